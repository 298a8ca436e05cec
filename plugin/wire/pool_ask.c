/* One question to one worker: send it, answer what the worker asks back, receive the answer, have it checked. */
#include "wire/pool_inside.h"

#include <stdio.h>
#include <string.h>

#include "wire/body.h"
#include "wire/question.h"

enum { LAST_WORDS_MS = 500 };

/* How a question ended for the worker. */
typedef enum {
    FINE,
    REFUSED, /* an error, told in good order */
    BROKEN   /* kill it */
} Outcome;

static bool answer_one(Call *call, Reader *reader, Buffer *macs, Error *err)
{
    PseudonymSource source = call->pool->options.source;
    uint8_t mac[MAC_BYTES];
    Purpose purpose;
    Bytes value;

    if (!body_read_question(reader, &purpose, &value, err) || !source.mac(source.self, purpose, value, mac, err)) {
        return false;
    }
    buffer_append(macs, mac, sizeof mac);
    explicit_bzero(mac, sizeof mac);
    return true;
}

/* Answers the questions for pseudonyms that stand in one message, and counts them. */
static bool answer_questions(Call *call, const Channel *channel, const Message *question, uint32_t *count, Error *err)
{
    Reader reader = reader_of(buffer_view(&question->body));
    Message answer = {.kind = MESSAGE_MAC, .id = question->id, .body = {.limit = QUESTIONS_AT_ONCE_MAX * MAC_BYTES}};
    uint32_t answered = 0;
    bool ok = true;

    do {
        answered++;
        ok = answered <= QUESTIONS_AT_ONCE_MAX ? answer_one(call, &reader, &answer.body, err)
                                               : error_set(err, ERR_INPUT, "too many questions at once");
    } while (ok && !reader_done(&reader));
    *count += answered;
    ok = ok && buffer_check(&answer.body, err) && message_send(channel, &answer, err);
    message_close(&answer);
    return ok;
}

/* Receives until the answer comes. */
static bool receive_answer(Call *call, const Channel *channel, uint64_t id, Message *answer, Error *err)
{
    bool may_ask = message_row((uint32_t)call->kind)->may_ask;

    for (uint32_t questions = 0;;) {
        bool ok;

        if (!message_receive(channel, answer, err)) {
            return false;
        }
        if (answer->id != id) {
            return error_set(err, ERR_INPUT, "to another request");
        }
        if (answer->kind != MESSAGE_QUESTION) {
            return true;
        }
        if (!may_ask || questions >= PSEUDONYM_QUESTIONS_MAX) {
            return error_set(err, ERR_INPUT, "a question too many");
        }
        ok = answer_questions(call, channel, answer, &questions, err);
        message_close(answer);
        if (!ok) {
            return false;
        }
    }
}

/* The worker's code with a text of ours. */
static void tell_in_our_words(ErrorCode code, Error *err)
{
    static const char *const texts[ERR_CODE_COUNT] = {
        [ERR_INPUT] = "the instance, or what is asked of it, cannot be handled",
        [ERR_LIMIT] = "a limit was reached",
        [ERR_CONFIG] = "the policy or an option cannot be followed (see `orthanc-redactor rules --check`)",
        [ERR_IO] = "a worker failed",
        [ERR_MEMORY] = "a worker is out of memory",
        [ERR_NOT_FOUND] = "there is no such part",
        [ERR_CONFLICT] = "the plan does not fit the instance",
        [ERR_TIMEOUT] = "a stage took too long",
    };

    (void)error_set(err, code, "%s", texts[code] != NULL ? texts[code] : "a worker refused");
}

static Outcome read_answer(Call *call, const Worker *worker, Message *answer, Error *err)
{
    Reader reader = reader_of(buffer_view(&answer->body));
    Error told;

    if (answer->kind == MESSAGE_ERROR) {
        if (!body_read_error(&reader, &told, err)) {
            return BROKEN;
        }
        *err = told;
        if (worker->has_seen && !call->pool->options.keep_worker_texts) {
            tell_in_our_words(told.code, err);
        }
        return REFUSED;
    }
    if (answer->kind != MESSAGE_RESULT) {
        (void)error_set(err, ERR_INPUT, "of kind %s", message_row((uint32_t)answer->kind)->name);
        return BROKEN;
    }
    return call->accept(call, &reader, answer, err) ? FINE : BROKEN;
}

static Outcome exchange(Call *call, Worker *worker, uint64_t id, Error *err)
{
    uint32_t factor = call->timeout_factor == 0 ? 1 : call->timeout_factor;
    Channel channel = {.socket = worker->process.socket,
                       .cancel = call->pool->cancel,
                       .deadline_ms = message_now_ms() + (int64_t)call->pool->options.timeout_ms * factor,
                       .peer_is_worker = true};
    Message request = {.kind = call->kind, .id = id, .body = call->body, .descriptors_count = call->descriptors_count};
    Message answer = {0};
    Outcome outcome = BROKEN;

    memcpy(request.descriptors, call->descriptors, sizeof request.descriptors);
    worker->has_seen = worker->has_seen || call->job != NULL;
    if (message_send(&channel, &request, err) && receive_answer(call, &channel, id, &answer, err)) {
        outcome = read_answer(call, worker, &answer, err);
    }
    message_close(&answer);
    return outcome;
}

/* Says what became of a worker that will not be asked again. */
static void explain(Worker *worker, Error *err)
{
    char how[64];
    char text[ERROR_TEXT_MAX];

    switch (err->code) {
    case ERR_CRASH:
        (void)process_wait(&worker->process, LAST_WORDS_MS);
        process_describe(&worker->process, how, sizeof how);
        (void)error_set(err, ERR_CRASH, "a worker ended by %s", how);
        break;
    case ERR_TIMEOUT:
        (void)error_set(err, ERR_TIMEOUT, "a worker did not answer in time");
        break;
    case ERR_MEMORY:
    case ERR_IO:
    case ERR_CANCELLED:
        break;
    case ERR_NONE:
    case ERR_INPUT:
    case ERR_LIMIT:
    case ERR_CONFIG:
    case ERR_NOT_FOUND:
    case ERR_CONFLICT:
    case ERR_CODE_COUNT:
        (void)snprintf(text, sizeof text, "%s", err->text);
        (void)error_set(err, ERR_INPUT, "worker answer: %.300s", text);
        break;
    }
}

static void count_failure(Pool *pool, ErrorCode code)
{
    (void)pthread_mutex_lock(&pool->lock);
    pool->crashes += code == ERR_CRASH ? 1 : 0;
    pool->timeouts += code == ERR_TIMEOUT ? 1 : 0;
    (void)pthread_mutex_unlock(&pool->lock);
}

static uint64_t next_request(Pool *pool)
{
    uint64_t id;

    (void)pthread_mutex_lock(&pool->lock);
    id = ++pool->last_request;
    (void)pthread_mutex_unlock(&pool->lock);
    return id;
}

bool pool_ask(Call *call, Error *err)
{
    Pool *pool = call->pool;
    Outcome outcome = BROKEN;
    Worker *worker = NULL;

    if (buffer_check(&call->body, err) && pool_take(pool, call->avoid, call->fresh, &worker, err)) {
        call->worker_serial = worker->serial;
        call->rules_hash = worker->rules_hash;
        call->rule_ids = worker->rule_ids;
        outcome = exchange(call, worker, next_request(pool), err);
        if (outcome == BROKEN) {
            explain(worker, err);
            process_kill(&worker->process);
            count_failure(pool, err->code);
        }
        /* A worker out of memory has holes in it: the next instance gets a new one. So does who asked to be alone. */
        pool_give(pool, worker, outcome == BROKEN || call->fresh || (outcome == REFUSED && err->code == ERR_MEMORY));
    }
    buffer_free(&call->body);
    return outcome == FINE;
}

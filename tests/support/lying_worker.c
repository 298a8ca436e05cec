/* A worker that knows no DICOM and lies when it is told to: what an instance's bytes say ("lie=hang") it does. Any
 * other instance is answered honestly, with made-up data. The rules can lie as well, about the start: "start=refuse".
 *
 * A made-up copy is text: patient, study, series, SOP instance, transfer syntax, frames, and the maker's process
 * number, a line each. So a verifier can say what is in it, and whether it verifies its own work. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sys/socket.h>
#include <unistd.h>

#include "plan/settings.h"
#include "wire/body.h"
#include "wire/memfd.h"
#include "wire/message.h"
#include "wire/question.h"
#include "wire/sandbox.h"

enum { ARENA_BYTES = 64 << 20 };

typedef struct {
    Channel channel;
    Settings settings;
    const char *rules_hash;
    Arena *setup;
    Arena *run;
    Asker asker;
} Liar;

typedef struct {
    BodyJob job;
    const char *lie; /* "" for an honest instance */
} Instance;

static bool is(const char *lie, const char *name)
{
    return strcmp(lie, name) == 0;
}

static const char *after(Bytes bytes, const char *key, Arena *arena)
{
    const char *text = arena_copy(arena, bytes.data, bytes.size);

    return text != NULL && strncmp(text, key, strlen(key)) == 0 ? text + strlen(key) : "";
}

/* Sends bytes that are no message. */
static void send_raw(const void *data, size_t size)
{
    (void)!send(WORKER_SOCKET, data, size, MSG_NOSIGNAL);
}

static void send_header(uint64_t id, uint32_t stated, const char *body)
{
    Buffer raw = {.limit = 4096};

    buffer_u32(&raw, MESSAGE_MAGIC);
    buffer_u16(&raw, MESSAGE_VERSION);
    buffer_u16(&raw, MESSAGE_RESULT);
    buffer_u64(&raw, id);
    buffer_u32(&raw, stated);
    buffer_u32(&raw, 0);
    buffer_text(&raw, body);
    send_raw(raw.data, raw.size);
    buffer_free(&raw);
}

static void hang(void)
{
    volatile bool forever = true;

    while (forever) {
    }
}

/* Lies that are told without an answer in good order; true when one was. */
static bool misbehave(Liar *liar, const char *lie, uint64_t id)
{
    if (is(lie, "exit")) {
        _exit(0);
    } else if (is(lie, "segv")) {
        (void)signal(SIGSEGV, SIG_DFL); /* a sanitizer would open files to explain */
        (void)raise(SIGSEGV);
    } else if (is(lie, "abort")) {
        abort();
    } else if (is(lie, "stop")) {
        (void)raise(SIGSTOP);
    } else if (is(lie, "hang")) {
        hang();
    } else if (is(lie, "open")) {
        (void)!open("/etc/passwd", O_RDONLY);
    } else if (is(lie, "garbage")) {
        send_raw("All your base are belong to us, said the worker", 47);
    } else if (is(lie, "half")) {
        send_header(id, 1000, "half of it");
        _exit(0);
    } else if (is(lie, "half-header")) {
        send_raw("ORRW", 4);
        _exit(0);
    } else if (is(lie, "long")) {
        send_header(id, 1000, "and then silence");
    } else if (is(lie, "short")) {
        send_header(id, 3, "abcdefgh");
    } else if (is(lie, "4gib")) {
        send_header(id, UINT32_MAX, "abcdefgh");
    } else if (is(lie, "other-request")) {
        send_header(id + 1, 0, "");
    } else if (is(lie, "questions")) {
        PseudonymSource source = asker_source(&liar->asker);
        uint8_t mac[MAC_BYTES];
        Error err;

        for (uint32_t i = 0; i < PSEUDONYM_QUESTIONS_MAX + 1; i++) {
            liar->asker.asked = 0;
            if (!source.mac(source.self, PURPOSE_UID, bytes_of(&i, sizeof i), mac, &err)) {
                _exit(0);
            }
        }
    } else if (is(lie, "big-question")) {
        static uint8_t big[PSEUDONYM_VALUE_MAX + 5];
        Message question = {.kind = MESSAGE_QUESTION, .id = id, .body = {.limit = PSEUDONYM_VALUE_MAX + 64}};
        Error err;

        body_write_question(PURPOSE_UID, bytes_of(big, sizeof big - 2), &question.body);
        (void)!message_send(&liar->channel, &question, &err);
    } else if (is(lie, "many-questions")) {
        Message question = {.kind = MESSAGE_QUESTION, .id = id, .body = {.limit = PSEUDONYM_VALUE_MAX}};
        Error err;

        for (uint32_t i = 0; i < QUESTIONS_AT_ONCE_MAX + 1; i++) {
            body_write_question(PURPOSE_UID, bytes_of(&i, sizeof i), &question.body);
        }
        (void)!message_send(&liar->channel, &question, &err);
    } else {
        return false;
    }
    return true;
}

static bool make_plan(const Liar *liar, const Instance *instance, Plan *plan, Error *err)
{
    const char *lie = instance->lie;
    Step step = {.kind = STEP_FILL,
                 .last_frame = 1,
                 .box = {10, 10, is(lie, "box") ? 1000 : 50, 20},
                 .entity = ENTITY_PATIENT_NAME,
                 .rule = is(lie, "rule-id") ? "DOE-JANE.19760616" : "header.patient-name",
                 .score_pct = 97,
                 .mode = "Black",
                 .text = is(lie, "text") ? "DOE^JANE" : NULL};

    plan_init(plan, liar->run);
    memcpy(plan->source.sha256, instance->job.sha256, SHA256_BYTES);
    plan->source.sha256[0] ^= is(lie, "sha256") ? 1 : 0;
    plan->source.sop_class_uid = "1.2.840.10008.5.1.4.1.1.6.1";
    plan->source.transfer_syntax_uid = "1.2.840.10008.1.2.5";
    plan->source.modality = "US";
    plan->source.rows = 100;
    plan->source.columns = 200;
    plan->source.frames = 2;
    plan->rules =
        is(lie, "rules") ? "0000000000000000000000000000000000000000000000000000000000000000" : liar->rules_hash;
    plan->policy = is(lie, "policy") ? "DOE^JANE" : "Strict";
    plan->options = liar->settings.options | (is(lie, "retain") ? OPTION_RETAIN_UIDS : 0);
    plan->verdict = is(lie, "hold") || is(lie, "copy-of-held") ? VERDICT_HOLD : VERDICT_REDACT;
    plan->confidence_pct = 93;
    return plan_add(plan, &step, err);
}

static bool make_facts(Liar *liar, const char *lie, CopyFacts *facts, Error *err)
{
    PseudonymSource source = asker_source(&liar->asker);
    /* Once more than they are needed, and more than a message takes. */
    PseudonymQuestion questions[QUESTIONS_AT_ONCE_MAX * 2];

    facts->original = (Identity){"PAT1", "1.2.3.1", "1.2.3.2", "1.2.3.3", ""};
    for (uint32_t i = 0; i < QUESTIONS_AT_ONCE_MAX * 2; i++) {
        const char *const values[] = {"PAT1", "1.2.3.1", "1.2.3.2", "1.2.3.3"};
        (void)pseudonym_question(i % 4 == 0 ? PURPOSE_PATIENT : PURPOSE_UID, values[i % 4], &questions[i]);
    }
    if (!source.expect(source.self, questions, QUESTIONS_AT_ONCE_MAX * 2, err)) {
        return false;
    }
    facts->transfer_syntax_uid = is(lie, "syntax") ? "1.2.840.10008.1.2.4.50" : "1.2.840.10008.1.2.5";
    facts->frames = is(lie, "frames") ? 3 : 2;
    if (!pseudonym_identity(source, liar->settings.patient_prefix, is(lie, "retain"), &facts->original, liar->run,
                            &facts->copy, err)) {
        return false;
    }
    if (is(lie, "identity")) {
        facts->copy.patient_id = facts->original.patient_id;
    } else if (is(lie, "other-original")) {
        facts->original.patient_id = "PAT2";
    }
    return true;
}

/* Puts the copy into a memory file, sealed unless the lie is about that, and states its length. */
static bool write_copy(const char *lie, const CopyFacts *facts, Message *answer, Error *err)
{
    Buffer text = {.limit = 4096};
    bool ok;

    buffer_print(&text, "%s\n%s\n%s\n%s\n%s\n%u\n%d\n", facts->copy.patient_id, facts->copy.study_uid,
                 facts->copy.series_uid, is(lie, "other-data") ? "2.25.1" : facts->copy.sop_uid,
                 facts->transfer_syntax_uid, facts->frames, (int)getpid());
    answer->descriptors[0] = memfd_new(err);
    answer->descriptors_count = 1;
    ok = answer->descriptors[0] >= 0 && memfd_write(answer->descriptors[0], buffer_view(&text), err) &&
         (is(lie, "unsealed") || memfd_seal(answer->descriptors[0], err));
    if (is(lie, "no-write-seal")) {
        (void)close(answer->descriptors[0]);
        answer->descriptors[0] = memfd_new(err);
        ok = memfd_write(answer->descriptors[0], buffer_view(&text), err) &&
             fcntl(answer->descriptors[0], F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW) == 0;
    }
    buffer_u64(&answer->body, is(lie, "size") ? (uint64_t)1 << 32 : is(lie, "size-1") ? text.size + 1 : text.size);
    buffer_free(&text);
    return ok;
}

static bool answer_copy(Liar *liar, const Instance *instance, Message *answer, Error *err)
{
    CopyFacts facts;

    if (!make_facts(liar, instance->lie, &facts, err) || !write_copy(instance->lie, &facts, answer, err)) {
        return false;
    }
    if (is(instance->lie, "no-copy")) {
        (void)close(message_take_descriptor(answer, 0));
        answer->descriptors_count = 0;
    }
    body_write_facts(&facts, &answer->body);
    buffer_text(&answer->body, is(instance->lie, "more") ? "and more" : "");
    return true;
}

static bool answer_plan(Liar *liar, const Instance *instance, bool with_copy, Message *answer, Error *err)
{
    CopyFacts facts;
    Plan plan;
    bool has_copy;

    if (!make_plan(liar, instance, &plan, err) || !make_facts(liar, "", &facts, err) ||
        !body_write_plan(&plan, true, &answer->body, err)) {
        return false;
    }
    body_write_identity(&facts.original, &answer->body);
    if (!with_copy) {
        return true;
    }
    has_copy = !is(instance->lie, "hold");
    buffer_u8(&answer->body, has_copy ? 1 : 0);
    return !has_copy || answer_copy(liar, instance, answer, err);
}

/* Reads a made-up copy. */
static bool read_copy(Liar *liar, const Message *request, uint64_t size, CopyFacts *facts, int *maker, Error *err)
{
    char(*fields)[128] = arena_array(liar->run, 5, sizeof *fields);
    const char *text;
    Bytes bytes;

    if (!memfd_check(request->descriptors[1], size, err) ||
        !memfd_map(request->descriptors[1], size, liar->run, &bytes, err)) {
        return false;
    }
    text = arena_copy(liar->run, bytes.data, bytes.size);
    if (sscanf(text, "%127s %127s %127s %127s %127s %u %d", fields[0], fields[1], fields[2], fields[3], fields[4],
               &facts->frames, maker) != 7) {
        return error_set(err, ERR_INPUT, "not a copy");
    }
    *facts = (CopyFacts){.original = {"PAT1", "1.2.3.1", "1.2.3.2", "1.2.3.3", ""},
                         .copy = {fields[0], fields[1], fields[2], fields[3], ""},
                         .transfer_syntax_uid = fields[4],
                         .frames = facts->frames};
    return true;
}

static bool answer_verify(Liar *liar, const Instance *instance, Reader *body, const Message *request, Message *answer,
                          Error *err)
{
    Plan plan, findings;
    CopyFacts facts;
    int maker = 0;

    if (!body_read_plan(body, liar->run, &plan, err) ||
        !read_copy(liar, request, reader_u64(body), &facts, &maker, err) ||
        !make_plan(liar, instance, &findings, err)) {
        return false;
    }
    if (!is(instance->lie, "finds") && !is(instance->lie, "clean-with-boxes")) {
        findings.steps_count = 0;
    }
    body_write_facts(&facts, &answer->body);
    buffer_u32(&answer->body, maker == getpid()             ? 1u << REASON_VERIFY_PIXELS
                              : is(instance->lie, "finds")  ? 1u << REASON_VERIFY_FOUND_TEXT
                              : is(instance->lie, "reason") ? 1u << REASON_COUNT
                                                            : 0u);
    return body_write_plan(&findings, false, &answer->body, err);
}

static bool answer_render(const Instance *instance, Message *answer, Error *err)
{
    static const uint8_t samples[6] = {1, 2, 3, 4, 5, 6};

    answer->descriptors[0] = memfd_of(bytes_of(samples, sizeof samples), err);
    answer->descriptors_count = 1;
    buffer_u32(&answer->body, is(instance->lie, "picture") ? 4 : 3);
    buffer_u32(&answer->body, 2);
    buffer_u8(&answer->body, 1);
    return answer->descriptors[0] >= 0;
}

static bool answer_match(Liar *liar, Reader *body, Message *answer, Error *err)
{
    BodyMatch match = {0};
    Judgement *judgements;

    if (!body_read_match(body, liar->run, &match, err)) {
        return false;
    }
    if (match.lines_count > 0 && is(match.lines[0], "lie=refuse")) {
        return error_set(err, ERR_CONFIG, "rules/30-identifiers.lua:7: DOE^JANE");
    }
    judgements = arena_array(liar->run, match.lines_count, sizeof *judgements);
    for (uint32_t i = 0; i < match.lines_count; i++) {
        judgements[i] =
            (Judgement){.decision = DECISION_REDACT,
                        .entity = ENTITY_DATE,
                        .rule = match.header_count > 0 ? match.header[0].keyword : "rule",
                        .score_pct = is(match.lines[i], "lie=score") ? 101 : (uint8_t)strlen(match.lines[i]),
                        .evidence = {"because"},
                        .evidence_count = 1};
    }
    body_write_judgements(judgements, match.lines_count, &answer->body);
    return true;
}

/* Requests about one instance. */
static bool answer_instance(Liar *liar, Reader *body, const Message *request, Message *answer, Error *err)
{
    Instance instance = {0};
    Bytes bytes;

    if (!body_read_job(body, liar->run, &instance.job, err) ||
        !memfd_map(request->descriptors[0], instance.job.file_size, liar->run, &bytes, err)) {
        return false;
    }
    instance.lie = after(bytes, "lie=", liar->run);
    if (is(instance.lie, "refuse")) {
        return error_set(err, ERR_LIMIT, "line\nfeed");
    }
    if (misbehave(liar, instance.lie, request->id)) {
        hang();
    }
    if (request->kind == MESSAGE_VERIFY) {
        return answer_verify(liar, &instance, body, request, answer, err);
    }
    if (request->kind == MESSAGE_RENDER) {
        return answer_render(&instance, answer, err);
    }
    return request->kind == MESSAGE_APPLY ? answer_copy(liar, &instance, answer, err)
                                          : answer_plan(liar, &instance, request->kind == MESSAGE_RUN, answer, err);
}

static bool answer_request(Liar *liar, const Message *request, Message *answer, Error *err)
{
    static const RuleInfo rule = {"id.record-number", "rule", "record number", "rules/30-identifiers.lua", 7};
    Reader body = reader_of(buffer_view(&request->body));

    if (request->kind == MESSAGE_MATCH) {
        return answer_match(liar, &body, answer, err);
    }
    if (request->kind == MESSAGE_LIST_RULES) {
        body_write_rules(&rule, 1, &answer->body);
        return true;
    }
    if (request->kind == MESSAGE_CHECK_RULES) {
        buffer_u32(&answer->body, 42);
        return true;
    }
    return answer_instance(liar, &body, request, answer, err);
}

static void serve(Liar *liar)
{
    Message request;
    Error err;

    while (message_receive(&liar->channel, &request, &err)) {
        Message answer = {.kind = MESSAGE_RESULT, .id = request.id, .body = {.limit = MESSAGE_BODY_MAX}};

        asker_begin(&liar->asker, &liar->channel, request.id);
        if (!answer_request(liar, &request, &answer, &err)) {
            message_close(&answer);
            answer = (Message){.kind = MESSAGE_ERROR, .id = request.id, .body = {.limit = 4096}};
            body_write_error(&err, &answer.body);
        }
        (void)!message_send(&liar->channel, &answer, &err);
        message_close(&answer);
        message_close(&request);
        arena_reset(liar->run);
    }
}

/* Rules that lie about the start; answers whether the worker should go on. */
static bool start(const Liar *liar, const char *lie)
{
    Posture posture = {0};
    Message hello = {.kind = MESSAGE_HELLO, .body = {.limit = 4096}};
    Error err;

    if (is(lie, "refuse")) {
        Error told = {.code = ERR_CONFIG, .text = "rules/30-identifiers.lua:7: no such entity"};

        hello.kind = MESSAGE_ERROR;
        body_write_error(&told, &hello.body);
    } else if (is(lie, "exit")) {
        _exit(7);
    } else {
        if (!is(lie, "no-sandbox")) {
            sandbox_enter(&posture);
        }
        body_write_hello(is(lie, "version") ? "0.0.0" : REDACTOR_VERSION, &posture, &hello.body);
    }
    return message_send(&liar->channel, &hello, &err) && hello.kind == MESSAGE_HELLO;
}

int main(void)
{
    Liar *liar = calloc(1, sizeof *liar);
    BodySetup setup;
    Message request;
    Reader body, settings;
    Bytes rules;
    Error err;

    liar->channel = (Channel){.socket = WORKER_SOCKET, .cancel = -1};
    liar->setup = arena_new(ARENA_BYTES);
    liar->run = arena_new(ARENA_BYTES);
    if (!message_receive(&liar->channel, &request, &err)) {
        _exit(2);
    }
    body = reader_of(buffer_view(&request.body));
    if (!body_read_setup(&body, liar->setup, &setup, &err) ||
        !memfd_map(request.descriptors[0], setup.rules_size, liar->setup, &rules, &err)) {
        _exit(3);
    }
    settings = reader_of(setup.settings);
    liar->rules_hash = setup.rules_hash;
    if (!settings_read(&settings, liar->setup, &liar->settings, &err) ||
        !sandbox_begin(setup.memory_mb, liar->settings.limits.max_file_bytes, &err)) {
        _exit(4);
    }
    if (start(liar, after(rules, "start=", liar->setup))) {
        serve(liar);
    }
    _exit(0);
}

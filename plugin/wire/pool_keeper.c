/* The keeper: the one thread that starts, greets and ends the workers' processes. */
#include "wire/pool_inside.h"

#include <stdio.h>
#include <string.h>

#include <poll.h>
#include <unistd.h>

#include "wire/body.h"

enum { GREETING_MS = 1000, RETRY_MS = 1000, GOODBYE_MS = 2000, HELLO_ARENA_BYTES = 1 << 20 };

static bool is_trial(const Pool *pool, const Worker *worker)
{
    return worker == &pool->workers[pool->count];
}

/* The lock is held. */
static void finish_trial(Pool *pool, TrialState state, const Error *err)
{
    if (state == TRIAL_BAD) {
        (void)close(pool->trial_rules.file);
        rule_ids_free(pool->trial_rules.ids);
        pool->trial_error = *err;
    }
    pool->trial_rules.file = -1;
    pool->trial_rules.ids = NULL;
    pool->trial = state;
    (void)pthread_cond_broadcast(&pool->changed);
}

/* The lock is held. */
static void note_failed_start(Pool *pool, Worker *worker, const Error *err)
{
    int64_t backoff_ms = BACKOFF_FIRST_MS;

    worker->state = WORKER_RETIRED;
    if (is_trial(pool, worker)) {
        finish_trial(pool, TRIAL_BAD, err);
        return;
    }
    for (uint32_t i = 0; i < pool->start_failures && backoff_ms < BACKOFF_MAX_MS; i++) {
        backoff_ms *= 2;
    }
    pool->start_failures++;
    pool->start_error = *err;
    pool->next_start_ms = message_now_ms() + backoff_ms;
    (void)pthread_cond_broadcast(&pool->changed);
}

static bool send_setup(const Pool *pool, const Process *process, const Rules *rules, Error *err)
{
    Channel channel = {.socket = process->socket,
                       .cancel = pool->cancel,
                       .deadline_ms = message_now_ms() + GREETING_MS,
                       .peer_is_worker = true};
    Message setup = {
        .kind = MESSAGE_SETUP, .body = {.limit = 1 << 20}, .descriptors = {rules->file, -1}, .descriptors_count = 1};
    bool ok;

    body_write_setup(&(BodySetup){.memory_mb = pool->options.memory_mb,
                                  .rules_size = rules->size,
                                  .rules_hash = rules->hash,
                                  .settings = buffer_view(&pool->settings)},
                     &setup.body);
    ok = message_send(&channel, &setup, err);
    buffer_free(&setup.body);
    return ok;
}

/* The lock is held, but for the time that starting takes. */
static void start_worker(Pool *pool, Worker *worker, const Rules *rules, uint64_t generation)
{
    Process process;
    Error err;
    bool ok;

    *worker = (Worker){.state = WORKER_STARTING,
                       .serial = ++pool->last_serial,
                       .generation = generation,
                       .start_deadline_ms = message_now_ms() + START_TIMEOUT_MS};
    memcpy(worker->rules_hash, rules->hash, sizeof worker->rules_hash);
    worker->rule_ids = rules->ids;
    (void)pthread_mutex_unlock(&pool->lock);
    ok = process_start(&pool->launch, &process, &err);
    ok = ok && send_setup(pool, &process, rules, &err);
    (void)pthread_mutex_lock(&pool->lock);
    worker->process = process;
    if (!ok) {
        note_failed_start(pool, worker, &err);
    }
}

static void start_missing(Pool *pool)
{
    Worker *trial = &pool->workers[pool->count];

    for (uint32_t i = 0; i < pool->count; i++) {
        if (pool->workers[i].state == WORKER_DEAD && message_now_ms() >= pool->next_start_ms) {
            start_worker(pool, &pool->workers[i], &pool->rules, pool->generation);
        }
    }
    if (pool->trial == TRIAL_WANTED && trial->state == WORKER_DEAD) {
        pool->trial = TRIAL_RUNNING;
        start_worker(pool, trial, &pool->trial_rules, pool->generation + 1);
    }
}

/* The lock is held, but for the time that ending takes. A process that does not die is tried again. */
static void end_retired(Pool *pool)
{
    for (uint32_t i = 0; i <= pool->count; i++) {
        Worker *worker = &pool->workers[i];
        Process process;
        bool ended;

        if (worker->state != WORKER_RETIRED) {
            continue; /* not the keeper's to look at */
        }
        process = worker->process;
        (void)pthread_mutex_unlock(&pool->lock);
        ended = process_end(&process);
        (void)pthread_mutex_lock(&pool->lock);
        worker->process = process;
        if (ended) {
            worker->state = WORKER_DEAD;
        }
    }
}

static bool check_hello(const Pool *pool, const char *version, const Posture *posture, Error *err)
{
    if (strcmp(version, REDACTOR_VERSION) != 0) {
        return error_set(err, ERR_CONFIG, "the worker program is of another version than " REDACTOR_VERSION);
    }
    if (pool->options.require_sandbox && !(posture->seccomp && posture->no_new_privs)) {
        return error_set(err, ERR_CONFIG, "the worker cannot be sandboxed: seccomp is not there");
    }
    return true;
}

static bool read_hello(const Pool *pool, const Message *hello, Posture *posture, Error *err)
{
    Reader reader = reader_of(buffer_view(&hello->body));
    Arena *arena = arena_new(HELLO_ARENA_BYTES);
    const char *version = "";
    Error told;
    bool ok;

    if (arena == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a hello");
    }
    if (hello->kind == MESSAGE_ERROR) {
        ok = false;
        if (body_read_error(&reader, &told, err)) {
            *err = told;
        }
    } else if (hello->kind == MESSAGE_HELLO) {
        ok = body_read_hello(&reader, arena, &version, posture, err) && check_hello(pool, version, posture, err);
    } else {
        ok = error_set(err, ERR_INPUT, "worker answer: no hello");
    }
    arena_free(arena);
    return ok;
}

/* What a new worker says first. How it ended is part of the error. */
static bool greet(const Pool *pool, Process *process, Posture *posture, Error *err)
{
    Channel channel = {.socket = process->socket,
                       .cancel = pool->cancel,
                       .deadline_ms = message_now_ms() + GREETING_MS,
                       .peer_is_worker = true};
    Message hello;
    bool ok = message_receive(&channel, &hello, err) && read_hello(pool, &hello, posture, err);

    message_close(&hello);
    if (!ok && err->code == ERR_CRASH) {
        char how[64];

        (void)process_wait(process, GREETING_MS);
        process_describe(process, how, sizeof how);
        (void)error_set(err, ERR_CRASH, "a worker ended while it started, by %s", how);
    }
    return ok;
}

/* Puts the tried worker into service, in the place of an idle one, and sends home all that have the old rules; the busy
 * ones go when their call is done. The lock is held. */
static void adopt_trial(Pool *pool, Worker *trial)
{
    RuleIds **place = &pool->old_ids[pool->generation % OLD_IDS_MAX];
    bool placed = false;

    (void)close(pool->rules.file);
    rule_ids_free(*place);
    *place = pool->rules.ids;
    pool->rules = pool->trial_rules;
    pool->generation++;
    for (uint32_t i = 0; i < pool->count; i++) {
        Worker *worker = &pool->workers[i];

        if (worker->state == WORKER_IDLE && !placed) {
            Worker old = *worker;

            *worker = *trial;
            worker->state = WORKER_IDLE;
            *trial = old;
            placed = true;
        } else if (worker->state == WORKER_IDLE) {
            worker->state = WORKER_RETIRED;
        }
    }
    trial->state = WORKER_RETIRED;
    finish_trial(pool, TRIAL_GOOD, NULL);
}

/* Something came from a worker that starts, or its time is over. The lock is held, but for reading. */
static void handle_starting(Pool *pool, Worker *worker, bool readable)
{
    Process process = worker->process;
    Posture posture = {0};
    Error err;
    bool ok;

    (void)pthread_mutex_unlock(&pool->lock);
    ok = readable ? greet(pool, &process, &posture, &err)
                  : error_set(&err, ERR_TIMEOUT, "a worker does not start in time");
    (void)pthread_mutex_lock(&pool->lock);
    worker->process = process;
    worker->posture = posture;
    if (!ok) {
        note_failed_start(pool, worker, &err);
    } else if (is_trial(pool, worker)) {
        adopt_trial(pool, worker);
    } else {
        pool->start_failures = 0;
        pool->next_start_ms = 0;
        worker->state = worker->generation == pool->generation ? WORKER_IDLE : WORKER_RETIRED;
        (void)pthread_cond_broadcast(&pool->changed);
    }
}

static int earlier(int wait_ms, int64_t at_ms)
{
    int64_t left_ms = at_ms - message_now_ms();

    left_ms = left_ms < 0 ? 0 : left_ms > RETRY_MS * 60 ? RETRY_MS * 60 : left_ms;
    return wait_ms < 0 || left_ms < wait_ms ? (int)left_ms : wait_ms;
}

/* How long nothing has to be done unless something happens. */
static int quiet_ms(const Pool *pool)
{
    int wait_ms = -1;

    for (uint32_t i = 0; i <= pool->count; i++) {
        const Worker *worker = &pool->workers[i];

        if (worker->state == WORKER_STARTING) {
            wait_ms = earlier(wait_ms, worker->start_deadline_ms);
        } else if (worker->state == WORKER_RETIRED) {
            wait_ms = earlier(wait_ms, message_now_ms() + RETRY_MS);
        } else if (worker->state == WORKER_DEAD && i < pool->count && !pool->cancelled) {
            wait_ms = earlier(wait_ms, pool->next_start_ms);
        }
    }
    return wait_ms;
}

/* Idle workers are watched too: one that died is replaced before somebody asks it. */
static void watch(Pool *pool)
{
    struct pollfd polled[SLOTS_MAX + 1];
    uint64_t serials[SLOTS_MAX];
    int wait_ms = quiet_ms(pool);
    uint32_t slots = pool->count + 1;
    uint64_t drained;
    ssize_t ignored;

    for (uint32_t i = 0; i < slots; i++) {
        const Worker *worker = &pool->workers[i];
        bool watched = worker->state == WORKER_STARTING || worker->state == WORKER_IDLE;

        polled[i] = (struct pollfd){.fd = watched ? worker->process.socket : -1, .events = POLLIN};
        serials[i] = worker->serial;
    }
    polled[slots] = (struct pollfd){.fd = pool->wake, .events = POLLIN};
    (void)pthread_mutex_unlock(&pool->lock);
    (void)poll(polled, slots + 1, wait_ms);
    ignored = read(pool->wake, &drained, sizeof drained);
    (void)ignored;
    (void)pthread_mutex_lock(&pool->lock);
    for (uint32_t i = 0; i < slots; i++) {
        Worker *worker = &pool->workers[i];
        bool readable = polled[i].revents != 0 && serials[i] == worker->serial;

        if (worker->state == WORKER_STARTING && (readable || message_now_ms() >= worker->start_deadline_ms)) {
            handle_starting(pool, worker, readable);
        } else if (worker->state == WORKER_IDLE && readable) {
            /* It may have worked, and sent its answer, since poll looked: only its silence now counts. */
            struct pollfd again = {.fd = worker->process.socket, .events = POLLIN};

            worker->state = poll(&again, 1, 0) == 0 ? WORKER_IDLE : WORKER_RETIRED;
        }
    }
}

/* End of file, some time to go, then the rest is killed. */
static void say_goodbye(Pool *pool)
{
    int64_t deadline_ms = message_now_ms() + GOODBYE_MS;

    for (uint32_t i = 0; i <= pool->count; i++) {
        process_hang_up(&pool->workers[i].process);
    }
    for (uint32_t i = 0; i <= pool->count; i++) {
        Worker *worker = &pool->workers[i];
        int64_t left_ms = deadline_ms - message_now_ms();

        (void)process_wait(&worker->process, left_ms > 0 ? (int)left_ms : 0);
        (void)!process_end(&worker->process);
        worker->state = WORKER_DEAD;
    }
}

void *pool_keep(void *self)
{
    static const Error cancelled = {.code = ERR_CANCELLED, .text = "the workers are shutting down"};
    Pool *pool = self;

    (void)pthread_mutex_lock(&pool->lock);
    while (!pool->closing) {
        end_retired(pool);
        if (!pool->cancelled) {
            start_missing(pool);
        } else if (pool->trial == TRIAL_WANTED || pool->trial == TRIAL_RUNNING) {
            finish_trial(pool, TRIAL_BAD, &cancelled);
            pool->workers[pool->count].state = WORKER_RETIRED;
        }
        watch(pool);
    }
    if (pool->trial == TRIAL_WANTED || pool->trial == TRIAL_RUNNING) {
        finish_trial(pool, TRIAL_BAD, &cancelled);
    }
    say_goodbye(pool);
    (void)pthread_mutex_unlock(&pool->lock);
    return NULL;
}

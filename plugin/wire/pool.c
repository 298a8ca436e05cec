#include "wire/pool_inside.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "wire/body.h"
#include "wire/memfd.h"

static void signal_event(int event)
{
    uint64_t one = 1;
    ssize_t ignored = write(event, &one, sizeof one);

    (void)ignored;
}

void pool_wake_keeper(Pool *pool)
{
    signal_event(pool->wake);
}

int pool_seal(Bytes bytes, Error *err)
{
    return memfd_of(bytes, err);
}

static bool set_rules(Bytes bundle, const char *hash, Rules *rules, Error *err)
{
    if (strlen(hash) + 1 != sizeof rules->hash) {
        return error_set(err, ERR_CONFIG, "the rules hash is not a SHA-256");
    }
    rules->size = bundle.size;
    memcpy(rules->hash, hash, sizeof rules->hash);
    if (!rule_ids_read(bundle, &rules->ids, err)) {
        return false;
    }
    rules->file = memfd_of(bundle, err);
    if (rules->file < 0) {
        rule_ids_free(rules->ids);
        rules->ids = NULL;
    }
    return rules->file >= 0;
}

/* Settings go through their wire form, which is a deep copy as well. */
static bool copy_options(Pool *pool, const PoolOptions *options, Error *err)
{
    Reader reader;

    if (options->timeout_ms == 0 || options->memory_mb == 0 || options->source.mac == NULL) {
        return error_set(err, ERR_CONFIG, "workers without a time limit, a memory limit or a source of pseudonyms");
    }
    pool->options = *options;
    pool->count = options->workers_count < WORKERS_MIN ? WORKERS_MIN : options->workers_count;
    pool->count = pool->count > WORKERS_MAX ? WORKERS_MAX : pool->count;
    settings_write(&options->settings, &pool->settings);
    reader = reader_of(buffer_view(&pool->settings));
    return buffer_check(&pool->settings, err) && settings_read(&reader, pool->arena, &pool->options.settings, err) &&
           launch_prepare(options->program, options->nice, pool->arena, &pool->launch, err);
}

static bool make_locks(Pool *pool, Error *err)
{
    pthread_condattr_t attributes;

    if (pthread_condattr_init(&attributes) != 0) {
        return error_set(err, ERR_MEMORY, "out of memory for a pool");
    }
    (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    (void)pthread_mutex_init(&pool->lock, NULL);
    (void)pthread_cond_init(&pool->changed, &attributes);
    (void)pthread_condattr_destroy(&attributes);
    pool->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    pool->cancel = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (pool->wake < 0 || pool->cancel < 0) {
        return error_set(err, ERR_IO, "cannot make an event: %s", strerror(errno));
    }
    return true;
}

/* The host's signals are for the host's threads. */
static bool start_keeper(Pool *pool, Error *err)
{
    sigset_t all, before;
    int failed;

    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    failed = pthread_create(&pool->keeper, NULL, pool_keep, pool);
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failed != 0) {
        return error_set(err, ERR_IO, "cannot start a thread: %s", strerror(failed));
    }
    pool->keeper_runs = true;
    return true;
}

static struct timespec time_of(int64_t at_ms)
{
    return (struct timespec){.tv_sec = (time_t)(at_ms / 1000), .tv_nsec = (long)(at_ms % 1000) * 1000000};
}

/* True until the deadline has passed. The lock is held. */
static bool wait_for_change(Pool *pool, int64_t deadline_ms)
{
    struct timespec deadline = time_of(deadline_ms);

    return pthread_cond_timedwait(&pool->changed, &pool->lock, &deadline) != ETIMEDOUT;
}

static bool all_are_ready(const Pool *pool)
{
    for (uint32_t i = 0; i < pool->count; i++) {
        if (pool->workers[i].state != WORKER_IDLE) {
            return false;
        }
    }
    return true;
}

/* The first failure is the answer: rules that one worker refuses, all refuse. */
static bool wait_until_ready(Pool *pool, Error *err)
{
    int64_t deadline_ms = message_now_ms() + START_TIMEOUT_MS;
    bool ready;

    (void)pthread_mutex_lock(&pool->lock);
    while (!all_are_ready(pool) && pool->start_failures == 0 && wait_for_change(pool, deadline_ms)) {
    }
    ready = all_are_ready(pool);
    if (!ready && pool->start_failures > 0) {
        *err = pool->start_error;
    } else if (!ready) {
        (void)error_set(err, ERR_TIMEOUT, "the workers do not start in time");
    }
    (void)pthread_mutex_unlock(&pool->lock);
    return ready;
}

static bool open_pool(Pool *pool, const PoolOptions *options, Bytes bundle, const char *rules_hash, Error *err)
{
    pool->arena = arena_new(1 << 20);
    if (pool->arena == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a pool");
    }
    return copy_options(pool, options, err) && set_rules(bundle, rules_hash, &pool->rules, err) &&
           start_keeper(pool, err) && wait_until_ready(pool, err);
}

static void close_if_open(int descriptor)
{
    if (descriptor >= 0) {
        (void)close(descriptor);
    }
}

bool pool_open(const PoolOptions *options, Bytes bundle, const char *rules_hash, Pool **pool, Error *err)
{
    Pool *fresh = calloc(1, sizeof *fresh);

    *pool = NULL;
    if (fresh == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a pool");
    }
    fresh->rules.file = -1;
    fresh->settings.limit = 1 << 20;
    fresh->wake = -1;
    fresh->cancel = -1;
    if (!make_locks(fresh, err) || !open_pool(fresh, options, bundle, rules_hash, err)) {
        pool_close(fresh);
        return false;
    }
    *pool = fresh;
    return true;
}

void pool_close(Pool *pool)
{
    if (pool == NULL) {
        return;
    }
    if (pool->keeper_runs) {
        (void)pthread_mutex_lock(&pool->lock);
        pool->closing = true;
        (void)pthread_mutex_unlock(&pool->lock);
        pool_wake_keeper(pool);
        (void)pthread_join(pool->keeper, NULL);
    }
    (void)pthread_cond_destroy(&pool->changed);
    (void)pthread_mutex_destroy(&pool->lock);
    close_if_open(pool->wake);
    close_if_open(pool->cancel);
    close_if_open(pool->rules.file);
    rule_ids_free(pool->rules.ids);
    for (uint32_t i = 0; i < OLD_IDS_MAX; i++) {
        rule_ids_free(pool->old_ids[i]);
    }
    buffer_free(&pool->settings);
    arena_free(pool->arena);
    free(pool);
}

/* Nothing to read and nobody gone: an idle worker that says something unasked, or is dead, is of no use. */
static bool is_quiet(const Worker *worker)
{
    struct pollfd polled = {.fd = worker->process.socket, .events = POLLIN};

    return poll(&polled, 1, 0) == 0;
}

static void retire(Pool *pool, Worker *worker)
{
    worker->state = WORKER_RETIRED;
    pool_wake_keeper(pool);
}

/* An idle worker that suits, or NULL. */
static Worker *find_worker(Pool *pool, uint64_t avoid, bool fresh)
{
    for (uint32_t i = 0; i < pool->count; i++) {
        Worker *worker = &pool->workers[i];
        bool unused = worker->done == 0;
        bool suits = fresh ? unused : !(unused && pool->fresh_wanted > 0);

        if (worker->state != WORKER_IDLE || worker->serial == avoid || !suits) {
            continue;
        }
        if (is_quiet(worker)) {
            return worker;
        }
        retire(pool, worker);
    }
    return NULL;
}

static uint32_t count_state(const Pool *pool, WorkerState state)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < pool->count; i++) {
        count += pool->workers[i].state == state ? 1 : 0;
    }
    return count;
}

/* Makes room for a process of its own: an idle worker goes, unless one is on its way already. */
static void make_fresh(Pool *pool)
{
    if (count_state(pool, WORKER_STARTING) + count_state(pool, WORKER_RETIRED) + count_state(pool, WORKER_DEAD) > 0) {
        return;
    }
    for (uint32_t i = 0; i < pool->count; i++) {
        if (pool->workers[i].state == WORKER_IDLE) {
            retire(pool, &pool->workers[i]);
            return;
        }
    }
}

/* True when waiting makes sense. */
static bool may_wait(const Pool *pool, Error *err)
{
    if (pool->cancelled || pool->closing) {
        return error_set(err, ERR_CANCELLED, "the workers are shutting down");
    }
    if (pool->start_failures >= START_FAILURES_MAX && count_state(pool, WORKER_BUSY) == 0 &&
        count_state(pool, WORKER_IDLE) == 0) {
        return error_set(err, ERR_IO, "no worker starts: %.200s", pool->start_error.text);
    }
    return true;
}

static Worker *wait_for_worker(Pool *pool, uint64_t avoid, bool fresh, Error *err)
{
    int64_t deadline_ms = message_now_ms() + (int64_t)pool->options.timeout_ms * WAIT_FACTOR;

    for (;;) {
        Worker *worker;

        if (!may_wait(pool, err)) {
            return NULL;
        }
        worker = find_worker(pool, avoid, fresh);
        if (worker != NULL) {
            return worker;
        }
        if (fresh) {
            make_fresh(pool);
        }
        if (!wait_for_change(pool, deadline_ms)) {
            (void)error_set(err, ERR_IO, "no worker is free");
            return NULL;
        }
    }
}

bool pool_take(Pool *pool, uint64_t avoid, bool fresh, Worker **worker, Error *err)
{
    (void)pthread_mutex_lock(&pool->lock);
    pool->fresh_wanted += fresh ? 1 : 0;
    *worker = wait_for_worker(pool, avoid, fresh, err);
    pool->fresh_wanted -= fresh ? 1 : 0;
    if (*worker != NULL) {
        (*worker)->state = WORKER_BUSY;
    }
    if (fresh) {
        (void)pthread_cond_broadcast(&pool->changed); /* unused workers are for everybody again */
    }
    (void)pthread_mutex_unlock(&pool->lock);
    return *worker != NULL;
}

/* Workers that began together reach their count together: one goes on a little longer, so that somebody answers while
 * the other's successor starts. */
static bool is_spent(Pool *pool, const Worker *worker)
{
    uint32_t away =
        count_state(pool, WORKER_STARTING) + count_state(pool, WORKER_RETIRED) + count_state(pool, WORKER_DEAD);

    return pool->options.recycle_after > 0 && worker->done >= pool->options.recycle_after && away == 0;
}

void pool_give(Pool *pool, Worker *worker, bool retire_it)
{
    uint32_t rss_mb = retire_it ? 0 : process_rss_mb(&worker->process);

    (void)pthread_mutex_lock(&pool->lock);
    worker->done++;
    if (retire_it || worker->generation != pool->generation || rss_mb > pool->options.memory_mb ||
        is_spent(pool, worker)) {
        retire(pool, worker);
    } else {
        worker->state = WORKER_IDLE;
    }
    (void)pthread_cond_broadcast(&pool->changed);
    (void)pthread_mutex_unlock(&pool->lock);
}

bool pool_reload(Pool *pool, Bytes bundle, const char *rules_hash, Error *err)
{
    Rules rules = {.file = -1};
    bool good = false;

    if (!set_rules(bundle, rules_hash, &rules, err)) {
        return false;
    }
    (void)pthread_mutex_lock(&pool->lock);
    if (pool->trial != TRIAL_NONE) {
        (void)pthread_mutex_unlock(&pool->lock);
        (void)close(rules.file);
        rule_ids_free(rules.ids);
        return error_set(err, ERR_CONFLICT, "rules are being loaded already");
    }
    pool->trial = TRIAL_WANTED;
    pool->trial_rules = rules; /* the keeper's from here on */
    pool_wake_keeper(pool);
    /* No deadline of our own: the keeper has one for every start, and tells of shutdown. */
    while (pool->trial == TRIAL_WANTED || pool->trial == TRIAL_RUNNING) {
        (void)pthread_cond_wait(&pool->changed, &pool->lock);
    }
    good = pool->trial == TRIAL_GOOD;
    if (!good) {
        *err = pool->trial_error;
    }
    pool->trial = TRIAL_NONE;
    (void)pthread_mutex_unlock(&pool->lock);
    return good;
}

bool pool_declares(Pool *pool, const char *id)
{
    (void)pthread_mutex_lock(&pool->lock);
    bool declared = rule_ids_has(pool->rules.ids, id);
    (void)pthread_mutex_unlock(&pool->lock);
    return declared;
}

void pool_cancel(Pool *pool)
{
    (void)pthread_mutex_lock(&pool->lock);
    pool->cancelled = true;
    (void)pthread_cond_broadcast(&pool->changed);
    (void)pthread_mutex_unlock(&pool->lock);
    signal_event(pool->cancel); /* never read: it stays signalled */
    pool_wake_keeper(pool);
}

static const char *state_name(WorkerState state)
{
    switch (state) {
    case WORKER_STARTING:
        return "Starting";
    case WORKER_IDLE:
        return "Idle";
    case WORKER_BUSY:
        return "Busy";
    case WORKER_DEAD:
    case WORKER_RETIRED:
        break;
    }
    return "Dead";
}

void pool_status(Pool *pool, PoolStatus *status)
{
    *status = (PoolStatus){0};
    (void)pthread_mutex_lock(&pool->lock);
    for (uint32_t i = 0; i < pool->count; i++) {
        const Worker *worker = &pool->workers[i];

        /* Only the number is read of a process that another thread may be ending. */
        Process process = {.pid =
                               worker->state == WORKER_IDLE || worker->state == WORKER_BUSY ? worker->process.pid : 0};

        status->workers[i] = (WorkerStatus){.state = state_name(worker->state),
                                            .pid = (int)process.pid,
                                            .done = worker->done,
                                            .rss_mb = process_rss_mb(&process),
                                            .seccomp = worker->posture.seccomp,
                                            .landlock = worker->posture.landlock};
    }
    status->count = pool->count;
    status->crashes = pool->crashes;
    status->timeouts = pool->timeouts;
    memcpy(status->rules_hash, pool->rules.hash, sizeof status->rules_hash);
    (void)pthread_mutex_unlock(&pool->lock);
}

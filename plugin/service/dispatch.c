#include "service/dispatch.h"

#include <inttypes.h>
#include <stdlib.h>
#include <time.h>

#include "base/log.h"
#include "service/alarm.h"
#include "service/dispatch_item.h"
#include "wrap/hmac.h"

enum {
    IDLE_MS = 1000, /* how often an idle thread looks for rows that came due */
    RUN_ARENA_BYTES = 768 << 20,
    BACKOFF_FIRST_S = 5, /* doubled each time ... */
    BACKOFF_MAX_S = 600, /* ... up to this */
    BACKOFF_ROWS = 1024  /* rows whose failures are remembered; more share a place, which only changes a delay */
};

typedef struct {
    Dispatch *dispatch;
    pthread_t thread;
    Item item; /* under the dispatch's lock, as busy: the heartbeat reads them */
    bool busy;
    uint32_t queue_failures; /* in a row, of this thread's own calls of the queue */
} Slot;

typedef struct {
    int64_t row;
    uint32_t failures;
} Backoff;

struct Dispatch {
    App *app;
    Alarm alarm;
    pthread_mutex_t lock; /* guards items of slots, and backoffs */
    Backoff backoffs[BACKOFF_ROWS];
    pthread_t heartbeat;
    bool has_heartbeat;
    uint32_t slots_count, started;
    Slot slots[WORKERS_MAX];
};

/* 5 s x 2^[failures], at most 10 minutes, 20 % more or less: what failed together must not come back together. */
static uint32_t backoff_s(uint32_t failures)
{
    uint32_t delay = failures < 8 ? (uint32_t)BACKOFF_FIRST_S << failures : BACKOFF_MAX_S;
    uint8_t chance = 0;
    Error err;

    delay = delay < BACKOFF_MAX_S ? delay : BACKOFF_MAX_S;
    if (!random_bytes(&chance, 1, &err)) {
        return delay;
    }
    return delay * 4 / 5 + delay * 2 * chance / (5 * 255);
}

static uint32_t row_failed(Dispatch *dispatch, int64_t row)
{
    Backoff *backoff = &dispatch->backoffs[(uint64_t)row % BACKOFF_ROWS];
    uint32_t failures;

    (void)pthread_mutex_lock(&dispatch->lock);
    if (backoff->row != row) {
        *backoff = (Backoff){.row = row};
    }
    failures = backoff->failures++;
    (void)pthread_mutex_unlock(&dispatch->lock);
    return backoff_s(failures);
}

static void row_worked(Dispatch *dispatch, int64_t row)
{
    Backoff *backoff = &dispatch->backoffs[(uint64_t)row % BACKOFF_ROWS];

    (void)pthread_mutex_lock(&dispatch->lock);
    if (backoff->row == row) {
        *backoff = (Backoff){0};
    }
    (void)pthread_mutex_unlock(&dispatch->lock);
}

static void set_busy(Slot *slot, bool busy)
{
    (void)pthread_mutex_lock(&slot->dispatch->lock);
    slot->busy = busy;
    (void)pthread_mutex_unlock(&slot->dispatch->lock);
}

/* What a failure of the surroundings means for the row; false when the row is no longer ours. */
static bool outcome_of_failure(Slot *slot, const Item *item, const Error *err, Outcome *outcome)
{
    Dispatch *dispatch = slot->dispatch;

    *outcome = (Outcome){.state = STATE_QUEUED, .keep_attempts = true};
    switch (err->code) {
    case ERR_CONFLICT:
        log_warn("lease lost, result thrown away item=%" PRId64, item->id);
        return false;
    case ERR_CONFIG:
        /* The attempt counts: when it is one instance that does this, it is parked at its last attempt, and does not
         * stop the work again after each reading of the rules. */
        app_report(dispatch->app, APP_TOPIC_POLICY, HEALTH_DEGRADED, err->text);
        outcome->keep_attempts = false;
        return true;
    case ERR_CANCELLED:
        return true;
    case ERR_NONE:
    case ERR_INPUT:
    case ERR_LIMIT:
    case ERR_IO:
    case ERR_MEMORY:
    case ERR_NOT_FOUND:
    case ERR_TIMEOUT:
    case ERR_CRASH:
    case ERR_CODE_COUNT:
        break;
    }
    outcome->delay_s = row_failed(dispatch, item->id);
    log_warn("again later item=%" PRId64 " delay_s=%u code=%s: %s", item->id, outcome->delay_s, error_name(err->code),
             err->text);
    return true;
}

static int64_t now_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void log_outcome(const Item *item, const Outcome *outcome, int64_t started_ms)
{
    log_info("finished item=%" PRId64 " state=%s reason=%s boxes=%u attempt=%u ms=%" PRId64, item->id,
             state_name(outcome->state), outcome->has_reason ? reason_name(outcome->reason) : "-", outcome->boxes,
             item->attempts, now_ms() - started_ms);
}

static void work_on(Slot *slot, Item *item, Arena *run)
{
    Dispatch *dispatch = slot->dispatch;
    int64_t started_ms = now_ms();
    Outcome outcome = {0};
    Error err = {0};
    bool worked = dispatch_item(dispatch->app, item, run, &outcome, &err);

    if (worked) {
        row_worked(dispatch, item->id);
    } else if (!outcome_of_failure(slot, item, &err, &outcome)) {
        return;
    }
    if (!queue_finish(app_durable(dispatch->app), item, &outcome, &err)) {
        /* A lost lease: another owner ends the row. A queue that is away: the lease ends by itself and the row comes
         * back. */
        log_warn("outcome not saved item=%" PRId64 " code=%s: %s", item->id, error_name(err.code), err.text);
        return;
    }
    log_outcome(item, &outcome, started_ms);
    if (outcome.destinations_count > 0) {
        app_wake_deliver(dispatch->app);
    }
}

/* One look into the queue. Returns how long to sleep before the next. */
static uint32_t take_one(Slot *slot, Arena *run)
{
    Dispatch *dispatch = slot->dispatch;
    App *app = dispatch->app;
    Error err = {0};
    Item item;
    bool found = false;

    if (!app_may_work(app)) {
        return IDLE_MS;
    }
    if (!queue_take(app_durable(app), app_config(app)->lease_seconds, &item, &found, &err)) {
        app_report(app, "queue", HEALTH_DEGRADED, err.text);
        return backoff_s(slot->queue_failures++) * 1000;
    }
    if (slot->queue_failures > 0) {
        slot->queue_failures = 0;
        app_report(app, "queue", HEALTH_OK, NULL);
    }
    if (!found) {
        return IDLE_MS;
    }
    (void)pthread_mutex_lock(&dispatch->lock);
    slot->item = item;
    slot->busy = true;
    (void)pthread_mutex_unlock(&dispatch->lock);
    work_on(slot, &item, run);
    set_busy(slot, false);
    arena_reset(run);
    return 0;
}

static void *slot_main(void *self)
{
    Slot *slot = self;
    Alarm *alarm = &slot->dispatch->alarm;
    Arena *run = arena_new(RUN_ARENA_BYTES);
    uint64_t seen = 0;

    if (run == NULL) {
        app_report(slot->dispatch->app, "memory", HEALTH_DEGRADED, "no memory for a thread");
        return NULL;
    }
    while (!alarm_is_stopped(alarm)) {
        uint32_t sleep_ms = take_one(slot, run);

        if (sleep_ms > 0 && !alarm_wait(alarm, &seen, sleep_ms)) {
            break;
        }
    }
    arena_free(run);
    return NULL;
}

/* Keeps the leases of all rows under way: a row may take several questions to workers, each with its own time limit, so
 * the lease is renewed by the clock and not by the steps. Three beats fit into a lease: two may fail. */
static void *heartbeat_main(void *self)
{
    Dispatch *dispatch = self;
    uint32_t lease_s = app_config(dispatch->app)->lease_seconds;
    uint64_t seen = 0;
    int64_t next_ms = now_ms() + lease_s * 1000 / 3;

    while (alarm_wait(&dispatch->alarm, &seen, 500)) {
        if (now_ms() < next_ms) {
            continue;
        }
        next_ms = now_ms() + lease_s * 1000 / 3;
        for (uint32_t i = 0; i < dispatch->slots_count; i++) {
            Error err = {0};
            Item item;
            bool busy;

            (void)pthread_mutex_lock(&dispatch->lock);
            busy = dispatch->slots[i].busy;
            item = dispatch->slots[i].item;
            (void)pthread_mutex_unlock(&dispatch->lock);
            if (busy && !queue_extend(app_durable(dispatch->app), &item, lease_s, &err) && err.code != ERR_CONFLICT) {
                log_warn("lease not renewed item=%" PRId64 " code=%s", item.id, error_name(err.code));
            }
        }
    }
    return NULL;
}

static Dispatch *dispatch_new(App *app, uint32_t threads_count, Error *err)
{
    Dispatch *dispatch = calloc(1, sizeof *dispatch);

    if (dispatch == NULL || pthread_mutex_init(&dispatch->lock, NULL) != 0) {
        free(dispatch);
        (void)error_set(err, ERR_MEMORY, "no memory for the dispatch threads");
        return NULL;
    }
    if (!alarm_open(&dispatch->alarm, err)) {
        (void)pthread_mutex_destroy(&dispatch->lock);
        free(dispatch);
        return NULL;
    }
    dispatch->app = app;
    dispatch->slots_count = threads_count < WORKERS_MAX ? threads_count : WORKERS_MAX;
    for (uint32_t i = 0; i < dispatch->slots_count; i++) {
        dispatch->slots[i].dispatch = dispatch;
    }
    return dispatch;
}

bool dispatch_start(App *app, uint32_t threads_count, Dispatch **dispatch_result, Error *err)
{
    Dispatch *dispatch = dispatch_new(app, threads_count, err);

    *dispatch_result = NULL;
    if (dispatch == NULL) {
        return false;
    }
    dispatch->has_heartbeat = thread_start(&dispatch->heartbeat, heartbeat_main, dispatch, err);
    while (dispatch->has_heartbeat && dispatch->started < dispatch->slots_count) {
        Slot *slot = &dispatch->slots[dispatch->started];

        if (!thread_start(&slot->thread, slot_main, slot, err)) {
            break;
        }
        dispatch->started++;
    }
    if (!dispatch->has_heartbeat || dispatch->started < dispatch->slots_count) {
        dispatch_free(dispatch);
        return false;
    }
    *dispatch_result = dispatch;
    return true;
}

void dispatch_wake(Dispatch *dispatch)
{
    if (dispatch != NULL) {
        alarm_ring(&dispatch->alarm);
    }
}

void dispatch_tell_stop(Dispatch *dispatch)
{
    if (dispatch != NULL) {
        alarm_stop(&dispatch->alarm);
    }
}

void dispatch_stop(Dispatch *dispatch)
{
    if (dispatch == NULL) {
        return;
    }
    alarm_stop(&dispatch->alarm);
    while (dispatch->started > 0) {
        (void)pthread_join(dispatch->slots[--dispatch->started].thread, NULL);
    }
    if (dispatch->has_heartbeat) {
        (void)pthread_join(dispatch->heartbeat, NULL);
        dispatch->has_heartbeat = false;
    }
}

void dispatch_free(Dispatch *dispatch)
{
    if (dispatch != NULL) {
        dispatch_stop(dispatch);
        alarm_close(&dispatch->alarm);
        (void)pthread_mutex_destroy(&dispatch->lock);
        free(dispatch);
    }
}

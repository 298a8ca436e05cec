#include "service/intake.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "service/alarm.h"
#include "service/intake_arrival.h"

enum {
    POLL_MS = 5000, /* nothing rings for what another process stored */
    /* A look costs as much as several instances: in a burst one takes many, while what comes alone does not wait. */
    REST_PER_INSTANCE_MS = 20,
    REST_MS_MAX = 500,
    CHANGES_PAGE = 200,
    OVERLAP_S = 30, /* on PostgreSQL a change number is taken before its commit: entries may appear behind the cursor */
    STUCK_S = 3,    /* so long an instance that cannot be looked at holds up those behind it ... */
    SWEEP_AGAIN_S = 10 * 60, /* ... and so long after that everything is swept */
    CURSOR_SIZE = 64,
    INTAKE_ARENA_BYTES = 64 << 20
};

static const char cursor_name[] = "cursor";
static const char sweep_name[] = "last-sweep";

struct Intake {
    App *app;
    Alarm alarm;
    pthread_t thread;
    bool joined;
    bool sweep_asked;                 /* by a gap in the log; this thread's own */
    char overlap_cursor[CURSOR_SIZE]; /* the cursor OVERLAP_S ago */
    time_t overlap_s;
    char stuck[ORTHANC_ID_SIZE]; /* could not be looked at the last time, first at stuck_s */
    time_t stuck_s;
    time_t left_out_s; /* when one was left for the sweep; 0: none is */
    uint32_t taken;    /* entries of the change log in the last look */
};

static bool is_stopped(void *self)
{
    Intake *intake = self;

    return alarm_is_stopped(&intake->alarm);
}

/* A deletion that is not one any more (the instance was sent again) changes nothing. */
static bool take_deletion(App *app, const char *instance, Error *err)
{
    const Host *host = app_host(app);
    InstanceFacts facts;

    if (host->facts(host->self, instance, &facts, err)) {
        return true;
    }
    return err->code == ERR_NOT_FOUND && queue_gone(app_durable(app), instance, err);
}

/* First, since the host tells of them once: what fails later must not lose them. */
static bool collect_deletions(App *app, const Change *changes, uint32_t count, Error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        if (changes[i].deleted && !take_deletion(app, changes[i].instance, err)) {
            return false;
        }
    }
    return true;
}

static bool is_known(App *app, const char *instance, bool *known, Error *err)
{
    Item item;

    if (!queue_get(app_durable(app), instance, &item, known, err)) {
        return false;
    }
    *known = *known && item.state != STATE_GONE;
    return true;
}

/* An instance that the host cannot tell about (a file is missing, say) must not hold up all that come after it: after a
 * while it is left for the sweep. True when it is to be passed over. */
static bool pass_over(Intake *intake, const char *instance, const Error *err)
{
    time_t now = time(NULL);

    if (err->code != ERR_IO && err->code != ERR_INPUT && err->code != ERR_LIMIT) {
        return false;
    }
    if (strcmp(intake->stuck, instance) != 0) {
        (void)snprintf(intake->stuck, sizeof intake->stuck, "%s", instance);
        intake->stuck_s = now;
    }
    if (now >= intake->stuck_s && now < intake->stuck_s + STUCK_S) {
        return false;
    }
    log_warn("instance cannot be looked at, left for the sweep instance=%s code=%s: %s", instance,
             error_name(err->code), err->text);
    app_report(intake->app, INTAKE_TOPIC_LEFT_OUT, HEALTH_DEGRADED,
               "Orthanc cannot tell about some instances (a file is missing?); they are asked for again at each sweep");
    intake->left_out_s = now;
    return true;
}

/* Arrivals of a page of changes. When [again] (the overlap), what is known already costs one look into the queue. */
static bool collect(Intake *intake, const Change *changes, uint32_t count, bool again, Arena *arena, Arrival *arrivals,
                    uint32_t *arrivals_count, Error *err)
{
    App *app = intake->app;

    if (!collect_deletions(app, changes, count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        bool known = false, take = false;

        if (changes[i].deleted) {
            continue;
        }
        if (again && !is_known(app, changes[i].instance, &known, err)) {
            return false;
        }
        if (!known && !intake_arrival(app, changes[i].instance, false, arena, &arrivals[*arrivals_count], &take, err) &&
            !pass_over(intake, changes[i].instance, err)) {
            return false;
        }
        *arrivals_count += take ? 1 : 0;
    }
    return true;
}

/* In steps that one transaction may hold; the cursor goes with the last. */
static bool put(App *app, const Arrival *arrivals, uint32_t count, const char *cursor, Error *err)
{
    uint32_t at = 0;

    do {
        uint32_t part = count - at < QUEUE_PAGE_MAX ? count - at : QUEUE_PAGE_MAX;
        bool last = at + part == count;
        uint32_t added = 0;

        if (!queue_put(app_durable(app), arrivals + at, part, last && cursor != NULL ? cursor_name : NULL, cursor,
                       &added, err)) {
            return false;
        }
        if (added > 0) {
            app_wake_dispatch(app);
        }
        at += part;
    } while (at < count);
    return true;
}

/* One page behind [cursor], which moves on. */
static bool read_page(Intake *intake, char cursor[CURSOR_SIZE], bool again, Arena *arena, bool *more, Error *err)
{
    App *app = intake->app;
    const Host *host = app_host(app);
    Change *changes = NULL;
    Arrival *arrivals;
    const char *next = NULL;
    uint32_t count = 0, arrivals_count = 0;
    bool gap = false;

    if (!host->changes(host->self, cursor, CHANGES_PAGE, arena, &changes, &count, &next, more, &gap, err)) {
        return error_add(err, "reading the change log");
    }
    arrivals = arena_array(arena, count + 1, sizeof *arrivals);
    if (arrivals == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for arrivals");
    }
    intake->sweep_asked = intake->sweep_asked || gap;
    intake->taken += again ? 0 : count;
    if (!collect(intake, changes, count, again, arena, arrivals, &arrivals_count, err)) {
        return error_add(err, "looking at what arrived");
    }
    if (strlen(next) >= CURSOR_SIZE) {
        return error_set(err, ERR_LIMIT, "a cursor of the change log is too long");
    }
    if ((arrivals_count > 0 || strcmp(next, cursor) != 0) &&
        !put(app, arrivals, arrivals_count, again ? NULL : next, err)) {
        return error_add(err, "saving what arrived");
    }
    (void)snprintf(cursor, CURSOR_SIZE, "%s", next);
    return true;
}

static bool read_from(Intake *intake, char cursor[CURSOR_SIZE], bool again, Arena *arena, Error *err)
{
    bool more = true;

    while (more && !is_stopped(intake)) {
        arena_reset(arena);
        if (!read_page(intake, cursor, again, arena, &more, err)) {
            return false;
        }
    }
    return true;
}

static bool load_cursor(Intake *intake, Arena *arena, char cursor[CURSOR_SIZE], Error *err)
{
    const char *saved = NULL;

    if (!durable_get(app_durable(intake->app), cursor_name, arena, &saved, err)) {
        return false;
    }
    (void)snprintf(cursor, CURSOR_SIZE, "%s", saved != NULL ? saved : "");
    return true;
}

/* Every OVERLAP_S what was read in the last one is read again; the queue's unique key makes that free of harm. */
static bool read_overlap(Intake *intake, const char *cursor, Arena *arena, Error *err)
{
    time_t now = time(NULL);
    char again[CURSOR_SIZE];

    if (intake->overlap_s != 0 && now < intake->overlap_s + OVERLAP_S) {
        return true;
    }
    (void)snprintf(again, sizeof again, "%s", intake->overlap_cursor);
    if (intake->overlap_s != 0 && strcmp(again, cursor) != 0 && !read_from(intake, again, true, arena, err)) {
        return false;
    }
    (void)snprintf(intake->overlap_cursor, CURSOR_SIZE, "%s", cursor);
    intake->overlap_s = now;
    return true;
}

static bool sweep_when_due(Intake *intake, Arena *arena, Error *err)
{
    App *app = intake->app;
    const char *saved = NULL;
    char now_text[32];
    uint64_t added = 0;
    time_t now = time(NULL);
    bool again = intake->left_out_s != 0 && now >= intake->left_out_s + SWEEP_AGAIN_S;
    long long last;

    if (app_config(app)->trigger == TRIGGER_MANUAL) {
        return true;
    }
    if (!durable_get(app_durable(app), sweep_name, arena, &saved, err)) {
        return false;
    }
    last = saved != NULL ? strtoll(saved, NULL, 10) : 0;
    if (!intake->sweep_asked && !again && now >= last && now < last + (long long)app_config(app)->sweep_hours * 3600) {
        return true;
    }
    if (!intake_sweep(app, is_stopped, intake, &added, err)) {
        return error_add(err, "sweep");
    }
    intake->sweep_asked = false;
    intake->left_out_s = 0;
    log_info("sweep added=%" PRIu64, added);
    (void)snprintf(now_text, sizeof now_text, "%lld", (long long)now);
    return durable_set(app_durable(app), sweep_name, now_text, err);
}

static bool look_once(Intake *intake, Arena *arena, Error *err)
{
    char cursor[CURSOR_SIZE];

    return load_cursor(intake, arena, cursor, err) && read_from(intake, cursor, false, arena, err) &&
           read_overlap(intake, cursor, arena, err) && sweep_when_due(intake, arena, err);
}

static uint32_t rest_ms(const Intake *intake)
{
    return intake->taken < REST_MS_MAX / REST_PER_INSTANCE_MS ? intake->taken * REST_PER_INSTANCE_MS : REST_MS_MAX;
}

static void *intake_main(void *self)
{
    Intake *intake = self;
    Arena *arena = arena_new(INTAKE_ARENA_BYTES);
    uint64_t seen = 0;
    struct timespec next_look;

    if (arena == NULL) {
        app_report(intake->app, "intake", HEALTH_DEGRADED, "no memory for the change log's reader");
        return NULL;
    }
    do {
        Error err = {0};

        intake->taken = 0;
        if (look_once(intake, arena, &err)) {
            app_report(intake->app, "intake", HEALTH_OK, NULL);
        } else if (err.code != ERR_CANCELLED) {
            app_report(intake->app, "intake", HEALTH_DEGRADED, err.text);
        }
        arena_reset(arena);
        next_look = alarm_time_in(rest_ms(intake));
    } while (alarm_wait(&intake->alarm, &seen, POLL_MS) && alarm_rest(&intake->alarm, &seen, &next_look));
    arena_free(arena);
    return NULL;
}

bool intake_start(App *app, Intake **intake_result, Error *err)
{
    Intake *intake = calloc(1, sizeof *intake);

    *intake_result = NULL;
    if (intake == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the change log's reader");
    }
    intake->app = app;
    if (!alarm_open(&intake->alarm, err)) {
        free(intake);
        return false;
    }
    if (!thread_start(&intake->thread, intake_main, intake, err)) {
        alarm_close(&intake->alarm);
        free(intake);
        return false;
    }
    *intake_result = intake;
    return true;
}

void intake_wake(Intake *intake)
{
    if (intake != NULL) {
        alarm_ring(&intake->alarm);
    }
}

void intake_tell_stop(Intake *intake)
{
    if (intake != NULL) {
        alarm_stop(&intake->alarm);
    }
}

void intake_stop(Intake *intake)
{
    if (intake != NULL && !intake->joined) {
        alarm_stop(&intake->alarm);
        (void)pthread_join(intake->thread, NULL);
        intake->joined = true;
    }
}

void intake_free(Intake *intake)
{
    if (intake != NULL) {
        intake_stop(intake);
        alarm_close(&intake->alarm);
        free(intake);
    }
}

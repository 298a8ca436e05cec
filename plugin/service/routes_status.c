/* How the redactor is, and how one resource is. */
#include <string.h>

#include "durable/audit.h"
#include "durable/delivery.h"
#include "service/routes_parts.h"

enum { STATE_PAGES_MAX = 64, STATE_LINKS_MAX = 64 };

static json_t *health_reasons(App *app, Arena *arena, Health *health)
{
    const char **reasons = NULL;
    uint32_t count = 0;
    json_t *list = json_array();

    *health = app_health(app, arena, &reasons, &count);
    for (uint32_t i = 0; i < count; i++) {
        (void)json_array_append_new(list, json_string(reasons[i]));
    }
    return list;
}

static json_t *queue_facts(const Counts *counts)
{
    return json_pack(
        "{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I}", "Queued", (json_int_t)counts->by_state[STATE_QUEUED], "Running",
        (json_int_t)(counts->by_state[STATE_RUNNING] + counts->by_state[STATE_REPLACING]), "Review",
        (json_int_t)counts->by_state[STATE_REVIEW], "Quarantined", (json_int_t)counts->by_state[STATE_QUARANTINED],
        "Done", (json_int_t)counts->by_state[STATE_DONE], "Skipped", (json_int_t)counts->by_state[STATE_SKIPPED],
        "Rejected", (json_int_t)counts->by_state[STATE_REJECTED], "OldestSeconds", (json_int_t)counts->oldest_queued_s);
}

static json_t *worker_facts(const PoolStatus *status)
{
    json_t *list = json_array();

    for (uint32_t i = 0; i < status->count; i++) {
        const WorkerStatus *worker = &status->workers[i];
        (void)json_array_append_new(list, json_pack("{s:s, s:i, s:I, s:i, s:{s:b, s:i}}", "State", worker->state, "Pid",
                                                    worker->pid, "Done", (json_int_t)worker->done, "RssMb",
                                                    (int)worker->rss_mb, "Sandbox", "Seccomp", (int)worker->seccomp,
                                                    "Landlock", worker->landlock));
    }
    return list;
}

static bool add_saved(Durable *durable, const char *name, const char *member, json_t *answer, Arena *arena, Error *err)
{
    const char *value = NULL;

    if (!durable_get(durable, name, arena, &value, err)) {
        return false;
    }
    (void)json_object_set_new(answer, member, value == NULL || value[0] == 0 ? json_null() : json_string(value));
    return true;
}

static bool add_durable(Durable *durable, json_t *answer, Arena *arena, Error *err)
{
    Counts counts = {0};
    DeliveryCounts sending = {0};

    if (!queue_counts(durable, &counts, err) || !delivery_counts(durable, &sending, err)) {
        return false;
    }
    (void)json_object_set_new(answer, "Queue", queue_facts(&counts));
    (void)json_object_set_new(
        answer, "Sending",
        json_pack("{s:I, s:I}", "Waiting", (json_int_t)sending.waiting, "Failing", (json_int_t)sending.failing));
    return add_saved(durable, "cursor", "Cursor", answer, arena, err) &&
           add_saved(durable, "last-sweep", "LastSweep", answer, arena, err);
}

static void add_pool(Pool *pool, json_t *answer, Arena *arena)
{
    PoolStatus *status = arena_alloc(arena, sizeof *status);

    if (status != NULL) {
        pool_status(pool, status);
        (void)json_object_set_new(answer, "RulesHash", json_string(status->rules_hash));
        (void)json_object_set_new(answer, "Workers", worker_facts(status));
        (void)json_object_set_new(answer, "WorkerCrashes", json_integer((json_int_t)status->crashes));
        (void)json_object_set_new(answer, "WorkerTimeouts", json_integer((json_int_t)status->timeouts));
    }
}

bool route_status(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    Health health = HEALTH_STOPPED;
    json_t *reasons = health_reasons(app, arena, &health);
    json_t *answer = json_pack("{s:s, s:o, s:s, s:i, s:b}", "Health", health_name(health), "Reasons", reasons,
                               "Version", REDACTOR_VERSION, "ApiVersion", 1, "Paused", (int)app_is_paused(app));

    (void)jobs;
    (void)request;
    if (!routes_own(arena, answer, err)) {
        return false;
    }
    if (app_pool(app) != NULL) {
        add_pool(app_pool(app), answer, arena);
    }
    if (app_key(app) != NULL) {
        (void)json_object_set_new(answer, "KeyFingerprint", json_string(key_fingerprint(app_key(app))));
    }
    if (app_durable(app) != NULL && !add_durable(app_durable(app), answer, arena, err)) {
        return false;
    }
    return routes_answer(reply, json_incref(answer), err);
}

/* Degraded mostly still works, only worse: a probe that took the server out of service for that would make it worse
 * still. But a node that should have workers and has none does nothing. */
static bool is_working(App *app, Health health)
{
    return health != HEALTH_STOPPED && app_durable(app) != NULL &&
           (app_pool(app) != NULL || app_config(app)->workers_count < 0);
}

bool route_health(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    const char **reasons = NULL;
    uint32_t count = 0;
    Health health = app_health(app, arena, &reasons, &count);

    (void)jobs;
    (void)request;
    reply->status = is_working(app, health) ? 200 : 503;
    return routes_answer(reply, json_pack("{s:s}", "Health", health_name(health)), err);
}

static bool set_paused(App *app, bool paused, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    json_t *body = NULL;

    if (!routes_read_body(request, NULL, 0, arena, &body, err) ||
        !audit_append(app_durable(app), routes_actor(app, request, arena), paused ? "Pause" : "Resume", "", "", err)) {
        return false;
    }
    app_pause(app, paused);
    return routes_answer(reply, json_pack("{s:b}", "Paused", (int)paused), err);
}

bool route_pause(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    (void)jobs;
    return set_paused(app, true, request, arena, reply, err);
}

bool route_resume(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    (void)jobs;
    return set_paused(app, false, request, arena, reply, err);
}

static const char *at_level(const InstanceFacts *facts, const char *instance, Level level)
{
    switch (level) {
    case LEVEL_PATIENT:
        return facts->patient;
    case LEVEL_STUDY:
        return facts->study;
    case LEVEL_SERIES:
        return facts->series;
    case LEVEL_INSTANCE:
        return instance;
    }
    return "";
}

static bool list_has(const json_t *list, const char *text)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (strcmp(json_string_value(json_array_get(list, i)), text) == 0) {
            return true;
        }
    }
    return false;
}

/* Adds what [copy] belongs to at [level]. A copy that somebody deleted is no error: it is just not there. */
static bool add_copy(App *app, const char *copy, Level level, json_t *copies, Arena *arena, Error *err)
{
    const Host *host = app_host(app);
    InstanceFacts *facts = arena_alloc(arena, sizeof *facts);

    if (facts == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!host->facts(host->self, copy, facts, err)) {
        return err->code == ERR_NOT_FOUND;
    }
    if (!list_has(copies, at_level(facts, copy, level))) {
        (void)json_array_append_new(copies, json_string(at_level(facts, copy, level)));
    }
    return true;
}

/* A copy is told as long as it stands, also while a new run is to replace it. All copies of one original series are in
 * one series, so one question for each original series is enough. */
static bool list_copies(App *app, Level level, const char *id, json_t *copies, Arena *arena, Error *err)
{
    int64_t after = 0;
    const char *last_series = "";
    uint32_t asked = 0;

    for (int page = 0; page < STATE_PAGES_MAX; page++) {
        Item *items = NULL;
        uint32_t count = 0;
        if (!queue_list_of(app_durable(app), level, id, after, QUEUE_PAGE_MAX, arena, &items, &count, err)) {
            return false;
        }
        for (uint32_t i = 0; i < count && asked < STATE_LINKS_MAX; i++) {
            bool is_next = strcmp(items[i].series, last_series) != 0;
            after = items[i].id;
            if (items[i].copy[0] == 0 || !is_next) {
                continue;
            }
            last_series = items[i].series;
            asked++;
            if (!add_copy(app, items[i].copy, level, copies, arena, err)) {
                return false;
            }
        }
        if (count < QUEUE_PAGE_MAX || asked == STATE_LINKS_MAX) {
            break;
        }
    }
    return true;
}

/* The original of a copy. Never at the level of the patient: that id is a digest of the PatientID. */
static bool list_originals(App *app, Level level, const char *first_instance, json_t *originals, Error *err)
{
    Item item = {0};
    bool found = false;

    if (level == LEVEL_PATIENT || first_instance == NULL || !app_config(app)->link_copy_to_original) {
        return true;
    }
    if (!queue_get_by_copy(app_durable(app), first_instance, &item, &found, err)) {
        return false;
    }
    if (found) {
        const char *original = level == LEVEL_STUDY ? item.study : level == LEVEL_SERIES ? item.series : item.instance;
        (void)json_array_append_new(originals, json_string(original));
    }
    return true;
}

static bool add_instance(App *app, const char *id, const json_t *copies, const json_t *originals, json_t *answer,
                         Error *err)
{
    Item item = {0};
    bool found = false;
    const json_t *original = json_array_get(originals, 0);
    json_t *copy = json_array_get(copies, 0);

    if (!queue_get(app_durable(app), id, &item, &found, err)) {
        return false;
    }
    (void)json_object_set_new(answer, "State", found ? json_string(state_name(item.state)) : json_null());
    (void)json_object_set_new(answer, "Reason",
                              found && item.has_reason ? json_string(reason_name(item.reason)) : json_null());
    (void)json_object_set_new(answer, "Copy", copy == NULL ? json_null() : json_incref(copy));
    (void)json_object_set_new(answer, "Original",
                              original == NULL ? json_null() : json_string(json_string_value(original)));
    (void)json_object_set_new(answer, "Case", item.case_id[0] != 0 ? json_string(item.case_id) : json_null());
    (void)json_object_set_new(answer, "Boxes", json_integer(item.boxes));
    (void)json_object_set_new(answer, "Confidence", json_integer(item.confidence_pct));
    (void)json_object_set_new(answer, "RulesHash", json_string(item.rules_hash));
    (void)json_object_set_new(answer, "Attempts", json_integer(item.attempts));
    return true;
}

static json_t *level_counts(const Counts *counts, uint32_t instances)
{
    json_t *answer = queue_facts(counts);

    (void)json_object_del(answer, "OldestSeconds");
    (void)json_object_set_new(answer, "Instances", json_integer(instances));
    return answer;
}

bool route_state(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    const Host *host = app_host(app);
    const char *id = request->parts[1];
    Level level = LEVEL_PATIENT;
    Counts counts = {0};
    const char **instances = NULL;
    uint32_t instances_count = 0;
    json_t *answer = NULL;
    json_t *copies = json_array();
    json_t *originals = json_array();

    (void)jobs;
    if (!routes_own(arena, copies, err) || !routes_own(arena, originals, err) ||
        !routes_level_find(request->parts[0], &level) ||
        !host->list_of(host->self, level, id, arena, &instances, &instances_count, err) ||
        !queue_counts_of(app_durable(app), level, id, &counts, err)) {
        return false;
    }
    answer = level_counts(&counts, instances_count);
    if (!routes_own(arena, answer, err) || !list_copies(app, level, id, copies, arena, err) ||
        !list_originals(app, level, instances_count == 0 ? NULL : instances[0], originals, err)) {
        return false;
    }
    (void)json_object_set(answer, "Copies", copies);
    (void)json_object_set(answer, "Originals", originals);
    if (level == LEVEL_INSTANCE && !add_instance(app, id, copies, originals, answer, err)) {
        return false;
    }
    return routes_answer(reply, json_incref(answer), err);
}

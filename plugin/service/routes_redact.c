/* Asking for copies, and what could not be handled. */
#include <string.h>

#include "plan/plan_json.h"
#include "service/batch.h"
#include "service/routes_parts.h"

enum { REGIONS_MAX = 1000, PRIORITY_MAX = 1000, SYNCHRONOUS_WAIT_MS = 300000 };

typedef struct {
    BatchRequest batch;
    bool is_dry_run;
    bool is_synchronous;
} Wish;

/* The plan of one instance as it would be now. What is wrong with the file is not the request's fault: 422. */
static bool plan_instance(App *app, const char *instance, PoolJob *job, Arena *arena, Plan *plan, Reply *reply,
                          Error *err)
{
    Identity original = {0};

    if (app_pool(app) == NULL) {
        return error_set(err, ERR_IO, "there are no workers on this node now");
    }
    if (!routes_fetch(app, instance, arena, job, err)) {
        return false;
    }
    if (!pool_plan(app_pool(app), job, arena, plan, &original, err)) {
        reply->status = err->code == ERR_INPUT || err->code == ERR_LIMIT ? 422 : 0;
        return false;
    }
    return true;
}

static bool is_inside(const Step *step, const PlanSource *source)
{
    Rect image = {0, 0, (int32_t)source->columns, (int32_t)source->rows};

    return rect_contains(image, step->box) && step->last_frame < source->frames;
}

/* Regions are held against the picture at once: a wrong one is told to who asked, instead of parking the instance
 * later. Without "Frames" a region goes through all of them. */
static bool read_regions(App *app, const json_t *list, Arena *arena, Wish *wish, Reply *reply, Error *err)
{
    size_t count = json_array_size(list);
    Step *steps = count == 0 ? NULL : arena_array(arena, count, sizeof *steps);
    PoolJob job = {.timeout_factor = 1};
    Plan plan = {0};

    if (count == 0) {
        return true;
    }
    if (wish->batch.level != LEVEL_INSTANCE) {
        return error_set(err, ERR_INPUT, "Regions: only for one instance");
    }
    if (steps == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!plan_instance(app, wish->batch.resource, &job, arena, &plan, reply, err)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t last_frame = plan.source.frames == 0 ? 0 : plan.source.frames - 1;
        if (!routes_read_fill(json_array_get(list, i), app_config(app)->settings.fill, last_frame, arena, &steps[i],
                              err)) {
            return error_add(err, "Regions");
        }
        if (steps[i].waived || steps[i].id != 0) { /* a waived box would blind the verifier to what stands in it */
            return error_set(err, ERR_INPUT, "Regions: a region is to be filled, neither waived nor named");
        }
        if (!is_inside(&steps[i], &plan.source)) {
            return error_set(err, ERR_INPUT, "Regions: outside of the picture");
        }
    }
    wish->batch.regions = steps;
    wish->batch.regions_count = (uint32_t)count;
    return true;
}

/* An unknown policy is refused here, where somebody reads the answer; later it would park the instance. Without workers
 * nobody knows the names, so the answer comes then. */
static bool check_policy(App *app, const char *policy, Arena *arena, Error *err)
{
    const RuleInfo *rules = NULL;
    uint32_t count = 0;

    if (policy != NULL && !routes_is_name(policy)) {
        return error_set(err, ERR_INPUT, "Policy: no such policy");
    }
    if (policy == NULL || app_pool(app) == NULL) {
        return true;
    }
    if (!pool_list_rules(app_pool(app), arena, &rules, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(rules[i].kind, "policy") == 0 && policy_is_named(rules[i].id, policy)) {
            return true;
        }
    }
    return error_set(err, ERR_INPUT, "Policy: no such policy");
}

/* An empty list is the Basic Profile alone. */
static bool read_options(App *app, const json_t *list, Arena *arena, const uint32_t **options, Error *err)
{
    uint32_t *set = arena_alloc(arena, sizeof *set);

    *options = NULL;
    if (set == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    *set = 0;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = json_string_value(json_array_get(list, i));
        Option option;

        if (name == NULL || !option_find(name, &option)) {
            return error_set(err, ERR_INPUT, "Options: an unknown name (see Metadata.Options)");
        }
        *set |= (uint32_t)option;
    }
    if (!options_agree(*set)) {
        return error_set(err, ERR_INPUT, "Options: full dates and modified dates contradict each other");
    }
    if ((*set & OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES) != 0 && app_config(app)->settings.date_shift_days == 0) {
        return error_set(err, ERR_INPUT, "Options: Pseudonyms.DateShiftDays is 0, dates cannot be modified");
    }
    *options = list == NULL ? NULL : set;
    return true;
}

static bool read_wish(App *app, const Request *request, Level level, Arena *arena, Wish *wish, Reply *reply, Error *err)
{
    static const Field fields[] = {
        {"Force", FIELD_BOOL, false, 0, 0},
        {"Priority", FIELD_INTEGER, false, -PRIORITY_MAX, PRIORITY_MAX},
        {"Asynchronous", FIELD_BOOL, false, 0, 0},
        {"DryRun", FIELD_BOOL, false, 0, 0},
        {"Policy", FIELD_TEXT, false, 1, PLAN_NAME_MAX - 1},
        {"Options", FIELD_ARRAY, false, 0, OPTION_COUNT},
        {"Regions", FIELD_ARRAY, false, 0, REGIONS_MAX},
    };
    json_t *body = NULL;
    const char *policy = NULL;

    if (!routes_read_body(request, fields, sizeof fields / sizeof *fields, arena, &body, err)) {
        return false;
    }
    policy = json_string_value(json_object_get(body, "Policy"));
    if (!check_policy(app, policy, arena, err)) {
        return false;
    }
    *wish = (Wish){
        .batch = {.level = level,
                  .resource = request->parts[1],
                  .force = json_is_true(json_object_get(body, "Force")),
                  .priority = json_integer_value(json_object_get(body, "Priority")),
                  .policy = policy,
                  .actor = routes_actor(app, request, arena)},
        .is_dry_run = json_is_true(json_object_get(body, "DryRun")),
        .is_synchronous = json_is_false(json_object_get(body, "Asynchronous")),
    };
    if (!read_options(app, json_object_get(body, "Options"), arena, &wish->batch.options, err)) {
        return false;
    }
    if (wish->is_synchronous && level != LEVEL_INSTANCE) {
        return error_set(err, ERR_INPUT, "Asynchronous: only one instance can be waited for");
    }
    return read_regions(app, json_object_get(body, "Regions"), arena, wish, reply, err);
}

/* One instance: its plan, nothing stored. More: how many there are. */
static bool dry_run(App *app, const Wish *wish, Arena *arena, Reply *reply, Error *err)
{
    const Host *host = app_host(app);
    PoolJob job = {.policy = wish->batch.policy,
                   .options = wish->batch.options,
                   .regions = wish->batch.regions,
                   .regions_count = wish->batch.regions_count,
                   .timeout_factor = 1};
    Plan plan = {0};
    const char **instances = NULL;
    uint32_t count = 0;

    if (wish->batch.level != LEVEL_INSTANCE) {
        return host->list_of(host->self, wish->batch.level, wish->batch.resource, arena, &instances, &count, err) &&
               routes_answer(reply, json_pack("{s:i}", "Instances", (int)count), err);
    }
    if (!plan_instance(app, wish->batch.resource, &job, arena, &plan, reply, err)) {
        return false;
    }
    reply->status = 200;
    return plan_to_json(&plan, false, &reply->body, err);
}

static bool answer_rows(uint32_t count, const BatchProgress *progress, Reply *reply, Error *err)
{
    return routes_answer(reply,
                         json_pack("{s:i, s:i, s:i, s:i, s:i, s:i}", "Instances", (int)count, "Open",
                                   (int)progress->open, "Done", (int)progress->done, "Review", (int)progress->review,
                                   "Quarantined", (int)progress->quarantined, "Skipped", (int)progress->skipped),
                         err);
}

static bool start_job(const JobStarter *jobs, const Wish *wish, const int64_t *items, uint32_t count, Arena *arena,
                      Reply *reply, Error *err)
{
    const char *job_id = NULL;

    if (!jobs->submit(jobs->self, wish->batch.level, wish->batch.resource, items, count, arena, &job_id, err)) {
        return false;
    }
    return routes_answer(
        reply, json_pack("{s:s, s:s+, s:i}", "ID", job_id, "Path", "/jobs/", job_id, "Instances", (int)count), err);
}

bool route_redact(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    Wish wish = {0};
    Level level = LEVEL_PATIENT;
    int64_t *items = NULL;
    uint32_t count = 0;
    BatchProgress progress = {0};

    if (!routes_level_find(request->parts[0], &level) || !read_wish(app, request, level, arena, &wish, reply, err)) {
        return false;
    }
    if (wish.is_dry_run) {
        return dry_run(app, &wish, arena, reply, err);
    }
    if (!batch_open(app, &wish.batch, arena, &items, &count, err)) {
        return false;
    }
    if (wish.is_synchronous) {
        return batch_wait(app, items, count, SYNCHRONOUS_WAIT_MS, &progress, err) &&
               route_state(app, jobs, request, arena, reply, err);
    }
    if (jobs == NULL || count == 0) {
        return batch_progress(app, items, count, &progress, err) && answer_rows(count, &progress, reply, err);
    }
    return start_job(jobs, &wish, items, count, arena, reply, err);
}

bool route_quarantine(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    Item *items = NULL;
    uint32_t count = 0;
    uint32_t limit = 0;
    int64_t since = 0;
    json_t *list = json_array();

    (void)jobs;
    if (!routes_own(arena, list, err) || !routes_page(request, &since, &limit, err) ||
        !queue_list(app_durable(app), STATE_QUARANTINED, since, limit, arena, &items, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        (void)json_array_append_new(list, routes_item(&items[i]));
    }
    return routes_answer(reply,
                         json_pack("{s:O, s:o}", "Items", list, "Next",
                                   count == limit ? json_integer((json_int_t)items[count - 1].id) : json_null()),
                         err);
}

bool route_quarantine_retry(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply,
                            Error *err)
{
    Durable *durable = app_durable(app);
    Retry retry = {.as_before = true, .actor = routes_actor(app, request, arena)};
    Item item = {0};
    bool found = false;
    json_t *body = NULL;
    bool is_case = strlen(request->parts[0]) == CASE_ID_SIZE - 1;

    (void)jobs;
    if (!routes_read_body(request, NULL, 0, arena, &body, err) ||
        !(is_case ? queue_get_case(durable, request->parts[0], &item, &found, err)
                  : queue_get(durable, request->parts[0], &item, &found, err))) {
        return false;
    }
    if (!found) {
        return error_set(err, ERR_NOT_FOUND, "no such item");
    }
    if (item.state != STATE_QUARANTINED) {
        return error_set(err, ERR_CONFLICT, "the item is not in quarantine");
    }
    if (!queue_retry(durable, item.id, &retry, err)) {
        return false;
    }
    app_wake_dispatch(app);
    return routes_answer(reply, json_pack("{s:s}", "State", state_name(STATE_QUEUED)), err);
}

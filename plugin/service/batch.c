#include "service/batch.h"

#include <string.h>
#include <time.h>

#include "plan/plan_json.h"
#include "service/intake_arrival.h"

enum { BATCH_WAIT_MS = 25, BATCH_SCRATCH_BYTES = 1 << 20 };

/* The fills asked for as a plan, the form in which the queue keeps them. Which picture they are for is known only to
 * the worker, so the frame around them is the largest there can be; the worker's plan is checked against the true one.
 */
static bool regions_text(const BatchRequest *request, Arena *arena, const char **json, Error *err)
{
    Buffer buffer = {.limit = PLAN_JSON_BYTES_MAX};
    Plan plan;
    bool good = true;

    *json = NULL;
    if (request->regions_count == 0) {
        return true;
    }
    plan_init(&plan, arena);
    plan.source.rows = plan.source.columns = UINT16_MAX;
    plan.source.frames = INT32_MAX;
    for (uint32_t i = 0; i < request->regions_count && good; i++) {
        Step step = request->regions[i];

        step.kind = STEP_FILL;
        step.source = SOURCE_MANUAL;
        step.waived = false;
        step.mode = step.mode != NULL ? step.mode : "";
        step.rule = step.rule != NULL ? step.rule : "";
        good = plan_add(&plan, &step, err);
    }
    good = good && plan_check(&plan, err) && plan_to_json(&plan, false, &buffer, err) && buffer_check(&buffer, err);
    *json = good ? arena_copy(arena, buffer.data, buffer.size) : NULL;
    buffer_free(&buffer);
    return good && (*json != NULL || error_set(err, ERR_MEMORY, "no memory for the regions"));
}

/* Puts an instance that the queue does not know, or whose bytes it does not know, into it. [take] false: nothing to do.
 */
static bool ensure_row(App *app, const BatchRequest *request, const char *instance, Item *item, bool *take, Error *err)
{
    Arena *arena = arena_new(BATCH_SCRATCH_BYTES);
    Arrival arrival;
    uint32_t added;
    bool good = arena != NULL || error_set(err, ERR_MEMORY, "no memory for a request");

    good = good && intake_arrival(app, instance, true, arena, &arrival, take, err);
    if (good && *take) {
        arrival.priority = request->priority;
        good = queue_put(app_durable(app), &arrival, 1, NULL, NULL, &added, err) &&
               queue_get(app_durable(app), instance, item, take, err);
        *take = *take && !arrival.skip;
    }
    arena_free(arena);
    return good;
}

/* What is asked of a row that is there. A row that may not be asked (it is worked on, or Done without Force) is watched
 * as it is. */
static bool ask_row(App *app, const BatchRequest *request, const char *regions_json, const Item *item, Error *err)
{
    bool wants_more = request->force || request->policy != NULL || request->options != NULL || regions_json != NULL;
    Retry retry = {
        .policy = request->policy,
        .options = request->options,
        .priority = request->priority,
        .force = request->force,
        .regions_json = regions_json,
        .actor = request->actor,
    };

    if (item->state == STATE_QUEUED && !wants_more && item->priority >= request->priority) {
        return true;
    }
    return queue_retry(app_durable(app), item->id, &retry, err) || err->code == ERR_CONFLICT;
}

static bool open_one(App *app, const BatchRequest *request, const char *regions_json, const char *instance,
                     int64_t *row, bool *take, Error *err)
{
    Item item;

    if (!ensure_row(app, request, instance, &item, take, err)) {
        return false;
    }
    if (!*take) {
        return true;
    }
    *row = item.id;
    if (!ask_row(app, request, regions_json, &item, err)) {
        return false;
    }
    /* Force begins a new epoch of the row: watch the one that is current now. */
    if (!queue_get(app_durable(app), instance, &item, take, err)) {
        return false;
    }
    *row = *take ? item.id : *row;
    *take = true;
    return true;
}

bool batch_open(App *app, const BatchRequest *request, Arena *arena, int64_t **items, uint32_t *count, Error *err)
{
    const Host *host = app_host(app);
    const char **ids = NULL;
    const char *regions_json = NULL;
    uint32_t ids_count = 0;

    *count = 0;
    if (app_durable(app) == NULL) {
        return error_set(err, ERR_CONFIG, "the plugin is stopped; /redactor/status says why");
    }
    if (request->regions_count > 0 && request->level != LEVEL_INSTANCE) {
        return error_set(err, ERR_INPUT, "regions are for one instance only");
    }
    if (!host->list_of(host->self, request->level, request->resource, arena, &ids, &ids_count, err)) {
        return false;
    }
    if (ids_count > BATCH_ITEMS_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d instances at once", BATCH_ITEMS_MAX);
    }
    *items = arena_array(arena, (size_t)ids_count + 1, sizeof **items);
    if (*items == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the request");
    }
    if (!regions_text(request, arena, &regions_json, err)) {
        return false;
    }
    for (uint32_t i = 0; i < ids_count; i++) {
        bool take = false;

        if (!open_one(app, request, regions_json, ids[i], &(*items)[*count], &take, err)) {
            return false;
        }
        *count += take ? 1 : 0;
    }
    app_wake_dispatch(app);
    return true;
}

bool batch_progress(App *app, const int64_t *items, uint32_t count, BatchProgress *progress, Error *err)
{
    Counts counts = {0};
    uint64_t known = 0;

    *progress = (BatchProgress){.total = count};
    if (app_durable(app) == NULL) {
        return error_set(err, ERR_CONFIG, "the plugin is stopped; /redactor/status says why");
    }
    if (!queue_counts_rows(app_durable(app), items, count, &counts, err)) {
        return false;
    }
    progress->open =
        (uint32_t)(counts.by_state[STATE_QUEUED] + counts.by_state[STATE_RUNNING] + counts.by_state[STATE_REPLACING]);
    progress->done = (uint32_t)counts.by_state[STATE_DONE];
    progress->review = (uint32_t)counts.by_state[STATE_REVIEW];
    progress->quarantined = (uint32_t)counts.by_state[STATE_QUARANTINED];
    progress->skipped = (uint32_t)counts.by_state[STATE_SKIPPED];
    known = (uint64_t)progress->open + progress->done + progress->review + progress->quarantined + progress->skipped;
    progress->other = count > known ? (uint32_t)(count - known) : 0;
    return true;
}

static int64_t now_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool wait_until_done(App *app, const int64_t *items, uint32_t count, uint32_t timeout_ms,
                            BatchProgress *progress, Error *err)
{
    const struct timespec pause = {.tv_nsec = BATCH_WAIT_MS * 1000000L};
    int64_t until_ms = now_ms() + timeout_ms;

    for (;;) {
        if (!batch_progress(app, items, count, progress, err)) {
            return false;
        }
        if (progress->open == 0 || now_ms() >= until_ms || app_is_stopping(app)) {
            return true;
        }
        (void)nanosleep(&pause, NULL);
    }
}

bool batch_wait(App *app, const int64_t *items, uint32_t count, uint32_t timeout_ms, BatchProgress *progress,
                Error *err)
{
    bool may_wait = app_begin_wait(app);
    bool is_known = wait_until_done(app, items, count, may_wait ? timeout_ms : 0, progress, err);

    if (may_wait) {
        app_end_wait(app);
    }
    return is_known;
}

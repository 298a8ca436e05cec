#include "service/dispatch_item.h"

#include <string.h>

#include "base/log.h"
#include "plan/plan_json.h"

static bool park(Outcome *outcome, State state, Reason reason)
{
    *outcome = (Outcome){.state = state, .reason = reason, .has_reason = true};
    return true;
}

/* What the queue knows of the row beyond the row: an earlier plan, fills asked for. */
typedef struct {
    Plan kept, regions;
    bool has_kept, approved, has_regions;
} Known;

static bool read_plan(const char *json, Arena *run, Plan *plan, bool *there, Error *err)
{
    *there = json != NULL;
    return json == NULL || plan_from_json(bytes_text(json), run, plan, err) || error_add(err, "kept plan");
}

static bool read_known(App *app, const Item *item, Arena *run, Known *known, Error *err)
{
    const char *kept = NULL, *regions = NULL;

    return queue_plan(app_durable(app), item->id, run, &kept, &known->approved, err) &&
           queue_regions(app_durable(app), item->id, run, &regions, err) &&
           read_plan(kept, run, &known->kept, &known->has_kept, err) &&
           read_plan(regions, run, &known->regions, &known->has_regions, err);
}

static bool plan_text(const Plan *plan, Arena *run, const char **json, Error *err)
{
    Buffer buffer = {.limit = PLAN_JSON_BYTES_MAX};
    bool good = plan_to_json(plan, false, &buffer, err) && buffer_check(&buffer, err);

    *json = good ? arena_copy(run, buffer.data, buffer.size) : NULL;
    buffer_free(&buffer);
    return good && (*json != NULL || error_set(err, ERR_MEMORY, "no memory for the plan"));
}

static bool fill_outcome(const InstanceResult *result, const char *plan_json, Outcome *outcome)
{
    *outcome = (Outcome){.state = result->state, .reason = result->reason, .has_reason = result->has_reason};
    if (result->has_plan) {
        outcome->plan_json = result->state == STATE_QUEUED || result->state == STATE_SKIPPED ? NULL : plan_json;
        outcome->rules_hash = result->plan.rules;
        outcome->boxes = plan_fill_count(&result->plan);
        outcome->confidence_pct = result->plan.confidence_pct;
    }
    return true;
}

/* States other than Done show on the original, too. A failure there must not undo what was found out. */
static void show_state(App *app, const Item *item, const Outcome *outcome)
{
    const Host *host = app_host(app);
    const Link link = {
        .original = item->instance, .copy = outcome->copy_gone ? NULL : "", .state = state_name(outcome->state)};
    Error err = {0};

    if (!host->link(host->self, &link, &err) && err.code != ERR_NOT_FOUND) {
        log_warn("state not shown on the original item=%lld code=%s", (long long)item->id, error_name(err.code));
    }
}

/* Copies.RouteTo, and what rules answered; each once. */
static bool fill_destinations(const Config *config, const Plan *plan, Arena *run, Outcome *outcome, Error *err)
{
    uint32_t most = config->route_to_count + plan->routes_count;
    Destination *names = arena_array(run, (size_t)most + 1, sizeof *names);
    uint32_t count = 0;

    if (names == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for destinations");
    }
    for (uint32_t i = 0; i < most; i++) {
        bool by_rule = i >= config->route_to_count;
        const char *name = by_rule ? plan->routes[i - config->route_to_count] : config->route_to[i];
        uint32_t at = 0;
        while (at < count && strcmp(names[at].name, name) != 0) {
            at++;
        }
        names[at].name = name;
        names[at].by_rule = (at < count && names[at].by_rule) || by_rule;
        count = at == count ? count + 1 : count;
    }
    outcome->destinations = names;
    outcome->destinations_count = count;
    outcome->discard_sent = config->delete_after_route;
    return true;
}

static bool work(App *app, Item *item, const InstanceJob *job, Arena *run, Outcome *outcome, Error *err)
{
    InstanceResult result;
    const char *plan_json = NULL;

    if (!instance_work(job, run, &result, err) || (result.has_plan && !plan_text(&result.plan, run, &plan_json, err))) {
        return false;
    }
    if (result.state == STATE_DONE && !dispatch_store(app, item, &result, plan_json, err)) {
        return false;
    }
    return fill_outcome(&result, plan_json, outcome) &&
           (outcome->state != STATE_DONE || fill_destinations(app_config(app), &result.plan, run, outcome, err));
}

static bool look_at_item(App *app, Item *item, Arena *run, Outcome *outcome, Error *err)
{
    const Host *host = app_host(app);
    const Config *config = app_config(app);
    char rules_hash[SHA256_HEX_SIZE];
    Known known = {0};
    uint64_t size = 0;
    int file = -1;

    if (item->attempts > config->maximum_attempts + DISPATCH_RESTARTS_MAX) {
        return park(outcome, STATE_QUARANTINED, REASON_CRASH);
    }
    if (!host->fetch(host->self, item->instance, &file, &size, err)) {
        if (err->code == ERR_NOT_FOUND) {
            return park(outcome, STATE_GONE, REASON_ORIGINAL_DELETED);
        }
        return err->code == ERR_LIMIT ? park(outcome, STATE_QUARANTINED, REASON_LIMITS)
                                      : error_add(err, "reading the original");
    }
    if (!instance_own_file(run, file, err)) {
        return false;
    }
    if (size > config->settings.limits.max_file_bytes) {
        return park(outcome, STATE_QUARANTINED, REASON_LIMITS);
    }
    if (!read_known(app, item, run, &known, err)) {
        return err->code == ERR_INPUT ? park(outcome, STATE_QUARANTINED, REASON_LIMITS) : false;
    }
    app_rules_hash(app, rules_hash);
    const InstanceJob job = {
        .pool = app_pool(app),
        .config = config,
        .rules_hash = rules_hash,
        .file = file,
        .file_size = size,
        .instance = item->instance,
        .policy = item->policy[0] != 0 ? item->policy : NULL,
        .options = item->has_options ? &item->options : NULL,
        .regions = known.has_regions ? known.regions.steps : NULL,
        .regions_count = known.has_regions ? known.regions.steps_count : 0,
        .kept = known.has_kept ? &known.kept : NULL,
        .approved = known.approved,
        .attempt = item->attempts,
    };
    return work(app, item, &job, run, outcome, err);
}

/* Fail closed: a run that ends without a copy leaves none. But DetectOnly changes nothing in the archive, and a copy
 * outlives its deleted original. */
static bool leaves_copy(const Outcome *outcome)
{
    return outcome->state == STATE_DONE || outcome->state == STATE_QUEUED || outcome->state == STATE_GONE ||
           (outcome->state == STATE_SKIPPED && outcome->reason == REASON_DETECT_ONLY);
}

bool dispatch_item(App *app, Item *item, Arena *run, Outcome *outcome, Error *err)
{
    if (!look_at_item(app, item, run, outcome, err) ||
        (!leaves_copy(outcome) && !dispatch_withdraw(app, item, outcome, err))) {
        return false;
    }
    if (outcome->state != STATE_DONE && outcome->state != STATE_QUEUED) {
        show_state(app, item, outcome);
    }
    return true;
}

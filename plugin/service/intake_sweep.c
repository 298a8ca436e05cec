#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "service/intake_arrival.h"

enum { SWEEP_PAGE = 500, SWEEP_ARENA_BYTES = 16 << 20, LEFT_OUT_MAX = 1000 };

static bool in_scope(const Config *config, const char *modality)
{
    for (uint32_t i = 0; i < config->modalities_count; i++) {
        if (strcmp(config->modalities[i], modality) == 0) {
            return true;
        }
    }
    return config->modalities_count == 0;
}

typedef enum { NOT_OURS, OWN_COPY, BEING_REPLACED } Ownership;

/* The bytes are not those that [before] names: they are not ours, unless the copy was replaced between the two looks;
 * then its new bytes come with a change of their own. */
static bool is_replaced(App *app, const char *instance, const Item *before, Ownership *ownership, Error *err)
{
    Item now;
    bool found;

    if (!queue_get_by_copy(app_durable(app), instance, &now, &found, err)) {
        return false;
    }
    if (!found || memcmp(now.copy_sha256, before->copy_sha256, SHA256_BYTES) != 0) {
        *ownership = BEING_REPLACED;
    }
    return true;
}

/* A genuine copy has the id *and* the bytes that the queue knows; anything else under such an id is a new instance. */
static bool find_ownership(App *app, const char *instance, Ownership *ownership, Error *err)
{
    const Host *host = app_host(app);
    uint8_t stored[SHA256_BYTES];
    Item owner;
    bool found;

    *ownership = NOT_OURS;
    if (!queue_get_by_copy(app_durable(app), instance, &owner, &found, err)) {
        return false;
    }
    if (!found || !owner.has_copy_sha256) {
        return true;
    }
    if (!host->digest(host->self, instance, stored, err)) {
        *ownership = BEING_REPLACED; /* it was there a moment ago */
        return err->code == ERR_NOT_FOUND;
    }
    if (memcmp(stored, owner.copy_sha256, SHA256_BYTES) == 0) {
        *ownership = OWN_COPY;
        return true;
    }
    return is_replaced(app, instance, &owner, ownership, err);
}

static bool copy_facts(const InstanceFacts *facts, const char *instance, Arena *arena, Arrival *arrival, Error *err)
{
    arrival->instance = arena_text(arena, instance);
    arrival->md5 = arena_text(arena, facts->md5);
    arrival->study = arena_text(arena, facts->study);
    arrival->series = arena_text(arena, facts->series);
    arrival->patient = arena_text(arena, facts->patient);
    return (arrival->instance != NULL && arrival->md5 != NULL && arrival->study != NULL && arrival->series != NULL &&
            arrival->patient != NULL) ||
           error_set(err, ERR_MEMORY, "no memory for arrivals");
}

bool intake_arrival(App *app, const char *instance, bool asked_for, Arena *arena, Arrival *arrival, bool *take,
                    Error *err)
{
    const Host *host = app_host(app);
    InstanceFacts facts;
    Ownership ownership;

    *arrival = (Arrival){0};
    *take = false;
    if (!host->facts(host->self, instance, &facts, err)) {
        return err->code == ERR_NOT_FOUND;
    }
    if (!find_ownership(app, instance, &ownership, err)) {
        return false;
    }
    *take =
        ownership == OWN_COPY || (ownership == NOT_OURS && (asked_for || app_config(app)->trigger != TRIGGER_MANUAL));
    if (ownership == OWN_COPY) {
        arrival->skip = true;
        arrival->reason = REASON_OWN_COPY;
    } else if (!asked_for && !in_scope(app_config(app), facts.modality)) {
        arrival->skip = true;
        arrival->reason = REASON_OUT_OF_SCOPE;
    }
    return copy_facts(&facts, instance, arena, arrival, err);
}

static bool may_leave_out(const Error *err, uint32_t *left_out)
{
    (*left_out)++;
    return (err->code == ERR_IO || err->code == ERR_INPUT || err->code == ERR_LIMIT) && *left_out <= LEFT_OUT_MAX;
}

static bool sweep_page(App *app, const char **ids, uint32_t count, Arena *arena, uint64_t *added_total,
                       uint32_t *left_out, Error *err)
{
    Arrival *arrivals = arena_array(arena, count, sizeof *arrivals);
    uint32_t arrivals_count = 0, added = 0;

    if (arrivals == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the sweep");
    }
    for (uint32_t i = 0; i < count; i++) {
        Item known;
        bool found, take = false;

        if (!queue_get(app_durable(app), ids[i], &known, &found, err)) {
            return false;
        }
        if (found && known.state != STATE_GONE) {
            continue;
        }
        if (!intake_arrival(app, ids[i], false, arena, &arrivals[arrivals_count], &take, err) &&
            !may_leave_out(err, left_out)) {
            return false;
        }
        arrivals_count += take ? 1 : 0;
    }
    if (arrivals_count > 0 && !queue_put(app_durable(app), arrivals, arrivals_count, NULL, NULL, &added, err)) {
        return false;
    }
    *added_total += added;
    if (added > 0) {
        app_wake_dispatch(app);
    }
    return true;
}

bool intake_sweep(App *app, IntakeIsStopped *is_stopped, void *self, uint64_t *added_total, Error *err)
{
    const Host *host = app_host(app);
    Arena *arena = arena_new(SWEEP_ARENA_BYTES);
    uint64_t since = 0;
    uint32_t count = 1, left_out = 0;
    bool good = arena != NULL || error_set(err, ERR_MEMORY, "no memory for the sweep");

    *added_total = 0;
    while (good && count > 0) {
        const char **ids = NULL;

        if (is_stopped(self)) {
            good = error_set(err, ERR_CANCELLED, "asked to stop");
            break;
        }
        count = 0;
        good = host->list(host->self, since, SWEEP_PAGE, arena, &ids, &count, err) &&
               sweep_page(app, ids, count, arena, added_total, &left_out, err);
        since += count;
        arena_reset(arena);
    }
    arena_free(arena);
    if (good && left_out == 0) {
        app_report(app, INTAKE_TOPIC_LEFT_OUT, HEALTH_OK, NULL);
    } else if (good) {
        log_warn("sweep left out instances that cannot be looked at count=%u", left_out);
    }
    return good;
}

/* Rows brought into a state, for tests of the queue. */
#ifndef REDACTOR_TESTS_QUEUE_FIXTURE_H
#define REDACTOR_TESTS_QUEUE_FIXTURE_H

#include "durable/queue_row.h"
#include "store_fixture.h"

static const uint8_t digest_a[SHA256_BYTES] = {1, 2, 3};
static const uint8_t digest_b[SHA256_BYTES] = {9, 8, 7};

static inline uint32_t put(Fixture *fixture, const char *instance, const char *md5, int64_t priority)
{
    const Arrival arrival = {.instance = instance,
                             .md5 = md5,
                             .study = "study",
                             .series = "series",
                             .patient = "patient",
                             .priority = priority};
    uint32_t added = 99;

    CHECK(queue_put(fixture->durable, &arrival, 1, "cursor", "7", &added, &fixture->err));
    return added;
}

/* The instance taken, "" for none. */
static const char *take(Fixture *fixture, Item *item)
{
    bool found;

    CHECK(queue_take(fixture->durable, 60, item, &found, &fixture->err));
    return found ? item->instance : "";
}

static inline Item get(Fixture *fixture, const char *instance)
{
    Item item = {.state = STATE_COUNT};
    bool found;

    CHECK(queue_get(fixture->durable, instance, &item, &found, &fixture->err));
    return item;
}

static inline bool finish(Fixture *fixture, const Item *item, State state)
{
    const Outcome outcome = {.state = state,
                             .has_reason = state == STATE_REVIEW,
                             .reason = REASON_UNREADABLE,
                             .plan_json = "{\"made\":1}",
                             .rules_hash = "abc",
                             .boxes = 3,
                             .confidence_pct = 90};

    return queue_finish(fixture->durable, item, &outcome, &fixture->err);
}

/* Puts, takes and finishes one instance. */
static inline Item bring_to(Fixture *fixture, const char *instance, State state)
{
    Item item;

    (void)put(fixture, instance, "m1", 0);
    CHECK_TEXT(take(fixture, &item), instance);
    CHECK(queue_intend(fixture->durable, &item, "copy", digest_a, INTENT_STORE, &fixture->err));
    CHECK(finish(fixture, &item, state));
    return get(fixture, instance);
}

static inline int64_t audit_count(const Fixture *fixture, const char *action)
{
    char sql[128];

    (void)snprintf(sql, sizeof sql, "SELECT count(*) FROM audit WHERE action = '%s'", action);
    return fixture_number(fixture->path, sql);
}

#endif

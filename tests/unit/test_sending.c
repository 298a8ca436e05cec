/* Which copy is sent next: destinations take turns, and one that is away is asked later and later. */
#include "check.h"
#include "durable/delivery.h"
#include "queue_fixture.h"

/* A copy that is for all of [destinations]. */
static void make(Fixture *fixture, const char *instance, const Destination *destinations, uint32_t count)
{
    const Outcome outcome = {
        .state = STATE_DONE, .plan_json = "{}", .destinations = destinations, .destinations_count = count};
    Item item;

    (void)put(fixture, instance, "m1", 0);
    CHECK_TEXT(take(fixture, &item), instance);
    CHECK(queue_intend(fixture->durable, &item, instance, digest_a, INTENT_STORE, &fixture->err)); /* as its name */
    CHECK(queue_finish(fixture->durable, &item, &outcome, &fixture->err));
}

/* Where the next one goes, "" for nowhere. */
static const char *next(Fixture *fixture, Delivery *delivery)
{
    bool found = false;

    CHECK(delivery_take(fixture->durable, 960, delivery, &found, &fixture->err));
    return found ? delivery->destination : "";
}

static void fail(Fixture *fixture, const Delivery *delivery)
{
    CHECK(delivery_later(fixture->durable, delivery, true, &fixture->err));
}

static const Destination a[] = {{"a", false}};
static const Destination b[] = {{"b", false}};

static void destination_that_hangs_does_not_keep_others_waiting(void)
{
    Fixture fixture;
    Delivery delivery;

    fixture_open(&fixture);
    for (int i = 0; i < 5; i++) {
        char name[8];
        (void)snprintf(name, sizeof name, "i%d", i);
        make(&fixture, name, a, 1);
    }
    fixture.now_s += 100;
    make(&fixture, "late", b, 1);
    CHECK_TEXT(next(&fixture, &delivery), "a");
    fail(&fixture, &delivery);
    CHECK_TEXT(next(&fixture, &delivery), "b");
    CHECK(delivery_sent(fixture.durable, &delivery, false, &fixture.err));
    CHECK_TEXT(next(&fixture, &delivery), "");
    for (int i = 0, pause = 5; i < 10; i++, pause = pause < 300 ? 2 * pause : 600) {
        fixture.now_s += pause - 1;
        CHECK_TEXT(next(&fixture, &delivery), "");
        fixture.now_s += 1;
        CHECK_TEXT(next(&fixture, &delivery), "a");
        fail(&fixture, &delivery);
    }
    CHECK(delivery_hurry(fixture.durable, &fixture.err));
    CHECK_TEXT(next(&fixture, &delivery), "a");
    fixture_close(&fixture);
}

static void once_one_arrives_the_others_follow_at_once(void)
{
    Fixture fixture;
    Delivery delivery;
    char failed[ORTHANC_ID_SIZE];

    fixture_open(&fixture);
    make(&fixture, "i1", a, 1);
    make(&fixture, "i2", a, 1);
    make(&fixture, "i3", a, 1);
    CHECK_TEXT(next(&fixture, &delivery), "a");
    (void)snprintf(failed, sizeof failed, "%s", delivery.copy);
    fail(&fixture, &delivery);
    fixture.now_s += 5;
    CHECK_TEXT(next(&fixture, &delivery), "a");
    CHECK(strcmp(delivery.copy, failed) != 0); /* one copy that is refused does not keep the others back */
    CHECK(delivery_sent(fixture.durable, &delivery, false, &fixture.err));
    CHECK_TEXT(next(&fixture, &delivery), "a");
    fixture_close(&fixture);
}

static void destinations_take_turns(void)
{
    Fixture fixture;
    Delivery delivery;

    fixture_open(&fixture);
    make(&fixture, "i1", a, 1);
    make(&fixture, "i2", a, 1);
    fixture.now_s += 10;
    make(&fixture, "i3", b, 1);
    CHECK_TEXT(next(&fixture, &delivery), "a");
    CHECK_TEXT(next(&fixture, &delivery), "b");
    CHECK_TEXT(next(&fixture, &delivery), "a");
    CHECK_TEXT(next(&fixture, &delivery), "");
    fixture_close(&fixture);
}

static void stop_is_no_fault_of_the_destination(void)
{
    Fixture fixture;
    Delivery delivery;

    fixture_open(&fixture);
    make(&fixture, "i1", a, 1);
    CHECK_TEXT(next(&fixture, &delivery), "a");
    CHECK(delivery_later(fixture.durable, &delivery, false, &fixture.err));
    CHECK_TEXT(next(&fixture, &delivery), "a");
    fixture_close(&fixture);
}

static void destination_that_nothing_waits_for_is_told_once(void)
{
    Fixture fixture;
    Delivery delivery;
    char name[DESTINATION_NAME_SIZE] = "";
    bool found = true;

    fixture_open(&fixture);
    make(&fixture, "i1", a, 1);
    CHECK_TEXT(next(&fixture, &delivery), "a");
    fail(&fixture, &delivery);
    CHECK(delivery_recovered(fixture.durable, name, &found, &fixture.err) && !found);
    CHECK(delivery_dropped(fixture.durable, &delivery, "unasked", false, &fixture.err));
    CHECK(delivery_recovered(fixture.durable, name, &found, &fixture.err) && found);
    CHECK_TEXT(name, "a");
    CHECK(delivery_recovered(fixture.durable, name, &found, &fixture.err) && !found);
    fixture_close(&fixture);
}

int main(void)
{
    RUN(destination_that_hangs_does_not_keep_others_waiting);
    RUN(once_one_arrives_the_others_follow_at_once);
    RUN(destinations_take_turns);
    RUN(stop_is_no_fault_of_the_destination);
    RUN(destination_that_nothing_waits_for_is_told_once);
    return check_failed();
}

/* Copies that were sent and need not stay: who deletes one owns its row, and nothing is forgotten. */
#include "check.h"
#include "durable/delivery.h"
#include "durable/discard.h"
#include "queue_fixture.h"

static const Destination both[] = {{"archive", false}, {"research", true}};

static bool finish_to(Fixture *fixture, const Item *item, uint32_t count)
{
    const Outcome outcome = {.state = STATE_DONE,
                             .plan_json = "{}",
                             .destinations = both,
                             .destinations_count = count,
                             .discard_sent = true};

    return queue_finish(fixture->durable, item, &outcome, &fixture->err);
}

/* Takes what is due, and stores as [intent] what has [digest]. */
static bool work(Fixture *fixture, Item *item, const uint8_t digest[SHA256_BYTES], Intent intent)
{
    return strcmp(take(fixture, item), "i1") == 0 &&
           queue_intend(fixture->durable, item, "copy", digest, intent, &fixture->err) && finish_to(fixture, item, 2);
}

static void make_copy(Fixture *fixture, Item *item)
{
    fixture_open(fixture);
    (void)put(fixture, "i1", "m1", 0);
    CHECK(work(fixture, item, digest_a, INTENT_STORE));
}

/* Takes one sending and ends it. */
static bool send_one(Fixture *fixture, bool arrives)
{
    Delivery delivery;
    bool found = false;

    return delivery_take(fixture->durable, 600, &delivery, &found, &fixture->err) && found &&
           (arrives ? delivery_sent(fixture->durable, &delivery, true, &fixture->err)
                    : delivery_dropped(fixture->durable, &delivery, "unasked", true, &fixture->err));
}

static bool take_discard(Fixture *fixture, Discard *discard)
{
    bool found = false;

    CHECK(discard_take(fixture->durable, 60, 600, discard, &found, &fixture->err));
    return found;
}

static bool force(Fixture *fixture, const Item *item)
{
    const Retry retry = {.force = true, .actor = "anna"};

    return queue_retry(fixture->durable, item->id, &retry, &fixture->err);
}

static void copy_is_discarded_once_no_destination_waits(void)
{
    Fixture fixture;
    Item item;
    Discard discard;

    make_copy(&fixture, &item);
    CHECK(!take_discard(&fixture, &discard));
    CHECK(send_one(&fixture, true));
    CHECK(!take_discard(&fixture, &discard));
    CHECK(send_one(&fixture, false)); /* the last one may also be one that nobody asks for any more */
    CHECK(take_discard(&fixture, &discard));
    CHECK_TEXT(discard.copy, "copy");
    CHECK_TEXT(discard.instance, "i1");
    CHECK(memcmp(discard.copy_sha256, digest_a, SHA256_BYTES) == 0 && discard.state == STATE_DONE);
    CHECK(discard_deleted(fixture.durable, &discard, true, &fixture.err));
    CHECK(discard_end(fixture.durable, &discard, &fixture.err));
    CHECK(audit_count(&fixture, "DiscardSentCopy") == 1);
    fixture.now_s += 10000;
    CHECK(!take_discard(&fixture, &discard));
    fixture_close(&fixture);
}

static void copy_that_nobody_was_sent_stays(void)
{
    Fixture fixture;
    Item item;
    Discard discard;

    make_copy(&fixture, &item);
    CHECK(send_one(&fixture, false) && send_one(&fixture, false));
    CHECK(!take_discard(&fixture, &discard));
    fixture_close(&fixture);
}

static void discard_outlives_a_crash(void)
{
    Fixture fixture;
    Item item;
    Discard discard;

    make_copy(&fixture, &item);
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(fixture_reopen(&fixture));
    CHECK(take_discard(&fixture, &discard));
    CHECK(fixture_reopen(&fixture));
    CHECK(queue_recover(fixture.durable, &fixture.err));
    fixture.now_s += 601;
    CHECK(take_discard(&fixture, &discard) && discard.attempts == 2 && !discard.is_deleted);
    CHECK(discard_deleted(fixture.durable, &discard, false, &fixture.err));
    CHECK(discard_later(fixture.durable, &discard, 5, &fixture.err));
    CHECK(!take_discard(&fixture, &discard));
    fixture.now_s += 6;
    CHECK(take_discard(&fixture, &discard) && discard.is_deleted);
    fixture_close(&fixture);
}

static void row_is_not_worked_on_while_its_copy_is_discarded(void)
{
    Fixture fixture;
    Item item, taken;
    Discard discard;

    make_copy(&fixture, &item);
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(take_discard(&fixture, &discard));
    CHECK(force(&fixture, &item));
    CHECK_TEXT(take(&fixture, &taken), "");
    CHECK(discard_end(fixture.durable, &discard, &fixture.err));
    CHECK_TEXT(take(&fixture, &taken), "i1");
    fixture_close(&fixture);
}

static void lease_of_a_discard_ends_by_itself(void)
{
    Fixture fixture;
    Item item;
    Discard discard;

    make_copy(&fixture, &item);
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(take_discard(&fixture, &discard));
    CHECK(force(&fixture, &item));
    fixture.now_s += 61;
    CHECK(work(&fixture, &item, digest_a, INTENT_STORE)); /* the owner had deleted it before he fell asleep */
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(discard_deleted(fixture.durable, &discard, true, &fixture.err)); /* he wakes up: all of that is another's */
    CHECK(discard_end(fixture.durable, &discard, &fixture.err));
    CHECK(take_discard(&fixture, &discard) && !discard.is_deleted);
    fixture_close(&fixture);
}

static void new_copy_is_not_discarded_for_the_old_one(void)
{
    Fixture fixture;
    Item item;
    Discard discard;

    make_copy(&fixture, &item);
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(force(&fixture, &item));
    CHECK(!take_discard(&fixture, &discard)); /* it waits for the end of the work ... */
    CHECK(work(&fixture, &item, digest_b, INTENT_STORE));
    fixture.now_s += 700;
    CHECK(!take_discard(&fixture, &discard)); /* ... which made another copy */
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(take_discard(&fixture, &discard) && memcmp(discard.copy_sha256, digest_b, SHA256_BYTES) == 0);
    fixture_close(&fixture);
}

static void same_copy_is_sent_again_only_when_it_was_stored_again(void)
{
    Fixture fixture;
    Item item;
    Discard discard;

    make_copy(&fixture, &item);
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(force(&fixture, &item));
    CHECK(work(&fixture, &item, digest_a, INTENT_STANDS));
    CHECK(!send_one(&fixture, true));
    CHECK(take_discard(&fixture, &discard) && discard_later(fixture.durable, &discard, 1, &fixture.err));
    CHECK(force(&fixture, &item));
    CHECK(work(&fixture, &item, digest_a, INTENT_STORE));
    fixture.now_s += 700;
    CHECK(!take_discard(&fixture, &discard));
    CHECK(send_one(&fixture, true) && send_one(&fixture, true));
    CHECK(take_discard(&fixture, &discard));
    fixture_close(&fixture);
}

static void copy_that_is_asked_for_once_more_waits_for_that(void)
{
    Fixture fixture;
    Item item;
    Discard discard;

    fixture_open(&fixture);
    (void)put(&fixture, "i1", "m1", 0);
    CHECK_TEXT(take(&fixture, &item), "i1");
    CHECK(queue_intend(fixture.durable, &item, "copy", digest_a, INTENT_STORE, &fixture.err));
    CHECK(finish_to(&fixture, &item, 1));
    CHECK(send_one(&fixture, true));
    CHECK(force(&fixture, &item));
    CHECK(work(&fixture, &item, digest_a, INTENT_STANDS)); /* for one more destination */
    fixture.now_s += 700;
    CHECK(!take_discard(&fixture, &discard));
    CHECK(send_one(&fixture, true));
    CHECK(take_discard(&fixture, &discard));
    fixture_close(&fixture);
}

static void who_lost_a_sending_does_not_end_it(void)
{
    Fixture fixture;
    Item item;
    Delivery delivery;
    bool found = false;

    make_copy(&fixture, &item);
    CHECK(delivery_take(fixture.durable, 600, &delivery, &found, &fixture.err) && found);
    CHECK(force(&fixture, &item));
    CHECK(work(&fixture, &item, digest_b, INTENT_STORE));
    CHECK(delivery_sent(fixture.durable, &delivery, true, &fixture.err));
    CHECK(audit_count(&fixture, "Send") == 0);
    CHECK(send_one(&fixture, true) && send_one(&fixture, true) && !send_one(&fixture, true));
    CHECK(audit_count(&fixture, "Send") == 2);
    fixture_close(&fixture);
}

int main(void)
{
    RUN(copy_is_discarded_once_no_destination_waits);
    RUN(copy_that_nobody_was_sent_stays);
    RUN(discard_outlives_a_crash);
    RUN(row_is_not_worked_on_while_its_copy_is_discarded);
    RUN(lease_of_a_discard_ends_by_itself);
    RUN(new_copy_is_not_discarded_for_the_old_one);
    RUN(same_copy_is_sent_again_only_when_it_was_stored_again);
    RUN(copy_that_is_asked_for_once_more_waits_for_that);
    RUN(who_lost_a_sending_does_not_end_it);
    return check_failed();
}

#include "plan/settings.h"
#include "queue_fixture.h"

static const uint8_t new_audit_key[32] = {9, 9, 9};
static const DurableKey old_key = {"fingerprint", fixture_key};
static const DurableKey new_key = {"another fingerprint", new_audit_key};

static void close_store(Fixture *fixture)
{
    durable_close(fixture->durable);
    fixture->durable = NULL;
}

static void all_that_is_done_is_queued_again_and_the_chain_is_whole(void)
{
    int64_t first, last, bad;
    RekeyCounts counts;
    const uint32_t options = OPTION_RETAIN_UIDS;
    const Retry wish = {.force = true, .policy = "Balanced", .options = &options, .actor = "anna"};
    Fixture fixture;
    Item item;

    fixture_open(&fixture);
    item = bring_to(&fixture, "one", STATE_DONE);
    CHECK(queue_retry(fixture.durable, item.id, &wish, &fixture.err));
    CHECK_TEXT(take(&fixture, &item), "one");
    CHECK(finish(&fixture, &item, STATE_DONE));
    (void)put(&fixture, "two", "m1", 0);
    for (int i = 0; i < 2500; i++) { /* more than a page of the chain */
        CHECK(audit_append(fixture.durable, "anna", "Test", "object", "", &fixture.err));
    }
    close_store(&fixture);
    CHECK(durable_rekey(fixture.path, old_key, new_key, &counts, &fixture.err));
    CHECK(counts.queued == 1 && counts.left == 0);
    CHECK(!fixture_reopen(&fixture) && fixture.err.code == ERR_CONFIG); /* with the old key */
    CHECK(durable_open(fixture.path, "node-a", new_key.fingerprint, new_key.audit_key, &fixture.durable, &fixture.err));
    CHECK(get(&fixture, "one").state == STATE_QUEUED && get(&fixture, "one").rules_epoch == 2);
    CHECK_TEXT(get(&fixture, "one").policy, "Balanced"); /* as somebody asked once */
    CHECK(get(&fixture, "one").has_options && get(&fixture, "one").options == options);
    CHECK_TEXT(get(&fixture, "one").copy, "copy"); /* so that it is replaced */
    CHECK(get(&fixture, "two").state == STATE_QUEUED && get(&fixture, "two").rules_epoch == 0);
    CHECK(audit_verify(fixture.durable, &first, &last, &bad, &fixture.err));
    CHECK(bad == 0 && last > 2500 && audit_count(&fixture, "Rekey") == 1);
    fixture_close(&fixture);
}

static void bring_copy(Fixture *fixture, const char *instance, State state)
{
    Item item;

    CHECK(put(fixture, instance, "m1", 0) == 1);
    CHECK_TEXT(take(fixture, &item), instance);
    CHECK(queue_intend(fixture->durable, &item, instance, digest_a, INTENT_STORE,
                       &fixture->err)); /* a copy of that name */
    CHECK(finish(fixture, &item, state));
}

/* Nobody makes them again: whoever changes the key must know of them. */
static void copies_without_an_original_are_counted(void)
{
    RekeyCounts counts;
    Fixture fixture;

    fixture_open(&fixture);
    bring_copy(&fixture, "one", STATE_DONE);
    bring_copy(&fixture, "two", STATE_DONE);
    bring_copy(&fixture, "three", STATE_REVIEW);
    CHECK(queue_gone(fixture.durable, "one", &fixture.err));
    CHECK(put(&fixture, "four", "m1", 0) == 1);
    close_store(&fixture);
    CHECK(durable_rekey(fixture.path, old_key, new_key, &counts, &fixture.err));
    CHECK(counts.queued == 1 && counts.left == 2);
    CHECK(durable_open(fixture.path, "node-a", new_key.fingerprint, new_key.audit_key, &fixture.durable, &fixture.err));
    CHECK(get(&fixture, "one").state == STATE_GONE && get(&fixture, "two").state == STATE_QUEUED);
    fixture_close(&fixture);
}

static void the_old_key_is_needed_and_a_broken_chain_stays_seen(void)
{
    RekeyCounts counts;
    Fixture fixture;

    fixture_open(&fixture);
    (void)bring_to(&fixture, "one", STATE_DONE);
    close_store(&fixture);
    CHECK(!durable_rekey(fixture.path, new_key, old_key, &counts, &fixture.err) && fixture.err.code == ERR_CONFIG);
    fixture_sql(&fixture, "UPDATE audit SET actor = 'nobody' WHERE sequence = 2");
    CHECK(!durable_rekey(fixture.path, old_key, new_key, &counts, &fixture.err));
    CHECK(fixture.err.code == ERR_CONFLICT);
    CHECK(fixture_reopen(&fixture) && get(&fixture, "one").state == STATE_DONE);
    fixture_close(&fixture);
}

static void a_store_in_use_is_left_alone(void)
{
    RekeyCounts counts;
    Fixture fixture;

    fixture_open(&fixture);
    (void)bring_to(&fixture, "one", STATE_DONE);
    CHECK(!durable_rekey(fixture.path, old_key, new_key, &counts, &fixture.err));
    CHECK(fixture.err.code == ERR_CONFLICT && strstr(fixture.err.text, "in use") != NULL);
    CHECK(get(&fixture, "one").state == STATE_DONE);
    fixture_close(&fixture);
}

int main(void)
{
    RUN(a_store_in_use_is_left_alone);
    RUN(all_that_is_done_is_queued_again_and_the_chain_is_whole);
    RUN(copies_without_an_original_are_counted);
    RUN(the_old_key_is_needed_and_a_broken_chain_stays_seen);
    return check_failed();
}

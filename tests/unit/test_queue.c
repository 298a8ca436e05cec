#include "queue_fixture.h"

static void queue_put_twice_makes_one_row(void)
{
    Fixture fixture;
    const char *cursor;

    fixture_open(&fixture);
    CHECK(put(&fixture, "i1", "m1", 0) == 1);
    CHECK(put(&fixture, "i1", "m1", 5) == 0);
    CHECK(fixture_number(fixture.path, "SELECT count(*) FROM work") == 1);
    CHECK(durable_get(fixture.durable, "cursor", fixture.arena, &cursor, &fixture.err));
    CHECK_TEXT(cursor, "7");
    CHECK_TEXT(get(&fixture, "i1").study, "study");
    CHECK(audit_count(&fixture, "Arrive") == 1);
    fixture_close(&fixture);
}

static void queue_put_is_all_or_nothing(void)
{
    const Arrival arrivals[] = {{.instance = "i1", .md5 = "m1"},
                                {.instance = "an id that is far too long for Orthanc, forty-five", .md5 = "m1"}};
    Fixture fixture;
    uint32_t added;
    const char *cursor;

    fixture_open(&fixture);
    CHECK(!queue_put(fixture.durable, arrivals, 2, "cursor", "8", &added, &fixture.err));
    CHECK(fixture.err.code == ERR_INPUT);
    CHECK(get(&fixture, "i1").state == STATE_COUNT);
    CHECK(durable_get(fixture.durable, "cursor", fixture.arena, &cursor, &fixture.err));
    CHECK(cursor == NULL);
    CHECK(!queue_put(fixture.durable, arrivals, QUEUE_PAGE_MAX + 1, "cursor", "8", &added, &fixture.err));
    CHECK(fixture.err.code == ERR_LIMIT);
    fixture_close(&fixture);
}

static void queue_put_can_skip(void)
{
    const Arrival arrival = {.instance = "i1", .md5 = "m1", .skip = true, .reason = REASON_OWN_COPY};
    const Retry retry = {.force = true, .actor = "anna"};
    Fixture fixture;
    uint32_t added;
    Item item;

    fixture_open(&fixture);
    CHECK(queue_put(fixture.durable, &arrival, 1, NULL, NULL, &added, &fixture.err));
    CHECK(added == 0);
    CHECK_TEXT(take(&fixture, &item), "");
    CHECK(get(&fixture, "i1").state == STATE_SKIPPED && get(&fixture, "i1").reason == REASON_OWN_COPY);
    /* An own copy is never worked on, whoever asks. */
    CHECK(!queue_retry(fixture.durable, get(&fixture, "i1").id, &retry, &fixture.err));
    CHECK(fixture.err.code == ERR_CONFLICT);
    fixture_close(&fixture);
}

static void queue_take_goes_by_priority_then_age(void)
{
    Fixture fixture;
    Item item;

    fixture_open(&fixture);
    (void)put(&fixture, "low", "m", -1);
    (void)put(&fixture, "first", "m", 3);
    (void)put(&fixture, "second", "m", 3);
    (void)put(&fixture, "high", "m", 1000000);
    CHECK_TEXT(take(&fixture, &item), "high");
    CHECK(item.priority == QUEUE_PRIORITY_MAX);
    CHECK_TEXT(take(&fixture, &item), "first");
    CHECK_TEXT(take(&fixture, &item), "second");
    CHECK_TEXT(take(&fixture, &item), "low");
    CHECK_TEXT(take(&fixture, &item), "");
    fixture_close(&fixture);
}

static void queue_take_passes_over_what_waits(void)
{
    const Outcome later = {.state = STATE_QUEUED, .delay_s = 30, .keep_attempts = true};
    Fixture fixture;
    Item item;

    fixture_open(&fixture);
    (void)put(&fixture, "waits", "m", 5);
    (void)put(&fixture, "low", "m", 0);
    CHECK_TEXT(take(&fixture, &item), "waits");
    CHECK(item.attempts == 1);
    CHECK(queue_finish(fixture.durable, &item, &later, &fixture.err));
    CHECK(get(&fixture, "waits").attempts == 0);
    CHECK_TEXT(take(&fixture, &item), "low");
    CHECK_TEXT(take(&fixture, &item), "");
    fixture.now_s += 30;
    CHECK_TEXT(take(&fixture, &item), "waits");
    fixture_close(&fixture);
}

static void queue_take_skips_leased_items_until_the_lease_ends(void)
{
    Fixture fixture;
    Item first, second;

    fixture_open(&fixture);
    (void)put(&fixture, "i1", "m", 0);
    CHECK_TEXT(take(&fixture, &first), "i1");
    fixture.now_s += 59;
    CHECK_TEXT(take(&fixture, &second), "");
    CHECK(queue_extend(fixture.durable, &first, 60, &fixture.err));
    fixture.now_s += 59;
    CHECK_TEXT(take(&fixture, &second), "");
    fixture.now_s += 1;
    CHECK_TEXT(take(&fixture, &second), "i1");
    CHECK(second.attempts == 2);
    fixture_close(&fixture);
}

static void queue_finish_of_a_lost_lease_is_refused(void)
{
    Fixture fixture;
    Item first, second;

    fixture_open(&fixture);
    (void)put(&fixture, "i1", "m", 0);
    (void)take(&fixture, &first);
    fixture.now_s += 61;
    CHECK_TEXT(take(&fixture, &second), "i1");
    CHECK(!finish(&fixture, &first, STATE_DONE));
    CHECK(fixture.err.code == ERR_CONFLICT);
    CHECK(!queue_extend(fixture.durable, &first, 60, &fixture.err));
    CHECK(!queue_intend(fixture.durable, &first, "copy", digest_a, INTENT_STORE, &fixture.err));
    CHECK(fixture.err.code == ERR_CONFLICT);
    CHECK(finish(&fixture, &second, STATE_DONE));
    CHECK(!finish(&fixture, &second, STATE_DONE));
    CHECK(get(&fixture, "i1").boxes == 3);
    fixture_close(&fixture);
}

static void queue_remembers_the_copy_it_meant_to_store(void)
{
    Fixture fixture;
    Item item, found_item;
    bool found;

    fixture_open(&fixture);
    (void)put(&fixture, "i1", "m", 0);
    (void)take(&fixture, &item);
    CHECK(queue_intend(fixture.durable, &item, "copy", digest_a, INTENT_REPLACE, &fixture.err));
    CHECK(item.state == STATE_REPLACING && item.has_copy_sha256);
    CHECK(fixture_reopen(&fixture));
    CHECK(queue_recover(fixture.durable, &fixture.err));
    CHECK(!finish(&fixture, &item, STATE_DONE));
    CHECK_TEXT(take(&fixture, &item), "i1");
    CHECK_TEXT(item.copy, "copy");
    CHECK(memcmp(item.copy_sha256, digest_a, SHA256_BYTES) == 0);
    CHECK(queue_get_by_copy(fixture.durable, "copy", &found_item, &found, &fixture.err));
    CHECK(found && found_item.id == item.id);
    CHECK(queue_get_by_copy(fixture.durable, "", &found_item, &found, &fixture.err));
    CHECK(!found);
    fixture_close(&fixture);
}

static void queue_refuses_one_copy_for_two_originals(void)
{
    Fixture fixture;
    Item item;

    fixture_open(&fixture);
    (void)bring_to(&fixture, "i1", STATE_DONE);
    (void)put(&fixture, "i2", "m", 0);
    (void)take(&fixture, &item);
    CHECK(!queue_intend(fixture.durable, &item, "copy", digest_b, INTENT_STORE, &fixture.err));
    CHECK(fixture.err.code == ERR_INPUT);
    fixture_close(&fixture);
}

static void queue_put_of_other_bytes_makes_history(void)
{
    Fixture fixture;
    Item old, item;
    bool found;

    fixture_open(&fixture);
    old = bring_to(&fixture, "i1", STATE_DONE);
    CHECK(put(&fixture, "i1", "m2", 0) == 1);
    CHECK_TEXT(take(&fixture, &item), "i1");
    CHECK(item.id != old.id);
    CHECK_TEXT(item.md5, "m2");
    CHECK_TEXT(item.copy, "copy");
    CHECK(memcmp(item.copy_sha256, digest_a, SHA256_BYTES) == 0);
    CHECK(queue_get_row(fixture.durable, old.id, &old, &found, &fixture.err));
    CHECK(found && old.state == STATE_DONE);
    CHECK(fixture_number(fixture.path, "SELECT sum(rows) FROM counter") == 1);
    /* And back again: the first row comes to life. */
    fixture.now_s += 1;
    CHECK(put(&fixture, "i1", "m1", 0) == 1);
    CHECK(get(&fixture, "i1").id == old.id && get(&fixture, "i1").state == STATE_QUEUED);
    CHECK(fixture_number(fixture.path, "SELECT count(*) FROM work") == 2);
    /* The one that was running is over, and its lease is waited for. */
    CHECK(!finish(&fixture, &item, STATE_DONE));
    CHECK_TEXT(take(&fixture, &item), "");
    fixture.now_s += 60;
    CHECK_TEXT(take(&fixture, &item), "i1");
    fixture_close(&fixture);
}

static void queue_gone_stops_a_running_item(void)
{
    Fixture fixture;
    Item item;

    fixture_open(&fixture);
    (void)put(&fixture, "i1", "m1", 0);
    (void)take(&fixture, &item);
    CHECK(queue_gone(fixture.durable, "i1", &fixture.err));
    CHECK(queue_gone(fixture.durable, "i1", &fixture.err));
    CHECK(queue_gone(fixture.durable, "unknown", &fixture.err));
    CHECK(!finish(&fixture, &item, STATE_DONE));
    CHECK(get(&fixture, "i1").state == STATE_GONE && audit_count(&fixture, "Gone") == 1);
    CHECK(put(&fixture, "i1", "m1", 0) == 1);
    CHECK_TEXT(take(&fixture, &item), "i1");
    fixture_close(&fixture);
}

static void queue_counts_and_lists_by_state_and_level(void)
{
    Fixture fixture;
    Counts counts;
    Item *items, item;
    uint32_t count;
    int64_t ids[2];

    fixture_open(&fixture);
    ids[0] = bring_to(&fixture, "i1", STATE_DONE).id;
    (void)put(&fixture, "i2", "m", 0);
    (void)put(&fixture, "i3", "m", 2);
    ids[1] = get(&fixture, "i3").id;
    fixture.now_s += 40;
    CHECK(queue_counts(fixture.durable, &counts, &fixture.err));
    CHECK(counts.by_state[STATE_QUEUED] == 2 && counts.by_state[STATE_DONE] == 1 && counts.oldest_queued_s == 40);
    CHECK(queue_counts_of(fixture.durable, LEVEL_STUDY, "study", &counts, &fixture.err));
    CHECK(counts.by_state[STATE_QUEUED] == 2 && counts.by_state[STATE_DONE] == 1);
    CHECK(queue_counts_of(fixture.durable, LEVEL_INSTANCE, "i1", &counts, &fixture.err));
    CHECK(counts.by_state[STATE_QUEUED] == 0 && counts.by_state[STATE_DONE] == 1);
    CHECK(queue_counts_of(fixture.durable, LEVEL_PATIENT, "other", &counts, &fixture.err));
    CHECK(counts.by_state[STATE_QUEUED] == 0);
    CHECK(queue_counts_rows(fixture.durable, ids, 2, &counts, &fixture.err));
    CHECK(counts.by_state[STATE_QUEUED] == 1 && counts.by_state[STATE_DONE] == 1);
    CHECK(queue_list(fixture.durable, STATE_QUEUED, 0, 1, fixture.arena, &items, &count, &fixture.err));
    CHECK(count == 1);
    CHECK_TEXT(items[0].instance, "i2");
    CHECK(queue_list(fixture.durable, STATE_QUEUED, items[0].id, 10, fixture.arena, &items, &count, &fixture.err));
    CHECK(count == 1);
    CHECK(queue_list_of(fixture.durable, LEVEL_SERIES, "series", 0, 10, fixture.arena, &items, &count, &fixture.err));
    CHECK(count == 3);
    CHECK_TEXT(items[2].patient, "patient");
    (void)take(&fixture, &item);
    CHECK(fixture_number(fixture.path, "SELECT count(*) FROM counter c WHERE rows <> (SELECT count(*) FROM work w "
                                       "WHERE w.current = 1 AND w.state = c.state)") == 0);
    fixture_close(&fixture);
}

/* The table of moves, written out a second time by hand: from each state, where each event may lead. */
static void moves_are_those_of_the_design(void)
{
    static const char *const wanted[EVENT_COUNT] = {
        [EVENT_ARRIVE] = "DQ DS SQ SS JQ JS GQ GS",
        [EVENT_TAKE] = "QR RR PR",
        [EVENT_REPLACE] = "RP PP",
        [EVENT_FINISH] = "RQ RD RV RX RS RG PQ PD PV PX PS PG",
        [EVENT_SUPERSEDE] = "QG RG PG VG XG",
        [EVENT_GONE] = "QG RG PG DG VG XG SG JG",
        [EVENT_APPROVE] = "VQ",
        [EVENT_REJECT] = "VJ",
        [EVENT_RETRY] = "QQ XQ SQ JQ",
        [EVENT_FORCE] = "QQ DQ VQ XQ SQ JQ",
    };
    static const char letters[] = "QRPDVXSJG";

    for (int event = 0; event < EVENT_COUNT; event++) {
        for (int from = 0; from < STATE_COUNT; from++) {
            for (int to = 0; to < STATE_COUNT; to++) {
                const char move[] = {letters[from], letters[to], 0};

                CHECK(move_is_legal((State)from, (Event)event, (State)to) == (strstr(wanted[event], move) != NULL));
            }
        }
    }
}

static void state_names_are_found_again(void)
{
    State state;

    for (int i = 0; i < STATE_COUNT; i++) {
        CHECK(state_find(state_name((State)i), &state) && state == (State)i);
    }
    CHECK(!state_find("queued", &state));
}

int main(void)
{
    RUN(queue_put_twice_makes_one_row);
    RUN(queue_put_is_all_or_nothing);
    RUN(queue_put_can_skip);
    RUN(queue_take_goes_by_priority_then_age);
    RUN(queue_take_passes_over_what_waits);
    RUN(queue_take_skips_leased_items_until_the_lease_ends);
    RUN(queue_finish_of_a_lost_lease_is_refused);
    RUN(queue_remembers_the_copy_it_meant_to_store);
    RUN(queue_refuses_one_copy_for_two_originals);
    RUN(queue_put_of_other_bytes_makes_history);
    RUN(queue_gone_stops_a_running_item);
    RUN(queue_counts_and_lists_by_state_and_level);
    RUN(moves_are_those_of_the_design);
    RUN(state_names_are_found_again);
    return check_failed();
}

/* What becomes of one instance: states, reasons, copies, with a pretended host and pretended workers. */
#include "check.h"
#include "plan/plan_json.h"
#include "support/house.h"

static void stored_instance_gets_a_linked_copy(void)
{
    House house;
    FakeInstance original, copy;
    const char *id;
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    fake_host_find(&house.host, id, &original);
    fake_host_find(&house.host, item.copy, &copy);
    CHECK_TEXT(original.bytes, "P|1|2|3\nredact\n");
    CHECK_TEXT(original.state, "Done");
    CHECK_TEXT(original.copy, item.copy);
    CHECK(copy.alive && copy.has_plan);
    CHECK_TEXT(copy.original, id);
    CHECK(item.boxes == 1 && item.confidence_pct == 90 && item.attempts == 1);
    CHECK(fake_pool()->verifies == 1);
    house_close(&house);
}

static void own_copy_is_skipped_and_makes_no_loop(void)
{
    House house;
    const char *id;
    Item item, copy;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\npass\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_parks(&house, item.copy, STATE_SKIPPED, REASON_OWN_COPY));
    CHECK(house_get(&house, item.copy, &copy));
    CHECK(fake_host_alive(&house.host) == 2);
    house_restart(&house);
    house_pause(200);
    CHECK(house.host.stores == 1);
    house_close(&house);
}

/* The id of a copy with other bytes proves nothing: what somebody else edited is a new instance. */
static void edited_copy_is_a_new_instance(void)
{
    House house;
    char copy[ORTHANC_ID_SIZE];
    const char *id;
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\npass\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    (void)snprintf(copy, sizeof copy, "%s", item.copy);
    CHECK(house_reaches(&house, copy, STATE_SKIPPED, &item));
    fake_host_delete(&house.host, copy);
    (void)fake_host_receive(&house.host, "anon-P|anon-1|anon-2|anon-3\nhold\n", "US", true);
    CHECK(house_parks(&house, copy, STATE_REVIEW, REASON_LOW_CONFIDENCE));
    house_close(&house);
}

static void held_instance_waits_and_an_approved_plan_is_followed(void)
{
    House house;
    const char *id;
    Error err = {0};
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    house_start(&house);
    CHECK(house_parks(&house, id, STATE_REVIEW, REASON_LOW_CONFIDENCE));
    CHECK(fake_host_alive(&house.host) == 1 && house_get(&house, id, &item) && item.case_id[0] != 0);
    CHECK(fake_pool()->applies == 0);
    CHECK_OK(queue_decide(app_durable(house.app), item.case_id, item.case_revision, true, "anna", &err));
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(fake_pool()->plans == 1 && fake_pool()->applies == 1 && fake_pool()->verifies == 1);
    house_close(&house);
}

static void approved_plan_goes_back_when_new_rules_find_more(void)
{
    House house;
    const char *id;
    Error err = {0};
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    house_write(house.folder, "rules/10-a.lua", "-- second");
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    fake_pool()->box = (Rect){20, 20, 4, 4};
    CHECK_OK(queue_decide(app_durable(house.app), item.case_id, item.case_revision, true, "anna", &err));
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    for (int i = 0; i < 100 && item.reason != REASON_RULES_CHANGED; i++) {
        house_pause(20);
        CHECK(house_get(&house, id, &item));
    }
    CHECK(item.state == STATE_REVIEW && item.reason == REASON_RULES_CHANGED && house.host.stores == 0);
    fake_pool()->box = (Rect){0};
    house_close(&house);
}

static void refusals_and_failures_are_parked_with_their_reason(void)
{
    static const struct {
        const char *wish;
        State state;
        Reason reason;
    } cases[] = {
        {"refuse", STATE_QUARANTINED, REASON_UNSUPPORTED_CLASS},
        {"input", STATE_QUARANTINED, REASON_BAD_FILE},
        {"limit", STATE_QUARANTINED, REASON_LIMITS},
        {"crash", STATE_QUARANTINED, REASON_CRASH},
        {"timeout", STATE_REVIEW, REASON_TIMEOUT},
        {"lie", STATE_QUARANTINED, REASON_WORKER_ANSWER},
        {"verify", STATE_REVIEW, REASON_VERIFY_FOUND_TEXT},
    };
    House house;

    house_open(&house, "");
    house_start(&house);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char bytes[64];
        const char *id;

        (void)snprintf(bytes, sizeof bytes, "P|1|2|%zu\n%s\n", i, cases[i].wish);
        id = fake_host_receive(&house.host, bytes, "US", true);
        if (!house_parks(&house, id, cases[i].state, cases[i].reason)) {
            (void)fprintf(stderr, "for %s\n", cases[i].wish);
            CHECK(false);
        }
    }
    CHECK(house.host.stores == 0);
    house_close(&house);
}

static void crash_has_a_last_attempt_alone_in_a_fresh_worker(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\ncrash\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_QUARANTINED, &item));
    CHECK(item.attempts == 2 && fake_pool()->plans == 2 && fake_pool()->fresh == 1);
    house_close(&house);
}

static void verifiers_boxes_are_in_the_kept_plan(void)
{
    House house;
    Arena *arena = arena_new(16 << 20);
    const char *id, *json = NULL;
    Error err = {0};
    bool approved;
    Item item;
    Plan plan;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nverify\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    CHECK_OK(queue_plan(app_durable(house.app), item.id, arena, &json, &approved, &err));
    CHECK_OK(json != NULL && plan_from_json(bytes_text(json), arena, &plan, &err));
    CHECK(plan.steps_count == 2 && plan.steps[1].source == SOURCE_VERIFY && plan.steps[1].box.x == 50);
    CHECK(plan.verdict == VERDICT_HOLD && plan_has_reason(&plan, REASON_VERIFY_FOUND_TEXT));
    CHECK_TEXT(plan.steps[1].mode, "Black");
    arena_free(arena);
    house_close(&house);
}

static void expect_parked(const char *more, const char *wish, State state, Reason reason)
{
    House house;
    char bytes[64];
    const char *id;

    house_open(&house, more);
    (void)snprintf(bytes, sizeof bytes, "P|1|2|3\n%s\n", wish);
    id = fake_host_receive(&house.host, bytes, "US", true);
    house_start(&house);
    CHECK(house_parks(&house, id, state, reason));
    CHECK(house.host.stores == 0 && fake_host_alive(&house.host) == 1);
    house_close(&house);
}

static void configuration_decides_what_is_stored(void)
{
    expect_parked(", \"Copies\": {\"StoreClean\": false}", "pass", STATE_SKIPPED, REASON_CLEAN);
    expect_parked(", \"Mode\": \"DetectOnly\"", "redact", STATE_SKIPPED, REASON_DETECT_ONLY);
    expect_parked(", \"Mode\": \"DetectOnly\"", "hold", STATE_REVIEW, REASON_LOW_CONFIDENCE);
    expect_parked(", \"Review\": {\"Required\": \"Always\"}", "redact", STATE_REVIEW, REASON_REVIEW_REQUIRED);
    expect_parked(", \"Modalities\": [\"CT\"]", "redact", STATE_SKIPPED, REASON_OUT_OF_SCOPE);
}

static void review_never_releases_doubtful_text_filled_and_verified(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, ", \"Review\": {\"Required\": \"Never\"}");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(item.boxes == 1 && fake_pool()->verifies == 1);
    house_close(&house);
}

static void transient_failure_comes_back_without_counting(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, "");
    house.host.fail_stores = 1;
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    for (int i = 0;
         i < 100 && (!house_get(&house, id, &item) || house.host.fail_stores > 0 || item.state != STATE_QUEUED); i++) {
        house_pause(20);
    }
    CHECK(item.state == STATE_QUEUED && item.attempts == 0);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(item.attempts == 1 && house.host.stores == 1);
    house_close(&house);
}

static void refused_copy_is_a_case_and_not_tried_for_ever(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, "");
    house.host.refuse_stores = true;
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_parks(&house, id, STATE_QUARANTINED, REASON_STORE_REFUSED));
    CHECK(house_get(&house, id, &item) && item.attempts == 1);
    CHECK(fake_host_alive(&house.host) == 1);
    house_close(&house);
}

static void forced_copy_replaces_the_old_one(void)
{
    House house;
    FakeInstance copy;
    const char *id;
    Error err = {0};
    Item item;
    char old[ORTHANC_ID_SIZE];

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    (void)snprintf(old, sizeof old, "%s", item.copy);
    CHECK(house_parks(&house, old, STATE_SKIPPED, REASON_OWN_COPY));
    fake_pool()->salt = "salted";
    CHECK_OK(queue_retry(app_durable(house.app), item.id, &(Retry){.force = true, .actor = "anna"}, &err));
    house_pause(50);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK_TEXT(item.copy, old);
    fake_host_find(&house.host, old, &copy);
    CHECK(copy.alive && strstr(copy.bytes, "salted") != NULL);
    CHECK_TEXT(copy.original, id);
    CHECK(house.host.discards == 1 && fake_host_alive(&house.host) == 2);
    CHECK(house_parks(&house, old, STATE_SKIPPED, REASON_OWN_COPY));
    house_close(&house);
}

static void foreign_instance_in_the_copys_place_is_not_touched(void)
{
    static const char foreign[] = "anon-P|anon-1|anon-2|anon-3\nhold\nforeign\n";
    House house;
    FakeInstance stored;
    const char *id, *other;

    house_open(&house, "");
    other = fake_host_receive(&house.host, foreign, "US", false);
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_parks(&house, id, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION));
    fake_host_find(&house.host, other, &stored);
    CHECK(stored.alive && house.host.discards == 0);
    CHECK_TEXT(stored.bytes, foreign);
    house_close(&house);
}

static void server_that_changes_copies_stops_the_work(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, "");
    house.host.transcodes = true;
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_says(&house, HEALTH_DEGRADED, "IngestTranscoding"));
    CHECK(house_reaches(&house, id, STATE_QUEUED, &item));
    CHECK(fake_host_alive(&house.host) == 1 && !app_may_work(house.app));
    house_close(&house);
}

int main(void)
{
    RUN(stored_instance_gets_a_linked_copy);
    RUN(own_copy_is_skipped_and_makes_no_loop);
    RUN(edited_copy_is_a_new_instance);
    RUN(held_instance_waits_and_an_approved_plan_is_followed);
    RUN(approved_plan_goes_back_when_new_rules_find_more);
    RUN(refusals_and_failures_are_parked_with_their_reason);
    RUN(crash_has_a_last_attempt_alone_in_a_fresh_worker);
    RUN(verifiers_boxes_are_in_the_kept_plan);
    RUN(configuration_decides_what_is_stored);
    RUN(review_never_releases_doubtful_text_filled_and_verified);
    RUN(transient_failure_comes_back_without_counting);
    RUN(refused_copy_is_a_case_and_not_tried_for_ever);
    RUN(forced_copy_replaces_the_old_one);
    RUN(foreign_instance_in_the_copys_place_is_not_touched);
    RUN(server_that_changes_copies_stops_the_work);
    return check_failed();
}

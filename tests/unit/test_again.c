/* What becomes of an instance that was worked on before: its copy, its plan, what a person said of it. */
#include "check.h"
#include "durable/audit.h"
#include "plan/plan_json.h"
#include "service/intake_arrival.h"
#include "support/house.h"

static const char original[] = "P|1|2|3\nredact\n";

/* An instance whose copy stands; its id lives in [house]. */
static const char *open_done(House *house, const char *more, Item *item)
{
    const char *id;

    house_open(house, more);
    id = fake_host_receive(&house->host, original, "US", true);
    house_start(house);
    CHECK(house_reaches(house, id, STATE_DONE, item));
    CHECK(house_parks(house, item->copy, STATE_SKIPPED, REASON_OWN_COPY));
    return id;
}

static void force(House *house, const Item *item)
{
    Error err = {0};

    CHECK_OK(queue_retry(app_durable(house->app), item->id, &(Retry){.force = true, .actor = "anna"}, &err));
    app_wake_dispatch(house->app);
}

static bool approve(House *house, const Item *item)
{
    Error err = {0};
    bool decided = queue_decide(app_durable(house->app), item->case_id, item->case_revision, true, "anna", &err);

    app_wake_dispatch(house->app);
    return decided;
}

static uint32_t audited(House *house, const char *action)
{
    Arena *arena = arena_new(4 << 20);
    AuditEntry *entries = NULL;
    uint32_t count = 0, found = 0;
    Error err = {0};

    CHECK_OK(audit_list(app_durable(house->app), 0, 1000, arena, &entries, &count, &err));
    for (uint32_t i = 0; i < count; i++) {
        found += strcmp(entries[i].action, action) == 0 ? 1 : 0;
    }
    arena_free(arena);
    return found;
}

/* The old copy was verified by rules that count no more. */
static void forced_run_that_ends_in_review_leaves_no_copy(void)
{
    House house;
    FakeInstance stored, copy;
    const char *id;
    Item old, item;

    id = open_done(&house, "", &old);
    fake_pool()->holds = true;
    force(&house, &old);
    CHECK(house_parks(&house, id, STATE_REVIEW, REASON_LOW_CONFIDENCE));
    CHECK(house_get(&house, id, &item));
    CHECK_TEXT(item.copy, "");
    fake_host_find(&house.host, old.copy, &copy);
    CHECK(!copy.alive && house.host.discards == 1);
    house_pause(100);
    fake_host_find(&house.host, id, &stored);
    CHECK_TEXT(stored.state, "Review");
    CHECK_TEXT(stored.copy, "");
    CHECK(audited(&house, "DiscardCopy") == 1);
    CHECK(approve(&house, &item) && house_reaches(&house, id, STATE_DONE, &item));
    CHECK_TEXT(item.copy, old.copy);
    CHECK(fake_host_alive(&house.host) == 2);
    house_close(&house);
}

static void other_pixels_that_cannot_be_handled_leave_no_copy(void)
{
    House house;
    FakeInstance copy;
    const char *id;
    Item old;

    id = open_done(&house, "", &old);
    fake_host_delete(&house.host, id);
    (void)fake_host_receive(&house.host, "P|1|2|3\nrefuse\n", "US", true);
    CHECK(house_parks(&house, id, STATE_QUARANTINED, REASON_UNSUPPORTED_CLASS));
    fake_host_find(&house.host, old.copy, &copy);
    CHECK(!copy.alive);
    house_close(&house);
}

static void detect_only_changes_nothing_in_the_archive(void)
{
    House house;
    FakeInstance copy;
    const char *id;
    Item old;

    id = open_done(&house, "", &old);
    app_close(house.app);
    house.more = ", \"Mode\": \"DetectOnly\"";
    house_start(&house);
    force(&house, &old);
    CHECK(house_parks(&house, id, STATE_SKIPPED, REASON_DETECT_ONLY));
    fake_host_find(&house.host, old.copy, &copy);
    CHECK(copy.alive && house.host.discards == 0);
    house_close(&house);
}

static void instance_of_somebody_else_under_the_copys_id_is_left_alone(void)
{
    static const char foreign[] = "anon-P|anon-1|anon-2|anon-3\nhold\nforeign\n";
    House house;
    FakeInstance stored;
    const char *id;
    Item old;

    id = open_done(&house, "", &old);
    fake_host_overwrite(&house.host, old.copy, foreign);
    fake_pool()->salt = "salted";
    force(&house, &old);
    CHECK(house_parks(&house, id, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION));
    fake_host_find(&house.host, old.copy, &stored);
    CHECK(stored.alive && house.host.discards == 0);
    CHECK_TEXT(stored.bytes, foreign);
    house_close(&house);
}

/* While the old copy stands the queue knows it as such, also between the intent to replace it and its end. */
static void old_copy_stays_ours_until_it_is_discarded(void)
{
    House house;
    Arena *arena = arena_new(1 << 20);
    const char *id;
    Arrival arrival;
    bool take = false;
    Error err = {0};
    Item old, item;

    id = open_done(&house, "", &old);
    house.host.fail_discards = 1;
    fake_pool()->salt = "salted";
    force(&house, &old);
    for (int i = 0;
         i < 100 && (house.host.fail_discards > 0 || !house_get(&house, id, &item) || item.state != STATE_QUEUED);
         i++) {
        house_pause(20);
    }
    CHECK(item.state == STATE_QUEUED);
    CHECK_OK(intake_arrival(house.app, old.copy, false, arena, &arrival, &take, &err));
    CHECK(take && arrival.skip && arrival.reason == REASON_OWN_COPY);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(fake_host_alive(&house.host) == 2 && house.host.stores == 2);
    arena_free(arena);
    house_close(&house);
}

/* What a person allowed for some bytes says nothing of others. */
static void approval_does_not_reach_other_bytes(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, ", \"Review\": {\"Required\": \"Always\"}");
    id = fake_host_receive(&house.host, original, "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    fake_host_overwrite(&house.host, id, "P|1|2|3\nredact\nother pixels\n");
    CHECK(approve(&house, &item));
    for (int i = 0; i < 200 && fake_pool()->plans < 2 && house.host.stores == 0; i++) {
        house_pause(20);
    }
    CHECK(house_parks(&house, id, STATE_REVIEW, REASON_REVIEW_REQUIRED));
    CHECK(house.host.stores == 0);
    house_close(&house);
}

/* Adds a box that a person drew to the plan of a case. */
static void draw_box(House *house, Item *item, Rect box)
{
    const Step drawn = {.kind = STEP_FILL,
                        .box = box,
                        .entity = ENTITY_OTHER,
                        .rule = "manual",
                        .source = SOURCE_MANUAL,
                        .mode = "White"};
    Arena *arena = arena_new(4 << 20);
    Buffer text = {.limit = 1 << 20};
    const char *json = NULL;
    bool approved;
    Error err = {0};
    Plan plan;

    CHECK_OK(queue_plan(app_durable(house->app), item->id, arena, &json, &approved, &err));
    CHECK_OK(json != NULL && plan_from_json(bytes_text(json), arena, &plan, &err));
    CHECK_OK(plan_add(&plan, &drawn, &err) && plan_to_json(&plan, false, &text, &err));
    CHECK_OK(queue_edit_case(app_durable(house->app), item->case_id, item->case_revision, (const char *)text.data,
                             "anna", &item->case_revision, &err));
    buffer_free(&text);
    arena_free(arena);
}

static const char *open_review(House *house, Item *item)
{
    const char *id;

    house_open(house, "");
    id = fake_host_receive(&house->host, "P|1|2|3\nhold\n", "US", true);
    house_start(house);
    CHECK(house_reaches(house, id, STATE_REVIEW, item));
    return id;
}

static void box_that_a_person_drew_outlives_a_forced_run(void)
{
    House house;
    const char *id;
    Item item;

    id = open_review(&house, &item);
    draw_box(&house, &item, (Rect){40, 40, 9, 9});
    CHECK(approve(&house, &item) && house_reaches(&house, id, STATE_DONE, &item));
    CHECK(item.boxes == 2);
    force(&house, &item);
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    CHECK(item.boxes == 2);
    house_close(&house);
}

static void fills_that_a_person_saw_stay_when_other_rules_find_less(void)
{
    House house;
    const char *id;
    Error err = {0};
    Item item;

    id = open_review(&house, &item);
    house_write(house.folder, "rules/10-a.lua", "-- second");
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    fake_pool()->box = (Rect){2, 2, 1, 1};
    CHECK(approve(&house, &item) && house_reaches(&house, id, STATE_DONE, &item));
    CHECK(item.boxes == 2);
    house_close(&house);
}

/* What was held under one policy and is approved under another would never get past the verifier. */
static void approved_plan_is_made_anew_under_another_policy(void)
{
    House house;
    const char *id;
    Item item;

    id = open_review(&house, &item);
    app_close(house.app);
    house.more = ", \"Policy\": \"Balanced\"";
    house_start(&house);
    CHECK(approve(&house, &item) && house_reaches(&house, id, STATE_DONE, &item));
    CHECK(fake_pool()->plans == 2 && fake_pool()->applies == 1);
    house_close(&house);
}

static void approved_plan_whose_options_a_hook_chose_is_followed(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, "");
    fake_pool()->chosen_options = OPTION_CLEAN_PIXEL_DATA;
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    CHECK(approve(&house, &item) && house_reaches(&house, id, STATE_DONE, &item));
    CHECK(fake_pool()->plans == 1 && fake_pool()->applies == 1);
    house_close(&house);
}

/* Options are kept with the row, and the configuration may change under them. */
static void options_that_cannot_be_followed_any_more_are_told_as_such(void)
{
    const uint32_t modified = OPTION_CLEAN_PIXEL_DATA | OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;
    House house;
    const char *id;
    Error err = {0};
    Item old, item;

    id = open_done(&house, "", &old);
    CHECK_OK(queue_retry(app_durable(house.app), old.id, &(Retry){.force = true, .options = &modified, .actor = "anna"},
                         &err));
    app_wake_dispatch(house.app);
    for (int i = 0; i < 100 && fake_pool()->plans < 2; i++) {
        house_pause(20);
    }
    CHECK(house_reaches(&house, id, STATE_DONE, &item) && fake_pool()->plans == 2);
    app_close(house.app);
    house.more = ", \"Pseudonyms\": {\"DateShiftDays\": 0}, \"Metadata\": {\"Options\": [\"CleanPixelData\"]}";
    house_start(&house);
    CHECK_OK(
        queue_retry(app_durable(house.app), old.id, &(Retry){.force = true, .as_before = true, .actor = "anna"}, &err));
    app_wake_dispatch(house.app);
    CHECK(house_parks(&house, id, STATE_QUARANTINED, REASON_OPTIONS));
    CHECK(house_get(&house, id, &item) && item.attempts == 1);
    house_close(&house);
}

int main(void)
{
    RUN(forced_run_that_ends_in_review_leaves_no_copy);
    RUN(other_pixels_that_cannot_be_handled_leave_no_copy);
    RUN(detect_only_changes_nothing_in_the_archive);
    RUN(instance_of_somebody_else_under_the_copys_id_is_left_alone);
    RUN(old_copy_stays_ours_until_it_is_discarded);
    RUN(approval_does_not_reach_other_bytes);
    RUN(box_that_a_person_drew_outlives_a_forced_run);
    RUN(fills_that_a_person_saw_stay_when_other_rules_find_less);
    RUN(approved_plan_is_made_anew_under_another_policy);
    RUN(approved_plan_whose_options_a_hook_chose_is_followed);
    RUN(options_that_cannot_be_followed_any_more_are_told_as_such);
    return check_failed();
}

/* Moves and edits that people ask for. */
#include "plan/settings.h"
#include "queue_fixture.h"

static void queue_case_is_edited_by_revision(void)
{
    Fixture fixture;
    Item item, found_item;
    int64_t revision;
    const char *plan;
    bool approved, found;

    fixture_open(&fixture);
    item = bring_to(&fixture, "i1", STATE_REVIEW);
    CHECK(strlen(item.case_id) == 32 && item.case_revision == 1 && item.reason == REASON_UNREADABLE);
    CHECK(queue_get_case(fixture.durable, item.case_id, &found_item, &found, &fixture.err));
    CHECK(found && found_item.id == item.id);
    CHECK(queue_edit_case(fixture.durable, item.case_id, 1, "{\"edited\":1}", "anna", &revision, &fixture.err));
    CHECK(revision == 2);
    CHECK(!queue_edit_case(fixture.durable, item.case_id, 1, "{\"late\":1}", "otto", &revision, &fixture.err));
    CHECK(fixture.err.code == ERR_CONFLICT);
    CHECK(!queue_decide(fixture.durable, item.case_id, 1, true, "otto", &fixture.err));
    CHECK(queue_decide(fixture.durable, item.case_id, 2, true, "anna", &fixture.err));
    CHECK(get(&fixture, "i1").state == STATE_QUEUED);
    CHECK_TEXT(get(&fixture, "i1").case_id, "");
    CHECK(queue_plan(fixture.durable, item.id, fixture.arena, &plan, &approved, &fixture.err));
    CHECK_TEXT(plan, "{\"edited\":1}");
    CHECK(approved);
    CHECK(!queue_decide(fixture.durable, item.case_id, 2, true, "anna", &fixture.err));
    CHECK(fixture.err.code == ERR_NOT_FOUND);
    CHECK(audit_count(&fixture, "EditBoxes") == 1 && audit_count(&fixture, "Approve") == 1);
    fixture_close(&fixture);
}

static void queue_approval_lasts_until_the_work_ends(void)
{
    const Outcome later = {.state = STATE_QUEUED, .delay_s = 0, .keep_attempts = true};
    const Retry ahead = {.priority = 9, .actor = "anna"};
    Fixture fixture;
    Item item;
    const char *plan;
    bool approved;

    fixture_open(&fixture);
    item = bring_to(&fixture, "i1", STATE_REVIEW);
    CHECK(queue_decide(fixture.durable, item.case_id, 1, true, "anna", &fixture.err));
    (void)take(&fixture, &item);
    CHECK(queue_finish(fixture.durable, &item, &later, &fixture.err));
    CHECK(queue_retry(fixture.durable, item.id, &ahead, &fixture.err));
    CHECK(queue_plan(fixture.durable, item.id, fixture.arena, &plan, &approved, &fixture.err));
    CHECK(approved);
    (void)take(&fixture, &item);
    CHECK(finish(&fixture, &item, STATE_REVIEW));
    CHECK(queue_plan(fixture.durable, item.id, fixture.arena, &plan, &approved, &fixture.err));
    CHECK(!approved);
    CHECK_TEXT(plan, "{\"made\":1}");
    fixture_close(&fixture);
}

static void queue_case_can_be_rejected(void)
{
    Fixture fixture;
    Item item;

    fixture_open(&fixture);
    item = bring_to(&fixture, "i1", STATE_REVIEW);
    CHECK(queue_decide(fixture.durable, item.case_id, 1, false, "anna", &fixture.err));
    CHECK(get(&fixture, "i1").state == STATE_REJECTED && get(&fixture, "i1").reason == REASON_REJECTED);
    CHECK_TEXT(take(&fixture, &item), "");
    fixture_close(&fixture);
}

static void queue_retry_of_done_needs_force(void)
{
    const Retry plain = {.actor = "anna"};
    const Retry force = {.actor = "anna", .force = true, .policy = "Balanced", .regions_json = "{\"r\":1}"};
    Fixture fixture;
    Item done, item;
    const char *regions;

    fixture_open(&fixture);
    done = bring_to(&fixture, "i1", STATE_DONE);
    CHECK(!queue_retry(fixture.durable, done.id, &plain, &fixture.err));
    CHECK(fixture.err.code == ERR_CONFLICT);
    CHECK(queue_retry(fixture.durable, done.id, &force, &fixture.err));
    CHECK_TEXT(take(&fixture, &item), "i1");
    CHECK(item.id == done.id && item.rules_epoch == done.rules_epoch + 1 && item.attempts == 1);
    CHECK_TEXT(item.copy, "copy");
    CHECK(item.has_copy_sha256);
    CHECK_TEXT(item.policy, "Balanced");
    CHECK(queue_regions(fixture.durable, item.id, fixture.arena, &regions, &fixture.err));
    CHECK_TEXT(regions, "{\"r\":1}");
    CHECK(!queue_retry(fixture.durable, done.id, &force, &fixture.err));
    CHECK(finish(&fixture, &item, STATE_DONE));
    CHECK(queue_regions(fixture.durable, item.id, fixture.arena, &regions, &fixture.err));
    CHECK(regions == NULL);
    CHECK(!queue_retry(fixture.durable, 12345, &force, &fixture.err));
    CHECK(fixture.err.code == ERR_NOT_FOUND);
    fixture_close(&fixture);
}

/* Somebody who only wants a row sooner must not undo what somebody else asked of it. */
static void queue_retry_keeps_what_was_asked_of_a_waiting_row(void)
{
    const uint32_t options = OPTION_RETAIN_UIDS | OPTION_CLEAN_PIXEL_DATA;
    const Retry regions = {
        .actor = "anna", .force = true, .policy = "Balanced", .options = &options, .regions_json = "{\"r\":1}"};
    const Retry again = {.actor = "anna", .force = true};
    const Retry ahead = {.actor = "bert", .priority = 9};
    Fixture fixture;
    Item item;
    const char *kept;

    fixture_open(&fixture);
    item = bring_to(&fixture, "i1", STATE_DONE);
    CHECK(queue_retry(fixture.durable, item.id, &regions, &fixture.err));
    CHECK(queue_retry(fixture.durable, item.id, &ahead, &fixture.err));
    CHECK(queue_regions(fixture.durable, item.id, fixture.arena, &kept, &fixture.err));
    CHECK_TEXT(kept, "{\"r\":1}");
    CHECK_TEXT(get(&fixture, "i1").policy, "Balanced");
    CHECK(get(&fixture, "i1").priority == 9);
    CHECK(get(&fixture, "i1").has_options && get(&fixture, "i1").options == options);
    CHECK(queue_retry(fixture.durable, item.id, &again, &fixture.err));
    CHECK(!get(&fixture, "i1").has_options);
    fixture_close(&fixture);
}

static void queue_regions_stay_until_a_plan_has_them(void)
{
    const Outcome crashed = {.state = STATE_QUARANTINED, .reason = REASON_CRASH, .has_reason = true};
    const Retry regions = {.actor = "anna", .force = true, .regions_json = "{\"r\":1}"};
    const Retry plain = {.actor = "bert"};
    Fixture fixture;
    Item item;
    const char *kept;

    fixture_open(&fixture);
    item = bring_to(&fixture, "i1", STATE_DONE);
    CHECK(queue_retry(fixture.durable, item.id, &regions, &fixture.err));
    (void)take(&fixture, &item);
    CHECK(queue_finish(fixture.durable, &item, &crashed, &fixture.err));
    CHECK(queue_retry(fixture.durable, item.id, &plain, &fixture.err));
    CHECK(queue_regions(fixture.durable, item.id, fixture.arena, &kept, &fixture.err));
    CHECK_TEXT(kept, "{\"r\":1}");
    (void)take(&fixture, &item);
    CHECK(finish(&fixture, &item, STATE_DONE));
    CHECK(queue_regions(fixture.durable, item.id, fixture.arena, &kept, &fixture.err));
    CHECK(kept == NULL);
    fixture_close(&fixture);
}

static void queue_approval_ends_when_something_new_is_asked(void)
{
    const Retry regions = {.actor = "bert", .regions_json = "{\"r\":1}"};
    Fixture fixture;
    Item item;
    const char *plan;
    bool approved;

    fixture_open(&fixture);
    item = bring_to(&fixture, "i1", STATE_REVIEW);
    CHECK(queue_decide(fixture.durable, item.case_id, 1, true, "anna", &fixture.err));
    CHECK(queue_retry(fixture.durable, item.id, &regions, &fixture.err));
    CHECK(queue_plan(fixture.durable, item.id, fixture.arena, &plan, &approved, &fixture.err));
    CHECK(!approved);
    fixture_close(&fixture);
}

static void queue_forgets_a_copy_that_is_gone_and_says_so(void)
{
    const Outcome withdrawn = {
        .state = STATE_REVIEW, .reason = REASON_UNREADABLE, .has_reason = true, .copy_gone = true};
    const Retry force = {.actor = "anna", .force = true};
    Fixture fixture;
    Item item;

    fixture_open(&fixture);
    item = bring_to(&fixture, "i1", STATE_DONE);
    CHECK(queue_retry(fixture.durable, item.id, &force, &fixture.err));
    (void)take(&fixture, &item);
    CHECK(item.copy[0] != 0);
    CHECK(queue_finish(fixture.durable, &item, &withdrawn, &fixture.err));
    CHECK_TEXT(get(&fixture, "i1").copy, "");
    CHECK(!get(&fixture, "i1").has_copy_sha256);
    CHECK(audit_count(&fixture, "DiscardCopy") == 1);
    fixture_close(&fixture);
}

static void queue_retry_of_history_is_refused(void)
{
    const Retry force = {.actor = "anna", .force = true};
    Fixture fixture;
    Item done;

    fixture_open(&fixture);
    done = bring_to(&fixture, "i1", STATE_DONE);
    (void)put(&fixture, "i1", "m2", 0);
    CHECK(!queue_retry(fixture.durable, done.id, &force, &fixture.err));
    CHECK(fixture.err.code == ERR_NOT_FOUND);
    fixture_close(&fixture);
}

int main(void)
{
    RUN(queue_case_is_edited_by_revision);
    RUN(queue_approval_lasts_until_the_work_ends);
    RUN(queue_case_can_be_rejected);
    RUN(queue_retry_of_done_needs_force);
    RUN(queue_retry_keeps_what_was_asked_of_a_waiting_row);
    RUN(queue_regions_stay_until_a_plan_has_them);
    RUN(queue_approval_ends_when_something_new_is_asked);
    RUN(queue_forgets_a_copy_that_is_gone_and_says_so);
    RUN(queue_retry_of_history_is_refused);
    return check_failed();
}

/* Copies that are sent: after they are Done, at least once, and no others. */
#include "check.h"
#include "durable/audit.h"
#include "durable/delivery.h"
#include "support/house.h"

#define ROUTED ", \"Copies\": {\"RouteTo\": [\"archive\"]}"

static DeliveryCounts counts_of(House *house)
{
    DeliveryCounts counts = {0};
    Error err = {0};

    CHECK_OK(delivery_counts(app_durable(house->app), &counts, &err));
    return counts;
}

static void hurry(House *house)
{
    Error err = {0};

    CHECK_OK(delivery_hurry(app_durable(house->app), &err));
    app_wake_deliver(house->app);
}

static uint32_t sends_of(House *house)
{
    (void)pthread_mutex_lock(&house->host.lock);
    uint32_t sends = house->host.sends;
    (void)pthread_mutex_unlock(&house->host.lock);
    return sends;
}

static uint32_t fails_left(House *house)
{
    (void)pthread_mutex_lock(&house->host.lock);
    uint32_t fails = house->host.fail_discards;
    (void)pthread_mutex_unlock(&house->host.lock);
    return fails;
}

static bool is_sending(House *house)
{
    (void)pthread_mutex_lock(&house->host.lock);
    bool sending = house->host.sent[0] != 0;
    (void)pthread_mutex_unlock(&house->host.lock);
    return sending;
}

static void let_arrive(House *house)
{
    (void)pthread_mutex_lock(&house->host.lock);
    house->host.hang_sends = false;
    (void)pthread_mutex_unlock(&house->host.lock);
}

static bool reaches_sends(House *house, uint32_t wanted)
{
    for (int i = 0; i < WAIT_MS / 20 && (sends_of(house) < wanted || counts_of(house).waiting > 0); i++) {
        house_pause(20);
    }
    return sends_of(house) == wanted && counts_of(house).waiting == 0;
}

/* Whether the audit has a row of [action] with both texts in its details. */
static bool audit_has(House *house, const char *action, const char *copy, const char *text)
{
    Arena *arena = arena_new(1 << 20);
    AuditEntry *entries = NULL;
    uint32_t count = 0;
    bool found = false;
    Error err = {0};

    CHECK_OK(audit_list(app_durable(house->app), 0, 1000, arena, &entries, &count, &err));
    for (uint32_t i = 0; i < count; i++) {
        found = found || (strcmp(entries[i].action, action) == 0 && strstr(entries[i].details, copy) != NULL &&
                          strstr(entries[i].details, text) != NULL);
    }
    arena_free(arena);
    return found;
}

static bool reaches_audit(House *house, const char *action, const char *copy, const char *text)
{
    bool found = false;

    for (int i = 0; i < WAIT_MS / 20 && !found; i++) {
        found = audit_has(house, action, copy, text);
        house_pause(found ? 0 : 20);
    }
    return found;
}

static void copy_is_sent_once_it_is_done(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(reaches_sends(&house, 1));
    CHECK_TEXT(house.host.sent, item.copy);
    CHECK_TEXT(house.host.sent_to, "archive");
    house_restart(&house);
    house_pause(200);
    CHECK(sends_of(&house) == 1);
    house_close(&house);
}

static void held_instance_is_not_sent_before_it_is_approved(void)
{
    House house;
    Error err = {0};
    Item item;

    house_open(&house, ROUTED);
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    const char *bad = fake_host_receive(&house.host, "P|1|2|4\nverify\n", "US", true);
    house_start(&house);
    CHECK(house_parks(&house, id, STATE_REVIEW, REASON_LOW_CONFIDENCE));
    CHECK(house_reaches(&house, bad, STATE_REVIEW, &item));
    CHECK(sends_of(&house) == 0 && counts_of(&house).waiting == 0);
    CHECK(house_get(&house, id, &item));
    CHECK_OK(queue_decide(app_durable(house.app), item.case_id, item.case_revision, true, "anna", &err));
    CHECK(reaches_sends(&house, 1));
    house_close(&house);
}

static void failure_is_told_and_tried_again(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    house.host.fail_sends = 1;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "copies for \"archive\" wait"));
    CHECK(counts_of(&house).waiting == 1 && counts_of(&house).failing == 1);
    hurry(&house);
    CHECK(reaches_sends(&house, 1));
    Arena *arena = arena_new(1 << 16);
    const char **reasons = NULL;
    uint32_t count = 1;
    CHECK(app_health(house.app, arena, &reasons, &count) == HEALTH_OK && count == 0);
    arena_free(arena);
    house_close(&house);
}

static void what_waits_is_sent_after_a_restart(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    house.host.fail_sends = 1000;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "archive"));
    house.host.fail_sends = 0;
    house_restart(&house);
    CHECK(reaches_sends(&house, 1));
    house_close(&house);
}

static void sending_that_is_given_up_is_ended(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    house.host.hang_sends = true;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    for (int i = 0; i < WAIT_MS / 20 && counts_of(&house).failing == 0; i++) {
        house_pause(20);
    }
    house_pause(200);
    CHECK(house.host.cancels == 0);
    app_stop(house.app);
    CHECK(house.host.cancels == 1);
    house.host.hang_sends = false;
    house_restart(&house);
    CHECK(reaches_sends(&house, 1));
    house_close(&house);
}

static void work_that_is_over_may_be_forgotten_before_its_end_is_told(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    house.host.lose_sends = 2;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(reaches_sends(&house, 1));
    house_close(&house);
}

static void other_bytes_than_the_verified_are_not_sent(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    house.host.fail_sends = 1;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "archive"));
    fake_host_overwrite(&house.host, item.copy, "anon-P|anon-1|anon-2|anon-3\npass\n");
    hurry(&house);
    CHECK(reaches_audit(&house, "DropSending", item.copy, "why=copy-gone")); /* as an original it may have a copy */
    CHECK(!audit_has(&house, "Send", item.copy, ""));
    house_close(&house);
}

static void route_of_a_rule_is_a_destination_and_each_is_one_once(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    fake_pool()->route = "archive";
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(reaches_sends(&house, 1));
    fake_pool()->route = "research";
    id = fake_host_receive(&house.host, "P|1|2|4\nredact\n", "US", true);
    app_wake(house.app);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(reaches_sends(&house, 3));
    CHECK(audit_has(&house, "Send", item.copy, "research") && audit_has(&house, "Send", item.copy, "archive"));
    fake_pool()->route = NULL;
    house_close(&house);
}

static void route_that_was_taken_back_is_not_sent(void)
{
    House house;
    Error err = {0};
    Item item;

    house_open(&house, "");
    house.host.fail_sends = 1;
    fake_pool()->route = "research";
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "research"));
    fake_pool()->route = NULL;
    const Retry retry = {.force = true, .actor = "anna"};
    CHECK_OK(queue_retry(app_durable(house.app), item.id, &retry, &err));
    for (int i = 0; i < WAIT_MS / 20 && counts_of(&house).waiting > 0; i++) {
        app_wake_dispatch(house.app);
        house_pause(20);
    }
    CHECK(audit_has(&house, "DropSending", item.copy, "destination=research why=unasked"));
    hurry(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item) && reaches_sends(&house, 0));
    house_close(&house);
}

static void name_that_was_taken_out_of_the_configuration_gets_nothing(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    house.host.fail_sends = 1;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "archive"));
    house.more = "";
    house_restart(&house);
    CHECK(reaches_sends(&house, 0));
    CHECK(audit_has(&house, "DropSending", item.copy, "destination=archive why=unasked"));
    house_close(&house);
}

/* Waits until health has so many reasons. */
static bool tells(House *house, uint32_t wanted)
{
    Arena *arena = arena_new(1 << 20);
    const char **reasons = NULL;
    uint32_t count = UINT32_MAX;

    for (int i = 0; i < WAIT_MS / 20 && count != wanted; i++) {
        (void)app_health(house->app, arena, &reasons, &count);
        house_pause(20);
    }
    arena_free(arena);
    return count == wanted;
}

static void destination_that_the_rules_no_longer_declare_is_dropped_when_they_are_read(void)
{
    House house;
    Item item;
    Error err = {0};

    house_open(&house, "");
    house.host.fail_sends = 1000;
    fake_pool()->route = "research";
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "research"));
    fake_pool()->undeclared = "research";
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    CHECK(reaches_audit(&house, "DropSending", item.copy, "destination=research why=unasked"));
    CHECK(tells(&house, 0) && sends_of(&house) == 0);
    house_close(&house);
}

static void names_that_begin_alike_are_told_apart(void)
{
    House house;
    Item item;

    house_open(&house, ", \"Copies\": {\"RouteTo\": [\"research-of-the-second-floor-east\", "
                       "\"research-of-the-second-floor-west\"]}");
    house.host.fail_sends = 1000;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(tells(&house, 2));
    house_close(&house);
}

static void new_copy_is_sent_again_and_the_same_is_not(void)
{
    House house;
    Error err = {0};
    Item item;

    house_open(&house, ROUTED);
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item) && reaches_sends(&house, 1));
    const Retry retry = {.force = true, .actor = "anna"};
    CHECK_OK(queue_retry(app_durable(house.app), item.id, &retry, &err));
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(reaches_sends(&house, 1));
    fake_pool()->salt = "other";
    CHECK_OK(queue_retry(app_durable(house.app), item.id, &retry, &err));
    for (int i = 0; i < WAIT_MS / 20 && sends_of(&house) < 2; i++) {
        house_pause(20);
    }
    CHECK(reaches_sends(&house, 2));
    fake_pool()->salt = "";
    house_close(&house);
}

static void sent_copy_is_deleted_when_that_is_asked(void)
{
    House house;
    FakeInstance copy;
    Item item;

    house_open(&house, ", \"Copies\": {\"RouteTo\": [\"archive\", \"research\"], \"DeleteAfterRoute\": true}");
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(reaches_sends(&house, 2));
    for (int i = 0; i < WAIT_MS / 20 && fake_host_alive(&house.host) > 1; i++) {
        house_pause(20);
    }
    fake_host_find(&house.host, item.copy, &copy);
    CHECK(!copy.alive && fake_host_alive(&house.host) == 1);
    house_pause(100);
    CHECK(house_get(&house, id, &item) && item.state == STATE_DONE && house.host.stores == 1);
    house_close(&house);
}

#define DELETED ", \"Copies\": {\"RouteTo\": [\"archive\"], \"DeleteAfterRoute\": true}"

static bool reaches_alive(House *house, uint32_t wanted)
{
    for (int i = 0; i < WAIT_MS / 20 && fake_host_alive(&house->host) != wanted; i++) {
        house_pause(20);
    }
    return fake_host_alive(&house->host) == wanted;
}

static void discard_that_failed_comes_again_after_a_restart(void)
{
    House house;
    Item item;

    house_open(&house, DELETED);
    house.host.fail_discards = 1000;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item) && reaches_sends(&house, 1));
    for (int i = 0; i < WAIT_MS / 20 && fails_left(&house) == 1000; i++) {
        house_pause(20);
    }
    CHECK(fake_host_alive(&house.host) == 2);
    app_stop(house.app);
    house.host.fail_discards = 0;
    house_restart(&house);
    CHECK(reaches_alive(&house, 1));
    CHECK(reaches_audit(&house, "DiscardSentCopy", item.copy, ""));
    CHECK(sends_of(&house) == 1);
    house_close(&house);
}

static void copy_that_is_made_again_after_it_was_deleted_is_sent_again(void)
{
    House house;
    Error err = {0};
    Item item;

    house_open(&house, DELETED);
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item) && reaches_sends(&house, 1) && reaches_alive(&house, 1));
    const Retry retry = {.force = true, .actor = "anna"};
    CHECK_OK(queue_retry(app_durable(house.app), item.id, &retry, &err));
    app_wake_dispatch(house.app);
    CHECK(reaches_sends(&house, 2) && reaches_alive(&house, 1));
    CHECK(house.host.stores == 2 && house.host.discards == 2);
    house_close(&house);
}

static void discard_is_audited_also_when_the_original_is_gone(void)
{
    House house;
    Item item;

    house_open(&house, DELETED);
    house.host.fail_sends = 1;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "archive"));
    fake_host_delete(&house.host, id);
    CHECK(house_reaches(&house, id, STATE_GONE, &item));
    hurry(&house);
    CHECK(reaches_alive(&house, 0));
    CHECK(reaches_audit(&house, "DiscardSentCopy", item.copy, ""));
    house_close(&house);
}

static void copy_that_changes_while_it_is_sent_is_not_called_sent(void)
{
    House house;
    Item item;

    house_open(&house, ROUTED);
    house.host.hang_sends = true;
    const char *id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    for (int i = 0; i < WAIT_MS / 20 && !is_sending(&house); i++) {
        house_pause(20);
    }
    fake_host_overwrite(&house.host, item.copy, "anon-P|anon-1|anon-2|anon-3\npass\n");
    let_arrive(&house);
    CHECK(reaches_audit(&house, "DropSending", item.copy, "why=changed-while-sent"));
    CHECK(!audit_has(&house, "Send", item.copy, ""));
    house_close(&house);
}

int main(void)
{
    RUN(copy_is_sent_once_it_is_done);
    RUN(held_instance_is_not_sent_before_it_is_approved);
    RUN(failure_is_told_and_tried_again);
    RUN(what_waits_is_sent_after_a_restart);
    RUN(sending_that_is_given_up_is_ended);
    RUN(work_that_is_over_may_be_forgotten_before_its_end_is_told);
    RUN(other_bytes_than_the_verified_are_not_sent);
    RUN(route_of_a_rule_is_a_destination_and_each_is_one_once);
    RUN(route_that_was_taken_back_is_not_sent);
    RUN(name_that_was_taken_out_of_the_configuration_gets_nothing);
    RUN(destination_that_the_rules_no_longer_declare_is_dropped_when_they_are_read);
    RUN(names_that_begin_alike_are_told_apart);
    RUN(new_copy_is_sent_again_and_the_same_is_not);
    RUN(sent_copy_is_deleted_when_that_is_asked);
    RUN(discard_that_failed_comes_again_after_a_restart);
    RUN(copy_that_is_made_again_after_it_was_deleted_is_sent_again);
    RUN(discard_is_audited_also_when_the_original_is_gone);
    RUN(copy_that_changes_while_it_is_sent_is_not_called_sent);
    return check_failed();
}

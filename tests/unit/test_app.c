/* What holds the house together: arrivals, requests, rules, pauses, stops, wrong configurations. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "check.h"
#include "service/batch.h"
#include "support/house.h"

static void policy_error_stops_claiming_until_the_rules_are_read_again(void)
{
    House house;
    const char *id, *next;
    Error err = {0};
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nconfig\n", "US", true);
    house_start(&house);
    CHECK(house_says(&house, HEALTH_DEGRADED, "as the test wants it"));
    next = fake_host_receive(&house.host, "P|1|2|4\nredact\n", "US", true);
    CHECK(house_reaches(&house, next, STATE_QUEUED, &item));
    house_pause(300);
    CHECK(house_get(&house, next, &item) && item.state == STATE_QUEUED && item.attempts == 0);
    fake_pool()->heals_config = true;
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    CHECK(house_reaches(&house, next, STATE_DONE, &item) && house_reaches(&house, id, STATE_DONE, &item));
    CHECK(item.attempts == 2);
    house_close(&house);
}

/* One instance that a policy cannot stand must not stop the work after each reading of the rules. */
static void policy_error_of_one_instance_stops_the_work_once(void)
{
    House house;
    const char *id, *next;
    Error err = {0};
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nconfig\n", "US", true);
    house_start(&house);
    CHECK(house_says(&house, HEALTH_DEGRADED, "as the test wants it"));
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    CHECK(house_parks(&house, id, STATE_QUARANTINED, REASON_SCRIPT_ERROR));
    CHECK(app_may_work(house.app));
    next = fake_host_receive(&house.host, "P|1|2|4\nredact\n", "US", true);
    CHECK(house_reaches(&house, next, STATE_DONE, &item));
    house_close(&house);
}

static void wrong_rules_degrade_and_a_reload_heals(void)
{
    House house;
    const char *id;
    Error err = {0};
    Item item;

    house_open(&house, "");
    fake_pool()->refuses_rules = true;
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_says(&house, HEALTH_DEGRADED, "rules/10-a.lua:3"));
    CHECK(app_pool(house.app) == NULL && house_reaches(&house, id, STATE_QUEUED, &item));
    CHECK(!app_reload_rules(house.app, "anna", &err) && err.code == ERR_CONFIG);
    fake_pool()->refuses_rules = false;
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    CHECK(strlen(item.rules_hash) == SHA256_HEX_SIZE - 1);
    house_close(&house);
}

static void deleted_original_is_gone(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    fake_host_delete(&house.host, id);
    CHECK(house_parks(&house, id, STATE_GONE, REASON_ORIGINAL_DELETED));
    (void)fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    CHECK(house_reaches(&house, id, STATE_REVIEW, &item));
    house_close(&house);
}

static void sweep_finds_what_the_log_lost(void)
{
    House house;
    const char *id, *late;
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", false);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    late = fake_host_receive(&house.host, "P|1|2|4\nredact\n", "US", false);
    app_wake(house.app);
    house_pause(200);
    CHECK(!house_get(&house, late, &item));
    house.host.gap = true;
    CHECK(house_reaches(&house, late, STATE_DONE, &item));
    house_close(&house);
}

static void manual_trigger_waits_for_a_request(void)
{
    House house;
    Arena *arena = arena_new(1 << 20);
    BatchRequest request = {.level = LEVEL_STUDY, .resource = "study", .actor = "anna"};
    BatchProgress progress;
    const char *id;
    int64_t *rows;
    uint32_t count = 0;
    Error err = {0};
    Item item;

    house_open(&house, ", \"Trigger\": \"Manual\", \"Modalities\": [\"CT\"]");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    (void)fake_host_receive(&house.host, "P|1|2|4\nhold\n", "US", true);
    house_start(&house);
    app_wake(house.app);
    house_pause(200);
    CHECK(!house_get(&house, id, &item));
    CHECK_OK(batch_open(house.app, &request, arena, &rows, &count, &err));
    CHECK(count == 2);
    CHECK_OK(batch_wait(house.app, rows, count, WAIT_MS, &progress, &err));
    CHECK(progress.total == 2 && progress.done == 1 && progress.review == 1 && progress.open == 0);
    CHECK_OK(batch_open(house.app, &request, arena, &rows, &count, &err)); /* the copy is there now, and is no work */
    CHECK(count == 2 && house.host.stores == 1);
    arena_free(arena);
    house_close(&house);
}

static void request_for_one_instance_adds_its_regions(void)
{
    House house;
    Arena *arena = arena_new(1 << 20);
    const Step region = {.kind = STEP_FILL, .box = {60, 60, 10, 10}, .entity = ENTITY_OTHER};
    BatchRequest request = {
        .level = LEVEL_INSTANCE, .regions = &region, .regions_count = 1, .actor = "anna", .force = true};
    BatchProgress progress;
    int64_t *rows;
    uint32_t count = 0;
    Error err = {0};
    Item item;

    house_open(&house, "");
    request.resource = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, request.resource, STATE_DONE, &item) && item.boxes == 1);
    CHECK_OK(batch_open(house.app, &request, arena, &rows, &count, &err));
    CHECK_OK(batch_wait(house.app, rows, count, WAIT_MS, &progress, &err));
    CHECK(progress.done == 1 && house_get(&house, request.resource, &item) && item.boxes == 2);
    request.resource = "nowhere";
    CHECK(!batch_open(house.app, &request, arena, &rows, &count, &err) && err.code == ERR_NOT_FOUND);
    arena_free(arena);
    house_close(&house);
}

/* One instance that the archive cannot tell about must not hold up all that come after it, and is not forgotten. */
static void instance_that_cannot_be_looked_at_does_not_hold_up_others(void)
{
    House house;
    const char *broken, *next;
    Item item;

    house_open(&house, "");
    broken = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    house.host.broken = broken;
    next = fake_host_receive(&house.host, "P|1|2|4\nredact\n", "US", true);
    house_start(&house);
    for (int i = 0; i < 80 && (!house_get(&house, next, &item) || item.state != STATE_DONE); i++) {
        app_wake(house.app);
        house_pause(100);
    }
    CHECK(house_reaches(&house, next, STATE_DONE, &item));
    CHECK(!house_get(&house, broken, &item));
    CHECK(house_says(&house, HEALTH_DEGRADED, "cannot tell about some instances"));
    house.host.broken = NULL;
    house.host.gap = true; /* asks for a sweep */
    CHECK(house_reaches(&house, broken, STATE_DONE, &item));
    CHECK(app_may_work(house.app));
    house_close(&house);
}

typedef struct {
    App *app;
    int64_t row;
    uint32_t open;
    double waited_s;
} Waiter;

static void *wait_for_row(void *self)
{
    Waiter *waiter = self;
    struct timespec begin, end;
    BatchProgress progress = {0};
    Error err = {0};

    (void)clock_gettime(CLOCK_MONOTONIC, &begin);
    CHECK_OK(batch_wait(waiter->app, &waiter->row, 1, 60000, &progress, &err));
    (void)clock_gettime(CLOCK_MONOTONIC, &end);
    waiter->waited_s = (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
    waiter->open = progress.open;
    return NULL;
}

/* The server does not end before its requests do, and has not threads without end. */
static void who_waits_for_an_instance_does_not_keep_the_server(void)
{
    House house;
    pthread_t threads[APP_WAITING_MAX];
    Waiter waiters[APP_WAITING_MAX], late;
    const char *id;
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nslow\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_RUNNING, &item));
    for (int i = 0; i < APP_WAITING_MAX; i++) {
        waiters[i] = (Waiter){.app = house.app, .row = item.id};
        CHECK(pthread_create(&threads[i], NULL, wait_for_row, &waiters[i]) == 0);
    }
    house_pause(200);
    late = (Waiter){.app = house.app, .row = item.id};
    (void)wait_for_row(&late);
    CHECK(late.open == 1 && late.waited_s < 1);
    app_stop(house.app);
    for (int i = 0; i < APP_WAITING_MAX; i++) {
        (void)pthread_join(threads[i], NULL);
        CHECK(waiters[i].open == 1 && waiters[i].waited_s < 5);
    }
    house_close(&house);
}

static void stop_gives_leases_back_at_once(void)
{
    House house;
    const char *id;
    struct timespec before, after;
    Item item;

    house_open(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nslow\n", "US", true);
    house_start(&house);
    CHECK(house_reaches(&house, id, STATE_RUNNING, &item));
    (void)clock_gettime(CLOCK_MONOTONIC, &before);
    app_stop(house.app);
    (void)clock_gettime(CLOCK_MONOTONIC, &after);
    CHECK(after.tv_sec - before.tv_sec < 5);
    CHECK(house_get(&house, id, &item) && item.state == STATE_QUEUED && item.attempts == 0);
    house_close(&house);
}

static void paused_work_stays_paused_over_a_restart(void)
{
    House house;
    const char *id;
    Item item;

    house_open(&house, "");
    house_start(&house);
    app_pause(house.app, true);
    house_restart(&house);
    CHECK(app_is_paused(house.app));
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    CHECK(house_reaches(&house, id, STATE_QUEUED, &item));
    app_pause(house.app, false);
    CHECK(house_reaches(&house, id, STATE_DONE, &item));
    house_close(&house);
}

static void wrong_configuration_stops_us_and_not_the_host(void)
{
    House house;
    Error err = {0};

    house_open(&house, ", \"Padding\": 65, \"Fil\": 1");
    house_start(&house);
    CHECK(house_says(&house, HEALTH_STOPPED, "Padding = 65"));
    CHECK(house_says(&house, HEALTH_STOPPED, "did you mean Fill?"));
    CHECK(app_durable(house.app) == NULL && app_pool(house.app) == NULL);
    CHECK(!app_reload_rules(house.app, "anna", &err));
    app_wake(house.app);
    house_close(&house);
    house_open(&house, "");
    CHECK_OK(app_open(bytes_text("{}"), house.folder, house.folder, fake_host(&house.host), &house.app, &err));
    CHECK(house_says(&house, HEALTH_STOPPED, "Enable is false"));
    house_close(&house);
}

static void lost_key_beside_a_queue_is_not_replaced(void)
{
    House house;
    char path[128];

    house_open(&house, "");
    house_start(&house);
    app_close(house.app);
    house.app = NULL;
    (void)snprintf(path, sizeof path, "%s/orthanc-redactor.key", house.folder);
    CHECK(access(path, R_OK) == 0 && remove(path) == 0);
    house_start(&house);
    CHECK(house_says(&house, HEALTH_STOPPED, "restore it from the backup"));
    CHECK(access(path, F_OK) != 0);
    house_close(&house);
}

int main(void)
{
    RUN(policy_error_stops_claiming_until_the_rules_are_read_again);
    RUN(policy_error_of_one_instance_stops_the_work_once);
    RUN(wrong_rules_degrade_and_a_reload_heals);
    RUN(deleted_original_is_gone);
    RUN(sweep_finds_what_the_log_lost);
    RUN(manual_trigger_waits_for_a_request);
    RUN(request_for_one_instance_adds_its_regions);
    RUN(instance_that_cannot_be_looked_at_does_not_hold_up_others);
    RUN(who_waits_for_an_instance_does_not_keep_the_server);
    RUN(stop_gives_leases_back_at_once);
    RUN(paused_work_stays_paused_over_a_restart);
    RUN(wrong_configuration_stops_us_and_not_the_host);
    RUN(lost_key_beside_a_queue_is_not_replaced);
    return check_failed();
}

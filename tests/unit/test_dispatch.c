/* The path of an instance through intake, queue, dispatch and host, with a pretended host and pretended workers. */
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "check.h"
#include "durable/audit.h"
#include "plan/plan_json.h"
#include "service/app.h"
#include "service/batch.h"
#include "support/fake_host.h"
#include "support/fake_pool.h"

enum { WAIT_MS = 8000 };

typedef struct {
    FakeHost host;
    App *app;
    char folder[64];
    const char *more; /* configuration beyond the usual */
} House;

static void write_file(const char *folder, const char *name, const char *text)
{
    char path[256];
    FILE *file;

    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "w");
    CHECK(file != NULL);
    if (file != NULL) {
        (void)fputs(text, file);
        (void)fclose(file);
    }
}

static void open_app(House *house)
{
    char json[1024];
    Error err = {0};

    (void)snprintf(
        json, sizeof json,
        "{\"Enable\": true, \"RulesDirectory\": \"%s\", \"Workers\": {\"Program\": \"/bin/true\", \"Count\": 2}%s}",
        house->folder, house->more);
    CHECK_OK(app_open(bytes_text(json), house->folder, house->folder, fake_host(&house->host), &house->app, &err));
}

static void start(House *house)
{
    Error err = {0};

    open_app(house);
    CHECK_OK(app_start(house->app, &err));
}

static void open_house(House *house, const char *more)
{
    char path[128];

    memset(house, 0, sizeof *house);
    house->more = more;
    fake_pool_reset();
    fake_host_open(&house->host);
    (void)snprintf(house->folder, sizeof house->folder, "/tmp/test-dispatch-XXXXXX");
    CHECK(mkdtemp(house->folder) != NULL);
    (void)snprintf(path, sizeof path, "%s/rules", house->folder);
    CHECK(mkdir(path, 0700) == 0);
    (void)snprintf(path, sizeof path, "%s/lua", house->folder);
    CHECK(mkdir(path, 0700) == 0);
    write_file(house->folder, "rules/10-a.lua", "-- first");
    write_file(house->folder, "lua/prelude.lua", "-- prelude");
}

static void close_house(House *house)
{
    static const char *const names[] = {"rules/10-a.lua",
                                        "lua/prelude.lua",
                                        "rules",
                                        "lua",
                                        "orthanc-redactor.db",
                                        "orthanc-redactor.db-wal",
                                        "orthanc-redactor.db-shm",
                                        "orthanc-redactor.key"};

    app_close(house->app);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[256];

        (void)snprintf(path, sizeof path, "%s/%s", house->folder, names[i]);
        (void)remove(path);
    }
    (void)rmdir(house->folder);
    fake_host_close(&house->host);
}

static void restart(House *house)
{
    app_close(house->app);
    start(house);
}

static void pause_ms(long ms)
{
    const struct timespec pause = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};

    (void)nanosleep(&pause, NULL);
}

static bool get(House *house, const char *id, Item *item)
{
    Error err = {0};
    bool found = false;

    CHECK_OK(queue_get(app_durable(house->app), id, item, &found, &err));
    return found;
}

/* Waits until the newest row of [id] is in [state]. */
static bool reaches(House *house, const char *id, State state, Item *item)
{
    app_wake(house->app);
    for (int i = 0; i < WAIT_MS / 20; i++) {
        if (get(house, id, item) && item->state == state) {
            return true;
        }
        pause_ms(20);
    }
    (void)fprintf(stderr, "wanted %s, is %s\n", state_name(state),
                  get(house, id, item) ? state_name(item->state) : "no row");
    return false;
}

static bool parked(House *house, const char *id, State state, Reason reason)
{
    Item item;

    if (!reaches(house, id, state, &item)) {
        return false;
    }
    if (!item.has_reason || item.reason != reason) {
        (void)fprintf(stderr, "reason is %s\n", item.has_reason ? reason_name(item.reason) : "none");
    }
    return item.has_reason && item.reason == reason;
}

static bool has_reason_text(House *house, Health wanted, const char *text)
{
    Arena *arena = arena_new(1 << 20);
    bool found = false;

    for (int i = 0; i < WAIT_MS / 20 && !found; i++) {
        const char **reasons;
        uint32_t count;
        Health health;

        arena_reset(arena);
        health = app_health(house->app, arena, &reasons, &count);
        for (uint32_t k = 0; k < count && health == wanted; k++) {
            found = found || strstr(reasons[k], text) != NULL;
        }
        pause_ms(found ? 0 : 20);
    }
    arena_free(arena);
    return found;
}

static void stored_instance_gets_a_linked_copy(void)
{
    House house;
    FakeInstance original, copy;
    const char *id;
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    fake_host_find(&house.host, id, &original);
    fake_host_find(&house.host, item.copy, &copy);
    CHECK_TEXT(original.bytes, "P|1|2|3\nredact\n");
    CHECK_TEXT(original.state, "Done");
    CHECK_TEXT(original.copy, item.copy);
    CHECK(copy.alive && copy.has_plan);
    CHECK_TEXT(copy.original, id);
    CHECK(item.boxes == 1 && item.confidence_pct == 90 && item.attempts == 1);
    CHECK(fake_pool()->verifies == 1);
    close_house(&house);
}

static void own_copy_is_skipped_and_makes_no_loop(void)
{
    House house;
    const char *id;
    Item item, copy;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\npass\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    CHECK(parked(&house, item.copy, STATE_SKIPPED, REASON_OWN_COPY));
    CHECK(get(&house, item.copy, &copy));
    CHECK(fake_host_alive(&house.host) == 2);
    restart(&house);
    pause_ms(200);
    CHECK(house.host.stores == 1);
    close_house(&house);
}

/* The id of a copy with other bytes proves nothing: what somebody else edited is a new instance. */
static void edited_copy_is_a_new_instance(void)
{
    House house;
    char copy[ORTHANC_ID_SIZE];
    const char *id;
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\npass\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    (void)snprintf(copy, sizeof copy, "%s", item.copy);
    CHECK(reaches(&house, copy, STATE_SKIPPED, &item));
    fake_host_delete(&house.host, copy);
    (void)fake_host_receive(&house.host, "anon-P|anon-1|anon-2|anon-3\nhold\n", "US", true);
    CHECK(parked(&house, copy, STATE_REVIEW, REASON_LOW_CONFIDENCE));
    close_house(&house);
}

static void held_instance_waits_and_an_approved_plan_is_followed(void)
{
    House house;
    const char *id;
    Error err = {0};
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    start(&house);
    CHECK(parked(&house, id, STATE_REVIEW, REASON_LOW_CONFIDENCE));
    CHECK(fake_host_alive(&house.host) == 1 && get(&house, id, &item) && item.case_id[0] != 0);
    CHECK(fake_pool()->applies == 0);
    CHECK_OK(queue_decide(app_durable(house.app), item.case_id, item.case_revision, true, "anna", &err));
    CHECK(reaches(&house, id, STATE_DONE, &item));
    CHECK(fake_pool()->plans == 1 && fake_pool()->applies == 1 && fake_pool()->verifies == 1);
    close_house(&house);
}

static void approved_plan_goes_back_when_new_rules_find_more(void)
{
    House house;
    const char *id;
    Error err = {0};
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_REVIEW, &item));
    write_file(house.folder, "rules/10-a.lua", "-- second");
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    fake_pool()->box = (Rect){20, 20, 4, 4};
    CHECK_OK(queue_decide(app_durable(house.app), item.case_id, item.case_revision, true, "anna", &err));
    CHECK(reaches(&house, id, STATE_REVIEW, &item));
    for (int i = 0; i < 100 && item.reason != REASON_RULES_CHANGED; i++) {
        pause_ms(20);
        CHECK(get(&house, id, &item));
    }
    CHECK(item.state == STATE_REVIEW && item.reason == REASON_RULES_CHANGED && house.host.stores == 0);
    fake_pool()->box = (Rect){0};
    close_house(&house);
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

    open_house(&house, "");
    start(&house);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char bytes[64];
        const char *id;

        (void)snprintf(bytes, sizeof bytes, "P|1|2|%zu\n%s\n", i, cases[i].wish);
        id = fake_host_receive(&house.host, bytes, "US", true);
        if (!parked(&house, id, cases[i].state, cases[i].reason)) {
            (void)fprintf(stderr, "for %s\n", cases[i].wish);
            CHECK(false);
        }
    }
    CHECK(house.host.stores == 0);
    close_house(&house);
}

static void crash_has_a_last_attempt_alone_in_a_fresh_worker(void)
{
    House house;
    const char *id;
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\ncrash\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_QUARANTINED, &item));
    CHECK(item.attempts == 2 && fake_pool()->plans == 2 && fake_pool()->fresh == 1);
    close_house(&house);
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

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nverify\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_REVIEW, &item));
    CHECK_OK(queue_plan(app_durable(house.app), item.id, arena, &json, &approved, &err));
    CHECK_OK(json != NULL && plan_from_json(bytes_text(json), arena, &plan, &err));
    CHECK(plan.steps_count == 2 && plan.steps[1].source == SOURCE_VERIFY && plan.steps[1].box.x == 50);
    CHECK(plan.verdict == VERDICT_HOLD && plan_has_reason(&plan, REASON_VERIFY_FOUND_TEXT));
    CHECK_TEXT(plan.steps[1].mode, "Black");
    arena_free(arena);
    close_house(&house);
}

static void expect_parked(const char *more, const char *wish, State state, Reason reason)
{
    House house;
    char bytes[64];
    const char *id;

    open_house(&house, more);
    (void)snprintf(bytes, sizeof bytes, "P|1|2|3\n%s\n", wish);
    id = fake_host_receive(&house.host, bytes, "US", true);
    start(&house);
    CHECK(parked(&house, id, state, reason));
    CHECK(house.host.stores == 0 && fake_host_alive(&house.host) == 1);
    close_house(&house);
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

    open_house(&house, ", \"Review\": {\"Required\": \"Never\"}");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    CHECK(item.boxes == 1 && fake_pool()->verifies == 1);
    close_house(&house);
}

static void transient_failure_comes_back_without_counting(void)
{
    House house;
    const char *id;
    Item item;

    open_house(&house, "");
    house.host.fail_stores = 1;
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    start(&house);
    for (int i = 0; i < 100 && (!get(&house, id, &item) || house.host.fail_stores > 0 || item.state != STATE_QUEUED);
         i++) {
        pause_ms(20);
    }
    CHECK(item.state == STATE_QUEUED && item.attempts == 0);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    CHECK(item.attempts == 1 && house.host.stores == 1);
    close_house(&house);
}

static void forced_copy_replaces_the_old_one(void)
{
    House house;
    FakeInstance copy;
    const char *id;
    Error err = {0};
    Item item;
    char old[ORTHANC_ID_SIZE];

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    (void)snprintf(old, sizeof old, "%s", item.copy);
    CHECK(parked(&house, old, STATE_SKIPPED, REASON_OWN_COPY));
    fake_pool()->salt = "salted";
    CHECK_OK(queue_retry(app_durable(house.app), item.id, &(Retry){.force = true, .actor = "anna"}, &err));
    pause_ms(50);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    CHECK_TEXT(item.copy, old);
    fake_host_find(&house.host, old, &copy);
    CHECK(copy.alive && strstr(copy.bytes, "salted") != NULL);
    CHECK_TEXT(copy.original, id);
    CHECK(house.host.discards == 1 && fake_host_alive(&house.host) == 2);
    CHECK(parked(&house, old, STATE_SKIPPED, REASON_OWN_COPY));
    close_house(&house);
}

static void foreign_instance_in_the_copys_place_is_not_touched(void)
{
    static const char foreign[] = "anon-P|anon-1|anon-2|anon-3\nhold\nforeign\n";
    House house;
    FakeInstance stored;
    const char *id, *other;

    open_house(&house, "");
    other = fake_host_receive(&house.host, foreign, "US", false);
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    start(&house);
    CHECK(parked(&house, id, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION));
    fake_host_find(&house.host, other, &stored);
    CHECK(stored.alive && house.host.discards == 0);
    CHECK_TEXT(stored.bytes, foreign);
    close_house(&house);
}

static void server_that_changes_copies_stops_the_work(void)
{
    House house;
    const char *id;
    Item item;

    open_house(&house, "");
    house.host.transcodes = true;
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    start(&house);
    CHECK(has_reason_text(&house, HEALTH_DEGRADED, "IngestTranscoding"));
    CHECK(reaches(&house, id, STATE_QUEUED, &item));
    CHECK(fake_host_alive(&house.host) == 1 && !app_may_work(house.app));
    close_house(&house);
}

static void policy_error_stops_claiming_until_the_rules_are_read_again(void)
{
    House house;
    const char *id, *next;
    Error err = {0};
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nconfig\n", "US", true);
    start(&house);
    CHECK(has_reason_text(&house, HEALTH_DEGRADED, "as the test wants it"));
    next = fake_host_receive(&house.host, "P|1|2|4\nredact\n", "US", true);
    CHECK(reaches(&house, next, STATE_QUEUED, &item));
    pause_ms(300);
    CHECK(get(&house, next, &item) && item.state == STATE_QUEUED && item.attempts == 0);
    fake_pool()->heals_config = true;
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    CHECK(reaches(&house, next, STATE_DONE, &item) && reaches(&house, id, STATE_DONE, &item));
    CHECK(item.attempts == 1);
    close_house(&house);
}

static void wrong_rules_degrade_and_a_reload_heals(void)
{
    House house;
    const char *id;
    Error err = {0};
    Item item;

    open_house(&house, "");
    fake_pool()->refuses_rules = true;
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    start(&house);
    CHECK(has_reason_text(&house, HEALTH_DEGRADED, "rules/10-a.lua:3"));
    CHECK(app_pool(house.app) == NULL && reaches(&house, id, STATE_QUEUED, &item));
    CHECK(!app_reload_rules(house.app, "anna", &err) && err.code == ERR_CONFIG);
    fake_pool()->refuses_rules = false;
    CHECK_OK(app_reload_rules(house.app, "anna", &err));
    CHECK(reaches(&house, id, STATE_DONE, &item));
    CHECK(strlen(item.rules_hash) == SHA256_HEX_SIZE - 1);
    close_house(&house);
}

static void deleted_original_is_gone(void)
{
    House house;
    const char *id;
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_REVIEW, &item));
    fake_host_delete(&house.host, id);
    CHECK(parked(&house, id, STATE_GONE, REASON_ORIGINAL_DELETED));
    (void)fake_host_receive(&house.host, "P|1|2|3\nhold\n", "US", true);
    CHECK(reaches(&house, id, STATE_REVIEW, &item));
    close_house(&house);
}

static void sweep_finds_what_the_log_lost(void)
{
    House house;
    const char *id, *late;
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", false);
    start(&house);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    late = fake_host_receive(&house.host, "P|1|2|4\nredact\n", "US", false);
    app_wake(house.app);
    pause_ms(200);
    CHECK(!get(&house, late, &item));
    house.host.gap = true;
    CHECK(reaches(&house, late, STATE_DONE, &item));
    close_house(&house);
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

    open_house(&house, ", \"Trigger\": \"Manual\", \"Modalities\": [\"CT\"]");
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    (void)fake_host_receive(&house.host, "P|1|2|4\nhold\n", "US", true);
    start(&house);
    app_wake(house.app);
    pause_ms(200);
    CHECK(!get(&house, id, &item));
    CHECK_OK(batch_open(house.app, &request, arena, &rows, &count, &err));
    CHECK(count == 2);
    CHECK_OK(batch_wait(house.app, rows, count, WAIT_MS, &progress, &err));
    CHECK(progress.total == 2 && progress.done == 1 && progress.review == 1 && progress.open == 0);
    CHECK_OK(batch_open(house.app, &request, arena, &rows, &count, &err)); /* the copy is there now, and is no work */
    CHECK(count == 2 && house.host.stores == 1);
    arena_free(arena);
    close_house(&house);
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

    open_house(&house, "");
    request.resource = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    start(&house);
    CHECK(reaches(&house, request.resource, STATE_DONE, &item) && item.boxes == 1);
    CHECK_OK(batch_open(house.app, &request, arena, &rows, &count, &err));
    CHECK_OK(batch_wait(house.app, rows, count, WAIT_MS, &progress, &err));
    CHECK(progress.done == 1 && get(&house, request.resource, &item) && item.boxes == 2);
    request.resource = "nowhere";
    CHECK(!batch_open(house.app, &request, arena, &rows, &count, &err) && err.code == ERR_NOT_FOUND);
    arena_free(arena);
    close_house(&house);
}

static void stop_gives_leases_back_at_once(void)
{
    House house;
    const char *id;
    struct timespec before, after;
    Item item;

    open_house(&house, "");
    id = fake_host_receive(&house.host, "P|1|2|3\nslow\n", "US", true);
    start(&house);
    CHECK(reaches(&house, id, STATE_RUNNING, &item));
    (void)clock_gettime(CLOCK_MONOTONIC, &before);
    app_stop(house.app);
    (void)clock_gettime(CLOCK_MONOTONIC, &after);
    CHECK(after.tv_sec - before.tv_sec < 5);
    CHECK(get(&house, id, &item) && item.state == STATE_QUEUED && item.attempts == 0);
    close_house(&house);
}

static void paused_work_stays_paused_over_a_restart(void)
{
    House house;
    const char *id;
    Item item;

    open_house(&house, "");
    start(&house);
    app_pause(house.app, true);
    restart(&house);
    CHECK(app_is_paused(house.app));
    id = fake_host_receive(&house.host, "P|1|2|3\nredact\n", "US", true);
    CHECK(reaches(&house, id, STATE_QUEUED, &item));
    app_pause(house.app, false);
    CHECK(reaches(&house, id, STATE_DONE, &item));
    close_house(&house);
}

static void wrong_configuration_stops_us_and_not_the_host(void)
{
    House house;
    Error err = {0};

    open_house(&house, ", \"Padding\": 65, \"Fil\": 1");
    start(&house);
    CHECK(has_reason_text(&house, HEALTH_STOPPED, "Padding = 65"));
    CHECK(has_reason_text(&house, HEALTH_STOPPED, "did you mean Fill?"));
    CHECK(app_durable(house.app) == NULL && app_pool(house.app) == NULL);
    CHECK(!app_reload_rules(house.app, "anna", &err));
    app_wake(house.app);
    close_house(&house);
    open_house(&house, "");
    CHECK_OK(app_open(bytes_text("{}"), house.folder, house.folder, fake_host(&house.host), &house.app, &err));
    CHECK(has_reason_text(&house, HEALTH_STOPPED, "Enable is false"));
    close_house(&house);
}

static void lost_key_beside_a_queue_is_not_replaced(void)
{
    House house;
    char path[128];

    open_house(&house, "");
    start(&house);
    app_close(house.app);
    house.app = NULL;
    (void)snprintf(path, sizeof path, "%s/orthanc-redactor.key", house.folder);
    CHECK(access(path, R_OK) == 0 && remove(path) == 0);
    start(&house);
    CHECK(has_reason_text(&house, HEALTH_STOPPED, "restore it from the backup"));
    CHECK(access(path, F_OK) != 0);
    close_house(&house);
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
    RUN(forced_copy_replaces_the_old_one);
    RUN(foreign_instance_in_the_copys_place_is_not_touched);
    RUN(server_that_changes_copies_stops_the_work);
    RUN(policy_error_stops_claiming_until_the_rules_are_read_again);
    RUN(wrong_rules_degrade_and_a_reload_heals);
    RUN(deleted_original_is_gone);
    RUN(sweep_finds_what_the_log_lost);
    RUN(manual_trigger_waits_for_a_request);
    RUN(request_for_one_instance_adds_its_regions);
    RUN(stop_gives_leases_back_at_once);
    RUN(paused_work_stays_paused_over_a_restart);
    RUN(wrong_configuration_stops_us_and_not_the_host);
    RUN(lost_key_beside_a_queue_is_not_replaced);
    return check_failed();
}

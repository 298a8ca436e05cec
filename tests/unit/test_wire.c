/* The pool with workers that behave, or end as workers do. */
#include "check.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include <fcntl.h>
#include <sys/stat.h>

#include "support/wire_fixture.h"

enum { RUN_ARENA_BYTES = 16 << 20 };

static const char rules_hash_2[] = "2222222222222222222222222222222222222222222222222222222222222222";

/* Runs an honest instance and verifies the copy. */
static bool run_and_verify(Pool *pool, bool fresh, uint64_t *serial, Error *err)
{
    PoolJob job = fixture_job("honest");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    uint32_t reasons = 1;
    Plan plan, findings;
    Identity original;
    PoolCopy copy;
    bool ok;

    job.fresh_worker = fresh;
    ok = pool_run(pool, &job, run, &plan, &original, &copy, err) &&
         pool_verify(pool, &job, &copy, &plan, run, &reasons, &findings, err) && reasons == 0;
    if (serial != NULL) {
        *serial = copy.worker;
    }
    if (copy.file >= 0) {
        (void)close(copy.file);
    }
    (void)close(job.file);
    arena_free(run);
    return ok;
}

static bool all_idle(Pool *pool)
{
    PoolStatus status;
    uint32_t idle = 0;

    pool_status(pool, &status);
    for (uint32_t i = 0; i < status.count; i++) {
        idle += strcmp(status.workers[i].state, "Idle") == 0 ? 1 : 0;
    }
    return idle == status.count;
}

/* True when all workers are idle within a second. */
static bool becomes_idle(Pool *pool)
{
    for (int i = 0; i < 200; i++) {
        if (all_idle(pool)) {
            return true;
        }
        (void)usleep(5000);
    }
    return false;
}

static void pool_run_gives_plan_identity_and_a_sealed_copy(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolJob job = fixture_job("honest");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    Plan plan;
    Identity original;
    PoolCopy copy;
    Error err;

    CHECK_OK(pool_run(pool, &job, run, &plan, &original, &copy, &err));
    CHECK(plan.steps_count == 1);
    CHECK_TEXT(plan.rules, rules_hash_1);
    CHECK_TEXT(original.patient_id, "PAT1");
    CHECK_TEXT(copy.facts.transfer_syntax_uid, "1.2.840.10008.1.2.5");
    CHECK(copy.file_size > 0 && write(copy.file, "x", 1) < 0 && ftruncate(copy.file, 0) < 0);
    CHECK((fcntl(copy.file, F_GETFD) & FD_CLOEXEC) != 0);
    (void)close(copy.file);
    (void)close(job.file);
    arena_free(run);
    pool_close(pool);
}

static void pool_run_of_a_held_instance_gives_no_copy(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolJob job = fixture_job("lie=hold");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    Plan plan;
    Identity original;
    PoolCopy copy;
    Error err;

    CHECK_OK(pool_run(pool, &job, run, &plan, &original, &copy, &err));
    CHECK(plan.verdict == VERDICT_HOLD && copy.file == -1);
    (void)close(job.file);
    arena_free(run);
    pool_close(pool);
}

static void pool_plan_and_apply_make_the_same_copy_as_run(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolJob job = fixture_job("honest");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    Plan plan;
    Identity original;
    PoolCopy copy, copy_of_run;
    Error err;

    CHECK_OK(pool_plan(pool, &job, run, &plan, &original, &err));
    CHECK_OK(pool_apply(pool, &job, &plan, run, &copy, &err));
    CHECK_OK(pool_run(pool, &job, run, &plan, &original, &copy_of_run, &err));
    CHECK(identity_equal(&copy.facts.copy, &copy_of_run.facts.copy));
    plan.source.sha256[5] ^= 1;
    (void)close(copy.file);
    CHECK(!pool_apply(pool, &job, &plan, run, &copy, &err) && err.code == ERR_CONFLICT && copy.file == -1);
    (void)close(copy_of_run.file);
    (void)close(job.file);
    arena_free(run);
    pool_close(pool);
}

/* A made-up verifier finds its own work bad. */
static void pool_verify_never_asks_the_maker(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    Error err;

    for (int i = 0; i < 10; i++) {
        CHECK_OK(run_and_verify(pool, false, NULL, &err));
    }
    pool_close(pool);
}

static void pool_verify_gives_findings(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolJob job = fixture_job("lie=finds");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    uint32_t reasons = 0;
    Plan plan, findings;
    Identity original;
    PoolCopy copy;
    Error err;

    CHECK_OK(pool_run(pool, &job, run, &plan, &original, &copy, &err));
    CHECK_OK(pool_verify(pool, &job, &copy, &plan, run, &reasons, &findings, &err));
    CHECK(reasons == 1u << REASON_VERIFY_FOUND_TEXT && findings.steps_count == 1);
    (void)close(copy.file);
    (void)close(job.file);
    arena_free(run);
    pool_close(pool);
}

static void pool_answers_what_is_not_about_an_instance(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolJob job = fixture_job("honest");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    HeaderValue header = {"PatientName", "DOE^JANE"};
    const char *lines[2] = {"1234", "12345"};
    Judgement judgements[2];
    const RuleInfo *rules = NULL;
    uint32_t count = 0;
    Image image;
    Error err;

    CHECK_OK(pool_match(pool, "Strict", &header, 1, lines, 2, run, judgements, &err));
    CHECK(judgements[0].score_pct == 4 && judgements[1].score_pct == 5);
    CHECK_TEXT(judgements[1].rule, "PatientName");
    CHECK_TEXT(judgements[1].evidence[0], "because");
    CHECK_OK(pool_list_rules(pool, run, &rules, &count, &err));
    CHECK(count == 1 && rules[0].line == 7);
    CHECK_TEXT(rules[0].id, "id.record-number");
    CHECK_OK(pool_check_rules(pool, run, &count, &err));
    CHECK(count == 42);
    CHECK_OK(pool_render(pool, &job, NULL, RENDER_MAX, 0, run, &image, &err));
    CHECK(image.width == 3 && image.height == 2 && image.data[image.stride + 2] == 6);
    (void)close(job.file);
    arena_free(run);
    pool_close(pool);
}

static void pool_recycles_after_so_many_questions(void)
{
    PoolOptions options = fixture_options();
    Pool *pool;
    uint64_t serial = 0;
    Error err;

    options.recycle_after = 2;
    pool = fixture_open(&options);
    for (int i = 0; i < 6; i++) {
        CHECK_OK(run_and_verify(pool, false, &serial, &err));
    }
    /* 12 questions, two to a worker, the last worker made no fewer than the fourth. */
    CHECK(serial >= 4);
    pool_close(pool);
}

static void workers_are_not_recycled_all_at_once(void)
{
    PoolOptions options = fixture_options();
    PoolStatus status;
    Pool *pool;
    Error err;

    options.recycle_after = 1;
    pool = fixture_open(&options);
    CHECK_OK(run_and_verify(pool, false, NULL, &err));
    pool_status(pool, &status);
    CHECK(status.count == 2);
    CHECK(strcmp(status.workers[0].state, "Idle") == 0 || strcmp(status.workers[1].state, "Idle") == 0);
    pool_close(pool);
}

static void pool_gives_a_fresh_worker_when_asked(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    uint64_t serial = 0;
    Error err;

    CHECK_OK(run_and_verify(pool, false, NULL, &err));
    CHECK_OK(run_and_verify(pool, true, &serial, &err));
    CHECK(serial > 2);
    pool_close(pool);
}

static void pool_replaces_an_idle_worker_that_died(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolStatus before, after;
    Error err;

    pool_status(pool, &before);
    CHECK(before.count == 2 && before.workers[0].seccomp && before.workers[0].rss_mb > 0);
    CHECK(kill(before.workers[0].pid, SIGKILL) == 0 && kill(before.workers[1].pid, SIGKILL) == 0);
    (void)usleep(100000); /* a worker that dies while it is asked is another story */
    CHECK_OK(run_and_verify(pool, false, NULL, &err));
    CHECK(becomes_idle(pool));
    pool_status(pool, &after);
    CHECK(after.workers[0].pid != before.workers[0].pid && after.workers[1].pid != before.workers[1].pid);
    CHECK(after.crashes == 0);
    pool_close(pool);
}

static void pool_reload_swaps_good_rules_and_keeps_old_for_bad(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolStatus status;
    Error err = {0};

    CHECK(!pool_reload(pool, bytes_text("start=refuse"), rules_hash_2, &err));
    CHECK(err.code == ERR_CONFIG);
    CHECK_TEXT(err.text, "rules/30-identifiers.lua:7: no such entity");
    pool_status(pool, &status);
    CHECK_TEXT(status.rules_hash, rules_hash_1);
    CHECK_OK(run_and_verify(pool, false, NULL, &err));
    CHECK(!pool_declares(pool, "research"));
    CHECK_OK(pool_reload(pool,
                         bytes_text("other rules: policy { id = \"policy.strict\" } destination { id = \"research\" }"),
                         rules_hash_2, &err));
    CHECK(pool_declares(pool, "research") && !pool_declares(pool, "elsewhere"));
    pool_status(pool, &status);
    CHECK_TEXT(status.rules_hash, rules_hash_2);
    for (int i = 0; i < 4; i++) {
        CHECK_OK(run_and_verify(pool, false, NULL, &err));
    }
    CHECK(becomes_idle(pool));
    pool_close(pool);
}

typedef struct {
    const char *bundle;
    const char *text;
} BadStart;

static void pool_open_tells_why_workers_do_not_start(void)
{
    static const BadStart starts[] = {
        {"start=refuse", "rules/30-identifiers.lua:7"},
        {"start=no-sandbox", "seccomp is not there"},
        {"start=version", "another version"},
        {"start=exit", "exit code 7"},
    };
    PoolOptions options = fixture_options();

    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        Pool *pool = NULL;
        Error err = {0};

        CHECK(!pool_open(&options, bytes_text(starts[i].bundle), rules_hash_1, &pool, &err));
        CHECK(pool == NULL && err.code == (i == 3 ? ERR_CRASH : ERR_CONFIG));
        CHECK(strstr(err.text, starts[i].text) != NULL);
    }
}

static void pool_open_refuses_a_program_that_others_can_write(void)
{
    char path[] = "/tmp/redactor-program-XXXXXX";
    int file = mkstemp(path);
    PoolOptions options = fixture_options();
    Pool *pool = NULL;
    Error err = {0};

    CHECK(file >= 0 && fchmod(file, 0775) == 0);
    options.program = path;
    CHECK(!pool_open(&options, bytes_text(""), rules_hash_1, &pool, &err) && err.code == ERR_CONFIG);
    CHECK(strstr(err.text, "written to by others") != NULL);
    (void)close(file);
    (void)unlink(path);
    CHECK(!pool_open(&options, bytes_text(""), rules_hash_1, &pool, &err) && err.code == ERR_CONFIG);
}

typedef struct {
    Pool *pool;
    const char *instance;
    int times;
    int failures;
    Error err;
} Caller;

static void *hang_in_a_call(void *self)
{
    Caller *caller = self;
    PoolJob job = fixture_job("lie=hang");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    Plan plan;
    Identity original;

    job.timeout_factor = 60;
    caller->failures = pool_plan(caller->pool, &job, run, &plan, &original, &caller->err) ? 0 : 1;
    (void)close(job.file);
    arena_free(run);
    return NULL;
}

static void pool_cancel_ends_calls_within_a_second(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    Caller callers[3];
    pthread_t threads[3];
    int64_t before_ms;

    /* Two hang in a worker, the third waits for a free one. */
    for (int i = 0; i < 3; i++) {
        callers[i] = (Caller){.pool = pool};
        CHECK(pthread_create(&threads[i], NULL, hang_in_a_call, &callers[i]) == 0);
    }
    (void)usleep(200000);
    before_ms = message_now_ms();
    pool_cancel(pool);
    for (int i = 0; i < 3; i++) {
        (void)pthread_join(threads[i], NULL);
        CHECK(callers[i].failures == 1 && callers[i].err.code == ERR_CANCELLED);
    }
    CHECK(message_now_ms() - before_ms < 1000);
    pool_close(pool);
    CHECK(message_now_ms() - before_ms < 2000);
}

static void *work(void *self)
{
    Caller *caller = self;

    for (int i = 0; i < caller->times; i++) {
        caller->failures += run_and_verify(caller->pool, i % 5 == 0, NULL, &caller->err) ? 0 : 1;
    }
    return NULL;
}

static void pool_serves_more_callers_than_workers(void)
{
    PoolOptions options = fixture_options();
    Pool *pool;
    Caller callers[5];
    pthread_t threads[5];
    Error err;

    options.timeout_ms = 10000;
    options.recycle_after = 7;
    pool = fixture_open(&options);
    for (int i = 0; i < 5; i++) {
        callers[i] = (Caller){.pool = pool, .times = 10};
        CHECK(pthread_create(&threads[i], NULL, work, &callers[i]) == 0);
    }
    CHECK_OK(pool_reload(pool, bytes_text("rules, again: policy { id = \"policy.strict\" }"), rules_hash_1, &err));
    for (int i = 0; i < 5; i++) {
        (void)pthread_join(threads[i], NULL);
        CHECK(callers[i].failures == 0);
    }
    pool_close(pool);
}

static void workers_ask_each_pseudonym_once(void)
{
    PoolOptions options = fixture_options();
    Pool *pool = fixture_open(&options);
    PoolJob job = fixture_job("honest");
    Arena *run = arena_new(RUN_ARENA_BYTES);
    Plan plan;
    Identity original;
    Error err;

    macs_asked = 0;
    CHECK_OK(pool_plan(pool, &job, run, &plan, &original, &err));
    /* A patient and three UIDs. */
    CHECK(macs_asked == 4);
    (void)close(job.file);
    arena_free(run);
    pool_close(pool);
}

int main(void)
{
    int before = open_descriptors();

    RUN(pool_run_gives_plan_identity_and_a_sealed_copy);
    RUN(pool_run_of_a_held_instance_gives_no_copy);
    RUN(pool_plan_and_apply_make_the_same_copy_as_run);
    RUN(pool_verify_never_asks_the_maker);
    RUN(pool_verify_gives_findings);
    RUN(pool_answers_what_is_not_about_an_instance);
    RUN(pool_recycles_after_so_many_questions);
    RUN(workers_are_not_recycled_all_at_once);
    RUN(pool_gives_a_fresh_worker_when_asked);
    RUN(pool_replaces_an_idle_worker_that_died);
    RUN(pool_reload_swaps_good_rules_and_keeps_old_for_bad);
    RUN(pool_open_tells_why_workers_do_not_start);
    RUN(pool_open_refuses_a_program_that_others_can_write);
    RUN(pool_cancel_ends_calls_within_a_second);
    RUN(pool_serves_more_callers_than_workers);
    RUN(workers_ask_each_pseudonym_once);
    CHECK(open_descriptors() == before);
    CHECK(!has_children());
    return check_failed();
}

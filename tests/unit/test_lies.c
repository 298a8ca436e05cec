/* What a worker can do wrong, each by one row: the pool tells the right error, and the next instance is served. */
#include "check.h"

#include "support/wire_fixture.h"

typedef struct {
    const char *instance;
    ErrorCode code;
    const char *text;
    uint32_t timeout_factor;
} Lie;

static const Lie run_lies[] = {
    {"lie=exit", ERR_CRASH, "exit code 0", 1},
    {"lie=segv", ERR_CRASH, "signal 11", 1},
    {"lie=abort", ERR_CRASH, "signal 6", 1},
    {"lie=open", ERR_CRASH, "signal 31", 1},
    {"lie=half", ERR_CRASH, "exit code 0", 1},
    {"lie=half-header", ERR_CRASH, "exit code 0", 1},
    {"lie=stop", ERR_TIMEOUT, "did not answer in time", 1},
    {"lie=hang", ERR_TIMEOUT, "did not answer in time", 1},
    {"lie=long", ERR_TIMEOUT, "did not answer in time", 1},
    {"lie=garbage", ERR_INPUT, "worker answer: not a message", 1},
    {"lie=short", ERR_INPUT, "worker answer: ", 1},
    {"lie=4gib", ERR_INPUT, "states 4294967295 bytes", 1},
    {"lie=other-request", ERR_INPUT, "to another request", 1},
    {"lie=questions", ERR_INPUT, "a question too many", 60},
    {"lie=big-question", ERR_INPUT, "worker answer: a question is malformed", 1},
    {"lie=many-questions", ERR_INPUT, "too many questions at once", 1},
    {"lie=unsealed", ERR_INPUT, "without all seals", 1},
    {"lie=no-write-seal", ERR_INPUT, "without all seals", 1},
    {"lie=size", ERR_INPUT, "too large", 1},
    {"lie=size-1", ERR_INPUT, "another length than stated", 1},
    {"lie=no-copy", ERR_INPUT, "none where one should", 1},
    {"lie=copy-of-held", ERR_INPUT, "a copy where none should be", 1},
    {"lie=more", ERR_INPUT, "malformed", 1},
    {"lie=sha256", ERR_INPUT, "for another instance", 1},
    {"lie=rules", ERR_INPUT, "by other rules", 1},
    {"lie=text", ERR_INPUT, "a plan with text", 1},
    {"lie=policy", ERR_INPUT, "by rules that nobody wrote", 1},
    {"lie=rule-id", ERR_INPUT, "by rules that nobody wrote", 1},
    {"lie=box", ERR_INPUT, "step 1", 1},
    {"lie=identity", ERR_INPUT, "wrong identifiers", 1},
    {"lie=retain", ERR_INPUT, "wrong identifiers", 1},
    {"lie=other-original", ERR_INPUT, "another instance than the plan's", 1},
    {"lie=syntax", ERR_INPUT, "another transfer syntax", 1},
    {"lie=frames", ERR_INPUT, "another number of frames", 1},
    {"lie=refuse", ERR_LIMIT, "a limit was reached", 1},
};

static const Lie verify_lies[] = {
    {"lie=other-data", ERR_INPUT, "another copy than its maker", 1},
    {"lie=clean-with-boxes", ERR_INPUT, "findings that cannot be", 1},
    {"lie=reason", ERR_INPUT, "findings that cannot be", 1},
};

static Pool *pool;

/* Runs an instance; true when a copy came of it, which is closed. */
static bool run_instance(const Lie *lie, PoolCopy *copy, Error *err)
{
    PoolJob job = fixture_job(lie->instance);
    Arena *run = arena_new(16 << 20);
    Identity original;
    Plan plan;
    bool ok;

    job.timeout_factor = lie->timeout_factor;
    ok = pool_run(pool, &job, run, &plan, &original, copy, err);
    if (ok && copy->file >= 0) {
        (void)close(copy->file);
    }
    (void)close(job.file);
    arena_free(run);
    return ok;
}

static void check_honest_instance_works(void)
{
    Lie honest = {"honest", ERR_NONE, "", 1};
    PoolCopy copy;
    Error err;

    CHECK_OK(run_instance(&honest, &copy, &err));
}

static void check_error(const Lie *lie, const Error *err)
{
    if (err->code != lie->code || strstr(err->text, lie->text) == NULL) {
        check_failures++;
        (void)fprintf(stderr, "%s: got %s \"%s\", wanted %s \"%s\"\n", lie->instance, error_name(err->code), err->text,
                      error_name(lie->code), lie->text);
    }
}

static void pool_refuses_each_lie_and_serves_the_next_instance(void)
{
    for (size_t i = 0; i < sizeof run_lies / sizeof run_lies[0]; i++) {
        int64_t before_ms = message_now_ms();
        PoolCopy copy;
        Error err = {0};

        CHECK(!run_instance(&run_lies[i], &copy, &err));
        CHECK(copy.file == -1);
        check_error(&run_lies[i], &err);
        CHECK(run_lies[i].timeout_factor > 1 || message_now_ms() - before_ms < 2000);
        before_ms = message_now_ms();
        check_honest_instance_works();
        CHECK(message_now_ms() - before_ms < 1000);
    }
}

/* What a worker says after it has read an instance may be the instance's text: none of it is repeated, whatever is
 * asked.
 */
static void pool_repeats_no_words_of_a_worker_that_has_read_an_instance(void)
{
    PoolOptions options = fixture_options();
    const char *lines[] = {"lie=refuse"};
    Arena *run = arena_new(1 << 20);
    Judgement judgement;
    Error err = {0};

    pool = fixture_open(&options);
    CHECK(!pool_match(pool, NULL, NULL, 0, lines, 1, run, &judgement, &err) && err.code == ERR_CONFIG);
    CHECK(strstr(err.text, "rules/30-identifiers.lua:7") != NULL);
    for (int i = 0; i < 4; i++) { /* both workers have read something */
        check_honest_instance_works();
    }
    CHECK(!pool_match(pool, NULL, NULL, 0, lines, 1, run, &judgement, &err) && err.code == ERR_CONFIG);
    CHECK(strstr(err.text, "30-identifiers") == NULL && err.text[0] != 0);
    arena_free(run);
    pool_close(pool);
}

static void pool_refuses_a_verifier_that_lies(void)
{
    for (size_t i = 0; i < sizeof verify_lies / sizeof verify_lies[0]; i++) {
        PoolJob job = fixture_job(verify_lies[i].instance);
        Arena *run = arena_new(16 << 20);
        uint32_t reasons = 77;
        Plan plan, findings;
        Identity original;
        PoolCopy copy;
        Error err = {0};

        CHECK_OK(pool_run(pool, &job, run, &plan, &original, &copy, &err));
        CHECK(!pool_verify(pool, &job, &copy, &plan, run, &reasons, &findings, &err));
        CHECK(reasons == 77);
        check_error(&verify_lies[i], &err);
        (void)close(copy.file);
        (void)close(job.file);
        arena_free(run);
        check_honest_instance_works();
    }
}

static void pool_refuses_a_picture_that_is_smaller_than_stated(void)
{
    PoolJob job = fixture_job("lie=picture");
    Arena *run = arena_new(1 << 20);
    Image image;
    Error err = {0};

    CHECK(!pool_render(pool, &job, NULL, RENDER_BEFORE, 0, run, &image, &err));
    CHECK(err.code == ERR_INPUT);
    (void)close(job.file);
    arena_free(run);
}

static void pool_refuses_a_judgement_out_of_range(void)
{
    const char *line = "lie=score";
    Arena *run = arena_new(1 << 20);
    Judgement judgement;
    Error err = {0};

    CHECK(!pool_match(pool, NULL, NULL, 0, &line, 1, run, &judgement, &err));
    CHECK(err.code == ERR_INPUT);
    arena_free(run);
}

int main(void)
{
    int before = open_descriptors();
    PoolOptions options = fixture_options();
    PoolStatus status;

    pool = fixture_open(&options);
    CHECK(pool != NULL);
    if (pool == NULL) {
        return 1;
    }
    RUN(pool_refuses_each_lie_and_serves_the_next_instance);
    RUN(pool_refuses_a_verifier_that_lies);
    RUN(pool_refuses_a_picture_that_is_smaller_than_stated);
    RUN(pool_refuses_a_judgement_out_of_range);
    pool_status(pool, &status);
    CHECK(status.crashes == 6);
    CHECK(status.timeouts == 3);
    pool_close(pool);
    RUN(pool_repeats_no_words_of_a_worker_that_has_read_an_instance);
    CHECK(open_descriptors() == before);
    CHECK(!has_children());
    return check_failed();
}

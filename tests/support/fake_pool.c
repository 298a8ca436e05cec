#include "fake_pool.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "plan/settings.h"
#include "wire/memfd.h"

struct Pool {
    char rules_hash[SHA256_HEX_SIZE];
    bool cancelled;
};

static FakePool fake;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

FakePool *fake_pool(void)
{
    return &fake;
}

void fake_pool_reset(void)
{
    fake = (FakePool){.salt = ""};
}

typedef struct {
    char patient[64], study[64], series[64], sop[64], wish[64];
} Told;

static bool read_told(const PoolJob *job, Told *told, Error *err)
{
    char bytes[1024];
    ssize_t size = pread(job->file, bytes, sizeof bytes - 1, 0);

    bytes[size > 0 ? size : 0] = 0;
    return sscanf(bytes, "%63[^|]|%63[^|]|%63[^|]|%63[^\n]\n%63s", told->patient, told->study, told->series, told->sop,
                  told->wish) == 5 ||
           error_set(err, ERR_INPUT, "not a file of this test");
}

static bool is_cancelled(Pool *pool)
{
    bool cancelled;

    (void)pthread_mutex_lock(&lock);
    cancelled = pool->cancelled;
    (void)pthread_mutex_unlock(&lock);
    return cancelled;
}

static bool misbehave(Pool *pool, const Told *told, Error *err)
{
    static const struct {
        const char *wish;
        ErrorCode code;
    } failures[] = {
        {"crash", ERR_CRASH}, {"timeout", ERR_TIMEOUT}, {"input", ERR_INPUT},
        {"limit", ERR_LIMIT}, {"config", ERR_CONFIG},
    };

    for (size_t i = 0; i < sizeof failures / sizeof failures[0]; i++) {
        if (strcmp(told->wish, failures[i].wish) == 0 && !(failures[i].code == ERR_CONFIG && fake.heals_config)) {
            return error_set(err, failures[i].code, "as the test wants it");
        }
    }
    while (strcmp(told->wish, "slow") == 0) {
        const struct timespec pause = {.tv_nsec = 20000000};

        if (is_cancelled(pool)) {
            return error_set(err, ERR_CANCELLED, "asked to stop");
        }
        (void)nanosleep(&pause, NULL);
    }
    return !is_cancelled(pool) || error_set(err, ERR_CANCELLED, "asked to stop");
}

static bool fill_identity(const char *before, const Told *told, Arena *run, Identity *identity)
{
    identity->patient_id = arena_print(run, "%s%s", before, told->patient);
    identity->study_uid = arena_print(run, "%s%s", before, told->study);
    identity->series_uid = arena_print(run, "%s%s", before, told->series);
    identity->sop_uid = arena_print(run, "%s%s", before, told->sop);
    return identity->sop_uid != NULL;
}

static bool make_plan(Pool *pool, const PoolJob *job, const Told *told, Arena *run, Plan *plan, Error *err)
{
    Step fill = {.kind = STEP_FILL,
                 .box = {1, 1, 5, 5},
                 .entity = ENTITY_PATIENT_NAME,
                 .rule = "test.name",
                 .score_pct = 90,
                 .source = SOURCE_OCR,
                 .mode = "Black"};

    plan_init(plan, run);
    memcpy(plan->source.sha256, job->sha256, SHA256_BYTES);
    plan->source.rows = plan->source.columns = 100;
    plan->source.frames = 1;
    plan->source.modality = "OT";
    plan->rules = arena_text(run, pool->rules_hash);
    plan->policy = job->policy != NULL ? job->policy : "Strict";
    plan->options = job->options != NULL ? *job->options : settings_default().options;
    plan->options = fake.chosen_options != 0 ? fake.chosen_options : plan->options;
    plan->confidence_pct = 90;
    if (fake.route != NULL) {
        plan->routes[plan->routes_count++] = fake.route;
    }
    if (strcmp(told->wish, "refuse") == 0) {
        plan_tighten(plan, VERDICT_REFUSE, REASON_UNSUPPORTED_CLASS);
        return true;
    }
    if (fake.holds || strcmp(told->wish, "hold") == 0) {
        plan_tighten(plan, VERDICT_HOLD, REASON_LOW_CONFIDENCE);
    } else if (strcmp(told->wish, "pass") == 0) {
        return true;
    } else {
        plan->verdict = VERDICT_REDACT;
    }
    fill.box = rect_is_empty(fake.box) ? fill.box : fake.box;
    for (uint32_t i = 0; i < job->regions_count; i++) {
        if (!plan_add(plan, &job->regions[i], err)) {
            return false;
        }
    }
    return plan_add(plan, &fill, err);
}

bool pool_plan(Pool *pool, const PoolJob *job, Arena *run, Plan *plan, Identity *original, Error *err)
{
    Told told;

    (void)pthread_mutex_lock(&lock);
    fake.plans++;
    fake.fresh += job->fresh_worker && job->timeout_factor == 2 ? 1 : 0;
    (void)pthread_mutex_unlock(&lock);
    return read_told(job, &told, err) && misbehave(pool, &told, err) &&
           fill_identity(strcmp(told.wish, "lie") == 0 ? "x" : "", &told, run, original) &&
           make_plan(pool, job, &told, run, plan, err);
}

bool pool_apply(Pool *pool, const PoolJob *job, const Plan *plan, Arena *run, PoolCopy *copy, Error *err)
{
    char bytes[1024];
    Told told;

    (void)pool;
    (void)pthread_mutex_lock(&lock);
    fake.applies++;
    (void)pthread_mutex_unlock(&lock);
    *copy = (PoolCopy){.file = -1};
    if (plan->verdict != VERDICT_PASS && plan->verdict != VERDICT_REDACT) {
        return error_set(err, ERR_CONFLICT, "the plan is held");
    }
    if (!read_told(job, &told, err) || !fill_identity("", &told, run, &copy->facts.original) ||
        !fill_identity("anon-", &told, run, &copy->facts.copy)) {
        return false;
    }
    (void)snprintf(bytes, sizeof bytes, "%s|%s|%s|%s\npass\nboxes=%u %s\n", copy->facts.copy.patient_id,
                   copy->facts.copy.study_uid, copy->facts.copy.series_uid, copy->facts.copy.sop_uid,
                   plan_fill_count(plan), fake.salt);
    copy->file = memfd_of(bytes_text(bytes), err);
    copy->file_size = strlen(bytes);
    copy->facts.transfer_syntax_uid = "1.2.840.10008.1.2.1";
    return copy->file >= 0;
}

bool pool_run(Pool *pool, const PoolJob *job, Arena *run, Plan *plan, Identity *original, PoolCopy *copy, Error *err)
{
    *copy = (PoolCopy){.file = -1};
    if (!pool_plan(pool, job, run, plan, original, err)) {
        return false;
    }
    return (plan->verdict != VERDICT_PASS && plan->verdict != VERDICT_REDACT) ||
           pool_apply(pool, job, plan, run, copy, err);
}

bool pool_verify(Pool *pool, const PoolJob *job, const PoolCopy *copy, const Plan *plan, Arena *run, uint32_t *reasons,
                 Plan *findings, Error *err)
{
    const Step fill = {.kind = STEP_FILL,
                       .box = {50, 50, 9, 9},
                       .entity = ENTITY_OTHER,
                       .rule = "verify",
                       .source = SOURCE_VERIFY,
                       .mode = ""};
    Told told;

    (void)pool;
    (void)copy;
    (void)plan;
    (void)run;
    (void)pthread_mutex_lock(&lock);
    fake.verifies++;
    (void)pthread_mutex_unlock(&lock);
    if (!read_told(job, &told, err)) {
        return false;
    }
    *reasons = 0;
    if (strcmp(told.wish, "verify") != 0) {
        return true;
    }
    *reasons = 1u << REASON_VERIFY_FOUND_TEXT;
    findings->source = plan->source;
    return plan_add(findings, &fill, err);
}

bool pool_open(const PoolOptions *options, Bytes bundle, const char *rules_hash, Pool **pool, Error *err)
{
    (void)options;
    (void)bundle;
    if (fake.refuses_rules) {
        return error_set(err, ERR_CONFIG, "rules/10-a.lua:3: as the test wants it");
    }
    *pool = calloc(1, sizeof **pool);
    if (*pool == NULL) {
        return error_set(err, ERR_MEMORY, "no memory");
    }
    (void)snprintf((*pool)->rules_hash, SHA256_HEX_SIZE, "%s", rules_hash);
    return true;
}

void pool_close(Pool *pool)
{
    free(pool);
}

bool pool_reload(Pool *pool, Bytes bundle, const char *rules_hash, Error *err)
{
    (void)bundle;
    if (fake.refuses_rules) {
        return error_set(err, ERR_CONFIG, "rules/10-a.lua:3: as the test wants it");
    }
    (void)pthread_mutex_lock(&lock);
    (void)snprintf(pool->rules_hash, SHA256_HEX_SIZE, "%s", rules_hash);
    (void)pthread_mutex_unlock(&lock);
    return true;
}

bool pool_declares(Pool *pool, const char *id)
{
    (void)pool;
    return fake.undeclared == NULL || strcmp(fake.undeclared, id) != 0;
}

void pool_cancel(Pool *pool)
{
    (void)pthread_mutex_lock(&lock);
    pool->cancelled = true;
    (void)pthread_mutex_unlock(&lock);
}

void pool_status(Pool *pool, PoolStatus *status)
{
    (void)pool;
    *status = (PoolStatus){0};
}

int pool_seal(Bytes bytes, Error *err)
{
    return memfd_of(bytes, err);
}

bool pool_render(Pool *pool, const PoolJob *job, const Plan *plan, RenderKind kind, uint32_t frame, Arena *run,
                 Image *image, Error *err)
{
    (void)pool, (void)job, (void)plan, (void)kind, (void)frame, (void)run, (void)image;
    return error_set(err, ERR_INPUT, "this test draws nothing");
}

bool pool_match(Pool *pool, const char *policy, const HeaderValue *header, uint32_t header_count,
                const char *const *lines, uint32_t lines_count, Arena *run, Judgement *judgements, Error *err)
{
    (void)pool, (void)policy, (void)header, (void)header_count, (void)lines, (void)lines_count, (void)run;
    (void)judgements;
    return error_set(err, ERR_INPUT, "this test judges nothing");
}

bool pool_list_rules(Pool *pool, Arena *run, const RuleInfo **rules, uint32_t *count, Error *err)
{
    (void)pool, (void)run;
    *rules = NULL;
    *count = 0;
    return err != NULL;
}

bool pool_check_rules(Pool *pool, Arena *run, uint32_t *examples_run, Error *err)
{
    (void)pool, (void)run;
    *examples_run = 0;
    return err != NULL;
}

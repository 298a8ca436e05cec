#include "service/instance.h"

#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "service/host.h"
#include "wrap/hmac.h"

/* What stands for doubt about a text, as opposed to an object that cannot be handled: Review.Required = Never releases
 * such an instance with all its doubtful text filled, and verified. */
static const uint32_t doubts =
    1u << REASON_UNREADABLE | 1u << REASON_LOW_CONFIDENCE | 1u << REASON_RULE_UNCERTAIN | 1u << REASON_NEW_DEVICE;

typedef struct {
    const InstanceJob *job;
    bool approved; /* the kept plan, and for these very bytes */
    PoolJob question;
    Arena *run;
    InstanceResult *result;
    Identity original;
    bool has_original;
} Work;

static void close_file(void *self)
{
    const int *file = self;

    (void)close(*file);
}

bool instance_own_file(Arena *arena, int file, Error *err)
{
    int *kept = arena_alloc(arena, sizeof *kept);

    if (kept == NULL) {
        (void)close(file);
        return error_set(err, ERR_MEMORY, "no memory for a file's handle");
    }
    *kept = file;
    return arena_own(arena, kept, close_file) || error_set(err, ERR_MEMORY, "no memory for a file's handle");
}

Reason instance_first_reason(uint32_t reasons, Reason fallback)
{
    for (uint32_t i = 0; i < REASON_COUNT; i++) {
        if ((reasons & 1u << i) != 0) {
            return (Reason)i;
        }
    }
    return fallback;
}

static bool end(Work *work, State state, Reason reason)
{
    work->result->state = state;
    work->result->reason = reason;
    work->result->has_reason = true;
    return true;
}

/* Turns a failure into what becomes of the instance. False where it is nobody's fault but the surroundings'. */
static bool end_failed(Work *work, const Error *err)
{
    const InstanceJob *job = work->job;
    bool last = job->attempt >= job->config->maximum_attempts;

    switch (err->code) {
    case ERR_INPUT:
    case ERR_CONFLICT:
        /* An answer that the parent must not take (pool.h) is told apart from a file that cannot be read. */
        return end(work, STATE_QUARANTINED,
                   strstr(err->text, "worker answer") != NULL ? REASON_WORKER_ANSWER : REASON_BAD_FILE);
    case ERR_LIMIT:
        return end(work, STATE_QUARANTINED, REASON_LIMITS);
    case ERR_MEMORY: /* the worker's own cap: more attempts cost more than they tell */
        return last ? end(work, STATE_QUARANTINED, REASON_LIMITS) : end(work, STATE_QUEUED, REASON_LIMITS);
    case ERR_CRASH:
        return last ? end(work, STATE_QUARANTINED, REASON_CRASH) : end(work, STATE_QUEUED, REASON_CRASH);
    case ERR_TIMEOUT:
        return last ? end(work, STATE_REVIEW, REASON_TIMEOUT) : end(work, STATE_QUEUED, REASON_TIMEOUT);
    case ERR_CONFIG:
        /* A request may name a policy that is not there: that is the request's fault, not the rules'. And what ends so
         * again, after the rules were read again, is this instance's fault. */
        return (job->policy != NULL || (last && job->attempt > 1)) && end(work, STATE_QUARANTINED, REASON_SCRIPT_ERROR);
    case ERR_NONE:
    case ERR_IO:
    case ERR_NOT_FOUND:
    case ERR_CANCELLED:
    case ERR_CODE_COUNT:
        break;
    }
    return false;
}

/* A copy of a person's plan, with the person's word as the verdict. */
static void follow_approved(Work *work)
{
    work->result->plan = *work->job->kept;
    work->result->plan.verdict = VERDICT_REDACT;
    work->result->plan.reasons = 0;
    work->result->has_plan = true;
}

/* By one fill; [filled]: waived ones do not count. */
static bool is_covered(const Step *steps, uint32_t count, const Step *step, bool filled)
{
    for (uint32_t i = 0; i < count; i++) {
        const Step *known = &steps[i];

        if (known->kind == STEP_FILL && !(filled && known->waived) && known->plane == step->plane &&
            known->first_frame <= step->first_frame && known->last_frame >= step->last_frame &&
            rect_contains(known->box, step->box)) {
            return true;
        }
    }
    return false;
}

static bool finds_more(const Plan *old, const Plan *fresh)
{
    for (uint32_t i = 0; i < fresh->steps_count; i++) {
        if (fresh->steps[i].kind == STEP_FILL && !is_covered(old->steps, old->steps_count, &fresh->steps[i], false)) {
            return true;
        }
    }
    return (fresh->reasons & ~old->reasons) != 0 || fresh->verdict == VERDICT_REFUSE;
}

/* Nothing that the person saw filled stays unfilled because other rules find less. */
static bool keep_fills(const Plan *old, Plan *fresh, Error *err)
{
    for (uint32_t i = 0; i < old->steps_count; i++) {
        const Step *step = &old->steps[i];

        if (step->kind == STEP_FILL && !step->waived && !is_covered(fresh->steps, fresh->steps_count, step, true) &&
            !plan_add(fresh, step, err)) {
            return false;
        }
    }
    return true;
}

/* Boxes that a person drew at an earlier look are asked for again. Waivers are not: what the machine finds now, a
 * person has to waive now. */
static bool ask_for_drawn_boxes(Work *work, Error *err)
{
    const Plan *kept = work->job->kept;
    uint32_t count = work->job->regions_count;
    Step *regions;

    if (kept == NULL || work->approved || memcmp(kept->source.sha256, work->result->sha256, SHA256_BYTES) != 0) {
        return true;
    }
    regions = arena_array(work->run, (size_t)count + kept->steps_count + 1, sizeof *regions);
    if (regions == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for regions");
    }
    for (uint32_t i = 0; i < count; i++) {
        regions[i] = work->job->regions[i];
    }
    for (uint32_t i = 0; i < kept->steps_count; i++) {
        const Step *step = &kept->steps[i];

        if (step->kind == STEP_FILL && step->source == SOURCE_MANUAL && !step->waived &&
            !is_covered(regions, count, step, true)) {
            regions[count++] = *step;
        }
    }
    work->question.regions = regions;
    work->question.regions_count = count;
    return true;
}

/* The policy and options that a plan is asked for with; hooks may choose others. */
static const char *asked_policy(const InstanceJob *job)
{
    return job->policy == NULL ? job->config->settings.policy : job->policy;
}

static uint32_t asked_options(const InstanceJob *job)
{
    return job->options == NULL ? job->config->settings.options : *job->options;
}

static void note_question(const InstanceJob *job, Plan *plan)
{
    plan->asked_policy = asked_policy(job);
    plan->asked_options = asked_options(job);
}

/* What was asked for when dates could move may be asked for no more. */
static bool can_follow(const InstanceJob *job, uint32_t options)
{
    bool moves_dates = (options & OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES) != 0;

    return options_agree(options) && (!moves_dates || job->config->settings.date_shift_days > 0);
}

/* Whether the kept plan would be made by the same rules, policy and options today. What hooks choose follows from these
 * and the file: the same rules choose the same. */
static bool is_for_now(const InstanceJob *job)
{
    return strcmp(job->kept->rules, job->rules_hash) == 0 && strcmp(job->kept->asked_policy, asked_policy(job)) == 0 &&
           job->kept->asked_options == asked_options(job) && can_follow(job, job->kept->options);
}

/* The rules, the policy or options changed since a person approved: planned anew, and back to the person when there is
 * anything new. */
static bool plan_anew(Work *work, bool *done, Error *err)
{
    Plan *fresh = &work->result->plan;

    if (!pool_plan(work->job->pool, &work->question, work->run, fresh, &work->original, err)) {
        return false;
    }
    note_question(work->job, fresh);
    work->has_original = true;
    work->result->has_plan = true;
    if (finds_more(work->job->kept, fresh)) {
        if (!plan_carry_over(work->job->kept, fresh, err)) {
            return false;
        }
        plan_tighten(fresh, VERDICT_HOLD, REASON_RULES_CHANGED);
        *done = true;
        return end(work, fresh->verdict == VERDICT_REFUSE ? STATE_QUARANTINED : STATE_REVIEW, REASON_RULES_CHANGED);
    }
    if (!plan_carry_over(work->job->kept, fresh, err) || !keep_fills(work->job->kept, fresh, err)) {
        return false;
    }
    fresh->verdict = VERDICT_REDACT;
    fresh->reasons = 0;
    return true;
}

/* Says by the plan alone whether there is to be a copy; else ends the work. */
static bool judge_plan(Work *work)
{
    const Config *config = work->job->config;
    const Plan *plan = &work->result->plan;
    bool doubtful = plan->verdict == VERDICT_HOLD && plan->reasons != 0 && (plan->reasons & ~doubts) == 0;

    if (plan->verdict == VERDICT_REFUSE) {
        return !end(work, STATE_QUARANTINED, instance_first_reason(plan->reasons, REASON_BAD_FILE));
    }
    if (plan->verdict == VERDICT_HOLD && !(doubtful && config->review_required == REVIEW_NEVER)) {
        return !end(work, STATE_REVIEW, instance_first_reason(plan->reasons, REASON_RULE_UNCERTAIN));
    }
    if (config->mode == MODE_DETECT_ONLY) {
        return !end(work, STATE_SKIPPED, REASON_DETECT_ONLY);
    }
    if (config->review_required == REVIEW_ALWAYS && !work->approved) {
        return !end(work, STATE_REVIEW, REASON_REVIEW_REQUIRED);
    }
    if (plan->verdict == VERDICT_PASS && !config->store_clean) {
        return !end(work, STATE_SKIPPED, REASON_CLEAN);
    }
    return true;
}

static bool own_copy(Work *work, Error *err)
{
    int file = work->result->copy.file;

    if (file < 0 || instance_own_file(work->run, file, err)) {
        return true;
    }
    work->result->copy.file = -1;
    return false;
}

/* Plan and copy; [done] when there is nothing more to do. */
static bool make_copy(Work *work, bool *done, Error *err)
{
    const InstanceJob *job = work->job;
    InstanceResult *result = work->result;
    bool plan_only = job->config->mode == MODE_DETECT_ONLY || job->config->review_required == REVIEW_ALWAYS;

    if (work->approved && is_for_now(job)) {
        follow_approved(work);
    } else if (work->approved) {
        if (!plan_anew(work, done, err)) {
            return false;
        }
    } else if (plan_only) {
        if (!pool_plan(job->pool, &work->question, work->run, &result->plan, &work->original, err)) {
            return false;
        }
        work->has_original = result->has_plan = true;
        note_question(job, &result->plan);
    } else {
        if (!pool_run(job->pool, &work->question, work->run, &result->plan, &work->original, &result->copy, err)) {
            return false;
        }
        work->has_original = result->has_plan = true;
        note_question(job, &result->plan);
        if (!own_copy(work, err)) {
            return false;
        }
    }
    if (*done || !judge_plan(work)) {
        *done = true;
        return true;
    }
    if (result->copy.file >= 0) {
        return true;
    }
    if (result->plan.verdict == VERDICT_HOLD) {
        result->plan.verdict = VERDICT_REDACT; /* Review.Required is Never: what is doubtful goes */
    }
    return pool_apply(job->pool, &work->question, &result->plan, work->run, &result->copy, err) && own_copy(work, err);
}

/* The worker's word for who this is must agree with Orthanc's. */
static bool check_identity(Work *work, bool *done, Error *err)
{
    const Identity *original = work->has_original ? &work->original : &work->result->copy.facts.original;
    char id[ORTHANC_ID_SIZE];

    if (work->job->instance == NULL) {
        return true;
    }
    if (!work->has_original && work->result->copy.file < 0) {
        return true; /* nothing was said yet */
    }
    if (!host_instance_id(original, id, err)) {
        return false;
    }
    if (strcmp(id, work->job->instance) != 0 ||
        (work->result->copy.file >= 0 && !identity_equal(original, &work->result->copy.facts.original))) {
        *done = true;
        return end(work, STATE_QUARANTINED, REASON_WORKER_ANSWER);
    }
    return true;
}

/* What the verifier found goes into the plan, so that the reviewer sees it and one click releases the rest. */
static bool keep_findings(Work *work, const Plan *findings, uint32_t reasons, Error *err)
{
    Plan *plan = &work->result->plan;

    for (uint32_t i = 0; i < findings->steps_count; i++) {
        Step step = findings->steps[i];

        if (step.kind != STEP_FILL) {
            continue;
        }
        if (step.mode == NULL || step.mode[0] == 0) {
            step.mode = work->job->config->settings.fill;
        }
        step.source = SOURCE_VERIFY;
        if (!plan_add(plan, &step, err)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < REASON_COUNT; i++) {
        if ((reasons & 1u << i) != 0) {
            plan_tighten(plan, VERDICT_HOLD, (Reason)i);
        }
    }
    return true;
}

static bool verify_copy(Work *work, bool *done, Error *err)
{
    Plan findings;
    uint32_t reasons = 0;

    if (!work->job->config->verify_copies) {
        return true;
    }
    plan_init(&findings, work->run);
    if (!pool_verify(work->job->pool, &work->question, &work->result->copy, &work->result->plan, work->run, &reasons,
                     &findings, err)) {
        return false;
    }
    if (reasons == 0 && findings.steps_count == 0) {
        return true;
    }
    if (reasons == 0) {
        reasons = 1u << REASON_VERIFY_FOUND_TEXT;
    }
    *done = true;
    return keep_findings(work, &findings, reasons, err) &&
           end(work, STATE_REVIEW, instance_first_reason(reasons, REASON_VERIFY_FOUND_TEXT));
}

static bool do_steps(Work *work, Error *err)
{
    InstanceResult *result = work->result;
    bool done = false;

    /* The identity is compared also when there is no copy: a wrong answer outweighs its own verdict. */
    if (!make_copy(work, &done, err) || !check_identity(work, &done, err)) {
        return false;
    }
    if (!done && !verify_copy(work, &done, err)) {
        return false;
    }
    if (done) {
        return true;
    }
    result->state = STATE_DONE;
    return host_instance_id(&result->copy.facts.copy, result->copy_id, err) &&
           sha256_descriptor(result->copy.file, result->copy_sha256, err);
}

bool instance_work(const InstanceJob *job, Arena *run, InstanceResult *result, Error *err)
{
    Work work = {.job = job, .run = run, .result = result};
    bool careful = job->attempt > 1 && job->attempt >= job->config->maximum_attempts;

    *result = (InstanceResult){.copy = {.file = -1}};
    plan_init(&result->plan, run);
    if (!sha256_descriptor(job->file, result->sha256, err)) {
        return error_add(err, "original");
    }
    work.question = (PoolJob){
        .file = job->file,
        .file_size = job->file_size,
        .policy = job->policy,
        .options = job->options,
        .regions = job->regions,
        .regions_count = job->regions_count,
        .timeout_factor = careful ? 2 : 1,
        .fresh_worker = careful,
    };
    memcpy(work.question.sha256, result->sha256, SHA256_BYTES);
    work.approved =
        job->approved && job->kept != NULL && memcmp(job->kept->source.sha256, result->sha256, SHA256_BYTES) == 0;
    work.question.approved = work.approved;
    if (!can_follow(job, asked_options(job))) {
        return end(&work, STATE_QUARANTINED, REASON_OPTIONS);
    }
    if (!ask_for_drawn_boxes(&work, err) || !do_steps(&work, err)) {
        result->copy.file = -1;
        if (!end_failed(&work, err)) {
            return false;
        }
        log_warn("instance cannot be handled code=%s state=%s reason=%s attempt=%u: %s", error_name(err->code),
                 state_name(result->state), reason_name(result->reason), job->attempt, err->text);
    }
    return true;
}

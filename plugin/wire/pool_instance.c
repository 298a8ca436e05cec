/* Calls that make and verify a copy, and all that the parent can check of the answers without parsing an instance. */
#include "wire/pool_inside.h"

#include <string.h>

#include <unistd.h>

#include "wire/body.h"
#include "wire/memfd.h"

static const char explicit_little_endian[] = "1.2.840.10008.1.2.1";

bool pool_begin_call(Pool *pool, const PoolJob *job, MessageKind kind, Arena *run, Call *call, Error *err)
{
    BodyJob head = {.file_size = job->file_size,
                    .policy = job->policy,
                    .options = job->options,
                    .regions = job->regions,
                    .regions_count = job->regions_count,
                    .with_text = job->with_text,
                    .approved = job->approved};

    if (job->regions_count > REGIONS_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d regions", REGIONS_MAX);
    }
    *call = (Call){.pool = pool,
                   .kind = kind,
                   .body = {.limit = MESSAGE_BODY_MAX},
                   .descriptors = {job->file, -1},
                   .descriptors_count = 1,
                   .timeout_factor = job->timeout_factor,
                   .fresh = job->fresh_worker,
                   .job = job,
                   .run = run};
    memcpy(head.sha256, job->sha256, sizeof head.sha256);
    body_write_job(&head, &call->body);
    return true;
}

/* A plan that goes to a database must not carry what was read in the picture, unless that was asked for. */
static bool has_text(const Plan *plan)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        if (plan->steps[i].text != NULL) {
            return true;
        }
    }
    for (uint32_t i = 0; i < plan->kept_count; i++) {
        if (plan->kept[i].text != NULL) {
            return true;
        }
    }
    return false;
}

/* Reads a plan; plan_from_json has checked that all is inside the image. */
static bool receive_plan(Call *call, Reader *reader, Error *err)
{
    if (!body_read_plan(reader, call->run, call->plan, err)) {
        return false;
    }
    if (memcmp(call->plan->source.sha256, call->job->sha256, SHA256_BYTES) != 0) {
        return error_set(err, ERR_INPUT, "a plan for another instance");
    }
    if (!call->job->with_text && has_text(call->plan)) {
        return error_set(err, ERR_INPUT, "a plan with text");
    }
    if (!rule_ids_fit(call->rule_ids, call->plan)) {
        return error_set(err, ERR_INPUT, "a plan by rules that nobody wrote");
    }
    return true;
}

static bool receive_made_plan(Call *call, Reader *reader, Error *err)
{
    if (!receive_plan(call, reader, err)) {
        return false;
    }
    if (strcmp(call->plan->rules, call->rules_hash) != 0) {
        return error_set(err, ERR_INPUT, "a plan by other rules");
    }
    return body_read_identity(reader, call->run, call->original, err);
}

/* The copy's identifiers are what our own computation makes of the original's. */
static bool check_identity(Call *call, const Plan *plan, const CopyFacts *facts, Error *err)
{
    const Settings *settings = &call->pool->options.settings;
    uint32_t allowed = call->job->options == NULL ? settings->options : *call->job->options;
    /* A policy may tighten, that is drop the option; a worker must not add it. */
    bool retain_uids = (plan->options & allowed & OPTION_RETAIN_UIDS) != 0;
    Identity expected;

    if (!pseudonym_identity(call->pool->options.source, settings->patient_prefix, retain_uids, &facts->original,
                            call->run, &expected, err)) {
        return false;
    }
    return identity_equal(&facts->copy, &expected) || error_set(err, ERR_INPUT, "a copy with wrong identifiers");
}

static bool check_facts(Call *call, const Plan *plan, const CopyFacts *facts, Error *err)
{
    const Settings *settings = &call->pool->options.settings;
    const char *syntax = facts->transfer_syntax_uid;

    if (call->original != NULL && !identity_equal(&facts->original, call->original)) {
        return error_set(err, ERR_INPUT, "a copy of another instance than the plan's");
    }
    if (facts->frames != plan->source.frames) {
        return error_set(err, ERR_INPUT, "a copy with another number of frames");
    }
    if (strcmp(syntax, plan->source.transfer_syntax_uid) != 0 && strcmp(syntax, explicit_little_endian) != 0 &&
        strcmp(syntax, settings->transfer_syntax) != 0 && strcmp(syntax, settings->lossless_syntax) != 0) {
        return error_set(err, ERR_INPUT, "a copy in another transfer syntax");
    }
    return check_identity(call, plan, facts, err);
}

/* Reads what is said of the copy, checks it, and takes the file out of the message. */
static bool receive_copy(Call *call, const Plan *plan, Reader *reader, Message *answer, Error *err)
{
    PoolCopy copy = {.file = -1, .worker = call->worker_serial};

    copy.file_size = reader_u64(reader);
    if (!body_read_facts(reader, call->run, &copy.facts, err) || !body_done(reader, "an answer", err)) {
        return false;
    }
    if (answer->descriptors_count != 1 || copy.file_size == 0 ||
        copy.file_size > call->pool->options.settings.limits.max_file_bytes) {
        return error_set(err, ERR_INPUT, "a copy that is not there, empty or too large");
    }
    if (!memfd_check(answer->descriptors[0], copy.file_size, err) || !check_facts(call, plan, &copy.facts, err)) {
        return false;
    }
    copy.file = message_take_descriptor(answer, 0);
    *call->copy = copy;
    return true;
}

static bool accept_plan(Call *call, Reader *reader, Message *answer, Error *err)
{
    if (!receive_made_plan(call, reader, err) || !body_done(reader, "an answer", err)) {
        return false;
    }
    return answer->descriptors_count == 0 || error_set(err, ERR_INPUT, "a descriptor too many");
}

bool pool_plan(Pool *pool, const PoolJob *job, Arena *run, Plan *plan, Identity *original, Error *err)
{
    Call call;

    if (!pool_begin_call(pool, job, MESSAGE_PLAN, run, &call, err)) {
        return false;
    }
    call.accept = accept_plan;
    call.plan = plan;
    call.original = original;
    return pool_ask(&call, err);
}

static bool accept_copy(Call *call, Reader *reader, Message *answer, Error *err)
{
    return receive_copy(call, call->given_plan, reader, answer, err);
}

/* Applying and verifying begin alike: a plan that belongs to these bytes. */
static bool write_given_plan(Call *call, const Plan *plan, Error *err)
{
    call->given_plan = plan;
    if (memcmp(plan->source.sha256, call->job->sha256, SHA256_BYTES) != 0) {
        (void)error_set(err, ERR_CONFLICT, "the plan was made for another instance");
    } else if (body_write_plan(plan, false, &call->body, err)) {
        return true;
    }
    buffer_free(&call->body);
    return false;
}

bool pool_apply(Pool *pool, const PoolJob *job, const Plan *plan, Arena *run, PoolCopy *copy, Error *err)
{
    Call call;

    *copy = (PoolCopy){.file = -1};
    if (!pool_begin_call(pool, job, MESSAGE_APPLY, run, &call, err) || !write_given_plan(&call, plan, err)) {
        return false;
    }
    call.accept = accept_copy;
    call.copy = copy;
    return pool_ask(&call, err);
}

static bool accept_run(Call *call, Reader *reader, Message *answer, Error *err)
{
    bool has_copy, wanted;

    if (!receive_made_plan(call, reader, err)) {
        return false;
    }
    has_copy = reader_u8(reader) == 1;
    wanted = call->plan->verdict == VERDICT_PASS || call->plan->verdict == VERDICT_REDACT;
    if (reader->failed || has_copy != wanted || answer->descriptors_count != (has_copy ? 1 : 0)) {
        return error_set(err, ERR_INPUT, "a copy where none should be, or none where one should");
    }
    return has_copy ? receive_copy(call, call->plan, reader, answer, err) : body_done(reader, "an answer", err);
}

bool pool_run(Pool *pool, const PoolJob *job, Arena *run, Plan *plan, Identity *original, PoolCopy *copy, Error *err)
{
    Call call;

    *copy = (PoolCopy){.file = -1};
    if (!pool_begin_call(pool, job, MESSAGE_RUN, run, &call, err)) {
        return false;
    }
    call.accept = accept_run;
    call.plan = plan;
    call.original = original;
    call.copy = copy;
    return pool_ask(&call, err);
}

static bool facts_equal(const CopyFacts *a, const CopyFacts *b)
{
    return identity_equal(&a->original, &b->original) && identity_equal(&a->copy, &b->copy) && a->frames == b->frames &&
           strcmp(a->transfer_syntax_uid, b->transfer_syntax_uid) == 0;
}

/* Who made the copy and who looked at it must see the same instance in it. */
static bool accept_findings(Call *call, Reader *reader, Message *answer, Error *err)
{
    CopyFacts facts;
    uint32_t reasons;

    if (!body_read_facts(reader, call->run, &facts, err)) {
        return false;
    }
    reasons = reader_u32(reader);
    if (!receive_plan(call, reader, err) || !body_done(reader, "an answer", err)) {
        return false;
    }
    if (!facts_equal(&facts, &call->given_copy->facts)) {
        return error_set(err, ERR_INPUT, "the verifier sees another copy than its maker");
    }
    if (reasons >> REASON_COUNT != 0 || (reasons == 0 && call->plan->steps_count > 0) ||
        answer->descriptors_count > 0) {
        return error_set(err, ERR_INPUT, "findings that cannot be");
    }
    *call->number = reasons;
    return true;
}

bool pool_verify(Pool *pool, const PoolJob *job, const PoolCopy *copy, const Plan *plan, Arena *run, uint32_t *reasons,
                 Plan *findings, Error *err)
{
    Call call;

    if (copy->file < 0) {
        return error_set(err, ERR_INPUT, "there is no copy to verify");
    }
    if (!pool_begin_call(pool, job, MESSAGE_VERIFY, run, &call, err) || !write_given_plan(&call, plan, err)) {
        return false;
    }
    buffer_u64(&call.body, copy->file_size);
    call.accept = accept_findings;
    call.avoid = copy->worker;
    call.descriptors[1] = copy->file;
    call.descriptors_count = 2;
    call.given_copy = copy;
    call.plan = findings;
    call.number = reasons;
    return pool_ask(&call, err);
}

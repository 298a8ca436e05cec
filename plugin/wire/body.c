#include "wire/body.h"

#include <string.h>

#include "plan/settings.h"

bool body_done(const Reader *reader, const char *what, Error *err)
{
    return reader_done(reader) || error_set(err, ERR_INPUT, "%s is malformed", what);
}

/* reader_text fails for bad bytes and for a full arena alike; the caller cannot act on the difference, since either way
 * this message is not understood. */
static bool check(Reader *reader, const char *what, Error *err)
{
    return !reader->failed || error_set(err, ERR_INPUT, "%s is malformed", what);
}

static bool fail(Reader *reader, const char *what, Error *err)
{
    reader->failed = true;
    return error_set(err, ERR_INPUT, "%s is malformed", what);
}

static bool read_bool(Reader *reader)
{
    uint8_t value = reader_u8(reader);

    if (value > 1) {
        reader->failed = true;
    }
    return value == 1;
}

void body_write_optional_text(const char *text, Buffer *body)
{
    buffer_u8(body, text == NULL ? 0 : 1);
    if (text != NULL) {
        buffer_string(body, text);
    }
}

bool body_read_optional_text(Reader *reader, Arena *arena, const char **text, Error *err)
{
    *text = read_bool(reader) ? reader_text(reader, arena) : NULL;
    return check(reader, "a text", err);
}

static void write_region(const Step *step, Buffer *body)
{
    buffer_u16(body, step->plane);
    buffer_u32(body, step->first_frame);
    buffer_u32(body, step->last_frame);
    buffer_u32(body, (uint32_t)step->box.x);
    buffer_u32(body, (uint32_t)step->box.y);
    buffer_u32(body, (uint32_t)step->box.width);
    buffer_u32(body, (uint32_t)step->box.height);
    buffer_u8(body, (uint8_t)step->entity);
    buffer_u8(body, step->score_pct);
    buffer_u8(body, (uint8_t)step->source);
    buffer_u8(body, step->waived ? 1 : 0);
    body_write_optional_text(step->rule, body);
    body_write_optional_text(step->mode, body);
}

static bool read_region(Reader *reader, Arena *arena, Step *step, Error *err)
{
    uint8_t entity, source;

    step->kind = STEP_FILL;
    step->plane = reader_u16(reader);
    step->first_frame = reader_u32(reader);
    step->last_frame = reader_u32(reader);
    step->box.x = (int32_t)reader_u32(reader);
    step->box.y = (int32_t)reader_u32(reader);
    step->box.width = (int32_t)reader_u32(reader);
    step->box.height = (int32_t)reader_u32(reader);
    entity = reader_u8(reader);
    step->score_pct = reader_u8(reader);
    source = reader_u8(reader);
    step->waived = read_bool(reader);
    if (entity >= ENTITY_COUNT || source > SOURCE_VERIFY || step->score_pct > 100) {
        return fail(reader, "a region", err);
    }
    step->entity = (Entity)entity;
    step->source = (Source)source;
    return body_read_optional_text(reader, arena, &step->rule, err) &&
           body_read_optional_text(reader, arena, &step->mode, err);
}

void body_write_job(const BodyJob *job, Buffer *body)
{
    buffer_u64(body, job->file_size);
    buffer_append(body, job->sha256, SHA256_BYTES);
    body_write_optional_text(job->policy, body);
    buffer_u8(body, job->options == NULL ? 0 : 1);
    buffer_u32(body, job->options == NULL ? 0 : *job->options);
    buffer_u8(body, job->with_text ? 1 : 0);
    buffer_u8(body, job->approved ? 1 : 0);
    buffer_u32(body, job->regions_count);
    for (uint32_t i = 0; i < job->regions_count; i++) {
        write_region(&job->regions[i], body);
    }
}

static bool read_options(Reader *reader, Arena *arena, const uint32_t **options, Error *err)
{
    uint32_t *set = arena_alloc(arena, sizeof *set);
    bool there = read_bool(reader);

    if (set == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a set of options");
    }
    *set = reader_u32(reader);
    *options = there ? set : NULL;
    return *set >> OPTION_COUNT == 0 ? check(reader, "a set of options", err) : fail(reader, "a set of options", err);
}

bool body_read_job(Reader *reader, Arena *arena, BodyJob *job, Error *err)
{
    Step *regions;

    job->file_size = reader_u64(reader);
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        job->sha256[i] = reader_u8(reader);
    }
    if (!body_read_optional_text(reader, arena, &job->policy, err) ||
        !read_options(reader, arena, &job->options, err)) {
        return false;
    }
    job->with_text = read_bool(reader);
    job->approved = read_bool(reader);
    job->regions_count = reader_u32(reader);
    if (reader->failed || job->regions_count > REGIONS_MAX) {
        return fail(reader, "a job", err);
    }
    regions = arena_array(arena, job->regions_count, sizeof *regions);
    if (regions == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for regions");
    }
    for (uint32_t i = 0; i < job->regions_count; i++) {
        if (!read_region(reader, arena, &regions[i], err)) {
            return false;
        }
    }
    job->regions = regions;
    return true;
}

void body_write_identity(const Identity *identity, Buffer *body)
{
    buffer_string(body, identity->patient_id);
    buffer_string(body, identity->study_uid);
    buffer_string(body, identity->series_uid);
    buffer_string(body, identity->sop_uid);
    buffer_string(body, identity->issuer == NULL ? "" : identity->issuer);
}

bool body_read_identity(Reader *reader, Arena *arena, Identity *identity, Error *err)
{
    identity->patient_id = reader_text(reader, arena);
    identity->study_uid = reader_text(reader, arena);
    identity->series_uid = reader_text(reader, arena);
    identity->sop_uid = reader_text(reader, arena);
    identity->issuer = reader_text(reader, arena);
    return check(reader, "an identity", err);
}

void body_write_facts(const CopyFacts *facts, Buffer *body)
{
    body_write_identity(&facts->original, body);
    body_write_identity(&facts->copy, body);
    buffer_string(body, facts->transfer_syntax_uid);
    buffer_u32(body, facts->frames);
}

bool body_read_facts(Reader *reader, Arena *arena, CopyFacts *facts, Error *err)
{
    if (!body_read_identity(reader, arena, &facts->original, err) ||
        !body_read_identity(reader, arena, &facts->copy, err)) {
        return false;
    }
    facts->transfer_syntax_uid = reader_text(reader, arena);
    facts->frames = reader_u32(reader);
    return check(reader, "what is said of a copy", err);
}

void body_write_match(const BodyMatch *match, Buffer *body)
{
    body_write_optional_text(match->policy, body);
    buffer_u32(body, match->header_count);
    for (uint32_t i = 0; i < match->header_count; i++) {
        buffer_string(body, match->header[i].keyword);
        buffer_string(body, match->header[i].value);
    }
    buffer_u32(body, match->lines_count);
    for (uint32_t i = 0; i < match->lines_count; i++) {
        buffer_string(body, match->lines[i]);
    }
}

static bool read_header_values(Reader *reader, Arena *arena, BodyMatch *match, Error *err)
{
    HeaderValue *header;

    match->header_count = reader_u32(reader);
    if (reader->failed || match->header_count > MATCH_HEADER_MAX) {
        return fail(reader, "a header", err);
    }
    header = arena_array(arena, match->header_count, sizeof *header);
    if (header == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a header");
    }
    for (uint32_t i = 0; i < match->header_count; i++) {
        header[i].keyword = reader_text(reader, arena);
        header[i].value = reader_text(reader, arena);
    }
    match->header = header;
    return check(reader, "a header", err);
}

bool body_read_match(Reader *reader, Arena *arena, BodyMatch *match, Error *err)
{
    const char **lines;

    if (!body_read_optional_text(reader, arena, &match->policy, err) ||
        !read_header_values(reader, arena, match, err)) {
        return false;
    }
    match->lines_count = reader_u32(reader);
    if (reader->failed || match->lines_count > MATCH_LINES_MAX) {
        return fail(reader, "a list of lines", err);
    }
    lines = arena_array(arena, match->lines_count, sizeof *lines);
    if (lines == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for lines");
    }
    for (uint32_t i = 0; i < match->lines_count; i++) {
        lines[i] = reader_text(reader, arena);
    }
    match->lines = lines;
    return check(reader, "a list of lines", err);
}

void body_write_judgements(const Judgement *judgements, uint32_t count, Buffer *body)
{
    for (uint32_t i = 0; i < count; i++) {
        const Judgement *judgement = &judgements[i];

        buffer_u8(body, (uint8_t)judgement->decision);
        buffer_u8(body, (uint8_t)judgement->entity);
        buffer_u8(body, judgement->score_pct);
        body_write_optional_text(judgement->rule, body);
        buffer_u8(body, (uint8_t)judgement->evidence_count);
        for (uint32_t k = 0; k < judgement->evidence_count; k++) {
            buffer_string(body, judgement->evidence[k]);
        }
    }
}

static bool read_judgement(Reader *reader, Arena *arena, Judgement *judgement, Error *err)
{
    uint8_t decision = reader_u8(reader);
    uint8_t entity = reader_u8(reader);

    judgement->score_pct = reader_u8(reader);
    if (decision > DECISION_HOLD || entity >= ENTITY_COUNT || judgement->score_pct > 100) {
        return fail(reader, "a judgement", err);
    }
    judgement->decision = (Decision)decision;
    judgement->entity = (Entity)entity;
    if (!body_read_optional_text(reader, arena, &judgement->rule, err)) {
        return false;
    }
    judgement->evidence_count = reader_u8(reader);
    if (judgement->evidence_count > EVIDENCE_MAX) {
        return fail(reader, "a judgement", err);
    }
    for (uint32_t i = 0; i < judgement->evidence_count; i++) {
        judgement->evidence[i] = reader_text(reader, arena);
    }
    return check(reader, "a judgement", err);
}

bool body_read_judgements(Reader *reader, Arena *arena, Judgement *judgements, uint32_t count, Error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        judgements[i] = (Judgement){0};
        if (!read_judgement(reader, arena, &judgements[i], err)) {
            return false;
        }
    }
    return true;
}

void body_write_rules(const RuleInfo *rules, uint32_t count, Buffer *body)
{
    buffer_u32(body, count);
    for (uint32_t i = 0; i < count; i++) {
        body_write_optional_text(rules[i].id, body);
        body_write_optional_text(rules[i].kind, body);
        body_write_optional_text(rules[i].about, body);
        body_write_optional_text(rules[i].file, body);
        buffer_u32(body, rules[i].line);
    }
}

static bool read_text_or_empty(Reader *reader, Arena *arena, const char **text, Error *err)
{
    bool ok = body_read_optional_text(reader, arena, text, err);

    *text = *text == NULL ? "" : *text;
    return ok;
}

bool body_read_rules(Reader *reader, Arena *arena, const RuleInfo **rules, uint32_t *count, Error *err)
{
    RuleInfo *infos;

    *count = reader_u32(reader);
    if (reader->failed || *count > RULE_INFOS_MAX) {
        return fail(reader, "a list of rules", err);
    }
    infos = arena_array(arena, *count, sizeof *infos);
    if (infos == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a list of rules");
    }
    for (uint32_t i = 0; i < *count; i++) {
        if (!read_text_or_empty(reader, arena, &infos[i].id, err) ||
            !read_text_or_empty(reader, arena, &infos[i].kind, err) ||
            !read_text_or_empty(reader, arena, &infos[i].about, err) ||
            !read_text_or_empty(reader, arena, &infos[i].file, err)) {
            return false;
        }
        infos[i].line = reader_u32(reader);
    }
    *rules = infos;
    return check(reader, "a list of rules", err);
}

void body_write_setup(const BodySetup *setup, Buffer *body)
{
    buffer_u32(body, setup->memory_mb);
    buffer_u64(body, setup->rules_size);
    buffer_string(body, setup->rules_hash);
    buffer_bytes(body, setup->settings);
}

bool body_read_setup(Reader *reader, Arena *arena, BodySetup *setup, Error *err)
{
    setup->memory_mb = reader_u32(reader);
    setup->rules_size = reader_u64(reader);
    setup->rules_hash = reader_text(reader, arena);
    setup->settings = reader_bytes(reader);
    return body_done(reader, "a setup", err);
}

void body_write_hello(const char *version, const Posture *posture, Buffer *body)
{
    buffer_string(body, version);
    buffer_u8(body, posture->seccomp ? 1 : 0);
    buffer_u8(body, (uint8_t)posture->landlock);
    buffer_u8(body, posture->no_new_privs ? 1 : 0);
}

bool body_read_hello(Reader *reader, Arena *arena, const char **version, Posture *posture, Error *err)
{
    *version = reader_text(reader, arena);
    posture->seccomp = read_bool(reader);
    posture->landlock = reader_u8(reader);
    posture->no_new_privs = read_bool(reader);
    return body_done(reader, "a hello", err);
}

static bool may_travel(uint8_t code)
{
    switch ((ErrorCode)code) {
    case ERR_INPUT:
    case ERR_LIMIT:
    case ERR_CONFIG:
    case ERR_IO:
    case ERR_MEMORY:
    case ERR_NOT_FOUND:
    case ERR_CONFLICT:
    case ERR_TIMEOUT: /* of one stage, by the worker's own clock */
        return true;
    case ERR_NONE:
    case ERR_CANCELLED:
    case ERR_CRASH:
    case ERR_CODE_COUNT:
        break;
    }
    return false;
}

void body_write_error(const Error *told, Buffer *body)
{
    buffer_u8(body, may_travel((uint8_t)told->code) ? (uint8_t)told->code : (uint8_t)ERR_IO);
    buffer_string(body, told->text);
}

bool body_read_error(Reader *reader, Error *told, Error *err)
{
    uint8_t code = reader_u8(reader);
    Bytes text = reader_bytes(reader);

    if (!body_done(reader, "an error", err)) {
        return false;
    }
    if (!may_travel(code) || text.size >= ERROR_TEXT_MAX) {
        return fail(reader, "an error", err);
    }
    *told = (Error){.code = (ErrorCode)code};
    for (size_t i = 0; i < text.size; i++) {
        told->text[i] = text.data[i] >= ' ' && text.data[i] < 0x7f ? (char)text.data[i] : '?';
    }
    return true;
}

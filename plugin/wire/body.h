/* What stands in the bodies of messages: written by one side and read by the other, both here, so that they cannot
 * drift apart. Readers check counts against caps and numbers against their enums; they set [reader]->failed and return
 * false (ERR_INPUT, or ERR_MEMORY when [arena] is full). Texts and arrays live in [arena]. */
#ifndef REDACTOR_WIRE_BODY_H
#define REDACTOR_WIRE_BODY_H

#include "plan/copy_facts.h"
#include "plan/judgement.h"
#include "plan/plan.h"
#include "wire/sandbox.h"

enum { REGIONS_MAX = 4096, RULE_INFOS_MAX = 65536 };

/* ERR_INPUT "<what> is malformed" when not all of the body was read, or more than all. */
MUST_CHECK bool body_done(const Reader *reader, const char *what, Error *err);

/* What a request about one instance begins with. */
typedef struct {
    uint64_t file_size;
    uint8_t sha256[SHA256_BYTES];
    const char *policy;      /* NULL: the settings' */
    const uint32_t *options; /* set of OPTION_...; NULL: the settings' */
    const Step *regions;
    uint32_t regions_count;
    bool with_text;
    bool approved; /* a person looked at the plan: what rules hold may be released */
} BodyJob;

void body_write_job(const BodyJob *job, Buffer *body);
MUST_CHECK bool body_read_job(Reader *reader, Arena *arena, BodyJob *job, Error *err);

/* All of a plan but the numbers of its steps: they are counted anew. Reading refuses what plan_from_json and plan_check
 * refuse. In body_plan.c. */
MUST_CHECK bool body_write_plan(const Plan *plan, bool with_text, Buffer *body, Error *err);
MUST_CHECK bool body_read_plan(Reader *reader, Arena *arena, Plan *plan, Error *err);

void body_write_identity(const Identity *identity, Buffer *body);
MUST_CHECK bool body_read_identity(Reader *reader, Arena *arena, Identity *identity, Error *err);

void body_write_facts(const CopyFacts *facts, Buffer *body);
MUST_CHECK bool body_read_facts(Reader *reader, Arena *arena, CopyFacts *facts, Error *err);

/* A NULL text and an empty one stay different. */
void body_write_optional_text(const char *text, Buffer *body);
MUST_CHECK bool body_read_optional_text(Reader *reader, Arena *arena, const char **text, Error *err);

typedef struct {
    const char *policy; /* NULL: the settings' */
    const HeaderValue *header;
    uint32_t header_count;
    const char *const *lines;
    uint32_t lines_count;
} BodyMatch;

void body_write_match(const BodyMatch *match, Buffer *body);
MUST_CHECK bool body_read_match(Reader *reader, Arena *arena, BodyMatch *match, Error *err);

/* [count] is known to both sides: one for each line. */
void body_write_judgements(const Judgement *judgements, uint32_t count, Buffer *body);
MUST_CHECK bool body_read_judgements(Reader *reader, Arena *arena, Judgement *judgements, uint32_t count, Error *err);

/* A text that is missing is read as an empty one: whoever reads the list compares without asking. */
void body_write_rules(const RuleInfo *rules, uint32_t count, Buffer *body);
MUST_CHECK bool body_read_rules(Reader *reader, Arena *arena, const RuleInfo **rules, uint32_t *count, Error *err);

/* What a worker is told first; the rules come as a descriptor. */
typedef struct {
    uint32_t memory_mb;
    uint64_t rules_size;
    const char *rules_hash;
    Bytes settings; /* by settings_write */
} BodySetup;

void body_write_setup(const BodySetup *setup, Buffer *body);
/* [setup]->settings is a view into the body. */
MUST_CHECK bool body_read_setup(Reader *reader, Arena *arena, BodySetup *setup, Error *err);

/* What a worker says when it is ready. */
void body_write_hello(const char *version, const Posture *posture, Buffer *body);
MUST_CHECK bool body_read_hello(Reader *reader, Arena *arena, const char **version, Posture *posture, Error *err);

/* An error that travels: [told] is what the other side set. Codes that only the parent can know (a timeout, a crash)
 * and characters that could break a line of a log are not let through. */
void body_write_error(const Error *told, Buffer *body);
MUST_CHECK bool body_read_error(Reader *reader, Error *told, Error *err);

#endif

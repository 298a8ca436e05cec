/* The rules of a bundle, loaded: patterns, labels, keep lists, regions, the tag table, policies. Stays the same from
 * load to free; judging leaves nothing behind in it. */
#ifndef REDACTOR_DEID_RULES_H
#define REDACTOR_DEID_RULES_H

#include "deid/context.h"
#include "deid/tag_table.h"
#include "plan/bundle.h"
#include "plan/judgement.h"
#include "plan/plan.h"
#include "plan/settings.h"

typedef struct Rules Rules;

/* Runs lua/prelude.lua, then rules/ *.lua in order of name. ERR_CONFIG names file and line. [settings] outlives it. */
MUST_CHECK bool rules_load(const Bundle *bundle, const Settings *settings, Rules **rules, Error *err);
void rules_free(Rules *rules);

/* A word as it stands in the picture; a line is words in reading order. */
typedef struct {
    const char *text; /* UTF-8; "" when it could not be read */
    Rect box;
    uint8_t score_pct; /* how surely it was read */
} TextWord;

typedef struct {
    const TextWord *words;
    uint32_t count;
    Rect box;
    uint32_t frame;
    uint16_t plane;
} TextLine;

/* Judges all lines of one frame together, since a label may stand in the line above or left of its value: one judgement
 * for each word, in the order of lines and words, into [judgements], which has room. [reasons] collects
 * 1u << REASON_... for limits hit and script errors (doubt: the word is held, never passed). [policy] NULL = settings'.
 */
MUST_CHECK bool rules_judge(Rules *rules, const char *policy, const Context *context, const TextLine *lines,
                            uint32_t lines_count, Arena *frame, Judgement *judgements, uint32_t *reasons, Error *err);

/* Judges a header value (Clean Descriptors): [cleaned] is the value without what is PHI, in [run]; the same pointer as
 * [value] when nothing goes. [policy] NULL = settings'. */
MUST_CHECK bool rules_clean_text(Rules *rules, const char *policy, const Context *context, const char *value,
                                 Arena *run, const char **cleaned, Error *err);

/* Device templates and regions that match: fills to add (SOURCE_TEMPLATE / SOURCE_REGION). */
MUST_CHECK bool rules_regions(Rules *rules, const Context *context, const PlanSource *source, const char *fill,
                              Plan *plan, Error *err);

/* Hooks on_instance, before anything is looked for: may choose the policy ([policy_given]: the request did), the
 * options of the plan and how boxes are filled, and tighten. [fill] stays as it is when no hook chooses one; may be
 * NULL. */
MUST_CHECK bool rules_on_instance(Rules *rules, const Context *context, bool policy_given, Plan *plan,
                                  const char **fill, Error *err);

/* Hooks route, when all else is decided: where the copy goes, into plan->routes; declared destinations only. */
MUST_CHECK bool rules_route(Rules *rules, const Context *context, Plan *plan, Error *err);

/* Hook on_plan of the policy: may only tighten. A failing script adds REASON_SCRIPT_ERROR and Hold. */
MUST_CHECK bool rules_on_plan(Rules *rules, const char *policy, const Context *context, Plan *plan, Error *err);

const TagTable *rules_tag_table(const Rules *rules);

MUST_CHECK bool rules_list(Rules *rules, Arena *run, const RuleInfo **infos, uint32_t *count, Error *err);
MUST_CHECK bool rules_check(Rules *rules, Arena *run, uint32_t *examples_run, Error *err);
bool rules_has_policy(const Rules *rules, const char *name);

#endif

/* The rule ids that a plan may name: those that stand in the rules bundle, and the program's own. A worker that was
 * taken over could write anything into that field, and plans are stored and shown; so the parent looks, without running
 * a rule. */
#ifndef REDACTOR_PLAN_RULE_IDS_H
#define REDACTOR_PLAN_RULE_IDS_H

#include "base/bytes.h"
#include "plan/plan.h"

enum { RULE_IDS_MAX = 8192 };

typedef struct RuleIds RuleIds;

/* Every id = "..." of [bundle], whatever file it stands in: an id that a script puts together is not found. ERR_LIMIT
 * for more than RULE_IDS_MAX, ERR_MEMORY. */
MUST_CHECK bool rule_ids_read(Bytes bundle, RuleIds **ids, Error *err);
void rule_ids_free(RuleIds *ids); /* NULL is fine */

bool rule_ids_has(const RuleIds *ids, const char *id);

/* True when the policy, all steps, kept texts and routes of [plan] are declared somewhere. */
bool rule_ids_fit(const RuleIds *ids, const Plan *plan);

#endif

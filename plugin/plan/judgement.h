/* What the rules say of one line of text, and what rules there are: the answers of `match` and `rules`. */
#ifndef REDACTOR_PLAN_JUDGEMENT_H
#define REDACTOR_PLAN_JUDGEMENT_H

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "plan/entity.h"

typedef enum { DECISION_KEEP, DECISION_REDACT, DECISION_HOLD } Decision; /* "Keep", "Redact", "Hold" */

enum { EVIDENCE_MAX = 8, MATCH_LINES_MAX = 4096, MATCH_HEADER_MAX = 1024 };

typedef struct {
    Decision decision;
    Entity entity;
    const char *rule;
    uint8_t score_pct;
    const char *evidence[EVIDENCE_MAX]; /* rule ids and short reasons; no text from the file */
    uint32_t evidence_count;
} Judgement;

typedef struct {
    const char *id;
    const char *kind; /* "rule", "keep", "label", "region", "tag", "policy" */
    const char *about;
    const char *file; /* name in the bundle */
    uint32_t line;
} RuleInfo;

/* An attribute given by hand: `match --header PatientName=DOE^JANE`. */
typedef struct {
    const char *keyword; /* DICOM keyword or (gggg,eeee) */
    const char *value;
} HeaderValue;

static inline const char *decision_name(Decision decision)
{
    return decision == DECISION_KEEP ? "Keep" : decision == DECISION_REDACT ? "Redact" : "Hold";
}

/* True when [name] means the policy declared as [id]: its id, or what stands behind "policy." in any case ("Strict" is
 * policy.strict). Workers judge by it and requests are checked by it. */
static inline bool policy_is_named(const char *id, const char *name)
{
    static const char prefix[] = "policy.";
    bool has_prefix = strncmp(id, prefix, sizeof prefix - 1) == 0;

    return strcmp(id, name) == 0 || (has_prefix && strcasecmp(id + sizeof prefix - 1, name) == 0);
}

#endif

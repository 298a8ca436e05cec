/* The audit chain: append-only rows, each with digest = HMAC(audit key, previous digest || row), so that an edit, a
 * removed or a swapped row shows. No names, no text from files. */
#ifndef REDACTOR_DURABLE_AUDIT_H
#define REDACTOR_DURABLE_AUDIT_H

#include "durable/durable.h"

typedef struct {
    int64_t sequence;
    int64_t time_s;
    const char *actor;   /* "system", a user name, "anonymous" */
    const char *action;  /* "Done", "Review", "Approve", "ReloadRules", ... */
    const char *object;  /* Orthanc instance id or case id */
    const char *details; /* "state=Done boxes=3 rules=4f2a..." */
} AuditEntry;

/* For what is not a queue move (those write their row themselves). */
MUST_CHECK bool audit_append(Durable *durable, const char *actor, const char *action, const char *object,
                             const char *details, Error *err);
MUST_CHECK bool audit_list(Durable *durable, int64_t after, uint32_t limit, Arena *arena, AuditEntry **entries,
                           uint32_t *count, Error *err);
/* [bad] is the first sequence number that does not fit, 0 when the chain is whole. */
MUST_CHECK bool audit_verify(Durable *durable, int64_t *first, int64_t *last, int64_t *bad, Error *err);

#endif

/* What earlier runs into the same OUT finished: a database beside OUT. It holds digests, counts and new names; nothing
 * of a file's contents. */
#ifndef REDACTOR_TOOL_RUN_LEDGER_H
#define REDACTOR_TOOL_RUN_LEDGER_H

#include "durable/queue.h"
#include "tool/session.h"

typedef struct {
    Durable *durable;
    uint8_t base[SHA256_BYTES]; /* of all that decides how a copy looks: settings, rules, key, OUT */
} Ledger;

typedef struct {
    State state; /* Done or Skipped */
    Reason reason;
    bool has_reason;
    uint8_t copy_sha256[SHA256_BYTES];
    uint32_t boxes;
    uint8_t confidence_pct;
    const char *output; /* file name without folder; "" when it is the input's */
} LedgerEntry;

MUST_CHECK bool ledger_open(const char *out, bool keep_names, const Session *session, Ledger *ledger, Error *err);
void ledger_close(Ledger *ledger);
/* [name] is the file's below IN, [sha256] that of its bytes. Thread-safe. */
MUST_CHECK bool ledger_find(const Ledger *ledger, const char *name, const uint8_t sha256[SHA256_BYTES], Arena *arena,
                            LedgerEntry *entry, bool *found, Error *err);
MUST_CHECK bool ledger_save(const Ledger *ledger, const char *name, const uint8_t sha256[SHA256_BYTES],
                            const LedgerEntry *entry, Error *err);

#endif

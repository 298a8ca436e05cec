/* What survives a crash: the queue, the cursor, results, cases, the audit chain, in one SQLite file (WAL; PostgreSQL is
 * to come behind the same calls). All calls are thread-safe. No row holds a value from a file: ids, states, counts,
 * hashes.
 *
 * The schema is described at the top of schema.c. */
#ifndef REDACTOR_DURABLE_DURABLE_H
#define REDACTOR_DURABLE_DURABLE_H

#include "base/arena.h"
#include "base/bytes.h"

typedef struct Durable Durable;

/* Makes the file (0600) and schema when new, upgrades an older schema in one transaction, refuses a newer one
 * (ERR_CONFIG), a corrupt one (ERR_CONFIG: names the file and what to do), and one made with another key:
 * [key_fingerprint] is stored at first use. [node] names this process among several. [audit_key] (32 bytes) chains the
 * audit rows. */
MUST_CHECK bool durable_open(const char *path, const char *node, const char *key_fingerprint,
                             const uint8_t audit_key[32], Durable **durable, Error *err);
void durable_close(Durable *durable);

/* Small named numbers and texts ("cursor", "last-sweep", "rules-epoch"). */
MUST_CHECK bool durable_get(Durable *durable, const char *name, Arena *arena, const char **value, Error *err);
MUST_CHECK bool durable_set(Durable *durable, const char *name, const char *value, Error *err);

#endif

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

/* Another key for an existing store, offline and in one transaction: the old key must be the store's and its audit
 * chain whole (ERR_CONFLICT); the chain is made anew with the new key and says so, and all that is done is queued
 * again, so that each copy is replaced by one with the new pseudonyms. Nothing changes when it fails. */
typedef struct {
    const char *fingerprint;
    const uint8_t *audit_key; /* 32 bytes */
} DurableKey;
typedef struct {
    int64_t queued; /* copies that will be made again */
    int64_t left;   /* copies that keep the old pseudonyms: their original is deleted, or waits for a person */
} RekeyCounts;
MUST_CHECK bool durable_rekey(const char *path, DurableKey old_key, DurableKey new_key, RekeyCounts *counts,
                              Error *err);

/* Small named numbers and texts ("cursor", "last-sweep", "rules-epoch"). */
MUST_CHECK bool durable_get(Durable *durable, const char *name, Arena *arena, const char **value, Error *err);
MUST_CHECK bool durable_set(Durable *durable, const char *name, const char *value, Error *err);

#endif

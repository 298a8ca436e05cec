/* What the files of this folder share: the open store, its transactions, its clock. Nobody outside includes it, but
 * tests. */
#ifndef REDACTOR_DURABLE_STORE_H
#define REDACTOR_DURABLE_STORE_H

#include "durable/audit.h"
#include "wrap/db.h"

enum { NODE_NAME_MAX = 128, AUDIT_KEY_BYTES = 32, AUDIT_DIGEST_BYTES = 32 };

/* The end of the audit chain, known from the first row that a transaction adds until its commit signs it. */
typedef struct {
    int64_t sequence;
    uint8_t digest[AUDIT_DIGEST_BYTES];
    bool is_read, is_changed;
} AuditHead;

typedef int64_t DurableClock(void *self);

struct Durable {
    Db *db;
    char node[NODE_NAME_MAX];
    uint8_t audit_key[AUDIT_KEY_BYTES];
    AuditHead head;      /* of the open transaction */
    bool is_new;         /* during the first transaction of a new file */
    int64_t now_s;       /* of the open transaction */
    DurableClock *clock; /* NULL: the database's */
    void *clock_self;
};

/* For tests; call it while nobody else works. */
void durable_set_clock(Durable *durable, DurableClock *clock, void *self);

/* A transaction of this thread: durable_end commits when [is_good], else rolls back, and returns whether the work
 * stands: `return durable_end(durable, work(durable, err), err)`. */
MUST_CHECK bool durable_begin(Durable *durable, DbAccess access, Error *err);
MUST_CHECK bool durable_end(Durable *durable, bool is_good, Error *err);

/* In a transaction: adds a row to the chain, with the transaction's time. */
MUST_CHECK bool audit_add(Durable *durable, const char *actor, const char *action, const char *object,
                          const char *details, Error *err);
/* In a transaction, after the chain was found whole: chains all rows anew with [key], which is the store's from then
 * on. */
MUST_CHECK bool audit_rechain(Durable *durable, const uint8_t key[AUDIT_KEY_BYTES], Error *err);
/* In a transaction: writes the signed end of the chain. */
MUST_CHECK bool audit_sign(Durable *durable, Error *err);

#endif

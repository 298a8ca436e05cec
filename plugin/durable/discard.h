/* Copies that all their destinations have, and that are not to stay: one row for each, written in the transaction that
 * ends the last sending. Who takes one owns the work row meanwhile (by its lease), so that no new copy is stored
 * under the same id while the old one is deleted; what a crash interrupts is done again. */
#ifndef REDACTOR_DURABLE_DISCARD_H
#define REDACTOR_DURABLE_DISCARD_H

#include "durable/queue.h"

typedef struct {
    char instance[ORTHANC_ID_SIZE], copy[ORTHANC_ID_SIZE];
    uint8_t copy_sha256[SHA256_BYTES]; /* what was sent: other bytes stay */
    uint32_t attempts;                 /* with this one */
    bool is_deleted;                   /* and in the audit: only the original's marks are missing */
    int64_t work_id, lease_until_s;    /* of the work row that is held */
    State state;                       /* of it */
} Discard;

/* A row that is due; it is not due again before [again_s]. The work row is held for [lease_s]. What is another copy by
 * now, or waits to be sent again, is forgotten; what is being worked on waits. */
MUST_CHECK bool discard_take(Durable *durable, uint32_t lease_s, uint32_t again_s, Discard *discard, bool *found,
                             Error *err);
/* The copy is gone, by us or ([was_there] false) before: with an audit row. Sendings of it are forgotten, so that a
 * copy that is made again is sent again. */
MUST_CHECK bool discard_deleted(Durable *durable, const Discard *discard, bool was_there, Error *err);
/* Gives the work row back: all is done, or to be done again after [delay_s]. */
MUST_CHECK bool discard_end(Durable *durable, const Discard *discard, Error *err);
MUST_CHECK bool discard_later(Durable *durable, const Discard *discard, uint32_t delay_s, Error *err);

/* In a transaction: when all destinations have the copy as it is in [sha256], it is to be discarded. */
MUST_CHECK bool discard_add(Durable *durable, const char *copy, const uint8_t sha256[SHA256_BYTES], Error *err);
/* In a transaction: the copy is stored anew, so nobody has it yet. */
MUST_CHECK bool discard_forget(Durable *durable, const char *copy, Error *err);
/* In a transaction, at start: what this node held is free. */
MUST_CHECK bool discard_recover(Durable *durable, Error *err);

#endif

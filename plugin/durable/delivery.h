/* Copies that are to be sent somewhere: one row for each copy and destination, written in the transaction that makes
 * the work Done, so that a copy that was verified and stored is sent at least once, and no other is. A row is taken by
 * one thread of one process; what a crash interrupts is sent again. */
#ifndef REDACTOR_DURABLE_DELIVERY_H
#define REDACTOR_DURABLE_DELIVERY_H

#include "durable/queue.h"

enum {
    DESTINATION_NAME_SIZE = PLAN_ROUTE_MAX + 1,
    SENDING_AGAIN_FIRST_S = 5, /* doubled each time ... */
    SENDING_AGAIN_MAX_S = 600  /* ... up to this */
};

typedef struct {
    int64_t id;
    char instance[ORTHANC_ID_SIZE], copy[ORTHANC_ID_SIZE];
    uint8_t copy_sha256[SHA256_BYTES]; /* what was verified: other bytes are not sent */
    char destination[DESTINATION_NAME_SIZE];
    bool by_rule;      /* else only the configuration asked for it */
    uint32_t attempts; /* with this one */
    int64_t fence;     /* what was found out is written only while it is the row's */
} Delivery;

/* A row that is due, its attempt counted; it is not due again before [again_s] have passed. Destinations take turns. */
MUST_CHECK bool delivery_take(Durable *durable, uint32_t again_s, Delivery *delivery, bool *found, Error *err);
/* Not sent: comes again. After a fault later and later, and so does all else for that destination: one that hangs must
 * not keep the others waiting. */
MUST_CHECK bool delivery_later(Durable *durable, const Delivery *delivery, bool is_fault, Error *err);
/* The name of a destination that failed last and that nothing waits for any more; each is told once. */
MUST_CHECK bool delivery_recovered(Durable *durable, char name[DESTINATION_NAME_SIZE], bool *found, Error *err);
/* With an audit row. [discard]: when no destination waits for the copy any more, it is to be discarded (discard.h). */
MUST_CHECK bool delivery_sent(Durable *durable, const Delivery *delivery, bool discard, Error *err);
/* Nothing to send. With an audit row, which says [why]: one word of the program. */
MUST_CHECK bool delivery_dropped(Durable *durable, const Delivery *delivery, const char *why, bool discard, Error *err);

/* All rows that wait become due: names or addresses may have been corrected. */
MUST_CHECK bool delivery_hurry(Durable *durable, Error *err);

typedef struct {
    int64_t waiting, failing; /* failing: of those that wait, how many were tried (one may be under way) */
} DeliveryCounts;
MUST_CHECK bool delivery_counts(Durable *durable, DeliveryCounts *counts, Error *err);

/* In a transaction: the copy of [item] is for [destinations] and for no others: what still waited for others is
 * dropped. What was sent before is sent again only when the copy was stored anew. For queue.c. */
MUST_CHECK bool delivery_add(Durable *durable, const Item *item, const Destination *destinations, uint32_t count,
                             Error *err);

#endif

/* The work: one row for each (Orthanc instance, attachment MD5, rules epoch), its state, and the moves between states.
 *
 * At-least-once: a row that was taken and not finished comes back when its lease ends; the fence makes the late answer
 * of a slow owner harmless; attempts are counted before the first hostile byte is read. Time is the database's. */
#ifndef REDACTOR_DURABLE_QUEUE_H
#define REDACTOR_DURABLE_QUEUE_H

#include "durable/durable.h"
#include "plan/plan.h"

typedef enum {
    STATE_QUEUED,
    STATE_RUNNING,
    STATE_REPLACING, /* the old copy is being replaced: see architecture.md */
    STATE_DONE,
    STATE_REVIEW,
    STATE_QUARANTINED,
    STATE_SKIPPED,
    STATE_REJECTED,
    STATE_GONE,
    STATE_COUNT
} State;

enum {
    ORTHANC_ID_SIZE = 45,
    MD5_HEX_SIZE = 33,
    CASE_ID_SIZE = 33,
    QUEUE_PAGE_MAX = 1000,
    QUEUE_PRIORITY_MAX = 30 /* and not below its negative: others are taken as the nearest */
};

typedef struct {
    int64_t id;                     /* row */
    char instance[ORTHANC_ID_SIZE]; /* Orthanc id of the original */
    char study[ORTHANC_ID_SIZE], series[ORTHANC_ID_SIZE],
        patient[ORTHANC_ID_SIZE]; /* for counts by level; local only */
    char md5[MD5_HEX_SIZE];       /* of the attachment */
    int64_t rules_epoch;          /* counts up by Force, rekey and new rules asked for */
    State state;
    Reason reason; /* valid when has_reason */
    bool has_reason;
    int64_t priority;
    int64_t fence;
    uint32_t attempts;
    char copy[ORTHANC_ID_SIZE]; /* "" until known */
    uint8_t copy_sha256[SHA256_BYTES];
    bool has_copy_sha256;
    char case_id[CASE_ID_SIZE]; /* random, for Review and Quarantined; "" else */
    int64_t case_revision;
    char rules_hash[SHA256_HEX_SIZE];
    char policy[PLAN_NAME_MAX]; /* asked for by a request; "" = the configuration's */
    uint32_t options;           /* asked for by a request, where has_options; else the configuration's */
    bool has_options;
    uint32_t boxes;
    uint8_t confidence_pct;
    int64_t created_s, changed_s; /* Unix seconds */
} Item;

/* What intake found. [skip] true makes a Skipped row with [reason] (own copy, out of scope). */
typedef struct {
    const char *instance, *md5;
    const char *study, *series, *patient;
    int64_t priority;
    bool skip;
    Reason reason;
} Arrival;

/* Adds at most QUEUE_PAGE_MAX arrivals and sets the cursor ([cursor_name] NULL: none) in one transaction. When the
 * instance's newest row has the same MD5 it stays as it is, unless it was Gone. An older row with another MD5 becomes
 * history (Gone, when its work was still open); the new row carries its copy, which is to be replaced, and is not taken
 * before a lease on the old one ends. [added] counts new Queued rows. */
MUST_CHECK bool queue_put(Durable *durable, const Arrival *arrivals, uint32_t count, const char *cursor_name,
                          const char *cursor, uint32_t *added, Error *err);

/* The most urgent due row becomes Running with a lease, attempts + 1, a new fence. [found] false: nothing is due. */
MUST_CHECK bool queue_take(Durable *durable, uint32_t lease_s, Item *item, bool *found, Error *err);
/* ERR_CONFLICT when the lease was lost. */
MUST_CHECK bool queue_extend(Durable *durable, const Item *item, uint32_t lease_s, Error *err);

typedef enum {
    INTENT_STORE,   /* the copy does not stand yet: nobody was sent it */
    INTENT_REPLACE, /* what stands under its id will be discarded: moves to Replacing */
    INTENT_STANDS   /* it stands as it is, stored by an earlier run */
} Intent;

/* The intent to store a copy: before the POST, so that a restart can tell what was stored. ERR_INPUT when the copy
 * belongs to another original (REASON_PSEUDONYM_COLLISION), ERR_CONFLICT when the lease was lost. */
MUST_CHECK bool queue_intend(Durable *durable, Item *item, const char *copy, const uint8_t sha256[SHA256_BYTES],
                             Intent intent, Error *err);

/* Where a copy goes. */
typedef struct {
    const char *name; /* at most PLAN_ROUTE_MAX letters */
    bool by_rule;     /* a rule asked for it, not only the configuration */
} Destination;

/* How work on a taken row ended. */
typedef struct {
    State state; /* Done, Review, Quarantined, Skipped, Gone; Queued = again after delay_s */
    Reason reason;
    bool has_reason;
    uint32_t delay_s;
    bool keep_attempts;    /* Queued again without counting this attempt (transient error) */
    const char *plan_json; /* kept with the row for Review, Quarantined and Done; NULL = what is there stays */
    const char *rules_hash;
    uint32_t boxes;
    uint8_t confidence_pct;
    const Destination *destinations; /* Done: where the copy goes, see delivery.h */
    uint32_t destinations_count;
    bool discard_sent; /* Done: the copy need not stay once all of them have it */
    bool copy_gone; /* the copy named in the row does not stand any more: the row forgets it, and the audit says so */
} Outcome;

/* Guarded by the fence (ERR_CONFLICT: throw the result away); the move, the case and an audit row in one transaction. A
 * plan that a person approved stays approved only when the row is Queued again; regions asked for are dropped once a
 * plan is kept, which has them. */
MUST_CHECK bool queue_finish(Durable *durable, const Item *item, const Outcome *outcome, Error *err);

typedef struct {
    uint64_t by_state[STATE_COUNT];
    int64_t oldest_queued_s; /* how long the row that waits longest has been due, 0 when none; only from queue_counts */
} Counts;

/* States of many rows at once: by_state of [counts] over the rows given. */
MUST_CHECK bool queue_counts_rows(Durable *durable, const int64_t *ids, uint32_t count, Counts *counts, Error *err);

/* Moves asked for by people and by Orthanc. [actor] goes to the audit. Illegal moves are ERR_CONFLICT: without [force],
 * what is Done or in Review; always, what is Running, Gone, or a copy made here. The plan and the copy stay with the
 * row, so that boxes can be carried over and the copy replaced. */
typedef struct {
    const char *policy;      /* NULL: the configuration's */
    const uint32_t *options; /* set of OPTION_...; NULL: the configuration's */
    int64_t priority;
    bool force;               /* also when Done: the copy is made again and replaced */
    bool as_before;           /* policy and options stay what was asked before */
    const char *regions_json; /* a plan with only manual fills to add, as JSON; NULL: none */
    const char *actor;
} Retry; /* Asked without policy, options, force and regions, a row that waits is only moved ahead: what was asked of it
          * before, and the approval of its plan, stay. */
MUST_CHECK bool queue_retry(Durable *durable, int64_t id, const Retry *retry, Error *err);
/* The regions of the last retry, NULL when there are none. */
MUST_CHECK bool queue_regions(Durable *durable, int64_t id, Arena *arena, const char **regions_json, Error *err);
/* The original was deleted; no row of it is success. The copy stays named in the row. */
MUST_CHECK bool queue_gone(Durable *durable, const char *instance, Error *err);
/* A reviewer's decision on a case: approve = Queued with the plan given (its boxes are followed as they are); reject.
 */
MUST_CHECK bool queue_decide(Durable *durable, const char *case_id, int64_t revision, bool approve, const char *actor,
                             Error *err);
/* Replaces a case's plan; ERR_CONFLICT when [revision] is not the current one, which counts up. */
MUST_CHECK bool queue_edit_case(Durable *durable, const char *case_id, int64_t revision, const char *plan_json,
                                const char *actor, int64_t *new_revision, Error *err);

/* Newest row of an instance / the row of a case; found by [found]. */
MUST_CHECK bool queue_get(Durable *durable, const char *instance, Item *item, bool *found, Error *err);
MUST_CHECK bool queue_get_row(Durable *durable, int64_t id, Item *item, bool *found, Error *err);
MUST_CHECK bool queue_get_case(Durable *durable, const char *case_id, Item *item, bool *found, Error *err);
/* The original of a copy: for links and for recognising own copies (id and digest must match, invariant 7). */
MUST_CHECK bool queue_get_by_copy(Durable *durable, const char *copy, Item *item, bool *found, Error *err);
/* The plan kept with a row: NULL when there is none. [approved] says whether a person approved it as it stands. */
MUST_CHECK bool queue_plan(Durable *durable, int64_t id, Arena *arena, const char **plan_json, bool *approved,
                           Error *err);

typedef enum { LEVEL_PATIENT, LEVEL_STUDY, LEVEL_SERIES, LEVEL_INSTANCE } Level;

/* Over everything, or below one resource. */
MUST_CHECK bool queue_counts(Durable *durable, Counts *counts, Error *err);
MUST_CHECK bool queue_counts_of(Durable *durable, Level level, const char *id, Counts *counts, Error *err);

/* Newest rows of instances in [state], a page after row [after] (0 = from the start), in order of row. */
MUST_CHECK bool queue_list(Durable *durable, State state, int64_t after, uint32_t limit, Arena *arena, Item **items,
                           uint32_t *count, Error *err);
/* All newest rows below one resource, at most QUEUE_PAGE_MAX after row [after]. */
MUST_CHECK bool queue_list_of(Durable *durable, Level level, const char *id, int64_t after, uint32_t limit,
                              Arena *arena, Item **items, uint32_t *count, Error *err);

/* At start: rows that this node left Running or Replacing are due at once. */
MUST_CHECK bool queue_recover(Durable *durable, Error *err);

const char *state_name(State state);
bool state_find(const char *name, State *state);

#endif

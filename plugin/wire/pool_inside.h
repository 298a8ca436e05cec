/* What the files of the pool share; nobody else includes it.
 *
 * Who may touch a worker follows from its state, all changes of which are made under the lock:
 *   Dead, Starting, Retired   the keeper: one thread that starts, greets and ends processes. One, and it lives as long
 * as the pool, because workers die with the thread that started them. Idle                      whoever holds the lock
 *   Busy                      the thread whose call it is
 * A worker goes Dead -> Starting -> Idle <-> Busy -> Retired -> Dead, the last step as soon as its process is reaped.
 */
#ifndef REDACTOR_WIRE_POOL_INSIDE_H
#define REDACTOR_WIRE_POOL_INSIDE_H

#include <pthread.h>

#include "plan/rule_ids.h"
#include "wire/message.h"
#include "wire/pool.h"
#include "wire/process.h"
#include "wire/sandbox.h"

enum {
    WORKERS_MIN = 2,
    START_TIMEOUT_MS = 60000, /* models from a cold disk */
    START_FAILURES_MAX = 3,   /* in a row, before calls are told */
    BACKOFF_FIRST_MS = 100,
    BACKOFF_MAX_MS = 10000,
    WAIT_FACTOR = 10, /* a call waits for a free worker at most this many time limits of one question */
    SLOTS_MAX = WORKERS_MAX + 1,
    OLD_IDS_MAX = 64 /* rule ids of so many reloads stay: a call that was asked before one may still look at them */
};

typedef enum { WORKER_DEAD, WORKER_STARTING, WORKER_IDLE, WORKER_BUSY, WORKER_RETIRED } WorkerState;

/* A rules bundle, sealed, as each new worker gets it. */
typedef struct {
    int file;
    uint64_t size;
    char hash[SHA256_HEX_SIZE];
    RuleIds *ids; /* what plans by these rules may name */
} Rules;

typedef struct {
    WorkerState state;
    Process process;
    uint64_t serial;
    uint64_t generation; /* of the rules */
    char rules_hash[SHA256_HEX_SIZE];
    const RuleIds *rule_ids;
    uint64_t done;
    bool has_seen; /* an instance's bytes: from then on its words are not repeated */
    Posture posture;
    int64_t start_deadline_ms;
} Worker;

/* A reload: other rules are tried in a worker of their own, in the slot after the last. */
typedef enum { TRIAL_NONE, TRIAL_WANTED, TRIAL_RUNNING, TRIAL_GOOD, TRIAL_BAD } TrialState;

struct Pool {
    PoolOptions options; /* texts in [arena] */
    Arena *arena;
    Buffer settings; /* for the wire */
    Launch launch;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    pthread_t keeper;
    bool keeper_runs;
    int wake;   /* eventfd: the keeper looks again */
    int cancel; /* eventfd: all waiting on sockets ends */
    bool cancelled, closing;

    Worker workers[SLOTS_MAX];
    uint32_t count; /* of slots in use; the trial's is the next one */
    uint64_t last_serial, last_request;
    uint32_t fresh_wanted; /* calls that wait for a process of their own */

    Rules rules;
    RuleIds *old_ids[OLD_IDS_MAX];
    uint64_t generation;
    TrialState trial;
    Rules trial_rules;
    Error trial_error;

    uint32_t start_failures; /* in a row */
    Error start_error;
    int64_t next_start_ms;
    uint64_t crashes, timeouts;
};

/* pool.c: a free worker, now Busy; not the one with the serial number [avoid]; with [fresh] one that has done nothing
 * yet. */
MUST_CHECK bool pool_take(Pool *pool, uint64_t avoid, bool fresh, Worker **worker, Error *err);
/* Gives it back, Idle again, or Retired with [retire] or when it has done enough. */
void pool_give(Pool *pool, Worker *worker, bool retire);
void pool_wake_keeper(Pool *pool);

/* pool_keeper.c: the thread; [self] is the Pool. */
void *pool_keep(void *self);

/* pool_ask.c: one question to one worker. */
typedef struct Call Call;
struct Call {
    Pool *pool;
    MessageKind kind;
    Buffer body; /* of the request; freed by pool_ask */
    int descriptors[MESSAGE_DESCRIPTORS_MAX];
    uint32_t descriptors_count;
    uint32_t timeout_factor;
    uint64_t avoid;
    bool fresh;
    /* Reads and checks the answer. False is a wrong answer: the worker is killed. */
    bool (*accept)(Call *call, Reader *reader, Message *answer, Error *err);

    /* who answers, for [accept] */
    uint64_t worker_serial;
    const char *rules_hash;
    const RuleIds *rule_ids;

    /* what [accept] compares with and where it puts what it read; each kind of call uses some of them */
    const PoolJob *job;
    const Plan *given_plan;
    const PoolCopy *given_copy;
    Arena *run;
    Plan *plan;
    Identity *original;
    PoolCopy *copy;
    uint32_t *number;
    Image *image;
    Judgement *judgements;
    uint32_t judgements_count;
    const RuleInfo **rules;
};

MUST_CHECK bool pool_ask(Call *call, Error *err);

/* pool_instance.c: a call about [job] with the head of its body written. */
MUST_CHECK bool pool_begin_call(Pool *pool, const PoolJob *job, MessageKind kind, Arena *run, Call *call, Error *err);

#endif

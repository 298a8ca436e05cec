/* The worker processes: warm, sandboxed, replaceable. Everything that parses hostile bytes happens behind this header.
 *
 * Each call takes a free worker (or waits for one), asks it one thing about one instance, and checks the answer as far
 * as the parent can without parsing: lengths, seals, plan geometry, source hash. A worker that answers wrongly, hangs,
 * or dies is killed and replaced; the call fails with ERR_TIMEOUT, ERR_CRASH or ERR_INPUT (a wrong answer: "worker
 * answer: ..."). All calls are thread-safe.
 *
 * Errors end up in logs. The words of a worker that has read an instance could be that instance's, so of its errors
 * only the code counts, and the text is one of ours; before its first instance it may name a rule file and a line. */
#ifndef REDACTOR_WIRE_POOL_H
#define REDACTOR_WIRE_POOL_H

#include "base/image.h"
#include "plan/copy_facts.h"
#include "plan/judgement.h"
#include "plan/plan.h"
#include "plan/pseudonym.h"
#include "plan/settings.h"

enum { WORKERS_MAX = 64 };

typedef struct Pool Pool;

typedef struct {
    const char *program;    /* path of orthanc-redactor; checked: regular file, not writable by others */
    uint32_t workers_count; /* at least 2 */
    uint32_t timeout_ms;    /* wall clock of one question */
    uint32_t memory_mb;     /* RLIMIT_DATA of a worker, and RSS above which it is recycled */
    uint32_t recycle_after; /* questions */
    int nice;
    bool require_sandbox;   /* refuse to work when seccomp could not be installed */
    Settings settings;      /* copied */
    PseudonymSource source; /* answers the workers' questions; called from the thread that asked the pool */
    bool keep_worker_texts; /* errors in a worker's own words: only where none but the files' owner reads them */
} PoolOptions;

/* [bundle] is the rules bundle's bytes, [rules_hash] their SHA-256 in hex. Starts the workers and waits until each has
 * loaded the rules. ERR_CONFIG when a worker refuses them (file and line in the text), or the sandbox is missing. */
MUST_CHECK bool pool_open(const PoolOptions *options, Bytes bundle, const char *rules_hash, Pool **pool, Error *err);
/* Ends all workers: end of file, 2 s, kill. No call may be under way. */
void pool_close(Pool *pool);

/* Loads other rules in a fresh worker and swaps all when it is good; else ERR_CONFIG and the old stay. */
MUST_CHECK bool pool_reload(Pool *pool, Bytes bundle, const char *rules_hash, Error *err);
/* Whether the rules that are loaded declare something of that id. */
bool pool_declares(Pool *pool, const char *id);

/* One question about one instance. [file] is a descriptor of a sealed memfd (see pool_seal). */
typedef struct {
    int file;
    uint64_t file_size;
    uint8_t sha256[SHA256_BYTES];
    const char *policy;      /* NULL: the settings' */
    const uint32_t *options; /* set of OPTION_...; NULL: the settings' */
    const Step *regions;
    uint32_t regions_count;
    bool with_text;
    bool approved;           /* a person looked at the plan: what rules hold may be released */
    uint32_t timeout_factor; /* 1, or 2 at the last attempt */
    bool fresh_worker;       /* the last attempt after a crash: alone in a new process */
} PoolJob;

/* A copy as a worker made it: accepted only from a memfd with all seals; the same descriptor goes to the verifier and
 * to the store. Close it. */
typedef struct {
    int file; /* -1: none */
    uint64_t file_size;
    uint64_t worker; /* serial number of the process that made it */
    CopyFacts facts; /* checked against the parent's own computation */
} PoolCopy;

MUST_CHECK bool pool_plan(Pool *pool, const PoolJob *job, Arena *run, Plan *plan, Identity *original, Error *err);
MUST_CHECK bool pool_apply(Pool *pool, const PoolJob *job, const Plan *plan, Arena *run, PoolCopy *copy, Error *err);
/* plan, and apply when the verdict is Redact or Pass: copy->file is -1 otherwise. */
MUST_CHECK bool pool_run(Pool *pool, const PoolJob *job, Arena *run, Plan *plan, Identity *original, PoolCopy *copy,
                         Error *err);
/* By a worker other than copy->worker. [reasons] 0 = clean; findings are boxes, see deid_verify. The verifier's own
 * view of identities, syntax and frames must equal copy->facts, else ERR_INPUT. */
MUST_CHECK bool pool_verify(Pool *pool, const PoolJob *job, const PoolCopy *copy, const Plan *plan, Arena *run,
                            uint32_t *reasons, Plan *findings, Error *err);
/* [plan] may be NULL, see deid_render. */
MUST_CHECK bool pool_render(Pool *pool, const PoolJob *job, const Plan *plan, RenderKind kind, uint32_t frame,
                            Arena *run, Image *image, Error *err);
MUST_CHECK bool pool_match(Pool *pool, const char *policy, const HeaderValue *header, uint32_t header_count,
                           const char *const *lines, uint32_t lines_count, Arena *run, Judgement *judgements,
                           Error *err);
MUST_CHECK bool pool_list_rules(Pool *pool, Arena *run, const RuleInfo **rules, uint32_t *count, Error *err);
MUST_CHECK bool pool_check_rules(Pool *pool, Arena *run, uint32_t *examples_run, Error *err);

/* Makes every call under way and to come fail with ERR_CANCELLED within a second: for shutdown. */
void pool_cancel(Pool *pool);

typedef struct {
    const char *state; /* "Starting", "Idle", "Busy", "Dead" */
    int pid;
    uint64_t done;
    uint32_t rss_mb;
    bool seccomp;
    int landlock; /* ABI version, 0 = none */
} WorkerStatus;

typedef struct {
    WorkerStatus workers[WORKERS_MAX];
    uint32_t count;
    uint64_t crashes, timeouts;
    char rules_hash[SHA256_HEX_SIZE];
} PoolStatus;

void pool_status(Pool *pool, PoolStatus *status);

/* A sealed memfd (all seals) with these bytes; -1 and the error set when it cannot be made. */
MUST_CHECK int pool_seal(Bytes bytes, Error *err);

#endif

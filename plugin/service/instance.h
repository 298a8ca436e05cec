/* The path of one instance from bytes to a verified copy, or to the reason why there is none: what the plugin's threads
 * and the command line share. Knows no Orthanc, no queue. */
#ifndef REDACTOR_SERVICE_INSTANCE_H
#define REDACTOR_SERVICE_INSTANCE_H

#include "durable/queue.h"
#include "service/config.h"
#include "wire/pool.h"

typedef struct {
    Pool *pool;
    const Config *config;
    const char *rules_hash; /* of the rules that the pool has loaded */
    int file;               /* sealed memfd with the original */
    uint64_t file_size;
    const char *instance;    /* Orthanc id that the original's identity must give; NULL: not compared */
    const char *policy;      /* NULL: the configuration's */
    const uint32_t *options; /* NULL: the configuration's */
    const Step *regions;     /* fills asked for */
    uint32_t regions_count;
    const Plan *kept; /* plan of an earlier look, NULL when there is none: boxes that a person drew stay */
    bool approved;    /* a person approved [kept]: it is followed as it stands */
    uint32_t attempt; /* counts from 1 */
} InstanceJob;

typedef struct {
    State
        state; /* Done: [copy] is verified and waits to be stored. Queued: once more, the attempt counts. Else parked */
    Reason reason;
    bool has_reason;
    bool has_plan;
    Plan plan;
    uint8_t sha256[SHA256_BYTES]; /* of the original */
    PoolCopy copy;                /* its descriptor belongs to the run arena; -1 unless state is Done */
    char copy_id[ORTHANC_ID_SIZE];
    uint8_t copy_sha256[SHA256_BYTES];
} InstanceResult;

/* True: [result] says what became of it. False only for what is not the instance's fault: ERR_IO, ERR_CANCELLED (again
 * later), ERR_CONFIG (stop working). All lives in [run]. */
MUST_CHECK bool instance_work(const InstanceJob *job, Arena *run, InstanceResult *result, Error *err);

/* Closes [file] when [arena] is reset. On failure it is closed at once. */
MUST_CHECK bool instance_own_file(Arena *arena, int file, Error *err);

/* The first of a set of reasons, the most telling ones first in the enum; [fallback] for an empty set. */
Reason instance_first_reason(uint32_t reasons, Reason fallback);

#endif

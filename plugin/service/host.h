/* All that we ever ask of the server around us: Orthanc, or a folder. Every call is thread-safe and may block; none is
 * made from Orthanc's own threads. */
#ifndef REDACTOR_SERVICE_HOST_H
#define REDACTOR_SERVICE_HOST_H

#include "base/arena.h"
#include "base/bytes.h"
#include "durable/queue.h"
#include "plan/pseudonym.h"

enum { HOST_JOB_SIZE = 64 };

/* One entry of the change log that concerns us. */
typedef struct {
    const char *instance;
    bool deleted;
} Change;

/* Facts of a stored instance that intake needs. */
typedef struct {
    char md5[MD5_HEX_SIZE];
    char study[ORTHANC_ID_SIZE], series[ORTHANC_ID_SIZE], patient[ORTHANC_ID_SIZE];
    char modality[17];
} InstanceFacts;

/* The marks that an original and its copy are to carry. */
typedef struct {
    const char *original;
    const char *copy; /* "": only the state is told; NULL: there is none (any more), a mark that names one goes */
    const char *state;
    const char *plan_json; /* NULL: not told */
    bool mark_copy;        /* the copy's side, too */
    bool first;            /* nothing was marked before, as far as we know: written without looking what is there */
} Link;

typedef struct {
    void *self;
    /* Instances that are new (or deleted) after [cursor] ("" = from the start), at most [limit] log entries; [next] is
     * the cursor to save, [more] whether there is more now. [gap]: the log was emptied or truncated, sweep. */
    bool (*changes)(void *self, const char *cursor, uint32_t limit, Arena *arena, Change **changes, uint32_t *count,
                    const char **next, bool *more, bool *gap, Error *err);
    /* Ids of all instances, a page from [since]. */
    bool (*list)(void *self, uint64_t since, uint32_t limit, Arena *arena, const char ***ids, uint32_t *count,
                 Error *err);
    /* Ids of the instances below a resource; ERR_NOT_FOUND. */
    bool (*list_of)(void *self, Level level, const char *id, Arena *arena, const char ***ids, uint32_t *count,
                    Error *err);
    /* ERR_NOT_FOUND when the instance is gone. */
    bool (*facts)(void *self, const char *instance, InstanceFacts *facts, Error *err);
    /* The file as a sealed memfd; yours to close. ERR_NOT_FOUND. */
    bool (*fetch)(void *self, const char *instance, int *file, uint64_t *size, Error *err);
    /* Stores [file]; [stored_id] gets the id, [already] whether it was there before (and the old bytes stand). */
    bool (*store)(void *self, int file, uint64_t size, char stored_id[ORTHANC_ID_SIZE], bool *already, Error *err);
    bool (*discard)(void *self, const char *instance, Error *err);
    /* SHA-256 of the stored bytes; ERR_NOT_FOUND. */
    bool (*digest)(void *self, const char *instance, uint8_t sha256[SHA256_BYTES], Error *err);
    /* Links both ways, idempotent: metadata 4201 state, 4202 copy on the original; 4203 original and attachment 4201
     * plan on the copy when it is to be marked, too. */
    bool (*link)(void *self, const Link *link, Error *err);
    /* Starts sending the instance to a peer, modality or DICOMweb server that the server's own configuration calls
     * [destination]; [job] names the work. Without [insecure] only over TLS. ERR_CONFIG: no such name, or in clear.
     * NULL where nothing can be sent. */
    bool (*send)(void *self, const char *instance, const char *destination, bool insecure, char job[HOST_JOB_SIZE],
                 Error *err);
    /* [over]: all has arrived. ERR_IO when it failed, ERR_NOT_FOUND when nobody knows the work any more. */
    bool (*sent)(void *self, const char *job, bool *over, Error *err);
    /* Nobody waits for the work any more. NULL where [send] is. */
    bool (*cancel)(void *self, const char *job, Error *err);
} Host;

/* Orthanc's id of an instance: SHA-1 of "PatientID|Study|Series|SOP" in five groups of hex. In service/host.c. */
MUST_CHECK bool host_instance_id(const Identity *identity, char id[ORTHANC_ID_SIZE], Error *err);
/* Of a patient: of the PatientID alone. */
MUST_CHECK bool host_patient_id(const char *patient_id, char id[ORTHANC_ID_SIZE], Error *err);

#endif

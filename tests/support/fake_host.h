/* An archive in memory with Orthanc's manners: a change log, ids made of four identifiers, bytes that stand when the
 * same id is stored again. Its files are made for tests/support/fake_pool.c: "PATIENT|STUDY|SERIES|SOP", a line feed,
 * what the pretended worker shall do with it, a line feed. */
#ifndef REDACTOR_TESTS_FAKE_HOST_H
#define REDACTOR_TESTS_FAKE_HOST_H

#include <pthread.h>

#include "service/host.h"

enum { FAKE_INSTANCES_MAX = 64, FAKE_BYTES_MAX = 512, FAKE_LOG_MAX = 256 };

typedef struct {
    char id[ORTHANC_ID_SIZE];
    char bytes[FAKE_BYTES_MAX];
    char modality[17];
    char state[32], copy[ORTHANC_ID_SIZE], original[ORTHANC_ID_SIZE]; /* what link wrote */
    bool has_plan;
    bool alive;
} FakeInstance;

typedef struct {
    pthread_mutex_t lock;
    FakeInstance instances[FAKE_INSTANCES_MAX];
    uint32_t instances_count;
    struct {
        char id[ORTHANC_ID_SIZE];
        bool deleted;
    } log[FAKE_LOG_MAX];
    uint32_t log_count;
    uint32_t stores, discards;
    uint32_t fail_stores; /* so many calls of store fail with ERR_IO */
    bool refuse_stores;   /* all calls of store fail with ERR_INPUT */
    uint32_t fail_discards;
    uint32_t fail_sends; /* so many calls of sent fail with ERR_IO */
    bool hang_sends;     /* they are never over */
    uint32_t lose_sends; /* so many calls of sent do not know the work */
    uint32_t cancels;
    uint32_t sends;                          /* that arrived */
    char sent_to[64], sent[ORTHANC_ID_SIZE]; /* the last one */
    const char *broken;                      /* facts of this instance cannot be told */
    bool transcodes;                         /* changes what it stores */
    bool gap;                                /* the log says once that it has lost entries */
} FakeHost;

void fake_host_open(FakeHost *fake);
void fake_host_close(FakeHost *fake);
Host fake_host(FakeHost *fake);

/* Stores a file as a modality would; [log] false: the log misses it. The id lives in [fake]. */
const char *fake_host_receive(FakeHost *fake, const char *bytes, const char *modality, bool log);
/* Other bytes under the same id, which the log does not tell. */
void fake_host_overwrite(FakeHost *fake, const char *id, const char *bytes);
void fake_host_delete(FakeHost *fake, const char *id);
/* A copy of what is stored under [id]; [found->alive] false when nothing is. */
void fake_host_find(FakeHost *fake, const char *id, FakeInstance *found);
uint32_t fake_host_alive(FakeHost *fake);

#endif

/* What Orthanc knows of an instance: its series, study, patient, modality, and the digest of its file. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_FACTS_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_FACTS_H

#include <orthanc/OrthancCPlugin.h>
#include <pthread.h>

#include "service/host.h"

enum { FACTS_SERIES_MAX = 32, FACTS_SERIES_MS = 10000 };

/* What was last asked of a series. Orthanc answers with the list of all its instances, so that asking for each of them
 * would take time by the square of their number. */
typedef struct {
    char series[ORTHANC_ID_SIZE], study[ORTHANC_ID_SIZE], patient[ORTHANC_ID_SIZE];
    char modality[sizeof((InstanceFacts *)NULL)->modality];
    int64_t until_ms;
} SeriesFacts;

typedef struct {
    pthread_mutex_t lock;
    SeriesFacts items[FACTS_SERIES_MAX];
    uint32_t next;
} FactsMemory;

MUST_CHECK bool facts_open(FactsMemory *memory, Error *err);
void facts_close(FactsMemory *memory);

/* ERR_NOT_FOUND, ERR_IO, ERR_MEMORY. */
MUST_CHECK bool facts_read(OrthancPluginContext *context, FactsMemory *memory, const char *instance, Arena *arena,
                           InstanceFacts *facts, Error *err);

#endif

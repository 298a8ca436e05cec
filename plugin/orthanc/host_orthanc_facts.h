/* What Orthanc knows of an instance: its series, study, patient, modality, and the digest of its file. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_FACTS_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_FACTS_H

#include <orthanc/OrthancCPlugin.h>
#include <pthread.h>

#include "service/host.h"

enum {
    FACTS_SERIES_MAX = 32,
    FACTS_SERIES_MS = 10000,
    FACTS_MISSES_MAX = 3,    /* so many instances of a series are asked for by themselves ... */
    FACTS_BURST_MS = 2000,   /* ... within this time before the list of the series is asked for */
    FACTS_MEMBERS_MAX = 5000 /* longer lists cost more than they save */
};

typedef struct {
    char series[ORTHANC_ID_SIZE], study[ORTHANC_ID_SIZE], patient[ORTHANC_ID_SIZE];
    char modality[sizeof((InstanceFacts *)NULL)->modality];
} SeriesFacts;

/* What was last asked of a series. Orthanc's answer lists all its instances, so that asking for it with each of them
 * would take time by the square of their number; but in a burst that list tells the series of many instances at once.
 */
typedef struct {
    SeriesFacts facts;
    int64_t until_ms;
    int64_t first_miss_ms;
    uint32_t misses;                  /* instances that were asked for by themselves since first_miss_ms */
    char (*members)[ORTHANC_ID_SIZE]; /* sorted, of malloc; NULL: not asked for */
    size_t members_count;
} SeriesEntry;

typedef struct {
    pthread_mutex_t lock;
    SeriesEntry items[FACTS_SERIES_MAX];
    uint32_t next;
} FactsMemory;

MUST_CHECK bool facts_open(FactsMemory *memory, Error *err);
void facts_close(FactsMemory *memory);

/* ERR_NOT_FOUND, ERR_IO, ERR_MEMORY. */
MUST_CHECK bool facts_read(OrthancPluginContext *context, FactsMemory *memory, const char *instance, Arena *arena,
                           InstanceFacts *facts, Error *err);

#endif

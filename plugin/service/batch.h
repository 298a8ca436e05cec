/* A request for many instances, as one thing to watch: rows of the queue counted. Jobs of Orthanc only mirror this. */
#ifndef REDACTOR_SERVICE_BATCH_H
#define REDACTOR_SERVICE_BATCH_H

#include "service/app.h"

enum { BATCH_ITEMS_MAX = 1000000 };

typedef struct {
    Level level;
    const char *resource;
    bool force;
    int64_t priority;
    const char *policy;      /* NULL: the configuration's */
    const uint32_t *options; /* NULL: the configuration's */
    const Step *regions;     /* fills asked for; only for one instance */
    uint32_t regions_count;
    const char *actor;
} BatchRequest;

/* Puts all instances below the resource into the queue (or back into it), skipping own copies; ids of the rows in
 * [items]. ERR_NOT_FOUND when the resource is unknown. */
MUST_CHECK bool batch_open(App *app, const BatchRequest *request, Arena *arena, int64_t **items, uint32_t *count,
                           Error *err);

typedef struct {
    uint32_t total, open, done, review, quarantined, skipped, other;
} BatchProgress;

MUST_CHECK bool batch_progress(App *app, const int64_t *items, uint32_t count, BatchProgress *progress, Error *err);

/* Waits until none is open or [timeout_ms] is over. Does not wait while APP_WAITING_MAX others do, nor any longer once
 * the App is told to stop: the server does not end before its requests do. */
MUST_CHECK bool batch_wait(App *app, const int64_t *items, uint32_t count, uint32_t timeout_ms, BatchProgress *progress,
                           Error *err);

#endif

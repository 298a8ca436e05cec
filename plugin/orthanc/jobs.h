/* Orthanc's jobs as a display: they show how far the rows of the queue are. The queue does the work, with or without
 * them; Orthanc saves jobs every 10 s only, and forgets them all when it once starts without the plugin. */
#ifndef REDACTOR_ORTHANC_JOBS_H
#define REDACTOR_ORTHANC_JOBS_H

#include <orthanc/OrthancCPlugin.h>

#include "service/routes.h"

enum { JOB_STEP_MS = 400, JOB_SERIALIZED_BYTES_MAX = 32 << 20 };

#define JOB_TYPE "RedactorRedact"

/* What all jobs need. Lives as long as the plugin. */
typedef struct {
    OrthancPluginContext *context;
    App *app;
} Jobs;

/* Its submit makes a job that watches the rows. */
JobStarter jobs_starter(Jobs *jobs);

/* After a restart: a job from what jobs_starter's job saved; NULL for what is not ours or cannot be read. */
OrthancPluginJob *jobs_restore(Jobs *jobs, const char *type, const char *serialized);

#endif

/* Sends stored instances to what Orthanc's own configuration names: peers, modalities, DICOMweb servers. The work is
 * one of Orthanc's jobs, so that nobody waits in a call while Orthanc stops. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_SEND_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_SEND_H

#include <orthanc/OrthancCPlugin.h>
#include <pthread.h>

#include "base/arena.h"
#include "service/host.h"

/* How jobs ended that Orthanc told of, the last ones. */
enum { JOB_ENDS_MAX = 1024 };
typedef struct {
    char job[HOST_JOB_SIZE];
    bool good;
} JobEnd;
typedef struct {
    pthread_mutex_t lock; /* guards what follows */
    JobEnd *list;
    uint32_t next;
} JobEnds;
MUST_CHECK bool ends_open(JobEnds *ends, Error *err);
void ends_close(JobEnds *ends);
/* From OnChange: calls nothing. */
void ends_note(JobEnds *ends, const char *job, bool good);

/* [dicom_web] is where that plugin answers. See Host.send, Host.sent and Host.cancel. */
MUST_CHECK bool send_start(OrthancPluginContext *context, const char *dicom_web, const char *instance,
                           const char *destination, bool insecure, Arena *arena, char job[HOST_JOB_SIZE], Error *err);
MUST_CHECK bool send_look(OrthancPluginContext *context, JobEnds *ends, const char *job, Arena *arena, bool *over,
                          Error *err);
MUST_CHECK bool send_cancel(OrthancPluginContext *context, const char *job, Arena *arena, Error *err);

#endif

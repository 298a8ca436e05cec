/* Sends stored instances to what Orthanc's own configuration names: peers, modalities, DICOMweb servers. The work is
 * one of Orthanc's jobs, so that nobody waits in a call while Orthanc stops. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_SEND_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_SEND_H

#include <orthanc/OrthancCPlugin.h>

#include "base/arena.h"
#include "service/host.h"

/* See Host.send and Host.sent. */
MUST_CHECK bool send_start(OrthancPluginContext *context, const char *instance, const char *destination, bool insecure,
                           Arena *arena, char job[HOST_JOB_SIZE], Error *err);
MUST_CHECK bool send_look(OrthancPluginContext *context, const char *job, Arena *arena, bool *over, Error *err);

#endif

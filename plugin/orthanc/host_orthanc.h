/* Orthanc as the Host (service/host.h). */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_H

#include <orthanc/OrthancCPlugin.h>

#include "service/host.h"

enum { HOST_DELETED_MAX = 4096, HOST_CHANGES_MAX = 1000 };

typedef struct HostOrthanc HostOrthanc;

/* [dicom_web] is where that plugin answers. */
MUST_CHECK bool host_orthanc_open(OrthancPluginContext *context, const char *dicom_web, HostOrthanc **host, Error *err);
/* [host] may be NULL. */
void host_orthanc_close(HostOrthanc *host);

/* The face that the service sees. */
Host host_orthanc_face(HostOrthanc *host);

/* Larger files are not even fetched: ERR_LIMIT. */
void host_orthanc_set_limit(HostOrthanc *host, uint64_t file_bytes_max);

/* Orthanc does not write deletions into its change log; it tells them to OnChange only. The next `changes` passes them
 * on. What is lost here (a crash, more than HOST_DELETED_MAX at once) is found when the instance is fetched or swept.
 */
void host_orthanc_note_deleted(HostOrthanc *host, const char *instance);
/* A job of Orthanc's is over: Orthanc may forget it at once. */
void host_orthanc_note_job(HostOrthanc *host, const char *job, bool good);

#endif

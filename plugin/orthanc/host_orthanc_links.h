/* The marks that tie an original and its copy together: for people and their scripts. The ledger, not these, is what
 * the redactor itself believes, since anybody who may use Orthanc's REST may change them. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_LINKS_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_LINKS_H

#include <orthanc/OrthancCPlugin.h>

#include "service/host.h"

/* Orthanc lets nobody register names at run time, so numbers are used; orthanc.json may name them. */
enum { METADATA_STATE = 4201, METADATA_COPY = 4202, METADATA_ORIGINAL = 4203, ATTACHMENT_PLAN = 4201 };

/* See Host.link. The ids are checked by the caller. Writes only what is not there already. */
MUST_CHECK bool links_write(OrthancPluginContext *context, const Link *link, Arena *arena, Error *err);

#endif

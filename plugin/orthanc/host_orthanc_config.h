/* What the plugin must know of Orthanc's own configuration. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_CONFIG_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_CONFIG_H

#include <orthanc/OrthancCPlugin.h>

#include "base/arena.h"
#include "base/bytes.h"

typedef struct {
    Bytes json;                    /* all of it, merged from all files; our section is in it */
    const char *storage_directory; /* where the index is: our database goes beside it; exists */
    bool has_users;                /* Orthanc checks passwords */
    const char *dicom_web;         /* where the DICOMweb plugin answers, "/dicom-web" */
} OrthancConfig;

/* Reads it once; all lives in [arena]. */
MUST_CHECK bool host_orthanc_config(OrthancPluginContext *context, Arena *arena, OrthancConfig *config, Error *err);

#endif

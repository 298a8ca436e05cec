/* Which instances there are: see list and list_of in service/host.h. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_LISTS_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_LISTS_H

#include <orthanc/OrthancCPlugin.h>

#include "durable/queue.h"

MUST_CHECK bool lists_page(OrthancPluginContext *context, uint64_t since, uint32_t limit, Arena *arena,
                           const char ***ids, uint32_t *count, Error *err);
MUST_CHECK bool lists_of(OrthancPluginContext *context, Level level, const char *id, Arena *arena, const char ***ids,
                         uint32_t *count, Error *err);

#endif

/* One call of Orthanc's own REST API. Works from OrthancStarted to OrthancStopped, on any thread with a full stack. */
#ifndef REDACTOR_ORTHANC_HOST_ORTHANC_REST_H
#define REDACTOR_ORTHANC_HOST_ORTHANC_REST_H

#include <jansson.h>
#include <orthanc/OrthancCPlugin.h>

#include "base/arena.h"
#include "base/bytes.h"

enum { REST_URI_MAX = 256, REST_JSON_BYTES_MAX = 1 << 30 };

/* Calls; the answer is kept in [arena] with its handle. A body above 4 GB is ERR_LIMIT: the SDK counts in 32 bits.
 * ERR_NOT_FOUND (404), ERR_CONFLICT (409), ERR_INPUT (other 4xx), ERR_IO (all else). [answer] may be NULL. */
MUST_CHECK bool rest_call(OrthancPluginContext *context, OrthancPluginHttpMethod method, const char *uri, Bytes body,
                          Arena *arena, Bytes *answer, Error *err);
/* GET, as JSON that lives in [arena]. */
MUST_CHECK bool rest_get_json(OrthancPluginContext *context, const char *uri, Arena *arena, json_t **answer,
                              Error *err);
/* The same two with the routes of other plugins, as DICOMweb's. */
MUST_CHECK bool rest_call_plugins(OrthancPluginContext *context, OrthancPluginHttpMethod method, const char *uri,
                                  Bytes body, Arena *arena, Bytes *answer, Error *err);
MUST_CHECK bool rest_get_json_plugins(OrthancPluginContext *context, const char *uri, Arena *arena, json_t **answer,
                                      Error *err);
/* GET of a short text, without line ends: a digest, a number, a metadata value. ERR_LIMIT when it does not fit. */
MUST_CHECK bool rest_get_text(OrthancPluginContext *context, const char *uri, Arena *arena, char *text,
                              size_t text_size, Error *err);
/* Reads what Orthanc wrote; what is not plain ASCII becomes '?'. */
MUST_CHECK bool rest_parse(Bytes bytes, Arena *arena, json_t **value, Error *err);

#endif

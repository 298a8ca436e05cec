/* Orthanc's REST requests on threads of our own: Orthanc's have a stack of 100 KiB, too small for SQLite, JSON and PNG.
 */
#ifndef REDACTOR_ORTHANC_HTTP_H
#define REDACTOR_ORTHANC_HTTP_H

#include <orthanc/OrthancCPlugin.h>

#include "service/routes.h"

enum { HTTP_THREADS = 16, HTTP_WAITING_MAX = 64, HTTP_STACK_BYTES = 8 << 20, HTTP_PEER_SIZE = 64 };

typedef struct Http Http;

/* [has_users]: Orthanc checks passwords, so a Basic user name is who it says; without that the header proves nothing
 * and is not passed on. */
MUST_CHECK bool http_open(OrthancPluginContext *context, bool has_users, Http **http, Error *err);
/* Waits for what is under way. [http] may be NULL. */
void http_close(Http *http);

/* Runs [task] on one of the threads and waits for it; false when too many are waiting already. */
MUST_CHECK bool http_run(Http *http, void (*task)(void *), void *self);

/* Answers one request under /redactor; [app] may be NULL. */
OrthancPluginErrorCode http_answer(Http *http, App *app, const JobStarter *jobs, OrthancPluginRestOutput *output,
                                   const char *url, const OrthancPluginHttpRequest *request);

/* The address of the caller, told by the request filter just before the request itself, on the same thread. */
void http_note_peer(const char *address);

#endif

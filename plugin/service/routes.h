/* REST under /redactor: one table of routes, one dispatcher, handlers in routes_*.c. Knows nothing of Orthanc's SDK. */
#ifndef REDACTOR_SERVICE_ROUTES_H
#define REDACTOR_SERVICE_ROUTES_H

#include "base/image.h"
#include "service/app.h"

enum { ROUTE_PARTS_MAX = 4, ROUTE_QUERY_MAX = 16, ROUTE_BODY_BYTES_MAX = 4 << 20, ROUTE_HEADERS_MAX = 64 };

typedef struct {
    const char *key, *value;
} Pair;

typedef struct {
    const char *method; /* "GET", "POST", "PUT", "DELETE" */
    const char *path;   /* after /redactor: "/studies/6b9e.../redact" */
    Bytes body;
    Pair query[ROUTE_QUERY_MAX];
    uint32_t query_count;
    Pair headers[ROUTE_HEADERS_MAX]; /* keys in lower case */
    uint32_t headers_count;
    const char *peer;   /* address of the caller where known, else "" */
    const char *parts[ROUTE_PARTS_MAX]; /* what stood for {name} in the pattern; filled by the dispatcher */
} Request;

typedef struct {
    uint16_t status;          /* 200, ... */
    const char *content_type; /* "application/json", "image/png", ... */
    Buffer body;
    Pair headers[8];          /* beyond the security headers, which the dispatcher adds for all */
    uint32_t headers_count;
} Reply;

/* How a handler starts an Orthanc job that mirrors the queue: the adapter gives this. [job_id] and path live in [arena]. */
typedef struct {
    void *self;
    bool (*submit)(void *self, Level level, const char *resource, const int64_t *items, uint32_t items_count,
                   Arena *arena, const char **job_id, Error *err);
} JobStarter;

typedef bool RouteHandler(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err);

typedef struct {
    const char *method, *path; /* "/{level}/{id}/redact": {level} one of patients, studies, series, instances */
    RouteHandler *handler;
    bool changes_state;        /* JSON only, cross-site refused */
    const char *about;         /* one line: printed, checked against the README */
} Route;

const Route *routes_all(uint32_t *count);

/* Checks (method, id pattern, JSON only, Origin and Sec-Fetch-Site, body size and depth), calls the handler, turns an Error
 * into a status and Orthanc's error fields. Never fails: [reply] always has a status and a body. */
void routes_dispatch(App *app, const JobStarter *jobs, Request *request, Arena *arena, Reply *reply);

/* Headers that every answer carries (CSP, nosniff, no-store, ...). */
const Pair *routes_security_headers(uint32_t *count);

/* Who calls, for the audit: the trusted proxy's user header, Basic's user name, else "anonymous". */
const char *routes_actor(const App *app, const Request *request, Arena *arena);

#endif

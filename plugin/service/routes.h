/* REST under /redactor: one table of routes, one dispatcher, handlers in routes_*.c. Knows nothing of Orthanc's SDK. */
#ifndef REDACTOR_SERVICE_ROUTES_H
#define REDACTOR_SERVICE_ROUTES_H

#include "base/image.h"
#include "service/app.h"

#include <pthread.h>

enum {
    ROUTE_PARTS_MAX = 4,
    ROUTE_QUERY_MAX = 16,
    ROUTE_BODY_BYTES_MAX = 4 << 20,
    ROUTE_BODY_DEPTH_MAX = 16, /* brackets within brackets, counted before the JSON parser sees the body */
    ROUTE_HEADERS_MAX = 64,
    ROUTE_REPLY_HEADERS_MAX = 8,
    ROUTE_REPLY_BYTES_MAX = 256 << 20,
    ROUTE_ARENA_BYTES_MAX = 1 << 30,
    ROUTE_PREVIEWS_MAX = 20 /* pseudonym previews in a minute, all callers together */
};

typedef struct {
    const char *key, *value;
} Pair;

/* How often something was asked for in the running minute. Lives as long as the adapter that serves requests. */
typedef struct {
    pthread_mutex_t lock;
    int64_t minute;
    uint32_t used;
} RateLimit;

typedef struct {
    const char *method; /* "GET", "POST", "PUT", "DELETE" */
    const char *path;   /* after /redactor: "/studies/6b9e.../redact" */
    Bytes body;
    Pair query[ROUTE_QUERY_MAX];
    uint32_t query_count;
    Pair headers[ROUTE_HEADERS_MAX]; /* keys in lower case; "authorization" only when the server has checked it */
    uint32_t headers_count;
    const char *peer;                   /* address of the caller where known, else "" */
    RateLimit *previews;                /* NULL: pseudonyms are not previewed */
    const char *parts[ROUTE_PARTS_MAX]; /* what stood for {name} in the pattern; filled by the dispatcher */
} Request;

typedef struct {
    uint16_t status;                       /* 200, ... */
    const char *content_type;              /* "application/json", "image/png", ... */
    Buffer body;                           /* the caller frees it */
    Pair headers[ROUTE_REPLY_HEADERS_MAX]; /* beyond the security headers, which the dispatcher adds for all */
    uint32_t headers_count;
} Reply;

/* How a handler starts an Orthanc job that mirrors the queue: the adapter gives this. [job_id] and path live in
 * [arena]. */
typedef struct {
    void *self;
    bool (*submit)(void *self, Level level, const char *resource, const int64_t *items, uint32_t items_count,
                   Arena *arena, const char **job_id, Error *err);
} JobStarter;

typedef bool RouteHandler(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply,
                          Error *err);

typedef enum { NEEDS_NOTHING, NEEDS_STORE, NEEDS_WORKERS } RouteNeeds;

typedef struct {
    const char *method, *path; /* "/{level}/{id}/redact": {level} one of patients, studies, series, instances */
    RouteHandler *handler;
    bool changes_state; /* JSON only, cross-site refused */
    RouteNeeds needs;   /* 503 while that is not there */
    const char *about;  /* one line: printed, checked against the README */
} Route;

const Route *routes_all(uint32_t *count);

/* Checks (method, id pattern, JSON only, Origin and Sec-Fetch-Site, body size and depth), calls the handler, turns an
 * Error into a status and Orthanc's error fields. Never fails: [reply] always has a status, and a body but for want of
 * memory. [app] may be NULL (it could not be opened): every known route answers 503 then. */
void routes_dispatch(App *app, const JobStarter *jobs, Request *request, Arena *arena, Reply *reply);

/* Headers that every answer carries (CSP, nosniff, no-store, ...). */
const Pair *routes_security_headers(uint32_t *count);

/* "patients", "studies", "series", "instances". */
bool routes_level_find(const char *name, Level *level);
const char *routes_level_name(Level level);

/* Exactly what Orthanc gives as id: five groups of eight lower-case hex digits. Anything else never gets into an
 * address. */
bool routes_is_orthanc_id(const char *text);

/* Who calls, for the audit: the trusted proxy's user header, Basic's user name, else "anonymous". */
const char *routes_actor(const App *app, const Request *request, Arena *arena);

#endif

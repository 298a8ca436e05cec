#include "service/routes.h"

#include <inttypes.h>
#include <string.h>
#include <strings.h>

#include "service/routes_check.h"
#include "service/routes_parts.h"

/* Adding a route is one row here and one function in a routes_*.c. */
static const Route routes[] = {
    {"GET", "", route_index, false, NEEDS_NOTHING, "this list"},
    {"GET", "/status", route_status, false, NEEDS_NOTHING, "health with reasons, queue, workers, cursor"},
    {"GET", "/health", route_health, false, NEEDS_NOTHING, "200 while instances are processed, else 503"},
    {"POST", "/{level}/{id}/redact", route_redact, true, NEEDS_STORE, "makes de-identified copies"},
    {"GET", "/{level}/{id}/state", route_state, false, NEEDS_STORE, "counts by state, copies, originals"},
    {"GET", "/quarantine", route_quarantine, false, NEEDS_STORE, "what could not be handled, with reason"},
    {"POST", "/quarantine/{item}/retry", route_quarantine_retry, true, NEEDS_STORE, "tries one instance again"},
    {"GET", "/cases", route_cases, false, NEEDS_STORE, "what a person must look at"},
    {"GET", "/cases/{case}", route_case, false, NEEDS_STORE, "one case with its plan"},
    {"GET", "/cases/{case}/frames/{frame}/{kind}", route_case_frame, false, NEEDS_WORKERS,
     "a frame as PNG: before, after, max, min"},
    {"PUT", "/cases/{case}/boxes", route_case_boxes, true, NEEDS_STORE, "replaces the boxes of a case (If-Match)"},
    {"POST", "/cases/{case}/decision", route_case_decision, true, NEEDS_STORE, "approves or rejects a case"},
    {"POST", "/rules/test", route_rules_test, true, NEEDS_WORKERS, "how the rules judge lines of text"},
    {"POST", "/rules/reload", route_rules_reload, true, NEEDS_STORE, "reads the rules again"},
    {"GET", "/audit", route_audit, false, NEEDS_STORE, "the audit chain, a page at a time"},
    {"GET", "/audit/verify", route_audit_verify, false, NEEDS_STORE, "whether the audit chain is whole"},
    {"POST", "/pause", route_pause, true, NEEDS_STORE, "stops taking new work"},
    {"POST", "/resume", route_resume, true, NEEDS_STORE, "takes work again"},
    {"POST", "/pseudonyms/lookup", route_pseudonyms_lookup, true, NEEDS_STORE, "whose copies bear a pseudonym"},
    {"POST", "/pseudonyms/preview", route_pseudonyms_preview, true, NEEDS_STORE, "what a patient ID becomes"},
};

/* An answer that is not 200: its name, Orthanc's nearest error, and our code. */
typedef struct {
    uint16_t status;
    const char *name;
    int orthanc_status;
    const char *orthanc_error;
    const char *details;
} Failure;

static const Failure failures[] = {
    {400, "Bad Request", 8, "Bad request", "OR-BadRequest"},
    {403, "Forbidden", 29, "Unauthorized", "OR-CrossSite"},
    {404, "Not Found", 17, "Unknown resource", "OR-Unknown"},
    {405, "Method Not Allowed", 8, "Bad request", "OR-Method"},
    {409, "Conflict", 43, "Revision mismatch", "OR-Revision"},
    {413, "Request Entity Too Large", 3, "Parameter out of range", "OR-TooLarge"},
    {415, "Unsupported Media Type", 3000, "Unsupported media type", "OR-JsonOnly"},
    {422, "Unprocessable Entity", 8, "Bad request", "OR-Policy"},
    {429, "Too Many Requests", 8, "Bad request", "OR-RateLimit"},
    {500, "Internal Server Error", 1, "Error encountered within the plugin engine", "OR-Internal"},
    {503, "Service Unavailable", 1, "Error encountered within the plugin engine", "OR-Degraded"},
};

/* PNGs are shown by our own page only; nothing of ours is ever framed, cached or run elsewhere. */
static const Pair security_headers[] = {
    {"Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
                                "connect-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cache-Control", "no-store"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
};

static const char *const level_names[] = {
    [LEVEL_PATIENT] = "patients",
    [LEVEL_STUDY] = "studies",
    [LEVEL_SERIES] = "series",
    [LEVEL_INSTANCE] = "instances",
};

const Route *routes_all(uint32_t *count)
{
    *count = sizeof routes / sizeof *routes;
    return routes;
}

const Pair *routes_security_headers(uint32_t *count)
{
    *count = sizeof security_headers / sizeof *security_headers;
    return security_headers;
}

bool routes_level_find(const char *name, Level *level)
{
    for (unsigned i = LEVEL_PATIENT; i <= LEVEL_INSTANCE; i++) {
        if (strcmp(level_names[i], name) == 0) {
            *level = (Level)i;
            return true;
        }
    }
    return false;
}

const char *routes_level_name(Level level)
{
    return level_names[level];
}

bool routes_is_orthanc_id(const char *text)
{
    if (strlen(text) != ORTHANC_ID_SIZE - 1) {
        return false;
    }
    for (size_t i = 0; i < ORTHANC_ID_SIZE - 1; i++) {
        bool is_dash = i % 9 == 8;
        if (is_dash ? text[i] != '-' : strchr("0123456789abcdef", text[i]) == NULL) {
            return false;
        }
    }
    return true;
}

static uint16_t status_of(ErrorCode code)
{
    switch (code) {
    case ERR_INPUT:
        return 400;
    case ERR_LIMIT:
        return 413;
    case ERR_CONFIG:
        return 422;
    case ERR_NOT_FOUND:
        return 404;
    case ERR_CONFLICT:
        return 409;
    case ERR_IO:
    case ERR_MEMORY:
    case ERR_CANCELLED:
    case ERR_TIMEOUT:
    case ERR_CRASH:
        return 503;
    case ERR_NONE:
    case ERR_CODE_COUNT:
        break;
    }
    return 500;
}

static const Failure *failure_of(uint16_t status)
{
    const size_t count = sizeof failures / sizeof *failures;

    for (size_t i = 0; i < count; i++) {
        if (failures[i].status == status) {
            return &failures[i];
        }
    }
    return &failures[count - 2]; /* 500 */
}

/* The address is told back only when it fitted a route: then it holds nothing but ids and words of ours. */
static void answer_failure(const Request *request, const char *known_path, uint16_t status, const Error *cause,
                           Reply *reply)
{
    const Failure *failure = failure_of(status);
    Error err = {0};
    json_t *body = json_pack("{s:s, s:s+, s:s, s:i, s:s, s:i, s:s, s:s}", "Method", request->method, "Uri", "/redactor",
                             known_path, "HttpError", failure->name, "HttpStatus", (int)failure->status, "OrthancError",
                             failure->orthanc_error, "OrthancStatus", failure->orthanc_status, "Message", cause->text,
                             "Details", failure->details);

    reply->status = failure->status;
    buffer_free(&reply->body);
    if (failure->status == 503 || failure->status == 429) {
        routes_add_header(reply, "Retry-After", "10");
    }
    if (!routes_answer(reply, body, &err)) {
        buffer_free(&reply->body); /* out of memory: the status alone must do */
    }
}

/* Methods that a path knows, for 405. */
static const char *allowed_methods(const Request *request, Arena *arena)
{
    const char *parts[ROUTE_PARTS_MAX] = {0};
    const char *allowed = "";

    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (routes_match(routes[i].path, request->path, arena, parts)) {
            const char *more = arena_print(arena, "%s%s%s", allowed, allowed[0] == 0 ? "" : ",", routes[i].method);
            allowed = more == NULL ? allowed : more;
        }
    }
    return allowed;
}

static const Route *find_route(Request *request, Arena *arena)
{
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (strcmp(routes[i].method, request->method) == 0 &&
            routes_match(routes[i].path, request->path, arena, request->parts)) {
            return &routes[i];
        }
    }
    return NULL;
}

static uint16_t check_request(const App *app, const Route *route, const Request *request, Error *err)
{
    uint16_t status = 0;

    if (route->changes_state) {
        status = routes_check_same_site(request, err);
        if (status == 0) {
            status = routes_check_json_only(request, err);
        }
        if (status == 0) {
            status = routes_check_depth(request->body, err);
        }
    }
    if (status == 0 && app == NULL) {
        (void)error_set(err, ERR_MEMORY, "the redactor could not be opened: see the log");
        status = 503;
    }
    return status;
}

/* What the route needs is missing: the configuration is wrong, or this node has no workers (now, or ever). */
static bool is_stopped(App *app, RouteNeeds needs)
{
    switch (needs) {
    case NEEDS_NOTHING:
        return false;
    case NEEDS_STORE:
        return app_durable(app) == NULL || app_key(app) == NULL;
    case NEEDS_WORKERS:
        return app_durable(app) == NULL || app_key(app) == NULL || app_pool(app) == NULL;
    }
    return true;
}

void routes_dispatch(App *app, const JobStarter *jobs, Request *request, Arena *arena, Reply *reply)
{
    Error err = {0};
    const Route *route = NULL;
    uint16_t status = 0;

    *reply = (Reply){.content_type = "application/json", .body.limit = ROUTE_REPLY_BYTES_MAX};
    if (strcmp(request->path, "/") == 0) {
        request->path = "";
    }
    if (request->body.size > ROUTE_BODY_BYTES_MAX) {
        (void)error_set(&err, ERR_LIMIT, "the body is larger than %d bytes", ROUTE_BODY_BYTES_MAX);
        answer_failure(request, "", 413, &err, reply);
        return;
    }
    route = find_route(request, arena);
    if (route == NULL) {
        const char *allowed = allowed_methods(request, arena);
        (void)error_set(&err, ERR_NOT_FOUND, "%s", allowed[0] == 0 ? "no such address" : "no such method here");
        if (allowed[0] != 0) {
            routes_add_header(reply, "Allow", allowed);
        }
        answer_failure(request, "", allowed[0] == 0 ? 404 : 405, &err, reply);
        return;
    }
    status = check_request(app, route, request, &err);
    if (status == 0 && is_stopped(app, route->needs)) {
        (void)error_set(&err, ERR_CONFIG, "the redactor cannot do this now: GET /redactor/status says why");
        status = 503;
    }
    if (status != 0) {
        answer_failure(request, request->path, status, &err, reply);
    } else if (!route->handler(app, jobs, request, arena, reply, &err)) {
        answer_failure(request, request->path, reply->status >= 400 ? reply->status : status_of(err.code), &err, reply);
    }
}

bool route_index(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    json_t *list = json_array();

    (void)app;
    (void)jobs;
    (void)request;
    (void)arena;
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        (void)json_array_append_new(list, json_pack("{s:s, s:s+, s:s}", "Method", routes[i].method, "Path", "/redactor",
                                                    routes[i].path, "About", routes[i].about));
    }
    return routes_answer(reply, json_pack("{s:s, s:o}", "Version", REDACTOR_VERSION, "Routes", list), err);
}

/* What the handlers in routes_*.c share: bodies in, answers out. Only routes*.c includes this. */
#ifndef REDACTOR_SERVICE_ROUTES_PARTS_H
#define REDACTOR_SERVICE_ROUTES_PARTS_H

#include <jansson.h>

#include "service/routes.h"

enum { ROUTE_PAGE_DEFAULT = 100, ROUTE_PATH_PARTS_MAX = 8 };

/* A member that a body may have. For numbers [largest] and [smallest] are the range, for texts and arrays the length.
 */
typedef enum { FIELD_BOOL, FIELD_INTEGER, FIELD_TEXT, FIELD_ARRAY, FIELD_OBJECT } FieldKind;

typedef struct {
    const char *name;
    FieldKind kind;
    bool required;
    int64_t smallest, largest;
} Field;

/* The body as an object that has only these members, of these kinds; an empty body is an empty object. ERR_INPUT names
 * the member, never its value. The object lives in [arena]. */
MUST_CHECK bool routes_read_body(const Request *request, const Field *fields, size_t fields_count, Arena *arena,
                                 json_t **object, Error *err);
/* The same checks on an object inside a body. */
MUST_CHECK bool routes_check_object(const json_t *object, const Field *fields, size_t fields_count, Error *err);

/* Hands [value] over to [arena]; ERR_MEMORY when it is NULL. */
MUST_CHECK bool routes_own(Arena *arena, json_t *value, Error *err);
/* Writes [value] as the body and gives it up, with status 200 unless one is set. */
MUST_CHECK bool routes_answer(Reply *reply, json_t *value, Error *err);
void routes_add_header(Reply *reply, const char *key, const char *value);

/* NULL when there is none. */
const char *routes_query(const Request *request, const char *key);
const char *routes_header(const Request *request, const char *key);
/* "since" and "limit" of a page; ERR_INPUT. */
MUST_CHECK bool routes_page(const Request *request, int64_t *since, uint32_t *limit, Error *err);
/* A number of digits only. */
MUST_CHECK bool routes_number(const char *text, int64_t largest, int64_t *number);
/* Names of policies and fill modes: letters, digits, "_.-#". */
bool routes_is_name(const char *text);

/* One row of the queue as JSON. */
json_t *routes_item(const Item *item);
/* A fill of a person's making, from {"Frames", "Box", "Plane", "Entity", "Mode", "Waived", "Id"}. Without "Frames" it
 * goes from the first frame to [last_frame]. Texts live in [arena]. */
MUST_CHECK bool routes_read_fill(const json_t *value, const char *default_mode, uint32_t last_frame, Arena *arena,
                                 Step *step, Error *err);

/* The stored bytes of an instance, their digest in [job]; closed with [arena]. */
MUST_CHECK bool routes_fetch(App *app, const char *instance, Arena *arena, PoolJob *job, Error *err);

RouteHandler route_index, route_status, route_health, route_state, route_pause, route_resume;
RouteHandler route_redact, route_quarantine, route_quarantine_retry;
RouteHandler route_cases, route_case, route_case_frame, route_case_boxes, route_case_decision;
RouteHandler route_rules_test, route_rules_reload, route_audit, route_audit_verify;
RouteHandler route_pseudonyms_preview, route_pseudonyms_lookup;

#endif

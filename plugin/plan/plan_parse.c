/* Reading a plan's JSON: the strict half of plan/plan_json.h. */
#include "plan/plan_json.h"

#include <string.h>

#include <jansson.h>

#include "plan/settings.h"

enum { JSON_DEPTH_MAX = 8 };

/* One object being read: counts the keys that were asked for, so that unknown ones show. */
typedef struct {
    const json_t *object;
    const char *what;
    size_t known;
    Arena *arena;
    Error *err;
} Fields;

static bool fields_open(const json_t *json, const char *what, Arena *arena, Fields *fields, Error *err)
{
    *fields = (Fields){.object = json, .what = what, .arena = arena, .err = err};
    return json_is_object(json) || error_set(err, ERR_INPUT, "plan: %s is not an object", what);
}

static const json_t *field(Fields *fields, const char *key)
{
    const json_t *value = json_object_get(fields->object, key);

    if (value != NULL) {
        fields->known++;
    }
    return value;
}

static bool bad(Fields *fields, const char *key)
{
    return error_set(fields->err, ERR_INPUT, "plan: %s: %s is missing or wrong", fields->what, key);
}

static bool take_text(Fields *fields, const char *key, size_t max, const char **text)
{
    const json_t *value = field(fields, key);

    if (!json_is_string(value) || json_string_length(value) > max ||
        strlen(json_string_value(value)) != json_string_length(value)) {
        return bad(fields, key);
    }
    *text = arena_text(fields->arena, json_string_value(value));
    return *text != NULL || error_set(fields->err, ERR_MEMORY, "out of memory for a plan");
}

static bool number_in(const json_t *value, int64_t min, int64_t max)
{
    return json_is_integer(value) && json_integer_value(value) >= min && json_integer_value(value) <= max;
}

static bool take_number(Fields *fields, const char *key, int64_t min, int64_t max, int64_t *number)
{
    const json_t *value = field(fields, key);

    if (!number_in(value, min, max)) {
        return bad(fields, key);
    }
    *number = json_integer_value(value);
    return true;
}

static bool take_u32(Fields *fields, const char *key, uint32_t max, uint32_t *number)
{
    int64_t wide = 0;

    if (!take_number(fields, key, 0, max, &wide)) {
        return false;
    }
    *number = (uint32_t)wide;
    return true;
}

static bool take_percent(Fields *fields, const char *key, uint8_t *percent)
{
    int64_t wide = 0;

    if (!take_number(fields, key, 0, 100, &wide)) {
        return false;
    }
    *percent = (uint8_t)wide;
    return true;
}

/* A list of [count] integers. */
static bool take_numbers(Fields *fields, const char *key, size_t count, int64_t min, int64_t max, int64_t *numbers)
{
    const json_t *list = field(fields, key);

    if (!json_is_array(list) || json_array_size(list) != count) {
        return bad(fields, key);
    }
    for (size_t i = 0; i < count; i++) {
        const json_t *value = json_array_get(list, i);

        if (!number_in(value, min, max)) {
            return bad(fields, key);
        }
        numbers[i] = json_integer_value(value);
    }
    return true;
}

static bool fields_close(const Fields *fields)
{
    if (json_object_size(fields->object) != fields->known) {
        return error_set(fields->err, ERR_INPUT, "plan: %s has an unknown key", fields->what);
    }
    return true;
}

static bool read_device(const json_t *json, Arena *arena, Device *device, Error *err)
{
    Fields fields;

    return fields_open(json, "Device", arena, &fields, err) &&
           take_text(&fields, "Manufacturer", PLAN_NAME_MAX, &device->manufacturer) &&
           take_text(&fields, "Model", PLAN_NAME_MAX, &device->model) &&
           take_text(&fields, "Software", PLAN_NAME_MAX, &device->software) && fields_close(&fields);
}

static bool read_source(const json_t *json, Arena *arena, PlanSource *source, Error *err)
{
    Fields fields;
    const char *hex;

    if (!fields_open(json, "Source", arena, &fields, err) || !take_text(&fields, "Sha256", SHA256_HEX_SIZE, &hex)) {
        return false;
    }
    if (!bytes_from_hex(hex, source->sha256, SHA256_BYTES)) {
        return bad(&fields, "Sha256");
    }
    return take_text(&fields, "SopClassUid", 64, &source->sop_class_uid) &&
           take_text(&fields, "TransferSyntaxUid", 64, &source->transfer_syntax_uid) &&
           take_text(&fields, "Modality", 64, &source->modality) && take_u32(&fields, "Rows", 65535, &source->rows) &&
           take_u32(&fields, "Columns", 65535, &source->columns) &&
           take_u32(&fields, "Frames", INT32_MAX, &source->frames) &&
           read_device(field(&fields, "Device"), arena, &source->device, err) && fields_close(&fields);
}

/* Plane, Frames, Box: the same for fills and kept texts. */
static bool read_place(Fields *fields, uint16_t *plane, uint32_t *first_frame, uint32_t *last_frame, Rect *box)
{
    int64_t frames[2];
    int64_t sides[4];
    const char *name;
    uint8_t group[2];

    if (!take_text(fields, "Plane", 8, &name)) {
        return false;
    }
    if (strcmp(name, "Pixels") == 0) {
        *plane = PLANE_PIXELS;
    } else if (bytes_from_hex(name, group, sizeof group)) {
        *plane = (uint16_t)(group[0] << 8 | group[1]);
    } else {
        return bad(fields, "Plane");
    }
    if (!take_numbers(fields, "Frames", 2, 0, INT32_MAX, frames) || !take_numbers(fields, "Box", 4, 0, 65535, sides)) {
        return false;
    }
    *first_frame = (uint32_t)frames[0];
    *last_frame = (uint32_t)frames[1];
    *box = (Rect){(int32_t)sides[0], (int32_t)sides[1], (int32_t)sides[2], (int32_t)sides[3]};
    return true;
}

static bool read_entity(Fields *fields, Entity *entity)
{
    const char *name;

    return take_text(fields, "Entity", PLAN_NAME_MAX, &name) && (entity_find(name, entity) || bad(fields, "Entity"));
}

/* "Text" is read when there, so that `plan --show-text` output can be edited and applied. */
static bool read_text(Fields *fields, const char **text)
{
    *text = NULL;
    return json_object_get(fields->object, "Text") == NULL || take_text(fields, "Text", 65536, text);
}

static bool read_fill(Fields *fields, Step *step)
{
    const json_t *waived = json_object_get(fields->object, "Waived");
    const char *source;

    if (!read_place(fields, &step->plane, &step->first_frame, &step->last_frame, &step->box) ||
        !read_entity(fields, &step->entity) || !take_percent(fields, "Score", &step->score_pct) ||
        !take_text(fields, "Source", PLAN_NAME_MAX, &source) ||
        !take_text(fields, "Mode", PLAN_NAME_MAX, &step->mode)) {
        return false;
    }
    if (!source_find(source, &step->source)) {
        return bad(fields, "Source");
    }
    if (waived != NULL) {
        fields->known++;
        if (!json_is_boolean(waived)) {
            return bad(fields, "Waived");
        }
        step->waived = json_is_true(waived);
    }
    return true;
}

static bool read_tag(Fields *fields, Step *step)
{
    const char *action;

    if (!take_text(fields, "Path", PLAN_PATH_MAX, &step->path) ||
        !take_text(fields, "Action", PLAN_NAME_MAX, &action)) {
        return false;
    }
    return action_find(action, &step->action) || bad(fields, "Action");
}

static bool read_step(const json_t *json, Plan *plan, Error *err)
{
    Step step = {0};
    Fields fields;
    const char *kind;
    bool ok;

    if (!fields_open(json, "Steps", plan->arena, &fields, err) || !take_text(&fields, "Kind", PLAN_NAME_MAX, &kind) ||
        !take_text(&fields, "Rule", PLAN_NAME_MAX, &step.rule)) {
        return false;
    }
    (void)field(&fields, "Id"); /* steps are numbered anew: an editor may add and drop */
    if (strcmp(kind, "Fill") == 0) {
        step.kind = STEP_FILL;
        ok = read_fill(&fields, &step);
    } else if (strcmp(kind, "Tag") == 0) {
        step.kind = STEP_TAG;
        ok = read_tag(&fields, &step);
    } else {
        return bad(&fields, "Kind");
    }
    return ok && read_text(&fields, &step.text) && fields_close(&fields) && plan_add(plan, &step, err);
}

static bool read_kept(const json_t *json, Plan *plan, Error *err)
{
    Kept kept = {0};
    Fields fields;

    return fields_open(json, "Kept", plan->arena, &fields, err) &&
           read_place(&fields, &kept.plane, &kept.first_frame, &kept.last_frame, &kept.box) &&
           read_entity(&fields, &kept.entity) && take_text(&fields, "Rule", PLAN_NAME_MAX, &kept.rule) &&
           take_percent(&fields, "Score", &kept.score_pct) && read_text(&fields, &kept.text) && fields_close(&fields) &&
           plan_add_kept(plan, &kept, err);
}

typedef bool ReadEntry(const json_t *json, Plan *plan, Error *err);

static bool read_list(Fields *fields, const char *key, size_t max, ReadEntry *read, Plan *plan)
{
    const json_t *list = field(fields, key);

    if (!json_is_array(list) || json_array_size(list) > max) {
        return bad(fields, key);
    }
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (!read(json_array_get(list, i), plan, fields->err)) {
            return false;
        }
    }
    return true;
}

static bool read_option(const json_t *json, Plan *plan, Error *err)
{
    Option option;

    if (!json_is_string(json) || !option_find(json_string_value(json), &option)) {
        return error_set(err, ERR_INPUT, "plan: Options has an unknown name");
    }
    plan->options |= (unsigned)option;
    return true;
}

static bool read_asked_option(const json_t *json, Plan *plan, Error *err)
{
    Option option;

    if (!json_is_string(json) || !option_find(json_string_value(json), &option)) {
        return error_set(err, ERR_INPUT, "plan: Asked has an unknown option");
    }
    plan->asked_options |= (unsigned)option;
    return true;
}

static bool read_asked(const json_t *json, Plan *plan, Error *err)
{
    Fields fields;

    if (json == NULL) {
        return true; /* a plan that was not made for a question */
    }
    return fields_open(json, "Asked", plan->arena, &fields, err) &&
           take_text(&fields, "Policy", PLAN_NAME_MAX, &plan->asked_policy) &&
           read_list(&fields, "Options", OPTION_COUNT, read_asked_option, plan) && fields_close(&fields);
}

static bool read_reason(const json_t *json, Plan *plan, Error *err)
{
    Reason reason;

    if (!json_is_string(json) || !reason_find(json_string_value(json), &reason)) {
        return error_set(err, ERR_INPUT, "plan: Reasons has an unknown name");
    }
    plan->reasons |= 1u << reason;
    return true;
}

static bool read_route(const json_t *json, Plan *plan, Error *err)
{
    if (!json_is_string(json) || json_string_length(json) > PLAN_ROUTE_MAX) {
        return error_set(err, ERR_INPUT, "plan: Route has an entry that is no name");
    }
    plan->routes[plan->routes_count] = arena_text(plan->arena, json_string_value(json));
    if (plan->routes[plan->routes_count] == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a plan");
    }
    plan->routes_count++;
    return true;
}

static bool read_plan(const json_t *root, Plan *plan, Error *err)
{
    Fields fields;
    const char *verdict;
    int64_t version;

    if (!fields_open(root, "the plan", plan->arena, &fields, err) ||
        !take_number(&fields, "Version", PLAN_VERSION, PLAN_VERSION, &version) ||
        !read_source(field(&fields, "Source"), plan->arena, &plan->source, err) ||
        !take_text(&fields, "Rules", PLAN_NAME_MAX, &plan->rules) ||
        !take_text(&fields, "Policy", PLAN_NAME_MAX, &plan->policy) ||
        !read_list(&fields, "Options", OPTION_COUNT, read_option, plan) ||
        !read_asked(field(&fields, "Asked"), plan, err) || !take_text(&fields, "Verdict", PLAN_NAME_MAX, &verdict)) {
        return false;
    }
    if (!verdict_find(verdict, &plan->verdict)) {
        return bad(&fields, "Verdict");
    }
    return read_list(&fields, "Reasons", REASON_COUNT, read_reason, plan) &&
           take_percent(&fields, "Confidence", &plan->confidence_pct) &&
           read_list(&fields, "Route", PLAN_ROUTES_MAX, read_route, plan) &&
           read_list(&fields, "Steps", PLAN_STEPS_MAX, read_step, plan) &&
           read_list(&fields, "Kept", PLAN_KEPT_MAX, read_kept, plan) && fields_close(&fields);
}

/* Jansson parses with recursion; a plan from a hostile worker must not reach the end of a small stack. */
static bool depth_is_sane(Bytes json)
{
    int depth = 0;
    bool in_text = false;

    for (size_t i = 0; i < json.size; i++) {
        uint8_t c = json.data[i];

        if (in_text) {
            i += c == '\\';
            in_text = c != '"';
        } else if (c == '"') {
            in_text = true;
        } else if (c == '{' || c == '[') {
            if (++depth > JSON_DEPTH_MAX) {
                return false;
            }
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }
    return true;
}

bool plan_from_json(Bytes json, Arena *arena, Plan *plan, Error *err)
{
    json_error_t where;
    json_t *root;
    bool ok;

    if (json.size > PLAN_JSON_BYTES_MAX || !depth_is_sane(json)) {
        return error_set(err, ERR_INPUT, "plan: too large or too deep");
    }
    root = json_loadb((const char *)json.data, json.size, JSON_REJECT_DUPLICATES, &where);
    if (root == NULL) {
        return error_set(err, ERR_INPUT, "plan: not JSON, line %d column %d", where.line, where.column);
    }
    plan_init(plan, arena);
    ok = read_plan(root, plan, err) && plan_check(plan, err);
    json_decref(root);
    return ok;
}

#include "service/routes_parts.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "wrap/hmac.h"

static void drop_json(void *value)
{
    json_decref(value);
}

bool routes_own(Arena *arena, json_t *value, Error *err)
{
    if (value == NULL || !arena_own(arena, value, drop_json)) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    return true;
}

static int append_to_buffer(const char *text, size_t size, void *buffer)
{
    buffer_append(buffer, text, size);
    return 0;
}

bool routes_answer(Reply *reply, json_t *value, Error *err)
{
    bool is_written = value != NULL && json_dump_callback(value, append_to_buffer, &reply->body, JSON_INDENT(2)) == 0;

    json_decref(value);
    if (!is_written) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    buffer_text(&reply->body, "\n");
    reply->content_type = "application/json";
    reply->status = reply->status == 0 ? 200 : reply->status;
    return buffer_check(&reply->body, err);
}

void routes_add_header(Reply *reply, const char *key, const char *value)
{
    if (reply->headers_count < ROUTE_REPLY_HEADERS_MAX) {
        reply->headers[reply->headers_count++] = (Pair){key, value};
    }
}

static const char *find_pair(const Pair *pairs, uint32_t count, const char *key)
{
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(pairs[i].key, key) == 0) {
            return pairs[i].value;
        }
    }
    return NULL;
}

const char *routes_query(const Request *request, const char *key)
{
    return find_pair(request->query, request->query_count, key);
}

const char *routes_header(const Request *request, const char *key)
{
    return find_pair(request->headers, request->headers_count, key);
}

bool routes_number(const char *text, int64_t largest, int64_t *number)
{
    size_t length = strlen(text);

    if (length == 0 || length > 18 || strspn(text, "0123456789") != length) {
        return false;
    }
    *number = strtoll(text, NULL, 10);
    return *number <= largest;
}

bool routes_page(const Request *request, int64_t *since, uint32_t *limit, Error *err)
{
    const char *since_text = routes_query(request, "since");
    const char *limit_text = routes_query(request, "limit");
    int64_t number = ROUTE_PAGE_DEFAULT;

    *since = 0;
    if (since_text != NULL && !routes_number(since_text, INT64_MAX, since)) {
        return error_set(err, ERR_INPUT, "since: a number is needed");
    }
    if (limit_text != NULL && (!routes_number(limit_text, QUEUE_PAGE_MAX, &number) || number == 0)) {
        return error_set(err, ERR_INPUT, "limit: a number from 1 to %d is needed", QUEUE_PAGE_MAX);
    }
    *limit = (uint32_t)number;
    return true;
}

bool routes_is_name(const char *text)
{
    size_t length = strlen(text);

    return length > 0 && length < PLAN_NAME_MAX &&
           strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-#") == length;
}

static bool is_kind_of(const json_t *value, FieldKind kind)
{
    switch (kind) {
    case FIELD_BOOL:
        return json_is_boolean(value);
    case FIELD_INTEGER:
        return json_is_integer(value);
    case FIELD_TEXT:
        return json_is_string(value);
    case FIELD_ARRAY:
        return json_is_array(value);
    case FIELD_OBJECT:
        return json_is_object(value);
    }
    return false;
}

static int64_t measure(const json_t *value, FieldKind kind)
{
    switch (kind) {
    case FIELD_INTEGER:
        return json_integer_value(value);
    case FIELD_TEXT:
        return (int64_t)json_string_length(value);
    case FIELD_ARRAY:
        return (int64_t)json_array_size(value);
    case FIELD_OBJECT:
        return (int64_t)json_object_size(value);
    case FIELD_BOOL:
        break;
    }
    return 0;
}

static bool check_field(const json_t *value, const Field *field, Error *err)
{
    static const char *const kinds[] = {
        [FIELD_BOOL] = "true or false", [FIELD_INTEGER] = "a whole number", [FIELD_TEXT] = "a text",
        [FIELD_ARRAY] = "a list",       [FIELD_OBJECT] = "an object",
    };
    int64_t size = 0;

    if (value == NULL) {
        return !field->required || error_set(err, ERR_INPUT, "%s is missing", field->name);
    }
    if (!is_kind_of(value, field->kind)) {
        return error_set(err, ERR_INPUT, "%s: %s is needed", field->name, kinds[field->kind]);
    }
    size = measure(value, field->kind);
    if (field->kind != FIELD_BOOL && (size < field->smallest || size > field->largest)) {
        return error_set(err, ERR_INPUT, "%s: %s must be from %" PRId64 " to %" PRId64, field->name,
                         field->kind == FIELD_INTEGER ? "it" : "its length", field->smallest, field->largest);
    }
    return true;
}

bool routes_check_object(const json_t *object, const Field *fields, size_t fields_count, Error *err)
{
    size_t known = 0;

    if (!json_is_object(object)) {
        return error_set(err, ERR_INPUT, "a JSON object is needed");
    }
    for (size_t i = 0; i < fields_count; i++) {
        const json_t *value = json_object_get(object, fields[i].name);
        known += value != NULL;
        if (!check_field(value, &fields[i], err)) {
            return false;
        }
    }
    if (known != json_object_size(object)) {
        /* The unknown name itself is the caller's data: what is known is told instead. */
        return error_set(err, ERR_INPUT, "there is a member that this address does not know");
    }
    return true;
}

bool routes_read_body(const Request *request, const Field *fields, size_t fields_count, Arena *arena, json_t **object,
                      Error *err)
{
    json_error_t where = {0};

    *object = request->body.size == 0
                  ? json_object()
                  : json_loadb((const char *)request->body.data, request->body.size, JSON_REJECT_DUPLICATES, &where);
    if (*object == NULL) {
        return error_set(err, ERR_INPUT, "the body is not JSON: line %d, column %d", where.line, where.column);
    }
    return routes_own(arena, *object, err) && routes_check_object(*object, fields, fields_count, err);
}

static json_t *routes_options(uint32_t options)
{
    json_t *list = json_array();

    for (uint32_t i = 0; i < OPTION_COUNT; i++) {
        if ((options & 1u << i) != 0) {
            (void)json_array_append_new(list, json_string(option_name((Option)(1u << i))));
        }
    }
    return list;
}

json_t *routes_item(const Item *item)
{
    json_t *object = json_pack("{s:I, s:s, s:s, s:s, s:I, s:I, s:i, s:i, s:s, s:I, s:I}", "Row", (json_int_t)item->id,
                               "Instance", item->instance, "Series", item->series, "State", state_name(item->state),
                               "Priority", (json_int_t)item->priority, "Attempts", (json_int_t)item->attempts, "Boxes",
                               (int)item->boxes, "Confidence", (int)item->confidence_pct, "RulesHash", item->rules_hash,
                               "CreatedAt", (json_int_t)item->created_s, "ChangedAt", (json_int_t)item->changed_s);

    if (object == NULL) {
        return NULL;
    }
    (void)json_object_set_new(object, "Reason",
                              item->has_reason ? json_string(reason_name(item->reason)) : json_null());
    if (item->case_id[0] != 0) {
        (void)json_object_set_new(object, "Id", json_string(item->case_id));
        (void)json_object_set_new(object, "Revision", json_integer(item->case_revision));
    }
    if (item->policy[0] != 0) {
        (void)json_object_set_new(object, "Policy", json_string(item->policy));
    }
    if (item->has_options) {
        (void)json_object_set_new(object, "Options", routes_options(item->options));
    }
    if (item->copy[0] != 0) {
        (void)json_object_set_new(object, "Copy", json_string(item->copy));
    }
    return object;
}

static bool read_numbers(const json_t *list, size_t count, int64_t *numbers)
{
    if (json_array_size(list) != count) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const json_t *number = json_array_get(list, i);
        numbers[i] = json_integer_value(number);
        if (!json_is_integer(number) || numbers[i] < 0 || numbers[i] > INT32_MAX) {
            return false;
        }
    }
    return true;
}

/* "Pixels" or an overlay group such as "6000". */
static bool read_plane(const char *name, uint16_t *plane)
{
    char *end = NULL;
    unsigned long group = 0;

    if (strcmp(name, "Pixels") == 0) {
        *plane = PLANE_PIXELS;
        return true;
    }
    group = strtoul(name, &end, 16);
    *plane = (uint16_t)group;
    return strlen(name) == 4 && *end == 0 && group >= 0x6000 && group <= 0x60fe && group % 2 == 0;
}

static bool read_fill_names(const json_t *value, const char *default_mode, Arena *arena, Step *step, Error *err)
{
    const char *plane = json_string_value(json_object_get(value, "Plane"));
    const char *entity = json_string_value(json_object_get(value, "Entity"));
    const char *mode = json_string_value(json_object_get(value, "Mode"));

    if (plane != NULL && !read_plane(plane, &step->plane)) {
        return error_set(err, ERR_INPUT, "Plane: Pixels or an overlay group is needed");
    }
    if (entity != NULL && (!entity_find(entity, &step->entity) || !entity_is_phi(step->entity))) {
        return error_set(err, ERR_INPUT, "Entity: no such entity to remove");
    }
    if (mode != NULL && config_fill_problem(mode) != NULL) {
        return error_set(err, ERR_INPUT, "Mode: no such mode");
    }
    step->mode = arena_text(arena, mode == NULL ? default_mode : mode);
    return step->mode != NULL || error_set(err, ERR_MEMORY, "out of memory");
}

bool routes_read_fill(const json_t *value, const char *default_mode, uint32_t last_frame, Arena *arena, Step *step,
                      Error *err)
{
    static const Field fields[] = {
        {"Box", FIELD_ARRAY, true, 4, 4},
        {"Frames", FIELD_ARRAY, false, 2, 2},
        {"Plane", FIELD_TEXT, false, 4, 6},
        {"Entity", FIELD_TEXT, false, 1, 32},
        {"Mode", FIELD_TEXT, false, 1, PLAN_NAME_MAX - 1},
        {"Waived", FIELD_BOOL, false, 0, 0},
        {"Id", FIELD_INTEGER, false, 1, PLAN_STEPS_MAX},
    };
    const json_t *frames = json_object_get(value, "Frames");
    int64_t box[4] = {0};
    int64_t range[2] = {0, last_frame};

    if (!routes_check_object(value, fields, sizeof fields / sizeof *fields, err)) {
        return false;
    }
    if (!read_numbers(json_object_get(value, "Box"), 4, box) || box[2] == 0 || box[3] == 0) {
        return error_set(err, ERR_INPUT, "Box: x, y, width, height in pixels are needed");
    }
    if (frames != NULL && (!read_numbers(frames, 2, range) || range[0] > range[1])) {
        return error_set(err, ERR_INPUT, "Frames: first and last frame are needed");
    }
    *step = (Step){
        .kind = STEP_FILL,
        .id = (uint32_t)json_integer_value(json_object_get(value, "Id")),
        .plane = PLANE_PIXELS,
        .first_frame = (uint32_t)range[0],
        .last_frame = (uint32_t)range[1],
        .box = {(int32_t)box[0], (int32_t)box[1], (int32_t)box[2], (int32_t)box[3]},
        .entity = ENTITY_OTHER,
        .rule = "manual",
        .score_pct = 100,
        .source = SOURCE_MANUAL,
        .waived = json_is_true(json_object_get(value, "Waived")),
    };
    return read_fill_names(value, default_mode, arena, step, err);
}

/* A descriptor as a handle of an arena; 0 is a descriptor too, so it is stored plus one. */
static void close_descriptor(void *handle)
{
    (void)close((int)((intptr_t)handle - 1));
}

bool routes_fetch(App *app, const char *instance, Arena *arena, PoolJob *job, Error *err)
{
    const Host *host = app_host(app);

    if (!host->fetch(host->self, instance, &job->file, &job->file_size, err)) {
        return false;
    }
    if (!arena_own(arena, (void *)((intptr_t)job->file + 1), close_descriptor)) { // NOLINT: a number in a handle
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    return sha256_descriptor(job->file, job->sha256, err);
}

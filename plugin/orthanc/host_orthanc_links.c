#include "orthanc/host_orthanc_links.h"

#include <stdio.h>
#include <string.h>

#include "orthanc/host_orthanc_rest.h"

enum { METADATA_VALUE_MAX = 128 };

/* Orthanc refuses the overwriting and the removing of a value without its revision where CheckRevisions is on: then it
 * is asked again with the revision that reading the value told. */
static bool send(OrthancPluginContext *context, OrthancPluginHttpMethod method, const char *uri, Bytes value,
                 Arena *arena, Error *err)
{
    json_t *headers = NULL;
    OrthancPluginMemoryBuffer body = {0};
    OrthancPluginMemoryBuffer header_text = {0};
    uint16_t status = 0;
    const char *const keys[] = {"If-Match"};
    const char *values[] = {NULL};

    if (rest_call(context, method, uri, value, arena, NULL, err)) {
        return true;
    }
    if (err->code != ERR_CONFLICT ||
        OrthancPluginCallRestApi(context, &body, &header_text, &status, OrthancPluginHttpMethod_Get, uri, 0, NULL, NULL,
                                 NULL, 0, 0) != OrthancPluginErrorCode_Success) {
        return false;
    }
    if (rest_parse(bytes_of(header_text.data, header_text.size), arena, &headers, err)) {
        values[0] = json_string_value(json_object_get(headers, "ETag"));
    }
    OrthancPluginFreeMemoryBuffer(context, &body);
    OrthancPluginFreeMemoryBuffer(context, &header_text);
    body = (OrthancPluginMemoryBuffer){0};
    status = 0;
    if (values[0] == NULL ||
        OrthancPluginCallRestApi(context, &body, NULL, &status, method, uri, 1, keys, values, value.data,
                                 (uint32_t)value.size, 0) != OrthancPluginErrorCode_Success ||
        status != 200) {
        return error_set(err, ERR_CONFLICT, "Orthanc holds another revision of a mark");
    }
    OrthancPluginFreeMemoryBuffer(context, &body);
    return true;
}

/* All marks of one link go through this. */
typedef struct {
    OrthancPluginContext *context;
    bool first;
    Arena *arena;
} Marks;

/* A value that is right already is left alone: each write is an entry for OnChange and a revision. Where nothing can be
 * there, nothing is asked: Orthanc finds "no such metadata" by throwing an exception, which costs more than a write. */
static bool put_metadata(const Marks *marks, const char *instance, const char *name, const char *value, Error *err)
{
    char old[METADATA_VALUE_MAX];
    const char *uri = arena_print(marks->arena, "/instances/%s/metadata/%s", instance, name);

    if (uri == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!marks->first && rest_get_text(marks->context, uri, marks->arena, old, sizeof old, err) &&
        strcmp(old, value) == 0) {
        return true;
    }
    return send(marks->context, OrthancPluginHttpMethod_Put, uri, bytes_text(value), marks->arena, err) ||
           error_add(err, "metadata %s", name);
}

static bool put_number(const Marks *marks, const char *instance, int number, const char *value, Error *err)
{
    char name[16];

    (void)snprintf(name, sizeof name, "%d", number);
    return put_metadata(marks, instance, name, value, err);
}

/* CheckRevisions wants the revision here, too. */
static bool remove_metadata(OrthancPluginContext *context, const char *instance, int number, Arena *arena, Error *err)
{
    char old[METADATA_VALUE_MAX];
    const char *uri = arena_print(arena, "/instances/%s/metadata/%d", instance, number);

    if (uri == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!rest_get_text(context, uri, arena, old, sizeof old, err)) {
        return err->code == ERR_NOT_FOUND;
    }
    return send(context, OrthancPluginHttpMethod_Delete, uri, (Bytes){0}, arena, err) || err->code == ERR_NOT_FOUND ||
           error_add(err, "metadata %d", number);
}

static bool put_plan(OrthancPluginContext *context, const char *copy, const char *plan_json, Arena *arena, Error *err)
{
    const char *uri = arena_print(arena, "/instances/%s/attachments/%d", copy, ATTACHMENT_PLAN);

    if (uri == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    return send(context, OrthancPluginHttpMethod_Put, uri, bytes_text(plan_json), arena, err) ||
           error_add(err, "attachment %d", ATTACHMENT_PLAN);
}

/* Refused to plugins before 1.12.2; asked for by version, since every refusal is an error line in Orthanc's log. */
static bool may_set_anonymized_from(OrthancPluginContext *context)
{
    return OrthancPluginCheckVersionAdvanced(context, 1, 12, 2) != 0;
}

static bool mark_copy(const Marks *marks, const Link *link, Error *err)
{
    return put_number(marks, link->copy, METADATA_ORIGINAL, link->original, err) &&
           (link->plan_json == NULL || put_plan(marks->context, link->copy, link->plan_json, marks->arena, err)) &&
           (!may_set_anonymized_from(marks->context) ||
            put_metadata(marks, link->copy, "AnonymizedFrom", link->original, err));
}

bool links_write(OrthancPluginContext *context, const Link *link, Arena *arena, Error *err)
{
    const Marks marks = {.context = context, .first = link->first, .arena = arena};
    bool has_copy = link->copy != NULL && link->copy[0] != 0;

    if (has_copy && link->mark_copy && !mark_copy(&marks, link, err)) {
        return error_add(err, "copy");
    }
    if ((has_copy && !put_number(&marks, link->original, METADATA_COPY, link->copy, err)) ||
        (link->copy == NULL && !remove_metadata(context, link->original, METADATA_COPY, arena, err))) {
        return error_add(err, "original");
    }
    return put_number(&marks, link->original, METADATA_STATE, link->state, err) || error_add(err, "original");
}

#include "orthanc/host_orthanc_lists.h"

#include <inttypes.h>
#include <stdlib.h>

#include "orthanc/host_orthanc_rest.h"
#include "service/routes.h"

static bool out_of_memory(Error *err)
{
    return error_set(err, ERR_MEMORY, "out of memory");
}

static bool read_ids(const json_t *list, bool is_expanded, Arena *arena, const char ***ids, uint32_t *count, Error *err)
{
    size_t size = json_array_size(list);

    *count = 0;
    *ids = arena_array(arena, size == 0 ? 1 : size, sizeof **ids);
    if (*ids == NULL || size > UINT32_MAX) {
        return out_of_memory(err);
    }
    for (size_t i = 0; i < size; i++) {
        const json_t *entry = json_array_get(list, i);
        const char *id = json_string_value(is_expanded ? json_object_get(entry, "ID") : entry);
        if (id != NULL && routes_is_orthanc_id(id)) {
            (*ids)[*count] = arena_text(arena, id);
            if ((*ids)[*count] == NULL) {
                return out_of_memory(err);
            }
            *count += 1;
        }
    }
    return true;
}

bool lists_page(OrthancPluginContext *context, uint64_t since, uint32_t limit, Arena *arena, const char ***ids,
                uint32_t *count, Error *err)
{
    json_t *list = NULL;
    const char *uri = arena_print(arena, "/instances?since=%" PRIu64 "&limit=%" PRIu32, since, limit);

    if (uri == NULL) {
        return out_of_memory(err);
    }
    return rest_get_json(context, uri, arena, &list, err) && read_ids(list, false, arena, ids, count, err);
}

/* Of a series, Orthanc's own record lists the ids. Above that, only the expanded list of all instances would; the
 * series are asked one by one instead, which costs far less memory and time. */
static bool add_series(OrthancPluginContext *context, const char *series, Arena *arena, const char **all,
                       uint32_t *all_count, uint32_t all_max, Error *err)
{
    json_t *answer = NULL;
    const char **ids = NULL;
    uint32_t count = 0;
    const char *uri = arena_print(arena, "/series/%s", series);

    if (uri == NULL) {
        return out_of_memory(err);
    }
    if (!rest_get_json(context, uri, arena, &answer, err)) {
        return err->code == ERR_NOT_FOUND; /* deleted since the list was made */
    }
    if (!read_ids(json_object_get(answer, "Instances"), false, arena, &ids, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count && *all_count < all_max; i++) {
        all[(*all_count)++] = ids[i];
    }
    return true;
}

/* How many instances there are below a resource, by Orthanc's statistics. */
static bool count_instances(OrthancPluginContext *context, const char *resource, Arena *arena, uint32_t *count,
                            Error *err)
{
    json_t *answer = NULL;
    const json_t *number = NULL;
    const char *uri = arena_print(arena, "%s/statistics", resource);

    if (uri == NULL) {
        return out_of_memory(err);
    }
    if (!rest_get_json(context, uri, arena, &answer, err)) {
        return false;
    }
    number = json_object_get(answer, "CountInstances");
    *count = json_is_string(number) ? (uint32_t)strtoul(json_string_value(number), NULL, 10)
                                    : (uint32_t)json_integer_value(number);
    return true;
}

static bool list_below(OrthancPluginContext *context, const char *resource, Arena *arena, const char ***ids,
                       uint32_t *count, Error *err)
{
    enum { ARRIVING_MAX = 10000 }; /* room for what comes in while we count */
    json_t *list = NULL;
    const char **series = NULL;
    uint32_t series_count = 0;
    uint32_t instances_count = 0;
    const char *uri = arena_print(arena, "%s/series", resource);

    if (uri == NULL) {
        return out_of_memory(err);
    }
    if (!count_instances(context, resource, arena, &instances_count, err) ||
        !rest_get_json(context, uri, arena, &list, err) || !read_ids(list, true, arena, &series, &series_count, err)) {
        return false;
    }
    *count = 0;
    *ids = arena_array(arena, (size_t)instances_count + ARRIVING_MAX, sizeof **ids);
    if (*ids == NULL) {
        return out_of_memory(err);
    }
    for (uint32_t i = 0; i < series_count; i++) {
        if (!add_series(context, series[i], arena, *ids, count, instances_count + ARRIVING_MAX, err)) {
            return false;
        }
    }
    return true;
}

bool lists_of(OrthancPluginContext *context, Level level, const char *id, Arena *arena, const char ***ids,
              uint32_t *count, Error *err)
{
    json_t *answer = NULL;
    const char *uri = NULL;

    if (!routes_is_orthanc_id(id)) {
        return error_set(err, ERR_NOT_FOUND, "not an Orthanc id");
    }
    uri = arena_print(arena, "/%s/%s", routes_level_name(level), id);
    if (uri == NULL) {
        return out_of_memory(err);
    }
    if (level == LEVEL_PATIENT || level == LEVEL_STUDY) {
        return list_below(context, uri, arena, ids, count, err);
    }
    if (!rest_get_json(context, uri, arena, &answer, err)) {
        return false;
    }
    if (level == LEVEL_SERIES) {
        return read_ids(json_object_get(answer, "Instances"), false, arena, ids, count, err);
    }
    *count = 1;
    *ids = arena_array(arena, 1, sizeof **ids);
    if (*ids == NULL) {
        return out_of_memory(err);
    }
    (*ids)[0] = arena_text(arena, id);
    return (*ids)[0] != NULL || out_of_memory(err);
}

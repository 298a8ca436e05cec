#include "orthanc/host_orthanc_facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "orthanc/host_orthanc_rest.h"
#include "service/host_digest.h"
#include "service/routes.h"

bool facts_open(FactsMemory *memory, Error *err)
{
    *memory = (FactsMemory){0};
    return pthread_mutex_init(&memory->lock, NULL) == 0 || error_set(err, ERR_MEMORY, "out of memory");
}

void facts_close(FactsMemory *memory)
{
    for (uint32_t i = 0; i < FACTS_SERIES_MAX; i++) {
        free(memory->items[i].members);
    }
    (void)pthread_mutex_destroy(&memory->lock);
}

static int64_t now_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool copy_id(const json_t *object, const char *member, char id[ORTHANC_ID_SIZE], Error *err)
{
    const char *text = json_string_value(json_object_get(object, member));

    if (text == NULL || !routes_is_orthanc_id(text)) {
        return error_set(err, ERR_IO, "Orthanc's answer has no %s", member);
    }
    memcpy(id, text, ORTHANC_ID_SIZE);
    return true;
}

static bool get(OrthancPluginContext *context, const char *level, const char *id, Arena *arena, json_t **answer,
                Error *err)
{
    const char *uri = arena_print(arena, "/%s/%s", level, id);

    return (uri != NULL || error_set(err, ERR_MEMORY, "out of memory")) &&
           rest_get_json(context, uri, arena, answer, err);
}

static int by_id(const void *one, const void *other)
{
    return strcmp(one, other);
}

static SeriesEntry *find_entry(FactsMemory *memory, const char *series, int64_t now)
{
    for (uint32_t i = 0; i < FACTS_SERIES_MAX; i++) {
        SeriesEntry *entry = &memory->items[i];

        if (entry->until_ms > now && strcmp(entry->facts.series, series) == 0) {
            return entry;
        }
    }
    return NULL;
}

/* An instance never changes its series: the ids of both are digests of the same identifiers. */
static bool recall_member(FactsMemory *memory, const char *instance, SeriesFacts *series)
{
    int64_t now = now_ms();
    bool found = false;

    (void)pthread_mutex_lock(&memory->lock);
    for (uint32_t i = 0; i < FACTS_SERIES_MAX && !found; i++) {
        const SeriesEntry *entry = &memory->items[i];

        found = entry->until_ms > now && entry->members != NULL &&
                bsearch(instance, entry->members, entry->members_count, ORTHANC_ID_SIZE, by_id) != NULL;
        *series = found ? entry->facts : *series;
    }
    (void)pthread_mutex_unlock(&memory->lock);
    return found;
}

/* [burst]: many instances of this series are being asked for, one by one. */
static bool recall(FactsMemory *memory, SeriesFacts *series, bool *burst)
{
    int64_t now = now_ms();
    SeriesEntry *entry;

    (void)pthread_mutex_lock(&memory->lock);
    entry = find_entry(memory, series->series, now);
    if (entry != NULL) {
        if (now - entry->first_miss_ms > FACTS_BURST_MS) {
            entry->first_miss_ms = now;
            entry->misses = 0;
        }
        entry->misses++;
        *burst = entry->misses > FACTS_MISSES_MAX;
        *series = entry->facts;
    }
    (void)pthread_mutex_unlock(&memory->lock);
    return entry != NULL;
}

static void remember(FactsMemory *memory, const SeriesFacts *series)
{
    int64_t now = now_ms();
    SeriesEntry *entry;

    (void)pthread_mutex_lock(&memory->lock);
    entry = &memory->items[memory->next];
    free(entry->members);
    *entry = (SeriesEntry){.facts = *series, .until_ms = now + FACTS_SERIES_MS, .first_miss_ms = now, .misses = 1};
    memory->next = (memory->next + 1) % FACTS_SERIES_MAX;
    (void)pthread_mutex_unlock(&memory->lock);
}

static void remember_members(FactsMemory *memory, const char *series, const json_t *list)
{
    size_t size = json_array_size(list);
    char(*members)[ORTHANC_ID_SIZE] = size > FACTS_MEMBERS_MAX ? NULL : calloc(size + 1, ORTHANC_ID_SIZE);
    size_t count = 0;
    SeriesEntry *entry;

    for (size_t i = 0; members != NULL && i < size; i++) {
        const char *id = json_string_value(json_array_get(list, i));

        if (id != NULL && routes_is_orthanc_id(id)) {
            memcpy(members[count++], id, ORTHANC_ID_SIZE);
        }
    }
    if (members != NULL) {
        qsort(members, count, ORTHANC_ID_SIZE, by_id);
    }
    (void)pthread_mutex_lock(&memory->lock);
    entry = find_entry(memory, series, now_ms());
    if (entry != NULL) {
        free(entry->members);
        entry->members = members;
        entry->members_count = count;
        entry->misses = 0;
        members = NULL;
    }
    (void)pthread_mutex_unlock(&memory->lock);
    free(members);
}

static bool ask_series(OrthancPluginContext *context, SeriesFacts *series, Arena *arena, Error *err)
{
    json_t *answer = NULL;
    json_t *study = NULL;

    if (!get(context, "series", series->series, arena, &answer, err) ||
        !copy_id(answer, "ParentStudy", series->study, err) ||
        !get(context, "studies", series->study, arena, &study, err) ||
        !copy_id(study, "ParentPatient", series->patient, err)) {
        return false;
    }
    const char *modality = json_string_value(json_object_get(json_object_get(answer, "MainDicomTags"), "Modality"));
    (void)snprintf(series->modality, sizeof series->modality, "%s", modality == NULL ? "" : modality);
    return true;
}

static bool ask_members(OrthancPluginContext *context, FactsMemory *memory, const char *series, Arena *arena,
                        Error *err)
{
    json_t *answer = NULL;

    if (!get(context, "series", series, arena, &answer, err)) {
        return err->code == ERR_NOT_FOUND; /* deleted a moment ago */
    }
    remember_members(memory, series, json_object_get(answer, "Instances"));
    return true;
}

static bool find_series(OrthancPluginContext *context, FactsMemory *memory, const char *instance, Arena *arena,
                        SeriesFacts *series, Error *err)
{
    json_t *answer = NULL;
    bool burst = false;

    if (recall_member(memory, instance, series)) {
        return true;
    }
    if (!get(context, "instances", instance, arena, &answer, err) ||
        !copy_id(answer, "ParentSeries", series->series, err)) {
        return false;
    }
    if (recall(memory, series, &burst)) {
        return !burst || ask_members(context, memory, series->series, arena, err);
    }
    if (!ask_series(context, series, arena, err)) {
        return false;
    }
    remember(memory, series);
    return true;
}

/* Orthanc may be told not to keep digests (StoreMD5ForAttachments): then the file itself is asked. */
static bool read_md5(OrthancPluginContext *context, const char *instance, Arena *arena, char md5[MD5_HEX_SIZE],
                     Error *err)
{
    const char *digest_uri = arena_print(arena, "/instances/%s/attachments/dicom/md5", instance);
    const char *file_uri = arena_print(arena, "/instances/%s/file", instance);
    uint8_t digest[MD5_HEX_SIZE / 2];
    Bytes file = {0};

    if (digest_uri == NULL || file_uri == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (rest_get_text(context, digest_uri, arena, md5, MD5_HEX_SIZE, err) &&
        bytes_from_hex(md5, digest, sizeof digest)) {
        return true;
    }
    return rest_call(context, OrthancPluginHttpMethod_Get, file_uri, (Bytes){0}, arena, &file, err) &&
           host_md5(file, md5, err);
}

bool facts_read(OrthancPluginContext *context, FactsMemory *memory, const char *instance, Arena *arena,
                InstanceFacts *facts, Error *err)
{
    SeriesFacts series = {0};

    if (!routes_is_orthanc_id(instance)) {
        return error_set(err, ERR_INPUT, "not an Orthanc id");
    }
    if (!find_series(context, memory, instance, arena, &series, err)) {
        return false;
    }
    memcpy(facts->series, series.series, sizeof facts->series);
    memcpy(facts->study, series.study, sizeof facts->study);
    memcpy(facts->patient, series.patient, sizeof facts->patient);
    memcpy(facts->modality, series.modality, sizeof facts->modality);
    return read_md5(context, instance, arena, facts->md5, err);
}

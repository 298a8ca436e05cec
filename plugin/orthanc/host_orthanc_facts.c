#include "orthanc/host_orthanc_facts.h"

#include <stdio.h>
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

static bool recall(FactsMemory *memory, SeriesFacts *series)
{
    int64_t now = now_ms();
    bool found = false;

    (void)pthread_mutex_lock(&memory->lock);
    for (uint32_t i = 0; i < FACTS_SERIES_MAX && !found; i++) {
        const SeriesFacts *known = &memory->items[i];
        found = known->until_ms > now && strcmp(known->series, series->series) == 0;
        *series = found ? *known : *series;
    }
    (void)pthread_mutex_unlock(&memory->lock);
    return found;
}

static void remember(FactsMemory *memory, const SeriesFacts *series)
{
    (void)pthread_mutex_lock(&memory->lock);
    memory->items[memory->next] = *series;
    memory->items[memory->next].until_ms = now_ms() + FACTS_SERIES_MS;
    memory->next = (memory->next + 1) % FACTS_SERIES_MAX;
    (void)pthread_mutex_unlock(&memory->lock);
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
    json_t *answer = NULL;
    SeriesFacts series = {0};

    if (!routes_is_orthanc_id(instance)) {
        return error_set(err, ERR_INPUT, "not an Orthanc id");
    }
    if (!get(context, "instances", instance, arena, &answer, err) ||
        !copy_id(answer, "ParentSeries", series.series, err)) {
        return false;
    }
    if (!recall(memory, &series)) {
        if (!ask_series(context, &series, arena, err)) {
            return false;
        }
        remember(memory, &series);
    }
    memcpy(facts->series, series.series, sizeof facts->series);
    memcpy(facts->study, series.study, sizeof facts->study);
    memcpy(facts->patient, series.patient, sizeof facts->patient);
    memcpy(facts->modality, series.modality, sizeof facts->modality);
    return read_md5(context, instance, arena, facts->md5, err);
}

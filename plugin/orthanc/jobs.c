#include "orthanc/jobs.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "service/batch.h"

enum { CONTENT_SIZE = 512, COUNT_SHARE = 20 };

/* One job. Orthanc calls step, getContent and getSerialized from changing threads but never at the same time as a step;
 * the texts that it gets must live until the next call, so they live here. */
typedef struct {
    Jobs *jobs;
    Level level;
    char resource[ORTHANC_ID_SIZE];
    int64_t *items; /* sorted */
    uint32_t items_count;
    BatchProgress progress;
    int64_t next_count_ms; /* by the monotonic clock */
    char content[CONTENT_SIZE];
    char *serialized; /* made once: it never changes */
} Watch;

static void free_watch(void *self)
{
    Watch *watch = self;

    free(watch->items);
    free(watch->serialized);
    free(watch);
}

static float get_progress(void *self)
{
    const Watch *watch = self;

    return watch->items_count == 0 ? 1.0F
                                   : (float)(watch->items_count - watch->progress.open) / (float)watch->items_count;
}

/* A patient's Orthanc id is a digest of the PatientID, so it does not stand in the list of jobs. */
static void write_content(Watch *watch)
{
    const BatchProgress *progress = &watch->progress;
    bool is_patient = watch->level == LEVEL_PATIENT;

    (void)snprintf(watch->content, sizeof watch->content,
                   "{\"Level\": \"%s\", \"Resource\": \"%s\", \"Instances\": %u, \"Open\": %u, \"Done\": %u, "
                   "\"Review\": %u, \"Quarantined\": %u, \"Skipped\": %u, \"Other\": %u}",
                   routes_level_name(watch->level), is_patient ? "" : watch->resource, watch->items_count,
                   progress->open, progress->done, progress->review, progress->quarantined, progress->skipped,
                   progress->other);
}

static const char *get_content(void *self)
{
    Watch *watch = self;

    return watch->content;
}

static const char *get_serialized(void *self)
{
    const Watch *watch = self;

    return watch->serialized;
}

static int64_t now_ms(void)
{
    struct timespec now = {0};

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void pause_step(void)
{
    const struct timespec wait = {.tv_nsec = JOB_STEP_MS * 1000000L};

    (void)nanosleep(&wait, NULL);
}

/* Counting a million rows takes a while. It is done so seldom that watching stays one part in COUNT_SHARE of the time.
 */
static bool count_rows(Watch *watch, Error *err)
{
    int64_t started_ms = now_ms();
    bool is_counted = batch_progress(watch->jobs->app, watch->items, watch->items_count, &watch->progress, err);
    int64_t ended_ms = now_ms();

    watch->next_count_ms = ended_ms + (ended_ms - started_ms) * COUNT_SHARE;
    return is_counted;
}

static OrthancPluginJobStepStatus step(void *self)
{
    Watch *watch = self;
    Error err = {0};

    if (watch->jobs->app == NULL || app_durable(watch->jobs->app) == NULL) {
        (void)snprintf(watch->content, sizeof watch->content, "{\"Error\": \"the redactor is stopped\"}");
        return OrthancPluginJobStepStatus_Failure;
    }
    if (now_ms() < watch->next_count_ms) {
        pause_step();
        return OrthancPluginJobStepStatus_Continue;
    }
    if (!count_rows(watch, &err) && !error_is_transient(err.code)) {
        return OrthancPluginJobStepStatus_Failure;
    }
    write_content(watch);
    if (err.code == ERR_NONE && watch->progress.open == 0) {
        return OrthancPluginJobStepStatus_Success;
    }
    pause_step();
    return OrthancPluginJobStepStatus_Continue;
}

/* Cancelled or paused: the rows stay in the queue and are done all the same. */
static OrthancPluginErrorCode stop(void *self, OrthancPluginJobStopReason reason)
{
    (void)self;
    (void)reason;
    return OrthancPluginErrorCode_Success;
}

static OrthancPluginErrorCode reset(void *self)
{
    Watch *watch = self;

    watch->progress = (BatchProgress){.total = watch->items_count, .open = watch->items_count};
    write_content(watch);
    return OrthancPluginErrorCode_Success;
}

static int compare_rows(const void *a, const void *b)
{
    int64_t left = *(const int64_t *)a;
    int64_t right = *(const int64_t *)b;

    return left < right ? -1 : left > right;
}

/* Rows of one request mostly follow each other: "100-599,700". A million rows stay a short text. */
static bool serialize(Watch *watch)
{
    Buffer text = {.limit = JOB_SERIALIZED_BYTES_MAX};

    buffer_print(&text, "{\"Version\": 1, \"Level\": \"%s\", \"Resource\": \"%s\", \"Rows\": \"",
                 routes_level_name(watch->level), watch->resource);
    for (uint32_t i = 0; i < watch->items_count;) {
        uint32_t end = i;
        while (end + 1 < watch->items_count && watch->items[end + 1] == watch->items[end] + 1) {
            end++;
        }
        buffer_print(&text, "%s%" PRId64, i == 0 ? "" : ",", watch->items[i]);
        if (end > i) {
            buffer_print(&text, "-%" PRId64, watch->items[end]);
        }
        i = end + 1;
    }
    buffer_text(&text, "\"}");
    watch->serialized = text.failed ? NULL : strdup((const char *)text.data);
    buffer_free(&text);
    return watch->serialized != NULL;
}

/* Takes [items] over, also when it fails. */
static OrthancPluginJob *make_job(Jobs *jobs, Level level, const char *resource, int64_t *items, uint32_t items_count)
{
    Watch *watch = calloc(1, sizeof *watch);
    OrthancPluginJob *job = NULL;

    if (watch == NULL) {
        free(items);
        return NULL;
    }
    watch->jobs = jobs;
    watch->level = level;
    watch->items = items;
    watch->items_count = items_count;
    (void)snprintf(watch->resource, sizeof watch->resource, "%s", resource);
    qsort(items, items_count, sizeof *items, compare_rows);
    (void)reset(watch);
    if (!serialize(watch)) {
        free_watch(watch);
        return NULL;
    }
    job = OrthancPluginCreateJob(jobs->context, watch, free_watch, JOB_TYPE, get_progress, get_content, get_serialized,
                                 step, stop, reset);
    if (job == NULL) {
        free_watch(watch);
    }
    return job;
}

static bool submit(void *self, Level level, const char *resource, const int64_t *items, uint32_t items_count,
                   Arena *arena, const char **job_id, Error *err)
{
    Jobs *jobs = self;
    int64_t *copy = calloc(items_count == 0 ? 1 : items_count, sizeof *copy);
    OrthancPluginJob *job = NULL;
    char *id = NULL;

    if (copy == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (items_count > 0) {
        memcpy(copy, items, items_count * sizeof *copy);
    }
    job = make_job(jobs, level, resource, copy, items_count);
    if (job == NULL) {
        return error_set(err, ERR_MEMORY, "the job could not be made");
    }
    id = OrthancPluginSubmitJob(jobs->context, job, 0);
    if (id == NULL) {
        OrthancPluginFreeJob(jobs->context, job);
        return error_set(err, ERR_IO, "Orthanc did not take the job");
    }
    *job_id = arena_text(arena, id);
    OrthancPluginFreeString(jobs->context, id);
    return *job_id != NULL || error_set(err, ERR_MEMORY, "out of memory");
}

JobStarter jobs_starter(Jobs *jobs)
{
    return (JobStarter){.self = jobs, .submit = submit};
}

/* One "100-599" or "700" of the list; false at the end and at anything that we did not write. */
static bool read_range(const char **text, int64_t *first, int64_t *last)
{
    char *end = NULL;

    if (**text < '0' || **text > '9') {
        return false;
    }
    *first = strtoll(*text, &end, 10);
    *last = *first;
    if (*end == '-') {
        *last = strtoll(end + 1, &end, 10);
    }
    *text = *end == ',' ? end + 1 : end;
    return *last >= *first && *last - *first < BATCH_ITEMS_MAX;
}

static int64_t *read_rows(const char *text, uint32_t *count)
{
    const char *at = text;
    int64_t first = 0;
    int64_t last = 0;
    int64_t total = 0;
    int64_t *items = NULL;

    while (read_range(&at, &first, &last) && total <= BATCH_ITEMS_MAX) {
        total += last - first + 1;
    }
    if (*at != 0 || total == 0 || total > BATCH_ITEMS_MAX) {
        return NULL;
    }
    items = calloc((size_t)total, sizeof *items);
    *count = 0;
    for (at = text; items != NULL && read_range(&at, &first, &last);) {
        for (int64_t row = first; row <= last; row++) {
            items[(*count)++] = row;
        }
    }
    return items;
}

static OrthancPluginJob *restore(Jobs *jobs, const json_t *saved)
{
    const char *level_text = json_string_value(json_object_get(saved, "Level"));
    const char *resource = json_string_value(json_object_get(saved, "Resource"));
    const char *rows = json_string_value(json_object_get(saved, "Rows"));
    Level level = LEVEL_PATIENT;
    uint32_t count = 0;
    int64_t *items = NULL;

    if (level_text == NULL || resource == NULL || rows == NULL || !routes_level_find(level_text, &level) ||
        !routes_is_orthanc_id(resource)) {
        return NULL;
    }
    items = read_rows(rows, &count);
    return items == NULL ? NULL : make_job(jobs, level, resource, items, count);
}

OrthancPluginJob *jobs_restore(Jobs *jobs, const char *type, const char *serialized)
{
    json_t *saved = NULL;
    OrthancPluginJob *job = NULL;

    if (strcmp(type, JOB_TYPE) != 0 || strlen(serialized) > JOB_SERIALIZED_BYTES_MAX) {
        return NULL;
    }
    saved = json_loads(serialized, 0, NULL);
    job = restore(jobs, saved);
    json_decref(saved);
    return job;
}

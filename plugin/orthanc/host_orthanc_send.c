#include "orthanc/host_orthanc_send.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "orthanc/host_orthanc_rest.h"

typedef struct {
    const char *path, *verb; /* all are listed below path, the ids are posted to path/NAME/verb */
    bool is_dicom_web;       /* below the root of that plugin */
    const char *what;
    bool (*is_secure)(const json_t *settings);
    const char *in_clear;
} Kind;

static bool has_https(const json_t *settings)
{
    const char *url = json_string_value(json_object_get(settings, "Url"));

    return url != NULL && strncasecmp(url, "https://", 8) == 0;
}

static bool has_tls(const json_t *settings)
{
    return json_is_true(json_object_get(settings, "UseDicomTls"));
}

/* In this order: a name that is there twice means the first. */
static const Kind kinds[] = {
    {"/peers", "store", false, "peer", has_https, "its address does not begin with https:"},
    {"/modalities", "store", false, "modality", has_tls, "it does not have UseDicomTls"},
    {"/servers", "stow", true, "DICOMweb server", has_https, "its address does not begin with https:"},
};

/* Names go into addresses: only plain ones. */
static bool is_plain(const char *name)
{
    size_t size = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");

    return size > 0 && name[size] == 0 && strspn(name, ".") < size;
}

/* A destination as Orthanc knows it. */
typedef struct {
    const Kind *kind; /* NULL: not at all */
    const json_t *settings;
    char path[REST_URI_MAX];
} Place;

static bool list_kind(OrthancPluginContext *context, const char *path, Arena *arena, json_t **all, Error *err)
{
    char uri[REST_URI_MAX + 8];

    (void)snprintf(uri, sizeof uri, "%s?expand", path);
    if (rest_get_json_plugins(context, uri, arena, all, err)) {
        return true;
    }
    *all = NULL;
    if (err->code != ERR_NOT_FOUND && err->code != ERR_INPUT) {
        return false;
    }
    *err = (Error){0}; /* no DICOMweb here */
    return true;
}

static bool find_place(OrthancPluginContext *context, const char *dicom_web, const char *destination, Arena *arena,
                       Place *place, Error *err)
{
    *place = (Place){0};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0] && place->kind == NULL; i++) {
        json_t *all = NULL;
        int length =
            snprintf(place->path, sizeof place->path, "%s%s", kinds[i].is_dicom_web ? dicom_web : "", kinds[i].path);

        if (length <= 0 || length >= REST_URI_MAX) {
            return error_set(err, ERR_CONFIG, "DicomWeb.Root is too long");
        }
        if (!list_kind(context, place->path, arena, &all, err)) {
            return false;
        }
        place->settings = json_object_get(all, destination);
        place->kind = place->settings != NULL ? &kinds[i] : NULL;
    }
    return true;
}

static bool read_job(Bytes answer, Arena *arena, char job[HOST_JOB_SIZE], Error *err)
{
    json_t *object = NULL;

    if (!rest_parse(answer, arena, &object, err)) {
        return false;
    }
    const char *id = json_string_value(json_object_get(object, "ID"));
    if (id == NULL || strlen(id) >= HOST_JOB_SIZE || !is_plain(id)) {
        return error_set(err, ERR_IO, "Orthanc did not say which job sends the copy");
    }
    memcpy(job, id, strlen(id) + 1);
    return true;
}

bool send_start(OrthancPluginContext *context, const char *dicom_web, const char *instance, const char *destination,
                bool insecure, Arena *arena, char job[HOST_JOB_SIZE], Error *err)
{
    Place place;
    char uri[REST_URI_MAX];
    char body[ORTHANC_ID_SIZE + 64];
    Bytes answer = {0};

    if (!is_plain(destination)) {
        return error_set(err, ERR_CONFIG, "the name may have letters, digits, '.', '_' and '-' only");
    }
    if (!find_place(context, dicom_web, destination, arena, &place, err)) {
        return false;
    }
    if (place.kind == NULL) {
        return error_set(err, ERR_CONFIG,
                         "Orthanc has no peer, modality or DICOMweb server of that name: add it to OrthancPeers, "
                         "DicomModalities or DicomWeb.Servers, or take it out of Copies.RouteTo and the rules");
    }
    if (!insecure && !place.kind->is_secure(place.settings)) {
        return error_set(err, ERR_CONFIG,
                         "the %s is reached in clear (%s): correct that, or set "
                         "Copies.AllowInsecureRoutes",
                         place.kind->what, place.kind->in_clear);
    }
    int length = snprintf(uri, sizeof uri, "%s/%s/%s", place.path, destination, place.kind->verb);
    if (length <= 0 || length >= REST_URI_MAX) {
        return error_set(err, ERR_CONFIG, "the name is too long");
    }
    (void)snprintf(body, sizeof body, "{\"Resources\":[\"%s\"],\"Asynchronous\":true}", instance);
    return rest_call_plugins(context, OrthancPluginHttpMethod_Post, uri, bytes_text(body), arena, &answer, err) &&
           read_job(answer, arena, job, err);
}

bool ends_open(JobEnds *ends, Error *err)
{
    *ends = (JobEnds){.list = calloc(JOB_ENDS_MAX, sizeof *ends->list)};
    if (ends->list == NULL || pthread_mutex_init(&ends->lock, NULL) != 0) {
        free(ends->list);
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    return true;
}

void ends_close(JobEnds *ends)
{
    (void)pthread_mutex_destroy(&ends->lock);
    free(ends->list);
}

void ends_note(JobEnds *ends, const char *job, bool good)
{
    if (strlen(job) >= HOST_JOB_SIZE) {
        return;
    }
    (void)pthread_mutex_lock(&ends->lock);
    JobEnd *end = &ends->list[ends->next++ % JOB_ENDS_MAX];
    memcpy(end->job, job, strlen(job) + 1);
    end->good = good;
    (void)pthread_mutex_unlock(&ends->lock);
}

typedef enum { END_UNKNOWN, END_GOOD, END_BAD } EndKind;

static EndKind find_end(JobEnds *ends, const char *job)
{
    EndKind kind = END_UNKNOWN;

    (void)pthread_mutex_lock(&ends->lock);
    for (uint32_t i = 0; i < JOB_ENDS_MAX && kind == END_UNKNOWN; i++) {
        if (strcmp(ends->list[i].job, job) == 0) {
            kind = ends->list[i].good ? END_GOOD : END_BAD;
        }
    }
    (void)pthread_mutex_unlock(&ends->lock);
    return kind;
}

/* Orthanc keeps few jobs that are over (JobsHistorySize, which may be 0), but tells each end: what it does not know any
 * more is over, and how is in [ends]. */
static bool look_back(JobEnds *ends, const char *job, bool *over, Error *err)
{
    EndKind kind = find_end(ends, job);

    *over = kind == END_GOOD;
    if (kind == END_BAD) {
        return error_set(err, ERR_IO, "the other side did not take it");
    }
    return *over || error_set(err, ERR_NOT_FOUND, "Orthanc does not know the job any more that sends the copy");
}

bool send_look(OrthancPluginContext *context, JobEnds *ends, const char *job, Arena *arena, bool *over, Error *err)
{
    char uri[REST_URI_MAX];
    json_t *answer = NULL;

    *over = false;
    (void)snprintf(uri, sizeof uri, "/jobs/%s", job);
    if (!rest_get_json(context, uri, arena, &answer, err)) {
        return err->code == ERR_NOT_FOUND && look_back(ends, job, over, err);
    }
    const char *state = json_string_value(json_object_get(answer, "State"));
    const json_t *content = json_object_get(answer, "Content");
    json_int_t failed = json_integer_value(json_object_get(content, "FailedInstancesCount"));
    if (state == NULL || strcmp(state, "Failure") == 0 || failed > 0) {
        /* Orthanc's own words for an error code: nothing out of a file. */
        const char *why = json_string_value(json_object_get(answer, "ErrorDescription"));
        return error_set(err, ERR_IO, "the other side did not take it (%.80s)", why == NULL ? "no reason" : why);
    }
    *over = strcmp(state, "Success") == 0;
    return true;
}

bool send_cancel(OrthancPluginContext *context, const char *job, Arena *arena, Error *err)
{
    char uri[REST_URI_MAX];

    (void)snprintf(uri, sizeof uri, "/jobs/%s/cancel", job);
    return rest_call(context, OrthancPluginHttpMethod_Post, uri, bytes_text("{}"), arena, NULL, err);
}

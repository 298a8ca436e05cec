#include "orthanc/host_orthanc_send.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "orthanc/host_orthanc_rest.h"

typedef struct {
    const char *list;        /* all of them, with their settings */
    const char *path, *verb; /* the ids are posted to path/NAME/verb */
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
    {"/peers?expand", "/peers", "store", "peer", has_https, "its address does not begin with https:"},
    {"/modalities?expand", "/modalities", "store", "modality", has_tls, "it does not have UseDicomTls"},
    {"/dicom-web/servers?expand", "/dicom-web/servers", "stow", "DICOMweb server", has_https,
     "its address does not begin with https:"},
};

/* Names go into addresses: only plain ones. */
static bool is_plain(const char *name)
{
    size_t size = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");

    return size > 0 && name[size] == 0 && strspn(name, ".") < size;
}

static bool find_kind(OrthancPluginContext *context, const char *destination, Arena *arena, const Kind **found,
                      const json_t **settings, Error *err)
{
    *found = NULL;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0] && *found == NULL; i++) {
        json_t *all = NULL;

        if (!rest_get_json_plugins(context, kinds[i].list, arena, &all, err)) {
            if (err->code != ERR_NOT_FOUND && err->code != ERR_INPUT) {
                return false;
            }
            *err = (Error){0}; /* no DICOMweb here */
            continue;
        }
        *settings = json_object_get(all, destination);
        *found = *settings != NULL ? &kinds[i] : NULL;
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

bool send_start(OrthancPluginContext *context, const char *instance, const char *destination, bool insecure,
                Arena *arena, char job[HOST_JOB_SIZE], Error *err)
{
    const Kind *kind = NULL;
    const json_t *settings = NULL;
    char uri[REST_URI_MAX];
    char body[ORTHANC_ID_SIZE + 64];
    Bytes answer = {0};

    if (!is_plain(destination)) {
        return error_set(err, ERR_CONFIG, "the name may have letters, digits, '.', '_' and '-' only");
    }
    if (!find_kind(context, destination, arena, &kind, &settings, err)) {
        return false;
    }
    if (kind == NULL) {
        return error_set(err, ERR_CONFIG,
                         "Orthanc has no peer, modality or DICOMweb server of that name: add it to OrthancPeers, "
                         "DicomModalities or DicomWeb.Servers");
    }
    if (!insecure && !kind->is_secure(settings)) {
        return error_set(err, ERR_CONFIG,
                         "the %s is reached in clear (%s): correct that, or set "
                         "Copies.AllowInsecureRoutes",
                         kind->what, kind->in_clear);
    }
    int length = snprintf(uri, sizeof uri, "%s/%s/%s", kind->path, destination, kind->verb);
    if (length <= 0 || length >= REST_URI_MAX) {
        return error_set(err, ERR_CONFIG, "the name is too long");
    }
    (void)snprintf(body, sizeof body, "{\"Resources\":[\"%s\"],\"Asynchronous\":true}", instance);
    return rest_call_plugins(context, OrthancPluginHttpMethod_Post, uri, bytes_text(body), arena, &answer, err) &&
           read_job(answer, arena, job, err);
}

bool send_look(OrthancPluginContext *context, const char *job, Arena *arena, bool *over, Error *err)
{
    char uri[REST_URI_MAX];
    json_t *answer = NULL;

    *over = false;
    (void)snprintf(uri, sizeof uri, "/jobs/%s", job);
    if (!rest_get_json(context, uri, arena, &answer, err)) {
        return false;
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

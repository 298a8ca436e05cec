#include "orthanc/host_orthanc_rest.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A buffer of Orthanc's with the context that frees it. */
typedef struct {
    OrthancPluginContext *context;
    OrthancPluginMemoryBuffer buffer;
} Answer;

static void free_answer(void *handle)
{
    Answer *answer = handle;

    if (answer->buffer.data != NULL) {
        OrthancPluginFreeMemoryBuffer(answer->context, &answer->buffer);
    }
    free(answer);
}

static bool fail(OrthancPluginErrorCode code, uint16_t status, Error *err)
{
    if (status == 404 || code == OrthancPluginErrorCode_UnknownResource ||
        code == OrthancPluginErrorCode_InexistentItem) {
        return error_set(err, ERR_NOT_FOUND, "Orthanc has no such resource");
    }
    if (status == 409 || code == OrthancPluginErrorCode_Revision) {
        return error_set(err, ERR_CONFLICT, "Orthanc holds another revision");
    }
    if (code == OrthancPluginErrorCode_NotEnoughMemory) {
        return error_set(err, ERR_MEMORY, "Orthanc is out of memory, or the answer is above 4 GB");
    }
    if ((status >= 400 && status < 500) || code == OrthancPluginErrorCode_BadFileFormat) {
        return error_set(err, ERR_INPUT, "Orthanc refused: status %d, error %d", (int)status, (int)code);
    }
    return error_set(err, ERR_IO, "Orthanc failed: status %d, error %d", (int)status, (int)code);
}

static bool call(OrthancPluginContext *context, OrthancPluginHttpMethod method, const char *uri, Bytes body,
                 bool with_plugins, Arena *arena, Bytes *answer, Error *err)
{
    Answer *held = NULL;
    OrthancPluginErrorCode code = OrthancPluginErrorCode_Success;
    uint16_t status = 0;

    if (body.size > UINT32_MAX) {
        return error_set(err, ERR_LIMIT, "above 4 GB: Orthanc's plugin interface cannot carry it");
    }
    held = calloc(1, sizeof *held);
    if (held == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    held->context = context;
    if (!arena_own(arena, held, free_answer)) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    code = OrthancPluginCallRestApi(context, &held->buffer, NULL, &status, method, uri, 0, NULL, NULL, body.data,
                                    (uint32_t)body.size, with_plugins ? 1 : 0);
    if (code != OrthancPluginErrorCode_Success || status != 200) {
        return fail(code, status, err);
    }
    if (answer != NULL) {
        *answer = bytes_of(held->buffer.data, held->buffer.size);
    }
    return true;
}

bool rest_call(OrthancPluginContext *context, OrthancPluginHttpMethod method, const char *uri, Bytes body, Arena *arena,
               Bytes *answer, Error *err)
{
    return call(context, method, uri, body, false, arena, answer, err);
}

bool rest_call_plugins(OrthancPluginContext *context, OrthancPluginHttpMethod method, const char *uri, Bytes body,
                       Arena *arena, Bytes *answer, Error *err)
{
    return call(context, method, uri, body, true, arena, answer, err);
}

static void drop_json(void *value)
{
    json_decref(value);
}

/* We ask for ids, states and the modality only; names of patients that Orthanc tells along with them may be in any
 * encoding, broken ones included, and must not keep us from reading the rest. */
bool rest_parse(Bytes bytes, Arena *arena, json_t **value, Error *err)
{
    uint8_t *plain = arena_alloc(arena, bytes.size + 1);

    if (plain == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    for (size_t i = 0; i < bytes.size; i++) {
        plain[i] = bytes.data[i] < 0x80 ? bytes.data[i] : '?';
    }
    *value = json_loadb((const char *)plain, bytes.size, JSON_ALLOW_NUL, NULL);
    if (*value == NULL) {
        return error_set(err, ERR_IO, "Orthanc's answer is not JSON");
    }
    return arena_own(arena, *value, drop_json) || error_set(err, ERR_MEMORY, "out of memory");
}

bool rest_get_json(OrthancPluginContext *context, const char *uri, Arena *arena, json_t **answer, Error *err)
{
    Bytes bytes = {0};

    return rest_call(context, OrthancPluginHttpMethod_Get, uri, (Bytes){0}, arena, &bytes, err) &&
           rest_parse(bytes, arena, answer, err);
}

bool rest_get_json_plugins(OrthancPluginContext *context, const char *uri, Arena *arena, json_t **answer, Error *err)
{
    Bytes bytes = {0};

    return rest_call_plugins(context, OrthancPluginHttpMethod_Get, uri, (Bytes){0}, arena, &bytes, err) &&
           rest_parse(bytes, arena, answer, err);
}

bool rest_get_text(OrthancPluginContext *context, const char *uri, Arena *arena, char *text, size_t text_size,
                   Error *err)
{
    Bytes bytes = {0};

    if (!rest_call(context, OrthancPluginHttpMethod_Get, uri, (Bytes){0}, arena, &bytes, err)) {
        return false;
    }
    while (bytes.size > 0 && (bytes.data[bytes.size - 1] == '\n' || bytes.data[bytes.size - 1] == '\r')) {
        bytes.size--;
    }
    if (bytes.size >= text_size) {
        return error_set(err, ERR_LIMIT, "Orthanc's answer is longer than %zu bytes", text_size - 1);
    }
    memset(text, 0, text_size);
    if (bytes.size > 0) {
        memcpy(text, bytes.data, bytes.size);
    }
    return true;
}

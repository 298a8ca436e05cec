#include "orthanc/host_orthanc.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "orthanc/host_orthanc_facts.h"
#include "orthanc/host_orthanc_links.h"
#include "orthanc/host_orthanc_lists.h"
#include "orthanc/host_orthanc_rest.h"
#include "orthanc/host_orthanc_send.h"
#include "service/host_digest.h"
#include "service/routes.h"
#include "wire/memfd.h"

enum { SMALL_ARENA_BYTES = 64 << 20 };

struct HostOrthanc {
    OrthancPluginContext *context;
    FactsMemory facts;
    JobEnds ends;
    char dicom_web[REST_URI_MAX];
    pthread_mutex_t lock; /* guards what follows */
    char deleted[HOST_DELETED_MAX][ORTHANC_ID_SIZE];
    uint32_t deleted_count;
    uint64_t file_bytes_max;
};

static bool out_of_memory(Error *err)
{
    return error_set(err, ERR_MEMORY, "out of memory");
}

/* An address is only ever made of a fixed text and a checked id. */
static bool make_uri(char uri[REST_URI_MAX], const char *id, const char *format, Error *err)
{
    int length = 0;

    if (!routes_is_orthanc_id(id)) {
        return error_set(err, ERR_INPUT, "not an Orthanc id");
    }
    length = snprintf(uri, REST_URI_MAX, "/%s/%s%s", "instances", id, format);
    return (length > 0 && length < REST_URI_MAX) || error_set(err, ERR_LIMIT, "the address is too long");
}

static bool change_read(const json_t *entry, Arena *arena, Change *changes, uint32_t *count, Error *err)
{
    const char *type = json_string_value(json_object_get(entry, "ChangeType"));
    const char *level = json_string_value(json_object_get(entry, "ResourceType"));
    const char *id = json_string_value(json_object_get(entry, "ID"));

    if (type == NULL || level == NULL || id == NULL || strcmp(level, "Instance") != 0 ||
        strcmp(type, "NewInstance") != 0 || !routes_is_orthanc_id(id)) {
        return true;
    }
    changes[*count] = (Change){.instance = arena_text(arena, id), .deleted = false};
    if (changes[*count].instance == NULL) {
        return out_of_memory(err);
    }
    *count += 1;
    return true;
}

/* The deletions that OnChange told us of go behind the log entries of one answer. */
static bool take_deleted(HostOrthanc *host, Arena *arena, Change *changes, uint32_t *count, Error *err)
{
    bool is_complete = true;

    (void)pthread_mutex_lock(&host->lock);
    for (uint32_t i = 0; i < host->deleted_count && is_complete; i++) {
        const char *id = arena_text(arena, host->deleted[i]);
        is_complete = id != NULL;
        changes[*count + (is_complete ? i : 0)] = (Change){.instance = id, .deleted = true};
    }
    if (is_complete) {
        *count += host->deleted_count;
        host->deleted_count = 0;
    }
    (void)pthread_mutex_unlock(&host->lock);
    return is_complete || out_of_memory(err);
}

static bool read_log(HostOrthanc *host, int64_t since, uint32_t limit, Arena *arena, json_t **list, int64_t *last,
                     bool *is_done, Error *err)
{
    json_t *answer = NULL;
    const char *uri = arena_print(arena, "/changes?since=%" PRId64 "&limit=%" PRIu32, since, limit);

    if (uri == NULL) {
        return out_of_memory(err);
    }
    if (!rest_get_json(host->context, uri, arena, &answer, err)) {
        return error_add(err, "change log");
    }
    *list = json_object_get(answer, "Changes");
    *last = json_integer_value(json_object_get(answer, "Last"));
    *is_done = json_is_true(json_object_get(answer, "Done"));
    return json_is_array(*list) || error_set(err, ERR_IO, "the change log has no list");
}

static int64_t sequence_of(const json_t *list, size_t index)
{
    return json_integer_value(json_object_get(json_array_get(list, index), "Seq"));
}

/* Numbers are missing behind the cursor. Entries vanish with what was deleted, which is no harm. But when not one entry
 * at or before the cursor is left, the log was probably emptied, and with it entries that we never saw. */
static bool is_emptied(HostOrthanc *host, int64_t since, Arena *arena, bool *gap, Error *err)
{
    json_t *list = NULL;
    int64_t last = 0;
    bool is_done = false;

    if (!read_log(host, 0, 1, arena, &list, &last, &is_done, err)) {
        return false;
    }
    *gap = json_array_size(list) == 0 || sequence_of(list, 0) > since;
    return true;
}

static bool last_of_log(HostOrthanc *host, Arena *arena, int64_t *last, Error *err)
{
    json_t *answer = NULL;

    if (!rest_get_json(host->context, "/changes?last", arena, &answer, err)) {
        return error_add(err, "change log");
    }
    *last = json_integer_value(json_object_get(answer, "Last"));
    return true;
}

/* Where to go on from, and whether entries are missing. */
static bool advance(HostOrthanc *host, int64_t since, const json_t *list, Arena *arena, int64_t *next, bool *gap,
                    Error *err)
{
    size_t size = json_array_size(list);
    int64_t last = 0;

    *gap = false;
    *next = since;
    if (size == 0) {
        if (!last_of_log(host, arena, &last, err)) {
            return false;
        }
        if (last < since) { /* another database than the one that the cursor was for */
            *gap = true;
            *next = 0;
            return true;
        }
        *next = last;
        return last == since || since == 0 || is_emptied(host, since, arena, gap, err);
    }
    *next = sequence_of(list, size - 1);
    return sequence_of(list, 0) == since + 1 || since == 0 || is_emptied(host, since, arena, gap, err);
}

static bool host_changes(void *self, const char *cursor, uint32_t limit, Arena *arena, Change **changes,
                         uint32_t *count, const char **next, bool *more, bool *gap, Error *err)
{
    HostOrthanc *host = self;
    uint32_t capped = limit > HOST_CHANGES_MAX ? HOST_CHANGES_MAX : limit;
    int64_t since = strtoll(cursor, NULL, 10);
    int64_t next_number = 0;
    int64_t last = 0;
    bool is_done = false;
    json_t *list = NULL;

    *count = 0;
    if (!read_log(host, since, capped, arena, &list, &last, &is_done, err) ||
        !advance(host, since, list, arena, &next_number, gap, err)) {
        return false;
    }
    *changes = arena_array(arena, json_array_size(list) + HOST_DELETED_MAX, sizeof **changes);
    *next = arena_print(arena, "%" PRId64, next_number);
    *more = !is_done || next_number < since;
    if (*changes == NULL || *next == NULL) {
        return out_of_memory(err);
    }
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (!change_read(json_array_get(list, i), arena, *changes, count, err)) {
            return false;
        }
    }
    return take_deleted(host, arena, *changes, count, err);
}

static bool host_list(void *self, uint64_t since, uint32_t limit, Arena *arena, const char ***ids, uint32_t *count,
                      Error *err)
{
    const HostOrthanc *host = self;

    return lists_page(host->context, since, limit, arena, ids, count, err);
}

static bool host_list_of(void *self, Level level, const char *id, Arena *arena, const char ***ids, uint32_t *count,
                         Error *err)
{
    const HostOrthanc *host = self;

    return lists_of(host->context, level, id, arena, ids, count, err);
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

static bool host_facts(void *self, const char *instance, InstanceFacts *facts, Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    bool is_read = arena == NULL ? out_of_memory(err) : true;

    memset(facts, 0, sizeof *facts);
    is_read = is_read && facts_read(host->context, &host->facts, instance, arena, facts, err);
    arena_free(arena);
    return is_read;
}

static uint64_t file_limit(HostOrthanc *host)
{
    uint64_t limit = 0;

    (void)pthread_mutex_lock(&host->lock);
    limit = host->file_bytes_max;
    (void)pthread_mutex_unlock(&host->lock);
    return limit;
}

static bool fetch_file(HostOrthanc *host, const char *instance, Arena *arena, Bytes *file, Error *err)
{
    char uri[REST_URI_MAX];
    char size[32];

    if (!make_uri(uri, instance, "/attachments/dicom/size", err) ||
        !rest_get_text(host->context, uri, arena, size, sizeof size, err)) {
        return false;
    }
    if (strtoull(size, NULL, 10) > file_limit(host)) {
        return error_set(err, ERR_LIMIT, "the file is larger than Limits.MaxFileMb, or than 4 GB");
    }
    return make_uri(uri, instance, "/file", err) &&
           rest_call(host->context, OrthancPluginHttpMethod_Get, uri, (Bytes){0}, arena, file, err);
}

static bool host_fetch(void *self, const char *instance, int *file, uint64_t *size, Error *err)
{
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    Bytes bytes = {0};

    *file = -1;
    if (arena == NULL) {
        return out_of_memory(err);
    }
    if (fetch_file(self, instance, arena, &bytes, err)) {
        *file = memfd_of(bytes, err);
        *size = bytes.size;
    }
    arena_free(arena);
    return *file >= 0;
}

static bool read_stored(Bytes answer, Arena *arena, char stored_id[ORTHANC_ID_SIZE], bool *already, Error *err)
{
    json_t *object = NULL;
    const char *status = NULL;

    if (!rest_parse(answer, arena, &object, err)) {
        return false;
    }
    status = json_string_value(json_object_get(object, "Status"));
    if (status == NULL || (strcmp(status, "Success") != 0 && strcmp(status, "AlreadyStored") != 0)) {
        return error_set(err, ERR_INPUT, "Orthanc did not store the copy (a filter refused it)");
    }
    *already = strcmp(status, "AlreadyStored") == 0;
    return copy_id(object, "ID", stored_id, err);
}

static bool host_store(void *self, int file, uint64_t size, char stored_id[ORTHANC_ID_SIZE], bool *already, Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    Bytes bytes = {0};
    Bytes answer = {0};
    bool is_stored = false;

    if (arena == NULL) {
        return out_of_memory(err);
    }
    is_stored = memfd_map(file, size, arena, &bytes, err) &&
                rest_call(host->context, OrthancPluginHttpMethod_Post, "/instances", bytes, arena, &answer, err) &&
                read_stored(answer, arena, stored_id, already, err);
    arena_free(arena);
    return is_stored;
}

static bool host_discard(void *self, const char *instance, Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    char uri[REST_URI_MAX];
    bool is_done = false;

    if (arena == NULL) {
        return out_of_memory(err);
    }
    is_done = make_uri(uri, instance, "", err) &&
              rest_call(host->context, OrthancPluginHttpMethod_Delete, uri, (Bytes){0}, arena, NULL, err);
    arena_free(arena);
    return is_done;
}

static bool host_digest(void *self, const char *instance, uint8_t sha256[SHA256_BYTES], Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    char uri[REST_URI_MAX];
    Bytes file = {0};
    bool is_done = false;

    if (arena == NULL) {
        return out_of_memory(err);
    }
    is_done = make_uri(uri, instance, "/file", err) &&
              rest_call(host->context, OrthancPluginHttpMethod_Get, uri, (Bytes){0}, arena, &file, err) &&
              host_sha256(file, sha256, err);
    arena_free(arena);
    return is_done;
}

static bool host_link(void *self, const Link *link, Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    bool is_done = false;

    if (arena == NULL) {
        return out_of_memory(err);
    }
    is_done = routes_is_orthanc_id(link->original) &&
                      (link->copy == NULL || link->copy[0] == 0 || routes_is_orthanc_id(link->copy))
                  ? links_write(host->context, link, arena, err)
                  : error_set(err, ERR_INPUT, "not an Orthanc id");
    arena_free(arena);
    return is_done;
}

static bool host_send(void *self, const char *instance, const char *destination, bool insecure, char job[HOST_JOB_SIZE],
                      Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    bool is_done = false;

    if (arena == NULL) {
        return out_of_memory(err);
    }
    is_done = routes_is_orthanc_id(instance)
                  ? send_start(host->context, host->dicom_web, instance, destination, insecure, arena, job, err)
                  : error_set(err, ERR_INPUT, "not an Orthanc id");
    arena_free(arena);
    return is_done;
}

static bool host_sent(void *self, const char *job, bool *over, Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    bool is_done = arena == NULL ? out_of_memory(err) : send_look(host->context, &host->ends, job, arena, over, err);

    arena_free(arena);
    return is_done;
}

static bool host_cancel(void *self, const char *job, Error *err)
{
    HostOrthanc *host = self;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    bool is_done = arena == NULL ? out_of_memory(err) : send_cancel(host->context, job, arena, err);

    arena_free(arena);
    return is_done;
}

Host host_orthanc_face(HostOrthanc *host)
{
    return (Host){
        .self = host,
        .changes = host_changes,
        .list = host_list,
        .list_of = host_list_of,
        .facts = host_facts,
        .fetch = host_fetch,
        .store = host_store,
        .discard = host_discard,
        .digest = host_digest,
        .link = host_link,
        .send = host_send,
        .sent = host_sent,
        .cancel = host_cancel,
    };
}

bool host_orthanc_open(OrthancPluginContext *context, const char *dicom_web, HostOrthanc **host, Error *err)
{
    *host = calloc(1, sizeof **host);
    if (*host == NULL || pthread_mutex_init(&(*host)->lock, NULL) != 0) {
        free(*host);
        *host = NULL;
        return out_of_memory(err);
    }
    bool has_facts = facts_open(&(*host)->facts, err);
    if (!has_facts || !ends_open(&(*host)->ends, err)) {
        if (has_facts) {
            facts_close(&(*host)->facts);
        }
        (void)pthread_mutex_destroy(&(*host)->lock);
        free(*host);
        *host = NULL;
        return false;
    }
    (*host)->context = context;
    (void)snprintf((*host)->dicom_web, sizeof(*host)->dicom_web, "%s", dicom_web);
    (*host)->file_bytes_max = UINT32_MAX;
    return true;
}

void host_orthanc_close(HostOrthanc *host)
{
    if (host != NULL) {
        facts_close(&host->facts);
        ends_close(&host->ends);
        (void)pthread_mutex_destroy(&host->lock);
        free(host);
    }
}

void host_orthanc_set_limit(HostOrthanc *host, uint64_t file_bytes_max)
{
    (void)pthread_mutex_lock(&host->lock);
    host->file_bytes_max = file_bytes_max > UINT32_MAX ? UINT32_MAX : file_bytes_max;
    (void)pthread_mutex_unlock(&host->lock);
}

void host_orthanc_note_job(HostOrthanc *host, const char *job, bool good)
{
    ends_note(&host->ends, job, good);
}

void host_orthanc_note_deleted(HostOrthanc *host, const char *instance)
{
    (void)pthread_mutex_lock(&host->lock);
    if (host->deleted_count < HOST_DELETED_MAX && strlen(instance) < ORTHANC_ID_SIZE) {
        (void)snprintf(host->deleted[host->deleted_count++], ORTHANC_ID_SIZE, "%s", instance);
    }
    (void)pthread_mutex_unlock(&host->lock);
}

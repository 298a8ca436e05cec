#include "fake_host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "service/host_digest.h"
#include "wire/memfd.h"

static FakeInstance *find(FakeHost *fake, const char *id)
{
    for (uint32_t i = 0; i < fake->instances_count; i++) {
        if (strcmp(fake->instances[i].id, id) == 0) {
            return &fake->instances[i];
        }
    }
    return NULL;
}

static FakeInstance *find_alive(FakeHost *fake, const char *id, Error *err)
{
    FakeInstance *instance = find(fake, id);

    if (instance == NULL || !instance->alive) {
        (void)error_set(err, ERR_NOT_FOUND, "no such instance");
        return NULL;
    }
    return instance;
}

static void add_log(FakeHost *fake, const char *id, bool deleted)
{
    if (fake->log_count < FAKE_LOG_MAX) {
        (void)snprintf(fake->log[fake->log_count].id, ORTHANC_ID_SIZE, "%s", id);
        fake->log[fake->log_count++].deleted = deleted;
    }
}

static bool id_of(const char *bytes, char id[ORTHANC_ID_SIZE], Error *err)
{
    char patient[64], study[64], series[64], sop[64];

    if (sscanf(bytes, "%63[^|]|%63[^|]|%63[^|]|%63[^\n]", patient, study, series, sop) != 4) {
        return error_set(err, ERR_INPUT, "not a file of this test");
    }
    return host_instance_id(&(Identity){patient, study, series, sop, ""}, id, err);
}

static FakeInstance *put(FakeHost *fake, const char *bytes, const char *modality, bool log, bool *already)
{
    char id[ORTHANC_ID_SIZE];
    Error err = {0};
    FakeInstance *instance;

    if (!id_of(bytes, id, &err)) {
        abort();
    }
    instance = find(fake, id);
    *already = instance != NULL && instance->alive;
    if (*already) {
        return instance;
    }
    if (instance == NULL) {
        instance = &fake->instances[fake->instances_count++];
    }
    *instance = (FakeInstance){.alive = true};
    (void)snprintf(instance->id, sizeof instance->id, "%s", id);
    (void)snprintf(instance->bytes, sizeof instance->bytes, "%s", bytes);
    (void)snprintf(instance->modality, sizeof instance->modality, "%s", modality);
    if (log) {
        add_log(fake, id, false);
    }
    return instance;
}

static bool changes(void *self, const char *cursor, uint32_t limit, Arena *arena, Change **list, uint32_t *count,
                    const char **next, bool *more, bool *gap, Error *err)
{
    FakeHost *fake = self;
    uint32_t at = (uint32_t)strtoul(cursor, NULL, 10);

    (void)pthread_mutex_lock(&fake->lock);
    *count = 0;
    *list = arena_array(arena, FAKE_LOG_MAX, sizeof **list);
    while (*list != NULL && at < fake->log_count && *count < limit) {
        (*list)[*count] = (Change){.instance = arena_text(arena, fake->log[at].id), .deleted = fake->log[at].deleted};
        *count += 1;
        at++;
    }
    *more = at < fake->log_count;
    *gap = fake->gap;
    fake->gap = false;
    *next = arena_print(arena, "%u", at);
    (void)pthread_mutex_unlock(&fake->lock);
    return (*list != NULL && *next != NULL) || error_set(err, ERR_MEMORY, "no memory");
}

static bool list(void *self, uint64_t since, uint32_t limit, Arena *arena, const char ***ids, uint32_t *count,
                 Error *err)
{
    FakeHost *fake = self;
    uint64_t at = 0;

    (void)err;
    (void)pthread_mutex_lock(&fake->lock);
    *ids = arena_array(arena, FAKE_INSTANCES_MAX, sizeof **ids);
    *count = 0;
    for (uint32_t i = 0; *ids != NULL && i < fake->instances_count && *count < limit; i++) {
        if (fake->instances[i].alive && at++ >= since) {
            (*ids)[(*count)++] = arena_text(arena, fake->instances[i].id);
        }
    }
    (void)pthread_mutex_unlock(&fake->lock);
    return true;
}

static bool list_of(void *self, Level level, const char *id, Arena *arena, const char ***ids, uint32_t *count,
                    Error *err)
{
    FakeHost *fake = self;

    if (level == LEVEL_INSTANCE) {
        bool there;

        (void)pthread_mutex_lock(&fake->lock);
        there = find_alive(fake, id, err) != NULL;
        (void)pthread_mutex_unlock(&fake->lock);
        *ids = arena_array(arena, 1, sizeof **ids);
        *count = there && *ids != NULL ? 1 : 0;
        if (*count == 1) {
            (*ids)[0] = arena_text(arena, id);
        }
        return there;
    }
    return list(self, 0, FAKE_INSTANCES_MAX, arena, ids, count, err); /* one patient has it all */
}

static bool facts(void *self, const char *instance, InstanceFacts *found, Error *err)
{
    FakeHost *fake = self;
    FakeInstance *stored;
    bool good = false;

    *found = (InstanceFacts){0};
    (void)pthread_mutex_lock(&fake->lock);
    stored = find_alive(fake, instance, err);
    if (stored != NULL && fake->broken != NULL && strcmp(fake->broken, instance) == 0) {
        (void)error_set(err, ERR_IO, "its file is missing");
    } else if (stored != NULL) {
        static const char digits[] = "0123456789abcdef";

        (void)snprintf(found->modality, sizeof found->modality, "%s", stored->modality);
        for (int i = 0; i < ORTHANC_ID_SIZE - 1; i++) {
            found->study[i] = found->series[i] = found->patient[i] = i % 9 == 8 ? '-' : digits[1];
        }
        good = host_md5(bytes_text(stored->bytes), found->md5, err);
    }
    (void)pthread_mutex_unlock(&fake->lock);
    return good;
}

static bool fetch(void *self, const char *instance, int *file, uint64_t *size, Error *err)
{
    FakeHost *fake = self;
    FakeInstance *stored;

    *file = -1;
    (void)pthread_mutex_lock(&fake->lock);
    stored = find_alive(fake, instance, err);
    if (stored != NULL) {
        *size = strlen(stored->bytes);
        *file = memfd_of(bytes_text(stored->bytes), err);
    }
    (void)pthread_mutex_unlock(&fake->lock);
    return *file >= 0;
}

static bool store(void *self, int file, uint64_t size, char stored_id[ORTHANC_ID_SIZE], bool *already, Error *err)
{
    FakeHost *fake = self;
    Arena *arena = arena_new(1 << 16);
    Bytes bytes;
    bool good = arena != NULL && memfd_map(file, size, arena, &bytes, err);

    (void)pthread_mutex_lock(&fake->lock);
    if (good && fake->fail_stores > 0) {
        fake->fail_stores--;
        good = error_set(err, ERR_IO, "the archive is full");
    } else if (good && fake->refuse_stores) {
        good = error_set(err, ERR_INPUT, "a filter refuses it");
    } else if (good) {
        char text[FAKE_BYTES_MAX];

        (void)snprintf(text, sizeof text, "%.*s%s", (int)size, (const char *)bytes.data,
                       fake->transcodes ? "transcoded\n" : "");
        fake->stores++;
        (void)snprintf(stored_id, ORTHANC_ID_SIZE, "%s", put(fake, text, "OT", true, already)->id);
    }
    (void)pthread_mutex_unlock(&fake->lock);
    arena_free(arena);
    return good;
}

static bool discard(void *self, const char *instance, Error *err)
{
    FakeHost *fake = self;
    FakeInstance *stored;

    (void)pthread_mutex_lock(&fake->lock);
    stored = find_alive(fake, instance, err);
    if (stored != NULL && fake->fail_discards > 0) {
        fake->fail_discards--;
        (void)error_set(err, ERR_IO, "the archive is busy");
        stored = NULL;
    }
    if (stored != NULL) {
        stored->alive = false;
        fake->discards++;
        add_log(fake, instance, true);
    }
    (void)pthread_mutex_unlock(&fake->lock);
    return stored != NULL;
}

static bool digest(void *self, const char *instance, uint8_t sha256[SHA256_BYTES], Error *err)
{
    FakeHost *fake = self;
    FakeInstance *stored;
    bool good;

    (void)pthread_mutex_lock(&fake->lock);
    stored = find_alive(fake, instance, err);
    good = stored != NULL && host_sha256(bytes_text(stored->bytes), sha256, err);
    (void)pthread_mutex_unlock(&fake->lock);
    return good;
}

static bool link_both(void *self, const Link *link, Error *err)
{
    FakeHost *fake = self;
    FakeInstance *from, *to;

    (void)pthread_mutex_lock(&fake->lock);
    from = find_alive(fake, link->original, err);
    if (from != NULL) {
        (void)snprintf(from->state, sizeof from->state, "%s", link->state);
        if (link->copy == NULL || link->copy[0] != 0) {
            (void)snprintf(from->copy, sizeof from->copy, "%s", link->copy == NULL ? "" : link->copy);
        }
    }
    to = link->copy == NULL ? NULL : find(fake, link->copy);
    if (to != NULL && link->mark_copy) {
        (void)snprintf(to->original, sizeof to->original, "%s", link->original);
        to->has_plan = link->plan_json != NULL;
    }
    (void)pthread_mutex_unlock(&fake->lock);
    return from != NULL;
}

void fake_host_open(FakeHost *fake)
{
    memset(fake, 0, sizeof *fake);
    (void)pthread_mutex_init(&fake->lock, NULL);
}

void fake_host_close(FakeHost *fake)
{
    (void)pthread_mutex_destroy(&fake->lock);
}

static bool start_send(void *self, const char *instance, const char *destination, bool insecure,
                       char job[HOST_JOB_SIZE], Error *err)
{
    FakeHost *fake = self;
    bool good;

    (void)insecure;
    (void)pthread_mutex_lock(&fake->lock);
    good = find_alive(fake, instance, err) != NULL;
    (void)snprintf(fake->sent_to, sizeof fake->sent_to, "%s", destination);
    (void)snprintf(fake->sent, sizeof fake->sent, "%s", instance);
    (void)snprintf(job, HOST_JOB_SIZE, "job");
    (void)pthread_mutex_unlock(&fake->lock);
    return good;
}

static bool look_send(void *self, const char *job, bool *over, Error *err)
{
    FakeHost *fake = self;
    bool good = true;

    (void)job;
    *over = false;
    (void)pthread_mutex_lock(&fake->lock);
    if (fake->hang_sends) {
        (void)pthread_mutex_unlock(&fake->lock);
        return true;
    }
    if (fake->lose_sends > 0) {
        fake->lose_sends--;
        good = error_set(err, ERR_NOT_FOUND, "the work is not known");
    } else if (fake->fail_sends > 0) {
        fake->fail_sends--;
        good = error_set(err, ERR_IO, "the other side is away");
    } else {
        fake->sends++;
    }
    (void)pthread_mutex_unlock(&fake->lock);
    *over = good;
    return good;
}

static bool cancel_send(void *self, const char *job, Error *err)
{
    FakeHost *fake = self;

    (void)job;
    (void)err;
    (void)pthread_mutex_lock(&fake->lock);
    fake->cancels++;
    (void)pthread_mutex_unlock(&fake->lock);
    return true;
}

Host fake_host(FakeHost *fake)
{
    return (Host){
        .self = fake,
        .changes = changes,
        .list = list,
        .list_of = list_of,
        .facts = facts,
        .fetch = fetch,
        .store = store,
        .discard = discard,
        .send = start_send,
        .sent = look_send,
        .cancel = cancel_send,
        .digest = digest,
        .link = link_both,
    };
}

const char *fake_host_receive(FakeHost *fake, const char *bytes, const char *modality, bool log)
{
    FakeInstance *instance;
    bool already;

    (void)pthread_mutex_lock(&fake->lock);
    instance = put(fake, bytes, modality, log, &already);
    (void)pthread_mutex_unlock(&fake->lock);
    return instance->id;
}

void fake_host_overwrite(FakeHost *fake, const char *id, const char *bytes)
{
    (void)pthread_mutex_lock(&fake->lock);
    (void)snprintf(find(fake, id)->bytes, FAKE_BYTES_MAX, "%s", bytes);
    (void)pthread_mutex_unlock(&fake->lock);
}

void fake_host_delete(FakeHost *fake, const char *id)
{
    Error err;

    (void)discard(fake, id, &err);
    (void)pthread_mutex_lock(&fake->lock);
    fake->discards--; /* counts only what the plugin does */
    (void)pthread_mutex_unlock(&fake->lock);
}

void fake_host_find(FakeHost *fake, const char *id, FakeInstance *found)
{
    FakeInstance *instance;

    (void)pthread_mutex_lock(&fake->lock);
    instance = find(fake, id);
    *found = instance != NULL ? *instance : (FakeInstance){0};
    (void)pthread_mutex_unlock(&fake->lock);
}

uint32_t fake_host_alive(FakeHost *fake)
{
    uint32_t count = 0;

    (void)pthread_mutex_lock(&fake->lock);
    for (uint32_t i = 0; i < fake->instances_count; i++) {
        count += fake->instances[i].alive ? 1 : 0;
    }
    (void)pthread_mutex_unlock(&fake->lock);
    return count;
}

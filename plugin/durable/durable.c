#include "durable/durable.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "durable/schema.h"
#include "durable/store.h"

/* In pages of its own that no core dump shows, for the audit key's sake. */
static Durable *pages_new(void)
{
    void *pages = mmap(NULL, sizeof(Durable), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (pages == MAP_FAILED) {
        return NULL;
    }
    (void)mlock(pages, sizeof(Durable));
    (void)madvise(pages, sizeof(Durable), MADV_DONTDUMP);
    return pages;
}

static bool meta_get(Durable *durable, const char *name, DbRows **rows, bool *found, Error *err)
{
    const DbValue values[] = {db_string(name)};

    return db_query(durable->db, "SELECT value FROM meta WHERE name = $1", values, 1, rows, err) &&
           db_step(*rows, found, err);
}

static bool meta_set(Durable *durable, const char *name, const char *value, Error *err)
{
    const DbValue values[] = {db_string(name), db_string(value)};

    return db_run(
        durable->db,
        "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        values, 2, NULL, err);
}

static bool check_fingerprint(Durable *durable, const char *fingerprint, Error *err)
{
    DbRows *rows;
    bool found;

    if (!meta_get(durable, "key-fingerprint", &rows, &found, err)) {
        return false;
    }
    if (!found) {
        durable->is_new = true;
        return meta_set(durable, "key-fingerprint", fingerprint, err) &&
               audit_add(durable, "system", "Create", "", "", err);
    }
    if (db_text(rows, 0) == NULL || strcmp(db_text(rows, 0), fingerprint) != 0) {
        return error_set(err, ERR_CONFIG,
                         "database was made with another key or project (put the old key file back, or rekey)");
    }
    return true;
}

bool durable_open(const char *path, const char *node, const char *key_fingerprint, const uint8_t audit_key[32],
                  Durable **durable, Error *err)
{
    Durable *made;

    *durable = NULL;
    if (strlen(node) >= NODE_NAME_MAX) {
        return error_set(err, ERR_CONFIG, "name of this node is longer than %d bytes", NODE_NAME_MAX - 1);
    }
    made = pages_new();
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "durable store: out of memory");
    }
    (void)snprintf(made->node, sizeof made->node, "%s", node);
    memcpy(made->audit_key, audit_key, AUDIT_KEY_BYTES);
    if (!db_open(path, &durable_schema, &made->db, err) || !durable_begin(made, DB_WRITE, err) ||
        !durable_end(made, check_fingerprint(made, key_fingerprint, err), err)) {
        durable_close(made);
        return false;
    }
    made->is_new = false;
    *durable = made;
    return true;
}

void durable_close(Durable *durable)
{
    if (durable == NULL) {
        return;
    }
    db_close(durable->db);
    explicit_bzero(durable, sizeof *durable);
    (void)munmap(durable, sizeof *durable);
}

void durable_set_clock(Durable *durable, DurableClock *clock, void *self)
{
    durable->clock = clock;
    durable->clock_self = self;
}

bool durable_begin(Durable *durable, DbAccess access, Error *err)
{
    if (!db_begin(durable->db, access, err)) {
        return false;
    }
    durable->head = (AuditHead){0};
    if (durable->clock != NULL) {
        durable->now_s = durable->clock(durable->clock_self);
        return true;
    }
    if (!db_time(durable->db, &durable->now_s, err)) {
        db_rollback(durable->db);
        return false;
    }
    return true;
}

bool durable_end(Durable *durable, bool is_good, Error *err)
{
    if (!is_good || !audit_sign(durable, err)) {
        db_rollback(durable->db);
        return false;
    }
    return db_commit(durable->db, err);
}

static bool get_value(Durable *durable, const char *name, Arena *arena, const char **value, Error *err)
{
    DbRows *rows;
    bool found;

    *value = NULL;
    if (!meta_get(durable, name, &rows, &found, err)) {
        return false;
    }
    if (!found) {
        return true;
    }
    *value = arena_text(arena, db_text(rows, 0));
    return *value != NULL || error_set(err, ERR_MEMORY, "value of %s: out of memory", name);
}

bool durable_get(Durable *durable, const char *name, Arena *arena, const char **value, Error *err)
{
    return durable_begin(durable, DB_READ, err) &&
           durable_end(durable, get_value(durable, name, arena, value, err), err);
}

bool durable_set(Durable *durable, const char *name, const char *value, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, meta_set(durable, name, value, err), err);
}

/* A new key for a store that has copies: durable_rekey of durable/durable.h. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "durable/queue_row.h"

enum { PAGE_ROWS = 1000, DETAILS_BYTES = 160 };

/* Ids of what is done, a page from [after], so that no statement reads while rows move. */
static bool done_after(Durable *durable, int64_t after, int64_t *ids, uint32_t *count, Error *err)
{
    const DbValue values[] = {db_number(after), db_number(PAGE_ROWS)};
    DbRows *rows;
    bool found;

    *count = 0;
    if (!db_query(durable->db,
                  "SELECT id FROM work WHERE current = 1 AND state = 'Done' AND id > $1 ORDER BY id LIMIT $2", values,
                  2, &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    while (found && *count < PAGE_ROWS) {
        ids[(*count)++] = db_integer(rows, 0);
        if (!db_step(rows, &found, err)) {
            return false;
        }
    }
    return true;
}

static bool queue_all_again(Durable *durable, int64_t *queued, Error *err)
{
    const Retry retry = {.force = true, .as_before = true, .actor = "system"};
    int64_t ids[PAGE_ROWS];
    uint32_t count = 0;
    int64_t last = 0;

    do {
        if (!done_after(durable, last, ids, &count, err)) {
            return false;
        }
        for (uint32_t i = 0; i < count; i++) {
            if (!row_retry(durable, ids[i], &retry, err)) {
                return false;
            }
            last = ids[i];
        }
        *queued += count;
    } while (count == PAGE_ROWS);
    return true;
}

/* What keeps a copy with pseudonyms of the old key: nothing is done for it by itself. */
static bool count_left(Durable *durable, int64_t *left, Error *err)
{
    DbRows *rows;
    bool found = false;

    if (!db_query(durable->db,
                  "SELECT count(*) FROM work WHERE current = 1 AND copy <> '' AND state NOT IN ('Queued', 'Running', "
                  "'Replacing')",
                  NULL, 0, &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    *left = found ? db_integer(rows, 0) : 0;
    return true;
}

static bool change_key(Durable *durable, DurableKey old_key, DurableKey new_key, RekeyCounts *counts, Error *err)
{
    const DbValue fingerprint = db_string(new_key.fingerprint);
    char details[DETAILS_BYTES];

    (void)snprintf(details, sizeof details, "old=%s new=%s", old_key.fingerprint, new_key.fingerprint);
    return audit_rechain(durable, new_key.audit_key, err) &&
           db_run(durable->db, "UPDATE meta SET value = $1 WHERE name = 'key-fingerprint'", &fingerprint, 1, NULL,
                  err) &&
           audit_add(durable, "system", "Rekey", "", details, err) && queue_all_again(durable, &counts->queued, err) &&
           count_left(durable, &counts->left, err);
}

/* A chain made anew hides what was wrong with the old one. */
static bool check_chain(Durable *durable, Error *err)
{
    int64_t first, last, bad;

    if (!audit_verify(durable, &first, &last, &bad, err)) {
        return false;
    }
    return bad == 0 || error_set(err, ERR_CONFLICT,
                                 "the audit chain is broken at row %" PRId64 ": keep this database as "
                                 "it is, and begin a new one",
                                 bad);
}

/* Who works with the old key must not go on signing with it. SQLite leaves the write-ahead log only when nobody else
 * has the file open; the next opening turns it on again. */
static bool check_alone(Durable *durable, Error *err)
{
    Error busy = {0};
    DbRows *rows;
    bool found = false;
    bool good = db_query(durable->db, "PRAGMA journal_mode = DELETE", NULL, 0, &rows, &busy) &&
                db_step(rows, &found, &busy) && found && db_text(rows, 0) != NULL &&
                strcmp(db_text(rows, 0), "delete") == 0;

    return good || error_set(err, ERR_CONFLICT, "the database is in use: stop Orthanc first");
}

bool durable_rekey(const char *path, DurableKey old_key, DurableKey new_key, RekeyCounts *counts, Error *err)
{
    Durable *durable = NULL;
    bool good;

    *counts = (RekeyCounts){0};
    if (strcmp(old_key.fingerprint, new_key.fingerprint) == 0) {
        return error_set(err, ERR_INPUT, "the new key is the old one");
    }
    good = durable_open(path, "rekey", old_key.fingerprint, old_key.audit_key, &durable, err) &&
           check_chain(durable, err) && check_alone(durable, err) && durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, change_key(durable, old_key, new_key, counts, err), err);
    durable_close(durable);
    return good;
}

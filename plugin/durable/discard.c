#include "durable/discard.h"

#include <stdio.h>
#include <string.h>

#include "durable/queue_row.h"
#include "durable/store.h"

enum { LOOKS_MAX = 100, BUSY_S = 10 };

bool discard_add(Durable *durable, const char *copy, const uint8_t sha256[SHA256_BYTES], Error *err)
{
    const DbValue values[] = {db_string(copy), db_blob(bytes_of(sha256, SHA256_BYTES)), db_number(durable->now_s)};

    return db_run(
        durable->db,
        "INSERT INTO discard (copy, instance, copy_sha256, run_after) "
        "SELECT copy, instance, copy_sha256, $3 FROM delivery WHERE copy = $1 AND state = 'Sent' AND "
        "copy_sha256 = $2 AND NOT EXISTS (SELECT 1 FROM delivery w WHERE w.copy = $1 AND w.state = 'Waiting') "
        "LIMIT 1 ON CONFLICT (copy) DO UPDATE SET instance = excluded.instance, "
        "copy_sha256 = excluded.copy_sha256, run_after = excluded.run_after, attempts = 0, is_deleted = 0",
        values, 3, NULL, err);
}

bool discard_forget(Durable *durable, const char *name, Error *err)
{
    const DbValue copy = db_string(name);

    return db_run(durable->db, "DELETE FROM delivery WHERE copy = $1 AND state <> 'Waiting'", &copy, 1, NULL, err) &&
           db_run(durable->db, "DELETE FROM discard WHERE copy = $1", &copy, 1, NULL, err);
}

bool discard_recover(Durable *durable, Error *err)
{
    const DbValue node = db_string(durable->node);

    return db_run(durable->db,
                  "UPDATE work SET lease_until = 0 WHERE current = 1 AND copy <> '' AND "
                  "copy IN (SELECT copy FROM discard) AND state NOT IN ('Running', 'Replacing') AND node = $1",
                  &node, 1, NULL, err);
}

static bool read_row(const DbRows *rows, Discard *discard, Error *err)
{
    Bytes digest = db_bytes(rows, 2);

    *discard = (Discard){.attempts = (uint32_t)db_integer(rows, 4) + 1, .is_deleted = db_integer(rows, 3) != 0};
    (void)snprintf(discard->copy, sizeof discard->copy, "%s", db_text(rows, 0));
    (void)snprintf(discard->instance, sizeof discard->instance, "%s", db_text(rows, 1));
    if (digest.size != SHA256_BYTES) {
        return error_set(err, ERR_CONFIG, "a copy has a digest of a wrong length: the queue's file is damaged");
    }
    memcpy(discard->copy_sha256, digest.data, SHA256_BYTES);
    return true;
}

static bool find_due(Durable *durable, Discard *discard, bool *due, Error *err)
{
    const DbValue now = db_number(durable->now_s);
    DbRows *rows = NULL;

    return db_query(durable->db,
                    "SELECT copy, instance, copy_sha256, is_deleted, attempts FROM discard WHERE run_after <= $1 "
                    "ORDER BY run_after, copy LIMIT 1",
                    &now, 1, &rows, err) &&
           db_step(rows, due, err) && (!*due || read_row(rows, discard, err));
}

static bool forget_row(Durable *durable, const Discard *discard, Error *err)
{
    const DbValue copy = db_string(discard->copy);

    return db_run(durable->db, "DELETE FROM discard WHERE copy = $1", &copy, 1, NULL, err);
}

static bool put_off(Durable *durable, const Discard *discard, uint32_t delay_s, Error *err)
{
    const DbValue values[] = {db_string(discard->copy), db_number(durable->now_s + delay_s),
                              db_number(discard->attempts)};

    return db_run(durable->db, "UPDATE discard SET run_after = $2, attempts = $3 WHERE copy = $1", values, 3, NULL,
                  err);
}

static bool is_awaited(Durable *durable, const char *name, bool *awaited, Error *err)
{
    const DbValue copy = db_string(name);
    DbRows *rows = NULL;

    return db_query(durable->db, "SELECT id FROM delivery WHERE copy = $1 AND state = 'Waiting' LIMIT 1", &copy, 1,
                    &rows, err) &&
           db_step(rows, awaited, err);
}

static bool is_busy(const Durable *durable, const Row *row)
{
    return row->item.state == STATE_QUEUED || row->item.state == STATE_RUNNING || row->item.state == STATE_REPLACING ||
           row->lease_until_s > durable->now_s;
}

static bool hold(Durable *durable, const Row *row, uint32_t lease_s, Discard *discard, Error *err)
{
    const DbValue values[] = {db_number(row->item.id), db_number(durable->now_s + lease_s), db_string(durable->node)};

    discard->work_id = row->item.id;
    discard->lease_until_s = durable->now_s + lease_s;
    discard->state = row->item.state;
    return db_run(durable->db, "UPDATE work SET lease_until = $2, node = $3 WHERE id = $1", values, 3, NULL, err);
}

/* One that is due; [held]: it is to be worked on. */
static bool look_at(Durable *durable, uint32_t lease_s, uint32_t again_s, Discard *discard, bool *held, Error *err)
{
    Row row;
    bool there = false, awaited = false;

    if (!is_awaited(durable, discard->copy, &awaited, err) ||
        !row_find(durable,
                  ROW_SELECT
                  "WHERE w.current = 1 AND w.copy <> '' AND w.copy = $1 ORDER BY w.state = 'Gone', w.id DESC "
                  "LIMIT 1",
                  db_string(discard->copy), &row, &there, err)) {
        return false;
    }
    if (awaited || !there || !row.item.has_copy_sha256 ||
        memcmp(row.item.copy_sha256, discard->copy_sha256, SHA256_BYTES) != 0) {
        return forget_row(durable, discard, err);
    }
    if (is_busy(durable, &row)) {
        discard->attempts--;
        return put_off(durable, discard, BUSY_S, err);
    }
    *held = true;
    return put_off(durable, discard, again_s, err) && hold(durable, &row, lease_s, discard, err);
}

static bool take(Durable *durable, uint32_t lease_s, uint32_t again_s, Discard *discard, bool *found, Error *err)
{
    bool due = true;

    for (uint32_t i = 0; i < LOOKS_MAX && due && !*found; i++) {
        if (!find_due(durable, discard, &due, err) ||
            (due && !look_at(durable, lease_s, again_s, discard, found, err))) {
            return false;
        }
    }
    return true;
}

bool discard_take(Durable *durable, uint32_t lease_s, uint32_t again_s, Discard *discard, bool *found, Error *err)
{
    *found = false;
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, take(durable, lease_s, again_s, discard, found, err), err);
}

/* Whoever took the work row after our lease may have stored the copy anew, and sent it: then the lease is another. (Not
 * the fence: Force counts it up, and does not end the lease.) */
#define IS_OURS " AND EXISTS (SELECT 1 FROM work w WHERE w.id = $3 AND w.lease_until = $4)"

static bool deleted(Durable *durable, const Discard *discard, bool was_there, Error *err)
{
    const DbValue values[] = {db_string(discard->copy), db_blob(bytes_of(discard->copy_sha256, SHA256_BYTES)),
                              db_number(discard->work_id), db_number(discard->lease_until_s)};
    char details[ORTHANC_ID_SIZE + 32];

    (void)snprintf(details, sizeof details, "copy=%s%s", discard->copy, was_there ? "" : " was-gone");
    return db_run(durable->db, "UPDATE discard SET is_deleted = 1 WHERE copy = $1 AND copy_sha256 = $2" IS_OURS, values,
                  4, NULL, err) &&
           db_run(durable->db,
                  "DELETE FROM delivery WHERE copy = $1 AND copy_sha256 = $2 AND state <> 'Waiting'" IS_OURS, values, 4,
                  NULL, err) &&
           audit_add(durable, "system", "DiscardSentCopy", discard->instance, details, err);
}

bool discard_deleted(Durable *durable, const Discard *discard, bool was_there, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, deleted(durable, discard, was_there, err), err);
}

static bool give_back(Durable *durable, const Discard *discard, Error *err)
{
    const DbValue values[] = {db_number(discard->work_id), db_number(discard->lease_until_s)};

    return db_run(durable->db, "UPDATE work SET lease_until = 0, node = '' WHERE id = $1 AND lease_until = $2", values,
                  2, NULL, err);
}

static bool end(Durable *durable, const Discard *discard, Error *err)
{
    const DbValue values[] = {db_string(discard->copy), db_blob(bytes_of(discard->copy_sha256, SHA256_BYTES)),
                              db_number(discard->work_id), db_number(discard->lease_until_s)};

    return db_run(durable->db, "DELETE FROM discard WHERE copy = $1 AND copy_sha256 = $2" IS_OURS, values, 4, NULL,
                  err) &&
           give_back(durable, discard, err);
}

bool discard_end(Durable *durable, const Discard *discard, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, end(durable, discard, err), err);
}

bool discard_later(Durable *durable, const Discard *discard, uint32_t delay_s, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, put_off(durable, discard, delay_s, err) && give_back(durable, discard, err), err);
}

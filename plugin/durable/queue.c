#include "durable/queue.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "durable/delivery.h"
#include "durable/discard.h"
#include "durable/queue_row.h"

static bool has_size(const char *text, size_t size)
{
    return text == NULL || strlen(text) < size;
}

static bool check_arrival(const Arrival *arrival, Error *err)
{
    bool is_good = arrival->instance != NULL && arrival->instance[0] != 0 && arrival->md5 != NULL &&
                   has_size(arrival->instance, ORTHANC_ID_SIZE) && has_size(arrival->md5, MD5_HEX_SIZE) &&
                   has_size(arrival->study, ORTHANC_ID_SIZE) && has_size(arrival->series, ORTHANC_ID_SIZE) &&
                   has_size(arrival->patient, ORTHANC_ID_SIZE);

    return is_good || error_set(err, ERR_INPUT, "arrival without an instance id, or an id is too long");
}

static const char *text_or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

static bool series_id(Durable *durable, const Arrival *arrival, int64_t *id, Error *err)
{
    const DbValue values[] = {db_string(text_or_empty(arrival->series)), db_string(text_or_empty(arrival->study)),
                              db_string(text_or_empty(arrival->patient))};
    DbRows *rows;
    bool found;

    if (!db_query(durable->db, "SELECT id FROM series WHERE series = $1 AND study = $2 AND patient = $3", values, 3,
                  &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    if (!found) {
        if (!db_query(durable->db, "INSERT INTO series (series, study, patient) VALUES ($1, $2, $3) RETURNING id",
                      values, 3, &rows, err) ||
            !db_step(rows, &found, err)) {
            return false;
        }
    }
    *id = found ? db_integer(rows, 0) : 0;
    return true;
}

/* Makes [old] history. What was still to be done with its bytes has no object any more. */
static bool demote(Durable *durable, Row *old, Error *err)
{
    const DbValue id = db_number(old->item.id);

    if (move_is_legal(old->item.state, EVENT_SUPERSEDE, STATE_GONE)) {
        old->item.fence++;
        old->item.has_reason = true;
        old->item.reason = REASON_ORIGINAL_DELETED;
        if (!row_move(durable, old, EVENT_SUPERSEDE, STATE_GONE, "system", "", err)) {
            return false;
        }
    }
    return db_run(durable->db, "UPDATE work SET current = 0 WHERE id = $1", &id, 1, NULL, err);
}

/* When an owner may still be storing or discarding the old bytes' copy, the new row waits until his lease is over. */
static int64_t first_run_s(const Durable *durable, const Row *old)
{
    return old != NULL && old->lease_until_s > durable->now_s ? old->lease_until_s : durable->now_s;
}

static DbValue copy_digest(const Item *item)
{
    return item->has_copy_sha256 ? db_blob(bytes_of(item->copy_sha256, SHA256_BYTES)) : db_null();
}

/* [old] is the row that was current before, NULL when there was none: its copy is the one to replace. */
static bool insert_row(Durable *durable, const Arrival *arrival, const Row *old, int64_t run_after_s, Error *err)
{
    State state = arrival->skip ? STATE_SKIPPED : STATE_QUEUED;
    const char *reason = arrival->skip ? reason_name(arrival->reason) : NULL;
    int64_t series;
    char details[128];

    if (!series_id(durable, arrival, &series, err)) {
        return false;
    }
    const DbValue values[] = {
        db_string(arrival->instance),
        db_string(arrival->md5),
        db_number(old == NULL ? 0 : old->item.rules_epoch),
        db_number(series),
        db_string(state_name(state)),
        db_string(reason),
        db_number(row_priority(arrival->priority)),
        db_number(run_after_s),
        db_string(old == NULL ? "" : old->item.copy),
        old == NULL ? db_null() : copy_digest(&old->item),
        db_number(durable->now_s),
    };
    if (!db_run(durable->db,
                "INSERT INTO work (instance, md5, rules_epoch, series_id, current, state, reason, priority, run_after, "
                "copy, "
                "copy_sha256, created, changed) VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11, $11)",
                values, sizeof values / sizeof values[0], NULL, err)) {
        return false;
    }
    (void)snprintf(details, sizeof details, "to=%s%s%s", state_name(state),
                   reason == NULL ? "" : " reason=", text_or_empty(reason));
    return audit_add(durable, "system", "Arrive", arrival->instance, details, err);
}

/* Bytes that were seen before, were gone or overwritten, and are there again. */
static bool revive_row(Durable *durable, const Arrival *arrival, Row *row, const Row *old, int64_t run_after_s,
                       Error *err)
{
    row->item.has_reason = arrival->skip;
    row->item.reason = arrival->reason;
    row->item.attempts = 0;
    row->item.fence++;
    row->item.priority = row_priority(arrival->priority);
    row->run_after_s = run_after_s;
    if (old != NULL) {
        const DbValue values[] = {db_number(row->item.id), db_string(old->item.copy), copy_digest(&old->item)};

        if (!db_run(durable->db, "UPDATE work SET current = 1, copy = $2, copy_sha256 = $3 WHERE id = $1", values, 3,
                    NULL, err)) {
            return false;
        }
    }
    return row_move(durable, row, EVENT_ARRIVE, arrival->skip ? STATE_SKIPPED : STATE_QUEUED, "system", "", err);
}

static bool find_same_bytes(Durable *durable, const Arrival *arrival, Row *row, bool *found, Error *err)
{
    const DbValue values[] = {db_string(arrival->instance), db_string(arrival->md5)};
    DbRows *rows;

    return db_query(durable->db, ROW_SELECT "WHERE w.instance = $1 AND w.md5 = $2 ORDER BY w.rules_epoch DESC LIMIT 1",
                    values, 2, &rows, err) &&
           db_step(rows, found, err) && (!*found || row_of(rows, row, err));
}

static bool put_one(Durable *durable, const Arrival *arrival, uint32_t *added, Error *err)
{
    Row old, same;
    bool has_old, has_same = false;
    int64_t run_after_s;

    if (!check_arrival(arrival, err) || !row_find(durable, ROW_SELECT "WHERE w.instance = $1 AND w.current = 1",
                                                  db_string(arrival->instance), &old, &has_old, err)) {
        return false;
    }
    if (!has_old) {
        *added += arrival->skip ? 0 : 1;
        return insert_row(durable, arrival, NULL, durable->now_s, err);
    }
    if (strcmp(old.item.md5, arrival->md5) == 0) {
        if (old.item.state != STATE_GONE) {
            return true;
        }
        *added += arrival->skip ? 0 : 1;
        return revive_row(durable, arrival, &old, NULL, durable->now_s, err);
    }
    run_after_s = first_run_s(durable, &old);
    if (!find_same_bytes(durable, arrival, &same, &has_same, err) || !demote(durable, &old, err)) {
        return false;
    }
    *added += arrival->skip ? 0 : 1;
    return has_same ? revive_row(durable, arrival, &same, &old, run_after_s, err)
                    : insert_row(durable, arrival, &old, run_after_s, err);
}

static bool put_all(Durable *durable, const Arrival *arrivals, uint32_t count, const char *cursor_name,
                    const char *cursor, uint32_t *added, Error *err)
{
    const DbValue values[] = {db_string(cursor_name), db_string(cursor)};

    for (uint32_t i = 0; i < count; i++) {
        if (!put_one(durable, &arrivals[i], added, err)) {
            return false;
        }
    }
    return cursor_name == NULL ||
           db_run(
               durable->db,
               "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
               values, 2, NULL, err);
}

bool queue_put(Durable *durable, const Arrival *arrivals, uint32_t count, const char *cursor_name, const char *cursor,
               uint32_t *added, Error *err)
{
    *added = 0;
    if (count > QUEUE_PAGE_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d arrivals at once", QUEUE_PAGE_MAX);
    }
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, put_all(durable, arrivals, count, cursor_name, cursor, added, err), err);
}

/* The most urgent Queued row that may run. Goes from priority to priority along the index work_due, so that rows that
 * wait (run_after) cost nothing: when the server is away for an hour, all of them do. */
static bool find_queued(Durable *durable, Row *row, bool *found, Error *err)
{
    static const char *const sql =
        ROW_LEVELS ", due (id) AS (SELECT (SELECT w.id FROM work w WHERE w.current = 1 AND w.state = 'Queued' AND "
                   "w.priority = level.priority AND w.run_after <= $1 AND w.lease_until <= $1 ORDER BY w.run_after, "
                   "w.id LIMIT 1) FROM level) "
                   "SELECT id FROM due WHERE id IS NOT NULL LIMIT 1";
    const DbValue now = db_number(durable->now_s);
    DbRows *rows;

    if (!db_query(durable->db, sql, &now, 1, &rows, err) || !db_step(rows, found, err)) {
        return false;
    }
    return !*found || row_by_id(durable, db_integer(rows, 0), row, found, err);
}

static bool find_due(Durable *durable, Row *row, bool *found, Error *err)
{
    Row expired;
    bool has_expired;

    if (!find_queued(durable, row, found, err) ||
        !row_find(durable,
                  ROW_SELECT "WHERE w.current = 1 AND w.state IN ('Running', 'Replacing') AND w.lease_until <= $1 "
                             "ORDER BY w.priority DESC, w.run_after, w.id LIMIT 1",
                  db_number(durable->now_s), &expired, &has_expired, err)) {
        return false;
    }
    /* Of two that are as urgent, the one that was begun comes first. */
    if (has_expired && (!*found || expired.item.priority >= row->item.priority)) {
        *row = expired;
        *found = true;
    }
    return true;
}

static bool take(Durable *durable, uint32_t lease_s, Item *item, bool *found, Error *err)
{
    Row row;

    if (!find_due(durable, &row, found, err) || !*found) {
        return !*found;
    }
    row.item.attempts++;
    row.item.fence++;
    row.lease_until_s = durable->now_s + lease_s;
    (void)snprintf(row.node, sizeof row.node, "%s", durable->node);
    if (!row_move(durable, &row, EVENT_TAKE, STATE_RUNNING, "system", "", err)) {
        return false;
    }
    *item = row.item;
    return true;
}

bool queue_take(Durable *durable, uint32_t lease_s, Item *item, bool *found, Error *err)
{
    *found = false;
    if (!durable_begin(durable, DB_WRITE, err)) {
        return false;
    }
    if (!durable_end(durable, take(durable, lease_s, item, found, err), err)) {
        *found = false;
        return false;
    }
    return true;
}

/* The row of [item], when this owner still has it. */
static bool find_own(Durable *durable, const Item *item, Row *row, Error *err)
{
    bool found;

    if (!row_by_id(durable, item->id, row, &found, err)) {
        return false;
    }
    if (!found || row->item.fence != item->fence ||
        (row->item.state != STATE_RUNNING && row->item.state != STATE_REPLACING)) {
        return error_set(err, ERR_CONFLICT, "item %" PRId64 ": the lease was lost", item->id);
    }
    return true;
}

static bool extend(Durable *durable, const Item *item, uint32_t lease_s, Error *err)
{
    const DbValue values[] = {db_number(item->id), db_number(durable->now_s + lease_s)};
    Row row;

    return find_own(durable, item, &row, err) &&
           db_run(durable->db, "UPDATE work SET lease_until = $2 WHERE id = $1", values, 2, NULL, err);
}

bool queue_extend(Durable *durable, const Item *item, uint32_t lease_s, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, extend(durable, item, lease_s, err), err);
}

/* Two originals with one copy would overwrite each other: a collision of pseudonyms, or a forged identity. */
static bool check_collision(Durable *durable, const Item *item, const char *copy, Error *err)
{
    const DbValue values[] = {db_string(copy), db_number(item->id)};
    DbRows *rows;
    bool found;

    if (!db_query(durable->db,
                  "SELECT id FROM work WHERE current = 1 AND copy = $1 AND copy <> '' AND id <> $2 AND state <> 'Gone' "
                  "LIMIT 1",
                  values, 2, &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    return !found ||
           error_set(err, ERR_INPUT, "the copy belongs to another original (item %" PRId64 ")", db_integer(rows, 0));
}

static bool intend(Durable *durable, Item *item, const char *copy, const uint8_t sha256[SHA256_BYTES], Intent intent,
                   Error *err)
{
    const DbValue values[] = {db_number(item->id), db_string(copy), db_blob(bytes_of(sha256, SHA256_BYTES))};
    Row row;

    if (!find_own(durable, item, &row, err) || !check_collision(durable, item, copy, err) ||
        !db_run(durable->db, "UPDATE work SET copy = $2, copy_sha256 = $3 WHERE id = $1", values, 3, NULL, err)) {
        return false;
    }
    if (intent == INTENT_STORE && !discard_forget(durable, copy, err)) {
        return false;
    }
    return intent != INTENT_REPLACE || row_move(durable, &row, EVENT_REPLACE, STATE_REPLACING, "system", "", err);
}

bool queue_intend(Durable *durable, Item *item, const char *copy, const uint8_t sha256[SHA256_BYTES], Intent intent,
                  Error *err)
{
    if (copy[0] == 0 || strlen(copy) >= sizeof item->copy) {
        return error_set(err, ERR_INPUT, "copy without an id, or the id is too long");
    }
    if (!durable_begin(durable, DB_WRITE, err) ||
        !durable_end(durable, intend(durable, item, copy, sha256, intent, err), err)) {
        return false;
    }
    memmove(item->copy, copy, strlen(copy) + 1); /* it may be the item's own, meant anew */
    memmove(item->copy_sha256, sha256, SHA256_BYTES);
    item->has_copy_sha256 = true;
    item->state = intent == INTENT_REPLACE ? STATE_REPLACING : item->state;
    return true;
}

/* Only a plan that was approved as it stands and is tried again stays approved. Regions asked for stay until a plan has
 * them: a run that made none (a crash) must not lose what a person wanted filled. */
static bool keep_plan(Durable *durable, int64_t id, const Outcome *outcome, Error *err)
{
    const DbValue values[] = {db_number(id), db_string(outcome->plan_json), db_number(outcome->state == STATE_QUEUED)};

    if (outcome->plan_json == NULL) {
        return outcome->state == STATE_QUEUED ||
               db_run(durable->db, "UPDATE plan SET approved = 0 WHERE work_id = $1", values, 1, NULL, err);
    }
    return db_run(durable->db,
                  "INSERT INTO plan (work_id, json) VALUES ($1, $2) ON CONFLICT (work_id) DO UPDATE SET "
                  "json = excluded.json, approved = approved * $3, regions = CASE $3 WHEN 1 THEN regions END",
                  values, 3, NULL, err);
}

/* From here on nothing under the copy's id is ours. */
static bool forget_copy(Durable *durable, const Row *row, Error *err)
{
    const DbValue id = db_number(row->item.id);
    char details[80];

    if (row->item.copy[0] == 0) {
        return true;
    }
    (void)snprintf(details, sizeof details, "copy=%s", row->item.copy);
    return db_run(durable->db, "UPDATE work SET copy = '', copy_sha256 = NULL WHERE id = $1", &id, 1, NULL, err) &&
           audit_add(durable, "system", "DiscardCopy", row->item.instance, details, err) &&
           delivery_add(durable, &row->item, NULL, 0, err);
}

static bool finish(Durable *durable, const Item *item, const Outcome *outcome, Error *err)
{
    const char *rules_hash = text_or_empty(outcome->rules_hash);
    char details[160];
    Row row;

    if (!find_own(durable, item, &row, err)) {
        return false;
    }
    row.item.has_reason = outcome->has_reason;
    row.item.reason = outcome->reason;
    row.run_after_s = durable->now_s + (outcome->state == STATE_QUEUED ? outcome->delay_s : 0);
    if (outcome->keep_attempts && row.item.attempts > 0) {
        row.item.attempts--;
    }
    row.item.boxes = outcome->boxes;
    row.item.confidence_pct = outcome->confidence_pct;
    (void)snprintf(row.item.rules_hash, sizeof row.item.rules_hash, "%s", rules_hash);
    (void)snprintf(details, sizeof details, "boxes=%" PRIu32 " confidence=%u rules=%s", outcome->boxes,
                   (unsigned)outcome->confidence_pct, row.item.rules_hash);
    return keep_plan(durable, item->id, outcome, err) && (!outcome->copy_gone || forget_copy(durable, &row, err)) &&
           (outcome->state != STATE_DONE || row.item.copy[0] == 0 ||
            (delivery_add(durable, &row.item, outcome->destinations, outcome->destinations_count, err) &&
             (!outcome->discard_sent || discard_add(durable, row.item.copy, row.item.copy_sha256, err)))) &&
           row_move(durable, &row, EVENT_FINISH, outcome->state, "system",
                    outcome->state == STATE_QUEUED ? "" : details, err);
}

bool queue_finish(Durable *durable, const Item *item, const Outcome *outcome, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, finish(durable, item, outcome, err), err);
}

static bool gone(Durable *durable, const char *instance, Error *err)
{
    Row row;
    bool found;

    if (!row_find(durable, ROW_SELECT "WHERE w.instance = $1 AND w.current = 1", db_string(instance), &row, &found,
                  err)) {
        return false;
    }
    if (!found || row.item.state == STATE_GONE) {
        return true;
    }
    row.item.fence++;
    row.item.has_reason = true;
    row.item.reason = REASON_ORIGINAL_DELETED;
    return row_move(durable, &row, EVENT_GONE, STATE_GONE, "system", "", err);
}

bool queue_gone(Durable *durable, const char *instance, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, gone(durable, instance, err), err);
}

static bool recover(Durable *durable, Error *err)
{
    const DbValue node = db_string(durable->node);

    /* The fence too: a process of the same name that is still ending must not finish them. */
    return db_run(durable->db,
                  "UPDATE work SET lease_until = 0, fence = fence + 1 WHERE current = 1 AND "
                  "state IN ('Running', 'Replacing') AND node = $1",
                  &node, 1, NULL, err) &&
           discard_recover(durable, err);
}

bool queue_recover(Durable *durable, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, recover(durable, err), err);
}

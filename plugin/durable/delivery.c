#include "durable/delivery.h"

#include <stdio.h>
#include <string.h>

#include "durable/discard.h"
#include "durable/store.h"

enum { DROPS_MAX = 1000 };

static bool audit(Durable *durable, const Delivery *delivery, const char *action, const char *why, Error *err)
{
    char details[ORTHANC_ID_SIZE + DESTINATION_NAME_SIZE + 64];

    (void)snprintf(details, sizeof details, "copy=%s destination=%s%s%s", delivery->copy, delivery->destination,
                   why[0] == 0 ? "" : " why=", why);
    return audit_add(durable, "system", action, delivery->instance, details, err);
}

static bool add_one(Durable *durable, const Item *item, const Destination *destination, Error *err)
{
    const DbValue values[] = {
        db_string(item->instance),    db_string(item->copy),     db_blob(bytes_of(item->copy_sha256, SHA256_BYTES)),
        db_string(destination->name), db_number(durable->now_s), db_number(destination->by_rule)};

    if (strlen(destination->name) >= DESTINATION_NAME_SIZE) {
        return error_set(err, ERR_CONFIG, "the name of a destination is longer than %d letters",
                         DESTINATION_NAME_SIZE - 1);
    }
    return db_run(
        durable->db,
        "INSERT INTO delivery (instance, copy, copy_sha256, destination, run_after, created, changed, by_rule) "
        "VALUES ($1, $2, $3, $4, $5, $5, $5, $6) ON CONFLICT (copy, destination) DO UPDATE SET "
        "state = CASE WHEN copy_sha256 = excluded.copy_sha256 AND state = 'Sent' THEN 'Sent' ELSE 'Waiting' "
        "END, instance = excluded.instance, copy_sha256 = excluded.copy_sha256, attempts = 0, "
        "run_after = excluded.run_after, changed = excluded.changed, by_rule = excluded.by_rule, "
        "fence = fence + 1",
        values, sizeof values / sizeof values[0], NULL, err);
}

/* One of the rows that delivery_add left Unasked; [found] false: no more. */
static bool drop_one(Durable *durable, const Item *item, bool *found, Error *err)
{
    const DbValue copy = db_string(item->copy);
    Delivery delivery = {0};
    DbRows *rows = NULL;

    if (!db_query(durable->db,
                  "SELECT id, destination FROM delivery WHERE copy = $1 AND state = 'Unasked' ORDER BY id LIMIT 1",
                  &copy, 1, &rows, err) ||
        !db_step(rows, found, err)) {
        return false;
    }
    if (!*found) {
        return true;
    }
    const DbValue values[] = {db_number(db_integer(rows, 0)), db_number(durable->now_s)};
    (void)snprintf(delivery.instance, sizeof delivery.instance, "%s", item->instance);
    (void)snprintf(delivery.copy, sizeof delivery.copy, "%s", item->copy);
    (void)snprintf(delivery.destination, sizeof delivery.destination, "%s", db_text(rows, 1));
    return db_run(durable->db, "UPDATE delivery SET state = 'Dropped', changed = $2 WHERE id = $1", values, 2, NULL,
                  err) &&
           audit(durable, &delivery, "DropSending", "unasked", err);
}

bool delivery_add(Durable *durable, const Item *item, const Destination *destinations, uint32_t count, Error *err)
{
    const DbValue copy = db_string(item->copy);
    bool found = true;

    /* Unasked never outlives the transaction. */
    if (!db_run(durable->db,
                "UPDATE delivery SET state = 'Unasked', fence = fence + 1 WHERE copy = $1 AND state = 'Waiting'", &copy,
                1, NULL, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!add_one(durable, item, &destinations[i], err)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < DROPS_MAX && found; i++) {
        if (!drop_one(durable, item, &found, err)) {
            return false;
        }
    }
    return !found || error_set(err, ERR_LIMIT, "a copy waits for more than %d destinations", DROPS_MAX);
}

static bool read_row(const DbRows *rows, Delivery *delivery, Error *err)
{
    Bytes digest = db_bytes(rows, 3);

    delivery->id = db_integer(rows, 0);
    (void)snprintf(delivery->instance, sizeof delivery->instance, "%s", db_text(rows, 1));
    (void)snprintf(delivery->copy, sizeof delivery->copy, "%s", db_text(rows, 2));
    (void)snprintf(delivery->destination, sizeof delivery->destination, "%s", db_text(rows, 4));
    delivery->attempts = (uint32_t)db_integer(rows, 5) + 1;
    delivery->by_rule = db_integer(rows, 6) != 0;
    delivery->fence = db_integer(rows, 7) + 1;
    if (digest.size != SHA256_BYTES) {
        return error_set(err, ERR_CONFIG, "a delivery has a digest of a wrong length: the queue's file is damaged");
    }
    memcpy(delivery->copy_sha256, digest.data, SHA256_BYTES);
    return true;
}

/* The destination whose turn was longest ago, of those that are not away; of its rows the one that is due longest. Goes
 * from name to name along the index delivery_to, so that rows for one that is away cost nothing. */
static bool find_due(Durable *durable, DbRows **rows, bool *found, Error *err)
{
    static const char *const sql =
        "WITH RECURSIVE place (name) AS (SELECT min(destination) FROM delivery WHERE state = 'Waiting' UNION ALL "
        "SELECT (SELECT min(d.destination) FROM delivery d WHERE d.state = 'Waiting' AND d.destination > place.name) "
        "FROM place WHERE place.name IS NOT NULL), "
        "due (id, taken) AS (SELECT (SELECT d.id FROM delivery d WHERE d.state = 'Waiting' AND d.destination = "
        "place.name AND d.run_after <= $1 ORDER BY d.run_after, d.id LIMIT 1), coalesce(s.taken, 0) FROM place LEFT "
        "JOIN destination s ON s.name = place.name WHERE place.name IS NOT NULL AND coalesce(s.run_after, 0) <= $1) "
        "SELECT d.id, d.instance, d.copy, d.copy_sha256, d.destination, d.attempts, d.by_rule, d.fence FROM due JOIN "
        "delivery d ON d.id = due.id ORDER BY due.taken, d.run_after, d.id LIMIT 1";
    const DbValue now = db_number(durable->now_s);

    return db_query(durable->db, sql, &now, 1, rows, err) && db_step(*rows, found, err);
}

static bool take(Durable *durable, uint32_t again_s, Delivery *delivery, bool *found, Error *err)
{
    DbRows *rows = NULL;

    if (!find_due(durable, &rows, found, err)) {
        return false;
    }
    if (!*found) {
        return true;
    }
    if (!read_row(rows, delivery, err)) {
        return false;
    }
    /* Counted before it is tried: what ends the process must not be tried without a pause. */
    const DbValue values[] = {db_number(delivery->id), db_number(durable->now_s + again_s),
                              db_number(delivery->attempts), db_number(durable->now_s), db_number(delivery->fence)};
    const DbValue name = db_string(delivery->destination);
    return db_run(durable->db,
                  "UPDATE delivery SET run_after = $2, attempts = $3, changed = $4, fence = $5 WHERE id = $1", values,
                  5, NULL, err) &&
           db_run(durable->db,
                  "INSERT INTO destination (name, taken) SELECT $1, coalesce(max(taken), 0) + 1 FROM destination WHERE "
                  "true ON CONFLICT (name) DO UPDATE SET taken = excluded.taken",
                  &name, 1, NULL, err);
}

bool delivery_take(Durable *durable, uint32_t again_s, Delivery *delivery, bool *found, Error *err)
{
    *found = false;
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, take(durable, again_s, delivery, found, err), err);
}

/* Only while the row is the taker's: the copy may have become another meanwhile, which is to be sent, too. */
static bool end(Durable *durable, const Delivery *delivery, const char *state, const char *action, const char *why,
                Error *err)
{
    const DbValue values[] = {db_number(delivery->id), db_string(state), db_number(durable->now_s),
                              db_number(delivery->fence)};
    int64_t changed = 0;

    return db_run(durable->db,
                  "UPDATE delivery SET state = $2, changed = $3 WHERE id = $1 AND fence = $4 AND state = 'Waiting'",
                  values, 4, &changed, err) &&
           (changed == 0 || audit(durable, delivery, action, why, err));
}

static bool end_copy(Durable *durable, const Delivery *delivery, bool discard, Error *err)
{
    return !discard || discard_add(durable, delivery->copy, delivery->copy_sha256, err);
}

static bool sent(Durable *durable, const Delivery *delivery, bool discard, Error *err)
{
    const DbValue name = db_string(delivery->destination);

    return end(durable, delivery, "Sent", "Send", "", err) && end_copy(durable, delivery, discard, err) &&
           db_run(durable->db, "UPDATE destination SET failures = 0, run_after = 0 WHERE name = $1", &name, 1, NULL,
                  err);
}

bool delivery_sent(Durable *durable, const Delivery *delivery, bool discard, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, sent(durable, delivery, discard, err), err);
}

bool delivery_dropped(Durable *durable, const Delivery *delivery, const char *why, bool discard, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable,
                       end(durable, delivery, "Dropped", "DropSending", why, err) &&
                           end_copy(durable, delivery, discard, err),
                       err);
}

static int64_t pause_s(int64_t failures)
{
    int64_t pause =
        failures < 8 ? (int64_t)SENDING_AGAIN_FIRST_S << (failures < 1 ? 0 : failures - 1) : SENDING_AGAIN_MAX_S;

    return pause < SENDING_AGAIN_MAX_S ? pause : SENDING_AGAIN_MAX_S;
}

/* Most often all that goes there would fail: the others need not be tried each. */
static bool pause_destination(Durable *durable, const char *destination, Error *err)
{
    const DbValue name = db_string(destination);
    DbRows *rows = NULL;
    bool found = false;

    if (!db_query(durable->db, "SELECT failures FROM destination WHERE name = $1", &name, 1, &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    int64_t failures = found ? db_integer(rows, 0) + 1 : 1;
    const DbValue values[] = {name, db_number(failures), db_number(durable->now_s + pause_s(failures))};
    return db_run(
        durable->db,
        "INSERT INTO destination (name, failures, run_after) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE "
        "SET failures = excluded.failures, run_after = excluded.run_after",
        values, 3, NULL, err);
}

static bool later(Durable *durable, const Delivery *delivery, bool is_fault, Error *err)
{
    const DbValue values[] = {db_number(delivery->id),
                              db_number(durable->now_s + (is_fault ? pause_s(delivery->attempts) : 0)),
                              db_number(delivery->fence)};

    return db_run(durable->db, "UPDATE delivery SET run_after = $2 WHERE id = $1 AND fence = $3 AND state = 'Waiting'",
                  values, 3, NULL, err) &&
           (!is_fault || pause_destination(durable, delivery->destination, err));
}

bool delivery_later(Durable *durable, const Delivery *delivery, bool is_fault, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, later(durable, delivery, is_fault, err), err);
}

static bool recovered(Durable *durable, char name[DESTINATION_NAME_SIZE], bool *found, Error *err)
{
    DbRows *rows = NULL;

    if (!db_query(durable->db,
                  "SELECT name FROM destination WHERE failures > 0 AND NOT EXISTS (SELECT 1 FROM delivery d WHERE "
                  "d.state = 'Waiting' AND d.destination = name) LIMIT 1",
                  NULL, 0, &rows, err) ||
        !db_step(rows, found, err)) {
        return false;
    }
    if (!*found) {
        return true;
    }
    (void)snprintf(name, DESTINATION_NAME_SIZE, "%s", db_text(rows, 0));
    const DbValue value = db_string(name);
    return db_run(durable->db, "DELETE FROM destination WHERE name = $1", &value, 1, NULL, err);
}

bool delivery_recovered(Durable *durable, char name[DESTINATION_NAME_SIZE], bool *found, Error *err)
{
    *found = false;
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, recovered(durable, name, found, err), err);
}

static bool hurry(Durable *durable, Error *err)
{
    const DbValue now = db_number(durable->now_s);

    return db_run(durable->db, "UPDATE delivery SET run_after = $1 WHERE state = 'Waiting' AND run_after > $1", &now, 1,
                  NULL, err) &&
           db_run(durable->db, "UPDATE destination SET run_after = 0, failures = min(failures, 1)", NULL, 0, NULL, err);
}

bool delivery_hurry(Durable *durable, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, hurry(durable, err), err);
}

static bool counts_of(Durable *durable, DeliveryCounts *counts, Error *err)
{
    DbRows *rows = NULL;
    bool found = false;

    if (!db_query(durable->db,
                  "SELECT count(*), count(*) FILTER (WHERE attempts > 0) FROM delivery WHERE state = 'Waiting'", NULL,
                  0, &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    if (found) {
        *counts = (DeliveryCounts){.waiting = db_integer(rows, 0), .failing = db_integer(rows, 1)};
    }
    return true;
}

bool delivery_counts(Durable *durable, DeliveryCounts *counts, Error *err)
{
    *counts = (DeliveryCounts){0};
    return durable_begin(durable, DB_READ, err) && durable_end(durable, counts_of(durable, counts, err), err);
}

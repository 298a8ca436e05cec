#include "durable/queue_row.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "plan/settings.h"
#include "wrap/hmac.h"

static const char *const state_names[] = {
    [STATE_QUEUED] = "Queued",   [STATE_RUNNING] = "Running",   [STATE_REPLACING] = "Replacing",
    [STATE_DONE] = "Done",       [STATE_REVIEW] = "Review",     [STATE_QUARANTINED] = "Quarantined",
    [STATE_SKIPPED] = "Skipped", [STATE_REJECTED] = "Rejected", [STATE_GONE] = "Gone",
};
_Static_assert(sizeof state_names / sizeof state_names[0] == STATE_COUNT, "one name for each state");

const char *state_name(State state)
{
    return (unsigned)state < STATE_COUNT ? state_names[state] : "Unknown";
}

bool state_find(const char *name, State *state)
{
    for (uint32_t i = 0; i < STATE_COUNT; i++) {
        if (strcmp(state_names[i], name) == 0) {
            *state = (State)i;
            return true;
        }
    }
    return false;
}

/* What audit rows say. Finished rows are told by the state that they enter. */
static const char *const event_actions[] = {
    [EVENT_ARRIVE] = "Arrive",       [EVENT_TAKE] = "Take",   [EVENT_REPLACE] = "Replace", [EVENT_FINISH] = "Finish",
    [EVENT_SUPERSEDE] = "Supersede", [EVENT_GONE] = "Gone",   [EVENT_APPROVE] = "Approve", [EVENT_REJECT] = "Reject",
    [EVENT_RETRY] = "Retry",         [EVENT_FORCE] = "Force",
};
_Static_assert(sizeof event_actions / sizeof event_actions[0] == EVENT_COUNT, "one action for each event");

#define BIT(state) (1u << (state))

/* From which states an event may lead to which. */
typedef struct {
    uint32_t from; /* set of states */
    Event event;
    uint32_t to; /* set of states */
} Move;

static const Move moves[] = {
    {BIT(STATE_GONE) | BIT(STATE_DONE) | BIT(STATE_SKIPPED) | BIT(STATE_REJECTED), EVENT_ARRIVE,
     BIT(STATE_QUEUED) | BIT(STATE_SKIPPED)},
    {BIT(STATE_QUEUED) | BIT(STATE_RUNNING) | BIT(STATE_REPLACING), EVENT_TAKE, BIT(STATE_RUNNING)},
    {BIT(STATE_RUNNING) | BIT(STATE_REPLACING), EVENT_REPLACE, BIT(STATE_REPLACING)},
    {BIT(STATE_RUNNING) | BIT(STATE_REPLACING), EVENT_FINISH,
     BIT(STATE_DONE) | BIT(STATE_REVIEW) | BIT(STATE_QUARANTINED) | BIT(STATE_SKIPPED) | BIT(STATE_QUEUED) |
         BIT(STATE_GONE)},
    {BIT(STATE_QUEUED) | BIT(STATE_RUNNING) | BIT(STATE_REPLACING) | BIT(STATE_REVIEW) | BIT(STATE_QUARANTINED),
     EVENT_SUPERSEDE, BIT(STATE_GONE)},
    {~BIT(STATE_GONE), EVENT_GONE, BIT(STATE_GONE)},
    {BIT(STATE_REVIEW), EVENT_APPROVE, BIT(STATE_QUEUED)},
    {BIT(STATE_REVIEW), EVENT_REJECT, BIT(STATE_REJECTED)},
    /* A Queued row may be asked for again: more urgent, or under another policy. */
    {BIT(STATE_QUEUED) | BIT(STATE_QUARANTINED) | BIT(STATE_SKIPPED) | BIT(STATE_REJECTED), EVENT_RETRY,
     BIT(STATE_QUEUED)},
    {BIT(STATE_QUEUED) | BIT(STATE_QUARANTINED) | BIT(STATE_SKIPPED) | BIT(STATE_REJECTED) | BIT(STATE_DONE) |
         BIT(STATE_REVIEW),
     EVENT_FORCE, BIT(STATE_QUEUED)},
};

bool move_is_legal(State from, Event event, State to)
{
    for (uint32_t i = 0; i < sizeof moves / sizeof moves[0]; i++) {
        if (moves[i].event == event && (moves[i].from & BIT(from)) != 0 && (moves[i].to & BIT(to)) != 0) {
            return true;
        }
    }
    return false;
}

int64_t row_priority(int64_t priority)
{
    int64_t at_least = priority < -QUEUE_PRIORITY_MAX ? -QUEUE_PRIORITY_MAX : priority;

    return at_least > QUEUE_PRIORITY_MAX ? QUEUE_PRIORITY_MAX : at_least;
}

static void copy_text(char *text, size_t size, const char *from)
{
    (void)snprintf(text, size, "%s", from == NULL ? "" : from);
}

bool row_of(const DbRows *rows, Row *row, Error *err)
{
    Item *item = &row->item;
    const char *state = db_text(rows, 4), *reason = db_text(rows, 5), *options = db_text(rows, 26);
    Bytes sha256 = db_bytes(rows, 10);

    *row = (Row){0};
    item->id = db_integer(rows, 0);
    copy_text(item->instance, sizeof item->instance, db_text(rows, 1));
    copy_text(item->md5, sizeof item->md5, db_text(rows, 2));
    item->rules_epoch = db_integer(rows, 3);
    item->has_reason = reason != NULL;
    if (state == NULL || !state_find(state, &item->state) || (reason != NULL && !reason_find(reason, &item->reason))) {
        return error_set(err, ERR_CONFIG, "row %" PRId64 " has a state or reason that is not known", item->id);
    }
    item->priority = db_integer(rows, 6);
    item->fence = db_integer(rows, 7);
    item->attempts = (uint32_t)db_integer(rows, 8);
    copy_text(item->copy, sizeof item->copy, db_text(rows, 9));
    item->has_copy_sha256 = sha256.size == SHA256_BYTES;
    if (item->has_copy_sha256) {
        memcpy(item->copy_sha256, sha256.data, SHA256_BYTES);
    }
    copy_text(item->case_id, sizeof item->case_id, db_text(rows, 11));
    item->case_revision = db_integer(rows, 12);
    copy_text(item->rules_hash, sizeof item->rules_hash, db_text(rows, 13));
    copy_text(item->policy, sizeof item->policy, db_text(rows, 14));
    item->boxes = (uint32_t)db_integer(rows, 15);
    item->confidence_pct = (uint8_t)db_integer(rows, 16);
    item->created_s = db_integer(rows, 17);
    item->changed_s = db_integer(rows, 18);
    row->run_after_s = db_integer(rows, 19);
    row->lease_until_s = db_integer(rows, 20);
    copy_text(row->node, sizeof row->node, db_text(rows, 21));
    copy_text(item->series, sizeof item->series, db_text(rows, 22));
    copy_text(item->study, sizeof item->study, db_text(rows, 23));
    copy_text(item->patient, sizeof item->patient, db_text(rows, 24));
    row->is_current = db_integer(rows, 25) != 0;
    item->has_options = options != NULL;
    if (options != NULL && !options_of_text(options, &item->options)) {
        return error_set(err, ERR_CONFIG, "row %" PRId64 " asks for an option that is not known", item->id);
    }
    return true;
}

bool row_find(Durable *durable, const char *sql, DbValue value, Row *row, bool *found, Error *err)
{
    DbRows *rows;

    return db_query(durable->db, sql, &value, 1, &rows, err) && db_step(rows, found, err) &&
           (!*found || row_of(rows, row, err));
}

bool row_by_id(Durable *durable, int64_t id, Row *row, bool *found, Error *err)
{
    return row_find(durable, ROW_SELECT "WHERE w.id = $1", db_number(id), row, found, err);
}

static bool row_save(Durable *durable, const Row *row, Error *err)
{
    const Item *item = &row->item;
    char options[OPTIONS_TEXT_SIZE];

    options_to_text(item->options, options);
    const DbValue values[] = {
        db_number(item->id),
        db_string(state_name(item->state)),
        db_string(item->has_reason ? reason_name(item->reason) : NULL),
        db_number(item->priority),
        db_number(row->run_after_s),
        db_number(row->lease_until_s),
        db_string(row->node),
        db_number(item->fence),
        db_number(item->attempts),
        db_string(item->case_id[0] == 0 ? NULL : item->case_id),
        db_number(item->case_revision),
        db_string(item->rules_hash),
        db_string(item->policy),
        db_number(item->boxes),
        db_number(item->confidence_pct),
        db_number(item->changed_s),
        db_string(item->has_options ? options : NULL),
    };

    return db_run(
        durable->db,
        "UPDATE work SET state = $2, reason = $3, priority = $4, run_after = $5, lease_until = $6, node = $7, "
        "fence = $8, attempts = $9, case_id = $10, case_revision = $11, rules_hash = $12, policy = $13, "
        "boxes = $14, confidence_pct = $15, changed = $16, options = $17 WHERE id = $1",
        values, sizeof values / sizeof values[0], NULL, err);
}

/* Case ids are random, since they stand in URLs that people pass around; one stays as long as the row does in its
 * state. */
static bool keep_case(Item *item, State to, Error *err)
{
    bool needs_case = to == STATE_REVIEW || to == STATE_QUARANTINED;
    uint8_t random[(CASE_ID_SIZE - 1) / 2];

    if (needs_case && to == item->state && item->case_id[0] != 0) {
        return true;
    }
    item->case_id[0] = 0;
    item->case_revision = 0;
    if (!needs_case) {
        return true;
    }
    if (!random_bytes(random, sizeof random, err)) {
        return false;
    }
    bytes_to_hex(bytes_of(random, sizeof random), item->case_id);
    item->case_revision = 1;
    return true;
}

bool row_move(Durable *durable, Row *row, Event event, State to, const char *actor, const char *details, Error *err)
{
    Item *item = &row->item;
    State from = item->state;
    char text[512];

    if (!move_is_legal(from, event, to)) {
        return error_set(err, ERR_CONFLICT, "%s: not possible for what is %s", event_actions[event], state_name(from));
    }
    if (!keep_case(item, to, err)) {
        return false;
    }
    item->state = to;
    item->changed_s = durable->now_s;
    /* Who holds a row that is not under way (discard.c) holds it whatever becomes of it: nobody takes it before. */
    bool was_under_way = from == STATE_RUNNING || from == STATE_REPLACING;
    if (was_under_way && to != STATE_RUNNING && to != STATE_REPLACING) {
        row->lease_until_s = 0;
        row->node[0] = 0;
    }
    (void)snprintf(text, sizeof text, "from=%s to=%s%s%s attempts=%" PRIu32 "%s%s%s%s", state_name(from),
                   state_name(to), item->has_reason ? " reason=" : "",
                   item->has_reason ? reason_name(item->reason) : "", item->attempts,
                   item->case_id[0] == 0 ? "" : " case=", item->case_id, details[0] == 0 ? "" : " ", details);
    return row_save(durable, row, err) &&
           audit_add(durable, actor, event == EVENT_FINISH ? state_name(to) : event_actions[event], item->instance,
                     text, err);
}

/* Moves and edits that people ask for. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "durable/queue.h"
#include "durable/queue_row.h"
#include "plan/settings.h"

static bool find_case(Durable *durable, const char *case_id, int64_t revision, Row *row, Error *err)
{
    bool found;

    if (!row_find(durable, ROW_SELECT "WHERE w.case_id = $1", db_string(case_id), row, &found, err)) {
        return false;
    }
    if (!found) {
        return error_set(err, ERR_NOT_FOUND, "there is no such case");
    }
    if (row->item.case_revision != revision) {
        return error_set(err, ERR_CONFLICT, "the case was changed meanwhile (revision %" PRId64 ")",
                         row->item.case_revision);
    }
    return true;
}

static bool edit_case(Durable *durable, const char *case_id, int64_t revision, const char *plan_json, const char *actor,
                      int64_t *new_revision, Error *err)
{
    char details[80];
    Row row;

    if (!find_case(durable, case_id, revision, &row, err)) {
        return false;
    }
    const DbValue plan[] = {db_number(row.item.id), db_string(plan_json)};
    const DbValue values[] = {db_number(row.item.id), db_number(revision + 1), db_number(durable->now_s)};
    *new_revision = revision + 1;
    (void)snprintf(details, sizeof details, "case=%s revision=%" PRId64, row.item.case_id, *new_revision);
    return db_run(durable->db,
                  "INSERT INTO plan (work_id, json) VALUES ($1, $2) ON CONFLICT (work_id) DO UPDATE SET "
                  "json = excluded.json, approved = 0",
                  plan, 2, NULL, err) &&
           db_run(durable->db, "UPDATE work SET case_revision = $2, changed = $3 WHERE id = $1", values, 3, NULL,
                  err) &&
           audit_add(durable, actor, "EditBoxes", row.item.instance, details, err);
}

bool queue_edit_case(Durable *durable, const char *case_id, int64_t revision, const char *plan_json, const char *actor,
                     int64_t *new_revision, Error *err)
{
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, edit_case(durable, case_id, revision, plan_json, actor, new_revision, err), err);
}

static void make_due(Durable *durable, Row *row)
{
    row->item.attempts = 0;
    row->item.fence++;
    row->item.has_reason = false;
    row->run_after_s = durable->now_s;
}

static bool approve(Durable *durable, Row *row, const char *actor, Error *err)
{
    const DbValue id = db_number(row->item.id);
    int64_t changed;

    if (!db_run(durable->db, "UPDATE plan SET approved = 1 WHERE work_id = $1 AND json IS NOT NULL", &id, 1, &changed,
                err)) {
        return false;
    }
    if (changed != 1) {
        return error_set(err, ERR_CONFLICT, "the case has no plan that could be approved");
    }
    make_due(durable, row);
    return row_move(durable, row, EVENT_APPROVE, STATE_QUEUED, actor, "", err);
}

static bool decide(Durable *durable, const char *case_id, int64_t revision, bool is_approved, const char *actor,
                   Error *err)
{
    Row row;

    if (!find_case(durable, case_id, revision, &row, err)) {
        return false;
    }
    if (is_approved) {
        return approve(durable, &row, actor, err);
    }
    row.item.has_reason = true;
    row.item.reason = REASON_REJECTED;
    return row_move(durable, &row, EVENT_REJECT, STATE_REJECTED, actor, "", err);
}

bool queue_decide(Durable *durable, const char *case_id, int64_t revision, bool is_approved, const char *actor,
                  Error *err)
{
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, decide(durable, case_id, revision, is_approved, actor, err), err);
}

/* Judged anew, a plan is no longer approved. */
static bool set_wish(Durable *durable, int64_t id, const Retry *retry, Error *err)
{
    const DbValue values[] = {db_number(id), db_string(retry->regions_json)};

    if (!db_run(durable->db,
                "INSERT INTO plan (work_id, regions) VALUES ($1, $2) ON CONFLICT (work_id) DO UPDATE SET "
                "regions = COALESCE(excluded.regions, plan.regions), approved = 0",
                values, 2, NULL, err)) {
        return false;
    }
    return !retry->force ||
           db_run(durable->db, "UPDATE work SET rules_epoch = rules_epoch + 1 WHERE id = $1", values, 1, NULL, err);
}

/* How the copy is to be made, where a request said it. */
static void set_choices(const Retry *retry, Item *item, char *details, size_t details_size)
{
    char options[OPTIONS_TEXT_SIZE] = "";

    (void)snprintf(item->policy, sizeof item->policy, "%s", retry->policy == NULL ? "" : retry->policy);
    item->has_options = retry->options != NULL;
    item->options = retry->options == NULL ? 0 : *retry->options;
    options_to_text(item->options, options);
    (void)snprintf(details, details_size, "%s%s%s%s%s",
                   retry->policy == NULL ? "" : "policy=", retry->policy == NULL ? "" : retry->policy,
                   retry->policy != NULL && retry->options != NULL ? " " : "",
                   retry->options == NULL ? "" : "options=", options);
}

bool row_retry(Durable *durable, int64_t id, const Retry *retry, Error *err)
{
    char details[PLAN_NAME_MAX + OPTIONS_TEXT_SIZE + 32] = "";
    Row row;
    bool found, only_moved;

    if (!row_by_id(durable, id, &row, &found, err)) {
        return false;
    }
    if (!found || !row.is_current) {
        return error_set(err, ERR_NOT_FOUND, "there is no item %" PRId64 " any more", id);
    }
    if (row.item.has_reason && row.item.reason == REASON_OWN_COPY) {
        return error_set(err, ERR_CONFLICT, "item %" PRId64 " is a copy that was made here", id);
    }
    only_moved = row.item.state == STATE_QUEUED && !retry->force && retry->policy == NULL && retry->options == NULL &&
                 retry->regions_json == NULL;
    make_due(durable, &row);
    row.item.priority = row_priority(retry->priority);
    if (!only_moved && !retry->as_before) {
        set_choices(retry, &row.item, details, sizeof details);
    }
    return row_move(durable, &row, retry->force ? EVENT_FORCE : EVENT_RETRY, STATE_QUEUED, retry->actor, details,
                    err) &&
           (only_moved || set_wish(durable, id, retry, err));
}

bool queue_retry(Durable *durable, int64_t id, const Retry *retry, Error *err)
{
    if (retry->policy != NULL && strlen(retry->policy) >= PLAN_NAME_MAX) {
        return error_set(err, ERR_LIMIT, "name of the policy is too long");
    }
    return durable_begin(durable, DB_WRITE, err) && durable_end(durable, row_retry(durable, id, retry, err), err);
}

/* One text of the plan row; NULL when there is none. */
static bool read_plan(Durable *durable, const char *sql, int64_t id, Arena *arena, const char **text, bool *approved,
                      Error *err)
{
    const DbValue value = db_number(id);
    DbRows *rows;
    bool found;

    *text = NULL;
    *approved = false;
    if (!db_query(durable->db, sql, &value, 1, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    if (!found || db_text(rows, 0) == NULL) {
        return true;
    }
    *approved = db_integer(rows, 1) != 0;
    *text = arena_text(arena, db_text(rows, 0));
    return *text != NULL || error_set(err, ERR_MEMORY, "plan of item %" PRId64 ": out of memory", id);
}

bool queue_regions(Durable *durable, int64_t id, Arena *arena, const char **regions_json, Error *err)
{
    bool ignored;

    return durable_begin(durable, DB_READ, err) &&
           durable_end(durable,
                       read_plan(durable, "SELECT regions, 0 FROM plan WHERE work_id = $1", id, arena, regions_json,
                                 &ignored, err),
                       err);
}

bool queue_plan(Durable *durable, int64_t id, Arena *arena, const char **plan_json, bool *approved, Error *err)
{
    return durable_begin(durable, DB_READ, err) &&
           durable_end(durable,
                       read_plan(durable, "SELECT json, approved FROM plan WHERE work_id = $1", id, arena, plan_json,
                                 approved, err),
                       err);
}

/* Questions about rows: one, many, how many. */
#include <string.h>

#include "durable/queue.h"
#include "durable/queue_row.h"

static bool get_one(Durable *durable, const char *sql, DbValue value, Item *item, bool *found, Error *err)
{
    Row row;

    *found = false;
    if (!durable_begin(durable, DB_READ, err) ||
        !durable_end(durable, row_find(durable, sql, value, &row, found, err), err)) {
        return false;
    }
    if (*found) {
        *item = row.item;
    }
    return true;
}

bool queue_get(Durable *durable, const char *instance, Item *item, bool *found, Error *err)
{
    return get_one(durable, ROW_SELECT "WHERE w.instance = $1 AND w.current = 1", db_string(instance), item, found,
                   err);
}

bool queue_get_row(Durable *durable, int64_t id, Item *item, bool *found, Error *err)
{
    return get_one(durable, ROW_SELECT "WHERE w.id = $1", db_number(id), item, found, err);
}

bool queue_get_case(Durable *durable, const char *case_id, Item *item, bool *found, Error *err)
{
    return get_one(durable, ROW_SELECT "WHERE w.case_id = $1", db_string(case_id), item, found, err);
}

bool queue_get_by_copy(Durable *durable, const char *copy, Item *item, bool *found, Error *err)
{
    /* Gone rows last: a copy whose original is deleted is still ours, but a living original comes first. */
    return get_one(durable,
                   ROW_SELECT
                   "WHERE w.copy = $1 AND w.copy <> '' AND w.current = 1 ORDER BY w.state = 'Gone', w.id LIMIT 1",
                   db_string(copy), item, found, err);
}

static bool count_rows(Durable *durable, DbRows *rows, Counts *counts, Error *err)
{
    bool found;
    State state;

    (void)durable;
    if (!db_step(rows, &found, err)) {
        return false;
    }
    while (found) {
        if (db_text(rows, 0) == NULL || !state_find(db_text(rows, 0), &state)) {
            return error_set(err, ERR_CONFIG, "rows have a state that is not known");
        }
        counts->by_state[state] += (uint64_t)db_integer(rows, 1);
        if (!db_step(rows, &found, err)) {
            return false;
        }
    }
    return true;
}

/* How long the row that waits longest has been due. From priority to priority, as in find_queued. */
static bool find_oldest(Durable *durable, Counts *counts, Error *err)
{
    static const char *const sql =
        ROW_LEVELS "SELECT min((SELECT w.run_after FROM work w WHERE w.current = 1 AND w.state = 'Queued' AND "
                   "w.priority = level.priority ORDER BY w.run_after LIMIT 1)) FROM level";
    DbRows *rows;
    bool found;
    int64_t first_s;

    if (!db_query(durable->db, sql, NULL, 0, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    first_s = found ? db_integer(rows, 0) : 0;
    counts->oldest_queued_s = first_s > 0 && first_s < durable->now_s ? durable->now_s - first_s : 0;
    return true;
}

static bool count_all(Durable *durable, Counts *counts, Error *err)
{
    DbRows *rows;

    return db_query(durable->db, "SELECT state, rows FROM counter", NULL, 0, &rows, err) &&
           count_rows(durable, rows, counts, err) && find_oldest(durable, counts, err);
}

bool queue_counts(Durable *durable, Counts *counts, Error *err)
{
    *counts = (Counts){0};
    return durable_begin(durable, DB_READ, err) && durable_end(durable, count_all(durable, counts, err), err);
}

/* How rows below a resource are found. */
typedef struct {
    const char *count; /* $1 the id */
    const char *list;  /* $1 the id, $2 after, $3 limit */
} LevelSql;

#define COUNT_WHERE(condition)                                                                                         \
    "SELECT w.state, count(*) FROM work w JOIN series s ON s.id = w.series_id WHERE w.current = 1 AND " condition      \
    " = $1 GROUP BY w.state"
#define LIST_WHERE(condition)                                                                                          \
    ROW_SELECT "WHERE w.current = 1 AND " condition " = $1 AND w.id > $2 ORDER BY w.id LIMIT $3"

static const LevelSql levels[] = {
    [LEVEL_PATIENT] = {COUNT_WHERE("s.patient"), LIST_WHERE("s.patient")},
    [LEVEL_STUDY] = {COUNT_WHERE("s.study"), LIST_WHERE("s.study")},
    [LEVEL_SERIES] = {COUNT_WHERE("s.series"), LIST_WHERE("s.series")},
    [LEVEL_INSTANCE] = {COUNT_WHERE("w.instance"), LIST_WHERE("w.instance")},
};

static bool count_level(Durable *durable, Level level, const char *id, Counts *counts, Error *err)
{
    const DbValue value = db_string(id);
    DbRows *rows;

    return db_query(durable->db, levels[level].count, &value, 1, &rows, err) && count_rows(durable, rows, counts, err);
}

bool queue_counts_of(Durable *durable, Level level, const char *id, Counts *counts, Error *err)
{
    *counts = (Counts){0};
    return durable_begin(durable, DB_READ, err) &&
           durable_end(durable, count_level(durable, level, id, counts, err), err);
}

static bool count_ids(Durable *durable, const int64_t *ids, uint32_t count, Counts *counts, Error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        const DbValue id = db_number(ids[i]);
        DbRows *rows;

        if (!db_query(durable->db, "SELECT state, 1 FROM work WHERE id = $1", &id, 1, &rows, err) ||
            !count_rows(durable, rows, counts, err)) {
            return false;
        }
    }
    return true;
}

bool queue_counts_rows(Durable *durable, const int64_t *ids, uint32_t count, Counts *counts, Error *err)
{
    *counts = (Counts){0};
    /* A page at a time: a job over a million rows must not keep the others waiting. */
    for (uint32_t i = 0; i < count; i += QUEUE_PAGE_MAX) {
        uint32_t part = count - i < QUEUE_PAGE_MAX ? count - i : QUEUE_PAGE_MAX;

        if (!durable_begin(durable, DB_READ, err) ||
            !durable_end(durable, count_ids(durable, ids + i, part, counts, err), err)) {
            return false;
        }
    }
    return true;
}

static bool read_items(DbRows *rows, uint32_t limit, Item *items, uint32_t *count, Error *err)
{
    Row row;
    bool found;

    if (!db_step(rows, &found, err)) {
        return false;
    }
    while (found && *count < limit) {
        if (!row_of(rows, &row, err)) {
            return false;
        }
        items[(*count)++] = row.item;
        if (!db_step(rows, &found, err)) {
            return false;
        }
    }
    return true;
}

static bool list(Durable *durable, const char *sql, const char *key, int64_t after, uint32_t limit, Arena *arena,
                 Item **items, uint32_t *count, Error *err)
{
    const DbValue values[] = {db_string(key), db_number(after), db_number(limit)};
    DbRows *rows;

    *items = arena_array(arena, limit, sizeof **items);
    if (*items == NULL) {
        return error_set(err, ERR_MEMORY, "list of items: out of memory");
    }
    return db_query(durable->db, sql, values, 3, &rows, err) && read_items(rows, limit, *items, count, err);
}

bool queue_list(Durable *durable, State state, int64_t after, uint32_t limit, Arena *arena, Item **items,
                uint32_t *count, Error *err)
{
    *count = 0;
    limit = limit > QUEUE_PAGE_MAX ? QUEUE_PAGE_MAX : limit;
    return durable_begin(durable, DB_READ, err) &&
           durable_end(durable,
                       list(durable, LIST_WHERE("w.state"), state_name(state), after, limit, arena, items, count, err),
                       err);
}

bool queue_list_of(Durable *durable, Level level, const char *id, int64_t after, uint32_t limit, Arena *arena,
                   Item **items, uint32_t *count, Error *err)
{
    *count = 0;
    limit = limit > QUEUE_PAGE_MAX ? QUEUE_PAGE_MAX : limit;
    return durable_begin(durable, DB_READ, err) &&
           durable_end(durable, list(durable, levels[level].list, id, after, limit, arena, items, count, err), err);
}

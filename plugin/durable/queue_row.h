/* A work row in hand, and the one place where it changes its state. Nobody outside this folder includes it. */
#ifndef REDACTOR_DURABLE_QUEUE_ROW_H
#define REDACTOR_DURABLE_QUEUE_ROW_H

#include "durable/queue.h"
#include "durable/store.h"

/* What happens to a row. */
typedef enum {
    EVENT_ARRIVE, /* the same bytes are there again after they were gone or overwritten */
    EVENT_TAKE,
    EVENT_REPLACE, /* the old copy is about to be deleted */
    EVENT_FINISH,
    EVENT_SUPERSEDE, /* the instance has other bytes now */
    EVENT_GONE,      /* the original was deleted */
    EVENT_APPROVE,
    EVENT_REJECT,
    EVENT_RETRY,
    EVENT_FORCE,
    EVENT_COUNT
} Event;

typedef struct {
    Item item;
    int64_t run_after_s;
    int64_t lease_until_s;
    char node[NODE_NAME_MAX];
    bool is_current; /* not history */
} Row;

/* What stands before FROM and after it to read whole rows: `SELECT ... FROM work w JOIN series s ... WHERE ...`. */
#define ROW_SELECT                                                                                                     \
    "SELECT w.id, w.instance, w.md5, w.rules_epoch, w.state, w.reason, w.priority, w.fence, w.attempts, w.copy, "      \
    "w.copy_sha256, w.case_id, w.case_revision, w.rules_hash, w.policy, w.boxes, w.confidence_pct, w.created, "        \
    "w.changed, w.run_after, w.lease_until, w.node, s.series, s.study, s.patient, w.current, w.options "               \
    "FROM work w JOIN series s ON s.id = w.series_id "

/* A table "level" of the priorities that are waiting, highest first: one step along the index work_due for each, so
 * that a statement over it does not look at the rows. At most 2 * QUEUE_PRIORITY_MAX + 2 lines, the last one NULL. */
#define ROW_LEVELS                                                                                                     \
    "WITH RECURSIVE level (priority) AS ("                                                                             \
    "SELECT (SELECT w.priority FROM work w WHERE w.current = 1 AND w.state = 'Queued' "                                \
    "ORDER BY w.priority DESC LIMIT 1) UNION ALL "                                                                     \
    "SELECT (SELECT w.priority FROM work w WHERE w.current = 1 AND w.state = 'Queued' AND "                            \
    "w.priority < level.priority ORDER BY w.priority DESC LIMIT 1) FROM level WHERE level.priority IS NOT NULL) "

/* The row that [rows] stands on. ERR_CONFIG when it holds what this program does not know. */
MUST_CHECK bool row_of(const DbRows *rows, Row *row, Error *err);

/* The first row of a statement that begins with ROW_SELECT and has one value. */
MUST_CHECK bool row_find(Durable *durable, const char *sql, DbValue value, Row *row, bool *found, Error *err);
MUST_CHECK bool row_by_id(Durable *durable, int64_t id, Row *row, bool *found, Error *err);

/* Changes the state, keeps the case id in step with it, saves the whole row (but copy, MD5, epoch) and adds an audit
 * row: all state changes go through here. ERR_CONFLICT when the table of moves has no such line. [details] may be "".
 */
MUST_CHECK bool row_move(Durable *durable, Row *row, Event event, State to, const char *actor, const char *details,
                         Error *err);

/* queue_retry inside of a transaction. */
MUST_CHECK bool row_retry(Durable *durable, int64_t id, const Retry *retry, Error *err);

/* [priority] within QUEUE_PRIORITY_MAX. */
int64_t row_priority(int64_t priority);

/* The table of moves. */
bool move_is_legal(State from, Event event, State to);

#endif

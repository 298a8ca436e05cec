/* A small SQL database for what must survive a crash. Narrow and neutral, so that another engine can stand behind the
 * same calls: SQL uses $1, $2, ... for values, and no type of the engine shows here.
 *
 * One Db is one connection with one mutex: db_begin takes it, db_commit or db_rollback gives it back, everything
 * between belongs to the calling thread. Any thread may begin. Statements are prepared once and kept by their text, so
 * texts are constants of the program, never built from input.
 *
 * Errors: ERR_IO (busy, disk full, I/O: again later), ERR_MEMORY, ERR_CONFLICT (a UNIQUE or foreign key is hurt),
 * ERR_CONFIG (the file is damaged, or it is not ours). After any error roll back. */
#ifndef REDACTOR_WRAP_DB_H
#define REDACTOR_WRAP_DB_H

#include "base/bytes.h"

typedef struct Db Db;
typedef struct DbRows DbRows;

enum { DB_STATEMENTS_MAX = 96, DB_BUSY_MS = 10000, DB_CHECK_MS = 5000 };

typedef enum { DB_NULL, DB_INTEGER, DB_TEXT, DB_BYTES } DbKind;

/* A value for $n; what it points to must stay until the transaction ends. */
typedef struct {
    DbKind kind;
    int64_t integer;
    Bytes bytes;
} DbValue;

static inline DbValue db_null(void)
{
    return (DbValue){.kind = DB_NULL};
}

static inline DbValue db_number(int64_t value)
{
    return (DbValue){.kind = DB_INTEGER, .integer = value};
}

/* NULL is SQL's NULL. */
static inline DbValue db_string(const char *text)
{
    return text == NULL ? db_null() : (DbValue){.kind = DB_TEXT, .bytes = bytes_text(text)};
}

static inline DbValue db_blob(Bytes bytes)
{
    return (DbValue){.kind = DB_BYTES, .bytes = bytes};
}

/* What a file must hold. [upgrades][n] is a NULL-ended list of statements that lead from version n to n + 1; a new file
 * runs them all. */
typedef struct {
    int32_t application_id;
    uint32_t version;
    const char *const *const *upgrades;
} DbSchema;

typedef enum { DB_READ, DB_WRITE } DbAccess;

/* Opens or makes the file (0600, its side files too), checks it for at most DB_CHECK_MS, upgrades it in one
 * transaction. ERR_CONFIG: damaged, made by a newer version, of another program, or not writable; the text says what to
 * do. */
MUST_CHECK bool db_open(const char *path, const DbSchema *schema, Db **db, Error *err);
/* [db] may be NULL. No transaction may be open. */
void db_close(Db *db);

MUST_CHECK bool db_begin(Db *db, DbAccess access, Error *err);
/* When it fails, nothing of the transaction stays. Gives the mutex back in any case. */
MUST_CHECK bool db_commit(Db *db, Error *err);
void db_rollback(Db *db);

/* Runs a statement that gives no rows; [changed] (may be NULL) counts the rows it touched. */
MUST_CHECK bool db_run(Db *db, const char *sql, const DbValue *values, uint32_t count, int64_t *changed, Error *err);
/* Starts a statement that gives rows; db_step moves to the next, [found] false at the end. Leaving early is fine. */
MUST_CHECK bool db_query(Db *db, const char *sql, const DbValue *values, uint32_t count, DbRows **rows, Error *err);
MUST_CHECK bool db_step(DbRows *rows, bool *found, Error *err);

/* Columns of the row, from 0; valid until the next step or the end of the transaction. NULL reads as 0, NULL, empty. */
int64_t db_integer(const DbRows *rows, uint32_t column);
const char *db_text(const DbRows *rows, uint32_t column);
Bytes db_bytes(const DbRows *rows, uint32_t column);

/* The database's clock, Unix seconds: the same for all nodes. */
MUST_CHECK bool db_time(Db *db, int64_t *unix_s, Error *err);

#endif

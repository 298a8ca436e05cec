#include "wrap/db.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { CHECK_STEPS_BETWEEN_CLOCKS = 10000 };

struct DbRows {
    sqlite3 *handle;
    sqlite3_stmt *statement;
    uint64_t last_use;
    bool is_open;
};

struct Db {
    sqlite3 *handle;
    pthread_mutex_t mutex;
    DbRows cache[DB_STATEMENTS_MAX];
    uint64_t uses;
};

static const char damaged[] =
    "database is damaged: %s (restore a backup, or move it with its -wal and -shm away: the sweep "
    "then rebuilds the queue, but reviews and audit are lost)";

/* Messages of the engine name tables and columns, never values. */
static bool fail(sqlite3 *handle, Error *err)
{
    int result = handle == NULL ? SQLITE_NOMEM : sqlite3_extended_errcode(handle);
    const char *text = handle == NULL ? "out of memory" : sqlite3_errmsg(handle);

    switch (result & 0xff) {
    case SQLITE_NOMEM:
        return error_set(err, ERR_MEMORY, "database: %s", text);
    case SQLITE_CONSTRAINT:
        return error_set(err, ERR_CONFLICT, "database: %s", text);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error_set(err, ERR_CONFIG, damaged, text);
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_SCHEMA:
        return error_set(err, ERR_CONFIG, "database: %s (%d)", text, result);
    default:
        return error_set(err, ERR_IO, "database: %s (%d)", text, result);
    }
}

static void rows_end(DbRows *rows)
{
    if (rows->statement != NULL && rows->is_open) {
        (void)sqlite3_reset(rows->statement);
        (void)sqlite3_clear_bindings(rows->statement);
    }
    rows->is_open = false;
}

static DbRows *cache_find(Db *db, const char *sql)
{
    for (uint32_t i = 0; i < DB_STATEMENTS_MAX; i++) {
        if (db->cache[i].statement != NULL && strcmp(sqlite3_sql(db->cache[i].statement), sql) == 0) {
            return &db->cache[i];
        }
    }
    return NULL;
}

/* An empty place, else the one that was not used for longest; NULL when all are open. */
static DbRows *cache_place(Db *db)
{
    DbRows *oldest = NULL;

    for (uint32_t i = 0; i < DB_STATEMENTS_MAX; i++) {
        DbRows *rows = &db->cache[i];

        if (rows->statement == NULL) {
            return rows;
        }
        if (!rows->is_open && (oldest == NULL || rows->last_use < oldest->last_use)) {
            oldest = rows;
        }
    }
    if (oldest != NULL) {
        (void)sqlite3_finalize(oldest->statement);
        *oldest = (DbRows){0};
    }
    return oldest;
}

static bool bind(sqlite3_stmt *statement, uint32_t number, const DbValue *value)
{
    char name[16];
    int at, result = SQLITE_ERROR;

    (void)snprintf(name, sizeof name, "$%" PRIu32, number);
    at = sqlite3_bind_parameter_index(statement, name);
    if (at == 0) {
        return false;
    }
    switch (value->kind) {
    case DB_NULL:
        result = sqlite3_bind_null(statement, at);
        break;
    case DB_INTEGER:
        result = sqlite3_bind_int64(statement, at, value->integer);
        break;
    case DB_TEXT:
        result = sqlite3_bind_text64(statement, at, (const char *)value->bytes.data, value->bytes.size, SQLITE_STATIC,
                                     SQLITE_UTF8);
        break;
    case DB_BYTES:
        result = sqlite3_bind_blob64(statement, at, value->bytes.data, value->bytes.size, SQLITE_STATIC);
        break;
    }
    return result == SQLITE_OK;
}

bool db_query(Db *db, const char *sql, const DbValue *values, uint32_t count, DbRows **rows, Error *err)
{
    DbRows *place = cache_find(db, sql);

    if (place == NULL) {
        place = cache_place(db);
        if (place == NULL) {
            return error_set(err, ERR_LIMIT, "database: more than %d statements open", DB_STATEMENTS_MAX);
        }
        if (sqlite3_prepare_v3(db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &place->statement, NULL) != SQLITE_OK) {
            return fail(db->handle, err);
        }
        place->handle = db->handle;
    } else if (place->is_open) {
        rows_end(place);
    }
    place->is_open = true;
    place->last_use = ++db->uses;
    for (uint32_t i = 0; i < count; i++) {
        if (!bind(place->statement, i + 1, &values[i])) {
            rows_end(place);
            return error_set(err, ERR_CONFIG, "database: value $%" PRIu32 " does not fit its statement", i + 1);
        }
    }
    *rows = place;
    return true;
}

bool db_step(DbRows *rows, bool *found, Error *err)
{
    int result = sqlite3_step(rows->statement);

    *found = result == SQLITE_ROW;
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        bool is_ok = fail(rows->handle, err);

        rows_end(rows);
        return is_ok;
    }
    rows_end(rows);
    return true;
}

bool db_run(Db *db, const char *sql, const DbValue *values, uint32_t count, int64_t *changed, Error *err)
{
    DbRows *rows;
    bool found;

    if (!db_query(db, sql, values, count, &rows, err)) {
        return false;
    }
    do {
        if (!db_step(rows, &found, err)) {
            return false;
        }
    } while (found);
    if (changed != NULL) {
        *changed = sqlite3_changes64(db->handle);
    }
    return true;
}

int64_t db_integer(const DbRows *rows, uint32_t column)
{
    return sqlite3_column_int64(rows->statement, (int)column);
}

const char *db_text(const DbRows *rows, uint32_t column)
{
    return (const char *)sqlite3_column_text(rows->statement, (int)column);
}

Bytes db_bytes(const DbRows *rows, uint32_t column)
{
    const void *data = sqlite3_column_blob(rows->statement, (int)column);

    return bytes_of(data, (size_t)sqlite3_column_bytes(rows->statement, (int)column));
}

bool db_time(Db *db, int64_t *unix_s, Error *err)
{
    DbRows *rows;
    bool found;

    if (!db_query(db, "SELECT CAST(strftime('%s', 'now') AS INTEGER)", NULL, 0, &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    *unix_s = found ? db_integer(rows, 0) : 0;
    rows_end(rows);
    return true;
}

bool db_begin(Db *db, DbAccess access, Error *err)
{
    (void)pthread_mutex_lock(&db->mutex);
    /* A write says so at its start: a reader that becomes a writer can meet a busy error that no waiting cures. */
    if (!db_run(db, access == DB_WRITE ? "BEGIN IMMEDIATE" : "BEGIN", NULL, 0, NULL, err)) {
        (void)pthread_mutex_unlock(&db->mutex);
        return false;
    }
    return true;
}

static void end_all(Db *db)
{
    for (uint32_t i = 0; i < DB_STATEMENTS_MAX; i++) {
        rows_end(&db->cache[i]);
    }
}

bool db_commit(Db *db, Error *err)
{
    bool is_done;

    end_all(db);
    /* The engine rolls back by itself after some errors (disk full): then there is nothing to commit. */
    is_done = sqlite3_get_autocommit(db->handle) == 0 ? db_run(db, "COMMIT", NULL, 0, NULL, err)
                                                      : error_set(err, ERR_IO, "database: transaction was rolled back");
    if (!is_done) {
        db_rollback(db);
        return false;
    }
    (void)pthread_mutex_unlock(&db->mutex);
    return true;
}

void db_rollback(Db *db)
{
    Error ignored = {0};

    end_all(db);
    if (sqlite3_get_autocommit(db->handle) == 0) {
        /* A failing rollback is done by the engine when the file is opened the next time; nobody else can help. */
        (void)!db_run(db, "ROLLBACK", NULL, 0, NULL, &ignored);
    }
    (void)pthread_mutex_unlock(&db->mutex);
}

/* Makes the file before the engine does, since its mode is copied to the side files. An existing file is never opened
 * here: closing a second descriptor would drop the engine's locks (POSIX record locks). */
static bool prepare_file(const char *path, bool *is_new, Error *err)
{
    struct stat status;
    int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);

    *is_new = file >= 0;
    if (file >= 0) {
        int changed = fchmod(file, 0600);

        (void)close(file);
        return changed == 0 || error_set(err, ERR_IO, "database: chmod: %s", strerror(errno));
    }
    if (errno != EEXIST) {
        return error_set(err, errno == ENOSPC || errno == EDQUOT ? ERR_IO : ERR_CONFIG,
                         "database cannot be made: %s: %s (make the folder, owned by this user)", strerror(errno),
                         path);
    }
    if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) {
        return error_set(err, ERR_CONFIG, "database is not a regular file: %s", path);
    }
    if ((status.st_mode & 077) != 0 && chmod(path, 0600) != 0) {
        return error_set(err, ERR_CONFIG, "database can be read by others (chmod 600, owned by this user): %s", path);
    }
    return true;
}

/* One value of a statement that has no parameters, outside of any transaction. */
static bool ask(Db *db, const char *sql, int64_t *number, Error *err)
{
    DbRows *rows;
    bool found;

    if (!db_query(db, sql, NULL, 0, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    *number = found ? db_integer(rows, 0) : 0;
    rows_end(rows);
    return true;
}

typedef struct {
    struct timespec start;
} Deadline;

static int deadline_is_over(void *self)
{
    const Deadline *deadline = self;
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - deadline->start.tv_sec) * 1000 + (now.tv_nsec - deadline->start.tv_nsec) / 1000000 >
           DB_CHECK_MS;
}

/* What can be looked at in DB_CHECK_MS: a big file must not hold up the start of the server. */
static bool check_file(Db *db, Error *err)
{
    Deadline deadline;
    sqlite3_stmt *statement = NULL;
    int result;
    bool is_ok = false;

    (void)clock_gettime(CLOCK_MONOTONIC, &deadline.start);
    sqlite3_progress_handler(db->handle, CHECK_STEPS_BETWEEN_CLOCKS, deadline_is_over, &deadline);
    result = sqlite3_prepare_v2(db->handle, "PRAGMA quick_check(1)", -1, &statement, NULL);
    if (result == SQLITE_OK) {
        result = sqlite3_step(statement);
        is_ok = result == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(statement, 0), "ok") == 0;
    }
    if (result == SQLITE_INTERRUPT) {
        is_ok = true;
    } else if (result != SQLITE_ROW) {
        (void)fail(db->handle, err);
    } else if (!is_ok) {
        (void)error_set(err, ERR_CONFIG, damaged, "quick_check");
    }
    (void)sqlite3_finalize(statement);
    sqlite3_progress_handler(db->handle, 0, NULL, NULL);
    return is_ok;
}

static bool upgrade(Db *db, const DbSchema *schema, Error *err)
{
    char sql[64];
    int64_t version;

    /* Read again inside the transaction: another process may have done it meanwhile. */
    if (!ask(db, "PRAGMA user_version", &version, err)) {
        return false;
    }
    for (int64_t i = version; i < schema->version; i++) {
        for (const char *const *statement = schema->upgrades[i]; *statement != NULL; statement++) {
            if (!db_run(db, *statement, NULL, 0, NULL, err)) {
                return error_add(err, "upgrade to schema %" PRId64, i + 1);
            }
        }
    }
    (void)snprintf(sql, sizeof sql, "PRAGMA user_version = %" PRIu32, schema->version);
    if (!db_run(db, sql, NULL, 0, NULL, err)) {
        return false;
    }
    (void)snprintf(sql, sizeof sql, "PRAGMA application_id = %" PRId32, schema->application_id);
    return db_run(db, sql, NULL, 0, NULL, err);
}

static bool set_up(Db *db, Error *err)
{
    static const char *const settings[] = {
        "PRAGMA synchronous = NORMAL", /* a power cut may lose the tail, rows and cursor together */
        "PRAGMA foreign_keys = ON",
        "PRAGMA trusted_schema = OFF", /* a planted schema calls no functions */
        "PRAGMA cell_size_check = ON", /* damage shows early */
        "PRAGMA journal_size_limit = 67108864",
    };
    DbRows *rows;
    bool found;

    if (!db_query(db, "PRAGMA journal_mode = WAL", NULL, 0, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    if (!found || db_text(rows, 0) == NULL || strcmp(db_text(rows, 0), "wal") != 0) {
        rows_end(rows);
        return error_set(err, ERR_CONFIG, "database needs a local file system (write-ahead log refused)");
    }
    rows_end(rows);
    for (uint32_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        if (!db_run(db, settings[i], NULL, 0, NULL, err)) {
            return false;
        }
    }
    return true;
}

static bool check_identity(Db *db, const DbSchema *schema, Error *err)
{
    int64_t application_id, version, objects;

    if (!ask(db, "PRAGMA application_id", &application_id, err) || !ask(db, "PRAGMA user_version", &version, err) ||
        !ask(db, "SELECT count(*) FROM sqlite_schema", &objects, err)) {
        return false;
    }
    if (application_id != schema->application_id && (application_id != 0 || version != 0 || objects != 0)) {
        return error_set(err, ERR_CONFIG, "database belongs to another program");
    }
    if (version > (int64_t)schema->version) {
        return error_set(err, ERR_CONFIG,
                         "database has schema %" PRId64 ", this version knows %" PRIu32
                         " (install the newer version again)",
                         version, schema->version);
    }
    return true;
}

static bool open_handle(Db *db, const char *path, const DbSchema *schema, bool is_new, Error *err)
{
    if (sqlite3_open_v2(path, &db->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
        return fail(db->handle, err);
    }
    (void)sqlite3_extended_result_codes(db->handle, 1);
    (void)sqlite3_busy_timeout(db->handle, DB_BUSY_MS);
    if (sqlite3_db_readonly(db->handle, "main") != 0) {
        return error_set(err, ERR_CONFIG, "database is read-only");
    }
    if (!check_identity(db, schema, err) || (!is_new && !check_file(db, err)) || !set_up(db, err) ||
        !db_begin(db, DB_WRITE, err)) {
        return false;
    }
    if (!upgrade(db, schema, err)) {
        db_rollback(db);
        return false;
    }
    if (!db_commit(db, err)) {
        return false;
    }
    (void)sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return true;
}

bool db_open(const char *path, const DbSchema *schema, Db **db, Error *err)
{
    Db *made;
    bool is_new;

    *db = NULL;
    if (!prepare_file(path, &is_new, err)) {
        return false;
    }
    made = calloc(1, sizeof *made);
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "database: out of memory");
    }
    (void)pthread_mutex_init(&made->mutex, NULL);
    if (!open_handle(made, path, schema, is_new, err)) {
        char text[ERROR_TEXT_MAX];

        db_close(made);
        (void)snprintf(text, sizeof text, "%s", err->text);
        return error_set(err, err->code, "%s: %s", text, path);
    }
    *db = made;
    return true;
}

void db_close(Db *db)
{
    if (db == NULL) {
        return;
    }
    for (uint32_t i = 0; i < DB_STATEMENTS_MAX; i++) {
        (void)sqlite3_finalize(db->cache[i].statement);
    }
    (void)sqlite3_close(db->handle);
    (void)pthread_mutex_destroy(&db->mutex);
    free(db);
}

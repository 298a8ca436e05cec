/* A durable store in a folder of its own, with a clock that tests turn, and a plain connection to look into the file.
 */
#ifndef REDACTOR_TESTS_STORE_FIXTURE_H
#define REDACTOR_TESTS_STORE_FIXTURE_H

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check.h"
#include "durable/queue.h"
#include "durable/store.h"

typedef struct {
    char folder[64];
    char path[96];
    Durable *durable;
    Arena *arena;
    int64_t now_s;
    Error err;
} Fixture;

static const uint8_t fixture_key[32] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
                                        7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};

static inline int64_t fixture_clock(void *self)
{
    return ((Fixture *)self)->now_s;
}

static inline bool fixture_reopen(Fixture *fixture)
{
    durable_close(fixture->durable);
    if (!durable_open(fixture->path, "node-a", "fingerprint", fixture_key, &fixture->durable, &fixture->err)) {
        return false;
    }
    durable_set_clock(fixture->durable, fixture_clock, fixture);
    return true;
}

static inline void fixture_open(Fixture *fixture)
{
    *fixture = (Fixture){.now_s = 1000};
    (void)snprintf(fixture->folder, sizeof fixture->folder, "/tmp/redactor-test-XXXXXX");
    CHECK(mkdtemp(fixture->folder) != NULL);
    (void)snprintf(fixture->path, sizeof fixture->path, "%s/queue.db", fixture->folder);
    fixture->arena = arena_new(64 << 20);
    if (!fixture_reopen(fixture)) {
        (void)fprintf(stderr, "store does not open: %s\n", fixture->err.text);
        exit(1);
    }
}

static inline void fixture_close(Fixture *fixture)
{
    static const char *const tails[] = {"", "-wal", "-shm", "-journal"};
    char path[128];

    durable_close(fixture->durable);
    arena_free(fixture->arena);
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
        (void)snprintf(path, sizeof path, "%s%s", fixture->path, tails[i]);
        (void)unlink(path);
    }
    (void)rmdir(fixture->folder);
}

/* Runs SQL behind the store's back. */
static inline void fixture_sql(const Fixture *fixture, const char *sql)
{
    sqlite3 *handle = NULL;

    CHECK(sqlite3_open(fixture->path, &handle) == SQLITE_OK);
    (void)sqlite3_busy_timeout(handle, 5000);
    if (sqlite3_exec(handle, sql, NULL, NULL, NULL) != SQLITE_OK) {
        (void)fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(handle));
        CHECK(false);
    }
    (void)sqlite3_close(handle);
}

static inline int64_t fixture_number(const char *path, const char *sql)
{
    sqlite3 *handle = NULL;
    sqlite3_stmt *statement = NULL;
    int64_t number = -1;

    CHECK(sqlite3_open(path, &handle) == SQLITE_OK);
    (void)sqlite3_busy_timeout(handle, 5000);
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
        number = sqlite3_column_int64(statement, 0);
    }
    (void)sqlite3_finalize(statement);
    (void)sqlite3_close(handle);
    return number;
}

#endif

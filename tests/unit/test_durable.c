#include <sys/stat.h>

#include "durable/schema.h"
#include "store_fixture.h"

static void durable_values_last(void)
{
    Fixture fixture;
    const char *value;

    fixture_open(&fixture);
    CHECK(durable_get(fixture.durable, "cursor", fixture.arena, &value, &fixture.err));
    CHECK(value == NULL);
    CHECK(durable_set(fixture.durable, "cursor", "41", &fixture.err));
    CHECK(durable_set(fixture.durable, "cursor", "42", &fixture.err));
    CHECK(fixture_reopen(&fixture));
    CHECK(durable_get(fixture.durable, "cursor", fixture.arena, &value, &fixture.err));
    CHECK_TEXT(value, "42");
    fixture_close(&fixture);
}

static void durable_files_are_for_the_owner_only(void)
{
    static const char *const tails[] = {"", "-wal", "-shm"};
    struct stat status;
    char path[128];
    Fixture fixture;

    (void)umask(0);
    fixture_open(&fixture);
    for (int again = 0; again < 2; again++) {
        CHECK(durable_set(fixture.durable, "a", "b", &fixture.err));
        for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
            (void)snprintf(path, sizeof path, "%s%s", fixture.path, tails[i]);
            CHECK(stat(path, &status) == 0 && (status.st_mode & 0777) == 0600);
        }
        durable_close(fixture.durable);
        fixture.durable = NULL;
        CHECK(chmod(fixture.path, 0664) == 0);
        CHECK(fixture_reopen(&fixture));
    }
    (void)umask(022);
    fixture_close(&fixture);
}

/* Closes, runs [sql] on the file, and expects that it is refused with [wanted] in the text. */
static void check_refused(Fixture *fixture, const char *sql, const char *wanted)
{
    durable_close(fixture->durable);
    fixture->durable = NULL;
    fixture_sql(fixture, sql);
    CHECK(!fixture_reopen(fixture));
    CHECK(fixture->durable == NULL);
    CHECK(fixture->err.code == ERR_CONFIG);
    CHECK(strstr(fixture->err.text, wanted) != NULL);
}

static void durable_refuses_a_newer_schema(void)
{
    Fixture fixture;

    fixture_open(&fixture);
    check_refused(&fixture, "PRAGMA user_version = 99", "newer version");
    CHECK(fixture_number(fixture.path, "PRAGMA user_version") == 99);
    fixture_close(&fixture);
}

static void durable_refuses_another_programs_file(void)
{
    Fixture fixture;

    fixture_open(&fixture);
    check_refused(&fixture, "PRAGMA application_id = 5", "another program");
    check_refused(&fixture, "PRAGMA application_id = 0", "another program");
    fixture_close(&fixture);
}

static void durable_refuses_another_key(void)
{
    Fixture fixture;

    fixture_open(&fixture);
    check_refused(&fixture, "UPDATE meta SET value = 'other' WHERE name = 'key-fingerprint'", "another key");
    fixture_close(&fixture);
}

static void durable_refuses_a_folder_that_is_not_there(void)
{
    Durable *durable;
    Error err = {0};

    CHECK(!durable_open("/nowhere-at-all/queue.db", "node", "f", fixture_key, &durable, &err));
    CHECK(err.code == ERR_CONFIG);
    CHECK(!durable_open("/tmp", "node", "f", fixture_key, &durable, &err));
    CHECK(err.code == ERR_CONFIG);
}

/* Bits turned at many places: opening either works or says what to do; nothing ever crashes or is called another file.
 */
static void durable_tells_of_damage(void)
{
    Arrival arrivals[200] = {{0}};
    char ids[200][16];
    uint8_t *bytes = malloc(4 << 20);
    Fixture fixture;
    uint32_t added, refused = 0;
    size_t size;
    FILE *file;

    fixture_open(&fixture);
    for (int i = 0; i < 200; i++) {
        (void)snprintf(ids[i], sizeof ids[i], "instance-%d", i);
        arrivals[i] = (Arrival){.instance = ids[i], .md5 = "m"};
    }
    CHECK(queue_put(fixture.durable, arrivals, 200, NULL, NULL, &added, &fixture.err));
    durable_close(fixture.durable);
    fixture.durable = NULL;
    file = fopen(fixture.path, "rb");
    size = fread(bytes, 1, 4 << 20, file);
    (void)fclose(file);
    for (size_t at = 5; at < size; at += size / 60) {
        file = fopen(fixture.path, "wb");
        bytes[at] ^= 0x55;
        CHECK(fwrite(bytes, 1, size, file) == size);
        (void)fclose(file);
        bytes[at] ^= 0x55;
        if (!fixture_reopen(&fixture)) {
            refused++;
            fixture.durable = NULL;
            CHECK(fixture.err.code == ERR_CONFIG);
        }
    }
    CHECK(refused >= 2);
    file = fopen(fixture.path, "wb");
    CHECK(fwrite(bytes, 1, size / 2, file) == size / 2);
    (void)fclose(file);
    CHECK(!fixture_reopen(&fixture));
    fixture.durable = NULL;
    CHECK(strstr(fixture.err.text, "restore a backup") != NULL);
    free(bytes);
    fixture_close(&fixture);
}

static const char *const first_step[] = {"CREATE TABLE a (x INTEGER)", "INSERT INTO a VALUES (1)", NULL};
static const char *const good_step[] = {"ALTER TABLE a ADD COLUMN y INTEGER", "UPDATE a SET y = 2", NULL};
static const char *const bad_step[] = {"ALTER TABLE a ADD COLUMN y INTEGER", "UPDATE nothing SET y = 2", NULL};

static void db_upgrade_is_all_or_nothing(void)
{
    const char *const *const one[] = {first_step};
    const char *const *const bad[] = {first_step, bad_step};
    const char *const *const good[] = {first_step, good_step};
    Fixture fixture;
    char path[128];
    Db *db;
    Error err = {0};

    fixture_open(&fixture);
    (void)snprintf(path, sizeof path, "%s/other.db", fixture.folder);
    CHECK_OK(db_open(path, &(DbSchema){77, 1, one}, &db, &err));
    db_close(db);
    CHECK(!db_open(path, &(DbSchema){77, 2, bad}, &db, &err));
    CHECK(strstr(err.text, "upgrade to schema 2") != NULL);
    CHECK(fixture_number(path, "PRAGMA user_version") == 1);
    CHECK(fixture_number(path, "SELECT count(*) FROM pragma_table_info('a')") == 1);
    CHECK_OK(db_open(path, &(DbSchema){77, 2, good}, &db, &err));
    db_close(db);
    CHECK(fixture_number(path, "PRAGMA user_version") == 2);
    CHECK(fixture_number(path, "SELECT y FROM a") == 2);
    (void)unlink(path);
    fixture_close(&fixture);
}

/* More statements than the cache holds, some of them left in the middle. */
static void db_keeps_to_its_cache(void)
{
    char sql[64];
    Fixture fixture;
    DbRows *rows;
    bool found;
    int64_t sum = 0;

    fixture_open(&fixture);
    CHECK(durable_begin(fixture.durable, DB_READ, &fixture.err));
    for (int i = 0; i < 3 * DB_STATEMENTS_MAX; i++) {
        (void)snprintf(sql, sizeof sql, "SELECT %d UNION ALL SELECT 0", i);
        CHECK(db_query(fixture.durable->db, sql, NULL, 0, &rows, &fixture.err));
        CHECK(db_step(rows, &found, &fixture.err));
        sum += db_integer(rows, 0);
        CHECK(i % 4 == 0 || (db_step(rows, &found, &fixture.err) && db_step(rows, &found, &fixture.err) && !found));
    }
    CHECK(sum == (3 * DB_STATEMENTS_MAX - 1) * (3 * DB_STATEMENTS_MAX) / 2);
    CHECK(durable_end(fixture.durable, true, &fixture.err));
    CHECK(durable_set(fixture.durable, "a", "b", &fixture.err));
    fixture_close(&fixture);
}

int main(void)
{
    RUN(durable_values_last);
    RUN(durable_files_are_for_the_owner_only);
    RUN(durable_refuses_a_newer_schema);
    RUN(durable_refuses_another_programs_file);
    RUN(durable_refuses_another_key);
    RUN(durable_refuses_a_folder_that_is_not_there);
    RUN(durable_tells_of_damage);
    RUN(db_upgrade_is_all_or_nothing);
    RUN(db_keeps_to_its_cache);
    return check_failed();
}

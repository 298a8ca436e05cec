/* What happens to the queue when the process is killed, when many take at once, when the disk fails; and how fast it
 * is. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>

#include "durable/queue_row.h"
#include "fault_disk.h"
#include "store_fixture.h"

enum {
    KILLS = 20,
    KILL_ROWS = 400,
    THREADS = 4,
    THREAD_ROWS = 1000,
    SPEED_ROWS = 20000,
    SPEED_ITEMS = 200,
    FAULTS_MAX = 400,
    REOPEN_EVERY = 8
};

static double seconds(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Rows named by numbers [first] ... [first + count - 1], in pages. */
static bool put_numbered(Durable *durable, uint32_t first, uint32_t count, Error *err)
{
    static char ids[QUEUE_PAGE_MAX][ORTHANC_ID_SIZE], series[QUEUE_PAGE_MAX][ORTHANC_ID_SIZE];
    static Arrival arrivals[QUEUE_PAGE_MAX];
    uint32_t added;

    for (uint32_t done = 0; done < count;) {
        uint32_t part = count - done < QUEUE_PAGE_MAX ? count - done : QUEUE_PAGE_MAX;

        for (uint32_t i = 0; i < part; i++) {
            uint32_t number = first + done + i;

            (void)snprintf(ids[i], sizeof ids[i], "%08x-%08x-%08x-%08x-%08x", number * 2654435761u, number, number,
                           number, number);
            (void)snprintf(series[i], sizeof series[i], "series-%u", number / 200);
            arrivals[i] = (Arrival){.instance = ids[i],
                                    .md5 = "0123456789abcdef0123456789abcdef",
                                    .series = series[i],
                                    .study = series[i],
                                    .patient = series[i]};
        }
        if (!queue_put(durable, arrivals, part, "cursor", "1", &added, err)) {
            return false;
        }
        done += part;
    }
    return true;
}

/* Takes and finishes until it is killed; each finish that was acknowledged is told to the pipe. */
static void work_until_killed(const char *path, int pipe_end)
{
    static const uint8_t digest[SHA256_BYTES] = {1};
    const Outcome outcomes[] = {{.state = STATE_DONE, .plan_json = "{}"},
                                {.state = STATE_QUEUED, .delay_s = 0},
                                {.state = STATE_REVIEW, .plan_json = "{}"}};
    Durable *durable;
    Error err = {0};
    Item item;
    bool found;

    if (!durable_open(path, "node-a", "fingerprint", fixture_key, &durable, &err) || !queue_recover(durable, &err)) {
        _exit(2);
    }
    if (write(pipe_end, (const int64_t[2]){0, 0}, 2 * sizeof(int64_t)) != 2 * sizeof(int64_t)) {
        _exit(5);
    }
    for (;;) {
        int64_t told[2];
        char copy[32];

        if (!queue_take(durable, 60, &item, &found, &err)) {
            _exit(3);
        }
        if (!found) {
            _exit(0);
        }
        (void)snprintf(copy, sizeof copy, "copy-%lld", (long long)item.id);
        if (!queue_intend(durable, &item, copy, digest, INTENT_STORE, &err) ||
            !queue_finish(durable, &item, &outcomes[item.fence % 3], &err)) {
            _exit(4);
        }
        told[0] = item.id;
        told[1] = item.attempts;
        if (outcomes[item.fence % 3].state != STATE_QUEUED && write(pipe_end, told, sizeof told) != sizeof told) {
            _exit(5);
        }
    }
}

/* Everything that the child told is in the file: state and attempts. */
static void check_told(Fixture *fixture, int pipe_end)
{
    int64_t told[2];
    Item item;
    bool found;

    while (read(pipe_end, told, sizeof told) == sizeof told) {
        if (told[0] == 0) {
            continue;
        }
        CHECK(queue_get_row(fixture->durable, told[0], &item, &found, &fixture->err));
        CHECK(found && (item.state == STATE_DONE || item.state == STATE_REVIEW));
        CHECK(item.attempts == (uint32_t)told[1]);
    }
}

static void check_whole(Fixture *fixture, uint32_t rows)
{
    int64_t first, last, bad = -1;

    CHECK(fixture_number(fixture->path, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") ==
          0);
    CHECK(fixture_number(fixture->path, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(fixture_number(fixture->path, "SELECT count(*) FROM work WHERE current = 1") == (int64_t)rows);
    CHECK(fixture_number(fixture->path, "SELECT count(*) FROM counter c WHERE rows <> (SELECT count(*) FROM work w "
                                        "WHERE w.current = 1 AND w.state = c.state)") == 0);
    CHECK(audit_verify(fixture->durable, &first, &last, &bad, &fixture->err));
    CHECK(bad == 0);
}

static void queue_survives_being_killed(void)
{
    Fixture fixture;
    int64_t attempts = 0;
    uint32_t kills = 0;

    fixture_open(&fixture);
    CHECK(put_numbered(fixture.durable, 0, KILL_ROWS, &fixture.err));
    for (int i = 0; i < KILLS; i++) {
        int ends[2], status = 0;
        int64_t now;
        pid_t child;

        durable_close(fixture.durable);
        fixture.durable = NULL;
        CHECK(pipe(ends) == 0);
        child = fork();
        if (child == 0) {
            work_until_killed(fixture.path, ends[1]);
        }
        (void)close(ends[1]);
        /* Mostly while it works, sometimes while it still opens the file. */
        if (i % 4 != 0) {
            int64_t ready[2];

            CHECK(read(ends[0], ready, sizeof ready) == sizeof ready);
        }
        (void)usleep((useconds_t)(rand() % 12000));
        (void)kill(child, SIGKILL);
        CHECK(waitpid(child, &status, 0) == child);
        CHECK(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
        kills += WIFSIGNALED(status) ? 1 : 0;
        CHECK(fixture_reopen(&fixture));
        check_told(&fixture, ends[0]);
        (void)close(ends[0]);
        now = fixture_number(fixture.path, "SELECT sum(attempts) FROM work");
        CHECK(now >= attempts);
        attempts = now;
        check_whole(&fixture, KILL_ROWS);
    }
    (void)printf("killed %u times, %lld attempts\n", kills, (long long)attempts);
    CHECK(kills > 0 && attempts > 0);
    fixture_close(&fixture);
}

typedef struct {
    Durable *durable;
    uint8_t *taken; /* by row */
    uint32_t count, twice;
    bool failed;
} Taker;

static void *take_all(void *self)
{
    Taker *taker = self;
    Error err = {0};
    Item item;
    bool found = true;

    while (found) {
        if (!queue_take(taker->durable, 600, &item, &found, &err)) {
            taker->failed = true;
            return NULL;
        }
        if (found) {
            taker->twice += __atomic_fetch_add(&taker->taken[item.id], 1, __ATOMIC_RELAXED) != 0 ? 1 : 0;
            taker->count++;
        }
    }
    return NULL;
}

/* Half of the threads share one store, the others have one of their own, as another process would. */
static void queue_take_gives_no_row_to_two(void)
{
    static uint8_t taken[THREAD_ROWS + 1];
    Taker takers[THREADS] = {{0}};
    pthread_t threads[THREADS];
    Fixture fixture;
    Durable *other;
    uint32_t count = 0;

    fixture_open(&fixture);
    durable_set_clock(fixture.durable, NULL, NULL);
    CHECK(put_numbered(fixture.durable, 0, THREAD_ROWS, &fixture.err));
    CHECK(durable_open(fixture.path, "node-b", "fingerprint", fixture_key, &other, &fixture.err));
    for (int i = 0; i < THREADS; i++) {
        takers[i] = (Taker){.durable = i % 2 == 0 ? fixture.durable : other, .taken = taken};
        CHECK(pthread_create(&threads[i], NULL, take_all, &takers[i]) == 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        CHECK(!takers[i].failed && takers[i].twice == 0);
        count += takers[i].count;
    }
    CHECK(count == THREAD_ROWS);
    durable_close(other);
    check_whole(&fixture, THREAD_ROWS);
    fixture_close(&fixture);
}

/* Seconds for taking and finishing [count] items. */
static double work_time(Fixture *fixture, int count)
{
    const Outcome outcome = {.state = STATE_DONE, .plan_json = "{}"};
    double start = seconds();
    Item item;
    bool found;

    for (int i = 0; i < count; i++) {
        CHECK(queue_take(fixture->durable, 60, &item, &found, &fixture->err) && found);
        CHECK(queue_finish(fixture->durable, &item, &outcome, &fixture->err));
    }
    return seconds() - start;
}

/* Tells figures; and a queue that is a hundred times as long must not be ten times as slow: an index is missed then. */
static void queue_is_not_slower_when_it_is_long(void)
{
    Fixture fixture;
    double start, put_s, short_s, long_s;
    Counts counts;

    fixture_open(&fixture);
    CHECK(put_numbered(fixture.durable, 0, SPEED_ITEMS, &fixture.err));
    short_s = work_time(&fixture, SPEED_ITEMS);
    start = seconds();
    CHECK(put_numbered(fixture.durable, SPEED_ITEMS, SPEED_ROWS, &fixture.err));
    put_s = seconds() - start;
    long_s = work_time(&fixture, SPEED_ITEMS);
    start = seconds();
    CHECK(queue_counts(fixture.durable, &counts, &fixture.err));
    (void)printf("%.0f puts/s, %.0f take+finish/s (%.0f when short), counts in %.2f ms\n", SPEED_ROWS / put_s,
                 SPEED_ITEMS / long_s, SPEED_ITEMS / short_s, (seconds() - start) * 1000);
    CHECK(long_s < 10 * short_s);
    fixture_close(&fixture);
}

/* One round of work; false with the error of the first call that failed. */
static bool work_round(Fixture *fixture, uint32_t first)
{
    const Outcome outcome = {.state = STATE_DONE, .plan_json = "{}"};
    Item item;
    bool found;

    return put_numbered(fixture->durable, first, 20, &fixture->err) &&
           queue_take(fixture->durable, 60, &item, &found, &fixture->err) &&
           (!found || queue_finish(fixture->durable, &item, &outcome, &fixture->err));
}

/* The n-th fault, for n from 0 until a round meets none. Whatever failed, the next round works and the file is whole.
 */
static void check_faults(int code, bool lasting)
{
    Fixture fixture;
    uint32_t rows = 0, failed = 0;
    int n;

    fixture_open(&fixture);
    for (n = 0; n < FAULTS_MAX; n++) {
        bool worked;

        disk.left = n;
        disk.lasting = lasting;
        disk.code = code;
        disk.faults = 0;
        worked = work_round(&fixture, rows);
        if (!worked) {
            failed++;
            CHECK(fixture.err.code == ERR_IO);
        }
        disk.left = -1;
        CHECK(worked || disk.faults > 0);
        CHECK(work_round(&fixture, rows));
        rows += 20;
        /* Closing and opening under faults: the checkpoint, the check, the log's first page. */
        if (n % REOPEN_EVERY == 0) {
            disk.left = n / REOPEN_EVERY;
            if (!fixture_reopen(&fixture)) {
                CHECK(fixture.err.code == ERR_IO);
            }
            disk.left = -1;
            CHECK(fixture.durable != NULL || fixture_reopen(&fixture));
        }
        fixture.now_s += 61;
        if (disk.faults == 0) {
            break;
        }
    }
    CHECK(failed > 5 && n < FAULTS_MAX);
    CHECK(fixture_reopen(&fixture));
    check_whole(&fixture, rows);
    (void)printf("%d faults, %u failed calls\n", n, failed);
    fixture_close(&fixture);
}

static void queue_works_on_after_disk_faults(void)
{
    sqlite3_vfs shim;

    CHECK(disk_install(&shim));
    check_faults(SQLITE_FULL, false);
    check_faults(SQLITE_FULL, true);
    check_faults(SQLITE_IOERR_WRITE, false);
    check_faults(SQLITE_IOERR_WRITE, true);
    CHECK(sqlite3_vfs_unregister(&shim) == SQLITE_OK);
}

int main(void)
{
    srand(7);
    RUN(queue_survives_being_killed);
    RUN(queue_take_gives_no_row_to_two);
    RUN(queue_is_not_slower_when_it_is_long);
    RUN(queue_works_on_after_disk_faults);
    return check_failed();
}

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "service/alarm.h"
#include "tool/args.h"
#include "tool/commands.h"
#include "tool/report.h"
#include "tool/run.h"

enum { FILE_ARENA_BYTES = 768 << 20, LIST_ARENA_BYTES = 1 << 30, TICK_MS = 200, JOBS_MAX = 64 };

static const char *const tally_names[TALLY_COUNT] = {
    [TALLY_DONE] = "done",       [TALLY_RESUMED] = "done before",    [TALLY_SKIPPED] = "skipped",
    [TALLY_OTHER] = "not DICOM", [TALLY_REVIEW] = "held for review", [TALLY_QUARANTINED] = "quarantined",
    [TALLY_FAILED] = "failed",
};

static uint64_t now_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static uint32_t finished(const Run *run)
{
    uint32_t sum = 0;

    for (int i = 0; i < TALLY_COUNT; i++) {
        sum += atomic_load(&run->tallies[i]);
    }
    return sum;
}

void run_show_progress(const Run *run, uint64_t elapsed_ms, bool last)
{
    uint32_t total = run->list.count, done = finished(run);
    uint32_t resumed = atomic_load(&run->tallies[TALLY_RESUMED]);
    double rate = elapsed_ms > 0 ? (double)(done - resumed) * 1000.0 / (double)elapsed_ms : 0;
    uint64_t left_s = rate > 0 ? (uint64_t)((double)(total - done) / rate) : 0;
    bool terminal = isatty(STDERR_FILENO) == 1;
    char bar[41];

    for (size_t i = 0; i + 1 < sizeof bar; i++) {
        bar[i] = total > 0 && i * total < (uint64_t)done * (sizeof bar - 1) ? '#' : '.';
    }
    bar[sizeof bar - 1] = 0;
    if (terminal) {
        (void)fprintf(stderr, "\r[%s] %" PRIu32 "/%" PRIu32 " %.1f/s left %" PRIu64 ":%02" PRIu64 "%s", bar, done,
                      total, rate, left_s / 60, left_s % 60, last ? "\n" : " ");
    } else if (!last) {
        (void)fprintf(stderr, "orthanc-redactor: %" PRIu32 " of %" PRIu32 ", %.1f per second, %" PRIu64 " s left\n",
                      done, total, rate, left_s);
    }
}

static void write_report(Run *run, const FolderFile *file, const RunResult *result, uint64_t milliseconds)
{
    Buffer text = {.limit = 1 << 20};
    Error err = {0};
    const ReportLine line = {
        .file = file->name,
        .state = result->state,
        .reason = result->reason,
        .output = result->output,
        .error = result->error,
        .sha256 = result->sha256[0] != 0 ? result->sha256 : NULL,
        .copy_sha256 = result->copy_sha256[0] != 0 ? result->copy_sha256 : NULL,
        .boxes = result->boxes,
        .confidence_pct = result->confidence_pct,
        .has_plan = result->has_plan,
        .resumed = result->tally == TALLY_RESUMED,
        .milliseconds = milliseconds,
    };

    if (report_instance(&line, &text, &err) && buffer_check(&text, &err)) {
        (void)pthread_mutex_lock(&run->lock);
        if (fwrite(text.data, 1, text.size, run->report) != text.size || fflush(run->report) != 0) {
            atomic_store(&run->stop, true);
            (void)error_set(&run->failure, ERR_IO, "cannot write the report");
        }
        (void)pthread_mutex_unlock(&run->lock);
    }
    buffer_free(&text);
}

/* What a person must look at is listed; on a terminal it goes above the bar. */
static void tell_held(const FolderFile *file, const RunResult *result)
{
    const char *start = isatty(STDERR_FILENO) == 1 ? "\r\033[K" : "";

    if (result->tally >= TALLY_REVIEW) {
        (void)fprintf(stderr, "%s%s: %s %s%s%s\n", start, file->name, result->state,
                      result->reason != NULL ? result->reason : "", result->error != NULL ? ": " : "",
                      result->error != NULL ? result->error : "");
    }
}

static void *job_main(void *self)
{
    Run *run = self;
    Arena *arena = arena_new(FILE_ARENA_BYTES);

    while (arena != NULL && !atomic_load(&run->stop)) {
        uint32_t at = atomic_fetch_add(&run->next, 1);
        uint64_t started_ms = now_ms();
        RunResult result;
        Error err = {0};

        if (at >= run->list.count) {
            break;
        }
        if (!run_file(run, &run->list.files[at], arena, &result, &err)) {
            (void)pthread_mutex_lock(&run->lock);
            run->failure = err;
            (void)pthread_mutex_unlock(&run->lock);
            atomic_store(&run->stop, true);
            break;
        }
        tell_held(&run->list.files[at], &result);
        if (run->report != NULL) {
            write_report(run, &run->list.files[at], &result, now_ms() - started_ms);
        }
        (void)atomic_fetch_add(&run->tallies[result.tally], 1);
        arena_reset(arena);
    }
    if (arena == NULL) {
        atomic_store(&run->stop, true);
    }
    arena_free(arena);
    return NULL;
}

static void watch(Run *run, uint64_t started_ms)
{
    const struct timespec tick = {.tv_nsec = TICK_MS * 1000000L};
    bool terminal = isatty(STDERR_FILENO) == 1;
    uint64_t shown_ms = started_ms;

    while (finished(run) < run->list.count && !atomic_load(&run->stop)) {
        (void)nanosleep(&tick, NULL);
        if (now_ms() - shown_ms >= (terminal ? TICK_MS : 10000u)) {
            shown_ms = now_ms();
            run_show_progress(run, shown_ms - started_ms, false);
        }
    }
    run_show_progress(run, now_ms() - started_ms, true);
}

static bool work(Run *run, uint32_t jobs, Error *err)
{
    pthread_t threads[JOBS_MAX];
    uint64_t started_ms = now_ms();
    uint32_t started = 0;

    if (pthread_mutex_init(&run->lock, NULL) != 0) {
        return error_set(err, ERR_MEMORY, "no memory for a lock");
    }
    while (started < jobs && thread_start(&threads[started], job_main, run, err)) {
        started++;
    }
    if (started > 0) {
        watch(run, started_ms);
    }
    while (started > 0) {
        (void)pthread_join(threads[--started], NULL);
    }
    (void)pthread_mutex_destroy(&run->lock);
    if (!atomic_load(&run->stop)) {
        return finished(run) == run->list.count;
    }
    *err = run->failure;
    return err->code != ERR_NONE ? false : error_set(err, ERR_MEMORY, "no memory for a thread");
}

/* Decides by what is there whether OUT is a file or a folder, and refuses what would write over the originals. */
static bool settle_places(RunOptions *options, Error *err)
{
    struct stat in, out;
    size_t size = strlen(options->out);
    bool has_out = stat(options->out, &out) == 0;

    if (stat(options->in, &in) != 0) {
        return error_set(err, ERR_NOT_FOUND, "there is no file or folder %.200s", options->in);
    }
    options->in_is_file = !S_ISDIR(in.st_mode);
    options->out_is_file = options->in_is_file && options->out[size - 1] != '/' && !(has_out && S_ISDIR(out.st_mode));
    if (has_out && in.st_dev == out.st_dev && in.st_ino == out.st_ino) {
        return error_set(err, ERR_INPUT, "IN and OUT are the same: originals are never written over");
    }
    if (has_out && !options->in_is_file && !S_ISDIR(out.st_mode)) {
        return error_set(err, ERR_INPUT, "IN is a folder, so OUT must be one");
    }
    if (!options->out_is_file && !has_out && mkdir(options->out, 0777) != 0) {
        return error_set(err, ERR_IO, "cannot make the folder %.200s: %s", options->out, strerror(errno));
    }
    return true;
}

/* No slash at the end, so that what stands beside OUT can be told. */
static const char *trim_path(const char *path, Arena *arena)
{
    size_t size = strlen(path);

    while (size > 1 && path[size - 1] == '/') {
        size--;
    }
    return arena_copy(arena, path, size);
}

static bool open_report(Run *run, Error *err)
{
    if (run->options.report_file == NULL) {
        return true;
    }
    run->report = fopen(run->options.report_file, "we");
    if (run->report == NULL || fchmod(fileno(run->report), 0600) != 0) {
        return error_set(err, ERR_IO, "cannot write the report %.200s: %s", run->options.report_file, strerror(errno));
    }
    return true;
}

/* A killed run leaves at most hidden files; they go before new ones are made. */
static bool clean_parts(const Run *run, Arena *arena, Error *err)
{
    const char *last = NULL;

    for (uint32_t i = 0; i < run->list.count; i++) {
        const char *path = run->options.out_is_file
                               ? run->options.out
                               : arena_print(arena, "%s/%s", run->options.out, run->list.files[i].name);
        const char *folder = path != NULL ? folder_of(path, arena) : NULL;

        if (folder == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a path");
        }
        if (last == NULL || strcmp(last, folder) != 0) {
            folder_clean(folder);
            last = folder;
        }
    }
    return true;
}

static bool open_run(Run *run, const char *config_file, uint32_t jobs, Arena *arena, Error *err)
{
    const SessionOptions options = {.config_file = config_file, .key = true, .pool = true, .jobs = jobs};

    return settle_places(&run->options, err) && (run->options.out = trim_path(run->options.out, arena)) != NULL &&
           (run->options.in = trim_path(run->options.in, arena)) != NULL &&
           folder_list(run->options.in, run->options.out, arena, &run->list, err) && clean_parts(run, arena, err) &&
           session_open(&options, &run->session, err) &&
           ledger_open(run->options.out, run->options.keep_names, &run->session, &run->ledger, err) &&
           text_set_open(&run->outputs, err) &&
           (run->options.mapping_folder == NULL || mapping_open(run->options.mapping_folder, &run->mapping, err)) &&
           open_report(run, err);
}

static void close_run(Run *run)
{
    if (run->report != NULL) {
        (void)fclose(run->report);
    }
    if (run->options.mapping_folder != NULL) {
        mapping_close(&run->mapping);
    }
    text_set_close(&run->outputs);
    ledger_close(&run->ledger);
    session_close(&run->session);
}

static int summary(const Run *run)
{
    const char *separator = "";

    for (int i = 0; i < TALLY_COUNT; i++) {
        uint32_t count = atomic_load(&run->tallies[i]);

        if (count > 0) {
            (void)fprintf(stderr, "%s%" PRIu32 " %s", separator, count, tally_names[i]);
            separator = ", ";
        }
    }
    (void)fprintf(stderr, "%s\n", separator[0] != 0 ? "" : "no files");
    if (atomic_load(&run->tallies[TALLY_FAILED]) > 0 ||
        (run->options.in_is_file && atomic_load(&run->tallies[TALLY_OTHER]) > 0)) {
        return EXIT_FAILED;
    }
    return atomic_load(&run->tallies[TALLY_REVIEW]) + atomic_load(&run->tallies[TALLY_QUARANTINED]) > 0 ? EXIT_HELD
                                                                                                        : EXIT_GOOD;
}

int command_run(int argc, char **argv)
{
    Run run = {.mapping = {.uid = -1, .patient = -1}};
    const char *config_file = NULL, *jobs_text = NULL;
    const char *words[2];
    uint32_t words_count, jobs = 0;
    const ArgOption options[] = {
        {"--config", NULL, &config_file, 1, NULL},
        {"--report", NULL, &run.options.report_file, 1, NULL},
        {"--mapping", NULL, &run.options.mapping_folder, 1, NULL},
        {"--plans", NULL, &run.options.plans_folder, 1, NULL},
        {"--keep-names", &run.options.keep_names, NULL, 0, NULL},
        {"--jobs", NULL, &jobs_text, 1, NULL},
    };
    Error err = {0};
    Arena *arena;
    bool good;
    int code;

    if (!args_read(argc, argv, options, sizeof options / sizeof options[0], words, 2, 2, &words_count, &err) ||
        (jobs_text != NULL && !args_number("--jobs", jobs_text, 1, JOBS_MAX, &jobs, &err))) {
        return command_usage("run", &err);
    }
    if (words[0][0] == 0 || words[1][0] == 0) {
        (void)error_set(&err, ERR_INPUT, "IN or OUT is empty");
        return command_usage("run", &err);
    }
    run.options.in = words[0];
    run.options.out = words[1];
    arena = arena_new(LIST_ARENA_BYTES);
    if (arena == NULL) {
        (void)error_set(&err, ERR_MEMORY, "no memory");
        return command_failed("run", &err);
    }
    good = open_run(&run, config_file, jobs, arena, &err);
    if (good && jobs == 0) {
        long cores = sysconf(_SC_NPROCESSORS_ONLN);

        jobs = cores < 2 ? 2 : cores > JOBS_MAX ? JOBS_MAX : (uint32_t)cores;
    }
    good = good && work(&run, jobs, &err);
    code = good ? summary(&run) : err.code == ERR_INPUT ? command_usage("run", &err) : command_failed("run", &err);
    close_run(&run);
    arena_free(arena);
    return code;
}

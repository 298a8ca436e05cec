#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plan/plan_json.h"
#include "service/host_digest.h"
#include "tool/args.h"
#include "tool/commands.h"
#include "tool/demo_set.h"
#include "tool/eval.h"
#include "tool/host_folder.h"
#include "tool/session.h"

enum { EVAL_ARENA_BYTES = 512 << 20 };

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash != NULL ? slash + 1 : path;
}

/* The plan of the file called [name]: below OUTDIR under its whole name, its own name, or that without its type. */
static const char *find_plan(const char *folder, const char *name, Arena *arena)
{
    const char *base = base_name(name);
    const char *dot = strrchr(base, '.');
    const char *paths[] = {
        arena_print(arena, "%s/%s.plan.json", folder, name),
        arena_print(arena, "%s/%s.plan.json", folder, base),
        arena_print(arena, "%s/%.*s.plan.json", folder, dot != NULL ? (int)(dot - base) : (int)strlen(base), base),
    };

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        if (paths[i] != NULL && access(paths[i], R_OK) == 0) {
            return paths[i];
        }
    }
    return NULL;
}

static bool score_name(const char *folder, const char *name, const Truth *truth, Arena *arena, Scores *scores,
                       bool *scored, Error *err)
{
    const char *path = find_plan(folder, name, arena);
    Bytes json;
    Plan plan;

    if (path == NULL) {
        return true;
    }
    if (!bytes_read_file(path, PLAN_JSON_BYTES_MAX, arena, &json, err) || !plan_from_json(json, arena, &plan, err)) {
        return error_add(err, "%.200s", path);
    }
    *scored = true;
    return eval_plan(name, truth, &plan, scores, err);
}

static bool score_truth(const char *path, const char *folder, Arena *arena, Scores *scores, Error *err)
{
    Bytes json;
    Truth truth;
    bool scored = false;

    if (!bytes_read_file(path, TRUTH_BYTES_MAX, arena, &json, err) || !truth_read(json, arena, &truth, err)) {
        return error_add(err, "%.200s", path);
    }
    for (uint32_t i = 0; i < truth.names_count; i++) {
        if (!score_name(folder, truth.names[i], &truth, arena, scores, &scored, err)) {
            return false;
        }
    }
    if (!scored) {
        scores->missing++;
        (void)printf("no plan  %s\n", truth.names[0]);
    }
    return true;
}

/* Labels of buckets point into the arena of their truth: one arena for all. */
static bool score_all(const char *truth, const char *folder, Arena *arena, Scores *scores, Error *err)
{
    FolderList list;

    if (!folder_list(truth, NULL, arena, &list, err)) {
        return false;
    }
    for (uint32_t i = 0; i < list.count; i++) {
        size_t size = strlen(list.files[i].name);

        if ((list.count == 1 || (size > 5 && strcmp(list.files[i].name + size - 5, ".json") == 0)) &&
            !score_truth(list.files[i].path, folder, arena, scores, err)) {
            return false;
        }
    }
    return true;
}

/* One picture of the built-in set, planned by a worker as any other. */
static bool score_demo(Pool *pool, uint32_t number, Arena *arena, Scores *scores, Error *err)
{
    PoolJob job = {.timeout_factor = 1};
    Identity original;
    Truth truth;
    Bytes file;
    Plan plan;
    char name[32];
    bool good;

    if (!demo_make(number, arena, &file, &truth, err) || !host_sha256(file, job.sha256, err)) {
        return false;
    }
    job.file = pool_seal(file, err);
    if (job.file < 0) {
        return false;
    }
    job.file_size = file.size;
    (void)snprintf(name, sizeof name, "demo %u", number);
    good = pool_plan(pool, &job, arena, &plan, &original, err) && eval_plan(name, &truth, &plan, scores, err);
    (void)close(job.file);
    return good;
}

static bool score_demos(const char *config_file, Arena *arena, Scores *scores, Error *err)
{
    const SessionOptions options = {.config_file = config_file, .pool = true, .jobs = 2};
    Session session = {0};
    bool good = session_open(&options, &session, err);

    for (uint32_t i = 0; good && i < DEMO_COUNT; i++) {
        good = score_demo(session.pool, i, arena, scores, err);
    }
    session_close(&session);
    return good;
}

int command_eval(int argc, char **argv)
{
    const char *config_file = NULL;
    const char *words[2];
    uint32_t words_count;
    bool demo = false, good;
    const ArgOption options[] = {
        {"--demo", &demo, NULL, 0, NULL},
        {"--config", NULL, &config_file, 1, NULL},
    };
    Scores scores = {0};
    Error err = {0};
    Arena *arena;

    if (!args_read(argc, argv, options, 2, words, 0, 2, &words_count, &err)) {
        return command_usage("eval", &err);
    }
    if (words_count != (demo ? 0 : 2)) {
        (void)error_set(&err, ERR_INPUT, "write TRUTH and OUTDIR, or --demo alone");
        return command_usage("eval", &err);
    }
    arena = arena_new(EVAL_ARENA_BYTES);
    if (arena == NULL) {
        good = error_set(&err, ERR_MEMORY, "no memory");
    } else {
        good =
            demo ? score_demos(config_file, arena, &scores, &err) : score_all(words[0], words[1], arena, &scores, &err);
    }
    if (good && scores.words + scores.clinical == 0) {
        good = error_set(&err, ERR_NOT_FOUND,
                         "no plan in OUTDIR belongs to this ground truth: make them with `run --plans`");
    }
    if (good) {
        eval_print(&scores);
    }
    arena_free(arena);
    return good ? EXIT_GOOD : command_failed("eval", &err);
}

/* `plan` and `apply`: the two halves of `run` for one file, with a person in between. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "plan/plan_json.h"
#include "service/host_digest.h"
#include "service/instance.h"
#include "tool/args.h"
#include "tool/commands.h"
#include "tool/host_folder.h"
#include "tool/session.h"
#include "wire/memfd.h"

enum { RUN_ARENA_BYTES = 768 << 20 };

typedef struct {
    Session session;
    Arena *run;
    PoolJob question;
} Single;

static bool open_single(const char *config_file, const char *path, Single *single, Error *err)
{
    const SessionOptions options = {.config_file = config_file, .key = true, .pool = true, .jobs = 2};
    Bytes bytes;
    FileKind kind;

    single->run = arena_new(RUN_ARENA_BYTES);
    if (single->run == NULL) {
        return error_set(err, ERR_MEMORY, "no memory");
    }
    if (!session_open(&options, &single->session, err)) {
        return false;
    }
    if (!folder_fetch(path, single->session.config.settings.limits.max_file_bytes, &single->question.file,
                      &single->question.file_size, &kind, err)) {
        return error_add(err, "%.200s", path);
    }
    single->question.timeout_factor = 1;
    return instance_own_file(single->run, single->question.file, err) &&
           memfd_map(single->question.file, single->question.file_size, single->run, &bytes, err) &&
           host_sha256(bytes, single->question.sha256, err);
}

static void close_single(Single *single)
{
    arena_free(single->run);
    session_close(&single->session);
}

static bool print_plan(const Plan *plan, bool with_text, Error *err)
{
    Buffer json = {.limit = 2 * (size_t)PLAN_JSON_BYTES_MAX};
    bool good = plan_to_json(plan, with_text, &json, err) && buffer_check(&json, err);

    if (good &&
        (fwrite(json.data, 1, json.size, stdout) != json.size || fputc('\n', stdout) == EOF || fflush(stdout) != 0)) {
        good = error_set(err, ERR_IO, "cannot write the plan");
    }
    buffer_free(&json);
    return good;
}

int command_plan(int argc, char **argv)
{
    Single single = {0};
    const char *config_file = NULL;
    const char *words[1];
    uint32_t words_count;
    bool show_text = false, good;
    const ArgOption options[] = {
        {"--config", NULL, &config_file, 1, NULL},
        {"--show-text", &show_text, NULL, 0, NULL},
    };
    Error err = {0};
    Identity original;
    Plan plan;

    if (!args_read(argc, argv, options, sizeof options / sizeof options[0], words, 1, 1, &words_count, &err)) {
        return command_usage("plan", &err);
    }
    good = open_single(config_file, words[0], &single, &err);
    single.question.with_text = show_text;
    good = good && pool_plan(single.session.pool, &single.question, single.run, &plan, &original, &err) &&
           print_plan(&plan, show_text, &err);
    close_single(&single);
    return good ? EXIT_GOOD : command_failed("plan", &err);
}

/* A file's copy goes where the user says; into a folder it gets the new UID as its name. */
static const char *output_path(const Single *single, const char *out, const PoolCopy *copy)
{
    const char *uid = copy->facts.copy.sop_uid;
    size_t size = strlen(out);

    if (size > 0 && out[size - 1] == '/' && uid[0] != 0 && strspn(uid, "0123456789.") == strlen(uid)) {
        return arena_print(single->run, "%s%s.dcm", out, uid);
    }
    return out;
}

static bool read_plan(Single *single, const char *path, Plan *plan, Error *err)
{
    Bytes json;

    if (!bytes_read_file(path, PLAN_JSON_BYTES_MAX, single->run, &json, err) ||
        !plan_from_json(json, single->run, plan, err)) {
        return error_add(err, "%.200s", path);
    }
    if (memcmp(plan->source.sha256, single->question.sha256, SHA256_BYTES) != 0) {
        return error_set(err, ERR_CONFLICT, "the plan was made for other bytes than those of IN: make it anew");
    }
    if (plan->verdict == VERDICT_REFUSE) {
        return error_set(err, ERR_CONFLICT, "the plan's verdict is Refuse: this file cannot be handled");
    }
    if (strcmp(plan->rules, single->session.rules_hash) != 0) {
        (void)fprintf(stderr, "orthanc-redactor: the plan was made with other rules than those that are loaded now\n");
    }
    return true;
}

static bool apply(Single *single, Plan *plan, const char *out, bool *held, Error *err)
{
    PoolCopy copy = {.file = -1};
    uint32_t reasons = 0;
    Plan findings;
    const char *path;

    plan->verdict = VERDICT_REDACT; /* whoever applies a plan by hand has looked at it */
    single->question.options = &plan->options;
    single->question.approved = true;
    plan->reasons = 0;
    if (!pool_apply(single->session.pool, &single->question, plan, single->run, &copy, err) ||
        !instance_own_file(single->run, copy.file, err)) {
        return false;
    }
    plan_init(&findings, single->run);
    if (single->session.config.verify_copies &&
        !pool_verify(single->session.pool, &single->question, &copy, plan, single->run, &reasons, &findings, err)) {
        return false;
    }
    *held = reasons != 0 || findings.steps_count > 0;
    if (*held) {
        (void)fprintf(stderr, "orthanc-redactor: the copy was not written: verification says %s\n",
                      reason_name(instance_first_reason(reasons, REASON_VERIFY_FOUND_TEXT)));
        for (uint32_t i = 0; i < findings.steps_count; i++) {
            const Step *step = &findings.steps[i];

            (void)fprintf(stderr, "  frames %u-%u box %d,%d %dx%d %s\n", step->first_frame, step->last_frame,
                          step->box.x, step->box.y, step->box.width, step->box.height, entity_name(step->entity));
        }
        return true;
    }
    path = output_path(single, out, &copy);
    return (path != NULL || error_set(err, ERR_MEMORY, "no memory for a path")) &&
           folder_store(path, copy.file, copy.file_size, 0644, err);
}

int command_apply(int argc, char **argv)
{
    Single single = {0};
    const char *config_file = NULL;
    const char *words[3];
    uint32_t words_count;
    bool held = false, good;
    const ArgOption options[] = {{"--config", NULL, &config_file, 1, NULL}};
    Error err = {0};
    Plan plan;

    if (!args_read(argc, argv, options, 1, words, 3, 3, &words_count, &err)) {
        return command_usage("apply", &err);
    }
    good = open_single(config_file, words[0], &single, &err) && read_plan(&single, words[1], &plan, &err) &&
           apply(&single, &plan, words[2], &held, &err);
    close_single(&single);
    return !good ? command_failed("apply", &err) : held ? EXIT_HELD : EXIT_GOOD;
}

/* The commands that need no workers: key, rekey, config, audit. */
#include "tool/commands.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "durable/audit.h"
#include "service/config.h"
#include "service/key.h"
#include "tool/args.h"
#include "tool/host_folder.h"
#include "tool/session.h"

int command_usage(const char *command, const Error *err)
{
    (void)fprintf(stderr, "orthanc-redactor: %s: %s; `orthanc-redactor %s --help` says more\n", command, err->text,
                  command);
    return EXIT_USAGE;
}

int command_failed(const char *command, const Error *err)
{
    (void)fprintf(stderr, "orthanc-redactor: %s: %s\n", command, err->text);
    return EXIT_FAILED;
}

static bool check_key(const char *path, const char *project, Error *err)
{
    Key *key = NULL;

    if (!key_load(path, project, &key, err)) {
        return false;
    }
    (void)printf("good: fingerprint %s (project %s)\n", key_fingerprint(key), project);
    key_free(key);
    return true;
}

/* A new key for the copies that a queue database knows of. */
static bool change_key(const char *database, const char *old_path, const char *new_path, const char *project,
                       Error *err)
{
    Key *old_key = NULL, *new_key = NULL;
    RekeyCounts counts = {0};
    bool good;

    if (access(database, R_OK | W_OK) != 0) {
        return error_set(err, ERR_NOT_FOUND, "there is no database %.200s", database);
    }
    good = key_load(old_path, project, &old_key, err) && key_load(new_path, project, &new_key, err) &&
           durable_rekey(database, (DurableKey){key_fingerprint(old_key), key_audit(old_key)},
                         (DurableKey){key_fingerprint(new_key), key_audit(new_key)}, &counts, err);
    if (good) {
        (void)printf("good: %lld copies will be made again with key %s: put it into the old one's place, then start\n",
                     (long long)counts.queued, key_fingerprint(new_key));
    }
    if (good && counts.left > 0) {
        (void)printf(
            "%lld copies keep their old pseudonyms, since their original is deleted or waits in Review: delete "
            "what shall not stand beside the new ones\n",
            (long long)counts.left);
    }
    key_free(old_key);
    key_free(new_key);
    return good;
}

int command_rekey(int argc, char **argv)
{
    const char *project = NULL;
    const char *words[3];
    uint32_t words_count;
    const ArgOption options[] = {{"--project", NULL, &project, 1, NULL}};
    Error err = {0};

    if (!args_read(argc, argv, options, 1, words, 3, 3, &words_count, &err)) {
        return command_usage("rekey", &err);
    }
    return change_key(words[0], words[1], words[2], project != NULL ? project : "default", &err)
               ? EXIT_GOOD
               : command_failed("rekey", &err);
}

int command_key(int argc, char **argv)
{
    const char *project = "default";
    const char *projects[1] = {NULL};
    const char *words[2];
    uint32_t words_count;
    const ArgOption options[] = {{"--project", NULL, projects, 1, NULL}};
    Error err = {0};

    if (!args_read(argc, argv, options, 1, words, 2, 2, &words_count, &err)) {
        return command_usage("key", &err);
    }
    project = projects[0] != NULL ? projects[0] : project;
    if (strcmp(words[0], "new") == 0) {
        if (!key_make(words[1], &err) || !check_key(words[1], project, &err)) {
            return command_failed("key", &err);
        }
        (void)printf("back up %s: without it no copy can be traced or repeated\n", words[1]);
        return EXIT_GOOD;
    }
    if (strcmp(words[0], "check") == 0) {
        return check_key(words[1], project, &err) ? EXIT_GOOD : command_failed("key", &err);
    }
    (void)error_set(&err, ERR_INPUT, "write `key new FILE` or `key check FILE`");
    return command_usage("key", &err);
}

static bool print_config(Error *err)
{
    Buffer text = {.limit = 1 << 20};
    bool good;

    config_describe(&text);
    good = buffer_check(&text, err) &&
           (fwrite(text.data, 1, text.size, stdout) == text.size || error_set(err, ERR_IO, "cannot print"));
    buffer_free(&text);
    return good;
}

int command_config(int argc, char **argv)
{
    const char *check = NULL;
    const char *words[1];
    uint32_t words_count;
    const ArgOption options[] = {{"--check", NULL, &check, 1, NULL}};
    Session session = {0};
    Error err = {0};
    bool good;

    if (!args_read(argc, argv, options, 1, words, 0, 0, &words_count, &err)) {
        return command_usage("config", &err);
    }
    if (check == NULL) {
        return print_config(&err) ? EXIT_GOOD : command_failed("config", &err);
    }
    good = session_open(&(SessionOptions){.config_file = check}, &session, &err);
    if (good) {
        (void)printf("good%s\n", session.config.enable ? "" : " (Enable is false: the plugin would do nothing)");
    }
    session_close(&session);
    return good ? EXIT_GOOD : command_failed("config", &err);
}

/* The key that chains the rows: given, configured, or where the plugin makes it: beside the database. */
static bool load_audit_key(const char *database, const char *key_file, const Session *session, Key **key, Error *err)
{
    const char *folder = folder_of(database, session->arena);
    const char *beside = folder != NULL ? arena_print(session->arena, "%s/orthanc-redactor.key", folder) : NULL;
    const char *path = key_file != NULL                   ? key_file
                       : session->config.key_file[0] != 0 ? session->config.key_file
                                                          : beside;

    return (path != NULL || error_set(err, ERR_MEMORY, "no memory")) &&
           key_load(path, session->config.project, key, err);
}

static bool verify_audit(const char *database, const Key *key, int64_t *bad, Error *err)
{
    Durable *durable = NULL;
    int64_t first = 0, last = 0;
    bool good;

    if (access(database, R_OK) != 0) {
        return error_set(err, ERR_NOT_FOUND, "there is no database %.200s", database);
    }
    good = durable_open(database, "audit", key_fingerprint(key), key_audit(key), &durable, err) &&
           audit_verify(durable, &first, &last, bad, err);
    durable_close(durable);
    if (good && *bad == 0) {
        (void)printf("good: rows %lld to %lld\n", (long long)first, (long long)last);
    } else if (good) {
        (void)fprintf(stderr, "orthanc-redactor: audit: the chain is broken at row %lld\n", (long long)*bad);
    }
    return good;
}

int command_audit(int argc, char **argv)
{
    const char *config_file = NULL, *key_file = NULL;
    const char *words[2];
    uint32_t words_count;
    const ArgOption options[] = {
        {"--config", NULL, &config_file, 1, NULL},
        {"--key", NULL, &key_file, 1, NULL},
    };
    Session session = {0};
    Error err = {0};
    Key *key = NULL;
    int64_t bad = 0;
    bool good;

    if (!args_read(argc, argv, options, 2, words, 2, 2, &words_count, &err) || strcmp(words[0], "verify") != 0) {
        if (err.code == ERR_NONE) {
            (void)error_set(&err, ERR_INPUT, "write `audit verify DB`");
        }
        return command_usage("audit", &err);
    }
    good = session_open(&(SessionOptions){.config_file = config_file}, &session, &err) &&
           load_audit_key(words[1], key_file, &session, &key, &err) && verify_audit(words[1], key, &bad, &err);
    key_free(key);
    session_close(&session);
    return good && bad == 0 ? EXIT_GOOD : good ? EXIT_FAILED : command_failed("audit", &err);
}

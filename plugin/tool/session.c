#include "tool/session.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "service/engine.h"

enum { SESSION_ARENA_BYTES = 64 << 20, CONFIG_FILE_MAX = 4 << 20, PATH_SIZE = 4096 };

static bool read_config(Session *session, const char *path, Error *err)
{
    Bytes json = {0};
    Problems problems;

    if (path != NULL && !bytes_read_file(path, CONFIG_FILE_MAX, session->arena, &json, err)) {
        return error_add(err, "configuration");
    }
    if (!config_parse(json, environ, session->arena, &session->config, &problems, err)) {
        return false;
    }
    for (uint32_t i = 0; i < problems.count; i++) {
        (void)fprintf(stderr, "orthanc-redactor: configuration: %s\n", problems.lines[i]);
    }
    return problems.count == 0 || error_set(err, ERR_CONFIG, "the configuration has %u problem%s", problems.count,
                                            problems.count == 1 ? "" : "s");
}

static bool find_self(Session *session, const char **program, Error *err)
{
    char path[PATH_SIZE];
    ssize_t size = readlink("/proc/self/exe", path, sizeof path - 1);
    char *slash;

    if (size <= 0) {
        return error_set(err, ERR_IO, "cannot find this program's own file in /proc");
    }
    path[size] = 0;
    *program = arena_text(session->arena, path);
    slash = strrchr(path, '/');
    *slash = 0;
    session->self_directory = arena_text(session->arena, path);
    return (*program != NULL && session->self_directory != NULL) || error_set(err, ERR_MEMORY, "no memory for a path");
}

static bool make_folder(const char *path, Error *err)
{
    return mkdir(path, 0700) == 0 || errno == EEXIST || error_set(err, ERR_IO, "cannot make the folder %.200s", path);
}

/* [base] and the [count] parts below it, each made when it is not there. */
static bool make_folders(Session *session, const char *base, const char *const *parts, size_t count, const char **path,
                         Error *err)
{
    *path = base;
    for (size_t i = 0; i < count; i++) {
        *path = arena_print(session->arena, "%s/%s", *path, parts[i]);
        if (*path == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a path");
        }
        if (!make_folder(*path, err)) {
            return false;
        }
    }
    return true;
}

static bool state_folder(Session *session, const char **folder, Error *err)
{
    static const char *const below_home[] = {".local", "state", "orthanc-redactor"};
    const char *state = getenv("XDG_STATE_HOME");
    const char *home = getenv("HOME");

    if (state != NULL && state[0] == '/') {
        return make_folder(state, err) && make_folders(session, state, &below_home[2], 1, folder, err);
    }
    if (home == NULL || home[0] != '/') {
        return error_set(err, ERR_CONFIG,
                         "there is no home folder to keep the key in: set XDG_STATE_HOME, or give a "
                         "configuration with Pseudonyms.KeyFile");
    }
    return make_folders(session, home, below_home, 3, folder, err);
}

static bool open_key(Session *session, Error *err)
{
    const char *path = session->config.key_file;
    const char *folder;

    if (path[0] == 0) {
        if (!state_folder(session, &folder, err)) {
            return false;
        }
        path = arena_print(session->arena, "%s/key", folder);
        if (path == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a path");
        }
        if (access(path, F_OK) != 0) {
            if (key_make(path, err)) {
                (void)fprintf(stderr, "orthanc-redactor: a new key for all pseudonyms was made: back up %s\n", path);
            } else if (err->code != ERR_CONFLICT) { /* another process was first: its key is as good */
                return false;
            }
        }
    }
    return key_load(path, session->config.project, &session->key, err);
}

static bool refuse_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    (void)self;
    (void)purpose;
    (void)value;
    (void)mac;
    return error_set(err, ERR_CONFIG, "this command has no key");
}

static bool open_pool(Session *session, const char *self, uint32_t jobs, Error *err)
{
    PseudonymSource source = session->key != NULL ? key_source(session->key) : (PseudonymSource){.mac = refuse_mac};
    const char *program = session->config.worker_program[0] != 0 ? session->config.worker_program : self;
    const char *root;
    uint32_t workers = jobs > 0 ? jobs : engine_workers_count(&session->config);

    workers = workers < 2 ? 2 : workers > WORKERS_MAX ? WORKERS_MAX : workers;
    return engine_find_rules(session->config.rules_directory, session->self_directory, session->arena, &root, err) &&
           engine_open_pool(&session->config, root, program, workers, true, source, &session->pool, session->rules_hash,
                            err);
}

bool session_open(const SessionOptions *options, Session *session, Error *err)
{
    const char *self;

    *session = (Session){.arena = arena_new(SESSION_ARENA_BYTES)};
    if (session->arena == NULL) {
        return error_set(err, ERR_MEMORY, "no memory");
    }
    return read_config(session, options->config_file, err) && find_self(session, &self, err) &&
           (!options->key || open_key(session, err)) &&
           (!options->pool || open_pool(session, self, options->jobs, err));
}

void session_close(Session *session)
{
    if (session->pool != NULL) {
        pool_close(session->pool);
    }
    key_free(session->key);
    arena_free(session->arena);
    *session = (Session){0};
}

/* Opening: configuration, key, durable store, rules and pool, in this order; the first that fails is a reason, not a
 * crash. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "service/app_private.h"
#include "service/engine.h"

enum { APP_ARENA_BYTES = 64 << 20 };

static const char database_name[] = "orthanc-redactor.db";
static const char key_name[] = "orthanc-redactor.key";

static bool exists(const char *path)
{
    struct stat status;

    return lstat(path, &status) == 0;
}

static const char *database_path(App *app)
{
    if (app->config.queue_path[0] != 0) {
        return app->config.queue_path;
    }
    return arena_print(app->arena, "%s/%s", app->storage_directory, database_name);
}

/* Beside the database. */
static const char *default_key_path(App *app, const char *database)
{
    const char *slash = strrchr(database, '/');
    int size = slash != NULL ? (int)(slash - database) : 1;

    return arena_print(app->arena, "%.*s/%s", size, slash != NULL ? database : ".", key_name);
}

static bool open_key(App *app, const char *database, Error *err)
{
    const char *path = app->config.key_file;

    if (path[0] == 0) {
        path = default_key_path(app, database);
        if (path == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a path");
        }
        if (!exists(path) && exists(database)) {
            return error_set(err, ERR_CONFIG,
                             "the key %.120s is missing while the queue is there: restore it from the "
                             "backup, or remove the queue to begin anew with other pseudonyms",
                             path);
        }
        if (!exists(path)) {
            if (!key_make(path, err)) {
                return false;
            }
            log_warn("a new key for all pseudonyms was made: back up %s, no copy can be traced or repeated without it",
                     path);
        }
    }
    return key_load(path, app->config.project, &app->key, err);
}

static bool read_paused(App *app, Error *err)
{
    Arena *arena = arena_new(1 << 16);
    const char *paused = NULL;
    bool good = arena != NULL ? durable_get(app->durable, "paused", arena, &paused, err)
                              : error_set(err, ERR_MEMORY, "no memory for the queue");

    atomic_store(&app->paused, paused != NULL && strcmp(paused, "1") == 0);
    arena_free(arena);
    return good;
}

static bool open_durable(App *app, Error *err)
{
    const char *path = database_path(app);

    if (path == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a path");
    }
    if (!open_key(app, path, err)) {
        return error_add(err, "Pseudonyms.KeyFile");
    }
    /* One SQLite file has one process, so that the rows that a killed one left behind are this one's, whatever the host
     * is called by now. */
    if (!durable_open(path, "local", key_fingerprint(app->key), key_audit(app->key), &app->durable, err) ||
        !queue_recover(app->durable, err) || !read_paused(app, err)) {
        return error_add(err, "Queue.Path");
    }
    return true;
}

bool app_load_rules(App *app, Error *err)
{
    Arena *arena = arena_new(1 << 20);
    const char *root, *program;
    char rules_hash[SHA256_HEX_SIZE];
    Pool *pool = NULL;
    bool good = arena != NULL || error_set(err, ERR_MEMORY, "no memory for the rules");

    good = good && engine_find_rules(app->config.rules_directory, app->self_directory, arena, &root, err) &&
           engine_find_program(app->config.worker_program, app->self_directory, arena, &program, err) &&
           engine_open_pool(&app->config, root, program, engine_workers_count(&app->config), false,
                            key_source(app->key), &pool, rules_hash, err);
    arena_free(arena);
    if (!good) {
        return false;
    }
    (void)pthread_mutex_lock(&app->lock);
    memcpy(app->rules_hash, rules_hash, sizeof rules_hash);
    (void)pthread_mutex_unlock(&app->lock);
    atomic_store(&app->pool, pool);
    return true;
}

static void open_parts(App *app)
{
    Error err = {0};

    if (!app->config.enable) {
        app_report(app, "enable", HEALTH_STOPPED, "Enable is false");
        return;
    }
    if (!open_durable(app, &err)) {
        durable_close(app->durable);
        app->durable = NULL;
        key_free(app->key);
        app->key = NULL;
        app_report(app, "queue", HEALTH_STOPPED, err.text);
        return;
    }
    if (engine_workers_count(&app->config) == 0) {
        return; /* another node works */
    }
    if (!app_load_rules(app, &err)) {
        app_report(app, APP_TOPIC_RULES, HEALTH_DEGRADED, err.text);
    }
}

static App *app_new(const char *storage_directory, const char *self_directory, Host host)
{
    Arena *arena = arena_new(APP_ARENA_BYTES);
    App *app = calloc(1, sizeof *app);

    if (arena == NULL || app == NULL || pthread_mutex_init(&app->lock, NULL) != 0) {
        arena_free(arena);
        free(app);
        return NULL;
    }
    app->arena = arena;
    app->host = host;
    app->storage_directory = arena_text(arena, storage_directory);
    app->self_directory = arena_text(arena, self_directory);
    if (app->storage_directory == NULL || app->self_directory == NULL || pthread_mutex_init(&app->reload, NULL) != 0) {
        (void)pthread_mutex_destroy(&app->lock);
        arena_free(arena);
        free(app);
        return NULL;
    }
    return app;
}

bool app_open(Bytes config_json, const char *storage_directory, const char *self_directory, Host host, App **app_result,
              Error *err)
{
    App *app = app_new(storage_directory, self_directory, host);

    *app_result = NULL;
    if (app == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the plugin");
    }
    if (!config_parse(config_json, environ, app->arena, &app->config, &app->problems, err)) {
        app_close(app);
        return false;
    }
    if (app->problems.count > 0) {
        log_error("configuration is wrong, nothing is processed problems=%u first: %s", app->problems.count,
                  app->problems.lines[0]);
    } else {
        open_parts(app);
    }
    *app_result = app;
    return true;
}

void app_close(App *app)
{
    Pool *pool;

    if (app == NULL) {
        return;
    }
    app_stop(app);
    intake_free(atomic_load(&app->intake));
    dispatch_free(atomic_load(&app->dispatch));
    deliver_free(atomic_load(&app->deliver));
    pool = atomic_exchange(&app->pool, NULL);
    if (pool != NULL) {
        pool_close(pool);
    }
    durable_close(app->durable);
    key_free(app->key);
    (void)pthread_mutex_destroy(&app->reload);
    (void)pthread_mutex_destroy(&app->lock);
    arena_free(app->arena);
    free(app);
}

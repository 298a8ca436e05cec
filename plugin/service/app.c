#include "service/app.h"

#include <stdio.h>

#include "base/log.h"
#include "durable/audit.h"
#include "durable/delivery.h"
#include "plan/bundle.h"
#include "service/app_private.h"
#include "service/engine.h"

/* Also without workers of our own: what waits is sent. */
static bool start_delivery(App *app, Error *err)
{
    Deliver *deliver = NULL;

    if (!delivery_hurry(app->durable, err) || !deliver_start(app, &deliver, err)) {
        return false;
    }
    atomic_store(&app->deliver, deliver);
    return true;
}

bool app_start(App *app, Error *err)
{
    uint32_t workers = engine_workers_count(&app->config);
    Intake *intake;

    if (app->durable == NULL) {
        return true; /* Stopped: /status says why */
    }
    if (workers > 0) {
        Dispatch *dispatch;

        /* Twice the workers: while some instances are read by a worker, others are stored and linked by Orthanc. */
        if (!dispatch_start(app, 2 * workers, &dispatch, err)) {
            return false;
        }
        atomic_store(&app->dispatch, dispatch);
    }
    if (!start_delivery(app, err)) {
        app_stop(app);
        return false;
    }
    if (!intake_start(app, &intake, err)) {
        app_stop(app);
        return false;
    }
    atomic_store(&app->intake, intake);
    log_info("started workers=%u", workers);
    return true;
}

void app_stop(App *app)
{
    Pool *pool = app_pool(app);
    Intake *intake = atomic_load(&app->intake);
    Dispatch *dispatch = atomic_load(&app->dispatch);
    Deliver *deliver = atomic_load(&app->deliver);

    atomic_store(&app->stopping, true);
    if (intake == NULL && dispatch == NULL && deliver == NULL) {
        return;
    }
    /* Both are told before either is waited for: Orthanc's unit waits long before it kills, and so long the archive is
     * away. */
    intake_tell_stop(intake);
    dispatch_tell_stop(dispatch);
    deliver_tell_stop(deliver);
    if (pool != NULL) {
        pool_cancel(pool);
    }
    intake_stop(intake);
    dispatch_stop(dispatch);
    deliver_stop(deliver);
    log_info("stopped");
}

void app_wake(App *app)
{
    intake_wake(atomic_load(&app->intake));
}

void app_wake_dispatch(App *app)
{
    dispatch_wake(atomic_load(&app->dispatch));
}

void app_wake_deliver(App *app)
{
    deliver_wake(atomic_load(&app->deliver));
}

bool app_begin_wait(App *app)
{
    if (atomic_fetch_add(&app->waiting, 1) < APP_WAITING_MAX) {
        return true;
    }
    app_end_wait(app);
    return false;
}

void app_end_wait(App *app)
{
    (void)atomic_fetch_sub(&app->waiting, 1);
}

bool app_is_stopping(const App *app)
{
    return atomic_load(&app->stopping);
}

const Config *app_config(const App *app)
{
    return &app->config;
}

Durable *app_durable(App *app)
{
    return app->durable;
}

Pool *app_pool(App *app)
{
    return atomic_load(&app->pool);
}

Key *app_key(App *app)
{
    return app->key;
}

const Host *app_host(const App *app)
{
    return &app->host;
}

bool app_is_paused(const App *app)
{
    return atomic_load(&app->paused);
}

void app_pause(App *app, bool paused)
{
    Error err = {0};

    atomic_store(&app->paused, paused);
    if (app->durable != NULL && !durable_set(app->durable, "paused", paused ? "1" : "0", &err)) {
        log_warn("a restart will not remember that work was %s: %s", paused ? "paused" : "resumed", err.text);
    }
    app_wake_dispatch(app);
}

static bool reload_pool(App *app, Pool *pool, Error *err)
{
    Buffer bundle = {.limit = BUNDLE_BYTES_MAX + (4u << 20)};
    Arena *arena = arena_new(1 << 20);
    char rules_hash[SHA256_HEX_SIZE];
    const char *root;
    bool good = arena != NULL || error_set(err, ERR_MEMORY, "no memory for the rules");

    good = good && engine_find_rules(app->config.rules_directory, app->self_directory, arena, &root, err) &&
           engine_read_rules(root, &bundle, rules_hash, err) &&
           pool_reload(pool, buffer_view(&bundle), rules_hash, err);
    buffer_free(&bundle);
    arena_free(arena);
    if (good) {
        (void)pthread_mutex_lock(&app->lock);
        (void)snprintf(app->rules_hash, sizeof app->rules_hash, "%s", rules_hash);
        (void)pthread_mutex_unlock(&app->lock);
    }
    return good;
}

bool app_reload_rules(App *app, const char *actor, Error *err)
{
    char details[96];
    char rules_hash[SHA256_HEX_SIZE];
    Pool *pool;
    bool good;

    if (app->durable == NULL) {
        return error_set(err, ERR_CONFIG, "the plugin is stopped; /redactor/status says why");
    }
    (void)pthread_mutex_lock(&app->reload);
    pool = app_pool(app);
    if (pool != NULL) {
        good = reload_pool(app, pool, err);
    } else if (engine_workers_count(&app->config) == 0) {
        good = error_set(err, ERR_CONFIG, "this node has no workers (Workers.Count is -1)");
    } else {
        good = app_load_rules(app, err);
    }
    (void)pthread_mutex_unlock(&app->reload);
    if (!good) {
        return false;
    }
    app_report(app, APP_TOPIC_RULES, HEALTH_OK, NULL);
    app_report(app, APP_TOPIC_POLICY, HEALTH_OK, NULL);
    app_rules_hash(app, rules_hash);
    (void)snprintf(details, sizeof details, "rules=%s", rules_hash);
    app_wake_dispatch(app);
    if (!delivery_hurry(app->durable, err)) { /* what waits for a destination that is no longer declared is dropped */
        return false;
    }
    app_wake_deliver(app);
    return audit_append(app->durable, actor, "ReloadRules", "", details, err);
}

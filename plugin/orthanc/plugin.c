/* What Orthanc loads: four functions, and the callbacks that they register. No work is done on Orthanc's threads. */
#include <dlfcn.h>
#include <orthanc/OrthancCPlugin.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "orthanc/host_orthanc.h"
#include "orthanc/host_orthanc_config.h"
#include "orthanc/http.h"
#include "orthanc/jobs.h"
#include "page/explorer.h"

enum { PLUGIN_ARENA_BYTES = 64 << 20, METRICS_ARENA_BYTES = 1 << 20 };

#define EXPORTED __attribute__((visibility("default")))

/* The one global: Orthanc's callbacks carry no pointer of ours. Set in Initialize, before any thread of ours starts. */
static struct {
    OrthancPluginContext *context;
    HostOrthanc *host;
    App *app;
    Http *http;
    Jobs jobs;
    JobStarter starter;
} plugin;

static void log_to_orthanc(void *self, LogLevel level, const char *line)
{
    OrthancPluginContext *context = self;
    char text[1024];

    (void)snprintf(text, sizeof text, "redactor: %s", line);
    switch (level) {
    case LOG_ERROR:
        OrthancPluginLogError(context, text);
        break;
    case LOG_WARN:
        OrthancPluginLogWarning(context, text);
        break;
    case LOG_INFO:
        OrthancPluginLogInfo(context, text);
        break;
    case LOG_DEBUG:
        break;
    }
}

/* In the sender's thread, under a lock that all senders share: anything that stores or waits here can hang Orthanc. */
static OrthancPluginErrorCode on_stored(const OrthancPluginDicomInstance *instance, const char *instance_id)
{
    (void)instance;
    (void)instance_id;
    if (plugin.app != NULL) {
        app_wake(plugin.app);
    }
    return OrthancPluginErrorCode_Success;
}

static void start_work(void)
{
    Error err = {0};

    if (plugin.app != NULL && !app_start(plugin.app, &err)) {
        log_error("cannot start: %s", err.text);
    }
}

static OrthancPluginErrorCode on_change(OrthancPluginChangeType change, OrthancPluginResourceType level,
                                        const char *resource)
{
    if (change == OrthancPluginChangeType_OrthancStarted) {
        start_work();
    } else if (plugin.app == NULL) {
        return OrthancPluginErrorCode_Success;
    } else if (change == OrthancPluginChangeType_OrthancStopped) {
        app_stop(plugin.app);
    } else if (change == OrthancPluginChangeType_Deleted && level == OrthancPluginResourceType_Instance) {
        host_orthanc_note_deleted(plugin.host, resource);
        app_wake(plugin.app);
    } else if (change == OrthancPluginChangeType_JobSuccess || change == OrthancPluginChangeType_JobFailure) {
        host_orthanc_note_job(plugin.host, resource, change == OrthancPluginChangeType_JobSuccess);
    } else if (change == OrthancPluginChangeType_StableSeries) {
        app_wake(plugin.app);
    }
    return OrthancPluginErrorCode_Success;
}

static OrthancPluginErrorCode on_request(OrthancPluginRestOutput *output, const char *url,
                                         const OrthancPluginHttpRequest *request)
{
    return http_answer(plugin.http, plugin.app, &plugin.starter, output, url, request);
}

/* Refuses nothing: it is the only place where the SDK tells who calls. */
static int32_t note_peer(OrthancPluginHttpMethod method, const char *uri, const char *ip, uint32_t headers_count,
                         const char *const *header_keys, const char *const *header_values, uint32_t arguments_count,
                         const char *const *argument_keys, const char *const *argument_values)
{
    (void)method;
    (void)uri;
    (void)headers_count;
    (void)header_keys;
    (void)header_values;
    (void)arguments_count;
    (void)argument_keys;
    (void)argument_values;
    http_note_peer(ip);
    return 1;
}

static OrthancPluginJob *restore_job(const char *type, const char *serialized)
{
    return jobs_restore(&plugin.jobs, type, serialized);
}

static void set_metric(const char *name, double value)
{
    OrthancPluginSetMetricsValue(plugin.context, name, (float)value, OrthancPluginMetricsType_Default);
}

static void measure_queue(Durable *durable)
{
    Counts counts = {0};
    Error err = {0};

    if (!queue_counts(durable, &counts, &err)) {
        return;
    }
    set_metric("orthanc_redactor_queue_depth", (double)counts.by_state[STATE_QUEUED]);
    set_metric("orthanc_redactor_running", (double)(counts.by_state[STATE_RUNNING] + counts.by_state[STATE_REPLACING]));
    set_metric("orthanc_redactor_review_open", (double)counts.by_state[STATE_REVIEW]);
    set_metric("orthanc_redactor_quarantined_count", (double)counts.by_state[STATE_QUARANTINED]);
    set_metric("orthanc_redactor_done_count", (double)counts.by_state[STATE_DONE]);
    set_metric("orthanc_redactor_skipped_count", (double)counts.by_state[STATE_SKIPPED]);
    set_metric("orthanc_redactor_oldest_age_s", (double)counts.oldest_queued_s);
}

static uint32_t available_workers(const PoolStatus *status)
{
    uint32_t available = 0;

    for (uint32_t i = 0; i < status->count; i++) {
        available += strcmp(status->workers[i].state, "Idle") == 0 || strcmp(status->workers[i].state, "Busy") == 0;
    }
    return available;
}

static void measure(void *self)
{
    Arena *arena = arena_new(METRICS_ARENA_BYTES);
    PoolStatus *status = arena == NULL ? NULL : arena_alloc(arena, sizeof *status);
    const char **reasons = NULL;
    uint32_t count = 0;

    (void)self;
    if (status != NULL) {
        set_metric("orthanc_redactor_health", (double)app_health(plugin.app, arena, &reasons, &count));
        if (app_durable(plugin.app) != NULL) {
            measure_queue(app_durable(plugin.app));
        }
        if (app_pool(plugin.app) != NULL) {
            pool_status(app_pool(plugin.app), status);
        }
        set_metric("orthanc_redactor_workers_available", available_workers(status));
        set_metric("orthanc_redactor_worker_crashes_total", (double)status->crashes);
        set_metric("orthanc_redactor_worker_timeouts_total", (double)status->timeouts);
    }
    arena_free(arena);
}

/* On a thread of Orthanc's with a small stack, like a request. */
static void refresh_metrics(void)
{
    if (plugin.app != NULL) {
        (void)!http_run(plugin.http, measure, NULL);
    }
}

/* The folder of this shared object: rules and program may lie beside it. */
static const char *self_directory(Arena *arena)
{
    Dl_info info = {0};
    char *path = NULL;
    char *slash = NULL;

    if (dladdr(&plugin, &info) == 0 || info.dli_fname == NULL) {
        return "";
    }
    path = realpath(info.dli_fname, NULL);
    slash = path == NULL ? NULL : strrchr(path, '/');
    if (slash != NULL) {
        *slash = 0;
    }
    char *copy = path == NULL ? NULL : arena_text(arena, path);
    free(path);
    return copy == NULL ? "" : copy;
}

static void open_app(const OrthancConfig *config, Arena *arena)
{
    Error err = {0};

    if (!app_open(config->json, config->storage_directory, self_directory(arena), host_orthanc_face(plugin.host),
                  &plugin.app, &err)) {
        log_error("cannot open: %s", err.text);
        plugin.app = NULL;
        return;
    }
    host_orthanc_set_limit(plugin.host, app_config(plugin.app)->settings.limits.max_file_bytes);
}

static void register_callbacks(OrthancPluginContext *context)
{
    const Config *config = plugin.app == NULL ? NULL : app_config(plugin.app);

    OrthancPluginRegisterOnStoredInstanceCallback(context, on_stored);
    OrthancPluginRegisterOnChangeCallback(context, on_change);
    OrthancPluginRegisterRestCallbackNoLock(context, "/redactor(/.*)?", on_request);
    OrthancPluginRegisterJobsUnserializer(context, restore_job);
    OrthancPluginRegisterRefreshMetricsCallback(context, refresh_metrics);
    if (config != NULL && config->user_header != NULL && config->user_header[0] != 0) {
        OrthancPluginRegisterIncomingHttpRequestFilter2(context, note_peer);
    }
    OrthancPluginExtendOrthancExplorer(context, page_explorer);
}

static bool open_plugin(OrthancPluginContext *context, Arena *arena, Error *err)
{
    OrthancConfig config = {0};

    if (!host_orthanc_config(context, arena, &config, err) ||
        !host_orthanc_open(context, config.dicom_web, &plugin.host, err) ||
        !http_open(context, config.has_users, &plugin.http, err)) {
        return false;
    }
    open_app(&config, arena);
    plugin.jobs = (Jobs){.context = context, .app = plugin.app};
    plugin.starter = jobs_starter(&plugin.jobs);
    register_callbacks(context);
    return true;
}

EXPORTED int32_t OrthancPluginInitialize(OrthancPluginContext *context);
EXPORTED void OrthancPluginFinalize(void);
EXPORTED const char *OrthancPluginGetName(void);
EXPORTED const char *OrthancPluginGetVersion(void);

int32_t OrthancPluginInitialize(OrthancPluginContext *context)
{
    Arena *arena = NULL;
    Error err = {0};
    bool is_open = false;

    plugin.context = context;
    log_set_sink(log_to_orthanc, context);
    if (OrthancPluginCheckVersionAdvanced(context, 1, 10, 1) == 0) {
        log_error("Orthanc 1.10.1 or newer is needed");
        return -1;
    }
    /* Without it, DICOM senders that wait for acknowledgements get 10 instances a second through: Nagle's algorithm.
     * DCMTK reads this when the DICOM server opens, which is later. */
    (void)setenv("TCP_NODELAY", "1", 0);
    OrthancPluginSetDescription(context, "Makes verified de-identified copies of stored instances");
    arena = arena_new(PLUGIN_ARENA_BYTES);
    is_open = arena != NULL && open_plugin(context, arena, &err);
    arena_free(arena);
    if (!is_open) {
        log_error("cannot be loaded: %s", err.text);
        return -1;
    }
    return 0;
}

void OrthancPluginFinalize(void)
{
    if (plugin.app != NULL) {
        app_stop(plugin.app);
    }
    http_close(plugin.http);
    if (plugin.app != NULL) {
        app_close(plugin.app);
    }
    host_orthanc_close(plugin.host);
    plugin.app = NULL;
    plugin.http = NULL;
    plugin.host = NULL;
}

const char *OrthancPluginGetName(void)
{
    return "redactor";
}

const char *OrthancPluginGetVersion(void)
{
    return REDACTOR_VERSION;
}

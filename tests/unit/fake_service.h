/* A service of the tests' own around the real durable store and the real key, and a client that asks the routes. What
 * is tested with it is how requests are judged and answered, not how instances are worked on. */
#ifndef REDACTOR_TESTS_FAKE_SERVICE_H
#define REDACTOR_TESTS_FAKE_SERVICE_H

#include <stdlib.h>
#include <unistd.h>

#include "check.h"
#include "service/batch.h"
#include "service/routes_parts.h"

struct App {
    Config config;
    Durable *durable;
    Key *key;
    Host host;
    bool is_paused;
    bool is_stopped;
    bool is_file_broken;
    uint32_t wakes;
    uint32_t reloads;
    BatchRequest batch;
    char folder[64];
};

static const char original_id[] = "11111111-22222222-33333333-44444444-55555555";
static const char copy_id[] = "aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee";
static const char study_id[] = "12121212-22222222-33333333-44444444-55555555";
static const char series_id[] = "13131313-22222222-33333333-44444444-55555555";
static const char patient_id[] = "14141414-22222222-33333333-44444444-55555555";

const Config *app_config(const App *app)
{
    return &app->config;
}
Durable *app_durable(App *app)
{
    return app->is_stopped ? NULL : app->durable;
}
Pool *app_pool(App *app)
{
    return (Pool *)(void *)app; /* never looked into: the pool's functions are this test's too */
}
Key *app_key(App *app)
{
    return app->key;
}
const Host *app_host(const App *app)
{
    return &app->host;
}
Health app_health(App *app, Arena *arena, const char ***reasons, uint32_t *count)
{
    *reasons = arena_array(arena, 1, sizeof **reasons);
    (*reasons)[0] = "a reason";
    *count = app->is_stopped ? 1 : 0;
    return app->is_stopped ? HEALTH_STOPPED : HEALTH_OK;
}
const char *health_name(Health health)
{
    return health == HEALTH_OK ? "Ok" : "Stopped";
}
bool app_is_paused(const App *app)
{
    return app->is_paused;
}
void app_pause(App *app, bool paused)
{
    app->is_paused = paused;
}
void app_wake_dispatch(App *app)
{
    app->wakes++;
}
bool app_reload_rules(App *app, const char *actor, Error *err)
{
    (void)actor;
    app->reloads++;
    return error_set(err, ERR_CONFIG, "rules/30-identifiers.lua:12: unknown action");
}
bool batch_open(App *app, const BatchRequest *request, Arena *arena, int64_t **items, uint32_t *count, Error *err)
{
    (void)err;
    app->batch = *request;
    *items = arena_array(arena, 2, sizeof **items);
    (*items)[0] = 7;
    (*items)[1] = 8;
    *count = 2;
    return true;
}
bool batch_progress(App *app, const int64_t *items, uint32_t count, BatchProgress *progress, Error *err)
{
    (void)app;
    (void)items;
    (void)err;
    *progress = (BatchProgress){.total = count, .open = 1, .done = 1};
    return true;
}
bool batch_wait(App *app, const int64_t *items, uint32_t count, uint32_t timeout_ms, BatchProgress *progress,
                Error *err)
{
    (void)timeout_ms;
    return batch_progress(app, items, count, progress, err);
}
void pool_status(Pool *pool, PoolStatus *status)
{
    (void)pool;
    *status = (PoolStatus){.count = 1, .workers = {{.state = "Idle", .pid = 1, .seccomp = true}}};
}
bool pool_plan(Pool *pool, const PoolJob *job, Arena *run, Plan *plan, Identity *original, Error *err)
{
    const App *app = (const App *)(const void *)pool;

    (void)job;
    (void)original;
    if (app->is_file_broken) {
        return error_set(err, ERR_INPUT, "not DICOM");
    }
    plan_init(plan, run);
    plan->source.rows = 80;
    plan->source.columns = 100;
    plan->source.frames = 6;
    return true;
}
bool pool_list_rules(Pool *pool, Arena *run, const RuleInfo **rules, uint32_t *count, Error *err)
{
    static const RuleInfo known[] = {{.id = "policy.strict", .kind = "rule"},
                                     {.id = "policy.balanced", .kind = "policy"}};

    (void)pool;
    (void)run;
    (void)err;
    *rules = known;
    *count = 2;
    return true;
}
bool pool_render(Pool *pool, const PoolJob *job, const Plan *plan, RenderKind kind, uint32_t frame, Arena *run,
                 Image *image, Error *err)
{
    (void)pool;
    (void)plan;
    (void)kind;
    (void)frame;
    CHECK(job->file_size == 5);
    return image_new(4, 3, 1, run, image, err);
}
bool pool_match(Pool *pool, const char *policy, const HeaderValue *header, uint32_t header_count,
                const char *const *lines, uint32_t lines_count, Arena *run, Judgement *judgements, Error *err)
{
    (void)pool;
    (void)policy;
    (void)header;
    (void)run;
    (void)err;
    for (uint32_t i = 0; i < lines_count; i++) {
        judgements[i] = (Judgement){.decision = strstr(lines[i], "DOE") != NULL ? DECISION_REDACT : DECISION_KEEP,
                                    .entity = ENTITY_PATIENT_NAME,
                                    .rule = "test.rule",
                                    .score_pct = (uint8_t)header_count};
    }
    return true;
}

static inline bool fake_list_of(void *self, Level level, const char *id, Arena *arena, const char ***ids,
                                uint32_t *count, Error *err)
{
    (void)self;
    (void)level;
    if (id[0] != '1' && id[0] != 'a') {
        return error_set(err, ERR_NOT_FOUND, "no such resource");
    }
    *ids = arena_array(arena, 1, sizeof **ids);
    (*ids)[0] = id[0] == 'a' ? copy_id : original_id;
    *count = 1;
    return true;
}
static inline bool fake_facts(void *self, const char *instance, InstanceFacts *facts, Error *err)
{
    (void)self;
    (void)instance;
    (void)err;
    *facts = (InstanceFacts){.study = "a2121212-22222222-33333333-44444444-55555555"};
    return true;
}
static inline bool fake_fetch(void *self, const char *instance, int *file, uint64_t *size, Error *err)
{
    char path[] = "/tmp/redactor-fetch-XXXXXX";

    (void)self;
    (void)instance;
    (void)err;
    *file = mkstemp(path);
    CHECK(*file >= 0 && write(*file, "DICOM", 5) == 5);
    *size = 5;
    (void)unlink(path);
    return true;
}

static inline void open_app(App *app)
{
    Error err = {0};
    char path[128];

    *app = (App){.folder = "/tmp/redactor-routes-XXXXXX",
                 .host = {.list_of = fake_list_of, .facts = fake_facts, .fetch = fake_fetch},
                 .config = {.user_header = "X-User", .link_copy_to_original = true, .settings = settings_default()}};
    app->config.trusted_proxies[0] = "10.0.0.1";
    app->config.trusted_proxies_count = 1;
    CHECK(mkdtemp(app->folder) != NULL);
    (void)snprintf(path, sizeof path, "%s/key", app->folder);
    CHECK_OK(key_make(path, &err));
    CHECK_OK(key_load(path, "default", &app->key, &err));
    (void)snprintf(path, sizeof path, "%s/queue.db", app->folder);
    CHECK_OK(durable_open(path, "test", key_fingerprint(app->key), key_audit(app->key), &app->durable, &err));
}

static inline void close_app(App *app)
{
    static const char *const names[] = {"key", "queue.db", "queue.db-wal", "queue.db-shm"};
    char path[128];

    durable_close(app->durable);
    key_free(app->key);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        (void)snprintf(path, sizeof path, "%s/%s", app->folder, names[i]);
        (void)unlink(path);
    }
    (void)rmdir(app->folder);
}

/* One question and its answer; the answer's JSON stays until the next question. */
typedef struct {
    App *app;
    Arena *arena;
    Reply reply;
    json_t *json;
    RateLimit previews;
    JobStarter *jobs;
    Request request;
} Client;

static inline Client client_new(App *app)
{
    return (Client){.app = app, .arena = arena_new(64 << 20), .previews.lock = PTHREAD_MUTEX_INITIALIZER};
}

static inline void client_free(Client *client)
{
    json_decref(client->json);
    buffer_free(&client->reply.body);
    arena_free(client->arena);
}

static inline void with_header(Client *client, const char *key, const char *value)
{
    client->request.headers[client->request.headers_count++] = (Pair){key, value};
}

/* Headers set before are sent once. */
static inline uint16_t ask(Client *client, const char *method, const char *path, const char *body)
{
    client->request.method = method;
    client->request.path = path;
    client->request.peer = client->request.peer == NULL ? "" : client->request.peer;
    client->request.previews = &client->previews;
    client->request.body = bytes_text(body);
    buffer_free(&client->reply.body);
    routes_dispatch(client->app, client->jobs, &client->request, client->arena, &client->reply);
    json_decref(client->json);
    client->json = json_loadb((const char *)client->reply.body.data, client->reply.body.size, 0, NULL);
    client->request = (Request){0};
    return client->reply.status;
}

static inline uint16_t post(Client *client, const char *path, const char *body)
{
    with_header(client, "content-type", "application/json");
    return ask(client, "POST", path, body);
}

static const char *text_of(const Client *client, const char *member)
{
    const char *text = json_string_value(json_object_get(client->json, member));

    return text == NULL ? "" : text;
}

static inline int64_t number_of(const Client *client, const char *member)
{
    return json_integer_value(json_object_get(client->json, member));
}

#endif

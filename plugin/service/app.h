/* Everything that lives as long as the plugin (or one command): configuration, key, pool, durable store, host, threads. */
#ifndef REDACTOR_SERVICE_APP_H
#define REDACTOR_SERVICE_APP_H

#include "durable/durable.h"
#include "service/config.h"
#include "service/host.h"
#include "service/key.h"
#include "wire/pool.h"

typedef enum { HEALTH_OK, HEALTH_DEGRADED, HEALTH_STOPPED } Health; /* "Ok", "Degraded", "Stopped" */

typedef struct App App;

/* Opens what the configuration asks for: key, durable store, rules, pool. A wrong configuration is no failure: the App is
 * there with Health Stopped and its reasons, and nothing is processed. False only without memory. [config_json] as for
 * config_parse; [storage_directory] is where the database goes when Queue.Path is empty; [self_directory] where the shared
 * object or program lies, to find rules and program. */
MUST_CHECK bool app_open(Bytes config_json, const char *storage_directory, const char *self_directory, Host host,
                         App **app, Error *err);
/* Starts intake and dispatch threads (8 MiB stacks): from OrthancStarted on. */
MUST_CHECK bool app_start(App *app, Error *err);
/* Stops and joins: leases given back, workers ended, within 10 s. */
void app_stop(App *app);
void app_close(App *app);

/* Something was stored: wakes the reader; cheap, calls nothing. */
void app_wake(App *app);

const Config *app_config(const App *app);
Durable *app_durable(App *app); /* NULL while Stopped */
Pool *app_pool(App *app);       /* NULL while Stopped */
Key *app_key(App *app);
const Host *app_host(const App *app);
Health app_health(App *app, Arena *arena, const char ***reasons, uint32_t *count);
const char *health_name(Health health);
bool app_is_paused(const App *app);
void app_pause(App *app, bool paused);
/* Reads rules again and swaps; ERR_CONFIG with file and line, the old stay. Audited as [actor]. */
MUST_CHECK bool app_reload_rules(App *app, const char *actor, Error *err);
/* Tells about a problem that stops or degrades the work (shown by /status), or that it is over (text NULL). */
void app_report(App *app, const char *topic, Health health, const char *text);

#endif

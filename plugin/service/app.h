/* Everything that lives as long as the plugin (or one command): configuration, key, pool, durable store, host, threads.
 */
#ifndef REDACTOR_SERVICE_APP_H
#define REDACTOR_SERVICE_APP_H

#include "durable/durable.h"
#include "service/config.h"
#include "service/host.h"
#include "service/key.h"
#include "wire/pool.h"

typedef enum { HEALTH_OK, HEALTH_DEGRADED, HEALTH_STOPPED } Health; /* "Ok", "Degraded", "Stopped" */

typedef struct App App;

enum { APP_TOPICS_MAX = 64, APP_TOPIC_SIZE = 96, APP_WAITING_MAX = 8 };

/* Topics of app_report that stop the work until the rules are read again: half a policy is none. */
#define APP_TOPIC_RULES  "rules"
#define APP_TOPIC_POLICY "policy"

/* Opens what the configuration asks for: key, durable store, rules, pool. A wrong configuration is no failure: the App
 * is there with Health Stopped and its reasons, and nothing is processed. False only without memory. [config_json] as
 * for config_parse; [storage_directory] is where the database goes when Queue.Path is empty; [self_directory] where the
 * shared object or program lies, to find rules and program. */
MUST_CHECK bool app_open(Bytes config_json, const char *storage_directory, const char *self_directory, Host host,
                         App **app, Error *err);
/* Starts intake and dispatch threads (8 MiB stacks): from OrthancStarted on. */
MUST_CHECK bool app_start(App *app, Error *err);
/* Stops and joins: leases given back, workers ended, within 10 s. */
void app_stop(App *app);
void app_close(App *app);

/* Something was stored: wakes the reader; cheap, calls nothing. */
void app_wake(App *app);
/* Something was put into the queue: wakes the threads that work on it. They look by themselves once a second. */
void app_wake_dispatch(App *app);
/* A copy may wait to be sent. */
void app_wake_deliver(App *app);

/* For a thread of the server's that wants to wait until work is done: false when so many wait already that the others
 * would find no thread. Ended by app_end_wait. */
MUST_CHECK bool app_begin_wait(App *app);
void app_end_wait(App *app);
/* True from app_stop on: nobody may wait any more. */
bool app_is_stopping(const App *app);

const Config *app_config(const App *app);
Durable *app_durable(App *app); /* NULL while Stopped */
Pool *app_pool(App *app);       /* NULL while Stopped */
Key *app_key(App *app);         /* NULL while Stopped */
/* SHA-256 of the rules that the pool has loaded, "" while there are none. */
void app_rules_hash(App *app, char rules_hash[SHA256_HEX_SIZE]);
/* True when items may be taken: not paused, rules good, nothing reported under APP_TOPIC_RULES or APP_TOPIC_POLICY. */
bool app_may_work(App *app);
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

/* What is wrong right now, by topic. */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "service/app_private.h"

const char *health_name(Health health)
{
    static const char *const names[] = {"Ok", "Degraded", "Stopped"};

    return (unsigned)health < sizeof names / sizeof names[0] ? names[health] : "Unknown";
}

static Topic *find_topic(App *app, const char *name)
{
    for (uint32_t i = 0; i < app->topics_count; i++) {
        if (strncmp(app->topics[i].name, name, sizeof app->topics[i].name - 1) == 0) {
            return &app->topics[i];
        }
    }
    return NULL;
}

/* True when this is news. */
static bool set_topic(App *app, const char *name, Health health, const char *text)
{
    Topic *topic = find_topic(app, name);
    bool is_new = topic == NULL;

    if (text == NULL) {
        if (topic != NULL) {
            *topic = app->topics[--app->topics_count];
        }
        return !is_new;
    }
    if (is_new && app->topics_count == APP_TOPICS_MAX) {
        return false;
    }
    topic = is_new ? &app->topics[app->topics_count++] : topic;
    is_new = is_new || strcmp(topic->text, text) != 0;
    (void)snprintf(topic->name, sizeof topic->name, "%s", name);
    (void)snprintf(topic->text, sizeof topic->text, "%s", text);
    topic->health = health;
    return is_new;
}

void app_report(App *app, const char *topic, Health health, const char *text)
{
    bool is_new;

    (void)pthread_mutex_lock(&app->lock);
    is_new = set_topic(app, topic, health, text);
    (void)pthread_mutex_unlock(&app->lock);
    if (is_new && text != NULL) { /* said once, not every five seconds */
        log_error("%s topic=%s: %s", health_name(health), topic, text);
    } else if (is_new) {
        log_info("over topic=%s", topic);
    }
}

Health app_health(App *app, Arena *arena, const char ***reasons, uint32_t *count)
{
    Health health = app->problems.count > 0 ? HEALTH_STOPPED : HEALTH_OK;
    const char **lines = arena_array(arena, APP_TOPICS_MAX + CONFIG_PROBLEMS_MAX, sizeof *lines);
    uint32_t used = 0;

    for (uint32_t i = 0; lines != NULL && i < app->problems.count; i++) {
        lines[used++] = app->problems.lines[i];
    }
    (void)pthread_mutex_lock(&app->lock);
    for (uint32_t i = 0; i < app->topics_count; i++) {
        const char *text = lines != NULL ? arena_text(arena, app->topics[i].text) : NULL;

        health = app->topics[i].health > health ? app->topics[i].health : health;
        if (text != NULL) {
            lines[used++] = text;
        }
    }
    (void)pthread_mutex_unlock(&app->lock);
    *reasons = lines;
    *count = used;
    return health;
}

bool app_may_work(App *app)
{
    bool may;

    (void)pthread_mutex_lock(&app->lock);
    may = find_topic(app, APP_TOPIC_RULES) == NULL && find_topic(app, APP_TOPIC_POLICY) == NULL;
    (void)pthread_mutex_unlock(&app->lock);
    return may && app_pool(app) != NULL && !app_is_paused(app);
}

void app_rules_hash(App *app, char rules_hash[SHA256_HEX_SIZE])
{
    (void)pthread_mutex_lock(&app->lock);
    memcpy(rules_hash, app->rules_hash, SHA256_HEX_SIZE);
    (void)pthread_mutex_unlock(&app->lock);
}

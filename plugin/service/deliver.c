#include "service/deliver.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "durable/delivery.h"
#include "service/alarm.h"
#include "service/deliver_discard.h"

enum {
    IDLE_MS = 1000,
    POLL_MS = 100,
    LOST_MAX = 50,                /* looks: a job that is over is forgotten before its end is told */
    SENDING_MAX_S = 900,          /* a server that is asked for longer has forgotten the question */
    TAKEN_S = SENDING_MAX_S + 60, /* nobody else tries it before */
    RECOVERED_MAX = 64
};

struct Deliver {
    App *app;
    Alarm alarm;
    pthread_t thread;
    bool has_thread;
    bool has_told; /* of a failure */
    uint64_t seen;
};

/* What waits for a name that was taken out of the configuration, or that the rules do not declare any more, must not be
 * sent there. What a rule asked for stands else until the copy is made again. */
static bool is_wanted(App *app, const Delivery *delivery)
{
    const Config *config = app_config(app);
    Pool *pool = app_pool(app); /* none here: nobody to ask */
    bool wanted = delivery->by_rule && (pool == NULL || pool_declares(pool, delivery->destination));

    for (uint32_t i = 0; i < config->route_to_count && !wanted; i++) {
        wanted = strcmp(config->route_to[i], delivery->destination) == 0;
    }
    return wanted;
}

/* Looks how the sending is going until it is over, or all is to stop. */
static bool wait_sent(Deliver *deliver, const char *job, Error *err)
{
    const Host *host = app_host(deliver->app);
    uint32_t lost = 0;
    bool over = false;

    for (uint32_t i = 0; i < SENDING_MAX_S * 1000 / POLL_MS; i++) {
        if (host->sent(host->self, job, &over, err)) {
            lost = 0;
        } else if (err->code != ERR_NOT_FOUND || ++lost > LOST_MAX) {
            return false;
        }
        if (over) {
            return true;
        }
        struct timespec until = alarm_time_in(POLL_MS);
        if (!alarm_rest(&deliver->alarm, &deliver->seen, &until)) {
            return error_set(err, ERR_CANCELLED, "stopping");
        }
    }
    return error_set(err, ERR_TIMEOUT, "sending took longer than %d s", SENDING_MAX_S);
}

static bool send_copy(Deliver *deliver, const Delivery *delivery, Error *err)
{
    const Host *host = app_host(deliver->app);
    char job[HOST_JOB_SIZE] = {0};
    Error cancel_error = {0};

    if (host->send == NULL) {
        return error_set(err, ERR_CONFIG, "nothing can be sent from here");
    }
    if (!host->send(host->self, delivery->copy, delivery->destination, app_config(deliver->app)->insecure_routes, job,
                    err)) {
        return false;
    }
    if (wait_sent(deliver, job, err)) {
        return true;
    }
    /* The next attempt starts another. */
    if ((err->code == ERR_TIMEOUT || err->code == ERR_CANCELLED) && !host->cancel(host->self, job, &cancel_error)) {
        log_warn("a sending that takes too long could not be ended code=%s", error_name(cancel_error.code));
    }
    return false;
}

static void topic_of(const char *destination, char topic[APP_TOPIC_SIZE])
{
    (void)snprintf(topic, APP_TOPIC_SIZE, "route %s", destination);
}

static void tell_failure(Deliver *deliver, const Delivery *delivery, const Error *err)
{
    char topic[APP_TOPIC_SIZE];
    char text[ERROR_TEXT_MAX + DESTINATION_NAME_SIZE + 64];

    if (err->code == ERR_CANCELLED) {
        return;
    }
    topic_of(delivery->destination, topic);
    (void)snprintf(text, sizeof text, "copies for \"%s\" wait: %s", delivery->destination, err->text);
    app_report(deliver->app, topic, HEALTH_DEGRADED, text);
    deliver->has_told = true;
    log_warn("not sent, again later delivery=%" PRId64 " attempt=%u code=%s: %s", delivery->id, delivery->attempts,
             error_name(err->code), err->text);
}

/* What nothing waits for any more is no trouble, whoever dropped it. */
static void tell_recovered(Deliver *deliver)
{
    char name[DESTINATION_NAME_SIZE];
    char topic[APP_TOPIC_SIZE];
    Error err = {0};
    bool found = deliver->has_told;

    for (uint32_t i = 0; i < RECOVERED_MAX && found; i++) {
        if (!delivery_recovered(app_durable(deliver->app), name, &found, &err)) {
            log_warn("destinations cannot be read code=%s", error_name(err.code));
            return;
        }
        if (found) {
            topic_of(name, topic);
            app_report(deliver->app, topic, HEALTH_OK, NULL);
        }
    }
}

static bool drop(App *app, const Delivery *delivery, const char *why, Error *err)
{
    return delivery_dropped(app_durable(app), delivery, why, app_config(app)->delete_after_route, err);
}

static bool deliver_one(Deliver *deliver, const Delivery *delivery, Error *err)
{
    App *app = deliver->app;
    char topic[APP_TOPIC_SIZE];
    bool there = false;

    if (!is_wanted(app, delivery)) {
        return drop(app, delivery, "unasked", err);
    }
    if (!deliver_stands(app, delivery->copy, delivery->copy_sha256, &there, err)) {
        return false;
    }
    if (!there) {
        return drop(app, delivery, "copy-gone", err);
    }
    if (!send_copy(deliver, delivery, err)) {
        return false;
    }
    topic_of(delivery->destination, topic);
    app_report(app, topic, HEALTH_OK, NULL);
    /* The server read the copy after we did: only when it stands as it was, it is sure what was sent. */
    if (!deliver_stands(app, delivery->copy, delivery->copy_sha256, &there, err)) {
        return false;
    }
    if (!there) {
        log_warn("a copy changed while it was sent delivery=%" PRId64, delivery->id);
        return drop(app, delivery, "changed-while-sent", err);
    }
    if (!delivery_sent(app_durable(app), delivery, app_config(app)->delete_after_route, err)) {
        return false;
    }
    log_info("sent delivery=%" PRId64 " attempt=%u", delivery->id, delivery->attempts);
    return true;
}

/* One look. True when there may be more at once. */
static bool look(Deliver *deliver)
{
    App *app = deliver->app;
    Delivery delivery;
    Error err = {0};
    bool found = false;

    if (app_is_paused(app)) {
        return false;
    }
    bool more = deliver_discard(app);
    if (!delivery_take(app_durable(app), TAKEN_S, &delivery, &found, &err)) {
        log_warn("deliveries cannot be read code=%s: %s", error_name(err.code), err.text);
        return false;
    }
    if (!found) {
        tell_recovered(deliver);
        return more;
    }
    if (!deliver_one(deliver, &delivery, &err)) {
        Error later = {0};
        if (!delivery_later(app_durable(app), &delivery, err.code != ERR_CANCELLED, &later)) {
            log_warn("delivery comes again in %d s only code=%s", TAKEN_S, error_name(later.code));
        }
        tell_failure(deliver, &delivery, &err); /* last: who reads it finds all written */
    }
    return true;
}

static void *deliver_main(void *self)
{
    Deliver *deliver = self;

    while (!alarm_is_stopped(&deliver->alarm)) {
        if (!look(deliver) && !alarm_wait(&deliver->alarm, &deliver->seen, IDLE_MS)) {
            break;
        }
    }
    return NULL;
}

bool deliver_start(App *app, Deliver **result, Error *err)
{
    Deliver *deliver = calloc(1, sizeof *deliver);

    *result = NULL;
    if (deliver == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the thread that sends");
    }
    if (!alarm_open(&deliver->alarm, err)) {
        free(deliver);
        return false;
    }
    deliver->app = app;
    deliver->has_thread = thread_start(&deliver->thread, deliver_main, deliver, err);
    if (!deliver->has_thread) {
        deliver_free(deliver);
        return false;
    }
    *result = deliver;
    return true;
}

void deliver_wake(Deliver *deliver)
{
    if (deliver != NULL) {
        alarm_ring(&deliver->alarm);
    }
}

void deliver_tell_stop(Deliver *deliver)
{
    if (deliver != NULL) {
        alarm_stop(&deliver->alarm);
    }
}

void deliver_stop(Deliver *deliver)
{
    if (deliver == NULL) {
        return;
    }
    alarm_stop(&deliver->alarm);
    if (deliver->has_thread) {
        (void)pthread_join(deliver->thread, NULL);
        deliver->has_thread = false;
    }
}

void deliver_free(Deliver *deliver)
{
    if (deliver != NULL) {
        deliver_stop(deliver);
        alarm_close(&deliver->alarm);
        free(deliver);
    }
}

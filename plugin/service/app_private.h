/* What an App is made of; for app*.c only. */
#ifndef REDACTOR_SERVICE_APP_PRIVATE_H
#define REDACTOR_SERVICE_APP_PRIVATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "service/app.h"
#include "service/deliver.h"
#include "service/dispatch.h"
#include "service/intake.h"

typedef struct {
    char name[APP_TOPIC_SIZE];
    Health health;
    char text[ERROR_TEXT_MAX];
} Topic;

struct App {
    Arena *arena; /* texts of the configuration and paths; given out while opening only */
    Host host;
    Config config;
    Problems problems;
    const char *storage_directory, *self_directory;
    Key *key;
    Durable *durable;
    _Atomic(Pool *) pool; /* opened late when the first rules were wrong */
    atomic_bool paused, stopping;
    atomic_uint waiting;      /* threads of the server's in app_begin_wait */
    _Atomic(Intake *) intake; /* live until app_close: whoever stores something may still ring */
    _Atomic(Dispatch *) dispatch;
    _Atomic(Deliver *) deliver;
    pthread_mutex_t lock; /* guards what follows */
    Topic topics[APP_TOPICS_MAX];
    uint32_t topics_count;
    char rules_hash[SHA256_HEX_SIZE];
    pthread_mutex_t reload; /* one reading of the rules at a time */
};

/* Reads the rules and opens the pool over them; a failure is told to /status by the caller. */
MUST_CHECK bool app_load_rules(App *app, Error *err);

#endif

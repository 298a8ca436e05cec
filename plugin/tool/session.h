/* What a command needs: configuration, key, workers with rules. The command line's counterpart of App. */
#ifndef REDACTOR_TOOL_SESSION_H
#define REDACTOR_TOOL_SESSION_H

#include "service/config.h"
#include "service/key.h"
#include "wire/pool.h"

typedef struct {
    Arena *arena;
    Config config;
    Key *key;   /* NULL unless asked for */
    Pool *pool; /* NULL unless asked for */
    char rules_hash[SHA256_HEX_SIZE];
    const char *self_directory;
} Session;

typedef struct {
    const char *config_file; /* NULL: defaults and environment */
    bool key;                /* read the key; without a configured one, that of the user's state folder, made once */
    bool pool;               /* open workers; without [key] they cannot ask for pseudonyms */
    uint32_t jobs;           /* 0: as configured */
} SessionOptions;

/* ERR_CONFIG when the configuration is wrong (every problem was said on standard error). Close in any case. */
MUST_CHECK bool session_open(const SessionOptions *options, Session *session, Error *err);
void session_close(Session *session);

#endif

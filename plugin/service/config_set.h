/* One value of JSON into one field of the configuration, or a problem. Private to config*.c: the only header that shows
 * Jansson's types. */
#ifndef REDACTOR_SERVICE_CONFIG_SET_H
#define REDACTOR_SERVICE_CONFIG_SET_H

#include <jansson.h>

#include "service/config_keys.h"

typedef struct {
    Arena *arena;
    Config *config;
    Problems *problems;
    bool out_of_memory;
} ConfigLoader;

/* Checks [value] by the key's row and stores it; else the field stays and a problem is noted. */
void config_set(ConfigLoader *loader, const ConfigKey *key, const json_t *value);

/* [self] is the loader. */
void config_add_problem(void *self, const char *line);
void config_problem(ConfigLoader *loader, const char *format, ...) PRINTF_LIKE(2, 3);

#endif

/* A set of texts: names that were given out, identifiers that were written. Thread-safe. */
#ifndef REDACTOR_TOOL_TEXT_SET_H
#define REDACTOR_TOOL_TEXT_SET_H

#include <pthread.h>

#include "base/arena.h"

typedef struct {
    Arena *arena; /* its own; texts and tables */
    const char **places;
    size_t count, capacity;
    pthread_mutex_t lock;
} TextSet;

MUST_CHECK bool text_set_open(TextSet *set, Error *err);
void text_set_close(TextSet *set);
/* [added] false: it was there already. */
MUST_CHECK bool text_set_add(TextSet *set, const char *text, bool *added, Error *err);

#endif

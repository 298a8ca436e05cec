/* The words after a command: options from a table, the rest in order. */
#ifndef REDACTOR_TOOL_ARGS_H
#define REDACTOR_TOOL_ARGS_H

#include <stdint.h>

#include "base/error.h"

enum { ARGS_WORDS_MAX = 4096 };

/* One row is one option. A switch has [flag]; an option with a value has [values], of which at most [values_max] may be
 * given; [count] (may be NULL when 1) says how many were. */
typedef struct {
    const char *name; /* "--config" */
    bool *flag;
    const char **values;
    uint32_t values_max;
    uint32_t *count;
} ArgOption;

/* Reads argv[0 .. argc), the words after the command's name. "--" ends the options; "--name=value" is understood.
 * ERR_INPUT for an option that is not in the table, that lacks its value, or comes too often, and for too few or too
 * many words. */
MUST_CHECK bool args_read(int argc, char **argv, const ArgOption *options, uint32_t options_count, const char **words,
                          uint32_t words_min, uint32_t words_max, uint32_t *words_count, Error *err);

/* A whole number from [minimum] to [maximum]. */
MUST_CHECK bool args_number(const char *name, const char *text, uint32_t minimum, uint32_t maximum, uint32_t *number,
                            Error *err);

#endif

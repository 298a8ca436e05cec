#include "tool/args.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const ArgOption *find_option(const ArgOption *options, uint32_t count, const char *word)
{
    size_t size = strcspn(word, "=");

    for (uint32_t i = 0; i < count; i++) {
        if (strlen(options[i].name) == size && strncmp(options[i].name, word, size) == 0) {
            return &options[i];
        }
    }
    return NULL;
}

static bool add_value(const ArgOption *option, const char *value, Error *err)
{
    uint32_t given = option->count != NULL ? *option->count : option->values[0] != NULL ? 1 : 0;

    if (given >= option->values_max) {
        return error_set(err, ERR_INPUT, "%s is given too often", option->name);
    }
    option->values[given] = value;
    if (option->count != NULL) {
        *option->count = given + 1;
    }
    return true;
}

/* Reads the option at argv[*at]; *at moves over its value. */
static bool read_option(int argc, char **argv, int *at, const ArgOption *options, uint32_t count, Error *err)
{
    const ArgOption *option = find_option(options, count, argv[*at]);
    const char *equals = strchr(argv[*at], '=');

    if (option == NULL) {
        return error_set(err, ERR_INPUT, "there is no option %.60s", argv[*at]);
    }
    if (option->flag != NULL) {
        *option->flag = true;
        return equals == NULL || error_set(err, ERR_INPUT, "%s takes no value", option->name);
    }
    if (equals != NULL) {
        return add_value(option, equals + 1, err);
    }
    if (*at + 1 >= argc) {
        return error_set(err, ERR_INPUT, "%s needs a value", option->name);
    }
    *at += 1;
    return add_value(option, argv[*at], err);
}

bool args_read(int argc, char **argv, const ArgOption *options, uint32_t options_count, const char **words,
               uint32_t words_min, uint32_t words_max, uint32_t *words_count, Error *err)
{
    bool options_over = false;

    *words_count = 0;
    for (int at = 0; at < argc; at++) {
        if (!options_over && strcmp(argv[at], "--") == 0) {
            options_over = true;
            continue;
        }
        if (!options_over && argv[at][0] == '-' && argv[at][1] != 0) {
            if (!read_option(argc, argv, &at, options, options_count, err)) {
                return false;
            }
            continue;
        }
        if (*words_count == words_max) {
            return error_set(err, ERR_INPUT, "too many words: %.60s", argv[at]);
        }
        words[(*words_count)++] = argv[at];
    }
    return *words_count >= words_min || error_set(err, ERR_INPUT, "a word is missing");
}

bool args_number(const char *name, const char *text, uint32_t minimum, uint32_t maximum, uint32_t *number, Error *err)
{
    char *rest = NULL;
    unsigned long long value;

    errno = 0;
    value = strtoull(text, &rest, 10);
    if (errno != 0 || rest == text || *rest != 0 || text[0] == '-' || value < minimum || value > maximum) {
        return error_set(err, ERR_INPUT, "%s: write a whole number from %u to %u", name, minimum, maximum);
    }
    *number = (uint32_t)value;
    return true;
}

#include "service/config_set.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void config_add_problem(void *self, const char *line)
{
    ConfigLoader *loader = self;
    const char *kept;

    if (loader->problems->count == CONFIG_PROBLEMS_MAX) {
        return; /* who has that many problems sees the next after mending these */
    }
    kept = arena_text(loader->arena, line);
    if (kept == NULL) {
        loader->out_of_memory = true;
        return;
    }
    loader->problems->lines[loader->problems->count++] = kept;
}

void config_problem(ConfigLoader *loader, const char *format, ...)
{
    char line[640];
    va_list args;

    va_start(args, format);
    (void)vsnprintf(line, sizeof line, format, args);
    va_end(args);
    config_add_problem(loader, line);
}

/* What somebody wrote, short, for a problem's line. */
static void show_value(const ConfigKey *key, const json_t *value, char *text, size_t size)
{
    char *dump = key->secret ? NULL : json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT | JSON_ENSURE_ASCII);

    (void)snprintf(text, size, "%s", dump != NULL ? dump : "(not shown)");
    free(dump);
}

static void complain(ConfigLoader *loader, const ConfigKey *key, const json_t *value, const char *remedy)
{
    char shown[81];

    show_value(key, value, shown, sizeof shown);
    config_problem(loader, "%s = %s: %s", key->path, shown, remedy);
}

static void *field(const ConfigLoader *loader, size_t offset)
{
    return (char *)loader->config + offset;
}

static void set_number(ConfigLoader *loader, const ConfigKey *key, const json_t *value)
{
    int64_t number = json_is_integer(value) ? (int64_t)json_integer_value(value) : 0;
    uint64_t scaled;

    if (!json_is_integer(value) || number < key->minimum || number > key->maximum) {
        char remedy[96];

        (void)snprintf(remedy, sizeof remedy, "write a whole number from %lld to %lld", (long long)key->minimum,
                       (long long)key->maximum);
        complain(loader, key, value, remedy);
        return;
    }
    scaled = (uint64_t)number * (key->scale > 0 ? key->scale : 1);
    if (key->size == sizeof(uint8_t)) {
        *(uint8_t *)field(loader, key->offset) = (uint8_t)scaled;
    } else if (key->size == sizeof(uint32_t)) {
        uint32_t narrow = (uint32_t)scaled; /* -1 in two's complement is what an int32_t field means */
        memcpy(field(loader, key->offset), &narrow, sizeof narrow);
    } else {
        memcpy(field(loader, key->offset), &scaled, sizeof scaled);
    }
}

static void list_choices(const Choice *choices, char *text, size_t size)
{
    size_t at = (size_t)snprintf(text, size, "write ");

    for (const Choice *choice = choices; choice->name != NULL && at < size; choice++) {
        if (choice->refused == NULL) {
            at += (size_t)snprintf(text + at, size - at, "%s%s", choice == choices ? "" : " or ", choice->name);
        }
    }
}

static void set_choice(ConfigLoader *loader, const ConfigKey *key, const json_t *value)
{
    const char *text = json_string_value(value);
    char remedy[200];

    for (uint32_t i = 0; text != NULL && key->choices[i].name != NULL; i++) {
        if (strcmp(text, key->choices[i].name) != 0) {
            continue;
        }
        if (key->choices[i].refused != NULL) {
            break;
        }
        if (key->kind == KEY_CHOICE) {
            memcpy(field(loader, key->offset), &i, sizeof i);
        } else {
            memcpy(field(loader, key->offset), &key->choices[i].name, sizeof key->choices[i].name);
        }
        return;
    }
    list_choices(key->choices, remedy, sizeof remedy);
    for (const Choice *choice = key->choices; text != NULL && choice->name != NULL; choice++) {
        if (strcmp(text, choice->name) == 0) {
            config_problem(loader, "%s = \"%s\": %s; %s", key->path, choice->name, choice->refused, remedy);
            return;
        }
    }
    complain(loader, key, value, remedy);
}

/* A checked copy of a text, NULL when it was refused (a problem is noted). */
static const char *take_text(ConfigLoader *loader, const ConfigKey *key, const json_t *value)
{
    const char *text = json_string_value(value);
    size_t most = key->kind == KEY_TEXT && key->maximum > 0 ? (size_t)key->maximum : KEY_TEXT_MAX;
    const char *wrong, *copy;
    char remedy[64];

    if (text == NULL || strlen(text) != json_string_length(value)) {
        complain(loader, key, value, "write a text in double quotes");
        return NULL;
    }
    if (strlen(text) > most) {
        (void)snprintf(remedy, sizeof remedy, "write at most %zu characters", most);
        complain(loader, key, value, remedy);
        return NULL;
    }
    wrong = key->check != NULL ? key->check(text) : NULL;
    if (wrong != NULL) {
        complain(loader, key, value, wrong);
        return NULL;
    }
    copy = arena_text(loader->arena, text);
    loader->out_of_memory = loader->out_of_memory || copy == NULL;
    return copy;
}

static void set_list(ConfigLoader *loader, const ConfigKey *key, const json_t *value)
{
    const char **items = field(loader, key->offset);
    uint32_t *count = field(loader, key->count_offset);
    size_t given = json_array_size(value);

    if (!json_is_array(value) || given > key->list_max || given < (size_t)key->minimum) {
        char remedy[96];

        (void)snprintf(remedy, sizeof remedy, "write a list of %lld to %u texts", (long long)key->minimum,
                       key->list_max);
        complain(loader, key, value, remedy);
        return;
    }
    *count = 0;
    for (size_t i = 0; i < given; i++) {
        const char *item = take_text(loader, key, json_array_get(value, i));

        if (item != NULL) {
            items[(*count)++] = item;
        }
    }
}

static void set_options(ConfigLoader *loader, const ConfigKey *key, const json_t *value)
{
    uint32_t set = 0;

    if (!json_is_array(value)) {
        complain(loader, key, value, "write a list of option names");
        return;
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        const char *name = json_string_value(json_array_get(value, i));
        Option option;

        if (name != NULL && option_find(name, &option)) {
            set |= option;
            continue;
        }
        complain(loader, key, json_array_get(value, i), "is no option of PS3.15 Annex E; see README.md for the names");
    }
    memcpy(field(loader, key->offset), &set, sizeof set);
}

void config_set(ConfigLoader *loader, const ConfigKey *key, const json_t *value)
{
    const char *text;

    switch (key->kind) {
    case KEY_BOOL:
        if (!json_is_boolean(value)) {
            complain(loader, key, value, "write true or false");
            return;
        }
        *(bool *)field(loader, key->offset) = json_is_true(value);
        return;
    case KEY_NUMBER:
        set_number(loader, key, value);
        return;
    case KEY_CHOICE:
    case KEY_CHOICE_TEXT:
        set_choice(loader, key, value);
        return;
    case KEY_TEXT:
        text = take_text(loader, key, value);
        if (text != NULL) {
            memcpy(field(loader, key->offset), &text, sizeof text);
        }
        return;
    case KEY_LIST:
        set_list(loader, key, value);
        return;
    case KEY_OPTIONS:
        set_options(loader, key, value);
        return;
    }
}

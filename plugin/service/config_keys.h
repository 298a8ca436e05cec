/* The table of configuration keys: one row adds one key. Private to config*.c. */
#ifndef REDACTOR_SERVICE_CONFIG_KEYS_H
#define REDACTOR_SERVICE_CONFIG_KEYS_H

#include "service/config.h"

typedef enum {
    KEY_BOOL,
    KEY_NUMBER,      /* minimum ... maximum, times scale, into 1, 4 or 8 bytes */
    KEY_CHOICE,      /* the choice's index into an enum */
    KEY_CHOICE_TEXT, /* the choice's name */
    KEY_TEXT,
    KEY_LIST,   /* of texts */
    KEY_OPTIONS /* names of Metadata.Options into a set */
} KeyKind;

/* [refused] says why a value that the documents name is not to be had in this version: refused aloud, never ignored. */
typedef struct {
    const char *name;
    const char *refused;
} Choice;

typedef struct {
    const char *path; /* "Workers.TimeoutSeconds" */
    KeyKind kind;
    const char *default_json;
    int64_t minimum, maximum; /* of a number; of a text's bytes, 0 = KEY_TEXT_MAX */
    uint64_t scale;           /* 0 = 1 */
    const Choice *choices;    /* ends with a NULL name */
    /* What is wrong with a text, NULL when nothing is. For lists: with each item. May be NULL. */
    const char *(*check)(const char *text);
    size_t offset, size; /* in Config */
    size_t count_offset; /* of a list's count */
    uint32_t list_max;
    bool secret; /* its value is never shown in a problem: people put the key itself where its file's name belongs */
    const char *meaning;
} ConfigKey;

enum { KEY_TEXT_MAX = 1024, KEY_NAME_MAX = 128 };

const ConfigKey *config_keys(uint32_t *count);

/* "ORTHANC__REDACTOR__WORKERS__TIMEOUT_SECONDS" of "Workers.TimeoutSeconds". */
void config_key_environment(const char *path, char *name, size_t name_size);

/* Rules that concern more than one key: [complain] is called for each that is broken. */
void config_check_together(const Config *config, void *self, void (*complain)(void *self, const char *line));

/* The key that [name] is most likely meant to be, NULL when none is near. */
const char *config_key_near(const char *name);

#endif

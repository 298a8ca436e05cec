/* Paths of attributes as plans spell them, and tables keyed by text. */
#ifndef REDACTOR_DEID_TAG_PATHS_H
#define REDACTOR_DEID_TAG_PATHS_H

#include "plan/plan.h"
#include "wrap/dicom.h"

enum { TEXT_TABLE_MAX = 1 << 20 };

/* "(0040,0275)[*].(0040,0007)" into [path], which has room for PLAN_PATH_MAX. ERR_LIMIT when it does not fit. */
MUST_CHECK bool tag_path(const Element *element, char *path, Error *err);

/* Numbers by text; lives in an arena. `= {.arena = a}` is a valid empty table. */
typedef struct {
    Arena *arena;
    struct TextEntry *entries;
    uint32_t count, capacity;
} TextTable;

typedef struct TextEntry {
    const char *text; /* NULL: free */
    uint32_t number;
} TextEntry;

/* The entry of [text], made with [number] when it was not there ([is_new]). ERR_LIMIT, ERR_MEMORY. */
MUST_CHECK bool text_table_add(TextTable *table, const char *text, uint32_t number, TextEntry **entry, bool *is_new,
                               Error *err);
/* NULL when it is not there. */
const TextEntry *text_table_find(const TextTable *table, const char *text);

#endif

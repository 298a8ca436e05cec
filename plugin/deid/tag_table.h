/* What to do with each attribute: PS3.15 Table E.1-1 (rules/ps315.lua), then what tag{} rules say. */
#ifndef REDACTOR_DEID_TAG_TABLE_H
#define REDACTOR_DEID_TAG_TABLE_H

#include "base/bytes.h"
#include "deid/tag_types.h"
#include "plan/plan.h"
#include "plan/settings.h"
#include "wrap/dicom.h"

enum {
    TAG_ROWS_MAX = 4096,
    TAG_RULES_MAX = 1024,
    TAG_CONCEPTS_MAX = 2048,
    TAG_OPTION_COLUMNS = 10,
    TAG_COLUMN_FULL_DATES = 5,
    TAG_COLUMN_MODIFIED_DATES = 6,
    TAG_COLUMN_DESCRIPTORS = 7,
    TAG_COLUMN_STRUCTURED = 8,
    TAG_COLUMN_GRAPHICS = 9
};

typedef struct TagTable TagTable;

/* A row of the table. */
typedef struct {
    Tag tag;
    char vr[3];                       /* "*" where the table names none */
    const char *basic;                /* the Basic Profile's code: "X", "Z/D" */
    const char *rule;                 /* id for plans: "ps315.Z/D" */
    TagAction actions[TYPE_COUNT];    /* what the code means for each type of the attribute */
    char options[TAG_OPTION_COLUMNS]; /* 0, 'K' or 'C', in the order of tag_table_option */
} TagRow;

/* A tag{} rule. */
typedef struct {
    const char *id;
    Tag tag, mask; /* bits of the mask count */
    TagAction action;
    const char *value; /* NULL: none given */
} TagRule;

MUST_CHECK TagTable *tag_table_new(void);
void tag_table_free(TagTable *table);

/* Adds rows from the text that rules/ps315.lua gives to ps315{}: one row a line, form described in that file.
 * ERR_CONFIG names the row. */
MUST_CHECK bool tag_table_add_rows(TagTable *table, const char *rows, Error *err);

/* Adds what resolves combined codes, see deid/tag_types.h. */
MUST_CHECK bool tag_table_add_types(TagTable *table, const char *classes, const char *types, Error *err);

/* Adds private attributes that are safe, see deid/tag_private.h. */
MUST_CHECK bool tag_table_add_private(TagTable *table, const char *rows, Error *err);

/* Adds what becomes of content items by their concept; the form is described in rules/ps315-concepts.lua. */
MUST_CHECK bool tag_table_add_concepts(TagTable *table, const char *rows, Error *err);

/* A tag{} rule: [path] "(0008,1030)" or "(0008,1030)" with x for any digit; [action] "remove", "empty", "replace",
 * "clean", "uid", "shift", "keep"; it wins over the table. [value] (NULL: none) is what "replace" writes. ERR_CONFIG.
 */
MUST_CHECK bool tag_table_add_rule(TagTable *table, const char *id, const char *path, const char *action,
                                   const char *value, Error *err);

/* NULL when there is none. The rule added last wins. */
const TagRow *tag_table_row(const TagTable *table, Tag tag);
const TagRule *tag_table_rule(const TagTable *table, Tag tag);

/* Of the concept of a content item; NULL when it is not listed. */
const TagRow *tag_table_concept(const TagTable *table, const char *scheme, const char *code, const char *value_type);

const struct TagPrivate *tag_table_private(const TagTable *table);
const TagTypes *tag_table_types(const TagTable *table);

/* The option of a column of TagRow.options. */
Option tag_table_option(uint32_t column);

uint32_t tag_table_count(const TagTable *table);

#endif

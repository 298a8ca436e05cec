/* What to do with each attribute: PS3.15 Table E.1-1 (rules/ps315.lua), then what tag{} rules say, then by VR. */
#ifndef REDACTOR_DEID_TAG_TABLE_H
#define REDACTOR_DEID_TAG_TABLE_H

#include "base/bytes.h"
#include "plan/plan.h"
#include "plan/settings.h"
#include "wrap/dicom.h"

typedef struct TagTable TagTable;

MUST_CHECK TagTable *tag_table_new(void);
void tag_table_free(TagTable *table);

/* Adds rows from the text that rules/ps315.lua gives to ps315{}: one row a line, form described in that file.
 * ERR_CONFIG names the row. */
MUST_CHECK bool tag_table_add_rows(TagTable *table, const char *rows, Error *err);

/* A tag{} rule: [path] "(0008,1030)" or "(0008,1030)" with x for any digit; [action] "remove", "empty", "replace",
 * "clean", "uid", "shift", "keep"; it wins over the table. ERR_CONFIG. */
MUST_CHECK bool tag_table_add_rule(TagTable *table, const char *id, const char *path, const char *action,
                                   const char *value, Error *err);

#endif

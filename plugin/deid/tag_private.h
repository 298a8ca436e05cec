/* Private attributes: gone, but for those that the settings name and, with Retain Safe Private, those of PS3.15 Table
 * E.3.10-1 (rules/ps315-private.lua). What the sender itself calls safe (Block Identifying Information Status) is not
 * believed. */
#ifndef REDACTOR_DEID_TAG_PRIVATE_H
#define REDACTOR_DEID_TAG_PRIVATE_H

#include "base/arena.h"
#include "deid/tag_decide.h"

enum { PRIVATE_ROWS_MAX = 4096 };

typedef struct TagPrivate TagPrivate;

MUST_CHECK TagPrivate *tag_private_new(void);
void tag_private_free(TagPrivate *list);

/* Adds rows; the form is described in the file. Texts go into [arena]. ERR_CONFIG names the row. */
MUST_CHECK bool tag_private_add(TagPrivate *list, const char *rows, Arena *arena, Error *err);
uint32_t tag_private_count(const TagPrivate *list);

TagDecision tag_private_decide(const TagScope *scope, const Element *element);

#endif

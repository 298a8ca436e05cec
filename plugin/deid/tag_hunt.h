/* Looking for many values at once, as whole words, without regard to ASCII case. */
#ifndef REDACTOR_DEID_TAG_HUNT_H
#define REDACTOR_DEID_TAG_HUNT_H

#include "base/arena.h"
#include "base/bytes.h"

enum { HUNT_VALUE_MIN = 5, HUNT_VALUES_MAX = 1 << 17 };

typedef struct TagHunt TagHunt;

/* [values] outlive the hunt; each has at least HUNT_VALUE_MIN bytes. */
MUST_CHECK bool tag_hunt_open(const char *const *values, uint32_t count, Arena *arena, TagHunt **hunt, Error *err);

/* Marks the values that stand in [bytes]. */
void tag_hunt_scan(TagHunt *hunt, Bytes bytes);

bool tag_hunt_hit(const TagHunt *hunt, uint32_t index);
uint32_t tag_hunt_hits(const TagHunt *hunt);

#endif

/* Memory that is dropped all at once, with the foreign handles that belong to it.
 *
 * An arena has one life: a run (one instance) or a frame. What it gives out is zeroed and lives until arena_reset or
 * arena_free, which also close the owned handles, newest first, and wipe the memory: one patient's bytes do not stay
 * for the next. Not thread-safe: an arena belongs to one thread. */
#ifndef REDACTOR_BASE_ARENA_H
#define REDACTOR_BASE_ARENA_H

#include <stddef.h>

#include "base/error.h"

typedef struct Arena Arena;

/* An arena that gives out at most [limit_bytes] in all; NULL when there is no memory. */
MUST_CHECK Arena *arena_new(size_t limit_bytes);

/* [size] zeroed bytes, aligned for any type; NULL when the limit is reached or memory is out. A size of 0 is one byte.
 */
MUST_CHECK void *arena_alloc(Arena *arena, size_t size);

/* [count] zeroed elements of [size] bytes; the product is checked. */
MUST_CHECK void *arena_array(Arena *arena, size_t count, size_t size);

/* A copy of [size] bytes followed by a zero byte, so that text is terminated. */
MUST_CHECK char *arena_copy(Arena *arena, const void *data, size_t size);

/* A copy of a terminated text. */
MUST_CHECK char *arena_text(Arena *arena, const char *text);

/* Formatted text. */
MUST_CHECK char *arena_print(Arena *arena, const char *format, ...) PRINTF_LIKE(2, 3);

/* Closes [handle] by [close] when the arena is reset or freed. When there is no memory to note that, the handle is
 * closed at once and false returned. */
MUST_CHECK bool arena_own(Arena *arena, void *handle, void (*close)(void *));

/* Bytes given out since the last reset. */
size_t arena_used(const Arena *arena);

void arena_reset(Arena *arena);

/* [arena] may be NULL. */
void arena_free(Arena *arena);

#endif

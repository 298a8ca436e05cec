#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 64 * 1024, ALIGN_BYTES = 16 };

typedef struct Block {
    struct Block *next;
    size_t size;
    size_t used;
} Block;

typedef struct Owned {
    struct Owned *next;
    void *handle;
    void (*close)(void *);
} Owned;

struct Arena {
    Block *blocks;
    Owned *owned;
    size_t limit;
    size_t used;
};

/* The bytes of a block follow its head, at the next aligned place. */
static uint8_t *block_bytes(Block *block)
{
    static_assert(sizeof(Block) <= 2 * ALIGN_BYTES, "the head fits in front of the bytes");
    return (uint8_t *)block + 2 * ALIGN_BYTES;
}

static Block *block_new(Arena *arena, size_t size)
{
    Block *block;

    if (size < BLOCK_BYTES) {
        size = BLOCK_BYTES;
    }
    if (size > SIZE_MAX - 2 * ALIGN_BYTES) {
        return NULL;
    }
    block = calloc(1, size + 2 * ALIGN_BYTES);
    if (block == NULL) {
        return NULL;
    }
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    return block;
}

Arena *arena_new(size_t limit_bytes)
{
    Arena *arena = calloc(1, sizeof *arena);

    if (arena != NULL) {
        arena->limit = limit_bytes;
    }
    return arena;
}

void *arena_alloc(Arena *arena, size_t size)
{
    Block *block = arena->blocks;
    void *result;

    if (size == 0) {
        size = 1;
    }
    if (size > arena->limit || arena->used > arena->limit - size) {
        return NULL;
    }
    size = (size + ALIGN_BYTES - 1) & ~(size_t)(ALIGN_BYTES - 1);
    if (block == NULL || block->size - block->used < size) {
        block = block_new(arena, size);
        if (block == NULL) {
            return NULL;
        }
    }
    result = block_bytes(block) + block->used;
    block->used += size;
    arena->used += size;
    return result;
}

void *arena_array(Arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) {
        return NULL;
    }
    return arena_alloc(arena, count * size);
}

char *arena_copy(Arena *arena, const void *data, size_t size)
{
    char *copy = size == SIZE_MAX ? NULL : arena_alloc(arena, size + 1);

    if (copy != NULL && size > 0) {
        memcpy(copy, data, size);
    }
    return copy;
}

char *arena_text(Arena *arena, const char *text)
{
    return arena_copy(arena, text, strlen(text));
}

char *arena_print(Arena *arena, const char *format, ...)
{
    va_list args;
    char *text;
    int size;

    va_start(args, format);
    size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (size < 0) {
        return NULL;
    }
    text = arena_alloc(arena, (size_t)size + 1);
    if (text == NULL) {
        return NULL;
    }
    va_start(args, format);
    (void)vsnprintf(text, (size_t)size + 1, format, args);
    va_end(args);
    return text;
}

bool arena_own(Arena *arena, void *handle, void (*close)(void *))
{
    Owned *owned = arena_alloc(arena, sizeof *owned);

    if (owned == NULL) {
        close(handle);
        return false;
    }
    owned->handle = handle;
    owned->close = close;
    owned->next = arena->owned;
    arena->owned = owned;
    return true;
}

size_t arena_used(const Arena *arena)
{
    return arena->used;
}

void arena_reset(Arena *arena)
{
    Owned *owned = arena->owned;
    Block *block = arena->blocks;

    /* A handle may look at arena memory while it closes: close all before the first block goes. */
    for (; owned != NULL; owned = owned->next) {
        owned->close(owned->handle);
    }
    while (block != NULL) {
        Block *next = block->next;

        explicit_bzero(block_bytes(block), block->used);
        free(block);
        block = next;
    }
    arena->owned = NULL;
    arena->blocks = NULL;
    arena->used = 0;
}

void arena_free(Arena *arena)
{
    if (arena != NULL) {
        arena_reset(arena);
        free(arena);
    }
}

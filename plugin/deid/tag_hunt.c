#include "deid/tag_hunt.h"

#include <string.h>

enum { BUCKETS = 1 << 14, KEY_BYTES = 4 };

typedef struct {
    const char *text;
    uint32_t size;
    uint32_t next; /* 1 + index in the same bucket; 0: last */
    bool is_hit, is_number;
} Wanted;

struct TagHunt {
    Wanted *wanted;
    uint32_t count, hits;
    uint32_t *buckets; /* 1 + index */
};

static uint8_t lower(uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z' ? (uint8_t)(byte - 'A' + 'a') : byte;
}

static bool is_digit(uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

/* Letters beyond ASCII are words too. */
static bool is_word(uint8_t byte)
{
    return is_digit(byte) || (lower(byte) >= 'a' && lower(byte) <= 'z') || byte == '_' || byte >= 0x80;
}

static uint32_t bucket_of(const uint8_t *text)
{
    uint32_t hash = 0;

    for (uint32_t i = 0; i < KEY_BYTES; i++) {
        hash = hash * 131 + lower(text[i]);
    }
    return (hash ^ hash >> 14) & (BUCKETS - 1);
}

bool tag_hunt_open(const char *const *values, uint32_t count, Arena *arena, TagHunt **hunt, Error *err)
{
    TagHunt *opened = arena_alloc(arena, sizeof *opened);

    if (count > HUNT_VALUES_MAX) {
        return error_set(err, ERR_LIMIT, "too many removed values to look for");
    }
    if (opened != NULL) {
        opened->wanted = arena_array(arena, (size_t)count + 1, sizeof *opened->wanted);
        opened->buckets = arena_array(arena, BUCKETS, sizeof *opened->buckets);
    }
    if (opened == NULL || opened->wanted == NULL || opened->buckets == NULL) {
        return error_set(err, ERR_MEMORY, "no memory to look for removed values");
    }
    opened->count = count;
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *text = (const uint8_t *)values[i];
        uint32_t *bucket = &opened->buckets[bucket_of(text)];
        size_t size = strlen(values[i]);
        opened->wanted[i] = (Wanted){.text = values[i],
                                     .size = (uint32_t)size,
                                     .next = *bucket,
                                     .is_number = strspn(values[i], "0123456789.") == size};
        *bucket = i + 1;
    }
    *hunt = opened;
    return true;
}

/* A UID must not be found inside a longer one: in numbers the dot belongs to the word. */
static bool bounds_word(const Wanted *wanted, uint8_t inner, uint8_t outer)
{
    return !is_word(inner) || !(is_word(outer) || (wanted->is_number && outer == '.'));
}

static bool stands_at(const Wanted *wanted, Bytes bytes, size_t at)
{
    const uint8_t *text = (const uint8_t *)wanted->text;
    size_t end = at + wanted->size;

    if (wanted->size > bytes.size - at) {
        return false;
    }
    for (uint32_t i = 0; i < wanted->size; i++) {
        if (lower(bytes.data[at + i]) != lower(text[i])) {
            return false;
        }
    }
    return (at == 0 || bounds_word(wanted, text[0], bytes.data[at - 1])) &&
           (end == bytes.size || bounds_word(wanted, text[wanted->size - 1], bytes.data[end]));
}

void tag_hunt_scan(TagHunt *hunt, Bytes bytes)
{
    for (size_t at = 0; at + HUNT_VALUE_MIN <= bytes.size; at++) {
        uint32_t next = hunt->buckets[bucket_of(bytes.data + at)];
        while (next != 0) {
            Wanted *wanted = &hunt->wanted[next - 1];
            if (!wanted->is_hit && stands_at(wanted, bytes, at)) {
                wanted->is_hit = true;
                hunt->hits++;
            }
            next = wanted->next;
        }
    }
}

bool tag_hunt_hit(const TagHunt *hunt, uint32_t index)
{
    return hunt->wanted[index].is_hit;
}

uint32_t tag_hunt_hits(const TagHunt *hunt)
{
    return hunt->hits;
}

#include "deid/name_shape.h"

#include <string.h>

enum { RUN_MIN = 2, RUN_MAX = 4, RUNS_MAX = 3 * (NAME_SHAPE_LETTERS_MAX + 2) };

static uint32_t bucket_of(const char *letters, uint32_t length)
{
    uint32_t hash = 2166136261u;

    for (uint32_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)letters[i]) * 16777619u;
    }
    return hash % NAME_SHAPE_BUCKETS;
}

static bool is_among(const uint32_t *items, uint32_t count, uint32_t item)
{
    for (uint32_t i = 0; i < count; i++) {
        if (items[i] == item) {
            return true;
        }
    }
    return false;
}

bool name_shape_of(const char *folded, uint32_t length, int *sum)
{
    char marked[NAME_SHAPE_LETTERS_MAX + 2];
    uint32_t seen[RUNS_MAX];
    uint32_t count = 0;

    if (length < NAME_SHAPE_LETTERS_MIN || length > NAME_SHAPE_LETTERS_MAX ||
        strspn(folded, "abcdefghijklmnopqrstuvwxyz") < length) {
        return false;
    }
    marked[0] = '^'; /* where a word begins and ends tells most */
    memcpy(marked + 1, folded, length);
    marked[length + 1] = '$';
    *sum = name_shape_start;
    for (uint32_t run = RUN_MIN; run <= RUN_MAX; run++) {
        for (uint32_t at = 0; at + run <= length + 2; at++) {
            uint32_t bucket = bucket_of(marked + at, run);
            if (!is_among(seen, count, bucket)) { /* each counts once, as in training */
                seen[count++] = bucket;
                *sum += name_shape_weights[bucket];
            }
        }
    }
    return true;
}

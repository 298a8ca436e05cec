#include "tool/text_set.h"

#include <stdint.h>
#include <string.h>

/* Ten million names of a few hundred bytes. */
static const size_t set_bytes_max = (size_t)8 << 30;

static size_t place_of(const char *const *places, size_t capacity, const char *text)
{
    uint64_t hash = 14695981039346656037u; /* FNV-1a: nobody gains by making file names collide here but a slow run */
    size_t place;

    for (const char *c = text; *c != 0; c++) {
        hash = (hash ^ (uint8_t)*c) * 1099511628211u;
    }
    place = (size_t)(hash & (capacity - 1));
    while (places[place] != NULL && strcmp(places[place], text) != 0) {
        place = (place + 1) & (capacity - 1);
    }
    return place;
}

bool text_set_open(TextSet *set, Error *err)
{
    *set = (TextSet){.arena = arena_new(set_bytes_max), .capacity = 1024};
    if (set->arena != NULL) {
        set->places = arena_array(set->arena, set->capacity, sizeof *set->places);
    }
    if (set->places == NULL || pthread_mutex_init(&set->lock, NULL) != 0) {
        arena_free(set->arena);
        *set = (TextSet){0};
        return error_set(err, ERR_MEMORY, "no memory for a set of names");
    }
    return true;
}

void text_set_close(TextSet *set)
{
    if (set->arena != NULL) {
        (void)pthread_mutex_destroy(&set->lock);
        arena_free(set->arena);
    }
    *set = (TextSet){0};
}

static bool grow(TextSet *set)
{
    size_t capacity = set->capacity * 2;
    const char **places = arena_array(set->arena, capacity, sizeof *places);

    for (size_t i = 0; places != NULL && i < set->capacity; i++) {
        if (set->places[i] != NULL) {
            places[place_of(places, capacity, set->places[i])] = set->places[i];
        }
    }
    if (places == NULL) {
        return false;
    }
    set->places = places;
    set->capacity = capacity;
    return true;
}

static bool add(TextSet *set, const char *text, bool *added)
{
    size_t place;

    if (set->count * 4 >= set->capacity * 3 && !grow(set)) {
        return false;
    }
    place = place_of(set->places, set->capacity, text);
    *added = set->places[place] == NULL;
    if (*added) {
        set->places[place] = arena_text(set->arena, text);
        set->count++;
    }
    return set->places[place] != NULL;
}

bool text_set_add(TextSet *set, const char *text, bool *added, Error *err)
{
    bool good;

    (void)pthread_mutex_lock(&set->lock);
    good = add(set, text, added);
    (void)pthread_mutex_unlock(&set->lock);
    return good || error_set(err, ERR_MEMORY, "no memory for a set of names");
}

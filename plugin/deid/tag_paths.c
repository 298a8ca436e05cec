#include "deid/tag_paths.h"

#include <stdio.h>
#include <string.h>

enum { FIRST_CAPACITY = 256 };

bool tag_path(const Element *element, char *path, Error *err)
{
    size_t used = 0;

    for (uint32_t i = 0; i < element->depth; i++) {
        int written = snprintf(path + used, PLAN_PATH_MAX - used, "%s(%04x,%04x)", i == 0 ? "" : "[*].",
                               element->path[i] >> 16, element->path[i] & 0xffff);
        if (written < 0 || (size_t)written >= PLAN_PATH_MAX - used) {
            return error_set(err, ERR_LIMIT, "the path of an attribute is too long for a plan");
        }
        used += (size_t)written;
    }
    return true;
}

/* FNV-1a: the texts are paths and header values of one instance; a file that makes them collide slows its own run only.
 */
static uint32_t hash_of(const char *text)
{
    uint32_t hash = 2166136261u;

    for (; *text != 0; text++) {
        hash = (hash ^ (uint8_t)*text) * 16777619u;
    }
    return hash;
}

/* The entry of [text], or the free one where it belongs. */
static TextEntry *place_of(const TextTable *table, const char *text)
{
    uint32_t place = hash_of(text) & (table->capacity - 1);

    while (table->entries[place].text != NULL && strcmp(table->entries[place].text, text) != 0) {
        place = (place + 1) & (table->capacity - 1);
    }
    return &table->entries[place];
}

static bool grow(TextTable *table, Error *err)
{
    TextTable bigger = *table;

    bigger.capacity = table->capacity == 0 ? FIRST_CAPACITY : table->capacity * 2;
    bigger.entries = arena_array(table->arena, bigger.capacity, sizeof *bigger.entries);
    if (bigger.entries == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a table of texts");
    }
    for (uint32_t i = 0; i < table->capacity; i++) {
        if (table->entries[i].text != NULL) {
            *place_of(&bigger, table->entries[i].text) = table->entries[i];
        }
    }
    *table = bigger;
    return true;
}

bool text_table_add(TextTable *table, const char *text, uint32_t number, TextEntry **entry, bool *is_new, Error *err)
{
    if (table->count >= TEXT_TABLE_MAX) {
        return error_set(err, ERR_LIMIT, "too many different texts in the header");
    }
    if (table->count >= table->capacity / 2 && !grow(table, err)) {
        return false;
    }
    *entry = place_of(table, text);
    *is_new = (*entry)->text == NULL;
    if (*is_new) {
        (*entry)->text = arena_text(table->arena, text);
        (*entry)->number = number;
        table->count++;
        if ((*entry)->text == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a table of texts");
        }
    }
    return true;
}

const TextEntry *text_table_find(const TextTable *table, const char *text)
{
    const TextEntry *entry = table->capacity == 0 ? NULL : place_of(table, text);

    return entry == NULL || entry->text == NULL ? NULL : entry;
}

#include "deid/tag_removed.h"

#include <string.h>

#include "deid/tag_hunt.h"

enum { KEPT_BYTES_MAX = 64 << 20 };

/* UIDs of the standard itself name no instance. */
static const char WELL_KNOWN[] = "1.2.840.10008.";

void tag_removed_open(TagRemoved *values, Arena *run)
{
    *values = (TagRemoved){.removed = {.arena = run}, .kept = {.arena = run}, .kept_text = {.limit = KEPT_BYTES_MAX}};
}

void tag_removed_close(TagRemoved *values)
{
    buffer_free(&values->kept_text);
}

/* Cuts the next part off [text]; false at the end. [part] is trimmed and in [arena]. */
static bool next_part(const char **text, Arena *arena, const char **part)
{
    const char *start = *text;
    size_t size;

    if (start == NULL) {
        return false;
    }
    size = strcspn(start, "\\");
    *text = start[size] == 0 ? NULL : start + size + 1;
    while (size > 0 && (start[size - 1] == ' ' || start[size - 1] == '\n' || start[size - 1] == '\r')) {
        size--;
    }
    while (size > 0 && *start == ' ') {
        start++;
        size--;
    }
    *part = arena_copy(arena, start, size);
    return true;
}

/* Codes and their meanings come from lists; like private values they are ordinary words more often than identifiers. */
static bool is_ordinary(const Element *element)
{
    bool is_code = element->tag == 0x00080100u || element->tag == 0x00080102u || element->tag == 0x00080104u;

    return element->creator != NULL || is_code || strcmp(element->vr, "CS") == 0;
}

bool tag_removed_add(TagRemoved *values, const Element *element, bool is_identifying, Error *err)
{
    static const char numbers[] = "SQ US SS UL SL UV SV FL FD AT";
    uint32_t identifies = is_identifying && !is_ordinary(element) ? 1 : 0;
    const char *text = element->text;
    const char *part = NULL;

    if (!element->text_is_whole || strstr(numbers, element->vr) != NULL) {
        return true;
    }
    while (next_part(&text, values->removed.arena, &part)) {
        TextEntry *entry;
        bool is_new;
        if (part == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for removed values");
        }
        if (strlen(part) < HUNT_VALUE_MIN || strncmp(part, WELL_KNOWN, strlen(WELL_KNOWN)) == 0) {
            continue;
        }
        if (!text_table_add(&values->removed, part, identifies, &entry, &is_new, err)) {
            return false;
        }
        entry->number |= identifies;
    }
    return true;
}

bool tag_removed_keep(TagRemoved *values, const char *text, bool is_known, Error *err)
{
    const char *part = NULL;

    buffer_text(&values->kept_text, text);
    buffer_text(&values->kept_text, "\n");
    while (is_known && next_part(&text, values->kept.arena, &part)) {
        TextEntry *entry;
        bool is_new;
        if (part == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for kept values");
        }
        if (part[0] != 0 && !text_table_add(&values->kept, part, 0, &entry, &is_new, err)) {
            return false;
        }
    }
    return buffer_check(&values->kept_text, err);
}

/* All removed values that are not known to be kept. [identifying] says which are more than words. */
static uint32_t list_all(const TagRemoved *values, const char **texts, uint8_t *identifying)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < values->removed.capacity; i++) {
        const TextEntry *entry = &values->removed.entries[i];
        if (entry->text != NULL && text_table_find(&values->kept, entry->text) == NULL) {
            texts[count] = entry->text;
            identifying[count++] = (uint8_t)entry->number;
        }
    }
    return count;
}

bool tag_removed_list(TagRemoved *values, Arena *run, RemovedValues *list, Error *err)
{
    const char **texts = arena_array(run, (size_t)values->removed.count + 1, sizeof *texts);
    uint8_t *identifying = arena_array(run, (size_t)values->removed.count + 1, 1);
    TagHunt *hunt;
    uint32_t count;

    if (texts == NULL || identifying == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for removed values");
    }
    count = list_all(values, texts, identifying);
    if (!tag_hunt_open(texts, count, run, &hunt, err)) {
        return false;
    }
    tag_hunt_scan(hunt, buffer_view(&values->kept_text));
    list->values = texts;
    list->count = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (identifying[i] != 0 || !tag_hunt_hit(hunt, i)) {
            texts[list->count++] = texts[i];
        }
    }
    return true;
}

/* The copy is searched twice: as bytes, which sees what no parser shows, and value by value, since in bytes the tag
 * after a value may begin with a letter and hide the end of a word. All text of a copy is UTF-8; what is kept as mere
 * bytes may hold text in other forms, so that values are also looked for in Latin-1 and, in bytes, in UTF-16. */
#include "deid/tags.h"

#include <string.h>

#include "deid/tag_hunt.h"

enum { HUNT_BYTES_MAX = 64 << 20, WIDE_BYTES_MAX = 256 << 20 };

typedef struct {
    TagHunt *hunt;
    Buffer narrow; /* UTF-16 with its zero bytes taken out */
} Search;

/* [first] is where letters stand, [other] where zeros stand beside them; what has none ends a word. */
static void scan_wide(Search *search, Bytes raw, size_t first, size_t other)
{
    search->narrow.size = 0;
    for (; first < raw.size && other < raw.size; first += 2, other += 2) {
        buffer_u8(&search->narrow, raw.data[other] == 0 ? raw.data[first] : 0);
    }
    tag_hunt_scan(search->hunt, buffer_view(&search->narrow));
}

static bool look(void *self, const Element *element, Edit *edit, Error *err)
{
    Search *search = self;

    (void)edit;
    if (element->is_sequence) {
        return true;
    }
    tag_hunt_scan(search->hunt, element->raw);
    if (!element->text_is_whole && element->raw.size >= 2 * (size_t)HUNT_VALUE_MIN) {
        scan_wide(search, element->raw, 0, 1);
        scan_wide(search, element->raw, 1, 2);
        scan_wide(search, element->raw, 1, 0);
        scan_wide(search, element->raw, 2, 1);
    }
    return buffer_check(&search->narrow, err);
}

/* [text] in Latin-1; NULL when that is the same, cannot be, or is too short to look for. */
static const char *latin_1_of(const char *text, Arena *arena, Error *err, bool *good)
{
    char *made = arena_text(arena, text);
    size_t size = 0;
    bool differs = false;

    *good = made != NULL || error_set(err, ERR_MEMORY, "no memory to look for removed values");
    for (const uint8_t *at = (const uint8_t *)text; *good && *at != 0; at++) {
        if (*at < 0x80) {
            made[size++] = (char)*at;
        } else if ((*at & 0xfeu) == 0xc2 && (at[1] & 0xc0u) == 0x80) {
            made[size++] = (char)((*at & 3u) << 6 | (at[1] & 0x3fu));
            differs = true;
            at++;
        } else {
            return NULL;
        }
    }
    if (!*good || !differs || size < HUNT_VALUE_MIN) {
        return NULL;
    }
    made[size] = 0;
    return made;
}

static bool with_latin_1(const RemovedValues *removed, Arena *arena, const char ***values, uint32_t *count, Error *err)
{
    *count = removed->count;
    *values = arena_array(arena, (size_t)removed->count * 2 + 1, sizeof **values);
    if (*values == NULL) {
        return error_set(err, ERR_MEMORY, "no memory to look for removed values");
    }
    for (uint32_t i = 0; i < removed->count; i++) {
        bool good = true;
        const char *other = latin_1_of(removed->values[i], arena, err, &good);
        (*values)[i] = removed->values[i];
        if (!good) {
            return false;
        }
        if (other != NULL) {
            (*values)[(*count)++] = other;
        }
    }
    return true;
}

static bool hunt_in(Bytes copy_head, const RemovedValues *removed, Parsed *copy, Arena *arena, uint32_t *found,
                    Error *err)
{
    Search search = {.narrow = {.limit = WIDE_BYTES_MAX}};
    const char **values = NULL;
    uint32_t count = 0;
    bool good;

    if (!with_latin_1(removed, arena, &values, &count, err) ||
        !tag_hunt_open(values, count, arena, &search.hunt, err)) {
        return false;
    }
    tag_hunt_scan(search.hunt, copy_head);
    good = dicom_walk(copy->dicom, look, &search, err);
    buffer_free(&search.narrow);
    *found = tag_hunt_hits(search.hunt);
    return good;
}

bool tags_hunt(Bytes copy_head, const RemovedValues *removed, Parsed *copy, uint32_t *found, Error *err)
{
    Arena *arena = arena_new(HUNT_BYTES_MAX);
    bool good;

    *found = 0;
    if (arena == NULL) {
        return error_set(err, ERR_MEMORY, "no memory to look for removed values");
    }
    good = hunt_in(copy_head, removed, copy, arena, found, err);
    arena_free(arena);
    return good;
}

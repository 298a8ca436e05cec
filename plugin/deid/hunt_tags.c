/* The copy is searched twice: as bytes, which sees what no parser shows, and value by value, since in bytes the tag
 * after a value may begin with a letter and hide the end of a word. */
#include "deid/tags.h"

#include "deid/tag_hunt.h"

enum { HUNT_BYTES_MAX = 64 << 20 };

static bool look(void *self, const Element *element, Edit *edit, Error *err)
{
    (void)edit;
    (void)err;
    if (!element->is_sequence) {
        tag_hunt_scan(self, element->raw);
    }
    return true;
}

static bool hunt_in(Bytes copy_head, const RemovedValues *removed, Parsed *copy, Arena *arena, uint32_t *found,
                    Error *err)
{
    TagHunt *hunt;

    if (!tag_hunt_open(removed->values, removed->count, arena, &hunt, err)) {
        return false;
    }
    tag_hunt_scan(hunt, copy_head);
    if (!dicom_walk(copy->dicom, look, hunt, err)) {
        return false;
    }
    *found = tag_hunt_hits(hunt);
    return true;
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

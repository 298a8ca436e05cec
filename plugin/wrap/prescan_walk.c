/* The walk keeps its own stack of levels. At the bottom lies the data set; a sequence holds items, an item holds
 * elements. A level of undefined length is bounded by the level that it stands in, so that no length can reach over the
 * end. */
#include "wrap/prescan_walk.h"

#include <string.h>

enum {
    TAG_HEAD_BYTES = 8, /* tag and a 32-bit length, or tag, VR and a 16-bit length */
    LONG_HEAD_BYTES = 12
};

static const uint32_t UNDEFINED_LENGTH = 0xffffffffu;
static const uint32_t TAG_ITEM = 0xfffee000u;
static const uint32_t TAG_ITEM_END = 0xfffee00du;
static const uint32_t TAG_SEQUENCE_END = 0xfffee0ddu;
static const uint32_t TAG_PIXEL_DATA = 0x7fe00010u;

typedef enum { LEVEL_DATA_SET, LEVEL_SEQUENCE, LEVEL_ITEM } LevelKind;

typedef struct {
    LevelKind kind;
    bool is_undefined, is_implicit;
    size_t end;
    uint32_t last_tag;
    uint32_t elements;
} Level;

typedef struct {
    Bytes body;
    size_t position;
    Level *levels;
    uint32_t top; /* index of the level that is open */
    uint32_t sequences, max_sequences;
    uint32_t elements, disorder;
    bool is_big_endian;
    Prescan *scan; /* NULL when only nesting is looked at */
    Arena *arena;
    PrescanSeen seen;
    bool is_done;
} Walk;

static bool is_letter(uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z';
}

/* A VR of two letters that nobody knows has the long form: every VR to come has it (PS3.5 section 7.1.2). */
static bool has_short_length(const char *vr)
{
    static const char known[] = "AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US ";
    const char *found = known;

    while ((found = strstr(found, vr)) != NULL) {
        if ((found - known) % 3 == 0) {
            return true;
        }
        found++;
    }
    return false;
}

bool prescan_head(Bytes body, size_t position, size_t end, bool is_implicit, bool is_big_endian, PrescanHead *head,
                  Error *err)
{
    const uint8_t *data = body.data + position;

    if (end - position < TAG_HEAD_BYTES) {
        return error_set(err, ERR_INPUT, "an element is cut short");
    }
    *head = (PrescanHead){.tag = prescan_tag(data, is_big_endian), .value = position + TAG_HEAD_BYTES};
    if (is_implicit || head->tag >> 16 == 0xfffe) {
        head->length = prescan_u32(data + 4, is_big_endian);
        return true;
    }
    if (!is_letter(data[4]) || !is_letter(data[5])) {
        return error_set(err, ERR_INPUT, "an element has no value representation");
    }
    head->vr[0] = (char)data[4];
    head->vr[1] = (char)data[5];
    if (has_short_length(head->vr)) {
        head->length = prescan_u16(data + 6, is_big_endian);
        return true;
    }
    if (end - position < LONG_HEAD_BYTES) {
        return error_set(err, ERR_INPUT, "an element is cut short");
    }
    head->length = prescan_u32(data + 8, is_big_endian);
    head->value = position + LONG_HEAD_BYTES;
    return true;
}

static bool push(Walk *walk, Level level, Error *err)
{
    if (level.kind == LEVEL_SEQUENCE && walk->sequences++ >= walk->max_sequences) {
        return error_set(err, ERR_LIMIT, "sequences are nested too deeply");
    }
    walk->levels[++walk->top] = level;
    return true;
}

static void pop(Walk *walk)
{
    if (walk->levels[walk->top].kind == LEVEL_SEQUENCE) {
        walk->sequences--;
    }
    walk->top--;
}

/* The end of a level that begins at [value] inside [outer]. */
static bool level_end(const Level *outer, size_t value, uint32_t length, size_t *end, Error *err)
{
    if (length == UNDEFINED_LENGTH) {
        *end = outer->end;
        return true;
    }
    if (length > outer->end - value) {
        return error_set(err, ERR_INPUT, "a length reaches over the end");
    }
    *end = value + length;
    return true;
}

/* Items of encapsulated pixel data from [position] on. With [fragments] they are noted there; the count is all of them,
 * the offset table included. */
static bool scan_fragments(Bytes body, size_t position, size_t end, Fragment *fragments, uint32_t *count, size_t *after,
                           Error *err)
{
    *count = 0;
    for (;;) {
        PrescanHead head = {0};
        if (!prescan_head(body, position, end, true, false, &head, err)) {
            return error_add(err, "encapsulated pixel data");
        }
        if (head.tag == TAG_SEQUENCE_END) {
            *after = head.value;
            return true;
        }
        if (head.tag != TAG_ITEM || head.length > end - head.value) {
            return error_set(err, ERR_INPUT, "encapsulated pixel data are broken");
        }
        if (*count >= PRESCAN_FRAGMENTS_MAX) {
            return error_set(err, ERR_LIMIT, "too many fragments of pixel data");
        }
        if (fragments != NULL) {
            fragments[*count] = (Fragment){.offset = head.value, .size = head.length};
        }
        ++*count;
        position = head.value + head.length;
    }
}

static bool take_fragments(Walk *walk, const PrescanHead *head, size_t end, Error *err)
{
    Prescan *scan = walk->scan;
    uint32_t count;
    Fragment *fragments;

    if (!scan_fragments(walk->body, head->value, end, NULL, &count, &walk->position, err)) {
        return false;
    }
    scan->encapsulated = true;
    if (count == 0) {
        return error_set(err, ERR_INPUT, "encapsulated pixel data have no offset table");
    }
    fragments = arena_array(walk->arena, count, sizeof *fragments);
    if (fragments == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the table of fragments");
    }
    if (!scan_fragments(walk->body, head->value, end, fragments, &count, &walk->position, err)) {
        return false;
    }
    scan->offset_table = bytes_of(walk->body.data + fragments[0].offset, fragments[0].size);
    scan->fragments = fragments + 1;
    scan->fragments_count = count - 1;
    return true;
}

/* Pixel data at the top level: cut out. A length over the end of a cut file is told when the pixels are opened. */
static bool take_pixels(Walk *walk, const PrescanHead *head, Error *err)
{
    Prescan *scan = walk->scan;
    size_t end = walk->body.size;
    size_t start = walk->position;

    if (scan->has_pixels) {
        return error_set(err, ERR_INPUT, "pixel data stand twice");
    }
    scan->has_pixels = true;
    scan->pixel_tag = head->tag;
    scan->pixels_are_ow = strcmp(head->vr, "OB") != 0;
    scan->head = bytes_of(walk->body.data, start);
    if (head->length == UNDEFINED_LENGTH) {
        if (!take_fragments(walk, head, end, err)) {
            return false;
        }
    } else {
        size_t size = head->length < end - head->value ? head->length : end - head->value;
        scan->pixels = bytes_of(walk->body.data + head->value, size);
        walk->position = head->value + size;
    }
    scan->tail = bytes_of(walk->body.data + walk->position, end - walk->position);
    return true;
}

/* In implicit VR the file does not say what a sequence is: what begins like one is walked, as a library would. */
static bool looks_like_sequence(const Walk *walk, const Level *level, const PrescanHead *head)
{
    uint32_t tag;

    if (strcmp(head->vr, "SQ") == 0) {
        return true;
    }
    if (!level->is_implicit || head->length < TAG_HEAD_BYTES || head->length > level->end - head->value) {
        return false;
    }
    tag = prescan_tag(walk->body.data + head->value, false);
    return tag == TAG_ITEM || tag == TAG_SEQUENCE_END;
}

static bool step_undefined(Walk *walk, const Level *level, const PrescanHead *head, Error *err)
{
    bool is_unknown = strcmp(head->vr, "UN") == 0;
    uint32_t count;

    if (is_unknown || level->is_implicit || strcmp(head->vr, "SQ") == 0) {
        walk->position = head->value;
        return push(walk,
                    (Level){.kind = LEVEL_SEQUENCE,
                            .is_undefined = true,
                            .is_implicit = level->is_implicit || is_unknown,
                            .end = level->end},
                    err);
    }
    if (strcmp(head->vr, "OB") == 0 || strcmp(head->vr, "OW") == 0) { /* an encapsulated icon */
        return scan_fragments(walk->body, head->value, level->end, NULL, &count, &walk->position, err);
    }
    return error_set(err, ERR_INPUT, "an element that is no sequence has no length");
}

static bool note_order(Walk *walk, Level *level, uint32_t tag, Error *err)
{
    if (++level->elements > PRESCAN_LEVEL_ELEMENTS_MAX) {
        return error_set(err, ERR_LIMIT, "too many elements in one item");
    }
    if (tag <= level->last_tag && ++walk->disorder > PRESCAN_DISORDER_MAX) {
        return error_set(err, ERR_LIMIT, "too many elements are out of order");
    }
    level->last_tag = tag;
    return true;
}

/* True when only zero bytes follow the pixel data: padding of a medium. */
static bool only_zeros_follow(const Walk *walk)
{
    for (size_t i = walk->position; i < walk->body.size; i++) {
        if (walk->body.data[i] != 0) {
            return false;
        }
    }
    return true;
}

static bool step_element(Walk *walk, Level *level, Error *err)
{
    PrescanHead head = {0};
    size_t end = 0;
    bool is_big_endian = walk->is_big_endian && !level->is_implicit;
    bool is_top = level->kind == LEVEL_DATA_SET && walk->scan != NULL;

    if (is_top && walk->scan->has_pixels && walk->body.data[walk->position] == 0 && only_zeros_follow(walk)) {
        walk->scan->tail.size = 0;
        walk->is_done = true;
        return true;
    }
    if (!prescan_head(walk->body, walk->position, level->end, level->is_implicit, is_big_endian, &head, err)) {
        return false;
    }
    if (head.tag == TAG_ITEM_END && level->kind == LEVEL_ITEM && level->is_undefined && head.length == 0) {
        walk->position = head.value;
        pop(walk);
        return true;
    }
    if (head.tag >> 16 == 0xfffe) {
        return error_set(err, ERR_INPUT, "an item stands outside of a sequence");
    }
    if (!note_order(walk, level, head.tag, err)) {
        return false;
    }
    if (is_top && (head.tag == TAG_PIXEL_DATA || head.tag == 0x7fe00008u || head.tag == 0x7fe00009u)) {
        return take_pixels(walk, &head, err);
    }
    if (head.length == UNDEFINED_LENGTH) {
        return step_undefined(walk, level, &head, err);
    }
    if (!level_end(level, head.value, head.length, &end, err)) {
        return false;
    }
    walk->position = end;
    if (looks_like_sequence(walk, level, &head)) {
        walk->position = head.value;
        return push(walk, (Level){.kind = LEVEL_SEQUENCE, .is_implicit = level->is_implicit, .end = end}, err);
    }
    return !is_top ||
           prescan_note(walk->scan, head.tag, bytes_of(walk->body.data + head.value, head.length), &walk->seen, err);
}

static bool step_sequence(Walk *walk, const Level *level, Error *err)
{
    PrescanHead head = {0};
    size_t end = 0;
    bool is_big_endian = walk->is_big_endian && !level->is_implicit;

    if (!prescan_head(walk->body, walk->position, level->end, true, is_big_endian, &head, err)) {
        return false;
    }
    walk->position = head.value;
    if (head.tag == TAG_SEQUENCE_END && level->is_undefined && head.length == 0) {
        pop(walk);
        return true;
    }
    if (head.tag != TAG_ITEM) {
        return error_set(err, ERR_INPUT, "a sequence holds something else than items");
    }
    if (!level_end(level, head.value, head.length, &end, err)) {
        return false;
    }
    return push(walk,
                (Level){.kind = LEVEL_ITEM,
                        .is_undefined = head.length == UNDEFINED_LENGTH,
                        .is_implicit = level->is_implicit,
                        .end = end},
                err);
}

static bool walk_body(Walk *walk, Error *err)
{
    while (!walk->is_done) {
        Level *level = &walk->levels[walk->top];
        if (walk->position == level->end && !level->is_undefined) {
            if (walk->top == 0) {
                return true;
            }
            pop(walk);
            continue;
        }
        if (walk->position > level->end) { /* never, as each length was checked; a read over the end would be worse */
            return error_set(err, ERR_INPUT, "an element stands over the end");
        }
        if (++walk->elements > PRESCAN_ELEMENTS_MAX) {
            return error_set(err, ERR_LIMIT, "too many elements");
        }
        if (!(level->kind == LEVEL_SEQUENCE ? step_sequence(walk, level, err) : step_element(walk, level, err))) {
            return false;
        }
    }
    return true;
}

static bool open_walk(Walk *walk, uint32_t max_depth, Level bottom, Error *err)
{
    walk->max_sequences = max_depth < PRESCAN_DEPTH_MAX ? max_depth : PRESCAN_DEPTH_MAX;
    walk->levels = arena_array(walk->arena, 2 * (size_t)walk->max_sequences + 2, sizeof *walk->levels);
    if (walk->levels == NULL) {
        return error_set(err, ERR_MEMORY, "no memory to walk the data set");
    }
    walk->levels[0] = bottom;
    return true;
}

bool prescan_is_sequence(Bytes value, uint32_t max_depth, Arena *arena)
{
    Error err = {0};
    Walk walk = {.body = value, .arena = arena};
    Level bottom = {.kind = LEVEL_SEQUENCE, .is_implicit = true, .end = value.size};

    return max_depth > 0 && open_walk(&walk, max_depth - 1, bottom, &err) && walk_body(&walk, &err);
}

bool prescan_walk(Prescan *scan, const Limits *limits, Arena *arena, Error *err)
{
    Walk walk = {.body = scan->body, .arena = arena, .scan = scan, .is_big_endian = scan->big_endian};
    Level bottom = {.kind = LEVEL_DATA_SET, .is_implicit = scan->implicit_vr, .end = scan->body.size};

    scan->head = scan->body;
    return open_walk(&walk, limits->max_sequence_depth, bottom, err) && walk_body(&walk, err);
}

#include "deid/lines_settle.h"

#include <string.h>

enum {
    REST_MIN_PX = 6,  /* less ink than this is a rim */
    REST_MIN_PCT = 6, /* the same, of all the word's ink */
    RIM_PX = 1        /* ink that sticks out of its word's box */
};

static bool is_well_read(const TextWord *word)
{
    return word->text[0] != '\0' && word->score_pct >= LINES_WELL_READ_PCT;
}

/* True when an earlier, that is better, line has the same word in the same place. */
static bool is_repeated(const FoundLines *found, uint32_t line, const TextWord *word)
{
    for (uint32_t i = 0; i < line; i++) {
        const FoundLine *other = &found->items[i];
        for (uint32_t k = 0; k < other->line.count && rect_overlaps(other->line.box, word->box); k++) {
            Rect common = rect_intersection(other->words[k].box, word->box);
            if (10 * rect_area(common) >= 8 * rect_area(word->box) &&
                strstr(other->words[k].text, word->text) != NULL) {
                return true;
            }
        }
    }
    return false;
}

/* Takes the ink that lies in [part], which is given in the picture's coordinates. */
static uint32_t take_ink(const Image *ink, Rect box, Rect part)
{
    Rect common = rect_intersection(box, part);
    uint32_t taken = 0;

    for (int32_t y = common.y; y < common.y + common.height; y++) {
        uint8_t *row = ink->data + (ptrdiff_t)(y - box.y) * ink->stride + (common.x - box.x);
        for (int32_t x = 0; x < common.width; x++) {
            taken += row[x];
            row[x] = 0;
        }
    }
    return taken;
}

static Rect box_of_rest(const Image *ink, Rect box, uint32_t *count)
{
    Rect rest = {0};

    *count = 0;
    for (int32_t y = 0; y < ink->height; y++) {
        const uint8_t *row = ink->data + (ptrdiff_t)y * ink->stride;
        for (int32_t x = 0; x < ink->width; x++) {
            if (row[x] != 0) {
                rest = rect_union(rest, (Rect){.x = box.x + x, .y = box.y + y, .width = 1, .height = 1});
                (*count)++;
            }
        }
    }
    return rest;
}

/* Gives false in [keeps] when nothing of the word is its own; else its box may become smaller. */
static bool settle_word(const Image *planes, const FoundLines *found, uint32_t line, Arena *scratch, TextWord *word,
                        bool *keeps, Error *err)
{
    const FoundLine *own = &found->items[line];
    const Image *plane = &planes[own->look.plane];
    Rect box = rect_clip(word->box, plane->width, plane->height);
    uint32_t taken = 0;
    uint32_t left = 0;
    Image ink = {0};

    *keeps = true;
    for (uint32_t i = 0; i < found->count; i++) {
        const FoundLine *other = &found->items[i];
        if (i == line || !rect_overlaps(other->line.box, box)) {
            continue;
        }
        for (uint32_t k = 0; k < other->line.count; k++) {
            Rect part = rect_pad(other->line.words[k].box, RIM_PX);
            if (!is_well_read(&other->line.words[k]) || !rect_overlaps(part, box)) {
                continue;
            }
            if (ink.data == NULL && !line_ink(plane, box, own->look, scratch, &ink, err)) {
                return false;
            }
            taken += take_ink(&ink, box, part);
        }
    }
    if (taken == 0) {
        return true;
    }
    Rect rest = box_of_rest(&ink, box, &left);
    *keeps = left >= REST_MIN_PX && left * 100 >= (left + taken) * REST_MIN_PCT;
    if (*keeps) {
        word->box = rect_intersection(rect_pad(rest, RIM_PX), word->box);
    }
    return true;
}

static bool settle_line(const Image *planes, FoundLines *found, uint32_t line, Arena *scratch, Error *err)
{
    FoundLine *own = &found->items[line];
    uint32_t count = 0;

    for (uint32_t i = 0; i < own->line.count; i++) {
        TextWord *word = &own->words[i];
        bool keeps = true;
        if (word->score_pct < LINES_BADLY_READ_PCT) {
            if (!settle_word(planes, found, line, scratch, word, &keeps, err)) {
                return false;
            }
        } else {
            keeps = !is_repeated(found, line, word);
        }
        if (keeps) {
            own->words[count++] = *word;
        }
        arena_reset(scratch);
    }
    found->words -= own->line.count - count;
    own->line.count = count;
    return true;
}

bool lines_settle(const Image *planes, Arena *scratch, FoundLines *found, Error *err)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < found->count; i++) {
        if (!settle_line(planes, found, i, scratch, err)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->items[i].line.count > 0) {
            found->items[count++] = found->items[i];
        }
    }
    found->count = count;
    return true;
}

#include "deid/lines_settle.h"

#include <string.h>

#include "deid/line_rest.h"

enum { TALL_PCT = 200 /* letters of another line: their boxes hold what they are not made of */ };

/* Whether [word] of [line] tells what the ink of letters of [cap_px] is. */
static bool is_well_read(const FoundLine *line, const TextWord *word, int32_t cap_px)
{
    int32_t thickness = line->vertical ? word->box.width : word->box.height;

    return word->text[0] != '\0' && word->score_pct >= LINES_WELL_READ_PCT && 100 * thickness <= TALL_PCT * cap_px;
}

static bool repeats(const TextWord *word, const TextWord *again)
{
    return 10 * rect_area(rect_intersection(word->box, again->box)) >= 8 * rect_area(again->box) &&
           strstr(word->text, again->text) != NULL;
}

/* Gives true in [repeated] when an earlier, that is better, line has the same word in the same place, with all its
 * ink. */
static bool find_repeated(const Image *planes, const FoundLines *found, uint32_t line, Arena *scratch,
                          const TextWord *word, bool *repeated, Error *err)
{
    const LineLook *look = &found->items[line].look;

    *repeated = false;
    for (uint32_t i = 0; i < line; i++) {
        const FoundLine *other = &found->items[i];
        for (uint32_t k = 0; k < other->line.count && rect_overlaps(other->line.box, word->box); k++) {
            LineRest rest = {0};
            Rect left = {0};
            if (!repeats(&other->words[k], word)) {
                continue;
            }
            if (!rect_contains(rect_pad(other->words[k].box, LINE_RIM_PX), word->box)) {
                if (!line_rest_new(&planes[look->plane], word->box, *look, scratch, &rest, err)) {
                    return false;
                }
                line_rest_take(&rest, other->words[k].box);
                if (!line_rest_box(&rest, scratch, &left, err)) {
                    return false;
                }
            }
            if (rect_is_empty(left)) {
                *repeated = true;
                return true;
            }
        }
    }
    return true;
}

/* Gives false in [keeps] when nothing of the word is its own; else its box may become smaller. */
static bool settle_word(const Image *planes, const FoundLines *found, uint32_t line, Arena *scratch, TextWord *word,
                        bool *keeps, Error *err)
{
    const FoundLine *own = &found->items[line];
    LineRest rest = {0};
    Rect left;

    *keeps = true;
    for (uint32_t i = 0; i < found->count; i++) {
        const FoundLine *other = &found->items[i];
        if (i == line || !rect_overlaps(other->line.box, word->box)) {
            continue;
        }
        for (uint32_t k = 0; k < other->line.count; k++) {
            const TextWord *good = &other->line.words[k];
            if (!is_well_read(other, good, own->look.cap_px) ||
                !rect_overlaps(rect_pad(good->box, LINE_RIM_PX), word->box)) {
                continue;
            }
            if (rest.ink.data == NULL &&
                !line_rest_new(&planes[own->look.plane], word->box, own->look, scratch, &rest, err)) {
                return false;
            }
            line_rest_take(&rest, good->box);
        }
    }
    if (rest.taken == 0) {
        return true;
    }
    if (!line_rest_box(&rest, scratch, &left, err)) {
        return false;
    }
    *keeps = !rect_is_empty(left);
    word->box = *keeps ? left : word->box;
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
            bool repeated = false;
            if (!find_repeated(planes, found, line, scratch, word, &repeated, err)) {
                return false;
            }
            keeps = !repeated;
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

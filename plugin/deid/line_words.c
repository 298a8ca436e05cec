#include "deid/line_words.h"

enum { INK_COLUMNS_MIN = 5 /* so many columns of ink without a word are a word that was not read */ };

/* Where the words of a line are put together. */
typedef struct {
    const Strip *strip;
    Rect box;
    TextWord *words;
    uint32_t count, capacity;
} Cutter;

static void cut(Cutter *cutter, const char *text, uint8_t score_pct, int32_t from, int32_t to)
{
    if (cutter->count < cutter->capacity && to > from) {
        cutter->words[cutter->count++] =
            (TextWord){.text = text, .score_pct = score_pct, .box = strip_part(cutter->strip, cutter->box, from, to)};
    }
}

/* Cuts the part between two words (or a word and an end of the line): in the middle when there is nothing, else what
 * stands there becomes a word that was not read. [end_before] is where the part before ends then, [start_after] where
 * the part behind starts. */
static bool cut_between(const Cutter *cutter, int32_t from, int32_t to, int32_t *end_before, int32_t *start_after)
{
    enum { MARGIN_PX = STRIP_LETTER_PX / 4 };

    *end_before = *start_after = from + (to - from) / 2;
    if (to - from <= 2 * MARGIN_PX ||
        strip_ink_columns(cutter->strip, from + MARGIN_PX, to - MARGIN_PX) < INK_COLUMNS_MIN) {
        return false;
    }
    *end_before = from + MARGIN_PX / 2;
    *start_after = to - MARGIN_PX / 2;
    return true;
}

static void line_ends(const Cutter *cutter, int32_t *from, int32_t *to)
{
    const Strip *strip = cutter->strip;

    strip_ends(strip, cutter->box, from, to);
    /* A colon or a thin letter at an end is too small for a component. */
    if (strip_ink_columns(strip, 0, *from) > 0) {
        *from = 0;
    }
    if (strip_ink_columns(strip, *to, strip->scaled_px) > 0) {
        *to = strip->scaled_px;
    }
}

static int32_t within(int32_t value, int32_t from, int32_t to)
{
    return value < from ? from : value > to ? to : value;
}

static void cut_words(Cutter *cutter, const Words *read)
{
    int32_t line_from = 0;
    int32_t line_to = 0;
    int32_t start = 0;

    line_ends(cutter, &line_from, &line_to);
    start = line_from;
    for (uint32_t i = 0; i < read->count; i++) {
        Rect box = read->items[i].box;
        int32_t first = within(box.x - STRIP_BORDER_PX, start, line_to);
        int32_t last = within(box.x + box.width - STRIP_BORDER_PX, first, line_to);
        int32_t next =
            i + 1 < read->count ? within(read->items[i + 1].box.x - STRIP_BORDER_PX, last, line_to) : line_to;
        int32_t end = 0;
        int32_t after = 0;
        if (i == 0 && cut_between(cutter, line_from, first, &end, &after)) {
            cut(cutter, "", 0, line_from, after);
            start = after;
        }
        bool unread = cut_between(cutter, last, next, &end, &after);
        if (!unread && i + 1 == read->count) {
            end = line_to;
        }
        cut(cutter, read->items[i].text, read->items[i].score_pct, start, end);
        if (unread) {
            cut(cutter, "", 0, end, i + 1 == read->count ? line_to : after);
        }
        start = after;
    }
    if (cutter->count == 0) {
        cutter->words[cutter->count++] = (TextWord){.text = "", .box = cutter->box};
    }
}

bool line_words(const Strip *strip, Rect box, const Words *read, Arena *arena, TextWord **words, uint32_t *count,
                Error *err)
{
    Cutter cutter = {.strip = strip, .box = box, .capacity = 2 * read->count + 2};

    cutter.words = arena_array(arena, cutter.capacity, sizeof *cutter.words);
    if (cutter.words == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for lines of text");
    }
    if (strip->picture.data == NULL) {
        cutter.words[cutter.count++] = (TextWord){.text = "", .box = box};
    } else {
        cut_words(&cutter, read);
    }
    *words = cutter.words;
    *count = cutter.count;
    return true;
}

#include "deid/codes.h"

#include <stddef.h>
#include <stdlib.h>

enum {
    FINDERS_MAX = 64,
    RUNS = 5,      /* a finder's square is cut in runs of 1:1:3:1:1 modules */
    MODULES = 7,   /* of a finder's side */
    BLOCK_PX = 64, /* black and white are told apart in blocks of this side */
    CONTRAST_LEVELS = 60,
    SIDE_MIN_MODULES = 12, /* from finder to finder: 14 in the smallest code, and some air */
    SIDE_MAX_MODULES = 180,
    SIXTEENTHS = 16 /* places are kept in sixteenths of a pixel */
};

/* The middle of a finder, and its module, in sixteenths of a pixel. */
typedef struct {
    int32_t x, y, module;
    uint32_t rows; /* in which it was met */
} Finder;

/* Along a row or a column: where the runs of one colour end. */
typedef struct {
    const Image *gray;
    int32_t fixed; /* the row, or the column */
    bool upright;
    bool dark; /* the code's own colour */
} Line;

static uint8_t level_at(const Line *line, int32_t at)
{
    return line->upright ? line->gray->data[(ptrdiff_t)at * line->gray->stride + line->fixed]
                         : line->gray->data[(ptrdiff_t)line->fixed * line->gray->stride + at];
}

static int32_t length_of(const Line *line)
{
    return line->upright ? line->gray->height : line->gray->width;
}

/* Middle between the darkest and the lightest of the block around [at]; -1 where there is little between them. */
static int32_t threshold_at(const Line *line, int32_t at)
{
    int32_t from = at / BLOCK_PX * BLOCK_PX - BLOCK_PX / 2;
    int32_t to = from + 2 * BLOCK_PX;
    int32_t low = 255;
    int32_t high = 0;

    from = from < 0 ? 0 : from;
    to = to > length_of(line) ? length_of(line) : to;
    for (int32_t i = from; i < to; i++) {
        int32_t level = level_at(line, i);
        low = level < low ? level : low;
        high = level > high ? level : high;
    }
    return high - low < CONTRAST_LEVELS ? -1 : (low + high) / 2;
}

static bool is_ink(const Line *line, int32_t at, int32_t threshold)
{
    return (level_at(line, at) < threshold) == line->dark;
}

/* True for 1:1:3:1:1, each within half a module. */
static bool is_finder(const int32_t runs[RUNS], int32_t *module)
{
    static const int32_t wanted[RUNS] = {1, 1, 3, 1, 1};
    int32_t all = 0;

    for (int32_t i = 0; i < RUNS; i++) {
        all += runs[i];
    }
    *module = all * SIXTEENTHS / MODULES;
    for (int32_t i = 0; i < RUNS; i++) {
        if (abs(runs[i] * SIXTEENTHS - wanted[i] * *module) > *module * wanted[i] / 2 + SIXTEENTHS / 4) {
            return false;
        }
    }
    return all >= 2 * MODULES;
}

/* The finder's cut through [at] of a line, seen from its middle run: its middle and module. */
static bool cut_at(const Line *line, int32_t at, int32_t *middle, int32_t *module)
{
    int32_t threshold = threshold_at(line, at);
    int32_t runs[RUNS] = {0};
    int32_t first = at;
    int32_t last = at;

    if (threshold < 0 || !is_ink(line, at, threshold)) {
        return false;
    }
    for (int32_t run = 2; run >= 0; run--) {
        while (first >= 0 && is_ink(line, first, threshold) == (run % 2 == 0)) {
            first--;
            runs[run]++;
        }
    }
    runs[2]--; /* [at] is counted from both sides */
    for (int32_t run = 2; run < RUNS; run++) {
        while (last < length_of(line) && is_ink(line, last, threshold) == (run % 2 == 0)) {
            last++;
            runs[run]++;
        }
    }
    *middle = (first + 1 + last) * SIXTEENTHS / 2;
    return is_finder(runs, module);
}

static void note_finder(Finder *finders, uint32_t *count, Finder found)
{
    for (uint32_t i = 0; i < *count; i++) {
        Finder *known = &finders[i];
        if (abs(known->x - found.x) <= 2 * known->module && abs(known->y - found.y) <= 2 * known->module) {
            known->rows++;
            return;
        }
    }
    if (*count < FINDERS_MAX) {
        finders[(*count)++] = found;
    }
}

static uint32_t find_finders(const Image *gray, bool dark, Finder finders[FINDERS_MAX])
{
    uint32_t count = 0;

    for (int32_t y = 0; y < gray->height; y += 2) {
        Line row = {.gray = gray, .fixed = y, .dark = dark};
        int32_t threshold = -1;
        int32_t start = 0;
        for (int32_t x = 0; x < gray->width; x++) {
            if (x % BLOCK_PX == 0) {
                threshold = threshold_at(&row, x);
            }
            bool ends = threshold >= 0 && x > start && x + 1 < gray->width && is_ink(&row, x, threshold) &&
                        !is_ink(&row, x + 1, threshold);
            if (!ends) {
                continue;
            }
            int32_t middle;
            int32_t module;
            int32_t down;
            int32_t other;
            Line column = {.gray = gray, .upright = true, .dark = dark};
            start = x;
            if (!cut_at(&row, x, &middle, &module)) {
                continue;
            }
            column.fixed = middle / SIXTEENTHS;
            if (cut_at(&column, y, &down, &other) && 2 * abs(module - other) <= module) {
                note_finder(finders, &count, (Finder){.x = middle, .y = down, .module = module, .rows = 1});
            }
        }
    }
    return count;
}

static int64_t square(int64_t value)
{
    return value * value;
}

/* [corner] between two others of its size, at a right angle and as far from one as from the other. */
static bool is_corner(const Finder *corner, const Finder *a, const Finder *b)
{
    int64_t first = square(a->x - corner->x) + square(a->y - corner->y);
    int64_t second = square(b->x - corner->x) + square(b->y - corner->y);
    int64_t across = square(a->x - b->x) + square(a->y - b->y);
    int64_t side_min = (int64_t)corner->module * SIDE_MIN_MODULES;
    int64_t side_max = (int64_t)corner->module * SIDE_MAX_MODULES;
    bool alike =
        3 * abs(a->module - corner->module) <= corner->module && 3 * abs(b->module - corner->module) <= corner->module;

    return alike && first >= square(side_min) && first <= square(side_max) && 5 * first <= 7 * second &&
           5 * second <= 7 * first && 10 * llabs(across - first - second) <= 3 * across;
}

/* All four corners with a margin of two modules. */
static Rect box_of(const Finder *corner, const Finder *a, const Finder *b, const Image *gray)
{
    int32_t xs[4] = {corner->x, a->x, b->x, a->x + b->x - corner->x};
    int32_t ys[4] = {corner->y, a->y, b->y, a->y + b->y - corner->y};
    int32_t reach = corner->module * 11 / 2;
    Rect box = {0};

    for (int32_t i = 0; i < 4; i++) {
        Rect part = {.x = (xs[i] - reach) / SIXTEENTHS,
                     .y = (ys[i] - reach) / SIXTEENTHS,
                     .width = 2 * reach / SIXTEENTHS + 1,
                     .height = 2 * reach / SIXTEENTHS + 1};
        box = rect_union(box, part);
    }
    return rect_clip(box, gray->width, gray->height);
}

static void add_box(Rect boxes[CODES_MAX], uint32_t *count, Rect box)
{
    for (uint32_t i = 0; i < *count; i++) {
        if (rect_overlaps(boxes[i], box) || *count == CODES_MAX) {
            boxes[i] = rect_union(boxes[i], box);
            return;
        }
    }
    boxes[(*count)++] = box;
}

uint32_t codes_find(const Image *gray, Rect boxes[CODES_MAX])
{
    Finder finders[FINDERS_MAX];
    uint32_t boxes_count = 0;

    for (int dark = 0; dark < 2; dark++) {
        uint32_t count = find_finders(gray, dark != 0, finders);
        for (uint32_t i = 0; i < count; i++) {
            for (uint32_t a = 0; a < count; a++) {
                for (uint32_t b = a + 1; b < count; b++) {
                    if (a != i && b != i && finders[i].rows > 1 && finders[a].rows > 1 && finders[b].rows > 1 &&
                        is_corner(&finders[i], &finders[a], &finders[b])) {
                        add_box(boxes, &boxes_count, box_of(&finders[i], &finders[a], &finders[b], gray));
                    }
                }
            }
        }
    }
    return boxes_count;
}

#include "deid/line_ink.h"

#include <string.h>

#include "deid/morph.h"

enum {
    HAT_MIN_PX = 7,
    HAT_MAX_PX = 101,
    ROW_MIN_PX = 4,      /* less is a dot or an accent of the row below */
    ROW_MIN_PCT = 40,    /* of the largest row's height */
    ROW_LETTER_PCT = 62, /* of the height: a letter's width with its gap */
    CONTRAST_MIN = 8
};

static int32_t within(int32_t value, int32_t from, int32_t to)
{
    return value < from ? from : value > to ? to : value;
}

bool line_ink(const Image *plane, Rect box, LineLook look, Arena *arena, Image *ink, Error *err)
{
    Rect around = rect_clip(rect_pad(box, look.cap_px), plane->width, plane->height);
    Image crop = image_crop(plane, around);
    int32_t side = within((look.cap_px * 9 / 10) | 1, HAT_MIN_PX, HAT_MAX_PX);
    int32_t level = (look.contrast > CONTRAST_MIN ? look.contrast : CONTRAST_MIN) / 2;
    Image hat;

    if (!image_new(box.width, box.height, 1, arena, ink, err) ||
        !morph_top_hat(&crop, side, look.dark, arena, &hat, err)) {
        return false;
    }
    for (int32_t y = 0; y < box.height; y++) {
        const uint8_t *from = hat.data + (ptrdiff_t)(box.y - around.y + y) * hat.stride + (box.x - around.x);
        uint8_t *into = ink->data + (ptrdiff_t)y * ink->stride;
        for (int32_t x = 0; x < box.width; x++) {
            into[x] = from[x] >= level;
        }
    }
    return true;
}

/* The box of the ink in rows [from, to); empty when there is none. */
static Rect box_of_ink(const Image *ink, int32_t from, int32_t to)
{
    Rect box = {0};

    for (int32_t y = from; y < to; y++) {
        const uint8_t *row = ink->data + (ptrdiff_t)y * ink->stride;
        const uint8_t *first = memchr(row, 1, (size_t)ink->width);
        int32_t last = ink->width - 1;
        if (first == NULL) {
            continue;
        }
        while (row[last] == 0) {
            last--;
        }
        int32_t left = (int32_t)(first - row);
        box = rect_union(box, (Rect){.x = left, .y = y, .width = last - left + 1, .height = 1});
    }
    return box;
}

/* Runs of rows with ink; false when there are more than there is room for. */
static bool find_runs(const Image *ink, Rect runs[LINE_ROWS_MAX], uint32_t *count)
{
    int32_t start = -1;

    *count = 0;
    for (int32_t y = 0; y <= ink->height; y++) {
        bool has_ink = y < ink->height && !rect_is_empty(box_of_ink(ink, y, y + 1));
        if (has_ink && start < 0) {
            start = y;
        }
        if (has_ink || start < 0) {
            continue;
        }
        if (*count == LINE_ROWS_MAX) {
            return false;
        }
        runs[(*count)++] = box_of_ink(ink, start, y);
        start = -1;
    }
    return true;
}

static int32_t gap_between(Rect above, Rect below)
{
    return below.y - above.y - above.height;
}

/* What is too low to be a row belongs to the nearer neighbour: a dot, an accent, a comma. */
static void join_low_runs(Rect runs[LINE_ROWS_MAX], uint32_t *count)
{
    int32_t highest = 0;

    for (uint32_t i = 0; i < *count; i++) {
        highest = runs[i].height > highest ? runs[i].height : highest;
    }
    for (uint32_t i = 0; i<*count && * count> 1;) {
        if (runs[i].height >= ROW_MIN_PX && runs[i].height * 100 >= highest * ROW_MIN_PCT) {
            i++;
            continue;
        }
        bool up = i + 1 == *count || (i > 0 && gap_between(runs[i - 1], runs[i]) < gap_between(runs[i], runs[i + 1]));
        uint32_t into = up ? i - 1 : i;
        runs[into] = rect_union(runs[into], runs[into + 1]);
        (*count)--;
        for (uint32_t k = into + 1; k < *count; k++) {
            runs[k] = runs[k + 1];
        }
        i = into;
    }
}

static Region row_of(const Region *region, Rect run)
{
    Region row = *region;
    int32_t parts = 0;

    row.vertical = false;
    row.box = (Rect){.x = region->box.x + run.x, .y = region->box.y + run.y, .width = run.width, .height = run.height};
    row.cap_px = run.height;
    parts = run.width * 100 / (run.height * ROW_LETTER_PCT);
    row.features[FEATURE_PARTS] = (uint8_t)within(parts, 1, UINT8_MAX);
    return row;
}

bool line_rows(const Image *plane, const Region *region, Arena *arena, Region rows[LINE_ROWS_MAX], uint32_t *count,
               Error *err)
{
    LineLook look = {.dark = region->dark, .contrast = region->features[FEATURE_CONTRAST], .cap_px = region->cap_px};
    Rect runs[LINE_ROWS_MAX];
    Image ink;

    *count = 0;
    if (!line_ink(plane, region->box, look, arena, &ink, err)) {
        return false;
    }
    if (!find_runs(&ink, runs, count)) {
        *count = 0;
        return true;
    }
    join_low_runs(runs, count);
    *count = *count < 2 ? 0 : *count;
    for (uint32_t i = 0; i < *count; i++) {
        rows[i] = row_of(region, runs[i]);
    }
    return true;
}

#include "deid/scenes.h"

#include <stddef.h>
#include <stdlib.h>

enum {
    SAMPLE_STEP_PX = 8,     /* every 8th pixel of every 8th row is compared to tell a new scene */
    SCENE_LEVELS = 48,      /* a sample that differs so much has changed */
    SCENE_CHANGED_PCT = 30, /* and so many of them are another scene */
    TILE_WIDTH_PX = 32,
    TILE_HEIGHT_PX = 16,
    ROW_STEP_PX = 2,
    REACH_PX = 5,       /* strokes are thinner */
    NEAR_PX = 2,        /* the strokes of small letters */
    STROKE_LEVELS = 40, /* a stroke stands out by so much on both sides */
    FLAT_LEVELS = 8,
    STROKES_PCT = 6, /* of the pixels of a tile with letters; measured with letters from 8 to 40 pixels */
    FLAT_PCT = 30,
    CHANGED_PCT = 6,
    RUN_TILES = 3 /* side by side: a word, not the edge of an organ */
};

bool scenes_differ(const Image *frame, const Image *scene)
{
    int64_t changed = 0;
    int64_t all = 0;

    for (int32_t y = 0; y < frame->height; y += SAMPLE_STEP_PX) {
        const uint8_t *row = frame->data + (ptrdiff_t)y * frame->stride;
        const uint8_t *last = scene->data + (ptrdiff_t)y * scene->stride;
        for (int32_t x = 0; x < frame->width * frame->channels; x += SAMPLE_STEP_PX) {
            changed += abs(row[x] - last[x]) >= SCENE_LEVELS;
            all++;
        }
    }
    return changed * 100 >= all * SCENE_CHANGED_PCT;
}

static int32_t level_at(const uint8_t *row, int32_t x, int32_t channels)
{
    const uint8_t *at = row + (ptrdiff_t)x * channels;

    return channels == 3 ? (at[0] + 2 * at[1] + at[2]) / 4 : at[0];
}

static bool stands_out(int32_t left, int32_t middle, int32_t right)
{
    int32_t before = middle - left;
    int32_t behind = middle - right;

    return (before >= STROKE_LEVELS && behind >= STROKE_LEVELS) ||
           (before <= -STROKE_LEVELS && behind <= -STROKE_LEVELS);
}

static bool tile_is_new_print(const Image *frame, const Image *scene, int32_t left, int32_t top)
{
    int32_t strokes = 0;
    int32_t flat = 0;
    int32_t changed = 0;
    int32_t all = 0;
    int32_t right = left + TILE_WIDTH_PX < frame->width - REACH_PX ? left + TILE_WIDTH_PX : frame->width - REACH_PX;
    int32_t bottom = top + TILE_HEIGHT_PX < frame->height ? top + TILE_HEIGHT_PX : frame->height;

    for (int32_t y = top; y < bottom; y += ROW_STEP_PX) {
        const uint8_t *row = frame->data + (ptrdiff_t)y * frame->stride;
        const uint8_t *last = scene->data + (ptrdiff_t)y * scene->stride;
        for (int32_t x = left < REACH_PX ? REACH_PX : left; x < right; x++) {
            int32_t channels = frame->channels;
            int32_t here = level_at(row, x, channels);
            int32_t next = level_at(row, x + 1, channels);
            strokes += stands_out(level_at(row, x - NEAR_PX, channels), here, level_at(row, x + NEAR_PX, channels)) ||
                       stands_out(level_at(row, x - REACH_PX, channels), here, level_at(row, x + REACH_PX, channels));
            flat += abs(here - next) < FLAT_LEVELS;
            changed += abs(here - level_at(last, x, channels)) >= STROKE_LEVELS;
            all++;
        }
    }
    return strokes * 100 >= all * STROKES_PCT && flat * 100 >= all * FLAT_PCT && changed * 100 >= all * CHANGED_PCT &&
           all > 0;
}

bool scenes_new_print(const Image *frame, const Image *scene)
{
    for (int32_t top = 0; top < frame->height; top += TILE_HEIGHT_PX) {
        int32_t run = 0;
        for (int32_t left = 0; left < frame->width; left += TILE_WIDTH_PX) {
            run = tile_is_new_print(frame, scene, left, top) ? run + 1 : 0;
            if (run >= RUN_TILES) {
                return true;
            }
        }
    }
    return false;
}

#include "deid/strip.h"

#include <string.h>

#include "deid/morph.h"

enum {
    WIDTH_MAX_PX = 6000, /* of a line as it is read */
    HEIGHT_MAX_LETTERS = 8,
    HAT_MIN_PX = 7,
    HAT_MAX_PX = 101,
    SIDE_MIN_PX = 3,
    CONTRAST_MIN = 8,
    INK_LEVEL = 128,
    INK_ROWS_MIN = 3 /* a column with less is empty */
};

static Rect crop_of(const Region *region, const Image *plane)
{
    int32_t along = region->cap_px * 7 / 10 + 2;
    int32_t across = region->cap_px * 3 / 10 + 1;
    Rect box = region->box;

    box.x -= region->vertical ? across : along;
    box.y -= region->vertical ? along : across;
    box.width += 2 * (region->vertical ? across : along);
    box.height += 2 * (region->vertical ? along : across);
    return rect_clip(box, plane->width, plane->height);
}

/* Bright ink of [hat] becomes black on white; [contrast] is full black. Written into the middle of a white picture. */
static bool print_ink(const Image *hat, int32_t contrast, Arena *arena, Image *picture, Error *err)
{
    if (!image_new(hat->width + 2 * STRIP_BORDER_PX, hat->height + 2 * STRIP_BORDER_PX, 1, arena, picture, err)) {
        return false;
    }
    memset(picture->data, 255, (size_t)picture->stride * (size_t)picture->height);
    for (int32_t y = 0; y < hat->height; y++) {
        const uint8_t *from = hat->data + (ptrdiff_t)y * hat->stride;
        uint8_t *into = picture->data + (ptrdiff_t)(y + STRIP_BORDER_PX) * picture->stride + STRIP_BORDER_PX;
        for (int32_t x = 0; x < hat->width; x++) {
            int32_t ink = from[x] * 255 / contrast;
            into[x] = (uint8_t)(255 - (ink > 255 ? 255 : ink));
        }
    }
    return true;
}

/* Vertical lines are turned by a quarter, as most run up; [turned] is the other direction, or half a turn. */
static bool turn(const Image *crop, bool vertical, bool turned, Arena *arena, Image *upright, Error *err)
{
    Image half;

    *upright = *crop;
    if (vertical) {
        return morph_turn(crop, !turned, arena, upright, err);
    }
    return !turned || (morph_turn(crop, true, arena, &half, err) && morph_turn(&half, true, arena, upright, err));
}

static int32_t within(int64_t value, int32_t from, int32_t to)
{
    return (int32_t)(value < from ? from : value > to ? to : value);
}

bool strip_make(const Image *plane, const Region *region, Attempt attempt, Arena *arena, Strip *strip, Error *err)
{
    Rect place = crop_of(region, plane);
    Image crop = image_crop(plane, place);
    Image upright;
    Image hat;
    Image scaled;
    int32_t side = within(((int64_t)region->cap_px * 9 / 10) | 1, HAT_MIN_PX, HAT_MAX_PX);
    int32_t letter_px = attempt.larger ? STRIP_LARGER_PX : STRIP_LETTER_PX;
    int32_t contrast = region->features[FEATURE_CONTRAST];

    if (!turn(&crop, region->vertical, attempt.turned, arena, &upright, err)) {
        return false;
    }
    int32_t width = within((int64_t)upright.width * letter_px / region->cap_px, SIDE_MIN_PX, WIDTH_MAX_PX);
    int32_t height =
        within((int64_t)upright.height * letter_px / region->cap_px, SIDE_MIN_PX, HEIGHT_MAX_LETTERS * letter_px);
    if (!morph_top_hat(&upright, side, attempt.dark, arena, &hat, err) ||
        !morph_resize(&hat, width, height, arena, &scaled, err)) {
        return false;
    }
    strip->crop = place;
    strip->length_px = upright.width;
    strip->scaled_px = width;
    strip->vertical = region->vertical;
    strip->reversed = region->vertical != attempt.turned;
    return print_ink(&scaled, contrast > CONTRAST_MIN ? contrast : CONTRAST_MIN, arena, &strip->picture, err);
}

uint32_t strip_ink_columns(const Strip *strip, int32_t from, int32_t to)
{
    uint32_t columns = 0;

    for (int32_t x = from; x < to; x++) {
        uint32_t ink = 0;
        for (int32_t y = STRIP_BORDER_PX; y < strip->picture.height - STRIP_BORDER_PX; y++) {
            ink += strip->picture.data[(ptrdiff_t)y * strip->picture.stride + x + STRIP_BORDER_PX] < INK_LEVEL;
        }
        columns += ink >= INK_ROWS_MIN;
    }
    return columns;
}

void strip_ends(const Strip *strip, Rect box, int32_t *from, int32_t *to)
{
    int32_t before = strip->vertical ? box.y - strip->crop.y : box.x - strip->crop.x;
    int32_t length = strip->vertical ? box.height : box.width;

    if (strip->reversed) {
        before = strip->length_px - before - length;
    }
    *from = (int32_t)((int64_t)before * strip->scaled_px / strip->length_px);
    *to = (int32_t)((int64_t)(before + length) * strip->scaled_px / strip->length_px);
}

Rect strip_part(const Strip *strip, Rect box, int32_t from, int32_t to)
{
    int32_t start = (int32_t)((int64_t)from * strip->length_px / strip->scaled_px);
    int32_t end = (int32_t)(((int64_t)to * strip->length_px + strip->scaled_px - 1) / strip->scaled_px);
    int32_t first = strip->reversed ? strip->length_px - end : start;

    if (strip->vertical) {
        return (Rect){.x = box.x, .y = strip->crop.y + first, .width = box.width, .height = end - start};
    }
    return (Rect){.x = strip->crop.x + first, .y = box.y, .width = end - start, .height = box.height};
}

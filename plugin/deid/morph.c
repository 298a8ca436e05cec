#include "deid/morph.h"

#include <stdlib.h>
#include <string.h>

/* The inner loops are written without branches on neighbouring bytes, so that compilers turn them into vector code: a
 * top-hat of a megapixel takes a few milliseconds. */

static void row_min(uint8_t *restrict into, const uint8_t *restrict other, int32_t count)
{
    for (int32_t i = 0; i < count; i++) {
        into[i] = into[i] < other[i] ? into[i] : other[i];
    }
}

static void row_max(uint8_t *restrict into, const uint8_t *restrict other, int32_t count)
{
    for (int32_t i = 0; i < count; i++) {
        into[i] = into[i] > other[i] ? into[i] : other[i];
    }
}

static uint8_t *row_of(const Image *image, int32_t y)
{
    return image->data + (ptrdiff_t)y * image->stride;
}

/* The smallest (largest) of [side] pixels around each pixel of a row, the row being continued by what does not count.
 */
static void spread_row(const uint8_t *from, uint8_t *into, uint8_t *padded, int32_t width, int32_t side, bool largest)
{
    int32_t reach = side / 2;

    memset(padded, largest ? 0 : 255, (size_t)(width + side));
    memcpy(padded + reach, from, (size_t)width);
    memcpy(into, padded, (size_t)width);
    for (int32_t i = 1; i < side; i++) {
        if (largest) {
            row_max(into, padded + i, width);
        } else {
            row_min(into, padded + i, width);
        }
    }
}

static void spread_columns(const Image *from, const Image *into, int32_t side, bool largest)
{
    int32_t reach = side / 2;

    for (int32_t y = 0; y < from->height; y++) {
        int32_t first = y < reach ? 0 : y - reach;
        int32_t last = y + reach >= from->height ? from->height - 1 : y + reach;
        uint8_t *row = row_of(into, y);
        memcpy(row, row_of(from, first), (size_t)from->width);
        for (int32_t k = first + 1; k <= last; k++) {
            if (largest) {
                row_max(row, row_of(from, k), from->width);
            } else {
                row_min(row, row_of(from, k), from->width);
            }
        }
    }
}

bool morph_top_hat(const Image *gray, int32_t side_px, bool dark, Arena *arena, Image *hat, Error *err)
{
    Image a;
    Image b;
    uint8_t *padded = arena_alloc(arena, (size_t)(gray->width + side_px));

    if (padded == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a picture's background");
    }
    if (!image_new(gray->width, gray->height, 1, arena, &a, err) ||
        !image_new(gray->width, gray->height, 1, arena, &b, err) ||
        !image_new(gray->width, gray->height, 1, arena, hat, err)) {
        return false;
    }
    for (int32_t y = 0; y < gray->height; y++) {
        const uint8_t *from = row_of(gray, y);
        uint8_t *into = row_of(hat, y);
        uint8_t flip = dark ? 255 : 0;
        for (int32_t x = 0; x < gray->width; x++) {
            into[x] = from[x] ^ flip;
        }
        spread_row(into, row_of(&a, y), padded, gray->width, side_px, false);
    }
    spread_columns(&a, &b, side_px, false);
    for (int32_t y = 0; y < gray->height; y++) {
        spread_row(row_of(&b, y), row_of(&a, y), padded, gray->width, side_px, true);
    }
    spread_columns(&a, &b, side_px, true);
    for (int32_t y = 0; y < gray->height; y++) {
        uint8_t *restrict into = row_of(hat, y);
        const uint8_t *restrict opened = row_of(&b, y);
        for (int32_t x = 0; x < gray->width; x++) {
            into[x] = (uint8_t)(into[x] - opened[x]);
        }
    }
    return true;
}

bool morph_halve(const Image *gray, Arena *arena, Image *half, Error *err)
{
    if (!image_new((gray->width + 1) / 2, (gray->height + 1) / 2, 1, arena, half, err)) {
        return false;
    }
    for (int32_t y = 0; y < half->height; y++) {
        const uint8_t *upper = row_of(gray, 2 * y);
        const uint8_t *lower = 2 * y + 1 < gray->height ? row_of(gray, 2 * y + 1) : upper;
        uint8_t *into = row_of(half, y);
        for (int32_t x = 0; x < gray->width / 2; x++) {
            into[x] = (uint8_t)((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
        }
        if (gray->width % 2 == 1) {
            into[gray->width / 2] = (uint8_t)((upper[gray->width - 1] + lower[gray->width - 1] + 1) / 2);
        }
    }
    return true;
}

/* Where an output pixel takes from: [first] ... [last] with weights that sum to 4096 over a line of [from] pixels. */
typedef struct {
    int32_t first;
    int32_t count;
    int32_t weight_first;
    int32_t weight_inner;
    int32_t weight_last;
} Tap;

enum { TAP_ONE = 4096 };

static Tap tap_of(int32_t index, int32_t from, int32_t into)
{
    Tap tap = {0};

    if (into < from) {
        int64_t start = (int64_t)index * from * 256 / into;
        int64_t end = (int64_t)(index + 1) * from * 256 / into;
        int64_t span = end - start;
        tap.first = (int32_t)(start / 256);
        tap.count = (int32_t)((end - 1) / 256) - tap.first + 1;
        tap.weight_inner = (int32_t)(256 * TAP_ONE / span);
        tap.weight_first = (int32_t)((256 - start % 256) * TAP_ONE / span);
        tap.weight_last = TAP_ONE - tap.weight_first - (tap.count - 2) * tap.weight_inner;
    } else {
        /* Pixel centres: (index + 1/2) * from / into - 1/2. */
        int64_t centre = ((int64_t)(2 * index + 1) * from * TAP_ONE / into - TAP_ONE) / 2;
        centre = centre < 0 ? 0 : centre;
        tap.first = (int32_t)(centre / TAP_ONE);
        tap.count = tap.first + 1 < from ? 2 : 1;
        tap.weight_last = tap.count == 2 ? (int32_t)(centre % TAP_ONE) : 0;
        tap.weight_first = TAP_ONE - tap.weight_last;
    }
    if (tap.count == 1) {
        tap.weight_first = TAP_ONE;
    }
    return tap;
}

static uint8_t tap_apply(const Tap *tap, const uint8_t *values, ptrdiff_t step)
{
    const uint8_t *at = values + tap->first * step;
    int64_t sum = (int64_t)at[0] * tap->weight_first;

    for (int32_t i = 1; i < tap->count; i++) {
        sum += (int64_t)at[i * step] * (i + 1 < tap->count ? tap->weight_inner : tap->weight_last);
    }
    sum = (sum + TAP_ONE / 2) / TAP_ONE;
    return (uint8_t)(sum < 0 ? 0 : sum > 255 ? 255 : sum);
}

bool morph_resize(const Image *gray, int32_t width, int32_t height, Arena *arena, Image *resized, Error *err)
{
    Image middle;
    Tap *taps = arena_array(arena, (size_t)(width > 0 ? width : 1), sizeof *taps);

    if (taps == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a resized picture");
    }
    if (!image_new(width, gray->height, 1, arena, &middle, err) || !image_new(width, height, 1, arena, resized, err)) {
        return false;
    }
    for (int32_t x = 0; x < width; x++) {
        taps[x] = tap_of(x, gray->width, width);
    }
    for (int32_t y = 0; y < gray->height; y++) {
        for (int32_t x = 0; x < width; x++) {
            row_of(&middle, y)[x] = tap_apply(&taps[x], row_of(gray, y), 1);
        }
    }
    for (int32_t y = 0; y < height; y++) {
        Tap tap = tap_of(y, gray->height, height);
        for (int32_t x = 0; x < width; x++) {
            row_of(resized, y)[x] = tap_apply(&tap, middle.data + x, middle.stride);
        }
    }
    return true;
}

bool morph_turn(const Image *gray, bool clockwise, Arena *arena, Image *turned, Error *err)
{
    if (!image_new(gray->height, gray->width, 1, arena, turned, err)) {
        return false;
    }
    for (int32_t y = 0; y < gray->height; y++) {
        const uint8_t *from = row_of(gray, y);
        for (int32_t x = 0; x < gray->width; x++) {
            if (clockwise) {
                row_of(turned, x)[gray->height - 1 - y] = from[x];
            } else {
                row_of(turned, gray->width - 1 - x)[y] = from[x];
            }
        }
    }
    return true;
}

static uint8_t mix(const uint8_t *pixel, Channel channel)
{
    uint8_t larger = pixel[0] > pixel[1] ? pixel[0] : pixel[1];
    uint8_t smaller = pixel[0] < pixel[1] ? pixel[0] : pixel[1];

    switch (channel) {
    case CHANNEL_MAX:
        return larger > pixel[2] ? larger : pixel[2];
    case CHANNEL_MIN:
        return smaller < pixel[2] ? smaller : pixel[2];
    case CHANNEL_LUMA:
        break;
    }
    return (uint8_t)((77 * pixel[0] + 150 * pixel[1] + 29 * pixel[2] + 128) / 256);
}

bool morph_channel(const Image *image, Channel channel, Arena *arena, Image *gray, Error *err)
{
    if (image->channels == 1) {
        *gray = *image;
        return true;
    }
    if (!image_new(image->width, image->height, 1, arena, gray, err)) {
        return false;
    }
    for (int32_t y = 0; y < image->height; y++) {
        const uint8_t *from = row_of(image, y);
        uint8_t *into = row_of(gray, y);
        for (int32_t x = 0; x < image->width; x++) {
            into[x] = mix(from + (ptrdiff_t)3 * x, channel);
        }
    }
    return true;
}

bool morph_is_gray(const Image *image, int32_t tolerance)
{
    if (image->channels == 1) {
        return true;
    }
    for (int32_t y = 0; y < image->height; y++) {
        const uint8_t *pixel = row_of(image, y);
        for (int32_t x = 0; x < image->width; x++, pixel += 3) {
            if (mix(pixel, CHANNEL_MAX) - mix(pixel, CHANNEL_MIN) > tolerance) {
                return false;
            }
        }
    }
    return true;
}

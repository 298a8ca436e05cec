/* Fill modes that are no single colour. */
#include <ctype.h>
#include <math.h>
#include <string.h>

#include "base/glyphs.h"
#include "deid/inpaint.h"
#include "deid/redact_inside.h"

enum { LETTERS_MAX = 40, SCALE_MAX = 3, FRAME_PX = 1 };

/* True when the channels say the same wherever one may look: one of them is enough then. */
static bool is_gray(const Canvas *canvas)
{
    size_t columns = canvas->info->columns;
    size_t pixels = columns * canvas->info->rows;
    bool gray = canvas->channels == 3 && canvas->info->photometric == PHOTOMETRIC_RGB;

    for (size_t i = 0; gray && i < pixels; i++) {
        const uint8_t *at = canvas_sample(canvas, (int32_t)(i % columns), (int32_t)(i / columns), 0);
        gray = canvas->covered[i] != 0 || (memcmp(at, at + canvas->format.bytes, canvas->format.bytes) == 0 &&
                                           memcmp(at, at + 2 * canvas->format.bytes, canvas->format.bytes) == 0);
    }
    return gray;
}

/* A channel as numbers; what is covered is not even read. */
static float *channel_values(const Canvas *canvas, uint32_t channel)
{
    size_t columns = canvas->info->columns;
    float *values = arena_array(canvas->frame, columns * canvas->info->rows, sizeof *values);

    for (size_t i = 0; values != NULL && i < columns * canvas->info->rows; i++) {
        if (canvas->covered[i] == 0) {
            const uint8_t *at = canvas_sample(canvas, (int32_t)(i % columns), (int32_t)(i / columns), channel);
            values[i] = (float)sample_value(&canvas->format, at);
        }
    }
    return values;
}

/* All boxes of the mode at once: they may lie side by side. */
static bool restore(Canvas *canvas, Error *err)
{
    Rect *boxes = arena_array(canvas->frame, canvas->boxes_count + 1u, sizeof *boxes);
    uint32_t channels = is_gray(canvas) ? 1 : canvas->channels;
    InpaintEffort effort = INPAINT_FINE;
    uint32_t count = 0;
    int64_t black[3] = {0};

    if (boxes == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the boxes of a frame");
    }
    for (uint32_t i = 0; i < canvas->boxes_count; i++) {
        if (strcmp(canvas->boxes[i].mode, "Inpaint") == 0) {
            effort = canvas->boxes[i].coarse ? INPAINT_COARSE : INPAINT_FINE;
            boxes[count++] = redact_fitted(canvas->pixels, &canvas->boxes[i]);
        }
    }
    if (!redact_choose_black(canvas, boxes[0], "", black, err)) {
        return false;
    }
    for (uint32_t c = 0; c < channels; c++) {
        InpaintPlane plane = {.values = channel_values(canvas, c),
                              .covered = canvas->covered,
                              .width = (int32_t)canvas->info->columns,
                              .height = (int32_t)canvas->info->rows};
        if (plane.values == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for a frame");
        }
        if (!inpaint(&plane, boxes, count, effort, (float)black[c], canvas->frame, err)) {
            return false;
        }
        canvas->restored[c] = plane.values;
    }
    for (uint32_t c = channels; c < canvas->channels; c++) {
        canvas->restored[c] = canvas->restored[0];
    }
    return true;
}

/* Indices of a palette have no order, so nothing lies between two of them. */
bool redact_draw_restored(Canvas *canvas, const RedactBox *box, Rect fitted, Error *err)
{
    int64_t ink[3] = {0};

    if (canvas->info->photometric == PHOTOMETRIC_PALETTE) {
        if (!redact_choose_background(canvas, fitted, box->mode, ink, err)) {
            return false;
        }
        redact_paint(canvas, fitted, ink);
        return true;
    }
    if (canvas->restored[0] == NULL && !restore(canvas, err)) {
        return false;
    }
    for (int32_t y = fitted.y; y < fitted.y + fitted.height; y++) {
        for (int32_t x = fitted.x; x < fitted.x + fitted.width; x++) {
            size_t at = (size_t)y * canvas->info->columns + (size_t)x;
            for (uint32_t c = 0; c < canvas->channels; c++) {
                int64_t value = (int64_t)floorf(canvas->restored[c][at] + 0.5F);
                sample_store(&canvas->format, value, canvas_sample(canvas, x, y, c));
            }
        }
    }
    return true;
}

/* "PersonName" as "PERSON NAME". */
static size_t spell(const char *what, char letters[LETTERS_MAX])
{
    size_t count = 0;

    for (size_t i = 0; what[i] != '\0' && count + 2 < LETTERS_MAX; i++) {
        if (i > 0 && isupper((unsigned char)what[i])) {
            letters[count++] = ' ';
        }
        letters[count++] = (char)toupper((unsigned char)what[i]);
    }
    return count;
}

static void write_letters(const Canvas *canvas, const char *letters, size_t count, int32_t scale, Rect box,
                          const int64_t ink[3])
{
    int32_t top = box.y + (box.height - GLYPH_HEIGHT * scale) / 2;

    for (size_t i = 0; i < count; i++) {
        int32_t left = box.x + FRAME_PX + (int32_t)i * (GLYPH_WIDTH + 1) * scale;
        for (int32_t n = 0; n < GLYPH_WIDTH * GLYPH_HEIGHT; n++) {
            Rect dot = {left + n % GLYPH_WIDTH * scale, top + n / GLYPH_WIDTH * scale, scale, scale};
            if (glyph_ink(letters[i], n % GLYPH_WIDTH, n / GLYPH_WIDTH)) {
                redact_paint(canvas, dot, ink);
            }
        }
    }
}

static int64_t apart(int64_t a, int64_t b)
{
    return a < b ? b - a : a - b;
}

/* White, or black where that stands out more. The first channel tells: gray, luma, or red. */
static void choose_ink(const Canvas *canvas, const int64_t ground[3], int64_t ink[3])
{
    static const uint8_t black_rgb[3] = {0, 0, 0};
    static const uint8_t white_rgb[3] = {255, 255, 255};
    int64_t black[3] = {0};
    int64_t white[3] = {0};

    pixels_colour(canvas->pixels, black_rgb, black);
    pixels_colour(canvas->pixels, white_rgb, white);
    memcpy(ink, apart(ground[0], black[0]) > apart(ground[0], white[0]) ? black : white, sizeof black);
}

bool redact_draw_label(Canvas *canvas, const RedactBox *box, Rect fitted, Error *err)
{
    char letters[LETTERS_MAX];
    size_t count = box->what == NULL ? 0 : spell(box->what, letters);
    int32_t wide = (int32_t)count * (GLYPH_WIDTH + 1) + 2 * FRAME_PX;
    int32_t scale = fitted.height / (GLYPH_HEIGHT + 2 * FRAME_PX);
    int64_t ground[3] = {0};
    int64_t ink[3] = {0};

    if (!redact_choose_background(canvas, fitted, box->mode, ground, err)) {
        return false;
    }
    redact_paint(canvas, fitted, ground);
    scale = scale < fitted.width / wide ? scale : fitted.width / wide;
    scale = scale < SCALE_MAX ? scale : SCALE_MAX;
    if (count > 0 && scale > 0) {
        choose_ink(canvas, ground, ink);
        write_letters(canvas, letters, count, scale, fitted, ink);
    }
    return true;
}

#include "deid/redact.h"

#include <stdlib.h>
#include <string.h>

#include "deid/redact_inside.h"

enum { RING_PX = 4 };

/* The pixels around a box that no box covers; values of channel c begin at values + c * count. */
typedef struct {
    int64_t *values;
    size_t count;
} Ring;

/* A mode chooses one colour for the whole box, or draws. */
typedef struct {
    RedactMode face;
    bool (*choose)(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err);
    bool (*draw)(Canvas *canvas, const RedactBox *box, Rect fitted, Error *err);
} Mode;

uint8_t *canvas_sample(const Canvas *canvas, int32_t x, int32_t y, uint32_t channel)
{
    return canvas->data + sample_offset(canvas->info, &canvas->format, (uint32_t)x, (uint32_t)y, channel);
}

/* Adds the free pixels of [part] to the ring; [room] is the count that each channel has room for. */
static void collect(const Canvas *canvas, Rect part, size_t room, Ring *ring)
{
    Rect inside = rect_clip(part, (int32_t)canvas->info->columns, (int32_t)canvas->info->rows);

    for (int32_t y = inside.y; y < inside.y + inside.height; y++) {
        for (int32_t x = inside.x; x < inside.x + inside.width; x++) {
            if (canvas->covered[(size_t)y * canvas->info->columns + (size_t)x] != 0) {
                continue;
            }
            for (uint32_t c = 0; c < canvas->channels; c++) {
                ring->values[c * room + ring->count] = sample_value(&canvas->format, canvas_sample(canvas, x, y, c));
            }
            ring->count++;
        }
    }
}

/* The four strips around [box]. */
static bool ring_around(const Canvas *canvas, Rect box, Ring *ring, Error *err)
{
    Rect outer = rect_clip(rect_pad(box, RING_PX + pixels_margin(canvas->pixels)), (int32_t)canvas->info->columns,
                           (int32_t)canvas->info->rows);
    size_t room = (size_t)(rect_area(outer) - rect_area(box));

    *ring = (Ring){.values = arena_array(canvas->frame, room * canvas->channels + 1, sizeof *ring->values)};
    if (ring->values == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the border of a box");
    }
    collect(canvas, (Rect){outer.x, outer.y, outer.width, box.y - outer.y}, room, ring);
    collect(canvas, (Rect){outer.x, box.y, box.x - outer.x, box.height}, room, ring);
    collect(canvas, (Rect){box.x + box.width, box.y, outer.x + outer.width - box.x - box.width, box.height}, room,
            ring);
    collect(canvas, (Rect){outer.x, box.y + box.height, outer.width, outer.y + outer.height - box.y - box.height}, room,
            ring);
    for (uint32_t c = 1; c < canvas->channels; c++) {
        memmove(ring->values + c * ring->count, ring->values + c * room, ring->count * sizeof *ring->values);
    }
    return true;
}

bool redact_choose_black(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err)
{
    static const uint8_t black[3] = {0, 0, 0};

    (void)box, (void)mode, (void)err;
    pixels_colour(canvas->pixels, black, ink);
    return true;
}

static bool choose_white(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err)
{
    static const uint8_t white[3] = {255, 255, 255};

    (void)box, (void)mode, (void)err;
    pixels_colour(canvas->pixels, white, ink);
    return true;
}

static int compare_values(const void *left, const void *right)
{
    const int64_t *a = left;
    const int64_t *b = right;

    return (*a > *b) - (*a < *b);
}

/* Of sorted values. */
static int64_t most_frequent(const int64_t *values, size_t count)
{
    int64_t best = values[0];
    size_t best_run = 0;
    size_t run = 0;

    for (size_t i = 0; i < count; i++) {
        run = i > 0 && values[i] == values[i - 1] ? run + 1 : 1;
        if (run > best_run) {
            best_run = run;
            best = values[i];
        }
    }
    return best;
}

/* The median; of palette indices, which have no order, the most frequent one. */
bool redact_choose_background(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err)
{
    Ring ring;

    if (!ring_around(canvas, box, &ring, err)) {
        return false;
    }
    if (ring.count == 0) {
        return redact_choose_black(canvas, box, mode, ink, err);
    }
    for (uint32_t c = 0; c < canvas->channels; c++) {
        int64_t *values = ring.values + c * ring.count;
        qsort(values, ring.count, sizeof *values, compare_values);
        ink[c] = canvas->info->photometric == PHOTOMETRIC_PALETTE ? most_frequent(values, ring.count)
                                                                  : values[ring.count / 2];
    }
    return true;
}

static int64_t mean_of(const int64_t *values, size_t count)
{
    int64_t sum = 0;

    for (size_t i = 0; i < count; i++) {
        sum += values[i];
    }
    return sum / (int64_t)count;
}

/* The mean of the colours that the indices stand for. */
static void mean_of_palette(const Canvas *canvas, const Ring *ring, int64_t ink[3])
{
    uint64_t sums[3] = {0};
    uint8_t rgb[3];

    for (size_t i = 0; i < ring->count; i++) {
        pixels_palette_colour(canvas->pixels, ring->values[i], rgb);
        for (uint32_t c = 0; c < 3; c++) {
            sums[c] += rgb[c];
        }
    }
    for (uint32_t c = 0; c < 3; c++) {
        rgb[c] = (uint8_t)(sums[c] / ring->count);
    }
    pixels_colour(canvas->pixels, rgb, ink);
}

static bool choose_mean(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err)
{
    Ring ring;

    if (!ring_around(canvas, box, &ring, err)) {
        return false;
    }
    if (ring.count == 0) {
        return redact_choose_black(canvas, box, mode, ink, err);
    }
    if (canvas->info->photometric == PHOTOMETRIC_PALETTE) {
        mean_of_palette(canvas, &ring, ink);
        return true;
    }
    for (uint32_t c = 0; c < canvas->channels; c++) {
        ink[c] = mean_of(ring.values + c * ring.count, ring.count);
    }
    return true;
}

static bool choose_colour(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err)
{
    uint8_t rgb[3];

    (void)box;
    if (!bytes_from_hex(mode + 1, rgb, sizeof rgb)) {
        return error_set(err, ERR_INPUT, "a fill colour is not #rrggbb");
    }
    pixels_colour(canvas->pixels, rgb, ink);
    return true;
}

static const Mode modes[] = {
    {{"Black", "what a viewer shows as black"}, redact_choose_black, NULL},
    {{"White", "what a viewer shows as white"}, choose_white, NULL},
    {{"Background", "the median of the box's border"}, redact_choose_background, NULL},
    {{"Mean", "the mean of the box's border"}, choose_mean, NULL},
    {{"Inpaint", "a ground made from what lies around the box"}, NULL, redact_draw_restored},
    {{"Label", "the border's median, and on it what stood there: PERSON NAME"}, NULL, redact_draw_label},
};

static const Mode colour_mode = {
    {"#rrggbb", "one colour, or the nearest that the samples can show"}, choose_colour, NULL};

static const Mode *find_mode(const char *name)
{
    uint8_t rgb[3];

    if (name[0] == '#') {
        return strlen(name) == 7 && bytes_from_hex(name + 1, rgb, sizeof rgb) ? &colour_mode : NULL;
    }
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        if (strcmp(modes[i].face.name, name) == 0) {
            return &modes[i];
        }
    }
    return NULL;
}

bool redact_mode_known(const char *mode)
{
    return find_mode(mode) != NULL;
}

void redact_paint(const Canvas *canvas, Rect box, const int64_t ink[3])
{
    for (int32_t y = box.y; y < box.y + box.height; y++) {
        for (int32_t x = box.x; x < box.x + box.width; x++) {
            for (uint32_t c = 0; c < canvas->channels; c++) {
                sample_store(&canvas->format, ink[c], canvas_sample(canvas, x, y, c));
            }
        }
    }
}

Rect redact_fitted(const Pixels *pixels, const RedactBox *box)
{
    const PixelInfo *info = pixels_info(pixels);
    Rect fitted = pixels_fit(pixels, box->box);

    if (!box->with_margin || rect_is_empty(fitted)) {
        return fitted;
    }
    return rect_clip(rect_pad(fitted, pixels_margin(pixels)), (int32_t)info->columns, (int32_t)info->rows);
}

static bool cover(Canvas *canvas, const RedactBox *boxes, uint32_t count, Error *err)
{
    size_t columns = canvas->info->columns;
    uint8_t *covered = arena_array(canvas->frame, canvas->info->rows, columns);

    if (covered == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a mask");
    }
    for (uint32_t i = 0; i < count; i++) {
        Rect box = rect_pad(pixels_fit(canvas->pixels, boxes[i].box), pixels_margin(canvas->pixels));
        box = rect_clip(box, (int32_t)columns, (int32_t)canvas->info->rows);
        for (int32_t y = box.y; y < box.y + box.height; y++) {
            memset(covered + (size_t)y * columns + (size_t)box.x, 1, (size_t)box.width);
        }
    }
    canvas->covered = covered;
    return true;
}

bool redact_fill(const Pixels *pixels, Samples *samples, const RedactBox *boxes, uint32_t count, Arena *frame,
                 Error *err)
{
    const PixelInfo *info = pixels_info(pixels);
    Canvas canvas = {.pixels = pixels,
                     .info = info,
                     .format = sample_format(info),
                     .data = samples->data,
                     .channels = info->samples,
                     .boxes = boxes,
                     .boxes_count = count,
                     .frame = frame};

    if (info->is_float || (info->samples != 1 && info->samples != 3)) {
        return error_set(err, ERR_INPUT, "pixel data of this form cannot be filled");
    }
    if (!cover(&canvas, boxes, count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        const Mode *mode = find_mode(boxes[i].mode);
        Rect box = redact_fitted(pixels, &boxes[i]);
        int64_t ink[3] = {0};
        if (mode == NULL) {
            return error_set(err, ERR_INPUT, "an unknown fill mode");
        }
        if (rect_is_empty(box)) {
            continue;
        }
        if (mode->draw != NULL) {
            if (!mode->draw(&canvas, &boxes[i], box, err)) {
                return false;
            }
            continue;
        }
        if (!mode->choose(&canvas, box, boxes[i].mode, ink, err)) {
            return false;
        }
        redact_paint(&canvas, box, ink);
    }
    return true;
}

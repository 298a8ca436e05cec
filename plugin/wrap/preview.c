/* Eight bits of a frame, as detection and people see it, and the way back from a colour to samples. */
#include <string.h>

#include "wrap/pixels_struct.h"

enum {
    BINS = 65536,
    PERCENTILE_DIVISOR = 200,     /* 0.5 % */
    TIGHT_ENOUGH_DIVISOR = 50000, /* a value that fewer samples have lies in a gap */
    TIGHT_GAP_DIVISOR = 4
};

/* The values that become black and white. */
typedef struct {
    double low, high;
} Range;

static uint8_t clamp8(int32_t value)
{
    return (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value);
}

static uint8_t shade(double value, Range range)
{
    double part;

    if (value <= range.low) {
        return 0;
    }
    if (value >= range.high) {
        return 255;
    }
    part = (value - range.low) / (range.high - range.low);
    return (uint8_t)(part * 255.0 + 0.5);
}

/* Any sample as a number; what is no number is 0. */
static double number_at(const Pixels *pixels, const uint8_t *at)
{
    double value;
    float narrow;

    if (!pixels->info.is_float) {
        return (double)sample_value(&pixels->format, at);
    }
    if (pixels->format.bytes == 8) {
        memcpy(&value, at, sizeof value);
    } else {
        memcpy(&narrow, at, sizeof narrow);
        value = (double)narrow;
    }
    return value > -1e300 && value < 1e300 ? value : 0;
}

/* The value below which 0.5 % of [total] lie, as a bin; [last] when all are in one. */
static uint32_t percentile_bin(const uint32_t *bins, uint64_t total)
{
    uint64_t below = 0;

    for (uint32_t i = 0; i < BINS; i++) {
        below += bins[i];
        if (below * PERCENTILE_DIVISOR > total) {
            return i;
        }
    }
    return BINS - 1;
}

static void smallest_and_largest(const Pixels *pixels, const Samples *samples, Range *range)
{
    uint32_t bytes = pixels->format.bytes;

    range->low = range->high = number_at(pixels, samples->data);
    for (size_t at = 0; at + bytes <= samples->size; at += bytes) {
        double value = number_at(pixels, samples->data + at);
        range->low = value < range->low ? value : range->low;
        range->high = value > range->high ? value : range->high;
    }
}

/* Up to 16 bits: patterns are counted first, then sorted by their value. */
static void count_narrow(const Pixels *pixels, const Samples *samples, uint32_t *patterns, uint32_t *bins)
{
    uint32_t bytes = pixels->format.bytes;

    for (size_t i = 0; i < samples->size / bytes; i++) {
        patterns[bytes == 1 ? samples->data[i] : samples->data[2 * i] | samples->data[2 * i + 1] << 8]++;
    }
    for (uint32_t raw = 0; raw < BINS; raw++) {
        const uint8_t pattern[2] = {(uint8_t)(raw & 0xff), (uint8_t)(raw >> 8)};
        if (patterns[raw] > 0) {
            bins[sample_value(&pixels->format, pattern) - pixels->format.minimum] += patterns[raw];
        }
    }
}

static void narrow_range(const Pixels *pixels, const uint32_t *bins, uint64_t total, Range *range)
{
    uint32_t first = 0;
    uint32_t last = BINS - 1;
    uint32_t low = percentile_bin(bins, total);

    while (first < last && bins[first] == 0) {
        first++;
    }
    while (last > first && bins[last] == 0) {
        last--;
    }
    range->low = (double)(pixels->format.minimum + (low < last ? low : first));
    range->high = (double)(pixels->format.minimum + last);
}

/* Wider integers and floats: bins between the smallest and the largest; of integers a bin is at least one value. */
static void wide_range(const Pixels *pixels, const Samples *samples, uint32_t *bins, Range *range)
{
    uint32_t bytes = pixels->format.bytes;
    double step;
    double low;

    smallest_and_largest(pixels, samples, range);
    step = (range->high - range->low) / (BINS - 1);
    if (!pixels->info.is_float && step < 1) {
        step = 1;
    }
    if (!(step > 0)) {
        return;
    }
    for (size_t at = 0; at + bytes <= samples->size; at += bytes) {
        bins[(uint32_t)((number_at(pixels, samples->data + at) - range->low) / step)]++;
    }
    low = range->low + step * percentile_bin(bins, samples->size / bytes);
    if (low < range->high) {
        range->low = low;
    }
}

/* 0.5 percentile ... maximum: text is mostly burned in at the largest value, and a few dark pixels must not press the
 * rest together. Where most of the picture is one value the percentile may be the maximum: then from the smallest on.
 */
static bool full_range(const Pixels *pixels, const Samples *samples, Arena *frame, Range *range, Error *err)
{
    uint32_t *bins = arena_array(frame, BINS, sizeof *bins);
    uint32_t *patterns = arena_array(frame, BINS, sizeof *patterns);

    if (bins == NULL || patterns == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a histogram");
    }
    if (pixels->format.bytes <= 2) {
        count_narrow(pixels, samples, patterns, bins);
        narrow_range(pixels, bins, samples->size / pixels->format.bytes, range);
    } else {
        wide_range(pixels, samples, bins, range);
    }
    return true;
}

/* Where the bins of a tight preview lie on its scale. */
typedef struct {
    uint32_t *places; /* of each bin; those of [last] and more are [length] */
    uint32_t first, last, length;
} TightScale;

/* Twice the median of the gaps between bins that count, at least 1; [gaps] is overwritten. */
static uint32_t usual_gap(const uint32_t *bins, uint32_t enough, uint32_t first, uint32_t last, uint32_t *gaps,
                          uint32_t *used)
{
    uint32_t before = first;
    uint64_t seen = 0;
    uint32_t gap = 1;

    memset(gaps, 0, BINS * sizeof *gaps);
    *used = 0;
    for (uint32_t i = first + 1; i <= last; i++) {
        if (bins[i] >= enough) {
            gaps[i - before]++;
            before = i;
            ++*used;
        }
    }
    while (gap < BINS - 1 && 2 * (seen += gaps[gap]) < *used) {
        gap++;
    }
    return gap;
}

/* From the 0.5 to the 99.5 percentile, and a gap that hardly a sample lies in is cut to a quarter of what the other
 * values take up. */
static void make_tight_scale(const uint32_t *bins, uint64_t total, uint32_t *gaps, TightScale *scale)
{
    uint32_t enough = (uint32_t)(total / TIGHT_ENOUGH_DIVISOR) + 1;
    uint64_t above = 0;
    uint32_t used;
    uint32_t before;
    uint64_t limit;

    scale->first = percentile_bin(bins, total);
    scale->last = BINS - 1;
    while (scale->last > scale->first && (above += bins[scale->last]) * PERCENTILE_DIVISOR <= total) {
        scale->last--;
    }
    limit = usual_gap(bins, enough, scale->first, scale->last, gaps, &used);
    limit *= used / TIGHT_GAP_DIVISOR + 1;
    before = scale->first;
    scale->places[before] = 0;
    for (uint32_t i = before + 1; i <= scale->last; i++) {
        if (bins[i] >= enough || i == scale->last) {
            uint32_t gap = i - before;
            uint32_t room = gap < limit ? gap : (uint32_t)limit;
            for (uint32_t k = before + 1; k <= i; k++) {
                scale->places[k] = scale->places[before] + (uint32_t)((uint64_t)(k - before) * room / gap);
            }
            before = i;
        }
    }
    scale->length = scale->places[scale->last];
}

/* False when the full range shows as much. */
static bool preview_tight(const Pixels *pixels, const Samples *samples, bool invert, Arena *frame, Image *image,
                          bool *made, Error *err)
{
    uint32_t *bins = arena_array(frame, BINS, sizeof *bins);
    uint32_t *patterns = arena_array(frame, BINS, sizeof *patterns);
    TightScale scale = {.places = arena_array(frame, BINS, sizeof *scale.places)};
    size_t count = samples->size / 2;
    Range full;

    *made = false;
    if (bins == NULL || patterns == NULL || scale.places == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a histogram");
    }
    count_narrow(pixels, samples, patterns, bins);
    narrow_range(pixels, bins, count, &full);
    make_tight_scale(bins, count, patterns, &scale);
    if (scale.length == 0 || scale.length * 10.0 > (full.high - full.low) * 6) {
        return true;
    }
    for (size_t i = 0; i < count; i++) {
        int64_t bin = sample_value(&pixels->format, samples->data + 2 * i) - pixels->format.minimum;
        uint32_t at = bin < scale.first ? scale.first : bin > scale.last ? scale.last : (uint32_t)bin;
        image->data[i] = (uint8_t)((uint64_t)scale.places[at] * 255 / scale.length) ^ (invert ? 255 : 0);
    }
    *made = true;
    return true;
}

/* PS3.3 C.11.2.1.2, linear; a window that is narrower than one value has no ramp. */
static Range window_range(const Window *window)
{
    double half = window->width > 1 ? (window->width - 1) / 2 : 0;
    Range range = {.low = window->center - 0.5 - half, .high = window->center - 0.5 + half};

    range.low = (range.low - window->intercept) / window->slope;
    range.high = (range.high - window->intercept) / window->slope;
    return range;
}

static void swap_range(Range *range)
{
    double keep = range->low;

    range->low = range->high;
    range->high = keep;
}

/* Up to 16 bits each stored pattern is computed once, when it is met first: a picture holds few of the 65536; wider
 * ones are computed each time. */
static bool paint_gray(const Pixels *pixels, const Samples *samples, Range range, bool invert, Arena *frame,
                       Image *image, Error *err)
{
    uint32_t bytes = pixels->format.bytes;
    size_t count = samples->size / bytes;
    uint8_t flip = invert ? 255 : 0;
    uint16_t *table; /* the shade and 1; 0 where none was computed yet */

    if (bytes > 2) {
        for (size_t i = 0; i < count; i++) {
            image->data[i] = shade(number_at(pixels, samples->data + i * bytes), range) ^ flip;
        }
        return true;
    }
    table = arena_array(frame, BINS, sizeof *table);
    if (table == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a table");
    }
    for (size_t i = 0; i < count; i++) {
        const uint8_t *at = samples->data + i * bytes;
        uint32_t raw = bytes == 1 ? at[0] : (uint32_t)(at[0] | at[1] << 8);
        if (table[raw] == 0) {
            table[raw] = (uint16_t)((shade((double)sample_value(&pixels->format, at), range) ^ flip) + 1);
        }
        image->data[i] = (uint8_t)(table[raw] - 1);
    }
    return true;
}

static bool preview_gray(const Pixels *pixels, const Samples *samples, PreviewKind kind, Arena *frame, Image *image,
                         Error *err)
{
    bool invert = pixels->info.photometric == PHOTOMETRIC_MONOCHROME1;
    Range range = {0, 1};

    if (pixels->info.bits_stored == 1) {
        return paint_gray(pixels, samples, range, invert, frame, image, err);
    }
    if (kind == PREVIEW_TIGHT && pixels->format.bytes == 2) {
        bool made;
        if (!preview_tight(pixels, samples, invert, frame, image, &made, err) || made) {
            return made;
        }
    }
    if (kind == PREVIEW_WINDOW && pixels->window.present) {
        range = window_range(&pixels->window);
        if (range.high < range.low) { /* a falling rescale slope */
            swap_range(&range);
            invert = !invert;
        }
    } else if (!full_range(pixels, samples, frame, &range, err)) {
        return false;
    }
    return paint_gray(pixels, samples, range, invert, frame, image, err);
}

/* A colour sample as 8 bits. */
static uint8_t eight_bits(const Pixels *pixels, const uint8_t *at)
{
    int64_t value = sample_value(&pixels->format, at) - pixels->format.minimum;
    int64_t largest = pixels->format.maximum - pixels->format.minimum;

    return (uint8_t)((value * 255 + largest / 2) / largest);
}

/* PS3.3 C.7.6.3.1.2 backwards, in 16.16 fixed point: the same on every machine. */
static void ybr_to_rgb(const uint8_t ybr[3], uint8_t rgb[3])
{
    int32_t y = ybr[0] * 65536 + 32768;
    int32_t cb = ybr[1] - 128;
    int32_t cr = ybr[2] - 128;

    rgb[0] = clamp8((y + 91881 * cr) / 65536);
    rgb[1] = clamp8((y - 22554 * cb - 46802 * cr) / 65536);
    rgb[2] = clamp8((y + 116130 * cb) / 65536);
}

static void rgb_to_ybr(const uint8_t rgb[3], uint8_t ybr[3])
{
    int32_t r = rgb[0], g = rgb[1], b = rgb[2];

    ybr[0] = clamp8((19595 * r + 38470 * g + 7471 * b + 32768) / 65536);
    ybr[1] = clamp8((-11059 * r - 21709 * g + 32768 * b + 32768) / 65536 + 128);
    ybr[2] = clamp8((32768 * r - 27439 * g - 5329 * b + 32768) / 65536 + 128);
}

static bool is_ybr(Photometric photometric)
{
    return photometric == PHOTOMETRIC_YBR_FULL || photometric == PHOTOMETRIC_YBR_FULL_422;
}

static void preview_colour(const Pixels *pixels, const Samples *samples, Image *image)
{
    const PixelInfo *info = &pixels->info;
    uint8_t *to = image->data;

    if (info->photometric == PHOTOMETRIC_RGB && info->bits_stored == 8 && info->bits_allocated == 8) {
        memcpy(image->data, samples->data, samples->size);
        return;
    }
    for (uint32_t y = 0; y < info->rows; y++) {
        for (uint32_t x = 0; x < info->columns; x++, to += 3) {
            uint8_t colour[3];
            for (uint32_t c = 0; c < 3; c++) {
                colour[c] = eight_bits(pixels, samples->data + sample_offset(info, &pixels->format, x, y, c));
            }
            if (is_ybr(info->photometric)) {
                ybr_to_rgb(colour, to);
            } else {
                memcpy(to, colour, 3);
            }
        }
    }
}

static void preview_palette(const Pixels *pixels, const Samples *samples, Image *image)
{
    uint32_t bytes = pixels->format.bytes;

    for (size_t i = 0; i < samples->size / bytes; i++) {
        memcpy(image->data + 3 * i,
               palette_entry(&pixels->palette, sample_value(&pixels->format, samples->data + i * bytes)), 3);
    }
}

bool pixels_preview(Pixels *pixels, const Samples *samples, PreviewKind kind, Arena *frame, Image *image, Error *err)
{
    const PixelInfo *info = &pixels->info;
    bool is_palette = info->photometric == PHOTOMETRIC_PALETTE;

    if (!pixels->decodable) {
        return error_set(err, ERR_INPUT, "the transfer syntax cannot be decoded");
    }
    if (!image_new((int32_t)info->columns, (int32_t)info->rows, info->samples == 3 || is_palette ? 3 : 1, frame, image,
                   err)) {
        return false;
    }
    if (is_palette) {
        preview_palette(pixels, samples, image);
    } else if (info->samples == 3) {
        preview_colour(pixels, samples, image);
    } else {
        return preview_gray(pixels, samples, kind, frame, image, err);
    }
    return true;
}

void pixels_colour(const Pixels *pixels, const uint8_t rgb[3], int64_t values[3])
{
    const SampleFormat *format = &pixels->format;
    double range = (double)format->maximum - (double)format->minimum;
    uint8_t colour[3] = {rgb[0], rgb[1], rgb[2]};
    uint32_t samples = pixels->info.samples;

    if (pixels->info.photometric == PHOTOMETRIC_PALETTE) {
        values[0] = palette_nearest(&pixels->palette, rgb, format->minimum, format->maximum);
        return;
    }
    if (samples == 1) {
        colour[0] = (uint8_t)((299u * rgb[0] + 587u * rgb[1] + 114u * rgb[2] + 500) / 1000);
        colour[0] ^= (pixels->info.photometric == PHOTOMETRIC_MONOCHROME1) != (pixels->window.slope < 0) ? 255 : 0;
    } else if (is_ybr(pixels->info.photometric)) {
        rgb_to_ybr(rgb, colour);
    }
    for (uint32_t c = 0; c < (samples == 1 ? 1u : 3u); c++) {
        values[c] = format->minimum + (int64_t)(range * colour[c] / 255 + 0.5);
    }
}

void pixels_palette_colour(const Pixels *pixels, int64_t value, uint8_t rgb[3])
{
    memcpy(rgb, palette_entry(&pixels->palette, value), 3);
}

#include "deid/textness.h"

#include <stdlib.h>

static int compare_numbers(const void *a, const void *b)
{
    const int32_t *left = a;
    const int32_t *right = b;

    return (*left > *right) - (*left < *right);
}

static int32_t quantile(const int32_t *values, uint32_t count, uint32_t pct)
{
    int32_t sorted[TEXTNESS_PARTS_MAX];

    for (uint32_t i = 0; i < count; i++) {
        sorted[i] = values[i];
    }
    qsort(sorted, count, sizeof sorted[0], compare_numbers);
    return sorted[(count - 1) * pct / 100];
}

/* Mean distance from [middle], in percent of [unit]. */
static int32_t spread_pct(const int32_t *values, uint32_t count, int32_t middle, int32_t unit)
{
    int64_t sum = 0;

    for (uint32_t i = 0; i < count; i++) {
        sum += abs(values[i] - middle);
    }
    return (int32_t)(sum * 100 / (int64_t)count / (unit > 0 ? unit : 1));
}

static int32_t share_near_pct(const int32_t *values, uint32_t count, int32_t middle, int32_t reach)
{
    uint32_t near = 0;

    for (uint32_t i = 0; i < count; i++) {
        near += abs(values[i] - middle) <= reach;
    }
    return (int32_t)(near * 100 / count);
}

static uint8_t byte_of(int64_t value)
{
    return (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value);
}

/* What the ground of the line holds besides its components: little on a burned-in line, much in texture. */
static int32_t ground_of(const Component *const *parts, uint32_t count, Rect line, const Image *hat, bool turned)
{
    Rect place = {.x = line.y, .y = line.x, .width = line.height, .height = line.width};
    Image view = image_crop(hat, turned ? place : line);
    int64_t sum = 0;
    int64_t area = rect_area(line);

    for (int32_t y = 0; y < view.height; y++) {
        const uint8_t *row = view.data + (ptrdiff_t)y * view.stride;
        for (int32_t x = 0; x < view.width; x++) {
            sum += row[x];
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        sum -= parts[i]->sum;
        area -= parts[i]->area;
    }
    return area > 0 ? (int32_t)(sum / area) : 0;
}

/* Steps, values and shares are summed over all components, so that large ones count more. */
static void measure_ink(const Component *const *parts, uint32_t count, int32_t contrast,
                        uint8_t features[FEATURE_COUNT])
{
    int64_t steps = 0;
    int64_t steps_count = 1;
    int64_t values = 0;
    int64_t peaks = 1;
    int64_t area = 0;
    int64_t boxes = 1;

    for (uint32_t i = 0; i < count; i++) {
        steps += parts[i]->steps_sum;
        steps_count += parts[i]->steps_count;
        values += parts[i]->sum;
        peaks += (int64_t)parts[i]->peak * parts[i]->area;
        area += parts[i]->area;
        boxes += rect_area(parts[i]->box);
    }
    features[FEATURE_SHARPNESS] = byte_of(steps * 100 / steps_count / contrast);
    features[FEATURE_FLATNESS] = byte_of(values * 100 / peaks);
    features[FEATURE_FILL] = byte_of(area * 100 / boxes);
}

static void measure_gaps(const Component *const *parts, uint32_t count, int32_t cap, uint8_t features[FEATURE_COUNT])
{
    int32_t gaps[TEXTNESS_PARTS_MAX];
    int32_t middle = 0;

    features[FEATURE_GAP] = 100;
    if (count < 2) {
        return;
    }
    for (uint32_t i = 1; i < count; i++) {
        gaps[i - 1] = parts[i]->box.x - parts[i - 1]->box.x - parts[i - 1]->box.width;
    }
    middle = quantile(gaps, count - 1, 50);
    features[FEATURE_GAP] = byte_of((int64_t)(middle + cap) * 100 / cap);
    features[FEATURE_GAP_SPREAD] = byte_of(spread_pct(gaps, count - 1, middle, cap));
}

void textness_measure(const Component *const *parts, uint32_t count, const Image *hat, bool turned, uint8_t level,
                      uint8_t features[FEATURE_COUNT], int32_t *cap_px)
{
    int32_t heights[TEXTNESS_PARTS_MAX];
    int32_t widths[TEXTNESS_PARTS_MAX];
    int32_t tops[TEXTNESS_PARTS_MAX];
    int32_t bottoms[TEXTNESS_PARTS_MAX];
    int32_t strokes[TEXTNESS_PARTS_MAX]; /* sixteenths of a pixel */
    int32_t peaks[TEXTNESS_PARTS_MAX];
    Rect line = {0};

    for (uint32_t i = 0; i < count; i++) {
        const Component *part = parts[i];
        heights[i] = part->box.height;
        widths[i] = part->box.width;
        tops[i] = part->box.y;
        bottoms[i] = part->box.y + part->box.height;
        strokes[i] = 32 * part->area / (part->perimeter > 0 ? part->perimeter : 1);
        peaks[i] = part->peak;
        line = rect_union(line, part->box);
    }
    int32_t cap = quantile(heights, count, 80);
    int32_t reach = cap / 8 > 1 ? cap / 8 : 1;
    int32_t height = quantile(heights, count, 50);
    int32_t stroke = quantile(strokes, count, 50);
    int32_t contrast = quantile(peaks, count, 50);

    contrast = contrast > 0 ? contrast : 1;
    *cap_px = cap;
    for (uint32_t i = 0; i < FEATURE_COUNT; i++) {
        features[i] = 0;
    }
    features[FEATURE_PARTS] = byte_of(count);
    features[FEATURE_HEIGHT_SPREAD] = byte_of(spread_pct(heights, count, height, height));
    features[FEATURE_BOTTOMS] = byte_of(share_near_pct(bottoms, count, quantile(bottoms, count, 50), reach));
    features[FEATURE_TOPS] = byte_of(share_near_pct(tops, count, quantile(tops, count, 50), reach));
    features[FEATURE_STROKE] = byte_of((int64_t)stroke * 100 / 16 / cap);
    features[FEATURE_STROKE_SPREAD] = byte_of(spread_pct(strokes, count, stroke, stroke));
    features[FEATURE_CONTRAST] = byte_of(contrast);
    features[FEATURE_PEAK_SPREAD] = byte_of(spread_pct(peaks, count, contrast, contrast));
    measure_ink(parts, count, contrast, features);
    measure_gaps(parts, count, cap, features);
    features[FEATURE_ASPECT] = byte_of((int64_t)line.width * 10 / line.height);
    features[FEATURE_GROUND] = byte_of((int64_t)ground_of(parts, count, line, hat, turned) * 100 / contrast);
    features[FEATURE_HEIGHT] = byte_of(cap);
    features[FEATURE_MARGIN] = byte_of((int64_t)contrast * 16 / (level > 0 ? level : 1));
    features[FEATURE_WIDTH] = byte_of((int64_t)quantile(widths, count, 50) * 100 / cap);
}

/* How much a row of components looks like a line of text: measures of its regularity, and a score made of them. */
#ifndef REDACTOR_DEID_TEXTNESS_H
#define REDACTOR_DEID_TEXTNESS_H

#include "deid/components.h"

/* All 0 ... 255; "pct" of the line's height or of the median, as said. */
typedef enum {
    FEATURE_PARTS,         /* number of components */
    FEATURE_HEIGHT_SPREAD, /* mean distance from the median height, pct of it */
    FEATURE_BOTTOMS,       /* share of components on the common base line, pct */
    FEATURE_TOPS,          /* share of components under the common top line, pct */
    FEATURE_STROKE,        /* median stroke width, pct of the height */
    FEATURE_STROKE_SPREAD, /* mean distance from the median stroke width, pct of it */
    FEATURE_CONTRAST,      /* median of the components' peaks, gray levels */
    FEATURE_PEAK_SPREAD,   /* mean distance from it, pct of it */
    FEATURE_SHARPNESS,     /* mean step at the components' edges, pct of the contrast */
    FEATURE_FLATNESS,      /* mean value inside, pct of the peak */
    FEATURE_FILL,          /* mean share of a component's box that it covers, pct */
    FEATURE_GAP,           /* median gap, pct of the height, plus 100 */
    FEATURE_GAP_SPREAD,    /* mean distance from it, pct of the height */
    FEATURE_ASPECT,        /* length by height, tenths */
    FEATURE_GROUND,        /* mean value in the box outside the components, pct of the contrast */
    FEATURE_HEIGHT,        /* pixels */
    FEATURE_MARGIN,        /* contrast by level, sixteenths */
    FEATURE_WIDTH,         /* median width of a component, pct of the height */
    FEATURE_COUNT
} Feature;

/* Measures [count] components (1 ... TEXTNESS_PARTS_MAX, from left to right) of [hat], found at [level]; [turned]:
 * their boxes have x and y exchanged, as those of lines that run up or down. [cap_px] gets the height of the larger
 * letters. */
enum { TEXTNESS_PARTS_MAX = 512 };
void textness_measure(const Component *const *parts, uint32_t count, const Image *hat, bool turned, uint8_t level,
                      uint8_t features[FEATURE_COUNT], int32_t *cap_px);

/* 0 ... 100: how likely it is text. */
uint8_t textness_score(const uint8_t features[FEATURE_COUNT]);

#endif

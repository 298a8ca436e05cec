/* Tells lines of text among the net's answers from texture that deceived it: a second opinion on each region, by its
 * ink and by what the classical candidates say of the place. */
#ifndef REDACTOR_DEID_TEXTNET_LOOKS_H
#define REDACTOR_DEID_TEXTNET_LOOKS_H

#include "deid/regions.h"
#include "deid/textnet.h"

/* What stands in the features of a region of the net; those that all regions have keep their places. */
typedef enum {
    LOOK_MEAN = FEATURE_HEIGHT_SPREAD,      /* the net's answer in the box on the mean */
    LOOK_BEST = FEATURE_BOTTOMS,            /* its largest */
    LOOK_CORE = FEATURE_TOPS,               /* the largest for the line's middle */
    LOOK_FILL = FEATURE_STROKE,             /* share of the box where it is likely at all, pct */
    LOOK_SURE = FEATURE_STROKE_SPREAD,      /* share where it is nearly sure, pct */
    LOOK_STEPS_ALONG = FEATURE_PEAK_SPREAD, /* mean step from pixel to pixel along the line, pct of the contrast */
    LOOK_STEPS_ACROSS = FEATURE_SHARPNESS,
    LOOK_GROUND = FEATURE_FLATNESS, /* share of pixels as the ground, pct */
    LOOK_INK = FEATURE_FILL,        /* share of pixels that are ink, pct */
    LOOK_RIM = FEATURE_GAP_SPREAD,  /* mean distance from the ground around the box, pct of the contrast */
    LOOK_AROUND = FEATURE_ASPECT,   /* the net's answer around the box on the mean */
    LOOK_SCORE = FEATURE_GROUND,    /* best score of a classical candidate here */
    LOOK_COVERED = FEATURE_MARGIN,  /* share of the box that such cover, pct */
    LOOK_ASPECT = FEATURE_WIDTH     /* length by height, tenths */
} Look;

/* Measures [region], whose box, direction, polarity and contrast are known, in [gray]; [ground]: level of its ground.
 * [others]: classical regions of the same picture. */
void textnet_look(const TextnetMaps *maps, const Image *gray, int32_t ground, const Regions *others, Region *region);

/* 0 ... 100: how likely it is text. */
uint8_t textnet_looks_score(const uint8_t features[FEATURE_COUNT]);

#endif

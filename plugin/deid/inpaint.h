/* A plausible ground for places that were covered, made from what lies around them and from nothing else: frequency
 * selective reconstruction (Seiler, Kaup 2010). The values in covered places are never read. */
#ifndef REDACTOR_DEID_INPAINT_H
#define REDACTOR_DEID_INPAINT_H

#include <stdint.h>

#include "base/arena.h"
#include "base/rect.h"

/* One channel of a frame. */
typedef struct {
    float *values;
    const uint8_t *covered; /* one byte a pixel: 1 where a value must not be used */
    int32_t width, height;
} InpaintPlane;

/* Gives every covered pixel in [boxes] a value between the smallest and the largest around it. Where nothing is known
 * far and wide it is [otherwise]. */
MUST_CHECK bool inpaint(const InpaintPlane *plane, const Rect *boxes, uint32_t count, float otherwise, Arena *frame,
                        Error *err);

#endif

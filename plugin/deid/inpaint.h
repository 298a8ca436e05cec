/* A plausible ground for places that were covered, made from what lies around them and from nothing else: frequency
 * selective reconstruction (Seiler, Kaup 2010). What covered places hold is never looked at, and lost. */
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

/* COARSE costs a twentieth: details are lost, and still it restores more than Telea's method does. */
typedef enum { INPAINT_FINE, INPAINT_COARSE } InpaintEffort;

/* Gives every covered pixel in [boxes] a value between the smallest and the largest around it. Where nothing is known
 * far and wide it is [otherwise]. */
MUST_CHECK bool inpaint(const InpaintPlane *plane, const Rect *boxes, uint32_t count, InpaintEffort effort,
                        float otherwise, Arena *frame, Error *err);

/* What [box] costs in one plane that it lies in, at the most: waves in windows, of which a common processor does one or
 * two million a second. Known before any work is done, and the same everywhere. */
uint64_t inpaint_cost(Rect box, InpaintEffort effort);

#endif

/* How well the fill mode Inpaint is done in one instance. It is dear, and a loop has many frames: what would take
 * longer than a worker has is done coarsely, or not at all. The choice depends on the plan and on the frames' form
 * only, so that whoever looks at a copy makes the same one, and no clock has a say. */
#ifndef REDACTOR_DEID_RESTORATION_H
#define REDACTOR_DEID_RESTORATION_H

#include "plan/plan.h"
#include "wrap/pixels.h"

typedef enum {
    RESTORATION_FINE,
    RESTORATION_COARSE,
    RESTORATION_LEVEL, /* the median of the surroundings, as by the mode Background */
} Restoration;

/* The same for all boxes of all frames: nothing may flicker. */
Restoration restoration_of(const Pixels *pixels, const Plan *plan);

/* True for a fill of pixels that is asked for by the mode Inpaint. */
bool restoration_wanted(const Step *step);

#endif

#include "deid/restoration.h"

#include <string.h>

#include "deid/inpaint.h"

/* In waves: five to ten seconds of a common processor each. A copy and its verification do it once each, and have a
 * minute as a rule. */
static const uint64_t fine_cost_max = 10000000;
static const uint64_t coarse_cost_max = 15000000;

bool restoration_wanted(const Step *step)
{
    return step->kind == STEP_FILL && step->plane == PLANE_PIXELS && !step->waived &&
           strcmp(step->mode, "Inpaint") == 0;
}

/* Boxes that overlap count twice, and frames that do not exist not at all. */
static uint64_t cost_of_step(const Pixels *pixels, const Step *step, InpaintEffort effort)
{
    const PixelInfo *info = pixels_info(pixels);
    uint32_t last = step->last_frame < info->frames ? step->last_frame : info->frames - 1;
    Rect box = rect_pad(pixels_fit(pixels, step->box), pixels_margin(pixels));

    if (step->first_frame > last) {
        return 0;
    }
    box = rect_clip(box, (int32_t)info->columns, (int32_t)info->rows);
    return inpaint_cost(box, effort) * info->samples * (last - step->first_frame + 1U);
}

static uint64_t cost_of(const Pixels *pixels, const Plan *plan, InpaintEffort effort)
{
    uint64_t cost = 0;

    for (uint32_t i = 0; i < plan->steps_count; i++) {
        cost += restoration_wanted(&plan->steps[i]) ? cost_of_step(pixels, &plan->steps[i], effort) : 0;
    }
    return cost;
}

/* Indices of a palette have no order, so nothing lies between two of them. */
Restoration restoration_of(const Pixels *pixels, const Plan *plan)
{
    if (pixels_info(pixels)->photometric == PHOTOMETRIC_PALETTE) {
        return RESTORATION_LEVEL;
    }
    if (cost_of(pixels, plan, INPAINT_FINE) <= fine_cost_max) {
        return RESTORATION_FINE;
    }
    return cost_of(pixels, plan, INPAINT_COARSE) <= coarse_cost_max ? RESTORATION_COARSE : RESTORATION_LEVEL;
}

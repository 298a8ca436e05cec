/* Overlay planes (groups 6000 ... 601e) as they stand in a header: one bit a pixel, their own size and frames. */
#ifndef REDACTOR_DEID_OVERLAY_PLANES_H
#define REDACTOR_DEID_OVERLAY_PLANES_H

#include "plan/plan.h"
#include "plan/settings.h"
#include "wrap/dicom.h"

enum {
    OVERLAYS_MAX = 16,
    OVERLAY_PIXELS_MAX = 1 << 26 /* of a frame */
};

typedef struct {
    uint16_t group;
    uint32_t rows, columns, frames;
    Bytes bits; /* frame after frame, row after row, lowest bit first */
} Overlay;

uint64_t overlay_pixels(const Overlay *overlay); /* of one frame */

/* The overlays that are cleaned and not removed, with [options]: bit i is for group 6000 + 2 i, and so is overlay i;
 * its group is 0 where there is none. */
uint32_t overlays_read(Dicom *dicom, uint32_t options, Overlay overlays[OVERLAYS_MAX]);

/* What a tag of an overlay that is cleaned stands for. */
typedef enum { OVERLAY_TAG_FORM, OVERLAY_TAG_DATA, OVERLAY_TAG_OTHER } OverlayTag;
OverlayTag overlay_tag(Tag tag);

/* The overlay's value with the plan's boxes wiped, and nothing behind its last frame. */
MUST_CHECK bool overlay_wipe(const Overlay *overlay, const Plan *plan, Arena *run, Bytes *wiped, Error *err);

#endif

#include "deid/padding.h"

static int32_t larger_of(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

static int32_t smaller_of(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* Cuts [wide] back to where [kept] begins, on the side of [box] where it lies. */
static void cut_back(Rect box, Rect kept, int32_t least_px, Rect *wide)
{
    int32_t left = wide->x;
    int32_t top = wide->y;
    int32_t right = wide->x + wide->width;
    int32_t bottom = wide->y + wide->height;

    if (kept.y >= box.y + box.height) {
        bottom = smaller_of(bottom, larger_of(kept.y, box.y + box.height + least_px));
    } else if (kept.y + kept.height <= box.y) {
        top = larger_of(top, smaller_of(kept.y + kept.height, box.y - least_px));
    } else if (kept.x >= box.x + box.width) {
        right = smaller_of(right, larger_of(kept.x, box.x + box.width + least_px));
    } else if (kept.x + kept.width <= box.x) {
        left = larger_of(left, smaller_of(kept.x + kept.width, box.x - least_px));
    }
    *wide = (Rect){.x = left, .y = top, .width = right - left, .height = bottom - top};
}

Rect padding_around(Rect box, int32_t padding_px, uint32_t line, const Finding *findings, uint32_t count)
{
    Rect wide = rect_pad(box, padding_px);
    int32_t least_px = smaller_of(padding_px, PADDING_LEAST_PX);

    for (uint32_t i = 0; i < count; i++) {
        const Finding *kept = &findings[i];
        if (kept->decision == DECISION_KEEP && kept->line != line && rect_overlaps(kept->box, wide) &&
            !rect_overlaps(kept->box, box)) {
            cut_back(box, kept->box, least_px, &wide);
        }
    }
    return wide;
}

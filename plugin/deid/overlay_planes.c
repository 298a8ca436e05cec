#include "deid/overlay_planes.h"

#include <string.h>

uint64_t overlay_pixels(const Overlay *overlay)
{
    return (uint64_t)overlay->rows * overlay->columns;
}

static uint32_t count_of(Dicom *dicom, uint16_t group, uint16_t element, uint32_t otherwise)
{
    double value = dicom_number(dicom, (Tag)group << 16 | element, 0, otherwise);

    return value >= 0 && value <= UINT16_MAX ? (uint32_t)value : 0;
}

/* False when there is no overlay of that group, or none that can be cleaned. */
static bool overlay_read(Dicom *dicom, uint16_t group, Overlay *overlay)
{
    uint64_t bits;

    *overlay = (Overlay){.group = group,
                         .rows = count_of(dicom, group, 0x0010, 0),
                         .columns = count_of(dicom, group, 0x0011, 0),
                         .frames = count_of(dicom, group, 0x0015, 1),
                         .bits = dicom_bytes(dicom, (Tag)group << 16 | 0x3000)};
    bits = overlay_pixels(overlay) * overlay->frames;
    return count_of(dicom, group, 0x0100, 1) == 1 && count_of(dicom, group, 0x0102, 0) == 0 && bits > 0 &&
           overlay_pixels(overlay) <= OVERLAY_PIXELS_MAX && overlay->bits.size >= (bits + 7) / 8;
}

uint32_t overlays_read(Dicom *dicom, uint32_t options, Overlay overlays[OVERLAYS_MAX])
{
    uint32_t cleaned = 0;

    memset(overlays, 0, OVERLAYS_MAX * sizeof *overlays);
    for (uint32_t i = 0; (options & OPTION_CLEAN_GRAPHICS) != 0 && i < OVERLAYS_MAX; i++) {
        if (overlay_read(dicom, (uint16_t)(0x6000 + 2 * i), &overlays[i])) {
            cleaned |= 1U << i;
        } else {
            overlays[i] = (Overlay){0};
        }
    }
    return cleaned;
}

/* Labels, descriptions and comments are free text about a drawing that nobody judges: they go. */
OverlayTag overlay_tag(Tag tag)
{
    static const uint16_t form[] = {0x0010, 0x0011, 0x0015, 0x0040, 0x0050, 0x0051, 0x0100, 0x0102};

    for (size_t i = 0; i < sizeof form / sizeof form[0]; i++) {
        if ((tag & 0xffff) == form[i]) {
            return OVERLAY_TAG_FORM;
        }
    }
    return (tag & 0xffff) == 0x3000 ? OVERLAY_TAG_DATA : OVERLAY_TAG_OTHER;
}

static void wipe_box(const Overlay *overlay, uint32_t frame, Rect box, uint8_t *bits)
{
    Rect inside = rect_clip(box, (int32_t)overlay->columns, (int32_t)overlay->rows);

    for (int32_t y = inside.y; y < inside.y + inside.height; y++) {
        uint64_t at = frame * overlay_pixels(overlay) + (uint64_t)y * overlay->columns + (uint64_t)inside.x;
        for (int32_t x = 0; x < inside.width; x++, at++) {
            bits[at / 8] = (uint8_t)(bits[at / 8] & ~(1U << (at % 8)));
        }
    }
}

bool overlay_wipe(const Overlay *overlay, const Plan *plan, Arena *run, Bytes *wiped, Error *err)
{
    uint64_t count = overlay_pixels(overlay) * overlay->frames;
    size_t size = (size_t)((count + 15) / 16 * 2);
    size_t used = (size_t)((count + 7) / 8);
    uint8_t *bits = arena_alloc(run, size);

    if (bits == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for an overlay");
    }
    memcpy(bits, overlay->bits.data, used);
    if (count % 8 != 0) {
        bits[used - 1] = (uint8_t)(bits[used - 1] & ((1U << (count % 8)) - 1)); /* what stands behind the last pixel */
    }
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];
        bool is_here = step->kind == STEP_FILL && step->plane == overlay->group && !step->waived;
        for (uint32_t f = step->first_frame; is_here && f <= step->last_frame && f < overlay->frames; f++) {
            wipe_box(overlay, f, step->box, bits);
        }
    }
    *wiped = bytes_of(bits, size);
    return true;
}

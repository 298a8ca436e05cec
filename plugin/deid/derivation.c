#include "deid/derivation.h"

#include <stdio.h>
#include <string.h>

#include "deid/restoration.h"

enum { TAG_DERIVATION = 0x00082111, TEXT_BYTES_MAX = 1024, AREA_BYTES_MAX = 80 };

static const char *const headings[] = {
    [RESTORATION_FINE] = "Not acquired but computed from their surroundings, x y width height:",
    [RESTORATION_COARSE] = "Not acquired but coarsely computed from their surroundings, x y width height:",
    [RESTORATION_LEVEL] = "Not acquired but filled with the median of their surroundings, x y width height:",
};

/* As many as a short text (ST) holds. */
static void list_areas(const Plan *plan, Buffer *text)
{
    char area[AREA_BYTES_MAX];

    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];
        if (!restoration_wanted(step)) {
            continue;
        }
        (void)snprintf(area, sizeof area, " %d %d %d %d frames %u-%u;", step->box.x, step->box.y, step->box.width,
                       step->box.height, step->first_frame, step->last_frame);
        if (text->size + strlen(area) > TEXT_BYTES_MAX - sizeof " and more") {
            buffer_text(text, " and more");
            return;
        }
        buffer_text(text, area);
    }
}

bool derivation_write(Parsed *parsed, const Plan *plan, Error *err)
{
    Buffer text = {.limit = TEXT_BYTES_MAX};
    bool any = false;
    bool ok;

    for (uint32_t i = 0; i < plan->steps_count; i++) {
        any = any || restoration_wanted(&plan->steps[i]);
    }
    if (!any || parsed->pixels == NULL) {
        return true;
    }
    buffer_text(&text, headings[restoration_of(parsed->pixels, plan)]);
    list_areas(plan, &text);
    ok = buffer_check(&text, err) && dicom_set_text(parsed->dicom, TAG_DERIVATION, "ST", (const char *)text.data, err);
    buffer_free(&text);
    return ok;
}

#include "deid/overlays.h"

#include <string.h>

static const char *const wipe_mode = "Black"; /* no colour: bits that are not set are not drawn */

static bool bit_at(const Overlay *overlay, uint64_t at)
{
    return (overlay->bits.data[at / 8] >> (at % 8) & 1) != 0;
}

/* True when the frame shows what the one before shows. */
static bool is_repeated(const Overlay *overlay, uint32_t frame)
{
    uint64_t size = overlay_pixels(overlay);
    uint64_t begin = frame * size;
    bool same = frame > 0;

    if (same && size % 8 == 0) {
        const uint8_t *data = overlay->bits.data + begin / 8;
        return memcmp(data, data - size / 8, (size_t)(size / 8)) == 0;
    }
    for (uint64_t i = 0; same && i < size; i++) {
        same = bit_at(overlay, begin + i) == bit_at(overlay, begin + i - size);
    }
    return same;
}

static void draw_frame(const Overlay *overlay, uint32_t frame, const Image *image)
{
    uint64_t at = frame * overlay_pixels(overlay);

    for (int32_t y = 0; y < image->height; y++) {
        for (int32_t x = 0; x < image->width; x++) {
            image->data[(ptrdiff_t)y * image->stride + x] = bit_at(overlay, at++) ? UINT8_MAX : 0;
        }
    }
}

bool overlay_find(const TextSearch *search, const Overlay *overlay, Arena *run, Findings *findings, Error *err)
{
    uint32_t looked_at = 0;
    Image image;

    *findings = (Findings){0};
    if (!image_new((int32_t)overlay->columns, (int32_t)overlay->rows, 1, run, &image, err)) {
        return false;
    }
    for (uint32_t i = 0; i < overlay->frames; i++) {
        if (is_repeated(overlay, i)) {
            continue;
        }
        if (looked_at++ == OVERLAY_FRAMES_MAX) {
            findings->reasons |= 1U << REASON_LIMITS;
            return true;
        }
        draw_frame(overlay, i, &image);
        if (!find_text_in_plane(search, &image, overlay->group, i, run, findings, err)) {
            return false;
        }
    }
    return true;
}

static Rect whole(const Overlay *overlay)
{
    return (Rect){0, 0, (int32_t)overlay->columns, (int32_t)overlay->rows};
}

static bool add_wipe(const Overlay *overlay, const Step *like, Rect box, Plan *plan, Error *err)
{
    Step step = *like;

    step.kind = STEP_FILL;
    step.plane = overlay->group;
    step.last_frame = overlay->frames - 1;
    step.box = rect_clip(box, (int32_t)overlay->columns, (int32_t)overlay->rows);
    step.mode = wipe_mode;
    if (plan->verdict == VERDICT_PASS) {
        plan->verdict = VERDICT_REDACT;
    }
    return rect_is_empty(step.box) || plan_add(plan, &step, err);
}

static bool add_finding(const Overlay *overlay, const Finding *finding, int32_t padding_px, bool with_text, Plan *plan,
                        Error *err)
{
    const char *text = with_text ? finding->text : NULL;
    Step like = {.entity = finding->entity,
                 .rule = finding->rule,
                 .score_pct = finding->score_pct,
                 .source = finding->text[0] == '\0' ? SOURCE_TEXTNESS : SOURCE_OCR,
                 .text = text};
    Kept kept = {.plane = overlay->group,
                 .last_frame = overlay->frames - 1,
                 .box = rect_clip(finding->box, (int32_t)overlay->columns, (int32_t)overlay->rows),
                 .entity = finding->entity,
                 .rule = finding->rule,
                 .score_pct = finding->score_pct,
                 .text = text};

    if (finding->decision != DECISION_KEEP) {
        return add_wipe(overlay, &like, rect_pad(finding->box, padding_px), plan, err);
    }
    return rect_is_empty(kept.box) || plan_add_kept(plan, &kept, err);
}

static bool is_doubtful(const Findings *findings)
{
    bool doubtful = findings->reasons != 0 || findings->noise;

    for (uint32_t i = 0; i < findings->count; i++) {
        doubtful = doubtful || findings->items[i].decision == DECISION_HOLD;
    }
    return doubtful;
}

static bool detect_in(const TextSearch *search, const Overlay *overlay, const Settings *settings,
                      const DeidInput *input, Arena *run, Plan *plan, Error *err)
{
    Step doubt = {.entity = ENTITY_UNREADABLE, .rule = "overlay.doubt", .score_pct = 100, .source = SOURCE_TEXTNESS};
    Findings findings;

    if (!overlay_find(search, overlay, run, &findings, err)) {
        return false;
    }
    if (is_doubtful(&findings)) {
        return add_wipe(overlay, &doubt, whole(overlay), plan, err);
    }
    for (uint32_t i = 0; i < findings.count; i++) {
        if (!add_finding(overlay, &findings.items[i], (int32_t)settings->padding_px, input->with_text, plan, err)) {
            return false;
        }
    }
    return true;
}

bool overlays_detect(const TextSearch *search, const Settings *settings, const DeidInput *input, Arena *run, Plan *plan,
                     Error *err)
{
    Overlay overlays[OVERLAYS_MAX];

    (void)overlays_read(search->parsed->dicom, plan->options, overlays);
    for (uint32_t i = 0; i < OVERLAYS_MAX; i++) {
        if (overlays[i].group != 0 && !detect_in(search, &overlays[i], settings, input, run, plan, err)) {
            return false;
        }
    }
    return true;
}

#include <string.h>

#include "deid/pixel_steps.h"

/* One frame as a viewer shows it, filled by [plan] unless that is NULL. */
static bool draw(Parsed *parsed, const Plan *plan, uint32_t index, Arena *arena, Image *image, Error *err)
{
    Samples samples;

    return pixels_read(parsed->pixels, index, arena, &samples, err) &&
           (plan == NULL ||
            pixels_fill(parsed->pixels, plan, parsed->scan.transfer_syntax_uid, index, &samples, arena, err)) &&
           pixels_preview(parsed->pixels, &samples, PREVIEW_WINDOW, arena, image, err);
}

static void merge(const Image *image, bool largest, Image *sum)
{
    size_t size = (size_t)sum->stride * (size_t)sum->height;

    for (size_t i = 0; i < size; i++) {
        bool take = largest ? image->data[i] > sum->data[i] : image->data[i] < sum->data[i];
        if (take) {
            sum->data[i] = image->data[i];
        }
    }
}

/* The largest or smallest value that each pixel has in any frame: moving pictures hide text that a still one shows. */
static bool draw_all(Parsed *parsed, bool largest, Arena *frame, Arena *run, Image *image, Error *err)
{
    for (uint32_t i = 0; i < pixels_info(parsed->pixels)->frames; i++) {
        Image one;
        if (!draw(parsed, NULL, i, frame, &one, err)) {
            return false;
        }
        if (i == 0) {
            if (!image_new(one.width, one.height, one.channels, run, image, err)) {
                return false;
            }
            memcpy(image->data, one.data, (size_t)one.stride * (size_t)one.height);
        }
        merge(&one, largest, image);
        arena_reset(frame);
    }
    return true;
}

static bool draw_one(Parsed *parsed, const Plan *plan, uint32_t index, Arena *frame, Arena *run, Image *image,
                     Error *err)
{
    Image one;

    if (!draw(parsed, plan, index, frame, &one, err) ||
        !image_new(one.width, one.height, one.channels, run, image, err)) {
        return false;
    }
    memcpy(image->data, one.data, (size_t)one.stride * (size_t)one.height);
    return true;
}

bool render_frame(Parsed *parsed, const Plan *plan, RenderKind kind, uint32_t index, Arena *run, Image *image,
                  Error *err)
{
    Arena *frame;
    bool ok = false;

    if (parsed->pixels == NULL || index >= pixels_info(parsed->pixels)->frames) {
        return error_set(err, ERR_NOT_FOUND, "there is no such frame");
    }
    if (kind == RENDER_AFTER && plan == NULL) {
        return error_set(err, ERR_INPUT, "a frame after redaction needs a plan");
    }
    frame = pixels_frame_arena(parsed);
    if (frame == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    switch (kind) {
    case RENDER_BEFORE:
        ok = draw_one(parsed, NULL, index, frame, run, image, err);
        break;
    case RENDER_AFTER:
        ok = draw_one(parsed, plan, index, frame, run, image, err);
        break;
    case RENDER_MAX:
    case RENDER_MIN:
        ok = draw_all(parsed, kind == RENDER_MAX, frame, run, image, err);
        break;
    }
    arena_free(frame);
    return ok;
}

#include "deid/picture_copy.h"

#include <string.h>

#include "deid/pixel_steps.h"
#include "wrap/picture.h"
#include "wrap/samples.h"

/* Frame by frame into one piece, as the file's writer wants them. */
static bool fill_pages(Parsed *parsed, const Plan *plan, uint8_t *all, size_t size, Error *err)
{
    Arena *frame = pixels_frame_arena(parsed);
    uint32_t pages = pixels_info(parsed->pixels)->frames;
    bool ok = frame != NULL || error_set(err, ERR_MEMORY, "out of memory for a frame");

    for (uint32_t i = 0; ok && i < pages; i++) {
        Samples samples;
        ok = pixels_read(parsed->pixels, i, frame, &samples, err) &&
             pixels_fill(parsed->pixels, plan, parsed->scan.transfer_syntax_uid, i, &samples, frame, err) &&
             (samples.size == size / pages || error_set(err, ERR_INPUT, "samples of another picture"));
        if (ok) {
            memcpy(all + i * samples.size, samples.data, samples.size);
        }
        arena_reset(frame);
    }
    arena_free(frame);
    return ok;
}

static bool copy_stream(Parsed *parsed, const Plan *plan, Buffer *copy, Error *err)
{
    Arena *frame = pixels_frame_arena(parsed);
    Bytes stream;
    bool ok = false;

    if (frame == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (pixels_copy_stream(parsed->pixels, plan, parsed->scan.transfer_syntax_uid, 0, frame, &stream, err)) {
        buffer_append(copy, stream.data, stream.size);
        ok = buffer_check(copy, err);
    }
    arena_free(frame);
    return ok;
}

bool picture_copy(Bytes original, Parsed *parsed, const Plan *plan, const Limits *limits, Arena *run, Buffer *copy,
                  Error *err)
{
    size_t size = (size_t)(samples_frame_bytes(pixels_info(parsed->pixels)) * pixels_info(parsed->pixels)->frames);
    uint8_t *all;

    if (picture_kind(original) == PICTURE_JPEG) {
        return copy_stream(parsed, plan, copy, err);
    }
    all = arena_alloc(run, size);
    if (all == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a picture");
    }
    return fill_pages(parsed, plan, all, size, err) && picture_write(original, limits, all, size, run, copy, err);
}

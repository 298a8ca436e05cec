#include <string.h>

#include "deid/pixel_steps.h"
#include "wrap/samples.h"

static bool same_form(const PixelInfo *a, const PixelInfo *b)
{
    return a->rows == b->rows && a->columns == b->columns && a->frames == b->frames && a->samples == b->samples &&
           a->bits_allocated == b->bits_allocated && a->bits_stored == b->bits_stored && a->high_bit == b->high_bit &&
           a->is_signed == b->is_signed && a->is_float == b->is_float && a->photometric == b->photometric;
}

/* Nothing but the stream: what strip would take away has been taken away, but for the byte that makes the length even.
 */
static bool is_stripped(Parsed *copy, uint32_t index, Arena *frame, bool *stripped, Error *err)
{
    Bytes stored;
    Bytes clean;

    if (!pixels_stored(copy->pixels, index, frame, &stored, err) ||
        !pixels_stripped(copy->pixels, index, frame, &clean, err)) {
        return false;
    }
    *stripped =
        stored.size >= clean.size && stored.size - clean.size <= 1 && memcmp(stored.data, clean.data, clean.size) == 0;
    return true;
}

/* The copy's frame must be what the plan makes of the original's, also in the bits outside Bits Stored. A decoder may
 * leave signs unextended, so those of a compressed copy are cleaned first; target_syntax saw that they hide nothing. */
static bool compare_frame(Parsed *original, Parsed *copy, const Plan *plan, uint32_t index, Arena *frame, bool *same,
                          Error *err)
{
    Samples wanted;
    Samples got;
    bool stripped = true;

    if (!pixels_read(original->pixels, index, frame, &wanted, err) ||
        !pixels_fill(original->pixels, plan, index, &wanted, frame, err)) {
        return error_add(err, "original frame %u", index);
    }
    if (!pixels_read(copy->pixels, index, frame, &got, err) ||
        (copy->scan.encapsulated && !is_stripped(copy, index, frame, &stripped, err))) {
        return error_add(err, "copy frame %u", index);
    }
    if (copy->scan.encapsulated) {
        (void)pixels_clean(copy->pixels, &got);
    }
    *same = stripped && wanted.size == got.size && memcmp(wanted.data, got.data, got.size) == 0;
    return true;
}

/* Bytes behind the last frame belong to no picture. */
static bool has_excess(const Parsed *copy)
{
    const PixelInfo *info = pixels_info(copy->pixels);
    uint64_t bits = (uint64_t)info->rows * info->columns * info->frames;
    uint64_t needed = info->bits_allocated == 1 ? (bits + 7) / 8 : samples_frame_bytes(info) * info->frames;

    return !copy->scan.encapsulated && copy->scan.pixels.size > needed + needed % 2;
}

/* Streams that nobody can decode: the fragments must be the same. */
static bool same_fragments(const Parsed *original, const Parsed *copy)
{
    if (original->scan.fragments_count != copy->scan.fragments_count) {
        return false;
    }
    for (uint32_t i = 0; i < copy->scan.fragments_count; i++) {
        Fragment a = original->scan.fragments[i];
        Fragment b = copy->scan.fragments[i];
        if (!bytes_equal(bytes_of(original->scan.body.data + a.offset, a.size),
                         bytes_of(copy->scan.body.data + b.offset, b.size))) {
            return false;
        }
    }
    return true;
}

static bool compare_frames(Parsed *original, Parsed *copy, const Plan *plan, uint32_t *different, Error *err)
{
    Arena *frame = arena_new((size_t)((64 << 20) + 64 * samples_frame_bytes(pixels_info(original->pixels)) +
                                      original->file.size + copy->file.size));
    bool ok = true;
    bool same = true;

    if (frame == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    for (uint32_t i = 0; ok && i < pixels_info(original->pixels)->frames; i++) {
        ok = compare_frame(original, copy, plan, i, frame, &same, err);
        *different += same ? 0 : 1;
        arena_reset(frame);
    }
    arena_free(frame);
    return ok;
}

bool pixels_compare(Parsed *original, Parsed *copy, const Plan *plan, Arena *run, uint32_t *different, Error *err)
{
    (void)run;
    *different = 0;
    if (original->pixels == NULL || copy->pixels == NULL) {
        *different = original->pixels == copy->pixels ? 0 : 1;
        return true;
    }
    if (!same_form(pixels_info(original->pixels), pixels_info(copy->pixels))) {
        *different = pixels_info(original->pixels)->frames;
        return true;
    }
    if (original->scan.encapsulated && !pixels_decodable(original->pixels)) {
        *different = !pixels_has_fills(plan) && same_fragments(original, copy) ? 0 : 1;
        return true;
    }
    if (has_excess(copy)) {
        *different = pixels_info(copy->pixels)->frames;
        return true;
    }
    return compare_frames(original, copy, plan, different, err);
}

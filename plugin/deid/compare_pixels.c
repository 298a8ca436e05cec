#include <string.h>

#include "deid/pixel_steps.h"
#include "wrap/samples.h"

static bool same_form(const PixelInfo *a, const PixelInfo *b)
{
    return a->rows == b->rows && a->columns == b->columns && a->frames == b->frames && a->samples == b->samples &&
           a->bits_allocated == b->bits_allocated && a->bits_stored == b->bits_stored && a->high_bit == b->high_bit &&
           a->is_signed == b->is_signed && a->is_float == b->is_float && a->photometric == b->photometric;
}

/* A compressed frame must be, byte for byte, what this process makes of the original: encoders are deterministic, and
 * nothing else may stand between what decoders look at. But for the byte that makes the length even. */
static bool same_stream(Parsed *original, Parsed *copy, const Plan *plan, uint32_t index, Arena *frame, bool *same,
                        Error *err)
{
    Bytes wanted;
    Bytes got;

    if (!pixels_copy_stream(original->pixels, plan, copy->scan.transfer_syntax_uid, index, frame, &wanted, err)) {
        return error_add(err, "original frame %u", index);
    }
    if (!pixels_stored(copy->pixels, index, frame, &got, err)) {
        return error_add(err, "copy frame %u", index);
    }
    *same = got.size >= wanted.size && got.size - wanted.size <= 1 && memcmp(got.data, wanted.data, wanted.size) == 0 &&
            (got.size == wanted.size || got.data[wanted.size] == 0);
    return true;
}

/* Samples outside the boxes and what decoders smooth around them. */
static bool same_samples_outside(const Pixels *pixels, const Samples *a, const Samples *b, const Rect *boxes,
                                 uint32_t count, Arena *frame, bool *same, Error *err)
{
    const PixelInfo *info = pixels_info(pixels);
    size_t pixel_bytes = (size_t)info->samples * a->bytes_per_sample;
    size_t total = (size_t)info->rows * info->columns;
    uint8_t *mask = arena_alloc(frame, total);

    if (mask == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a mask");
    }
    for (uint32_t i = 0; i < count; i++) {
        Rect box = rect_clip(rect_pad(boxes[i], pixels_margin(pixels)), (int32_t)info->columns, (int32_t)info->rows);
        for (int32_t y = box.y; y < box.y + box.height; y++) {
            memset(mask + (size_t)y * info->columns + (size_t)box.x, 1, (size_t)box.width);
        }
    }
    *same = a->size == b->size;
    for (size_t i = 0; *same && i < total; i++) {
        *same = mask[i] != 0 || memcmp(a->data + i * pixel_bytes, b->data + i * pixel_bytes, pixel_bytes) == 0;
    }
    return true;
}

/* A stream that is changed block by block: its coefficients outside the boxes must be the original's, and so must be
 * its decoded samples. */
static bool compare_blocks(Parsed *original, Parsed *copy, const Plan *plan, uint32_t index, Arena *frame, bool *same,
                           Error *err)
{
    Bytes before;
    Bytes got;
    Samples old;
    Samples now;
    const Rect *boxes;
    uint32_t count;

    if (!pixels_boxes(original->pixels, plan, index, frame, &boxes, &count, err) ||
        !pixels_stored(original->pixels, index, frame, &before, err) ||
        !pixels_read(original->pixels, index, frame, &old, err)) {
        return error_add(err, "original frame %u", index);
    }
    if (!pixels_stored(copy->pixels, index, frame, &got, err) || !pixels_read(copy->pixels, index, frame, &now, err)) {
        return error_add(err, "copy frame %u", index);
    }
    if (!pixels_same_outside(original->pixels, before, got, boxes, count, same, err)) {
        return error_add(err, "frame %u", index);
    }
    return !*same || same_samples_outside(original->pixels, &old, &now, boxes, count, frame, same, err);
}

/* The copy's frame must be what the plan makes of the original's, also in the bits outside Bits Stored. A decoder may
 * leave signs unextended, so those of a compressed copy are cleaned first; target_syntax saw that they hide nothing. */
static bool compare_samples(Parsed *original, Parsed *copy, const Plan *plan, uint32_t index, Arena *frame, bool *same,
                            Error *err)
{
    Samples wanted;
    Samples got;

    if (!pixels_read(original->pixels, index, frame, &wanted, err) ||
        !pixels_fill(original->pixels, plan, copy->scan.transfer_syntax_uid, index, &wanted, frame, err)) {
        return error_add(err, "original frame %u", index);
    }
    if (!pixels_read(copy->pixels, index, frame, &got, err)) {
        return error_add(err, "copy frame %u", index);
    }
    if (copy->scan.encapsulated) {
        (void)pixels_clean(copy->pixels, &got);
    }
    *same = wanted.size == got.size && memcmp(wanted.data, got.data, got.size) == 0;
    return true;
}

/* True when a frame without a box has, byte for byte, the stream that it has in the original. One decoder makes the
 * same samples of the same bytes and the same form (same_form, and the planes' order), so there is nothing to compare:
 * not decoding them twice saves half of a verification where decoding is slow. Only where the copy is searched for text
 * afterwards, since that search decodes each of its frames: a stream that nobody can decode must not pass unseen. */
static bool is_untouched(Parsed *original, Parsed *copy, const Plan *plan, uint32_t index, Arena *frame,
                         bool *untouched, Error *err)
{
    const Rect *boxes;
    uint32_t count;
    Bytes before;
    Bytes now;

    *untouched = false;
    if ((plan->options & OPTION_CLEAN_PIXEL_DATA) == 0 || !copy->scan.encapsulated ||
        strcmp(original->scan.transfer_syntax_uid, copy->scan.transfer_syntax_uid) != 0 ||
        pixels_info(original->pixels)->planar != pixels_info(copy->pixels)->planar) {
        return true;
    }
    if (!pixels_boxes(original->pixels, plan, index, frame, &boxes, &count, err) ||
        !pixels_stored(original->pixels, index, frame, &before, err) ||
        !pixels_stored(copy->pixels, index, frame, &now, err)) {
        return error_add(err, "frame %u", index);
    }
    *untouched = count == 0 && bytes_equal(before, now);
    return true;
}

/* What was made for the stream's comparison makes room for that of the samples. */
static bool compare_frame(Parsed *original, Parsed *copy, const Plan *plan, uint32_t index, Arena *frame, bool *same,
                          Error *err)
{
    bool untouched;

    *same = true;
    if (copy->scan.encapsulated && !same_stream(original, copy, plan, index, frame, same, err)) {
        return false;
    }
    arena_reset(frame);
    if (!*same) {
        return true;
    }
    if (!is_untouched(original, copy, plan, index, frame, &untouched, err)) {
        return false;
    }
    if (untouched) {
        return true;
    }
    return pixels_edits_blocks(original->pixels, copy->scan.transfer_syntax_uid)
               ? compare_blocks(original, copy, plan, index, frame, same, err)
               : compare_samples(original, copy, plan, index, frame, same, err);
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

/* [table] is empty or says where each fragment begins: anything else could carry what it likes. */
static bool is_true_table(const Prescan *scan, Bytes table, uint32_t entry_bytes)
{
    if (table.size == 0) {
        return true;
    }
    if (table.size != (uint64_t)scan->fragments_count * entry_bytes) {
        return false;
    }
    for (uint32_t i = 0; i < scan->fragments_count; i++) {
        uint64_t offset = scan->fragments[i].offset - scan->fragments[0].offset;
        for (uint32_t b = 0; b < entry_bytes; b++) {
            if (table.data[(size_t)i * entry_bytes + b] != (uint8_t)(offset >> (8 * b))) {
                return false;
            }
        }
    }
    return true;
}

/* Around the streams of a copy nothing may stand that nobody looks at: one fragment for each frame, true tables. The
 * extended ones are left out of every copy. */
static bool has_true_tables(const Parsed *copy, bool decodable)
{
    const Prescan *scan = &copy->scan;

    if (!scan->encapsulated) {
        return true;
    }
    if (scan->extended_offset_table.size > 0 || scan->extended_offset_table_lengths.size > 0) {
        return false;
    }
    return decodable ? scan->fragments_count == pixels_info(copy->pixels)->frames &&
                           is_true_table(scan, scan->offset_table, 4)
                     : scan->offset_table.size == 0;
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
        *different = !pixels_has_fills(plan) && same_fragments(original, copy) && has_true_tables(copy, false) ? 0 : 1;
        return true;
    }
    if (has_excess(copy) || !has_true_tables(copy, true)) {
        *different = pixels_info(copy->pixels)->frames;
        return true;
    }
    return compare_frames(original, copy, plan, different, err);
}

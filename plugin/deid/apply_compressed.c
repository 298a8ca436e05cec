#include <string.h>

#include "deid/pixel_steps.h"

enum { HEAD_BYTES_MAX = 1 << 16, ITEM_HEAD_BYTES = 8 };

static const uint64_t item_bytes_max = 0xfffffffd;

/* Frames stay as they are as long as nothing in them has to go. */
static bool needs_change(Pixels *pixels, const char *uid, uint32_t index, uint32_t boxes_count, Arena *frame,
                         bool *needs, Error *err)
{
    *needs = boxes_count > 0 || !pixels_are_in(pixels, uid) || pixels_renews(pixels, uid);
    return *needs || pixels_hides_bits(pixels, index, frame, needs, err);
}

bool pixels_copy_stream(Pixels *pixels, const Plan *plan, const char *transfer_syntax_uid, uint32_t index, Arena *frame,
                        Bytes *stream, Error *err)
{
    FrameChange change = {.transfer_syntax_uid = transfer_syntax_uid, .index = index};
    Samples samples;
    bool needs;

    if (!pixels_boxes(pixels, plan, index, frame, &change.boxes, &change.boxes_count, err) ||
        !needs_change(pixels, transfer_syntax_uid, index, change.boxes_count, frame, &needs, err)) {
        return false;
    }
    if (!needs) {
        return pixels_stripped(pixels, index, frame, stream, err);
    }
    change.samples = &samples;
    return pixels_read(pixels, index, frame, &samples, err) &&
           pixels_fill(pixels, plan, transfer_syntax_uid, index, &samples, frame, err) &&
           pixels_write(pixels, &change, frame, stream, err);
}

static bool write_item(Sink *sink, Bytes bytes, uint64_t *written, Error *err)
{
    static const uint8_t zero = 0;
    size_t padding = bytes.size % 2;

    if (bytes.size > item_bytes_max) {
        return error_set(err, ERR_LIMIT, "a frame is larger than an item can be");
    }
    *written += ITEM_HEAD_BYTES + bytes.size + padding;
    return pixels_element_head(sink, 0xfffee000, NULL, (uint32_t)(bytes.size + padding), false, err) &&
           (bytes.size == 0 || sink->write(sink->self, bytes, err)) &&
           (padding == 0 || sink->write(sink->self, bytes_of(&zero, 1), err));
}

/* True when a table of offsets can be made: frames are told apart, it is filled in at the end, and its offsets have 32
 * bits. */
static bool wants_table(const Parsed *parsed, const Sink *sink)
{
    const PixelInfo *info = pixels_info(parsed->pixels);
    uint64_t samples = (uint64_t)info->rows * info->columns * info->samples * (info->bits_allocated / 8 + 1u);
    uint64_t most = info->frames * (2 * samples + HEAD_BYTES_MAX) + parsed->file.size;

    return pixels_decodable(parsed->pixels) && info->frames > 1 && sink->rewrite != NULL && most < UINT32_MAX;
}

/* One fragment for each frame; where each begins goes into [table]. */
static bool write_frames(Parsed *parsed, const Plan *plan, const char *uid, Sink *sink, Arena *frame, Buffer *table,
                         uint64_t *written, Error *err)
{
    Bytes stream;

    for (uint32_t i = 0; i < pixels_info(parsed->pixels)->frames; i++) {
        buffer_u32(table, (uint32_t)*written);
        if (!pixels_copy_stream(parsed->pixels, plan, uid, i, frame, &stream, err) ||
            !write_item(sink, stream, written, err)) {
            return error_add(err, "frame %u", i);
        }
        arena_reset(frame);
    }
    return buffer_check(table, err);
}

/* Streams whose frames cannot be told apart (video), fragment by fragment. */
static bool write_fragments(const Parsed *parsed, Sink *sink, uint64_t *written, Error *err)
{
    for (uint32_t i = 0; i < parsed->scan.fragments_count; i++) {
        const Fragment *fragment = &parsed->scan.fragments[i];
        if (!write_item(sink, bytes_of(parsed->scan.body.data + fragment->offset, fragment->size), written, err)) {
            return false;
        }
    }
    return true;
}

/* A table of zeros first, the true one over it when all offsets are known. */
static bool write_items(Parsed *parsed, const Plan *plan, const char *uid, Sink *sink, Arena *frame, Buffer *table,
                        Error *err)
{
    size_t table_bytes = wants_table(parsed, sink) ? 4 * (size_t)pixels_info(parsed->pixels)->frames : 0;
    Bytes zeros = {arena_alloc(frame, table_bytes + 1), table_bytes};
    uint64_t written = 0;

    if (zeros.data == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a table of offsets");
    }
    if (!write_item(sink, zeros, &written, err)) {
        return false;
    }
    arena_reset(frame);
    written = 0;
    if (!pixels_decodable(parsed->pixels)) {
        return write_fragments(parsed, sink, &written, err);
    }
    return write_frames(parsed, plan, uid, sink, frame, table, &written, err) &&
           (table_bytes == 0 || sink->rewrite(sink->self, written + table_bytes, buffer_view(table), err));
}

bool pixels_apply_compressed(Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid, Sink *sink,
                             Arena *frame, Error *err)
{
    Buffer table = {.limit = 4 * (size_t)pixels_info(parsed->pixels)->frames + 1};
    bool ok;

    if (!pixels_decodable(parsed->pixels) && pixels_has_fills(plan)) {
        return error_set(err, ERR_CONFLICT, "compressed frames cannot be filled as they stand");
    }
    ok = pixels_element_head(sink, 0x7fe00010, "OB", 0xffffffff, false, err) &&
         write_items(parsed, plan, transfer_syntax_uid, sink, frame, &table, err);
    buffer_free(&table);
    return ok && pixels_element_head(sink, 0xfffee0dd, NULL, 0, false, err);
}

/* Frames on their way back: which syntaxes can take them, and changed samples as streams. */
#include <string.h>

#include "wrap/pixels_struct.h"

enum { BITS_LEAST = 2, SMOOTHED_PX = 2 };

bool pixels_are_lossy(const Pixels *pixels)
{
    return pixels->is_lossy;
}

Rect pixels_fit(const Pixels *pixels, Rect box)
{
    int32_t width = (int32_t)pixels->block_width;
    int32_t height = (int32_t)pixels->block_height;
    Rect inside = rect_clip(box, (int32_t)pixels->info.columns, (int32_t)pixels->info.rows);
    Rect blocks;

    if (rect_is_empty(inside) || (width == 1 && height == 1)) {
        return inside;
    }
    blocks.x = inside.x / width * width;
    blocks.y = inside.y / height * height;
    blocks.width = (inside.x + inside.width + width - 1) / width * width - blocks.x;
    blocks.height = (inside.y + inside.height + height - 1) / height * height - blocks.y;
    return rect_clip(blocks, (int32_t)pixels->info.columns, (int32_t)pixels->info.rows);
}

int32_t pixels_margin(const Pixels *pixels)
{
    return pixels->block_height > 1 ? SMOOTHED_PX : 0;
}

/* Streams have frames of one size of block, or a box would be widened differently in each. */
static bool has_same_blocks(Pixels *pixels, Arena *frame)
{
    Error ignored;
    Bytes stream;
    CodecLook look;

    for (uint32_t i = 0; i < pixels->info.frames; i++) {
        bool ok = pixels_stored(pixels, i, frame, &stream, &ignored) && pixels_look(pixels, stream, &look, &ignored) &&
                  look.block_width == pixels->block_width && look.block_height == pixels->block_height;
        arena_reset(frame);
        if (!ok) {
            return false;
        }
    }
    return true;
}

bool pixels_are_in(const Pixels *pixels, const char *transfer_syntax_uid)
{
    return pixels->codec != NULL && strcmp(pixels->codec->transfer_syntax_uid, transfer_syntax_uid) == 0;
}

bool pixels_edits_blocks(const Pixels *pixels, const char *transfer_syntax_uid)
{
    return pixels_are_in(pixels, transfer_syntax_uid) && pixels->codec->edit != NULL && pixels->block_height > 1;
}

/* What is written says of itself what the frame's own stream said. Where there was none, or one in another syntax, or
 * one of fewer bits than a fill can have: what the header says. */
static CodecLook look_to_write(const Pixels *pixels, const CodecLook *own)
{
    const PixelInfo *info = &pixels->info;
    CodecLook look = own != NULL ? *own : (CodecLook){.is_signed = info->is_signed};

    if (look.precision_bits < info->high_bit + 1) {
        look.precision_bits = info->high_bit + 1;
    }
    if (look.precision_bits < BITS_LEAST) {
        look.precision_bits = BITS_LEAST;
    }
    look.rows = info->rows;
    look.columns = info->columns;
    look.samples = info->samples;
    return look;
}

static bool can_encode(const Pixels *pixels, const Codec *codec)
{
    const PixelInfo *info = &pixels->info;

    return pixels->decodable && !info->is_float && info->bits_allocated >= 8 && codec->encode != NULL &&
           info->photometric != PHOTOMETRIC_YBR_FULL_422 &&
           (info->bits_allocated <= 16 || codec->encode_bits_max > 16) &&
           look_to_write(pixels, NULL).precision_bits <= codec->encode_bits_max;
}

/* Near-lossless JPEG-LS would become several times as large. Its decoder refuses scans that go on behind the last
 * sample. */
bool pixels_renews(const Pixels *pixels, const char *transfer_syntax_uid)
{
    return pixels_are_in(pixels, transfer_syntax_uid) && codec_strip_leaves_data(pixels->codec) && !pixels->is_lossy &&
           can_encode(pixels, pixels->codec);
}

bool pixels_can_write(Pixels *pixels, const char *transfer_syntax_uid, Arena *frame)
{
    const Codec *codec = codec_find(transfer_syntax_uid);

    if (codec == NULL || !pixels->decodable || pixels->info.is_float || pixels->info.bits_allocated < 8) {
        return false;
    }
    return codec->edit != NULL ? pixels_edits_blocks(pixels, transfer_syntax_uid) && has_same_blocks(pixels, frame)
                               : can_encode(pixels, codec);
}

/* The header's label of what is written: the stored one while the syntax stays. */
static CodecInput input_to_write(const Pixels *pixels, bool own)
{
    CodecInput input = pixels->input;

    if (!own) {
        input.photometric = photometric_text(pixels->info.photometric);
        input.planar = 0;
    }
    return input;
}

bool pixels_write(Pixels *pixels, const FrameChange *change, Arena *frame, Bytes *stream, Error *err)
{
    const Codec *codec = codec_find(change->transfer_syntax_uid);
    bool own = pixels_are_in(pixels, change->transfer_syntax_uid);
    CodecInput input = input_to_write(pixels, own);
    CodecLook stored_look;
    CodecLook look;
    Bytes stored;

    if (own && (!pixels_stored(pixels, change->index, frame, &stored, err) ||
                !pixels_look(pixels, stored, &stored_look, err))) {
        return false;
    }
    if (codec != NULL && codec->edit != NULL && own) {
        return codec->edit(&input, &stored_look, stored, change->samples->data, change->boxes, change->boxes_count,
                           frame, stream, err);
    }
    if (codec == NULL || codec->encode == NULL) {
        return error_set(err, ERR_INPUT, "a transfer syntax that cannot be written");
    }
    look = look_to_write(pixels, own ? &stored_look : NULL);
    if (look.precision_bits > codec->encode_bits_max) {
        return error_set(err, ERR_INPUT, "a frame of more bits than the transfer syntax takes");
    }
    return codec->encode(&input, &look, change->samples->data, change->samples->size, frame, stream, err);
}

bool pixels_same_outside(const Pixels *pixels, Bytes before, Bytes after, const Rect *boxes, uint32_t count, bool *same,
                         Error *err)
{
    if (pixels->codec == NULL || pixels->codec->same_outside == NULL) {
        return error_set(err, ERR_INPUT, "streams that are not changed block by block");
    }
    return pixels->codec->same_outside(before, after, boxes, count, same, err);
}

/* JPEG-LS through CharLS. DCMTK brings an older CharLS of its own, which decodes only what it wrapped itself and writes
 * all allocated bits; this one keeps a stream's precision. */
#include <charls/charls.h>
#include <string.h>

#include "wrap/codec.h"
#include "wrap/samples.h"

static void decoder_drop(void *decoder)
{
    charls_jpegls_decoder_destroy(decoder);
}

static void encoder_drop(void *encoder)
{
    charls_jpegls_encoder_destroy(encoder);
}

/* One byte for each sample of up to 8 bits, else two: what CharLS reads and writes. */
static uint32_t packed_bytes(const CodecLook *look)
{
    return look->precision_bits <= 8 ? 1 : 2;
}

/* Samples of [from_bytes] each to [to_bytes] each, little endian; what does not fit is cut. */
static void repack(const uint8_t *from, uint32_t from_bytes, size_t count, uint8_t *to, uint32_t to_bytes)
{
    uint32_t common = from_bytes < to_bytes ? from_bytes : to_bytes;

    for (size_t i = 0; i < count; i++) {
        for (uint32_t b = 0; b < to_bytes; b++) {
            to[i * to_bytes + b] = b < common ? from[i * from_bytes + b] : 0;
        }
    }
}

/* A stream that ends with its end marker: where there is none, CharLS 2.4 reads zeros behind the data and counts them
 * up to 2^31, which takes it a minute. [with_end] is the stream itself or a copy in [frame]. */
static bool end_stream(Bytes stream, Arena *frame, Bytes *with_end, Error *err)
{
    static const uint8_t end[] = {0xff, 0xd9};
    bool has_padding = stream.size > 2 && stream.data[stream.size - 1] == 0;
    size_t size = stream.size - (has_padding ? 1 : 0);
    uint8_t *copy;

    *with_end = stream;
    if (size >= 2 && memcmp(stream.data + size - 2, end, 2) == 0) {
        return true;
    }
    copy = arena_alloc(frame, stream.size + 2);
    if (copy == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    memcpy(copy, stream.data, stream.size);
    memcpy(copy + stream.size, end, 2);
    *with_end = bytes_of(copy, stream.size + 2);
    return true;
}

static bool open_stream(const CodecInput *input, const CodecLook *look, Bytes stream, charls_jpegls_decoder *decoder,
                        charls_interleave_mode *interleave, Error *err)
{
    charls_frame_info info;

    if (charls_jpegls_decoder_set_source_buffer(decoder, stream.data, stream.size) != CHARLS_JPEGLS_ERRC_SUCCESS ||
        charls_jpegls_decoder_read_header(decoder) != CHARLS_JPEGLS_ERRC_SUCCESS ||
        charls_jpegls_decoder_get_frame_info(decoder, &info) != CHARLS_JPEGLS_ERRC_SUCCESS ||
        charls_jpegls_decoder_get_interleave_mode(decoder, interleave) != CHARLS_JPEGLS_ERRC_SUCCESS) {
        return error_set(err, ERR_INPUT, "bad pixel data: JPEG-LS headers");
    }
    if (info.width != input->columns || info.height != input->rows || info.component_count != (int32_t)input->samples ||
        info.bits_per_sample != (int32_t)look->precision_bits) {
        return error_set(err, ERR_INPUT, "bad pixel data: a stream's dimensions are not those of the header");
    }
    return true;
}

bool codec_charls_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid, Bytes stream,
                         Arena *frame, uint8_t *samples, size_t size, Error *err)
{
    size_t pixels = (size_t)input->rows * input->columns;
    size_t count = pixels * input->samples;
    uint32_t bytes = packed_bytes(look);
    charls_jpegls_decoder *decoder = charls_jpegls_decoder_create();
    uint8_t *packed = arena_alloc(frame, count * bytes);
    uint8_t *joined = packed;
    charls_interleave_mode interleave;

    (void)transfer_syntax_uid;
    if (decoder == NULL || !arena_own(frame, decoder, decoder_drop) || packed == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (size != count * (input->bits_allocated / 8)) {
        return error_set(err, ERR_INPUT, "bad pixel data: size of a frame");
    }
    if (!end_stream(stream, frame, &stream, err) || !open_stream(input, look, stream, decoder, &interleave, err)) {
        return false;
    }
    if (charls_jpegls_decoder_decode_to_buffer(decoder, packed, count * bytes, 0) != CHARLS_JPEGLS_ERRC_SUCCESS) {
        return error_set(err, ERR_INPUT, "bad pixel data: a frame cannot be decoded");
    }
    if (interleave == CHARLS_INTERLEAVE_MODE_NONE && input->samples > 1) {
        joined = arena_alloc(frame, count * bytes);
        if (joined == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for a frame");
        }
        samples_interleave(packed, pixels, input->samples, bytes, joined);
    }
    repack(joined, bytes, count, samples, input->bits_allocated / 8);
    return true;
}

/* Bits above the precision are not for the encoder to see. */
static void mask_bits(uint8_t *packed, uint32_t bytes, size_t count, uint32_t bits)
{
    uint32_t mask = (1u << bits) - 1;

    for (size_t i = 0; i < count; i++) {
        packed[i * bytes] &= (uint8_t)mask;
        if (bytes == 2) {
            packed[i * bytes + 1] &= (uint8_t)(mask >> 8);
        }
    }
}

static bool encode(charls_jpegls_encoder *encoder, const charls_frame_info *info, const uint8_t *packed, size_t size,
                   Arena *frame, Bytes *stream)
{
    size_t room;
    uint8_t *out;

    if (charls_jpegls_encoder_set_frame_info(encoder, info) != CHARLS_JPEGLS_ERRC_SUCCESS ||
        (info->component_count > 1 && charls_jpegls_encoder_set_interleave_mode(
                                          encoder, CHARLS_INTERLEAVE_MODE_SAMPLE) != CHARLS_JPEGLS_ERRC_SUCCESS) ||
        charls_jpegls_encoder_get_estimated_destination_size(encoder, &room) != CHARLS_JPEGLS_ERRC_SUCCESS) {
        return false;
    }
    room += room / 4; /* the estimate is of the samples' size; noise takes a little more */
    out = arena_alloc(frame, room);
    if (out == NULL || charls_jpegls_encoder_set_destination_buffer(encoder, out, room) != CHARLS_JPEGLS_ERRC_SUCCESS ||
        charls_jpegls_encoder_encode_from_buffer(encoder, packed, size, 0) != CHARLS_JPEGLS_ERRC_SUCCESS) {
        return false;
    }
    *stream = bytes_of(out, 0);
    return charls_jpegls_encoder_get_bytes_written(encoder, &stream->size) == CHARLS_JPEGLS_ERRC_SUCCESS;
}

bool codec_charls_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size,
                         Arena *frame, Bytes *stream, Error *err)
{
    size_t count = (size_t)input->rows * input->columns * input->samples;
    uint32_t bytes = packed_bytes(look);
    charls_frame_info info = {.width = input->columns,
                              .height = input->rows,
                              .bits_per_sample = (int32_t)look->precision_bits,
                              .component_count = (int32_t)input->samples};
    charls_jpegls_encoder *encoder = charls_jpegls_encoder_create();
    uint8_t *packed = arena_alloc(frame, count * bytes);

    if (encoder == NULL || !arena_own(frame, encoder, encoder_drop) || packed == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (size != count * (input->bits_allocated / 8) || look->precision_bits < 2 || look->precision_bits > 16) {
        return error_set(err, ERR_INPUT, "a frame of this form cannot be written as JPEG-LS");
    }
    repack(samples, input->bits_allocated / 8, count, packed, bytes);
    mask_bits(packed, bytes, count, look->precision_bits);
    return encode(encoder, &info, packed, count * bytes, frame, stream) ||
           error_set(err, ERR_INPUT, "a frame could not be written as JPEG-LS");
}

/* Deflated Image Frame Compression (PS3.5 A.4.9): each frame's plain bytes, deflated. */
#include <string.h>

#include "wrap/codec.h"
#include "wrap/inflate.h"
#include "wrap/samples.h"

static const uint64_t frame_bytes_max = (uint64_t)1 << 31;

static uint64_t plain_bytes(uint32_t rows, uint32_t columns, uint32_t samples, uint32_t bits_allocated)
{
    return ((uint64_t)rows * columns * samples * bits_allocated + 7) / 8;
}

bool deflate_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err)
{
    if (stream.size == 0) {
        return error_set(err, ERR_INPUT, "bad pixel data: an empty frame");
    }
    *look = (CodecLook){.rows = input->rows,
                        .columns = input->columns,
                        .samples = input->samples,
                        .precision_bits = input->bits_allocated,
                        .is_signed = input->is_signed,
                        .photometric = photometric_of(input->photometric)};
    if (look->photometric == PHOTOMETRIC_YBR_FULL_422) {
        return error_set(err, ERR_INPUT, "bad pixel data: deflated frames of halved colours");
    }
    return true;
}

bool codec_deflate_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid, Bytes stream,
                          Arena *frame, uint8_t *samples, size_t size, Error *err)
{
    size_t pixels = (size_t)input->rows * input->columns;
    uint64_t wanted = plain_bytes(input->rows, input->columns, input->samples, input->bits_allocated);
    Bytes plain;

    (void)look;
    (void)transfer_syntax_uid;
    if (!inflate_bytes(stream, wanted + 1, frame, &plain, err)) {
        return false;
    }
    if (plain.size < wanted || size != pixels * input->samples * codec_sample_bytes(input)) {
        return error_set(err, ERR_INPUT, "bad pixel data: size of a frame");
    }
    if (input->bits_allocated == 1) {
        samples_unpack_bits(plain.data, 0, size, samples);
    } else if (input->planar == 1) {
        samples_interleave(plain.data, pixels, input->samples, codec_sample_bytes(input), samples);
    } else {
        memcpy(samples, plain.data, size);
    }
    return true;
}

static bool keep(void *self, Bytes bytes, Error *err)
{
    buffer_append(self, bytes.data, bytes.size);
    return buffer_check(self, err);
}

static bool pack(Bytes plain, Arena *frame, Bytes *stream, Error *err)
{
    Buffer packed = {.limit = plain.size + plain.size / 8 + 4096};
    Deflater *deflater;
    char *copy = NULL;

    if (deflater_open(keep, &packed, frame, &deflater, err) && deflater_write(deflater, plain, err) &&
        deflater_finish(deflater, err)) {
        copy = arena_copy(frame, packed.data, packed.size);
        *stream = bytes_of(copy, packed.size);
        if (copy == NULL) {
            (void)error_set(err, ERR_MEMORY, "out of memory for a frame");
        }
    }
    buffer_free(&packed);
    return copy != NULL;
}

/* What stands behind a stream, and between its blocks, is left behind when it is packed anew. */
bool deflate_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err)
{
    uint64_t wanted = plain_bytes(look->rows, look->columns, look->samples, look->precision_bits);
    Bytes plain;

    if (wanted > frame_bytes_max) {
        return error_set(err, ERR_LIMIT, "a frame is larger than 2 GiB");
    }
    if (!inflate_bytes(stream, wanted + 1, frame, &plain, err)) {
        return false;
    }
    if (plain.size < wanted) {
        return error_set(err, ERR_INPUT, "bad pixel data: size of a frame");
    }
    return pack(bytes_of(plain.data, (size_t)wanted), frame, stripped, err);
}

bool codec_deflate_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size,
                          Arena *frame, Bytes *stream, Error *err)
{
    uint8_t *planes;

    (void)look;
    if (input->planar != 1) {
        return pack(bytes_of(samples, size), frame, stream, err);
    }
    planes = arena_alloc(frame, size);
    if (planes == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    samples_separate(samples, (size_t)input->rows * input->columns, input->samples, codec_sample_bytes(input), planes);
    return pack(bytes_of(planes, size), frame, stream, err);
}

#include "wrap/rle_stream.h"

#include <string.h>

#include "wrap/samples.h"

static uint32_t u32_at(const uint8_t *data)
{
    return (uint32_t)data[0] | (uint32_t)data[1] << 8 | (uint32_t)data[2] << 16 | (uint32_t)data[3] << 24;
}

static void put_u32(uint8_t *data, uint32_t value)
{
    for (uint32_t i = 0; i < 4; i++) {
        data[i] = (uint8_t)(value >> (8 * i));
    }
}

/* Segments follow each other in order, the first right behind the head. */
static bool read_head(Bytes stream, uint32_t *count, size_t offsets[RLE_SEGMENTS_MAX + 1], Error *err)
{
    if (stream.size < RLE_HEAD_BYTES) {
        return error_set(err, ERR_INPUT, "bad pixel data: an RLE frame is shorter than its head");
    }
    *count = u32_at(stream.data);
    if (*count == 0 || *count > RLE_SEGMENTS_MAX) {
        return error_set(err, ERR_INPUT, "bad pixel data: number of RLE segments");
    }
    for (uint32_t i = 0; i < *count; i++) {
        offsets[i] = u32_at(stream.data + 4 + 4 * (size_t)i);
        if (offsets[i] < RLE_HEAD_BYTES || offsets[i] > stream.size || (i > 0 && offsets[i] < offsets[i - 1])) {
            return error_set(err, ERR_INPUT, "bad pixel data: RLE segment offset");
        }
    }
    offsets[*count] = stream.size;
    return true;
}

/* Bytes that a segment's runs give: one for each pixel, or for each eight where they have a single bit. */
static uint64_t segment_bytes(uint64_t rows, uint64_t columns, bool single_bits)
{
    return single_bits ? (rows * columns + 7) / 8 : rows * columns;
}

bool rle_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err)
{
    size_t offsets[RLE_SEGMENTS_MAX + 1];
    uint32_t count;
    uint32_t wanted = input->samples * codec_sample_bytes(input);
    Photometric photometric = photometric_of(input->photometric);

    if (!read_head(stream, &count, offsets, err)) {
        return false;
    }
    if (count != wanted) {
        return error_set(err, ERR_INPUT, "bad pixel data: %u RLE segments instead of %u", count, wanted);
    }
    /* A run of two bytes makes 128 at the most. */
    if ((uint64_t)stream.size * (RLE_RUN_MAX / 2) <
        count * segment_bytes(input->rows, input->columns, input->bits_allocated == 1)) {
        return error_set(err, ERR_INPUT, "bad pixel data: an RLE frame is shorter than its dimensions");
    }
    *look = (CodecLook){.rows = input->rows,
                        .columns = input->columns,
                        .samples = input->samples,
                        .precision_bits = input->bits_allocated,
                        .is_signed = input->is_signed,
                        .photometric = photometric};
    /* RLE has one byte for each sample: the label 4:2:2 on it cannot be true. */
    if (photometric == PHOTOMETRIC_YBR_FULL_422) {
        look->photometric = PHOTOMETRIC_YBR_FULL;
    }
    return true;
}

/* Bytes of the runs that give [wanted] bytes; what follows them in the segment belongs to no pixel. */
static size_t used_bytes(const uint8_t *data, size_t size, uint64_t wanted)
{
    size_t at = 0;
    uint64_t made = 0;

    while (at < size && made < wanted) {
        uint8_t code = data[at];
        size_t run = code < 128 ? (size_t)code + 2 : code > 128 ? 2 : 1;
        if (run > size - at) {
            return size; /* cut short: the decoder will say so */
        }
        made += code < 128 ? (uint64_t)code + 1 : code > 128 ? 257u - code : 0;
        at += run;
    }
    return at;
}

/* False when the runs end before [wanted] bytes were made. */
static bool unpack(Bytes runs, uint8_t *to, size_t step, uint64_t wanted)
{
    size_t at = 0;

    while (wanted > 0 && at < runs.size) {
        uint8_t code = runs.data[at++];
        uint64_t count = code < 128 ? (uint64_t)code + 1 : code > 128 ? 257u - code : 0;
        size_t used = code < 128 ? (size_t)count : code > 128;
        if (used > runs.size - at) {
            return false;
        }
        count = count < wanted ? count : wanted;
        for (uint64_t i = 0; i < count; i++, to += step) {
            *to = runs.data[at + (code < 128 ? (size_t)i : 0)];
        }
        at += used;
        wanted -= count;
    }
    return wanted == 0;
}

/* The most significant byte of a sample comes first, and one channel after the other. */
static bool unpack_all(const CodecInput *input, Bytes stream, const size_t *offsets, uint32_t count, uint8_t *samples)
{
    uint32_t bytes = codec_sample_bytes(input);

    for (uint32_t i = 0; i < count; i++) {
        Bytes runs = bytes_of(stream.data + offsets[i], offsets[i + 1] - offsets[i]);
        size_t place = (size_t)(i / bytes) * bytes + (bytes - 1 - i % bytes);
        if (!unpack(runs, samples + place, count, (uint64_t)input->rows * input->columns)) {
            return false;
        }
    }
    return true;
}

bool rle_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid, Bytes stream,
                Arena *frame, uint8_t *samples, size_t size, Error *err)
{
    size_t offsets[RLE_SEGMENTS_MAX + 1];
    size_t pixels = (size_t)input->rows * input->columns;
    uint32_t count;
    bool good;

    (void)look;
    (void)transfer_syntax_uid;
    if (!read_head(stream, &count, offsets, err)) {
        return false;
    }
    if (count != input->samples * codec_sample_bytes(input) || size != pixels * count) {
        return error_set(err, ERR_INPUT, "bad pixel data: size of a frame");
    }
    if (input->bits_allocated == 1) {
        uint8_t *bits = arena_alloc(frame, pixels / 8 + 1);
        if (bits == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for a frame");
        }
        good = unpack(bytes_of(stream.data + offsets[0], offsets[1] - offsets[0]), bits, 1, (pixels + 7) / 8);
        samples_unpack_bits(bits, 0, pixels, samples);
    } else {
        good = unpack_all(input, stream, offsets, count, samples);
    }
    return good || error_set(err, ERR_INPUT, "bad pixel data: a frame cannot be decoded");
}

bool rle_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err)
{
    size_t offsets[RLE_SEGMENTS_MAX + 1];
    uint32_t count;
    uint8_t *out;
    size_t size = RLE_HEAD_BYTES;

    if (!read_head(stream, &count, offsets, err)) {
        return false;
    }
    out = arena_alloc(frame, stream.size + RLE_SEGMENTS_MAX);
    if (out == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    put_u32(out, count);
    for (uint32_t i = 0; i < count; i++) {
        size_t used = used_bytes(stream.data + offsets[i], offsets[i + 1] - offsets[i],
                                 segment_bytes(look->rows, look->columns, look->precision_bits == 1));
        put_u32(out + 4 + 4 * (size_t)i, (uint32_t)size);
        memcpy(out + size, stream.data + offsets[i], used);
        size += used + (used & 1); /* segments have even lengths */
    }
    *stripped = bytes_of(out, size);
    return true;
}

/* Bytes at [row] that are the same, up to a run's most. */
static size_t same_bytes(const uint8_t *row, size_t at, size_t size)
{
    size_t end = at + 1;

    while (end < size && end - at < RLE_RUN_MAX && row[end] == row[at]) {
        end++;
    }
    return end - at;
}

/* PS3.5 G.3.1: runs of three or more are worth a pair of bytes; what lies between them is written as it is. */
static size_t pack_row(const uint8_t *row, size_t size, uint8_t *out)
{
    size_t made = 0;
    size_t at = 0;

    while (at < size) {
        size_t run = same_bytes(row, at, size);
        size_t literal = at;
        if (run >= 3 || (run == 2 && at + 2 == size)) {
            out[made++] = (uint8_t)(257 - run);
            out[made++] = row[at];
            at += run;
            continue;
        }
        while (at < size && at - literal < RLE_RUN_MAX && same_bytes(row, at, size) < 3) {
            at++;
        }
        out[made++] = (uint8_t)(at - literal - 1);
        memcpy(out + made, row + literal, at - literal);
        made += at - literal;
    }
    return made;
}

/* The most that a row can become: one byte more for each run of literals. */
static size_t packed_most(size_t row_bytes)
{
    return row_bytes + row_bytes / RLE_RUN_MAX + 2;
}

/* Byte [byte] of channel [channel] of all pixels, packed row by row. */
static size_t pack_segment(const CodecInput *input, const uint8_t *samples, uint32_t channel, uint32_t byte,
                           uint8_t *row, uint8_t *out)
{
    size_t step = (size_t)input->samples * (input->bits_allocated / 8);
    const uint8_t *from = samples + (size_t)channel * (input->bits_allocated / 8) + byte;
    size_t size = 0;

    for (uint32_t y = 0; y < input->rows; y++) {
        for (uint32_t x = 0; x < input->columns; x++, from += step) {
            row[x] = *from;
        }
        size += pack_row(row, input->columns, out + size);
    }
    if (size % 2 != 0) {
        out[size++] = 0;
    }
    return size;
}

bool rle_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size, Arena *frame,
                Bytes *stream, Error *err)
{
    uint32_t bytes = input->bits_allocated / 8;
    uint32_t count = input->samples * bytes;
    size_t room = RLE_HEAD_BYTES + count * (input->rows * packed_most(input->columns) + 1);
    uint8_t *row = arena_alloc(frame, input->columns);
    uint8_t *out = arena_alloc(frame, room);
    size_t at = RLE_HEAD_BYTES;

    (void)look;
    if (row == NULL || out == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (count == 0 || count > RLE_SEGMENTS_MAX || size != (size_t)input->rows * input->columns * count) {
        return error_set(err, ERR_INPUT, "a frame of this form cannot be written as RLE");
    }
    put_u32(out, count);
    for (uint32_t i = 0; i < count; i++) {
        if (at > UINT32_MAX) {
            return error_set(err, ERR_LIMIT, "a frame is larger than 4 GiB");
        }
        put_u32(out + 4 + 4 * (size_t)i, (uint32_t)at);
        /* the most significant byte of a sample comes first */
        at += pack_segment(input, samples, i / bytes, bytes - 1 - i % bytes, row, out + at);
    }
    *stream = bytes_of(out, at);
    return true;
}

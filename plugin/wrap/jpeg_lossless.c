/* JPEG lossless (ITU T.81 Annex H, process 14) with selection value 1, written in two passes: one counts the sizes of
 * the differences and makes the Huffman table, the other writes. DCMTK's encoder writes all allocated bits; this one
 * keeps a stream's precision. */
#include <string.h>

#include "wrap/codec.h"

enum {
    SIZES = 17, /* a difference has 0 to 16 bits */
    LENGTH_MAX = 16,
    LONGEST = 32, /* a code of an unlimited Huffman tree over these few symbols is shorter */
    RESERVED = SIZES,
    COMPONENTS_MAX = 3,
    HEAD_BYTES_MAX = 256
};

typedef struct {
    const uint8_t *samples;
    uint32_t rows, columns, channels, bytes, bits;
} Source;

/* Code and length of each size; counts of codes by length, and sizes in order of their codes, as DHT lists them. */
typedef struct {
    uint16_t codes[SIZES];
    uint8_t lengths[SIZES];
    uint8_t counts[LENGTH_MAX + 1];
    uint8_t ordered[SIZES];
    uint32_t used;
} Table;

typedef struct {
    uint8_t *out;
    size_t size;
    uint64_t bits; /* the lowest [held] are not written yet */
    uint32_t held;
} BitWriter;

static uint32_t sample_of(const Source *source, const uint8_t *at)
{
    uint32_t value = source->bytes == 1 ? at[0] : (uint32_t)at[0] | (uint32_t)at[1] << 8;

    return value & ((1u << source->bits) - 1);
}

/* Of each sample from its left neighbour, from the one above at the beginning of a row, from the middle at the
 * beginning of all (H.1.2.1); modulo 65536. In the order in which they are written. */
static void find_differences(const Source *source, uint16_t *differences)
{
    size_t row_samples = (size_t)source->columns * source->channels;
    const uint8_t *at = source->samples;

    for (uint32_t y = 0; y < source->rows; y++) {
        for (size_t i = 0; i < row_samples; i++, at += source->bytes) {
            size_t back = i >= source->channels ? source->channels : row_samples;
            bool is_first = y == 0 && i < source->channels;
            uint32_t guess = is_first ? 1u << (source->bits - 1) : sample_of(source, at - back * source->bytes);
            *differences++ = (uint16_t)(sample_of(source, at) - guess);
        }
    }
}

/* The largest is 32768, not its opposite. */
static int32_t signed_of(uint16_t difference)
{
    return difference > 0x8000 ? (int32_t)difference - 0x10000 : difference;
}

static uint32_t size_of(int32_t difference)
{
    uint32_t magnitude = (uint32_t)(difference < 0 ? -difference : difference);

    return magnitude == 0 ? 0 : 32 - (uint32_t)__builtin_clz(magnitude);
}

/* The two rarest trees that are left; the later one of equals, as K.2 wants it. */
static void find_rarest(const uint64_t *frequencies, int32_t *rarest, int32_t *second)
{
    *rarest = -1;
    *second = -1;
    for (int32_t i = 0; i <= RESERVED; i++) {
        if (frequencies[i] == 0) {
            continue;
        }
        if (*rarest < 0 || frequencies[i] <= frequencies[*rarest]) {
            *second = *rarest;
            *rarest = i;
        } else if (*second < 0 || frequencies[i] <= frequencies[*second]) {
            *second = i;
        }
    }
}

/* T.81 figure K.1: lengths of an optimal code. One symbol more than there are keeps the code of all ones free. */
static void find_lengths(const uint64_t *counted, uint32_t *lengths)
{
    uint64_t frequencies[SIZES + 1];
    int32_t others[SIZES + 1];

    memcpy(frequencies, counted, SIZES * sizeof *frequencies);
    frequencies[RESERVED] = 1;
    for (int32_t i = 0; i <= RESERVED; i++) {
        others[i] = -1;
        lengths[i] = 0;
    }
    for (int32_t merges = 0; merges < SIZES; merges++) {
        int32_t a;
        int32_t b;
        find_rarest(frequencies, &a, &b);
        if (b < 0) {
            return;
        }
        frequencies[a] += frequencies[b];
        frequencies[b] = 0;
        lengths[a]++;
        while (others[a] >= 0) {
            a = others[a];
            lengths[a]++;
        }
        others[a] = b;
        lengths[b]++;
        while (others[b] >= 0) {
            b = others[b];
            lengths[b]++;
        }
    }
}

/* Figure K.3: no code of more than 16 bits; then the reserved one, which is the longest, goes. */
static void limit_lengths(uint32_t *counts)
{
    uint32_t last = LENGTH_MAX;

    for (uint32_t i = LONGEST; i > LENGTH_MAX; i--) {
        while (counts[i] > 0) {
            uint32_t j = i - 2;
            while (counts[j] == 0) {
                j--;
            }
            counts[i] -= 2;
            counts[i - 1]++;
            counts[j + 1] += 2;
            counts[j]--;
        }
    }
    while (counts[last] == 0) {
        last--;
    }
    counts[last]--;
}

static void make_table(const uint64_t *frequencies, Table *table)
{
    uint32_t lengths[SIZES + 1];
    uint32_t counts[LONGEST + 1] = {0};
    uint32_t code = 0;
    uint32_t at = 0;

    *table = (Table){0};
    find_lengths(frequencies, lengths);
    for (uint32_t i = 0; i <= RESERVED; i++) {
        counts[lengths[i]] += lengths[i] > 0;
    }
    limit_lengths(counts);
    for (uint32_t length = 1; length <= LONGEST; length++) {
        for (uint8_t i = 0; i < SIZES; i++) {
            if (lengths[i] == length) {
                table->ordered[table->used++] = i;
            }
        }
    }
    for (uint32_t length = 1; length <= LENGTH_MAX; length++, code <<= 1) {
        table->counts[length] = (uint8_t)counts[length];
        for (uint32_t i = 0; i < counts[length]; i++, code++, at++) {
            table->codes[table->ordered[at]] = (uint16_t)code;
            table->lengths[table->ordered[at]] = (uint8_t)length;
        }
    }
}

/* A zero byte behind each 0xff keeps decoders from taking it for a marker. */
static void put_bits(BitWriter *writer, uint32_t bits, uint32_t count)
{
    writer->bits = writer->bits << count | bits;
    writer->held += count;
    while (writer->held >= 8) {
        uint8_t byte = (uint8_t)(writer->bits >> (writer->held - 8));
        writer->held -= 8;
        writer->out[writer->size++] = byte;
        if (byte == 0xff) {
            writer->out[writer->size++] = 0;
        }
    }
}

static void put_difference(const Table *table, int32_t difference, BitWriter *writer)
{
    uint32_t size = size_of(difference);

    put_bits(writer, table->codes[size], table->lengths[size]);
    if (size > 0 && size < 16) {
        int32_t extra = difference < 0 ? difference - 1 : difference;
        put_bits(writer, (uint32_t)extra & ((1u << size) - 1), size);
    }
}

static void put_byte(BitWriter *writer, uint32_t byte)
{
    writer->out[writer->size++] = (uint8_t)byte;
}

static void put_segment(BitWriter *writer, uint32_t marker, uint32_t length)
{
    put_byte(writer, 0xff);
    put_byte(writer, marker);
    put_byte(writer, length >> 8);
    put_byte(writer, length & 0xff);
}

static void put_headers(const Source *source, const Table *table, BitWriter *writer)
{
    put_byte(writer, 0xff);
    put_byte(writer, 0xd8);
    put_segment(writer, 0xc3, 8 + 3 * source->channels);
    put_byte(writer, source->bits);
    put_byte(writer, source->rows >> 8);
    put_byte(writer, source->rows & 0xff);
    put_byte(writer, source->columns >> 8);
    put_byte(writer, source->columns & 0xff);
    put_byte(writer, source->channels);
    for (uint32_t c = 0; c < source->channels; c++) {
        put_byte(writer, c + 1);
        put_byte(writer, 0x11);
        put_byte(writer, 0);
    }
    put_segment(writer, 0xc4, 19 + table->used);
    put_byte(writer, 0);
    for (uint32_t i = 1; i <= LENGTH_MAX; i++) {
        put_byte(writer, table->counts[i]);
    }
    for (uint32_t i = 0; i < table->used; i++) {
        put_byte(writer, table->ordered[i]);
    }
    put_segment(writer, 0xda, 6 + 2 * source->channels);
    put_byte(writer, source->channels);
    for (uint32_t c = 0; c < source->channels; c++) {
        put_byte(writer, c + 1);
        put_byte(writer, 0);
    }
    put_byte(writer, 1); /* selection value */
    put_byte(writer, 0);
    put_byte(writer, 0);
}

static void put_scan(const uint16_t *differences, size_t count, const Table *table, BitWriter *writer)
{
    for (size_t i = 0; i < count; i++) {
        put_difference(table, signed_of(differences[i]), writer);
    }
    if (writer->held > 0) {
        put_bits(writer, (1u << (8 - writer->held)) - 1, 8 - writer->held);
    }
    put_byte(writer, 0xff);
    put_byte(writer, 0xd9);
}

bool jpeg_lossless_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size,
                          Arena *frame, Bytes *stream, Error *err)
{
    Source source = {.samples = samples,
                     .rows = input->rows,
                     .columns = input->columns,
                     .channels = input->samples,
                     .bytes = input->bits_allocated / 8,
                     .bits = look->precision_bits};
    uint64_t frequencies[SIZES] = {0};
    size_t count = (size_t)source.rows * source.columns * source.channels;
    uint16_t *differences = arena_array(frame, count, sizeof *differences);
    uint64_t bits = 0;
    BitWriter writer = {0};
    Table table;

    if (source.bytes < 1 || source.bytes > 2 || source.bits < 2 || source.bits > 16 || source.channels == 0 ||
        source.channels > COMPONENTS_MAX || size != count * source.bytes) {
        return error_set(err, ERR_INPUT, "a frame of this form cannot be written as lossless JPEG");
    }
    if (differences == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    find_differences(&source, differences);
    for (size_t i = 0; i < count; i++) {
        frequencies[size_of(signed_of(differences[i]))]++;
    }
    make_table(frequencies, &table);
    for (uint32_t i = 0; i < SIZES; i++) {
        bits += frequencies[i] * (table.lengths[i] + (i < 16 ? i : 0));
    }
    writer.out = arena_alloc(frame, (size_t)(bits / 8 + 1) * 2 + HEAD_BYTES_MAX); /* as if each byte were 0xff */
    if (writer.out == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    put_headers(&source, &table, &writer);
    put_scan(differences, count, &table, &writer);
    *stream = bytes_of(writer.out, writer.size);
    return true;
}

#include "wrap/palette.h"

enum {
    TAG_DESCRIPTOR = 0x00281101, /* red; green and blue follow */
    TAG_TABLE = 0x00281201,
    TAG_SEGMENTED = 0x00281221,
    SEGMENT_DISCRETE = 0,
    SEGMENT_LINEAR = 1,
    SEGMENT_INDIRECT = 2
};

typedef struct {
    uint16_t *values;
    uint32_t count, capacity;
} Channel;

static uint16_t u16_at(Bytes bytes, size_t index)
{
    return (uint16_t)(bytes.data[2 * index] | bytes.data[2 * index + 1] << 8);
}

/* Entries of 8 bits come packed in words, or, from some writers, one in each word. */
static bool read_plain(Bytes table, uint32_t bits, Channel *channel)
{
    bool is_packed = bits <= 8 && table.size < 2 * (size_t)channel->capacity;

    if (table.size < (is_packed ? (size_t)channel->capacity : 2 * (size_t)channel->capacity)) {
        return false;
    }
    for (uint32_t i = 0; i < channel->capacity; i++) {
        channel->values[i] = is_packed ? table.data[i] : u16_at(table, i);
    }
    channel->count = channel->capacity;
    return true;
}

static void add(Channel *channel, uint16_t value)
{
    if (channel->count < channel->capacity) {
        channel->values[channel->count++] = value;
    }
}

/* From the last value in [length] steps to [target]. */
static void add_line(Channel *channel, uint32_t length, uint16_t target)
{
    int32_t from = channel->count == 0 ? 0 : channel->values[channel->count - 1];

    for (uint32_t i = 1; i <= length; i++) {
        add(channel, (uint16_t)(from + (int32_t)(((int64_t)target - from) * i / length)));
    }
}

/* One segment at word [at] that is not indirect; returns the words that it took, 0 when it is broken. */
static size_t read_simple(Bytes table, size_t at, Channel *channel)
{
    size_t words = table.size / 2;
    uint16_t length;

    if (at + 3 > words) {
        return 0;
    }
    length = u16_at(table, at + 1);
    if (u16_at(table, at) == SEGMENT_LINEAR) {
        add_line(channel, length, u16_at(table, at + 2));
        return 3;
    }
    if (u16_at(table, at) != SEGMENT_DISCRETE || at + 2 + length > words) {
        return 0;
    }
    for (size_t i = 0; i < length; i++) {
        add(channel, u16_at(table, at + 2 + i));
    }
    return 2 + (size_t)length;
}

/* An indirect segment repeats [length] simple segments from a byte offset on. */
static size_t read_indirect(Bytes table, size_t at, Channel *channel)
{
    uint32_t segments;
    size_t from;

    if (at + 4 > table.size / 2) {
        return 0;
    }
    segments = u16_at(table, at + 1);
    from = ((size_t)u16_at(table, at + 3) << 16 | u16_at(table, at + 2)) / 2;
    for (uint32_t i = 0; i < segments; i++) {
        size_t used = from < table.size / 2 ? read_simple(table, from, channel) : 0;
        if (used == 0) {
            return 0;
        }
        from += used;
    }
    return 4;
}

static bool read_segmented(Bytes table, Channel *channel)
{
    size_t words = table.size / 2;

    for (size_t at = 0; at + 3 <= words && channel->count < channel->capacity;) {
        size_t used =
            u16_at(table, at) == SEGMENT_INDIRECT ? read_indirect(table, at, channel) : read_simple(table, at, channel);
        if (used == 0) {
            return false;
        }
        at += used;
    }
    return channel->count == channel->capacity;
}

static bool read_channel(Dicom *dicom, uint32_t index, uint32_t bits, Channel *channel)
{
    Bytes table = dicom_bytes(dicom, TAG_TABLE + index);

    if (table.size > 0) {
        return read_plain(table, bits, channel);
    }
    return read_segmented(dicom_bytes(dicom, TAG_SEGMENTED + index), channel);
}

/* Some writers state 16 bits and fill in values of 8: what counts is whether any value needs more. */
static uint32_t shift_of(const Channel channels[3], uint32_t bits)
{
    for (uint32_t c = 0; bits > 8 && c < 3; c++) {
        for (uint32_t i = 0; i < channels[c].count; i++) {
            if (channels[c].values[i] > 255) {
                return bits - 8;
            }
        }
    }
    return 0;
}

bool palette_read(Dicom *dicom, bool is_signed, Arena *run, Palette *palette, Error *err)
{
    uint32_t count = (uint32_t)dicom_number(dicom, TAG_DESCRIPTOR, 0, 0) & 0xffff;
    int32_t first = (int32_t)dicom_number(dicom, TAG_DESCRIPTOR, 1, 0) & 0xffff;
    uint32_t bits = (uint32_t)dicom_number(dicom, TAG_DESCRIPTOR, 2, 8) == 16 ? 16 : 8;
    Channel channels[3];
    uint32_t shift;
    uint8_t(*rgb)[3];

    count = count == 0 ? PALETTE_ENTRIES_MAX : count;
    rgb = arena_array(run, count, sizeof *rgb);
    for (uint32_t c = 0; c < 3; c++) {
        channels[c] = (Channel){.values = arena_array(run, count, sizeof(uint16_t)), .capacity = count};
        if (rgb == NULL || channels[c].values == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for a palette");
        }
        if (!read_channel(dicom, c, bits, &channels[c])) {
            return error_set(err, ERR_INPUT, "bad pixel data: a palette table is missing or too short");
        }
    }
    shift = shift_of(channels, bits);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t c = 0; c < 3; c++) {
            rgb[i][c] = (uint8_t)(channels[c].values[i] >> shift);
        }
    }
    palette->rgb = (const uint8_t(*)[3])rgb;
    palette->count = count;
    palette->first = is_signed && first > 0x7fff ? first - 0x10000 : first;
    return true;
}

const uint8_t *palette_entry(const Palette *palette, int64_t value)
{
    int64_t index = value - palette->first;
    int64_t last = (int64_t)palette->count - 1;

    return palette->rgb[index < 0 ? 0 : index > last ? last : index];
}

int64_t palette_nearest(const Palette *palette, const uint8_t rgb[3], int64_t minimum, int64_t maximum)
{
    int64_t best = minimum;
    int64_t best_distance = INT64_MAX;

    for (uint32_t i = 0; i < palette->count; i++) {
        int64_t value = (int64_t)palette->first + i;
        int64_t distance = 0;
        for (uint32_t c = 0; c < 3; c++) {
            int64_t step = (int64_t)palette->rgb[i][c] - rgb[c];
            distance += step * step;
        }
        if (value >= minimum && value <= maximum && distance < best_distance) {
            best = value;
            best_distance = distance;
        }
    }
    return best;
}

#include "wrap/samples.h"

#include <string.h>

SampleFormat sample_format(const PixelInfo *info)
{
    SampleFormat format = {.bytes = info->bits_allocated < 8 ? 1 : info->bits_allocated / 8};
    uint32_t bits = info->bits_stored;

    format.shift = info->high_bit + 1 - bits;
    format.mask = bits >= 64 ? UINT64_MAX : ((uint64_t)1 << bits) - 1;
    if (info->is_signed && bits > 1) {
        format.maximum = (int64_t)(format.mask >> 1);
        format.minimum = -format.maximum - 1;
    } else {
        format.maximum = bits >= 63 ? INT64_MAX : (int64_t)format.mask;
    }
    return format;
}

size_t sample_offset(const PixelInfo *info, const SampleFormat *format, uint32_t x, uint32_t y, uint32_t channel)
{
    size_t pixel = (size_t)y * info->columns + x;

    if (info->photometric == PHOTOMETRIC_YBR_FULL_422) {
        return pixel / 2 * 4 + (channel == 0 ? x & 1u : channel + 1u);
    }
    return (pixel * info->samples + channel) * format->bytes;
}

uint64_t samples_frame_bytes(const PixelInfo *info)
{
    uint64_t pixels = (uint64_t)info->rows * info->columns;

    if (info->photometric == PHOTOMETRIC_YBR_FULL_422) {
        return pixels * 2;
    }
    return pixels * info->samples * (info->bits_allocated < 8 ? 1 : info->bits_allocated / 8);
}

static uint64_t load(const uint8_t *at, uint32_t bytes)
{
    uint64_t raw = 0;

    for (uint32_t i = 0; i < bytes; i++) {
        raw |= (uint64_t)at[i] << (8 * i);
    }
    return raw;
}

int64_t sample_value(const SampleFormat *format, const uint8_t *at)
{
    uint64_t raw = (load(at, format->bytes) >> format->shift) & format->mask;

    if (format->minimum < 0 && raw > (uint64_t)format->maximum) {
        return (int64_t)(raw | ~format->mask);
    }
    return (int64_t)raw;
}

/* The bits of a value as a sample holds them: shifted, and above the high bit zero or the sign. */
static uint64_t bits_of(const SampleFormat *format, int64_t value)
{
    uint64_t raw = value < 0 ? (uint64_t)value : (uint64_t)value & format->mask;

    return raw << format->shift;
}

void sample_store(const SampleFormat *format, int64_t value, uint8_t *at)
{
    int64_t clamped = value < format->minimum ? format->minimum : value > format->maximum ? format->maximum : value;
    uint64_t raw = bits_of(format, clamped);

    for (uint32_t i = 0; i < format->bytes; i++) {
        at[i] = (uint8_t)(raw >> (8 * i));
    }
}

/* Of unsigned samples only bits are cleared: eight bytes at a time. */
static bool clear_bits(const SampleFormat *format, uint8_t *data, size_t size)
{
    uint64_t kept_bits = format->mask << format->shift;
    uint8_t kept[sizeof(uint64_t)];
    uint64_t hidden = 0;
    uint64_t word;
    uint64_t mask;
    size_t at = 0;

    for (size_t i = 0; i < sizeof kept; i++) {
        kept[i] = (uint8_t)(kept_bits >> (8 * (i % format->bytes)));
    }
    memcpy(&mask, kept, sizeof mask);
    for (; at + sizeof word <= size; at += sizeof word) {
        memcpy(&word, data + at, sizeof word);
        hidden |= word & ~mask;
        word &= mask;
        memcpy(data + at, &word, sizeof word);
    }
    for (; at < size; at++) {
        hidden |= data[at] & (uint8_t)~kept[at % sizeof kept];
        data[at] &= kept[at % sizeof kept];
    }
    return hidden != 0;
}

bool samples_clean(const SampleFormat *format, uint8_t *data, size_t size)
{
    uint32_t bits = 8 * format->bytes;
    uint64_t all = bits >= 64 ? UINT64_MAX : ((uint64_t)1 << bits) - 1;
    bool changed = false;

    if (format->mask == all) {
        return false;
    }
    if (format->minimum >= 0 && sizeof(uint64_t) % format->bytes == 0) {
        return clear_bits(format, data, size);
    }
    for (size_t at = 0; at + format->bytes <= size; at += format->bytes) {
        uint64_t before = load(data + at, format->bytes);
        uint64_t after = bits_of(format, sample_value(format, data + at)) & all;
        if (before != after) {
            changed = true;
            for (uint32_t i = 0; i < format->bytes; i++) {
                data[at + i] = (uint8_t)(after >> (8 * i));
            }
        }
    }
    return changed;
}

void samples_swap(uint8_t *data, size_t size, uint32_t word_bytes)
{
    for (size_t at = 0; word_bytes > 1 && at + word_bytes <= size; at += word_bytes) {
        for (uint32_t i = 0; i < word_bytes / 2; i++) {
            uint8_t keep = data[at + i];
            data[at + i] = data[at + word_bytes - 1 - i];
            data[at + word_bytes - 1 - i] = keep;
        }
    }
}

void samples_interleave(const uint8_t *from, size_t pixels, uint32_t channels, uint32_t bytes, uint8_t *to)
{
    for (uint32_t c = 0; c < channels; c++) {
        const uint8_t *plane = from + (size_t)c * pixels * bytes;
        for (size_t i = 0; i < pixels; i++) {
            for (uint32_t b = 0; b < bytes; b++) {
                to[(i * channels + c) * bytes + b] = plane[i * bytes + b];
            }
        }
    }
}

void samples_separate(const uint8_t *from, size_t pixels, uint32_t channels, uint32_t bytes, uint8_t *to)
{
    for (uint32_t c = 0; c < channels; c++) {
        uint8_t *plane = to + (size_t)c * pixels * bytes;
        for (size_t i = 0; i < pixels; i++) {
            for (uint32_t b = 0; b < bytes; b++) {
                plane[i * bytes + b] = from[(i * channels + c) * bytes + b];
            }
        }
    }
}

void samples_unpack_bits(const uint8_t *from, uint64_t first, size_t count, uint8_t *to)
{
    for (size_t i = 0; i < count; i++) {
        uint64_t bit = first + i;
        to[i] = (uint8_t)(from[bit / 8] >> (bit % 8) & 1);
    }
}

/* Single samples in decoded frames: where they are, what they mean, and the forms that files store them in. */
#ifndef REDACTOR_WRAP_SAMPLES_H
#define REDACTOR_WRAP_SAMPLES_H

#include "wrap/pixels.h"

/* How a number lies in a sample's bytes: Bits Allocated, Bits Stored, High Bit, Pixel Representation. */
typedef struct {
    uint32_t bytes; /* of one sample, unpacked */
    uint32_t shift; /* of the lowest stored bit */
    uint64_t mask;  /* of the stored bits, not shifted */
    int64_t minimum, maximum;
} SampleFormat;

SampleFormat sample_format(const PixelInfo *info);

/* Where channel [channel] of pixel (x, y) begins. In native YBR_FULL_422 two pixels share their colour. */
size_t sample_offset(const PixelInfo *info, const SampleFormat *format, uint32_t x, uint32_t y, uint32_t channel);

/* Bytes of a decoded frame. */
uint64_t samples_frame_bytes(const PixelInfo *info);

int64_t sample_value(const SampleFormat *format, const uint8_t *at);
/* [value] is clamped to the format's range. */
void sample_store(const SampleFormat *format, int64_t value, uint8_t *at);

/* Clears bits outside the stored ones, extends signs; true when something changed. */
bool samples_clean(const SampleFormat *format, uint8_t *data, size_t size);

/* Reverses the bytes of each word of 2, 4 or 8. A rest that is no whole word stays. */
void samples_swap(uint8_t *data, size_t size, uint32_t word_bytes);

/* RRR...GGG...BBB to RGBRGB... and back; [from] and [to] do not overlap. */
void samples_interleave(const uint8_t *from, size_t pixels, uint32_t channels, uint32_t bytes, uint8_t *to);
void samples_separate(const uint8_t *from, size_t pixels, uint32_t channels, uint32_t bytes, uint8_t *to);

/* [count] bits from bit [first] on, lowest bit of a byte first, to one byte each. */
void samples_unpack_bits(const uint8_t *from, uint64_t first, size_t count, uint8_t *to);

#endif

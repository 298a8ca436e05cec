/* Small images as whole DICOM files in memory, opened through the real pre-scan and parser. */
#ifndef REDACTOR_TESTS_PIXEL_FIXTURE_H
#define REDACTOR_TESTS_PIXEL_FIXTURE_H

#include "deid/parsed.h"
#include "forge.h"

#define FIXTURE_RLE "1.2.840.10008.1.2.5"

enum { FIXTURE_ITEMS_MAX = 8 };

typedef struct {
    const char *transfer_syntax; /* NULL: explicit little endian */
    const char *photometric;
    uint16_t rows, columns, frames, samples, bits_allocated, bits_stored, high_bit, is_signed, planar;
    const char *window; /* center and width, or NULL */
    const char *slope;  /* of the rescaling, or NULL */
    bool has_palette;   /* 256 entries: entry i is (i, 255 - i, 7), but 200 is white and 100 black */
    const uint8_t *value;
    size_t value_size;
    Bytes items[FIXTURE_ITEMS_MAX]; /* encapsulated: the offset table, then fragments */
    uint32_t items_count;
} Fixture;

static inline Fixture fixture_gray(uint16_t rows, uint16_t columns, uint16_t bits, const void *value, size_t size)
{
    return (Fixture){.photometric = "MONOCHROME2",
                     .rows = rows,
                     .columns = columns,
                     .frames = 1,
                     .samples = 1,
                     .bits_allocated = bits,
                     .bits_stored = bits,
                     .high_bit = (uint16_t)(bits - 1),
                     .value = value,
                     .value_size = size};
}

static inline void fixture_palette(Buffer *file)
{
    for (uint32_t c = 0; c < 3; c++) {
        forge_head(file, 0x00281101u + c, "US", 6);
        buffer_u16(file, 256);
        buffer_u16(file, 0);
        buffer_u16(file, 8);
    }
    for (uint32_t c = 0; c < 3; c++) {
        forge_head(file, 0x00281201u + c, "OW", 256);
        for (uint32_t i = 0; i < 256; i++) {
            uint32_t value = c == 0 ? i : c == 1 ? 255 - i : 7;
            buffer_u8(file, (uint8_t)(i == 200 ? 255 : i == 100 ? 0 : value));
        }
    }
}

static inline void fixture_value(const Fixture *fixture, Buffer *file)
{
    if (fixture->items_count == 0) {
        forge_head(file, 0x7fe00010u, fixture->bits_allocated > 8 ? "OW" : "OB",
                   (uint32_t)(fixture->value_size + fixture->value_size % 2));
        buffer_append(file, fixture->value, fixture->value_size);
        buffer_append(file, "", fixture->value_size % 2);
        return;
    }
    forge_head(file, 0x7fe00010u, "OB", 0xffffffffu);
    for (uint32_t i = 0; i < fixture->items_count; i++) {
        forge_mark(file, 0xfffee000u, (uint32_t)fixture->items[i].size);
        buffer_append(file, fixture->items[i].data, fixture->items[i].size);
    }
    forge_sequence_end(file);
}

static inline void fixture_write(const Fixture *fixture, Buffer *file)
{
    char frames[8];

    (void)snprintf(frames, sizeof frames, "%u", fixture->frames);
    forge_start(file, fixture->transfer_syntax != NULL ? fixture->transfer_syntax : FORGE_EXPLICIT);
    forge_identity(file, "1", "1.2.3.4.5");
    forge_u16(file, 0x00280002u, fixture->samples);
    forge_text(file, 0x00280004u, "CS", fixture->photometric);
    forge_u16(file, 0x00280006u, fixture->planar);
    forge_text(file, 0x00280008u, "IS", frames);
    forge_u16(file, 0x00280010u, fixture->rows);
    forge_u16(file, 0x00280011u, fixture->columns);
    forge_u16(file, 0x00280100u, fixture->bits_allocated);
    forge_u16(file, 0x00280101u, fixture->bits_stored);
    forge_u16(file, 0x00280102u, fixture->high_bit);
    forge_u16(file, 0x00280103u, fixture->is_signed);
    if (fixture->window != NULL) {
        forge_text(file, 0x00281050u, "DS", fixture->window);
        forge_text(file, 0x00281051u, "DS", fixture->window + strlen(fixture->window) + 1);
    }
    if (fixture->slope != NULL) {
        forge_text(file, 0x00281052u, "DS", "0");
        forge_text(file, 0x00281053u, "DS", fixture->slope);
    }
    if (fixture->has_palette) {
        fixture_palette(file);
    }
    fixture_value(fixture, file);
}

/* Parses [file]; false with [err] where pixels_open refuses. */
static inline bool fixture_parse(Bytes file, Arena *run, Parsed *parsed, Error *err)
{
    Settings settings = settings_default();

    *parsed = (Parsed){.file = file};
    return prescan(file, &settings.limits, run, &parsed->scan, err) &&
           dicom_parse(&parsed->scan, run, &parsed->dicom, err) &&
           pixels_open(&parsed->scan, parsed->dicom, run, &parsed->pixels, err);
}

static inline bool fixture_open(const Fixture *fixture, Arena *run, Parsed *parsed, Error *err)
{
    Buffer file = {.limit = 1 << 20};
    char *copy;
    size_t size;

    fixture_write(fixture, &file);
    copy = arena_copy(run, file.data, file.size);
    size = file.size;
    buffer_free(&file);
    return copy != NULL && fixture_parse(bytes_of(copy, size), run, parsed, err);
}

/* As if the value of a native fixture had been read from a big-endian file. */
static inline bool fixture_open_big(const Fixture *fixture, Arena *run, Parsed *parsed, Error *err)
{
    if (!fixture_open(fixture, run, parsed, err)) {
        return false;
    }
    parsed->scan.big_endian = true;
    parsed->scan.pixels_are_ow = true;
    (void)snprintf(parsed->scan.transfer_syntax_uid, sizeof parsed->scan.transfer_syntax_uid, "1.2.840.10008.1.2.2");
    return pixels_open(&parsed->scan, parsed->dicom, run, &parsed->pixels, err);
}

/* An RLE frame of literal runs: [planes] of [size] bytes each, [extra] bytes of rubbish behind each segment. */
static inline Bytes fixture_rle(const uint8_t *planes, uint32_t count, size_t size, const char *extra, Arena *run)
{
    Buffer out = {.limit = 1 << 20};
    size_t segment = size + (size + 127) / 128 + strlen(extra);
    Bytes frame = {0};

    segment += segment % 2;
    buffer_u32(&out, count);
    for (uint32_t i = 0; i < 15; i++) {
        buffer_u32(&out, i < count ? (uint32_t)(64 + i * segment) : 0);
    }
    for (uint32_t i = 0; i < count; i++) {
        for (size_t at = 0; at < size; at += 128) {
            size_t run_bytes = size - at < 128 ? size - at : 128;
            buffer_u8(&out, (uint8_t)(run_bytes - 1));
            buffer_append(&out, planes + i * size + at, run_bytes);
        }
        buffer_text(&out, extra);
        while (out.size < 64 + (i + 1) * segment) {
            buffer_u8(&out, 0);
        }
    }
    frame = bytes_of(arena_copy(run, out.data, out.size), out.size);
    buffer_free(&out);
    return frame;
}

#endif

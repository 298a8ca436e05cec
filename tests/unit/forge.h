/* Builds DICOM files in memory, explicit little endian, from a list of elements: no library, so that a test can also
 * lie.
 *
 *     Buffer file = {.limit = 1 << 20};
 *     forge_start(&file, FORGE_EXPLICIT);
 *     forge_text(&file, 0x00100010, "PN", "DOE^JANE");
 *     forge_image(&file, 4, 4, 1, NULL);
 */
#ifndef REDACTOR_TESTS_FORGE_H
#define REDACTOR_TESTS_FORGE_H

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"

#define FORGE_EXPLICIT "1.2.840.10008.1.2.1"
#define FORGE_IMPLICIT "1.2.840.10008.1.2"
#define FORGE_DEFLATED "1.2.840.10008.1.2.1.99"
#define FORGE_JPEG     "1.2.840.10008.1.2.4.50"
#define FORGE_CT_CLASS "1.2.840.10008.5.1.4.1.1.2"

static inline void forge_tag(Buffer *file, uint32_t tag)
{
    buffer_u16(file, (uint16_t)(tag >> 16));
    buffer_u16(file, (uint16_t)(tag & 0xffff));
}

/* Tag, VR and [length] as given, true or not. */
static inline void forge_head(Buffer *file, uint32_t tag, const char *vr, uint32_t length)
{
    forge_tag(file, tag);
    buffer_append(file, vr, 2);
    if (strstr("OB OD OF OL OV OW SQ SV UC UN UR UT UV ZZ", vr) != NULL) {
        buffer_u16(file, 0);
        buffer_u32(file, length);
    } else {
        buffer_u16(file, (uint16_t)length);
    }
}

static inline void forge_bytes(Buffer *file, uint32_t tag, const char *vr, const void *data, size_t size)
{
    forge_head(file, tag, vr, (uint32_t)(size + size % 2));
    buffer_append(file, data, size);
    if (size % 2 != 0) {
        buffer_u8(file, strcmp(vr, "UI") == 0 || strcmp(vr, "OB") == 0 || strcmp(vr, "UN") == 0 ? 0 : ' ');
    }
}

static inline void forge_text(Buffer *file, uint32_t tag, const char *vr, const char *text)
{
    forge_bytes(file, tag, vr, text, strlen(text));
}

static inline void forge_u16(Buffer *file, uint32_t tag, uint16_t value)
{
    forge_head(file, tag, "US", 2);
    buffer_u16(file, value);
}

/* The same without a VR. */
static inline void forge_implicit(Buffer *file, uint32_t tag, const char *text)
{
    forge_tag(file, tag);
    buffer_u32(file, (uint32_t)(strlen(text) + strlen(text) % 2));
    buffer_text(file, text);
    if (strlen(text) % 2 != 0) {
        buffer_u8(file, ' ');
    }
}

/* Sequences and items of undefined length. */
static inline void forge_mark(Buffer *file, uint32_t tag, uint32_t length)
{
    forge_tag(file, tag);
    buffer_u32(file, length);
}

static inline void forge_sequence(Buffer *file, uint32_t tag)
{
    forge_head(file, tag, "SQ", 0xffffffffu);
}

static inline void forge_item(Buffer *file)
{
    forge_mark(file, 0xfffee000u, 0xffffffffu);
}

static inline void forge_item_end(Buffer *file)
{
    forge_mark(file, 0xfffee00du, 0);
}

static inline void forge_sequence_end(Buffer *file)
{
    forge_mark(file, 0xfffee0ddu, 0);
}

/* Preamble and file meta information. */
static inline void forge_start(Buffer *file, const char *transfer_syntax)
{
    static const char zeros[128];
    size_t padded = strlen(transfer_syntax) + strlen(transfer_syntax) % 2;

    buffer_append(file, zeros, sizeof zeros);
    buffer_text(file, "DICM");
    forge_head(file, 0x00020000u, "UL", 4);
    buffer_u32(file, (uint32_t)(8 + padded));
    forge_text(file, 0x00020010u, "UI", transfer_syntax);
}

/* The identifiers that every instance has. */
static inline void forge_identity(Buffer *file, const char *patient_id, const char *sop_uid)
{
    forge_text(file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(file, 0x00080018u, "UI", sop_uid);
    forge_text(file, 0x00100020u, "LO", patient_id);
    forge_text(file, 0x0020000du, "UI", "1.2.3.4.1");
    forge_text(file, 0x0020000eu, "UI", "1.2.3.4.2");
}

/* The attributes of an 8-bit grey image of any declared size. */
static inline void forge_image_header(Buffer *file, uint16_t rows, uint16_t columns, const char *frames)
{
    forge_u16(file, 0x00280002u, 1);
    forge_text(file, 0x00280004u, "CS", "MONOCHROME2");
    forge_text(file, 0x00280008u, "IS", frames);
    forge_u16(file, 0x00280010u, rows);
    forge_u16(file, 0x00280011u, columns);
    forge_u16(file, 0x00280100u, 8);
    forge_u16(file, 0x00280101u, 8);
    forge_u16(file, 0x00280102u, 7);
    forge_u16(file, 0x00280103u, 0);
}

/* An 8-bit grey image; [samples] NULL makes it black. */
static inline void forge_image(Buffer *file, uint16_t rows, uint16_t columns, uint32_t frames, const uint8_t *samples)
{
    size_t size = (size_t)rows * columns * frames;
    char text[16];

    (void)snprintf(text, sizeof text, "%u", frames);
    forge_image_header(file, rows, columns, text);
    forge_head(file, 0x7fe00010u, "OB", (uint32_t)(size + size % 2));
    for (size_t i = 0; i < size + size % 2; i++) {
        buffer_u8(file, samples != NULL && i < size ? samples[i] : 0);
    }
}

#endif

/* Palette colour tables (PS3.3 C.7.6.3.1.5, segmented ones C.7.9.2) as RGB of 8 bits. */
#ifndef REDACTOR_WRAP_PALETTE_H
#define REDACTOR_WRAP_PALETTE_H

#include "wrap/dicom.h"

enum { PALETTE_ENTRIES_MAX = 65536 };

typedef struct {
    const uint8_t (*rgb)[3];
    uint32_t count; /* 0: the file has none */
    int32_t first;  /* the sample value of entry 0 */
} Palette;

/* ERR_INPUT when tables are missing or shorter than they say. */
MUST_CHECK bool palette_read(Dicom *dicom, bool is_signed, Arena *run, Palette *palette, Error *err);

/* Entry of [value]; values outside take the nearest end. */
const uint8_t *palette_entry(const Palette *palette, int64_t value);

/* The value whose colour is nearest, among those from [minimum] to [maximum]. */
int64_t palette_nearest(const Palette *palette, const uint8_t rgb[3], int64_t minimum, int64_t maximum);

#endif

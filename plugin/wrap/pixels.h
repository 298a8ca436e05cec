/* The frames of an instance, one at a time: decoded to plain samples, shown as 8-bit pictures, written back.
 * A 1,000-frame object never sits in memory whole. */
#ifndef REDACTOR_WRAP_PIXELS_H
#define REDACTOR_WRAP_PIXELS_H

#include "base/image.h"
#include "wrap/dicom.h"
#include "wrap/prescan.h"

typedef enum {
    PHOTOMETRIC_MONOCHROME1,
    PHOTOMETRIC_MONOCHROME2,
    PHOTOMETRIC_PALETTE,
    PHOTOMETRIC_RGB,
    PHOTOMETRIC_YBR_FULL,
    PHOTOMETRIC_YBR_FULL_422,
    PHOTOMETRIC_OTHER
} Photometric;

typedef struct {
    uint32_t rows, columns, frames, samples;
    uint32_t bits_allocated, bits_stored, high_bit;
    bool is_signed;
    uint32_t planar;
    Photometric photometric; /* of decoded samples: a decoder may turn YBR into RGB */
} PixelInfo;

typedef struct Pixels Pixels;

/* Finds the frames. [dicom] gives attributes that the prescan does not (photometric, palette, window). ERR_INPUT with a text
 * that tells bad pixel data; an undecodable transfer syntax is no error: see pixels_decodable. Owned by [run]. */
MUST_CHECK bool pixels_open(const Prescan *scan, Dicom *dicom, Arena *run, Pixels **pixels, Error *err);
const PixelInfo *pixels_info(const Pixels *pixels);
bool pixels_decodable(const Pixels *pixels);

/* Samples of one decoded frame: bits_allocated per sample, little endian, planar 0 (interleaved) always; 1-bit data are
 * unpacked to 8. YBR_FULL_422 is given as it is stored when native. Lives in [frame]. */
typedef struct {
    uint8_t *data;
    size_t size;
    uint32_t bytes_per_sample; /* 1, 2 or 4 */
} Samples;
MUST_CHECK bool pixels_read(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err);

/* Ways to make 8 bits of a frame. FULL_RANGE: 0.5 percentile ... maximum of the stored values (burned text sits at the
 * maximum: ocr.md section 6); WINDOW: the file's first VOI window (or the same as FULL_RANGE); colour gives RGB. */
typedef enum { PREVIEW_FULL_RANGE, PREVIEW_WINDOW } PreviewKind;
MUST_CHECK bool pixels_preview(Pixels *pixels, const Samples *samples, PreviewKind kind, Arena *frame, Image *image,
                               Error *err);
bool pixels_has_window(const Pixels *pixels);

/* The stored bytes of a frame as they stand in the file, for frames that need no change: fragments joined. */
MUST_CHECK bool pixels_stored(Pixels *pixels, uint32_t index, Arena *frame, Bytes *bytes, Error *err);

#endif

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
    bool is_float;           /* (7fe0,0008) or (7fe0,0009): shown, passed on, never filled */
    uint32_t planar;         /* as stored; 0 when compressed */
    Photometric photometric; /* of decoded samples: a decoder may turn YBR into RGB */
} PixelInfo;

typedef struct Pixels Pixels;

/* Finds the frames. [dicom] gives attributes that the prescan does not (photometric, palette, window). ERR_INPUT with a
 * text that tells bad pixel data; an undecodable transfer syntax is no error: see pixels_decodable. Owned by [run]. */
MUST_CHECK bool pixels_open(const Prescan *scan, Dicom *dicom, Arena *run, Pixels **pixels, Error *err);
const PixelInfo *pixels_info(const Pixels *pixels);
bool pixels_decodable(const Pixels *pixels);

/* Samples of one decoded frame: bits_allocated per sample, little endian, planar 0 (interleaved) always; 1-bit data are
 * unpacked to 8. YBR_FULL_422 is given as it is stored when native. Lives in [frame]. */
typedef struct {
    uint8_t *data;
    size_t size;
    uint32_t bytes_per_sample; /* 1, 2, 4, or 8 for double */
} Samples;
MUST_CHECK bool pixels_read(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err);

/* Ways to make 8 bits of a frame. FULL_RANGE: 0.5 percentile ... maximum of the stored values (burned text sits at the
 * maximum: ocr.md section 6); WINDOW: the file's first VOI window (or the same as FULL_RANGE); colour gives RGB.
 * TIGHT: the same as FULL_RANGE but where that is wasted on values that hardly a sample has: padding far below the
 * picture, a few samples far above it. Gaps are cut short then, so that text between such extremes stands out. */
typedef enum { PREVIEW_FULL_RANGE, PREVIEW_WINDOW, PREVIEW_TIGHT } PreviewKind;
MUST_CHECK bool pixels_preview(Pixels *pixels, const Samples *samples, PreviewKind kind, Arena *frame, Image *image,
                               Error *err);
bool pixels_has_window(const Pixels *pixels);

/* Clears what lies outside Bits Stored in decoded samples (old overlays, and whatever else hides there), and extends
 * the sign of signed ones. True when a sample changed. */
bool pixels_clean(const Pixels *pixels, Samples *samples);

/* True when the decoded frame has bits set outside Bits Stored. Decodes only if its stream can have any. */
MUST_CHECK bool pixels_hides_bits(Pixels *pixels, uint32_t index, Arena *frame, bool *hides, Error *err);

/* The sample values (one, or three) of a pixel that a viewer shows in this colour, as nearly as the samples can. */
void pixels_colour(const Pixels *pixels, const uint8_t rgb[3], int64_t values[3]);

/* The colour of a palette's index. */
void pixels_palette_colour(const Pixels *pixels, int64_t value, uint8_t rgb[3]);

/* The stored bytes of a frame as they stand in the file: fragments joined. */
MUST_CHECK bool pixels_stored(Pixels *pixels, uint32_t index, Arena *frame, Bytes *bytes, Error *err);

/* The same for compressed frames without comments, application data, thumbnails and bytes behind the stream's end; of
 * 8-bit JPEG nothing but the coefficients. */
MUST_CHECK bool pixels_stripped(Pixels *pixels, uint32_t index, Arena *frame, Bytes *bytes, Error *err);

/* Bytes of the words that a big-endian file stores pixels in: what must be swapped to write them as they were; else 1.
 */
uint32_t pixels_word_bytes(const Pixels *pixels);

/* True when the stored frames have lost something, as far as the first one's stream tells. */
bool pixels_are_lossy(const Pixels *pixels);

/* [box] inside the image, widened to what can only be changed together: pairs of pixels in native 4:2:2, blocks of
 * lossy JPEG that can be changed block by block. */
Rect pixels_fit(const Pixels *pixels, Rect box);

/* So far beside a fitted box decoded pixels may depend on what stands in it: decoders smooth colours between blocks. */
int32_t pixels_margin(const Pixels *pixels);

/* True when frames can be written in [transfer_syntax_uid] without loss of what is not changed. Looks at all frames
 * where their streams would be changed block by block. */
bool pixels_can_write(Pixels *pixels, const char *transfer_syntax_uid, Arena *frame);

/* True when frames that stay in [transfer_syntax_uid] are encoded all the same, where they can be: their streams have
 * room for bytes that no decoder looks at. */
bool pixels_renews(const Pixels *pixels, const char *transfer_syntax_uid);

/* Frame [index] as a stream in a compressed syntax that pixels_can_write: with [samples], which differ from what
 * pixels_read gave in [boxes] only (fitted ones). Lives in [frame]. */
typedef struct {
    const char *transfer_syntax_uid;
    uint32_t index;
    const Samples *samples;
    const Rect *boxes;
    uint32_t boxes_count;
} FrameChange;
MUST_CHECK bool pixels_write(Pixels *pixels, const FrameChange *change, Arena *frame, Bytes *stream, Error *err);

/* True when the stored frames are in this compressed syntax. */
bool pixels_are_in(const Pixels *pixels, const char *transfer_syntax_uid);

/* True when frames in [transfer_syntax_uid] are changed block by block. */
bool pixels_edits_blocks(const Pixels *pixels, const char *transfer_syntax_uid);

/* For such: whether two streams of a frame are the same outside [boxes], as they are coded. */
MUST_CHECK bool pixels_same_outside(const Pixels *pixels, Bytes before, Bytes after, const Rect *boxes, uint32_t count,
                                    bool *same, Error *err);

#endif

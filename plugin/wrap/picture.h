/* PNG, JPEG and TIFF files, so that all the rest can work on them as on DICOM: one that holds the same pixels and
 * nothing else is made in memory. What else such a file holds (Exif, texts, thumbnails, profiles) is not even read. */
#ifndef REDACTOR_WRAP_PICTURE_H
#define REDACTOR_WRAP_PICTURE_H

#include "base/arena.h"
#include "base/bytes.h"
#include "plan/settings.h"

typedef enum { PICTURE_NONE, PICTURE_PNG, PICTURE_JPEG, PICTURE_TIFF } PictureKind;

enum { PICTURE_KEY_BYTES = 8, PICTURE_PAGES_MAX = 1000 };

/* Plain samples: little endian, interleaved, pages one behind the other. */
typedef struct {
    uint32_t rows, columns, samples, bits_allocated, pages;
    bool is_inverted;     /* 0 is white */
    uint32_t orientation; /* TIFF only */
    uint8_t *data;
    size_t size;
} Picture;

/* By the first bytes; a DICOM file with such a preamble is none. */
PictureKind picture_kind(Bytes file);

/* An instance with the pixels of [file] in [run]. Its UIDs are made of [key], so that a file always has the same.
 * ERR_INPUT for what is broken or of a form that cannot be kept (transparency, four colours, lossy streams that cannot
 * be changed block by block), ERR_LIMIT. */
MUST_CHECK bool picture_wrap(Bytes file, const uint8_t key[PICTURE_KEY_BYTES], const Limits *limits, Arena *run,
                             Bytes *dicom, Error *err);

/* The same kind of file with other samples. [original] tells what samples do not. Not for JPEG. */
MUST_CHECK bool picture_write(Bytes original, const Limits *limits, const uint8_t *samples, size_t size, Arena *run,
                              Buffer *out, Error *err);

/* picture_png.c: gray or RGB of 8 or 16 bits; palettes and fewer bits are spread out. */
MUST_CHECK bool picture_png_read(Bytes file, const Limits *limits, Arena *run, Picture *picture, Error *err);
MUST_CHECK bool picture_png_write(const Picture *picture, Arena *run, Buffer *out, Error *err);

/* picture_tiff.c: the same, and all pages when they are of one form. */
MUST_CHECK bool picture_tiff_read(Bytes file, const Limits *limits, Arena *run, Picture *picture, Error *err);
MUST_CHECK bool picture_tiff_write(const Picture *picture, Arena *run, Buffer *out, Error *err);

/* Room for a picture's samples. ERR_LIMIT. */
MUST_CHECK bool picture_room(Picture *picture, const Limits *limits, Arena *run, Error *err);

#endif

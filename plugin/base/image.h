/* An 8-bit picture of one channel (gray) or three (RGB, interleaved), as detection, previews and PNG answers use it. */
#ifndef REDACTOR_BASE_IMAGE_H
#define REDACTOR_BASE_IMAGE_H

#include "base/arena.h"
#include "base/rect.h"

typedef struct {
    uint8_t *data;
    int32_t width, height;
    int32_t channels; /* 1 or 3 */
    int32_t stride;   /* bytes from one row to the next */
} Image;

/* A black image in [arena]. ERR_LIMIT for a size of 0 or above 2^31 bytes, ERR_MEMORY. */
MUST_CHECK bool image_new(int32_t width, int32_t height, int32_t channels, Arena *arena, Image *image, Error *err);

/* A view of the part of [image] in [box], clipped; shares the pixels. */
Image image_crop(const Image *image, Rect box);

bool image_equal(const Image *a, const Image *b);

#endif

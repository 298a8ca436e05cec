/* Pictures as PNG, for previews (libpng, in this file only). */
#ifndef REDACTOR_WRAP_PNG_H
#define REDACTOR_WRAP_PNG_H

#include "base/bytes.h"
#include "base/image.h"

/* Appends [image] to [png]: 8 bits, gray or RGB, no texts, no times. ERR_INPUT for an image that is neither, ERR_LIMIT
 * when the buffer is full, ERR_MEMORY. */
MUST_CHECK bool png_encode(const Image *image, Buffer *png, Error *err);

#endif

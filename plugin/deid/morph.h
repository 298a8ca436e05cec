/* Small whole-picture operations on 8-bit gray pictures, in integers, so that they give the same on every machine. */
#ifndef REDACTOR_DEID_MORPH_H
#define REDACTOR_DEID_MORPH_H

#include "base/image.h"

/* What rises above its surroundings: [gray] (inverted first when [dark]) minus its opening by a square of [side_px], an
 * odd number of at most 255. Strokes narrower than the square stay, everything wider becomes 0. */
MUST_CHECK bool morph_top_hat(const Image *gray, int32_t side_px, bool dark, Arena *arena, Image *hat, Error *err);

/* Half the size (rounded up), each pixel the mean of four. */
MUST_CHECK bool morph_halve(const Image *gray, Arena *arena, Image *half, Error *err);

/* Another size: mean of the covered pixels where it shrinks, linear between pixels where it grows. */
MUST_CHECK bool morph_resize(const Image *gray, int32_t width, int32_t height, Arena *arena, Image *resized,
                             Error *err);

/* Turned by a quarter: clockwise, or the other way. */
MUST_CHECK bool morph_turn(const Image *gray, bool clockwise, Arena *arena, Image *turned, Error *err);

/* One channel out of three: their largest, smallest, or luma (ITU-R BT.601). A gray picture is shared, not copied. */
typedef enum { CHANNEL_MAX, CHANNEL_MIN, CHANNEL_LUMA } Channel;
MUST_CHECK bool morph_channel(const Image *image, Channel channel, Arena *arena, Image *gray, Error *err);

/* True where the three channels of all pixels lie within [tolerance] of each other. */
bool morph_is_gray(const Image *image, int32_t tolerance);

#endif

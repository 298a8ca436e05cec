/* JPEG and JPEG-LS streams (ITU T.81, T.87) by their markers: what they say of themselves, and a copy without what is
 * no picture. Comments, Exif, thumbnails and the bytes behind the end are places where patient text stays. */
#ifndef REDACTOR_WRAP_JPEG_STREAM_H
#define REDACTOR_WRAP_JPEG_STREAM_H

#include "wrap/codec.h"

MUST_CHECK bool jpeg_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err);

/* Only the segments that a decoder needs stay; of JFIF, Adobe and JPEG-LS colour segments the fixed fields. */
MUST_CHECK bool jpeg_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err);

/* [stream] with the colour segments of [original], stripped, in [out]. */
MUST_CHECK bool jpeg_with_colour_of(Bytes original, Bytes stream, Buffer *out, Error *err);

/* For files of their own: true when three components are red, green and blue. */
bool jpeg_is_rgb(Bytes stream);

#endif

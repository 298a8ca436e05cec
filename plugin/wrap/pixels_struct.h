/* The inside of Pixels, shared by pixels.c, pixels_write.c and preview.c only. */
#ifndef REDACTOR_WRAP_PIXELS_STRUCT_H
#define REDACTOR_WRAP_PIXELS_STRUCT_H

#include "wrap/codec.h"
#include "wrap/frames.h"
#include "wrap/palette.h"
#include "wrap/samples.h"

/* Stored value to what a window is stated in. */
typedef struct {
    bool present;
    double center, width;
    double slope, intercept;
} Window;

struct Pixels {
    Prescan scan;
    PixelInfo info;
    SampleFormat format;
    CodecInput input;
    const Codec *codec;     /* NULL: native, or nobody can decode it */
    const FrameSpan *spans; /* encapsulated; NULL: frames could not be told apart and nobody can decode them */
    uint64_t stored_bytes;  /* of a native frame; 0 for frames of single bits, which need not begin at a byte */
    bool decodable;
    bool is_lossy;
    uint32_t block_width, block_height; /* what changes together; 1 by 1 mostly */
    Palette palette;
    Window window;
};

/* What the stream says of itself must agree with the header, before anybody decodes it. */
MUST_CHECK bool pixels_look(const Pixels *pixels, Bytes stream, CodecLook *look, Error *err);

#endif

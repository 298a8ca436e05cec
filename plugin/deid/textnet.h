/* Where text may stand, by a small net of our own (its weights: textnet_weights.c, from tests/bench/textnet). Integer
 * arithmetic throughout: the same answer on every machine, with vector instructions or without. */
#ifndef REDACTOR_DEID_TEXTNET_H
#define REDACTOR_DEID_TEXTNET_H

#include "base/image.h"

enum {
    TEXTNET_SCALES = 3,                 /* whole, half and quarter size: capitals of 4 to 160 pixels */
    TEXTNET_QUARTER_SIDE_MIN_PX = 300, /* smaller pictures need no quarter size: capitals up to 52 pixels */
    TEXTNET_PIXELS_MAX = 16 << 20,      /* larger scales are left out: the letters of such pictures are large */
    TEXTNET_EVEN = 128,                 /* an answer of 128 is a probability of 0.5 */
    TEXTNET_ODDS_UNIT = 16,             /* answers per unit of log odds: 0.2 is 106, 0.9 is 163 */
    TEXTNET_TILE = 640,      /* half pixels, even; larger pictures are answered in tiles, so that memory is bounded */
    TEXTNET_FLAT_LEVELS = 10 /* places that vary less are not looked at: no text */
};

typedef enum {
    TEXTNET_FASTEST, /* what this processor can */
    TEXTNET_PORTABLE /* plain C; for tests, which compare both */
} TextnetKernel;

/* Answers of half the picture's size (rounded up), 0 ... 255, the largest of all scales. */
typedef struct {
    Image text; /* in the box of a line */
    Image core; /* in the middle of its height: lines that stand close are apart here */
} TextnetMaps;

/* [bright] and [dark]: the largest and the smallest channel, of equal size; one picture twice where it is gray. */
MUST_CHECK bool textnet_run(const Image *bright, const Image *dark, TextnetKernel kernel, Arena *arena,
                            TextnetMaps *maps, Error *err);

#endif

/* Filling boxes in decoded samples. What is put into a box depends on the pixels outside all boxes of the frame and on
 * nothing else, so that no trace of what stood there is left: two originals that differ only inside give the same copy.
 */
#ifndef REDACTOR_DEID_REDACT_H
#define REDACTOR_DEID_REDACT_H

#include "wrap/pixels.h"

typedef struct {
    Rect box;         /* is fitted by pixels_fit */
    const char *mode; /* a row of the fill modes, or "#rrggbb" */
    const char *what; /* of text that is gone, for labels: "PersonName"; NULL: nothing is written */
    bool coarse;      /* Inpaint is done coarsely */
    bool with_margin; /* is widened by pixels_margin: samples that decoders smoothed would be copied as they are */
} RedactBox;

typedef struct {
    const char *name;
    const char *about;
} RedactMode;

/* Paints [count] boxes in their order. ERR_INPUT: a mode that nobody knows, or samples that cannot be filled. */
MUST_CHECK bool redact_fill(const Pixels *pixels, Samples *samples, const RedactBox *boxes, uint32_t count,
                            Arena *frame, Error *err);

/* True for a row's name and for "#rrggbb". */
bool redact_mode_known(const char *mode);

#endif

/* The ink of a line: what stands out from its ground by half of its contrast. */
#ifndef REDACTOR_DEID_LINE_INK_H
#define REDACTOR_DEID_LINE_INK_H

#include "deid/regions.h"

enum { LINE_ROWS_MAX = 24 };

/* How a line stands out. */
typedef struct {
    uint8_t plane;
    bool dark;
    uint8_t contrast;
    int32_t cap_px;
} LineLook;

/* [ink] has the size of [box], which lies in the picture: 1 where there is ink, else 0. In [arena]. */
MUST_CHECK bool line_ink(const Image *plane, Rect box, LineLook look, Arena *arena, Image *ink, Error *err);

/* The rows of text that a region holds one below the other, if it holds several: labels that were taken for a line that
 * runs up, lines that touch. Their boxes hold all of its ink. 0 when it is no such thing. */
MUST_CHECK bool line_rows(const Image *plane, const Region *region, Arena *arena, Region rows[LINE_ROWS_MAX],
                          uint32_t *count, Error *err);

#endif

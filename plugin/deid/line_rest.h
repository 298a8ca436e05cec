/* The ink of a place that is left when words take theirs: what would be lost if they stood alone. */
#ifndef REDACTOR_DEID_LINE_REST_H
#define REDACTOR_DEID_LINE_REST_H

#include "deid/line_ink.h"

enum { LINE_RIM_PX = 1 /* ink that sticks out of its word's box */ };

typedef struct {
    Rect box;
    int32_t cap_px;
    Image ink, faint; /* the latter has half the contrast: dim text between bright lines */
    uint32_t taken;   /* pixels of ink */
} LineRest;

/* All ink that [box] has. In [arena]. */
MUST_CHECK bool line_rest_new(const Image *plane, Rect box, LineLook look, Arena *arena, LineRest *rest, Error *err);

/* Takes what lies in the box of a word. */
void line_rest_take(LineRest *rest, Rect word);

/* The box of what is left, in the picture's coordinates. Empty when that is nothing but dots and the rims of what was
 * taken: no share is too small, a letter of four pixels counts. */
MUST_CHECK bool line_rest_box(LineRest *rest, Arena *arena, Rect *box, Error *err);

#endif

/* One picture to search, and where text may stand in it. */
#ifndef REDACTOR_DEID_VIEW_H
#define REDACTOR_DEID_VIEW_H

#include "deid/lines.h"

enum { RENDERINGS_MAX = 6 }; /* of three pictures of a frame: luma, and largest and smallest channel */

/* Planes of one rendering: from [first] on, the net is shown [bright] and [dark]. */
typedef struct {
    uint32_t first, end;
    uint32_t bright, dark;
} Rendering;

/* One picture to search, as gray planes. */
typedef struct {
    Image planes[LINES_PLANES_MAX];
    Polarity polarity[LINES_PLANES_MAX];
    uint32_t count;
    Rendering renderings[RENDERINGS_MAX];
    uint32_t renderings_count;
} View;

/* Finds lines by classical means and by the net, settled; a [cheap] search does without the net. */
MUST_CHECK bool view_regions(const View *view, bool cheap, Arena *arena, Regions *regions, Error *err);

#endif

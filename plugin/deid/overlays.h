/* Overlay planes (groups 6000 ... 601e): drawings of one bit a pixel over the picture, with text in them as often as
 * not. With Clean Graphics they stay, without what the rules find in them; else, and where they are of another form (in
 * the unused bits of the pixels, which are cleared), they go whole. */
#ifndef REDACTOR_DEID_OVERLAYS_H
#define REDACTOR_DEID_OVERLAYS_H

#include "deid/deid.h"
#include "deid/find_text.h"
#include "deid/overlay_planes.h"

enum { OVERLAY_FRAMES_MAX = 16 }; /* so many frames that differ are looked at; where there are more, all is wiped */

/* Adds what is to be wiped and what may stay in the overlays to [plan]. Where a person would have to look, the whole
 * overlay is wiped instead: nobody misses it as one misses the picture. [search] is for the judging. */
MUST_CHECK bool overlays_detect(const TextSearch *search, const Settings *settings, const DeidInput *input, Arena *run,
                                Plan *plan, Error *err);

/* What is seen in one of a copy's overlays. */
MUST_CHECK bool overlay_find(const TextSearch *search, const Overlay *overlay, Arena *run, Findings *findings,
                             Error *err);

#endif

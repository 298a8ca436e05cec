/* Which fragments make up which frame of encapsulated pixel data (PS3.5 A.4). Files in the wild have offset tables that
 * are empty, wrong, or right; the best reading that is consistent wins, and doubt is an error. */
#ifndef REDACTOR_WRAP_FRAMES_H
#define REDACTOR_WRAP_FRAMES_H

#include "wrap/prescan.h"

typedef struct {
    uint32_t first_fragment, fragments;
} FrameSpan;

/* One span for each of [frames] frames, in [run]. ERR_INPUT when it cannot be told. */
MUST_CHECK bool frames_locate(const Prescan *scan, uint32_t frames, Arena *run, const FrameSpan **spans, Error *err);

#endif

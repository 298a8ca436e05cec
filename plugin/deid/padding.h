/* How far a fill reaches over its text. */
#ifndef REDACTOR_DEID_PADDING_H
#define REDACTOR_DEID_PADDING_H

#include "deid/find_text.h"

enum { PADDING_LEAST_PX = 3 /* the soft rim of letters */ };

/* [box], of words in [line], grown by [padding_px] on each side, but by no more than PADDING_LEAST_PX into what stays
 * of other lines: small print stands closer than the padding. Words of the same line are no limit, since where one ends
 * is the reader's guess. */
Rect padding_around(Rect box, int32_t padding_px, uint32_t line, const Finding *findings, uint32_t count);

#endif

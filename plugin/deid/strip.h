/* A line of text made ready for the reader: dark on white, upright, letters of one height; and back from there to the
 * picture. */
#ifndef REDACTOR_DEID_STRIP_H
#define REDACTOR_DEID_STRIP_H

#include "deid/regions.h"

enum {
    STRIP_LETTER_PX = 20, /* letters are read at this height: larger is slower and no better */
    STRIP_LARGER_PX = 32,
    STRIP_BORDER_PX = 12 /* white, around the line */
};

/* One way of looking at a region. */
typedef struct {
    bool dark;   /* darker than its ground */
    bool turned; /* the other way up: down instead of up, or upside down */
    bool larger; /* letters half as high again: a second opinion */
} Attempt;

typedef struct {
    Image picture;
    Rect crop;         /* what of the frame it shows */
    int32_t length_px; /* of the crop along the line, in pixels of the frame */
    int32_t scaled_px; /* the same in [picture] */
    bool vertical;
    bool reversed; /* its left end is the crop's right or lower one */
} Strip;

/* The crop reaches over the line, so that the flattening sees its ground and the reader sees white around it. */
MUST_CHECK bool strip_make(const Image *plane, const Region *region, Attempt attempt, Arena *arena, Strip *strip,
                           Error *err);

/* Where the line's own box begins and ends in the strip, in its pixels without border: the crop is longer. */
void strip_ends(const Strip *strip, Rect box, int32_t *from, int32_t *to);

/* Columns [from, to) of the strip, without border, that hold ink. */
uint32_t strip_ink_columns(const Strip *strip, int32_t from, int32_t to);

/* The part of [box] (the line's) that columns [from, to) show. */
Rect strip_part(const Strip *strip, Rect box, int32_t from, int32_t to);

#endif

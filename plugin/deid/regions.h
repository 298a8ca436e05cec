/* Where text may stand: lines of components that look alike, by classical means. Integer arithmetic: the same on every
 * machine. */
#ifndef REDACTOR_DEID_REGIONS_H
#define REDACTOR_DEID_REGIONS_H

#include "base/image.h"
#include "deid/textness.h"

enum {
    REGIONS_MAX = 4096, /* the best of each picture are kept */
    REGION_LETTERS_MAX = 2048,
    REGION_SCALES = 3,         /* whole, half and quarter size */
    REGION_CELL_PX = 16,
    REGION_SCORE_MIN = 4,      /* less is not even worth a look */
    REGION_SURE_PCT = 50,      /* from this score on it is text, whether it can be read or not */
    QUARTER_SIDE_MIN_PX = 1000 /* pictures below need no quarter size */
};

/* One possible line of text. */
typedef struct {
    Rect box;       /* around its components, pixels of the picture */
    int32_t cap_px; /* height of the larger letters */
    bool dark;      /* darker than its ground */
    bool vertical;  /* runs up or down */
    uint8_t plane;  /* as given to regions_find */
    uint8_t score;  /* textness_score */
    uint8_t net;    /* what the net answers on the mean for its box, textnet.h */
    bool crosses;   /* a chain across several lines: settled away */
    bool alone;     /* too little to be text, but beside a line of its kind */
    uint8_t features[FEATURE_COUNT];
} Region;

typedef struct {
    Region *items;
    uint32_t count;
    Region *letters; /* single components that may be letters: a sex or an initial apart from its line */
    uint32_t letters_count;
    uint32_t dropped; /* levels given up as noise */
    bool overflow;    /* what looks like text was left out, since the list was full */
    bool coarse;      /* asked for: every other level of contrast only, for a cheap second look */
    /* asked for, NULL for everywhere: cells of REGION_CELL_PX of the picture, 0 where it need not be looked at */
    const Image *cells;
} Regions;

typedef enum { POLARITY_BRIGHT = 1, POLARITY_DARK = 2, POLARITY_BOTH = 3 } Polarity;

/* An empty list with room for REGIONS_MAX. */
MUST_CHECK bool regions_new(Arena *arena, Regions *regions, Error *err);

/* Adds the candidates of one gray picture. Pictures of more than REGION_PIXELS_MAX are looked at in half size and less:
 * their letters are large. */
enum { REGION_PIXELS_MAX = 16 << 20 };
MUST_CHECK bool regions_find(const Image *gray, Polarity polarity, uint8_t plane, Regions *regions, Error *err);

/* The same line is found at several levels, scales and planes: keeps the best of each, grown where others of the same
 * line reach further. Sorted by score, best first. */
void regions_settle(Regions *regions);

/* Text, whether it can be read or not. */
bool region_is_sure(const Region *region);

/* Best first; leaves out what scores less than REGION_SCORE_MIN. */
void regions_sort(Regions *regions);

#endif

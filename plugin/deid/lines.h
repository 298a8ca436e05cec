/* Reads the lines of text that regions.h found, and says what is text at all. */
#ifndef REDACTOR_DEID_LINES_H
#define REDACTOR_DEID_LINES_H

#include "deid/line_ink.h"
#include "deid/rules.h"
#include "wrap/ocr.h"

enum {
    LINES_PLANES_MAX = 8,
    LINES_READS_MAX = 1500,        /* readings of one instance; what is left and looks like text counts as unreadable */
    LINES_CAREFUL_READS_MAX = 250, /* readings of one picture; from here on each line is tried once */
    LINES_VIEW_READS_MAX = 800,    /* of one picture; what is left then is held */
    LINES_DOUBTFUL_MAX = 24,       /* of these, spent on what hardly looks like text */
    LINES_DOUBTFUL_ALONE_MAX = 8,  /* the same where nothing else is text */
    LINES_CACHE_MAX = 2048         /* readings remembered over the frames of one instance */
};

/* Readings of equal pictures, so that what stands in all frames is read once. One instance. */
typedef struct LineCache LineCache;
MUST_CHECK bool lines_cache_new(Arena *run, LineCache **cache, Error *err);

/* A line, and how it came about. */
typedef struct {
    TextLine line;
    TextWord *words; /* line.words */
    LineLook look;
    uint8_t read_pct; /* mean of its words, by letters */
    bool vertical;
    uint8_t textness_pct;
} FoundLine;

typedef struct {
    FoundLine *items;
    uint32_t count;
    uint32_t words;       /* of all lines */
    uint8_t doubt_pct;    /* textness of the best region that was left out */
    bool out_of_readings; /* text was left unread because the budget was spent */
} FoundLines;

/* Reads [regions] (settled) in the gray pictures [planes] that they were found in. Each word's box reaches over the
 * whole height of its line and half way to its neighbours, so that words that stand together leave no gap; a part of a
 * line that gave no word is a word "" of score 0. Regions that neither look like text nor can be read are left out. */
MUST_CHECK bool lines_read(Ocr *ocr, LineCache *cache, const Image *planes, const Regions *regions, Arena *frame,
                           FoundLines *found, Error *err);

#endif

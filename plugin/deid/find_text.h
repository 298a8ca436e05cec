/* Finds the text in an instance's frames and has it judged: the eyes of detection and of verification. */
#ifndef REDACTOR_DEID_FIND_TEXT_H
#define REDACTOR_DEID_FIND_TEXT_H

#include "deid/context.h"
#include "deid/parsed.h"
#include "deid/rules.h"
#include "wrap/ocr.h"

enum {
    FINDINGS_MAX = 20000,
    VIEWS_READ_MAX = 8,      /* frames that are looked at on their own, besides first, middle and last */
    VIEWS_PRINT_MAX = 64,    /* frames that are looked at for print that comes and goes; more is held */
    VIEWS_ALL_FRAMES_MAX = 3 /* so many frames are all looked at, and no projections are needed */
};

/* What finding needs. */
typedef struct {
    Parsed *parsed; /* with decodable pixels */
    Ocr *ocr;
    Rules *rules;
    const char *policy; /* NULL: that of the settings */
    const Context *context;
    bool cheap; /* only the first frame and the projections, one plane each: for copies whose pixels are known to be the
                   original's */
} TextSearch;

/* A word, or a part of a line that could not be read (text ""). Its box reaches to its neighbours' in its line. */
typedef struct {
    Rect box;
    const char *text; /* in the run arena */
    uint32_t line;    /* words of one line share it */
    bool vertical;
    uint8_t read_pct;
    uint8_t textness_pct;
    Decision decision;
    Entity entity;
    const char *rule; /* in the run arena */
    uint8_t score_pct;
} Finding;

/* In order of frames, lines and words. A cine loop is searched in its first, middle and last frame, in frames that look
 * very different or have print that the one before has not, and in the maximum and the minimum over all frames, where
 * text of any one frame stays visible; what is found counts for all frames. */
typedef struct {
    Finding *items;
    uint32_t count;
    uint32_t reasons;  /* set of 1u << REASON_..., from judging and from limits */
    uint8_t doubt_pct; /* textness of the best region that was taken for no text */
    bool noise;        /* a part was given up as noise */
    bool projected;    /* not every frame was looked at on its own */
} Findings;

MUST_CHECK bool find_text(const TextSearch *search, Arena *run, Findings *findings, Error *err);

/* The same in one gray picture, which is frame [frame] of [plane] (an overlay group): adds to [findings]. */
MUST_CHECK bool find_text_in_plane(const TextSearch *search, const Image *image, uint16_t plane, uint32_t frame,
                                   Arena *run, Findings *findings, Error *err);

#endif

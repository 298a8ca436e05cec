/* Ground truth: which words stand where in a picture (the JSON form that the documents of `eval` describe). */
#ifndef REDACTOR_TOOL_EVAL_TRUTH_H
#define REDACTOR_TOOL_EVAL_TRUTH_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/rect.h"

enum { TRUTH_WORDS_MAX = 100000, TRUTH_NAMES_MAX = 1000, TRUTH_BYTES_MAX = 64 << 20 };

typedef struct {
    const char *text, *category;
    uint32_t frame;
    Rect box;
    bool is_phi, is_static; /* static: the same pixels in every frame */
    double contrast, rotation_deg;
    bool has_contrast, has_rotation;
} TruthWord;

typedef struct {
    const char **names; /* the file and its other encodings */
    uint32_t names_count;
    uint32_t rows, columns, frames;
    bool complete; /* all text is listed, so that what else is filled is too much */
    TruthWord *words;
    uint32_t words_count;
} Truth;

/* ERR_INPUT names what is wrong. */
MUST_CHECK bool truth_read(Bytes json, Arena *arena, Truth *truth, Error *err);

#endif

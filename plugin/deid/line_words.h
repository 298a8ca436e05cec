/* What the reader gave for a strip, as words with boxes in the frame that leave nothing of the line out. */
#ifndef REDACTOR_DEID_LINE_WORDS_H
#define REDACTOR_DEID_LINE_WORDS_H

#include "deid/rules.h"
#include "deid/strip.h"
#include "wrap/ocr.h"

/* Each word's box reaches over the whole height of the line's [box] and half way to its neighbours; what stands between
 * them and gave no word is a word "" of score 0. At least one word; in [arena]. */
MUST_CHECK bool line_words(const Strip *strip, Rect box, const Words *read, Arena *arena, TextWord **words,
                           uint32_t *count, Error *err);

#endif

/* How alike two short texts are, forgiving what text recognition confuses and nothing else: O and 0, l, I and 1, 5 and
 * S, rn and m. Works on folded text (unicode_fold) without blanks and punctuation. */
#ifndef REDACTOR_DEID_LIKENESS_H
#define REDACTOR_DEID_LIKENESS_H

#include <stdbool.h>
#include <stdint.h>

enum { LIKENESS_BYTES_MAX = 64, LIKENESS_EDIT = 10 /* cost of one edit; costs are in tenths of an edit */ };

/* The text with all that looks the same made the same ("0" and "o" are "o", "rn" is "m"); texts that differ only in
 * strong confusions have the same skeleton. [skeleton] has room for LIKENESS_BYTES_MAX + 1; longer texts are cut. */
uint32_t likeness_skeleton(const char *text, uint32_t length, char *skeleton);

/* The same letter by letter, without pairs: where "cl" is an "e" that was misread and an "l". */
uint32_t likeness_letterwise(const char *text, uint32_t length, char *skeleton);

/* Set of the characters in a skeleton, and in how many of its bits two skeletons at [cost] can differ at most. */
uint64_t likeness_letters(const char *skeleton);
uint32_t likeness_letters_apart(uint32_t cost);

/* Cost of turning skeleton [a] into [b]; anything above [bound] comes back as bound + 1. */
uint32_t likeness_cost(const char *a, uint32_t a_length, const char *b, uint32_t b_length, uint32_t bound);

/* The largest cost at which texts of this skeleton length are still the same: 0 keeps short ones exact. */
uint32_t likeness_bound(uint32_t length);

#endif

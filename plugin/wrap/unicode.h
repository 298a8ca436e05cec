/* Unicode normalisation (utf8proc, in this file only), so that all comparing works on one form of a text. */
#ifndef REDACTOR_WRAP_UNICODE_H
#define REDACTOR_WRAP_UNICODE_H

#include "base/arena.h"

enum { UNICODE_BYTES_MAX = 1 << 20 };

/* True for valid UTF-8 without control characters other than blanks and line ends. */
bool unicode_is_text(const char *text);

/* NFKC: wide digits become digits, ligatures letters; case and accents stay. ERR_INPUT for what is not UTF-8,
 * ERR_LIMIT, ERR_MEMORY. */
MUST_CHECK bool unicode_compose(const char *text, Arena *arena, const char **composed, Error *err);

/* The form for comparing: compatible characters made equal, case folded, accents gone; whatever is neither ASCII nor a
 * letter nor a digit becomes '-'. Same errors. */
MUST_CHECK bool unicode_fold(const char *text, Arena *arena, const char **folded, Error *err);

#endif

/* Regular expressions (PCRE2, in this file only), with every limit set. A limit that is hit is doubt, never "no match":
 * callers must hold what they could not judge. A Pattern belongs to one thread. */
#ifndef REDACTOR_WRAP_PATTERN_H
#define REDACTOR_WRAP_PATTERN_H

#include "base/bytes.h"

enum {
    PATTERN_BYTES_MAX = 4096,
    PATTERN_SUBJECT_BYTES_MAX = 65536,
    PATTERN_GROUPS_MAX = 16, /* the whole match and 15 groups */
    PATTERN_MATCH_LIMIT = 100000,
    PATTERN_DEPTH_LIMIT = 1000,
    PATTERN_HEAP_LIMIT_KIB = 4096
};

typedef struct Pattern Pattern;

typedef enum { PATTERN_MATCH, PATTERN_NO_MATCH, PATTERN_LIMIT } PatternResult;

/* Byte offsets; [set] is false for a group that took no part. */
typedef struct {
    size_t start, end;
    bool set;
} PatternSpan;

/* What one match covers: item 0 is the whole, the others are the groups. */
typedef struct {
    PatternSpan items[PATTERN_GROUPS_MAX];
    uint32_t count;
} PatternSpans;

/* Compiles UTF-8 text; upper and lower case are the same unless [exact_case]. Only at load time. ERR_CONFIG says what
 * is wrong and at which byte (the pattern is the administrator's, so it may be told), ERR_MEMORY. */
MUST_CHECK bool pattern_compile(const char *text, bool exact_case, Pattern **pattern, Error *err);
void pattern_free(void *pattern); /* NULL is fine; takes void so that an arena can own it */

/* The first match at or after byte [start]. PATTERN_LIMIT also for a subject that is too long or not valid UTF-8. */
PatternResult pattern_find(Pattern *pattern, Bytes subject, size_t start, PatternSpans *spans);

/* The same without machine code, which is slower and stricter: what a pattern costs at worst on any system. */
PatternResult pattern_find_interpreted(Pattern *pattern, Bytes subject, size_t start, PatternSpans *spans);

#endif

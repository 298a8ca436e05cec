#define PCRE2_CODE_UNIT_WIDTH 8
#include "wrap/pattern.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

struct Pattern {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *limits;
};

enum { NEST_LIMIT = 60, MESSAGE_BYTES = 160 };

static bool compile(Pattern *pattern, const char *text, bool exact_case, Error *err)
{
    uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | (exact_case ? 0u : PCRE2_CASELESS);
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    int code = 0;
    size_t offset = 0;

    if (context == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a pattern");
    }
    (void)pcre2_set_max_pattern_length(context, PATTERN_BYTES_MAX);
    (void)pcre2_set_parens_nest_limit(context, NEST_LIMIT);
    pattern->code = pcre2_compile((PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED, options, &code, &offset, context);
    pcre2_compile_context_free(context);
    if (pattern->code == NULL) {
        unsigned char message[MESSAGE_BYTES] = {0};
        (void)pcre2_get_error_message(code, message, sizeof message);
        return error_set(err, ERR_CONFIG, "pattern, byte %zu: %s", offset, (const char *)message);
    }
    /* Machine code is five times as fast. It is made now, since the sandbox allows no new code; where a system allows
     * none at all the pattern is interpreted. */
    (void)pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);
    return true;
}

static bool set_limits(Pattern *pattern, Error *err)
{
    pattern->data = pcre2_match_data_create(PATTERN_GROUPS_MAX, NULL);
    pattern->limits = pcre2_match_context_create(NULL);
    if (pattern->data == NULL || pattern->limits == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a pattern");
    }
    (void)pcre2_set_match_limit(pattern->limits, PATTERN_MATCH_LIMIT);
    (void)pcre2_set_depth_limit(pattern->limits, PATTERN_DEPTH_LIMIT);
    (void)pcre2_set_heap_limit(pattern->limits, PATTERN_HEAP_LIMIT_KIB);
    return true;
}

bool pattern_compile(const char *text, bool exact_case, Pattern **pattern, Error *err)
{
    Pattern *made = calloc(1, sizeof *made);

    *pattern = NULL;
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a pattern");
    }
    if (!compile(made, text, exact_case, err) || !set_limits(made, err)) {
        pattern_free(made);
        return false;
    }
    *pattern = made;
    return true;
}

void pattern_free(void *handle)
{
    Pattern *pattern = handle;

    if (pattern == NULL) {
        return;
    }
    pcre2_match_context_free(pattern->limits);
    pcre2_match_data_free(pattern->data);
    pcre2_code_free(pattern->code);
    free(pattern);
}

static PatternResult find(Pattern *pattern, Bytes subject, size_t start, uint32_t options, PatternSpans *spans)
{
    memset(spans, 0, sizeof *spans);
    if (subject.size > PATTERN_SUBJECT_BYTES_MAX || start > subject.size) {
        return PATTERN_LIMIT;
    }
    int found = pcre2_match(pattern->code, subject.size == 0 ? (PCRE2_SPTR) "" : subject.data, subject.size, start,
                            options, pattern->data, pattern->limits);
    if (found == PCRE2_ERROR_NOMATCH) {
        return PATTERN_NO_MATCH;
    }
    if (found < 0) {
        return PATTERN_LIMIT; /* a limit, bad UTF-8, no memory: all mean that nobody knows */
    }
    const size_t *offsets = pcre2_get_ovector_pointer(pattern->data);
    spans->count = found == 0 ? PATTERN_GROUPS_MAX : (uint32_t)found;
    for (uint32_t i = 0; i < spans->count; i++) {
        size_t from = offsets[2 * i];
        size_t to = offsets[2 * i + 1];
        bool set = from != PCRE2_UNSET && to <= subject.size && from <= to;
        spans->items[i] = (PatternSpan){.start = set ? from : 0, .end = set ? to : 0, .set = set};
    }
    /* \K in a lookahead can end a match before it starts; treat it as doubt. */
    return spans->items[0].set ? PATTERN_MATCH : PATTERN_LIMIT;
}

/* Machine code keeps to the match limit and to 32 KiB of stack, but it does not know the depth and heap limits, so its
 * limits are not quite the interpreter's. Where it gives up, the interpreter has the last word: doubt is the same on
 * systems with and without machine code. */
PatternResult pattern_find(Pattern *pattern, Bytes subject, size_t start, PatternSpans *spans)
{
    PatternResult result = find(pattern, subject, start, 0, spans);
    return result == PATTERN_LIMIT ? pattern_find_interpreted(pattern, subject, start, spans) : result;
}

PatternResult pattern_find_interpreted(Pattern *pattern, Bytes subject, size_t start, PatternSpans *spans)
{
    return find(pattern, subject, start, PCRE2_NO_JIT, spans);
}

#include "wrap/unicode.h"

#include <string.h>
#include <utf8proc.h>

bool unicode_is_text(const char *text)
{
    const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)text;
    utf8proc_ssize_t rest = (utf8proc_ssize_t)strlen(text);

    while (rest > 0) {
        utf8proc_int32_t point = 0;
        utf8proc_ssize_t size = utf8proc_iterate(at, rest, &point);
        bool blank = point == '\t' || point == '\n' || point == '\r';
        if (size <= 0 || (point < ' ' && !blank) || point == 0x7f) {
            return false;
        }
        at += size;
        rest -= size;
    }
    return true;
}

static bool decompose(const char *text, int options, Arena *arena, utf8proc_int32_t **points, utf8proc_ssize_t *count,
                      Error *err)
{
    utf8proc_ssize_t size = (utf8proc_ssize_t)strlen(text);
    if (size > UNICODE_BYTES_MAX) {
        return error_set(err, ERR_LIMIT, "text longer than %d bytes", UNICODE_BYTES_MAX);
    }
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text;
    utf8proc_ssize_t needed = utf8proc_decompose(bytes, size, NULL, 0, (utf8proc_option_t)options);
    if (needed < 0) {
        return error_set(err, ERR_INPUT, "text is not UTF-8");
    }
    *points = arena_array(arena, (size_t)needed + 1, sizeof **points);
    if (*points == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a text");
    }
    *count = utf8proc_decompose(bytes, size, *points, needed, (utf8proc_option_t)options);
    return *count == needed || error_set(err, ERR_INPUT, "text is not UTF-8");
}

static bool encode(utf8proc_int32_t *points, utf8proc_ssize_t count, int options, const char **text, Error *err)
{
    utf8proc_ssize_t size = utf8proc_reencode(points, count, (utf8proc_option_t)options);
    if (size < 0) {
        return error_set(err, ERR_INPUT, "text is not UTF-8");
    }
    *text = (const char *)points;
    return true;
}

/* A copy when [text] is ASCII alone, as most texts are: composing does nothing to it, and folding makes capitals small.
 * NULL when it is not, or without memory: then the long way says which. */
static const char *copy_ascii(const char *text, bool small, Arena *arena)
{
    size_t size = 0;

    while (text[size] != 0 && (unsigned char)text[size] < 0x80 && size < UNICODE_BYTES_MAX) {
        size++;
    }
    char *copy = text[size] == 0 ? arena_copy(arena, text, size) : NULL;
    for (size_t i = 0; copy != NULL && small && i < size; i++) {
        copy[i] = (char)(copy[i] >= 'A' && copy[i] <= 'Z' ? copy[i] + ('a' - 'A') : copy[i]);
    }
    return copy;
}

bool unicode_compose(const char *text, Arena *arena, const char **composed, Error *err)
{
    int options = UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE;
    utf8proc_int32_t *points = NULL;
    utf8proc_ssize_t count = 0;

    *composed = copy_ascii(text, false, arena);
    return *composed != NULL ||
           (decompose(text, options, arena, &points, &count, err) && encode(points, count, options, composed, err));
}

static bool is_letter_or_digit(utf8proc_int32_t point)
{
    utf8proc_category_t category = utf8proc_category(point);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO);
}

bool unicode_fold(const char *text, Arena *arena, const char **folded, Error *err)
{
    int options = UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
                  UTF8PROC_IGNORE;
    utf8proc_int32_t *points = NULL;
    utf8proc_ssize_t count = 0;

    *folded = copy_ascii(text, true, arena);
    if (*folded != NULL) {
        return true;
    }
    if (!decompose(text, options, arena, &points, &count, err)) {
        return false;
    }
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        if (points[i] >= 0x80 && !is_letter_or_digit(points[i])) {
            points[i] = '-';
        }
    }
    return encode(points, count, UTF8PROC_STABLE, folded, err);
}

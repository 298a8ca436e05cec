/* What went wrong, on the caller's stack: never allocated, never freed, so that "out of memory" can be told too.
 *
 * Functions that can fail return a must-check bool and take `Error *err` last. The code is named after what the caller
 * does next. The text is one line, lower case, no full stop, and holds no value from a file: it ends up in logs. */
#ifndef REDACTOR_BASE_ERROR_H
#define REDACTOR_BASE_ERROR_H

#include <stdbool.h>

#define MUST_CHECK                             __attribute__((warn_unused_result))
#define PRINTF_LIKE(format_index, first_index) __attribute__((format(printf, format_index, first_index)))

typedef enum {
    ERR_NONE,
    ERR_INPUT,     /* this instance cannot be handled: park it for a person */
    ERR_LIMIT,     /* one of our caps was hit: park it */
    ERR_CONFIG,    /* settings or a rule file are wrong: refuse to work, name file and line */
    ERR_IO,        /* try again later */
    ERR_MEMORY,    /* try again later */
    ERR_NOT_FOUND, /* there is no such thing */
    ERR_CONFLICT,  /* somebody else changed it first */
    ERR_CANCELLED, /* asked to stop */
    ERR_TIMEOUT,   /* the wall clock ran out: try once more, then a person */
    ERR_CRASH,     /* a worker died: try once more, then a person */
    ERR_CODE_COUNT
} ErrorCode;

enum { ERROR_TEXT_MAX = 320 };

typedef struct {
    ErrorCode code;
    char text[ERROR_TEXT_MAX];
} Error;

/* Sets [err] and returns false, so that `return error_set(...)` reads well. A text that does not fit is cut. */
bool error_set(Error *err, ErrorCode code, const char *format, ...) PRINTF_LIKE(3, 4);

/* Puts "format: " in front of the text while an error travels up; the code stays. Returns false. */
bool error_add(Error *err, const char *format, ...) PRINTF_LIKE(2, 3);

/* The code's name, for logs and JSON: "Input", "Limit", ... Never NULL. */
const char *error_name(ErrorCode code);

/* True where the same work may succeed later without anybody's help (IO, memory, cancelled). */
bool error_is_transient(ErrorCode code);

#endif

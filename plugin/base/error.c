#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *const names[] = {
    [ERR_NONE] = "None",
    [ERR_INPUT] = "Input",
    [ERR_LIMIT] = "Limit",
    [ERR_CONFIG] = "Config",
    [ERR_IO] = "Io",
    [ERR_MEMORY] = "Memory",
    [ERR_NOT_FOUND] = "NotFound",
    [ERR_CONFLICT] = "Conflict",
    [ERR_CANCELLED] = "Cancelled",
    [ERR_TIMEOUT] = "Timeout",
    [ERR_CRASH] = "Crash",
};

_Static_assert(sizeof names / sizeof names[0] == ERR_CODE_COUNT, "one name for each code");

bool error_set(Error *err, ErrorCode code, const char *format, ...)
{
    va_list args;

    err->code = code;
    va_start(args, format);
    (void)vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    return false;
}

bool error_add(Error *err, const char *format, ...)
{
    char below[ERROR_TEXT_MAX];
    va_list args;
    int used;

    memcpy(below, err->text, sizeof below);
    va_start(args, format);
    used = vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    if (used >= 0 && (size_t)used < sizeof err->text) {
        (void)snprintf(err->text + used, sizeof err->text - (size_t)used, ": %.*s",
                       (int)(sizeof err->text - (size_t)used), below);
    }
    return false;
}

const char *error_name(ErrorCode code)
{
    return (unsigned)code < ERR_CODE_COUNT ? names[code] : "Unknown";
}

bool error_is_transient(ErrorCode code)
{
    return code == ERR_IO || code == ERR_MEMORY || code == ERR_CANCELLED;
}

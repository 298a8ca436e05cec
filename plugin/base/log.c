#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

static void to_standard_error(void *self, LogLevel level, const char *line)
{
    (void)self;
    if (level <= LOG_WARN) {
        (void)fprintf(stderr, "orthanc-redactor: %s\n", line);
    }
}

/* Set once, before the first thread starts, and then only read. */
static LogSink *current_sink = to_standard_error;
static void *current_self;

void log_set_sink(LogSink *sink, void *self)
{
    current_sink = sink != NULL ? sink : to_standard_error;
    current_self = self;
}

static void PRINTF_LIKE(2, 0) log_line(LogLevel level, const char *format, va_list args)
{
    char line[1024];

    (void)vsnprintf(line, sizeof line, format, args);
    for (char *c = line; *c != 0; c++) {
        if ((unsigned char)*c < ' ') {
            *c = ' '; /* one event stays one line */
        }
    }
    current_sink(current_self, level, line);
}

void log_error(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    log_line(LOG_ERROR, format, args);
    va_end(args);
}

void log_warn(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    log_line(LOG_WARN, format, args);
    va_end(args);
}

void log_info(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    log_line(LOG_INFO, format, args);
    va_end(args);
}

void log_debug(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    log_line(LOG_DEBUG, format, args);
    va_end(args);
}

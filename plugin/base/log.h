/* One line per event: "message key=value ...". Allowed: Orthanc ids, item ids, tag numbers, rule ids, counts, times.
 * Never: values from a file, text read from pixels, patient ids, key material, host names or paths sent by a modality.
 */
#ifndef REDACTOR_BASE_LOG_H
#define REDACTOR_BASE_LOG_H

#include "base/error.h"

typedef enum {
    LOG_ERROR, /* an operator must act */
    LOG_WARN,  /* an item was parked, or a limit was hit */
    LOG_INFO,  /* start, stop, one line for a finished item */
    LOG_DEBUG  /* off unless asked for */
} LogLevel;

/* Where lines go; [line] has no line feed. */
typedef void LogSink(void *self, LogLevel level, const char *line);

/* Before this is called, errors and warnings go to standard error and the rest nowhere. Call it before threads start.
 */
void log_set_sink(LogSink *sink, void *self);

void log_error(const char *format, ...) PRINTF_LIKE(1, 2);
void log_warn(const char *format, ...) PRINTF_LIKE(1, 2);
void log_info(const char *format, ...) PRINTF_LIKE(1, 2);
void log_debug(const char *format, ...) PRINTF_LIKE(1, 2);

#endif

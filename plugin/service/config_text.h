/* Configuration text before any library reads it: comments become blanks, depth is counted. Private to config*.c. */
#ifndef REDACTOR_SERVICE_CONFIG_TEXT_H
#define REDACTOR_SERVICE_CONFIG_TEXT_H

#include "base/bytes.h"

enum { CONFIG_DEPTH_MAX = 32, CONFIG_BYTES_MAX = 4 << 20 };

/* The text without its comments (line numbers stay) in [arena]. ERR_CONFIG: nested deeper than CONFIG_DEPTH_MAX, a
 * comment or text without end; ERR_LIMIT above CONFIG_BYTES_MAX. */
MUST_CHECK bool config_strip(Bytes json, Arena *arena, Bytes *plain, Error *err);

#endif

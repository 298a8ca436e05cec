/* Lines that were found twice, well and badly: the good reading stands. */
#ifndef REDACTOR_DEID_LINES_SETTLE_H
#define REDACTOR_DEID_LINES_SETTLE_H

#include "deid/lines.h"

enum { LINES_WELL_READ_PCT = 85, LINES_BADLY_READ_PCT = 70 };

/* A badly read word whose ink other lines' well-read words hold is gone; one of which they hold a part keeps the rest.
 * Nothing that has ink of its own is lost. [scratch] is used and reset. */
MUST_CHECK bool lines_settle(const Image *planes, Arena *scratch, FoundLines *found, Error *err);

#endif

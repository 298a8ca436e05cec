/* Deletes copies that all their destinations have: Copies.DeleteAfterRoute. For deliver.c. */
#ifndef REDACTOR_SERVICE_DELIVER_DISCARD_H
#define REDACTOR_SERVICE_DELIVER_DISCARD_H

#include "service/app.h"

/* Whether what stands under the copy's id is what was verified. */
MUST_CHECK bool deliver_stands(App *app, const char *copy, const uint8_t sha256[SHA256_BYTES], bool *there, Error *err);

/* One look. True when there may be more at once. What fails is logged and comes again. */
bool deliver_discard(App *app);

#endif

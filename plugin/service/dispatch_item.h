/* One taken row: from the original's bytes to the outcome. Private to dispatch*.c. */
#ifndef REDACTOR_SERVICE_DISPATCH_ITEM_H
#define REDACTOR_SERVICE_DISPATCH_ITEM_H

#include "service/app.h"
#include "service/instance.h"

enum {
    /* Takes that ended with our own process count as attempts too (a row that kills Orthanc must not do so for ever),
     * but a restart is seldom a row's fault: so many more are forgiven. */
    DISPATCH_RESTARTS_MAX = 8
};

/* True: [outcome] says how the row ends. False: the surroundings failed: ERR_IO, ERR_MEMORY, ERR_CANCELLED (again
 * later, the attempt does not count), ERR_CONFIG (stop working), ERR_CONFLICT (the lease was lost: throw all away). */
MUST_CHECK bool dispatch_item(App *app, Item *item, Arena *run, Outcome *outcome, Error *err);

/* Stores the verified copy of [result], replacing an older one, and links both. May end in another state than Done,
 * which [result] then says. */
MUST_CHECK bool dispatch_store(App *app, Item *item, InstanceResult *result, const char *plan_json, Error *err);

/* A run ended without a copy: one that stands from an earlier run was verified by rules or for pixels that count no
 * more. It is discarded, when it is the very one that the queue knows, before the row says that there is none;
 * [outcome] says so to the queue. */
MUST_CHECK bool dispatch_withdraw(App *app, const Item *item, Outcome *outcome, Error *err);

#endif

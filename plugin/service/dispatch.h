/* The threads that take rows of the queue and bring each to its end. One for each worker; they share nothing but the
 * durable store and the pool. */
#ifndef REDACTOR_SERVICE_DISPATCH_H
#define REDACTOR_SERVICE_DISPATCH_H

#include "service/app.h"

typedef struct Dispatch Dispatch;

MUST_CHECK bool dispatch_start(App *app, uint32_t threads_count, Dispatch **dispatch, Error *err);
/* [dispatch] may be NULL in all of these. */
void dispatch_wake(Dispatch *dispatch);
/* Takes no more rows; what is under way ends by itself or by pool_cancel. */
void dispatch_tell_stop(Dispatch *dispatch);
/* Waits for the threads. Rows under way are Queued again, the attempt is not counted. */
void dispatch_stop(Dispatch *dispatch);
void dispatch_free(Dispatch *dispatch);

#endif

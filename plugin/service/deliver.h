/* The thread that sends copies where the configuration or a rule's route says: after the copy is Done, never before.
 * What fails is tried again, later and later; /status says what waits and why. */
#ifndef REDACTOR_SERVICE_DELIVER_H
#define REDACTOR_SERVICE_DELIVER_H

#include "service/app.h"

typedef struct Deliver Deliver;

MUST_CHECK bool deliver_start(App *app, Deliver **deliver, Error *err);
/* Something may be due. [deliver] may be NULL here and below. */
void deliver_wake(Deliver *deliver);
void deliver_tell_stop(Deliver *deliver);
void deliver_stop(Deliver *deliver);
void deliver_free(Deliver *deliver);

#endif

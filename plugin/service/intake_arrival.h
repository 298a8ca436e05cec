/* What one stored instance means for the queue. Shared by the change log's reader, the sweep and requests. */
#ifndef REDACTOR_SERVICE_INTAKE_ARRIVAL_H
#define REDACTOR_SERVICE_INTAKE_ARRIVAL_H

#include "service/app.h"

/* Fills [arrival] (texts in [arena]). [take] false: there is nothing to record: the instance is gone again, or it is a
 * copy of ours that is being replaced right now, of which the new bytes come with a change of their own. [asked_for]: a
 * person asks for it, so scope does not count. */
MUST_CHECK bool intake_arrival(App *app, const char *instance, bool asked_for, Arena *arena, Arrival *arrival,
                               bool *take, Error *err);

typedef bool IntakeIsStopped(void *self);

/* Reported while the host cannot tell about some instances. */
#define INTAKE_TOPIC_LEFT_OUT "left-out"

/* Compares everything that the host holds with the queue and adds what is missing. Instances that the host cannot tell
 * about are left out (up to a number: more of them are the host's failure) and reported. ERR_CANCELLED when
 * [is_stopped].
 */
MUST_CHECK bool intake_sweep(App *app, IntakeIsStopped *is_stopped, void *self, uint64_t *added_total, Error *err);

#endif

/* The thread that brings what Orthanc holds into the queue: change log, overlap re-read, sweep. Nothing is forgotten: a
 * row and the cursor behind it are saved in one transaction, and what the log lost the sweep finds. */
#ifndef REDACTOR_SERVICE_INTAKE_H
#define REDACTOR_SERVICE_INTAKE_H

#include "service/app.h"

typedef struct Intake Intake;

MUST_CHECK bool intake_start(App *app, Intake **intake, Error *err);
/* [intake] may be NULL in all of these. */
void intake_wake(Intake *intake);
void intake_tell_stop(Intake *intake);
/* Waits for the thread. */
void intake_stop(Intake *intake);
void intake_free(Intake *intake);

#endif

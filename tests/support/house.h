/* The whole service over a pretended host and pool, in a folder of its own. */
#ifndef REDACTOR_TESTS_HOUSE_H
#define REDACTOR_TESTS_HOUSE_H

#include "durable/queue.h"
#include "fake_host.h"
#include "fake_pool.h"
#include "service/app.h"

enum { WAIT_MS = 8000 };

typedef struct {
    FakeHost host;
    App *app;
    char folder[64];
    const char *more; /* configuration beyond the usual */
} House;

/* A house that is not started; [more] is configuration text like ", \"Padding\": 3". */
void house_open(House *house, const char *more);
void house_start(House *house);
void house_restart(House *house);
void house_close(House *house);
void house_write(const char *folder, const char *name, const char *text);
void house_pause(long ms);
/* The newest row of an instance. */
bool house_get(House *house, const char *id, Item *item);
/* Waits until the newest row of [id] is in [state]. */
bool house_reaches(House *house, const char *id, State state, Item *item);
/* The same, and for the reason. */
bool house_parks(House *house, const char *id, State state, Reason reason);
/* Waits until health is [wanted] with a reason that holds [text]. */
bool house_says(House *house, Health wanted, const char *text);

#endif

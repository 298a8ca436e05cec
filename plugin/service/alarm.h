/* Threads that sleep until something happens, a time is over, or all is to stop. */
#ifndef REDACTOR_SERVICE_ALARM_H
#define REDACTOR_SERVICE_ALARM_H

#include <pthread.h>
#include <stdint.h>
#include <time.h>

#include "base/error.h"

typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    uint64_t rings;
    bool stopped;
} Alarm;

MUST_CHECK bool alarm_open(Alarm *alarm, Error *err);
void alarm_close(Alarm *alarm);
/* Wakes all who wait. */
void alarm_ring(Alarm *alarm);
/* Wakes all who wait, for good. */
void alarm_stop(Alarm *alarm);
bool alarm_is_stopped(Alarm *alarm);
/* Waits until a ring that [seen] (yours, 0 at first) does not count yet, at most [timeout_ms]. False once stopped. */
bool alarm_wait(Alarm *alarm, uint64_t *seen, uint32_t timeout_ms);
/* So many milliseconds from now, on the clock of alarm_rest (CLOCK_MONOTONIC). */
struct timespec alarm_time_in(uint32_t ms);
/* Sleeps until then, through rings: [seen] counts those too. False once stopped. */
bool alarm_rest(Alarm *alarm, uint64_t *seen, const struct timespec *until);

/* A thread with a stack of 8 MiB: those of the host may be as small as 100 KiB. */
MUST_CHECK bool thread_start(pthread_t *thread, void *(*body)(void *), void *self, Error *err);

#endif

#include "service/alarm.h"

#include <signal.h>

enum { STACK_BYTES = 8 << 20 };

bool alarm_open(Alarm *alarm, Error *err)
{
    pthread_condattr_t monotonic;

    *alarm = (Alarm){0};
    if (pthread_condattr_init(&monotonic) != 0) {
        return error_set(err, ERR_MEMORY, "no memory for an alarm");
    }
    if (pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC) != 0 ||
        pthread_cond_init(&alarm->changed, &monotonic) != 0) {
        (void)pthread_condattr_destroy(&monotonic);
        return error_set(err, ERR_MEMORY, "no memory for an alarm");
    }
    (void)pthread_condattr_destroy(&monotonic);
    if (pthread_mutex_init(&alarm->lock, NULL) != 0) {
        (void)pthread_cond_destroy(&alarm->changed);
        return error_set(err, ERR_MEMORY, "no memory for an alarm");
    }
    return true;
}

void alarm_close(Alarm *alarm)
{
    (void)pthread_cond_destroy(&alarm->changed);
    (void)pthread_mutex_destroy(&alarm->lock);
}

void alarm_ring(Alarm *alarm)
{
    (void)pthread_mutex_lock(&alarm->lock);
    alarm->rings++;
    (void)pthread_cond_broadcast(&alarm->changed);
    (void)pthread_mutex_unlock(&alarm->lock);
}

void alarm_stop(Alarm *alarm)
{
    (void)pthread_mutex_lock(&alarm->lock);
    alarm->stopped = true;
    (void)pthread_cond_broadcast(&alarm->changed);
    (void)pthread_mutex_unlock(&alarm->lock);
}

bool alarm_is_stopped(Alarm *alarm)
{
    bool stopped;

    (void)pthread_mutex_lock(&alarm->lock);
    stopped = alarm->stopped;
    (void)pthread_mutex_unlock(&alarm->lock);
    return stopped;
}

struct timespec alarm_time_in(uint32_t ms)
{
    struct timespec time;

    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    time.tv_sec += ms / 1000;
    time.tv_nsec += (long)(ms % 1000) * 1000000L;
    if (time.tv_nsec >= 1000000000L) {
        time.tv_sec++;
        time.tv_nsec -= 1000000000L;
    }
    return time;
}

static bool sleep_until(Alarm *alarm, uint64_t *seen, const struct timespec *until, bool through_rings)
{
    bool stopped;
    int status = 0;

    (void)pthread_mutex_lock(&alarm->lock);
    while (!alarm->stopped && (through_rings || alarm->rings == *seen) && status == 0) {
        status = pthread_cond_timedwait(&alarm->changed, &alarm->lock, until);
    }
    *seen = alarm->rings;
    stopped = alarm->stopped;
    (void)pthread_mutex_unlock(&alarm->lock);
    return !stopped;
}

bool alarm_wait(Alarm *alarm, uint64_t *seen, uint32_t timeout_ms)
{
    struct timespec until = alarm_time_in(timeout_ms);

    return sleep_until(alarm, seen, &until, false);
}

bool alarm_rest(Alarm *alarm, uint64_t *seen, const struct timespec *until)
{
    return sleep_until(alarm, seen, until, true);
}

bool thread_start(pthread_t *thread, void *(*body)(void *), void *self, Error *err)
{
    pthread_attr_t attributes;
    sigset_t all, before;
    int status;

    if (pthread_attr_init(&attributes) != 0) {
        return error_set(err, ERR_MEMORY, "no memory for a thread");
    }
    status = pthread_attr_setstacksize(&attributes, STACK_BYTES);
    if (status == 0) {
        /* The host's signals are for the host's threads. */
        (void)sigfillset(&all);
        (void)pthread_sigmask(SIG_SETMASK, &all, &before);
        status = pthread_create(thread, &attributes, body, self);
        (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    }
    (void)pthread_attr_destroy(&attributes);
    return status == 0 || error_set(err, ERR_MEMORY, "cannot start a thread");
}

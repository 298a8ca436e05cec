#include "service/alarm.h"

#include <pthread.h>
#include <unistd.h>

#include "check.h"

static int64_t ms_between(const struct timespec *from, const struct timespec *to)
{
    return (int64_t)(to->tv_sec - from->tv_sec) * 1000 + (to->tv_nsec - from->tv_nsec) / 1000000;
}

static void a_ring_ends_waiting(void)
{
    Alarm alarm;
    Error err = {0};
    uint64_t seen = 0;
    struct timespec began = alarm_time_in(0), ended;

    CHECK_OK(alarm_open(&alarm, &err));
    alarm_ring(&alarm);
    CHECK(alarm_wait(&alarm, &seen, 60000));
    ended = alarm_time_in(0);
    CHECK(seen == 1);
    CHECK(ms_between(&began, &ended) < 30000);
    alarm_close(&alarm);
}

static void resting_lasts_through_rings_and_counts_them(void)
{
    Alarm alarm;
    Error err = {0};
    uint64_t seen = 0;
    struct timespec until = alarm_time_in(30), ended;

    CHECK_OK(alarm_open(&alarm, &err));
    alarm_ring(&alarm);
    alarm_ring(&alarm);
    CHECK(alarm_rest(&alarm, &seen, &until));
    ended = alarm_time_in(0);
    CHECK(ms_between(&until, &ended) >= 0);
    CHECK(seen == 2);
    alarm_close(&alarm);
}

static void *stop_soon(void *self)
{
    (void)usleep(10000);
    alarm_stop(self);
    return NULL;
}

static void stopping_ends_a_rest(void)
{
    Alarm alarm;
    Error err = {0};
    uint64_t seen = 0;
    struct timespec until = alarm_time_in(60000), ended;
    pthread_t thread;

    CHECK_OK(alarm_open(&alarm, &err));
    CHECK(thread_start(&thread, stop_soon, &alarm, &err));
    CHECK(!alarm_rest(&alarm, &seen, &until));
    ended = alarm_time_in(0);
    CHECK(ms_between(&ended, &until) > 30000);
    CHECK(pthread_join(thread, NULL) == 0);
    alarm_close(&alarm);
}

int main(void)
{
    RUN(a_ring_ends_waiting);
    RUN(resting_lasts_through_rings_and_counts_them);
    RUN(stopping_ends_a_rest);
    return check_failed();
}

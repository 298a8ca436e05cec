/* What the store callback costs: it only rings the alarm that the change log's reader waits on. Four threads ring as
 * four senders would, one waits and works. Prints microseconds: median, p99, maximum. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "service/alarm.h"

enum { SENDERS = 4, RINGS = 50000 };

static Alarm alarm_under_test;
static double times_us[SENDERS][RINGS];

static double now_us(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static void *send(void *self)
{
    double *times = self;

    for (int i = 0; i < RINGS; i++) {
        double began = now_us();

        alarm_ring(&alarm_under_test);
        times[i] = now_us() - began;
    }
    return NULL;
}

static void *read_changes(void *self)
{
    uint64_t seen = 0;

    while (alarm_wait(&alarm_under_test, &seen, 1000)) {
    }
    return self;
}

static int by_size(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;

    return (a > b) - (a < b);
}

int main(void)
{
    pthread_t reader, senders[SENDERS];
    Error err = {0};
    size_t count = (size_t)SENDERS * RINGS;
    double *all = &times_us[0][0];

    if (!alarm_open(&alarm_under_test, &err) || !thread_start(&reader, read_changes, NULL, &err)) {
        (void)fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    for (int i = 0; i < SENDERS; i++) {
        if (!thread_start(&senders[i], send, times_us[i], &err)) {
            (void)fprintf(stderr, "%s\n", err.text);
            return 1;
        }
    }
    for (int i = 0; i < SENDERS; i++) {
        (void)pthread_join(senders[i], NULL);
    }
    alarm_stop(&alarm_under_test);
    (void)pthread_join(reader, NULL);
    alarm_close(&alarm_under_test);
    qsort(all, count, sizeof *all, by_size);
    (void)printf("%.2f %.2f %.2f\n", all[count / 2], all[count * 99 / 100], all[count - 1]);
    return 0;
}

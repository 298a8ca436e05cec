/* CPU time of a copy's pixels: all frames of a file decoded, one box filled, encoded in the same syntax. Prints
 * milliseconds. */
#include <stdio.h>
#include <time.h>

#include "deid/parsed.h"
#include "deid/pixel_steps.h"

enum { RUN_BYTES_MAX = 1 << 30 };

static bool forget(void *self, Bytes bytes, Error *err)
{
    uint64_t *size = self;

    (void)err;
    *size += bytes.size;
    return true;
}

static double now_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1000.0 + (double)now.tv_nsec / 1e6;
}

static bool work(const char *path, Arena *run, double *spent_ms, Error *err)
{
    Settings settings = settings_default();
    Step fill = {.kind = STEP_FILL, .last_frame = UINT32_MAX, .box = {20, 20, 200, 24}, .rule = "", .mode = "Black"};
    uint64_t size = 0;
    Sink sink = {.self = &size, .write = forget};
    Parsed parsed;
    Plan plan;
    const char *uid;
    Bytes file;
    double begin;

    plan_init(&plan, run);
    if (!plan_add(&plan, &fill, err) ||
        !bytes_read_file(path, (size_t)settings.limits.max_file_bytes, run, &file, err)) {
        return false;
    }
    begin = now_ms();
    if (!parsed_open(file, &settings.limits, run, &parsed, err) ||
        !pixels_target_syntax(&parsed, &plan, &settings, &uid, err) || !pixels_describe(&parsed, &plan, uid, err) ||
        !pixels_apply(&parsed, &plan, uid, &sink, err)) {
        return false;
    }
    *spent_ms = now_ms() - begin;
    return true;
}

int main(int count, char **words)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    double spent_ms = 0;

    if (count != 2 || run == NULL || !dicom_prepare(&err) || !work(words[1], run, &spent_ms, &err)) {
        (void)fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    (void)printf("%.1f\n", spent_ms);
    arena_free(run);
    return 0;
}

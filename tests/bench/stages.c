/* Where the CPU time of one instance goes: `stages FILE`, at the top of the source tree. Prints medians, one a line:
 * `open`, `header`, `pixels` (detecting and judging text), `apply`, `verify`, each in ms of CPU time, which another
 * load on the machine changes little. */
#include <stdio.h>
#include <time.h>

#include "deid/context.h"
#include "deid/deid.h"
#include "deid/parsed.h"
#include "deid/pixel_steps.h"
#include "deid/tags.h"
#include "rules_files.h"
#include "wrap/hmac.h"

enum { RUNS = 9, RUN_BYTES = 1 << 30, COPY_BYTES_MAX = 256 << 20 };

typedef enum { STAGE_OPEN, STAGE_HEADER, STAGE_PIXELS, STAGE_APPLY, STAGE_VERIFY, STAGES } Stage;

static const char *const stage_names[STAGES] = {"open", "header", "pixels", "apply", "verify"};

typedef struct {
    Settings settings;
    Arena *setup, *frame;
    Bundle bundle;
    Rules *rules;
    Ocr *ocr;
    Deid *deid;
    DeidInput input;
    Buffer copy;
    double ms[STAGES][RUNS];
    double began_ms;
} Bench;

static double cpu_ms(void)
{
    struct timespec time;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* Ends a stage; what comes next is the following one's. */
static void lap(Bench *bench, Stage stage, int run)
{
    double now_ms = cpu_ms();

    bench->ms[stage][run] = now_ms - bench->began_ms;
    bench->began_ms = now_ms;
}

static bool made_up_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint8_t kind = (uint8_t)purpose;
    Bytes parts[] = {bytes_of(&kind, 1), value};

    (void)self;
    return hmac_sha256(bytes_text("bench"), parts, 2, mac, err);
}

static const PseudonymSource pseudonyms = {.mac = made_up_mac};

static bool write_copy(void *self, Bytes bytes, Error *err)
{
    buffer_append(self, bytes.data, bytes.size);
    return buffer_check(self, err);
}

/* The parts of deid_plan, one by one. */
static bool detect(Bench *bench, int run, Error *err)
{
    Parsed parsed = {0};
    Context context;
    Plan plan;

    plan_init(&plan, bench->frame);
    plan.policy = bench->settings.policy;
    plan.options = bench->settings.options;
    bench->began_ms = cpu_ms();
    if (!parsed_open(bench->input.file, &bench->settings.limits, bench->frame, &parsed, err) ||
        !context_read(&parsed, bench->frame, &context, err)) {
        return false;
    }
    lap(bench, STAGE_OPEN, run);
    if (!tags_detect(&parsed, bench->rules, &context, &bench->settings, &plan, err)) {
        return false;
    }
    lap(bench, STAGE_HEADER, run);
    if (!pixels_detect(&parsed, bench->ocr, bench->rules, &context, &bench->settings, &bench->input, bench->frame,
                       &plan, err)) {
        return false;
    }
    lap(bench, STAGE_PIXELS, run);
    return true;
}

static bool copy_and_verify(Bench *bench, int run, Error *err)
{
    Sink sink = {.self = &bench->copy, .write = write_copy};
    CopyFacts facts, seen;
    Identity original;
    Plan plan, findings;
    uint32_t reasons = 0;

    plan_init(&findings, bench->frame);
    if (!deid_plan(bench->deid, &bench->input, pseudonyms, bench->frame, &plan, &original, err)) {
        return false;
    }
    bench->copy.size = 0;
    bench->began_ms = cpu_ms();
    if (!deid_apply(bench->deid, &bench->input, &plan, pseudonyms, bench->frame, &sink, &facts, err)) {
        return false;
    }
    lap(bench, STAGE_APPLY, run);
    if (!deid_verify(bench->deid, &bench->input, buffer_view(&bench->copy), &plan, pseudonyms, bench->frame, &seen,
                     &reasons, &findings, err)) {
        return false;
    }
    lap(bench, STAGE_VERIFY, run);
    return reasons == 0 || error_set(err, ERR_INPUT, "the copy of the bench's file is not clean: %x", reasons);
}

static int by_value(const void *a, const void *b)
{
    const double *x = a;
    const double *y = b;
    return (*x > *y) - (*x < *y);
}

static bool run(Bench *bench, const char *path, Error *err)
{
    bench->settings = settings_default();
    bench->copy.limit = COPY_BYTES_MAX;
    bench->setup = arena_new(COPY_BYTES_MAX);
    bench->frame = arena_new(RUN_BYTES);
    if (bench->setup == NULL || bench->frame == NULL) {
        return error_set(err, ERR_MEMORY, "no memory");
    }
    if (!rules_files_read(bench->setup, &bench->bundle, err) ||
        !bytes_read_file(path, COPY_BYTES_MAX / 2, bench->setup, &bench->input.file, err) ||
        !deid_open(&bench->settings, &bench->bundle, "bench", &bench->deid, err) ||
        !rules_load(&bench->bundle, &bench->settings, &bench->rules, err) ||
        !ocr_open(bench->settings.languages, bench->settings.languages_count, &bench->ocr, err)) {
        return false;
    }
    for (int i = 0; i < RUNS; i++) {
        arena_reset(bench->frame);
        if (!detect(bench, i, err) || !copy_and_verify(bench, i, err)) {
            return false;
        }
    }
    for (size_t i = 0; i < STAGES; i++) {
        qsort(bench->ms[i], RUNS, sizeof bench->ms[i][0], by_value);
        (void)printf("%s ms %.2f\n", stage_names[i], bench->ms[i][RUNS / 2]);
    }
    return true;
}

int main(int count, char **arguments)
{
    static Bench bench;
    Error err = {0};
    bool good = count == 2 ? run(&bench, arguments[1], &err) : error_set(&err, ERR_INPUT, "stages FILE");

    if (!good) {
        (void)fprintf(stderr, "%s\n", err.text);
    }
    ocr_close(bench.ocr);
    rules_free(bench.rules);
    deid_close(bench.deid);
    buffer_free(&bench.copy);
    arena_free(bench.setup);
    arena_free(bench.frame);
    return good ? 0 : 1;
}

/* What the tests of the whole of deid/ share: a worker's state with the rules of the source tree, pictures with text.
 */
#ifndef REDACTOR_TESTS_DEID_BENCH_H
#define REDACTOR_TESTS_DEID_BENCH_H

#include <glob.h>
#include <stdlib.h>

#include "check.h"
#include "deid/deid.h"
#include "forge.h"
#include "paint.h"
#include "wrap/hmac.h"

enum { COLUMNS = 480, ROWS = 320, FRAMES_MAX = 8 };

/* One worker's state with the rules of the source tree, and room for one instance. */
typedef struct {
    Deid *deid;
    Arena *run;
    Arena *rules;
    Settings settings;
    Buffer copy;
} Bench;

/* Keyed like the real one, with a key that everybody knows. */
static inline bool made_up_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint8_t kind = (uint8_t)purpose;
    Bytes parts[] = {bytes_of(&kind, 1), value};

    (void)self;
    return hmac_sha256(bytes_text("test"), parts, 2, mac, err);
}

static const PseudonymSource pseudonyms = {.mac = made_up_mac};

static inline bool write_copy(void *self, Bytes bytes, Error *err)
{
    buffer_append(self, bytes.data, bytes.size);
    return buffer_check(self, err);
}

static inline bool load_rules(Arena *arena, const char *more, Bundle *bundle, Error *err)
{
    static const char *const patterns[] = {"lua/*.lua", "rules/*.lua", "rules/*/*.lua"};
    glob_t found = {0};
    Buffer buffer = {.limit = BUNDLE_BYTES_MAX};
    bool good = true;

    for (size_t i = 0; i < 3; i++) {
        (void)glob(patterns[i], i == 0 ? 0 : GLOB_APPEND, NULL, &found);
    }
    bundle->files = arena_array(arena, found.gl_pathc + 2, sizeof *bundle->files);
    for (size_t i = 0; good && i < found.gl_pathc; i++) {
        BundleFile *file = &bundle->files[bundle->count++];
        file->name = arena_text(arena, found.gl_pathv[i]);
        good = bytes_read_file(file->name, 1 << 24, arena, &file->data, err);
    }
    globfree(&found);
    if (more != NULL) {
        bundle->files[bundle->count++] = (BundleFile){.name = "rules/more.lua", .data = bytes_text(more)};
    }
    good = good && bundle_write(bundle, &buffer, err); /* sorts */
    buffer_free(&buffer);
    return good;
}

/* With [options] besides the usual ones, and one more file of rules (NULL: none). False when there is nothing to test
 * with: said. */
static inline bool bench_open_with(Bench *bench, uint32_t options, const char *more_rules)
{
    Error err = {0};
    Bundle bundle = {0};

    *bench = (Bench){.settings = settings_default(), .copy = {.limit = 64 << 20}};
    bench->settings.options |= options;
    bench->run = arena_new((size_t)1 << 30);
    bench->rules = arena_new(BUNDLE_BYTES_MAX);
    CHECK_OK(load_rules(bench->rules, more_rules, &bundle, &err));
    if (!deid_open(&bench->settings, &bundle, "test", &bench->deid, &err)) {
        (void)printf("skipped: %s\n", err.text);
        CHECK(err.code == ERR_CONFIG && strstr(err.text, "tesseract-ocr-eng") != NULL);
        return false;
    }
    return true;
}

static inline bool bench_open(Bench *bench)
{
    return bench_open_with(bench, 0, NULL);
}

static inline void bench_close(Bench *bench)
{
    deid_close(bench->deid);
    arena_free(bench->run);
    arena_free(bench->rules);
    buffer_free(&bench->copy);
}

static const char *const patient = "SMITH^JANE";
static const Rect name_box = {.x = 12, .y = 12, .width = 178, .height = 21};

/* A picture with anatomy; [texts] gives what stands in each frame, at name_box. */
static inline Bytes forge_file(const char *const *texts, uint32_t frames, Arena *run)
{
    Error err = {0};
    Buffer file = {.limit = 32 << 20};
    uint8_t *samples = arena_array(run, (size_t)frames, (size_t)ROWS * COLUMNS);
    Bytes bytes = {0};

    for (uint32_t i = 0; i < frames; i++) {
        Image image = {.data = samples + (size_t)i * ROWS * COLUMNS,
                       .width = COLUMNS,
                       .height = ROWS,
                       .channels = 1,
                       .stride = COLUMNS};
        paint_anatomy(&image);
        paint_noise(&image, 3);
        /* The same brightest level in all frames, so that the full range does not tell which one has text. */
        paint_box(&image, (Rect){.x = COLUMNS - 40, .y = ROWS - 40, .width = 30, .height = 30}, 255);
        (void)paint_text(&image, name_box.x, name_box.y, 3, 255, texts[i]);
    }
    forge_start(&file, FORGE_EXPLICIT);
    forge_text(&file, 0x00080016u, "UI", "1.2.840.10008.5.1.4.1.1.6.1");
    forge_text(&file, 0x00080018u, "UI", "1.2.3.4.5.6");
    forge_text(&file, 0x00080060u, "CS", "US");
    forge_text(&file, 0x00100010u, "PN", patient);
    forge_text(&file, 0x00100020u, "LO", "PID-4711-88");
    forge_text(&file, 0x0020000du, "UI", "1.2.3.4.1");
    forge_text(&file, 0x0020000eu, "UI", "1.2.3.4.2");
    forge_image(&file, ROWS, COLUMNS, frames, samples);
    CHECK_OK(buffer_check(&file, &err));
    bytes.data = (uint8_t *)arena_copy(run, file.data, file.size);
    bytes.size = file.size;
    buffer_free(&file);
    return bytes;
}

static inline Bytes forge_one(const char *text, Arena *run)
{
    return forge_file(&text, 1, run);
}

static inline DeidInput input_of(Bytes file)
{
    Error err = {0};
    DeidInput input = {.file = file};

    CHECK_OK(sha256_bytes(file, input.sha256, &err));
    return input;
}

static inline Plan plan_of(Bench *bench, const DeidInput *input)
{
    Error err = {0};
    Plan plan;
    Identity original = {0};

    CHECK_OK(deid_plan(bench->deid, input, pseudonyms, bench->run, &plan, &original, &err));
    CHECK_OK(plan_check(&plan, &err));
    return plan;
}

static inline Bytes copy_of(Bench *bench, const DeidInput *input, const Plan *plan)
{
    Error err = {0};
    CopyFacts facts;
    Sink sink = {.self = &bench->copy, .write = write_copy};

    bench->copy.size = 0;
    CHECK_OK(deid_apply(bench->deid, input, plan, pseudonyms, bench->run, &sink, &facts, &err));
    CHECK_TEXT(facts.original.patient_id, "PID-4711-88");
    CHECK(strcmp(facts.copy.patient_id, "PID-4711-88") != 0);
    return buffer_view(&bench->copy);
}

static inline uint32_t verify(Bench *bench, const DeidInput *input, Bytes copy, const Plan *plan, Plan *findings)
{
    Error err = {0};
    CopyFacts facts;
    uint32_t reasons = 0;

    plan_init(findings, bench->run);
    CHECK_OK(deid_verify(bench->deid, input, copy, plan, pseudonyms, bench->run, &facts, &reasons, findings, &err));
    return reasons;
}

#endif

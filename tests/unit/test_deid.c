#include "deid/deid.h"

#include <glob.h>
#include <stdlib.h>

#include "check.h"
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
static bool made_up_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint8_t kind = (uint8_t)purpose;
    Bytes parts[] = {bytes_of(&kind, 1), value};

    (void)self;
    return hmac_sha256(bytes_text("test"), parts, 2, mac, err);
}

static const PseudonymSource pseudonyms = {.mac = made_up_mac};

static bool write_copy(void *self, Bytes bytes, Error *err)
{
    buffer_append(self, bytes.data, bytes.size);
    return buffer_check(self, err);
}

static bool load_rules(Arena *arena, Bundle *bundle, Error *err)
{
    static const char *const patterns[] = {"lua/*.lua", "rules/*.lua", "rules/*/*.lua"};
    glob_t found = {0};
    Buffer buffer = {.limit = BUNDLE_BYTES_MAX};
    bool good = true;

    for (size_t i = 0; i < 3; i++) {
        (void)glob(patterns[i], i == 0 ? 0 : GLOB_APPEND, NULL, &found);
    }
    bundle->files = arena_array(arena, found.gl_pathc + 1, sizeof *bundle->files);
    for (size_t i = 0; good && i < found.gl_pathc; i++) {
        BundleFile *file = &bundle->files[bundle->count++];
        file->name = arena_text(arena, found.gl_pathv[i]);
        good = bytes_read_file(file->name, 1 << 24, arena, &file->data, err);
    }
    globfree(&found);
    good = good && bundle_write(bundle, &buffer, err); /* sorts */
    buffer_free(&buffer);
    return good;
}

/* False when there is nothing to test with: said. */
static bool bench_open(Bench *bench)
{
    Error err = {0};
    Bundle bundle = {0};

    *bench = (Bench){.settings = settings_default(), .copy = {.limit = 64 << 20}};
    bench->run = arena_new((size_t)1 << 30);
    bench->rules = arena_new(BUNDLE_BYTES_MAX);
    CHECK_OK(load_rules(bench->rules, &bundle, &err));
    if (!deid_open(&bench->settings, &bundle, "test", &bench->deid, &err)) {
        (void)printf("skipped: %s\n", err.text);
        CHECK(err.code == ERR_CONFIG && strstr(err.text, "tesseract-ocr-eng") != NULL);
        return false;
    }
    return true;
}

static void bench_close(Bench *bench)
{
    deid_close(bench->deid);
    arena_free(bench->run);
    arena_free(bench->rules);
    buffer_free(&bench->copy);
}

static const char *const patient = "SMITH^JANE";
static const Rect name_box = {.x = 12, .y = 12, .width = 178, .height = 21};

/* A picture with anatomy; [texts] gives what stands in each frame, at name_box. */
static Bytes forge_file(const char *const *texts, uint32_t frames, Arena *run)
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

static Bytes forge_one(const char *text, Arena *run)
{
    return forge_file(&text, 1, run);
}

static DeidInput input_of(Bytes file)
{
    Error err = {0};
    DeidInput input = {.file = file};

    CHECK_OK(sha256_bytes(file, input.sha256, &err));
    return input;
}

static Plan plan_of(Bench *bench, const DeidInput *input)
{
    Error err = {0};
    Plan plan;
    Identity original = {0};

    CHECK_OK(deid_plan(bench->deid, input, pseudonyms, bench->run, &plan, &original, &err));
    CHECK_OK(plan_check(&plan, &err));
    return plan;
}

static Bytes copy_of(Bench *bench, const DeidInput *input, const Plan *plan)
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

static uint32_t verify(Bench *bench, const DeidInput *input, Bytes copy, const Plan *plan, Plan *findings)
{
    Error err = {0};
    CopyFacts facts;
    uint32_t reasons = 0;

    plan_init(findings, bench->run);
    CHECK_OK(deid_verify(bench->deid, input, copy, plan, pseudonyms, bench->run, &facts, &reasons, findings, &err));
    return reasons;
}

static bool fill_over(const Plan *plan, Rect box, Entity entity)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];
        if (step->kind == STEP_FILL && step->entity == entity && rect_overlaps(step->box, box)) {
            return true;
        }
    }
    return false;
}

/* Pixels of [box] that no fill covers. */
static uint32_t uncovered(const Plan *plan, Rect box, uint32_t frame)
{
    uint32_t count = 0;

    for (int32_t y = box.y; y < box.y + box.height; y++) {
        for (int32_t x = box.x; x < box.x + box.width; x++) {
            bool covered = false;
            for (uint32_t i = 0; i < plan->steps_count && !covered; i++) {
                const Step *step = &plan->steps[i];
                covered = step->kind == STEP_FILL && step->first_frame <= frame && frame <= step->last_frame &&
                          rect_contains(step->box, (Rect){.x = x, .y = y, .width = 1, .height = 1});
            }
            count += !covered;
        }
    }
    return count;
}

static void plan_fills_the_name_and_the_copy_is_clean(void)
{
    Bench bench;
    Plan findings;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        Plan plan = plan_of(&bench, &input);
        CHECK(plan.verdict == VERDICT_REDACT);
        CHECK(fill_over(&plan, name_box, ENTITY_PATIENT_NAME));
        CHECK(uncovered(&plan, name_box, 0) == 0);
        Bytes copy = copy_of(&bench, &input, &plan);
        CHECK(memmem(copy.data, copy.size, "SMITH", 5) == NULL);
        CHECK(verify(&bench, &input, copy, &plan, &findings) == 0);
        CHECK(findings.steps_count == 0);
    }
    bench_close(&bench);
}

static void plan_passes_a_picture_without_text(void)
{
    Bench bench;
    Plan findings;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("", bench.run));
        Plan plan = plan_of(&bench, &input);
        CHECK(plan.verdict == VERDICT_PASS && plan_fill_count(&plan) == 0);
        CHECK(plan.confidence_pct >= 90);
        Bytes copy = copy_of(&bench, &input, &plan);
        CHECK(verify(&bench, &input, copy, &plan, &findings) == 0);
    }
    bench_close(&bench);
}

static void plan_finds_text_that_stands_in_one_frame_of_a_loop(void)
{
    static const char *const texts[FRAMES_MAX] = {"", "", "SMITH JANE", "", "", "", "", ""};
    Bench bench;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_file(texts, FRAMES_MAX, bench.run));
        Plan plan = plan_of(&bench, &input);
        CHECK(plan.verdict == VERDICT_REDACT && uncovered(&plan, name_box, 2) == 0);
        CHECK(plan.source.frames == FRAMES_MAX);
    }
    bench_close(&bench);
}

static void plan_holds_no_text_unless_asked(void)
{
    Bench bench;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        Plan silent = plan_of(&bench, &input);
        bool told = false;
        for (uint32_t i = 0; i < silent.steps_count; i++) {
            CHECK(silent.steps[i].text == NULL);
        }
        input.with_text = true;
        Plan plan = plan_of(&bench, &input);
        for (uint32_t i = 0; i < plan.steps_count; i++) {
            told = told || (plan.steps[i].text != NULL && strstr(plan.steps[i].text, "SMITH") != NULL);
        }
        CHECK(told);
    }
    bench_close(&bench);
}

static void plan_adds_the_callers_regions(void)
{
    static const Step region = {.box = {.x = 300, .y = 200, .width = 20, .height = 10}, .rule = "", .mode = ""};
    Bench bench;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("", bench.run));
        input.regions = &region;
        input.regions_count = 1;
        Plan plan = plan_of(&bench, &input);
        CHECK(plan.verdict == VERDICT_REDACT && uncovered(&plan, region.box, 0) == 0);
        CHECK(fill_over(&plan, region.box, region.entity));
    }
    bench_close(&bench);
}

static void verify_finds_text_that_was_left_in(void)
{
    Bench bench;
    Plan findings;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        Plan plan = plan_of(&bench, &input);
        for (uint32_t i = 0; i < plan.steps_count; i++) {
            if (plan.steps[i].kind == STEP_FILL) {
                plan.steps[i].box = (Rect){.x = 400, .y = 300, .width = 4, .height = 4};
            }
        }
        Bytes copy = copy_of(&bench, &input, &plan);
        uint32_t reasons = verify(&bench, &input, copy, &plan, &findings);
        CHECK((reasons & (1U << REASON_VERIFY_FOUND_TEXT)) != 0);
        CHECK((reasons & (1U << REASON_VERIFY_PIXELS)) == 0);
        CHECK(findings.steps_count > 0 && findings.steps[0].source == SOURCE_VERIFY &&
              rect_overlaps(findings.steps[0].box, name_box));
    }
    bench_close(&bench);
}

static void verify_takes_waived_boxes_as_explained(void)
{
    Bench bench;
    Plan findings;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        Plan plan = plan_of(&bench, &input);
        for (uint32_t i = 0; i < plan.steps_count; i++) {
            plan.steps[i].waived = plan.steps[i].kind == STEP_FILL;
        }
        Bytes copy = copy_of(&bench, &input, &plan);
        CHECK((verify(&bench, &input, copy, &plan, &findings) & (1U << REASON_VERIFY_FOUND_TEXT)) == 0);
    }
    bench_close(&bench);
}

static void verify_sees_another_policy_than_the_rules_choose(void)
{
    Bench bench;

    if (!bench_open(&bench)) {
        return;
    }
    DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
    Plan plan = plan_of(&bench, &input);
    Plan findings;
    Bytes copy = copy_of(&bench, &input, &plan);
    plan.policy = "Permissive"; /* as a worker would write that wants to be judged gently */
    CHECK(verify(&bench, &input, copy, &plan, &findings) == 1u << REASON_VERIFY_FOUND_TEXT);
    bench_close(&bench);
}

static void verify_sees_a_sample_that_differs(void)
{
    Bench bench;
    Plan findings;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        Plan plan = plan_of(&bench, &input);
        Bytes copy = copy_of(&bench, &input, &plan);
        bench.copy.data[copy.size - 1000] ^= 1;
        CHECK(verify(&bench, &input, copy, &plan, &findings) == 1U << REASON_VERIFY_PIXELS);
    }
    bench_close(&bench);
}

static void verify_sees_a_header_that_differs(void)
{
    static const char *const places[] = {"ORTHANC_REDACTOR", "Application Confidentiality"};
    Bench bench;
    Plan findings;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        Plan plan = plan_of(&bench, &input);
        CHECK(verify(&bench, &input, copy_of(&bench, &input, &plan), &plan, &findings) == 0);
        for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
            Bytes copy = copy_of(&bench, &input, &plan);
            char *at = memmem(bench.copy.data, copy.size, places[i], strlen(places[i]));
            CHECK(at != NULL);
            memcpy(at, "XYZ", 3);
            CHECK(verify(&bench, &input, copy, &plan, &findings) == 1U << REASON_VERIFY_FOUND_VALUE);
        }
        Bytes copy = copy_of(&bench, &input, &plan);
        forge_bytes(&bench.copy, 0xfffcfffcu, "OB", "hidden", 6);
        copy = buffer_view(&bench.copy);
        CHECK(verify(&bench, &input, copy, &plan, &findings) == 1U << REASON_VERIFY_FOUND_VALUE);
    }
    bench_close(&bench);
}

static void a_plan_tells_no_text_of_the_file(void)
{
    Bench bench;

    if (bench_open(&bench)) {
        Bytes file = forge_one("SMITH JANE", bench.run);
        char *modality = memmem(file.data, file.size, "CS\x02\x00US", 6);
        CHECK(modality != NULL);
        memcpy(modality + 4, "s^", 2);
        DeidInput input = input_of(file);
        Plan plan = plan_of(&bench, &input);
        CHECK_TEXT(plan.source.modality, "");
        CHECK(plan.source.sop_class_uid[0] != 0);
    }
    bench_close(&bench);
}

static void apply_refuses_other_bytes_and_held_plans(void)
{
    Bench bench;

    if (bench_open(&bench)) {
        Error err = {0};
        CopyFacts facts;
        Sink sink = {.self = &bench.copy, .write = write_copy};
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        DeidInput other = input_of(forge_one("SMITH JOHN", bench.run));
        Plan plan = plan_of(&bench, &input);
        CHECK(!deid_apply(bench.deid, &other, &plan, pseudonyms, bench.run, &sink, &facts, &err) &&
              err.code == ERR_CONFLICT);
        plan.verdict = VERDICT_HOLD;
        CHECK(!deid_apply(bench.deid, &input, &plan, pseudonyms, bench.run, &sink, &facts, &err) &&
              err.code == ERR_CONFLICT);
        CHECK(bench.copy.size == 0);
    }
    bench_close(&bench);
}

static void same_bytes_give_the_same_copy(void)
{
    Bench bench;

    if (bench_open(&bench)) {
        DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
        Plan plan = plan_of(&bench, &input);
        Bytes first = copy_of(&bench, &input, &plan);
        Bytes kept = {.data = (uint8_t *)arena_copy(bench.run, first.data, first.size), .size = first.size};
        Plan again = plan_of(&bench, &input);
        CHECK(again.steps_count == plan.steps_count);
        CHECK(bytes_equal(kept, copy_of(&bench, &input, &again)));
    }
    bench_close(&bench);
}

static void plan_refuses_pictures_that_are_not_dicom(void)
{
    Bench bench;

    if (bench_open(&bench)) {
        Error err = {0};
        Plan plan;
        Identity original;
        DeidInput input = input_of(bytes_text("\x89PNG\r\n\x1a\n"));
        CHECK(!deid_plan(bench.deid, &input, pseudonyms, bench.run, &plan, &original, &err));
        CHECK(err.code == ERR_INPUT && strstr(err.text, "PNG") != NULL);
    }
    bench_close(&bench);
}

static void match_judges_lines_with_header_values(void)
{
    static const HeaderValue header[] = {{"PatientName", "SMITH^JANE"}};
    static const char *const lines[] = {"SMITH JANE", ""};
    Bench bench;

    if (bench_open(&bench)) {
        Error err = {0};
        Judgement judgements[2];
        CHECK_OK(deid_match(bench.deid, NULL, header, 1, lines, 2, bench.run, judgements, &err));
        CHECK(judgements[0].decision == DECISION_REDACT && judgements[0].entity == ENTITY_PATIENT_NAME);
        CHECK(judgements[1].decision == DECISION_KEEP);
        CHECK(!deid_match(bench.deid, "NoSuchPolicy", header, 1, lines, 2, bench.run, judgements, &err) &&
              err.code == ERR_CONFIG);
    }
    bench_close(&bench);
}

int main(void)
{
    (void)setenv("OMP_THREAD_LIMIT", "1", 1);
    RUN(plan_fills_the_name_and_the_copy_is_clean);
    RUN(plan_passes_a_picture_without_text);
    RUN(plan_finds_text_that_stands_in_one_frame_of_a_loop);
    RUN(plan_holds_no_text_unless_asked);
    RUN(plan_adds_the_callers_regions);
    RUN(verify_finds_text_that_was_left_in);
    RUN(verify_takes_waived_boxes_as_explained);
    RUN(verify_sees_another_policy_than_the_rules_choose);
    RUN(verify_sees_a_sample_that_differs);
    RUN(verify_sees_a_header_that_differs);
    RUN(a_plan_tells_no_text_of_the_file);
    RUN(apply_refuses_other_bytes_and_held_plans);
    RUN(same_bytes_give_the_same_copy);
    RUN(plan_refuses_pictures_that_are_not_dicom);
    RUN(match_judges_lines_with_header_values);
    return check_failed();
}

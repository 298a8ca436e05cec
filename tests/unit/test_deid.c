#include "deid_bench.h"

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

static void options_are_those_asked_for(void)
{
    const uint32_t asked = OPTION_CLEAN_PIXEL_DATA | OPTION_RETAIN_UIDS;
    Bench bench;

    if (!bench_open(&bench)) {
        return;
    }
    DeidInput input = input_of(forge_one("SMITH JANE", bench.run));
    DeidInput as_usual = input;
    input.options = &asked;
    Plan plan = plan_of(&bench, &input);
    Plan findings;
    Bytes copy = copy_of(&bench, &input, &plan);
    CHECK(plan.options == asked);
    CHECK(verify(&bench, &input, copy, &plan, &findings) == 0);
    CHECK(verify(&bench, &as_usual, copy, &plan, &findings) == 1u << REASON_VERIFY_FOUND_TEXT);
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
    RUN(options_are_those_asked_for);
    RUN(verify_sees_a_sample_that_differs);
    RUN(verify_sees_a_header_that_differs);
    RUN(a_plan_tells_no_text_of_the_file);
    RUN(apply_refuses_other_bytes_and_held_plans);
    RUN(same_bytes_give_the_same_copy);
    RUN(plan_refuses_pictures_that_are_not_dicom);
    RUN(match_judges_lines_with_header_values);
    return check_failed();
}

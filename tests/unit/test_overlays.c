/* Overlay planes: kept without what the rules find in them, or removed. */
#include "deid/overlays.h"
#include "deid_bench.h"

enum { BITS_BYTES = ROWS * COLUMNS / 8, LOOP = 3 };

static const char *const measure = "10 MM";
static const Rect measure_box = {.x = 300, .y = 200, .width = 86, .height = 21};

/* An instance with one overlay of [frames] frames: a line, and [text] in the last of them. */
static Bytes forge_overlay(const char *text, uint32_t frames, uint16_t bit_position, Arena *run)
{
    Error err = {0};
    Buffer file = {.limit = 32 << 20};
    Bytes plain = forge_one("LIVER", run);
    size_t head = plain.size - ROWS * COLUMNS - 12; /* in front of the pixel data */
    uint8_t *bits = arena_alloc(run, (size_t)frames * BITS_BYTES);
    Image image;
    char number[8];

    (void)snprintf(number, sizeof number, "%u", frames);
    CHECK_OK(image_new(COLUMNS, ROWS, 1, run, &image, &err));
    for (uint32_t f = 0; f < frames; f++) {
        paint_fill(&image, 0);
        paint_box(&image, (Rect){.x = 20, .y = 150, .width = 200, .height = 2}, 255);
        (void)paint_text(&image, measure_box.x, measure_box.y, 3, 255, measure);
        if (f + 1 == frames) {
            (void)paint_text(&image, name_box.x, name_box.y, 3, 255, text);
        }
        for (uint32_t i = 0; i < ROWS * COLUMNS; i++) {
            bits[f * BITS_BYTES + i / 8] = (uint8_t)(bits[f * BITS_BYTES + i / 8] | (image.data[i] != 0) << (i % 8));
        }
    }
    buffer_append(&file, plain.data, head);
    forge_u16(&file, 0x60000010u, ROWS);
    forge_u16(&file, 0x60000011u, COLUMNS);
    forge_text(&file, 0x60000015u, "IS", number);
    forge_text(&file, 0x60000022u, "LO", "drawn for JANE SMITH");
    forge_text(&file, 0x60000040u, "CS", "G");
    forge_u16(&file, 0x60000100u, bit_position == 0 ? 1 : 16);
    forge_u16(&file, 0x60000102u, bit_position);
    if (bit_position == 0) {
        forge_head(&file, 0x60003000u, "OW", frames * BITS_BYTES);
        buffer_append(&file, bits, (size_t)frames * BITS_BYTES);
    }
    buffer_append(&file, plain.data + head, plain.size - head);
    CHECK_OK(buffer_check(&file, &err));
    plain = bytes_of(arena_copy(run, file.data, file.size), file.size);
    buffer_free(&file);
    return plain;
}

/* The overlay of a file; its bits are NULL when there is none. */
static Overlay overlay_of(Bytes file, Arena *run, bool *has_rows, bool *has_description)
{
    Settings settings = settings_default();
    Overlay overlays[OVERLAYS_MAX];
    Error err = {0};
    Parsed parsed;

    CHECK_OK(parsed_open(file, &settings.limits, run, &parsed, &err));
    (void)overlays_read(parsed.dicom, OPTION_CLEAN_GRAPHICS, overlays);
    *has_rows = dicom_has(parsed.dicom, 0x60000010u);
    *has_description = dicom_has(parsed.dicom, 0x60000022u);
    return overlays[0];
}

static uint32_t ink_in(const Overlay *overlay, uint32_t frame, Rect box)
{
    uint32_t count = 0;

    for (int32_t y = box.y; y < box.y + box.height; y++) {
        for (int32_t x = box.x; x < box.x + box.width; x++) {
            size_t at = (size_t)frame * ROWS * COLUMNS + (size_t)y * COLUMNS + (size_t)x;
            count += overlay->bits.data[at / 8] >> (at % 8) & 1;
        }
    }
    return count;
}

static const Rect line_box = {.x = 20, .y = 150, .width = 200, .height = 2};

static void names_are_wiped_and_measures_stay(void)
{
    Bench bench;
    Plan findings;

    if (!bench_open(&bench)) {
        bench_close(&bench);
        return;
    }
    for (uint32_t frames = 1; frames <= LOOP; frames += LOOP - 1) {
        Bytes file = forge_overlay("SMITH JANE", frames, 0, bench.run);
        DeidInput input = input_of(file);
        Plan plan = plan_of(&bench, &input);
        Bytes copy = copy_of(&bench, &input, &plan);
        bool has_rows;
        bool has_description;
        Overlay before = overlay_of(file, bench.run, &has_rows, &has_description);
        Overlay after = overlay_of(copy, bench.run, &has_rows, &has_description);
        CHECK(plan.verdict == VERDICT_REDACT);
        CHECK(has_rows && !has_description && after.group == 0x6000 && after.frames == frames);
        CHECK(ink_in(&before, frames - 1, name_box) > 200);
        CHECK(ink_in(&after, frames - 1, rect_pad(name_box, 2)) == 0);
        CHECK(ink_in(&after, 0, line_box) == 400);
        CHECK(ink_in(&after, frames - 1, measure_box) == ink_in(&before, frames - 1, measure_box));
        CHECK(verify(&bench, &input, copy, &plan, &findings) == 0);
    }
    bench_close(&bench);
}

/* A worker that wipes nothing is seen through: by the bytes, and by reading what is left. */
static void verify_reads_overlays(void)
{
    Bench bench;
    Plan findings;

    if (bench_open(&bench)) {
        Bytes file = forge_overlay("SMITH JANE", 1, 0, bench.run);
        DeidInput input = input_of(file);
        Plan plan = plan_of(&bench, &input);
        Plan without = plan;
        Bytes copy;
        without.steps = arena_array(bench.run, plan.steps_count, sizeof *without.steps);
        without.steps_count = 0;
        for (uint32_t i = 0; i < plan.steps_count; i++) {
            if (plan.steps[i].plane != 0x6000) {
                without.steps[without.steps_count++] = plan.steps[i];
            }
        }
        copy = copy_of(&bench, &input, &without);
        CHECK((verify(&bench, &input, copy, &plan, &findings) & 1U << REASON_VERIFY_FOUND_VALUE) != 0);
        CHECK((verify(&bench, &input, copy, &without, &findings) & 1U << REASON_VERIFY_FOUND_TEXT) != 0);
        CHECK(findings.steps_count > 0 && findings.steps[0].plane == 0x6000);
    }
    bench_close(&bench);
}

static void overlays_go_without_the_option_and_in_the_bits_of_pixels(void)
{
    for (uint32_t i = 0; i < 2; i++) {
        Bench bench;
        if (bench_open(&bench)) {
            Bytes file = forge_overlay("SMITH JANE", 1, i == 0 ? 0 : 15, bench.run);
            DeidInput input = input_of(file);
            bool has_rows;
            bool has_description;
            Plan plan = plan_of(&bench, &input);
            if (i == 0) {
                plan.options &= ~(uint32_t)OPTION_CLEAN_GRAPHICS;
                for (uint32_t s = 0; s < plan.steps_count; s++) {
                    plan.steps[s].path = plan.steps[s].kind == STEP_TAG ? "(0009,0001)" : NULL;
                }
            }
            (void)overlay_of(copy_of(&bench, &input, &plan), bench.run, &has_rows, &has_description);
            CHECK(!has_rows && !has_description);
        }
        bench_close(&bench);
    }
}

static void what_stands_behind_the_last_frame_goes(void)
{
    static uint8_t bits[4] = {0xff, 0xff, 0xff, 0xff};
    Arena *run = arena_new(1 << 20);
    Overlay overlay = {.group = 0x6002, .rows = 3, .columns = 3, .frames = 1, .bits = {bits, sizeof bits}};
    Error err = {0};
    Bytes wiped;
    Plan plan;
    Step fill = {.kind = STEP_FILL, .plane = 0x6002, .last_frame = UINT32_MAX - 1, .box = {1, 1, 60, 60}, .rule = ""};

    plan_init(&plan, run);
    CHECK_OK(overlay_wipe(&overlay, &plan, run, &wiped, &err));
    CHECK(wiped.size == 2 && wiped.data[0] == 0xff && wiped.data[1] == 1);
    fill.mode = "Black";
    CHECK_OK(plan_add(&plan, &fill, &err));
    CHECK_OK(overlay_wipe(&overlay, &plan, run, &wiped, &err));
    CHECK(wiped.data[0] == 0x4f && wiped.data[1] == 0);
    arena_free(run);
}

int main(void)
{
    RUN(names_are_wiped_and_measures_stay);
    RUN(verify_reads_overlays);
    RUN(overlays_go_without_the_option_and_in_the_bits_of_pixels);
    RUN(what_stands_behind_the_last_frame_goes);
    return check_failed();
}

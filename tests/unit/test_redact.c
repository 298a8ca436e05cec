#include "deid/redact.h"
#include "pixel_copy.h"

enum { RUN_BYTES_MAX = 256 << 20, SIDE = 16, VALUE_MAX = 8192, FIRST_FRAME_AT = 12 + 8 + 8 };

static const char *const all_modes[] = {"Black", "White", "Background", "Mean", "Inpaint", "Label", "#3366cc"};
static const Rect box = {5, 4, 6, 3};

static Bytes apply(Parsed *parsed, const Plan *plan, const char **uid, Arena *run)
{
    return copy_pixels(parsed, plan, NULL, uid, run);
}

static Bytes apply_fixture(const Fixture *fixture, Rect rect, const char *mode, Arena *run)
{
    Parsed parsed;
    Plan plan;
    Error err = {0};
    const char *uid;

    plan_init(&plan, run);
    if (mode != NULL) {
        add_fill(&plan, rect, mode);
    }
    CHECK_OK(fixture_open(fixture, run, &parsed, &err));
    return apply(&parsed, &plan, &uid, run);
}

/* Every form of samples that files come in. */
static const Fixture forms[] = {
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "MONOCHROME1", .samples = 1, .bits_allocated = 16, .bits_stored = 12, .high_bit = 11},
    {.photometric = "MONOCHROME2",
     .samples = 1,
     .bits_allocated = 16,
     .bits_stored = 12,
     .high_bit = 13,
     .is_signed = 1},
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 32, .bits_stored = 32, .high_bit = 31},
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 1, .bits_stored = 1, .high_bit = 0},
    {.photometric = "RGB", .samples = 3, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "RGB", .samples = 3, .bits_allocated = 16, .bits_stored = 16, .high_bit = 15, .planar = 1},
    {.photometric = "YBR_FULL", .samples = 3, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "YBR_FULL_422", .samples = 3, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "PALETTE COLOR",
     .samples = 1,
     .bits_allocated = 8,
     .bits_stored = 8,
     .high_bit = 7,
     .has_palette = true},
};

static bool is_422(const Fixture *form)
{
    return strcmp(form->photometric, "YBR_FULL_422") == 0;
}

static size_t form_size(const Fixture *form)
{
    if (is_422(form)) {
        return SIDE * SIDE * 2;
    }
    return (size_t)SIDE * SIDE * form->samples * form->bits_allocated / 8;
}

/* Copies the pixels inside [rect] from [other]: the two differ afterwards only inside. */
static void mix(const Fixture *form, Rect rect, const uint8_t *other, uint8_t *value)
{
    size_t bits = is_422(form) ? 16 : (size_t)form->bits_allocated * (form->planar == 1 ? 1 : form->samples);
    uint32_t planes = form->planar == 1 ? form->samples : 1;

    for (uint32_t p = 0; p < planes; p++) {
        for (int32_t y = rect.y; y < rect.y + rect.height; y++) {
            for (int32_t x = rect.x; x < rect.x + rect.width; x++) {
                size_t first = ((size_t)p * SIDE * SIDE + (size_t)y * SIDE + (size_t)x) * bits;
                for (size_t bit = first; bit < first + bits; bit++) {
                    uint8_t mask = (uint8_t)(1u << bit % 8);
                    value[bit / 8] = (uint8_t)((value[bit / 8] & ~mask) | (other[bit / 8] & mask));
                }
            }
        }
    }
}

static Fixture sized(const Fixture *form, const uint8_t *value)
{
    Fixture fixture = *form;

    fixture.rows = SIDE;
    fixture.columns = SIDE;
    fixture.frames = 1;
    fixture.value = value;
    fixture.value_size = form_size(form);
    return fixture;
}

static void originals_that_differ_only_inside_give_the_same_copy(void)
{
    Rect even = {4, 4, 8, 3}; /* what the box becomes in 4:2:2 */
    uint8_t a[VALUE_MAX];
    uint8_t b[VALUE_MAX];

    for (size_t f = 0; f < sizeof forms / sizeof forms[0]; f++) {
        for (size_t m = 0; m < sizeof all_modes / sizeof all_modes[0]; m++) {
            Arena *run = arena_new(RUN_BYTES_MAX);
            scribble(a, sizeof a, 1);
            scribble(b, sizeof b, 77);
            Fixture one = sized(&forms[f], a);
            mix(&forms[f], (Rect){0, 0, SIDE, SIDE}, a, b);
            uint8_t other[VALUE_MAX];
            scribble(other, sizeof other, 99);
            mix(&forms[f], is_422(&forms[f]) ? even : box, other, b);
            Fixture two = sized(&forms[f], b);
            Bytes first = apply_fixture(&one, box, all_modes[m], run);
            Bytes second = apply_fixture(&two, box, all_modes[m], run);
            CHECK(memcmp(a, b, form_size(&forms[f])) != 0);
            if (!bytes_equal(first, second)) {
                (void)fprintf(stderr, "form %zu mode %s\n", f, all_modes[m]);
            }
            CHECK(bytes_equal(first, second));
            arena_free(run);
        }
    }
}

/* A box beside another one must not take its colour from what stands in that one. */
static void neighbouring_boxes_do_not_see_each_other(void)
{
    static const Rect beside = {11, 4, 3, 3};
    uint8_t a[SIDE * SIDE];
    uint8_t b[SIDE * SIDE];

    for (size_t m = 0; m < sizeof all_modes / sizeof all_modes[0]; m++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        Bytes copies[2];
        scribble(a, sizeof a, 1);
        memcpy(b, a, sizeof b);
        for (int32_t y = 4; y < 7; y++) {
            memset(b + y * SIDE + 5, 255, 9);
        }
        for (uint32_t i = 0; i < 2; i++) {
            Fixture fixture = fixture_gray(SIDE, SIDE, 8, i == 0 ? a : b, sizeof a);
            Parsed parsed;
            Plan plan;
            Error err = {0};
            const char *uid;
            plan_init(&plan, run);
            add_fill(&plan, box, all_modes[m]);
            add_fill(&plan, beside, all_modes[m]);
            CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
            copies[i] = apply(&parsed, &plan, &uid, run);
        }
        CHECK(bytes_equal(copies[0], copies[1]));
        arena_free(run);
    }
}

static void samples_outside_the_box_stay(void)
{
    uint8_t value[VALUE_MAX];

    for (size_t f = 0; f < sizeof forms / sizeof forms[0]; f++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        Rect inside = is_422(&forms[f]) ? (Rect){4, 4, 8, 3} : box;
        scribble(value, sizeof value, 5);
        Fixture fixture = sized(&forms[f], value);
        Bytes clean = apply_fixture(&fixture, box, NULL, run);
        Bytes filled = apply_fixture(&fixture, box, "White", run);
        CHECK(clean.size == filled.size && !bytes_equal(clean, filled));
        uint8_t *value_of_copy = (uint8_t *)arena_copy(run, filled.data, filled.size);
        mix(&forms[f], inside, clean.data + 12, value_of_copy + 12);
        CHECK(memcmp(value_of_copy, clean.data, clean.size) == 0);
        arena_free(run);
    }
}

static void unchanged_native_pixels_are_written_as_they_were(void)
{
    uint8_t value[VALUE_MAX];
    Arena *run = arena_new(RUN_BYTES_MAX);

    scribble(value, sizeof value, 5);
    for (size_t f = 0; f < sizeof forms / sizeof forms[0]; f++) {
        Fixture fixture = sized(&forms[f], value);
        Bytes copy = apply_fixture(&fixture, box, NULL, run);
        bool has_spare_bits = forms[f].bits_stored != forms[f].bits_allocated;
        bool same = memcmp(copy.data + 12, value, form_size(&forms[f])) == 0;
        CHECK(copy.size == 12 + form_size(&forms[f]));
        CHECK(same == !has_spare_bits);
    }
    arena_free(run);
}

static void black_is_black_in_every_form(void)
{
    uint8_t value[VALUE_MAX];
    static const uint8_t wanted[3] = {0, 0, 0};

    for (size_t f = 0; f < sizeof forms / sizeof forms[0]; f++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        Error err = {0};
        Parsed parsed;
        Plan plan;
        Image image;
        scribble(value, sizeof value, 5);
        Fixture fixture = sized(&forms[f], value);
        plan_init(&plan, run);
        add_fill(&plan, box, "Black");
        CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
        CHECK_OK(render_frame(&parsed, &plan, RENDER_AFTER, 0, run, &image, &err));
        CHECK(memcmp(image.data + 5 * image.stride + 6 * image.channels, wanted, (size_t)image.channels) == 0);
        arena_free(run);
    }
}

static void background_is_the_median_and_mean_the_mean_of_the_border(void)
{
    uint8_t value[SIDE * SIDE];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(SIDE, SIDE, 8, value, sizeof value);
    Bytes copy;

    memset(value, 40, sizeof value);
    memset(value, 140, 8 * (size_t)SIDE / 4); /* rows 0 and 1 */
    copy = apply_fixture(&fixture, box, "Background", run);
    CHECK(copy.data[12 + 5 * SIDE + 6] == 40);
    copy = apply_fixture(&fixture, box, "Mean", run);
    CHECK(copy.data[12 + 5 * SIDE + 6] > 40 && copy.data[12 + 5 * SIDE + 6] < 90);
    copy = apply_fixture(&fixture, (Rect){0, 0, SIDE, SIDE}, "Mean", run);
    CHECK(copy.data[12] == 0); /* no border: black */
    arena_free(run);
}

/* A slope goes on through the box; where nothing is around it, it becomes black. */
static void restored_ground_goes_on(void)
{
    enum { LARGE = 64 };
    static uint8_t value[LARGE * LARGE * 2];
    static const Rect middle = {20, 24, 30, 14};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(LARGE, LARGE, 16, value, sizeof value);
    uint32_t worst = 0;
    Bytes copy;

    for (uint32_t i = 0; i < LARGE * LARGE; i++) {
        uint32_t level = 1000 + i % LARGE * 20 + i / LARGE * 10;
        value[2 * i] = (uint8_t)(level & 0xff);
        value[2 * i + 1] = (uint8_t)(level >> 8);
    }
    copy = apply_fixture(&fixture, middle, "Inpaint", run);
    for (uint32_t i = 0; i < LARGE * LARGE; i++) {
        uint32_t level = 1000 + i % LARGE * 20 + i / LARGE * 10;
        uint32_t made = (uint32_t)(copy.data[12 + 2 * i] | copy.data[13 + 2 * i] << 8);
        uint32_t apart = made > level ? made - level : level - made;
        worst = apart > worst ? apart : worst;
    }
    CHECK(worst > 0 && worst < 150); /* of 1,900 */
    copy = apply_fixture(&fixture, (Rect){0, 0, LARGE, LARGE}, "Inpaint", run);
    CHECK(copy.data[12] == 0 && copy.data[13] == 0 && copy.data[12 + LARGE * LARGE] == 0);
    arena_free(run);
}

static void labels_are_written_where_they_fit(void)
{
    enum { LARGE = 64 };
    uint8_t value[LARGE * LARGE];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Samples samples;
    Fixture fixture = fixture_gray(LARGE, LARGE, 8, value, sizeof value);
    RedactBox box_of_name = {{2, 3, 60, 12}, "Label", "Age", false, false};
    RedactBox low = {{2, 40, 60, 6}, "Label", "Age", false, false};
    uint32_t dark = 0;

    memset(value, 200, sizeof value);
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK_OK(pixels_read(parsed.pixels, 0, run, &samples, &err));
    CHECK_OK(redact_fill(parsed.pixels, &samples, &box_of_name, 1, run, &err));
    for (size_t i = 0; i < sizeof value; i++) {
        dark += samples.data[i] == 0; /* black stands out more */
        CHECK(samples.data[i] == 0 || samples.data[i] == 200);
    }
    CHECK(dark == 3 * 18); /* dots of A, G and E */
    CHECK_OK(redact_fill(parsed.pixels, &samples, &low, 1, run, &err));
    CHECK(samples.data[43 * LARGE + 5] == 200);
    arena_free(run);
}

static void boxes_over_the_edge_are_clipped_and_unknown_modes_refused(void)
{
    uint8_t value[SIDE * SIDE] = {0};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Samples samples;
    Fixture fixture = fixture_gray(SIDE, SIDE, 8, value, sizeof value);
    RedactBox boxes[] = {{{-5, -5, 7, 7}, "White", NULL, false, false},
                         {{100, 100, 7, 7}, "Mean", NULL, false, false},
                         {{14, 15, INT32_MAX, 9}, "Mean", NULL, false, false}};
    RedactBox unknown = {{1, 1, 2, 2}, "Blurred", NULL, false, false};

    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK_OK(pixels_read(parsed.pixels, 0, run, &samples, &err));
    CHECK_OK(redact_fill(parsed.pixels, &samples, boxes, 3, run, &err));
    CHECK(samples.data[0] == 255 && samples.data[SIDE + 1] == 255 && samples.data[2] == 0);
    CHECK(!redact_fill(parsed.pixels, &samples, &unknown, 1, run, &err) && err.code == ERR_INPUT);
    CHECK(redact_mode_known("#00fF7a") && redact_mode_known("Mean"));
    CHECK(!redact_mode_known("#00ff7") && !redact_mode_known("mean") && !redact_mode_known(""));
    arena_free(run);
}

static void waived_fills_and_other_frames_stay(void)
{
    uint8_t value[2 * SIDE * SIDE];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Plan plan;
    const char *uid;
    Bytes copy;
    Fixture fixture = fixture_gray(SIDE, SIDE, 8, value, sizeof value);
    Step waived = {
        .kind = STEP_FILL, .last_frame = 1, .box = {0, 0, 2, 2}, .rule = "", .mode = "White", .waived = true};
    Step second = {
        .kind = STEP_FILL, .first_frame = 1, .last_frame = 1, .box = {0, 8, 2, 2}, .rule = "", .mode = "White"};
    Step overlay = {
        .kind = STEP_FILL, .plane = 0x6000, .last_frame = 1, .box = {8, 0, 2, 2}, .rule = "", .mode = "White"};

    memset(value, 9, sizeof value);
    fixture.frames = 2;
    plan_init(&plan, run);
    CHECK_OK(plan_add(&plan, &waived, &err));
    CHECK_OK(plan_add(&plan, &overlay, &err));
    CHECK(!pixels_has_fills(&plan));
    CHECK_OK(plan_add(&plan, &second, &err));
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    copy = apply(&parsed, &plan, &uid, run);
    CHECK(copy.data[12] == 9 && copy.data[12 + 8] == 9 && copy.data[12 + 8 * SIDE] == 9);
    CHECK(copy.data[12 + SIDE * SIDE + 8 * SIDE] == 255);
    arena_free(run);
}

static void big_endian_is_written_as_it_was(void)
{
    static const uint8_t bytes[] = {1, 2, 3, 4, 5, 6};
    static const uint8_t head[] = {0x7f, 0xe0, 0, 0x10, 'O', 'W', 0, 0, 0, 0, 0, 6};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Plan plan;
    const char *uid;
    Bytes copy;
    Fixture fixture = fixture_gray(1, 3, 16, bytes, sizeof bytes);

    plan_init(&plan, run);
    CHECK_OK(fixture_open_big(&fixture, run, &parsed, &err));
    copy = apply(&parsed, &plan, &uid, run);
    CHECK(copy.size == 18 && memcmp(copy.data, head, 12) == 0 && memcmp(copy.data + 12, bytes, 6) == 0);
    fixture = fixture_gray(1, 3, 8, bytes, sizeof bytes); /* words over the border of two frames */
    fixture.frames = 2;
    CHECK_OK(fixture_open_big(&fixture, run, &parsed, &err));
    copy = apply(&parsed, &plan, &uid, run);
    CHECK(copy.size == 18 && memcmp(copy.data + 12, bytes, 6) == 0);
    add_fill(&plan, (Rect){2, 0, 1, 1}, "White");
    copy = apply(&parsed, &plan, &uid, run);
    CHECK(copy.size == 18 && memcmp(copy.data + 12, "\x01\x02\x03\xff\xff\x06", 6) == 0);
    CHECK_TEXT(uid, "1.2.840.10008.1.2.2");
    arena_free(run);
}

static void bits_outside_the_stored_ones_do_not_reach_the_copy(void)
{
    static const uint8_t bytes[] = {0x34, 0xf2, 0xff, 0x0f};
    static const uint8_t wanted[] = {0x34, 0x02, 0xff, 0x0f};
    static const uint8_t planes[] = {0xf2, 0x0f, 0x34, 0xff};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(1, 2, 16, bytes, sizeof bytes);
    Error err = {0};
    Parsed parsed;
    Plan plan;
    const char *uid;
    Bytes copy;

    fixture.bits_stored = 12;
    fixture.high_bit = 11;
    copy = apply_fixture(&fixture, box, NULL, run);
    CHECK(copy.size == 16 && memcmp(copy.data + 12, wanted, 4) == 0);
    fixture.transfer_syntax = FIXTURE_RLE; /* such a compressed file cannot pass as it is */
    fixture.items[1] = fixture_rle(planes, 2, 2, "", run);
    fixture.items_count = 2;
    plan_init(&plan, run);
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    copy = apply(&parsed, &plan, &uid, run);
    CHECK_TEXT(uid, FIXTURE_RLE);
    CHECK(memcmp(copy.data + FIRST_FRAME_AT + 64, "\x01\x02\x0f\x00\x01\x34\xff\x00", 8) == 0);
    arena_free(run);
}

/* What pixels_compare says of a copy whose value is [value] of [size] bytes. */
static uint32_t differences(const Fixture *original, const uint8_t *value, size_t size, const Plan *plan, Arena *run)
{
    Fixture fixture = *original;
    Parsed first;
    Parsed second;
    Error err = {0};
    uint32_t different = 99;

    fixture.value = value;
    fixture.value_size = size;
    CHECK_OK(fixture_open(original, run, &first, &err));
    CHECK_OK(fixture_open(&fixture, run, &second, &err));
    CHECK_OK(pixels_compare(&first, &second, plan, run, &different, &err));
    return different;
}

static void compare_finds_every_difference(void)
{
    uint8_t value[SIDE * SIDE * 2];
    uint8_t copied[sizeof value + 2] = {0};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(SIDE, SIDE, 16, value, sizeof value);
    Plan plan;
    Bytes copy;

    fixture.bits_stored = 12;
    fixture.high_bit = 11;
    scribble(value, sizeof value, 8);
    plan_init(&plan, run);
    add_fill(&plan, box, "Background");
    copy = apply_fixture(&fixture, box, "Background", run);
    memcpy(copied, copy.data + 12, sizeof value);
    CHECK(differences(&fixture, copied, sizeof value, &plan, run) == 0);
    CHECK(differences(&fixture, value, sizeof value, &plan, run) == 1);
    CHECK(differences(&fixture, copied, sizeof value + 2, &plan, run) == 1); /* bytes behind the frames */
    copied[0] ^= 1;                                                          /* outside */
    CHECK(differences(&fixture, copied, sizeof value, &plan, run) == 1);
    copied[0] ^= 1;
    copied[2 * (5 * SIDE + 6)] ^= 1; /* inside */
    CHECK(differences(&fixture, copied, sizeof value, &plan, run) == 1);
    copied[2 * (5 * SIDE + 6)] ^= 1;
    copied[1] ^= 0x80; /* a bit that is not stored */
    CHECK(differences(&fixture, copied, sizeof value, &plan, run) == 1);
    arena_free(run);
}

static void render_merges_frames(void)
{
    static const uint8_t value[] = {0, 255, 10, 20, 255, 0, 30, 5};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Image image;
    Fixture fixture = fixture_gray(2, 2, 8, value, sizeof value);

    fixture.frames = 2;
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK_OK(render_frame(&parsed, NULL, RENDER_MAX, 0, run, &image, &err));
    CHECK(memcmp(image.data, "\xff\xff\x1e\x14", 4) == 0);
    CHECK_OK(render_frame(&parsed, NULL, RENDER_MIN, 0, run, &image, &err));
    CHECK(memcmp(image.data, "\x00\x00\x0a\x05", 4) == 0);
    CHECK(!render_frame(&parsed, NULL, RENDER_BEFORE, 2, run, &image, &err) && err.code == ERR_NOT_FOUND);
    CHECK(!render_frame(&parsed, NULL, RENDER_AFTER, 0, run, &image, &err));
    arena_free(run);
}

int main(void)
{
    RUN(originals_that_differ_only_inside_give_the_same_copy);
    RUN(neighbouring_boxes_do_not_see_each_other);
    RUN(samples_outside_the_box_stay);
    RUN(unchanged_native_pixels_are_written_as_they_were);
    RUN(black_is_black_in_every_form);
    RUN(background_is_the_median_and_mean_the_mean_of_the_border);
    RUN(restored_ground_goes_on);
    RUN(labels_are_written_where_they_fit);
    RUN(boxes_over_the_edge_are_clipped_and_unknown_modes_refused);
    RUN(waived_fills_and_other_frames_stay);
    RUN(big_endian_is_written_as_it_was);
    RUN(bits_outside_the_stored_ones_do_not_reach_the_copy);
    RUN(compare_finds_every_difference);
    RUN(render_merges_frames);
    return check_failed();
}

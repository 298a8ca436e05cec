/* Compressed frames on their way into a copy: what comes out of each syntax that we write, and JPEG changed block by
 * block. */
#include "jpeg_fixture.h"
#include "pixel_copy.h"

enum { RUN_BYTES_MAX = 256 << 20, SIDE = 16, WIDE = 45, HIGH = 37, VALUE_MAX = 1 << 16, FIRST_FRAME_AT = 12 + 8 + 8 };

static const Rect box = {5, 4, 6, 3};

static void compressed_frames_pass_stripped_or_are_filled_and_written_again(void)
{
    uint8_t planes[3 * SIDE * SIDE];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Plan plan;
    const char *uid;
    Bytes copy;
    Parsed written;
    Samples samples;
    Fixture fixture = fixture_gray(SIDE, SIDE, 8, NULL, 0);

    scribble(planes, sizeof planes, 3);
    fixture.photometric = "YBR_FULL_422";
    fixture.samples = 3;
    fixture.planar = 1;
    fixture.transfer_syntax = FIXTURE_RLE;
    fixture.items[1] = fixture_rle(planes, 3, SIDE * SIDE, "DOE^JANE", run);
    fixture.items_count = 2;
    plan_init(&plan, run);
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    copy = copy_pixels(&parsed, &plan, NULL, &uid, run);
    CHECK_TEXT(uid, FIXTURE_RLE);
    CHECK(memmem(copy.data, copy.size, "DOE", 3) == NULL);
    CHECK_TEXT(dicom_text(parsed.dicom, 0x00280004), "YBR_FULL_422");
    add_fill(&plan, box, "Black");
    copy = copy_pixels(&parsed, &plan, NULL, &uid, run);
    CHECK_TEXT(uid, FIXTURE_RLE);
    fixture.items[1] = bytes_of(copy.data + FIRST_FRAME_AT, copy.size - FIRST_FRAME_AT - 8);
    CHECK_OK(fixture_open(&fixture, run, &written, &err));
    CHECK_OK(pixels_read(written.pixels, 0, run, &samples, &err));
    CHECK(samples.size == 3 * SIDE * SIDE && samples.data[3] == planes[1]);
    CHECK(memcmp(samples.data + 3 * (5 * SIDE + 6), "\x00\x80\x80", 3) == 0);
    arena_free(run);
}

static void frames_that_cannot_be_written_as_they_were_become_plain(void)
{
    static const uint8_t value[SIDE * SIDE * 2] = {0};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Settings settings = settings_default();
    Error err = {0};
    Parsed parsed;
    Plan plan;
    const char *uid;
    Fixture fixture = fixture_gray(SIDE, SIDE, 8, value, SIDE * SIDE);

    plan_init(&plan, run);
    settings.transfer_syntax = "1.2.840.10008.1.2.4.80";
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK_OK(pixels_target_syntax(&parsed, &plan, &settings, &uid, &err));
    CHECK_TEXT(uid, "1.2.840.10008.1.2.4.80");
    fixture.bits_allocated = fixture.bits_stored = 1;
    fixture.high_bit = 0;
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK_OK(pixels_target_syntax(&parsed, &plan, &settings, &uid, &err));
    CHECK_TEXT(uid, FORGE_EXPLICIT);
    settings.transfer_syntax = "1.2.840.10008.1.2.4.50"; /* cannot be without loss */
    CHECK(!pixels_target_syntax(&parsed, &plan, &settings, &uid, &err) && err.code == ERR_CONFIG);
    arena_free(run);
}

/* What samples come in; every syntax that we write must take those it claims to. */
static const Fixture forms[] = {
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "MONOCHROME1", .samples = 1, .bits_allocated = 8, .bits_stored = 6, .high_bit = 5},
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 16, .bits_stored = 10, .high_bit = 9},
    {.photometric = "MONOCHROME2",
     .samples = 1,
     .bits_allocated = 16,
     .bits_stored = 12,
     .high_bit = 11,
     .is_signed = 1},
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 16, .bits_stored = 12, .high_bit = 15},
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 16, .bits_stored = 16, .high_bit = 15},
    {.photometric = "MONOCHROME2",
     .samples = 1,
     .bits_allocated = 16,
     .bits_stored = 16,
     .high_bit = 15,
     .is_signed = 1},
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 32, .bits_stored = 32, .high_bit = 31},
    {.photometric = "RGB", .samples = 3, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "RGB", .samples = 3, .bits_allocated = 16, .bits_stored = 16, .high_bit = 15, .planar = 1},
    {.photometric = "YBR_FULL", .samples = 3, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7, .planar = 1},
    {.photometric = "PALETTE COLOR",
     .samples = 1,
     .bits_allocated = 8,
     .bits_stored = 8,
     .high_bit = 7,
     .has_palette = true},
};

static const char *const written_syntaxes[] = {
    "1.2.840.10008.1.2.5",    "1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.80",
    "1.2.840.10008.1.2.4.81", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.8.1",
};

/* The copy that [value], an element's bytes in [uid], makes of [original]. */
static Fixture copy_fixture(const Fixture *original, const char *uid, Bytes value)
{
    Fixture copy = *original;
    size_t at = 12;

    copy.transfer_syntax = uid;
    copy.planar = 0;
    copy.value = NULL;
    for (copy.items_count = 0; at + 16 <= value.size && copy.items_count < FIXTURE_ITEMS_MAX; copy.items_count++) {
        const uint8_t *head = value.data + at;
        uint32_t size = (uint32_t)head[4] | (uint32_t)head[5] << 8 | (uint32_t)head[6] << 16 | (uint32_t)head[7] << 24;
        copy.items[copy.items_count] = bytes_of(head + 8, size);
        at += 8 + (size_t)size;
    }
    return copy;
}

static Fixture sized(const Fixture *form, const uint8_t *value)
{
    Fixture fixture = *form;

    fixture.rows = HIGH;
    fixture.columns = WIDE;
    fixture.frames = 2;
    fixture.value = value;
    fixture.value_size = (size_t)HIGH * WIDE * 2 * form->samples * form->bits_allocated / 8;
    return fixture;
}

static void open_both(const Fixture *before, const Fixture *after, Arena *run, Parsed *original, Parsed *copy)
{
    Error err = {0};

    CHECK_OK(fixture_open(before, run, original, &err));
    CHECK_OK(fixture_open(after, run, copy, &err));
}

static void check_same(Parsed *original, Parsed *copy, const Plan *plan, Arena *run)
{
    Error err = {0};
    uint32_t different = 99;

    CHECK_OK(pixels_compare(original, copy, plan, run, &different, &err));
    CHECK(different == 0);
}

/* Plain samples become streams, streams are filled and stay in their syntax. */
static void check_round_trip(const Fixture *form, const char *asked, uint32_t *written)
{
    static uint8_t value[VALUE_MAX];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Parsed original;
    Parsed copy;
    Parsed filled;
    Plan plan;
    Error err = {0};
    const char *uid;
    Bytes bytes;

    scribble(value, sizeof value, 11);
    memset(value + 300, 0, 700); /* runs, too */
    Fixture plain = sized(form, value);
    plan_init(&plan, run);
    CHECK_OK(fixture_open(&plain, run, &original, &err));
    bytes = copy_pixels(&original, &plan, asked, &uid, run);
    if (strcmp(uid, asked) == 0) {
        Fixture streams = copy_fixture(&plain, asked, bytes);
        *written += 1;
        open_both(&plain, &streams, run, &original, &copy);
        check_same(&original, &copy, &plan, run);
        add_fill(&plan, box, "Background");
        bytes = copy_pixels(&copy, &plan, NULL, &uid, run);
        CHECK_TEXT(uid, asked);
        Fixture changed = copy_fixture(&plain, asked, bytes);
        open_both(&streams, &changed, run, &copy, &filled);
        check_same(&copy, &filled, &plan, run);
        open_both(&plain, &changed, run, &original, &filled);
        check_same(&original, &filled, &plan, run);
    } else {
        CHECK_TEXT(uid, FORGE_EXPLICIT);
    }
    arena_free(run);
}

static void every_form_survives_every_syntax_that_takes_it(void)
{
    uint32_t written = 0;

    for (size_t s = 0; s < sizeof written_syntaxes / sizeof written_syntaxes[0]; s++) {
        for (size_t f = 0; f < sizeof forms / sizeof forms[0]; f++) {
            check_round_trip(&forms[f], written_syntaxes[s], &written);
        }
    }
    CHECK(written == 8 * 12 - 6); /* 32 bits fit into RLE and plain deflated bytes only */
}

static void single_bits_are_read_and_become_plain_when_filled(void)
{
    enum { BITS_BYTES = SIDE * SIDE / 8 };
    uint8_t bits[BITS_BYTES];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture plain = fixture_gray(SIDE, SIDE, 1, bits, sizeof bits);
    Fixture packed = plain;
    Parsed before;
    Parsed after;
    Plan plan;
    Error err = {0};
    const char *uid;
    Bytes bytes;

    scribble(bits, sizeof bits, 9);
    packed.transfer_syntax = FIXTURE_RLE;
    packed.items[1] = fixture_rle(bits, 1, sizeof bits, "DOE^JANE", run);
    packed.items_count = 2;
    plan_init(&plan, run);
    open_both(&plain, &packed, run, &before, &after);
    check_same(&before, &before, &plan, run);
    bytes = copy_pixels(&after, &plan, NULL, &uid, run);
    CHECK(memmem(bytes.data, bytes.size, "DOE", 3) == NULL);
    add_fill(&plan, box, "White");
    bytes = copy_pixels(&after, &plan, NULL, &uid, run);
    CHECK_TEXT(uid, FORGE_EXPLICIT);
    CHECK(bytes.size == 12 + BITS_BYTES && bytes.data[12] == bits[0]);
    plain.value = bytes.data + 12;
    CHECK_OK(fixture_open(&plain, run, &before, &err));
    check_same(&after, &before, &plan, run);
    arena_free(run);
}

/* What a stream says that is not so is found out before anything is written over. */
static void broken_streams_are_refused(void)
{
    static const uint8_t planes[SIDE * SIDE] = {1, 2, 3};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(SIDE, SIDE, 8, NULL, 0);
    Bytes whole = fixture_rle(planes, 1, sizeof planes, "", run);
    Parsed parsed;
    Samples samples;
    Error err = {0};

    fixture.transfer_syntax = FIXTURE_RLE;
    fixture.items_count = 2;
    for (size_t cut = 2; cut < 40; cut += 6) {
        fixture.items[1] = bytes_of(whole.data, whole.size - cut);
        CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
        CHECK(!pixels_read(parsed.pixels, 0, run, &samples, &err) && err.code == ERR_INPUT);
    }
    fixture.transfer_syntax = "1.2.840.10008.1.2.8.1";
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK(!pixels_read(parsed.pixels, 0, run, &samples, &err));
    fixture.rows = fixture.columns = 4000; /* what so few bytes cannot be */
    fixture.transfer_syntax = FIXTURE_RLE;
    fixture.items[1] = whole;
    CHECK(!fixture_open(&fixture, run, &parsed, &err) && err.code == ERR_INPUT);
    arena_free(run);
}

/* A frame without a box keeps its bytes, and the table tells where each frame begins. */
static void frames_without_a_box_keep_their_bytes(void)
{
    static uint8_t value[VALUE_MAX];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Step step = {
        .kind = STEP_FILL, .first_frame = 1, .last_frame = 1, .box = {1, 1, 9, 9}, .rule = "", .mode = "White"};
    Parsed parsed;
    Plan plan;
    Error err = {0};
    const char *uid;

    scribble(value, sizeof value, 3);
    for (size_t s = 0; s < sizeof written_syntaxes / sizeof written_syntaxes[0]; s++) {
        Fixture plain = sized(&forms[0], value);
        plan_init(&plan, run);
        CHECK_OK(fixture_open(&plain, run, &parsed, &err));
        Fixture streams =
            copy_fixture(&plain, written_syntaxes[s], copy_pixels(&parsed, &plan, written_syntaxes[s], &uid, run));
        CHECK_OK(plan_add(&plan, &step, &err));
        CHECK_OK(fixture_open(&streams, run, &parsed, &err));
        Fixture changed = copy_fixture(&plain, written_syntaxes[s], copy_pixels(&parsed, &plan, NULL, &uid, run));
        CHECK(changed.items_count == 3 && changed.items[0].size == 8);
        CHECK(bytes_equal(streams.items[1], changed.items[1]));
        CHECK(!bytes_equal(streams.items[2], changed.items[2]));
        CHECK(memcmp(changed.items[0].data, "\0\0\0\0", 4) == 0);
        CHECK((size_t)(changed.items[0].data[4] | changed.items[0].data[5] << 8) == changed.items[1].size + 8);
    }
    arena_free(run);
}

/* A computed picture with strokes in the box, brighter with a larger [seed]. */
static Bytes jpeg_of(uint32_t channels, int across, int down, uint8_t seed, Arena *run)
{
    static uint8_t pixels[HIGH * WIDE * 3];

    for (uint32_t i = 0; i < HIGH * WIDE * channels; i++) {
        uint32_t x = i / channels % WIDE;
        uint32_t y = i / channels / WIDE;
        bool in_box = x >= 19 && x < 30 && y >= 18 && y < 25;
        pixels[i] = (uint8_t)(x * 3 + y * 2 + i % channels * 40 + (in_box ? seed * (1 + (x & 1)) : 0));
    }
    return forge_jpeg(pixels, HIGH, WIDE, channels, across, down, run);
}

static Fixture jpeg_fixture(uint32_t channels, Bytes stream)
{
    Fixture fixture = fixture_gray(HIGH, WIDE, 8, NULL, 0);

    fixture.samples = (uint16_t)channels;
    fixture.photometric = channels == 3 ? "YBR_FULL_422" : "MONOCHROME2";
    fixture.transfer_syntax = FORGE_JPEG;
    fixture.items[1] = stream;
    fixture.items_count = 2;
    return fixture;
}

static const struct {
    uint32_t channels;
    int across, down;
    Rect blocks; /* what the box below becomes */
} jpegs[] = {
    {1, 1, 1, {16, 16, 16, 16}}, {3, 1, 1, {16, 16, 16, 16}}, {3, 2, 1, {16, 16, 16, 16}},
    {3, 2, 2, {16, 16, 16, 16}}, {3, 4, 1, {0, 16, 32, 16}},
};
static const Rect jpeg_box = {19, 18, 11, 7};
static const char *const jpeg_modes[] = {"Black", "White", "Background", "Mean", "Inpaint", "Label", "#3366cc"};

static Fixture change_jpeg(size_t kind, uint8_t seed, const char *mode, Arena *run, Fixture *original)
{
    Parsed parsed;
    Plan plan;
    Error err = {0};
    const char *uid;
    Bytes bytes;

    *original = jpeg_fixture(jpegs[kind].channels,
                             jpeg_of(jpegs[kind].channels, jpegs[kind].across, jpegs[kind].down, seed, run));
    plan_init(&plan, run);
    add_fill(&plan, jpeg_box, mode);
    CHECK_OK(fixture_open(original, run, &parsed, &err));
    CHECK(rect_equal(pixels_fit(parsed.pixels, jpeg_box), jpegs[kind].blocks));
    bytes = copy_pixels(&parsed, &plan, NULL, &uid, run);
    CHECK_TEXT(uid, FORGE_JPEG);
    return copy_fixture(original, FORGE_JPEG, bytes);
}

/* Frames whose blocks differ cannot be changed by one grid: they are written without loss, and say what was lost. */
static void jpeg_of_different_blocks_is_written_without_loss(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Settings settings = settings_default();
    Fixture fixture = jpeg_fixture(3, jpeg_of(3, 2, 2, 9, run));
    Error err = {0};
    Parsed parsed;
    Plan plan;
    const char *uid;

    fixture.items[2] = jpeg_of(3, 1, 1, 9, run);
    fixture.items_count = 3;
    fixture.frames = 2;
    settings.lossless_syntax = "1.2.840.10008.1.2.4.80";
    plan_init(&plan, run);
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK_OK(pixels_target_syntax(&parsed, &plan, &settings, &uid, &err));
    CHECK_TEXT(uid, FORGE_JPEG);
    add_fill(&plan, jpeg_box, "Black");
    CHECK_OK(pixels_target_syntax(&parsed, &plan, &settings, &uid, &err));
    CHECK_TEXT(uid, settings.lossless_syntax);
    CHECK_OK(pixels_describe(&parsed, &plan, uid, &err));
    CHECK_TEXT(dicom_text(parsed.dicom, 0x00282110), "01");
    CHECK_TEXT(dicom_text(parsed.dicom, 0x00280004), "RGB");
    arena_free(run);
}

/* Two originals that differ in the box only give the same copy: neither the blocks' means nor their details stay. */
static void nothing_of_a_jpeg_block_stays(void)
{
    for (size_t k = 0; k < sizeof jpegs / sizeof jpegs[0]; k++) {
        for (size_t m = 0; m < sizeof jpeg_modes / sizeof jpeg_modes[0]; m++) {
            Arena *run = arena_new(RUN_BYTES_MAX);
            Fixture originals[2];
            Fixture first = change_jpeg(k, 0, jpeg_modes[m], run, &originals[0]);
            Fixture second = change_jpeg(k, 60, jpeg_modes[m], run, &originals[1]);
            CHECK(!bytes_equal(originals[0].items[1], originals[1].items[1]));
            CHECK(bytes_equal(first.items[1], second.items[1]));
            CHECK(memmem(first.items[1].data, first.items[1].size, "DOE", 3) == NULL);
            arena_free(run);
        }
    }
}

static void jpeg_blocks_outside_keep_their_coefficients(void)
{
    for (size_t k = 0; k < sizeof jpegs / sizeof jpegs[0]; k++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        Error err = {0};
        Fixture original;
        Fixture changed = change_jpeg(k, 60, "Black", run, &original);
        Parsed before;
        Parsed after;
        Plan plan;
        bool same = false;
        open_both(&original, &changed, run, &before, &after);
        plan_init(&plan, run);
        add_fill(&plan, jpeg_box, "Black");
        check_same(&before, &after, &plan, run);
        CHECK_OK(
            pixels_same_outside(before.pixels, original.items[1], changed.items[1], &jpegs[k].blocks, 1, &same, &err));
        CHECK(same);
        CHECK_OK(pixels_same_outside(before.pixels, original.items[1], changed.items[1], NULL, 0, &same, &err));
        CHECK(!same);
        arena_free(run);
    }
}

/* What people see is the fill. */
static void a_changed_jpeg_shows_the_fill(void)
{
    static const struct {
        const char *mode;
        uint8_t rgb[3];
    } wanted[] = {{"Black", {0, 0, 0}}, {"White", {255, 255, 255}}, {"#3366cc", {0x33, 0x66, 0xcc}}};

    for (size_t m = 0; m < sizeof wanted / sizeof wanted[0]; m++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        Error err = {0};
        Fixture original;
        Fixture changed = change_jpeg(3, 60, wanted[m].mode, run, &original);
        Parsed after;
        Image image;
        CHECK_OK(fixture_open(&changed, run, &after, &err));
        CHECK_OK(render_frame(&after, NULL, RENDER_BEFORE, 0, run, &image, &err));
        for (int32_t c = 0; c < 3; c++) {
            int32_t shade = image.data[24 * image.stride + 24 * 3 + c];
            CHECK(shade - wanted[m].rgb[c] <= 3 && wanted[m].rgb[c] - shade <= 3);
        }
        arena_free(run);
    }
}

/* A copy whose other blocks were touched, or whose filled ones are not the fill, is found out. */
static void compare_finds_a_changed_jpeg_block(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture original;
    Fixture other;
    Fixture changed = change_jpeg(3, 60, "Black", run, &original);
    Fixture white = change_jpeg(3, 60, "White", run, &other);
    Parsed before;
    Parsed after;
    Plan plan;
    Error err = {0};
    uint32_t different = 0;

    (void)changed;
    plan_init(&plan, run);
    add_fill(&plan, jpeg_box, "Black");
    open_both(&original, &white, run, &before, &after);
    CHECK_OK(pixels_compare(&before, &after, &plan, run, &different, &err));
    CHECK(different == 1);
    open_both(&original, &original, run, &before, &after);
    CHECK_OK(pixels_compare(&before, &after, &plan, run, &different, &err));
    CHECK(different == 1);
    arena_free(run);
}

int main(void)
{
    RUN(compressed_frames_pass_stripped_or_are_filled_and_written_again);
    RUN(frames_that_cannot_be_written_as_they_were_become_plain);
    RUN(every_form_survives_every_syntax_that_takes_it);
    RUN(single_bits_are_read_and_become_plain_when_filled);
    RUN(broken_streams_are_refused);
    RUN(frames_without_a_box_keep_their_bytes);
    RUN(jpeg_of_different_blocks_is_written_without_loss);
    RUN(nothing_of_a_jpeg_block_stays);
    RUN(jpeg_blocks_outside_keep_their_coefficients);
    RUN(a_changed_jpeg_shows_the_fill);
    RUN(compare_finds_a_changed_jpeg_block);
    return check_failed();
}

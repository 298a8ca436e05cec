#include "deid/derivation.h"
#include "deid/inpaint.h"
#include "deid/restoration.h"
#include "pixel_copy.h"

enum { RUN_BYTES_MAX = 256 << 20, SIDE = 64, ROWS = 1000, COLUMNS = 1024, DERIVATION = 0x00082111 };

static const Rect hole = {20, 24, 30, 14};
static const InpaintEffort both[] = {INPAINT_FINE, INPAINT_COARSE};

/* A slope with waves on it, and [inside] in the hole. */
static InpaintPlane ground(float inside, Arena *run)
{
    InpaintPlane plane = {.values = arena_array(run, SIDE * SIDE, sizeof *plane.values), .width = SIDE, .height = SIDE};
    uint8_t *covered = arena_alloc(run, SIDE * SIDE);

    for (int32_t i = 0; i < SIDE * SIDE; i++) {
        int32_t x = i % SIDE;
        int32_t y = i / SIDE;
        covered[i] = rect_overlaps(hole, (Rect){x, y, 1, 1});
        plane.values[i] = covered[i] != 0 ? inside : 100.0F + (float)x + (x % 8 < 4 ? 10.0F : -10.0F);
    }
    plane.covered = covered;
    return plane;
}

static void what_is_covered_is_never_read(void)
{
    for (size_t i = 0; i < 2; i++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        Error err = {0};
        InpaintPlane a = ground(0, run);
        InpaintPlane b = ground(-1e30F, run);
        CHECK_OK(inpaint(&a, &hole, 1, both[i], 0, run, &err));
        CHECK_OK(inpaint(&b, &hole, 1, both[i], 0, run, &err));
        CHECK(memcmp(a.values, b.values, SIDE * SIDE * sizeof *a.values) == 0);
        arena_free(run);
    }
}

/* Stripes go on, where a median would be off by ten and more. */
static void texture_goes_on(void)
{
    static const float worst_mean[] = {4, 9};

    for (size_t i = 0; i < 2; i++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        Error err = {0};
        InpaintPlane plane = ground(0, run);
        float sum = 0;
        CHECK_OK(inpaint(&plane, &hole, 1, both[i], 0, run, &err));
        for (int32_t y = hole.y; y < hole.y + hole.height; y++) {
            for (int32_t x = hole.x; x < hole.x + hole.width; x++) {
                float wanted = 100.0F + (float)x + (x % 8 < 4 ? 10.0F : -10.0F);
                float apart = plane.values[y * SIDE + x] - wanted;
                sum += apart < 0 ? -apart : apart;
            }
        }
        CHECK(sum / (float)rect_area(hole) < worst_mean[i]);
        arena_free(run);
    }
}

/* What [count] such boxes are made of, and what the header says of that. */
static Restoration chosen_for(Fixture *fixture, Rect box, uint32_t count, const char **said, Arena *run)
{
    Parsed *parsed = arena_alloc(run, sizeof *parsed);
    Error err = {0};
    Plan plan;

    plan_init(&plan, run);
    for (uint32_t i = 0; i < count; i++) {
        add_fill(&plan, box, "Inpaint");
    }
    CHECK_OK(fixture_open(fixture, run, parsed, &err));
    CHECK_OK(derivation_write(parsed, &plan, &err));
    *said = dicom_text(parsed->dicom, DERIVATION);
    return restoration_of(parsed->pixels, &plan);
}

/* The same for boxes of the whole frame. */
static Restoration chosen(Fixture *fixture, uint32_t count, const char **said, Arena *run)
{
    return chosen_for(fixture, (Rect){0, 0, fixture->columns, fixture->rows}, count, said, run);
}

/* A block costs the same for one pixel as for all of its pixels. */
static void thin_boxes_cost_what_the_blocks_cost_that_they_touch(void)
{
    static uint8_t value[ROWS * COLUMNS];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture large = fixture_gray(ROWS, COLUMNS, 8, value, sizeof value);
    const char *said;

    CHECK(inpaint_cost((Rect){7, 15, 1, 1}, INPAINT_COARSE) == inpaint_cost((Rect){0, 8, 8, 8}, INPAINT_COARSE));
    CHECK(inpaint_cost((Rect){7, 15, 2, 2}, INPAINT_COARSE) == 4 * inpaint_cost((Rect){0, 0, 8, 8}, INPAINT_COARSE));
    CHECK(inpaint_cost((Rect){7, 15, 0, 2}, INPAINT_COARSE) == 0);
    CHECK(chosen_for(&large, (Rect){9, 0, 1, ROWS}, 300, &said, run) == RESTORATION_FINE);
    CHECK(chosen_for(&large, (Rect){9, 0, 1, ROWS}, 3000, &said, run) == RESTORATION_COARSE);
    CHECK(chosen_for(&large, (Rect){9, 0, 1, ROWS}, 5000, &said, run) == RESTORATION_LEVEL);
    arena_free(run);
}

static void what_would_take_too_long_is_done_coarsely_or_not_at_all(void)
{
    static uint8_t value[ROWS * COLUMNS];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture large = fixture_gray(ROWS, COLUMNS, 8, value, sizeof value);
    Fixture small = fixture_gray(SIDE, SIDE, 8, value, SIDE * SIDE);
    const char *said;

    CHECK(chosen(&small, 0, &said, run) == RESTORATION_FINE);
    CHECK_TEXT(said, "");
    CHECK(chosen(&small, 1, &said, run) == RESTORATION_FINE);
    CHECK(strstr(said, "but computed") != NULL && strstr(said, " 0 0 64 64 frames 0-1000;") != NULL);
    CHECK(chosen(&large, 1, &said, run) == RESTORATION_COARSE);
    CHECK(strstr(said, "coarsely") != NULL);
    CHECK(chosen(&large, 40, &said, run) == RESTORATION_LEVEL);
    CHECK(strstr(said, "median") != NULL);
    small.photometric = "PALETTE COLOR";
    small.has_palette = true;
    CHECK(chosen(&small, 1, &said, run) == RESTORATION_LEVEL);
    arena_free(run);
}

/* What the plan calls Inpaint is filled as Background is when there is too much of it. */
static void the_median_stands_in(void)
{
    static uint8_t value[ROWS * COLUMNS];
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture large = fixture_gray(ROWS, COLUMNS, 8, value, sizeof value);
    Parsed parsed;
    Samples samples;
    Error err = {0};
    Plan plan;

    scribble(value, sizeof value, 3);
    memset(value, 77, (size_t)COLUMNS * 10);
    plan_init(&plan, run);
    for (uint32_t i = 0; i < 40; i++) {
        add_fill(&plan, (Rect){0, 10, COLUMNS, ROWS - 10}, "Inpaint");
    }
    CHECK_OK(fixture_open(&large, run, &parsed, &err));
    CHECK_OK(pixels_read(parsed.pixels, 0, run, &samples, &err));
    CHECK_OK(pixels_fill(parsed.pixels, &plan, FORGE_EXPLICIT, 0, &samples, run, &err));
    for (uint32_t i = 0; i < ROWS * COLUMNS; i += 101) {
        CHECK(samples.data[i] == 77);
    }
    arena_free(run);
}

int main(void)
{
    RUN(what_is_covered_is_never_read);
    RUN(texture_goes_on);
    RUN(thin_boxes_cost_what_the_blocks_cost_that_they_touch);
    RUN(what_would_take_too_long_is_done_coarsely_or_not_at_all);
    RUN(the_median_stands_in);
    return check_failed();
}

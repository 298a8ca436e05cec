/* With the same plan two originals that differ only inside its boxes give the same copy, whatever the samples, the
 * boxes and the modes: 2,000 cases drawn by lot. */
#include "jpeg_fixture.h"
#include "pixel_copy.h"

enum { CASES = 2000, RUN_BYTES_MAX = 256 << 20, SIDE_MAX = 40, BOXES_MAX = 3, VALUE_MAX = SIDE_MAX * SIDE_MAX * 12 };

static const char *const modes[] = {"Black", "White", "Background", "Mean", "Inpaint", "Label", "#80ff10"};

static const Fixture forms[] = {
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "MONOCHROME1", .samples = 1, .bits_allocated = 16, .bits_stored = 12, .high_bit = 11},
    {.photometric = "MONOCHROME2",
     .samples = 1,
     .bits_allocated = 16,
     .bits_stored = 10,
     .high_bit = 12,
     .is_signed = 1},
    {.photometric = "MONOCHROME2", .samples = 1, .bits_allocated = 32, .bits_stored = 32, .high_bit = 31},
    {.photometric = "RGB", .samples = 3, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "RGB", .samples = 3, .bits_allocated = 16, .bits_stored = 16, .high_bit = 15},
    {.photometric = "YBR_FULL", .samples = 3, .bits_allocated = 8, .bits_stored = 8, .high_bit = 7},
    {.photometric = "PALETTE COLOR",
     .samples = 1,
     .bits_allocated = 8,
     .bits_stored = 8,
     .high_bit = 7,
     .has_palette = true},
};

static const char *const syntaxes[] = {NULL,
                                       NULL,
                                       FORGE_EXPLICIT,
                                       FIXTURE_RLE,
                                       "1.2.840.10008.1.2.4.70",
                                       "1.2.840.10008.1.2.4.80",
                                       "1.2.840.10008.1.2.4.90"};

typedef struct {
    uint32_t state;
} Lot;

static uint32_t draw(Lot *lot, uint32_t below)
{
    lot->state = lot->state * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)(lot->state >> 8) * below >> 24);
}

static void draw_plan(Lot *lot, const Fixture *fixture, Plan *plan)
{
    uint32_t count = 1 + draw(lot, BOXES_MAX);

    for (uint32_t i = 0; i < count; i++) {
        Rect box = {.x = (int32_t)draw(lot, fixture->columns), .y = (int32_t)draw(lot, fixture->rows)};
        box.width = 1 + (int32_t)draw(lot, 20);
        box.height = 1 + (int32_t)draw(lot, 12);
        add_fill(plan, box, modes[draw(lot, sizeof modes / sizeof modes[0])]);
    }
}

/* Other bytes in all pixels of the boxes. */
static void change_inside(Lot *lot, const Parsed *parsed, const Plan *plan, size_t pixel_bytes, uint8_t *value)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        Rect box = pixels_fit(parsed->pixels, plan->steps[i].box);
        for (int32_t y = box.y; y < box.y + box.height; y++) {
            uint8_t *row = value + ((size_t)y * pixels_info(parsed->pixels)->columns + (size_t)box.x) * pixel_bytes;
            for (size_t n = 0; n < (size_t)box.width * pixel_bytes; n++) {
                row[n] = (uint8_t)draw(lot, 256);
            }
        }
    }
}

static Fixture as_jpeg(const Fixture *plain, const uint8_t *value, uint32_t kind, Arena *run)
{
    Fixture fixture = *plain;
    int across = kind % 2 == 0 ? 1 : 2;
    int down = kind < 2 ? 1 : 2;

    fixture.photometric = plain->samples == 3 ? "YBR_FULL_422" : "MONOCHROME2";
    fixture.transfer_syntax = FORGE_JPEG;
    fixture.items[1] = forge_jpeg(value, plain->rows, plain->columns, plain->samples, plain->samples == 3 ? across : 1,
                                  plain->samples == 3 ? down : 1, run);
    fixture.items_count = 2;
    return fixture;
}

static bool same_copies(Lot *lot)
{
    uint8_t values[2][VALUE_MAX];
    Arena *run = arena_new(RUN_BYTES_MAX);
    bool is_jpeg = draw(lot, 4) == 0;
    Fixture plain = forms[is_jpeg ? draw(lot, 2) * 4 : draw(lot, sizeof forms / sizeof forms[0])];
    const char *asked = syntaxes[draw(lot, sizeof syntaxes / sizeof syntaxes[0])];
    uint32_t kind = draw(lot, 4);
    size_t pixel_bytes = (size_t)plain.samples * plain.bits_allocated / 8;
    Error err = {0};
    Parsed parsed;
    Plan plan;
    Bytes copies[2];
    const char *uid;
    bool same;

    plain.rows = (uint16_t)(8 + draw(lot, SIDE_MAX - 8));
    plain.columns = (uint16_t)(8 + draw(lot, SIDE_MAX - 8));
    plain.frames = 1;
    plain.value_size = pixel_bytes * plain.rows * plain.columns;
    scribble(values[0], sizeof values[0], lot->state);
    memcpy(values[1], values[0], sizeof values[0]);
    plan_init(&plan, run);
    draw_plan(lot, &plain, &plan);
    for (uint32_t i = 0; i < 2; i++) {
        plain.value = values[i];
        Fixture fixture = is_jpeg ? as_jpeg(&plain, values[i], kind, run) : plain;
        CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
        if (i == 0) {
            change_inside(lot, &parsed, &plan, pixel_bytes, values[1]);
        }
        copies[i] = copy_pixels(&parsed, &plan, asked, &uid, run);
    }
    same = bytes_equal(copies[0], copies[1]);
    arena_free(run);
    return same;
}

static void what_stands_in_boxes_does_not_reach_the_copy(void)
{
    uint32_t different = 0;

    for (uint32_t i = 0; i < CASES; i++) {
        Lot lot = {.state = i * 2654435761u + 17};
        bool same = same_copies(&lot);
        if (!same && different == 0) {
            (void)fprintf(stderr, "the first of them: case %u\n", i);
        }
        different += !same;
    }
    CHECK(different == 0);
}

int main(void)
{
    RUN(what_stands_in_boxes_does_not_reach_the_copy);
    return check_failed();
}

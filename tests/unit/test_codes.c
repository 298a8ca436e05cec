#include "deid/codes.h"

#include "check.h"
#include "paint.h"

enum { SIDE_PX = 200, MODULES = 21 };

static void paint_module(Image *image, Rect code, int32_t module, int32_t x, int32_t y, int32_t side, uint8_t level)
{
    paint_box(
        image,
        (Rect){.x = code.x + x * module, .y = code.y + y * module, .width = side * module, .height = side * module},
        level);
}

static void paint_finder(Image *image, Rect code, int32_t module, int32_t x, int32_t y, uint8_t ink, uint8_t ground)
{
    paint_module(image, code, module, x, y, 7, ink);
    paint_module(image, code, module, x + 1, y + 1, 5, ground);
    paint_module(image, code, module, x + 2, y + 2, 3, ink);
}

/* A code of the smallest kind, with [finders] of its three finders and made-up contents. */
static Rect paint_code(Image *image, int32_t module, uint32_t finders, uint8_t ink, uint8_t ground)
{
    Rect code = {.x = 50, .y = 60, .width = MODULES * module, .height = MODULES * module};

    for (int32_t y = 8; y < 13; y++) {
        for (int32_t x = 8; x < MODULES; x++) {
            paint_module(image, code, module, x, y, 1, (x * 7 + y * 5 + x * y) % 3 == 0 ? ink : ground);
        }
    }
    paint_finder(image, code, module, 0, 0, ink, ground);
    if (finders > 1) {
        paint_finder(image, code, module, 14, 0, ink, ground);
    }
    if (finders > 2) {
        paint_finder(image, code, module, 0, 14, ink, ground);
    }
    return code;
}

static Image open_picture(Arena *arena, uint8_t level)
{
    Image image = {0};
    Error err = {0};

    CHECK_OK(image_new(SIDE_PX, SIDE_PX, 1, arena, &image, &err));
    paint_fill(&image, level);
    return image;
}

static void codes_are_found_in_any_size_and_colour(void)
{
    static const uint8_t colours[][2] = {{0, 255}, {255, 0}, {60, 140}};

    for (int32_t module = 2; module <= 6; module++) {
        for (size_t i = 0; i < sizeof colours / sizeof colours[0]; i++) {
            Arena *arena = arena_new(1 << 20);
            Image image = open_picture(arena, colours[i][1]);
            Rect boxes[CODES_MAX];
            Rect code = paint_code(&image, module, 3, colours[i][0], colours[i][1]);
            CHECK(codes_find(&image, boxes) == 1 && rect_contains(boxes[0], code));
            CHECK(rect_contains(rect_pad(code, 3 * module), boxes[0]));
            arena_free(arena);
        }
    }
}

static void two_squares_are_no_code(void)
{
    Arena *arena = arena_new(1 << 20);
    Image image = open_picture(arena, 255);
    Rect boxes[CODES_MAX];

    (void)paint_code(&image, 4, 2, 0, 255);
    CHECK(codes_find(&image, boxes) == 0);
    arena_free(arena);
}

static void text_grain_and_anatomy_are_no_codes(void)
{
    Arena *arena = arena_new(1 << 20);
    Image image = open_picture(arena, 0);
    Rect boxes[CODES_MAX];

    paint_anatomy(&image);
    (void)paint_text(&image, 5, 5, 2, 255, "LINDQVIST INGRID");
    CHECK(codes_find(&image, boxes) == 0);
    paint_noise(&image, 200);
    CHECK(codes_find(&image, boxes) == 0);
    arena_free(arena);
}

int main(void)
{
    RUN(codes_are_found_in_any_size_and_colour);
    RUN(two_squares_are_no_code);
    RUN(text_grain_and_anatomy_are_no_codes);
    return check_failed();
}

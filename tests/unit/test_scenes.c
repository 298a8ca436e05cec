#include "deid/scenes.h"

#include "check.h"
#include "paint.h"

enum { SIDE_PX = 256 };

typedef struct {
    Arena *arena;
    Image first, second;
} Pair;

static Pair open_pair(int32_t channels, uint8_t level)
{
    Pair pair = {.arena = arena_new(16 << 20)};
    Error err = {0};

    CHECK_OK(image_new(SIDE_PX, SIDE_PX, channels, pair.arena, &pair.first, &err));
    CHECK_OK(image_new(SIDE_PX, SIDE_PX, channels, pair.arena, &pair.second, &err));
    paint_fill(&pair.first, level);
    paint_fill(&pair.second, level);
    return pair;
}

static void a_new_line_of_text_is_new_print(void)
{
    for (int32_t channels = 1; channels <= 3; channels += 2) {
        Pair pair = open_pair(channels, 230);
        CHECK(!scenes_new_print(&pair.first, &pair.second));
        (void)paint_text(&pair.first, 20, 100, 2, 10, "LINDQVIST INGRID");
        CHECK(scenes_new_print(&pair.first, &pair.second));
        CHECK(!scenes_differ(&pair.first, &pair.second));
        arena_free(pair.arena);
    }
}

static void another_text_in_the_same_place_is_new_print(void)
{
    Pair pair = open_pair(1, 0);

    (void)paint_text(&pair.first, 20, 100, 2, 250, "LINDQVIST INGRID");
    (void)paint_text(&pair.second, 20, 100, 2, 250, "OKAFOR GRACE");
    CHECK(scenes_new_print(&pair.first, &pair.second));
    arena_free(pair.arena);
}

static void text_that_stays_is_not_new(void)
{
    Pair pair = open_pair(1, 0);

    (void)paint_text(&pair.first, 20, 100, 2, 250, "LINDQVIST INGRID");
    (void)paint_text(&pair.second, 20, 100, 2, 250, "LINDQVIST INGRID");
    CHECK(!scenes_new_print(&pair.first, &pair.second));
    arena_free(pair.arena);
}

static void grain_is_not_print(void)
{
    Pair pair = open_pair(1, 100);

    paint_noise(&pair.first, 90);
    CHECK(!scenes_new_print(&pair.first, &pair.second));
    arena_free(pair.arena);
}

static void tiny_pictures_are_looked_at_within_their_bounds(void)
{
    Pair pair = open_pair(1, 100);

    for (int32_t side = 1; side < 40; side++) {
        Image first = image_crop(&pair.first, (Rect){.width = side, .height = 1 + side / 3});
        Image second = image_crop(&pair.second, (Rect){.width = side, .height = 1 + side / 3});
        CHECK(!scenes_new_print(&first, &second) && !scenes_differ(&first, &second));
    }
    arena_free(pair.arena);
}

int main(void)
{
    RUN(a_new_line_of_text_is_new_print);
    RUN(another_text_in_the_same_place_is_new_print);
    RUN(text_that_stays_is_not_new);
    RUN(grain_is_not_print);
    RUN(tiny_pictures_are_looked_at_within_their_bounds);
    return check_failed();
}

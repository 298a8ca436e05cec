#include "check.h"
#include "deid/components.h"
#include "deid/lines.h"
#include "deid/morph.h"
#include "paint.h"

enum { WIDTH = 512, HEIGHT = 384 };

static bool open_english(Ocr **ocr)
{
    static const char *const languages[] = {"eng"};
    Error err = {0};

    if (!ocr_open(languages, 1, ocr, &err)) {
        (void)printf("skipped: %s\n", err.text);
        return false;
    }
    return true;
}

/* A picture with anatomy, in [arena]. */
static Image picture(Arena *arena)
{
    Error err = {0};
    Image image = {0};

    CHECK_OK(image_new(WIDTH, HEIGHT, 1, arena, &image, &err));
    paint_anatomy(&image);
    paint_noise(&image, 4);
    return image;
}

static Regions settled(const Image *image, Arena *arena)
{
    Error err = {0};
    Regions regions = {0};

    CHECK_OK(regions_new(arena, &regions, &err));
    CHECK_OK(regions_find(image, POLARITY_BOTH, 0, &regions, &err));
    regions_settle(&regions);
    return regions;
}

static uint32_t sure_count(const Regions *regions)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < regions->count; i++) {
        count += regions->items[i].score >= REGION_SURE_PCT;
    }
    return count;
}

/* A sure region of one of the polarities that holds [box] but for [slack] pixels at each side. */
static const Region *region_at(const Regions *regions, Polarity polarity, Rect box, int32_t slack)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        const Region *region = &regions->items[i];
        if (region->score >= REGION_SURE_PCT && ((region->dark ? POLARITY_DARK : POLARITY_BRIGHT) & polarity) != 0 &&
            rect_contains(rect_pad(region->box, slack), box)) {
            return region;
        }
    }
    return NULL;
}

static void regions_find_sees_bright_and_dark_lines(void)
{
    Arena *arena = arena_new(256 << 20);
    Image image = picture(arena);
    Rect bright = paint_text(&image, 10, 10, 2, 255, "SMITH JANE 1957");
    paint_box(&image, (Rect){.x = 250, .y = 340, .width = 250, .height = 30}, 220);
    Rect dark = paint_text(&image, 260, 348, 2, 10, "GENERAL HOSPITAL");
    Regions regions = settled(&image, arena);
    const Region *upper = region_at(&regions, POLARITY_BRIGHT, bright, 2);
    const Region *lower = region_at(&regions, POLARITY_DARK, dark, 2);

    CHECK(upper != NULL && !upper->vertical);
    CHECK(lower != NULL && !lower->vertical);
    CHECK(upper != NULL && upper->cap_px >= 12 && upper->cap_px <= 16);
    arena_free(arena);
}

static void regions_find_sees_lines_of_many_heights(void)
{
    Arena *arena = arena_new(256 << 20);

    for (int32_t zoom = 1; zoom <= 8; zoom++) {
        Image image = picture(arena);
        Rect box = paint_text(&image, 6, 20, zoom, 255, "SMITH 57");
        Regions regions = settled(&image, arena);
        CHECK(region_at(&regions, POLARITY_BOTH, box, zoom + 1) != NULL);
        arena_reset(arena);
    }
    arena_free(arena);
}

static void regions_find_sees_vertical_lines(void)
{
    Arena *arena = arena_new(256 << 20);
    Error err = {0};
    Image image = {0};
    Image turned = {0};

    CHECK_OK(image_new(WIDTH, HEIGHT, 1, arena, &image, &err));
    paint_fill(&image, 20);
    (void)paint_text(&image, 100, 30, 2, 255, "SMITH JANE 1957");
    CHECK_OK(morph_turn(&image, true, arena, &turned, &err));
    Regions regions = settled(&turned, arena);
    const Region *region =
        region_at(&regions, POLARITY_BOTH, (Rect){.x = HEIGHT - 30 - 14, .y = 100, .width = 14, .height = 178}, 2);
    CHECK(region != NULL && region->vertical);
    arena_free(arena);
}

static void regions_find_sees_nothing_in_a_picture_without_text(void)
{
    Arena *arena = arena_new(256 << 20);
    Image image = picture(arena);
    Regions regions = settled(&image, arena);

    CHECK(sure_count(&regions) == 0);
    paint_noise(&image, 40);
    regions = settled(&image, arena);
    CHECK(sure_count(&regions) == 0);
    arena_free(arena);
}

static void regions_find_takes_pictures_of_any_small_size(void)
{
    Arena *arena = arena_new(256 << 20);
    Error err = {0};

    for (int32_t side = 1; side < 40; side += 3) {
        Image image;
        CHECK_OK(image_new(side, 40 - side, 1, arena, &image, &err));
        paint_noise(&image, 200);
        (void)settled(&image, arena);
    }
    arena_free(arena);
}

static void regions_are_the_same_each_time(void)
{
    Arena *arena = arena_new(256 << 20);
    Image image = picture(arena);

    (void)paint_text(&image, 10, 10, 2, 255, "SMITH JANE 1957");
    Regions first = settled(&image, arena);
    Regions second = settled(&image, arena);
    CHECK(first.count == second.count && first.count > 0);
    for (uint32_t i = 0; i < first.count && i < second.count; i++) {
        CHECK(rect_equal(first.items[i].box, second.items[i].box) && first.items[i].score == second.items[i].score);
    }
    arena_free(arena);
}

/* What regions_settle leaves of lines of two heights: how many, and whether the tall one is among them. */
static uint32_t settled_of(const Region *items, uint32_t count, int32_t tall_px, bool *tall)
{
    Arena *arena = arena_new(64 << 20);
    Regions regions = {0};
    Error err = {0};

    CHECK_OK(regions_new(arena, &regions, &err));
    for (uint32_t i = 0; i < count; i++) {
        regions.items[i] = items[i];
        regions.items[i].features[FEATURE_PARTS] = 5;
    }
    regions.count = count;
    regions_settle(&regions);
    *tall = false;
    for (uint32_t i = 0; i < regions.count; i++) {
        *tall = *tall || regions.items[i].box.height >= tall_px;
    }
    count = regions.count;
    arena_free(arena);
    return count;
}

static void regions_settle_prefers_two_lines_to_a_tall_one_around_both(void)
{
    Region items[] = {{.box = {98, 120, 124, 40}, .cap_px = 40, .score = 100},
                      {.box = {97, 121, 125, 18}, .cap_px = 18, .score = 97},
                      {.box = {95, 141, 127, 18}, .cap_px = 18, .score = 98}};
    bool tall = false;

    CHECK(settled_of(items, 3, 40, &tall) == 2 && !tall);
    items[2].score = REGION_SURE_PCT - 1;
    CHECK(settled_of(items, 3, 40, &tall) >= 1 && tall);
    items[2].score = 98;
    items[2].box.width = 30;
    CHECK(settled_of(items, 3, 40, &tall) >= 1 && tall);
}

static void components_find_gives_up_on_noise(void)
{
    Arena *arena = arena_new(512 << 20);
    Error err = {0};
    Image image = {0};
    ComponentFinder *finder = NULL;
    Components components;

    CHECK_OK(image_new(1200, 1200, 1, arena, &image, &err));
    for (int32_t y = 0; y + 5 < 1200; y += 8) {
        for (int32_t x = 0; x + 5 < 1200; x += 8) {
            paint_box(&image, (Rect){.x = x, .y = y, .width = 5, .height = 5}, 200);
        }
    }
    CHECK_OK(components_prepare(&image, arena, &finder, &err));
    components_find(finder, &image, &image, 100, &components);
    CHECK(components.noise && components.count == 0);
    arena_free(arena);
}

static void components_measure_what_they_are_made_of(void)
{
    Arena *arena = arena_new(64 << 20);
    Error err = {0};
    Image image = {0};
    ComponentFinder *finder = NULL;
    Components components;

    CHECK_OK(image_new(64, 64, 1, arena, &image, &err));
    paint_box(&image, (Rect){.x = 10, .y = 20, .width = 4, .height = 12}, 200);
    paint_box(&image, (Rect){.x = 30, .y = 20, .width = 1, .height = 1}, 200); /* a dot */
    CHECK_OK(components_prepare(&image, arena, &finder, &err));
    components_find(finder, &image, &image, 100, &components);
    CHECK(components.count == 1 && !components.noise);
    CHECK(rect_equal(components.items[0].box, (Rect){.x = 10, .y = 20, .width = 4, .height = 12}));
    CHECK(components.items[0].area == 48 && components.items[0].perimeter == 32);
    CHECK(components.items[0].peak == 200 && components.items[0].sum == 48 * 200);
    CHECK(components.items[0].steps_count == 24 && components.items[0].steps_sum == 24 * 200);
    arena_free(arena);
}

static void morph_top_hat_keeps_strokes_and_drops_areas(void)
{
    Arena *arena = arena_new(64 << 20);
    Error err = {0};
    Image image = {0};
    Image hat = {0};

    CHECK_OK(image_new(80, 60, 1, arena, &image, &err));
    paint_fill(&image, 50);
    paint_box(&image, (Rect){.x = 10, .y = 5, .width = 3, .height = 40}, 200);
    paint_box(&image, (Rect){.x = 40, .y = 20, .width = 20, .height = 20}, 200);
    CHECK_OK(morph_top_hat(&image, 9, false, arena, &hat, &err));
    CHECK(hat.data[30 * hat.stride + 11] == 150);
    CHECK(hat.data[30 * hat.stride + 50] == 0);
    CHECK(hat.data[30 * hat.stride + 30] == 0);
    CHECK_OK(morph_top_hat(&image, 9, true, arena, &hat, &err));
    CHECK(hat.data[30 * hat.stride + 11] == 0);
    arena_free(arena);
}

static void morph_resize_keeps_the_mean(void)
{
    Arena *arena = arena_new(64 << 20);
    Error err = {0};
    Image image = {0};
    Image other = {0};

    CHECK_OK(image_new(60, 40, 1, arena, &image, &err));
    paint_fill(&image, 100);
    for (int32_t side = 1; side < 200; side += 13) {
        CHECK_OK(morph_resize(&image, side, 200 - side, arena, &other, &err));
        CHECK(other.data[0] == 100 && other.data[(ptrdiff_t)other.stride * other.height - 1] == 100);
    }
    arena_free(arena);
}

static FoundLines read_lines(Ocr *ocr, const Image *image, Arena *arena)
{
    Error err = {0};
    FoundLines found = {0};
    LineCache *cache = NULL;
    Regions regions = settled(image, arena);

    CHECK_OK(lines_cache_new(arena, &cache, &err));
    CHECK_OK(lines_read(ocr, cache, image, &regions, arena, &found, &err));
    return found;
}

static const TextWord *word_of(const FoundLines *found, const char *text)
{
    for (uint32_t i = 0; i < found->count; i++) {
        for (uint32_t k = 0; k < found->items[i].line.count; k++) {
            if (strcmp(found->items[i].line.words[k].text, text) == 0) {
                return &found->items[i].line.words[k];
            }
        }
    }
    return NULL;
}

static void lines_read_gives_words_whose_boxes_leave_no_gap(void)
{
    Arena *arena = arena_new(512 << 20);
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        Image image = picture(arena);
        Rect box = paint_text(&image, 10, 10, 3, 255, "SMITH JANE");
        FoundLines found = read_lines(ocr, &image, arena);
        const TextWord *smith = word_of(&found, "SMITH");
        const TextWord *jane = word_of(&found, "JANE");
        CHECK(smith != NULL && jane != NULL);
        if (smith != NULL && jane != NULL) {
            CHECK(rect_contains(rect_pad(rect_union(smith->box, jane->box), 1), box));
            CHECK(smith->box.x + smith->box.width >= jane->box.x - 1);
            CHECK(smith->box.x + smith->box.width <= 10 + 6 * 6 * 3 + 3);
        }
    }
    ocr_close(ocr);
    arena_free(arena);
}

static void lines_read_reads_dark_text_and_turned_text(void)
{
    Arena *arena = arena_new(512 << 20);
    Error err = {0};
    Ocr *ocr = NULL;
    Image image = {0};
    Image turned = {0};

    if (open_english(&ocr)) {
        CHECK_OK(image_new(WIDTH, HEIGHT, 1, arena, &image, &err));
        paint_fill(&image, 230);
        (void)paint_text(&image, 100, 40, 3, 20, "HOSPITAL");
        FoundLines found = read_lines(ocr, &image, arena);
        CHECK(word_of(&found, "HOSPITAL") != NULL);
        CHECK_OK(morph_turn(&image, true, arena, &turned, &err));
        found = read_lines(ocr, &turned, arena);
        CHECK(word_of(&found, "HOSPITAL") != NULL);
        CHECK_OK(morph_turn(&image, false, arena, &turned, &err));
        found = read_lines(ocr, &turned, arena);
        CHECK(word_of(&found, "HOSPITAL") != NULL);
    }
    ocr_close(ocr);
    arena_free(arena);
}

static void lines_read_finds_nothing_where_there_is_no_text(void)
{
    Arena *arena = arena_new(512 << 20);
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        Image image = picture(arena);
        FoundLines found = read_lines(ocr, &image, arena);
        CHECK(found.count == 0 && found.words == 0);
    }
    ocr_close(ocr);
    arena_free(arena);
}

int main(void)
{
    RUN(regions_find_sees_bright_and_dark_lines);
    RUN(regions_find_sees_lines_of_many_heights);
    RUN(regions_find_sees_vertical_lines);
    RUN(regions_find_sees_nothing_in_a_picture_without_text);
    RUN(regions_find_takes_pictures_of_any_small_size);
    RUN(regions_are_the_same_each_time);
    RUN(regions_settle_prefers_two_lines_to_a_tall_one_around_both);
    RUN(components_find_gives_up_on_noise);
    RUN(components_measure_what_they_are_made_of);
    RUN(morph_top_hat_keeps_strokes_and_drops_areas);
    RUN(morph_resize_keeps_the_mean);
    RUN(lines_read_gives_words_whose_boxes_leave_no_gap);
    RUN(lines_read_reads_dark_text_and_turned_text);
    RUN(lines_read_finds_nothing_where_there_is_no_text);
    return check_failed();
}

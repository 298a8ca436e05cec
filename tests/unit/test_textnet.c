#include "check.h"
#include "deid/textnet_inside.h"
#include "deid/textnet_looks.h"
#include "deid/textnet_regions.h"
#include "deid/view.h"
#include "paint.h"

enum { ARENA_BYTES = 128 << 20, CHECK_WIDTH = 1501, CHECK_HEIGHT = 149, FLAT_FROM = 300, FLAT_TO = 560 };

static Arena *arena;

static Image gray(int32_t width, int32_t height, uint8_t level)
{
    Image image = {0};
    Error err = {0};

    CHECK_OK(image_new(width, height, 1, arena, &image, &err));
    paint_fill(&image, level);
    return image;
}

/* Stripes and noise with a flat part, as check_picture of tests/bench/textnet/export.py draws them. */
static void draw_check(const Image *bright, const Image *dark)
{
    for (int32_t y = 0; y < bright->height; y++) {
        for (int32_t x = 0; x < bright->width; x++) {
            uint32_t noise = ((uint32_t)x * 73856093U) ^ ((uint32_t)y * 19349663U);
            bool flat = x >= FLAT_FROM && x < FLAT_TO;
            uint32_t level = ((x / 9 + y / 14) % 2 == 1 ? 200U : 30U) + ((noise >> 13) & 31U);
            bright->data[y * bright->stride + x] = (uint8_t)(flat ? 40U : level);
            dark->data[y * dark->stride + x] = (uint8_t)(flat ? 40U : level - ((noise >> 20) & 15U));
        }
    }
}

static uint32_t hashed(uint32_t hash, const Image *map)
{
    for (int32_t y = 0; y < map->height; y++) {
        for (int32_t x = 0; x < map->width; x++) {
            hash = (hash ^ map->data[y * map->stride + x]) * 16777619U;
        }
    }
    return hash;
}

static uint32_t check_with(TextnetKernel kernel)
{
    Image bright = gray(CHECK_WIDTH, CHECK_HEIGHT, 0);
    Image dark = gray(CHECK_WIDTH, CHECK_HEIGHT, 0);
    TextnetMaps maps = {0};
    Error err = {0};

    draw_check(&bright, &dark);
    CHECK_OK(textnet_run(&bright, &dark, kernel, arena, &maps, &err));
    return hashed(hashed(2166136261U, &maps.text), &maps.core);
}

static void textnet_answers_what_the_training_program_computes(void)
{
    CHECK(check_with(TEXTNET_PORTABLE) == textnet_weights.check);
}

static void textnet_answers_the_same_with_vector_instructions(void)
{
    CHECK(check_with(TEXTNET_FASTEST) == textnet_weights.check);
}

enum { ROW_PLACES = 11, ROW_STEP = 2 * NET_MANY };

/* A layer of the largest sums there can be, and sums that must be cut. */
static NetLayer extreme_layer(int8_t *weights, size_t bytes)
{
    NetLayer layer = textnet_weights.layers[2];

    memset(weights, NET_TOP, bytes);
    memset(weights, -NET_TOP, bytes / 2);
    layer.weights = weights;
    layer.adds = true;
    for (int32_t o = 0; o < NET_OUTPUTS_MAX; o++) {
        layer.factor[o] = 1 + 50 * o;
        layer.limit[o] = (INT32_MAX - 65536) / layer.factor[o];
        layer.bias[1][o] = 2000000 - 150000 * o;
    }
    return layer;
}

/* The rows end on no multiple of a block, the inputs lie apart, as where sizes are halved, and so do the outputs. */
static void textnet_kernels_agree_on_extreme_rows(void)
{
    enum { ROW_BYTES = (ROW_PLACES + 2 * NET_RING + 2 * NET_BLOCK_MAX) * ROW_STEP };
    static uint8_t rows[3][ROW_BYTES];
    static int8_t weights[9 * NET_MANY * NET_MANY];
    uint8_t plain[ROW_PLACES * 2 * NET_GROUP];
    uint8_t fast[ROW_PLACES * 2 * NET_GROUP];
    NetLayer layer = extreme_layer(weights, sizeof weights);
    NetRun run = {.layer = &layer, .level = 1, .in_step = ROW_STEP, .out_step = 2 * NET_GROUP, .count = ROW_PLACES};

    for (int32_t i = 0; i < 3; i++) {
        memset(rows[i], NET_TOP - i, ROW_BYTES);
        run.taps[i] = rows[i] + NET_RING * ROW_STEP;
    }
    for (run.group = 0; run.group < NET_MANY / NET_GROUP; run.group++) {
        memset(plain, 5, sizeof plain);
        run.out = plain;
        net_kernels[NET_KERNELS - 1].row(&run);
        CHECK(plain[NET_GROUP] == 5);
        for (int32_t i = 0; i < NET_KERNELS - 1; i++) {
            memset(fast, 5, sizeof fast);
            run.out = fast;
            if (net_kernels[i].works()) {
                net_kernels[i].row(&run);
                CHECK(memcmp(plain, fast, sizeof plain) == 0);
            }
        }
    }
}

static void textnet_says_nothing_of_flat_pictures(void)
{
    Image picture = gray(301, 201, 90);
    TextnetMaps maps = {0};
    Error err = {0};

    CHECK_OK(textnet_run(&picture, &picture, TEXTNET_FASTEST, arena, &maps, &err));
    CHECK(maps.text.width == 151 && maps.text.height == 101);
    for (int32_t i = 0; i < maps.text.width * maps.text.height; i++) {
        CHECK(maps.text.data[i] == 0 && maps.core.data[i] == 0);
    }
}

static void textnet_refuses_planes_of_different_sizes(void)
{
    Image picture = gray(64, 64, 90);
    Image other = gray(64, 63, 90);
    TextnetMaps maps = {0};
    Error err = {0};

    CHECK(!textnet_run(&picture, &other, TEXTNET_FASTEST, arena, &maps, &err));
    CHECK(err.code == ERR_INPUT);
}

static void textnet_takes_pictures_of_one_pixel(void)
{
    Image picture = gray(1, 1, 90);
    TextnetMaps maps = {0};
    Error err = {0};

    CHECK_OK(textnet_run(&picture, &picture, TEXTNET_FASTEST, arena, &maps, &err));
    CHECK(maps.text.width == 1 && maps.text.height == 1);
}

/* Answers drawn by hand: [level] in the half-size places that [box] of the picture covers. */
static void answer(Image *map, Rect box, uint8_t level)
{
    paint_box(map, (Rect){box.x / 2, box.y / 2, box.width / 2, box.height / 2}, level);
}

static TextnetMaps no_answers(const Image *picture)
{
    return (TextnetMaps){.text = gray(picture->width / 2, picture->height / 2, 0),
                         .core = gray(picture->width / 2, picture->height / 2, 0)};
}

static Regions regions_of(const TextnetMaps *maps, const Image *picture)
{
    Regions regions = {0};
    Regions others = {0};
    Error err = {0};

    CHECK_OK(regions_new(arena, &regions, &err));
    CHECK_OK(textnet_regions(maps, &others, picture, 3, &regions, &err));
    return regions;
}

static void textnet_regions_part_lines_that_touch_by_their_cores(void)
{
    Image picture = gray(400, 300, 60);
    TextnetMaps maps = no_answers(&picture);
    Rect upper = paint_text(&picture, 40, 100, 2, 220, "JOHN DOE 12-03-1961");
    Rect lower = paint_text(&picture, 40, 118, 2, 20, "HOSPITAL 4711");

    answer(&maps.text, rect_pad(rect_union(upper, lower), 2), TEXTNET_HIGH + 60);
    answer(&maps.core, (Rect){upper.x, upper.y + 4, upper.width, 6}, TEXTNET_CORE);
    answer(&maps.core, (Rect){lower.x, lower.y + 4, lower.width, 6}, TEXTNET_CORE);
    Regions regions = regions_of(&maps, &picture);

    CHECK(regions.count == 2);
    if (regions.count == 2) {
        const Region *first = &regions.items[0];
        const Region *second = &regions.items[1];
        CHECK(rect_contains(rect_pad(first->box, 2), upper) && rect_contains(rect_pad(second->box, 2), lower));
        CHECK(!first->dark && second->dark && !first->vertical && first->plane == 3);
        CHECK(first->features[FEATURE_CONTRAST] == 160 && second->features[FEATURE_CONTRAST] == 40);
        CHECK(first->cap_px >= 14 && first->cap_px <= 17);
    }
}

static void textnet_regions_cut_off_what_holds_no_ink(void)
{
    Image picture = gray(400, 300, 200);
    TextnetMaps maps = no_answers(&picture);
    Rect line = paint_text(&picture, 40, 100, 2, 30, "JOHN DOE");

    answer(&maps.text, rect_pad(line, 6), TEXTNET_HIGH);
    Regions regions = regions_of(&maps, &picture);

    CHECK(regions.count == 1 && regions.items[0].dark);
    CHECK(regions.count == 1 && rect_equal(regions.items[0].box, line));
}

static void textnet_regions_need_one_place_that_is_likely(void)
{
    Image picture = gray(400, 300, 60);
    TextnetMaps maps = no_answers(&picture);
    Rect line = paint_text(&picture, 40, 100, 2, 220, "JOHN DOE");

    answer(&maps.text, line, TEXTNET_HIGH - 1);
    CHECK(regions_of(&maps, &picture).count == 0);
    answer(&maps.text, (Rect){line.x, line.y, 4, 4}, TEXTNET_HIGH);
    CHECK(regions_of(&maps, &picture).count == 1);
}

static void textnet_regions_give_no_score_to_what_is_solid(void)
{
    Image picture = gray(400, 300, 60);
    TextnetMaps maps = no_answers(&picture);
    Rect field = {40, 100, 100, 16};

    paint_box(&picture, field, 220);
    answer(&maps.text, field, 250);
    answer(&maps.core, field, 250);
    Regions regions = regions_of(&maps, &picture);
    CHECK(regions.count == 1 && regions.items[0].score == 0);
}

static void textnet_look_measures_answers_ink_and_company(void)
{
    Image picture = gray(400, 300, 60);
    TextnetMaps maps = no_answers(&picture);
    Rect line = paint_text(&picture, 40, 100, 2, 220, "JOHN DOE 12-03-1961");
    Region region = {.box = line};
    Region candidate = {.box = {line.x, line.y, line.width / 2, line.height}, .score = 71};
    Regions others = {.items = &candidate, .count = 1};

    region.features[FEATURE_CONTRAST] = 160;
    answer(&maps.text, line, 180);
    answer(&maps.core, line, 140);
    textnet_look(&maps, &picture, 60, &others, &region);
    CHECK(region.features[LOOK_BEST] == 180 && region.features[LOOK_CORE] == 140 && region.features[LOOK_AROUND] == 0);
    CHECK(region.features[LOOK_MEAN] > 160 && region.features[LOOK_FILL] > 90 && region.features[LOOK_SURE] > 90);
    CHECK(region.features[LOOK_INK] + region.features[LOOK_GROUND] >= 99 && region.features[LOOK_INK] > 20);
    CHECK(region.features[LOOK_RIM] == 0 && region.features[LOOK_STEPS_ALONG] > 10);
    CHECK(region.features[LOOK_SCORE] == 71 && region.features[LOOK_COVERED] >= 48 &&
          region.features[LOOK_COVERED] <= 50);
}

static uint8_t weighed(uint8_t score, uint8_t level, uint8_t plane, bool alone)
{
    Image picture = gray(400, 300, 60);
    TextnetMaps maps = no_answers(&picture);
    Region region = {.box = {40, 100, 100, 16}, .score = score, .plane = plane, .alone = alone};
    Regions regions = {.items = &region, .count = 1};

    answer(&maps.text, region.box, level);
    textnet_weigh(&maps, 1, 3, &regions);
    return region.score;
}

static void textnet_weigh_believes_both(void)
{
    CHECK(weighed(60, 200, 1, false) > 90 && weighed(60, 60, 2, false) < 30);
    CHECK(weighed(99, 110, 1, false) > weighed(60, 110, 1, false));
    CHECK(weighed(20, 200, 1, false) > weighed(20, 150, 1, false));
    CHECK(weighed(100, 255, 1, false) == 100 && weighed(0, 0, 1, false) == 0);
}

static void textnet_weigh_leaves_other_planes_and_marks_beside_lines(void)
{
    CHECK(weighed(60, 200, 0, false) == 60 && weighed(60, 200, 3, false) == 60 && weighed(60, 60, 1, true) == 60);
}

static void textnet_hide_leaves_what_no_sure_line_covers(void)
{
    Image picture = gray(400, 300, 60);
    TextnetMaps maps = no_answers(&picture);
    Region known[] = {{.box = {40, 100, 60, 10}, .cap_px = 10, .score = REGION_SURE_PCT},
                      {.box = {40, 200, 60, 10}, .cap_px = 10, .score = REGION_SURE_PCT - 1},
                      {.box = {200, 200, 60, 10}, .cap_px = 10, .score = 1, .alone = true}};
    Regions regions = {.items = known, .count = 3};

    paint_box(&picture, (Rect){40, 100, 116, 10}, 220);
    answer(&maps.text, (Rect){36, 96, 120, 18}, TEXTNET_HIGH);
    answer(&maps.core, (Rect){36, 102, 120, 6}, TEXTNET_CORE);
    answer(&maps.text, known[1].box, TEXTNET_HIGH);
    answer(&maps.text, known[2].box, TEXTNET_HIGH);
    textnet_hide(&maps, &regions);
    Regions left = regions_of(&maps, &picture);
    CHECK(left.count == 2);
    CHECK(left.count == 2 && left.items[0].box.x >= 100 && left.items[0].box.x <= 110 &&
          left.items[0].box.y + left.items[0].box.height <= 120);
    CHECK(left.count == 2 && rect_overlaps(left.items[1].box, known[1].box));
}

static void textnet_join_sorts_and_drops_rims_and_what_is_worth_no_look(void)
{
    Region known = {.box = {10, 10, 100, 12}, .score = REGION_SURE_PCT};
    Region lines[] = {{.box = {10, 40, 90, 10}, .score = REGION_SCORE_MIN - 1},
                      {.box = {10, 60, 140, 3}, .score = 90},
                      {.box = {10, 80, 4, 100}, .vertical = true, .score = 70}};
    Regions net = {.items = lines, .count = 3};
    Regions regions = {0};
    Error err = {0};

    CHECK_OK(regions_new(arena, &regions, &err));
    regions.items[0] = known;
    regions.count = 1;
    textnet_join(&regions, &net);
    CHECK(regions.count == 2);
    CHECK(rect_equal(regions.items[0].box, lines[2].box) && rect_equal(regions.items[1].box, known.box));
}

static void textnet_finds_text_bright_or_dark_and_leaves_the_rest(void)
{
    static const uint8_t levels[][2] = {{60, 220}, {200, 30}};

    for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
        Image picture = gray(400, 300, levels[i][0]);
        Rect line = paint_text(&picture, 40, 100, 2, levels[i][1], "JOHN DOE 12-03-1961");
        TextnetMaps maps = {0};
        Error err = {0};
        bool covered = false;
        CHECK_OK(textnet_run(&picture, &picture, TEXTNET_FASTEST, arena, &maps, &err));
        Regions regions = regions_of(&maps, &picture);
        for (uint32_t k = 0; k < regions.count; k++) {
            Rect box = rect_pad(regions.items[k].box, 2);
            covered = covered || 10 * rect_area(rect_intersection(box, line)) >= 9 * rect_area(line);
            CHECK(rect_overlaps(box, line));
        }
        CHECK(covered);
    }
}

/* Two lines, the net's doubt at one of them: the other is not seen, and without any doubt neither is. */
static void regions_find_looks_where_the_net_has_a_doubt(void)
{
    Image picture = gray(301, 201, 60);
    Rect upper = paint_text(&picture, 40, 40, 2, 220, "JOHN DOE 12-03-1961");
    Rect lower = paint_text(&picture, 40, 150, 2, 220, "HOSPITAL 4711");
    TextnetMaps maps = {.text = gray(151, 101, 0), .core = gray(151, 101, 0)};
    Regions regions;
    Image cells;
    Error err = {0};

    CHECK_OK(textnet_cells(&maps, TEXTNET_DOUBT, arena, &cells, &err));
    CHECK_OK(regions_new(arena, &regions, &err));
    regions.cells = &cells;
    CHECK_OK(regions_find(&picture, POLARITY_BRIGHT, 0, &regions, &err));
    CHECK(regions.count == 0);
    answer(&maps.text, upper, TEXTNET_DOUBT);
    CHECK_OK(textnet_cells(&maps, TEXTNET_DOUBT, arena, &cells, &err));
    CHECK_OK(regions_find(&picture, POLARITY_BRIGHT, 0, &regions, &err));
    CHECK(regions.count > 0);
    for (uint32_t i = 0; i < regions.count; i++) {
        CHECK(rect_overlaps(regions.items[i].box, upper));
        CHECK(!rect_overlaps(regions.items[i].box, lower));
    }
}

/* Red on blue: the largest and the smallest channel are flat, and only luma shows the line. */
static void view_regions_sees_what_only_luma_shows(void)
{
    View view = {.planes = {gray(301, 201, 29), gray(301, 201, 255), gray(301, 201, 0)},
                 .polarity = {POLARITY_BOTH, POLARITY_BRIGHT, POLARITY_DARK},
                 .count = 3,
                 .renderings = {{.end = 1}, {.first = 1, .end = 3, .bright = 1, .dark = 2}},
                 .renderings_count = 2};
    Rect line = paint_text(&view.planes[0], 40, 100, 2, 76, "JOHN DOE 12-03-1961");
    Regions regions;
    Error err = {0};

    CHECK_OK(view_regions(&view, false, arena, &regions, &err));
    CHECK(regions.count > 0);
    for (uint32_t i = 0; i < regions.count; i++) {
        CHECK(rect_overlaps(regions.items[i].box, line));
    }
}

int main(void)
{
    arena = arena_new(ARENA_BYTES);
    RUN(textnet_answers_what_the_training_program_computes);
    RUN(textnet_answers_the_same_with_vector_instructions);
    RUN(textnet_kernels_agree_on_extreme_rows);
    RUN(textnet_says_nothing_of_flat_pictures);
    RUN(textnet_refuses_planes_of_different_sizes);
    RUN(textnet_takes_pictures_of_one_pixel);
    RUN(textnet_regions_part_lines_that_touch_by_their_cores);
    RUN(textnet_regions_cut_off_what_holds_no_ink);
    RUN(textnet_regions_need_one_place_that_is_likely);
    RUN(textnet_regions_give_no_score_to_what_is_solid);
    RUN(textnet_look_measures_answers_ink_and_company);
    RUN(textnet_weigh_believes_both);
    RUN(textnet_weigh_leaves_other_planes_and_marks_beside_lines);
    RUN(textnet_hide_leaves_what_no_sure_line_covers);
    RUN(textnet_join_sorts_and_drops_rims_and_what_is_worth_no_look);
    RUN(regions_find_looks_where_the_net_has_a_doubt);
    RUN(view_regions_sees_what_only_luma_shows);
    RUN(textnet_finds_text_bright_or_dark_and_leaves_the_rest);
    arena_free(arena);
    return check_failed();
}

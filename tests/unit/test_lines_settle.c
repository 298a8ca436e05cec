#include "check.h"
#include "deid/lines_settle.h"
#include "deid/morph.h"
#include "paint.h"

enum { WIDTH = 512, HEIGHT = 384, ZOOM = 3, LETTER_PX = 7 * ZOOM, ARENA_BYTES = 512 << 20 };

static const LineLook look = {.contrast = 230, .cap_px = LETTER_PX};

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

static Image black_picture(Arena *arena)
{
    Error err = {0};
    Image image = {0};

    CHECK_OK(image_new(WIDTH, HEIGHT, 1, arena, &image, &err));
    paint_fill(&image, 20);
    return image;
}

static FoundLine line_of(TextWord *word, bool vertical)
{
    return (FoundLine){
        .line = {.words = word, .count = 1, .box = word->box}, .words = word, .look = look, .vertical = vertical};
}

/* Settles two lines of one word each; gives how many are left. */
static uint32_t settle_two(const Image *image, TextWord *first, TextWord *second)
{
    FoundLine items[] = {line_of(first, false), line_of(second, false)};
    FoundLines found = {.items = items, .count = 2, .words = 2};
    Arena *scratch = arena_new(64 << 20);
    Error err = {0};

    CHECK_OK(lines_settle(image, scratch, &found, &err));
    CHECK(found.words == found.count);
    arena_free(scratch);
    return found.count;
}

static void a_bad_reading_of_well_read_ink_is_gone(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Image image = black_picture(arena);
    Rect box = paint_text(&image, 40, 40, ZOOM, 250, "DEPTH");
    TextWord good = {.text = "DEPTH", .score_pct = 95, .box = box};
    TextWord bad = {.text = "DEFIH", .score_pct = 40, .box = rect_pad(box, 2)};

    CHECK(settle_two(&image, &good, &bad) == 1);
    good.score_pct = LINES_WELL_READ_PCT - 1;
    CHECK(settle_two(&image, &good, &bad) == 2);
    arena_free(arena);
}

static void a_bad_reading_keeps_the_ink_that_nobody_read(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Image image = black_picture(arena);
    Rect upper = paint_text(&image, 40, 40, ZOOM, 250, "DEPTH");
    Rect lower = paint_text(&image, 40, 80, ZOOM, 250, "SMITH");
    TextWord good = {.text = "DEPTH", .score_pct = 95, .box = upper};
    TextWord both = {.text = "", .box = rect_union(upper, lower)};

    CHECK(settle_two(&image, &good, &both) == 2);
    CHECK(rect_contains(rect_pad(both.box, 1), lower));
    CHECK(!rect_overlaps(both.box, upper));
    arena_free(arena);
}

static void a_repeated_word_is_gone_and_another_one_stays(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Image image = black_picture(arena);
    Rect box = paint_text(&image, 40, 40, ZOOM, 250, "SMITH");
    TextWord first = {.text = "SMITH", .score_pct = 95, .box = box};
    TextWord again = {.text = "SMITH", .score_pct = 92, .box = box};
    TextWord other = {.text = "SMYTH", .score_pct = 92, .box = box};

    CHECK(settle_two(&image, &first, &again) == 1);
    CHECK(settle_two(&image, &first, &other) == 2);
    arena_free(arena);
}

static bool has_word(const FoundLines *found, const char *text)
{
    for (uint32_t i = 0; i < found->count; i++) {
        for (uint32_t k = 0; k < found->items[i].line.count; k++) {
            if (strcmp(found->items[i].line.words[k].text, text) == 0) {
                return true;
            }
        }
    }
    return false;
}

static FoundLines read_one(Ocr *ocr, const Image *image, Region *region, Arena *arena)
{
    Regions regions = {.items = region, .count = 1};
    LineCache *cache = NULL;
    FoundLines found = {0};
    Error err = {0};

    region->score = 95;
    region->cap_px = region->vertical ? region->box.width : region->box.height;
    region->features[FEATURE_CONTRAST] = look.contrast;
    region->features[FEATURE_PARTS] = 8;
    CHECK_OK(lines_cache_new(arena, &cache, &err));
    CHECK_OK(lines_read(ocr, cache, image, &regions, arena, &found, &err));
    return found;
}

static void labels_below_each_other_are_read_one_by_one(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        static const char *const labels[] = {"FRAME", "DEPTH", "POWER"};
        Image image = black_picture(arena);
        Region region = {.vertical = true};
        for (int32_t i = 0; i < 3; i++) {
            region.box = rect_union(region.box, paint_text(&image, 40, 40 + 34 * i, ZOOM, 250, labels[i]));
        }
        FoundLines found = read_one(ocr, &image, &region, arena);
        for (size_t i = 0; i < 3; i++) {
            CHECK(has_word(&found, labels[i]));
        }
    }
    ocr_close(ocr);
    arena_free(arena);
}

static void text_on_its_head_is_read(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Error err = {0};
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        Image image = black_picture(arena);
        Image half, over;
        Rect box = paint_text(&image, 60, 100, ZOOM, 250, "GENERAL HOSPITAL");
        CHECK_OK(morph_turn(&image, true, arena, &half, &err));
        CHECK_OK(morph_turn(&half, true, arena, &over, &err));
        Region region = {.box = {WIDTH - box.x - box.width, HEIGHT - box.y - box.height, box.width, box.height}};
        FoundLines found = read_one(ocr, &over, &region, arena);
        CHECK(has_word(&found, "GENERAL") && has_word(&found, "HOSPITAL"));
        if (found.count > 0 && found.items[0].line.count > 1) {
            CHECK(found.items[0].line.words[0].box.x > found.items[0].line.words[1].box.x);
        }
    }
    ocr_close(ocr);
    arena_free(arena);
}

int main(void)
{
    RUN(a_bad_reading_of_well_read_ink_is_gone);
    RUN(a_bad_reading_keeps_the_ink_that_nobody_read);
    RUN(a_repeated_word_is_gone_and_another_one_stays);
    RUN(labels_below_each_other_are_read_one_by_one);
    RUN(text_on_its_head_is_read);
    return check_failed();
}

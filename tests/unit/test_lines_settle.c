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

/* Whether [text] beside so many well-read lines stays covered by the badly read word around all of them. */
static bool stays_covered(const char *text, uint32_t lines)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Arena *scratch = arena_new(64 << 20);
    Image image = black_picture(arena);
    TextWord words[8] = {0};
    FoundLine items[8] = {0};
    Error err = {0};
    Rect own = paint_text(&image, 40, 20, 2, 250, text);
    Rect all = own;

    for (uint32_t i = 0; i < lines; i++) {
        Rect box = paint_text(&image, 40, 50 + (int32_t)i * 26, 2, 250, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        words[i] = (TextWord){.text = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", .score_pct = 95, .box = box};
        items[i] = line_of(&words[i], false);
        all = rect_union(all, box);
    }
    words[lines] = (TextWord){.text = "", .box = all};
    items[lines] = line_of(&words[lines], false);
    FoundLines found = {.items = items, .count = lines + 1, .words = lines + 1};
    CHECK_OK(lines_settle(&image, scratch, &found, &err));
    bool covered = found.count == lines + 1 && rect_contains(rect_pad(words[lines].box, 1), own) &&
                   (lines == 0 || !rect_overlaps(words[lines].box, words[0].box));
    arena_free(scratch);
    arena_free(arena);
    return covered;
}

static void no_share_of_own_ink_is_too_small(void)
{
    CHECK(stays_covered("KIM", 2));
    CHECK(stays_covered("JB", 2));
    CHECK(stays_covered("LEE 63", 5));
    CHECK(stays_covered("SMITH", 5));
    CHECK(stays_covered("I", 5));
}

static void a_repeated_word_with_ink_of_its_own_stays(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Image image = black_picture(arena);
    Rect box = paint_text(&image, 40, 40, ZOOM, 250, "HOSPITAL");
    Rect more = rect_union(box, paint_text(&image, 40 + 49 * ZOOM, 40, ZOOM, 250, "J"));
    TextWord first = {.text = "HOSPITAL", .score_pct = 95, .box = box};
    TextWord again = {.text = "HOSPITAL", .score_pct = 92, .box = more};

    CHECK(settle_two(&image, &first, &again) == 2);
    again.box = rect_pad(box, 2);
    CHECK(settle_two(&image, &first, &again) == 1);
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

static void a_tall_reading_does_not_stand_for_small_letters(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Image image = black_picture(arena);
    Rect box = paint_text(&image, 40, 40, ZOOM, 250, "SMITH");
    TextWord tall = {.text = "k", .score_pct = 95, .box = rect_pad(box, LETTER_PX)};
    TextWord small = {.text = "SMlTH", .score_pct = 60, .box = box};

    CHECK(settle_two(&image, &tall, &small) == 2);
    tall.box = rect_pad(box, 2);
    CHECK(settle_two(&image, &tall, &small) == 1);
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

static FoundLines read_all(Ocr *ocr, const Image *image, Region *items, uint32_t count, Arena *arena)
{
    Regions regions = {.items = items, .count = count};
    LineCache *cache = NULL;
    FoundLines found = {0};
    Error err = {0};

    for (uint32_t i = 0; i < count; i++) {
        items[i].score = 95;
        items[i].cap_px = items[i].vertical ? items[i].box.width : items[i].box.height;
        items[i].features[FEATURE_CONTRAST] = look.contrast;
        items[i].features[FEATURE_PARTS] = 8;
    }
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
        FoundLines found = read_all(ocr, &image, &region, 1, arena);
        for (size_t i = 0; i < 3; i++) {
            CHECK(has_word(&found, labels[i]));
        }
    }
    ocr_close(ocr);
    arena_free(arena);
}

/* True when words that are not [but] lie over all of [box]. */
static bool is_covered(const FoundLines *found, Rect box, const char *but)
{
    for (uint32_t i = 0; i < found->count; i++) {
        for (uint32_t k = 0; k < found->items[i].line.count; k++) {
            const TextWord *word = &found->items[i].line.words[k];
            if (strcmp(word->text, but) != 0 && rect_contains(rect_pad(word->box, 1), box)) {
                return true;
            }
        }
    }
    return false;
}

static void dim_text_between_rows_is_covered(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        Image image = black_picture(arena);
        Region region = {.vertical = true};
        Rect upper = paint_text(&image, 40, 40, ZOOM, 250, "FRAME");
        Rect lower = paint_text(&image, 40, 108, ZOOM, 250, "DEPTH");
        Rect dim = paint_text(&image, 40, 74, ZOOM, 110, "SMITH");
        region.box = rect_union(upper, lower);
        FoundLines found = read_all(ocr, &image, &region, 1, arena);
        CHECK(has_word(&found, "FRAME") && has_word(&found, "DEPTH"));
        CHECK(is_covered(&found, dim, "FRAME"));
        CHECK(found.count == 3 && !rect_overlaps(found.items[2].line.box, upper));
    }
    ocr_close(ocr);
    arena_free(arena);
}

static void the_end_of_a_row_that_was_known_is_covered(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        Image image = black_picture(arena);
        Rect known = paint_text(&image, 40, 40, ZOOM, 250, "HARMONIC");
        Rect name = paint_text(&image, 35 + known.width * 124 / 100, 46, 1, 250, "J");
        Rect lower =
            rect_union(paint_text(&image, 40, 74, ZOOM, 250, "DEPTH"), paint_text(&image, 40, 108, ZOOM, 250, "POWER"));
        Region regions[] = {{.box = known}, {.box = rect_union(rect_union(known, name), lower), .vertical = true}};
        FoundLines found = read_all(ocr, &image, regions, 2, arena);
        CHECK(has_word(&found, "HARMONIC") && has_word(&found, "DEPTH"));
        CHECK(is_covered(&found, name, "HARMONIC"));
    }
    ocr_close(ocr);
    arena_free(arena);
}

/* Most of the region was read before; what is left is too little to be tried again, and not nothing. */
static void the_end_of_a_line_that_was_known_is_covered(void)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        Image image = black_picture(arena);
        Rect known = paint_text(&image, 40, 40, ZOOM, 250, "HARMONIC");
        Rect name = paint_text(&image, 35 + known.width * 124 / 100, 46, 1, 250, "J");
        Region regions[] = {{.box = known}, {.box = rect_union(known, name)}, {.box = known}};
        FoundLines found = read_all(ocr, &image, regions, 3, arena);
        CHECK(has_word(&found, "HARMONIC") && found.count == 2);
        CHECK(is_covered(&found, name, "HARMONIC"));
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
        FoundLines found = read_all(ocr, &over, &region, 1, arena);
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
    RUN(no_share_of_own_ink_is_too_small);
    RUN(a_repeated_word_with_ink_of_its_own_stays);
    RUN(dim_text_between_rows_is_covered);
    RUN(the_end_of_a_row_that_was_known_is_covered);
    RUN(the_end_of_a_line_that_was_known_is_covered);
    RUN(a_repeated_word_is_gone_and_another_one_stays);
    RUN(a_tall_reading_does_not_stand_for_small_letters);
    RUN(labels_below_each_other_are_read_one_by_one);
    RUN(text_on_its_head_is_read);
    return check_failed();
}

#include "wrap/ocr.h"

#include <unistd.h>

#include "check.h"
#include "paint.h"

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

static void ocr_read_finds_words_of_a_line(void)
{
    Error err = {0};
    Arena *arena = arena_new(64 << 20);
    Ocr *ocr = NULL;
    Image image;
    Words words;

    if (!open_english(&ocr)) {
        arena_free(arena);
        return;
    }
    CHECK_OK(image_new(420, 50, 1, arena, &image, &err));
    paint_fill(&image, 255);
    paint_text(&image, 14, 14, 3, 0, "SMITH JANE");
    CHECK_OK(ocr_read(ocr, &image, OCR_LINE, arena, &words, &err));
    CHECK(words.count == 2);
    CHECK_TEXT(words.count > 0 ? words.items[0].text : "", "SMITH");
    CHECK_TEXT(words.count > 1 ? words.items[1].text : "", "JANE");
    CHECK(words.count > 1 && words.items[0].line == words.items[1].line);
    CHECK(words.count > 0 && words.items[0].score_pct > 60);
    CHECK(words.count > 1 && rect_contains((Rect){.width = 420, .height = 50}, words.items[1].box) &&
          words.items[1].box.x > words.items[0].box.x);
    ocr_close(ocr);
    arena_free(arena);
}

static void ocr_read_gives_nothing_for_a_blank_picture(void)
{
    Error err = {0};
    Arena *arena = arena_new(64 << 20);
    Ocr *ocr = NULL;
    Image image;
    Words words = {.count = 7};

    if (!open_english(&ocr)) {
        arena_free(arena);
        return;
    }
    CHECK_OK(image_new(100, 40, 1, arena, &image, &err));
    paint_fill(&image, 255);
    CHECK_OK(ocr_read(ocr, &image, OCR_LINE, arena, &words, &err));
    CHECK(words.count == 0);
    ocr_close(ocr);
    arena_free(arena);
}

static void ocr_read_takes_pictures_of_any_small_size(void)
{
    Error err = {0};
    Arena *arena = arena_new(64 << 20);
    Ocr *ocr = NULL;

    if (!open_english(&ocr)) {
        arena_free(arena);
        return;
    }
    for (int32_t side = 1; side < 12; side++) {
        Image image;
        Words words;
        CHECK_OK(image_new(side, 12 - side, 1, arena, &image, &err));
        CHECK_OK(ocr_read(ocr, &image, OCR_LINE, arena, &words, &err));
    }
    ocr_close(ocr);
    arena_free(arena);
}

static void ocr_read_refuses_colour(void)
{
    Error err = {0};
    Arena *arena = arena_new(64 << 20);
    Ocr *ocr = NULL;
    Image image;
    Words words;

    if (!open_english(&ocr)) {
        arena_free(arena);
        return;
    }
    CHECK_OK(image_new(20, 20, 3, arena, &image, &err));
    CHECK(!ocr_read(ocr, &image, OCR_LINE, arena, &words, &err) && err.code == ERR_LIMIT);
    ocr_close(ocr);
    arena_free(arena);
}

static void ocr_open_names_the_package_of_a_missing_language(void)
{
    static const char *const languages[] = {"zzz_none"};
    Error err = {0};
    Ocr *ocr = NULL;

    CHECK(!ocr_open(languages, 1, &ocr, &err));
    CHECK(ocr == NULL && err.code == ERR_CONFIG);
    CHECK(strstr(err.text, "tesseract-ocr-zzz-none") != NULL);
}

static void ocr_open_does_not_go_on_with_a_part_of_the_languages(void)
{
    static const char *const languages[] = {"eng", "zzz"};
    Error err = {0};
    Ocr *ocr = NULL;

    CHECK(!ocr_open(languages, 2, &ocr, &err) && err.code == ERR_CONFIG);
}

static void ocr_open_refuses_a_name_with_a_path(void)
{
    static const char *const languages[] = {"../eng"};
    Error err = {0};
    Ocr *ocr = NULL;

    CHECK(!ocr_open(languages, 1, &ocr, &err) && err.code == ERR_CONFIG);
    CHECK(!ocr_open(languages, 0, &ocr, &err) && err.code == ERR_CONFIG);
}

static uint32_t open_null_files(void)
{
    enum { FILES = 64 };
    uint32_t count = 0;

    for (int i = 0; i < FILES; i++) {
        char link[64];
        char name[64] = {0};
        (void)snprintf(link, sizeof link, "/proc/self/fd/%d", i);
        count += readlink(link, name, sizeof name - 1) > 0 && strcmp(name, "/dev/null") == 0;
    }
    return count;
}

/* In the sandbox no file can be opened any more: an odd picture that the engine complains about would kill the worker.
 */
static void ocr_open_opens_where_the_engine_complains_to(void)
{
    uint32_t before = open_null_files();
    Ocr *ocr = NULL;

    if (open_english(&ocr)) {
        CHECK(open_null_files() == before + 1);
        ocr_close(ocr);
    }
}

int main(void)
{
    RUN(ocr_open_opens_where_the_engine_complains_to); /* first: it stays open */
    RUN(ocr_read_finds_words_of_a_line);
    RUN(ocr_read_gives_nothing_for_a_blank_picture);
    RUN(ocr_read_takes_pictures_of_any_small_size);
    RUN(ocr_read_refuses_colour);
    RUN(ocr_open_names_the_package_of_a_missing_language);
    RUN(ocr_open_does_not_go_on_with_a_part_of_the_languages);
    RUN(ocr_open_refuses_a_name_with_a_path);
    return check_failed();
}

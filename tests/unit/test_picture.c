/* PNG, JPEG and TIFF files: what is written is read again, and what is broken does no harm. */
#include "check.h"
#include "deid/parsed.h"
#include "deid/picture_copy.h"
#include "jpeg_fixture.h"
#include "pixel_copy.h"
#include "wrap/picture.h"

enum { RUN_BYTES_MAX = 256 << 20, WIDE = 37, HIGH = 23, MUTATIONS = 400 };

static const uint8_t key[SHA256_BYTES] = {1, 2, 3};

static const struct {
    uint32_t samples, bits, pages;
    bool is_inverted;
} forms[] = {{1, 8, 1, false}, {1, 16, 1, false}, {3, 8, 1, false}, {3, 16, 1, false}, {1, 8, 3, true}};

static uint32_t next(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static Picture scribbled(uint32_t form, Arena *run)
{
    Picture picture = {.rows = HIGH,
                       .columns = WIDE,
                       .samples = forms[form].samples,
                       .bits_allocated = forms[form].bits,
                       .pages = forms[form].pages,
                       .is_inverted = forms[form].is_inverted,
                       .orientation = 1};
    Settings settings = settings_default();
    uint32_t state = form;
    Error err = {0};

    CHECK_OK(picture_room(&picture, &settings.limits, run, &err));
    for (size_t i = 0; i < picture.size; i++) {
        picture.data[i] = (uint8_t)next(&state);
    }
    return picture;
}

static void pictures_are_read_as_they_were_written(void)
{
    Settings settings = settings_default();

    for (uint32_t i = 0; i < 2 * (sizeof forms / sizeof forms[0]); i++) {
        Arena *run = arena_new(RUN_BYTES_MAX);
        bool is_tiff = i % 2 == 1;
        Picture picture = scribbled(i / 2, run);
        Picture again = {0};
        Buffer file = {.limit = 1 << 20};
        Error err = {0};
        if (is_tiff || picture.pages == 1) {
            CHECK_OK((is_tiff ? picture_tiff_write : picture_png_write)(&picture, run, &file, &err));
            CHECK(picture_kind(buffer_view(&file)) == (is_tiff ? PICTURE_TIFF : PICTURE_PNG));
            CHECK_OK((is_tiff ? picture_tiff_read : picture_png_read)(buffer_view(&file), &settings.limits, run, &again,
                                                                      &err));
            CHECK(again.samples == picture.samples && again.bits_allocated == picture.bits_allocated);
            CHECK(again.pages == picture.pages && again.is_inverted == picture.is_inverted);
            CHECK(again.size == picture.size && memcmp(again.data, picture.data, picture.size) == 0);
        }
        buffer_free(&file);
        arena_free(run);
    }
}

static void a_picture_opens_as_an_instance_of_its_own(void)
{
    Settings settings = settings_default();
    Arena *run = arena_new(RUN_BYTES_MAX);
    Picture picture = scribbled(3, run);
    Buffer file = {.limit = 1 << 20};
    Parsed first;
    Parsed second;
    Samples samples;
    Error err = {0};

    CHECK_OK(picture_png_write(&picture, run, &file, &err));
    CHECK_OK(parsed_open_any(buffer_view(&file), key, &settings.limits, run, &first, &err));
    CHECK_OK(parsed_open_any(buffer_view(&file), key, &settings.limits, run, &second, &err));
    CHECK(first.is_picture && pixels_info(first.pixels)->bits_stored == 16);
    CHECK_TEXT(first.identity.sop_uid, second.identity.sop_uid);
    CHECK(strcmp(first.identity.sop_uid, first.identity.study_uid) != 0);
    CHECK_OK(pixels_read(first.pixels, 0, run, &samples, &err));
    CHECK(samples.size == picture.size && memcmp(samples.data, picture.data, picture.size) == 0);
    buffer_free(&file);
    arena_free(run);
}

static void a_picture_of_too_many_pixels_is_refused(void)
{
    Settings settings = settings_default();
    Arena *run = arena_new(RUN_BYTES_MAX);
    Picture picture = scribbled(0, run);
    Buffer files[2] = {{.limit = 1 << 20}, {.limit = 1 << 20}};
    Parsed parsed;
    Error err = {0};

    settings.limits.max_pixels_per_frame = WIDE * HIGH - 1;
    CHECK_OK(picture_png_write(&picture, run, &files[0], &err));
    CHECK_OK(picture_tiff_write(&picture, run, &files[1], &err));
    for (uint32_t i = 0; i < 2; i++) {
        CHECK(!parsed_open_any(buffer_view(&files[i]), key, &settings.limits, run, &parsed, &err));
        CHECK(err.code == ERR_LIMIT);
        buffer_free(&files[i]);
    }
    CHECK(!parsed_open_any(forge_jpeg(picture.data, HIGH, WIDE, 1, 1, 1, run), key, &settings.limits, run, &parsed,
                           &err));
    CHECK(err.code == ERR_LIMIT);
    arena_free(run);
}

/* Opened or refused, but nothing else: the sanitizers look on. */
static void change_and_open(Bytes file, uint32_t seed, uint32_t *refused)
{
    Settings settings = settings_default();
    Arena *run = arena_new(RUN_BYTES_MAX);
    uint8_t *bytes = (uint8_t *)arena_copy(run, file.data, file.size);
    size_t size = file.size;
    uint32_t state = seed;
    Parsed parsed;
    Buffer copy = {.limit = 1 << 22};
    Plan plan;
    Error err = {0};

    plan_init(&plan, run);
    if (seed % 3 != 0) {
        add_fill(&plan, (Rect){5, 5, 12, 9}, "Black");
    }
    for (uint32_t i = 0; i < 1 + seed % 6; i++) {
        bytes[next(&state) % size] = (uint8_t)next(&state);
    }
    if (seed % 5 == 0) {
        size = 16 + next(&state) % (size - 16);
    }
    *refused += !parsed_open_any(bytes_of(bytes, size), key, &settings.limits, run, &parsed, &err) ||
                !picture_copy(bytes_of(bytes, size), &parsed, &plan, &settings.limits, run, &copy, &err);
    buffer_free(&copy);
    arena_free(run);
}

static void broken_pictures_do_no_harm(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Picture picture = scribbled(2, run);
    Buffer files[2] = {{.limit = 1 << 20}, {.limit = 1 << 20}};
    Bytes jpeg = forge_jpeg(picture.data, HIGH, WIDE, 3, 2, 2, run);
    Error err = {0};
    uint32_t refused = 0;

    CHECK_OK(picture_png_write(&picture, run, &files[0], &err));
    CHECK_OK(picture_tiff_write(&picture, run, &files[1], &err));
    for (uint32_t i = 0; i < MUTATIONS; i++) {
        change_and_open(buffer_view(&files[0]), i, &refused);
        change_and_open(buffer_view(&files[1]), i, &refused);
        change_and_open(jpeg, i, &refused);
    }
    CHECK(refused > MUTATIONS / 2 && refused < 3 * MUTATIONS);
    buffer_free(&files[0]);
    buffer_free(&files[1]);
    arena_free(run);
}

int main(void)
{
    RUN(pictures_are_read_as_they_were_written);
    RUN(a_picture_opens_as_an_instance_of_its_own);
    RUN(a_picture_of_too_many_pixels_is_refused);
    RUN(broken_pictures_do_no_harm);
    return check_failed();
}

#include <png.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "wrap/png.h"

/* Read back by libpng's own simple interface. */
static void check_round_trip(const Image *image)
{
    Buffer png = {.limit = 1 << 20};
    png_image reader = {.version = PNG_IMAGE_VERSION};
    uint8_t pixels[64 * 64 * 3] = {0};
    Error err = {0};

    CHECK_OK(png_encode(image, &png, &err));
    CHECK(png_image_begin_read_from_memory(&reader, png.data, png.size) != 0);
    CHECK(reader.width == (png_uint_32)image->width && reader.height == (png_uint_32)image->height);
    CHECK(reader.format == (image->channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY));
    CHECK(png_image_finish_read(&reader, NULL, pixels, 0, NULL) != 0);
    for (int32_t y = 0; y < image->height; y++) {
        CHECK(memcmp(pixels + y * image->width * image->channels, image->data + y * image->stride,
                     (size_t)(image->width * image->channels)) == 0);
    }
    png_image_free(&reader);
    buffer_free(&png);
}

static void png_holds_the_samples_given(void)
{
    Arena *arena = arena_new(1 << 20);
    Error err = {0};
    Image image, part;

    for (int32_t channels = 1; channels <= 3; channels += 2) {
        CHECK_OK(image_new(40, 30, channels, arena, &image, &err));
        for (int32_t i = 0; i < image.stride * image.height; i++) {
            image.data[i] = (uint8_t)(i * 7);
        }
        check_round_trip(&image);
        part = image_crop(&image, (Rect){3, 4, 17, 9});
        check_round_trip(&part);
    }
    arena_free(arena);
}

static void png_refuses_what_it_cannot_hold(void)
{
    uint8_t pixels[16] = {0};
    Image image = {.data = pixels, .width = 2, .height = 2, .channels = 2, .stride = 4};
    Buffer png = {.limit = 1 << 20}, small = {.limit = 20};
    Error err = {0};

    CHECK(!png_encode(&image, &png, &err));
    CHECK(err.code == ERR_INPUT);
    image.channels = 1;
    CHECK(!png_encode(&image, &small, &err));
    CHECK(err.code == ERR_LIMIT);
    image.width = 0;
    CHECK(!png_encode(&image, &png, &err));
    CHECK(png.size == 0);
    buffer_free(&small);
}

int main(void)
{
    RUN(png_holds_the_samples_given);
    RUN(png_refuses_what_it_cannot_hold);
    return check_failed();
}

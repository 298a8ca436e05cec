#include "wrap/png.h"

#include <png.h>
#include <setjmp.h>
#include <stdio.h>

/* Previews are made while somebody waits: level 3 is about three times as fast as the default and a tenth larger. */
enum { PNG_LEVEL = 3 };

static void append(png_structp writer, png_bytep data, size_t size)
{
    buffer_append(png_get_io_ptr(writer), data, size);
}

static void flush(png_structp writer)
{
    (void)writer;
}

static void jump(png_structp writer, png_const_charp message)
{
    (void)message;
    png_longjmp(writer, 1);
}

static void stay_silent(png_structp writer, png_const_charp message)
{
    (void)writer;
    (void)message;
}

/* Nothing here changes after setjmp, so nothing is lost when libpng jumps back. */
static bool write_image(png_structp writer, png_infop info, const Image *image)
{
    if (setjmp(png_jmpbuf(writer)) != 0) {
        return false;
    }
    png_set_compression_level(writer, PNG_LEVEL);
    png_set_IHDR(writer, info, (png_uint_32)image->width, (png_uint_32)image->height, 8,
                 image->channels == 3 ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(writer, info);
    for (int32_t y = 0; y < image->height; y++) {
        png_write_row(writer, image->data + (size_t)y * (size_t)image->stride);
    }
    png_write_end(writer, info);
    return true;
}

bool png_encode(const Image *image, Buffer *png, Error *err)
{
    png_structp writer;
    png_infop info;
    bool is_done;

    if (image->data == NULL || image->width <= 0 || image->height <= 0 ||
        (image->channels != 1 && image->channels != 3)) {
        return error_set(err, ERR_INPUT, "no picture that PNG can hold");
    }
    writer = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, jump, stay_silent);
    if (writer == NULL) {
        return error_set(err, ERR_MEMORY, "PNG: out of memory");
    }
    info = png_create_info_struct(writer);
    png_set_write_fn(writer, png, append, flush);
    is_done = info != NULL && write_image(writer, info, image);
    png_destroy_write_struct(&writer, &info);
    if (!buffer_check(png, err)) {
        return false;
    }
    return is_done || error_set(err, ERR_LIMIT, "PNG cannot hold a picture of this size");
}

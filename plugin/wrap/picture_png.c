#include <png.h>
#include <setjmp.h>
#include <string.h>

#include "wrap/picture.h"

/* libpng's handles, dropped together whatever happened. */
typedef struct {
    png_structp png;
    png_infop info;
    Bytes rest;  /* of a file that is read */
    Buffer *out; /* of one that is written */
} Handles;

static void take(png_structp png, png_bytep data, size_t size)
{
    Handles *handles = png_get_io_ptr(png);

    if (size > handles->rest.size) {
        png_error(png, "cut short");
    }
    memcpy(data, handles->rest.data, size);
    handles->rest = bytes_of(handles->rest.data + size, handles->rest.size - size);
}

static void append(png_structp png, png_bytep data, size_t size)
{
    Handles *handles = png_get_io_ptr(png);

    buffer_append(handles->out, data, size);
}

static void flush(png_structp png)
{
    (void)png;
}

static void jump(png_structp png, png_const_charp message)
{
    (void)message;
    png_longjmp(png, 1);
}

static void say_nothing(png_structp png, png_const_charp message)
{
    (void)png;
    (void)message;
}

/* Palettes and few bits become samples of 8 bits; the alpha channel is looked at and taken away. */
static void ask_for_samples(Handles *handles, Picture *picture)
{
    png_structp png = handles->png;
    png_infop info = handles->info;
    uint32_t colour = png_get_color_type(png, info);
    bool is_colour = (colour & PNG_COLOR_MASK_COLOR) != 0;

    png_set_expand(png);
    if (png_get_bit_depth(png, info) == 16) {
        png_set_swap(png); /* to little endian */
    }
    (void)png_set_interlace_handling(png);
    picture->rows = png_get_image_height(png, info);
    picture->columns = png_get_image_width(png, info);
    picture->samples = is_colour ? 3 : 1;
    picture->bits_allocated = png_get_bit_depth(png, info) == 16 ? 16 : 8;
    picture->pages = 1;
    png_read_update_info(png, info);
}

static bool read_head(Handles *handles, Picture *picture)
{
    if (setjmp(png_jmpbuf(handles->png)) != 0) {
        return false;
    }
    png_set_read_fn(handles->png, handles, take);
    png_set_user_limits(handles->png, 65535, 65535);
    png_set_chunk_malloc_max(handles->png, 1 << 20);
    png_set_chunk_cache_max(handles->png, 64);
    png_read_info(handles->png, handles->info);
    ask_for_samples(handles, picture);
    return true;
}

static bool read_rows(Handles *handles, png_bytep *rows)
{
    if (setjmp(png_jmpbuf(handles->png)) != 0) {
        return false;
    }
    png_read_image(handles->png, rows);
    return true;
}

/* Rows of [channels] samples into the picture, which has the last one, alpha, or not. */
static bool keep_samples(const uint8_t *rows, uint32_t channels, const Picture *picture)
{
    size_t pixels = (size_t)picture->rows * picture->columns;
    size_t bytes = picture->bits_allocated / 8;
    size_t kept = picture->samples * bytes;
    bool clear = true;

    for (size_t i = 0; i < pixels; i++) {
        const uint8_t *from = rows + i * channels * bytes;
        memcpy(picture->data + i * kept, from, kept);
        for (size_t b = kept; b < channels * bytes; b++) {
            clear = clear && from[b] == 255;
        }
    }
    return clear;
}

static bool read_samples(Handles *handles, const Limits *limits, Arena *run, Picture *picture, Error *err)
{
    uint32_t channels = png_get_channels(handles->png, handles->info);
    size_t row_bytes = png_get_rowbytes(handles->png, handles->info);
    png_bytep *rows;
    uint8_t *data;

    if (!picture_room(picture, limits, run, err)) {
        return false;
    }
    if (channels < picture->samples || row_bytes != (size_t)picture->columns * channels * picture->bits_allocated / 8) {
        return error_set(err, ERR_INPUT, "a PNG file of a form that nobody knows");
    }
    data = arena_array(run, picture->rows, row_bytes);
    rows = arena_array(run, picture->rows, sizeof *rows);
    if (data == NULL || rows == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a picture");
    }
    for (uint32_t y = 0; y < picture->rows; y++) {
        rows[y] = data + y * row_bytes;
    }
    if (!read_rows(handles, rows)) {
        return error_set(err, ERR_INPUT, "a broken PNG file");
    }
    return keep_samples(data, channels, picture) || error_set(err, ERR_INPUT, "a PNG file with transparent places");
}

bool picture_png_read(Bytes file, const Limits *limits, Arena *run, Picture *picture, Error *err)
{
    Handles handles = {.rest = file};
    bool ok = false;

    *picture = (Picture){0};
    handles.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, jump, say_nothing);
    handles.info = handles.png == NULL ? NULL : png_create_info_struct(handles.png);
    if (handles.info == NULL) {
        (void)error_set(err, ERR_MEMORY, "out of memory for a picture");
    } else if (!read_head(&handles, picture)) {
        (void)error_set(err, ERR_INPUT, "a broken PNG file");
    } else {
        ok = read_samples(&handles, limits, run, picture, err);
    }
    png_destroy_read_struct(&handles.png, &handles.info, NULL);
    return ok;
}

static bool write_rows(Handles *handles, const Picture *picture)
{
    size_t row_bytes = (size_t)picture->columns * picture->samples * picture->bits_allocated / 8;

    if (setjmp(png_jmpbuf(handles->png)) != 0) {
        return false;
    }
    png_set_write_fn(handles->png, handles, append, flush);
    png_set_IHDR(handles->png, handles->info, picture->columns, picture->rows, (int)picture->bits_allocated,
                 picture->samples == 3 ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(handles->png, handles->info);
    if (picture->bits_allocated == 16) {
        png_set_swap(handles->png);
    }
    for (uint32_t y = 0; y < picture->rows; y++) {
        png_write_row(handles->png, picture->data + y * row_bytes);
    }
    png_write_end(handles->png, handles->info);
    return true;
}

bool picture_png_write(const Picture *picture, Arena *run, Buffer *out, Error *err)
{
    Handles handles = {.out = out};
    bool ok;

    (void)run;
    handles.png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, jump, say_nothing);
    handles.info = handles.png == NULL ? NULL : png_create_info_struct(handles.png);
    if (handles.info == NULL) {
        png_destroy_write_struct(&handles.png, &handles.info);
        return error_set(err, ERR_MEMORY, "out of memory for a picture");
    }
    ok = write_rows(&handles, picture);
    png_destroy_write_struct(&handles.png, &handles.info);
    return buffer_check(out, err) && (ok || error_set(err, ERR_INPUT, "a picture that PNG cannot hold"));
}

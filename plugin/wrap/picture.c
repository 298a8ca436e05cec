#include "wrap/picture.h"

#include <stdio.h>
#include <string.h>

#include "wrap/codec.h"
#include "wrap/jpeg_stream.h"

enum { HEAD_BYTES_MAX = 4096, TEXT_BYTES_MAX = 64 };

static const char secondary_capture[] = "1.2.840.10008.5.1.4.1.1.7";
static const char explicit_little[] = "1.2.840.10008.1.2.1";
static const char jpeg_baseline[] = "1.2.840.10008.1.2.4.50";

PictureKind picture_kind(Bytes file)
{
    static const struct {
        const char *magic;
        size_t size;
        PictureKind kind;
    } kinds[] = {{"\x89PNG\r\n\x1a\n", 8, PICTURE_PNG},
                 {"\xff\xd8\xff", 3, PICTURE_JPEG},
                 {"II*\0", 4, PICTURE_TIFF},
                 {"MM\0*", 4, PICTURE_TIFF}};

    if (file.size >= 132 && memcmp(file.data + 128, "DICM", 4) == 0) {
        return PICTURE_NONE;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (file.size >= kinds[i].size && memcmp(file.data, kinds[i].magic, kinds[i].size) == 0) {
            return kinds[i].kind;
        }
    }
    return PICTURE_NONE;
}

bool picture_room(Picture *picture, const Limits *limits, Arena *run, Error *err)
{
    uint64_t pixels = (uint64_t)picture->rows * picture->columns;
    uint64_t size = pixels * picture->samples * (picture->bits_allocated / 8) * picture->pages;

    if (picture->rows == 0 || picture->columns == 0 || picture->rows > 65535 || picture->columns > 65535) {
        return error_set(err, ERR_INPUT, "a picture of no size, or of more than 65535 rows or columns");
    }
    if (pixels > limits->max_pixels_per_frame || size > limits->max_file_bytes || size > UINT32_MAX - 2) {
        return error_set(err, ERR_LIMIT, "a picture has too many pixels");
    }
    picture->size = (size_t)size;
    picture->data = arena_alloc(run, picture->size);
    return picture->data != NULL || error_set(err, ERR_MEMORY, "out of memory for a picture");
}

static void put_head(Buffer *out, uint32_t tag, const char *vr, uint32_t size)
{
    bool is_long = strcmp(vr, "OB") == 0 || strcmp(vr, "OW") == 0;

    buffer_u16(out, (uint16_t)(tag >> 16));
    buffer_u16(out, (uint16_t)(tag & 0xffff));
    buffer_append(out, vr, 2);
    if (is_long) {
        buffer_u16(out, 0);
        buffer_u32(out, size);
    } else {
        buffer_u16(out, (uint16_t)size);
    }
}

static void put_text(Buffer *out, uint32_t tag, const char *vr, const char *text)
{
    size_t size = strlen(text);

    put_head(out, tag, vr, (uint32_t)(size + size % 2));
    buffer_append(out, text, size);
    buffer_append(out, vr[0] == 'U' ? "" : " ", size % 2);
}

static void put_number(Buffer *out, uint32_t tag, uint32_t value)
{
    put_head(out, tag, "US", 2);
    buffer_u16(out, (uint16_t)value);
}

static void put_uid(Buffer *out, uint32_t tag, const uint8_t *key, uint64_t which)
{
    char text[TEXT_BYTES_MAX];
    uint64_t number = 0;

    for (uint32_t i = 0; i < PICTURE_KEY_BYTES; i++) {
        number = number << 8 | key[i];
    }
    (void)snprintf(text, sizeof text, "2.25.%llu", (unsigned long long)((number | 4) - which));
    put_text(out, tag, "UI", text);
}

/* All that a header needs for its pixels to be understood. */
static void put_header(Buffer *out, const char *syntax, const uint8_t *key, const Picture *picture,
                       const char *photometric)
{
    static const uint8_t preamble[128] = {0};
    char pages[TEXT_BYTES_MAX];

    (void)snprintf(pages, sizeof pages, "%u", picture->pages);
    buffer_append(out, preamble, sizeof preamble);
    buffer_append(out, "DICM", 4);
    put_text(out, 0x00020010, "UI", syntax);
    put_text(out, 0x00080016, "UI", secondary_capture);
    put_uid(out, 0x00080018, key, 0);
    put_text(out, 0x00080060, "CS", "OT");
    put_uid(out, 0x0020000d, key, 1);
    put_uid(out, 0x0020000e, key, 2);
    put_number(out, 0x00280002, picture->samples);
    put_text(out, 0x00280004, "CS", photometric);
    if (picture->samples > 1) {
        put_number(out, 0x00280006, 0);
    }
    put_text(out, 0x00280008, "IS", pages);
    put_number(out, 0x00280010, picture->rows);
    put_number(out, 0x00280011, picture->columns);
    put_number(out, 0x00280100, picture->bits_allocated);
    put_number(out, 0x00280101, picture->bits_allocated);
    put_number(out, 0x00280102, picture->bits_allocated - 1);
    put_number(out, 0x00280103, 0);
}

static void put_item(Buffer *out, uint32_t element, Bytes bytes)
{
    buffer_u16(out, 0xfffe);
    buffer_u16(out, (uint16_t)element);
    buffer_u32(out, (uint32_t)(bytes.size + bytes.size % 2));
    buffer_append(out, bytes.data, bytes.size);
    buffer_append(out, "", bytes.size % 2);
}

static void put_plain(Buffer *out, const uint8_t *key, const Picture *picture)
{
    const char *photometric = picture->samples == 3 ? "RGB" : picture->is_inverted ? "MONOCHROME1" : "MONOCHROME2";

    put_header(out, explicit_little, key, picture, photometric);
    put_head(out, 0x7fe00010, picture->bits_allocated == 8 ? "OB" : "OW",
             (uint32_t)(picture->size + picture->size % 2));
    buffer_append(out, picture->data, picture->size);
    buffer_append(out, "", picture->size % 2);
}

/* JPEG stays a stream: its coefficients are changed, not its samples. */
static bool put_jpeg(Bytes file, const uint8_t *key, const Limits *limits, Buffer *out, Error *err)
{
    const char *photometric = jpeg_is_rgb(file) ? "RGB" : "YBR_FULL_422";
    CodecInput input = {.photometric = photometric};
    CodecLook look;
    Picture picture = {.bits_allocated = 8, .pages = 1};

    if (!jpeg_look(&input, file, &look, err)) {
        return false;
    }
    if (look.block_width == 0 || file.size > UINT32_MAX - 2) {
        return error_set(err, ERR_INPUT, "a JPEG file of a kind that cannot be changed block by block");
    }
    if ((uint64_t)look.rows * look.columns > limits->max_pixels_per_frame) {
        return error_set(err, ERR_LIMIT, "a picture has too many pixels");
    }
    picture.rows = look.rows;
    picture.columns = look.columns;
    picture.samples = look.samples;
    put_header(out, jpeg_baseline, key, &picture, look.samples == 1 ? "MONOCHROME2" : photometric);
    put_head(out, 0x7fe00010, "OB", 0xffffffff);
    put_item(out, 0xe000, bytes_of("", 0));
    put_item(out, 0xe000, file);
    put_item(out, 0xe0dd, bytes_of("", 0));
    return true;
}

static bool read_plain(Bytes file, const Limits *limits, Arena *run, Picture *picture, Error *err)
{
    return picture_kind(file) == PICTURE_PNG ? picture_png_read(file, limits, run, picture, err)
                                             : picture_tiff_read(file, limits, run, picture, err);
}

bool picture_wrap(Bytes file, const uint8_t key[PICTURE_KEY_BYTES], const Limits *limits, Arena *run, Bytes *dicom,
                  Error *err)
{
    Picture picture = {0};
    Buffer out = {0};
    char *copy = NULL;
    bool is_jpeg = picture_kind(file) == PICTURE_JPEG;

    if (!is_jpeg && !read_plain(file, limits, run, &picture, err)) {
        return false;
    }
    out.limit = HEAD_BYTES_MAX + (is_jpeg ? file.size : picture.size);
    if (!is_jpeg) {
        put_plain(&out, key, &picture);
    } else if (!put_jpeg(file, key, limits, &out, err)) {
        buffer_free(&out);
        return false;
    }
    if (buffer_check(&out, err)) {
        copy = arena_copy(run, out.data, out.size);
        *dicom = bytes_of(copy, out.size);
        if (copy == NULL) {
            (void)error_set(err, ERR_MEMORY, "out of memory for a picture");
        }
    }
    buffer_free(&out);
    return copy != NULL;
}

bool picture_write(Bytes original, const Limits *limits, const uint8_t *samples, size_t size, Arena *run, Buffer *out,
                   Error *err)
{
    Picture picture = {0};

    if (!read_plain(original, limits, run, &picture, err)) {
        return false;
    }
    if (size != picture.size) {
        return error_set(err, ERR_INPUT, "samples of another picture");
    }
    memcpy(picture.data, samples, size);
    return picture_kind(original) == PICTURE_PNG ? picture_png_write(&picture, run, out, err)
                                                 : picture_tiff_write(&picture, run, out, err);
}

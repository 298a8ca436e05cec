#include <string.h>
#include <tiffio.h>

#include "wrap/picture.h"

enum { ORIENTATION_TOP_LEFT = 1, ORIENTATION_MAX = 8 };

/* A file in memory: read from [bytes], or written to [out]. */
typedef struct {
    Bytes bytes;
    Buffer *out;
    uint64_t at;
} Memory;

static tmsize_t memory_read(thandle_t self, void *data, tmsize_t size)
{
    Memory *memory = self;
    Bytes all = memory->out != NULL ? buffer_view(memory->out) : memory->bytes;
    size_t left = memory->at < all.size ? all.size - (size_t)memory->at : 0;
    size_t count = size < 0 ? 0 : (size_t)size < left ? (size_t)size : left;

    memcpy(data, all.data + (count > 0 ? memory->at : 0), count);
    memory->at += count;
    return (tmsize_t)count;
}

/* Over what is there, then behind it; a gap is filled with zeros. */
static tmsize_t memory_write(thandle_t self, void *data, tmsize_t size)
{
    Memory *memory = self;
    Buffer *out = memory->out;
    size_t over;

    if (out == NULL || size < 0) {
        return -1;
    }
    while (out->size < memory->at && !out->failed) {
        buffer_u8(out, 0);
    }
    if (out->failed) {
        return -1;
    }
    over = out->size - (size_t)memory->at < (size_t)size ? out->size - (size_t)memory->at : (size_t)size;
    if (over > 0) {
        memcpy(out->data + memory->at, data, over);
    }
    buffer_append(out, (const uint8_t *)data + over, (size_t)size - over);
    memory->at += (uint64_t)size;
    return out->failed ? -1 : size;
}

static toff_t memory_seek(thandle_t self, toff_t offset, int whence)
{
    Memory *memory = self;
    uint64_t size = memory->out != NULL ? memory->out->size : memory->bytes.size;

    memory->at = whence == SEEK_CUR ? memory->at + offset : whence == SEEK_END ? size + offset : offset;
    return memory->at;
}

static toff_t memory_size(thandle_t self)
{
    const Memory *memory = self;

    return memory->out != NULL ? memory->out->size : memory->bytes.size;
}

static int memory_close(thandle_t self)
{
    (void)self;
    return 0;
}

static TIFF *open_memory(Memory *memory, const char *mode)
{
    (void)TIFFSetErrorHandler(NULL);
    (void)TIFFSetWarningHandler(NULL);
    return TIFFClientOpen("picture", mode, memory, memory_read, memory_write, memory_seek, memory_close, memory_size,
                          NULL, NULL);
}

/* What a page is, as far as it can be kept. */
typedef struct {
    uint32_t rows, columns, samples, bits, orientation;
    bool is_inverted, is_plain;
} Page;

static uint32_t short_field(TIFF *tiff, uint32_t tag, uint32_t otherwise)
{
    uint16_t value = 0;

    return TIFFGetFieldDefaulted(tiff, tag, &value) == 1 ? value : otherwise;
}

/* Gray and RGB in strips are read as they are. Whatever else has 8 bits (palettes, YCbCr, tiles) is read as RGB. */
static bool look_at(TIFF *tiff, Page *page, Error *err)
{
    uint32_t photometric = short_field(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    uint32_t samples = short_field(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    uint32_t format = short_field(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    bool is_gray = photometric == PHOTOMETRIC_MINISBLACK || photometric == PHOTOMETRIC_MINISWHITE;

    *page = (Page){.bits = short_field(tiff, TIFFTAG_BITSPERSAMPLE, 1),
                   .orientation = short_field(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOP_LEFT)};
    if (TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &page->columns) != 1 ||
        TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &page->rows) != 1 || page->orientation < ORIENTATION_TOP_LEFT ||
        page->orientation > ORIENTATION_MAX) {
        return error_set(err, ERR_INPUT, "a broken TIFF file");
    }
    if (format != SAMPLEFORMAT_UINT || page->bits > 16 || samples == 0 || samples == 2 || samples > 3 ||
        photometric == PHOTOMETRIC_SEPARATED) {
        return error_set(err, ERR_INPUT, "a TIFF file of a form that cannot be kept");
    }
    page->is_plain = (page->bits == 8 || page->bits == 16) && TIFFIsTiled(tiff) == 0 &&
                     short_field(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_CONTIG &&
                     ((is_gray && samples == 1) || (photometric == PHOTOMETRIC_RGB && samples == 3));
    page->is_inverted = page->is_plain && photometric == PHOTOMETRIC_MINISWHITE;
    page->samples = page->is_plain ? samples : 3;
    if (!page->is_plain && page->bits == 16) {
        return error_set(err, ERR_INPUT, "a TIFF file of a form that cannot be kept");
    }
    page->bits = page->is_plain ? page->bits : 8;
    return true;
}

static bool read_plain(TIFF *tiff, const Page *page, uint8_t *data, size_t size)
{
    size_t row_bytes = (size_t)page->columns * page->samples * page->bits / 8;

    if (TIFFScanlineSize(tiff) != (tmsize_t)row_bytes || size != row_bytes * page->rows) {
        return false;
    }
    for (uint32_t y = 0; y < page->rows; y++) {
        if (TIFFReadScanline(tiff, data + y * row_bytes, y, 0) != 1) {
            return false;
        }
    }
    return true;
}

/* Rows in the order of the file: its orientation stays a label. */
static bool read_colours(TIFF *tiff, const Page *page, Arena *run, uint8_t *data)
{
    size_t pixels = (size_t)page->rows * page->columns;
    uint32_t *colours = arena_array(run, pixels, sizeof *colours);

    if (colours == NULL ||
        TIFFReadRGBAImageOriented(tiff, page->columns, page->rows, colours, (int)page->orientation, 1) != 1) {
        return false;
    }
    for (size_t i = 0; i < pixels; i++) {
        data[3 * i] = (uint8_t)TIFFGetR(colours[i]);
        data[3 * i + 1] = (uint8_t)TIFFGetG(colours[i]);
        data[3 * i + 2] = (uint8_t)TIFFGetB(colours[i]);
    }
    return true;
}

static bool count_pages(TIFF *tiff, const Page *first, uint32_t *pages, Error *err)
{
    Page page;

    *pages = 1;
    while (TIFFReadDirectory(tiff) == 1) {
        if (*pages == PICTURE_PAGES_MAX) {
            return error_set(err, ERR_LIMIT, "a TIFF file has more than %d pages", (int)PICTURE_PAGES_MAX);
        }
        if (!look_at(tiff, &page, err)) {
            return false;
        }
        if (page.rows != first->rows || page.columns != first->columns || page.samples != first->samples ||
            page.bits != first->bits || page.is_inverted != first->is_inverted ||
            page.orientation != first->orientation) {
            return error_set(err, ERR_INPUT, "a TIFF file with pages of different forms");
        }
        ++*pages;
    }
    return true;
}

static bool read_pages(TIFF *tiff, const Limits *limits, Arena *run, Picture *picture, Error *err)
{
    Page page;
    size_t size;

    if (!look_at(tiff, &page, err) || !count_pages(tiff, &page, &picture->pages, err)) {
        return false;
    }
    picture->rows = page.rows;
    picture->columns = page.columns;
    picture->samples = page.samples;
    picture->bits_allocated = page.bits;
    picture->is_inverted = page.is_inverted;
    picture->orientation = page.orientation;
    if (!picture_room(picture, limits, run, err)) {
        return false;
    }
    size = picture->size / picture->pages;
    for (uint32_t i = 0; i < picture->pages; i++) {
        bool ok = TIFFSetDirectory(tiff, (tdir_t)i) == 1 && look_at(tiff, &page, err) &&
                  (page.is_plain ? read_plain(tiff, &page, picture->data + i * size, size)
                                 : read_colours(tiff, &page, run, picture->data + i * size));
        if (!ok) {
            return error_set(err, ERR_INPUT, "a broken TIFF file");
        }
    }
    return true;
}

bool picture_tiff_read(Bytes file, const Limits *limits, Arena *run, Picture *picture, Error *err)
{
    Memory memory = {.bytes = file};
    TIFF *tiff = open_memory(&memory, "rm");
    bool ok;

    *picture = (Picture){0};
    if (tiff == NULL) {
        return error_set(err, ERR_INPUT, "a broken TIFF file");
    }
    ok = read_pages(tiff, limits, run, picture, err);
    TIFFClose(tiff);
    return ok;
}

static bool write_page(TIFF *tiff, const Picture *picture, uint8_t *data)
{
    size_t row_bytes = (size_t)picture->columns * picture->samples * picture->bits_allocated / 8;
    uint32_t gray = picture->is_inverted ? PHOTOMETRIC_MINISWHITE : PHOTOMETRIC_MINISBLACK;

    (void)TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, picture->columns);
    (void)TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, picture->rows);
    (void)TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, picture->bits_allocated);
    (void)TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, picture->samples);
    (void)TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, picture->samples == 3 ? PHOTOMETRIC_RGB : gray);
    (void)TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    (void)TIFFSetField(tiff, TIFFTAG_ORIENTATION, picture->orientation);
    (void)TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
    (void)TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(tiff, 0));
    for (uint32_t y = 0; y < picture->rows; y++) {
        if (TIFFWriteScanline(tiff, data + y * row_bytes, y, 0) != 1) {
            return false;
        }
    }
    return TIFFWriteDirectory(tiff) == 1;
}

bool picture_tiff_write(const Picture *picture, Arena *run, Buffer *out, Error *err)
{
    Memory memory = {.out = out};
    TIFF *tiff = open_memory(&memory, "w");
    size_t size = picture->size / picture->pages;
    bool ok = tiff != NULL;

    (void)run;
    for (uint32_t i = 0; ok && i < picture->pages; i++) {
        ok = write_page(tiff, picture, picture->data + i * size);
    }
    if (tiff != NULL) {
        TIFFClose(tiff);
    }
    return buffer_check(out, err) && (ok || error_set(err, ERR_INPUT, "a picture that TIFF cannot hold"));
}

#include "wrap/pixels.h"

#include <string.h>

#include "wrap/pixels_struct.h"

enum {
    TAG_PHOTOMETRIC = 0x00280004,
    TAG_WINDOW_CENTER = 0x00281050,
    TAG_WINDOW_WIDTH = 0x00281051,
    TAG_INTERCEPT = 0x00281052,
    TAG_SLOPE = 0x00281053,
    TAG_FLOAT_PIXELS = 0x7fe00008,
    TAG_DOUBLE_PIXELS = 0x7fe00009
};

static bool is_native_syntax(const char *uid)
{
    return uid[0] == 0 || strcmp(uid, "1.2.840.10008.1.2") == 0 || strcmp(uid, "1.2.840.10008.1.2.1") == 0 ||
           strcmp(uid, "1.2.840.10008.1.2.2") == 0 || strcmp(uid, "1.2.840.10008.1.2.1.99") == 0;
}

/* A label that contradicts the number of samples means nothing. */
static Photometric agreed(Photometric photometric, uint32_t samples)
{
    bool is_colour = photometric >= PHOTOMETRIC_RGB && photometric < PHOTOMETRIC_OTHER;

    return is_colour == (samples == 3) ? photometric : PHOTOMETRIC_OTHER;
}

static bool read_bits(const Prescan *scan, PixelInfo *info, Error *err)
{
    info->is_float = scan->pixel_tag == TAG_FLOAT_PIXELS || scan->pixel_tag == TAG_DOUBLE_PIXELS;
    info->bits_allocated = scan->bits_allocated;
    if (info->is_float) {
        info->bits_allocated = scan->pixel_tag == TAG_FLOAT_PIXELS ? 32 : 64;
    } else if (info->bits_allocated != 1 && info->bits_allocated != 8 && info->bits_allocated != 16 &&
               info->bits_allocated != 32) {
        return error_set(err, ERR_INPUT, "bad pixel data: bits allocated");
    }
    /* Words of two bytes by PS3.5, words of four by most programs, and no sign in the file of which: read the wrong
     * way, text hides in noise. */
    if (scan->big_endian && info->bits_allocated == 32 && !info->is_float) {
        return error_set(err, ERR_INPUT, "bad pixel data: 32-bit samples in big endian have no one order of bytes");
    }
    info->bits_stored = scan->bits_stored == 0 || info->is_float ? info->bits_allocated : scan->bits_stored;
    info->high_bit = scan->high_bit + 1 < info->bits_stored ? info->bits_stored - 1 : scan->high_bit;
    if (info->is_float) {
        info->high_bit = info->bits_stored - 1;
    }
    if (info->bits_stored > info->bits_allocated || info->high_bit >= info->bits_allocated) {
        return error_set(err, ERR_INPUT, "bad pixel data: bits stored or high bit do not fit into bits allocated");
    }
    return true;
}

static bool read_info(const Prescan *scan, const char *photometric, PixelInfo *info, Error *err)
{
    *info = (PixelInfo){.rows = scan->rows,
                        .columns = scan->columns,
                        .frames = scan->frames == 0 ? 1 : scan->frames,
                        .samples = scan->samples == 0 ? 1 : scan->samples,
                        .is_signed = scan->is_signed,
                        .planar = scan->planar,
                        .photometric = photometric_of(photometric)};
    if (info->rows == 0 || info->columns == 0 || info->rows > 65535 || info->columns > 65535) {
        return error_set(err, ERR_INPUT, "bad pixel data: no rows or no columns");
    }
    if (info->samples > 4) {
        return error_set(err, ERR_INPUT, "bad pixel data: samples per pixel");
    }
    if (!read_bits(scan, info, err)) {
        return false;
    }
    if (info->samples == 1 || scan->encapsulated) {
        info->planar = 0;
    }
    info->photometric = agreed(info->photometric, info->samples);
    return true;
}

/* 4:2:2 has two bytes a pixel. Converters that decode JPEG and forget to change the label leave three. */
static bool open_native(Pixels *pixels, Error *err)
{
    PixelInfo *info = &pixels->info;
    uint64_t size = pixels->scan.pixels.size;
    uint64_t pixels_count = (uint64_t)info->rows * info->columns;
    uint64_t needed;

    if (info->photometric == PHOTOMETRIC_YBR_FULL_422 &&
        (info->bits_allocated != 8 || info->columns % 2 != 0 || size / info->frames >= pixels_count * 3)) {
        info->photometric = PHOTOMETRIC_YBR_FULL;
    }
    if (info->photometric == PHOTOMETRIC_YBR_FULL_422) {
        info->planar = 0;
        pixels->block_width = 2;
    }
    if (info->bits_allocated == 1) {
        needed = (pixels_count * info->samples * info->frames + 7) / 8;
        if (info->samples != 1 || needed > size) {
            return error_set(err, ERR_INPUT, "bad pixel data: shorter than its dimensions");
        }
        return true;
    }
    pixels->stored_bytes = samples_frame_bytes(info);
    if (info->frames > size / pixels->stored_bytes) {
        return error_set(err, ERR_INPUT, "bad pixel data: shorter than its dimensions");
    }
    return true;
}

static void make_input(Pixels *pixels, const char *photometric)
{
    const PixelInfo *info = &pixels->info;

    pixels->input = (CodecInput){.rows = info->rows,
                                 .columns = info->columns,
                                 .samples = info->samples,
                                 .bits_allocated = info->bits_allocated,
                                 .bits_stored = info->bits_stored,
                                 .high_bit = info->high_bit,
                                 .is_signed = info->is_signed,
                                 .planar = info->samples > 1 ? pixels->scan.planar : 0,
                                 .photometric = photometric};
}

bool pixels_look(const Pixels *pixels, Bytes stream, CodecLook *look, Error *err)
{
    const CodecInput *input = &pixels->input;

    if (!pixels->codec->look(input, stream, look, err)) {
        return false;
    }
    if (look->rows != input->rows || look->columns != input->columns || look->samples != input->samples) {
        return error_set(err, ERR_INPUT, "bad pixel data: a stream's dimensions are not those of the header");
    }
    if (look->precision_bits == 0 || look->precision_bits > input->bits_allocated) {
        return error_set(err, ERR_INPUT, "bad pixel data: a stream's precision does not fit into bits allocated");
    }
    /* Samples are looked at from High Bit down, and decoders put a stream of fewer bits below: what it shows would be
     * cut off for detection and verification, but not for a viewer. */
    if (input->high_bit + 1 != input->bits_stored && look->precision_bits <= input->high_bit) {
        return error_set(err, ERR_INPUT, "bad pixel data: a stream's precision does not reach the high bit");
    }
    look->photometric = agreed(look->photometric, look->samples);
    return true;
}

/* Where samples have other bits than the stream, a fill could not be coded in it. */
static void find_blocks(const CodecLook *look, Pixels *pixels)
{
    const PixelInfo *info = &pixels->info;

    if (pixels->codec->edit != NULL && look->block_width > 0 && info->bits_stored == 8 && info->high_bit == 7 &&
        !info->is_signed) {
        pixels->block_width = look->block_width;
        pixels->block_height = look->block_height;
    }
}

static bool open_encapsulated(Pixels *pixels, Arena *run, Error *err)
{
    Arena *frame;
    Bytes first;
    CodecLook look;
    Error ignored;
    bool ok;

    pixels->codec = codec_find(pixels->scan.transfer_syntax_uid);
    if (pixels->codec == NULL || (pixels->info.bits_allocated < 8 && !pixels->codec->takes_single_bits) ||
        pixels->info.is_float) {
        pixels->codec = NULL;
        if (!frames_locate(&pixels->scan, pixels->info.frames, run, &pixels->spans, &ignored)) {
            pixels->spans = NULL;
        }
        return true;
    }
    if (!frames_locate(&pixels->scan, pixels->info.frames, run, &pixels->spans, err)) {
        return false;
    }
    frame = arena_new(pixels->scan.body.size + 4096);
    if (frame == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    codec_prepare();
    ok = pixels_stored(pixels, 0, frame, &first, err) && pixels_look(pixels, first, &look, err);
    arena_free(frame);
    if (ok) {
        pixels->info.photometric = look.photometric;
        pixels->is_lossy = look.is_lossy || pixels->codec->is_always_lossy;
        find_blocks(&look, pixels);
    }
    return ok;
}

static void read_window(Dicom *dicom, const PixelInfo *info, Window *window)
{
    window->center = dicom_number(dicom, TAG_WINDOW_CENTER, 0, 0);
    window->width = dicom_number(dicom, TAG_WINDOW_WIDTH, 0, 0);
    window->slope = dicom_number(dicom, TAG_SLOPE, 0, 1);
    window->intercept = dicom_number(dicom, TAG_INTERCEPT, 0, 0);
    window->present = info->samples == 1 && info->photometric != PHOTOMETRIC_PALETTE && info->bits_allocated > 1 &&
                      dicom_has(dicom, TAG_WINDOW_CENTER) && window->width > 0;
    if (!(window->slope != 0)) {
        window->slope = 1;
    }
}

bool pixels_open(const Prescan *scan, Dicom *dicom, Arena *run, Pixels **pixels, Error *err)
{
    Pixels *opened = arena_alloc(run, sizeof *opened);
    const char *photometric = dicom_text(dicom, TAG_PHOTOMETRIC);

    if (opened == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for pixels");
    }
    if (!scan->has_pixels) {
        return error_set(err, ERR_INPUT, "no pixel data");
    }
    opened->scan = *scan;
    opened->block_width = 1;
    opened->block_height = 1;
    if (!read_info(scan, photometric, &opened->info, err)) {
        return false;
    }
    make_input(opened, photometric);
    if (!(scan->encapsulated ? open_encapsulated(opened, run, err) : open_native(opened, err))) {
        return false;
    }
    opened->decodable = (opened->info.samples == 1 || opened->info.samples == 3) &&
                        (scan->encapsulated ? opened->codec != NULL : is_native_syntax(scan->transfer_syntax_uid));
    opened->format = sample_format(&opened->info);
    read_window(dicom, &opened->info, &opened->window);
    if (opened->info.photometric == PHOTOMETRIC_PALETTE &&
        !palette_read(dicom, opened->info.is_signed, run, &opened->palette, err)) {
        return false;
    }
    *pixels = opened;
    return true;
}

const PixelInfo *pixels_info(const Pixels *pixels)
{
    return &pixels->info;
}

bool pixels_decodable(const Pixels *pixels)
{
    return pixels->decodable;
}

bool pixels_has_window(const Pixels *pixels)
{
    return pixels->window.present;
}

/* The bytes that a native frame touches. Frames of single bits follow each other without gaps, so one may begin inside
 * a byte. */
static Bytes native_bytes(const Pixels *pixels, uint32_t index, uint64_t *first_bit)
{
    uint64_t bits = (uint64_t)pixels->info.rows * pixels->info.columns;
    uint64_t begin = index * pixels->stored_bytes;
    uint64_t end = begin + pixels->stored_bytes;

    *first_bit = 0;
    if (pixels->info.bits_allocated == 1) {
        *first_bit = index * bits % 8;
        begin = index * bits / 8;
        end = ((index + 1) * bits + 7) / 8;
    }
    return bytes_of(pixels->scan.pixels.data + begin, (size_t)(end - begin));
}

bool pixels_stored(Pixels *pixels, uint32_t index, Arena *frame, Bytes *bytes, Error *err)
{
    const Prescan *scan = &pixels->scan;
    uint64_t first_bit;
    uint64_t size = 0;
    uint8_t *joined;
    FrameSpan span;

    if (index >= pixels->info.frames || (scan->encapsulated && pixels->spans == NULL)) {
        return error_set(err, ERR_INPUT, "there is no such frame");
    }
    if (!scan->encapsulated) {
        *bytes = native_bytes(pixels, index, &first_bit);
        return true;
    }
    span = pixels->spans[index];
    if (span.fragments == 1) {
        *bytes = bytes_of(scan->body.data + scan->fragments[span.first_fragment].offset,
                          scan->fragments[span.first_fragment].size);
        return true;
    }
    for (uint32_t i = 0; i < span.fragments; i++) {
        size += scan->fragments[span.first_fragment + i].size;
    }
    joined = arena_alloc(frame, (size_t)size);
    if (joined == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    *bytes = bytes_of(joined, (size_t)size);
    for (uint32_t i = 0; i < span.fragments; i++) {
        const Fragment *fragment = &scan->fragments[span.first_fragment + i];
        memcpy(joined, scan->body.data + fragment->offset, fragment->size);
        joined += fragment->size;
    }
    return true;
}

bool pixels_stripped(Pixels *pixels, uint32_t index, Arena *frame, Bytes *bytes, Error *err)
{
    Bytes stream;
    CodecLook look;

    if (!pixels_stored(pixels, index, frame, &stream, err)) {
        return false;
    }
    *bytes = stream;
    if (pixels->codec == NULL) {
        return true;
    }
    return pixels_look(pixels, stream, &look, err) && pixels->codec->strip(&look, stream, frame, bytes, err);
}

/* PS3.5 makes OW of words of two bytes, also where a sample has one byte. Floats are words of their own size. */
uint32_t pixels_word_bytes(const Pixels *pixels)
{
    uint32_t bytes = pixels->format.bytes;

    if (!pixels->scan.big_endian || (!pixels->info.is_float && !pixels->scan.pixels_are_ow)) {
        return 1;
    }
    return bytes < 2 ? 2 : bytes;
}

/* A frame's bytes in little-endian order. Words are counted from the beginning of the value: a frame of an odd number
 * of single bytes begins inside a word. */
static uint8_t *native_copy(const Pixels *pixels, Bytes stored, Arena *frame)
{
    Bytes value = pixels->scan.pixels;
    size_t begin = (size_t)(stored.data - value.data);
    uint32_t word = pixels_word_bytes(pixels);
    uint8_t *plain = arena_alloc(frame, stored.size);

    if (plain == NULL) {
        return NULL;
    }
    if (word == 1 || pixels->info.bits_allocated > 8) {
        memcpy(plain, stored.data, stored.size);
        samples_swap(plain, stored.size, word);
        return plain;
    }
    for (size_t i = 0; i < stored.size; i++) {
        size_t at = (begin + i) ^ 1;
        plain[i] = at < value.size ? value.data[at] : 0;
    }
    return plain;
}

static bool read_native(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err)
{
    const PixelInfo *info = &pixels->info;
    size_t count = (size_t)info->rows * info->columns;
    bool is_plain = info->bits_allocated > 1 && info->planar != 1;
    uint64_t first_bit;
    uint8_t *plain = native_copy(pixels, native_bytes(pixels, index, &first_bit), frame);

    samples->data = is_plain ? plain : arena_alloc(frame, samples->size);
    if (plain == NULL || samples->data == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (info->bits_allocated == 1) {
        samples_unpack_bits(plain, first_bit, count, samples->data);
    } else if (info->planar == 1) {
        samples_interleave(plain, count, info->samples, pixels->format.bytes, samples->data);
    }
    return true;
}

static bool read_encapsulated(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err)
{
    Bytes stream;
    CodecLook look;

    samples->data = arena_alloc(frame, samples->size);
    if (samples->data == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (!pixels_stored(pixels, index, frame, &stream, err) || !pixels_look(pixels, stream, &look, err)) {
        return false;
    }
    if (look.photometric != pixels->info.photometric) {
        return error_set(err, ERR_INPUT, "bad pixel data: frames of different colour models");
    }
    return pixels->codec->decode(&pixels->input, &look, pixels->codec->transfer_syntax_uid, stream, frame,
                                 samples->data, samples->size, err);
}

bool pixels_read(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err)
{
    uint64_t size = samples_frame_bytes(&pixels->info);

    if (index >= pixels->info.frames) {
        return error_set(err, ERR_INPUT, "there is no such frame");
    }
    if (pixels->scan.encapsulated && pixels->codec == NULL) {
        return error_set(err, ERR_INPUT, "the transfer syntax cannot be decoded");
    }
    *samples = (Samples){.size = (size_t)size, .bytes_per_sample = pixels->format.bytes};
    return pixels->scan.encapsulated ? read_encapsulated(pixels, index, frame, samples, err)
                                     : read_native(pixels, index, frame, samples, err);
}

bool pixels_clean(const Pixels *pixels, Samples *samples)
{
    if (pixels->info.is_float || pixels->info.bits_allocated == 1) {
        return false;
    }
    return samples_clean(&pixels->format, samples->data, samples->size);
}

bool pixels_hides_bits(Pixels *pixels, uint32_t index, Arena *frame, bool *hides, Error *err)
{
    Bytes stream;
    CodecLook look;
    Samples samples;

    *hides = false;
    if (!pixels->decodable || pixels->info.bits_stored == pixels->info.bits_allocated || pixels->info.is_float) {
        return true;
    }
    if (pixels->codec != NULL) {
        if (!pixels_stored(pixels, index, frame, &stream, err) || !pixels_look(pixels, stream, &look, err)) {
            return false;
        }
        if (look.precision_bits <= pixels->info.bits_stored) {
            return true;
        }
    }
    if (!pixels_read(pixels, index, frame, &samples, err)) {
        return false;
    }
    *hides = pixels_clean(pixels, &samples);
    return true;
}

#include "wrap/jpeg_edit.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include <jpeglib.h>

#include <jerror.h>

#include "wrap/jpeg_stream.h"

enum { CHUNK_BYTES = 1 << 16, SCALE_BITS = 13, FINE = 16 };

/* libjpeg's way out of an error. */
typedef struct {
    struct jpeg_error_mgr base;
    jmp_buf failed;
} Trap;

/* What libjpeg writes to. */
typedef struct {
    struct jpeg_destination_mgr base;
    Buffer bytes;
    uint8_t chunk[CHUNK_BYTES];
} Output;

/* A stream's coefficients, and the handles that read them. */
typedef struct {
    struct jpeg_decompress_struct stream;
    Trap trap;
    jvirt_barray_ptr *blocks;
} Coefficients;

/* What the blocks in boxes are made of. */
typedef struct {
    const uint8_t *samples;
    uint32_t rows, columns, channels, bytes;
    bool to_ycbcr;
} Source;

/* The pixels that one sample of a component stands for: all of a component's blocks lie on this raster. */
typedef struct {
    uint32_t channel;
    uint32_t across, down;
} Raster;

/* 8192 / 2 * C(u) * cos((2x + 1) u pi / 16): integers give the same blocks on every machine. */
static const int32_t cosines[8][8] = {
    {2896, 2896, 2896, 2896, 2896, 2896, 2896, 2896},     {4017, 3406, 2276, 799, -799, -2276, -3406, -4017},
    {3784, 1567, -1567, -3784, -3784, -1567, 1567, 3784}, {3406, -799, -4017, -2276, 2276, 4017, 799, -3406},
    {2896, -2896, -2896, 2896, 2896, -2896, -2896, 2896}, {2276, -4017, 799, 3406, -3406, -799, 4017, -2276},
    {1567, -3784, 3784, -1567, -1567, 3784, -3784, 1567}, {799, -2276, 3406, -4017, 4017, -3406, 2276, -799},
};

static void jump_out(j_common_ptr handle)
{
    longjmp(((Trap *)handle->err)->failed, 1);
}

static void say_nothing(j_common_ptr handle)
{
    (void)handle;
}

static void trap_set(Trap *trap)
{
    (void)jpeg_std_error(&trap->base);
    trap->base.error_exit = jump_out;
    trap->base.output_message = say_nothing;
}

/* What libjpeg jumped out of: memory that is missing is nobody's bad file. */
static bool failed(const Trap *trap, const char *text, Error *err)
{
    if (trap->base.msg_code == JERR_OUT_OF_MEMORY) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    return error_set(err, ERR_INPUT, "%s", text);
}

static void output_begin(j_compress_ptr handle)
{
    Output *output = (Output *)handle->dest;

    output->base.next_output_byte = output->chunk;
    output->base.free_in_buffer = sizeof output->chunk;
}

static boolean output_flush(j_compress_ptr handle)
{
    Output *output = (Output *)handle->dest;

    buffer_append(&output->bytes, output->chunk, sizeof output->chunk);
    output_begin(handle);
    return TRUE;
}

static void output_end(j_compress_ptr handle)
{
    Output *output = (Output *)handle->dest;

    buffer_append(&output->bytes, output->chunk, sizeof output->chunk - output->base.free_in_buffer);
}

/* Reads all coefficients; whatever happened, coefficients_close must follow. The colour space is nobody's business. */
static bool coefficients_open(Coefficients *coefficients, Bytes stream, Error *err)
{
    memset(&coefficients->stream, 0, sizeof coefficients->stream);
    trap_set(&coefficients->trap);
    coefficients->stream.err = &coefficients->trap.base;
    if (setjmp(coefficients->trap.failed) != 0) {
        return failed(&coefficients->trap, "bad pixel data: a JPEG stream cannot be read", err);
    }
    jpeg_create_decompress(&coefficients->stream);
    jpeg_mem_src(&coefficients->stream, stream.data, (unsigned long)stream.size);
    (void)jpeg_read_header(&coefficients->stream, TRUE);
    coefficients->stream.jpeg_color_space = JCS_UNKNOWN;
    coefficients->blocks = jpeg_read_coefficients(&coefficients->stream);
    return true;
}

static void coefficients_close(Coefficients *coefficients)
{
    jpeg_destroy_decompress(&coefficients->stream);
}

/* One row of a component's blocks. May leave by the trap, which the caller has set. */
static JBLOCKROW row_of(Coefficients *coefficients, int component, uint32_t row, boolean writes)
{
    struct jpeg_decompress_struct *stream = &coefficients->stream;

    return stream->mem->access_virt_barray((j_common_ptr)stream, coefficients->blocks[component], row, 1, writes)[0];
}

static Raster raster_of(const struct jpeg_decompress_struct *stream, int component)
{
    const jpeg_component_info *info = &stream->comp_info[component];
    bool is_alone = stream->num_components == 1;

    return (Raster){.channel = (uint32_t)component,
                    .across = is_alone ? 1 : (uint32_t)(stream->max_h_samp_factor / info->h_samp_factor),
                    .down = is_alone ? 1 : (uint32_t)(stream->max_v_samp_factor / info->v_samp_factor)};
}

/* The pixels of block (x, y) of a component. */
static Rect block_rect(const Raster *raster, uint32_t x, uint32_t y)
{
    return (Rect){.x = (int32_t)(x * 8 * raster->across),
                  .y = (int32_t)(y * 8 * raster->down),
                  .width = (int32_t)(8 * raster->across),
                  .height = (int32_t)(8 * raster->down)};
}

static bool is_touched(const Rect *boxes, uint32_t count, Rect block)
{
    for (uint32_t i = 0; i < count; i++) {
        if (rect_overlaps(boxes[i], block)) {
            return true;
        }
    }
    return false;
}

/* A component's value of one pixel, times FINE; outside the image that of the nearest pixel. */
static int32_t component_at(const Source *source, uint32_t x, uint32_t y, uint32_t channel)
{
    uint32_t inside_x = x < source->columns ? x : source->columns - 1;
    uint32_t inside_y = y < source->rows ? y : source->rows - 1;
    const uint8_t *at =
        source->samples + ((size_t)inside_y * source->columns + inside_x) * source->channels * source->bytes;
    int32_t red;
    int32_t green;
    int32_t blue;

    if (!source->to_ycbcr) {
        return FINE * at[(size_t)channel * source->bytes];
    }
    red = at[0];
    green = at[source->bytes];
    blue = at[2 * (size_t)source->bytes];
    switch (channel) {
    case 0:
        return (19595 * red + 38470 * green + 7471 * blue + 2048) >> 12;
    case 1:
        return ((-11059 * red - 21709 * green + 32768 * blue + 2048) >> 12) + 128 * FINE;
    default:
        return ((32768 * red - 27439 * green - 5329 * blue + 2048) >> 12) + 128 * FINE;
    }
}

/* The mean over the pixels of one of the component's samples, around zero. */
static int32_t raster_value(const Source *source, const Raster *raster, uint32_t x, uint32_t y)
{
    int32_t sum = 0;
    int32_t count = (int32_t)(raster->across * raster->down);

    for (uint32_t dy = 0; dy < raster->down; dy++) {
        for (uint32_t dx = 0; dx < raster->across; dx++) {
            sum += component_at(source, x * raster->across + dx, y * raster->down + dy, raster->channel);
        }
    }
    return (sum + count / 2) / count - 128 * FINE;
}

static JCOEF quantised(int64_t value, uint32_t step)
{
    int64_t divisor = (int64_t)step * FINE << (2 * SCALE_BITS);
    int64_t magnitude = ((value < 0 ? -value : value) + divisor / 2) / divisor;

    magnitude = magnitude > 1023 ? 1023 : magnitude; /* what Huffman codes of 8-bit streams can say */
    return (JCOEF)(value < 0 ? -magnitude : magnitude);
}

/* The discrete cosine transform of T.81 A.3.3, straight from its formula. */
static void make_block(const Source *source, const Raster *raster, uint32_t x, uint32_t y, const JQUANT_TBL *table,
                       JCOEF *block)
{
    int64_t rows[8][8] = {{0}};

    for (uint32_t j = 0; j < 8; j++) {
        for (uint32_t i = 0; i < 8; i++) {
            int32_t value = raster_value(source, raster, 8 * x + i, 8 * y + j);
            for (uint32_t u = 0; u < 8; u++) {
                rows[j][u] += (int64_t)cosines[u][i] * value;
            }
        }
    }
    for (uint32_t v = 0; v < 8; v++) {
        for (uint32_t u = 0; u < 8; u++) {
            int64_t sum = 0;
            for (uint32_t j = 0; j < 8; j++) {
                sum += cosines[v][j] * rows[j][u];
            }
            block[8 * v + u] = quantised(sum, table->quantval[8 * v + u]);
        }
    }
}

/* T.81 B.2.4.1 has steps from 1 on; files have what they like. */
static bool has_steps(const JQUANT_TBL *table)
{
    for (size_t i = 0; i < DCTSIZE2; i++) {
        if (table->quantval[i] == 0) {
            return false;
        }
    }
    return true;
}

static bool change_blocks(Coefficients *coefficients, const Source *source, const Rect *boxes, uint32_t count,
                          Error *err)
{
    struct jpeg_decompress_struct *stream = &coefficients->stream;

    if (setjmp(coefficients->trap.failed) != 0) {
        return failed(&coefficients->trap, "bad pixel data: a JPEG stream cannot be changed", err);
    }
    for (int c = 0; c < stream->num_components; c++) {
        const jpeg_component_info *info = &stream->comp_info[c];
        const Raster raster = raster_of(stream, c);
        if (info->quant_table == NULL || !has_steps(info->quant_table)) {
            return error_set(err, ERR_INPUT, "bad pixel data: a JPEG stream without a quantisation table");
        }
        for (uint32_t y = 0; y < info->height_in_blocks; y++) {
            JBLOCKROW row = row_of(coefficients, c, y, TRUE);
            for (uint32_t x = 0; x < info->width_in_blocks; x++) {
                if (is_touched(boxes, count, block_rect(&raster, x, y))) {
                    make_block(source, &raster, x, y, info->quant_table, row[x]);
                }
            }
        }
    }
    return true;
}

/* Huffman tables are made for what is written: the original's need not know the new values. */
static bool write_stream(Coefficients *coefficients, Output *output, Error *err)
{
    struct jpeg_compress_struct writer;
    Trap trap;

    memset(&writer, 0, sizeof writer);
    trap_set(&trap);
    writer.err = &trap.base;
    if (setjmp(trap.failed) != 0) { /* the coefficients' reader fails into this trap too */
        jpeg_destroy_compress(&writer);
        return failed(&trap, "bad pixel data: a JPEG stream cannot be changed", err);
    }
    jpeg_create_compress(&writer);
    output->base = (struct jpeg_destination_mgr){
        .init_destination = output_begin, .empty_output_buffer = output_flush, .term_destination = output_end};
    writer.dest = &output->base;
    jpeg_copy_critical_parameters(&coefficients->stream, &writer);
    writer.optimize_coding = TRUE;
    jpeg_write_coefficients(&writer, coefficients->blocks);
    jpeg_finish_compress(&writer);
    jpeg_destroy_compress(&writer);
    return buffer_check(&output->bytes, err);
}

/* The new stream, with what the old one said of its colours, in [frame]. */
static bool finish(Bytes original, Bytes written, Arena *frame, Bytes *edited, Error *err)
{
    Buffer whole = {.limit = written.size + 4096};
    char *copy = NULL;

    if (jpeg_with_colour_of(original, written, &whole, err)) {
        copy = arena_copy(frame, whole.data, whole.size);
        *edited = bytes_of(copy, whole.size);
        if (copy == NULL) {
            (void)error_set(err, ERR_MEMORY, "out of memory for a frame");
        }
    }
    buffer_free(&whole);
    return copy != NULL;
}

/* Reads the coefficients of [stream], changes those in [boxes], and writes them with tables of their own. */
static bool write_anew(const CodecLook *look, Bytes stream, const Source *source, const Rect *boxes, uint32_t count,
                       Arena *frame, Bytes *made, Error *err)
{
    Coefficients *coefficients = arena_alloc(frame, sizeof *coefficients);
    Output *output = arena_alloc(frame, sizeof *output);
    bool ok;

    if (coefficients == NULL || output == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    output->bytes.limit = 4 * stream.size + (1 << 20) + 8 * (size_t)look->rows * look->columns * look->samples;
    ok = coefficients_open(coefficients, stream, err) &&
         (count == 0 || change_blocks(coefficients, source, boxes, count, err)) &&
         write_stream(coefficients, output, err) && finish(stream, buffer_view(&output->bytes), frame, made, err);
    coefficients_close(coefficients);
    buffer_free(&output->bytes);
    return ok;
}

bool jpeg_edit(const CodecInput *input, const CodecLook *look, Bytes stream, const uint8_t *samples, const Rect *boxes,
               uint32_t count, Arena *frame, Bytes *edited, Error *err)
{
    Source source = {.samples = samples,
                     .rows = input->rows,
                     .columns = input->columns,
                     .channels = input->samples,
                     .bytes = input->bits_allocated / 8,
                     .to_ycbcr = look->converts_colour};

    if (look->block_width == 0) {
        return error_set(err, ERR_INPUT, "a JPEG stream that cannot be changed block by block");
    }
    return write_anew(look, stream, &source, boxes, count, frame, edited, err);
}

bool jpeg_renew(const CodecLook *look, Bytes stream, Arena *frame, Bytes *renewed, Error *err)
{
    return look->block_width == 0 ? jpeg_strip(look, stream, frame, renewed, err)
                                  : write_anew(look, stream, NULL, NULL, 0, frame, renewed, err);
}

static bool same_form(const struct jpeg_decompress_struct *a, const struct jpeg_decompress_struct *b)
{
    if (a->image_width != b->image_width || a->image_height != b->image_height ||
        a->num_components != b->num_components) {
        return false;
    }
    for (int c = 0; c < a->num_components; c++) {
        const jpeg_component_info *left = &a->comp_info[c];
        const jpeg_component_info *right = &b->comp_info[c];
        if (left->component_id != right->component_id || left->h_samp_factor != right->h_samp_factor ||
            left->v_samp_factor != right->v_samp_factor || left->quant_table == NULL || right->quant_table == NULL ||
            memcmp(left->quant_table->quantval, right->quant_table->quantval, sizeof left->quant_table->quantval) !=
                0) {
            return false;
        }
    }
    return true;
}

static bool same_blocks(Coefficients *before, Coefficients *after, const Rect *boxes, uint32_t count, bool *same,
                        Error *err)
{
    if (setjmp(before->trap.failed) != 0) {
        return failed(&before->trap, "bad pixel data: a JPEG stream cannot be read", err);
    }
    if (setjmp(after->trap.failed) != 0) {
        return failed(&after->trap, "bad pixel data: the copy's JPEG stream cannot be read", err);
    }
    for (int c = 0; c < before->stream.num_components; c++) {
        const jpeg_component_info *info = &before->stream.comp_info[c];
        const Raster raster = raster_of(&before->stream, c);
        for (uint32_t y = 0; y < info->height_in_blocks; y++) {
            JBLOCKROW left = row_of(before, c, y, FALSE);
            JBLOCKROW right = row_of(after, c, y, FALSE);
            for (uint32_t x = 0; x < info->width_in_blocks; x++) {
                if (memcmp(left[x], right[x], sizeof left[x]) != 0 &&
                    !is_touched(boxes, count, block_rect(&raster, x, y))) {
                    *same = false;
                    return true;
                }
            }
        }
    }
    return true;
}

bool jpeg_same_outside(Bytes before, Bytes after, const Rect *boxes, uint32_t count, bool *same, Error *err)
{
    Coefficients left;
    Coefficients right;
    bool ok = coefficients_open(&left, before, err);

    *same = true;
    if (ok) {
        ok = coefficients_open(&right, after, err);
        *same = ok && same_form(&left.stream, &right.stream);
        ok = ok && (!*same || same_blocks(&left, &right, boxes, count, same, err));
        coefficients_close(&right);
    }
    coefficients_close(&left);
    return ok;
}

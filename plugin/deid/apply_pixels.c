#include <string.h>

#include "deid/pixel_steps.h"
#include "deid/redact.h"
#include "deid/restoration.h"
#include "wrap/codec.h"
#include "wrap/samples.h"

static const char implicit_little[] = "1.2.840.10008.1.2";
static const char explicit_little[] = "1.2.840.10008.1.2.1";
static const char big_endian_syntax[] = "1.2.840.10008.1.2.2";
static const char deflated_syntax[] = "1.2.840.10008.1.2.1.99";

enum {
    TAG_LOSSY = 0x00282110,
    TAG_PHOTOMETRIC = 0x00280004,
    TAG_PLANAR = 0x00280006,
    TAG_OFFSETS = 0x7fe00001,
    TAG_LENGTHS = 0x7fe00002,
    FRAME_ARENA_BYTES = 64 << 20
};

static const uint64_t value_bytes_max = 0xfffffffe;

/* Writes the value of one element. Big-endian words of a frame of an odd number of bytes go on in the next frame, as do
 * frames of single bits. */
typedef struct {
    Sink *sink;
    uint32_t word_bytes; /* of words to reverse over frames' borders, 1 or 2 */
    uint8_t pending;     /* first byte of a word whose second is not there yet */
    bool has_pending;
    uint8_t bits; /* single bits, lowest first, that do not fill a byte yet */
    uint32_t bits_count;
    Arena *frame;
} Writer;

bool pixels_is_native(const char *uid)
{
    return uid[0] == 0 || strcmp(uid, implicit_little) == 0 || strcmp(uid, explicit_little) == 0 ||
           strcmp(uid, big_endian_syntax) == 0 || strcmp(uid, deflated_syntax) == 0;
}

Arena *pixels_frame_arena(const Parsed *parsed)
{
    const PixelInfo *info = pixels_info(parsed->pixels);

    return arena_new((size_t)(FRAME_ARENA_BYTES + 32 * samples_frame_bytes(info) + parsed->file.size));
}

static bool is_fill(const Step *step)
{
    return step->kind == STEP_FILL && step->plane == PLANE_PIXELS && !step->waived;
}

bool pixels_has_fills(const Plan *plan)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        if (is_fill(&plan->steps[i])) {
            return true;
        }
    }
    return false;
}

static bool is_fill_of(const Step *step, uint32_t index)
{
    return is_fill(step) && step->first_frame <= index && index <= step->last_frame;
}

bool pixels_boxes(const Pixels *pixels, const Plan *plan, uint32_t index, Arena *frame, const Rect **boxes,
                  uint32_t *count, Error *err)
{
    Rect *made = arena_array(frame, plan->steps_count + 1u, sizeof *made);

    *count = 0;
    *boxes = made;
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the boxes of a frame");
    }
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        Rect fitted = pixels_fit(pixels, plan->steps[i].box);
        if (is_fill_of(&plan->steps[i], index) && !rect_is_empty(fitted)) {
            made[(*count)++] = fitted;
        }
    }
    return true;
}

bool pixels_fill(Pixels *pixels, const Plan *plan, const char *transfer_syntax_uid, uint32_t index, Samples *samples,
                 Arena *frame, Error *err)
{
    bool with_margin = !pixels_edits_blocks(pixels, transfer_syntax_uid);
    Restoration restoration = restoration_of(pixels, plan);
    RedactBox *boxes = arena_array(frame, plan->steps_count + 1u, sizeof *boxes);
    uint32_t count = 0;

    if (boxes == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the boxes of a frame");
    }
    (void)pixels_clean(pixels, samples);
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];
        if (is_fill_of(step, index)) {
            bool level = restoration == RESTORATION_LEVEL && restoration_wanted(step);
            boxes[count++] = (RedactBox){.box = step->box,
                                         .mode = level ? "Background" : step->mode,
                                         .what = entity_name(step->entity),
                                         .coarse = restoration == RESTORATION_COARSE,
                                         .with_margin = with_margin};
        }
    }
    return count == 0 || redact_fill(pixels, samples, boxes, count, frame, err);
}

/* True when a compressed frame carries bits that must not reach the copy. */
static bool any_hidden_bits(Parsed *parsed, bool *hidden, Error *err)
{
    Arena *frame = pixels_frame_arena(parsed);
    bool ok = true;

    *hidden = false;
    if (frame == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    for (uint32_t i = 0; ok && !*hidden && i < pixels_info(parsed->pixels)->frames; i++) {
        ok = pixels_hides_bits(parsed->pixels, i, frame, hidden, err);
        arena_reset(frame);
    }
    arena_free(frame);
    return ok;
}

/* What the header must say when frames are written decoded. */
static bool describe_decoded(Parsed *parsed, Error *err)
{
    const PixelInfo *info = pixels_info(parsed->pixels);
    static const char *const names[] = {[PHOTOMETRIC_MONOCHROME1] = "MONOCHROME1",
                                        [PHOTOMETRIC_MONOCHROME2] = "MONOCHROME2",
                                        [PHOTOMETRIC_PALETTE] = "PALETTE COLOR",
                                        [PHOTOMETRIC_RGB] = "RGB",
                                        [PHOTOMETRIC_YBR_FULL] = "YBR_FULL",
                                        [PHOTOMETRIC_YBR_FULL_422] = "YBR_FULL_422",
                                        [PHOTOMETRIC_OTHER] = NULL};

    if (names[info->photometric] != NULL &&
        !dicom_set_text(parsed->dicom, TAG_PHOTOMETRIC, "CS", names[info->photometric], err)) {
        return false;
    }
    return info->samples <= 1 || dicom_set_text(parsed->dicom, TAG_PLANAR, "US", "0", err);
}

/* What was lost is not won back by writing it without loss, and a header may have forgotten to say so. */
static bool describe_loss(Parsed *parsed, Error *err)
{
    return !pixels_are_lossy(parsed->pixels) || strcmp(dicom_text(parsed->dicom, TAG_LOSSY), "01") == 0 ||
           dicom_set_text(parsed->dicom, TAG_LOSSY, "CS", "01", err);
}

static bool has_box(const Plan *plan, uint32_t index)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        if (is_fill_of(&plan->steps[i], index)) {
            return true;
        }
    }
    return false;
}

/* Lossy JPEG 2000 that is written anew has the reversible colour transform. While a frame keeps its stream the label
 * stays: decoders go by the streams. */
static bool describe_transform(Parsed *parsed, const Plan *plan, Error *err)
{
    bool all = strcmp(dicom_text(parsed->dicom, TAG_PHOTOMETRIC), "YBR_ICT") == 0;

    for (uint32_t i = 0; all && i < pixels_info(parsed->pixels)->frames; i++) {
        all = has_box(plan, i);
    }
    return !all || dicom_set_text(parsed->dicom, TAG_PHOTOMETRIC, "CS", "YBR_RCT", err);
}

/* The extended table's offsets are those of the original; the copy gets a basic one. */
static bool drop_offset_tables(Dicom *dicom, Error *err)
{
    return (!dicom_has(dicom, TAG_OFFSETS) || dicom_remove(dicom, TAG_OFFSETS, err)) &&
           (!dicom_has(dicom, TAG_LENGTHS) || dicom_remove(dicom, TAG_LENGTHS, err));
}

/* The syntax that was asked for; NULL when the original's is. */
static bool asked_syntax(const Settings *settings, const char **uid, Error *err)
{
    const Codec *codec;

    *uid = NULL;
    if (settings->transfer_syntax == NULL || strcmp(settings->transfer_syntax, "Original") == 0) {
        return true;
    }
    codec = codec_find(settings->transfer_syntax);
    if (!pixels_is_native(settings->transfer_syntax) && (codec == NULL || codec->encode == NULL)) {
        return error_set(err, ERR_CONFIG, "Copies.TransferSyntax is one that cannot be written");
    }
    *uid = settings->transfer_syntax;
    return true;
}

/* Whether frames can be written in [uid], with [frame] for a look at their streams. */
static bool can_write(const Parsed *parsed, const char *uid, bool *can, Error *err)
{
    Arena *frame = pixels_frame_arena(parsed);

    if (frame == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    *can = pixels_can_write(parsed->pixels, uid, frame);
    arena_free(frame);
    return true;
}

/* [wanted] if frames of this form can be written in it, else the lossless syntax of the settings, else explicit little
 * endian, which takes every form. */
static bool writable_syntax(const Parsed *parsed, const Settings *settings, const char *wanted, const char **uid,
                            Error *err)
{
    const char *const choices[] = {wanted, settings->lossless_syntax};
    bool can = false;

    *uid = explicit_little;
    for (size_t i = 0; !can && i < sizeof choices / sizeof choices[0]; i++) {
        can = pixels_is_native(choices[i]);
        if (!can && !can_write(parsed, choices[i], &can, err)) {
            return false;
        }
        *uid = can ? choices[i] : explicit_little;
    }
    return true;
}

static bool target_of_native(const Parsed *parsed, const Settings *settings, const char *asked, const char **uid,
                             Error *err)
{
    const char *own = parsed->scan.transfer_syntax_uid[0] == 0 ? implicit_little : parsed->scan.transfer_syntax_uid;

    if (asked == NULL || (!pixels_is_native(asked) && parsed->pixels == NULL)) {
        *uid = own;
        return true;
    }
    return writable_syntax(parsed, settings, asked, uid, err);
}

bool pixels_target_syntax(Parsed *parsed, const Plan *plan, const Settings *settings, const char **transfer_syntax_uid,
                          Error *err)
{
    const char *own = parsed->scan.transfer_syntax_uid;
    bool changes = pixels_has_fills(plan);
    const char *asked;

    if (!asked_syntax(settings, &asked, err)) {
        return false;
    }
    if (!parsed->scan.encapsulated) {
        return target_of_native(parsed, settings, asked, transfer_syntax_uid, err);
    }
    *transfer_syntax_uid = own;
    if (!parsed->scan.has_pixels || parsed->pixels == NULL) {
        return true;
    }
    if (asked == NULL || strcmp(asked, own) == 0) {
        if (!changes && !any_hidden_bits(parsed, &changes, err)) {
            return false;
        }
        if (!changes) {
            return true;
        }
        asked = own;
    }
    if (!pixels_decodable(parsed->pixels)) {
        return error_set(err, ERR_INPUT, "the transfer syntax cannot be decoded");
    }
    return writable_syntax(parsed, settings, asked, transfer_syntax_uid, err);
}

bool pixels_describe(Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid, Error *err)
{
    const Prescan *scan = &parsed->scan;

    if (parsed->pixels == NULL || (!scan->encapsulated && pixels_is_native(transfer_syntax_uid))) {
        return true;
    }
    return drop_offset_tables(parsed->dicom, err) && describe_loss(parsed, err) &&
           (strcmp(transfer_syntax_uid, scan->transfer_syntax_uid) == 0 ? describe_transform(parsed, plan, err)
                                                                        : describe_decoded(parsed, err));
}

static void put_number(uint8_t *at, uint32_t value, uint32_t bytes, bool big_endian)
{
    for (uint32_t i = 0; i < bytes; i++) {
        at[big_endian ? bytes - 1 - i : i] = (uint8_t)(value >> (8 * i));
    }
}

static bool write_bytes(Sink *sink, const uint8_t *data, size_t size, Error *err)
{
    return size == 0 || sink->write(sink->self, bytes_of(data, size), err);
}

bool pixels_element_head(Sink *sink, uint32_t tag, const char *vr, uint32_t length, bool big_endian, Error *err)
{
    uint8_t head[12] = {0};

    put_number(head, tag >> 16, 2, big_endian);
    put_number(head + 2, tag & 0xffff, 2, big_endian);
    if (vr == NULL) {
        put_number(head + 4, length, 4, big_endian);
        return write_bytes(sink, head, 8, err);
    }
    memcpy(head + 4, vr, 2);
    put_number(head + 8, length, 4, big_endian);
    return write_bytes(sink, head, 12, err);
}

/* Bytes of the value, with the words that go over frames' borders reversed. */
static bool write_value(Writer *writer, uint8_t *data, size_t size, Error *err)
{
    if (writer->word_bytes == 1 || size == 0) {
        return write_bytes(writer->sink, data, size, err);
    }
    if (writer->has_pending) {
        uint8_t word[2] = {data[0], writer->pending};
        writer->has_pending = false;
        if (!write_bytes(writer->sink, word, 2, err)) {
            return false;
        }
        data++;
        size--;
    }
    if (size % 2 == 1) {
        writer->pending = data[--size];
        writer->has_pending = true;
    }
    samples_swap(data, size, 2);
    return write_bytes(writer->sink, data, size, err);
}

/* One byte for each sample becomes one bit. */
static bool write_single_bits(Writer *writer, const Samples *samples, Error *err)
{
    uint8_t *packed = arena_alloc(writer->frame, samples->size / 8 + 2);
    size_t count = 0;

    if (packed == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    for (size_t i = 0; i < samples->size; i++) {
        writer->bits = (uint8_t)(writer->bits | (samples->data[i] & 1) << writer->bits_count);
        if (++writer->bits_count == 8) {
            packed[count++] = writer->bits;
            writer->bits = 0;
            writer->bits_count = 0;
        }
    }
    return write_value(writer, packed, count, err);
}

static bool write_frame(Writer *writer, Parsed *parsed, Samples *samples, uint32_t word_bytes, Error *err)
{
    const PixelInfo *info = pixels_info(parsed->pixels);
    uint8_t *data = samples->data;

    if (info->bits_allocated == 1) {
        return write_single_bits(writer, samples, err);
    }
    if (info->planar == 1) {
        data = arena_alloc(writer->frame, samples->size);
        if (data == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for a frame");
        }
        samples_separate(samples->data, (size_t)info->rows * info->columns, info->samples, samples->bytes_per_sample,
                         data);
    }
    if (writer->word_bytes == 1) {
        samples_swap(data, samples->size, word_bytes);
    }
    return write_value(writer, data, samples->size, err);
}

/* What is left in the writer, and the byte that makes the length even. */
static bool write_rest(Writer *writer, uint64_t size, Error *err)
{
    uint8_t zero = 0;

    if (writer->bits_count > 0 && !write_value(writer, &writer->bits, 1, err)) {
        return false;
    }
    return size % 2 == 0 || write_value(writer, &zero, 1, err);
}

static uint64_t native_size(const PixelInfo *info)
{
    uint64_t bits = (uint64_t)info->rows * info->columns * info->frames;

    return info->bits_allocated == 1 ? (bits + 7) / 8 : samples_frame_bytes(info) * info->frames;
}

static const char *native_vr(const Parsed *parsed, const char *uid)
{
    const PixelInfo *info = pixels_info(parsed->pixels);

    if (strcmp(uid, implicit_little) == 0) {
        return NULL;
    }
    if (info->is_float) {
        return info->bits_allocated == 64 ? "OD" : "OF";
    }
    if (parsed->scan.encapsulated) {
        return info->bits_allocated <= 8 ? "OB" : "OW";
    }
    return !parsed->scan.pixels_are_ow && (info->bits_allocated <= 8 || parsed->scan.big_endian) ? "OB" : "OW";
}

/* Native frames are read, filled, cleaned and written in the form they had; what follows the last frame is left out. */
static bool apply_native(Parsed *parsed, const Plan *plan, const char *uid, Sink *sink, Arena *frame, Error *err)
{
    const PixelInfo *info = pixels_info(parsed->pixels);
    bool big_endian = parsed->scan.big_endian && strcmp(uid, parsed->scan.transfer_syntax_uid) == 0;
    uint32_t word_bytes = big_endian ? pixels_word_bytes(parsed->pixels) : 1;
    Writer writer = {.sink = sink, .word_bytes = info->bits_allocated <= 8 ? word_bytes : 1, .frame = frame};
    uint64_t size = native_size(info);

    if (info->frames > value_bytes_max / samples_frame_bytes(info) || size + size % 2 > value_bytes_max) {
        return error_set(err, ERR_LIMIT, "decoded pixel data are larger than an element can be");
    }
    if (!pixels_element_head(sink, parsed->scan.pixel_tag, native_vr(parsed, uid), (uint32_t)(size + size % 2),
                             big_endian, err)) {
        return false;
    }
    for (uint32_t i = 0; i < info->frames; i++) {
        Samples samples;
        if (!pixels_read(parsed->pixels, i, frame, &samples, err) ||
            !pixels_fill(parsed->pixels, plan, uid, i, &samples, frame, err) ||
            !write_frame(&writer, parsed, &samples, word_bytes, err)) {
            return error_add(err, "frame %u", i);
        }
        arena_reset(frame);
    }
    return write_rest(&writer, size, err);
}

bool pixels_apply(Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid, Sink *sink, Error *err)
{
    Arena *frame;
    bool ok;

    if (!parsed->scan.has_pixels || parsed->pixels == NULL) {
        return true;
    }
    frame = pixels_frame_arena(parsed);
    if (frame == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    ok = pixels_is_native(transfer_syntax_uid)
             ? apply_native(parsed, plan, transfer_syntax_uid, sink, frame, err)
             : pixels_apply_compressed(parsed, plan, transfer_syntax_uid, sink, frame, err);
    arena_free(frame);
    return ok;
}

#include <openjpeg.h>
#include <string.h>

#include "wrap/codec.h"
#include "wrap/jp2k_stream.h"

/* A stream over bytes in memory: what OpenJPEG reads from. */
typedef struct {
    Bytes bytes;
    size_t at;
} Memory;

static OPJ_SIZE_T memory_read(void *buffer, OPJ_SIZE_T size, void *self)
{
    Memory *memory = self;
    size_t left = memory->bytes.size - memory->at;
    size_t count = size < left ? size : left;

    if (count == 0) {
        return (OPJ_SIZE_T)-1;
    }
    memcpy(buffer, memory->bytes.data + memory->at, count);
    memory->at += count;
    return count;
}

static OPJ_OFF_T memory_skip(OPJ_OFF_T count, void *self)
{
    Memory *memory = self;

    if (count < 0 || (uint64_t)count > memory->bytes.size - memory->at) {
        memory->at = memory->bytes.size;
        return -1;
    }
    memory->at += (size_t)count;
    return count;
}

static OPJ_BOOL memory_seek(OPJ_OFF_T at, void *self)
{
    Memory *memory = self;

    if (at < 0 || (uint64_t)at > memory->bytes.size) {
        return OPJ_FALSE;
    }
    memory->at = (size_t)at;
    return OPJ_TRUE;
}

static void silent(const char *message, void *self)
{
    (void)message;
    (void)self;
}

/* All handles of one decoding or encoding, dropped together whatever happened. */
typedef struct {
    opj_stream_t *stream;
    opj_codec_t *codec;
    opj_image_t *image;
} Handles;

static void decoding_drop(Handles *decoding)
{
    if (decoding->image != NULL) {
        opj_image_destroy(decoding->image);
    }
    if (decoding->codec != NULL) {
        opj_destroy_codec(decoding->codec);
    }
    if (decoding->stream != NULL) {
        opj_stream_destroy(decoding->stream);
    }
}

static bool decoding_open(Handles *decoding, Memory *memory, Error *err)
{
    opj_dparameters_t parameters;

    decoding->stream = opj_stream_create(1 << 16, OPJ_TRUE);
    decoding->codec = opj_create_decompress(OPJ_CODEC_J2K);
    if (decoding->stream == NULL || decoding->codec == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a JPEG 2000 decoder");
    }
    opj_stream_set_user_data(decoding->stream, memory, NULL);
    opj_stream_set_user_data_length(decoding->stream, memory->bytes.size);
    opj_stream_set_read_function(decoding->stream, memory_read);
    opj_stream_set_skip_function(decoding->stream, memory_skip);
    opj_stream_set_seek_function(decoding->stream, memory_seek);
    (void)opj_set_info_handler(decoding->codec, silent, NULL);
    (void)opj_set_warning_handler(decoding->codec, silent, NULL);
    (void)opj_set_error_handler(decoding->codec, silent, NULL);
    opj_set_default_decoder_parameters(&parameters);
    if (!opj_setup_decoder(decoding->codec, &parameters)) {
        return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 parameters");
    }
    return true;
}

/* Components of the same size as the image, and of the same depth: what DICOM allows. */
static bool check_components(const opj_image_t *image, const CodecInput *input, Error *err)
{
    if (image->numcomps != input->samples) {
        return error_set(err, ERR_INPUT, "bad pixel data: number of JPEG 2000 components");
    }
    for (uint32_t i = 0; i < image->numcomps; i++) {
        const opj_image_comp_t *component = &image->comps[i];
        if (component->w != input->columns || component->h != input->rows || component->dx != 1 || component->dy != 1 ||
            component->prec > input->bits_allocated) {
            return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 component");
        }
    }
    return true;
}

static void interleave(const opj_image_t *image, const CodecInput *input, uint8_t *samples)
{
    size_t pixels = (size_t)input->rows * input->columns;
    uint32_t bytes = codec_sample_bytes(input);

    for (uint32_t c = 0; c < image->numcomps; c++) {
        const OPJ_INT32 *from = image->comps[c].data;
        uint8_t *to = samples + (size_t)c * bytes;
        for (size_t i = 0; i < pixels; i++, to += (size_t)bytes * image->numcomps) {
            uint32_t value = (uint32_t)from[i];
            for (uint32_t b = 0; b < bytes; b++) {
                to[b] = (uint8_t)(value >> (8 * b));
            }
        }
    }
}

static bool run_decoder(Handles *decoding, Memory *memory, const CodecInput *input, uint8_t *samples, Error *err)
{
    if (!decoding_open(decoding, memory, err)) {
        return false;
    }
    if (!opj_read_header(decoding->stream, decoding->codec, &decoding->image)) {
        return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 header");
    }
    if (!check_components(decoding->image, input, err)) {
        return false;
    }
    if (!opj_decode(decoding->codec, decoding->stream, decoding->image)) {
        return error_set(err, ERR_INPUT, "bad pixel data: a frame cannot be decoded");
    }
    for (uint32_t i = 0; i < decoding->image->numcomps; i++) {
        if (decoding->image->comps[i].data == NULL) {
            return error_set(err, ERR_INPUT, "bad pixel data: a JPEG 2000 component is missing");
        }
    }
    if (!check_components(decoding->image, input, err)) {
        return false;
    }
    interleave(decoding->image, input, samples);
    return true;
}

bool codec_jp2k_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid, Bytes stream,
                       Arena *frame, uint8_t *samples, size_t size, Error *err)
{
    Handles decoding = {0};
    Memory memory = {0};
    bool ok;

    (void)look;
    (void)transfer_syntax_uid;
    (void)frame;
    if (size != (uint64_t)input->rows * input->columns * input->samples * codec_sample_bytes(input)) {
        return error_set(err, ERR_INPUT, "bad pixel data: size of a frame");
    }
    if (!jp2k_codestream(stream, &memory.bytes, err)) {
        return false;
    }
    ok = run_decoder(&decoding, &memory, input, samples, err);
    decoding_drop(&decoding);
    return ok;
}

/* What OpenJPEG writes to: it may go back to fill in lengths. */
typedef struct {
    Buffer bytes;
    size_t at;
} Output;

static OPJ_SIZE_T output_write(void *data, OPJ_SIZE_T size, void *self)
{
    Output *output = self;
    size_t over = output->bytes.size - output->at < size ? output->bytes.size - output->at : size;

    if (over > 0) {
        memcpy(output->bytes.data + output->at, data, over);
    }
    buffer_append(&output->bytes, (const uint8_t *)data + over, size - over);
    output->at += size;
    return output->bytes.failed ? (OPJ_SIZE_T)-1 : size;
}

static OPJ_BOOL output_seek(OPJ_OFF_T at, void *self)
{
    Output *output = self;

    if (at < 0 || (uint64_t)at > output->bytes.size) {
        return OPJ_FALSE;
    }
    output->at = (size_t)at;
    return OPJ_TRUE;
}

static OPJ_OFF_T output_skip(OPJ_OFF_T count, void *self)
{
    Output *output = self;

    return output_seek((OPJ_OFF_T)output->at + count, self) ? count : -1;
}

static int32_t component_value(const uint8_t *at, uint32_t bytes, const CodecLook *look)
{
    uint32_t mask = (1u << look->precision_bits) - 1;
    uint32_t raw = 0;

    for (uint32_t b = 0; b < bytes; b++) {
        raw |= (uint32_t)at[b] << (8 * b);
    }
    raw &= mask;
    return look->is_signed && raw > mask >> 1 ? (int32_t)raw - (int32_t)mask - 1 : (int32_t)raw;
}

static opj_image_t *make_image(const CodecInput *input, const CodecLook *look, const uint8_t *samples)
{
    opj_image_cmptparm_t parts[4];
    opj_image_t *image;
    size_t pixels = (size_t)input->rows * input->columns;
    uint32_t bytes = codec_sample_bytes(input);

    memset(parts, 0, sizeof parts);
    for (uint32_t c = 0; c < input->samples; c++) {
        parts[c].dx = 1;
        parts[c].dy = 1;
        parts[c].w = input->columns;
        parts[c].h = input->rows;
        parts[c].prec = look->precision_bits;
        parts[c].sgnd = look->is_signed;
    }
    image = opj_image_create(input->samples, parts, input->samples == 3 ? OPJ_CLRSPC_SRGB : OPJ_CLRSPC_GRAY);
    if (image == NULL) {
        return NULL;
    }
    image->x1 = input->columns;
    image->y1 = input->rows;
    for (uint32_t c = 0; c < input->samples; c++) {
        const uint8_t *at = samples + (size_t)c * bytes;
        for (size_t i = 0; i < pixels; i++, at += (size_t)bytes * input->samples) {
            image->comps[c].data[i] = component_value(at, bytes, look);
        }
    }
    return image;
}

/* The reversible transform, one layer with everything in it, and the colour transform that the header speaks of. */
static void describe_encoding(const CodecInput *input, opj_cparameters_t *parameters)
{
    uint32_t smaller = input->rows < input->columns ? input->rows : input->columns;

    opj_set_default_encoder_parameters(parameters);
    parameters->irreversible = 0;
    parameters->tcp_numlayers = 1;
    parameters->tcp_rates[0] = 0;
    parameters->cp_disto_alloc = 1;
    parameters->tcp_mct = input->samples == 3 &&
                          (strcmp(input->photometric, "YBR_RCT") == 0 || strcmp(input->photometric, "YBR_ICT") == 0);
    while (parameters->numresolution > 1 && smaller >> (parameters->numresolution - 1) == 0) {
        parameters->numresolution--;
    }
}

static bool run_encoder(Handles *encoding, Output *output, const CodecInput *input, Error *err)
{
    opj_cparameters_t parameters;

    encoding->stream = opj_stream_create(1 << 16, OPJ_FALSE);
    encoding->codec = opj_create_compress(OPJ_CODEC_J2K);
    if (encoding->stream == NULL || encoding->codec == NULL || encoding->image == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a JPEG 2000 encoder");
    }
    opj_stream_set_user_data(encoding->stream, output, NULL);
    opj_stream_set_write_function(encoding->stream, output_write);
    opj_stream_set_skip_function(encoding->stream, output_skip);
    opj_stream_set_seek_function(encoding->stream, output_seek);
    (void)opj_set_info_handler(encoding->codec, silent, NULL);
    (void)opj_set_warning_handler(encoding->codec, silent, NULL);
    (void)opj_set_error_handler(encoding->codec, silent, NULL);
    describe_encoding(input, &parameters);
    if (!opj_setup_encoder(encoding->codec, &parameters, encoding->image) ||
        !opj_start_compress(encoding->codec, encoding->image, encoding->stream) ||
        !opj_encode(encoding->codec, encoding->stream) || !opj_end_compress(encoding->codec, encoding->stream)) {
        return error_set(err, ERR_INPUT, "a frame could not be written as JPEG 2000");
    }
    return buffer_check(&output->bytes, err);
}

/* OpenJPEG writes its own name into a comment: the stream goes out as stripped as any other. */
bool codec_jp2k_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size,
                       Arena *frame, Bytes *stream, Error *err)
{
    Handles encoding = {0};
    Output output = {.bytes = {.limit = 4 * size + (1 << 20)}};
    bool ok;

    if (size != (uint64_t)input->rows * input->columns * input->samples * codec_sample_bytes(input) ||
        input->samples > 3 || look->precision_bits > 24) {
        return error_set(err, ERR_INPUT, "a frame of this form cannot be written as JPEG 2000");
    }
    encoding.image = make_image(input, look, samples);
    ok =
        run_encoder(&encoding, &output, input, err) && jp2k_strip(look, buffer_view(&output.bytes), frame, stream, err);
    decoding_drop(&encoding);
    buffer_free(&output.bytes);
    return ok;
}

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

/* All handles of one decoding, dropped together whatever happened. */
typedef struct {
    opj_stream_t *stream;
    opj_codec_t *codec;
    opj_image_t *image;
} Decoding;

static void decoding_drop(Decoding *decoding)
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

static bool decoding_open(Decoding *decoding, Memory *memory, Error *err)
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
    uint32_t bytes = input->bits_allocated / 8;

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

static bool decode(Decoding *decoding, Memory *memory, const CodecInput *input, uint8_t *samples, Error *err)
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
    Decoding decoding = {0};
    Memory memory = {0};
    bool ok;

    (void)look;
    (void)transfer_syntax_uid;
    (void)frame;
    if (size != (uint64_t)input->rows * input->columns * input->samples * (input->bits_allocated / 8)) {
        return error_set(err, ERR_INPUT, "bad pixel data: size of a frame");
    }
    if (!jp2k_codestream(stream, &memory.bytes, err)) {
        return false;
    }
    ok = decode(&decoding, &memory, input, samples, err);
    decoding_drop(&decoding);
    return ok;
}

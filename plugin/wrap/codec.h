/* The compressed transfer syntaxes that we can decode, one row each. A codec sees one frame's stream at a time, never a
 * file: the fragments are joined before, the samples are plain afterwards. */
#ifndef REDACTOR_WRAP_CODEC_H
#define REDACTOR_WRAP_CODEC_H

#include "wrap/pixels.h"

/* What the header says of the stream. */
typedef struct {
    uint32_t rows, columns, samples, bits_allocated, bits_stored, high_bit;
    bool is_signed;
    uint32_t planar;         /* as the header has it: of meaning where a frame is compressed as plain bytes */
    const char *photometric; /* as the header spells it; "" when it does not say */
} CodecInput;

/* Bytes of one decoded sample: single bits have one each. */
uint32_t codec_sample_bytes(const CodecInput *input);

/* What the stream says of itself, read from its own headers without decoding. */
typedef struct {
    uint32_t rows, columns, samples;
    uint32_t precision_bits;
    bool is_signed;       /* JPEG 2000 only */
    bool converts_colour; /* JPEG: the decoder must turn YCbCr into RGB */
    bool is_lossy;        /* as far as a stream's headers tell */
    /* JPEG: pixels that are coded together, where they can be changed without the others; else 0. */
    uint32_t block_width, block_height;
    Photometric photometric; /* of the samples that decoding gives */
} CodecLook;

typedef struct {
    const char *transfer_syntax_uid;
    const char *name;
    bool is_always_lossy;
    bool takes_single_bits; /* images of one bit a sample can be decoded */
    /* ERR_INPUT when the stream's headers are broken. */
    bool (*look)(const CodecInput *input, Bytes stream, CodecLook *look, Error *err);
    /* Writes interleaved little-endian samples of bits_allocated bits into [samples], which is just large enough. The
     * stream has been compared with the header before. */
    bool (*decode)(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid, Bytes stream,
                   Arena *frame, uint8_t *samples, size_t size, Error *err);
    /* The stream without comments, thumbnails, application data and what follows its end. */
    bool (*strip)(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err);
    /* Makes a stream that decodes to just these samples, laid out as decode gives them, with look->precision_bits and
     * look->is_signed. NULL where we cannot write that syntax without loss. */
    bool (*encode)(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size, Arena *frame,
                   Bytes *stream, Error *err);
    uint32_t encode_bits_max; /* largest precision that encode takes */
    /* Makes a stream that has these samples in [boxes], which lie on the stream's blocks or end with the image, and is
     * the old one elsewhere. NULL where streams are written whole. */
    bool (*edit)(const CodecInput *input, const CodecLook *look, Bytes stream, const uint8_t *samples,
                 const Rect *boxes, uint32_t count, Arena *frame, Bytes *edited, Error *err);
    /* True when two streams are the same outside [boxes], as they are coded. */
    bool (*same_outside)(Bytes before, Bytes after, const Rect *boxes, uint32_t count, bool *same, Error *err);
} Codec;

/* NULL when we cannot decode that syntax. */
const Codec *codec_find(const char *transfer_syntax_uid);

/* True where strip does not see what stands between the last sample's code and the next marker, and frames can be
 * encoded instead. */
bool codec_strip_leaves_data(const Codec *codec);

/* Registers DCMTK's decoders; cheap when it was done before. */
void codec_prepare(void);

/* PHOTOMETRIC_OTHER for what we have no word for. */
Photometric photometric_of(const char *text);

/* The attribute's value for [photometric]; "" for PHOTOMETRIC_OTHER. */
const char *photometric_text(Photometric photometric);

/* codec_dcmtk.cc */
MUST_CHECK bool codec_dcmtk_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                                   Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err);

/* codec_deflate.c */
MUST_CHECK bool deflate_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err);
MUST_CHECK bool codec_deflate_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                                     Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err);
MUST_CHECK bool deflate_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err);
MUST_CHECK bool codec_deflate_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples,
                                     size_t size, Arena *frame, Bytes *stream, Error *err);

/* codec_jp2k.c */
MUST_CHECK bool codec_jp2k_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                                  Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err);
MUST_CHECK bool codec_jp2k_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size,
                                  Arena *frame, Bytes *stream, Error *err);

/* codec_charls.c */
MUST_CHECK bool codec_charls_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                                    Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err);
MUST_CHECK bool codec_charls_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size,
                                    Arena *frame, Bytes *stream, Error *err);

/* jpeg_lossless.c: ITU T.81 process 14, first-order prediction. */
MUST_CHECK bool jpeg_lossless_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples,
                                     size_t size, Arena *frame, Bytes *stream, Error *err);

#endif

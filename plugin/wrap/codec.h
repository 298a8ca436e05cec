/* The compressed transfer syntaxes that we can decode, one row each. A codec sees one frame's stream at a time, never a
 * file: the fragments are joined before, the samples are plain afterwards. */
#ifndef REDACTOR_WRAP_CODEC_H
#define REDACTOR_WRAP_CODEC_H

#include "wrap/pixels.h"

/* What the header says of the stream. */
typedef struct {
    uint32_t rows, columns, samples, bits_allocated, bits_stored, high_bit;
    bool is_signed;
    const char *photometric; /* as the header spells it; "" when it does not say */
} CodecInput;

/* What the stream says of itself, read from its own headers without decoding. */
typedef struct {
    uint32_t rows, columns, samples;
    uint32_t precision_bits;
    bool is_signed;          /* JPEG 2000 only */
    bool converts_colour;    /* JPEG: the decoder must turn YCbCr into RGB */
    Photometric photometric; /* of the samples that decoding gives */
} CodecLook;

typedef struct {
    const char *transfer_syntax_uid;
    const char *name;
    bool is_always_lossy;
    /* ERR_INPUT when the stream's headers are broken. */
    bool (*look)(const CodecInput *input, Bytes stream, CodecLook *look, Error *err);
    /* Writes interleaved little-endian samples of bits_allocated bits into [samples], which is just large enough. The
     * stream has been compared with the header before. */
    bool (*decode)(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid, Bytes stream,
                   Arena *frame, uint8_t *samples, size_t size, Error *err);
    /* The stream without comments, thumbnails, application data and what follows its end. */
    bool (*strip)(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err);
} Codec;

/* NULL when we cannot decode that syntax. */
const Codec *codec_find(const char *transfer_syntax_uid);

/* Registers DCMTK's decoders; cheap when it was done before. */
void codec_prepare(void);

/* PHOTOMETRIC_OTHER for what we have no word for. */
Photometric photometric_of(const char *text);

/* The attribute's value for [photometric]; "" for PHOTOMETRIC_OTHER. */
const char *photometric_text(Photometric photometric);

/* codec_dcmtk.cc */
MUST_CHECK bool codec_dcmtk_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                                   Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err);

/* codec_jp2k.c */
MUST_CHECK bool codec_jp2k_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                                  Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err);

#endif

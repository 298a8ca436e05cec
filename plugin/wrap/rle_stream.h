/* RLE frames (PS3.5 Annex G): a head of 64 bytes says how many segments there are and where each begins. */
#ifndef REDACTOR_WRAP_RLE_STREAM_H
#define REDACTOR_WRAP_RLE_STREAM_H

#include "wrap/codec.h"

enum { RLE_HEAD_BYTES = 64, RLE_SEGMENTS_MAX = 15, RLE_RUN_MAX = 128 };

MUST_CHECK bool rle_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err);

/* Each segment without the bytes behind its last run, and the head written anew: nothing can hide between segments. */
MUST_CHECK bool rle_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err);

MUST_CHECK bool rle_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                           Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err);

/* A frame of samples as RLE: one segment for each byte of each sample, runs ending with each row. */
MUST_CHECK bool rle_encode(const CodecInput *input, const CodecLook *look, const uint8_t *samples, size_t size,
                           Arena *frame, Bytes *stream, Error *err);

#endif

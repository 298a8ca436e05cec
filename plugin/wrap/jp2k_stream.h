/* JPEG 2000 codestreams (ITU T.800 Annex A) by their markers. */
#ifndef REDACTOR_WRAP_JP2K_STREAM_H
#define REDACTOR_WRAP_JP2K_STREAM_H

#include "wrap/codec.h"

enum { JP2K_TILE_PARTS_MAX = 1000000 };

MUST_CHECK bool jp2k_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err);

/* The codestream alone: no file boxes around it, no comments, no segments that T.800 does not know, nothing behind its
 * end. ERR_INPUT where such a segment cannot be left out. */
MUST_CHECK bool jp2k_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err);

/* The part of [stream] that is the codestream: some writers wrap it in the JP2 file format against PS3.5. */
MUST_CHECK bool jp2k_codestream(Bytes stream, Bytes *codestream, Error *err);

#endif

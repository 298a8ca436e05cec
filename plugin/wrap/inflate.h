/* Raw deflate (RFC 1951), as the deflated transfer syntax wraps a data set (zlib, in this file only). */
#ifndef REDACTOR_WRAP_INFLATE_H
#define REDACTOR_WRAP_INFLATE_H

#include "base/arena.h"
#include "base/bytes.h"

/* Unpacks [deflated] into [arena]. Bytes after the stream's end are ignored (DICOM pads to an even length). A stream
 * that gives more than [max_bytes] is ERR_LIMIT and is refused before memory is taken for it: the size is counted
 * first. ERR_INPUT when it is broken or cut short. */
MUST_CHECK bool inflate_bytes(Bytes deflated, uint64_t max_bytes, Arena *arena, Bytes *inflated, Error *err);

/* Packs what is written to it, piece by piece, and hands the result to [sink] as it comes. */
typedef struct Deflater Deflater;
typedef bool DeflateSink(void *self, Bytes bytes, Error *err);

/* Owned by [run]. */
MUST_CHECK bool deflater_open(DeflateSink *sink, void *self, Arena *run, Deflater **deflater, Error *err);
MUST_CHECK bool deflater_write(Deflater *deflater, Bytes bytes, Error *err);
/* Ends the stream, padded to an even length. */
MUST_CHECK bool deflater_finish(Deflater *deflater, Error *err);

#endif

/* Changing blocks of 8-bit JPEG streams without decoding the others: what is not touched keeps its coefficients, so
 * that nothing is lost a second time. Of a touched block no coefficient of the original stays. */
#ifndef REDACTOR_WRAP_JPEG_EDIT_H
#define REDACTOR_WRAP_JPEG_EDIT_H

#include "wrap/codec.h"

/* [samples] are those of the whole frame as decode gives them; the blocks of [boxes] are coded from them. ERR_INPUT for
 * streams that are not of this kind. */
MUST_CHECK bool jpeg_edit(const CodecInput *input, const CodecLook *look, Bytes stream, const uint8_t *samples,
                          const Rect *boxes, uint32_t count, Arena *frame, Bytes *edited, Error *err);

/* A stream of the same coefficients and nothing else: no segment, table, or coded data that no decoder looks at. Other
 * kinds of streams lose their segments only (jpeg_strip). */
MUST_CHECK bool jpeg_renew(const CodecLook *look, Bytes stream, Arena *frame, Bytes *renewed, Error *err);

/* Same dimensions, quantisation, and coefficients of all blocks that no box touches. */
MUST_CHECK bool jpeg_same_outside(Bytes before, Bytes after, const Rect *boxes, uint32_t count, bool *same, Error *err);

#endif

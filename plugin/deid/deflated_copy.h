/* Copies in the deflated transfer syntax (PS3.5 A.5): the data set behind the meta header is one deflated stream. */
#ifndef REDACTOR_DEID_DEFLATED_COPY_H
#define REDACTOR_DEID_DEFLATED_COPY_H

#include "deid/deid.h"
#include "deid/parsed.h"

bool deflated_is(const char *transfer_syntax_uid);

/* Writes [head], as dicom_write_head made it, and the pixels of [parsed]. */
MUST_CHECK bool deflated_write(Bytes head, Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid,
                               Arena *run, Sink *sink, Error *err);

/* True when [copy] begins with [head], and its file is what its data set is packed into: nothing can hide behind the
 * stream. */
MUST_CHECK bool deflated_same(const Parsed *copy, Bytes head, Arena *run, bool *same, Error *err);

#endif

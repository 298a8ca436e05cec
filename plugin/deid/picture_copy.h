/* Copies of picture files: the same kind of file with the fills, and nothing in it but pixels. */
#ifndef REDACTOR_DEID_PICTURE_COPY_H
#define REDACTOR_DEID_PICTURE_COPY_H

#include "deid/parsed.h"
#include "plan/plan.h"

/* The whole copy of [original], a picture file that [parsed] was made of. */
MUST_CHECK bool picture_copy(Bytes original, Parsed *parsed, const Plan *plan, const Limits *limits, Arena *run,
                             Buffer *copy, Error *err);

#endif

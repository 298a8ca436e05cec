/* Facts read once from an instance's header, for the rules: whose picture, which device, and every identifying value as
 * search terms. Holds patient text: lives in the run arena, goes nowhere else. */
#ifndef REDACTOR_DEID_CONTEXT_H
#define REDACTOR_DEID_CONTEXT_H

#include "deid/parsed.h"
#include "deid/terms.h"
#include "plan/judgement.h"
#include "plan/plan.h"

enum { CONTEXT_VALUES_MAX = 4096, CONTEXT_VALUE_BYTES_MAX = 1024, CONTEXT_VALUE_PIECES_MAX = 64 };

/* One header value that may show up as text elsewhere. */
typedef struct {
    Tag tag;
    char vr[3];
    Entity entity;     /* what it is when it is found in pixels */
    bool weak;         /* of a description or an unknown attribute: its words are no identity by themselves */
    const char *value; /* UTF-8, one of the multiple values, or a part of at most CONTEXT_VALUE_BYTES_MAX */
} ContextValue;

typedef struct {
    const char *modality; /* "" when the file does not say */
    Device device;
    const char *image_type, *series; /* for regions; NULL like "" when the file does not say */
    const ContextValue *values;
    uint32_t values_count;
    const Terms *terms; /* never NULL after context_read or context_from_values */
} Context;

/* Every PN, LO, SH, ST, LT, UT, DA, TM, DT, AS, UI, UC value, nested and private ones too. ERR_LIMIT when there are
 * more than CONTEXT_VALUES_MAX different identifying ones. */
MUST_CHECK bool context_read(Parsed *parsed, Arena *run, Context *context, Error *err);

/* From values given by hand. ERR_INPUT names a keyword that nobody knows. */
MUST_CHECK bool context_from_values(const HeaderValue *values, uint32_t count, Arena *run, Context *context,
                                    Error *err);

#endif

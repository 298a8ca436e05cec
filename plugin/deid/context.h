/* Facts read once from an instance's header, for the rules: whose picture, which device, and every identifying value as
 * search terms. Holds patient text: lives in the run arena, goes nowhere else. */
#ifndef REDACTOR_DEID_CONTEXT_H
#define REDACTOR_DEID_CONTEXT_H

#include "deid/parsed.h"
#include "plan/judgement.h"
#include "plan/plan.h"

enum { CONTEXT_VALUES_MAX = 4096, CONTEXT_VALUE_BYTES_MAX = 1024 };

/* One header value that may show up as text elsewhere. */
typedef struct {
    Tag tag;
    char vr[3];
    Entity entity;     /* what it is when it is found in pixels */
    const char *value; /* UTF-8, one of the multiple values */
} ContextValue;

typedef struct {
    const char *modality;
    Device device;
    const ContextValue *values;
    uint32_t values_count;
    void *terms; /* prepared by context_prepare: the matcher's own form */
} Context;

/* Every PN, LO, SH, ST, LT, UT, DA, TM, DT, AS, UI, UC value, nested and private ones too. */
MUST_CHECK bool context_read(Parsed *parsed, Arena *run, Context *context, Error *err);

/* From values given by hand. */
MUST_CHECK bool context_from_values(const HeaderValue *values, uint32_t count, Arena *run, Context *context, Error *err);

#endif

/* What is behind Deid. For deid.c and verify.c only. */
#ifndef REDACTOR_DEID_DEID_INSIDE_H
#define REDACTOR_DEID_DEID_INSIDE_H

#include "deid/deid.h"
#include "deid/parsed.h"
#include "deid/rules.h"
#include "wrap/ocr.h"

struct Deid {
    Arena *arena; /* of the settings' texts */
    Settings settings;
    const char *rules_hash;
    Rules *rules;
    Ocr *ocr;
};

/* What a plan says of the file that it is for. */
MUST_CHECK bool deid_describe_source(const DeidInput *input, const Parsed *parsed, Arena *run, PlanSource *source,
                                     Error *err);

#endif

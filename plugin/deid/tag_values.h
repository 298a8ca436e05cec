/* New values of attributes: pseudonyms, shifted dates, dummies, cleaned text. */
#ifndef REDACTOR_DEID_TAG_VALUES_H
#define REDACTOR_DEID_TAG_VALUES_H

#include "deid/context.h"
#include "deid/rules.h"
#include "plan/pseudonym.h"

/* What making values needs; one for an instance. */
typedef struct {
    Rules *rules;
    const Context *context;
    const Settings *settings;
    const char *policy; /* the instance's, by which text is judged */
    PseudonymSource source;
    const Identity *identity; /* the original's */
    const char *patient;      /* its key: of the patient's pseudonyms and shift */
    uint32_t shift_days;
    Arena *run;
    Buffer joined; /* values of one attribute while they are put together */
} TagValues;

/* Asks for the patient's shift, which must be there when [options] say that dates move. */
MUST_CHECK bool tag_values_open(TagValues *values, uint32_t options, Error *err);
void tag_values_close(TagValues *values);

/* The edit that [action] asks for. [value] is what a tag{} rule wants written, or NULL. */
MUST_CHECK bool tag_values_edit(TagValues *values, TagAction action, const char *value, const Element *element,
                                Edit *edit, Error *err);

/* The edit of an element in an item that stands for nothing: all values become dummies of the same number. */
MUST_CHECK bool tag_values_dummy(TagValues *values, const Element *element, Edit *edit, Error *err);

#endif

/* The header: which tag steps a plan needs, and following them. */
#ifndef REDACTOR_DEID_TAGS_H
#define REDACTOR_DEID_TAGS_H

#include "deid/context.h"
#include "deid/parsed.h"
#include "deid/rules.h"
#include "plan/plan.h"

/* Adds a STEP_TAG for each attribute that must change under the options of [plan] ([*] for all items: 1,000 frames give
 * one step per attribute). */
MUST_CHECK bool tags_detect(Parsed *parsed, const Rules *rules, const Context *context, const Settings *settings,
                            Plan *plan, Error *err);

/* Holds or refuses what nothing here can clean: by class, for a voice, for a face where the plan's options ask that. */
void tags_check_class(Parsed *parsed, const Rules *rules, Plan *plan);

/* True when a tag{} rule drops encapsulated documents: what is left of such an instance can be cleaned. */
bool tags_drop_documents(const Rules *rules);

/* Follows the steps and sets the marks (PatientIdentityRemoved, method codes, BurnedInAnnotation NO only when
 * [pixels_cleaned]). The values of removed attributes are put into [removed] for the hunt in the copy. */
typedef struct {
    const char **values; /* UTF-8, at least 5 characters, in the run arena */
    uint32_t count;
} RemovedValues;
MUST_CHECK bool tags_apply(Parsed *parsed, Rules *rules, const Context *context, const Settings *settings,
                           const Plan *plan, PseudonymSource source, bool pixels_cleaned, Arena *run,
                           RemovedValues *removed, Error *err);

/* Looks in a written copy's header bytes for removed values (whole words; not where a kept attribute of the original
 * holds the same). [found] counts. */
MUST_CHECK bool tags_hunt(Bytes copy_head, const RemovedValues *removed, Parsed *copy, uint32_t *found, Error *err);

#endif

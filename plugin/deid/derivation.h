/* What a copy's header says of places that show what was never seen there. */
#ifndef REDACTOR_DEID_DERIVATION_H
#define REDACTOR_DEID_DERIVATION_H

#include "deid/parsed.h"
#include "plan/plan.h"

/* Names the restored areas in Derivation Description (0008,2111), after the tags were applied. Nothing where the plan
 * has none. */
MUST_CHECK bool derivation_write(Parsed *parsed, const Plan *plan, Error *err);

#endif

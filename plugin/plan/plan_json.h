/* The plan as JSON (the form of interface.md, section 2): strict and capped when read, since plans come back from
 * workers that parsed hostile bytes and from people. */
#ifndef REDACTOR_PLAN_PLAN_JSON_H
#define REDACTOR_PLAN_PLAN_JSON_H

#include "plan/plan.h"

/* Appends the plan to [json]; with [with_text] the texts too (PHI). */
MUST_CHECK bool plan_to_json(const Plan *plan, bool with_text, Buffer *json, Error *err);

/* Reads a plan into [arena]. Unknown keys, wrong types, numbers out of range, texts over PLAN_NAME_MAX are ERR_INPUT
 * and named; so is a plan of another version. Calls plan_check. */
MUST_CHECK bool plan_from_json(Bytes json, Arena *arena, Plan *plan, Error *err);

#endif

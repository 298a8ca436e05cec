/* JSON that commands print: one line for an instance, one for a judged text. */
#ifndef REDACTOR_TOOL_REPORT_H
#define REDACTOR_TOOL_REPORT_H

#include "base/bytes.h"
#include "plan/judgement.h"

typedef struct {
    const char *file, *state, *reason, *output, *error; /* NULL: left out */
    const char *sha256, *copy_sha256;
    uint32_t boxes;
    uint8_t confidence_pct;
    bool has_plan, resumed;
    uint64_t milliseconds;
} ReportLine;

/* Appends one object and a line feed. */
MUST_CHECK bool report_instance(const ReportLine *line, Buffer *text, Error *err);
MUST_CHECK bool report_judgement(const char *judged, const Judgement *judgement, Buffer *text, Error *err);

#endif

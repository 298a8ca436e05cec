/* `--mapping DIR`: which identifiers became which, as uid.csv and patient.csv (id_old,id_new; mode 0600). These files
 * are identifying: they exist only when asked for, and only on the command line. */
#ifndef REDACTOR_TOOL_RUN_MAPPING_H
#define REDACTOR_TOOL_RUN_MAPPING_H

#include "plan/copy_facts.h"
#include "tool/text_set.h"

typedef struct {
    int uid, patient; /* descriptors, appended to */
    bool was_there;   /* an earlier run wrote it: what that run finished is in it */
    TextSet lines;    /* of both files */
} Mapping;

MUST_CHECK bool mapping_open(const char *folder, Mapping *mapping, Error *err);
void mapping_close(Mapping *mapping);
/* Each pair is written once. Thread-safe. */
MUST_CHECK bool mapping_add(Mapping *mapping, const CopyFacts *facts, Error *err);

#endif

/* Which values of the original must not be found in its copy. */
#ifndef REDACTOR_DEID_TAG_REMOVED_H
#define REDACTOR_DEID_TAG_REMOVED_H

#include "deid/tag_paths.h"
#include "deid/tags.h"

typedef struct {
    TextTable removed; /* number: 1 when the value identifies by itself, 0 for ordinary words */
    TextTable kept;
    Buffer kept_text; /* all kept values, a line each */
} TagRemoved;

void tag_removed_open(TagRemoved *values, Arena *run);
void tag_removed_close(TagRemoved *values);

/* Both take a whole value; its parts between backslashes count each. A removed value is [is_identifying] when it stood
 * where identifiers stand, not in a description or a list of codes. A kept value is [is_known] when it may equal an
 * identifier: a maker may have the hospital's name, but a description must not hold the patient's. */
MUST_CHECK bool tag_removed_add(TagRemoved *values, const Element *element, bool is_identifying, Error *err);
MUST_CHECK bool tag_removed_keep(TagRemoved *values, const char *text, bool is_known, Error *err);

/* What was removed and must not be found: identifying values but for those that are known to be kept, and other values
 * but for those that any kept text has as a word (private attributes are full of ordinary words). */
MUST_CHECK bool tag_removed_list(TagRemoved *values, Arena *run, RemovedValues *list, Error *err);

#endif

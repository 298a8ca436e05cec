/* Which values of the original must not be found in its copy. */
#ifndef REDACTOR_DEID_TAG_REMOVED_H
#define REDACTOR_DEID_TAG_REMOVED_H

#include "deid/tag_paths.h"
#include "deid/tags.h"

typedef struct {
    TextTable removed; /* number: 1 when the value stood in a standard attribute */
    TextTable kept;
    Buffer kept_text; /* all kept values, a line each */
} TagRemoved;

void tag_removed_open(TagRemoved *values, Arena *run);
void tag_removed_close(TagRemoved *values);

/* Both take a whole value; its parts between backslashes count each. */
MUST_CHECK bool tag_removed_add(TagRemoved *values, const Element *element, Error *err);
MUST_CHECK bool tag_removed_keep(TagRemoved *values, const char *text, Error *err);

/* What was removed and is not kept elsewhere: the same value in a kept attribute clears it, and for private attributes,
 * which are full of ordinary words, also a kept text that has it as a word. */
MUST_CHECK bool tag_removed_list(TagRemoved *values, Arena *run, RemovedValues *list, Error *err);

#endif

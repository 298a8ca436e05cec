/* Content items (PS3.3 section C.17.3): structured reports, acquisition contexts, annotations of waveforms. With Clean
 * Structured Content the concept of an item, not the tag of its value, says what becomes of it (PS3.15 section E.3.4).
 */
#ifndef REDACTOR_DEID_TAG_CONTENT_H
#define REDACTOR_DEID_TAG_CONTENT_H

#include "deid/parsed.h"
#include "deid/tag_decide.h"

enum { CONTENT_ITEMS_MAX = 1 << 18 };

typedef struct TagContent TagContent;

/* Reads which items of the instance are content items, and what becomes of each. [content] is NULL when the option is
 * off or there are none: the functions below take that. It lives in [run], and as long as the items are not changed
 * but by a walk that asks it. ERR_LIMIT, ERR_MEMORY. */
MUST_CHECK bool tag_content_read(Parsed *parsed, const TagScope *scope, Arena *run, TagContent **content, Error *err);

/* True when the item that holds [element] goes with all items below it. */
bool tag_content_goes(const TagContent *content, const Element *element);

/* True for the value of a content item of which no tag{} rule speaks; [decision] is what becomes of it. */
bool tag_content_decide(const TagContent *content, const Element *element, TagDecision *decision);

#endif

/* Of which type (PS3.5 section 7.4) an attribute is in an instance's IOD: what resolves the combined codes of PS3.15
 * Table E.1-1 (rules/ps315-types.lua). */
#ifndef REDACTOR_DEID_TAG_TYPES_H
#define REDACTOR_DEID_TAG_TYPES_H

#include "wrap/dicom.h"

enum { TYPE_CLASSES_MAX = 256, TYPE_ROWS_MAX = 1024, TYPE_PATH_MAX = 4 };

/* Conditional types count as if the condition held. Unknown: of a class, or at a place, that the file does not list. */
typedef enum { TYPE_UNKNOWN, TYPE_1, TYPE_2, TYPE_3, TYPE_COUNT } AttributeType;

typedef struct TagTypes TagTypes;

MUST_CHECK TagTypes *tag_types_new(void);
void tag_types_free(TagTypes *types);

/* Adds what rules/ps315-types.lua gives to ps315{}; the form is described in that file. ERR_CONFIG names the row. */
MUST_CHECK bool tag_types_add(TagTypes *types, const char *classes, const char *rows, Error *err);

/* A handle of [sop_class] for tag_types_of; TYPE_CLASSES_MAX when nothing is known of it. */
uint32_t tag_types_class(const TagTypes *types, const char *sop_class);
AttributeType tag_types_of(const TagTypes *types, uint32_t sop_class, const Element *element);

#endif

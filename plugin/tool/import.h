/* Other programs' templates of devices, as region{} declarations. What cannot be told in our form is reported, never
 * guessed; what is told too widely fills too much. */
#ifndef REDACTOR_TOOL_IMPORT_H
#define REDACTOR_TOOL_IMPORT_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/rect.h"

enum { IMPORT_WAYS_MAX = 64, IMPORT_FILLS_MAX = 64, IMPORT_BYTES_MAX = 4 << 20, IMPORT_VALUE_MAX = 120 };

/* What a region can ask of a header. */
typedef enum {
    ASK_MAKER,
    ASK_MODEL,
    ASK_SOFTWARE,
    ASK_IMAGE_TYPE,
    ASK_SERIES,
    ASK_MODALITY,
    ASK_ROWS,
    ASK_COLUMNS,
    ASK_COUNT
} Ask;

/* One way in which a header can match: all that is not NULL must be there. */
typedef struct {
    const char *asks[ASK_COUNT];
    const char *trouble; /* why it cannot be told; NULL: it can */
} Way;

/* Any of them is enough; none: never. */
typedef struct {
    const Way *items;
    uint32_t count;
} Ways;

/* One test of an attribute, by keyword or by "gggg,eeee". */
MUST_CHECK bool ways_of_test(Arena *arena, const char *attribute, const char *value, Ways *ways, Error *err);
/* A test that no region can make. [trouble] outlives the ways. */
MUST_CHECK bool ways_of_trouble(Arena *arena, const char *trouble, Ways *ways, Error *err);
/* One that holds always. */
MUST_CHECK bool ways_of_nothing(Arena *arena, Ways *ways, Error *err);
/* ERR_LIMIT for more than IMPORT_WAYS_MAX. */
MUST_CHECK bool ways_and(Arena *arena, const Ways *a, const Ways *b, Ways *both, Error *err);
MUST_CHECK bool ways_or(Arena *arena, const Ways *a, const Ways *b, Ways *either, Error *err);

/* A template that was read. */
typedef struct {
    const char *kind; /* "ctp", "deid": begins the ids */
    uint32_t line;
    const char *label;
    Ways ways;
    Rect fills[IMPORT_FILLS_MAX];
    uint32_t fills_count;
    const char *trouble; /* of the template as a whole */
} Template;

/* Where both go, and how many there were. */
typedef struct {
    Buffer rules;
    Buffer report;
    uint32_t regions, untold, words;
    uint32_t last_line, last_number; /* of the last region: ids are made of them */
} Import;

void import_template(Import *import, const Template *one);
void import_note(Import *import, uint32_t line, const char *text);

/* RSNA CTP's DicomPixelAnonymizer script: ERR_INPUT for text that is none. A box there includes its far row and column.
 */
MUST_CHECK bool import_ctp(Bytes text, Arena *arena, Import *import, Error *err);
/* A word list, or a dictionary of Hunspell: its words in small letters. ERR_LIMIT, ERR_INPUT. */
MUST_CHECK bool import_words(Bytes text, Arena *arena, Import *import, Error *err);
/* A pydicom/deid recipe; its boxes do not. */
MUST_CHECK bool import_deid(Bytes text, Arena *arena, Import *import, Error *err);

#endif

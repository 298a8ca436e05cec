/* What becomes of one attribute: a tag{} rule, else the table, else its VR. */
#ifndef REDACTOR_DEID_TAG_DECIDE_H
#define REDACTOR_DEID_TAG_DECIDE_H

#include "deid/context.h"
#include "deid/tag_table.h"

typedef struct {
    TagAction action;
    const char *rule; /* static, or as long as the table */
    bool is_override; /* a tag{} rule said so: written down even when it keeps */
} TagDecision;

/* What holds for all attributes of one instance. */
typedef struct {
    const TagTable *table;
    const Settings *settings;
    uint32_t options;
    uint32_t sop_class;     /* of tag_types_class */
    uint32_t overlays;      /* those that stay, cleaned: bit i is for group 6000 + 2 i */
    const Context *context; /* whose header it is; NULL: codes and numbers are not compared with it */
} TagScope;

TagScope tag_scope(const TagTable *table, const Settings *settings, uint32_t options, const char *sop_class);

TagDecision tag_decide(const TagScope *scope, const Element *element);

/* The code that the active options give: 'K', 'C', or 0 for the Basic Profile. Two columns speak of two reasons to
 * remove a value, and it stays only when both are lifted (the two date columns are one reason); cleaning by any is
 * enough. */
char tag_option_code(const TagRow *row, uint32_t options);

/* By VR: for what no table lists, and as a guard for what a table keeps. */
TagDecision tag_decide_by_vr(uint32_t options, const Element *element);

/* The stricter of two: one path has one action, although its items may differ. */
TagDecision tag_stricter(TagDecision a, TagDecision b);

/* One value of a CS, DS or IS that is, letter by letter, a name or a number of somebody in the header: such a place
 * holds codes and measures, and scanners that put an identifier there mean the person. Names and numbers of less than
 * five characters are too common, and so are numbers of less than seven digits in the place of a measure. */
bool tag_is_identifier(const Context *context, const char *vr, const char *value);

/* Attributes whose value becomes a pseudonym instead of nothing. */
bool tag_has_pseudonym(Tag tag);

/* A value that its VR allows and that can hold no words: CS, DS, IS, AS (up to 89 years), UI,
 * DA, TM, DT. */
bool tag_value_is_sound(const char *vr, const char *text);

#endif

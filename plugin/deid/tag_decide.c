#include "deid/tag_decide.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "deid/overlay_planes.h"
#include "deid/tag_private.h"
#include "plan/pseudonym.h"

enum {
    CODE_STRING_MAX = 16,
    AGE_MAX_YEARS = 89,
    LOWEST_GROUP = 8,
    DATE_BYTES_MAX = 54,
    IDENTIFIER_MIN = 5,
    IDENTIFIER_DIGITS_MIN = 7,
    IDENTIFIER_BYTES_MAX = 64
};

static const Tag TAG_DOCUMENT = 0x00420011u;
static const Tag TAG_DOCUMENT_LENGTH = 0x00420015u;

/* From mild to strict. */
static const TagAction strictness[] = {ACTION_KEEP,    ACTION_CLEAN, ACTION_SHIFT, ACTION_UID,
                                       ACTION_REPLACE, ACTION_EMPTY, ACTION_REMOVE};

/* Bulk data that make the picture what it is. Any other opaque value goes: nobody can say what it holds. */
static const Tag known_bulk[] = {
    0x00281200u, 0x00281201u, 0x00281202u, 0x00281203u, 0x00281204u, /* palettes */
    0x00281211u, 0x00281212u, 0x00281213u, 0x00281221u, 0x00281222u, 0x00281223u, 0x00281224u, 0x00282000u,
    0x00283002u, 0x00283006u,              /* ICC profile, lookup tables */
    0x54001010u, 0x56000010u, 0x56000020u, /* waveform and spectroscopy data */
    0x00640009u, 0x00660022u, 0x00660125u, /* deformations, points of annotations and their measurements */
    0x00660016u, 0x00660021u, 0x00660023u, 0x00660024u, 0x00660025u, 0x00660026u, 0x00660027u, /* surfaces */
    0x00660028u, 0x00660029u, 0x00660040u, 0x00660041u, 0x00660042u, 0x00700022u, 0x30060050u, 0x300a0508u,
};

static const Tag pseudonymous[] = {0x00100010u, 0x00100020u, 0x00080050u, 0x00200010u, 0x00120040u, 0x00120042u};

bool tag_has_pseudonym(Tag tag)
{
    for (size_t i = 0; i < sizeof pseudonymous / sizeof pseudonymous[0]; i++) {
        if (tag == pseudonymous[i]) {
            return true;
        }
    }
    return false;
}

static size_t rank_of(TagAction action)
{
    size_t rank = 0;

    while (strictness[rank] != action) {
        rank++;
    }
    return rank;
}

TagDecision tag_stricter(TagDecision a, TagDecision b)
{
    TagDecision strict = rank_of(a.action) >= rank_of(b.action) ? a : b;

    strict.is_override = a.is_override || b.is_override;
    return strict;
}

static bool is_one_of(const char *list, const char *vr)
{
    const char *found = strstr(list, vr);

    return found != NULL && strlen(vr) == 2;
}

static bool is_date(const char *vr)
{
    return is_one_of("DA TM DT", vr);
}

static bool is_prose(const char *vr)
{
    return is_one_of("LO SH ST LT UT UC", vr);
}

static bool is_bulk(const char *vr)
{
    return is_one_of("OB OD OF OL OV OW UN", vr);
}

static bool only_of(const char *text, size_t size, const char *allowed)
{
    return strspn(text, allowed) >= size;
}

static bool age_is_sound(const char *text, size_t size)
{
    static const char units[] = "DWMY";

    if (size == 0) {
        return true;
    }
    if (size != 4 || !only_of(text, 3, "0123456789") || strchr(units, text[3]) == NULL) {
        return false;
    }
    return text[3] != 'Y' || (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0') <= AGE_MAX_YEARS;
}

static bool part_is_sound(const char *vr, const char *text, size_t size)
{
    if (strcmp(vr, "CS") == 0) {
        return size <= CODE_STRING_MAX && only_of(text, size, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _");
    }
    if (strcmp(vr, "DS") == 0) {
        return only_of(text, size, "0123456789+-.eE ");
    }
    if (strcmp(vr, "IS") == 0) {
        return only_of(text, size, "0123456789+- ");
    }
    if (is_date(vr)) {
        char part[DATE_BYTES_MAX + 1];

        return snprintf(part, sizeof part, "%.*s", (int)(size > sizeof part ? sizeof part : size), text) <
                   (int)sizeof part &&
               date_is_sound(vr, part);
    }
    return strcmp(vr, "AS") == 0 ? age_is_sound(text, size) : only_of(text, size, "0123456789.");
}

bool tag_value_is_sound(const char *vr, const char *text)
{
    for (;;) {
        size_t size = strcspn(text, "\\");
        size_t trimmed = size;
        while (trimmed > 0 && text[trimmed - 1] == ' ') {
            trimmed--;
        }
        if (!part_is_sound(vr, text, trimmed)) {
            return false;
        }
        if (text[size] == 0) {
            return true;
        }
        text += size + 1;
    }
}

/* Dates follow one option wherever they stand. Words in the place of a date are none. */
static TagDecision decide_date(uint32_t options, const Element *element)
{
    if ((options & OPTION_RETAIN_LONGITUDINAL_FULL_DATES) != 0 && tag_value_is_sound(element->vr, element->text)) {
        return (TagDecision){.action = ACTION_KEEP, .rule = "vr.date"};
    }
    if ((options & OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES) != 0) {
        return (TagDecision){.action = ACTION_SHIFT, .rule = "vr.date"};
    }
    return (TagDecision){.action = ACTION_EMPTY, .rule = "vr.date"};
}

/* Text of which nobody says what belongs there. The table does not list attributes that are out of use, while old
 * scanners write the patient into them ((0020,1020) Reference is one such). Nor does it list a birth date and a date of
 * death in words of another calendar. */
static bool is_uncharted(Tag tag)
{
    return tag == 0x00100033u || tag == 0x00100034u || dicom_is_retired(tag);
}

/* Text that a file calls numbers would pass as numbers. */
static bool is_text_tag(Tag tag)
{
    return is_one_of("AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT", dicom_dictionary_vr(tag));
}

TagDecision tag_decide_by_vr(uint32_t options, const Element *element)
{
    const char *vr = element->vr;

    if (element->is_sequence) {
        return (TagDecision){.action = ACTION_KEEP, .rule = "vr.kept"};
    }
    if (strcmp(vr, "PN") == 0) {
        return (TagDecision){.action = ACTION_REPLACE, .rule = "vr.PN"};
    }
    if (is_date(vr)) {
        return decide_date(options, element);
    }
    if (strcmp(vr, "AE") == 0 || strcmp(vr, "UR") == 0) {
        return (TagDecision){.action = ACTION_REMOVE, .rule = "vr.address"};
    }
    if (is_bulk(vr)) {
        for (size_t i = 0; i < sizeof known_bulk / sizeof known_bulk[0]; i++) {
            if (element->tag == known_bulk[i]) {
                return (TagDecision){.action = ACTION_KEEP, .rule = "vr.kept"};
            }
        }
        return (TagDecision){.action = ACTION_REMOVE, .rule = "vr.opaque"};
    }
    if (is_prose(vr) && is_uncharted(element->tag)) {
        return (TagDecision){.action = ACTION_REMOVE, .rule = "vr.uncharted-text"};
    }
    if (is_prose(vr) && (options & OPTION_CLEAN_DESCRIPTORS) != 0) {
        return (TagDecision){.action = ACTION_CLEAN, .rule = "vr.text"};
    }
    if (is_one_of("AT FD FL SL SS SV UL US UV", vr) && is_text_tag(element->tag)) {
        return (TagDecision){.action = ACTION_REMOVE, .rule = "vr.mismatch"};
    }
    if (is_one_of("CS DS IS AS UI", vr) && !tag_value_is_sound(vr, element->text)) {
        return (TagDecision){.action = ACTION_CLEAN, .rule = "vr.form"};
    }
    return (TagDecision){.action = ACTION_KEEP, .rule = "vr.kept"};
}

char tag_option_code(const TagRow *row, uint32_t options)
{
    const uint32_t dates = OPTION_RETAIN_LONGITUDINAL_FULL_DATES | OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;
    bool all_lifted = true;
    bool any_lifted = false;
    bool only_clean = true;
    bool any_clean = false;

    for (uint32_t i = 0; i < TAG_OPTION_COLUMNS; i++) {
        uint32_t option = tag_table_option(i);
        bool is_active = (options & option) != 0;
        if (row->options[i] == 0) {
            continue;
        }
        only_clean = only_clean && row->options[i] == 'C';
        any_lifted = any_lifted || is_active;
        all_lifted = all_lifted && (is_active || ((option & dates) != 0 && (options & dates) != 0));
        any_clean = any_clean || (is_active && row->options[i] == 'C');
    }
    if ((options & OPTION_RETAIN_LONGITUDINAL_FULL_DATES) != 0 && row->options[TAG_COLUMN_FULL_DATES] == 'K') {
        any_clean = false;
    }
    if (!any_lifted || (!all_lifted && !only_clean)) {
        return 0;
    }
    return any_clean ? 'C' : 'K';
}

/* A sequence of unknown type does not become empty: one that may be missing may still need an item where it stands. */
static TagDecision basic_of(const TagScope *scope, const TagRow *row, const Element *element)
{
    bool is_combined = strchr(row->basic, '/') != NULL;
    AttributeType type =
        is_combined ? tag_types_of(tag_table_types(scope->table), scope->sop_class, element) : TYPE_UNKNOWN;
    TagDecision decision = {.action = row->actions[type], .rule = row->rule};

    if (is_combined && type == TYPE_UNKNOWN && element->is_sequence && decision.action == ACTION_EMPTY) {
        decision.action = ACTION_REPLACE;
    }
    if (decision.action == ACTION_EMPTY && tag_has_pseudonym(row->tag)) {
        decision.action = ACTION_REPLACE;
    }
    return decision;
}

/* C in an option's column: what cleaning means depends on the VR that the file gives. Of a title or of bytes nothing
 * can stay, so that a dummy takes their place. */
static TagDecision decide_clean(const TagRow *row, const Element *element)
{
    bool is_dated = is_date(row->vr) || row->options[TAG_COLUMN_MODIFIED_DATES] == 'C';

    if (element->is_sequence) {
        return (TagDecision){.action = ACTION_CLEAN, .rule = "ps315.clean-items"}; /* its items, one by one */
    }
    if (is_dated && (is_date(row->vr) || strcmp(row->vr, "SH") == 0)) {
        return (TagDecision){.action = ACTION_SHIFT, .rule = "ps315.modified-dates"};
    }
    if (!is_dated && (is_prose(element->vr) || strcmp(element->vr, "CS") == 0)) {
        return (TagDecision){.action = ACTION_CLEAN, .rule = "ps315.clean-descriptors"};
    }
    return (TagDecision){.action = ACTION_REPLACE, .rule = "ps315.clean-descriptors"};
}

/* K. A value of another VR than the table's is not what the option speaks of, a number or code must look like one, and
 * what is no date is treated as if no option spoke of it. */
static TagDecision decide_kept(const TagRow *row, uint32_t options, TagDecision basic, const Element *element)
{
    bool is_as_listed = strcmp(element->vr, row->vr) == 0;
    bool is_listed_date = is_as_listed && is_date(element->vr);

    if (is_listed_date && !tag_value_is_sound(element->vr, element->text)) {
        return basic.action == ACTION_KEEP ? (TagDecision){.action = ACTION_EMPTY, .rule = "vr.form"} : basic;
    }
    if (element->is_sequence || is_listed_date || (is_as_listed && !is_one_of("CS DS IS AS UI", element->vr))) {
        return (TagDecision){.action = ACTION_KEEP, .rule = "ps315.K"};
    }
    return tag_decide_by_vr(options, element);
}

static TagDecision decide_listed(const TagScope *scope, const TagRow *row, const Element *element)
{
    char code = tag_option_code(row, scope->options);
    TagDecision basic;

    if (code == 'C') {
        return decide_clean(row, element);
    }
    basic = basic_of(scope, row, element);
    return code == 'K' || basic.action == ACTION_KEEP ? decide_kept(row, scope->options, basic, element) : basic;
}

/* Curves and overlays. */
static TagDecision decide_drawing(const TagScope *scope, const Element *element)
{
    uint32_t group = element->tag >> 16;
    bool stays =
        group >= 0x6000 && group < 0x6000 + 2 * OVERLAYS_MAX && (scope->overlays >> (group - 0x6000) / 2 & 1) != 0;

    if (stays && element->depth == 1) {
        switch (overlay_tag(element->tag)) {
        case OVERLAY_TAG_FORM:
            return (TagDecision){.action = ACTION_KEEP, .rule = "ps315.clean-graphics"};
        case OVERLAY_TAG_DATA:
            return (TagDecision){.action = ACTION_CLEAN, .rule = "ps315.clean-graphics"};
        case OVERLAY_TAG_OTHER:
            break;
        }
    }
    return (TagDecision){.action = ACTION_REMOVE, .rule = "ps315.curves-overlays"};
}

static bool equals_part(const char *value, const char *part, size_t part_size)
{
    return strlen(value) == part_size && strncasecmp(value, part, part_size) == 0;
}

/* The whole, or one component of a name. */
static bool equals_value(const char *value, const ContextValue *known)
{
    bool is_name = known->entity == ENTITY_PATIENT_NAME || known->entity == ENTITY_PERSON_NAME;
    const char *rest = known->value;

    if (equals_part(value, rest, strlen(rest))) {
        return true;
    }
    while (is_name && *rest != 0) {
        size_t size = strcspn(rest, "^=\\");
        if (equals_part(value, rest, size)) {
            return true;
        }
        rest += size + (rest[size] != 0);
    }
    return false;
}

bool tag_is_identifier(const Context *context, const char *vr, const char *value)
{
    const uint32_t persons = 1u << ENTITY_PATIENT_NAME | 1u << ENTITY_PERSON_NAME | 1u << ENTITY_PATIENT_ID |
                             1u << ENTITY_ACCESSION_NUMBER | 1u << ENTITY_OTHER_ID | 1u << ENTITY_PHONE;
    bool is_code = strcmp(vr, "CS") == 0;
    bool is_number = strcmp(vr, "DS") == 0 || strcmp(vr, "IS") == 0;
    size_t least = is_code ? IDENTIFIER_MIN : IDENTIFIER_DIGITS_MIN;

    value += strspn(value, " ");
    if (context == NULL || !(is_code || is_number) || strlen(value) < least ||
        (is_number && strspn(value, "0123456789") != strlen(value))) {
        return false;
    }
    for (uint32_t i = 0; i < context->values_count; i++) {
        const ContextValue *known = &context->values[i];
        if (!known->weak && (persons & 1u << known->entity) != 0 && equals_value(value, known)) {
            return true;
        }
    }
    return false;
}

/* True when one of the element's values is. */
static bool holds_identifier(const Context *context, const Element *element)
{
    const char *text = element->text;
    char part[IDENTIFIER_BYTES_MAX + 1];

    if (context == NULL || !is_one_of("CS DS IS", element->vr)) {
        return false;
    }
    for (;;) {
        size_t size = strcspn(text, "\\");
        size_t trimmed = size;
        while (trimmed > 0 && text[trimmed - 1] == ' ') {
            trimmed--;
        }
        (void)snprintf(part, sizeof part, "%.*s", (int)(trimmed < sizeof part ? trimmed : 0), text);
        if (tag_is_identifier(context, element->vr, part)) {
            return true;
        }
        if (text[size] == 0) {
            return false;
        }
        text += size + 1;
    }
}

TagScope tag_scope(const TagTable *table, const Settings *settings, uint32_t options, const char *sop_class)
{
    return (TagScope){.table = table,
                      .settings = settings,
                      .options = options,
                      .sop_class = tag_types_class(tag_table_types(table), sop_class)};
}

static TagDecision decide(const TagScope *scope, const Element *element)
{
    const TagRule *rule = tag_table_rule(scope->table, element->tag);
    const TagRow *row = tag_table_row(scope->table, element->tag);
    const TagRule *document = element->tag == TAG_DOCUMENT_LENGTH ? tag_table_rule(scope->table, TAG_DOCUMENT) : NULL;
    uint32_t group = element->tag >> 16;

    if (rule != NULL) {
        return (TagDecision){.action = rule->action, .rule = rule->id, .is_override = true};
    }
    if (document != NULL && document->action != ACTION_KEEP) { /* of a document that is not there any more */
        return (TagDecision){.action = ACTION_REMOVE, .rule = document->id};
    }
    if (group < LOWEST_GROUP || (element->tag & 0xffff) == 0 || group == 0xffff) {
        return (TagDecision){.action = ACTION_REMOVE, .rule = "ps315.invalid-group"};
    }
    if (group % 2 != 0) {
        return tag_private_decide(scope, element);
    }
    if ((group & 0xff00) == 0x5000 || (group & 0xff00) == 0x6000) {
        return decide_drawing(scope, element);
    }
    if (row != NULL) {
        return decide_listed(scope, row, element);
    }
    if (strcmp(dicom_dictionary_vr(element->tag), "UN") == 0) {
        return (TagDecision){.action = ACTION_REMOVE, .rule = "vr.unknown-tag"};
    }
    return tag_decide_by_vr(scope->options, element);
}

TagDecision tag_decide(const TagScope *scope, const Element *element)
{
    TagDecision decision = decide(scope, element);

    if (decision.action == ACTION_KEEP && !decision.is_override && holds_identifier(scope->context, element)) {
        return (TagDecision){.action = ACTION_CLEAN, .rule = "vr.identifier"};
    }
    return decision;
}

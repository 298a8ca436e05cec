#include "deid/tag_values.h"

#include <stdio.h>
#include <string.h>

#include "deid/tag_decide.h"

enum { JOINED_BYTES_MAX = 16 << 20, DATE_BYTES = 128, CODE_BYTES_MAX = 64, CODE_TELLING_MIN = 4 };

static const Tag TAG_PATIENT_NAME = 0x00100010u;
static const Tag TAG_PATIENT_ID = 0x00100020u;
static const Tag TAG_ACCESSION = 0x00080050u;

/* Dummies that keep an attribute valid (PS3.5 section 6.2) and say nothing. */
static const struct {
    const char *vr;
    const char *value;
} dummies[] = {
    {"PN", "ANON^ANON"}, {"DA", "19000101"},
    {"TM", "000000"},    {"DT", "19000101000000"},
    {"AS", "000Y"},      {"DS", "0"},
    {"IS", "1"},         {"US", "0"},
    {"SS", "0"},         {"UL", "0"},
    {"SL", "0"},         {"FL", "0"},
    {"FD", "0"},         {"CS", "REMOVED"},
    {"LO", "REMOVED"},   {"SH", "REMOVED"},
    {"ST", "REMOVED"},   {"LT", "REMOVED"},
    {"UT", "REMOVED"},   {"UC", "REMOVED"},
    {"AE", "REMOVED"},   {"UR", "urn:x-removed"},
};

enum { ZEROS_MAX = 1 << 16 }; /* numbers that a dummy value has at most */

/* Two bytes of nothing, for values that are bytes. */
static const uint8_t NO_BYTES[2] = {0, 0};

/* What words become when nothing of them may stay: an empty value would break what needs one. */
static const char CLEANED[] = "REMOVED";

static const char *dummy_of(const char *vr)
{
    for (size_t i = 0; i < sizeof dummies / sizeof dummies[0]; i++) {
        if (strcmp(vr, dummies[i].vr) == 0) {
            return dummies[i].value;
        }
    }
    return NULL;
}

bool tag_values_open(TagValues *values, uint32_t options, Error *err)
{
    const uint32_t modified = OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;

    values->joined = (Buffer){.limit = JOINED_BYTES_MAX};
    values->shift_days = 0;
    /* Without the option a tag{} rule may still ask for it. */
    return ((options & modified) == 0 && values->settings->date_shift_days == 0) ||
           pseudonym_shift_days(values->source, values->patient, values->settings->date_shift_days, &values->shift_days,
                                err);
}

void tag_values_close(TagValues *values)
{
    buffer_free(&values->joined);
}

/* A new value for one of the values of an attribute; NULL leaves it empty. */
typedef bool PartMaker(TagValues *values, const Element *element, const char *part, const char **result, Error *err);

static bool make_uid(TagValues *values, const Element *element, const char *part, const char **result, Error *err)
{
    (void)element;
    return pseudonym_uid(values->source, part, values->run, result, err);
}

/* Text of other VRs under a date option is the offset from UTC, which says hardly where; anything else goes. */
static bool shift_part(TagValues *values, const Element *element, const char *part, const char **result, Error *err)
{
    char shifted[DATE_BYTES];
    bool is_offset = strlen(part) == 5 && (part[0] == '+' || part[0] == '-') && strspn(part + 1, "0123456789") == 4;

    *result = NULL;
    if (strcmp(element->vr, "SH") == 0) {
        *result = is_offset ? part : NULL;
        return true;
    }
    if (values->shift_days == 0 || !date_shift(element->vr, part, values->shift_days, shifted, sizeof shifted)) {
        return true;
    }
    *result = arena_text(values->run, shifted);
    return *result != NULL || error_set(err, ERR_MEMORY, "no memory for a date");
}

/* Ages above 89 are one group (45 CFR 164.514(b)(2)); what is no age, code, number or UID goes. */
static bool mend_part(TagValues *values, const Element *element, const char *part, const char **result, Error *err)
{
    bool is_age = strcmp(element->vr, "AS") == 0 && strlen(part) == 4 && strspn(part, "0123456789") == 3;

    (void)err;
    *result = tag_value_is_sound(element->vr, part) ? part : is_age && part[3] == 'Y' ? "090Y" : NULL;
    if (tag_is_identifier(values->context, element->vr, part)) {
        *result = NULL;
    }
    return true;
}

static bool clean_part(TagValues *values, const Element *element, const char *part, const char **result, Error *err)
{
    if (tag_is_identifier(values->context, element->vr, part)) {
        *result = NULL;
        return true;
    }
    return rules_clean_text(values->rules, values->policy, values->context, part, values->run, result, err);
}

/* Codes of coded entries (PS3.3 section 8). Rules for prose would take 121320 for a number of a person, and a copy
 * whose codes are gone is worth little: a code stays unless it is none, or is one of the header's identifiers. */
static bool is_code(Tag tag)
{
    static const Tag codes[] = {0x00080100u, 0x00080102u, 0x00080103u, 0x00080119u};

    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (tag == codes[i]) {
            return true;
        }
    }
    return false;
}

static bool names_somebody(const Context *context, const char *text)
{
    char folded[LIKENESS_BYTES_MAX + 1];
    uint32_t size = 0;
    TermHit hit;

    for (; *text != 0 && size < LIKENESS_BYTES_MAX; text++) {
        char letter = *text >= 'A' && *text <= 'Z' ? (char)(*text - 'A' + 'a') : *text;
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            folded[size++] = letter;
        }
    }
    folded[size] = 0;
    /* A code that equals the time of day is a code. */
    return context->terms != NULL && size >= CODE_TELLING_MIN &&
           terms_find(context->terms, folded, size, false, &hit) && !hit.weak && hit.entity != ENTITY_TIME;
}

/* What has no form of a code is judged as prose. */
static bool code_part(TagValues *values, const Element *element, const char *part, const char **result, Error *err)
{
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-+/:^";
    size_t size = strlen(part);

    if (size > CODE_BYTES_MAX || strspn(part, allowed) != size) {
        return clean_part(values, element, part, result, err);
    }
    *result = names_somebody(values->context, part) ? NULL : part;
    return true;
}

/* Applies [make] to each value; blocks of prose are one value, backslashes and all. */
static bool edit_parts(TagValues *values, const Element *element, PartMaker *make, Edit *edit, Error *err)
{
    bool is_block = strcmp(element->vr, "ST") == 0 || strcmp(element->vr, "LT") == 0 || strcmp(element->vr, "UT") == 0;
    const char *rest = element->text;

    values->joined.size = 0;
    for (;;) {
        size_t size = is_block ? strlen(rest) : strcspn(rest, "\\");
        const char *result = NULL;
        char *part;
        while (size > 0 && rest[size - 1] == ' ') {
            size--;
        }
        part = arena_copy(values->run, rest, size);
        if (part == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a header value");
        }
        if (part[0] != 0 && !make(values, element, part, &result, err)) {
            return false;
        }
        buffer_text(&values->joined, result == NULL ? "" : result);
        rest += is_block ? strlen(rest) : strcspn(rest, "\\");
        if (*rest == 0) {
            break;
        }
        buffer_text(&values->joined, "\\");
        rest++;
    }
    if (!buffer_check(&values->joined, err)) {
        return false;
    }
    edit->text = values->joined.size == 0 ? "" : arena_copy(values->run, values->joined.data, values->joined.size);
    edit->kind = EDIT_TEXT;
    return edit->text != NULL || error_set(err, ERR_MEMORY, "no memory for a header value");
}

static bool is_character_text(const Element *element)
{
    static const char others[] = "SQ OB OD OF OL OV OW UN US SS UL SL UV SV FL FD AT";

    return strstr(others, element->vr) == NULL;
}

/* But for padding. Another patient's ID may stand in an item, without its issuer. */
static bool is_same_id(const char *own, const char *text)
{
    size_t size = strlen(own);

    text += strspn(text, " ");
    return strncmp(own, text, size) == 0 && strspn(text + size, " ") == strlen(text + size);
}

static bool pseudonym_of(TagValues *values, const Element *element, const char **result, Error *err)
{
    if (element->tag == TAG_PATIENT_NAME) {
        return pseudonym_patient_name(values->source, values->patient, values->run, result, err);
    }
    if (element->tag == TAG_PATIENT_ID) {
        const char *patient = is_same_id(values->identity->patient_id, element->text) ? values->patient : element->text;
        return pseudonym_patient_id(values->source, values->settings->patient_prefix, patient, values->run, result,
                                    err);
    }
    return pseudonym_short_text(values->source, element->tag == TAG_ACCESSION ? PURPOSE_ACCESSION : PURPOSE_IDENTIFIER,
                                element->text, values->run, result, err);
}

/* As many zeros as there were numbers: other attributes count them (points of a graphic), or say that they come in
 * pairs. */
static bool put_zeros(TagValues *values, const Element *element, Edit *edit, Error *err)
{
    size_t width = strcmp(element->vr, "FD") == 0 ? sizeof(double) : sizeof(float);
    size_t count = element->raw.size / width;

    count = count < 1 ? 1 : count > ZEROS_MAX ? ZEROS_MAX : count;
    char *text = arena_alloc(values->run, 2 * count);
    if (text == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a value");
    }
    for (size_t i = 0; i < count; i++) {
        text[2 * i] = '0';
        text[2 * i + 1] = i + 1 < count ? '\\' : 0;
    }
    edit->kind = EDIT_TEXT;
    edit->text = text;
    return true;
}

static bool put_dummy(TagValues *values, const Element *element, Edit *edit, Error *err)
{
    bool is_bytes = strcmp(element->vr, "OB") == 0 || strcmp(element->vr, "UN") == 0;

    if (strcmp(element->vr, "FL") == 0 || strcmp(element->vr, "FD") == 0) {
        return put_zeros(values, element, edit, err);
    }
    edit->text = dummy_of(element->vr);
    edit->kind = edit->text != NULL ? EDIT_TEXT : is_bytes ? EDIT_BYTES : EDIT_EMPTY;
    edit->bytes = bytes_of(NO_BYTES, sizeof NO_BYTES);
    return true;
}

static bool replace(TagValues *values, const char *value, const Element *element, Edit *edit, Error *err)
{
    edit->kind = EDIT_EMPTY;
    if (!element->is_sequence && value != NULL) {
        edit->kind = EDIT_TEXT;
        edit->text = value;
        return true;
    }
    if (is_character_text(element) && tag_has_pseudonym(element->tag)) {
        edit->kind = EDIT_TEXT;
        return pseudonym_of(values, element, &edit->text, err);
    }
    return put_dummy(values, element, edit, err);
}

static bool is_prose(const Element *element)
{
    static const char prose[] = "LO SH ST LT UT UC";

    return strstr(prose, element->vr) != NULL;
}

static bool clean(TagValues *values, const Element *element, Edit *edit, Error *err)
{
    static const char formal[] = "DS IS AS UI";
    PartMaker *make;

    if (element->is_sequence) {
        return true;
    }
    if (!is_character_text(element)) {
        edit->kind = EDIT_EMPTY;
        return true;
    }
    if (strcmp(element->vr, "PN") == 0) {
        return replace(values, NULL, element, edit, err);
    }
    if (strcmp(element->vr, "DA") == 0 || strcmp(element->vr, "DT") == 0 || strcmp(element->vr, "TM") == 0) {
        return edit_parts(values, element, shift_part, edit, err);
    }
    make = is_code(element->tag) ? code_part : strstr(formal, element->vr) != NULL ? mend_part : clean_part;
    if (!edit_parts(values, element, make, edit, err)) {
        return false;
    }
    if ((is_prose(element) || strcmp(element->vr, "CS") == 0) && strspn(edit->text, "\\") == strlen(edit->text)) {
        edit->text = CLEANED;
    }
    return true;
}

static bool dummy_part(TagValues *values, const Element *element, const char *part, const char **result, Error *err)
{
    (void)values;
    (void)part;
    (void)err;
    *result = dummy_of(element->vr);
    return true;
}

bool tag_values_dummy(TagValues *values, const Element *element, Edit *edit, Error *err)
{
    bool is_uid = strcmp(element->vr, "UI") == 0;
    bool is_term = strcmp(element->vr, "CS") == 0 && tag_value_is_sound(element->vr, element->text);
    /* Binary integers count, index and point to the other parts of an item; a zero there would break it. */
    bool is_structure = strstr("US SS UL SL", element->vr) != NULL;

    edit->kind = EDIT_KEEP;
    if (element->is_sequence || element->raw.size == 0 || is_term || is_structure) {
        return true;
    }
    if (is_uid || (element->text_is_whole && dummy_of(element->vr) != NULL)) {
        return edit_parts(values, element, is_uid ? make_uid : dummy_part, edit, err);
    }
    return put_dummy(values, element, edit, err);
}

/* Actions that work on each of the values of a text. */
static bool edit_text(TagValues *values, PartMaker *make, const Element *element, Edit *edit, Error *err)
{
    if (!is_character_text(element)) {
        edit->kind = EDIT_EMPTY;
        return true;
    }
    return edit_parts(values, element, make, edit, err);
}

bool tag_values_edit(TagValues *values, TagAction action, const char *value, const Element *element, Edit *edit,
                     Error *err)
{
    bool is_empty = element->raw.size == 0 && !element->is_sequence;

    edit->kind = EDIT_KEEP;
    if (action == ACTION_REMOVE) {
        edit->kind = EDIT_REMOVE;
        return true;
    }
    if (action == ACTION_KEEP || (is_empty && value == NULL)) {
        return true;
    }
    switch (action) {
    case ACTION_REPLACE:
        return replace(values, value, element, edit, err);
    case ACTION_UID:
        return edit_text(values, make_uid, element, edit, err);
    case ACTION_SHIFT:
        return edit_text(values, shift_part, element, edit, err);
    case ACTION_CLEAN:
        return clean(values, element, edit, err);
    case ACTION_EMPTY:
    case ACTION_KEEP:
    case ACTION_REMOVE:
        break;
    }
    edit->kind = EDIT_EMPTY;
    return true;
}

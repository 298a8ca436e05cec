#include "deid/tag_content.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 256, CODE_TEXT_MAX = 64 };

static const Tag TAG_VALUE_TYPE = 0x0040a040u;
static const Tag TAG_CONCEPT_NAME = 0x0040a043u;

/* Where a content item's code stands, in its concept name. */
static const Tag code_tags[] = {0x00080100u, 0x00080119u, 0x00080120u};
static const Tag TAG_CODING_SCHEME = 0x00080102u;

/* Where a number stands: in the measured value of an item, or in the item itself. */
static const Tag TAG_MEASURED_VALUE = 0x0040a300u;
static const Tag TAG_NUMERIC_VALUE = 0x0040a30au;
static const Tag TAG_FLOATING_POINT_VALUE = 0x0040a161u;
static const Tag TAG_UNITS = 0x004008eau;

static const char RULE[] = "ps315.structured";

/* Ages above 89 are one group, wherever they stand (45 CFR 164.514(b)(2)). A unit that is not known is taken as years.
 */
static const struct {
    const char *scheme, *code;
} ages[] = {{"DCM", "121033"}, {"LN", "30525-0"},    {"LN", "29553-5"},
            {"LN", "21612-7"}, {"SCT", "397669002"}, {"SCT", "424144002"}};
enum { AGE_GROUP_YEARS = 90 };
static const struct {
    const char *unit;
    double in_a_year;
} age_units[] = {{"mo", 12}, {"wk", 52}, {"d", 365}, {"h", 365 * 24}, {"min", 365 * 24 * 60}};

/* Value types, where each has its value, and what becomes of one whose concept the table does not list. */
typedef enum { USUAL_CLEAN, USUAL_DUMMY, USUAL_DATE, USUAL_UID, USUAL_KEEP } Usual;
static const struct {
    const char *name;
    Tag value; /* 0: references, which the table of attributes treats */
    const char *vr;
    Usual usual;
} value_types[] = {
    {"TEXT", 0x0040a160u, "UT", USUAL_CLEAN},
    {"PNAME", 0x0040a123u, "PN", USUAL_DUMMY},
    {"DATE", 0x0040a121u, "DA", USUAL_DATE},
    {"TIME", 0x0040a122u, "TM", USUAL_DATE},
    {"DATETIME", 0x0040a120u, "DT", USUAL_DATE},
    {"UIDREF", 0x0040a124u, "UI", USUAL_UID},
    {"CODE", 0x0040a168u, "SQ", USUAL_KEEP},
    {"NUM", 0x0040a300u, "SQ", USUAL_KEEP},
    {"IMAGE", 0, "", USUAL_KEEP},
    {"COMPOSITE", 0, "", USUAL_KEEP},
    {"WAVEFORM", 0, "", USUAL_KEEP},
    {"CONTAINER", 0, "", USUAL_KEEP},
};
enum { VALUE_TYPES = sizeof value_types / sizeof value_types[0] };

typedef struct {
    const void *item;          /* NULL: free */
    const char *code, *scheme; /* of its concept; NULL until they are seen */
    bool has_type;             /* it says so, be it a type that nobody knows */
    uint32_t type;             /* 1 + index in value_types; 0: none of them */
    uint32_t shown;            /* the type whose value it holds; 0: none seen yet */
    double number;             /* its highest */
    const char *unit;          /* NULL until it is seen */
    TagAction action;
} ContentItem;

struct TagContent {
    const TagScope *scope;
    Arena *run;
    ContentItem *items;
    uint32_t count, capacity;
};

static ContentItem *place_of(const TagContent *content, const void *item)
{
    uint64_t hash = (uint64_t)(uintptr_t)item * 0x9e3779b97f4a7c15u;
    uint32_t place = (uint32_t)(hash >> 32) & (content->capacity - 1);

    while (content->items[place].item != NULL && content->items[place].item != item) {
        place = (place + 1) & (content->capacity - 1);
    }
    return &content->items[place];
}

static bool grow(TagContent *content, Error *err)
{
    TagContent bigger = *content;

    bigger.capacity = content->capacity == 0 ? FIRST_CAPACITY : content->capacity * 2;
    bigger.items = arena_array(content->run, bigger.capacity, sizeof *bigger.items);
    if (bigger.items == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for content items");
    }
    for (uint32_t i = 0; i < content->capacity; i++) {
        if (content->items[i].item != NULL) {
            *place_of(&bigger, content->items[i].item) = content->items[i];
        }
    }
    *content = bigger;
    return true;
}

static bool item_of(TagContent *content, const void *item, ContentItem **found, Error *err)
{
    if (content->count >= CONTENT_ITEMS_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d content items", CONTENT_ITEMS_MAX);
    }
    if (content->count >= content->capacity / 2 && !grow(content, err)) {
        return false;
    }
    *found = place_of(content, item);
    content->count += (*found)->item == NULL ? 1u : 0u;
    (*found)->item = item;
    return true;
}

static uint32_t type_of(const char *text)
{
    size_t size;

    text += strspn(text, " ");
    size = strcspn(text, " \\");
    for (uint32_t i = 0; i < VALUE_TYPES; i++) {
        if (strlen(value_types[i].name) == size && strncmp(text, value_types[i].name, size) == 0) {
            return i + 1;
        }
    }
    return 0;
}

static bool is_code(Tag tag)
{
    for (size_t i = 0; i < sizeof code_tags / sizeof code_tags[0]; i++) {
        if (code_tags[i] == tag) {
            return true;
        }
    }
    return false;
}

/* The value without padding, which may stand on both sides; long ones are no codes. */
static const char *short_text(const TagContent *content, const char *text)
{
    size_t size;

    text += strspn(text, " ");
    size = strlen(text);
    while (size > 0 && text[size - 1] == ' ') {
        size--;
    }
    return arena_copy(content->run, text, size > CODE_TEXT_MAX ? 0 : size);
}

static ContentItem *known_item(const TagContent *content, const void *item)
{
    ContentItem *found = content->capacity == 0 ? NULL : place_of(content, item);

    return found == NULL || found->item == NULL ? NULL : found;
}

static uint32_t type_of_value(Tag tag)
{
    Tag value = tag == TAG_NUMERIC_VALUE || tag == TAG_FLOATING_POINT_VALUE ? TAG_MEASURED_VALUE : tag;

    for (uint32_t i = 0; i < VALUE_TYPES; i++) {
        if (value_types[i].value == value) {
            return i + 1;
        }
    }
    return 0;
}

/* Acquisition contexts need not say the type of an item, and annotations of waveforms never do: the value does. */
static void note_value(const TagContent *content, const Element *element)
{
    ContentItem *item = known_item(content, element->items[element->depth - 1]);

    if (item != NULL && item->shown == 0) {
        item->shown = type_of_value(element->tag);
    }
}

/* The content item to which a number or unit belongs that lies [levels] sequences below, or one more. */
static ContentItem *measured_item(const TagContent *content, const Element *element, uint32_t levels)
{
    uint32_t at = element->depth - levels;

    if (element->depth <= levels) {
        return NULL;
    }
    at -= at >= 2 && element->path[at - 2] == TAG_MEASURED_VALUE ? 1 : 0;
    return known_item(content, element->items[at - 1]);
}

static bool note_number(const TagContent *content, const Element *element, Error *err)
{
    bool is_unit = element->depth >= 2 && element->path[element->depth - 2] == TAG_UNITS && is_code(element->tag);
    ContentItem *item = is_unit ? measured_item(content, element, 1) : NULL;

    if (item != NULL) {
        item->unit = short_text(content, element->text);
        return item->unit != NULL || error_set(err, ERR_MEMORY, "no memory for content items");
    }
    if (element->tag == TAG_NUMERIC_VALUE || element->tag == TAG_FLOATING_POINT_VALUE) {
        double number = strtod(element->text, NULL);
        item = measured_item(content, element, 0);
        if (item != NULL && number > item->number) {
            item->number = number;
        }
    }
    return true;
}

static bool note_type(TagContent *content, const Element *element, Error *err)
{
    ContentItem *item;

    if (strspn(element->text, " ") == strlen(element->text)) {
        return true;
    }
    if (!item_of(content, element->items[element->depth - 1], &item, err)) {
        return false;
    }
    item->has_type = true;
    item->type = type_of(element->text);
    return true;
}

static bool note_content(void *self, const Element *element, Edit *edit, Error *err)
{
    TagContent *content = self;
    bool is_named = element->depth >= 2 && element->path[element->depth - 2] == TAG_CONCEPT_NAME;
    ContentItem *item;
    const char **text;

    (void)edit;
    if (element->tag == TAG_VALUE_TYPE) {
        return note_type(content, element, err);
    }
    note_value(content, element);
    if (!note_number(content, element, err)) {
        return false;
    }
    if (!is_named || (!is_code(element->tag) && element->tag != TAG_CODING_SCHEME)) {
        return true;
    }
    if (!item_of(content, element->items[element->depth - 2], &item, err)) {
        return false;
    }
    text = element->tag == TAG_CODING_SCHEME ? &item->scheme : &item->code;
    *text = short_text(content, element->text);
    return *text != NULL || error_set(err, ERR_MEMORY, "no memory for content items");
}

static TagAction date_action(uint32_t options)
{
    if ((options & OPTION_RETAIN_LONGITUDINAL_FULL_DATES) != 0) {
        return ACTION_KEEP;
    }
    return (options & OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES) != 0 ? ACTION_SHIFT : ACTION_REPLACE;
}

static TagAction usual_action(Usual usual, uint32_t options)
{
    switch (usual) {
    case USUAL_CLEAN:
        return (options & OPTION_CLEAN_DESCRIPTORS) != 0 ? ACTION_CLEAN : ACTION_REPLACE;
    case USUAL_DUMMY:
        return ACTION_REPLACE;
    case USUAL_DATE:
        return date_action(options);
    case USUAL_UID:
        return (options & OPTION_RETAIN_UIDS) != 0 ? ACTION_KEEP : ACTION_UID;
    case USUAL_KEEP:
        break;
    }
    return ACTION_KEEP;
}

/* A code of the table for an item with a value of [usual]. X/D is D: an item may always stay with a dummy in it. */
static TagAction listed_action(const TagRow *row, Usual usual, uint32_t options)
{
    char code = tag_option_code(row, options);

    if (code == 'K') {
        return ACTION_KEEP;
    }
    if (code == 'C') {
        return usual == USUAL_DATE ? date_action(options) : ACTION_CLEAN;
    }
    if (row->actions[TYPE_UNKNOWN] == ACTION_REMOVE) {
        return ACTION_REMOVE;
    }
    return usual == USUAL_UID ? ACTION_UID : ACTION_REPLACE;
}

static bool is_age(const ContentItem *item)
{
    for (size_t i = 0; item->code != NULL && item->scheme != NULL && i < sizeof ages / sizeof ages[0]; i++) {
        if (strcmp(item->code, ages[i].code) == 0 && strcmp(item->scheme, ages[i].scheme) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_high_age(const ContentItem *item)
{
    double in_a_year = 1;

    if (!is_age(item)) {
        return false;
    }
    for (size_t i = 0; item->unit != NULL && i < sizeof age_units / sizeof age_units[0]; i++) {
        in_a_year = strcmp(item->unit, age_units[i].unit) == 0 ? age_units[i].in_a_year : in_a_year;
    }
    return item->number >= AGE_GROUP_YEARS * in_a_year;
}

static void settle(const TagContent *content, ContentItem *item)
{
    uint32_t options = content->scope->options;
    Usual usual;
    const TagRow *row = NULL;

    item->type = item->has_type ? item->type : item->shown;
    usual = item->type == 0 ? USUAL_KEEP : value_types[item->type - 1].usual;
    if (item->type != 0 && item->code != NULL && item->scheme != NULL) {
        row = tag_table_concept(content->scope->table, item->scheme, item->code, value_types[item->type - 1].name);
    }
    if (is_high_age(item)) {
        item->action = row == NULL ? ACTION_REPLACE : listed_action(row, usual, 0); /* no option lifts that */
        return;
    }
    item->action = row == NULL ? usual_action(usual, options) : listed_action(row, usual, options);
}

bool tag_content_read(Parsed *parsed, const TagScope *scope, Arena *run, TagContent **content, Error *err)
{
    TagContent *made;

    *content = NULL;
    if ((scope->options & OPTION_CLEAN_STRUCTURED_CONTENT) == 0) {
        return true;
    }
    made = arena_alloc(run, sizeof *made);
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for content items");
    }
    *made = (TagContent){.scope = scope, .run = run};
    if (!dicom_walk(parsed->dicom, note_content, made, err)) {
        return false;
    }
    for (uint32_t i = 0; i < made->capacity; i++) {
        if (made->items[i].item != NULL) {
            settle(made, &made->items[i]);
        }
    }
    *content = made->count == 0 ? NULL : made;
    return true;
}

static const ContentItem *find(const TagContent *content, const Element *element)
{
    return content == NULL || element->items == NULL ? NULL : known_item(content, element->items[element->depth - 1]);
}

/* The data set itself is the root of a report, and stays. */
bool tag_content_goes(const TagContent *content, const Element *element)
{
    const ContentItem *item = element->depth < 2 ? NULL : find(content, element);

    return item != NULL && item->action == ACTION_REMOVE;
}

/* What stays as it is must be what the type holds: a sequence of codes can hold no words, text in its place can. Text
 * that is cleaned may be of any VR for words. */
static bool is_as_declared(uint32_t type, TagAction action, const Element *element)
{
    static const char words[] = "UT LT ST LO SH UC CS";
    const char *vr = value_types[type - 1].vr;

    if (action == ACTION_KEEP) {
        return strcmp(vr, "SQ") == 0 ? element->is_sequence
                                     : strcmp(vr, element->vr) == 0 &&
                                           (strstr("UI DA TM DT", vr) == NULL || tag_value_is_sound(vr, element->text));
    }
    return action != ACTION_CLEAN || strcmp(vr, element->vr) == 0 || strstr(words, element->vr) != NULL;
}

bool tag_content_decide(const TagContent *content, const Element *element, TagDecision *decision)
{
    const ContentItem *item = find(content, element);
    bool is_value = false;

    for (uint32_t i = 0; item != NULL && i < VALUE_TYPES; i++) {
        is_value = is_value || value_types[i].value == element->tag;
    }
    if (!is_value || tag_table_rule(content->scope->table, element->tag) != NULL) {
        return false; /* whoever wrote a rule for this very tag knows more than the concept */
    }
    *decision = (TagDecision){.action = item->action, .rule = RULE};
    if (item->type == 0 || value_types[item->type - 1].value != element->tag ||
        !is_as_declared(item->type, item->action, element)) {
        decision->action = ACTION_REMOVE; /* a value of another type than the item's */
    } else if (element->is_sequence && item->action == ACTION_REPLACE &&
               strcmp(value_types[item->type - 1].name, "NUM") == 0) {
        decision->action = ACTION_EMPTY; /* measured values may be missing */
    }
    return true;
}

#include "deid/context.h"

#include <stdlib.h>
#include <string.h>

#include "deid/context_tags.h"

enum {
    TAG_MODALITY = 0x00080060,
    TAG_MAKER = 0x00080070,
    TAG_MODEL = 0x00081090,
    TAG_SOFTWARE = 0x00181020,
    TAG_IMAGE_TYPE = 0x00080008,
    TAG_SERIES = 0x0008103e
};
enum { SEEN_BUCKETS = 1024, VALUES_FIRST = 64 };

typedef struct Seen {
    uint32_t value; /* index in values */
    struct Seen *next;
} Seen;

typedef struct {
    Arena *run;
    ContextValue *values;
    uint32_t count, capacity;
    Terms *terms;
    Seen **seen; /* the same value stands in many places of a multi-frame header */
} Builder;

static bool begin(Builder *builder, Arena *run, Error *err)
{
    builder->run = run;
    builder->terms = terms_new(run);
    builder->seen = arena_array(run, SEEN_BUCKETS, sizeof(Seen *));
    if (builder->terms == NULL || builder->seen == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for header values");
    }
    return true;
}

static void finish(Builder *builder, Context *context)
{
    terms_finish(builder->terms);
    context->terms = builder->terms;
    context->values = builder->values;
    context->values_count = builder->count;
}

static uint32_t hash_of(const char *text)
{
    uint32_t hash = 2166136261u;
    for (; *text != 0; text++) {
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    }
    return hash % SEEN_BUCKETS;
}

static bool add_terms(Terms *terms, ContextUse use, Entity entity, const char *value, Error *err)
{
    switch (use) {
    case USE_NAME:
        return terms_add_name(terms, value, entity, err);
    case USE_ID:
        return terms_add_id(terms, value, entity, err);
    case USE_WORDS:
        return terms_add_words(terms, value, entity, false, err);
    case USE_WEAK:
        return terms_add_words(terms, value, entity, true, err);
    case USE_DATE:
        terms_add_date(terms, value, entity);
        return true;
    case USE_TIME:
        return terms_add_time(terms, value, err);
    case USE_AGE:
        terms_add_age(terms, value);
        return true;
    case USE_SEX:
        terms_set_sex(terms, value);
        return true;
    case USE_NOTHING:
        return true;
    }
    return true;
}

/* Adds the value and remembers it in [bucket]. */
static bool note_value(Builder *builder, const ContextValue *value, Seen **bucket, Error *err)
{
    if (builder->count == builder->capacity) {
        uint32_t capacity = builder->capacity == 0 ? VALUES_FIRST : 2 * builder->capacity;
        ContextValue *grown = arena_array(builder->run, capacity, sizeof *grown);
        if (grown == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for header values");
        }
        if (builder->count > 0) {
            memcpy(grown, builder->values, builder->count * sizeof *grown);
        }
        builder->values = grown;
        builder->capacity = capacity;
    }
    Seen *node = arena_alloc(builder->run, sizeof *node);
    if (node == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for header values");
    }
    *node = (Seen){.value = builder->count, .next = *bucket};
    *bucket = node;
    builder->values[builder->count++] = *value;
    return true;
}

/* One of the multiple values. */
static bool add_value(Builder *builder, Tag tag, const char *vr, const char *text, size_t size, Error *err)
{
    const ContextTag *row = context_tag_find(tag);
    ContextUse use = USE_NOTHING;
    Entity entity = ENTITY_OTHER;

    context_tag_by_vr(row != NULL ? row->vr : vr, &use, &entity);
    if (row != NULL) {
        use = row->use;
        entity = row->entity;
    }
    while (size > 0 && text[0] == ' ') {
        text++;
        size--;
    }
    while (size > 0 && text[size - 1] == ' ') {
        size--;
    }
    if (size == 0 || use == USE_NOTHING) {
        return true;
    }
    const char *value = arena_copy(builder->run, text, size);
    if (value == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for header values");
    }
    Seen **bucket = &builder->seen[hash_of(value)];
    for (const Seen *seen = *bucket; seen != NULL; seen = seen->next) {
        const ContextValue *known = &builder->values[seen->value];
        if (known->entity == entity && known->weak == (use == USE_WEAK) && strcmp(known->value, value) == 0) {
            return true;
        }
    }
    if (builder->count >= CONTEXT_VALUES_MAX) {
        /* Descriptions, times and UIDs are found by other rules too; a name or number must not be dropped. */
        bool needed = use == USE_NAME || use == USE_WORDS || (use == USE_ID && strncmp(vr, "UI", 2) != 0);
        return !needed || error_set(err, ERR_LIMIT, "more than %d identifying header values", CONTEXT_VALUES_MAX);
    }
    ContextValue added = {.tag = tag, .entity = entity, .weak = use == USE_WEAK, .value = value};
    memcpy(added.vr, vr, 2);
    return note_value(builder, &added, bucket, err) && add_terms(builder->terms, use, entity, value, err);
}

/* Where a long value is cut: behind a blank, or at least not inside a character. */
static size_t piece_size(const char *text, size_t size)
{
    size_t end = CONTEXT_VALUE_BYTES_MAX;

    if (size <= end) {
        return size;
    }
    while (end > CONTEXT_VALUE_BYTES_MAX / 2 && text[end - 1] != ' ') {
        end--;
    }
    if (text[end - 1] != ' ') {
        end = CONTEXT_VALUE_BYTES_MAX;
        while (end > 0 && ((unsigned char)text[end] & 0xc0u) == 0x80u) {
            end--;
        }
    }
    return end;
}

static bool add_element(Builder *builder, Tag tag, const char *vr, const char *text, Error *err)
{
    bool one_value = memcmp(vr, "ST", 2) == 0 || memcmp(vr, "LT", 2) == 0 || memcmp(vr, "UT", 2) == 0;

    while (*text != 0) {
        const char *end = one_value ? NULL : strchr(text, '\\');
        size_t size = end == NULL ? strlen(text) : (size_t)(end - text);
        size_t at = 0;
        /* More is a report, whose words are descriptions: names and addresses are never as long. */
        for (uint32_t i = 0; i < CONTEXT_VALUE_PIECES_MAX && at < size; i++) {
            size_t piece = piece_size(text + at, size - at);
            if (!add_value(builder, tag, vr, text + at, piece, err)) {
                return false;
            }
            at += piece;
        }
        text += size + (end != NULL);
    }
    return true;
}

static bool visit(void *self, const Element *element, Edit *edit, Error *err)
{
    Builder *builder = self;

    edit->kind = EDIT_KEEP;
    if (element->is_sequence || !element->text_is_whole || element->text == NULL) {
        return true;
    }
    return add_element(builder, element->tag, element->vr, element->text, err);
}

bool context_read(Parsed *parsed, Arena *run, Context *context, Error *err)
{
    Builder builder = {0};

    if (!begin(&builder, run, err) || !dicom_walk(parsed->dicom, visit, &builder, err)) {
        return false;
    }
    context->modality = dicom_text(parsed->dicom, TAG_MODALITY);
    context->device = (Device){.manufacturer = dicom_text(parsed->dicom, TAG_MAKER),
                               .model = dicom_text(parsed->dicom, TAG_MODEL),
                               .software = dicom_text(parsed->dicom, TAG_SOFTWARE)};
    context->image_type = dicom_text(parsed->dicom, TAG_IMAGE_TYPE);
    context->series = dicom_text(parsed->dicom, TAG_SERIES);
    finish(&builder, context);
    return true;
}

/* "PatientName", "(0010,0010)" or "0010,0010". */
static bool find_tag(const char *keyword, Tag *tag, const char **vr)
{
    const ContextTag *row = context_tag_by_keyword(keyword);
    if (row != NULL) {
        *tag = row->tag;
        *vr = row->vr;
        return true;
    }
    const char *text = keyword + (keyword[0] == '(');
    uint8_t bytes[4];
    if (strlen(text) >= 9 && text[4] == ',' &&
        bytes_from_hex((const char[]){text[0], text[1], text[2], text[3], text[5], text[6], text[7], text[8], 0}, bytes,
                       4)) {
        *tag = (Tag)bytes[0] << 24 | (Tag)bytes[1] << 16 | (Tag)bytes[2] << 8 | bytes[3];
        row = context_tag_find(*tag);
        *vr = row != NULL ? row->vr : dicom_dictionary_vr(*tag);
        return true;
    }
    if (dicom_find_keyword(keyword, tag)) {
        *vr = dicom_dictionary_vr(*tag);
        return true;
    }
    return false;
}

static void take_fact(Context *context, Tag tag, const char *value)
{
    switch (tag) {
    case TAG_MODALITY:
        context->modality = value;
        break;
    case TAG_MAKER:
        context->device.manufacturer = value;
        break;
    case TAG_MODEL:
        context->device.model = value;
        break;
    case TAG_SOFTWARE:
        context->device.software = value;
        break;
    case TAG_IMAGE_TYPE:
        context->image_type = value;
        break;
    case TAG_SERIES:
        context->series = value;
        break;
    default:
        break;
    }
}

bool context_from_values(const HeaderValue *values, uint32_t count, Arena *run, Context *context, Error *err)
{
    Builder builder = {0};

    *context = (Context){.modality = "", .device = {.manufacturer = "", .model = "", .software = ""}};
    if (!begin(&builder, run, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count && i < MATCH_HEADER_MAX; i++) {
        const char *value = arena_text(run, values[i].value);
        const char *vr = "UN";
        Tag tag = 0;
        if (value == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for header values");
        }
        if (!find_tag(values[i].keyword, &tag, &vr)) {
            return error_set(err, ERR_INPUT, "header value %u: unknown keyword", i + 1);
        }
        take_fact(context, tag, value);
        if (!add_element(&builder, tag, vr, value, err)) {
            return false;
        }
    }
    finish(&builder, context);
    return true;
}

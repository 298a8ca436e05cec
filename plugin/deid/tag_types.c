#include "deid/tag_types.h"

#include <stdlib.h>
#include <string.h>

enum { CLASS_SIZE = 40, TAG_DIGITS = 8 };

/* What all listed classes begin with. */
static const char CLASS_ROOT[] = "1.2.840.10008.5.1.4.";

typedef struct {
    Tag path[TYPE_PATH_MAX]; /* the attribute itself comes last */
    uint32_t depth;
    uint8_t types[TYPE_CLASSES_MAX]; /* an AttributeType for each class */
} TypeRow;

struct TagTypes {
    char classes[TYPE_CLASSES_MAX][CLASS_SIZE];
    uint32_t classes_count;
    TypeRow rows[TYPE_ROWS_MAX];
    uint32_t rows_count;
};

TagTypes *tag_types_new(void)
{
    return calloc(1, sizeof(TagTypes));
}

void tag_types_free(TagTypes *types)
{
    free(types);
}

/* Cuts the next word off [text]; false at the end of [end_of] or the text. */
static bool next_word(const char **text, const char *separators, const char *end, const char **word, size_t *size)
{
    *text += strspn(*text, separators);
    if (*text >= end || **text == 0) {
        return false;
    }
    *word = *text;
    *size = strcspn(*text, separators);
    *size = *size > (size_t)(end - *text) ? (size_t)(end - *text) : *size;
    *text += *size;
    return true;
}

static uint32_t find_class(const TagTypes *types, const char *name, size_t size)
{
    for (uint32_t i = 0; i < types->classes_count; i++) {
        if (strncmp(types->classes[i], name, size) == 0 && types->classes[i][size] == 0) {
            return i;
        }
    }
    return TYPE_CLASSES_MAX;
}

static bool add_classes(TagTypes *types, const char *classes, Error *err)
{
    const char *end = classes + strlen(classes);
    const char *word;
    size_t size;

    while (next_word(&classes, " \t\r\n", end, &word, &size)) {
        if (size >= CLASS_SIZE || types->classes_count >= TYPE_CLASSES_MAX) {
            return error_set(err, ERR_CONFIG, "tag types: more than %d classes, or a long one", TYPE_CLASSES_MAX);
        }
        if (find_class(types, word, size) == TYPE_CLASSES_MAX) {
            (void)memcpy(types->classes[types->classes_count++], word, size);
        }
    }
    return true;
}

static bool read_tag(const char *text, size_t size, Tag *tag)
{
    char digits[TAG_DIGITS + 1] = "";

    if (size != TAG_DIGITS || strspn(text, "0123456789abcdef") < size) {
        return false;
    }
    (void)memcpy(digits, text, size);
    *tag = (Tag)strtoul(digits, NULL, 16);
    return true;
}

static bool read_place(TypeRow *row, const char *tag, size_t tag_size, const char *path, size_t path_size)
{
    const char *end = path + path_size;
    const char *word;
    size_t size;

    if (path_size != 1 || *path != '-') {
        while (next_word(&path, ".", end, &word, &size)) {
            if (row->depth + 1 >= TYPE_PATH_MAX || !read_tag(word, size, &row->path[row->depth++])) {
                return false;
            }
        }
    }
    return read_tag(tag, tag_size, &row->path[row->depth++]);
}

static bool read_type(const char *text, uint8_t *type)
{
    *type = (uint8_t)(*text - '0');
    return *text >= '0' && *text < '0' + TYPE_COUNT;
}

/* "1=1.1.2.1,1.1.4.1" */
static bool read_exception(const TagTypes *types, TypeRow *row, const char *text, size_t size)
{
    const char *end = text + size;
    const char *name;
    uint8_t type;

    if (size < 3 || text[1] != '=' || !read_type(text, &type)) {
        return false;
    }
    text += 2;
    while (next_word(&text, ",", end, &name, &size)) {
        uint32_t found = find_class(types, name, size);
        if (found == TYPE_CLASSES_MAX) {
            return false;
        }
        row->types[found] = type;
    }
    return true;
}

static bool read_row(const TagTypes *types, TypeRow *row, const char *line, const char *end)
{
    const char *words[3];
    size_t sizes[3];
    const char *word;
    size_t size;
    uint8_t type;

    for (uint32_t i = 0; i < 3; i++) {
        if (!next_word(&line, " \t\r", end, &words[i], &sizes[i])) {
            return false;
        }
    }
    if (!read_place(row, words[0], sizes[0], words[1], sizes[1]) || sizes[2] != 1 || !read_type(words[2], &type)) {
        return false;
    }
    (void)memset(row->types, type, types->classes_count);
    while (next_word(&line, " \t\r", end, &word, &size)) {
        if (!read_exception(types, row, word, size)) {
            return false;
        }
    }
    return true;
}

bool tag_types_add(TagTypes *types, const char *classes, const char *rows, Error *err)
{
    uint32_t number = 0;

    if (!add_classes(types, classes, err)) {
        return false;
    }
    while (*rows != 0) {
        const char *end = rows + strcspn(rows, "\n");
        number++;
        if (rows + strspn(rows, " \t\r") < end && *rows != '#') {
            TypeRow row = {0};
            if (types->rows_count >= TYPE_ROWS_MAX || !read_row(types, &row, rows, end)) {
                return error_set(err, ERR_CONFIG, "tag types: row %u is wrong, or there are more than %d", number,
                                 TYPE_ROWS_MAX);
            }
            types->rows[types->rows_count++] = row;
        }
        rows = *end == 0 ? end : end + 1;
    }
    return true;
}

uint32_t tag_types_class(const TagTypes *types, const char *sop_class)
{
    if (strncmp(sop_class, CLASS_ROOT, strlen(CLASS_ROOT)) != 0) {
        return TYPE_CLASSES_MAX;
    }
    sop_class += strlen(CLASS_ROOT);
    return find_class(types, sop_class, strlen(sop_class));
}

AttributeType tag_types_of(const TagTypes *types, uint32_t sop_class, const Element *element)
{
    for (uint32_t i = 0; sop_class < types->classes_count && i < types->rows_count; i++) {
        const TypeRow *row = &types->rows[i];
        if (row->path[row->depth - 1] == element->tag && row->depth == element->depth &&
            memcmp(row->path, element->path, row->depth * sizeof(Tag)) == 0) {
            return (AttributeType)row->types[sop_class];
        }
    }
    return TYPE_UNKNOWN;
}

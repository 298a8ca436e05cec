#include "deid/tag_table.h"

#include <stdlib.h>
#include <string.h>

#include "deid/tag_private.h"

enum { ROW_FIELDS = 5, FIELD_BYTES = 96, TAG_DIGITS = 8, PATH_BYTES = 11 };

/* Codes of the Basic Profile, and what they mean where the attribute's type is unknown, 1, 2 and 3 (PS3.15 section
 * E.1.1). Without the type a combined code gives what is legal for every type: a dummy may always stand where an empty
 * value may, and an empty value where the attribute may be missing. */
static const struct {
    const char *code;
    const char *rule;
    TagAction actions[TYPE_COUNT];
} codes[] = {
    {"X", "ps315.X", {ACTION_REMOVE, ACTION_REMOVE, ACTION_REMOVE, ACTION_REMOVE}},
    {"Z", "ps315.Z", {ACTION_EMPTY, ACTION_EMPTY, ACTION_EMPTY, ACTION_EMPTY}},
    {"D", "ps315.D", {ACTION_REPLACE, ACTION_REPLACE, ACTION_REPLACE, ACTION_REPLACE}},
    {"U", "ps315.U", {ACTION_UID, ACTION_UID, ACTION_UID, ACTION_UID}},
    {"K", "ps315.K", {ACTION_KEEP, ACTION_KEEP, ACTION_KEEP, ACTION_KEEP}},
    {"X/Z", "ps315.X/Z", {ACTION_EMPTY, ACTION_REPLACE, ACTION_EMPTY, ACTION_REMOVE}},
    {"X/D", "ps315.X/D", {ACTION_REPLACE, ACTION_REPLACE, ACTION_REPLACE, ACTION_REMOVE}},
    {"Z/D", "ps315.Z/D", {ACTION_REPLACE, ACTION_REPLACE, ACTION_EMPTY, ACTION_EMPTY}},
    {"X/Z/D", "ps315.X/Z/D", {ACTION_REPLACE, ACTION_REPLACE, ACTION_EMPTY, ACTION_REMOVE}},
    /* References with new UIDs are a dummy as good as any, so that what type 2 may be emptied of stays linked. */
    {"X/Z/U*", "ps315.X/Z/U*", {ACTION_KEEP, ACTION_KEEP, ACTION_KEEP, ACTION_REMOVE}},
};

static const struct {
    char letter;
    Option option;
} columns[TAG_OPTION_COLUMNS] = {
    {'s', OPTION_RETAIN_SAFE_PRIVATE},
    {'u', OPTION_RETAIN_UIDS},
    {'d', OPTION_RETAIN_DEVICE_IDENTITY},
    {'i', OPTION_RETAIN_INSTITUTION_IDENTITY},
    {'c', OPTION_RETAIN_PATIENT_CHARACTERISTICS},
    {'f', OPTION_RETAIN_LONGITUDINAL_FULL_DATES},
    {'m', OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES},
    {'t', OPTION_CLEAN_DESCRIPTORS},
    {'r', OPTION_CLEAN_STRUCTURED_CONTENT},
    {'g', OPTION_CLEAN_GRAPHICS},
};

/* Actions as rule files spell them. */
static const struct {
    const char *name;
    TagAction action;
} actions[] = {
    {"remove", ACTION_REMOVE}, {"empty", ACTION_EMPTY}, {"replace", ACTION_REPLACE}, {"clean", ACTION_CLEAN},
    {"uid", ACTION_UID},       {"shift", ACTION_SHIFT}, {"keep", ACTION_KEEP},
};

typedef struct {
    const char *code, *scheme, *value_type;
    TagRow row;
} Concept;

struct TagTable {
    TagRow rows[TAG_ROWS_MAX]; /* sorted by tag */
    uint32_t rows_count;
    TagRule rules[TAG_RULES_MAX];
    uint32_t rules_count;
    Concept concepts[TAG_CONCEPTS_MAX];
    uint32_t concepts_count;
    TagTypes *types;
    TagPrivate *private_safe;
    Arena *arena; /* texts of rules */
};

enum { TABLE_TEXT_BYTES_MAX = 1 << 20 };

TagTable *tag_table_new(void)
{
    TagTable *table = calloc(1, sizeof *table);

    if (table == NULL) {
        return NULL;
    }
    table->arena = arena_new(TABLE_TEXT_BYTES_MAX);
    table->types = tag_types_new();
    table->private_safe = tag_private_new();
    if (table->arena == NULL || table->types == NULL || table->private_safe == NULL) {
        tag_table_free(table);
        return NULL;
    }
    return table;
}

void tag_table_free(TagTable *table)
{
    if (table != NULL) {
        tag_types_free(table->types);
        tag_private_free(table->private_safe);
        arena_free(table->arena);
        free(table);
    }
}

Option tag_table_option(uint32_t column)
{
    return columns[column].option;
}

bool tag_table_add_types(TagTable *table, const char *classes, const char *types, Error *err)
{
    return tag_types_add(table->types, classes, types, err);
}

bool tag_table_add_private(TagTable *table, const char *rows, Error *err)
{
    return tag_private_add(table->private_safe, rows, table->arena, err);
}

const TagPrivate *tag_table_private(const TagTable *table)
{
    return table->private_safe;
}

const TagTypes *tag_table_types(const TagTable *table)
{
    return table->types;
}

uint32_t tag_table_count(const TagTable *table)
{
    return table->rows_count;
}

/* Eight digits, x for any; false for anything else. */
static bool read_tag(const char *text, Tag *tag, Tag *mask)
{
    *tag = 0;
    *mask = 0;
    for (size_t i = 0; i < TAG_DIGITS; i++) {
        const char *digits = "0123456789abcdef";
        char character = text[i] >= 'A' && text[i] <= 'F' ? (char)(text[i] - 'A' + 'a') : text[i];
        const char *found = character == 0 ? NULL : strchr(digits, character);
        bool is_any = character == 'x' || character == 'X';
        if (found == NULL && !is_any) {
            return false;
        }
        *tag = *tag << 4 | (is_any ? 0 : (Tag)(found - digits));
        *mask = *mask << 4 | (is_any ? 0u : 0xfu);
    }
    return text[TAG_DIGITS] == 0;
}

static bool read_code(const char *text, TagRow *row)
{
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (strcmp(text, codes[i].code) == 0) {
            row->basic = codes[i].code;
            row->rule = codes[i].rule;
            (void)memcpy(row->actions, codes[i].actions, sizeof row->actions);
            return true;
        }
    }
    return false;
}

/* "fK,mC" or "-". */
static bool read_options(const char *text, TagRow *row)
{
    if (strcmp(text, "-") == 0) {
        return true;
    }
    for (;;) {
        uint32_t column = 0;
        while (column < TAG_OPTION_COLUMNS && columns[column].letter != text[0]) {
            column++;
        }
        if (column == TAG_OPTION_COLUMNS || (text[1] != 'K' && text[1] != 'C')) {
            return false;
        }
        row->options[column] = text[1];
        if (text[2] == 0) {
            return true;
        }
        if (text[2] != ',') {
            return false;
        }
        text += 3;
    }
}

static uint32_t place_of(const TagTable *table, Tag tag)
{
    uint32_t low = 0;
    uint32_t high = table->rows_count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (table->rows[middle].tag < tag) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

const TagRow *tag_table_row(const TagTable *table, Tag tag)
{
    uint32_t place = place_of(table, tag);

    return place < table->rows_count && table->rows[place].tag == tag ? &table->rows[place] : NULL;
}

static bool insert_row(TagTable *table, const TagRow *row, Error *err)
{
    uint32_t place = place_of(table, row->tag);

    if (tag_table_row(table, row->tag) != NULL) {
        return error_set(err, ERR_CONFIG, "tag table: (%04x,%04x) stands twice", row->tag >> 16, row->tag & 0xffff);
    }
    if (table->rows_count >= TAG_ROWS_MAX) {
        return error_set(err, ERR_CONFIG, "tag table: more than %d rows", TAG_ROWS_MAX);
    }
    (void)memmove(&table->rows[place + 1], &table->rows[place], (table->rows_count - place) * sizeof *row);
    table->rows[place] = *row;
    table->rows_count++;
    return strlen(row->vr) != 2 || dicom_define(row->tag, row->vr, err);
}

/* Splits a line at blanks; false when it has not as many fields as a row. */
static bool split(const char *line, size_t size, char fields[ROW_FIELDS][FIELD_BYTES])
{
    size_t at = 0;

    for (uint32_t i = 0; i < ROW_FIELDS; i++) {
        size_t used = 0;
        while (at < size && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
        while (at < size && line[at] != ' ' && line[at] != '\t' && line[at] != '\r') {
            if (used + 1 >= FIELD_BYTES) {
                return false;
            }
            fields[i][used++] = line[at++];
        }
        fields[i][used] = 0;
        if (used == 0) {
            return false;
        }
    }
    return true;
}

static bool add_row(TagTable *table, const char *line, size_t size, uint32_t number, Error *err)
{
    char fields[ROW_FIELDS][FIELD_BYTES];
    TagRow row = {0};
    Tag mask = 0;

    if (!split(line, size, fields)) {
        return error_set(err, ERR_CONFIG, "tag table: row %u has not five fields", number);
    }
    if (!read_code(fields[2], &row) || !read_options(fields[3], &row) || strlen(fields[1]) >= sizeof row.vr) {
        return error_set(err, ERR_CONFIG, "tag table: row %u has an unknown code", number);
    }
    (void)memcpy(row.vr, fields[1], strlen(fields[1]) + 1);
    if (strcmp(fields[0], "odd") == 0) {
        return true; /* private attributes go by their creator, see tag_decide.c */
    }
    if (!read_tag(fields[0], &row.tag, &mask)) {
        return error_set(err, ERR_CONFIG, "tag table: row %u has no tag", number);
    }
    if (mask != UINT32_MAX) {
        return true; /* curves and overlays go whole, see tag_decide.c */
    }
    return insert_row(table, &row, err);
}

bool tag_table_add_rows(TagTable *table, const char *rows, Error *err)
{
    uint32_t number = 0;

    while (*rows != 0) {
        size_t size = strcspn(rows, "\n");
        number++;
        if (strspn(rows, " \t\r") < size && rows[0] != '#' && !add_row(table, rows, size, number, err)) {
            return false;
        }
        rows += size;
        rows += *rows == '\n' ? 1 : 0;
    }
    return true;
}

static bool add_concept(TagTable *table, const char *line, size_t size)
{
    char fields[ROW_FIELDS][FIELD_BYTES];
    Concept *concept = &table->concepts[table->concepts_count];

    *concept = (Concept){0};
    if (!split(line, size, fields) || !read_code(fields[3], &concept->row) || !read_options(fields[4], &concept->row)) {
        return false;
    }
    for (char *blank = fields[1]; (blank = strchr(blank, '_')) != NULL; blank++) {
        *blank = ' ';
    }
    concept->code = arena_text(table->arena, fields[0]);
    concept->scheme = arena_text(table->arena, fields[1]);
    concept->value_type = arena_text(table->arena, fields[2]);
    table->concepts_count++;
    return concept->code != NULL && concept->scheme != NULL && concept->value_type != NULL;
}

bool tag_table_add_concepts(TagTable *table, const char *rows, Error *err)
{
    uint32_t number = 0;

    while (*rows != 0) {
        size_t size = strcspn(rows, "\n");
        number++;
        if (strspn(rows, " \t\r") < size && rows[0] != '#' &&
            (table->concepts_count >= TAG_CONCEPTS_MAX || !add_concept(table, rows, size))) {
            return error_set(err, ERR_CONFIG, "concepts: row %u is wrong, or there are more than %d", number,
                             TAG_CONCEPTS_MAX);
        }
        rows += size;
        rows += *rows == '\n' ? 1 : 0;
    }
    return true;
}

const TagRow *tag_table_concept(const TagTable *table, const char *scheme, const char *code, const char *value_type)
{
    for (uint32_t i = 0; i < table->concepts_count; i++) {
        const Concept *concept = &table->concepts[i];
        if (strcmp(concept->code, code) == 0 && strcmp(concept->scheme, scheme) == 0 &&
            strcmp(concept->value_type, value_type) == 0) {
            return &concept->row;
        }
    }
    return NULL;
}

bool tag_table_add_rule(TagTable *table, const char *id, const char *path, const char *action, const char *value,
                        Error *err)
{
    char digits[TAG_DIGITS + 1] = "";
    size_t found = sizeof actions / sizeof actions[0];
    TagRule rule = {0};

    if (strlen(path) != PATH_BYTES || path[0] != '(' || path[5] != ',' || path[10] != ')') {
        return error_set(err, ERR_CONFIG, "tag rule %.64s: the tag is not of the form (gggg,eeee)", id);
    }
    (void)memcpy(digits, path + 1, 4);
    (void)memcpy(digits + 4, path + 6, 4);
    for (size_t i = 0; i < sizeof actions / sizeof actions[0]; i++) {
        found = strcmp(action, actions[i].name) == 0 ? i : found;
    }
    if (!read_tag(digits, &rule.tag, &rule.mask) || found == sizeof actions / sizeof actions[0]) {
        return error_set(err, ERR_CONFIG, "tag rule %.64s: unknown tag or action", id);
    }
    if (table->rules_count >= TAG_RULES_MAX) {
        return error_set(err, ERR_CONFIG, "more than %d tag rules", TAG_RULES_MAX);
    }
    rule.action = actions[found].action;
    rule.id = arena_text(table->arena, id);
    rule.value = value == NULL ? NULL : arena_text(table->arena, value);
    if (rule.id == NULL || (value != NULL && rule.value == NULL)) {
        return error_set(err, ERR_CONFIG, "tag rules take more than %d bytes", TABLE_TEXT_BYTES_MAX);
    }
    table->rules[table->rules_count++] = rule;
    return true;
}

const TagRule *tag_table_rule(const TagTable *table, Tag tag)
{
    for (uint32_t i = table->rules_count; i > 0; i--) {
        const TagRule *rule = &table->rules[i - 1];
        if ((tag & rule->mask) == rule->tag) {
            return rule;
        }
    }
    return NULL;
}

#include "tool/import.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct {
    const char *keyword, *tag, *field;
    bool number;
} asks[ASK_COUNT] = {
    [ASK_MAKER] = {"Manufacturer", "0008,0070", "maker", false},
    [ASK_MODEL] = {"ManufacturerModelName", "0008,1090", "model", false},
    [ASK_SOFTWARE] = {"SoftwareVersions", "0018,1020", "software", false},
    [ASK_IMAGE_TYPE] = {"ImageType", "0008,0008", "image_type", false},
    [ASK_SERIES] = {"SeriesDescription", "0008,103e", "series", false},
    [ASK_MODALITY] = {"Modality", "0008,0060", "modality", false},
    [ASK_ROWS] = {"Rows", "0028,0010", "rows", true},
    [ASK_COLUMNS] = {"Columns", "0028,0011", "columns", true},
};

static bool no_memory(Error *err)
{
    return error_set(err, ERR_MEMORY, "no memory for templates");
}

static bool one_way(Arena *arena, const Way *way, Ways *ways, Error *err)
{
    Way *items = arena_array(arena, 1, sizeof *items);

    if (items == NULL) {
        return no_memory(err);
    }
    items[0] = *way;
    *ways = (Ways){items, 1};
    return true;
}

bool ways_of_trouble(Arena *arena, const char *trouble, Ways *ways, Error *err)
{
    Way way = {.trouble = trouble};
    return one_way(arena, &way, ways, err);
}

bool ways_of_nothing(Arena *arena, Ways *ways, Error *err)
{
    Way way = {.trouble = NULL};
    return one_way(arena, &way, ways, err);
}

/* Text that can stand between quotes, and number that is one. */
static bool is_sayable(const char *value, bool number)
{
    size_t size = strlen(value);

    if (number) {
        return size > 0 && size <= 5 && value[strspn(value, "0123456789")] == 0;
    }
    for (const char *at = value; *at != 0; at++) {
        if (*at < ' ' || *at > '~' || *at == '"' || *at == '\\') {
            return false;
        }
    }
    return size > 0 && size <= IMPORT_VALUE_MAX;
}

bool ways_of_test(Arena *arena, const char *attribute, const char *value, Ways *ways, Error *err)
{
    for (size_t i = 0; i < ASK_COUNT; i++) {
        Way way = {.trouble = NULL};
        if (strcmp(asks[i].keyword, attribute) != 0 && strcasecmp(asks[i].tag, attribute) != 0) {
            continue;
        }
        way.asks[i] = value;
        way.trouble = is_sayable(value, asks[i].number) ? NULL : "it asks for a value that cannot be written";
        return one_way(arena, &way, ways, err);
    }
    return ways_of_trouble(arena, "it asks for an attribute that regions do not ask for", ways, err);
}

/* Both at once: of two texts that one attribute must hold, one that holds the other says both. */
static Way join(const Way *a, const Way *b)
{
    Way joined = *a;

    joined.trouble = a->trouble != NULL ? a->trouble : b->trouble;
    for (size_t i = 0; i < ASK_COUNT; i++) {
        const char *x = a->asks[i];
        const char *y = b->asks[i];
        if (x == NULL || y == NULL) {
            joined.asks[i] = x != NULL ? x : y;
        } else if (strcasestr(x, y) == NULL && strcasestr(y, x) == NULL) {
            joined.trouble = "it asks for two things of one attribute";
        } else {
            joined.asks[i] = strlen(x) >= strlen(y) ? x : y;
        }
    }
    return joined;
}

bool ways_and(Arena *arena, const Ways *a, const Ways *b, Ways *both, Error *err)
{
    uint32_t count = a->count * b->count;
    Way *items = arena_array(arena, (size_t)count + 1, sizeof *items);

    if (a->count > IMPORT_WAYS_MAX || b->count > IMPORT_WAYS_MAX || count > IMPORT_WAYS_MAX) {
        return error_set(err, ERR_LIMIT, "a template matches in more than %d ways", IMPORT_WAYS_MAX);
    }
    if (items == NULL) {
        return no_memory(err);
    }
    for (uint32_t i = 0; i < count; i++) {
        items[i] = join(&a->items[i / b->count], &b->items[i % b->count]);
    }
    *both = (Ways){items, count};
    return true;
}

bool ways_or(Arena *arena, const Ways *a, const Ways *b, Ways *either, Error *err)
{
    uint32_t count = a->count + b->count;
    Way *items = arena_array(arena, (size_t)count + 1, sizeof *items);

    if (count > IMPORT_WAYS_MAX) {
        return error_set(err, ERR_LIMIT, "a template matches in more than %d ways", IMPORT_WAYS_MAX);
    }
    if (items == NULL) {
        return no_memory(err);
    }
    for (uint32_t i = 0; i < count; i++) {
        items[i] = i < a->count ? a->items[i] : b->items[i - a->count];
    }
    *either = (Ways){items, count};
    return true;
}

void import_note(Import *import, uint32_t line, const char *text)
{
    buffer_print(&import->report, "line %u: %s\n", line, text);
}

static void write_label(Buffer *rules, const char *label)
{
    for (uint32_t i = 0; label[i] != 0 && i < IMPORT_VALUE_MAX; i++) {
        char c = label[i];
        buffer_print(rules, "%c", c < ' ' || c > '~' || c == '"' || c == '\\' ? ' ' : c);
    }
}

static void write_region(Import *import, const Template *one, const Way *way, uint32_t number)
{
    Buffer *rules = &import->rules;

    buffer_print(rules, "region {\n  id = \"import.%s.%u.%u\", about = \"", one->kind, one->line, number);
    write_label(rules, one->label);
    buffer_text(rules, "\",\n  entity = \"Other\", score = 75, anywhere = true");
    for (size_t i = 0; i < ASK_COUNT; i++) {
        if (way->asks[i] != NULL) {
            const char *quote = asks[i].number ? "" : "\"";
            buffer_print(rules, ", %s = %s%s%s", asks[i].field, quote, way->asks[i], quote);
        }
    }
    buffer_text(rules, ",\n  fills = { ");
    for (uint32_t i = 0; i < one->fills_count; i++) {
        Rect box = one->fills[i];
        buffer_print(rules, "{ %d, %d, %d, %d }, ", box.x, box.y, box.width, box.height);
    }
    buffer_print(rules, "}, source = \"%s, line %u\",\n}\n", one->kind, one->line);
    import->regions++;
}

static const char *trouble_of(const Template *one, const Way *way)
{
    if (one->trouble != NULL || way->trouble != NULL) {
        return one->trouble != NULL ? one->trouble : way->trouble;
    }
    return way->asks[ASK_MAKER] == NULL && way->asks[ASK_MODEL] == NULL ? "it asks for no maker and no model" : NULL;
}

void import_template(Import *import, const Template *one)
{
    import->last_number = one->line == import->last_line ? import->last_number : 0;
    import->last_line = one->line;
    if (one->ways.count == 0 || one->fills_count == 0) {
        import_note(import, one->line, one->fills_count == 0 ? "no boxes: nothing to fill" : "it can never match");
        import->untold++;
    }
    for (uint32_t i = 0; one->fills_count > 0 && i < one->ways.count; i++) {
        const char *trouble = trouble_of(one, &one->ways.items[i]);
        if (trouble != NULL) {
            import_note(import, one->line, trouble);
            import->untold++;
        } else {
            write_region(import, one, &one->ways.items[i], ++import->last_number);
        }
    }
}

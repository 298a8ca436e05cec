/* A pydicom/deid recipe: the filters with coordinates. Tests are joined from left to right, without precedence. */
#include <stdlib.h>
#include <string.h>

#include "tool/import.h"

enum { WORDS_MAX = 64 };

typedef struct {
    Arena *arena;
    Import *import;
    Template one;
    bool open; /* a LABEL was read */
    uint32_t line;
    Error *err;
} Recipe;

static bool no_memory(Recipe *recipe)
{
    return error_set(recipe->err, ERR_MEMORY, "no memory for templates");
}

static char *trim(char *text)
{
    text += strspn(text, " \t\r");
    for (size_t size = strlen(text); size > 0 && strchr(" \t\r", text[size - 1]) != NULL; size--) {
        text[size - 1] = 0;
    }
    return text;
}

static bool begins(const char *text, const char *word)
{
    size_t size = strlen(word);
    return strncmp(text, word, size) == 0 && (text[size] == 0 || text[size] == ' ' || text[size] == '\t');
}

static bool is_test(const char *text)
{
    static const char *const words[] = {"contains", "notcontains", "equals", "notequals",
                                        "present",  "missing",     "empty"};

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (begins(text, words[i])) {
            return true;
        }
    }
    return false;
}

static void end_label(Recipe *recipe)
{
    if (recipe->open && recipe->one.fills_count > 0) {
        import_template(recipe->import, &recipe->one);
    } else if (recipe->open) {
        import_note(recipe->import, recipe->one.line, "it marks and fills nothing: use a hook");
        recipe->import->untold++;
    }
    recipe->open = false;
}

static bool join(Recipe *recipe, char sign, const Ways *right, Ways *all)
{
    Ways left = *all;
    return sign == '|' ? ways_or(recipe->arena, &left, right, all, recipe->err)
                       : ways_and(recipe->arena, &left, right, all, recipe->err);
}

/* A value is searched for as a pattern: "A|B" are two. A plus behind a word is read as the sign that was meant. */
static bool read_values(Recipe *recipe, const char *attribute, char *value, Ways *ways)
{
    char *rest = NULL;

    *ways = (Ways){NULL, 0};
    for (char *part = strtok_r(value, "|", &rest); part != NULL; part = strtok_r(NULL, "|", &rest)) {
        Ways one;
        part = trim(part);
        for (size_t size = strlen(part); size > 0 && part[size - 1] == '+'; size--) {
            part[size - 1] = 0;
        }
        bool plain = strpbrk(part, "[](){}*?^$\\+") == NULL;
        bool good = plain ? ways_of_test(recipe->arena, attribute, part, &one, recipe->err)
                          : ways_of_trouble(recipe->arena, "it searches for a pattern", &one, recipe->err);
        if (!good || !join(recipe, '|', &one, ways)) {
            return false;
        }
    }
    return true;
}

/* "contains Field value". */
static bool read_test(Recipe *recipe, char *text, Ways *ways)
{
    char *rest = NULL;
    char *word = strtok_r(text, " \t", &rest);
    char *attribute = strtok_r(NULL, " \t", &rest);
    char *value = rest == NULL ? NULL : trim(rest);

    if (word == NULL || attribute == NULL) {
        return ways_of_trouble(recipe->arena, "a test without an attribute", ways, recipe->err);
    }
    if (strcmp(word, "equals") == 0 && value != NULL && strchr(value, '|') == NULL) {
        return ways_of_test(recipe->arena, attribute, value, ways, recipe->err);
    }
    if (strcmp(word, "contains") == 0 && value != NULL) {
        return read_values(recipe, attribute, value, ways);
    }
    return ways_of_trouble(recipe->arena, "it asks for what is not there, or whether something is", ways, recipe->err);
}

/* The next "+" or "||" that a test follows. */
static char *find_sign(char *text, size_t *size)
{
    for (char *at = text; *at != 0; at++) {
        *size = at[0] == '+' ? 1 : at[0] == '|' && at[1] == '|' ? 2 : 0;
        if (*size > 0 && is_test(at + *size + strspn(at + *size, " \t"))) {
            return at;
        }
    }
    return NULL;
}

/* A line of tests is one group, which its first sign joins to what came before. */
static bool read_tests(Recipe *recipe, char *text, char sign)
{
    Ways group = {NULL, 0};
    char inner = 0;

    while (text != NULL) {
        Ways one;
        size_t size = 0;
        char *next = find_sign(text, &size);
        char next_sign = next == NULL ? 0 : *next;
        if (next != NULL) {
            *next = 0;
        }
        if (!read_test(recipe, trim(text), &one)) {
            return false;
        }
        if (inner == 0) {
            group = one;
        } else if (!join(recipe, inner, &one, &group)) {
            return false;
        }
        inner = next_sign;
        text = next == NULL ? NULL : trim(next + size);
    }
    if (recipe->one.ways.count == 0 && recipe->one.trouble == NULL) {
        recipe->one.ways = group;
        return true;
    }
    if (sign == 0) {
        recipe->one.trouble = "two lines of tests without + or || between them";
        return true;
    }
    return join(recipe, sign, &group, &recipe->one.ways);
}

static void read_box(Recipe *recipe, const char *text, bool ctp)
{
    int32_t n[4] = {0, 0, 65535, 65535};
    const char *at = text;
    bool good = strcmp(text, "all") == 0;

    for (int i = 0; !good && i < 4; i++) {
        char *end = NULL;
        long value = strtol(at, &end, 10);
        end += strspn(end, " \t");
        if (end == at || value < 0 || value > 65535 || (*end != (i < 3 ? ',' : 0))) {
            break;
        }
        n[i] = (int32_t)value;
        at = end + 1;
        good = i == 3;
    }
    int32_t width = ctp ? n[2] : n[2] - n[0];
    int32_t height = ctp ? n[3] : n[3] - n[1];
    if (!good || width <= 0 || height <= 0 || recipe->one.fills_count >= IMPORT_FILLS_MAX) {
        import_note(recipe->import, recipe->line, "no box that can be read: regions of the header are asked anyway");
        return;
    }
    recipe->one.fills[recipe->one.fills_count++] = (Rect){n[0], n[1], width, height};
}

static bool read_line(Recipe *recipe, char *text)
{
    char sign = 0;

    if (begins(text, "LABEL")) {
        end_label(recipe);
        text = trim(text + 5);
        const char *label = arena_text(recipe->arena, text[0] == 0 ? "a recipe's label" : text);
        if (label == NULL) {
            return no_memory(recipe);
        }
        recipe->one = (Template){.kind = "deid", .line = recipe->line, .label = label};
        recipe->open = true;
        return true;
    }
    if (!recipe->open) {
        return true;
    }
    if (text[0] == '+' || strncmp(text, "||", 2) == 0) {
        sign = text[0];
        text = trim(text + (sign == '+' ? 1 : 2));
    }
    if (begins(text, "coordinates") || begins(text, "ctpcoordinates")) {
        bool ctp = text[0] == 'c' && text[1] == 't';
        read_box(recipe, trim(text + strcspn(text, " \t")), ctp);
    } else if (strstr(text, "keepcoordinates") != NULL) {
        import_note(recipe->import, recipe->line, "an area to keep: what stands there is looked at like all else");
    } else if (is_test(text)) {
        return read_tests(recipe, text, sign);
    } else if (text[0] != 0) {
        import_note(recipe->import, recipe->line, "a line that is no test and no box");
    }
    return true;
}

bool import_deid(Bytes text, Arena *arena, Import *import, Error *err)
{
    Recipe recipe = {.arena = arena, .import = import, .err = err};
    char *at = arena_copy(arena, text.data, text.size);
    bool in_filter = false;
    bool format = false;

    if (at == NULL) {
        return no_memory(&recipe);
    }
    while (at != NULL) {
        char *next = strchr(at, '\n');
        if (next != NULL) {
            *next++ = 0;
        }
        at[strcspn(at, "#")] = 0;
        char *line = trim(at);
        recipe.line++;
        if (line[0] == '%') {
            end_label(&recipe);
            in_filter = begins(line, "%filter");
        } else if (begins(line, "FORMAT")) {
            format = true;
        } else if (in_filter && !read_line(&recipe, line)) {
            return false;
        }
        at = next;
    }
    end_label(&recipe);
    return format || error_set(err, ERR_INPUT, "no line FORMAT: this is no recipe of pydicom/deid");
}

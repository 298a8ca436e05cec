/* RSNA CTP's DicomPixelAnonymizer script: { expression over the header } (left,top,width,height) ... */
#include <stdlib.h>
#include <string.h>

#include "tool/import.h"

enum { STACK_MAX = 64, SIGNATURES_MAX = 4096 };

/* Operators wait until one that binds no stronger comes; values are ways already. */
typedef struct {
    Arena *arena;
    const char *at, *end;
    Ways values[STACK_MAX];
    uint32_t values_count;
    char waiting[STACK_MAX];
    uint32_t waiting_count;
    Error *err;
} Expression;

static bool wrong(Expression *expression)
{
    return error_set(expression->err, ERR_INPUT, "no expression of this language");
}

static bool push(Expression *expression, const Ways *ways)
{
    if (expression->values_count == STACK_MAX) {
        return wrong(expression);
    }
    expression->values[expression->values_count++] = *ways;
    return true;
}

static bool apply(Expression *expression, char sign)
{
    Ways result = {NULL, 0};
    bool good;

    if (expression->values_count < (sign == '!' ? 1u : 2u)) {
        return wrong(expression);
    }
    Ways right = expression->values[--expression->values_count];
    if (sign == '!') {
        good = right.count == 0
                   ? ways_of_nothing(expression->arena, &result, expression->err)
                   : ways_of_trouble(expression->arena, "it asks for what is not there", &result, expression->err);
    } else {
        Ways left = expression->values[--expression->values_count];
        good = sign == '*' ? ways_and(expression->arena, &left, &right, &result, expression->err)
                           : ways_or(expression->arena, &left, &right, &result, expression->err);
    }
    return good && push(expression, &result);
}

static int strength(char sign)
{
    return sign == '!' ? 3 : sign == '*' ? 2 : sign == '+' ? 1 : 0;
}

static bool take_sign(Expression *expression, char sign)
{
    while (sign != '!' && sign != '(' && expression->waiting_count > 0) {
        char last = expression->waiting[expression->waiting_count - 1];
        if (last == '(' || strength(last) < strength(sign)) {
            break;
        }
        expression->waiting_count--;
        if (!apply(expression, last)) {
            return false;
        }
    }
    if (sign == ')') {
        bool open = expression->waiting_count > 0 && expression->waiting[expression->waiting_count - 1] == '(';
        expression->waiting_count -= open ? 1 : 0;
        return open || wrong(expression);
    }
    if (expression->waiting_count == STACK_MAX) {
        return wrong(expression);
    }
    expression->waiting[expression->waiting_count++] = sign;
    return true;
}

static bool is_plain_method(const char *method)
{
    static const char *const methods[] = {"equals",     "equalsIgnoreCase",     "contains", "containsIgnoreCase",
                                          "startsWith", "startsWithIgnoreCase", "endsWith", "endsWithIgnoreCase"};
    for (size_t i = 0; i < sizeof methods / sizeof methods[0]; i++) {
        if (strcmp(methods[i], method) == 0) {
            return true;
        }
    }
    return false;
}

/* element.method("value"), where an element in brackets has a comma inside. */
static bool take_test(Expression *expression)
{
    const char *from = expression->at;
    const char *close = *from == '[' ? memchr(from, ']', (size_t)(expression->end - from)) : NULL;
    const char *search = close != NULL ? close : from;
    const char *dot = memchr(search, '.', (size_t)(expression->end - search));
    const char *open = dot == NULL ? NULL : memchr(dot, '(', (size_t)(expression->end - dot));
    const char *quote = open == NULL ? NULL : memchr(open, '"', (size_t)(expression->end - open));
    const char *last = quote == NULL ? NULL : memchr(quote + 1, '"', (size_t)(expression->end - quote - 1));
    const char *done = last == NULL ? NULL : memchr(last, ')', (size_t)(expression->end - last));
    Ways ways;

    if (done == NULL) {
        return wrong(expression);
    }
    const char *element = close != NULL ? arena_copy(expression->arena, from + 1, (size_t)(close - from - 1))
                                        : arena_copy(expression->arena, from, (size_t)(dot - from));
    const char *method = arena_copy(expression->arena, dot + 1, (size_t)(open - dot - 1));
    const char *value = arena_copy(expression->arena, quote + 1, (size_t)(last - quote - 1));
    if (element == NULL || method == NULL || value == NULL) {
        return error_set(expression->err, ERR_MEMORY, "no memory for templates");
    }
    expression->at = done + 1;
    bool good = is_plain_method(method)
                    ? ways_of_test(expression->arena, element, value, &ways, expression->err)
                    : ways_of_trouble(expression->arena, "it compares by a pattern or by size", &ways, expression->err);
    return good && push(expression, &ways);
}

static bool take_word(Expression *expression)
{
    size_t left = (size_t)(expression->end - expression->at);
    Ways ways = {NULL, 0};

    if (left >= 5 && strncmp(expression->at, "true.", 5) == 0) {
        expression->at += 5;
        return ways_of_nothing(expression->arena, &ways, expression->err) && push(expression, &ways);
    }
    if (left >= 6 && strncmp(expression->at, "false.", 6) == 0) {
        expression->at += 6;
        return push(expression, &ways);
    }
    return take_test(expression);
}

static bool read_expression(Arena *arena, const char *from, const char *end, Ways *ways, Error *err)
{
    Expression expression = {.arena = arena, .at = from, .end = end, .err = err};

    while (expression.at < expression.end) {
        char c = *expression.at;
        bool tag =
            c == '(' && expression.end - expression.at > 10 && expression.at[5] == ',' && expression.at[10] == ')';
        if (strchr(" \t\r\n", c) != NULL) {
            expression.at++;
        } else if (tag) { /* (gggg,eeee).method: read as [gggg,eeee] is */
            char *copy = arena_copy(arena, expression.at, (size_t)(expression.end - expression.at));
            if (copy == NULL) {
                return error_set(err, ERR_MEMORY, "no memory for templates");
            }
            copy[0] = '[';
            copy[10] = ']';
            expression.end = copy + (expression.end - expression.at);
            expression.at = copy;
        } else if (strchr("+*!()", c) != NULL) {
            expression.at++;
            if (!take_sign(&expression, c)) {
                return false;
            }
        } else if (!take_word(&expression)) {
            return false;
        }
    }
    while (expression.waiting_count > 0) {
        char sign = expression.waiting[--expression.waiting_count];
        if (sign == '(' || !apply(&expression, sign)) {
            return sign == '(' ? wrong(&expression) : false;
        }
    }
    if (expression.values_count != 1) {
        return wrong(&expression);
    }
    *ways = expression.values[0];
    return true;
}

/* Comments inside braces become blanks. */
static void blank_comments(char *from, const char *end)
{
    bool quoted = false;

    for (char *at = from; at + 1 < end; at++) {
        quoted = *at == '"' ? !quoted : quoted;
        if (!quoted && at[0] == '/' && at[1] == '/') {
            while (at < end && *at != '\n') {
                *at++ = ' ';
            }
        }
    }
}

/* "12,34,56,78" up to ')'. */
static bool read_numbers(const char *text, int32_t numbers[4])
{
    for (int i = 0; i < 4; i++) {
        char *end = NULL;
        long value = strtol(text, &end, 10);
        end += strspn(end, " \t");
        if (end == text || *end != (i < 3 ? ',' : ')') || value < -65535 || value > 65535) {
            return false;
        }
        numbers[i] = (int32_t)value;
        text = end + 1;
    }
    return true;
}

static void take_region(Import *import, Template *one, const char *text, uint32_t line)
{
    int32_t n[4];

    if (!read_numbers(text, n) || n[2] <= 0 || n[3] <= 0) {
        import_note(import, line, "what stands in brackets is no box");
    } else if (n[0] < 0 || n[1] < 0) {
        one->trouble = "a box is counted from the right or lower edge";
        one->fills_count += one->fills_count == 0 ? 1 : 0;
    } else if (one->fills_count < IMPORT_FILLS_MAX) {
        one->fills[one->fills_count++] = (Rect){n[0], n[1], n[2] + 1, n[3] + 1}; /* its far edge is filled there, too */
    } else {
        import_note(import, line, "more boxes than a region can have");
    }
}

static bool finish(Import *import, Arena *arena, Template *one, const char *from, const char *end, Error *err)
{
    Error bad = {0};

    if (!read_expression(arena, from, end, &one->ways, &bad)) {
        if (bad.code == ERR_MEMORY) {
            return error_set(err, ERR_MEMORY, "%s", bad.text);
        }
        one->trouble = bad.code == ERR_LIMIT ? "it matches in too many ways" : "its expression cannot be read";
        if (!ways_of_nothing(arena, &one->ways, err)) {
            return false;
        }
    }
    import_template(import, one);
    return true;
}

bool import_ctp(Bytes text, Arena *arena, Import *import, Error *err)
{
    char *copy = arena_copy(arena, text.data, text.size);
    Template one = {.kind = "ctp", .label = "template of a CTP script"};
    const char *from = NULL; /* of the signature that waits for its boxes */
    const char *to = NULL;
    uint32_t line = 1;
    uint32_t count = 0;

    if (copy == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for templates");
    }
    for (char *at = copy; *at != 0; at++) {
        line += *at == '\n';
        if (*at == '(' && to != NULL) {
            take_region(import, &one, at + 1, line);
        }
        if (*at != '{') {
            continue;
        }
        char *close = strchr(at, '}');
        if (close == NULL || ++count > SIGNATURES_MAX) {
            return error_set(err, ERR_INPUT, "line %u: a brace is open, or there are more than %d", line,
                             SIGNATURES_MAX);
        }
        if (to != NULL && !finish(import, arena, &one, from, to, err)) {
            return false;
        }
        blank_comments(at, close);
        one = (Template){.kind = one.kind, .label = one.label, .line = line};
        from = at + 1;
        to = close;
        for (; at < close; at++) {
            line += *at == '\n';
        }
    }
    if (to == NULL) {
        return error_set(err, ERR_INPUT, "there is no signature in braces: this is no CTP pixel script");
    }
    return finish(import, arena, &one, from, to, err);
}

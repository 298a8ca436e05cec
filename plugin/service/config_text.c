#include "service/config_text.h"

#include <string.h>

typedef enum { IN_JSON, IN_TEXT, IN_LINE_COMMENT, IN_BLOCK_COMMENT } Where;

typedef struct {
    Where where;
    uint32_t line, depth, deepest;
} Scan;

static bool starts(Bytes rest, const char *mark)
{
    return rest.size >= 2 && rest.data[0] == (uint8_t)mark[0] && rest.data[1] == (uint8_t)mark[1];
}

/* One step at [rest]; how many bytes it took. [blank] says whether they are replaced. */
static size_t scan_step(Scan *scan, Bytes rest, bool *blank)
{
    uint8_t c = rest.data[0];

    *blank = scan->where == IN_LINE_COMMENT || scan->where == IN_BLOCK_COMMENT;
    switch (scan->where) {
    case IN_TEXT:
        if (c == '\\' && rest.size >= 2) {
            return 2;
        }
        scan->where = c == '"' ? IN_JSON : IN_TEXT;
        return 1;
    case IN_LINE_COMMENT:
        scan->where = c == '\n' ? IN_JSON : IN_LINE_COMMENT;
        return 1;
    case IN_BLOCK_COMMENT:
        if (starts(rest, "*/")) {
            scan->where = IN_JSON;
            return 2;
        }
        return 1;
    case IN_JSON:
        break;
    }
    if (starts(rest, "//") || starts(rest, "/*")) {
        scan->where = rest.data[1] == '/' ? IN_LINE_COMMENT : IN_BLOCK_COMMENT;
        *blank = true;
        return 2;
    }
    if (c == '"') {
        scan->where = IN_TEXT;
    } else if (c == '{' || c == '[') {
        scan->depth++;
        scan->deepest = scan->depth > scan->deepest ? scan->depth : scan->deepest;
    } else if ((c == '}' || c == ']') && scan->depth > 0) {
        scan->depth--;
    }
    return 1;
}

bool config_strip(Bytes json, Arena *arena, Bytes *plain, Error *err)
{
    Scan scan = {.line = 1};
    char *text;

    if (json.size > CONFIG_BYTES_MAX) {
        return error_set(err, ERR_LIMIT, "configuration is larger than %d bytes", CONFIG_BYTES_MAX);
    }
    if (json.size >= 3 && memcmp(json.data, "\xef\xbb\xbf", 3) == 0) {
        json = bytes_of(json.data + 3, json.size - 3);
    }
    text = arena_copy(arena, json.data, json.size);
    if (text == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the configuration");
    }
    for (size_t at = 0; at < json.size;) {
        bool blank = false;
        size_t taken = scan_step(&scan, bytes_of(json.data + at, json.size - at), &blank);

        for (size_t i = at; blank && i < at + taken; i++) {
            text[i] = text[i] == '\n' ? '\n' : ' ';
        }
        at += taken;
    }
    if (scan.deepest > CONFIG_DEPTH_MAX) {
        return error_set(err, ERR_CONFIG, "nested deeper than %d levels", CONFIG_DEPTH_MAX);
    }
    if (scan.where == IN_TEXT || scan.where == IN_BLOCK_COMMENT) {
        return error_set(err, ERR_CONFIG, "a text or comment has no end");
    }
    *plain = bytes_of(text, json.size);
    return true;
}

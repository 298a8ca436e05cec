#include "deid/tag_private.h"

#include <stdlib.h>
#include <string.h>

enum { ROW_FRONT = 11, NUMBER_BYTES_MAX = 8 };

typedef struct {
    uint16_t group;
    uint8_t low;
    char vr[3]; /* "*" where the table names none */
    const char *creator;
} PrivateRow;

struct TagPrivate {
    PrivateRow rows[PRIVATE_ROWS_MAX];
    uint32_t count;
};

TagPrivate *tag_private_new(void)
{
    return calloc(1, sizeof(TagPrivate));
}

void tag_private_free(TagPrivate *list)
{
    free(list);
}

uint32_t tag_private_count(const TagPrivate *list)
{
    return list->count;
}

static bool read_hex(const char *text, size_t size, uint32_t *number)
{
    char digits[8] = "";

    if (strspn(text, "0123456789abcdef") < size) {
        return false;
    }
    (void)memcpy(digits, text, size);
    *number = (uint32_t)strtoul(digits, NULL, 16);
    return true;
}

/* "7053 00 DS Philips PET Private Group" */
static bool read_row(PrivateRow *row, const char *line, size_t size, Arena *arena)
{
    uint32_t group;
    uint32_t low;
    size_t vr_size = 2;

    if (size < ROW_FRONT || line[4] != ' ' || line[7] != ' ' || !read_hex(line, 4, &group) ||
        !read_hex(line + 5, 2, &low) || group % 2 == 0) {
        return false;
    }
    vr_size = line[8] == '*' ? 1 : 2;
    (void)memcpy(row->vr, line + 8, vr_size);
    row->vr[vr_size] = 0;
    row->group = (uint16_t)group;
    row->low = (uint8_t)low;
    line += 8 + vr_size;
    size -= 8 + vr_size;
    row->creator = size < 2 || line[0] != ' ' ? NULL : arena_copy(arena, line + 1, size - 1);
    return row->creator != NULL;
}

bool tag_private_add(TagPrivate *list, const char *rows, Arena *arena, Error *err)
{
    uint32_t number = 0;

    while (*rows != 0) {
        size_t size = strcspn(rows, "\n");
        number++;
        if (strspn(rows, " \t\r") < size && rows[0] != '#') {
            if (list->count >= PRIVATE_ROWS_MAX || !read_row(&list->rows[list->count], rows, size, arena)) {
                return error_set(err, ERR_CONFIG, "safe private tags: row %u is wrong, or there are more than %d",
                                 number, PRIVATE_ROWS_MAX);
            }
            list->count++;
        }
        rows += size;
        rows += *rows == '\n' ? 1 : 0;
    }
    return true;
}

static bool is_one_of(const char *list, const char *vr)
{
    return strlen(vr) == 2 && strstr(list, vr) != NULL;
}

static bool is_prose(const char *vr)
{
    return is_one_of("LO SH ST LT UT UC", vr);
}

static bool is_bulk(const char *vr)
{
    return is_one_of("OB OD OF OL OV OW UN", vr);
}

/* (gggg,0010) to (gggg,00ff) name who reserved a block. */
static bool is_creator(const Element *element)
{
    return (element->tag & 0xffff) >= 0x10 && (element->tag & 0xffff) <= 0xff;
}

/* "(gggg,xxee) creator" of settings; the block number in the file is the sender's. */
static bool entry_matches(const char *entry, const Element *element, bool by_creator_only)
{
    unsigned long group;
    unsigned long low;

    if (strlen(entry) < 12 || entry[0] != '(' || entry[5] != ',' || strncmp(entry + 6, "xx", 2) != 0 ||
        strncmp(entry + 10, ") ", 2) != 0) {
        return false;
    }
    group = strtoul(entry + 1, NULL, 16);
    low = strtoul(entry + 8, NULL, 16);
    return element->creator[0] != 0 && strcmp(entry + 12, element->creator) == 0 && group == element->tag >> 16 &&
           (by_creator_only || low == (element->tag & 0xff));
}

static bool is_in_settings(const Settings *settings, const Element *element)
{
    for (uint32_t i = 0; i < settings->keep_private_tags_count; i++) {
        if (entry_matches(settings->keep_private_tags[i], element, is_creator(element))) {
            return true;
        }
    }
    return false;
}

/* The row of a safe attribute; for a creator's own element any row of its block. */
static const PrivateRow *find_row(const TagPrivate *list, const Element *element)
{
    for (uint32_t i = 0; element->creator[0] != 0 && i < list->count; i++) {
        const PrivateRow *row = &list->rows[i];
        if (row->group == element->tag >> 16 && (is_creator(element) || row->low == (element->tag & 0xff)) &&
            strcmp(row->creator, element->creator) == 0) {
            return row;
        }
    }
    return NULL;
}

/* Bytes of VR UN that can only be what the table says: terms and numbers. Text, UIDs and sequences in UN cannot be
 * cleaned where they are. */
static bool unknown_is_safe(const char *vr, Bytes raw)
{
    char text[256] = "";

    if (is_one_of("CS DS IS", vr)) {
        if (raw.size >= sizeof text || memchr(raw.data, 0, raw.size) != NULL) {
            return false;
        }
        (void)memcpy(text, raw.data, raw.size);
        return tag_value_is_sound(vr, text);
    }
    return is_one_of("OB OW", vr) || (is_one_of("FL FD US SS UL SL AT", vr) && raw.size <= NUMBER_BYTES_MAX);
}

static TagDecision decide_safe(const TagScope *scope, const PrivateRow *row, const Element *element)
{
    const TagDecision keep = {.action = ACTION_KEEP, .rule = "ps315.safe-private"};
    const TagDecision gone = {.action = ACTION_REMOVE, .rule = "ps315.private"};
    bool any_vr = strcmp(row->vr, "*") == 0;
    bool is_term = is_one_of("CS DS IS", row->vr);

    if (is_creator(element) || element->raw.size == 0 || element->is_sequence) {
        return keep; /* items are walked, and hold blocks and creators of their own */
    }
    if (strcmp(element->vr, "UN") == 0) {
        return unknown_is_safe(row->vr, element->raw) ? keep : gone;
    }
    if (is_term && is_one_of("CS DS IS LO SH", element->vr)) {
        return tag_value_is_sound(row->vr, element->text) ? keep : gone;
    }
    if (strcmp(element->vr, row->vr) != 0 && !any_vr && !(is_prose(element->vr) && is_prose(row->vr)) &&
        !(is_bulk(element->vr) && is_bulk(row->vr))) {
        return gone; /* a table of numbers does not hold text */
    }
    if (strcmp(element->vr, "UI") == 0 && (scope->options & OPTION_RETAIN_UIDS) == 0) {
        return (TagDecision){.action = ACTION_UID, .rule = "ps315.safe-private"};
    }
    return is_bulk(element->vr) ? keep : tag_decide_by_vr(scope->options, element);
}

TagDecision tag_private_decide(const TagScope *scope, const Element *element)
{
    const PrivateRow *row = NULL;

    if (is_in_settings(scope->settings, element)) {
        if ((element->tag & 0xffff) <= 0xff || is_bulk(element->vr) || is_prose(element->vr)) {
            return (TagDecision){.action = ACTION_KEEP, .rule = "private.kept"};
        }
        return strcmp(element->vr, "UI") == 0 ? (TagDecision){.action = ACTION_UID, .rule = "private.kept"}
                                              : tag_decide_by_vr(scope->options, element);
    }
    if ((scope->options & OPTION_RETAIN_SAFE_PRIVATE) != 0) {
        row = find_row(tag_table_private(scope->table), element);
    }
    return row != NULL ? decide_safe(scope, row, element)
                       : (TagDecision){.action = ACTION_REMOVE, .rule = "ps315.private"};
}

#include <stdlib.h>
#include <string.h>

#include "deid/terms_set.h"
#include "wrap/unicode.h"

enum { NAME_PARTS_MAX = 512 /* of the longest value that the context gives */, SHORTEST_WORD = 4, SHORTEST_DIGITS = 4 };

/* Words of institutions and addresses that say nothing alone. Whole names with them are terms all the same. */
static const char *const common_words[] = {
    "hospital", "clinic",     "center",     "centre",   "medical",    "health",    "healthcare",
    "general",  "university", "institute",  "dept",     "department", "radiology", "imaging",
    "klinik",   "klinikum",   "hopital",    "clinique", "ospedale",   "centro",    "ziekenhuis",
    "surgical", "care",       "system",     "systems",  "service",    "services",  "unit",
    "regional", "county",     "diagnostic", "street",   "road",       "avenue",    "radiologie",
    "nuclear",  "medicine",   "room",       "ward",     "scanner",    "ultrasound"};
static const char *const titles[] = {"dr",      "mr",   "mrs",       "ms",   "md",  "prof", "phd", "jr", "sr",
                                     "herr",    "frau", "van",       "von",  "de",  "der",  "la",  "le", "el",
                                     "di",      "da",   "del",       "dos",  "bin", "al",   "den", "do", "patient",
                                     "unknown", "anon", "anonymous", "none", "the", "prof", "dipl"};

static bool is_one_of(const char *const *words, size_t count, const char *text)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(words[i], text) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_inner(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ((unsigned char)c & 0x80u) != 0;
}

static bool is_digits(const char *text)
{
    return text[strspn(text, "0123456789")] == 0;
}

Terms *terms_new(Arena *run)
{
    Terms *terms = arena_alloc(run, sizeof *terms);
    if (terms != NULL) {
        terms->run = run;
    }
    return terms;
}

static bool grow(Terms *terms, Error *err)
{
    if (terms->count < terms->capacity) {
        return true;
    }
    if (terms->count >= TERMS_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d search terms", TERMS_MAX);
    }
    uint32_t capacity = terms->capacity == 0 ? 128 : 2 * terms->capacity;
    Term *items = arena_array(terms->run, capacity, sizeof *items);
    if (items == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for search terms");
    }
    if (terms->count > 0) {
        memcpy(items, terms->items, terms->count * sizeof *items);
    }
    terms->items = items;
    terms->capacity = capacity;
    return true;
}

/* Adds folded text; cut at LIKENESS_BYTES_MAX. */
static bool add(Terms *terms, const char *folded, Entity entity, bool weak, Error *err)
{
    char skeleton[LIKENESS_BYTES_MAX + 1];
    size_t size = strlen(folded);
    uint32_t folded_length = size > LIKENESS_BYTES_MAX ? LIKENESS_BYTES_MAX : (uint32_t)size;

    if (folded_length < 2 || (weak && terms->count >= TERMS_MAX / 2)) {
        return true;
    }
    for (uint32_t i = 0; i < terms->count; i++) {
        Term *known = &terms->items[i];
        if (known->folded_length == folded_length && memcmp(known->folded, folded, folded_length) == 0) {
            if (known->weak && !weak) {
                known->weak = false;
                known->entity = entity;
            }
            return true;
        }
    }
    if (!grow(terms, err)) {
        return false;
    }
    Term *term = &terms->items[terms->count];
    term->length = likeness_skeleton(folded, folded_length, skeleton);
    term->folded_length = folded_length;
    term->folded = arena_copy(terms->run, folded, folded_length);
    term->skeleton = arena_copy(terms->run, skeleton, term->length);
    if (term->folded == NULL || term->skeleton == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for search terms");
    }
    term->letters = likeness_letters(skeleton);
    term->entity = entity;
    term->weak = weak;
    terms->count++;
    return true;
}

/* The folded value cut at everything that is no letter or digit. False only without memory; what cannot be folded gives
 * no parts. */
static bool cut(Terms *terms, const char *value, const char *parts[NAME_PARTS_MAX], uint32_t *count, Error *err)
{
    const char *folded = NULL;
    Error bad = {0};

    *count = 0;
    if (!unicode_fold(value, terms->run, &folded, &bad)) {
        return bad.code == ERR_INPUT || bad.code == ERR_LIMIT || error_set(err, bad.code, "%s", bad.text);
    }
    while (*folded != 0 && *count < NAME_PARTS_MAX) {
        size_t size = 0;
        while (is_inner(folded[size])) {
            size++;
        }
        if (size > 0) {
            parts[*count] = arena_copy(terms->run, folded, size);
            if (parts[*count] == NULL) {
                return error_set(err, ERR_MEMORY, "no memory for search terms");
            }
            (*count)++;
        }
        folded += size + (folded[size] != 0);
    }
    return true;
}

/* Parts [from, to) put together. */
static bool add_joined(Terms *terms, const char *const *parts, uint32_t from, uint32_t to, Entity entity, bool weak,
                       Error *err)
{
    Buffer joined = {.limit = 4096};

    for (uint32_t i = from; i < to; i++) {
        buffer_text(&joined, parts[i]);
    }
    bool good = joined.failed || joined.size == 0 || add(terms, (const char *)joined.data, entity, weak, err);
    buffer_free(&joined);
    return good;
}

static bool add_name_form(Terms *terms, const char *value, Entity entity, Error *err)
{
    const char *parts[NAME_PARTS_MAX];
    uint32_t count = 0;

    if (!cut(terms, value, parts, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i][0] >= 'a' && parts[i][0] <= 'z') {
            terms->initials |= 1u << (parts[i][0] - 'a');
        }
        if (is_one_of(titles, sizeof titles / sizeof titles[0], parts[i])) {
            continue;
        }
        if (strlen(parts[i]) >= 2 && (!is_digits(parts[i]) || strlen(parts[i]) >= SHORTEST_DIGITS) &&
            !add(terms, parts[i], entity, false, err)) {
            return false;
        }
    }
    /* Names written as one word, in either order: SMITHJOHN, JOHNSMITH, VANDERBERG. */
    for (uint32_t i = 0; i + 1 < count && i < 4; i++) {
        const char *turned[] = {parts[i + 1], parts[i]};
        if (!add_joined(terms, parts, i, i + 2, entity, false, err) ||
            !add_joined(terms, turned, 0, 2, entity, false, err)) {
            return false;
        }
    }
    return count < 3 || add_joined(terms, parts, 0, count, entity, false, err);
}

/* Umlauts written as two letters; the text itself when there are none. */
static const char *spell_out(Terms *terms, const char *value)
{
    static const char *const spelled[][2] = {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "AE"}, {"Ö", "OE"},
                                             {"Ü", "UE"}, {"ø", "oe"}, {"Ø", "OE"}, {"å", "aa"}, {"Å", "AA"}};
    Buffer out = {.limit = 4096};
    const char *result = value;

    for (const char *at = value; *at != 0;) {
        size_t i = 0;
        while (i < sizeof spelled / sizeof spelled[0] && strncmp(at, spelled[i][0], 2) != 0) {
            i++;
        }
        if (i < sizeof spelled / sizeof spelled[0]) {
            buffer_text(&out, spelled[i][1]);
            at += 2;
            result = NULL;
        } else {
            buffer_append(&out, at, 1);
            at++;
        }
    }
    if (result == NULL) {
        result = out.failed ? value : arena_copy(terms->run, out.data, out.size);
    }
    buffer_free(&out);
    return result == NULL ? value : result;
}

bool terms_add_name(Terms *terms, const char *value, Entity entity, Error *err)
{
    const char *spelled = spell_out(terms, value);

    return add_name_form(terms, value, entity, err) && (spelled == value || add_name_form(terms, spelled, entity, err));
}

bool terms_add_id(Terms *terms, const char *value, Entity entity, Error *err)
{
    const char *parts[NAME_PARTS_MAX];
    uint32_t count = 0;

    if (!cut(terms, value, parts, &count, err)) {
        return false;
    }
    Buffer whole = {.limit = 4096};
    for (uint32_t i = 0; i < count; i++) {
        buffer_text(&whole, parts[i]);
    }
    bool good = true;
    if (!whole.failed && whole.size > 0) {
        const char *text = (const char *)whole.data;
        const char *bare = text + strspn(text, "0");
        size_t shortest = is_digits(text) ? SHORTEST_DIGITS : SHORTEST_DIGITS - 1;
        good = strlen(text) < shortest || add(terms, text, entity, false, err);
        good = good && (strlen(bare) < SHORTEST_DIGITS || add(terms, bare, entity, false, err));
    }
    buffer_free(&whole);
    for (uint32_t i = 0; good && count > 1 && i < count; i++) {
        bool telling = strlen(parts[i]) >= SHORTEST_DIGITS + 1 && strpbrk(parts[i], "0123456789") != NULL;
        good = !telling || add(terms, parts[i], entity, false, err);
    }
    return good;
}

bool terms_add_words(Terms *terms, const char *value, Entity entity, bool weak, Error *err)
{
    const char *parts[NAME_PARTS_MAX];
    uint32_t count = 0;

    if (!cut(terms, value, parts, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        size_t size = strlen(parts[i]);
        bool common = !weak && is_one_of(common_words, sizeof common_words / sizeof common_words[0], parts[i]);
        bool telling = size >= (weak ? SHORTEST_WORD - 1 : SHORTEST_WORD) && !common;
        if (is_digits(parts[i])) {
            telling = size > SHORTEST_DIGITS;
        }
        if (telling && !add(terms, parts[i], entity, weak, err)) {
            return false;
        }
    }
    return weak || count < 2 || add_joined(terms, parts, 0, count, entity, weak, err);
}

void terms_add_date(Terms *terms, const char *value, Entity entity)
{
    char digits[9] = {0};
    uint32_t count = 0;

    for (const char *at = value; *at != 0 && count < 8; at++) {
        if (*at >= '0' && *at <= '9') {
            digits[count++] = *at;
        } else if (*at != '.' && *at != '-') { /* old files write 1976.06.16 */
            break;
        }
    }
    DateAtom atom = {.text = digits, .length = 8};
    Date dates[DATES_OF_THREE_MAX];
    if (count < 8 || dates_of_one(&atom, dates) == 0) {
        return;
    }
    for (uint32_t i = 0; i < terms->dates_count; i++) {
        if (dates_same(&dates[0], &terms->dates[i].date)) {
            return;
        }
    }
    if (terms->dates_count < TERM_DATES_MAX) { /* all full dates are found by pattern too: more would only name them */
        terms->dates[terms->dates_count++] = (KnownDate){.date = dates[0], .entity = entity};
    }
}

bool terms_add_time(Terms *terms, const char *value, Error *err)
{
    char digits[7] = {0};
    size_t count = strspn(value, "0123456789");

    if (count < 6 || strncmp(value, "000000", 6) == 0) {
        return true;
    }
    memcpy(digits, value, 6);
    return add(terms, digits, ENTITY_TIME, false, err);
}

static void add_age(Terms *terms, uint32_t years)
{
    if (years <= 130 && terms->ages_count < TERM_AGES_MAX && !terms_has_age(terms, years)) {
        terms->ages[terms->ages_count++] = years;
    }
}

void terms_add_age(Terms *terms, const char *value)
{
    size_t digits = strspn(value, "0123456789");

    if (digits >= 1 && digits <= 3 && (value[digits] == 'Y' || value[digits] == 0)) {
        add_age(terms, (uint32_t)strtoul(value, NULL, 10));
    }
}

void terms_set_sex(Terms *terms, const char *value)
{
    char first = (char)(value[0] | 0x20);
    terms->sex = first == 'm' || first == 'f' || first == 'o' ? first : 0;
}

static int by_length(const void *a, const void *b)
{
    const Term *x = a;
    const Term *y = b;

    if (x->length != y->length) {
        return x->length < y->length ? -1 : 1;
    }
    return strcmp(x->folded, y->folded);
}

void terms_finish(Terms *terms)
{
    if (terms->count > 0) {
        qsort(terms->items, terms->count, sizeof terms->items[0], by_length);
    }
    for (uint32_t i = terms->count; i > 0; i--) { /* from behind, so that a bucket is in order */
        uint32_t *bucket = &terms->buckets[terms_bucket(terms->items[i - 1].skeleton)];
        terms->items[i - 1].next = *bucket;
        *bucket = i;
    }
    uint32_t at = 0;
    for (uint32_t length = 0; length < LIKENESS_BYTES_MAX + 2; length++) {
        while (at < terms->count && terms->items[at].length < length) {
            at++;
        }
        terms->first[length] = at;
    }
    for (uint32_t i = 0; i < terms->dates_count; i++) {
        const Date *birth = &terms->dates[i].date;
        for (uint32_t k = 0; terms->dates[i].entity == ENTITY_BIRTH_DATE && k < terms->dates_count; k++) {
            const Date *later = &terms->dates[k].date;
            bool before = later->month < birth->month || (later->month == birth->month && later->day < birth->day);
            if (later->year > birth->year) {
                add_age(terms, (uint32_t)later->year - birth->year - (before ? 1u : 0u));
            }
        }
    }
}

#include "wrap/pattern.h"

#include "check.h"
#include "wrap/unicode.h"

static PatternResult find(const char *text, const char *subject, PatternSpans *spans)
{
    Pattern *pattern = NULL;
    Error err = {0};

    CHECK_OK(pattern_compile(text, false, &pattern, &err));
    PatternResult result = pattern == NULL ? PATTERN_LIMIT : pattern_find(pattern, bytes_text(subject), 0, spans);
    pattern_free(pattern);
    return result;
}

static void pattern_find_gives_groups(void)
{
    PatternSpans spans;

    CHECK(find("mrn[: ]+(\\d+)(x)?", "the MRN: 123 is", &spans) == PATTERN_MATCH);
    CHECK(spans.items[0].start == 4 && spans.items[0].end == 12);
    CHECK(spans.count >= 2 && spans.items[1].set && spans.items[1].start == 9 && spans.items[1].end == 12);
    CHECK(find("zzz", "the MRN: 123 is", &spans) == PATTERN_NO_MATCH);
}

static void pattern_find_knows_letters_of_other_scripts(void)
{
    PatternSpans spans;

    CHECK(find("^renÉE$", "Renée", &spans) == PATTERN_MATCH);
    CHECK(find("^\\p{L}{3}$", "Ångs", &spans) == PATTERN_NO_MATCH);
}

static void pattern_find_takes_a_limit_for_doubt(void)
{
    static const char *const slow[] = {"(a+)+$",           "(a|aa)+$",  "(.*a){20}$",
                                       "(?:a?){60}a{60}$", "((a*)*)*b", "(\\w+\\s?)+[:;]$"};
    char subject[3001];
    PatternSpans spans;

    memset(subject, 'a', 3000);
    subject[2999] = '!';
    subject[3000] = 0;
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++) {
        PatternResult result = find(slow[i], subject, &spans);
        CHECK(result != PATTERN_MATCH);
        CHECK(result == PATTERN_LIMIT || strcmp(slow[i], "((a*)*)*b") == 0);
    }
}

static void pattern_find_doubts_bad_and_long_subjects(void)
{
    static char long_subject[PATTERN_SUBJECT_BYTES_MAX + 2];
    PatternSpans spans;

    CHECK(find("a", "\xff\xfe", &spans) == PATTERN_LIMIT);
    memset(long_subject, 'b', PATTERN_SUBJECT_BYTES_MAX);
    CHECK(find("a", long_subject, &spans) == PATTERN_NO_MATCH);
    long_subject[PATTERN_SUBJECT_BYTES_MAX] = 'b';
    CHECK(find("a", long_subject, &spans) == PATTERN_LIMIT);
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

/* Bits of what stands in pictures, one after the other. */
static size_t make_text(uint32_t *state, char *text, size_t size_max)
{
    static const char *const bits[] = {
        "MRN: ", "12", "0412377", "16-JUN-76", "1976", "Sep ",   "23, ", "14:23:53",   "mm ",  "kV",   "Müller", "É",
        "DOE",   "^",  "Dr. ",    "Hospital ", "W: ",  "3.3 x ", "@",    "a.b",        "www.", "+49 ", "/",      "-",
        " ",     "'",  "(555) ",  "years",     "Juni", "ＡＢ１", "ſ",    "Main Street"};
    size_t size = 0;

    for (uint32_t left = next_random(state) % 24; left > 0; left--) {
        const char *bit = bits[next_random(state) % (sizeof bits / sizeof bits[0])];
        size_t length = strlen(bit);
        if (size + length >= size_max) {
            break;
        }
        memcpy(text + size, bit, length);
        size += length;
    }
    text[size] = 0;
    return size;
}

/* Field by field: the bytes between the fields are nobody's. */
static bool same_spans(const PatternSpans *a, const PatternSpans *b)
{
    bool same = a->count == b->count;

    for (uint32_t i = 0; same && i < a->count; i++) {
        same = a->items[i].set == b->items[i].set && a->items[i].start == b->items[i].start &&
               a->items[i].end == b->items[i].end;
    }
    return same;
}

static void check_both_agree(Pattern *pattern, const char *text, size_t size)
{
    PatternSpans fast;
    PatternSpans slow;

    for (size_t at = 0; at <= size; at++) {
        if (((unsigned char)text[at] & 0xc0u) == 0x80u) {
            continue;
        }
        PatternResult result = pattern_find(pattern, bytes_of(text, size), at, &fast);
        CHECK(result == pattern_find_interpreted(pattern, bytes_of(text, size), at, &slow));
        CHECK(result != PATTERN_MATCH || same_spans(&fast, &slow));
        at = result == PATTERN_MATCH && fast.items[0].end > at ? fast.items[0].end - 1 : at;
        if (result != PATTERN_MATCH) {
            return;
        }
    }
}

/* Each pattern of the rule files, that is the text between pattern = [[ and ]]. */
static void pattern_find_agrees_with_the_interpreter(void)
{
    static const char *const files[] = {"rules/10-dates.lua", "rules/20-identifiers.lua", "rules/30-names.lua",
                                        "rules/50-keep-general.lua"};
    Arena *arena = arena_new(4 << 20);
    uint32_t state = 1;
    uint32_t count = 0;
    char text[400];

    for (size_t f = 0; f < sizeof files / sizeof files[0]; f++) {
        Bytes data = {0};
        Error err = {0};
        CHECK_OK(bytes_read_file(files[f], 1 << 20, arena, &data, &err));
        const char *at = arena_copy(arena, data.data, data.size);
        while (at != NULL && (at = strstr(at, "pattern = [[")) != NULL) {
            const char *end = strstr(at, "]],\n");
            Pattern *pattern = NULL;
            CHECK(end != NULL);
            CHECK_OK(pattern_compile(arena_copy(arena, at + 12, (size_t)(end - at) - 12), false, &pattern, &err));
            for (int i = 0; pattern != NULL && i < 300; i++) {
                size_t size = make_text(&state, text, sizeof text);
                check_both_agree(pattern, text, size);
            }
            pattern_free(pattern);
            count++;
            at = end;
        }
    }
    CHECK(count > 25);
    arena_free(arena);
}

static void pattern_compile_refuses_what_is_wrong(void)
{
    char long_pattern[PATTERN_BYTES_MAX + 2];
    Pattern *pattern = NULL;
    Error err = {0};

    CHECK(!pattern_compile("a(b", false, &pattern, &err) && err.code == ERR_CONFIG);
    CHECK(!pattern_compile("\\C", false, &pattern, &err));
    CHECK(!pattern_compile("\xff", false, &pattern, &err));
    memset(long_pattern, 'a', sizeof long_pattern);
    long_pattern[PATTERN_BYTES_MAX + 1] = 0;
    CHECK(!pattern_compile(long_pattern, false, &pattern, &err));
    long_pattern[PATTERN_BYTES_MAX] = 0;
    CHECK_OK(pattern_compile(long_pattern, false, &pattern, &err));
    pattern_free(pattern);
}

static void unicode_fold_makes_spellings_equal(void)
{
    static const char *const pairs[][2] = {{"MÜLLER", "muller"},  {"Straße", "strasse"}, {"ＡＢ１２", "ab12"},
                                           {"D’Été™", "d-etetm"}, {"Ελένη", "ελενη"},    {"", ""}};
    Arena *arena = arena_new(1 << 20);
    Error err = {0};

    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        const char *folded = "";
        CHECK_OK(unicode_fold(pairs[i][0], arena, &folded, &err));
        CHECK_TEXT(folded, pairs[i][1]);
    }
    const char *text = "";
    CHECK(!unicode_fold("\xc3", arena, &text, &err) && err.code == ERR_INPUT);
    CHECK_OK(unicode_compose("ﬁn １２", arena, &text, &err));
    CHECK_TEXT(text, "fin 12");
    CHECK(unicode_is_text("a\tb") && !unicode_is_text("a\x01") && !unicode_is_text("\xed\xa0\x80"));
    arena_free(arena);
}

/* ASCII takes a shorter way: beside a character that forbids it, each must come out the same. */
static void unicode_treats_ascii_alike_in_any_company(void)
{
    Arena *arena = arena_new(1 << 20);
    Error err = {0};

    for (char c = 1; c < 0x7f; c++) {
        const char alone[] = {'x', c, 0};
        const char beside[] = {'x', c, '\xc3', '\xa9', 0};
        const char *short_way = "";
        const char *long_way = "";
        CHECK_OK(unicode_fold(alone, arena, &short_way, &err));
        CHECK_OK(unicode_fold(beside, arena, &long_way, &err));
        CHECK(strlen(short_way) == 2 && memcmp(short_way, long_way, 2) == 0);
        CHECK_OK(unicode_compose(alone, arena, &short_way, &err));
        CHECK_OK(unicode_compose(beside, arena, &long_way, &err));
        CHECK(strlen(short_way) == 2 && memcmp(short_way, long_way, 2) == 0);
    }
    arena_free(arena);
}

int main(void)
{
    RUN(pattern_find_gives_groups);
    RUN(pattern_find_knows_letters_of_other_scripts);
    RUN(pattern_find_takes_a_limit_for_doubt);
    RUN(pattern_find_doubts_bad_and_long_subjects);
    RUN(pattern_find_agrees_with_the_interpreter);
    RUN(pattern_compile_refuses_what_is_wrong);
    RUN(unicode_fold_makes_spellings_equal);
    RUN(unicode_treats_ascii_alike_in_any_company);
    return check_failed();
}

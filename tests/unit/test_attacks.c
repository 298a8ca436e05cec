/* Patterns that are known to be slow, on texts made for them, and texts of pictures made to be slow for our rules:
 * every answer is "no match" or doubt, and comes soon. Prints the worst; what is asked of it is wide, since machines
 * differ. */
#include <stdlib.h>
#include <time.h>

#include "check.h"
#include "deid/rules.h"
#include "rules_files.h"
#include "wrap/pattern.h"

enum { ATTACK_MS_MAX = 100, LONG_BYTES = 64 << 10, ATTACK_BYTES = 3000 };

/* A pattern, what is repeated, and what spoils the match in the end. */
static const struct {
    const char *pattern, *bit, *end;
} slow[] = {
    {"(a+)+$", "a", "!"},
    {"([a-zA-Z]+)*$", "a", "!"},
    {"(a|aa)+$", "a", "!"},
    {"(a|a?)+$", "a", "!"},
    {"(.*a){20}$", "a", "!"},
    {"(.*a){12}b", "a", "!"},
    {"^(([a-z])+.)+[A-Z]([a-z])+$", "a", "!"},
    {"((a*)*)*b", "a", "!"},
    {"(a*)*$", "a", "!"},
    {"(a?){30}a{30}", "a", "!"},
    {"(?:a?){60}a{60}$", "a", "!"},
    {"(\\w+\\s?)+[:;]$", "ab ", "!"},
    {"^(\\w+\\s?)*\\$", "word ", "!"},
    {"(x+x+)+y", "x", "z"},
    {"(x+x+)+y", "x", ""},
    {"(.+)+x", "a", "!"},
    {"(.|\\s)*x", "a\n", "!"},
    {"(?:.|a)*x", "a", "!"},
    {"^(a+a+)+$", "a", "b"},
    {"^((ab)*)+$", "ab", "c"},
    {"([\\w-]+\\.)+x", "a.", "!"},
    {"^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
     "a", "!"},
    {"^([\\w.%+-]+)+@([\\w-]+\\.)+[\\w]{2,}$", "a", "!"},
    {"(\\d+)*x", "1", "!"},
    {"^(\\d+(,\\d+)*)+$", "1,1", "!"},
    {"^(-?\\d+\\.?)+$", "1", "x"},
    {"^\\s+|\\s+$", " ", "x"},
    {"\\s+$", " ", "x"},
    {"(\\s*\\n?)+$", " ", "x"},
    {"^(?:\\s*\\w+\\s*,?)+;$", "a ,", "!"},
    {"(\"[^\"]*\"|'[^']*'|[^'\"])*x", "'\"", "!"},
    {"^(?:(?:\"(?:\\\\.|[^\"])*\")|\\w+\\s*)+$", "\"a\" ", "!"},
    {"(https?://)?([\\da-z.-]+)\\.([a-z.]{2,6})([/\\w .-]*)*/?$", "a.", "!"},
    {"^(([^<>()]+\\.)*[^<>()]+)+@$", "a.", "!"},
    {"<([a-z]+)([^<]+)*(?:>(.*)<\\/\\1>|\\s+\\/>)", "<a", "!"},
    {"(<\\w+(\\s\\w+=\"[^\"]*\")*)*>$", "<a b=\"c\"", "!"},
    {"\\*[^*]*\\*+([^/*][^*]*\\*+)*/", "*a", "!"},
    {"/\\*([^*]|[\\r\\n]|(\\*+([^*/]|[\\r\\n])))*\\*+/", "/**", "!"},
    {"(?:\\b\\w+\\b\\s*)+$", "ab ", "!"},
    {"^([01]?\\d\\d?|2[0-4]\\d|25[0-5])(\\.([01]?\\d\\d?|2[0-4]\\d|25[0-5]))*x", "1.", "!"},
    {"(\\p{L}+['.-]?)+\\d$", "é", "!"},
    {"(?=(a+))a*b\\1", "a", "!"},
    {"(?=(.*a))+x", "a", "!"},
    {"^(?>a*)*b", "a", "!"},
    {"(a{1,50}){1,50}b", "a", "!"},
    {"((((a*)*)*)*)*b", "a", "!"},
    {"(?:(?:a|b)*|(?:b|c)*)*d", "abc", "!"},
    {"(a(?R)?b?)*c", "a", "!"},
    {"(\\w)(\\1?\\w*)*x", "ab", "!"},
    {"(.)(.*\\1)+x", "ab", "!"},
    {"([^,]*,)*[^,]*,x", "a,", "!"},
    {"(?i)(ſ|s|S)+k$", "s", "!"},
};

static double cpu_ms(void)
{
    struct timespec time;

    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static size_t repeat(char *text, size_t size_max, const char *bit, const char *end)
{
    size_t size = 0;

    while (size + strlen(bit) + strlen(end) <= size_max) {
        memcpy(text + size, bit, strlen(bit));
        size += strlen(bit);
    }
    memcpy(text + size, end, strlen(end));
    return size + strlen(end);
}

static void known_slow_patterns_end_in_no_match_or_doubt(void)
{
    static char text[ATTACK_BYTES + 1];
    static const size_t sizes[] = {40, 300, ATTACK_BYTES};
    double worst = 0;

    CHECK(sizeof slow / sizeof slow[0] >= 50);
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++) {
        Pattern *pattern = NULL;
        Error err = {0};
        if (!pattern_compile(slow[i].pattern, true, &pattern, &err)) {
            continue; /* refused is as good */
        }
        for (size_t k = 0; k < sizeof sizes / sizeof sizes[0]; k++) {
            size_t size = repeat(text, sizes[k], slow[i].bit, slow[i].end);
            PatternSpans spans;
            double before = cpu_ms();
            PatternResult found = pattern_find(pattern, bytes_of(text, size), 0, &spans);
            double took = cpu_ms() - before;
            worst = took > worst ? took : worst;
            CHECK(found != PATTERN_MATCH || spans.items[0].end <= size);
            if (getenv("REDACTOR_SHOW") != NULL && took > 5) {
                (void)printf("%.1f ms: %s on %zu bytes\n", took, slow[i].pattern, size);
            }
            CHECK(took < ATTACK_MS_MAX);
        }
        pattern_free(pattern);
    }
    (void)printf("patterns: the worst took %.1f ms\n", worst);
}

/* A text of 64 KiB, as one word, as one line and as many. */
static void long_texts_of_a_picture_are_judged_or_held(void)
{
    static const char *const bits[] = {"a",         "A ",  "1",  "1 ",    "1.",   "a1",    "-",       "a.",
                                       "A^",        "1/",  "é ", "aa:",   "Dr. ", "0-",    "a@a.",    "x,",
                                       "12 AB ",    "(1",  "'",  "2012-", "MRN",  "MRN: ", "16 JUN ", "Hospital of ",
                                       "Klinikum ", "ID:", "ſ",  "rn",    "O0",   "cl1"};
    Settings settings = settings_default();
    Arena *arena = arena_new(64 << 20);
    Arena *run = arena_new(256 << 20);
    Bundle bundle = {0};
    Rules *rules = NULL;
    Error err = {0};
    char *text = malloc(LONG_BYTES + 1);
    double worst = 0;

    CHECK_OK(rules_files_read(arena, &bundle, &err));
    CHECK_OK(rules_load(&bundle, &settings, &rules, &err));
    for (size_t i = 0; text != NULL && rules != NULL && i < sizeof bits / sizeof bits[0]; i++) {
        Context context = {0};
        const char *cleaned = NULL;
        uint32_t reasons = 0;
        HeaderValue header = {"PatientName", "AAAA^AAAAA"};
        arena_reset(run);
        text[repeat(text, LONG_BYTES, bits[i], "%")] = 0;
        TextWord word = {.text = text, .score_pct = 95};
        TextLine line = {.words = &word, .count = 1};
        Judgement judgement = {0};
        CHECK_OK(context_from_values(&header, 1, run, &context, &err));
        double before = cpu_ms();
        CHECK_OK(rules_judge(rules, NULL, &context, &line, 1, run, &judgement, &reasons, &err));
        CHECK(judgement.decision != DECISION_KEEP);
        CHECK_OK(rules_clean_text(rules, NULL, &context, text, run, &cleaned, &err));
        double took = cpu_ms() - before;
        worst = took > worst ? took : worst;
        text[2000] = 0;
        CHECK_OK(rules_judge(rules, NULL, &context, &line, 1, run, &judgement, &reasons, &err));
        CHECK(judgement.decision != DECISION_KEEP);
        text[300] = 0;
        CHECK_OK(rules_judge(rules, NULL, &context, &line, 1, run, &judgement, &reasons, &err));
    }
    (void)printf("texts of 64 KiB: the worst took %.0f ms\n", worst);
    CHECK(worst < 60.0 * ATTACK_MS_MAX);
    free(text);
    rules_free(rules);
    arena_free(run);
    arena_free(arena);
}

int main(void)
{
    RUN(known_slow_patterns_end_in_no_match_or_doubt);
    RUN(long_texts_of_a_picture_are_judged_or_held);
    return check_failed();
}

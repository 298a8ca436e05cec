/* No vocabulary wins against the header: each word of rules/5*-keep-*.lua goes when somebody is called so. */
#include <stdlib.h>

#include "check.h"
#include "deid/rules.h"
#include "rules_files.h"

enum { WORD_BYTES_MAX = 40, LETTERS_MIN = 3 };

typedef struct {
    Settings settings;
    Arena *arena, *run;
    Rules *rules;
    uint32_t tried;
} House;

static House house;

/* Not searched for alone: terms.c. */
static bool is_title(const char *word)
{
    static const char *const titles[] = {"dos", "bin",       "del",     "den",     "der",  "von",
                                         "van", "sr",        "the",     "patient", "none", "anon",
                                         "phd", "anonymous", "unknown", "prof",    "mrs",  "dipl"};
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++) {
        if (strcmp(titles[i], word) == 0) {
            return true;
        }
    }
    return false;
}

static void try_word(const char *word)
{
    HeaderValue header[] = {{"PatientName", word}, {"Modality", "US"}};
    TextWord item = {.text = word, .score_pct = 99};
    TextLine line = {.words = &item, .count = 1};
    Judgement judgement = {0};
    Context context = {0};
    uint32_t reasons = 0;
    const char *cleaned = NULL;
    Error err = {0};

    if (is_title(word)) {
        return;
    }
    house.tried++;
    arena_reset(house.run);
    CHECK_OK(context_from_values(header, 2, house.run, &context, &err));
    CHECK_OK(rules_judge(house.rules, "Permissive", &context, &line, 1, house.run, &judgement, &reasons, &err));
    CHECK_OK(rules_clean_text(house.rules, NULL, &context, word, house.run, &cleaned, &err));
    bool good = judgement.decision == DECISION_REDACT && cleaned != NULL && cleaned[0] == 0;
    if (!good) {
        (void)fprintf(stderr, "kept: %s\n", word);
    }
    CHECK(good);
}

/* The words between [[ and ]] of words = [[ ... ]], those of plain letters only. */
static void try_file(const char *text)
{
    static const char begin[] = "words = [[";

    for (const char *at = strstr(text, begin); at != NULL; at = strstr(at, begin)) {
        at += sizeof begin - 1;
        const char *end = strstr(at, "]]");
        while (end != NULL && at < end) {
            char word[WORD_BYTES_MAX + 1] = {0};
            size_t size = strspn(at, "abcdefghijklmnopqrstuvwxyz");
            bool whole = strchr(" \n", at[size]) != NULL;
            if (whole && size >= LETTERS_MIN && size <= WORD_BYTES_MAX) {
                memcpy(word, at, size);
                try_word(word);
            }
            at += size + strcspn(at + size, " \n]");
            at += strspn(at, " \n");
        }
    }
}

static void every_word_goes_when_somebody_is_called_so(void)
{
    glob_t found = {0};
    Error err = {0};

    CHECK(glob("rules/5*-keep-*.lua", 0, NULL, &found) == 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        Bytes text = {0};
        CHECK_OK(bytes_read_file(found.gl_pathv[i], 4 << 20, house.arena, &text, &err));
        const char *copy = arena_copy(house.arena, text.data, text.size);
        CHECK(copy != NULL);
        if (copy != NULL) {
            try_file(copy);
        }
    }
    globfree(&found);
    (void)printf("%u words tried\n", house.tried);
    CHECK(house.tried > 10000);
}

int main(void)
{
    Bundle bundle = {0};
    Error err = {0};

    house.settings = settings_default();
    house.arena = arena_new(64 << 20);
    house.run = arena_new(64 << 20);
    CHECK_OK(rules_files_read(house.arena, &bundle, &err));
    CHECK_OK(rules_load(&bundle, &house.settings, &house.rules, &err));
    if (house.rules != NULL) {
        RUN(every_word_goes_when_somebody_is_called_so);
    }
    rules_free(house.rules);
    arena_free(house.run);
    arena_free(house.arena);
    return check_failed();
}

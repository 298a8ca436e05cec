/* The rules' own examples, and what their patterns cost on texts made to be slow. */
#include <string.h>

#include "deid/rules_set.h"

enum { CHECK_WORDS_MAX = 256, ATTACK_BYTES = 1024, EXAMPLE_ARENA_BYTES = 16 << 20 };

static bool cut(const char *text, Arena *run, TextWord *words, uint32_t *count, Error *err)
{
    *count = 0;
    while (*text != 0) {
        size_t size = strcspn(text, " ");
        if (size > 0 && *count < CHECK_WORDS_MAX) {
            const char *word = arena_copy(run, text, size);
            if (word == NULL) {
                return error_set(err, ERR_MEMORY, "no memory for an example");
            }
            words[(*count)++] = (TextWord){.text = word, .score_pct = 100};
        }
        text += size + (text[size] != 0);
    }
    return true;
}

static bool names_rule(const Judgement *judgement, const char *id)
{
    for (uint32_t i = 0; i < judgement->evidence_count; i++) {
        if (strcmp(judgement->evidence[i], id) == 0) {
            return true;
        }
    }
    return false;
}

/* Judges one example without a header; [said] tells whether the rule had a say, [other] who decided instead. */
static bool try_example(Rules *rules, const Rule *rule, const char *text, Arena *run, bool *said, const char **other,
                        Error *err)
{
    TextWord words[CHECK_WORDS_MAX];
    Judgement judgements[CHECK_WORDS_MAX];
    Context context = {0};
    uint32_t reasons = 0;
    TextLine line = {.words = words};
    /* Under AllText nothing is kept, so that keep rules could not show what they do. */
    const char *policy = rules_has_policy(rules, "Strict") ? "Strict" : NULL;

    memset(judgements, 0, sizeof judgements);
    HeaderValue modality = {"Modality", rule->modalities.count > 0 ? rule->modalities.items[0] : ""};
    if (!context_from_values(&modality, 1, run, &context, err) || !cut(text, run, words, &line.count, err) ||
        !rules_judge(rules, policy, &context, &line, 1, run, judgements, &reasons, err)) {
        return false;
    }
    *said = false;
    for (uint32_t i = 0; i < line.count; i++) {
        *said = *said || names_rule(&judgements[i], rule->id);
        *other = judgements[i].rule != NULL ? judgements[i].rule : *other;
    }
    return true;
}

static bool try_all(Rules *rules, const Rule *rule, const TextList *list, bool wanted, Arena *run,
                    uint32_t *examples_run, Error *err)
{
    for (uint32_t i = 0; i < list->count; i++) {
        const char *other = "nothing";
        bool said = false;
        arena_reset(run);
        if (!try_example(rules, rule, list->items[i], run, &said, &other, err)) {
            return error_add(err, "%s:%u: %s, example %u", rule->file, rule->line, rule->id, i + 1);
        }
        if (said != wanted && wanted) {
            return error_set(err, ERR_CONFIG,
                             "%s:%u: %s: example %u: the rule does not match, or %s comes before it: correct the rule "
                             "or the example",
                             rule->file, rule->line, rule->id, i + 1, other);
        }
        if (said != wanted) {
            return error_set(err, ERR_CONFIG,
                             "%s:%u: %s: near miss %u: the rule matches: correct the rule or the example", rule->file,
                             rule->line, rule->id, i + 1);
        }
        (*examples_run)++;
    }
    return true;
}

/* A bit of text over and over, and something at the end that spoils the match. */
static bool try_cost(const Rule *rule, Error *err)
{
    static const char *const bits[] = {"a",  "A ", "1",   "1 ",   "1.", "a1",   "-",  " ",      "a.", "A^",
                                       "1/", "é ", "aa:", "Dr. ", "0-", "a@a.", "x,", "12 AB ", "(1", "'"};
    char text[ATTACK_BYTES + 1];
    PatternSpans spans;

    for (size_t b = 0; rule->pattern != NULL && b < sizeof bits / sizeof bits[0]; b++) {
        size_t bit = strlen(bits[b]);
        size_t size = 0;
        while (size + bit + 1 <= ATTACK_BYTES) {
            memcpy(text + size, bits[b], bit);
            size += bit;
        }
        text[size++] = '%';
        if (pattern_find_interpreted(rule->pattern, bytes_of(text, size), 0, &spans) == PATTERN_LIMIT) {
            return error_set(err, ERR_CONFIG, "%s:%u: %s: the pattern is too slow on repeated text", rule->file,
                             rule->line, rule->id);
        }
    }
    return true;
}

static void close_arena(void *arena)
{
    arena_free(arena);
}

bool rules_check(Rules *rules, Arena *run, uint32_t *examples_run, Error *err)
{
    Arena *example = arena_new(EXAMPLE_ARENA_BYTES);

    *examples_run = 0;
    if (example == NULL || !arena_own(run, example, close_arena)) {
        return error_set(err, ERR_MEMORY, "no memory for examples");
    }
    for (uint32_t r = 0; r < rules->count; r++) {
        const Rule *rule = rules->items[r];
        if (!try_cost(rule, err) || !try_all(rules, rule, &rule->examples, true, example, examples_run, err) ||
            !try_all(rules, rule, &rule->near_misses, false, example, examples_run, err)) {
            return false;
        }
    }
    return true;
}

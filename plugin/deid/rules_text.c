/* Free text in the header, word by word: what evidence speaks against goes, all else stays. */
#include <string.h>

#include "deid/judge.h"

enum { CHUNK_WORDS = 48, CHUNK_OVERLAP = 12, TEXT_WORDS_MAX = 32768 };

/* Cuts [value] at blanks. */
static bool cut_words(const char *value, Arena *run, TextWord **words, uint32_t *count, Error *err)
{
    uint32_t capacity = 1;

    for (const char *at = value; *at != 0; at++) {
        capacity += strchr(" \t\r\n\f", *at) != NULL;
    }
    *words = arena_array(run, capacity, sizeof **words);
    if (*words == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a text");
    }
    *count = 0;
    while (*value != 0) {
        size_t size = strcspn(value, " \t\r\n\f");
        if (size > 0) {
            const char *text = arena_copy(run, value, size);
            if (text == NULL) {
                return error_set(err, ERR_MEMORY, "no memory for a text");
            }
            (*words)[(*count)++] = (TextWord){.text = text, .score_pct = 100};
        }
        value += size + (value[size] != 0);
    }
    return true;
}

/* True for punctuation that is no word: it goes with what stood beside it. */
static bool goes(const Judge *judge, const JudgeWord *word)
{
    if (word->doubt || judge_is_phi(judge, word)) {
        return true;
    }
    if (word->text[0] == 0) {
        return true; /* could not be read */
    }
    return false;
}

/* Lines overlap, so that nothing is missed where one is cut. */
static bool judge_chunk(Rules *rules, const Rule *policy, const Context *context, const TextWord *words, uint32_t count,
                        Arena *run, bool *gone, Error *err)
{
    TextLine line = {.words = words, .count = count};
    Judge judge = {.rules = rules, .policy = policy, .context = context, .where = WHERE_TEXT, .arena = run, .err = err};

    if (!judge_prepare(&judge, &line, 1) || !judge_collect(&judge)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        gone[i] = gone[i] || goes(&judge, &judge.words[i]);
    }
    return true;
}

static bool join_rest(const TextWord *words, const bool *gone, uint32_t count, Arena *run, const char **cleaned,
                      Error *err)
{
    Buffer out = {.limit = UINT32_MAX};

    for (uint32_t i = 0; i < count; i++) {
        if (!gone[i]) {
            buffer_text(&out, out.size > 0 ? " " : "");
            buffer_text(&out, words[i].text);
        }
    }
    *cleaned = out.failed ? NULL : arena_copy(run, out.data == NULL ? (const uint8_t *)"" : out.data, out.size);
    buffer_free(&out);
    return *cleaned != NULL || error_set(err, ERR_MEMORY, "no memory for a text");
}

bool rules_clean_text(Rules *rules, const char *policy, const Context *context, const char *value, Arena *run,
                      const char **cleaned, Error *err)
{
    const Rule *chosen = rules_find_policy(rules, policy == NULL ? rules->settings->policy : policy);
    TextWord *words = NULL;
    uint32_t count = 0;
    bool any = false;

    *cleaned = value;
    if (chosen == NULL) {
        return error_set(err, ERR_CONFIG, "no such policy");
    }
    if (!cut_words(value, run, &words, &count, err)) {
        return false;
    }
    if (count > TEXT_WORDS_MAX) {
        *cleaned = ""; /* too long to judge: nothing of it stays */
        return true;
    }
    bool *gone = arena_array(run, (size_t)count + 1, sizeof *gone);
    if (gone == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a text");
    }
    for (uint32_t from = 0; from < count; from += CHUNK_WORDS - CHUNK_OVERLAP) {
        uint32_t size = count - from < CHUNK_WORDS ? count - from : CHUNK_WORDS;
        if (!judge_chunk(rules, chosen, context, words + from, size, run, gone + from, err)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        any = any || gone[i];
    }
    return !any || join_rest(words, gone, count, run, cleaned, err);
}

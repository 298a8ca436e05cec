/* Vocabulary that was read with one letter wrong: ABD0MEN, THORAK. Only where nothing at all speaks against the word,
 * it is no name of the lists, and does not look like one. */
#include <string.h>

#include "deid/judge.h"
#include "deid/name_shape.h"

enum { MISREAD_LETTERS_MIN = 5 };

/* What a sign that was read may have been. */
static const char *const alike[] = {
    "0odq",  "1lit", "2z",  "3esb", "4a",   "5s",    "6gb",  "7tz",  "8bs", "9gq",  "ao4", "bhd86",
    "ceog",  "dob",  "ecf", "fetp", "gqc9", "hbn",   "iltj", "ji",   "kxh", "litf", "mnw", "nmhru",
    "ocqad", "pfr",  "qog", "rnp",  "s58z", "tflir", "uvn",  "vuyw", "wvm", "xkn",  "yvx", "z2s",
};

/* Two signs that were one. */
static const struct {
    const char *read;
    char meant;
} pairs[] = {{"rn", 'm'}, {"nn", 'm'}, {"cl", 'd'}, {"vv", 'w'}, {"ii", 'u'}, {"li", 'h'}};

static const Rule *clinical(const Judge *judge, const char *key)
{
    const Rule *rule = judge_vocabulary(judge, key);
    return rule != NULL && !rule->common ? rule : NULL;
}

static const Rule *one_sign_other(const Judge *judge, char *key)
{
    for (char *at = key; *at != 0; at++) {
        char read = *at;
        for (size_t i = 0; i < sizeof alike / sizeof alike[0]; i++) {
            for (const char *meant = alike[i] + 1; alike[i][0] == read && *meant != 0; meant++) {
                *at = *meant;
                const Rule *rule = clinical(judge, key);
                if (rule != NULL) {
                    return rule;
                }
            }
        }
        *at = read;
    }
    return NULL;
}

static const Rule *two_signs_one(const Judge *judge, const char *text)
{
    char key[WORDSET_KEY_BYTES_MAX + 1];

    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        const char *found = strstr(text, pairs[i].read);
        if (found == NULL) {
            continue;
        }
        size_t before = (size_t)(found - text);
        memcpy(key, text, before);
        key[before] = pairs[i].meant;
        memcpy(key + before + 1, found + 2, strlen(found + 2) + 1);
        const Rule *rule = clinical(judge, key);
        if (rule != NULL) {
            return rule;
        }
    }
    return NULL;
}

static bool is_candidate(const Judge *judge, const Piece *piece)
{
    const JudgeWord *word = &judge->words[piece->word];
    int sum = 0;

    if (piece->keep != NULL || piece->label != NULL || piece->label_word != NULL || word->stage != STAGE_NONE ||
        word->weak || piece->length < MISREAD_LETTERS_MIN || piece->length > WORDSET_KEY_BYTES_MAX ||
        strspn(piece->text, "abcdefghijklmnopqrstuvwxyz0123456789") < piece->length) {
        return false;
    }
    size_t digits = 0;
    for (const char *at = piece->text; *at != 0; at++) {
        digits += *at >= '0' && *at <= '9';
    }
    return digits <= 1 && wordset_find(&judge->rules->names, piece->text, NULL) == NULL &&
           !(name_shape_of(piece->text, piece->length, &sum) && sum >= NAME_SHAPE_LIKELY);
}

void judge_misread(Judge *judge)
{
    for (uint32_t i = 0; i < judge->pieces_count && judge->where == WHERE_PIXELS; i++) {
        Piece *piece = &judge->pieces[i];
        char key[WORDSET_KEY_BYTES_MAX + 1];
        if (!is_candidate(judge, piece)) {
            continue;
        }
        memcpy(key, piece->text, piece->length + 1);
        const Rule *rule = one_sign_other(judge, key);
        piece->keep = rule != NULL ? rule : two_signs_one(judge, piece->text);
    }
}

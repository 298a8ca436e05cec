/* What speaks for a word: vocabularies and keep patterns. A word is kept only when each of its pieces is. */
#include <string.h>

#include "deid/judge.h"

/* The first keep rule of a key that fits the modality and has no script to ask. */
const Rule *judge_vocabulary(const Judge *judge, const char *key)
{
    const WordEntry *entry = NULL;

    while ((entry = wordset_find(&judge->rules->keep, key, entry)) != NULL) {
        const Rule *rule = judge->rules->items[entry->rule];
        if (rule->common && judge_names_somebody(judge, key)) {
            continue;
        }
        if (rules_fit_modality(rule, judge->context->modality) && (rule->where & judge->where) != 0) {
            return rule;
        }
    }
    return NULL;
}

static const Rule *find_label(const Judge *judge, const char *key)
{
    const WordEntry *entry = NULL;

    while ((entry = wordset_find(&judge->rules->labels, key, entry)) != NULL) {
        const Rule *rule = judge->rules->items[entry->rule];
        if (rules_fit_modality(rule, judge->context->modality)) {
            return rule;
        }
    }
    return NULL;
}

void judge_keep_words(Judge *judge)
{
    char key[WORDSET_KEY_BYTES_MAX + 1];
    uint32_t longest = judge->rules->keep.longest;

    for (uint32_t l = 0; l < judge->lines_count; l++) {
        const JudgeLine *line = &judge->lines[l];
        uint32_t end = line->first_piece + line->pieces;
        for (uint32_t i = line->first_piece; i < end; i++) {
            uint32_t most = wordset_begins_phrase(&judge->rules->keep, judge->pieces[i].text) ? longest : 1;
            for (uint32_t count = 1; count <= most && i + count <= end; count++) {
                const Rule *rule = judge_key(judge, i, count, key) ? judge_vocabulary(judge, key) : NULL;
                for (uint32_t k = i; rule != NULL && k < i + count; k++) {
                    judge->pieces[k].keep = judge->pieces[k].keep == NULL ? rule : judge->pieces[k].keep;
                    judge->pieces[k].confirmed = judge->pieces[k].confirmed || count > 1;
                }
            }
        }
    }
}

/* Keeps all pieces that lie wholly in [from, to). */
static bool keep_span(Judge *judge, const JudgeLine *line, const Rule *rule, size_t from, size_t to)
{
    uint32_t end = line->first_piece + line->pieces;

    for (uint32_t i = line->first_piece; i < end; i++) {
        Piece *piece = &judge->pieces[i];
        if (piece->start < from || piece->end > to) {
            continue;
        }
        piece->confirmed = piece->confirmed || (rule->test == 0 && (piece->start > from || piece->end < to));
        if (piece->keep != NULL || (rule->common && judge_names_somebody(judge, piece->text))) {
            continue;
        }
        if (rule->test != 0) {
            const char *text = arena_copy(judge->arena, line->text + from, to - from);
            ScriptValue answer = {0};
            bool failed = false;
            if (text == NULL) {
                return error_set(judge->err, ERR_MEMORY, "no memory for judging");
            }
            if (!judge_test(judge, rule, &judge->words[piece->word], text, rule->test, &answer, &failed)) {
                return false;
            }
            if (failed || answer.kind != SCRIPT_BOOLEAN || answer.number == 0.0) {
                return true;
            }
        }
        piece->keep = rule;
    }
    return true;
}

static bool run_pattern(Judge *judge, const JudgeLine *line, const Rule *rule)
{
    PatternSpans spans;
    size_t at = 0;

    for (uint32_t i = 0; i < JUDGE_MATCHES_MAX && at < line->size; i++) {
        /* No match and a limit are the same here: nothing is kept by it. */
        if (pattern_find(rule->pattern, bytes_of(line->text, line->size), at, &spans) != PATTERN_MATCH) {
            return true;
        }
        if (!keep_span(judge, line, rule, spans.items[0].start, spans.items[0].end)) {
            return false;
        }
        at = spans.items[0].end > at ? spans.items[0].end : at + 1;
        while (at < line->size && ((unsigned char)line->text[at] & 0xc0u) == 0x80u) {
            at++;
        }
    }
    return true;
}

bool judge_is_clinical(const Piece *piece)
{
    return piece->keep != NULL && !piece->keep->common;
}

const Rule *judge_kept_by(const Piece *piece)
{
    const Rule *label = piece->label != NULL ? piece->label : piece->label_word;
    return piece->keep != NULL ? piece->keep : label;
}

static void settle(Judge *judge, JudgeWord *word)
{
    word->keep = NULL;
    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        const Rule *rule = judge_kept_by(&judge->pieces[i]);
        if (rule == NULL) {
            word->keep = NULL;
            return;
        }
        word->keep = word->keep == NULL ? rule : word->keep;
    }
}

bool judge_keep_patterns(Judge *judge)
{
    for (uint32_t r = 0; r < judge->rules->count; r++) {
        const Rule *rule = judge->rules->items[r];
        if (rule->kind != RULE_KEEP || rule->pattern == NULL || (rule->where & judge->where) == 0 ||
            !rules_fit_modality(rule, judge->context->modality)) {
            continue;
        }
        for (uint32_t l = 0; l < judge->lines_count; l++) {
            if (!judge->lines[l].too_long && !run_pattern(judge, &judge->lines[l], rule)) {
                return false;
            }
        }
    }
    judge_misread(judge);
    for (uint32_t w = 0; w < judge->words_count; w++) {
        settle(judge, &judge->words[w]);
    }
    return true;
}

/* The longest label that begins at piece [first]; its pieces in [count]. */
static const Rule *label_at(const Judge *judge, uint32_t first, uint32_t end, uint32_t *count)
{
    char key[WORDSET_KEY_BYTES_MAX + 1];
    const Rule *found = NULL;

    bool phrase = wordset_begins_phrase(&judge->rules->labels, judge->pieces[first].text);
    uint32_t most = phrase ? judge->rules->labels.longest : 1;
    for (uint32_t n = 1; n <= most && first + n <= end; n++) {
        const Rule *rule = judge_key(judge, first, n, key) ? find_label(judge, key) : NULL;
        if (rule != NULL && (rule->where & judge->where) != 0) {
            found = rule;
            *count = n;
        }
    }
    return found;
}

static bool is_separator(char c)
{
    return c != 0 && strchr(":#=", c) != NULL;
}

/* True when something says that a value follows: "ID:", "ID #", "Dr." */
static bool is_separated(const Judge *judge, const JudgeLine *line, uint32_t last)
{
    const Piece *piece = &judge->pieces[last];
    uint32_t next = piece->word + 1;

    if (piece->after != 0) {
        return is_separator(piece->after) || piece->after == '.';
    }
    bool bare = next < line->first_word + line->words && judge->words[next].pieces == 0;
    return bare && is_separator(judge->words[next].text[0]);
}

static bool has_digit(const Piece *piece)
{
    return strpbrk(piece->text, "0123456789") != NULL;
}

static bool is_age_unit(const Piece *piece)
{
    static const char *const units[] = {"y",   "yr", "yrs",  "years", "year", "yo",     "m", "mo", "jahre", "j",
                                        "ans", "an", "anos", "anni",  "jaar", "months", "w", "d",  "days"};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (strcmp(units[i], piece->text) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_name_word(const Judge *judge, const Piece *piece)
{
    return wordset_find(&judge->rules->names, piece->text, NULL) != NULL;
}

/* What a name's place does not take: "DR CHEST" is a radiograph. Makers are called like people: "DR PHILIPS" goes. */
static bool is_no_name(const Judge *judge, const Piece *piece)
{
    return judge_is_clinical(piece) && piece->keep->entity != ENTITY_VENDOR && !is_name_word(judge, piece);
}

/* True when the piece can be part [taken] (from 0, in words) of the label's value. */
static bool fits(const Judge *judge, const Rule *label, const Piece *piece, uint32_t taken, bool separated)
{
    bool clinical = judge_is_clinical(piece) && !is_name_word(judge, piece);

    switch (label->value) {
    case VALUE_NAME:
        return !has_digit(piece) && !(is_no_name(judge, piece) && (taken > 0 || !separated));
    case VALUE_ID:
        return taken == 0 ? separated || (has_digit(piece) && piece->length >= 3)
                          : judge_is_number(piece) && piece->length >= 2 && taken < 4;
    case VALUE_DATE:
        return has_digit(piece) || dates_month(piece->text, piece->length) != 0;
    case VALUE_NUMBER:
        return taken == 0 ? has_digit(piece) : is_age_unit(piece);
    case VALUE_ANY:
        return !(clinical && (taken > 0 || !separated));
    }
    return false;
}

/* The shape of a value is better evidence than its label, but the label says what it is. */
static void mark_by_label(JudgeWord *word, const Rule *label)
{
    bool shape =
        word->stage == STAGE_PATTERN && (word->phi.entity == ENTITY_DATE || word->phi.entity == ENTITY_OTHER_ID);

    judge_mark(word, STAGE_LABEL, label->entity, label->id, label->score_pct);
    if (shape && label->entity != ENTITY_OTHER) {
        word->phi.entity = label->entity;
    }
}

/* Marks the value from piece [first] on; the number of words it has. */
static uint32_t mark_value(Judge *judge, const Rule *label, uint32_t first, uint32_t end, bool separated)
{
    uint32_t taken = 0;
    uint32_t last_word = UINT32_MAX;

    for (uint32_t i = first; i < end; i++) {
        const Piece *piece = &judge->pieces[i];
        bool more = piece->word != last_word;
        uint32_t word_number = more ? taken : taken - 1;
        if (piece->label != NULL || (more && taken >= label->words_max) ||
            (more && !fits(judge, label, piece, word_number, separated))) {
            break;
        }
        mark_by_label(&judge->words[piece->word], label);
        taken += more ? 1 : 0;
        last_word = piece->word;
    }
    return taken;
}

/* The value may stand in the next line, below the label. */
static void mark_below(Judge *judge, const Rule *label, uint32_t label_word)
{
    Rect box = judge->words[label_word].source->box;
    const JudgeLine *best = NULL;
    int32_t best_y = INT32_MAX;

    if (rect_is_empty(box)) {
        return;
    }
    for (uint32_t l = 0; l < judge->lines_count; l++) {
        Rect other = judge->lines[l].source->box;
        bool below = other.y >= box.y + box.height / 2 && other.y <= box.y + 3 * box.height;
        bool across = other.x < box.x + 4 * box.width && other.x + other.width > box.x;
        if (below && across && other.y < best_y && judge->words[label_word].line != l) {
            best = &judge->lines[l];
            best_y = other.y;
        }
    }
    for (uint32_t i = best == NULL ? 0 : best->first_piece; best != NULL && i < best->first_piece + best->pieces; i++) {
        Rect value = judge->words[judge->pieces[i].word].source->box;
        if (value.x + value.width > box.x - box.height) {
            (void)mark_value(judge, label, i, best->first_piece + best->pieces, true);
            return;
        }
    }
}

/* "Tech ALB", "Patient Quillfeather": without a colon, but nothing else than a name can follow. */
static bool is_followed_by_name(const Judge *judge, const Rule *label, uint32_t next, uint32_t end)
{
    if (label->value != VALUE_NAME || next >= end) {
        return false;
    }
    const Piece *piece = &judge->pieces[next];
    char first = judge->words[piece->word].text[0];
    return piece->length > 1 && (piece->keep == NULL || piece->keep->entity == ENTITY_VENDOR) && !has_digit(piece) &&
           (first < 'a' || first > 'z') && find_label(judge, piece->text) == NULL;
}

void judge_labels(Judge *judge)
{
    for (uint32_t i = 0; i < judge->pieces_count;) { /* first all labels, since a value ends at the next one */
        const JudgeLine *line = &judge->lines[judge->words[judge->pieces[i].word].line];
        uint32_t count = 0;
        const Rule *label = label_at(judge, i, line->first_piece + line->pieces, &count);
        for (uint32_t k = i; label != NULL && k < i + count; k++) {
            judge->pieces[k].label_word = label;
        }
        if (label != NULL && label->separator && !is_separated(judge, line, i + count - 1) &&
            !is_followed_by_name(judge, label, i + count, line->first_piece + line->pieces)) {
            label = NULL;
        }
        for (uint32_t k = i; label != NULL && k < i + count; k++) {
            judge->pieces[k].label = label;
        }
        i += label == NULL ? 1 : count;
    }
    for (uint32_t i = 0; i < judge->pieces_count; i++) {
        const Rule *label = judge->pieces[i].label;
        const JudgeLine *line = &judge->lines[judge->words[judge->pieces[i].word].line];
        uint32_t end = line->first_piece + line->pieces;
        if (label == NULL || (i + 1 < end && judge->pieces[i + 1].label == label)) {
            continue;
        }
        bool separated = is_separated(judge, line, i);
        if (i + 1 < end) {
            (void)mark_value(judge, label, i + 1, end, separated);
        } else {
            mark_below(judge, label, judge->pieces[i].word);
        }
    }
}

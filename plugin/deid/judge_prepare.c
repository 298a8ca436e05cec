#include "deid/judge.h"

#include <string.h>

#include "wrap/unicode.h"

/* A bar or an exclamation mark between letters is an l or I that was misread. */
static bool is_inner_at(const char *text, uint32_t i)
{
    bool bar = text[i] == '|' || text[i] == '!';
    bool between = bar && i > 0 && wordset_is_inner(text[i - 1]) && wordset_is_inner(text[i + 1]);
    return wordset_is_inner(text[i]) || between;
}

static bool add_piece(Judge *judge, JudgeWord *word, uint32_t index, uint32_t from, uint32_t to)
{
    char *text = arena_copy(judge->arena, word->folded + from, to - from);

    if (text == NULL) {
        return error_set(judge->err, ERR_MEMORY, "no memory for judging");
    }
    for (char *at = text; *at != 0; at++) {
        if (*at == '|' || *at == '!') {
            *at = 'l';
        }
    }
    bool same = strlen(word->folded) == strlen(word->text);
    judge->pieces[judge->pieces_count++] = (Piece){.text = text,
                                                   .length = to - from,
                                                   .word = index,
                                                   .start = same ? word->start + from : word->start,
                                                   .end = same ? word->start + to : word->end,
                                                   .after = word->folded[to]};
    word->pieces++;
    return true;
}

static bool cut_word(Judge *judge, uint32_t index)
{
    JudgeWord *word = &judge->words[index];

    word->first_piece = judge->pieces_count;
    for (uint32_t i = 0; word->folded[i] != 0;) {
        uint32_t from = i;
        while (word->folded[i] != 0 && is_inner_at(word->folded, i)) {
            i++;
        }
        if (i > from) {
            if (word->pieces >= JUDGE_PIECES_PER_WORD_MAX) {
                word->doubt = true;
                judge->reasons |= 1u << REASON_LIMITS;
                return true;
            }
            if (!add_piece(judge, word, index, from, i)) {
                return false;
            }
        }
        i += word->folded[i] != 0;
    }
    word->readable = word->pieces > 0;
    return true;
}

static bool fold_word(Judge *judge, JudgeWord *word)
{
    Error bad = {0};

    word->text = "";
    word->folded = "";
    const char *text = word->source->text == NULL ? "" : word->source->text;
    if (text[0] == 0 || strlen(text) > JUDGE_WORD_BYTES_MAX || !unicode_is_text(text)) {
        return true;
    }
    if (!unicode_compose(text, judge->arena, &word->text, &bad) ||
        !unicode_fold(word->text, judge->arena, &word->folded, &bad)) {
        word->text = "";
        word->folded = "";
        return bad.code != ERR_MEMORY || error_set(judge->err, ERR_MEMORY, "no memory for judging");
    }
    return true;
}

static char digit_like(char c)
{
    static const char from[] = "OoQDlI|!SsBZz";
    static const char to[] = "0000111155822";
    const char *found = c == 0 ? NULL : strchr(from, c);
    return found == NULL ? 0 : to[found - from];
}

/* In words that are mostly digits, letters that look like digits become digits: patterns then see 01.09.2012 in
 * O1.O9.2O12. */
static bool make_digits(Judge *judge, JudgeLine *line)
{
    char *copy = NULL;

    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        const JudgeWord *word = &judge->words[w];
        uint32_t digits = 0;
        uint32_t alike = 0;
        uint32_t others = 0;
        for (const char *at = word->text; *at != 0; at++) {
            bool letter = (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z') || ((unsigned char)*at & 0x80u) != 0;
            digits += *at >= '0' && *at <= '9';
            alike += digit_like(*at) != 0;
            others += letter && digit_like(*at) == 0;
        }
        if (alike == 0 || digits < alike || others > 0) {
            continue;
        }
        copy = copy != NULL ? copy : arena_copy(judge->arena, line->text, line->size);
        if (copy == NULL) {
            return error_set(judge->err, ERR_MEMORY, "no memory for judging");
        }
        for (uint32_t i = word->start; i < word->end; i++) {
            char digit = digit_like(copy[i]);
            copy[i] = digit != 0 ? digit : copy[i];
        }
    }
    line->digits = copy;
    return true;
}

static bool join_line(Judge *judge, JudgeLine *line)
{
    size_t size = 0;
    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        size += strlen(judge->words[w].text) + 1;
    }
    line->too_long = size > JUDGE_LINE_BYTES_MAX;
    char *text = arena_alloc(judge->arena, size + 1);
    if (text == NULL) {
        return error_set(judge->err, ERR_MEMORY, "no memory for judging");
    }
    uint32_t at = 0;
    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        JudgeWord *word = &judge->words[w];
        uint32_t length = (uint32_t)strlen(word->text);
        if (w > line->first_word) {
            text[at++] = ' ';
        }
        memcpy(text + at, word->text, length);
        word->start = at;
        word->end = at + length;
        word->doubt = line->too_long;
        at += length;
    }
    line->text = text;
    line->size = at;
    judge->reasons |= line->too_long ? 1u << REASON_LIMITS : 0;
    return make_digits(judge, line);
}

/* The most pieces that a word can have: between two there is a byte that belongs to none. */
static uint64_t most_pieces(const char *text)
{
    size_t size = text == NULL ? 0 : strlen(text);
    bool ascii = true;

    if (size > JUDGE_WORD_BYTES_MAX) {
        return 0; /* not read */
    }
    for (size_t i = 0; i < size; i++) {
        ascii = ascii && ((unsigned char)text[i] & 0x80u) == 0;
    }
    uint64_t folded = ascii ? size : 6 * size; /* folding makes other texts longer */
    uint64_t pieces = (folded + 1) / 2;
    return pieces < JUDGE_PIECES_PER_WORD_MAX ? pieces : JUDGE_PIECES_PER_WORD_MAX;
}

static bool count_all(Judge *judge, const TextLine *lines, uint32_t lines_count)
{
    uint64_t words = 0;
    uint64_t pieces = 0;

    for (uint32_t i = 0; i < lines_count; i++) {
        words += lines[i].count;
        for (uint32_t k = 0; words <= JUDGE_WORDS_MAX && k < lines[i].count; k++) {
            pieces += most_pieces(lines[i].words[k].text);
        }
    }
    if (words > JUDGE_WORDS_MAX) {
        return error_set(judge->err, ERR_LIMIT, "more than %d words to judge", JUDGE_WORDS_MAX);
    }
    judge->lines = arena_array(judge->arena, lines_count, sizeof(JudgeLine));
    judge->words = arena_array(judge->arena, words, sizeof(JudgeWord));
    judge->pieces = arena_array(judge->arena, pieces + 1, sizeof(Piece));
    judge->lines_count = lines_count;
    judge->words_count = (uint32_t)words;
    return (judge->lines != NULL && judge->words != NULL && judge->pieces != NULL) ||
           error_set(judge->err, ERR_MEMORY, "no memory for judging");
}

bool judge_prepare(Judge *judge, const TextLine *lines, uint32_t lines_count)
{
    uint32_t next = 0;

    if (!count_all(judge, lines, lines_count)) {
        return false;
    }
    for (uint32_t i = 0; i < lines_count; i++) {
        JudgeLine *line = &judge->lines[i];
        *line = (JudgeLine){.source = &lines[i], .first_word = next, .words = lines[i].count};
        for (uint32_t k = 0; k < lines[i].count; k++) {
            judge->words[next] = (JudgeWord){.source = &lines[i].words[k], .line = i};
            if (!fold_word(judge, &judge->words[next++])) {
                return false;
            }
        }
        if (!join_line(judge, line)) {
            return false;
        }
        line->first_piece = judge->pieces_count;
        for (uint32_t w = line->first_word; w < next; w++) {
            if (!cut_word(judge, w)) {
                return false;
            }
        }
        line->pieces = judge->pieces_count - line->first_piece;
    }
    return true;
}

void judge_mark(JudgeWord *word, Stage stage, Entity entity, const char *rule, uint8_t score_pct)
{
    Judgement *phi = &word->phi;
    bool known = false;

    for (uint32_t i = 0; i < phi->evidence_count; i++) {
        known = known || strcmp(phi->evidence[i], rule) == 0;
    }
    if (!known && phi->evidence_count < EVIDENCE_MAX) {
        phi->evidence[phi->evidence_count++] = rule;
    }
    if (stage > word->stage || (stage == word->stage && score_pct > phi->score_pct)) {
        word->stage = stage;
        phi->entity = entity;
        phi->rule = rule;
        phi->score_pct = score_pct;
        phi->decision = DECISION_REDACT;
    }
}

bool judge_key(const Judge *judge, uint32_t first, uint32_t count, char key[WORDSET_KEY_BYTES_MAX + 1])
{
    uint32_t size = 0;

    for (uint32_t i = 0; i < count; i++) {
        const Piece *piece = &judge->pieces[first + i];
        if (size + piece->length + 1 > WORDSET_KEY_BYTES_MAX) {
            return false;
        }
        if (i > 0) {
            key[size++] = ' ';
        }
        memcpy(key + size, piece->text, piece->length);
        size += piece->length;
    }
    key[size] = 0;
    return true;
}

bool judge_is_phi(const Judge *judge, const JudgeWord *word)
{
    if (word->stage == STAGE_NONE) {
        return false;
    }
    uint8_t own = judge->policy->thresholds[word->phi.entity];
    uint8_t least = own > 0 ? (uint8_t)(own - 1) : judge->rules->settings->phi_threshold_pct;
    return word->stage == STAGE_HEADER || word->phi.score_pct >= least;
}

bool judge_is_number(const Piece *piece)
{
    return strspn(piece->text, "0123456789") == piece->length;
}

bool judge_collect(Judge *judge)
{
    judge_keep_words(judge); /* first: some patterns give way to vocabulary */
    if (!judge_header(judge) || !judge_patterns(judge)) {
        return false;
    }
    /* labels end at vocabulary, and names that are vocabulary need a neighbour */
    judge_labels(judge);
    judge_names(judge);
    judge_neighbours(judge);
    judge_persons(judge);
    return judge_keep_patterns(judge);
}

#include <string.h>

#include "deid/judge.h"

enum {
    TELLING_LETTERS = 3,
    /* How much less sure than ReleaseConfidence a word may have been read that is vocabulary all the same. */
    LETTER_BONUS_PCT = 5, /* for each letter after the third: hardly anything else is misread as a long word */
    LONG_BONUS_PCT = 25,
    SHAPE_BONUS_PCT = 15, /* number and unit, setting and value: both parts say the same */
    LINE_BONUS_PCT = 15,  /* most of the line was read surely and stays, and nothing in it goes */
    LINE_WORDS = 2,
    GAP_HEIGHTS = 3 /* blank between words of one line, at most; letters are hardly wider than high */
};

static const char decimals[] = "0123456789";

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || ((unsigned char)c & 0x80u) != 0;
}

static bool is_letter_free(const char *text)
{
    while (*text != 0 && !is_letter(*text)) {
        text++;
    }
    return *text == 0;
}

static Judgement ruled(const JudgeWord *word, Entity entity, const char *rule, uint8_t score, Decision decision)
{
    Judgement judgement = word->phi;

    judgement.decision = decision;
    judgement.entity = entity;
    judgement.rule = rule;
    judgement.score_pct = score;
    if (judgement.evidence_count < EVIDENCE_MAX) {
        judgement.evidence[judgement.evidence_count++] = rule;
    }
    return judgement;
}

/* Shape alone: 1 looks harmless, -1 like identity, 0 nobody knows. */
static int shape_of(const Judge *judge, const JudgeWord *word)
{
    uint32_t digits = 0;
    uint32_t letters = 0;
    uint32_t capitals = 0;

    for (const char *at = word->text; *at != 0; at++) {
        digits += *at >= '0' && *at <= '9';
        letters += is_letter(*at);
        capitals += *at >= 'A' && *at <= 'Z';
    }
    if (digits >= 5) {
        return -1; /* numbers of that length identify */
    }
    if (digits == 4 && letters == 0) {
        return 0; /* a year, a room, the end of a number */
    }
    if (digits == 0 && letters == 1 && capitals == 1 && judge->lines[word->line].words == 1) {
        return -1; /* what is left of something: the Y behind an age that was not read */
    }
    if (digits + letters <= 3 || (digits > 0 && letters <= 4)) {
        return 1; /* codes of settings and probes */
    }
    if (digits == 0 && capitals == 0 && letters >= 4) {
        return 1; /* names have a capital */
    }
    return word->weak ? -1 : 0;
}

static Judgement judge_unknown(const Judge *judge, const JudgeWord *word)
{
    const Rule *policy = judge->policy;
    int shape = shape_of(judge, word);

    switch (policy->unknown) {
    case UNKNOWN_REDACT:
        return ruled(word, ENTITY_OTHER, policy->id, 50, DECISION_REDACT);
    case UNKNOWN_HOLD:
        return ruled(word, ENTITY_OTHER, policy->id, 50, DECISION_HOLD);
    case UNKNOWN_SHAPE:
        if (shape == 0) {
            return ruled(word, ENTITY_OTHER, policy->id, 50, DECISION_HOLD);
        }
        return ruled(word, shape < 0 ? ENTITY_OTHER : ENTITY_CLINICAL, policy->id, 55,
                     shape < 0 ? DECISION_REDACT : DECISION_KEEP);
    case UNKNOWN_KEEP:
        return ruled(word, ENTITY_CLINICAL, policy->id, 50, DECISION_KEEP);
    }
    return ruled(word, ENTITY_OTHER, policy->id, 50, DECISION_REDACT);
}

/* Names all rules that its pieces are kept by. */
static Judgement kept(const Judge *judge, const JudgeWord *word)
{
    Entity entity = word->keep->kind == RULE_KEEP ? word->keep->entity : ENTITY_CLINICAL;
    Judgement judgement = ruled(word, entity, word->keep->id, word->keep->score_pct, DECISION_KEEP);

    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        const Rule *rule = judge_kept_by(&judge->pieces[i]);
        bool known = rule == NULL;
        for (uint32_t k = 0; k < judgement.evidence_count; k++) {
            known = known || strcmp(judgement.evidence[k], rule->id) == 0;
        }
        if (!known && judgement.evidence_count < EVIDENCE_MAX) {
            judgement.evidence[judgement.evidence_count++] = rule->id;
        }
    }
    return judgement;
}

/* False when a word's place has room for much more than was read there: PATIENT over "Patient ID: 4711023". */
static bool fills_its_box(const Judge *judge, const JudgeWord *word)
{
    Rect box = word->source->box;
    int32_t line_height = judge->lines[word->line].source->box.height; /* a dash is lower than its line */
    int32_t height = box.height > line_height ? box.height : line_height;
    int64_t letters = 0;

    for (const char *at = word->text; *at != 0; at++) {
        letters += ((unsigned char)*at & 0xc0u) != 0x80u;
    }
    return box.width <= (letters + GAP_HEIGHTS) * (int64_t)height || rect_is_empty(box);
}

static bool is_read_surely(const Judge *judge, const JudgeWord *word)
{
    return fills_its_box(judge, word) && word->source->score_pct >= judge->rules->settings->release_confidence_pct;
}

static uint32_t count_letters(const char *text)
{
    uint32_t letters = 0;

    for (; *text != 0; text++) {
        letters += is_letter(*text);
    }
    return letters;
}

/* True when most words of a line are vocabulary that was read surely, and nothing speaks against any of them. */
static bool is_clinical_line(const Judge *judge, const JudgeLine *line)
{
    uint32_t sure = 0;

    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        const JudgeWord *word = &judge->words[w];
        if (word->stage != STAGE_NONE || word->doubt) {
            return false;
        }
        sure += word->keep != NULL && is_read_surely(judge, word);
    }
    return sure >= LINE_WORDS && 2 * sure > line->words;
}

/* What a text says makes up for how badly it was read: that DIAMETER was something else is less likely than that LEE
 * was. */
static bool is_sure(const Judge *judge, const JudgeWord *word)
{
    uint32_t bonus = 0;

    if (word->keep == NULL || is_read_surely(judge, word) || !fills_its_box(judge, word)) {
        return is_read_surely(judge, word);
    }
    uint32_t letters = count_letters(word->text);
    bool confirmed = word->pieces > 0;
    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        confirmed = confirmed && judge->pieces[i].confirmed;
    }
    if (strpbrk(word->text, decimals) != NULL) {
        bonus = letters > 0 ? SHAPE_BONUS_PCT : 0;
    } else if (letters > TELLING_LETTERS) {
        bonus = LETTER_BONUS_PCT * (letters - TELLING_LETTERS);
        bonus = bonus < LONG_BONUS_PCT ? bonus : LONG_BONUS_PCT;
    }
    bonus = confirmed && bonus < SHAPE_BONUS_PCT ? SHAPE_BONUS_PCT : bonus;
    bonus += is_clinical_line(judge, &judge->lines[word->line]) ? LINE_BONUS_PCT : 0;
    return word->source->score_pct + bonus >= judge->rules->settings->release_confidence_pct;
}

static Judgement decide(const Judge *judge, const JudgeWord *word)
{
    const Rule *policy = judge->policy;
    bool sure = is_sure(judge, word);

    if (judge_is_phi(judge, word)) {
        return word->phi;
    }
    if (policy->all_text) {
        return ruled(word, word->readable ? ENTITY_OTHER : ENTITY_UNREADABLE, policy->id, 50, DECISION_REDACT);
    }
    if (word->doubt) {
        return ruled(word, ENTITY_OTHER, "doubt.limit", 50, DECISION_HOLD);
    }
    if (!word->readable || !sure) {
        return ruled(word, ENTITY_UNREADABLE, word->readable ? "policy.unsure" : "policy.unreadable", 50,
                     DECISION_REDACT);
    }
    if (word->keep != NULL) {
        return kept(judge, word);
    }
    return judge_unknown(judge, word);
}

/* The policy's script may make a kept word go or be held, nothing else. */
static bool ask_policy(Judge *judge, JudgeWord *word, Judgement *judgement)
{
    ScriptValue answer = {0};
    bool failed = false;

    if (judge->policy->on_text == 0 || judgement->decision != DECISION_KEEP) {
        return true;
    }
    if (!judge_test(judge, judge->policy, word, word->text, judge->policy->on_text, &answer, &failed)) {
        return false;
    }
    bool text = answer.kind == SCRIPT_TEXT;
    if (failed || (text && strcmp(answer.text, "hold") == 0)) {
        *judgement = ruled(word, ENTITY_OTHER, judge->policy->id, 50, DECISION_HOLD);
    } else if (text && strcmp(answer.text, "redact") == 0) {
        *judgement = ruled(word, ENTITY_OTHER, judge->policy->id, 60, DECISION_REDACT);
    }
    return true;
}

static bool is_mark(const Judge *judge, const JudgeWord *word)
{
    size_t size = strlen(word->text);
    return is_read_surely(judge, word) && size > 0 && size <= 3 && word->pieces == 0 && word->stage == STAGE_NONE &&
           !word->doubt;
}

/* Punctuation in a line of its own is noise, perhaps of text that was not read; beside a kept word it belongs to that.
 */
static void keep_marks(const Judge *judge, Judgement *judgements)
{
    for (uint32_t w = 0; w < judge->words_count && !judge->policy->all_text; w++) {
        const JudgeWord *word = &judge->words[w];
        if (!is_mark(judge, word)) {
            continue;
        }
        bool left = w > 0 && judge->words[w - 1].line == word->line && judgements[w - 1].decision == DECISION_KEEP;
        bool right = w + 1 < judge->words_count && judge->words[w + 1].line == word->line &&
                     judgements[w + 1].decision == DECISION_KEEP;
        if (left || right) {
            Entity entity = judgements[left ? w - 1 : w + 1].entity;
            judgements[w] = ruled(word, entity, "keep.mark", 80, DECISION_KEEP);
        }
    }
}

/* A kept word of plain letters that no rule knows as a label; of two letters only in capitals: VA, PA, not "of". */
static bool is_plain_kept(const Judge *judge, const Judgement *judgement, const JudgeWord *word)
{
    uint32_t letters = count_letters(word->text);

    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        const Piece *piece = &judge->pieces[i];
        if (piece->label != NULL || (letters < TELLING_LETTERS && piece->label_word != NULL)) {
            return false;
        }
    }
    bool capitals = letters == TELLING_LETTERS - 1 && word->text[0] >= 'A' && word->text[0] <= 'Z';
    return judgement->decision == DECISION_KEEP && (letters >= TELLING_LETTERS || capitals) &&
           strpbrk(word->text, decimals) == NULL;
}

static bool names_person(const Judgement *judgement, const JudgeWord *word)
{
    bool evident = judgement->decision == DECISION_REDACT && word->stage > STAGE_NEIGHBOUR;

    return evident && (judgement->entity == ENTITY_PATIENT_NAME || judgement->entity == ENTITY_PERSON_NAME ||
                       judgement->entity == ENTITY_PATIENT_ID || judgement->entity == ENTITY_OTHER_ID ||
                       judgement->entity == ENTITY_ACCESSION_NUMBER || judgement->entity == ENTITY_BIRTH_DATE);
}

/* True when a hyphen ties word [w] to a word that goes, at [step] to its left (-1) or right: CEREBRAL-INFARCT is one
 * name or none, also when half of it was read badly. */
static bool is_tied(const Judge *judge, const JudgeLine *line, const Judgement *judgements, uint32_t w, int step)
{
    int64_t first = line->first_word;
    int64_t last = first + line->words - 1;
    int64_t other = (int64_t)w + step;
    const char *left;
    const char *right;

    if (other < first || other > last) {
        return false;
    }
    if (strcmp(judge->words[other].text, "-") == 0 && other + step >= first && other + step <= last) {
        other += step;
        return judgements[other].decision != DECISION_KEEP && !is_letter_free(judge->words[other].text);
    }
    left = judge->words[step < 0 ? other : w].text;
    right = judge->words[step < 0 ? w : other].text;
    return judgements[other].decision != DECISION_KEEP &&
           (right[0] == '-' || (left[0] != 0 && left[strlen(left) - 1] == '-'));
}

/* True when two words of a line are vocabulary and nobody's name: LT KIDNEY SMITH is no person's line. */
static bool is_also_clinical(const Judge *judge, const JudgeLine *line, const Judgement *judgements)
{
    uint32_t sure = 0;

    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        const JudgeWord *word = &judge->words[w];
        const Piece *piece = word->pieces == 1 ? &judge->pieces[word->first_piece] : NULL;
        sure += piece != NULL && piece->length > 1 && judge_is_clinical(piece) &&
                judgements[w].decision == DECISION_KEEP && !judge_names_somebody(judge, piece->text);
    }
    return sure >= LINE_WORDS;
}

/* Doubt goes: vocabulary inside a line that is mostly a person's, and what is tied to a word that goes. */
static void spread_doubt(const Judge *judge, const JudgeLine *line, Judgement *judgements)
{
    uint32_t all = 0;
    uint32_t personal = 0;
    uint32_t institution = 0;
    bool clinical = is_also_clinical(judge, line, judgements);

    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        uint32_t size = (uint32_t)strlen(judge->words[w].text);
        all += size;
        personal += names_person(&judgements[w], &judge->words[w]) ? size : 0;
        institution +=
            judgements[w].decision == DECISION_REDACT && judgements[w].entity == ENTITY_INSTITUTION ? size : 0;
    }
    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        const JudgeWord *word = &judge->words[w];
        if (!is_plain_kept(judge, &judgements[w], word)) {
            continue;
        }
        if (2 * institution > all) {
            judgements[w] = ruled(word, ENTITY_INSTITUTION, "context.institution-line", 55, DECISION_REDACT);
            continue;
        }
        if (judge->policy->unknown == UNKNOWN_KEEP) {
            continue;
        }
        if (2 * personal > all && !clinical) {
            judgements[w] = ruled(word, ENTITY_OTHER, "context.personal-line", 55, DECISION_REDACT);
        } else if (is_tied(judge, line, judgements, w, -1) || is_tied(judge, line, judgements, w, 1)) {
            judgements[w] = ruled(word, ENTITY_OTHER, "context.tied", 55, DECISION_REDACT);
        }
    }
}

bool rules_judge(Rules *rules, const char *policy, const Context *context, const TextLine *lines, uint32_t lines_count,
                 Arena *frame, Judgement *judgements, uint32_t *reasons, Error *err)
{
    Judge judge = {.rules = rules, .context = context, .where = WHERE_PIXELS, .arena = frame, .err = err};

    judge.policy = rules_find_policy(rules, policy == NULL ? rules->settings->policy : policy);
    if (judge.policy == NULL) {
        return error_set(err, ERR_CONFIG, "no such policy");
    }
    if (!judge_prepare(&judge, lines, lines_count) || !judge_collect(&judge)) {
        return false;
    }
    for (uint32_t w = 0; w < judge.words_count; w++) {
        judgements[w] = decide(&judge, &judge.words[w]);
        if (!ask_policy(&judge, &judge.words[w], &judgements[w])) {
            return false;
        }
    }
    for (uint32_t l = 0; l < judge.lines_count; l++) {
        spread_doubt(&judge, &judge.lines[l], judgements);
    }
    keep_marks(&judge, judgements);
    for (uint32_t w = 0; w < judge.words_count; w++) {
        judge.reasons |= judgements[w].decision == DECISION_HOLD ? 1u << REASON_RULE_UNCERTAIN : 0;
    }
    *reasons |= judge.reasons;
    return true;
}

/* Weaker evidence: lists of names and places, and what stands beside identity. */
#include <string.h>

#include "deid/judge.h"
#include "deid/name_shape.h"

enum { PARTICLES_MAX = 4 };

static bool is_name_entity(Entity entity)
{
    return entity == ENTITY_PATIENT_NAME || entity == ENTITY_PERSON_NAME;
}

bool judge_names_somebody(const Judge *judge, const char *key)
{
    const WordEntry *entry = NULL;

    while ((entry = wordset_find(&judge->rules->names, key, entry)) != NULL) {
        const Rule *rule = judge->rules->items[entry->rule];
        if (rules_fit_modality(rule, judge->context->modality) && (rule->where & judge->where) != 0 &&
            !(rule->entity == ENTITY_ADDRESS && rule->beside)) {
            return true;
        }
    }
    return false;
}

/* The lists that a key is a name in by itself: the first says what it is (BERLIN is a place, though somebody is called
 * so), and the surest of that kind decides. A list where it is a word too takes nothing from the others: what is common
 * in one language is nothing but a name in the next. */
static const Rule *find_names(const Judge *judge, const char *key, const Rule **surest)
{
    const WordEntry *entry = NULL;
    const Rule *first = NULL;

    while ((entry = wordset_find(&judge->rules->names, key, entry)) != NULL) {
        const Rule *rule = judge->rules->items[entry->rule];
        if (rule->beside || (rule->where & judge->where) == 0 || !rules_fit_modality(rule, judge->context->modality)) {
            continue; /* LONG, GRAVES: only beside a name, see judge_neighbours */
        }
        first = first == NULL ? rule : first;
        bool surer = first == rule || (rule->entity == first->entity && rule->score_pct > (*surest)->score_pct);
        *surest = surer ? rule : *surest;
    }
    return first;
}

bool judge_names_surely(const Judge *judge, const char *key)
{
    const Rule *surest = NULL;
    const Rule *first = find_names(judge, key, &surest);
    return first != NULL && is_name_entity(first->entity);
}

void judge_names(Judge *judge)
{
    char key[WORDSET_KEY_BYTES_MAX + 1];
    uint32_t longest = judge->rules->names.longest;

    for (uint32_t i = 0; i < judge->pieces_count; i++) {
        const JudgeLine *line = &judge->lines[judge->words[judge->pieces[i].word].line];
        uint32_t end = line->first_piece + line->pieces;
        uint32_t most = wordset_begins_phrase(&judge->rules->names, judge->pieces[i].text) ? longest : 1;
        for (uint32_t count = 1; count <= most && i + count <= end; count++) {
            const Rule *surest = NULL;
            bool clinical = count == 1 && (judge->pieces[i].keep != NULL || judge->pieces[i].label != NULL);
            const Rule *rule = !clinical && judge_key(judge, i, count, key) ? find_names(judge, key, &surest) : NULL;
            for (uint32_t k = i; rule != NULL && k < i + count; k++) {
                JudgeWord *word = &judge->words[judge->pieces[k].word];
                judge_mark(word, STAGE_LIST, rule->entity, rule->id, rule->score_pct);
                judge_mark(word, STAGE_LIST, surest->entity, surest->id, surest->score_pct);
            }
        }
    }
}

static const Piece *only_piece(const Judge *judge, const JudgeWord *word)
{
    return word->pieces == 1 ? &judge->pieces[word->first_piece] : NULL;
}

/* Titles and particles: part of a name when they stand beside one, else they may be anything ("MR BRAIN"). */
static bool is_name_part(const Piece *piece)
{
    static const char *const parts[] = {"mr",  "ms",  "mrs", "dr",  "md",  "prof", "jr",  "sr",  "herr", "frau",
                                        "mme", "van", "von", "de",  "der", "den",  "la",  "le",  "el",   "di",
                                        "da",  "del", "dos", "das", "bin", "ibn",  "bte", "abu", "al",   "st"};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (strcmp(parts[i], piece->text) == 0) {
            return true;
        }
    }
    return false;
}

/* A name begins with these: what stands left of one is no part of it. */
static bool is_title(const Piece *piece)
{
    static const char *const titles[] = {"mr", "ms", "mrs", "dr", "prof", "herr", "frau", "mme"};
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++) {
        if (strcmp(titles[i], piece->text) == 0) {
            return true;
        }
    }
    return false;
}

/* The nearest word that is a name, at [step] (-1 left, 1 right) of [w] in its line; particles are looked past. */
static const JudgeWord *name_at(const Judge *judge, const JudgeLine *line, uint32_t w, int step)
{
    for (uint32_t i = 0; i < PARTICLES_MAX; i++) {
        bool inside = step < 0 ? w > line->first_word : w + 1 < line->first_word + line->words;
        if (!inside) {
            return NULL;
        }
        w = step < 0 ? w - 1 : w + 1;
        const JudgeWord *word = &judge->words[w];
        if (word->stage > STAGE_NEIGHBOUR && is_name_entity(word->phi.entity)) {
            return word;
        }
        const Piece *piece = only_piece(judge, word);
        if (piece == NULL || !is_name_part(piece) || (step > 0 && is_title(piece))) {
            return NULL;
        }
    }
    return NULL;
}

/* The best of the words left and right of [w] in its line that is a name. */
static const JudgeWord *name_beside(const Judge *judge, const JudgeLine *line, uint32_t w)
{
    const JudgeWord *left = name_at(judge, line, w, -1);
    return left != NULL ? left : name_at(judge, line, w, 1);
}

/* True for a word that is not all vocabulary and has no digit: what may be a name, also one with a hyphen. */
static bool is_unknown_word(const Judge *judge, const JudgeWord *word)
{
    bool unknown = false;

    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        const Piece *piece = &judge->pieces[i];
        if (piece->label != NULL || strpbrk(piece->text, "0123456789") != NULL) {
            return false;
        }
        unknown = unknown || (piece->length > 1 && !judge_is_clinical(piece));
    }
    return unknown && (word->text[0] < 'a' || word->text[0] > 'z');
}

/* What a name takes with it: initials, unknown words, and words that are names as well as vocabulary. */
static void beside_name(Judge *judge, const JudgeLine *line, uint32_t w)
{
    JudgeWord *word = &judge->words[w];
    const JudgeWord *name = word->stage == STAGE_NONE && word->readable ? name_beside(judge, line, w) : NULL;
    const Piece *piece = only_piece(judge, word);

    if (name == NULL) {
        return;
    }
    bool taken = is_unknown_word(judge, word);
    if (piece != NULL && strpbrk(piece->text, "0123456789") == NULL && piece->label == NULL) {
        bool initial =
            piece->length == 1 && (piece->after == '.' || terms_has_initial(judge->context->terms, piece->text[0]));
        bool listed = wordset_find(&judge->rules->names, piece->text, NULL) != NULL;
        taken = taken || initial || listed || is_name_part(piece);
    }
    if (taken) {
        judge_mark(word, STAGE_NEIGHBOUR, name->phi.entity, "context.beside-name", 65);
    }
}

/* A. BROWN: an initial makes a name of a word that is one as well. */
static void after_initial(Judge *judge, const JudgeLine *line, uint32_t w)
{
    JudgeWord *word = &judge->words[w];
    JudgeWord *before = w > line->first_word ? &judge->words[w - 1] : NULL;
    const Piece *piece = only_piece(judge, word);
    const Piece *initial = before == NULL ? NULL : only_piece(judge, before);

    if (piece == NULL || initial == NULL || word->stage != STAGE_NONE || piece->keep != NULL || piece->label != NULL ||
        initial->length != 1 || initial->after != '.' || judge_is_number(initial) ||
        wordset_find(&judge->rules->names, piece->text, NULL) == NULL) {
        return;
    }
    judge_mark(word, STAGE_LIST, ENTITY_PERSON_NAME, "context.initial", 68);
    judge_mark(before, STAGE_NEIGHBOUR, ENTITY_PERSON_NAME, "context.initial", 65);
}

/* "Cerv 3.4 cm", "Alpha 62.5": what stands before a measured value is what was measured. */
static bool is_measured(const Judge *judge, const JudgeWord *word)
{
    const JudgeLine *line = &judge->lines[word->line];
    const char *next = line->text + word->end;

    next += strspn(next, " :=<>-+");
    size_t digits = strspn(next, "0123456789");
    size_t rest = digits + strspn(next + digits, ".,0123456789");
    bool decimal = digits > 0 && digits <= 3 && rest > digits && rest <= digits + 3;
    const char *unit = next + rest + strspn(next + rest, " ");
    bool with_unit = digits > 0 && rest <= 6 && (strncmp(unit, "mm", 2) == 0 || strncmp(unit, "cm", 2) == 0);
    return with_unit || (decimal && next[digits] == '.' && rest == digits + 2);
}

/* The weakest evidence: a word that nobody knows, with a capital, and with the letters of a name. In free text, where
 * all stays that nothing speaks against, it must be more than likely. */
static void shaped_like_name(Judge *judge, JudgeWord *word)
{
    const Piece *piece = word->stage == STAGE_NONE && word->readable ? only_piece(judge, word) : NULL;
    int least = judge->where == WHERE_TEXT ? NAME_SHAPE_SURE : NAME_SHAPE_LIKELY;
    int sum = 0;

    if (piece == NULL || judge_kept_by(piece) != NULL || (word->text[0] >= 'a' && word->text[0] <= 'z') ||
        !name_shape_of(piece->text, piece->length, &sum) || sum < least || is_measured(judge, word)) {
        return;
    }
    judge_mark(word, STAGE_NEIGHBOUR, ENTITY_PERSON_NAME, "names.shape", sum >= NAME_SHAPE_SURE ? 60 : 52);
}

static bool is_sex_word(const Piece *piece)
{
    static const char *const words[] = {"m",      "f",        "w",        "d", "o", "male",
                                        "female", "weiblich", "mannlich", "h", "v", "u"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(words[i], piece->text) == 0) {
            return true;
        }
    }
    return false;
}

static bool identity_near(const Judge *judge, const JudgeLine *line, uint32_t w)
{
    uint32_t from = w >= line->first_word + 2 ? w - 2 : line->first_word;
    uint32_t to = w + 3 < line->first_word + line->words ? w + 3 : line->first_word + line->words;

    for (uint32_t i = from; i < to; i++) {
        const JudgeWord *word = &judge->words[i];
        bool good = i != w && word->stage > STAGE_NEIGHBOUR;
        if (good && (is_name_entity(word->phi.entity) || word->phi.entity == ENTITY_BIRTH_DATE ||
                     word->phi.entity == ENTITY_AGE || word->phi.entity == ENTITY_PATIENT_ID ||
                     word->phi.entity == ENTITY_OTHER_ID)) {
            return true;
        }
    }
    return false;
}

/* True when the word before or behind [w] was just found to be the sex: M 54 */
static bool sex_beside(const Judge *judge, const JudgeLine *line, uint32_t w)
{
    bool left = w > line->first_word && judge->words[w - 1].phi.entity == ENTITY_SEX;
    return judge->words[w].stage == STAGE_NONE && left && judge->words[w - 1].stage > STAGE_NONE;
}

/* M, 63: sex and age say something only next to identity. */
static void beside_identity(Judge *judge, const JudgeLine *line, uint32_t w)
{
    JudgeWord *word = &judge->words[w];
    const Piece *piece = only_piece(judge, word);
    char sex = terms_sex(judge->context->terms);

    if (piece == NULL || word->stage != STAGE_NONE || !identity_near(judge, line, w)) {
        return;
    }
    if (is_sex_word(piece) && (piece->length > 1 || sex == 0 || piece->text[0] == sex)) {
        judge_mark(word, STAGE_NEIGHBOUR, ENTITY_SEX, "context.sex", 75);
    }
    if (judge_is_number(piece) && piece->length <= 3) {
        uint32_t years = 0;
        for (const char *at = piece->text; *at != 0; at++) {
            years = 10 * years + (uint32_t)(*at - '0');
        }
        if (terms_has_age(judge->context->terms, years) || sex_beside(judge, line, w)) {
            judge_mark(word, STAGE_NEIGHBOUR, ENTITY_AGE, "context.age", 80);
        }
    }
}

static bool is_vocabulary(const Judge *judge, const JudgeWord *word)
{
    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        if (judge->pieces[i].keep == NULL && judge->pieces[i].label == NULL) {
            return false;
        }
    }
    return word->pieces > 0;
}

/* WESTWAY GENERAL HOSPITAL: up to three words before an institution's word are its name, and two behind it, but for
 * vocabulary. */
static void beside_institution(Judge *judge, const JudgeLine *line, uint32_t w)
{
    const JudgeWord *institution = &judge->words[w];

    if (institution->stage < STAGE_LABEL || institution->phi.entity != ENTITY_INSTITUTION) {
        return;
    }
    uint32_t leftmost = w;
    for (uint32_t i = w; i > line->first_word && w - i < 3; i--) {
        const JudgeWord *word = &judge->words[i - 1];
        if (!word->readable || strpbrk(word->text, "0123456789:") != NULL) {
            break;
        }
        leftmost = word->stage == STAGE_NONE && !is_vocabulary(judge, word) ? i - 1 : leftmost;
    }
    for (uint32_t i = w + 1; i < line->first_word + line->words && i <= w + 2; i++) { /* Klinikum Großhadern */
        JudgeWord *word = &judge->words[i];
        const Piece *piece = only_piece(judge, word);
        if (piece == NULL || piece->length < 3 || word->stage != STAGE_NONE || judge_kept_by(piece) != NULL ||
            (word->text[0] >= 'a' && word->text[0] <= 'z') || strpbrk(word->text, "0123456789:") != NULL) {
            break;
        }
        judge_mark(word, STAGE_NEIGHBOUR, ENTITY_INSTITUTION, "context.beside-institution", 62);
    }
    for (uint32_t i = leftmost; i < w; i++) { /* GENERAL in the midst of it too */
        judge_mark(&judge->words[i], STAGE_NEIGHBOUR, ENTITY_INSTITUTION, "context.beside-institution", 65);
    }
}

static bool is_identity(const JudgeWord *word)
{
    switch (word->stage > STAGE_NEIGHBOUR ? word->phi.entity : ENTITY_CLINICAL) {
    case ENTITY_PATIENT_NAME:
    case ENTITY_PERSON_NAME:
    case ENTITY_PATIENT_ID:
    case ENTITY_OTHER_ID:
    case ENTITY_ACCESSION_NUMBER:
    case ENTITY_BIRTH_DATE:
        return true;
    default:
        return false;
    }
}

/* A word between two of identity is hardly something else: DOE CORTEX 4711023. */
static void between_identity(Judge *judge, const JudgeLine *line, uint32_t w)
{
    JudgeWord *word = &judge->words[w];
    bool inside = w > line->first_word && w + 1 < line->first_word + line->words;

    if (inside && word->stage == STAGE_NONE && word->readable && judge->pieces[word->first_piece].label == NULL &&
        is_identity(&judge->words[w - 1]) && is_identity(&judge->words[w + 1])) {
        judge_mark(word, STAGE_NEIGHBOUR, ENTITY_OTHER, "context.between-identity", 60);
    }
}

/* True when [other] stands right above or below [line]. */
static bool is_stacked(const JudgeLine *line, const JudgeLine *other)
{
    Rect a = line->source->box;
    Rect b = other->source->box;
    int32_t gap = a.y < b.y ? b.y - (a.y + a.height) : a.y - (b.y + b.height);
    bool across = a.x < b.x + b.width && b.x < a.x + a.width;

    return !rect_is_empty(a) && !rect_is_empty(b) && gap <= a.height && gap > -a.height && across;
}

/* A sex or a number in a line of its own, right above or below identity, is the patient's sex or age. */
static void stacked_on_identity(Judge *judge, const JudgeLine *line)
{
    JudgeWord *word = line->words == 1 ? &judge->words[line->first_word] : NULL;
    const Piece *piece = word == NULL || word->stage != STAGE_NONE ? NULL : only_piece(judge, word);

    if (piece == NULL || !(is_sex_word(piece) || (judge_is_number(piece) && piece->length <= 3))) {
        return;
    }
    for (uint32_t l = 0; l < judge->lines_count; l++) {
        const JudgeLine *other = &judge->lines[l];
        for (uint32_t w = other->first_word; other != line && w < other->first_word + other->words; w++) {
            const JudgeWord *near = &judge->words[w];
            bool dated =
                near->stage > STAGE_NONE && (near->phi.entity == ENTITY_DATE || near->phi.entity == ENTITY_SEX);
            if ((dated || is_identity(near)) && is_stacked(line, other)) {
                judge_mark(word, STAGE_NEIGHBOUR, is_sex_word(piece) ? ENTITY_SEX : ENTITY_AGE, "context.stacked", 60);
                return;
            }
        }
    }
}

void judge_neighbours(Judge *judge)
{
    for (uint32_t l = 0; l < judge->lines_count; l++) {
        const JudgeLine *line = &judge->lines[l];
        for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
            after_initial(judge, line, w);
            beside_name(judge, line, w);
            beside_identity(judge, line, w);
            beside_institution(judge, line, w);
            between_identity(judge, line, w);
        }
        for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
            shaped_like_name(judge, &judge->words[w]);
        }
        stacked_on_identity(judge, line);
    }
}

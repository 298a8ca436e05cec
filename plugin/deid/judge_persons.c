/* Lines that are somebody's: what stands in them besides the name. */
#include <string.h>

#include "deid/judge.h"

enum { AGE_DIGITS_MAX = 3, YEAR_DIGITS = 4, SHORT_UNIT_LETTERS = 4, PARTICLE_BYTES_MAX = 3 };

static const char decimals[] = "0123456789";

static bool is_name(const JudgeWord *word)
{
    return word->stage > STAGE_NONE &&
           (word->phi.entity == ENTITY_PATIENT_NAME || word->phi.entity == ENTITY_PERSON_NAME);
}

/* People are called like places: beside an age or a number, a place of the lists is somebody. */
static bool leads(const JudgeWord *word, bool personal)
{
    return is_name(word) || (personal && word->stage == STAGE_LIST && word->phi.entity == ENTITY_ADDRESS);
}

/* What stands beside a name rather than in a clinical line. */
static bool is_fact_of_person(const JudgeWord *word)
{
    switch (word->stage > STAGE_LIST ? word->phi.entity : ENTITY_CLINICAL) {
    case ENTITY_PATIENT_NAME:
    case ENTITY_PERSON_NAME:
    case ENTITY_PATIENT_ID:
    case ENTITY_ACCESSION_NUMBER:
    case ENTITY_OTHER_ID:
    case ENTITY_BIRTH_DATE:
    case ENTITY_DATE:
    case ENTITY_AGE:
    case ENTITY_SEX:
        return true;
    default:
        return false;
    }
}

static bool is_vocabulary(const Judge *judge, const JudgeWord *word)
{
    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        if (!judge_is_clinical(&judge->pieces[i])) {
            return false;
        }
    }
    return word->pieces > 0;
}

static bool has_label(const Judge *judge, const JudgeWord *word)
{
    for (uint32_t i = word->first_piece; i < word->first_piece + word->pieces; i++) {
        if (judge->pieces[i].label != NULL) {
            return true;
        }
    }
    return false;
}

/* A name that a list knows, or any word with a capital that is no vocabulary, where the line says who somebody is. */
static bool may_be_name(const Judge *judge, const JudgeWord *word, bool personal)
{
    if (word->stage != STAGE_NONE || !word->readable || word->pieces == 0 || has_label(judge, word) ||
        strpbrk(word->text, decimals) != NULL || (word->text[0] >= 'a' && word->text[0] <= 'z')) {
        return false;
    }
    const Piece *first = &judge->pieces[word->first_piece];
    bool listed = word->pieces == 1 && first->length > 1 && judge_names_somebody(judge, first->text);
    return listed || (personal && first->length > 1 && !is_vocabulary(judge, word));
}

/* Names come in rows: HUNT LONG MAY, and OKONKWO NGOZI F 43Y, where no list knows the first. */
static void spread_names(Judge *judge, const JudgeLine *line, bool personal)
{
    uint32_t end = line->first_word + line->words;

    for (uint32_t w = line->first_word + 1; w < end; w++) {
        if (leads(&judge->words[w - 1], personal) && may_be_name(judge, &judge->words[w], personal)) {
            judge_mark(&judge->words[w], STAGE_NEIGHBOUR, ENTITY_PERSON_NAME, "context.beside-name", 62);
        }
    }
    for (uint32_t w = end; w > line->first_word + 1; w--) {
        if (leads(&judge->words[w - 1], personal) && may_be_name(judge, &judge->words[w - 2], personal)) {
            judge_mark(&judge->words[w - 2], STAGE_NEIGHBOUR, ENTITY_PERSON_NAME, "context.beside-name", 62);
        }
    }
}

/* An initial, or a short given name. */
static bool is_short_capital(const JudgeWord *word)
{
    return word->pieces == 1 && strlen(word->text) <= PARTICLE_BYTES_MAX && strpbrk(word->text, decimals) == NULL &&
           (word->text[0] < 'a' || word->text[0] > 'z');
}

static bool is_name_or_place(const JudgeWord *word)
{
    return is_name(word) ||
           (word->stage > STAGE_NONE && (word->phi.entity == ENTITY_INSTITUTION || word->phi.entity == ENTITY_ADDRESS));
}

static bool is_particle(const Piece *piece)
{
    static const char *const particles[] = {"of", "the", "de", "du", "des", "di",  "da", "do", "dos", "del", "la", "le",
                                            "el", "al",  "am", "im", "an",  "der", "zu", "e",  "y",   "i",   "st"};
    for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++) {
        if (strcmp(particles[i], piece->text) == 0) {
            return true;
        }
    }
    return false;
}

/* Policlinique DE Lyon, Baptist Hospital OF Miami: a little word between two parts of a name. */
static void take_particles(Judge *judge, const JudgeLine *line)
{
    for (uint32_t w = line->first_word + 1; w + 1 < line->first_word + line->words; w++) {
        JudgeWord *word = &judge->words[w];
        const JudgeWord *left = &judge->words[w - 1];
        const JudgeWord *right = &judge->words[w + 1];
        bool little = word->pieces == 1 && word->stage == STAGE_NONE && is_particle(&judge->pieces[word->first_piece]);
        if (little && is_name_or_place(left) && is_name_or_place(right)) {
            judge_mark(word, STAGE_NEIGHBOUR, left->phi.entity, "context.persons-line", 56);
        }
    }
}

/* True when the line is numbers and dates of a person, and words that nobody knows: 12345678 ABUBAKAR. */
static bool is_number_and_unknown(const Judge *judge, const JudgeLine *line)
{
    bool numbered = false;

    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        const JudgeWord *word = &judge->words[w];
        bool fact = is_fact_of_person(word);
        numbered = numbered || (fact && word->phi.entity != ENTITY_SEX);
        if (!fact && (word->pieces == 0 || has_label(judge, word) || is_vocabulary(judge, word))) {
            return false;
        }
    }
    return numbered;
}

static void take_unknown(Judge *judge, const JudgeLine *line)
{
    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        JudgeWord *word = &judge->words[w];
        if (strlen(word->text) > PARTICLE_BYTES_MAX && may_be_name(judge, word, true)) {
            judge_mark(word, STAGE_NEIGHBOUR, ENTITY_PERSON_NAME, "context.persons-line", 54);
        }
    }
}

/* True when somebody is named in the line, and nothing in it is clinical. */
static bool is_persons(const Judge *judge, const JudgeLine *line)
{
    bool named = false;

    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        const JudgeWord *word = &judge->words[w];
        named = named || (word->stage > STAGE_NEIGHBOUR && is_name(word));
        bool words = word->pieces > 1 || (word->pieces == 1 && judge->pieces[word->first_piece].length > 1);
        if (words && word->stage == STAGE_NONE && !has_label(judge, word) && is_vocabulary(judge, word)) {
            return false;
        }
    }
    return named;
}

static bool is_year(const Piece *piece)
{
    return piece->length == YEAR_DIGITS && (strncmp(piece->text, "19", 2) == 0 || strncmp(piece->text, "20", 2) == 0);
}

/* True when what follows is short and small, as units are. */
static bool has_unit(const Judge *judge, const JudgeLine *line, uint32_t w)
{
    if (w + 1 >= line->first_word + line->words) {
        return false;
    }
    const char *next = judge->words[w + 1].text;
    return next[0] == '%' || next[0] == '/' || (next[0] >= 'a' && next[0] <= 'z' && strlen(next) <= SHORT_UNIT_LETTERS);
}

/* In somebody's own line a single letter is an initial or the sex, and a number the age or the year of birth. */
static void take_rest(Judge *judge, const JudgeLine *line, uint32_t w)
{
    JudgeWord *word = &judge->words[w];
    const Piece *piece = word->pieces == 1 && word->stage == STAGE_NONE ? &judge->pieces[word->first_piece] : NULL;

    if (piece == NULL || piece->label != NULL) {
        return;
    }
    if (judge_is_number(piece)) {
        if ((piece->length <= AGE_DIGITS_MAX || is_year(piece)) && !has_unit(judge, line, w)) {
            judge_mark(word, STAGE_NEIGHBOUR, is_year(piece) ? ENTITY_DATE : ENTITY_AGE, "context.persons-line", 55);
        }
        return;
    }
    if (is_short_capital(word)) {
        judge_mark(word, STAGE_NEIGHBOUR, ENTITY_PERSON_NAME, "context.persons-line", 58);
    }
}

void judge_persons(Judge *judge)
{
    for (uint32_t l = 0; l < judge->lines_count; l++) {
        const JudgeLine *line = &judge->lines[l];
        bool personal = false;
        for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
            personal = personal || is_fact_of_person(&judge->words[w]);
        }
        spread_names(judge, line, personal);
        take_particles(judge, line);
        if (is_number_and_unknown(judge, line)) {
            take_unknown(judge, line);
        }
        for (uint32_t w = line->first_word; is_persons(judge, line) && w < line->first_word + line->words; w++) {
            take_rest(judge, line, w);
        }
    }
}

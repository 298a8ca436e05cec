/* Finding: most texts are no term, so what is cheap to see is looked at first. */
#include <string.h>

#include "deid/terms_set.h"

enum { SCORE_EQUAL = 99 };

/* What is looked for. */
typedef struct {
    const char *folded;
    uint32_t length, skeleton_length;
    uint64_t letters;
    char skeleton[LIKENESS_BYTES_MAX + 1];
} Text;

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

uint32_t terms_bucket(const char *skeleton)
{
    uint32_t hash = 2166136261u;

    for (; *skeleton != 0; skeleton++) {
        hash = (hash ^ (unsigned char)*skeleton) * 16777619u;
    }
    return hash % TERM_BUCKETS;
}

/* 0 when they are not the same, else how sure that is. */
static uint8_t compare(const Term *term, const Text *text, bool tolerant)
{
    if (term->folded_length == text->length && memcmp(term->folded, text->folded, text->length) == 0) {
        return SCORE_EQUAL;
    }
    uint32_t shorter = least(term->length, text->skeleton_length);
    if (shorter < 4) {
        return 0;
    }
    if (term->length == text->skeleton_length && memcmp(term->skeleton, text->skeleton, term->length) == 0) {
        return 96;
    }
    uint32_t bound = tolerant ? likeness_bound(shorter) : 0;
    if (bound == 0) {
        return 0;
    }
    uint32_t cost = likeness_cost(term->skeleton, term->length, text->skeleton, text->skeleton_length, bound);
    return cost > bound ? 0 : (uint8_t)(95 - cost);
}

/* A word that holds a term, or is a term cut short by the edge of a field. */
static bool is_part(const Term *term, const Text *text)
{
    uint64_t shared = term->letters & text->letters;

    if (term->weak || term->length < 5) {
        return false;
    }
    if (term->length < text->skeleton_length) {
        return shared == term->letters && strstr(text->skeleton, term->skeleton) != NULL;
    }
    return shared == text->letters && text->skeleton_length >= 5 && text->skeleton_length * 10 >= term->length * 6 &&
           strncmp(term->skeleton, text->skeleton, text->skeleton_length) == 0;
}

static void consider(const Term *term, uint8_t score, TermHit *hit)
{
    bool better =
        hit->score_pct == 0 || (hit->weak && !term->weak) || (hit->weak == term->weak && score > hit->score_pct);
    if (score > 0 && better) {
        *hit = (TermHit){.entity = term->entity, .score_pct = score, .weak = term->weak};
    }
}

/* What is written like the text, or differs from it in strong confusions only. */
static void find_same(const Terms *terms, const Text *text, TermHit *hit)
{
    for (uint32_t i = terms->buckets[terms_bucket(text->skeleton)]; i != 0; i = terms->items[i - 1].next) {
        consider(&terms->items[i - 1], compare(&terms->items[i - 1], text, false), hit);
    }
}

/* What is like the text as far as the bound of its length allows. */
static void find_alike(const Terms *terms, const Text *text, TermHit *hit)
{
    uint32_t low = text->skeleton_length < 2 ? 0 : text->skeleton_length - 2;
    uint32_t high = least(text->skeleton_length + 3, LIKENESS_BYTES_MAX + 1);

    for (uint32_t i = terms->first[low]; i < terms->first[high]; i++) {
        const Term *term = &terms->items[i];
        uint32_t bound = likeness_bound(least(term->length, text->skeleton_length));
        if ((uint32_t)__builtin_popcountll(term->letters ^ text->letters) <= likeness_letters_apart(bound)) {
            consider(term, compare(term, text, true), hit);
        }
    }
}

static void find_parts(const Terms *terms, const Text *text, TermHit *hit)
{
    for (uint32_t i = terms->first[5]; text->skeleton_length >= 5 && i < terms->count; i++) {
        consider(&terms->items[i], is_part(&terms->items[i], text) ? 88 : 0, hit);
    }
}

bool terms_find(const Terms *terms, const char *folded, uint32_t length, bool single, TermHit *hit)
{
    Text text = {.folded = folded, .length = length};

    *hit = (TermHit){0};
    if (length < 2 || terms->count == 0) {
        return false;
    }
    text.skeleton_length = likeness_skeleton(folded, length, text.skeleton);
    find_same(terms, &text, hit);
    if (!single || (hit->score_pct == SCORE_EQUAL && !hit->weak)) {
        return hit->score_pct > 0;
    }
    *hit = (TermHit){0}; /* the first of equally good ones is told, and it may be one that is only alike */
    text.letters = likeness_letters(text.skeleton);
    find_alike(terms, &text, hit);
    if (hit->score_pct == 0) {
        find_parts(terms, &text, hit);
    }
    if (hit->score_pct == 0 && text.skeleton_length < least(length, LIKENESS_BYTES_MAX)) { /* there were pairs */
        text.skeleton_length = likeness_letterwise(folded, length, text.skeleton);
        text.letters = likeness_letters(text.skeleton);
        find_alike(terms, &text, hit);
    }
    return hit->score_pct > 0;
}

bool terms_find_date(const Terms *terms, const Date *date, Entity *entity)
{
    for (uint32_t i = 0; i < terms->dates_count; i++) {
        if (dates_same(date, &terms->dates[i].date)) {
            *entity = terms->dates[i].entity;
            return true;
        }
    }
    return false;
}

bool terms_has_age(const Terms *terms, uint32_t years)
{
    for (uint32_t i = 0; i < terms->ages_count; i++) {
        if (terms->ages[i] == years) {
            return true;
        }
    }
    return false;
}

char terms_sex(const Terms *terms)
{
    return terms->sex;
}

bool terms_has_initial(const Terms *terms, char letter)
{
    return letter >= 'a' && letter <= 'z' && (terms->initials >> (letter - 'a') & 1u) != 0;
}

uint32_t terms_count(const Terms *terms)
{
    return terms->count;
}

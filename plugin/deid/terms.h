/* An instance's identifying header values as search terms: what to look for in its pixels and descriptors. */
#ifndef REDACTOR_DEID_TERMS_H
#define REDACTOR_DEID_TERMS_H

#include "base/arena.h"
#include "base/bytes.h"
#include "deid/dates.h"
#include "deid/likeness.h"
#include "plan/entity.h"

enum { TERMS_MAX = 8192, TERM_DATES_MAX = 1024, TERM_AGES_MAX = 32 };

typedef struct Terms Terms;

/* What a text was recognised as. */
typedef struct {
    Entity entity;
    uint8_t score_pct;
    bool weak; /* a word of a description: no identity by itself */
} TermHit;

/* What one value gives; which of them depends on its VR and meaning. */
MUST_CHECK Terms *terms_new(Arena *run);
MUST_CHECK bool terms_add_name(Terms *terms, const char *value, Entity entity, Error *err);
MUST_CHECK bool terms_add_id(Terms *terms, const char *value, Entity entity, Error *err);
/* The whole text, and its words; [weak] for descriptions. */
MUST_CHECK bool terms_add_words(Terms *terms, const char *value, Entity entity, bool weak, Error *err);
/* A DICOM date, date and time, or age: anything else is ignored. */
void terms_add_date(Terms *terms, const char *value, Entity entity);
MUST_CHECK bool terms_add_time(Terms *terms, const char *value, Error *err);
void terms_add_age(Terms *terms, const char *value);
void terms_set_sex(Terms *terms, const char *value);
/* Sorts, and works out the ages between birth and the other dates. Call once, after the last add. */
void terms_finish(Terms *terms);

/* Looks for folded text without separators. [single]: it is one word, not several put together, so that it may also be
 * the beginning of a term or hold one. [hit] is the best; a strong one wins over a weak one. */
bool terms_find(const Terms *terms, const char *folded, uint32_t length, bool single, TermHit *hit);
bool terms_find_date(const Terms *terms, const Date *date, Entity *entity);
bool terms_has_age(const Terms *terms, uint32_t years);
/* 'm', 'f', 'o', or 0 when the header does not say. */
char terms_sex(const Terms *terms);
/* True when a part of a name begins with this letter. */
bool terms_has_initial(const Terms *terms, char letter);
uint32_t terms_count(const Terms *terms);

#endif

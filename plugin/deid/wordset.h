/* Many words and phrases, each belonging to rules: word lists, labels, vocabularies. Keys are folded, pieces of a
 * phrase joined by one blank. */
#ifndef REDACTOR_DEID_WORDSET_H
#define REDACTOR_DEID_WORDSET_H

#include "base/arena.h"

#include <stdint.h>

enum { WORDSET_PIECES_MAX = 6, WORDSET_KEY_BYTES_MAX = 160, WORDSET_WORDS_MAX = 400000 };

typedef struct WordEntry {
    const char *key;
    uint32_t rule; /* index in Rules.items */
    struct WordEntry *next;
} WordEntry;

typedef struct {
    Arena *arena;
    WordEntry **buckets;
    uint32_t count;
    uint32_t longest; /* pieces of the longest phrase */
    uint8_t *begins;  /* a bit for the hash of each word that a phrase begins with */
} WordSet;

MUST_CHECK bool wordset_init(WordSet *set, Arena *arena, Error *err);

/* Folds [phrase] and adds it. ERR_CONFIG for a phrase without letters or digits, or too long. */
MUST_CHECK bool wordset_add(WordSet *set, const char *phrase, uint32_t rule, Error *err);

/* The entries of a folded key, one after the other: start with [after] NULL. */
const WordEntry *wordset_find(const WordSet *set, const char *key, const WordEntry *after);

/* False when no phrase of several words begins with [word], which saves looking them up. */
bool wordset_begins_phrase(const WordSet *set, const char *word);

/* True for bytes that belong to a word: ASCII letters and digits, and all that is not ASCII. */
bool wordset_is_inner(char c);

#endif

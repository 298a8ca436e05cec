#include "deid/wordset.h"

#include <string.h>

#include "wrap/unicode.h"

enum { BUCKETS = 65536 };

bool wordset_is_inner(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ((unsigned char)c & 0x80u) != 0;
}

bool wordset_init(WordSet *set, Arena *arena, Error *err)
{
    *set = (WordSet){.arena = arena,
                     .buckets = arena_array(arena, BUCKETS, sizeof(WordEntry *)),
                     .begins = arena_array(arena, BUCKETS / 8, 1)};
    return (set->buckets != NULL && set->begins != NULL) || error_set(err, ERR_MEMORY, "no memory for word lists");
}

/* Of the bytes before [end]. */
static uint32_t hash_until(const char *key, char end)
{
    uint32_t hash = 2166136261u;
    for (; *key != 0 && *key != end; key++) {
        hash = (hash ^ (unsigned char)*key) * 16777619u;
    }
    return hash % BUCKETS;
}

static uint32_t bucket_of(const char *key)
{
    return hash_until(key, 0);
}

bool wordset_begins_phrase(const WordSet *set, const char *word)
{
    uint32_t bucket = bucket_of(word);
    return ((unsigned)set->begins[bucket / 8] >> (bucket % 8) & 1u) != 0;
}

/* "Dr.-Ing. Herr" becomes "dr ing herr"; the number of pieces. */
static uint32_t normalise(const char *folded, char key[WORDSET_KEY_BYTES_MAX + 1])
{
    uint32_t size = 0;
    uint32_t pieces = 0;
    bool inside = false;

    for (; *folded != 0 && size + 2 < WORDSET_KEY_BYTES_MAX; folded++) {
        char letter = (char)(*folded >= 'A' && *folded <= 'Z' ? *folded + ('a' - 'A') : *folded);
        if (!wordset_is_inner(letter)) {
            inside = false;
            continue;
        }
        if (!inside && pieces++ > 0) {
            key[size++] = ' ';
        }
        inside = true;
        key[size++] = letter;
    }
    key[size] = 0;
    return *folded == 0 ? pieces : 0;
}

static bool is_ascii(const char *text)
{
    while (*text != 0 && ((unsigned char)*text & 0x80u) == 0) {
        text++;
    }
    return *text == 0;
}

bool wordset_add(WordSet *set, const char *phrase, uint32_t rule, Error *err)
{
    char key[WORDSET_KEY_BYTES_MAX + 1];
    const char *folded =
        phrase; /* plain letters are made small by normalise(): most words, and folding them costs most */

    if (!is_ascii(phrase) && !unicode_fold(phrase, set->arena, &folded, err)) {
        return false;
    }
    uint32_t pieces = normalise(folded, key);
    if (pieces == 0 || pieces > WORDSET_PIECES_MAX) {
        return error_set(err, ERR_CONFIG, "a phrase has no letters, or more than %d words", WORDSET_PIECES_MAX);
    }
    size_t size = strlen(key) + 1;
    WordEntry *entry = arena_alloc(set->arena, sizeof *entry + size);
    if (entry == NULL || set->count >= WORDSET_WORDS_MAX) {
        return error_set(err, ERR_LIMIT, "word lists too large");
    }
    char *copy = (char *)(entry + 1); /* behind it */
    memcpy(copy, key, size);
    WordEntry **end = &set->buckets[bucket_of(key)];
    while (*end != NULL) { /* at the end: the rule declared first is found first */
        end = &(*end)->next;
    }
    if (pieces > 1) {
        uint32_t first = hash_until(key, ' ');
        set->begins[first / 8] = (uint8_t)((unsigned)set->begins[first / 8] | 1u << (first % 8));
    }
    *entry = (WordEntry){.key = copy, .rule = rule};
    *end = entry;
    set->count++;
    set->longest = pieces > set->longest ? pieces : set->longest;
    return true;
}

const WordEntry *wordset_find(const WordSet *set, const char *key, const WordEntry *after)
{
    const WordEntry *entry = after == NULL ? set->buckets[bucket_of(key)] : after->next;
    while (entry != NULL && strcmp(entry->key, key) != 0) {
        entry = entry->next;
    }
    return entry;
}

#include "deid/likeness.h"

#include <stddef.h>
#include <string.h>

/* Strong confusions, one character each: what fonts and recognisers cannot tell apart. */
static const char looks_like[128] = {
    ['0'] = 'o', ['1'] = 'l', ['i'] = 'l', ['5'] = 's', ['8'] = 'b', ['2'] = 'z', ['6'] = 'g', ['|'] = 'l'};

/* Strong confusions of two characters with one. */
static const char looks_like_pair[][3] = {{'r', 'n', 'm'}, {'c', 'l', 'd'}, {'v', 'v', 'w'}};

/* Weak confusions, in skeleton letters: seen often enough to cost half an edit. */
static const char half_alike[][2] = {{'t', 'f'}, {'t', 'l'}, {'e', 'c'}, {'c', 'o'}, {'u', 'v'}, {'n', 'h'},
                                     {'e', 'a'}, {'h', 'b'}, {'l', 'j'}, {'q', 'g'}, {'q', 'o'}, {'d', 'o'},
                                     {'p', 'r'}, {'v', 'y'}, {'k', 'x'}, {'n', 'm'}, {'9', 'g'}, {'3', 'b'},
                                     {'7', 'l'}, {'7', 'z'}, {'4', 'a'}, {'u', 'o'}, {'f', 'p'}, {'n', 'u'}};

static char look(char letter)
{
    unsigned char at = (unsigned char)letter;
    return at < sizeof looks_like && looks_like[at] != 0 ? looks_like[at] : letter;
}

uint32_t likeness_letterwise(const char *text, uint32_t length, char *skeleton)
{
    uint32_t made = 0;

    while (made < length && made < LIKENESS_BYTES_MAX) {
        skeleton[made] = look(text[made]);
        made++;
    }
    skeleton[made] = 0;
    return made;
}

uint32_t likeness_skeleton(const char *text, uint32_t length, char *skeleton)
{
    uint32_t made = 0;

    for (uint32_t i = 0; i < length && made < LIKENESS_BYTES_MAX; i++) {
        char letter = look(text[i]);
        for (size_t k = 0; i + 1 < length && k < sizeof looks_like_pair / sizeof looks_like_pair[0]; k++) {
            /* The second letter is compared as a look too: "c1" is read for "d" as "cl" is. */
            if (text[i] == looks_like_pair[k][0] && look(text[i + 1]) == looks_like_pair[k][1]) {
                letter = looks_like_pair[k][2];
                i++;
                break;
            }
        }
        skeleton[made++] = letter;
    }
    skeleton[made] = 0;
    return made;
}

uint64_t likeness_letters(const char *skeleton)
{
    uint64_t letters = 0;

    for (; *skeleton != 0; skeleton++) {
        letters |= UINT64_C(1) << ((unsigned char)*skeleton & 63u);
    }
    return letters;
}

uint32_t likeness_letters_apart(uint32_t cost)
{
    return 2 * (cost / (LIKENESS_EDIT / 2)); /* the cheapest edit changes two letters for half of one */
}

static uint32_t swap_cost(char a, char b)
{
    if (a == b) {
        return 0;
    }
    for (size_t i = 0; i < sizeof half_alike / sizeof half_alike[0]; i++) {
        if ((half_alike[i][0] == a && half_alike[i][1] == b) || (half_alike[i][0] == b && half_alike[i][1] == a)) {
            return LIKENESS_EDIT / 2;
        }
    }
    return LIKENESS_EDIT;
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Cells further from the diagonal than the bound has edits cannot be part of a way that stays inside it, so only the
 * others are worked out; [row] has one cell more at either end of the band. */
static uint32_t banded_cost(const char *a, uint32_t a_length, const char *b, uint32_t b_length, uint32_t bound)
{
    uint32_t row[LIKENESS_BYTES_MAX + 2];
    uint32_t band = bound / LIKENESS_EDIT;

    for (uint32_t k = 0; k <= b_length + 1; k++) {
        row[k] = k <= band ? k * LIKENESS_EDIT : bound + 1;
    }
    for (uint32_t i = 1; i <= a_length; i++) {
        uint32_t from = i > band ? i - band : 1;
        uint32_t to = least(i + band, b_length);
        uint32_t diagonal = row[from - 1];
        uint32_t best = row[from - 1] = i <= band ? i * LIKENESS_EDIT : bound + 1;
        for (uint32_t k = from; k <= to; k++) {
            uint32_t above = row[k];
            uint32_t cost = diagonal + swap_cost(a[i - 1], b[k - 1]);
            cost = least(cost, least(above, row[k - 1]) + LIKENESS_EDIT);
            diagonal = above;
            row[k] = cost;
            best = least(best, cost);
        }
        if (best > bound) {
            return bound + 1;
        }
    }
    return least(row[b_length], bound + 1);
}

uint32_t likeness_cost(const char *a, uint32_t a_length, const char *b, uint32_t b_length, uint32_t bound)
{
    uint32_t difference = a_length > b_length ? a_length - b_length : b_length - a_length;

    if (a_length > LIKENESS_BYTES_MAX || b_length > LIKENESS_BYTES_MAX || difference * LIKENESS_EDIT > bound) {
        return bound + 1;
    }
    while (a_length > 0 && b_length > 0 && *a == *b) { /* equal ends cost nothing in the best of ways */
        a++;
        b++;
        a_length--;
        b_length--;
    }
    while (a_length > 0 && b_length > 0 && a[a_length - 1] == b[b_length - 1]) {
        a_length--;
        b_length--;
    }
    return banded_cost(a, a_length, b, b_length, bound);
}

uint32_t likeness_bound(uint32_t length)
{
    if (length < 5) {
        return 0;
    }
    if (length == 5) {
        return LIKENESS_EDIT / 2;
    }
    return length < 9 ? LIKENESS_EDIT : 2 * LIKENESS_EDIT;
}

#include "deid/likeness.h"

#include <stddef.h>
#include <string.h>

/* Strong confusions, one character each: what fonts and recognisers cannot tell apart. */
static const char looks_like[][2] = {{'0', 'o'}, {'1', 'l'}, {'i', 'l'}, {'5', 's'},
                                     {'8', 'b'}, {'2', 'z'}, {'6', 'g'}, {'|', 'l'}};

/* Strong confusions of two characters with one. */
static const char looks_like_pair[][3] = {{'r', 'n', 'm'}, {'c', 'l', 'd'}, {'v', 'v', 'w'}};

/* Weak confusions, in skeleton letters: seen often enough to cost half an edit. */
static const char half_alike[][2] = {{'t', 'f'}, {'t', 'l'}, {'e', 'c'}, {'c', 'o'}, {'u', 'v'}, {'n', 'h'},
                                     {'e', 'a'}, {'h', 'b'}, {'l', 'j'}, {'q', 'g'}, {'q', 'o'}, {'d', 'o'},
                                     {'p', 'r'}, {'v', 'y'}, {'k', 'x'}, {'n', 'm'}, {'9', 'g'}, {'3', 'b'},
                                     {'7', 'l'}, {'7', 'z'}, {'4', 'a'}, {'u', 'o'}, {'f', 'p'}, {'n', 'u'}};

static char look(char letter)
{
    for (size_t i = 0; i < sizeof looks_like / sizeof looks_like[0]; i++) {
        if (looks_like[i][0] == letter) {
            return looks_like[i][1];
        }
    }
    return letter;
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

uint32_t likeness_cost(const char *a, uint32_t a_length, const char *b, uint32_t b_length, uint32_t bound)
{
    uint32_t row[LIKENESS_BYTES_MAX + 1];
    uint32_t difference = a_length > b_length ? a_length - b_length : b_length - a_length;

    if (a_length > LIKENESS_BYTES_MAX || b_length > LIKENESS_BYTES_MAX || difference * LIKENESS_EDIT > bound) {
        return bound + 1;
    }
    for (uint32_t k = 0; k <= b_length; k++) {
        row[k] = k * LIKENESS_EDIT;
    }
    for (uint32_t i = 1; i <= a_length; i++) {
        uint32_t diagonal = row[0];
        uint32_t best = row[0] = i * LIKENESS_EDIT;
        for (uint32_t k = 1; k <= b_length; k++) {
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

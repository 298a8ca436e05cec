/* Dates in the usual spellings and orders, read from pieces of folded text. */
#ifndef REDACTOR_DEID_DATES_H
#define REDACTOR_DEID_DATES_H

#include <stdbool.h>
#include <stdint.h>

enum { DATES_OF_THREE_MAX = 6, DATE_ATOM_BYTES_MAX = 12 };

/* A run of digits or a run of letters. */
typedef struct {
    const char *text;
    uint32_t length;
    uint32_t word; /* whatever the caller wants to find again */
} DateAtom;

typedef struct {
    uint16_t year; /* four digits, or two when [short_year] */
    uint8_t month, day;
    bool short_year;
} Date;

/* 1 to 12 for a month's name or abbreviation in English, German, French, Spanish, Italian, Portuguese or Dutch; else 0.
 */
uint8_t dates_month(const char *text, uint32_t length);

/* Little words that stand inside dates: "de", "of", "th". */
bool dates_is_filler(const DateAtom *atom);

/* All readings of three atoms; the number of them. */
uint32_t dates_of_three(const DateAtom *a, const DateAtom *b, const DateAtom *c, Date dates[DATES_OF_THREE_MAX]);

/* All readings of one run of 8 or 6 digits. */
uint32_t dates_of_one(const DateAtom *atom, Date dates[DATES_OF_THREE_MAX]);

/* True when [read] can stand for the full date [known]. */
bool dates_same(const Date *read, const Date *known);

#endif

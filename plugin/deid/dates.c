#include "deid/dates.h"

#include <stddef.h>
#include <string.h>

/* Folded beginnings of month names; a text matches when it starts with the stem and is not longer than a month's name.
 */
static const struct {
    const char *stem;
    uint8_t month;
} months[] = {{"jan", 1},  {"janv", 1}, {"ene", 1},  {"gen", 1},  {"feb", 2},  {"fev", 2},  {"mar", 3},
              {"mrt", 3},  {"maa", 3},  {"apr", 4},  {"avr", 4},  {"abr", 4},  {"may", 5},  {"mai", 5},
              {"mei", 5},  {"mag", 5},  {"jun", 6},  {"juin", 6}, {"giu", 6},  {"jul", 7},  {"juil", 7},
              {"lug", 7},  {"aug", 8},  {"aou", 8},  {"ago", 8},  {"sep", 9},  {"set", 9},  {"oct", 10},
              {"okt", 10}, {"out", 10}, {"ott", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12}, {"dic", 12}};

uint8_t dates_month(const char *text, uint32_t length)
{
    if (length < 3 || length > 10) {
        return 0;
    }
    for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
        size_t stem = strlen(months[i].stem);
        if (length >= stem && memcmp(text, months[i].stem, stem) == 0) {
            return months[i].month;
        }
    }
    return 0;
}

bool dates_is_filler(const DateAtom *atom)
{
    static const char *const fillers[] = {"de", "of", "th", "st", "nd", "rd", "del", "do", "le", "the", "den"};

    for (size_t i = 0; i < sizeof fillers / sizeof fillers[0]; i++) {
        if (strlen(fillers[i]) == atom->length && memcmp(fillers[i], atom->text, atom->length) == 0) {
            return true;
        }
    }
    return false;
}

/* The digits' value; -1 for anything else. */
static int number_of(const char *text, uint32_t length)
{
    int value = 0;

    if (length == 0 || length > 4) {
        return -1;
    }
    for (uint32_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

static uint32_t add(Date *dates, uint32_t count, int year, uint32_t year_digits, int month, int day)
{
    bool good = (year_digits == 2 || (year_digits == 4 && year >= 1850 && year <= 2150)) && month >= 1 && month <= 12 &&
                day >= 1 && day <= 31;

    if (!good || count >= DATES_OF_THREE_MAX) {
        return count;
    }
    dates[count] =
        (Date){.year = (uint16_t)year, .month = (uint8_t)month, .day = (uint8_t)day, .short_year = year_digits == 2};
    return count + 1;
}

uint32_t dates_of_three(const DateAtom *a, const DateAtom *b, const DateAtom *c, Date dates[DATES_OF_THREE_MAX])
{
    int x = number_of(a->text, a->length);
    int y = number_of(b->text, b->length);
    int z = number_of(c->text, c->length);
    int named = dates_month(a->text, a->length);
    uint32_t count = 0;

    if (named != 0) { /* SEP 23 1976 */
        return y < 0 || z < 0 || b->length > 2 ? 0 : add(dates, 0, z, c->length, named, y);
    }
    named = dates_month(b->text, b->length);
    if (named != 0) { /* 23 SEP 1976, 1976 SEP 23, 76 SEP 23 */
        if (x < 0 || z < 0) {
            return 0;
        }
        count = a->length <= 2 ? add(dates, 0, z, c->length, named, x) : 0;
        return c->length <= 2 ? add(dates, count, x, a->length, named, z) : count;
    }
    named = dates_month(c->text, c->length);
    if (x < 0 || y < 0) {
        return 0;
    }
    if (named != 0) { /* 1976 23 SEP */
        return b->length <= 2 ? add(dates, 0, x, a->length, named, y) : 0;
    }
    if (z < 0 || b->length > 2) {
        return 0;
    }
    if (a->length <= 2) {
        count = add(dates, count, z, c->length, y, x);
        count = add(dates, count, z, c->length, x, y);
    }
    if (c->length <= 2) {
        count = add(dates, count, x, a->length, y, z);
        count = add(dates, count, x, a->length, z, y);
    }
    return count;
}

uint32_t dates_of_one(const DateAtom *atom, Date dates[DATES_OF_THREE_MAX])
{
    const char *text = atom->text;
    uint32_t year = atom->length == 8 ? 4 : 2;
    uint32_t count = 0;

    if (atom->length != 8 && atom->length != 6) {
        return 0;
    }
    count = add(dates, count, number_of(text, year), year, number_of(text + year, 2), number_of(text + year + 2, 2));
    count = add(dates, count, number_of(text + 4, year), year, number_of(text + 2, 2), number_of(text, 2));
    return add(dates, count, number_of(text + 4, year), year, number_of(text, 2), number_of(text + 2, 2));
}

bool dates_same(const Date *read, const Date *known)
{
    uint16_t year = read->short_year ? (uint16_t)(known->year % 100) : known->year;
    return read->month == known->month && read->day == known->day && read->year == year;
}

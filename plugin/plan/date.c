/* Moving DICOM dates (PS3.5 section 6.2: DA, TM, DT). Part of plan/pseudonym.h. */
#include "plan/pseudonym.h"

#include <stdio.h>
#include <string.h>

typedef struct {
    int year, month, day; /* month and day 0: not given */
} Date;

static int number_of(const char *text, size_t count)
{
    int number = 0;

    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return days[month - 1] + (month == 2 && is_leap(year));
}

/* Days since 0000-03-01 of the proleptic Gregorian calendar, by counting years from March: leap days come last. */
static int to_days(Date date)
{
    int year = date.month <= 2 ? date.year - 1 : date.year;
    int month = (date.month + 9) % 12;

    return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.day - 1;
}

static Date from_days(int days)
{
    Date date = {.year = (int)((10000LL * days + 14780) / 3652425)};
    int rest = days - (365 * date.year + date.year / 4 - date.year / 100 + date.year / 400);

    if (rest < 0) {
        date.year--;
        rest = days - (365 * date.year + date.year / 4 - date.year / 100 + date.year / 400);
    }
    int month = (100 * rest + 52) / 3060;

    date.day = rest - (month * 306 + 5) / 10 + 1;
    date.month = (month + 2) % 12 + 1;
    date.year += (month + 2) / 12;
    return date;
}

/* Reads 4, 6 or 8 digits. */
static bool read_date(const char *text, size_t count, Date *date)
{
    *date = (Date){.year = number_of(text, 4)};
    if (count >= 6) {
        date->month = number_of(text + 4, 2);
    }
    if (count >= 8) {
        date->day = number_of(text + 6, 2);
    }
    if (date->year < 1 || (count >= 6 && (date->month < 1 || date->month > 12))) {
        return false;
    }
    return count < 8 || (date->day >= 1 && date->day <= days_in(date->year, date->month));
}

/* One date of [count] digits, moved. A partial date is taken as its middle, so that a month stays near its place. */
static bool move_digits(const char *text, size_t count, uint32_t days, char *moved)
{
    char text_of[40];
    Date date;
    int number;

    if (!read_date(text, count, &date)) {
        return false;
    }
    if (date.month == 0) {
        date.month = 7;
    }
    if (date.day == 0) {
        date.day = count == 4 ? 1 : 15;
    }
    number = to_days(date);
    if (days > (uint32_t)number || number - (int)days < 366) {
        return false; /* before the year 1 */
    }
    date = from_days(number - (int)days);
    (void)snprintf(text_of, sizeof text_of, "%04d%02d%02d", date.year, date.month, date.day);
    memcpy(moved, text_of, count);
    moved[count] = 0;
    return true;
}

/* Digits of the date part at the front of a DA or DT; the old form YYYY.MM.DD is folded to digits. */
static size_t date_digits(const char *text, size_t size, char digits[15])
{
    size_t count = 0;

    if (size == 10 && text[4] == '.' && text[7] == '.') {
        memcpy(digits, text, 4);
        memcpy(digits + 4, text + 5, 2);
        memcpy(digits + 6, text + 8, 2);
        return 8;
    }
    while (count < size && count < 14 && text[count] >= '0' && text[count] <= '9') {
        digits[count] = text[count];
        count++;
    }
    return count;
}

/* HH, HHMM, HHMMSS with up to six digits of a fraction, or the old form with colons. Times stay when days are moved, so
 * that a telephone number must not pass for one. Midnight is 24 in some files, and a minute may have a 60th second. */
static bool is_time(const char *text, size_t size)
{
    static const int highest[] = {24, 59, 60};
    bool has_colons = size > 2 && text[2] == ':';
    size_t at = 0;

    for (size_t i = 0; i < 3; i++) {
        int number = at + 2 <= size ? number_of(text + at, 2) : -1;

        if (number < 0 || number > highest[i]) {
            return false;
        }
        at += 2;
        if (at == size) {
            return true;
        }
        if (i < 2 && has_colons && text[at++] != ':') {
            return false;
        }
    }
    return text[at] == '.' && size - at <= 7 && strspn(text + at + 1, "0123456789") >= size - at - 1;
}

static bool is_time_range(const char *text, size_t size)
{
    const char *dash = memchr(text, '-', size);
    size_t split = dash == NULL ? size : (size_t)(dash - text);
    size_t after = dash == NULL ? 0 : size - split - 1;

    return (split > 0 || after > 0) && (split == 0 || is_time(text, split)) &&
           (after == 0 || is_time(text + split + 1, after));
}

/* What may follow the date in a DT: the time behind a whole date, the offset from UTC. It stays as it is. */
static bool is_time_tail(bool is_whole, const char *text, size_t size)
{
    size_t time = 0;

    while (time < size && strchr("+-&", text[time]) == NULL) {
        time++;
    }
    if (time > 0 && (!is_whole || memchr(text, ':', time) != NULL || !is_time(text, time))) {
        return false;
    }
    return time == size || (size - time == 5 && is_time(text + time + 1, 4));
}

/* One value without range sign. */
static bool move_one(bool is_date_time, const char *text, size_t size, uint32_t days, Buffer *out)
{
    char digits[15];
    char moved[9];
    size_t count = date_digits(text, size, digits);
    bool old_form = size == 10 && count == 8;
    size_t used = count >= 8 ? 8 : count;

    if ((used != 8 && used != 6 && used != 4) || !move_digits(digits, used, days, moved)) {
        return false;
    }
    if (!is_date_time) {
        if (used != 8 || (size != 8 && !old_form)) {
            return false;
        }
        buffer_text(out, moved);
        return true;
    }
    if (old_form) {
        buffer_text(out, moved);
        return true;
    }
    if (!is_time_tail(used == 8, text + used, size - used)) {
        return false;
    }
    buffer_text(out, moved);
    buffer_append(out, text + used, size - used);
    return true;
}

/* Where a range is split: at a '-' that is no time zone. A DT offset is '-' and four digits at the end of its part
 * (PS3.5 section 6.2, DT), so "2024-0500" could be both; the standard reads it as an offset. */
static size_t range_split(const char *text, size_t size, bool is_date_time)
{
    for (size_t i = 0; i < size; i++) {
        size_t after = size - i - 1;

        if (text[i] != '-') {
            continue;
        }
        if (!is_date_time || i == 0 || after == 0) {
            return i;
        }
        if (after == 4 || (after > 5 && text[i + 5] == '-')) {
            continue;
        }
        return i;
    }
    return size;
}

static bool move_range(const char *text, size_t size, bool is_date_time, uint32_t days, Buffer *out)
{
    size_t split = range_split(text, size, is_date_time);

    if (split == size) {
        return move_one(is_date_time, text, size, days, out);
    }
    if (split > 0 && !move_one(is_date_time, text, split, days, out)) {
        return false;
    }
    buffer_text(out, "-");
    return split + 1 == size ? split > 0 : move_one(is_date_time, text + split + 1, size - split - 1, days, out);
}

bool date_shift(const char *vr, const char *value, uint32_t days, char *shifted, size_t shifted_size)
{
    Buffer out = {.limit = 64};
    size_t size = strlen(value);
    bool ok;

    while (size > 0 && value[size - 1] == ' ') {
        size--;
    }
    while (size > 0 && value[0] == ' ') {
        value++;
        size--;
    }
    if (size == 0 || size > 54 || shifted_size == 0) {
        return false;
    }
    if (strcmp(vr, "TM") == 0) {
        buffer_append(&out, value, size); /* whole days are moved: times of day stay */
        ok = is_time_range(value, size);
    } else {
        ok = move_range(value, size, strcmp(vr, "DT") == 0, days, &out);
    }
    ok = ok && !out.failed && out.size < shifted_size;
    if (ok) {
        memcpy(shifted, out.data, out.size);
        shifted[out.size] = 0;
    }
    buffer_free(&out);
    return ok;
}

/* A number of eight digits may happen to be a date; one of these centuries is one in good faith. */
static bool is_of_our_time(const char *digits)
{
    static const char *const centuries[] = {"18", "19", "20", "21"};

    for (size_t i = 0; i < sizeof centuries / sizeof centuries[0]; i++) {
        if (strncmp(digits, centuries[i], 2) == 0) {
            return true;
        }
    }
    return false;
}

bool date_is_sound(const char *vr, const char *value)
{
    char same[64];

    value += strspn(value, " ");
    return value[0] == 0 || (date_shift(vr, value, 0, same, sizeof same) &&
                             (strcmp(vr, "TM") == 0 || is_of_our_time(same + (same[0] == '-'))));
}

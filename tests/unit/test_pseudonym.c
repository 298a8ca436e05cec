#include <stdlib.h>

#include "check.h"
#include "plan/pseudonym.h"
#include "wrap/hmac.h"

static Arena *arena;

/* HMAC under a sub-key that is just the purpose: the formats are under test here, the keys in test_key.c. */
static bool test_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint8_t key[4] = {'k', 'e', 'y', (uint8_t)purpose};

    (void)self;
    return hmac_sha256(bytes_of(key, sizeof key), &value, 1, mac, err);
}

static const PseudonymSource source = {.mac = test_mac};

static const char *uid_of(const char *uid)
{
    const char *result = "failed";
    Error err = {0};

    CHECK_OK(pseudonym_uid(source, uid, arena, &result, &err));
    return result;
}

/* Computed apart from this code: Python's hmac and uuid modules. */
static void formats_match_their_vectors(void)
{
    const char *text = "";
    Error err = {0};
    uint32_t days = 0;

    CHECK_OK(pseudonym_patient_id(source, "SITE-", "12345678", arena, &text, &err));
    CHECK_TEXT(text, "SITE-GE6XGFN9STC9D5BPM0AN");
    CHECK_OK(pseudonym_patient_name(source, "12345678", arena, &text, &err));
    CHECK_TEXT(text, "ANON^GE6XGFN9ST");
    CHECK_OK(pseudonym_short_text(source, PURPOSE_ACCESSION, "A-77", arena, &text, &err));
    CHECK_TEXT(text, "2KX3NXPFW1BJA1ZS");
    CHECK_TEXT(uid_of("1.2.3.4"), "2.25.248629946667750605684975016335862719604");
    CHECK_OK(pseudonym_shift_days(source, "12345678", 364, &days, &err));
    CHECK(days == 280);
}

static void padding_does_not_make_another_person(void)
{
    const char *a = "", *b = "", *c = "";
    Error err = {0};

    CHECK_OK(pseudonym_patient_id(source, "", "12345678", arena, &a, &err));
    CHECK_OK(pseudonym_patient_id(source, "", " 12345678  ", arena, &b, &err));
    CHECK_OK(pseudonym_patient_id(source, "", "12345679", arena, &c, &err));
    CHECK_TEXT(a, b);
    CHECK(strcmp(a, c) != 0);
    CHECK(strlen(a) == 20);
}

static void patient_without_id_still_gets_one(void)
{
    const char *text = "";
    Error err = {0};

    CHECK_OK(pseudonym_patient_id(source, "", "", arena, &text, &err));
    CHECK(strlen(text) == 20);
}

static void uids_are_valid_and_well_known_ones_stay(void)
{
    CHECK_TEXT(uid_of("1.2.840.10008.1.2.1"), "1.2.840.10008.1.2.1");
    CHECK_TEXT(uid_of(""), "");
    for (int i = 0; i < 2000; i++) {
        char uid[32];
        const char *made;

        (void)snprintf(uid, sizeof uid, "1.2.3.%d", i);
        made = uid_of(uid);
        CHECK(strncmp(made, "2.25.", 5) == 0 && made[5] != '0' && strlen(made) <= 44);
    }
}

static void too_long_a_prefix_is_refused(void)
{
    const char *text = "";
    Error err = {0};

    CHECK(!pseudonym_patient_id(source, "123456789012345678901234567890123456789012345", "1", arena, &text, &err));
    CHECK(err.code == ERR_CONFIG);
}

static void shift_is_never_zero_and_fills_its_range(void)
{
    uint32_t least = UINT32_MAX, most = 0;
    Error err = {0};

    for (int i = 0; i < 20000; i++) {
        char id[16];
        uint32_t days = 0;

        (void)snprintf(id, sizeof id, "%d", i);
        CHECK_OK(pseudonym_shift_days(source, id, 30, &days, &err));
        least = days < least ? days : least;
        most = days > most ? days : most;
    }
    CHECK(least == 1 && most == 30);
}

static void shifts(const char *vr, const char *value, uint32_t days, const char *wanted)
{
    char shifted[64] = "";

    CHECK(date_shift(vr, value, days, shifted, sizeof shifted));
    CHECK_TEXT(shifted, wanted);
}

static void dates_move_into_the_past(void)
{
    shifts("DA", "20240301", 1, "20240229");
    shifts("DA", "20230301", 1, "20230228");
    shifts("DA", "20240101", 1, "20231231");
    shifts("DA", "20000301", 366, "19990301");
    shifts("DA", "19000301", 1, "19000228");
    shifts("DA", "2024.03.01", 1, "20240229");
    shifts("DA", "20240301 ", 1, "20240229");
    shifts("DA", "20240301-20240310", 1, "20240229-20240309");
    shifts("DA", "-20240310", 1, "-20240309");
    shifts("DA", "20240301-", 1, "20240229-");
    shifts("DT", "20240301123456.123456+0100", 1, "20240229123456.123456+0100");
    shifts("DT", "20240301-0500", 1, "20240229-0500");
    shifts("DT", "20240301-20240310", 1, "20240229-20240309");
    shifts("DT", "20240301-0500-20240310-0500", 1, "20240229-0500-20240309-0500");
    shifts("DT", "202403", 20, "202402");
    shifts("DT", "2024", 200, "2023");
    shifts("DT", "2024", 10, "2024");
    shifts("TM", "123456.5", 100, "123456.5");
}

static void what_is_no_date_is_refused(void)
{
    static const char *const bad[] = {"",     "JANE",      "20241301", "20230229", "2024030",      "00000101",
                                      "2024", "20240301X", "202403",   "-",        "20240301-JANE"};
    char shifted[64];

    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        CHECK(!date_shift("DA", bad[i], 1, shifted, sizeof shifted));
    }
    CHECK(!date_shift("TM", "NOON", 1, shifted, sizeof shifted));
    CHECK(!date_shift("DT", "20240301 JANE", 1, shifted, sizeof shifted));
    CHECK(!date_shift("DA", "20240301", 1, shifted, 4));
}

/* What stays must be a date or a time, and not any number of a person that is made of digits. */
static void what_may_stay_as_a_date_or_a_time(void)
{
    static const struct {
        const char *vr, *value;
        bool is_sound;
    } cases[] = {
        {"DA", "20240229", true},
        {"DA", "2024.02.29", true},
        {"DA", "20240229-20240301", true},
        {"DA", "", true},
        {"DA", " 20240229 ", true},
        {"DA", "12340101", false},
        {"DA", "20230229", false},
        {"DA", "JANE DOE", false},
        {"DA", "-", false},
        {"TM", "12", true},
        {"TM", "1234", true},
        {"TM", "123456.123456", true},
        {"TM", "12:34:56", true},
        {"TM", "12:34:56.5", true},
        {"TM", "120000.", true},
        {"TM", "1234-1300", true},
        {"TM", "123456-", true},
        {"TM", "5551234567", false},
        {"TM", "123456.1234567", false},
        {"TM", "126060", false},
        {"TM", "12:3456", false},
        {"TM", "NOON", false},
        {"TM", "1", false},
        {"TM", "-", false},
        {"TM", "12:", false},
        {"TM", "123.5", false},
        {"DT", "2024", true},
        {"DT", "20240229123456.5+0100", true},
        {"DT", "2024-0500", true},
        {"DT", "20240229&0100", true},
        {"DT", "20240229123456789", false},
        {"DT", "20240229+5551234", false},
        {"DT", "202402+9912", false},
        {"DT", "2024022912345678", false},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        CHECK(date_is_sound(cases[i].vr, cases[i].value) == cases[i].is_sound);
        if (date_is_sound(cases[i].vr, cases[i].value) != cases[i].is_sound) {
            (void)fprintf(stderr, "%s %s\n", cases[i].vr, cases[i].value);
        }
    }
}

/* Every day of 150 years: one day back is the day that was there before. */
static void days_follow_each_other(void)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    char before[16] = "18991231";

    for (int year = 1900; year < 2050; year++) {
        for (int month = 1; month <= 12; month++) {
            bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

            for (int day = 1; day <= lengths[month - 1] + (month == 2 && leap); day++) {
                char today[40], shifted[16];

                (void)snprintf(today, sizeof today, "%04d%02d%02d", year, month, day);
                CHECK(date_shift("DA", today, 1, shifted, sizeof shifted));
                CHECK(strcmp(shifted, before) == 0);
                memcpy(before, today, 9);
            }
        }
    }
}

static void identity_is_a_function_of_the_original(void)
{
    Identity original = {"12345678", "1.2.3", "1.2.3.4", "1.2.3.4.5", ""};
    Identity first, second, kept;
    Error err = {0};

    CHECK_OK(pseudonym_identity(source, "", false, &original, arena, &first, &err));
    CHECK_OK(pseudonym_identity(source, "", false, &original, arena, &second, &err));
    CHECK(identity_equal(&first, &second));
    CHECK(!identity_equal(&first, &original));
    CHECK_OK(pseudonym_identity(source, "", true, &original, arena, &kept, &err));
    CHECK_TEXT(kept.sop_uid, "1.2.3.4.5");
    CHECK_TEXT(kept.patient_id, first.patient_id);
}

static void issuers_tell_equal_ids_apart(void)
{
    Identity plain = {"12345678", "1.2.3", "1.2.3.4", "1.2.3.4.5", ""};
    Identity none = plain, first = plain, second = plain, padded = plain, shifted = plain;
    Identity made_plain, made_none, made_first, made_second, made_padded, made_shifted;
    Error err = {0};

    none.issuer = NULL;
    first.issuer = "Saint Mary";
    second.issuer = "Saint Paul";
    padded.issuer = " Saint Mary ";
    shifted.issuer = "Saint Mary1";
    shifted.patient_id = "2345678";
    CHECK_OK(pseudonym_identity(source, "", false, &plain, arena, &made_plain, &err));
    CHECK_OK(pseudonym_identity(source, "", false, &none, arena, &made_none, &err));
    CHECK_OK(pseudonym_identity(source, "", false, &first, arena, &made_first, &err));
    CHECK_OK(pseudonym_identity(source, "", false, &second, arena, &made_second, &err));
    CHECK_OK(pseudonym_identity(source, "", false, &padded, arena, &made_padded, &err));
    CHECK_OK(pseudonym_identity(source, "", false, &shifted, arena, &made_shifted, &err));
    CHECK_TEXT(made_none.patient_id, made_plain.patient_id);
    CHECK_TEXT(made_padded.patient_id, made_first.patient_id);
    CHECK_TEXT(made_first.sop_uid, made_plain.sop_uid);
    CHECK(strcmp(made_plain.patient_id, made_first.patient_id) != 0);
    CHECK(strcmp(made_second.patient_id, made_first.patient_id) != 0);
    CHECK(strcmp(made_shifted.patient_id, made_first.patient_id) != 0);
}

enum { MANY = 1000000, SOME = 100000, TEXT_ROOM = 24 };

static int by_bytes(const void *a, const void *b)
{
    return memcmp(a, b, TEXT_ROOM);
}

/* How many of [many] pseudonyms are there twice, by their first 23 characters. */
static uint32_t count_twice(char kind, uint32_t many, char (*made)[TEXT_ROOM])
{
    Arena *small = arena_new(1 << 20);
    uint32_t twice = 0;

    for (uint32_t i = 0; i < many; i++) {
        const char *text = "";
        char value[32];
        Error err = {0};
        bool good = true;
        (void)snprintf(value, sizeof value, kind == 'u' ? "1.2.840.113619.2.%u" : "%08u", i);
        good = kind == 'p'   ? pseudonym_patient_id(source, "", value, small, &text, &err)
               : kind == 'u' ? pseudonym_uid(source, value, small, &text, &err)
                             : pseudonym_short_text(source, PURPOSE_ACCESSION, value, small, &text, &err);
        CHECK(good);
        text += kind == 'u' ? strlen("2.25.") : 0;
        (void)memset(made[i], 0, TEXT_ROOM);
        (void)memcpy(made[i], text, strnlen(text, TEXT_ROOM - 1));
        arena_reset(small);
    }
    qsort(made, many, TEXT_ROOM, by_bytes);
    for (uint32_t i = 1; i < many; i++) {
        twice += memcmp(made[i - 1], made[i], TEXT_ROOM) == 0 ? 1u : 0u;
    }
    arena_free(small);
    return twice;
}

static void a_million_identifiers_do_not_collide(void)
{
    char(*made)[TEXT_ROOM] = calloc(MANY, TEXT_ROOM);

    CHECK(made != NULL);
    if (made != NULL) {
        CHECK(count_twice('a', MANY, made) == 0); /* the shortest: 80 bits */
        CHECK(count_twice('p', SOME, made) == 0);
        CHECK(count_twice('u', SOME, made) == 0);
    }
    free(made);
}

int main(void)
{
    arena = arena_new(64 << 20);
    RUN(formats_match_their_vectors);
    RUN(padding_does_not_make_another_person);
    RUN(patient_without_id_still_gets_one);
    RUN(uids_are_valid_and_well_known_ones_stay);
    RUN(too_long_a_prefix_is_refused);
    RUN(shift_is_never_zero_and_fills_its_range);
    RUN(dates_move_into_the_past);
    RUN(what_is_no_date_is_refused);
    RUN(what_may_stay_as_a_date_or_a_time);
    RUN(days_follow_each_other);
    RUN(identity_is_a_function_of_the_original);
    RUN(issuers_tell_equal_ids_apart);
    RUN(a_million_identifiers_do_not_collide);
    arena_free(arena);
    return check_failed();
}

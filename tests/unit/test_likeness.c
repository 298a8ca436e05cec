#include "deid/likeness.h"

#include "check.h"
#include "deid/dates.h"
#include "deid/terms.h"

static Arena *arena;

static bool finds(const Terms *terms, const char *folded)
{
    TermHit hit;
    return terms_find(terms, folded, (uint32_t)strlen(folded), true, &hit) && !hit.weak;
}

static void likeness_makes_confusable_letters_equal(void)
{
    static const char *const pairs[][2] = {{"d0ug1as", "douglas"},  {"scrob0la", "scrobola"}, {"rnartin", "martin"},
                                           {"clarklon", "dark1on"}, {"vvagner", "wagner"},    {"5mith", "smith"}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        char a[LIKENESS_BYTES_MAX + 1];
        char b[LIKENESS_BYTES_MAX + 1];
        (void)likeness_skeleton(pairs[i][0], (uint32_t)strlen(pairs[i][0]), a);
        (void)likeness_skeleton(pairs[i][1], (uint32_t)strlen(pairs[i][1]), b);
        CHECK_TEXT(a, b);
    }
}

static void likeness_cost_counts_edits_in_tenths(void)
{
    CHECK(likeness_cost("smith", 5, "smith", 5, 20) == 0);
    CHECK(likeness_cost("smith", 5, "smlth", 5, 20) == LIKENESS_EDIT);
    CHECK(likeness_cost("smith", 5, "smifh", 5, 20) == LIKENESS_EDIT / 2);
    CHECK(likeness_cost("smith", 5, "mith", 4, 20) == LIKENESS_EDIT);
    CHECK(likeness_cost("smith", 5, "xxxxx", 5, 20) == 21);
    CHECK(likeness_cost("a", 1, "abcd", 4, 20) == 21);
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

/* Every cell, nothing left out; what one swap costs is asked of likeness_cost itself. */
static uint32_t whole_cost(const char *a, uint32_t a_length, const char *b, uint32_t b_length)
{
    uint32_t cells[24][24];

    for (uint32_t i = 0; i <= a_length; i++) {
        for (uint32_t k = 0; k <= b_length; k++) {
            uint32_t best = i == 0 ? k * LIKENESS_EDIT : k == 0 ? i * LIKENESS_EDIT : UINT32_MAX;
            if (i > 0 && k > 0) {
                uint32_t swapped = cells[i - 1][k - 1] + likeness_cost(&a[i - 1], 1, &b[k - 1], 1, 99);
                uint32_t shifted =
                    (cells[i - 1][k] < cells[i][k - 1] ? cells[i - 1][k] : cells[i][k - 1]) + LIKENESS_EDIT;
                best = swapped < shifted ? swapped : shifted;
            }
            cells[i][k] = best;
        }
    }
    return cells[a_length][b_length];
}

/* A text and one that was made of it with up to four changes, of letters that are often confused. */
static uint32_t change(const char *text, uint32_t length, char *changed, uint32_t *state)
{
    uint32_t size = 0;

    for (uint32_t i = 0; i < length && size < 20; i++) {
        switch (next_random(state) % 16) {
        case 0:
            break;
        case 1:
            changed[size++] = "tflecouv"[next_random(state) % 8];
            changed[size++] = text[i];
            break;
        case 2:
            changed[size++] = "tflecouv"[next_random(state) % 8];
            break;
        default:
            changed[size++] = text[i];
        }
    }
    changed[size] = 0;
    return size;
}

static void likeness_cost_leaves_out_nothing_that_matters(void)
{
    static const uint32_t bounds[] = {0, LIKENESS_EDIT / 2, LIKENESS_EDIT, 2 * LIKENESS_EDIT};
    uint32_t state = 7;
    uint32_t alike = 0;

    for (int round = 0; round < 20000; round++) {
        char a[24] = {0};
        char b[24] = {0};
        uint32_t a_length = next_random(&state) % 18;
        for (uint32_t i = 0; i < a_length; i++) {
            a[i] = "tflecouvtflecouvxz"[next_random(&state) % 18];
        }
        uint32_t b_length = change(a, a_length, b, &state);
        uint32_t whole = whole_cost(a, a_length, b, b_length);
        uint32_t letters = (uint32_t)__builtin_popcountll(likeness_letters(a) ^ likeness_letters(b));
        for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++) {
            uint32_t cost = likeness_cost(a, a_length, b, b_length, bounds[i]);
            CHECK(cost == (whole > bounds[i] ? bounds[i] + 1 : whole));
            CHECK(cost > bounds[i] || letters <= likeness_letters_apart(bounds[i]));
            alike += cost <= bounds[i];
        }
    }
    CHECK(alike > 10000);
}

static void terms_find_names_in_any_spelling(void)
{
    static const char *const found[] = {"mullersmith", "muller", "mueller", "smith",  "annesophie",
                                        "anne",        "sophie", "rnuller", "mul1er", "sm1th"};
    static const char *const not_found[] = {"mule", "smite", "an", "muster", "dr", "liver"};
    Terms *terms = terms_new(arena);
    Error err = {0};

    CHECK_OK(terms_add_name(terms, "Müller-Smith^Anne Sophie^^Dr", ENTITY_PATIENT_NAME, &err));
    terms_finish(terms);
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        if (!finds(terms, found[i])) {
            CHECK_TEXT("not found", found[i]);
        }
    }
    for (size_t i = 0; i < sizeof not_found / sizeof not_found[0]; i++) {
        if (finds(terms, not_found[i])) {
            CHECK_TEXT("found", not_found[i]);
        }
    }
    CHECK(terms_has_initial(terms, 's') && !terms_has_initial(terms, 'x'));
}

static void terms_find_keeps_short_texts_exact(void)
{
    Terms *terms = terms_new(arena);
    Error err = {0};

    CHECK_OK(terms_add_name(terms, "DOE^LI", ENTITY_PATIENT_NAME, &err));
    terms_finish(terms);
    CHECK(finds(terms, "doe") && finds(terms, "li"));
    CHECK(!finds(terms, "dce") && !finds(terms, "d0e") && !finds(terms, "la") && !finds(terms, "do"));
}

static void terms_find_ids_with_and_without_zeros_and_separators(void)
{
    static const char *const found[] = {"00412377", "412377", "oo412377", "004l2377", "mrn00412377", "0041237"};
    Terms *terms = terms_new(arena);
    Error err = {0};

    CHECK_OK(terms_add_id(terms, "0041-2377", ENTITY_PATIENT_ID, &err));
    CHECK_OK(terms_add_id(terms, "7", ENTITY_PATIENT_ID, &err));
    terms_finish(terms);
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        if (!finds(terms, found[i])) {
            CHECK_TEXT("not found", found[i]);
        }
    }
    CHECK(!finds(terms, "7") && !finds(terms, "512") && !finds(terms, "20481234"));
}

static bool reads(const char *a, const char *b, const char *c, int year, int month, int day)
{
    const DateAtom atoms[] = {{a, (uint32_t)strlen(a), 0}, {b, (uint32_t)strlen(b), 0}, {c, (uint32_t)strlen(c), 0}};
    const Date known = {.year = (uint16_t)year, .month = (uint8_t)month, .day = (uint8_t)day};
    Date dates[DATES_OF_THREE_MAX];
    uint32_t count = dates_of_three(&atoms[0], &atoms[1], &atoms[2], dates);

    for (uint32_t i = 0; i < count; i++) {
        if (dates_same(&dates[i], &known)) {
            return true;
        }
    }
    return false;
}

static void dates_are_read_in_all_usual_orders(void)
{
    CHECK(reads("16", "06", "1976", 1976, 6, 16));
    CHECK(reads("06", "16", "1976", 1976, 6, 16));
    CHECK(reads("1976", "06", "16", 1976, 6, 16));
    CHECK(reads("16", "6", "76", 1976, 6, 16));
    CHECK(reads("16", "jun", "76", 1976, 6, 16));
    CHECK(reads("16", "juni", "1976", 1976, 6, 16));
    CHECK(reads("1976", "sep", "23", 1976, 9, 23));
    CHECK(reads("september", "23", "1976", 1976, 9, 23));
    CHECK(reads("3", "fevr", "2018", 2018, 2, 3));
    CHECK(!reads("16", "06", "1977", 1976, 6, 16));
    CHECK(!reads("16", "13", "1976", 1976, 6, 16));
    CHECK(!reads("120", "35", "10", 1976, 6, 16));
}

static void terms_work_out_the_age(void)
{
    Terms *terms = terms_new(arena);
    Entity entity = ENTITY_OTHER;
    const Date birth = {.year = 76, .month = 6, .day = 16, .short_year = true};

    terms_add_date(terms, "19760616", ENTITY_BIRTH_DATE);
    terms_add_date(terms, "20120901", ENTITY_DATE);
    terms_add_date(terms, "20120301", ENTITY_DATE);
    terms_finish(terms);
    CHECK(terms_has_age(terms, 36) && terms_has_age(terms, 35) && !terms_has_age(terms, 37));
    CHECK(terms_find_date(terms, &birth, &entity) && entity == ENTITY_BIRTH_DATE);
}

static void terms_stop_at_their_limit(void)
{
    Terms *terms = terms_new(arena);
    Error err = {0};
    bool good = true;
    char name[20];

    for (int i = 0; good && i <= TERMS_MAX; i++) {
        (void)snprintf(name, sizeof name, "%08d", i * 7 + 10000000);
        good = terms_add_id(terms, name, ENTITY_OTHER_ID, &err);
    }
    CHECK(!good && err.code == ERR_LIMIT && terms_count(terms) == TERMS_MAX);
}

int main(void)
{
    arena = arena_new(64 << 20);
    RUN(likeness_makes_confusable_letters_equal);
    RUN(likeness_cost_counts_edits_in_tenths);
    RUN(likeness_cost_leaves_out_nothing_that_matters);
    RUN(terms_find_names_in_any_spelling);
    RUN(terms_find_keeps_short_texts_exact);
    RUN(terms_find_ids_with_and_without_zeros_and_separators);
    RUN(dates_are_read_in_all_usual_orders);
    RUN(terms_work_out_the_age);
    RUN(terms_stop_at_their_limit);
    arena_free(arena);
    return check_failed();
}

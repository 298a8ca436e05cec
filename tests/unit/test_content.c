#include "tags_case.h"

/* An item of a content tree, left open: [value] (NULL: none) is written by the caller for sequences. [type] may be
 * NULL, too. */
static void start_item(Buffer *file, const char *type, const char *code, const char *scheme, Tag tag, const char *vr,
                       const char *value)
{
    forge_item(file);
    forge_text(file, 0x0040a010u, "CS", "CONTAINS");
    if (type != NULL) {
        forge_text(file, 0x0040a040u, "CS", type);
    }
    forge_sequence(file, 0x0040a043u);
    forge_item(file);
    forge_text(file, 0x00080100u, "SH", code);
    forge_text(file, 0x00080102u, "SH", scheme);
    forge_text(file, 0x00080104u, "LO", "A concept");
    forge_item_end(file);
    forge_sequence_end(file);
    if (value != NULL) {
        forge_text(file, tag, vr, value);
    }
}

static void forge_content(Buffer *file, const char *type, const char *code, const char *scheme, Tag tag, const char *vr,
                          const char *value)
{
    start_item(file, type, code, scheme, tag, vr, value);
    forge_item_end(file);
}

static void forge_report(Buffer *file)
{
    forge_text(file, 0x00080016u, "UI", "1.2.840.10008.5.1.4.1.1.88.22");
    forge_text(file, 0x00080018u, "UI", "1.2.3.4.3");
    forge_text(file, 0x00100010u, "PN", "DOE^JANE");
    forge_text(file, 0x00100020u, "LO", "4711-0815");
    forge_text(file, 0x0040a040u, "CS", "CONTAINER");
    forge_sequence(file, 0x0040a730u);
}

static void each_item_goes_by_its_concept(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT;
    forge_report(&test.file);
    forge_content(&test.file, "TEXT", "9901", "99SITE", 0x0040a160u, "UT", "Normal liver");
    forge_content(&test.file, "TEXT", "9902", "99SITE", 0x0040a160u, "UT", "CANARY one");
    forge_content(&test.file, "TEXT", "121022", "DCM", 0x0040a160u, "UT", "ACC-GONE"); /* X */
    forge_content(&test.file, "PNAME", "121008", "DCM", 0x0040a123u, "PN", "WELBY^MARCUS");
    forge_content(&test.file, "PNAME", "9903", "99SITE", 0x0040a123u, "PN", "KILDARE^JAMES");
    forge_content(&test.file, "UIDREF", "9904", "99SITE", 0x0040a124u, "UI", "1.2.3.77");
    forge_content(&test.file, "DATE", "9905", "99SITE", 0x0040a121u, "DA", "20200110");
    forge_content(&test.file, "NUM", "121033", "DCM", 0, "", NULL);                        /* X: age */
    forge_content(&test.file, "TEXT", "9906", "99SITE", 0x0040a123u, "PN", "HIDDEN^NAME"); /* not its value */
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(test.plan.verdict == VERDICT_PASS);
    CHECK(holds(test.head, "Normal liver") && holds(test.head, "REMOVED") && !holds(test.head, "CANARY"));
    CHECK(!holds(test.head, "ACC-GONE") && !holds(test.head, "121022") && !holds(test.head, "121033"));
    CHECK(holds(test.head, "121008") && holds(test.head, "ANON^ANON"));
    CHECK(!holds(test.head, "WELBY") && !holds(test.head, "KILDARE") && !holds(test.head, "HIDDEN"));
    CHECK(!holds(test.head, "1.2.3.77") && !holds(test.head, "20200110"));
    CHECK(holds(test.head, "113104"));
    CHECK(found_in_copy(&test) == 0);
    close_case(&test);
}

/* An item that goes takes what is below it along; a sequence without items goes, too. */
static void an_item_goes_with_all_below_it(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT;
    forge_report(&test.file);
    start_item(&test.file, "CONTAINER", "9901", "99SITE", 0, "", NULL);
    forge_sequence(&test.file, 0x0040a730u);
    start_item(&test.file, "CONTAINER", "121000", "DCM", 0, "", NULL); /* X */
    forge_sequence(&test.file, 0x0040a730u);
    forge_content(&test.file, "TEXT", "9902", "99SITE", 0x0040a160u, "UT", "Below the box");
    forge_sequence_end(&test.file);
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    forge_item_end(&test.file);
    forge_content(&test.file, "TEXT", "9903", "99SITE", 0x0040a160u, "UT", "Beside the box");
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(holds(test.head, "9901") && holds(test.head, "Beside the box"));
    CHECK(!holds(test.head, "121000") && !holds(test.head, "Below the box"));
    CHECK(dicom_has(test.copy.dicom, 0x0040a730u));
    close_case(&test);
}

static void kept_dates_and_uids_follow_their_options(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options = OPTION_CLEAN_STRUCTURED_CONTENT | OPTION_RETAIN_LONGITUDINAL_FULL_DATES |
                            OPTION_RETAIN_UIDS | OPTION_RETAIN_DEVICE_IDENTITY;
    forge_report(&test.file);
    forge_content(&test.file, "DATETIME", "9901", "99SITE", 0x0040a120u, "DT", "20200110101112");
    forge_content(&test.file, "UIDREF", "121012", "DCM", 0x0040a124u, "UI", "1.2.3.77");
    forge_content(&test.file, "TEXT", "110119", "DCM", 0x0040a160u, "UT", "STATION7");
    forge_content(&test.file, "TEXT", "9902", "99SITE", 0x0040a160u, "UT", "Free words"); /* not cleaned, so not kept */
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(holds(test.head, "20200110101112") && holds(test.head, "1.2.3.77") && holds(test.head, "STATION7"));
    CHECK(!holds(test.head, "Free words"));
    close_case(&test);
}

/* The value of an item stands where its type has it, in the VR of that place: else words could pass as a code. */
static void a_value_of_a_wrong_vr_goes(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options = OPTION_CLEAN_STRUCTURED_CONTENT | OPTION_CLEAN_DESCRIPTORS | OPTION_RETAIN_UIDS |
                            OPTION_RETAIN_LONGITUDINAL_FULL_DATES | OPTION_RETAIN_DEVICE_IDENTITY;
    forge_report(&test.file);
    forge_content(&test.file, "NUM", "9901", "99SITE", 0x0040a300u, "LO", "KUZNETZOW BORIS");
    forge_content(&test.file, "CODE", "9902", "99SITE", 0x0040a168u, "LT", "Seen by Dr. Hunt");
    forge_content(&test.file, "DATE", "9903", "99SITE", 0x0040a121u, "LO", "Born in Oslo");
    forge_content(&test.file, "UIDREF", "9904", "99SITE", 0x0040a124u, "UI", "Miller");
    forge_content(&test.file, "TEXT", "110119", "DCM", 0x0040a160u, "PN", "OBRIEN^SEAMUS"); /* K */
    forge_content(&test.file, "TEXT", "9905", "99SITE", 0x0040a160u, "DA", "19340203");     /* C */
    forge_content(&test.file, "TEXT", "9906", "99SITE", 0x0040a160u, "LT", "Normal liver");
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(!holds(test.head, "KUZNETZOW") && !holds(test.head, "Hunt") && !holds(test.head, "Oslo"));
    CHECK(!holds(test.head, "Miller") && !holds(test.head, "OBRIEN") && !holds(test.head, "19340203"));
    CHECK(holds(test.head, "9901") && holds(test.head, "9904") && holds(test.head, "Normal liver"));
    close_case(&test);
}

/* A rule for the tag of a value wins over its concept, as it does over the table. */
static void a_tag_rule_wins_over_the_concept(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT;
    CHECK(tag_table_add_rule(test.rules.table, "site.text", "(0040,a160)", "replace", "Withheld", &test.err));
    CHECK(tag_table_add_rule(test.rules.table, "site.time", "(0040,a122)", "keep", NULL, &test.err));
    CHECK(tag_table_add_rule(test.rules.table, "site.code", "(0040,a168)", "remove", NULL, &test.err));
    forge_report(&test.file);
    forge_content(&test.file, "TEXT", "9901", "99SITE", 0x0040a160u, "UT", "Normal liver");
    forge_content(&test.file, "TIME", "9902", "99SITE", 0x0040a122u, "TM", "101112");
    start_item(&test.file, "CODE", "9903", "99SITE", 0, "", NULL);
    forge_sequence(&test.file, 0x0040a168u);
    forge_item(&test.file);
    forge_text(&test.file, 0x00080100u, "SH", "LIVER7");
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(holds(test.head, "Withheld") && !holds(test.head, "Normal liver"));
    CHECK(holds(test.head, "101112") && holds(test.head, "9903") && !holds(test.head, "LIVER7"));
    close_case(&test);
}

/* Padding may stand on both sides of a code. */
static void blanks_around_a_code_do_not_hide_the_concept(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT;
    forge_report(&test.file);
    forge_content(&test.file, "CODE", " 121032", "DCM", 0, "", NULL); /* X: sex */
    forge_content(&test.file, "NUM", "121033 ", " DCM", 0, "", NULL); /* X: age */
    forge_content(&test.file, " CODE", "9901", "99SITE", 0, "", NULL);
    forge_content(&test.file, " TEXT", "9902", "99SITE", 0x0040a160u, "UT", "Normal liver");
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(!holds(test.head, "121032") && !holds(test.head, "121033"));
    CHECK(holds(test.head, "9901") && holds(test.head, "Normal liver"));
    close_case(&test);
}

static void forge_coded(Buffer *file, const char *concept, const char *scheme, const char *code)
{
    start_item(file, NULL, concept, scheme, 0, "", NULL);
    forge_sequence(file, 0x0040a168u);
    forge_item(file);
    forge_text(file, 0x00080100u, "SH", code);
    forge_item_end(file);
    forge_sequence_end(file);
    forge_item_end(file);
}

/* Acquisition contexts and annotations of waveforms: the value says what an item is that does not say it. */
static void an_item_without_a_type_goes_by_its_value(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT;
    forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(&test.file, 0x00080018u, "UI", "1.2.3.4.3");
    forge_sequence(&test.file, 0x00400555u);
    forge_coded(&test.file, "9901", "99SITE", "LIVER7");
    forge_coded(&test.file, "121032", "DCM", "MALE"); /* X: sex */
    forge_content(&test.file, NULL, "9902", "99SITE", 0x0040a160u, "UT", "Normal liver");
    forge_content(&test.file, "", "9903", "99SITE", 0x0040a160u, "UT", "Quiet breath");
    forge_content(&test.file, NULL, "121022", "DCM", 0x0040a160u, "UT", "ACC-GONE"); /* X */
    forge_content(&test.file, NULL, "121033", "DCM", 0x0040a30au, "DS", "67.5");     /* X: age */
    forge_content(&test.file, NULL, "9904", "99SITE", 0x0040a30au, "DS", "31.25");
    forge_content(&test.file, NULL, "9905", "99SITE", 0x0040a123u, "PN", "KILDARE^JAMES");
    forge_content(&test.file, NULL, "9906", "99SITE", 0x0040a168u, "LT", "Seen by Dr. Hunt");
    forge_content(&test.file, "ODD", "9907", "99SITE", 0x0040a160u, "UT", "Of no type");
    start_item(&test.file, NULL, "9908", "99SITE", 0x0040a121u, "DA", "20200110");
    forge_text(&test.file, 0x0040a160u, "UT", "A second value");
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(holds(test.head, "LIVER7") && holds(test.head, "Normal liver") && holds(test.head, "Quiet breath"));
    CHECK(holds(test.head, "31.25") && holds(test.head, "ANON^ANON"));
    CHECK(!holds(test.head, "MALE") && !holds(test.head, "ACC-GONE") && !holds(test.head, "67.5"));
    CHECK(!holds(test.head, "KILDARE") && !holds(test.head, "Hunt") && !holds(test.head, "Of no type"));
    CHECK(!holds(test.head, "20200110") && !holds(test.head, "A second value"));
    close_case(&test);
}

static void forge_age_of(Buffer *file, const char *code, const char *scheme, const char *number, const char *unit)
{
    start_item(file, "NUM", code, scheme, 0, "", NULL);
    forge_sequence(file, 0x0040a300u);
    forge_item(file);
    forge_sequence(file, 0x004008eau);
    forge_item(file);
    forge_text(file, 0x00080100u, "SH", unit);
    forge_text(file, 0x00080102u, "SH", "UCUM");
    forge_item_end(file);
    forge_sequence_end(file);
    forge_text(file, 0x0040a30au, "DS", number);
    forge_item_end(file);
    forge_sequence_end(file);
    forge_item_end(file);
}

static void forge_age(Buffer *file, const char *number, const char *unit)
{
    forge_age_of(file, "121033", "DCM", number, unit);
}

/* Concepts that the profile does not list mean an age, too. */
static void an_age_above_89_goes_by_any_name(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT;
    forge_report(&test.file);
    forge_age_of(&test.file, "30525-0", "LN", "97.125", "a");
    forge_age_of(&test.file, "30525-0", "LN", "77.125", "a");
    forge_age_of(&test.file, "424144002", "SCT", "98.125", "a");
    forge_age_of(&test.file, "397669002", "SCT", "1199.125", "mo");
    forge_age_of(&test.file, "30525-0", "99SITE", "99.125", "a"); /* of another scheme: who knows what */
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(!holds(test.head, "97.125") && !holds(test.head, "98.125") && !holds(test.head, "1199.125"));
    CHECK(holds(test.head, "77.125") && holds(test.head, "99.125") && holds(test.head, "30525-0"));
    close_case(&test);
}

static void words_in_the_place_of_a_date_go_although_dates_stay(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT | OPTION_RETAIN_LONGITUDINAL_FULL_DATES;
    test.settings.options &= ~(uint32_t)OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;
    forge_report(&test.file);
    forge_content(&test.file, "DATE", "9901", "99SITE", 0x0040a121u, "DA", "20200110");
    forge_content(&test.file, "DATE", "9902", "99SITE", 0x0040a121u, "DA", "KUZNETZOW");
    forge_content(&test.file, "TIME", "9903", "99SITE", 0x0040a122u, "TM", "5551234567");
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(holds(test.head, "20200110") && !holds(test.head, "KUZNETZOW") && !holds(test.head, "5551234567"));
    close_case(&test);
}

static void an_age_above_89_goes_although_ages_stay(void)
{
    static const struct {
        const char *number, *unit;
        bool stays;
    } cases[] = {{"45.5", "a", true},  {"89", "a", true},    {"90.0", "a", false},  {" 96", "a ", false},
                 {"96.5", "", false},  {"96.5", "mo", true}, {"1090", "mo", false}, {"4000", "wk", true},
                 {"30000", "d", true}, {"33000", "d", false}};

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        test.settings.options |= OPTION_CLEAN_STRUCTURED_CONTENT | OPTION_RETAIN_PATIENT_CHARACTERISTICS;
        forge_report(&test.file);
        forge_age(&test.file, cases[i].number, cases[i].unit);
        forge_content(&test.file, "NUM", "121033", "DCM", 0x0040a30au, "DS", "77.125");
        forge_content(&test.file, "NUM", "121033", "DCM", 0x0040a30au, "DS", "91.125");
        forge_sequence_end(&test.file);
        CHECK(run(&test));
        CHECK(holds(test.head, cases[i].number) == cases[i].stays);
        CHECK(holds(test.head, "77.125") && !holds(test.head, "91.125"));
        close_case(&test);
    }
}

static void without_the_option_only_the_shape_stays(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options &= ~(uint32_t)OPTION_CLEAN_STRUCTURED_CONTENT;
    forge_report(&test.file);
    forge_content(&test.file, "TEXT", "9901", "99SITE", 0x0040a160u, "UT", "Normal liver");
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(holds(test.head, "CONTAINS") && holds(test.head, "REMOVED"));
    CHECK(!holds(test.head, "Normal liver") && !holds(test.head, "99SITE") && !holds(test.head, "113104"));
    close_case(&test);
}

static void wrong_concepts_are_named(void)
{
    static const char *const rows[] = {"121022 DCM TEXT X", "121022 DCM TEXT Q -", "121022 DCM TEXT X zz"};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        TagTable *table = tag_table_new();
        Error err = {0};
        CHECK(!tag_table_add_concepts(table, rows[i], &err) && err.code == ERR_CONFIG);
        tag_table_free(table);
    }
}

int main(void)
{
    RUN(each_item_goes_by_its_concept);
    RUN(an_item_goes_with_all_below_it);
    RUN(kept_dates_and_uids_follow_their_options);
    RUN(a_value_of_a_wrong_vr_goes);
    RUN(a_tag_rule_wins_over_the_concept);
    RUN(blanks_around_a_code_do_not_hide_the_concept);
    RUN(an_item_without_a_type_goes_by_its_value);
    RUN(an_age_above_89_goes_although_ages_stay);
    RUN(an_age_above_89_goes_by_any_name);
    RUN(words_in_the_place_of_a_date_go_although_dates_stay);
    RUN(without_the_option_only_the_shape_stays);
    RUN(wrong_concepts_are_named);
    return check_failed();
}

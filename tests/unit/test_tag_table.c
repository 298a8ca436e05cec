#include "deid/tag_private.h"
#include "tags_case.h"

/* Decides a top-level attribute under [options]. */
static TagAction decide_in(const Case *test, const char *sop_class, Tag tag, const char *vr, const char *text,
                           uint32_t options)
{
    TagScope scope = tag_scope(test->rules.table, &test->settings, options, sop_class);
    Element element = {
        .path = &tag, .depth = 1, .tag = tag, .text = text, .raw = bytes_text(text), .text_is_whole = true};

    (void)snprintf(element.vr, sizeof element.vr, "%s", vr);
    element.is_sequence = strcmp(vr, "SQ") == 0;
    return tag_decide(&scope, &element).action;
}

/* In a class that nothing is known of. */
static TagAction decide(const Case *test, Tag tag, const char *vr, const char *text, uint32_t options)
{
    return decide_in(test, "1.2.3.4", tag, vr, text, options);
}

static void options_win_when_every_reason_is_lifted(void)
{
    static const uint32_t device = OPTION_RETAIN_DEVICE_IDENTITY;
    static const uint32_t full = OPTION_RETAIN_LONGITUDINAL_FULL_DATES;
    static const uint32_t modified = OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;
    Case test = open_case(FORGE_EXPLICIT);

    CHECK(decide(&test, 0x00181200u, "DA", "20200101", 0) == ACTION_REMOVE); /* DateOfLastCalibration */
    CHECK(decide(&test, 0x00181200u, "DA", "20200101", modified) == ACTION_REMOVE);
    CHECK(decide(&test, 0x00181200u, "DA", "20200101", device) == ACTION_REMOVE);
    CHECK(decide(&test, 0x00181200u, "DA", "20200101", device | modified) == ACTION_SHIFT);
    CHECK(decide(&test, 0x00181200u, "DA", "20200101", device | full) == ACTION_KEEP);
    CHECK(decide(&test, 0x00080020u, "DA", "20200101", 0) == ACTION_EMPTY);
    CHECK(decide(&test, 0x00100030u, "DA", "19300101", full) == ACTION_EMPTY);
    CHECK(decide(&test, 0x00081030u, "LO", "Brain", 0) == ACTION_REMOVE);
    CHECK(decide(&test, 0x00081030u, "LO", "Brain", OPTION_CLEAN_DESCRIPTORS) == ACTION_CLEAN);
    CHECK(decide(&test, 0x00081140u, "SQ", "", 0) == ACTION_KEEP);
    CHECK(decide(&test, 0x00080018u, "UI", "1.2.3", OPTION_RETAIN_UIDS) == ACTION_KEEP);
    CHECK(decide(&test, 0x00080016u, "UI", FORGE_CT_CLASS, 0) == ACTION_KEEP);
    CHECK(decide(&test, 0x00081167u, "UI", "1.2.3", 0) == ACTION_UID);
    CHECK(decide(&test, 0x60003000u, "OW", "xx", OPTION_CLEAN_GRAPHICS) == ACTION_REMOVE);
    CHECK(decide(&test, 0x00880200u, "SQ", "", 0) == ACTION_REMOVE);
    CHECK(decide(&test, 0x00102201u, "LO", "x", 0) == ACTION_KEEP);
    CHECK(decide(&test, 0x0040a067u, "PN", "DOE", 0) == ACTION_REPLACE);
    CHECK(decide(&test, 0x00fe0010u, "LO", "x", 0) == ACTION_REMOVE);
    CHECK(decide(&test, 0x00180060u, "DS", "120 DOE", 0) == ACTION_CLEAN);
    CHECK(decide(&test, 0x00180060u, "DS", "120", 0) == ACTION_KEEP);
    close_case(&test);
}

static void a_tag_rule_wins_over_the_table(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    const Step *step;

    CHECK(tag_table_add_rule(test.rules.table, "site.model", "(0008,1090)", "remove", NULL, &test.err));
    CHECK(tag_table_add_rule(test.rules.table, "site.name", "(0008,0080)", "replace", "Site 7", &test.err));
    CHECK(!tag_table_add_rule(test.rules.table, "bad", "0008,0080", "replace", NULL, &test.err));
    CHECK(!tag_table_add_rule(test.rules.table, "bad", "(0008,0080)", "burn", NULL, &test.err));
    forge_person(&test.file);
    CHECK(run(&test));
    CHECK_TEXT(copied(&test, 0x00080080u), "Site 7");
    step = step_of(&test, "(0008,0080)");
    CHECK_TEXT(step == NULL ? NULL : step->rule, "site.name");
    close_case(&test);
}

static void documents_are_refused_unless_a_rule_drops_them(void)
{
    for (int dropped = 0; dropped <= 1; dropped++) {
        Case test = open_case(FORGE_EXPLICIT);
        if (dropped == 1) {
            CHECK(tag_table_add_rule(test.rules.table, "site.pdf", "(0042,0011)", "replace", NULL, &test.err));
        }
        forge_text(&test.file, 0x00080016u, "UI", "1.2.840.10008.5.1.4.1.1.104.1");
        forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
        forge_text(&test.file, 0x00420010u, "ST", "CANARY letter");
        forge_bytes(&test.file, 0x00420011u, "OB", "%PDF CANARY.", 12);
        forge_text(&test.file, 0x00420012u, "LO", "application/pdf");
        forge_bytes(&test.file, 0x00420015u, "UL", "\014\0\0", 4);
        CHECK(detect(&test) && test.plan.verdict == (dropped == 1 ? VERDICT_PASS : VERDICT_REFUSE));
        CHECK(apply(&test, false));
        CHECK(!holds(test.head, "CANARY") && holds(test.head, "application/pdf"));
        CHECK(dicom_has(test.copy.dicom, 0x00420015u) == (dropped == 0));
        close_case(&test);
    }
}

static void wrong_rows_are_named(void)
{
    static const char *const rows[] = {"00080020 DA Z fK,mC", "0008002 DA Z - StudyDate", "00080020 DA Q - StudyDate",
                                       "00080020 DA Z fQ StudyDate",
                                       "00080020 DA Z - StudyDate\n00080020 DA Z - StudyDate"};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        TagTable *table = tag_table_new();
        Error err = {0};
        CHECK(!tag_table_add_rows(table, rows[i], &err) && err.code == ERR_CONFIG);
        tag_table_free(table);
    }
}

static void the_table_is_whole(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    /* 653 single tags of edition 2026d, and 21 UIDs that it does not list. */
    CHECK(tag_table_count(test.rules.table) == 653 + 21);
    CHECK(tag_private_count(tag_table_private(test.rules.table)) == 479);
    close_case(&test);
}

static void combined_codes_go_by_the_type_in_the_class(void)
{
    static const char pet[] = "1.2.840.10008.5.1.4.1.1.128";
    static const char enhanced_ct[] = "1.2.840.10008.5.1.4.1.1.2.1";
    static const char key_objects[] = "1.2.840.10008.5.1.4.1.1.88.59";
    Case test = open_case(FORGE_EXPLICIT);

    CHECK(decide_in(&test, FORGE_CT_CLASS, 0x00080021u, "DA", "20200101", 0) == ACTION_REMOVE); /* SeriesDate, 3 */
    CHECK(decide_in(&test, pet, 0x00080021u, "DA", "20200101", 0) == ACTION_REPLACE);           /* 1 */
    CHECK(decide_in(&test, FORGE_CT_CLASS, 0x00080022u, "DA", "20200101", 0) == ACTION_REMOVE);
    CHECK(decide_in(&test, pet, 0x00080022u, "DA", "20200101", 0) == ACTION_EMPTY);
    CHECK(decide_in(&test, FORGE_CT_CLASS, 0x0008002au, "DT", "2020", 0) == ACTION_REMOVE);
    CHECK(decide_in(&test, enhanced_ct, 0x0008002au, "DT", "2020", 0) == ACTION_REPLACE);
    CHECK(decide_in(&test, FORGE_CT_CLASS, 0x00081111u, "SQ", "", 0) == ACTION_REMOVE);
    CHECK(decide_in(&test, key_objects, 0x00081111u, "SQ", "", 0) == ACTION_EMPTY);
    CHECK(decide_in(&test, FORGE_CT_CLASS, 0x00081140u, "SQ", "", 0) == ACTION_REMOVE);
    CHECK(decide_in(&test, FORGE_CT_CLASS, 0x00081140u, "SQ", "", OPTION_RETAIN_UIDS) == ACTION_KEEP);
    CHECK(decide_in(&test, FORGE_CT_CLASS, 0x00100020u, "LO", "4711", 0) == ACTION_REPLACE); /* a pseudonym */
    close_case(&test);
}

/* Whatever is legal for every type, for all 49 rows with a combined code. */
static void an_unknown_type_gives_what_every_type_allows(void)
{
    static const struct {
        const char *code;
        TagAction action, of_sequence;
    } fallbacks[] = {{"X/Z", ACTION_EMPTY, ACTION_REPLACE},
                     {"X/D", ACTION_REPLACE, ACTION_REPLACE},
                     {"Z/D", ACTION_REPLACE, ACTION_REPLACE},
                     {"X/Z/D", ACTION_REPLACE, ACTION_REPLACE},
                     {"X/Z/U*", ACTION_KEEP, ACTION_KEEP}};
    Case test = open_case(FORGE_EXPLICIT);
    uint32_t counts[5] = {0};

    for (const char *line = table_rows(test.run); *line != 0; line += strcspn(line, "\n") + 1) {
        Tag tag = (Tag)strtoul(line, NULL, 16);
        const TagRow *row = line[0] == 'o' ? NULL : tag_table_row(test.rules.table, tag);
        for (size_t i = 0; row != NULL && i < 5; i++) {
            bool is_sequence = strcmp(row->vr, "SQ") == 0;
            if (strcmp(row->basic, fallbacks[i].code) == 0) {
                counts[i]++;
                CHECK(decide(&test, tag, row->vr, "1", 0) ==
                      (is_sequence ? fallbacks[i].of_sequence : fallbacks[i].action));
            }
        }
    }
    CHECK(counts[0] == 11 && counts[1] == 23 && counts[2] == 6 && counts[3] == 8 && counts[4] == 2);
    close_case(&test);
}

/* DCMTK's dictionary is older than the table: its VRs are learned from the table. */
static void every_row_has_its_vr(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    uint32_t unknown = 0;

    for (const char *line = table_rows(test.run); *line != 0; line += strcspn(line, "\n") + 1) {
        const TagRow *row = line[0] == 'o' ? NULL : tag_table_row(test.rules.table, (Tag)strtoul(line, NULL, 16));
        bool knows = row != NULL && strcmp(row->vr, "UN") != 0;
        unknown += knows && strcmp(dicom_dictionary_vr(row->tag), "UN") == 0 ? 1u : 0u;
    }
    CHECK(unknown == 0);
    CHECK_TEXT(dicom_dictionary_vr(0x00340005u), "OB");
    close_case(&test);
}

static void wrong_types_are_named(void)
{
    static const char *const rows[] = {"00080012",           "00080012 -",
                                       "00080012 - 4",       "0008001 - 3",
                                       "00080012 - 3 1=9.9", "00080012 00080012.00080012.00080012.00080012 3"};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        TagTable *table = tag_table_new();
        Error err = {0};
        CHECK(!tag_table_add_types(table, "1.1.2", rows[i], &err) && err.code == ERR_CONFIG);
        tag_table_free(table);
    }
}

/* A rule may shift or clean a date without the option; where no shift is set up nothing stays of it. */
static void dates_of_tag_rules_do_not_stay_as_they_are(void)
{
    for (int is_set = 0; is_set <= 1; is_set++) {
        Case test = open_case(FORGE_EXPLICIT);
        test.settings.options = 0;
        test.settings.date_shift_days = is_set ? 364 : 0;
        CHECK(tag_table_add_rule(test.rules.table, "site.a", "(0008,0020)", "shift", NULL, &test.err));
        CHECK(tag_table_add_rule(test.rules.table, "site.b", "(0008,0012)", "clean", NULL, &test.err));
        forge_person(&test.file);
        CHECK(run(&test));
        CHECK(strlen(copied(&test, 0x00080020u)) == (is_set ? 8 : 0));
        CHECK(strlen(copied(&test, 0x00080012u)) == (is_set ? 8 : 0));
        CHECK(!holds(test.head, "20200101") && !holds(test.head, "20200110"));
        close_case(&test);
    }
}

/* With one value more it is no creator that somebody has called safe; nothing stays that is behind a zero byte. */
static void a_creator_counts_whole(void)
{
    static const char with_zero[] = "ACME 1\0OBRIEN^S";
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_RETAIN_SAFE_PRIVATE;
    test.settings.keep_private_tags[0] = "(0009,xx02) ACME 1";
    test.settings.keep_private_tags_count = 1;
    forge_identity(&test.file, "4711", "1.2.3");
    forge_text(&test.file, 0x00090010u, "LO", " ACME 1 ");
    forge_text(&test.file, 0x00090011u, "LO", "ACME 1\\OBRIEN^SEAMUS");
    forge_bytes(&test.file, 0x00090012u, "LO", with_zero, sizeof with_zero);
    forge_text(&test.file, 0x00091002u, "LO", "first");
    forge_text(&test.file, 0x00091102u, "LO", "second");
    forge_text(&test.file, 0x00190010u, "LO", "GEMS_ACQU_01\\OBRIEN^SEAMUS");
    forge_text(&test.file, 0x0019109eu, "LO", "EFGRE3D");
    CHECK(run(&test));
    CHECK_TEXT(copied(&test, 0x00091002u), "first");
    CHECK(!dicom_has(test.copy.dicom, 0x00090011u) && !dicom_has(test.copy.dicom, 0x00091102u));
    CHECK(!dicom_has(test.copy.dicom, 0x00190010u) && !dicom_has(test.copy.dicom, 0x0019109eu));
    CHECK(!holds(test.head, "OBRIEN"));
    close_case(&test);
}

/* A code or a measure that is a name or number of the header's own is no code. */
static void an_identifier_in_the_place_of_a_code_goes(void)
{
    ContextValue values[] = {{.entity = ENTITY_PATIENT_NAME, .value = "KUZNETZOW^BORIS"},
                             {.entity = ENTITY_PATIENT_ID, .value = "7654321"},
                             {.entity = ENTITY_ACCESSION_NUMBER, .value = "10000"},
                             {.entity = ENTITY_OTHER, .weak = true, .value = "ABDOMEN"}};
    Case test = open_case(FORGE_EXPLICIT);

    test.context.values = values;
    test.context.values_count = sizeof values / sizeof values[0];
    forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(&test.file, 0x00080018u, "UI", "1.2.3.4.3");
    forge_text(&test.file, 0x00080008u, "CS", "ORIGINAL\\KUZNETZOW\\AXIAL");
    forge_text(&test.file, 0x00180015u, "CS", "ABDOMEN");
    forge_text(&test.file, 0x00180022u, "CS", "7654321 ");
    forge_text(&test.file, 0x00180060u, "DS", "120");
    forge_text(&test.file, 0x00180080u, "DS", "10000");
    forge_text(&test.file, 0x00181150u, "IS", " 7654321");
    forge_text(&test.file, 0x00200013u, "IS", "76543210");
    CHECK(run(&test));
    CHECK_TEXT(copied(&test, 0x00080008u), "ORIGINAL\\\\AXIAL");
    CHECK_TEXT(copied(&test, 0x00180015u), "ABDOMEN");
    CHECK_TEXT(copied(&test, 0x00180022u), "REMOVED");
    CHECK_TEXT(copied(&test, 0x00180060u), "120");
    CHECK_TEXT(copied(&test, 0x00180080u), "10000"); /* a repetition time, for all that one can tell */
    CHECK_TEXT(copied(&test, 0x00181150u), "");
    CHECK_TEXT(copied(&test, 0x00200013u), "76543210");
    close_case(&test);
}

/* With full dates retained, a date's place is a place where words can hide. */
static void what_is_no_date_goes_although_dates_stay(void)
{
    static const struct {
        uint32_t tag;
        const char *vr, *value;
        bool stays;
    } cases[] = {{0x00080020u, "DA", "20200110", true},        {0x00080021u, "DA", "KUZNETZOW", false},
                 {0x00080022u, "DA", "2020.01.12", true},      {0x00080023u, "DA", "12345678", false},
                 {0x00080030u, "TM", "101112.25", true},       {0x00080031u, "TM", "5551234567", false},
                 {0x0008002au, "DT", "20200110101113", true},  {0x00189074u, "DT", "Born in Oslo", false},
                 {0x00400244u, "DA", "20200111\\BORIS", false}};
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.options |= OPTION_RETAIN_LONGITUDINAL_FULL_DATES;
    test.settings.options &= ~(uint32_t)OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;
    forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(&test.file, 0x00080018u, "UI", "1.2.3.4.3");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        forge_text(&test.file, cases[i].tag, cases[i].vr, cases[i].value);
    }
    CHECK(run(&test));
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        CHECK(holds(test.head, cases[i].value) == cases[i].stays);
        if (holds(test.head, cases[i].value) != cases[i].stays) {
            (void)fprintf(stderr, "%08x\n", cases[i].tag);
        }
    }
    close_case(&test);
}

int main(void)
{
    RUN(combined_codes_go_by_the_type_in_the_class);
    RUN(an_unknown_type_gives_what_every_type_allows);
    RUN(wrong_types_are_named);
    RUN(every_row_has_its_vr);
    RUN(options_win_when_every_reason_is_lifted);
    RUN(a_tag_rule_wins_over_the_table);
    RUN(documents_are_refused_unless_a_rule_drops_them);
    RUN(wrong_rows_are_named);
    RUN(the_table_is_whole);
    RUN(dates_of_tag_rules_do_not_stay_as_they_are);
    RUN(a_creator_counts_whole);
    RUN(an_identifier_in_the_place_of_a_code_goes);
    RUN(what_is_no_date_goes_although_dates_stay);
    return check_failed();
}

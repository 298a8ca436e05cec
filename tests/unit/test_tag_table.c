#include "tags_case.h"

/* Decides a top-level attribute under [options]. */
static TagAction decide(const Case *test, Tag tag, const char *vr, const char *text, uint32_t options)
{
    Element element = {
        .path = &tag, .depth = 1, .tag = tag, .text = text, .raw = bytes_text(text), .text_is_whole = true};

    (void)snprintf(element.vr, sizeof element.vr, "%s", vr);
    element.is_sequence = strcmp(vr, "SQ") == 0;
    return tag_decide(test->rules.table, &test->settings, options, &element).action;
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
    close_case(&test);
}

int main(void)
{
    RUN(options_win_when_every_reason_is_lifted);
    RUN(a_tag_rule_wins_over_the_table);
    RUN(wrong_rows_are_named);
    RUN(the_table_is_whole);
    return check_failed();
}

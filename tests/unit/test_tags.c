#include "tags_case.h"

/* A canary in every attribute of the table that holds characters, sequences skipped. */
static void forge_canaries(Buffer *file, const char *rows, uint32_t from, uint32_t to)
{
    for (; *rows != 0; rows += strcspn(rows, "\n"), rows += *rows == '\n' ? 1 : 0) {
        char tag[9] = "";
        char vr[3] = "";
        uint32_t number;
        if (sscanf(rows, "%8[0-9a-f] %2[A-Z]", tag, vr) != 2 || strlen(tag) != 8 || strcmp(vr, "SQ") == 0 ||
            strlen(vr) != 2 || rows[0] == 'o') {
            continue;
        }
        number = (uint32_t)strtoul(tag, NULL, 16);
        if (number >= from && number < to && strstr("US FD", vr) == NULL) {
            forge_text(file, number, vr, "CANARY^X1");
        }
    }
}

static void forge_private_canaries(Buffer *file)
{
    forge_text(file, 0x00090010u, "LO", "CANARY MAKER");
    forge_text(file, 0x00091001u, "LO", "CANARY");
    forge_bytes(file, 0x00091002u, "UN", "CANARY", 6);
    forge_head(file, 0x00091003u, "UN", 0xffffffffu);
    forge_item(file);
    forge_implicit(file, 0x00100010u, "CANARY");
    forge_item_end(file);
    forge_sequence_end(file);
}

static void forge_nested(Buffer *file, const char *rows)
{
    forge_sequence(file, 0x00400275u);
    forge_item(file);
    forge_private_canaries(file);
    forge_sequence(file, 0x0040a043u);
    forge_item(file);
    forge_canaries(file, rows, 0x00080000u, 0x7fe00000u);
    forge_private_canaries(file);
    forge_item_end(file);
    forge_sequence_end(file);
    forge_item_end(file);
    forge_sequence_end(file);
}

static void no_canary_is_left(void)
{
    static const uint32_t option_sets[] = {0, UINT32_MAX, OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES};

    for (size_t i = 0; i < sizeof option_sets / sizeof option_sets[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        const char *rows = table_rows(test.run);
        if (option_sets[i] != UINT32_MAX) {
            test.settings.options = option_sets[i];
        }
        forge_text(&test.file, 0x00020016u, "AE", "CANARY");
        (void)memcpy(test.file.data, "CANARY", 6);
        forge_text(&test.file, 0x00041500u, "CS", "CANARY");
        forge_text(&test.file, 0x00080005u, "CS", "ISO_IR 100");
        forge_text(&test.file, 0x00080008u, "CS", "canary CANARY");
        forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
        forge_private_canaries(&test.file);
        forge_canaries(&test.file, rows, 0x00080000u, 0x00400275u);
        forge_nested(&test.file, rows);
        forge_canaries(&test.file, rows, 0x00400276u, 0x7fe00000u);
        forge_text(&test.file, 0x60004000u, "LT", "CANARY");
        CHECK(run(&test));
        CHECK(test.plan.steps_count > 300 && !holds(test.head, "CANARY"));
        CHECK(memmem(test.head.data, test.head.size, "canary", 6) == NULL);
        close_case(&test);
    }
}

static void identity_becomes_pseudonyms(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Identity wanted;

    forge_person(&test.file);
    CHECK(run(&test));
    CHECK(pseudonym_identity(source, "", false, &test.parsed.identity, test.run, &wanted, &test.err));
    CHECK_TEXT(test.parsed.identity.patient_id, "4711-0815");
    CHECK_TEXT(copied(&test, 0x00100020u), wanted.patient_id);
    CHECK_TEXT(copied(&test, 0x00080018u), wanted.sop_uid);
    CHECK_TEXT(copied(&test, 0x0020000du), wanted.study_uid);
    CHECK_TEXT(copied(&test, 0x0020000eu), wanted.series_uid);
    CHECK_TEXT(copied(&test, 0x00200052u), "1.2.840.10008.1.4.1.1");
    CHECK(strncmp(copied(&test, 0x00100010u), "ANON^", 5) == 0);
    CHECK(strlen(copied(&test, 0x00080050u)) == 16);
    CHECK_TEXT(copied(&test, 0x00100030u), "");
    CHECK_TEXT(copied(&test, 0x00080070u), "SIEMENS");
    CHECK_TEXT(copied(&test, 0x00081030u), "Brain MRI");
    CHECK(holds(test.head, wanted.sop_uid) && !holds(test.head, "1.2.3.4.3"));
    CHECK(found_in_copy(&test) == 0);
    close_case(&test);
}

/* The map is a function: what else stands in a file changes nothing. */
static void pseudonyms_do_not_depend_on_the_rest_of_the_file(void)
{
    static const Tag same[] = {0x00100010u, 0x00100020u, 0x00080018u, 0x0020000du, 0x00080020u, 0x00080050u};
    Case full = open_case(FORGE_EXPLICIT);
    Case bare = open_case(FORGE_IMPLICIT);

    forge_person(&full.file);
    forge_implicit(&bare.file, 0x00080016u, "1.2.840.10008.5.1.4.1.1.4");
    forge_implicit(&bare.file, 0x00080018u, "1.2.3.4.3");
    forge_implicit(&bare.file, 0x00080020u, "20200101");
    forge_implicit(&bare.file, 0x00080050u, "ACC12345");
    forge_implicit(&bare.file, 0x00100010u, "SOMEBODY^ELSE ");
    forge_implicit(&bare.file, 0x00100020u, "4711-0815 ");
    forge_implicit(&bare.file, 0x00100040u, "F ");
    forge_implicit(&bare.file, 0x0020000du, "1.2.3.4.1");
    CHECK(run(&full) && run(&bare));
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        CHECK_TEXT(copied(&bare, same[i]), copied(&full, same[i]));
    }
    close_case(&full);
    close_case(&bare);
}

static void dates_move_together(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    char wanted[16];
    uint32_t days = 0;

    forge_person(&test.file);
    CHECK(run(&test));
    CHECK(pseudonym_shift_days(source, "4711-0815", test.settings.date_shift_days, &days, &test.err));
    CHECK(days >= 1 && date_shift("DA", "20200110", days, wanted, sizeof wanted));
    CHECK_TEXT(copied(&test, 0x00080012u), wanted);
    CHECK(date_shift("DA", "20200101", days, wanted, sizeof wanted));
    CHECK_TEXT(copied(&test, 0x00080020u), wanted);
    CHECK_TEXT(copied(&test, 0x00080030u), "101112");
    CHECK_TEXT(copied(&test, 0x00080201u), "+0100");
    CHECK_TEXT(copied(&test, 0x00280303u), "MODIFIED");
    close_case(&test);
}

static void ages_above_89_are_one_group(void)
{
    static const struct {
        const char *age, *wanted;
    } cases[] = {{"091Y", "090Y"}, {"089Y", "089Y"}, {"120Y", "090Y"}, {"012M", "012M"}, {"Jane", ""}};

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        test.settings.options |= OPTION_RETAIN_PATIENT_CHARACTERISTICS;
        forge_identity(&test.file, "4711", "1.2.3");
        forge_text(&test.file, 0x00101010u, "AS", cases[i].age);
        CHECK(run(&test));
        CHECK_TEXT(copied(&test, 0x00101010u), cases[i].wanted);
        close_case(&test);
    }
}

static void a_path_has_one_step_for_all_items(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    const Step *step;

    forge_person(&test.file);
    CHECK(detect(&test));
    step = step_of(&test, "(0008,1199)[*].(0008,1155)");
    CHECK(step != NULL && step->action == ACTION_UID && step->kind == STEP_TAG);
    CHECK(step_of(&test, "(0008,0070)") == NULL || step_of(&test, "(0008,0070)")->action == ACTION_CLEAN);
    CHECK(plan_check(&test.plan, &test.err));
    close_case(&test);
}

static void a_lost_step_lets_nothing_through(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_person(&test.file);
    CHECK(detect(&test));
    test.plan.steps_count = 0;
    CHECK(apply(&test, false));
    CHECK(!holds(test.head, "DOE") && !holds(test.head, "Saint Mary") && !holds(test.head, "4711-0815"));
    close_case(&test);
}

static void a_keep_step_keeps(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_person(&test.file);
    CHECK(detect(&test));
    for (uint32_t i = 0; i < test.plan.steps_count; i++) {
        if (strcmp(test.plan.steps[i].path, "(0008,0080)") == 0) {
            test.plan.steps[i].action = ACTION_KEEP;
        }
    }
    CHECK(apply(&test, false));
    CHECK_TEXT(copied(&test, 0x00080080u), "Saint Mary Hospital");
    CHECK(found_in_copy(&test) == 0);
    close_case(&test);
}

/* D for a sequence: it stays valid, and none of its values stays. */
static void a_replaced_sequence_keeps_its_shape_only(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_identity(&test.file, "4711", "1.2.3");
    forge_sequence(&test.file, 0x0040a073u);
    forge_item(&test.file);
    forge_text(&test.file, 0x0040a027u, "LO", "Saint Mary Hospital");
    forge_text(&test.file, 0x0040a030u, "DT", "20200101101112");
    forge_text(&test.file, 0x0040a075u, "PN", "WELBY^MARCUS");
    forge_sequence(&test.file, 0x0040a168u);
    forge_item(&test.file);
    forge_text(&test.file, 0x00080100u, "SH", "WELBY7");
    forge_text(&test.file, 0x00080104u, "LO", "Welby the doctor");
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    CHECK(run(&test));
    CHECK(step_of(&test, "(0040,a073)") != NULL && step_of(&test, "(0040,a073)")->action == ACTION_REPLACE);
    CHECK(holds(test.head, "19000101") && holds(test.head, "ANON^ANON") && holds(test.head, "REMOVED"));
    CHECK(!holds(test.head, "Mary") && !holds(test.head, "2020") && !holds(test.head, "WELBY") &&
          !holds(test.head, "Welby"));
    CHECK(found_in_copy(&test) == 0);
    close_case(&test);
}

static void prose_that_goes_whole_leaves_a_word(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_identity(&test.file, "4711", "1.2.3");
    forge_text(&test.file, 0x00180015u, "CS", "HEAD");
    forge_text(&test.file, 0x00181400u, "LO", "CANARY");
    CHECK(run(&test));
    CHECK_TEXT(copied(&test, 0x00181400u), "REMOVED");
    CHECK_TEXT(copied(&test, 0x00180015u), "HEAD");
    close_case(&test);
}

static void text_is_judged_by_the_instances_policy(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_identity(&test.file, "4711", "1.2.3");
    forge_text(&test.file, 0x00081030u, "LO", "KNEE LEFT");
    CHECK(detect(&test));
    test.plan.policy = "Nothing";
    CHECK(apply(&test, false));
    CHECK(!holds(test.head, "KNEE"));
    close_case(&test);
}

static void marks_say_what_was_done(void)
{
    for (int cleaned = 0; cleaned <= 1; cleaned++) {
        Case test = open_case(FORGE_EXPLICIT);
        forge_identity(&test.file, "4711", "1.2.3");
        forge_text(&test.file, 0x00120063u, "LO", "Other tool");
        CHECK(detect(&test));
        test.plan.rules = cleaned == 1 ? "0123456789abcdef0123456789abcdef" : "";
        CHECK(apply(&test, cleaned == 1));
        CHECK_TEXT(copied(&test, 0x00120062u), "YES");
        CHECK_TEXT(copied(&test, 0x00120063u), cleaned == 1 ? "Other tool\\Orthanc Redactor " REDACTOR_VERSION
                                                              ", rules 0123456789abcdef"
                                                            : "Other tool\\Orthanc Redactor " REDACTOR_VERSION);
        CHECK_TEXT(copied(&test, 0x00280301u), cleaned == 1 ? "NO" : "");
        CHECK(holds(test.head, "113100") && holds(test.head, "113107") && !holds(test.head, "113106"));
        CHECK(holds(test.head, "113101") == (cleaned == 1));
        CHECK((test.plan.options & OPTION_CLEAN_GRAPHICS) != 0 &&
              !holds(test.head, "113103")); /* removed, not cleaned */
        CHECK(!holds(test.head, "113111"));
        close_case(&test);
    }
}

static void an_empty_patient_id_gets_a_pseudonym(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
    CHECK(run(&test));
    CHECK(strlen(copied(&test, 0x00100020u)) > 10);
    CHECK(strncmp(copied(&test, 0x00100010u), "ANON^", 5) == 0);
    close_case(&test);
}

static void the_same_input_gives_the_same_bytes(void)
{
    Case first = open_case(FORGE_EXPLICIT);
    Case second = open_case(FORGE_EXPLICIT);

    forge_person(&first.file);
    forge_person(&second.file);
    CHECK(run(&first) && run(&second));
    CHECK(bytes_equal(first.head, second.head));
    close_case(&first);
    close_case(&second);
}

static void classes_that_cannot_be_cleaned_are_stopped(void)
{
    static const struct {
        const char *uid;
        Verdict verdict;
    } cases[] = {
        {FORGE_CT_CLASS, VERDICT_PASS},
        {"1.2.840.10008.5.1.4.1.1.88.11", VERDICT_PASS},
        {"1.2.840.10008.5.1.4.1.1.88.59", VERDICT_PASS},
        {"1.2.840.10008.5.1.4.1.1.104.1", VERDICT_REFUSE},
        {"1.2.840.10008.5.1.4.1.1.9.1.1", VERDICT_PASS},
        {"1.2.840.10008.5.1.4.1.1.9.4.1", VERDICT_HOLD},
        {"1.3.12.2.1107.5.9.1", VERDICT_HOLD},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        forge_text(&test.file, 0x00080016u, "UI", cases[i].uid);
        forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
        CHECK(detect(&test) && test.plan.verdict == cases[i].verdict);
        CHECK(plan_has_reason(&test.plan, REASON_UNSUPPORTED_CLASS) == (cases[i].verdict != VERDICT_PASS));
        close_case(&test);
    }
}

static void a_curve_or_voice_beside_a_picture_is_held(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_identity(&test.file, "4711", "1.2.3");
    forge_sequence(&test.file, 0x54000100u);
    forge_item(&test.file);
    forge_bytes(&test.file, 0x54001010u, "OW", "voice!", 6);
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    CHECK(detect(&test) && test.plan.verdict == VERDICT_HOLD);
    close_case(&test);
}

static void what_may_show_a_face_is_held_when_asked(void)
{
    static const struct {
        const char *sop_class, *part;
        Verdict verdict;
    } cases[] = {
        {FORGE_CT_CLASS, "HEAD", VERDICT_HOLD},
        {FORGE_CT_CLASS, "", VERDICT_HOLD},
        {FORGE_CT_CLASS, "ABDOMEN", VERDICT_PASS},
        {"1.2.840.10008.5.1.4.1.1.4", "BRAIN", VERDICT_HOLD},
        {"1.2.840.10008.5.1.4.1.1.77.1.4", "KNEE", VERDICT_HOLD}, /* a photograph */
        {"1.2.840.10008.5.1.4.1.1.7", "", VERDICT_HOLD},          /* a secondary capture */
        {"1.2.840.10008.5.1.4.1.1.7.4", "CHEST", VERDICT_PASS},   /* in true color */
        {"1.2.840.10008.5.1.4.1.1.6.1", "", VERDICT_PASS},
    };

    for (size_t i = 0; i < 2 * sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        bool asked = i % 2 == 1;
        test.settings.options |= asked ? OPTION_CLEAN_RECOGNIZABLE_VISUAL_FEATURES : 0u;
        forge_text(&test.file, 0x00080016u, "UI", cases[i / 2].sop_class);
        forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
        forge_text(&test.file, 0x00180015u, "CS", cases[i / 2].part);
        forge_image(&test.file, 4, 4, 1, NULL);
        CHECK(detect(&test) && test.plan.verdict == (asked ? cases[i / 2].verdict : VERDICT_PASS));
        CHECK(plan_has_reason(&test.plan, REASON_FACE) == (test.plan.verdict == VERDICT_HOLD));
        close_case(&test);
    }
}

static void private_tags_are_kept_by_creator_and_low_byte(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    test.settings.keep_private_tags[0] = "(0009,xx02) ACME 1";
    test.settings.keep_private_tags_count = 1;
    forge_identity(&test.file, "4711", "1.2.3");
    forge_text(&test.file, 0x00090011u, "LO", "ACME 1");
    forge_text(&test.file, 0x00090012u, "LO", "OTHER");
    forge_text(&test.file, 0x00091101u, "LO", "first");
    forge_text(&test.file, 0x00091102u, "LO", "second");
    forge_text(&test.file, 0x00091202u, "LO", "third");
    CHECK(run(&test));
    CHECK_TEXT(copied(&test, 0x00090011u), "ACME 1");
    CHECK_TEXT(copied(&test, 0x00091102u), "second");
    CHECK(holds(test.head, "113111"));
    CHECK(!dicom_has(test.copy.dicom, 0x00091101u) && !dicom_has(test.copy.dicom, 0x00090012u) &&
          !dicom_has(test.copy.dicom, 0x00091202u));
    close_case(&test);
}

/* Old scanners write the patient's name into (0020,1020), an attribute out of use that the table does not list. */
static void text_that_nobody_speaks_of_goes(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_identity(&test.file, "4711", "1.2.3");
    forge_text(&test.file, 0x00100033u, "LO", "Heisei 2");
    forge_text(&test.file, 0x00181250u, "UL", "lebrun m");
    forge_text(&test.file, 0x00201020u, "LO", "lebrun marguerite\\04.11.51");
    forge_text(&test.file, 0x00201040u, "LO", "SACRUM");
    CHECK(run(&test));
    CHECK(!dicom_has(test.copy.dicom, 0x00201020u) && !dicom_has(test.copy.dicom, 0x00100033u));
    CHECK_TEXT(copied(&test, 0x00201040u), "SACRUM");
    CHECK(!dicom_has(test.copy.dicom, 0x00181250u) && !holds(test.head, "lebrun"));
    close_case(&test);
}

static void codes_stay_unless_they_name_somebody(void)
{
    static const struct {
        const char *code, *wanted;
    } cases[] = {{"121320", "121320"},
                 {"T-D0050", "T-D0050"},
                 {"471108", "REMOVED"},
                 {"two words", "two words"},
                 {"of CANARY", "REMOVED"}};

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        forge_identity(&test.file, "471108", "1.2.3");
        forge_text(&test.file, 0x00080100u, "SH", cases[i].code);
        CHECK(detect(&test) && context_read(&test.parsed, test.run, &test.context, &test.err) && apply(&test, false));
        CHECK_TEXT(copied(&test, 0x00080100u), cases[i].wanted);
        close_case(&test);
    }
}

static void forge_safe_private(Buffer *file)
{
    forge_identity(file, "4711", "1.2.3");
    forge_text(file, 0x00190010u, "LO", "GEMS_ACQU_01");
    forge_text(file, 0x00191001u, "LO", "not listed");
    forge_text(file, 0x0019109eu, "LO", "EFGRE3D");
    forge_text(file, 0x20010011u, "LO", "Philips Imaging DD 001");
    forge_text(file, 0x20010012u, "LO", "Jane Doe"); /* nobody's creator may be a name */
    forge_bytes(file, 0x20011103u, "FL", "\0\0\x80\x3f", 4);
    forge_bytes(file, 0x20011106u, "UN", "NO  ", 4);
    forge_bytes(file, 0x2001110au, "UN", "Jane Doe", 8); /* listed as a number */
    forge_text(file, 0x2001110cu, "CS", "jane doe");
    forge_sequence(file, 0x2001115fu);
    forge_item(file);
    forge_text(file, 0x00100010u, "PN", "DOE^JANE");
    forge_text(file, 0x20010010u, "LO", "Philips Imaging DD 001");
    forge_text(file, 0x2001102du, "SS", "\x05\x01");
    forge_text(file, 0x200110ffu, "LO", "DOE");
    forge_item_end(file);
    forge_sequence_end(file);
    forge_text(file, 0x70530010u, "LO", "Philips PET Private Group");
    forge_text(file, 0x70531000u, "DS", "0.00123");
    forge_text(file, 0x70531009u, "DS", "DOE");
}

static void safe_private_tags_stay_with_their_option(void)
{
    for (int asked = 0; asked <= 1; asked++) {
        Case test = open_case(FORGE_EXPLICIT);
        test.settings.options |= asked ? OPTION_RETAIN_SAFE_PRIVATE : 0u;
        forge_safe_private(&test.file);
        CHECK(run(&test));
        CHECK(dicom_has(test.copy.dicom, 0x20011103u) == (asked == 1));
        CHECK(holds(test.head, "EFGRE3D") == (asked == 1) && holds(test.head, "NO  ") == (asked == 1));
        CHECK(holds(test.head, "0.00123") == (asked == 1) && holds(test.head, "113111") == (asked == 1));
        CHECK(holds(test.head, "\x2d\x10SS") == (asked == 1)); /* in an item, behind its own creator */
        CHECK(!holds(test.head, "DOE") && !holds(test.head, "Jane") && !holds(test.head, "jane"));
        CHECK(!holds(test.head, "not listed"));
        close_case(&test);
    }
}

int main(void)
{
    RUN(no_canary_is_left);
    RUN(identity_becomes_pseudonyms);
    RUN(pseudonyms_do_not_depend_on_the_rest_of_the_file);
    RUN(dates_move_together);
    RUN(ages_above_89_are_one_group);
    RUN(a_path_has_one_step_for_all_items);
    RUN(a_lost_step_lets_nothing_through);
    RUN(a_keep_step_keeps);
    RUN(a_replaced_sequence_keeps_its_shape_only);
    RUN(prose_that_goes_whole_leaves_a_word);
    RUN(text_is_judged_by_the_instances_policy);
    RUN(marks_say_what_was_done);
    RUN(an_empty_patient_id_gets_a_pseudonym);
    RUN(the_same_input_gives_the_same_bytes);
    RUN(classes_that_cannot_be_cleaned_are_stopped);
    RUN(text_that_nobody_speaks_of_goes);
    RUN(codes_stay_unless_they_name_somebody);
    RUN(a_curve_or_voice_beside_a_picture_is_held);
    RUN(what_may_show_a_face_is_held_when_asked);
    RUN(private_tags_are_kept_by_creator_and_low_byte);
    RUN(safe_private_tags_stay_with_their_option);
    return check_failed();
}

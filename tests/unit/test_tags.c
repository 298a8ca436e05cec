#include <dirent.h>
#include <stdlib.h>

#include "check.h"
#include "deid/tag_decide.h"
#include "deid/tags.h"
#include "forge.h"
#include "wrap/hmac.h"

enum { MEGABYTE = 1 << 20, ARENA_BYTES = 512 << 20, CORPUS_BYTES_MAX = 64 << 20, PATH_BYTES = 1024 };

/* Local fakes of the rules: the real tag table, and a cleaner that knows one kind of word. */
struct Rules {
    TagTable *table;
};

const TagTable *rules_tag_table(const Rules *rules)
{
    return rules->table;
}

bool rules_clean_text(Rules *rules, const Context *context, const char *value, Arena *run, const char **cleaned,
                      Error *err)
{
    (void)rules;
    (void)context;
    (void)run;
    (void)err;
    *cleaned = strstr(value, "CANARY") != NULL ? "" : value;
    return true;
}

static bool fake_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint8_t key[1] = {(uint8_t)purpose};

    (void)self;
    return hmac_sha256(bytes_of(key, sizeof key), &value, 1, mac, err);
}

static const PseudonymSource source = {.mac = fake_mac};

/* One instance on its way through the room. */
typedef struct {
    Buffer file;
    Arena *run;
    Rules rules;
    Settings settings;
    Context context;
    Parsed parsed, copy;
    Plan plan;
    RemovedValues removed;
    Bytes head;
    Error err;
} Case;

/* The text between the brackets of rules/ps315.lua. */
static const char *table_rows(Arena *run)
{
    Bytes file = {0};
    Error err = {0};
    char *start;
    char *end;

    CHECK_OK(bytes_read_file("rules/ps315.lua", MEGABYTE, run, &file, &err));
    start = strstr((char *)(uintptr_t)file.data, "[[");
    end = start == NULL ? NULL : strstr(start, "]]");
    CHECK(end != NULL);
    return end == NULL ? "" : arena_copy(run, start + 2, (size_t)(end - start - 2));
}

static Case open_case(const char *transfer_syntax)
{
    Case test = {.file = {.limit = 4 * MEGABYTE}, .run = arena_new(ARENA_BYTES), .settings = settings_default()};
    Error err = {0};

    test.rules.table = tag_table_new();
    CHECK_OK(tag_table_add_rows(test.rules.table, table_rows(test.run), &err));
    forge_start(&test.file, transfer_syntax);
    return test;
}

static void close_case(Case *test)
{
    tag_table_free(test->rules.table);
    buffer_free(&test->file);
    arena_free(test->run);
}

static bool open_bytes(Case *test, Bytes bytes, Parsed *parsed)
{
    return parsed_open(bytes, &test->settings.limits, test->run, parsed, &test->err);
}

static bool detect(Case *test)
{
    plan_init(&test->plan, test->run);
    return open_bytes(test, buffer_view(&test->file), &test->parsed) &&
           tags_detect(&test->parsed, &test->rules, &test->context, &test->settings, &test->plan, &test->err);
}

/* Applies the plan, and opens the copy without its pixels. */
static bool apply(Case *test, bool pixels_cleaned)
{
    test->copy = (Parsed){0};
    return tags_apply(&test->parsed, &test->rules, &test->context, &test->settings, &test->plan, source, pixels_cleaned,
                      test->run, &test->removed, &test->err) &&
           dicom_write_head(test->parsed.dicom, FORGE_EXPLICIT, test->run, &test->head, &test->err) &&
           prescan(test->head, &test->settings.limits, test->run, &test->copy.scan, &test->err) &&
           dicom_parse(&test->copy.scan, test->run, &test->copy.dicom, &test->err);
}

static bool run(Case *test)
{
    bool good = detect(test) && apply(test, false);

    if (!good) {
        (void)fprintf(stderr, "%s\n", test->err.text);
    }
    return good;
}

static const char *copied(Case *test, Tag tag)
{
    return test->copy.dicom == NULL ? "(no copy)" : dicom_text(test->copy.dicom, tag);
}

static bool holds(Bytes bytes, const char *text)
{
    return memmem(bytes.data, bytes.size, text, strlen(text)) != NULL;
}

static uint32_t found_in_copy(Case *test)
{
    uint32_t found = UINT32_MAX;

    CHECK(tags_hunt(test->head, &test->removed, &test->copy, &found, &test->err));
    return found;
}

static const Step *step_of(const Case *test, const char *path)
{
    const Step *found = NULL;

    for (uint32_t i = 0; i < test->plan.steps_count; i++) {
        if (strcmp(test->plan.steps[i].path, path) == 0) {
            CHECK(found == NULL);
            found = &test->plan.steps[i];
        }
    }
    return found;
}

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

static void forge_person(Buffer *file)
{
    forge_text(file, 0x00080012u, "DA", "20200110");
    forge_text(file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(file, 0x00080018u, "UI", "1.2.3.4.3");
    forge_text(file, 0x00080020u, "DA", "20200101");
    forge_text(file, 0x00080030u, "TM", "101112");
    forge_text(file, 0x00080050u, "SH", "ACC12345");
    forge_text(file, 0x00080070u, "LO", "SIEMENS");
    forge_text(file, 0x00080080u, "LO", "Saint Mary Hospital");
    forge_text(file, 0x00080201u, "SH", "+0100");
    forge_text(file, 0x00081030u, "LO", "Brain MRI");
    forge_sequence(file, 0x00081140u);
    for (int i = 0; i < 3; i++) {
        forge_item(file);
        forge_text(file, 0x00081150u, "UI", FORGE_CT_CLASS);
        forge_text(file, 0x00081155u, "UI", "1.2.3.4.3");
        forge_item_end(file);
    }
    forge_sequence_end(file);
    forge_text(file, 0x00100010u, "PN", "DOE^JANE");
    forge_text(file, 0x00100020u, "LO", "4711-0815");
    forge_text(file, 0x00100030u, "DA", "19300101");
    forge_text(file, 0x00101010u, "AS", "091Y");
    forge_text(file, 0x0020000du, "UI", "1.2.3.4.1");
    forge_text(file, 0x0020000eu, "UI", "1.2.3.4.2");
    forge_text(file, 0x00200052u, "UI", "1.2.840.10008.1.4.1.1");
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
    step = step_of(&test, "(0008,1140)[*].(0008,1155)");
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

static void marks_say_what_was_done(void)
{
    for (int cleaned = 0; cleaned <= 1; cleaned++) {
        Case test = open_case(FORGE_EXPLICIT);
        forge_identity(&test.file, "4711", "1.2.3");
        forge_text(&test.file, 0x00120063u, "LO", "Other tool");
        CHECK(detect(&test) && apply(&test, cleaned == 1));
        CHECK_TEXT(copied(&test, 0x00120062u), "YES");
        CHECK_TEXT(copied(&test, 0x00120063u), "Other tool\\Orthanc Redactor " REDACTOR_VERSION);
        CHECK_TEXT(copied(&test, 0x00280301u), cleaned == 1 ? "NO" : "");
        CHECK(holds(test.head, "113100") && holds(test.head, "113107") && !holds(test.head, "113106"));
        CHECK(holds(test.head, "113101") == (cleaned == 1));
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

static void a_removed_value_is_hunted_down(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_person(&test.file);
    CHECK(run(&test));
    CHECK(dicom_set_text(test.copy.dicom, 0x00204000u, "LT", "seen with doe^jane today", &test.err));
    CHECK(found_in_copy(&test) == 1);
    test.head = bytes_text("x 1.2.3.4.31 4711-08150 saint mary hospital");
    CHECK(found_in_copy(&test) == 2); /* the hospital, and the name in the copy's values */
    close_case(&test);
}

static void the_end_of_a_word_is_not_hidden_by_the_next_tag(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_person(&test.file);
    CHECK(run(&test));
    CHECK(dicom_set_text(test.copy.dicom, 0x00310010u, "LO", "DOE^JANE", &test.err));
    CHECK(dicom_set_text(test.copy.dicom, 0x00324000u, "LT", "next", &test.err));
    CHECK(dicom_write_head(test.copy.dicom, FORGE_EXPLICIT, test.run, &test.head, &test.err));
    CHECK(found_in_copy(&test) == 1);
    close_case(&test);
}

static void a_value_that_is_also_kept_does_not_count(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_text(&test.file, 0x00080008u, "CS", "ORIGINAL\\PRIMARY\\AXIAL");
    forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
    forge_text(&test.file, 0x00080070u, "LO", "SIEMENS");
    forge_text(&test.file, 0x00080080u, "LO", "SIEMENS");
    forge_text(&test.file, 0x00090010u, "LO", "ACME");
    forge_text(&test.file, 0x00091001u, "LO", "AXIAL");
    forge_text(&test.file, 0x00091002u, "LO", "BRAIN");
    forge_text(&test.file, 0x00181030u, "LO", "BRAIN ROUTINE");
    CHECK(run(&test));
    CHECK(found_in_copy(&test) == 0);
    close_case(&test);
}

static void classes_that_cannot_be_cleaned_are_stopped(void)
{
    static const struct {
        const char *uid;
        Verdict verdict;
    } cases[] = {
        {FORGE_CT_CLASS, VERDICT_PASS},
        {"1.2.840.10008.5.1.4.1.1.88.11", VERDICT_HOLD},
        {"1.2.840.10008.5.1.4.1.1.88.59", VERDICT_PASS},
        {"1.2.840.10008.5.1.4.1.1.104.1", VERDICT_REFUSE},
        {"1.2.840.10008.5.1.4.1.1.9.1.1", VERDICT_HOLD},
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
    CHECK(!dicom_has(test.copy.dicom, 0x00091101u) && !dicom_has(test.copy.dicom, 0x00090012u) &&
          !dicom_has(test.copy.dicom, 0x00091202u));
    close_case(&test);
}

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

    CHECK(tag_table_add_rule(test.rules.table, "site.model", "(0008,1090)", "remove", NULL, &test.err));
    CHECK(tag_table_add_rule(test.rules.table, "site.name", "(0008,0080)", "replace", "Site 7", &test.err));
    CHECK(!tag_table_add_rule(test.rules.table, "bad", "0008,0080", "replace", NULL, &test.err));
    CHECK(!tag_table_add_rule(test.rules.table, "bad", "(0008,0080)", "burn", NULL, &test.err));
    forge_person(&test.file);
    CHECK(run(&test));
    CHECK_TEXT(copied(&test, 0x00080080u), "Site 7");
    CHECK_TEXT(step_of(&test, "(0008,0080)")->rule, "site.name");
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

/* Writes the copy's head where REDACTOR_OUT says, for a look by other eyes. */
static void show_copy(const Case *test, const char *name)
{
    const char *folder = getenv("REDACTOR_OUT");
    char path[PATH_BYTES];
    FILE *file;

    if (folder == NULL) {
        return;
    }
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "wb");
    if (file != NULL) {
        (void)fwrite(test->head.data, 1, test->head.size, file);
        (void)fclose(file);
    }
}

/* Real files, where they are: each becomes a head without its removed values, or is refused with a text. */
static void the_corpus_is_cleaned_or_refused(void)
{
    const char *root = getenv("REDACTOR_CORPUS");
    uint32_t counts[3] = {0};
    char path[PATH_BYTES];
    DIR *folder;

    root = root == NULL ? "../shared/corpus" : root;
    (void)snprintf(path, sizeof path, "%s/files", root);
    folder = opendir(path);
    if (folder == NULL) {
        (void)printf("no corpus: skipped\n");
        return;
    }
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        Case test = open_case(FORGE_EXPLICIT);
        Bytes bytes = {0};
        bool is_good = false;
        (void)snprintf(path, sizeof path, "%s/files/%s", root, entry->d_name);
        if (entry->d_name[0] != '.' && bytes_read_file(path, CORPUS_BYTES_MAX, test.run, &bytes, &test.err)) {
            plan_init(&test.plan, test.run);
            /* Pixels are another room's: an undecodable file still has a header to clean. */
            is_good = (open_bytes(&test, bytes, &test.parsed) || test.parsed.dicom != NULL) &&
                      tags_detect(&test.parsed, &test.rules, &test.context, &test.settings, &test.plan, &test.err) &&
                      apply(&test, false);
            counts[is_good ? 0 : 1]++;
            CHECK(is_good || test.err.text[0] != 0);
        }
        if (is_good) {
            uint32_t found = found_in_copy(&test);
            counts[2] += found > 0 ? 1 : 0;
            show_copy(&test, entry->d_name);
            if (found > 0 && getenv("REDACTOR_VERBOSE") != NULL) {
                (void)printf("%s: %u found\n", entry->d_name, found);
            }
        } else if (bytes.size > 0 && getenv("REDACTOR_VERBOSE") != NULL) {
            (void)printf("%s: %s\n", entry->d_name, test.err.text);
        }
        close_case(&test);
    }
    (void)closedir(folder);
    (void)printf("corpus: %u cleaned, %u refused, %u with a removed value left\n", counts[0], counts[1], counts[2]);
    CHECK(counts[0] > counts[1]);
}

int main(void)
{
    RUN(no_canary_is_left);
    RUN(identity_becomes_pseudonyms);
    RUN(dates_move_together);
    RUN(ages_above_89_are_one_group);
    RUN(a_path_has_one_step_for_all_items);
    RUN(a_lost_step_lets_nothing_through);
    RUN(a_keep_step_keeps);
    RUN(marks_say_what_was_done);
    RUN(an_empty_patient_id_gets_a_pseudonym);
    RUN(the_same_input_gives_the_same_bytes);
    RUN(a_removed_value_is_hunted_down);
    RUN(the_end_of_a_word_is_not_hidden_by_the_next_tag);
    RUN(a_value_that_is_also_kept_does_not_count);
    RUN(classes_that_cannot_be_cleaned_are_stopped);
    RUN(private_tags_are_kept_by_creator_and_low_byte);
    RUN(options_win_when_every_reason_is_lifted);
    RUN(a_tag_rule_wins_over_the_table);
    RUN(wrong_rows_are_named);
    RUN(the_table_is_whole);
    RUN(the_corpus_is_cleaned_or_refused);
    return check_failed();
}

#include "deid/rules.h"

#include <stdlib.h>

#include "check.h"
#include "rules_files.h"

typedef struct {
    Settings settings;
    Arena *arena;
    Arena *run;
    Rules *rules;
} House;

static House house;

static void rules_check_runs_all_examples(void)
{
    uint32_t examples = 0;
    Error err = {0};

    arena_reset(house.run);
    CHECK_OK(rules_check(house.rules, house.run, &examples, &err));
    CHECK(examples > 100);
}

static void rules_list_names_file_and_line(void)
{
    const RuleInfo *infos = NULL;
    uint32_t count = 0;
    bool seen = false;
    Error err = {0};

    arena_reset(house.run);
    CHECK_OK(rules_list(house.rules, house.run, &infos, &count, &err));
    for (uint32_t i = 0; i < count; i++) {
        seen = seen || (strcmp(infos[i].id, "date.numeric") == 0 && strcmp(infos[i].file, "rules/10-dates.lua") == 0 &&
                        infos[i].line > 1);
    }
    CHECK(seen && count > 30);
    CHECK(rules_has_policy(house.rules, "Strict") && rules_has_policy(house.rules, "AllText"));
    CHECK(!rules_has_policy(house.rules, "Loose"));
}

static const char *clean(const HeaderValue *header, uint32_t count, const char *value)
{
    Context context = {0};
    const char *cleaned = "";
    Error err = {0};

    CHECK_OK(context_from_values(header, count, house.run, &context, &err));
    CHECK_OK(rules_clean_text(house.rules, NULL, &context, value, house.run, &cleaned, &err));
    return cleaned;
}

static void every_word_of_a_long_header_value_is_known(void)
{
    char address[1600] = "";
    char text[64];
    HeaderValue header[] = {{"PatientAddress", address}};

    arena_reset(house.run);
    for (uint32_t i = 0; i < 120; i++) {
        (void)snprintf(address + strlen(address), sizeof address - strlen(address), "street%04uq ", i);
    }
    for (uint32_t i = 0; i < 120; i += 17) {
        (void)snprintf(text, sizeof text, "seen in street%04uq", i);
        CHECK_TEXT(clean(header, 1, text), "seen in");
    }
}

static void rules_clean_text_takes_identity_out_of_descriptions(void)
{
    static const HeaderValue header[] = {{"PatientName", "STILES^JOHN"},
                                         {"PatientID", "00412377"},
                                         {"InstitutionName", "Hopital de La Tour"},
                                         {"ReferringPhysicianName", "WIESENTAL^ANNE"},
                                         {"StudyDescription", "CT ABD W CONTRAST"},
                                         {"Modality", "CT"}};
    static const char *const texts[][2] = {
        {"CT ABD W CONTRAST", "CT ABD W CONTRAST"},
        {"CHEST PA AND LATERAL", "CHEST PA AND LATERAL"},
        {"t1_mprage_sag p2 iso 1.0", "t1_mprage_sag p2 iso 1.0"},
        {"CT ABD John Stiles", "CT ABD"},
        {"KNEE LEFT 412377 routine", "KNEE LEFT routine"},
        {"MRI BRAIN 16.06.1976", "MRI BRAIN"},
        {"CHEST  Wiesental  Hopital de La Tour", "CHEST"},
        {"ABDOMEN phone 555-123-4567", "ABDOMEN phone"},
        {"", ""},
    };
    arena_reset(house.run);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        CHECK_TEXT(clean(header, 6, texts[i][0]), texts[i][1]);
    }
    const char *value = "HEAD ROUTINE";
    CHECK(clean(header, 6, value) == value);
}

static void rules_clean_text_finds_identity_anywhere_in_long_text(void)
{
    static const HeaderValue header[] = {{"PatientName", "Quillfeather^Ada"}};
    char text[4000] = "";
    size_t size = 0;

    for (int i = 0; i < 300; i++) {
        size += (size_t)snprintf(text + size, sizeof text - size, i % 17 == 3 ? "Quillfeather " : "liver ");
    }
    arena_reset(house.run);
    CHECK(strstr(clean(header, 1, text), "Quill") == NULL);
}

static void rules_clean_text_finds_a_name_in_a_very_long_word(void)
{
    static const HeaderValue header[] = {{"PatientName", "Quillfeather^Ada"}};
    char text[400];

    for (size_t at = 0; at < 300; at += 7) {
        memset(text, 'x', 320);
        memcpy(text + at, "Quillfeather", 12);
        text[320] = 0;
        arena_reset(house.run);
        CHECK_TEXT(clean(header, 1, text), "");
    }
}

static Rules *load_text(const char *rule_text, Error *err)
{
    Bundle bundle = {0};
    Rules *rules = NULL;
    BundleFile files[96];

    arena_reset(house.run);
    CHECK(rules_files_read(house.run, &bundle, err));
    CHECK(bundle.count < 95);
    memcpy(files, bundle.files, bundle.count * sizeof files[0]);
    files[bundle.count] = (BundleFile){.name = "rules/x.lua", .data = bytes_text(rule_text)};
    bundle.files = files;
    bundle.count++;
    *err = (Error){0};
    return rules_load(&bundle, &house.settings, &rules, err) ? rules : NULL;
}

static void rules_load_names_file_and_line_of_what_is_wrong(void)
{
    static const char *const wrong[][2] = {
        {"\nrule { id = 'x', pattern = '(' }", "rules/x.lua:2: pattern"},
        {"rule { id = 'email', pattern = 'a' }", "rules/x.lua:1: id email is taken by rules/20-identifiers.lua:"},
        {"rule { id = 'x', patern = 'a' }", "rules/x.lua:1: rule has no field patern; it has pattern, "},
        {"names { id = 'x', entity = 'PersonName' }", "rules/x.lua:1: x: names needs words"},
        {"rule { id = 'x', pattern = 'a', modality = 'Ultrasound' }", "rules/x.lua:1: x: write a modality as DICOM"},
        {"rule { id = 'x', pattern = 'a', entity = 'Clinical' }", "rules/x.lua:1: x: entity Clinical"},
        {"keep { id = 'x', pattern = 'a', entity = 'Date' }", "rules/x.lua:1: x: entity Date"},
        {"region { id = 'x', fills = { { 0, 0, 1, 1 } } }", "rules/x.lua:1: x: a region needs"},
        {"region { id = 'x', maker = 'a', fills = { { 0, 0, 1 } } }", "rules/x.lua:1: a fill is"},
        {"while true do end", "rules/x.lua:1: script used up its time"},
        {"rule(", "rules/x.lua:1:"},
        {"local x = 'x'\nrule { id = 'site.' .. x, pattern = 'a' }", "rules/x.lua:2: write the id out"},
        {"tag { id = 'x', path = 'nonsense', action = 'keep' }", "rules/x.lua:1:"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        Error err = {0};
        Rules *rules = load_text(wrong[i][0], &err);
        CHECK(rules == NULL);
        if (strncmp(err.text, wrong[i][1], strlen(wrong[i][1])) != 0) {
            CHECK_TEXT(err.text, wrong[i][1]);
        }
        rules_free(rules);
    }
}

static void judge_one(Rules *rules, const char *policy, const char *text, uint8_t score, Judgement *judgement,
                      uint32_t *reasons)
{
    TextWord word = {.text = text, .score_pct = score};
    TextLine line = {.words = &word, .count = 1};
    Context context = {0};
    Error err = {0};

    memset(judgement, 0, sizeof *judgement);
    CHECK_OK(context_from_values(NULL, 0, house.run, &context, &err));
    CHECK_OK(rules_judge(rules, policy, &context, &line, 1, house.run, judgement, reasons, &err));
}

static void a_script_that_fails_holds_the_word(void)
{
    static const char *const scripts[][2] = {
        {"error(text)", "e"}, {"while true do end", "l"}, {"return slow(text)", "r"}};
    for (size_t i = 0; i < 3; i++) {
        char source[400];
        Judgement judgement;
        uint32_t reasons = 0;
        Error err = {0};
        (void)snprintf(source, sizeof source,
                       "local slow = regex [[(a+)+$]]\nrule { id = 'x', test = function(text, where) %s end }",
                       scripts[i][0]);
        Rules *rules = load_text(source, &err);
        CHECK(rules != NULL);
        if (rules == NULL) {
            (void)fprintf(stderr, "%s\n", err.text);
            return;
        }
        judge_one(rules, NULL, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", 95, &judgement,
                  &reasons);
        CHECK(judgement.decision == DECISION_HOLD);
        Reason wanted = scripts[i][1][0] == 'e'   ? REASON_SCRIPT_ERROR
                        : scripts[i][1][0] == 'l' ? REASON_SCRIPT_LIMIT
                                                  : REASON_REGEX_LIMIT;
        CHECK((reasons & 1u << wanted) != 0);
        rules_free(rules);
    }
}

static void a_script_decides_with_everything_in_sight(void)
{
    Judgement judgement;
    uint32_t reasons = 0;
    Error err = {0};
    Rules *rules = load_text("local coded = regex [[^[qx]+\\d$]]\n"
                             "rule { id = 'x.coded', entity = 'OtherId', test = function(text, where)\n"
                             "  return coded(text) and where.line == text and where.score > 90 and 77 end }",
                             &err);
    CHECK(rules != NULL);
    judge_one(rules, NULL, "QX7", 95, &judgement, &reasons);
    CHECK_TEXT(judgement.rule, "x.coded");
    CHECK(judgement.score_pct == 77 && judgement.entity == ENTITY_OTHER_ID && reasons == 0);
    judge_one(rules, NULL, "LIVER", 95, &judgement, &reasons);
    CHECK(judgement.decision == DECISION_KEEP);
    rules_free(rules);
}

static void a_pattern_that_hits_its_limit_holds_the_line(void)
{
    Judgement judgement;
    uint32_t reasons = 0;
    Error err = {0};
    char text[400];
    Rules *rules = load_text("rule { id = 'x', pattern = [[(l+)+$]] }", &err);

    CHECK(rules != NULL);
    memset(text, 'l', 300);
    memcpy(text + 300, "iver!", 6);
    judge_one(rules, "Permissive", text, 95, &judgement, &reasons);
    CHECK(judgement.decision == DECISION_HOLD && (reasons & 1u << REASON_REGEX_LIMIT) != 0);
    rules_free(rules);
}

static void text_that_was_not_read_surely_goes(void)
{
    static const char *const policies[] = {"Strict", "Balanced", "Permissive", "AllText"};
    for (size_t i = 0; i < 4; i++) {
        Judgement judgement;
        uint32_t reasons = 0;
        judge_one(house.rules, policies[i], "LIVER", 60, &judgement, &reasons);
        CHECK(judgement.decision == DECISION_REDACT);
        judge_one(house.rules, policies[i], "", 99, &judgement, &reasons);
        CHECK(judgement.decision == DECISION_REDACT && judgement.entity == ENTITY_UNREADABLE);
        judge_one(house.rules, policies[i], "\xff\xfe", 99, &judgement, &reasons);
        CHECK(judgement.decision == DECISION_REDACT && judgement.entity == ENTITY_UNREADABLE);
        judge_one(house.rules, policies[i], "~.'", 99, &judgement, &reasons);
        CHECK(judgement.decision == DECISION_REDACT);
        judge_one(house.rules, policies[i], "LIVER", 95, &judgement, &reasons);
        CHECK((judgement.decision == DECISION_KEEP) == (i < 3));
    }
}

static void a_word_that_does_not_fill_its_box_goes(void)
{
    Context context = {0};
    Error err = {0};

    CHECK_OK(context_from_values(NULL, 0, house.run, &context, &err));
    for (int32_t width = 60; width <= 300; width += 240) {
        TextWord word = {.text = "Patient", .score_pct = 95, .box = {10, 10, width, 19}};
        TextLine line = {.words = &word, .count = 1, .box = word.box};
        Judgement judgement = {0};
        uint32_t reasons = 0;
        CHECK_OK(rules_judge(house.rules, NULL, &context, &line, 1, house.run, &judgement, &reasons, &err));
        CHECK(judgement.decision == (width == 60 ? DECISION_KEEP : DECISION_REDACT));
    }
}

static void a_list_of_common_words_shadows_no_other_list(void)
{
    static const char *const where[] = {"", "where = 'text',"};
    for (size_t i = 0; i < 2; i++) {
        Judgement judgement;
        uint32_t reasons = 0;
        Error err = {0};
        char text[256];

        (void)snprintf(text, sizeof text,
                       "names { id = 'site.common', entity = 'PersonName', beside = true, words = 'qwentin' }\n"
                       "names { id = 'site.staff', %s entity = 'PersonName', score = 90, words = 'Sauer Qwentin' }",
                       where[i]);
        Rules *rules = load_text(text, &err);
        CHECK(rules != NULL);
        judge_one(rules, "Permissive", "Qwentin", 95, &judgement, &reasons);
        CHECK_TEXT(judgement.rule, i == 0 ? "site.staff" : "policy.permissive");
        judge_one(rules, "Permissive", "Sauer", 95, &judgement, &reasons); /* a German word, a name in other lists */
        CHECK(judgement.decision == DECISION_REDACT);
        CHECK(i == 1 || strcmp(judgement.rule, "site.staff") == 0);
        rules_free(rules);
    }
}

static void a_policy_script_can_only_tighten(void)
{
    Judgement judgement;
    uint32_t reasons = 0;
    Error err = {0};
    Rules *rules =
        load_text("policy { id = 'policy.site', unknown = 'redact',\n"
                  "  on_text = function(text) if text == 'LIVER' then return 'redact' end return 'keep' end,\n"
                  "  on_plan = function(plan) if plan.frames > 10 then return 'hold' end return 'pass' end }",
                  &err);
    Plan plan;
    Context context = {0};

    CHECK(rules != NULL);
    judge_one(rules, "site", "LIVER", 95, &judgement, &reasons);
    CHECK(judgement.decision == DECISION_REDACT);
    judge_one(rules, "site", "QWXZVT", 95, &judgement, &reasons);
    CHECK(judgement.decision == DECISION_REDACT);
    plan_init(&plan, house.run);
    CHECK_OK(context_from_values(NULL, 0, house.run, &context, &err));
    plan.verdict = VERDICT_REDACT;
    CHECK_OK(rules_on_plan(rules, "site", &context, &plan, &err));
    CHECK(plan.verdict == VERDICT_REDACT);
    plan.source.frames = 11;
    CHECK_OK(rules_on_plan(rules, "site", &context, &plan, &err));
    CHECK(plan.verdict == VERDICT_HOLD);
    rules_free(rules);
}

static uint32_t fills_for(Rules *rules, const char *maker, const char *model, const char *modality, uint32_t rows,
                          uint32_t columns)
{
    HeaderValue header[] = {{"Manufacturer", maker}, {"ManufacturerModelName", model}, {"Modality", modality}};
    PlanSource source = {.rows = rows, .columns = columns, .frames = 2};
    Context context = {0};
    Plan plan;
    Error err = {0};

    arena_reset(house.run);
    plan_init(&plan, house.run);
    CHECK_OK(context_from_values(header, 3, house.run, &context, &err));
    CHECK_OK(rules_regions(rules, &context, &source, "Black", &plan, &err));
    return plan.steps_count;
}

static void regions_match_the_device_and_never_an_empty_header(void)
{
    CHECK(fills_for(house.rules, "Philips Medical Systems", "CX50", "US", 600, 800) == 2);
    CHECK(fills_for(house.rules, "PHILIPS", "CX50", "US", 600, 800) == 2);
    CHECK(fills_for(house.rules, "Philips Medical Systems", "CX50", "US", 600, 799) == 0);
    CHECK(fills_for(house.rules, "Philips Medical Systems", "CX50", "CT", 600, 800) == 0);
    CHECK(fills_for(house.rules, "Philips Medical Systems", "CX501", "US", 600, 800) == 0);
    CHECK(fills_for(house.rules, "Philips Medical Systems", "", "US", 600, 800) == 0);
    CHECK(fills_for(house.rules, "", "CX50", "US", 600, 800) == 0);
    CHECK(fills_for(house.rules, "Philips", "CX50", "", 600, 800) == 0);
    CHECK(fills_for(house.rules, "G.E. Medical Systems", "LOGIQ 700", "US", 480, 640) == 2);
    CHECK(fills_for(house.rules, "G.E. Medical Systems", "LOGIQ 7000", "US", 480, 640) == 0);
}

static void a_regions_maker_is_matched_by_whole_words(void)
{
    Error err = {0};
    Rules *rules = load_text("region { id = 'x', maker = 'GE', fills = { { 0, 0, 9, 9 } } }", &err);

    CHECK(rules != NULL);
    CHECK(fills_for(rules, "GE MEDICAL SYSTEMS", "", "US", 10, 10) == 1);
    CHECK(fills_for(rules, "Ge", "", "US", 10, 10) == 1);
    CHECK(fills_for(rules, "Medical-GE", "", "US", 10, 10) == 1);
    CHECK(fills_for(rules, "Agfa-Gevaert AG, GE", "", "US", 10, 10) == 1);
    CHECK(fills_for(rules, "Agfa-Gevaert AG", "", "US", 10, 10) == 0);
    CHECK(fills_for(rules, "Image Storage", "", "US", 10, 10) == 0);
    CHECK(fills_for(rules, "G\xc3\xa9", "", "US", 10, 10) == 1);
    CHECK(fills_for(rules, "GE\xd0\xb4", "", "US", 10, 10) == 0);
    rules_free(rules);
}

static void a_value_below_its_label_is_found(void)
{
    TextWord label[] = {{"Name", {100, 10, 40, 12}, 95}, {"LIVER", {300, 10, 40, 12}, 95}};
    TextWord value[] = {{"LONG", {100, 26, 40, 12}, 95}};
    TextLine lines[] = {{label, 1, {100, 10, 40, 12}, 0, 0},
                        {label + 1, 1, {300, 10, 40, 12}, 0, 0},
                        {value, 1, {100, 26, 40, 12}, 0, 0}};
    Judgement judgements[3];
    Context context = {0};
    uint32_t reasons = 0;
    Error err = {0};

    label[0].text = "Name:";
    memset(judgements, 0, sizeof judgements);
    arena_reset(house.run);
    CHECK_OK(context_from_values(NULL, 0, house.run, &context, &err));
    CHECK_OK(rules_judge(house.rules, NULL, &context, lines, 3, house.run, judgements, &reasons, &err));
    CHECK(judgements[0].decision == DECISION_KEEP && judgements[1].decision == DECISION_KEEP);
    CHECK(judgements[2].decision == DECISION_REDACT && judgements[2].entity == ENTITY_PATIENT_NAME);
}

static void a_sex_or_age_beside_dates_in_its_column_goes(void)
{
    TextWord words[] = {{"M", {79, 61, 15, 18}, 95},
                        {"63", {159, 61, 30, 18}, 95},
                        {"08/20/31", {79, 81, 124, 18}, 95},
                        {"63", {400, 300, 30, 18}, 95}};
    TextLine lines[4];
    Judgement judgements[4];
    Context context = {0};
    uint32_t reasons = 0;
    Error err = {0};

    for (uint32_t i = 0; i < 4; i++) {
        lines[i] = (TextLine){.words = &words[i], .count = 1, .box = words[i].box};
    }
    memset(judgements, 0, sizeof judgements);
    arena_reset(house.run);
    CHECK_OK(context_from_values(NULL, 0, house.run, &context, &err));
    CHECK_OK(rules_judge(house.rules, NULL, &context, lines, 4, house.run, judgements, &reasons, &err));
    CHECK(judgements[0].entity == ENTITY_SEX && judgements[1].entity == ENTITY_AGE);
    CHECK(judgements[3].decision == DECISION_KEEP);
}

static void the_example_of_the_readme_works(void)
{
    Bytes page = {0};
    uint32_t examples = 0;
    Error err = {0};
    Judgement judgement;
    uint32_t reasons = 0;

    CHECK_OK(bytes_read_file("rules/README.md", 1 << 20, house.arena, &page, &err));
    const char *begin = page.data == NULL ? NULL : strstr((const char *)page.data, "```lua\n");
    const char *end = begin == NULL ? NULL : strstr(begin, "\n```\n");
    CHECK(end != NULL);
    if (end == NULL) {
        return;
    }
    const char *source = arena_copy(house.arena, begin + 7, (size_t)(end - begin - 7));
    Rules *rules = load_text(source, &err);
    CHECK(rules != NULL);
    if (rules == NULL) {
        (void)fprintf(stderr, "%s\n", err.text);
        return;
    }
    CHECK_OK(rules_check(rules, house.run, &examples, &err));
    judge_one(rules, NULL, "BDG-417", 95, &judgement, &reasons);
    CHECK_TEXT(judgement.rule, "site.badge");
    judge_one(rules, NULL, "protoalpha", 95, &judgement, &reasons);
    CHECK_TEXT(judgement.rule, "site.keep");
    rules_free(rules);
}

int main(void)
{
    Bundle bundle = {0};
    Error err = {0};

    house.settings = settings_default();
    house.arena = arena_new(64 << 20);
    house.run = arena_new(64 << 20);
    CHECK_OK(rules_files_read(house.arena, &bundle, &err));
    CHECK_OK(rules_load(&bundle, &house.settings, &house.rules, &err));
    if (house.rules != NULL) {
        RUN(rules_check_runs_all_examples);
        RUN(rules_list_names_file_and_line);
        RUN(every_word_of_a_long_header_value_is_known);
        RUN(rules_clean_text_takes_identity_out_of_descriptions);
        RUN(rules_clean_text_finds_identity_anywhere_in_long_text);
        RUN(rules_clean_text_finds_a_name_in_a_very_long_word);
        RUN(rules_load_names_file_and_line_of_what_is_wrong);
        RUN(a_script_that_fails_holds_the_word);
        RUN(a_script_decides_with_everything_in_sight);
        RUN(a_pattern_that_hits_its_limit_holds_the_line);
        RUN(text_that_was_not_read_surely_goes);
        RUN(a_word_that_does_not_fill_its_box_goes);
        RUN(a_policy_script_can_only_tighten);
        RUN(regions_match_the_device_and_never_an_empty_header);
        RUN(a_regions_maker_is_matched_by_whole_words);
        RUN(a_value_below_its_label_is_found);
        RUN(a_list_of_common_words_shadows_no_other_list);
        RUN(the_example_of_the_readme_works);
        RUN(a_sex_or_age_beside_dates_in_its_column_goes);
    }
    rules_free(house.rules);
    arena_free(house.run);
    arena_free(house.arena);
    return check_failed();
}

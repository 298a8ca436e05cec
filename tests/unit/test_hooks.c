/* hook{}: a script chooses the policy of an instance, holds or refuses it, and says where its copy goes. And what is
 * for one modality only. */
#include "check.h"
#include "deid/rules.h"
#include "rules_files.h"

typedef struct {
    Settings settings;
    Arena *arena, *run;
    Bundle bundle;
} House;

static House house;

static Bundle with_file(const char *text)
{
    Bundle bundle = {.files = arena_array(house.run, house.bundle.count + 1, sizeof(BundleFile)),
                     .count = house.bundle.count + 1};

    memcpy(bundle.files, house.bundle.files, house.bundle.count * sizeof(BundleFile));
    bundle.files[house.bundle.count] = (BundleFile){.name = "rules/x.lua", .data = bytes_text(text)};
    return bundle;
}

static Rules *load_text(const char *text)
{
    Bundle bundle = with_file(text);
    Rules *rules = NULL;
    Error err = {0};

    CHECK_OK(rules_load(&bundle, &house.settings, &rules, &err));
    return rules;
}

static void make_context(const char *modality, const char *study, Context *context)
{
    HeaderValue header[] = {{"Modality", modality}, {"StudyDescription", study}, {"PatientName", "DOE^JANE"}};
    Error err = {0};
    CHECK_OK(context_from_values(header, 3, house.run, context, &err));
}

static const char instance_hook[] = "hook { id = 'site.instance', on_instance = function(it)\n"
                                    "  if it.StudyDescription == 'TRIAL 7' then return 'Permissive' end\n"
                                    "  if it.modality == 'OT' then return 'hold' end\n"
                                    "  if it.modality == 'XC' then return 'refuse' end\n"
                                    "  if it.modality == 'ES' then return 'NoSuchPolicy' end\n"
                                    "  if it.modality == 'SC' then return it.nothing.there end\n"
                                    "  if it.modality == 'CR' then while true do end end\n"
                                    "end }";

static void a_hook_chooses_holds_and_refuses(void)
{
    static const struct {
        const char *modality, *study;
        bool given;
        const char *policy;
        Verdict verdict;
        uint32_t reason; /* REASON_COUNT: none */
    } rows[] = {{"US", "ABDOMEN", false, "Strict", VERDICT_PASS, REASON_COUNT},
                {"US", "TRIAL 7", false, "Permissive", VERDICT_PASS, REASON_COUNT},
                {"US", "TRIAL 7", true, "Strict", VERDICT_PASS, REASON_COUNT},
                {"OT", "ABDOMEN", false, "Strict", VERDICT_HOLD, REASON_REVIEW_REQUIRED},
                {"XC", "ABDOMEN", false, "Strict", VERDICT_REFUSE, REASON_REVIEW_REQUIRED},
                {"ES", "ABDOMEN", false, "Strict", VERDICT_HOLD, REASON_SCRIPT_ERROR},
                {"SC", "ABDOMEN", false, "Strict", VERDICT_HOLD, REASON_SCRIPT_ERROR},
                {"CR", "ABDOMEN", false, "Strict", VERDICT_HOLD, REASON_SCRIPT_LIMIT}};
    Rules *rules = load_text(instance_hook);

    for (size_t i = 0; rules != NULL && i < sizeof rows / sizeof rows[0]; i++) {
        Context context = {0};
        Plan plan;
        Error err = {0};
        make_context(rows[i].modality, rows[i].study, &context);
        plan_init(&plan, house.run);
        plan.policy = "Strict";
        plan.verdict = VERDICT_PASS;
        CHECK_OK(rules_on_instance(rules, &context, rows[i].given, &plan, NULL, &err));
        CHECK_TEXT(plan.policy, rows[i].policy);
        CHECK(plan.verdict == rows[i].verdict);
        CHECK(plan.reasons == (rows[i].reason == REASON_COUNT ? 0 : 1u << rows[i].reason));
    }
    rules_free(rules);
}

/* Under Permissive, where nothing else takes an unknown word. */
static Decision decide_in(Rules *rules, const char *modality, const char *text)
{
    HeaderValue header = {"Modality", modality};
    char copy[100];
    TextWord words[4];
    TextLine line = {.words = words};
    Judgement judgements[4];
    Context context = {0};
    uint32_t reasons = 0;
    Error err = {0};
    char *rest = NULL;

    (void)snprintf(copy, sizeof copy, "%s", text);
    for (char *word = strtok_r(copy, " ", &rest); word != NULL && line.count < 4; word = strtok_r(NULL, " ", &rest)) {
        words[line.count++] = (TextWord){.text = word, .score_pct = 95};
    }
    memset(judgements, 0, sizeof judgements);
    CHECK_OK(context_from_values(&header, 1, house.run, &context, &err));
    CHECK_OK(rules_judge(rules, "Permissive", &context, &line, 1, house.run, judgements, &reasons, &err));
    return judgements[line.count - 1].decision;
}

static void names_and_labels_can_be_for_one_modality(void)
{
    Rules *rules = load_text(
        "names { id = 'x.n', entity = 'PersonName', score = 80, modality = 'US', words = 'qxzv' }\n"
        "label { id = 'x.l', entity = 'PatientId', score = 80, value = 'id', modality = 'US', words = 'zqlabel' }");

    CHECK(rules != NULL);
    if (rules != NULL) {
        CHECK(decide_in(rules, "US", "qxzv") == DECISION_REDACT);
        CHECK(decide_in(rules, "CT", "qxzv") == DECISION_KEEP);
        CHECK(decide_in(rules, "US", "zqlabel: ab12") == DECISION_REDACT);
        CHECK(decide_in(rules, "CT", "zqlabel: ab12") == DECISION_KEEP);
    }
    rules_free(rules);
}

static const char option_hook[] =
    "hook { id = 'site.options', on_instance = function(it)\n"
    "  if it.modality == 'US' then return { policy = 'Balanced', with = 'RetainInstitutionIdentity', fill = 'Mean' } "
    "end\n"
    "  if it.modality == 'CT' then return { with = { 'RetainLongitudinalFullDates' }, without = { 'CleanGraphics' } } "
    "end\n"
    "  if it.modality == 'MR' then return '+RetainDeviceIdentity fill=#102030' end\n"
    "  if it.modality == 'OT' then return { hold = true, fill = 'White' } end\n"
    "  if it.modality == 'XC' then return { with = 'RetainEverything' } end\n"
    "  if it.modality == 'ES' then return { fill = 'Blurred' } end\n"
    "  if it.modality == 'SC' then return { option = 'RetainUids' } end\n"
    "  if it.modality == 'CR' then return {} end\n"
    "  if it.modality == 'PX' then return { with = 'RetainUids' } end\n"
    "end }";

static void a_hook_chooses_options_and_fill(void)
{
    const uint32_t usual = OPTION_CLEAN_PIXEL_DATA | OPTION_CLEAN_GRAPHICS | OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;
    const struct {
        const char *modality, *policy, *fill;
        uint32_t options;
        Verdict verdict;
    } rows[] = {
        {"US", "Balanced", "Mean", usual | OPTION_RETAIN_INSTITUTION_IDENTITY, VERDICT_PASS},
        {"CT", "Strict", "Black", OPTION_CLEAN_PIXEL_DATA | OPTION_RETAIN_LONGITUDINAL_FULL_DATES, VERDICT_PASS},
        {"MR", "Strict", "#102030", usual | OPTION_RETAIN_DEVICE_IDENTITY, VERDICT_PASS},
        {"OT", "Strict", "White", usual, VERDICT_HOLD},
        {"XC", "Strict", "Black", usual, VERDICT_HOLD},
        {"ES", "Strict", "Black", usual, VERDICT_HOLD},
        {"SC", "Strict", "Black", usual, VERDICT_HOLD},
        {"CR", "Strict", "Black", usual, VERDICT_PASS},
        {"DX", "Strict", "Black", usual, VERDICT_PASS},
        {"PX", "Strict", "Black", usual, VERDICT_HOLD}, /* the parent would not believe it */
    };
    Rules *rules = load_text(option_hook);

    for (size_t i = 0; rules != NULL && i < sizeof rows / sizeof rows[0]; i++) {
        const char *fill = "Black";
        Context context = {0};
        Plan plan;
        Error err = {0};
        make_context(rows[i].modality, "ABDOMEN", &context);
        plan_init(&plan, house.run);
        plan.policy = "Strict";
        plan.options = usual;
        plan.verdict = VERDICT_PASS;
        CHECK_OK(rules_on_instance(rules, &context, false, &plan, &fill, &err));
        CHECK_TEXT(plan.policy, rows[i].policy);
        CHECK_TEXT(fill, rows[i].fill);
        CHECK(plan.options == rows[i].options);
        CHECK(plan.verdict == rows[i].verdict);
    }
    rules_free(rules);
}

/* What is not there anyway may be left out: only adding it is impossible. */
static void a_hook_may_drop_dates_that_do_not_move(void)
{
    static const char hook[] = "hook { id = 'site.dates', on_instance = function(it)\n"
                               "  if it.modality == 'US' then return '-RetainLongitudinalModifiedDates' end\n"
                               "  return '+RetainLongitudinalModifiedDates' end }";
    Rules *rules = NULL;

    house.settings.date_shift_days = 0;
    rules = load_text(hook);
    for (size_t i = 0; rules != NULL && i < 2; i++) {
        Context context = {0};
        Plan plan;
        Error err = {0};
        make_context(i == 0 ? "US" : "CT", "ABDOMEN", &context);
        plan_init(&plan, house.run);
        plan.policy = "Strict";
        plan.options = OPTION_CLEAN_PIXEL_DATA;
        CHECK_OK(rules_on_instance(rules, &context, false, &plan, NULL, &err));
        CHECK(plan.options == OPTION_CLEAN_PIXEL_DATA);
        CHECK(plan.verdict == (i == 0 ? VERDICT_PASS : VERDICT_HOLD));
    }
    rules_free(rules);
    house.settings = settings_default();
}

static const char route_hook[] = "destination { id = 'research' } destination { id = 'teaching' }\n"
                                 "hook { id = 'site.route', route = function(it)\n"
                                 "  if it.fills > 0 then return 'research teaching, research' end\n"
                                 "  if it.modality == 'OT' then return 'elsewhere' end\n"
                                 "  if it.modality == 'SC' then return it.PatientName end\n"
                                 "end }";

static void a_route_is_a_declared_destination(void)
{
    Rules *rules = load_text(route_hook);
    Context context = {0};
    Plan plan;
    Error err = {0};
    Step step = {.kind = STEP_FILL, .box = {1, 1, 2, 2}, .rule = "x", .mode = "Black"};

    for (size_t i = 0; rules != NULL && i < 4; i++) {
        static const char *const modalities[] = {"US", "US", "OT", "SC"};
        make_context(modalities[i], "x", &context);
        plan_init(&plan, house.run);
        plan.policy = "Strict";
        plan.source.rows = 10;
        plan.source.columns = 10;
        plan.source.frames = 1;
        CHECK(i != 1 || plan_add(&plan, &step, &err));
        CHECK_OK(rules_route(rules, &context, &plan, &err));
        CHECK(plan.routes_count == (i == 1 ? 2 : 0));
        CHECK((plan.verdict == VERDICT_HOLD) == (i >= 2));
    }
    rules_free(rules);
}

static void a_test_sees_the_header(void)
{
    Rules *rules = load_text("rule { id = 'site.t', entity = 'OtherId', test = function(text, where)\n"
                             "  return where.StudyDescription == 'TRIAL 7' and text == 'LIVER' end }");
    Context context = {0};
    TextWord word = {.text = "LIVER", .score_pct = 95};
    TextLine line = {.words = &word, .count = 1};
    Error err = {0};

    for (int i = 0; rules != NULL && i < 2; i++) {
        Judgement judgement = {0};
        uint32_t reasons = 0;
        make_context("US", i == 0 ? "ABDOMEN" : "TRIAL 7", &context);
        CHECK_OK(rules_judge(rules, NULL, &context, &line, 1, house.run, &judgement, &reasons, &err));
        CHECK(judgement.decision == (i == 0 ? DECISION_KEEP : DECISION_REDACT));
    }
    rules_free(rules);
}

/* Evidence of too low a score does not count, but the header's values always do. */
static void a_policy_has_thresholds_of_its_own(void)
{
    static const struct {
        const char *text;
        Decision decision;
    } rows[] = {{"14:23", DECISION_KEEP},
                {"01.02.2003", DECISION_REDACT},
                {"Maria", DECISION_KEEP},
                {"DOE", DECISION_REDACT},
                {"JANE", DECISION_REDACT}};
    Rules *rules =
        load_text("policy { id = 'policy.site', unknown = 'keep', thresholds = { Time = 95, PersonName = 100, "
                  "PatientName = 100 } }");
    Context context = {0};

    make_context("US", "ABDOMEN", &context);
    for (size_t i = 0; rules != NULL && i < sizeof rows / sizeof rows[0]; i++) {
        TextWord word = {.text = rows[i].text, .score_pct = 95};
        TextLine line = {.words = &word, .count = 1};
        Judgement judgement = {0};
        uint32_t reasons = 0;
        Error err = {0};
        CHECK_OK(rules_judge(rules, "site", &context, &line, 1, house.run, &judgement, &reasons, &err));
        CHECK(judgement.decision == rows[i].decision);
    }
    rules_free(rules);
}

static void header_text_is_judged_by_the_policy_asked_for(void)
{
    static const char *const rows[][2] = {
        {"site", "CT abdomen Johnson"}, {"Strict", "CT abdomen"}, {NULL, "CT abdomen"}};
    Rules *rules = load_text("policy { id = 'policy.site', unknown = 'redact', thresholds = { PersonName = 95 } }");
    const char *cleaned = "";
    Context context = {0};
    Error err = {0};

    make_context("US", "ABDOMEN", &context);
    for (size_t i = 0; rules != NULL && i < sizeof rows / sizeof rows[0]; i++) {
        CHECK_OK(rules_clean_text(rules, rows[i][0], &context, "CT abdomen Johnson", house.run, &cleaned, &err));
        CHECK_TEXT(cleaned, rows[i][1]);
    }
    CHECK(rules != NULL && !rules_clean_text(rules, "NoSuchPolicy", &context, "CT", house.run, &cleaned, &err));
    rules_free(rules);
}

static void wrong_thresholds_are_refused(void)
{
    static const char *const wrong[] = {"thresholds = { Nobody = 5 }",
                                        "thresholds = { Clinical = 5 }",
                                        "thresholds = { Date = 101 }",
                                        "thresholds = { Date = 'x' }",
                                        "thresholds = 7",
                                        "thresholds = { 5 }"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        char text[200];
        Rules *rules = NULL;
        Error err = {0};
        (void)snprintf(text, sizeof text, "policy { id = 'policy.site', %s }", wrong[i]);
        Bundle bundle = with_file(text);
        CHECK(!rules_load(&bundle, &house.settings, &rules, &err) && err.code == ERR_CONFIG);
        CHECK(strstr(err.text, "rules/x.lua:1") != NULL);
    }
}

/* Else the copy would be stored and could never be Done. */
static void destination_with_a_name_too_long_for_the_queue_is_refused(void)
{
    for (size_t size = PLAN_ROUTE_MAX; size <= PLAN_ROUTE_MAX + 1; size++) {
        char text[200];
        char name[PLAN_NAME_MAX] = {0};
        Rules *rules = NULL;
        Error err = {0};
        memset(name, 'a', size);
        (void)snprintf(text, sizeof text, "destination { id = '%s' }", name);
        Bundle bundle = with_file(text);
        CHECK(rules_load(&bundle, &house.settings, &rules, &err) == (size == PLAN_ROUTE_MAX));
        CHECK(size == PLAN_ROUTE_MAX || strstr(err.text, "at most 64 letters") != NULL);
        rules_free(rules);
    }
}

int main(void)
{
    Error err = {0};

    house.settings = settings_default();
    house.arena = arena_new(64 << 20);
    house.run = arena_new(64 << 20);
    CHECK_OK(rules_files_read(house.arena, &house.bundle, &err));
    RUN(a_hook_chooses_holds_and_refuses);
    RUN(a_hook_chooses_options_and_fill);
    RUN(names_and_labels_can_be_for_one_modality);
    RUN(a_hook_may_drop_dates_that_do_not_move);
    RUN(a_route_is_a_declared_destination);
    RUN(a_test_sees_the_header);
    RUN(a_policy_has_thresholds_of_its_own);
    RUN(header_text_is_judged_by_the_policy_asked_for);
    RUN(wrong_thresholds_are_refused);
    RUN(destination_with_a_name_too_long_for_the_queue_is_refused);
    arena_free(house.run);
    arena_free(house.arena);
    return check_failed();
}

#include "check.h"
#include "plan/bundle.h"
#include "plan/plan.h"
#include "plan/plan_json.h"
#include "plan/settings.h"

static Arena *arena;

static Step fill_step(Rect box)
{
    return (Step){.kind = STEP_FILL,
                  .last_frame = 1,
                  .box = box,
                  .entity = ENTITY_PATIENT_NAME,
                  .rule = "header.patient-name",
                  .score_pct = 97,
                  .source = SOURCE_OCR,
                  .mode = "Black"};
}

/* A plan for two frames of 100 x 50 with one fill, one tag, one kept text. */
static void make_plan(Plan *plan)
{
    Error err = {0};
    Step fill = fill_step((Rect){1, 2, 30, 10});
    Step tag = {.kind = STEP_TAG, .path = "(0040,0275)[*].(0040,0007)", .action = ACTION_CLEAN, .rule = "ps315.C"};
    Kept kept = {
        .last_frame = 1, .box = {50, 2, 10, 10}, .entity = ENTITY_LATERALITY, .rule = "keep.side", .score_pct = 91};

    plan_init(plan, arena);
    plan->source.rows = 50;
    plan->source.columns = 100;
    plan->source.frames = 2;
    plan->source.sha256[0] = 0xab;
    plan->source.device.model = "Model \"X\"\n";
    plan->verdict = VERDICT_REDACT;
    plan->options = OPTION_CLEAN_PIXEL_DATA;
    plan->policy = "Strict";
    plan->rules = "00ff";
    CHECK_OK(plan_add(plan, &fill, &err));
    CHECK_OK(plan_add(plan, &tag, &err));
    CHECK_OK(plan_add_kept(plan, &kept, &err));
}

static void plan_json_reads_back_the_same(void)
{
    Plan plan, again;
    Buffer first = {.limit = 1 << 20}, second = {.limit = 1 << 20};
    Error err = {0};

    make_plan(&plan);
    plan.routes[0] = "research";
    plan.routes_count = 1;
    plan.asked_policy = "Balanced";
    plan.asked_options = OPTION_CLEAN_GRAPHICS;
    plan_tighten(&plan, VERDICT_HOLD, REASON_RULE_UNCERTAIN);
    CHECK_OK(plan_to_json(&plan, false, &first, &err));
    CHECK_OK(plan_from_json(buffer_view(&first), arena, &again, &err));
    CHECK_OK(plan_to_json(&again, false, &second, &err));
    CHECK(bytes_equal(buffer_view(&first), buffer_view(&second)));
    CHECK(again.verdict == VERDICT_HOLD && plan_has_reason(&again, REASON_RULE_UNCERTAIN));
    CHECK(again.steps_count == 2 && again.kept_count == 1 && plan_fill_count(&again) == 1);
    CHECK_TEXT(again.source.device.model, "Model \"X\"\n");
    CHECK_TEXT(again.routes[0], "research");
    CHECK_TEXT(again.asked_policy, "Balanced");
    CHECK(again.asked_options == OPTION_CLEAN_GRAPHICS && again.options == OPTION_CLEAN_PIXEL_DATA);
    buffer_free(&first);
    buffer_free(&second);
}

static void plan_json_shows_text_only_when_asked(void)
{
    Plan plan;
    Buffer json = {.limit = 1 << 20};
    Error err = {0};

    make_plan(&plan);
    plan.steps[0].text = "DOE^JANE";
    CHECK_OK(plan_to_json(&plan, false, &json, &err));
    CHECK(strstr((char *)json.data, "DOE") == NULL);
    buffer_free(&json);
    CHECK_OK(plan_to_json(&plan, true, &json, &err));
    CHECK(strstr((char *)json.data, "\"Text\": \"DOE^JANE\"") != NULL);
    buffer_free(&json);
}

/* The JSON of make_plan with [from] replaced by [to] must be refused. */
static void refuses(const char *from, const char *to)
{
    Plan plan, again;
    Buffer json = {.limit = 1 << 20}, changed = {.limit = 1 << 20};
    Error err = {0};
    char *place;

    make_plan(&plan);
    CHECK_OK(plan_to_json(&plan, false, &json, &err));
    place = strstr((char *)json.data, from);
    CHECK(place != NULL);
    if (place != NULL) {
        buffer_append(&changed, json.data, (size_t)(place - (char *)json.data));
        buffer_text(&changed, to);
        buffer_text(&changed, place + strlen(from));
        if (plan_from_json(buffer_view(&changed), arena, &again, &err)) {
            check_failures++;
            (void)fprintf(stderr, "%s instead of %s was read\n", to, from);
        }
        CHECK(err.code == ERR_INPUT);
    }
    buffer_free(&json);
    buffer_free(&changed);
}

static void plan_json_refuses_what_is_not_a_plan(void)
{
    refuses("\"Version\": 1", "\"Version\": 2");
    refuses("\"Version\": 1", "\"Version\": 1, \"More\": 1");
    refuses("\"Box\": [1, 2, 30, 10]", "\"Box\": [1, 2, 30, 49]");
    refuses("\"Box\": [1, 2, 30, 10]", "\"Box\": [-1, 2, 30, 10]");
    refuses("\"Box\": [1, 2, 30, 10]", "\"Box\": [1, 2, 30, 1e1]");
    refuses("\"Box\": [1, 2, 30, 10]", "\"Box\": [1, 2, 0, 10]");
    refuses("\"Frames\": [0, 1]", "\"Frames\": [0, 2]");
    refuses("\"Frames\": [0, 1]", "\"Frames\": [1, 0]");
    refuses("\"Plane\": \"Pixels\"", "\"Plane\": \"6001\"");
    refuses("\"PatientName\"", "\"Nobody\"");
    refuses("(0040,0275)[*].(0040,0007)", "(0040,0275).(0040,0007)");
    refuses("(0040,0275)[*].(0040,0007)", "JANE DOE");
    refuses("\"Redact\"", "\"Perhaps\"");
    refuses("\"Score\": 97", "\"Score\": 101");
    refuses("\"Reasons\": []", "\"Reasons\": [\"Because\"]");
    refuses("\"Route\": []", "\"Route\": [[[[[[[[[[]]]]]]]]]]");
    refuses("\"Sha256\": \"ab", "\"Sha256\": \"zz");
}

static void plan_steps_have_a_cap(void)
{
    Arena *big = arena_new((size_t)1 << 30);
    Step step = {.kind = STEP_TAG, .path = "(0010,0010)", .rule = "r", .mode = ""};
    Error err = {0};
    Plan plan;

    plan_init(&plan, big);
    for (int i = 0; i < PLAN_STEPS_MAX; i++) {
        if (!plan_add(&plan, &step, &err)) {
            CHECK(false);
            break;
        }
    }
    CHECK(!plan_add(&plan, &step, &err));
    CHECK(err.code == ERR_LIMIT);
    arena_free(big);
}

static void carry_over_keeps_a_reviewers_work(void)
{
    Plan old, fresh;
    Step manual = fill_step((Rect){60, 20, 10, 10});
    Error err = {0};

    make_plan(&old);
    make_plan(&fresh);
    manual.source = SOURCE_MANUAL;
    CHECK_OK(plan_add(&old, &manual, &err));
    old.steps[0].waived = true;
    CHECK_OK(plan_carry_over(&old, &fresh, &err));
    CHECK(fresh.steps_count == 3);
    CHECK(fresh.steps[0].waived);
    CHECK(rect_equal(fresh.steps[2].box, manual.box) && fresh.steps[2].source == SOURCE_MANUAL);
    CHECK(plan_fill_count(&fresh) == 1);
}

static void settings_travel_unchanged(void)
{
    Settings settings = settings_default();
    Settings again;
    Buffer first = {.limit = 10000}, second = {.limit = 10000};
    Error err = {0};
    Reader reader;

    settings.keep_private_tags[0] = "(0019,xx10) MAKER";
    settings.keep_private_tags_count = 1;
    settings_write(&settings, &first);
    reader = reader_of(buffer_view(&first));
    CHECK_OK(settings_read(&reader, arena, &again, &err));
    settings_write(&again, &second);
    CHECK(bytes_equal(buffer_view(&first), buffer_view(&second)));
    reader = reader_of(bytes_of(first.data, first.size - 1));
    CHECK(!settings_read(&reader, arena, &again, &err));
    buffer_free(&first);
    buffer_free(&second);
}

static void bundle_is_sorted_and_checked(void)
{
    BundleFile files[] = {{"rules/b.lua", bytes_text("two")}, {"lua/a.lua", bytes_text("one")}};
    Bundle bundle = {files, 2};
    Bundle again;
    Buffer bytes = {.limit = 10000};
    Error err = {0};

    CHECK_OK(bundle_write(&bundle, &bytes, &err));
    CHECK_OK(bundle_read(buffer_view(&bytes), arena, &again, &err));
    CHECK_TEXT(again.files[0].name, "lua/a.lua");
    CHECK(bytes_equal(bundle_find(&again, "rules/b.lua")->data, bytes_text("two")));
    CHECK(bundle_find(&again, "rules/c.lua") == NULL);
    for (size_t cut = 0; cut < bytes.size; cut++) {
        CHECK(!bundle_read(bytes_of(bytes.data, cut), arena, &again, &err));
    }
    buffer_free(&bytes);
    files[1].name = "../x";
    CHECK(!bundle_write(&bundle, &bytes, &err));
    buffer_free(&bytes);
}

static void options_as_text_read_back_the_same(void)
{
    char text[OPTIONS_TEXT_SIZE];
    uint32_t got;

    for (uint32_t set = 0; set < 1u << OPTION_COUNT; set++) {
        options_to_text(set, text);
        CHECK(options_of_text(text, &got) && got == set);
    }
    CHECK(strlen(text) + 1 < sizeof text);
    CHECK_TEXT((options_to_text(OPTION_RETAIN_UIDS | OPTION_CLEAN_GRAPHICS, text), text), "RetainUids,CleanGraphics");
    CHECK(!options_of_text("RetainUids,Nothing", &got) && !options_of_text("RetainUids, CleanGraphics", &got));
}

int main(void)
{
    arena = arena_new(64 << 20);
    RUN(plan_json_reads_back_the_same);
    RUN(plan_json_shows_text_only_when_asked);
    RUN(plan_json_refuses_what_is_not_a_plan);
    RUN(plan_steps_have_a_cap);
    RUN(carry_over_keeps_a_reviewers_work);
    RUN(settings_travel_unchanged);
    RUN(options_as_text_read_back_the_same);
    RUN(bundle_is_sorted_and_checked);
    arena_free(arena);
    return check_failed();
}

/* A plan on the wire: what comes out is what went in, and nothing that plan_from_json would refuse comes out. */
#include "check.h"
#include "plan/plan_json.h"
#include "plan/settings.h"
#include "wire/body.h"

static Arena *arena;

/* Every field has a value that no other field has. */
static void make_plan(Plan *plan)
{
    Step fill = {.kind = STEP_FILL,
                 .plane = 0x6002,
                 .first_frame = 1,
                 .last_frame = 2,
                 .box = {3, 4, 5, 6},
                 .entity = ENTITY_AGE,
                 .rule = "rule.fill",
                 .score_pct = 7,
                 .source = SOURCE_REGION,
                 .mode = "#010203",
                 .waived = true};
    Step tag = {.kind = STEP_TAG, .path = "(0040,0275)[*].(0040,0007)", .action = ACTION_SHIFT, .rule = "rule.tag"};
    Kept kept = {.last_frame = 1,
                 .box = {8, 9, 10, 11},
                 .entity = ENTITY_LATERALITY,
                 .rule = "rule.kept",
                 .score_pct = 12,
                 .text = "L\xc3\xa4ngs"};
    Error err = {0};

    plan_init(plan, arena);
    plan->source = (PlanSource){.sha256 = {13, 14},
                                .sop_class_uid = "1.2.15",
                                .transfer_syntax_uid = "1.2.16",
                                .modality = "US",
                                .rows = 50,
                                .columns = 60,
                                .frames = 3,
                                .device = {"Maker", "Model \xe2\x82\xac \xf0\x9f\x98\x80", "Software"}};
    plan->rules = "00ff";
    plan->policy = "Strict";
    plan->options = OPTION_CLEAN_PIXEL_DATA | OPTION_RETAIN_UIDS;
    plan->confidence_pct = 17;
    plan->routes[0] = "research";
    plan->routes_count = 1;
    plan_tighten(plan, VERDICT_HOLD, REASON_RULE_UNCERTAIN);
    plan_tighten(plan, VERDICT_HOLD, REASON_STORE_REFUSED);
    CHECK_OK(plan_add(plan, &fill, &err));
    CHECK_OK(plan_add(plan, &tag, &err));
    CHECK_OK(plan_add_kept(plan, &kept, &err));
}

static bool travels(const Plan *plan, bool with_text, Plan *got, Error *err)
{
    Buffer body = {.limit = 1 << 20};
    bool ok = body_write_plan(plan, with_text, &body, err);
    Reader reader = reader_of(buffer_view(&body));

    ok = ok && body_read_plan(&reader, arena, got, err) && body_done(&reader, "a plan", err);
    buffer_free(&body);
    return ok;
}

static void check_same(const Plan *plan, bool with_text)
{
    Buffer before = {.limit = 1 << 20}, after = {.limit = 1 << 20};
    Error err = {0};
    Plan got;

    CHECK_OK(travels(plan, with_text, &got, &err));
    CHECK_OK(plan_to_json(plan, with_text, &before, &err));
    CHECK_OK(plan_to_json(&got, with_text, &after, &err));
    CHECK(bytes_equal(buffer_view(&before), buffer_view(&after)));
    buffer_free(&before);
    buffer_free(&after);
}

static void plan_survives_the_wire(void)
{
    Plan plan, got;
    Error err = {0};

    make_plan(&plan);
    check_same(&plan, true);
    check_same(&plan, false);
    CHECK_OK(travels(&plan, false, &got, &err));
    CHECK(got.kept[0].text == NULL && got.steps[0].waived && got.steps[0].plane == 0x6002);
}

static void plan_that_is_cut_off_is_refused(void)
{
    Buffer body = {.limit = 1 << 20};
    Error err = {0};
    Plan plan, got;

    make_plan(&plan);
    CHECK_OK(body_write_plan(&plan, true, &body, &err));
    for (size_t size = 0; size < body.size; size++) {
        Reader reader = reader_of(bytes_of(body.data, size));

        CHECK(!body_read_plan(&reader, arena, &got, &err) && err.code == ERR_INPUT);
    }
    buffer_free(&body);
}

/* Every byte with every value: what is accepted can be written as JSON and read back. */
static void plan_with_any_byte_changed_is_refused_or_sound(void)
{
    Buffer body = {.limit = 1 << 20};
    Error err = {0};
    Plan plan;
    uint32_t accepted = 0, refused = 0;

    make_plan(&plan);
    CHECK_OK(body_write_plan(&plan, true, &body, &err));
    for (size_t i = 0; i < body.size; i++) {
        uint8_t kept = body.data[i];

        for (int value = 0; value < 256; value++) {
            Arena *small = arena_new(1 << 20);
            Buffer json = {.limit = 1 << 20};
            Reader reader;
            Plan got, again;

            body.data[i] = (uint8_t)value;
            reader = reader_of(buffer_view(&body));
            if (body_read_plan(&reader, small, &got, &err) && body_done(&reader, "a plan", &err)) {
                CHECK_OK(plan_to_json(&got, true, &json, &err));
                CHECK_OK(plan_from_json(buffer_view(&json), small, &again, &err));
                accepted++;
            } else {
                CHECK(err.code == ERR_INPUT);
                refused++;
            }
            buffer_free(&json);
            arena_free(small);
        }
        body.data[i] = kept;
    }
    CHECK(accepted > 0 && refused > 0);
    buffer_free(&body);
}

static void check_refused(const Plan *plan, const char *what)
{
    Error err = {0};
    Plan got;
    bool taken = travels(plan, true, &got, &err);

    CHECK(!taken && err.code == ERR_INPUT);
    if (taken) {
        (void)fprintf(stderr, "taken: %s\n", what);
    }
}

static void plan_with_what_json_refuses_is_refused(void)
{
    static char long_name[PLAN_NAME_MAX + 2];
    static const char *const no_utf8[] = {
        "\x80",     "\xc1\xbf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
        "\xe2\x82", "a\xff"};
    Plan plan;

    (void)memset(long_name, 'n', sizeof long_name - 1);
    for (size_t i = 0; i < sizeof no_utf8 / sizeof no_utf8[0]; i++) {
        make_plan(&plan);
        plan.source.device.model = no_utf8[i];
        check_refused(&plan, "not UTF-8");
    }
    make_plan(&plan);
    plan.policy = long_name;
    check_refused(&plan, "long policy");
    make_plan(&plan);
    plan.options = 1u << OPTION_COUNT;
    check_refused(&plan, "unknown option");
    make_plan(&plan);
    plan.reasons = 1u << REASON_COUNT;
    check_refused(&plan, "unknown reason");
    make_plan(&plan);
    plan.steps[0].box.x = -1;
    check_refused(&plan, "box outside");
    make_plan(&plan);
    plan.kept[0].last_frame = 3;
    check_refused(&plan, "frame outside");
    make_plan(&plan);
    plan.steps[1].path = "(0010,0010";
    check_refused(&plan, "no path");
    make_plan(&plan);
    plan.confidence_pct = 101;
    check_refused(&plan, "confidence");
}

int main(void)
{
    arena = arena_new(64 << 20);
    RUN(plan_survives_the_wire);
    RUN(plan_that_is_cut_off_is_refused);
    RUN(plan_with_any_byte_changed_is_refused_or_sound);
    RUN(plan_with_what_json_refuses_is_refused);
    arena_free(arena);
    return check_failed();
}

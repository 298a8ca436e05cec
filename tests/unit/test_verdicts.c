/* What a worker may not decide against the rules, and what nobody can look into: verification and verdicts. */
#include "deid_bench.h"
#include "wrap/picture.h"

static const char refusing[] = "hook { id = 'site.refuse', on_instance = function(it)\n"
                               "  if it.modality == 'US' and it.rows > 0 then return 'refuse' end\n"
                               "end }\n";
static const char holding[] = "hook { id = 'site.hold', on_instance = function(it) return 'hold' end }\n";
static const char of_plans[] =
    "policy { id = 'policy.site', unknown = 'redact', on_plan = function(plan) return 'hold' end }\n";
static const char refusing_plans[] =
    "policy { id = 'policy.site', unknown = 'redact', on_plan = function(plan) return 'refuse' end }\n";
static const char routing[] = "destination { id = 'research' } destination { id = 'teaching' }\n"
                              "hook { id = 'site.route', route = function(it)\n"
                              "  return it.verdict == 'Hold' and 'teaching' or 'research'\n"
                              "end }\n";

/* What verification says when a worker, or a person, gives [verdict] where the hooks of [rules] said [wanted]. */
static uint32_t overruled(const char *rules, Verdict wanted, Verdict verdict, bool approved)
{
    uint32_t reasons = UINT32_MAX;
    Bench bench;

    if (bench_open_with(&bench, 0, rules)) {
        DeidInput input = input_of(forge_one("", bench.run));
        input.policy = rules == of_plans || rules == refusing_plans ? "site" : NULL;
        Plan plan = plan_of(&bench, &input);
        Plan findings;
        input.approved = approved;
        CHECK(plan.verdict == wanted && plan_has_reason(&plan, REASON_REVIEW_REQUIRED));
        plan.verdict = verdict;
        plan.reasons = 0;
        plan.confidence_pct = 100;
        reasons = verify(&bench, &input, copy_of(&bench, &input, &plan), &plan, &findings);
    }
    bench_close(&bench);
    return reasons;
}

static void verify_sees_what_the_hooks_refuse_or_hold(void)
{
    const uint32_t seen = 1u << REASON_VERIFY_FOUND_TEXT;

    CHECK(overruled(refusing, VERDICT_REFUSE, VERDICT_PASS, false) == seen);
    CHECK(overruled(refusing, VERDICT_REFUSE, VERDICT_REDACT, true) == seen);
    CHECK(overruled(holding, VERDICT_HOLD, VERDICT_PASS, false) == seen);
    CHECK(overruled(holding, VERDICT_HOLD, VERDICT_REDACT, false) == seen);
    CHECK(overruled(holding, VERDICT_HOLD, VERDICT_REDACT, true) == 0);
    CHECK(overruled(of_plans, VERDICT_HOLD, VERDICT_PASS, false) == seen);
    CHECK(overruled(of_plans, VERDICT_HOLD, VERDICT_REDACT, false) == seen);
    CHECK(overruled(of_plans, VERDICT_HOLD, VERDICT_REDACT, true) == 0);
    CHECK(overruled(refusing_plans, VERDICT_REFUSE, VERDICT_REDACT, true) == seen);
}

static void verify_sees_routes_that_the_hooks_did_not_choose(void)
{
    static const struct {
        const char *route;
        bool is_right;
    } cases[] = {{"research", true}, {"teaching", true}, {NULL, false}, {"elsewhere", false}};
    Bench bench;

    if (bench_open_with(&bench, 0, routing)) {
        DeidInput input = input_of(forge_one("", bench.run));
        Plan plan = plan_of(&bench, &input);
        Bytes copy = copy_of(&bench, &input, &plan);
        CHECK(plan.routes_count == 1);
        for (size_t i = 0; plan.routes_count <= 1 && i < sizeof cases / sizeof cases[0]; i++) {
            Plan findings;
            plan.routes[0] = cases[i].route;
            plan.routes_count = cases[i].route == NULL ? 0 : 1;
            CHECK(verify(&bench, &input, copy, &plan, &findings) ==
                  (cases[i].is_right ? 0 : 1u << REASON_VERIFY_FOUND_TEXT));
        }
    }
    bench_close(&bench);
}

static Bytes forge_picture(Arena *run)
{
    Settings settings = settings_default();
    Picture picture = {
        .rows = ROWS, .columns = COLUMNS, .samples = 1, .bits_allocated = 8, .pages = 1, .orientation = 1};
    Buffer file = {.limit = 1 << 20};
    Bytes bytes = {0};
    Error err = {0};

    CHECK_OK(picture_room(&picture, &settings.limits, run, &err));
    memset(picture.data, 90, picture.size);
    CHECK_OK(picture_png_write(&picture, run, &file, &err));
    bytes = bytes_of(arena_copy(run, file.data, file.size), file.size);
    buffer_free(&file);
    return bytes;
}

static void a_picture_file_may_show_a_face(void)
{
    for (uint32_t asked = 0; asked <= 1; asked++) {
        Bench bench;
        if (bench_open_with(&bench, asked == 1 ? OPTION_CLEAN_RECOGNIZABLE_VISUAL_FEATURES : 0u, NULL)) {
            DeidInput input = input_of(forge_picture(bench.run));
            Plan plan = plan_of(&bench, &input);
            CHECK(plan.verdict == (asked == 1 ? VERDICT_HOLD : VERDICT_PASS));
            CHECK(plan_has_reason(&plan, REASON_FACE) == (asked == 1));
        }
        bench_close(&bench);
    }
}

int main(void)
{
    RUN(verify_sees_what_the_hooks_refuse_or_hold);
    RUN(verify_sees_routes_that_the_hooks_did_not_choose);
    RUN(a_picture_file_may_show_a_face);
    return check_failed();
}

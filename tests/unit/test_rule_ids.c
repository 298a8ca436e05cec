/* Which rules a plan may name. */
#include "plan/rule_ids.h"

#include <ctype.h>
#include <glob.h>
#include <stdlib.h>

#include "check.h"

static const char rules_text[] =
    "rule { id = \"site.badge\", about = \"x\" } keep{id='site.keep'} names {\n  id\t=  \"site.staff\" }\n"
    "policy { id = \"policy.strict\" } region { width = \"no.id\", id = site, uid = \"other\", id = \"two words\" }";

static void ids_that_are_written_out_are_known(void)
{
    static const char *const known[] = {"site.badge",          "site.keep",    "site.staff",
                                        "header.patient-name", "ps315.X/Z/U*", "manual"};
    static const char *const unknown[] = {"",          "site",         "no.id",  "other",    "two words", "x",
                                          "site.badg", "site.badge.x", "header", "DOE^JANE", "ps315."};
    RuleIds *ids = NULL;
    Error err = {0};

    CHECK_OK(rule_ids_read(bytes_text(rules_text), &ids, &err));
    for (size_t i = 0; ids != NULL && i < sizeof known / sizeof known[0]; i++) {
        CHECK(rule_ids_has(ids, known[i]));
    }
    for (size_t i = 0; ids != NULL && i < sizeof unknown / sizeof unknown[0]; i++) {
        CHECK(!rule_ids_has(ids, unknown[i]));
    }
    rule_ids_free(ids);
}

static void a_bundle_of_nothing_has_the_programs_own(void)
{
    RuleIds *ids = NULL;
    Error err = {0};

    CHECK_OK(rule_ids_read(bytes_text(""), &ids, &err));
    CHECK(ids != NULL && rule_ids_has(ids, "code.qr") && !rule_ids_has(ids, "site.badge"));
    rule_ids_free(ids);
}

static void a_plan_with_an_unknown_rule_does_not_fit(void)
{
    Step steps[] = {{.rule = "header.id"}, {.rule = "site.badge"}, {.rule = "site.badge"}};
    Kept kept[] = {{.rule = "site.keep"}};
    Plan plan = {.policy = "Strict", .steps = steps, .steps_count = 3, .kept = kept, .kept_count = 1};
    RuleIds *ids = NULL;
    Error err = {0};

    CHECK_OK(rule_ids_read(bytes_text(rules_text), &ids, &err));
    CHECK(ids != NULL && rule_ids_fit(ids, &plan));
    steps[2].rule = "Doe.Jane";
    CHECK(ids != NULL && !rule_ids_fit(ids, &plan));
    steps[2].rule = "code.qr";
    plan.policy = "DOE^JANE";
    CHECK(ids != NULL && !rule_ids_fit(ids, &plan));
    plan.policy = "Strict";
    kept[0].rule = "1976-06-16";
    CHECK(ids != NULL && !rule_ids_fit(ids, &plan));
    rule_ids_free(ids);
}

/* A literal that begins like an id of the program's own: "header.patient-name", in quotes. */
static void check_literals(const char *path, const char *text, const RuleIds *ids)
{
    static const char *const families[] = {"\"ps315.", "\"vr.",   "\"private.", "\"header.", "\"context.",
                                           "\"doubt.", "\"code.", "\"names.",   "\"policy."};

    for (size_t f = 0; f < sizeof families / sizeof families[0]; f++) {
        for (const char *at = strstr(text, families[f]); at != NULL; at = strstr(at + 1, families[f])) {
            char id[PLAN_NAME_MAX] = {0};
            size_t size = strcspn(at + 1, "\"");
            if (size >= sizeof id || at[size] == '.' || strchr(".\n% ", at[size]) != NULL) {
                continue; /* a prefix */
            }
            memcpy(id, at + 1, size);
            bool good = rule_ids_has(ids, id) || strcmp(id, "policy.strict") == 0;
            if (!good) {
                (void)fprintf(stderr, "%s: \"%s\" is missing in plan/rule_ids.c\n", path, id);
            }
            CHECK(good);
        }
    }
}

static void every_rule_that_the_sources_name_is_known(void)
{
    glob_t found = {0};
    RuleIds *ids = NULL;
    Error err = {0};
    Arena *arena = arena_new(64 << 20);

    CHECK_OK(rule_ids_read(bytes_text(""), &ids, &err));
    CHECK(glob("plugin/deid/*.c", 0, NULL, &found) == 0 && found.gl_pathc > 20);
    for (size_t i = 0; ids != NULL && i < found.gl_pathc; i++) {
        Bytes source;
        CHECK_OK(bytes_read_file(found.gl_pathv[i], 4 << 20, arena, &source, &err));
        const char *text = arena_copy(arena, source.data, source.size);
        CHECK(text != NULL);
        if (text != NULL) {
            check_literals(found.gl_pathv[i], text, ids);
        }
    }
    globfree(&found);
    rule_ids_free(ids);
    arena_free(arena);
}

int main(void)
{
    RUN(ids_that_are_written_out_are_known);
    RUN(a_bundle_of_nothing_has_the_programs_own);
    RUN(a_plan_with_an_unknown_rule_does_not_fit);
    RUN(every_rule_that_the_sources_name_is_known);
    return check_failed();
}

#include <stdlib.h>

#include "check.h"
#include "service/config.h"
#include "service/config_keys.h"

typedef struct {
    Arena *arena;
    Config config;
    Problems problems;
} Case;

static void parse(Case *c, const char *json, char *const *environment)
{
    Error err = {0};

    c->arena = arena_new(8 << 20);
    CHECK_OK(config_parse(bytes_text(json), environment, c->arena, &c->config, &c->problems, &err));
}

static bool has_problem(const Case *c, const char *a, const char *b)
{
    for (uint32_t i = 0; i < c->problems.count; i++) {
        if (strstr(c->problems.lines[i], a) != NULL && strstr(c->problems.lines[i], b) != NULL) {
            return true;
        }
    }
    return false;
}

static void expect_problem(const char *json, const char *a, const char *b)
{
    Case c = {0};

    parse(&c, json, NULL);
    if (!has_problem(&c, a, b)) {
        (void)fprintf(stderr, "for %s\n", json);
    }
    CHECK(has_problem(&c, a, b));
    arena_free(c.arena);
}

static void expect_good(const char *json)
{
    Case c = {0};

    parse(&c, json, NULL);
    CHECK(c.problems.count == 0);
    if (c.problems.count > 0) {
        (void)fprintf(stderr, "for %s: %s\n", json, c.problems.lines[0]);
    }
    arena_free(c.arena);
}

static void defaults_are_those_of_the_documents(void)
{
    Case c = {0};

    parse(&c, "", NULL);
    CHECK(c.problems.count == 0);
    CHECK(!c.config.enable && c.config.mode == MODE_COPY && c.config.trigger == TRIGGER_ON_STORE);
    CHECK(c.config.modalities_count == 0 && c.config.verify_copies && c.config.store_clean);
    CHECK(c.config.link_copy_to_original && c.config.require_sandbox && c.config.web_enable);
    CHECK(c.config.review_required == REVIEW_UNCERTAIN);
    CHECK(c.config.lease_seconds == 120 && c.config.sweep_hours == 24 && c.config.maximum_attempts == 2);
    CHECK(c.config.workers_count == 0 && c.config.worker_timeout_seconds == 60 && c.config.worker_memory_mb == 1024);
    CHECK(c.config.worker_recycle_after == 5000 && c.config.worker_nice == 10);
    CHECK_TEXT(c.config.project, "default");
    CHECK_TEXT(c.config.queue_backend, "Sqlite");
    arena_free(c.arena);
}

static void defaults_equal_those_of_the_workers(void)
{
    Settings wanted = settings_default();
    Buffer a = {.limit = 1 << 20}, b = {.limit = 1 << 20};
    Case c = {0};

    parse(&c, "{}", NULL);
    settings_write(&wanted, &a);
    settings_write(&c.config.settings, &b);
    CHECK(bytes_equal(buffer_view(&a), buffer_view(&b)));
    buffer_free(&a);
    buffer_free(&b);
    arena_free(c.arena);
}

static void section_is_found_in_a_whole_file_with_comments(void)
{
    Case c = {0};

    parse(&c,
          "{ // Orthanc\n \"Name\": \"http://x // no comment\", /* \"Redactor\": { */ \"Redactor\":\n"
          "{\"Enable\": true, \"Workers\": {\"TimeoutSeconds\": 30}}}",
          NULL);
    CHECK(c.problems.count == 0);
    CHECK(c.config.enable && c.config.worker_timeout_seconds == 30);
    arena_free(c.arena);
}

static void bare_section_is_accepted(void)
{
    Case c = {0};

    parse(&c, "{\"Enable\": true, \"Modalities\": [\"US\", \"CT\"], \"Limits\": {\"MaxFileMb\": 3}}", NULL);
    CHECK(c.problems.count == 0);
    CHECK(c.config.modalities_count == 2);
    CHECK_TEXT(c.config.modalities[1], "CT");
    CHECK(c.config.settings.limits.max_file_bytes == 3u << 20);
    arena_free(c.arena);
}

static void file_of_orthanc_without_our_section_gives_defaults(void)
{
    expect_good("{\"Name\": \"MyOrthanc\", \"HttpPort\": 8042, \"Unheard\": {}}");
}

static void unknown_keys_are_problems_with_a_suggestion(void)
{
    expect_problem("{\"Enabled\": true}", "Enabled", "did you mean Enable?");
    expect_problem("{\"Workers\": {\"TimeoutSecond\": 3}}", "Workers.TimeoutSecond",
                   "did you mean Workers.TimeoutSeconds?");
    expect_problem("{\"TimeoutSeconds\": 3}", "TimeoutSeconds", "did you mean Workers.TimeoutSeconds?");
    expect_problem("{\"Enable\": true, \"Zebra\": 1}", "Zebra", "lists all");
    expect_problem("{\"redactor\": {\"Enable\": true}}", "redactor", "\"Redactor\"");
}

static void all_problems_are_collected(void)
{
    Case c = {0};

    parse(&c, "{\"Enable\": 1, \"Mode\": \"Kopy\", \"Padding\": 65, \"Workers\": [], \"Fill\": \"Pink\"}", NULL);
    CHECK(c.problems.count == 5);
    CHECK(has_problem(&c, "Enable = 1", "true or false"));
    CHECK(has_problem(&c, "Mode = \"Kopy\"", "Copy or DetectOnly"));
    CHECK(has_problem(&c, "Padding = 65", "from 0 to 64"));
    CHECK(has_problem(&c, "Workers", "object"));
    CHECK(has_problem(&c, "Fill = \"Pink\"", "#rrggbb"));
    arena_free(c.arena);
}

static void values_at_the_edge_of_a_range(void)
{
    expect_good("{\"Workers\": {\"MemoryMb\": 256, \"Count\": -1, \"Nice\": 19}}");
    expect_problem("{\"Workers\": {\"MemoryMb\": 255}}", "Workers.MemoryMb = 255", "256 to 65536");
    expect_problem("{\"Workers\": {\"Count\": -2}}", "Workers.Count = -2", "-1 to 64");
    expect_problem("{\"Workers\": {\"Count\": 1.5}}", "Workers.Count", "whole number");
    expect_problem("{\"Workers\": {\"Count\": 1}}", "Workers.Count is 1", "another worker");
}

static void rules_between_keys(void)
{
    expect_good("{\"Queue\": {\"LeaseSeconds\": 60}, \"Workers\": {\"TimeoutSeconds\": 30}}");
    expect_problem("{\"Queue\": {\"LeaseSeconds\": 119}}", "Queue.LeaseSeconds", "twice");
    expect_good("{\"Review\": {\"Required\": \"Never\"}}");
    expect_problem("{\"Review\": {\"Required\": \"Never\"}, \"VerifyCopies\": false}", "Review.Required",
                   "VerifyCopies");
    expect_problem("{\"Pseudonyms\": {\"DateShiftDays\": 6}}", "DateShiftDays", "7 to 3650");
    expect_problem("{\"Pseudonyms\": {\"DateShiftDays\": 0}}", "DateShiftDays", "would stay");
    expect_good("{\"Pseudonyms\": {\"DateShiftDays\": 0}, \"Metadata\": {\"Options\": [\"CleanPixelData\"]}}");
    expect_problem("{\"Web\": {\"UserHeader\": \"X-User\"}}", "Web.UserHeader", "TrustedProxies");
}

static void what_is_not_done_yet_is_refused_aloud(void)
{
    expect_problem("{\"Queue\": {\"Backend\": \"Postgresql\"}}", "Queue.Backend", "not do that yet");
    expect_problem("{\"Trigger\": \"OnStableSeries\"}", "Trigger", "not do that yet");
    expect_problem("{\"Review\": {\"Required\": \"NewDevices\"}}", "Review.Required", "not do that yet");
    expect_problem("{\"Fill\": \"Blurred\"}", "Fill", "write Black");
    expect_problem("{\"Copies\": {\"RouteTo\": [\"a b\"]}}", "Copies.RouteTo", "name of letters");
    expect_problem(
        "{\"Copies\": {\"RouteTo\": [\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]}}",
        "Copies.RouteTo", "at most 64 letters");
}

static void options_and_colours(void)
{
    Case c = {0};

    parse(&c, "{\"Fill\": \"#00ff7F\", \"Metadata\": {\"Options\": [\"RetainUids\", \"CleanPixelData\"]}}", NULL);
    CHECK(c.problems.count == 0);
    CHECK_TEXT(c.config.settings.fill, "#00ff7F");
    CHECK(c.config.settings.options == (OPTION_RETAIN_UIDS | OPTION_CLEAN_PIXEL_DATA));
    arena_free(c.arena);
    expect_problem("{\"Metadata\": {\"Options\": [\"RetainUIDs\"]}}", "RetainUIDs", "Annex E");
    expect_problem("{\"Metadata\": {\"KeepPrivateTags\": [\"(0018,xx10) GE\"]}}", "KeepPrivateTags", "odd group");
    expect_good("{\"Metadata\": {\"KeepPrivateTags\": [\"(0019,xx10) GEMS_ACQU_01\"]}}");
}

static void environment_wins_over_the_file(void)
{
    char *environment[] = {(char[]){"PATH=/bin"},
                           (char[]){"ORTHANC__REDACTOR__WORKERS__TIMEOUT_SECONDS=20"},
                           (char[]){"ORTHANC__REDACTOR__ENABLE=true"},
                           (char[]){"ORTHANC__REDACTOR__MODALITIES=US, CT"},
                           (char[]){"ORTHANC__REDACTOR__LANGUAGES=[\"eng\",\"deu\"]"},
                           (char[]){"ORTHANC__REDACTOR__POLICY=Balanced"},
                           NULL};
    Case c = {0};

    parse(&c, "{\"Workers\": {\"TimeoutSeconds\": 30}}", environment);
    CHECK(c.problems.count == 0);
    CHECK(c.config.worker_timeout_seconds == 20 && c.config.enable);
    CHECK(c.config.modalities_count == 2 && c.config.settings.languages_count == 2);
    CHECK_TEXT(c.config.modalities[1], "CT");
    CHECK_TEXT(c.config.settings.languages[1], "deu");
    CHECK_TEXT(c.config.settings.policy, "Balanced");
    arena_free(c.arena);
}

static void environment_is_checked_like_the_file(void)
{
    char *environment[] = {(char[]){"ORTHANC__REDACTOR__WORKERS__TIMEOUT=20"},
                           (char[]){"ORTHANC__REDACTOR__PADDING=many"}, NULL};
    Case c = {0};

    parse(&c, "{}", environment);
    CHECK(c.problems.count == 2);
    CHECK(has_problem(&c, "ORTHANC__REDACTOR__WORKERS__TIMEOUT", "no such key"));
    CHECK(has_problem(&c, "Padding = \"many\"", "whole number"));
    arena_free(c.arena);
}

static void every_key_has_its_own_variable_and_row(void)
{
    uint32_t count;
    const ConfigKey *keys = config_keys(&count);
    Buffer text = {.limit = 1 << 20};

    config_describe(&text);
    CHECK(count > 40);
    for (uint32_t i = 0; i < count; i++) {
        char name[256], other[256];

        config_key_environment(keys[i].path, name, sizeof name);
        CHECK(strstr((const char *)text.data, name) != NULL);
        CHECK(keys[i].meaning != NULL && strstr((const char *)text.data, keys[i].meaning) != NULL);
        for (uint32_t k = 0; k < i; k++) {
            config_key_environment(keys[k].path, other, sizeof other);
            CHECK(strcmp(name, other) != 0);
        }
        for (const char *c = keys[i].path; c[1] != 0; c++) { /* two capitals in a row have no variable of their own */
            CHECK(!(c[0] >= 'A' && c[0] <= 'Z' && c[1] >= 'A' && c[1] <= 'Z'));
        }
    }
    config_key_environment("Workers.TimeoutSeconds", (char[256]){0}, 256);
    buffer_free(&text);
}

static void key_material_is_not_repeated(void)
{
    Case c = {0};

    parse(&c, "{\"Pseudonyms\": {\"KeyFile\": \"00112233445566778899aabbccddeeff\"}}", NULL);
    CHECK(c.problems.count == 1 && has_problem(&c, "Pseudonyms.KeyFile", "absolute path"));
    CHECK(!has_problem(&c, "Pseudonyms", "0011"));
    arena_free(c.arena);
}

static void broken_text_is_named_by_line_only(void)
{
    Case c = {0};

    parse(&c, "{\"RegisteredUsers\": {\"alice\": \"secret\"},\n\"Redactor\": {\"Enable\": yes}}", NULL);
    CHECK(c.problems.count == 1 && has_problem(&c, "line 2", "JSON"));
    CHECK(!has_problem(&c, "", "secret") && !has_problem(&c, "", "yes"));
    arena_free(c.arena);
    expect_problem("{\"Enable\": true, \"Enable\": false}", "JSON", "twice");
    expect_problem("{\"Enable\": true /* ", "configuration", "no end");
    expect_problem("[1]", "Redactor", "object");
}

static void depth_is_capped_before_parsing(void)
{
    char deep[70];

    memset(deep, '[', 33);
    memset(deep + 33, ']', 33);
    deep[66] = 0;
    expect_problem(deep, "configuration", "deeper than 32");
    memset(deep, '[', 32);
    memset(deep + 32, ']', 32);
    deep[64] = 0;
    expect_problem(deep, "Redactor", "object");
}

static void problems_stop_at_their_cap(void)
{
    Buffer json = {.limit = 1 << 20};
    Case c = {0};

    buffer_text(&json, "{\"Enable\": 3");
    for (int i = 0; i < 100; i++) {
        buffer_print(&json, ", \"Unknown%d\": 1", i);
    }
    buffer_text(&json, "}");
    parse(&c, (const char *)json.data, NULL);
    CHECK(c.problems.count == CONFIG_PROBLEMS_MAX);
    buffer_free(&json);
    arena_free(c.arena);
}

int main(void)
{
    RUN(defaults_are_those_of_the_documents);
    RUN(defaults_equal_those_of_the_workers);
    RUN(section_is_found_in_a_whole_file_with_comments);
    RUN(bare_section_is_accepted);
    RUN(file_of_orthanc_without_our_section_gives_defaults);
    RUN(unknown_keys_are_problems_with_a_suggestion);
    RUN(all_problems_are_collected);
    RUN(values_at_the_edge_of_a_range);
    RUN(rules_between_keys);
    RUN(what_is_not_done_yet_is_refused_aloud);
    RUN(options_and_colours);
    RUN(environment_wins_over_the_file);
    RUN(environment_is_checked_like_the_file);
    RUN(every_key_has_its_own_variable_and_row);
    RUN(key_material_is_not_repeated);
    RUN(broken_text_is_named_by_line_only);
    RUN(depth_is_capped_before_parsing);
    RUN(problems_stop_at_their_cap);
    return check_failed();
}

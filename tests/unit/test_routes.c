#include "fake_service.h"
#include "service/routes_check.h"

static void ids_are_exactly_orthancs(void)
{
    CHECK(routes_is_orthanc_id(original_id));
    CHECK(!routes_is_orthanc_id("11111111-22222222-33333333-44444444-5555555"));
    CHECK(!routes_is_orthanc_id("11111111-22222222-33333333-44444444-555555555"));
    CHECK(!routes_is_orthanc_id("11111111-22222222-33333333-44444444-5555555A"));
    CHECK(!routes_is_orthanc_id("11111111/22222222-33333333-44444444-55555555"));
    CHECK(!routes_is_orthanc_id(""));
}

static void every_route_answers_503_without_an_app(void)
{
    Client client = client_new(NULL);

    CHECK(ask(&client, "GET", "/status", "") == 503);
    CHECK_TEXT(text_of(&client, "Details"), "OR-Degraded");
    CHECK(post(&client, "/pause", "{}") == 503);
    client_free(&client);
}

static void unknown_addresses_and_methods_are_told_apart(void)
{
    Client client = client_new(NULL);

    CHECK(ask(&client, "GET", "/nothing/here", "") == 404);
    CHECK_TEXT(text_of(&client, "Uri"), "/redactor");
    CHECK(ask(&client, "GET", "/pause", "") == 405);
    CHECK_TEXT(client.reply.headers[0].key, "Allow");
    CHECK_TEXT(client.reply.headers[0].value, "POST");
    CHECK(ask(&client, "GET", "/studies/12345/state", "") == 404);
    CHECK(ask(&client, "GET", "/worlds/11111111-22222222-33333333-44444444-55555555/state", "") == 404);
    CHECK(ask(&client, "GET", "/cases/../../status", "") == 404);
    CHECK(ask(&client, "GET", "/a/b/c/d/e/f/g/h/i/j/k", "") == 404);
    client_free(&client);
}

static void errors_have_orthancs_fields_and_echo_nothing(void)
{
    Client client = client_new(NULL);

    CHECK(ask(&client, "GET", "/DOE^JANE", "") == 404);
    CHECK_TEXT(text_of(&client, "Method"), "GET");
    CHECK_TEXT(text_of(&client, "HttpError"), "Not Found");
    CHECK(number_of(&client, "HttpStatus") == 404);
    CHECK_TEXT(text_of(&client, "OrthancError"), "Unknown resource");
    CHECK(number_of(&client, "OrthancStatus") == 17);
    CHECK_TEXT(text_of(&client, "Details"), "OR-Unknown");
    CHECK(memmem(client.reply.body.data, client.reply.body.size, "DOE", 3) == NULL);
    client_free(&client);
}

static void changing_routes_take_json_only(void)
{
    Client client = client_new(NULL);

    CHECK(ask(&client, "POST", "/pause", "{}") == 415);
    CHECK_TEXT(text_of(&client, "Details"), "OR-JsonOnly");
    with_header(&client, "content-type", "text/plain");
    CHECK(ask(&client, "POST", "/pause", "{}") == 415);
    with_header(&client, "content-type", "application/jsonx");
    CHECK(ask(&client, "POST", "/pause", "{}") == 415);
    with_header(&client, "content-type", "application/json; charset=utf-8");
    CHECK(ask(&client, "POST", "/pause", "{}") == 503);
    client_free(&client);
}

static uint16_t pause_from(Client *client, const char *origin, const char *host)
{
    with_header(client, "origin", origin);
    with_header(client, "host", host);
    return post(client, "/pause", "{}");
}

static void pages_of_other_sites_are_refused(void)
{
    Client client = client_new(NULL);

    CHECK(pause_from(&client, "http://evil.example", "pacs:8042") == 403);
    CHECK_TEXT(text_of(&client, "Details"), "OR-CrossSite");
    CHECK(pause_from(&client, "null", "pacs:8042") == 403);
    CHECK(pause_from(&client, "http://pacs:8042.evil.example", "pacs:8042") == 403);
    CHECK(pause_from(&client, "http://pacs:80421", "pacs:8042") == 403);
    CHECK(pause_from(&client, "http://pac", "pacs") == 403);
    CHECK(pause_from(&client, "http://", "pacs") == 403);
    CHECK(pause_from(&client, "http://pacs", "") == 403);
    with_header(&client, "sec-fetch-site", "cross-site");
    CHECK(post(&client, "/pause", "{}") == 403);
    with_header(&client, "sec-fetch-site", "same-site");
    CHECK(post(&client, "/pause", "{}") == 403);
    client_free(&client);
}

static void our_own_pages_and_scripts_are_let_through(void)
{
    Client client = client_new(NULL);

    CHECK(pause_from(&client, "http://PACS:8042", "pacs:8042") == 503);
    CHECK(pause_from(&client, "https://pacs", "pacs:443") == 503);
    CHECK(pause_from(&client, "http://pacs:80", "pacs") == 503);
    with_header(&client, "sec-fetch-site", "same-origin");
    CHECK(post(&client, "/pause", "{}") == 503);
    CHECK(post(&client, "/pause", "{}") == 503);
    client_free(&client);
}

static void bodies_too_large_or_too_deep_never_reach_the_parser(void)
{
    Client client = client_new(NULL);
    char deep[64];
    char *large = calloc(1, ROUTE_BODY_BYTES_MAX + 2);

    memset(deep, '[', sizeof deep);
    deep[ROUTE_BODY_DEPTH_MAX + 1] = 0;
    CHECK(post(&client, "/pause", deep) == 400);
    deep[ROUTE_BODY_DEPTH_MAX] = 0;
    CHECK(post(&client, "/pause", deep) == 503);
    CHECK(post(&client, "/pause", "{\"a\": \"[[[[[[[[[[[[[[[[[[[[\\\"[[[[[[[[[[[[[[[[[[[[\"}") == 503);
    memset(large, ' ', ROUTE_BODY_BYTES_MAX + 1);
    CHECK(post(&client, "/pause", large) == 413);
    large[ROUTE_BODY_BYTES_MAX] = 0;
    CHECK(post(&client, "/pause", large) == 503);
    free(large);
    client_free(&client);
}

static void a_stopped_service_says_why_and_does_nothing_else(void)
{
    App app;
    Client client;

    open_app(&app);
    client = client_new(&app);
    app.is_stopped = true;
    CHECK(ask(&client, "GET", "/status", "") == 200);
    CHECK_TEXT(text_of(&client, "Health"), "Stopped");
    CHECK_TEXT(json_string_value(json_array_get(json_object_get(client.json, "Reasons"), 0)), "a reason");
    CHECK(ask(&client, "GET", "/health", "") == 503);
    CHECK(ask(&client, "GET", "/cases", "") == 503);
    app.is_stopped = false;
    CHECK(ask(&client, "GET", "/health", "") == 200);
    CHECK(ask(&client, "GET", "/status", "") == 200);
    CHECK_TEXT(text_of(&client, "KeyFingerprint"), key_fingerprint(app.key));
    client_free(&client);
    close_app(&app);
}

static void redact_reads_its_wishes(void)
{
    App app;
    Client client;
    static const char path[] = "/studies/12121212-22222222-33333333-44444444-55555555/redact";

    open_app(&app);
    client = client_new(&app);
    CHECK(post(&client, path, "{\"Force\": true, \"Priority\": -5, \"Policy\": \"Balanced\"}") == 200);
    CHECK(number_of(&client, "Instances") == 2);
    CHECK(app.batch.level == LEVEL_STUDY && app.batch.force && app.batch.priority == -5);
    CHECK_TEXT(app.batch.policy, "Balanced");
    CHECK(post(&client, path, "") == 200);
    CHECK(!app.batch.force && app.batch.policy == NULL && app.batch.options == NULL);
    CHECK(post(&client, path, "{\"Options\": [\"RetainUids\", \"CleanPixelData\"]}") == 200);
    CHECK(app.batch.options != NULL);
    CHECK(post(&client, path, "{\"Options\": [\"RetainUIDs\"]}") == 400);
    CHECK(post(&client, path, "{\"Options\": [1]}") == 400);
    CHECK(post(&client, path,
               "{\"Options\": [\"RetainLongitudinalFullDates\", \"RetainLongitudinalModifiedDates\"]}") == 400);
    CHECK(post(&client, path, "{\"Force\": 1}") == 400);
    CHECK(post(&client, path, "{\"Priority\": 100000}") == 400);
    CHECK(post(&client, path, "{\"Policy\": \"../x\"}") == 400);
    CHECK(post(&client, path, "{\"Policy\": \"Strict\"}") == 400); /* a rule's name */
    CHECK(post(&client, path, "{\"Nonsense\": 1}") == 400);
    CHECK(post(&client, path, "[]") == 400);
    CHECK(post(&client, path, "{") == 400);
    CHECK(post(&client, path, "{\"Asynchronous\": false}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 3, 4]}]}") == 400);
    client_free(&client);
    close_app(&app);
}

static void regions_of_one_instance_are_checked(void)
{
    App app;
    Client client;
    static const char path[] = "/instances/11111111-22222222-33333333-44444444-55555555/redact";

    open_app(&app);
    client = client_new(&app);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 3, 4], \"Frames\": [2, 5], \"Mode\": \"White\"}]}") ==
          200);
    CHECK(app.batch.regions_count == 1);
    CHECK(rect_equal(app.batch.regions[0].box, (Rect){1, 2, 3, 4}));
    CHECK(app.batch.regions[0].first_frame == 2 && app.batch.regions[0].last_frame == 5);
    CHECK_TEXT(app.batch.regions[0].mode, "White");
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 0, 4]}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 3]}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [-1, 2, 3, 4]}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 3, 4], \"Frames\": [5, 2]}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 3, 4], \"Plane\": \"6001\"}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 3, 4], \"Entity\": \"Clinical\"}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [1, 2, 3, 4], \"Waived\": true}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [90, 70, 10, 10]}]}") == 200);
    CHECK(app.batch.regions[0].first_frame == 0 && app.batch.regions[0].last_frame == 5);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [90, 70, 11, 10]}]}") == 400);
    CHECK(post(&client, path, "{\"Regions\": [{\"Box\": [90, 70, 10, 10], \"Frames\": [0, 6]}]}") == 400);
    client_free(&client);
    close_app(&app);
}

static void dry_run_answers_with_the_plan(void)
{
    App app;
    Client client;
    static const char path[] = "/instances/11111111-22222222-33333333-44444444-55555555/redact";

    open_app(&app);
    client = client_new(&app);
    CHECK(post(&client, path, "{\"DryRun\": true}") == 200);
    CHECK_TEXT(text_of(&client, "Verdict"), "Pass");
    CHECK(app.batch.resource == NULL);
    app.is_file_broken = true;
    CHECK(post(&client, path, "{\"DryRun\": true}") == 422);
    client_free(&client);
    close_app(&app);
}

static bool fake_submit(void *self, Level level, const char *resource, const int64_t *items, uint32_t items_count,
                        Arena *arena, const char **job_id, Error *err)
{
    (void)self;
    (void)level;
    (void)resource;
    (void)arena;
    (void)err;
    CHECK(items_count == 2 && items[1] == 8);
    *job_id = "job-1";
    return true;
}

static void redact_answers_with_a_job(void)
{
    App app;
    Client client;
    JobStarter jobs = {.submit = fake_submit};

    open_app(&app);
    client = client_new(&app);
    client.jobs = &jobs;
    CHECK(post(&client, "/series/13131313-22222222-33333333-44444444-55555555/redact", "{}") == 200);
    CHECK_TEXT(text_of(&client, "ID"), "job-1");
    CHECK_TEXT(text_of(&client, "Path"), "/jobs/job-1");
    client_free(&client);
    close_app(&app);
}

static void rules_are_tried_and_reloaded(void)
{
    App app;
    Client client;

    open_app(&app);
    client = client_new(&app);
    CHECK(post(&client, "/rules/test", "{\"Text\": \"DOE JANE\", \"Context\": {\"PatientName\": \"DOE^JANE\"}}") ==
          200);
    CHECK_TEXT(text_of(&client, "Decision"), "Redact");
    CHECK(number_of(&client, "Score") == 1);
    CHECK(memmem(client.reply.body.data, client.reply.body.size, "DOE", 3) == NULL);
    CHECK(post(&client, "/rules/test", "{\"Lines\": [\"kVp 120\", \"DOE\"]}") == 200);
    CHECK(json_array_size(json_object_get(client.json, "Lines")) == 2);
    CHECK(post(&client, "/rules/test", "{}") == 400);
    CHECK(post(&client, "/rules/test", "{\"Lines\": [1]}") == 400);
    CHECK(post(&client, "/rules/reload", "{}") == 422);
    CHECK_TEXT(text_of(&client, "Message"), "rules/30-identifiers.lua:12: unknown action");
    CHECK(app.reloads == 1);
    client_free(&client);
    close_app(&app);
}

static void previews_are_audited_and_limited(void)
{
    App app;
    Client client;

    open_app(&app);
    client = client_new(&app);
    CHECK(post(&client, "/pseudonyms/preview", "{\"PatientID\": \"SECRET-1\"}") == 200);
    CHECK(strlen(text_of(&client, "Pseudonym")) == 20);
    for (int i = 1; i < ROUTE_PREVIEWS_MAX; i++) {
        CHECK(post(&client, "/pseudonyms/preview", "{\"PatientID\": \"SECRET-2\"}") == 200);
    }
    CHECK(post(&client, "/pseudonyms/preview", "{\"PatientID\": \"SECRET-3\"}") == 429);
    CHECK(post(&client, "/pseudonyms/lookup", "{\"Pseudonym\": \"SECRET-4\"}") == 429);
    CHECK(ask(&client, "GET", "/audit", "") == 200);
    CHECK(memmem(client.reply.body.data, client.reply.body.size, "SECRET", 6) == NULL);
    CHECK(memmem(client.reply.body.data, client.reply.body.size, "PreviewPseudonym", 16) != NULL);
    CHECK(ask(&client, "GET", "/audit/verify", "") == 200);
    CHECK(json_is_true(json_object_get(client.json, "Ok")));
    client_free(&client);
    close_app(&app);
}

static void lookups_know_the_ledger_only(void)
{
    App app;
    Client client;

    open_app(&app);
    client = client_new(&app);
    CHECK(post(&client, "/pseudonyms/lookup", "{\"Pseudonym\": \"SECRET-1\"}") == 200);
    CHECK(json_array_size(json_object_get(client.json, "Instances")) == 0);
    CHECK(post(&client, "/pseudonyms/lookup", "{\"PatientID\": \"SECRET-1\"}") == 400);
    CHECK(ask(&client, "GET", "/audit", "") == 200);
    CHECK(memmem(client.reply.body.data, client.reply.body.size, "LookupPseudonym", 15) != NULL);
    CHECK(memmem(client.reply.body.data, client.reply.body.size, "SECRET", 6) == NULL);
    client_free(&client);
    close_app(&app);
}

static void pages_of_lists_are_checked(void)
{
    App app;
    Client client;

    open_app(&app);
    client = client_new(&app);
    client.request.query[0] = (Pair){"limit", "0"};
    client.request.query_count = 1;
    CHECK(ask(&client, "GET", "/audit", "") == 400);
    client.request.query[0] = (Pair){"since", "-1"};
    client.request.query_count = 1;
    CHECK(ask(&client, "GET", "/audit", "") == 400);
    client.request.query[0] = (Pair){"limit", "1000"};
    client.request.query_count = 1;
    CHECK(ask(&client, "GET", "/audit", "") == 200);
    client_free(&client);
    close_app(&app);
}

static const char *actor_of(App *app, const char *peer, const char *key, const char *value, Arena *arena)
{
    Request request = {.peer = peer, .headers = {{key, value}}, .headers_count = 1};

    return routes_actor(app, &request, arena);
}

static void actors_are_who_can_be_proven(void)
{
    App app;
    Arena *arena = arena_new(1 << 20);

    open_app(&app);
    CHECK_TEXT(actor_of(&app, "", "authorization", "Basic YWxpY2U6c2VjcmV0", arena), "alice");
    CHECK_TEXT(actor_of(&app, "", "authorization", "Basic YWxpY2U", arena), "anonymous");
    CHECK_TEXT(actor_of(&app, "", "authorization", "Basic !!", arena), "anonymous");
    CHECK_TEXT(actor_of(&app, "", "authorization", "Bearer abc", arena), "anonymous");
    CHECK_TEXT(actor_of(&app, "", "authorization", "Basic c3lzdGVtOng=", arena), "user-system");
    CHECK_TEXT(actor_of(&app, "10.0.0.1", "x-user", "bob\r\nx", arena), "bob__x");
    CHECK_TEXT(actor_of(&app, "10.0.0.2", "x-user", "bob", arena), "anonymous");
    CHECK_TEXT(actor_of(&app, "", "x-user", "bob", arena), "anonymous");
    close_app(&app);
    arena_free(arena);
}

static void every_route_has_a_line_about_it(void)
{
    uint32_t count = 0;
    const Route *routes = routes_all(&count);

    CHECK(count > 15);
    for (uint32_t i = 0; i < count; i++) {
        CHECK(routes[i].about[0] != 0 && routes[i].handler != NULL);
        CHECK((strcmp(routes[i].method, "GET") == 0) == !routes[i].changes_state);
    }
}

int main(void)
{
    RUN(ids_are_exactly_orthancs);
    RUN(every_route_answers_503_without_an_app);
    RUN(unknown_addresses_and_methods_are_told_apart);
    RUN(errors_have_orthancs_fields_and_echo_nothing);
    RUN(changing_routes_take_json_only);
    RUN(pages_of_other_sites_are_refused);
    RUN(our_own_pages_and_scripts_are_let_through);
    RUN(bodies_too_large_or_too_deep_never_reach_the_parser);
    RUN(a_stopped_service_says_why_and_does_nothing_else);
    RUN(redact_reads_its_wishes);
    RUN(regions_of_one_instance_are_checked);
    RUN(dry_run_answers_with_the_plan);
    RUN(redact_answers_with_a_job);
    RUN(rules_are_tried_and_reloaded);
    RUN(previews_are_audited_and_limited);
    RUN(lookups_know_the_ledger_only);
    RUN(pages_of_lists_are_checked);
    RUN(actors_are_who_can_be_proven);
    RUN(every_route_has_a_line_about_it);
    return check_failed();
}

#include "fake_service.h"
#include "plan/plan_json.h"

/* A row of the original; how it ended is told by [outcome]. */
static void put_row(App *app, const Outcome *outcome, bool with_copy, Item *item)
{
    Error err = {0};
    const Arrival arrival = {.instance = original_id,
                             .md5 = "00000000000000000000000000000000",
                             .study = study_id,
                             .series = series_id,
                             .patient = patient_id};
    const uint8_t digest[SHA256_BYTES] = {1};
    uint32_t added = 0;
    bool found = false;

    CHECK_OK(queue_put(app->durable, &arrival, 1, "cursor", "1", &added, &err));
    CHECK(added == 1);
    CHECK_OK(queue_take(app->durable, 60, item, &found, &err));
    CHECK(found);
    if (with_copy) {
        CHECK_OK(queue_intend(app->durable, item, copy_id, digest, INTENT_STORE, &err));
    }
    CHECK_OK(queue_finish(app->durable, item, outcome, &err));
}

static void state_links_original_and_copy_both_ways(void)
{
    App app;
    Client client;
    Item item = {0};
    Error err = {0};
    const Outcome done = {.state = STATE_DONE, .rules_hash = "", .boxes = 3, .confidence_pct = 91};

    open_app(&app);
    client = client_new(&app);
    put_row(&app, &done, true, &item);
    CHECK(ask(&client, "GET", "/instances/11111111-22222222-33333333-44444444-55555555/state", "") == 200);
    CHECK_TEXT(text_of(&client, "State"), "Done");
    CHECK_TEXT(text_of(&client, "Copy"), copy_id);
    CHECK(number_of(&client, "Boxes") == 3 && number_of(&client, "Confidence") == 91 &&
          number_of(&client, "Done") == 1);
    CHECK_OK(queue_retry(app.durable, item.id, &(Retry){.force = true, .actor = "anna"}, &err));
    CHECK(ask(&client, "GET", "/instances/11111111-22222222-33333333-44444444-55555555/state", "") == 200);
    CHECK_TEXT(text_of(&client, "State"), "Queued");
    CHECK_TEXT(text_of(&client, "Copy"), copy_id);
    CHECK(ask(&client, "GET", "/instances/aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee/state", "") == 200);
    CHECK_TEXT(text_of(&client, "Original"), original_id);
    CHECK(ask(&client, "GET", "/studies/12121212-22222222-33333333-44444444-55555555/state", "") == 200);
    CHECK_TEXT(json_string_value(json_array_get(json_object_get(client.json, "Copies"), 0)),
               "a2121212-22222222-33333333-44444444-55555555");
    CHECK(ask(&client, "GET", "/studies/99999999-22222222-33333333-44444444-55555555/state", "") == 404);
    app.config.link_copy_to_original = false;
    CHECK(ask(&client, "GET", "/instances/aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee/state", "") == 200);
    CHECK_TEXT(text_of(&client, "Original"), "");
    client_free(&client);
    close_app(&app);
}

static void a_copys_patient_never_leads_to_the_original(void)
{
    App app;
    Client client;
    Item item = {0};
    const Outcome done = {.state = STATE_DONE, .rules_hash = ""};

    open_app(&app);
    client = client_new(&app);
    put_row(&app, &done, true, &item);
    CHECK(ask(&client, "GET", "/patients/a4141414-22222222-33333333-44444444-55555555/state", "") == 200);
    CHECK(json_array_size(json_object_get(client.json, "Originals")) == 0);
    CHECK(memmem(client.reply.body.data, client.reply.body.size, patient_id, strlen(patient_id)) == NULL);
    client_free(&client);
    close_app(&app);
}

static void quarantine_is_listed_and_tried_again(void)
{
    App app;
    Client client;
    Item item = {0};
    const Outcome bad = {.state = STATE_QUARANTINED, .reason = REASON_CRASH, .has_reason = true, .rules_hash = ""};
    static const char path[] = "/quarantine/11111111-22222222-33333333-44444444-55555555/retry";

    open_app(&app);
    client = client_new(&app);
    put_row(&app, &bad, false, &item);
    CHECK(ask(&client, "GET", "/quarantine", "") == 200);
    CHECK(json_array_size(json_object_get(client.json, "Items")) == 1);
    CHECK(post(&client, path, "{}") == 200);
    CHECK(post(&client, path, "{}") == 409);
    CHECK(post(&client, "/quarantine/99999999-22222222-33333333-44444444-55555555/retry", "{}") == 404);
    client_free(&client);
    close_app(&app);
}

/* A case with one fill that the machine found, in a picture of 100 by 80 with two frames. */
static void put_case(App *app, char case_id[CASE_ID_SIZE])
{
    Error err = {0};
    Arena *arena = arena_new(1 << 20);
    Plan plan;
    Buffer json = {.limit = 1 << 20};
    Item item = {0};
    Outcome review = {.state = STATE_REVIEW, .reason = REASON_UNREADABLE, .has_reason = true, .rules_hash = ""};
    const Step fill = {.kind = STEP_FILL,
                       .last_frame = 1,
                       .box = {10, 10, 20, 8},
                       .entity = ENTITY_PATIENT_NAME,
                       .rule = "header.patient-name",
                       .score_pct = 90,
                       .source = SOURCE_OCR,
                       .mode = "Black"};
    const Step tag = {.kind = STEP_TAG, .rule = "ps315.Z", .path = "(0010,0010)", .action = ACTION_REPLACE};
    bool found = false;

    plan_init(&plan, arena);
    plan.source.rows = 80;
    plan.source.columns = 100;
    plan.source.frames = 2;
    plan.verdict = VERDICT_HOLD;
    CHECK_OK(plan_add(&plan, &fill, &err));
    CHECK_OK(plan_add(&plan, &tag, &err));
    CHECK_OK(plan_to_json(&plan, false, &json, &err));
    review.plan_json = (const char *)json.data;
    put_row(app, &review, false, &item);
    CHECK_OK(queue_get(app->durable, original_id, &item, &found, &err));
    memcpy(case_id, item.case_id, CASE_ID_SIZE);
    buffer_free(&json);
    arena_free(arena);
}

static const char *case_path(Client *client, const char *case_id, const char *rest)
{
    return arena_print(client->arena, "/cases/%s%s", case_id, rest);
}

static uint16_t put_boxes(Client *client, const char *case_id, const char *revision, const char *body)
{
    with_header(client, "content-type", "application/json");
    if (revision != NULL) {
        with_header(client, "if-match", revision);
    }
    return ask(client, "PUT", case_path(client, case_id, "/boxes"), body);
}

static json_t *step_of(const Client *client, size_t index)
{
    return json_array_get(json_object_get(json_object_get(client->json, "Plan"), "Steps"), index);
}

static void boxes_are_replaced_under_their_revision(void)
{
    App app;
    Client client;
    char id[CASE_ID_SIZE];
    const char *revision = NULL;

    open_app(&app);
    client = client_new(&app);
    put_case(&app, id);
    CHECK(ask(&client, "GET", "/cases", "") == 200);
    CHECK(json_array_size(json_object_get(client.json, "Cases")) == 1);
    CHECK(ask(&client, "GET", case_path(&client, id, ""), "") == 200);
    CHECK_TEXT(client.reply.headers[0].key, "ETag");
    revision = client.reply.headers[0].value;
    CHECK(put_boxes(&client, id, NULL, "{\"Boxes\": []}") == 400);
    CHECK(put_boxes(&client, id, "\"99\"", "{\"Boxes\": []}") == 409);
    CHECK(put_boxes(&client, id, revision, "{\"Boxes\": [{\"Box\": [90, 70, 20, 20]}]}") == 400);
    CHECK(put_boxes(&client, id, revision, "{\"Boxes\": [{\"Id\": 77, \"Box\": [1, 1, 2, 2]}]}") == 400);
    CHECK(put_boxes(&client, id, revision, "{\"Boxes\": [{\"Box\": [50, 60, 20, 10]}]}") == 200);
    CHECK(put_boxes(&client, id, revision, "{\"Boxes\": []}") == 409);
    CHECK(ask(&client, "GET", case_path(&client, id, ""), "") == 200);
    CHECK(json_is_true(json_object_get(step_of(&client, 0), "Waived")));
    CHECK_TEXT(json_string_value(json_object_get(step_of(&client, 2), "Source")), "Manual");
    CHECK(json_integer_value(json_array_get(json_object_get(step_of(&client, 2), "Frames"), 1)) == 1);
    client_free(&client);
    close_app(&app);
}

static void a_fill_that_is_named_stays_as_it_was(void)
{
    App app;
    Client client;
    char id[CASE_ID_SIZE];
    const char *revision = NULL;

    open_app(&app);
    client = client_new(&app);
    put_case(&app, id);
    CHECK(ask(&client, "GET", case_path(&client, id, ""), "") == 200);
    revision = client.reply.headers[0].value;
    CHECK(put_boxes(&client, id, revision,
                    "{\"Boxes\": [{\"Id\": 1, \"Box\": [10, 10, 20, 8], \"Frames\": [0, 1]}]}") == 200);
    CHECK(ask(&client, "GET", case_path(&client, id, ""), "") == 200);
    CHECK(!json_is_true(json_object_get(step_of(&client, 0), "Waived")));
    CHECK_TEXT(json_string_value(json_object_get(step_of(&client, 0), "Source")), "Ocr");
    CHECK_TEXT(json_string_value(json_object_get(step_of(&client, 0), "Rule")), "header.patient-name");
    client_free(&client);
    close_app(&app);
}

/* Waiving says: what the machine saw there may stay. A box that no machine made, or made elsewhere, says nothing. */
static void only_what_the_machine_found_can_be_waived(void)
{
    App app;
    Client client;
    char id[CASE_ID_SIZE];

    open_app(&app);
    client = client_new(&app);
    put_case(&app, id);
    CHECK(put_boxes(&client, id, "1", "{\"Boxes\": [{\"Box\": [0, 0, 100, 80], \"Waived\": true}]}") == 400);
    CHECK(put_boxes(&client, id, "1", "{\"Boxes\": [{\"Id\": 1, \"Box\": [0, 0, 100, 80], \"Waived\": true}]}") == 400);
    CHECK(put_boxes(&client, id, "1", "{\"Boxes\": [{\"Id\": 1, \"Box\": [0, 0, 100, 80], \"Frames\": [0, 1]}]}") ==
          200);
    CHECK(put_boxes(&client, id, "2",
                    "{\"Boxes\": [{\"Id\": 1, \"Box\": [0, 0, 100, 80], \"Frames\": [0, 1], \"Waived\": true}]}") ==
          200);
    CHECK(ask(&client, "GET", case_path(&client, id, ""), "") == 200);
    CHECK(json_array_size(json_object_get(json_object_get(client.json, "Plan"), "Steps")) == 1);
    CHECK_TEXT(json_string_value(json_object_get(step_of(&client, 0), "Kind")), "Tag");
    client_free(&client);
    close_app(&app);
}

/* Whatever the list says, the header is cleaned as planned. */
static void boxes_do_not_reach_the_header(void)
{
    static const char *const bodies[] = {
        "{\"Boxes\": [], \"Steps\": []}",
        "{\"Boxes\": [{\"Id\": 2, \"Box\": [1, 1, 2, 2]}]}",
        "{\"Boxes\": [{\"Id\": 2, \"Box\": [1, 1, 2, 2], \"Waived\": true}]}",
        "{\"Boxes\": [{\"Id\": 2, \"Kind\": \"Tag\", \"Path\": \"(0010,0010)\", \"Action\": \"Keep\"}]}",
        "{\"Boxes\": [{\"Box\": [1, 1, 2, 2], \"Action\": \"Keep\"}]}",
        "{\"Boxes\": [{\"Box\": [1, 1, 2, 2], \"Mode\": \"None\"}]}",
        "{\"Boxes\": [{\"Box\": [1, 1, 2, 2], \"Entity\": \"Measurement\"}]}",
        "{\"Boxes\": [{\"Id\": 4294967297, \"Box\": [1, 1, 2, 2]}]}",
    };
    App app;
    Client client;
    char id[CASE_ID_SIZE];

    open_app(&app);
    client = client_new(&app);
    put_case(&app, id);
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        CHECK(put_boxes(&client, id, "1", bodies[i]) == 400);
    }
    CHECK(put_boxes(&client, id, "1", "{\"Boxes\": []}") == 200);
    CHECK(ask(&client, "GET", case_path(&client, id, ""), "") == 200);
    CHECK_TEXT(json_string_value(json_object_get(step_of(&client, 1), "Path")), "(0010,0010)");
    CHECK_TEXT(json_string_value(json_object_get(step_of(&client, 1), "Action")), "Replace");
    CHECK(json_object_get(step_of(&client, 1), "Waived") == NULL);
    client_free(&client);
    close_app(&app);
}

static void a_case_is_decided_once(void)
{
    App app;
    Client client;
    char id[CASE_ID_SIZE];
    const char *body = NULL;

    open_app(&app);
    client = client_new(&app);
    put_case(&app, id);
    CHECK(ask(&client, "GET", case_path(&client, id, ""), "") == 200);
    body =
        arena_print(client.arena, "{\"Revision\": %d, \"Decision\": \"Reject\"}", (int)number_of(&client, "Revision"));
    CHECK(post(&client, case_path(&client, id, "/decision"), "{\"Revision\": 99, \"Decision\": \"Reject\"}") == 409);
    CHECK(post(&client, case_path(&client, id, "/decision"), "{\"Revision\": 0, \"Decision\": \"Perhaps\"}") == 400);
    CHECK(post(&client, case_path(&client, id, "/decision"), body) == 200);
    CHECK_TEXT(text_of(&client, "State"), "Rejected");
    CHECK(post(&client, case_path(&client, id, "/decision"), body) >= 400);
    CHECK(post(&client, "/cases/00000000000000000000000000000000/decision", body) == 404);
    client_free(&client);
    close_app(&app);
}

static void frames_come_as_png(void)
{
    App app;
    Client client;
    char id[CASE_ID_SIZE];

    open_app(&app);
    client = client_new(&app);
    put_case(&app, id);
    CHECK(ask(&client, "GET", case_path(&client, id, "/frames/1/after"), "") == 200);
    CHECK_TEXT(client.reply.content_type, "image/png");
    CHECK(client.reply.body.size > 8 && memcmp(client.reply.body.data, "\x89PNG", 4) == 0);
    CHECK(ask(&client, "GET", case_path(&client, id, "/frames/2/after"), "") == 404);
    CHECK(ask(&client, "GET", case_path(&client, id, "/frames/1/backwards"), "") == 404);
    CHECK(ask(&client, "GET", case_path(&client, id, "/frames/-1/after"), "") == 404);
    client_free(&client);
    close_app(&app);
}

int main(void)
{
    RUN(state_links_original_and_copy_both_ways);
    RUN(a_copys_patient_never_leads_to_the_original);
    RUN(quarantine_is_listed_and_tried_again);
    RUN(boxes_are_replaced_under_their_revision);
    RUN(a_fill_that_is_named_stays_as_it_was);
    RUN(only_what_the_machine_found_can_be_waived);
    RUN(boxes_do_not_reach_the_header);
    RUN(a_case_is_decided_once);
    RUN(frames_come_as_png);
    return check_failed();
}

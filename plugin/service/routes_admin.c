/* Rules, audit. */
#include <string.h>

#include "durable/audit.h"
#include "service/routes_parts.h"

enum { TEST_TEXT_BYTES_MAX = 4096, TEST_LINES_MAX = 200, TEST_HEADER_MAX = 64 };

static json_t *judgement_json(const Judgement *judgement)
{
    json_t *evidence = json_array();

    for (uint32_t i = 0; i < judgement->evidence_count; i++) {
        (void)json_array_append_new(evidence, json_string(judgement->evidence[i]));
    }
    return json_pack("{s:s, s:s, s:s, s:i, s:o}", "Decision", decision_name(judgement->decision), "Entity",
                     entity_name(judgement->entity), "Rule", judgement->rule == NULL ? "" : judgement->rule, "Score",
                     (int)judgement->score_pct, "Evidence", evidence);
}

/* One "Text" or a list "Lines": what is next to a line counts, so lines of one picture should be given together. */
static bool read_lines(const json_t *body, Arena *arena, const char ***lines, uint32_t *count, Error *err)
{
    const json_t *list = json_object_get(body, "Lines");
    const json_t *text = json_object_get(body, "Text");

    if ((list == NULL) == (text == NULL)) {
        return error_set(err, ERR_INPUT, "either Text or Lines is needed");
    }
    *count = list == NULL ? 1 : (uint32_t)json_array_size(list);
    *lines = arena_array(arena, *count, sizeof **lines);
    if (*lines == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    for (uint32_t i = 0; i < *count; i++) {
        const json_t *line = list == NULL ? text : json_array_get(list, i);
        (*lines)[i] = json_string_value(line);
        if ((*lines)[i] == NULL || json_string_length(line) > TEST_TEXT_BYTES_MAX) {
            return error_set(err, ERR_INPUT, "Lines: texts of at most %d bytes are needed", TEST_TEXT_BYTES_MAX);
        }
    }
    return true;
}

static bool read_context(json_t *context, Arena *arena, HeaderValue **header, uint32_t *count, Error *err)
{
    const char *key = NULL;
    json_t *value = NULL;

    *count = 0;
    *header = arena_array(arena, TEST_HEADER_MAX, sizeof **header);
    if (*header == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    json_object_foreach(context, key, value)
    {
        if (!json_is_string(value) || json_string_length(value) > TEST_TEXT_BYTES_MAX) {
            return error_set(err, ERR_INPUT, "Context: texts of at most %d bytes are needed", TEST_TEXT_BYTES_MAX);
        }
        (*header)[(*count)++] = (HeaderValue){key, json_string_value(value)};
    }
    return true;
}

bool route_rules_test(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    static const Field fields[] = {
        {"Text", FIELD_TEXT, false, 0, TEST_TEXT_BYTES_MAX},
        {"Lines", FIELD_ARRAY, false, 1, TEST_LINES_MAX},
        {"Context", FIELD_OBJECT, false, 0, TEST_HEADER_MAX},
        {"Policy", FIELD_TEXT, false, 1, PLAN_NAME_MAX - 1},
    };
    json_t *body = NULL;
    const char **lines = NULL;
    HeaderValue *header = NULL;
    uint32_t lines_count = 0;
    uint32_t header_count = 0;
    Judgement *judgements = NULL;
    json_t *list = json_array();
    const char *policy = NULL;

    (void)jobs;
    if (!routes_own(arena, list, err) ||
        !routes_read_body(request, fields, sizeof fields / sizeof *fields, arena, &body, err) ||
        !read_lines(body, arena, &lines, &lines_count, err) ||
        !read_context(json_object_get(body, "Context"), arena, &header, &header_count, err)) {
        return false;
    }
    policy = json_string_value(json_object_get(body, "Policy"));
    if (policy != NULL && !routes_is_name(policy)) {
        return error_set(err, ERR_INPUT, "Policy: no such policy");
    }
    judgements = arena_array(arena, lines_count, sizeof *judgements);
    if (judgements == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!pool_match(app_pool(app), policy, header, header_count, lines, lines_count, arena, judgements, err)) {
        return false;
    }
    for (uint32_t i = 0; i < lines_count; i++) {
        (void)json_array_append_new(list, judgement_json(&judgements[i]));
    }
    if (json_object_get(body, "Text") != NULL) {
        return routes_answer(reply, json_incref(json_array_get(list, 0)), err);
    }
    return routes_answer(reply, json_pack("{s:O}", "Lines", list), err);
}

bool route_rules_reload(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply,
                        Error *err)
{
    PoolStatus *status = arena_alloc(arena, sizeof *status);
    json_t *body = NULL;

    (void)jobs;
    if (status == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!routes_read_body(request, NULL, 0, arena, &body, err) ||
        !app_reload_rules(app, routes_actor(app, request, arena), err)) {
        return false;
    }
    if (app_pool(app) != NULL) {
        pool_status(app_pool(app), status);
    }
    return routes_answer(reply, json_pack("{s:s}", "RulesHash", status->rules_hash), err);
}

bool route_audit(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    AuditEntry *entries = NULL;
    uint32_t count = 0;
    uint32_t limit = 0;
    int64_t since = 0;
    json_t *list = json_array();

    (void)jobs;
    if (!routes_own(arena, list, err) || !routes_page(request, &since, &limit, err) ||
        !audit_list(app_durable(app), since, limit, arena, &entries, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        const AuditEntry *entry = &entries[i];
        (void)json_array_append_new(list,
                                    json_pack("{s:I, s:I, s:s, s:s, s:s, s:s}", "Sequence", (json_int_t)entry->sequence,
                                              "Time", (json_int_t)entry->time_s, "Actor", entry->actor, "Action",
                                              entry->action, "Object", entry->object, "Details", entry->details));
    }
    return routes_answer(
        reply,
        json_pack("{s:O, s:o}", "Entries", list, "Next",
                  count == limit ? json_integer((json_int_t)entries[count - 1].sequence) : json_null()),
        err);
}

bool route_audit_verify(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply,
                        Error *err)
{
    int64_t first = 0;
    int64_t last = 0;
    int64_t bad = 0;

    (void)jobs;
    (void)request;
    (void)arena;
    if (!audit_verify(app_durable(app), &first, &last, &bad, err)) {
        return false;
    }
    return routes_answer(reply,
                         json_pack("{s:b, s:I, s:I, s:o}", "Ok", (int)(bad == 0), "First", (json_int_t)first, "Last",
                                   (json_int_t)last, "BadAt", bad == 0 ? json_null() : json_integer((json_int_t)bad)),
                         err);
}

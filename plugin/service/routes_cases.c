/* The review queue: what a person must look at, and what they decide. */
#include <inttypes.h>
#include <string.h>

#include "plan/plan_json.h"
#include "service/routes_parts.h"
#include "wrap/png.h"

enum { CASE_BOXES_MAX = 10000 };

static bool find_case(App *app, const char *case_id, Item *item, Error *err)
{
    bool found = false;

    if (!queue_get_case(app_durable(app), case_id, item, &found, err)) {
        return false;
    }
    return found || error_set(err, ERR_NOT_FOUND, "no such case");
}

/* NULL in [plan_json] when the case was never planned: a crash, a limit. */
static bool case_plan(App *app, const Item *item, Arena *arena, Plan **plan, const char **plan_json, Error *err)
{
    bool is_approved = false;

    *plan = NULL;
    if (!queue_plan(app_durable(app), item->id, arena, plan_json, &is_approved, err)) {
        return false;
    }
    if (*plan_json == NULL) {
        return true;
    }
    *plan = arena_alloc(arena, sizeof **plan);
    if (*plan == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    return plan_from_json(bytes_text(*plan_json), arena, *plan, err) || error_add(err, "the plan of the case");
}

bool route_cases(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    const char *state_text = routes_query(request, "state");
    State state = STATE_REVIEW;
    Item *items = NULL;
    uint32_t count = 0;
    uint32_t limit = 0;
    int64_t since = 0;
    json_t *list = json_array();

    (void)jobs;
    if (!routes_own(arena, list, err) || !routes_page(request, &since, &limit, err)) {
        return false;
    }
    if (state_text != NULL && !state_find(state_text, &state)) {
        return error_set(err, ERR_INPUT, "state: no such state");
    }
    if (!queue_list(app_durable(app), state, since, limit, arena, &items, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (items[i].case_id[0] != 0) {
            (void)json_array_append_new(list, routes_item(&items[i]));
        }
    }
    return routes_answer(reply,
                         json_pack("{s:O, s:o}", "Cases", list, "Next",
                                   count == limit ? json_integer((json_int_t)items[count - 1].id) : json_null()),
                         err);
}

static bool add_revision(Reply *reply, int64_t revision, Arena *arena, Error *err)
{
    const char *etag = arena_print(arena, "\"%" PRId64 "\"", revision);

    if (etag == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    routes_add_header(reply, "ETag", etag);
    return true;
}

bool route_case(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    Item item = {0};
    Plan *plan = NULL;
    const char *plan_json = NULL;
    json_t *answer = NULL;

    (void)jobs;
    if (!find_case(app, request->parts[0], &item, err) || !case_plan(app, &item, arena, &plan, &plan_json, err) ||
        !add_revision(reply, item.case_revision, arena, err)) {
        return false;
    }
    answer = routes_item(&item);
    if (!routes_own(arena, answer, err)) {
        return false;
    }
    (void)json_object_set_new(answer, "Plan", plan == NULL ? json_null() : json_loads(plan_json, 0, NULL));
    (void)json_object_set_new(answer, "Frames", json_integer(plan == NULL ? 0 : plan->source.frames));
    return routes_answer(reply, json_incref(answer), err);
}

static RenderKind kind_of(const char *name)
{
    static const struct {
        const char *name;
        RenderKind kind;
    } kinds[] = {{"before", RENDER_BEFORE}, {"after", RENDER_AFTER}, {"max", RENDER_MAX}, {"min", RENDER_MIN}};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i].name, name) == 0) {
            return kinds[i].kind;
        }
    }
    return RENDER_AFTER; /* not reached: the dispatcher lets only these four through; the harmless one of them */
}

bool route_case_frame(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    Item item = {0};
    Plan *plan = NULL;
    const char *plan_json = NULL;
    PoolJob job = {.timeout_factor = 1};
    RenderKind kind = kind_of(request->parts[2]);
    int64_t frame = 0;
    Image image = {0};

    (void)jobs;
    if (!routes_number(request->parts[1], UINT32_MAX, &frame) || !find_case(app, request->parts[0], &item, err) ||
        !case_plan(app, &item, arena, &plan, &plan_json, err)) {
        return false;
    }
    if (plan == NULL && kind == RENDER_AFTER) {
        return error_set(err, ERR_NOT_FOUND, "the case has no plan");
    }
    if (plan != NULL && frame >= plan->source.frames) {
        return error_set(err, ERR_NOT_FOUND, "no such frame");
    }
    if (!routes_fetch(app, item.instance, arena, &job, err) ||
        !pool_render(app_pool(app), &job, plan, kind, (uint32_t)frame, arena, &image, err) ||
        !png_encode(&image, &reply->body, err)) {
        return false;
    }
    reply->status = 200;
    reply->content_type = "image/png";
    return true;
}

/* "7" or "\"7\"", as our ETag says. */
static bool read_if_match(const Request *request, int64_t *revision, Arena *arena, Reply *reply, Error *err)
{
    const char *header = routes_header(request, "if-match");
    char *text = header == NULL ? NULL : arena_text(arena, header);
    size_t length = text == NULL ? 0 : strlen(text);

    if (length >= 2 && text[0] == '"' && text[length - 1] == '"') {
        text[length - 1] = 0;
        text++;
    }
    if (text == NULL || !routes_number(text, INT64_MAX, revision)) {
        reply->status = 400;
        return error_set(err, ERR_INPUT, "If-Match: the revision of the case is needed");
    }
    return true;
}

static Step *find_fill(Plan *plan, uint32_t id)
{
    for (uint32_t i = 0; i < plan->steps_count && id != 0; i++) {
        if (plan->steps[i].kind == STEP_FILL && plan->steps[i].id == id) {
            return &plan->steps[i];
        }
    }
    return NULL;
}

/* A fill that the list names by id is changed; it becomes the reviewer's when its place changes. What stands in a
 * waived box is allowed to stay, so it must be a box of the machine's, where the machine saw it. */
static bool change_fill(Step *old, const Step *wanted, Error *err)
{
    bool is_moved = !rect_equal(old->box, wanted->box) || old->first_frame != wanted->first_frame ||
                    old->last_frame != wanted->last_frame || old->plane != wanted->plane;

    if (is_moved && wanted->waived) {
        return error_set(err, ERR_INPUT, "Boxes: a box that is waived cannot be moved");
    }
    old->waived = wanted->waived;
    old->mode = wanted->mode;
    if (is_moved) {
        old->plane = wanted->plane;
        old->first_frame = wanted->first_frame;
        old->last_frame = wanted->last_frame;
        old->box = wanted->box;
        old->source = SOURCE_MANUAL;
    }
    return true;
}

static bool edit_fill(App *app, Plan *plan, const json_t *box, Arena *arena, Error *err)
{
    uint32_t last_frame = plan->source.frames == 0 ? 0 : plan->source.frames - 1;
    Step *old = find_fill(plan, (uint32_t)json_integer_value(json_object_get(box, "Id")));
    Step step = {0};

    if (!routes_read_fill(box, old == NULL ? app_config(app)->settings.fill : old->mode, last_frame, arena, &step,
                          err)) {
        return error_add(err, "Boxes");
    }
    if (old != NULL) {
        return change_fill(old, &step, err);
    }
    if (step.id != 0 || step.waived) {
        return error_set(err, ERR_INPUT, "Boxes: the case has no fill with this Id, or a new box is waived");
    }
    return plan_add(plan, &step, err);
}

/* A drawn box that is taken back is no waiver: it leaves the plan. */
static void drop_taken_back(Plan *plan)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];

        if (step->kind == STEP_FILL && step->source == SOURCE_MANUAL && step->waived) {
            continue;
        }
        plan->steps[count] = *step;
        plan->steps[count].id = count + 1;
        count++;
    }
    plan->steps_count = count;
}

/* The list is the whole truth: what the machine found and the list leaves out is waived, not forgotten, so that the
 * case still shows it and verifying does not stumble over it. Only fills can be edited: nothing of the header. */
static bool edit_plan(App *app, Plan *plan, const json_t *boxes, Arena *arena, Error *err)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        plan->steps[i].waived = plan->steps[i].waived || plan->steps[i].kind == STEP_FILL;
    }
    for (size_t i = 0; i < json_array_size(boxes); i++) {
        if (!edit_fill(app, plan, json_array_get(boxes, i), arena, err)) {
            return false;
        }
    }
    drop_taken_back(plan);
    return plan_check(plan, err);
}

static bool save_plan(App *app, const Request *request, const Plan *plan, int64_t revision, Arena *arena, Reply *reply,
                      Error *err)
{
    Buffer json = {.limit = PLAN_JSON_BYTES_MAX};
    int64_t next = 0;
    bool is_saved = plan_to_json(plan, false, &json, err) &&
                    queue_edit_case(app_durable(app), request->parts[0], revision, (const char *)json.data,
                                    routes_actor(app, request, arena), &next, err);

    buffer_free(&json);
    return is_saved && add_revision(reply, next, arena, err) &&
           routes_answer(reply, json_pack("{s:I}", "Revision", (json_int_t)next), err);
}

bool route_case_boxes(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply, Error *err)
{
    static const Field fields[] = {{"Boxes", FIELD_ARRAY, true, 0, CASE_BOXES_MAX}};
    Item item = {0};
    Plan *plan = NULL;
    const char *plan_json = NULL;
    json_t *body = NULL;
    int64_t revision = 0;

    (void)jobs;
    if (!read_if_match(request, &revision, arena, reply, err) ||
        !routes_read_body(request, fields, sizeof fields / sizeof *fields, arena, &body, err) ||
        !find_case(app, request->parts[0], &item, err) || !case_plan(app, &item, arena, &plan, &plan_json, err)) {
        return false;
    }
    if (plan == NULL || item.state != STATE_REVIEW) {
        return error_set(err, ERR_CONFLICT, "the case has no boxes that can be changed");
    }
    if (item.case_revision != revision) {
        return error_set(err, ERR_CONFLICT, "the case has been changed: read it again");
    }
    return edit_plan(app, plan, json_object_get(body, "Boxes"), arena, err) &&
           save_plan(app, request, plan, revision, arena, reply, err);
}

bool route_case_decision(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply,
                         Error *err)
{
    static const Field fields[] = {
        {"Revision", FIELD_INTEGER, true, 0, INT64_MAX},
        {"Decision", FIELD_TEXT, true, 1, 16},
    };
    json_t *body = NULL;
    const char *decision = NULL;
    bool is_approved = false;
    Item item = {0};

    (void)jobs;
    if (!routes_read_body(request, fields, sizeof fields / sizeof *fields, arena, &body, err)) {
        return false;
    }
    decision = json_string_value(json_object_get(body, "Decision"));
    is_approved = strcmp(decision, "Approve") == 0;
    if (!is_approved && strcmp(decision, "Reject") != 0) {
        return error_set(err, ERR_INPUT, "Decision: Approve or Reject is needed");
    }
    if (!find_case(app, request->parts[0], &item, err) ||
        !queue_decide(app_durable(app), request->parts[0], json_integer_value(json_object_get(body, "Revision")),
                      is_approved, routes_actor(app, request, arena), err)) {
        return false;
    }
    app_wake_dispatch(app);
    return routes_answer(
        reply, json_pack("{s:s, s:i}", "State", state_name(is_approved ? STATE_QUEUED : STATE_REJECTED), "Affected", 1),
        err);
}

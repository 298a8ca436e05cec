/* A plan on its way between the processes, in the binary form of all message bodies: JSON is for people and stores, and
 * a worker that has seen hostile bytes gets no JSON parser to talk to. What the parent takes is checked as strictly as
 * plan_from_json checks it. The order of fields below is the form. */
#include "wire/body.h"

#include <string.h>

#include "plan/settings.h"

enum { UID_MAX = 64, TEXT_MAX = 65536, SIDE_MAX = 65535 };

static void write_place(uint16_t plane, uint32_t first_frame, uint32_t last_frame, Rect box, Buffer *body)
{
    buffer_u16(body, plane);
    buffer_u32(body, first_frame);
    buffer_u32(body, last_frame);
    buffer_u32(body, (uint32_t)box.x);
    buffer_u32(body, (uint32_t)box.y);
    buffer_u32(body, (uint32_t)box.width);
    buffer_u32(body, (uint32_t)box.height);
}

static void write_step(const Step *step, bool with_text, Buffer *body)
{
    buffer_u8(body, (uint8_t)step->kind);
    buffer_string(body, step->rule);
    body_write_optional_text(with_text ? step->text : NULL, body);
    if (step->kind == STEP_TAG) {
        buffer_string(body, step->path);
        buffer_u8(body, (uint8_t)step->action);
        return;
    }
    write_place(step->plane, step->first_frame, step->last_frame, step->box, body);
    buffer_u8(body, (uint8_t)step->entity);
    buffer_u8(body, step->score_pct);
    buffer_u8(body, (uint8_t)step->source);
    buffer_string(body, step->mode);
    buffer_u8(body, step->waived ? 1 : 0);
}

static void write_kept(const Kept *kept, bool with_text, Buffer *body)
{
    write_place(kept->plane, kept->first_frame, kept->last_frame, kept->box, body);
    buffer_u8(body, (uint8_t)kept->entity);
    buffer_u8(body, kept->score_pct);
    buffer_string(body, kept->rule);
    body_write_optional_text(with_text ? kept->text : NULL, body);
}

static void write_source(const PlanSource *source, Buffer *body)
{
    buffer_append(body, source->sha256, SHA256_BYTES);
    buffer_string(body, source->sop_class_uid);
    buffer_string(body, source->transfer_syntax_uid);
    buffer_string(body, source->modality);
    buffer_u32(body, source->rows);
    buffer_u32(body, source->columns);
    buffer_u32(body, source->frames);
    buffer_string(body, source->device.manufacturer);
    buffer_string(body, source->device.model);
    buffer_string(body, source->device.software);
}

bool body_write_plan(const Plan *plan, bool with_text, Buffer *body, Error *err)
{
    write_source(&plan->source, body);
    buffer_string(body, plan->rules);
    buffer_string(body, plan->policy);
    buffer_u32(body, plan->options);
    buffer_u8(body, (uint8_t)plan->verdict);
    buffer_u32(body, plan->reasons);
    buffer_u8(body, plan->confidence_pct);
    buffer_u32(body, plan->routes_count);
    for (uint32_t i = 0; i < plan->routes_count; i++) {
        buffer_string(body, plan->routes[i]);
    }
    buffer_u32(body, plan->steps_count);
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        write_step(&plan->steps[i], with_text, body);
    }
    buffer_u32(body, plan->kept_count);
    for (uint32_t i = 0; i < plan->kept_count; i++) {
        write_kept(&plan->kept[i], with_text, body);
    }
    return buffer_check(body, err);
}

/* Bytes that follow the first one of a character of UTF-8; -1: no first one. */
static int followers_of(uint8_t first)
{
    if (first < 0x80) {
        return 0;
    }
    if (first >= 0xc2 && first < 0xe0) {
        return 1;
    }
    if ((first & 0xf0) == 0xe0) {
        return 2;
    }
    return first >= 0xf0 && first < 0xf5 ? 3 : -1;
}

/* A plan is stored as JSON, which is UTF-8: shortest forms, no surrogates, nothing above U+10FFFF. */
static bool is_utf8(const char *text)
{
    const uint8_t *at = (const uint8_t *)text;

    while (*at != 0) {
        uint8_t first = at[0], second = at[1];
        int followers = followers_of(first);

        if (followers < 0 || (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
            (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f)) {
            return false;
        }
        for (at++; followers > 0; followers--, at++) {
            if ((*at & 0xc0) != 0x80) { /* the zero at the end, too */
                return false;
            }
        }
    }
    return true;
}

static bool spoiled(Reader *reader)
{
    reader->failed = true;
    return false;
}

static bool take_text(Reader *reader, Arena *arena, size_t max, const char **text)
{
    *text = reader_text(reader, arena);
    return !reader->failed && *text != NULL && ((strlen(*text) <= max && is_utf8(*text)) || spoiled(reader));
}

static bool take_u8(Reader *reader, uint8_t max, uint8_t *value)
{
    *value = reader_u8(reader);
    return !reader->failed && (*value <= max || spoiled(reader));
}

static bool take_optional_text(Reader *reader, Arena *arena, const char **text)
{
    uint8_t there;

    *text = NULL;
    return take_u8(reader, 1, &there) && (there == 0 || take_text(reader, arena, TEXT_MAX, text));
}

static bool take_u32(Reader *reader, uint32_t max, uint32_t *value)
{
    *value = reader_u32(reader);
    return !reader->failed && (*value <= max || spoiled(reader));
}

/* Sets of which only the first [count] bits have a meaning. */
static bool take_set(Reader *reader, uint32_t count, uint32_t *set)
{
    return take_u32(reader, (uint32_t)((UINT64_C(1) << count) - 1), set);
}

static bool take_place(Reader *reader, uint16_t *plane, uint32_t *first_frame, uint32_t *last_frame, Rect *box)
{
    uint32_t x, y, width, height;

    *plane = reader_u16(reader);
    if (!take_u32(reader, INT32_MAX, first_frame) || !take_u32(reader, INT32_MAX, last_frame) ||
        !take_u32(reader, SIDE_MAX, &x) || !take_u32(reader, SIDE_MAX, &y) || !take_u32(reader, SIDE_MAX, &width) ||
        !take_u32(reader, SIDE_MAX, &height)) {
        return false;
    }
    *box = (Rect){(int32_t)x, (int32_t)y, (int32_t)width, (int32_t)height};
    return true;
}

static bool take_fill(Reader *reader, Arena *arena, Step *step)
{
    uint8_t entity, source, waived;

    if (!take_place(reader, &step->plane, &step->first_frame, &step->last_frame, &step->box) ||
        !take_u8(reader, ENTITY_COUNT - 1, &entity) || !take_u8(reader, 100, &step->score_pct) ||
        !take_u8(reader, SOURCE_VERIFY, &source) || !take_text(reader, arena, PLAN_NAME_MAX, &step->mode) ||
        !take_u8(reader, 1, &waived)) {
        return false;
    }
    step->entity = (Entity)entity;
    step->source = (Source)source;
    step->waived = waived == 1;
    return true;
}

static bool take_tag(Reader *reader, Arena *arena, Step *step)
{
    uint8_t action;

    if (!take_text(reader, arena, PLAN_PATH_MAX, &step->path) || !take_u8(reader, ACTION_KEEP, &action)) {
        return false;
    }
    step->action = (TagAction)action;
    return true;
}

static bool take_step(Reader *reader, Plan *plan, Error *err)
{
    Step step = {0};
    uint8_t kind;

    if (!take_u8(reader, STEP_TAG, &kind) || !take_text(reader, plan->arena, PLAN_NAME_MAX, &step.rule) ||
        !take_optional_text(reader, plan->arena, &step.text)) {
        return false;
    }
    step.kind = (StepKind)kind;
    return (step.kind == STEP_TAG ? take_tag(reader, plan->arena, &step) : take_fill(reader, plan->arena, &step)) &&
           plan_add(plan, &step, err);
}

static bool take_kept(Reader *reader, Plan *plan, Error *err)
{
    Kept kept = {0};
    uint8_t entity;

    if (!take_place(reader, &kept.plane, &kept.first_frame, &kept.last_frame, &kept.box) ||
        !take_u8(reader, ENTITY_COUNT - 1, &entity) || !take_u8(reader, 100, &kept.score_pct) ||
        !take_text(reader, plan->arena, PLAN_NAME_MAX, &kept.rule) ||
        !take_optional_text(reader, plan->arena, &kept.text)) {
        return false;
    }
    kept.entity = (Entity)entity;
    return plan_add_kept(plan, &kept, err);
}

static bool take_source(Reader *reader, Arena *arena, PlanSource *source)
{
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        source->sha256[i] = reader_u8(reader);
    }
    return take_text(reader, arena, UID_MAX, &source->sop_class_uid) &&
           take_text(reader, arena, UID_MAX, &source->transfer_syntax_uid) &&
           take_text(reader, arena, UID_MAX, &source->modality) && take_u32(reader, SIDE_MAX, &source->rows) &&
           take_u32(reader, SIDE_MAX, &source->columns) && take_u32(reader, INT32_MAX, &source->frames) &&
           take_text(reader, arena, PLAN_NAME_MAX, &source->device.manufacturer) &&
           take_text(reader, arena, PLAN_NAME_MAX, &source->device.model) &&
           take_text(reader, arena, PLAN_NAME_MAX, &source->device.software);
}

static bool take_head(Reader *reader, Plan *plan)
{
    uint8_t verdict;

    if (!take_source(reader, plan->arena, &plan->source) ||
        !take_text(reader, plan->arena, PLAN_NAME_MAX, &plan->rules) ||
        !take_text(reader, plan->arena, PLAN_NAME_MAX, &plan->policy) ||
        !take_set(reader, OPTION_COUNT, &plan->options) || !take_u8(reader, VERDICT_REFUSE, &verdict) ||
        !take_set(reader, REASON_COUNT, &plan->reasons) || !take_u8(reader, 100, &plan->confidence_pct) ||
        !take_u32(reader, PLAN_ROUTES_MAX, &plan->routes_count)) {
        return false;
    }
    plan->verdict = (Verdict)verdict;
    for (uint32_t i = 0; i < plan->routes_count; i++) {
        if (!take_text(reader, plan->arena, PLAN_NAME_MAX, &plan->routes[i])) {
            return false;
        }
    }
    return true;
}

static bool take_plan(Reader *reader, Plan *plan, Error *err)
{
    uint32_t count;

    if (!take_head(reader, plan) || !take_u32(reader, PLAN_STEPS_MAX, &count)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!take_step(reader, plan, err)) {
            return false;
        }
    }
    if (!take_u32(reader, PLAN_KEPT_MAX, &count)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!take_kept(reader, plan, err)) {
            return false;
        }
    }
    return true;
}

bool body_read_plan(Reader *reader, Arena *arena, Plan *plan, Error *err)
{
    plan_init(plan, arena);
    err->code = ERR_NONE;
    if (!take_plan(reader, plan, err)) {
        /* plan_add tells its own errors; all others spoil the reader. */
        return err->code != ERR_NONE ? false : error_set(err, ERR_INPUT, "a plan is malformed");
    }
    return plan_check(plan, err);
}

#include "plan/plan.h"

#include <stdio.h>
#include <string.h>

static const char *const verdict_names[] = {"Pass", "Redact", "Hold", "Refuse"};

static const char *const source_names[] = {"Ocr", "Header", "Template", "Region", "Textness", "Manual", "Verify"};

static const char *const action_names[] = {"Remove", "Empty", "Replace", "Clean", "Uid", "Shift", "Keep"};

static const char *const reason_names[] = {
    [REASON_UNREADABLE] = "Unreadable",
    [REASON_LOW_CONFIDENCE] = "LowConfidence",
    [REASON_VERIFY_FOUND_TEXT] = "VerifyFoundText",
    [REASON_VERIFY_FOUND_VALUE] = "VerifyFoundValue",
    [REASON_VERIFY_PIXELS] = "VerifyPixels",
    [REASON_RULE_UNCERTAIN] = "RuleUncertain",
    [REASON_REGEX_LIMIT] = "RegexLimit",
    [REASON_SCRIPT_LIMIT] = "ScriptLimit",
    [REASON_SCRIPT_ERROR] = "ScriptError",
    [REASON_TIMEOUT] = "Timeout",
    [REASON_CRASH] = "Crash",
    [REASON_LIMITS] = "Limits",
    [REASON_UNSUPPORTED_SYNTAX] = "UnsupportedSyntax",
    [REASON_UNSUPPORTED_CLASS] = "UnsupportedClass",
    [REASON_BAD_FILE] = "BadFile",
    [REASON_BAD_PIXEL_DATA] = "BadPixelData",
    [REASON_GEOMETRY_MISMATCH] = "GeometryMismatch",
    [REASON_PSEUDONYM_COLLISION] = "PseudonymCollision",
    [REASON_NEW_DEVICE] = "NewDevice",
    [REASON_FACE] = "RecognizableFeatures",
    [REASON_REVIEW_REQUIRED] = "ReviewRequired",
    [REASON_RULES_CHANGED] = "RulesChanged",
    [REASON_WORKER_ANSWER] = "WorkerAnswer",
    [REASON_CLEAN] = "Clean",
    [REASON_DETECT_ONLY] = "DetectOnly",
    [REASON_OWN_COPY] = "OwnCopy",
    [REASON_OUT_OF_SCOPE] = "OutOfScope",
    [REASON_REJECTED] = "Rejected",
    [REASON_ORIGINAL_DELETED] = "OriginalDeleted",
    [REASON_STORE_REFUSED] = "StoreRefused",
    [REASON_OPTIONS] = "OptionsConflict",
};

_Static_assert(sizeof reason_names / sizeof reason_names[0] == REASON_COUNT, "one name for each reason");
_Static_assert(REASON_COUNT <= 32, "reasons are a set of bits");

static bool find_name(const char *const *names, size_t count, const char *name, unsigned *index)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            *index = (unsigned)i;
            return true;
        }
    }
    return false;
}

void plan_init(Plan *plan, Arena *arena)
{
    *plan = (Plan){
        .arena = arena, .rules = "", .policy = "", .asked_policy = "", .verdict = VERDICT_PASS, .confidence_pct = 100};
    plan->source.sop_class_uid = "";
    plan->source.transfer_syntax_uid = "";
    plan->source.modality = "";
    plan->source.device = (Device){.manufacturer = "", .model = "", .software = ""};
}

/* A list that doubles in its arena; the old place stays there until the arena is reset. */
static void *grow(Arena *arena, void *items, uint32_t count, uint32_t *capacity, size_t size)
{
    uint32_t wanted = *capacity == 0 ? 16 : *capacity * 2;
    void *fresh;

    if (count < *capacity) {
        return items;
    }
    fresh = arena_array(arena, wanted, size);
    if (fresh == NULL) {
        return NULL;
    }
    if (count > 0) {
        memcpy(fresh, items, (size_t)count * size);
    }
    *capacity = wanted;
    return fresh;
}

/* "" for NULL, so that every text of a plan can be printed. */
static bool keep_text(Arena *arena, const char **text)
{
    if (*text == NULL) {
        *text = "";
        return true;
    }
    *text = arena_text(arena, *text);
    return *text != NULL;
}

bool plan_add(Plan *plan, const Step *step, Error *err)
{
    Step *steps;
    Step *added;

    if (plan->steps_count >= PLAN_STEPS_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d steps in a plan", PLAN_STEPS_MAX);
    }
    steps = grow(plan->arena, plan->steps, plan->steps_count, &plan->steps_capacity, sizeof *steps);
    if (steps == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a plan");
    }
    plan->steps = steps;
    added = &steps[plan->steps_count];
    *added = *step;
    if (!keep_text(plan->arena, &added->rule) || !keep_text(plan->arena, &added->mode) ||
        !keep_text(plan->arena, &added->path) || (step->text != NULL && !keep_text(plan->arena, &added->text))) {
        return error_set(err, ERR_MEMORY, "out of memory for a plan");
    }
    plan->steps_count++;
    added->id = plan->steps_count;
    return true;
}

bool plan_add_kept(Plan *plan, const Kept *kept, Error *err)
{
    Kept *list;
    Kept *added;

    if (plan->kept_count >= PLAN_KEPT_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d kept texts in a plan", PLAN_KEPT_MAX);
    }
    list = grow(plan->arena, plan->kept, plan->kept_count, &plan->kept_capacity, sizeof *list);
    if (list == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a plan");
    }
    plan->kept = list;
    added = &list[plan->kept_count];
    *added = *kept;
    if (!keep_text(plan->arena, &added->rule) || (kept->text != NULL && !keep_text(plan->arena, &added->text))) {
        return error_set(err, ERR_MEMORY, "out of memory for a plan");
    }
    plan->kept_count++;
    return true;
}

void plan_tighten(Plan *plan, Verdict verdict, Reason reason)
{
    plan->reasons |= 1u << reason;
    if (verdict > plan->verdict) {
        plan->verdict = verdict;
    }
}

bool plan_has_reason(const Plan *plan, Reason reason)
{
    return (plan->reasons & (1u << reason)) != 0;
}

uint32_t plan_fill_count(const Plan *plan)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < plan->steps_count; i++) {
        count += plan->steps[i].kind == STEP_FILL && !plan->steps[i].waived;
    }
    return count;
}

/* Overlays may be larger than the image, so their boxes are only bounded by the format: 65,535 rows and columns. */
static bool check_place(const PlanSource *source, uint16_t plane, uint32_t first_frame, uint32_t last_frame, Rect box,
                        Error *err)
{
    Rect whole = {.width = plane == PLANE_PIXELS ? (int32_t)source->columns : 65535,
                  .height = plane == PLANE_PIXELS ? (int32_t)source->rows : 65535};

    if (plane != PLANE_PIXELS && (plane < 0x6000 || plane > 0x60fe || (plane & 1) != 0)) {
        return error_set(err, ERR_INPUT, "plane %04x is neither pixels nor an overlay group", plane);
    }
    if (first_frame > last_frame || (plane == PLANE_PIXELS && last_frame >= source->frames)) {
        return error_set(err, ERR_INPUT, "frames %u to %u of %u", first_frame, last_frame, source->frames);
    }
    if (rect_is_empty(box) || !rect_contains(whole, box)) {
        return error_set(err, ERR_INPUT, "box outside the image");
    }
    return true;
}

/* "(gggg,eeee)" or "(gggg,eeee)[*]", joined by ".": the one form that tag steps may have. */
static bool check_path(const char *path)
{
    for (;;) {
        static const char form[] = "(hhhh,hhhh)";

        for (size_t i = 0; form[i] != 0; i++) {
            bool fits = form[i] == 'h' ? strchr("0123456789abcdef", path[i]) != NULL : path[i] == form[i];

            if (path[i] == 0 || !fits) {
                return false;
            }
        }
        path += sizeof form - 1;
        if (*path == 0) {
            return true;
        }
        if (strncmp(path, "[*].", 4) != 0) {
            return false;
        }
        path += 4;
    }
}

bool plan_check(const Plan *plan, Error *err)
{
    if (plan->source.rows > 65535 || plan->source.columns > 65535) {
        return error_set(err, ERR_INPUT, "plan with an image of %u x %u pixels", plan->source.columns,
                         plan->source.rows);
    }
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];

        if (step->kind == STEP_TAG && !check_path(step->path)) {
            return error_set(err, ERR_INPUT, "step %u: not a tag path", step->id);
        }
        if (step->kind == STEP_FILL &&
            !check_place(&plan->source, step->plane, step->first_frame, step->last_frame, step->box, err)) {
            return error_add(err, "step %u", step->id);
        }
    }
    for (uint32_t i = 0; i < plan->kept_count; i++) {
        const Kept *kept = &plan->kept[i];

        if (!check_place(&plan->source, kept->plane, kept->first_frame, kept->last_frame, kept->box, err)) {
            return error_add(err, "kept text %u", i + 1);
        }
    }
    return true;
}

static bool covers(const Step *outer, const Step *inner)
{
    return outer->plane == inner->plane && outer->first_frame <= inner->first_frame &&
           outer->last_frame >= inner->last_frame && rect_contains(outer->box, inner->box);
}

bool plan_carry_over(const Plan *old, Plan *fresh, Error *err)
{
    uint32_t found = fresh->steps_count;

    for (uint32_t i = 0; i < old->steps_count; i++) {
        const Step *step = &old->steps[i];

        if (step->kind == STEP_FILL && step->source == SOURCE_MANUAL && !step->waived && !plan_add(fresh, step, err)) {
            return false;
        }
        for (uint32_t k = 0; step->kind == STEP_FILL && step->waived && k < found; k++) {
            if (fresh->steps[k].kind == STEP_FILL && covers(step, &fresh->steps[k])) {
                fresh->steps[k].waived = true;
            }
        }
    }
    return true;
}

const char *verdict_name(Verdict verdict)
{
    return verdict_names[verdict];
}

bool verdict_find(const char *name, Verdict *verdict)
{
    unsigned index;

    if (!find_name(verdict_names, sizeof verdict_names / sizeof verdict_names[0], name, &index)) {
        return false;
    }
    *verdict = (Verdict)index;
    return true;
}

const char *reason_name(Reason reason)
{
    return (unsigned)reason < REASON_COUNT ? reason_names[reason] : "Unknown";
}

bool reason_find(const char *name, Reason *reason)
{
    unsigned index;

    if (!find_name(reason_names, REASON_COUNT, name, &index)) {
        return false;
    }
    *reason = (Reason)index;
    return true;
}

const char *source_name(Source source)
{
    return source_names[source];
}

bool source_find(const char *name, Source *source)
{
    unsigned index;

    if (!find_name(source_names, sizeof source_names / sizeof source_names[0], name, &index)) {
        return false;
    }
    *source = (Source)index;
    return true;
}

const char *action_name(TagAction action)
{
    return action_names[action];
}

bool action_find(const char *name, TagAction *action)
{
    unsigned index;

    if (!find_name(action_names, sizeof action_names / sizeof action_names[0], name, &index)) {
        return false;
    }
    *action = (TagAction)index;
    return true;
}

#include <string.h>

#include "deid/find_text.h"
#include "deid/padding.h"
#include "deid/pixel_steps.h"

enum {
    /* Parts of the plan's confidence, each the most that is given when that doubt is there. */
    CONFIDENCE_PROJECTED_PCT = 95,
    CONFIDENCE_NOISE_PCT = 80,
    CONFIDENCE_HOLD_PCT = 50,
    DOUBT_WEIGHT_DIV = 4, /* a region that was taken for no text costs a quarter of its textness */
    WORD_GAP_MAX_PX = 2
};

static const char *const manual_rule = "manual";

/* Everything that goes into the plan from one detection. */
typedef struct {
    const Parsed *parsed;
    const Settings *settings;
    const DeidInput *input;
    const Findings *findings;
    Arena *run;
    Plan *plan;
} Detection;

/* What the caller asked for by hand. */
static bool add_manual(const Settings *settings, const DeidInput *input, Plan *plan, Error *err)
{
    for (uint32_t i = 0; i < input->regions_count; i++) {
        Step step = input->regions[i];
        step.kind = STEP_FILL;
        step.source = SOURCE_MANUAL;
        step.rule = step.rule == NULL || step.rule[0] == '\0' ? manual_rule : step.rule;
        step.mode = step.mode == NULL || step.mode[0] == '\0' ? settings->fill : step.mode;
        step.text = NULL;
        if (!plan_add(plan, &step, err)) {
            return false;
        }
    }
    return true;
}

static bool goes_together(const Finding *a, const Finding *b)
{
    bool kept = a->decision == DECISION_KEEP;

    return a->line == b->line && kept == (b->decision == DECISION_KEEP) && a->entity == b->entity &&
           strcmp(a->rule, b->rule) == 0 && (a->text[0] == '\0') == (b->text[0] == '\0') &&
           rect_overlaps(rect_pad(a->box, WORD_GAP_MAX_PX), b->box);
}

static uint8_t smaller_of(uint8_t a, uint8_t b)
{
    return a < b ? a : b;
}

/* Words [from, to) of one line as one: [text] is NULL unless asked for. */
typedef struct {
    Rect box;
    const char *text;
    uint8_t score_pct;
    uint8_t read_pct;
    bool held;
} Group;

static bool group_words(const Detection *detection, uint32_t from, uint32_t to, Group *group, Error *err)
{
    *group = (Group){.score_pct = 100, .read_pct = 100};
    for (uint32_t i = from; i < to; i++) {
        const Finding *finding = &detection->findings->items[i];
        group->box = rect_union(group->box, finding->box);
        group->score_pct = smaller_of(group->score_pct, finding->score_pct);
        group->read_pct = smaller_of(group->read_pct, finding->read_pct);
        group->held = group->held || finding->decision == DECISION_HOLD;
        if (detection->input->with_text) {
            group->text =
                group->text == NULL ? finding->text : arena_print(detection->run, "%s %s", group->text, finding->text);
            if (group->text == NULL) {
                return error_set(err, ERR_MEMORY, "out of memory for the plan");
            }
        }
    }
    return true;
}

static bool add_fill(const Detection *detection, const Finding *first, const Group *group, Error *err)
{
    Plan *plan = detection->plan;
    Rect box = padding_around(group->box, (int32_t)detection->settings->padding_px, first->line,
                              detection->findings->items, detection->findings->count);
    Step step = {
        .kind = STEP_FILL,
        .plane = PLANE_PIXELS,
        .last_frame = plan->source.frames - 1,
        .box = rect_clip(box, (int32_t)plan->source.columns, (int32_t)plan->source.rows),
        .entity = first->entity,
        .rule = first->rule,
        .score_pct = group->score_pct,
        .source = first->text[0] == '\0' ? SOURCE_TEXTNESS : SOURCE_OCR,
        .mode = detection->settings->fill,
        .text = group->text,
    };

    if (rect_is_empty(step.box)) {
        return true;
    }
    if (group->held) {
        plan_tighten(plan, VERDICT_HOLD, REASON_RULE_UNCERTAIN);
    }
    return plan_add(plan, &step, err);
}

static bool add_kept(const Detection *detection, const Finding *first, const Group *group, Error *err)
{
    Plan *plan = detection->plan;
    Kept kept = {
        .plane = PLANE_PIXELS,
        .last_frame = plan->source.frames - 1,
        .box = rect_clip(group->box, (int32_t)plan->source.columns, (int32_t)plan->source.rows),
        .entity = first->entity,
        .rule = first->rule,
        .score_pct = group->score_pct,
        .text = group->text,
    };

    plan->confidence_pct = smaller_of(plan->confidence_pct, group->read_pct);
    return rect_is_empty(kept.box) || plan_add_kept(plan, &kept, err);
}

static bool add_findings(const Detection *detection, Error *err)
{
    const Findings *findings = detection->findings;
    uint32_t from = 0;

    while (from < findings->count) {
        const Finding *first = &findings->items[from];
        uint32_t to = from + 1;
        Group group;
        while (to < findings->count && goes_together(&findings->items[to - 1], &findings->items[to])) {
            to++;
        }
        if (!group_words(detection, from, to, &group, err)) {
            return false;
        }
        if (first->decision == DECISION_KEEP ? !add_kept(detection, first, &group, err)
                                             : !add_fill(detection, first, &group, err)) {
            return false;
        }
        from = to;
    }
    return true;
}

/* The plan's confidence is the smallest of: how surely each kept word was read; 100 less a quarter of the textness of
 * the best region that was taken for no text; 95 when frames were seen in projections only; 80 when a part was noise;
 * 50 when a person must look. What is filled costs nothing. */
static void rate(const Findings *findings, Plan *plan)
{
    plan->confidence_pct = smaller_of(plan->confidence_pct, (uint8_t)(100 - findings->doubt_pct / DOUBT_WEIGHT_DIV));
    if (findings->projected) {
        plan->confidence_pct = smaller_of(plan->confidence_pct, CONFIDENCE_PROJECTED_PCT);
    }
    if (findings->noise) {
        plan->confidence_pct = smaller_of(plan->confidence_pct, CONFIDENCE_NOISE_PCT);
    }
    if (plan->verdict >= VERDICT_HOLD) {
        plan->confidence_pct = smaller_of(plan->confidence_pct, CONFIDENCE_HOLD_PCT);
    }
}

static void tighten_all(uint32_t reasons, Plan *plan)
{
    for (uint32_t i = 0; i < REASON_COUNT; i++) {
        if ((reasons & (1U << i)) != 0) {
            plan_tighten(plan, VERDICT_HOLD, (Reason)i);
        }
    }
}

static bool detect_in_frames(Parsed *parsed, Ocr *ocr, Rules *rules, const Context *context, const Settings *settings,
                             const DeidInput *input, Arena *run, Plan *plan, Error *err)
{
    TextSearch search = {.parsed = parsed, .ocr = ocr, .rules = rules, .policy = input->policy, .context = context};
    Findings findings;
    Detection detection = {
        .parsed = parsed, .settings = settings, .input = input, .findings = &findings, .run = run, .plan = plan};

    if (!find_text(&search, run, &findings, err)) {
        /* Frames that cannot be decoded are the file's fault; a full disk or no memory is not. */
        if (err->code != ERR_INPUT) {
            return false;
        }
        plan_tighten(plan, VERDICT_REFUSE, REASON_BAD_PIXEL_DATA);
        *err = (Error){0};
        return true;
    }
    if (!add_findings(&detection, err)) {
        return false;
    }
    tighten_all(findings.reasons, plan);
    rate(&findings, plan);
    return true;
}

/* What the fills become, so that a reviewer sees it. */
static void widen_fills(const Pixels *pixels, Plan *plan)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        Step *step = &plan->steps[i];
        Rect fitted = pixels_fit(pixels, step->box);
        if (step->kind == STEP_FILL && step->plane == PLANE_PIXELS && !rect_is_empty(fitted)) {
            step->box = fitted;
        }
    }
}

bool pixels_detect(Parsed *parsed, Ocr *ocr, Rules *rules, const Context *context, const Settings *settings,
                   const DeidInput *input, Arena *run, Plan *plan, Error *err)
{
    bool clean = (plan->options & OPTION_CLEAN_PIXEL_DATA) != 0;

    if (!add_manual(settings, input, plan, err) ||
        !rules_regions(rules, context, &plan->source, settings->fill, plan, err)) {
        return false;
    }
    if (parsed->pixels == NULL) {
        return true;
    }
    if (!pixels_decodable(parsed->pixels) && (clean || pixels_has_fills(plan))) {
        plan_tighten(plan, VERDICT_REFUSE, REASON_UNSUPPORTED_SYNTAX);
        return true;
    }
    if (clean && !detect_in_frames(parsed, ocr, rules, context, settings, input, run, plan, err)) {
        return false;
    }
    widen_fills(parsed->pixels, plan);
    if (pixels_has_fills(plan) && pixels_info(parsed->pixels)->is_float) {
        /* There is no way to fill samples that are no integers. */
        plan_tighten(plan, VERDICT_REFUSE, REASON_UNSUPPORTED_CLASS);
    }
    if (plan_fill_count(plan) > 0 && plan->verdict == VERDICT_PASS) {
        plan->verdict = VERDICT_REDACT;
    }
    return true;
}

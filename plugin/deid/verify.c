/* Looks at a copy as an outsider would: deid_verify of deid/deid.h. */
#include <string.h>

#include "deid/deflated_copy.h"
#include "deid/deid.h"
#include "deid/deid_inside.h"
#include "deid/derivation.h"
#include "deid/find_text.h"
#include "deid/overlays.h"
#include "deid/picture_copy.h"
#include "deid/pixel_steps.h"
#include "deid/tags.h"
#include "wrap/picture.h"

enum {
    /* A finding is explained when so much of it lies in boxes of the plan: reading a filled picture again cuts lines a
     * little differently, so that all of it would be too much to ask. */
    EXPLAINED_PCT = 60,
    /* What nobody can read counts as text in a copy only when it looks very much like it: the edges of fills and what
     * they cut through make shapes that the original did not have. */
    UNREAD_TEXTNESS_PCT = 95,
    /* What was read worse than this is no better than unread: any noise can be taken for some name. */
    CREDIBLE_READ_PCT = 60,
    FILL_EDGE_PX = 3,
    KEPT_MARGIN_PX = 4 /* the default of Padding */
};

static bool mark_box(Rect finding, Rect box, uint8_t *mask)
{
    Rect common = rect_intersection(finding, box);

    for (int32_t y = 0; y < common.height; y++) {
        memset(mask + (ptrdiff_t)(common.y - finding.y + y) * finding.width + (common.x - finding.x), 1,
               (size_t)common.width);
    }
    return !rect_is_empty(common);
}

/* The share of [box] that lies in fills (waived ones too) and kept boxes. A kept box fits its glyphs; the same text
 * found again comes with some ground around it, so that kept boxes get the same margin. */
static bool explained_pct(const Plan *plan, uint16_t plane, Rect box, Arena *scratch, uint32_t *pct, Error *err)
{
    int64_t area = rect_area(box);
    int64_t covered = 0;
    uint8_t *mask = arena_array(scratch, (size_t)area + 1, 1);

    if (mask == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for verification");
    }
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];
        if (step->kind == STEP_FILL && step->plane == plane) {
            (void)mark_box(box, step->box, mask);
        }
    }
    for (uint32_t i = 0; i < plan->kept_count; i++) {
        if (plan->kept[i].plane == plane) {
            (void)mark_box(box, rect_pad(plan->kept[i].box, KEPT_MARGIN_PX), mask);
        }
    }
    for (int64_t i = 0; i < area; i++) {
        covered += mask[i];
    }
    *pct = area == 0 ? 100 : (uint32_t)(covered * 100 / area);
    return true;
}

static bool touches_fill(const Plan *plan, uint16_t plane, Rect box)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];
        if (step->kind == STEP_FILL && step->plane == plane && !step->waived &&
            rect_overlaps(rect_pad(step->box, FILL_EDGE_PX), box)) {
            return true;
        }
    }
    return false;
}

/* A value of the header is found however badly it was read. */
static bool is_credible(const Finding *finding)
{
    static const char header_rules[] = "header.";

    return finding->entity != ENTITY_UNREADABLE && (finding->read_pct >= CREDIBLE_READ_PCT ||
                                                    strncmp(finding->rule, header_rules, sizeof header_rules - 1) == 0);
}

static bool counts_as_text(const Plan *plan, uint16_t plane, const Finding *finding)
{
    if (finding->decision == DECISION_KEEP) {
        return false;
    }
    if (is_credible(finding)) {
        return true;
    }
    return finding->textness_pct >= UNREAD_TEXTNESS_PCT && !touches_fill(plan, plane, finding->box);
}

static bool add_finding(const Plan *plan, uint16_t plane, const Finding *finding, bool with_text, Plan *findings,
                        Error *err)
{
    Step step = {
        .kind = STEP_FILL,
        .plane = plane,
        .last_frame = plan->source.frames == 0 ? 0 : plan->source.frames - 1,
        .box = plane == PLANE_PIXELS
                   ? rect_clip(finding->box, (int32_t)plan->source.columns, (int32_t)plan->source.rows)
                   : finding->box,
        .entity = finding->entity,
        .rule = finding->rule,
        .score_pct = finding->score_pct,
        .source = SOURCE_VERIFY,
        .mode = "",
        .text = with_text ? finding->text : NULL,
    };

    return plan_add(findings, &step, err);
}

static bool check_findings(const DeidInput *input, uint16_t plane, const Findings *found, const Plan *plan,
                           uint32_t *reasons, Plan *findings, Error *err)
{
    enum { SCRATCH_BYTES = 128 << 20 };
    Arena *scratch = arena_new(SCRATCH_BYTES);
    bool good = scratch != NULL || error_set(err, ERR_MEMORY, "out of memory for verification");

    for (uint32_t i = 0; good && i < found->count; i++) {
        const Finding *finding = &found->items[i];
        uint32_t pct = 0;
        if (!counts_as_text(plan, plane, finding)) {
            continue;
        }
        good = explained_pct(plan, plane, finding->box, scratch, &pct, err);
        arena_reset(scratch);
        if (good && pct < EXPLAINED_PCT) {
            *reasons |= 1U << REASON_VERIFY_FOUND_TEXT;
            good = add_finding(plan, plane, finding, input->with_text, findings, err);
        }
    }
    arena_free(scratch);
    return good;
}

/* Judged with the original's header: its names must still be found when they stand in the copy's pixels. Where the plan
 * fills nothing and the samples are the original's, a search in full would tell what the plan's own search told: a
 * cheap one by this worker checks that the other did its work. */
static bool check_text(Deid *deid, const DeidInput *input, Parsed *copy, const Context *context, const Plan *plan,
                       Arena *run, uint32_t *reasons, Plan *findings, Error *err)
{
    TextSearch search = {
        .parsed = copy,
        .ocr = deid->ocr,
        .rules = deid->rules,
        .policy = plan->policy,
        .context = context,
        .cheap = !pixels_has_fills(plan) && (*reasons & (1U << REASON_VERIFY_PIXELS)) == 0,
    };
    Findings found;

    if (!find_text(&search, run, &found, err)) {
        return false;
    }
    if ((found.reasons & (1U << REASON_LIMITS)) != 0) {
        *reasons |= 1U << REASON_VERIFY_FOUND_TEXT;
    }
    return check_findings(input, PLANE_PIXELS, &found, plan, reasons, findings, err);
}

/* What is still drawn in the copy's overlays. */
static bool check_overlays(Deid *deid, const DeidInput *input, Parsed *copy, const Context *context, const Plan *plan,
                           Arena *run, uint32_t *reasons, Plan *findings, Error *err)
{
    TextSearch search = {
        .parsed = copy, .ocr = deid->ocr, .rules = deid->rules, .policy = plan->policy, .context = context};
    Overlay overlays[OVERLAYS_MAX];

    (void)overlays_read(copy->dicom, plan->options, overlays);
    for (uint32_t i = 0; i < OVERLAYS_MAX; i++) {
        Findings found;
        if (overlays[i].group == 0) {
            continue;
        }
        if (!overlay_find(&search, &overlays[i], run, &found, err) ||
            !check_findings(input, overlays[i].group, &found, plan, reasons, findings, err)) {
            return false;
        }
        *reasons |= found.reasons != 0 ? 1U << REASON_VERIFY_FOUND_TEXT : 0;
    }
    return true;
}

static bool check_pixels(Deid *deid, const DeidInput *input, Parsed *original, Parsed *copy, const Context *context,
                         const Plan *plan, Arena *run, uint32_t *reasons, Plan *findings, Error *err)
{
    uint32_t different = 0;

    if (!pixels_compare(original, copy, plan, run, &different, err)) {
        return false;
    }
    if (different > 0) {
        *reasons |= 1U << REASON_VERIFY_PIXELS;
    }
    if (copy->pixels == NULL || !pixels_decodable(copy->pixels) || (plan->options & OPTION_CLEAN_PIXEL_DATA) == 0) {
        return true;
    }
    return check_text(deid, input, copy, context, plan, run, reasons, findings, err);
}

/* The same input gives the same bytes: in front of the pixels the copy must be what the original's header, changed by
 * this worker, is written as, and behind them nothing may stand. */
static bool same_header(Parsed *original, const Parsed *copy, Arena *run, bool *same, Error *err)
{
    Bytes head;

    if (!dicom_write_head(original->dicom, copy->scan.transfer_syntax_uid, run, &head, err)) {
        return false;
    }
    if (copy->scan.tail.size > 0) {
        *same = false;
        return true;
    }
    if (deflated_is(copy->scan.transfer_syntax_uid)) {
        return deflated_same(copy, head, run, same, err);
    }
    *same = head.size <= copy->file.size && memcmp(head.data, copy->file.data, head.size) == 0 &&
            (copy->scan.has_pixels || head.size == copy->file.size);
    return true;
}

/* What the header lost is recomputed from the original, which is changed by that and not used any more. */
static bool check_header(Deid *deid, Parsed *original, Parsed *copy, const Context *context, const Plan *plan,
                         PseudonymSource source, Arena *run, uint32_t *reasons, Error *err)
{
    bool cleaned = original->pixels != NULL && (plan->options & OPTION_CLEAN_PIXEL_DATA) != 0;
    RemovedValues removed = {0};
    uint32_t found = 0;
    bool same = false;

    if (!pixels_describe(original, plan, copy->scan.transfer_syntax_uid, err) ||
        !tags_apply(original, deid->rules, context, &deid->settings, plan, source, cleaned, run, &removed, err) ||
        !derivation_write(original, plan, err) || !same_header(original, copy, run, &same, err) ||
        !tags_hunt(copy->scan.head, &removed, copy, &found, err)) {
        return false;
    }
    if (found > 0 || !same) {
        *reasons |= 1U << REASON_VERIFY_FOUND_VALUE;
    }
    return true;
}

static bool same_routes(const Plan *a, const Plan *b)
{
    for (uint32_t i = 0; i < a->routes_count && a->routes_count == b->routes_count; i++) {
        if (strcmp(a->routes[i], b->routes[i]) != 0) {
            return false;
        }
    }
    return a->routes_count == b->routes_count;
}

/* As the plan was before a reviewer looked at it: the routes were chosen then. */
static bool unreviewed(const Plan *plan, Arena *run, Plan *before, Error *err)
{
    *before = *plan;
    before->verdict = VERDICT_HOLD;
    before->steps_count = 0;
    before->steps = arena_array(run, (size_t)plan->steps_count + 1, sizeof *before->steps);
    if (before->steps == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for verification");
    }
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        if (plan->steps[i].source != SOURCE_MANUAL) {
            before->steps[before->steps_count] = plan->steps[i];
            before->steps[before->steps_count++].waived = false;
        }
    }
    return true;
}

/* Asks the hooks again, as if [again] were the plan. */
static bool routes_agree(Deid *deid, const Context *context, Plan again, const Plan *plan, Arena *run, bool *agree,
                         Error *err)
{
    again.arena = run;
    again.routes_count = 0;
    if (!rules_route(deid->rules, context, &again, err)) {
        return false;
    }
    *agree = same_routes(&again, plan);
    return true;
}

static bool check_routes(Deid *deid, const Context *context, const Plan *plan, Arena *run, uint32_t *reasons,
                         Error *err)
{
    Plan before;
    bool agree = false;

    if (!unreviewed(plan, run, &before, err) || !routes_agree(deid, context, *plan, plan, run, &agree, err) ||
        (!agree && !routes_agree(deid, context, before, plan, run, &agree, err))) {
        return false;
    }
    *reasons |= agree ? 0 : 1U << REASON_VERIFY_FOUND_TEXT;
    return true;
}

/* What the policy's own hook says of the plan as it was made. Review.Required = Never releases plans that were held for
 * doubt: their reasons stand in them still. */
static bool ask_of_plan(Deid *deid, const Context *context, const Plan *plan, Plan *again, Error *err)
{
    Verdict verdict = plan->reasons == 0 ? plan->verdict : VERDICT_HOLD;
    Plan made = *plan;

    made.arena = again->arena;
    made.source = again->source;
    made.verdict = verdict;
    if (!rules_on_plan(deid->rules, plan->policy, context, &made, err)) {
        return false;
    }
    if (made.verdict > verdict || made.reasons != plan->reasons) {
        plan_tighten(again, made.verdict, REASON_REVIEW_REQUIRED);
    }
    return true;
}

/* What the rules say of the instance, without what stands in its pixels. */
static bool ask_again(Deid *deid, const DeidInput *input, Parsed *before, const Context *context, const Plan *plan,
                      Plan *again, Error *err)
{
    again->policy = input->policy == NULL ? deid->settings.policy : input->policy;
    again->options = input->options == NULL ? deid->settings.options : *input->options;
    if (!deid_describe_source(input, before, again->arena, &again->source, err) ||
        !rules_on_instance(deid->rules, context, input->policy != NULL, again, NULL, err)) {
        return false;
    }
    again->options = input->options == NULL ? again->options : *input->options;
    if (!before->is_picture) {
        tags_check_class(before, deid->rules, again);
    }
    return strcmp(again->policy, plan->policy) != 0 || ask_of_plan(deid, context, plan, again, err);
}

/* Whoever made the plan said by which policy and options, and that the rules let the original pass: all is asked again.
 * What they hold is released by a person only; what they refuse, by nobody. */
static bool check_policy(Deid *deid, const DeidInput *input, Parsed *before, const Context *context, const Plan *plan,
                         Arena *run, uint32_t *reasons, Error *err)
{
    Plan again;
    bool agrees;

    plan_init(&again, run);
    if (!ask_again(deid, input, before, context, plan, &again, err)) {
        return false;
    }
    agrees = strcmp(again.policy, plan->policy) == 0 && again.options == plan->options &&
             again.verdict != VERDICT_REFUSE && (again.verdict != VERDICT_HOLD || input->approved);
    *reasons |= agrees ? 0 : 1U << REASON_VERIFY_FOUND_TEXT;
    return check_routes(deid, context, plan, run, reasons, err);
}

/* A picture's copy has no identity to check: it must be, byte for byte, what this worker makes of the original. */
static bool check_picture(const Deid *deid, Bytes original, Parsed *before, Bytes copy, const Plan *plan, Arena *run,
                          uint32_t *reasons, Error *err)
{
    const Limits *limits = &deid->settings.limits;
    Buffer again = {.limit = (size_t)limits->max_file_bytes};
    bool ok = picture_copy(original, before, plan, limits, run, &again, err);

    if (ok && !bytes_equal(buffer_view(&again), copy)) {
        *reasons |= 1U << REASON_VERIFY_PIXELS;
    }
    buffer_free(&again);
    return ok;
}

bool deid_verify(Deid *deid, const DeidInput *original, Bytes copy, const Plan *plan, PseudonymSource source,
                 Arena *run, CopyFacts *facts, uint32_t *reasons, Plan *findings, Error *err)
{
    Parsed before;
    Parsed after;
    Context context;

    *reasons = 0;
    *facts = (CopyFacts){0};
    if (memcmp(plan->source.sha256, original->sha256, sizeof original->sha256) != 0) {
        return error_set(err, ERR_CONFLICT, "the plan was made for another file");
    }
    if (!parsed_open_any(original->file, original->sha256, &deid->settings.limits, run, &before, err)) {
        return false;
    }
    if (!parsed_open_any(copy, original->sha256, &deid->settings.limits, run, &after, err)) {
        return error_add(err, "the copy");
    }
    if (picture_kind(original->file) != picture_kind(copy)) {
        return error_set(err, ERR_INPUT, "the copy is another kind of file");
    }
    parsed_use_issuer(&before, &deid->settings);
    *facts = (CopyFacts){
        .original = before.identity,
        .copy = after.identity,
        .transfer_syntax_uid = arena_text(run, after.scan.transfer_syntax_uid),
        .frames = after.pixels == NULL ? 0 : pixels_info(after.pixels)->frames,
    };
    if (facts->transfer_syntax_uid == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for verification");
    }
    if (before.is_picture &&
        !pseudonym_identity(source, deid->settings.patient_prefix, (plan->options & OPTION_RETAIN_UIDS) != 0,
                            &before.identity, run, &facts->copy, err)) {
        return false;
    }
    return context_read(&before, run, &context, err) &&
           check_policy(deid, original, &before, &context, plan, run, reasons, err) &&
           check_overlays(deid, original, &after, &context, plan, run, reasons, findings, err) &&
           check_pixels(deid, original, &before, &after, &context, plan, run, reasons, findings, err) &&
           (before.is_picture ? check_picture(deid, original->file, &before, copy, plan, run, reasons, err)
                              : check_header(deid, &before, &after, &context, plan, source, run, reasons, err));
}

/* What is known of devices and instances as a whole: regions, and the policy's last word on a plan. */
#include <ctype.h>
#include <string.h>

#include "deid/rules_set.h"
#include "wrap/unicode.h"

/* A letter or digit: bytes from 0x80 on belong to letters, since folding turns all other characters into '-'. */
static bool is_of_word(char byte)
{
    return isalnum((unsigned char)byte) != 0 || (unsigned char)byte >= 0x80;
}

/* True when [wanted] stands in [folded] from the beginning of a word to the end of one: "ge" is not in "gevaert". */
static bool has_words(const char *folded, const char *wanted)
{
    size_t length = strlen(wanted);

    for (const char *at = strstr(folded, wanted); at != NULL; at = strstr(at + 1, wanted)) {
        if ((at == folded || !is_of_word(at[-1])) && !is_of_word(at[length])) {
            return true;
        }
    }
    return false;
}

/* True when [wanted] is "" or stands in the header's value; a header that does not say never matches. */
static bool fits(const char *wanted, const char *value, Arena *arena)
{
    const char *folded = "";
    Error ignored = {0};

    if (wanted[0] == 0) {
        return true;
    }
    return value != NULL && unicode_fold(value, arena, &folded, &ignored) && has_words(folded, wanted);
}

static bool region_fits(const Rule *rule, const Context *context, const PlanSource *source, Arena *arena)
{
    if ((rule->rows != 0 && rule->rows != source->rows) || (rule->columns != 0 && rule->columns != source->columns)) {
        return false;
    }
    if (rule->modalities.count > 0 && (context->modality[0] == 0 || !rules_fit_modality(rule, context->modality))) {
        return false;
    }
    return fits(rule->maker, context->device.manufacturer, arena) && fits(rule->model, context->device.model, arena) &&
           fits(rule->software, context->device.software, arena);
}

bool rules_regions(Rules *rules, const Context *context, const PlanSource *source, Plan *plan, Error *err)
{
    for (uint32_t r = 0; r < rules->count && source->frames > 0; r++) {
        const Rule *rule = rules->items[r];
        if (rule->kind != RULE_REGION || !region_fits(rule, context, source, plan->arena)) {
            continue;
        }
        for (uint32_t i = 0; i < rule->fills_count; i++) {
            Step step = {.kind = STEP_FILL,
                         .plane = PLANE_PIXELS,
                         .first_frame = 0,
                         .last_frame = source->frames - 1,
                         .box = rect_clip(rule->fills[i], (int32_t)source->columns, (int32_t)source->rows),
                         .entity = rule->entity,
                         .rule = rule->id,
                         .score_pct = rule->score_pct,
                         .source = SOURCE_TEMPLATE,
                         .mode = rules->settings->fill};
            if (!rect_is_empty(step.box) && !plan_add(plan, &step, err)) {
                return false;
            }
        }
    }
    return true;
}

bool rules_on_plan(Rules *rules, const char *policy, const Context *context, Plan *plan, Error *err)
{
    const Rule *rule = rules_find_policy(rules, policy == NULL ? rules->settings->policy : policy);

    if (rule == NULL) {
        return error_set(err, ERR_CONFIG, "no such policy");
    }
    if (rule->on_plan == 0) {
        return true;
    }
    const ScriptField fields[] = {
        {"verdict", 0, {.kind = SCRIPT_TEXT, .text = verdict_name(plan->verdict)}},
        {"modality", 0, {.kind = SCRIPT_TEXT, .text = context->modality}},
        {"manufacturer", 0, {.kind = SCRIPT_TEXT, .text = context->device.manufacturer}},
        {"model", 0, {.kind = SCRIPT_TEXT, .text = context->device.model}},
        {"sop_class_uid", 0, {.kind = SCRIPT_TEXT, .text = plan->source.sop_class_uid}},
        {"rows", 0, {.kind = SCRIPT_NUMBER, .number = plan->source.rows}},
        {"columns", 0, {.kind = SCRIPT_NUMBER, .number = plan->source.columns}},
        {"frames", 0, {.kind = SCRIPT_NUMBER, .number = plan->source.frames}},
        {"fills", 0, {.kind = SCRIPT_NUMBER, .number = plan_fill_count(plan)}},
        {"kept", 0, {.kind = SCRIPT_NUMBER, .number = plan->kept_count}},
        {"confidence", 0, {.kind = SCRIPT_NUMBER, .number = plan->confidence_pct}},
    };
    ScriptValue answer = {0};
    Error bad = {0};
    if (!script_call(rules->script, rule->on_plan, NULL, fields, sizeof fields / sizeof fields[0], plan->arena, &answer,
                     &bad)) {
        plan_tighten(plan, VERDICT_HOLD, bad.code == ERR_LIMIT ? REASON_SCRIPT_LIMIT : REASON_SCRIPT_ERROR);
        return true;
    }
    if (answer.kind == SCRIPT_TEXT && strcmp(answer.text, "refuse") == 0) {
        plan_tighten(plan, VERDICT_REFUSE, REASON_REVIEW_REQUIRED);
    } else if (answer.kind == SCRIPT_TEXT && strcmp(answer.text, "hold") == 0) {
        plan_tighten(plan, VERDICT_HOLD, REASON_REVIEW_REQUIRED);
    }
    return true;
}

/* What is known of devices: regions. */
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
static bool has_words(const char *folded, const char *wanted, bool anywhere)
{
    size_t length = strlen(wanted);

    for (const char *at = strstr(folded, wanted); at != NULL; at = strstr(at + 1, wanted)) {
        if (anywhere || ((at == folded || !is_of_word(at[-1])) && !is_of_word(at[length]))) {
            return true;
        }
    }
    return false;
}

/* True when [wanted] is "" or stands in the header's value; a header that does not say never matches. */
static bool fits(const char *wanted, const char *value, bool anywhere, Arena *arena)
{
    const char *folded = "";
    Error ignored = {0};

    if (wanted[0] == 0) {
        return true;
    }
    return value != NULL && unicode_fold(value, arena, &folded, &ignored) && has_words(folded, wanted, anywhere);
}

static bool region_fits(const Rule *rule, const Context *context, const PlanSource *source, Arena *arena)
{
    if ((rule->rows != 0 && rule->rows != source->rows) || (rule->columns != 0 && rule->columns != source->columns)) {
        return false;
    }
    if (rule->modalities.count > 0 && (context->modality[0] == 0 || !rules_fit_modality(rule, context->modality))) {
        return false;
    }
    const struct {
        const char *wanted, *value;
    } tests[] = {{rule->maker, context->device.manufacturer},
                 {rule->model, context->device.model},
                 {rule->software, context->device.software},
                 {rule->image_type, context->image_type},
                 {rule->series, context->series}};
    for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
        if (!fits(tests[i].wanted, tests[i].value, rule->anywhere, arena)) {
            return false;
        }
    }
    return true;
}

bool rules_regions(Rules *rules, const Context *context, const PlanSource *source, const char *fill, Plan *plan,
                   Error *err)
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
                         .mode = fill};
            if (!rect_is_empty(step.box) && !plan_add(plan, &step, err)) {
                return false;
            }
        }
    }
    return true;
}

/* What scripts say of an instance as a whole: hook{}, and on_plan of its policy. */
#include <string.h>

#include "deid/redact.h"
#include "deid/rules_set.h"

enum { FACTS_MAX = 12, HOOK_FIELDS_MAX = FACTS_MAX + RULES_HEADER_FIELDS_MAX, ROUTE_BYTES_MAX = 64 };

static ScriptField text_field(const char *key, const char *text)
{
    return (ScriptField){key, 0, {.kind = SCRIPT_TEXT, .text = text == NULL ? "" : text}};
}

static ScriptField number_field(const char *key, double number)
{
    return (ScriptField){key, 0, {.kind = SCRIPT_NUMBER, .number = number}};
}

uint32_t rules_header_fields(const Context *context, ScriptField *fields)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < context->values_count && count < RULES_HEADER_FIELDS_MAX; i++) {
        const ContextValue *value = &context->values[i];
        const ContextTag *tag = context_tag_find(value->tag);
        bool known = tag == NULL;
        for (uint32_t k = 0; !known && k < count; k++) {
            known = strcmp(fields[k].key, tag->keyword) == 0;
        }
        if (!known) {
            fields[count++] = text_field(tag->keyword, value->value);
        }
    }
    return count;
}

static void add_facts(const Context *context, const Plan *plan, ScriptField *fields, uint32_t *count)
{
    fields[(*count)++] = text_field("policy", plan->policy);
    fields[(*count)++] = text_field("modality", context->modality);
    fields[(*count)++] = text_field("manufacturer", context->device.manufacturer);
    fields[(*count)++] = text_field("model", context->device.model);
    fields[(*count)++] = text_field("software", context->device.software);
    fields[(*count)++] = text_field("sop_class_uid", plan->source.sop_class_uid);
    fields[(*count)++] = number_field("rows", plan->source.rows);
    fields[(*count)++] = number_field("columns", plan->source.columns);
    fields[(*count)++] = number_field("frames", plan->source.frames);
}

static void hold_failed(Plan *plan, const Error *bad)
{
    plan_tighten(plan, VERDICT_HOLD, bad->code == ERR_LIMIT ? REASON_SCRIPT_LIMIT : REASON_SCRIPT_ERROR);
}

/* "+RetainInstitutionIdentity" or "-CleanGraphics". Identifiers are what the parent computes: no worker adds RetainUids
 * to what the configuration says. Dates cannot both stay and move: the one that is added takes the other's place. */
static bool choose_option(const Rules *rules, const char *word, Plan *plan)
{
    const uint32_t dates[] = {OPTION_RETAIN_LONGITUDINAL_FULL_DATES, OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES};
    Option option = 0;

    if (!option_find(word + 1, &option)) {
        return false;
    }
    bool cannot_be = (option == dates[1] && rules->settings->date_shift_days == 0) ||
                     (option == OPTION_RETAIN_UIDS && (rules->settings->options & OPTION_RETAIN_UIDS) == 0);
    if (word[0] == '+' && cannot_be) {
        return false;
    }
    plan->options &= ~(uint32_t)option;
    if (word[0] == '+') {
        plan->options &= ~(option == dates[0] ? dates[1] : option == dates[1] ? dates[0] : 0u);
        plan->options |= option;
    }
    return true;
}

/* One word of the answer; false for one that means nothing. A policy that the request names is not overruled. */
static bool obey_word(const Rules *rules, const char *word, bool policy_given, Plan *plan, const char **fill)
{
    static const char fill_is[] = "fill=";

    if (strcmp(word, "hold") == 0) {
        plan_tighten(plan, VERDICT_HOLD, REASON_REVIEW_REQUIRED);
    } else if (strcmp(word, "refuse") == 0) {
        plan_tighten(plan, VERDICT_REFUSE, REASON_REVIEW_REQUIRED);
    } else if (word[0] == '+' || word[0] == '-') {
        return choose_option(rules, word, plan);
    } else if (strncmp(word, fill_is, strlen(fill_is)) == 0) {
        const char *mode = word + strlen(fill_is);
        if (fill != NULL) {
            *fill = mode;
        }
        return redact_mode_known(mode);
    } else if (rules_find_policy(rules, word) == NULL) {
        return false;
    } else if (!policy_given) {
        plan->policy = word;
    }
    return true;
}

/* Words with blanks between them; the prelude makes such a text of a table. What is no word is a mistake, and mistakes
 * are held. */
static bool obey_instance(const Rules *rules, const ScriptValue *answer, bool policy_given, Plan *plan,
                          const char **fill, Error *err)
{
    const char *rest = answer->kind == SCRIPT_TEXT ? answer->text : "";
    Error odd = {.code = ERR_CONFIG};
    const char *chosen = fill != NULL ? *fill : NULL;

    if (answer->kind == SCRIPT_NIL) {
        return true;
    }
    bool good = *rest != 0;
    while (*rest != 0) {
        size_t size = strcspn(rest, " ");
        const char *word = arena_copy(plan->arena, rest, size);
        if (word == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a hook's answer");
        }
        good = (size == 0 || obey_word(rules, word, policy_given, plan, &chosen)) && good;
        rest += size + (rest[size] != 0);
    }
    if (!good) {
        hold_failed(plan, &odd);
    } else if (fill != NULL) {
        *fill = chosen;
    }
    return true;
}

bool rules_on_instance(Rules *rules, const Context *context, bool policy_given, Plan *plan, const char **fill,
                       Error *err)
{
    for (uint32_t i = 0; i < rules->count; i++) {
        const Rule *rule = rules->items[i];
        ScriptField fields[HOOK_FIELDS_MAX];
        ScriptValue answer = {0};
        Error bad = {0};
        if (rule->kind != RULE_HOOK || rule->on_instance == 0) {
            continue;
        }
        uint32_t count = rules_header_fields(context, fields);
        add_facts(context, plan, fields, &count);
        if (!script_call(rules->script, rule->on_instance, NULL, fields, count, plan->arena, &answer, &bad)) {
            hold_failed(plan, &bad);
        } else if (!obey_instance(rules, &answer, policy_given, plan, fill, err)) {
            return false;
        }
    }
    return true;
}

static bool is_destination(const Rules *rules, const char *name)
{
    for (uint32_t i = 0; i < rules->count; i++) {
        if (rules->items[i]->kind == RULE_DESTINATION && strcmp(rules->items[i]->id, name) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_route(const Plan *plan, const char *name)
{
    for (uint32_t i = 0; i < plan->routes_count; i++) {
        if (strcmp(plan->routes[i], name) == 0) {
            return true;
        }
    }
    return false;
}

/* Names of destinations with blanks between them. One that nobody declared is a mistake, and mistakes are held. */
static bool add_routes(const Rules *rules, const char *names, Plan *plan, Error *err)
{
    Error odd = {.code = ERR_CONFIG};

    while (*names != 0) {
        size_t size = strcspn(names, " ,");
        const char *name = arena_copy(plan->arena, names, size);
        if (name == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a route");
        }
        bool wanted = size > 0 && !has_route(plan, name);
        if (wanted && (!is_destination(rules, name) || plan->routes_count >= PLAN_ROUTES_MAX)) {
            hold_failed(plan, &odd);
        } else if (wanted) {
            plan->routes[plan->routes_count++] = name;
        }
        names += size + (names[size] != 0);
    }
    return true;
}

static void add_outcome(const Plan *plan, ScriptField *fields, uint32_t *count)
{
    fields[(*count)++] = text_field("verdict", verdict_name(plan->verdict));
    fields[(*count)++] = number_field("fills", plan_fill_count(plan));
    fields[(*count)++] = number_field("kept", plan->kept_count);
    fields[(*count)++] = number_field("confidence", plan->confidence_pct);
}

bool rules_route(Rules *rules, const Context *context, Plan *plan, Error *err)
{
    for (uint32_t i = 0; i < rules->count; i++) {
        const Rule *rule = rules->items[i];
        ScriptField fields[HOOK_FIELDS_MAX + 4];
        ScriptValue answer = {0};
        Error bad = {0};
        if (rule->kind != RULE_HOOK || rule->route == 0) {
            continue;
        }
        uint32_t count = rules_header_fields(context, fields);
        add_facts(context, plan, fields, &count);
        add_outcome(plan, fields, &count);
        if (!script_call(rules->script, rule->route, NULL, fields, count, plan->arena, &answer, &bad)) {
            hold_failed(plan, &bad);
        } else if (answer.kind == SCRIPT_TEXT && !add_routes(rules, answer.text, plan, err)) {
            return false;
        }
    }
    return true;
}

bool rules_on_plan(Rules *rules, const char *policy, const Context *context, Plan *plan, Error *err)
{
    const Rule *rule = rules_find_policy(rules, policy == NULL ? rules->settings->policy : policy);
    ScriptField fields[FACTS_MAX + 4];
    uint32_t count = 0;
    ScriptValue answer = {0};
    Error bad = {0};

    if (rule == NULL) {
        return error_set(err, ERR_CONFIG, "no such policy");
    }
    if (rule->on_plan == 0) {
        return true;
    }
    add_facts(context, plan, fields, &count);
    add_outcome(plan, fields, &count);
    if (!script_call(rules->script, rule->on_plan, NULL, fields, count, plan->arena, &answer, &bad)) {
        hold_failed(plan, &bad);
    } else if (answer.kind == SCRIPT_TEXT && strcmp(answer.text, "refuse") == 0) {
        plan_tighten(plan, VERDICT_REFUSE, REASON_REVIEW_REQUIRED);
    } else if (answer.kind == SCRIPT_TEXT && strcmp(answer.text, "hold") == 0) {
        plan_tighten(plan, VERDICT_HOLD, REASON_REVIEW_REQUIRED);
    }
    return true;
}

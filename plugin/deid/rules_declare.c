/* What rule files can declare: one function for each kind, called by the prelude with checked tables. */
#include <stdlib.h>
#include <string.h>

#include "deid/rules_set.h"
#include "wrap/unicode.h"

static const ScriptField *field(const ScriptCall *call, const char *key)
{
    for (uint32_t i = 0; i < call->count; i++) {
        if (strcmp(call->fields[i].key, key) == 0) {
            return &call->fields[i];
        }
    }
    return NULL;
}

static const char *text_of(const ScriptCall *call, const char *key, const char *fallback)
{
    const ScriptField *found = field(call, key);
    return found != NULL && found->index == 0 && found->value.kind == SCRIPT_TEXT ? found->value.text : fallback;
}

static double number_of(const ScriptCall *call, const char *key, double fallback)
{
    const ScriptField *found = field(call, key);
    bool good = found != NULL && (found->value.kind == SCRIPT_NUMBER || found->value.kind == SCRIPT_BOOLEAN);
    return good ? found->value.number : fallback;
}

static uint32_t count_of(const ScriptCall *call, const char *key, double most)
{
    double value = number_of(call, key, 0);
    return value > 0 && value <= most ? (uint32_t)value : 0;
}

static uint32_t function_of(const ScriptCall *call, const char *key)
{
    const ScriptField *found = field(call, key);
    return found != NULL && found->value.kind == SCRIPT_FUNCTION ? found->value.function : 0;
}

static const char *keep_text(Rules *rules, const ScriptCall *call, const char *key)
{
    return arena_text(rules->arena, text_of(call, key, ""));
}

static bool read_list(Rules *rules, const ScriptCall *call, const char *key, TextList *list, Error *err)
{
    const char **items = NULL;

    *list = (TextList){0};
    for (uint32_t i = 0; i < call->count; i++) {
        const ScriptField *item = &call->fields[i];
        if (strcmp(item->key, key) != 0 || item->index == 0) {
            continue;
        }
        if (item->value.kind != SCRIPT_TEXT || list->count >= EXAMPLES_MAX) {
            return error_set(err, ERR_CONFIG, "%s must be a list of at most %d texts", key, EXAMPLES_MAX);
        }
        if (items == NULL) {
            items = arena_array(rules->arena, EXAMPLES_MAX, sizeof *items);
        }
        const char *copy = arena_text(rules->arena, item->value.text);
        if (items == NULL || copy == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for rules");
        }
        items[list->count++] = copy;
    }
    list->items = items;
    return true;
}

static bool add_words(const ScriptCall *call, WordSet *set, uint32_t rule, Error *err)
{
    char word[WORDSET_KEY_BYTES_MAX + 1];

    for (uint32_t i = 0; i < call->count; i++) {
        const ScriptField *item = &call->fields[i];
        if (item->value.kind != SCRIPT_TEXT) {
            continue;
        }
        if (strcmp(item->key, "phrases") == 0 && !wordset_add(set, item->value.text, rule, err)) {
            return false;
        }
        if (strcmp(item->key, "words") != 0) {
            continue;
        }
        for (const char *at = item->value.text; *at != 0;) {
            size_t size = strcspn(at, " \t\r\n");
            if (size > WORDSET_KEY_BYTES_MAX) {
                return error_set(err, ERR_CONFIG, "a word is longer than %d bytes", WORDSET_KEY_BYTES_MAX);
            }
            memcpy(word, at, size);
            word[size] = 0;
            if (size > 0 && !wordset_add(set, word, rule, err)) {
                return false;
            }
            at += size + (at[size] != 0);
        }
    }
    return true;
}

static bool read_action(const ScriptCall *call, Rule *rule, Error *err)
{
    const char *action = text_of(call, "action", "fill");

    if (strcmp(action, "fill") != 0 && strcmp(action, "hold") != 0 && rule->kind != RULE_TAG) {
        return error_set(err, ERR_CONFIG, "action must be \"fill\" or \"hold\"");
    }
    rule->action = strcmp(action, "hold") == 0 ? DECISION_HOLD : DECISION_REDACT;
    rule->where = 0;
    for (uint32_t i = 0; i < call->count; i++) {
        const ScriptField *item = &call->fields[i];
        if (strcmp(item->key, "where") != 0 || item->value.kind != SCRIPT_TEXT) {
            continue;
        }
        if (strcmp(item->value.text, "pixels") == 0) {
            rule->where |= WHERE_PIXELS;
        } else if (strcmp(item->value.text, "text") == 0) {
            rule->where |= WHERE_TEXT;
        } else {
            return error_set(err, ERR_CONFIG, "where must be \"pixels\" or \"text\"");
        }
    }
    rule->where = rule->where == 0 ? WHERE_PIXELS | WHERE_TEXT : rule->where;
    return true;
}

static bool read_pattern(Rules *rules, const ScriptCall *call, Rule *rule, Error *err)
{
    const char *text = text_of(call, "pattern", NULL);

    if (text == NULL) {
        return true;
    }
    if (!pattern_compile(text, number_of(call, "exact_case", 0) != 0.0, &rule->pattern, err)) {
        return false;
    }
    return arena_own(rules->arena, rule->pattern, pattern_free) ||
           error_set(err, ERR_MEMORY, "no memory for a pattern");
}

/* As DICOM writes them: a rule for "Ultrasound" would never be asked. */
static bool check_modalities(const Rule *rule, Error *err)
{
    for (uint32_t i = 0; i < rule->modalities.count; i++) {
        const char *name = rule->modalities.items[i];
        if (name[strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")] != 0) {
            return error_set(err, ERR_CONFIG, "%s: write a modality as DICOM does, in capitals: CT, MR, US, DX",
                             rule->id);
        }
    }
    return true;
}

static bool has_field(const ScriptCall *call, const char *key)
{
    for (uint32_t i = 0; i < call->count; i++) {
        if (strcmp(call->fields[i].key, key) == 0) {
            return true;
        }
    }
    return false;
}

static bool check_has_words(const ScriptCall *call, const Rule *rule, const char *kind, Error *err)
{
    return has_field(call, "words") || has_field(call, "phrases") ||
           error_set(err, ERR_CONFIG, "%s: %s needs words or phrases", rule->id, kind);
}

static bool read_common(Rules *rules, const ScriptCall *call, Rule *rule, Error *err)
{
    const char *entity = text_of(call, "entity", rule->kind == RULE_KEEP ? "Clinical" : "Other");
    double score = number_of(call, "score", rule->kind == RULE_KEEP ? 90 : 80);

    rule->id = keep_text(rules, call, "id");
    rule->about = keep_text(rules, call, "about");
    rule->file = arena_text(rules->arena, call->file);
    rule->line = call->line;
    if (rule->id == NULL || rule->about == NULL || rule->file == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for rules");
    }
    if (rule->id[0] == 0 || strlen(rule->id) >= PLAN_NAME_MAX) {
        return error_set(err, ERR_CONFIG, "a rule needs an id of less than %d bytes", PLAN_NAME_MAX);
    }
    for (uint32_t i = 0; i < rules->count; i++) {
        if (strcmp(rules->items[i]->id, rule->id) == 0) {
            return error_set(err, ERR_CONFIG, "id %s is taken by %s:%u", rule->id, rules->items[i]->file,
                             rules->items[i]->line);
        }
    }
    if (!entity_find(entity, &rule->entity) || entity_is_phi(rule->entity) == (rule->kind == RULE_KEEP)) {
        return error_set(err, ERR_CONFIG, "%s: entity %s does not fit: %s (rules/README.md, Entities)", rule->id,
                         entity,
                         rule->kind == RULE_KEEP ? "what stays is Clinical, Measurement, Laterality, Technique, "
                                                   "ScaleMark or Vendor"
                                                 : "what goes is PatientName, PersonName, OtherId, Institution, ...");
    }
    if (!(score >= 0 && score <= 100)) {
        return error_set(err, ERR_CONFIG, "%s: score must be 0 to 100", rule->id);
    }
    rule->score_pct = (uint8_t)score;
    rule->test = function_of(call, "test");
    return read_action(call, rule, err) && read_pattern(rules, call, rule, err) &&
           read_list(rules, call, "examples", &rule->examples, err) &&
           read_list(rules, call, "near_misses", &rule->near_misses, err) &&
           read_list(rules, call, "modality", &rule->modalities, err) && check_modalities(rule, err);
}

/* Makes the rule and adds it; NULL with [err] set. */
static Rule *begin(Rules *rules, const ScriptCall *call, RuleKind kind, Error *err)
{
    Rule *rule = arena_alloc(rules->arena, sizeof *rule);

    if (rule == NULL || rules->count >= RULES_MAX) {
        (void)error_set(err, ERR_LIMIT, "more than %d rules", RULES_MAX);
        return NULL;
    }
    rule->kind = kind;
    if (!read_common(rules, call, rule, err)) {
        return NULL;
    }
    rules->items[rules->count++] = rule;
    return rule;
}

static bool declare_rule(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rule *rule = begin(self, call, RULE_PATTERN, err);
    (void)result;

    if (rule == NULL) {
        return false;
    }
    rule->yields = number_of(call, "yields", 0) != 0.0;
    return (rule->pattern != NULL || rule->test != 0 || error_set(err, ERR_CONFIG, "a rule needs a pattern or a test"));
}

static bool declare_keep(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rules *rules = self;
    Rule *rule = begin(rules, call, RULE_KEEP, err);
    (void)result;
    if (rule == NULL) {
        return false;
    }
    rule->common = number_of(call, "common", 0) != 0.0;
    return add_words(call, &rules->keep, rules->count - 1, err);
}

static bool declare_label(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    static const char *const values[] = {"any", "name", "id", "date", "number"};
    Rules *rules = self;
    Rule *rule = begin(rules, call, RULE_LABEL, err);
    const char *value = text_of(call, "value", "any");
    (void)result;

    if (rule == NULL) {
        return false;
    }
    size_t i = 0;
    while (i < sizeof values / sizeof values[0] && strcmp(values[i], value) != 0) {
        i++;
    }
    if (i == sizeof values / sizeof values[0]) {
        return error_set(err, ERR_CONFIG, "%s: value must be any, name, id, date or number", rule->id);
    }
    rule->value = (LabelValue)i;
    rule->words_max = count_of(call, "most", LABEL_WORDS_MAX);
    rule->words_max = rule->words_max == 0 ? 4 : rule->words_max;
    rule->separator = number_of(call, "separator", 0) != 0.0;
    return add_words(call, &rules->labels, rules->count - 1, err);
}

static bool declare_names(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rules *rules = self;
    Rule *rule = begin(rules, call, RULE_NAMES, err);
    (void)result;

    if (rule == NULL) {
        return false;
    }
    rule->beside = number_of(call, "beside", 0) != 0.0;
    return check_has_words(call, rule, "names", err) && add_words(call, &rules->names, rules->count - 1, err);
}

static bool fold_field(Rules *rules, const ScriptCall *call, const char *key, const char **folded, Error *err)
{
    return unicode_fold(text_of(call, key, ""), rules->arena, folded, err);
}

static bool read_fills(const ScriptCall *call, Rule *rule, Error *err)
{
    int32_t numbers[4 * REGION_FILLS_MAX];
    uint32_t count = 0;

    for (uint32_t i = 0; i < call->count; i++) {
        const ScriptField *item = &call->fields[i];
        if (strcmp(item->key, "fills") != 0) {
            continue;
        }
        double value = item->value.number;
        if (item->value.kind != SCRIPT_NUMBER || count >= 4 * REGION_FILLS_MAX || !(value >= 0 && value <= 65535)) {
            return error_set(err, ERR_CONFIG, "%s: fills must be at most %d boxes inside the image", rule->id,
                             REGION_FILLS_MAX);
        }
        numbers[count++] = (int32_t)value;
    }
    if (count == 0 || count % 4 != 0) {
        return error_set(err, ERR_CONFIG, "%s: fills must be boxes {x, y, width, height}", rule->id);
    }
    for (uint32_t i = 0; i < count / 4; i++) {
        rule->fills[i] = (Rect){numbers[4 * i], numbers[4 * i + 1], numbers[4 * i + 2], numbers[4 * i + 3]};
        if (rect_is_empty(rule->fills[i])) {
            return error_set(err, ERR_CONFIG, "%s: an empty box", rule->id);
        }
    }
    rule->fills_count = count / 4;
    return true;
}

static bool declare_region(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rules *rules = self;
    Rule *rule = begin(rules, call, RULE_REGION, err);
    (void)result;

    if (rule == NULL) {
        return false;
    }
    rule->rows = count_of(call, "rows", 65535);
    rule->columns = count_of(call, "columns", 65535);
    if (!fold_field(rules, call, "maker", &rule->maker, err) || !fold_field(rules, call, "model", &rule->model, err) ||
        !fold_field(rules, call, "software", &rule->software, err) ||
        !fold_field(rules, call, "image_type", &rule->image_type, err) ||
        !fold_field(rules, call, "series", &rule->series, err) || !read_fills(call, rule, err)) {
        return false;
    }
    rule->anywhere = number_of(call, "anywhere", 0) != 0.0;
    rule->modality = rule->modalities.count == 0 ? "" : rule->modalities.items[0];
    rule->source = keep_text(rules, call, "source");
    if (rule->source == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for rules");
    }
    if (rule->maker[0] == 0 && rule->model[0] == 0) {
        return error_set(err, ERR_CONFIG, "%s: a region needs a maker or a model", rule->id);
    }
    return true;
}

static bool declare_tag(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rules *rules = self;
    const Rule *rule = begin(rules, call, RULE_TAG, err);
    (void)result;
    return rule != NULL && tag_table_add_rule(rules->tags, rule->id, text_of(call, "path", ""),
                                              text_of(call, "action", ""), text_of(call, "value", NULL), err);
}

/* "Date 90", as the prelude writes it. */
static bool read_thresholds(const ScriptCall *call, Rule *rule, Error *err)
{
    for (uint32_t i = 0; i < call->count; i++) {
        const ScriptField *item = &call->fields[i];
        char name[64] = {0};
        Entity entity;
        if (strcmp(item->key, "thresholds") != 0) {
            continue;
        }
        size_t size = item->value.kind == SCRIPT_TEXT ? strcspn(item->value.text, " ") : sizeof name;
        if (size < sizeof name) {
            memcpy(name, item->value.text, size);
        }
        if (size >= sizeof name || item->value.text[size] == 0 || !entity_find(name, &entity) ||
            !entity_is_phi(entity)) {
            return error_set(err, ERR_CONFIG, "%s: thresholds are for entities that are removed", rule->id);
        }
        rule->thresholds[entity] = (uint8_t)(strtoul(item->value.text + size, NULL, 10) + 1);
    }
    return true;
}

static bool declare_policy(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    static const char *const unknowns[] = {"redact", "hold", "shape", "keep"};
    Rule *rule = begin(self, call, RULE_POLICY, err);
    const char *unknown = text_of(call, "unknown", "redact");
    (void)result;

    if (rule == NULL) {
        return false;
    }
    size_t i = 0;
    while (i < sizeof unknowns / sizeof unknowns[0] && strcmp(unknowns[i], unknown) != 0) {
        i++;
    }
    if (i == sizeof unknowns / sizeof unknowns[0]) {
        return error_set(err, ERR_CONFIG, "%s: unknown must be redact, hold, shape or keep", rule->id);
    }
    rule->unknown = (Unknown)i;
    rule->all_text = number_of(call, "all_text", 0) != 0.0;
    rule->on_text = function_of(call, "on_text");
    rule->on_plan = function_of(call, "on_plan");
    return read_thresholds(call, rule, err);
}

static bool declare_hook(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rule *rule = begin(self, call, RULE_HOOK, err);
    (void)result;

    if (rule == NULL) {
        return false;
    }
    rule->on_instance = function_of(call, "on_instance");
    rule->route = function_of(call, "route");
    return rule->on_instance != 0 || rule->route != 0 ||
           error_set(err, ERR_CONFIG, "%s: a hook needs on_instance or route", rule->id);
}

static bool declare_destination(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    const Rule *rule = begin(self, call, RULE_DESTINATION, err);
    (void)result;
    return rule != NULL && (strlen(rule->id) <= PLAN_ROUTE_MAX ||
                            error_set(err, ERR_CONFIG, "%s: has at most %d letters", rule->id, PLAN_ROUTE_MAX));
}

static bool declare_ps315(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rules *rules = self;
    (void)result;
    return tag_table_add_rows(rules->tags, text_of(call, "rows", ""), err) &&
           tag_table_add_types(rules->tags, text_of(call, "classes", ""), text_of(call, "types", ""), err) &&
           tag_table_add_private(rules->tags, text_of(call, "private", ""), err) &&
           tag_table_add_concepts(rules->tags, text_of(call, "concepts", ""), err);
}

/* Compiles while loading; afterwards only finds what was compiled. Gives a handle. */
static bool regex_open(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rules *rules = self;
    const char *text = text_of(call, "pattern", "");
    uint32_t i = 0;

    while (i < rules->regexes_count && strcmp(rules->regex_texts[i], text) != 0) {
        i++;
    }
    if (i == rules->regexes_count) {
        if (!call->loading || i >= REGEXES_MAX) {
            return error_set(err, ERR_CONFIG, "regex must be called at the top of a file, at most %d times",
                             REGEXES_MAX);
        }
        rules->regex_texts[i] = arena_text(rules->arena, text);
        if (!pattern_compile(text, false, &rules->regexes[i], err)) {
            return false;
        }
        if (!arena_own(rules->arena, rules->regexes[i], pattern_free) || rules->regex_texts[i] == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for a pattern");
        }
        rules->regexes_count++;
    }
    *result = (ScriptValue){.kind = SCRIPT_NUMBER, .number = i + 1};
    return true;
}

/* True when the text matches, else nil. */
static bool regex_find(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Rules *rules = self;
    uint32_t handle = count_of(call, "regex", REGEXES_MAX);
    const char *text = text_of(call, "text", "");
    PatternSpans spans;

    if (handle == 0 || handle > rules->regexes_count) {
        return error_set(err, ERR_CONFIG, "no such regex");
    }
    PatternResult found = pattern_find(rules->regexes[handle - 1], bytes_text(text), 0, &spans);
    if (found == PATTERN_LIMIT) {
        rules->regex_limit = true;
        return error_set(err, ERR_LIMIT, "regex hit a limit");
    }
    if (found == PATTERN_MATCH) {
        *result = (ScriptValue){.kind = SCRIPT_BOOLEAN, .number = 1};
    }
    return true;
}

const ScriptBinding rules_bindings[] = {
    {"rule", declare_rule, true},     {"keep", declare_keep, true},      {"label", declare_label, true},
    {"names", declare_names, true},   {"region", declare_region, true},  {"tag", declare_tag, true},
    {"policy", declare_policy, true}, {"hook", declare_hook, true},      {"destination", declare_destination, true},
    {"ps315", declare_ps315, true},   {"regex_open", regex_open, false}, {"regex_find", regex_find, false}};
const uint32_t rules_bindings_count = sizeof rules_bindings / sizeof rules_bindings[0];

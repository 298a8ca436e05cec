#include <stdlib.h>
#include <string.h>

#include "deid/rules_set.h"
#include "plan/rule_ids.h"

static bool open_parts(Rules *rules, Error *err)
{
    rules->arena = arena_new(RULES_ARENA_BYTES_MAX);
    rules->tags = tag_table_new();
    if (rules->arena == NULL || rules->tags == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for rules");
    }
    rules->items = arena_array(rules->arena, RULES_MAX, sizeof(Rule *));
    if (rules->items == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for rules");
    }
    return wordset_init(&rules->keep, rules->arena, err) && wordset_init(&rules->labels, rules->arena, err) &&
           wordset_init(&rules->names, rules->arena, err) &&
           script_open(rules_bindings, rules_bindings_count, rules, &rules->script, err);
}

static bool is_rule_file(const char *name)
{
    size_t size = strlen(name);
    return strncmp(name, "rules/", 6) == 0 && size > 10 && strcmp(name + size - 4, ".lua") == 0;
}

/* The parent knows rules by what is written in the files, since it runs none of them. */
static bool check_ids(const Rules *rules, uint32_t first, const BundleFile *file, Error *err)
{
    RuleIds *ids = NULL;
    bool good = rule_ids_read(file->data, &ids, err);

    for (uint32_t i = first; good && i < rules->count; i++) {
        const Rule *rule = rules->items[i];
        good = rule_ids_has(ids, rule->id) ||
               error_set(err, ERR_CONFIG, "%s:%u: write the id out: id = \"%s\"", rule->file, rule->line, rule->id);
    }
    rule_ids_free(ids);
    return good;
}

static bool load_file(Rules *rules, const BundleFile *file, Error *err)
{
    uint32_t first = rules->count;

    return script_load(rules->script, file->name, file->data, err) && check_ids(rules, first, file, err);
}

bool rules_load(const Bundle *bundle, const Settings *settings, Rules **rules, Error *err)
{
    Rules *made = calloc(1, sizeof *made);
    const BundleFile *prelude = bundle_find(bundle, "lua/prelude.lua");

    *rules = NULL;
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for rules");
    }
    made->settings = settings;
    bool good = prelude != NULL || error_set(err, ERR_CONFIG, "lua/prelude.lua is missing");
    good = good && open_parts(made, err) && script_load(made->script, prelude->name, prelude->data, err);
    for (uint32_t i = 0; good && i < bundle->count; i++) { /* in order of name */
        const BundleFile *file = &bundle->files[i];
        good = !is_rule_file(file->name) || load_file(made, file, err);
    }
    if (good && rules_find_policy(made, settings->policy) == NULL) {
        good = error_set(err, ERR_CONFIG, "no policy \"%s\" in the rules", settings->policy);
    }
    if (!good) {
        rules_free(made);
        return false;
    }
    *rules = made;
    return true;
}

void rules_free(Rules *rules)
{
    if (rules == NULL) {
        return;
    }
    script_close(rules->script);
    tag_table_free(rules->tags);
    arena_free(rules->arena);
    free(rules);
}

const Rule *rules_find_policy(const Rules *rules, const char *name)
{
    for (uint32_t i = 0; i < rules->count; i++) {
        const Rule *rule = rules->items[i];
        if (rule->kind == RULE_POLICY && policy_is_named(rule->id, name)) {
            return rule;
        }
    }
    return NULL;
}

bool rules_has_policy(const Rules *rules, const char *name)
{
    return rules_find_policy(rules, name) != NULL;
}

bool rules_fit_modality(const Rule *rule, const char *modality)
{
    if (rule->modalities.count == 0 || modality[0] == 0) {
        return true;
    }
    for (uint32_t i = 0; i < rule->modalities.count; i++) {
        if (strcmp(rule->modalities.items[i], modality) == 0) {
            return true;
        }
    }
    return false;
}

const TagTable *rules_tag_table(const Rules *rules)
{
    return rules->tags;
}

const char *rules_kind_name(RuleKind kind)
{
    static const char *const names[RULE_KIND_COUNT] = {"rule", "keep",   "label", "names",      "region",
                                                       "tag",  "policy", "hook",  "destination"};
    return names[kind];
}

bool rules_list(Rules *rules, Arena *run, const RuleInfo **infos, uint32_t *count, Error *err)
{
    RuleInfo *list = arena_array(run, rules->count, sizeof *list);

    if (list == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the list of rules");
    }
    for (uint32_t i = 0; i < rules->count; i++) {
        const Rule *rule = rules->items[i];
        list[i] = (RuleInfo){.id = rule->id,
                             .kind = rules_kind_name(rule->kind),
                             .about = rule->about,
                             .file = rule->file,
                             .line = rule->line};
    }
    *infos = list;
    *count = rules->count;
    return true;
}

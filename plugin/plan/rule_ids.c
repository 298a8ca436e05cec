#include "plan/rule_ids.h"

#include "plan/judgement.h"

#include <stdlib.h>
#include <string.h>

struct RuleIds {
    uint32_t count;
    char (*items)[PLAN_NAME_MAX]; /* sorted */
};

/* What decides without a declaration; sorted. tests/unit/test_rule_ids.c compares it with the sources. */
static const char *const own_ids[] = {
    "code.qr",
    "context.age",
    "context.beside-institution",
    "context.beside-name",
    "context.between-identity",
    "context.initial",
    "context.institution-line",
    "context.personal-line",
    "context.persons-line",
    "context.sex",
    "context.stacked",
    "context.tied",
    "doubt.limit",
    "header.accession-number",
    "header.address",
    "header.birth-date",
    "header.date",
    "header.device",
    "header.ethnicity",
    "header.id",
    "header.institution",
    "header.patient-id",
    "header.patient-name",
    "header.person-name",
    "header.phone",
    "header.time",
    "header.value",
    "keep.mark",
    "manual",
    "names.shape",
    "overlay.doubt",
    "policy.unreadable",
    "policy.unsure",
    "private.kept",
    "ps315.D",
    "ps315.K",
    "ps315.U",
    "ps315.X",
    "ps315.X/D",
    "ps315.X/Z",
    "ps315.X/Z/D",
    "ps315.X/Z/U*",
    "ps315.Z",
    "ps315.Z/D",
    "ps315.clean-descriptors",
    "ps315.clean-graphics",
    "ps315.clean-items",
    "ps315.curves-overlays",
    "ps315.invalid-group",
    "ps315.modified-dates",
    "ps315.private",
    "ps315.safe-private",
    "ps315.structured",
    "vr.PN",
    "vr.address",
    "vr.date",
    "vr.form",
    "vr.identifier",
    "vr.kept",
    "vr.mismatch",
    "vr.opaque",
    "vr.text",
    "vr.uncharted-text",
    "vr.unknown-tag",
};

static int by_text(const void *a, const void *b)
{
    return strcmp(a, b);
}

static int by_pointer(const void *key, const void *item)
{
    const char *const *text = item;
    return strcmp(key, *text);
}

static bool is_of_id(uint8_t byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           (byte != 0 && strchr("._-/*+", byte) != NULL);
}

static size_t skip_blanks(Bytes text, size_t at)
{
    while (at < text.size && (text.data[at] == ' ' || text.data[at] == '\t')) {
        at++;
    }
    return at;
}

/* The id that is declared at [at], where "id" stands; its length, 0 when none is. */
static size_t id_at(Bytes text, size_t at, size_t *from)
{
    size_t quote;
    size_t end;

    if (at > 0 && (is_of_id(text.data[at - 1]))) {
        return 0; /* width = , or a path */
    }
    at = skip_blanks(text, at + 2);
    if (at >= text.size || text.data[at] != '=') {
        return 0;
    }
    quote = skip_blanks(text, at + 1);
    if (quote >= text.size || (text.data[quote] != '"' && text.data[quote] != '\'')) {
        return 0;
    }
    end = quote + 1;
    while (end < text.size && is_of_id(text.data[end])) {
        end++;
    }
    *from = quote + 1;
    return end < text.size && text.data[end] == text.data[quote] && end - *from < PLAN_NAME_MAX ? end - *from : 0;
}

/* Counts, and stores when there is room. */
static uint32_t find_ids(Bytes text, char (*items)[PLAN_NAME_MAX])
{
    uint32_t count = 0;
    size_t from = 0;

    for (size_t at = 0; at + 2 < text.size && count <= RULE_IDS_MAX; at++) {
        size_t length = text.data[at] == 'i' && text.data[at + 1] == 'd' ? id_at(text, at, &from) : 0;
        if (length == 0) {
            continue;
        }
        if (items != NULL) {
            memcpy(items[count], text.data + from, length);
        }
        count++;
    }
    return count;
}

bool rule_ids_read(Bytes bundle, RuleIds **ids, Error *err)
{
    RuleIds *made = calloc(1, sizeof *made);
    uint32_t count = find_ids(bundle, NULL);

    *ids = NULL;
    if (count > RULE_IDS_MAX) {
        free(made);
        return error_set(err, ERR_LIMIT, "more than %d rules", RULE_IDS_MAX);
    }
    if (made != NULL) {
        made->items = calloc((size_t)count + 1, sizeof *made->items);
    }
    if (made == NULL || made->items == NULL) {
        free(made);
        return error_set(err, ERR_MEMORY, "no memory for rule ids");
    }
    made->count = find_ids(bundle, made->items);
    qsort(made->items, made->count, sizeof *made->items, by_text);
    *ids = made;
    return true;
}

void rule_ids_free(RuleIds *ids)
{
    if (ids != NULL) {
        free(ids->items);
        free(ids);
    }
}

bool rule_ids_has(const RuleIds *ids, const char *id)
{
    return bsearch(id, own_ids, sizeof own_ids / sizeof own_ids[0], sizeof own_ids[0], by_pointer) != NULL ||
           (ids->count > 0 && bsearch(id, ids->items, ids->count, sizeof *ids->items, by_text) != NULL);
}

bool rule_ids_fit(const RuleIds *ids, const Plan *plan)
{
    bool known = false;
    for (uint32_t i = 0; !known && i < ids->count; i++) {
        known = policy_is_named(ids->items[i], plan->policy);
    }
    if (!known) {
        return false;
    }
    const char *last = ""; /* most steps name the rule of the one before */

    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const char *rule = plan->steps[i].rule;
        if (rule == NULL || (strcmp(rule, last) != 0 && !rule_ids_has(ids, rule))) {
            return false;
        }
        last = rule;
    }
    for (uint32_t i = 0; i < plan->routes_count; i++) {
        if (!rule_ids_has(ids, plan->routes[i])) {
            return false;
        }
    }
    for (uint32_t i = 0; i < plan->kept_count; i++) {
        if (plan->kept[i].rule == NULL || !rule_ids_has(ids, plan->kept[i].rule)) {
            return false;
        }
    }
    return true;
}

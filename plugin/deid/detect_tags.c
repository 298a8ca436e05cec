#include "deid/tags.h"

#include <string.h>

#include "deid/faces.h"
#include "deid/overlay_planes.h"
#include "deid/tag_content.h"
#include "deid/tag_paths.h"

/* SOP classes that hold more than attributes, frames and content items: nothing here can clean what they carry. The
 * first prefix that fits counts. */
static const struct {
    const char *prefix;
    Verdict verdict; /* Pass: nothing special */
} classes[] = {
    {"1.2.840.10008.5.1.4.1.1.9.4.", VERDICT_HOLD}, /* voices */
    {"1.2.840.10008.5.1.4.1.1.9.", VERDICT_PASS},   /* other waveforms: numbers, and labels that the table knows */
    {"1.2.840.10008.1.3.10", VERDICT_REFUSE},       /* a directory of a medium */
    {"1.2.840.10008.", VERDICT_PASS},
    {"", VERDICT_HOLD}, /* a private class: the profile does not speak of it */
};

static const Tag TAG_SOP_CLASS = 0x00080016u;
static const Tag TAG_ENCAPSULATED_DOCUMENT = 0x00420011u;
static const Tag TAG_WAVEFORM = 0x54000100u;
/* PDF, CDA, STL and their like (PS3.4 annex B.5). */
static const char DOCUMENT_CLASSES[] = "1.2.840.10008.5.1.4.1.1.104.";
static const char WAVEFORM_CLASSES[] = "1.2.840.10008.5.1.4.1.1.9.";

typedef struct {
    TagDecision decision;
    const char *path;
    bool has_value;
} Found;

typedef struct {
    TagScope scope;
    TagContent *content;
    Arena *arena;
    TextTable paths;
    Found *found; /* in order of first sight */
    uint32_t count, capacity;
} Detection;

bool tags_drop_documents(const Rules *rules)
{
    const TagRule *rule = tag_table_rule(rules_tag_table(rules), TAG_ENCAPSULATED_DOCUMENT);

    return rule != NULL &&
           (rule->action == ACTION_REMOVE || rule->action == ACTION_EMPTY || rule->action == ACTION_REPLACE);
}

void tags_check_class(Parsed *parsed, const Rules *rules, Plan *plan)
{
    bool drops_documents = tags_drop_documents(rules);
    const char *uid = dicom_text(parsed->dicom, TAG_SOP_CLASS);
    Verdict verdict = VERDICT_PASS;

    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        if (strncmp(uid, classes[i].prefix, strlen(classes[i].prefix)) == 0) {
            verdict = classes[i].verdict;
            break;
        }
    }
    if (strncmp(uid, DOCUMENT_CLASSES, strlen(DOCUMENT_CLASSES)) == 0 ||
        dicom_has(parsed->dicom, TAG_ENCAPSULATED_DOCUMENT)) {
        verdict = drops_documents ? VERDICT_PASS : VERDICT_REFUSE;
    } else if (verdict == VERDICT_PASS && strncmp(uid, WAVEFORM_CLASSES, strlen(WAVEFORM_CLASSES)) != 0 &&
               dicom_has(parsed->dicom, TAG_WAVEFORM)) {
        verdict = VERDICT_HOLD; /* a voice, for all that one can tell */
    }
    if (verdict != VERDICT_PASS) {
        plan_tighten(plan, verdict, REASON_UNSUPPORTED_CLASS);
    }
    if ((plan->options & OPTION_CLEAN_RECOGNIZABLE_VISUAL_FEATURES) != 0 && faces_may_show(parsed)) {
        plan_tighten(plan, VERDICT_HOLD, REASON_FACE);
    }
}

static bool grow(Detection *detection, Error *err)
{
    uint32_t capacity = detection->capacity == 0 ? 256 : detection->capacity * 2;
    Found *found = arena_array(detection->arena, capacity, sizeof *found);

    if (found == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for tag steps");
    }
    if (detection->count > 0) {
        (void)memcpy(found, detection->found, detection->count * sizeof *found);
    }
    detection->found = found;
    detection->capacity = capacity;
    return true;
}

static bool note_element(void *self, const Element *element, Edit *edit, Error *err)
{
    Detection *detection = self;
    TagDecision decision;
    char path[PLAN_PATH_MAX];
    TextEntry *entry;
    bool is_new;

    (void)edit;
    if (tag_content_goes(detection->content, element)) {
        return true; /* with its item */
    }
    if (tag_content_decide(detection->content, element, &decision)) {
        decision.action = ACTION_CLEAN; /* the items of one path differ: applying looks at each */
    } else {
        decision = tag_decide(&detection->scope, element);
    }
    if (!tag_path(element, path, err) ||
        !text_table_add(&detection->paths, path, detection->count, &entry, &is_new, err)) {
        return false;
    }
    if (is_new) {
        if (detection->count == detection->capacity && !grow(detection, err)) {
            return false;
        }
        detection->found[detection->count++] = (Found){.decision = decision, .path = entry->text};
    }
    Found *found = &detection->found[entry->number];
    found->decision = tag_stricter(found->decision, decision);
    found->has_value = found->has_value || element->raw.size > 0 || element->is_sequence;
    return true;
}

/* What is empty already needs no step, but to go. */
static bool needs_step(const Found *found)
{
    if (found->decision.action == ACTION_KEEP) {
        return found->decision.is_override;
    }
    return found->has_value || found->decision.action == ACTION_REMOVE || found->decision.is_override;
}

/* The path of the sequence above; false at the top level. */
static bool path_above(const char *path, char *above)
{
    size_t size = strlen(path);
    size_t leaf = strlen("[*].(gggg,eeee)");

    if (size < leaf) {
        return false;
    }
    (void)memcpy(above, path, size - leaf);
    above[size - leaf] = 0;
    return true;
}

/* True when a sequence above goes whole in every item: what stands in it needs no step of its own. */
static bool lies_in_removed(const Detection *detection, const char *path)
{
    char above[PLAN_PATH_MAX];

    for (uint32_t i = 0; i < DICOM_DEPTH_MAX && path_above(path, above); i++) {
        const TextEntry *entry = text_table_find(&detection->paths, above);
        TagAction action = entry == NULL ? ACTION_KEEP : detection->found[entry->number].decision.action;
        if (action == ACTION_REMOVE || action == ACTION_EMPTY || action == ACTION_REPLACE) {
            return true;
        }
        path = entry == NULL ? "" : entry->text;
    }
    return false;
}

bool tags_detect(Parsed *parsed, const Rules *rules, const Context *context, const Settings *settings, Plan *plan,
                 Error *err)
{
    Detection detection = {
        .scope = tag_scope(rules_tag_table(rules), settings, plan->options, dicom_text(parsed->dicom, TAG_SOP_CLASS)),
        .arena = plan->arena,
        .paths = {.arena = plan->arena}};
    Overlay overlays[OVERLAYS_MAX];

    detection.scope.context = context;
    detection.scope.overlays = overlays_read(parsed->dicom, plan->options, overlays);
    tags_check_class(parsed, rules, plan);
    if (!tag_content_read(parsed, &detection.scope, plan->arena, &detection.content, err) ||
        !dicom_walk(parsed->dicom, note_element, &detection, err)) {
        return false;
    }
    for (uint32_t i = 0; i < detection.count; i++) {
        const Found *found = &detection.found[i];
        Step step = {.kind = STEP_TAG,
                     .path = found->path,
                     .action = found->decision.action,
                     .rule = found->decision.rule,
                     .score_pct = 100,
                     .source = SOURCE_HEADER};
        if (needs_step(found) && !lies_in_removed(&detection, found->path) && !plan_add(plan, &step, err)) {
            return false;
        }
    }
    return true;
}

#include "deid/tags.h"

#include <string.h>

#include "deid/overlay_planes.h"
#include "deid/tag_content.h"
#include "deid/tag_paths.h"
#include "deid/tag_removed.h"
#include "deid/tag_values.h"

enum { EXPECTED_MAX = 4096 };

/* Names the tool and, by the front of their hash, the rules: what was done can be told from the copy alone. */
static const char *method_of(const Plan *plan, Arena *run)
{
    enum { HASH_SHOWN = 16 };

    return plan->rules[0] == 0
               ? arena_text(run, "Orthanc Redactor " REDACTOR_VERSION)
               : arena_print(run, "Orthanc Redactor " REDACTOR_VERSION ", rules %.*s", HASH_SHOWN, plan->rules);
}

/* CID 7050. A copy claims what was done to it, not what was asked for: curves are removed here, never cleaned, and
 * nothing here cleans faces. */
static const struct {
    uint32_t option; /* 0: the profile itself */
    const char *code;
    const char *meaning;
} method_codes[] = {
    {0, "113100", "Basic Application Confidentiality Profile"},
    {OPTION_CLEAN_PIXEL_DATA, "113101", "Clean Pixel Data Option"},
    {OPTION_CLEAN_GRAPHICS, "113103", "Clean Graphics Option"},
    {OPTION_CLEAN_STRUCTURED_CONTENT, "113104", "Clean Structured Content Option"},
    {OPTION_CLEAN_DESCRIPTORS, "113105", "Clean Descriptors Option"},
    {OPTION_RETAIN_LONGITUDINAL_FULL_DATES, "113106", "Retain Longitudinal Temporal Information Full Dates Option"},
    {OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES, "113107",
     "Retain Longitudinal Temporal Information Modified Dates Option"},
    {OPTION_RETAIN_PATIENT_CHARACTERISTICS, "113108", "Retain Patient Characteristics Option"},
    {OPTION_RETAIN_DEVICE_IDENTITY, "113109", "Retain Device Identity Option"},
    {OPTION_RETAIN_UIDS, "113110", "Retain UIDs Option"},
    {OPTION_RETAIN_SAFE_PRIVATE, "113111", "Retain Safe Private Option"},
    {OPTION_RETAIN_INSTITUTION_IDENTITY, "113112", "Retain Institution Identity Option"},
};

static const Tag TAG_SOP_CLASS = 0x00080016u;
static const Tag TAG_ACCESSION = 0x00080050u;
static const Tag TAG_STUDY_ID = 0x00200010u;
static const Tag TAG_METHOD = 0x00120063u;
static const Tag TAG_TEXT_VALUE = 0x0040a160u;
static const Tag TAG_METHOD_CODES = 0x00120064u;

typedef struct {
    TagScope scope;
    TagContent *content;
    Overlay overlays[OVERLAYS_MAX]; /* as they are before the walk */
    const Plan *plan;
    const char *method; /* of the marks */
    TextTable steps;    /* path -> index of the step */
    TagValues values;
    TagRemoved removed;
    PseudonymQuestion *expected; /* asked for in one go before the second walk */
    uint32_t expected_count;
    uint32_t removed_depth; /* depth of the sequence whose items' values all go; 0: none */
    bool keeps_private;     /* a private attribute that is known to be safe stands in the copy */
    uint32_t cleaned;       /* options under which something was cleaned that is not always there */
} Application;

static bool index_steps(Application *application, Error *err)
{
    for (uint32_t i = 0; i < application->plan->steps_count; i++) {
        const Step *step = &application->plan->steps[i];
        TextEntry *entry;
        bool is_new;
        if (step->kind == STEP_TAG && !text_table_add(&application->steps, step->path, i, &entry, &is_new, err)) {
            return false;
        }
    }
    return true;
}

/* The plan's action. An attribute that the plan does not speak of is judged by the table again, so that a step that an
 * edit lost does not let a value through. [value] is what a tag{} rule wants written. */
static bool action_of(const Application *application, const Element *element, TagAction *action, const char **value,
                      Error *err)
{
    const TagRule *rule = tag_table_rule(application->scope.table, element->tag);
    char path[PLAN_PATH_MAX];
    const TextEntry *entry;
    TagDecision decision;

    *value = NULL;
    if (!tag_path(element, path, err)) {
        return false;
    }
    entry = text_table_find(&application->steps, path);
    if (entry == NULL) {
        *action = tag_decide(&application->scope, element).action;
    } else {
        *action = application->plan->steps[entry->number].action;
    }
    if ((entry == NULL || *action == ACTION_CLEAN) && tag_content_decide(application->content, element, &decision)) {
        *action = decision.action;
    }
    if (*action == ACTION_REPLACE && rule != NULL && rule->action == ACTION_REPLACE) {
        *value = rule->value;
    }
    return true;
}

/* Attributes that the table knows as carriers of free text. */
static bool is_description(const Application *application, const Element *element)
{
    const TagRow *row = tag_table_row(application->scope.table, element->tag);

    return element->tag == TAG_TEXT_VALUE || (row != NULL && row->options[TAG_COLUMN_DESCRIPTORS] != 0);
}

/* Of a value that goes: does it stand where identifiers stand? */
static bool is_identifying(const Application *application, const Element *element)
{
    bool is_listed = tag_table_row(application->scope.table, element->tag) != NULL;

    return strcmp(element->vr, "PN") == 0 || (is_listed && !is_description(application, element));
}

static bool note_gone(Application *application, const Element *element, Error *err)
{
    return tag_removed_add(&application->removed, element, is_identifying(application, element), err);
}

static void expect(Application *application, Purpose purpose, const char *value)
{
    PseudonymQuestion question;

    if (application->expected_count < EXPECTED_MAX && pseudonym_question(purpose, value, &question)) {
        application->expected[application->expected_count++] = question;
    }
}

/* What the second walk will ask of this element's values; they are copied, since the element's text does not last. */
static bool expect_values(Application *application, const Element *element, Error *err)
{
    char *text = element->text_is_whole && element->raw.size > 0 ? arena_text(application->values.run, element->text)
                                                                 : arena_text(application->values.run, "");

    while (text != NULL) {
        char *next = strchr(text, '\\');
        if (next != NULL) {
            *next++ = 0;
        }
        expect(application, PURPOSE_UID, text);
        if (next == NULL) {
            return true;
        }
        text = next;
    }
    return error_set(err, ERR_MEMORY, "no memory for identifiers");
}

/* The identifiers of the instance itself, and its patient's dates. */
static bool ask_ahead(Application *application, const Parsed *parsed, Error *err)
{
    PseudonymSource source = application->values.source;
    const Identity *identity = &parsed->identity;

    expect(application, PURPOSE_PATIENT, application->values.patient);
    expect(application, PURPOSE_DATE, application->values.patient);
    expect(application, PURPOSE_ACCESSION, dicom_text(parsed->dicom, TAG_ACCESSION));
    expect(application, PURPOSE_IDENTIFIER, dicom_text(parsed->dicom, TAG_STUDY_ID));
    expect(application, PURPOSE_UID, identity->sop_uid);
    expect(application, PURPOSE_UID, identity->series_uid);
    expect(application, PURPOSE_UID, identity->study_uid);
    return source.expect == NULL || source.expect(source.self, application->expected, application->expected_count, err);
}

static bool ends_items(TagAction action)
{
    return action == ACTION_REMOVE || action == ACTION_EMPTY || action == ACTION_REPLACE;
}

/* First walk, before anything is changed: notes what will be gone, items of removed sequences included. */
static bool note_removed(void *self, const Element *element, Edit *edit, Error *err)
{
    Application *application = self;
    TagAction action = ACTION_REMOVE;
    const char *value;

    (void)edit;
    if (application->removed_depth != 0 && element->depth > application->removed_depth) {
        return note_gone(application, element, err);
    }
    application->removed_depth = 0;
    if (tag_content_goes(application->content, element)) {
        application->removed_depth = element->is_sequence ? element->depth : 0;
        return note_gone(application, element, err);
    }
    if (!action_of(application, element, &action, &value, err)) {
        return false;
    }
    if (element->is_sequence) {
        application->removed_depth = ends_items(action) ? element->depth : 0;
        return true;
    }
    if (action == ACTION_UID && !expect_values(application, element, err)) {
        return false;
    }
    return action == ACTION_KEEP || action == ACTION_CLEAN || note_gone(application, element, err);
}

/* True when [text] is [edited] but for padding. */
static bool is_same(const char *text, const char *edited)
{
    size_t size = strlen(text);

    while (size > 0 && text[size - 1] == ' ') {
        size--;
    }
    return strlen(edited) == size && strncmp(text, edited, size) == 0;
}

/* A sequence that is replaced keeps its items, so that it stays valid, while all their values become dummies. */
static bool edit_in_dummy(Application *application, const Element *element, Edit *edit, Error *err)
{
    TagDecision decision = tag_decide(&application->scope, element);

    if (decision.action == ACTION_REMOVE || (decision.action == ACTION_EMPTY && !element->is_sequence)) {
        edit->kind = decision.action == ACTION_REMOVE ? EDIT_REMOVE : EDIT_EMPTY;
        return true;
    }
    if (!tag_values_dummy(&application->values, element, edit, err)) {
        return false;
    }
    return tag_removed_keep(&application->removed, edit->kind == EDIT_TEXT ? edit->text : element->text, true, err);
}

/* Sequences whose items are cleaned one by one: the copy may claim the option that asks for it. */
static void note_cleaned(Application *application, const Element *element, TagAction action)
{
    const TagRow *row =
        element->is_sequence && action == ACTION_CLEAN ? tag_table_row(application->scope.table, element->tag) : NULL;

    if (row != NULL && row->options[TAG_COLUMN_STRUCTURED] != 0) {
        application->cleaned |= OPTION_CLEAN_STRUCTURED_CONTENT;
    }
    if (row != NULL && row->options[TAG_COLUMN_GRAPHICS] != 0) {
        application->cleaned |= OPTION_CLEAN_GRAPHICS;
    }
}

/* The drawing of an overlay that stays. One that cannot be cleaned after all goes: an edited plan may ask for that. */
static bool edit_overlay(Application *application, const Element *element, Edit *edit, Error *err)
{
    uint32_t index = ((element->tag >> 16) - 0x6000) / 2;

    if (index >= OVERLAYS_MAX || application->overlays[index].group == 0) {
        edit->kind = EDIT_REMOVE;
        return true;
    }
    edit->kind = EDIT_BYTES;
    application->cleaned |= OPTION_CLEAN_GRAPHICS;
    return overlay_wipe(&application->overlays[index], application->plan, application->values.run, &edit->bytes, err);
}

static bool is_overlay_data(const Element *element)
{
    return element->depth == 1 && (element->tag & 0xff01ffff) == 0x60003000;
}

/* Second walk: edits, and notes what the copy may hold. */
static bool edit_element(void *self, const Element *element, Edit *edit, Error *err)
{
    Application *application = self;
    TagAction action = ACTION_REMOVE;
    bool is_known;
    const char *value;

    if (application->removed_depth != 0 && element->depth > application->removed_depth) {
        return edit_in_dummy(application, element, edit, err);
    }
    application->removed_depth = 0;
    if (tag_content_goes(application->content, element)) {
        edit->kind = EDIT_REMOVE_ITEM;
        return true;
    }
    if (!action_of(application, element, &action, &value, err)) {
        return false;
    }
    note_cleaned(application, element, action);
    if (element->is_sequence && action == ACTION_REPLACE) {
        application->removed_depth = element->depth;
        return true;
    }
    if (is_overlay_data(element) && action == ACTION_CLEAN) {
        return edit_overlay(application, element, edit, err);
    }
    if (!tag_values_edit(&application->values, action, value, element, edit, err)) {
        return false;
    }
    application->keeps_private =
        application->keeps_private ||
        (element->creator != NULL && (element->tag & 0xffff) > 0xff && edit->kind != EDIT_REMOVE);
    is_known = !is_description(application, element) || action != ACTION_CLEAN;
    if (edit->kind == EDIT_TEXT) {
        if (action == ACTION_CLEAN && !is_same(element->text, edit->text) && !note_gone(application, element, err)) {
            return false;
        }
        return tag_removed_keep(&application->removed, edit->text, is_known, err);
    }
    return edit->kind != EDIT_KEEP || tag_removed_keep(&application->removed, element->text, is_known, err);
}

/* What the marks will say counts as kept: an ordinary word of theirs is not found again as a leak. */
static bool keep_marks(TagRemoved *removed, const char *method, Error *err)
{
    for (size_t i = 0; i < sizeof method_codes / sizeof method_codes[0]; i++) {
        if (!tag_removed_keep(removed, method_codes[i].meaning, true, err) ||
            !tag_removed_keep(removed, method_codes[i].code, true, err)) {
            return false;
        }
    }
    return tag_removed_keep(removed, method, true, err);
}

/* The next walk begins outside of all sequences; always true. */
static bool end_items(Application *application)
{
    application->removed_depth = 0;
    return true;
}

static bool walk_twice(Application *application, Parsed *parsed, RemovedValues *removed, Error *err)
{
    Arena *run = application->values.run;

    application->expected = arena_array(run, EXPECTED_MAX, sizeof *application->expected);
    if (application->expected == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for identifiers");
    }
    return index_steps(application, err) && keep_marks(&application->removed, application->method, err) &&
           dicom_walk(parsed->dicom, note_removed, application, err) && end_items(application) &&
           ask_ahead(application, parsed, err) &&
           tag_values_open(&application->values, application->plan->options, err) &&
           dicom_walk(parsed->dicom, edit_element, application, err) &&
           tag_removed_list(&application->removed, run, removed, err);
}

/* The identifiers stand in every copy, also where the original has none. */
static bool set_identity(Parsed *parsed, const TagValues *values, uint32_t options, Error *err)
{
    Identity copy;
    const char *name;
    const struct {
        Tag tag;
        const char *const *uid;
    } uids[] = {{0x00080018u, &copy.sop_uid}, {0x0020000du, &copy.study_uid}, {0x0020000eu, &copy.series_uid}};

    if (!pseudonym_identity(values->source, values->settings->patient_prefix, (options & OPTION_RETAIN_UIDS) != 0,
                            &parsed->identity, values->run, &copy, err) ||
        !pseudonym_patient_name(values->source, values->patient, values->run, &name, err)) {
        return false;
    }
    for (size_t i = 0; i < sizeof uids / sizeof uids[0]; i++) {
        if ((*uids[i].uid)[0] != 0 && !dicom_set_text(parsed->dicom, uids[i].tag, "UI", *uids[i].uid, err)) {
            return false;
        }
    }
    return dicom_set_text(parsed->dicom, 0x00100020u, "LO", copy.patient_id, err) &&
           dicom_set_text(parsed->dicom, 0x00100010u, "PN", name, err);
}

/* The options that were performed: not all that the plan asks for. */
static uint32_t options_done(const Application *application, bool pixels_cleaned)
{
    const uint32_t seldom =
        OPTION_CLEAN_PIXEL_DATA | OPTION_RETAIN_SAFE_PRIVATE | OPTION_CLEAN_GRAPHICS | OPTION_CLEAN_STRUCTURED_CONTENT;
    uint32_t done = (application->plan->options & ~seldom) | application->cleaned;

    if ((done & OPTION_RETAIN_LONGITUDINAL_FULL_DATES) != 0) {
        done &= ~(uint32_t)OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;
    }
    done |= pixels_cleaned ? OPTION_CLEAN_PIXEL_DATA : 0;
    return done | (application->keeps_private ? OPTION_RETAIN_SAFE_PRIVATE : 0);
}

static bool add_method(Parsed *parsed, uint32_t done, const char *ours, Arena *run, Error *err)
{
    const char *old = dicom_text(parsed->dicom, TAG_METHOD);
    const char *method = old[0] == 0 ? ours : arena_print(run, "%s\\%s", old, ours);

    if (method == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the method");
    }
    if (strstr(old, ours) == NULL && !dicom_set_text(parsed->dicom, TAG_METHOD, "LO", method, err)) {
        return false;
    }
    for (size_t i = 0; i < sizeof method_codes / sizeof method_codes[0]; i++) {
        bool applies = method_codes[i].option == 0 || (done & method_codes[i].option) != 0;
        if (applies &&
            !dicom_add_code(parsed->dicom, TAG_METHOD_CODES, method_codes[i].code, method_codes[i].meaning, err)) {
            return false;
        }
    }
    return true;
}

static bool set_marks(Parsed *parsed, uint32_t done, const char *method, Arena *run, Error *err)
{
    const char *dates = (done & OPTION_RETAIN_LONGITUDINAL_FULL_DATES) != 0       ? "UNMODIFIED"
                        : (done & OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES) != 0 ? "MODIFIED"
                                                                                  : "REMOVED";

    return dicom_set_text(parsed->dicom, 0x00120062u, "CS", "YES", err) &&
           dicom_set_text(parsed->dicom, 0x00280303u, "CS", dates, err) &&
           ((done & OPTION_CLEAN_PIXEL_DATA) == 0 || dicom_set_text(parsed->dicom, 0x00280301u, "CS", "NO", err)) &&
           add_method(parsed, done, method, run, err);
}

bool tags_apply(Parsed *parsed, Rules *rules, const Context *context, const Settings *settings, const Plan *plan,
                PseudonymSource source, bool pixels_cleaned, Arena *run, RemovedValues *removed, Error *err)
{
    Application application = {
        .scope = tag_scope(rules_tag_table(rules), settings, plan->options, dicom_text(parsed->dicom, TAG_SOP_CLASS)),
        .plan = plan,
        .steps = {.arena = run},
        .values = {.rules = rules,
                   .context = context,
                   .settings = settings,
                   .policy = plan->policy,
                   .source = source,
                   .identity = &parsed->identity,
                   .run = run}};
    bool good;

    application.scope.overlays = overlays_read(parsed->dicom, plan->options, application.overlays);
    application.scope.context = context;
    tag_removed_open(&application.removed, run);
    application.method = method_of(plan, run);
    if (application.method == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the method");
    }
    good = pseudonym_patient_key(&parsed->identity, run, &application.values.patient, err) &&
           tag_content_read(parsed, &application.scope, run, &application.content, err) &&
           walk_twice(&application, parsed, removed, err);
    tag_values_close(&application.values);
    tag_removed_close(&application.removed);
    return good && set_identity(parsed, &application.values, plan->options, err) &&
           set_marks(parsed, options_done(&application, pixels_cleaned), application.method, run, err);
}

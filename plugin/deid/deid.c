#include "deid/deid.h"

#include <stdlib.h>
#include <string.h>

#include "deid/context.h"
#include "deid/deflated_copy.h"
#include "deid/deid_inside.h"
#include "deid/derivation.h"
#include "deid/overlays.h"
#include "deid/parsed.h"
#include "deid/picture_copy.h"
#include "deid/pixel_steps.h"
#include "deid/tags.h"
#include "wrap/codec.h"

enum {
    SETTINGS_BYTES_MAX = 1 << 20,
    MATCH_WORDS_MAX = 512, /* of one line */
    MATCH_LINE_BYTES_MAX = 16384,
    MATCH_LETTER_PX = 10, /* made-up size of a letter: lines have no place of their own */
    MATCH_LINE_PX = 20,
    UID_BYTES_MAX = 64,
    CODE_BYTES_MAX = 16
};

static const Tag TAG_SOP_CLASS = 0x00080016u;
static const Tag TAG_MODALITY = 0x00080060u;
static const Tag TAG_MANUFACTURER = 0x00080070u;
static const Tag TAG_MODEL = 0x00081090u;
static const Tag TAG_SOFTWARE = 0x00181020u;

/* Documents in a DICOM file: PDF, CDA, STL and their like (PS3.4 annex B.5). Nothing here can clean them. */
static const char *const encapsulated_classes = "1.2.840.10008.5.1.4.1.1.104.";

/* ------------------------------------------------------------------------------------------------ open and close */

static bool copy_settings(const Settings *settings, Arena *arena, Settings *copy, Error *err)
{
    Buffer buffer = {.limit = SETTINGS_BYTES_MAX};
    bool good = false;

    settings_write(settings, &buffer);
    if (buffer_check(&buffer, err)) {
        Reader reader = reader_of(buffer_view(&buffer));
        good = settings_read(&reader, arena, copy, err);
    }
    buffer_free(&buffer);
    return good;
}

static bool open_parts(const Settings *settings, const Bundle *bundle, const char *rules_hash, Deid *deid, Error *err)
{
    deid->arena = arena_new(SETTINGS_BYTES_MAX * 2);
    if (deid->arena == NULL || (deid->rules_hash = arena_text(deid->arena, rules_hash)) == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!copy_settings(settings, deid->arena, &deid->settings, err) || !dicom_prepare(err)) {
        return false;
    }
    codec_prepare();
    return rules_load(bundle, &deid->settings, &deid->rules, err) &&
           ocr_open(deid->settings.languages, deid->settings.languages_count, &deid->ocr, err);
}

bool deid_open(const Settings *settings, const Bundle *bundle, const char *rules_hash, Deid **deid, Error *err)
{
    Deid *made = calloc(1, sizeof *made);

    *deid = NULL;
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    if (!open_parts(settings, bundle, rules_hash, made, err)) {
        deid_close(made);
        return false;
    }
    *deid = made;
    return true;
}

void deid_close(Deid *deid)
{
    if (deid == NULL) {
        return;
    }
    ocr_close(deid->ocr);
    rules_free(deid->rules);
    arena_free(deid->arena);
    free(deid);
}

/* ---------------------------------------------------------------------------------------------------------- plan */

/* A plan's texts are short; a device may list its whole software. Cut between characters, so that it stays UTF-8. */
static const char *short_text(const char *text, Arena *run)
{
    size_t size = strlen(text);
    char *copy = NULL;

    if (size <= PLAN_NAME_MAX) {
        return text;
    }
    size = PLAN_NAME_MAX;
    while (size > 0 && ((unsigned char)text[size] & 0xc0) == 0x80) {
        size--;
    }
    copy = arena_copy(run, text, size);
    return copy == NULL ? "" : copy;
}

/* What is no value of its kind is text that a plan has no place for. */
static const char *formal_text(const char *text, const char *allowed, size_t most)
{
    size_t size = strlen(text);

    return size <= most && strspn(text, allowed) == size ? text : "";
}

bool deid_describe_source(const DeidInput *input, const Parsed *parsed, Arena *run, PlanSource *source, Error *err)
{
    const PixelInfo *info = parsed->pixels == NULL ? NULL : pixels_info(parsed->pixels);

    memcpy(source->sha256, input->sha256, sizeof source->sha256);
    source->sop_class_uid = formal_text(dicom_text(parsed->dicom, TAG_SOP_CLASS), "0123456789.", UID_BYTES_MAX);
    source->transfer_syntax_uid = arena_text(run, parsed->scan.transfer_syntax_uid);
    source->modality =
        formal_text(dicom_text(parsed->dicom, TAG_MODALITY), "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _", CODE_BYTES_MAX);
    source->device = (Device){.manufacturer = short_text(dicom_text(parsed->dicom, TAG_MANUFACTURER), run),
                              .model = short_text(dicom_text(parsed->dicom, TAG_MODEL), run),
                              .software = short_text(dicom_text(parsed->dicom, TAG_SOFTWARE), run)};
    if (info != NULL) {
        source->rows = info->rows;
        source->columns = info->columns;
        source->frames = info->frames;
    }
    return source->transfer_syntax_uid != NULL || error_set(err, ERR_MEMORY, "out of memory for the plan");
}

static bool start_plan(const Deid *deid, const DeidInput *input, Arena *run, Plan *plan, Error *err)
{
    plan_init(plan, run);
    plan->confidence_pct = 100;
    plan->rules = deid->rules_hash;
    plan->policy = input->policy == NULL ? deid->settings.policy : input->policy;
    plan->options = input->options == NULL ? deid->settings.options : *input->options;
    return rules_has_policy(deid->rules, plan->policy) ||
           error_set(err, ERR_CONFIG, "there is no policy of the name asked for");
}

/* Maker, model and software are free text of the file: what of it identifies somebody must not stand in a plan, which
 * is stored and shown. Templates have been matched by then. */
static bool clean_device(Deid *deid, const char *policy, const Context *context, Arena *run, Device *device, Error *err)
{
    return rules_clean_text(deid->rules, policy, context, device->manufacturer, run, &device->manufacturer, err) &&
           rules_clean_text(deid->rules, policy, context, device->model, run, &device->model, err) &&
           rules_clean_text(deid->rules, policy, context, device->software, run, &device->software, err);
}

static bool detect_overlays(Deid *deid, Parsed *parsed, const Context *context, const Settings *settings,
                            const DeidInput *input, Arena *run, Plan *plan, Error *err)
{
    TextSearch search = {
        .parsed = parsed, .ocr = deid->ocr, .rules = deid->rules, .policy = plan->policy, .context = context};

    return overlays_detect(&search, settings, input, run, plan, err);
}

static bool make_plan(Deid *deid, const DeidInput *input, Parsed *parsed, Arena *run, Plan *plan, Error *err)
{
    DeidInput chosen = *input;
    Settings settings = deid->settings;
    const char *fill = NULL;
    Context context;

    if (strncmp(plan->source.sop_class_uid, encapsulated_classes, strlen(encapsulated_classes)) == 0 &&
        !tags_drop_documents(deid->rules)) {
        plan_tighten(plan, VERDICT_REFUSE, REASON_UNSUPPORTED_CLASS);
        return true;
    }
    if (!context_read(parsed, run, &context, err) ||
        !rules_on_instance(deid->rules, &context, input->policy != NULL, plan, &fill, err)) {
        return false;
    }
    plan->options = input->options == NULL ? plan->options : *input->options; /* as policies: not overruled */
    settings.options = plan->options;
    settings.fill = fill != NULL ? fill : settings.fill;
    if (parsed->is_picture && (plan->options & OPTION_CLEAN_RECOGNIZABLE_VISUAL_FEATURES) != 0) {
        plan_tighten(plan, VERDICT_HOLD, REASON_FACE); /* it has no header that says what it shows */
    }
    chosen.policy = plan->policy;
    return (parsed->is_picture || (tags_detect(parsed, deid->rules, &context, &settings, plan, err) &&
                                   detect_overlays(deid, parsed, &context, &settings, &chosen, run, plan, err))) &&
           pixels_detect(parsed, deid->ocr, deid->rules, &context, &settings, &chosen, run, plan, err) &&
           rules_on_plan(deid->rules, plan->policy, &context, plan, err) &&
           rules_route(deid->rules, &context, plan, err) &&
           clean_device(deid, plan->policy, &context, run, &plan->source.device, err);
}

bool deid_plan(Deid *deid, const DeidInput *input, PseudonymSource source, Arena *run, Plan *plan, Identity *original,
               Error *err)
{
    Parsed parsed;
    bool opened = false;

    (void)source; /* detecting needs no pseudonym */
    if (!start_plan(deid, input, run, plan, err)) {
        return false;
    }
    opened = parsed_open_any(input->file, input->sha256, &deid->settings.limits, run, &parsed, err);
    if (!opened && (err->code != ERR_INPUT || parsed.dicom == NULL || parsed.identity.sop_uid == NULL ||
                    parsed.identity.sop_uid[0] == '\0')) {
        return false;
    }
    parsed_use_issuer(&parsed, &deid->settings);
    *original = parsed.identity;
    if (!deid_describe_source(input, &parsed, run, &plan->source, err)) {
        return false;
    }
    if (!opened) {
        /* The header is sound, so that it was the pixel data that could not be opened. */
        plan_tighten(plan, VERDICT_REFUSE, REASON_BAD_PIXEL_DATA);
        plan->confidence_pct = 0;
        *err = (Error){0};
        return true;
    }
    if (!make_plan(deid, input, &parsed, run, plan, err)) {
        return false;
    }
    if (plan->verdict == VERDICT_REFUSE) {
        plan->confidence_pct = 0;
    }
    return true;
}

/* --------------------------------------------------------------------------------------------------------- apply */

static bool check_plan(const DeidInput *input, const Plan *plan, Error *err)
{
    if (memcmp(plan->source.sha256, input->sha256, sizeof input->sha256) != 0) {
        return error_set(err, ERR_CONFLICT, "the plan was made for another file");
    }
    if (plan->verdict == VERDICT_HOLD || plan->verdict == VERDICT_REFUSE) {
        return error_set(err, ERR_CONFLICT, "a plan with the verdict %s is not applied", verdict_name(plan->verdict));
    }
    return true;
}

static bool write_picture(const Deid *deid, Bytes original, Parsed *parsed, const Plan *plan, Arena *run, Sink *sink,
                          CopyFacts *facts, Error *err)
{
    const Limits *limits = &deid->settings.limits;
    Buffer copy = {.limit = (size_t)limits->max_file_bytes};
    bool ok;

    facts->transfer_syntax_uid = arena_text(run, parsed->scan.transfer_syntax_uid);
    if (facts->transfer_syntax_uid == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the copy");
    }
    ok = picture_copy(original, parsed, plan, limits, run, &copy, err) &&
         sink->write(sink->self, buffer_view(&copy), err);
    buffer_free(&copy);
    return ok;
}

static bool write_head_and_pixels(Bytes head, Parsed *parsed, const Plan *plan, const char *syntax, Arena *run,
                                  Sink *sink, Error *err)
{
    if (deflated_is(syntax)) {
        return deflated_write(head, parsed, plan, syntax, run, sink, err);
    }
    return sink->write(sink->self, head, err) && pixels_apply(parsed, plan, syntax, sink, err);
}

static bool write_copy(Deid *deid, Parsed *parsed, const Plan *plan, PseudonymSource source, Arena *run, Sink *sink,
                       CopyFacts *facts, Error *err)
{
    bool cleaned = parsed->pixels != NULL && (plan->options & OPTION_CLEAN_PIXEL_DATA) != 0;
    RemovedValues removed;
    Context context;
    const char *syntax;
    Bytes head;

    if (!context_read(parsed, run, &context, err) ||
        !pixels_target_syntax(parsed, plan, &deid->settings, &syntax, err) ||
        !pixels_describe(parsed, plan, syntax, err)) {
        return false;
    }
    /* The text may lie in [parsed], which ends before the facts do. */
    facts->transfer_syntax_uid = arena_text(run, syntax);
    if (facts->transfer_syntax_uid == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the copy");
    }
    return tags_apply(parsed, deid->rules, &context, &deid->settings, plan, source, cleaned, run, &removed, err) &&
           derivation_write(parsed, plan, err) &&
           dicom_write_head(parsed->dicom, facts->transfer_syntax_uid, run, &head, err) &&
           write_head_and_pixels(head, parsed, plan, facts->transfer_syntax_uid, run, sink, err);
}

bool deid_apply(Deid *deid, const DeidInput *input, const Plan *plan, PseudonymSource source, Arena *run, Sink *sink,
                CopyFacts *facts, Error *err)
{
    bool retain_uids = (plan->options & OPTION_RETAIN_UIDS) != 0;
    Parsed parsed;

    *facts = (CopyFacts){0};
    if (!check_plan(input, plan, err) ||
        !parsed_open_any(input->file, input->sha256, &deid->settings.limits, run, &parsed, err)) {
        return false;
    }
    parsed_use_issuer(&parsed, &deid->settings);
    facts->original = parsed.identity;
    facts->frames = parsed.pixels == NULL ? 0 : pixels_info(parsed.pixels)->frames;
    /* The identity comes last: writing the copy has asked for all pseudonyms in one go. */
    return (parsed.is_picture ? write_picture(deid, input->file, &parsed, plan, run, sink, facts, err)
                              : write_copy(deid, &parsed, plan, source, run, sink, facts, err)) &&
           pseudonym_identity(source, deid->settings.patient_prefix, retain_uids, &facts->original, run, &facts->copy,
                              err);
}

/* -------------------------------------------------------------------------------------------------------- others */

bool deid_render(Deid *deid, const DeidInput *input, const Plan *plan, RenderKind kind, uint32_t frame, Arena *run,
                 Image *image, Error *err)
{
    Parsed parsed;

    if (!parsed_open_any(input->file, input->sha256, &deid->settings.limits, run, &parsed, err)) {
        return false;
    }
    if (parsed.pixels == NULL) {
        return error_set(err, ERR_NOT_FOUND, "the instance has no picture");
    }
    return render_frame(&parsed, plan, kind, frame, run, image, err);
}

/* A line of text as if it had been read: words between blanks, side by side. */
static bool line_of_text(const char *text, Arena *run, TextLine *line, Error *err)
{
    char *copy = arena_text(run, text);
    TextWord *words = arena_array(run, MATCH_WORDS_MAX, sizeof *words);
    uint32_t count = 0;
    char *at = copy;

    if (copy == NULL || words == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a line of text");
    }
    while (*at != '\0') {
        size_t size = strcspn(at, " \t\r\n");
        bool last = at[size] == '\0';
        if (size > 0) {
            if (count == MATCH_WORDS_MAX) {
                return error_set(err, ERR_LIMIT, "more than %d words in one line", (int)MATCH_WORDS_MAX);
            }
            words[count++] = (TextWord){.text = at,
                                        .score_pct = 100,
                                        .box = {.x = (int32_t)(at - copy) * MATCH_LETTER_PX,
                                                .width = (int32_t)size * MATCH_LETTER_PX,
                                                .height = MATCH_LINE_PX}};
        }
        at[size] = '\0';
        at += last ? size : size + 1;
    }
    *line = (TextLine){.words = words,
                       .count = count,
                       .box = {.width = (int32_t)(at - copy) * MATCH_LETTER_PX, .height = MATCH_LINE_PX}};
    return true;
}

/* Removing is more than holding, holding more than keeping. */
static int severity(Decision decision)
{
    switch (decision) {
    case DECISION_REDACT:
        return 2;
    case DECISION_HOLD:
        return 1;
    case DECISION_KEEP:
        break;
    }
    return 0;
}

static bool match_line(Deid *deid, const char *policy, const Context *context, const char *text, Arena *run,
                       Judgement *judgement, Error *err)
{
    uint32_t reasons = 0;
    Judgement *words = arena_array(run, MATCH_WORDS_MAX, sizeof *words);
    TextLine line;

    *judgement = (Judgement){.decision = DECISION_KEEP, .entity = ENTITY_CLINICAL, .rule = "-"};
    if (strlen(text) > MATCH_LINE_BYTES_MAX) {
        return error_set(err, ERR_LIMIT, "a line of more than %d bytes", (int)MATCH_LINE_BYTES_MAX);
    }
    if (words == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for judging");
    }
    if (!line_of_text(text, run, &line, err)) {
        return false;
    }
    if (line.count == 0) {
        return true;
    }
    if (!rules_judge(deid->rules, policy, context, &line, 1, run, words, &reasons, err)) {
        return false;
    }
    *judgement = words[0];
    for (uint32_t i = 1; i < line.count; i++) {
        int more = severity(words[i].decision) - severity(judgement->decision);
        if (more > 0 || (more == 0 && words[i].score_pct > judgement->score_pct)) {
            *judgement = words[i];
        }
    }
    if (reasons != 0 && judgement->decision == DECISION_KEEP) {
        judgement->decision = DECISION_HOLD;
    }
    return true;
}

bool deid_match(Deid *deid, const char *policy, const HeaderValue *header, uint32_t header_count,
                const char *const *lines, uint32_t lines_count, Arena *run, Judgement *judgements, Error *err)
{
    Context context;

    if (lines_count > MATCH_LINES_MAX || header_count > MATCH_HEADER_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d lines or %d header values", (int)MATCH_LINES_MAX,
                         (int)MATCH_HEADER_MAX);
    }
    if (policy != NULL && !rules_has_policy(deid->rules, policy)) {
        return error_set(err, ERR_CONFIG, "there is no policy of the name asked for");
    }
    if (!context_from_values(header, header_count, run, &context, err)) {
        return false;
    }
    for (uint32_t i = 0; i < lines_count; i++) {
        if (!match_line(deid, policy, &context, lines[i], run, &judgements[i], err)) {
            return false;
        }
    }
    return true;
}

bool deid_list_rules(Deid *deid, Arena *run, const RuleInfo **rules, uint32_t *count, Error *err)
{
    return rules_list(deid->rules, run, rules, count, err);
}

bool deid_check_rules(Deid *deid, Arena *run, uint32_t *examples_run, Error *err)
{
    return rules_check(deid->rules, run, examples_run, err);
}

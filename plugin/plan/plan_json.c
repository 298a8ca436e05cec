#include "plan/plan_json.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "plan/settings.h"

static bool is_plain(const char *text)
{
    size_t i = 0;

    while (text[i] >= ' ' && text[i] < 0x7f && text[i] != '"' && text[i] != '\\') {
        i++;
    }
    return text[i] == 0;
}

/* Text as a JSON string. Jansson decides on escapes; nearly every text of a plan needs none. */
static void put_string(Buffer *out, const char *text)
{
    json_t *string;
    char *dumped;

    if (text != NULL && is_plain(text)) {
        buffer_text(out, "\"");
        buffer_text(out, text);
        buffer_text(out, "\"");
        return;
    }
    string = json_string(text);
    dumped = string == NULL ? NULL : json_dumps(string, JSON_ENCODE_ANY | JSON_ENSURE_ASCII);
    if (dumped == NULL) {
        out->failed = true; /* not UTF-8, or no memory */
    } else {
        buffer_text(out, dumped);
    }
    free(dumped);
    json_decref(string);
}

static void put_text(Buffer *out, const char *key, const char *text, const char *after)
{
    buffer_print(out, "\"%s\": ", key);
    put_string(out, text);
    buffer_text(out, after);
}

static void put_source(const PlanSource *source, Buffer *out)
{
    char hex[SHA256_HEX_SIZE];

    bytes_to_hex(bytes_of(source->sha256, SHA256_BYTES), hex);
    buffer_text(out, "  \"Source\": {");
    put_text(out, "Sha256", hex, ", ");
    put_text(out, "SopClassUid", source->sop_class_uid, ", ");
    put_text(out, "TransferSyntaxUid", source->transfer_syntax_uid, ", ");
    put_text(out, "Modality", source->modality, ", ");
    buffer_print(out, "\"Rows\": %u, \"Columns\": %u, \"Frames\": %u,\n    \"Device\": {", source->rows,
                 source->columns, source->frames);
    put_text(out, "Manufacturer", source->device.manufacturer, ", ");
    put_text(out, "Model", source->device.model, ", ");
    put_text(out, "Software", source->device.software, "}},\n");
}

static void put_plane(uint16_t plane, uint32_t first_frame, uint32_t last_frame, Rect box, Buffer *out)
{
    if (plane == PLANE_PIXELS) {
        buffer_text(out, "\"Plane\": \"Pixels\", ");
    } else {
        buffer_print(out, "\"Plane\": \"%04X\", ", plane);
    }
    buffer_print(out, "\"Frames\": [%u, %u], \"Box\": [%d, %d, %d, %d], ", first_frame, last_frame, box.x, box.y,
                 box.width, box.height);
}

static void put_step(const Step *step, bool with_text, Buffer *out)
{
    if (step->kind == STEP_TAG) {
        buffer_text(out, "    {\"Kind\": \"Tag\", ");
        buffer_print(out, "\"Id\": %u, ", step->id);
        put_text(out, "Path", step->path, ", ");
        put_text(out, "Action", action_name(step->action), ", ");
        put_text(out, "Rule", step->rule, "");
    } else {
        buffer_text(out, "    {\"Kind\": \"Fill\", ");
        buffer_print(out, "\"Id\": %u, ", step->id);
        put_plane(step->plane, step->first_frame, step->last_frame, step->box, out);
        put_text(out, "Entity", entity_name(step->entity), ", ");
        put_text(out, "Rule", step->rule, ", ");
        buffer_print(out, "\"Score\": %u, ", step->score_pct);
        put_text(out, "Source", source_name(step->source), ", ");
        put_text(out, "Mode", step->mode, ", ");
        buffer_print(out, "\"Waived\": %s", step->waived ? "true" : "false");
    }
    if (with_text && step->text != NULL) {
        buffer_text(out, ", ");
        put_text(out, "Text", step->text, "");
    }
    buffer_text(out, "}");
}

static void put_kept(const Kept *kept, bool with_text, Buffer *out)
{
    buffer_text(out, "    {");
    put_plane(kept->plane, kept->first_frame, kept->last_frame, kept->box, out);
    put_text(out, "Entity", entity_name(kept->entity), ", ");
    put_text(out, "Rule", kept->rule, ", ");
    buffer_print(out, "\"Score\": %u", kept->score_pct);
    if (with_text && kept->text != NULL) {
        buffer_text(out, ", ");
        put_text(out, "Text", kept->text, "");
    }
    buffer_text(out, "}");
}

static void put_options(uint32_t options, Buffer *out)
{
    const char *before = "";

    buffer_text(out, "\"Options\": [");
    for (uint32_t i = 0; i < OPTION_COUNT; i++) {
        if ((options & (1u << i)) != 0) {
            buffer_print(out, "%s\"%s\"", before, option_name((Option)(1u << i)));
            before = ", ";
        }
    }
    buffer_text(out, "]");
}

static void put_reasons(uint32_t reasons, Buffer *out)
{
    const char *before = "";

    buffer_text(out, "\"Reasons\": [");
    for (uint32_t i = 0; i < REASON_COUNT; i++) {
        if ((reasons & (1u << i)) != 0) {
            buffer_print(out, "%s\"%s\"", before, reason_name((Reason)i));
            before = ", ";
        }
    }
    buffer_text(out, "], ");
}

bool plan_to_json(const Plan *plan, bool with_text, Buffer *json, Error *err)
{
    buffer_print(json, "{ \"Version\": %d,\n", PLAN_VERSION);
    put_source(&plan->source, json);
    buffer_text(json, "  ");
    put_text(json, "Rules", plan->rules, ", ");
    put_text(json, "Policy", plan->policy, ",\n  ");
    put_options(plan->options, json);
    buffer_text(json, ",\n  ");
    if (plan->asked_policy[0] != 0) {
        buffer_text(json, "\"Asked\": { ");
        put_text(json, "Policy", plan->asked_policy, ", ");
        put_options(plan->asked_options, json);
        buffer_text(json, " },\n  ");
    }
    put_text(json, "Verdict", verdict_name(plan->verdict), ", ");
    put_reasons(plan->reasons, json);
    buffer_print(json, "\"Confidence\": %u, \"Route\": [", plan->confidence_pct);
    for (uint32_t i = 0; i < plan->routes_count; i++) {
        buffer_text(json, i == 0 ? "" : ", ");
        put_string(json, plan->routes[i]);
    }
    buffer_text(json, "],\n  \"Steps\": [");
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        buffer_text(json, i == 0 ? "\n" : ",\n");
        put_step(&plan->steps[i], with_text, json);
    }
    buffer_text(json, "],\n  \"Kept\": [");
    for (uint32_t i = 0; i < plan->kept_count; i++) {
        buffer_text(json, i == 0 ? "\n" : ",\n");
        put_kept(&plan->kept[i], with_text, json);
    }
    buffer_text(json, "] }\n");
    return buffer_check(json, err);
}

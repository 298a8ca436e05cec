#include "tool/report.h"

#include <jansson.h>
#include <stdlib.h>

static int append(const char *data, size_t size, void *self)
{
    Buffer *text = self;

    buffer_append(text, data, size);
    return text->failed ? -1 : 0;
}

/* File names need not be UTF-8: what is not is left out rather than written wrongly. */
static bool put_text(json_t *object, const char *key, const char *value)
{
    json_t *json = value != NULL ? json_string(value) : NULL;

    if (value != NULL && json == NULL) {
        json = json_string("(a name that is not UTF-8)");
    }
    return value == NULL || json_object_set_new(object, key, json) == 0;
}

static bool finish(json_t *object, bool good, Buffer *text, Error *err)
{
    good = good && object != NULL && json_dump_callback(object, append, text, JSON_COMPACT) == 0;
    buffer_text(text, "\n");
    json_decref(object);
    return good || error_set(err, ERR_MEMORY, "no memory for the report");
}

bool report_instance(const ReportLine *line, Buffer *text, Error *err)
{
    json_t *object = json_object();
    bool good = put_text(object, "File", line->file) && put_text(object, "State", line->state) &&
                put_text(object, "Reason", line->reason) && put_text(object, "Output", line->output) &&
                put_text(object, "Error", line->error) && put_text(object, "Sha256", line->sha256) &&
                put_text(object, "CopySha256", line->copy_sha256);

    if (line->has_plan) {
        good = good && json_object_set_new(object, "Boxes", json_integer(line->boxes)) == 0 &&
               json_object_set_new(object, "Confidence", json_integer(line->confidence_pct)) == 0;
    }
    good = good && json_object_set_new(object, "Resumed", json_boolean(line->resumed)) == 0 &&
           json_object_set_new(object, "Milliseconds", json_integer((json_int_t)line->milliseconds)) == 0;
    return finish(object, good, text, err);
}

bool report_judgement(const char *judged, const Judgement *judgement, Buffer *text, Error *err)
{
    json_t *object = json_object();
    json_t *evidence = json_array();
    bool good = put_text(object, "Text", judged) && put_text(object, "Decision", decision_name(judgement->decision)) &&
                put_text(object, "Entity", entity_name(judgement->entity)) &&
                put_text(object, "Rule", judgement->rule != NULL ? judgement->rule : "") &&
                json_object_set_new(object, "Score", json_integer(judgement->score_pct)) == 0;

    for (uint32_t i = 0; i < judgement->evidence_count && i < EVIDENCE_MAX; i++) {
        good = good && json_array_append_new(evidence, json_string(judgement->evidence[i])) == 0;
    }
    good = json_object_set_new(object, "Evidence", evidence) == 0 && good;
    return finish(object, good, text, err);
}

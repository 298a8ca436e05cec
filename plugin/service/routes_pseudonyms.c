/* Pseudonyms, for administrators: what a patient ID becomes, and whom a pseudonym stands for. Both are audited, without
 * the ID: an audit that says who was looked for would be a list of patients. */
#include <string.h>
#include <time.h>

#include "durable/audit.h"
#include "service/host.h"
#include "service/routes_parts.h"

enum { PATIENT_ID_BYTES_MAX = 256 };

/* Whoever may ask without end can try all patient IDs that there are and turn the copies round. */
static bool may_ask(RateLimit *limit)
{
    int64_t minute = (int64_t)time(NULL) / 60;
    bool is_allowed = false;

    if (limit == NULL) {
        return false;
    }
    (void)pthread_mutex_lock(&limit->lock);
    if (limit->minute != minute) {
        limit->minute = minute;
        limit->used = 0;
    }
    is_allowed = limit->used < ROUTE_PREVIEWS_MAX;
    limit->used += is_allowed;
    (void)pthread_mutex_unlock(&limit->lock);
    return is_allowed;
}

bool route_pseudonyms_preview(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply,
                              Error *err)
{
    static const Field fields[] = {{"PatientID", FIELD_TEXT, true, 0, PATIENT_ID_BYTES_MAX},
                                   {"Issuer", FIELD_TEXT, false, 0, PATIENT_ID_BYTES_MAX}};
    const Settings *settings = &app_config(app)->settings;
    PseudonymSource source = key_source(app_key(app));
    json_t *body = NULL;
    Identity identity = {0};
    const char *key = NULL;
    const char *pseudonym = NULL;
    const char *name = NULL;

    (void)jobs;
    if (!may_ask(request->previews)) {
        reply->status = 429;
        return error_set(err, ERR_LIMIT, "more than %d previews in a minute", ROUTE_PREVIEWS_MAX);
    }
    if (!routes_read_body(request, fields, sizeof fields / sizeof *fields, arena, &body, err)) {
        return false;
    }
    identity.patient_id = json_string_value(json_object_get(body, "PatientID"));
    identity.issuer = settings->use_issuer ? json_string_value(json_object_get(body, "Issuer")) : NULL;
    if (!audit_append(app_durable(app), routes_actor(app, request, arena), "PreviewPseudonym", "", "", err) ||
        !pseudonym_patient_key(&identity, arena, &key, err) ||
        !pseudonym_patient_id(source, settings->patient_prefix, key, arena, &pseudonym, err) ||
        !pseudonym_patient_name(source, key, arena, &name, err)) {
        return false;
    }
    return routes_answer(reply, json_pack("{s:s, s:s}", "Pseudonym", pseudonym, "PatientName", name), err);
}

/* The ledger's original of each copy. Copies that the ledger does not know (made elsewhere, with another ledger) are
 * left out: nobody here can tell whose they are. */
static bool list_originals(App *app, const char *const *copies, uint32_t count, json_t *list, Error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        Item item;
        bool found = false;
        if (!queue_get_by_copy(app_durable(app), copies[i], &item, &found, err)) {
            return false;
        }
        if (found && json_array_append_new(list, json_pack("{s:s, s:s, s:s}", "Copy", copies[i], "Original",
                                                           item.instance, "State", state_name(item.state))) != 0) {
            return error_set(err, ERR_MEMORY, "out of memory");
        }
    }
    return true;
}

bool route_pseudonyms_lookup(App *app, const JobStarter *jobs, const Request *request, Arena *arena, Reply *reply,
                             Error *err)
{
    static const Field fields[] = {{"Pseudonym", FIELD_TEXT, true, 1, PATIENT_ID_BYTES_MAX}};
    const Host *host = app_host(app);
    json_t *list = json_array();
    const char **copies = NULL;
    char patient[ORTHANC_ID_SIZE];
    uint32_t count = 0;
    json_t *body = NULL;

    (void)jobs;
    if (!routes_own(arena, list, err)) {
        return false;
    }
    if (!may_ask(request->previews)) {
        reply->status = 429;
        return error_set(err, ERR_LIMIT, "more than %d questions in a minute", ROUTE_PREVIEWS_MAX);
    }
    if (!routes_read_body(request, fields, sizeof fields / sizeof *fields, arena, &body, err) ||
        !audit_append(app_durable(app), routes_actor(app, request, arena), "LookupPseudonym", "", "", err) ||
        !host_patient_id(json_string_value(json_object_get(body, "Pseudonym")), patient, err)) {
        return false;
    }
    if (!host->list_of(host->self, LEVEL_PATIENT, patient, arena, &copies, &count, err) && err->code != ERR_NOT_FOUND) {
        return error_add(err, "instances of a patient");
    }
    return list_originals(app, copies, count, list, err) &&
           routes_answer(reply, json_pack("{s:O}", "Instances", list), err);
}

/* Storing a copy so that a crash at any point leads to the same end. UIDs are a function of the original, so a copy
 * that was made before, with other rules or an edited plan, stands under the same id and Orthanc would keep its bytes:
 * it is discarded first. Each step can be repeated; the intent in the queue says what was under way. */
#include <string.h>

#include "base/log.h"
#include "service/dispatch_item.h"

static bool park(InstanceResult *result, State state, Reason reason)
{
    result->state = state;
    result->reason = reason;
    result->has_reason = true;
    return true;
}

static bool read_digest(App *app, const char *instance, uint8_t sha256[SHA256_BYTES], bool *there, Error *err)
{
    const Host *host = app_host(app);

    *there = host->digest(host->self, instance, sha256, err);
    return *there || err->code == ERR_NOT_FOUND;
}

/* Removes what stands under the id of an older copy, when it is the very copy that we stored. */
static bool discard_genuine(App *app, const char *copy, const uint8_t sha256[SHA256_BYTES], Error *err)
{
    const Host *host = app_host(app);
    uint8_t stored[SHA256_BYTES];
    bool there;

    if (!read_digest(app, copy, stored, &there, err)) {
        return error_add(err, "older copy");
    }
    if (!there || memcmp(stored, sha256, SHA256_BYTES) != 0) {
        return true;
    }
    return host->discard(host->self, copy, err) || err->code == ERR_NOT_FOUND || error_add(err, "older copy");
}

static bool replace_copy(App *app, Item *item, const InstanceResult *result, Error *err)
{
    const Host *host = app_host(app);
    char stored_id[ORTHANC_ID_SIZE];
    bool already = false;

    if (!queue_intend(app_durable(app), item, result->copy_id, result->copy_sha256, true, err)) {
        return false;
    }
    if (!host->discard(host->self, result->copy_id, err) && err->code != ERR_NOT_FOUND) {
        return error_add(err, "replacing a copy");
    }
    if (!host->store(host->self, result->copy.file, result->copy.file_size, stored_id, &already, err)) {
        return error_add(err, "replacing a copy");
    }
    return (strcmp(stored_id, result->copy_id) == 0 && !already) ||
           error_set(err, ERR_IO, "the copy that is replaced came back");
}

/* What was stored must be what was verified, byte by byte: a server that changes it (IngestTranscoding) would release
 * something that nobody looked at, and we would not know our own copy again. */
static bool check_stored(App *app, const InstanceResult *result, Error *err)
{
    const Host *host = app_host(app);
    uint8_t stored[SHA256_BYTES];
    Error discard_error = {0};
    bool there;

    if (!read_digest(app, result->copy_id, stored, &there, err)) {
        return error_add(err, "stored copy");
    }
    if (!there) {
        return error_set(err, ERR_IO, "the stored copy is gone again");
    }
    if (memcmp(stored, result->copy_sha256, SHA256_BYTES) == 0) {
        return true;
    }
    if (!host->discard(host->self, result->copy_id, &discard_error)) {
        return error_add(&discard_error, "discarding a changed copy") ||
               error_set(err, ERR_IO, "%s", discard_error.text);
    }
    return error_set(err, ERR_CONFIG,
                     "the server changes copies while it stores them, they were discarded: switch off "
                     "IngestTranscoding and plugins that edit instances, then reload the rules");
}

static bool store_file(App *app, Item *item, InstanceResult *result, bool is_known, Error *err)
{
    const Host *host = app_host(app);
    char stored_id[ORTHANC_ID_SIZE];
    uint8_t stored[SHA256_BYTES];
    bool already = false, there = false;

    if (!host->store(host->self, result->copy.file, result->copy.file_size, stored_id, &already, err)) {
        return error_add(err, "storing the copy");
    }
    if (strcmp(stored_id, result->copy_id) != 0) {
        /* The file names another identity than the one that was checked. */
        if (!already && !host->discard(host->self, stored_id, err)) {
            return error_add(err, "discarding a wrong copy");
        }
        return park(result, STATE_QUARANTINED, REASON_WORKER_ANSWER);
    }
    if (!already) {
        return check_stored(app, result, err);
    }
    if (!read_digest(app, result->copy_id, stored, &there, err)) {
        return error_add(err, "stored copy");
    }
    if (there && memcmp(stored, result->copy_sha256, SHA256_BYTES) == 0) {
        return true;
    }
    if (!is_known) {
        /* Somebody else's instance stands where our copy belongs: it is not ours to delete. */
        return park(result, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION);
    }
    return replace_copy(app, item, result, err) && check_stored(app, result, err);
}

/* Whether the queue knew this copy of this original before now; [taken] when it belongs to another original. */
static bool find_owner(App *app, const Item *item, const InstanceResult *result, bool *is_known, bool *taken,
                       Error *err)
{
    Item owner;
    bool found;

    if (!queue_get_by_copy(app_durable(app), result->copy_id, &owner, &found, err)) {
        return false;
    }
    *is_known = strcmp(item->copy, result->copy_id) == 0 || (found && strcmp(owner.instance, item->instance) == 0);
    *taken = found && owner.state != STATE_GONE && strcmp(owner.instance, item->instance) != 0;
    return true;
}

bool dispatch_store(App *app, Item *item, InstanceResult *result, const char *plan_json, Error *err)
{
    const Host *host = app_host(app);
    bool is_known = false, taken = false;

    if (!find_owner(app, item, result, &is_known, &taken, err)) {
        return false;
    }
    if (taken || strcmp(result->copy_id, item->instance) == 0) {
        /* An original whose pseudonyms are its own identifiers would be replaced by its copy. */
        return park(result, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION);
    }
    if (item->copy[0] != 0 && strcmp(item->copy, result->copy_id) != 0 && item->has_copy_sha256 &&
        !discard_genuine(app, item->copy, item->copy_sha256, err)) {
        return false; /* made under another prefix: two copies of one original must not stand side by side */
    }
    if (!queue_intend(app_durable(app), item, result->copy_id, result->copy_sha256, false, err)) {
        return err->code == ERR_INPUT && park(result, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION);
    }
    if (!store_file(app, item, result, is_known, err)) {
        return false;
    }
    if (result->state != STATE_DONE) {
        return true;
    }
    return host->link(host->self, item->instance, result->copy_id, state_name(STATE_DONE), plan_json,
                      app_config(app)->link_copy_to_original, err) ||
           err->code == ERR_NOT_FOUND || /* the original was deleted meanwhile: its copy stays, intake marks the row */
           error_add(err, "linking");
}

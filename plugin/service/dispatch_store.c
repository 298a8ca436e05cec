/* Storing a copy so that a crash at any point leads to the same end, and so that what stands under a copy's id is at
 * any moment what the queue says: a copy that was made before, with other rules or an edited plan, stands under the
 * same id (UIDs are a function of the original). It is discarded while its digest still stands in the row; only then
 * the row gets the new copy's digest, and only then the new copy is stored. Each step can be repeated. */
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

/* What stands under the id of a copy. */
typedef enum { PLACE_EMPTY, PLACE_OLD_COPY, PLACE_NEW_COPY, PLACE_FOREIGN } Place;

static bool look_at_place(App *app, const Item *item, const InstanceResult *result, Place *place, Error *err)
{
    uint8_t stored[SHA256_BYTES];
    bool there;

    if (!read_digest(app, item->copy, stored, &there, err)) {
        return error_add(err, "older copy");
    }
    *place = !there ? PLACE_EMPTY : PLACE_FOREIGN;
    if (there && item->has_copy_sha256 && memcmp(stored, item->copy_sha256, SHA256_BYTES) == 0) {
        *place = PLACE_OLD_COPY;
    }
    if (there && result != NULL && strcmp(item->copy, result->copy_id) == 0 &&
        memcmp(stored, result->copy_sha256, SHA256_BYTES) == 0) {
        *place = PLACE_NEW_COPY;
    }
    return true;
}

static bool discard_copy(App *app, const char *copy, Error *err)
{
    const Host *host = app_host(app);

    return host->discard(host->self, copy, err) || err->code == ERR_NOT_FOUND || error_add(err, "older copy");
}

/* Makes room for the new copy. An instance that is not ours stays where it is: under another id it is no concern, under
 * the copy's own it ends the work. */
static bool make_room(App *app, Item *item, InstanceResult *result, Intent *intent, Error *err)
{
    Place place = PLACE_EMPTY;

    *intent = INTENT_STORE;
    if (item->copy[0] == 0) {
        return true;
    }
    if (!look_at_place(app, item, result, &place, err)) {
        return false;
    }
    switch (place) {
    case PLACE_EMPTY:
        return true;
    case PLACE_NEW_COPY:
        *intent = INTENT_STANDS;
        return true;
    case PLACE_OLD_COPY:
        return queue_intend(app_durable(app), item, item->copy, item->copy_sha256, INTENT_REPLACE, err) &&
               discard_copy(app, item->copy, err);
    case PLACE_FOREIGN:
        break;
    }
    return strcmp(item->copy, result->copy_id) != 0 || park(result, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION);
}

bool dispatch_withdraw(App *app, const Item *item, Outcome *outcome, Error *err)
{
    Place place = PLACE_EMPTY;

    if (item->copy[0] == 0) {
        return true;
    }
    /* Who lost the lease would discard what the next owner has stored. */
    if (!queue_extend(app_durable(app), item, app_config(app)->lease_seconds, err) ||
        !look_at_place(app, item, NULL, &place, err) ||
        (place == PLACE_OLD_COPY && !discard_copy(app, item->copy, err))) {
        return false;
    }
    outcome->copy_gone = true;
    return true;
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

static bool store_file(App *app, InstanceResult *result, Error *err)
{
    const Host *host = app_host(app);
    char stored_id[ORTHANC_ID_SIZE];
    uint8_t stored[SHA256_BYTES];
    bool already = false, there = false;

    if (!host->store(host->self, result->copy.file, result->copy.file_size, stored_id, &already, err)) {
        /* It would refuse the same bytes again. */
        return err->code == ERR_INPUT ? park(result, STATE_QUARANTINED, REASON_STORE_REFUSED)
                                      : error_add(err, "storing the copy");
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
    /* Somebody else's instance stands where our copy belongs: it is not ours to delete. */
    return park(result, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION);
}

/* Whether the copy's id belongs to another original. */
static bool is_taken(App *app, const Item *item, const InstanceResult *result, bool *taken, Error *err)
{
    Item owner;
    bool found;

    if (!queue_get_by_copy(app_durable(app), result->copy_id, &owner, &found, err)) {
        return false;
    }
    *taken = found && owner.state != STATE_GONE && strcmp(owner.instance, item->instance) != 0;
    return true;
}

bool dispatch_store(App *app, Item *item, InstanceResult *result, const char *plan_json, Error *err)
{
    const Host *host = app_host(app);
    const Link link = {.original = item->instance,
                       .copy = result->copy_id,
                       .state = state_name(STATE_DONE),
                       .plan_json = plan_json,
                       .mark_copy = app_config(app)->link_copy_to_original,
                       .first = item->attempts == 1 && item->copy[0] == 0};
    Intent intent = INTENT_STORE;
    bool taken = false;

    if (!is_taken(app, item, result, &taken, err)) {
        return false;
    }
    if (taken || strcmp(result->copy_id, item->instance) == 0) {
        /* An original whose pseudonyms are its own identifiers would be replaced by its copy. */
        return park(result, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION);
    }
    if (!make_room(app, item, result, &intent, err)) {
        return false;
    }
    if (result->state != STATE_DONE) {
        return true;
    }
    if (!queue_intend(app_durable(app), item, result->copy_id, result->copy_sha256, intent, err)) {
        return err->code == ERR_INPUT && park(result, STATE_QUARANTINED, REASON_PSEUDONYM_COLLISION);
    }
    if (!store_file(app, result, err)) {
        return false;
    }
    if (result->state != STATE_DONE) {
        return true;
    }
    return host->link(host->self, &link, err) ||
           err->code == ERR_NOT_FOUND || /* the original was deleted meanwhile: its copy stays, intake marks the row */
           error_add(err, "linking");
}

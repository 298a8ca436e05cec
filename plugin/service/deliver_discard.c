#include "service/deliver_discard.h"

#include <string.h>

#include "base/log.h"
#include "durable/discard.h"

enum { AGAIN_FIRST_S = 5, AGAIN_MAX_S = 600 };

bool deliver_stands(App *app, const char *copy, const uint8_t sha256[SHA256_BYTES], bool *there, Error *err)
{
    const Host *host = app_host(app);
    uint8_t stored[SHA256_BYTES];

    if (!host->digest(host->self, copy, stored, err)) {
        *there = false;
        return err->code == ERR_NOT_FOUND;
    }
    *there = memcmp(stored, sha256, SHA256_BYTES) == 0;
    return true;
}

static bool delete_copy(App *app, const Discard *discard, Error *err)
{
    const Host *host = app_host(app);
    bool there = false;

    if (!deliver_stands(app, discard->copy, discard->copy_sha256, &there, err)) {
        return false;
    }
    if (there && !host->discard(host->self, discard->copy, err)) {
        if (err->code != ERR_NOT_FOUND) {
            return false;
        }
        there = false;
    }
    return discard_deleted(app_durable(app), discard, there, err);
}

static bool discard_one(App *app, const Discard *discard, Error *err)
{
    const Host *host = app_host(app);
    const Link link = {.original = discard->instance, .copy = NULL, .state = state_name(discard->state)};

    if (!discard->is_deleted && !delete_copy(app, discard, err)) {
        return false;
    }
    if (!host->link(host->self, &link, err) && err->code != ERR_NOT_FOUND) {
        return false;
    }
    return discard_end(app_durable(app), discard, err);
}

static uint32_t again_s(uint32_t attempts)
{
    uint32_t delay = attempts < 8 ? (uint32_t)AGAIN_FIRST_S << (attempts - 1) : AGAIN_MAX_S;

    return delay < AGAIN_MAX_S ? delay : AGAIN_MAX_S;
}

bool deliver_discard(App *app)
{
    Durable *durable = app_durable(app);
    Discard discard;
    Error err = {0};
    bool found = false;

    if (!app_config(app)->delete_after_route) {
        return false;
    }
    if (!discard_take(durable, app_config(app)->lease_seconds, AGAIN_MAX_S, &discard, &found, &err)) {
        log_warn("copies that were sent cannot be read code=%s: %s", error_name(err.code), err.text);
        return false;
    }
    if (found && !discard_one(app, &discard, &err)) {
        Error later = {0};

        log_warn("a copy that was sent could not be deleted, again later attempt=%u code=%s", discard.attempts,
                 error_name(err.code));
        if (!discard_later(durable, &discard, again_s(discard.attempts), &later)) {
            log_warn("it comes again in %d s only code=%s", AGAIN_MAX_S, error_name(later.code));
        }
    }
    return found;
}

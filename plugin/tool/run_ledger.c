#include "tool/run_ledger.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "service/host_digest.h"
#include "tool/host_folder.h"

enum { NAME_SIZE = SHA256_HEX_SIZE + 8, VALUE_MAX = 512 };

static bool hash_base(const char *out, bool keep_names, const Session *session, uint8_t base[SHA256_BYTES], Error *err)
{
    Buffer text = {.limit = 1 << 20};
    const Config *config = &session->config;
    bool good;

    settings_write(&config->settings, &text);
    buffer_string(&text, session->rules_hash);
    buffer_string(&text, key_fingerprint(session->key));
    buffer_string(&text, out);
    buffer_u8(&text, keep_names);
    buffer_u8(&text, (uint8_t)config->mode);
    buffer_u8(&text, (uint8_t)config->review_required);
    buffer_u8(&text, config->verify_copies);
    buffer_u8(&text, config->store_clean);
    buffer_string(&text, REDACTOR_VERSION);
    good = buffer_check(&text, err) && host_sha256(buffer_view(&text), base, err);
    buffer_free(&text);
    return good;
}

bool ledger_open(const char *out, bool keep_names, const Session *session, Ledger *ledger, Error *err)
{
    /* The key is part of each name, so one file can serve several keys; there is no audit chain to protect. */
    static const uint8_t no_key[32] = {0};
    char whole[PATH_MAX];
    const char *folder, *path;

    *ledger = (Ledger){0};
    folder = folder_of(out, session->arena);
    if (folder == NULL || realpath(folder, whole) == NULL) {
        return error_set(err, ERR_IO, "the folder that OUT is to be in is not there");
    }
    path = arena_print(session->arena, "%s/.orthanc-redactor.db", whole);
    out = arena_print(session->arena, "%s/%s", whole, strrchr(out, '/') != NULL ? strrchr(out, '/') + 1 : out);
    if (path == NULL || out == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a path");
    }
    return hash_base(out, keep_names, session, ledger->base, err) &&
           (durable_open(path, "local", "command-line", no_key, &ledger->durable, err) ||
            error_add(err, "what earlier runs finished"));
}

void ledger_close(Ledger *ledger)
{
    durable_close(ledger->durable);
    *ledger = (Ledger){0};
}

static bool entry_name(const Ledger *ledger, const char *name, const uint8_t sha256[SHA256_BYTES],
                       char entry[NAME_SIZE], Error *err)
{
    Buffer text = {.limit = 1 << 16};
    uint8_t digest[SHA256_BYTES];
    char hex[SHA256_HEX_SIZE];
    bool good;

    buffer_append(&text, ledger->base, SHA256_BYTES);
    buffer_append(&text, sha256, SHA256_BYTES);
    buffer_string(&text, name);
    good = buffer_check(&text, err) && host_sha256(buffer_view(&text), digest, err);
    buffer_free(&text);
    if (good) {
        bytes_to_hex(bytes_of(digest, sizeof digest), hex);
        (void)snprintf(entry, NAME_SIZE, "run/%s", hex);
    }
    return good;
}

/* "<state> <reason or -> <sha256> <boxes> <confidence> <output or ->" */
static bool parse_entry(const char *value, Arena *arena, LedgerEntry *entry)
{
    char state[32], reason[64], hex[SHA256_HEX_SIZE], output[128];
    unsigned boxes, confidence;

    if (sscanf(value, "%31s %63s %64s %u %u %127s", state, reason, hex, &boxes, &confidence, output) != 6) {
        return false;
    }
    entry->has_reason = strcmp(reason, "-") != 0;
    entry->boxes = boxes;
    entry->confidence_pct = (uint8_t)confidence;
    entry->output = arena_text(arena, strcmp(output, "-") == 0 ? "" : output);
    return state_find(state, &entry->state) && (!entry->has_reason || reason_find(reason, &entry->reason)) &&
           bytes_from_hex(hex, entry->copy_sha256, SHA256_BYTES) && entry->output != NULL &&
           strchr(entry->output, '/') == NULL;
}

bool ledger_find(const Ledger *ledger, const char *name, const uint8_t sha256[SHA256_BYTES], Arena *arena,
                 LedgerEntry *entry, bool *found, Error *err)
{
    char key[NAME_SIZE];
    const char *value = NULL;

    *entry = (LedgerEntry){0};
    *found = false;
    if (!entry_name(ledger, name, sha256, key, err) || !durable_get(ledger->durable, key, arena, &value, err)) {
        return false;
    }
    *found = value != NULL && parse_entry(value, arena, entry);
    return true;
}

bool ledger_save(const Ledger *ledger, const char *name, const uint8_t sha256[SHA256_BYTES], const LedgerEntry *entry,
                 Error *err)
{
    char key[NAME_SIZE], value[VALUE_MAX], hex[SHA256_HEX_SIZE];

    bytes_to_hex(bytes_of(entry->copy_sha256, SHA256_BYTES), hex);
    (void)snprintf(value, sizeof value, "%s %s %s %u %u %s", state_name(entry->state),
                   entry->has_reason ? reason_name(entry->reason) : "-", hex, entry->boxes, entry->confidence_pct,
                   entry->output[0] != 0 ? entry->output : "-");
    return entry_name(ledger, name, sha256, key, err) && durable_set(ledger->durable, key, value, err);
}

/* The chain: digest of row n = HMAC-SHA256(audit key, digest of row n-1 || sequence || time || actor || action ||
 * object || details), numbers of 64 bits little-endian, texts with a 32-bit length; before row 1 come 32 zero bytes.
 * The signature in audit_head = HMAC-SHA256(audit key, "head" || sequence || digest of the last row): without it, rows
 * cut off at the end would leave a chain that is whole. (Who can put back an older copy of the whole file is not seen
 * here: that takes an anchor kept elsewhere.) */
#include "durable/audit.h"

#include <inttypes.h>
#include <string.h>

#include "durable/store.h"
#include "wrap/hmac.h"

enum { AUDIT_PAGE_ROWS = 1000, AUDIT_ROW_BYTES_MAX = 1 << 20 };

static bool row_digest(const Durable *durable, const uint8_t previous[AUDIT_DIGEST_BYTES], const AuditEntry *entry,
                       uint8_t digest[AUDIT_DIGEST_BYTES], Error *err)
{
    Buffer row = {.limit = AUDIT_ROW_BYTES_MAX};
    Bytes part;
    bool is_done;

    buffer_append(&row, previous, AUDIT_DIGEST_BYTES);
    buffer_u64(&row, (uint64_t)entry->sequence);
    buffer_u64(&row, (uint64_t)entry->time_s);
    buffer_string(&row, entry->actor);
    buffer_string(&row, entry->action);
    buffer_string(&row, entry->object);
    buffer_string(&row, entry->details);
    part = buffer_view(&row);
    is_done =
        buffer_check(&row, err) && hmac_sha256(bytes_of(durable->audit_key, AUDIT_KEY_BYTES), &part, 1, digest, err);
    buffer_free(&row);
    return is_done;
}

static bool head_signature(const Durable *durable, int64_t sequence, const uint8_t digest[AUDIT_DIGEST_BYTES],
                           uint8_t signature[AUDIT_DIGEST_BYTES], Error *err)
{
    Buffer number = {.limit = sizeof(uint64_t)};
    Bytes parts[3] = {bytes_text("head"), {0}, bytes_of(digest, AUDIT_DIGEST_BYTES)};
    bool is_done;

    buffer_u64(&number, (uint64_t)sequence);
    parts[1] = buffer_view(&number);
    is_done = buffer_check(&number, err) &&
              hmac_sha256(bytes_of(durable->audit_key, AUDIT_KEY_BYTES), parts, 3, signature, err);
    buffer_free(&number);
    return is_done;
}

/* [is_whole] false: there is no signed end where one must be. */
static bool head_read(Durable *durable, AuditHead *head, bool *is_whole, Error *err)
{
    uint8_t signature[AUDIT_DIGEST_BYTES];
    DbRows *rows;
    Bytes digest;
    bool found;

    *head = (AuditHead){.is_read = true};
    *is_whole = durable->is_new;
    if (!db_query(durable->db,
                  "SELECT sequence, digest, signature, (SELECT max(sequence) FROM audit) FROM audit_head WHERE id = 1",
                  NULL, 0, &rows, err) ||
        !db_step(rows, &found, err)) {
        return false;
    }
    if (!found) {
        return true;
    }
    head->sequence = db_integer(rows, 0);
    digest = db_bytes(rows, 1);
    if (digest.size == AUDIT_DIGEST_BYTES) {
        memcpy(head->digest, digest.data, AUDIT_DIGEST_BYTES);
    }
    if (!head_signature(durable, head->sequence, head->digest, signature, err)) {
        return false;
    }
    *is_whole =
        bytes_equal(db_bytes(rows, 2), bytes_of(signature, sizeof signature)) && db_integer(rows, 3) == head->sequence;
    return true;
}

/* An end that somebody tampered with must neither stop the work nor be healed by our signing it: the next number is
 * left out, and the gap shows for ever. */
static bool head_mend(Durable *durable, AuditHead *head, Error *err)
{
    DbRows *rows;
    bool found;

    if (!db_query(durable->db, "SELECT max(sequence) FROM audit", NULL, 0, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    head->sequence = (found && db_integer(rows, 0) > head->sequence ? db_integer(rows, 0) : head->sequence) + 1;
    return true;
}

bool audit_add(Durable *durable, const char *actor, const char *action, const char *object, const char *details,
               Error *err)
{
    AuditHead *head = &durable->head;
    AuditEntry entry = {
        .time_s = durable->now_s, .actor = actor, .action = action, .object = object, .details = details};
    uint8_t digest[AUDIT_DIGEST_BYTES];
    bool is_whole = true;

    if (!head->is_read &&
        (!head_read(durable, head, &is_whole, err) || (!is_whole && !head_mend(durable, head, err)))) {
        return false;
    }
    entry.sequence = head->sequence + 1;
    if (!row_digest(durable, head->digest, &entry, digest, err)) {
        return false;
    }
    const DbValue values[] = {db_number(entry.sequence),
                              db_number(entry.time_s),
                              db_string(actor),
                              db_string(action),
                              db_string(object),
                              db_string(details),
                              db_blob(bytes_of(digest, sizeof digest))};
    if (!db_run(durable->db,
                "INSERT INTO audit (sequence, time, actor, action, object, details, digest) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                values, 7, NULL, err)) {
        return error_add(err, "audit");
    }
    head->sequence = entry.sequence;
    memcpy(head->digest, digest, sizeof digest);
    head->is_changed = true;
    return true;
}

bool audit_sign(Durable *durable, Error *err)
{
    AuditHead *head = &durable->head;
    uint8_t signature[AUDIT_DIGEST_BYTES];

    if (!head->is_changed) {
        return true;
    }
    if (!head_signature(durable, head->sequence, head->digest, signature, err)) {
        return false;
    }
    const DbValue values[] = {db_number(head->sequence), db_blob(bytes_of(head->digest, AUDIT_DIGEST_BYTES)),
                              db_blob(bytes_of(signature, sizeof signature))};
    return db_run(durable->db,
                  "INSERT INTO audit_head (id, sequence, digest, signature) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO "
                  "UPDATE SET sequence = excluded.sequence, digest = excluded.digest, signature = excluded.signature",
                  values, 3, NULL, err);
}

bool audit_append(Durable *durable, const char *actor, const char *action, const char *object, const char *details,
                  Error *err)
{
    return durable_begin(durable, DB_WRITE, err) &&
           durable_end(durable, audit_add(durable, actor, action, object, details, err), err);
}

static bool query_after(Durable *durable, int64_t after, uint32_t limit, DbRows **rows, Error *err)
{
    const DbValue values[] = {db_number(after), db_number(limit)};

    return db_query(durable->db,
                    "SELECT sequence, time, actor, action, object, details, digest FROM audit WHERE sequence > $1 "
                    "ORDER BY sequence LIMIT $2",
                    values, 2, rows, err);
}

/* The texts belong to the row. A damaged row reads as empty, never as NULL. */
static AuditEntry entry_of(const DbRows *rows)
{
    const char *texts[4];

    for (uint32_t i = 0; i < 4; i++) {
        texts[i] = db_text(rows, 2 + i);
        texts[i] = texts[i] == NULL ? "" : texts[i];
    }
    return (AuditEntry){.sequence = db_integer(rows, 0),
                        .time_s = db_integer(rows, 1),
                        .actor = texts[0],
                        .action = texts[1],
                        .object = texts[2],
                        .details = texts[3]};
}

static bool list_rows(Durable *durable, int64_t after, uint32_t limit, Arena *arena, AuditEntry *entries,
                      uint32_t *count, Error *err)
{
    DbRows *rows;
    bool found;

    if (!query_after(durable, after, limit, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    while (found && *count < limit) {
        AuditEntry *entry = &entries[(*count)++];

        *entry = entry_of(rows);
        entry->actor = arena_text(arena, entry->actor);
        entry->action = arena_text(arena, entry->action);
        entry->object = arena_text(arena, entry->object);
        entry->details = arena_text(arena, entry->details);
        if (entry->actor == NULL || entry->action == NULL || entry->object == NULL || entry->details == NULL) {
            return error_set(err, ERR_MEMORY, "audit: out of memory");
        }
        if (!db_step(rows, &found, err)) {
            return false;
        }
    }
    return true;
}

bool audit_list(Durable *durable, int64_t after, uint32_t limit, Arena *arena, AuditEntry **entries, uint32_t *count,
                Error *err)
{
    limit = limit > AUDIT_PAGE_ROWS ? AUDIT_PAGE_ROWS : limit;
    *count = 0;
    *entries = arena_array(arena, limit, sizeof **entries);
    if (*entries == NULL) {
        return error_set(err, ERR_MEMORY, "audit: out of memory");
    }
    return durable_begin(durable, DB_READ, err) &&
           durable_end(durable, list_rows(durable, after, limit, arena, *entries, count, err), err);
}

/* A walk along the chain, a page at a time so that the work goes on meanwhile. */
typedef struct {
    int64_t first, last, bad;
    uint8_t digest[AUDIT_DIGEST_BYTES];
    bool at_end;
} Walk;

static bool walk_row(const Durable *durable, const DbRows *rows, Walk *walk, Error *err)
{
    AuditEntry entry = entry_of(rows);
    uint8_t digest[AUDIT_DIGEST_BYTES];

    if (walk->first == 0) {
        walk->first = entry.sequence;
    }
    if (!row_digest(durable, walk->digest, &entry, digest, err)) {
        return false;
    }
    if (entry.sequence != walk->last + 1 || !bytes_equal(db_bytes(rows, 6), bytes_of(digest, sizeof digest))) {
        walk->bad = walk->last + 1;
    }
    walk->last = entry.sequence;
    memcpy(walk->digest, digest, sizeof digest);
    return true;
}

static bool walk_end(Durable *durable, Walk *walk, Error *err)
{
    AuditHead head;
    bool is_whole;

    if (!head_read(durable, &head, &is_whole, err)) {
        return false;
    }
    if (!is_whole || head.sequence != walk->last || memcmp(head.digest, walk->digest, AUDIT_DIGEST_BYTES) != 0) {
        walk->bad = walk->last + 1;
    }
    walk->at_end = true;
    return true;
}

static bool walk_page(Durable *durable, Walk *walk, Error *err)
{
    DbRows *rows;
    uint32_t count = 0;
    bool found;

    if (!query_after(durable, walk->last, AUDIT_PAGE_ROWS, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    while (found && walk->bad == 0) {
        count++;
        if (!walk_row(durable, rows, walk, err) || !db_step(rows, &found, err)) {
            return false;
        }
    }
    return walk->bad != 0 || count == AUDIT_PAGE_ROWS || walk_end(durable, walk, err);
}

bool audit_verify(Durable *durable, int64_t *first, int64_t *last, int64_t *bad, Error *err)
{
    Walk walk = {0};

    while (walk.bad == 0 && !walk.at_end) {
        if (!durable_begin(durable, DB_READ, err) || !durable_end(durable, walk_page(durable, &walk, err), err)) {
            return false;
        }
    }
    *first = walk.first;
    *last = walk.last;
    *bad = walk.bad;
    return true;
}

/* A page of the chain in hand, so that no statement reads while rows are written. */
typedef struct {
    int64_t sequence;
    uint8_t digest[AUDIT_DIGEST_BYTES];
} NewDigest;

static bool rechain_page(Durable *durable, AuditHead *head, NewDigest *page, uint32_t *count, Error *err)
{
    DbRows *rows;
    bool found;

    *count = 0;
    if (!query_after(durable, head->sequence, AUDIT_PAGE_ROWS, &rows, err) || !db_step(rows, &found, err)) {
        return false;
    }
    while (found && *count < AUDIT_PAGE_ROWS) {
        AuditEntry entry = entry_of(rows);
        if (!row_digest(durable, head->digest, &entry, head->digest, err)) {
            return false;
        }
        head->sequence = entry.sequence;
        page[*count].sequence = entry.sequence;
        memcpy(page[(*count)++].digest, head->digest, AUDIT_DIGEST_BYTES);
        if (!db_step(rows, &found, err)) {
            return false;
        }
    }
    return true;
}

static bool write_page(Durable *durable, const NewDigest *page, uint32_t count, Error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        const DbValue values[] = {db_number(page[i].sequence), db_blob(bytes_of(page[i].digest, AUDIT_DIGEST_BYTES))};
        if (!db_run(durable->db, "UPDATE audit SET digest = $2 WHERE sequence = $1", values, 2, NULL, err)) {
            return error_add(err, "audit");
        }
    }
    return true;
}

bool audit_rechain(Durable *durable, const uint8_t key[AUDIT_KEY_BYTES], Error *err)
{
    AuditHead head = {.is_read = true, .is_changed = true};
    Arena *arena = arena_new(AUDIT_ROW_BYTES_MAX);
    NewDigest *page = arena == NULL ? NULL : arena_array(arena, AUDIT_PAGE_ROWS, sizeof *page);
    uint32_t count = AUDIT_PAGE_ROWS;
    bool good = page != NULL || error_set(err, ERR_MEMORY, "audit: out of memory");

    memcpy(durable->audit_key, key, AUDIT_KEY_BYTES);
    while (good && count == AUDIT_PAGE_ROWS) {
        good = rechain_page(durable, &head, page, &count, err) && write_page(durable, page, count, err);
    }
    arena_free(arena);
    durable->head = head;
    return good;
}

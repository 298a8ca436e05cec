#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plan/plan_json.h"
#include "service/host_digest.h"
#include "service/instance.h"
#include "tool/run.h"
#include "wire/memfd.h"

enum { COPY_MODE = 0644, PLAN_MODE = 0644 };

static bool fail(RunResult *result, const Error *err, Arena *arena)
{
    result->tally = TALLY_FAILED;
    result->state = "Failed";
    result->reason = error_name(err->code);
    result->error = arena_text(arena, err->text);
    return true;
}

static bool hash_file(int file, uint64_t size, Arena *arena, uint8_t sha256[SHA256_BYTES], Error *err)
{
    Bytes bytes;

    return memfd_map(file, size, arena, &bytes, err) && host_sha256(bytes, sha256, err);
}

static const char *plan_path(const Run *run, const FolderFile *file, Arena *arena)
{
    return arena_print(arena, "%s/%s.plan.json", run->options.plans_folder, file->name);
}

/* Where the copy called [output] goes ("" = the input's name). */
static const char *output_path(const Run *run, const FolderFile *file, const char *output, Arena *arena)
{
    const char *slash = strrchr(file->name, '/');
    int folder_size = slash != NULL ? (int)(slash - file->name) + 1 : 0;

    if (run->options.out_is_file) {
        return arena_text(arena, run->options.out);
    }
    if (output[0] == 0) {
        return arena_print(arena, "%s/%s", run->options.out, file->name);
    }
    return arena_print(arena, "%s/%.*s%s", run->options.out, folder_size, file->name, output);
}

/* The copy's new name. Its UID comes from a worker: only digits and dots become part of a path. */
static const char *new_name(const Run *run, const FolderFile *file, FileKind kind, const InstanceResult *work,
                            const RunResult *result, Arena *arena)
{
    const char *uid = work->copy.facts.copy.sop_uid;
    const char *dot = strrchr(file->name, '.');
    bool has_uid = uid != NULL && uid[0] != 0 && strlen(uid) < UID_SIZE && strspn(uid, "0123456789.") == strlen(uid);
    const char *slash = strrchr(file->name, '/');
    bool has_type = dot != NULL && (slash == NULL || dot > slash) && strlen(dot) <= 5;

    if (run->options.keep_names || run->options.out_is_file) {
        return "";
    }
    if (kind == FILE_DICOM && has_uid) {
        return arena_print(arena, "%s.dcm", uid);
    }
    return arena_print(arena, "%.32s%s", result->sha256, kind == FILE_DICOM ? ".dcm" : has_type ? dot : "");
}

/* Two encodings of one picture have the same UID: the second gets a longer name, or it would silently replace the
 * first. */
static bool claim_path(Run *run, const FolderFile *file, const RunResult *result, Arena *arena, const char **output,
                       const char **path, Error *err)
{
    const char *dot;
    bool added = false;

    *path = output_path(run, file, *output, arena);
    if (*path == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a path");
    }
    if (!text_set_add(&run->outputs, *path, &added, err) || added) {
        return added;
    }
    dot = strrchr(*output, '.');
    *output = arena_print(arena, "%.*s-%.12s%s", dot != NULL ? (int)(dot - *output) : (int)strlen(*output), *output,
                          result->sha256, dot != NULL ? dot : "");
    *path = *output != NULL ? output_path(run, file, *output, arena) : NULL;
    return (*path != NULL || error_set(err, ERR_MEMORY, "no memory for a path")) &&
           text_set_add(&run->outputs, *path, &added, err);
}

/* True in [resumed] when an earlier run finished this file and what it made is still there, unchanged. */
static bool try_resume(Run *run, const FolderFile *file, const uint8_t sha256[SHA256_BYTES], Arena *arena,
                       RunResult *result, bool *resumed, Error *err)
{
    LedgerEntry entry;
    uint8_t stored[SHA256_BYTES];
    const char *path, *plan;
    FileKind kind;
    uint64_t size;
    int copy = -1;
    bool added, same;

    *resumed = false;
    if (!ledger_find(&run->ledger, file->name, sha256, arena, &entry, resumed, err) || !*resumed) {
        return !*resumed && err->code == ERR_NONE;
    }
    *resumed = false;
    plan = run->options.plans_folder != NULL ? plan_path(run, file, arena) : NULL;
    if ((plan != NULL && access(plan, R_OK) != 0) || (run->options.mapping_folder != NULL && !run->mapping.was_there)) {
        return true; /* more is asked for than the earlier run left */
    }
    path = output_path(run, file, entry.output, arena);
    if (path == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a path");
    }
    if (entry.state == STATE_DONE) {
        if (!folder_fetch(path, run->session.config.settings.limits.max_file_bytes * 2, &copy, &size, &kind, err)) {
            *err = (Error){0};
            return true; /* gone: made again */
        }
        same = instance_own_file(arena, copy, err) && hash_file(copy, size, arena, stored, err) &&
               memcmp(stored, entry.copy_sha256, SHA256_BYTES) == 0;
        if (!same) {
            return err->code == ERR_NONE;
        }
        bytes_to_hex(bytes_of(stored, sizeof stored), result->copy_sha256);
        result->output = path;
        if (!text_set_add(&run->outputs, path, &added, err)) {
            return false;
        }
    }
    result->tally = TALLY_RESUMED;
    result->state = state_name(entry.state);
    result->reason = entry.has_reason ? reason_name(entry.reason) : NULL;
    result->boxes = entry.boxes;
    result->confidence_pct = entry.confidence_pct;
    result->has_plan = *resumed = true;
    return true;
}

static bool write_plan(const Run *run, const FolderFile *file, const Plan *plan, Arena *arena, Error *err)
{
    Buffer json = {.limit = PLAN_JSON_BYTES_MAX};
    const char *path = plan_path(run, file, arena);
    bool good = (path != NULL || error_set(err, ERR_MEMORY, "no memory for a path")) &&
                plan_to_json(plan, false, &json, err) && buffer_check(&json, err) &&
                folder_store_bytes(path, buffer_view(&json), PLAN_MODE, err);

    buffer_free(&json);
    return good || error_add(err, "plan");
}

static bool store_copy(Run *run, const FolderFile *file, FileKind kind, const InstanceResult *work, Arena *arena,
                       RunResult *result, LedgerEntry *entry, Error *err)
{
    const char *output = new_name(run, file, kind, work, result, arena);
    const char *path;

    if (output == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a name");
    }
    if (!claim_path(run, file, result, arena, &output, &path, err) ||
        !folder_store(path, work->copy.file, work->copy.file_size, COPY_MODE, err)) {
        return false;
    }
    result->output = path;
    entry->output = output;
    memcpy(entry->copy_sha256, work->copy_sha256, SHA256_BYTES);
    bytes_to_hex(bytes_of(work->copy_sha256, SHA256_BYTES), result->copy_sha256);
    return run->options.mapping_folder == NULL || mapping_add(&run->mapping, &work->copy.facts, err);
}

static bool finish(Run *run, const FolderFile *file, FileKind kind, const InstanceResult *work, Arena *arena,
                   RunResult *result, Error *err)
{
    LedgerEntry entry = {.state = work->state, .reason = work->reason, .has_reason = work->has_reason, .output = ""};

    result->state = state_name(work->state);
    result->reason = work->has_reason ? reason_name(work->reason) : NULL;
    result->tally = work->state == STATE_DONE      ? TALLY_DONE
                    : work->state == STATE_SKIPPED ? TALLY_SKIPPED
                    : work->state == STATE_REVIEW  ? TALLY_REVIEW
                                                   : TALLY_QUARANTINED;
    result->has_plan = work->has_plan;
    if (work->has_plan) {
        result->boxes = entry.boxes = plan_fill_count(&work->plan);
        result->confidence_pct = entry.confidence_pct = work->plan.confidence_pct;
        if (run->options.plans_folder != NULL && !write_plan(run, file, &work->plan, arena, err)) {
            return false;
        }
    }
    if (work->state == STATE_DONE && !store_copy(run, file, kind, work, arena, result, &entry, err)) {
        return false;
    }
    /* Last: who is killed before this does the file again, who is killed after it does not. */
    return (work->state != STATE_DONE && work->state != STATE_SKIPPED) ||
           ledger_save(&run->ledger, file->name, work->sha256, &entry, err);
}

static bool work_on(Run *run, int file, uint64_t size, Arena *arena, InstanceResult *work, Error *err)
{
    InstanceJob job = {
        .pool = run->session.pool,
        .config = &run->session.config,
        .rules_hash = run->session.rules_hash,
        .file = file,
        .file_size = size,
    };

    do {
        job.attempt++;
        if (!instance_work(&job, arena, work, err)) {
            return false;
        }
    } while (work->state == STATE_QUEUED);
    return true;
}

bool run_file(Run *run, const FolderFile *file, Arena *arena, RunResult *result, Error *err)
{
    InstanceResult work;
    uint8_t sha256[SHA256_BYTES];
    uint64_t size = 0;
    int input = -1;
    FileKind kind;
    bool resumed = false;

    *result = (RunResult){0};
    if (!folder_fetch(file->path, run->session.config.settings.limits.max_file_bytes, &input, &size, &kind, err)) {
        if (err->code == ERR_LIMIT) {
            result->tally = TALLY_QUARANTINED;
            result->state = state_name(STATE_QUARANTINED);
            result->reason = reason_name(REASON_LIMITS);
            return true;
        }
        return fail(result, err, arena);
    }
    if (!instance_own_file(arena, input, err)) {
        return fail(result, err, arena);
    }
    if (kind == FILE_OTHER) {
        result->tally = TALLY_OTHER;
        result->state = state_name(STATE_SKIPPED);
        result->reason = "NotDicom";
        return true;
    }
    *err = (Error){0};
    if (!hash_file(input, size, arena, sha256, err)) {
        return fail(result, err, arena);
    }
    bytes_to_hex(bytes_of(sha256, sizeof sha256), result->sha256);
    if (!try_resume(run, file, sha256, arena, result, &resumed, err)) {
        return fail(result, err, arena);
    }
    if (resumed) {
        return true;
    }
    if (!work_on(run, input, size, arena, &work, err)) {
        return err->code != ERR_CONFIG && err->code != ERR_CANCELLED && fail(result, err, arena);
    }
    return finish(run, file, kind, &work, arena, result, err) || fail(result, err, arena);
}

#include "service/engine.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plan/bundle.h"
#include "wrap/hmac.h"

enum { FOLDERS_MAX = 256 };

static bool is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* [base]/[inside] in [arena] when it holds rules/ and lua/, else NULL. */
static const char *rules_root(const char *base, const char *inside, Arena *arena)
{
    const char *root = arena_print(arena, "%s/%s", base, inside);
    const char *rules = root != NULL ? arena_print(arena, "%s/rules", root) : NULL;
    const char *lua = root != NULL ? arena_print(arena, "%s/lua", root) : NULL;

    return rules != NULL && lua != NULL && is_folder(rules) && is_folder(lua) ? root : NULL;
}

bool engine_find_rules(const char *configured, const char *self_directory, Arena *arena, const char **root, Error *err)
{
    /* Beside the program; up to three folders above it (a build tree inside the source tree); the share folder of the
     * same prefix, seen from bin and from Orthanc's plugin folder. */
    static const char *const around[] = {
        ".", "..", "../..", "../../..", "../share/orthanc-redactor", "../../orthanc-redactor"};

    *root = NULL;
    if (configured[0] != 0) {
        *root = rules_root(configured, ".", arena);
        if (*root == NULL) {
            *root = rules_root(configured, "..", arena);
        }
        return *root != NULL ||
               error_set(err, ERR_CONFIG,
                         "RulesDirectory %.200s has no folders rules and lua: correct it or leave it empty",
                         configured);
    }
    for (size_t i = 0; i < sizeof around / sizeof around[0] && *root == NULL; i++) {
        *root = rules_root(self_directory, around[i], arena);
    }
    if (*root == NULL) {
        *root = rules_root(REDACTOR_DATA_DIRECTORY, ".", arena);
    }
    if (*root == NULL) {
        *root = rules_root(REDACTOR_SOURCE_DIRECTORY, ".", arena);
    }
    return *root != NULL || error_set(err, ERR_CONFIG,
                                      "no rules beside the program or in %s: install them or set "
                                      "RulesDirectory",
                                      REDACTOR_DATA_DIRECTORY);
}

typedef struct {
    const char *root;
    Arena *arena;
    Bundle bundle;
    const char *folders[FOLDERS_MAX]; /* relative names, still to read */
    uint32_t folders_count;
} Walk;

static bool walk_file(Walk *walk, const char *name, const char *path, Error *err)
{
    BundleFile *file;

    if (walk->bundle.count == BUNDLE_FILES_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d rule files", BUNDLE_FILES_MAX);
    }
    file = &walk->bundle.files[walk->bundle.count];
    file->name = name;
    if (!bytes_read_file(path, BUNDLE_BYTES_MAX, walk->arena, &file->data, err)) {
        return error_add(err, "rule file %.100s", name);
    }
    walk->bundle.count++;
    return true;
}

static bool walk_entry(Walk *walk, const char *folder, const char *entry, Error *err)
{
    const char *name = arena_print(walk->arena, "%s/%s", folder, entry);
    const char *path = name != NULL ? arena_print(walk->arena, "%s/%s", walk->root, name) : NULL;
    size_t size = strlen(entry);
    struct stat status;

    if (path == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the rules");
    }
    if (entry[0] == '.' || entry[size - 1] == '~' || (size > 3 && strcmp(entry + size - 3, ".md") == 0)) {
        return true;
    }
    if (stat(path, &status) != 0) {
        return error_set(err, ERR_IO, "cannot look at rule file %.100s", name);
    }
    if (S_ISREG(status.st_mode)) {
        return walk_file(walk, name, path, err);
    }
    if (S_ISDIR(status.st_mode)) {
        if (walk->folders_count == FOLDERS_MAX) {
            return error_set(err, ERR_LIMIT, "more than %d folders of rules", FOLDERS_MAX);
        }
        walk->folders[walk->folders_count++] = name;
    }
    return true;
}

static bool walk_folder(Walk *walk, const char *folder, Error *err)
{
    const char *path = arena_print(walk->arena, "%s/%s", walk->root, folder);
    DIR *open = path != NULL ? opendir(path) : NULL;
    bool good = true;

    if (open == NULL) {
        return error_set(err, ERR_CONFIG, "cannot read the folder %.100s of %.150s", folder, walk->root);
    }
    for (struct dirent *entry = readdir(open); entry != NULL && good; entry = readdir(open)) {
        good = walk_entry(walk, folder, entry->d_name, err);
    }
    (void)closedir(open);
    return good;
}

static bool read_rules(Walk *walk, Buffer *bundle, char rules_hash[SHA256_HEX_SIZE], Error *err)
{
    uint8_t digest[SHA256_BYTES];

    walk->bundle.files = arena_array(walk->arena, BUNDLE_FILES_MAX, sizeof(BundleFile));
    if (walk->bundle.files == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the rules");
    }
    walk->folders[walk->folders_count++] = "rules";
    walk->folders[walk->folders_count++] = "lua";
    while (walk->folders_count > 0) {
        if (!walk_folder(walk, walk->folders[--walk->folders_count], err)) {
            return false;
        }
    }
    if (walk->bundle.count == 0) {
        return error_set(err, ERR_CONFIG, "%.200s: no rule files", walk->root);
    }
    if (!bundle_write(&walk->bundle, bundle, err) || !sha256_bytes(buffer_view(bundle), digest, err)) {
        return false;
    }
    bytes_to_hex(bytes_of(digest, sizeof digest), rules_hash);
    return true;
}

bool engine_read_rules(const char *root, Buffer *bundle, char rules_hash[SHA256_HEX_SIZE], Error *err)
{
    Walk walk = {.root = root, .arena = arena_new(BUNDLE_BYTES_MAX + (8u << 20))};
    bool good;

    if (walk.arena == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the rules");
    }
    good = read_rules(&walk, bundle, rules_hash, err);
    arena_free(walk.arena);
    return good;
}

static const char *executable(const char *folder, const char *inside, Arena *arena)
{
    const char *path = arena_print(arena, "%s/%s", folder, inside);
    struct stat status;

    return path != NULL && stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0 ? path : NULL;
}

bool engine_find_program(const char *configured, const char *self_directory, Arena *arena, const char **program,
                         Error *err)
{
    /* In a build tree the shared object lies in orthanc/, the program in tool/; installed, it lies in
     * share/orthanc/plugins of the prefix that has the program in bin. */
    static const char *const around[] = {"orthanc-redactor", "../tool/orthanc-redactor", "../bin/orthanc-redactor",
                                         "../../../bin/orthanc-redactor"};

    *program = configured;
    if (configured[0] != 0) {
        return true;
    }
    *program = NULL;
    for (size_t i = 0; i < sizeof around / sizeof around[0] && *program == NULL; i++) {
        *program = executable(self_directory, around[i], arena);
    }
    if (*program == NULL) {
        *program = access(REDACTOR_PROGRAM, X_OK) == 0 ? REDACTOR_PROGRAM : NULL;
    }
    return *program != NULL || error_set(err, ERR_CONFIG,
                                         "no program orthanc-redactor beside the plugin or at %s: install "
                                         "it or set Workers.Program",
                                         REDACTOR_PROGRAM);
}

uint32_t engine_workers_count(const Config *config)
{
    long cores;

    if (config->workers_count < 0) {
        return 0;
    }
    if (config->workers_count > 0) {
        return (uint32_t)config->workers_count;
    }
    cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 2 ? 2 : cores > WORKERS_MAX ? WORKERS_MAX : (uint32_t)cores;
}

bool engine_open_pool(const Config *config, const char *root, const char *program, uint32_t workers_count,
                      bool keep_texts, PseudonymSource source, Pool **pool, char rules_hash[SHA256_HEX_SIZE],
                      Error *err)
{
    Buffer bundle = {.limit = BUNDLE_BYTES_MAX + (4u << 20)};
    PoolOptions options = {
        .program = program,
        .workers_count = workers_count,
        .timeout_ms = config->worker_timeout_seconds * 1000,
        .memory_mb = config->worker_memory_mb,
        .recycle_after = config->worker_recycle_after,
        .nice = config->worker_nice,
        .require_sandbox = config->require_sandbox,
        .settings = config->settings,
        .source = source,
        .keep_worker_texts = keep_texts,
    };
    bool good = engine_read_rules(root, &bundle, rules_hash, err) &&
                pool_open(&options, buffer_view(&bundle), rules_hash, pool, err);

    buffer_free(&bundle);
    return good;
}

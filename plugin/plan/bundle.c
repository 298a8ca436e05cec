#include "plan/bundle.h"

#include <stdlib.h>
#include <string.h>

static const char magic[4] = {'O', 'R', 'R', 'B'};

enum { VERSION = 1 };

static int by_name(const void *left, const void *right)
{
    const BundleFile *a = left;
    const BundleFile *b = right;

    return strcmp(a->name, b->name);
}

static bool check_names(const Bundle *bundle, Error *err)
{
    for (uint32_t i = 0; i < bundle->count; i++) {
        const char *name = bundle->files[i].name;

        if (name[0] == 0 || name[0] == '/' || strstr(name, "..") != NULL) {
            return error_set(err, ERR_INPUT, "rules bundle: file %u has no relative name", i);
        }
        if (i > 0 && strcmp(bundle->files[i - 1].name, name) >= 0) {
            return error_set(err, ERR_INPUT, "rules bundle: file %u is there twice or out of order", i);
        }
    }
    return true;
}

bool bundle_write(Bundle *bundle, Buffer *buffer, Error *err)
{
    if (bundle->count > BUNDLE_FILES_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d rule files", BUNDLE_FILES_MAX);
    }
    if (bundle->count > 0) {
        qsort(bundle->files, bundle->count, sizeof bundle->files[0], by_name);
    }
    if (!check_names(bundle, err)) {
        return false;
    }
    buffer_append(buffer, magic, sizeof magic);
    buffer_u32(buffer, VERSION);
    buffer_u32(buffer, bundle->count);
    for (uint32_t i = 0; i < bundle->count; i++) {
        buffer_string(buffer, bundle->files[i].name);
        buffer_bytes(buffer, bundle->files[i].data);
    }
    return buffer_check(buffer, err);
}

bool bundle_read(Bytes bytes, Arena *arena, Bundle *bundle, Error *err)
{
    Reader reader = reader_of(bytes);

    if (bytes.size < sizeof magic || memcmp(bytes.data, magic, sizeof magic) != 0) {
        return error_set(err, ERR_INPUT, "not a rules bundle");
    }
    (void)reader_u32(&reader);
    if (reader_u32(&reader) != VERSION) {
        return error_set(err, ERR_INPUT, "rules bundle of another version");
    }
    bundle->count = reader_u32(&reader);
    if (reader.failed || bundle->count > BUNDLE_FILES_MAX) {
        return error_set(err, ERR_INPUT, "rules bundle with too many files");
    }
    bundle->files = arena_array(arena, bundle->count, sizeof bundle->files[0]);
    if (bundle->files == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the rules bundle");
    }
    for (uint32_t i = 0; i < bundle->count; i++) {
        bundle->files[i].name = reader_text(&reader, arena);
        bundle->files[i].data = reader_bytes(&reader);
    }
    if (!reader_done(&reader)) {
        return error_set(err, ERR_INPUT, "rules bundle is cut or has bytes left over");
    }
    return check_names(bundle, err);
}

const BundleFile *bundle_find(const Bundle *bundle, const char *name)
{
    for (uint32_t i = 0; i < bundle->count; i++) {
        if (strcmp(bundle->files[i].name, name) == 0) {
            return &bundle->files[i];
        }
    }
    return NULL;
}

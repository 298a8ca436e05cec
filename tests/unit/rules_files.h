/* Reads rules/ and lua/ of the source tree into a bundle, for tests. */
#ifndef REDACTOR_TESTS_RULES_FILES_H
#define REDACTOR_TESTS_RULES_FILES_H

#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "deid/rules.h"

static int rules_files_order(const void *a, const void *b)
{
    const BundleFile *x = a;
    const BundleFile *y = b;
    return strcmp(x->name, y->name);
}

static inline bool rules_files_read(Arena *arena, Bundle *bundle, Error *err)
{
    glob_t found = {0};

    if (glob("lua/*.lua", 0, NULL, &found) != 0 || glob("rules/*.lua", GLOB_APPEND, NULL, &found) != 0 ||
        glob("rules/*/*.lua", GLOB_APPEND, NULL, &found) != 0) {
        globfree(&found);
        return error_set(err, ERR_NOT_FOUND, "no rules here");
    }
    bundle->files = arena_array(arena, found.gl_pathc, sizeof *bundle->files);
    bool good = bundle->files != NULL || error_set(err, ERR_MEMORY, "no memory");
    for (size_t i = 0; good && i < found.gl_pathc; i++) {
        bundle->files[i].name = arena_text(arena, found.gl_pathv[i]);
        good = bytes_read_file(found.gl_pathv[i], 8 << 20, arena, &bundle->files[i].data, err);
        bundle->count = (uint32_t)i + 1;
    }
    globfree(&found);
    if (good) {
        qsort(bundle->files, bundle->count, sizeof *bundle->files, rules_files_order);
    }
    return good;
}

#endif

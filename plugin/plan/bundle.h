/* The rules bundle: every file of rules/, lua/ and the stored device templates in one value. Its SHA-256 is the rules
 * hash.
 *
 * Form: "ORRB" (4 bytes), u32 version = 1, u32 count, then for each file, sorted by name: u32 length + name, u32 length
 * + bytes; all numbers little-endian. Valid when every length fits, names are sorted, unique, relative, and nothing is
 * left over. */
#ifndef REDACTOR_PLAN_BUNDLE_H
#define REDACTOR_PLAN_BUNDLE_H

#include "base/arena.h"
#include "base/bytes.h"

enum { BUNDLE_FILES_MAX = 1024, BUNDLE_BYTES_MAX = 64 << 20 };

typedef struct {
    const char *name; /* "rules/30-identifiers.lua", "lua/prelude.lua" */
    Bytes data;
} BundleFile;

typedef struct {
    BundleFile *files; /* sorted by name */
    uint32_t count;
} Bundle;

/* Sorts the files by name and writes them. ERR_INPUT for a name twice, ERR_LIMIT. */
MUST_CHECK bool bundle_write(Bundle *bundle, Buffer *buffer, Error *err);

/* The data are views into [bytes]; names and the array live in [arena]. */
MUST_CHECK bool bundle_read(Bytes bytes, Arena *arena, Bundle *bundle, Error *err);

/* NULL when there is no such file. */
const BundleFile *bundle_find(const Bundle *bundle, const char *name);

#endif

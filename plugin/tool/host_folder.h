/* A folder in Orthanc's place: what lies in it, one file as a sealed memory file, a copy written so that it is there
 * whole or not at all. */
#ifndef REDACTOR_TOOL_HOST_FOLDER_H
#define REDACTOR_TOOL_HOST_FOLDER_H

#include "base/arena.h"
#include "base/bytes.h"

enum { FOLDER_FILES_MAX = 10000000, FOLDER_PATH_MAX = 4096 };

typedef struct {
    const char *path; /* to open it */
    const char *name; /* below IN, with its folders; the file's own name when IN is a file */
} FolderFile;

typedef struct {
    FolderFile *files; /* sorted by name */
    uint32_t count;
} FolderList;

/* All regular files below [in], or [in] itself. Folders that are links are not followed (they may go round in circles),
 * nor is [out] when it lies below [in]. [in] missing: ERR_NOT_FOUND. */
MUST_CHECK bool folder_list(const char *in, const char *out, Arena *arena, FolderList *list, Error *err);

typedef enum { FILE_DICOM, FILE_IMAGE, FILE_OTHER } FileKind;

/* The file as a sealed memory file (yours to close) and what its first bytes say it is. ERR_LIMIT above [limit_bytes].
 */
MUST_CHECK bool folder_fetch(const char *path, uint64_t limit_bytes, int *file, uint64_t *size, FileKind *kind,
                             Error *err);

/* Writes [size] bytes of [file] to [path] (folders above it are made) by way of a hidden file beside it that is renamed
 * when it is whole and on disk. [mode] as for open. */
MUST_CHECK bool folder_store(const char *path, int file, uint64_t size, unsigned mode, Error *err);
MUST_CHECK bool folder_store_bytes(const char *path, Bytes bytes, unsigned mode, Error *err);

/* Hidden files that a killed run left in a folder. */
void folder_clean(const char *folder);

/* Everything up to the last slash of [path], "." when there is none. */
const char *folder_of(const char *path, Arena *arena);

#endif

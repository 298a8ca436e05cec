#include "tool/run_mapping.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char header[] = "id_old,id_new\n";

enum { MAPPING_FILE_MAX = 1 << 30, MAPPING_LINE_MAX = 4096 };

/* The lines that are there already; a last one that a kill cut short is cut off. */
static bool load_lines(Mapping *mapping, const char *path, char mark, Error *err)
{
    Arena *arena = arena_new((size_t)MAPPING_FILE_MAX + (1 << 20));
    Bytes bytes = {0};
    bool good = arena != NULL || error_set(err, ERR_MEMORY, "no memory for the mapping");
    size_t at = 0;

    good = good && bytes_read_file(path, MAPPING_FILE_MAX, arena, &bytes, err);
    while (good && at < bytes.size) {
        const uint8_t *end = memchr(bytes.data + at, '\n', bytes.size - at);
        char line[MAPPING_LINE_MAX];
        size_t size = end != NULL ? (size_t)(end - (bytes.data + at)) + 1 : 0;
        bool added;

        if (end == NULL) {
            good = truncate(path, (off_t)at) == 0 || error_set(err, ERR_IO, "cannot mend the mapping");
            break;
        }
        if (size + 2 <= sizeof line) {
            line[0] = mark;
            memcpy(line + 1, bytes.data + at, size);
            line[size + 1] = 0;
            good = text_set_add(&mapping->lines, line, &added, err);
        }
        at += size;
    }
    arena_free(arena);
    return good;
}

static bool open_file(Mapping *mapping, const char *folder, const char *name, char mark, int *file, Error *err)
{
    Arena *arena = arena_new(1 << 16);
    const char *path = arena != NULL ? arena_print(arena, "%s/%s", folder, name) : NULL;
    struct stat status;
    bool good = path != NULL || error_set(err, ERR_MEMORY, "no memory for the mapping");

    if (good) {
        *file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
        good = (*file >= 0 && fchmod(*file, 0600) == 0 && fstat(*file, &status) == 0) ||
               error_set(err, ERR_IO, "cannot write the mapping %.200s: %s", path, strerror(errno));
    }
    if (good && status.st_size > 0) {
        mapping->was_there = true;
        good = load_lines(mapping, path, mark, err);
    } else if (good) {
        good = write(*file, header, sizeof header - 1) == (ssize_t)sizeof header - 1 ||
               error_set(err, ERR_IO, "cannot write the mapping");
    }
    arena_free(arena);
    return good;
}

bool mapping_open(const char *folder, Mapping *mapping, Error *err)
{
    *mapping = (Mapping){.uid = -1, .patient = -1};
    if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
        return error_set(err, ERR_IO, "cannot make the folder %.200s: %s", folder, strerror(errno));
    }
    return text_set_open(&mapping->lines, err) && open_file(mapping, folder, "uid.csv", 'u', &mapping->uid, err) &&
           open_file(mapping, folder, "patient.csv", 'p', &mapping->patient, err);
}

void mapping_close(Mapping *mapping)
{
    if (mapping->uid >= 0) {
        (void)close(mapping->uid);
    }
    if (mapping->patient >= 0) {
        (void)close(mapping->patient);
    }
    text_set_close(&mapping->lines);
}

static void append_field(Buffer *line, const char *text)
{
    if (strpbrk(text, ",\"\r\n") == NULL) {
        buffer_text(line, text);
        return;
    }
    buffer_text(line, "\"");
    for (const char *c = text; *c != 0; c++) {
        buffer_append(line, c, 1);
        if (*c == '"') {
            buffer_append(line, c, 1);
        }
    }
    buffer_text(line, "\"");
}

static bool add_pair(Mapping *mapping, int file, char mark, const char *old, const char *fresh, Error *err)
{
    Buffer line = {.limit = 4 * PSEUDONYM_VALUE_MAX};
    bool added = false, good;

    if (old[0] == 0) {
        return true;
    }
    buffer_append(&line, &mark, 1);
    append_field(&line, old);
    buffer_text(&line, ",");
    append_field(&line, fresh);
    buffer_text(&line, "\n");
    good = buffer_check(&line, err) && text_set_add(&mapping->lines, (const char *)line.data, &added, err);
    if (good && added) { /* one write of O_APPEND: lines of several threads do not mix */
        good = write(file, line.data + 1, line.size - 1) == (ssize_t)line.size - 1 ||
               error_set(err, ERR_IO, "cannot write the mapping");
    }
    buffer_free(&line);
    return good;
}

bool mapping_add(Mapping *mapping, const CopyFacts *facts, Error *err)
{
    const Identity *old = &facts->original;
    const Identity *fresh = &facts->copy;

    return add_pair(mapping, mapping->patient, 'p', old->patient_id, fresh->patient_id, err) &&
           add_pair(mapping, mapping->uid, 'u', old->study_uid, fresh->study_uid, err) &&
           add_pair(mapping, mapping->uid, 'u', old->series_uid, fresh->series_uid, err) &&
           add_pair(mapping, mapping->uid, 'u', old->sop_uid, fresh->sop_uid, err);
}

#include "tool/host_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "wire/memfd.h"

enum { CHUNK_BYTES = 1 << 20, FOLDERS_MAX = 1000000 };

static const char part_prefix[] = ".orthanc-redactor-part-";

typedef struct {
    Arena *arena;
    FolderList *list;
    uint32_t files_capacity;
    const char **folders; /* names below IN, still to read */
    uint32_t folders_count, folders_capacity;
    struct stat out;
    bool has_out;
} Walk;

static bool grow(Arena *arena, void **items, uint32_t *capacity, uint32_t count, size_t size, uint32_t most, Error *err)
{
    uint32_t wanted = *capacity == 0 ? 256 : *capacity * 2;
    void *more;

    if (count < *capacity) {
        return true;
    }
    if (count >= most) {
        return error_set(err, ERR_LIMIT, "more than %u files or folders", most);
    }
    more = arena_array(arena, wanted, size);
    if (more == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the list of files");
    }
    if (count > 0) {
        memcpy(more, *items, count * size);
    }
    *items = more;
    *capacity = wanted;
    return true;
}

static bool add_file(Walk *walk, const char *path, const char *name, Error *err)
{
    void *items = walk->list->files;

    if (!grow(walk->arena, &items, &walk->files_capacity, walk->list->count, sizeof(FolderFile), FOLDER_FILES_MAX,
              err)) {
        return false;
    }
    walk->list->files = items;
    walk->list->files[walk->list->count++] = (FolderFile){.path = path, .name = name};
    return true;
}

static bool add_folder(Walk *walk, const char *name, Error *err)
{
    void *items = walk->folders;

    if (!grow(walk->arena, &items, &walk->folders_capacity, walk->folders_count, sizeof(const char *), FOLDERS_MAX,
              err)) {
        return false;
    }
    walk->folders = items;
    walk->folders[walk->folders_count++] = name;
    return true;
}

static bool walk_entry(Walk *walk, const char *in, const char *folder, const char *entry, Error *err)
{
    const char *name =
        folder[0] != 0 ? arena_print(walk->arena, "%s/%s", folder, entry) : arena_text(walk->arena, entry);
    const char *path = name != NULL ? arena_print(walk->arena, "%s/%s", in, name) : NULL;
    struct stat link, status;

    if (path == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the list of files");
    }
    if (strncmp(entry, ".orthanc-redactor", sizeof ".orthanc-redactor" - 1) == 0 || strlen(path) >= FOLDER_PATH_MAX ||
        lstat(path, &link) != 0 || stat(path, &status) != 0) {
        return true; /* ours, or gone while we looked */
    }
    if (S_ISDIR(link.st_mode)) {
        bool is_out = walk->has_out && link.st_dev == walk->out.st_dev && link.st_ino == walk->out.st_ino;

        return is_out || add_folder(walk, name, err);
    }
    return !S_ISREG(status.st_mode) || add_file(walk, path, name, err);
}

static bool walk_folder(Walk *walk, const char *in, const char *folder, Error *err)
{
    const char *path = arena_print(walk->arena, "%s/%s", in, folder);
    DIR *open = path != NULL ? opendir(path) : NULL;
    bool good = true;

    if (open == NULL) {
        return error_set(err, ERR_IO, "cannot read the folder %.200s", path != NULL ? path : in);
    }
    for (struct dirent *entry = readdir(open); entry != NULL && good; entry = readdir(open)) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            good = walk_entry(walk, in, folder, entry->d_name, err);
        }
    }
    (void)closedir(open);
    return good;
}

static int by_name(const void *left, const void *right)
{
    const FolderFile *a = left;
    const FolderFile *b = right;

    return strcmp(a->name, b->name);
}

bool folder_list(const char *in, const char *out, Arena *arena, FolderList *list, Error *err)
{
    Walk walk = {.arena = arena, .list = list};
    struct stat status;
    const char *slash = strrchr(in, '/');

    *list = (FolderList){0};
    walk.has_out = out != NULL && stat(out, &walk.out) == 0;
    if (stat(in, &status) != 0) {
        return error_set(err, ERR_NOT_FOUND, "there is no file or folder %.200s", in);
    }
    if (!S_ISDIR(status.st_mode)) {
        return add_file(&walk, in, slash != NULL ? slash + 1 : in, err);
    }
    if (!add_folder(&walk, "", err)) {
        return false;
    }
    while (walk.folders_count > 0) {
        if (!walk_folder(&walk, in, walk.folders[--walk.folders_count], err)) {
            return false;
        }
    }
    if (list->count > 0) {
        qsort(list->files, list->count, sizeof list->files[0], by_name);
    }
    return true;
}

static FileKind kind_of(const uint8_t *head, size_t size)
{
    if (size >= 132 && memcmp(head + 128, "DICM", 4) == 0) {
        return FILE_DICOM;
    }
    if ((size >= 8 && memcmp(head, "\x89PNG\r\n\x1a\n", 8) == 0) ||
        (size >= 3 && memcmp(head, "\xff\xd8\xff", 3) == 0) ||
        (size >= 4 && (memcmp(head, "II*\0", 4) == 0 || memcmp(head, "MM\0*", 4) == 0))) {
        return FILE_IMAGE;
    }
    /* A bare data set begins with a small element of group 0008 (or a meta header without preamble with 0002). */
    if (size >= 8 && (head[0] == 0x08 || head[0] == 0x02) && head[1] == 0 && head[3] <= 1) {
        return FILE_DICOM;
    }
    return FILE_OTHER;
}

static bool copy_in(int from, int to, uint64_t limit_bytes, uint64_t *size, FileKind *kind, Error *err)
{
    uint8_t *chunk = malloc(CHUNK_BYTES);
    bool good = chunk != NULL || error_set(err, ERR_MEMORY, "no memory to read a file");

    *size = 0;
    while (good) {
        ssize_t got = read(from, chunk, CHUNK_BYTES);

        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            good = error_set(err, ERR_IO, "cannot read a file");
        }
        if (got <= 0) {
            break;
        }
        if (*size == 0) {
            *kind = kind_of(chunk, (size_t)got);
        }
        *size += (uint64_t)got;
        good = (*size <= limit_bytes || error_set(err, ERR_LIMIT, "a file is larger than Limits.MaxFileMb")) &&
               memfd_write(to, bytes_of(chunk, (size_t)got), err);
    }
    free(chunk);
    return good;
}

bool folder_fetch(const char *path, uint64_t limit_bytes, int *file, uint64_t *size, FileKind *kind, Error *err)
{
    int from = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    bool good;

    *kind = FILE_OTHER;
    *file = -1;
    if (from < 0) {
        return error_set(err, errno == ENOENT ? ERR_NOT_FOUND : ERR_IO, "cannot open a file: %s", strerror(errno));
    }
    *file = memfd_new(err);
    good = *file >= 0 && copy_in(from, *file, limit_bytes, size, kind, err) && memfd_seal(*file, err);
    (void)close(from);
    if (!good && *file >= 0) {
        (void)close(*file);
        *file = -1;
    }
    return good;
}

const char *folder_of(const char *path, Arena *arena)
{
    const char *slash = strrchr(path, '/');

    if (slash == NULL) {
        return arena_text(arena, ".");
    }
    return slash == path ? arena_text(arena, "/") : arena_copy(arena, path, (size_t)(slash - path));
}

static bool make_folders_above(const char *path, Error *err)
{
    char part[FOLDER_PATH_MAX];

    if (strlen(path) >= sizeof part) {
        return error_set(err, ERR_LIMIT, "a path is too long");
    }
    (void)snprintf(part, sizeof part, "%s", path);
    for (char *slash = strchr(part + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(part, 0777) != 0 && errno != EEXIST) {
            return error_set(err, ERR_IO, "cannot make the folder of an output: %s", strerror(errno));
        }
        *slash = '/';
    }
    return true;
}

static bool copy_out(int from, uint64_t size, int to, Error *err)
{
    off_t at = 0;

    while ((uint64_t)at < size) {
        ssize_t sent = sendfile(to, from, &at, size - (uint64_t)at);

        if (sent <= 0 && errno != EINTR) {
            return error_set(err, ERR_IO, "cannot write an output: %s", sent == 0 ? "it ends early" : strerror(errno));
        }
    }
    return true;
}

/* Renames are atomic, and fsync before them keeps a power cut from leaving an empty file under the good name. */
bool folder_store(const char *path, int file, uint64_t size, unsigned mode, Error *err)
{
    char part[FOLDER_PATH_MAX + 64];
    const char *slash = strrchr(path, '/');
    int folder_size = slash != NULL ? (int)(slash - path) + 1 : 0;
    int to;
    bool good;

    if (!make_folders_above(path, err)) {
        return false;
    }
    (void)snprintf(part, sizeof part, "%.*s%s%d-%d", folder_size, path, part_prefix, (int)getpid(), file);
    (void)unlink(part);
    to = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (to < 0) {
        return error_set(err, ERR_IO, "cannot make an output: %s", strerror(errno));
    }
    good = copy_out(file, size, to, err) && (fsync(to) == 0 || error_set(err, ERR_IO, "cannot save an output"));
    good = (close(to) == 0 || !good || error_set(err, ERR_IO, "cannot save an output")) && good;
    good = good && (rename(part, path) == 0 || error_set(err, ERR_IO, "cannot name an output: %s", strerror(errno)));
    if (!good) {
        (void)unlink(part);
    }
    return good;
}

bool folder_store_bytes(const char *path, Bytes bytes, unsigned mode, Error *err)
{
    int file = memfd_of(bytes, err);
    bool good = file >= 0 && folder_store(path, file, bytes.size, mode, err);

    if (file >= 0) {
        (void)close(file);
    }
    return good;
}

void folder_clean(const char *folder)
{
    DIR *open = opendir(folder);

    for (struct dirent *entry = open != NULL ? readdir(open) : NULL; entry != NULL; entry = readdir(open)) {
        if (strncmp(entry->d_name, part_prefix, sizeof part_prefix - 1) == 0) {
            (void)unlinkat(dirfd(open), entry->d_name, 0);
        }
    }
    if (open != NULL) {
        (void)closedir(open);
    }
}

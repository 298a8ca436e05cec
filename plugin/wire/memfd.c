#include "wire/memfd.h"

#include <errno.h>
#include <string.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ALL_SEALS = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE };

typedef struct {
    void *address;
    size_t size;
} Mapping;

int memfd_new(Error *err)
{
    int file = memfd_create("redactor", MFD_CLOEXEC | MFD_ALLOW_SEALING);

    if (file < 0) {
        (void)error_set(err, ERR_IO, "cannot make a memory file: %s", strerror(errno));
    }
    return file;
}

bool memfd_write(int file, Bytes bytes, Error *err)
{
    size_t done = 0;

    while (done < bytes.size) {
        ssize_t wrote = write(file, bytes.data + done, bytes.size - done);

        if (wrote > 0) {
            done += (size_t)wrote;
        } else if (wrote == 0 || errno != EINTR) {
            ErrorCode code = errno == ENOSPC || errno == ENOMEM ? ERR_MEMORY : errno == EFBIG ? ERR_LIMIT : ERR_IO;

            return error_set(err, code, "cannot write a memory file: %s", strerror(errno));
        }
    }
    return true;
}

bool memfd_write_at(int file, uint64_t offset, Bytes bytes, Error *err)
{
    size_t done = 0;

    while (done < bytes.size) {
        ssize_t wrote = pwrite(file, bytes.data + done, bytes.size - done, (off_t)(offset + done));

        if (wrote > 0) {
            done += (size_t)wrote;
        } else if (wrote == 0 || errno != EINTR) {
            return error_set(err, ERR_IO, "cannot write a memory file: %s", strerror(errno));
        }
    }
    return true;
}

bool memfd_seal(int file, Error *err)
{
    if (fcntl(file, F_ADD_SEALS, ALL_SEALS) != 0) {
        return error_set(err, ERR_IO, "cannot seal a memory file: %s", strerror(errno));
    }
    return true;
}

int memfd_of(Bytes bytes, Error *err)
{
    int file = memfd_new(err);

    if (file >= 0 && !(memfd_write(file, bytes, err) && memfd_seal(file, err))) {
        (void)close(file);
        return -1;
    }
    return file;
}

bool memfd_check(int file, uint64_t size, Error *err)
{
    struct stat status;
    int seals = fcntl(file, F_GET_SEALS);

    /* Only memory files (and files on tmpfs, which cannot be sealed) answer this question at all. */
    if (seals < 0 || (seals & ALL_SEALS) != ALL_SEALS) {
        return error_set(err, ERR_INPUT, "a file without all seals");
    }
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < 0 ||
        (uint64_t)status.st_size != size) {
        return error_set(err, ERR_INPUT, "a file of another length than stated");
    }
    return true;
}

static void unmap(void *handle)
{
    Mapping *mapping = handle;

    (void)munmap(mapping->address, mapping->size);
}

bool memfd_map(int file, uint64_t size, Arena *arena, Bytes *bytes, Error *err)
{
    Mapping *mapping = arena_alloc(arena, sizeof *mapping);

    if (mapping == NULL || size > SIZE_MAX / 2) {
        return error_set(err, ERR_MEMORY, "out of memory for a mapping");
    }
    *bytes = (Bytes){0};
    if (size == 0) {
        return true;
    }
    mapping->size = (size_t)size;
    mapping->address = mmap(NULL, mapping->size, PROT_READ, MAP_PRIVATE, file, 0);
    if (mapping->address == MAP_FAILED) {
        return error_set(err, ERR_MEMORY, "cannot map a file: %s", strerror(errno));
    }
    if (!arena_own(arena, mapping, unmap)) {
        return error_set(err, ERR_MEMORY, "out of memory for a mapping");
    }
    *bytes = bytes_of(mapping->address, mapping->size);
    return true;
}

/* A file system for SQLite whose n-th write, sync or truncation fails, once or from then on. It passes all else to the
 * real one. */
#ifndef REDACTOR_TESTS_FAULT_DISK_H
#define REDACTOR_TESTS_FAULT_DISK_H

#include <sqlite3.h>
#include <stdbool.h>
#include <string.h>

typedef struct {
    sqlite3_file base;
    sqlite3_file *real;
} FaultFile;

static struct {
    sqlite3_vfs *real;
    int left; /* calls until the fault; negative: no fault */
    bool lasting;
    int code;
    int faults;
} disk = {.left = -1};

static bool disk_fails(void)
{
    if (disk.left < 0) {
        return false;
    }
    if (disk.left > 0) {
        disk.left--;
        return false;
    }
    disk.faults++;
    if (!disk.lasting) {
        disk.left = -1;
    }
    return true;
}

static sqlite3_file *real_of(sqlite3_file *file)
{
    return ((FaultFile *)(void *)file)->real;
}

static int fault_write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (disk_fails()) {
        /* A half is there all the same: what a disk does that fills up. */
        (void)real_of(file)->pMethods->xWrite(real_of(file), data, size / 2, offset);
        return disk.code;
    }
    return real_of(file)->pMethods->xWrite(real_of(file), data, size, offset);
}

static int fault_sync(sqlite3_file *file, int flags)
{
    return disk_fails() ? SQLITE_IOERR_FSYNC : real_of(file)->pMethods->xSync(real_of(file), flags);
}

static int fault_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return disk_fails() ? SQLITE_IOERR_TRUNCATE : real_of(file)->pMethods->xTruncate(real_of(file), size);
}

static int fault_close(sqlite3_file *file)
{
    sqlite3_file *real = real_of(file);
    int result = real->pMethods == NULL ? SQLITE_OK : real->pMethods->xClose(real);

    sqlite3_free(real);
    return result;
}

static int fault_read(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return real_of(file)->pMethods->xRead(real_of(file), data, size, offset);
}

static int fault_size(sqlite3_file *file, sqlite3_int64 *size)
{
    return real_of(file)->pMethods->xFileSize(real_of(file), size);
}

static int fault_lock(sqlite3_file *file, int level)
{
    return real_of(file)->pMethods->xLock(real_of(file), level);
}

static int fault_unlock(sqlite3_file *file, int level)
{
    return real_of(file)->pMethods->xUnlock(real_of(file), level);
}

static int fault_check_lock(sqlite3_file *file, int *result)
{
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), result);
}

static int fault_control(sqlite3_file *file, int operation, void *argument)
{
    return real_of(file)->pMethods->xFileControl(real_of(file), operation, argument);
}

static int fault_sector(sqlite3_file *file)
{
    return real_of(file)->pMethods->xSectorSize(real_of(file));
}

static int fault_device(sqlite3_file *file)
{
    return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}

static int fault_map(sqlite3_file *file, int page, int size, int extend, void volatile **map)
{
    return real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend, map);
}

static int fault_map_lock(sqlite3_file *file, int offset, int count, int flags)
{
    return real_of(file)->pMethods->xShmLock(real_of(file), offset, count, flags);
}

static void fault_barrier(sqlite3_file *file)
{
    real_of(file)->pMethods->xShmBarrier(real_of(file));
}

static int fault_unmap(sqlite3_file *file, int remove_too)
{
    return real_of(file)->pMethods->xShmUnmap(real_of(file), remove_too);
}

static int fault_open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flags_out)
{
    static const sqlite3_io_methods methods = {
        .iVersion = 2,
        .xClose = fault_close,
        .xRead = fault_read,
        .xWrite = fault_write,
        .xTruncate = fault_truncate,
        .xSync = fault_sync,
        .xFileSize = fault_size,
        .xLock = fault_lock,
        .xUnlock = fault_unlock,
        .xCheckReservedLock = fault_check_lock,
        .xFileControl = fault_control,
        .xSectorSize = fault_sector,
        .xDeviceCharacteristics = fault_device,
        .xShmMap = fault_map,
        .xShmLock = fault_map_lock,
        .xShmBarrier = fault_barrier,
        .xShmUnmap = fault_unmap,
    };
    FaultFile *ours = (FaultFile *)(void *)file;
    int result;

    (void)vfs;
    ours->base.pMethods = NULL;
    ours->real = sqlite3_malloc(disk.real->szOsFile);
    if (ours->real == NULL) {
        return SQLITE_NOMEM;
    }
    memset(ours->real, 0, (size_t)disk.real->szOsFile);
    result = disk.real->xOpen(disk.real, name, ours->real, flags, flags_out);
    if (result != SQLITE_OK) {
        sqlite3_free(ours->real);
        return result;
    }
    ours->base.pMethods = &methods;
    return SQLITE_OK;
}

static inline bool disk_install(sqlite3_vfs *shim)
{
    if (sqlite3_initialize() != SQLITE_OK) {
        return false;
    }
    disk.real = sqlite3_vfs_find(NULL);
    *shim = *disk.real;
    shim->zName = "fault";
    shim->pNext = NULL;
    shim->szOsFile = sizeof(FaultFile);
    shim->xOpen = fault_open;
    return sqlite3_vfs_register(shim, 1) == SQLITE_OK;
}

#endif

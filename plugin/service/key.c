#include "service/key.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "base/log.h"
#include "wrap/hmac.h"

enum {
    KEY_BYTES = 32,
    KEY_HEX = 2 * KEY_BYTES,
    KEY_FILE_BYTES = KEY_HEX + 1,
    KEY_PATH_MAX = 4096,
    KEY_PROJECT_MAX = 128
};

/* Lives in pages of its own. The master key is wiped as soon as the sub-keys are made; [hmac] never holds one longer
 * than a call, since what a library allocates is not locked. */
struct Key {
    Hmac *hmac;
    uint8_t sub_keys[PURPOSE_COUNT][MAC_BYTES];
    uint8_t audit[MAC_BYTES];
    char fingerprint[KEY_FINGERPRINT_SIZE];
    uint8_t master[KEY_BYTES];
    char file[KEY_FILE_BYTES + 2]; /* one byte more than is allowed shows a file that is too long; a zero */
};

/* Part of what every pseudonym is made of: never change a name. */
static const char *const purpose_names[PURPOSE_COUNT] = {
    [PURPOSE_PATIENT] = "patient",
    [PURPOSE_ACCESSION] = "accession",
    [PURPOSE_IDENTIFIER] = "identifier",
    [PURPOSE_NAME] = "name",
    [PURPOSE_UID] = "uid",
    [PURPOSE_DATE] = "date",
};

static Key *pages_new(void)
{
    void *pages = mmap(NULL, sizeof(Key), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (pages == MAP_FAILED) {
        return NULL;
    }
    if (mlock(pages, sizeof(Key)) != 0) {
        log_warn("key memory is not locked, it may be swapped out errno=%d", errno);
    }
    (void)madvise(pages, sizeof(Key), MADV_DONTDUMP);
    return pages;
}

void key_free(Key *key)
{
    if (key == NULL) {
        return;
    }
    hmac_close(key->hmac);
    explicit_bzero(key, sizeof *key);
    (void)munmap(key, sizeof *key);
}

/* The folder of [path] as a descriptor, and the name in it. */
static int open_folder(const char *path, const char **name, Error *err)
{
    const char *slash = strrchr(path, '/');
    char folder[KEY_PATH_MAX];
    int length = slash == NULL ? 0 : (int)(slash - path), descriptor;

    *name = slash == NULL ? path : slash + 1;
    if (length >= KEY_PATH_MAX || (*name)[0] == 0) {
        (void)error_set(err, ERR_CONFIG, "key file: no file name, or the path is too long");
        return -1;
    }
    (void)snprintf(folder, sizeof folder, "%.*s", length, path);
    descriptor = open(slash == NULL ? "." : length == 0 ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        (void)error_set(err, ERR_CONFIG, "key file: folder cannot be opened: %s: %s", strerror(errno), path);
    }
    return descriptor;
}

/* What a container's runtime puts into its own folder of secrets, as a read-only mount, is often readable for all
 * (Docker's default is 0444) and owned by whoever owns it outside. Nobody but the runtime can have put it there, and
 * nobody inside can change it. */
static bool is_runtime_secret(const struct stat *folder, const struct stat *file, int descriptor)
{
    struct stat secrets;
    struct statvfs mount;

    return stat("/run/secrets", &secrets) == 0 && secrets.st_dev == folder->st_dev &&
           secrets.st_ino == folder->st_ino && fstatvfs(descriptor, &mount) == 0 && (mount.f_flag & ST_RDONLY) != 0 &&
           (file->st_mode & (S_IWGRP | S_IWOTH | S_ISUID | S_ISGID)) == 0;
}

static bool check_status(int folder, int file, Error *err)
{
    struct stat around, status;

    if (fstat(folder, &around) != 0 || (around.st_mode & S_IWOTH) != 0) {
        return error_set(err, ERR_CONFIG, "its folder is writable for all (chmod o-w the folder)");
    }
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        return error_set(err, ERR_CONFIG, "not a regular file");
    }
    if (is_runtime_secret(&around, &status, file)) {
        return true;
    }
    if (status.st_uid != geteuid() && status.st_uid != 0) {
        return error_set(err, ERR_CONFIG, "owned by another user (chown it to the user of this process)");
    }
    if ((status.st_mode & 07777) != 0400 && (status.st_mode & 07777) != 0600) {
        return error_set(
            err, ERR_CONFIG,
            "mode is %04o, must be 0400 or 0600 (chmod 600; a container's secret belongs into /run/secrets, "
            "mounted read-only)",
            (unsigned)(status.st_mode & 07777));
    }
    return true;
}

static bool read_all(int file, char *data, size_t limit, size_t *size, Error *err)
{
    *size = 0;
    while (*size < limit) {
        ssize_t part = read(file, data + *size, limit - *size);

        if (part < 0 && errno == EINTR) {
            continue;
        }
        if (part < 0) {
            return error_set(err, ERR_CONFIG, "cannot be read: %s", strerror(errno));
        }
        if (part == 0) {
            break;
        }
        *size += (size_t)part;
    }
    return true;
}

static bool decode(Key *key, size_t size, Error *err)
{
    uint8_t half[KEY_BYTES / 2];
    uint8_t differences = 0;

    if (size == KEY_BYTES) {
        bool is_hex;

        key->file[size] = 0;
        is_hex = bytes_from_hex(key->file, half, sizeof half);
        explicit_bzero(half, sizeof half);
        if (is_hex) {
            return error_set(err, ERR_CONFIG, "only 32 hex digits, half a key (64 are needed)");
        }
        memcpy(key->master, key->file, KEY_BYTES);
    } else {
        bool has_line_feed = size == KEY_HEX + 1 && key->file[KEY_HEX] == '\n';

        key->file[KEY_HEX] = size == KEY_HEX || has_line_feed ? 0 : 'x';
        if ((size != KEY_HEX && !has_line_feed) || !bytes_from_hex(key->file, key->master, KEY_BYTES)) {
            return error_set(err, ERR_CONFIG,
                             "must hold 32 raw bytes or 64 hex digits (orthanc-redactor key new FILE)");
        }
    }
    for (uint32_t i = 1; i < KEY_BYTES; i++) {
        differences |= key->master[i] ^ key->master[0];
    }
    return differences != 0 || error_set(err, ERR_CONFIG, "all bytes are equal, that is no key");
}

static bool derive(const Key *key, const char *purpose, const char *project, uint8_t sub_key[MAC_BYTES], Error *err)
{
    /* The zero bytes between the parts are those at the end of the texts. */
    const Bytes parts[] = {bytes_of("orthanc-redactor/v1", sizeof "orthanc-redactor/v1"),
                           bytes_of(purpose, strlen(purpose) + 1), bytes_text(project)};

    return hmac_make(key->hmac, bytes_of(key->master, KEY_BYTES), parts, 3, sub_key, err);
}

static bool derive_all(Key *key, const char *project, Error *err)
{
    const Bytes text = bytes_text("fingerprint");
    uint8_t mac[MAC_BYTES];

    for (uint32_t i = 0; i < PURPOSE_COUNT; i++) {
        if (!derive(key, purpose_names[i], project, key->sub_keys[i], err)) {
            return false;
        }
    }
    if (!derive(key, "audit", project, key->audit, err) ||
        !hmac_make(key->hmac, bytes_of(key->audit, MAC_BYTES), &text, 1, mac, err)) {
        return false;
    }
    bytes_to_hex(bytes_of(mac, (KEY_FINGERPRINT_SIZE - 1) / 2), key->fingerprint);
    return true;
}

static bool load_from(int folder, const char *name, const char *project, Key *key, Error *err)
{
    size_t size = 0;
    bool is_good;
    /* Without O_NONBLOCK a FIFO would hold up the start. */
    int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

    if (file < 0) {
        return errno == ELOOP ? error_set(err, ERR_CONFIG, "is a symbolic link (name the file itself)")
                              : error_set(err, ERR_CONFIG, "cannot be opened: %s", strerror(errno));
    }
    is_good = check_status(folder, file, err) && read_all(file, key->file, KEY_FILE_BYTES + 1, &size, err) &&
              decode(key, size, err);
    (void)close(file);
    explicit_bzero(key->file, sizeof key->file);
    is_good = is_good && derive_all(key, project, err);
    explicit_bzero(key->master, sizeof key->master);
    return is_good;
}

bool key_load(const char *path, const char *project, Key **key, Error *err)
{
    const char *name;
    Key *made;
    int folder;
    bool is_good;

    *key = NULL;
    if (strlen(project) > KEY_PROJECT_MAX) {
        return error_set(err, ERR_CONFIG, "project name is longer than %d bytes", KEY_PROJECT_MAX);
    }
    folder = open_folder(path, &name, err);
    if (folder < 0) {
        return false;
    }
    made = pages_new();
    is_good = made != NULL ? hmac_open(&made->hmac, err) && load_from(folder, name, project, made, err)
                           : error_set(err, ERR_MEMORY, "out of memory");
    (void)close(folder);
    if (!is_good) {
        key_free(made);
        return error_add(err, "key file %.128s", path);
    }
    *key = made;
    return true;
}

static bool write_all(int file, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t part = write(file, data, size);

        if (part < 0 && errno == EINTR) {
            continue;
        }
        if (part <= 0) {
            return false;
        }
        data += part;
        size -= (size_t)part;
    }
    return true;
}

/* Under another name first, then linked: whoever starts at the same time never sees half a key, and nobody's key is
 * overwritten. */
static bool make_in(int folder, const char *name, const char *line, Error *err)
{
    uint8_t random[8];
    char digits[17], other[KEY_PATH_MAX];
    int file, failure = 0;

    if (!random_bytes(random, sizeof random, err)) {
        return false;
    }
    bytes_to_hex(bytes_of(random, sizeof random), digits);
    if (snprintf(other, sizeof other, ".%s.%s", name, digits) >= (int)sizeof other) {
        return error_set(err, ERR_CONFIG, "name is too long");
    }
    file = openat(folder, other, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) {
        return error_set(err, ERR_CONFIG, "cannot be made: %s", strerror(errno));
    }
    if (fchmod(file, 0600) != 0 || !write_all(file, line, strlen(line)) || fsync(file) != 0 ||
        linkat(folder, other, folder, name, 0) != 0) {
        failure = errno;
    }
    (void)close(file);
    (void)unlinkat(folder, other, 0);
    (void)fsync(folder);
    if (failure != 0) {
        return error_set(err, failure == EEXIST ? ERR_CONFLICT : ERR_IO, "cannot be made: %s", strerror(failure));
    }
    return true;
}

bool key_make(const char *path, Error *err)
{
    uint8_t bytes[KEY_BYTES];
    char line[KEY_HEX + 2];
    const char *name;
    bool is_made;
    int folder = open_folder(path, &name, err);

    if (folder < 0) {
        return false;
    }
    is_made = random_bytes(bytes, sizeof bytes, err);
    if (is_made) {
        bytes_to_hex(bytes_of(bytes, sizeof bytes), line);
        line[KEY_HEX] = '\n';
        line[KEY_HEX + 1] = 0;
        is_made = make_in(folder, name, line, err);
    }
    explicit_bzero(bytes, sizeof bytes);
    explicit_bzero(line, sizeof line);
    (void)close(folder);
    return is_made || error_add(err, "key file %.128s", path);
}

static bool mac_value(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    const Key *key = self;

    if ((unsigned)purpose >= PURPOSE_COUNT || value.size > PSEUDONYM_VALUE_MAX) {
        return error_set(err, ERR_LIMIT, "pseudonym of a value above %d bytes, or of no known purpose",
                         PSEUDONYM_VALUE_MAX);
    }
    return hmac_make(key->hmac, bytes_of(key->sub_keys[purpose], MAC_BYTES), &value, 1, mac, err);
}

PseudonymSource key_source(Key *key)
{
    return (PseudonymSource){.self = key, .mac = mac_value};
}

const char *key_fingerprint(const Key *key)
{
    return key->fingerprint;
}

const uint8_t *key_audit(const Key *key)
{
    return key->audit;
}

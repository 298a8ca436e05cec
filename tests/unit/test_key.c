#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "service/key.h"

static char folder[64];
static char path[96];

static const char good_hex[] = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";

static void write_key(const void *data, size_t size, mode_t mode)
{
    int file;

    (void)unlink(path);
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    CHECK(write(file, data, size) == (ssize_t)size);
    CHECK(fchmod(file, mode) == 0);
    (void)close(file);
}

/* [wanted] is in the text that says why. */
static void check_refused(const char *at, const char *wanted)
{
    Key *key = NULL;
    Error err = {0};

    CHECK(!key_load(at, "default", &key, &err));
    CHECK(key == NULL);
    CHECK(err.code == ERR_CONFIG);
    CHECK(strstr(err.text, wanted) != NULL);
    if (strstr(err.text, wanted) == NULL) {
        (void)fprintf(stderr, "got: %s\n", err.text);
    }
}

static void check_mac(Key *key, Purpose purpose, const char *wanted)
{
    PseudonymSource source = key_source(key);
    uint8_t mac[MAC_BYTES];
    char hex[2 * MAC_BYTES + 1];
    Error err = {0};

    CHECK_OK(source.mac(source.self, purpose, bytes_text("12345"), mac, &err));
    bytes_to_hex(bytes_of(mac, sizeof mac), hex);
    CHECK_TEXT(hex, wanted);
}

/* All figures by Python's hmac, from the rule in key.h. They must never change: pseudonyms of years hang on them. */
static void key_gives_fixed_bits_for_each_purpose(void)
{
    Key *key;
    Error err = {0};
    char hex[2 * MAC_BYTES + 1];

    write_key(good_hex, 65, 0600);
    CHECK_OK(key_load(path, "default", &key, &err));
    check_mac(key, PURPOSE_PATIENT, "47c378464b6c5566057c2d2f7409a71b85ea54e2233045c34dc45e60963e096b");
    check_mac(key, PURPOSE_ACCESSION, "c786d9f95661a736a563052f5d3f25005462e08a43e9540035fb3c014354e04a");
    check_mac(key, PURPOSE_IDENTIFIER, "6669d80d10406b586a0127d3dc867f8a150005ca33bdf0b34516f01c465d223d");
    check_mac(key, PURPOSE_NAME, "5c0c97dff3831d64d88ebbecae25da5bcd78e33c88156a0609f930f40b746a2a");
    check_mac(key, PURPOSE_UID, "bd46a120da049e39200e10fdb6ba9720a27fda37d04bef837a2d606228442cdc");
    check_mac(key, PURPOSE_DATE, "44222e5dc1d6fffaef9e892426b1bddd4dd293dfdd3f46fd2663a5a321c5606d");
    bytes_to_hex(bytes_of(key_audit(key), MAC_BYTES), hex);
    CHECK_TEXT(hex, "a3d1cb574371ed2b0143aa02664a5ab66a5ddab7bbd20c98a04a42992f705662");
    CHECK_TEXT(key_fingerprint(key), "404a182d6f0fbafcdf0de3ad5ea3c72b");
    key_free(key);
}

static void key_of_another_project_gives_other_bits(void)
{
    Key *key;
    Error err = {0};

    write_key(good_hex, 65, 0400);
    CHECK_OK(key_load(path, "trial-b", &key, &err));
    check_mac(key, PURPOSE_PATIENT, "c062c0c44fac2dd9e1d84be210b31403bdb6ec76bc0d94698c2e3de05aa56193");
    CHECK(strcmp(key_fingerprint(key), "404a182d6f0fbafcdf0de3ad5ea3c72b") != 0);
    key_free(key);
}

static void key_may_be_raw_or_hex(void)
{
    uint8_t raw[32];
    Key *key;
    Error err = {0};

    for (uint8_t i = 0; i < 32; i++) {
        raw[i] = i;
    }
    write_key(raw, 32, 0600);
    CHECK_OK(key_load(path, "default", &key, &err));
    CHECK_TEXT(key_fingerprint(key), "404a182d6f0fbafcdf0de3ad5ea3c72b");
    key_free(key);
    write_key(good_hex, 64, 0600);
    CHECK_OK(key_load(path, "default", &key, &err));
    CHECK_TEXT(key_fingerprint(key), "404a182d6f0fbafcdf0de3ad5ea3c72b");
    key_free(key);
}

static void key_refuses_other_contents(void)
{
    char text[80];

    write_key(good_hex, 31, 0600);
    check_refused(path, "32 raw bytes or 64 hex");
    write_key(good_hex, 63, 0600);
    check_refused(path, "32 raw bytes or 64 hex");
    write_key("", 0, 0600);
    check_refused(path, "32 raw bytes or 64 hex");
    write_key(good_hex, 32, 0600);
    check_refused(path, "half a key");
    memset(text, '5', sizeof text);
    write_key(text, 64, 0600);
    check_refused(path, "all bytes are equal");
    write_key(text, 65, 0600);
    check_refused(path, "32 raw bytes or 64 hex");
    write_key(text, 80, 0600);
    check_refused(path, "32 raw bytes or 64 hex");
    memset(text, 0, sizeof text);
    write_key(text, 32, 0600);
    check_refused(path, "all bytes are equal");
    memcpy(text, good_hex, 64);
    text[10] = 'g';
    write_key(text, 64, 0600);
    check_refused(path, "32 raw bytes or 64 hex");
}

static void key_refuses_open_modes(void)
{
    static const mode_t modes[] = {0644, 0640, 0604, 0660, 0700, 0666};

    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        write_key(good_hex, 65, modes[i]);
        check_refused(path, "must be 0400 or 0600");
    }
}

static void key_refuses_what_is_no_plain_file(void)
{
    char other[128];

    write_key(good_hex, 65, 0600);
    (void)snprintf(other, sizeof other, "%s/other", folder);
    CHECK(symlink(path, other) == 0);
    check_refused(other, "symbolic link");
    (void)unlink(other);
    CHECK(mkfifo(other, 0600) == 0);
    check_refused(other, "not a regular file");
    (void)unlink(other);
    CHECK(mkdir(other, 0700) == 0);
    check_refused(other, "not a regular file");
    (void)rmdir(other);
    check_refused(other, "cannot be opened");
    check_refused("/nowhere-at-all/key", "folder cannot be opened");
}

static void key_refuses_a_folder_that_all_may_write(void)
{
    write_key(good_hex, 65, 0600);
    CHECK(chmod(folder, 0777) == 0);
    check_refused(path, "writable for all");
    CHECK(chmod(folder, 0700) == 0);
}

static void key_refuses_another_owner(void)
{
    if (geteuid() != 0) {
        (void)printf("skipped: another owner (needs root)\n");
        return;
    }
    write_key(good_hex, 65, 0600);
    CHECK(chown(path, 12345, 12345) == 0);
    check_refused(path, "owned by another user");
}

static void key_make_never_overwrites(void)
{
    char before[65] = {0}, after[65] = {0};
    struct stat status;
    Key *key;
    Error err = {0};
    int file;

    (void)unlink(path);
    (void)umask(0);
    CHECK_OK(key_make(path, &err));
    (void)umask(022);
    CHECK(stat(path, &status) == 0 && (status.st_mode & 07777) == 0600 && status.st_size == 65);
    file = open(path, O_RDONLY);
    CHECK(read(file, before, 65) == 65);
    CHECK(!key_make(path, &err));
    CHECK(err.code == ERR_CONFLICT);
    CHECK(pread(file, after, 65, 0) == 65);
    CHECK(memcmp(before, after, 65) == 0);
    (void)close(file);
    CHECK_OK(key_load(path, "default", &key, &err));
    key_free(key);
    CHECK(unlink(path) == 0 && rmdir(folder) == 0 && mkdir(folder, 0700) == 0); /* nothing else is left there */
}

static void key_caps_the_value(void)
{
    uint8_t *value = calloc(1, PSEUDONYM_VALUE_MAX + 1);
    uint8_t mac[MAC_BYTES];
    PseudonymSource source;
    Key *key;
    Error err = {0};

    write_key(good_hex, 65, 0600);
    CHECK_OK(key_load(path, "default", &key, &err));
    source = key_source(key);
    CHECK_OK(source.mac(source.self, PURPOSE_UID, bytes_of(value, PSEUDONYM_VALUE_MAX), mac, &err));
    CHECK(!source.mac(source.self, PURPOSE_UID, bytes_of(value, PSEUDONYM_VALUE_MAX + 1), mac, &err));
    CHECK(err.code == ERR_LIMIT);
    CHECK(!source.mac(source.self, PURPOSE_COUNT, bytes_of(value, 1), mac, &err));
    key_free(key);
    free(value);
}

static void *ask_often(void *self)
{
    PseudonymSource source = key_source(self);
    uint8_t first[MAC_BYTES], again[MAC_BYTES];
    Error err = {0};
    bool is_same = source.mac(source.self, PURPOSE_PATIENT, bytes_text("12345"), first, &err);

    for (int i = 0; i < 2000 && is_same; i++) {
        is_same = source.mac(source.self, PURPOSE_PATIENT, bytes_text("12345"), again, &err) &&
                  memcmp(first, again, sizeof first) == 0;
    }
    return is_same ? self : NULL;
}

static void key_serves_threads_at_once(void)
{
    pthread_t threads[4];
    Key *key;
    void *result;
    Error err = {0};

    write_key(good_hex, 65, 0600);
    CHECK_OK(key_load(path, "default", &key, &err));
    for (int i = 0; i < 4; i++) {
        CHECK(pthread_create(&threads[i], NULL, ask_often, key) == 0);
    }
    for (int i = 0; i < 4; i++) {
        CHECK(pthread_join(threads[i], &result) == 0);
        CHECK(result == key);
    }
    key_free(key);
}

/* The pages that hold the key, as the kernel describes them: "dd" says that core dumps leave them out. */
static void key_is_left_out_of_core_dumps(void)
{
    char line[512];
    bool is_ours = false, is_left_out = false;
    Key *key;
    Error err = {0};
    FILE *maps;

    write_key(good_hex, 65, 0600);
    CHECK_OK(key_load(path, "default", &key, &err));
    maps = fopen("/proc/self/smaps", "r");
    while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
        unsigned long start, end;

        if (sscanf(line, "%lx-%lx ", &start, &end) == 2) {
            is_ours = (unsigned long)key >= start && (unsigned long)key < end;
        } else if (is_ours && strncmp(line, "VmFlags:", 8) == 0) {
            is_left_out = strstr(line, " dd") != NULL;
        }
    }
    CHECK(is_left_out);
    if (maps != NULL) {
        (void)fclose(maps);
    }
    key_free(key);
}

int main(void)
{
    (void)snprintf(folder, sizeof folder, "/tmp/redactor-test-XXXXXX");
    CHECK(mkdtemp(folder) != NULL);
    (void)snprintf(path, sizeof path, "%s/key", folder);
    RUN(key_gives_fixed_bits_for_each_purpose);
    RUN(key_of_another_project_gives_other_bits);
    RUN(key_may_be_raw_or_hex);
    RUN(key_refuses_other_contents);
    RUN(key_refuses_open_modes);
    RUN(key_refuses_what_is_no_plain_file);
    RUN(key_refuses_a_folder_that_all_may_write);
    RUN(key_refuses_another_owner);
    RUN(key_make_never_overwrites);
    RUN(key_caps_the_value);
    RUN(key_serves_threads_at_once);
    RUN(key_is_left_out_of_core_dumps);
    (void)unlink(path);
    (void)rmdir(folder);
    return check_failed();
}

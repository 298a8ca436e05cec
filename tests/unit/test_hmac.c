#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check.h"
#include "wrap/hmac.h"

static void check_mac(Bytes key, Bytes value, const char *wanted)
{
    Error err = {0};
    uint8_t mac[DIGEST_BYTES];
    char hex[2 * DIGEST_BYTES + 1];

    CHECK_OK(hmac_sha256(key, &value, 1, mac, &err));
    bytes_to_hex(bytes_of(mac, sizeof mac), hex);
    CHECK_TEXT(hex, wanted);
}

/* RFC 4231, cases 1 and 6; the third by Python's hmac. */
static void hmac_gives_the_published_values(void)
{
    uint8_t short_key[20], long_key[131];

    memset(short_key, 0x0b, sizeof short_key);
    memset(long_key, 0xaa, sizeof long_key);
    check_mac(bytes_of(short_key, sizeof short_key), bytes_text("Hi There"),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    check_mac(bytes_of(long_key, sizeof long_key), bytes_text("Test Using Larger Than Block-Size Key - Hash Key First"),
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    check_mac(bytes_of(NULL, 0), bytes_of(NULL, 0), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

static void hmac_of_parts_is_that_of_the_whole(void)
{
    const Bytes whole = bytes_text("abcdef");
    const Bytes parts[] = {bytes_text("ab"), bytes_of(NULL, 0), bytes_text("cdef")};
    uint8_t a[DIGEST_BYTES], b[DIGEST_BYTES];
    Error err = {0};

    CHECK_OK(hmac_sha256(bytes_text("key"), &whole, 1, a, &err));
    CHECK_OK(hmac_sha256(bytes_text("key"), parts, 3, b, &err));
    CHECK(memcmp(a, b, sizeof a) == 0);
}

static void hmac_looked_up_once_gives_the_same_for_each_key(void)
{
    const Bytes value = bytes_text("value");
    const Bytes keys[] = {bytes_text("one"), bytes_of(NULL, 0), bytes_text("two"), bytes_text("one")};
    uint8_t a[DIGEST_BYTES], b[DIGEST_BYTES];
    Error err = {0};
    Hmac *hmac;

    CHECK_OK(hmac_open(&hmac, &err));
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        CHECK_OK(hmac_make(hmac, keys[i], &value, 1, a, &err));
        CHECK_OK(hmac_sha256(keys[i], &value, 1, b, &err));
        CHECK(memcmp(a, b, sizeof a) == 0);
    }
    hmac_close(hmac);
}

static void digests_give_the_published_values(void)
{
    uint8_t digest[DIGEST_BYTES];
    char hex[2 * DIGEST_BYTES + 1];
    Error err = {0};

    CHECK_OK(sha256_bytes(bytes_text("abc"), digest, &err));
    bytes_to_hex(bytes_of(digest, 32), hex);
    CHECK_TEXT(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_OK(sha1_bytes(bytes_text("abc"), digest, &err));
    bytes_to_hex(bytes_of(digest, 20), hex);
    CHECK_TEXT(hex, "a9993e364706816aba3e25717850c26c9cd0d89d");
    CHECK_OK(md5_bytes(bytes_of(NULL, 0), digest, &err));
    bytes_to_hex(bytes_of(digest, 16), hex);
    CHECK_TEXT(hex, "d41d8cd98f00b204e9800998ecf8427e");
}

static void sha256_of_a_file_begins_at_its_start(void)
{
    int file = memfd_create("test", MFD_CLOEXEC);
    uint8_t digest[DIGEST_BYTES];
    char hex[2 * DIGEST_BYTES + 1];
    Error err = {0};

    CHECK(write(file, "abc", 3) == 3);
    CHECK_OK(sha256_descriptor(file, digest, &err));
    bytes_to_hex(bytes_of(digest, 32), hex);
    CHECK_TEXT(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    (void)close(file);
    CHECK(!sha256_descriptor(-1, digest, &err));
    CHECK(err.code == ERR_IO);
}

static void random_bytes_differ(void)
{
    uint8_t a[32] = {0}, b[32] = {0};
    Error err = {0};

    CHECK_OK(random_bytes(a, sizeof a, &err));
    CHECK_OK(random_bytes(b, sizeof b, &err));
    CHECK(memcmp(a, b, sizeof a) != 0);
}

int main(void)
{
    RUN(hmac_gives_the_published_values);
    RUN(hmac_of_parts_is_that_of_the_whole);
    RUN(hmac_looked_up_once_gives_the_same_for_each_key);
    RUN(digests_give_the_published_values);
    RUN(sha256_of_a_file_begins_at_its_start);
    RUN(random_bytes_differ);
    return check_failed();
}

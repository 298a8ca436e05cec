#include "wrap/hmac.h"

#include <errno.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <string.h>
#include <unistd.h>

enum { READ_BYTES = 1 << 16 };

/* The type only exists to have a name that is not the library's. */
static EVP_MAC_CTX *context_of(const Hmac *hmac)
{
    return (EVP_MAC_CTX *)(uintptr_t)hmac;
}

bool hmac_open(Hmac **hmac, Error *err)
{
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                 OSSL_PARAM_construct_end()};
    EVP_MAC *algorithm = EVP_MAC_fetch(NULL, OSSL_MAC_NAME_HMAC, NULL);
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(algorithm);
    /* Not every release of the library copies a context that had no key yet. */
    static const uint8_t no_key[DIGEST_BYTES] = {0};

    EVP_MAC_free(algorithm); /* the context holds it */
    *hmac = NULL;
    if (context == NULL || EVP_MAC_init(context, no_key, sizeof no_key, params) != 1) {
        EVP_MAC_CTX_free(context);
        return error_set(err, ERR_MEMORY, "HMAC-SHA256 is not there");
    }
    *hmac = (Hmac *)context;
    return true;
}

void hmac_close(Hmac *hmac)
{
    EVP_MAC_CTX_free(context_of(hmac));
}

static bool mac_parts(EVP_MAC_CTX *context, Bytes key, const Bytes *parts, uint32_t parts_count,
                      uint8_t mac[DIGEST_BYTES])
{
    static const uint8_t none[1] = {0};
    size_t size = 0;

    /* An empty key must not look like "the key that was set before". */
    if (EVP_MAC_init(context, key.size == 0 ? none : key.data, key.size, NULL) != 1) {
        return false;
    }
    for (uint32_t i = 0; i < parts_count; i++) {
        if (parts[i].size > 0 && EVP_MAC_update(context, parts[i].data, parts[i].size) != 1) {
            return false;
        }
    }
    return EVP_MAC_final(context, mac, &size, DIGEST_BYTES) == 1 && size == DIGEST_BYTES;
}

bool hmac_make(const Hmac *hmac, Bytes key, const Bytes *parts, uint32_t parts_count, uint8_t mac[DIGEST_BYTES],
               Error *err)
{
    EVP_MAC_CTX *context = EVP_MAC_CTX_dup(context_of(hmac));
    bool is_done = context != NULL && mac_parts(context, key, parts, parts_count, mac);

    EVP_MAC_CTX_free(context);
    return is_done || error_set(err, ERR_MEMORY, "HMAC-SHA256 failed");
}

bool hmac_sha256(Bytes key, const Bytes *parts, uint32_t parts_count, uint8_t mac[DIGEST_BYTES], Error *err)
{
    Hmac *hmac;
    bool is_done;

    if (!hmac_open(&hmac, err)) {
        return false;
    }
    is_done = hmac_make(hmac, key, parts, parts_count, mac, err);
    hmac_close(hmac);
    return is_done;
}

static bool digest_bytes(const EVP_MD *algorithm, Bytes bytes, uint8_t *digest, Error *err)
{
    static const uint8_t none[1] = {0};

    if (EVP_Digest(bytes.size == 0 ? none : bytes.data, bytes.size, digest, NULL, algorithm, NULL) != 1) {
        return error_set(err, ERR_MEMORY, "digest failed");
    }
    return true;
}

bool sha256_bytes(Bytes bytes, uint8_t digest[DIGEST_BYTES], Error *err)
{
    return digest_bytes(EVP_sha256(), bytes, digest, err);
}

bool sha1_bytes(Bytes bytes, uint8_t sha1[20], Error *err)
{
    return digest_bytes(EVP_sha1(), bytes, sha1, err);
}

bool md5_bytes(Bytes bytes, uint8_t md5[16], Error *err)
{
    return digest_bytes(EVP_md5(), bytes, md5, err);
}

static bool digest_file(EVP_MD_CTX *context, int descriptor, uint8_t digest[DIGEST_BYTES], Error *err)
{
    uint8_t part[READ_BYTES];
    off_t offset = 0;

    if (EVP_DigestInit_ex2(context, EVP_sha256(), NULL) != 1) {
        return error_set(err, ERR_MEMORY, "SHA-256 failed");
    }
    for (;;) {
        ssize_t size = pread(descriptor, part, sizeof part, offset);

        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size < 0) {
            return error_set(err, ERR_IO, "read: %s", strerror(errno));
        }
        if (size == 0) {
            break;
        }
        if (EVP_DigestUpdate(context, part, (size_t)size) != 1) {
            return error_set(err, ERR_MEMORY, "SHA-256 failed");
        }
        offset += size;
    }
    return EVP_DigestFinal_ex(context, digest, NULL) == 1 || error_set(err, ERR_MEMORY, "SHA-256 failed");
}

bool sha256_descriptor(int descriptor, uint8_t digest[DIGEST_BYTES], Error *err)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool is_done;

    if (context == NULL) {
        return error_set(err, ERR_MEMORY, "SHA-256: out of memory");
    }
    is_done = digest_file(context, descriptor, digest, err);
    EVP_MD_CTX_free(context);
    return is_done;
}

bool random_bytes(uint8_t *bytes, size_t size, Error *err)
{
    if (RAND_priv_bytes_ex(NULL, bytes, size, 0) != 1) {
        return error_set(err, ERR_IO, "no random bytes");
    }
    return true;
}

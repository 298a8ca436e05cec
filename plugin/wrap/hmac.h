/* Keyed and plain digests (OpenSSL libcrypto, in this file only). */
#ifndef REDACTOR_WRAP_HMAC_H
#define REDACTOR_WRAP_HMAC_H

#include "base/bytes.h"

enum { DIGEST_BYTES = 32 };

/* HMAC-SHA256, looked up in the library once: for those who make many. Holds no key. Threads may share one. */
typedef struct Hmac Hmac;

MUST_CHECK bool hmac_open(Hmac **hmac, Error *err);
void hmac_close(Hmac *hmac);
/* Over the parts in order. ERR_MEMORY. */
MUST_CHECK bool hmac_make(const Hmac *hmac, Bytes key, const Bytes *parts, uint32_t parts_count,
                          uint8_t mac[DIGEST_BYTES], Error *err);
/* The same for those who make one. */
MUST_CHECK bool hmac_sha256(Bytes key, const Bytes *parts, uint32_t parts_count, uint8_t mac[DIGEST_BYTES], Error *err);
MUST_CHECK bool sha256_bytes(Bytes bytes, uint8_t digest[DIGEST_BYTES], Error *err);
/* Of an open file from its start; the position is left anywhere. */
MUST_CHECK bool sha256_descriptor(int descriptor, uint8_t digest[DIGEST_BYTES], Error *err);
/* [sha1] gets 20 bytes; Orthanc's ids are made of it. */
MUST_CHECK bool sha1_bytes(Bytes bytes, uint8_t sha1[20], Error *err);
MUST_CHECK bool md5_bytes(Bytes bytes, uint8_t md5[16], Error *err);
MUST_CHECK bool random_bytes(uint8_t *bytes, size_t size, Error *err);

#endif

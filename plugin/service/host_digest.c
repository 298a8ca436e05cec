#include "service/host_digest.h"

#include "wrap/hmac.h"

bool host_sha256(Bytes bytes, uint8_t sha256[SHA256_BYTES], Error *err)
{
    return sha256_bytes(bytes, sha256, err);
}

bool host_md5(Bytes bytes, char md5[MD5_HEX_SIZE], Error *err)
{
    uint8_t digest[16] = {0};

    if (!md5_bytes(bytes, digest, err)) {
        return false;
    }
    bytes_to_hex(bytes_of(digest, sizeof digest), md5);
    return true;
}

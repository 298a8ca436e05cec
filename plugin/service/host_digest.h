/* Digests for hosts, which see service/ but not the wrappers. */
#ifndef REDACTOR_SERVICE_HOST_DIGEST_H
#define REDACTOR_SERVICE_HOST_DIGEST_H

#include "durable/queue.h"

MUST_CHECK bool host_sha256(Bytes bytes, uint8_t sha256[SHA256_BYTES], Error *err);
/* Lower-case hex, as Orthanc writes it. */
MUST_CHECK bool host_md5(Bytes bytes, char md5[MD5_HEX_SIZE], Error *err);

#endif

/* The HMAC key: read once, kept in locked memory that no core dump shows, never logged, never given to a worker. */
#ifndef REDACTOR_SERVICE_KEY_H
#define REDACTOR_SERVICE_KEY_H

#include "plan/pseudonym.h"

typedef struct Key Key;

enum { KEY_FINGERPRINT_SIZE = 33 };

/* The file must be regular, no link, owned by this user or root, mode 0400 or 0600, 32 raw bytes or 64 hex digits (one
 * line feed allowed), not all equal, in a folder that is not writable for all. Owner and reading rights are not asked
 * of a read-only mount in /run/secrets: there the container's runtime puts secrets, readable for all. ERR_CONFIG says
 * what is wrong and what to do. */
MUST_CHECK bool key_load(const char *path, const char *project, Key **key, Error *err);
/* Makes a new file (0600, hex); never overwrites: ERR_CONFLICT. */
MUST_CHECK bool key_make(const char *path, Error *err);
void key_free(Key *key); /* wipes */

/* Keyed bits; thread-safe. Sub-key of a purpose = HMAC(master, "orthanc-redactor/v1" 0 purpose 0 project). */
PseudonymSource key_source(Key *key);
/* Public: 32 hex digits of HMAC(audit sub-key, "fingerprint"). */
const char *key_fingerprint(const Key *key);
/* For durable_open. */
const uint8_t *key_audit(const Key *key);

#endif

/* A pool of lying workers, and instances that say what the worker shall do. */
#ifndef REDACTOR_TESTS_WIRE_FIXTURE_H
#define REDACTOR_TESTS_WIRE_FIXTURE_H

#include <dirent.h>
#include <stdatomic.h>
#include <string.h>

#include <sys/wait.h>
#include <unistd.h>

#include "wire/message.h"
#include "wire/pool.h"

static const char rules_hash_1[] = "1111111111111111111111111111111111111111111111111111111111111111";
static atomic_uint macs_asked;

/* Not a keyed function, but one that depends on all of its input. */
static bool fixture_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint64_t hash = 14695981039346656037u ^ (uint64_t)purpose;

    (void)self;
    (void)err;
    macs_asked++;
    for (size_t i = 0; i < value.size + MAC_BYTES; i++) {
        hash = (hash ^ (i < value.size ? value.data[i] : 0)) * 1099511628211u;
        if (i >= value.size) {
            mac[i - value.size] = (uint8_t)(hash >> 32);
        }
    }
    return true;
}

static inline PoolOptions fixture_options(void)
{
    return (PoolOptions){.program = LYING_WORKER,
                         .workers_count = 2,
                         .timeout_ms = 1000,
                         .memory_mb = 512,
                         .recycle_after = 1000,
                         .nice = 5,
                         .require_sandbox = true,
                         .settings = settings_default(),
                         .source = {.mac = fixture_mac}};
}

static inline Pool *fixture_open(const PoolOptions *options)
{
    Pool *pool = NULL;
    Error err;

    if (!pool_open(options, bytes_text("honest rules: policy { id = \"policy.strict\" }"), rules_hash_1, &pool, &err)) {
        (void)fprintf(stderr, "pool_open: %s\n", err.text);
    }
    return pool;
}

/* An instance with these bytes; close job.file. */
static inline PoolJob fixture_job(const char *text)
{
    Error err;
    PoolJob job = {.file = pool_seal(bytes_text(text), &err), .file_size = strlen(text), .timeout_factor = 1};

    memcpy(job.sha256, text, strlen(text) < SHA256_BYTES ? strlen(text) : SHA256_BYTES);
    return job;
}

static inline int open_descriptors(void)
{
    DIR *folder = opendir("/proc/self/fd");
    int count = 0;

    while (folder != NULL && readdir(folder) != NULL) {
        count++;
    }
    (void)closedir(folder);
    return count;
}

static inline bool has_children(void)
{
    return waitid(P_ALL, 0, NULL, WEXITED | WNOHANG | WNOWAIT) == 0;
}

#endif

/* What a worker gives up before it sees the first hostile byte. Linux only; on older kernels the parts that are missing
 * are told in the Posture. */
#ifndef REDACTOR_WIRE_SANDBOX_H
#define REDACTOR_WIRE_SANDBOX_H

#include "base/error.h"

#include <stdint.h>

enum {
    SANDBOX_LOADING_FILES_MAX = 256, /* open descriptors while models and rules are loaded */
    SANDBOX_FILES_MAX = 16 /* afterwards: three standard ones, the socket, two inputs, one output, and some air */
};

typedef struct {
    bool seccomp;
    int landlock; /* ABI version reached, 0 = not there */
    bool no_new_privs;
} Posture;

/* First thing after the setup message: closes all descriptors above 3, asks to die with the thread that started this
 * process, no core dumps, not traceable, first in line when memory runs out, at most [memory_mb] of own memory
 * (RLIMIT_DATA) and [file_bytes_max] in one file (RLIMIT_FSIZE; it counts for memory files too, which is what it is
 * here for). ERR_IO. */
MUST_CHECK bool sandbox_begin(uint32_t memory_mb, uint64_t file_bytes_max, Error *err);

/* After models, rules and converters are loaded: machine code made for patterns becomes read-only, no_new_privs,
 * Landlock with nothing allowed if the kernel has it, then a seccomp allow-list (memory, futex, clock, memory files and
 * sealing, send/receive on descriptor 3, exit); any other call ends the process with SIGSYS. Never fails: [posture]
 * says what was reached, the parent decides. */
void sandbox_enter(Posture *posture);

#endif

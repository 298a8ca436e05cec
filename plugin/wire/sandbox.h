/* What a worker gives up before it sees the first hostile byte. */
#ifndef REDACTOR_WIRE_SANDBOX_H
#define REDACTOR_WIRE_SANDBOX_H

#include "base/error.h"

#include <stdint.h>

typedef struct {
    bool seccomp;
    int landlock; /* ABI version reached, 0 = not there */
    bool no_new_privs;
} Posture;

/* First thing in the worker's main: closes all descriptors above 3, asks to die with the parent, no core dumps, rlimits
 * (RLIMIT_DATA [memory_mb], no files, no processes where that does not count the user's others). */
MUST_CHECK bool sandbox_begin(uint32_t memory_mb, Error *err);

/* After models, rules and converters are loaded: no_new_privs, Landlock with nothing allowed if the kernel has it, then a
 * seccomp allow-list (memory, futex, clock, memfd_create and sealing, send/receive on descriptor 3, exit); any other call
 * ends the process with SIGSYS. Never fails: [posture] says what was reached, the parent decides. */
void sandbox_enter(Posture *posture);

#endif

/* The system calls that are left to a worker. */
#ifndef REDACTOR_WIRE_SECCOMP_H
#define REDACTOR_WIRE_SECCOMP_H

#include <stdbool.h>

/* Installs the filter for good; every call that is not on the list ends the process with SIGSYS. False where the kernel
 * or the processor does not have it. no_new_privs must be set. */
bool seccomp_enter(void);

#endif

/* One worker process as its parent sees it: start, socket, end. No SIGCHLD handler and no waiting for "any child": the
 * host has children of its own. */
#ifndef REDACTOR_WIRE_PROCESS_H
#define REDACTOR_WIRE_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

#include "base/arena.h"

enum { PROCESS_ENVIRONMENT_MAX = 8 };

/* What is started: path, arguments, environment, made once. */
typedef struct {
    char *arguments[3];
    char *environment[PROCESS_ENVIRONMENT_MAX];
    int nice;
} Launch;

/* Checks [program]: a regular file that may be executed, belongs to root or to this user, and can be written to by
 * nobody else. ERR_CONFIG. What [launch] points to lives in [arena]. */
MUST_CHECK bool launch_prepare(const char *program, int nice, Arena *arena, Launch *launch, Error *err);

typedef struct {
    pid_t pid;     /* 0: none */
    int handle;    /* pidfd; -1 where the kernel or a container refuses it */
    int socket;    /* -1: closed */
    bool ended;    /* and reaped */
    int signal;    /* that ended it; 0: none, or not known */
    int exit_code; /* -1: not known */
} Process;

/* Starts `program worker` with the socket on descriptor 3, /dev/null as standard input, output and error (Tesseract
 * talks to standard error; what it says can hold text of a patient), an environment of our own, and nothing else
 * inherited. The worker asks to die with the *thread* that calls this: it must be a long-lived one. ERR_IO. */
MUST_CHECK bool process_start(const Launch *launch, Process *process, Error *err);

/* Waits up to [wait_ms] for it to end by itself; true when it has ended and is reaped. */
bool process_wait(Process *process, int wait_ms);

/* SIGKILL; does not wait. */
void process_kill(Process *process);

/* Kills, reaps and closes all. False when it does not die within two seconds (stuck in the kernel): try again later. */
MUST_CHECK bool process_end(Process *process);

/* Closes the socket: to a worker that waits for a request this says "go home". */
void process_hang_up(Process *process);

/* Resident memory; 0 when it cannot be read. */
uint32_t process_rss_mb(const Process *process);

/* "signal 11", "exit code 0", or "an unknown end". */
void process_describe(const Process *process, char *text, size_t size);

#endif

#include "wire/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "wire/message.h"

enum { KILL_WAIT_MS = 2000, POLL_STEP_MS = 5 };

/* Variables that say where data files lie; all others stay with the host. */
static const char *const passed_on[] = {"TESSDATA_PREFIX", "DCMDICTPATH"};

static bool check_program(const char *program, Error *err)
{
    struct stat status;

    if (stat(program, &status) != 0) {
        return error_set(err, ERR_CONFIG, "worker program %s: %s", program, strerror(errno));
    }
    if (!S_ISREG(status.st_mode) || access(program, X_OK) != 0) {
        return error_set(err, ERR_CONFIG, "worker program %s is not a program", program);
    }
    if (status.st_uid != 0 && status.st_uid != geteuid()) {
        return error_set(err, ERR_CONFIG, "worker program %s belongs neither to root nor to this user", program);
    }
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        return error_set(err, ERR_CONFIG, "worker program %s can be written to by others", program);
    }
    return true;
}

bool launch_prepare(const char *program, int nice, Arena *arena, Launch *launch, Error *err)
{
    size_t count = 0;
    bool complete;

    if (!check_program(program, err)) {
        return false;
    }
    *launch = (Launch){.nice = nice};
    launch->arguments[0] = arena_text(arena, program);
    launch->arguments[1] = arena_text(arena, "worker");
    /* OpenMP reads its limit when the program starts; later is too late. */
    launch->environment[count++] = arena_text(arena, "OMP_THREAD_LIMIT=1");
    launch->environment[count++] = arena_text(arena, "LC_ALL=C.UTF-8");
    complete = launch->arguments[0] != NULL && launch->arguments[1] != NULL && launch->environment[0] != NULL &&
               launch->environment[1] != NULL;
    for (size_t i = 0; i < sizeof passed_on / sizeof passed_on[0]; i++) {
        const char *value = getenv(passed_on[i]);

        if (value != NULL) {
            launch->environment[count] = arena_print(arena, "%s=%s", passed_on[i], value);
            complete = complete && launch->environment[count] != NULL;
            count++;
        }
    }
    return complete || error_set(err, ERR_MEMORY, "out of memory for a launch");
}

/* Signals go back to their defaults: the host may ignore or block some. A group of its own keeps the interrupt key of a
 * terminal from ending workers in the middle of an instance. */
static bool set_attributes(posix_spawnattr_t *attributes)
{
    sigset_t all, none;

    return sigfillset(&all) == 0 && sigemptyset(&none) == 0 && posix_spawnattr_setsigdefault(attributes, &all) == 0 &&
           posix_spawnattr_setsigmask(attributes, &none) == 0 && posix_spawnattr_setpgroup(attributes, 0) == 0 &&
           posix_spawnattr_setflags(attributes,
                                    POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP) == 0;
}

/* The socket goes first: where the host runs without standard descriptors, its number may be one of theirs. */
static bool set_actions(posix_spawn_file_actions_t *actions, int socket)
{
    return posix_spawn_file_actions_adddup2(actions, socket, WORKER_SOCKET) == 0 &&
           posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0) == 0 &&
           posix_spawn_file_actions_addopen(actions, 1, "/dev/null", O_WRONLY, 0) == 0 &&
           posix_spawn_file_actions_addopen(actions, 2, "/dev/null", O_WRONLY, 0) == 0 &&
           posix_spawn_file_actions_addclosefrom_np(actions, WORKER_SOCKET + 1) == 0;
}

static bool spawn(const Launch *launch, int socket, pid_t *pid, Error *err)
{
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    int failed = ENOMEM;

    if (posix_spawnattr_init(&attributes) != 0) {
        return error_set(err, ERR_MEMORY, "out of memory for a worker");
    }
    if (posix_spawn_file_actions_init(&actions) == 0) {
        if (set_attributes(&attributes) && set_actions(&actions, socket)) {
            failed =
                posix_spawn(pid, launch->arguments[0], &actions, &attributes, launch->arguments, launch->environment);
        }
        (void)posix_spawn_file_actions_destroy(&actions);
    }
    (void)posix_spawnattr_destroy(&attributes);
    return failed == 0 || error_set(err, ERR_IO, "cannot start a worker: %s", strerror(failed));
}

bool process_start(const Launch *launch, Process *process, Error *err)
{
    int ends[2];
    bool ok;

    *process = (Process){.handle = -1, .socket = -1, .exit_code = -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return error_set(err, ERR_IO, "cannot make a socket: %s", strerror(errno));
    }
    ok = spawn(launch, ends[1], &process->pid, err);
    (void)close(ends[1]);
    if (!ok) {
        (void)close(ends[0]);
        process->pid = 0;
        return false;
    }
    process->socket = ends[0];
    process->handle = (int)syscall(SYS_pidfd_open, process->pid, 0);
    (void)setpriority(PRIO_PROCESS, (id_t)process->pid, launch->nice);
    return true;
}

/* Takes the end of the process from the kernel. Somebody else in the host may have waited for it (ECHILD): it has ended
 * all the same, only how is not known. */
static void reap(Process *process)
{
    siginfo_t info = {0};
    int result = waitid(P_PID, (id_t)process->pid, &info, WEXITED | WNOHANG);

    if (result != 0 && errno == ECHILD) {
        process->ended = true;
        return;
    }
    if (result != 0 || info.si_pid == 0) {
        return;
    }
    process->ended = true;
    if (info.si_code == CLD_EXITED) {
        process->exit_code = info.si_status;
    } else {
        process->signal = info.si_status;
    }
}

/* Sleeps until the process ends or a moment has passed. */
static void pause_for(const Process *process, int wait_ms)
{
    struct pollfd polled = {.fd = process->handle, .events = POLLIN};

    /* Without a handle poll is just a clock; then look again soon. */
    (void)poll(&polled, 1, process->handle >= 0 || wait_ms < POLL_STEP_MS ? wait_ms : POLL_STEP_MS);
}

bool process_wait(Process *process, int wait_ms)
{
    int64_t deadline_ms = message_now_ms() + wait_ms;

    while (process->pid != 0 && !process->ended) {
        int64_t left_ms;

        reap(process);
        left_ms = deadline_ms - message_now_ms();
        if (process->ended || left_ms <= 0) {
            break;
        }
        pause_for(process, (int)left_ms);
    }
    return process->pid == 0 || process->ended;
}

void process_kill(Process *process)
{
    if (process->pid == 0 || process->ended) {
        return;
    }
    if (process->handle >= 0) {
        (void)syscall(SYS_pidfd_send_signal, process->handle, SIGKILL, NULL, 0);
    } else {
        (void)kill(process->pid, SIGKILL);
    }
}

void process_hang_up(Process *process)
{
    if (process->pid != 0 && process->socket >= 0) {
        (void)close(process->socket);
        process->socket = -1;
    }
}

bool process_end(Process *process)
{
    if (process->pid == 0) {
        return true;
    }
    process_kill(process);
    process_hang_up(process);
    if (!process_wait(process, KILL_WAIT_MS)) {
        return false;
    }
    if (process->handle >= 0) {
        (void)close(process->handle);
    }
    *process = (Process){0};
    return true;
}

uint32_t process_rss_mb(const Process *process)
{
    char path[64], text[128];
    unsigned long long total = 0, resident = 0;
    ssize_t size;
    int file;

    if (process->pid == 0 || process->ended) {
        return 0;
    }
    (void)snprintf(path, sizeof path, "/proc/%ld/statm", (long)process->pid);
    file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return 0;
    }
    size = read(file, text, sizeof text - 1);
    (void)close(file);
    if (size <= 0) {
        return 0;
    }
    text[size] = 0;
    if (sscanf(text, "%llu %llu", &total, &resident) != 2) {
        return 0;
    }
    return (uint32_t)(resident * (unsigned long long)sysconf(_SC_PAGESIZE) >> 20);
}

void process_describe(const Process *process, char *text, size_t size)
{
    if (process->signal != 0) {
        (void)snprintf(text, size, "signal %d", process->signal);
    } else if (process->ended && process->exit_code >= 0) {
        (void)snprintf(text, size, "exit code %d", process->exit_code);
    } else {
        (void)snprintf(text, size, "an unknown end");
    }
}

/* Each attempt is made by a child in the sandbox, and its end is looked at. */
#include "check.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "wire/memfd.h"
#include "wire/sandbox.h"

enum { MEMORY_MB = 256, FILE_BYTES_MAX = 1 << 20, ENTERED = 0, FAILED = 9, NO_SANDBOX = 8 };

static const Posture nothing;

/* What a child tries; true when it went as wanted. */
typedef bool Attempt(void);

/* The wait status of a child that tries [attempt]. */
static int try_in_sandbox(Attempt *attempt)
{
    pid_t child = fork();
    int status = 0;

    if (child == 0) {
        Posture posture = nothing;
        Error err;

        if (!sandbox_begin(MEMORY_MB, FILE_BYTES_MAX, &err)) {
            _exit(NO_SANDBOX);
        }
        sandbox_enter(&posture);
        if (!posture.seccomp || !posture.no_new_privs) {
            _exit(NO_SANDBOX);
        }
        _exit(attempt() ? ENTERED : FAILED);
    }
    CHECK(child > 0 && waitpid(child, &status, 0) == child);
    return status;
}

static bool is_killed_by(int status, int signal)
{
    return WIFSIGNALED(status) && WTERMSIG(status) == signal;
}

static bool is_fine(int status)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == ENTERED;
}

static bool try_open(void)
{
    return open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0;
}

static bool try_socket(void)
{
    return socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0;
}

static bool try_execve(void)
{
    char *arguments[] = {NULL};

    return execve("/bin/true", arguments, arguments) == 0;
}

static bool try_ptrace(void)
{
    return ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0;
}

static bool try_fork(void)
{
    return fork() >= 0;
}

static void *do_nothing(void *self)
{
    return self;
}

static bool try_thread(void)
{
    pthread_t thread;

    return pthread_create(&thread, NULL, do_nothing, NULL) == 0;
}

static bool try_kill_parent(void)
{
    return kill(getppid(), 0) == 0;
}

static bool try_tgkill_other(void)
{
    return syscall(SYS_tgkill, 1, 1, 0) == 0;
}

static bool try_executable_memory(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

static bool try_raise_limit(void)
{
    struct rlimit limit = {.rlim_cur = 1 << 30, .rlim_max = 1 << 30};

    return setrlimit(RLIMIT_DATA, &limit) == 0;
}

static bool try_duplicate(void)
{
    return fcntl(0, F_DUPFD, 5) >= 0;
}

static bool try_send_elsewhere(void)
{
    return send(4, "x", 1, 0) == 1;
}

static bool try_stat(void)
{
    return access("/etc/passwd", R_OK) == 0;
}

static void sandbox_ends_what_is_not_allowed_with_sigsys(void)
{
    static const struct {
        const char *name;
        Attempt *attempt;
    } attempts[] = {
        {"open", try_open},
        {"socket", try_socket},
        {"execve", try_execve},
        {"ptrace", try_ptrace},
        {"fork", try_fork},
        {"thread", try_thread},
        {"kill", try_kill_parent},
        {"tgkill of another", try_tgkill_other},
        {"executable memory", try_executable_memory},
        {"setting a limit", try_raise_limit},
        {"duplicating a descriptor", try_duplicate},
        {"sending elsewhere", try_send_elsewhere},
        {"access", try_stat},
    };

    for (size_t i = 0; i < sizeof attempts / sizeof attempts[0]; i++) {
        int status = try_in_sandbox(attempts[i].attempt);

        if (!is_killed_by(status, SIGSYS)) {
            check_failures++;
            (void)fprintf(stderr, "%s: status %#x\n", attempts[i].name, (unsigned)status);
        }
    }
}

/* What a worker does all day. */
static bool work(void)
{
    struct timespec now;
    uint8_t *memory = malloc(32 << 20);
    Error err;
    int file = memfd_of(bytes_text("a copy"), &err);
    Arena *arena = arena_new(1 << 20);
    Bytes bytes;

    if (memory == NULL || arena == NULL || file < 0) {
        return false;
    }
    memset(memory, 1, 32 << 20);
    memory = realloc(memory, 64 << 20);
    free(memory);
    if (!memfd_check(file, 6, &err) || !memfd_map(file, 6, arena, &bytes, &err)) {
        return false;
    }
    (void)fprintf(stderr, "%s", "");
    arena_free(arena);
    return clock_gettime(CLOCK_MONOTONIC, &now) == 0 && getpid() > 0 && close(file) == 0;
}

static void sandbox_allows_what_a_worker_does(void)
{
    CHECK(is_fine(try_in_sandbox(work)));
}

/* Memory that can be written and run, as patterns are made in; mapped before the sandbox is entered. */
static uint8_t *code;

static bool try_change_code(void)
{
    code[0] = 0;
    return true;
}

static bool try_read_code(void)
{
    return code[0] == 0x5a;
}

static void sandbox_makes_code_read_only(void)
{
    code = mmap(NULL, 8192, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (code == MAP_FAILED) {
        (void)puts("skipped: this system allows no code to be made");
        return;
    }
    code[0] = 0x5a;
    int status = try_in_sandbox(try_change_code);
    CHECK(is_killed_by(status, SIGSEGV) || (IS_SANITIZED && !is_fine(status)));
    CHECK(is_fine(try_in_sandbox(try_read_code)));
    (void)munmap(code, 8192);
}

static bool abort_itself(void)
{
    abort();
    return false;
}

static void sandbox_leaves_abort_a_clean_abort(void)
{
    CHECK(is_killed_by(try_in_sandbox(abort_itself), SIGABRT));
}

/* RLIMIT_FSIZE holds for memory files, both ways of growing them; the process lives and is told. */
static bool outgrow_a_file(void)
{
    static const uint8_t zeros[FILE_BYTES_MAX + 1];
    Error err = {0};
    int file = memfd_new(&err);

    return memfd_write(file, bytes_of(zeros, FILE_BYTES_MAX), &err) && !memfd_write(file, bytes_of(zeros, 1), &err) &&
           err.code == ERR_LIMIT && ftruncate(file, FILE_BYTES_MAX + 1) != 0 && errno == EFBIG;
}

static void sandbox_caps_the_size_of_memory_files(void)
{
    CHECK(is_fine(try_in_sandbox(outgrow_a_file)));
}

static bool hoard_files(void)
{
    Error err;
    int count = 0;

    while (count < 100 && memfd_new(&err) >= 0) {
        count++;
    }
    return count < SANDBOX_FILES_MAX;
}

static void sandbox_caps_the_number_of_files(void)
{
    CHECK(is_fine(try_in_sandbox(hoard_files)));
}

static bool hoard_memory(void)
{
    return malloc((size_t)MEMORY_MB << 20) == NULL;
}

static void sandbox_caps_memory(void)
{
    if (IS_SANITIZED) {
        (void)puts("skipped: a sanitizer's shadow memory cannot be limited");
        return;
    }
    CHECK(is_fine(try_in_sandbox(hoard_memory)));
}

static void sandbox_begin_closes_descriptors_above_the_socket(void)
{
    int inherited = open("/dev/null", O_RDONLY);
    pid_t child = fork();
    int status = 0;

    if (child == 0) {
        int high = fcntl(inherited, F_DUPFD, 100);
        Error err;
        bool ok = sandbox_begin(MEMORY_MB, FILE_BYTES_MAX, &err) && fcntl(high, F_GETFD) == -1 &&
                  prctl(PR_GET_DUMPABLE) == 0 && fcntl(2, F_GETFD) >= 0;

        _exit(ok ? ENTERED : FAILED);
    }
    CHECK(child > 0 && waitpid(child, &status, 0) == child && is_fine(status));
    (void)close(inherited);
}

/* The grandchild is in the sandbox when its parent ends; it must not outlive it. */
static void sandbox_dies_with_its_parent(void)
{
    int ends[2];
    pid_t child;
    char byte;

    CHECK(pipe2(ends, 0) == 0);
    child = fork();
    if (child == 0) {
        if (fork() == 0) {
            Posture posture;
            Error err;

            /* The pipe's end moves below what sandbox_begin closes. */
            (void)dup2(ends[1], 1);
            (void)close(ends[0]);
            if (sandbox_begin(MEMORY_MB, FILE_BYTES_MAX, &err)) {
                sandbox_enter(&posture);
                (void)!write(1, "r", 1);
                for (;;) {
                    (void)sched_yield();
                }
            }
            _exit(FAILED);
        }
        (void)!read(ends[0], &byte, 1);
        _exit(0);
    }
    (void)close(ends[1]);
    (void)waitpid(child, NULL, 0);
    /* End of file comes when the last writer, the grandchild, is gone. */
    CHECK(read(ends[0], &byte, 1) == 0);
    (void)close(ends[0]);
}

int main(void)
{
    RUN(sandbox_ends_what_is_not_allowed_with_sigsys);
    RUN(sandbox_allows_what_a_worker_does);
    RUN(sandbox_makes_code_read_only);
    RUN(sandbox_leaves_abort_a_clean_abort);
    RUN(sandbox_caps_the_size_of_memory_files);
    RUN(sandbox_caps_the_number_of_files);
    RUN(sandbox_caps_memory);
    RUN(sandbox_begin_closes_descriptors_above_the_socket);
    RUN(sandbox_dies_with_its_parent);
    return check_failed();
}

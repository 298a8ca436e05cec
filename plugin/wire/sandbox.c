/* Facts that this file rests on, each tried on Linux 6.1 or newer:
 * - RLIMIT_FSIZE holds for memory files: write() and ftruncate() beyond it fail with EFBIG and SIGXFSZ. So 0, the usual
 * value of a sandbox, would forbid every copy; the limit is the largest file instead. SIGXFSZ is ignored, so that the
 * call fails and says so. Standard output and error are /dev/null, which the limit does not touch.
 * - RLIMIT_NPROC counts all processes of the user but holds only for this one: 0 forbids it to make any (root
 * excepted).
 * - Making the process undumpable hands /proc/self to root, so the memory killer's score is written before. */
#include "wire/sandbox.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "wire/seccomp.h"

/* A sanitizer maps terabytes of shadow memory, all of which counts as data. */
#if defined(__SANITIZE_ADDRESS__)
enum { HAS_SHADOW_MEMORY = 1 };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
enum { HAS_SHADOW_MEMORY = 1 };
#else
enum { HAS_SHADOW_MEMORY = 0 };
#endif
#else
enum { HAS_SHADOW_MEMORY = 0 };
#endif

/* The kernel's interface, version 6; an older kernel gets zeros where it knows nothing. */
typedef struct {
    uint64_t handled_files;
    uint64_t handled_network;
    uint64_t scoped;
} LandlockRuleset;

static bool limit(int resource, rlim_t value, Error *err)
{
    struct rlimit old;
    struct rlimit lowered = {.rlim_cur = value, .rlim_max = value};

    if (getrlimit((__rlimit_resource_t)resource, &old) == 0 && old.rlim_max < value) {
        lowered = (struct rlimit){.rlim_cur = old.rlim_max, .rlim_max = old.rlim_max};
    }
    if (setrlimit((__rlimit_resource_t)resource, &lowered) != 0) {
        return error_set(err, ERR_IO, "cannot set limit %d: %s", resource, strerror(errno));
    }
    return true;
}

/* When memory runs out, the kernel takes a worker rather than the archive. Best effort. */
static void volunteer_for_memory_killer(void)
{
    int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);

    if (file >= 0) {
        ssize_t ignored = write(file, "500", 3);

        (void)ignored;
        (void)close(file);
    }
}

/* The parent may have died before the death signal was asked for; then nobody holds the other end of the socket. A
 * parent process number of 1 would not tell: in a container the archive itself is number 1. */
static bool parent_is_there(void)
{
    struct pollfd polled = {.fd = 3, .events = POLLIN};

    return poll(&polled, 1, 0) <= 0 || (polled.revents & POLLHUP) == 0;
}

bool sandbox_begin(uint32_t memory_mb, uint64_t file_bytes_max, Error *err)
{
    if (syscall(SYS_close_range, 4u, ~0u, 0u) != 0 && errno != ENOSYS) {
        return error_set(err, ERR_IO, "cannot close inherited descriptors: %s", strerror(errno));
    }
    volunteer_for_memory_killer();
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        return error_set(err, ERR_IO, "cannot set up the process: %s", strerror(errno));
    }
    if (!parent_is_there()) {
        return error_set(err, ERR_IO, "the parent is gone");
    }
    if (signal(SIGXFSZ, SIG_IGN) == SIG_ERR) {
        return error_set(err, ERR_IO, "cannot ignore a signal: %s", strerror(errno));
    }
    return limit(RLIMIT_CORE, 0, err) && limit(RLIMIT_FSIZE, file_bytes_max, err) &&
           limit(RLIMIT_NOFILE, SANDBOX_LOADING_FILES_MAX, err) &&
           (HAS_SHADOW_MEMORY || limit(RLIMIT_DATA, (rlim_t)memory_mb << 20, err));
}

/* Forbids everything that this kernel's Landlock can forbid; 0 when it is not there. */
static int enter_landlock(void)
{
    enum { CREATE_RULESET_VERSION = 1 };
    long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, CREATE_RULESET_VERSION);
    LandlockRuleset ruleset = {.handled_files = (1u << 13) - 1};
    long descriptor;
    bool entered;

    if (abi <= 0) {
        return 0;
    }
    ruleset.handled_files |= abi >= 2 ? 1u << 13 : 0; /* moving between folders */
    ruleset.handled_files |= abi >= 3 ? 1u << 14 : 0; /* truncating */
    ruleset.handled_network = abi >= 4 ? 3u : 0;      /* TCP bind and connect */
    ruleset.handled_files |= abi >= 5 ? 1u << 15 : 0; /* device ioctls */
    ruleset.scoped = abi >= 6 ? 3u : 0;               /* abstract sockets and signals to others */
    descriptor = syscall(SYS_landlock_create_ruleset, &ruleset, sizeof ruleset, 0);
    if (descriptor < 0) {
        return 0;
    }
    entered = syscall(SYS_landlock_restrict_self, (int)descriptor, 0) == 0;
    (void)close((int)descriptor);
    return entered ? (int)abi : 0;
}

/* True for the line of a mapping that a library made for machine code: writable, executable, without a file or name. */
static bool is_loose_code(const char *line, uintptr_t *from, uintptr_t *to)
{
    char access[5] = {0};
    unsigned long inode = 0;
    int end = 0;

    if (sscanf(line, "%" SCNxPTR "-%" SCNxPTR " %4s %*x %*x:%*x %lu %n", from, to, access, &inode, &end) != 4) {
        return false;
    }
    return strcmp(access, "rwxp") == 0 && inode == 0 && end > 0 && line[end] == 0 && *to > *from;
}

/* Patterns are machine code. From here on it can be run but not changed, and the filter lets none be added. Best
 * effort, as without /proc: a kernel that makes all memory executable (the stack too) is left as it is. */
static void seal_code(void)
{
    enum { CODES_MAX = 64, LINE_BYTES = 512 };
    uintptr_t from[CODES_MAX];
    uintptr_t to[CODES_MAX];
    char line[LINE_BYTES];
    size_t count = 0;
    bool all_executable = false;
    FILE *maps = fopen("/proc/self/maps", "re");

    while (maps != NULL && count < CODES_MAX && fgets(line, sizeof line, maps) != NULL) {
        all_executable = all_executable || (strstr(line, "[stack]") != NULL && strstr(line, "rwxp") != NULL);
        count += is_loose_code(line, &from[count], &to[count]) ? 1 : 0;
    }
    if (maps != NULL) {
        (void)fclose(maps);
    }
    for (size_t i = 0; i < count && !all_executable; i++) {
        (void)!mprotect((void *)from[i], to[i] - from[i], PROT_READ | PROT_EXEC);
    }
}

void sandbox_enter(Posture *posture)
{
    Error ignored; /* what could not be lowered is still behind the filter */

    seal_code();
    (void)!limit(RLIMIT_NPROC, 0, &ignored);
    (void)!limit(RLIMIT_NOFILE, SANDBOX_FILES_MAX, &ignored);
    posture->no_new_privs = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    posture->landlock = posture->no_new_privs ? enter_landlock() : 0;
    posture->seccomp = posture->no_new_privs && seccomp_enter();
}

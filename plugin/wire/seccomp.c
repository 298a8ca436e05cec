/* A seccomp filter, written by hand: one table, turned into a program for the kernel's packet filter machine.
 *
 * Opening a file is not on the list, and not answered with an error either: nothing in a worker has a reason to open
 * one after loading, so an attempt means that the process is no longer ours, and it ends. A library that opens
 * something at first use is made to use it before (Tesseract's debug file). Should one ever need a failing open, a row
 * with an error as its answer would be the way; none was found to.
 *
 * stat is allowed on descriptors only in spirit: newfstatat with AT_EMPTY_PATH is what fstat() is made of, and a filter
 * cannot look at the path. The worst it gives away is whether a file exists. */
#include "wire/seccomp.h"

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>

#include <asm/ioctls.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
enum { HAS_ARCHITECTURE = 1 };
#define OUR_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
enum { HAS_ARCHITECTURE = 1 };
#define OUR_ARCHITECTURE AUDIT_ARCH_AARCH64
#else
enum { HAS_ARCHITECTURE = 0 };
#define OUR_ARCHITECTURE 0u
#endif

enum { PROGRAM_MAX = 512 };

/* What an argument must be like. */
typedef enum {
    ANY,
    IS,       /* low half equals the value */
    HAS,      /* any bit of the value is set in the low half */
    HAS_NOT,  /* no bit of it */
    IS_NULL,  /* both halves are zero */
    IS_OWN_ID /* low half is this process's number */
} Test;

typedef struct {
    int number;
    int argument;
    Test test;
    uint32_t value;
} Allowed;

/* A number may stand here twice: then either row lets the call through. */
static const Allowed allowed[] = {
    /* the socket */
    {SYS_sendmsg, 0, IS, 3},
    {SYS_recvmsg, 0, IS, 3},
    {SYS_sendto, 0, IS, 3},
    {SYS_recvfrom, 0, IS, 3},
#ifdef SYS_poll
    {SYS_poll, 0, ANY, 0},
#endif
    {SYS_ppoll, 0, ANY, 0},
    /* descriptors that are already there, and memory files */
    {SYS_read, 0, ANY, 0},
    {SYS_readv, 0, ANY, 0},
    {SYS_pread64, 0, ANY, 0},
    {SYS_write, 0, ANY, 0},
    {SYS_writev, 0, ANY, 0},
    {SYS_pwrite64, 0, ANY, 0},
    {SYS_lseek, 0, ANY, 0},
    {SYS_close, 0, ANY, 0},
    {SYS_fstat, 0, ANY, 0},
    {SYS_newfstatat, 3, HAS, AT_EMPTY_PATH},
    {SYS_ftruncate, 0, ANY, 0},
    {SYS_memfd_create, 0, ANY, 0},
    {SYS_fcntl, 1, IS, F_ADD_SEALS},
    {SYS_fcntl, 1, IS, F_GET_SEALS},
    {SYS_fcntl, 1, IS, F_GETFL},
    {SYS_fcntl, 1, IS, F_GETFD},
    {SYS_ioctl, 1, IS, TCGETS}, /* isatty, which stdio asks before it buffers a device */
    /* memory; code cannot be made any more */
    {SYS_mmap, 2, HAS_NOT, PROT_EXEC},
    {SYS_mprotect, 2, HAS_NOT, PROT_EXEC},
    {SYS_munmap, 0, ANY, 0},
    {SYS_mremap, 0, ANY, 0},
    {SYS_madvise, 0, ANY, 0},
    {SYS_brk, 0, ANY, 0},
    /* time, chance, waiting */
    {SYS_clock_gettime, 0, ANY, 0},
    {SYS_clock_getres, 0, ANY, 0},
    {SYS_gettimeofday, 0, ANY, 0},
#ifdef SYS_time
    {SYS_time, 0, ANY, 0},
#endif
    {SYS_getrandom, 0, ANY, 0},
    {SYS_futex, 0, ANY, 0},
    {SYS_sched_yield, 0, ANY, 0},
    {SYS_restart_syscall, 0, ANY, 0},
    /* the process itself */
    {SYS_getpid, 0, ANY, 0},
    {SYS_gettid, 0, ANY, 0},
    {SYS_getrusage, 0, ANY, 0},
    {SYS_sysinfo, 0, ANY, 0}, /* qsort asks how much memory there is */
    {SYS_sched_getaffinity, 1, ANY, 0},
    {SYS_prlimit64, 2, IS_NULL, 0}, /* reading limits, not setting them */
    {SYS_set_robust_list, 0, ANY, 0},
    {SYS_rseq, 0, ANY, 0},
    /* signals to itself: abort() stays SIGABRT and is told from an attack */
    {SYS_rt_sigaction, 0, ANY, 0},
    {SYS_rt_sigprocmask, 0, ANY, 0},
    {SYS_rt_sigreturn, 0, ANY, 0},
    {SYS_sigaltstack, 0, ANY, 0},
    {SYS_tgkill, 0, IS_OWN_ID, 0},
    {SYS_exit, 0, ANY, 0},
    {SYS_exit_group, 0, ANY, 0},
};

typedef struct {
    struct sock_filter steps[PROGRAM_MAX];
    unsigned short count;
} Program;

static void add(Program *program, uint32_t code, uint8_t if_true, uint8_t if_false, uint32_t value)
{
    if (program->count < PROGRAM_MAX) {
        program->steps[program->count] =
            (struct sock_filter){.code = (uint16_t)code, .jt = if_true, .jf = if_false, .k = value};
    }
    program->count++;
}

static void load(Program *program, size_t offset)
{
    add(program, BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offset);
}

static void answer(Program *program, uint32_t action)
{
    add(program, BPF_RET | BPF_K, 0, 0, action);
}

/* Loads an argument's low half, tests it, and lets the call through when the test holds. Both processors are
 * little-endian: the low half comes first. */
static void add_argument_test(Program *program, const Allowed *row)
{
    size_t offset = offsetof(struct seccomp_data, args) + 8 * (size_t)row->argument;
    bool negated = row->test == HAS_NOT;
    uint32_t jump = row->test == HAS || row->test == HAS_NOT ? BPF_JSET : BPF_JEQ;
    uint32_t value = row->test == IS_OWN_ID ? (uint32_t)getpid() : row->value;

    if (row->test == IS_NULL) {
        load(program, offset + 4);
        add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 3, 0); /* past the rest of this test */
        value = 0;
    }
    load(program, offset);
    add(program, BPF_JMP | jump | BPF_K, negated ? 1 : 0, negated ? 0 : 1, value);
    answer(program, SECCOMP_RET_ALLOW);
}

static uint8_t test_length(const Allowed *row)
{
    return row->test == ANY ? 1 : row->test == IS_NULL ? 5 : 3;
}

static void add_row(Program *program, const Allowed *row)
{
    /* The last test may have put an argument where the number was. */
    load(program, offsetof(struct seccomp_data, nr));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, test_length(row), (uint32_t)row->number);
    if (row->test == ANY) {
        answer(program, SECCOMP_RET_ALLOW);
    } else {
        add_argument_test(program, row);
    }
}

static void build(Program *program)
{
    load(program, offsetof(struct seccomp_data, arch));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, OUR_ARCHITECTURE);
    answer(program, SECCOMP_RET_KILL_PROCESS);
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) {
        add_row(program, &allowed[i]);
    }
    answer(program, SECCOMP_RET_KILL_PROCESS);
}

bool seccomp_enter(void)
{
    Program program = {.count = 0};
    struct sock_fprog handed;

    if (!HAS_ARCHITECTURE) {
        return false;
    }
    build(&program);
    if (program.count > PROGRAM_MAX) {
        return false;
    }
    handed = (struct sock_fprog){.len = program.count, .filter = program.steps};
    /* TSYNC: threads that a library may have started while loading are held by it too. */
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &handed) == 0;
}

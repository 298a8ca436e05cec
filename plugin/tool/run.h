/* One call of `run`: what its threads share. Private to command_run.c and run_*.c. */
#ifndef REDACTOR_TOOL_RUN_H
#define REDACTOR_TOOL_RUN_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

#include "tool/host_folder.h"
#include "tool/run_ledger.h"
#include "tool/run_mapping.h"
#include "tool/session.h"
#include "tool/text_set.h"

enum { RUN_HELD_SHOWN_MAX = 1000 };

typedef enum {
    TALLY_DONE,
    TALLY_RESUMED,
    TALLY_SKIPPED,
    TALLY_OTHER,
    TALLY_REVIEW,
    TALLY_QUARANTINED,
    TALLY_FAILED,
    TALLY_COUNT
} Tally;

typedef struct {
    const char *in, *out;
    const char *report_file, *mapping_folder, *plans_folder; /* NULL: not asked for */
    bool keep_names;
    bool out_is_file; /* IN is one file and OUT names the copy */
    bool in_is_file;
} RunOptions;

typedef struct {
    RunOptions options;
    Session session;
    FolderList list;
    Ledger ledger;
    Mapping mapping;
    TextSet outputs; /* names given to copies in this run */
    FILE *report;    /* NULL: not asked for; under [lock] */
    atomic_uint next;
    atomic_uint tallies[TALLY_COUNT];
    atomic_bool stop; /* nothing more can be done: see [failure] */
    pthread_mutex_t lock;
    Error failure;
} Run;

/* What became of one file. Texts live in the run arena. */
typedef struct {
    Tally tally;
    const char *state, *reason, *output, *error;
    char sha256[SHA256_HEX_SIZE], copy_sha256[SHA256_HEX_SIZE];
    uint32_t boxes;
    uint8_t confidence_pct;
    bool has_plan;
} RunResult;

/* Brings one file to its end. False only when the whole run must stop. */
MUST_CHECK bool run_file(Run *run, const FolderFile *file, Arena *arena, RunResult *result, Error *err);

/* Shows how far the run is, on standard error: a bar on a terminal, else a line every ten seconds. */
void run_show_progress(const Run *run, uint64_t elapsed_ms, bool last);

#endif

/* How well plans cover the words of a ground truth. */
#ifndef REDACTOR_TOOL_EVAL_H
#define REDACTOR_TOOL_EVAL_H

#include "plan/plan.h"
#include "tool/eval_truth.h"

enum {
    EVAL_COVERED_PCT = 95, /* an identifying word counts as covered from this part of its box on */
    EVAL_KEPT_PCT = 20,    /* a clinical word counts as kept when less than this part of it is filled */
    EVAL_BUCKETS_MAX = 64
};

/* One line of a table: words with something in common. */
typedef struct {
    const char *group, *label;
    uint64_t words, covered;
} Bucket;

typedef struct {
    Bucket buckets[EVAL_BUCKETS_MAX];
    uint32_t buckets_count;
    uint64_t words, covered; /* identifying */
    uint64_t clinical, clinical_kept;
    uint64_t files, files_covered;     /* with identifying words */
    uint64_t files_held;               /* verdict Hold or Refuse: nothing was released */
    uint64_t files_leaking;            /* released with a word that is not covered */
    uint64_t missing;                  /* ground truth without any plan */
    uint64_t filled_px, filled_phi_px; /* where the truth is complete */
} Scores;

/* Percent of [box] that lies in fills of [plan] (not waived) in [frame]. */
uint32_t eval_coverage_pct(const Plan *plan, Rect box, uint32_t frame);

/* Adds one plan's words to [scores] and prints each miss under [name]. */
MUST_CHECK bool eval_plan(const char *name, const Truth *truth, const Plan *plan, Scores *scores, Error *err);

void eval_print(const Scores *scores);

#endif

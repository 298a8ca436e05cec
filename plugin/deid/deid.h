/* The whole face of this folder: what the worker can be asked. Same bytes + rules + key in, same bytes out.
 *
 * A Deid is one worker's state: settings, rules, OCR engine. Nothing of one instance stays in it for the next. All
 * results live in the [run] arena given. */
#ifndef REDACTOR_DEID_DEID_H
#define REDACTOR_DEID_DEID_H

#include "base/image.h"
#include "plan/bundle.h"
#include "plan/copy_facts.h"
#include "plan/judgement.h"
#include "plan/plan.h"
#include "plan/pseudonym.h"
#include "plan/settings.h"

typedef struct Deid Deid;

/* One instance to work on. */
typedef struct {
    Bytes file;                   /* the whole DICOM file, or PNG/JPEG/TIFF for the command line */
    uint8_t sha256[SHA256_BYTES]; /* of it, computed by the parent */
    const char *policy;           /* NULL: that of the settings */
    const uint32_t *options;      /* NULL: those of the settings */
    const Step *regions;          /* fills asked for by the caller (SOURCE_MANUAL) */
    uint32_t regions_count;
    bool with_text; /* fill in Step.text and Kept.text */
    bool approved;  /* a person looked at the plan: verification takes it although rules hold the instance */
} DeidInput;

/* Where a copy is written to, front to back. */
typedef struct {
    void *self;
    bool (*write)(void *self, Bytes bytes, Error *err);
    /* Writes [bytes] over those that begin [back] bytes before what was written last. NULL where that is not possible:
     * tables of offsets, which are known afterwards, stay empty then. */
    bool (*rewrite)(void *self, uint64_t back, Bytes bytes, Error *err);
} Sink;

/* Loads rules, opens pattern and script engines, OCR and character converters: all that needs files, since the sandbox
 * closes afterwards. [rules_hash] is the SHA-256 of the bundle in hex. ERR_CONFIG names file and line. */
MUST_CHECK bool deid_open(const Settings *settings, const Bundle *bundle, const char *rules_hash, Deid **deid,
                          Error *err);
void deid_close(Deid *deid); /* NULL is fine */

/* Detects and decides. The plan is complete also when its verdict is Hold. A file that cannot be handled gives a plan
 * with verdict Refuse and a reason wherever the header could be read, else ERR_INPUT or ERR_LIMIT. */
MUST_CHECK bool deid_plan(Deid *deid, const DeidInput *input, PseudonymSource source, Arena *run, Plan *plan,
                          Identity *original, Error *err);

/* Follows [plan] and nothing else. ERR_CONFLICT when the plan was made for other bytes. Verdicts Hold and Refuse are
 * refused with ERR_CONFLICT: whoever approves a case sets the verdict to Redact first. */
MUST_CHECK bool deid_apply(Deid *deid, const DeidInput *input, const Plan *plan, PseudonymSource source, Arena *run,
                           Sink *sink, CopyFacts *facts, Error *err);

/* Looks at a copy that another worker made. Findings: [reasons] is 0 when the copy is clean, else a set of
 * 1u << REASON_VERIFY_...; the boxes of text that was found are added to [findings] (SOURCE_VERIFY), which is a plan
 * made by plan_init. */
MUST_CHECK bool deid_verify(Deid *deid, const DeidInput *original, Bytes copy, const Plan *plan, PseudonymSource source,
                            Arena *run, CopyFacts *facts, uint32_t *reasons, Plan *findings, Error *err);

/* One frame for a person to see: the original's, the copy's by [plan], or the maximum/minimum over all frames. 8 bit, 1
 * or 3 channels, windowed like a viewer would. [plan] may be NULL except for RENDER_AFTER. */
MUST_CHECK bool deid_render(Deid *deid, const DeidInput *input, const Plan *plan, RenderKind kind, uint32_t frame,
                            Arena *run, Image *image, Error *err);

/* Judges lines of text as if they stood in the pixels of an instance with these header values. */
MUST_CHECK bool deid_match(Deid *deid, const char *policy, const HeaderValue *header, uint32_t header_count,
                           const char *const *lines, uint32_t lines_count, Arena *run, Judgement *judgements,
                           Error *err);

/* What rules are loaded. */
MUST_CHECK bool deid_list_rules(Deid *deid, Arena *run, const RuleInfo **rules, uint32_t *count, Error *err);

/* Runs the examples that stand beside the rules and the regex cost test. ERR_CONFIG names the first rule that fails. */
MUST_CHECK bool deid_check_rules(Deid *deid, Arena *run, uint32_t *examples_run, Error *err);

#endif

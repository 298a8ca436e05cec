/* The Plan: what to do to one instance. The one value that holds the middle.
 *
 * Detecting makes it, a reviewer edits it, applying follows it, verifying compares with it, the audit keeps it, the
 * page draws it, tests compare it. It holds no patient text: a step says what kind of thing is where, never the value.
 * (The one exception is Step.text and Kept.text, set only for `plan --show-text` and a reviewer's request, never
 * stored.) A plan fits exactly one file: applying refuses other bytes than those whose SHA-256 it carries.
 *
 * A plan and all that it points to live in the arena that it was made in. */
#ifndef REDACTOR_PLAN_PLAN_H
#define REDACTOR_PLAN_PLAN_H

#include <stdint.h>

#include "base/arena.h"
#include "base/bytes.h"
#include "base/rect.h"
#include "plan/entity.h"

enum {
    PLAN_VERSION = 1,
    SHA256_BYTES = 32,
    SHA256_HEX_SIZE = 2 * SHA256_BYTES + 1,
    PLAN_STEPS_MAX = 100000, /* fills and tags together */
    PLAN_KEPT_MAX = 100000,
    PLAN_ROUTES_MAX = 16,
    PLAN_ROUTE_MAX = 64, /* letters of a destination's name, wherever it is written */
    PLAN_JSON_BYTES_MAX = 64 << 20,
    PLAN_NAME_MAX = 128, /* bytes of a rule id, mode, policy, option */
    PLAN_PATH_MAX = 512  /* bytes of a tag path */
};

typedef enum {
    VERDICT_PASS,   /* nothing in the pixels has to go; the header is still cleaned */
    VERDICT_REDACT, /* follow the steps */
    VERDICT_HOLD,   /* a person must look; reasons say why */
    VERDICT_REFUSE  /* cannot be handled: quarantine */
} Verdict;

/* Why an instance is held, refused or skipped. Names as in JSON: "Unreadable", ... */
typedef enum {
    REASON_UNREADABLE,
    REASON_LOW_CONFIDENCE,
    REASON_VERIFY_FOUND_TEXT,
    REASON_VERIFY_FOUND_VALUE, /* a removed header value is still in the copy, or its header is another than planned */
    REASON_VERIFY_PIXELS,      /* samples differ outside the boxes, or a fill is not the fill */
    REASON_RULE_UNCERTAIN,
    REASON_REGEX_LIMIT,
    REASON_SCRIPT_LIMIT,
    REASON_SCRIPT_ERROR,
    REASON_TIMEOUT,
    REASON_CRASH,
    REASON_LIMITS,
    REASON_UNSUPPORTED_SYNTAX,
    REASON_UNSUPPORTED_CLASS,
    REASON_BAD_FILE, /* not DICOM, or broken so that it cannot be parsed */
    REASON_BAD_PIXEL_DATA,
    REASON_GEOMETRY_MISMATCH,
    REASON_PSEUDONYM_COLLISION,
    REASON_NEW_DEVICE,
    REASON_FACE,            /* may show one, and the option asks that none is recognizable */
    REASON_REVIEW_REQUIRED, /* by configuration */
    REASON_RULES_CHANGED,   /* while the case was open */
    REASON_WORKER_ANSWER,   /* an answer that the parent must not accept */
    REASON_CLEAN,           /* nothing found and StoreClean is false */
    REASON_DETECT_ONLY,
    REASON_OWN_COPY,
    REASON_OUT_OF_SCOPE,
    REASON_REJECTED,
    REASON_ORIGINAL_DELETED,
    REASON_STORE_REFUSED, /* by Orthanc: a filter, or what else it finds wrong with the copy */
    REASON_OPTIONS,       /* asked for earlier, they cannot be followed with today's configuration */
    REASON_COUNT
} Reason;

typedef enum { STEP_FILL, STEP_TAG } StepKind;

typedef enum {
    SOURCE_OCR,
    SOURCE_HEADER,
    SOURCE_TEMPLATE,
    SOURCE_REGION,
    SOURCE_TEXTNESS,
    SOURCE_MANUAL,
    SOURCE_VERIFY
} Source;

typedef enum {
    ACTION_REMOVE,  /* PS3.15 X */
    ACTION_EMPTY,   /* Z with an empty value */
    ACTION_REPLACE, /* Z or D: dummy or pseudonym */
    ACTION_CLEAN,   /* C: what is PHI in the value goes, the rest stays */
    ACTION_UID,     /* U */
    ACTION_SHIFT,   /* C of a date: moved by the patient's offset */
    ACTION_KEEP     /* K, written down only where a rule overrides the table */
} TagAction;

enum { PLANE_PIXELS = 0 }; /* any other plane is an overlay group, 0x6000 ... 0x60fe */

/* One thing to do. For STEP_FILL: plane, frames, box, entity, source, mode. For STEP_TAG: path, action. */
typedef struct {
    StepKind kind;
    uint32_t id; /* counts from 1 in one plan; a reviewer's handle */
    uint16_t plane;
    uint32_t first_frame, last_frame; /* inclusive, from 0 */
    Rect box;                         /* stored pixel coordinates */
    Entity entity;
    const char *rule; /* id of the rule that asked for it */
    uint8_t score_pct;
    Source source;
    const char *mode; /* a row of the fill modes, or "#rrggbb" */
    bool waived;      /* a reviewer said: no identifier, leave it */
    const char *path; /* "(0010,0010)", "(0040,0275)[*].(0040,0007)"; [*] is every item */
    TagAction action;
    const char *text; /* NULL but with --show-text */
} Step;

/* Text that was found and stays, so that verifying does not stumble over it. */
typedef struct {
    uint16_t plane;
    uint32_t first_frame, last_frame;
    Rect box;
    Entity entity;
    const char *rule;
    uint8_t score_pct;
    const char *text; /* NULL but with --show-text */
} Kept;

/* Which maker's machine made it: what templates match on. Empty, never NULL, when the file does not say. */
typedef struct {
    const char *manufacturer;
    const char *model;
    const char *software;
} Device;

/* What the plan was made for. */
typedef struct {
    uint8_t sha256[SHA256_BYTES]; /* of the whole original file */
    const char *sop_class_uid;
    const char *transfer_syntax_uid;
    const char *modality;
    uint32_t rows, columns, frames; /* 0 without pixels */
    Device device;
} PlanSource;

typedef struct {
    PlanSource source;
    const char *rules; /* SHA-256 of the rules bundle, hex */
    const char *policy;
    uint32_t options; /* set of OPTION_..., see settings.h */
    /* What it was asked for with: a hook may have chosen others. "" in plans that do not say. */
    const char *asked_policy;
    uint32_t asked_options;
    Verdict verdict;
    uint32_t reasons; /* set of 1u << REASON_... */
    uint8_t confidence_pct;
    const char *routes[PLAN_ROUTES_MAX];
    uint32_t routes_count;
    Step *steps;
    uint32_t steps_count, steps_capacity;
    Kept *kept;
    uint32_t kept_count, kept_capacity;
    Arena *arena;
} Plan;

/* An empty plan whose texts are "" and whose verdict is Pass. [arena] outlives it. */
void plan_init(Plan *plan, Arena *arena);

/* Adds a copy of [step], texts included, and numbers it. ERR_LIMIT above PLAN_STEPS_MAX, ERR_MEMORY. */
MUST_CHECK bool plan_add(Plan *plan, const Step *step, Error *err);
MUST_CHECK bool plan_add_kept(Plan *plan, const Kept *kept, Error *err);

/* Adds a reason and makes the verdict at least [verdict] (Pass < Redact < Hold < Refuse). */
void plan_tighten(Plan *plan, Verdict verdict, Reason reason);
bool plan_has_reason(const Plan *plan, Reason reason);

/* Fills that are not waived. */
uint32_t plan_fill_count(const Plan *plan);

/* Everything in the plan is inside the image and the ranges that its source states; ERR_INPUT says what is not.
 * The parent calls this on every plan that comes from a worker or a person. */
MUST_CHECK bool plan_check(const Plan *plan, Error *err);

/* A reviewer's boxes and waivers of [old] carried into [fresh], a plan made anew for the same bytes: manual fills are
 * added; a fill of [fresh] that is covered by a waived fill of [old] (same plane, frames within, box within) is waived.
 */
MUST_CHECK bool plan_carry_over(const Plan *old, Plan *fresh, Error *err);

const char *verdict_name(Verdict verdict);
bool verdict_find(const char *name, Verdict *verdict);
const char *reason_name(Reason reason);
bool reason_find(const char *name, Reason *reason);
const char *source_name(Source source);
bool source_find(const char *name, Source *source);
const char *action_name(TagAction action);
bool action_find(const char *name, TagAction *action);

#endif

/* What is behind Rules. For rules_*.c and judge_*.c only. */
#ifndef REDACTOR_DEID_RULES_SET_H
#define REDACTOR_DEID_RULES_SET_H

#include "deid/context_tags.h"
#include "deid/rules.h"
#include "deid/wordset.h"
#include "wrap/pattern.h"
#include "wrap/script.h"

enum {
    RULES_MAX = 4096,
    RULES_ARENA_BYTES_MAX = 256 << 20,
    EXAMPLES_MAX = 256,
    REGION_FILLS_MAX = 64,
    LABEL_WORDS_MAX = 12,
    REGEXES_MAX = 512,
    RULES_HEADER_FIELDS_MAX = 80 /* header values that a script sees */
};

typedef enum {
    RULE_PATTERN,
    RULE_KEEP,
    RULE_LABEL,
    RULE_NAMES,
    RULE_REGION,
    RULE_TAG,
    RULE_POLICY,
    RULE_HOOK,
    RULE_DESTINATION,
    RULE_KIND_COUNT
} RuleKind;

typedef enum { WHERE_PIXELS = 1, WHERE_TEXT = 2 } Where;

/* What a label's value looks like. */
typedef enum { VALUE_ANY, VALUE_NAME, VALUE_ID, VALUE_DATE, VALUE_NUMBER } LabelValue;

/* What a policy does with text that nobody can judge. */
typedef enum { UNKNOWN_REDACT, UNKNOWN_HOLD, UNKNOWN_SHAPE, UNKNOWN_KEEP } Unknown;

typedef struct {
    const char *const *items;
    uint32_t count;
} TextList;

/* One declaration. All kinds share the first block; each kind uses its own fields below. */
typedef struct {
    RuleKind kind;
    const char *id, *about, *file;
    uint32_t line;
    Entity entity;
    uint8_t score_pct;
    Decision action;     /* DECISION_REDACT, or DECISION_HOLD where a rule only doubts */
    unsigned where;      /* set of WHERE_... */
    TextList modalities; /* none: all */
    Pattern *pattern;    /* NULL: none */
    uint32_t test;       /* script function that confirms, 0: none */
    TextList examples, near_misses;
    /* label */
    LabelValue value;
    uint32_t words_max; /* of the value */
    bool separator;     /* only with ':' or the like after it */
    /* names */
    bool yields; /* of rule: not where all of it is vocabulary that is no name */
    bool common; /* of keep: everyday words, which may be a name beside one */
    bool beside; /* its words are names only beside a name: they are words as well */
    /* region */
    const char *maker, *model, *software, *image_type, *series; /* folded; "" where any will do */
    const char *modality, *source;
    bool anywhere;          /* also in the midst of a word of the header */
    uint32_t rows, columns; /* 0: any */
    Rect fills[REGION_FILLS_MAX];
    uint32_t fills_count;
    /* policy */
    Unknown unknown;
    bool all_text;
    uint8_t thresholds[ENTITY_COUNT]; /* one more than the score that evidence needs; 0: what the settings say */
    uint32_t on_text, on_plan;        /* script functions, 0: none */
    /* hook */
    uint32_t on_instance, route;
} Rule;

struct Rules {
    Arena *arena;
    const Settings *settings;
    Script *script;
    TagTable *tags;
    Rule **items;
    uint32_t count;
    uint32_t patterns_count; /* rule{} with a pattern or a test */
    WordSet keep, labels, names;
    Pattern *regexes[REGEXES_MAX]; /* of scripts */
    const char *regex_texts[REGEXES_MAX];
    uint32_t regexes_count;
    bool regex_limit; /* a script's pattern hit a limit since this was cleared */
};

/* The host functions of rule files; the last parameter of script_open is the Rules. */
extern const ScriptBinding rules_bindings[];
extern const uint32_t rules_bindings_count;

/* The policy of that name ("Strict", "policy.strict"); NULL when there is none. */
const Rule *rules_find_policy(const Rules *rules, const char *name);
bool rules_fit_modality(const Rule *rule, const char *modality);
const char *rules_kind_name(RuleKind kind);

/* The header for a script, by keyword, the first value of each; [fields] has room for RULES_HEADER_FIELDS_MAX. */
uint32_t rules_header_fields(const Context *context, ScriptField *fields);

#endif

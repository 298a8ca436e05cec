/* The configuration: section "Redactor" of orthanc.json (or the bare section), then the environment
 * (ORTHANC__REDACTOR__WORKERS__TIMEOUT_SECONDS). One table of keys says name, kind, default, range, meaning; it makes
 * the parser, `orthanc-redactor config`, and the check that each key is documented. */
#ifndef REDACTOR_SERVICE_CONFIG_H
#define REDACTOR_SERVICE_CONFIG_H

#include "base/arena.h"
#include "base/bytes.h"
#include "plan/settings.h"

typedef enum { MODE_COPY, MODE_DETECT_ONLY } Mode;
typedef enum { TRIGGER_ON_STORE, TRIGGER_ON_STABLE_SERIES, TRIGGER_MANUAL } Trigger;
typedef enum { REVIEW_NEVER, REVIEW_UNCERTAIN, REVIEW_NEW_DEVICES, REVIEW_ALWAYS } ReviewRequired;

enum {
    CONFIG_MODALITIES_MAX = 64,
    CONFIG_PROBLEMS_MAX = 64,
    CONFIG_PROXIES_MAX = 16,
    CONFIG_ROUTES_MAX = 16,
    CONFIG_WORKERS_MAX = 64
};

typedef struct {
    bool enable;
    Mode mode;
    Trigger trigger;
    const char *modalities[CONFIG_MODALITIES_MAX]; /* empty: all */
    uint32_t modalities_count;
    const char *rules_directory; /* "" = beside the program, else the installed place */
    bool verify_copies;
    const char *key_file; /* "" = made beside the queue database at first start */
    const char *project;
    bool link_copy_to_original, store_clean, delete_after_route, insecure_routes;
    const char *route_to[CONFIG_ROUTES_MAX];
    uint32_t route_to_count;
    ReviewRequired review_required;
    const char *queue_backend, *queue_path, *queue_connection_file;
    uint32_t lease_seconds, sweep_hours, maximum_attempts;
    int32_t workers_count; /* 0 = cores, at least 2; -1 = none on this node */
    const char *worker_program;
    uint32_t worker_timeout_seconds, worker_memory_mb, worker_recycle_after;
    int32_t worker_nice;
    bool require_sandbox;
    bool web_enable;
    const char *user_header;
    const char *trusted_proxies[CONFIG_PROXIES_MAX];
    uint32_t trusted_proxies_count;
    Settings settings;
} Config;

/* All problems of one configuration, each a line naming key, value and remedy (never a secret). */
typedef struct {
    const char *lines[CONFIG_PROBLEMS_MAX];
    uint32_t count;
} Problems;

/* [json] may be the whole of orthanc.json (comments allowed) or the bare section; empty = all defaults. [environment]
 * is a NULL-ended list of "NAME=value". Unknown keys are problems ("did you mean"). Returns false only when memory is
 * out; [problems] says whether the configuration may be used. Texts live in [arena]. */
MUST_CHECK bool config_parse(Bytes json, char *const *environment, Arena *arena, Config *config, Problems *problems,
                             Error *err);

/* Every key with type, default, range and meaning, as lines of text. */
void config_describe(Buffer *text);

/* NULL when [text] names a mode of filling, else what to write instead. */
const char *config_fill_problem(const char *text);

#endif

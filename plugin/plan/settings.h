/* What a worker needs to know of the configuration. The parent reads the configuration, the worker gets this. */
#ifndef REDACTOR_PLAN_SETTINGS_H
#define REDACTOR_PLAN_SETTINGS_H

#include "base/arena.h"
#include "base/bytes.h"

/* Options of PS3.15 Annex E, E.3; names as in `Metadata.Options`. */
typedef enum {
    OPTION_RETAIN_SAFE_PRIVATE = 1u << 0,
    OPTION_RETAIN_UIDS = 1u << 1,
    OPTION_RETAIN_DEVICE_IDENTITY = 1u << 2,
    OPTION_RETAIN_INSTITUTION_IDENTITY = 1u << 3,
    OPTION_RETAIN_PATIENT_CHARACTERISTICS = 1u << 4,
    OPTION_RETAIN_LONGITUDINAL_FULL_DATES = 1u << 5,
    OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES = 1u << 6,
    OPTION_CLEAN_DESCRIPTORS = 1u << 7,
    OPTION_CLEAN_STRUCTURED_CONTENT = 1u << 8,
    OPTION_CLEAN_GRAPHICS = 1u << 9,
    OPTION_CLEAN_PIXEL_DATA = 1u << 10,
    OPTION_CLEAN_RECOGNIZABLE_VISUAL_FEATURES = 1u << 11
} Option;

enum { OPTION_COUNT = 12, LANGUAGES_MAX = 8, PRIVATE_TAGS_MAX = 256 };

typedef struct {
    uint64_t max_file_bytes;
    uint64_t max_pixels_per_frame;
    uint32_t max_frames;
    uint32_t max_sequence_depth;
} Limits;

typedef struct {
    const char *policy; /* "Strict", "Balanced", "Permissive", or the name of a Lua policy */
    const char *languages[LANGUAGES_MAX];
    uint32_t languages_count;
    uint8_t release_confidence_pct;
    uint8_t phi_threshold_pct;
    const char *fill; /* "Black", ..., or "#rrggbb" */
    uint32_t padding_px;
    uint32_t options;                                /* set of OPTION_... */
    const char *keep_private_tags[PRIVATE_TAGS_MAX]; /* "(gggg,xxee) creator" */
    uint32_t keep_private_tags_count;
    const char *patient_prefix;  /* of pseudonymous patient IDs */
    bool use_issuer;             /* equal patient IDs of different issuers are different patients */
    uint32_t date_shift_days;    /* largest shift, into the past */
    const char *transfer_syntax; /* "Original", or the UID to write */
    const char *lossless_syntax; /* UID for what cannot be written so */
    Limits limits;
} Settings;

/* The product's defaults (interface.md, section 5). Needs no arena: all texts are literals. */
Settings settings_default(void);

/* Binary form for the wire. */
void settings_write(const Settings *settings, Buffer *buffer);
/* ERR_INPUT when the bytes are not what settings_write made. */
MUST_CHECK bool settings_read(Reader *reader, Arena *arena, Settings *settings, Error *err);

/* A set as text, for stores: names with commas between. Names, so that a set keeps its meaning whatever is added to the
 * enum. */
enum { OPTIONS_TEXT_SIZE = 512 };

void options_to_text(uint32_t options, char text[OPTIONS_TEXT_SIZE]);
bool options_of_text(const char *text, uint32_t *options);
/* Two of them contradict each other: full dates, and modified ones. */
bool options_agree(uint32_t options);

const char *option_name(Option option);
bool option_find(const char *name, Option *option);

#endif

/* What the tests of the header's room share: fakes of the rules, and one instance on its way through the room. */
#ifndef REDACTOR_TESTS_TAGS_CASE_H
#define REDACTOR_TESTS_TAGS_CASE_H

#include <stdlib.h>

#include "check.h"
#include "deid/tag_decide.h"
#include "deid/tags.h"
#include "forge.h"
#include "wrap/hmac.h"

enum { MEGABYTE = 1 << 20, ARENA_BYTES = 512 << 20, CORPUS_BYTES_MAX = 64 << 20, PATH_BYTES = 1024 };

/* Local fakes of the rules: the real tag table, and a cleaner that knows one kind of word. */
struct Rules {
    TagTable *table;
};

const TagTable *rules_tag_table(const Rules *rules)
{
    return rules->table;
}

bool rules_clean_text(Rules *rules, const char *policy, const Context *context, const char *value, Arena *run,
                      const char **cleaned, Error *err)
{
    (void)rules;
    (void)context;
    (void)run;
    (void)err;
    bool nothing = policy != NULL && strcmp(policy, "Nothing") == 0; /* keeps none */
    *cleaned = nothing || strstr(value, "CANARY") != NULL ? "" : value;
    return true;
}

static inline bool fake_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint8_t key[1] = {(uint8_t)purpose};

    (void)self;
    return hmac_sha256(bytes_of(key, sizeof key), &value, 1, mac, err);
}

static const PseudonymSource source = {.mac = fake_mac};

/* One instance on its way through the room. */
typedef struct {
    Buffer file;
    Arena *run;
    Rules rules;
    Settings settings;
    Context context;
    Parsed parsed, copy;
    Plan plan;
    RemovedValues removed;
    Bytes head;
    Error err;
} Case;

/* The text between the brackets after [key] in a file of rules/. */
static inline const char *rules_text(Arena *run, const char *path, const char *key)
{
    Bytes file = {0};
    Error err = {0};
    char *start;
    char *end;

    CHECK_OK(bytes_read_file(path, MEGABYTE, run, &file, &err));
    start = strstr((char *)(uintptr_t)file.data, key);
    start = start == NULL ? NULL : strstr(start, "[[");
    end = start == NULL ? NULL : strstr(start, "]]");
    CHECK(end != NULL);
    return end == NULL ? "" : arena_copy(run, start + 2, (size_t)(end - start - 2));
}

static inline const char *table_rows(Arena *run)
{
    return rules_text(run, "rules/ps315.lua", "rows =");
}

static inline Case open_case(const char *transfer_syntax)
{
    Case test = {.file = {.limit = 4 * MEGABYTE}, .run = arena_new(ARENA_BYTES), .settings = settings_default()};
    Error err = {0};

    test.rules.table = tag_table_new();
    CHECK_OK(tag_table_add_rows(test.rules.table, table_rows(test.run), &err));
    CHECK_OK(tag_table_add_types(test.rules.table, rules_text(test.run, "rules/ps315-types.lua", "classes ="),
                                 rules_text(test.run, "rules/ps315-types.lua", "types ="), &err));
    CHECK_OK(
        tag_table_add_private(test.rules.table, rules_text(test.run, "rules/ps315-private.lua", "private ="), &err));
    CHECK_OK(
        tag_table_add_concepts(test.rules.table, rules_text(test.run, "rules/ps315-concepts.lua", "concepts ="), &err));
    forge_start(&test.file, transfer_syntax);
    return test;
}

static inline void close_case(Case *test)
{
    tag_table_free(test->rules.table);
    buffer_free(&test->file);
    arena_free(test->run);
}

static inline bool open_bytes(Case *test, Bytes bytes, Parsed *parsed)
{
    return parsed_open(bytes, &test->settings.limits, test->run, parsed, &test->err);
}

static inline bool detect(Case *test)
{
    plan_init(&test->plan, test->run);
    test->plan.options = test->settings.options;
    return open_bytes(test, buffer_view(&test->file), &test->parsed) &&
           tags_detect(&test->parsed, &test->rules, &test->context, &test->settings, &test->plan, &test->err);
}

/* Applies the plan, and opens the copy without its pixels. */
static inline bool apply(Case *test, bool pixels_cleaned)
{
    test->copy = (Parsed){0};
    return tags_apply(&test->parsed, &test->rules, &test->context, &test->settings, &test->plan, source, pixels_cleaned,
                      test->run, &test->removed, &test->err) &&
           dicom_write_head(test->parsed.dicom, FORGE_EXPLICIT, test->run, &test->head, &test->err) &&
           prescan(test->head, &test->settings.limits, test->run, &test->copy.scan, &test->err) &&
           dicom_parse(&test->copy.scan, test->run, &test->copy.dicom, &test->err);
}

static inline bool run(Case *test)
{
    bool good = detect(test) && apply(test, false);

    if (!good) {
        (void)fprintf(stderr, "%s\n", test->err.text);
    }
    return good;
}

static inline const char *copied(Case *test, Tag tag)
{
    return test->copy.dicom == NULL ? "(no copy)" : dicom_text(test->copy.dicom, tag);
}

static inline bool holds(Bytes bytes, const char *text)
{
    return memmem(bytes.data, bytes.size, text, strlen(text)) != NULL;
}

static inline uint32_t found_in_copy(Case *test)
{
    uint32_t found = UINT32_MAX;

    CHECK(tags_hunt(test->head, &test->removed, &test->copy, &found, &test->err));
    return found;
}

static inline const Step *step_of(const Case *test, const char *path)
{
    const Step *found = NULL;

    for (uint32_t i = 0; i < test->plan.steps_count; i++) {
        if (strcmp(test->plan.steps[i].path, path) == 0) {
            CHECK(found == NULL);
            found = &test->plan.steps[i];
        }
    }
    return found;
}

static inline void forge_person(Buffer *file)
{
    forge_text(file, 0x00080012u, "DA", "20200110");
    forge_text(file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(file, 0x00080018u, "UI", "1.2.3.4.3");
    forge_text(file, 0x00080020u, "DA", "20200101");
    forge_text(file, 0x00080030u, "TM", "101112");
    forge_text(file, 0x00080050u, "SH", "ACC12345");
    forge_text(file, 0x00080070u, "LO", "SIEMENS");
    forge_text(file, 0x00080080u, "LO", "Saint Mary Hospital");
    forge_text(file, 0x00080201u, "SH", "+0100");
    forge_text(file, 0x00081030u, "LO", "Brain MRI");
    forge_sequence(file, 0x00081199u);
    for (int i = 0; i < 3; i++) {
        forge_item(file);
        forge_text(file, 0x00081150u, "UI", FORGE_CT_CLASS);
        forge_text(file, 0x00081155u, "UI", "1.2.3.4.3");
        forge_item_end(file);
    }
    forge_sequence_end(file);
    forge_text(file, 0x00100010u, "PN", "DOE^JANE");
    forge_text(file, 0x00100020u, "LO", "4711-0815");
    forge_text(file, 0x00100030u, "DA", "19300101");
    forge_text(file, 0x00101010u, "AS", "091Y");
    forge_text(file, 0x0020000du, "UI", "1.2.3.4.1");
    forge_text(file, 0x0020000eu, "UI", "1.2.3.4.2");
    forge_text(file, 0x00200052u, "UI", "1.2.840.10008.1.4.1.1");
}

#endif

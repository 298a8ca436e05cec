/* `import`: other programs' templates as rules on standard output; what could not be told goes to standard error. */
#include <stdio.h>
#include <string.h>

#include "tool/args.h"
#include "tool/commands.h"
#include "tool/import.h"

enum { ARENA_BYTES = 256 << 20 };

/* One row is one form. */
static const struct {
    const char *name;
    bool (*run)(Bytes text, Arena *arena, Import *import, Error *err);
} forms[] = {{"ctp", import_ctp}, {"deid", import_deid}, {"words", import_words}};

enum { FORMS = sizeof forms / sizeof forms[0] };

static size_t find_form(const char *name)
{
    size_t i = 0;
    while (i < FORMS && strcmp(forms[i].name, name) != 0) {
        i++;
    }
    return i;
}

static bool run_import(size_t form, const char *path, Arena *arena, Import *import, Error *err)
{
    Bytes text;

    if (!bytes_read_file(path, IMPORT_BYTES_MAX, arena, &text, err)) {
        return false;
    }
    if (text.size > 0 && memchr(text.data, 0, text.size) != NULL) {
        return error_set(err, ERR_INPUT, "%.200s is no text", path);
    }
    buffer_print(&import->rules, "-- Made by `orthanc-redactor import %s`.\n\n", forms[form].name);
    return forms[form].run(text, arena, import, err) && buffer_check(&import->rules, err) &&
           buffer_check(&import->report, err);
}

int command_import(int argc, char **argv)
{
    const char *words[2];
    uint32_t count;
    Import import = {.rules = {.limit = 16u << 20}, .report = {.limit = 16u << 20}};
    Arena *arena = NULL;
    Error err = {0};

    if (!args_read(argc, argv, NULL, 0, words, 2, 2, &count, &err)) {
        return command_usage("import", &err);
    }
    size_t form = find_form(words[0]);
    if (form == FORMS) {
        (void)error_set(&err, ERR_INPUT, "import knows ctp, deid and words");
        return command_usage("import", &err);
    }
    arena = arena_new(ARENA_BYTES);
    bool good =
        arena == NULL ? error_set(&err, ERR_MEMORY, "no memory") : run_import(form, words[1], arena, &import, &err);
    if (good) {
        (void)fwrite(import.rules.data, 1, import.rules.size, stdout);
        if (import.report.size > 0) {
            (void)fwrite(import.report.data, 1, import.report.size, stderr);
        }
        (void)fprintf(stderr, "%u regions and %u words written, %u templates could not be told\n", import.regions,
                      import.words, import.untold);
        good = (fflush(stdout) == 0 && ferror(stdout) == 0) || error_set(&err, ERR_IO, "cannot write the rules");
    }
    buffer_free(&import.rules);
    buffer_free(&import.report);
    arena_free(arena);
    return good ? EXIT_GOOD : command_failed("import", &err);
}

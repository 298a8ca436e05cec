/* `match` and `rules`: what the rules say, without an image and without a key. */
#include <stdio.h>
#include <string.h>

#include "tool/args.h"
#include "tool/commands.h"
#include "tool/report.h"
#include "tool/session.h"

enum { RUN_ARENA_BYTES = 256 << 20, LINE_MAX_BYTES = 65536 };

static bool split_header(const char *const *texts, uint32_t count, Arena *arena, HeaderValue *header, Error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        const char *equals = strchr(texts[i], '=');

        if (equals == NULL || equals == texts[i]) {
            return error_set(err, ERR_INPUT, "--header: write KEYWORD=VALUE, like PatientName=DOE^JANE");
        }
        header[i].keyword = arena_copy(arena, texts[i], (size_t)(equals - texts[i]));
        header[i].value = equals + 1;
        if (header[i].keyword == NULL) {
            return error_set(err, ERR_MEMORY, "no memory");
        }
    }
    return true;
}

/* Without words on the command line, lines of standard input. */
static bool read_lines(Arena *arena, const char **lines, uint32_t *count, Error *err)
{
    char line[LINE_MAX_BYTES];

    while (fgets(line, sizeof line, stdin) != NULL) {
        size_t size = strcspn(line, "\r\n");

        line[size] = 0;
        if (*count == MATCH_LINES_MAX) {
            return error_set(err, ERR_LIMIT, "more than %d lines", MATCH_LINES_MAX);
        }
        lines[*count] = arena_text(arena, line);
        if (lines[*count] == NULL) {
            return error_set(err, ERR_MEMORY, "no memory for the lines");
        }
        *count += size > 0 ? 1 : 0;
    }
    return true;
}

static bool print_judgements(const char *const *lines, const Judgement *judgements, uint32_t count, Error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        Buffer text = {.limit = 1 << 20};
        bool good = report_judgement(lines[i], &judgements[i], &text, err) && buffer_check(&text, err);

        good = good && (fwrite(text.data, 1, text.size, stdout) == text.size || error_set(err, ERR_IO, "cannot print"));
        buffer_free(&text);
        if (!good) {
            return false;
        }
    }
    return true;
}

typedef struct {
    const char *config_file, *policy;
    const char *header[MATCH_HEADER_MAX];
    uint32_t header_count;
    const char *lines[MATCH_LINES_MAX];
    uint32_t lines_count;
} Match;

static bool match(const Match *wish, Session *session, Arena *run, Error *err)
{
    const SessionOptions options = {.config_file = wish->config_file, .pool = true, .jobs = 2};
    HeaderValue *header = arena_array(run, wish->header_count + 1, sizeof *header);
    Judgement *judgements = arena_array(run, wish->lines_count + 1, sizeof *judgements);

    if (header == NULL || judgements == NULL) {
        return error_set(err, ERR_MEMORY, "no memory");
    }
    return split_header(wish->header, wish->header_count, run, header, err) && session_open(&options, session, err) &&
           pool_match(session->pool, wish->policy, header, wish->header_count, wish->lines, wish->lines_count, run,
                      judgements, err) &&
           print_judgements(wish->lines, judgements, wish->lines_count, err);
}

int command_match(int argc, char **argv)
{
    Arena *run = arena_new(RUN_ARENA_BYTES);
    Match *wish = run != NULL ? arena_alloc(run, sizeof *wish) : NULL;
    Session session = {0};
    Error err = {0};
    bool good;

    if (wish == NULL) {
        arena_free(run);
        (void)error_set(&err, ERR_MEMORY, "no memory");
        return command_failed("match", &err);
    }
    const ArgOption options[] = {
        {"--config", NULL, &wish->config_file, 1, NULL},
        {"--policy", NULL, &wish->policy, 1, NULL},
        {"--header", NULL, wish->header, MATCH_HEADER_MAX, &wish->header_count},
    };
    good = args_read(argc, argv, options, sizeof options / sizeof options[0], wish->lines, 0, MATCH_LINES_MAX,
                     &wish->lines_count, &err) &&
           (wish->lines_count > 0 || read_lines(run, wish->lines, &wish->lines_count, &err)) &&
           match(wish, &session, run, &err);
    session_close(&session);
    arena_free(run);
    if (good) {
        return EXIT_GOOD;
    }
    return err.code == ERR_INPUT ? command_usage("match", &err) : command_failed("match", &err);
}

static bool print_rules(const Session *session, Arena *run, Error *err)
{
    const RuleInfo *rules;
    uint32_t count;

    if (!pool_list_rules(session->pool, run, &rules, &count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        (void)printf("%-36s %-8s %s:%u  %s\n", rules[i].id, rules[i].kind, rules[i].file, rules[i].line,
                     rules[i].about);
    }
    (void)printf("%u rules, hash %s\n", count, session->rules_hash);
    return fflush(stdout) == 0 || error_set(err, ERR_IO, "cannot print");
}

int command_rules(int argc, char **argv)
{
    const char *config_file = NULL;
    const char *words[1];
    uint32_t words_count, examples = 0;
    bool check = false, good;
    const ArgOption options[] = {
        {"--config", NULL, &config_file, 1, NULL},
        {"--check", &check, NULL, 0, NULL},
    };
    Session session = {0};
    Error err = {0};
    Arena *run;

    if (!args_read(argc, argv, options, 2, words, 0, 0, &words_count, &err)) {
        return command_usage("rules", &err);
    }
    run = arena_new(RUN_ARENA_BYTES);
    good = run != NULL || error_set(&err, ERR_MEMORY, "no memory");
    good = good && session_open(&(SessionOptions){.config_file = config_file, .pool = true, .jobs = 2}, &session, &err);
    good = good && (check ? pool_check_rules(session.pool, run, &examples, &err) : print_rules(&session, run, &err));
    if (good && check) {
        (void)printf("good: %u examples, hash %s\n", examples, session.rules_hash);
    }
    session_close(&session);
    arena_free(run);
    return good ? EXIT_GOOD : command_failed("rules", &err);
}

/* Runs the .case files of tests/cases/rules, see rules/README.md, "Cases"; or those that are named, for measuring. Then
 * all lines once more under each policy: how much of what identifies goes, and how much of what is clinical stays. */
#include "deid/rules.h"

#include <stdlib.h>

#include "check.h"
#include "rules_files.h"

enum { CASE_WORDS_MAX = 200, CASE_HEADERS_MAX = 100 };

typedef struct {
    Settings settings;
    Arena *arena;
    Arena *run;
    Rules *rules;
    uint32_t gone_wanted, gone, kept_wanted, kept; /* words */
    const char *goal;                              /* the policy that is measured; NULL: lines are checked one by one */
} House;

static House house;

/* One .case file: see rules/README.md, "Cases". */
typedef struct {
    const char *file;
    uint32_t line;
    const char *policy;
    HeaderValue header[CASE_HEADERS_MAX];
    uint32_t header_count;
    bool text;        /* words below stand in the header, not in the picture */
    uint8_t read_pct; /* how surely the words below were read */
    uint32_t cases;
} CaseFile;

static uint32_t split(char *text, uint8_t read_pct, TextWord *words)
{
    uint32_t count = 0;
    char *rest = NULL;

    for (char *word = strtok_r(text, " ", &rest); word != NULL && count < CASE_WORDS_MAX;
         word = strtok_r(NULL, " ", &rest)) {
        words[count++] = (TextWord){.text = word, .score_pct = read_pct};
    }
    return count;
}

static char *trim(char *text)
{
    while (*text == ' ') {
        text++;
    }
    for (size_t size = strlen(text); size > 0 && (text[size - 1] == ' ' || text[size - 1] == '\n'); size--) {
        text[size - 1] = 0;
    }
    return text;
}

static char letter_of(Decision decision)
{
    return decision_name(decision)[0];
}

static bool has_evidence(const Judgement *judgement, const char *rule)
{
    for (uint32_t i = 0; i < judgement->evidence_count; i++) {
        if (strcmp(judgement->evidence[i], rule) == 0) {
            return true;
        }
    }
    return false;
}

static void tally(char want, char got)
{
    bool goes = want == 'R' || want == 'X' || want == 'H';

    house.gone_wanted += goes;
    house.gone += goes && got != 'K';
    house.kept_wanted += want == 'K';
    house.kept += want == 'K' && got == 'K';
}

/* Lines without an entity may have words that only Strict takes since nobody knows them: they do not count as identity
 * elsewhere. In the files of devices all that goes identifies. */
static bool counts(const CaseFile *file, const char *entity, char want)
{
    bool devices = strstr(file->file, "devices") != NULL;
    bool unknown = entity == NULL || entity[0] == 0 || strstr("Other Unreadable", entity) != NULL;

    if (house.goal == NULL || want == 'K') {
        return true;
    }
    return want == 'R' && (devices || !unknown || strcmp(house.goal, "Strict") == 0);
}

static void check_wanted(const CaseFile *file, const char *text, char *wanted, const Judgement *judgements,
                         uint32_t count)
{
    char *rest = NULL;
    char *letters = trim(strtok_r(wanted, ";", &rest));
    char *entity = strtok_r(NULL, ";", &rest);
    char *rule = strtok_r(NULL, ";", &rest);
    char got[CASE_WORDS_MAX + 1] = {0};
    bool good = true;
    bool entity_seen = entity == NULL || trim(entity)[0] == 0;
    bool rule_seen = rule == NULL || trim(rule)[0] == 0;
    bool all = letters[0] != 0 && letters[1] == '*';

    for (uint32_t i = 0; i < count; i++) {
        char want = all ? letters[0] : i < strlen(letters) ? letters[i] : '!';
        got[i] = letter_of(judgements[i].decision);
        good = good && (want == got[i] || want == '?' || (want == 'X' && got[i] != 'K'));
        if (counts(file, entity == NULL ? NULL : trim(entity), want)) {
            tally(want, got[i]);
        }
        entity_seen = entity_seen || strcmp(entity_name(judgements[i].entity), trim(entity)) == 0;
        rule_seen = rule_seen || has_evidence(&judgements[i], trim(rule));
    }
    good = good && entity_seen && rule_seen && (all || strlen(letters) == count);
    if (!good && house.goal == NULL) {
        check_failures++;
        (void)fprintf(stderr, "%s:%u: \"%s\": got %s (%s, %s), wanted %s%s%s%s%s\n", file->file, file->line, text, got,
                      count > 0 ? entity_name(judgements[0].entity) : "", count > 0 ? judgements[0].rule : "", letters,
                      entity == NULL ? "" : ";", entity == NULL ? "" : entity, rule == NULL ? "" : ";",
                      rule == NULL ? "" : rule);
    }
}

/* Free text of the header: what of [text] stays, word by word. */
static void judge_text(const char *policy, const char *text, const Context *context, const TextLine *line,
                       Judgement *judgements)
{
    const char *cleaned = "";
    Error err = {0};

    CHECK_OK(rules_clean_text(house.rules, policy, context, text, house.run, &cleaned, &err));
    for (uint32_t i = 0; i < line->count; i++) {
        size_t size = strlen(line->words[i].text);
        bool stays = strncmp(cleaned, line->words[i].text, size) == 0 && (cleaned[size] == ' ' || cleaned[size] == 0);
        judgements[i] = (Judgement){.decision = stays ? DECISION_KEEP : DECISION_REDACT, .rule = "text"};
        cleaned += stays ? size + (cleaned[size] == ' ') : 0;
    }
}

static void run_case(CaseFile *file, char *line)
{
    char *arrow = strstr(line, " => ");
    TextWord words[CASE_WORDS_MAX];
    Judgement judgements[CASE_WORDS_MAX];
    Context context = {0};
    uint32_t reasons = 0;
    Error err = {0};
    char text[2000];

    CHECK(arrow != NULL);
    if (arrow == NULL) {
        return;
    }
    *arrow = 0;
    (void)snprintf(text, sizeof text, "%s", line);
    memset(judgements, 0, sizeof judgements);
    TextLine judged = {.words = words, .count = split(line, file->read_pct, words)};
    arena_reset(house.run);
    CHECK_OK(context_from_values(file->header, file->header_count, house.run, &context, &err));
    if (house.goal != NULL &&
        (file->text || file->policy != NULL || file->read_pct < house.settings.release_confidence_pct)) {
        return; /* written for one policy, or badly read */
    }
    if (file->text) {
        judge_text(file->policy, text, &context, &judged, judgements);
    } else {
        const char *policy = house.goal != NULL ? house.goal : file->policy;
        CHECK_OK(rules_judge(house.rules, policy, &context, &judged, 1, house.run, judgements, &reasons, &err));
    }
    check_wanted(file, text, arrow + 4, judgements, judged.count);
    file->cases++;
}

static void take_header(CaseFile *file, char *line, Arena *arena)
{
    line = trim(line);
    if (*line == 0) {
        file->header_count = 0;
        return;
    }
    char *equals = strchr(line, '=');
    CHECK(equals != NULL && file->header_count < CASE_HEADERS_MAX);
    if (equals != NULL && file->header_count < CASE_HEADERS_MAX) {
        *equals = 0;
        file->header[file->header_count++] = (HeaderValue){arena_text(arena, line), arena_text(arena, equals + 1)};
    }
}

static void run_file(const char *path)
{
    CaseFile *file = calloc(1, sizeof *file);
    Arena *arena = arena_new(1 << 20);
    FILE *stream = fopen(path, "r");
    char line[4000];

    CHECK(file != NULL && stream != NULL);
    if (file != NULL) {
        file->read_pct = 95;
    }
    while (file != NULL && stream != NULL && fgets(line, sizeof line, stream) != NULL) {
        file->file = path;
        file->line++;
        char *text = trim(line);
        if (text[0] == 0 || text[0] == '#') {
            continue;
        }
        if (strncmp(text, "@policy ", 8) == 0) {
            file->policy = arena_text(arena, text + 8);
        } else if (strcmp(text, "@text") == 0) {
            file->text = true;
        } else if (strncmp(text, "@read ", 6) == 0) {
            file->read_pct = (uint8_t)strtoul(text + 6, NULL, 10);
        } else if (text[0] == '@') {
            take_header(file, text + 1, arena);
        } else {
            run_case(file, text);
        }
    }
    if (house.goal == NULL) {
        (void)printf("%s: %u cases\n", path, file == NULL ? 0 : file->cases);
    }
    if (stream != NULL) {
        (void)fclose(stream);
    }
    arena_free(arena);
    free(file);
}

static void run_all(void)
{
    glob_t found = {0};

    CHECK(glob("tests/cases/rules/*.case", 0, NULL, &found) == 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        run_file(found.gl_pathv[i]);
    }
    globfree(&found);
}

static void cases_are_judged_as_written(void)
{
    run_all();
    (void)printf("%u of %u words go that should, %u of %u stay that should\n", house.gone, house.gone_wanted,
                 house.kept, house.kept_wanted);
}

/* The goals of each policy, in thousandths: identity that goes (or is held), and clinical words that stay. */
static void every_policy_reaches_its_goals(void)
{
    static const struct {
        const char *policy;
        uint32_t gone, kept;
    } goals[] = {{"Strict", 995, 950}, {"Balanced", 995, 980}, {"Permissive", 995, 980}, {"AllText", 1000, 0}};

    for (size_t i = 0; i < sizeof goals / sizeof goals[0]; i++) {
        house.gone_wanted = house.gone = house.kept_wanted = house.kept = 0;
        house.goal = goals[i].policy;
        run_all();
        (void)printf("%s: %u of %u identity words go, %u of %u clinical words stay\n", goals[i].policy, house.gone,
                     house.gone_wanted, house.kept, house.kept_wanted);
        CHECK(house.gone_wanted > 0 && house.gone * 1000 >= house.gone_wanted * goals[i].gone);
        CHECK(house.kept_wanted > 0 && house.kept * 1000 >= house.kept_wanted * goals[i].kept);
    }
    house.goal = NULL;
}

int main(int argc, char **argv)
{
    Bundle bundle = {0};
    Error err = {0};

    house.settings = settings_default();
    house.arena = arena_new(64 << 20);
    house.run = arena_new(64 << 20);
    CHECK_OK(rules_files_read(house.arena, &bundle, &err));
    CHECK_OK(rules_load(&bundle, &house.settings, &house.rules, &err));
    for (int i = 1; house.rules != NULL && i < argc; i++) {
        run_file(argv[i]);
    }
    if (house.rules != NULL && argc == 1) {
        RUN(cases_are_judged_as_written);
        RUN(every_policy_reaches_its_goals);
    } else {
        (void)printf("%u of %u words go that should, %u of %u stay that should\n", house.gone, house.gone_wanted,
                     house.kept, house.kept_wanted);
    }
    rules_free(house.rules);
    arena_free(house.run);
    arena_free(house.arena);
    return check_failed();
}

/* The words of the developers' corpus, as people read them, judged with the header of their file: what the rules do
 * when nothing is read wrongly. Skips when the corpus is not there. REDACTOR_SHOW=1 tells which words are judged
 * otherwise than wanted. A check only: no rule is made for one of these files. */
#include <dirent.h>
#include <jansson.h>
#include <stdlib.h>

#include "check.h"
#include "deid/rules.h"
#include "rules_files.h"

enum { FILE_BYTES_MAX = 256 << 20, RUN_BYTES_MAX = 1 << 30, WORDS_MAX = 2000, FRAMES_MAX = 20 };

typedef struct {
    const char *text;
    Rect box;
    bool phi;
    bool used;
} Truth;

typedef struct {
    uint32_t phi, phi_gone, clinical, clinical_kept;
    uint32_t vouched; /* identity by the truth, but vocabulary: makers, and a diagnosis where a name is expected */
    uint32_t named;   /* clinical by the truth, but the header names somebody so */
} Tally;

typedef struct {
    Settings settings;
    Arena *arena, *run;
    Rules *rules;
    Truth words[WORDS_MAX], sorted[WORDS_MAX];
    uint32_t count;
    TextWord items[WORDS_MAX];
    TextLine lines[WORDS_MAX];
    uint32_t lines_count;
    Judgement judgements[WORDS_MAX];
} House;

static int32_t number_of(const json_t *object, const char *key)
{
    return (int32_t)json_integer_value(json_object_get(object, key));
}

static void read_words(House *house, const json_t *words, int32_t frame)
{
    house->count = 0;
    for (size_t i = 0; i < json_array_size(words) && house->count < WORDS_MAX; i++) {
        const json_t *word = json_array_get(words, i);
        const char *text = json_string_value(json_object_get(word, "text"));
        if (text == NULL || number_of(word, "frame") != frame || strchr(text, '?') != NULL || text[0] == '[') {
            continue; /* unreadable, or a code; a sex in brackets is in the cases */
        }
        house->words[house->count++] =
            (Truth){.text = arena_text(house->run, text),
                    .box = {number_of(word, "x"), number_of(word, "y"), number_of(word, "w"), number_of(word, "h")},
                    .phi = json_is_true(json_object_get(word, "is_phi"))};
    }
}

static bool follows(const Truth *last, const Truth *word)
{
    int32_t high = last->box.height > word->box.height ? last->box.height : word->box.height;
    int32_t middle = word->box.y + word->box.height / 2;
    int32_t gap = word->box.x - (last->box.x + last->box.width);
    bool level = middle > last->box.y - 3 && middle < last->box.y + last->box.height + 3;
    return level && gap > -high && gap < 2 * high + 4;
}

/* Puts words that stand beside each other into lines. */
static void make_lines(House *house)
{
    uint32_t made = 0;

    house->lines_count = 0;
    for (uint32_t i = 0; i < house->count; i++) {
        Truth *first = NULL;
        for (uint32_t k = 0; k < house->count; k++) {
            Truth *word = &house->words[k];
            first = !word->used && (first == NULL || word->box.x < first->box.x) ? word : first;
        }
        if (first == NULL) {
            return;
        }
        TextLine *line = &house->lines[house->lines_count++];
        *line = (TextLine){.words = &house->items[made], .box = first->box};
        for (Truth *word = first; word != NULL;) {
            word->used = true;
            house->sorted[made] = *word;
            house->items[made++] = (TextWord){.text = word->text, .box = word->box, .score_pct = 99};
            line->count++;
            line->box = rect_union(line->box, word->box);
            Truth *next = NULL;
            for (uint32_t k = 0; k < house->count; k++) {
                Truth *other = &house->words[k];
                bool good = !other->used && follows(word, other);
                next = good && (next == NULL || other->box.x < next->box.x) ? other : next;
            }
            word = next;
        }
    }
}

static void count_words(House *house, const char *name, const char *policy, Tally *tally)
{
    bool show = getenv("REDACTOR_SHOW") != NULL;

    for (uint32_t i = 0; i < house->count; i++) {
        const Judgement *judgement = &house->judgements[i];
        bool kept = judgement->decision == DECISION_KEEP;
        if (house->sorted[i].phi && kept && strncmp(judgement->rule, "keep.", 5) == 0) {
            tally->vouched++; /* rules/README.md: "Two decisions that somebody may want otherwise" */
            continue;
        }
        if (!house->sorted[i].phi && strncmp(judgement->rule, "header.", 7) == 0) {
            tally->named++; /* nothing wins against the header */
            continue;
        }
        tally->phi += house->sorted[i].phi;
        tally->phi_gone += house->sorted[i].phi && !kept;
        tally->clinical += !house->sorted[i].phi;
        tally->clinical_kept += !house->sorted[i].phi && kept;
        if (show && house->sorted[i].phi == kept) {
            (void)printf("%s %s: %s \"%s\" %s %s\n", policy, name, kept ? "KEPT" : "gone", house->sorted[i].text,
                         entity_name(judgement->entity), judgement->rule);
        }
    }
}

static void judge_file(House *house, const char *root, const char *name, const char *policy, Tally *tally)
{
    char path[4096];
    Error err = {0};
    json_error_t bad;
    Bytes file;
    Parsed parsed;
    Context context;

    (void)snprintf(path, sizeof path, "%s/truth/%s", root, name);
    json_t *truth = json_load_file(path, 0, &bad);
    (void)snprintf(path, sizeof path, "%s/%s", root, json_string_value(json_object_get(truth, "file")));
    bool good = bytes_read_file(path, FILE_BYTES_MAX, house->run, &file, &err);
    (void)(good && parsed_open(file, &house->settings.limits, house->run, &parsed, &err));
    good = good && parsed.dicom != NULL && context_read(&parsed, house->run, &context, &err);
    for (int32_t frame = 0; good && frame < FRAMES_MAX; frame++) {
        uint32_t reasons = 0;
        read_words(house, json_object_get(truth, "words"), frame);
        make_lines(house);
        memset(house->judgements, 0, sizeof house->judgements);
        CHECK_OK(rules_judge(house->rules, policy, &context, house->lines, house->lines_count, house->run,
                             house->judgements, &reasons, &err));
        count_words(house, name, policy, tally);
    }
    json_decref(truth);
    arena_reset(house->run);
}

static Tally judge_all(House *house, const char *policy)
{
    const char *given = getenv("REDACTOR_CORPUS");
    const char *root = given != NULL ? given : "../shared/corpus";
    char path[4096];
    Tally tally = {0};

    (void)snprintf(path, sizeof path, "%s/truth", root);
    DIR *folder = opendir(path);
    for (struct dirent *entry = folder == NULL ? NULL : readdir(folder); entry != NULL; entry = readdir(folder)) {
        if (strstr(entry->d_name, ".json") != NULL) {
            judge_file(house, root, entry->d_name, policy, &tally);
        }
    }
    if (folder != NULL) {
        (void)closedir(folder);
    }
    (void)printf(
        "%s: %u of %u identity words go, %u of %u clinical words stay (%u are vocabulary, %u are in the header)\n",
        policy, tally.phi_gone, tally.phi, tally.clinical_kept, tally.clinical, tally.vouched, tally.named);
    return tally;
}

static void words_that_are_read_well_are_judged_well(House *house)
{
    Tally strict = judge_all(house, "Strict");
    Tally balanced = judge_all(house, "Balanced");

    if (strict.phi + strict.clinical == 0) {
        (void)printf("skipped: no corpus here (REDACTOR_CORPUS)\n");
        return;
    }
    CHECK(strict.phi_gone * 1000 >= strict.phi * 995);
    CHECK(strict.clinical_kept * 100 >= strict.clinical * 95);
    CHECK(balanced.phi_gone * 1000 >= balanced.phi * 995);
    CHECK(balanced.clinical_kept * 1000 >= balanced.clinical * 975);
}

int main(void)
{
    House *house = calloc(1, sizeof *house);
    Bundle bundle = {0};
    Error err = {0};

    if (house == NULL) {
        return 1;
    }
    house->settings = settings_default();
    house->arena = arena_new(64 << 20);
    house->run = arena_new(RUN_BYTES_MAX);
    CHECK_OK(rules_files_read(house->arena, &bundle, &err));
    CHECK_OK(rules_load(&bundle, &house->settings, &house->rules, &err));
    if (house->rules != NULL) {
        check_tests++;
        words_that_are_read_well_are_judged_well(house);
    }
    rules_free(house->rules);
    arena_free(house->run);
    arena_free(house->arena);
    free(house);
    return check_failed();
}

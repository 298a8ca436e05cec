/* Evidence against words: the header's values, then patterns. */
#include <string.h>

#include "deid/judge.h"

enum { WINDOW_PIECES_MAX = 6, ATOMS_MAX = 4096, COUNT_DIGITS_MAX = 3 };

static const char *header_rule(Entity entity)
{
    static const struct {
        Entity entity;
        const char *rule;
    } rules[] = {{ENTITY_PATIENT_NAME, "header.patient-name"},
                 {ENTITY_PERSON_NAME, "header.person-name"},
                 {ENTITY_PATIENT_ID, "header.patient-id"},
                 {ENTITY_ACCESSION_NUMBER, "header.accession-number"},
                 {ENTITY_OTHER_ID, "header.id"},
                 {ENTITY_BIRTH_DATE, "header.birth-date"},
                 {ENTITY_DATE, "header.date"},
                 {ENTITY_TIME, "header.time"},
                 {ENTITY_INSTITUTION, "header.institution"},
                 {ENTITY_ADDRESS, "header.address"},
                 {ENTITY_PHONE, "header.phone"},
                 {ENTITY_DEVICE_SERIAL, "header.device"},
                 {ENTITY_ETHNICITY, "header.ethnicity"}};

    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (rules[i].entity == entity) {
            return rules[i].rule;
        }
    }
    return "header.value";
}

static void mark_hit(Judge *judge, uint32_t first, uint32_t count, const TermHit *hit)
{
    for (uint32_t i = first; i < first + count; i++) {
        JudgeWord *word = &judge->words[judge->pieces[i].word];
        if (hit->weak) {
            word->weak = word->weak || count == 1;
        } else {
            judge_mark(word, STAGE_HEADER, hit->entity, header_rule(hit->entity), hit->score_pct);
        }
    }
}

/* [count] pieces from [first] put together. */
static void match_window(Judge *judge, uint32_t first, uint32_t count)
{
    char text[LIKENESS_BYTES_MAX + 1] = {0};
    uint32_t size = 0;
    TermHit hit;

    for (uint32_t i = first; i < first + count; i++) {
        const Piece *piece = &judge->pieces[i];
        if (size + piece->length > LIKENESS_BYTES_MAX) {
            return;
        }
        memcpy(text + size, piece->text, piece->length);
        size += piece->length;
    }
    if (terms_find(judge->context->terms, text, size, count == 1, &hit)) {
        mark_hit(judge, first, count, &hit);
    }
}

/* A piece longer than any term is looked through in parts that overlap. */
static void match_long_piece(Judge *judge, uint32_t index)
{
    const Piece *piece = &judge->pieces[index];
    TermHit hit;

    for (uint32_t from = 0; from < piece->length; from += LIKENESS_BYTES_MAX / 2) {
        uint32_t rest = piece->length - from;
        uint32_t size = rest < LIKENESS_BYTES_MAX ? rest : LIKENESS_BYTES_MAX;
        if (terms_find(judge->context->terms, piece->text + from, size, true, &hit)) {
            mark_hit(judge, index, 1, &hit);
        }
    }
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Runs of digits and runs of letters of a line. */
static uint32_t make_atoms(const Judge *judge, const JudgeLine *line, DateAtom *atoms, uint32_t most)
{
    uint32_t count = 0;

    for (uint32_t i = line->first_piece; i < line->first_piece + line->pieces; i++) {
        const Piece *piece = &judge->pieces[i];
        for (uint32_t from = 0; from < piece->length && count < most;) {
            uint32_t to = from + 1;
            while (to < piece->length && is_digit(piece->text[to]) == is_digit(piece->text[from])) {
                to++;
            }
            atoms[count] = (DateAtom){.text = piece->text + from, .length = to - from, .word = piece->word};
            count += dates_is_filler(&atoms[count]) ? 0 : 1;
            from = to;
        }
    }
    return count;
}

static void mark_dates(Judge *judge, const Date *dates, uint32_t count, uint32_t first_word, uint32_t last_word)
{
    for (uint32_t i = 0; i < count; i++) {
        Entity entity = ENTITY_DATE;
        if (terms_find_date(judge->context->terms, &dates[i], &entity)) {
            for (uint32_t w = first_word; w <= last_word; w++) {
                judge_mark(&judge->words[w], STAGE_HEADER, entity, header_rule(entity), 98);
            }
        }
    }
}

static void match_dates(Judge *judge, const JudgeLine *line, DateAtom *atoms, uint32_t most)
{
    Date dates[DATES_OF_THREE_MAX];
    uint32_t count = make_atoms(judge, line, atoms, most);

    for (uint32_t i = 0; i < count; i++) {
        mark_dates(judge, dates, dates_of_one(&atoms[i], dates), atoms[i].word, atoms[i].word);
        if (i + 2 < count) {
            uint32_t found = dates_of_three(&atoms[i], &atoms[i + 1], &atoms[i + 2], dates);
            mark_dates(judge, dates, found, atoms[i].word, atoms[i + 2].word);
        }
    }
}

bool judge_header(Judge *judge)
{
    uint32_t most = 1;
    for (uint32_t l = 0; l < judge->lines_count; l++) { /* an atom has at least one byte */
        most = judge->lines[l].size > most ? judge->lines[l].size : most;
    }
    most = most < ATOMS_MAX ? most : ATOMS_MAX;
    DateAtom *atoms = arena_array(judge->arena, most, sizeof *atoms);
    if (atoms == NULL) {
        return error_set(judge->err, ERR_MEMORY, "no memory for judging");
    }
    for (uint32_t l = 0; l < judge->lines_count; l++) {
        const JudgeLine *line = &judge->lines[l];
        uint32_t end = line->first_piece + line->pieces;
        for (uint32_t i = line->first_piece; i < end; i++) {
            if (judge->pieces[i].length > LIKENESS_BYTES_MAX) {
                match_long_piece(judge, i);
                continue;
            }
            for (uint32_t count = 1; count <= WINDOW_PIECES_MAX && i + count <= end; count++) {
                match_window(judge, i, count);
            }
        }
        for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
            if (judge->words[w].pieces > WINDOW_PIECES_MAX) { /* a UID */
                match_window(judge, judge->words[w].first_piece, judge->words[w].pieces);
            }
        }
        match_dates(judge, line, atoms, most);
    }
    return true;
}

bool judge_test(Judge *judge, const Rule *rule, JudgeWord *word, const char *text, uint32_t function,
                ScriptValue *answer, bool *failed)
{
    const JudgeLine *line = &judge->lines[word->line];
    const TextWord *source = word->source;
    const Context *context = judge->context;
    ScriptField fields[RULES_HEADER_FIELDS_MAX + 20];
    const ScriptField seen[] = {
        {"line", 0, {.kind = SCRIPT_TEXT, .text = line->text}},
        {"word", 0, {.kind = SCRIPT_TEXT, .text = word->text}},
        {"rule", 0, {.kind = SCRIPT_TEXT, .text = rule->id}},
        {"policy", 0, {.kind = SCRIPT_TEXT, .text = judge->policy->id}},
        {"plane", 0, {.kind = SCRIPT_TEXT, .text = judge->where == WHERE_TEXT ? "text" : "pixels"}},
        {"modality", 0, {.kind = SCRIPT_TEXT, .text = context->modality}},
        {"manufacturer", 0, {.kind = SCRIPT_TEXT, .text = context->device.manufacturer}},
        {"model", 0, {.kind = SCRIPT_TEXT, .text = context->device.model}},
        {"x", 0, {.kind = SCRIPT_NUMBER, .number = source->box.x}},
        {"y", 0, {.kind = SCRIPT_NUMBER, .number = source->box.y}},
        {"width", 0, {.kind = SCRIPT_NUMBER, .number = source->box.width}},
        {"height", 0, {.kind = SCRIPT_NUMBER, .number = source->box.height}},
        {"frame", 0, {.kind = SCRIPT_NUMBER, .number = line->source->frame}},
        {"score", 0, {.kind = SCRIPT_NUMBER, .number = source->score_pct}},
        {"evidence", 0, {.kind = SCRIPT_NUMBER, .number = word->phi.evidence_count}},
    };
    Error bad = {0};

    memcpy(fields, seen, sizeof seen);
    uint32_t count = sizeof seen / sizeof seen[0];
    count += rules_header_fields(context, fields + count);
    judge->rules->regex_limit = false;
    *failed = !script_call(judge->rules->script, function, text, fields, count, judge->arena, answer, &bad);
    if (!*failed) {
        return true;
    }
    word->doubt = true;
    if (judge->rules->regex_limit) {
        judge->reasons |= 1u << REASON_REGEX_LIMIT;
    } else {
        judge->reasons |= 1u << (bad.code == ERR_LIMIT ? REASON_SCRIPT_LIMIT : REASON_SCRIPT_ERROR);
    }
    return bad.code != ERR_MEMORY || error_set(judge->err, ERR_MEMORY, "%s", bad.text);
}

static bool is_yes(const ScriptValue *answer, uint8_t *score)
{
    if (answer->kind == SCRIPT_NUMBER && answer->number >= 0 && answer->number <= 100) {
        *score = (uint8_t)answer->number;
        return *score > 0;
    }
    return answer->kind == SCRIPT_BOOLEAN && answer->number != 0.0;
}

/* The vocabulary of a piece, also behind a counter: 1THORAX, 3PHASE. */
static const Rule *vocabulary_of(const Judge *judge, const Piece *piece)
{
    size_t digits = strspn(piece->text, "0123456789");

    if (piece->keep != NULL || digits == 0 || digits > COUNT_DIGITS_MAX || piece->length - digits < 2) {
        return piece->keep;
    }
    return judge_vocabulary(judge, piece->text + digits);
}

/* True when all of [from, to) is vocabulary and none of it a name in the first place: THORAX^ROUTINE, HEAD^GENERAL,
 * "MR Safety" and Thorax^1_Routine; neither THORAX^MILLER, THORAX^IRIS nor THORAX^1MILLER. With an everyday word in it,
 * no word of it may be a name at all: BLOOD^IRIS. */
static bool is_clinical_span(const Judge *judge, const JudgeLine *line, size_t from, size_t to)
{
    bool any = false;
    bool common = false;
    bool named = false;

    for (uint32_t i = line->first_piece; i < line->first_piece + line->pieces; i++) {
        const Piece *piece = &judge->pieces[i];
        if (piece->end <= from || piece->start >= to) {
            continue;
        }
        if (judge_is_number(piece) && piece->length <= COUNT_DIGITS_MAX) {
            continue;
        }
        const Rule *keep = vocabulary_of(judge, piece);
        if (keep == NULL || judge_names_surely(judge, piece->text)) {
            return false;
        }
        common = common || keep->common;
        named = named || wordset_find(&judge->rules->names, piece->text, NULL) != NULL;
        any = true;
    }
    return any && !(common && named);
}

/* Marks the words that [from, to) touches. */
static bool mark_span(Judge *judge, const JudgeLine *line, const Rule *rule, size_t from, size_t to)
{
    uint8_t score = rule->score_pct;
    JudgeWord *first = NULL;
    bool failed = false;

    for (uint32_t w = line->first_word; w < line->first_word + line->words && first == NULL; w++) {
        first = judge->words[w].end > from && judge->words[w].start < to ? &judge->words[w] : NULL;
    }
    if (first == NULL || (rule->yields && is_clinical_span(judge, line, from, to))) {
        return true;
    }
    if (rule->test != 0) {
        const char *text = arena_copy(judge->arena, line->text + from, to - from);
        ScriptValue answer = {0};
        if (text == NULL) {
            return error_set(judge->err, ERR_MEMORY, "no memory for judging");
        }
        if (!judge_test(judge, rule, first, text, rule->test, &answer, &failed)) {
            return false;
        }
        if (!failed && !is_yes(&answer, &score)) {
            return true;
        }
    }
    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        JudgeWord *word = &judge->words[w];
        if (word->end <= from || word->start >= to) {
            continue;
        }
        if (failed) {
            word->doubt = true;
            continue;
        }
        judge_mark(word, STAGE_PATTERN, rule->entity, rule->id, score);
        if (word->phi.rule == rule->id) {
            word->phi.decision = rule->action;
        }
    }
    return true;
}

static void doubt_line(Judge *judge, const JudgeLine *line)
{
    judge->reasons |= 1u << REASON_REGEX_LIMIT;
    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        judge->words[w].doubt = true;
    }
}

/* Groups, where the pattern has some, say what of the match is meant. */
static bool mark_match(Judge *judge, const JudgeLine *line, const Rule *rule, const PatternSpans *spans)
{
    bool grouped = false;

    for (uint32_t g = 1; g < spans->count; g++) {
        if (spans->items[g].set && spans->items[g].end > spans->items[g].start) {
            grouped = true;
            if (!mark_span(judge, line, rule, spans->items[g].start, spans->items[g].end)) {
                return false;
            }
        }
    }
    return grouped || mark_span(judge, line, rule, spans->items[0].start, spans->items[0].end);
}

static bool run_pattern(Judge *judge, const JudgeLine *line, const char *text, const Rule *rule)
{
    PatternSpans spans;
    size_t at = 0;

    for (uint32_t i = 0; i < JUDGE_MATCHES_MAX && at <= line->size; i++) {
        PatternResult found = pattern_find(rule->pattern, bytes_of(text, line->size), at, &spans);
        if (found == PATTERN_NO_MATCH) {
            return true;
        }
        if (found == PATTERN_LIMIT) {
            doubt_line(judge, line);
            return true;
        }
        if (!mark_match(judge, line, rule, &spans)) {
            return false;
        }
        size_t end = spans.items[0].end;
        at = end > at ? end : at + 1;
        while (at < line->size && ((unsigned char)text[at] & 0xc0u) == 0x80u) {
            at++;
        }
    }
    if (at <= line->size) {
        doubt_line(judge, line);
    }
    return true;
}

static bool run_test(Judge *judge, const JudgeLine *line, const Rule *rule)
{
    for (uint32_t w = line->first_word; w < line->first_word + line->words; w++) {
        const JudgeWord *word = &judge->words[w];
        if (word->readable && !mark_span(judge, line, rule, word->start, word->end)) {
            return false;
        }
    }
    return true;
}

bool judge_patterns(Judge *judge)
{
    for (uint32_t r = 0; r < judge->rules->count; r++) {
        const Rule *rule = judge->rules->items[r];
        if (rule->kind != RULE_PATTERN || (rule->where & judge->where) == 0 ||
            !rules_fit_modality(rule, judge->context->modality)) {
            continue;
        }
        for (uint32_t l = 0; l < judge->lines_count; l++) {
            const JudgeLine *line = &judge->lines[l];
            if (line->size == 0 || line->too_long) {
                continue;
            }
            bool good = rule->pattern == NULL
                            ? run_test(judge, line, rule)
                            : run_pattern(judge, line, line->text, rule) &&
                                  (line->digits == NULL || run_pattern(judge, line, line->digits, rule));
            if (!good) {
                return false;
            }
        }
    }
    return true;
}

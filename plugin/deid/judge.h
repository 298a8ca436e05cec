/* Judging the words of one frame or one text: evidence is collected stage by stage, then the policy decides. For
 * rules_judge.c, rules_text.c and judge_*.c only. */
#ifndef REDACTOR_DEID_JUDGE_H
#define REDACTOR_DEID_JUDGE_H

#include "deid/rules_set.h"

enum {
    JUDGE_WORDS_MAX = 65536,     /* of one call */
    JUDGE_LINE_BYTES_MAX = 4096, /* longer lines are not judged but held */
    JUDGE_WORD_BYTES_MAX = 512,
    JUDGE_PIECES_PER_WORD_MAX = 64,
    JUDGE_MATCHES_MAX = 256 /* of one pattern in one line */
};

/* How good evidence is: the first one of the best stage names the decision. */
typedef enum { STAGE_NONE, STAGE_NEIGHBOUR, STAGE_LIST, STAGE_LABEL, STAGE_PATTERN, STAGE_HEADER } Stage;

typedef struct {
    const TextWord *source;
    const char *text; /* NFKC; "" when it cannot be read */
    const char *folded;
    uint32_t start, end; /* bytes in the line's text */
    uint32_t first_piece, pieces;
    uint32_t line;
    bool readable; /* has a letter or digit and is valid text */
    bool weak;     /* a word of the header's descriptions */
    bool doubt;    /* a limit was hit or a script failed */
    Stage stage;
    Judgement phi;    /* evidence against it; meaningful when stage > STAGE_NONE */
    const Rule *keep; /* clinical: all of it is covered by keep rules */
} JudgeWord;

/* A run of letters and digits in a word: what lists are looked up by. */
typedef struct {
    const char *text;
    uint32_t length;
    uint32_t word;       /* index in Judge.words */
    uint32_t start, end; /* bytes in the line's text, in whole words when folding changed lengths */
    char after;          /* the punctuation behind it in the word, 0 at its end */
    const Rule *keep;
    bool confirmed;         /* other pieces fit to it: a setting and its value, the words of a phrase */
    const Rule *label;      /* the piece belongs to a label */
    const Rule *label_word; /* it would with a separator behind it: "Tech 5" names nobody */
} Piece;

typedef struct {
    const TextLine *source;
    const char *text; /* words joined by one blank */
    uint32_t size;
    const char *digits; /* the same with letters that look like digits made digits in numbers; NULL when equal */
    uint32_t first_word, words;
    uint32_t first_piece, pieces;
    bool too_long;
} JudgeLine;

typedef struct {
    Rules *rules;
    const Rule *policy;
    const Context *context;
    unsigned where;
    Arena *arena;
    JudgeLine *lines;
    uint32_t lines_count;
    JudgeWord *words;
    uint32_t words_count;
    Piece *pieces;
    uint32_t pieces_count, pieces_capacity;
    uint32_t reasons;
    Error *err;
} Judge;

/* Folds and cuts. ERR_LIMIT, ERR_MEMORY. */
MUST_CHECK bool judge_prepare(Judge *judge, const TextLine *lines, uint32_t lines_count);

/* The stages, in this order. Only a lack of memory fails. */
MUST_CHECK bool judge_header(Judge *judge);
MUST_CHECK bool judge_patterns(Judge *judge);
void judge_keep_words(Judge *judge);
MUST_CHECK bool judge_keep_patterns(Judge *judge);
void judge_labels(Judge *judge);
void judge_names(Judge *judge);
void judge_neighbours(Judge *judge);
void judge_persons(Judge *judge);
/* Called by judge_keep_patterns: what is vocabulary but for one letter that was misread. */
void judge_misread(Judge *judge);

/* All of the above. */
MUST_CHECK bool judge_collect(Judge *judge);

/* Adds evidence against a word. */
void judge_mark(JudgeWord *word, Stage stage, Entity entity, const char *rule, uint8_t score_pct);

/* What a rule's script says of [text] in [word]'s line: its own score, another one, or 0 for no. Failing makes doubt.
 */
MUST_CHECK bool judge_test(Judge *judge, const Rule *rule, JudgeWord *word, const char *text, uint32_t function,
                           ScriptValue *answer, bool *failed);

/* The key of [count] pieces from [first], joined by blanks; false when it is too long. */
bool judge_key(const Judge *judge, uint32_t first, uint32_t count, char key[WORDSET_KEY_BYTES_MAX + 1]);

/* True when the policy's threshold leaves this evidence standing. */
bool judge_is_phi(const Judge *judge, const JudgeWord *word);

/* The vocabulary that has a key, for this kind of scanner and text; NULL: none. */
const Rule *judge_vocabulary(const Judge *judge, const char *key);

bool judge_is_number(const Piece *piece);

/* True for a word of the lists of names, or a place that is nothing else: READING is a word, MILLER is somebody. */
bool judge_names_somebody(const Judge *judge, const char *key);

/* True for a name that is no word in the first place: IRIS, not GENERAL. */
bool judge_names_surely(const Judge *judge, const char *key);

/* True for vocabulary that is no everyday word. */
bool judge_is_clinical(const Piece *piece);

/* The vocabulary or label that a piece belongs to; NULL: none. */
const Rule *judge_kept_by(const Piece *piece);

#endif

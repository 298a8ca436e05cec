#include "wrap/ocr.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <tesseract/capi.h>

enum {
    LANGUAGE_NAME_MAX = 64,
    LANGUAGES_TEXT_MAX = 512,
    SIDE_MIN_PX = 6,     /* Tesseract complains about smaller pictures */
    SIDE_MAX_PX = 16384, /* and its own limit is 32767 */
    RESOLUTION_DPI = 70  /* any fixed value: it keeps Tesseract from guessing one, which costs time */
};

struct Ocr {
    TessBaseAPI *api;
};

/* Inside a line of text Tesseract starts OpenMP threads that cost ten times what they bring. The worker's environment
 * forbids them (OMP_THREAD_LIMIT); this is for the callers that have no such environment. Looked up by name, so that no
 * OpenMP runtime of our own is linked beside Tesseract's. */
static void forbid_inner_threads(void)
{
    void *symbol = dlsym(RTLD_DEFAULT, "omp_set_max_active_levels");
    void (*set_max_active_levels)(int) = NULL;

    if (symbol != NULL) {
        memcpy(&set_max_active_levels, &symbol, sizeof symbol);
        set_max_active_levels(0);
    }
}

static bool language_is_well_formed(const char *name)
{
    size_t size = strlen(name);

    return size > 0 && size < LANGUAGE_NAME_MAX &&
           strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-/") == size;
}

/* "chi_sim" comes in the Debian package tesseract-ocr-chi-sim. */
static bool language_missing(const char *name, Error *err)
{
    char package[LANGUAGE_NAME_MAX];
    size_t size = strlen(name);

    for (size_t i = 0; i <= size && i < sizeof package; i++) {
        package[i] = name[i];
        if (name[i] == '_') {
            package[i] = '-';
        }
    }
    package[sizeof package - 1] = '\0';
    return error_set(err, ERR_CONFIG, "the text recognition language \"%s\" cannot be loaded: install tesseract-ocr-%s",
                     name, package);
}

static bool languages_join(const char *const *languages, uint32_t count, char *joined, size_t joined_size, Error *err)
{
    size_t used = 0;

    if (count == 0) {
        return error_set(err, ERR_CONFIG, "no text recognition language is given");
    }
    for (uint32_t i = 0; i < count; i++) {
        size_t size = strlen(languages[i]);
        if (!language_is_well_formed(languages[i])) {
            return error_set(err, ERR_CONFIG, "text recognition language %u is not a name", (unsigned)i + 1);
        }
        if (used + size + 2 > joined_size) {
            return error_set(err, ERR_CONFIG, "too many text recognition languages");
        }
        if (used > 0) {
            joined[used++] = '+';
        }
        memcpy(joined + used, languages[i], size);
        used += size;
    }
    joined[used] = '\0';
    return true;
}

/* Tesseract starts with the languages that it finds and is silent about the others: a missing one must be told. */
static bool languages_check(TessBaseAPI *api, const char *const *languages, uint32_t count, Error *err)
{
    char **loaded = TessBaseAPIGetLoadedLanguagesAsVector(api);
    bool all = loaded != NULL;

    for (uint32_t i = 0; all && i < count; i++) {
        bool found = false;
        for (uint32_t j = 0; loaded[j] != NULL; j++) {
            found = found || strcmp(loaded[j], languages[i]) == 0;
        }
        if (!found) {
            all = language_missing(languages[i], err);
        }
    }
    if (loaded == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for text recognition");
    }
    TessDeleteTextArray(loaded);
    return all;
}

static bool engine_start(TessBaseAPI *api, const char *const *languages, uint32_t count, Error *err)
{
    char joined[LANGUAGES_TEXT_MAX];

    if (!languages_join(languages, count, joined, sizeof joined, err)) {
        return false;
    }
    (void)TessBaseAPISetVariable(api, "debug_file", "");
    if (TessBaseAPIInit2(api, NULL, joined, OEM_LSTM_ONLY) != 0) {
        return language_missing(languages[0], err);
    }
    /* Init sets it back. */
    (void)TessBaseAPISetVariable(api, "debug_file", "/dev/null");
    /* The engine opens that file when it has its first word to say, which the sandbox would kill it for: asked to read
     * no picture at all it complains at once. */
    (void)TessBaseAPIRecognize(api, NULL);
    if (!languages_check(api, languages, count, err)) {
        return false;
    }
    /* Callers hand over dark text on white and try the other polarity themselves, once. */
    (void)TessBaseAPISetVariable(api, "tessedit_do_invert", "0");
    return true;
}

bool ocr_open(const char *const *languages, uint32_t count, Ocr **ocr, Error *err)
{
    Ocr *made = calloc(1, sizeof *made);

    *ocr = NULL;
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for text recognition");
    }
    forbid_inner_threads();
    made->api = TessBaseAPICreate();
    if (made->api == NULL) {
        free(made);
        return error_set(err, ERR_MEMORY, "out of memory for text recognition");
    }
    if (!engine_start(made->api, languages, count, err)) {
        ocr_close(made);
        return false;
    }
    *ocr = made;
    return true;
}

void ocr_close(Ocr *ocr)
{
    if (ocr == NULL) {
        return;
    }
    TessBaseAPIEnd(ocr->api);
    TessBaseAPIDelete(ocr->api);
    free(ocr);
}

static TessPageSegMode segmentation_of(OcrLayout layout)
{
    switch (layout) {
    case OCR_SPARSE:
        return PSM_SPARSE_TEXT;
    case OCR_BLOCK:
        return PSM_SINGLE_BLOCK;
    case OCR_LINE:
        break;
    }
    return PSM_SINGLE_LINE;
}

static uint8_t percent(float confidence)
{
    return confidence <= 0.0F ? 0 : confidence >= 100.0F ? 100 : (uint8_t)confidence;
}

static bool add_word(TessResultIterator *at, const Image *gray, Arena *frame, uint32_t line, uint32_t *capacity,
                     Words *words, Error *err)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    char *text = NULL;
    Word *word = NULL;

    if (words->count == OCR_WORDS_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d words in one picture", (int)OCR_WORDS_MAX);
    }
    if (words->count == *capacity) {
        uint32_t larger = *capacity == 0 ? 16 : *capacity * 2;
        Word *items = arena_array(frame, larger, sizeof *items);
        if (items == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for words");
        }
        if (words->count > 0) {
            memcpy(items, words->items, words->count * sizeof *items);
        }
        words->items = items;
        *capacity = larger;
    }
    text = TessResultIteratorGetUTF8Text(at, RIL_WORD);
    if (text == NULL || text[0] == '\0' ||
        !TessPageIteratorBoundingBox(TessResultIteratorGetPageIteratorConst(at), RIL_WORD, &left, &top, &right,
                                     &bottom)) {
        TessDeleteText(text);
        return true;
    }
    word = &words->items[words->count];
    word->text = arena_text(frame, text);
    TessDeleteText(text);
    if (word->text == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for words");
    }
    word->box = rect_clip((Rect){.x = left, .y = top, .width = right - left, .height = bottom - top}, gray->width,
                          gray->height);
    word->score_pct = percent(TessResultIteratorConfidence(at, RIL_WORD));
    word->line = line;
    words->count++;
    return true;
}

static bool collect_words(TessBaseAPI *api, const Image *gray, Arena *frame, Words *words, Error *err)
{
    TessResultIterator *at = TessBaseAPIGetIterator(api);
    uint32_t capacity = 0;
    uint32_t line = 0;
    bool good = true;

    if (at == NULL) {
        return true;
    }
    do {
        if (words->count > 0 &&
            TessPageIteratorIsAtBeginningOf(TessResultIteratorGetPageIteratorConst(at), RIL_TEXTLINE)) {
            line++;
        }
        good = add_word(at, gray, frame, line, &capacity, words, err);
    } while (good && TessResultIteratorNext(at, RIL_WORD));
    TessResultIteratorDelete(at);
    return good;
}

bool ocr_read(Ocr *ocr, const Image *gray, OcrLayout layout, Arena *frame, Words *words, Error *err)
{
    bool good = true;

    *words = (Words){0};
    if (gray->channels != 1 || gray->width > SIDE_MAX_PX || gray->height > SIDE_MAX_PX) {
        return error_set(err, ERR_LIMIT, "a picture of %d x %d pixels cannot be read", (int)gray->width,
                         (int)gray->height);
    }
    if (gray->width < SIDE_MIN_PX || gray->height < SIDE_MIN_PX) {
        return true;
    }
    TessBaseAPISetPageSegMode(ocr->api, segmentation_of(layout));
    TessBaseAPISetImage(ocr->api, gray->data, gray->width, gray->height, 1, gray->stride);
    TessBaseAPISetSourceResolution(ocr->api, RESOLUTION_DPI);
    /* A failed recognition is an unread picture: the caller masks what it cannot read. */
    if (TessBaseAPIRecognize(ocr->api, NULL) == 0) {
        good = collect_words(ocr->api, gray, frame, words, err);
    }
    /* Clear forgets the picture; the adaptive part would carry one patient's shapes over to the next. */
    TessBaseAPIClear(ocr->api);
    TessBaseAPIClearAdaptiveClassifier(ocr->api);
    return good;
}

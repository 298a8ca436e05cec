/* Reads the text in an image (Tesseract, in this file only). One Ocr belongs to one thread; opening takes about 90 ms.
 * Tesseract has no deadline that holds and aborts on failed assertions: it lives in a worker process that can be killed. */
#ifndef REDACTOR_WRAP_OCR_H
#define REDACTOR_WRAP_OCR_H

#include "base/image.h"

enum { OCR_WORDS_MAX = 20000 };

typedef struct Ocr Ocr;

typedef struct {
    Rect box;          /* in pixels of the image given */
    const char *text;  /* UTF-8, lives in the arena given */
    uint8_t score_pct; /* the engine's own estimate */
    uint32_t line;     /* words of one text line share it */
} Word;

typedef struct {
    Word *items;
    uint32_t count;
} Words;

typedef enum { OCR_LINE, OCR_SPARSE, OCR_BLOCK } OcrLayout; /* psm 7, 11, 6 */

/* [languages]: names of traineddata files. ERR_CONFIG names a missing language and its Debian package. */
MUST_CHECK bool ocr_open(const char *const *languages, uint32_t count, Ocr **ocr, Error *err);
void ocr_close(Ocr *ocr);

/* Best effort: no text is success with a count of 0. ERR_LIMIT above OCR_WORDS_MAX words, ERR_MEMORY when [frame] is full. */
MUST_CHECK bool ocr_read(Ocr *ocr, const Image *gray, OcrLayout layout, Arena *frame, Words *words, Error *err);

#endif

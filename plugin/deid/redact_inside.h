/* One frame while it is filled, shared by redact.c and redact_draw.c only. */
#ifndef REDACTOR_DEID_REDACT_INSIDE_H
#define REDACTOR_DEID_REDACT_INSIDE_H

#include "deid/redact.h"
#include "wrap/samples.h"

typedef struct {
    const Pixels *pixels;
    const PixelInfo *info;
    SampleFormat format;
    uint8_t *data;
    const uint8_t *covered; /* one byte a pixel: 1 where any box lies, or what stood in it may show */
    uint32_t channels;
    const RedactBox *boxes;
    uint32_t boxes_count;
    float *restored[3]; /* made when the first box asks for it */
    Arena *frame;
} Canvas;

/* The samples that [box] covers. */
Rect redact_fitted(const Pixels *pixels, const RedactBox *box);

uint8_t *canvas_sample(const Canvas *canvas, int32_t x, int32_t y, uint32_t channel);
void redact_paint(const Canvas *canvas, Rect box, const int64_t ink[3]);

MUST_CHECK bool redact_choose_black(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err);
MUST_CHECK bool redact_choose_background(const Canvas *canvas, Rect box, const char *mode, int64_t ink[3], Error *err);

MUST_CHECK bool redact_draw_restored(Canvas *canvas, const RedactBox *box, Rect fitted, Error *err);
MUST_CHECK bool redact_draw_label(Canvas *canvas, const RedactBox *box, Rect fitted, Error *err);

#endif

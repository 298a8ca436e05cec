/* Rectangles in pixels: origin top left, [width] and [height] count pixels. An empty one has no width or no height. */
#ifndef REDACTOR_BASE_RECT_H
#define REDACTOR_BASE_RECT_H

#include <stdbool.h>
#include <stdint.h>

typedef struct {
    int32_t x, y;
    int32_t width, height;
} Rect;

bool rect_is_empty(Rect rect);
/* The part of [rect] that lies in an image of [width] by [height]. */
Rect rect_clip(Rect rect, int32_t width, int32_t height);
/* Grown by [pixels] on each side; not clipped. */
Rect rect_pad(Rect rect, int32_t pixels);
/* The smallest rectangle that holds both; an empty one adds nothing. */
Rect rect_union(Rect a, Rect b);
Rect rect_intersection(Rect a, Rect b);
bool rect_overlaps(Rect a, Rect b);
/* True when [inner] lies wholly in [outer]. */
bool rect_contains(Rect outer, Rect inner);
/* Pixels in it. */
int64_t rect_area(Rect rect);
bool rect_equal(Rect a, Rect b);

#endif

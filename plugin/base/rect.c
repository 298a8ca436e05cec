#include "base/rect.h"

static int64_t right_of(Rect rect)
{
    return (int64_t)rect.x + rect.width;
}

static int64_t bottom_of(Rect rect)
{
    return (int64_t)rect.y + rect.height;
}

static int32_t saturate(int64_t value)
{
    if (value > INT32_MAX) {
        return INT32_MAX;
    }
    return value < INT32_MIN ? INT32_MIN : (int32_t)value;
}

/* From edges, where right and bottom are the first pixel outside. */
static Rect from_edges(int64_t left, int64_t top, int64_t right, int64_t bottom)
{
    if (right <= left || bottom <= top) {
        return (Rect){0};
    }
    return (Rect){.x = saturate(left),
                  .y = saturate(top),
                  .width = saturate(right - saturate(left)),
                  .height = saturate(bottom - saturate(top))};
}

static int64_t smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

bool rect_is_empty(Rect rect)
{
    return rect.width <= 0 || rect.height <= 0;
}

Rect rect_clip(Rect rect, int32_t width, int32_t height)
{
    return rect_intersection(rect, (Rect){.width = width, .height = height});
}

Rect rect_pad(Rect rect, int32_t pixels)
{
    return from_edges((int64_t)rect.x - pixels, (int64_t)rect.y - pixels, right_of(rect) + pixels,
                      bottom_of(rect) + pixels);
}

Rect rect_union(Rect a, Rect b)
{
    if (rect_is_empty(a)) {
        return b;
    }
    if (rect_is_empty(b)) {
        return a;
    }
    return from_edges(smaller(a.x, b.x), smaller(a.y, b.y), larger(right_of(a), right_of(b)),
                      larger(bottom_of(a), bottom_of(b)));
}

Rect rect_intersection(Rect a, Rect b)
{
    if (rect_is_empty(a) || rect_is_empty(b)) {
        return (Rect){0};
    }
    return from_edges(larger(a.x, b.x), larger(a.y, b.y), smaller(right_of(a), right_of(b)),
                      smaller(bottom_of(a), bottom_of(b)));
}

bool rect_overlaps(Rect a, Rect b)
{
    return !rect_is_empty(rect_intersection(a, b));
}

bool rect_contains(Rect outer, Rect inner)
{
    return rect_is_empty(inner) || rect_equal(rect_intersection(outer, inner), inner);
}

int64_t rect_area(Rect rect)
{
    return rect_is_empty(rect) ? 0 : (int64_t)rect.width * rect.height;
}

bool rect_equal(Rect a, Rect b)
{
    return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height;
}

/* Connected parts of what stands out in a picture: the letters, if it is text. */
#ifndef REDACTOR_DEID_COMPONENTS_H
#define REDACTOR_DEID_COMPONENTS_H

#include "base/image.h"

enum {
    COMPONENTS_MAX = 6000,     /* in one level; more is noise, not text */
    COMPONENT_SIDE_MIN_PX = 4, /* of the longer side: less is a dot */
    COMPONENT_SIDE_MAX_PX = 44,
    COMPONENT_LENGTH_MAX = 16, /* letters that touch: so many heights long */
    COMPONENT_AREA_MIN = 5
};

/* 8-connected pixels at or above a level, with what is needed to tell letters from other shapes. */
typedef struct {
    Rect box;
    int32_t area;
    int32_t perimeter; /* pixel edges to the outside */
    int32_t peak;      /* highest value */
    int32_t sum;       /* of the values */
    int32_t steps_sum; /* steps of gray at the left and right ends of its rows */
    int32_t steps_count;
} Component;

typedef struct {
    Component *items;
    uint32_t count;
    bool noise; /* too many: count is 0 */
} Components;

/* Room for one picture size, used again for each level. */
typedef struct ComponentFinder ComponentFinder;
MUST_CHECK bool components_prepare(const Image *hat, Arena *arena, ComponentFinder **finder, Error *err);

/* Components of [hat] (a top-hat of [gray], same size) with a side between the limits. The result is overwritten by the
 * next call. */
void components_find(ComponentFinder *finder, const Image *hat, const Image *gray, uint8_t level,
                     Components *components);

#endif

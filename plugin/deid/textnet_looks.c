#include "deid/textnet_looks.h"

#include <stdlib.h>

enum {
    RIM_PX = 4,          /* that is looked at around a box */
    LIKELY_ANSWER = 106, /* 0.2 */
    SURE_ANSWER = 163,   /* 0.9 */
    SHARED_PCT = 30      /* of either box: a candidate is of the same place */
};

static uint8_t byte_of(int64_t value)
{
    return (uint8_t)(value < 0 ? 0 : value > UINT8_MAX ? UINT8_MAX : value);
}

static Rect halved(Rect box)
{
    int32_t x = box.x / 2;
    int32_t y = box.y / 2;

    return (Rect){.x = x, .y = y, .width = (box.x + box.width + 1) / 2 - x, .height = (box.y + box.height + 1) / 2 - y};
}

/* Of the answers in a box. */
typedef struct {
    int64_t sum, places, likely, sure;
    int32_t best;
} Answers;

static Answers answers_in(const Image *map, Rect box)
{
    Image view = image_crop(map, halved(box));
    Answers answers = {.places = (int64_t)view.width * view.height};

    for (int32_t y = 0; y < view.height; y++) {
        const uint8_t *row = view.data + (ptrdiff_t)y * view.stride;
        for (int32_t x = 0; x < view.width; x++) {
            answers.sum += row[x];
            answers.likely += row[x] >= LIKELY_ANSWER;
            answers.sure += row[x] >= SURE_ANSWER;
            answers.best = answers.best > row[x] ? answers.best : row[x];
        }
    }
    return answers;
}

static void look_at_answers(const TextnetMaps *maps, Region *region)
{
    Answers inside = answers_in(&maps->text, region->box);
    Answers all = answers_in(&maps->text, rect_pad(region->box, 2 * RIM_PX));
    int64_t places = inside.places > 0 ? inside.places : 1;
    int64_t rim = all.places > inside.places ? all.places - inside.places : 1;

    region->features[LOOK_MEAN] = byte_of(inside.sum / places);
    region->features[LOOK_BEST] = byte_of(inside.best);
    region->features[LOOK_CORE] = byte_of(answers_in(&maps->core, region->box).best);
    region->features[LOOK_FILL] = byte_of(inside.likely * 100 / places);
    region->features[LOOK_SURE] = byte_of(inside.sure * 100 / places);
    region->features[LOOK_AROUND] = byte_of((all.sum - inside.sum) / rim);
}

/* Of the pixels in a box. */
typedef struct {
    int64_t pixels, away, near, ink, steps_x, steps_y;
} Ink;

static Ink ink_in(const Image *gray, Rect box, int32_t ground, int32_t contrast, bool dark)
{
    Image view = image_crop(gray, box);
    Ink ink = {.pixels = (int64_t)view.width * view.height};

    for (int32_t y = 0; y < view.height; y++) {
        const uint8_t *row = view.data + (ptrdiff_t)y * view.stride;
        const uint8_t *below = y + 1 < view.height ? row + view.stride : row;
        for (int32_t x = 0; x < view.width; x++) {
            int32_t over = dark ? ground - row[x] : row[x] - ground;
            ink.away += abs(over);
            ink.near += 4 * abs(over) <= contrast;
            ink.ink += 2 * over >= contrast;
            ink.steps_x += x + 1 < view.width ? abs(row[x + 1] - row[x]) : 0;
            ink.steps_y += abs(below[x] - row[x]);
        }
    }
    return ink;
}

static void look_at_ink(const Image *gray, int32_t ground, Region *region)
{
    int32_t contrast = region->features[FEATURE_CONTRAST] > 0 ? region->features[FEATURE_CONTRAST] : 1;
    Ink inside = ink_in(gray, region->box, ground, contrast, region->dark);
    Ink all = ink_in(gray, rect_pad(region->box, RIM_PX), ground, contrast, region->dark);
    int64_t pixels = inside.pixels > 0 ? inside.pixels : 1;
    int64_t rim = all.pixels > inside.pixels ? all.pixels - inside.pixels : 1;
    int64_t along = region->vertical ? inside.steps_y : inside.steps_x;

    region->features[LOOK_STEPS_ALONG] = byte_of(along * 100 / pixels / contrast);
    region->features[LOOK_STEPS_ACROSS] = byte_of((inside.steps_x + inside.steps_y - along) * 100 / pixels / contrast);
    region->features[LOOK_GROUND] = byte_of(inside.near * 100 / pixels);
    region->features[LOOK_INK] = byte_of(inside.ink * 100 / pixels);
    region->features[LOOK_RIM] = byte_of((all.away - inside.away) * 100 / rim / contrast);
}

static void look_at_others(const Regions *others, Region *region)
{
    int64_t area = rect_area(region->box);
    int64_t covered = 0;
    uint8_t best = 0;

    for (uint32_t i = 0; i < others->count; i++) {
        const Region *other = &others->items[i];
        int64_t common = rect_area(rect_intersection(other->box, region->box));
        covered += common;
        if (100 * common >= SHARED_PCT * area || 100 * common >= SHARED_PCT * rect_area(other->box)) {
            best = best > other->score ? best : other->score;
        }
    }
    region->features[LOOK_SCORE] = best;
    region->features[LOOK_COVERED] = byte_of(covered * 100 / (area > 0 ? area : 1));
}

void textnet_look(const TextnetMaps *maps, const Image *gray, int32_t ground, const Regions *others, Region *region)
{
    int32_t length = region->vertical ? region->box.height : region->box.width;
    int32_t height = region->vertical ? region->box.width : region->box.height;

    look_at_answers(maps, region);
    look_at_ink(gray, ground, region);
    look_at_others(others, region);
    region->features[LOOK_ASPECT] = byte_of((int64_t)length * 10 / (height > 0 ? height : 1));
}

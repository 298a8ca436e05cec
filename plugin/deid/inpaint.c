#include "deid/inpaint.h"

#include <math.h>
#include <string.h>

#include "deid/waves.h"

enum {
    SIDE = WAVES_SIDE,
    BLOCK_MAX = 8,
    FAR_PX = 255,
    NEAR_PX = 16,
    WINDOW_COST = 20, /* of looking at a window, in waves */
    REACH_PX = 32     /* farther from all that is known nothing can be told but a level, and boxes may be large */
};

/* Pixels that are made at a time, and waves for blocks beside known pixels and for those that see made ones only. */
typedef struct {
    int32_t block;
    uint32_t waves_near, waves_far;
} Effort;

static const Effort efforts[] = {
    [INPAINT_FINE] = {2, 30, 15},
    [INPAINT_COARSE] = {8, 20, 10},
};

/* How much a pixel counts: less with each pixel of distance from the block's middle, and less when it was made. */
static const float decay = 0.6F;
static const float trust_in_made = 0.9F;
/* Everything that is needed for one block. */
typedef struct {
    Waves waves;
    float nearness[SIDE][SIDE];
    Effort effort;
    int32_t border; /* between the window's and the block's */
    float mean, smallest, largest;
} Work;

typedef struct {
    int32_t x, y;
    uint8_t distance;
} Block;

/* A plane with what is known of its pixels, and the side of the blocks it is made in. */
typedef struct {
    const InpaintPlane *plane;
    uint8_t *wanted;    /* not 0 where a value is to be made */
    float *trust;       /* how much a value counts: 1 where it is known, 0 where there is none (yet) */
    uint8_t *distances; /* to the nearest known pixel */
    int32_t side;
} Ground;

/* decay to the power of [distance], straight between whole ones. */
static float power_of_decay(float distance)
{
    float value = 1;
    float whole = 0;

    for (; whole + 1 <= distance; whole++) {
        value *= decay;
    }
    return value * (1 - (distance - whole) * (1 - decay));
}

static void prepare(Effort effort, Work *work)
{
    work->effort = effort;
    work->border = (SIDE - effort.block) / 2;
    for (int32_t y = 0; y < SIDE; y++) {
        for (int32_t x = 0; x < SIDE; x++) {
            float dx = (float)x - (SIDE - 1) / 2.0F;
            float dy = (float)y - (SIDE - 1) / 2.0F;
            work->nearness[y][x] = power_of_decay(sqrtf(dx * dx + dy * dy));
        }
    }
    waves_prepare(&work->waves);
}

/* What a window's columns sum up to, from the top row down. */
typedef struct {
    float sums[SIDE], totals[SIDE], smallest[SIDE], largest[SIDE];
} Columns;

/* One row of a window, or the part of it that lies in the plane. */
static void look_at_row(const float *restrict values, const float *restrict trust, const float *restrict nearness,
                        int32_t count, float *restrict weights, float *restrict signal, Columns *restrict columns)
{
    for (int32_t i = 0; i < count; i++) {
        float weight = trust[i] * nearness[i];
        float low = weight > 0 ? values[i] : INFINITY;
        float high = weight > 0 ? values[i] : -INFINITY;
        weights[i] = weight;
        signal[i] = values[i];
        columns->sums[i] += weight * values[i];
        columns->totals[i] += weight;
        columns->smallest[i] = low < columns->smallest[i] ? low : columns->smallest[i];
        columns->largest[i] = high > columns->largest[i] ? high : columns->largest[i];
    }
}

static int32_t at_least(int32_t value, int32_t least)
{
    return value > least ? value : least;
}

static int32_t at_most(int32_t value, int32_t most)
{
    return value < most ? value : most;
}

/* What lies in the window around the block. */
static void look_around(const Ground *ground, const Block *block, Work *work, Columns *columns)
{
    const InpaintPlane *plane = ground->plane;
    int32_t left = block->x - work->border;
    int32_t top = block->y - work->border;
    int32_t begin = at_least(0, -left);
    int32_t end = at_most(SIDE, plane->width - left);

    for (int32_t i = 0; i < SIDE; i++) {
        columns->sums[i] = 0;
        columns->totals[i] = 0;
        columns->smallest[i] = INFINITY;
        columns->largest[i] = -INFINITY;
    }
    if (begin > 0 || end < SIDE || top < 0 || top + SIDE > plane->height) {
        memset(work->waves.weights, 0, sizeof work->waves.weights);
        memset(work->waves.signal, 0, sizeof work->waves.signal);
    }
    for (int32_t j = at_least(0, -top); j < at_most(SIDE, plane->height - top); j++) {
        size_t at = (size_t)(top + j) * (size_t)plane->width + (size_t)(left + begin);
        look_at_row(plane->values + at, ground->trust + at, work->nearness[j] + begin, end - begin,
                    work->waves.weights[j] + begin, work->waves.signal[j] + begin, columns);
    }
}

/* Takes the weighted mean from the window, and the weights to it; false where nothing is known or made. */
static bool settle_window(const Columns *columns, Work *work)
{
    float sum = 0;
    float total = 0;

    work->smallest = INFINITY;
    work->largest = -INFINITY;
    for (int32_t i = 0; i < SIDE; i++) {
        sum += columns->sums[i];
        total += columns->totals[i];
        work->smallest = columns->smallest[i] < work->smallest ? columns->smallest[i] : work->smallest;
        work->largest = columns->largest[i] > work->largest ? columns->largest[i] : work->largest;
    }
    if (!(total > 0)) {
        return false;
    }
    work->mean = sum / total;
    for (int32_t j = 0; j < SIDE; j++) {
        for (int32_t i = 0; i < SIDE; i++) {
            work->waves.signal[j][i] = (work->waves.signal[j][i] - work->mean) * work->waves.weights[j][i];
        }
    }
    return true;
}

static float between(float value, float smallest, float largest)
{
    return value < smallest ? smallest : value > largest ? largest : value;
}

/* Gives the block's unknown pixels their values. Where all that is seen is the same there is nothing to find. */
static void make_block(const Ground *ground, const Block *block, float otherwise, Work *work)
{
    const InpaintPlane *plane = ground->plane;
    int32_t side = work->effort.block;
    uint32_t count = block->distance <= NEAR_PX ? work->effort.waves_near : work->effort.waves_far;
    float values[BLOCK_MAX * BLOCK_MAX] = {0};
    Columns columns;
    bool seen;

    look_around(ground, block, work, &columns);
    seen = settle_window(&columns, work);
    if (seen && block->distance <= REACH_PX && work->smallest < work->largest) {
        waves_extend(&work->waves, count, (uint32_t)work->border, (uint32_t)side, values);
    }
    for (int32_t j = 0; j < side && block->y + j < plane->height; j++) {
        for (int32_t i = 0; i < side && block->x + i < plane->width; i++) {
            size_t at = (size_t)(block->y + j) * (size_t)plane->width + (size_t)(block->x + i);
            float value = values[j * side + i] + work->mean;
            if (ground->wanted[at] != 0) {
                plane->values[at] = seen ? between(value, work->smallest, work->largest) : otherwise;
                ground->trust[at] = trust_in_made;
            }
        }
    }
}

/* The nearest of the neighbours that have been measured: [side] is -1 for those above and to the left, 1 for those
 * below and to the right. */
static uint32_t nearest_neighbour(const InpaintPlane *plane, const uint8_t *distances, int32_t x, int32_t y,
                                  int32_t side)
{
    uint32_t nearest = FAR_PX - 1;
    bool has_row = y + side >= 0 && y + side < plane->height;

    for (int32_t dx = -1; dx <= 1; dx++) {
        bool inside = x + dx >= 0 && x + dx < plane->width;
        ptrdiff_t row = (ptrdiff_t)(y + side) * plane->width;
        nearest = has_row && inside && distances[row + x + dx] < nearest ? distances[row + x + dx] : nearest;
        row = (ptrdiff_t)y * plane->width;
        nearest = dx == side && inside && distances[row + x + dx] < nearest ? distances[row + x + dx] : nearest;
    }
    return nearest;
}

/* Steps, straight or aslant, to the nearest known pixel, in two passes over the plane. */
static void measure(const InpaintPlane *plane, uint8_t *distances)
{
    for (int32_t pass = 0; pass < 2; pass++) {
        for (int32_t n = 0; n < plane->height; n++) {
            int32_t y = pass == 0 ? n : plane->height - 1 - n;
            ptrdiff_t row = (ptrdiff_t)y * plane->width;
            for (int32_t i = 0; i < plane->width; i++) {
                int32_t x = pass == 0 ? i : plane->width - 1 - i;
                uint32_t before = pass == 0 ? FAR_PX : distances[row + x];
                uint32_t now;
                if (plane->covered[row + x] == 0) {
                    continue; /* stays 0 */
                }
                now = nearest_neighbour(plane, distances, x, y, pass == 0 ? -1 : 1) + 1;
                distances[row + x] = (uint8_t)(now < before ? now : before);
            }
        }
    }
}

/* The farthest of a block's wanted pixels; 0 when it has none. */
static uint8_t block_distance(const Ground *ground, int32_t x, int32_t y)
{
    const InpaintPlane *plane = ground->plane;
    uint8_t farthest = 0;

    for (int32_t j = y; j < y + ground->side && j < plane->height; j++) {
        for (int32_t i = x; i < x + ground->side && i < plane->width; i++) {
            size_t at = (size_t)j * (size_t)plane->width + (size_t)i;
            if (ground->wanted[at] != 0 && ground->distances[at] > farthest) {
                farthest = ground->distances[at];
            }
        }
    }
    return farthest;
}

/* Blocks near known pixels come first, so that the others have something to see. */
static bool list_blocks(const Ground *ground, Arena *frame, Block **blocks, uint32_t *count, Error *err)
{
    uint32_t starts[FAR_PX + 2] = {0};
    int32_t side = ground->side;
    int32_t across = (ground->plane->width + side - 1) / side;
    int32_t down = (ground->plane->height + side - 1) / side;
    uint8_t *keys = arena_array(frame, (size_t)across, (size_t)down);
    *blocks = NULL;

    *count = 0;
    if (keys == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the blocks of a frame");
    }
    for (int32_t n = 0; n < across * down; n++) {
        keys[n] = block_distance(ground, n % across * side, n / across * side);
        starts[keys[n] + 1]++;
        *count += keys[n] > 0;
    }
    *blocks = arena_array(frame, *count + 1U, sizeof **blocks);
    if (*blocks == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the blocks of a frame");
    }
    starts[1] = 0; /* blocks without a wanted pixel are not listed */
    for (uint32_t i = 1; i <= FAR_PX; i++) {
        starts[i + 1] += starts[i];
    }
    for (int32_t n = 0; n < across * down; n++) {
        if (keys[n] > 0) {
            (*blocks)[starts[keys[n]]++] = (Block){n % across * side, n / across * side, keys[n]};
        }
    }
    return true;
}

/* Covered values become 0: they count for nothing, and so they must not be what no number can be made of either. */
static void mark(const Ground *ground, const Rect *boxes, uint32_t count)
{
    const InpaintPlane *plane = ground->plane;
    size_t pixels = (size_t)plane->width * (size_t)plane->height;

    for (size_t i = 0; i < pixels; i++) {
        ground->trust[i] = plane->covered[i] != 0 ? 0 : 1;
        plane->values[i] = plane->covered[i] != 0 ? 0 : plane->values[i];
    }
    for (uint32_t n = 0; n < count; n++) {
        Rect box = rect_clip(boxes[n], plane->width, plane->height);
        for (int32_t y = box.y; y < box.y + box.height; y++) {
            size_t at = (size_t)y * (size_t)plane->width + (size_t)box.x;
            memcpy(ground->wanted + at, plane->covered + at, (size_t)box.width);
        }
    }
}

bool inpaint(const InpaintPlane *plane, const Rect *boxes, uint32_t count, InpaintEffort effort, float otherwise,
             Arena *frame, Error *err)
{
    size_t pixels = (size_t)plane->width * (size_t)plane->height;
    Ground ground = {.plane = plane,
                     .wanted = arena_alloc(frame, pixels),
                     .trust = arena_array(frame, pixels, sizeof *ground.trust),
                     .distances = arena_alloc(frame, pixels),
                     .side = efforts[effort].block};
    Work *work = arena_alloc(frame, sizeof *work);
    Block *blocks;
    uint32_t blocks_count;

    if (ground.wanted == NULL || ground.trust == NULL || ground.distances == NULL || work == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    mark(&ground, boxes, count);
    measure(plane, ground.distances);
    if (!list_blocks(&ground, frame, &blocks, &blocks_count, err)) {
        return false;
    }
    prepare(efforts[effort], work);
    for (uint32_t i = 0; i < blocks_count; i++) {
        make_block(&ground, &blocks[i], otherwise, work);
    }
    return true;
}

/* Blocks of the plane's raster that a side of a box touches. */
static uint64_t blocks_along(int32_t from, int32_t length, int32_t block)
{
    return length <= 0 ? 0 : (uint64_t)((from + length - 1) / block - from / block + 1);
}

/* A block costs the same for one pixel as for all of its pixels. */
uint64_t inpaint_cost(Rect box, InpaintEffort effort)
{
    const Effort *chosen = &efforts[effort];

    return blocks_along(box.x, box.width, chosen->block) * blocks_along(box.y, box.height, chosen->block) *
           (WINDOW_COST + chosen->waves_near);
}

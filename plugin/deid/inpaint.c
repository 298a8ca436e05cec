#include "deid/inpaint.h"

#include <math.h>
#include <string.h>

enum {
    SIDE = 32, /* of the window that a block is made from */
    HALF = SIDE / 2 + 1,
    BLOCK = 4,
    BORDER = (SIDE - BLOCK) / 2,
    FAR_PX = 255,
    NEAR_PX = 16,
    REACH_PX = 32,      /* farther from all that is known nothing can be told but a level, and boxes may be large */
    ITERATIONS = 60,    /* for blocks beside known pixels */
    ITERATIONS_FAR = 30 /* for those that see made ones only */
};

/* What is known of a pixel: unknown ones are not wanted here but covered all the same. */
enum { STATE_KNOWN, STATE_WANTED, STATE_MADE, STATE_UNKNOWN };

/* How much a pixel counts: less with each pixel of distance from the block's middle, and less when it was made. */
static const float decay = 0.65F;
static const float trust_in_made = 0.7F;
/* The part of a wave that is taken at a time: waves are not independent where pixels are missing. */
static const float step = 0.1F;
static const float enough = 1e-5F; /* of a window's energy may be left */

/* cos(2 pi i / 32) */
static const float cosines[SIDE] = {
    1.0F,  0.98078528F,   0.923879533F,  0.831469612F,  0.707106781F,  0.555570233F,  0.382683432F,  0.195090322F,
    0.0F,  -0.195090322F, -0.382683432F, -0.555570233F, -0.707106781F, -0.831469612F, -0.923879533F, -0.98078528F,
    -1.0F, -0.98078528F,  -0.923879533F, -0.831469612F, -0.707106781F, -0.555570233F, -0.382683432F, -0.195090322F,
    0.0F,  0.195090322F,  0.382683432F,  0.555570233F,  0.707106781F,  0.831469612F,  0.923879533F,  0.98078528F,
};

/* Half of the spectrum of real values: the other half is its mirror. */
typedef struct {
    float real[SIDE][HALF];
    float imaginary[SIDE][HALF];
} Spectrum;

/* Everything that is needed for one block. */
typedef struct {
    float signal[SIDE][SIDE];
    float weights[SIDE][SIDE];
    float nearness[SIDE][SIDE];
    float preference[SIDE][HALF]; /* low frequencies first, or noise would be taken for texture */
    Spectrum rest, found;
    /* The weights' whole spectrum, twice in each direction, so that a shifted one is a plain part of it. */
    float shifted_real[2 * SIDE][2 * SIDE];
    float shifted_imaginary[2 * SIDE][2 * SIDE];
    float mean, smallest, largest;
} Work;

typedef struct {
    int32_t x, y;
    uint8_t distance;
} Block;

static float sine(uint32_t i)
{
    return cosines[(i + 3 * SIDE / 4) % SIDE];
}

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

static void prepare(Work *work)
{
    for (int32_t y = 0; y < SIDE; y++) {
        for (int32_t x = 0; x < SIDE; x++) {
            float dx = (float)x - (SIDE - 1) / 2.0F;
            float dy = (float)y - (SIDE - 1) / 2.0F;
            work->nearness[y][x] = power_of_decay(sqrtf(dx * dx + dy * dy));
        }
        for (int32_t x = 0; x < HALF; x++) {
            int32_t v = y < SIDE - y ? y : SIDE - y;
            float falling = 1 - sqrtf(2.0F * (float)(x * x + v * v)) / SIDE;
            work->preference[y][x] = falling * falling;
        }
    }
}

static void transform(float (*values)[SIDE], Spectrum *spectrum)
{
    float real[SIDE][HALF];
    float imaginary[SIDE][HALF];

    memset(real, 0, sizeof real);
    memset(imaginary, 0, sizeof imaginary);
    memset(spectrum, 0, sizeof *spectrum);
    for (uint32_t y = 0; y < SIDE; y++) {
        for (uint32_t x = 0; x < SIDE; x++) {
            for (uint32_t k = 0; k < HALF && values[y][x] != 0; k++) {
                real[y][k] += values[y][x] * cosines[k * x % SIDE];
                imaginary[y][k] -= values[y][x] * sine(k * x);
            }
        }
    }
    for (uint32_t l = 0; l < SIDE; l++) {
        for (uint32_t y = 0; y < SIDE; y++) {
            float c = cosines[l * y % SIDE];
            float s = sine(l * y);
            for (uint32_t k = 0; k < HALF; k++) {
                spectrum->real[l][k] += real[y][k] * c + imaginary[y][k] * s;
                spectrum->imaginary[l][k] += imaginary[y][k] * c - real[y][k] * s;
            }
        }
    }
}

static void spread(const Spectrum *weights, Work *work)
{
    for (uint32_t l = 0; l < 2 * SIDE; l++) {
        for (uint32_t k = 0; k < 2 * SIDE; k++) {
            bool mirrored = k % SIDE >= HALF;
            uint32_t row = mirrored ? (2 * SIDE - l) % SIDE : l % SIDE;
            uint32_t column = mirrored ? SIDE - k % SIDE : k % SIDE;
            float imaginary = weights->imaginary[row][column];
            work->shifted_real[l][k] = weights->real[row][column];
            work->shifted_imaginary[l][k] = mirrored ? -imaginary : imaginary;
        }
    }
}

/* Takes (a + bi) times the weights' spectrum, moved to (row, column), from the rest. */
static void subtract(Work *work, uint32_t row, uint32_t column, float a, float b)
{
    for (uint32_t l = 0; l < SIDE; l++) {
        const float *restrict real = &work->shifted_real[SIDE + l - row][SIDE - column];
        const float *restrict imaginary = &work->shifted_imaginary[SIDE + l - row][SIDE - column];
        float *restrict rest_real = work->rest.real[l];
        float *restrict rest_imaginary = work->rest.imaginary[l];
        for (uint32_t k = 0; k < HALF; k++) {
            rest_real[k] -= a * real[k] - b * imaginary[k];
            rest_imaginary[k] -= a * imaginary[k] + b * real[k];
        }
    }
}

/* The wave that explains most; false when hardly anything is left. */
static bool find_strongest(const Work *work, float least, uint32_t *row, uint32_t *column)
{
    float best = least;
    bool any = false;

    for (uint32_t l = 0; l < SIDE; l++) {
        float energies[HALF];
        for (uint32_t k = 0; k < HALF; k++) {
            float real = work->rest.real[l][k];
            float imaginary = work->rest.imaginary[l][k];
            energies[k] = work->preference[l][k] * (real * real + imaginary * imaginary);
        }
        for (uint32_t k = 0; k < HALF; k++) {
            if (energies[k] > best) {
                best = energies[k];
                *row = l;
                *column = k;
                any = true;
            }
        }
    }
    return any;
}

/* Waves are taken one by one; a real one comes with its mirror. */
static void find_waves(Work *work, uint32_t iterations)
{
    float all = work->shifted_real[0][0];
    float least = 0;
    uint32_t row = 0;
    uint32_t column = 0;

    memset(&work->found, 0, sizeof work->found);
    for (uint32_t i = 0; i < iterations && find_strongest(work, least, &row, &column); i++) {
        float real = work->rest.real[row][column];
        float imaginary = work->rest.imaginary[row][column];
        uint32_t mirror = (SIDE - row) % SIDE;
        bool is_edge = column % (SIDE / 2) == 0;
        bool is_alone = is_edge && mirror == row;
        float a = step * real / all;
        float b = is_alone ? 0 : step * imaginary / all;
        if (i == 0) {
            least = enough * enough * work->preference[row][column] * (real * real + imaginary * imaginary);
        }
        work->found.real[row][column] += a;
        work->found.imaginary[row][column] += b;
        subtract(work, row, column, a, b);
        if (!is_alone) {
            subtract(work, mirror, (SIDE - column) % SIDE, a, -b);
        }
        if (!is_alone && is_edge) {
            work->found.real[mirror][column] += a;
            work->found.imaginary[mirror][column] -= b;
        }
    }
}

/* The found waves' sum at a row of the block. */
static void sum_row(const Work *work, uint32_t y, float *values)
{
    for (uint32_t x = 0; x < BLOCK; x++) {
        values[x] = 0;
    }
    for (uint32_t k = 0; k < HALF; k++) {
        float real = 0;
        float imaginary = 0;
        float twice = k % (SIDE / 2) == 0 ? 1 : 2;
        for (uint32_t l = 0; l < SIDE; l++) {
            float c = cosines[l * y % SIDE];
            float s = sine(l * y);
            real += work->found.real[l][k] * c - work->found.imaginary[l][k] * s;
            imaginary += work->found.real[l][k] * s + work->found.imaginary[l][k] * c;
        }
        for (uint32_t x = 0; x < BLOCK; x++) {
            uint32_t turn = k * (x + BORDER);
            values[x] += twice * (real * cosines[turn % SIDE] - imaginary * sine(turn));
        }
    }
}

/* What a pixel counts: known, made before, or nothing. */
static float trust(uint8_t state)
{
    return state == STATE_KNOWN ? 1 : state == STATE_MADE ? trust_in_made : 0;
}

/* Fills the window around the block with what is known and made; false where there is nothing. */
static bool look_around(const InpaintPlane *plane, const uint8_t *states, const Block *block, Work *work)
{
    float sum = 0;
    float total = 0;

    work->smallest = INFINITY;
    work->largest = -INFINITY;
    for (int32_t j = 0; j < SIDE; j++) {
        for (int32_t i = 0; i < SIDE; i++) {
            int32_t x = block->x - BORDER + i;
            int32_t y = block->y - BORDER + j;
            bool inside = x >= 0 && y >= 0 && x < plane->width && y < plane->height;
            size_t at = inside ? (size_t)y * (size_t)plane->width + (size_t)x : 0;
            float weight = inside ? trust(states[at]) * work->nearness[j][i] : 0;
            float value = weight > 0 ? plane->values[at] : 0;
            work->weights[j][i] = weight;
            work->signal[j][i] = value;
            sum += weight * value;
            total += weight;
            if (weight > 0) {
                work->smallest = value < work->smallest ? value : work->smallest;
                work->largest = value > work->largest ? value : work->largest;
            }
        }
    }
    if (!(total > 0)) {
        return false;
    }
    for (uint32_t j = 0; j < SIDE; j++) {
        for (uint32_t i = 0; i < SIDE; i++) {
            work->signal[j][i] = (work->signal[j][i] - sum / total) * work->weights[j][i];
        }
    }
    work->mean = sum / total;
    return true;
}

static float between(float value, float smallest, float largest)
{
    return value < smallest ? smallest : value > largest ? largest : value;
}

/* Gives the block's unknown pixels their values. */
static void make_block(const InpaintPlane *plane, uint8_t *states, const Block *block, float otherwise, Work *work)
{
    bool seen = look_around(plane, states, block, work);
    float values[BLOCK] = {0};

    if (seen && block->distance <= REACH_PX) {
        Spectrum *weights = &work->found; /* not needed before the waves are */
        transform(work->weights, weights);
        spread(weights, work);
        transform(work->signal, &work->rest);
        find_waves(work, block->distance <= NEAR_PX ? ITERATIONS : ITERATIONS_FAR);
    }
    for (int32_t j = 0; j < BLOCK && block->y + j < plane->height; j++) {
        if (seen && block->distance <= REACH_PX) {
            sum_row(work, (uint32_t)(BORDER + j), values);
        }
        for (int32_t i = 0; i < BLOCK && block->x + i < plane->width; i++) {
            size_t at = (size_t)(block->y + j) * (size_t)plane->width + (size_t)(block->x + i);
            if (states[at] == STATE_WANTED) {
                plane->values[at] = seen ? between(values[i] + work->mean, work->smallest, work->largest) : otherwise;
                states[at] = STATE_MADE;
            }
        }
    }
}

/* Steps, straight or aslant, to the nearest known pixel, in two passes over the plane. */
static void measure(const InpaintPlane *plane, uint8_t *distances)
{
    ptrdiff_t width = plane->width;
    ptrdiff_t count = width * plane->height;

    for (ptrdiff_t pass = 0; pass < 2; pass++) {
        ptrdiff_t side = pass == 0 ? -1 : 1;
        for (ptrdiff_t n = 0; n < count; n++) {
            ptrdiff_t at = pass == 0 ? n : count - 1 - n;
            ptrdiff_t x = at % width;
            uint32_t nearest = plane->covered[at] == 0 ? 0 : pass == 0 ? FAR_PX : distances[at];
            for (ptrdiff_t dx = -1; dx <= 1 && nearest > 0; dx++) {
                ptrdiff_t other = at + side * width + dx;
                bool inside = other >= 0 && other < count && x + dx >= 0 && x + dx < width;
                nearest = inside && distances[other] + 1u < nearest ? distances[other] + 1u : nearest;
            }
            if (nearest > 0 && x + side >= 0 && x + side < width && distances[at + side] + 1u < nearest) {
                nearest = distances[at + side] + 1u;
            }
            distances[at] = (uint8_t)nearest;
        }
    }
}

/* The farthest of a block's wanted pixels; 0 when it has none. */
static uint8_t block_distance(const InpaintPlane *plane, const uint8_t *states, const uint8_t *distances, int32_t x,
                              int32_t y)
{
    uint8_t farthest = 0;

    for (int32_t j = y; j < y + BLOCK && j < plane->height; j++) {
        for (int32_t i = x; i < x + BLOCK && i < plane->width; i++) {
            size_t at = (size_t)j * (size_t)plane->width + (size_t)i;
            if (states[at] == STATE_WANTED && distances[at] > farthest) {
                farthest = distances[at];
            }
        }
    }
    return farthest;
}

/* Blocks near known pixels come first, so that the others have something to see. */
static bool list_blocks(const InpaintPlane *plane, const uint8_t *states, const uint8_t *distances, Arena *frame,
                        Block **blocks, uint32_t *count, Error *err)
{
    uint32_t starts[FAR_PX + 2] = {0};
    int32_t across = (plane->width + BLOCK - 1) / BLOCK;
    int32_t down = (plane->height + BLOCK - 1) / BLOCK;
    uint8_t *keys = arena_array(frame, (size_t)across, (size_t)down);
    *blocks = arena_array(frame, (size_t)across * (size_t)down, sizeof **blocks);

    *count = 0;
    if (keys == NULL || *blocks == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the blocks of a frame");
    }
    for (int32_t n = 0; n < across * down; n++) {
        keys[n] = block_distance(plane, states, distances, n % across * BLOCK, n / across * BLOCK);
        starts[keys[n] + 1]++;
        *count += keys[n] > 0;
    }
    starts[1] = 0; /* blocks without a wanted pixel are not listed */
    for (uint32_t i = 1; i <= FAR_PX; i++) {
        starts[i + 1] += starts[i];
    }
    for (int32_t n = 0; n < across * down; n++) {
        if (keys[n] > 0) {
            (*blocks)[starts[keys[n]]++] = (Block){n % across * BLOCK, n / across * BLOCK, keys[n]};
        }
    }
    return true;
}

static void mark_states(const InpaintPlane *plane, const Rect *boxes, uint32_t count, uint8_t *states)
{
    size_t pixels = (size_t)plane->width * (size_t)plane->height;

    for (size_t i = 0; i < pixels; i++) {
        states[i] = plane->covered[i] != 0 ? STATE_UNKNOWN : STATE_KNOWN;
    }
    for (uint32_t n = 0; n < count; n++) {
        Rect box = rect_clip(boxes[n], plane->width, plane->height);
        for (int32_t y = box.y; y < box.y + box.height; y++) {
            for (int32_t x = box.x; x < box.x + box.width; x++) {
                size_t at = (size_t)y * (size_t)plane->width + (size_t)x;
                states[at] = states[at] == STATE_UNKNOWN ? STATE_WANTED : states[at];
            }
        }
    }
}

bool inpaint(const InpaintPlane *plane, const Rect *boxes, uint32_t count, float otherwise, Arena *frame, Error *err)
{
    size_t pixels = (size_t)plane->width * (size_t)plane->height;
    uint8_t *states = arena_alloc(frame, pixels);
    uint8_t *distances = arena_alloc(frame, pixels);
    Work *work = arena_alloc(frame, sizeof *work);
    Block *blocks;
    uint32_t blocks_count;

    if (states == NULL || distances == NULL || work == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    mark_states(plane, boxes, count, states);
    measure(plane, distances);
    if (!list_blocks(plane, states, distances, frame, &blocks, &blocks_count, err)) {
        return false;
    }
    prepare(work);
    for (uint32_t i = 0; i < blocks_count; i++) {
        make_block(plane, states, &blocks[i], otherwise, work);
    }
    return true;
}

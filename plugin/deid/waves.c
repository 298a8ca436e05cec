#include "deid/waves.h"

#include <math.h>
#include <stdbool.h>

enum { SIDE = WAVES_SIDE, HALF = WAVES_HALF };

/* The part of a wave that is taken at a time: waves are not independent where pixels are missing. */
static const float step = 0.2F;
static const float enough = 1e-5F; /* of a window's energy may be left */

/* cos(2 pi i / 32) */
static const float cosines[SIDE] = {
    1.0F,  0.98078528F,   0.923879533F,  0.831469612F,  0.707106781F,  0.555570233F,  0.382683432F,  0.195090322F,
    0.0F,  -0.195090322F, -0.382683432F, -0.555570233F, -0.707106781F, -0.831469612F, -0.923879533F, -0.98078528F,
    -1.0F, -0.98078528F,  -0.923879533F, -0.831469612F, -0.707106781F, -0.555570233F, -0.382683432F, -0.195090322F,
    0.0F,  0.195090322F,  0.382683432F,  0.555570233F,  0.707106781F,  0.831469612F,  0.923879533F,  0.98078528F,
};

/* Where the transform leaves frequency i: its bits from behind. */
static const uint8_t places[SIDE] = {0, 16, 8, 24, 4, 20, 12, 28, 2, 18, 10, 26, 6, 22, 14, 30,
                                     1, 17, 9, 25, 5, 21, 13, 29, 3, 19, 11, 27, 7, 23, 15, 31};

typedef struct {
    uint32_t row, column;
} Wave;

static float cosine(uint32_t i)
{
    return cosines[i % SIDE];
}

static float sine(uint32_t i)
{
    return cosines[(i + 3 * SIDE / 4) % SIDE];
}

void waves_prepare(Waves *waves)
{
    for (int32_t y = 0; y < SIDE; y++) {
        for (int32_t x = 0; x < HALF; x++) {
            int32_t v = y < SIDE - y ? y : SIDE - y;
            float falling = 1 - sqrtf(2.0F * (float)(x * x + v * v)) / SIDE;
            waves->preference[y][x] = falling * falling;
        }
    }
}

/* The functions below are compiled twice, for vectors of four and of eight numbers; both do the same sums in the same
 * order. */
#define INLINE __attribute__((always_inline)) static inline

/* Fourier's transform along y, of all columns at once; frequencies come out as [places] says. */
INLINE void transform_columns(float (*restrict real)[SIDE], float (*restrict imaginary)[SIDE])
{
    for (uint32_t half = SIDE / 2; half > 0; half /= 2) {
        for (uint32_t pair = 0; pair < SIDE / 2; pair++) {
            uint32_t j = pair % half;
            uint32_t upper = pair / half * 2 * half + j;
            float c = cosine(j * (SIDE / 2 / half));
            float s = sine(j * (SIDE / 2 / half));
            float *restrict a = real[upper];
            float *restrict b = imaginary[upper];
            float *restrict e = real[upper + half];
            float *restrict f = imaginary[upper + half];
            for (uint32_t x = 0; x < SIDE; x++) {
                float dr = a[x] - e[x];
                float di = b[x] - f[x];
                a[x] += e[x];
                b[x] += f[x];
                e[x] = dr * c + di * s;
                f[x] = di * c - dr * s;
            }
        }
    }
}

INLINE void transpose(float (*values)[SIDE])
{
    for (uint32_t y = 0; y < SIDE; y++) {
        for (uint32_t x = y + 1; x < SIDE; x++) {
            float kept = values[y][x];
            values[y][x] = values[x][y];
            values[x][y] = kept;
        }
    }
}

/* Both real pictures in one transform, the signal as its real part and the weights as its imaginary one. */
INLINE void transform(Waves *waves)
{
    for (uint32_t y = 0; y < SIDE; y++) {
        for (uint32_t x = 0; x < SIDE; x++) {
            waves->real[y][x] = waves->signal[y][x];
            waves->imaginary[y][x] = waves->weights[y][x];
        }
    }
    transform_columns(waves->real, waves->imaginary);
    transpose(waves->real);
    transpose(waves->imaginary);
    transform_columns(waves->real, waves->imaginary);
}

/* What is even of the transform's real part and odd of its imaginary one belongs to the signal, the other halves to the
 * weights. */
INLINE void separate(Waves *waves)
{
    for (uint32_t l = 0; l < SIDE; l++) {
        uint32_t at = places[l];
        uint32_t mirrored = places[(SIDE - l) % SIDE];
        for (uint32_t k = 0; k < SIDE; k++) {
            uint32_t column = places[k];
            uint32_t other = places[(SIDE - k) % SIDE];
            float real = waves->real[column][at];
            float imaginary = waves->imaginary[column][at];
            float mirror_real = waves->real[other][mirrored];
            float mirror_imaginary = waves->imaginary[other][mirrored];
            if (k < HALF) {
                waves->rest_real[l][k] = (real + mirror_real) / 2;
                waves->rest_imaginary[l][k] = (imaginary - mirror_imaginary) / 2;
            }
            waves->shifted_real[l][(k + HALF) % SIDE] = (imaginary + mirror_imaginary) / 2;
            waves->shifted_imaginary[l][(k + HALF) % SIDE] = (mirror_real - real) / 2;
        }
        for (uint32_t k = SIDE; k < WAVES_SPAN; k++) {
            waves->shifted_real[l][k] = waves->shifted_real[l][k - SIDE];
            waves->shifted_imaginary[l][k] = waves->shifted_imaginary[l][k - SIDE];
        }
    }
}

/* The wave that explains most; its energy, or 0 when none is above [least]. Plain loops over everything become vectors
 * where cleverer ones do not. */
INLINE float find_strongest(Waves *waves, float least, Wave *wave)
{
    float *restrict energies = waves->energies;
    float *restrict highest = waves->highest;
    const float *real = &waves->rest_real[0][0];
    const float *imaginary = &waves->rest_imaginary[0][0];
    const float *preference = &waves->preference[0][0];
    float best = least;

    for (uint32_t i = 0; i < SIDE * HALF; i++) {
        energies[i] = preference[i] * (real[i] * real[i] + imaginary[i] * imaginary[i]);
        highest[i] = energies[i];
    }
    for (uint32_t count = SIDE / 2 * HALF; count >= HALF; count /= 2) {
        for (uint32_t i = 0; i < count; i++) {
            highest[i] = highest[i] > highest[i + count] ? highest[i] : highest[i + count];
        }
    }
    for (uint32_t k = 0; k < HALF; k++) {
        if (highest[k] > best) {
            best = highest[k];
            wave->column = k;
        }
    }
    if (!(best > least)) {
        return 0;
    }
    wave->row = 0;
    while (wave->row + 1 < SIDE && energies[wave->row * HALF + wave->column] < best) {
        wave->row++;
    }
    return best;
}

/* Takes (a + bi) times the weights' spectrum, moved to the wave, from the rest, and (c - di) times that moved to its
 * mirror. */
INLINE void subtract(Waves *waves, const Wave *wave, float a, float b, float c, float d)
{
    for (uint32_t l = 0; l < SIDE; l++) {
        const float *restrict real = &waves->shifted_real[(SIDE + l - wave->row) % SIDE][HALF - wave->column];
        const float *restrict imaginary = &waves->shifted_imaginary[(SIDE + l - wave->row) % SIDE][HALF - wave->column];
        const float *restrict real_there = &waves->shifted_real[(l + wave->row) % SIDE][HALF + wave->column];
        const float *restrict imaginary_there = &waves->shifted_imaginary[(l + wave->row) % SIDE][HALF + wave->column];
        float *restrict rest_real = waves->rest_real[l];
        float *restrict rest_imaginary = waves->rest_imaginary[l];
        for (uint32_t k = 0; k < HALF; k++) {
            rest_real[k] -= a * real[k] - b * imaginary[k] + (c * real_there[k] + d * imaginary_there[k]);
            rest_imaginary[k] -= a * imaginary[k] + b * real[k] + (c * imaginary_there[k] - d * real_there[k]);
        }
    }
}

/* Adds the wave (a + bi) and its mirror. */
INLINE void add_wave(const Wave *wave, float a, float b, uint32_t corner, uint32_t side, float *values)
{
    for (uint32_t y = 0; y < side; y++) {
        for (uint32_t x = 0; x < side; x++) {
            uint32_t turn = wave->column * (corner + x) + wave->row * (corner + y);
            values[y * side + x] += a * cosine(turn) - b * sine(turn);
        }
    }
}

INLINE void extend(Waves *waves, uint32_t count, uint32_t corner, uint32_t side, float *values)
{
    float all;
    float least = 0;

    transform(waves);
    separate(waves);
    all = waves->shifted_real[0][HALF];
    for (uint32_t i = 0; i < side * side; i++) {
        values[i] = 0;
    }
    for (uint32_t i = 0; i < count; i++) {
        Wave wave = {0};
        float energy = find_strongest(waves, least, &wave);
        bool is_alone = wave.column == 0 && wave.row % HALF == 0; /* is its own mirror */
        float a = step * waves->rest_real[wave.row][wave.column] / all;
        float b = is_alone ? 0 : step * waves->rest_imaginary[wave.row][wave.column] / all;
        if (!(energy > 0)) {
            return;
        }
        least = i == 0 ? enough * enough * energy : least;
        subtract(waves, &wave, a, b, is_alone ? 0 : a, b);
        add_wave(&wave, is_alone ? a : 2 * a, 2 * b, corner, side, values);
    }
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static void extend_avx2(Waves *waves, uint32_t count, uint32_t corner, uint32_t side,
                                                        float *values)
{
    extend(waves, count, corner, side, values);
}

void waves_extend(Waves *waves, uint32_t count, uint32_t corner, uint32_t side, float *values)
{
    if (__builtin_cpu_supports("avx2")) {
        extend_avx2(waves, count, corner, side, values);
        return;
    }
    extend(waves, count, corner, side, values);
}

#else

void waves_extend(Waves *waves, uint32_t count, uint32_t corner, uint32_t side, float *values)
{
    extend(waves, count, corner, side, values);
}

#endif

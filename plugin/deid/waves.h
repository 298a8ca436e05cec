/* The waves that explain what is known of a window, and what they say of the rest: frequency selective extrapolation
 * (Seiler, Kaup 2010), by plain float arithmetic that gives the same on every machine. */
#ifndef REDACTOR_DEID_WAVES_H
#define REDACTOR_DEID_WAVES_H

#include <stdint.h>

enum {
    WAVES_SIDE = 32,                /* of a window */
    WAVES_HALF = WAVES_SIDE / 2,    /* half of the spectrum of real values: the other half is its mirror */
    WAVES_SPAN = 3 * WAVES_HALF + 4 /* of the weights' spectrum, wide enough for every shift */
};

typedef struct {
    /* From the caller: how much each pixel counts, and its value less the weighted mean, times that. */
    float weights[WAVES_SIDE][WAVES_SIDE];
    float signal[WAVES_SIDE][WAVES_SIDE];
    /* The rest is for the work. */
    float real[WAVES_SIDE][WAVES_SIDE];
    float imaginary[WAVES_SIDE][WAVES_SIDE];
    float preference[WAVES_SIDE][WAVES_HALF]; /* low frequencies first, or noise would be taken for texture */
    float rest_real[WAVES_SIDE][WAVES_HALF];
    float rest_imaginary[WAVES_SIDE][WAVES_HALF];
    float energies[WAVES_SIDE * WAVES_HALF];
    float highest[WAVES_SIDE * WAVES_HALF];
    float shifted_real[WAVES_SIDE][WAVES_SPAN];
    float shifted_imaginary[WAVES_SIDE][WAVES_SPAN];
} Waves;

/* Once, before the first window. */
void waves_prepare(Waves *waves);

/* Takes up to [count] waves, one by one, and gives their sum in the square of [side] pixels whose corner is
 * ([corner], [corner]): [values] has them row by row. */
void waves_extend(Waves *waves, uint32_t count, uint32_t corner, uint32_t side, float *values);

#endif

/* What the files of the net share. */
#ifndef REDACTOR_DEID_TEXTNET_INSIDE_H
#define REDACTOR_DEID_TEXTNET_INSIDE_H

#include "deid/textnet.h"

enum {
    NET_CHANNELS = 16,
    NET_LAYERS = 8,
    NET_TAPS = 9,
    NET_ANSWERS = 2,
    NET_RING = 8,   /* half pixels of zeros around a tile: the largest dilation */
    NET_REACH = 23, /* half pixels from which a place's answer takes: the sum of the dilations */
    NET_TOP = 127,  /* largest activation */
    NET_CELL = 8,   /* half pixels of the side of a cell that is looked at or not */
    NET_LAYER_SHIFT = 16,
    NET_HEAD_SHIFT = 17
};

/* One 3x3 convolution. Sums times [factor] fit into 31 bits for any input: the generator of the weights checks it. */
typedef struct {
    int32_t dilation;
    bool adds; /* to what stands in its output already */
    /* by tap, quarter of the inputs, output, input in the quarter: the order in which vectors take them */
    int8_t weights[NET_TAPS][NET_CHANNELS / 4][NET_CHANNELS][4];
    int32_t bias[TEXTNET_SCALES][NET_CHANNELS]; /* the scales share the weights, and have biases of their own */
    int32_t factor[NET_CHANNELS];
} NetLayer;

typedef struct {
    int8_t weights[NET_ANSWERS][NET_CHANNELS];
    int32_t bias[TEXTNET_SCALES][NET_ANSWERS];
    int32_t factor[NET_ANSWERS];
} NetHead;

typedef struct {
    NetLayer layers[NET_LAYERS];
    NetHead head;
    uint32_t check; /* of the answers to the picture of test_textnet.c, computed by the program that trains */
} NetWeights;

extern const NetWeights textnet_weights;

/* The net's input at one scale: all pictures are of the scale's size. */
typedef struct {
    const Image *bright, *dark;
    Image bright_normal, dark_normal; /* distance from the local mean by the local deviation, 64 is the mean */
    uint8_t *active;                  /* by cell: 1 where there is structure or near it */
    int32_t cell_columns, cell_rows;
} NetInput;

MUST_CHECK bool netinput_prepare(const Image *bright, const Image *dark, Arena *arena, NetInput *input, Error *err);

/* The 16 channels of the half pixel at ([x], [y]); outside of the picture those of its border. */
void netinput_channels(const NetInput *input, int32_t x, int32_t y, uint8_t channels[NET_CHANNELS]);

/* [count] neighbouring half pixels of one layer at the scale [level]. [taps]: the input at the first of them for the
 * row above, its own and the row below. The input must be readable for three half pixels more than [count]. */
typedef void (*NetRow)(const NetLayer *layer, int32_t level, const uint8_t *const taps[3], uint8_t *out, int32_t count);
void netrow_portable(const NetLayer *layer, int32_t level, const uint8_t *const taps[3], uint8_t *out, int32_t count);
NetRow netrow_fastest(void);

#endif

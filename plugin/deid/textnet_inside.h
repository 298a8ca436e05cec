/* What the files of the net share. */
#ifndef REDACTOR_DEID_TEXTNET_INSIDE_H
#define REDACTOR_DEID_TEXTNET_INSIDE_H

#include "deid/textnet.h"

enum {
    NET_INPUTS = 16, /* channels of a half pixel that the net is given, and of the half pixels in between */
    NET_MANY = 48,   /* channels of a quarter pixel */
    NET_GROUP = 16,  /* outputs that are computed together; all channels come in whole groups */
    NET_OUTPUTS_MAX = 64,
    NET_LAYERS = 10,
    NET_ANSWERS = 2,
    NET_RING = 8,   /* places of zeros around a tile: the largest dilation */
    NET_REACH = 44, /* half pixels from which a place's answer takes; even */
    NET_TOP = 127,  /* largest activation */
    NET_CELL = 8,   /* half pixels of the side of a cell that is looked at or not */
    NET_LAYER_SHIFT = 16,
    NET_HEAD_SHIFT = 17
};

/* Where a layer's activations stand. Each of them is written by several layers, one after the other. */
typedef enum {
    NET_HALF_A, /* of half pixels: the input, and the last layer's output */
    NET_HALF_B,
    NET_QUARTER_A, /* of quarter pixels */
    NET_QUARTER_B,
    NET_PLANES
} NetPlane;

/* One convolution. */
typedef struct {
    NetPlane from, to;
    int32_t inputs, outputs; /* channels */
    int32_t side;            /* 3: 3x3 taps; 1: one tap */
    int32_t dilation;
    bool spread; /* the outputs are those of the four half pixels of a quarter pixel, one group each */
    bool adds;   /* to what stands in its output already */
    /* by group of outputs, tap, four inputs; then 16 outputs of four inputs each: the order in which vectors take them
     */
    const int8_t *weights;
    int32_t bias[TEXTNET_SCALES][NET_OUTPUTS_MAX]; /* the scales share the weights, and have biases of their own */
    int32_t factor[NET_OUTPUTS_MAX];
    int32_t limit[NET_OUTPUTS_MAX]; /* larger sums are cut to it: they give the largest activation, or none, anyway, and
                                       times the factor they would leave 32 bits */
} NetLayer;

typedef struct {
    int8_t weights[NET_ANSWERS][NET_INPUTS];
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
void netinput_channels(const NetInput *input, int32_t x, int32_t y, uint8_t channels[NET_INPUTS]);

/* One group of outputs of neighbouring places of a row. */
typedef struct {
    const NetLayer *layer;
    int32_t level; /* of the scale */
    int32_t group;
    const uint8_t *taps[3]; /* the input at the first of the places for the row above, its own and the row below */
    ptrdiff_t in_step;      /* bytes from the input of one place to that of the next */
    uint8_t *out;
    ptrdiff_t out_step;
    int32_t count; /* of places; the input must be readable for NET_BLOCK_MAX places more */
} NetRun;

enum { NET_BLOCK_MAX = 8 };

typedef void (*NetRow)(const NetRun *run);

/* One way to compute a run; all give the same numbers. */
typedef struct {
    const char *name;
    bool (*works)(void); /* on this processor */
    NetRow row;
} NetKernel;

enum { NET_KERNELS = 3 };

/* The fastest first; the last is plain C and works everywhere. */
extern const NetKernel net_kernels[NET_KERNELS];

#endif

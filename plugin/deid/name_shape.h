/* How much a word looks like a name: a sum of trained integer weights, one for each run of two, three and four of its
 * letters. Evidence to remove, never to keep: what looks like no name may be one. */
#ifndef REDACTOR_DEID_NAME_SHAPE_H
#define REDACTOR_DEID_NAME_SHAPE_H

#include <stdbool.h>
#include <stdint.h>

enum {
    NAME_SHAPE_BUCKETS = 8192,
    NAME_SHAPE_LETTERS_MIN = 4,
    NAME_SHAPE_LETTERS_MAX = 14,
    /* What share of names and of dictionary words, neither seen in training, has at least so much. */
    NAME_SHAPE_LIKELY = 30, /* 41 % and 3.5 % */
    NAME_SHAPE_SURE = 50    /* 12 % and 0.7 % */
};

/* tests/support/train_name_shape.py made these. */
extern const int name_shape_start;
extern const signed char name_shape_weights[NAME_SHAPE_BUCKETS];

/* Of a folded word; false when it has other characters than a to z, too few, or too many. */
bool name_shape_of(const char *folded, uint32_t length, int *sum);

#endif

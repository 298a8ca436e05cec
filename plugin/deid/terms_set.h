/* What is behind Terms. For terms*.c only. */
#ifndef REDACTOR_DEID_TERMS_SET_H
#define REDACTOR_DEID_TERMS_SET_H

#include "deid/terms.h"

enum { TERM_BUCKETS = 1024 };

typedef struct {
    const char *folded; /* letters and digits only */
    const char *skeleton;
    uint32_t folded_length, length; /* of folded text, of the skeleton */
    uint64_t letters;
    Entity entity;
    bool weak;
    uint32_t next; /* the next term of the bucket, counted from 1; 0: none */
} Term;

typedef struct {
    Date date;
    Entity entity;
} KnownDate;

struct Terms {
    Arena *run;
    Term *items;
    uint32_t count, capacity;
    uint32_t first[LIKENESS_BYTES_MAX + 2]; /* of each skeleton length, after sorting */
    uint32_t buckets[TERM_BUCKETS];         /* by skeleton: the first term, counted from 1; 0: none */
    KnownDate dates[TERM_DATES_MAX];
    uint32_t dates_count;
    uint32_t ages[TERM_AGES_MAX];
    uint32_t ages_count;
    uint32_t initials; /* bit per letter */
    char sex;
};

/* Where terms of this skeleton are. */
uint32_t terms_bucket(const char *skeleton);

#endif

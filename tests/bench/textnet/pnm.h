/* Pictures and times for the programs of this folder. */
#ifndef REDACTOR_BENCH_TEXTNET_PNM_H
#define REDACTOR_BENCH_TEXTNET_PNM_H

#include "base/image.h"

/* A PGM or PPM of 8 bits. */
MUST_CHECK bool pnm_load(const char *path, Arena *arena, Image *image, Error *err);

MUST_CHECK bool pnm_save(const char *path, const Image *gray, Error *err);

/* CPU time of this process. */
double seconds_used(void);

#endif

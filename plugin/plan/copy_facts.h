/* What a worker says of a copy, and the kinds of pictures it can draw: shared by deid/ and wire/, which do not see each
 * other. */
#ifndef REDACTOR_PLAN_COPY_FACTS_H
#define REDACTOR_PLAN_COPY_FACTS_H

#include <stdint.h>

#include "plan/pseudonym.h"

/* The parent compares it with its own computation. */
typedef struct {
    Identity original;
    Identity copy;
    const char *transfer_syntax_uid; /* of the copy */
    uint32_t frames;
} CopyFacts;

typedef enum { RENDER_BEFORE, RENDER_AFTER, RENDER_MAX, RENDER_MIN } RenderKind;

#endif

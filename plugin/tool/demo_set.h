/* Pictures with burned-in text and their ground truth, made in memory: what `eval --demo` measures on. Forged patients;
 * the same number gives the same bytes on every machine. Easy pictures: they show that an installation works, not how
 * well it reads a hospital's own. */
#ifndef REDACTOR_TOOL_DEMO_SET_H
#define REDACTOR_TOOL_DEMO_SET_H

#include "tool/eval_truth.h"

enum { DEMO_COUNT = 40, DEMO_COLUMNS = 640, DEMO_ROWS = 480 };

/* Picture [number] as a DICOM file (secondary capture, explicit little endian) and its words; both live in [arena]. */
MUST_CHECK bool demo_make(uint32_t number, Arena *arena, Bytes *file, Truth *truth, Error *err);

#endif

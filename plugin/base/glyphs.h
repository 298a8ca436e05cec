/* Letters of 5 x 7 dots, as screens of old machines wrote them: enough for the pictures of `eval --demo` and for the
 * labels of filled boxes. */
#ifndef REDACTOR_BASE_GLYPHS_H
#define REDACTOR_BASE_GLYPHS_H

#include <stdbool.h>
#include <stdint.h>

enum { GLYPH_WIDTH = 5, GLYPH_HEIGHT = 7 };

/* True where the glyph of [letter] has ink; capitals, digits and ":./,-" are there, all else is blank. */
bool glyph_ink(char letter, int32_t x, int32_t y);

#endif

/* Letters of 5 x 7 dots, as screens of old machines wrote them: enough to burn text into the pictures of `eval --demo`.
 */
#ifndef REDACTOR_TOOL_DEMO_FONT_H
#define REDACTOR_TOOL_DEMO_FONT_H

#include <stdbool.h>
#include <stdint.h>

enum { GLYPH_WIDTH = 5, GLYPH_HEIGHT = 7 };

/* True where the glyph of [letter] has ink; capitals, digits and ":./,-" are there, all else is blank. */
bool demo_font_ink(char letter, int32_t x, int32_t y);

#endif

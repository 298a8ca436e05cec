/* A word list, or a dictionary of Hunspell, as vocabulary that may stay. */
#include <string.h>

#include "tool/import.h"

enum { LETTERS_MIN = 3, LETTERS_MAX = 40, WORDS_MAX = 300000, WIDTH = 110 };

/* The word that a line begins with; 0 when it is a name, an abbreviation, or no word. */
static size_t word_of(const char *line)
{
    size_t size = 0;

    while (line[size] >= 'a' && line[size] <= 'z') {
        size++;
    }
    bool whole = line[size] == 0 || line[size] == '/' || line[size] == '\t' || line[size] == '\r' || line[size] == ' ';
    return whole && size >= LETTERS_MIN && size <= LETTERS_MAX ? size : 0;
}

bool import_words(Bytes text, Arena *arena, Import *import, Error *err)
{
    char *at = arena_copy(arena, text.data, text.size);
    uint32_t count = 0;
    size_t column = 0;

    if (at == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for words");
    }
    buffer_text(&import->rules,
                "keep {\n  id = \"import.words\", about = \"words of a dictionary\", entity = \"Clinical\", "
                "score = 84,\n  common = true,\n  words = [[\n");
    while (at != NULL) {
        char *next = strchr(at, '\n');
        if (next != NULL) {
            *next++ = 0;
        }
        size_t size = word_of(at);
        if (size > 0 && ++count > WORDS_MAX) {
            return error_set(err, ERR_LIMIT, "more than %d words", WORDS_MAX);
        }
        if (size > 0) {
            buffer_text(&import->rules, column == 0 ? "" : column + size > WIDTH ? "\n" : " ");
            column = column + size > WIDTH ? size : column + size + 1;
            at[size] = 0;
            buffer_text(&import->rules, at);
        }
        at = next;
    }
    buffer_text(&import->rules, "\n]],\n}\n");
    import->words = count;
    return count > 0 || error_set(err, ERR_INPUT, "there is no word of small letters: this is no word list");
}

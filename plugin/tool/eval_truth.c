#include "tool/eval_truth.h"

#include <jansson.h>
#include <string.h>

enum { TRUTH_DEPTH_MAX = 16 };

static bool depth_is_sane(Bytes json)
{
    uint32_t depth = 0;

    for (size_t i = 0; i < json.size; i++) {
        depth += json.data[i] == '{' || json.data[i] == '[' ? 1 : 0;
        depth -= (json.data[i] == '}' || json.data[i] == ']') && depth > 0 ? 1 : 0;
        if (depth > TRUTH_DEPTH_MAX) {
            return false;
        }
    }
    return true;
}

static bool take_number(const json_t *object, const char *key, int64_t most, uint32_t *number)
{
    const json_t *value = json_object_get(object, key);
    json_int_t wide = json_integer_value(value);

    *number = (uint32_t)wide;
    return json_is_integer(value) && wide >= 0 && wide <= most;
}

static bool take_real(const json_t *object, const char *key, double *number)
{
    const json_t *value = json_object_get(object, key);

    *number = json_number_value(value);
    return json_is_number(value);
}

static bool read_word(const json_t *object, Arena *arena, TruthWord *word)
{
    const char *text = json_string_value(json_object_get(object, "text"));
    const char *category = json_string_value(json_object_get(object, "category"));
    uint32_t sides[4];

    if (!take_number(object, "frame", INT32_MAX, &word->frame) || !take_number(object, "x", 65535, &sides[0]) ||
        !take_number(object, "y", 65535, &sides[1]) || !take_number(object, "w", 65535, &sides[2]) ||
        !take_number(object, "h", 65535, &sides[3]) || !json_is_boolean(json_object_get(object, "is_phi"))) {
        return false;
    }
    word->box = (Rect){(int32_t)sides[0], (int32_t)sides[1], (int32_t)sides[2], (int32_t)sides[3]};
    word->is_phi = json_is_true(json_object_get(object, "is_phi"));
    word->is_static = json_is_true(json_object_get(object, "static"));
    word->has_contrast = take_real(object, "contrast", &word->contrast);
    word->has_rotation = take_real(object, "rotation", &word->rotation_deg);
    word->text = arena_text(arena, text != NULL ? text : "");
    word->category = arena_text(arena, category != NULL ? category : "");
    return word->text != NULL && word->category != NULL;
}

static bool read_words(const json_t *list, Arena *arena, Truth *truth, Error *err)
{
    size_t count = json_array_size(list);

    if (!json_is_array(list) || count > TRUTH_WORDS_MAX) {
        return error_set(err, ERR_INPUT, "words is no list, or longer than %d", TRUTH_WORDS_MAX);
    }
    truth->words = arena_array(arena, count + 1, sizeof *truth->words);
    if (truth->words == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the words");
    }
    for (size_t i = 0; i < count; i++) {
        if (!read_word(json_array_get(list, i), arena, &truth->words[i])) {
            return error_set(err, ERR_INPUT, "word %zu lacks a field or has one out of range", i + 1);
        }
    }
    truth->words_count = (uint32_t)count;
    return true;
}

static bool add_name(Truth *truth, const char *name, Arena *arena)
{
    if (name == NULL) {
        return true;
    }
    for (uint32_t i = 0; i < truth->names_count; i++) {
        if (strcmp(truth->names[i], name) == 0) {
            return true;
        }
    }
    truth->names[truth->names_count] = arena_text(arena, name);
    return truth->names[truth->names_count++] != NULL;
}

static bool read_names(const json_t *root, Arena *arena, Truth *truth, Error *err)
{
    const char *file = json_string_value(json_object_get(root, "file"));
    const json_t *others = json_object_get(root, "applies_to");
    size_t count = json_array_size(others);
    bool good;

    if (file == NULL || count > TRUTH_NAMES_MAX) {
        return error_set(err, ERR_INPUT, "file is missing, or applies_to is longer than %d", TRUTH_NAMES_MAX);
    }
    truth->names = arena_array(arena, count + 1, sizeof *truth->names);
    good = truth->names != NULL && add_name(truth, file, arena);
    for (size_t i = 0; i < count && good; i++) {
        good = add_name(truth, json_string_value(json_array_get(others, i)), arena);
    }
    return good || error_set(err, ERR_MEMORY, "no memory for the names");
}

bool truth_read(Bytes json, Arena *arena, Truth *truth, Error *err)
{
    json_t *root = depth_is_sane(json) ? json_loadb((const char *)json.data, json.size, 0, NULL) : NULL;
    bool good;

    *truth = (Truth){0};
    if (!json_is_object(root)) {
        json_decref(root);
        return error_set(err, ERR_INPUT, "no JSON object");
    }
    truth->complete = json_is_true(json_object_get(root, "complete"));
    good = (take_number(root, "rows", 65535, &truth->rows) && take_number(root, "columns", 65535, &truth->columns) &&
            take_number(root, "frames", INT32_MAX, &truth->frames)) ||
           error_set(err, ERR_INPUT, "rows, columns or frames is missing or out of range");
    good = good && read_names(root, arena, truth, err) && read_words(json_object_get(root, "words"), arena, truth, err);
    json_decref(root);
    return good;
}

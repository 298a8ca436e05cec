#include "deid/textnet.h"

#include <string.h>

#include "deid/morph.h"
#include "deid/textnet_inside.h"

enum {
    SPARE = 8, /* half pixels after a row that a block may read */
    SCRATCH_BYTES = 16 << 20,
    SCRATCH_BYTES_PER_PX = 6
};

/* One tile: the part that is answered, and around it what the answers take from, as far as the picture goes. */
typedef struct {
    Rect inner, outer; /* half pixels of the scale */
    uint8_t *layers[2];
    size_t layer_bytes;
    ptrdiff_t stride; /* bytes from row to row */
} Tile;

/* One scale of a run. */
typedef struct {
    const NetInput *input;
    NetRow row;
    int32_t level; /* 0, 1, 2: sides are divided by 2^level */
    TextnetMaps *maps;
} Scale;

static uint8_t *place_in(const Tile *tile, int32_t layer, int32_t x, int32_t y)
{
    return tile->layers[layer] + (ptrdiff_t)(y + NET_RING) * tile->stride + (ptrdiff_t)(x + NET_RING) * NET_CHANNELS;
}

static bool is_active(const NetInput *input, int32_t x, int32_t y)
{
    return input->active[(ptrdiff_t)(y / NET_CELL) * input->cell_columns + x / NET_CELL] != 0;
}

/* The next run of active places in row [y] of the tile from [*first] on; false when there is none. */
static bool next_run(const NetInput *input, const Tile *tile, int32_t y, int32_t *first, int32_t *end)
{
    int32_t x = *first;

    while (x < tile->outer.width && !is_active(input, tile->outer.x + x, tile->outer.y + y)) {
        x += NET_CELL - (tile->outer.x + x) % NET_CELL;
    }
    if (x >= tile->outer.width) {
        return false;
    }
    *first = x;
    while (x < tile->outer.width && is_active(input, tile->outer.x + x, tile->outer.y + y)) {
        x += NET_CELL - (tile->outer.x + x) % NET_CELL;
    }
    *end = x < tile->outer.width ? x : tile->outer.width;
    return true;
}

/* The input and one place around it, which the first layer takes from. */
static void fill_input(const NetInput *input, const Tile *tile)
{
    for (int32_t y = -1; y <= tile->outer.height; y++) {
        for (int32_t x = -1; x <= tile->outer.width; x++) {
            netinput_channels(input, tile->outer.x + x, tile->outer.y + y, place_in(tile, 0, x, y));
        }
    }
}

static void run_layer(const Scale *scale, const Tile *tile, const NetLayer *layer, int32_t from)
{
    for (int32_t y = 0; y < tile->outer.height; y++) {
        int32_t end = 0;
        for (int32_t x = 0; next_run(scale->input, tile, y, &x, &end); x = end) {
            const uint8_t *taps[3] = {place_in(tile, from, x, y - layer->dilation), place_in(tile, from, x, y),
                                      place_in(tile, from, x, y + layer->dilation)};
            scale->row(layer, scale->level, taps, place_in(tile, 1 - from, x, y), end - x);
        }
    }
}

static uint8_t answer_of(const NetHead *head, int32_t level, int32_t answer, const uint8_t *inputs)
{
    int32_t sum = head->bias[level][answer];

    for (int32_t i = 0; i < NET_CHANNELS; i++) {
        sum += head->weights[answer][i] * inputs[i];
    }
    sum = TEXTNET_EVEN + ((sum * head->factor[answer] + (1 << (NET_HEAD_SHIFT - 1))) >> NET_HEAD_SHIFT);
    return (uint8_t)(sum < 0 ? 0 : sum > UINT8_MAX ? UINT8_MAX : sum);
}

/* Raises the answers under one place of the scale to [value]. */
static void raise(const Image *map, int32_t x, int32_t y, int32_t level, uint8_t value)
{
    int32_t right = (x + 1) << level;
    int32_t bottom = (y + 1) << level;

    for (int32_t v = y << level; v < bottom && v < map->height; v++) {
        uint8_t *row = map->data + (ptrdiff_t)v * map->stride;
        for (int32_t u = x << level; u < right && u < map->width; u++) {
            row[u] = value > row[u] ? value : row[u];
        }
    }
}

static void take_answers(const Scale *scale, const Tile *tile, int32_t from)
{
    for (int32_t y = tile->inner.y; y < tile->inner.y + tile->inner.height; y++) {
        for (int32_t x = tile->inner.x; x < tile->inner.x + tile->inner.width; x++) {
            const uint8_t *inputs = place_in(tile, from, x - tile->outer.x, y - tile->outer.y);
            if (!is_active(scale->input, x, y)) {
                continue;
            }
            raise(&scale->maps->text, x, y, scale->level, answer_of(&textnet_weights.head, scale->level, 0, inputs));
            raise(&scale->maps->core, x, y, scale->level, answer_of(&textnet_weights.head, scale->level, 1, inputs));
        }
    }
}

static bool has_active(const NetInput *input, Rect area)
{
    for (int32_t y = area.y; y < area.y + area.height; y += NET_CELL - y % NET_CELL) {
        for (int32_t x = area.x; x < area.x + area.width; x += NET_CELL - x % NET_CELL) {
            if (is_active(input, x, y)) {
                return true;
            }
        }
    }
    return false;
}

/* The first layer takes its input from layers[0], which is cleared before it is written to: what is not active, and
 * what lies outside of the tile, counts as 0 from then on. */
static void run_tile(const Scale *scale, const Tile *tile)
{
    int32_t from = 0;

    if (!has_active(scale->input, tile->inner)) {
        return;
    }
    memset(tile->layers[1], 0, tile->layer_bytes);
    fill_input(scale->input, tile);
    for (int32_t i = 0; i < NET_LAYERS; i++) {
        run_layer(scale, tile, &textnet_weights.layers[i], from);
        from = 1 - from;
        if (i == 0) {
            memset(tile->layers[0], 0, tile->layer_bytes);
        }
    }
    take_answers(scale, tile, from);
}

static int32_t smaller(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* Room for the largest tile of the whole size; the smaller scales use it again. */
static bool new_tile(int32_t width, int32_t height, Arena *arena, Tile *tile, Error *err)
{
    int32_t side = TEXTNET_TILE + 2 * NET_REACH;
    int32_t rows = smaller(height, side) + 2 * NET_RING;

    tile->stride = (ptrdiff_t)(smaller(width, side) + 2 * NET_RING + SPARE) * NET_CHANNELS;
    tile->layer_bytes = (size_t)rows * (size_t)tile->stride;
    for (int32_t i = 0; i < 2; i++) {
        tile->layers[i] = arena_alloc(arena, tile->layer_bytes);
        if (tile->layers[i] == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for the net");
        }
    }
    return true;
}

static void run_scale(const Scale *scale, Tile *tile, int32_t width, int32_t height)
{
    for (int32_t y = 0; y < height; y += TEXTNET_TILE) {
        for (int32_t x = 0; x < width; x += TEXTNET_TILE) {
            tile->inner = (Rect){x, y, smaller(TEXTNET_TILE, width - x), smaller(TEXTNET_TILE, height - y)};
            tile->outer = rect_clip(rect_pad(tile->inner, NET_REACH), width, height);
            run_tile(scale, tile);
        }
    }
}

static bool halve(const Image **plane, Image *half, Arena *arena, Error *err)
{
    if (!morph_halve(*plane, arena, half, err)) {
        return false;
    }
    *plane = half;
    return true;
}

static bool run_scales(const Image *bright, const Image *dark, NetRow row, Arena *scratch, TextnetMaps *maps,
                       Error *err)
{
    Image halves[TEXTNET_SCALES][2];
    NetInput input;
    Tile tile = {0};
    bool gray = dark == bright || dark->data == bright->data;
    int64_t pixels = (int64_t)bright->width * bright->height;
    int32_t side = smaller(bright->width, bright->height);
    int32_t scales = side < TEXTNET_QUARTER_SIDE_MIN_PX ? TEXTNET_SCALES - 1 : TEXTNET_SCALES;

    if (!new_tile(maps->text.width, maps->text.height, scratch, &tile, err)) {
        return false;
    }
    for (int32_t level = 0; level < scales; level++) {
        Scale scale = {.input = &input, .row = row, .level = level, .maps = maps};
        if (level > 0 && !halve(&bright, &halves[level][0], scratch, err)) {
            return false;
        }
        if (level > 0 && !gray && !halve(&dark, &halves[level][1], scratch, err)) {
            return false;
        }
        dark = gray ? bright : dark;
        if (pixels >> (2 * level) > TEXTNET_PIXELS_MAX) {
            continue;
        }
        if (!netinput_prepare(bright, dark, scratch, &input, err)) {
            return false;
        }
        run_scale(&scale, &tile, (bright->width + 1) / 2, (bright->height + 1) / 2);
    }
    return true;
}

bool textnet_run(const Image *bright, const Image *dark, TextnetKernel kernel, Arena *arena, TextnetMaps *maps,
                 Error *err)
{
    int32_t width = (bright->width + 1) / 2;
    int32_t height = (bright->height + 1) / 2;

    if (dark->width != bright->width || dark->height != bright->height) {
        return error_set(err, ERR_INPUT, "planes of different sizes");
    }
    if (!image_new(width, height, 1, arena, &maps->text, err) ||
        !image_new(width, height, 1, arena, &maps->core, err)) {
        return false;
    }
    /* What is only needed on the way is given back at once: large pictures are looked at in several renderings. */
    Arena *scratch = arena_new(SCRATCH_BYTES + (size_t)bright->width * (size_t)bright->height * SCRATCH_BYTES_PER_PX);
    if (scratch == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the net");
    }
    bool good =
        run_scales(bright, dark, kernel == TEXTNET_PORTABLE ? netrow_portable : netrow_fastest(), scratch, maps, err);
    arena_free(scratch);
    return good;
}

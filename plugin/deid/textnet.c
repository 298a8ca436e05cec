#include "deid/textnet.h"

#include <string.h>

#include "deid/morph.h"
#include "deid/textnet_inside.h"

enum {
    SPARE = NET_BLOCK_MAX * 2 * NET_MANY, /* bytes behind a plane that a block may read */
    SCRATCH_BYTES = 40 << 20,
    SCRATCH_BYTES_PER_PX = 6
};

typedef struct {
    uint8_t *data;
    size_t bytes;
    ptrdiff_t stride; /* bytes from row to row */
    int32_t channels;
    int32_t halvings; /* 0: half pixels, 1: quarter pixels */
} Plane;

/* One tile: the part that is answered, and around it what the answers take from, as far as the picture goes. */
typedef struct {
    Rect inner, outer; /* half pixels of the scale */
    Plane planes[NET_PLANES];
} Tile;

/* One scale of a run. */
typedef struct {
    const NetInput *input;
    NetRow row;
    int32_t level; /* 0, 1, 2: sides are divided by 2^level */
    TextnetMaps *maps;
} Scale;

static uint8_t *place_in(const Plane *plane, int32_t x, int32_t y)
{
    return plane->data + (ptrdiff_t)(y + NET_RING) * plane->stride + (ptrdiff_t)(x + NET_RING) * plane->channels;
}

/* [x] and [y]: half pixels of the scale. */
static bool is_active(const NetInput *input, int32_t x, int32_t y)
{
    return input->active[(ptrdiff_t)(y / NET_CELL) * input->cell_columns + x / NET_CELL] != 0;
}

/* A row of the tile, in half pixels or, after one halving, in quarter pixels. Tiles begin at even half pixels. */
typedef struct {
    const NetInput *input;
    int32_t left, y; /* of the tile in the picture; of the row */
    int32_t width;
    int32_t halvings;
} TileRow;

static TileRow row_of(const NetInput *input, const Tile *tile, int32_t halvings, int32_t y)
{
    return (TileRow){.input = input,
                     .left = tile->outer.x >> halvings,
                     .y = (tile->outer.y >> halvings) + y,
                     .width = (tile->outer.width + halvings) >> halvings,
                     .halvings = halvings};
}

static bool is_active_at(const TileRow *row, int32_t x)
{
    return is_active(row->input, (row->left + x) << row->halvings, row->y << row->halvings);
}

/* The next run of active places in the row from [*first] on; false when there is none. */
static bool next_run(const TileRow *row, int32_t *first, int32_t *end)
{
    int32_t cell = NET_CELL >> row->halvings;
    int32_t x = *first;

    while (x < row->width && !is_active_at(row, x)) {
        x += cell - (row->left + x) % cell;
    }
    if (x >= row->width) {
        return false;
    }
    *first = x;
    while (x < row->width && is_active_at(row, x)) {
        x += cell - (row->left + x) % cell;
    }
    *end = x < row->width ? x : row->width;
    return true;
}

/* The input and one place around it, which the first layer takes from. */
static void fill_input(const NetInput *input, const Tile *tile)
{
    for (int32_t y = -1; y <= tile->outer.height; y++) {
        for (int32_t x = -1; x <= tile->outer.width; x++) {
            netinput_channels(input, tile->outer.x + x, tile->outer.y + y, place_in(&tile->planes[NET_HALF_A], x, y));
        }
    }
}

/* All groups of outputs of the places [x] ... of a row: quarter pixels where the layer reads or writes such. */
static void run_groups(const Scale *scale, const Tile *tile, const NetLayer *layer, int32_t x, int32_t y, int32_t count)
{
    const Plane *from = &tile->planes[layer->from];
    const Plane *to = &tile->planes[layer->to];
    int32_t stride = 1 + (to->halvings > from->halvings);
    NetRun run = {.layer = layer, .level = scale->level, .count = count};

    run.in_step = (ptrdiff_t)stride * from->channels;
    run.out_step = (layer->spread ? 2 : 1) * (ptrdiff_t)to->channels;
    for (int32_t i = 0; i < 3; i++) {
        run.taps[i] = place_in(from, stride * x, stride * y + (i - 1) * layer->dilation);
    }
    for (run.group = 0; run.group < layer->outputs / NET_GROUP; run.group++) {
        run.out = layer->spread ? place_in(to, 2 * x + run.group % 2, 2 * y + run.group / 2)
                                : place_in(to, x, y) + (ptrdiff_t)run.group * NET_GROUP;
        scale->row(&run);
    }
}

static void run_layer(const Scale *scale, const Tile *tile, const NetLayer *layer)
{
    int32_t halvings = tile->planes[layer->from].halvings | tile->planes[layer->to].halvings;
    int32_t rows = (tile->outer.height + halvings) >> halvings;

    for (int32_t y = 0; y < rows; y++) {
        TileRow row = row_of(scale->input, tile, halvings, y);
        int32_t end = 0;
        for (int32_t x = 0; next_run(&row, &x, &end); x = end) {
            run_groups(scale, tile, layer, x, y, end - x);
        }
    }
}

/* Where a side is odd, the last quarter pixels reach over the picture, where all counts as 0. */
static void clear_rim(const Tile *tile, const Plane *plane)
{
    for (int32_t y = 0; y <= tile->outer.height; y++) {
        memset(place_in(plane, tile->outer.width, y), 0, (size_t)plane->channels);
    }
    memset(place_in(plane, 0, tile->outer.height), 0, (size_t)(tile->outer.width + 1) * (size_t)plane->channels);
}

static uint8_t answer_of(const NetHead *head, int32_t level, int32_t answer, const uint8_t *inputs)
{
    int32_t sum = head->bias[level][answer];

    for (int32_t i = 0; i < NET_INPUTS; i++) {
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

static void take_answers(const Scale *scale, const Tile *tile)
{
    for (int32_t y = tile->inner.y; y < tile->inner.y + tile->inner.height; y++) {
        for (int32_t x = tile->inner.x; x < tile->inner.x + tile->inner.width; x++) {
            const uint8_t *inputs = place_in(&tile->planes[NET_HALF_A], x - tile->outer.x, y - tile->outer.y);
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

/* What is not active, and what lies outside of the tile, counts as 0 from the first layer on. Its input stands where
 * the last layer writes to, so that is cleared in between. */
static void run_tile(const Scale *scale, const Tile *tile)
{
    const Plane *input = &tile->planes[NET_HALF_A];

    if (!has_active(scale->input, tile->inner)) {
        return;
    }
    for (int32_t i = 0; i < NET_PLANES; i++) {
        memset(tile->planes[i].data, 0, tile->planes[i].bytes);
    }
    fill_input(scale->input, tile);
    for (int32_t i = 0; i < NET_LAYERS; i++) {
        run_layer(scale, tile, &textnet_weights.layers[i]);
        if (i == 0) {
            memset(input->data, 0, input->bytes);
        }
        if (textnet_weights.layers[i].spread) {
            clear_rim(tile, &tile->planes[textnet_weights.layers[i].to]);
        }
    }
    take_answers(scale, tile);
}

static int32_t smaller(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* Room for the largest tile of the whole size; the smaller scales use it again. */
static bool new_tile(int32_t width, int32_t height, Arena *arena, Tile *tile, Error *err)
{
    static const Plane kinds[NET_PLANES] = {[NET_HALF_A] = {.channels = NET_INPUTS},
                                            [NET_HALF_B] = {.channels = NET_INPUTS},
                                            [NET_QUARTER_A] = {.channels = NET_MANY, .halvings = 1},
                                            [NET_QUARTER_B] = {.channels = NET_MANY, .halvings = 1}};
    int32_t side = TEXTNET_TILE + 2 * NET_REACH;

    for (int32_t i = 0; i < NET_PLANES; i++) {
        Plane plane = kinds[i];
        int32_t columns = ((smaller(width, side) + 1) >> plane.halvings) + 2 * NET_RING;
        int32_t rows = ((smaller(height, side) + 1) >> plane.halvings) + 2 * NET_RING;
        plane.stride = (ptrdiff_t)columns * plane.channels;
        plane.bytes = (size_t)rows * (size_t)plane.stride + SPARE;
        plane.data = arena_alloc(arena, plane.bytes);
        if (plane.data == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for the net");
        }
        tile->planes[i] = plane;
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

/* The fastest that works here, or that of plain C. */
static const NetKernel *kernel_of(TextnetKernel kernel)
{
    int32_t i = 0;

    while (kernel == TEXTNET_FASTEST && i < NET_KERNELS - 1 && !net_kernels[i].works()) {
        i++;
    }
    return kernel == TEXTNET_PORTABLE ? &net_kernels[NET_KERNELS - 1] : &net_kernels[i];
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
    bool good = run_scales(bright, dark, kernel_of(kernel)->row, scratch, maps, err);
    arena_free(scratch);
    return good;
}

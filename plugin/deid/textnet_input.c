#include <math.h>

#include "deid/textnet_inside.h"

enum {
    WIDE_PX = 15, /* reach of the local mean of the bright plane */
    NARROW_PX = 6,
    NORMAL_MEAN = 64,
    NORMAL_SPREAD = 24,
    NORMAL_SOFT = 4,
    CELL_PX = 2 * NET_CELL
};

static const uint8_t *row_of(const Image *image, int32_t y)
{
    return image->data + (ptrdiff_t)y * image->stride;
}

/* Sums over the square around each pixel of a row, from sums of the columns over the rows around it. */
typedef struct {
    int32_t *values, *squares;             /* of columns */
    int32_t *near, *near_squares, *counts; /* of squares; how many pixels there are in them */
    int32_t rows;
} LocalSums;

static bool new_sums(int32_t width, Arena *arena, LocalSums *sums, Error *err)
{
    int32_t **arrays[] = {&sums->values, &sums->squares, &sums->near, &sums->near_squares, &sums->counts};

    for (size_t i = 0; i < sizeof arrays / sizeof arrays[0]; i++) {
        *arrays[i] = arena_array(arena, (size_t)width, sizeof **arrays[i]);
        if (*arrays[i] == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for local means");
        }
    }
    return true;
}

static void add_row(LocalSums *sums, const uint8_t *row, int32_t width)
{
    for (int32_t x = 0; x < width; x++) {
        sums->values[x] += row[x];
        sums->squares[x] += row[x] * row[x];
    }
    sums->rows++;
}

static void drop_row(LocalSums *sums, const uint8_t *row, int32_t width)
{
    for (int32_t x = 0; x < width; x++) {
        sums->values[x] -= row[x];
        sums->squares[x] -= row[x] * row[x];
    }
    sums->rows--;
}

static void sum_columns(const LocalSums *sums, int32_t width, int32_t reach)
{
    int32_t value = 0;
    int32_t squares = 0;
    int32_t columns = 0;

    for (int32_t x = -reach; x < width; x++) {
        if (x + reach < width) {
            value += sums->values[x + reach];
            squares += sums->squares[x + reach];
            columns++;
        }
        if (x > reach) {
            value -= sums->values[x - reach - 1];
            squares -= sums->squares[x - reach - 1];
            columns--;
        }
        if (x >= 0) {
            sums->near[x] = value;
            sums->near_squares[x] = squares;
            sums->counts[x] = columns * sums->rows;
        }
    }
}

/* Whole numbers below 2^53 in IEEE doubles: sums and products are exact, roots and quotients are right after they are
 * cut to whole numbers, and there are vector instructions for all of it. */
static void normal_row(const LocalSums *sums, const uint8_t *row, int32_t width, uint8_t *into)
{
    for (int32_t x = 0; x < width; x++) {
        double count = sums->counts[x];
        double sum = sums->near[x];
        double deviation = (int32_t)sqrt(count * sums->near_squares[x] - sum * sum);
        double over = NORMAL_SPREAD * (count * row[x] - sum);
        int32_t normal = NORMAL_MEAN + (int32_t)(over / (deviation + NORMAL_SOFT * count));
        normal = normal < 0 ? 0 : normal;
        into[x] = (uint8_t)(normal > NET_TOP ? NET_TOP : normal);
    }
}

static bool normalise(const Image *plane, int32_t reach, Arena *arena, Image *normal, Error *err)
{
    LocalSums sums = {0};

    if (!image_new(plane->width, plane->height, 1, arena, normal, err) || !new_sums(plane->width, arena, &sums, err)) {
        return false;
    }
    for (int32_t y = 0; y < reach && y < plane->height; y++) {
        add_row(&sums, row_of(plane, y), plane->width);
    }
    for (int32_t y = 0; y < plane->height; y++) {
        if (y + reach < plane->height) {
            add_row(&sums, row_of(plane, y + reach), plane->width);
        }
        if (y > reach) {
            drop_row(&sums, row_of(plane, y - reach - 1), plane->width);
        }
        sum_columns(&sums, plane->width, reach);
        normal_row(&sums, row_of(plane, y), plane->width, normal->data + (ptrdiff_t)y * normal->stride);
    }
    return true;
}

static bool is_rough(const Image *plane, int32_t left, int32_t top)
{
    int32_t right = left + CELL_PX < plane->width ? left + CELL_PX : plane->width;
    int32_t bottom = top + CELL_PX < plane->height ? top + CELL_PX : plane->height;
    uint8_t least = UINT8_MAX;
    uint8_t most = 0;

    for (int32_t y = top; y < bottom; y++) {
        const uint8_t *row = row_of(plane, y);
        for (int32_t x = left; x < right; x++) {
            least = row[x] < least ? row[x] : least;
            most = row[x] > most ? row[x] : most;
        }
    }
    return most - least >= TEXTNET_FLAT_LEVELS;
}

static void activate_around(NetInput *input, int32_t column, int32_t row)
{
    for (int32_t y = row - 1; y <= row + 1; y++) {
        for (int32_t x = column - 1; x <= column + 1; x++) {
            if (y >= 0 && x >= 0 && y < input->cell_rows && x < input->cell_columns) {
                input->active[(ptrdiff_t)y * input->cell_columns + x] = 1;
            }
        }
    }
}

static bool find_active(NetInput *input, Arena *arena, Error *err)
{
    input->cell_columns = (input->bright->width + CELL_PX - 1) / CELL_PX;
    input->cell_rows = (input->bright->height + CELL_PX - 1) / CELL_PX;
    input->active = arena_array(arena, (size_t)input->cell_columns, (size_t)input->cell_rows);
    if (input->active == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for cells");
    }
    for (int32_t row = 0; row < input->cell_rows; row++) {
        for (int32_t column = 0; column < input->cell_columns; column++) {
            int32_t x = column * CELL_PX;
            int32_t y = row * CELL_PX;
            if (is_rough(input->bright, x, y) || (input->dark != input->bright && is_rough(input->dark, x, y))) {
                activate_around(input, column, row);
            }
        }
    }
    return true;
}

bool netinput_prepare(const Image *bright, const Image *dark, Arena *arena, NetInput *input, Error *err)
{
    *input = (NetInput){.bright = bright, .dark = dark};
    return find_active(input, arena, err) && normalise(bright, WIDE_PX, arena, &input->bright_normal, err) &&
           normalise(dark, NARROW_PX, arena, &input->dark_normal, err);
}

static int32_t clamped(int32_t value, int32_t limit)
{
    return value < 0 ? 0 : value >= limit ? limit - 1 : value;
}

void netinput_channels(const NetInput *input, int32_t x, int32_t y, uint8_t channels[NET_INPUTS])
{
    const Image *planes[] = {input->bright, input->dark, &input->bright_normal, &input->dark_normal};
    int32_t left = 2 * clamped(x, (input->bright->width + 1) / 2);
    int32_t top = 2 * clamped(y, (input->bright->height + 1) / 2);
    int32_t right = clamped(left + 1, input->bright->width);
    int32_t bottom = clamped(top + 1, input->bright->height);

    for (int32_t p = 0; p < 4; p++) {
        const uint8_t *upper = row_of(planes[p], top);
        const uint8_t *lower = row_of(planes[p], bottom);
        int32_t shift = p < 2 ? 1 : 0;
        channels[4 * p] = (uint8_t)(upper[left] >> shift);
        channels[4 * p + 1] = (uint8_t)(upper[right] >> shift);
        channels[4 * p + 2] = (uint8_t)(lower[left] >> shift);
        channels[4 * p + 3] = (uint8_t)(lower[right] >> shift);
    }
}

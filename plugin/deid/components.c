#include "deid/components.h"

#include <stdlib.h>

enum {
    CHUNK_PX = 32,       /* pixels whose maximum is kept, so that empty parts are skipped */
    RUNS_PER_PX_DIV = 6, /* one run for so many pixels at most: more is noise */
    RUNS_MIN = 4096,
    RAW_MAX = 60000 /* components of any size in one level */
};

/* Neighbouring pixels of one row. Runs form a forest by [parent]; the root stands for the component. */
typedef struct {
    int32_t y;
    int32_t first, last;
    int32_t parent;
    int32_t joins; /* pixels that lie directly under a pixel of the row above */
} Run;

struct ComponentFinder {
    Run *runs;
    int32_t runs_max;
    int32_t *raw_of; /* component number of each root run */
    Component *raw;
    Component *kept;
    uint8_t *chunks; /* maximum of each CHUNK_PX pixels of a row */
    int32_t chunks_per_row;
};

bool components_prepare(const Image *hat, Arena *arena, ComponentFinder **finder, Error *err)
{
    ComponentFinder *made = arena_alloc(arena, sizeof *made);
    int64_t pixels = (int64_t)hat->width * hat->height;

    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for components");
    }
    made->runs_max = (int32_t)(pixels / RUNS_PER_PX_DIV) + RUNS_MIN;
    made->chunks_per_row = (hat->width + CHUNK_PX - 1) / CHUNK_PX;
    made->runs = arena_array(arena, (size_t)made->runs_max, sizeof *made->runs);
    made->raw_of = arena_array(arena, (size_t)made->runs_max, sizeof *made->raw_of);
    made->raw = arena_array(arena, RAW_MAX, sizeof *made->raw);
    made->kept = arena_array(arena, COMPONENTS_MAX, sizeof *made->kept);
    made->chunks = arena_array(arena, (size_t)made->chunks_per_row, (size_t)hat->height);
    if (made->runs == NULL || made->raw_of == NULL || made->raw == NULL || made->kept == NULL || made->chunks == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for components");
    }
    for (int32_t y = 0; y < hat->height; y++) {
        const uint8_t *row = hat->data + (ptrdiff_t)y * hat->stride;
        for (int32_t x = 0; x < hat->width; x++) {
            uint8_t *chunk = &made->chunks[(ptrdiff_t)y * made->chunks_per_row + x / CHUNK_PX];
            *chunk = *chunk > row[x] ? *chunk : row[x];
        }
    }
    *finder = made;
    return true;
}

static int32_t root_of(Run *runs, int32_t at)
{
    while (runs[at].parent != at) {
        runs[at].parent = runs[runs[at].parent].parent;
        at = runs[at].parent;
    }
    return at;
}

static void join(Run *runs, int32_t a, int32_t b)
{
    a = root_of(runs, a);
    b = root_of(runs, b);
    if (a < b) {
        runs[b].parent = a;
    } else {
        runs[a].parent = b;
    }
}

/* The runs of one row; -1 when there is no more room. */
static int32_t scan_row(ComponentFinder *finder, const Image *hat, int32_t y, uint8_t level, int32_t count)
{
    const uint8_t *row = hat->data + (ptrdiff_t)y * hat->stride;
    const uint8_t *chunks = finder->chunks + (ptrdiff_t)y * finder->chunks_per_row;
    int32_t x = 0;

    while (x < hat->width) {
        if (x % CHUNK_PX == 0 && chunks[x / CHUNK_PX] < level) {
            x += CHUNK_PX;
            continue;
        }
        if (row[x] < level) {
            x++;
            continue;
        }
        if (count == finder->runs_max) {
            return -1;
        }
        finder->runs[count] = (Run){.y = y, .first = x, .parent = count};
        while (x < hat->width && row[x] >= level) {
            x++;
        }
        finder->runs[count].last = x - 1;
        count++;
    }
    return count;
}

/* Joins the runs [from, to) of a row to those of the row above, [above, from). */
static void join_rows(Run *runs, int32_t above, int32_t from, int32_t to)
{
    int32_t upper = above;

    for (int32_t at = from; at < to; at++) {
        while (upper < from && runs[upper].last + 1 < runs[at].first) {
            upper++;
        }
        for (int32_t k = upper; k < from && runs[k].first <= runs[at].last + 1; k++) {
            int32_t left = runs[k].first > runs[at].first ? runs[k].first : runs[at].first;
            int32_t right = runs[k].last < runs[at].last ? runs[k].last : runs[at].last;
            runs[at].joins += right >= left ? right - left + 1 : 0;
            join(runs, k, at);
        }
    }
}

static int32_t label(ComponentFinder *finder, const Image *hat, uint8_t level)
{
    int32_t above = 0;
    int32_t from = 0;

    for (int32_t y = 0; y < hat->height; y++) {
        int32_t to = scan_row(finder, hat, y, level, from);
        if (to < 0) {
            return -1;
        }
        join_rows(finder->runs, above, from, to);
        above = from;
        from = to;
    }
    return from;
}

static void add_run(Component *component, const Run *run, const Image *hat, const Image *gray)
{
    const uint8_t *values = hat->data + (ptrdiff_t)run->y * hat->stride;
    const uint8_t *grays = gray->data + (ptrdiff_t)run->y * gray->stride;
    int32_t length = run->last - run->first + 1;

    component->box = rect_union(component->box, (Rect){.x = run->first, .y = run->y, .width = length, .height = 1});
    component->area += length;
    component->perimeter += 2 + 2 * length - 2 * run->joins;
    for (int32_t x = run->first; x <= run->last; x++) {
        component->sum += values[x];
        component->peak = component->peak > values[x] ? component->peak : values[x];
    }
    if (run->first > 0) {
        component->steps_sum += abs(grays[run->first] - grays[run->first - 1]);
        component->steps_count++;
    }
    if (run->last + 1 < gray->width) {
        component->steps_sum += abs(grays[run->last] - grays[run->last + 1]);
        component->steps_count++;
    }
}

static bool has_letter_size(const Component *component)
{
    int32_t shorter = component->box.width < component->box.height ? component->box.width : component->box.height;
    int32_t longer = component->box.width + component->box.height - shorter;

    return component->area >= COMPONENT_AREA_MIN && longer >= COMPONENT_SIDE_MIN_PX &&
           shorter <= COMPONENT_SIDE_MAX_PX && longer <= COMPONENT_LENGTH_MAX * (shorter > 2 ? shorter : 3);
}

void components_find(ComponentFinder *finder, const Image *hat, const Image *gray, uint8_t level,
                     Components *components)
{
    int32_t runs = label(finder, hat, level);
    uint32_t raw = 0;

    *components = (Components){.items = finder->kept, .noise = runs < 0};
    for (int32_t i = 0; i < runs; i++) {
        int32_t root = root_of(finder->runs, i);
        if (root == i) {
            if (raw == RAW_MAX) {
                *components = (Components){.items = finder->kept, .noise = true};
                return;
            }
            finder->raw[raw] = (Component){0};
            finder->raw_of[i] = (int32_t)raw++;
        }
    }
    for (int32_t i = 0; i < runs; i++) {
        add_run(&finder->raw[finder->raw_of[root_of(finder->runs, i)]], &finder->runs[i], hat, gray);
    }
    for (uint32_t i = 0; i < raw; i++) {
        if (!has_letter_size(&finder->raw[i])) {
            continue;
        }
        if (components->count == COMPONENTS_MAX) {
            *components = (Components){.items = finder->kept, .noise = true};
            return;
        }
        components->items[components->count++] = finder->raw[i];
    }
}

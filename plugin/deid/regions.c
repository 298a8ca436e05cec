#include "deid/regions.h"

#include <stdlib.h>
#include <string.h>

#include "deid/morph.h"

enum {
    HAT_SIDE_PX = 9,          /* strokes up to 8 pixels at whole size, 16 at half */
    LETTER_MIN_PX = 4,        /* height of a component that can take part in a line */
    VERTICAL_PARTS_MIN = 3,   /* two marks above each other are common in pictures */
    SCRATCH_BYTES = 24 << 20, /* components of one level */
    SCRATCH_BYTES_PER_PX = 16,
    LONE_LETTER_MIN_PX = 6,
    CHAIN_ROUNDS_MAX = 4 /* lines that one chain is split into */
};

/* A sampled component tree: low contrast first. In steps of 1.4, since text on texture falls apart, or runs together,
 * in few of them. */
static const uint8_t levels[] = {10, 14, 20, 28, 40, 56, 80, 110, 150};
enum { LEVEL_COUNT = sizeof levels / sizeof levels[0] };

/* One picture at one scale, with room for chains. */
typedef struct {
    const Image *hat;
    ComponentFinder *finder;
    Component *turned;        /* components with x and y exchanged, for vertical lines */
    const Component **sorted; /* by x */
    int32_t *parent;          /* chains: a forest over [sorted] */
    const Component **chain;
    uint32_t *order; /* number of members of each chain, at its root */
    bool dark, vertical;
    uint8_t plane, level;
    int32_t shift; /* scale: coordinates are multiplied by 2^shift */
} Search;

bool regions_new(Arena *arena, Regions *regions, Error *err)
{
    *regions = (Regions){.items = arena_array(arena, REGIONS_MAX, sizeof *regions->items),
                         .letters = arena_array(arena, REGION_LETTERS_MAX, sizeof *regions->letters)};
    return (regions->items != NULL && regions->letters != NULL) ||
           error_set(err, ERR_MEMORY, "out of memory for text regions");
}

static int32_t chain_root(int32_t *parent, int32_t at)
{
    while (parent[at] != at) {
        parent[at] = parent[parent[at]];
        at = parent[at];
    }
    return at;
}

static int compare_left(const void *a, const void *b)
{
    const Component *left = *(const Component *const *)a;
    const Component *right = *(const Component *const *)b;

    if (left->box.x != right->box.x) {
        return left->box.x < right->box.x ? -1 : 1;
    }
    return (left->box.y > right->box.y) - (left->box.y < right->box.y);
}

/* Letters of one line: side by side, of similar height, close together. The gap holds a space of a wide font. */
static bool are_neighbours(const Component *a, const Component *b)
{
    int32_t smaller = a->box.height < b->box.height ? a->box.height : b->box.height;
    int32_t larger = a->box.height + b->box.height - smaller;
    int32_t top = a->box.y > b->box.y ? a->box.y : b->box.y;
    int32_t end_a = a->box.y + a->box.height;
    int32_t end_b = b->box.y + b->box.height;
    int32_t overlap = (end_a < end_b ? end_a : end_b) - top;

    return larger <= 2 * smaller && 100 * overlap >= 55 * smaller &&
           b->box.x - a->box.x - a->box.width <= larger * 11 / 10 + 2;
}

static void link_neighbours(Search *search, uint32_t count)
{
    enum { REACH_PX = COMPONENT_SIDE_MAX_PX * 11 / 10 + 2 };

    for (uint32_t i = 0; i < count; i++) {
        search->parent[i] = (int32_t)i;
    }
    for (uint32_t i = 0; i < count; i++) {
        const Component *a = search->sorted[i];
        int32_t end = a->box.x + a->box.width + REACH_PX;
        for (uint32_t k = i + 1; k < count && search->sorted[k]->box.x <= end; k++) {
            if (are_neighbours(a, search->sorted[k])) {
                int32_t first = chain_root(search->parent, (int32_t)i);
                int32_t second = chain_root(search->parent, (int32_t)k);
                search->parent[first > second ? first : second] = first > second ? second : first;
            }
        }
    }
}

static Rect exchanged(Rect box)
{
    return (Rect){.x = box.y, .y = box.x, .width = box.height, .height = box.width};
}

/* The worst gives way when the list is full. */
static void add_region(Regions *regions, const Region *region)
{
    uint32_t worst = 0;

    if (regions->count < REGIONS_MAX) {
        regions->items[regions->count++] = *region;
        return;
    }
    for (uint32_t i = 1; i < regions->count; i++) {
        worst = regions->items[i].score < regions->items[worst].score ? i : worst;
    }
    uint8_t lost = regions->items[worst].score < region->score ? regions->items[worst].score : region->score;
    regions->overflow = regions->overflow || lost >= REGION_SURE_PCT;
    if (regions->items[worst].score < region->score) {
        regions->items[worst] = *region;
    }
}

static void add_chain(const Search *search, const Component *const *parts, uint32_t count, Regions *regions)
{
    Region region = {.dark = search->dark, .vertical = search->vertical, .plane = search->plane};
    Rect line = {0};

    for (uint32_t i = 0; i < count; i++) {
        line = rect_union(line, parts[i]->box);
    }
    if (search->vertical && count < VERTICAL_PARTS_MIN) {
        return;
    }
    textness_measure(parts, count, search->hat, search->vertical, search->level, region.features, &region.cap_px);
    region.score = textness_score(region.features);
    if (region.score < REGION_SCORE_MIN) {
        return;
    }
    line = search->vertical ? exchanged(line) : line;
    region.cap_px <<= search->shift;
    region.box = (Rect){.x = line.x << search->shift,
                        .y = line.y << search->shift,
                        .width = line.width << search->shift,
                        .height = line.height << search->shift};
    if (count > 1 || line.width >= line.height) {
        add_region(regions, &region);
    } else if (regions->letters_count < REGION_LETTERS_MAX && line.height >= LONE_LETTER_MIN_PX) {
        regions->letters[regions->letters_count++] = region;
    }
}

static int compare_numbers(const void *a, const void *b)
{
    const int32_t *left = a;
    const int32_t *right = b;

    return (*left > *right) - (*left < *right);
}

/* Chains climb: a mark between two lines ties both together. What stands off the middle of the chain, or is much taller
 * than its letters, is moved behind the rest, for a chain of its own. Gives the number that stays. */
static uint32_t split_chain(const Component **parts, uint32_t count)
{
    int32_t middles[TEXTNESS_PARTS_MAX]; /* twice the middle */
    int32_t heights[TEXTNESS_PARTS_MAX];
    const Component *others[TEXTNESS_PARTS_MAX];
    uint32_t stay = 0;
    uint32_t off = 0;

    for (uint32_t i = 0; i < count; i++) {
        middles[i] = 2 * parts[i]->box.y + parts[i]->box.height;
        heights[i] = parts[i]->box.height;
    }
    qsort(middles, count, sizeof middles[0], compare_numbers);
    qsort(heights, count, sizeof heights[0], compare_numbers);
    int32_t middle = middles[count / 2];
    int32_t cap = heights[(count - 1) * 3 / 4];
    for (uint32_t i = 0; i < count; i++) {
        int32_t away = abs(2 * parts[i]->box.y + parts[i]->box.height - middle);
        if (away <= cap + 1 && 2 * parts[i]->box.height <= 3 * cap + 2) {
            parts[stay++] = parts[i];
        } else {
            others[off++] = parts[i];
        }
    }
    for (uint32_t i = 0; i < off; i++) {
        parts[stay + i] = others[i];
    }
    return stay;
}

static void add_chains(const Search *search, uint32_t count, Regions *regions)
{
    const Component **parts = search->chain;

    for (uint32_t round = 0; round < CHAIN_ROUNDS_MAX && count > 0; round++) {
        uint32_t stay = split_chain(parts, count);
        if (stay == 0) {
            return;
        }
        add_chain(search, parts, stay, regions);
        parts += stay;
        count -= stay;
    }
}

/* Members of a chain stand in [sorted] from left to right; the root comes first. */
static void collect_chains(const Search *search, uint32_t count, Regions *regions)
{
    for (uint32_t i = 0; i < count; i++) {
        search->order[i] = 0;
    }
    for (uint32_t i = 0; i < count; i++) {
        search->order[chain_root(search->parent, (int32_t)i)]++;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t wanted = search->order[i];
        uint32_t used = 0;
        for (uint32_t k = i; k < count && used < wanted && used < TEXTNESS_PARTS_MAX; k++) {
            if (chain_root(search->parent, (int32_t)k) == (int32_t)i) {
                search->chain[used++] = search->sorted[k];
            }
        }
        add_chains(search, used, regions);
    }
}

/* For vertical lines the picture is turned over its diagonal: only boxes matter, so only they are. */
static void find_lines(Search *search, const Components *components, bool vertical, Regions *regions)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < components->count; i++) {
        Component *part = &components->items[i];
        if (vertical) {
            search->turned[i] = *part;
            search->turned[i].box = exchanged(part->box);
            part = &search->turned[i];
        }
        if (part->box.height >= LETTER_MIN_PX && part->box.height <= COMPONENT_SIDE_MAX_PX) {
            search->sorted[count++] = part;
        }
    }
    if (count == 0) {
        return;
    }
    qsort(search->sorted, count, sizeof search->sorted[0], compare_left);
    search->vertical = vertical;
    link_neighbours(search, count);
    collect_chains(search, count, regions);
}

static bool search_open(Search *search, const Image *hat, Arena *scratch, Error *err)
{
    search->hat = hat;
    search->turned = arena_array(scratch, COMPONENTS_MAX, sizeof *search->turned);
    search->sorted = arena_array(scratch, COMPONENTS_MAX, sizeof *search->sorted);
    search->parent = arena_array(scratch, COMPONENTS_MAX, sizeof *search->parent);
    search->chain = arena_array(scratch, TEXTNESS_PARTS_MAX, sizeof *search->chain);
    search->order = arena_array(scratch, COMPONENTS_MAX, sizeof *search->order);
    if (search->turned == NULL || search->sorted == NULL || search->parent == NULL || search->chain == NULL ||
        search->order == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for text regions");
    }
    return components_prepare(hat, scratch, &search->finder, err);
}

/* Nothing stands out where nobody looks. False when that is everywhere. */
static bool keep_cells(const Image *hat, const Image *cells, int32_t shift)
{
    int32_t side = REGION_CELL_PX >> shift;
    bool any = false;

    for (int32_t y = 0; y < hat->height; y++) {
        const uint8_t *kept = cells->data + (ptrdiff_t)(y / side) * cells->stride;
        uint8_t *row = hat->data + (ptrdiff_t)y * hat->stride;
        for (int32_t x = 0; x < hat->width; x += side) {
            if (kept[x / side] == 0) {
                memset(row + x, 0, (size_t)(hat->width - x < side ? hat->width - x : side));
            } else {
                any = true;
            }
        }
    }
    return any;
}

static bool search_picture(const Image *gray, bool dark, uint8_t plane, int32_t shift, Arena *scratch, Regions *regions,
                           Error *err)
{
    Search search = {.dark = dark, .plane = plane, .shift = shift};
    Image hat;

    if (!morph_top_hat(gray, HAT_SIDE_PX, dark, scratch, &hat, err)) {
        return false;
    }
    if (regions->cells != NULL && !keep_cells(&hat, regions->cells, shift)) {
        return true;
    }
    if (!search_open(&search, &hat, scratch, err)) {
        return false;
    }
    for (uint32_t i = 0; i < LEVEL_COUNT; i += regions->coarse ? 2 : 1) {
        Components components;
        components_find(search.finder, &hat, gray, levels[i], &components);
        regions->dropped += components.noise;
        search.level = levels[i];
        find_lines(&search, &components, false, regions);
        find_lines(&search, &components, true, regions);
    }
    return true;
}

/* Both polarities, each with memory of its own: large pictures would need too much at once. */
static bool search_scale(const Image *gray, Polarity polarity, uint8_t plane, int32_t shift, Regions *regions,
                         Error *err)
{
    for (int dark = 0; dark < 2; dark++) {
        Polarity wanted = dark ? POLARITY_DARK : POLARITY_BRIGHT;
        if (((unsigned)polarity & (unsigned)wanted) == 0) {
            continue;
        }
        Arena *scratch = arena_new(SCRATCH_BYTES + (size_t)gray->width * (size_t)gray->height * SCRATCH_BYTES_PER_PX);
        if (scratch == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for text regions");
        }
        bool good = search_picture(gray, dark != 0, plane, shift, scratch, regions, err);
        arena_free(scratch);
        if (!good) {
            return false;
        }
    }
    return true;
}

static void clip_regions(Region *items, uint32_t from, uint32_t to, const Image *gray)
{
    for (uint32_t i = from; i < to; i++) {
        items[i].box = rect_clip(items[i].box, gray->width, gray->height);
    }
}

static bool search_pyramid(const Image *gray, Polarity polarity, uint8_t plane, Arena *pyramid, Regions *regions,
                           Error *err)
{
    Image scaled = *gray;
    int64_t pixels = (int64_t)gray->width * gray->height;
    int32_t scales = gray->width >= QUARTER_SIDE_MIN_PX && gray->height >= QUARTER_SIDE_MIN_PX ? REGION_SCALES : 2;

    for (int32_t shift = 0; shift < scales; shift++) {
        if (shift > 0) {
            Image larger = scaled;
            if (!morph_halve(&larger, pyramid, &scaled, err)) {
                return false;
            }
        }
        if (pixels >> (2 * shift) <= REGION_PIXELS_MAX &&
            !search_scale(&scaled, polarity, plane, shift, regions, err)) {
            return false;
        }
    }
    return true;
}

bool regions_find(const Image *gray, Polarity polarity, uint8_t plane, Regions *regions, Error *err)
{
    uint32_t first = regions->count;
    uint32_t first_letter = regions->letters_count;
    Arena *pyramid = arena_new(SCRATCH_BYTES + (size_t)gray->width * (size_t)gray->height);
    bool good = false;

    if (pyramid == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for text regions");
    }
    good = search_pyramid(gray, polarity, plane, pyramid, regions, err);
    arena_free(pyramid);
    clip_regions(regions->items, first, regions->count, gray);
    clip_regions(regions->letters, first_letter, regions->letters_count, gray);
    return good;
}

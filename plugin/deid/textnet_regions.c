#include "deid/textnet_regions.h"

#include <string.h>

#include "deid/textnet_looks.h"
#include "deid/textnet_weigh_model.h"

enum {
    LINES_MAX = 4096,
    SCRATCH_BYTES = 1 << 20,
    SCRATCH_BYTES_PER_PLACE = 7,
    PLACES_MIN = 2,        /* places of half size: less is a speck */
    STEPS_MIN_PCT = 3,     /* from pixel to pixel, of the contrast: less is no letters, but a field */
    FILL_PCT = 50,         /* of its box a line fills */
    RIM_PX = 3,            /* ground that is looked at around a line */
    CONTRAST_MIN = 6,      /* levels between ink and ground: less is no ink */
    INK_LOW_PCT = 4,       /* of the pixels in a box are darker than what counts as its darkest */
    LETTER_WIDTH_PCT = 62, /* of the height, with its gap */
    HIDE_PX = 2,           /* around a known line, and this part of its capitals' height more, nothing new is sought */
    HIDE_PCT = 35,
    THICKNESS_MIN_PX = 4 /* less is the rim of a line */
};

/* One line in the making, in places of half size. */
typedef struct {
    int32_t left, top, right, bottom; /* inclusive */
    int32_t places;
    int32_t best; /* largest answer */
    bool given_up;
} Blob;

/* What a place must reach to belong to a blob, to be a line's middle, and to start a blob of its own. */
typedef struct {
    uint8_t low, core, high;
} Answers;

/* A blob that fills its box badly is several, or lies in texture: it is tried again with more demanded, and so is what
 * is left of it. */
static const Answers rounds[] = {
    {TEXTNET_LOW, TEXTNET_CORE, TEXTNET_HIGH}, {118, 136, 140}, {130, 146, 150}, {144, 158, 160}};
enum { ROUNDS = sizeof rounds / sizeof rounds[0] };

/* Labels spread from the cores of lines over the places that belong to them, nearest first, so that lines that touch
 * are parted half way. */
typedef struct {
    const TextnetMaps *maps;
    int32_t width, height;
    uint16_t *labels; /* 0: none; blob index plus 1 */
    int32_t *queue;
    int32_t head, tail;
    Blob *blobs;
    uint32_t count;
    Answers wanted; /* of this round */
} Spread;

static uint8_t at(const Image *map, int32_t place)
{
    return map->data[(ptrdiff_t)(place / map->width) * map->stride + place % map->width];
}

static void take(Spread *spread, int32_t place, uint16_t label)
{
    Blob *blob = &spread->blobs[label - 1];
    int32_t x = place % spread->width;
    int32_t y = place / spread->width;
    int32_t answer = at(&spread->maps->text, place);

    spread->labels[place] = label;
    spread->queue[spread->tail++] = place;
    blob->left = x < blob->left ? x : blob->left;
    blob->right = x > blob->right ? x : blob->right;
    blob->top = y < blob->top ? y : blob->top;
    blob->bottom = y > blob->bottom ? y : blob->bottom;
    blob->best = answer > blob->best ? answer : blob->best;
    blob->places++;
}

/* Takes the neighbours of all that is in the queue, where [map] reaches [level]. */
static void run_queue(Spread *spread, const Image *map, uint8_t level, bool corners)
{
    while (spread->head < spread->tail) {
        int32_t place = spread->queue[spread->head++];
        int32_t x = place % spread->width;
        int32_t y = place / spread->width;
        for (int32_t i = 0; i < 9; i++) {
            int32_t u = x + i % 3 - 1;
            int32_t v = y + i / 3 - 1;
            int32_t next = v * spread->width + u;
            if ((!corners && i % 2 == 0) || u < 0 || v < 0 || u >= spread->width || v >= spread->height) {
                continue;
            }
            if (spread->labels[next] == 0 && at(map, next) >= level &&
                at(&spread->maps->text, next) >= spread->wanted.low) {
                take(spread, next, spread->labels[place]);
            }
        }
    }
}

/* Starts a blob at each place where [map] reaches [from] and that has none, and fills it down to [level]. */
static void start_blobs(Spread *spread, const Image *map, uint8_t from, uint8_t level)
{
    spread->head = spread->tail;
    for (int32_t place = 0; place < spread->width * spread->height && spread->count < LINES_MAX; place++) {
        if (spread->labels[place] != 0 || at(map, place) < from ||
            at(&spread->maps->text, place) < spread->wanted.low) {
            continue;
        }
        spread->blobs[spread->count++] = (Blob){.left = INT32_MAX, .top = INT32_MAX, .right = -1, .bottom = -1};
        take(spread, place, (uint16_t)spread->count);
        run_queue(spread, map, level, true);
    }
}

static bool fills_its_box(const Blob *blob)
{
    int64_t box = (int64_t)(blob->right - blob->left + 1) * (blob->bottom - blob->top + 1);

    return (int64_t)blob->places * 100 >= box * FILL_PCT;
}

/* Blobs of this round lie in the queue one after the other; those that are given up free their places. */
static void run_round(Spread *spread, Answers wanted, bool last)
{
    uint32_t first = spread->count;

    spread->wanted = wanted;
    spread->tail = 0;
    start_blobs(spread, &spread->maps->core, wanted.core, wanted.core);
    spread->head = 0;
    run_queue(spread, &spread->maps->text, wanted.low, false);
    start_blobs(spread, &spread->maps->text, wanted.high, wanted.low);
    for (int32_t from = 0; !last && from < spread->tail; from++) {
        int32_t place = spread->queue[from];
        if (!fills_its_box(&spread->blobs[spread->labels[place] - 1])) {
            spread->labels[place] = 0;
        }
    }
    for (uint32_t i = first; !last && i < spread->count; i++) {
        spread->blobs[i].given_up = !fills_its_box(&spread->blobs[i]);
    }
}

static bool spread_labels(Spread *spread, const TextnetMaps *maps, Arena *scratch, Error *err)
{
    size_t places = (size_t)maps->text.width * (size_t)maps->text.height;

    *spread = (Spread){.maps = maps, .width = maps->text.width, .height = maps->text.height};
    spread->labels = arena_array(scratch, places, sizeof *spread->labels);
    spread->queue = arena_array(scratch, places, sizeof *spread->queue);
    spread->blobs = arena_array(scratch, LINES_MAX, sizeof *spread->blobs);
    if (spread->labels == NULL || spread->queue == NULL || spread->blobs == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for lines");
    }
    for (uint32_t i = 0; i < ROUNDS; i++) {
        run_round(spread, rounds[i], i + 1 == ROUNDS);
    }
    return true;
}

static void count_levels(const Image *gray, Rect box, int32_t sign, int32_t levels[256])
{
    Image view = image_crop(gray, box);

    for (int32_t y = 0; y < view.height; y++) {
        const uint8_t *row = view.data + (ptrdiff_t)y * view.stride;
        for (int32_t x = 0; x < view.width; x++) {
            levels[row[x]] += sign;
        }
    }
}

static int32_t level_at(const int32_t levels[256], int64_t pct)
{
    int64_t all = 0;
    int64_t sum = 0;

    for (int32_t i = 0; i < 256; i++) {
        all += levels[i];
    }
    for (int32_t i = 0; i < 256; i++) {
        sum += levels[i];
        if (sum * 100 > all * pct) {
            return i;
        }
    }
    return 255;
}

/* The ground is what stands around the line; its ink is what differs from that the most. */
static void measure_ink(const Image *gray, Region *region, int32_t *ground)
{
    int32_t inside[256] = {0};
    int32_t around[256] = {0};

    count_levels(gray, region->box, 1, inside);
    count_levels(gray, rect_pad(region->box, RIM_PX), 1, around);
    count_levels(gray, region->box, -1, around);
    *ground = level_at(around, 50);
    int32_t below = *ground - level_at(inside, INK_LOW_PCT);
    int32_t above = level_at(inside, 100 - INK_LOW_PCT) - *ground;
    region->dark = below > above;
    int32_t contrast = below > above ? below : above;
    region->features[FEATURE_CONTRAST] = (uint8_t)(contrast < CONTRAST_MIN ? CONTRAST_MIN : contrast);
}

static bool has_ink(const Image *gray, Rect part, const Region *region, int32_t ground)
{
    Image view = image_crop(gray, part);
    int32_t wanted = region->features[FEATURE_CONTRAST] / 2;

    for (int32_t y = 0; y < view.height; y++) {
        const uint8_t *row = view.data + (ptrdiff_t)y * view.stride;
        for (int32_t x = 0; x < view.width; x++) {
            if ((region->dark ? ground - row[x] : row[x] - ground) >= wanted) {
                return true;
            }
        }
    }
    return false;
}

/* Cuts rows and columns without ink off the box. */
static void tighten(const Image *gray, Region *region, int32_t ground)
{
    Rect *box = &region->box;

    while (box->height > 3 && !has_ink(gray, (Rect){box->x, box->y, box->width, 1}, region, ground)) {
        box->y++;
        box->height--;
    }
    while (box->height > 3 && !has_ink(gray, (Rect){box->x, box->y + box->height - 1, box->width, 1}, region, ground)) {
        box->height--;
    }
    while (box->width > 3 && !has_ink(gray, (Rect){box->x, box->y, 1, box->height}, region, ground)) {
        box->x++;
        box->width--;
    }
    while (box->width > 3 && !has_ink(gray, (Rect){box->x + box->width - 1, box->y, 1, box->height}, region, ground)) {
        box->width--;
    }
}

static Region region_of(const Spread *spread, const Blob *blob, const Regions *others, const Image *gray, uint8_t plane)
{
    Region region = {.plane = plane};
    int32_t ground = 0;

    region.box = (Rect){2 * blob->left - 1, 2 * blob->top - 1, 2 * (blob->right - blob->left) + 4,
                        2 * (blob->bottom - blob->top) + 4};
    region.box = rect_clip(region.box, gray->width, gray->height);
    measure_ink(gray, &region, &ground);
    tighten(gray, &region, ground);
    region.vertical = region.box.height > 2 * region.box.width;
    region.cap_px = region.vertical ? region.box.width : region.box.height;
    int32_t length = region.vertical ? region.box.height : region.box.width;
    int32_t parts = length * 100 / (region.cap_px * LETTER_WIDTH_PCT);
    region.features[FEATURE_PARTS] = (uint8_t)(parts < 1 ? 1 : parts > UINT8_MAX ? UINT8_MAX : parts);
    region.features[FEATURE_GAP] = 100;
    region.features[FEATURE_HEIGHT] = (uint8_t)(region.cap_px > UINT8_MAX ? UINT8_MAX : region.cap_px);
    textnet_look(spread->maps, gray, ground, others, &region);
    bool solid = region.features[LOOK_STEPS_ALONG] + region.features[LOOK_STEPS_ACROSS] < STEPS_MIN_PCT;
    region.score = solid ? 0 : textnet_looks_score(region.features);
    return region;
}

bool textnet_regions(const TextnetMaps *maps, const Regions *others, const Image *gray, uint8_t plane, Regions *regions,
                     Error *err)
{
    size_t places = (size_t)maps->text.width * (size_t)maps->text.height;
    Arena *scratch = arena_new(SCRATCH_BYTES + places * SCRATCH_BYTES_PER_PLACE);
    Spread spread;

    if (scratch == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for lines");
    }
    bool good = spread_labels(&spread, maps, scratch, err);
    for (uint32_t i = 0; good && i < spread.count && regions->count < REGIONS_MAX; i++) {
        const Blob *blob = &spread.blobs[i];
        if (!blob->given_up && blob->best >= TEXTNET_HIGH && blob->places >= PLACES_MIN) {
            regions->items[regions->count++] = region_of(&spread, blob, others, gray, plane);
        }
    }
    regions->dropped += good && spread.count == LINES_MAX;
    arena_free(scratch);
    return good;
}

static bool answers_at_least(const Image *map, Rect places, uint8_t least)
{
    Image view = image_crop(map, rect_clip(places, map->width, map->height));

    for (int32_t y = 0; y < view.height; y++) {
        const uint8_t *row = view.data + (ptrdiff_t)y * view.stride;
        for (int32_t x = 0; x < view.width; x++) {
            if (row[x] >= least) {
                return true;
            }
        }
    }
    return false;
}

bool textnet_cells(const TextnetMaps *maps, uint8_t least, Arena *arena, Image *cells, Error *err)
{
    enum { SIDE = REGION_CELL_PX / 2 };
    int32_t columns = (maps->text.width + SIDE - 1) / SIDE;
    int32_t rows = (maps->text.height + SIDE - 1) / SIDE;

    if (!image_new(columns, rows, 1, arena, cells, err)) {
        return false;
    }
    for (int32_t y = 0; y < rows; y++) {
        for (int32_t x = 0; x < columns; x++) {
            Rect places = rect_pad((Rect){x * SIDE, y * SIDE, SIDE, SIDE}, SIDE);
            cells->data[(ptrdiff_t)y * cells->stride + x] = answers_at_least(&maps->text, places, least);
        }
    }
    return true;
}

uint8_t textnet_rate(const TextnetMaps *maps, Rect box)
{
    int32_t right = (box.x + box.width + 1) / 2;
    int32_t bottom = (box.y + box.height + 1) / 2;
    Rect places = {.x = box.x / 2, .y = box.y / 2, .width = right - box.x / 2, .height = bottom - box.y / 2};
    Image view = image_crop(&maps->text, rect_clip(places, maps->text.width, maps->text.height));
    int64_t sum = 0;

    for (int32_t y = 0; y < view.height; y++) {
        const uint8_t *row = view.data + (ptrdiff_t)y * view.stride;
        for (int32_t x = 0; x < view.width; x++) {
            sum += row[x];
        }
    }
    return (uint8_t)(view.width < 1 || view.height < 1 ? 0 : sum / ((int64_t)view.width * view.height));
}

/* 16 times the logarithm of the odds of [pct]. */
static int32_t odds_of(int32_t pct)
{
    static const int8_t odds[] = {-85, -47, -35, -28, -22, -18, -14, -10, -6, -3, 0,
                                  3,   6,   10,  14,  18,  22,  28,  35,  47, 85};
    enum { STEP = 5 };
    int32_t at = pct / STEP;

    return pct >= 100 ? odds[100 / STEP] : odds[at] + (odds[at + 1] - odds[at]) * (pct % STEP) / STEP;
}

static uint8_t pct_of(int32_t odds)
{
    uint8_t pct = 0;

    while (pct < 100 && odds_of(pct + 1) <= odds) {
        pct++;
    }
    return pct;
}

void textnet_weigh(const TextnetMaps *maps, uint8_t first, uint8_t end, Regions *regions)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        Region *region = &regions->items[i];
        if (region->plane < first || region->plane >= end || region->alone) {
            continue;
        }
        region->net = textnet_rate(maps, region->box);
        int32_t net = region->net - TEXTNET_EVEN;
        region->score = pct_of((WEIGH_START + WEIGH_SCORE * odds_of(region->score) + WEIGH_NET * net) / 16);
    }
}

static void clear(const Image *map, Rect places)
{
    Image view = image_crop(map, places);

    for (int32_t y = 0; y < view.height; y++) {
        memset(view.data + (ptrdiff_t)y * view.stride, 0, (size_t)view.width);
    }
}

/* What the net sees around a line reaches over its ink by less than half a letter. */
void textnet_hide(const TextnetMaps *maps, const Regions *regions)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        const Region *region = &regions->items[i];
        if (!region_is_sure(region)) {
            continue;
        }
        Rect box = rect_pad(region->box, HIDE_PX + region->cap_px * HIDE_PCT / 100);
        Rect places = {.x = box.x / 2, .y = box.y / 2, .width = box.width / 2, .height = box.height / 2};
        clear(&maps->text, places);
        clear(&maps->core, places);
    }
}

void textnet_join(Regions *regions, const Regions *net)
{
    for (uint32_t i = 0; i < net->count && regions->count < REGIONS_MAX; i++) {
        const Region *line = &net->items[i];
        int32_t thickness = line->vertical ? line->box.width : line->box.height;
        if (thickness >= THICKNESS_MIN_PX) {
            regions->items[regions->count++] = *line;
        }
    }
    regions_sort(regions);
}

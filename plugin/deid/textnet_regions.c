#include "deid/textnet_regions.h"

enum {
    LINES_MAX = 4096,
    PLACES_MIN = 2,        /* places of half size: less is a speck */
    RIM_PX = 3,            /* ground that is looked at around a line */
    CONTRAST_MIN = 6,      /* levels between ink and ground: less is no ink */
    INK_LOW_PCT = 4,       /* of the pixels in a box are darker than what counts as its darkest */
    LETTER_WIDTH_PCT = 62, /* of the height, with its gap */
    COVERED_PCT = 97       /* of a line covered by others leaves nothing to add */
};

/* One line in the making, in places of half size. */
typedef struct {
    int32_t left, top, right, bottom; /* inclusive */
    int32_t places;
    int32_t best; /* largest answer */
    int64_t sum;
} Blob;

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
    blob->sum += answer;
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
            if (spread->labels[next] == 0 && at(map, next) >= level && at(&spread->maps->text, next) >= TEXTNET_LOW) {
                take(spread, next, spread->labels[place]);
            }
        }
    }
}

/* Starts a blob at each place where [map] reaches [from] and that has none, and fills it down to [level]. */
static void start_blobs(Spread *spread, const Image *map, uint8_t from, uint8_t level)
{
    for (int32_t place = 0; place < spread->width * spread->height && spread->count < LINES_MAX; place++) {
        if (spread->labels[place] != 0 || at(map, place) < from || at(&spread->maps->text, place) < TEXTNET_LOW) {
            continue;
        }
        spread->blobs[spread->count++] = (Blob){.left = INT32_MAX, .top = INT32_MAX, .right = -1, .bottom = -1};
        take(spread, place, (uint16_t)spread->count);
        run_queue(spread, map, level, true);
    }
}

static bool spread_labels(Spread *spread, const TextnetMaps *maps, Arena *arena, Error *err)
{
    size_t places = (size_t)maps->text.width * (size_t)maps->text.height;

    *spread = (Spread){.maps = maps, .width = maps->text.width, .height = maps->text.height};
    spread->labels = arena_array(arena, places, sizeof *spread->labels);
    spread->queue = arena_array(arena, places, sizeof *spread->queue);
    spread->blobs = arena_array(arena, LINES_MAX, sizeof *spread->blobs);
    if (spread->labels == NULL || spread->queue == NULL || spread->blobs == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for lines");
    }
    start_blobs(spread, &maps->core, TEXTNET_CORE, TEXTNET_CORE);
    spread->head = 0;
    run_queue(spread, &maps->text, TEXTNET_LOW, false);
    start_blobs(spread, &maps->text, TEXTNET_HIGH, TEXTNET_LOW);
    return true;
}

/* 100 / (1 + exp(-odds)) for odds of -2, -1.5 ... 5. */
static uint8_t probability_pct(int32_t answer)
{
    static const uint8_t pcts[] = {12, 18, 27, 38, 50, 62, 73, 82, 88, 92, 95, 97, 98, 99, 99};
    int32_t step = TEXTNET_ODDS_UNIT / 2;
    int32_t odds = answer - TEXTNET_EVEN + 2 * TEXTNET_ODDS_UNIT;
    int32_t last = (int32_t)sizeof pcts - 1;

    if (odds <= 0) {
        return pcts[0];
    }
    if (odds / step >= last) {
        return pcts[last];
    }
    return (uint8_t)(pcts[odds / step] + (pcts[odds / step + 1] - pcts[odds / step]) * (odds % step) / step);
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

static Region region_of(const Blob *blob, const Image *gray, uint8_t plane)
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
    region.score = probability_pct((int32_t)((blob->sum / blob->places + blob->best) / 2));
    region.features[FEATURE_PARTS] = (uint8_t)(parts < 1 ? 1 : parts > UINT8_MAX ? UINT8_MAX : parts);
    region.features[FEATURE_GAP] = 100;
    region.features[FEATURE_HEIGHT] = (uint8_t)(region.cap_px > UINT8_MAX ? UINT8_MAX : region.cap_px);
    return region;
}

bool textnet_regions(const TextnetMaps *maps, const Image *gray, uint8_t plane, Arena *arena, Regions *regions,
                     Error *err)
{
    Spread spread;

    if (!spread_labels(&spread, maps, arena, err)) {
        return false;
    }
    for (uint32_t i = 0; i < spread.count && regions->count < REGIONS_MAX; i++) {
        const Blob *blob = &spread.blobs[i];
        if (blob->best >= TEXTNET_HIGH && blob->places >= PLACES_MIN) {
            regions->items[regions->count++] = region_of(blob, gray, plane);
        }
    }
    return true;
}

/* Overlaps of the others among each other count twice: they are few after settling. */
static bool is_covered(const Regions *regions, uint32_t count, Rect box)
{
    int64_t common = 0;

    for (uint32_t i = 0; i < count; i++) {
        if (regions->items[i].score >= REGION_SURE_PCT) {
            common += rect_area(rect_intersection(rect_pad(regions->items[i].box, 1), box));
        }
    }
    return common * 100 >= rect_area(box) * COVERED_PCT;
}

void textnet_join(Regions *regions, const Regions *net)
{
    uint32_t settled = regions->count;

    for (uint32_t i = 0; i < net->count && regions->count < REGIONS_MAX; i++) {
        if (!is_covered(regions, settled, net->items[i].box)) {
            regions->items[regions->count++] = net->items[i];
        }
    }
}

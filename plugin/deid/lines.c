#include "deid/lines.h"

#include <string.h>

#include "deid/morph.h"

enum {
    BORDER_PX = 12,      /* white, around the line */
    WIDTH_MAX_PX = 6000, /* of a line as it is read */
    HAT_MIN_PX = 7,
    HAT_MAX_PX = 101,
    RELEASE_PCT = 85,         /* below, nothing can be kept anyway: another size is tried */
    GOOD_PCT = 70,            /* below, the other polarity or direction is tried */
    UNREAD_TEXTNESS_PCT = 75, /* looks so much like text that it need not be read */
    UNREAD_PARTS_MIN = 3,     /* and is more than two marks side by side */
    UNREAD_SURE_PCT = 90,     /* so sure that even one mark goes unread */
    INK_COLUMNS_MIN = 5,      /* so many columns of ink without a word are a word that was not read */
    CROP_SIDE_MIN_PX = 3,
    STRIP_BYTES_MAX = 256 << 20
};

/* What the engine gave for one picture: words in its coordinates. */
typedef struct {
    uint64_t hash;
    Words words;
    uint32_t score_pct; /* mean, by letters */
    uint32_t letters;
} Reading;

struct LineCache {
    Arena *run;
    Reading *readings;
    uint32_t count;
    uint32_t reads; /* asked of the engine */
};

/* A region made ready: dark on white, upright, letters LINES_SIZE_PX high. */
typedef struct {
    Image picture;
    int32_t length_px; /* of the crop along the line, in pixels of the frame */
    int32_t scaled_px; /* the same in [picture] */
} Strip;

bool lines_cache_new(Arena *run, LineCache **cache, Error *err)
{
    LineCache *made = arena_alloc(run, sizeof *made);

    if (made == NULL || (made->readings = arena_array(run, LINES_CACHE_MAX, sizeof *made->readings)) == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for readings");
    }
    made->run = run;
    *cache = made;
    return true;
}

static uint64_t hash_of(const Image *image)
{
    uint64_t hash = 14695981039346656037U ^ (uint64_t)image->width;

    for (int32_t y = 0; y < image->height; y++) {
        const uint8_t *row = image->data + (ptrdiff_t)y * image->stride;
        for (int32_t x = 0; x < image->width; x++) {
            hash = (hash ^ row[x]) * 1099511628211U;
        }
    }
    return hash;
}

/* The crop reaches over the line, so that the flattening sees its ground and the engine sees white around it. */
static Rect crop_of(const Region *region, const Image *plane)
{
    int32_t along = region->cap_px * 7 / 10 + 2;
    int32_t across = region->cap_px * 3 / 10 + 1;
    Rect box = region->box;

    box.x -= region->vertical ? across : along;
    box.y -= region->vertical ? along : across;
    box.width += 2 * (region->vertical ? across : along);
    box.height += 2 * (region->vertical ? along : across);
    return rect_clip(box, plane->width, plane->height);
}

/* Bright ink of [hat] becomes black on white; [contrast] is full black. Written into the middle of a white picture. */
static bool strip_print(const Image *hat, int32_t contrast, Arena *frame, Image *picture, Error *err)
{
    if (!image_new(hat->width + 2 * BORDER_PX, hat->height + 2 * BORDER_PX, 1, frame, picture, err)) {
        return false;
    }
    memset(picture->data, 255, (size_t)picture->stride * (size_t)picture->height);
    for (int32_t y = 0; y < hat->height; y++) {
        const uint8_t *from = hat->data + (ptrdiff_t)y * hat->stride;
        uint8_t *into = picture->data + (ptrdiff_t)(y + BORDER_PX) * picture->stride + BORDER_PX;
        for (int32_t x = 0; x < hat->width; x++) {
            int32_t ink = from[x] * 255 / contrast;
            into[x] = (uint8_t)(255 - (ink > 255 ? 255 : ink));
        }
    }
    return true;
}

/* Which way up: vertical lines are turned, [flipped] tries the other direction of those. */
typedef struct {
    bool dark;
    bool flipped;
    bool larger; /* letters half as high again: a second opinion */
} Attempt;

static bool strip_make(const Image *plane, const Region *region, Attempt attempt, Arena *frame, Strip *strip,
                       Error *err)
{
    Image crop = image_crop(plane, crop_of(region, plane));
    Image turned;
    Image hat;
    Image scaled;
    int32_t side = (region->cap_px * 9 / 10) | 1;
    int64_t width = 0;
    int64_t height = 0;
    int64_t letter_px = attempt.larger ? LINES_LARGER_PX : LINES_SIZE_PX;

    side = side < HAT_MIN_PX ? HAT_MIN_PX : side > HAT_MAX_PX ? HAT_MAX_PX : side;
    if (region->vertical) {
        if (!morph_turn(&crop, !attempt.flipped, frame, &turned, err)) {
            return false;
        }
        crop = turned;
    }
    width = (int64_t)crop.width * letter_px / region->cap_px;
    height = (int64_t)crop.height * letter_px / region->cap_px;
    width = width < CROP_SIDE_MIN_PX ? CROP_SIDE_MIN_PX : width > WIDTH_MAX_PX ? WIDTH_MAX_PX : width;
    height = height < CROP_SIDE_MIN_PX ? CROP_SIDE_MIN_PX : height > 8 * letter_px ? 8 * letter_px : height;
    if (!morph_top_hat(&crop, side, attempt.dark, frame, &hat, err) ||
        !morph_resize(&hat, (int32_t)width, (int32_t)height, frame, &scaled, err)) {
        return false;
    }
    strip->length_px = crop.width;
    strip->scaled_px = (int32_t)width;
    return strip_print(&scaled, region->features[FEATURE_CONTRAST] > 8 ? region->features[FEATURE_CONTRAST] : 8, frame,
                       &strip->picture, err);
}

static uint32_t letters_in(const char *text)
{
    uint32_t count = 0;

    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        count += (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xc0;
    }
    return count;
}

static void reading_rate(Reading *reading)
{
    uint64_t sum = 0;
    uint64_t weight = 0;

    for (uint32_t i = 0; i < reading->words.count; i++) {
        const Word *word = &reading->words.items[i];
        size_t size = strlen(word->text);
        reading->letters += letters_in(word->text);
        sum += size * word->score_pct;
        weight += size;
    }
    reading->score_pct = weight == 0 ? 0 : (uint32_t)(sum / weight);
}

static bool read_strip(Ocr *ocr, LineCache *cache, const Image *picture, Reading *reading, Error *err)
{
    uint64_t hash = hash_of(picture);

    for (uint32_t i = 0; i < cache->count; i++) {
        if (cache->readings[i].hash == hash) {
            *reading = cache->readings[i];
            return true;
        }
    }
    *reading = (Reading){.hash = hash};
    cache->reads++;
    if (!ocr_read(ocr, picture, OCR_LINE, cache->run, &reading->words, err)) {
        return false;
    }
    reading_rate(reading);
    if (cache->count < LINES_CACHE_MAX) {
        cache->readings[cache->count++] = *reading;
    }
    return true;
}

typedef struct {
    Ocr *ocr;
    LineCache *cache;
    const Image *planes;
    Arena *frame;
    Arena *strips; /* reset after each region */
    uint32_t reads;
    uint32_t doubtful;
    uint32_t sure;
} LineReader;

typedef struct {
    Strip strip;
    Reading reading;
    bool flipped, dark;
} Best;

static bool attempt_one(LineReader *reader, const Region *region, Attempt attempt, Best *best, Error *err)
{
    Strip strip;
    Reading reading;

    if (!strip_make(&reader->planes[region->plane], region, attempt, reader->strips, &strip, err) ||
        !read_strip(reader->ocr, reader->cache, &strip.picture, &reading, err)) {
        return false;
    }
    reader->reads++;
    if (best->strip.picture.data == NULL || reading.score_pct > best->reading.score_pct + 5) {
        *best = (Best){.strip = strip, .reading = reading, .flipped = attempt.flipped, .dark = attempt.dark};
    }
    return true;
}

/* The polarity that the components had is nearly always right; a vertical line may run either way. */
static bool read_region(LineReader *reader, const Region *region, Best *best, Error *err)
{
    *best = (Best){0};
    if (!attempt_one(reader, region, (Attempt){.dark = region->dark}, best, err)) {
        return false;
    }
    if (region->vertical && best->reading.score_pct < GOOD_PCT &&
        !attempt_one(reader, region, (Attempt){.dark = region->dark, .flipped = true}, best, err)) {
        return false;
    }
    if (region->score < REGION_SURE_PCT || best->reading.score_pct >= RELEASE_PCT ||
        reader->reads >= LINES_CAREFUL_READS_MAX) {
        return true;
    }
    if (best->reading.score_pct < GOOD_PCT &&
        !attempt_one(reader, region, (Attempt){.dark = !region->dark, .flipped = best->flipped}, best, err)) {
        return false;
    }
    return best->reading.score_pct >= RELEASE_PCT ||
           attempt_one(reader, region, (Attempt){.dark = best->dark, .flipped = best->flipped, .larger = true}, best,
                       err);
}

/* A place along the line, in the strip's pixels without border, as a place in the frame: the part [from, to) of the
 * line's box. */
static Rect part_of(const Region *region, const Best *best, Rect crop, int32_t from, int32_t to)
{
    const Strip *strip = &best->strip;
    int32_t start = (int32_t)((int64_t)from * strip->length_px / strip->scaled_px);
    int32_t end = (int32_t)(((int64_t)to * strip->length_px + strip->scaled_px - 1) / strip->scaled_px);

    if (!region->vertical) {
        return (Rect){.x = crop.x + start, .y = region->box.y, .width = end - start, .height = region->box.height};
    }
    /* Turned clockwise, the picture's bottom came to the left. */
    if (!best->flipped) {
        return (Rect){
            .x = region->box.x, .y = crop.y + crop.height - end, .width = region->box.width, .height = end - start};
    }
    return (Rect){.x = region->box.x, .y = crop.y + start, .width = region->box.width, .height = end - start};
}

static uint32_t ink_columns(const Strip *strip, int32_t from, int32_t to)
{
    uint32_t columns = 0;

    for (int32_t x = from; x < to; x++) {
        uint32_t ink = 0;
        for (int32_t y = BORDER_PX; y < strip->picture.height - BORDER_PX; y++) {
            ink += strip->picture.data[(ptrdiff_t)y * strip->picture.stride + x + BORDER_PX] < 128;
        }
        columns += ink >= 3;
    }
    return columns;
}

/* Where the words of a line are put together. */
typedef struct {
    const Region *region;
    const Best *best;
    Rect crop;
    TextWord *words;
    uint32_t count, capacity;
} Cutter;

static void cut(Cutter *cutter, const char *text, uint8_t score_pct, int32_t from, int32_t to)
{
    if (cutter->count < cutter->capacity && to > from) {
        cutter->words[cutter->count++] = (TextWord){
            .text = text, .score_pct = score_pct, .box = part_of(cutter->region, cutter->best, cutter->crop, from, to)};
    }
}

/* Cuts the part between two words (or a word and an end of the line): in the middle when there is nothing, else what
 * stands there becomes a word that was not read. [end_before] is where the part before ends then, [start_after] where
 * the part behind starts. */
static bool cut_between(const Cutter *cutter, int32_t from, int32_t to, int32_t *end_before, int32_t *start_after)
{
    enum { MARGIN_PX = LINES_SIZE_PX / 4 };

    *end_before = *start_after = from + (to - from) / 2;
    if (to - from <= 2 * MARGIN_PX ||
        ink_columns(&cutter->best->strip, from + MARGIN_PX, to - MARGIN_PX) < INK_COLUMNS_MIN) {
        return false;
    }
    *end_before = from + MARGIN_PX / 2;
    *start_after = to - MARGIN_PX / 2;
    return true;
}

/* The line's own ends in the strip: the crop is longer. */
static void line_ends(const Cutter *cutter, int32_t *from, int32_t *to)
{
    const Region *region = cutter->region;
    const Strip *strip = &cutter->best->strip;
    int32_t before = region->vertical ? region->box.y - cutter->crop.y : region->box.x - cutter->crop.x;
    int32_t length = region->vertical ? region->box.height : region->box.width;

    if (region->vertical && !cutter->best->flipped) {
        before = cutter->crop.height - before - length;
    }
    *from = (int32_t)((int64_t)before * strip->scaled_px / strip->length_px);
    *to = (int32_t)((int64_t)(before + length) * strip->scaled_px / strip->length_px);
    /* A colon or a thin letter at an end is too small for a component. */
    if (ink_columns(strip, 0, *from) > 0) {
        *from = 0;
    }
    if (ink_columns(strip, *to, strip->scaled_px) > 0) {
        *to = strip->scaled_px;
    }
}

static int32_t within(int32_t value, int32_t from, int32_t to)
{
    return value < from ? from : value > to ? to : value;
}

static void cut_words(Cutter *cutter)
{
    const Words *read = &cutter->best->reading.words;
    int32_t line_from = 0;
    int32_t line_to = 0;
    int32_t start = 0;

    line_ends(cutter, &line_from, &line_to);
    start = line_from;
    for (uint32_t i = 0; i < read->count; i++) {
        Rect box = read->items[i].box;
        int32_t first = within(box.x - BORDER_PX, start, line_to);
        int32_t last = within(box.x + box.width - BORDER_PX, first, line_to);
        int32_t next = i + 1 < read->count ? within(read->items[i + 1].box.x - BORDER_PX, last, line_to) : line_to;
        int32_t end = 0;
        int32_t after = 0;
        if (i == 0 && cut_between(cutter, line_from, first, &end, &after)) {
            cut(cutter, "", 0, line_from, after);
            start = after;
        }
        bool unread = cut_between(cutter, last, next, &end, &after);
        if (!unread && i + 1 == read->count) {
            end = line_to;
        }
        cut(cutter, read->items[i].text, read->items[i].score_pct, start, end);
        if (unread) {
            cut(cutter, "", 0, end, i + 1 == read->count ? line_to : after);
        }
        start = after;
    }
    if (cutter->count == 0) {
        cutter->words[cutter->count++] = (TextWord){.text = "", .box = cutter->region->box};
    }
}

/* What can be read is text although it hardly looks like it; what looks much like it is text although it cannot be
 * read. */
static bool is_text(const Region *region, const Reading *reading)
{
    static const struct {
        uint32_t parts, textness_pct, letters, read_pct;
    } enough[] = {{UNREAD_PARTS_MIN, UNREAD_TEXTNESS_PCT, 0, 0},
                  {1, UNREAD_SURE_PCT, 0, 0},
                  {1, REGION_SURE_PCT, 3, 40},
                  {2, REGION_SURE_PCT, 1, 60},
                  {1, 0, 2, 75}};

    if (region->alone) {
        return true;
    }
    for (uint32_t i = 0; i < sizeof enough / sizeof enough[0]; i++) {
        if (region->features[FEATURE_PARTS] >= enough[i].parts && region->score >= enough[i].textness_pct &&
            reading->letters >= enough[i].letters && reading->score_pct >= enough[i].read_pct) {
            return true;
        }
    }
    return false;
}

static bool add_line(LineReader *reader, const Region *region, const Best *best, FoundLines *found, Error *err)
{
    Cutter cutter = {.region = region, .best = best, .crop = crop_of(region, &reader->planes[region->plane])};

    cutter.capacity = 2 * best->reading.words.count + 2;
    cutter.words = arena_array(reader->frame, cutter.capacity, sizeof *cutter.words);
    if (cutter.words == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for lines of text");
    }
    if (best->strip.picture.data == NULL) {
        cutter.words[cutter.count++] = (TextWord){.text = "", .box = region->box};
    } else {
        cut_words(&cutter);
    }
    found->items[found->count++] = (FoundLine){
        .line = {.words = cutter.words, .count = cutter.count, .box = region->box},
        .vertical = region->vertical,
        .textness_pct = region->score,
    };
    found->words += cutter.count;
    return true;
}

/* Lines found earlier and better hide what lies in them: a second reading of the same ink tells nothing new. */
static bool is_hidden(const Region *region, const FoundLines *found)
{
    for (uint32_t i = 0; i < found->count; i++) {
        int64_t common = rect_area(rect_intersection(region->box, found->items[i].line.box));
        if (10 * common >= 8 * rect_area(region->box)) {
            return true;
        }
    }
    return false;
}

/* Best regions come first: on a picture without text only a few doubtful ones are tried. */
static bool is_worth_reading(const LineReader *reader, const Region *region)
{
    if (region->score >= REGION_SURE_PCT || region->alone) {
        return true;
    }
    return reader->doubtful < (uint32_t)(reader->sure > 0 ? LINES_DOUBTFUL_MAX : LINES_DOUBTFUL_ALONE_MAX);
}

static void note_doubt(const Region *region, FoundLines *found)
{
    found->doubt_pct = found->doubt_pct > region->score ? found->doubt_pct : region->score;
}

static bool handle_region(LineReader *reader, const Region *region, FoundLines *found, Error *err)
{
    bool sure = region->score >= REGION_SURE_PCT || region->alone;
    Best best = {0};

    if (is_hidden(region, found)) {
        return true;
    }
    if (!is_worth_reading(reader, region)) {
        note_doubt(region, found);
        return true;
    }
    reader->sure += sure;
    reader->doubtful += !sure;
    if (reader->reads >= LINES_VIEW_READS_MAX || reader->cache->reads >= LINES_READS_MAX) {
        found->out_of_readings = true;
    } else if (!read_region(reader, region, &best, err)) {
        return false;
    }
    if (!is_text(region, &best.reading)) {
        note_doubt(region, found);
        return true;
    }
    return add_line(reader, region, &best, found, err);
}

static bool read_all(LineReader *reader, const Regions *regions, FoundLines *found, Error *err)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        if (!handle_region(reader, &regions->items[i], found, err)) {
            return false;
        }
        arena_reset(reader->strips);
    }
    return true;
}

bool lines_read(Ocr *ocr, LineCache *cache, const Image *planes, const Regions *regions, Arena *frame,
                FoundLines *found, Error *err)
{
    LineReader reader = {.ocr = ocr, .cache = cache, .planes = planes, .frame = frame};
    bool good = false;

    *found = (FoundLines){.items = arena_array(frame, regions->count > 0 ? regions->count : 1, sizeof *found->items)};
    reader.strips = arena_new(STRIP_BYTES_MAX);
    if (found->items == NULL || reader.strips == NULL) {
        arena_free(reader.strips);
        return error_set(err, ERR_MEMORY, "out of memory for lines of text");
    }
    good = read_all(&reader, regions, found, err);
    arena_free(reader.strips);
    return good;
}

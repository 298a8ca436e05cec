#include "deid/lines.h"

#include <string.h>

#include "deid/line_rest.h"
#include "deid/line_words.h"
#include "deid/lines_settle.h"

enum {
    RELEASE_PCT = 85,         /* below, nothing can be kept anyway: another size is tried */
    GOOD_PCT = 70,            /* below, the other polarity or direction is tried */
    UNREAD_TEXTNESS_PCT = 75, /* looks so much like text that it need not be read */
    UNREAD_PARTS_MIN = 3,     /* and is more than two marks side by side */
    UNREAD_SURE_PCT = 90,     /* so sure that even one mark goes unread */
    TURN_PARTS_MIN = 4,       /* less is as likely to read as something upside down */
    ROWS_MEAN_PCT = 60,       /* rows must be read as well as this, */
    ROWS_BETTER_PCT = 10,     /* and by so much better than the line that they were */
    SAME_THICKNESS_PCT = 160, /* lines of one direction differ by less when they are the same */
    ROWS_MAX = 512,           /* lines that come out of others, in one picture */
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

/* Of what is ink: over a ground that moves, no two frames are the same in gray. */
static uint64_t hash_of(const Image *image)
{
    uint64_t hash = 14695981039346656037U ^ (uint64_t)image->width;

    for (int32_t y = 0; y < image->height; y++) {
        const uint8_t *row = image->data + (ptrdiff_t)y * image->stride;
        for (int32_t x = 0; x < image->width; x++) {
            hash = (hash ^ (row[x] >> 7)) * 1099511628211U;
        }
    }
    return hash;
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
    uint32_t rows; /* lines that came out of others */
} LineReader;

typedef struct {
    Strip strip;
    Reading reading;
    bool turned, dark;
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
    /* Many words look like some others upside down, but only right ones read well. */
    if (attempt.turned && !region->vertical && reading.score_pct < GOOD_PCT) {
        return true;
    }
    if (best->strip.picture.data == NULL || reading.score_pct > best->reading.score_pct + 5) {
        *best = (Best){.strip = strip, .reading = reading, .turned = attempt.turned, .dark = attempt.dark};
    }
    return true;
}

/* Sure, and more than a mark or two: it may stand on its head when it reads badly. */
static bool is_row_of_letters(const Region *region)
{
    return region->score >= REGION_SURE_PCT && region->features[FEATURE_PARTS] >= TURN_PARTS_MIN;
}

/* The polarity that the components had is nearly always right; a vertical line may run either way. */
static bool read_region(LineReader *reader, const Region *region, Best *best, Error *err)
{
    *best = (Best){0};
    if (!attempt_one(reader, region, (Attempt){.dark = region->dark}, best, err)) {
        return false;
    }
    bool may_be_turned = region->vertical || is_row_of_letters(region);
    if (may_be_turned && best->reading.score_pct < GOOD_PCT &&
        !attempt_one(reader, region, (Attempt){.dark = region->dark, .turned = true}, best, err)) {
        return false;
    }
    if (region->score < REGION_SURE_PCT || best->reading.score_pct >= RELEASE_PCT ||
        reader->reads >= LINES_CAREFUL_READS_MAX) {
        return true;
    }
    if (best->reading.score_pct < GOOD_PCT &&
        !attempt_one(reader, region, (Attempt){.dark = !region->dark, .turned = best->turned}, best, err)) {
        return false;
    }
    return best->reading.score_pct >= RELEASE_PCT ||
           attempt_one(reader, region, (Attempt){.dark = best->dark, .turned = best->turned, .larger = true}, best,
                       err);
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
    TextWord *words = NULL;
    uint32_t count = 0;

    if (!line_words(&best->strip, region->box, &best->reading.words, reader->frame, &words, &count, err)) {
        return false;
    }
    found->items[found->count++] = (FoundLine){
        .line = {.words = words, .count = count, .box = region->box},
        .words = words,
        .look = {.plane = region->plane,
                 .dark = best->dark,
                 .contrast = region->features[FEATURE_CONTRAST],
                 .cap_px = region->cap_px},
        .read_pct = (uint8_t)best->reading.score_pct,
        .vertical = region->vertical,
        .textness_pct = region->score,
    };
    found->words += count;
    return true;
}

static int32_t thickness_of(Rect box, bool vertical)
{
    return vertical ? box.width : box.height;
}

static bool lies_in(Rect box, const FoundLine *line)
{
    return 10 * rect_area(rect_intersection(box, line->line.box)) >= 8 * rect_area(box);
}

/* A line that was read earlier and well: a second reading of the same ink tells nothing new. */
static bool is_known(const Region *region, const FoundLines *found)
{
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->items[i].read_pct >= GOOD_PCT && lies_in(region->box, &found->items[i])) {
            return true;
        }
    }
    return false;
}

/* The same is true of one that was read badly, unless it is of another kind: then it may be several lines. */
static bool is_hidden(const Region *region, const FoundLines *found)
{
    int32_t thickness = thickness_of(region->box, region->vertical);

    for (uint32_t i = 0; i < found->count; i++) {
        const FoundLine *line = &found->items[i];
        if (line->vertical == region->vertical && lies_in(region->box, line) &&
            100 * thickness_of(line->line.box, line->vertical) <= SAME_THICKNESS_PCT * thickness) {
            return true;
        }
    }
    return is_known(region, found);
}

static bool is_inside(Rect box, const FoundLines *found)
{
    for (uint32_t i = 0; i < found->count; i++) {
        if (rect_contains(rect_pad(found->items[i].line.box, LINE_RIM_PX), box)) {
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

/* The rows of a region, read. */
typedef struct {
    Region rows[LINE_ROWS_MAX];
    Best best[LINE_ROWS_MAX];
    bool known[LINE_ROWS_MAX]; /* read before, and well */
    uint32_t count;
    uint32_t score_pct; /* mean, by letters */
} Rows;

static bool read_each_row(LineReader *reader, const FoundLines *found, Rows *rows, Error *err)
{
    uint32_t sum = 0;
    uint32_t letters = 0;

    for (uint32_t i = 0; i < rows->count; i++) {
        rows->known[i] = is_known(&rows->rows[i], found);
        if (rows->known[i]) {
            sum += 100;
            letters++;
            continue;
        }
        if (!attempt_one(reader, &rows->rows[i], (Attempt){.dark = rows->rows[i].dark}, &rows->best[i], err)) {
            return false;
        }
        sum += rows->best[i].reading.score_pct * rows->best[i].reading.letters;
        letters += rows->best[i].reading.letters;
    }
    rows->score_pct = letters < rows->count || letters == 0 ? 0 : sum / letters;
    return true;
}

/* What a region holds besides the lines from [first] on, which stand in its place, and words that were read before: dim
 * text between bright rows, the other end of a line that was known. It goes unread. */
static bool add_rest(LineReader *reader, const Region *region, uint32_t first, FoundLines *found, Error *err)
{
    LineLook look = {.plane = region->plane,
                     .dark = region->dark,
                     .contrast = region->features[FEATURE_CONTRAST],
                     .cap_px = region->cap_px};
    TextWord *word = arena_alloc(reader->frame, sizeof *word);
    LineRest rest;
    Rect left;

    if (word == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the rest of a line");
    }
    if (!line_rest_new(&reader->planes[region->plane], region->box, look, reader->strips, &rest, err)) {
        return false;
    }
    for (uint32_t i = 0; i < found->count; i++) {
        for (uint32_t k = 0; k < found->items[i].line.count; k++) {
            if (i >= first || found->items[i].words[k].score_pct >= LINES_BADLY_READ_PCT) {
                line_rest_take(&rest, found->items[i].words[k].box);
            }
        }
    }
    if (!line_rest_box(&rest, reader->strips, &left, err)) {
        return false;
    }
    if (rect_is_empty(left)) {
        return true;
    }
    *word = (TextWord){.text = "", .box = left};
    found->items[found->count++] = (FoundLine){.line = {.words = word, .count = 1, .box = left},
                                               .words = word,
                                               .look = look,
                                               .vertical = region->vertical,
                                               .textness_pct = region->score};
    found->words++;
    return true;
}

/* A line that cannot be read may be several, one below the other. [taken]: they were better, and stand in its place. */
static bool read_rows(LineReader *reader, const Region *region, const Best *whole, FoundLines *found, bool *taken,
                      Error *err)
{
    Rows rows = {0};

    *taken = false;
    if (!line_rows(&reader->planes[region->plane], region, reader->strips, rows.rows, &rows.count, err) ||
        !read_each_row(reader, found, &rows, err)) {
        return false;
    }
    if (reader->rows + rows.count >= ROWS_MAX || rows.score_pct < ROWS_MEAN_PCT ||
        rows.score_pct < whole->reading.score_pct + ROWS_BETTER_PCT) {
        return true;
    }
    uint32_t first = found->count;
    reader->rows += rows.count + 1;
    for (uint32_t i = 0; i < rows.count; i++) {
        if (!rows.known[i] && !add_line(reader, &rows.rows[i], &rows.best[i], found, err)) {
            return false;
        }
    }
    *taken = add_rest(reader, region, first, found, err);
    return *taken;
}

static bool handle_region(LineReader *reader, const Region *region, FoundLines *found, Error *err)
{
    bool sure = region->score >= REGION_SURE_PCT || region->alone;
    Best best = {0};

    if (is_hidden(region, found)) {
        return !sure || is_inside(region->box, found) || add_rest(reader, region, 0, found, err);
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
    if (sure && best.strip.picture.data != NULL && best.reading.score_pct < GOOD_PCT &&
        reader->reads < LINES_CAREFUL_READS_MAX) {
        bool taken = false;
        if (!read_rows(reader, region, &best, found, &taken, err)) {
            return false;
        }
        if (taken) {
            return true;
        }
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

    *found = (FoundLines){.items = arena_array(frame, regions->count + ROWS_MAX, sizeof *found->items)};
    reader.strips = arena_new(STRIP_BYTES_MAX);
    if (found->items == NULL || reader.strips == NULL) {
        arena_free(reader.strips);
        return error_set(err, ERR_MEMORY, "out of memory for lines of text");
    }
    good = read_all(&reader, regions, found, err) && lines_settle(planes, reader.strips, found, err);
    arena_free(reader.strips);
    return good;
}

/* Prints what the detector sees in pictures (PGM or PPM, 8 bits), for training and measuring.
 *
 *   textness_candidates FILE...        every candidate line, before any choice (linked with any_score.c)
 *   textness_lines FILE...             the settled lines with the score of the table that is built in
 *   textness_lines --read LIMIT FILE.. the same, of each picture the best LIMIT lines read
 *
 * One line each: picture (0, 1, ... in the order given), x, y, width, height, vertical, dark, score, the features, and
 * with
 * --read the letters that were read and their mean score. stderr gets the time that each picture took. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "deid/lines.h"
#include "deid/morph.h"

enum { GRAY_TOLERANCE = 12, PLANES_MAX = 3, SIDE_MAX_PX = 20000 };

static double seconds_used(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static bool load(const char *path, Arena *arena, Image *image, Error *err)
{
    FILE *file = fopen(path, "rb");
    char kind = 0;
    int32_t width = 0;
    int32_t height = 0;
    bool good = false;

    if (file == NULL) {
        return error_set(err, ERR_IO, "a picture cannot be opened");
    }
    if (fscanf(file, "P%c %d %d 255", &kind, &width, &height) != 3 || fgetc(file) == EOF ||
        (kind != '5' && kind != '6') || width < 1 || width > SIDE_MAX_PX || height < 1 || height > SIDE_MAX_PX) {
        fclose(file);
        return error_set(err, ERR_INPUT, "no picture of the kind that is read here");
    }
    good = image_new(width, height, kind == '6' ? 3 : 1, arena, image, err);
    for (int32_t y = 0; good && y < height; y++) {
        size_t row = (size_t)width * (size_t)image->channels;
        good = fread(image->data + (ptrdiff_t)y * image->stride, 1, row, file) == row ||
               error_set(err, ERR_INPUT, "a picture ends early");
    }
    fclose(file);
    return good;
}

/* The planes that detection looks at: find_text.c. */
static bool find_regions(const Image *image, Arena *arena, Image planes[PLANES_MAX], Regions *regions, Error *err)
{
    static const Channel channels[PLANES_MAX] = {CHANNEL_LUMA, CHANNEL_MAX, CHANNEL_MIN};
    static const Polarity polarities[PLANES_MAX] = {POLARITY_BOTH, POLARITY_BRIGHT, POLARITY_DARK};
    uint8_t count = morph_is_gray(image, GRAY_TOLERANCE) ? 1 : PLANES_MAX;

    if (!regions_new(arena, regions, err)) {
        return false;
    }
    for (uint8_t i = 0; i < count; i++) {
        if (!morph_channel(image, channels[i], arena, &planes[i], err) ||
            !regions_find(&planes[i], polarities[i], i, regions, err)) {
            return false;
        }
    }
    return true;
}

static void print_region(int picture, const Region *region)
{
    printf("%d %d %d %d %d %d %d %d", picture, region->box.x, region->box.y, region->box.width, region->box.height,
           region->vertical, region->dark, region->score);
    for (int i = 0; i < FEATURE_COUNT; i++) {
        printf(" %d", region->features[i]);
    }
}

static void print_all(int picture, const Region *items, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        print_region(picture, &items[i]);
        putchar('\n');
    }
}

/* As lines.c counts them: letters and digits, also of two and more bytes. */
static uint32_t letters_in(const char *text)
{
    uint32_t count = 0;

    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        count += (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xc0;
    }
    return count;
}

static void print_reading(const FoundLine *line)
{
    uint32_t letters = 0;
    uint64_t sum = 0;
    uint64_t weight = 0;

    for (uint32_t i = 0; i < line->line.count; i++) {
        const TextWord *word = &line->line.words[i];
        size_t size = strlen(word->text);
        letters += letters_in(word->text);
        sum += size * word->score_pct;
        weight += size;
    }
    printf(" %u %u\n", letters, weight == 0 ? 0 : (uint32_t)(sum / weight));
}

/* Each region is read alone, and as one "alone", which lines_read never leaves out. */
static bool print_readings(int picture, Ocr *ocr, uint32_t limit, const Image *planes, const Regions *regions,
                           Arena *arena, Error *err)
{
    LineCache *cache = NULL;

    if (!lines_cache_new(arena, &cache, err)) {
        return false;
    }
    for (uint32_t i = 0; i < regions->count && i < limit; i++) {
        Region region = regions->items[i];
        Regions one = {.items = &region, .count = 1};
        FoundLines found;
        region.alone = true;
        if (!lines_read(ocr, cache, planes, &one, arena, &found, err)) {
            return false;
        }
        print_region(picture, &regions->items[i]);
        print_reading(&found.items[0]);
    }
    return true;
}

typedef struct {
    Ocr *ocr; /* NULL: nothing is read */
    uint32_t limit;
    bool settle;
} Task;

static bool handle(int picture, const char *path, const Task *task, Arena *arena, Error *err)
{
    Image image;
    Image planes[PLANES_MAX];
    Regions regions;
    double start = 0;

    if (!load(path, arena, &image, err)) {
        return false;
    }
    start = seconds_used();
    if (!find_regions(&image, arena, planes, &regions, err)) {
        return false;
    }
    if (task->settle) {
        regions_settle(&regions);
    }
    fprintf(stderr, "%d %dx%d %.1f ms, levels of noise: %u\n", picture, image.width, image.height,
            (seconds_used() - start) * 1e3, regions.dropped);
    if (task->ocr != NULL) {
        return print_readings(picture, task->ocr, task->limit, planes, &regions, arena, err);
    }
    print_all(picture, regions.items, regions.count);
    if (!task->settle) {
        print_all(picture, regions.letters, regions.letters_count);
    }
    return true;
}

int main(int argc, char **argv)
{
    static const char *const languages[] = {"eng"};
    Task task = {.settle = strstr(argv[0], "candidates") == NULL};
    Error err = {0};
    int first = 1;
    bool good = true;

    if (argc > 3 && strcmp(argv[1], "--read") == 0) {
        task.limit = (uint32_t)strtoul(argv[2], NULL, 10);
        first = 3;
        good = ocr_open(languages, 1, &task.ocr, &err);
    }
    for (int i = first; good && i < argc; i++) {
        Arena *arena = arena_new((size_t)2 << 30);
        good = arena != NULL && handle(i - first, argv[i], &task, arena, &err);
        arena_free(arena);
    }
    ocr_close(task.ocr);
    if (!good) {
        fprintf(stderr, "%s\n", err.text);
    }
    return good ? 0 : 1;
}

/* Lines of text in pictures (PGM or PPM, 8 bits) as check.py of textness/ reads them: `textnet_lines classical|net|both
 * FILE...`: picture, x, y, width, height, vertical, dark, score, the features, the mean answer of the net; the time of
 * each goes to stderr. */
#include <stdio.h>
#include <string.h>

#include "deid/morph.h"
#include "deid/textnet_regions.h"
#include "pnm.h"

enum { GRAY_TOLERANCE = 12, PLANES_MAX = 3 };

/* As find_text.c does. */
static bool find_classical(const Image *image, Arena *arena, Regions *regions, Error *err)
{
    static const Channel channels[PLANES_MAX] = {CHANNEL_LUMA, CHANNEL_MAX, CHANNEL_MIN};
    static const Polarity polarities[PLANES_MAX] = {POLARITY_BOTH, POLARITY_BRIGHT, POLARITY_DARK};
    uint8_t count = morph_is_gray(image, GRAY_TOLERANCE) ? 1 : PLANES_MAX;

    for (uint8_t i = 0; i < count; i++) {
        Image plane;
        if (!morph_channel(image, channels[i], arena, &plane, err) ||
            !regions_find(&plane, polarities[i], i, regions, err)) {
            return false;
        }
    }
    return true;
}

/* As find_text.c does: what is classical is weighed, and hidden before the net's own lines are made. */
static bool find_by_net(const Image *image, bool weigh, Arena *arena, Regions *others, Regions *regions, Error *err)
{
    Image bright;
    Image dark;
    Image gray;
    TextnetMaps maps;

    if (!morph_channel(image, CHANNEL_MAX, arena, &bright, err) ||
        !morph_channel(image, CHANNEL_MIN, arena, &dark, err) ||
        !morph_channel(image, CHANNEL_LUMA, arena, &gray, err) ||
        !textnet_run(&bright, &dark, TEXTNET_FASTEST, arena, &maps, err)) {
        return false;
    }
    for (uint32_t i = 0; i < others->count; i++) {
        others->items[i].net = textnet_rate(&maps, others->items[i].box);
    }
    if (!weigh) {
        return true;
    }
    textnet_weigh(&maps, 0, PLANES_MAX, others);
    textnet_hide(&maps, others);
    return textnet_regions(&maps, others, &gray, 0, regions, err);
}

static void print_regions(int picture, const Regions *regions)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        const Region *region = &regions->items[i];
        printf("%d %d %d %d %d %d %d %d", picture, region->box.x, region->box.y, region->box.width, region->box.height,
               region->vertical, region->dark, region->score);
        for (int k = 0; k < FEATURE_COUNT; k++) {
            printf(" %d", region->features[k]);
        }
        printf(" %d\n", region->net);
    }
}

typedef enum { SHOW_CLASSICAL, SHOW_NET, SHOW_BOTH } Show;

static bool handle(int picture, const char *path, Show show, Arena *arena, Error *err)
{
    Image image;
    Regions regions;
    Regions net;

    if (!pnm_load(path, arena, &image, err) || !regions_new(arena, &regions, err) || !regions_new(arena, &net, err)) {
        return false;
    }
    double start = seconds_used();
    if (!find_classical(&image, arena, &regions, err)) {
        return false;
    }
    regions_settle(&regions);
    if (!find_by_net(&image, show != SHOW_CLASSICAL, arena, &regions, &net, err)) {
        return false;
    }
    if (show == SHOW_BOTH) {
        textnet_join(&regions, &net);
    } else if (show == SHOW_NET) {
        regions = net;
    }
    fprintf(stderr, "%d %dx%d %.1f ms\n", picture, image.width, image.height, (seconds_used() - start) * 1e3);
    print_regions(picture, &regions);
    return true;
}

int main(int argc, char **argv)
{
    Show show = argc > 1 && strcmp(argv[1], "both") == 0  ? SHOW_BOTH
                : argc > 1 && strcmp(argv[1], "net") == 0 ? SHOW_NET
                                                          : SHOW_CLASSICAL;
    Error err = {0};
    bool good = argc > 2;

    for (int i = 2; good && i < argc; i++) {
        Arena *arena = arena_new((size_t)2 << 30);
        good = arena != NULL && handle(i - 2, argv[i], show, arena, &err);
        arena_free(arena);
    }
    if (!good) {
        fprintf(stderr, "%s\n", err.text);
    }
    return good ? 0 : 1;
}

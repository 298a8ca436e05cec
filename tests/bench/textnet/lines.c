/* Lines of text in pictures (PGM or PPM, 8 bits) as check.py of textness/ reads them: `textnet_lines classical|net|both
 * FILE...`: picture, x, y, width, height, vertical, dark, score, the features, the mean answer of the net; the time of
 * each goes to stderr. */
#include <stdio.h>
#include <string.h>

#include "deid/morph.h"
#include "deid/textnet_regions.h"
#include "pnm.h"

enum { GRAY_TOLERANCE = 12, PLANES_MAX = 3 };

typedef enum { SHOW_CLASSICAL, SHOW_NET, SHOW_BOTH } Show;

/* What find_text.c makes of one rendering. */
typedef struct {
    Image planes[PLANES_MAX]; /* luma; largest and smallest channel */
    uint8_t count;            /* the others are as the first */
    TextnetMaps maps;
    Image cells;
} Rendering;

static bool prepare(const Image *image, Arena *arena, Rendering *rendering, Error *err)
{
    static const Channel channels[PLANES_MAX] = {CHANNEL_LUMA, CHANNEL_MAX, CHANNEL_MIN};

    rendering->count = morph_is_gray(image, GRAY_TOLERANCE) ? 1 : PLANES_MAX;
    for (uint8_t i = 0; i < rendering->count; i++) {
        if (!morph_channel(image, channels[i], arena, &rendering->planes[i], err)) {
            return false;
        }
    }
    bool gray = rendering->count == 1;
    return textnet_run(&rendering->planes[gray ? 0 : 1], &rendering->planes[gray ? 0 : 2], TEXTNET_FASTEST, arena,
                       &rendering->maps, err) &&
           textnet_cells(&rendering->maps, TEXTNET_DOUBT, arena, &rendering->cells, err);
}

/* Classical lines where the net has a doubt, or, to fit how both weigh, everywhere. */
static bool find_classical(const Rendering *rendering, bool everywhere, Regions *regions, Error *err)
{
    static const Polarity polarities[PLANES_MAX] = {POLARITY_BOTH, POLARITY_BRIGHT, POLARITY_DARK};

    regions->cells = everywhere ? NULL : &rendering->cells;
    for (uint8_t i = 0; i < rendering->count; i++) {
        if (!regions_find(&rendering->planes[i], polarities[i], i, regions, err)) {
            return false;
        }
    }
    regions_settle(regions);
    return true;
}

static bool find_lines(const Rendering *rendering, Show show, Regions *regions, Regions *net, Error *err)
{
    if (!find_classical(rendering, show == SHOW_CLASSICAL, regions, err)) {
        return false;
    }
    if (show == SHOW_CLASSICAL) {
        for (uint32_t i = 0; i < regions->count; i++) {
            regions->items[i].net = textnet_rate(&rendering->maps, regions->items[i].box);
        }
        return true;
    }
    textnet_weigh(&rendering->maps, 0, PLANES_MAX, regions);
    textnet_hide(&rendering->maps, regions);
    if (!textnet_regions(&rendering->maps, regions, &rendering->planes[0], 0, net, err)) {
        return false;
    }
    if (show == SHOW_BOTH) {
        textnet_join(regions, net);
    } else {
        *regions = *net;
    }
    return true;
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

static bool handle(int picture, const char *path, Show show, Arena *arena, Error *err)
{
    Image image;
    Rendering rendering;
    Regions regions;
    Regions net;

    if (!pnm_load(path, arena, &image, err) || !regions_new(arena, &regions, err) || !regions_new(arena, &net, err)) {
        return false;
    }
    double start = seconds_used();
    if (!prepare(&image, arena, &rendering, err) || !find_lines(&rendering, show, &regions, &net, err)) {
        return false;
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

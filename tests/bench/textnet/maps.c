/* What the net answers to pictures (PGM or PPM, 8 bits): `textnet_maps [--portable] FOLDER FILE...` writes N.text.pgm
 * and N.core.pgm for the Nth file, and tells the time that each took. */
#include <stdio.h>
#include <string.h>

#include "deid/morph.h"
#include "deid/textnet.h"
#include "pnm.h"

enum { PATH_BYTES = 1024 };

static bool save(const char *folder, int picture, const char *name, const Image *map, Error *err)
{
    char path[PATH_BYTES];

    (void)snprintf(path, sizeof path, "%s/%d.%s.pgm", folder, picture, name);
    return pnm_save(path, map, err);
}

static bool handle(int picture, const char *path, TextnetKernel kernel, const char *folder, Arena *arena, Error *err)
{
    Image image;
    Image bright;
    Image dark;
    TextnetMaps maps;

    if (!pnm_load(path, arena, &image, err) || !morph_channel(&image, CHANNEL_MAX, arena, &bright, err) ||
        !morph_channel(&image, CHANNEL_MIN, arena, &dark, err)) {
        return false;
    }
    double start = seconds_used();
    if (!textnet_run(&bright, &dark, kernel, arena, &maps, err)) {
        return false;
    }
    printf("%d %d %d %.1f ms\n", picture, image.width, image.height, (seconds_used() - start) * 1e3);
    return save(folder, picture, "text", &maps.text, err) && save(folder, picture, "core", &maps.core, err);
}

int main(int argc, char **argv)
{
    bool portable = argc > 1 && strcmp(argv[1], "--portable") == 0;
    int first = portable ? 2 : 1;
    Error err = {0};
    bool good = argc > first;

    for (int i = first + 1; good && i < argc; i++) {
        Arena *arena = arena_new((size_t)2 << 30);
        good = arena != NULL &&
               handle(i - first - 1, argv[i], portable ? TEXTNET_PORTABLE : TEXTNET_FASTEST, argv[first], arena, &err);
        arena_free(arena);
    }
    if (!good) {
        fprintf(stderr, "%s\n", err.text);
    }
    return good ? 0 : 1;
}

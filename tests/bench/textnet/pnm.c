#include "pnm.h"

#include <stdio.h>
#include <time.h>

enum { SIDE_MAX_PX = 20000 };

double seconds_used(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

bool pnm_load(const char *path, Arena *arena, Image *image, Error *err)
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

bool pnm_save(const char *path, const Image *gray, Error *err)
{
    size_t bytes = (size_t)gray->width * (size_t)gray->height;
    FILE *file = fopen(path, "wb");

    if (file == NULL) {
        return error_set(err, ERR_IO, "a picture cannot be written");
    }
    bool good =
        fprintf(file, "P5\n%d %d\n255\n", gray->width, gray->height) > 0 && fwrite(gray->data, 1, bytes, file) == bytes;
    return (fclose(file) == 0 && good) || error_set(err, ERR_IO, "a picture cannot be written");
}

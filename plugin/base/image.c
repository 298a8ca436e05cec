#include "base/image.h"

#include <string.h>

bool image_new(int32_t width, int32_t height, int32_t channels, Arena *arena, Image *image, Error *err)
{
    int64_t bytes = (int64_t)width * height;

    if (width <= 0 || height <= 0 || (channels != 1 && channels != 3) || bytes > INT32_MAX / channels) {
        return error_set(err, ERR_LIMIT, "an image of %d x %d pixels cannot be made", (int)width, (int)height);
    }
    image->data = arena_alloc(arena, (size_t)bytes * (size_t)channels);
    if (image->data == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for an image");
    }
    image->width = width;
    image->height = height;
    image->channels = channels;
    image->stride = width * channels;
    return true;
}

Image image_crop(const Image *image, Rect box)
{
    Rect inside = rect_clip(box, image->width, image->height);
    Image view = *image;

    view.data = image->data + (ptrdiff_t)inside.y * image->stride + (ptrdiff_t)inside.x * image->channels;
    view.width = inside.width;
    view.height = inside.height;
    return view;
}

bool image_equal(const Image *a, const Image *b)
{
    if (a->width != b->width || a->height != b->height || a->channels != b->channels) {
        return false;
    }
    for (int32_t y = 0; y < a->height; y++) {
        if (memcmp(a->data + (ptrdiff_t)y * a->stride, b->data + (ptrdiff_t)y * b->stride,
                   (size_t)a->width * (size_t)a->channels) != 0) {
            return false;
        }
    }
    return true;
}

/* Reads a gray picture and boxes from standard input, writes the picture with the boxes restored, and says how long
 * that took; with the word coarse as loops of many frames have it. All numbers are 32 bits, in the machine's order:
 * width, height, number of boxes, the boxes, the samples as floats; back come milliseconds, as a float, and the
 * samples. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "deid/inpaint.h"

enum { SIDE_MAX = 8192, BOXES_MAX = 4096 };

static bool get(void *data, size_t size)
{
    return fread(data, 1, size, stdin) == size;
}

static float since(struct timespec begin)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (float)(now.tv_sec - begin.tv_sec) * 1000.0F + (float)(now.tv_nsec - begin.tv_nsec) / 1e6F;
}

static uint8_t *cover(const InpaintPlane *plane, const Rect *boxes, uint32_t count, Arena *arena)
{
    uint8_t *covered = arena_alloc(arena, (size_t)plane->width * (size_t)plane->height);

    for (uint32_t i = 0; covered != NULL && i < count; i++) {
        Rect box = rect_clip(boxes[i], plane->width, plane->height);
        for (int32_t y = box.y; y < box.y + box.height; y++) {
            memset(covered + (size_t)y * (size_t)plane->width + (size_t)box.x, 1, (size_t)box.width);
        }
    }
    return covered;
}

static bool repair(int32_t width, int32_t height, uint32_t count, InpaintEffort effort, Arena *arena, Error *err)
{
    InpaintPlane plane = {.width = width, .height = height};
    size_t size = (size_t)width * (size_t)height * sizeof *plane.values;
    Rect *boxes = arena_array(arena, count + 1u, sizeof *boxes);
    struct timespec begin;
    float spent;

    plane.values = arena_alloc(arena, size);
    if (boxes == NULL || plane.values == NULL || !get(boxes, count * sizeof *boxes) || !get(plane.values, size) ||
        (plane.covered = cover(&plane, boxes, count, arena)) == NULL) {
        return error_set(err, ERR_INPUT, "no picture");
    }
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begin);
    if (!inpaint(&plane, boxes, count, effort, 0, arena, err)) {
        return false;
    }
    spent = since(begin);
    return fwrite(&spent, sizeof spent, 1, stdout) == 1 && fwrite(plane.values, 1, size, stdout) == size;
}

int main(int words, char **word)
{
    InpaintEffort effort = words > 1 && strcmp(word[1], "coarse") == 0 ? INPAINT_COARSE : INPAINT_FINE;
    int32_t head[3];
    Arena *arena = arena_new((size_t)1 << 31);
    Error err = {0};

    if (arena == NULL || !get(head, sizeof head) || head[0] < 1 || head[1] < 1 || head[0] > SIDE_MAX ||
        head[1] > SIDE_MAX || head[2] < 1 || head[2] > BOXES_MAX) {
        return 2;
    }
    if (!repair(head[0], head[1], (uint32_t)head[2], effort, arena, &err)) {
        (void)fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    arena_free(arena);
    return 0;
}

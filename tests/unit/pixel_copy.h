/* The pixel data element of a copy in memory, and pictures without order. */
#ifndef REDACTOR_TESTS_PIXEL_COPY_H
#define REDACTOR_TESTS_PIXEL_COPY_H

#include "check.h"
#include "deid/pixel_steps.h"
#include "pixel_fixture.h"

static inline bool copy_append(void *self, Bytes bytes, Error *err)
{
    buffer_append(self, bytes.data, bytes.size);
    return buffer_check(self, err);
}

static inline bool copy_rewrite(void *self, uint64_t back, Bytes bytes, Error *err)
{
    Buffer *out = self;

    if (back > out->size || bytes.size > back) {
        return error_set(err, ERR_LIMIT, "over the end");
    }
    memcpy(out->data + out->size - back, bytes.data, bytes.size);
    return true;
}

static inline void add_fill(Plan *plan, Rect rect, const char *mode)
{
    Error err = {0};
    Step step = {.kind = STEP_FILL, .last_frame = 1000, .box = rect, .rule = "", .mode = mode};

    CHECK_OK(plan_add(plan, &step, &err));
}

/* Applies [plan] to [parsed] in [asked] or, where that is NULL, the original's syntax; the element's bytes in [run]. */
static inline Bytes copy_pixels(Parsed *parsed, const Plan *plan, const char *asked, const char **uid, Arena *run)
{
    Settings settings = settings_default();
    Buffer out = {.limit = 1 << 24};
    Sink sink = {.self = &out, .write = copy_append, .rewrite = copy_rewrite};
    Error err = {0};
    Bytes bytes;

    settings.transfer_syntax = asked != NULL ? asked : settings.transfer_syntax;
    CHECK_OK(pixels_target_syntax(parsed, plan, &settings, uid, &err));
    CHECK_OK(pixels_describe(parsed, plan, *uid, &err));
    CHECK_OK(pixels_apply(parsed, plan, *uid, &sink, &err));
    bytes = bytes_of(arena_copy(run, out.data, out.size), out.size);
    buffer_free(&out);
    return bytes;
}

/* Some picture without order. */
static inline void scribble(uint8_t *value, size_t size, uint32_t seed)
{
    for (size_t i = 0; i < size; i++) {
        seed = seed * 1664525u + 1013904223u;
        value[i] = (uint8_t)(seed >> 24);
    }
}

#endif

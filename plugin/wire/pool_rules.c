/* Calls that are not about a copy: pictures for a person, and the rules themselves. */
#include "wire/pool_inside.h"

#include <string.h>

#include <unistd.h>

#include "wire/body.h"
#include "wire/memfd.h"

enum { CHECK_RULES_FACTOR = 10 }; /* all examples and the cost of every pattern: longer than any instance */

/* The samples come in a sealed memory file, rows without gaps. */
static bool copy_samples(Bytes samples, Image *image)
{
    size_t row = (size_t)image->width * (size_t)image->channels;

    for (int32_t y = 0; y < image->height; y++) {
        memcpy(image->data + (size_t)y * (size_t)image->stride, samples.data + (size_t)y * row, row);
    }
    return true;
}

static bool read_samples(int file, uint64_t size, Arena *run, Image *image, Error *err)
{
    Arena *mapped = arena_new(4096);
    Bytes samples;
    bool ok;

    if (mapped == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a picture");
    }
    ok = memfd_check(file, size, err) && memfd_map(file, size, mapped, &samples, err) &&
         image_new(image->width, image->height, image->channels, run, image, err) && copy_samples(samples, image);
    arena_free(mapped);
    return ok;
}

static bool accept_image(Call *call, Reader *reader, Message *answer, Error *err)
{
    uint32_t width = reader_u32(reader);
    uint32_t height = reader_u32(reader);
    uint8_t channels = reader_u8(reader);
    uint64_t pixels = (uint64_t)width * height;

    if (!body_done(reader, "a picture", err)) {
        return false;
    }
    if (width == 0 || height == 0 || width > UINT16_MAX || height > UINT16_MAX || (channels != 1 && channels != 3) ||
        pixels > call->pool->options.settings.limits.max_pixels_per_frame || answer->descriptors_count != 1) {
        return error_set(err, ERR_INPUT, "a picture that cannot be");
    }
    call->image->width = (int32_t)width;
    call->image->height = (int32_t)height;
    call->image->channels = channels;
    return read_samples(answer->descriptors[0], pixels * channels, call->run, call->image, err);
}

bool pool_render(Pool *pool, const PoolJob *job, const Plan *plan, RenderKind kind, uint32_t frame, Arena *run,
                 Image *image, Error *err)
{
    Call call;

    if (!pool_begin_call(pool, job, MESSAGE_RENDER, run, &call, err)) {
        return false;
    }
    call.accept = accept_image;
    call.image = image;
    buffer_u8(&call.body, (uint8_t)kind);
    buffer_u32(&call.body, frame);
    buffer_u8(&call.body, plan == NULL ? 0 : 1);
    if (plan != NULL && !body_write_plan(plan, false, &call.body, err)) {
        buffer_free(&call.body);
        return false;
    }
    return pool_ask(&call, err);
}

static bool accept_judgements(Call *call, Reader *reader, Message *answer, Error *err)
{
    (void)answer;
    return body_read_judgements(reader, call->run, call->judgements, call->judgements_count, err) &&
           body_done(reader, "judgements", err);
}

bool pool_match(Pool *pool, const char *policy, const HeaderValue *header, uint32_t header_count,
                const char *const *lines, uint32_t lines_count, Arena *run, Judgement *judgements, Error *err)
{
    BodyMatch match = {policy, header, header_count, lines, lines_count};
    Call call = {.pool = pool,
                 .kind = MESSAGE_MATCH,
                 .body = {.limit = MESSAGE_BODY_MAX},
                 .accept = accept_judgements,
                 .run = run,
                 .judgements = judgements,
                 .judgements_count = lines_count};

    if (header_count > MATCH_HEADER_MAX || lines_count > MATCH_LINES_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d lines or %d header values", MATCH_LINES_MAX, MATCH_HEADER_MAX);
    }
    body_write_match(&match, &call.body);
    return pool_ask(&call, err);
}

static bool accept_rules(Call *call, Reader *reader, Message *answer, Error *err)
{
    (void)answer;
    return body_read_rules(reader, call->run, call->rules, call->number, err) &&
           body_done(reader, "a list of rules", err);
}

bool pool_list_rules(Pool *pool, Arena *run, const RuleInfo **rules, uint32_t *count, Error *err)
{
    Call call = {
        .pool = pool, .kind = MESSAGE_LIST_RULES, .accept = accept_rules, .run = run, .rules = rules, .number = count};

    return pool_ask(&call, err);
}

static bool accept_number(Call *call, Reader *reader, Message *answer, Error *err)
{
    (void)answer;
    *call->number = reader_u32(reader);
    return body_done(reader, "a number", err);
}

bool pool_check_rules(Pool *pool, Arena *run, uint32_t *examples_run, Error *err)
{
    Call call = {.pool = pool,
                 .kind = MESSAGE_CHECK_RULES,
                 .timeout_factor = CHECK_RULES_FACTOR,
                 .accept = accept_number,
                 .run = run,
                 .number = examples_run};

    return pool_ask(&call, err);
}

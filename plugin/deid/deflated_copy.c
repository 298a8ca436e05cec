#include "deid/deflated_copy.h"

#include <string.h>

#include "deid/pixel_steps.h"
#include "wrap/inflate.h"

/* Preamble, "DICM", and the element that says how long the rest of group 0002 is. */
enum { META_LENGTH_AT = 140, META_BEGINS_AT = 144 };

bool deflated_is(const char *transfer_syntax_uid)
{
    return strcmp(transfer_syntax_uid, "1.2.840.10008.1.2.1.99") == 0;
}

/* Where group 0002 ends in a head of our own. */
static size_t meta_end(Bytes head)
{
    const uint8_t *at = head.data + META_LENGTH_AT;

    return META_BEGINS_AT + ((size_t)at[0] | (size_t)at[1] << 8 | (size_t)at[2] << 16 | (size_t)at[3] << 24);
}

static Bytes behind(Bytes bytes, size_t at)
{
    return bytes_of(bytes.data + at, bytes.size - at);
}

static bool write_on(void *self, Bytes bytes, Error *err)
{
    const Sink *sink = self;

    return sink->write(sink->self, bytes, err);
}

static bool write_deflated(void *self, Bytes bytes, Error *err)
{
    return deflater_write(self, bytes, err);
}

bool deflated_write(Bytes head, Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid, Arena *run,
                    Sink *sink, Error *err)
{
    size_t end = meta_end(head);
    Deflater *deflater;
    Sink inner = {.write = write_deflated};

    if (end > head.size) {
        return error_set(err, ERR_INPUT, "the copy's header cannot be written");
    }
    if (!sink->write(sink->self, bytes_of(head.data, end), err) ||
        !deflater_open(write_on, sink, run, &deflater, err) || !deflater_write(deflater, behind(head, end), err)) {
        return false;
    }
    inner.self = deflater;
    return pixels_apply(parsed, plan, transfer_syntax_uid, &inner, err) && deflater_finish(deflater, err);
}

/* Bytes that must come next. */
typedef struct {
    Bytes rest;
    bool differs;
} Expected;

static bool compare_on(void *self, Bytes bytes, Error *err)
{
    Expected *expected = self;

    (void)err;
    if (expected->differs || bytes.size > expected->rest.size ||
        memcmp(bytes.data, expected->rest.data, bytes.size) != 0) {
        expected->differs = true;
        return true;
    }
    expected->rest = behind(expected->rest, bytes.size);
    return true;
}

bool deflated_same(const Parsed *copy, Bytes head, Arena *run, bool *same, Error *err)
{
    size_t end = meta_end(head);
    Bytes body = copy->scan.body;
    Expected expected;
    Deflater *deflater;

    *same = false;
    if (end > head.size || end > copy->file.size || memcmp(head.data, copy->file.data, end) != 0 ||
        head.size - end > body.size || memcmp(head.data + end, body.data, head.size - end) != 0 ||
        (!copy->scan.has_pixels && head.size - end != body.size)) {
        return true;
    }
    expected = (Expected){.rest = behind(copy->file, end)};
    if (!deflater_open(compare_on, &expected, run, &deflater, err) || !deflater_write(deflater, body, err) ||
        !deflater_finish(deflater, err)) {
        return false;
    }
    *same = !expected.differs && expected.rest.size == 0;
    return true;
}

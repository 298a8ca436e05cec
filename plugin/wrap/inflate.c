#include "wrap/inflate.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum {
    CHUNK_BYTES = 64 << 10,
    INPUT_BYTES_MAX = 1 << 30, /* zlib counts in 32 bits: the input is fed in pieces */
    RAW_WINDOW_BITS = -15,     /* negative: no zlib header, as DICOM wants it */
    DEFLATE_LEVEL = 6,         /* fixed, so that the same copy has the same bytes on every node */
    DEFLATE_MEMORY_LEVEL = 8
};

/* Where unpacked bytes go: nowhere while they are counted, then to memory of just that size. */
typedef struct {
    uint8_t *data;
    uint64_t capacity;
    uint64_t size;
} Output;

static bool start(z_stream *stream, Error *err)
{
    int code = inflateInit2(stream, RAW_WINDOW_BITS);

    if (code == Z_MEM_ERROR) {
        return error_set(err, ERR_MEMORY, "no memory to unpack a deflated data set");
    }
    return code == Z_OK || error_set(err, ERR_INPUT, "the deflated data set cannot be unpacked");
}

/* One call of inflate; [ended] when the stream is through. */
static bool unpack_some(z_stream *stream, Bytes *rest, Output *output, uint8_t *scratch, bool *ended, Error *err)
{
    uint64_t room = CHUNK_BYTES;
    uint8_t *target = scratch;
    int code;

    if (stream->avail_in == 0 && rest->size > 0) {
        size_t piece = rest->size < INPUT_BYTES_MAX ? rest->size : INPUT_BYTES_MAX;
        stream->next_in = (z_const Bytef *)(uintptr_t)rest->data;
        stream->avail_in = (uInt)piece;
        rest->data += piece;
        rest->size -= piece;
    }
    if (output->data != NULL) {
        room = output->capacity - output->size;
        room = room < INPUT_BYTES_MAX ? room : INPUT_BYTES_MAX;
        target = output->data + output->size;
    }
    stream->next_out = target;
    stream->avail_out = (uInt)room;
    code = inflate(stream, Z_NO_FLUSH);
    output->size += room - stream->avail_out;
    *ended = code == Z_STREAM_END;
    if (code == Z_MEM_ERROR) {
        return error_set(err, ERR_MEMORY, "no memory to unpack a deflated data set");
    }
    if (*ended) {
        return true;
    }
    if (code != Z_OK || (stream->avail_in == 0 && rest->size == 0 && stream->avail_out > 0)) {
        return error_set(err, ERR_INPUT, "the deflated data set is broken or cut short");
    }
    return true;
}

static bool unpack(Bytes deflated, uint64_t max_bytes, Output *output, Error *err)
{
    uint8_t scratch[CHUNK_BYTES];
    z_stream stream = {0};
    bool ended = false;
    bool good = true;

    if (!start(&stream, err)) {
        return false;
    }
    while (good && !ended) {
        good = unpack_some(&stream, &deflated, output, scratch, &ended, err);
        if (good && output->size > max_bytes) {
            good = error_set(err, ERR_LIMIT, "the deflated data set unpacks to more than the limit");
        }
    }
    (void)inflateEnd(&stream);
    return good;
}

bool inflate_bytes(Bytes deflated, uint64_t max_bytes, Arena *arena, Bytes *inflated, Error *err)
{
    Output counted = {0};
    Output output = {0};

    if (!unpack(deflated, max_bytes, &counted, err)) {
        return false;
    }
    /* One byte more than needed: zlib reports the stream's end only when it may still write. */
    output.capacity = counted.size + 1;
    output.data = arena_alloc(arena, (size_t)output.capacity);
    if (output.data == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for an unpacked data set");
    }
    if (!unpack(deflated, max_bytes, &output, err)) {
        return false;
    }
    *inflated = bytes_of(output.data, (size_t)output.size);
    return true;
}

struct Deflater {
    z_stream stream;
    DeflateSink *sink;
    void *self;
    uint64_t written;
    uint8_t chunk[CHUNK_BYTES];
    /* What zlib makes may depend on the pieces that it is fed: they are always of one size, so that the same bytes give
     * the same stream however they come. */
    uint8_t pending[CHUNK_BYTES];
    size_t pending_size;
};

static void deflater_close(void *handle)
{
    Deflater *deflater = handle;

    (void)deflateEnd(&deflater->stream);
    free(deflater);
}

bool deflater_open(DeflateSink *sink, void *self, Arena *run, Deflater **deflater, Error *err)
{
    Deflater *opened = calloc(1, sizeof *opened);

    if (opened == NULL) {
        return error_set(err, ERR_MEMORY, "no memory to deflate");
    }
    opened->sink = sink;
    opened->self = self;
    if (deflateInit2(&opened->stream, DEFLATE_LEVEL, Z_DEFLATED, RAW_WINDOW_BITS, DEFLATE_MEMORY_LEVEL,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        free(opened);
        return error_set(err, ERR_MEMORY, "no memory to deflate");
    }
    if (!arena_own(run, opened, deflater_close)) {
        return error_set(err, ERR_MEMORY, "no memory to deflate");
    }
    *deflater = opened;
    return true;
}

static bool drain(Deflater *deflater, int flush, Error *err)
{
    int code;

    do {
        size_t size;
        deflater->stream.next_out = deflater->chunk;
        deflater->stream.avail_out = CHUNK_BYTES;
        code = deflate(&deflater->stream, flush);
        size = CHUNK_BYTES - deflater->stream.avail_out;
        deflater->written += size;
        if (size > 0 && !deflater->sink(deflater->self, bytes_of(deflater->chunk, size), err)) {
            return false;
        }
    } while (code == Z_OK && deflater->stream.avail_out == 0);
    return code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR ||
           error_set(err, ERR_MEMORY, "deflating failed");
}

bool deflater_write(Deflater *deflater, Bytes bytes, Error *err)
{
    while (bytes.size > 0) {
        size_t room = CHUNK_BYTES - deflater->pending_size;
        size_t piece = bytes.size < room ? bytes.size : room;
        memcpy(deflater->pending + deflater->pending_size, bytes.data, piece);
        deflater->pending_size += piece;
        bytes.data += piece;
        bytes.size -= piece;
        if (deflater->pending_size == CHUNK_BYTES) {
            deflater->stream.next_in = deflater->pending;
            deflater->stream.avail_in = CHUNK_BYTES;
            deflater->pending_size = 0;
            if (!drain(deflater, Z_NO_FLUSH, err)) {
                return false;
            }
        }
    }
    return true;
}

bool deflater_finish(Deflater *deflater, Error *err)
{
    static const uint8_t pad[1] = {0};

    deflater->stream.next_in = deflater->pending;
    deflater->stream.avail_in = (uInt)deflater->pending_size;
    if (!drain(deflater, Z_FINISH, err)) {
        return false;
    }
    return deflater->written % 2 == 0 || deflater->sink(deflater->self, bytes_of(pad, sizeof pad), err);
}

#include "wrap/jpeg_stream.h"

#include <string.h>

enum {
    MARKER_SOF0 = 0xc0,
    MARKER_SOF2 = 0xc2,
    MARKER_SOF3 = 0xc3,
    MARKER_DHT = 0xc4,
    MARKER_DAC = 0xcc,
    MARKER_RST0 = 0xd0,
    MARKER_RST7 = 0xd7,
    MARKER_SOI = 0xd8,
    MARKER_EOI = 0xd9,
    MARKER_SOS = 0xda,
    MARKER_DQT = 0xdb,
    MARKER_DNL = 0xdc,
    MARKER_DRI = 0xdd,
    MARKER_APP0 = 0xe0,
    MARKER_APP8 = 0xe8,
    MARKER_APP14 = 0xee,
    MARKER_SOF55 = 0xf7, /* JPEG-LS */
    MARKER_LSE = 0xf8    /* JPEG-LS parameters */
};

typedef enum { SEGMENT_PICTURE, SEGMENT_SCAN, SEGMENT_END, SEGMENT_OTHER } SegmentKind;

typedef struct {
    uint8_t marker;
    SegmentKind kind;
    Bytes body; /* behind the length field */
} Segment;

/* Walks from marker to marker; [rest] begins behind SOI. */
typedef struct {
    Bytes rest;
} Walk;

static uint32_t u16_at(const uint8_t *data)
{
    return (uint32_t)data[0] << 8 | data[1];
}

static void skip(Walk *walk, size_t count)
{
    walk->rest = bytes_of(walk->rest.data + count, walk->rest.size - count);
}

static bool is_frame_header(uint8_t marker)
{
    return marker == MARKER_SOF55 ||
           (marker >= MARKER_SOF0 && marker <= 0xcf && marker != MARKER_DHT && marker != 0xc8 && marker != MARKER_DAC);
}

static SegmentKind kind_of(uint8_t marker)
{
    if (is_frame_header(marker)) {
        return SEGMENT_PICTURE;
    }
    switch (marker) {
    case MARKER_DHT:
    case MARKER_DAC:
    case MARKER_DQT:
    case MARKER_DNL:
    case MARKER_DRI:
    case MARKER_LSE:
        return SEGMENT_PICTURE;
    case MARKER_SOS:
        return SEGMENT_SCAN;
    case MARKER_EOI:
        return SEGMENT_END;
    default:
        return SEGMENT_OTHER;
    }
}

static bool walk_begin(Bytes stream, Walk *walk, Error *err)
{
    if (stream.size < 4 || stream.data[0] != 0xff || stream.data[1] != MARKER_SOI) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG stream does not begin with its marker");
    }
    walk->rest = stream;
    skip(walk, 2);
    return true;
}

/* The next segment. A stream that ends without its end marker ends here: many encoders forget it. */
static bool walk_next(Walk *walk, Segment *segment, Error *err)
{
    size_t at = 0;

    while (at + 1 < walk->rest.size && walk->rest.data[at] == 0xff && walk->rest.data[at + 1] == 0xff) {
        at++; /* fill bytes */
    }
    if (at + 1 >= walk->rest.size) {
        *segment = (Segment){.marker = MARKER_EOI, .kind = SEGMENT_END};
        return true;
    }
    if (walk->rest.data[at] != 0xff || walk->rest.data[at + 1] < MARKER_SOF0) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG marker is missing");
    }
    *segment = (Segment){.marker = walk->rest.data[at + 1], .kind = kind_of(walk->rest.data[at + 1])};
    skip(walk, at + 2);
    if (segment->kind == SEGMENT_END) {
        return true;
    }
    if (walk->rest.size < 2 || u16_at(walk->rest.data) < 2 || u16_at(walk->rest.data) > walk->rest.size) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG segment is longer than its stream");
    }
    segment->body = bytes_of(walk->rest.data + 2, u16_at(walk->rest.data) - 2);
    skip(walk, segment->body.size + 2);
    return true;
}

/* The coded data behind a scan's header. JPEG stuffs a zero byte behind 0xff, JPEG-LS a zero bit: in both no byte from
 * 0xc0 on may follow but a restart marker, and a marker. */
static Bytes walk_scan(Walk *walk)
{
    Bytes data = {walk->rest.data, 0};
    size_t at = 0;

    while (at + 1 < walk->rest.size) {
        uint8_t next = walk->rest.data[at + 1];
        if (walk->rest.data[at] == 0xff && next >= MARKER_SOF0 && next != 0xff &&
            (next < MARKER_RST0 || next > MARKER_RST7)) {
            break;
        }
        at++;
    }
    if (at + 1 >= walk->rest.size) {
        at = walk->rest.size;
    }
    data.size = at;
    skip(walk, at);
    return data;
}

static bool has_name(Bytes body, const char *name, size_t size, size_t needed)
{
    return body.size >= needed && memcmp(body.data, name, size) == 0;
}

/* What tells how three components are meant where the header is silent or wrong. */
typedef struct {
    bool is_jfif, is_adobe, is_subsampled, is_lossless, is_jpeg_ls, is_near, found;
    uint8_t adobe_transform;
} Hints;

/* The pixels of one MCU, in 8-bit streams of Huffman codes, sequential or progressive: a component alone is coded block
 * by block. */
static void find_blocks(const uint8_t *body, CodecLook *look)
{
    uint32_t widest = 1;
    uint32_t highest = 1;
    bool even = look->precision_bits == 8 && (look->samples == 1 || look->samples == 3);

    for (uint32_t i = 0; i < look->samples && look->samples > 1; i++) {
        uint32_t factors = body[7 + 3 * (size_t)i];
        widest = factors >> 4 > widest ? factors >> 4 : widest;
        highest = (factors & 15) > highest ? factors & 15 : highest;
    }
    for (uint32_t i = 0; i < look->samples && look->samples > 1; i++) {
        uint32_t factors = body[7 + 3 * (size_t)i];
        even = even && factors >> 4 != 0 && (factors & 15) != 0 && widest % (factors >> 4) == 0 &&
               highest % (factors & 15) == 0;
    }
    look->block_width = even ? 8 * widest : 0;
    look->block_height = even ? 8 * highest : 0;
}

/* A scan of JPEG-LS says how near its samples are (T.87 C.2.3). */
static void read_scan_header(const Segment *segment, const CodecLook *look, Hints *hints)
{
    size_t near = 1 + 2 * (size_t)look->samples;

    hints->is_near |= segment->body.size > near && segment->body.data[near] != 0;
}

static bool read_frame_header(const Segment *segment, CodecLook *look, Hints *hints, Error *err)
{
    const uint8_t *body = segment->body.data;

    if (segment->body.size < 6 || segment->body.size < 6 + 3 * (size_t)body[5] || body[5] == 0) {
        return error_set(err, ERR_INPUT, "bad pixel data: JPEG frame header");
    }
    look->precision_bits = body[0];
    look->rows = u16_at(body + 1);
    look->columns = u16_at(body + 3);
    look->samples = body[5];
    hints->found = true;
    hints->is_jpeg_ls = segment->marker == MARKER_SOF55;
    hints->is_lossless = segment->marker == MARKER_SOF3 || segment->marker == MARKER_SOF55;
    for (uint32_t i = 1; i < look->samples; i++) {
        hints->is_subsampled |= body[7 + 3 * (size_t)i] != body[7];
    }
    if (segment->marker >= MARKER_SOF0 && segment->marker <= MARKER_SOF2) {
        find_blocks(body, look);
    }
    return true;
}

static void read_application(const Segment *segment, Hints *hints)
{
    if (segment->marker == MARKER_APP0 && has_name(segment->body, "JFIF", 5, 14)) {
        hints->is_jfif = true;
    }
    if (segment->marker == MARKER_APP14 && has_name(segment->body, "Adobe", 5, 12)) {
        hints->is_adobe = true;
        hints->adobe_transform = segment->body.data[11];
    }
}

/* The label in the header counts. RGB on a stream that says YCbCr itself is a known mistake of converters: components
 * of different sizes cannot be red, green and blue. */
static void decide_colour(const CodecInput *input, const Hints *hints, CodecLook *look)
{
    bool is_ycbcr = strncmp(input->photometric, "YBR", 3) == 0;

    look->photometric = photometric_of(input->photometric);
    if (look->samples != 3) {
        return;
    }
    if (hints->is_lossless) {
        if (look->photometric == PHOTOMETRIC_YBR_FULL_422) {
            look->photometric = PHOTOMETRIC_YBR_FULL;
        }
        return;
    }
    if (is_ycbcr || hints->is_subsampled || (hints->is_adobe ? hints->adobe_transform == 1 : hints->is_jfif)) {
        look->converts_colour = true;
        look->photometric = PHOTOMETRIC_RGB;
    }
}

/* A Huffman code has a bit at least: each sample has one in lossless streams, each block of 64 in others. The runs of
 * JPEG-LS know no such bound. */
static uint64_t least_bytes(const CodecLook *look, const Hints *hints)
{
    uint64_t pixels = (uint64_t)look->rows * look->columns;

    return hints->is_jpeg_ls ? 0 : pixels / 8 / (hints->is_lossless ? 1 : 64);
}

bool jpeg_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err)
{
    Walk walk = {0};
    Segment segment = {0};
    Hints hints = {0};

    *look = (CodecLook){.is_signed = input->is_signed};
    if (!walk_begin(stream, &walk, err)) {
        return false;
    }
    do {
        if (!walk_next(&walk, &segment, err)) {
            return false;
        }
        read_application(&segment, &hints);
        if (is_frame_header(segment.marker) && !hints.found && !read_frame_header(&segment, look, &hints, err)) {
            return false;
        }
    } while (segment.kind != SEGMENT_SCAN && segment.kind != SEGMENT_END);
    if (!hints.found) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG stream has no frame header");
    }
    if (hints.is_jpeg_ls && segment.kind == SEGMENT_SCAN) {
        read_scan_header(&segment, look, &hints);
    }
    if (stream.size < least_bytes(look, &hints)) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG stream is shorter than its dimensions");
    }
    look->is_lossy = !hints.is_lossless || hints.is_near;
    decide_colour(input, &hints, look);
    return true;
}

/* What decoders of files without a header go by: JFIF is YCbCr, Adobe's marker says it, components may be called R, G,
 * B.
 */
bool jpeg_is_rgb(Bytes stream)
{
    Walk walk = {0};
    Segment segment = {0};
    Hints hints = {0};
    Error ignored;
    bool named = false;

    if (!walk_begin(stream, &walk, &ignored)) {
        return false;
    }
    while (segment.kind != SEGMENT_SCAN && segment.kind != SEGMENT_END && walk_next(&walk, &segment, &ignored)) {
        read_application(&segment, &hints);
        if (is_frame_header(segment.marker) && segment.body.size >= 15) {
            const uint8_t *body = segment.body.data;
            named = body[5] == 3 && body[6] == 'R' && body[9] == 'G' && body[12] == 'B';
        }
    }
    return !hints.is_jfif && (hints.is_adobe ? hints.adobe_transform == 0 : named);
}

static void append_segment(Buffer *out, uint8_t marker, Bytes body)
{
    const uint8_t head[4] = {0xff, marker, (uint8_t)((body.size + 2) >> 8), (uint8_t)((body.size + 2) & 0xff)};

    buffer_append(out, head, sizeof head);
    buffer_append(out, body.data, body.size);
}

/* Segments that change how colours are understood stay with their fixed fields only; a thumbnail has no place. */
static void append_other(Buffer *out, const Segment *segment)
{
    if (segment->marker == MARKER_APP0 && has_name(segment->body, "JFIF", 5, 14)) {
        uint8_t jfif[14];
        memcpy(jfif, segment->body.data, sizeof jfif);
        jfif[12] = 0; /* width and height of the thumbnail */
        jfif[13] = 0;
        append_segment(out, MARKER_APP0, bytes_of(jfif, sizeof jfif));
    } else if (segment->marker == MARKER_APP14 && has_name(segment->body, "Adobe", 5, 12)) {
        append_segment(out, MARKER_APP14, bytes_of(segment->body.data, 12));
    } else if (segment->marker == MARKER_APP8 && has_name(segment->body, "mrfx", 4, 5)) {
        append_segment(out, MARKER_APP8, bytes_of(segment->body.data, 5));
    }
}

static bool strip_into(Bytes stream, Buffer *out, Error *err)
{
    static const uint8_t begin[2] = {0xff, MARKER_SOI};
    static const uint8_t end[2] = {0xff, MARKER_EOI};
    Walk walk = {0};
    Segment segment = {0};

    if (!walk_begin(stream, &walk, err)) {
        return false;
    }
    buffer_append(out, begin, sizeof begin);
    do {
        if (!walk_next(&walk, &segment, err)) {
            return false;
        }
        switch (segment.kind) {
        case SEGMENT_PICTURE:
            append_segment(out, segment.marker, segment.body);
            break;
        case SEGMENT_SCAN: {
            append_segment(out, segment.marker, segment.body);
            Bytes scan = walk_scan(&walk);
            buffer_append(out, scan.data, scan.size);
            break;
        }
        case SEGMENT_OTHER:
            append_other(out, &segment);
            break;
        case SEGMENT_END:
            buffer_append(out, end, sizeof end);
            break;
        }
    } while (segment.kind != SEGMENT_END);
    return buffer_check(out, err);
}

/* Segments of the head that say how colours are meant go behind the new stream's first marker. */
bool jpeg_with_colour_of(Bytes original, Bytes stream, Buffer *out, Error *err)
{
    Walk walk = {0};
    Segment segment = {0};

    if (!walk_begin(original, &walk, err)) {
        return false;
    }
    buffer_append(out, stream.data, 2);
    do {
        if (!walk_next(&walk, &segment, err)) {
            return false;
        }
        append_other(out, &segment);
    } while (segment.kind != SEGMENT_SCAN && segment.kind != SEGMENT_END);
    buffer_append(out, stream.data + 2, stream.size - 2);
    return buffer_check(out, err);
}

bool jpeg_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err)
{
    Buffer out = {.limit = stream.size + 16};
    char *copy = NULL;

    (void)look;
    if (strip_into(stream, &out, err)) {
        copy = arena_copy(frame, out.data, out.size);
        *stripped = bytes_of(copy, out.size);
        if (copy == NULL) {
            (void)error_set(err, ERR_MEMORY, "out of memory for a frame");
        }
    }
    buffer_free(&out);
    return copy != NULL;
}

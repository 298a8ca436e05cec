#include "wrap/prescan.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "wrap/inflate.h"
#include "wrap/prescan_walk.h"

enum { PREAMBLE_BYTES = 128, MAGIC_BYTES = 4, META_ELEMENTS_MAX = 256, FRAMES_TEXT_MAX = 64, FIRST_GROUP_MAX = 8 };

static const uint32_t TAG_TRANSFER_SYNTAX = 0x00020010u;

/* Numbers at the top level, each a US by the standard. */
static const struct {
    uint32_t tag;
    size_t offset;
} dimensions[] = {
    {0x00280010u, offsetof(Prescan, rows)},        {0x00280011u, offsetof(Prescan, columns)},
    {0x00280002u, offsetof(Prescan, samples)},     {0x00280100u, offsetof(Prescan, bits_allocated)},
    {0x00280101u, offsetof(Prescan, bits_stored)}, {0x00280102u, offsetof(Prescan, high_bit)},
    {0x00280006u, offsetof(Prescan, planar)},
};
enum { DIMENSIONS_COUNT = sizeof dimensions / sizeof dimensions[0], SEEN_FRAMES = 1 << 30, SEEN_SIGNED = 1 << 29 };

static bool note_number(const Prescan *scan, uint32_t tag, Bytes value, PrescanSeen bit, PrescanSeen *seen,
                        uint32_t *number, Error *err)
{
    if ((*seen & bit) != 0) {
        return error_set(err, ERR_INPUT, "tag (%04x,%04x) stands twice", tag >> 16, tag & 0xffff);
    }
    *seen |= bit;
    if (value.size == 2) {
        *number = prescan_u16(value.data, scan->big_endian);
    } else if (value.size == 4) {
        *number = prescan_u32(value.data, scan->big_endian);
    } else if (value.size != 0) {
        return error_set(err, ERR_INPUT, "tag (%04x,%04x) is no number", tag >> 16, tag & 0xffff);
    }
    return true;
}

/* NumberOfFrames is text. Nonsense is refused: nobody knows how many frames there are to look at. */
static bool note_frames(Prescan *scan, Bytes value, PrescanSeen *seen, Error *err)
{
    uint64_t number = 0;
    size_t first = 0;
    size_t last = value.size;

    if ((*seen & SEEN_FRAMES) != 0) {
        return error_set(err, ERR_INPUT, "tag (0028,0008) stands twice");
    }
    *seen |= SEEN_FRAMES;
    while (last > 0 && (value.data[last - 1] == ' ' || value.data[last - 1] == 0)) {
        last--;
    }
    while (first < last && (value.data[first] == ' ' || value.data[first] == '+')) {
        first++;
    }
    if (last - first > FRAMES_TEXT_MAX) {
        return error_set(err, ERR_INPUT, "tag (0028,0008) is no number of frames");
    }
    for (size_t i = first; i < last; i++) {
        if (value.data[i] < '0' || value.data[i] > '9') {
            return error_set(err, ERR_INPUT, "tag (0028,0008) is no number of frames");
        }
        number = number * 10 + (uint64_t)(value.data[i] - '0');
        if (number > UINT32_MAX) {
            return error_set(err, ERR_LIMIT, "too many frames");
        }
    }
    scan->frames = (uint32_t)number;
    return true;
}

bool prescan_note(Prescan *scan, uint32_t tag, Bytes value, PrescanSeen *seen, Error *err)
{
    uint32_t number = 0;

    for (uint32_t i = 0; i < DIMENSIONS_COUNT; i++) {
        if (tag == dimensions[i].tag) {
            uint8_t *base = (uint8_t *)scan;
            if (!note_number(scan, tag, value, 1u << i, seen, &number, err)) {
                return false;
            }
            (void)memcpy(base + dimensions[i].offset, &number, sizeof number);
            return true;
        }
    }
    switch (tag) {
    case 0x00280103u:
        if (!note_number(scan, tag, value, SEEN_SIGNED, seen, &number, err)) {
            return false;
        }
        scan->is_signed = number != 0;
        return true;
    case 0x00280008u:
        return note_frames(scan, value, seen, err);
    case 0x7fe00001u:
        scan->extended_offset_table = value;
        return true;
    case 0x7fe00002u:
        scan->extended_offset_table_lengths = value;
        return true;
    default:
        return true;
    }
}

/* Syntaxes whose data set is not explicit little endian. */
static const struct {
    const char *uid;
    bool big_endian, implicit_vr, deflated;
} syntaxes[] = {
    {"1.2.840.10008.1.2", false, true, false},
    {"1.2.840.10008.1.2.2", true, false, false},
    {"1.2.840.10008.1.2.1.99", false, false, true},
    {"1.2.840.10008.1.2.4.95", false, false, true},  /* JPIP referenced deflate */
    {"1.2.840.10008.1.2.4.205", false, false, true}, /* the same of HTJ2K */
};

/* Little endian, but pixel data big endian, in a way of one maker: no library here reads it right. */
static const char GE_PRIVATE_SYNTAX[] = "1.2.840.113619.5.2";

/* It is told in plans and written into copies: nothing but a UID may stand there. */
static bool note_syntax(Prescan *scan, Bytes value, Error *err)
{
    while (value.size > 0 && (value.data[value.size - 1] == 0 || value.data[value.size - 1] == ' ')) {
        value.size--;
    }
    for (size_t i = 0; i < value.size; i++) {
        if (value.data[i] != '.' && (value.data[i] < '0' || value.data[i] > '9')) {
            return error_set(err, ERR_INPUT, "the transfer syntax is no UID");
        }
    }
    if (value.size >= sizeof scan->transfer_syntax_uid) {
        return error_set(err, ERR_INPUT, "the transfer syntax is longer than a UID can be");
    }
    (void)memcpy(scan->transfer_syntax_uid, value.data, value.size);
    scan->transfer_syntax_uid[value.size] = 0;
    return true;
}

/* Group 0002 from [position] on, always explicit little endian. */
static bool read_meta(Bytes file, size_t position, Prescan *scan, Error *err)
{
    size_t start = position;

    for (uint32_t i = 0; i < META_ELEMENTS_MAX; i++) {
        PrescanHead head;
        if (file.size - position < 8 || prescan_tag(file.data + position, false) >> 16 != 2) {
            scan->meta = bytes_of(file.data + start, position - start);
            scan->body = bytes_of(file.data + position, file.size - position);
            return true;
        }
        if (!prescan_head(file, position, file.size, false, false, &head, err)) {
            return error_add(err, "file meta information");
        }
        if (head.length > file.size - head.value) {
            return error_set(err, ERR_INPUT, "a length of the file meta information reaches over the end");
        }
        if (head.tag == TAG_TRANSFER_SYNTAX && !note_syntax(scan, bytes_of(file.data + head.value, head.length), err)) {
            return false;
        }
        position = head.value + head.length;
    }
    return error_set(err, ERR_LIMIT, "too many elements in the file meta information");
}

/* Without a transfer syntax the first element tells whether VRs are written down. */
static void guess_syntax(Prescan *scan)
{
    const uint8_t *data = scan->body.data;
    bool is_explicit = scan->body.size >= 8 && data[4] >= 'A' && data[4] <= 'Z' && data[5] >= 'A' && data[5] <= 'Z';

    (void)snprintf(scan->transfer_syntax_uid, sizeof scan->transfer_syntax_uid, "%s",
                   is_explicit ? "1.2.840.10008.1.2.1" : "1.2.840.10008.1.2");
}

static bool open_body(Prescan *scan, const Limits *limits, Arena *arena, Error *err)
{
    uint64_t most = PRESCAN_DEFLATE_FREE;

    if (scan->transfer_syntax_uid[0] == 0) {
        guess_syntax(scan);
    }
    if (strcmp(scan->transfer_syntax_uid, GE_PRIVATE_SYNTAX) == 0) {
        return error_set(err, ERR_INPUT, "a private transfer syntax");
    }
    for (size_t i = 0; i < sizeof syntaxes / sizeof syntaxes[0]; i++) {
        if (strcmp(scan->transfer_syntax_uid, syntaxes[i].uid) == 0) {
            scan->big_endian = syntaxes[i].big_endian;
            scan->implicit_vr = syntaxes[i].implicit_vr;
            scan->deflated = syntaxes[i].deflated;
        }
    }
    if (!scan->deflated) {
        return true;
    }
    if (scan->body.size > most / PRESCAN_DEFLATE_RATIO_MAX) {
        most = (uint64_t)scan->body.size * PRESCAN_DEFLATE_RATIO_MAX;
    }
    most = most < limits->max_file_bytes ? most : limits->max_file_bytes;
    return inflate_bytes(scan->body, most, arena, &scan->body, err);
}

/* A bare data set has no mark: it begins with a low, even group. */
static bool begins_like_data_set(Bytes file)
{
    uint32_t group = file.size >= 8 ? prescan_tag(file.data, false) >> 16 : 1;

    return group % 2 == 0 && group <= FIRST_GROUP_MAX;
}

static bool check_limits(const Prescan *scan, const Limits *limits, Error *err)
{
    if ((uint64_t)scan->rows * scan->columns > limits->max_pixels_per_frame) {
        return error_set(err, ERR_LIMIT, "a frame has too many pixels");
    }
    if (scan->frames > limits->max_frames) {
        return error_set(err, ERR_LIMIT, "too many frames");
    }
    return true;
}

bool prescan(Bytes file, const Limits *limits, Arena *arena, Prescan *scan, Error *err)
{
    size_t start = 0;

    *scan = (Prescan){0};
    if (file.size > limits->max_file_bytes) {
        return error_set(err, ERR_LIMIT, "the file is larger than the limit");
    }
    if (file.size >= PREAMBLE_BYTES + MAGIC_BYTES && memcmp(file.data + PREAMBLE_BYTES, "DICM", MAGIC_BYTES) == 0) {
        scan->has_preamble = true;
        start = PREAMBLE_BYTES + MAGIC_BYTES;
    } else if (!begins_like_data_set(file)) {
        return error_set(err, ERR_INPUT, "not a DICOM file");
    }
    return read_meta(file, start, scan, err) && open_body(scan, limits, arena, err) &&
           prescan_walk(scan, limits, arena, err) && check_limits(scan, limits, err);
}

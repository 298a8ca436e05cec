#include "wrap/jp2k_stream.h"

#include <string.h>

enum {
    MARKER_SOC = 0xff4f,
    MARKER_SIZ = 0xff51,
    MARKER_CAP = 0xff50,
    MARKER_COD = 0xff52,
    MARKER_COC = 0xff53,
    MARKER_TLM = 0xff55,
    MARKER_PLM = 0xff57,
    MARKER_PLT = 0xff58,
    MARKER_CPF = 0xff59,
    MARKER_QCD = 0xff5c,
    MARKER_QCC = 0xff5d,
    MARKER_RGN = 0xff5e,
    MARKER_POC = 0xff5f,
    MARKER_PPM = 0xff60,
    MARKER_PPT = 0xff61,
    MARKER_CRG = 0xff63,
    MARKER_COM = 0xff64,
    MARKER_NO_BODY = 0xff30, /* the first of 16 that have no length */
    MARKER_NO_BODY_LAST = 0xff3f,
    MARKER_PART_2 = 0xff70, /* transforms of part 2: without them a picture would be another */
    MARKER_PART_2_LAST = 0xff79,
    MARKER_SOT = 0xff90,
    MARKER_SOD = 0xff93,
    MARKER_EOC = 0xffd9,
    BOXES_MAX = 10000,
    BOX_CODESTREAM = 0x6a703263, /* "jp2c" */
    SEGMENTS_MAX = 100000,
    TILE_HEAD_BYTES = 14 /* SOT and SOD */
};

static uint32_t u16_at(const uint8_t *data)
{
    return (uint32_t)data[0] << 8 | data[1];
}

static uint32_t u32_at(const uint8_t *data)
{
    return u16_at(data) << 16 | u16_at(data + 2);
}

static Bytes from(Bytes bytes, size_t at)
{
    return bytes_of(bytes.data + at, bytes.size - at);
}

/* Size of the box that begins [rest], or 0 when it is broken; [head] is the size of its own head. */
static uint64_t box_size(Bytes rest, size_t *head)
{
    uint64_t size = u32_at(rest.data);

    *head = 8;
    if (size == 0) {
        return rest.size; /* up to the end */
    }
    if (size == 1) {
        if (rest.size < 16) {
            return 0;
        }
        *head = 16;
        size = (uint64_t)u32_at(rest.data + 8) << 32 | u32_at(rest.data + 12);
    }
    return size < *head || size > rest.size ? 0 : size;
}

bool jp2k_codestream(Bytes stream, Bytes *codestream, Error *err)
{
    static const uint8_t signature[8] = {0, 0, 0, 12, 'j', 'P', ' ', ' '};
    Bytes rest = stream;

    *codestream = stream;
    if (stream.size < sizeof signature || memcmp(stream.data, signature, sizeof signature) != 0) {
        return true;
    }
    for (uint32_t i = 0; i < BOXES_MAX && rest.size >= 8; i++) {
        size_t head;
        uint64_t size = box_size(rest, &head);
        if (size == 0) {
            break;
        }
        if (u32_at(rest.data + 4) == BOX_CODESTREAM) {
            *codestream = bytes_of(rest.data + head, (size_t)size - head);
            return true;
        }
        rest = from(rest, (size_t)size);
    }
    return error_set(err, ERR_INPUT, "bad pixel data: a JP2 wrapping without a codestream");
}

/* The transform of COD (table A.20): 9-7 cannot be without loss; whether a 5-3 stream was cut short nobody can tell. */
static bool is_irreversible(Bytes code)
{
    size_t at = 2;

    for (uint32_t i = 0; i < SEGMENTS_MAX && code.size - at >= 4; i++) {
        uint32_t marker = u16_at(code.data + at);
        uint32_t length = u16_at(code.data + at + 2);
        if (marker == MARKER_SOT || length < 2 || length > code.size - at - 2) {
            return false;
        }
        if (marker == MARKER_COD) {
            return length >= 12 && code.data[at + 13] == 0;
        }
        at += 2 + (size_t)length;
    }
    return false;
}

/* Each tile has a header of its own; a decoder takes memory for all of them before it finds out that they are missing.
 */
static bool has_room_for_tiles(const uint8_t *siz, uint64_t size)
{
    uint64_t width = u32_at(siz + 18);
    uint64_t height = u32_at(siz + 22);
    uint64_t left = u32_at(siz + 26);
    uint64_t top = u32_at(siz + 30);

    if (width == 0 || height == 0 || left >= u32_at(siz + 2) || top >= u32_at(siz + 6)) {
        return false;
    }
    return ((u32_at(siz + 2) - left + width - 1) / width) * ((u32_at(siz + 6) - top + height - 1) / height) <=
           size / TILE_HEAD_BYTES;
}

/* DICOM has one depth for all samples: what is found in the first component must hold for the others. */
static bool has_one_depth(Bytes code)
{
    const uint8_t *siz = code.data + 6;
    uint32_t components = u16_at(siz + 34);

    for (uint32_t i = 1; i < components; i++) {
        if (code.size < 43 + 3 * (size_t)i || siz[36 + 3 * (size_t)i] != siz[36]) {
            return false;
        }
    }
    return true;
}

/* The SIZ segment's body begins at byte 6: it comes right behind SOC. */
bool jp2k_look(const CodecInput *input, Bytes stream, CodecLook *look, Error *err)
{
    Bytes code;
    const uint8_t *siz;
    Photometric stored = photometric_of(input->photometric);

    if (!jp2k_codestream(stream, &code, err)) {
        return false;
    }
    if (code.size < 43 || u16_at(code.data) != MARKER_SOC || u16_at(code.data + 2) != MARKER_SIZ) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG 2000 stream does not begin with its markers");
    }
    siz = code.data + 6;
    if (u32_at(siz + 2) <= u32_at(siz + 10) || u32_at(siz + 6) <= u32_at(siz + 14)) {
        return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 size");
    }
    if (!has_room_for_tiles(siz, code.size)) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG 2000 stream is shorter than its tiles");
    }
    if (!has_one_depth(code)) {
        return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 components of different depth");
    }
    *look = (CodecLook){.columns = u32_at(siz + 2) - u32_at(siz + 10),
                        .rows = u32_at(siz + 6) - u32_at(siz + 14),
                        .samples = u16_at(siz + 34),
                        .precision_bits = (siz[36] & 0x7fu) + 1,
                        .is_signed = (siz[36] & 0x80) != 0,
                        .is_lossy = is_irreversible(code),
                        .photometric = stored};
    /* YBR_RCT and YBR_ICT are undone by the decoder; YBR_FULL_422 has no meaning for whole components. */
    if (look->samples == 3 && strncmp(input->photometric, "YBR_", 4) == 0) {
        look->photometric = stored == PHOTOMETRIC_OTHER ? PHOTOMETRIC_RGB : PHOTOMETRIC_YBR_FULL;
    }
    return true;
}

/* The segments of T.800 (and of T.814: CAP, CPF) that a picture is made of. */
static bool is_kept(uint32_t marker)
{
    static const uint16_t kept[] = {MARKER_CAP, MARKER_SIZ, MARKER_COD, MARKER_COC, MARKER_TLM,
                                    MARKER_PLM, MARKER_PLT, MARKER_CPF, MARKER_QCD, MARKER_QCC,
                                    MARKER_RGN, MARKER_POC, MARKER_PPM, MARKER_PPT, MARKER_CRG};

    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        if (kept[i] == marker) {
            return true;
        }
    }
    return false;
}

/* What can neither stay nor be left out without harm. */
static bool is_refused(uint32_t marker)
{
    return marker < 0xff00 || (marker >= MARKER_NO_BODY && marker <= MARKER_NO_BODY_LAST) ||
           (marker >= MARKER_PART_2 && marker <= MARKER_PART_2_LAST);
}

/* Blanks the comments in a tile-part's header: its length is stated before, so nothing may be taken out. */
static bool blank_comments(uint8_t *data, size_t size, Error *err)
{
    size_t at = 12; /* behind SOT */

    for (uint32_t i = 0; i < SEGMENTS_MAX && size - at >= 4; i++) {
        uint32_t marker = u16_at(data + at);
        uint32_t length = u16_at(data + at + 2);
        if (marker == MARKER_SOD) {
            return true;
        }
        if (length < 2 || length > size - at - 2 || (marker != MARKER_COM && !is_kept(marker))) {
            break;
        }
        if (marker == MARKER_COM && length > 4) {
            memset(data + at + 6, 0, length - 4);
        }
        at += 2 + (size_t)length;
    }
    if (size - at >= 2 && size - at < 4 && u16_at(data + at) == MARKER_SOD) {
        return true;
    }
    return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 tile header");
}

/* Bytes from [at] up to the end marker, which cannot occur in coded data, or up to the end of the stream. */
static uint64_t to_end(Bytes code, size_t at)
{
    for (size_t end = at + 14; end + 1 < code.size; end++) {
        if (u16_at(code.data + end) == MARKER_EOC) {
            return end - at;
        }
    }
    return code.size - at;
}

/* Copies the tile-parts of [code] from [at] on and closes the stream. */
static bool copy_tiles(Bytes code, size_t at, uint8_t *out, size_t *size, Error *err)
{
    for (uint32_t i = 0; i < JP2K_TILE_PARTS_MAX; i++) {
        uint64_t length;
        if (code.size - at < 14 || u16_at(code.data + at) != MARKER_SOT) {
            break; /* EOC, or a stream that ends without it */
        }
        length = u32_at(code.data + at + 6);
        if (length == 0 || length > code.size - at) {
            length = to_end(code, at); /* the last one */
        }
        if (length < 14) {
            return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 tile length");
        }
        memcpy(out + *size, code.data + at, (size_t)length);
        if (!blank_comments(out + *size, (size_t)length, err)) {
            return false;
        }
        *size += (size_t)length;
        at += (size_t)length;
    }
    out[(*size)++] = 0xff;
    out[(*size)++] = 0xd9;
    return true;
}

bool jp2k_strip(const CodecLook *look, Bytes stream, Arena *frame, Bytes *stripped, Error *err)
{
    Bytes code;
    uint8_t *out;
    size_t at = 2;
    size_t size = 2;

    (void)look;
    if (!jp2k_codestream(stream, &code, err)) {
        return false;
    }
    out = arena_alloc(frame, code.size + 4);
    if (out == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (code.size < 4 || u16_at(code.data) != MARKER_SOC) {
        return error_set(err, ERR_INPUT, "bad pixel data: a JPEG 2000 stream does not begin with its markers");
    }
    memcpy(out, code.data, 2);
    for (uint32_t i = 0; i < SEGMENTS_MAX; i++) {
        uint32_t marker = code.size - at < 4 ? 0 : u16_at(code.data + at);
        uint32_t length = code.size - at < 4 ? 0 : u16_at(code.data + at + 2);
        if (length < 2 || length > code.size - at - 2 || is_refused(marker)) {
            break;
        }
        if (marker == MARKER_SOT) {
            *stripped = bytes_of(out, 0);
            return copy_tiles(code, at, out, &size, err) && (stripped->size = size) > 0;
        }
        if (is_kept(marker)) {
            memcpy(out + size, code.data + at, 2 + (size_t)length);
            size += 2 + (size_t)length;
        }
        at += 2 + (size_t)length;
    }
    return error_set(err, ERR_INPUT, "bad pixel data: JPEG 2000 main header");
}

#include "check.h"
#include "pixel_fixture.h"
#include "wrap/codec.h"
#include "wrap/samples.h"

enum { RUN_BYTES_MAX = 64 << 20 };

static bool holds(Bytes bytes, const char *text)
{
    return memmem(bytes.data, bytes.size, text, strlen(text)) != NULL;
}

/* Opens, reads frame [index], compares with [wanted]. */
static bool reads_as(const Fixture *fixture, bool big_endian, uint32_t index, const void *wanted, size_t size)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Samples samples = {0};
    bool ok = big_endian ? fixture_open_big(fixture, run, &parsed, &err) : fixture_open(fixture, run, &parsed, &err);

    ok = ok && pixels_read(parsed.pixels, index, run, &samples, &err);
    if (!ok) {
        (void)fprintf(stderr, "%s\n", err.text);
    }
    ok = ok && samples.size == size && memcmp(samples.data, wanted, size) == 0;
    arena_free(run);
    return ok;
}

/* The first pixels of the preview. */
static bool shows_as(const Fixture *fixture, PreviewKind kind, const uint8_t *wanted, size_t size)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Samples samples;
    Image image;
    bool ok = fixture_open(fixture, run, &parsed, &err) && pixels_read(parsed.pixels, 0, run, &samples, &err) &&
              pixels_preview(parsed.pixels, &samples, kind, run, &image, &err);

    if (!ok) {
        (void)fprintf(stderr, "%s\n", err.text);
    }
    ok = ok && memcmp(image.data, wanted, size) == 0;
    for (size_t i = 0; !ok && i < size; i++) {
        (void)fprintf(stderr, "%u/%u ", image.data[i], wanted[i]);
    }
    arena_free(run);
    return ok;
}

static bool is_refused(const Fixture *fixture, ErrorCode code)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    bool opened = fixture_open(fixture, run, &parsed, &err);

    arena_free(run);
    return !opened && err.code == code;
}

static void open_refuses_a_value_shorter_than_its_dimensions(void)
{
    static const uint8_t value[12] = {0};
    Fixture fixture = fixture_gray(4, 4, 8, value, sizeof value);

    CHECK(is_refused(&fixture, ERR_INPUT));
    fixture.rows = 3;
    CHECK(!is_refused(&fixture, ERR_INPUT));
    fixture.frames = 2;
    CHECK(is_refused(&fixture, ERR_INPUT));
}

static void open_refuses_bits_that_do_not_fit(void)
{
    static const uint8_t value[16] = {0};
    Fixture fixture = fixture_gray(4, 4, 8, value, sizeof value);

    fixture.bits_stored = 9;
    CHECK(is_refused(&fixture, ERR_INPUT));
    fixture.bits_stored = 8;
    fixture.high_bit = 8;
    CHECK(is_refused(&fixture, ERR_INPUT));
    fixture.bits_allocated = 12;
    CHECK(is_refused(&fixture, ERR_INPUT));
}

static void read_swaps_big_endian_words(void)
{
    static const uint8_t value[] = {1, 2, 3, 4, 5, 6, 7, 8};
    static const uint8_t sixteen[] = {2, 1, 4, 3, 6, 5, 8, 7};
    static const uint8_t thirty_two[] = {4, 3, 2, 1, 8, 7, 6, 5};
    Fixture fixture = fixture_gray(2, 2, 16, value, sizeof value);

    CHECK(reads_as(&fixture, true, 0, sixteen, sizeof sixteen));
    CHECK(reads_as(&fixture, false, 0, value, sizeof value));
    fixture = fixture_gray(1, 2, 32, value, sizeof value); /* refused: see read_bits */
    CHECK(!reads_as(&fixture, true, 0, thirty_two, sizeof thirty_two));
    CHECK(!reads_as(&fixture, true, 0, sixteen, sizeof sixteen));
}

static void read_swaps_bytes_in_words_over_frames(void)
{
    static const uint8_t value[] = {1, 2, 3, 4, 5, 6};
    static const uint8_t first[] = {2, 1, 4};
    static const uint8_t second[] = {3, 6, 5};
    Fixture fixture = fixture_gray(1, 3, 8, value, sizeof value);

    fixture.frames = 2;
    CHECK(reads_as(&fixture, true, 0, first, sizeof first));
    CHECK(reads_as(&fixture, true, 1, second, sizeof second));
}

static void read_interleaves_planes(void)
{
    static const uint8_t value[] = {1, 2, 11, 12, 21, 22};
    static const uint8_t wanted[] = {1, 11, 21, 2, 12, 22};
    Fixture fixture = fixture_gray(1, 2, 8, value, sizeof value);

    fixture.photometric = "RGB";
    fixture.samples = 3;
    fixture.planar = 1;
    CHECK(reads_as(&fixture, false, 0, wanted, sizeof wanted));
    fixture.planar = 0;
    CHECK(reads_as(&fixture, false, 0, value, sizeof value));
}

static void read_unpacks_single_bits_that_begin_inside_a_byte(void)
{
    static const uint8_t value[] = {0x35, 0x01};
    static const uint8_t first[] = {1, 0, 1};
    static const uint8_t third[] = {0, 0, 1};
    Fixture fixture = fixture_gray(1, 3, 1, value, sizeof value);

    fixture.frames = 3;
    CHECK(reads_as(&fixture, false, 0, first, sizeof first));
    CHECK(reads_as(&fixture, false, 2, third, sizeof third));
}

static void read_decodes_rle(void)
{
    static const uint8_t planes[] = {1, 2, 3, 4, 11, 12, 13, 14}; /* high bytes, low bytes */
    static const uint8_t wanted[] = {11, 1, 12, 2, 13, 3, 14, 4};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(2, 2, 16, NULL, 0);

    fixture.transfer_syntax = FIXTURE_RLE;
    fixture.items[1] = fixture_rle(planes, 2, 4, "", run);
    fixture.items_count = 2;
    CHECK(reads_as(&fixture, false, 0, wanted, sizeof wanted));
    fixture.bits_allocated = 8;
    fixture.bits_stored = 8;
    fixture.high_bit = 7;
    CHECK(is_refused(&fixture, ERR_INPUT)); /* two segments where one is due */
    arena_free(run);
}

/* A JPEG stream as far as its headers go. */
static Bytes jpeg_stream(uint16_t rows, const char *plant, Arena *run)
{
    static const uint8_t scan[] = {0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0x00, 0xff, 0xd3, 0x34};
    static const uint8_t end[] = {0xff, 0xd9};
    const uint8_t frame[] = {0xff, 0xc0, 0, 11, 8, (uint8_t)(rows >> 8), (uint8_t)rows, 0, 2, 1, 1, 0x11, 0};
    const uint8_t comment[] = {0xff, 0xfe, 0, (uint8_t)(2 + strlen(plant))};
    const uint8_t exif[] = {0xff, 0xff, 0xe1, 0, (uint8_t)(2 + strlen(plant))};
    Buffer out = {.limit = 4096};
    Bytes stream;

    buffer_append(&out, "\xff\xd8", 2);
    buffer_append(&out, comment, sizeof comment);
    buffer_text(&out, plant);
    buffer_append(&out, frame, sizeof frame);
    buffer_append(&out, exif, sizeof exif);
    buffer_text(&out, plant);
    buffer_append(&out, scan, sizeof scan);
    buffer_append(&out, comment, sizeof comment);
    buffer_text(&out, plant);
    buffer_append(&out, end, sizeof end);
    buffer_text(&out, plant);
    stream = bytes_of(arena_copy(run, out.data, out.size), out.size);
    buffer_free(&out);
    return stream;
}

static void open_refuses_a_stream_of_other_dimensions(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(2, 2, 8, NULL, 0);

    fixture.transfer_syntax = FORGE_JPEG;
    fixture.items_count = 2;
    fixture.items[1] = jpeg_stream(2, "DOE", run);
    CHECK(!is_refused(&fixture, ERR_INPUT));
    fixture.items[1] = jpeg_stream(3, "DOE", run);
    CHECK(is_refused(&fixture, ERR_INPUT));
    arena_free(run);
}

static void strip_takes_comments_out_of_jpeg(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    CodecLook look = {0};
    Bytes stripped;
    Bytes again;
    Bytes plain = jpeg_stream(2, "", run);

    CHECK_OK(codec_find(FORGE_JPEG)->strip(&look, jpeg_stream(2, "DOE^JANE", run), run, &stripped, &err));
    CHECK(!holds(stripped, "DOE"));
    CHECK(stripped.data[stripped.size - 1] == 0xd9);
    CHECK_OK(codec_find(FORGE_JPEG)->strip(&look, plain, run, &again, &err));
    CHECK(bytes_equal(stripped, again));
    CHECK(holds(stripped, "\x12\xff"));
    arena_free(run);
}

static void strip_blanks_comments_of_jpeg_2000(void)
{
    static const uint8_t stream[] = "\xff\x4f\xff\x51\x00\x04\x00\x00"                 /* SOC, a short SIZ */
                                    "\xff\x64\x00\x07\x00\x01"                         /* COM */
                                    "DOE"                                              /* its text */
                                    "\xff\x90\x00\x0a\x00\x00\x00\x00\x00\x19\x00\x01" /* SOT, 25 bytes */
                                    "\xff\x64\x00\x07\x00\x01"
                                    "DOE"
                                    "\xff\x93\x01\x02\xff\xd9"
                                    "DOE";
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    CodecLook look = {0};
    Bytes stripped = {0};

    CHECK_OK(
        codec_find("1.2.840.10008.1.2.4.90")->strip(&look, bytes_of(stream, sizeof stream - 1), run, &stripped, &err));
    CHECK(!holds(stripped, "DOE"));
    CHECK(stripped.size == 8 + 25 + 2 && memcmp(stripped.data + stripped.size - 4, "\x01\x02\xff\xd9", 4) == 0);
    arena_free(run);
}

static void open_refuses_more_tiles_than_there_are_bytes(void)
{
    uint8_t stream[60] = {0xff, 0x4f, 0xff, 0x51, 0, 41};
    Fixture fixture = fixture_gray(64, 64, 8, NULL, 0);

    stream[11] = stream[15] = 64; /* of 64 pixels in tiles of one */
    stream[27] = stream[31] = 1;
    stream[41] = 1;
    stream[42] = 7;
    stream[43] = stream[44] = 1;
    fixture.transfer_syntax = "1.2.840.10008.1.2.4.90";
    fixture.items[1] = bytes_of(stream, sizeof stream);
    fixture.items_count = 2;
    CHECK(is_refused(&fixture, ERR_INPUT));
    stream[27] = stream[31] = 64;
    CHECK(!is_refused(&fixture, ERR_INPUT));
}

static void strip_leaves_nothing_between_rle_segments(void)
{
    static const uint8_t planes[] = {1, 2, 3, 4, 11, 12, 13, 14};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    CodecLook look = {.rows = 2, .columns = 2};
    Bytes stripped = {0};

    CHECK_OK(codec_find(FIXTURE_RLE)->strip(&look, fixture_rle(planes, 2, 4, "DOE", run), run, &stripped, &err));
    CHECK(!holds(stripped, "DOE"));
    CHECK(bytes_equal(stripped, fixture_rle(planes, 2, 4, "", run)));
    arena_free(run);
}

/* Two frames in three fragments of RLE: only an offset table can tell. */
static void frames_are_found_by_the_offset_table(void)
{
    static const uint8_t one[] = {1, 2, 3, 4};
    static const uint8_t two[] = {5, 6, 7, 8};
    uint8_t table[8] = {0};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(2, 2, 8, NULL, 0);
    Bytes first = fixture_rle(one, 1, 4, "", run);
    Bytes second = fixture_rle(two, 1, 4, "", run);

    fixture.transfer_syntax = FIXTURE_RLE;
    fixture.frames = 2;
    fixture.items_count = 4;
    fixture.items[0] = bytes_of(table, sizeof table);
    fixture.items[1] = bytes_of(first.data, 40);
    fixture.items[2] = bytes_of(first.data + 40, first.size - 40);
    fixture.items[3] = second;
    table[4] = (uint8_t)(first.size + 16);
    CHECK(reads_as(&fixture, false, 0, one, sizeof one));
    CHECK(reads_as(&fixture, false, 1, two, sizeof two));
    table[4]++;
    CHECK(is_refused(&fixture, ERR_INPUT));
    fixture.items[0].size = 0;
    CHECK(is_refused(&fixture, ERR_INPUT));
    arena_free(run);
}

static void frames_are_found_by_markers_when_the_table_is_wrong(void)
{
    static const uint8_t table[8] = {0, 0, 0, 0, 9, 9, 9, 9};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    Bytes bytes;
    Bytes stream = jpeg_stream(2, "", run);
    Fixture fixture = fixture_gray(2, 2, 8, NULL, 0);

    fixture.transfer_syntax = FORGE_JPEG;
    fixture.frames = 2;
    fixture.items_count = 4;
    fixture.items[0] = bytes_of(table, sizeof table);
    fixture.items[1] = bytes_of(stream.data, 20);
    fixture.items[2] = bytes_of(stream.data + 20, stream.size - 20);
    fixture.items[3] = stream;
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK_OK(pixels_stored(parsed.pixels, 1, run, &bytes, &err));
    CHECK(bytes_equal(bytes, stream));
    CHECK_OK(pixels_stored(parsed.pixels, 0, run, &bytes, &err));
    CHECK(bytes_equal(bytes, stream));
    CHECK(!pixels_stored(parsed.pixels, 2, run, &bytes, &err));
    arena_free(run);
}

static void preview_inverts_monochrome1(void)
{
    static const uint8_t value[] = {0, 255, 128, 64};
    static const uint8_t wanted[] = {255, 0, 127, 191};
    Fixture fixture = fixture_gray(2, 2, 8, value, sizeof value);

    CHECK(shows_as(&fixture, PREVIEW_FULL_RANGE, value, sizeof value));
    fixture.photometric = "MONOCHROME1";
    CHECK(shows_as(&fixture, PREVIEW_FULL_RANGE, wanted, sizeof wanted));
}

/* Tissue around 1000 of 65535, text at the largest value: the window alone would show it as tissue. */
static void preview_shows_text_at_the_largest_value(void)
{
    static const uint8_t value[] = {0xe8, 3, 0xff, 0xff, 0xd0, 7, 0xe8, 3};
    static const uint8_t full[] = {0, 255, 4, 0};
    static const uint8_t window[] = {128, 255, 255, 128};
    Fixture fixture = fixture_gray(2, 2, 16, value, sizeof value);

    fixture.window = "1000\0"
                     "800";
    CHECK(shows_as(&fixture, PREVIEW_FULL_RANGE, full, sizeof full));
    CHECK(shows_as(&fixture, PREVIEW_WINDOW, window, sizeof window));
}

/* Text at 2000 over tissue up to 800, beside a field at 60000: in the full range both would be black. */
static void preview_cuts_gaps_short(void)
{
    enum { COUNT = 1024 };
    static uint8_t value[2 * COUNT];
    Fixture fixture = fixture_gray(32, 32, 16, value, sizeof value);
    Arena *run = arena_new(64 << 20);
    Parsed parsed;
    Samples samples;
    Image image = {0};
    Error err = {0};

    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t stored = i < 800 ? i : i < 900 ? 2000 : 60000;
        value[2 * i] = (uint8_t)(stored & 0xff);
        value[2 * i + 1] = (uint8_t)(stored >> 8);
    }
    CHECK(fixture_open(&fixture, run, &parsed, &err) && pixels_read(parsed.pixels, 0, run, &samples, &err) &&
          pixels_preview(parsed.pixels, &samples, PREVIEW_TIGHT, run, &image, &err));
    CHECK(image.data != NULL && image.data[850] >= image.data[799] + 20 && image.data[950] >= image.data[850] + 20);
    arena_free(run);
}

static void preview_understands_signs_and_masks_foreign_bits(void)
{
    static const uint8_t value[] = {0x00, 0xf8, 0xff, 0xf7, 0x00, 0x70, 0x00, 0x08}; /* -2048, 2047, 0, -2048 */
    static const uint8_t wanted[] = {0, 255, 128, 0};
    Fixture fixture = fixture_gray(2, 2, 16, value, sizeof value);

    fixture.bits_stored = 12;
    fixture.high_bit = 11;
    fixture.is_signed = 1;
    CHECK(shows_as(&fixture, PREVIEW_FULL_RANGE, wanted, sizeof wanted));
}

static void preview_makes_rgb_of_palette_and_ybr(void)
{
    static const uint8_t indices[] = {3, 200};
    static const uint8_t palette[] = {3, 252, 7, 255, 255, 255};
    static const uint8_t ybr[] = {76, 85, 255, 128, 128, 128};
    static const uint8_t subsampled[] = {76, 0, 85, 255};
    static const uint8_t red_gray[] = {254, 0, 0, 128, 128, 128};
    Fixture fixture = fixture_gray(1, 2, 8, indices, sizeof indices);

    fixture.photometric = "PALETTE COLOR";
    fixture.has_palette = true;
    CHECK(shows_as(&fixture, PREVIEW_FULL_RANGE, palette, sizeof palette));
    fixture = fixture_gray(1, 2, 8, ybr, sizeof ybr);
    fixture.samples = 3;
    fixture.photometric = "YBR_FULL";
    CHECK(shows_as(&fixture, PREVIEW_FULL_RANGE, red_gray, sizeof red_gray));
    fixture.photometric = "YBR_FULL_422";
    fixture.value = subsampled;
    fixture.value_size = sizeof subsampled;
    CHECK(shows_as(&fixture, PREVIEW_FULL_RANGE, red_gray, 3));
}

static void clean_clears_bits_outside_the_stored_ones(void)
{
    PixelInfo info = {.bits_allocated = 16, .bits_stored = 12, .high_bit = 11};
    uint8_t data[] = {0x34, 0xf2, 0xff, 0x0f, 0x00, 0x08};
    static const uint8_t plain[] = {0x34, 0x02, 0xff, 0x0f, 0x00, 0x08};
    static const uint8_t extended[] = {0x34, 0x02, 0xff, 0xff, 0x00, 0xf8};
    SampleFormat format = sample_format(&info);

    CHECK(samples_clean(&format, data, sizeof data));
    CHECK(memcmp(data, plain, sizeof data) == 0);
    CHECK(!samples_clean(&format, data, sizeof data));
    info.is_signed = true;
    format = sample_format(&info);
    CHECK(samples_clean(&format, data, sizeof data));
    CHECK(memcmp(data, extended, sizeof data) == 0);
    info = (PixelInfo){.bits_allocated = 16, .bits_stored = 12, .high_bit = 15};
    format = sample_format(&info);
    CHECK(samples_clean(&format, data, sizeof data));
    CHECK(data[0] == 0x30 && data[1] == 0x02);
}

static int64_t sample_of(const Fixture *fixture, uint8_t level)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Error err = {0};
    Parsed parsed;
    const uint8_t rgb[3] = {level, level, level};
    int64_t values[3] = {-1, -1, -1};

    CHECK_OK(fixture_open(fixture, run, &parsed, &err));
    pixels_colour(parsed.pixels, rgb, values);
    arena_free(run);
    return values[0];
}

static void colour_is_what_a_viewer_shows(void)
{
    static const uint8_t value[24] = {0};
    Fixture fixture = fixture_gray(2, 2, 16, value, 8);

    fixture.bits_stored = 12;
    fixture.high_bit = 11;
    CHECK(sample_of(&fixture, 0) == 0);
    CHECK(sample_of(&fixture, 255) == 4095);
    fixture.is_signed = 1;
    CHECK(sample_of(&fixture, 0) == -2048);
    CHECK(sample_of(&fixture, 255) == 2047);
    fixture.photometric = "MONOCHROME1";
    CHECK(sample_of(&fixture, 0) == 2047);
    fixture.slope = "-1"; /* small values become large ones before anybody sees them */
    CHECK(sample_of(&fixture, 0) == -2048);
    fixture.photometric = "MONOCHROME2";
    CHECK(sample_of(&fixture, 0) == 2047);
    fixture = fixture_gray(2, 2, 8, value, 4);
    fixture.photometric = "PALETTE COLOR";
    fixture.has_palette = true;
    CHECK(sample_of(&fixture, 0) == 100);
    CHECK(sample_of(&fixture, 255) == 200);
}

int main(void)
{
    RUN(open_refuses_a_value_shorter_than_its_dimensions);
    RUN(open_refuses_bits_that_do_not_fit);
    RUN(read_swaps_big_endian_words);
    RUN(read_swaps_bytes_in_words_over_frames);
    RUN(read_interleaves_planes);
    RUN(read_unpacks_single_bits_that_begin_inside_a_byte);
    RUN(read_decodes_rle);
    RUN(open_refuses_a_stream_of_other_dimensions);
    RUN(strip_takes_comments_out_of_jpeg);
    RUN(strip_blanks_comments_of_jpeg_2000);
    RUN(open_refuses_more_tiles_than_there_are_bytes);
    RUN(strip_leaves_nothing_between_rle_segments);
    RUN(frames_are_found_by_the_offset_table);
    RUN(frames_are_found_by_markers_when_the_table_is_wrong);
    RUN(preview_inverts_monochrome1);
    RUN(preview_shows_text_at_the_largest_value);
    RUN(preview_cuts_gaps_short);
    RUN(preview_understands_signs_and_masks_foreign_bits);
    RUN(preview_makes_rgb_of_palette_and_ybr);
    RUN(clean_clears_bits_outside_the_stored_ones);
    RUN(colour_is_what_a_viewer_shows);
    return check_failed();
}

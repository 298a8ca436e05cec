/* Compressed streams of strangers: what they say of themselves, what they carry besides the picture, and bytes that are
 * made to do harm. */
#include <sys/resource.h>

#include "jpeg_fixture.h"
#include "pixel_copy.h"
#include "wrap/jpeg_edit.h"

enum { RUN_BYTES_MAX = 256 << 20, MUTATIONS = 120, WIDE = 45, HIGH = 37, FIRST_ITEM_AT = 12 + 8 };

#define STREAM_JP2K "1.2.840.10008.1.2.4.90"

/* The first frame of a copy that has no table of offsets. */
static Bytes first_stream(Bytes value)
{
    const uint8_t *head = value.data + FIRST_ITEM_AT;
    uint32_t size = (uint32_t)head[4] | (uint32_t)head[5] << 8 | (uint32_t)head[6] << 16 | (uint32_t)head[7] << 24;

    return bytes_of(head + 8, size);
}

/* A picture of 8 bits as a stream in [uid]. */
static Bytes stream_of(const char *uid, uint16_t samples, Arena *run)
{
    static uint8_t value[HIGH * WIDE * 3];
    Fixture plain = fixture_gray(HIGH, WIDE, 8, value, (size_t)HIGH * WIDE * samples);
    Parsed parsed;
    Plan plan;
    Error err = {0};
    const char *got;

    scribble(value, sizeof value, 5);
    plain.samples = samples;
    plain.photometric = samples == 3 ? "RGB" : "MONOCHROME2";
    plan_init(&plan, run);
    CHECK_OK(fixture_open(&plain, run, &parsed, &err));
    return first_stream(copy_pixels(&parsed, &plan, uid, &got, run));
}

static Bytes gray_jpeg(Arena *run)
{
    static uint8_t pixels[HIGH * WIDE];

    for (uint32_t i = 0; i < HIGH * WIDE; i++) {
        pixels[i] = (uint8_t)(i % WIDE * 3 + i / WIDE * 2);
    }
    return forge_jpeg(pixels, HIGH, WIDE, 1, 1, 1, run);
}

static Fixture in_stream(const char *uid, Bytes stream)
{
    Fixture fixture = fixture_gray(HIGH, WIDE, 8, NULL, 0);

    fixture.transfer_syntax = uid;
    fixture.items[1] = stream;
    fixture.items_count = 2;
    return fixture;
}

/* Seen from a High Bit above the stream's bits, a picture would be empty for everybody but a viewer. */
static void streams_of_fewer_bits_than_a_lifted_high_bit_are_refused(void)
{
    static const struct {
        uint16_t bits_stored, high_bit;
        bool opens;
    } forms[] = {{8, 7, true}, {12, 11, true}, {16, 15, true}, {8, 15, false}, {8, 11, false}, {7, 7, true}};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixtures[] = {in_stream(FORGE_JPEG, gray_jpeg(run)),
                          in_stream(STREAM_JP2K, stream_of(STREAM_JP2K, 1, run))};

    for (size_t f = 0; f < sizeof fixtures / sizeof fixtures[0]; f++) {
        for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
            Error err = {0};
            Parsed parsed;
            fixtures[f].bits_allocated = 16;
            fixtures[f].bits_stored = forms[i].bits_stored;
            fixtures[f].high_bit = forms[i].high_bit;
            CHECK(fixture_open(&fixtures[f], run, &parsed, &err) == forms[i].opens);
            CHECK(forms[i].opens || err.code == ERR_INPUT);
        }
    }
    arena_free(run);
}

static void jp2k_components_of_different_depth_are_refused(void)
{
    enum { SECOND_DEPTH_AT = 6 + 36 + 3 };
    Arena *run = arena_new(RUN_BYTES_MAX);
    Bytes stream = stream_of(STREAM_JP2K, 3, run);
    uint8_t *changed = (uint8_t *)arena_copy(run, stream.data, stream.size);
    Fixture fixture = in_stream(STREAM_JP2K, bytes_of(changed, stream.size));
    Error err = {0};
    Parsed parsed;

    fixture.samples = 3;
    fixture.photometric = "RGB";
    fixture.bits_allocated = 16;
    CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
    CHECK(changed[SECOND_DEPTH_AT] == 7);
    changed[SECOND_DEPTH_AT] = 11;
    CHECK(!fixture_open(&fixture, run, &parsed, &err) && err.code == ERR_INPUT);
    arena_free(run);
}

/* Where [marker]'s segment begins; 0 when there is none. */
static size_t segment_at(Bytes stream, uint8_t marker)
{
    for (size_t at = 2; at + 4 < stream.size && stream.data[at] == 0xff;) {
        if (stream.data[at + 1] == marker) {
            return at;
        }
        at += 2 + (size_t)(stream.data[at + 2] << 8 | stream.data[at + 3]);
    }
    return 0;
}

static void jpeg_steps_of_zero_are_refused(void)
{
    static const size_t entries[] = {0, 1, 63};
    Arena *run = arena_new(RUN_BYTES_MAX);

    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++) {
        Bytes stream = gray_jpeg(run);
        uint8_t *changed = (uint8_t *)arena_copy(run, stream.data, stream.size);
        Fixture fixture = in_stream(FORGE_JPEG, bytes_of(changed, stream.size));
        Bytes written;
        Parsed parsed;
        Plan plan;
        Error err = {0};
        changed[segment_at(stream, 0xdb) + 5 + entries[i]] = 0;
        plan_init(&plan, run);
        add_fill(&plan, (Rect){9, 9, 9, 9}, "Black");
        CHECK_OK(fixture_open(&fixture, run, &parsed, &err));
        CHECK(!pixels_copy_stream(parsed.pixels, &plan, FORGE_JPEG, 0, run, &written, &err));
        CHECK(err.code == ERR_INPUT);
    }
    arena_free(run);
}

static uint32_t compare(const Fixture *original, const Fixture *copy, Arena *run)
{
    Parsed before;
    Parsed after;
    Plan plan;
    Error err = {0};
    uint32_t different = 99;

    plan_init(&plan, run);
    CHECK_OK(fixture_open(original, run, &before, &err));
    CHECK_OK(fixture_open(copy, run, &after, &err));
    CHECK_OK(pixels_compare(&before, &after, &plan, run, &different, &err));
    return different;
}

/* Nobody reads the table of a copy that decodes without it. */
static void a_table_of_offsets_may_say_nothing_else(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Bytes stream = stream_of(FIXTURE_RLE, 1, run);
    uint8_t table[8] = {0, 0, 0, 0, (uint8_t)(stream.size + 8), (uint8_t)((stream.size + 8) >> 8), 0, 0};
    Fixture original = in_stream(FIXTURE_RLE, stream);
    Fixture copy;

    original.items[2] = stream;
    original.items_count = 3;
    original.frames = 2;
    copy = original;
    CHECK(compare(&original, &copy, run) == 0);
    copy.items[0] = bytes_of(table, sizeof table);
    CHECK(compare(&original, &copy, run) == 0);
    table[5] ^= 1;
    CHECK(compare(&original, &copy, run) == 2);
    copy.items[0] = bytes_of((const uint8_t *)"DOE^JANE1956", 12);
    CHECK(compare(&original, &copy, run) == 2);
    original.frames = 1;
    original.items_count = 2;
    copy = original;
    CHECK(compare(&original, &copy, run) == 0);
    copy.items[1] = bytes_of(stream.data, 100); /* the same bytes in two fragments */
    copy.items[2] = bytes_of(stream.data + 100, stream.size - 100);
    copy.items_count = 3;
    CHECK(compare(&original, &copy, run) == 1);
    arena_free(run);
}

/* Nor that of streams that nobody can decode. */
static void undecodable_streams_have_no_table_of_offsets(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture original = in_stream("1.2.840.10008.1.2.4.102", bytes_of((const uint8_t *)"a film of 25 frames.", 20));
    Fixture copy;
    Parsed parsed;
    Plan plan;
    Error err = {0};
    const char *uid;
    Bytes value;

    original.frames = 25;
    plan_init(&plan, run);
    CHECK_OK(fixture_open(&original, run, &parsed, &err));
    value = copy_pixels(&parsed, &plan, NULL, &uid, run);
    CHECK(memcmp(value.data + 12, "\xfe\xff\x00\xe0\0\0\0\0", 8) == 0);
    copy = original;
    CHECK(compare(&original, &copy, run) == 0);
    copy.items[0] = bytes_of((const uint8_t *)"DOE^JANE", 8);
    CHECK(compare(&original, &copy, run) == 1);
    arena_free(run);
}

/* [stream] with a segment of [marker] and some text inserted at [at]. */
static Bytes with_segment(Bytes stream, size_t at, uint16_t marker, Arena *run)
{
    static const char text[] = "DOE^JANE 1956";
    Buffer out = {.limit = 1 << 20};
    const uint8_t head[6] = {(uint8_t)(marker >> 8), (uint8_t)marker, 0, sizeof text + 4, 0, 1};
    Bytes made;

    buffer_append(&out, stream.data, at);
    buffer_append(&out, head, sizeof head);
    buffer_append(&out, text, sizeof text);
    buffer_append(&out, stream.data + at, stream.size - at);
    made = bytes_of(arena_copy(run, out.data, out.size), out.size);
    buffer_free(&out);
    return made;
}

/* The copy's stream of a frame without a box, and whether there is one. */
static bool copy_stream(const Fixture *fixture, Arena *run, Bytes *stream)
{
    Parsed parsed;
    Plan plan;
    Error err = {0};

    plan_init(&plan, run);
    return fixture_open(fixture, run, &parsed, &err) &&
           pixels_copy_stream(parsed.pixels, &plan, fixture->transfer_syntax, 0, run, stream, &err);
}

static bool holds_name(Bytes stream)
{
    return memmem(stream.data, stream.size, "DOE", 3) != NULL;
}

/* Decoders skip what they do not know, and so would text be skipped. */
static void jp2k_segments_that_nobody_knows_do_not_stay(void)
{
    static const struct {
        uint16_t marker;
        bool in_tile, passes;
    } cases[] = {{0xff6f, false, true},  {0xff64, false, true}, {0xff56, false, true}, {0xff74, false, false},
                 {0xff30, false, false}, {0xff64, true, true},  {0xff6f, true, false}};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Bytes stream = stream_of(STREAM_JP2K, 1, run);
    size_t tile_at = (size_t)((const uint8_t *)memmem(stream.data, stream.size, "\xff\x90\0\x0a", 4) - stream.data);

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Bytes made = with_segment(stream, tile_at + (cases[i].in_tile ? 12 : 0), cases[i].marker, run);
        Fixture fixture;
        Bytes got = {0};
        if (cases[i].in_tile) {
            memset((uint8_t *)(uintptr_t)made.data + tile_at + 6, 0, 4); /* the tile goes up to the end */
        }
        fixture = in_stream(STREAM_JP2K, made);
        CHECK(copy_stream(&fixture, run, &got) == cases[i].passes);
        CHECK(!cases[i].passes || !holds_name(got));
    }
    arena_free(run);
}

static Bytes with_bytes(Bytes stream, size_t at, const uint8_t *bytes, size_t size, Arena *run)
{
    uint8_t *made = arena_alloc(run, stream.size + size);

    memcpy(made, stream.data, at);
    memcpy(made + at, bytes, size);
    memcpy(made + at + size, stream.data + at, stream.size - at);
    return bytes_of(made, stream.size + size);
}

/* Coded data that no block needs, tables that no component uses: no decoder shows them, no copy has them. */
static void text_inside_jpeg_streams_does_not_stay(void)
{
    static const char text[] = "DOE^JANE 1956 DOE^JANE 1956 DOE^JANE 1956 DOE^JANE 1956 DOE^JANE";
    Arena *run = arena_new(RUN_BYTES_MAX);
    Bytes stream = gray_jpeg(run);
    uint8_t table[69] = {0xff, 0xdb, 0, 67, 3};
    Bytes made[2];

    memcpy(table + 5, text, 64);
    made[0] = with_bytes(stream, stream.size - 2, (const uint8_t *)text, 64, run);
    made[1] = with_bytes(stream, 2, table, sizeof table, run);
    for (size_t i = 0; i < 2; i++) {
        Fixture original = in_stream(FORGE_JPEG, made[i]);
        Fixture copy = original;
        Bytes again = {0};
        CHECK(copy_stream(&original, run, &copy.items[1]));
        CHECK(!holds_name(copy.items[1]));
        CHECK(compare(&original, &copy, run) == 0);
        CHECK(copy_stream(&copy, run, &again) && bytes_equal(again, copy.items[1]));
        copy.items[1] = with_bytes(copy.items[1], copy.items[1].size - 2, (const uint8_t *)text, 64, run);
        CHECK(compare(&original, &copy, run) == 1);
    }
    arena_free(run);
}

/* Another encoder's stream of the same samples shows the same, but is not what was made of the original. */
static void a_copy_is_the_stream_that_is_made_of_the_original(void)
{
    static const char *const syntaxes[] = {FIXTURE_RLE, STREAM_JP2K, "1.2.840.10008.1.2.4.80",
                                           "1.2.840.10008.1.2.4.70"};
    static const uint8_t value[HIGH * WIDE] = {1, 2};
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture plain = fixture_gray(HIGH, WIDE, 8, value, sizeof value);
    Fixture literal = in_stream(FIXTURE_RLE, fixture_rle(value, 1, sizeof value, "", run));

    CHECK(compare(&plain, &literal, run) == 1);
    for (size_t i = 0; i < sizeof syntaxes / sizeof syntaxes[0]; i++) {
        Bytes stream = stream_of(syntaxes[i], 1, run);
        Fixture original = in_stream(syntaxes[i], stream);
        Fixture copy = original;
        uint8_t *changed;
        CHECK(copy_stream(&original, run, &copy.items[1]));
        CHECK(compare(&original, &copy, run) == 0);
        stream = copy.items[1];
        copy.items[1] = with_bytes(stream, stream.size, (const uint8_t *)"\0\0", 2 - stream.size % 2, run);
        CHECK(compare(&original, &copy, run) == (stream.size % 2 == 0 ? 1 : 0));
        changed = (uint8_t *)(uintptr_t)copy.items[1].data;
        changed[stream.size] = 'D';
        CHECK(compare(&original, &copy, run) == 1);
    }
    arena_free(run);
}

/* The same in streams whose codes only a decoder can count: new ones are made, or they are refused. */
static void text_behind_the_last_sample_does_not_stay(void)
{
    static const struct {
        const char *uid;
        bool passes;
    } syntaxes[] = {{"1.2.840.10008.1.2.4.57", true},
                    {"1.2.840.10008.1.2.4.70", true},
                    {"1.2.840.10008.1.2.4.80", false},
                    {"1.2.840.10008.1.2.4.81", false}};
    Arena *run = arena_new(RUN_BYTES_MAX);

    for (size_t i = 0; i < sizeof syntaxes / sizeof syntaxes[0]; i++) {
        Bytes stream = stream_of(syntaxes[i].uid, 1, run);
        size_t end = stream.size - (stream.data[stream.size - 1] == 0xd9 ? 2 : 3);
        Fixture original = in_stream(syntaxes[i].uid, with_bytes(stream, end, (const uint8_t *)"DOE^JANE", 8, run));
        Fixture copy = original;
        Samples samples;
        Parsed parsed;
        Error err = {0};
        CHECK_OK(fixture_open(&original, run, &parsed, &err));
        CHECK(pixels_read(parsed.pixels, 0, run, &samples, &err) == syntaxes[i].passes);
        if (syntaxes[i].passes) {
            CHECK(compare(&original, &original, run) == 1);
            CHECK(copy_stream(&original, run, &copy.items[1]) && !holds_name(copy.items[1]));
            CHECK(compare(&original, &copy, run) == 0);
        }
    }
    arena_free(run);
}

/* What may become of bytes that were changed by lot: a copy that is the same twice, or a refusal. The sanitizers look
 * on. */
static void change_and_copy(const Fixture *whole, uint32_t seed, uint32_t *copied)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = *whole;
    Bytes stream = whole->items[1];
    uint8_t *bytes = (uint8_t *)arena_copy(run, stream.data, stream.size);
    uint8_t lots[16];
    Parsed original;
    Parsed copy;
    Plan plan;
    Error err = {0};
    uint32_t different = 99;
    bool ok;

    scribble(lots, sizeof lots, seed);
    for (uint32_t i = 0; i < 1 + seed % 4; i++) {
        /* every other one in the headers, where harm begins */
        size_t room = seed % 2 == 0 && stream.size > 200 ? 200 : stream.size;
        bytes[(size_t)(lots[3 * i] << 8 | lots[3 * i + 1]) % room] = seed % 3 == 0 ? 0 : lots[3 * i + 2];
    }
    fixture.items[1] = bytes_of(bytes, seed % 7 == 0 ? stream.size - lots[15] : stream.size);
    plan_init(&plan, run);
    if (seed % 5 != 0) {
        add_fill(&plan, (Rect){9, 7, 14, 9}, "Background");
    }
    ok = fixture_open(&fixture, run, &original, &err) &&
         pixels_copy_stream(original.pixels, &plan, fixture.transfer_syntax, 0, run, &fixture.items[1], &err);
    *copied += ok;
    if (ok && fixture_open(&fixture, run, &copy, &err) &&
        pixels_compare(&original, &copy, &plan, run, &different, &err)) {
        CHECK(different <= 1);
    }
    arena_free(run);
}

static void broken_streams_do_no_harm_to_writers(void)
{
    static const char *const syntaxes[] = {FIXTURE_RLE, STREAM_JP2K, "1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.8.1"};
    static uint8_t pixels[HIGH * WIDE * 3];
    Arena *run = arena_new(RUN_BYTES_MAX);
    uint32_t copied = 0;

    scribble(pixels, sizeof pixels, 8);
    for (uint32_t i = 0; i < sizeof syntaxes / sizeof syntaxes[0] + 3; i++) {
        bool is_jpeg = i < 3;
        bool is_gray = i != 0;
        Fixture whole = is_jpeg ? in_stream(FORGE_JPEG, forge_jpeg(pixels, HIGH, WIDE, is_gray ? 1 : 3, 2 - (int)i % 2,
                                                                   i == 0 ? 2 : 1, run))
                                : in_stream(syntaxes[i - 3], stream_of(syntaxes[i - 3], 1, run));
        whole.samples = is_gray ? 1 : 3;
        whole.photometric = is_gray ? "MONOCHROME2" : "YBR_FULL_422";
        for (uint32_t seed = 1; seed <= MUTATIONS; seed++) {
            change_and_copy(&whole, seed, &copied);
        }
    }
    CHECK(copied > 2 * MUTATIONS && copied < 7 * MUTATIONS);
    arena_free(run);
}

static void memory_that_libjpeg_lacks_is_no_bad_file(void)
{
    Arena *run = arena_new(1 << 20);
    Bytes stream = gray_jpeg(run);
    uint8_t *changed = (uint8_t *)arena_copy(run, stream.data, stream.size);
    size_t header = segment_at(stream, 0xc0);
    struct rlimit before;
    struct rlimit low;
    Error err = {0};
    bool same;

    if (IS_SANITIZED) {
        arena_free(run);
        return;
    }
    memcpy(changed + header + 5, "\xff\0\xff", 4); /* 65280 rows and columns */
    CHECK(getrlimit(RLIMIT_AS, &before) == 0);
    low = before;
    low.rlim_cur = 1u << 30;
    CHECK(setrlimit(RLIMIT_AS, &low) == 0);
    CHECK(!jpeg_same_outside(bytes_of(changed, stream.size), stream, NULL, 0, &same, &err));
    CHECK(setrlimit(RLIMIT_AS, &before) == 0);
    CHECK(err.code == ERR_MEMORY);
    arena_free(run);
}

/* Behind the data of a cut stream CharLS counts zeros for a minute, unless an end marker stops it. */
static void cut_jpeg_ls_is_refused_at_once(void)
{
    enum { ACROSS = 128, PIXELS = ACROSS * ACROSS };
    static uint8_t noise[PIXELS];
    static uint8_t decoded[PIXELS];
    Arena *run = arena_new(RUN_BYTES_MAX);
    const Codec *codec = codec_find("1.2.840.10008.1.2.4.80");
    CodecInput input = {.rows = ACROSS, .columns = ACROSS, .samples = 1, .bits_allocated = 8, .bits_stored = 8};
    CodecLook look = {.rows = ACROSS, .columns = ACROSS, .samples = 1, .precision_bits = 8};
    Error err = {0};
    Bytes whole;

    input.high_bit = 7;
    input.photometric = "MONOCHROME2";
    scribble(noise, sizeof noise, 5);
    CHECK_OK(codec->encode(&input, &look, noise, PIXELS, run, &whole, &err));
    CHECK_OK(codec->decode(&input, &look, codec->transfer_syntax_uid, whole, run, decoded, PIXELS, &err));
    CHECK(memcmp(noise, decoded, PIXELS) == 0);
    CHECK_OK(codec->decode(&input, &look, codec->transfer_syntax_uid, bytes_of(whole.data, whole.size - 2), run,
                           decoded, PIXELS, &err)); /* nothing but the marker is missing */
    for (size_t i = 1; i < 16; i++) {
        Bytes cut = bytes_of(whole.data, whole.size * i / 16);
        CHECK(!codec->decode(&input, &look, codec->transfer_syntax_uid, cut, run, decoded, PIXELS, &err));
        CHECK(err.code == ERR_INPUT);
    }
    arena_free(run);
}

int main(void)
{
    RUN(streams_of_fewer_bits_than_a_lifted_high_bit_are_refused);
    RUN(jp2k_components_of_different_depth_are_refused);
    RUN(jpeg_steps_of_zero_are_refused);
    RUN(a_table_of_offsets_may_say_nothing_else);
    RUN(undecodable_streams_have_no_table_of_offsets);
    RUN(jp2k_segments_that_nobody_knows_do_not_stay);
    RUN(text_inside_jpeg_streams_does_not_stay);
    RUN(a_copy_is_the_stream_that_is_made_of_the_original);
    RUN(text_behind_the_last_sample_does_not_stay);
    RUN(broken_streams_do_no_harm_to_writers);
    RUN(memory_that_libjpeg_lacks_is_no_bad_file);
    RUN(cut_jpeg_ls_is_refused_at_once);
    return check_failed();
}

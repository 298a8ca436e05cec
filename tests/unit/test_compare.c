/* What a verification compares, and what it need not. */
#include "pixel_copy.h"
#include "wrap/codec.h"

enum { RUN_BYTES_MAX = 64 << 20, SIDE = 32, PIXELS = SIDE * SIDE };

/* JPEG 2000 that says of itself that it has 255 levels: nobody can decode it. */
static Bytes broken_stream(const Codec *codec, Arena *run)
{
    static const uint8_t style[] = {0xff, 0x52};
    static const CodecInput input = {.rows = SIDE,
                                     .columns = SIDE,
                                     .samples = 1,
                                     .bits_allocated = 8,
                                     .bits_stored = 8,
                                     .high_bit = 7,
                                     .photometric = "MONOCHROME2"};
    static uint8_t picture[PIXELS];
    CodecLook look = {.rows = SIDE, .columns = SIDE, .samples = 1, .precision_bits = 8};
    Error err = {0};
    uint8_t *found;
    Bytes stream;
    uint8_t *copy;

    scribble(picture, sizeof picture, 5);
    CHECK_OK(codec->encode(&input, &look, picture, PIXELS, run, &stream, &err));
    copy = (uint8_t *)arena_copy(run, stream.data, stream.size);
    found = memmem(copy, stream.size, style, sizeof style);
    CHECK(found != NULL);
    found[9] = 255;
    return bytes_of(copy, stream.size + stream.size % 2);
}

/* Seen by a frame that nobody can decode: where text is searched for afterwards, that search finds out; else the
 * comparison must. */
static void untouched_frames_are_not_decoded_to_be_compared(void)
{
    Arena *run = arena_new(RUN_BYTES_MAX);
    Fixture fixture = fixture_gray(SIDE, SIDE, 8, NULL, 0);
    Parsed original;
    Parsed copy;
    Samples samples;
    Error err = {0};
    uint32_t different = 9;
    Bytes stream;
    Plan plan;

    fixture.transfer_syntax = "1.2.840.10008.1.2.4.90";
    fixture.items[1] = broken_stream(codec_find(fixture.transfer_syntax), run);
    fixture.items_count = 2;
    plan_init(&plan, run);
    plan.options = OPTION_CLEAN_PIXEL_DATA;
    CHECK_OK(fixture_open(&fixture, run, &original, &err));
    CHECK_OK(pixels_stripped(original.pixels, 0, run, &stream, &err));
    fixture.items[1] = bytes_of(arena_copy(run, stream.data, stream.size), stream.size + stream.size % 2);
    CHECK_OK(fixture_open(&fixture, run, &original, &err)); /* with nothing in it that a copy leaves out */
    CHECK_OK(fixture_open(&fixture, run, &copy, &err));
    CHECK(!pixels_read(original.pixels, 0, run, &samples, &err));
    CHECK_OK(pixels_compare(&original, &copy, &plan, run, &different, &err));
    CHECK(different == 0);
    plan.options = 0;
    CHECK(!pixels_compare(&original, &copy, &plan, run, &different, &err) && err.code == ERR_INPUT);
    arena_free(run);
}

int main(void)
{
    codec_prepare();
    RUN(untouched_frames_are_not_decoded_to_be_compared);
    return check_failed();
}

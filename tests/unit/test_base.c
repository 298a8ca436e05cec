#include "base/arena.h"
#include "base/bytes.h"
#include "base/image.h"
#include "base/log.h"
#include "base/rect.h"
#include "check.h"

static void error_add_puts_context_in_front(void)
{
    Error err = {0};

    CHECK(!error_set(&err, ERR_LIMIT, "more than %d words", 7));
    CHECK(!error_add(&err, "frame %d", 3));
    CHECK_TEXT(err.text, "frame 3: more than 7 words");
    CHECK(err.code == ERR_LIMIT);
    CHECK_TEXT(error_name(err.code), "Limit");
}

static void error_text_that_is_too_long_is_cut(void)
{
    Error err = {0};
    char text[1000];

    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = 0;
    (void)error_set(&err, ERR_IO, "%s", text);
    CHECK(strlen(err.text) == ERROR_TEXT_MAX - 1);
    (void)error_add(&err, "%s", text);
    CHECK(strlen(err.text) == ERROR_TEXT_MAX - 1);
}

static void arena_refuses_more_than_its_limit(void)
{
    Arena *arena = arena_new(1000);

    CHECK(arena_alloc(arena, 600) != NULL);
    CHECK(arena_alloc(arena, 600) == NULL);
    CHECK(arena_alloc(arena, SIZE_MAX) == NULL);
    CHECK(arena_array(arena, SIZE_MAX / 2, 3) == NULL);
    arena_reset(arena);
    CHECK(arena_alloc(arena, 600) != NULL);
    arena_free(arena);
}

static char closed[8];

static void note_close(void *handle)
{
    (void)snprintf(closed + strlen(closed), sizeof closed - strlen(closed), "%s", (const char *)handle);
}

static void arena_closes_handles_newest_first(void)
{
    static char first[] = "1", second[] = "2";
    Arena *arena = arena_new(1 << 20);

    CHECK(arena_own(arena, first, note_close));
    CHECK(arena_own(arena, second, note_close));
    arena_reset(arena);
    CHECK_TEXT(closed, "21");
    arena_free(arena);
    CHECK_TEXT(closed, "21");
}

static void arena_gives_zeroed_memory_again(void)
{
    Arena *arena = arena_new(1 << 20);
    char *text = arena_text(arena, "JANE");

    CHECK_TEXT(text, "JANE");
    arena_reset(arena);
    CHECK(((char *)arena_alloc(arena, 16))[0] == 0);
    CHECK_TEXT(arena_print(arena, "%d-%s", 5, "x"), "5-x");
    arena_free(arena);
}

static void buffer_reads_back_what_it_wrote(void)
{
    Arena *arena = arena_new(1 << 16);
    Buffer buffer = {.limit = 1000};
    Reader reader;

    buffer_u8(&buffer, 200);
    buffer_u16(&buffer, 60000);
    buffer_u32(&buffer, 4000000000u);
    buffer_u64(&buffer, UINT64_MAX - 1);
    buffer_string(&buffer, "text");
    buffer_bytes(&buffer, bytes_of(NULL, 0));
    reader = reader_of(buffer_view(&buffer));
    CHECK(reader_u8(&reader) == 200);
    CHECK(reader_u16(&reader) == 60000);
    CHECK(reader_u32(&reader) == 4000000000u);
    CHECK(reader_u64(&reader) == UINT64_MAX - 1);
    CHECK_TEXT(reader_text(&reader, arena), "text");
    CHECK(reader_bytes(&reader).size == 0);
    CHECK(reader_done(&reader));
    CHECK(reader_u8(&reader) == 0);
    CHECK(reader.failed);
    buffer_free(&buffer);
    arena_free(arena);
}

static void reader_refuses_a_length_over_the_end(void)
{
    static const uint8_t lie[] = {255, 255, 255, 255, 'a'};
    Reader reader = reader_of(bytes_of(lie, sizeof lie));

    CHECK(reader_bytes(&reader).size == 0);
    CHECK(reader.failed);
}

static void buffer_stops_at_its_limit(void)
{
    Buffer buffer = {.limit = 10};
    Error err = {0};

    buffer_text(&buffer, "12345678");
    CHECK_OK(buffer_check(&buffer, &err));
    buffer_text(&buffer, "123");
    buffer_text(&buffer, "1");
    CHECK(buffer.size == 8);
    CHECK(!buffer_check(&buffer, &err));
    CHECK(err.code == ERR_LIMIT);
    buffer_free(&buffer);
}

static void hex_goes_both_ways(void)
{
    uint8_t bytes[3];
    char hex[7];

    CHECK(bytes_from_hex("00aFff", bytes, 3));
    bytes_to_hex(bytes_of(bytes, 3), hex);
    CHECK_TEXT(hex, "00afff");
    CHECK(!bytes_from_hex("00aff", bytes, 3));
    CHECK(!bytes_from_hex("00afgg", bytes, 3));
}

static void rect_does_not_overflow(void)
{
    Rect huge = {INT32_MAX - 1, INT32_MIN, INT32_MAX, INT32_MAX};

    CHECK(rect_is_empty(rect_clip(huge, 100, 100)));
    CHECK(rect_pad(huge, 1000).width > 0);
    CHECK(rect_equal(rect_clip((Rect){-5, -5, 20, 20}, 10, 8), (Rect){0, 0, 10, 8}));
    CHECK(rect_contains((Rect){0, 0, 10, 10}, (Rect){2, 2, 8, 8}));
    CHECK(!rect_contains((Rect){0, 0, 10, 10}, (Rect){2, 2, 9, 8}));
    CHECK(rect_area(rect_union((Rect){0, 0, 1, 1}, (Rect){9, 9, 1, 1})) == 100);
}

static void image_crop_shares_pixels(void)
{
    Arena *arena = arena_new(1 << 20);
    Error err = {0};
    Image image, view;

    CHECK_OK(image_new(10, 10, 3, arena, &image, &err));
    view = image_crop(&image, (Rect){8, 8, 9, 9});
    CHECK(view.width == 2 && view.height == 2);
    view.data[0] = 7;
    CHECK(image.data[8 * 30 + 24] == 7);
    CHECK(!image_new(1 << 20, 1 << 20, 1, arena, &image, &err));
    CHECK(err.code == ERR_LIMIT);
    arena_free(arena);
}

static char logged[64];

static void keep_line(void *self, LogLevel level, const char *line)
{
    (void)self;
    (void)level;
    (void)snprintf(logged, sizeof logged, "%s", line);
}

static void log_keeps_one_event_on_one_line(void)
{
    log_set_sink(keep_line, NULL);
    log_warn("a\nb=%d", 1);
    CHECK_TEXT(logged, "a b=1");
    log_set_sink(NULL, NULL);
}

int main(void)
{
    RUN(error_add_puts_context_in_front);
    RUN(error_text_that_is_too_long_is_cut);
    RUN(arena_refuses_more_than_its_limit);
    RUN(arena_closes_handles_newest_first);
    RUN(arena_gives_zeroed_memory_again);
    RUN(buffer_reads_back_what_it_wrote);
    RUN(reader_refuses_a_length_over_the_end);
    RUN(buffer_stops_at_its_limit);
    RUN(hex_goes_both_ways);
    RUN(rect_does_not_overflow);
    RUN(image_crop_shares_pixels);
    RUN(log_keeps_one_event_on_one_line);
    return check_failed();
}

#include <dirent.h>
#include <stdlib.h>

#include "check.h"
#include "forge.h"
#include "wrap/inflate.h"
#include "wrap/prescan.h"

enum { MEGABYTE = 1 << 20, ARENA_BYTES = 256 << 20, CORPUS_BYTES_MAX = 64 << 20 };
static const Limits usual = {
    .max_file_bytes = 2048ull << 20, .max_pixels_per_frame = 67108864, .max_frames = 20000, .max_sequence_depth = 32};

/* Scans [file] in an arena of its own that may hold [memory] bytes; the numbers of the result stay good. */
static bool scans(Buffer *file, size_t memory, Prescan *scan, Error *err)
{
    Arena *arena = arena_new(memory);
    bool good = prescan(buffer_view(file), &usual, arena, scan, err);

    arena_free(arena);
    return good;
}

static void pixel_data_are_cut_out(void)
{
    Buffer file = {.limit = MEGABYTE};
    Arena *arena = arena_new(MEGABYTE);
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    forge_identity(&file, "4711", "1.2.3");
    forge_image(&file, 3, 5, 2, NULL);
    forge_text(&file, 0xfffcfffcu, "OB", "pad!");
    CHECK_OK(prescan(buffer_view(&file), &usual, arena, &scan, &err));
    CHECK(scan.has_preamble && scan.has_pixels && !scan.encapsulated && !scan.pixels_are_ow);
    CHECK(scan.rows == 3 && scan.columns == 5 && scan.frames == 2 && scan.samples == 1);
    CHECK(scan.bits_allocated == 8 && scan.high_bit == 7);
    CHECK(scan.pixels.size == 30);
    CHECK(scan.tail.size == 16);
    CHECK(scan.head.data == scan.body.data);
    CHECK(memcmp(scan.head.data + scan.head.size, "\xe0\x7f\x10\x00", 4) == 0);
    CHECK_TEXT(scan.transfer_syntax_uid, FORGE_EXPLICIT);
    arena_free(arena);
    buffer_free(&file);
}

static void fragments_are_found_without_the_offset_table(void)
{
    Buffer file = {.limit = MEGABYTE};
    Arena *arena = arena_new(MEGABYTE);
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_JPEG);
    forge_image_header(&file, 4, 4, "2");
    forge_head(&file, 0x7fe00010u, "OB", 0xffffffffu);
    forge_mark(&file, 0xfffee000u, 8);
    buffer_u64(&file, 0);
    forge_mark(&file, 0xfffee000u, 4);
    buffer_text(&file, "abcd");
    forge_mark(&file, 0xfffee000u, 2);
    buffer_text(&file, "ef");
    forge_sequence_end(&file);
    CHECK_OK(prescan(buffer_view(&file), &usual, arena, &scan, &err));
    CHECK(scan.encapsulated && scan.fragments_count == 2 && scan.offset_table.size == 8);
    CHECK(scan.fragments[1].size == 2 && memcmp(scan.body.data + scan.fragments[1].offset, "ef", 2) == 0);
    CHECK(scan.tail.size == 0);
    file.size -= 8; /* without the delimiter */
    CHECK(!prescan(buffer_view(&file), &usual, arena, &scan, &err) && err.code == ERR_INPUT);
    arena_free(arena);
    buffer_free(&file);
}

static void ten_thousand_levels_are_refused_with_little_memory(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    for (int i = 0; i < 10000; i++) {
        forge_sequence(&file, 0x00081140u);
        forge_item(&file);
    }
    CHECK(!scans(&file, 64 << 10, &scan, &err) && err.code == ERR_LIMIT);
    buffer_free(&file);
}

static void depth_is_allowed_up_to_the_limit(void)
{
    for (uint32_t depth = 32; depth <= 33; depth++) {
        Buffer file = {.limit = MEGABYTE};
        Prescan scan;
        Error err = {0};
        forge_start(&file, FORGE_EXPLICIT);
        for (uint32_t i = 0; i < depth; i++) {
            forge_sequence(&file, 0x00081140u);
            forge_item(&file);
        }
        for (uint32_t i = 0; i < depth; i++) {
            forge_item_end(&file);
            forge_sequence_end(&file);
        }
        CHECK(scans(&file, MEGABYTE, &scan, &err) == (depth == 32));
        buffer_free(&file);
    }
}

static void implicit_sequences_are_seen_without_a_dictionary(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};
    uint32_t size = 40 * 16;

    forge_start(&file, FORGE_IMPLICIT);
    for (uint32_t i = 0; i < 40; i++) { /* nested by lengths only, in a private group */
        forge_mark(&file, 0x00111001u, size);
        forge_mark(&file, 0xfffee000u, size - 8);
        size -= 16;
    }
    forge_mark(&file, 0x00100020u, 0);
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_LIMIT);
    buffer_free(&file);
}

static void lengths_over_the_end_are_refused(void)
{
    static const uint32_t lengths[] = {0xfffffffeu, 0x7fffffffu, 1000, 10};

    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        Buffer file = {.limit = MEGABYTE};
        Prescan scan;
        Error err = {0};
        forge_start(&file, FORGE_EXPLICIT);
        forge_head(&file, 0x00091010u, "OB", lengths[i]);
        buffer_text(&file, "abcdefgh");
        CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
        CHECK_TEXT(err.text, "a length reaches over the end");
        buffer_free(&file);
    }
}

static void an_item_must_not_reach_over_its_sequence(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    forge_head(&file, 0x00081140u, "SQ", 16);
    forge_mark(&file, 0xfffee000u, 16);
    forge_text(&file, 0x00081150u, "UI", "1.2.3.4.5.6.7.8.");
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    buffer_free(&file);
}

static void odd_nesting_is_refused(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};
    size_t start;

    forge_start(&file, FORGE_EXPLICIT);
    start = file.size;
    forge_item_end(&file);
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    file.size = start;
    forge_sequence(&file, 0x00081140u);
    forge_text(&file, 0x00081150u, "UI", "1.2");
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    file.size = start;
    forge_sequence(&file, 0x00081140u);
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    buffer_free(&file);
}

static void unknown_of_undefined_length_is_an_implicit_sequence(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    forge_head(&file, 0x00091010u, "UN", 0xffffffffu);
    forge_item(&file);
    forge_implicit(&file, 0x00100010u, "DOE^JANE");
    forge_item_end(&file);
    forge_sequence_end(&file);
    forge_u16(&file, 0x00280010u, 7);
    CHECK_OK(scans(&file, MEGABYTE, &scan, &err));
    CHECK(scan.rows == 7 && !scan.has_pixels);
    buffer_free(&file);
}

static void dimensions_are_limited_in_64_bits(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    forge_image_header(&file, 65535, 65535, "1");
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_LIMIT);
    file.size = 0;
    forge_start(&file, FORGE_EXPLICIT);
    for (uint32_t tag = 0x00280010u; tag <= 0x00280011u; tag++) { /* 2^16 each: 0 in 32 bits */
        forge_head(&file, tag, "UL", 4);
        buffer_u32(&file, 65536);
    }
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_LIMIT);
    buffer_free(&file);
}

static void numbers_of_frames_may_be_nonsense(void)
{
    static const struct {
        const char *text;
        ErrorCode code;
        uint32_t frames;
    } cases[] = {{"20000", ERR_NONE, 20000},
                 {" 45 ", ERR_NONE, 45},
                 {"", ERR_NONE, 0},
                 {"20001", ERR_LIMIT, 0},
                 {"99999999999999", ERR_LIMIT, 0},
                 {"-1", ERR_INPUT, 0},
                 {"many", ERR_INPUT, 0},
                 {"1e3", ERR_INPUT, 0},
                 {"2\\2", ERR_INPUT, 0}};

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Buffer file = {.limit = MEGABYTE};
        Prescan scan;
        Error err = {0};
        bool good;
        forge_start(&file, FORGE_EXPLICIT);
        forge_text(&file, 0x00280008u, "IS", cases[i].text);
        good = scans(&file, MEGABYTE, &scan, &err);
        CHECK(good == (cases[i].code == ERR_NONE) && err.code == cases[i].code);
        CHECK(!good || scan.frames == cases[i].frames);
        buffer_free(&file);
    }
}

static void cut_pixel_data_are_told_later(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    forge_image(&file, 10, 10, 1, NULL);
    file.size -= 60;
    CHECK_OK(scans(&file, MEGABYTE, &scan, &err));
    CHECK(scan.pixels.size == 40);
    buffer_free(&file);
}

static void facts_that_stand_twice_are_refused(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    forge_u16(&file, 0x00280010u, 7);
    forge_u16(&file, 0x00280010u, 8);
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    buffer_free(&file);
}

static void a_bare_data_set_is_read(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_implicit(&file, 0x00080018u, "1.2.3.4");
    forge_implicit(&file, 0x00100020u, "4711");
    CHECK_OK(scans(&file, MEGABYTE, &scan, &err));
    CHECK(!scan.has_preamble && scan.implicit_vr);
    CHECK_TEXT(scan.transfer_syntax_uid, FORGE_IMPLICIT);
    buffer_free(&file);
}

static void a_transfer_syntax_is_a_uid(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, "DOE^JANE");
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && strstr(err.text, "DOE") == NULL);
    buffer_free(&file);
}

static void garbage_is_refused(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    buffer_text(&file, "\xff\xd8\xff\xe0 this is a picture of another kind");
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    buffer_free(&file);
}

static bool keep_packed(void *self, Bytes bytes, Error *err)
{
    buffer_append(self, bytes.data, bytes.size);
    return buffer_check(self, err);
}

/* Appends [body] to [file] in deflated form. */
static void append_deflated(Buffer *file, Bytes body)
{
    Arena *arena = arena_new(MEGABYTE);
    Deflater *deflater;
    Error err = {0};

    CHECK_OK(deflater_open(keep_packed, file, arena, &deflater, &err) && deflater_write(deflater, body, &err) &&
             deflater_finish(deflater, &err));
    arena_free(arena);
}

static void deflated_data_sets_are_unpacked(void)
{
    Buffer file = {.limit = MEGABYTE};
    Buffer body = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_DEFLATED);
    forge_image(&body, 20, 30, 1, NULL);
    append_deflated(&file, buffer_view(&body));
    CHECK(file.size % 2 == 0);
    CHECK_OK(scans(&file, MEGABYTE, &scan, &err));
    CHECK(scan.deflated && scan.rows == 20 && scan.pixels.size == 600);
    file.size -= 10;
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_INPUT);
    buffer_free(&file);
    buffer_free(&body);
}

static void a_bomb_is_refused_before_memory_is_taken(void)
{
    enum { BOMB_BYTES = 96 << 20 };
    Buffer file = {.limit = MEGABYTE};
    uint8_t *zeros = calloc(1, BOMB_BYTES);
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_DEFLATED);
    append_deflated(&file, bytes_of(zeros, BOMB_BYTES));
    free(zeros);
    CHECK(file.size < 200000);
    CHECK(!scans(&file, 64 << 10, &scan, &err) && err.code == ERR_LIMIT);
    buffer_free(&file);
}

static void out_of_order_elements_are_limited(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    for (uint32_t i = 0; i < PRESCAN_DISORDER_MAX + 2; i++) {
        forge_text(&file, 0x0009ffffu - i, "LO", "x");
    }
    CHECK(!scans(&file, MEGABYTE, &scan, &err) && err.code == ERR_LIMIT);
    buffer_free(&file);
}

static void elements_of_one_item_are_limited(void)
{
    for (uint32_t count = PRESCAN_LEVEL_ELEMENTS_MAX; count <= PRESCAN_LEVEL_ELEMENTS_MAX + 1; count++) {
        Buffer file = {.limit = MEGABYTE};
        Prescan scan;
        Error err = {0};
        forge_start(&file, FORGE_EXPLICIT);
        for (uint32_t i = 0; i < count; i++) {
            forge_text(&file, 0x00091000u + i, "LO", "");
        }
        CHECK(scans(&file, MEGABYTE, &scan, &err) == (count == PRESCAN_LEVEL_ELEMENTS_MAX));
        buffer_free(&file);
    }
}

static void a_value_is_a_sequence_only_when_it_is_sound(void)
{
    Buffer value = {.limit = MEGABYTE};
    Arena *arena = arena_new(MEGABYTE);

    forge_item(&value);
    forge_implicit(&value, 0x00100010u, "DOE^JANE");
    forge_item_end(&value);
    CHECK(prescan_is_sequence(buffer_view(&value), 3, arena));
    CHECK(!prescan_is_sequence(buffer_view(&value), 0, arena));
    value.size -= 9;
    CHECK(!prescan_is_sequence(buffer_view(&value), 3, arena));
    arena_free(arena);
    buffer_free(&value);
}

/* Every prefix of a good file is either read or refused; run with a sanitizer, it finds a read over the end. */
static void no_prefix_is_read_over_its_end(void)
{
    Buffer file = {.limit = MEGABYTE};
    Prescan scan;
    Error err = {0};

    forge_start(&file, FORGE_EXPLICIT);
    forge_identity(&file, "4711", "1.2.3");
    forge_sequence(&file, 0x00081140u);
    forge_item(&file);
    forge_text(&file, 0x00081155u, "UI", "1.2.3.4");
    forge_item_end(&file);
    forge_sequence_end(&file);
    forge_image(&file, 2, 2, 1, NULL);
    for (size_t size = 0; size < file.size; size++) {
        uint8_t *exact = malloc(size + 1);
        Arena *arena = arena_new(MEGABYTE);
        (void)memcpy(exact, file.data, size);
        exact = realloc(exact, size == 0 ? 1 : size);
        err = (Error){0};
        CHECK(prescan(bytes_of(exact, size), &usual, arena, &scan, &err) || err.text[0] != 0);
        arena_free(arena);
        free(exact);
    }
    buffer_free(&file);
}

/* Real files, where they are: each is read or refused with a text. */
static void the_corpus_is_read_or_refused(void)
{
    const char *root = getenv("REDACTOR_CORPUS");
    char path[1024];
    uint32_t good = 0;
    uint32_t refused = 0;
    DIR *folder;

    root = root == NULL ? "../shared/corpus" : root;
    (void)snprintf(path, sizeof path, "%s/files", root);
    folder = opendir(path);
    if (folder == NULL) {
        (void)printf("no corpus: skipped\n");
        return;
    }
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        Arena *arena = arena_new(ARENA_BYTES);
        Prescan scan;
        Bytes file;
        Error err = {0};
        (void)snprintf(path, sizeof path, "%s/files/%s", root, entry->d_name);
        if (entry->d_name[0] != '.' && bytes_read_file(path, CORPUS_BYTES_MAX, arena, &file, &err)) {
            bool is_good = prescan(file, &usual, arena, &scan, &err);
            good += is_good ? 1 : 0;
            refused += is_good ? 0 : 1;
            CHECK(is_good || err.text[0] != 0);
            if (!is_good && getenv("REDACTOR_VERBOSE") != NULL) {
                (void)printf("%s: %s\n", entry->d_name, err.text);
            }
        }
        arena_free(arena);
    }
    (void)closedir(folder);
    (void)printf("corpus: %u read, %u refused\n", good, refused);
    CHECK(good > refused);
}

int main(void)
{
    RUN(pixel_data_are_cut_out);
    RUN(fragments_are_found_without_the_offset_table);
    RUN(ten_thousand_levels_are_refused_with_little_memory);
    RUN(depth_is_allowed_up_to_the_limit);
    RUN(implicit_sequences_are_seen_without_a_dictionary);
    RUN(lengths_over_the_end_are_refused);
    RUN(an_item_must_not_reach_over_its_sequence);
    RUN(odd_nesting_is_refused);
    RUN(unknown_of_undefined_length_is_an_implicit_sequence);
    RUN(dimensions_are_limited_in_64_bits);
    RUN(numbers_of_frames_may_be_nonsense);
    RUN(cut_pixel_data_are_told_later);
    RUN(facts_that_stand_twice_are_refused);
    RUN(a_bare_data_set_is_read);
    RUN(a_transfer_syntax_is_a_uid);
    RUN(garbage_is_refused);
    RUN(deflated_data_sets_are_unpacked);
    RUN(a_bomb_is_refused_before_memory_is_taken);
    RUN(out_of_order_elements_are_limited);
    RUN(elements_of_one_item_are_limited);
    RUN(a_value_is_a_sequence_only_when_it_is_sound);
    RUN(no_prefix_is_read_over_its_end);
    RUN(the_corpus_is_read_or_refused);
    return check_failed();
}

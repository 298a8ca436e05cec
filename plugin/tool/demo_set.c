#include "tool/demo_set.h"

#include <stdio.h>
#include <string.h>

#include "base/glyphs.h"
#include "base/image.h"

enum { WORDS_MAX = 32, FILE_BYTES_MAX = 1 << 20, UID_LENGTH = 64 };

static const char *const family_names[] = {"HARTMANN", "OKAFOR",   "LINDQVIST", "MORETTI",
                                           "DUBOIS",   "KOWALSKI", "FERREIRA"};
static const char *const given_names[] = {"MARIA", "JOHN", "INGRID", "PAOLO", "CHLOE", "PIOTR", "GRACE"};

typedef struct {
    uint32_t random;
    Image image;
    Truth *truth;
    Arena *arena;
    int32_t scale; /* screen pixels of one dot */
    int32_t x, y;  /* where the next word begins */
    bool dark;     /* dark text on a light ground */
    const char *family, *given;
    uint32_t id, birth_year, year, month, day;
} Demo;

/* Xorshift (Marsaglia 2003): small, and the same everywhere. */
static uint32_t next_random(Demo *demo, uint32_t below)
{
    demo->random ^= demo->random << 13;
    demo->random ^= demo->random >> 17;
    demo->random ^= demo->random << 5;
    return demo->random % below;
}

/* Something that is not text: a gradient, grain, and soft stripes. */
static void draw_ground(Demo *demo)
{
    uint32_t grain = 4 + next_random(demo, 24);
    uint32_t base = 20 + next_random(demo, 60);
    int32_t slope = (int32_t)next_random(demo, 5) - 2;

    for (int32_t y = 0; y < demo->image.height; y++) {
        for (int32_t x = 0; x < demo->image.width; x++) {
            int32_t stripe = (x / 40 + y / 56) % 4 * 5;
            int32_t value = (int32_t)base + slope * y / 24 + stripe + (int32_t)next_random(demo, grain);

            value = value < 0 ? 0 : value > 110 ? 110 : value;
            demo->image.data[y * demo->image.stride + x] = (uint8_t)(demo->dark ? 255 - value : value);
        }
    }
}

static void draw_letter(Demo *demo, char letter, int32_t left)
{
    for (int32_t y = 0; y < GLYPH_HEIGHT * demo->scale; y++) {
        for (int32_t x = 0; x < GLYPH_WIDTH * demo->scale; x++) {
            if (glyph_ink(letter, x / demo->scale, y / demo->scale)) {
                demo->image.data[(demo->y + y) * demo->image.stride + left + x] = demo->dark ? 10 : 245;
            }
        }
    }
}

static bool draw_word(Demo *demo, const char *text, const char *category, bool is_phi)
{
    int32_t advance = (GLYPH_WIDTH + 1) * demo->scale;
    int32_t letters = (int32_t)strlen(text);
    TruthWord *word = &demo->truth->words[demo->truth->words_count++];

    for (int32_t i = 0; i < letters; i++) {
        draw_letter(demo, text[i], demo->x + i * advance);
    }
    *word = (TruthWord){
        .text = arena_text(demo->arena, text),
        .category = category,
        .box = {demo->x, demo->y, letters * advance - demo->scale, GLYPH_HEIGHT * demo->scale},
        .is_phi = is_phi,
        .is_static = true,
    };
    demo->x += (letters + 1) * advance;
    return word->text != NULL;
}

static void next_line(Demo *demo)
{
    demo->x = 8 + (int32_t)next_random(demo, 12);
    demo->y += (GLYPH_HEIGHT + 4) * demo->scale;
}

static bool draw_text(Demo *demo)
{
    char id[16], birth[16], date[16];

    (void)snprintf(id, sizeof id, "%u", demo->id);
    (void)snprintf(birth, sizeof birth, "%02u.%02u.%u", demo->day, demo->month, demo->birth_year);
    (void)snprintf(date, sizeof date, "%u/%02u/%02u", demo->year, demo->month, demo->day);
    demo->x = demo->y = 10;
    if (!draw_word(demo, demo->family, "name", true) || !draw_word(demo, demo->given, "name", true)) {
        return false;
    }
    next_line(demo);
    if (!draw_word(demo, "ID:", "clinical", false) || !draw_word(demo, id, "id", true)) {
        return false;
    }
    next_line(demo);
    if (!draw_word(demo, "DOB:", "clinical", false) || !draw_word(demo, birth, "date", true)) {
        return false;
    }
    next_line(demo);
    if (!draw_word(demo, date, "date", true)) {
        return false;
    }
    next_line(demo);
    return draw_word(demo, "120", "clinical", false) && draw_word(demo, "KV", "clinical", false);
}

/* One element of explicit VR little endian; odd values are padded as PS3.5 section 6.2 says. */
static void put_element(Buffer *out, uint32_t tag, const char *vr, const void *value, size_t size)
{
    bool is_long = strcmp(vr, "OB") == 0;

    buffer_u16(out, (uint16_t)(tag >> 16));
    buffer_u16(out, (uint16_t)tag);
    buffer_append(out, vr, 2);
    if (is_long) {
        buffer_u16(out, 0);
        buffer_u32(out, (uint32_t)(size + (size & 1)));
    } else {
        buffer_u16(out, (uint16_t)(size + (size & 1)));
    }
    buffer_append(out, value, size);
    if ((size & 1) != 0) {
        buffer_u8(out, strcmp(vr, "UI") == 0 || is_long ? 0 : ' ');
    }
}

static void put_text(Buffer *out, uint32_t tag, const char *vr, const char *text)
{
    put_element(out, tag, vr, text, strlen(text));
}

static void put_number(Buffer *out, uint32_t tag, uint16_t number)
{
    const uint8_t bytes[2] = {(uint8_t)number, (uint8_t)(number >> 8)};

    put_element(out, tag, "US", bytes, sizeof bytes);
}

static void put_meta(Buffer *out, const char *uid)
{
    static const uint8_t preamble[128];
    static const uint8_t version[2] = {0, 1};
    Buffer meta = {.limit = 4096};
    uint8_t size[4];

    put_element(&meta, 0x00020001, "OB", version, sizeof version);
    put_text(&meta, 0x00020002, "UI", "1.2.840.10008.5.1.4.1.1.7");
    put_text(&meta, 0x00020003, "UI", uid);
    put_text(&meta, 0x00020010, "UI", "1.2.840.10008.1.2.1");
    for (uint32_t i = 0; i < sizeof size; i++) {
        size[i] = (uint8_t)(meta.size >> (8 * i));
    }
    buffer_append(out, preamble, sizeof preamble);
    buffer_append(out, "DICM", 4);
    put_element(out, 0x00020000, "UL", size, sizeof size);
    buffer_append(out, meta.data, meta.size);
    out->failed = out->failed || meta.failed;
    buffer_free(&meta);
}

static void put_file(const Demo *demo, uint32_t number, Buffer *out)
{
    char uid[UID_LENGTH], name[64], id[16], birth[16], date[16];

    (void)snprintf(uid, sizeof uid, "2.25.1%09u", number);
    (void)snprintf(name, sizeof name, "%s^%s", demo->family, demo->given);
    (void)snprintf(id, sizeof id, "%u", demo->id);
    (void)snprintf(birth, sizeof birth, "%u%02u%02u", demo->birth_year, demo->month, demo->day);
    (void)snprintf(date, sizeof date, "%u%02u%02u", demo->year, demo->month, demo->day);
    put_meta(out, uid);
    put_text(out, 0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.7");
    put_text(out, 0x00080018, "UI", uid);
    put_text(out, 0x00080020, "DA", date);
    put_text(out, 0x00080060, "CS", "OT");
    put_text(out, 0x00100010, "PN", name);
    put_text(out, 0x00100020, "LO", id);
    put_text(out, 0x00100030, "DA", birth);
    put_text(out, 0x0020000d, "UI", "2.25.2");
    put_text(out, 0x0020000e, "UI", "2.25.3");
    put_number(out, 0x00280002, 1);
    put_text(out, 0x00280004, "CS", "MONOCHROME2");
    put_number(out, 0x00280010, DEMO_ROWS);
    put_number(out, 0x00280011, DEMO_COLUMNS);
    put_number(out, 0x00280100, 8);
    put_number(out, 0x00280101, 8);
    put_number(out, 0x00280102, 7);
    put_number(out, 0x00280103, 0);
    put_element(out, 0x7fe00010, "OB", demo->image.data, (size_t)DEMO_ROWS * DEMO_COLUMNS);
}

static void choose(Demo *demo, uint32_t number)
{
    demo->random = 2463534242u ^ (number * 2654435761u); /* any start but 0 will do */
    demo->random = demo->random == 0 ? 1 : demo->random;
    (void)next_random(demo, 2);
    demo->scale = 2 + (int32_t)next_random(demo, 3);
    demo->dark = next_random(demo, 3) == 0;
    demo->family = family_names[next_random(demo, sizeof family_names / sizeof family_names[0])];
    demo->given = given_names[next_random(demo, sizeof given_names / sizeof given_names[0])];
    demo->id = 10000000 + next_random(demo, 80000000);
    demo->birth_year = 1931 + next_random(demo, 68);
    demo->year = 2015 + next_random(demo, 11);
    demo->month = 1 + next_random(demo, 12);
    demo->day = 1 + next_random(demo, 28);
}

bool demo_make(uint32_t number, Arena *arena, Bytes *file, Truth *truth, Error *err)
{
    Demo demo = {.truth = truth, .arena = arena};
    Buffer out = {.limit = FILE_BYTES_MAX};
    char *copy;

    *truth = (Truth){.rows = DEMO_ROWS, .columns = DEMO_COLUMNS, .frames = 1, .complete = true};
    truth->words = arena_array(arena, WORDS_MAX, sizeof *truth->words);
    if (truth->words == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for the words");
    }
    if (!image_new(DEMO_COLUMNS, DEMO_ROWS, 1, arena, &demo.image, err)) {
        return false;
    }
    choose(&demo, number);
    draw_ground(&demo);
    if (!draw_text(&demo)) {
        return error_set(err, ERR_MEMORY, "no memory for the words");
    }
    put_file(&demo, number, &out);
    copy = buffer_check(&out, err) ? arena_copy(arena, out.data, out.size) : NULL;
    *file = bytes_of(copy, out.size);
    buffer_free(&out);
    return copy != NULL || error_set(err, ERR_MEMORY, "no memory for a picture");
}

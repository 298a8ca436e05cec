#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "forge.h"
#include "wrap/dicom.h"

enum { MEGABYTE = 1 << 20, LINES_MAX = 64, LINE_BYTES = 160 };

static const Limits usual = {
    .max_file_bytes = 2048ull << 20, .max_pixels_per_frame = 67108864, .max_frames = 20000, .max_sequence_depth = 32};

/* A file under construction, and what was read of it. */
typedef struct {
    Buffer file;
    Arena *arena;
    Prescan scan;
    Dicom *dicom;
    Error err;
} Case;

static Case open_case(const char *transfer_syntax)
{
    Case test = {.file = {.limit = MEGABYTE}, .arena = arena_new(16 * MEGABYTE)};

    forge_start(&test.file, transfer_syntax);
    return test;
}

static bool parse(Case *test)
{
    return prescan(buffer_view(&test->file), &usual, test->arena, &test->scan, &test->err) &&
           dicom_parse(&test->scan, test->arena, &test->dicom, &test->err);
}

static void close_case(Case *test)
{
    arena_free(test->arena);
    buffer_free(&test->file);
}

static bool holds(Bytes bytes, const char *text)
{
    return memmem(bytes.data, bytes.size, text, strlen(text)) != NULL;
}

static void text_is_trimmed(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Error err = {0};

    forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
    forge_text(&test.file, 0x00100020u, "LO", "  47 11   ");
    forge_u16(&test.file, 0x00280010u, 512);
    forge_text(&test.file, 0x00281050u, "DS", "40\\-12.5");
    CHECK_OK(dicom_prepare(&err));
    CHECK(parse(&test));
    CHECK_TEXT(dicom_text(test.dicom, 0x00100020u), "47 11");
    CHECK_TEXT(dicom_text(test.dicom, 0x00080018u), "1.2.3");
    CHECK_TEXT(dicom_text(test.dicom, 0x00280010u), "512");
    CHECK_TEXT(dicom_text(test.dicom, 0x00100010u), "");
    CHECK((int)dicom_number(test.dicom, 0x00281050u, 1, 0) == -12);
    CHECK((int)dicom_number(test.dicom, 0x00281051u, 0, 7) == 7);
    CHECK(dicom_bytes(test.dicom, 0x00280010u).size == 2);
    close_case(&test);
}

static void character_sets_become_utf8(void)
{
    static const struct {
        const char *set, *value, *wanted;
    } cases[] = {
        {"ISO_IR 100", "M\xfcller", "M\xc3\xbcller"},
        {"ISO-IR 100", "M\xfcller", "M\xc3\xbcller"},
        {"", "M\xfcller", "M\xc3\xbcller"},
        {"nonsense", "M\xfcller", "M\xc3\xbcller"},
        {"ISO_IR 192", "M\xc3\xbcller", "M\xc3\xbcller"},
        {"ISO_IR 192", "M\xfcller", "M?ller"},
        {"ISO_IR 144", "\xbb\xee\xda", "\xd0\x9b\xd1\x8e\xd0\xba"},
        {"ISO 2022 IR 100", "M\xfcller", "M\xc3\xbcller"},
        {"ISO 2022 IR 13\\ISO 2022 IR 87", "\xd4\xcf\xc0\xde=\x1b$B;3ED\x1b(J",
         "\xef\xbe\x94\xef\xbe\x8f\xef\xbe\x80\xef\xbe\x9e=\xe5\xb1\xb1\xe7\x94\xb0"},
        {"\\ISO 2022 IR 87", "Yamada=\x1b$B;3ED\x1b(B", "Yamada=\xe5\xb1\xb1\xe7\x94\xb0"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        if (cases[i].set[0] != 0) {
            forge_text(&test.file, 0x00080005u, "CS", cases[i].set);
        }
        forge_text(&test.file, 0x00100010u, "PN", cases[i].value);
        CHECK(parse(&test));
        CHECK_TEXT(dicom_text(test.dicom, 0x00100010u), cases[i].wanted);
        CHECK(!dicom_has(test.dicom, 0x00080005u));
        close_case(&test);
    }
}

/* From here on this process opens no file, as in the sandbox. */
static bool close_file_system(void)
{
    struct sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {.len = sizeof rules / sizeof rules[0], .filter = rules};

    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0 &&
           open("/etc/passwd", O_RDONLY | O_CLOEXEC) < 0;
}

static void convert_all(void)
{
    static const struct {
        const char *set, *value, *wanted;
    } cases[] = {
        {"ISO_IR 144", "\xbb\xee\xda", "\xd0\x9b\xd1\x8e\xd0\xba"},
        {"ISO_IR 126", "\xc1", "\xce\x91"},
        {"GB18030", "\xcd\xf5", "\xe7\x8e\x8b"},
        {"\\ISO 2022 IR 149", "\x1b$)C\xb1\xe8", "\xea\xb9\x80"},
        {"\\ISO 2022 IR 87", "\x1b$B;3ED\x1b(B", "\xe5\xb1\xb1\xe7\x94\xb0"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        forge_text(&test.file, 0x00080005u, "CS", cases[i].set);
        forge_text(&test.file, 0x00100010u, "PN", cases[i].value);
        CHECK(parse(&test));
        CHECK_TEXT(dicom_text(test.dicom, 0x00100010u), cases[i].wanted);
        close_case(&test);
    }
}

static void prepared_character_sets_need_no_files(void)
{
    Error err = {0};
    int status = -1;
    pid_t child;

    CHECK_OK(dicom_prepare(&err));
    child = fork();
    if (child == 0) {
        CHECK(close_file_system());
        convert_all();
        _exit(check_failures == 0 ? 0 : 1);
    }
    CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static void a_value_ends_at_a_zero_byte(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Bytes head = {0};

    forge_bytes(&test.file, 0x00100020u, "LO", "4711\0DOE^JANE", 13);
    CHECK(parse(&test));
    CHECK_TEXT(dicom_text(test.dicom, 0x00100020u), "4711");
    CHECK(dicom_write_head(test.dicom, FORGE_EXPLICIT, test.arena, &head, &test.err) && !holds(head, "DOE"));
    close_case(&test);
}

/* Writes down what a walk shows, and edits by tag. */
typedef struct {
    char lines[LINES_MAX][LINE_BYTES];
    uint32_t count;
    Tag tag; /* to edit */
    Edit edit;
} Notes;

static bool note(void *self, const Element *element, Edit *edit, Error *err)
{
    Notes *notes = self;
    char *line = notes->lines[notes->count];

    if (notes->count >= LINES_MAX) {
        return error_set(err, ERR_LIMIT, "too many lines");
    }
    for (uint32_t i = 0; i < element->depth; i++) {
        size_t used = strlen(line);
        (void)snprintf(line + used, LINE_BYTES - used, "%08x ", element->path[i]);
    }
    (void)snprintf(line + strlen(line), LINE_BYTES - strlen(line), "%s %s", element->vr, element->text);
    if (element->creator != NULL) {
        (void)snprintf(line + strlen(line), LINE_BYTES - strlen(line), " by %s", element->creator);
    }
    notes->count++;
    if (element->tag == notes->tag) {
        *edit = notes->edit;
    }
    return true;
}

static void a_walk_shows_paths_and_creators(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Notes notes = {0};
    Error err = {0};

    forge_head(&test.file, 0x00090000u, "UL", 4); /* a group length is not shown */
    buffer_u32(&test.file, 42);
    forge_text(&test.file, 0x00090010u, "LO", "ACME 1");
    forge_bytes(&test.file, 0x00091001u, "UN", "secret", 6);
    forge_sequence(&test.file, 0x00400275u);
    forge_item(&test.file);
    forge_text(&test.file, 0x00400007u, "LO", "Head");
    forge_item_end(&test.file);
    forge_item(&test.file);
    forge_text(&test.file, 0x00400007u, "LO", "Neck");
    forge_item_end(&test.file);
    forge_sequence_end(&test.file);
    forge_text(&test.file, 0x00400280u, "ST", "last");
    CHECK(parse(&test));
    CHECK_OK(dicom_walk(test.dicom, note, &notes, &err));
    CHECK(notes.count == 6);
    CHECK_TEXT(notes.lines[0], "00090010 LO ACME 1 by ACME 1");
    CHECK_TEXT(notes.lines[1], "00091001 UN  by ACME 1");
    CHECK_TEXT(notes.lines[2], "00400275 SQ ");
    CHECK_TEXT(notes.lines[3], "00400275 00400007 LO Head");
    CHECK_TEXT(notes.lines[4], "00400275 00400007 LO Neck");
    CHECK_TEXT(notes.lines[5], "00400280 ST last");
    close_case(&test);
}

static void edits_change_what_was_shown(void)
{
    static const struct {
        Tag tag;
        Edit edit;
        uint32_t shown;
        const char *left;
    } cases[] = {
        {0x00400007u, {.kind = EDIT_TEXT, .text = "Knee"}, 3, "Knee"},
        {0x00400007u, {.kind = EDIT_EMPTY}, 3, ""},
        {0x00400007u, {.kind = EDIT_REMOVE}, 3, ""},
        {0x00400275u, {.kind = EDIT_REMOVE}, 2, ""},
        {0x00400275u, {.kind = EDIT_EMPTY}, 2, ""},
        {0x00400007u, {.kind = EDIT_BYTES, .bytes = {(const uint8_t *)"abcd", 4}, .vr = "OB"}, 3, "abcd"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        Notes notes = {.tag = cases[i].tag, .edit = cases[i].edit};
        Error err = {0};
        Bytes head = {0};
        forge_sequence(&test.file, 0x00400275u);
        forge_item(&test.file);
        forge_text(&test.file, 0x00400007u, "LO", "SECRET");
        forge_item_end(&test.file);
        forge_sequence_end(&test.file);
        forge_text(&test.file, 0x00400280u, "ST", "stays");
        CHECK(parse(&test));
        CHECK_OK(dicom_walk(test.dicom, note, &notes, &err));
        CHECK(notes.count == cases[i].shown);
        CHECK_OK(dicom_write_head(test.dicom, FORGE_EXPLICIT, test.arena, &head, &err));
        CHECK(!holds(head, "SECRET") && holds(head, "stays") && holds(head, cases[i].left));
        CHECK((memmem(head.data, head.size, "\x40\x00\x75\x02SQ", 6) != NULL) ==
              (cases[i].tag != 0x00400275u || cases[i].edit.kind == EDIT_EMPTY));
        close_case(&test);
    }
}

static void unknown_values_get_the_dictionarys_vr(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Buffer items = {.limit = MEGABYTE};
    Notes notes = {0};
    Error err = {0};

    forge_item(&items);
    forge_implicit(&items, 0x00400007u,
                   "Sch\xe4"
                   "del");
    forge_item_end(&items);
    forge_bytes(&test.file, 0x00081030u, "UN", "Study of M\xfcller", 15);
    forge_bytes(&test.file, 0x00400275u, "UN", items.data, items.size);
    forge_bytes(&test.file, 0x00400555u, "UN", "no sequence!", 12);
    CHECK(parse(&test));
    CHECK_OK(dicom_walk(test.dicom, note, &notes, &err));
    CHECK(notes.count == 3);
    CHECK_TEXT(notes.lines[0], "00081030 LO Study of M\xc3\xbcller");
    CHECK_TEXT(notes.lines[1], "00400275 SQ ");
    CHECK_TEXT(notes.lines[2], "00400275 00400007 LO Sch\xc3\xa4"
                               "del");
    close_case(&test);
    buffer_free(&items);
}

static void tables_are_not_made_text(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    uint8_t table[4096] = {1};
    Notes notes = {0};
    Error err = {0};

    forge_bytes(&test.file, 0x00281201u, "OW", table, sizeof table);
    CHECK(parse(&test));
    CHECK_OK(dicom_walk(test.dicom, note, &notes, &err));
    CHECK_TEXT(notes.lines[0], "00281201 OW ");
    CHECK(dicom_bytes(test.dicom, 0x00281201u).size == sizeof table);
    CHECK_TEXT(dicom_text(test.dicom, 0x00281201u), "");
    close_case(&test);
}

static void a_head_is_written_anew(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Bytes head = {0};
    Bytes again = {0};
    Error err = {0};

    forge_text(&test.file, 0x00020016u, "AE", "SECRET_AE");
    (void)memcpy(test.file.data, "MZ SECRET", 9);
    forge_text(&test.file, 0x00080005u, "CS", "ISO_IR 100");
    forge_identity(&test.file, "4711", "1.2.3");
    forge_head(&test.file, 0x00200000u, "UL", 4);
    buffer_u32(&test.file, 42);
    forge_image(&test.file, 2, 2, 1, NULL);
    forge_text(&test.file, 0x7fe10010u, "LO", "SECRET");
    forge_text(&test.file, 0xfffcfffcu, "OB", "SECRET");
    CHECK(parse(&test));
    CHECK_OK(dicom_write_head(test.dicom, FORGE_EXPLICIT, test.arena, &head, &err));
    CHECK(head.size > 132 && head.data[0] == 0 && memcmp(head.data + 128, "DICM", 4) == 0);
    CHECK(!holds(head, "SECRET") && holds(head, "ORTHANC_REDACTOR") && !holds(head, "ISO_IR"));
    CHECK(memmem(head.data, head.size, "\x20\x00\x00\x00UL", 6) == NULL);
    CHECK(memmem(head.data, head.size, "\xe0\x7f\x10\x00", 4) == NULL);
    CHECK_OK(dicom_write_head(test.dicom, FORGE_EXPLICIT, test.arena, &again, &err));
    CHECK(bytes_equal(head, again));
    close_case(&test);
}

static void other_letters_make_the_copy_utf8(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Bytes head = {0};
    Error err = {0};

    forge_text(&test.file, 0x00080005u, "CS", "ISO_IR 100");
    forge_text(&test.file, 0x00081030u, "LO",
               "Sch\xe4"
               "del");
    CHECK(parse(&test));
    CHECK_OK(dicom_write_head(test.dicom, FORGE_EXPLICIT, test.arena, &head, &err));
    CHECK(holds(head, "ISO_IR 192") && holds(head, "Sch\xc3\xa4"
                                                   "del"));
    close_case(&test);
}

static void heads_are_read_back_in_each_syntax(void)
{
    static const char *const syntaxes[] = {FORGE_EXPLICIT, FORGE_IMPLICIT, "1.2.840.10008.1.2.2", FORGE_JPEG};

    for (size_t i = 0; i < sizeof syntaxes / sizeof syntaxes[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        Bytes head = {0};
        Prescan scan;
        Dicom *copy;
        Error err = {0};
        forge_identity(&test.file, "4711", "1.2.3");
        forge_u16(&test.file, 0x00280010u, 513);
        CHECK(parse(&test));
        CHECK_OK(dicom_write_head(test.dicom, syntaxes[i], test.arena, &head, &err));
        CHECK_OK(prescan(head, &usual, test.arena, &scan, &err));
        CHECK_TEXT(scan.transfer_syntax_uid, syntaxes[i]);
        CHECK(scan.rows == 513);
        CHECK_OK(dicom_parse(&scan, test.arena, &copy, &err));
        CHECK_TEXT(dicom_text(copy, 0x00100020u), "4711");
        CHECK_TEXT(dicom_text(copy, 0x00280010u), "513");
        close_case(&test);
    }
}

static void a_code_is_added_once(void)
{
    Case test = open_case(FORGE_EXPLICIT);
    Notes notes = {0};
    Error err = {0};

    forge_identity(&test.file, "4711", "1.2.3");
    CHECK(parse(&test));
    CHECK_OK(dicom_add_code(test.dicom, 0x00120064u, "113100", "Basic", &err));
    CHECK_OK(dicom_add_code(test.dicom, 0x00120064u, "113105", "Descriptors", &err));
    CHECK_OK(dicom_add_code(test.dicom, 0x00120064u, "113100", "Basic", &err));
    CHECK_OK(dicom_walk(test.dicom, note, &notes, &err));
    CHECK(notes.count == 5 + 1 + 2 * 3);
    CHECK_OK(dicom_set_text(test.dicom, 0x00120062u, "CS", "YES", &err));
    CHECK_TEXT(dicom_text(test.dicom, 0x00120062u), "YES");
    CHECK_OK(dicom_remove(test.dicom, 0x00120062u, &err));
    CHECK(!dicom_has(test.dicom, 0x00120062u));
    close_case(&test);
}

static void the_dictionary_is_asked(void)
{
    Tag tag = 0;

    CHECK_TEXT(dicom_dictionary_vr(0x00100010u), "PN");
    CHECK_TEXT(dicom_dictionary_vr(0x00400275u), "SQ");
    CHECK_TEXT(dicom_dictionary_vr(0x00fe0010u), "UN");
    CHECK(dicom_find_keyword("PatientName", &tag) && tag == 0x00100010u);
    CHECK(!dicom_find_keyword("NoSuchThing", &tag));
}

int main(void)
{
    RUN(prepared_character_sets_need_no_files); /* first: no converter was opened before */
    RUN(text_is_trimmed);
    RUN(character_sets_become_utf8);
    RUN(a_value_ends_at_a_zero_byte);
    RUN(a_walk_shows_paths_and_creators);
    RUN(edits_change_what_was_shown);
    RUN(unknown_values_get_the_dictionarys_vr);
    RUN(tables_are_not_made_text);
    RUN(a_head_is_written_anew);
    RUN(other_letters_make_the_copy_utf8);
    RUN(heads_are_read_back_in_each_syntax);
    RUN(a_code_is_added_once);
    RUN(the_dictionary_is_asked);
    return check_failed();
}

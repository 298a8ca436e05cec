#include <dirent.h>

#include "tags_case.h"

static void a_removed_value_is_hunted_down(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_person(&test.file);
    CHECK(run(&test));
    CHECK(dicom_set_text(test.copy.dicom, 0x00204000u, "LT", "seen with doe^jane today", &test.err));
    CHECK(found_in_copy(&test) == 1);
    test.head = bytes_text("x 1.2.3.4.31 4711-08150 saint mary hospital");
    CHECK(found_in_copy(&test) == 2); /* the hospital, and the name in the copy's values */
    close_case(&test);
}

static void the_end_of_a_word_is_not_hidden_by_the_next_tag(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_person(&test.file);
    CHECK(run(&test));
    CHECK(dicom_set_text(test.copy.dicom, 0x00310010u, "LO", "DOE^JANE", &test.err));
    CHECK(dicom_set_text(test.copy.dicom, 0x00324000u, "LT", "next", &test.err));
    CHECK(dicom_write_head(test.copy.dicom, FORGE_EXPLICIT, test.run, &test.head, &test.err));
    CHECK(found_in_copy(&test) == 1);
    close_case(&test);
}

static void a_value_that_is_also_kept_does_not_count(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_text(&test.file, 0x00080008u, "CS", "ORIGINAL\\PRIMARY\\AXIAL");
    forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
    forge_text(&test.file, 0x00080070u, "LO", "SIEMENS");
    forge_text(&test.file, 0x00080080u, "LO", "SIEMENS");
    forge_text(&test.file, 0x00090010u, "LO", "ACME");
    forge_text(&test.file, 0x00091001u, "LO", "AXIAL");
    forge_text(&test.file, 0x00091002u, "LO", "BRAIN");
    forge_text(&test.file, 0x00181030u, "LO", "BRAIN ROUTINE");
    CHECK(run(&test));
    CHECK(found_in_copy(&test) == 0);
    close_case(&test);
}

static void a_name_in_a_description_counts(void)
{
    Case test = open_case(FORGE_EXPLICIT);

    forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
    forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
    forge_text(&test.file, 0x00081030u, "LO", "Unknown");
    forge_text(&test.file, 0x00100010u, "PN", "Unknown");
    CHECK(run(&test));
    CHECK_TEXT(copied(&test, 0x00081030u), "Unknown"); /* the fake cleaner does not know the patient's name */
    CHECK(found_in_copy(&test) == 1);
    close_case(&test);
}

/* Bytes that stay may hold text in another form than the header's. */
static void other_forms_of_a_value_are_found_in_bytes(void)
{
    static const struct {
        const char *bytes;
        size_t size;
        uint32_t found;
    } cases[] = {
        {"..M\xdcLLER^EVA..", 14, 1},                     /* Latin-1 */
        {"M\0\xdc\0L\0L\0E\0R\0^\0E\0V\0A\0", 20, 1},     /* UTF-16, little endian */
        {"..\0M\0\xdc\0L\0L\0E\0R\0^\0E\0V\0A..", 24, 1}, /* big endian */
        {".M\0\xdc\0L\0L\0E\0R\0^\0E\0V\0A\0.", 22, 1},   /* at an odd place */
        {"MxULLERx^xEVAxMxULLExR..", 24, 0},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Case test = open_case(FORGE_EXPLICIT);
        test.settings.keep_private_tags[0] = "(0009,xx02) ACME";
        test.settings.keep_private_tags_count = 1;
        forge_text(&test.file, 0x00080005u, "CS", "ISO_IR 192");
        forge_text(&test.file, 0x00080016u, "UI", FORGE_CT_CLASS);
        forge_text(&test.file, 0x00080018u, "UI", "1.2.3");
        forge_text(&test.file, 0x00090010u, "LO", "ACME");
        forge_bytes(&test.file, 0x00091002u, "OB", cases[i].bytes, cases[i].size);
        forge_text(&test.file, 0x00100010u, "PN", "M\xc3\x9cLLER^EVA");
        CHECK(run(&test));
        CHECK(dicom_has(test.copy.dicom, 0x00091002u));
        CHECK(found_in_copy(&test) == cases[i].found);
        close_case(&test);
    }
}

/* Writes the copy's head where REDACTOR_OUT says, for a look by other eyes. */
static void show_copy(const Case *test, const char *name)
{
    const char *folder = getenv("REDACTOR_OUT");
    char path[PATH_BYTES];
    FILE *file;

    if (folder == NULL) {
        return;
    }
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "wb");
    if (file != NULL) {
        (void)fwrite(test->head.data, 1, test->head.size, file);
        (void)fclose(file);
    }
}

/* Real files, where they are: each becomes a head without its removed values, or is refused with a text. */
static void the_corpus_is_cleaned_or_refused(void)
{
    const char *root = getenv("REDACTOR_CORPUS");
    uint32_t counts[3] = {0};
    char path[PATH_BYTES];
    DIR *folder;

    root = root == NULL ? "../shared/corpus" : root;
    (void)snprintf(path, sizeof path, "%s/files", root);
    folder = opendir(path);
    if (folder == NULL) {
        (void)printf("no corpus: skipped\n");
        return;
    }
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        Case test = open_case(FORGE_EXPLICIT);
        Bytes bytes = {0};
        bool is_good = false;
        (void)snprintf(path, sizeof path, "%s/files/%s", root, entry->d_name);
        if (entry->d_name[0] != '.' && bytes_read_file(path, CORPUS_BYTES_MAX, test.run, &bytes, &test.err)) {
            plan_init(&test.plan, test.run);
            test.plan.options = test.settings.options;
            /* Pixels are another room's: an undecodable file still has a header to clean. */
            is_good = (open_bytes(&test, bytes, &test.parsed) || test.parsed.dicom != NULL) &&
                      tags_detect(&test.parsed, &test.rules, &test.context, &test.settings, &test.plan, &test.err) &&
                      apply(&test, false);
            counts[is_good ? 0 : 1]++;
            CHECK(is_good || test.err.text[0] != 0);
        }
        if (is_good) {
            uint32_t found = found_in_copy(&test);
            counts[2] += found > 0 ? 1 : 0;
            show_copy(&test, entry->d_name);
            if (found > 0 && getenv("REDACTOR_VERBOSE") != NULL) {
                (void)printf("%s: %u found\n", entry->d_name, found);
            }
        } else if (bytes.size > 0 && getenv("REDACTOR_VERBOSE") != NULL) {
            (void)printf("%s: %s\n", entry->d_name, test.err.text);
        }
        close_case(&test);
    }
    (void)closedir(folder);
    (void)printf("corpus: %u cleaned, %u refused, %u with a removed value left\n", counts[0], counts[1], counts[2]);
    CHECK(counts[0] > counts[1]);
}

int main(void)
{
    RUN(a_removed_value_is_hunted_down);
    RUN(the_end_of_a_word_is_not_hidden_by_the_next_tag);
    RUN(a_value_that_is_also_kept_does_not_count);
    RUN(a_name_in_a_description_counts);
    RUN(other_forms_of_a_value_are_found_in_bytes);
    RUN(the_corpus_is_cleaned_or_refused);
    return check_failed();
}

/* Every real file of the developers' corpus through the pixel path: opened, decoded, shown, written as a copy without
 * and with fills, opened again and compared. Skips when the corpus is not there. */
#include <dirent.h>
#include <stdlib.h>

#include "deid/deflated_copy.h"
#include "pixel_copy.h"

enum { FILE_BYTES_MAX = 256 << 20, RUN_BYTES_MAX = 1 << 30, FRAMES_MAX = 40 };

typedef struct {
    uint32_t opened, decoded, copied, filled, refused;
} Counts;

static bool open_file(Bytes file, Arena *run, Parsed *parsed, Error *err)
{
    Settings settings = settings_default();

    parsed->file = file;
    parsed->pixels = NULL;
    return prescan(file, &settings.limits, run, &parsed->scan, err) &&
           dicom_parse(&parsed->scan, run, &parsed->dicom, err) &&
           (!parsed->scan.has_pixels || pixels_open(&parsed->scan, parsed->dicom, run, &parsed->pixels, err));
}

static bool show_frames(Parsed *parsed, Arena *run, Error *err)
{
    Arena *frame = pixels_frame_arena(parsed);
    uint32_t frames = pixels_info(parsed->pixels)->frames;
    bool ok = frame != NULL;

    (void)run;
    for (uint32_t i = 0; ok && i < frames && i < FRAMES_MAX; i++) {
        Samples samples;
        Image image;
        ok = pixels_read(parsed->pixels, i, frame, &samples, err) &&
             pixels_preview(parsed->pixels, &samples, PREVIEW_FULL_RANGE, frame, &image, err) &&
             pixels_preview(parsed->pixels, &samples, PREVIEW_WINDOW, frame, &image, err);
        arena_reset(frame);
    }
    arena_free(frame);
    return ok;
}

static bool write_all(Bytes head, Parsed *original, const Plan *plan, const char *uid, Arena *run, Sink *sink,
                      Error *err)
{
    if (deflated_is(uid)) {
        return deflated_write(head, original, plan, uid, run, sink, err);
    }
    return sink->write(sink->self, head, err) && pixels_apply(original, plan, uid, sink, err);
}

/* Writes a copy by [plan], opens it and compares. */
static bool copy_agrees(Bytes file, const Plan *plan, Arena *run, uint32_t *different, Error *err)
{
    Settings settings = settings_default();
    Parsed original;
    Parsed copy;
    Buffer written = {.limit = FILE_BYTES_MAX * 4u};
    Sink sink = {.self = &written, .write = copy_append, .rewrite = copy_rewrite};
    const char *uid;
    Bytes head;
    bool ok;

    ok = open_file(file, run, &original, err) && pixels_target_syntax(&original, plan, &settings, &uid, err) &&
         pixels_describe(&original, plan, uid, err) && dicom_write_head(original.dicom, uid, run, &head, err);
    if (ok) {
        ok = write_all(head, &original, plan, uid, run, &sink, err) &&
             (open_file(buffer_view(&written), run, &copy, err) || error_add(err, "the copy")) &&
             pixels_compare(&original, &copy, plan, run, different, err);
    }
    buffer_free(&written);
    return ok;
}

static void check_copy(const char *name, Bytes file, const Plan *plan, Arena *run, uint32_t *count)
{
    Error err = {0};
    uint32_t different = 0;
    bool ok = copy_agrees(file, plan, run, &different, &err);

    *count += ok && different == 0;
    if (!ok || different != 0) {
        (void)fprintf(stderr, "%s: %u frames differ %s\n", name, different, err.text);
    }
    CHECK(ok && different == 0);
}

static void check_file(const char *name, Bytes file, Arena *run, Counts *counts)
{
    Error err = {0};
    Parsed parsed;
    Plan plan;
    Step step = {.kind = STEP_FILL, .last_frame = UINT32_MAX, .box = {3, 2, 57, 21}, .rule = "", .mode = "Background"};

    if (!open_file(file, run, &parsed, &err)) {
        counts->refused++;
        (void)printf("%s: %s: %s\n", name, error_name(err.code), err.text);
        return;
    }
    counts->opened++;
    if (parsed.pixels == NULL || !pixels_decodable(parsed.pixels)) {
        return;
    }
    if (!show_frames(&parsed, run, &err)) {
        counts->refused++;
        (void)printf("%s: %s: %s\n", name, error_name(err.code), err.text);
        return;
    }
    counts->decoded++;
    plan_init(&plan, run);
    check_copy(name, file, &plan, run, &counts->copied);
    if (!pixels_info(parsed.pixels)->is_float) {
        CHECK_OK(plan_add(&plan, &step, &err));
        check_copy(name, file, &plan, run, &counts->filled);
    }
}

static void every_file_is_decoded_and_copied_or_refused_with_a_reason(void)
{
    const char *root = getenv("REDACTOR_CORPUS");
    char path[4096];
    DIR *folder;
    Counts counts = {0};
    Arena *run = arena_new(RUN_BYTES_MAX);

    (void)snprintf(path, sizeof path, "%s/files", root != NULL ? root : "../shared/corpus");
    folder = opendir(path);
    if (folder == NULL) {
        (void)printf("skipped: no corpus here (REDACTOR_CORPUS)\n");
        arena_free(run);
        return;
    }
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        Error err = {0};
        Bytes file;
        (void)snprintf(path, sizeof path, "%s/files/%s", root != NULL ? root : "../shared/corpus", entry->d_name);
        if (entry->d_name[0] != '.' && bytes_read_file(path, FILE_BYTES_MAX, run, &file, &err)) {
            check_file(entry->d_name, file, run, &counts);
        }
        arena_reset(run);
    }
    (void)closedir(folder);
    arena_free(run);
    (void)printf("%u opened, %u decoded, %u copied, %u filled, %u refused\n", counts.opened, counts.decoded,
                 counts.copied, counts.filled, counts.refused);
    CHECK(counts.decoded >= 100);
    CHECK(counts.copied == counts.decoded);
}

int main(void)
{
    RUN(every_file_is_decoded_and_copied_or_refused_with_a_reason);
    return check_failed();
}

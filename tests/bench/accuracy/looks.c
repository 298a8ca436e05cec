/* What the plugin's own search finds, reads and decides in pictures, and what that costs: `bench_accuracy
 * [--verify] [--pictures FOLDER] FILE...`, at the top of the source tree. The calls between the parts are intercepted
 * when linking, so that what is measured is what runs, and nothing of it is repeated here.
 *
 * Prints one line each, boxes as x y width height in pixels of the picture:
 *   F path                               an instance; what follows belongs to it
 *   R box vertical score                 a region that was offered for reading
 *   L box vertical textness              a line that was taken for text
 *   W box confidence text                a word of it
 *   P columns rows frames verdict        its plan
 *   S first last box unread rule         a fill of the plan, with its frames
 *   K first last box rule                what the plan keeps
 *   T detect read judge decode pairs     CPU seconds; how many pairs of planes the net was shown
 *   V reasons                            with --verify: what verifying its copy found, a set of bits
 *   N box rule                           text found there
 *   E reason                             an instance that gave no plan
 *   O opened                             at the end: how often the reader was started
 *
 * --pictures writes FOLDER/NNNN.pgm, the first frame of each instance as people see it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "deid/deid.h"
#include "deid/find_text.h"
#include "deid/lines.h"
#include "deid/morph.h"
#include "deid/textnet.h"
#include "rules_files.h"
#include "wrap/hmac.h"

enum { SETUP_BYTES = 256 << 20, FILE_BYTES_MAX = 1 << 30 };

/* What goes on inside of the search. */
static struct {
    bool searching;
    double read_s, judge_s, decode_s, search_s;
    uint32_t pairs;
    uint32_t opened;
} seen;

static double cpu_s(void)
{
    struct timespec time;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void print_box(Rect box)
{
    (void)printf(" %d %d %d %d", box.x, box.y, box.width, box.height);
}

static void print_regions(const Regions *regions)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        const Region *region = &regions->items[i];
        (void)printf("R");
        print_box(region->box);
        (void)printf(" %d %d\n", region->vertical, region->alone ? REGION_SURE_PCT : region->score);
    }
}

static void print_lines(const FoundLines *found)
{
    for (uint32_t i = 0; i < found->count; i++) {
        const FoundLine *line = &found->items[i];
        (void)printf("L");
        print_box(line->line.box);
        (void)printf(" %d %d\n", line->vertical, line->textness_pct);
        for (uint32_t k = 0; k < line->line.count; k++) {
            (void)printf("W");
            print_box(line->line.words[k].box);
            (void)printf(" %d %s\n", line->line.words[k].score_pct, line->line.words[k].text);
        }
    }
}

/* The linker gives the search these in place of what they are called after. */
bool __real_ocr_open(const char *const *languages, uint32_t count, Ocr **ocr, Error *err);
bool __wrap_ocr_open(const char *const *languages, uint32_t count, Ocr **ocr, Error *err);
bool __real_find_text(const TextSearch *search, Arena *run, Findings *findings, Error *err);
bool __wrap_find_text(const TextSearch *search, Arena *run, Findings *findings, Error *err);
bool __real_lines_read(Ocr *ocr, LineCache *cache, const Image *planes, const Regions *regions, Arena *frame,
                       FoundLines *found, Error *err);
bool __wrap_lines_read(Ocr *ocr, LineCache *cache, const Image *planes, const Regions *regions, Arena *frame,
                       FoundLines *found, Error *err);
bool __real_rules_judge(Rules *rules, const char *policy, const Context *context, const TextLine *lines, uint32_t count,
                        Arena *arena, Judgement *judgements, uint32_t *reasons, Error *err);
bool __wrap_rules_judge(Rules *rules, const char *policy, const Context *context, const TextLine *lines, uint32_t count,
                        Arena *arena, Judgement *judgements, uint32_t *reasons, Error *err);
bool __real_pixels_read(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err);
bool __wrap_pixels_read(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err);
bool __real_pixels_preview(Pixels *pixels, const Samples *samples, PreviewKind kind, Arena *frame, Image *image,
                           Error *err);
bool __wrap_pixels_preview(Pixels *pixels, const Samples *samples, PreviewKind kind, Arena *frame, Image *image,
                           Error *err);
bool __real_textnet_run(const Image *bright, const Image *dark, TextnetKernel kernel, Arena *arena, TextnetMaps *maps,
                        Error *err);
bool __wrap_textnet_run(const Image *bright, const Image *dark, TextnetKernel kernel, Arena *arena, TextnetMaps *maps,
                        Error *err);

bool __wrap_ocr_open(const char *const *languages, uint32_t count, Ocr **ocr, Error *err)
{
    seen.opened++;
    return __real_ocr_open(languages, count, ocr, err);
}

bool __wrap_find_text(const TextSearch *search, Arena *run, Findings *findings, Error *err)
{
    double start = cpu_s();

    seen.searching = true;
    bool good = __real_find_text(search, run, findings, err);
    seen.searching = false;
    seen.search_s += cpu_s() - start;
    return good;
}

bool __wrap_lines_read(Ocr *ocr, LineCache *cache, const Image *planes, const Regions *regions, Arena *frame,
                       FoundLines *found, Error *err)
{
    double start = cpu_s();
    bool good = __real_lines_read(ocr, cache, planes, regions, frame, found, err);

    seen.read_s += cpu_s() - start;
    print_regions(regions);
    if (good) {
        print_lines(found);
    }
    return good;
}

bool __wrap_rules_judge(Rules *rules, const char *policy, const Context *context, const TextLine *lines, uint32_t count,
                        Arena *arena, Judgement *judgements, uint32_t *reasons, Error *err)
{
    double start = cpu_s();
    bool good = __real_rules_judge(rules, policy, context, lines, count, arena, judgements, reasons, err);

    seen.judge_s += seen.searching ? cpu_s() - start : 0;
    return good;
}

bool __wrap_pixels_read(Pixels *pixels, uint32_t index, Arena *frame, Samples *samples, Error *err)
{
    double start = cpu_s();
    bool good = __real_pixels_read(pixels, index, frame, samples, err);

    seen.decode_s += seen.searching ? cpu_s() - start : 0;
    return good;
}

bool __wrap_pixels_preview(Pixels *pixels, const Samples *samples, PreviewKind kind, Arena *frame, Image *image,
                           Error *err)
{
    double start = cpu_s();
    bool good = __real_pixels_preview(pixels, samples, kind, frame, image, err);

    seen.decode_s += seen.searching ? cpu_s() - start : 0;
    return good;
}

bool __wrap_textnet_run(const Image *bright, const Image *dark, TextnetKernel kernel, Arena *arena, TextnetMaps *maps,
                        Error *err)
{
    seen.pairs++;
    return __real_textnet_run(bright, dark, kernel, arena, maps, err);
}

static bool made_up_mac(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    uint8_t kind = (uint8_t)purpose;
    Bytes parts[] = {bytes_of(&kind, 1), value};

    (void)self;
    return hmac_sha256(bytes_text("bench"), parts, 2, mac, err);
}

static const PseudonymSource pseudonyms = {.mac = made_up_mac};

static void print_plan(const Plan *plan)
{
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        const Step *step = &plan->steps[i];
        if (step->kind == STEP_FILL && step->plane == PLANE_PIXELS) {
            (void)printf("S %u %u", step->first_frame, step->last_frame);
            print_box(step->box);
            (void)printf(" %d %s\n", step->source == SOURCE_TEXTNESS, step->rule);
        }
    }
    for (uint32_t i = 0; i < plan->kept_count; i++) {
        const Kept *kept = &plan->kept[i];
        (void)printf("K %u %u", kept->first_frame, kept->last_frame);
        print_box(kept->box);
        (void)printf(" %s\n", kept->rule);
    }
}

static bool write_picture(Deid *deid, const DeidInput *input, const char *folder, int number, Arena *run, Error *err)
{
    Image image;
    Image gray;
    char path[4096];

    if (!deid_render(deid, input, NULL, RENDER_BEFORE, 0, run, &image, err) ||
        !morph_channel(&image, CHANNEL_LUMA, run, &gray, err)) {
        return false;
    }
    (void)snprintf(path, sizeof path, "%s/%04d.pgm", folder, number);
    FILE *file = fopen(path, "wb");
    if (file == NULL) {
        return error_set(err, ERR_IO, "no picture can be written");
    }
    (void)fprintf(file, "P5\n%d %d\n255\n", gray.width, gray.height);
    for (int32_t y = 0; y < gray.height; y++) {
        (void)fwrite(gray.data + (ptrdiff_t)y * gray.stride, 1, (size_t)gray.width, file);
    }
    return fclose(file) == 0 || error_set(err, ERR_IO, "no picture can be written");
}

static bool write_copy(void *self, Bytes bytes, Error *err)
{
    buffer_append(self, bytes.data, bytes.size);
    return buffer_check(self, err);
}

/* Makes the copy and looks at it as the other worker would. Plans that hold are followed as if somebody had approved.
 */
static bool verify(Deid *deid, const DeidInput *input, Plan *plan, Arena *run, Error *err)
{
    Buffer copy = {.limit = FILE_BYTES_MAX / 2};
    Sink sink = {.self = &copy, .write = write_copy};
    CopyFacts facts;
    CopyFacts again;
    Plan findings;
    uint32_t reasons = 0;

    plan_init(&findings, run);
    plan->verdict = plan->verdict == VERDICT_HOLD ? VERDICT_REDACT : plan->verdict;
    bool good = deid_apply(deid, input, plan, pseudonyms, run, &sink, &facts, err) &&
                deid_verify(deid, input, buffer_view(&copy), plan, pseudonyms, run, &again, &reasons, &findings, err);
    buffer_free(&copy);
    (void)printf("V %x\n", reasons);
    for (uint32_t i = 0; good && i < findings.steps_count; i++) {
        (void)printf("N");
        print_box(findings.steps[i].box);
        (void)printf(" %s\n", findings.steps[i].rule);
    }
    return good;
}

static bool handle(Deid *deid, const char *path, const char *pictures, bool verified, int number, Arena *run,
                   Error *err)
{
    DeidInput input = {.with_text = false};
    Identity original;
    Plan plan;

    seen.read_s = seen.judge_s = seen.decode_s = seen.search_s = 0;
    seen.pairs = 0;
    (void)printf("F %s\n", path);
    if (!bytes_read_file(path, FILE_BYTES_MAX / 2, run, &input.file, err) ||
        (pictures != NULL && !write_picture(deid, &input, pictures, number, run, err)) ||
        !deid_plan(deid, &input, pseudonyms, run, &plan, &original, err)) {
        return false;
    }
    (void)printf("P %u %u %u %s\n", plan.source.columns, plan.source.rows, plan.source.frames,
                 verdict_name(plan.verdict));
    print_plan(&plan);
    (void)printf("T %.6f %.6f %.6f %.6f %u\n", seen.search_s - seen.read_s - seen.judge_s - seen.decode_s, seen.read_s,
                 seen.judge_s, seen.decode_s, seen.pairs);
    return !verified || verify(deid, &input, &plan, run, err);
}

static bool open_deid(Arena *setup, Settings *settings, Deid **deid, Error *err)
{
    Bundle bundle = {0};

    *settings = settings_default();
    return rules_files_read(setup, &bundle, err) && deid_open(settings, &bundle, "bench", deid, err);
}

int main(int count, char **arguments)
{
    int first = 1;
    bool verified = first < count && strcmp(arguments[first], "--verify") == 0;
    first += verified;
    bool with_pictures = first + 1 < count && strcmp(arguments[first], "--pictures") == 0;
    const char *pictures = with_pictures ? arguments[first + 1] : NULL;
    first += with_pictures ? 2 : 0;
    Error err = {0};
    Settings settings;
    Deid *deid = NULL;
    Arena *setup = arena_new(SETUP_BYTES);
    bool good = setup != NULL && open_deid(setup, &settings, &deid, &err);

    for (int i = first; good && i < count; i++) {
        Arena *run = arena_new(FILE_BYTES_MAX);
        Error here = {0};
        if (run == NULL || !handle(deid, arguments[i], pictures, verified, i - first, run, &here)) {
            (void)printf("E %s\n", here.text);
        }
        arena_free(run);
        (void)fflush(stdout);
    }
    (void)printf("O %u\n", seen.opened);
    if (!good) {
        (void)fprintf(stderr, "%s\n", err.text);
    }
    deid_close(deid);
    arena_free(setup);
    return good ? 0 : 1;
}

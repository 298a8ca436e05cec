/* What judging costs: all rules of the tree loaded, and 100 lines of text judged against a header of 60 values. Prints
 * medians, one a line: `load ms`, `judge ms` (no two lines are the same),
 * `alike ms` (100 times the same line). Run at the top of the source tree. */
#include <stdio.h>
#include <time.h>

#include "deid/rules.h"
#include "rules_files.h"

enum { LINES = 100, WORDS_MAX = 16, VALUES = 60, RUNS = 31, LOADS = 7, TEXT_BYTES = 96 };

typedef struct {
    Settings settings;
    Arena *setup, *frame;
    Bundle bundle;
    Rules *rules;
    Context context;
    char texts[VALUES][TEXT_BYTES];
    HeaderValue header[VALUES];
    char line_texts[LINES][TEXT_BYTES];
    TextWord words[LINES][WORDS_MAX];
    TextLine lines[LINES];
    Judgement judgements[LINES * WORDS_MAX];
} Bench;

static const char *const families[] = {"Quillfeather", "Osgood", "Wiesental", "Tremblay", "Vandeweghe",
                                       "Guimaraes",    "Lenz",   "Dupuis",    "Marchbank"};
static const char *const given[] = {"Ada", "Tilda", "Jonathan", "Beatrix", "Casimir", "Dorothea", "Emil"};

static double now_ms(void)
{
    struct timespec time;

    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b)
{
    const double *x = a;
    const double *y = b;
    return (*x > *y) - (*x < *y);
}

static double median(double *items, size_t count)
{
    qsort(items, count, sizeof items[0], by_value);
    return items[count / 2];
}

/* As varied as the headers of a scanner are: names, numbers, dates, places, descriptions. */
static void make_header(Bench *bench)
{
    static const char *const tags[] = {"PatientName",         "PatientID",
                                       "PatientBirthDate",    "StudyDate",
                                       "AccessionNumber",     "ReferringPhysicianName",
                                       "InstitutionName",     "InstitutionAddress",
                                       "OperatorsName",       "StationName",
                                       "StudyDescription",    "SeriesDescription",
                                       "StudyTime",           "DeviceSerialNumber",
                                       "RequestingPhysician", "OtherPatientIDs",
                                       "PhysiciansOfRecord",  "ProtocolName",
                                       "PatientComments",     "PatientTelephoneNumbers"};
    for (int i = 0; i < VALUES; i++) {
        const char *tag = tags[(size_t)i % (sizeof tags / sizeof tags[0])];
        char *text = bench->texts[i];
        if (strstr(tag, "Name") != NULL || strstr(tag, "Phys") != NULL) {
            (void)snprintf(text, TEXT_BYTES, "%s%c^%s", families[i % 9], 'A' + i % 26, given[i % 7]);
        } else if (strstr(tag, "Date") != NULL) {
            (void)snprintf(text, TEXT_BYTES, "%04d%02d%02d", 1930 + i, 1 + i % 12, 1 + i % 28);
        } else if (strstr(tag, "Time") != NULL) {
            (void)snprintf(text, TEXT_BYTES, "%02d%02d%02d", i % 24, 17 * i % 60, 31 * i % 60);
        } else if (strstr(tag, "Desc") != NULL || strstr(tag, "Comm") != NULL || strstr(tag, "Addr") != NULL) {
            (void)snprintf(text, TEXT_BYTES, "%s chest routine %d Marketplace %s", given[i % 7], i, families[i % 9]);
        } else {
            (void)snprintf(text, TEXT_BYTES, "%c%d", 'A' + i % 26, 1000003 * (i + 1) % 10000000);
        }
        bench->header[i] = (HeaderValue){tag, text};
    }
}

/* What stands in the corners of ultrasound, radiographs and reports; no two lines are the same. */
static void make_lines(Bench *bench)
{
    static const char *const kinds[] = {
        "%s %s ID: %d",          "MI 1.%d TIS 0.%d %d dB",     "DOB 0%d.1%d.19%02d %s",      "14:%d:%d %d",
        "Dist A %d.%d cm %d mm", "LIVER RIGHT LOBE SAG %d %s", "kVp 1%d mA %d ms %d",        "%d HUNT RDMS %s",
        "W: %d L: %d Zoom %d%%", "General Hospital %d %s",     "Acc: 05452342%d%d V%d",      "FR %dHz RS C5-%d 2D %d%%",
        "HR %d bpm T: 37.%d C",  "CHEST PA ERECT %s %d",       "Im: %d/%d Se: %d SL 5mm",    "Dr. %s %s %d",
        "+49 30 1%d 4%d67%d",    "SWIPE SIDE LOWER %d %s",     "EDV %d ml ESV %d ml EF %d%%"};
    for (int i = 0; i < LINES; i++) {
        const char *kind = kinds[(size_t)i % (sizeof kinds / sizeof kinds[0])];
        char *text = bench->line_texts[i];
        size_t size = 0;
        int field = 0;
        for (; *kind != 0 && size + 20 < TEXT_BYTES; kind++) {
            if (*kind == '%' && kind[1] == '%') {
                text[size++] = *kind++;
            } else if (*kind == '%') {
                const char *name = (i + field) % 2 == 0 ? families[(i + field) % 9] : given[(i + field) % 7];
                int number = 10 + (7 * i + 31 * field) % 89;
                kind += strcspn(kind, "sd");
                int made = *kind == 's' ? snprintf(text + size, TEXT_BYTES - size, "%s", name)
                                        : snprintf(text + size, TEXT_BYTES - size, "%d", number);
                size += (size_t)made;
                field++;
            } else {
                text[size++] = *kind;
            }
        }
        text[size] = 0;
        bench->lines[i] = (TextLine){.words = bench->words[i], .box = {40 * (i % 2), 20 * i, 300, 16}};
        char *rest = NULL;
        for (char *word = strtok_r(text, " ", &rest); word != NULL; word = strtok_r(NULL, " ", &rest)) {
            uint32_t at = bench->lines[i].count++;
            bench->words[i][at] =
                (TextWord){.text = word, .box = {(int32_t)(40 * at), 20 * i, 36, 16}, .score_pct = 95};
        }
    }
}

static bool load(Bench *bench, Error *err)
{
    double times[LOADS];

    for (size_t i = 0; i < LOADS; i++) {
        rules_free(bench->rules);
        double began = now_ms();
        if (!rules_load(&bench->bundle, &bench->settings, &bench->rules, err)) {
            return false;
        }
        times[i] = now_ms() - began;
    }
    (void)printf("load ms %.2f\n", median(times, LOADS));
    return true;
}

static bool judge(Bench *bench, const char *name, Error *err)
{
    double times[RUNS];

    for (size_t i = 0; i < RUNS; i++) {
        uint32_t reasons = 0;
        arena_reset(bench->frame);
        memset(bench->judgements, 0, sizeof bench->judgements);
        double began = now_ms();
        if (!rules_judge(bench->rules, NULL, &bench->context, bench->lines, LINES, bench->frame, bench->judgements,
                         &reasons, err)) {
            return false;
        }
        times[i] = now_ms() - began;
    }
    (void)printf("%s ms %.2f\n", name, median(times, RUNS));
    return true;
}

static bool run(Bench *bench, Error *err)
{
    bench->settings = settings_default();
    bench->setup = arena_new(64 << 20);
    bench->frame = arena_new(256 << 20);
    if (bench->setup == NULL || bench->frame == NULL) {
        return error_set(err, ERR_MEMORY, "no memory");
    }
    make_header(bench);
    make_lines(bench);
    if (!rules_files_read(bench->setup, &bench->bundle, err) || !load(bench, err) ||
        !context_from_values(bench->header, VALUES, bench->setup, &bench->context, err) ||
        !judge(bench, "judge", err)) {
        return false;
    }
    for (size_t i = 1; i < LINES; i++) {
        bench->lines[i].words = bench->lines[0].words;
        bench->lines[i].count = bench->lines[0].count;
    }
    return judge(bench, "alike", err);
}

int main(void)
{
    static Bench bench;
    Error err = {0};

    bool good = run(&bench, &err);
    if (!good) {
        (void)fprintf(stderr, "%s\n", err.text);
    }
    rules_free(bench.rules);
    arena_free(bench.setup);
    arena_free(bench.frame);
    return good ? 0 : 1;
}

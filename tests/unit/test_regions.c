/* Every region of rules/regions*.lua fills the device that it is for and leaves the next one alone: the lines of
 * tests/cases/regions. */
#include <stdlib.h>

#include "check.h"
#include "deid/rules.h"
#include "rules_files.h"

enum { FIELDS = 6 };

typedef struct {
    Settings settings;
    Arena *arena, *run;
    Rules *rules;
} House;

static House house;

static char *trim(char *text)
{
    text += strspn(text, " ");
    for (size_t size = strlen(text); size > 0 && (text[size - 1] == ' ' || text[size - 1] == '\n'); size--) {
        text[size - 1] = 0;
    }
    return text;
}

/* True when the region of that id made a step; [outside]: one that is not in the picture. */
static bool has_filled(char *const *fields, const char *id, bool *outside)
{
    HeaderValue header[] = {{"Manufacturer", fields[0]},
                            {"ManufacturerModelName", fields[1]},
                            {"Modality", fields[2]},
                            {"ImageType", fields[4]},
                            {"SeriesDescription", fields[5]}};
    char *columns = strchr(fields[3], 'x');
    PlanSource source = {.rows = (uint32_t)strtoul(fields[3], NULL, 10),
                         .columns = columns == NULL ? 0 : (uint32_t)strtoul(columns + 1, NULL, 10),
                         .frames = 1};
    Context context = {0};
    bool found = false;
    Plan plan;
    Error err = {0};

    arena_reset(house.run);
    plan_init(&plan, house.run);
    CHECK_OK(context_from_values(header, 5, house.run, &context, &err));
    CHECK_OK(rules_regions(house.rules, &context, &source, "Black", &plan, &err));
    for (uint32_t i = 0; i < plan.steps_count; i++) {
        const Step *step = &plan.steps[i];
        found = found || strcmp(step->rule, id) == 0;
        *outside = *outside || step->box.x + step->box.width > (int32_t)source.columns;
    }
    return found;
}

static void check_line(const char *line, uint32_t number)
{
    char text[1000];
    static char none[] = "";
    char *fields[FIELDS] = {NULL};
    char *rest = NULL;
    bool outside = false;

    (void)snprintf(text, sizeof text, "%s", line);
    char *arrow = strstr(text, " => ");
    CHECK(arrow != NULL);
    if (arrow == NULL) {
        return;
    }
    *arrow = 0;
    char *id = trim(arrow + 4);
    bool near_miss = id[0] == '-';
    for (uint32_t i = 0; i < FIELDS; i++) {
        char *field = strtok_r(i == 0 ? text : NULL, "|", &rest);
        CHECK(field != NULL);
        fields[i] = field == NULL ? none : trim(field);
    }
    bool good = has_filled(fields, id + near_miss, &outside) != near_miss && !outside;
    if (!good) {
        (void)fprintf(stderr, "line %u: %s\n", number, line);
    }
    CHECK(good);
}

static bool has_line(const char *all, const char *arrow, const char *id)
{
    char wanted[300];

    (void)snprintf(wanted, sizeof wanted, "%s%s\n", arrow, id);
    return strstr(all, wanted) != NULL;
}

/* All have a line that fits and one that misses; a region that has none is not tested. */
static void every_region_fits_its_device_and_no_other(void)
{
    const RuleInfo *infos = NULL;
    uint32_t count = 0;
    uint32_t regions = 0;
    char line[1000];
    Bytes text = {0};
    Error err = {0};
    FILE *stream = fopen("tests/cases/regions/devices.case", "r");

    CHECK(stream != NULL);
    for (uint32_t number = 1; stream != NULL && fgets(line, sizeof line, stream) != NULL; number++) {
        if (line[0] != '#' && strlen(line) > 1) {
            check_line(line, number);
        }
    }
    if (stream != NULL) {
        (void)fclose(stream);
    }
    CHECK_OK(bytes_read_file("tests/cases/regions/devices.case", 1 << 20, house.arena, &text, &err));
    const char *all = arena_copy(house.arena, text.data, text.size);
    CHECK_OK(rules_list(house.rules, house.arena, &infos, &count, &err));
    for (uint32_t i = 0; all != NULL && i < count; i++) {
        bool is_region = strcmp(infos[i].kind, "region") == 0;
        regions += is_region;
        CHECK(!is_region || (has_line(all, "=> ", infos[i].id) && has_line(all, "=> -", infos[i].id)));
    }
    (void)printf("%u regions\n", regions);
    CHECK(regions >= 60);
}

int main(void)
{
    Bundle bundle = {0};
    Error err = {0};

    house.settings = settings_default();
    house.arena = arena_new(64 << 20);
    house.run = arena_new(64 << 20);
    CHECK_OK(rules_files_read(house.arena, &bundle, &err));
    CHECK_OK(rules_load(&bundle, &house.settings, &house.rules, &err));
    if (house.rules != NULL) {
        RUN(every_region_fits_its_device_and_no_other);
    }
    rules_free(house.rules);
    arena_free(house.run);
    arena_free(house.arena);
    return check_failed();
}

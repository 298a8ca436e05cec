#include "tool/eval.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PIXELS_MAX = 1 << 28, FRAMES_SCORED_MAX = 64 };

static bool is_fill(const Step *step, uint32_t frame)
{
    return step->kind == STEP_FILL && !step->waived && step->plane == PLANE_PIXELS && step->first_frame <= frame &&
           frame <= step->last_frame;
}

static uint64_t mark(uint8_t *mask, int32_t width, Rect part, uint8_t bit)
{
    uint64_t fresh = 0;

    for (int32_t y = part.y; y < part.y + part.height; y++) {
        for (int32_t x = part.x; x < part.x + part.width; x++) {
            uint8_t *pixel = &mask[(size_t)y * (size_t)width + (size_t)x];

            fresh += (*pixel & bit) == 0 ? 1 : 0;
            *pixel |= bit;
        }
    }
    return fresh;
}

uint32_t eval_coverage_pct(const Plan *plan, Rect box, uint32_t frame)
{
    int64_t area = rect_area(box);
    uint8_t *mask = area > 0 && area < PIXELS_MAX ? calloc((size_t)area, 1) : NULL;
    uint64_t covered = 0;

    if (mask == NULL) {
        return 0;
    }
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        if (is_fill(&plan->steps[i], frame)) {
            Rect part = rect_intersection(plan->steps[i].box, box);

            part.x -= box.x;
            part.y -= box.y;
            covered += rect_is_empty(part) ? 0 : mark(mask, box.width, part, 1);
        }
    }
    free(mask);
    return (uint32_t)(covered * 100 / (uint64_t)area);
}

/* A static word stands in every frame; between two ends of fills the answer is the same, so the ends are enough. */
static uint32_t least_coverage_pct(const Plan *plan, const Truth *truth, const TruthWord *word)
{
    uint32_t least = eval_coverage_pct(plan, word->box, word->frame);

    if (!word->is_static || truth->frames < 2) {
        return least;
    }
    for (uint32_t i = 0; i <= plan->steps_count; i++) {
        const Step *step = i < plan->steps_count ? &plan->steps[i] : NULL;
        uint32_t frames[3] = {0, truth->frames - 1, 0};

        if (step != NULL) {
            if (step->kind != STEP_FILL || !rect_overlaps(step->box, word->box)) {
                continue;
            }
            frames[0] = step->first_frame > 0 ? step->first_frame - 1 : 0;
            frames[1] = step->last_frame + 1;
        }
        for (size_t k = 0; k < 2; k++) {
            if (frames[k] < truth->frames) {
                uint32_t here = eval_coverage_pct(plan, word->box, frames[k]);

                least = here < least ? here : least;
            }
        }
    }
    return least;
}

static void count_bucket(Scores *scores, const char *group, const char *label, bool covered)
{
    Bucket *bucket = NULL;

    for (uint32_t i = 0; i < scores->buckets_count && bucket == NULL; i++) {
        if (strcmp(scores->buckets[i].group, group) == 0 && strcmp(scores->buckets[i].label, label) == 0) {
            bucket = &scores->buckets[i];
        }
    }
    if (bucket == NULL && scores->buckets_count < EVAL_BUCKETS_MAX) {
        bucket = &scores->buckets[scores->buckets_count++];
        *bucket = (Bucket){.group = group, .label = label};
    }
    if (bucket != NULL) {
        bucket->words++;
        bucket->covered += covered ? 1 : 0;
    }
}

static const char *height_label(int32_t height_px)
{
    return height_px < 8    ? "< 8 px"
           : height_px < 12 ? "8-11 px"
           : height_px < 16 ? "12-15 px"
           : height_px < 24 ? "16-23 px"
           : height_px < 40 ? "24-39 px"
                            : ">= 40 px";
}

static const char *contrast_label(double contrast)
{
    return contrast < 20 ? "< 20" : contrast < 50 ? "20-49" : contrast < 100 ? "50-99" : ">= 100";
}

static const char *rotation_label(double degrees)
{
    double part = degrees < 0 ? -degrees : degrees;

    return part < 1 ? "0" : part <= 5 ? "up to 5" : part <= 15 ? "up to 15" : part <= 45 ? "up to 45" : "more";
}

static void count_word(Scores *scores, const TruthWord *word, bool covered)
{
    scores->words++;
    scores->covered += covered ? 1 : 0;
    count_bucket(scores, "category", word->category, covered);
    count_bucket(scores, "height", height_label(word->box.height), covered);
    if (word->has_contrast) {
        count_bucket(scores, "contrast", contrast_label(word->contrast), covered);
    }
    if (word->has_rotation) {
        count_bucket(scores, "rotation", rotation_label(word->rotation_deg), covered);
    }
}

static bool is_scored_before(const Truth *truth, uint32_t at)
{
    for (uint32_t i = 0; i < at; i++) {
        if (truth->words[i].frame == truth->words[at].frame) {
            return true;
        }
    }
    return false;
}

/* How much of what is filled in one frame is identifying text. */
static void score_area(const Truth *truth, const Plan *plan, uint32_t frame, uint8_t *mask, Scores *scores)
{
    int32_t width = (int32_t)truth->columns, height = (int32_t)truth->rows;
    uint64_t fresh;

    memset(mask, 0, (size_t)truth->columns * truth->rows);
    for (uint32_t i = 0; i < plan->steps_count; i++) {
        if (is_fill(&plan->steps[i], frame)) {
            scores->filled_px += mark(mask, width, rect_clip(plan->steps[i].box, width, height), 1);
        }
    }
    for (uint32_t i = 0; i < truth->words_count; i++) {
        const TruthWord *word = &truth->words[i];
        Rect box = rect_clip(word->box, width, height);

        if (!word->is_phi || (word->frame != frame && !word->is_static)) {
            continue;
        }
        for (int32_t y = box.y; y < box.y + box.height; y++) {
            for (int32_t x = box.x; x < box.x + box.width; x++) {
                uint8_t *pixel = &mask[(size_t)y * truth->columns + (size_t)x];

                fresh = *pixel == 1 ? 1 : 0;
                scores->filled_phi_px += fresh;
                *pixel = fresh == 1 ? 3 : *pixel;
            }
        }
    }
}

static bool score_areas(const Truth *truth, const Plan *plan, Scores *scores, Error *err)
{
    size_t pixels = (size_t)truth->columns * truth->rows;
    uint8_t *mask;
    uint32_t frames = 0;

    if (!truth->complete || pixels == 0 || pixels > PIXELS_MAX) {
        return true;
    }
    mask = malloc(pixels);
    if (mask == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for a picture's mask");
    }
    for (uint32_t i = 0; i < truth->words_count && frames < FRAMES_SCORED_MAX; i++) {
        if (!is_scored_before(truth, i)) {
            score_area(truth, plan, truth->words[i].frame, mask, scores);
            frames++;
        }
    }
    free(mask);
    return true;
}

bool eval_plan(const char *name, const Truth *truth, const Plan *plan, Scores *scores, Error *err)
{
    uint32_t phi = 0, misses = 0;
    bool held = plan->verdict == VERDICT_HOLD || plan->verdict == VERDICT_REFUSE;

    for (uint32_t i = 0; i < truth->words_count; i++) {
        const TruthWord *word = &truth->words[i];
        uint32_t covered_pct = least_coverage_pct(plan, truth, word);

        if (!word->is_phi) {
            bool kept = eval_coverage_pct(plan, word->box, word->frame) < EVAL_KEPT_PCT;

            scores->clinical++;
            scores->clinical_kept += kept ? 1 : 0;
            continue;
        }
        phi++;
        count_word(scores, word, covered_pct >= EVAL_COVERED_PCT);
        if (covered_pct < EVAL_COVERED_PCT) {
            misses++;
            (void)printf("miss  %s frame %u box %d,%d %dx%d %s covered %u%% \"%s\"\n", name, word->frame, word->box.x,
                         word->box.y, word->box.width, word->box.height, word->category, covered_pct, word->text);
        }
    }
    if (phi > 0) {
        scores->files++;
        scores->files_covered += misses == 0 ? 1 : 0;
        scores->files_held += held ? 1 : 0;
        scores->files_leaking += misses > 0 && !held ? 1 : 0;
    }
    return score_areas(truth, plan, scores, err);
}

static double percent(uint64_t part, uint64_t whole)
{
    return whole == 0 ? 100.0 : (double)part * 100.0 / (double)whole;
}

void eval_print(const Scores *scores)
{
    double recall = percent(scores->covered, scores->words);
    double precision = percent(scores->filled_phi_px, scores->filled_px);
    double f1 = recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0;

    (void)printf("recall by word        %6.2f %%  (%" PRIu64 " of %" PRIu64 ")\n", recall, scores->covered,
                 scores->words);
    (void)printf("recall by file        %6.2f %%  (%" PRIu64 " of %" PRIu64 ", %" PRIu64 " held, %" PRIu64
                 " released with a miss)\n",
                 percent(scores->files_covered, scores->files), scores->files_covered, scores->files,
                 scores->files_held, scores->files_leaking);
    (void)printf("precision by area     %6.2f %%  (%" PRIu64 " of %" PRIu64 " filled pixels)\n", precision,
                 scores->filled_phi_px, scores->filled_px);
    (void)printf("clinical words kept   %6.2f %%  (%" PRIu64 " of %" PRIu64 ")\n",
                 percent(scores->clinical_kept, scores->clinical), scores->clinical_kept, scores->clinical);
    (void)printf("F1                    %6.2f %%\n", f1);
    for (uint32_t i = 0; i < scores->buckets_count; i++) {
        const Bucket *bucket = &scores->buckets[i];

        (void)printf("  %-9s %-12s %6.2f %%  (%" PRIu64 " of %" PRIu64 ")\n", bucket->group, bucket->label,
                     percent(bucket->covered, bucket->words), bucket->covered, bucket->words);
    }
}

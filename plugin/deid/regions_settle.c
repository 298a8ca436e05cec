/* The second half of regions.h: many finds of the same lines become one list. */
#include <stdlib.h>

#include "deid/regions.h"

enum {
    LETTER_REACH_CAPS = 4, /* a lone letter is so many heights from its line at most */
    CLOSER_CAP_DIV = 4,    /* this part of a letter's height less between letters is much closer */
    HALF_MAX_PCT = 62,     /* of a box's height: what is no higher can be one of two lines in it */
    HALF_LENGTH_PCT = 60,  /* of its length: such lines are no marks in it */
    HALF_PARTS = 32
};

static Rect exchanged(Rect box)
{
    return (Rect){.x = box.y, .y = box.x, .width = box.height, .height = box.width};
}

/* A total order, so that the outcome does not depend on the sort. */
static int compare_regions(const void *a, const void *b)
{
    const Region *left = a;
    const Region *right = b;

    if (left->score != right->score) {
        return left->score > right->score ? -1 : 1;
    }
    if (rect_area(left->box) != rect_area(right->box)) {
        return rect_area(left->box) > rect_area(right->box) ? -1 : 1;
    }
    if (left->box.y != right->box.y) {
        return left->box.y < right->box.y ? -1 : 1;
    }
    if (left->box.x != right->box.x) {
        return left->box.x < right->box.x ? -1 : 1;
    }
    return left->plane != right->plane ? (left->plane < right->plane ? -1 : 1) : (int)left->dark - (int)right->dark;
}

/* The box in the line's own direction. */
static Rect along(const Region *region)
{
    return region->vertical ? exchanged(region->box) : region->box;
}

static bool same_line(Rect a, Rect b)
{
    int32_t top = a.y > b.y ? a.y : b.y;
    int32_t end_a = a.y + a.height;
    int32_t end_b = b.y + b.height;
    int32_t overlap = (end_a < end_b ? end_a : end_b) - top;

    return 10 * overlap >= 6 * (a.height > b.height ? a.height : b.height);
}

/* Grows along the line only, and across it by what the letters need: else lines would creep over their neighbours. */
static void grow(Region *region, const Region *other)
{
    Rect own = along(region);
    Rect more = along(other);
    Rect both = rect_union(own, more);

    if (both.height * 10 > own.height * 13) {
        both.y = own.y;
        both.height = own.height;
    }
    region->box = region->vertical ? exchanged(both) : both;
}

/* One component may be the field that a line stands in: it hides nothing but its like. */
static bool can_hide(const Region *better, const Region *weaker)
{
    return better->features[FEATURE_PARTS] > 1 || weaker->features[FEATURE_PARTS] == 1;
}

/* True when [weaker] is the same line as [better], which grows then. */
static bool is_same(Region *better, const Region *weaker)
{
    if (better->vertical != weaker->vertical || weaker->score < REGION_SURE_PCT || !can_hide(better, weaker) ||
        !rect_overlaps(better->box, weaker->box) || !same_line(along(better), along(weaker))) {
        return false;
    }
    grow(better, weaker);
    return true;
}

/* Better regions of either direction that cover half of it leave nothing to find. (A doubtful longer form of a line
 * stays: what sticks out may be text.) */
static bool is_covered(const Region *items, uint32_t count, const Region *weaker)
{
    int64_t common = 0;

    for (uint32_t i = 0; i < count; i++) {
        if (items[i].vertical == weaker->vertical && can_hide(&items[i], weaker)) {
            common += rect_area(rect_intersection(items[i].box, weaker->box));
        }
    }
    return 2 * common >= rect_area(weaker->box);
}

static int32_t gap_px(const Region *region)
{
    return (region->features[FEATURE_GAP] - 100) * region->cap_px / 100;
}

/* Lines of text under each other make chains across them, too. Nearly all burned-in text is level, so a vertical line
 * that meets level ones must be the better text by far: letters closer together, and many more or much closer. */
static bool gives_way(const Region *region, const Region *other)
{
    const Region *level = region->vertical ? other : region;
    const Region *upright = region->vertical ? region : other;
    bool closer = gap_px(upright) < gap_px(level);
    bool much_closer = gap_px(upright) + level->cap_px / CLOSER_CAP_DIV < gap_px(level);
    bool more = upright->features[FEATURE_PARTS] >= 2 * level->features[FEATURE_PARTS];
    bool upright_wins = upright->score >= level->score && closer && (more || much_closer);

    return region->vertical ? !upright_wins : upright_wins;
}

static bool runs_across_lines(const Region *region, const Region *items, uint32_t count)
{
    int64_t covered = 0;

    for (uint32_t i = 0; i < count; i++) {
        const Region *other = &items[i];
        if (other->vertical != region->vertical && other->score >= REGION_SURE_PCT && gives_way(region, other)) {
            covered += rect_area(rect_intersection(other->box, region->box));
        }
    }
    return 2 * covered >= rect_area(region->box);
}

static void drop_crossing(Regions *regions)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < regions->count; i++) {
        regions->items[i].crosses = runs_across_lines(&regions->items[i], regions->items, regions->count);
    }
    for (uint32_t i = 0; i < regions->count; i++) {
        if (!regions->items[i].crosses) {
            regions->items[kept++] = regions->items[i];
        }
    }
    regions->count = kept;
}

static bool is_like(const Region *mark, const Region *line)
{
    int32_t contrast = mark->features[FEATURE_CONTRAST];
    int32_t wanted = line->features[FEATURE_CONTRAST];

    return !line->vertical && !line->alone && line->score >= REGION_SURE_PCT && line->dark == mark->dark &&
           10 * mark->cap_px >= 7 * line->cap_px && 10 * mark->cap_px <= 14 * line->cap_px &&
           10 * contrast >= 6 * wanted && 6 * contrast <= 10 * wanted;
}

/* In the same row and not far, or right above or below. */
static bool is_beside(Rect mark, Rect line, int32_t cap)
{
    int32_t gap_left = line.x - mark.x - mark.width;
    int32_t gap_right = mark.x - line.x - line.width;
    int32_t gap_above = line.y - mark.y - mark.height;
    int32_t gap_below = mark.y - line.y - line.height;
    int32_t gap_x = gap_left > gap_right ? gap_left : gap_right;
    int32_t gap_y = gap_above > gap_below ? gap_above : gap_below;

    return same_line(line, mark) ? gap_x <= LETTER_REACH_CAPS * cap
                                 : gap_y > 0 && gap_y <= 3 * cap / 2 && gap_x < -cap / 3;
}

static bool has_company(const Region *mark, const Region *items, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (is_like(mark, &items[i]) && is_beside(mark->box, items[i].box, items[i].cap_px)) {
            return true;
        }
    }
    return false;
}

/* One mark alone, or a few that hardly look like text, are none; beside a line of their kind they are: the M or F
 * behind a name. */
static void adopt_marks(Regions *regions)
{
    uint32_t lines = regions->count;

    for (uint32_t i = 0; i < lines; i++) {
        Region *region = &regions->items[i];
        if (region->score < REGION_SURE_PCT && !region->vertical && has_company(region, regions->items, lines)) {
            region->alone = true;
        }
    }
    qsort(regions->letters, regions->letters_count, sizeof *regions->letters, compare_regions);
    for (uint32_t i = 0; i < regions->letters_count && regions->count < REGIONS_MAX; i++) {
        Region *letter = &regions->letters[i];
        if (!is_covered(regions->items, regions->count, letter) && has_company(letter, regions->items, lines)) {
            letter->alone = true;
            regions->items[regions->count++] = *letter;
        }
    }
}

/* Which of 32 parts of the box's length are covered by lines that are sure, thinner, and in its upper (lower) half. */
static uint32_t parts_in_half(const Region *region, bool lower, const Region *items, uint32_t count)
{
    Rect own = along(region);
    uint32_t parts = 0;

    for (uint32_t i = 0; i < count; i++) {
        const Region *other = &items[i];
        Rect line = along(other);
        int32_t middle = 2 * line.y + line.height - 2 * own.y;
        bool inside = lower ? middle > own.height && middle < 2 * own.height : middle > 0 && middle < own.height;
        if (!inside || other->vertical != region->vertical || other->score < REGION_SURE_PCT ||
            !can_hide(other, region) || 100 * line.height > HALF_MAX_PCT * own.height) {
            continue;
        }
        for (uint32_t part = 0; part < HALF_PARTS; part++) {
            int32_t at = own.x + (int32_t)((int64_t)own.width * (2 * part + 1) / (2 * HALF_PARTS));
            parts |= (uint32_t)(at >= line.x && at < line.x + line.width) << part;
        }
    }
    return parts;
}

static bool has_lines_in_half(const Region *region, bool lower, const Region *items, uint32_t count)
{
    return __builtin_popcount(parts_in_half(region, lower, items, count)) * 100 >= HALF_LENGTH_PCT * HALF_PARTS;
}

/* Letters of two close lines that touch make one line of tall ones, which nobody can read: the two are better. */
static void drop_doubles(Regions *regions)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < regions->count; i++) {
        Region *region = &regions->items[i];
        region->crosses = region->score >= REGION_SURE_PCT &&
                          has_lines_in_half(region, false, regions->items, regions->count) &&
                          has_lines_in_half(region, true, regions->items, regions->count);
    }
    for (uint32_t i = 0; i < regions->count; i++) {
        if (!regions->items[i].crosses) {
            regions->items[kept++] = regions->items[i];
        }
    }
    regions->count = kept;
}

void regions_settle(Regions *regions)
{
    uint32_t kept = 0;

    drop_doubles(regions);
    qsort(regions->items, regions->count, sizeof *regions->items, compare_regions);
    for (uint32_t i = 0; i < regions->count; i++) {
        bool same = false;
        for (uint32_t k = 0; k < kept && !same; k++) {
            same = is_same(&regions->items[k], &regions->items[i]);
        }
        if (!same && !is_covered(regions->items, kept, &regions->items[i])) {
            regions->items[kept++] = regions->items[i];
        }
    }
    regions->count = kept;
    drop_crossing(regions);
    adopt_marks(regions);
}

void regions_sort(Regions *regions)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < regions->count; i++) {
        if (regions->items[i].score >= REGION_SCORE_MIN || regions->items[i].alone) {
            regions->items[kept++] = regions->items[i];
        }
    }
    regions->count = kept;
    qsort(regions->items, regions->count, sizeof *regions->items, compare_regions);
}

bool region_is_sure(const Region *region)
{
    return region->score >= REGION_SURE_PCT || region->alone;
}

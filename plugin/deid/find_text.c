#include "deid/find_text.h"

#include <stdlib.h>
#include <string.h>

#include "deid/codes.h"
#include "deid/lines.h"
#include "deid/morph.h"
#include "deid/pixel_steps.h"
#include "deid/scenes.h"
#include "deid/view.h"

enum {
    GRAY_TOLERANCE = 12, /* channels that differ less are one: lossy compression tints gray pictures */
    VIEW_BYTES_PER_PX = 26,
    VIEW_BYTES = 64 << 20
};

/* The state of one search. [frame] is for decoding one frame, [view] for the search in one picture. */
typedef struct {
    const TextSearch *search;
    Arena *run, *frame, *view;
    LineCache *cache;
    Findings *findings;
    uint32_t capacity;
    uint32_t lines;
    Image maximum, minimum;
    Image scene; /* the last frame that was searched on its own */
    uint32_t extra_views;
    uint32_t print_views;   /* frames looked at for their new print */
    uint32_t telling_views; /* frames in which something was found that no frame before had */
    uint16_t plane;
} Finder;

static bool add_plane(View *view, const Image *image, Channel channel, Polarity polarity, Arena *arena, Error *err)
{
    if (view->count == LINES_PLANES_MAX) {
        return error_set(err, ERR_LIMIT, "too many planes in one view");
    }
    view->polarity[view->count] = polarity;
    return morph_channel(image, channel, arena, &view->planes[view->count++], err);
}

/* Text of one colour on another: bright in the largest channel, dark in the smallest, or told apart by luma only. */
static bool add_planes(View *view, const Image *image, Polarity polarity, bool cheap, Arena *arena, Error *err)
{
    uint32_t luma = view->count;

    if (!add_plane(view, image, CHANNEL_LUMA, polarity, arena, err)) {
        return false;
    }
    view->renderings[view->renderings_count++] =
        (Rendering){.first = luma, .end = luma + 1, .bright = luma, .dark = luma};
    if (cheap || morph_is_gray(image, GRAY_TOLERANCE)) {
        return true;
    }
    Rendering channels = {.first = luma + 1, .bright = luma, .dark = luma};
    if (((unsigned)polarity & POLARITY_BRIGHT) != 0) {
        channels.bright = view->count;
        if (!add_plane(view, image, CHANNEL_MAX, POLARITY_BRIGHT, arena, err)) {
            return false;
        }
    }
    if (((unsigned)polarity & POLARITY_DARK) != 0) {
        channels.dark = view->count;
        if (!add_plane(view, image, CHANNEL_MIN, POLARITY_DARK, arena, err)) {
            return false;
        }
    }
    channels.end = view->count;
    view->renderings[view->renderings_count++] = channels;
    return true;
}

static bool grow_findings(Finder *finder, uint32_t more, Error *err)
{
    uint32_t needed = finder->findings->count + more;
    uint32_t larger = finder->capacity == 0 ? 256 : finder->capacity;
    Finding *items = NULL;

    if (needed <= finder->capacity) {
        return true;
    }
    while (larger < needed) {
        larger *= 2;
    }
    items = arena_array(finder->run, larger, sizeof *items);
    if (items == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for findings");
    }
    if (finder->findings->count > 0) {
        memcpy(items, finder->findings->items, finder->findings->count * sizeof *items);
    }
    finder->findings->items = items;
    finder->capacity = larger;
    return true;
}

/* Frames of a loop show the same text again and again: one finding is enough. */
static bool is_known(const Findings *findings, uint32_t before, const Finding *finding)
{
    for (uint32_t i = 0; i < before; i++) {
        const Finding *other = &findings->items[i];
        bool same = (other->decision == DECISION_KEEP) == (finding->decision == DECISION_KEEP);
        if (same && rect_contains(rect_pad(other->box, 1), finding->box)) {
            return true;
        }
    }
    return false;
}

static bool take_line(Finder *finder, const FoundLine *found, const Judgement *judgements, uint32_t before, Error *err)
{
    uint32_t line = finder->lines++;

    if (!grow_findings(finder, found->line.count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < found->line.count; i++) {
        const TextWord *word = &found->line.words[i];
        Finding finding = {
            .box = word->box,
            .text = arena_text(finder->run, word->text),
            .line = line,
            .vertical = found->vertical,
            .read_pct = word->score_pct,
            .textness_pct = found->textness_pct,
            .decision = judgements[i].decision,
            .entity = judgements[i].entity,
            .rule = arena_text(finder->run, judgements[i].rule == NULL ? "" : judgements[i].rule),
            .score_pct = judgements[i].score_pct,
        };
        if (finding.text == NULL || finding.rule == NULL) {
            return error_set(err, ERR_MEMORY, "out of memory for findings");
        }
        if (!is_known(finder->findings, before, &finding)) {
            finder->findings->items[finder->findings->count++] = finding;
        }
    }
    return true;
}

static bool judge_lines(Finder *finder, const FoundLines *found, uint32_t frame, Error *err)
{
    const TextSearch *search = finder->search;
    Judgement *judgements = arena_array(finder->view, found->words + 1U, sizeof *judgements);
    TextLine *lines = arena_array(finder->view, found->count + 1U, sizeof *lines);
    uint32_t before = finder->findings->count;
    uint32_t at = 0;

    if (judgements == NULL || lines == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for judging");
    }
    for (uint32_t i = 0; i < found->count; i++) {
        lines[i] = found->items[i].line;
        lines[i].frame = frame;
        lines[i].plane = finder->plane;
    }
    if (!rules_judge(search->rules, search->policy, search->context, lines, found->count, finder->view, judgements,
                     &finder->findings->reasons, err)) {
        return false;
    }
    for (uint32_t i = 0; i < found->count; i++) {
        if (!take_line(finder, &found->items[i], &judgements[at], before, err)) {
            return false;
        }
        at += found->items[i].line.count;
    }
    return true;
}

/* QR codes go whole: nobody here reads them. */
static bool take_codes(Finder *finder, const Image *gray, Error *err)
{
    Rect boxes[CODES_MAX];
    uint32_t count = codes_find(gray, boxes);
    uint32_t before = finder->findings->count;

    if (!grow_findings(finder, count, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        Finding finding = {.box = boxes[i],
                           .text = "",
                           .line = finder->lines++,
                           .textness_pct = 100,
                           .decision = DECISION_REDACT,
                           .entity = ENTITY_OTHER_ID,
                           .rule = "code.qr",
                           .score_pct = 90};
        if (!is_known(finder->findings, before, &finding)) {
            finder->findings->items[finder->findings->count++] = finding;
        }
    }
    return true;
}

/* Too many words are a page of noise or worse: what was found so far stands, and a person must look. */
static bool search_view(Finder *finder, const View *view, uint32_t frame, Error *err)
{
    Findings *findings = finder->findings;
    Regions regions;
    FoundLines found;

    if (!take_codes(finder, &view->planes[0], err) ||
        !view_regions(view, finder->search->cheap, finder->view, &regions, err)) {
        return false;
    }
    findings->noise = findings->noise || regions.dropped > 0;
    if (regions.count == 0) {
        return true;
    }
    if (!lines_read(finder->search->ocr, finder->cache, view->planes, &regions, finder->view, &found, err)) {
        return false;
    }
    findings->doubt_pct = findings->doubt_pct > found.doubt_pct ? findings->doubt_pct : found.doubt_pct;
    if (found.out_of_readings || regions.overflow) {
        findings->reasons |= 1U << REASON_LIMITS;
    }
    if (findings->count + found.words > FINDINGS_MAX) {
        findings->reasons |= 1U << REASON_LIMITS;
        return true;
    }
    return found.count == 0 || judge_lines(finder, &found, frame, err);
}

/* The picture of a frame, also with the file's own window, where text may stand out that the full range flattens (and
 * never the window alone: it can hide text), and without the room that padding and outliers take. */
static bool search_frame(Finder *finder, const Samples *samples, const Image *full, uint32_t frame, Error *err)
{
    static const PreviewKind others[] = {PREVIEW_WINDOW, PREVIEW_TIGHT};
    Pixels *pixels = finder->search->parsed->pixels;
    bool cheap = finder->search->cheap;
    View view = {0};

    arena_reset(finder->view);
    if (!add_planes(&view, full, POLARITY_BOTH, cheap, finder->view, err)) {
        return false;
    }
    for (size_t i = 0; !cheap && i < sizeof others / sizeof others[0]; i++) {
        Image other;
        if (others[i] == PREVIEW_WINDOW && !pixels_has_window(pixels)) {
            continue;
        }
        if (!pixels_preview(pixels, samples, others[i], finder->frame, &other, err) ||
            (!image_equal(&other, full) && !add_planes(&view, &other, POLARITY_BOTH, cheap, finder->view, err))) {
            return false;
        }
    }
    return search_view(finder, &view, frame, err);
}

static bool search_projection(Finder *finder, const Image *projection, Polarity polarity, Error *err)
{
    View view = {0};

    arena_reset(finder->view);
    return add_planes(&view, projection, polarity, finder->search->cheap, finder->view, err) &&
           search_view(finder, &view, 0, err);
}

static void copy_rows(const Image *from, const Image *into)
{
    for (int32_t y = 0; y < from->height; y++) {
        memcpy(into->data + (ptrdiff_t)y * into->stride, from->data + (ptrdiff_t)y * from->stride,
               (size_t)from->width * (size_t)from->channels);
    }
}

static bool copy_image(const Image *from, Arena *arena, Image *copy, Error *err)
{
    if (!image_new(from->width, from->height, from->channels, arena, copy, err)) {
        return false;
    }
    copy_rows(from, copy);
    return true;
}

static void project(const Image *from, const Image *maximum, const Image *minimum)
{
    for (int32_t y = 0; y < from->height; y++) {
        const uint8_t *restrict row = from->data + (ptrdiff_t)y * from->stride;
        uint8_t *restrict top = maximum->data + (ptrdiff_t)y * maximum->stride;
        uint8_t *restrict bottom = minimum->data + (ptrdiff_t)y * minimum->stride;
        for (int32_t x = 0; x < from->width * from->channels; x++) {
            top[x] = top[x] > row[x] ? top[x] : row[x];
            bottom[x] = bottom[x] < row[x] ? bottom[x] : row[x];
        }
    }
}

/* Frames with new print are looked at as long as that finds something: a document has pages, a loop has a picture that
 * changes. True when the frame is to be looked at; when it should be but the budget is spent, a person must look. */
static bool wants_print(Finder *finder, const Image *full)
{
    if (!scenes_new_print(full, &finder->scene)) {
        return false;
    }
    if (finder->print_views < VIEWS_PRINT_MAX && finder->print_views < VIEWS_READ_MAX + 4 * finder->telling_views) {
        finder->print_views++;
        return true;
    }
    if (2 * finder->telling_views >= finder->print_views) {
        finder->findings->reasons |= 1U << REASON_LIMITS;
    }
    return false;
}

static bool wants_frame(Finder *finder, const Image *full, uint32_t index, uint32_t frames)
{
    if (index == 0) {
        return true;
    }
    if (finder->search->cheap) {
        return false;
    }
    if (frames <= VIEWS_ALL_FRAMES_MAX || index == frames / 2 || index + 1 == frames) {
        return true;
    }
    if (finder->extra_views < VIEWS_READ_MAX && scenes_differ(full, &finder->scene)) {
        finder->extra_views++;
        return true;
    }
    return wants_print(finder, full);
}

static bool visit_frame(Finder *finder, uint32_t index, uint32_t frames, Error *err)
{
    Pixels *pixels = finder->search->parsed->pixels;
    uint32_t before = finder->findings->count;
    Samples samples;
    Image full;

    if (!pixels_read(pixels, index, finder->frame, &samples, err) ||
        !pixels_preview(pixels, &samples, PREVIEW_FULL_RANGE, finder->frame, &full, err)) {
        return false;
    }
    if (frames > 1 && index == 0) {
        if (!copy_image(&full, finder->run, &finder->maximum, err) ||
            !copy_image(&full, finder->run, &finder->minimum, err) ||
            !copy_image(&full, finder->run, &finder->scene, err)) {
            return false;
        }
    }
    bool wanted = wants_frame(finder, &full, index, frames);
    if (frames > 1) {
        project(&full, &finder->maximum, &finder->minimum);
    }
    if (!wanted) {
        return true;
    }
    if (frames > 1) {
        copy_rows(&full, &finder->scene);
    }
    if (!search_frame(finder, &samples, &full, index, err)) {
        return false;
    }
    finder->telling_views += finder->findings->count > before;
    return true;
}

static bool visit_frames(Finder *finder, Error *err)
{
    uint32_t frames = pixels_info(finder->search->parsed->pixels)->frames;

    for (uint32_t i = 0; i < frames; i++) {
        if (!visit_frame(finder, i, frames, err)) {
            return false;
        }
        arena_reset(finder->frame);
    }
    if (frames <= VIEWS_ALL_FRAMES_MAX && !finder->search->cheap) {
        return true;
    }
    finder->findings->projected = frames > VIEWS_ALL_FRAMES_MAX;
    if (frames < 2) {
        return true;
    }
    return search_projection(finder, &finder->maximum, POLARITY_BRIGHT, err) &&
           search_projection(finder, &finder->minimum, POLARITY_DARK, err);
}

bool find_text(const TextSearch *search, Arena *run, Findings *findings, Error *err)
{
    const PixelInfo *info = pixels_info(search->parsed->pixels);
    Finder finder = {.search = search, .run = run, .findings = findings};
    bool good = false;

    *findings = (Findings){0};
    finder.frame = pixels_frame_arena(search->parsed);
    finder.view = arena_new(VIEW_BYTES + (size_t)info->rows * info->columns * VIEW_BYTES_PER_PX);
    if (finder.frame == NULL || finder.view == NULL) {
        (void)error_set(err, ERR_MEMORY, "out of memory for a frame");
    } else {
        good = lines_cache_new(run, &finder.cache, err) && visit_frames(&finder, err);
    }
    arena_free(finder.frame);
    arena_free(finder.view);
    return good;
}

bool find_text_in_plane(const TextSearch *search, const Image *image, uint16_t plane, uint32_t frame, Arena *run,
                        Findings *findings, Error *err)
{
    Finder finder = {.search = search, .run = run, .findings = findings, .capacity = findings->count, .plane = plane};
    View view = {0};
    bool good;

    finder.lines = findings->count; /* no line of this picture goes with one of another */
    finder.view = arena_new(VIEW_BYTES + (size_t)image->width * (size_t)image->height * VIEW_BYTES_PER_PX);
    if (finder.view == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    good = lines_cache_new(run, &finder.cache, err) &&
           add_planes(&view, image, POLARITY_BOTH, search->cheap, finder.view, err) &&
           search_view(&finder, &view, frame, err);
    arena_free(finder.view);
    return good;
}

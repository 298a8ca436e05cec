#include "deid/textnet_regions.h"
#include "deid/view.h"

/* What the net answers to each rendering; none where it was not asked. */
typedef struct {
    TextnetMaps of[RENDERINGS_MAX];
    uint32_t count;
} ViewMaps;

static bool ask_net(const View *view, Arena *arena, ViewMaps *maps, Error *err)
{
    for (uint32_t i = 0; i < view->renderings_count; i++) {
        const Rendering *rendering = &view->renderings[i];
        if (!textnet_run(&view->planes[rendering->bright], &view->planes[rendering->dark], TEXTNET_FASTEST, arena,
                         &maps->of[i], err)) {
            return false;
        }
        maps->count++;
    }
    return true;
}

/* Classical lines: where the net has a doubt, or, where it was not asked, everywhere. */
static bool find_classical(const View *view, const ViewMaps *maps, Arena *arena, Regions *regions, Error *err)
{
    Image cells;

    for (uint32_t k = 0; k < view->renderings_count; k++) {
        const Rendering *rendering = &view->renderings[k];
        bool asked = k < maps->count;
        if (asked && !textnet_cells(&maps->of[k], TEXTNET_DOUBT, arena, &cells, err)) {
            return false;
        }
        for (uint32_t i = rendering->first; i < rendering->end; i++) {
            regions->cells = asked ? &cells : NULL;
            if (!regions_find(&view->planes[i], view->polarity[i], (uint8_t)i, regions, err)) {
                return false;
            }
        }
    }
    regions->cells = NULL;
    regions_settle(regions);
    return true;
}

/* What the net answered changes how sure the classical regions are, and adds its own where they leave text out. */
static bool join_net(const View *view, const ViewMaps *maps, Arena *arena, Regions *regions, Error *err)
{
    Regions net;

    if (!regions_new(arena, &net, err)) {
        return false;
    }
    for (uint32_t i = 0; i < view->renderings_count; i++) {
        const Rendering *rendering = &view->renderings[i];
        textnet_weigh(&maps->of[i], (uint8_t)rendering->first, (uint8_t)rendering->end, regions);
    }
    for (uint32_t i = 0; i < view->renderings_count; i++) {
        uint32_t first = view->renderings[i].first;
        textnet_hide(&maps->of[i], regions);
        if (!textnet_regions(&maps->of[i], regions, &view->planes[first], (uint8_t)first, &net, err)) {
            return false;
        }
    }
    regions->dropped += net.dropped;
    textnet_join(regions, &net);
    return true;
}

bool view_regions(const View *view, bool cheap, Arena *arena, Regions *regions, Error *err)
{
    ViewMaps maps = {0};

    if (!regions_new(arena, regions, err)) {
        return false;
    }
    regions->coarse = cheap;
    if (cheap) {
        return find_classical(view, &maps, arena, regions, err);
    }
    return ask_net(view, arena, &maps, err) && find_classical(view, &maps, arena, regions, err) &&
           join_net(view, &maps, arena, regions, err);
}

/* Lines of text from what the net answered. */
#ifndef REDACTOR_DEID_TEXTNET_REGIONS_H
#define REDACTOR_DEID_TEXTNET_REGIONS_H

#include "deid/regions.h"
#include "deid/textnet.h"

enum {
    TEXTNET_DOUBT = 90,  /* what is less likely than 0.09 is not looked at by classical means either */
    TEXTNET_LOW = 106,  /* a place of 0.2 belongs to a line */
    TEXTNET_HIGH = 128, /* that has a place of 0.5 */
    TEXTNET_CORE = 128
};

/* Adds the lines that [maps] hold to [regions], with boxes around the ink of [gray], polarity and contrast measured
 * there, and a score by textnet_looks.h, for which [others] are the classical regions, settled. [plane]: the number of
 * [gray] among the planes that lines_read is given. */
MUST_CHECK bool textnet_regions(const TextnetMaps *maps, const Regions *others, const Image *gray, uint8_t plane,
                                Regions *regions, Error *err);

/* Cells as regions.h takes them: 0 where the net answers less than [least] in and around them. */
MUST_CHECK bool textnet_cells(const TextnetMaps *maps, uint8_t least, Arena *arena, Image *cells, Error *err);

/* What the net answers for [box] on the mean. */
uint8_t textnet_rate(const TextnetMaps *maps, Rect box);

/* Weighs the scores of the [regions] of the planes [first] ... [end] - 1 with what the net answers for their boxes. */
void textnet_weigh(const TextnetMaps *maps, uint8_t first, uint8_t end, Regions *regions);

/* Takes from [maps] what the [regions] that are sure cover, so that only what they leave out makes lines. */
void textnet_hide(const TextnetMaps *maps, const Regions *regions);

/* Adds the lines of [net] to [regions]. Best first, as after settling; what is no longer worth a look is gone. */
void textnet_join(Regions *regions, const Regions *net);

#endif

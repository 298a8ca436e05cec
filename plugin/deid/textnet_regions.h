/* Lines of text from what the net answered. */
#ifndef REDACTOR_DEID_TEXTNET_REGIONS_H
#define REDACTOR_DEID_TEXTNET_REGIONS_H

#include "deid/regions.h"
#include "deid/textnet.h"

enum {
    TEXTNET_LOW = 106,  /* a place of 0.2 belongs to a line */
    TEXTNET_HIGH = 128, /* that has a place of 0.5 */
    TEXTNET_CORE = 128
};

/* Adds the lines that [maps] hold to [regions], with boxes around the ink of [gray], polarity and contrast measured
 * there. [plane]: the number of [gray] among the planes that lines_read is given. */
MUST_CHECK bool textnet_regions(const TextnetMaps *maps, const Image *gray, uint8_t plane, Arena *arena,
                                Regions *regions, Error *err);

/* Adds to [regions] (settled) those of [net] of which they leave a part uncovered. */
void textnet_join(Regions *regions, const Regions *net);

#endif

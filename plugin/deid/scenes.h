/* Whether a frame of a loop shows print that the frame searched last does not: a page of a document, a caption that
 * stands for some frames only. Cheap: it is asked for every frame. */
#ifndef REDACTOR_DEID_SCENES_H
#define REDACTOR_DEID_SCENES_H

#include "base/image.h"

/* True when the frame is nothing like [scene]: another view. */
bool scenes_differ(const Image *frame, const Image *scene);

/* True when some part of it, at least as large as a word, looks printed (thin strokes on flat ground) and is not what
 * [scene] shows there. Moving tissue has strokes or flat ground, hardly both. Same size and channels. */
bool scenes_new_print(const Image *frame, const Image *scene);

#endif

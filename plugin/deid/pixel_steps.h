/* Pixels: finding text in the frames, and filling what the plan says. */
#ifndef REDACTOR_DEID_PIXEL_STEPS_H
#define REDACTOR_DEID_PIXEL_STEPS_H

#include "deid/context.h"
#include "deid/deid.h"
#include "deid/parsed.h"
#include "deid/rules.h"
#include "plan/plan.h"
#include "wrap/ocr.h"

/* Finds text in all frames and overlays, has it judged, adds fills and kept entries; may tighten the verdict. */
MUST_CHECK bool pixels_detect(Parsed *parsed, Ocr *ocr, Rules *rules, const Context *context, const Settings *settings,
                              const DeidInput *input, Arena *run, Plan *plan, Error *err);

/* Writes the pixel data element of the copy (tag, VR, length, value) to [sink], frame by frame: filled where the plan
 * has fills, in [transfer_syntax_uid]. pixels_target_syntax says which that is. Writes nothing when there are no
 * pixels. */
MUST_CHECK bool pixels_apply(Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid, Sink *sink, Error *err);

/* The transfer syntax that the copy gets: the one that was asked for, or the original's; the settings' lossless one
 * where that cannot be written without loss, and explicit little endian where that does not take this form of samples.
 */
MUST_CHECK bool pixels_target_syntax(Parsed *parsed, const Plan *plan, const Settings *settings,
                                     const char **transfer_syntax_uid, Error *err);

/* Sets in parsed->dicom what must change with the pixel data (photometric interpretation, planar configuration, that
 * something was lost once). Before the tags are applied. */
MUST_CHECK bool pixels_describe(Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid, Error *err);

/* Compares a copy's frames with the original's: [different] counts frames in which a sample outside the fills differs
 * or the inside of a fill is not the recomputed fill. */
MUST_CHECK bool pixels_compare(Parsed *original, Parsed *copy, const Plan *plan, Arena *run, uint32_t *different,
                               Error *err);

/* Fills the boxes of frame [index] in decoded samples, which are to be written in [transfer_syntax_uid]: the one place
 * where a plan meets samples. Where JPEG is not changed block by block, boxes are wider by what its decoder smoothed.
 */
MUST_CHECK bool pixels_fill(Pixels *pixels, const Plan *plan, const char *transfer_syntax_uid, uint32_t index,
                            Samples *samples, Arena *frame, Error *err);

/* The boxes that pixels_fill fills in frame [index], as wide as they become. In [frame]. */
MUST_CHECK bool pixels_boxes(const Pixels *pixels, const Plan *plan, uint32_t index, Arena *frame, const Rect **boxes,
                             uint32_t *count, Error *err);

/* Frame [index] of the original as the copy has it in the compressed [transfer_syntax_uid]: its own stream, stripped,
 * while nothing changes, else a new one. ERR_INPUT when it cannot be written. */
MUST_CHECK bool pixels_copy_stream(Pixels *pixels, const Plan *plan, const char *transfer_syntax_uid, uint32_t index,
                                   Arena *frame, Bytes *stream, Error *err);

/* The value of pixel data in a compressed syntax. */
MUST_CHECK bool pixels_apply_compressed(Parsed *parsed, const Plan *plan, const char *transfer_syntax_uid, Sink *sink,
                                        Arena *frame, Error *err);

/* True for the syntaxes whose pixel data are plain in the data set (which itself may be deflated). */
bool pixels_is_native(const char *transfer_syntax_uid);

/* Writes tag, VR where the syntax has one, and length. */
MUST_CHECK bool pixels_element_head(Sink *sink, uint32_t tag, const char *vr, uint32_t length, bool big_endian,
                                    Error *err);

/* True when the plan has a fill of pixels (not of an overlay) that is not waived. */
bool pixels_has_fills(const Plan *plan);

/* An arena that has room for the work on one frame at a time: reset it between frames, free it at the end. NULL when
 * there is no memory. */
MUST_CHECK Arena *pixels_frame_arena(const Parsed *parsed);

/* The work of deid_render: [image] is in [run]. ERR_NOT_FOUND: no such frame. */
MUST_CHECK bool render_frame(Parsed *parsed, const Plan *plan, RenderKind kind, uint32_t index, Arena *run,
                             Image *image, Error *err);

#endif

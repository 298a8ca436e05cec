#include "deid/line_rest.h"

#include "deid/components.h"

enum {
    INK = 1,
    TAKEN = 2,
    SEEN = 3,
    FAINT_CONTRAST_MIN = 48, /* less lets anatomy and the noise of coders count as text */
    STROKE_SHARE = 8,        /* of a letter's height: a rim is no thicker, and no gap within a letter wider */
    STROKE_MIN_PX = 2,
    STROKE_MAX_PX = 4 /* the region's letters may be smaller than it says */
};

/* What lies so near each other that it may be one letter. */
typedef struct {
    Rect box;
    bool beside_taken;
} Piece;

bool line_rest_new(const Image *plane, Rect box, LineLook look, Arena *arena, LineRest *rest, Error *err)
{
    LineLook faint = look;

    if (look.contrast / 2 >= FAINT_CONTRAST_MIN) {
        faint.contrast = look.contrast / 2;
    } else if (look.contrast > FAINT_CONTRAST_MIN) {
        faint.contrast = FAINT_CONTRAST_MIN;
    }
    *rest = (LineRest){.box = rect_clip(box, plane->width, plane->height), .cap_px = look.cap_px};
    if (rect_is_empty(rest->box)) {
        return true;
    }
    return line_ink(plane, rest->box, look, arena, &rest->ink, err) &&
           line_ink(plane, rest->box, faint, arena, &rest->faint, err);
}

static uint32_t take_from(const Image *ink, Rect part)
{
    uint32_t taken = 0;

    for (int32_t y = part.y; y < part.y + part.height; y++) {
        uint8_t *row = ink->data + (ptrdiff_t)y * ink->stride;
        for (int32_t x = part.x; x < part.x + part.width; x++) {
            taken += row[x] == INK;
            row[x] = row[x] == 0 ? 0 : TAKEN;
        }
    }
    return taken;
}

void line_rest_take(LineRest *rest, Rect word)
{
    Rect part = rect_intersection(rect_pad(word, LINE_RIM_PX), rest->box);

    if (rect_is_empty(part)) {
        return;
    }
    part.x -= rest->box.x;
    part.y -= rest->box.y;
    rest->taken += take_from(&rest->ink, part);
    (void)take_from(&rest->faint, part);
}

/* Marks what is near a pixel of a piece, and puts it on the stack. */
static void look_around(const Image *ink, int32_t at, int32_t join_px, uint32_t *stack, uint32_t *top, Piece *piece)
{
    int32_t x = at % ink->width;
    int32_t y = at / ink->width;
    Rect near = rect_clip(rect_pad((Rect){x, y, 1, 1}, join_px), ink->width, ink->height);

    piece->box = rect_union(piece->box, (Rect){x, y, 1, 1});
    for (int32_t j = near.y; j < near.y + near.height; j++) {
        uint8_t *row = ink->data + (ptrdiff_t)j * ink->stride;
        for (int32_t i = near.x; i < near.x + near.width; i++) {
            bool touches = i >= x - 1 && i <= x + 1 && j >= y - 1 && j <= y + 1;
            piece->beside_taken = piece->beside_taken || (touches && row[i] == TAKEN);
            if (row[i] == INK) {
                row[i] = SEEN;
                stack[(*top)++] = (uint32_t)(j * ink->width + i);
            }
        }
    }
}

static Piece piece_at(const Image *ink, int32_t x, int32_t y, int32_t join_px, uint32_t *stack)
{
    Piece piece = {0};
    uint32_t top = 1;

    ink->data[(ptrdiff_t)y * ink->stride + x] = SEEN;
    stack[0] = (uint32_t)(y * ink->width + x);
    while (top > 0) {
        uint32_t at = stack[--top];
        look_around(ink, (int32_t)at, join_px, stack, &top, &piece);
    }
    return piece;
}

/* What sticks out of letters that are known, and what no letter is as small as. */
static bool is_rim(const Piece *piece, int32_t stroke_px)
{
    int32_t longer = piece->box.width > piece->box.height ? piece->box.width : piece->box.height;
    int32_t shorter = piece->box.width > piece->box.height ? piece->box.height : piece->box.width;

    return longer < COMPONENT_SIDE_MIN_PX || (piece->beside_taken && shorter <= stroke_px);
}

static bool add_pieces(const Image *ink, int32_t cap_px, Arena *arena, Rect *box, Error *err)
{
    uint32_t *stack = arena_array(arena, (size_t)ink->width * (size_t)ink->height, sizeof *stack);
    int32_t stroke_px = cap_px / STROKE_SHARE > STROKE_MIN_PX ? cap_px / STROKE_SHARE : STROKE_MIN_PX;
    stroke_px = stroke_px < STROKE_MAX_PX ? stroke_px : STROKE_MAX_PX;
    if (stack == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the rest of a line");
    }
    for (int32_t y = 0; y < ink->height; y++) {
        for (int32_t x = 0; x < ink->width; x++) {
            if (ink->data[(ptrdiff_t)y * ink->stride + x] != INK) {
                continue;
            }
            Piece piece = piece_at(ink, x, y, stroke_px, stack);
            if (!is_rim(&piece, stroke_px)) {
                *box = rect_union(*box, piece.box);
            }
        }
    }
    return true;
}

bool line_rest_box(LineRest *rest, Arena *arena, Rect *box, Error *err)
{
    *box = (Rect){0};
    if (rect_is_empty(rest->box)) {
        return true;
    }
    if (!add_pieces(&rest->ink, rest->cap_px, arena, box, err) ||
        !add_pieces(&rest->faint, rest->cap_px, arena, box, err)) {
        return false;
    }
    if (!rect_is_empty(*box)) {
        box->x += rest->box.x;
        box->y += rest->box.y;
        *box = rect_intersection(rect_pad(*box, LINE_RIM_PX), rest->box);
    }
    return true;
}

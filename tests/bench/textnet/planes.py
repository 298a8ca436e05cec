"""What the net is shown, in integers, exactly as plugin/deid/textnet_planes.c computes it (tests compare both)."""
import numpy as np

CHANNELS = 16          # four planes of four pixels
WIDE_PX, NARROW_PX = 15, 6   # reach of the local means
CELL_PX = 16           # flat cells are not looked at
CELL_LEVELS = 10       # less than so many gray levels between darkest and brightest is flat
CENTRE, SPREAD, SOFT = 64, 24, 4
SCALES = 3


def halved(plane):
    """Mean of four, rounded; odd sides repeat their last row or column."""
    height, width = plane.shape
    padded = np.pad(plane, ((0, height % 2), (0, width % 2)), "edge").astype(np.int64)
    return ((padded[::2, ::2] + padded[1::2, ::2] + padded[::2, 1::2] + padded[1::2, 1::2] + 2) // 4).astype(np.uint8)


def box_sums(values, reach):
    """Sums over the square around each pixel, cut at the picture's border."""
    height, width = values.shape
    total = np.zeros((height + 1, width + 1), np.int64)
    total[1:, 1:] = values.cumsum(0).cumsum(1)
    top, bottom = np.maximum(np.arange(height) - reach, 0), np.minimum(np.arange(height) + reach + 1, height)
    left, right = np.maximum(np.arange(width) - reach, 0), np.minimum(np.arange(width) + reach + 1, width)
    return total[bottom][:, right] - total[top][:, right] - total[bottom][:, left] + total[top][:, left]


def normalised(plane, reach):
    """Distance from the local mean in units of the local deviation, 0 ... 127 with 64 for the mean."""
    values = plane.astype(np.int64)
    count = box_sums(np.ones_like(values), reach)
    sums, squares = box_sums(values, reach), box_sums(values * values, reach)
    deviation = np.floor(np.sqrt((count * squares - sums * sums).astype(np.float64))).astype(np.int64)
    over, under = SPREAD * (count * values - sums), deviation + SOFT * count
    return np.clip(CENTRE + np.sign(over) * (np.abs(over) // under), 0, 127).astype(np.uint8)


def active_cells(bright, dark):
    """Half-size mask: 1 in cells with structure and around them."""
    height, width = bright.shape
    rows, columns = -(-height // CELL_PX), -(-width // CELL_PX)
    rough = np.zeros((rows + 2, columns + 2), bool)
    for plane in (bright, dark):
        padded = np.pad(plane, ((0, rows * CELL_PX - height), (0, columns * CELL_PX - width)), "edge")
        cells = padded.reshape(rows, CELL_PX, columns, CELL_PX).astype(np.int64)
        rough[1:-1, 1:-1] |= cells.max((1, 3)) - cells.min((1, 3)) >= CELL_LEVELS
    near = np.zeros((rows, columns), bool)
    for y in range(3):
        for x in range(3):
            near |= rough[y:y + rows, x:x + columns]
    half = CELL_PX // 2
    return np.repeat(np.repeat(near, half, 0), half, 1)[:(height + 1) // 2, :(width + 1) // 2].astype(np.uint8)


def unshuffled(planes):
    """Planes of full size to channels of half size; odd sides repeat their last row or column."""
    height, width = planes[0].shape
    parts = []
    for plane in planes:
        padded = np.pad(plane, ((0, height % 2), (0, width % 2)), "edge")
        parts += [padded[::2, ::2], padded[::2, 1::2], padded[1::2, ::2], padded[1::2, 1::2]]
    return np.stack(parts, -1)


def extremes(shown):
    """Largest and smallest channel of an 8-bit picture."""
    if shown.ndim == 2:
        return shown, shown
    return shown.max(2), shown.min(2)


def inputs(bright, dark):
    """Channels (height / 2, width / 2, 16) of 0 ... 127, and the mask of active places."""
    planes = [bright >> 1, dark >> 1, normalised(bright, WIDE_PX), normalised(dark, NARROW_PX)]
    return unshuffled(planes), active_cells(bright, dark)


def pyramid(shown):
    """[(channels, mask)] of the whole, half and quarter size."""
    bright, dark = extremes(shown)
    result = []
    for _ in range(SCALES):
        result.append(inputs(bright, dark))
        bright, dark = halved(bright), halved(dark)
    return result

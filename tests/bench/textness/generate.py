"""Pictures with known text: `generate.py train|test SEED COUNT FOLDER` writes NNNN.pnm and truth.json.

Each picture has dice of its own, so that one can be made again alone. What a line of text in truth.json has: its box
(tight around the ink), whether it stands upright or runs up or down, the height of its capitals, its contrast in the
8-bit picture, and whether it is "faint": drowned in its ground, so that nobody would ask for it."""
import io
import json
import os
import sys

import faces
import grounds
import lookalikes
import numpy as np
import wording
from PIL import Image

SIZES = [(256, 256), (512, 512), (512, 512), (480, 640), (600, 800), (768, 1024), (700, 500), (1100, 1000), (1500, 1300)]
LARGE_PX = 1000          # from this side on letters are larger, too
FAINT_CONTRAST = 14      # gray levels of 256
FAINT_NOISE = 1.6        # contrast by the ground's own deviation under the line
INK = 0.35               # share of a pixel that is ink
TRIES = 25               # places tried for a block


def luma(picture):
    return picture if picture.ndim == 2 else picture @ np.array([0.299, 0.587, 0.114])


def thicker(mask):
    """The mask and a pixel around it."""
    padded = np.pad(mask, 1)
    height, width = mask.shape
    return np.max([padded[y:y + height, x:x + width] for y in range(3) for x in range(3)], axis=0)


class Style:
    """How the lines of one block are painted."""

    def __init__(self, rs, colour):
        self.kind = rs.choice(["plain", "field", "outline", "shadow", "weak", "glass"], p=[0.48, 0.12, 0.1, 0.1, 0.14, 0.06])
        self.tone = rs.choice([1.0, 1.0, 0.9, 0.75, 0.6])
        self.weak = rs.uniform(0.07, 0.3)
        self.dark = rs.rand()
        self.tint = np.ones(3)
        if colour and rs.rand() < 0.6:
            self.tint = np.array([(1, 1, 0.1), (0.1, 1, 0.2), (0.2, 0.9, 1), (1, 0.2, 0.2), (1, 0.6, 0.1), (0.4, 0.5, 1)]
                                 [rs.randint(6)])

    def paint(self, part, mask):
        """[part] of the picture with the ink of [mask] on it."""
        ground = luma(part)
        level = float(ground.mean())
        dark = level > 0.6 if self.dark < 0.85 else level > 0.4
        tone = np.array(1 - self.tone) if dark else np.array(self.tone)
        if part.ndim == 3:
            tone = tone * self.tint
            mask = mask[..., None]
        if self.kind == "field":
            part = np.full_like(part, 0.85 if self.dark < 0.5 else 0.12)
            return part * (1 - mask) + (0.05 if self.dark < 0.5 else 1.0) * mask
        if self.kind == "weak":
            return np.clip(part + (-self.weak if dark else self.weak) * mask, 0, 1)
        if self.kind == "outline":
            rim = thicker(mask[..., 0] if part.ndim == 3 else mask)
            rim = rim[..., None] if part.ndim == 3 else rim
            part = part * (1 - rim) + (1.0 if dark else 0.0) * rim
        elif self.kind == "shadow":
            shade = np.roll(np.roll(mask, 1, 0), 1, 1)
            part = part * (1 - 0.9 * shade) + (0.9 * shade if dark else 0)
        elif self.kind == "glass":
            mask = 0.6 * mask
        return part * (1 - mask) + tone * mask


def block_of(rs, families, page, large):
    """Some lines in one font, or a [page] of them: [(mask, text, family)], and the pitch in letter heights."""
    face = faces.Face(rs, families)
    count = int(rs.choice([1, 1, 1, 2, 3, 5, 8]))
    if page:
        count, face.size = rs.randint(12, 40), rs.uniform(8, 16)
    if large:
        face.size *= rs.uniform(1, 3)
    lines = []
    for _ in range(count):
        text = wording.prose(rs) if page and face.kind != "wide" and rs.rand() < 0.5 else wording.line(rs, face.kind)
        mask = face.ink(text)
        if mask is not None and mask.shape[0] >= 4:
            lines.append((np.pad(mask, 2), text, face.family))
    if page and lines:
        # What is too long or too much for a picture is left out.
        width, height = (1000, 800) if large else (640, 400)
        lines = [line for line in lines if line[0].shape[1] < width][:int(height / lines[0][0].shape[0])]
    return lines, rs.choice([1.25, 1.4, 1.7, 2.2])


def spot(rs, size, need, taken, margin):
    """A free place for a block, corners and edges more often than elsewhere; None when there is no room."""
    height, width = size
    rows, columns = height - need[0], width - need[1]
    if rows < 2 or columns < 2:
        return None
    for _ in range(TRIES):
        y, x = rs.randint(rows), rs.randint(columns)
        if rs.rand() < 0.55:
            x = rs.choice([min(columns - 1, rs.randint(1, 8)), max(0, columns - 1 - rs.randint(1, 8)), x])
            y = rs.choice([min(rows - 1, rs.randint(1, 8)), max(0, rows - 1 - rs.randint(1, 8)), y])
        if all(x + need[1] + margin < b[0] or b[0] + b[2] + margin < x or y + need[0] + margin < b[1] or
               b[1] + b[3] + margin < y for b in taken):
            return y, x
    return None


def capital_px(mask):
    """Height of the larger letters: rows that hold much ink."""
    rows = (mask > INK).sum(1)
    high = np.where(rows >= 0.25 * rows.max())[0]
    return int(high.max() - high.min() + 1)


def pieces_of(ink, upright, cap):
    """The words of a line: [x, y, width, height] of runs of ink with less than two thirds of a letter's height between."""
    profile = ink.any(0) if upright else ink.any(1)
    places = np.where(profile)[0]
    cuts = np.where(np.diff(places) > max(3, cap * 2 // 3))[0]
    runs = zip(np.append(places[0], places[cuts + 1]), np.append(places[cuts], places[-1]))
    boxes = []
    for first, last in runs:
        part = ink[:, first:last + 1] if upright else ink[first:last + 1]
        ys, xs = np.where(part)
        left, top = (xs.min() + first, ys.min()) if upright else (xs.min(), ys.min() + first)
        boxes.append([int(left), int(top), int(np.ptp(xs) + 1), int(np.ptp(ys) + 1)])
    return boxes


def add_line(picture, mask, text, family, style, at, upright, truth):
    y, x = at
    height, width = mask.shape
    part = picture[y:y + height, x:x + width]
    before = part.copy()
    part[:] = style.paint(before, mask)
    ink = mask > INK
    if not ink.any():
        return
    change = np.abs(part - before) if part.ndim == 2 else np.abs(part - before).max(2)
    ground = luma(before)
    if style.kind in ("field", "outline"):
        change, ground = np.full_like(ground, 0.6), np.zeros_like(ground)
    fine = ground - (np.roll(ground, 2, 0) + np.roll(ground, -2, 0) + np.roll(ground, 2, 1) + np.roll(ground, -2, 1)) / 4
    cap = capital_px(mask if upright else np.rot90(mask))
    words = [[left + x, top + y, w, h] for left, top, w, h in pieces_of(ink, upright, cap)]
    ys, xs = np.where(ink)
    truth.append({"box": [int(x + xs.min()), int(y + ys.min()), int(np.ptp(xs) + 1), int(np.ptp(ys) + 1)],
                  "words": [[int(value) for value in word] for word in words], "upright": upright, "cap": cap,
                  "letters": len(text.replace(" ", "")), "contrast": float(np.median(change[ink]) * 255),
                  "noise": float(fine.std() * 255), "family": family, "style": str(style.kind)})


def frame_block(rs, picture, box):
    """A form's border or rules around a block: they touch no letter, but come near."""
    x, y, width, height = box
    tone = 0.0 if luma(picture[y:y + height, x:x + width]).mean() > 0.5 else rs.uniform(0.4, 1)
    rows = [max(0, y - 2), min(picture.shape[0] - 1, y + height + 1)]
    columns = [max(0, x - 3), min(picture.shape[1] - 1, x + width + 2)]
    for row in rows[rs.randint(2):]:
        picture[row, columns[0]:columns[1] + 1] = tone
    if rs.rand() < 0.6:
        for column in columns:
            picture[rows[0]:rows[1] + 1, column] = tone


def add_block(rs, picture, families, taken, truth):
    lines, pitch = block_of(rs, families, rs.rand() < 0.04, min(picture.shape[:2]) >= LARGE_PX)
    if not lines:
        return
    height = max(mask.shape[0] for mask, _, _ in lines)
    step = max(int(height * pitch * 0.8), height)
    need = (step * (len(lines) - 1) + height, max(mask.shape[1] for mask, _, _ in lines))
    upright = rs.rand() >= 0.14
    turns = int(rs.choice([1, 3]))
    at = spot(rs, picture.shape[:2], need if upright else need[::-1], taken, height // 2 + 3)
    if at is None:
        return
    style, right = Style(rs, picture.ndim == 3), rs.rand() < 0.25
    for i, (mask, text, family) in enumerate(lines):
        dx = need[1] - mask.shape[1] if right else 0
        y, x = at[0] + i * step, at[1] + dx
        if not upright:
            mask = np.rot90(mask, turns)
            y, x = at[0] + dx, at[1] + i * step
        add_line(picture, mask, text, family, style, (y, x), upright, truth)
    box = need if upright else need[::-1]
    taken.append((at[1], at[0], box[1], box[0]))
    if rs.rand() < 0.12:
        frame_block(rs, picture, taken[-1])


def stored(rs, picture):
    """As a file would hold it: 8, 12 or 16 bits, of which the picture uses a part; then what the detector is shown, from
    the lowest half percent to the maximum. Gives the 8-bit picture and how much contrast was stretched."""
    if picture.ndim == 3:
        return (picture * 255 + 0.5).astype(np.uint8), 1.0
    unit = (2 ** rs.choice([8, 8, 12, 16]) - 1) * rs.choice([1.0, 1.0, 0.6, 0.25])
    values = np.floor(picture * unit)
    low, high = np.percentile(values, 0.5), values.max()
    low = values.min() if low == high else low
    shown = np.clip((values - low) * 255 / max(high - low, 1), 0, 255)
    return shown.astype(np.uint8), float(unit / max(high - low, 1))


def recompressed(rs, shown):
    if rs.rand() > 0.2:
        return shown
    buffer = io.BytesIO()
    Image.fromarray(shown).save(buffer, "JPEG", quality=int(rs.randint(45, 96)))
    return np.asarray(Image.open(io.BytesIO(buffer.getvalue())))


def compose(split, seed, index, families):
    """The picture, and its lines of text."""
    rs = np.random.RandomState([seed, index])
    kinds = grounds.SETS[split]
    ground = kinds[rs.randint(len(kinds))]
    height, width = SIZES[rs.randint(len(SIZES))]
    picture = np.array(ground(rs, height, width), np.float64)
    # Burned-in text is often brighter than all of the picture, and often not.
    picture = picture * rs.choice([1.0, 1.0, 0.8, 0.5]) if picture.mean() < 0.6 else picture
    if picture.ndim == 2 and rs.rand() < 0.3:
        picture = np.repeat(picture[..., None], 3, 2)
    lookalikes.add(rs, split, picture)
    truth, taken = [], []
    for _ in range(rs.choice([0, 0, 0, 1, 2, 4, 7])):
        add_block(rs, picture, families, taken, truth)
    picture = np.clip(picture, 0, 1)
    if rs.rand() < 0.1:
        # A video signal: lines run into each other sideways.
        picture = 0.5 * picture + 0.25 * (np.roll(picture, 1, 1) + np.roll(picture, -1, 1))
    shown, gain = stored(rs, picture)
    shown = recompressed(rs, shown)
    for line in truth:
        line["contrast"] *= gain
        line["noise"] *= gain
        line["faint"] = line["contrast"] < FAINT_CONTRAST or line["contrast"] < FAINT_NOISE * line["noise"]
    return shown, {"ground": ground.__name__, "lines": truth}


def write_pnm(path, shown):
    kind = b"P6" if shown.ndim == 3 else b"P5"
    with open(path, "wb") as file:
        file.write(kind + b"\n%d %d\n255\n" % (shown.shape[1], shown.shape[0]))
        file.write(np.ascontiguousarray(shown).tobytes())


def main(split, seed, count, folder):
    os.makedirs(folder, exist_ok=True)
    families = faces.families(split)
    truth = []
    for index in range(count):
        shown, about = compose(split, seed, index, families)
        write_pnm(os.path.join(folder, "%04d.pnm" % index), shown)
        truth.append(about)
    with open(os.path.join(folder, "truth.json"), "w", encoding="ascii") as file:
        json.dump(truth, file)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])

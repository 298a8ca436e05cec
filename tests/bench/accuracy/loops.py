"""Loops with text that stands, changes, moves, blinks, or shows in one frame only: is it covered in every frame that it is
in? `loops.py FOLDER [COUNT [SEED]]`; the whole trial has 200. A label counts by its ink, before judging."""
import os
import sys

import numpy as np
import persons
import pictures
import score
from looks import look
from PIL import Image, ImageDraw, ImageFont

FONTS = ["/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
         "/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf", "/usr/share/fonts/truetype/hack/Hack-Regular.ttf"]
KINDS = ("stands", "changes", "moves", "blinks", "one frame")
ROWS, COLUMNS = 240, 320
CLASS = "1.2.840.10008.5.1.4.1.1.3.1"
BATCH = 10


def anatomy(rs, count):
    """Speckle in a fan that beats, or soft shapes that move with grain."""
    y, x = np.mgrid[0:ROWS, 0:COLUMNS].astype(float)
    fan = rs.rand() < 0.6
    speckle = rs.rayleigh(0.25, (ROWS, COLUMNS + count))
    phase, level = rs.uniform(0, 6), rs.uniform(0.25, 0.6)
    for k in range(count):
        beat = 0.5 + 0.5 * np.sin(phase + k / 5)
        if fan:
            depth = np.hypot(x - COLUMNS / 2, y - 10)
            inside = (np.abs(np.arctan2(x - COLUMNS / 2, y - 10)) < 0.6) & (depth < ROWS * 0.85)
            picture = np.where(inside, speckle[:, k:k + COLUMNS] * (0.4 + 0.5 * np.cos(depth / (20 + 5 * beat)) ** 2), 0.02)
        else:
            shape = ((x - COLUMNS / 2 - 20 * beat) / 110) ** 2 + ((y - ROWS / 2) / 80) ** 2
            picture = level * np.exp(-shape) + 0.1 + rs.normal(0, 0.02, (ROWS, COLUMNS))
        yield np.clip(picture, 0, 1)


def ink_of(rs, text, size, font):
    left, top, right, bottom = font.getbbox(text)
    image = Image.new("L", (right - left + 4, bottom - top + 4))
    ImageDraw.Draw(image).text((2 - left, 2 - top), text, font=font, fill=255)
    return np.asarray(image, float) / 255


def text_at(rs, kind, k, count, when):
    """Whether a label of [kind] shows in frame [k]; what it adds to its place."""
    first, length = when
    if kind == "one frame":
        return k == first, 0
    if kind == "blinks":
        return (k // length) % 2 == 0, 0
    return True, 3 * k if kind == "moves" else 0


def make(seed, number, path):
    """A loop, and for each frame where its label has ink."""
    rs = np.random.RandomState([seed, number])
    kind = KINDS[number % len(KINDS)]
    count = int(rs.randint(20, 60))
    who = persons.person(rs)
    font = ImageFont.truetype(FONTS[rs.randint(len(FONTS))], int(rs.randint(11, 24)))
    words = " ".join(word for word, _ in persons.identifying(rs, who))[:16]
    when = (int(rs.randint(count)), int(rs.randint(1, 8)))
    dark = rs.rand() < 0.3
    base = ink_of(rs, words, 0, font)
    place = (int(rs.randint(2, ROWS - base.shape[0] - 2)), int(rs.randint(2, max(3, COLUMNS - base.shape[1] - 70))))
    frames, inks = [], []
    for k, picture in enumerate(anatomy(rs, count)):
        shows, shift = text_at(rs, kind, k, count, when)
        text = "%02d:%02d:%02d" % (10 + k % 14, k % 60, (7 * k) % 60) if kind == "changes" else words
        mask = ink_of(rs, text, 0, font)
        ink = np.zeros((ROWS, COLUMNS), bool)
        x = min(place[1] + shift, COLUMNS - mask.shape[1] - 1)
        if shows and x >= 0:
            part = picture[place[0]:place[0] + mask.shape[0], x:x + mask.shape[1]]
            mask = mask[:part.shape[0], :part.shape[1]]
            if dark:
                part[:] = np.maximum(part, 0.55)
            part[:] = part * (1 - mask) + (0.05 if dark else 0.95) * mask
            ink[place[0]:place[0] + mask.shape[0], x:x + mask.shape[1]] = mask > 0.5
        frames.append((picture * 255).astype(np.uint8))
        inks.append(ink)
    data = pictures.instance(frames[0], who, "1.2.826.0.1.3680043.10.2.%d.%d" % (seed, number + 1))
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = CLASS
    data.NumberOfFrames, data.PixelData = count, b"".join(frame.tobytes() for frame in frames)
    pictures.pydicom.dcmwrite(path, data, write_like_original=False)
    return kind + (", dark" if dark else ""), inks


def uncovered(own, inks):
    """Frames whose label is not covered by what was found."""
    missed = []
    for k, ink in enumerate(inks):
        boxes = [box for first, last, box in own.fills + own.kept if first <= k <= last]
        if ink.any() and score.mask_of(ink.shape, boxes, 0)[ink].mean() < score.COVERED:
            missed.append(k)
    return missed


def main(folder, count=200, seed=8008):
    os.makedirs(folder, exist_ok=True)
    tally, held = score.Tally(), 0
    for start in range(0, int(count), BATCH):
        numbers = range(start, min(start + BATCH, int(count)))
        paths = [os.path.join(folder, "%d.dcm" % (n - start)) for n in numbers]
        made = [make(int(seed), n, path) for n, path in zip(numbers, paths)]
        looks, _ = look(paths)
        for number, own, (kind, inks) in zip(numbers, looks, made):
            missed = uncovered(own, inks)
            is_held = own.verdict in ("Hold", "Refuse")
            held += is_held
            tally.add("all", not missed)
            tally.add(kind, not missed)
            if missed:
                print("loop %d, %s%s: not covered in frames %s of %d" % (number, kind, " (held)" if is_held else "", missed[:12],
                                                                       len(inks)), flush=True)
    score.table(["loops whose label is covered in every frame", "share", "loops"],
                [[name, tally.text(name), tally.counts[name][1]] for name in sorted(tally.counts)] +
                [["held for a person", held, ""]])


if __name__ == "__main__":
    main(*sys.argv[1:])

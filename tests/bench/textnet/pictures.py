"""Training and test pictures: those of ../textness (computed grounds, look-alikes, Debian's fonts), joined by the pictures
that python3-pydicom brings; and what the net should answer to each. Training and testing share neither fonts nor grounds."""
import glob
import json
import os
import sys
import warnings
import zlib

import numpy as np
from PIL import Image

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "textness"))
import faces  # noqa: E402
import fields  # noqa: E402
import generate  # noqa: E402
import grounds  # noqa: E402
import planes  # noqa: E402
import textures  # noqa: E402

# Capitals that each scale answers for, in its own pixels: the finest for small ones, the coarsest for large ones. What lies
# outside is not counted there.
CAPS = ((3.4, 26), (5.0, 26), (6.0, 40))
SMALL_SHARE = 0.3              # of the training pictures are shrunk, for letters of 4 to 6 pixels
TURNS = (0, 0, 0, 0, 0, 0, 1, 3, 1, 3, 2)
IGNORED = 255
# Files without text; by hash of the name they belong to training or to testing.
REAL = ("693_J2KI", "CT_small", "JPEG2000", "MR_small", "ExplVR_BigEnd", "image_dfl", "liver_1frame", "SC_jpeg_no_color_transform",
        "SC_rgb_gdcm_KY", "SC_rgb_jpeg_dcmtk", "J2K_pixelrep_mismatch")


def real_pictures(split):
    import pydicom
    folder = os.path.join(os.path.dirname(pydicom.__file__), "data", "test_files")
    found = []
    for name in REAL:
        if (zlib.crc32(name.encode()) % 3 == 0) != (split == "test"):
            continue
        for path in glob.glob(os.path.join(folder, name + ".dcm")):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                values = pydicom.dcmread(path).pixel_array
            found.append(values.astype(np.float64))
    return found


def real_ground(pictures):
    """A ground that cuts out of one of the pictures, turns, mirrors and windows it."""
    def cut(rs, height, width):
        picture = pictures[rs.randint(len(pictures))]
        picture = np.rot90(picture, rs.randint(4)) if rs.rand() < 0.5 else picture[:, ::-1]
        low, high = np.percentile(picture, [rs.choice([0.5, 5, 30]), rs.choice([95, 99.5, 100])])
        picture = np.clip((picture - low) / max(high - low, 1e-6), 0, 1)
        part = rs.uniform(0.4, 1)
        h, w = max(8, int(picture.shape[0] * part)), max(8, int(picture.shape[1] * part))
        y, x = rs.randint(picture.shape[0] - h + 1), rs.randint(picture.shape[1] - w + 1)
        picture = picture[y:y + h, x:x + w]
        if picture.ndim == 2:
            return np.clip(fields.resized(picture, height, width), 0, 1)
        return np.clip(np.stack([fields.resized(picture[..., c], height, width) for c in range(3)], -1), 0, 1)
    return cut


def prepare(split):
    """Adds the real grounds, and gives the fonts."""
    found = real_pictures(split)
    if found:
        grounds.SETS[split] = grounds.SETS[split] + [real_ground(found)] * 2
    if split == "train":
        grounds.SETS[split] = grounds.SETS[split] + textures.KINDS
    return faces.families(split)


def shrunk(rs, shown, lines):
    """Smaller letters; thin strokes lose contrast."""
    factor = rs.uniform(0.45, 0.85)
    size = (int(shown.shape[1] * factor), int(shown.shape[0] * factor))
    smaller = np.asarray(Image.fromarray(shown).resize(size, [Image.BILINEAR, Image.BICUBIC, Image.BOX][rs.randint(3)]))
    return smaller, [dict(line, box=[v * factor for v in line["box"]], cap=line["cap"] * factor,
                          contrast=line["contrast"] * factor ** 0.5) for line in lines]


def turned(shown, lines, turns):
    """Turned by quarters."""
    for _ in range(turns):
        width = shown.shape[1]
        shown = np.rot90(shown)
        lines = [dict(line, box=[line["box"][1], width - line["box"][0] - line["box"][2], line["box"][3], line["box"][2]],
                      upright=not line["upright"]) for line in lines]
    return shown, lines


def changed(rs, shown, lines):
    """The same picture as another machine stores it: inverted, with less contrast, with noise. What drowns in that is no
    longer asked for: a net that had to find it would see letters in any noise."""
    gain, noise = 1.0, 0.0
    if rs.rand() < 0.35:
        shown = 255 - shown
    if rs.rand() < 0.3:
        gain, offset = rs.uniform(0.3, 1), rs.uniform(0, 1)
        shown = (shown * gain + offset * (1 - gain) * 255).astype(np.uint8)
    if rs.rand() < 0.25:
        noise = rs.choice([1, 3, 8, 14])
        shown = np.clip(shown + rs.normal(size=shown.shape) * noise, 0, 255).astype(np.uint8)
    result = []
    for line in lines:
        contrast, deviation = line["contrast"] * gain, np.hypot(line["noise"] * gain, noise)
        faint = line["faint"] or contrast < generate.FAINT_CONTRAST * 0.7 or contrast < generate.FAINT_NOISE * deviation
        result.append(dict(line, contrast=contrast, noise=deviation, faint=bool(faint)))
    return shown, result


def picture(split, seed, index, families):
    """(8-bit picture, lines of text)."""
    shown, about = generate.compose(split, seed, index, families)
    lines = about["lines"]
    rs = np.random.RandomState([seed, index, 1])
    if rs.rand() < SMALL_SHARE:
        shown, lines = shrunk(rs, shown, lines)
    if split == "train":
        shown, lines = turned(shown, lines, rs.choice(TURNS))
        shown, lines = changed(rs, shown, lines)
    return np.ascontiguousarray(shown), lines


def span(start, length, limit):
    return slice(max(0, int(start)), max(0, min(limit, int(-(-(start + length) // 1)))))


def targets(shape, lines, level):
    """For one level (0, 1, 2) of the pyramid: maps of half its size. "text" is the line's box, "core" its middle, from which lines are
    told apart; 255 is not counted. The weight lets small letters count as much as large ones."""
    height, width = shape
    text, core = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
    weight = np.ones(shape, np.float32)
    scale, (least, most) = 1 << level, CAPS[level]
    unit = 2.0 * scale
    places = []
    for line in lines:
        x, y, w, h = [v / unit for v in line["box"]]
        cap = line["cap"] / scale
        rim = 1 + 0.12 * cap / 2
        outer = (span(y - rim, h + 2 * rim, height), span(x - rim, w + 2 * rim, width))
        text[outer], core[outer] = IGNORED, IGNORED
        if line["faint"] or line["letters"] < 2 or not least <= cap <= most:
            continue
        places.append((outer, (x, y, w, h), cap, line["upright"]))
    for outer, (x, y, w, h), cap, upright in places:
        inner = (span(y - 0.3, h + 0.6, height), span(x - 0.3, w + 0.6, width))
        text[inner], core[inner] = 1, 0
        weight[outer] = np.clip(12 / cap, 0.6, 2)
        thin = h if upright else w
        cut = 0.3 * thin
        middle = (span(y + cut, max(1.0, h - 2 * cut), height) if upright else inner[0],
                  inner[1] if upright else span(x + cut, max(1.0, w - 2 * cut), width))
        core[middle] = 1
    return text, core, weight, [p[1] for p in places]


def main(split, seed, count, folder):
    """Writes NNNN.pnm and truth.json."""
    os.makedirs(folder, exist_ok=True)
    families, truth = prepare(split), []
    for index in range(count):
        shown, lines = picture(split, seed, index, families)
        generate.write_pnm(os.path.join(folder, "%04d.pnm" % index), shown)
        keys = ("upright", "cap", "letters", "contrast", "noise", "faint", "family", "style")
        truth.append({"lines": [dict({key: line[key] for key in keys}, faint=bool(line["faint"]),
                                     box=[int(round(v)) for v in line["box"]]) for line in lines]})
    with open(os.path.join(folder, "truth.json"), "w", encoding="ascii") as file:
        json.dump(truth, file)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])

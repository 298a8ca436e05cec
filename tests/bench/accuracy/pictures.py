"""Instances with burned-in text of which every pixel of every word is known: `pictures.py SEED COUNT FOLDER` writes
NNNN.dcm, the same without a header that says anything as NNNN.bare.dcm, NNNN.npz (words: which word has ink there, counted
from 1) and truth.json. Fonts, grounds and look-alikes are those of ../textness for testing, which nothing was trained on."""
import json
import os
import sys

import numpy as np
import pydicom
import persons
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "textness"))
import faces  # noqa: E402
import generate  # noqa: E402
import grounds  # noqa: E402
import lookalikes  # noqa: E402

SMALL_SHARE = 0.3                   # of the pictures are shrunk, for letters of 4 to 6 pixels
TURNED_SHARE, OVER_SHARE = 0.12, 0.04  # of the blocks run up or down, or stand on their heads
GLYPH = 0.5                         # share of a pixel that is ink


def word_columns(mask, count):
    """Where the words of a line begin and end: the widest gaps without ink. None when there are too few."""
    columns = np.where((mask > 0.2).any(0))[0]
    gaps = np.diff(columns)
    if count > 1 and (gaps > 1).sum() < count - 1:
        return None
    cuts = np.sort(np.argsort(-gaps, kind="stable")[:count - 1])
    starts = [columns[0]] + [columns[cut + 1] for cut in cuts]
    ends = [columns[cut] + 1 for cut in cuts] + [columns[-1] + 1]
    return list(zip(starts, ends))


def label_words(mask, places):
    labels = np.zeros(mask.shape, np.int16)
    for number, (start, end) in enumerate(places, 1):
        labels[:, start:end][mask[:, start:end] >= GLYPH] = number
    return labels


def block_of(rs, families, who, page, large):
    """Lines in one font, or a [page] of them: [(mask, label of each pixel's word, words)], the pitch, and the font."""
    face = faces.Face(rs, families)
    while face.kind == "wide":
        face = faces.Face(rs, families)
    count = int(rs.choice([1, 1, 2, 3, 4, 6, 8]))
    if page:
        count, face.size = rs.randint(12, 40), rs.uniform(8, 16)
    if large:
        face.size *= rs.uniform(1, 3)
    lines = []
    for _ in range(count):
        words = persons.prose(rs) if page and rs.rand() < 0.5 else persons.line(rs, who)
        mask = face.ink(" ".join(word for word, _ in words))
        if mask is None or mask.shape[0] < 4:
            continue
        mask = np.pad(mask, 2)
        places = word_columns(mask, len(words))
        if places is not None:
            lines.append((mask, label_words(mask, places), words))
    if page and lines:
        width, height = (1000, 800) if large else (640, 400)
        lines = [part for part in lines if part[0].shape[1] < width][:int(height / lines[0][0].shape[0])]
    return lines, rs.choice([1.25, 1.4, 1.7, 2.2]), face


class Scene:
    """A picture in the making."""

    def __init__(self, picture):
        self.picture = picture
        self.labels = np.zeros(picture.shape[:2], np.int16)
        self.lines, self.words, self.taken = [], [], []

    def add_line(self, mask, labels, words, style, at, quarters, face):
        truth = []
        mask, labels = np.rot90(mask, quarters), np.rot90(labels, quarters)
        text = " ".join(word for word, _ in words)
        generate.add_line(self.picture, mask, text, face.family, style, at, quarters % 2 == 0, truth)
        if not truth:
            return
        line = truth[0]
        line.update(text=text, quarters=quarters, spaced=bool(face.spaced))
        line.pop("words")
        y, x = at
        part = self.labels[y:y + mask.shape[0], x:x + mask.shape[1]]
        part[labels > 0] = labels[labels > 0] + len(self.words)
        self.words += [{"text": word, "category": category, "line": len(self.lines)} for word, category in words]
        self.lines.append(line)

    def add_block(self, rs, families, who):
        lines, pitch, face = block_of(rs, families, who, rs.rand() < 0.03,
                                      min(self.picture.shape[:2]) >= generate.LARGE_PX)
        if not lines:
            return
        height = max(mask.shape[0] for mask, _, _ in lines)
        step = max(int(height * pitch * 0.8), height)
        need = (step * (len(lines) - 1) + height, max(mask.shape[1] for mask, _, _ in lines))
        dice = rs.rand()
        quarters = int(rs.choice([1, 3])) if dice < TURNED_SHARE else 2 if dice < TURNED_SHARE + OVER_SHARE else 0
        size = need[::-1] if quarters % 2 else need
        at = generate.spot(rs, self.picture.shape[:2], size, self.taken, height // 2 + 3)
        if at is None:
            return
        style = generate.Style(rs, self.picture.ndim == 3)
        for i, (mask, labels, words) in enumerate(lines):
            place = (at[0], at[1] + i * step) if quarters % 2 else (at[0] + i * step, at[1])
            self.add_line(mask, labels, words, style, place, quarters, face)
        self.taken.append((at[1], at[0], size[1], size[0]))
        if rs.rand() < 0.12:
            generate.frame_block(rs, self.picture, self.taken[-1])


def shrink(rs, shown, scene):
    """Smaller letters; thin strokes lose contrast."""
    factor = rs.uniform(0.45, 0.85)
    size = (int(shown.shape[1] * factor), int(shown.shape[0] * factor))
    shown = np.asarray(Image.fromarray(shown).resize(size, [Image.BILINEAR, Image.BICUBIC, Image.BOX][rs.randint(3)]))
    scene.labels = np.asarray(Image.fromarray(scene.labels.astype(np.int32)).resize(size, Image.NEAREST)).astype(np.int16)
    for line in scene.lines:
        line.update(box=[int(round(v * factor)) for v in line["box"]], cap=line["cap"] * factor,
                    contrast=line["contrast"] * factor ** 0.5)
    return shown


def compose(seed, index, families):
    """(8-bit picture, Scene, person)."""
    rs = np.random.RandomState([seed, index])
    kinds = grounds.SETS["test"]
    ground = kinds[rs.randint(len(kinds))]
    height, width = generate.SIZES[rs.randint(len(generate.SIZES))]
    picture = np.array(ground(rs, height, width), np.float64)
    picture = picture * rs.choice([1.0, 1.0, 0.8, 0.5]) if picture.mean() < 0.6 else picture
    if picture.ndim == 2 and rs.rand() < 0.3:
        picture = np.repeat(picture[..., None], 3, 2)
    lookalikes.add(rs, "test", picture)
    scene, who = Scene(picture), persons.person(rs)
    for _ in range(rs.choice([0, 0, 1, 2, 4, 7])):
        scene.add_block(rs, families, who)
    picture = np.clip(scene.picture, 0, 1)
    if rs.rand() < 0.1:
        # A video signal: lines run into each other sideways.
        picture = 0.5 * picture + 0.25 * (np.roll(picture, 1, 1) + np.roll(picture, -1, 1))
    shown, gain = generate.stored(rs, picture)
    shown = generate.recompressed(rs, shown)
    for line in scene.lines:
        line["contrast"] *= gain
        line["noise"] *= gain
    if rs.rand() < SMALL_SHARE:
        shown = shrink(rs, shown, scene)
    for line in scene.lines:
        line["faint"] = bool(line["contrast"] < generate.FAINT_CONTRAST or
                             line["contrast"] < generate.FAINT_NOISE * line["noise"])
    return np.ascontiguousarray(shown), scene, who


def instance(shown, who, uid):
    """[who] None: the header says nothing of anybody."""
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = uid
    data.StudyInstanceUID, data.SeriesInstanceUID = uid + ".1", uid + ".2"
    data.Modality, data.ConversionType = "OT", "DI"
    data.PatientName = data.PatientID = data.StudyDate = data.AccessionNumber = ""
    if who is not None:
        data.PatientName, data.PatientID = who["family"] + "^" + who["given"], who["id"]
        data.PatientBirthDate, data.StudyDate = "%04d%02d%02d" % who["born"], "%04d%02d%02d" % who["done"]
        data.PatientSex, data.AccessionNumber = who["sex"], who["accession"]
        data.ReferringPhysicianName = who["doctor"] + "^" + who["doctor_given"]
        data.InstitutionName, data.StudyTime = " ".join(who["place"]), "%02d%02d%02d" % who["time"]
    data.Rows, data.Columns = shown.shape[:2]
    data.SamplesPerPixel = 1 if shown.ndim == 2 else 3
    data.PhotometricInterpretation = "MONOCHROME2" if shown.ndim == 2 else "RGB"
    if shown.ndim == 3:
        data.PlanarConfiguration = 0
    data.BitsAllocated = data.BitsStored = 8
    data.HighBit, data.PixelRepresentation = 7, 0
    data.PixelData = shown.tobytes() + b"\0" * (shown.size % 2)
    data["PixelData"].VR = "OB"
    data.is_little_endian, data.is_implicit_VR = True, False
    return data


def main(seed, count, folder):
    os.makedirs(folder, exist_ok=True)
    families, truth = faces.families("test"), []
    for index in range(count):
        shown, scene, who = compose(seed, index, families)
        stem = os.path.join(folder, "%04d" % index)
        uid = "1.2.826.0.1.3680043.10.1.%d.%d" % (seed, index + 1)
        for path, person in ((stem + ".dcm", who), (stem + ".bare.dcm", None)):
            pydicom.dcmwrite(path, instance(shown, person, uid), write_like_original=False)
        np.savez_compressed(stem + ".npz", words=scene.labels)
        truth.append({"size": shown.shape[:2], "lines": scene.lines, "words": scene.words})
    with open(os.path.join(folder, "truth.json"), "w", encoding="utf-8") as file:
        json.dump(truth, file)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])

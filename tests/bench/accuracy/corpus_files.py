"""The figures of real files: a folder with manifest.csv, files/ and truth/. Words there have boxes, not pixels of ink."""
import csv
import glob
import json
import os
import warnings

import numpy as np
import pydicom
import score
from looks import look
from PIL import Image
from whole_pages import PAGE, SPARSE, Reader

PAD_PX = 4
PAGE_PAD_PX = 2
EMPTY = ("no", "marker")  # what the manifest says of pictures that hold nothing to find
KEPT_KEYWORDS = ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "Modality", "ImageType")


def bare_copy(path, into):
    """The same instance with a header that says nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = pydicom.dcmread(path)
        for element in list(data):
            if element.tag.group not in (0x0028, 0x7FE0) and element.keyword not in KEPT_KEYWORDS and \
                    element.tag != 0x00186011:
                del data[element.tag]
        data.save_as(into, write_like_original=True)


def texts_of(corpus):
    found = []
    for path in sorted(glob.glob(os.path.join(corpus, "truth", "*.json"))):
        with open(path, encoding="utf-8") as file:
            found.append(json.load(file))
    return found


def empty_of(corpus):
    with open(os.path.join(corpus, "manifest.csv"), encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [os.path.join(corpus, row["file"]) for row in rows if row["has_text"] == EMPTY[0]]


def mask_shares(words, mask):
    return [mask[w["y"]:w["y"] + w["h"], w["x"]:w["x"] + w["w"]].mean() for w in words]


class Found:
    """One way of finding, over all files."""

    def __init__(self):
        self.words, self.area = score.Tally(), score.Area()

    def add(self, truth, mask):
        words = [word for word in truth["words"] if word["is_phi"]]
        for word, share in zip(words, mask_shares(words, mask)):
            self.words.add("all", share >= score.COVERED)
            self.words.add("height < 8" if word["h"] < 8 else "8-11" if word["h"] < 12 else "12-23" if word["h"] < 24
                           else ">= 24", share >= score.COVERED)
        if truth["complete"]:
            text = np.zeros(mask.shape, bool)
            for w in truth["words"]:
                pad = int(0.6 * w["h"] + 3)
                text[max(0, w["y"] - pad):w["y"] + w["h"] + pad, max(0, w["x"] - pad):w["x"] + w["w"] + pad] = True
            self.area.add((mask & ~text).mean(), True)


class Judged:
    def __init__(self):
        self.words, self.missed = score.Tally(), []

    def add(self, truth, mask):
        for word, share in zip(truth["words"], mask_shares(truth["words"], mask)):
            if not word["is_phi"]:
                self.words.add("clinical kept", share < score.KEPT)
                self.words.add("clinical kept: " + truth["file"][6:-4], share < score.KEPT)
                continue
            self.words.add("identifying", share >= score.COVERED)
            self.words.add(word["category"], share >= score.COVERED)
            if share < score.COVERED:
                self.missed.append("%s %s at %d,%d: %.2f" % (truth["file"], word["category"], word["x"], word["y"], share))


def shape_of(truth):
    return truth["rows"], truth["columns"]


def fills_mask(truth, look):
    return score.mask_of(shape_of(truth), [box for _, _, box in look.fills], 0)


def measure_pages(truths, pictures, methods):
    reader = Reader()
    for number, truth in enumerate(truths):
        path = os.path.join(pictures, "%04d.pgm" % number)
        gray = np.asarray(Image.open(path)) if os.path.exists(path) else None
        if gray is None or gray.shape != shape_of(truth):
            continue
        for mode, method in methods.items():
            words, _ = reader.read(gray, mode)
            method.add(truth, score.mask_of(gray.shape, [word[:4] for word in words], PAGE_PAD_PX))


def measure(corpus, work):
    bare_folder, pictures = os.path.join(work, "bare"), os.path.join(work, "shown")
    os.makedirs(bare_folder, exist_ok=True)
    os.makedirs(pictures, exist_ok=True)
    truths, bare = texts_of(corpus), []
    paths = [os.path.join(corpus, truth["file"]) for truth in truths]
    for path in paths:
        bare.append(os.path.join(bare_folder, os.path.basename(path)))
        bare_copy(path, bare[-1])
    looks, _ = look(paths, pictures)
    bare_looks, _ = look(bare)
    found, judged, judged_bare = Found(), Judged(), Judged()
    pages = {SPARSE: Found(), PAGE: Found()}
    for truth, own, empty in zip(truths, looks, bare_looks):
        if own.reason:
            print("refused, so nothing of it is released: %s (%s)" % (truth["file"], own.reason))
            continue
        found.add(truth, score.mask_of(shape_of(truth), [line[0] for line in own.lines], PAD_PX))
        judged.add(truth, fills_mask(truth, own))
        judged_bare.add(truth, fills_mask(truth, empty))
    measure_pages(truths, pictures, pages)
    empty_looks, _ = look(empty_of(corpus))
    print_found([("taken for text", found), ("tesseract --psm 11", pages[SPARSE]), ("tesseract --psm 3", pages[PAGE])])
    print_empty(empty_looks)
    print_judged([("with the header", judged), ("with an empty one", judged_bare)])


def print_found(methods):
    print("Real files: identifying words covered (95 % of their box), before judging")
    names = sorted(methods[0][1].words.counts)
    rows = [["%s (%d)" % (name, methods[0][1].words.counts[name][1])] + [m.words.text(name) for _, m in methods] +
            ["1" if name == "all" else ""] for name in names]
    areas = [method.area.texts() for _, method in methods]
    rows.append(["area masked wrongly, mean % (complete truth)"] + [area[0] for area in areas] + ["1"])
    rows.append(["  median %"] + [area[1] for area in areas] + ["0.2"])
    score.table([""] + [name for name, _ in methods] + ["goal"], rows)


def print_empty(looks):
    looks = [own for own in looks if own.size and own.frames]
    found, filled = score.Area(), score.Area()
    for own in looks:
        found.add(score.mask_of(own.size, [line[0] for line in own.lines], PAD_PX).mean(), False)
        filled.add(score.mask_of(own.size, [box for _, _, box in own.fills], 0).mean(), False)
    print("Real files without text: %d" % len(looks))
    score.table(["", "mean %", "median %", "altered by less than 0.2 %", "goal"],
                [["taken for text"] + found.texts()[:2] + [found.texts()[3], ""],
                 ["filled"] + filled.texts()[:2] + [filled.texts()[3], ".95"]])


def print_judged(columns):
    print("Real files after judging (Strict)")
    names = sorted(columns[0][1].words.counts, key=lambda name: (":" in name, name))
    goals = {"identifying": "1", "clinical kept": ".8"}
    score.table([""] + [name for name, _ in columns] + ["goal"],
                [["%s (%d)" % (name, columns[0][1].words.counts[name][1])] + [m.words.text(name) for _, m in columns] +
                 [goals.get(name, "")] for name in names])
    for name, method in columns:
        for missed in method.missed:
            print("missed, %s: %s" % (name, missed))

"""How much text regions cover, and how much else: `measure.py FOLDER NAME=LINES...`, where FOLDER holds pictures and
truth.json, and each LINES what textnet_lines or textness_lines printed for them. A line of text counts as covered when
nine tenths of its box lie in regions of at least the score; area is false outside of all text, its rim included."""
import json
import os
import sys

import numpy as np
from PIL import Image

SCORES = (20, 50, 75, 90)
PAD_PX = 2
COVERED = 0.9
SIZES = ((0, 6), (6, 8), (8, 10), (10, 14), (14, 20), (20, 32), (32, 999))
CONTRASTS = ((14, 30), (30, 60), (60, 120), (120, 999))


def filled(shape, boxes, pads):
    mask = np.zeros(shape, bool)
    for (x, y, w, h), pad in zip(boxes, pads):
        mask[max(0, int(y - pad)):max(0, int(y + h + pad)), max(0, int(x - pad)):max(0, int(x + w + pad))] = True
    return mask


def asked(line):
    return not line["faint"] and line["letters"] > 1


def groups_of(line):
    for low, high in SIZES:
        if low <= line["cap"] < high:
            yield "cap %2d-%d" % (low, high)
    for low, high in CONTRASTS:
        if low <= line["contrast"] < high:
            yield "contrast %3d-%d" % (low, high)
    yield "upright" if line["upright"] else "vertical"
    if line["cap"] >= 8 and line["contrast"] >= 30:
        yield "cap >= 8 and contrast >= 30"


def measure(sizes, truth, rows, score):
    hits, groups, false, empty = [], {}, [], []
    for i, (shape, about) in enumerate(zip(sizes, truth)):
        here = rows[(rows[:, 0] == i) & (rows[:, 7] >= score)] if len(rows) else rows
        mask = filled(shape, here[:, 1:5], [PAD_PX] * len(here)) if len(here) else np.zeros(shape, bool)
        text = filled(shape, [line["box"] for line in about["lines"]], [0.6 * line["cap"] + 3 for line in about["lines"]])
        share = (mask & ~text).sum() / (shape[0] * shape[1])
        false.append(share)
        if not about["lines"]:
            empty.append(share)
        for line in filter(asked, about["lines"]):
            x, y, w, h = [int(v) for v in line["box"]]
            hit = mask[y:y + h, x:x + w].mean() >= COVERED
            hits.append(hit)
            for group in groups_of(line):
                groups.setdefault(group, []).append(hit)
    return hits, groups, np.array(false), np.array(empty)


def main(folder, *named):
    with open(os.path.join(folder, "truth.json"), encoding="ascii") as file:
        truth = json.load(file)
    sizes = [Image.open(os.path.join(folder, "%04d.pnm" % i)).size[::-1] for i in range(len(truth))]
    for item in named:
        name, path = item.split("=", 1)
        rows = np.loadtxt(path, dtype=np.int32, ndmin=2)
        for score in SCORES:
            hits, groups, false, empty = measure(sizes, truth, rows, score)
            print("%-10s score %2d: covered %.3f of %d, false area %% mean %.2f median %.2f, without text mean %.2f untouched "
                  "(< 0.2 %%) %.2f" % (name, score, np.mean(hits), len(hits), 100 * false.mean(), 100 * np.median(false),
                                       100 * empty.mean(), (empty < 0.002).mean()))
            if score == 50:
                for group in sorted(groups):
                    print("    %-28s %.3f of %d" % (group, np.mean(groups[group]), len(groups[group])))


if __name__ == "__main__":
    main(*sys.argv[1:])

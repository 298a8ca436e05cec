"""Fits the trees of textnet_looks_model.c: `looks.py FOLDER REGIONS SEED OUT.c`, where REGIONS is what `textnet_lines net` printed
for the training pictures in FOLDER. A region is text when most of its area is in lines, and none when next to nothing is."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "textness"))
import emit  # noqa: E402
import labels  # noqa: E402
import train as trees  # noqa: E402

FEATURES = slice(labels.FIRST_FEATURE, labels.FIRST_FEATURE + 18)
TREES = 120
TEXT_SHARE, OTHER_SHARE = 0.5, 0.1
TEXT_WEIGHT = 4.0     # missed text is worse than a false region
AREA_PX = 1600.0     # a region of this area weighs 1, if it is no text; larger ones more


def label_of(rows, lines):
    """For each region 1 text, 0 no text, -1 neither."""
    if len(lines) == 0 or len(rows) == 0:
        return np.zeros(len(rows), int)
    fair = np.array([not line["faint"] and line["letters"] > 1 for line in lines])
    shared = labels.common_area(rows[:, 1:5].astype(np.int64), labels.boxes_of(lines))
    area = np.maximum(1, rows[:, 3].astype(np.int64) * rows[:, 4])
    text = shared[:, fair].sum(1) > TEXT_SHARE * area
    return np.where(text, 1, np.where(shared.sum(1) < OTHER_SHARE * area, 0, -1))


def main(folder, path, seed, out):
    truth, rows = labels.truth_of(folder), labels.rows_of(path)
    label = np.concatenate([label_of(rows[part], about["lines"])
                            for about, part in zip(truth, labels.by_picture(rows, len(truth)))])
    kept = label >= 0
    area = rows[:, 3].astype(np.float64) * rows[:, 4]
    weights = np.where(label == 1, TEXT_WEIGHT, np.clip(np.sqrt(area / AREA_PX), 0.5, 4))
    trees.TREES = TREES
    start, fitted = trees.fit(rows[kept, FEATURES].astype(np.uint8), label[kept].astype(float), weights[kept])
    about = [" *   pictures   %d of seed %s, fonts and grounds of the training set" % (len(truth), seed),
             " *   fitted to  %d regions of the net that are text, %d that are not" % ((label == 1).sum(), (label == 0).sum())]
    with open(out, "w", encoding="ascii") as file:
        file.write(emit.page_of({"depth": trees.DEPTH, "start": start, "trees": fitted}, "\n".join(about),
                                "tests/bench/textnet/run.sh", "textnet_looks.h", "textnet_looks_score"))


if __name__ == "__main__":
    main(*sys.argv[1:])

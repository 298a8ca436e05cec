"""Joins what textness_candidates and textness_lines print with the truth of generate.py."""
import json
import os

import numpy as np

FIRST_FEATURE = 8
PAD = 2  # pixels by which boxes of truth are widened before they are compared


def truth_of(folder):
    with open(os.path.join(folder, "truth.json"), encoding="ascii") as file:
        return json.load(file)


def rows_of(path):
    """The table of numbers in a file of features."""
    rows = np.loadtxt(path, dtype=np.int32, ndmin=2)
    return rows[np.argsort(rows[:, 0], kind="stable")]


def by_picture(rows, count):
    """For each picture the range of its rows."""
    edges = np.searchsorted(rows[:, 0], np.arange(count + 1))
    return [slice(edges[i], edges[i + 1]) for i in range(count)]


def boxes_of(lines):
    boxes = np.array([line["box"] for line in lines], np.int64).reshape(-1, 4)
    return boxes + np.array([-PAD, -PAD, 2 * PAD, 2 * PAD])


def common_area(a, b):
    """Area shared by each of [a] with each of [b]."""
    width = np.minimum(a[:, None, 0] + a[:, None, 2], b[None, :, 0] + b[None, :, 2]) - np.maximum(a[:, None, 0], b[None, :, 0])
    height = np.minimum(a[:, None, 1] + a[:, None, 3], b[None, :, 1] + b[None, :, 3]) - np.maximum(a[:, None, 1], b[None, :, 1])
    return np.clip(width, 0, None) * np.clip(height, 0, None)


def label_picture(rows, lines):
    """For each row 1 text, 0 no text, -1 neither (a part of both, or text that is no fair question), and the line it is."""
    label, line_of = np.zeros(len(rows), int), np.full(len(rows), -1)
    if len(lines) == 0 or len(rows) == 0:
        return label, line_of
    boxes, vertical = rows[:, 1:5].astype(np.int64), rows[:, 5] == 1
    truth = boxes_of(lines)
    share = common_area(boxes, truth) / (boxes[:, 2] * boxes[:, 3])[:, None]
    best = share.argmax(1)
    upright = np.array([line["upright"] for line in lines])[best]
    fair = np.array([not line["faint"] and line["letters"] > 1 for line in lines])[best]
    own = truth[best] - np.array([-PAD, -PAD, 2 * PAD, 2 * PAD])
    length = np.where(upright, own[:, 2], own[:, 3])
    height = np.where(upright, own[:, 3], own[:, 2])
    found_length = np.where(vertical, boxes[:, 3], boxes[:, 2])
    found_height = np.where(vertical, boxes[:, 2], boxes[:, 3])
    text = (share[np.arange(len(rows)), best] > 0.7) & (vertical == ~upright) & fair
    text &= (2 * found_height > height) & (2 * found_height < 3 * height + 4)
    text &= found_length >= np.minimum(0.3 * length, 3 * height)
    label = np.where(text, 1, np.where(share.sum(1) < 0.1, 0, -1))
    return label, np.where(text, best, -1)


def examples(folder, path, others_max, rs):
    """Features, labels and weights for training: all that is text, and of the rest at most [others_max] of a picture.
    Lines weigh alike, however many candidates they have: a line that is seen once is not to be lost."""
    truth, rows = truth_of(folder), rows_of(path)
    features, labels, weights = [], [], []
    for about, part in zip(truth, by_picture(rows, len(truth))):
        here = rows[part]
        label, line_of = label_picture(here, about["lines"])
        text, other = np.where(label == 1)[0], np.where(label == 0)[0]
        chosen = other if len(other) <= others_max else np.sort(rs.choice(other, others_max, replace=False))
        seen = np.bincount(line_of[text], minlength=len(about["lines"]) + 1)
        features += [here[text, FIRST_FEATURE:], here[chosen, FIRST_FEATURE:]]
        labels += [np.ones(len(text)), np.zeros(len(chosen))]
        weights += [np.clip(8.0 / seen[line_of[text]], 0.5, 4), np.full(len(chosen), len(other) / max(len(chosen), 1))]
    return np.concatenate(features).astype(np.uint8), np.concatenate(labels), np.concatenate(weights)

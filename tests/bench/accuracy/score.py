"""Words covered and area covered wrongly, of any set of boxes."""
import numpy as np

COVERED = 0.95   # of a word's ink
KEPT = 0.2       # a word of which less is filled stays
UNTOUCHED = 0.002
ASKED_CAP_PX = 4
CAPS = ((4, 6), (6, 8), (8, 10), (10, 14), (14, 20), (20, 32), (32, 9999))
CONTRASTS = ((10, 30), (30, 60), (60, 120), (120, 9999))
TURNS = {0: "upright", 1: "up or down", 2: "on its head", 3: "up or down"}


def mask_of(shape, boxes, pad):
    mask = np.zeros(shape, bool)
    for x, y, width, height in boxes:
        mask[max(0, y - pad):max(0, y + height + pad), max(0, x - pad):max(0, x + width + pad)] = True
    return mask


def is_asked(line):
    return not line["faint"] and line["cap"] >= ASKED_CAP_PX


def groups_of(line):
    for low, high in CAPS:
        if low <= line["cap"] < high:
            yield "cap %d-%d px" % (low, high) if high < 9999 else "cap >= %d px" % low
    for low, high in CONTRASTS:
        if low <= line["contrast"] < high:
            yield "contrast %d-%d" % (low, high) if high < 9999 else "contrast >= %d" % low
    yield TURNS[line["quarters"]]
    if line["cap"] >= 8 and line["contrast"] >= 30:
        yield "cap >= 8, contrast >= 30"


class Tally:
    """Shares by name: [hits, all]."""

    def __init__(self):
        self.counts = {}

    def add(self, name, hit):
        cell = self.counts.setdefault(name, [0, 0])
        cell[0] += bool(hit)
        cell[1] += 1

    def share(self, name):
        hits, count = self.counts.get(name, (0, 0))
        return hits / count if count else float("nan")

    def text(self, name):
        hits, count = self.counts.get(name, (0, 0))
        return "%.3f" % (hits / count) if count else "-"


class Area:
    """Shares of pictures that were covered without need, in percent."""

    def __init__(self):
        self.shares, self.empty = [], []

    def add(self, share, has_text):
        self.shares.append(share)
        if not has_text:
            self.empty.append(share)

    def texts(self):
        every, empty = np.array(self.shares or [np.nan]), np.array(self.empty or [np.nan])
        return ["%.2f" % (100 * every.mean()), "%.2f" % (100 * np.median(every)), "%.2f" % (100 * empty.mean()),
                "%.2f" % (empty < UNTOUCHED).mean()]


def covered_shares(labels, mask, count):
    """For each word (numbered from 1 in [labels]) the share of its ink in [mask]; 1 for one without ink."""
    ink = np.bincount(labels.ravel(), minlength=count + 1)[1:]
    hit = np.bincount(labels[mask], minlength=count + 1)[1:]
    return np.where(ink > 0, hit / np.maximum(ink, 1), 1.0), ink


def text_area(shape, lines):
    """Where text is, its rim included: covering that is not wrong."""
    mask = np.zeros(shape, bool)
    for line in lines:
        x, y, width, height = line["box"]
        pad = int(0.6 * line["cap"] + 3)
        mask[max(0, y - pad):y + height + pad, max(0, x - pad):x + width + pad] = True
    return mask


def distance(a, b):
    """Edits from one text to the other."""
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        above, row[0] = row[0], i
        for k, right in enumerate(b, 1):
            above, row[k] = row[k], min(row[k] + 1, row[k - 1] + 1, above + (left != right))
    return row[-1]


def table(head, rows, out=print):
    widths = [max(len(str(row[i])) for row in [head] + rows) for i in range(len(head))]
    for row in [head] + rows:
        out("  ".join(str(cell).ljust(width) if i == 0 else str(cell).rjust(width)
                      for i, (cell, width) in enumerate(zip(row, widths))))
    out("")

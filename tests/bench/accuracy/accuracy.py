"""How well text is seen, read and judged, as tables: `accuracy.py FOLDER [CORPUS]`: FOLDER is what pictures.py made; CORPUS a folder of real files
with manifest.csv and truth/, used when it is there. See run.sh."""
import json
import os
import sys

import numpy as np
import score
from looks import look
from persons import IDENTIFYING
from whole_pages import PAGE, SPARSE, Reader

LIMITS = (10, 20, 30, 50, 70, 85, 95)
PAD_PX = 4         # Pixels.Padding
PAGE_PAD_PX = 2
READ_CAP_PX = 10
BUCKETS = (["all", "cap >= 8, contrast >= 30"] + ["cap 4-6 px", "cap 6-8 px", "cap 8-10 px", "cap 10-14 px", "cap 14-20 px",
           "cap 20-32 px", "cap >= 32 px"] + ["contrast 10-30", "contrast 30-60", "contrast 60-120", "contrast >= 120"] +
           ["upright", "up or down", "on its head"])
GOALS = {"cap >= 8, contrast >= 30": ".995", "cap 6-8 px": ".97", "cap 4-6 px": ".95", "up or down": ".97"}


class Method:
    """What one way of finding covers, over all pictures."""

    def __init__(self):
        self.words, self.area = score.Tally(), score.Area()
        self.nearly = []  # shares of words that are covered by half or more, but not enough

    def add(self, about, labels, mask):
        shares, ink = score.covered_shares(labels, mask, len(about["words"]))
        for word, share, own in zip(about["words"], shares, ink):
            line = about["lines"][word["line"]]
            if own == 0 or not score.is_asked(line) or word["category"] not in IDENTIFYING:
                continue
            hit = share >= score.COVERED
            self.words.add("all", hit)
            for group in score.groups_of(line):
                self.words.add(group, hit)
            if 0.5 <= share < score.COVERED:
                self.nearly.append(share)
        false = mask & ~score.text_area(labels.shape, about["lines"])
        self.area.add(false.mean(), bool(about["lines"]))


def lines_near(look, line):
    """Found lines of which more than half lies on [line], in its direction of reading."""
    x, y, width, height = line["box"]
    found = []
    for box, _, _, words in look.lines:
        w = min(box[0] + box[2], x + width + 3) - max(box[0], x - 3)
        h = min(box[1] + box[3], y + height + 3) - max(box[1], y - 3)
        if w > 0 and h > 0 and 2 * w * h > box[2] * box[3]:
            place = {0: box[0], 1: -box[1], 2: -box[0], 3: box[1]}[line["quarters"]]
            found.append((place, " ".join(word[2] for word in words if word[2])))
    return [text for _, text in sorted(found)]


class Reading:
    """How well found lines are read."""

    def __init__(self):
        self.rights, self.exact, self.confidences, self.lost, self.by = [], [], [], 0, {}

    def add(self, about, look):
        for line in about["lines"]:
            if not score.is_asked(line) or line["cap"] < READ_CAP_PX or line["spaced"]:
                continue
            texts = lines_near(look, line)
            if not texts:
                self.lost += 1
                continue
            wanted, got = line["text"], " ".join(text for text in texts if text)
            right = max(0.0, 1 - score.distance(wanted, got) / len(wanted))
            self.rights.append((right, len(wanted)))
            self.exact.append(wanted == got)
            for group in score.groups_of(line):
                self.by.setdefault(group, []).append((right, wanted == got))

    def rows(self):
        total = sum(size for _, size in self.rights) or 1
        yield "all", len(self.exact), sum(r * n for r, n in self.rights) / total, np.mean(self.exact or [0])
        for group in BUCKETS[1:]:
            if group in self.by:
                rights, exact = zip(*self.by[group])
                yield group, len(exact), np.mean(rights), np.mean(exact)


class Calibration:
    """Words that were read, by the reader's own estimate: how many are right."""

    STEPS = (0, 30, 50, 60, 70, 75, 80, 85, 90, 95, 101)

    def __init__(self):
        self.tally = score.Tally()

    def add(self, about, labels, look):
        texts = {}
        for number, word in enumerate(about["words"], 1):
            texts[number] = word["text"]
        for _, _, _, words in look.lines:
            for (x, y, w, h), confidence, text in words:
                inside = labels[max(0, y):y + h, max(0, x):x + w]
                inside = inside[inside > 0]
                if not text or inside.size == 0:
                    continue
                right = text == texts[np.bincount(inside).argmax()]
                low = max(step for step in self.STEPS if step <= confidence)
                self.tally.add(low, right)

    def rows(self):
        for low, high in zip(self.STEPS, self.STEPS[1:]):
            if low in self.tally.counts:
                yield "%d-%d" % (low, high - 1), self.tally.counts[low][1], self.tally.share(low)


class Judged:
    """What the plan does to words."""

    def __init__(self):
        self.words = score.Tally()

    def add(self, about, labels, fills):
        shares, ink = score.covered_shares(labels, score.mask_of(labels.shape, fills, 0), len(about["words"]))
        for word, share, own in zip(about["words"], shares, ink):
            line = about["lines"][word["line"]]
            if own == 0 or not score.is_asked(line):
                continue
            if word["category"] in IDENTIFYING:
                self.words.add("identifying", share >= score.COVERED)
                self.words.add(word["category"], share >= score.COVERED)
            elif word["category"] == "clinical":
                self.words.add("clinical kept", share < score.KEPT)


def boxes(entries):
    return [box for _, _, box in entries]


def generated(folder):
    with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
        truth = json.load(file)
    stems = [os.path.join(folder, "%04d" % i) for i in range(len(truth))]
    pictures = os.path.join(folder, "shown")
    os.makedirs(pictures, exist_ok=True)
    looks, _ = look([stem + ".dcm" for stem in stems], pictures)
    bare, _ = look([stem + ".bare.dcm" for stem in stems])
    reader = Reader()
    curve = {limit: Method() for limit in LIMITS}
    found, pages = Method(), {SPARSE: Method(), PAGE: Method()}
    reading, calibration, judged, judged_bare = Reading(), Calibration(), Judged(), Judged()
    for i, about in enumerate(truth):
        labels = np.load(stems[i] + ".npz")["words"]
        for limit, method in curve.items():
            method.add(about, labels, score.mask_of(labels.shape, [b for b, s in looks[i].regions if s >= limit], PAD_PX))
        found.add(about, labels, score.mask_of(labels.shape, [line[0] for line in looks[i].lines], PAD_PX))
        reading.add(about, looks[i])
        calibration.add(about, labels, looks[i])
        judged.add(about, labels, boxes(looks[i].fills))
        judged_bare.add(about, labels, boxes(bare[i].fills))
        gray = picture_of(os.path.join(pictures, "%04d.pgm" % i))
        for mode, method in pages.items():
            words, _ = reader.read(gray, mode)
            method.add(about, labels, score.mask_of(labels.shape, [word[:4] for word in words], PAGE_PAD_PX))
    methods = [("score >= %d" % limit, curve[limit]) for limit in LIMITS] + [("taken for text", found)]
    methods += [("tesseract --psm 11", pages[SPARSE]), ("tesseract --psm 3", pages[PAGE])]
    print_found(methods)
    print_read(reading, calibration)
    print_judged([("with the header", judged), ("with an empty one", judged_bare)])


def picture_of(path):
    from PIL import Image
    return np.asarray(Image.open(path))


def print_found(methods):
    print("Identifying words covered (95 %% of their ink), before judging: %d words"
          % methods[0][1].words.counts.get("all", (0, 0))[1])
    head = [""] + [name for name, _ in methods] + ["goal"]
    rows = [[bucket + " (%d)" % methods[0][1].words.counts[bucket][1]] +
            [method.words.text(bucket) for _, method in methods] + [GOALS.get(bucket, "")]
            for bucket in BUCKETS if bucket in methods[0][1].words.counts]
    areas = [method.area.texts() for _, method in methods]
    for k, (name, goal) in enumerate((("area masked wrongly, mean %", "1.5"), ("  median %", "0.3"),
                                      ("  without text, mean %", "0.3"), ("  without text, untouched", ""))):
        rows.append([name] + [area[k] for area in areas] + [goal])
    rows.append(["words covered by 50-95 % only"] + [len(method.nearly) for _, method in methods] + [""])
    score.table(head, rows)


def print_read(reading, calibration):
    print("Reading of found lines, capitals >= %d px (goals: characters .90, lines .70); %d lines were not found"
          % (READ_CAP_PX, reading.lost))
    score.table(["", "lines", "characters right", "lines exact"],
                [[name, count, "%.3f" % right, "%.3f" % exact] for name, count, right, exact in reading.rows()])
    print("What the reader's confidence means: words that are exactly right")
    score.table(["confidence", "words", "right"], [[n, c, "%.3f" % r] for n, c, r in calibration.rows()])


def print_judged(columns):
    print("After judging (Strict)")
    names = ["identifying", "clinical kept"] + [name for name in IDENTIFYING]
    score.table([""] + [name for name, _ in columns],
                [[name + " (%d)" % columns[0][1].words.counts[name][1]] + [method.words.text(name) for _, method in columns]
                 for name in names if name in columns[0][1].words.counts])


def main(folder, corpus=None):
    generated(folder)
    if corpus and os.path.isdir(os.path.join(corpus, "truth")):
        import corpus_files
        corpus_files.measure(corpus, os.path.join(folder, "corpus"))
    else:
        print("no corpus: figures of generated pictures only")


if __name__ == "__main__":
    main(*sys.argv[1:])

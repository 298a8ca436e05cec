"""How well lines are told from other shapes on pictures that were not trained on: `check.py FOLDER LINES [OUT.json]`.

LINES is what textness_lines printed for FOLDER. A line of text counts as found when regions of at least the threshold
cover four fifths of its words; a region is false when it shares less than a tenth with text."""
import json
import sys

import numpy as np
from labels import boxes_of, by_picture, common_area, rows_of, truth_of

THRESHOLDS = (4, 10, 25, 40, 50, 60, 75, 90)
SURE, UNREAD, UNREAD_PARTS = 50, 75, 3   # REGION_SURE_PCT, UNREAD_TEXTNESS_PCT, UNREAD_PARTS_MIN of the detector
COVERED = 0.8


def coverage(line, regions):
    """Share of the line's words, by area, that lies in one of the regions."""
    x, y, width, height = line["box"]
    inside = np.zeros((height, width), bool)
    for left, top, w, h in regions:
        inside[max(0, top - 2 - y):max(0, top + h + 2 - y), max(0, left - 2 - x):max(0, left + w + 2 - x)] = True
    parts = [inside[top - y:top - y + h, left - x:left - x + w] for left, top, w, h in line["words"]]
    return sum(part.sum() for part in parts) / sum(part.size for part in parts)


def groups_of(line, ground):
    cap, contrast = line["cap"], line["contrast"]
    yield "size " + ("6 px and less" if cap < 7 else "7 - 9 px" if cap < 10 else "10 - 15 px" if cap < 16 else
                     "16 - 31 px" if cap < 32 else "32 px and more")
    yield "contrast " + ("below 30" if contrast < 30 else "30 - 79" if contrast < 80 else "80 and more")
    yield "upright" if line["upright"] else "vertical"
    yield "letters " + ("2 - 3" if line["letters"] < 4 else "4 and more")
    yield "style " + line["style"]
    yield "ground " + ground
    yield "font " + line["family"]


def false_of(rows, lines):
    if len(lines) == 0 or len(rows) == 0:
        return np.ones(len(rows), bool)
    shared = common_area(rows[:, 1:5].astype(np.int64), boxes_of(lines)).sum(1)
    return shared < 0.1 * rows[:, 3] * rows[:, 4]


def measure(folder, path):
    truth, rows = truth_of(folder), rows_of(path)
    found = {t: [] for t in THRESHOLDS}
    false = {t: [] for t in THRESHOLDS}
    filled, groups, false_groups = [], {}, {}
    for about, part in zip(truth, by_picture(rows, len(truth))):
        here = rows[part]
        asked = [line for line in about["lines"] if not line["faint"] and line["letters"] > 1]
        wrong = here[false_of(here, about["lines"])]
        for t in THRESHOLDS:
            kept = here[here[:, 7] >= t]
            hits = [coverage(line, kept[:, 1:5]) >= COVERED for line in asked]
            found[t] += hits
            false[t].append(int((wrong[:, 7] >= t).sum()))
            if t == SURE:
                for line, hit in zip(asked, hits):
                    for group in groups_of(line, about["ground"]):
                        groups.setdefault(group, []).append(hit)
                false_groups.setdefault(about["ground"], []).append(false[t][-1])
        filled.append(int(((wrong[:, 7] >= UNREAD) & (wrong[:, 8] >= UNREAD_PARTS)).sum()))
    return truth, found, false, filled, groups, false_groups


def main(folder, path, out=None):
    truth, found, false, filled, groups, false_groups = measure(folder, path)
    lines = len(found[SURE])
    print("%d pictures, %d lines of text" % (len(truth), lines))
    for t in THRESHOLDS:
        count = np.array(false[t])
        print("score %3d: found %5.1f %%  false regions a picture %6.2f  pictures with one %5.1f %%" %
              (t, 100 * np.mean(found[t]), count.mean(), 100 * (count > 0).mean()))
    print("false and filled unread: pictures %.1f %%" % (100 * (np.array(filled) > 0).mean()))
    for group in sorted(groups):
        print("  %-24s %5.1f %% of %d" % (group, 100 * np.mean(groups[group]), len(groups[group])))
    for ground in sorted(false_groups):
        print("  false on %-15s %6.2f" % (ground, np.mean(false_groups[ground])))
    if out:
        with open(out, "w", encoding="ascii") as file:
            json.dump({"pictures": len(truth), "lines": lines, "found_pct": round(100 * float(np.mean(found[SURE])), 1),
                       "seen_pct": round(100 * float(np.mean(found[4])), 1),
                       "false_per_picture": round(float(np.mean(false[SURE])), 2),
                       "filled_pct": round(100 * float((np.array(filled) > 0).mean()), 1)}, file)


if __name__ == "__main__":
    main(*sys.argv[1:])

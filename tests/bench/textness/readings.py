"""Where to set the limits of lines.c, which say what is text by looks and reading together: `readings.py FOLDER READINGS`.

READINGS is what `textness_lines --read` printed. For each pair of limits: how many of the regions that are text would be
taken for text, and how many of the others, by all of them and by picture."""
import sys

import numpy as np
from labels import FIRST_FEATURE, by_picture, label_picture, rows_of, truth_of

SURE = 50


def table(name, rows, text, other, pictures, choices, rule):
    print("%s: %d regions of text, %d others" % (name, text.sum(), other.sum()))
    for choice in choices:
        taken = rule(rows, *choice)
        print("  %-34s text %5.1f %%   others %5.1f %%, %.2f a picture" %
              (" ".join("%s" % part for part in choice), 100 * taken[text].mean() if text.any() else 0,
               100 * taken[other].mean() if other.any() else 0, (taken & other).sum() / pictures))


def main(folder, path):
    truth, rows = truth_of(folder), rows_of(path)
    label = np.concatenate([label_picture(rows[part], about["lines"])[0]
                            for about, part in zip(truth, by_picture(rows, len(truth)))])
    score, parts, letters, read = rows[:, 7], rows[:, FIRST_FEATURE], rows[:, -2], rows[:, -1]
    sure, text, other, count = score >= SURE, label == 1, label == 0, len(truth)
    table("by looks alone: score, parts", rows, text & sure, other & sure, count,
          [(s, p) for p in (1, 2, 3, 4) for s in (60, 75, 85, 92)],
          lambda rows, s, p: (score >= s) & (parts >= p))
    table("sure looks, reading: letters, mean score", rows, text & sure, other & sure, count,
          [(n, p) for n in (1, 2, 3, 4) for p in (20, 40, 60, 75)],
          lambda rows, n, p: sure & (letters >= n) & (read >= p))
    table("doubtful looks, reading: letters, mean score", rows, text & ~sure, other & ~sure, count,
          [(n, p) for n in (2, 3, 4) for p in (60, 75, 85, 90)],
          lambda rows, n, p: ~sure & (letters >= n) & (read >= p))
    table("together: looks score, parts; letters, mean score; one letter's mean score; doubtful mean score",
          rows, text, other, count,
          [(s, p, n, r, one, d) for s, p in ((60, 2), (75, 2), (75, 3), (85, 3)) for n, r in ((3, 30), (3, 40), (3, 50))
           for one in (50, 60) for d in (75, 85)],
          lambda rows, s, p, n, r, one, d: ((score >= s) & (parts >= p)) | (sure & (letters >= n) & (read >= r)) |
          (sure & (letters >= 1) & (read >= one)) | ((letters >= 2) & (read >= d)))


if __name__ == "__main__":
    main(*sys.argv[1:])

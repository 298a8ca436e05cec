"""Writes plugin/deid/textness_model.c: `emit.py MODEL.json OUT.c VERSION TRAIN_SEED TRAIN_PICTURES TEST_SEED [FIGURES.json]`.

The head of the file tells where the table comes from, and how check.py measured it. (That needs the table built in: the
file is written twice.)"""
import json
import math
import sys

PAGE = '''/* Made by %(maker)s, not by hand: boosted regression trees over the features of
 * %(header)s, fitted to lines of generated text on generated grounds.
 *
%(about)s
 *
 * Leaves are logarithms of odds, in 1/256. */
#include "deid/%(header)s"

enum { TREE_DEPTH = %(depth)d, TREE_SPLITS = (1 << TREE_DEPTH) - 1, TREE_LEAVES = 1 << TREE_DEPTH, ODDS_START = %(start)d };

typedef struct {
    uint8_t feature[TREE_SPLITS]; /* level by level: 0; 1, 2; 3 ... 6; 7 ... 14 */
    uint8_t limit[TREE_SPLITS];   /* above goes right */
    int16_t odds[TREE_LEAVES];
} Tree;

/* clang-format off */
static const Tree trees[] = {
%(trees)s
};

/* Logarithms of the odds of 1 %%, 2 %%, ... 99 %%, 99.5 %%. */
static const int16_t odds_of_pct[] = {
%(odds)s
};
/* clang-format on */

uint8_t %(function)s(const uint8_t features[FEATURE_COUNT])
{
    int32_t odds = ODDS_START;
    uint8_t score = 0;

    for (uint32_t i = 0; i < sizeof trees / sizeof trees[0]; i++) {
        uint32_t at = 0;
        for (uint32_t depth = 0; depth < TREE_DEPTH; depth++) {
            uint32_t split = (1U << depth) - 1 + at;
            at = 2 * at + (features[trees[i].feature[split]] > trees[i].limit[split]);
        }
        odds += trees[i].odds[at];
    }
    while (score < 100 && odds >= odds_of_pct[score]) {
        score++;
    }
    return score;
}
'''


def numbers(values):
    return ", ".join(str(value) for value in values)


def tree_rows(trees):
    return "\n".join("    {{%s}, {%s}, {%s}}," % (numbers(t["feature"]), numbers(t["limit"]), numbers(t["odds"])) for t in trees)


def odds_rows():
    odds = [round(256 * math.log(k / (100 - k))) for k in range(1, 100)] + [round(256 * math.log(0.995 / 0.005))]
    return "\n".join("    %s," % numbers(odds[i:i + 20]) for i in range(0, 100, 20))


def about_rows(model, version, train_seed, train_pictures, test_seed, figures):
    rows = ["generator  version %s, seed %s: %s pictures, fonts and grounds of the training set" %
            (version, train_seed, train_pictures),
            "fitted to  %d candidates that are text, %d that are not" % (model["text"], model["others"])]
    if figures:
        rows += ["held out   seed %s: %d pictures, %d lines, fonts and grounds of the test set" %
                 (test_seed, figures["pictures"], figures["lines"]),
                 "           score 50 and more: %(found_pct)s %% of the lines, %(false_per_picture)s false regions a picture" % figures,
                 "           score 4 and more (looked at at all): %(seen_pct)s %% of the lines" % figures,
                 "           pictures with a false region that is filled without being read: %(filled_pct)s %%" % figures]
    return "\n".join(" *   " + row for row in rows)


def page_of(model, about, maker, header, function):
    return PAGE % {"about": about, "depth": model["depth"], "start": model["start"], "trees": tree_rows(model["trees"]),
                   "odds": odds_rows(), "maker": maker, "header": header, "function": function}


def main(model_path, out, version, train_seed, train_pictures, test_seed, figures_path=None):
    with open(model_path, encoding="ascii") as file:
        model = json.load(file)
    figures = None
    if figures_path:
        with open(figures_path, encoding="ascii") as file:
            figures = json.load(file)
    about = about_rows(model, version, train_seed, train_pictures, test_seed, figures)
    with open(out, "w", encoding="ascii") as file:
        file.write(page_of(model, about, "tests/bench/textness/run.sh", "textness.h", "textness_score"))


if __name__ == "__main__":
    main(*sys.argv[1:])

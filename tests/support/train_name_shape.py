#!/usr/bin/env python3
"""Trains how much a word looks like a name, and writes plugin/deid/name_shape_model.c: integer weights of the word's bits of
two, three and four letters, hashed. The names are those of rules/36-names-*.lua, the other words are those of Debian's
dictionaries (see make_name_lists.py for the packages, and hunspell-en-med). Same packages, same weights.

    /usr/bin/python3 tests/support/train_name_shape.py plugin/deid/name_shape_model.c

Prints what share of names and words that were held out get at least a given sum.
"""
import re
import sys

import numpy

import make_name_lists as lists

BUCKETS = 8192
SCALE = 12
ROUNDS = 12


def bits(word):
    """Indices of a folded word's bits; plugin/deid/name_shape.c does the same."""
    marked = ("^" + word + "$").encode()
    for size in (2, 3, 4):
        for at in range(len(marked) - size + 1):
            value = 2166136261
            for byte in marked[at:at + size]:
                value = (value ^ byte) * 16777619 & 0xFFFFFFFF
            yield value % BUCKETS


def names_of_rules():
    names = set()
    for language in lists.LANGUAGES:
        text = open("rules/36-names-%s.lua" % language, encoding="utf-8").read()
        names |= set(lists.fold(word) for word in re.search(r"words = \[\[\n(.*?)\]\]", text, re.S).group(1).split())
    return names


def words_of_dictionaries():
    words = {lists.fold(word) for word in lists.scowl(50)}
    for name in ("de_DE", "fr", "es_ES", "it_IT", "pt_PT", "nl", "en_med_glut"):
        chosen = [word for word, rest in lists.dictionary(name) if word.islower() or (name == "de_DE" and "/" in rest)]
        words |= {lists.fold(word) for word in chosen}
    return words


def clean(words):
    return sorted(word for word in words if re.match(r"^[a-z]{4,14}$", word))


def main(path):
    rng = numpy.random.default_rng(20261121)
    names = clean(names_of_rules())
    words = clean(words_of_dictionaries() - set(names))
    words = [words[i] for i in rng.permutation(len(words))[:120000]]
    texts = names + words
    targets = numpy.array([1.0] * len(names) + [0.0] * len(words))
    weight = numpy.where(targets > 0, len(words) / len(names), 1.0)
    rows = [numpy.array(sorted(set(bits(text))), dtype=numpy.int32) for text in texts]
    order = rng.permutation(len(texts))
    held, used = order[:len(order) // 10], order[len(order) // 10:]
    model = numpy.zeros(BUCKETS)
    bias = 0.0
    for turn in range(ROUNDS):
        rate = 0.12 / (1 + turn)
        for i in rng.permutation(used):
            guess = 1 / (1 + numpy.exp(-(bias + model[rows[i]].sum())))
            step = rate * weight[i] * (targets[i] - guess)
            model[rows[i]] += step - rate * 2e-5 * model[rows[i]]
            bias += step * 0.1
    quantised = numpy.clip(numpy.round(model * SCALE), -127, 127).astype(int)
    start = int(round(bias * SCALE))
    sums = numpy.array([start + quantised[rows[i]].sum() for i in held])
    for least in (0, 10, 20, 30, 40, 50, 60, 70, 80):
        print("%3d: %5.2f %% of names, %5.2f %% of words" %
              (least, 100 * (sums[targets[held] > 0] >= least).mean(), 100 * (sums[targets[held] == 0] >= least).mean()))
    with open(path, "w", encoding="ascii") as out:
        out.write("/* Made by tests/support/train_name_shape.py. */\n#include \"deid/name_shape.h\"\n\n"
                  "/* clang-format off */\nconst int name_shape_start = %d;\n\nconst signed char name_shape_weights[NAME_SHAPE_BUCKETS] = {\n" % start)
        line = ""
        for value in quantised:
            item = "%d," % value
            if len(line) + len(item) > 118:
                out.write(line + "\n")
                line = ""
            line += item
        out.write(line + "\n};\n")


if __name__ == "__main__":
    main(sys.argv[1])

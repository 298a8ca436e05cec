"""Fits the trees of textness_model.c: `train.py FOLDER FEATURES SEED OUT.json`.

Gradient boosting of logarithms of odds with Newton steps. All splits of one level of a tree are chosen together over
histograms of 256 values, which is what the features are. Sums run in a fixed order: the same input gives the same trees."""
import json
import sys

import numpy as np
from labels import examples

TREES = 200
DEPTH = 4
RATE = 0.12
RIDGE = 5.0            # added to each leaf's weight: small leaves say little
LEAF_WEIGHT_MIN = 20.0
OTHERS_MAX = 700       # candidates without text of one picture
ODDS_SCALE = 256       # leaves are stored in 1/256


def histogram(key, values, nodes):
    return np.bincount(key, values, nodes * 256).reshape(nodes, 256).cumsum(1)


def best_splits(features, node, nodes, slope, bend):
    """For each node the feature and the limit that part it best."""
    best_gain, best_feature, best_limit = np.full(nodes, -1.0), np.zeros(nodes, int), np.full(nodes, 255)
    for feature in range(len(features)):
        key = node * 256 + features[feature]
        left, weight = histogram(key, slope, nodes), histogram(key, bend, nodes)
        total, all_weight = left[:, -1:], weight[:, -1:]
        gain = left ** 2 / (weight + RIDGE) + (total - left) ** 2 / (all_weight - weight + RIDGE)
        gain -= total ** 2 / (all_weight + RIDGE)
        gain[(weight < LEAF_WEIGHT_MIN) | (all_weight - weight < LEAF_WEIGHT_MIN)] = -1
        limit = gain.argmax(1)
        here = gain[np.arange(nodes), limit]
        better = here > best_gain
        best_gain[better], best_feature[better], best_limit[better] = here[better], feature, limit[better]
    return best_feature, best_limit


def fit_tree(features, slope, bend):
    """The tree {feature, limit, odds}, and the leaf of each example."""
    node = np.zeros(features.shape[1], np.int64)
    tree = {"feature": [], "limit": []}
    for level in range(DEPTH):
        feature, limit = best_splits(features, node, 1 << level, slope, bend)
        node = node * 2 + (features[feature[node], np.arange(len(node))] > limit[node])
        tree["feature"] += feature.tolist()
        tree["limit"] += limit.tolist()
    leaves = 1 << DEPTH
    step = RATE * np.bincount(node, slope, leaves) / (np.bincount(node, bend, leaves) + RIDGE)
    tree["odds"] = np.clip(np.round(step * ODDS_SCALE), -32768, 32767).astype(int).tolist()
    return tree, node


def fit(features, labels, weights):
    share = (labels * weights).sum() / weights.sum()
    start = int(round(np.log(share / (1 - share)) * ODDS_SCALE))
    odds = np.full(len(labels), start / ODDS_SCALE)
    features = np.ascontiguousarray(features.T).astype(np.int64)
    trees = []
    for _ in range(TREES):
        likely = 1 / (1 + np.exp(-odds))
        tree, leaf = fit_tree(features, (labels - likely) * weights, likely * (1 - likely) * weights)
        odds += np.array(tree["odds"])[leaf] / ODDS_SCALE
        trees.append(tree)
    return start, trees


def main(folder, path, seed, out):
    features, labels, weights = examples(folder, path, OTHERS_MAX, np.random.RandomState(seed))
    start, trees = fit(features, labels, weights)
    with open(out, "w", encoding="ascii") as file:
        json.dump({"start": start, "trees": trees, "depth": DEPTH, "text": int(labels.sum()),
                   "others": int((1 - labels).sum())}, file)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])

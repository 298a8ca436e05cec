"""Whether pictures whose boxes were restored by the fill mode Inpaint are as useful as clean ones: a classifier of modality
and region, trained on clean pictures, gives each its F1 on the same pictures clean, restored and filled with black."""
import glob
import os
import random
import sys
import warnings

import cv2
import numpy
import pydicom

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "repair"))
import repair  # noqa: E402

COMPUTED, LEAST_OF_A_CLASS, STEPS = 240, 6, 600
KINDS = ("US fan", "CT body", "CR chest", "texture")


def corpus():
    """Middle frames of real files, by modality and, where the file says it, body part."""
    found = {}
    for path in sorted(sum((glob.glob(os.path.join(folder, "*.dcm")) for folder in repair.FOLDERS), [])):
        try:
            data = pydicom.dcmread(path)
            array = data.pixel_array
        except Exception:  # noqa: BLE001 whatever cannot be read here is left out
            continue
        while array.ndim > 2 and array.shape[-1] not in (3, 4) or array.ndim > 3:
            array = array[array.shape[0] // 2]
        array = (array[..., 0] if array.ndim == 3 else array).astype(float)
        low, high = numpy.percentile(array, 0.5), numpy.percentile(array, 99.7)
        if min(array.shape) < 120 or high <= low:
            continue
        array = numpy.clip((array - low) / (high - low) * 255, 0, 255).astype("uint8")
        array = array[:repair.SIDE_MAX, :repair.SIDE_MAX]
        name = ("%s %s" % (data.get("Modality", ""), data.get("BodyPartExamined", ""))).strip()
        same = [a for a in found.get(name, []) if a.shape == array.shape and numpy.abs(a.astype(int) - array).mean() < 2]
        if not same:
            found.setdefault(name, []).append(array)
    return {name: arrays for name, arrays in found.items() if len(arrays) >= LEAST_OF_A_CLASS}


def features(picture):
    small = cv2.resize(picture, (96, 96), interpolation=cv2.INTER_AREA).astype(float) / 255
    means = cv2.resize(small, (12, 12), interpolation=cv2.INTER_AREA)
    rough = cv2.resize(numpy.abs(cv2.Laplacian(small, cv2.CV_64F)), (8, 8), interpolation=cv2.INTER_AREA)
    return numpy.concatenate([means.ravel(), 4 * rough.ravel(), numpy.histogram(small, 16, (0, 1))[0] / small.size])


def train(rows, labels, classes):
    """Softmax regression with a little decay; what comes back says the class of a row."""
    mean, deviation = rows.mean(axis=0), rows.std(axis=0) + 1e-3
    rows = numpy.c_[(rows - mean) / deviation, numpy.ones(len(rows))]
    count = (1 / numpy.bincount(labels, minlength=classes).clip(1))[labels, None]  # rare classes count as much
    count *= len(rows) / count.sum()
    weights, wanted = numpy.zeros((rows.shape[1], classes)), numpy.eye(classes)[labels]
    for _ in range(STEPS):
        scores = numpy.exp(rows @ weights - (rows @ weights).max(axis=1, keepdims=True))
        weights -= 0.5 * (rows.T @ (count * (scores / scores.sum(axis=1, keepdims=True) - wanted)) / len(rows) + 1e-3 * weights)
    return lambda test: (numpy.c_[(test - mean) / deviation, numpy.ones(len(test))] @ weights).argmax(axis=1)


def f1(labels, said, classes):
    """The mean over the classes."""
    each = []
    for c in range(classes):
        hits, wrong = ((said == c) & (labels == c)).sum(), ((said == c) ^ (labels == c)).sum()
        each.append(2 * hits / max(1, 2 * hits + wrong))
    return numpy.mean(each)


def main():
    warnings.filterwarnings("ignore")
    real = corpus()
    names = list(KINDS) + sorted(real)
    pictures = [(repair.computed(i), i % 4) for i in range(COMPUTED)]
    pictures += [(array, 4 + c) for c, name in enumerate(sorted(real)) for array in real[name]]
    random.Random(1).shuffle(pictures)
    pictures = sorted(pictures, key=lambda p: p[1])
    pictures = pictures[0::2] + pictures[1::2]  # each half has half of each class
    half = (len(pictures) + 1) // 2
    classify = train(numpy.array([features(p) for p, _ in pictures[:half]]),
                     numpy.array([c for _, c in pictures[:half]]), len(names))
    rows = {"clean": [], "restored": [], "black": []}
    for i, (clean, _) in enumerate(pictures[half:]):
        boxes, mask = repair.boxes_for(clean, random.Random(i))
        rows["clean"].append(features(clean))
        rows["restored"].append(features(repair.ours(clean, boxes)[0]))
        rows["black"].append(features(numpy.where(mask, 0, clean).astype("uint8")))
    labels = numpy.array([c for _, c in pictures[half:]])
    print("%d pictures to learn from, %d others; classes: %s" % (half, len(labels), ", ".join(names)))
    scores = {kind: f1(labels, classify(numpy.array(values)), len(names)) for kind, values in rows.items()}
    for kind, score in scores.items():
        print("F1 of %-9s %.4f (%+.4f)" % (kind, score, score - scores["clean"]))


if __name__ == "__main__":
    main()

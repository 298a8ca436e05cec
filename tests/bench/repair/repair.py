"""How well the fill mode Inpaint restores what boxes cover, beside Telea's and the Navier-Stokes method of OpenCV, on the
same 200 pictures and boxes: SSIM and mean squared error inside the boxes and over the picture."""
import glob
import os
import random
import struct
import subprocess
import sys
import warnings

import cv2
import numpy
import pydicom

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "support"))
import forge  # noqa: E402

PICTURES, SIDE_MAX, COVERED = 200, 512, 0.09
PROGRAM = os.path.join(os.environ["REDACTOR_BUILD"], "tests", "bench", "bench_repair")
FOLDERS = [os.path.join(os.environ.get("REDACTOR_CORPUS", "../shared/corpus"), "files"),
           "/usr/lib/python3/dist-packages/pydicom/data/test_files"]


def computed(seed):
    """Fans, bodies and radiographs, and fields of waves and speckle of many grains."""
    rng = random.Random(seed)
    noise = numpy.random.default_rng(seed)
    rows, columns = rng.randint(240, 480), rng.randint(320, 512)
    kind = seed % 4
    if kind < 3:
        level = forge.background(rng, ("US", "CT", "CR")[kind], rows, columns)
    else:
        grain = rng.uniform(1.0, 6.0)
        field = cv2.GaussianBlur(noise.normal(0, 1, (rows, columns)), (0, 0), grain)
        y, x = numpy.mgrid[0:rows, 0:columns]
        angle = rng.uniform(0, 3.14)
        waves = numpy.sin((x * numpy.cos(angle) + y * numpy.sin(angle)) / rng.uniform(2, 12))
        level = 0.5 + 0.15 * field / field.std() + rng.uniform(0, 0.2) * waves
    return numpy.rint(numpy.clip(level, 0, 1) * 255).astype("uint8")


def real():
    """Gray pictures of real files, full range, cut from their middles."""
    found = []
    for folder in FOLDERS:
        for path in sorted(glob.glob(os.path.join(folder, "*.dcm"))):
            try:
                array = pydicom.dcmread(path).pixel_array
            except Exception:  # noqa: BLE001 whatever cannot be read here is left out
                continue
            while array.ndim > 2 and array.shape[-1] not in (3, 4) or array.ndim > 3:
                array = array[array.shape[0] // 2]
            array = (array[..., 0] if array.ndim == 3 else array).astype(float)
            low, high = numpy.percentile(array, 0.5), numpy.percentile(array, 99.7)
            if min(array.shape) < 160 or high <= low:
                continue
            array = numpy.clip((array - low) / (high - low) * 255, 0, 255).astype("uint8")
            top, left = max(0, (array.shape[0] - SIDE_MAX) // 2), max(0, (array.shape[1] - SIDE_MAX) // 2)
            array = array[top:top + SIDE_MAX, left:left + SIDE_MAX]
            same = any(a.shape == array.shape and numpy.abs(a.astype(int) - array).mean() < 6 for a in found)
            if array.std() >= 8 and not same:
                found.append(array)
    return found


def boxes_for(picture, rng):
    """Boxes as lines of text have them."""
    rows, columns = picture.shape
    boxes, mask = [], numpy.zeros(picture.shape, bool)
    while mask.mean() < COVERED:
        height, width = rng.randint(12, 30), rng.randint(50, min(220, columns - 4))
        x, y = rng.randint(0, columns - width), rng.randint(0, rows - height)
        boxes.append((x, y, width, height))
        mask[y:y + height, x:x + width] = True
    return boxes, mask


def ours(picture, boxes, *words):
    rows, columns = picture.shape
    request = struct.pack("=iii", columns, rows, len(boxes))
    request += numpy.array(boxes, "int32").tobytes() + picture.astype("float32").tobytes()
    answer = subprocess.run([PROGRAM, *words], input=request, stdout=subprocess.PIPE, check=True).stdout
    values = numpy.frombuffer(answer, "float32", offset=4).reshape(rows, columns)
    return numpy.clip(numpy.rint(values), 0, 255).astype("uint8"), struct.unpack("=f", answer[:4])[0]


def ssim_map(first, second):
    """Wang and others 2004: Gaussian windows of sigma 1.5."""
    def mean(values):
        return cv2.GaussianBlur(values, (11, 11), 1.5)

    a, b = first.astype(float), second.astype(float)
    ma, mb = mean(a), mean(b)
    va, vb, covariance = mean(a * a) - ma * ma, mean(b * b) - mb * mb, mean(a * b) - ma * mb
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    return (2 * ma * mb + c1) * (2 * covariance + c2) / ((ma * ma + mb * mb + c1) * (va + vb + c2))


def scores(clean, made, mask, textured):
    similar, error = ssim_map(clean, made), (clean.astype(float) - made) ** 2
    inside = mask & textured
    return [similar[mask].mean(), error[mask].mean(), similar.mean(), error.mean(),
            similar[inside].mean() if inside.any() else numpy.nan, error[inside].mean() if inside.any() else numpy.nan]


def main():
    warnings.filterwarnings("ignore")
    pictures = real()[:PICTURES // 2]
    print("%d real pictures, %d computed ones" % (len(pictures), PICTURES - len(pictures)))
    pictures += [computed(i) for i in range(PICTURES - len(pictures))]
    table = {"Telea": [], "Navier-Stokes": [], "ours": [], "ours, coarse": []}
    spent, pixels = {"ours": 0, "ours, coarse": 0}, 0
    for i, clean in enumerate(pictures):
        boxes, mask = boxes_for(clean, random.Random(1000 + i))
        smooth = cv2.GaussianBlur(clean.astype(float), (0, 0), 4)
        textured = cv2.GaussianBlur(clean.astype(float) ** 2, (0, 0), 4) - smooth * smooth > 36
        holed = numpy.where(mask, 0, clean).astype("uint8")
        pixels += clean.size
        for name, words in (("ours", ()), ("ours, coarse", ("coarse",))):
            made, milliseconds = ours(clean, boxes, *words)
            assert numpy.array_equal(made[~mask], clean[~mask])
            spent[name] += milliseconds
            table[name].append(scores(clean, made, mask, textured))
        for name, method in (("Telea", cv2.INPAINT_TELEA), ("Navier-Stokes", cv2.INPAINT_NS)):
            table[name].append(scores(clean, cv2.inpaint(holed, mask.astype("uint8"), 3, method), mask, textured))
    print("%-14s %9s %9s %9s %9s %9s %9s" % ("", "SSIM box", "MSE box", "SSIM all", "MSE all", "SSIM tex", "MSE tex"))
    for name, rows in table.items():
        print("%-14s %9.4f %9.1f %9.4f %9.2f %9.4f %9.1f" % (name, *numpy.nanmean(rows, axis=0)))
    for name, milliseconds in spent.items():
        print("%s: %.2f s of CPU time a megapixel, of which %.0f %% are covered"
              % (name, milliseconds / 1000 / (pixels / 1e6), 100 * COVERED))


if __name__ == "__main__":
    main()

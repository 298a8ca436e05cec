"""What seeing, reading and judging cost, beside Tesseract's passes over the same pictures in the same call: `speed.py FOLDER`,
FOLDER is what ../accuracy/pictures.py made. CPU seconds of one thread; a ratio is of sums, with its quartiles by picture."""
import os
import statistics
import sys
import subprocess
import tempfile
import threading

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "accuracy"))
import persons  # noqa: E402
import pictures  # noqa: E402
import score  # noqa: E402
from looks import look  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402
from whole_pages import SPARSE, Reader  # noqa: E402

PROGRAM = os.path.join(os.environ["REDACTOR_BUILD"], "plugin", "tool", "orthanc-redactor")
FONT = "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"
RUNS = 5
CINE_FRAMES = 100
ROWS = []


def row(name, value, goal, note=""):
    ROWS.append([name, value, goal, note])
    print("%-62s %10s  goal %-8s %s" % (name, value, goal, note), flush=True)


def quartiles(values):
    low, middle, high = statistics.quantiles(values, n=4) if len(values) > 1 else (values[0],) * 3
    return "by picture %.2f %.2f %.2f" % (low, middle, high)


def pages(folder):
    """Detection by itself on pictures with text and without."""
    import json
    with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
        truth = json.load(file)
    stems = [os.path.join(folder, "%04d" % i) for i in range(len(truth))]
    shown = os.path.join(folder, "shown")
    os.makedirs(shown, exist_ok=True)
    looks, _ = look([stem + ".dcm" for stem in stems], shown)
    reader = Reader()
    for name, wanted, goal in (("with text", True, "0.7"), ("without text", False, "0.4")):
        ours, theirs, ratios = 0.0, 0.0, []
        for i, about in enumerate(truth):
            if bool(about["lines"]) == wanted:
                gray = np.asarray(Image.open(os.path.join(shown, "%04d.pgm" % i)))
                pass_s = reader.read(gray, SPARSE)[1]
                pair_s = looks[i].detect_s / max(1, looks[i].pairs)
                ours, theirs = ours + pair_s, theirs + pass_s
                ratios.append(pair_s / pass_s)
        if ratios:
            row("detection of a pair of planes / tesseract --psm 11, %s (%d)" % (name, len(ratios)), "%.2f" % (ours / theirs),
                goal, quartiles(ratios) + ", s %.3f / %.3f" % (ours / len(ratios), theirs / len(ratios)))


def ultrasound(rows, columns, lines, seed):
    """A fan of speckle with [lines] lines of text at the left and at the bottom."""
    rs = np.random.RandomState(seed)
    y, x = np.mgrid[0:rows, 0:columns].astype(float)
    depth, angle = np.hypot(x - columns * 0.55, y - rows * 0.08), np.abs(np.arctan2(x - columns * 0.55, y - rows * 0.08))
    fan = (angle < 0.6) & (depth > rows * 0.1) & (depth < rows * 0.85)
    picture = np.where(fan, rs.rayleigh(0.22, (rows, columns)) * (0.4 + 0.6 * np.cos(depth / 37) ** 2), 0)
    who = persons.person(rs)
    image = Image.fromarray((np.clip(picture, 0, 1) * 200).astype(np.uint8))
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(FONT, 16)
    for i in range(lines):
        text = " ".join(word for word, _ in (persons.identifying(rs, who) if i % 2 else [(persons.pick(rs, persons.CLINICAL), "")]))
        draw.text((8, 10 + 26 * i), text, font=font, fill=230)
    return np.asarray(image), who


def total(own):
    return own.detect_s + own.read_s + own.judge_s


def best(path, shown):
    """The fastest of some runs: what else the machine does only adds."""
    looks = [look([path], shown)[0][0] for _ in range(RUNS)]
    return min(looks, key=total)


def whole_picture(folder):
    shown, who = ultrasound(768, 1024, 10, 1)
    path = os.path.join(folder, "us.dcm")
    pictures.pydicom.dcmwrite(path, pictures.instance(shown, who, "1.2.3.4.1"), write_like_original=False)
    own = best(path, folder)
    gray = np.asarray(Image.open(os.path.join(folder, "0000.pgm")))
    reader = Reader()
    page = min(reader.read(gray, SPARSE)[1] for _ in range(RUNS))
    row("1024x768 ultrasound, ten lines: found, read, judged / psm 11", "%.2f" % (total(own) / page), "2",
        "%d lines; s: detect %.3f read %.3f judge %.3f, psm 11 %.3f" % (len(own.lines), own.detect_s, own.read_s, own.judge_s, page))


def cine(folder):
    """A loop whose picture changes and whose text does not."""
    rs = np.random.RandomState(2)
    shown, who = ultrasound(480, 640, 6, 2)
    moves = shown > 0
    moves[:10 + 26 * 6, :260] = False
    frames = [np.clip(shown + rs.normal(0, 12, shown.shape) * moves, 0, 255).astype(np.uint8) for _ in range(CINE_FRAMES)]
    single, loop = os.path.join(folder, "single.dcm"), os.path.join(folder, "loop.dcm")
    data = pictures.instance(frames[0], who, "1.2.3.4.2")
    pictures.pydicom.dcmwrite(single, data, write_like_original=False)
    data = pictures.instance(frames[0], who, "1.2.3.4.3")
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.3.1"
    data.NumberOfFrames, data.PixelData = CINE_FRAMES, b"".join(frame.tobytes() for frame in frames)
    pictures.pydicom.dcmwrite(loop, data, write_like_original=False)
    one, many = best(single, folder), best(loop, folder)
    row("cine of %d frames / its first one: found, read, judged" % CINE_FRAMES, "%.2f" % (total(many) / total(one)), "2",
        "s: one %.3f, loop detect %.3f read %.3f judge %.3f, decoding apart %.3f"
        % (total(one), many.detect_s, many.read_s, many.judge_s, many.decode_s))


def starts(folder):
    paths = [os.path.join(folder, name) for name in ("us.dcm", "single.dcm", "us.dcm")]
    row("starts of the reader for 3 instances of one worker", look(paths)[1], "1", "a start takes %.3f s" % Reader().start_s)


def watch(parent, peaks, done):
    while not done.wait(0.02):
        for pid in subprocess.run(["pgrep", "-P", str(parent)], capture_output=True, text=True, check=False).stdout.split():
            try:
                with open("/proc/%s/status" % pid, encoding="utf-8") as file:
                    cells = dict(line.split(":", 1) for line in file)
            except (OSError, ValueError):
                continue
            for key in ("RssAnon", "VmHWM"):
                peaks[key] = max(peaks.get(key, 0), int(cells.get(key, "0 kB").split()[0]) // 1024)


def memory(folder):
    rs = np.random.RandomState(3)
    shown, who = ultrasound(3000, 4000, 10, 3)
    wide = (shown.astype(np.uint16) << 4) + rs.randint(0, 16, shown.shape).astype(np.uint16)
    data = pictures.instance(shown, who, "1.2.3.4.4")
    data.BitsAllocated, data.BitsStored, data.HighBit = 16, 12, 11
    data.PixelData = wide.tobytes()
    data["PixelData"].VR = "OW"
    path = os.path.join(folder, "large.dcm")
    pictures.pydicom.dcmwrite(path, data, write_like_original=False)
    child = subprocess.Popen([PROGRAM, "run", path, os.path.join(folder, "out.dcm")], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, env=dict(os.environ, XDG_STATE_HOME=folder))
    peaks, done = {}, threading.Event()
    watcher = threading.Thread(target=watch, args=(child.pid, peaks, done))
    watcher.start()
    code = child.wait()
    done.set()
    watcher.join()
    own = look([path])[0][0]
    row("peak of a worker, 4000x3000 of 16 bits, MB of its own", peaks.get("RssAnon", 0), "250",
        "exit %d; with shared files and code %d; %d lines, s %.2f" % (code, peaks.get("VmHWM", 0), len(own.lines), total(own)))


def main(folder):
    with tempfile.TemporaryDirectory() as work:
        whole_picture(work)
        cine(work)
        starts(work)
        memory(work)
    pages(folder)
    print()
    score.table(["", "figure", "goal", ""], ROWS)


if __name__ == "__main__":
    main(*sys.argv[1:])

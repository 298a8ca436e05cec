"""How fast frames are decoded, filled and encoded again, beside a round trip by dcmtk's programs, and how much memory a
worker takes for objects of many frames. Figures of a machine that does other work too: compare them with each other."""
import io
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time

import numpy
import pydicom

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "support"))
import forge  # noqa: E402

BUILD = os.environ["REDACTOR_BUILD"]
BENCH = os.path.join(BUILD, "tests", "bench", "bench_pixels")
PROGRAM = os.path.join(BUILD, "plugin", "tool", "orthanc-redactor")
KINDS = [  # name, bits, colour, encoder, decoder
    ("RLE, 12 bits", 12, False, ["dcmcrle"], ["dcmdrle"]),
    ("RLE, colour", 8, True, ["dcmcrle"], ["dcmdrle"]),
    ("JPEG lossless, 12 bits", 12, False, ["dcmcjpeg", "+e1"], ["dcmdjpeg"]),
    ("JPEG-LS, 12 bits", 12, False, ["dcmcjpls"], ["dcmdjpls"]),
    ("JPEG-LS, colour", 8, True, ["dcmcjpls"], ["dcmdjpls"]),
    ("JPEG baseline, colour", 8, True, ["dcmcjpeg", "+eb"], ["dcmdjpeg"]),
]


def make(path, frames, bits, colour, rows=512, columns=512):
    """Frames with a noisy ground that is another one in each."""
    data = pydicom.dcmread(io.BytesIO(forge.make(7, "SC" if colour else "CT", rows=rows, columns=columns, bits=bits,
                                                 photometric="RGB" if colour else "MONOCHROME2", size=20)[0]))
    kind = "u1" if bits == 8 else "<u2"
    base = numpy.frombuffer(data.PixelData, kind).reshape(rows, columns, 3 if colour else 1)
    noise = numpy.random.default_rng(1)
    data.NumberOfFrames = frames
    parts = []
    for _ in range(frames):
        frame = base.copy()
        frame[rows // 2:] = (frame[rows // 2:] * 0.9 + noise.integers(0, 20, frame[rows // 2:].shape)).astype(kind)
        parts.append(frame.tobytes())
    data.PixelData = b"".join(parts)
    data.save_as(path, write_like_original=False)


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def throughput(folder):
    print("%-26s %10s %10s %8s" % ("100 frames of 512x512", "ours ms", "dcmtk ms", "ratio"))
    plain, packed, again = (os.path.join(folder, n) for n in ("plain.dcm", "packed.dcm", "again.dcm"))
    for name, bits, colour, encoder, decoder in KINDS:
        make(plain, 100, bits, colour)
        subprocess.run(encoder + [plain, packed], check=True, capture_output=True)
        theirs = min(cpu(decoder + [packed, plain]) + cpu(encoder + [plain, again]) for _ in range(3))
        mine = min(float(subprocess.run([BENCH, packed], check=True, capture_output=True).stdout) for _ in range(3))
        print("%-26s %10.0f %10.0f %8.2f" % (name, mine, theirs, theirs / mine))


def watch(parent, peaks, done):
    """The largest anonymous memory of each worker: what the shared memory files hold is counted apart."""
    while not done.wait(0.05):
        for pid in subprocess.run(["pgrep", "-P", str(parent)], capture_output=True, text=True,
                                  check=False).stdout.split():
            try:
                with open("/proc/%s/status" % pid, encoding="utf-8") as file:
                    lines = dict(line.split(":", 1) for line in file)
            except (OSError, ValueError):
                continue
            for key in ("RssAnon", "RssShmem"):
                value = int(lines.get(key, "0 kB").split()[0]) // 1024
                peaks[key] = max(peaks.get(key, 0), value)


def memory(folder):
    for name, frames, rows, encoder in (("1,000 frames of 512x512, 16 bits allocated", 1000, 512, None),
                                        ("the same in RLE", 1000, 512, ["dcmcrle"]),
                                        ("60 frames of 2048x2048", 60, 2048, None)):
        path = os.path.join(folder, "many.dcm")
        make(path, frames, 12, False, rows, rows)
        if encoder:
            subprocess.run(encoder + [path, path + ".packed"], check=True)
            os.replace(path + ".packed", path)
        began = time.monotonic()
        child = subprocess.Popen([PROGRAM, "run", path, os.path.join(folder, "out.dcm")], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL, env=dict(os.environ, XDG_STATE_HOME=folder))
        peaks, done = {}, threading.Event()
        watcher = threading.Thread(target=watch, args=(child.pid, peaks, done))
        watcher.start()
        code = child.wait()
        done.set()
        watcher.join()
        print("%-44s %4d MB file, exit %d, %5.1f s, peak of a worker: %d MB of its own, %d MB of shared files"
              % (name, os.path.getsize(path) >> 20, code, time.monotonic() - began, peaks.get("RssAnon", 0),
                 peaks.get("RssShmem", 0)))
        for left in ("out.dcm", ".orthanc-redactor.db"):
            if os.path.exists(os.path.join(folder, left)):
                os.remove(os.path.join(folder, left))


def main():
    with tempfile.TemporaryDirectory() as folder:
        throughput(folder)
        memory(folder)


if __name__ == "__main__":
    main()

"""What bench_accuracy printed, as values."""
import os
import subprocess

BENCH = os.environ.get('BENCH', os.path.join(os.environ['REDACTOR_BUILD'], 'tests', 'bench', 'bench_accuracy'))
TOP = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))


class Look:
    """One instance: boxes are (x, y, width, height)."""

    def __init__(self, path):
        self.path = path
        self.regions = []  # (box, score)
        self.lines = []    # [box, vertical, textness, [(box, confidence, text)]]
        self.fills, self.kept = [], []  # (first frame, last frame, box)
        self.unread = 0    # of the fills, those nobody could read
        self.size, self.frames, self.verdict, self.reason = None, 0, "", ""
        self.detect_s = self.read_s = self.judge_s = self.decode_s = 0.0
        self.pairs = 0

    def take(self, kind, cells):
        if kind == "R":
            self.regions.append((tuple(map(int, cells[:4])), int(cells[5])))
        elif kind == "L":
            self.lines.append([tuple(map(int, cells[:4])), cells[4] == "1", int(cells[5]), []])
        elif kind == "W":
            self.lines[-1][3].append((tuple(map(int, cells[:4])), int(cells[4]), " ".join(cells[5:])))
        elif kind == "S":
            self.fills.append((int(cells[0]), int(cells[1]), tuple(map(int, cells[2:6]))))
            self.unread += cells[6] == "1"
        elif kind == "K":
            self.kept.append((int(cells[0]), int(cells[1]), tuple(map(int, cells[2:6]))))
        elif kind == "P":
            self.size, self.frames, self.verdict = (int(cells[1]), int(cells[0])), int(cells[2]), cells[3]
        elif kind == "T":
            self.detect_s, self.read_s, self.judge_s, self.decode_s = map(float, cells[:4])
            self.pairs = int(cells[4])
        elif kind == "E":
            self.reason = " ".join(cells)


def look(paths, pictures=None):
    """([Look] in the order of [paths], how often the reader was started)."""
    command = [BENCH] + (["--pictures", pictures] if pictures else []) + list(paths)
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=TOP).stdout.decode("utf-8", "replace")
    found, opened = [], 0
    for row in output.split("\n"):
        kind, _, rest = row.partition(" ")
        if kind == "F":
            found.append(Look(rest))
        elif kind == "O":
            opened = int(rest)
        elif kind and found:
            found[-1].take(kind, rest.split(" "))
    return found, opened

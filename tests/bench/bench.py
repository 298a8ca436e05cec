"""Figures of speed and memory, side by side with the alternative in one run. `sh tests/bench/run.sh [NAME...]`.

Ratios are medians over alternating pairs (A B, B A, ...) with the smallest and largest pair; single figures are medians. A
machine that others use is noisy: read the interval, and run again before believing a small difference."""
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "live"))
import support  # noqa: E402

import copy_check  # noqa: E402
import forge  # noqa: E402

PAIRS = int(os.environ.get("REDACTOR_BENCH_PAIRS", "10"))
HERTZ = os.sysconf("SC_CLK_TCK")
ROWS = []


def row(name, value, unit, goal="", low=None, high=None):
    interval = "" if low is None else "%.3g .. %.3g" % (low, high)
    ROWS.append((name, "%.3g" % value, unit, interval, goal))
    print("%-58s %9.3g %-8s %-18s %s" % (name, value, unit, interval, goal), flush=True)


def ratio(name, first, second, goal="", pairs=PAIRS):
    """[first] and [second] do the same work and return how much of it they did a second."""
    ratios, firsts, seconds = [], [], []
    for i in range(pairs):
        if i % 2 == 0:
            a, b = first(i), second(i)
        else:
            b, a = second(i), first(i)
        ratios.append(a / b)
        firsts.append(a)
        seconds.append(b)
    row(name, statistics.median(ratios), "ratio", goal, min(ratios), max(ratios))
    row("  first", statistics.median(firsts), "/s", "", min(firsts), max(firsts))
    row("  second", statistics.median(seconds), "/s", "", min(seconds), max(seconds))


def renumbered(data, count, salt):
    """[count] instances that differ in their SOPInstanceUID only: same length, so bytes can be exchanged."""
    uid = str(copy_check.dataset(data).SOPInstanceUID).encode()
    tail = 10
    made = []
    for i in range(count):
        number = b"%010d" % (salt * 100000 + i)
        made.append(data.replace(uid, uid[: len(uid) - tail] + number[-tail:]))
    return made


def server(plugin=True, section=None, dicom=False):
    """For `with`, which starts it."""
    merged = {"Enable": True}
    merged.update(section or {})
    return support.Server(merged, {} if plugin else {"Plugins": []}, level="", dicom=dicom)


def upload_all(target, files, connections=4, latencies=None):
    """Seconds for all of [files] by [connections] at once."""
    queue = list(files)
    lock = threading.Lock()

    def work():
        while True:
            with lock:
                if not queue:
                    return
                data = queue.pop()
            began = time.monotonic()
            target.upload(data)
            if latencies is not None:
                latencies.append(time.monotonic() - began)

    threads = [threading.Thread(target=work) for _ in range(connections)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - began


def cpu_seconds(pids):
    total = 0.0
    for pid in pids:
        try:
            with open("/proc/%d/stat" % pid, encoding="ascii") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            total += (int(fields[11]) + int(fields[12])) / HERTZ
        except OSError:
            pass
    return total


def rss_mb(pid):
    with open("/proc/%d/status" % pid, encoding="ascii") as file:
        for line in file:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return 0


def worker_pids(target):
    return [w["Pid"] for w in target.get("/redactor/status")["Workers"] if w["Pid"] > 0]


def ended(target):
    """How many originals have ended in some way."""
    queue = target.get("/redactor/status")["Queue"]
    return sum(queue.get(state, 0) for state in ("Done", "Review", "Quarantined", "Rejected"))


def wait_for(target, count):
    """Until [count] have ended. One small question at a time, and seldom: asking a hundred times a second cost the server
    a fifth of what it had."""
    until = time.monotonic() + 300
    while ended(target) < count:
        assert time.monotonic() < until, target.log()[-3000:]
        time.sleep(0.05)


def bench_ingest():
    """What the plugin costs those who store, its workers paused."""
    sizes = {"39 kB CT 128": forge.make(1, "CT", 128, 150, 16)[0], "530 kB CT 512": forge.make(2, "CT", 512, 512, 16)[0]}
    with server() as on, server(plugin=False) as off:
        on.post("/redactor/pause")
        for name, data in sizes.items():
            count = 200 if len(data) < 100000 else 60
            salts = {"on": 0, "off": 0}
            latencies = {"on": [], "off": []}

            def run(target, which, pair):
                files = renumbered(data, count, 1000 * len(data) % 977 + pair + 1)
                salts[which] += 1
                return count / upload_all(target, files, latencies=latencies[which])

            ratio("ingest by REST, 4 connections, %s: on / off" % name, lambda i: run(on, "on", i),
                  lambda i: run(off, "off", i), ">= 0.95")
            for which, times in latencies.items():
                row("  store time p99, plugin %s" % which, 1000 * sorted(times)[int(len(times) * 0.99)], "ms")


def bench_cstore():
    """C-STORE with the plugin and without, as the sender sets TCP_NODELAY or not (the plugin sets it for Orthanc)."""
    data = forge.make(3, "CT", 128, 150, 16)[0]
    count = 60
    with server(dicom=True) as on, server(plugin=False, dicom=True) as off, tempfile.TemporaryDirectory() as folder:
        on.post("/redactor/pause")

        def run(target, nodelay, pair):
            part = tempfile.mkdtemp(dir=folder)
            for i, one in enumerate(renumbered(data, count, 100 + 2 * pair + int(nodelay))):
                with open(os.path.join(part, "%d.dcm" % i), "wb") as file:
                    file.write(one)
            began = time.monotonic()
            subprocess.run(["storescu", "+sd", "-aec", "ORTHANC", "127.0.0.1", str(target.dicom_port), part], check=True,
                           env=dict(os.environ, TCP_NODELAY=nodelay), stdout=subprocess.DEVNULL)
            return count / (time.monotonic() - began)

        for nodelay in ("1", "0"):
            ratio("ingest by C-STORE, sender TCP_NODELAY %s: on / off" % nodelay, lambda i: run(on, nodelay, i),
                  lambda i: run(off, nodelay, i), ">= 0.95")
        ratio("ingest by C-STORE, plugin on, TCP_NODELAY 1 / 0", lambda i: run(on, "1", 50 + i),
              lambda i: run(on, "0", 50 + i), pairs=min(PAIRS, 4))


def bench_copies():
    """From stored to linked copy, and what it costs."""
    kinds = {
        "512x512 16-bit CT without text": (forge.make(4, "CT", 512, 512, 16, with_text=False)[0], 40, "<= 150 ms"),
        "640x480 ultrasound, 5 lines": (forge.make(5, "US", 480, 640)[0], 20, ""),
        "1024x768 ultrasound, 5 lines": (forge.make(6, "US", 768, 1024, size=20)[0], 12, ""),
    }
    for name, (data, count, goal) in kinds.items():
        with server() as target:
            warm = [target.upload(d) for d in renumbered(data, 4, 7)]
            target.wait_ended(warm)
            pids = [target.pid] + worker_pids(target)
            ended_before = ended(target)
            before = cpu_seconds(pids)
            began = time.monotonic()
            sent = [target.upload(d) for d in renumbered(data, count, 8)]
            wait_for(target, ended_before + count)
            seconds = time.monotonic() - began
            used = cpu_seconds(pids) - before
            states = target.wait_ended(sent)
            done = sum(s["State"] == "Done" for s in states.values())
            row("copies, %s" % name, count / seconds, "/s")
            row("  CPU of Orthanc and workers, one copy", 1000 * used / count, "ms", goal)
            row("  ended as Done", 100.0 * done / count, "%")
            row("  memory of Orthanc", rss_mb(target.pid), "MB")
            row("  memory of one worker", max(rss_mb(p) for p in worker_pids(target)), "MB")
    with server(plugin=False) as target:
        for one in renumbered(kinds["512x512 16-bit CT without text"][0], 40, 9):
            target.upload(one)
        row("  memory of Orthanc without the plugin", rss_mb(target.pid), "MB")


def bench_header():
    """Copies of instances without pixels, beside Orthanc's own /anonymize of the same ones."""
    data = copy_check.dataset(forge.make(10, "CT", 32, 32)[0])
    del data.PixelData
    data.SOPClassUID = "1.2.840.10008.5.1.4.1.1.481.5"  # RT Plan
    series = str(data.SeriesInstanceUID).encode()
    count = 1000

    def files(pair):
        """A series of its own for each run: what the last one left (links, deletions) is not measured."""
        plain = forge.to_bytes(data).replace(series, series[:-4] + b"%04d" % (1000 + pair))
        return renumbered(plain, count, 20 + pair)

    with server(section={"Trigger": "Manual"}) as ours, server(plugin=False) as theirs:

        def by_us(pair):
            ids = [ours.upload(d) for d in files(pair)]
            series = ours.get("/instances/%s/series" % ids[0])["ID"]
            before = ended(ours)
            began = time.monotonic()
            answer = ours.post("/redactor/series/%s/redact" % series)
            assert answer.status in (200, 202), answer.body
            wait_for(ours, before + count)
            seconds = time.monotonic() - began
            assert all(s["State"] == "Done" for s in ours.wait_ended(ids).values())
            return count / seconds

        def by_orthanc(pair):
            ids = [theirs.upload(d) for d in files(pair)]
            series = theirs.get("/instances/%s/series" % ids[0])["ID"]
            began = time.monotonic()
            answer = theirs.post("/series/%s/anonymize" % series, {"KeepSource": True})
            seconds = time.monotonic() - began
            assert answer.status == 200, answer.body
            return count / seconds

        ratio("header-only copies: ours / Orthanc's anonymize", by_us, by_orthanc, ">= 1",
              pairs=min(PAIRS, 4))


def timed(command, runs=5, **options):
    times = []
    for _ in range(runs):
        began = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        times.append(time.monotonic() - began)
    return statistics.median(times)


def bench_stages():
    """Where the CPU time of one instance goes, and how long the program takes to start."""
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, XDG_STATE_HOME=folder)
        start = timed([support.PROGRAM, "match", "120 kV"], env=environment)
        row("start: two workers with rules, OCR and sandbox", 1000 * start, "ms")
        path = os.path.join(folder, "one.dcm")
        for name, data in (("CT 512x512 without text", forge.make(4, "CT", 512, 512, 16, with_text=False)[0]),
                           ("ultrasound 640x480, 5 lines", forge.make(5, "US", 480, 640)[0])):
            with open(path, "wb") as file:
                file.write(data)
            for stage, values in figures_of("bench_stages", path).items():
                row("%s: %s" % (name, stage), statistics.median(values), "ms CPU", "", min(values), max(values))


def answers_of(program, *arguments):
    """What a program of this folder prints, PAIRS times."""
    build = os.environ["REDACTOR_BUILD"]
    subprocess.run(["cmake", "--build", build, "--target", program], check=True, stdout=subprocess.DEVNULL)
    for _ in range(PAIRS):
        yield subprocess.run([os.path.join(build, "tests", "bench", program), *arguments], check=True, text=True,
                             stdout=subprocess.PIPE, cwd=os.path.dirname(os.path.dirname(HERE))).stdout


def figures_of(program, *arguments):
    """Of a program that prints `name ms value`: all values by name."""
    figures = {}
    for answer in answers_of(program, *arguments):
        for line in answer.splitlines():
            name, _, value = line.partition(" ms ")
            figures.setdefault(name, []).append(float(value))
    return figures


def bench_callback():
    """The store callback: four senders ring, one reader wakes."""
    runs = [[float(value) / 1000 for value in answer.split()] for answer in answers_of("bench_wake")]
    for i, what in enumerate(("median", "p99", "maximum")):
        values = [run[i] for run in runs]
        row("store callback, %s" % what, statistics.median(values), "ms", "<= 1" if what == "p99" else "", min(values),
            max(values))


def bench_judge():
    """Loading all rules, and judging 100 lines of text against a header of 60 values."""
    figures = figures_of("bench_judge")
    for name, what, goal in (("load", "all rules loaded", "< 150"), ("judge", "100 lines, 60 header values", "< 5"),
                             ("alike", "100 times the same line", "")):
        row(what, statistics.median(figures[name]), "ms", goal, min(figures[name]), max(figures[name]))


BENCHES = {"callback": bench_callback, "ingest": bench_ingest, "cstore": bench_cstore, "copies": bench_copies,
           "header": bench_header, "stages": bench_stages, "judge": bench_judge}


def main():
    for name in sys.argv[1:] or BENCHES:
        print("== %s: %s" % (name, BENCHES[name].__doc__.strip()))
        BENCHES[name]()


if __name__ == "__main__":
    main()

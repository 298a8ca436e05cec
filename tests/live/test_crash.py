"""kill -9 at random moments of an import: no instance lost, no second copy."""
import hashlib
import os
import random
import signal
import threading
import time
import unittest

import support

import copy_check
import forge

COUNT = 200
KILLS = 20 if support.LONG else 2
PAUSE_S = (0.5, 4)  # before each kill of Orthanc
PACE_S = KILLS * sum(PAUSE_S) / 2 / COUNT  # between files, so that the import goes on while it is killed


def instances(count):
    """Small ones: what is under test is the queue, not reading; but no smaller than leaves room around the boxes, where
    strips of noise between them would be doubtful (and held, rightly)."""
    return [forge.make(1000 + i, "CT", 128, 192, 12, with_text=i % 4 == 0, size=12, study=1000 + i // 10)[0]
            for i in range(count)]


def orthanc_id(data):
    """As Orthanc makes it: copies are told from originals also while one is being stored."""
    parsed = copy_check.dataset(data)
    text = "%s|%s|%s|%s" % (parsed.PatientID, parsed.StudyInstanceUID, parsed.SeriesInstanceUID, parsed.SOPInstanceUID)
    digest = hashlib.sha1(text.encode()).hexdigest()
    return "-".join(digest[i:i + 8] for i in range(0, 40, 8))


class Crash(unittest.TestCase):
    def setUp(self):
        self.files = instances(COUNT)
        self.originals = [orthanc_id(data) for data in self.files]

    def upload_all(self, server, stop):
        """Sends until each file was acknowledged once, through restarts."""
        def work():
            for data in self.files:
                while not stop.is_set():
                    try:
                        if server.try_upload(data) is not None:
                            break
                    except OSError:
                        pass
                    time.sleep(0.05)
                time.sleep(PACE_S)
        thread = threading.Thread(target=work)
        thread.start()
        return thread

    def check_nothing_lost(self, server):
        client = server
        stored = set(client.get("/instances"))
        self.assertEqual([i for i in self.originals if i not in stored], [], "lost")
        states = client.wait_ended(self.originals, seconds=900)
        self.assertEqual({s["State"] for s in states.values()}, {"Done"})
        copies = client.copies()
        self.assertEqual(len(copies), COUNT, "copies")
        self.assertEqual(len(client.get("/instances")), 2 * COUNT, "instances that are neither original nor linked copy")
        self.assertEqual(len(set(copies.values())), COUNT, "two copies of one original")
        self.assertEqual({s["Copy"] for s in states.values()}, set(copies))
        self.assertTrue(client.get("/redactor/audit/verify")["Ok"])

    def test_orthanc_is_killed(self):
        rng = random.Random(5)
        server = support.start(self)
        stop = threading.Event()
        thread = self.upload_all(server, stop)
        try:
            for _ in range(KILLS):
                time.sleep(rng.uniform(*PAUSE_S))
                server.kill()
                server.restart()
            thread.join(timeout=900)
        finally:
            stop.set()
            thread.join()
        self.check_nothing_lost(server)

    def test_workers_are_killed(self):
        rng = random.Random(6)
        # Attempts are the cases' own; here the killer is outside, so that many must be allowed.
        server = support.start(self, redactor={"Queue": {"MaximumAttempts": 10}})
        stop = threading.Event()
        thread = self.upload_all(server, stop)
        pid = server.pid
        try:
            for _ in range(KILLS * 3):
                time.sleep(rng.uniform(0.2, 1.5))
                workers = [w["Pid"] for w in server.get("/redactor/status")["Workers"] if w["Pid"] > 0]
                if workers:
                    try:
                        os.kill(rng.choice(workers), signal.SIGKILL)
                    except ProcessLookupError:
                        pass
            thread.join(timeout=900)
        finally:
            stop.set()
            thread.join()
        self.assertEqual(server.pid, pid)
        self.check_nothing_lost(server)


if __name__ == "__main__":
    unittest.main()

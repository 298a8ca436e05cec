"""Workers that hang, crash and talk: the archive goes on, the case ends with its reason, the others are done."""
import json
import os
import statistics
import threading
import time
import unittest

import support

import forge

MOODY = support.built("REDACTOR_MOODY_WORKER", "tests", "moody_worker")
SECRET = b"ZWETSCHGE^QUITTE"
TIMEOUT_SECONDS = 5


def picture(seed, lie=b"", study=None):
    data = forge.make(seed, "CT", 64, 96, 12, with_text=False, size=12, study=study or seed)[0]
    preamble = lie.ljust(16, b"\0") + SECRET if lie else b""
    return preamble.ljust(128, b"\0") + data[128:]


@unittest.skipUnless(MOODY, "moody_worker is not built")
class Hang(unittest.TestCase):
    def setUp(self):
        self.server = support.start(self, redactor={
            "Workers": {"Program": MOODY, "TimeoutSeconds": TIMEOUT_SECONDS, "Count": 2},
            "Queue": {"LeaseSeconds": 30, "MaximumAttempts": 2}})
        self.pid = self.server.pid

    def tearDown(self):
        self.assertEqual(self.server.pid, self.pid)
        self.assertTrue(self.server.is_running())
        self.assertEqual(self.server.stop(), 0)

    def test_others_go_on_beside_one_that_hangs(self):
        hanging = self.server.upload(picture(1, b"lie=hang"))
        self.server.wait_state(hanging, "Running")
        begin = time.monotonic()
        others = [self.server.upload(picture(10 + i)) for i in range(8)]
        states = self.server.wait_ended(others, 60)
        self.assertEqual({s["State"] for s in states.values()}, {"Done"})
        # The first attempt takes one time limit, the last, alone in a fresh worker, two.
        ended = self.server.wait_state(hanging, "Review", 6 * TIMEOUT_SECONDS)
        self.assertGreater(time.monotonic() - begin, 2 * TIMEOUT_SECONDS)
        self.assertEqual((ended["Reason"], ended["Attempts"], ended["Copy"]), ("Timeout", 2, None))
        self.assertEqual(self.server.get("/redactor/status")["WorkerTimeouts"], 2)
        self.assertEqual(self.server.get("/redactor/status")["Health"], "Ok")

    def test_one_that_crashes_each_time_is_quarantined(self):
        crashing = self.server.upload(picture(2, b"lie=crash"))
        other = self.server.upload(picture(3))
        ended = self.server.wait_state(crashing, "Quarantined", 60)
        self.assertEqual((ended["Reason"], ended["Attempts"], ended["Copy"]), ("Crash", 2, None))
        self.server.wait_state(other, "Done")
        self.assertEqual(self.server.get("/redactor/status")["WorkerCrashes"], 2)

    def test_words_of_a_worker_are_not_repeated(self):
        talking = self.server.upload(picture(4, b"lie=words"))
        self.assertEqual(self.server.wait_state(talking, "Quarantined")["Reason"], "BadFile")
        answer = self.server.post(f"/redactor/instances/{talking}/redact", {"DryRun": True})
        self.assertEqual(answer.status, 422)
        told = [answer.body, self.server.log().encode(), json.dumps(self.server.get("/redactor/audit")).encode(),
                json.dumps(self.server.get("/redactor/quarantine")).encode()]
        for path in self.server.database_files():
            with open(path, "rb") as file:
                told.append(file.read())
        for text in told:
            self.assertNotIn(b"ZWETSCHGE", text)

    def test_who_waits_for_one_that_hangs_does_not_keep_the_server(self):
        hanging = self.server.upload(picture(5, b"lie=hang"))
        self.server.wait_state(hanging, "Running")

        def wait():
            try:
                self.server.post(f"/redactor/instances/{hanging}/redact", {"Asynchronous": False})
            except OSError:
                pass  # a server that ends closes its connections
        threads = [threading.Thread(target=wait) for _ in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.5)
        begin = time.monotonic()
        self.assertEqual(self.server.stop(), 0)
        self.assertLess(time.monotonic() - begin, 10)
        for thread in threads:
            thread.join()
        self.server.start()
        self.pid = self.server.pid

    def test_a_case_that_was_done_loses_its_copy_when_it_ends_without_one(self):
        good = picture(6)
        instance = self.server.upload(good)
        done = self.server.wait_state(instance, "Done")
        self.assertEqual(self.server.metadata(instance, 4202), done["Copy"])
        self.server.ask("DELETE", f"/instances/{instance}")
        bad = b"lie=crash".ljust(16, b"\0") + good[16:]
        self.assertEqual(self.server.upload(bad), instance)
        ended = self.server.wait_state(instance, "Quarantined")
        self.assertEqual((ended["Reason"], ended["Copy"], ended["Copies"]), ("Crash", None, []))
        self.assertEqual(self.server.get("/instances"), [instance])
        self.assertIsNone(self.server.metadata(instance, 4202))
        actions = [e["Action"] for e in self.server.get("/redactor/audit?limit=1000")["Entries"]]
        self.assertIn("DiscardCopy", actions)

    def test_a_forced_run_keeps_one_copy(self):
        instance = self.server.upload(picture(7))
        done = self.server.wait_state(instance, "Done")
        for _ in range(3):
            self.server.post(f"/redactor/instances/{instance}/redact", {"Force": True, "Asynchronous": False})
        again = self.server.wait_state(instance, "Done")
        self.assertEqual(again["Copy"], done["Copy"])
        self.assertEqual(self.server.metadata(instance, 4202), done["Copy"])
        self.assertEqual(sorted(self.server.get("/instances")), sorted([instance, done["Copy"]]))

    def test_a_small_instance_is_done_at_once_on_an_idle_server(self):
        waits = []
        for i in range(8):
            instance = self.server.upload(picture(100 + i))
            begin = time.monotonic()
            while self.server.state(instance)["State"] != "Done":
                self.assertLess(time.monotonic() - begin, 20)
                time.sleep(0.005)
            waits.append(time.monotonic() - begin)
            time.sleep(0.3)
        self.assertLess(statistics.median(waits), 0.4, waits)


if __name__ == "__main__":
    unittest.main()

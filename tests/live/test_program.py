"""The program on its own: no Orthanc, the same workers and the same path."""
import os
import re
import subprocess
import tempfile
import unittest

import support

import copy_check
import forge


@unittest.skipIf(support.PROGRAM is None, "the program is not built")
class Program(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def run_program(self, *words):
        return subprocess.run([support.PROGRAM, *words], capture_output=True, text=True, timeout=240, check=False,
                              env=dict(os.environ, XDG_STATE_HOME=self.path("state")))

    def test_demonstration_finds_most_words(self):
        done = self.run_program("eval", "--demo")
        self.assertEqual(done.returncode, 0, done.stderr)
        recall = re.search(r"recall by word +([\d.]+) %", done.stdout)
        self.assertGreaterEqual(float(recall.group(1)), 95.0)

    def test_folder_is_run_once_and_resumed(self):
        os.mkdir(self.path("in"))
        originals = []
        for i in range(3):
            originals.append(forge.make(400 + i, "US")[0])
            with open(self.path("in/%d.dcm" % i), "wb") as file:
                file.write(originals[-1])
        first = self.run_program("run", self.path("in"), self.path("out"), "--keep-names")
        self.assertEqual(first.returncode, 0, first.stderr)
        copies = {}
        for i, original in enumerate(originals):
            with open(self.path("out/%d.dcm" % i), "rb") as file:
                copies[i] = file.read()
            self.assertEqual(copy_check.leaks(original, copies[i]), [])
        second = self.run_program("run", self.path("in"), self.path("out"), "--keep-names")
        self.assertEqual(second.returncode, 0, second.stderr)
        self.assertIn("done before", second.stderr + second.stdout)
        for i in copies:
            with open(self.path("out/%d.dcm" % i), "rb") as file:
                self.assertEqual(file.read(), copies[i])

    def test_small_pictures_between_fills_are_not_taken_for_names(self):
        """What is left of small pictures are strips of grain: read badly, they looked like somebody's name."""
        os.mkdir(self.path("in"))
        for seed in (1072, 1144, 1160, 1164):
            with open(self.path("in/%d.dcm" % seed), "wb") as file:
                file.write(forge.make(seed, "CT", 64, 96, 12, size=12, study=1000 + (seed - 1000) // 10)[0])
        done = self.run_program("run", self.path("in"), self.path("out"), "--keep-names")
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()

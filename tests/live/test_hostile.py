"""Files that lie: Orthanc stays up, the case is visible with the right reason."""
import glob
import os
import struct
import subprocess
import tempfile
import unittest

import support

import copy_check
import forge

CORPUS = os.environ.get("REDACTOR_CORPUS", "")


def nested(depth):
    """A file with [depth] sequences in each other, of defined lengths, built from the inside."""
    inner = b""
    for _ in range(depth):
        item = struct.pack("<HHI", 0xFFFE, 0xE000, len(inner)) + inner
        inner = struct.pack("<HH2sHI", 0x0040, 0x0275, b"SQ", 0, len(item)) + item
    plain = forge.make(300, "SC", 32, 32, with_text=False)[0]
    place = plain.index(struct.pack("<HH2s", 0x0040, 0x0275, b"SQ"))
    end = plain.index(struct.pack("<HH2s", 0x7FE0, 0x0010, b"OB"))
    return plain[:place] + inner + plain[end:]


class Hostile(unittest.TestCase):
    def test_forty_nested_sequences(self):
        server = support.start(self)
        pid = server.pid
        instance = server.try_upload(nested(40))
        self.assertIsNotNone(instance)
        state = server.wait_ended([instance])[instance]
        self.assertEqual((state["State"], state["Reason"]), ("Quarantined", "Limits"))
        self.assertEqual(server.pid, pid)
        self.assertTrue(server.is_running())

    def test_ten_thousand_levels_by_the_program_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "deep.dcm")
            with open(path, "wb") as file:
                file.write(nested(10000))
            done = subprocess.run([support.PROGRAM, "plan", path], capture_output=True, text=True, timeout=60, check=False,
                                  env=dict(os.environ, XDG_STATE_HOME=folder))
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("nest", (done.stdout + done.stderr).lower())

    def test_truncated_files(self):
        server = support.start(self)
        pid = server.pid
        whole = forge.make(301, "US")[0]
        sent = {}
        for cut in (len(whole) - 1000, len(whole) // 2, 1500):
            changed = copy_check.dataset(whole)
            changed.SOPInstanceUID = "1.2.3.%d" % cut
            instance = server.try_upload(forge.to_bytes(changed)[:cut])
            if instance is not None:
                sent[instance] = cut
        states = server.wait_ended(sent)
        for state in states.values():
            self.assertIn(state["State"], ("Quarantined", "Review"))
            self.assertTrue(state["Reason"])
        self.assertEqual(server.pid, pid)

    @unittest.skipUnless(os.path.isdir(os.path.join(CORPUS, "files")), "the corpus of real files is not here")
    def test_hostile_files_of_the_corpus(self):
        server = support.start(self)
        pid = server.pid
        sent = []
        for path in sorted(glob.glob(os.path.join(CORPUS, "files", "gen__*.dcm"))):
            if "nest" in os.path.basename(path) or "deep" in os.path.basename(path):
                continue  # plain Orthanc dies of these: its own threads have 100 KiB of stack
            with open(path, "rb") as file:
                instance = server.try_upload(file.read())
            if instance is not None:
                sent.append(instance)
        states = server.wait_ended(sent, seconds=400)
        for state in states.values():
            self.assertTrue(state["State"] == "Done" or state["Reason"])
        self.assertEqual(server.pid, pid)
        self.assertTrue(server.is_running())


if __name__ == "__main__":
    unittest.main()

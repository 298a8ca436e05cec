"""Copies of real files: no removed value in their bytes, one map of UIDs and one shift of dates over all of them, and other
readers open them. Needs a folder of files (REDACTOR_CORPUS)."""
import datetime
import json
import os
import shutil
import subprocess
import tempfile
import unittest

from pydicom import dcmread

from support import LONG, PROGRAM
import copy_check

FILES = os.path.join(os.environ.get("REDACTOR_CORPUS", ""), "files")
OPTIONS = ["CleanDescriptors", "CleanGraphics", "CleanStructuredContent", "RetainLongitudinalModifiedDates"]
WELL_KNOWN = "1.2.840.10008."
SHIFTED = ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate", "PerformedProcedureStepStartDate")
# UIDs that name a kind of thing, never a thing.
NAMES_A_KIND = ("Class", "CodingScheme", "Context", "MappingResource", "TransferSyntax", "CreatorVersion")
EVERY = 1 if LONG else 3  # looking for all removed values takes a second a file


def pairs_of_uids(old, new):
    """UIDs of elements that stand at the same place in both."""
    for element in old:
        twin = new.get(element.tag)
        if twin is None or twin.VR != element.VR:
            continue
        if element.VR == "SQ" and len(element.value) == len(twin.value):
            for one, other in zip(element.value, twin.value):
                yield from pairs_of_uids(one, other)
        elif element.VR == "UI" and not any(word in element.keyword for word in NAMES_A_KIND):
            before, after = copy_check.texts(element), copy_check.texts(twin)
            if len(before) == len(after):
                yield from zip(before, after)


def date_of(text):
    try:
        return datetime.datetime.strptime(str(text)[:8], "%Y%m%d")
    except ValueError:
        return None


@unittest.skipIf(PROGRAM is None or not os.path.isdir(FILES), "the program or the corpus (REDACTOR_CORPUS) is missing")
class CorpusHeaders(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.out = os.path.join(cls.folder.name, "out")
        config = os.path.join(cls.folder.name, "config.json")
        with open(config, "w", encoding="utf-8") as file:
            json.dump({"Metadata": {"Options": OPTIONS}}, file)
        subprocess.run([PROGRAM, "run", "--keep-names", "--config", config, FILES, cls.out], capture_output=True, check=False,
                       env=dict(os.environ, XDG_STATE_HOME=cls.folder.name))
        cls.names = sorted(os.listdir(cls.out))

    def both(self, name):
        with open(os.path.join(FILES, name), "rb") as original, open(os.path.join(self.out, name), "rb") as copy:
            return original.read(), copy.read()

    def test_most_files_have_a_copy(self):
        self.assertGreaterEqual(len(self.names), 190)

    def test_no_removed_value_is_in_a_copy(self):
        found = {name: copy_check.leaks(*self.both(name)) for name in self.names[::EVERY]}
        self.assertEqual({name: paths for name, paths in found.items() if paths}, {})

    def test_uids_and_dates_are_mapped_as_one(self):
        uids, shifts = {}, {}
        for name in self.names:
            old, new = (copy_check.dataset(data) for data in self.both(name))
            for before, after in pairs_of_uids(old, new):
                if before and not before.startswith(WELL_KNOWN):
                    uids.setdefault(before, set()).add(after)
            for word in SHIFTED:
                before, after = date_of(old.get(word)), date_of(new.get(word))
                if before and after:
                    shifts.setdefault(str(old.get("PatientID", "")).strip(), set()).add((before - after).days)
        self.assertGreater(len(uids), 500)
        self.assertEqual([uid for uid, made in uids.items() if len(made) != 1 or uid in made], [])
        self.assertEqual(len({uid for made in uids.values() for uid in made}), len(uids))
        self.assertEqual({who: days for who, days in shifts.items() if len(days) != 1 or not 1 <= min(days) <= 364}, {})

    def test_other_readers_open_the_copies(self):
        bad = []
        for name in self.names:
            path = os.path.join(self.out, name)
            dcmread(path, stop_before_pixels=True)
            for program in (["dcmdump", "-q", path], ["gdcminfo", path]):
                if shutil.which(program[0]):
                    done = subprocess.run(program, capture_output=True, check=False)
                    old = subprocess.run(program[:-1] + [os.path.join(FILES, name)], capture_output=True, check=False)
                    if done.returncode != 0 and old.returncode == 0:
                        bad.append((program[0], name))
        self.assertEqual(bad, [])


if __name__ == "__main__":
    unittest.main()

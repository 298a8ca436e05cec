"""Copies keep to their IOD where the original did: Debian's dicom3tools is the judge."""
import collections
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from support import PROGRAM
import forge

CORPUS = os.path.join(os.environ.get("REDACTOR_CORPUS", ""), "files")
DEFLATED = "1.2.840.10008.1.2.1.99"
OPTION_SETS = {
    "no option": [],
    "the default": ["CleanDescriptors", "CleanGraphics", "RetainLongitudinalModifiedDates"],
    "much kept": ["RetainUids", "RetainDeviceIdentity", "RetainInstitutionIdentity", "RetainPatientCharacteristics",
                  "RetainLongitudinalFullDates", "RetainSafePrivate", "CleanDescriptors", "CleanStructuredContent"],
}
# The table says X, and X it is, although an IOD needs them: animals, and presentation states without a date option.
GONE_BY_THE_TABLE = ("ResponsiblePerson(0010,2297)", "ResponsibleOrganization(0010,2299)",
                     "PresentationCreationDate(0070,0082)", "PresentationCreationTime(0070,0083)")
# dciodvfy looks for group 6000 where there is any overlay; that one may be gone while 6004 stays.
FIRST_OVERLAY = re.compile(r"Overlay\w+\(6000,\w{4}\)> - Missing")


def complaints(path):
    """What dciodvfy calls an error, without item numbers and values."""
    out = subprocess.run(["dciodvfy", "-new", path], capture_output=True, text=True, errors="replace", check=False)
    found = collections.Counter()
    for line in (out.stderr + out.stdout).splitlines():
        if line.startswith("Error") and not any(name in line for name in GONE_BY_THE_TABLE) and not FIRST_OVERLAY.search(line):
            found[re.sub(r"= .*|\[\d+\]", "", line)] += 1
    return set(found)


def readable(path, folder):
    """The path itself, or of a plain twin: dciodvfy does not inflate."""
    with open(path, "rb") as file:
        if DEFLATED.encode() not in file.read(2048):
            return path
    plain = os.path.join(folder, "inflated.dcm")
    done = subprocess.run(["dcmconv", "+te", path, plain], capture_output=True, check=False)
    return plain if done.returncode == 0 else path


@unittest.skipUnless(PROGRAM and shutil.which("dciodvfy"), "dciodvfy (Debian package dicom3tools) or the program is missing")
class ValidCopies(unittest.TestCase):
    def copies(self, originals, options, folder):
        """Header-only copies of a folder, by name."""
        config = os.path.join(folder, "config.json")
        copies = os.path.join(folder, "copies")
        with open(config, "w", encoding="utf-8") as file:
            json.dump({"Metadata": {"Options": options}}, file)
        done = subprocess.run([PROGRAM, "run", "--keep-names", "--config", config, originals, copies],
                              capture_output=True, text=True, check=False, env=dict(os.environ, XDG_STATE_HOME=folder))
        self.assertIn(done.returncode, (0, 3), done.stderr[-2000:])
        return sorted(os.listdir(copies)), copies

    def look(self, originals, least):
        for name, options in OPTION_SETS.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                names, copies = self.copies(originals, options, folder)
                worse = {}
                for one in names:
                    before = complaints(readable(os.path.join(originals, one), folder))
                    new = complaints(readable(os.path.join(copies, one), folder)) - before
                    if new:
                        worse[one] = sorted(new)
                self.assertGreaterEqual(len(names), least)
                self.assertEqual(worse, {})

    def test_forged_copies_have_no_error_that_their_originals_do_not_have(self):
        with tempfile.TemporaryDirectory() as originals:
            for seed, modality in enumerate(("CT", "US", "CR", "SC")):
                data, _ = forge.make(40 + seed, modality, 64, 64, with_text=False)
                with open(os.path.join(originals, modality + ".dcm"), "wb") as file:
                    file.write(data)
            self.look(originals, 4)

    @unittest.skipUnless(os.path.isdir(CORPUS), "no corpus here (REDACTOR_CORPUS)")
    def test_real_copies_have_no_error_that_their_originals_do_not_have(self):
        self.look(CORPUS, 180)


if __name__ == "__main__":
    unittest.main()

"""From a stored instance to a verified, linked, de-identified copy: real Orthanc, real files."""
import glob
import hashlib
import json
import os
import subprocess
import tempfile
import unittest

import support
from support import ENDED

import copy_check
import example_training
import forge

CORPUS = os.environ.get("REDACTOR_CORPUS", "")
NAMED = ["cr_presidio0_rle", "ct_presidio2"]


def corpus_files(count):
    """The named ones, then every n-th of the others that Orthanc can store: none is chosen for how it comes out."""
    paths = sorted(glob.glob(os.path.join(CORPUS, "files", "*.dcm")))
    named = [p for p in paths if os.path.basename(p)[:-4] in NAMED]
    others = [p for p in paths if p not in named and os.path.getsize(p) < 1500000 and "96mb" not in p]
    return named + others[:: max(1, len(others) // count)]


def truth_of(path):
    """The ground truth of a corpus file, whichever of a picture's encodings it is."""
    name = os.path.basename(path)
    for file in glob.glob(os.path.join(CORPUS, "truth", "*.json")):
        with open(file, encoding="utf-8") as opened:
            truth = json.load(opened)
        names = [truth["file"]] + list(truth.get("applies_to", []))
        if name in [os.path.basename(n) for n in names]:
            return truth
    return None


class MainPath(unittest.TestCase):
    def setUp(self):
        self.server = support.start(self)
        self.client = self.server

    def check_copy(self, instance, state, truth=None):
        """What must hold of every copy."""
        client = self.client
        copy = state["Copy"]
        original = client.file(instance)
        made = client.file(copy)
        self.assertEqual(client.metadata(instance, 4201), "Done")
        self.assertEqual(client.metadata(instance, 4202), copy)
        self.assertEqual(client.metadata(copy, 4203), instance)
        self.assertEqual(client.state(copy).get("Original"), instance)
        plan = client.get("/instances/%s/attachments/4201/data" % copy)
        self.assertEqual(plan["Source"]["Sha256"], hashlib.sha256(original).hexdigest())
        before, after = copy_check.dataset(original), copy_check.dataset(made)
        for name in ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            self.assertNotEqual(str(getattr(before, name, "")), str(getattr(after, name)), name)
        self.assertEqual(before.SOPClassUID, after.SOPClassUID)
        self.assertEqual(after.PatientIdentityRemoved, "YES")
        self.assertEqual(copy_check.leaks(original, made), [])
        if truth is not None:
            self.assertEqual(copy_check.readable(made, truth), 0, "identity words can be read in the copy")

    def check_all(self, sent, truths):
        """[sent]: {instance: md5 at the time it was stored}. Returns the states."""
        states = self.client.wait_ended(sent)
        for instance, state in states.items():
            with self.subTest(instance=instance, state=state["State"]):
                self.assertIn(state["State"], ENDED)
                if state["State"] == "Done":
                    self.check_copy(instance, state, truths.get(instance))
                else:
                    self.assertTrue(state.get("Reason"), "ended as %s without a reason" % state["State"])
                self.assertEqual(self.client.md5(instance), sent[instance], "the original changed")
        return states

    def test_forged_instances_by_rest(self):
        sent, truths = {}, {}
        kinds = [("US", 8, "MONOCHROME2"), ("CR", 12, "MONOCHROME1"), ("SC", 8, "RGB"), ("CT", 16, "MONOCHROME2")]
        for i, (modality, bits, photometric) in enumerate(kinds):
            data, truth = forge.make(100 + i, modality, bits=bits, photometric=photometric)
            instance = self.client.try_upload(data)
            sent[instance] = hashlib.md5(data).hexdigest()
            truths[instance] = truth
        states = self.check_all(sent, truths)
        self.assertEqual({s["State"] for s in states.values()}, {"Done"})
        self.assertTrue(all(s["Boxes"] > 0 for s in states.values()))
        arrays = example_training.arrays_by_patient(self.server.url)
        self.assertEqual(sum(len(a) for a in arrays.values()), len(sent))

    def test_second_run_makes_no_second_copy(self):
        data, _ = forge.make(110, "US")
        instance = self.client.try_upload(data)
        first = self.client.wait_ended([instance])[instance]
        digest = self.client.md5(first["Copy"])
        answer = self.client.post("/redactor/instances/%s/redact" % instance, {"Force": True, "Asynchronous": False})
        self.assertEqual(answer.status, 200, answer.body)
        second = self.client.wait_ended([instance])[instance]
        self.assertEqual(second["Copy"], first["Copy"])
        self.assertEqual(self.client.md5(second["Copy"]), digest, "same in, same out")
        self.assertEqual(len(self.client.get("/instances")), 2)

    def test_own_copies_are_not_worked_on(self):
        instance = self.client.try_upload(forge.make(111, "US")[0])
        state = self.client.wait_ended([instance])[instance]
        own = self.client.wait_ended([state["Copy"]])[state["Copy"]]
        self.assertEqual((own["State"], own["Reason"]), ("Skipped", "OwnCopy"))

    def test_one_patients_copies_stay_together(self):
        instances = [self.client.try_upload(forge.make(120 + i, "CT", 128, 128, 12, study=7, size=12)[0]) for i in range(3)]
        states = self.client.wait_ended(instances)
        parsed = [copy_check.dataset(self.client.file(s["Copy"])) for s in states.values()]
        for name in ("PatientID", "StudyInstanceUID", "SeriesInstanceUID"):
            self.assertEqual(len({str(getattr(p, name)) for p in parsed}), 1, name)
        self.assertEqual(len({str(p.SOPInstanceUID) for p in parsed}), 3)

    @unittest.skipUnless(os.path.isdir(os.path.join(CORPUS, "files")), "the corpus of real files is not here")
    def test_real_files_by_rest(self):
        sent, truths = {}, {}
        for path in corpus_files(60 if support.LONG else 24):
            with open(path, "rb") as file:
                data = file.read()
            instance = self.client.try_upload(data)
            if instance is not None and instance not in sent:  # of two files of one identity Orthanc keeps the first
                sent[instance] = hashlib.md5(data).hexdigest()
                truths[instance] = truth_of(path)
        self.assertGreaterEqual(len(sent), 20)
        states = self.check_all(sent, {i: t for i, t in truths.items() if t})
        counts = {}
        for state in states.values():
            key = state["State"] if state["State"] == "Done" else "%s %s" % (state["State"], state["Reason"])
            counts[key] = counts.get(key, 0) + 1
        print("\n%d real files: %s" % (len(sent), counts))

    def test_real_files_of_pydicom(self):
        from pydicom.data import get_testdata_files

        sent = {}
        for path in get_testdata_files("*.dcm")[:: 1 if support.LONG else 3]:
            with open(path, "rb") as file:
                data = file.read()
            instance = self.client.try_upload(data)
            if instance is not None:
                sent[instance] = self.client.md5(instance)
        self.assertGreaterEqual(len(sent), 5)
        self.check_all(sent, {})


class ByCStore(unittest.TestCase):
    def test_instances_sent_by_storescu(self):
        server = support.start(self, dicom=True)
        with tempfile.TemporaryDirectory() as folder:
            sent = []
            for i in range(4):
                path = os.path.join(folder, "%d.dcm" % i)
                with open(path, "wb") as file:
                    file.write(forge.make(130 + i, "US" if i % 2 else "SC", photometric="MONOCHROME2")[0])
                sent.append(path)
            for name in NAMED:
                path = os.path.join(CORPUS, "files", name + ".dcm")
                if os.path.exists(path):
                    sent.append(path)
            subprocess.run(["storescu", "-aec", "ORTHANC", "-R", "127.0.0.1", str(server.dicom_port)] +
                           [p for p in sent if "rle" not in p], check=True, timeout=120)
            rle = [p for p in sent if "rle" in p]
            if rle:
                subprocess.run(["storescu", "-aec", "ORTHANC", "-xr", "127.0.0.1", str(server.dicom_port)] + rle,
                               check=True, timeout=120)
        originals = [i for i in server.get("/instances") if not server.metadata(i, 4203)]
        states = server.wait_ended(originals)
        self.assertTrue(all(s["State"] in ENDED for s in states.values()))
        done = [s for s in states.values() if s["State"] == "Done"]
        self.assertGreaterEqual(len(done), 4)


if __name__ == "__main__":
    unittest.main()

"""The ten checks by which the MIDI-B benchmark scores de-identification, on forged instances with known answers: 100 %."""
import datetime
import io
import json
import os
import subprocess
import tempfile
import unittest

import numpy
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from support import PROGRAM
import copy_check
import forge

PATIENTS = 3
OPTIONS = ["CleanPixelData", "CleanGraphics", "CleanDescriptors", "CleanStructuredContent",
           "RetainLongitudinalModifiedDates", "RetainPatientCharacteristics", "RetainDeviceIdentity", "RetainSafePrivate"]
RETAINED = ("Modality", "Manufacturer", "ManufacturerModelName", "PatientSex", "BodyPartExamined", "KVP", "SliceThickness",
            "ConvolutionKernel", "Rows", "Columns", "BitsStored", "PhotometricInterpretation", "ImageType", "SOPClassUID",
            "SeriesNumber", "InstanceNumber", "PatientWeight")
NOT_NULL = ("PatientID", "PatientName", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "StudyDescription",
            "SeriesDescription", "StudyDate", "SeriesDate")
REMOVED = ("InstitutionName", "AccessionNumber", "ReferringPhysicianName", "PatientBirthDate", "StudyID", "PatientAddress",
           "OtherPatientIDs", "OperatorsName")
UIDS = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "FrameOfReferenceUID")


def instance(patient, study, number, kind):
    """(bytes, truth) of one instance: a picture with burned-in words, or one without any."""
    seed = 1000 * patient + 100 * study + number
    data, truth = forge.make(seed, kind, 256, 384, with_text=kind == "US", bits=12 if kind == "CT" else 8, study=7000 + patient)
    header = dcmread(io.BytesIO(data))
    day = datetime.date(2022, 3, 4) + datetime.timedelta(days=30 * study)
    root = "1.2.826.0.1.3680043.9.7777.%d.%d" % (patient, study)
    header.StudyInstanceUID, header.SeriesInstanceUID = root, root + ".1." + ("1" if kind == "CT" else "2")
    header.SOPInstanceUID = header.file_meta.MediaStorageSOPInstanceUID = root + ".2.%d" % number
    header.FrameOfReferenceUID = root + ".3"
    header.StudyDate = header.SeriesDate = header.ContentDate = day.strftime("%Y%m%d")
    header.AcquisitionDateTime = header.StudyDate + "101112"
    family = str(header.PatientName).split("^", maxsplit=1)[0]
    header.SeriesDescription = "ABDOMEN AXIAL " + family
    header.StudyDescription = "ABDOMEN ROUTINE"
    header.PatientComments = family + " MRN " + header.PatientID
    header.BodyPartExamined, header.KVP, header.SliceThickness, header.ConvolutionKernel = "ABDOMEN", "120", "2.5", "STANDARD"
    header.PatientWeight = "71.5"
    header.PatientAddress, header.OtherPatientIDs, header.OperatorsName = "12 Elm Street", "X" + header.PatientID, "KILDARE^JO"
    other = Dataset()
    other.ReferencedSOPClassUID, other.ReferencedSOPInstanceUID = header.SOPClassUID, root + ".2.%d" % (number ^ 1)
    item = Dataset()
    item.SeriesInstanceUID, item.ReferencedSOPSequence = header.SeriesInstanceUID, Sequence([other])
    header.ReferencedSeriesSequence = Sequence([item])
    safe = header.private_block(0x7053, "Philips PET Private Group", create=True)
    safe.add_new(0x00, "DS", "0.0012")
    return forge.to_bytes(header), truth


class Score:
    """How many answers of each check were right."""

    def __init__(self):
        self.right, self.wrong = {}, {}

    def add(self, check, good, what):
        if good:
            self.right[check] = self.right.get(check, 0) + 1
        else:
            self.wrong.setdefault(check, []).append(what)


def words_of(data):
    """All text of a data set."""
    return " ".join(text for values in copy_check.values_by_path(data).values() for text in values).lower()


@unittest.skipIf(PROGRAM is None, "the program is not built")
class MidiChecks(unittest.TestCase):
    def copies(self, files):
        with tempfile.TemporaryDirectory() as folder:
            originals, copies = os.path.join(folder, "in"), os.path.join(folder, "out")
            os.mkdir(originals)
            for name, (data, _) in files.items():
                with open(os.path.join(originals, name), "wb") as file:
                    file.write(data)
            config = os.path.join(folder, "config.json")
            with open(config, "w", encoding="utf-8") as file:
                json.dump({"Metadata": {"Options": OPTIONS}}, file)
            done = subprocess.run([PROGRAM, "run", "--keep-names", "--config", config, originals, copies], check=False,
                                  capture_output=True, text=True, env=dict(os.environ, XDG_STATE_HOME=folder))
            self.assertEqual(done.returncode, 0, done.stderr[-2000:])
            found = {}
            for name in files:
                with open(os.path.join(copies, name), "rb") as file:
                    found[name] = file.read()
            return found

    def check_header(self, score, name, old, new):
        for word in RETAINED:
            score.add("tag_retained", old.get(word) is None or str(new.get(word)) == str(old.get(word)), (name, word))
        score.add("tag_retained", (0x7053, 0x1000) in new and new[0x7053, 0x1000].value == 0.0012, (name, "safe private"))
        for word in NOT_NULL:
            score.add("text_notnull", str(new.get(word, "")).strip() != "", (name, word))
        text = words_of(new)
        gone = [str(old.PatientName).split("^")[0], str(old.PatientID), str(old.InstitutionName), "elm street", "kildare"]
        for word in gone:
            score.add("text_removed", word.lower() not in text, (name, word))
        for word in REMOVED:
            score.add("text_removed", str(new.get(word, "")) != str(old.get(word)), (name, word))
        for word in ("abdomen", "axial"):
            score.add("text_retained", word in str(new.SeriesDescription).lower(), (name, word))
        score.add("text_retained", str(new.StudyDescription) == "ABDOMEN ROUTINE", (name, "StudyDescription"))

    def check_maps(self, score, pairs):
        """Old to new identifiers are one map over all files, and it is one to one."""
        uids, patients, shifts = {}, {}, {}
        for name, old, new in pairs:
            for word in UIDS:
                uids.setdefault(str(old[word].value), set()).add(str(new[word].value))
            reference = old.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID
            copied = new.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID
            uids.setdefault(str(reference), set()).add(str(copied))
            patients.setdefault(str(old.PatientID), set()).add(str(new.PatientID))
            for word in ("StudyDate", "SeriesDate", "ContentDate", "AcquisitionDateTime"):
                if word in new and str(new[word].value) != "":
                    days = (datetime.datetime.strptime(str(old[word].value)[:8], "%Y%m%d")
                            - datetime.datetime.strptime(str(new[word].value)[:8], "%Y%m%d")).days
                    shifts.setdefault(str(old.PatientID), set()).add(days)
        for uid, made in uids.items():
            score.add("uid_changed", uid not in made, uid)
            score.add("uid_consistent", len(made) == 1, uid)
        score.add("uid_consistent", len({next(iter(m)) for m in uids.values()}) == len(uids), "one to one")
        for patient, made in patients.items():
            score.add("patid_consistent", len(made) == 1 and patient not in made, patient)
        score.add("patid_consistent", len({next(iter(m)) for m in patients.values()}) == PATIENTS, "one to one")
        for patient, days in shifts.items():
            score.add("date_shifted", len(days) == 1 and 1 <= next(iter(days)) <= 364, (patient, days))

    def test_all_ten_checks_are_passed(self):
        files = {}
        for patient in range(PATIENTS):
            for study in range(2):
                for number in range(4):
                    kind = "US" if number % 2 else "CT"
                    files["%d-%d-%d.dcm" % (patient, study, number)] = instance(patient, study, number, kind)
        copies, score, pairs = self.copies(files), Score(), []
        for name, (data, truth) in files.items():
            old, new = dcmread(io.BytesIO(data)), dcmread(io.BytesIO(copies[name]))
            pairs.append((name, old, new))
            self.check_header(score, name, old, new)
            if truth["words"]:
                score.add("pixels_hidden", copy_check.readable(copies[name], truth) == 0, name)
            else:
                score.add("pixels_retained", numpy.array_equal(old.pixel_array, new.pixel_array), name)
        self.check_maps(score, pairs)
        self.assertEqual(score.wrong, {})
        self.assertEqual(len(score.right), 10, score.right)


if __name__ == "__main__":
    unittest.main()

"""Every row of PS3.15 Table E.1-1 under every option: the action taken is the table's, at the top level, two sequences deep,
and as VR UN; private attributes go. The expectation is support/table_check.py's, which shares nothing with the plugin."""
import datetime
import json
import os
import subprocess
import tempfile
import unittest

from pydicom import dcmread

from support import HERE, PROGRAM
import table_check

FACTS = os.path.join(os.environ.get("REDACTOR_CORPUS", os.path.join(HERE, "../../../shared/corpus")), "../facts")
TABLE = os.path.join(FACTS, "ps315-table-e1-1.csv")
TYPES = os.path.join(FACTS, "ps315-combined-types.csv")
CLASSES = {"CTImage": "1.2.840.10008.5.1.4.1.1.2", "PETImage": "1.2.840.10008.5.1.4.1.1.128",
           "EnhancedCTImage": "1.2.840.10008.5.1.4.1.1.2.1", None: "1.2.840.10008.5.1.4.1.1.6.3"}
# What makes the whole instance be held or refused, and what no data set may hold.
STOPS = {"00420011", "00700001"}
LOWEST_GROUP = 0x0008


def is_shifted(old, new):
    """Into the past by at most a year, the time of day as it was."""
    if len(new) < 8 or new[8:] != old[8:]:
        return False
    days = (datetime.date(2020, 1, 15) - datetime.date(int(new[:4]), int(new[4:6]), int(new[6:8]))).days
    return 1 <= days <= 364


def complaint(code, row, number, found):
    """What is wrong with what [found] is; None when it is as [code] wants it."""
    tag, vr, _, _ = row
    old = table_check.value_of(number, table_check.kind_of(int(tag, 16), vr))[1]
    if found is None:
        return None if code == "X" or int(tag, 16) >> 16 < LOWEST_GROUP else "is gone"
    if code == "X":
        return "is there"
    new = found.value
    if found.VR == "SQ":
        inside = [str(item.get("PatientName", "")) for item in new]
        if any(table_check.FAMILY in name for name in inside):
            return "holds a name"
        return "has no item" if code in "DKCUI" and not inside else None
    new = new.decode("latin-1") if isinstance(new, bytes) else "" if new is None else str(new)
    if code == "K":
        return None if new.strip(" \0") == old else "has changed"
    if code == "U":
        return None if new.startswith("2.25.") else "is not a new UID"
    if code == "C" and vr in ("DA", "DT"):
        return None if is_shifted(old, new) else "is not shifted"
    if code == "C" and (vr == "TM" or old == "+0100"):
        return None if new == old else "has moved"
    if code in "DC" and new == "":
        return "is empty"
    if code == "C":
        return "holds a name" if table_check.FAMILY in new else None
    return "is as it was" if new == old or table_check.FAMILY in new else None


@unittest.skipIf(PROGRAM is None, "the program is not built")
class Table(unittest.TestCase):
    maxDiff = None

    def run_all(self, files, options, folder):
        """{name: copy}; every file has one."""
        originals, copies = os.path.join(folder, "in"), os.path.join(folder, "out")
        os.mkdir(originals)
        for name, data in files.items():
            with open(os.path.join(originals, name), "wb") as file:
                file.write(data)
        config = os.path.join(folder, "config.json")
        with open(config, "w", encoding="utf-8") as file:
            json.dump({"Metadata": {"Options": options}}, file)
        done = subprocess.run([PROGRAM, "run", "--keep-names", "--config", config, originals, copies], capture_output=True,
                              text=True, check=False, env=dict(os.environ, XDG_STATE_HOME=folder))
        self.assertEqual(done.returncode, 0, done.stderr[-2000:])
        return {name: dcmread(os.path.join(copies, name), force=True) for name in files}

    def check(self, rows, types):
        rows = [row for row in rows if row[0] not in STOPS]
        wrong, looked = [], 0
        for active in (None, *table_check.OPTIONS):
            files = {"%s.dcm" % iod: table_check.instance(rows, uid) for iod, uid in CLASSES.items()}
            files["unknown.dcm"] = table_check.instance(rows, CLASSES[None], as_unknown=True)
            with tempfile.TemporaryDirectory() as folder:
                copies = self.run_all(files, [table_check.OPTIONS[active]] if active else [], folder)
            for name, copy in copies.items():
                iod = name[:-4] if name[:-4] in CLASSES else None
                inner = copy[table_check.OUTER].value[0][table_check.INNER].value[0]
                for place, data, known in (("top", copy, types.get(iod, {})), ("nested", inner, {})):
                    self.assertNotIn(0x00091001, data, name)
                    for number, row in enumerate(rows):
                        tag = int(row[0], 16)
                        if place == "nested" and (tag <= 0x00080016 or tag >= 0x7fe00000):
                            continue
                        code = table_check.expected(row, active, known.get(row[0]))
                        problem = complaint(code, row, number, data.get(tag))
                        if name == "unknown.dcm" and problem == "is gone":
                            problem = None  # a value that cannot be read is no value
                        looked += 1
                        if problem:
                            wrong.append((active, name, place, row[0], row[2], code, problem))
        self.assertEqual(wrong[:40], [], "%d of %d" % (len(wrong), looked))
        return looked

    def test_a_sample_of_rows(self):
        looked = self.check(table_check.SAMPLE, table_check.SAMPLE_TYPES)
        self.assertGreater(looked, 2000)

    @unittest.skipUnless(os.path.isfile(TABLE), "the table is not here")
    def test_every_row_under_every_option(self):
        rows = list(table_check.read_rows(TABLE))
        self.assertEqual(len(rows), 653)
        looked = self.check(rows, {iod: table_check.read_types(TYPES, iod) for iod in CLASSES if iod})
        self.assertGreater(looked, 65000)


if __name__ == "__main__":
    unittest.main()

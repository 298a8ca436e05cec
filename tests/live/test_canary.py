"""No patient data in side channels: canaries in every tag and in the pixels, the most talkative log, then a search."""
import os
import sqlite3
import unittest

import support

import copy_check
import forge

CANARIES = {}


def planted(seed):
    """An instance whose every text attribute holds a word that stands nowhere else, nested and private ones too."""
    from pydicom.datadict import DicomDictionary
    from pydicom.dataset import Dataset
    from pydicom.sequence import Sequence
    from pydicom.tag import Tag

    data = copy_check.dataset(forge.make(seed, "US", with_text=True)[0])
    makers = {
        "PN": lambda n: "CANARYX%06d^JANE" % n,
        "LO": lambda n: "CANARYX%06d" % n,
        "SH": lambda n: "CANARYX%06d" % n,
        "ST": lambda n: "CANARYX%06d text" % n,
        "LT": lambda n: "CANARYX%06d text" % n,
        "UT": lambda n: "CANARYX%06d text" % n,
        "AE": lambda n: "CANARYX%06d" % n,
        "UC": lambda n: "CANARYX%06d" % n,
    }
    item = Dataset()
    number = 0
    codes = (0x00080100, 0x00080102, 0x00080103, 0x00080119, 0x00080122)  # identifiers of concepts, not of persons
    for tag, (vr, vm, _, retired, _) in sorted(DicomDictionary.items()):
        if vr not in makers or retired or tag >> 16 in (0, 2, 4) or (tag >> 16) >= 0x5000 or tag == 0x00080005:
            continue
        number += 1
        if tag in codes:
            data.add_new(Tag(tag), vr, "CANARYCODE%d" % number)
            continue
        data.add_new(Tag(tag), vr, makers[vr](number))
        if number % 3 == 0:
            item.add_new(Tag(tag), vr, makers[vr](100000 + number))
    data.RequestAttributesSequence = Sequence([item])
    block = data.private_block(0x0029, "CANARYX", create=True)
    block.add_new(0x10, "LO", "CANARYX900001")
    return forge.to_bytes(data), forge.make(seed, "US")[1]


class Canary(unittest.TestCase):
    def test_no_canary_in_side_channels(self):
        server = support.start(self, level="--trace")
        data, truth = planted(200)
        client = server
        instance = client.try_upload(data)
        state = client.wait_ended([instance])[instance]
        secrets = [b"CANARYX", b"CANARYCODE"] + [w["text"].encode() for w in truth["words"] if w["is_phi"] and len(w["text"]) >= 6]
        client.post("/redactor/instances/%s/redact" % instance, {"Force": True})
        client.wait_ended([instance])
        answers = {
            "status": client.bytes("/redactor/status"),
            "metrics": client.bytes("/tools/metrics-prometheus"),
            "jobs": client.bytes("/jobs?expand"),
            "cases": client.bytes("/redactor/cases"),
            "quarantine": client.bytes("/redactor/quarantine"),
            "audit": client.bytes("/redactor/audit"),
            "state": client.bytes("/redactor/instances/%s/state" % instance),
            "changes": client.bytes("/changes"),
            "error id": client.ask("GET", "/redactor/instances/no-such-id/state").body,
            "error body": client.post("/redactor/instances/%s/redact" % instance, {"CANARYX000001": 1}).body,
        }
        if state["State"] == "Done":
            answers["plan on the copy"] = client.bytes("/instances/%s/attachments/4201/data" % state["Copy"])
            copy = client.file(state["Copy"])
            self.assertFalse(b"CANARYX" in copy, "a canary in the copy")
        server.stop()
        answers["log"] = self.without_orthancs_own_lines(server.log().encode())
        for path in server.database_files():
            with open(path, "rb") as file:
                answers[os.path.basename(path)] = file.read()
        for name, answer in answers.items():
            for secret in secrets:
                self.assertFalse(secret in answer, "a canary in: " + name)

    @staticmethod
    def without_orthancs_own_lines(log):
        """Orthanc itself traces what it stores; the plugin's lines and the workers' are what this is about."""
        return b"\n".join(line for line in log.split(b"\n") if b"edactor" in line)

    def test_database_holds_only_what_the_schema_says(self):
        server = support.start(self)
        instance = server.try_upload(forge.make(201, "US")[0])
        server.wait_ended([instance])
        server.stop()
        path = [p for p in server.database_files() if p.endswith(".db")][0]
        with sqlite3.connect(path) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone()[0], "ok")


if __name__ == "__main__":
    unittest.main()

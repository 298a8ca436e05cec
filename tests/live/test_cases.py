"""Review by REST: a case is seen, edited and decided. Needs python3-pydicom for the forged pictures."""
import json
import os
import sys
import unittest

_HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [_HERE, os.path.join(os.path.dirname(_HERE), "support")]
from orthanc_server import OrthancServer, missing  # noqa: E402

try:
    import forge
except ImportError:
    forge = None


def setUpModule():
    if missing() or forge is None:
        raise unittest.SkipTest(missing() or "python3-pydicom is not installed")


def picture(number):
    return forge.make(number, "CT", 200, 300, 12, with_text=True, size=16)[0]


class Cases(unittest.TestCase):
    """Everything is held for review."""

    @classmethod
    def setUpClass(cls):
        cls.server = OrthancServer({"Enable": True, "Review": {"Required": "Always"}})
        cls.addClassCleanup(cls.server.close)
        cls.server.start()

    def held(self, number):
        """(instance, address of its case, answer with the case)"""
        instance = self.server.upload(picture(number))
        state = self.server.wait_state(instance, "Review")
        path = "/redactor/cases/" + state["Case"]
        return instance, path, self.server.ask("GET", path)

    def put(self, path, boxes, revision):
        return self.server.ask("PUT", path + "/boxes", json.dumps({"Boxes": boxes}),
                               {"Content-Type": "application/json", "If-Match": revision})

    def fills(self, case):
        return [{"Id": step["Id"], "Box": step["Box"], "Frames": step["Frames"]} for step in case.json["Plan"]["Steps"]
                if step["Kind"] == "Fill"]

    def test_an_added_box_is_in_the_picture_and_in_the_copy(self):
        instance, path, case = self.held(1)
        before = self.server.ask("GET", path + "/frames/0/after")
        self.assertEqual((before.status, before.headers["Content-Type"]), (200, "image/png"))
        fills = self.fills(case)
        edited = self.put(path, fills + [{"Box": [100, 100, 40, 20]}], case.headers["ETag"])
        self.assertEqual(edited.status, 200, edited.body)
        self.assertNotEqual(self.server.ask("GET", path + "/frames/0/after").body, before.body)
        self.assertEqual(self.put(path, fills, case.headers["ETag"]).status, 409, "an old revision")
        decided = self.server.post(path + "/decision", {"Revision": edited.json["Revision"], "Decision": "Approve"})
        self.assertEqual(decided.status, 200, decided.body)
        state = self.server.wait_state(instance, ("Done", "Review", "Quarantined"))
        self.assertEqual((state["State"], state["Boxes"]), ("Done", len(fills) + 1))

    def test_a_rejected_case_has_no_copy(self):
        instance, path, case = self.held(2)
        answer = self.server.post(path + "/decision", {"Revision": case.json["Revision"], "Decision": "Reject"})
        self.assertEqual(answer.json["State"], "Rejected")
        state = self.server.state(instance)
        self.assertEqual((state["State"], state["Copy"]), ("Rejected", None))

    def test_boxes_outside_are_refused(self):
        _, path, case = self.held(3)
        self.assertEqual(self.put(path, [{"Box": [290, 190, 40, 20]}], case.headers["ETag"]).status, 400)
        self.assertEqual(self.put(path, [{"Box": [0, 0, 4, 4], "Frames": [0, 1]}], case.headers["ETag"]).status, 400)

    def test_pictures_and_case_hold_no_text_of_the_patient(self):
        instance, _, case = self.held(4)
        name = self.server.ask("GET", f"/instances/{instance}/content/0010-0010").body.strip(b" \0")
        self.assertTrue(name)
        for part in name.split(b"^"):
            self.assertNotIn(part, case.body)


class Regions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = OrthancServer({"Enable": True})
        cls.addClassCleanup(cls.server.close)
        cls.server.start()

    def redact(self, instance, **wishes):
        return self.server.post(f"/redactor/instances/{instance}/redact", wishes)

    def test_a_region_is_filled_and_the_copy_replaced(self):
        instance = self.server.upload(picture(5))
        first = self.server.wait_state(instance, "Done")
        digest = self.server.ask("GET", f"/instances/{first['Copy']}/attachments/dicom/md5").body
        answer = self.redact(instance, Force=True, Asynchronous=False, Regions=[{"Box": [100, 100, 40, 20]}])
        self.assertEqual((answer.status, answer.json["State"]), (200, "Done"), answer.body)
        self.assertEqual(answer.json["Boxes"], first["Boxes"] + 1)
        self.assertEqual(answer.json["Copy"], first["Copy"])
        self.assertNotEqual(self.server.ask("GET", f"/instances/{first['Copy']}/attachments/dicom/md5").body, digest)

    def test_a_policy_goes_by_its_name(self):
        instance = self.server.upload(picture(7))
        self.server.wait_state(instance, "Done")
        for policy in ("Balanced", "policy.alltext"):
            answer = self.redact(instance, Force=True, Asynchronous=False, Policy=policy)
            self.assertEqual((answer.status, answer.json["State"]), (200, "Done"), answer.body)
        plan = self.redact(instance, DryRun=True, Policy="Permissive").json
        self.assertEqual(plan["Policy"], "Permissive")

    def test_options_of_one_copy(self):
        instance = self.server.upload(picture(8))
        self.server.wait_state(instance, "Done")
        asked = ["RetainUids", "CleanPixelData"]
        plan = self.redact(instance, DryRun=True, Options=asked).json
        self.assertEqual(set(plan["Options"]), set(asked))
        answer = self.redact(instance, Force=True, Asynchronous=False, Options=asked)
        self.assertEqual((answer.status, answer.json["State"]), (200, "Done"), answer.body)
        tags = self.server.get("/instances/%s/simplified-tags" % answer.json["Copy"])
        of = self.server.get("/instances/%s/simplified-tags" % instance)
        self.assertEqual(tags["SOPInstanceUID"], of["SOPInstanceUID"])
        codes = {item["CodeValue"] for item in tags["DeidentificationMethodCodeSequence"]}
        self.assertEqual(codes, {"113100", "113101", "113110"})
        self.assertNotIn("LongitudinalTemporalInformationModified", [t for t in tags if tags[t] == "MODIFIED"])
        self.assertEqual(self.redact(instance, Options=["Everything"]).status, 400)

    def test_what_cannot_be_is_refused_at_once(self):
        instance = self.server.upload(picture(6))
        self.server.wait_state(instance, "Done")
        self.assertEqual(self.redact(instance, Regions=[{"Box": [1000, 100, 40, 20]}]).status, 400)
        self.assertEqual(self.redact(instance, Regions=[{"Box": [0, 0, 4, 4], "Frames": [0, 1]}]).status, 400)
        self.assertEqual(self.redact(instance, Policy="NoSuchPolicy").status, 400)
        self.assertEqual(self.server.state(instance)["State"], "Done")


if __name__ == "__main__":
    unittest.main(verbosity=2)

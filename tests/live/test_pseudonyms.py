"""Pseudonyms of a running server: what a patient ID becomes, and back, for administrators."""
import hashlib
import hmac
import os
import subprocess
import unittest

import support

import copy_check
import forge


DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def keyed(key, purpose, value, project="default"):
    """The rule of plugin/service/key.h, told once more."""
    part = hmac.new(key, b"orthanc-redactor/v1\0" + purpose.encode() + b"\0" + project.encode(), hashlib.sha256).digest()
    return hmac.new(part, value.encode(), hashlib.sha256).digest()


def base32(mac, characters):
    number = int.from_bytes(mac, "big")
    return "".join(DIGITS[number >> (256 - 5 * (i + 1)) & 31] for i in range(characters))


def uid_of(mac):
    bits = bytearray(mac[:16])
    bits[6], bits[8] = bits[6] & 15 | 128, bits[8] & 63 | 128
    return "2.25.%d" % int.from_bytes(bits, "big")


class Pseudonyms(unittest.TestCase):
    def setUp(self):
        self.server = support.start(self)

    def test_a_pseudonym_leads_back_to_its_originals(self):
        data = [forge.make(900 + i, "CT", 64, 64, with_text=False, study=77)[0] for i in range(2)]
        data.append(forge.make(990, "CT", 64, 64, with_text=False, study=78)[0])
        originals = [self.server.upload(one) for one in data]
        states = self.server.wait_ended(originals)
        self.assertEqual({state["State"] for state in states.values()}, {"Done"})
        header = copy_check.dataset(self.server.file(states[originals[0]]["Copy"]))
        preview = self.server.post("/redactor/pseudonyms/preview",
                                   {"PatientID": str(copy_check.dataset(data[0]).PatientID)})
        self.assertEqual(preview.json["Pseudonym"], header.PatientID)
        self.assertEqual(preview.json["PatientName"], str(header.PatientName))
        found = self.server.post("/redactor/pseudonyms/lookup", {"Pseudonym": str(header.PatientID)})
        self.assertEqual(found.status, 200, found.body)
        self.assertEqual({one["Original"] for one in found.json["Instances"]}, set(originals[:2]))
        self.assertEqual({one["Copy"] for one in found.json["Instances"]}, {states[o]["Copy"] for o in originals[:2]})
        nobody = self.server.post("/redactor/pseudonyms/lookup", {"Pseudonym": "NOBODY"})
        self.assertEqual((nobody.status, nobody.json), (200, {"Instances": []}))
        audit = self.server.get("/redactor/audit?limit=1000")["Entries"]
        self.assertEqual([entry["Action"] for entry in audit].count("LookupPseudonym"), 2)
        self.assertNotIn(str(header.PatientID), str(audit))

    def test_pseudonyms_are_what_the_rule_says(self):
        data = forge.make(930, "CT", 64, 64, with_text=False)[0]
        before = copy_check.dataset(data)
        original = self.server.upload(data)
        after = copy_check.dataset(self.server.file(self.server.wait_ended([original])[original]["Copy"]))
        with open(os.path.join(self.server.config["StorageDirectory"], "orthanc-redactor.key"), encoding="ascii") as file:
            key = bytes.fromhex(file.read().strip())
        patient = keyed(key, "patient", str(before.PatientID))
        self.assertEqual(after.PatientID, base32(patient, 20))
        self.assertEqual(str(after.PatientName), "ANON^" + base32(patient, 10))
        self.assertEqual(after.AccessionNumber, base32(keyed(key, "accession", str(before.AccessionNumber)), 16))
        for word in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            self.assertEqual(after[word].value, uid_of(keyed(key, "uid", str(before[word].value))), word)

    def test_issuers_tell_equal_ids_apart(self):
        server = support.start(self, {"Pseudonyms": {"UseIssuer": True}})
        originals = []
        for number, issuer in enumerate(("SAINT MARY", "SAINT MARY", "SAINT PAUL")):
            data = copy_check.dataset(forge.make(970 + number, "CT", 64, 64, with_text=False, study=79)[0])
            data.IssuerOfPatientID = issuer
            data.StudyInstanceUID += "." + str(number)
            originals.append(server.upload(forge.to_bytes(data)))
        states = server.wait_ended(originals)
        self.assertEqual({state["State"] for state in states.values()}, {"Done"}, states)
        made = [copy_check.dataset(server.file(states[o]["Copy"])) for o in originals]
        self.assertEqual(made[0].PatientID, made[1].PatientID)
        self.assertEqual(made[0].StudyDate, made[1].StudyDate)
        self.assertNotEqual(made[0].PatientID, made[2].PatientID)
        preview = server.post("/redactor/pseudonyms/preview",
                              {"PatientID": str(data.PatientID), "Issuer": "SAINT PAUL"})
        self.assertEqual(preview.json["Pseudonym"], made[2].PatientID)

    def test_a_new_key_replaces_all_copies(self):
        data = forge.make(950, "CT", 64, 64, with_text=False)[0]
        original = self.server.upload(data)
        old = self.server.wait_ended([original])[original]["Copy"]
        folder = self.server.config["StorageDirectory"]
        database, key, new = (os.path.join(folder, "orthanc-redactor." + end) for end in ("db", "key", "new"))
        subprocess.run([support.PROGRAM, "key", "new", new], check=True, capture_output=True)
        busy = subprocess.run([support.PROGRAM, "rekey", database, key, new], check=False, capture_output=True, text=True)
        self.assertEqual(busy.returncode, 1)
        self.assertIn("in use", busy.stderr)
        self.server.stop()
        done = subprocess.run([support.PROGRAM, "rekey", database, key, new], check=False, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        os.replace(new, key)
        self.server.start()
        state = self.server.wait_ended([original])[original]
        self.assertEqual(state["State"], "Done")
        self.assertNotEqual(state["Copy"], old)
        self.assertNotIn(old, self.server.get("/instances"), "the old copy is still there")
        self.assertTrue(self.server.get("/redactor/audit/verify")["Ok"])


SECRET = """
mount -t tmpfs -o mode=755 none /run && mkdir /run/secrets && cd /run/secrets && touch key || exit 77
%(program)s key new /run/made && chmod 444 /run/made && mount --bind /run/made key || exit 77
%(program)s key check /run/secrets/key && exit 1
mount -o remount,bind,ro key || exit 77
%(program)s key check /run/secrets/key || exit 2
%(program)s key check /run/made && exit 3
chmod 446 /run/made
%(program)s key check /run/secrets/key && exit 4
exit 0
"""


class Secrets(unittest.TestCase):
    def test_a_container_s_secret_may_be_readable_for_all_where_it_is_mounted_read_only(self):
        if support.missing():
            self.skipTest(support.missing())
        ran = subprocess.run(["unshare", "-m" if os.geteuid() == 0 else "-rm", "sh", "-c",
                              SECRET % {"program": support.PROGRAM}],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
        if ran.returncode == 77 or "unshare" in ran.stderr:
            self.skipTest("this machine lets nobody mount: " + ran.stderr[-200:])
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
        self.assertIn("mounted read-only", ran.stderr)


if __name__ == "__main__":
    unittest.main()

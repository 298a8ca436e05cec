"""What the tests of the main path share: a server with the plugin, asked as a REST client would."""
import os
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))
from orthanc_server import OrthancServer, built, missing, program_path  # noqa: E402,F401

LONG = bool(os.environ.get("REDACTOR_LONG"))
PROGRAM = program_path()
ENDED = {"Done", "Review", "Quarantined", "Skipped", "Rejected", "Gone"}


class Server(OrthancServer):
    """OrthancServer and what the main path's tests ask for again and again."""

    def bytes(self, path):
        answer = self.ask("GET", path)
        assert answer.status == 200, f"GET {path}: {answer.status}"
        return answer.body

    def try_upload(self, dicom):
        """Orthanc's id of the stored instance; None when Orthanc refuses it."""
        answer = self.ask("POST", "/instances", dicom)
        return answer.json["ID"] if answer.status == 200 else None

    def wait_ended(self, instances, seconds=300):
        """{instance: state} once none is under way any more."""
        until = time.monotonic() + seconds
        states = {}
        while time.monotonic() < until:
            states.update({i: self.state(i) for i in instances if states.get(i, {}).get("State") not in ENDED})
            if all(s.get("State") in ENDED for s in states.values()):
                return states
            time.sleep(0.1)
        still = {i: s.get("State") for i, s in states.items() if s.get("State") not in ENDED}
        raise AssertionError(f"not ended after {seconds} s: {still}\n{self.log()[-3000:]}")

    def metadata(self, instance, number):
        answer = self.ask("GET", f"/instances/{instance}/metadata/{number}")
        return answer.body.decode() if answer.status == 200 else None

    def copies(self):
        """{copy: original} by what the copies carry."""
        found = {i: self.metadata(i, 4203) for i in self.get("/instances")}
        return {i: original for i, original in found.items() if original}

    def file(self, instance):
        return self.bytes(f"/instances/{instance}/file")

    def md5(self, instance):
        return self.bytes(f"/instances/{instance}/attachments/dicom/md5").decode()


def start(test, redactor=None, **options):
    """A server that ends with [test]; [redactor] goes into the plugin's section."""
    if missing():
        raise unittest.SkipTest(missing())
    section = {"Enable": True}
    section.update(redactor or {})
    server = Server(section, **options)
    test.addCleanup(server.close)
    return server.start()

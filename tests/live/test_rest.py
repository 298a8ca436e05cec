"""The plugin in a real Orthanc, asked by REST. Run by /usr/bin/python3; skips when something is not there."""
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import forge_dicom  # noqa: E402
from orthanc_server import OrthancServer, missing, plugin_path, wait_until  # noqa: E402

SECURITY_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store",
                    "Cross-Origin-Resource-Policy": "same-origin"}
UNKNOWN = "00000000-00000000-00000000-00000000-00000000"


def setUpModule():
    if missing():
        raise unittest.SkipTest(missing())


class Shared(unittest.TestCase):
    """One server for all tests of a class."""
    section = {"Enable": True}
    extra = None

    @classmethod
    def setUpClass(cls):
        cls.server = OrthancServer(json.loads(json.dumps(cls.section)), cls.extra)
        cls.addClassCleanup(cls.server.close)
        cls.server.start()


class Library(unittest.TestCase):
    def test_exports_four_functions_and_links_no_parser(self):
        script = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "exports.sh")
        if "build-asan" in plugin_path():
            self.skipTest("a sanitizer's build links more")
        self.assertEqual(subprocess.run(["sh", script, plugin_path()], check=False).returncode, 0)


class Requests(Shared):
    def check_error(self, answer, status, details):
        self.assertEqual(answer.status, status, answer.body)
        self.assertEqual(answer.json["Details"], details)
        self.assertEqual(set(answer.json), {"Method", "Uri", "HttpError", "HttpStatus", "OrthancError", "OrthancStatus",
                                            "Message", "Details"})

    def test_status_is_ok(self):
        status = self.server.get("/redactor/status")
        self.assertEqual((status["Health"], status["Reasons"]), ("Ok", []), status)
        self.assertGreaterEqual(len(status["Workers"]), 2)
        self.assertTrue(all(worker["Sandbox"]["Seccomp"] for worker in status["Workers"]))
        self.assertRegex(status["RulesHash"], "^[0-9a-f]{64}$")
        self.assertRegex(status["KeyFingerprint"], "^[0-9a-f]{32}$")
        self.assertEqual(self.server.get("/redactor/health"), {"Health": "Ok"})

    def test_every_answer_has_the_security_headers(self):
        for method, path in (("GET", "/status"), ("GET", "/nothing"), ("POST", "/pause")):
            answer = self.server.ask(method, "/redactor" + path, b"" if method == "POST" else None)
            for key, value in SECURITY_HEADERS.items():
                self.assertEqual(answer.headers[key], value, (path, key))
            self.assertIn("frame-ancestors 'self'", answer.headers["Content-Security-Policy"], path)

    def test_index_lists_the_routes(self):
        paths = {route["Path"] for route in self.server.get("/redactor")["Routes"]}
        self.assertIn("/redactor/{level}/{id}/redact", paths)

    def test_refusals(self):
        self.check_error(self.server.ask("GET", "/redactor/nothing"), 404, "OR-Unknown")
        self.assertIn(self.server.ask("GET", "/redactor/studies/..%2f..%2fsystem/state").status, (400, 404))
        self.check_error(self.server.ask("POST", "/redactor/pause", "{}", {"Content-Type": "text/plain"}), 415,
                         "OR-JsonOnly")
        self.check_error(self.server.post("/redactor/pause", {}, {"Origin": "http://evil.example"}), 403, "OR-CrossSite")
        self.check_error(self.server.post("/redactor/pause", {}, {"Sec-Fetch-Site": "cross-site"}), 403, "OR-CrossSite")
        self.check_error(self.server.post(f"/redactor/instances/{UNKNOWN}/redact"), 404, "OR-Unknown")
        self.check_error(self.server.post(f"/redactor/instances/{UNKNOWN}/redact", {"Policy": "<x>"}), 400, "OR-BadRequest")
        self.assertEqual(self.server.ask("GET", "/redactor/pause").status, 405)

    def test_hostile_bodies(self):
        headers = {"Content-Type": "application/json"}
        deep = self.server.ask("POST", "/redactor/pause", "[" * 1000000, headers)
        self.check_error(deep, 400, "OR-BadRequest")
        self.check_error(self.server.ask("POST", "/redactor/pause", " " * (4 << 20) + "{}", headers), 413, "OR-TooLarge")
        self.check_error(self.server.ask("POST", "/redactor/pause", b"\xff\xfe{", headers), 400, "OR-BadRequest")

    def test_pause_and_resume(self):
        self.assertEqual(self.server.post("/redactor/pause").json, {"Paused": True})
        self.assertTrue(self.server.get("/redactor/status")["Paused"])
        self.assertEqual(self.server.post("/redactor/resume").json, {"Paused": False})
        actions = [entry["Action"] for entry in self.server.get("/redactor/audit?limit=1000")["Entries"]]
        self.assertIn("Pause", actions)
        self.assertTrue(self.server.get("/redactor/audit/verify")["Ok"])

    def test_preview_is_stable_and_limited(self):
        first = self.server.post("/redactor/pseudonyms/preview", {"PatientID": "CANARY-PREVIEW"})
        self.assertEqual(first.status, 200)
        second = self.server.post("/redactor/pseudonyms/preview", {"PatientID": " CANARY-PREVIEW "})
        self.assertEqual(first.json, second.json)
        statuses = [self.server.post("/redactor/pseudonyms/preview", {"PatientID": "x"}).status for _ in range(45)]
        self.assertIn(503, statuses, "Orthanc knows no 429")

    def test_rules_test_judges_and_does_not_echo(self):
        answer = self.server.post("/redactor/rules/test",
                                  {"Text": "CANARY NAME", "Context": {"PatientName": "CANARY^NAME"}})
        self.assertEqual(answer.status, 200, answer.body)
        self.assertEqual(answer.json["Decision"], "Redact")
        self.assertNotIn(b"CANARY", answer.body)

    def test_metrics(self):
        text = self.server.ask("GET", "/tools/metrics-prometheus").body.decode()
        for name in ("queue_depth", "review_open", "quarantined_count", "running", "oldest_age_s", "worker_crashes_total",
                     "worker_timeouts_total", "health"):
            self.assertIn(f"orthanc_redactor_{name} ", text)


class Copies(Shared):
    def test_copy_and_links(self):
        original = self.server.upload(forge_dicom.make())
        state = self.server.wait_state(original, ("Done", "Review", "Quarantined", "Skipped"))
        self.assertEqual(state["State"], "Done", state)
        copy = state["Copy"]
        self.assertEqual(self.server.ask("GET", f"/instances/{original}/metadata/4201").body, b"Done")
        self.assertEqual(self.server.ask("GET", f"/instances/{original}/metadata/4202").body.decode(), copy)
        self.assertEqual(self.server.ask("GET", f"/instances/{copy}/metadata/Redactor-Original").body.decode(), original)
        plan = self.server.get(f"/instances/{copy}/attachments/redactor-plan/data")
        self.assertEqual(plan["Version"], 1)
        self.assertNotIn("CANARY", json.dumps(plan))
        self.assertEqual(self.server.state(copy)["Original"], original)
        tags = self.server.ask("GET", f"/instances/{copy}/simplified-tags").body.decode()
        self.assertNotIn("CANARY", tags)
        wait_until(lambda: self.server.state(copy)["State"] == "Skipped", 30)
        self.assertEqual(self.server.state(copy)["Reason"], "OwnCopy")

    def test_study_state_links_studies(self):
        original = self.server.upload(forge_dicom.make(study="levels"))
        self.server.wait_state(original, "Done")
        study = self.server.get(f"/instances/{original}/study")["ID"]
        state = self.server.get(f"/redactor/studies/{study}/state")
        self.assertEqual((state["Instances"], state["Done"]), (1, 1))
        copy_study = state["Copies"][0]
        self.assertEqual(self.server.get(f"/redactor/studies/{copy_study}/state")["Originals"], [study])
        patient = self.server.get(f"/studies/{copy_study}")["ParentPatient"]
        self.assertEqual(self.server.get(f"/redactor/patients/{patient}/state")["Originals"], [])

    def test_each_of_a_burst_is_filed_under_its_study(self):
        names = ("burst-a", "burst-b")
        files = [(study, forge_dicom.make(study=study, instance=f"{study}{i}")) for i in range(40) for study in names]
        with concurrent.futures.ThreadPoolExecutor(4) as connections:
            sent = list(connections.map(lambda file: (file[0], self.server.upload(file[1])), files))
        for instance in (instance for _, instance in sent):
            self.server.wait_state(instance, "Done", 120)
        for name in names:
            study = self.server.get("/instances/%s/study" % next(i for s, i in sent if s == name))["ID"]
            state = self.server.get(f"/redactor/studies/{study}/state")
            self.assertEqual((state["Instances"], state["Done"]), (40, 40), name)

    def test_job_mirrors_the_queue(self):
        for number in range(3):
            original = self.server.upload(forge_dicom.make(study="job", instance=f"j{number}"))
        study = self.server.get(f"/instances/{original}/study")["ID"]
        answer = self.server.post(f"/redactor/studies/{study}/redact", {"Force": True})
        self.assertEqual(answer.status, 200, answer.body)
        job = wait_until(lambda: self.finished(answer.json["ID"]), 90)
        self.assertEqual((job["State"], job["Type"]), ("Success", "RedactorRedact"))
        self.assertEqual((job["Content"]["Instances"], job["Content"]["Done"], job["Progress"]), (3, 3, 100), job)
        self.assertNotIn("CANARY", json.dumps(job))

    def finished(self, job_id):
        job = self.server.get(f"/jobs/{job_id}")
        return job if job["State"] in ("Success", "Failure") else None

    def test_one_instance_can_be_waited_for(self):
        original = self.server.upload(forge_dicom.make(study="wait"))
        answer = self.server.post(f"/redactor/instances/{original}/redact", {"Asynchronous": False})
        self.assertEqual(answer.status, 200, answer.body)
        self.assertEqual(answer.json["State"], "Done", answer.json)

    def test_dry_run_plans_and_stores_nothing(self):
        self.server.post("/redactor/pause")
        self.addCleanup(self.server.post, "/redactor/resume")
        original = self.server.upload(forge_dicom.make(study="dry"))
        before = self.server.get("/statistics")["CountInstances"]
        answer = self.server.post(f"/redactor/instances/{original}/redact", {"DryRun": True})
        self.assertEqual(answer.status, 200, answer.body)
        self.assertIn(answer.json["Verdict"], ("Pass", "Redact", "Hold"))
        self.assertNotIn(b"CANARY", answer.body)
        self.assertEqual(self.server.get("/statistics")["CountInstances"], before)

    def test_deleted_original_is_gone(self):
        original = self.server.upload(forge_dicom.make(study="gone"))
        self.server.wait_state(original, "Done")
        self.server.ask("DELETE", f"/instances/{original}")
        self.assertEqual(self.server.ask("GET", f"/redactor/instances/{original}/state").status, 404)
        wait_until(lambda: ("Gone", original) in self.audited(), 30)

    def audited(self):
        """(action, object) of the newest entries"""
        last = self.server.get("/redactor/audit/verify")["Last"]
        entries = self.server.get(f"/redactor/audit?since={max(0, last - 50)}")["Entries"]
        return {(entry["Action"], entry["Object"]) for entry in entries}

    def test_log_holds_nothing_of_a_patient(self):
        original = self.server.upload(forge_dicom.make(study="log2"))
        self.server.wait_state(original, "Done")
        ours = [line for line in self.server.log().splitlines() if "redactor: " in line]
        self.assertFalse([line for line in ours if "CANARY" in line])


class Restart(unittest.TestCase):
    def test_work_goes_on_after_a_kill(self):
        with OrthancServer({"Enable": True}) as server:
            originals = [server.upload(forge_dicom.make(instance=f"k{number}")) for number in range(8)]
            server.kill()
            server.start()
            for original in originals:
                server.wait_state(original, "Done", 90)
            copies = {server.state(original)["Copy"] for original in originals}
            self.assertEqual(len(copies), 8)
            self.assertEqual(len(server.get("/instances")), 16)
            self.assertTrue(server.get("/redactor/audit/verify")["Ok"])

    def test_what_came_without_the_plugin_is_found(self):
        """The change log was emptied meanwhile, too."""
        with OrthancServer({"Enable": True}) as server:
            originals = [server.upload(forge_dicom.make(instance="w0"))]
            server.wait_state(originals[0], "Done")
            plugins = server.config["Plugins"]
            server.config["Plugins"] = []
            server.restart()
            originals += [server.upload(forge_dicom.make(instance=f"w{number}")) for number in range(1, 4)]
            server.ask("DELETE", "/changes")
            originals += [server.upload(forge_dicom.make(instance="w4"))]
            server.config["Plugins"] = plugins
            server.restart()
            for original in originals:
                server.wait_state(original, "Done", 90)

    def test_a_job_goes_on_after_a_restart(self):
        with OrthancServer({"Enable": True}) as server:
            server.post("/redactor/pause")
            original = server.upload(forge_dicom.make())
            study = server.get(f"/instances/{original}/study")["ID"]
            job = server.post(f"/redactor/studies/{study}/redact").json["ID"]
            self.assertEqual(server.restart().process.poll(), None)
            if server.get("/redactor/status")["Paused"]:
                server.post("/redactor/resume")
            wait_until(lambda: server.get(f"/jobs/{job}")["State"] == "Success", 60)

    def test_stops_quickly_and_cleanly(self):
        with OrthancServer({"Enable": True}) as server:
            server.upload(forge_dicom.make())
            self.assertEqual(server.stop(), 0)
            self.assertNotRegex(server.log(), "(?i)segmentation|sanitizer|terminate called")


class Wrong(Shared):
    section = {"Enable": True, "Workres": {"Count": 2}, "Padding": -3}

    def test_orthanc_runs_and_status_says_why(self):
        status = self.server.get("/redactor/status")
        self.assertEqual(status["Health"], "Stopped")
        text = json.dumps(status["Reasons"])
        self.assertRegex(text, "Workres")
        self.assertRegex(text, "Padding")
        self.assertEqual(self.server.ask("GET", "/redactor/health").status, 503)
        original = self.server.upload(forge_dicom.make())
        answer = self.server.post(f"/redactor/instances/{original}/redact")
        self.assertEqual((answer.status, answer.json["Details"]), (503, "OR-Degraded"))
        self.assertEqual(len(self.server.get("/instances")), 1)
        self.assertEqual(len(re.findall(r"(?m)^E.*redactor: ", self.server.log())) > 0, True)


class Filter(Shared):
    """An Orthanc whose own Lua filter refuses what plugins store."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        script = os.path.join(folder.name, "filter.lua")
        with open(script, "w", encoding="ascii") as file:
            file.write("function ReceivedInstanceFilter(dicom, origin) return origin['RequestOrigin'] ~= 'Plugins' end\n")
        cls.extra = {"LuaScripts": [script]}
        super().setUpClass()

    def test_a_copy_that_orthanc_refuses_is_a_visible_case(self):
        original = self.server.upload(forge_dicom.make())
        ended = self.server.wait_state(original, "Quarantined")
        self.assertEqual((ended["Reason"], ended["Attempts"], ended["Copy"]), ("StoreRefused", 1, None))
        self.assertEqual(self.server.get("/instances"), [original])


class Users(Shared):
    extra = {"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "secret"}}

    @classmethod
    def setUpClass(cls):
        cls.server = OrthancServer({"Enable": True}, cls.extra)
        cls.addClassCleanup(cls.server.close)
        plain = cls.server.ask
        cls.server.ask = lambda method, path, data=None, headers=None, timeout=330: plain(
            method, path, data, {"Authorization": "Basic YWxpY2U6c2VjcmV0", **(headers or {})}, timeout)
        cls.plain = staticmethod(plain)
        cls.server.start()

    def test_nothing_without_a_password(self):
        self.assertEqual(self.plain("GET", "/redactor/status").status, 401)

    def test_the_audit_names_the_user(self):
        self.server.post("/redactor/pause")
        self.server.post("/redactor/resume")
        actors = {entry["Actor"] for entry in self.server.get("/redactor/audit")["Entries"] if entry["Action"] == "Pause"}
        self.assertEqual(actors, {"alice"})


if __name__ == "__main__":
    unittest.main(verbosity=2)

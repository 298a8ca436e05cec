"""Copies are sent: to a second real Orthanc, as a peer and as a modality; after verification only, and through outages."""
import os
import shutil
import tempfile
import unittest

import support
from orthanc_server import OrthancServer, TOP, missing, plugin_path, wait_until

import forge

DICOM_WEB = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so"

HOOK = """
destination { id = "research" }
hook {
  id = "site.route",
  route = function(instance)
    if instance.modality == "CT" then return "research" end
  end,
}
"""


def instance(number, modality="CT"):
    return forge.make(5000 + number, modality, 128, 192, 12, with_text=False, size=12, study=5000 + number)[0]


class Routes(unittest.TestCase):
    def setUp(self):
        if missing():
            self.skipTest(missing())
        self.archive = OrthancServer({"Enable": False}, dicom=True, extra={"DicomAet": "RESEARCH", "DicomAlwaysAllowStore": True})
        self.addCleanup(self.archive.close)
        self.archive.start()

    def server(self, copies, rules=None, extra=None, **options):
        peers = {"OrthancPeers": {"archive": [self.archive.url]}}
        if self.archive.config["DicomServerEnabled"]:
            peers["DicomModalities"] = {"research": ["RESEARCH", "127.0.0.1", self.archive.dicom_port]}
        section = {"Copies": copies}
        if rules:
            section["RulesDirectory"] = rules
        return support.start(self, section, extra={**peers, **(extra or {})}, **options)

    def site_rules(self):
        folder = tempfile.mkdtemp(prefix="redactor-routes-")
        self.addCleanup(shutil.rmtree, folder, True)
        for name in ("rules", "lua"):
            shutil.copytree(os.path.join(TOP, name), os.path.join(folder, name))
        with open(os.path.join(folder, "rules", "90-site.lua"), "w", encoding="utf-8") as file:
            file.write(HOOK)
        return folder

    def done(self, server, data):
        original = server.try_upload(data)
        state = server.wait_ended([original])[original]
        self.assertEqual(state["State"], "Done", state)
        return original, state["Copy"]

    def arrives(self, copies, seconds=30):
        wait_until(lambda: set(copies) <= set(self.archive.get("/instances")), seconds)

    def test_copy_arrives_as_it_was_verified_and_the_original_does_not(self):
        server = self.server({"RouteTo": ["archive"], "AllowInsecureRoutes": True})
        original, copy = self.done(server, instance(1))
        self.arrives([copy])
        self.assertEqual(self.archive.get("/instances"), [copy])
        ours, theirs = (s.ask("GET", f"/instances/{copy}/file").body for s in (server, self.archive))
        self.assertEqual(ours, theirs)
        wait_until(lambda: server.get("/redactor/status")["Sending"] == {"Waiting": 0, "Failing": 0})
        actions = [(entry["Action"], entry["Object"]) for entry in server.get("/redactor/audit")["Entries"]]
        self.assertIn(("Send", original), actions)

    def test_peer_without_https_and_unknown_name_are_refused_aloud(self):
        server = self.server({"RouteTo": ["archive", "nowhere"]})
        self.done(server, instance(2))

        def reasons():
            """both are told"""
            text = " ".join(server.get("/redactor/status")["Reasons"])
            return "AllowInsecureRoutes" in text and "OrthancPeers" in text
        wait_until(reasons)
        self.assertEqual(self.archive.get("/instances"), [])
        self.assertEqual(server.get("/redactor/status")["Sending"], {"Waiting": 2, "Failing": 2})

    def test_rule_chooses_a_modality(self):
        if not self.archive.config["DicomServerEnabled"]:
            self.skipTest("no network namespace, so no DICOM port")
        server = self.server({"AllowInsecureRoutes": True}, self.site_rules())
        _, copy = self.done(server, instance(3))
        self.done(server, instance(4, "US"))
        self.arrives([copy])
        self.assertEqual(self.archive.get("/instances"), [copy])

    def test_what_waits_for_a_server_that_is_away_arrives_after_a_crash(self):
        server = self.server({"RouteTo": ["archive"], "AllowInsecureRoutes": True})
        self.archive.stop()
        _, copy = self.done(server, instance(5))
        wait_until(lambda: server.get("/redactor/status")["Health"] == "Degraded")
        self.assertEqual(server.get("/redactor/status")["Sending"], {"Waiting": 1, "Failing": 1})
        server.kill()
        self.archive.start()
        server.start()
        self.arrives([copy])
        wait_until(lambda: server.get("/redactor/status")["Health"] == "Ok")

    def test_copy_is_deleted_once_it_has_arrived(self):
        server = self.server({"RouteTo": ["archive"], "AllowInsecureRoutes": True, "DeleteAfterRoute": True})
        original = server.try_upload(instance(9))
        wait_until(lambda: len(self.archive.get("/instances")) == 1)
        wait_until(lambda: server.get("/instances") == [original])
        actions = [entry["Action"] for entry in server.get("/redactor/audit")["Entries"] if entry["Object"] == original]
        self.assertLess(actions.index("Send"), actions.index("DiscardSentCopy"))
        wait_until(lambda: server.get(f"/redactor/instances/{original}/state")["Copies"] == [])

    def test_dicomweb_server_gets_copies_wherever_that_plugin_answers(self):
        if not os.path.exists(DICOM_WEB):
            self.skipTest("orthanc-dicomweb is not installed")
        self.archive.stop()
        self.archive.config.update({"Plugins": self.archive.config["Plugins"] + [DICOM_WEB]})
        self.archive.start()
        server = self.server({"RouteTo": ["web"], "AllowInsecureRoutes": True}, extra={
            "Plugins": [plugin_path(), DICOM_WEB], "OrthancPeers": {},
            "DicomWeb": {"Root": "/rs/web", "Servers": {"web": [self.archive.url + "/dicom-web/"]}}})
        _, copy = self.done(server, instance(10))
        self.arrives([copy])
        wait_until(lambda: server.get("/redactor/status")["Sending"] == {"Waiting": 0, "Failing": 0})
        self.assertEqual(server.get("/redactor/status")["Health"], "Ok")

    def test_job_that_is_forgotten_once_it_is_over_counts_by_its_end(self):
        server = self.server({"RouteTo": ["archive"], "AllowInsecureRoutes": True}, extra={"JobsHistorySize": 0})
        _, copy = self.done(server, instance(7))
        self.arrives([copy])
        wait_until(lambda: server.get("/redactor/status")["Sending"] == {"Waiting": 0, "Failing": 0})
        self.assertEqual(server.get("/redactor/status")["Health"], "Ok")
        self.archive.stop()
        self.done(server, instance(8))
        wait_until(lambda: "did not take it" in " ".join(server.get("/redactor/status")["Reasons"]))

    def test_held_instance_is_not_sent(self):
        server = self.server({"RouteTo": ["archive"], "AllowInsecureRoutes": True}, self.holding_rules())
        original = server.try_upload(instance(6))
        self.assertEqual(server.wait_ended([original])[original]["State"], "Review")
        self.assertEqual(server.get("/redactor/status")["Sending"]["Waiting"], 0)
        self.assertEqual(self.archive.get("/instances"), [])

    def holding_rules(self):
        folder = self.site_rules()
        with open(os.path.join(folder, "rules", "91-hold.lua"), "w", encoding="utf-8") as file:
            file.write('hook { id = "site.hold", on_instance = function(instance) return "hold" end }\n')
        return folder


if __name__ == "__main__":
    unittest.main()

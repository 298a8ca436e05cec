"""README.md against the built program and a real Orthanc: routes, configuration keys, commands, examples."""
import json
import os
import re
import subprocess
import sys
import unittest

from support import PROGRAM, Server, missing

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(TOP, "tests", "support"))
import forge  # noqa: E402


def section(title):
    with open(os.path.join(TOP, "README.md"), encoding="utf-8") as file:
        return re.search(r"^## %s\n(.*?)(?=^## |\Z)" % re.escape(title), file.read(), re.S | re.M).group(1)


def program(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=60)


@unittest.skipIf(missing(), missing())
class ReadmeOfTheProgram(unittest.TestCase):
    def test_every_key_with_its_default(self):
        told = re.findall(r"^(\S+)\n    .*\n    type .*\n    default  (.*)\n", program("config").stdout, re.M)
        self.assertGreater(len(told), 30)
        rows = re.findall(r"^\| `([^`]+)` \| (.*?) \| ", section("Configuration"), re.M)
        self.assertEqual([key for key, _ in rows], [key for key, _ in told])
        for (key, shown), (_, default) in zip(rows, told):
            if key == "Metadata.Options":
                self.assertIn("`%s`" % default, section("Configuration"))
            else:
                self.assertEqual(shown, "`%s`" % default, key)

    def test_every_option_of_the_profile(self):
        told = re.search(r"type     list of (RetainSafePrivate.*)", program("config").stdout).group(1)
        for name in told.split(", "):
            self.assertIn("`%s`" % name, section("Configuration"))

    def test_commands_are_there(self):
        named = re.findall(r"^orthanc-redactor (\w+)", section("Command line"), re.M)
        self.assertGreater(len(named), 4)
        for name in named:
            self.assertEqual(program(name, "--help").returncode, 0, name)

    def test_reasons_are_those_of_the_code(self):
        with open(os.path.join(TOP, "plugin", "plan", "plan.c"), encoding="utf-8") as file:
            known = set(re.findall(r'"([A-Z]\w+)"', file.read()))
        for row in re.findall(r"^\| .* \| (.*) \|$", section("What is held or refused"), re.M)[1:]:
            for reason in re.findall(r"`(\w+)`", row):
                self.assertIn(reason, known)


@unittest.skipIf(missing(), missing())
class ReadmeOfTheRoutes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server({"Enable": True}).start()
        cls.addClassCleanup(cls.server.close)
        cls.instance = cls.server.upload(forge.make(1, "US")[0])
        cls.server.wait_state(cls.instance, "Done")

    def test_the_table_is_the_list(self):
        rows = re.findall(r"^\| (GET|POST|PUT|DELETE) \| `([^`]+)` \|", section("REST"), re.M)
        listed = [(r["Method"], r["Path"][len("/redactor"):]) for r in self.server.get("/redactor")["Routes"]]
        self.assertEqual(set(rows), {route for route in listed if route[1]})

    def test_the_examples(self):
        series = self.server.get("/instances/%s" % self.instance)["ParentSeries"]
        study = self.server.get("/series/%s" % series)["ParentStudy"]
        for block in re.findall(r"^```sh\n(.*?)^```", section("REST"), re.S | re.M):
            block = block.replace("http://127.0.0.1:8042", self.server.url).replace("curl -s", "curl -sf")
            done = subprocess.run(["sh", "-e", "-c", block], capture_output=True, text=True, timeout=60,
                                  env=dict(os.environ, no_proxy="*", STUDY=study))
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn('"ID"', done.stdout)

    def test_what_may_be_asked_of_redact(self):
        row = next(line for line in section("REST").split("\n") if "/redact`" in line)
        named = re.search(r'`\{("Force".*?)\}`', row).group(1)
        values = {"Force": True, "Priority": 1, "Asynchronous": False, "DryRun": True, "Policy": "Balanced",
                  "Options": ["CleanPixelData"],
                  "Regions": [{"Box": [1, 2, 3, 4], "Frames": [0, 0]}]}
        self.assertEqual(set(json.loads("[%s]" % named)), set(values))
        answer = self.server.post("/redactor/instances/%s/redact" % self.instance, values)
        self.assertEqual((answer.status, answer.json["Policy"]), (200, "Balanced"))

    def test_metrics_are_where_the_page_says(self):
        self.assertIn("/tools/metrics-prometheus", section("REST"))
        self.assertIn(b"orthanc_redactor_", self.server.bytes("/tools/metrics-prometheus"))


if __name__ == "__main__":
    unittest.main(verbosity=2)

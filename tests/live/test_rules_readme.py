"""rules/README.md and lua/README.md, followed as a privacy officer would: every command on the page, in order, against the
built program and a real Orthanc. What the pages say comes out must come out."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from support import PROGRAM, missing, start

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
INSTALLED = "/usr/share/orthanc-redactor"


def page(name):
    with open(os.path.join(TOP, name), encoding="utf-8") as file:
        return file.read()


def blocks(text, language):
    return re.findall(r"^```%s\n(.*?)^```" % language, text, re.S | re.M)


def picture(folder):
    """A CT slice of nobody with a badge number in it."""
    sys.path.insert(0, os.path.join(TOP, "tests", "support"))
    import forge

    def lines(_person, _kind):
        return [[("BDG-417", "id")], [("liver", "clinical")]]  # in a line of identity, doubt would spread
    usual, forge.text_lines = forge.text_lines, lines
    try:
        data = forge.make(3, "CT", 512, 512, 12, size=20)[0]
    finally:
        forge.text_lines = usual
    with open(os.path.join(folder, "picture.dcm"), "wb") as file:
        file.write(data)


class GeneratedCases(unittest.TestCase):
    def test_the_file_is_what_the_generator_writes(self):
        path = "tests/cases/rules/90-generated.case"
        text = page(path)
        seed = re.match(r"# Made by tests/cases/rules/generate.py (\d+);", text).group(1)
        made = subprocess.run([sys.executable, os.path.join(TOP, "tests/cases/rules/generate.py"), seed],
                              capture_output=True, text=True, encoding="utf-8", timeout=60).stdout
        self.assertEqual(made, text)


@unittest.skipIf(missing(), missing())
@unittest.skipUnless(shutil.which("curl"), "curl is not there")
class RulesReadme(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.page = page("rules/README.md")
        cls.commands = blocks(cls.page, "sh")

    def run_block(self, command):
        """One block of the page, stopped at the first command that fails; what it printed."""
        command = command.replace(INSTALLED, TOP).replace("http://127.0.0.1:8042", self.url)
        environment = dict(os.environ, no_proxy="*", PATH=os.path.dirname(PROGRAM) + ":" + os.environ["PATH"])
        done = subprocess.run(["sh", "-e", "-c", command], cwd=self.folder, env=environment, capture_output=True,
                              text=True, timeout=120)
        self.assertEqual(done.returncode, 0, command + done.stdout + done.stderr)
        return done.stdout

    def start_with_site(self):
        """The page's first block and its rule file; then Orthanc with them."""
        self.url = ""
        self.folder = os.path.join(self.temporary(), "officer")
        os.mkdir(self.folder)
        self.run_block(self.commands[0])
        with open(os.path.join(self.folder, "site", "rules", "90-site.lua"), "w", encoding="utf-8") as file:
            file.write(blocks(self.page, "lua")[0])
        server = start(self, json.loads(page(os.path.join(self.folder, "site.json"))))
        self.url = server.url
        return server

    def temporary(self):
        folder = tempfile.mkdtemp(prefix="redactor-rules-")
        self.addCleanup(shutil.rmtree, folder, True)
        return folder

    def test_the_page_from_top_to_bottom(self):
        server = self.start_with_site()
        picture(self.folder)
        said = [self.run_block(command) for command in self.commands[1:]]
        self.assertEqual(len(said), 4, "the page has other blocks than this test knows")
        check, match, plan, rest = said
        self.assertRegex(check, r"^good: \d+ examples")
        lines = [json.loads(line) for line in match.splitlines()]
        self.assertEqual([line["Decision"] for line in lines], ["Redact", "Keep", "Redact", "Redact", "Redact"])
        self.assertEqual([line["Rule"] for line in lines], ["site.badge", "site.keep", "site.staff", "header.patient-name",
                                                            "policy.strict"])
        fills = {step["Rule"]: step["Text"] for step in json.loads(plan)["Steps"] if step["Kind"] == "Fill"}
        self.assertEqual(fills, {"site.badge": "BDG-417"})
        decoder = json.JSONDecoder()
        reloaded, end = decoder.raw_decode(rest)
        tried, _ = decoder.raw_decode(rest[end:].lstrip())
        self.assertEqual(reloaded["RulesHash"], server.get("/redactor/status")["RulesHash"])
        self.assertEqual((tried["Decision"], tried["Rule"]), ("Redact", "site.badge"))

    def test_a_changed_file_is_read_and_a_wrong_one_refused(self):
        server = self.start_with_site()
        rule = os.path.join(self.folder, "site", "rules", "90-site.lua")
        before = server.get("/redactor/status")["RulesHash"]
        text = page(rule)
        with open(rule, "w", encoding="utf-8") as file:
            file.write("rule { id = 'site.wrong' }\n")
        answer = server.post("/redactor/rules/reload")
        self.assertNotEqual(answer.status, 200)
        self.assertIn("rules/90-site.lua:1", answer.json["Message"])
        self.assertEqual(server.get("/redactor/status")["RulesHash"], before)
        with open(rule, "w", encoding="utf-8") as file:
            file.write(text.replace("protobeta", "protobeta nightowl"))
        self.assertNotEqual(server.post("/redactor/rules/reload").json["RulesHash"], before)
        self.assertEqual(server.post("/redactor/rules/test", {"Text": "nightowl"}).json["Rule"], "site.keep")

    def test_every_declaration_and_entity_of_the_page_is_there(self):
        prelude = page("lua/prelude.lua")
        table = self.page[self.page.index("## All declarations"):]
        rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", table, re.M)
        self.assertEqual({name for name, _ in rows}, set(re.findall(r"^function (\w+)\(given\)", prelude, re.M)))
        for name, fields in rows:
            kind = re.search(r"^  %s = \{(.*?)\}" % name, prelude, re.M)
            for field in re.findall(r'"(\w+)"', kind.group(1)) if kind else []:
                self.assertIn("`%s" % field, fields, "%s of %s" % (field, name))
        entities = re.findall(r'\[ENTITY_\w+\] = "(\w+)"', page("plugin/plan/entity.c"))
        self.assertGreater(len(entities), 20)
        for name in entities:
            self.assertRegex(table, r"\b%s\b" % name)

    def test_the_example_of_the_lua_page_works(self):
        self.start_with_site()
        with open(os.path.join(self.folder, "site", "rules", "91-coded.lua"), "w", encoding="utf-8") as file:
            file.write(blocks(page("lua/README.md"), "lua")[0])
        self.assertIn("good", self.run_block("orthanc-redactor rules --check --config site.json"))
        said = self.run_block("orthanc-redactor match --config site.json --policy site --header Modality=US qx7")
        self.assertEqual(json.loads(said)["Rule"], "site.coded")
        said = self.run_block("orthanc-redactor match --config site.json --policy site --header Modality=CT qx7")
        self.assertEqual(json.loads(said)["Rule"], "policy.site")


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""`orthanc-redactor import`: other programs' templates become regions that load, and what cannot be told is told so."""
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from support import PROGRAM, missing

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

CTP = """Ultrasound (a comment), 640 wide
{
  Manufacturer.containsIgnoreCase("GE") *   // whatever it is
  Modality.equals("US") * (ManufacturerModelName.contains("LOGIQE9") + ManufacturerModelName.contains("V830"))
}
(0,0,960,47)
(10, 60, 20, 20)

{ (0008,0070).equals("ADAC") * Rows.equals("832") * true. } (1,2,3,4)
{ Manufacturer.equals("X") * !false. } (1,1,1,1)
{ Manufacturer.equals("X") * !Rows.equals("5") } (1,1,1,1)
{ Manufacturer.contains("A") * ManufacturerModelName.contains("B") } (-10,0,5,5)
{ Manufacturer.matches("x.*") } (0,0,1,1)
{ Manufacturer.contains("GE") * Manufacturer.contains("GE MEDICAL") * BurnedInAnnotation.equals("YES") } (0,0,1,1)
{ Manufacturer.contains("GE") * Manufacturer.contains("GE MEDICAL") } (0,0,2,2)
{ Manufacturer.contains("GE" } (0,0,2,2)
{ Rows.equals("512") } (0,0,2,2)
{ false. } (0,0,2,2)
{ Manufacturer.equals("one") } (0,0,2,2) { Manufacturer.equals("two") } (0,0,2,2)
{ Manufacturer.contains("A\\"B") } (0,0,2,2)
"""

DEID = """FORMAT dicom
%filter graylist
LABEL Philips IU22 # (CTP)
  contains Modality US
  + contains Manufacturer Philips
  + equals Rows 480
  ctpcoordinates 0,0,640,47
LABEL Dose
  contains ManufacturerModelName LightSpeed VCT
  + contains ImageType SCREEN SAVE || contains SeriesDescription Dose
  coordinates 10,20,512,121
LABEL two models
  contains Manufacturer GE
  + contains ManufacturerModelName LOGIQE9|V830
  coordinates all
  keepcoordinates from:SequenceOfUltrasoundRegions
LABEL flags only
  missing Manufacturer || empty Manufacturer
LABEL a pattern
  contains Manufacturer [Gg]e
  coordinates 0,0,1,1
%header
REMOVE PatientID
"""


@unittest.skipIf(missing(), missing())
class Import(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def told(self, kind, text):
        path = os.path.join(self.folder, "templates")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        done = subprocess.run([PROGRAM, "import", kind, path], capture_output=True, text=True, timeout=60)
        regions = dict((re.search(r'id = "([^"]*)"', block).group(1), block)
                       for block in re.findall(r"^region \{.*?^\}", done.stdout, re.S | re.M))
        return done, regions

    def loads(self, rules):
        site = os.path.join(self.folder, "site")
        os.mkdir(site)
        for name in ("rules", "lua"):
            shutil.copytree(os.path.join(TOP, name), os.path.join(site, name))
        with open(os.path.join(site, "rules", "90-imported.lua"), "w", encoding="utf-8") as file:
            file.write(rules)
        config = os.path.join(self.folder, "config.json")
        with open(config, "w", encoding="utf-8") as file:
            file.write('{"RulesDirectory": "%s"}' % site)
        done = subprocess.run([PROGRAM, "rules", "--config", config], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_a_ctp_script_keeps_its_meaning(self):
        done, regions = self.told("ctp", CTP)
        self.assertEqual(done.returncode, 0, done.stderr)
        first = regions["import.ctp.2.1"]
        self.assertIn('maker = "GE", model = "LOGIQE9", modality = "US"', first)
        self.assertIn("{ 0, 0, 961, 48 }, { 10, 60, 21, 21 }", first)  # the far edge is filled by CTP, too
        self.assertIn('model = "V830"', regions["import.ctp.2.2"])
        self.assertIn('maker = "ADAC", rows = 832', regions["import.ctp.9.1"])
        self.assertIn('maker = "GE MEDICAL"', regions["import.ctp.15.1"])
        self.assertIn('maker = "two"', regions["import.ctp.19.2"])
        self.assertEqual(len(regions), 7)
        for told in ("line 11: it asks for what is not there", "line 12: a box is counted",
                     "line 13: it compares by a pattern", "line 14: it asks for an attribute",
                     "line 16: its expression cannot be read", "line 17: it asks for no maker", "line 18: it can never match"):
            self.assertIn(told, done.stderr)
        self.assertIn("import.ctp.2.1", self.loads(done.stdout))

    def test_a_recipe_keeps_its_meaning(self):
        done, regions = self.told("deid", DEID)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(regions), 5)
        self.assertIn("{ 0, 0, 640, 47 }", regions["import.deid.3.1"])  # one row less than CTP's
        self.assertIn("{ 10, 20, 502, 101 }", regions["import.deid.8.1"])
        self.assertIn('image_type = "SCREEN SAVE"', regions["import.deid.8.1"])
        self.assertIn('series = "Dose"', regions["import.deid.8.2"])
        self.assertIn("{ 0, 0, 65535, 65535 }", regions["import.deid.12.1"])
        for told in ("line 16: an area to keep", "line 17: it marks and fills nothing", "line 19: it searches for a pattern"):
            self.assertIn(told, done.stderr)
        self.assertIn("import.deid.12.2", self.loads(done.stdout))

    def test_words_may_stay_unless_they_are_names(self):
        done, _ = self.told("words", "90142\ncholecystoduodenal/M\nzzyzxoid\nGraves\nANA\nab\nmiller\nok'd\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("\ncholecystoduodenal zzyzxoid miller\n", done.stdout)
        self.loads(done.stdout)
        said = subprocess.run([PROGRAM, "match", "--config", os.path.join(self.folder, "config.json"), "zzyzxoid", "Miller"],
                              capture_output=True, text=True, timeout=60).stdout
        self.assertEqual([json.loads(line)["Decision"] for line in said.splitlines()], ["Keep", "Redact"])

    def test_other_files_are_refused(self):
        for kind, text in (("ctp", "nothing here"), ("ctp", "{ open"), ("deid", "LABEL x"), ("ctp", ""),
                           ("ctp", "{" + "(" * 5000 + "}(1,1,1,1)x{ Rows.equals(\"1\") } }"), ("deid", "\0")):
            done, regions = self.told(kind, text)
            self.assertFalse(regions)
            self.assertTrue(done.returncode == 1 or "cannot be read" in done.stderr, text[:20])


if __name__ == "__main__":
    unittest.main()

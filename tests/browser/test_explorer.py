"""What the plugin adds to Orthanc Explorer, in a real browser."""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import browser  # noqa: E402
from orthanc_server import OrthancServer, missing, wait_until  # noqa: E402
import forge_dicom  # noqa: E402


def setUpModule():
    problem = browser.missing() or missing()
    if problem:
        raise unittest.SkipTest(problem)


class Explorer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = OrthancServer({"Enable": True, "Trigger": "Manual"})
        cls.addClassCleanup(cls.server.close)
        cls.server.start()
        cls.browser = browser.Browser()
        cls.addClassCleanup(cls.browser.close)

    def open(self, page, resource):
        self.browser.go(f"{self.server.url}/app/explorer.html#{page}?uuid={resource}")
        self.wait_text(f".ui-page-active .redactor-state", "")

    def wait_text(self, css, part, seconds=30):
        """The text of [css] once it is there and holds [part]."""
        def is_there():
            text = self.browser.text(css)
            return text if text and part in text else None
        try:
            return wait_until(is_there, seconds)
        except AssertionError:
            raise AssertionError(f"{css}: wanted {part!r}, is {self.browser.text(css)!r}; {self.browser.console()}") from None

    def check_quiet(self):
        ours = [line for line in self.browser.console() if "redactor" in line["message"]]
        self.assertEqual(ours, [])

    def test_redact_from_the_page_of_an_instance(self):
        original = self.server.upload(forge_dicom.make(study="page"))
        self.open("instance", original)
        self.assertEqual(self.browser.texts(".ui-page-active .redactor-copy"), [])
        self.browser.click(".ui-page-active .redactor-redact a")
        self.wait_text(".ui-page-active .redactor-job", "Job submitted")
        self.wait_text(".ui-page-active .redactor-state", "Done", 60)
        self.browser.click(".ui-page-active .redactor-copy a")
        self.wait_text(".ui-page-active .redactor-state", "This is a de-identified copy")
        self.assertIn(self.server.state(original)["Copy"], self.browser.address())
        self.assertEqual(self.browser.texts(".ui-page-active .redactor-redact"), [])
        self.browser.click(".ui-page-active .redactor-original a")
        self.wait_text(".ui-page-active .redactor-state", "Done")
        self.assertIn(original, self.browser.address())
        self.check_quiet()

    def test_job_link_leads_to_the_job(self):
        original = self.server.upload(forge_dicom.make(study="job"))
        self.open("instance", original)
        self.browser.click(".ui-page-active .redactor-redact a")
        self.wait_text(".ui-page-active .redactor-job", "Job submitted")
        self.browser.click(".ui-page-active .redactor-job a")
        self.wait_text("#job-info", "RedactorRedact")

    def test_study_and_series_show_counts_and_links(self):
        for number in range(2):
            original = self.server.upload(forge_dicom.make(study="levels", instance=f"b{number}"))
        series = self.server.get(f"/instances/{original}/series")
        self.open("study", series["ParentStudy"])
        self.assertIn("2 instances", self.browser.text(".ui-page-active .redactor-state"))
        self.browser.click(".ui-page-active .redactor-redact a")
        self.wait_text(".ui-page-active .redactor-state", "2 done", 60)
        self.wait_text(".ui-page-active .redactor-copy", "De-identified copy")
        self.open("series", series["ID"])
        self.wait_text(".ui-page-active .redactor-state", "2 instances: 2 done")
        self.browser.click(".ui-page-active .redactor-copy a")
        self.wait_text(".ui-page-active .redactor-state", "This is a de-identified copy")
        self.check_quiet()

    def test_nothing_of_the_patient_and_no_markup(self):
        original = self.server.upload(forge_dicom.make(patient_id="<img src=x onerror=alert(1)>", name="<B>CANARY</B>"))
        self.open("instance", original)
        block = self.browser.run("return document.querySelector('#redactor-instance').outerHTML")
        self.assertNotIn("CANARY", block)
        self.assertNotIn("onerror", block)
        self.check_quiet()

    def test_two_visits_draw_one_box(self):
        original = self.server.upload(forge_dicom.make(study="twice"))
        for _ in range(2):
            self.open("instance", original)
        self.assertEqual(len(self.browser.texts("#redactor-instance")), 1)


class Stopped(unittest.TestCase):
    def test_a_stopped_plugin_is_told(self):
        with OrthancServer({"Enable": True, "Padding": -1}) as server:
            pages = browser.Browser()
            self.addCleanup(pages.close)
            original = server.upload(forge_dicom.make())
            pages.go(f"{server.url}/app/explorer.html#instance?uuid={original}")
            wait_until(lambda: "stopped" in pages.text(".ui-page-active .redactor-state"), 30)


if __name__ == "__main__":
    unittest.main(verbosity=2)

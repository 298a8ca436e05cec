"""Every form of samples in every transfer syntax, made and read by other people's programs: what stood in a box is gone,
and everything else is the same to the bit."""
import json
import os
import subprocess
import tempfile
import unittest

import support

import numpy

import pixel_matrix

EXPLICIT = "1.2.840.10008.1.2.1"
JPEG_LOSSY = pixel_matrix.JPEG_LOSSY
SMOOTHED_PX = 2


def black(data):
    """The stored value of black."""
    if data.SamplesPerPixel == 3:
        is_ybr = str(data.PhotometricInterpretation).startswith("YBR")
        return numpy.array([0, 128, 128] if is_ybr else [0, 0, 0])
    if data.PhotometricInterpretation == "MONOCHROME1":
        return (1 << data.BitsStored) - 1
    low = -(1 << (data.BitsStored - 1)) if data.PixelRepresentation else 0
    return low << (data.HighBit + 1 - data.BitsStored)


@unittest.skipIf(support.PROGRAM is None, "the program is not built")
class EveryForm(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = cls.temporary.name
        cls.cases = []
        for name in ("in", "out", "plans", "scratch"):
            os.mkdir(os.path.join(cls.folder, name))
        for form in pixel_matrix.FORMS:
            for syntax in pixel_matrix.SYNTAXES:
                for frames in (1, 2):
                    name = pixel_matrix.make(form, syntax, frames, os.path.join(cls.folder, "in"))
                    if name is not None:
                        cls.cases.append((name, syntax))
        done = subprocess.run([support.PROGRAM, "run", cls.path("in"), cls.path("out"), "--keep-names", "--plans",
                               cls.path("plans"), "--report", cls.path("report")], capture_output=True, text=True,
                              check=False, env=dict(os.environ, XDG_STATE_HOME=cls.path("state")))
        with open(cls.path("report"), encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        cls.rows = {row["File"]: row for row in rows}
        cls.said = done.stderr

    @classmethod
    def path(cls, *parts):
        return os.path.join(cls.folder, *parts)

    def boxes(self, name):
        with open(self.path("plans", name + ".plan.json"), encoding="utf-8") as file:
            plan = json.load(file)
        return [step["Box"] for step in plan["Steps"] if step["Kind"] == "Fill" and step["Plane"] == "Pixels"]

    def test_the_matrix_is_not_empty(self):
        syntaxes = {syntax for _, syntax in self.cases}
        self.assertEqual(syntaxes, set(pixel_matrix.SYNTAXES))
        self.assertGreater(len(self.cases), 150)

    def test_every_file_gets_a_verified_copy_in_its_syntax(self):
        for name, syntax in self.cases:
            with self.subTest(name):
                self.assertEqual(self.rows[name]["State"], "Done", self.rows[name].get("Reason"))
                self.assertGreater(len(self.boxes(name)), 0)
                data, _ = pixel_matrix.read(self.path("out", name), self.path("scratch"))
                with open(self.path("out", name), "rb") as file:
                    head = file.read(1000)
                stays = not (syntax.endswith(".51") and data.BitsStored > 8)
                wanted = (syntax if stays else EXPLICIT).encode()
                self.assertIn(wanted + b"\0" * (len(wanted) % 2), head)
                if syntax in JPEG_LOSSY:
                    self.assertEqual(data.LossyImageCompression, "01")

    def test_other_programs_read_the_same_outside_and_the_fill_inside(self):
        for name, syntax in self.cases:
            with self.subTest(name):
                if self.rows[name]["State"] == "Done":
                    self.compare(name, syntax)

    def compare(self, name, syntax):
        _, before = pixel_matrix.read(self.path("in", name), self.path("scratch"))
        data, after = pixel_matrix.read(self.path("out", name), self.path("scratch"))
        outside = numpy.ones(before.shape[1:3], bool)
        margin = SMOOTHED_PX if syntax in JPEG_LOSSY else 0
        worst = 0
        for x, y, width, height in self.boxes(name):
            inside = after[:, y + margin:y + height - margin, x + margin:x + width - margin].astype("int64")
            worst = max(worst, int(numpy.abs(inside - black(data)).max()))
            outside[max(0, y - margin):y + height + margin, max(0, x - margin):x + width + margin] = False
        self.assertEqual(before.shape, after.shape)
        self.assertTrue(numpy.array_equal(before[:, outside], after[:, outside]))
        self.assertLessEqual(worst, 6 if syntax in JPEG_LOSSY else 0)
        ink = (pixel_matrix.picture(0)[0] > 0.95) & outside
        self.assertLess(ink[:, 110:].sum(), 4, "ink of the name is left")


@unittest.skipIf(support.PROGRAM is None, "the program is not built")
class OtherFills(unittest.TestCase):
    """What is drawn into a box stays inside it, in plain and in lossy pixels, and the header owns up to it."""

    FILES = [("mono2_8", "1.2.840.10008.1.2.1"), ("mono2_12in16_signed", "1.2.840.10008.1.2.4.80"),
             ("rgb", "1.2.840.10008.1.2.4.50"), ("palette_8", "1.2.840.10008.1.2.5"), ("ybr_422", "1.2.840.10008.1.2.1")]

    def run_with(self, fill, folder):
        with open(os.path.join(folder, "config.json"), "w", encoding="utf-8") as file:
            json.dump({"Fill": fill}, file)
        subprocess.run([support.PROGRAM, "run", os.path.join(folder, "in"), os.path.join(folder, "out"), "--keep-names",
                        "--config", os.path.join(folder, "config.json"), "--report", os.path.join(folder, "report"),
                        "--plans", os.path.join(folder, "plans")], check=False, capture_output=True,
                       env=dict(os.environ, XDG_STATE_HOME=os.path.join(folder, "state")))
        with open(os.path.join(folder, "report"), encoding="utf-8") as file:
            return {row["File"]: row["State"] for row in map(json.loads, file)}

    def test_drawn_fills_are_verified(self):
        for fill in ("Inpaint", "Label"):
            with tempfile.TemporaryDirectory() as folder:
                os.mkdir(os.path.join(folder, "in"))
                names = [pixel_matrix.make(form, syntax, 1, os.path.join(folder, "in")) for form, syntax in self.FILES]
                states = self.run_with(fill, folder)
                for name in names:
                    with self.subTest(fill + " " + name):
                        self.assertEqual(states[name], "Done")
                        data, after = pixel_matrix.read(os.path.join(folder, "out", name), folder)
                        _, before = pixel_matrix.read(os.path.join(folder, "in", name), folder)
                        self.assertFalse(numpy.array_equal(before, after))
                        said = "Not acquired" in str(data.get("DerivationDescription", ""))
                        self.assertEqual(said, fill == "Inpaint")


if __name__ == "__main__":
    unittest.main()

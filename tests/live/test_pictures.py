"""PNG, JPEG and TIFF files through the program: the same guarantees as for DICOM."""
import io
import json
import os
import subprocess
import tempfile
import unittest

import support

import numpy
from PIL import Image, PngImagePlugin

import pixel_matrix

SMOOTHED_PX = 2
PLANT = b"HARTMANN"


def exif():
    made = Image.Exif()
    made[0x010E] = "HARTMANN^MARIA"
    return made


def pictures():
    """{name: bytes}, each with a name in its pixels and in whatever else its format has room for."""
    level, _ = pixel_matrix.picture(0)
    gray = numpy.rint(level * 255).astype("uint8")
    deep = numpy.rint(level * 65535).astype("uint16")
    colour = numpy.stack([gray, gray // 2, gray], axis=2)
    text = PngImagePlugin.PngInfo()
    text.add_text("Patient", "HARTMANN^MARIA")
    page = Image.fromarray(gray)
    wanted = {
        "gray.png": (page, {"pnginfo": text}), "deep.png": (Image.fromarray(deep), {"pnginfo": text}),
        "colour.png": (Image.fromarray(colour), {}), "palette.png": (Image.fromarray(colour).quantize(64), {}),
        "colour.jpg": (Image.fromarray(colour), {"quality": 88, "exif": exif(), "comment": b"HARTMANN"}),
        "gray.jpg": (page, {"quality": 60}), "progressive.jpg": (Image.fromarray(colour), {"progressive": True}),
        "colour.tif": (Image.fromarray(colour), {"compression": "tiff_lzw", "description": "HARTMANN^MARIA"}),
        "deep.tif": (Image.fromarray(deep), {}), "pages.tif": (page, {"save_all": True, "append_images": [page]}),
        "jpeg.tif": (Image.fromarray(colour), {"compression": "jpeg"}),
        "seen_through.png": (Image.fromarray(numpy.dstack([colour, gray])), {}),
    }
    made = {}
    for name, (image, options) in wanted.items():
        out = io.BytesIO()
        image.save(out, {"jpg": "JPEG", "tif": "TIFF", "png": "PNG"}[name.rsplit(".", 1)[1]], **options)
        made[name] = out.getvalue()
    return made


def samples(data, name):
    """All pages as numbers; palettes as the colours that they stand for."""
    image = Image.open(io.BytesIO(data))
    pages = []
    for i in range(getattr(image, "n_frames", 1)):
        image.seek(i)
        pages.append(numpy.asarray(image.convert("RGB") if name.startswith("palette") else image).astype("int64"))
    return numpy.stack(pages)


@unittest.skipIf(support.PROGRAM is None, "the program is not built")
class Pictures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = cls.temporary.name
        cls.originals = pictures()
        os.mkdir(cls.path("in"))
        for name, data in cls.originals.items():
            with open(cls.path("in", name), "wb") as file:
                file.write(data)
        cls.run_program("run", cls.path("in"), cls.path("out"), "--keep-names", "--plans", cls.path("plans"), "--report",
                        cls.path("report"))
        with open(cls.path("report"), encoding="utf-8") as file:
            cls.states = {row["File"]: row["State"] for row in map(json.loads, file)}

    @classmethod
    def path(cls, *parts):
        return os.path.join(cls.folder, *parts)

    @classmethod
    def run_program(cls, *words):
        return subprocess.run([support.PROGRAM, *words], capture_output=True, text=True, check=False,
                              env=dict(os.environ, XDG_STATE_HOME=cls.path("state")))

    def copy_of(self, name):
        with open(self.path("out", name), "rb") as file:
            return file.read()

    def test_copies_are_filled_and_else_the_same(self):
        for name, data in self.originals.items():
            if name.startswith("seen"):
                continue
            with self.subTest(name):
                self.assertEqual(self.states[name], "Done")
                before, after = samples(data, name), samples(self.copy_of(name), name)
                self.assertEqual(before.shape, after.shape)
                outside = numpy.ones(before.shape[1:3], bool)
                margin = SMOOTHED_PX if name.endswith("jpg") else 0
                with open(self.path("plans", name + ".plan.json"), encoding="utf-8") as file:
                    boxes = [s["Box"] for s in json.load(file)["Steps"] if s["Kind"] == "Fill"]
                self.assertGreater(len(boxes), 0)
                for x, y, width, height in boxes:
                    outside[max(0, y - margin):y + height + margin, max(0, x - margin):x + width + margin] = False
                    inside = after[:, y + margin:y + height - margin, x + margin:x + width - margin]
                    self.assertLessEqual(inside.max(), 6 if margin else 0)
                self.assertTrue(numpy.array_equal(before[:, outside], after[:, outside]))

    def test_nothing_but_pixels_is_left(self):
        for name in self.originals:
            if not name.startswith("seen"):
                with self.subTest(name):
                    self.assertNotIn(PLANT, self.copy_of(name))
                    image = Image.open(io.BytesIO(self.copy_of(name)))
                    self.assertEqual(len(image.getexif()) if name.endswith(("jpg", "png")) else 0, 0)
                    self.assertNotIn("comment", image.info)

    def test_what_cannot_be_kept_is_refused(self):
        self.assertEqual(self.states["seen_through.png"], "Quarantined")
        self.assertFalse(os.path.exists(self.path("out", "seen_through.png")))

    def test_a_plan_is_printed_and_followed(self):
        plan = self.run_program("plan", self.path("in", "gray.png"))
        self.assertEqual(plan.returncode, 0, plan.stderr)
        fills = [s for s in json.loads(plan.stdout)["Steps"] if s["Kind"] == "Fill"]
        self.assertEqual(len(json.loads(plan.stdout)["Steps"]), len(fills))
        with open(self.path("edited.json"), "w", encoding="utf-8") as file:
            file.write(plan.stdout)
        done = self.run_program("apply", self.path("in", "gray.png"), self.path("edited.json"), self.path("made.png"))
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(self.path("made.png"), "rb") as file:
            self.assertEqual(file.read(), self.copy_of("gray.png"))

    def test_broken_files_are_parked(self):
        os.mkdir(self.path("broken"))
        for name in ("gray.png", "colour.jpg", "colour.tif"):
            with open(self.path("broken", name), "wb") as file:
                file.write(self.originals[name][:len(self.originals[name]) // 3])
        done = self.run_program("run", self.path("broken"), self.path("broken_out"), "--report", self.path("report2"))
        self.assertIn(done.returncode, (0, 3), done.stderr)
        with open(self.path("report2"), encoding="utf-8") as file:
            states = {row["File"]: row["State"] for row in map(json.loads, file)}
        self.assertEqual(states["gray.png"], "Quarantined")
        self.assertEqual(states["colour.tif"], "Quarantined")


if __name__ == "__main__":
    unittest.main()

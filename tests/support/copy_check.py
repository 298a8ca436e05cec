"""Looks at a copy as a stranger would: what of the original's header is still in its bytes, what can still be read in its
pixels. Independent of the plugin's code: pydicom, and the `tesseract` program."""
import io
import re
import subprocess
import tempfile

import numpy
from PIL import Image
from pydicom import dcmread
from pydicom.multival import MultiValue

# What the copy says of itself: words of its own, and none of the original's.
MARKS = ((0x0012, 0x0063), (0x0012, 0x0064))
NUMBER_VRS = {"CS", "DS", "IS"}
TEXT_VRS = {"PN", "LO", "SH", "ST", "LT", "UT", "UC", "DA", "TM", "DT", "AS", "UI", "AE"}
CHARACTERS_MIN = 5
METHOD_TAGS = (0x00120063, 0x00120064)  # what the de-identification says of itself


def dataset(data):
    return dcmread(io.BytesIO(data), force=True)


def texts(element):
    value = element.value
    values = value if isinstance(value, (MultiValue, list, tuple)) else [value]
    return [str(v).strip(" \0") for v in values if v is not None]


def walk(data, path=()):
    """(path, element) of every element that has text; items of a sequence share one path."""
    for element in data:
        here = path + (element.tag,)
        if element.VR == "SQ":
            for item in element.value:
                yield from walk(item, here)
        elif element.VR in TEXT_VRS | NUMBER_VRS:
            yield here, element


def values_by_path(data):
    found = {}
    for path, element in walk(data):
        found.setdefault(path, set()).update(texts(element))
    return found


def leaks(original, copy):
    """Values of the original's changed or removed attributes (5 characters or more, whole words) that stand anywhere in the
    copy's bytes, and are not also part of the value of an attribute that was kept. Paths only: no values."""
    before = values_by_path(dataset(original))
    after = values_by_path(dataset(copy))
    for path, values in after.items():
        if path[0] in METHOD_TAGS:  # the standard's own words, like "Basic Application Confidentiality Profile"
            for value in values:
                copy = copy.replace(value.encode(), bytes(len(value)))
    kept = {value for path, values in after.items() if path[0] in MARKS for value in values}
    for path, values in before.items():
        kept |= values & after.get(path, set())
    kept_text = "\n".join(kept)
    found = []
    for path, values in before.items():
        for value in values - after.get(path, set()):
            if len(value) < CHARACTERS_MIN or value in kept_text or value.startswith("1.2.840.10008."):
                continue
            for encoding in ("utf-8", "latin-1", "utf-16-le"):
                try:
                    wanted = re.escape(value.encode(encoding))
                except UnicodeEncodeError:
                    continue
                if re.search(rb"(?<![0-9A-Za-z])" + wanted + rb"(?![0-9A-Za-z])", copy):
                    found.append(" > ".join(str(tag) for tag in path))
                    break
    return sorted(set(found))


def pictures(data):
    """Frames as 8-bit pictures, stretched over the whole range; None when pydicom cannot decode them."""
    parsed = dataset(data)
    try:
        array = parsed.pixel_array
    except Exception:  # whatever a decoder says: this reader cannot see the picture
        return None
    if parsed.PhotometricInterpretation == "PALETTE COLOR":
        from pydicom.pixel_data_handlers.util import apply_color_lut

        array = apply_color_lut(array, parsed)
    if int(getattr(parsed, "NumberOfFrames", 1) or 1) == 1:
        array = array[None]
    frames = []
    for frame in array[:: max(1, len(array) // 3)]:
        frame = frame.astype(float)
        low, high = frame.min(), frame.max()
        frame = (frame - low) * (255.0 / (high - low)) if high > low else frame * 0
        if frame.ndim == 3:
            frame = frame.max(axis=2)
        frames.append(Image.fromarray(frame.astype("uint8")))
    return frames


def read_words(picture):
    """What the `tesseract` program reads: upright and enlarged, as it is and inverted."""
    words = set()
    large = picture.resize((picture.width * 2, picture.height * 2))
    for variant in (large, Image.fromarray(255 - numpy.asarray(large))):
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            variant.save(file.name)
            out = subprocess.run(["tesseract", file.name, "-", "--psm", "11"], capture_output=True, text=True, timeout=300,
                                 env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin:/bin"}, check=False)
        words |= set(out.stdout.split())
    return words


def plain(word):
    return re.sub(r"[^0-9a-z]", "", word.lower())


def readable(data, truth):
    """How many identity words of [truth] (4 characters or more) can still be read in the copy."""
    wanted = {plain(w["text"]) for w in truth["words"] if w["is_phi"]}
    wanted = {w for w in wanted if len(w) >= 4}
    frames = pictures(data)
    if not wanted or frames is None:
        return 0
    seen = set()
    for picture in frames:
        seen |= {plain(w) for w in read_words(picture)}
    return len(wanted & seen)

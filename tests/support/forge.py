"""Makes DICOM instances with burned-in text, and their ground truth. Same seed, same bytes.

Used by the demonstration and the tests; needs Debian's python3-pydicom, python3-numpy, python3-pil, fonts-dejavu-core."""
import io
import json
import random
import sys

import numpy
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
CLASSES = {
    "US": "1.2.840.10008.5.1.4.1.1.6.1",
    "USM": "1.2.840.10008.5.1.4.1.1.3.1",
    "CT": "1.2.840.10008.5.1.4.1.1.2",
    "CR": "1.2.840.10008.5.1.4.1.1.1",
    "SC": "1.2.840.10008.5.1.4.1.1.7",
}
FAMILY = ["HARTMANN", "OKAFOR", "LINDQVIST", "MORETTI", "DUBOIS", "KOWALSKI", "FERREIRA", "VANDERMEER", "ASHWORTH"]
GIVEN = ["MARIA", "JOHN", "INGRID", "PAOLO", "CHLOE", "PIOTR", "ANA", "WILLEM", "GRACE"]


def patient(rng):
    """A forged patient: nobody."""
    birth = "%04d%02d%02d" % (rng.randint(1931, 1999), rng.randint(1, 12), rng.randint(1, 28))
    return {
        "name": "%s^%s" % (rng.choice(FAMILY), rng.choice(GIVEN)),
        "id": str(rng.randint(10**7, 10**8 - 1)),
        "birth": birth,
        "sex": rng.choice("MF"),
        "accession": "A%06d" % rng.randint(1, 999999),
        "institution": "St. %s Hospital" % rng.choice(["Alban", "Birgitta", "Columba", "Dymphna"]),
        "doctor": "%s^%s" % (rng.choice(FAMILY), rng.choice(GIVEN)),
        "date": "202%d%02d%02d" % (rng.randint(0, 5), rng.randint(1, 12), rng.randint(1, 28)),
    }


def background(rng, kind, rows, columns):
    """Something like anatomy, 0..1."""
    noise = numpy.random.default_rng(rng.randint(0, 2**31))
    y, x = numpy.mgrid[0:rows, 0:columns].astype(float)
    picture = numpy.zeros((rows, columns))
    if kind == "US":
        depth = numpy.hypot(x - columns / 2, y - rows * 0.08)
        angle = numpy.abs(numpy.arctan2(x - columns / 2, y - rows * 0.08))
        fan = (angle < 0.6) & (depth > rows * 0.1) & (depth < rows * 0.85)
        speckle = noise.rayleigh(0.22, (rows, columns))
        picture = numpy.where(fan, speckle * (0.4 + 0.6 * numpy.cos(depth / 37) ** 2), 0)
    elif kind == "CT":
        body = ((x - columns / 2) / (columns * 0.42)) ** 2 + ((y - rows / 2) / (rows * 0.34)) ** 2
        picture = numpy.where(body < 1, 0.35 + 0.1 * numpy.cos(x / 31) * numpy.sin(y / 23), 0.02)
        picture += noise.normal(0, 0.01, (rows, columns))
    else:
        picture = 0.25 + 0.4 * numpy.exp(-(((x - columns / 2) / columns) ** 2 + ((y - rows / 2) / rows) ** 2) * 6)
        picture += noise.normal(0, 0.015, (rows, columns))
    return numpy.clip(picture, 0, 1)


def text_lines(person, kind):
    """(text, category) of each word of each line, as scanners write them."""
    family, given = person["name"].split("^")
    birth = person["birth"]
    date = person["date"]
    return [
        [("Name:", "clinical"), (family + ",", "name"), (given, "name")],
        [("ID:", "clinical"), (person["id"], "id")],
        [("DOB:", "clinical"), ("%s.%s.%s" % (birth[6:], birth[4:6], birth[:4]), "date")],
        [("%s/%s/%s" % (date[:4], date[4:6], date[6:]), "date")],
        [("MI", "clinical"), ("1.2", "clinical")] if kind == "US" else [("120", "clinical"), ("kV", "clinical")],
    ]


def burn(picture, lines, size, rng):
    """Draws lines at the top left; the truth of each word's ink box."""
    rows, columns = picture.shape
    mask = Image.new("L", (columns, rows), 0)
    draw = ImageDraw.Draw(mask)
    font = ImageFont.truetype(FONT, size)
    words = []
    y = rng.randint(4, 12)
    for line in lines:
        x = rng.randint(6, 20)
        for text, category in line:
            left, top, right, bottom = draw.textbbox((x, y), text, font=font)
            draw.text((x, y), text, fill=255, font=font)
            words.append({"frame": 0, "text": text, "x": left, "y": top, "w": right - left, "h": bottom - top,
                          "category": category, "is_phi": category not in ("clinical", "device"), "static": True})
            x = right + size // 2
        y += int(size * 1.5)
    return numpy.asarray(mask, float) / 255, words


def header(person, modality, uids):
    data = Dataset()
    data.SOPClassUID = CLASSES[modality]
    data.Modality = "US" if modality == "USM" else ("OT" if modality == "SC" else modality)
    data.SOPInstanceUID, data.SeriesInstanceUID, data.StudyInstanceUID = uids
    data.PatientName = person["name"]
    data.PatientID = person["id"]
    data.PatientBirthDate = person["birth"]
    data.PatientSex = person["sex"]
    data.AccessionNumber = person["accession"]
    data.InstitutionName = person["institution"]
    data.ReferringPhysicianName = person["doctor"]
    data.StudyDate = data.SeriesDate = data.ContentDate = person["date"]
    data.StudyTime = data.SeriesTime = data.ContentTime = "101530"
    data.StudyID = "77"
    data.SeriesNumber = data.InstanceNumber = 1
    data.Manufacturer = "Forge"
    data.ManufacturerModelName = "Forge One"
    data.StudyDescription = "ABDOMEN ROUTINE"
    data.ImageType = ["ORIGINAL", "PRIMARY"]
    data.PatientOrientation = ""
    data.RequestAttributesSequence = Sequence([Dataset()])
    data.RequestAttributesSequence[0].ScheduledProcedureStepID = "STEP-" + person["accession"]
    block = data.private_block(0x0019, "FORGE", create=True)
    block.add_new(0x10, "LO", "private of " + person["name"])
    return data


def make(seed, modality="US", rows=480, columns=640, bits=8, frames=1, with_text=True, photometric="MONOCHROME2",
         size=16, implicit=False, study=None):
    """(bytes, truth) of one instance. [study]: seed shared by the instances of one study and patient."""
    rng = random.Random(seed)
    group = random.Random(seed if study is None else study)
    person = patient(group)
    root = "1.2.826.0.1.3680043.9.9999"
    study_uid = "%s.1.%d" % (root, group.randint(1, 10**12))
    uids = ["%s.3.%d" % (root, rng.randint(1, 10**15)), study_uid + ".2", study_uid]
    data = header(person, modality, uids)
    kind = "US" if modality in ("US", "USM") else modality
    picture = background(rng, kind, rows, columns)
    words = []
    if with_text:
        ink, words = burn(picture, text_lines(person, kind), size, rng)
        picture = numpy.maximum(picture * (1 - ink), ink)
    maximum = (1 << bits) - 1
    samples = numpy.rint(picture * maximum)
    if photometric == "MONOCHROME1":
        samples = maximum - samples
    samples = samples.astype("uint8" if bits <= 8 else "<u2")
    if photometric == "RGB":
        samples = numpy.repeat(samples[:, :, None], 3, axis=2)
    if frames > 1:
        data.NumberOfFrames = frames
        samples = numpy.repeat(samples[None], frames, axis=0)
    data.Rows, data.Columns = rows, columns
    data.SamplesPerPixel = 3 if photometric == "RGB" else 1
    if photometric == "RGB":
        data.PlanarConfiguration = 0
    data.PhotometricInterpretation = photometric
    data.BitsAllocated = 8 if bits <= 8 else 16
    data.BitsStored, data.HighBit, data.PixelRepresentation = bits, bits - 1, 0
    pixels = samples.tobytes()
    data.PixelData = pixels + b"\0" * (len(pixels) % 2)
    truth = {"file": "", "applies_to": [], "rows": rows, "columns": columns, "frames": frames, "complete": True,
             "words": words}
    return to_bytes(data, implicit), truth


def to_bytes(data, implicit=False):
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = data.SOPClassUID
    meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID
    meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
    meta.ImplementationClassUID = "1.2.826.0.1.3680043.9.9999.1"
    data.file_meta = meta
    data.is_little_endian = True
    data.is_implicit_VR = implicit
    data.preamble = b"\0" * 128
    out = io.BytesIO()
    data.save_as(out, write_like_original=False)
    return out.getvalue()


def main():
    """forge.py FOLDER COUNT [SEED]: writes COUNT instances with their truth."""
    folder, count = sys.argv[1], int(sys.argv[2])
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    kinds = [("US", 8, "MONOCHROME2"), ("CR", 12, "MONOCHROME1"), ("SC", 8, "RGB"), ("CT", 12, "MONOCHROME2")]
    for i in range(count):
        modality, bits, photometric = kinds[i % len(kinds)]
        data, truth = make(first + i, modality, bits=bits, photometric=photometric, size=12 + 2 * (i % 5))
        name = "forged%03d" % i
        truth["file"] = name + ".dcm"
        with open("%s/%s.dcm" % (folder, name), "wb") as file:
            file.write(data)
        with open("%s/%s.json" % (folder, name), "w") as file:
            json.dump(truth, file)


if __name__ == "__main__":
    main()

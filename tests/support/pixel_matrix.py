"""Small pictures with a burned-in name in every form of samples and, by other people's encoders, in every transfer
syntax; and their frames as other people's decoders read them. Needs Debian's python3-pydicom, python3-numpy, python3-pil and
dcmtk."""
import io
import os
import random
import subprocess

import numpy
import pydicom
from PIL import Image
from pydicom.encaps import encapsulate, generate_pixel_data_frame
from pydicom.uid import ExplicitVRBigEndian, UID

import forge

ROWS, COLUMNS = 121, 330
NAME = "HARTMANN^MARIA"
FORMS = {
    # photometric, samples, allocated, stored, high bit, signed, planar
    "mono2_8": ("MONOCHROME2", 1, 8, 8, 7, 0, 0),
    "mono1_8": ("MONOCHROME1", 1, 8, 8, 7, 0, 0),
    "mono2_10in16": ("MONOCHROME2", 1, 16, 10, 9, 0, 0),
    "mono1_12in16": ("MONOCHROME1", 1, 16, 12, 11, 0, 0),
    "mono2_12in16_signed": ("MONOCHROME2", 1, 16, 12, 11, 1, 0),
    "mono2_12in16_high15": ("MONOCHROME2", 1, 16, 12, 15, 0, 0),
    "mono2_16": ("MONOCHROME2", 1, 16, 16, 15, 0, 0),
    "mono2_16_signed": ("MONOCHROME2", 1, 16, 16, 15, 1, 0),
    "mono2_32": ("MONOCHROME2", 1, 32, 32, 31, 0, 0),
    "mono2_1": ("MONOCHROME2", 1, 1, 1, 0, 0, 0),
    "rgb": ("RGB", 3, 8, 8, 7, 0, 0),
    "rgb_planar": ("RGB", 3, 8, 8, 7, 0, 1),
    "rgb_16": ("RGB", 3, 16, 16, 15, 0, 0),
    "ybr_full": ("YBR_FULL", 3, 8, 8, 7, 0, 0),
    "ybr_422": ("YBR_FULL_422", 3, 8, 8, 7, 0, 0),
    "palette_8": ("PALETTE COLOR", 1, 8, 8, 7, 0, 0),
    "palette_16_segmented": ("PALETTE COLOR", 1, 16, 16, 15, 0, 0),
}
# How a native file becomes one in each syntax: a program's words, or None for our own way.
SYNTAXES = {
    "1.2.840.10008.1.2": ["dcmconv", "+ti"],
    "1.2.840.10008.1.2.1": None,
    "1.2.840.10008.1.2.1.99": ["dcmconv", "+td"],
    "1.2.840.10008.1.2.2": ["dcmconv", "+tb"],
    "1.2.840.10008.1.2.5": ["dcmcrle", "+un"],
    "1.2.840.10008.1.2.4.50": ["dcmcjpeg", "+eb", "+un"],
    "1.2.840.10008.1.2.4.51": ["dcmcjpeg", "+ee", "+un"],
    "1.2.840.10008.1.2.4.57": ["dcmcjpeg", "+el", "+un"],
    "1.2.840.10008.1.2.4.70": ["dcmcjpeg", "+e1", "+un"],
    "1.2.840.10008.1.2.4.80": ["dcmcjpls", "+el", "+un"],
    "1.2.840.10008.1.2.4.81": ["dcmcjpls", "+en", "+un"],
    "1.2.840.10008.1.2.4.90": None,
    "1.2.840.10008.1.2.4.91": None,
}
JPEG_LOSSY = {"1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"}
# Of other forms dcmcjpeg makes pictures of other bits and signs.
LOSSY_FORMS = {"mono2_8", "mono1_8", "rgb", "rgb_planar", "ybr_full", "mono1_12in16"}


def picture(frame):
    """0..1 with text at 1: a ground that moves a little from frame to frame."""
    y, x = numpy.mgrid[0:ROWS, 0:COLUMNS].astype(float)
    ground = 0.12 + 0.05 * numpy.sin((x + 7 * frame) / 23) * numpy.cos(y / 17)
    lines = [[("Name:", ""), ("HARTMANN,", ""), ("MARIA", "")]]
    ink, words = forge.burn(ground, lines, 22, random.Random(5))
    return numpy.maximum(ground * (1 - ink), ink), words


def to_ybr(rgb):
    matrix = numpy.array([[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]])
    return numpy.clip(numpy.rint(rgb @ matrix.T + [0, 128, 128]), 0, 255).astype("uint8")


def add_palette(data, bits):
    """A ramp of grays; for 16 bits as two segments (PS3.3 C.7.9.2): a first entry, then a straight line."""
    for channel in ("Red", "Green", "Blue"):
        if bits == 8:
            table = bytes(numpy.arange(256, dtype="<u2") * 257)
            setattr(data, channel + "PaletteColorLookupTableDescriptor", [256, 0, 16])
            setattr(data, channel + "PaletteColorLookupTableData", table)
        else:
            segments = numpy.array([0, 1, 0, 1, 4095, 65535], dtype="<u2")
            setattr(data, channel + "PaletteColorLookupTableDescriptor", [4096, 0, 16])
            setattr(data, "Segmented" + channel + "PaletteColorLookupTableData", segments.tobytes())


def stored_values(form, frame):
    """One frame's samples as they are stored, before planes are parted."""
    photometric, samples, allocated, stored, high, signed, _ = FORMS[form]
    level, _ = picture(frame)
    if allocated == 1:
        return (level > 0.5).astype("uint8")
    if photometric == "MONOCHROME1":
        level = 1 - level
    if form == "palette_16_segmented":
        return numpy.rint(level * 4095).astype("<u2")
    low = -(1 << (stored - 1)) if signed else 0
    values = numpy.rint(level * ((1 << stored) - 1)).astype("int64") + low
    values <<= high + 1 - stored
    kind = {8: "u1", 16: "<i2" if signed else "<u2", 32: "<u4"}[allocated]
    values = values.astype(kind)
    if samples == 1:
        return values
    rgb = numpy.stack([values, values // 2, values], axis=2)
    return to_ybr(rgb) if photometric.startswith("YBR") else rgb


def value_of(form, frames):
    """The value of Pixel Data."""
    photometric, samples, allocated, *_, planar = FORMS[form]
    parts = []
    for i in range(frames):
        values = stored_values(form, i)
        if photometric == "YBR_FULL_422":
            pairs = values.reshape(ROWS, COLUMNS // 2, 2, 3)
            values = numpy.stack([pairs[:, :, 0, 0], pairs[:, :, 1, 0], pairs[:, :, 0, 1], pairs[:, :, 0, 2]], axis=2)
        elif planar:
            values = values.transpose(2, 0, 1)
        parts.append(values)
    if allocated == 1:
        return numpy.packbits(numpy.concatenate([p.ravel() for p in parts]), bitorder="little").tobytes()
    return b"".join(numpy.ascontiguousarray(p).tobytes() for p in parts)


def native(form, frames, path):
    photometric, samples, allocated, stored, high, signed, planar = FORMS[form]
    person = dict(forge.patient(random.Random(1)), name=NAME)
    number = sum(ord(c) * (i + 1) for i, c in enumerate(os.path.basename(path)))
    data = forge.header(person, "SC", ["1.2.826.0.1.3680043.9.9999.7.%d" % number, "1.2.3.2", "1.2.3.1"])
    data.Rows, data.Columns, data.SamplesPerPixel = ROWS, COLUMNS, samples
    data.PhotometricInterpretation = photometric
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = allocated, stored, high, signed
    if samples > 1:
        data.PlanarConfiguration = planar
    if frames > 1:
        data.NumberOfFrames = frames
    if photometric == "PALETTE COLOR":
        add_palette(data, allocated)
    value = value_of(form, frames)
    data.PixelData = value + b"\0" * (len(value) % 2)
    data["PixelData"].VR = "OB" if allocated <= 8 else "OW"
    with open(path, "wb") as file:
        file.write(forge.to_bytes(data))


def to_jpeg2000(source, path, syntax):
    """Frames by Pillow's OpenJPEG; False for forms that it does not take."""
    data = pydicom.dcmread(source)
    frames = int(data.get("NumberOfFrames", 1))
    array = data.pixel_array.reshape((frames, ROWS, COLUMNS) + ((3,) if data.SamplesPerPixel == 3 else ()))
    if data.BitsAllocated not in (8, 16) or data.PixelRepresentation or data.BitsStored not in (8, 16):
        return False
    if data.SamplesPerPixel == 3 and (data.BitsAllocated != 8 or data.PhotometricInterpretation != "RGB"):
        return False
    streams = []
    for frame in array:
        out = io.BytesIO()
        lossy = syntax.endswith("91")
        Image.fromarray(frame).save(out, "JPEG2000", irreversible=lossy, no_jp2=True, mct=0,
                                    quality_layers=[8] if lossy else None)
        streams.append(out.getvalue())
    data.file_meta.TransferSyntaxUID = UID(syntax)
    data.PixelData = encapsulate(streams)
    data["PixelData"].is_undefined_length = True
    data["PixelData"].VR = "OB"
    data.PlanarConfiguration = 0 if data.SamplesPerPixel == 3 else None
    if data.SamplesPerPixel == 1:
        del data.PlanarConfiguration
    data.save_as(path, write_like_original=False)
    return True


def make(form, syntax, frames, folder):
    """A file's name in [folder], or None where nobody here writes such a file. (Readers do not agree what 32 bits are in a
    big-endian file: dcmtk swaps two bytes, pydicom four.)"""
    if (syntax in JPEG_LOSSY and form not in LOSSY_FORMS) or (form == "mono2_32" and syntax == "1.2.840.10008.1.2.2"):
        return None
    name = "%s_%s_%d.dcm" % (form, syntax.rsplit(".", 2)[-2] + "." + syntax.rsplit(".", 1)[-1], frames)
    path = os.path.join(folder, name)
    source = os.path.join(folder, "source.tmp")
    native(form, frames, source if syntax != "1.2.840.10008.1.2.1" else path)
    made = True
    if syntax in ("1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"):
        made = to_jpeg2000(source, path, syntax)
    elif SYNTAXES[syntax] is not None:
        made = subprocess.run(SYNTAXES[syntax] + [source, path], capture_output=True).returncode == 0
    if os.path.exists(source):
        os.remove(source)
    if not made and os.path.exists(path):
        os.remove(path)
    return name if made else None


def read(path, folder):
    """(data set, frames as an array of stored values) by pydicom, dcmtk's programs or Pillow."""
    data = pydicom.dcmread(path)
    syntax = str(data.file_meta.TransferSyntaxUID)
    frames = int(data.get("NumberOfFrames", 1))
    colour = (3,) if data.SamplesPerPixel == 3 else ()
    if syntax in ("1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"):
        streams = generate_pixel_data_frame(data.PixelData, frames)
        array = numpy.stack([numpy.asarray(Image.open(io.BytesIO(s))) for s in streams])
        return data, array.reshape((frames, data.Rows, data.Columns) + colour)
    program = {"4.8": ["dcmdjpls"], "4.5": ["dcmdjpeg", "+cn"], "4.7": ["dcmdjpeg", "+cn"]}.get(syntax[18:21])
    if program is not None:
        plain = os.path.join(folder, "plain.tmp")
        subprocess.run(program + [path, plain], check=True, capture_output=True)
        data = pydicom.dcmread(plain)
        os.remove(plain)
    return data, data.pixel_array.reshape((frames, data.Rows, data.Columns) + colour)

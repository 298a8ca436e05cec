"""Small DICOM files made by hand, so that a test needs no library and no real picture. Standard library only."""
import itertools
import struct
import zlib

EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1"
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_numbers = itertools.count(1)
_LONG = (b"OB", b"OW", b"SQ", b"UN", b"UT")


def _element(group, element, vr, value):
    if isinstance(value, str):
        value = value.encode("ascii")
    if isinstance(value, int):
        value = struct.pack("<H", value)
    if len(value) % 2:
        value += b"\0" if vr in ("UI", "OB") else b" "
    code = vr.encode()
    if code in _LONG:
        return struct.pack("<HH2sHI", group, element, code, 0, len(value)) + value
    return struct.pack("<HH2sH", group, element, code, len(value)) + value


def uid(*parts):
    """The same parts give the same UID."""
    return "1.2.826.0.1.3680043.10.1." + ".".join(str(zlib.crc32(str(part).encode())) for part in parts)


def make(patient_id="CANARY-ID", name="CANARY^NAME", study="s", series="e", instance=None, rows=64, columns=96,
         modality="OT", pixels=None):
    """A gray picture of one frame; [pixels] is rows * columns bytes, black when left out."""
    instance = instance if instance is not None else f"i{next(_numbers)}"
    study_uid, series_uid = uid(patient_id, study), uid(patient_id, study, series)
    sop_uid = uid(patient_id, study, series, instance)
    meta = (_element(2, 1, "OB", b"\0\1") + _element(2, 2, "UI", SECONDARY_CAPTURE) + _element(2, 3, "UI", sop_uid) +
            _element(2, 0x10, "UI", EXPLICIT_LITTLE_ENDIAN) + _element(2, 0x12, "UI", uid("maker")))
    body = b"".join([
        _element(8, 0x16, "UI", SECONDARY_CAPTURE), _element(8, 0x18, "UI", sop_uid), _element(8, 0x20, "DA", "20200102"),
        _element(8, 0x30, "TM", "101112"), _element(8, 0x50, "SH", "CANARYACC"), _element(8, 0x60, "CS", modality),
        _element(8, 0x64, "CS", "WSD"), _element(8, 0x90, "PN", "CANARY^REFERRER"),
        _element(0x10, 0x10, "PN", name), _element(0x10, 0x20, "LO", patient_id), _element(0x10, 0x30, "DA", "19700203"),
        _element(0x10, 0x40, "CS", "O"), _element(0x20, 0xd, "UI", study_uid), _element(0x20, 0xe, "UI", series_uid),
        _element(0x20, 0x10, "SH", "CANARYSTUDY"), _element(0x20, 0x11, "IS", "1"), _element(0x20, 0x13, "IS", "1"),
        _element(0x28, 2, "US", 1), _element(0x28, 4, "CS", "MONOCHROME2"), _element(0x28, 0x10, "US", rows),
        _element(0x28, 0x11, "US", columns), _element(0x28, 0x100, "US", 8), _element(0x28, 0x101, "US", 8),
        _element(0x28, 0x102, "US", 7), _element(0x28, 0x103, "US", 0),
        _element(0x7fe0, 0x10, "OB", pixels if pixels is not None else bytes(rows * columns))])
    return b"\0" * 128 + b"DICM" + _element(2, 0, "UL", struct.pack("<I", len(meta))) + meta + body

"""An independent reading of PS3.15 Table E.1-1: instances with a value in every attribute of it, and what must become of
each. Knows neither the plugin's code nor its form of the table: the CSV's columns, and the words of section E.1.1."""
import csv
import struct

OPTIONS = {
    "retain_safe_private": "RetainSafePrivate", "retain_uids": "RetainUids", "retain_device": "RetainDeviceIdentity",
    "retain_institution": "RetainInstitutionIdentity", "retain_patient_chars": "RetainPatientCharacteristics",
    "retain_long_full_dates": "RetainLongitudinalFullDates",
    "retain_long_modified_dates": "RetainLongitudinalModifiedDates", "clean_descriptors": "CleanDescriptors",
    "clean_structured": "CleanStructuredContent", "clean_graphics": "CleanGraphics",
}
DATES = ("retain_long_full_dates", "retain_long_modified_dates")
LONG = {"OB", "OW", "OF", "OD", "OL", "OV", "SQ", "UC", "UR", "UT", "UN"}
DATE, TIME = "20200115", "101112"
FAMILY = "HARTMANN"
# Sequences that the table does not list, two deep: (5200,9229) > (0028,9110).
OUTER, INNER = 0x52009229, 0x00289110

# A few rows for where the whole table is not: tag, VR, code of the Basic Profile, options.
SAMPLE = (
    ("00080020", "DA", "Z", {"retain_long_full_dates": "K", "retain_long_modified_dates": "C"}),
    ("00080050", "SH", "Z", {}), ("00080080", "LO", "X/Z/D", {"retain_institution": "K"}),
    ("00081010", "SH", "X/Z/D", {"retain_device": "K"}), ("00081030", "LO", "X", {"clean_descriptors": "C"}),
    ("00081048", "PN", "X", {}), ("00081195", "UI", "U", {"retain_uids": "K"}),
    ("00100010", "PN", "Z", {}), ("00100020", "LO", "Z/D", {}), ("00100030", "DA", "Z", {}),
    ("00100040", "CS", "Z", {"retain_patient_chars": "K"}), ("00101010", "AS", "X", {"retain_patient_chars": "K"}),
    ("00120010", "LO", "D", {}), ("00181000", "LO", "X/Z/D", {"retain_device": "K"}),
    ("00181002", "UI", "U", {"retain_uids": "K", "retain_device": "K"}),
    ("00181200", "DA", "X", {"retain_device": "K", "retain_long_full_dates": "K", "retain_long_modified_dates": "C"}),
    ("00200052", "UI", "U", {"retain_uids": "K"}), ("00321021", "AE", "X", {"retain_device": "C"}),
    ("00340005", "OB", "D", {}), ("0040A027", "LO", "D", {}), ("0040A073", "SQ", "D", {}),
    ("00880200", "SQ", "X", {}),
)
SAMPLE_TYPES = {
    "CTImage": {"00080080": "3", "00081010": "3", "00100020": "2", "00181000": "3"},
    "PETImage": {"00080080": "3", "00081010": "3", "00100020": "2", "00181000": "3"},
    "EnhancedCTImage": {"00080080": "3", "00081010": "3", "00100020": "2", "00181000": "1"},
}


def read_rows(path):
    """Rows of single tags."""
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if set(row["tag"].lower()) <= set("0123456789abcdef"):
                codes = {column: row[column] for column in OPTIONS if row[column]}
                yield row["tag"], row["VR"].split("/")[0], row["basic_profile"], codes


def read_types(path, iod):
    """{tag: strictest type at the top level} of an IOD; what is not listed for it is unknown."""
    found = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["parent_path"] == "(top)" and (row["iods"] == "(many)" or iod in row["iods"].split()):
                found[row["tag"]] = min(row["type"], found.get(row["tag"], "3"))
    return found


def value_of(number, vr):
    """(bytes, text) of a telling value."""
    token = "Q%04dQ" % number
    text = {"DA": DATE, "TM": TIME, "DT": DATE + TIME, "PN": FAMILY + "^" + token, "UI": "1.2.3.9.%d" % (number + 1),
            "CS": token, "AS": "045Y", "TZ": "+0100", "DS": "1.5", "IS": "7", "AE": token, "UR": "http://%s.example/" % token}.get(vr)
    if vr in ("US", "SS", "FL", "UL"):
        return struct.pack({"US": "<H", "SS": "<h", "FL": "<f", "UL": "<L"}[vr], 7), "7"
    text = token + " " + FAMILY if text is None else text
    data = text.encode()
    return data + (b"\0" if vr in ("UI", "OB", "UN") else b" ") * (len(data) % 2), text


def kind_of(tag, vr):
    """The VR, but for the offset from UTC, which has a form of its own."""
    return "TZ" if int(tag) == 0x00080201 else vr


def element(tag, vr, data):
    """Explicit VR little endian."""
    head = struct.pack("<HH", tag >> 16, tag & 0xffff) + vr.encode()
    return head + (struct.pack("<HL", 0, len(data)) if vr in LONG else struct.pack("<H", len(data))) + data


def sequence(tag, content):
    return element(tag, "SQ", struct.pack("<HHL", 0xfffe, 0xe000, len(content)) + content)


def implicit(tag, data):
    return struct.pack("<HHL", tag >> 16, tag & 0xffff, len(data)) + data


def put(number, tag, vr, as_unknown):
    """One element with a telling value; a sequence has an item with a name in it."""
    name = (FAMILY + "^SEQ%04d " % number).encode()
    name += b" " * (len(name) % 2)
    if vr == "SQ" and as_unknown:
        item = implicit(0x00100010, name)
        return element(tag, "UN", struct.pack("<HHL", 0xfffe, 0xe000, len(item)) + item)
    if vr == "SQ":
        return sequence(tag, element(0x00100010, "PN", name))
    return element(tag, "UN" if as_unknown else vr, value_of(number, kind_of(tag, vr))[0])


def instance(rows, sop_class, as_unknown=False, nested=True):
    """A file with all rows at the top level, and once more two sequences deep, beside private attributes."""
    elements = {0x00080016: element(0x00080016, "UI", sop_class.encode() + b"\0" * (len(sop_class) % 2))}
    rows = list(rows)
    for number, (tag, vr, _, _) in enumerate(rows):
        number_of_tag = int(tag, 16)
        elements[number_of_tag] = put(number, number_of_tag, vr, as_unknown and number_of_tag != 0x00080018)
    elements[0x00090010] = element(0x00090010, "LO", b"FORGE ") + element(0x00091001, "LO", b"SECRET" + FAMILY.encode())
    if nested:
        inside = b"".join(e for tag, e in sorted(elements.items()) if 0x00080016 < tag < 0x7fe00000)
        elements[OUTER] = sequence(OUTER, sequence(INNER, inside))
    if 0x00080018 not in elements:
        elements[0x00080018] = element(0x00080018, "UI", b"1.2.3.9.99\0\0")
    meta = element(0x00020010, "UI", b"1.2.840.10008.1.2.1\0")
    meta = element(0x00020000, "UL", struct.pack("<L", len(meta))) + meta
    return bytes(128) + b"DICM" + meta + b"".join(e for _, e in sorted(elements.items()))


def resolve(basic, kind):
    """What a combined code means for an attribute of [kind] (1, 2, 3 or None); a dummy may stand for Z always."""
    by_type = {"X/Z": {"1": "D", "2": "Z", "3": "X", None: "Z"}, "X/D": {"1": "D", "2": "D", "3": "X", None: "D"},
               "Z/D": {"1": "D", "2": "Z", "3": "Z", None: "D"}, "X/Z/D": {"1": "D", "2": "Z", "3": "X", None: "D"},
               "X/Z/U*": {"1": "I", "2": "I", "3": "X", None: "I"}}
    return by_type[basic][kind] if basic in by_type else basic


def expected(row, active, kind):
    """The code that holds with one option on. An option's code holds when it lifts every reason to remove; the two
    date columns are one reason, and where all columns say C any of them is enough."""
    _, vr, basic, codes = row
    code = codes.get(active)
    reasons = {"dates" if column in DATES else column for column in codes}
    if code is None or (len(reasons) > 1 and set(codes.values()) != {"C"}):
        code = resolve(basic, kind)
    if vr == "UI" and code == "D":
        code = "U"
    return code

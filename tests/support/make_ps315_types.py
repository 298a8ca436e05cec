#!/usr/bin/env python3
"""Writes rules/ps315-types.lua: of which type the attributes with a combined code are, by place and SOP class.

    python3 tests/support/make_ps315_types.py TYPES.csv > rules/ps315-types.lua

TYPES.csv has the columns tag, type (1, 2 or 3, conditional ones as if the condition held), parent_path (keywords of the
sequences above, or "(top)") and iods (names of IODs as dicom3tools spells them, or "(many)"). Needs python3-pydicom for its
dictionaries of keywords and SOP classes.
"""
import csv
import sys

from pydicom.datadict import tag_for_keyword
from pydicom.uid import UID_dictionary

ROOT = "1.2.840.10008.5.1.4."
STRICTEST = "123"

# Names of IODs that are not the SOP class's keyword without "Storage".
OTHER_NAMES = {
    "AmbulatoryECG": "1.1.9.1.3", "BasicVoice": "1.1.9.4.1", "GeneralECG": "1.1.9.1.2", "TwelveLeadECG": "1.1.9.1.1",
    "CRImage": "1.1.1", "DXImageForPresentation": "1.1.1.1", "DXImageForProcessing": "1.1.1.1.1",
    "MammographyImageForPresentation": "1.1.1.2", "MammographyImageForProcessing": "1.1.1.2.1",
    "IntraoralImageForPresentation": "1.1.1.3", "IntraoralImageForProcessing": "1.1.1.3.1", "PETImage": "1.1.128",
    "USImage": "1.1.6.1", "USMultiFrameImage": "1.1.3.1", "XAImage": "1.1.12.1", "XRFImage": "1.1.12.2",
}
# Profiles of an IOD for a purpose, and directories, which are never copied.
NO_CLASS = ("DentalMedia", "IHEMammo", "PartialViewOption", "IHEREM", "BasicDirectory", "BasicDirectoryDental")
# Classes of images that the source only counts among "(many)": secondary capture and nuclear medicine.
PLAIN_CLASSES = ("1.1.7", "1.1.7.1", "1.1.7.2", "1.1.7.3", "1.1.7.4", "1.1.20")

HEAD = """-- Of which type (PS3.5 section 7.4) the attributes with a combined code are: X/Z, X/D, Z/D, X/Z/D and X/Z/U* of ps315.lua
-- mean one of their letters by it. Made by tests/support/make_ps315_types.py from the module tables of PS3.3.
--
-- A line is: tag, sequences above it ("-": none, else tags with dots between), its type in every class of the list, and
-- where it is of another type: "1=1.1.12.1.1,1.1.12.2.1". Type 0: unknown, and then a code gives what is legal for every type.
-- Classes stand without 1.2.840.10008.5.1.4., which they all begin with; of others nothing is known here.
ps315{"""


def classes_by_name():
    """SOP classes by the names of their IODs."""
    found = dict(OTHER_NAMES)
    for uid, entry in UID_dictionary.items():
        if entry[1] == "SOP Class" and uid.startswith(ROOT) and entry[4].endswith("Storage"):
            found.setdefault(entry[4][:-len("Storage")], uid[len(ROOT):])
    return found


def tags_of(path):
    """The sequences above as tags."""
    if path == "(top)":
        return "-"
    return ".".join(f"{tag_for_keyword(word):08x}" for word in path.split("/"))


def by_number(uid):
    """UIDs in the order of their parts."""
    return [int(part) for part in uid.split(".")]


def main():
    """Prints the file."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    names = classes_by_name()
    places, classes = {}, set(PLAIN_CLASSES)
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["parent_path"].startswith("DirectoryRecordSequence"):
                continue
            common, special = places.setdefault((row["tag"].lower(), tags_of(row["parent_path"])), (set(), {}))
            if row["iods"] == "(many)":
                common.add(row["type"])
                continue
            for name in row["iods"].split():
                if not name.endswith(NO_CLASS):
                    classes.add(names[name])
                    special.setdefault(names[name], set()).add(row["type"])
    print(HEAD)
    ordered = sorted(classes, key=by_number)
    lines = [" ".join(ordered[i:i + 16]) for i in range(0, len(ordered), 16)]
    print("  classes = [[\n" + "\n".join(lines) + "\n]],\n  types = [[")
    for (tag, path), (common, special) in sorted(places.items()):
        usual = min(common, key=STRICTEST.index) if common else "0"
        others = {}
        for uid, types in special.items():
            strictest = min(types | common, key=STRICTEST.index)
            if strictest != usual:
                others.setdefault(strictest, []).append(uid)
        words = [f"{kind}={','.join(sorted(uids, key=by_number))}" for kind, uids in sorted(others.items())]
        print(" ".join([tag, path, usual] + words))
    print("]],\n}")


if __name__ == "__main__":
    main()

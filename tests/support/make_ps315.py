#!/usr/bin/env python3
"""Writes rules/ps315.lua from Table E.1-1 of DICOM PS3.15 as CSV, and from a list of UI attributes.

    python3 tests/support/make_ps315.py TABLE.csv UIDS.csv > rules/ps315.lua

TABLE.csv has the columns tag, keyword, VR, basic_profile and one for each option (retain_..., clean_...); UIDS.csv has
tag, keyword, rule (change, remove, never, see) and why.
"""
import csv
import sys

EDITION = "2026d"
OPTIONS = (("s", "retain_safe_private"), ("u", "retain_uids"), ("d", "retain_device"), ("i", "retain_institution"),
           ("c", "retain_patient_chars"), ("f", "retain_long_full_dates"), ("m", "retain_long_modified_dates"),
           ("t", "clean_descriptors"), ("r", "clean_structured"), ("g", "clean_graphics"))

HEAD = """-- What becomes of each attribute: Table E.1-1 of DICOM PS3.15, edition {edition}, in our own form.
-- Made by tests/support/make_ps315.py; edit exceptions into a file of your own with tag{{}}, not here.
--
-- A line is: tag, VR, code of the Basic Profile, codes of the options ("-": none), keyword.
--   tag      8 digits, x for any digit, or "odd" for all private attributes
--   codes    X remove, Z empty, D dummy, U new UID, K keep, C clean; X/Z and the like: by the attribute's type
--   options  s safe private, u UIDs, d device, i institution, c patient characteristics, f full dates, m modified dates,
--            t descriptors, r structured content, g graphics; each with its code: "fK,mC"
"""


def tag_of(text):
    """The CSV writes private attributes as gggg(odd)eeee."""
    return "odd" if "odd" in text else text.lower()


def codes_of(row):
    """Option letters with their codes."""
    return ",".join(letter + row[column] for letter, column in OPTIONS if row[column]) or "-"


def main():
    """Prints the file."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    with open(sys.argv[2], newline="", encoding="utf-8") as file:
        uids = list(csv.DictReader(file))
    listed = {tag_of(row["tag"]) for row in table}
    print(HEAD.format(edition=EDITION) + "ps315{")
    print(f'  edition = "{EDITION}",\n  rows = [[')
    for row in table:
        vr = row["VR"].split("/")[0]
        # AnnotationGroupUID has code D, but a dummy UID would join what does not belong together.
        basic = "U" if vr == "UI" and row["basic_profile"] == "D" else row["basic_profile"]
        print(tag_of(row["tag"]), vr, basic, codes_of(row), row["keyword"])
    print("# Not in the table, although they name an instance, a place or a thing.")
    for row in uids:
        code = {"change": "U uK", "remove": "X -"}.get(row["rule"])
        if code and row["tag"].lower() not in listed:
            print(row["tag"].lower(), "UI", code, row["keyword"])
    print("]],\n}")


if __name__ == "__main__":
    main()

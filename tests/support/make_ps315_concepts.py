#!/usr/bin/env python3
"""Writes rules/ps315-concepts.lua from Table E.3.4-1 of DICOM PS3.15 as CSV: what becomes of content items by their concept.

    python3 tests/support/make_ps315_concepts.py TABLE.csv > rules/ps315-concepts.lua

TABLE.csv has the columns concept_name, code_value, coding_scheme, value_type, basic_profile and one for each option.
"""
import csv
import sys

EDITION = "2026d"
OPTIONS = (("u", "retain_uids"), ("d", "retain_device"), ("i", "retain_institution"), ("c", "retain_patient_chars"),
           ("f", "retain_long_full_dates"), ("m", "retain_long_modified_dates"), ("t", "clean_descriptors"))

HEAD = """-- What becomes of content items (structured reports and the like) with CleanStructuredContent, by the code of their concept:
-- Table E.3.4-1 of DICOM PS3.15, edition {edition}, in our own form. Made by tests/support/make_ps315_concepts.py.
--
-- A line is: code, coding scheme ("_" for a blank), value type, code of the Basic Profile, codes of the options (letters as
-- in ps315.lua), and after "#" the concept's name. X takes the item away with all items below it.
ps315{{
  concepts = [["""


def main():
    """Prints the file."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(HEAD.format(edition=EDITION))
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    lines = set()
    for row in rows:
        options = ",".join(letter + row[column] for letter, column in OPTIONS if row[column]) or "-"
        lines.add((row["code_value"], row["coding_scheme"].replace(" ", "_"), row["value_type"], row["basic_profile"], options,
                   "# " + row["concept_name"]))
    for line in sorted(lines):
        print(" ".join(line))
    print("]],\n}")


if __name__ == "__main__":
    main()

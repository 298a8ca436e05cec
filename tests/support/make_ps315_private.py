#!/usr/bin/env python3
"""Writes rules/ps315-private.lua from Table E.3.10-1 of DICOM PS3.15 as CSV: private attributes known to be safe.

    python3 tests/support/make_ps315_private.py TABLE.csv > rules/ps315-private.lua

TABLE.csv has the columns group, element ("xx" and two digits), private_creator and VR.
"""
import csv
import sys

EDITION = "2026d"

HEAD = """-- Private attributes that hold no identity: Table E.3.10-1 of DICOM PS3.15, edition {edition}, in our own form. They stay with
-- the option RetainSafePrivate. Made by tests/support/make_ps315_private.py; tags of your own go into Metadata.KeepPrivateTags.
--
-- A line is: group, low byte of the element, VR ("*": the table names none), the creator of the block. A name is looked
-- for, not a block's number, which is the sender's. Bytes (OB, OW) stay as they are: whoever asks for them trusts the maker.
ps315{{
  private = [["""


def main():
    """Prints the file."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(HEAD.format(edition=EDITION))
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = {(row["group"].lower(), row["element"][2:].lower(), row["VR"].split("/")[-1] or "*", row["private_creator"])
                for row in csv.DictReader(file)}
    for row in sorted(rows, key=lambda row: (row[3], row)):
        print(" ".join(row))
    print("]],\n}")


if __name__ == "__main__":
    main()

"""A made-up patient, and what burned-in lines say of her: lines as lists of (word, category). Categories are those of the
corpus: name, id, date, time, age, sex and institution are identifying, "clinical" is not; "prose" is neither asked for."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "textness"))
import wording  # noqa: E402

IDENTIFYING = ("name", "id", "date", "time", "age", "sex", "institution")
# Names that the detector's and the rules' own lists do not all have.
FAMILY = ("THISTLEWOOD BRANDAUER OYELARAN QUISPE MARCHETTI LINDGREN DEVEREUX PATEL YILMAZ SORENSEN HARGREAVES MBEKI "
          "KOVACS STEIN ROMERO TANAKA WOJCIK FITZGERALD BLOOM ABDULLAH").split(" ")
GIVEN = "Philippa Jasper Nadia Enrique Saskia Bogdan Amara Fergus Leila Hugo Ottilie Ravi Greta Milo Zeynep Caspar".split(" ")
PLACES = (("Saint", "Agatha", "Infirmary"), ("Northgate", "Hospital"), ("Klinikum", "Waldsee"), ("Lakeside", "Imaging"),
          ("Hopital", "Beauregard"), ("Univ.", "Hospital", "Marston"))
CLINICAL = wording.SETTINGS + wording.PARTS
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")


def pick(rs, items):
    return items[rs.randint(len(items))]


def person(rs):
    born, done = (rs.randint(1931, 2005), rs.randint(1, 13), rs.randint(1, 29)), (rs.randint(2015, 2026), rs.randint(1, 13),
                                                                                   rs.randint(1, 29))
    return {"family": pick(rs, FAMILY), "given": pick(rs, GIVEN), "doctor": pick(rs, FAMILY), "doctor_given": pick(rs, GIVEN),
            "born": born, "done": done, "id": "%s%07d" % (pick(rs, ["", "", "K", "MR"]), rs.randint(10 ** 7)),
            "accession": "A%06d" % rs.randint(10 ** 6), "place": pick(rs, PLACES), "sex": pick(rs, "MF"),
            "time": (rs.randint(24), rs.randint(60), rs.randint(60))}


def date_text(rs, parts):
    year, month, day = parts
    return pick(rs, ["%02d/%02d/%d" % (month, day, year), "%d-%02d-%02d" % (year, month, day),
                     "%02d.%02d.%d" % (day, month, year), "%02d-%s-%d" % (day, MONTHS[month - 1], year),
                     "%d%02d%02d" % (year, month, day)])


def named(rs, family, given):
    form = rs.randint(5)
    words = [[family + ",", given], [family + "^" + given.upper()], [given, family.capitalize()], [family, given[0] + "."],
             [family]][form]
    return [(word, "name") for word in words]


def labelled(rs, label, values):
    """A label and what it labels, sometimes glued."""
    if rs.rand() < 0.12 and label:
        return [(label + ":" + values[0][0], values[0][1])] + values[1:]
    return [(part, "clinical") for part in (label + pick(rs, [":", ":", ""])).split(" ")] + values


def identifying(rs, who):
    kind = rs.randint(9)
    if kind < 2:
        values = named(rs, who["family"], who["given"])
        return values if rs.rand() < 0.6 else labelled(rs, "Name", values)
    if kind == 2:
        values = [(who["id"], "id")]
        return values if rs.rand() < 0.4 else labelled(rs, pick(rs, ["ID", "Pat. ID", "MRN"]), values)
    if kind == 3:
        return labelled(rs, "DOB", [(date_text(rs, who["born"]), "date")])
    if kind == 4:
        moment = [("%02d:%02d:%02d" % who["time"], "time")] if rs.rand() < 0.5 else []
        return [(date_text(rs, who["done"]), "date")] + moment
    if kind == 5:
        return [(word, "institution") for word in who["place"]]
    if kind == 6:
        return labelled(rs, pick(rs, ["Dr", "Ref", "Tech"]), [(who["doctor"].capitalize(), "name")])
    if kind == 7:
        return labelled(rs, "Acc#", [(who["accession"], "id")])
    age = [("%03dY" % (2026 - who["born"][0]), "age")]
    return named(rs, who["family"], who["given"]) + [(who["sex"], "sex")] + (age if rs.rand() < 0.5 else [])


def line(rs, who):
    if rs.rand() < 0.6:
        return identifying(rs, who)
    return [(word, "clinical") for word in pick(rs, CLINICAL).split(" ")]


def prose(rs):
    return [(word, "prose") for word in wording.prose(rs).split(" ")]

#!/usr/bin/env python3
"""Writes lines of judging with what must become of them: forged patients' values in many spellings and misreadings, what
scanners print, labels of seven languages. Same seed, same lines. The words here are this file's own, not those of rules/.

    python3 tests/cases/rules/generate.py 20261121 > tests/cases/rules/90-generated.case

Other seeds are for measuring: `test_rule_cases FILE` judges any file and prints what share came out as wanted.
"""
import random
import sys
import unicodedata

PEOPLE = {
    "en": ("Ashworth Pemberton Okafor Whitfield O'Donnell Thackeray Lockwood-Hayes Blackwood Featherstone Abernathy",
           "Gertrude Winifred Desmond Rosalind Clement Beatrix Humphrey Marjorie"),
    "de": ("Köhlmann Schüßler Wöhrle Brandstätter Meyer-Lübke Hänsgen Vogelsang Großkreutz Tiefenbacher Ostermeier",
           "Friedhelm Waltraud Jörg Hannelore Ekkehard Käthe Siegfried Roswitha"),
    "fr": ("Lefèvre Beauchêne Desrosiers Garçonnet Montferrand Saint-Germain Thibaudeau Quesnel Delacourt Bérubé",
           "Geneviève Anaïs Thibault Solène Médéric Gaëlle Yolande Fabienne"),
    "es": ("Etxeberría Zubizarreta Villanueva Peñalver Ibáñez Quiñones Goicoechea Montesinos Arriaga Belmonte",
           "Guadalupe Íñigo Encarnación Leocadia Ramiro Inmaculada Anselmo Rocío"),
    "it": ("Bevilacqua Sgarbossa Pellegrinelli Tommaseo D'Annibale Castiglione Fumagalli Ghirlandaio Mastroianni Zuccarelli",
           "Ermenegilda Ludovico Fiorella Gaspare Domitilla Ottavio Serenella Calogero"),
    "pt": ("Guimarães Albuquerque Figueiredo Vasconcelos Magalhães Bittencourt Carvalhal Sepúlveda Mascarenhas Tavares",
           "Conceição Anacleto Filomena Gonçalo Leopoldina Hermenegildo Graça Evaristo"),
    "nl": ("Vandeweghe Schoonhoven Kruijswijk Hoogendoorn Roosenboom Nieuwenhuis Verstraeten Dijkgraaf Wolfswinkel Terpstra",
           "Wilhelmina Joost Geertruida Maarten Klaasje Cornelis Hendrikje Sjoerd"),
}
HOSPITALS = {"en": "Saint Columba General Hospital", "de": "Klinikum Sankt Wendelin", "fr": "Hôpital Sainte Radegonde",
             "es": "Hospital Santa Engracia", "it": "Ospedale San Pancrazio", "pt": "Hospital São Teotónio",
             "nl": "Ziekenhuis Sint Servaas"}
MONTHS = {"en": "January February March April May June July August September October November December",
          "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
          "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
          "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
          "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
          "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
          "nl": "januari februari maart april mei juni juli augustus september oktober november december"}
LABELS = {
    "name": "Name: Patient: Nom: Nombre: Nome: Naam: Nachname: Vorname: Prénom: Apellidos: Cognome: Achternaam: Surname:",
    "id": "ID: MRN: PatID: Patientennummer: NHC: IPP: Patiëntnummer: Fallnummer:",
    "date": "DOB: Geb.: Geburtsdatum: Geboortedatum: DDN: Nasc: Nacimiento:",
    "staff": "Ref: Tech: Operator: Untersucher: Bediener: Médecin: Médico: Operatore: Verwijzer: Radiologist: Sonographer:",
    "accession": "Acc: Accession: Auftragsnummer: Ex:",
    "place": "Hospital: Klinik: Clinique: Clínica: Ospedale: Ziekenhuis: Institution: Abteilung:",
}
CONFUSED = [("O", "0"), ("I", "1"), ("I", "l"), ("S", "5"), ("B", "8"), ("M", "RN"), ("W", "VV"), ("D", "O"), ("E", "F"),
            ("o", "0"), ("l", "1"), ("l", "I"), ("s", "5"), ("m", "rn"), ("rn", "m"), ("w", "vv"), ("d", "cl"), ("e", "c")]
DIGITS = [("0", "O"), ("1", "l"), ("1", "I"), ("5", "S"), ("8", "B")]

# {a} a small number, {b} a number of up to three digits, {f} with a decimal, {s} a side, {p} a part of the body.
SIDES = "LEFT RIGHT LT RT L R BILATERAL".split()
PARTS = ("CHEST ABDOMEN PELVIS KNEE ANKLE SHOULDER WRIST ELBOW HAND FOOT HIP FEMUR TIBIA SKULL FOREARM HUMERUS FINGER TOE "
         "CLAVICLE STERNUM SACRUM").split()
ORGANS = "LIVER KIDNEY SPLEEN PANCREAS GALLBLADDER AORTA THYROID BLADDER UTERUS OVARY PROSTATE TESTIS BREAST CAROTID".split()
CLINICAL = {
    "US": ["{o} SAG", "{o} TRANS", "{s} {o} LONG AXIS", "MI {f} TIS {f}", "MI={f} TIB={f}", "FR {b}Hz", "{b} Hz {a} cm", "Gain {b} %", "Depth {f} cm",
           "PRF {f} kHz", "WF {b} Hz", "2D {b}% C {b}", "P Low HGen", "C5-1 {b}Hz", "L12-5 {b}Hz", "RK SAG", "LK TRV", "CBD {f} mm", "GB WALL {f} mm",
           "Dist A {f} cm", "Area {f} cm²", "Vol {f} ml", "Vmax {b} cm/s", "PSV {b} cm/s EDV {a} cm/s", "RI {f}", "PI {f}", "HR {b} bpm", "Color Doppler {o}",
           "Power Doppler", "Frozen", "Harmonic imaging", "SV Angle {b}°", "Dynamic Range {b} dB", "Persist Med", "Map {a}", "Freq {f} MHz",
           "RT CCA PROX", "LT ICA DIST", "BPD {f} cm", "HC {f} cm", "AC {f} cm FL {f} cm", "EFW {b} g", "CRL {f} mm", "GA {a}w3d", "FHR {b} bpm", "YOLK SAC",
           "AFI {f}", "Cervix length {f} mm", "Endometrium {f} mm", "Small Parts", "{s} OVARY VOLUME {f} cc", "THYROID NODULE {s}", "{o} CYST {f} x {f} cm",
           "Probe L12-3", "Focus {f} cm", "TGC", "Cine Review", "PLAX", "A4C", "LVEF {b} %", "IVSd {f} cm", "LVIDd {f} cm", "E/A {f}", "MV E Vel {b} cm/s",
           "TAPSE {f} mm", "RVSP {b} mmHg", "Mitral valve", "PARASTERNAL LONG AXIS", "AO DIAM {f} cm", "LA DIMENSION {f} cm", "TR MAX PG {b} mmHg",
           "EJECTION FRACTION {b} %", "Pericardial effusion", "SUBCOSTAL VIEW", "FLUID IN {s} FLANK", "GALLSTONES", "HYDRONEPHROSIS {s} KIDNEY"],
    "CR": ["{p} {s}", "{p} AP", "{p} LAT", "{s} {p} OBLIQUE", "CHEST PA ERECT", "CHEST AP PORTABLE", "SUPINE", "SEMI ERECT", "kVp {b} mAs {f}", "EI {b}",
           "S {b} L {f}", "{s} {p} LATERAL VIEW", "PORTABLE AP SEMI-UPRIGHT", "WEIGHT BEARING", "CROSS TABLE LATERAL", "FROG LEG", "SUNRISE VIEW",
           "INSPIRATION", "EXPIRATION", "C SPINE AP", "L SPINE LAT FLEXION", "ODONTOID", "POST REDUCTION", "R/O FRACTURE", "R/O PNEUMONIA",
           "NO ACUTE FRACTURE", "PLEURAL EFFUSION {s}", "CARDIOMEGALY", "PNEUMOTHORAX {s}", "ETT NGT CVC", "STANDING", "ABDOMEN UPRIGHT", "KUB",
           "{s} {p} FRACTURE", "SCOLIOSIS SERIES", "BONE AGE {s} HAND", "Exposure Index {b}", "SID {b} cm", "Grid", "DECUBITUS {s} SIDE DOWN"],
    "CT": ["W {b} L {b}", "WW {b} WL {b}", "kV {b} mA {b}", "Thk {a} mm", "SL {f} mm", "FOV {b} mm", "DFOV {f} cm", "{p} WITHOUT CONTRAST", "CT {p} W CONTRAST",
           "ABDOMEN PELVIS WITH IV CONTRAST", "ARTERIAL PHASE", "PORTAL VENOUS PHASE", "DELAYED {a} MIN", "DLP {b} mGy*cm", "CTDIvol {f} mGy", "Tilt {a}",
           "Pitch {f}", "Im: {a}/{b}", "Se: {a}", "HEAD FIRST SUPINE", "FEET FIRST PRONE", "BONE PLUS", "LUNG WINDOW", "SOFT TISSUE KERNEL", "B30f", "B70s",
           "AXIAL", "CORONAL MPR", "SAGITTAL REFORMAT", "3D VRT", "MIP {a} mm", "HU mean {b} SD {f}", "SCOUT", "TOPOGRAM", "Rot {f} s", "Total DLP {b}",
           "PULMONARY EMBOLISM PROTOCOL", "CTA {p}", "LIVER {b} HU", "Loc -{f}", "RENAL STONE {s} URETER {a} mm", "AORTIC DISSECTION", "HRCT CHEST",
           "LOW DOSE SCREENING", "BRAIN WITHOUT", "Scan Time {f} s", "Table {b} mm", "Recon {a}", "APPENDICITIS", "SUBDURAL HEMATOMA {s}", "MILD CEREBRAL ATROPHY"],
    "MR": ["T1 AX", "T2 SAG FS", "AX FLAIR", "DWI b{b}", "ADC MAP", "TR {b} TE {a}", "TE {f} ms", "FA {a} deg", "SL {f} mm", "FOV {b} x {b}", "STIR COR", "T1 POST GAD",
           "3D MPRAGE", "GRE", "SWI", "TOF MRA", "MRCP", "NEX {a}", "ETL {a}", "BW {b} Hz", "MATRIX {b}x{b}", "KNEE COIL", "{s} {p} T2", "LUMBAR SPINE T2 SAG",
           "BRAIN PERFUSION", "DIFFUSION TENSOR", "FAT SAT", "IN PHASE", "OUT OF PHASE", "BREATH HOLD", "DYNAMIC CONTRAST", "PROSTATE T2", "CINE SHORT AXIS",
           "DISC HERNIATION L4-L5", "MENISCUS TEAR", "ACL", "1.5T", "3 T", "SUBTRACTION", "LOCALIZER", "HIPPOCAMPUS", "TEMPORAL LOBE SCLEROSIS", "AXIAL T1 VIBE"],
    "NM": ["WHOLE BODY ANT", "WHOLE BODY POST", "FDG PET", "SUV max {f}", "SUVbw", "{b} MBq", "Tc99m MDP", "BONE SCAN", "STRESS", "REST", "GATED SPECT", "EF {b} %",
           "counts {b}", "UPTAKE {b} min", "BULLS EYE", "MYOCARDIAL PERFUSION", "KIDNEY {s} {b} %", "LUNG VENTILATION", "THYROID UPTAKE", "MIP", "PET CT FUSION",
           "ATTENUATION CORRECTED", "EDV {b} ml ESV {a} ml", "HALF LIFE {f} h", "ANTERIOR WALL ISCHEMIA", "SENTINEL NODE", "GASTRIC EMPTYING", "Ga68 PSMA", "I131"],
    "MG": ["RCC", "LCC", "RMLO", "LMLO", "R CC", "L MLO", "{s} BREAST MLO", "SPOT COMPRESSION", "MAGNIFICATION VIEW", "kVp {b} mAs {f}", "Compression {b} N",
           "Thickness {a} mm", "TOMOSYNTHESIS", "IMPLANT DISPLACED", "BIRADS {a}", "C-VIEW", "XCCL", "AGD {f} mGy", "Angle {a}", "MICROCALCIFICATIONS", "LATEROMEDIAL",
           "NIPPLE MARKER", "Rh/Rh", "W/Ag", "AXILLARY TAIL", "DENSITY B", "FIBROADENOMA {s} BREAST", "STEREO BIOPSY"],
    "ES": ["STOMACH ANTRUM", "DUODENUM", "SIGMOID COLON", "CECUM", "TERMINAL ILEUM", "RECTUM RETROFLEXION", "POLYP {a} mm", "BIOPSY", "NBI", "WLI", "ESOPHAGUS {b} cm",
           "BARRETT ESOPHAGUS", "GASTRIC ULCER", "ANGULUS", "PYLORUS", "CARDIA", "GASTRITIS", "HEPATIC FLEXURE", "SPLENIC FLEXURE", "ILEOCECAL VALVE", "COLD SNARE",
           "POLYPECTOMY", "DIVERTICULOSIS", "VOCAL CORDS", "CARINA", "ZOOM", "HEMORRHOIDS", "ERCP PAPILLA", "CBD STONE", "LARYNX"],
    "XA": ["LCA RAO {a} CRAN {a}", "RCA LAO {a}", "LAD STENOSIS {b} %", "ROAD MAP", "DSA", "MASK", "{b} fps", "kV {b} mA {b}", "CAUDAL {a}", "STENT PLACEMENT",
           "LEFT VENTRICULOGRAM", "FRAME {a}", "AORTOGRAM", "CAROTID ANGIO {s}", "CONTRAST {a} ml", "CATHETER", "POST PTCA", "BALLOON {f} x {a} mm", "Dose {b} mGy"],
}


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.replace("ß", "ss")) if not unicodedata.combining(c))


def misread(rng, text, table, times=1):
    """One confusion, or the text itself when none fits."""
    for _ in range(times):
        fitting = [(a, b) for a, b in table if a in text[1:]]
        if fitting:
            a, b = rng.choice(fitting)
            at = rng.choice([i for i in range(1, len(text)) if text.startswith(a, i)])
            text = text[:at] + b + text[at + len(a):]
    return text


def line(out, text, letters=None, entity=None):
    words = text.split()
    wanted = letters if letters else "R" * len(words)
    out.append("%s => %s%s" % (text, wanted, " ; " + entity if entity else ""))


class Patient:
    def __init__(self, rng, language):
        families, given = PEOPLE[language]
        self.language = language
        self.family = rng.choice(families.split())
        self.given = rng.choice(given.split())
        self.doctor = rng.choice([name for name in families.split() if name != self.family])
        self.number = "%0*d" % (rng.choice([7, 8, 9]), rng.randint(10**5, 10**7 - 1))
        self.birth = (rng.randint(1931, 2009), rng.randint(1, 12), rng.randint(1, 28))
        self.study = (rng.randint(2011, 2025), rng.randint(1, 12), rng.randint(1, 28))
        self.accession = rng.choice(["A%07d", "US-%06d", "%08d", "RX%06d"]) % rng.randint(10**5, 10**6 - 1)
        self.hospital = HOSPITALS[language]
        self.time = (rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59))

    def header(self, out, modality):
        out += ["@", "@ Modality=" + modality, "@ PatientName=%s^%s" % (self.family, self.given), "@ PatientID=" + self.number,
                "@ PatientBirthDate=%04d%02d%02d" % self.birth, "@ StudyDate=%04d%02d%02d" % self.study,
                "@ StudyTime=%02d%02d%02d" % self.time, "@ AccessionNumber=" + self.accession,
                "@ InstitutionName=" + self.hospital, "@ ReferringPhysicianName=" + self.doctor]


def names(rng, patient, out):
    family, given = patient.family, patient.given
    forms = ["%s %s" % (given, family), "%s %s" % (family, given), "%s, %s" % (family, given), "%s^%s" % (family, given),
             "%s. %s" % (given[0], family), "%s %s." % (family, given[0]), family, "%s%s" % (family, given), "%s_%s" % (family, given),
             "%s %s" % (plain(family), plain(given)), family.replace("-", " ")]
    for form in forms:
        style = rng.choice([str, str.upper, str.lower, lambda text: plain(text).upper()])
        line(out, style(form), None, "PatientName")
    for spelled in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        if spelled[0] in family.lower():
            line(out, family.lower().replace(*spelled).title(), None, "PatientName")
    for _ in range(4):
        name = rng.choice([family, given])
        name = plain(name).upper() if rng.random() < 0.6 else plain(name)
        if len(name) >= 6:
            line(out, misread(rng, name, CONFUSED), None, "PatientName")
    if len(plain(family)) >= 8:
        cut = rng.randint(3, len(plain(family)) - 3)
        line(out, "%s %s" % (plain(family)[:cut].upper(), plain(family)[cut:].upper()), None, "PatientName")
    line(out, "Dr. %s" % patient.doctor, "?R", "PersonName")
    line(out, "Ref: %s" % plain(patient.doctor).upper(), "KR", "PersonName")


def dates(rng, patient, out):
    for (year, month, day), entity in ((patient.birth, "BirthDate"), (patient.study, "Date")):
        name = MONTHS[patient.language].split()[month - 1]
        english = MONTHS["en"].split()[month - 1]
        forms = ["%02d.%02d.%04d" % (day, month, year), "%02d/%02d/%04d" % (month, day, year), "%04d-%02d-%02d" % (year, month, day),
                 "%02d.%02d.%02d" % (day, month, year % 100), "%04d%02d%02d" % (year, month, day), "%d %s %d" % (day, name, year),
                 "%02d-%s-%04d" % (day, english[:3].upper(), year), "%02d-%s-%02d" % (day, english[:3].upper(), year % 100),
                 "%s %d, %d" % (english, day, year), "%04d %s %02d" % (year, english[:3].upper(), day), "%d. %s %d" % (day, name, year),
                 "%02d %02d %04d" % (day, month, year), "%02d%02d%04d" % (day, month, year), "%d/%d/%04d" % (day, month, year)]
        for form in rng.sample(forms, 6):
            line(out, form, None, entity)
        line(out, misread(rng, "%02d.%02d.%04d" % (day, month, year), DIGITS), None)
        line(out, misread(rng, "%04d-%02d-%02d" % (year, month, day), DIGITS), None)
    line(out, "%02d:%02d:%02d" % patient.time, None, "Time")
    line(out, "%02d:%02d" % patient.time[:2], None, "Time")
    line(out, "%d %s" % (patient.study[0] - patient.birth[0], rng.choice(["years", "Jahre", "ans", "años", "anni", "yrs"])), None, "Age")


def numbers(rng, patient, out):
    number = patient.number
    bare = number.lstrip("0")
    line(out, number, None, "PatientId")
    line(out, bare, None, "PatientId")
    line(out, "000" + bare, None, "PatientId")
    line(out, "%s-%s" % (number[:4], number[4:]), None, "PatientId")
    line(out, "%s %s" % (number[:4], number[4:]), None, "PatientId")
    line(out, misread(rng, number, DIGITS), None, None)
    line(out, "ID: " + number, "KR", "PatientId")
    line(out, "ID:" + number, None, "PatientId")
    line(out, patient.accession, None, None)
    line(out, "Acc# " + patient.accession, "?R", None)


def places(rng, patient, out):
    line(out, patient.hospital, None, "Institution")
    line(out, patient.hospital.upper(), None, "Institution")
    line(out, patient.hospital.split()[-1] if patient.language != "en" else "Columba", None, "Institution")


def mixed(rng, patient, out):
    family = plain(patient.family).upper()
    line(out, "%s %s CHEST PA" % (family, plain(patient.given).upper()), "RR??")
    line(out, "CT ABDOMEN WITH CONTRAST %s" % family, "KKKKR")
    line(out, "LIVER 12.3 cm %s" % patient.number, "KKKR")
    line(out, "%s [%s] %02d.%02d.%04d" % (family, rng.choice("MF"), *reversed(patient.birth)), "RRR")


def fill(rng, template):
    values = {"a": str(rng.randint(2, 60)), "b": str(rng.randint(20, 900)), "f": "%.1f" % rng.uniform(0.1, 29)}
    text = template
    for key, choices in (("s", SIDES), ("p", PARTS), ("o", ORGANS)):
        while "{%s}" % key in text:
            text = text.replace("{%s}" % key, rng.choice(choices), 1)
    for key in values:
        while "{%s}" % key in text:
            values = {"a": str(rng.randint(2, 60)), "b": str(rng.randint(20, 900)), "f": "%.1f" % rng.uniform(0.1, 29)}
            text = text.replace("{%s}" % key, values[key], 1)
    style = rng.random()
    return text.title() if style < 0.15 and text.isupper() else text.lower() if style < 0.2 and text.isupper() else text


def clinical(rng, out, share):
    for modality, templates in CLINICAL.items():
        out += ["@", "@ Modality=" + modality]
        for template in rng.sample(templates, max(1, int(len(templates) * share))):
            line(out, fill(rng, template), "K*")


def invented(rng):
    """A name that nobody has."""
    syllables = ["ba", "ke", "lor", "min", "tza", "vel", "quo", "rand", "schu", "ti", "gor", "nes", "ziv", "pol", "wen", "dra"]
    return "".join(rng.choice(syllables) for _ in range(rng.randint(2, 4))).capitalize()


def labelled(rng, out):
    for kind, labels in LABELS.items():
        for label in labels.split():
            value = {"name": invented(rng), "staff": invented(rng), "place": invented(rng), "id": "%d" % rng.randint(1000, 99999),
                     "accession": "K%d" % rng.randint(100, 9999),
                     "date": "%02d.%02d.%d" % (rng.randint(1, 28), rng.randint(1, 12), rng.randint(1940, 2000))}[kind]
            line(out, "%s %s" % (label, value), "?R")
            if kind in ("name", "staff"):
                line(out, "%s %s %s" % (label, value.upper(), invented(rng).upper()), "?RR")
                line(out, "%s%s" % (label, value), "R")


def unlabelled(rng, out, letter):
    for families, given in PEOPLE.values():
        family, name = rng.choice(families.split()), rng.choice(given.split())
        line(out, "%s %s" % (family, name), letter * 2)
        line(out, "%s, %s" % (plain(family).upper(), plain(name).upper()), letter * 2)
        line(out, "Dr. %s" % family, "?" + letter)
        line(out, "%s^%s" % (family, name), letter)
    for _ in range(12):
        line(out, "%07d" % rng.randint(10**6, 10**7 - 1), letter)
        line(out, "%02d/%02d/%d" % (rng.randint(1, 12), rng.randint(13, 28), rng.randint(1940, 2000)), letter)


def main(seed):
    rng = random.Random(seed)
    out = ["# Made by tests/cases/rules/generate.py %d; edit that." % seed]
    modalities = list(CLINICAL)
    for language in PEOPLE:
        for _ in range(2):
            patient = Patient(rng, language)
            patient.header(out, rng.choice(modalities))
            for part in (names, dates, numbers, places, mixed):
                part(rng, patient, out)
    clinical(rng, out, 1.0)
    out += ["@", "@ Modality=OT"]
    labelled(rng, out)
    unlabelled(rng, out, "R")
    out.append("@policy Balanced")
    unlabelled(rng, out, "X")
    clinical(rng, out, 0.6)
    out += ["@", "@policy Permissive"]
    labelled(rng, out)
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))

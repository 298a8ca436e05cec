"""What burned-in lines say: made-up names, numbers, dates and settings. None of it is anybody's."""
FAMILY = ("DOE ROE POE SMITH JONES MILLER GARCIA LEE WANG KIM MULLER SCHMIDT NOVAK ROSSI DUBOIS SILVA JANSEN KOWALSKI "
          "ANDERSSON PETROV OKAFOR HAAS LI O'NEIL VAN DAM NGUYEN THOMPSON BERNHARDT CASTELLANOS").split(" ")
GIVEN = "John Jane Max Maria Anna Peter Robert Li Elisabeth Jo Kim Tom Ines Olga Ana Kurt Yusuf Chloe Rene Ida".split(" ")
SETTINGS = ["HR 72 bpm", "Fr 25 Hz", "MI 1.2 TIS 0.4", "kVp 120", "mA 350", "Gain 65 %", "TE 12.0", "TR 500", "SL 5.0",
            "W 400 L 40", "10 cm", "Dist 2.3 cm", "FOV 25x25", "2D / MM", "C 60", "P Low", "Res", "HPen", "WF 75Hz",
            "SV 2.0mm", "PRF 4.5kHz", "Angle 60", "EF 55 %", "LVIDd 4.8 cm", "Thk: 1.25mm", "Zoom: 1.5", "Im: 12/96",
            "Se: 3", "Ex: 20154", "Rot. 0.5 s", "LUT: 2", "exp. 12 ms", "DFOV 36.0cm", "+C", "Tilt: 0.0", "A", "P", "R"]
PLACES = ["St. Mary Hospital", "General Hospital", "Dept of Radiology", "Univ. Clinic", "Heart Center", "Imaging Ltd.",
          "City Medical Centre, Ward 7", "Klinikum Nord", "Hopital Central", "Ambulatorio 3"]
LABELS = ["Name", "ID", "Pat. ID", "DOB", "Sex", "Age", "Date", "Acc#", "Ref", "Tech", "Dr", "MRN", "Study", "Time", "Exam"]
PARTS = ["ABDOMEN", "LEFT", "R MLO", "L CC", "CHEST PA", "Adult Echo", "Sag T2", "OB 2/3", "Thyroid Lt", "AX FLAIR",
         "Scout", "portable", "supine", "ERECT", "Cardiac", "Liver", "Long axis", "TRANS", "knee AP"]
PROSE = ("findings no evidence of acute disease the heart is of normal size lungs are clear impression follow up in six "
         "months recommended previous examination compared patient tolerated procedure well measured by two readers "
         "total score volume index mild moderate none report signed").split(" ")
# Letters of other writings, for fonts that have them: what cannot be read must still be seen.
WIDE = "山田太郎花子検査病院中央放射線科日時年月女男東京大学心臓腹部超音波李王林金木川本橋村井上中野"
CYRILLIC = "Иванов Петров Мария Больница Отделение Снимок Пациент Грудь Дата Возраст ЛЕВАЯ".split(" ")
GREEK = "Παπαδόπουλος Μαρία Νοσοκομείο Εξέταση Θώρακας ΑΡΙΣΤΕΡΑ".split(" ")


def pick(rs, items):
    return items[rs.randint(len(items))]


def date(rs):
    day, month, year = rs.randint(1, 29), rs.randint(1, 13), rs.randint(1928, 2026)
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")
    forms = ["%02d/%02d/%d" % (month, day, year), "%d-%02d-%02d" % (year, month, day), "%d.%d.%d" % (day, month, year),
             "%02d-%s-%d" % (day, months[month - 1], year), "%s %d, %d" % (months[month - 1], day, year),
             "%d%02d%02d" % (year, month, day), "%02d %s %02d" % (day, months[month - 1].upper(), year % 100)]
    return pick(rs, forms)


def clock(rs):
    hour, minute, second = rs.randint(24), rs.randint(60), rs.randint(60)
    return pick(rs, ["%02d:%02d:%02d" % (hour, minute, second), "%d:%02d" % (hour, minute),
                     "%d:%02d:%02d %s" % (hour % 12 + 1, minute, second, pick(rs, ["AM", "PM"]))])


def name(rs):
    family, given = pick(rs, FAMILY), pick(rs, GIVEN)
    form = rs.randint(5)
    family = family if form % 2 else family.capitalize()
    return [family + ", " + given, family + "^" + given.upper(), given + " " + family, family + " " + given[0] + ".",
            family][form]


def number(rs):
    form = rs.randint(5)
    value = rs.randint(10 ** rs.randint(2, 9))
    return [str(value), "%08d" % value, "%s%05d" % (pick(rs, list("ABHKMPRX")), value % 100000),
            "%d-%d" % (value // 100, value % 100), "%.1f" % (value % 1000 / 10)][form]


def prose(rs):
    return " ".join(pick(rs, PROSE) for _ in range(rs.randint(3, 10))).capitalize() + pick(rs, [".", ",", ""])


def value(rs):
    return [name, date, clock, number][rs.randint(4)](rs)


def line(rs, kind="scalable"):
    """One line of text that a font of [kind] can show."""
    if kind == "wide":
        text = "".join(pick(rs, WIDE) for _ in range(rs.randint(2, 9)))
        return text if rs.rand() < 0.7 else text + " " + number(rs)
    if kind == "many" and rs.rand() < 0.06:
        return " ".join(pick(rs, CYRILLIC if rs.rand() < 0.6 else GREEK) for _ in range(rs.randint(1, 3)))
    dice = rs.rand()
    if dice < 0.22:
        return name(rs)
    if dice < 0.34:
        return date(rs)
    if dice < 0.42:
        return clock(rs)
    if dice < 0.5:
        return number(rs)
    if dice < 0.66:
        return pick(rs, LABELS) + pick(rs, [": ", ":", " ", " : "]) + value(rs)
    if dice < 0.8:
        return pick(rs, SETTINGS)
    if dice < 0.86:
        return pick(rs, PLACES)
    if dice < 0.93:
        return pick(rs, PARTS)
    return prose(rs)

-- Dates, times, ages, sex: found by their shape.

rule {
  id = "date.numeric",
  about = "date in numbers with separators: 16.06.1976, 1976-06-16, 6/16/76",
  entity = "Date", score = 92,
  pattern = [[(?<![\d.,/-])(?<!\bv)(?:(?:19|20)\d\d\s?[-./]\s?[01]?\d\s?[-./]\s?[0-3]?\d|[0-3]?\d\s?[-./]\s?[0-3]?\d\s?[-./]\s?(?:(?:19|20)\d\d|\d\d)|\d\d\s?[-./]\s?[01]?\d\s?[-./]\s?[0-3]\d)(?![\d%]|[./-]\d)]],
  examples = { "01.09.2012", "5/25/2011", "97-1-22", "2012-09-01", "DOB 05/12/42", "16. 06. 1976" },
  near_misses = { "12/05", "1.2.840.10008.1.2", "3/3/4", "16/4/1", "v1.23-48" },
}

rule {
  id = "date.month-name",
  about = "date with a month's name, in seven languages",
  entity = "Date", score = 92,
  pattern = [[(?<![\p{L}\d])(?:(?:[0-3]?\d(?:st|nd|rd|th|er)?[\s.,/-]{0,3}(?:(?:of|de|di|den)\s)?(?:jan|janv|ene|gen|feb|fev|fév|f[eé]vr|m[aä]r|mars|mrt|maa|apr|avr|abr|may|mai|mei|mag|jun|juin|giu|jul|juil|lug|aug|ao[uû]t?|ago|sep|sept|set|oct|okt|out|ott|nov|dec|d[eé]c|dez|dic)\p{L}{0,7}[\s.,/'-]{0,3}(?:(?:de|del)\s)?(?:(?:19|20)\d\d|\d\d)(?!\d))|(?:(?:19|20)\d\d[\s.,/-]{0,3}(?:jan|ene|gen|feb|fev|mar|mär|mrt|apr|avr|abr|may|mai|mei|mag|jun|giu|jul|juil|lug|aug|aou|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|dic)\p{L}{0,7}[\s.,/-]{0,3}[0-3]?\d(?!\d))|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,7}[\s.,/-]{0,3}[0-3]?\d(?:st|nd|rd|th)?[\s.,/-]{1,3}(?:(?:19|20)\d\d|\d\d)(?![\d.])))]],
  examples = { "16-JUN-76", "16. Juni 1976", "1976 SEP 23", "Sep 23, 1976", "17 Oct 16", "24-MAY-02", "03 févr. 2018", "16 de junio de 1976", "30JAN94" },
  near_misses = { "MARCH", "May", "SEPTUM 12 mm", "DECUB 30" },
}

rule {
  id = "date.month-year",
  about = "month and year",
  entity = "Date", score = 80,
  pattern = [[\b(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|m(?:arch|ärz|ars)|apr(?:il)?|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sep(?:t|tember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?[ -](?:19|20)\d\d\b]],
  examples = { "March 2012", "OKT 2019" },
  near_misses = { "MARCH", "may 12" },
}

rule {
  id = "date.compact",
  about = "eight digits that are a date: 19760616, 16061976",
  entity = "Date", score = 85,
  pattern = [[(?<![\w.])(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?:\d{6})?(?![\w])]],
  examples = { "19760616", "16061976", "20120901142353" },
  near_misses = { "12345678" },
}

rule {
  id = "time.clock",
  about = "time of day: 14:23, 1:29:49 pm, 14h23, 07:32:15.250",
  entity = "Time", score = 88,
  pattern = [[\bTA:?\s0[0-6]:\d\d(*SKIP)(*FAIL)|\b(?:1[0-2]|[1-9]):[03]0(?=[^:\d]{1,3}(?:\d{1,2}(?:\.\d)?\s?cm|FN|FTN|N\s?\+\s?\d|(?:NIPPLE|A?RAD)(?!\s?(?:TECH|DEPT|MD))|o'?clock|SA(?!\s?\d)|cmfn)\b)(*SKIP)(*FAIL)|(?<![\d:.])[012]?\d\s?[:h]\s?[0-5]\d(?:\s?:\s?[0-5]\d)?(?:[.,]\d{1,6})?(?:\s?(?:uhr|am|pm|a\.m\.?|p\.m\.?)(?!\p{L}))?(?![\d:])]],
  examples = { "14:23:53", "1:29:49 pm", "07:32", "+2:09:04", "TA 14:23", "TA 09:30", "10:30 RAD TECH" },
  near_misses = { "1:1", "Im: 1", "T1:2", "TA 02:15", "Left 2:00 3 cm FN", "10:00 RAD" },
}

rule {
  id = "time.dotted",
  about = "time written with dots and a word: 14.23 Uhr",
  entity = "Time", score = 85,
  pattern = [[\b[012]?\d\.[0-5]\d\s?(?:uhr|hrs?|o'clock)\b]],
  examples = { "14.23 Uhr" },
  near_misses = { "14.23 mm" },
}

rule {
  id = "age.years",
  about = "age with its unit",
  entity = "Age", score = 85,
  pattern = [[(?<![\w.,])\d{1,3}\s?-?\s?(?:y/?o|yrs?|years?(?:\s?old)?|jahre?|ans|años|anni|anos|jaar)(?!\p{L})|(?<![\w.,])0?\d{2}Y\b]],
  examples = { "63 years", "45yo", "030Y", "71 Jahre", "54 ans" },
  near_misses = { "R 15", "16 cm" },
}

rule {
  id = "sex.bracketed",
  about = "sex in brackets after a name",
  entity = "Sex", score = 85,
  pattern = [[(?:[\[(]\s?[MFWO]\s?[\])])]],
  examples = { "[M]", "(F)" },
  near_misses = { "M", "(R)" },
}

rule {
  id = "sex.word",
  about = "sex as a word",
  entity = "Sex", score = 75,
  pattern = [[\b(?:male|female|weiblich|männlich|masculin|féminin|femenino|masculino|maschio|femmina)\b]],
  examples = { "Female", "männlich" },
  near_misses = { "FEMORAL" },
}

rule {
  id = "time.portable",
  about = "time of a picture taken at the bedside, in four digits: PORTABLE AP 0630",
  entity = "Time", score = 72, modality = { "CR", "DX", "RG", "RF", "MG", "XC", "OT", "SC" },
  pattern = [[\b(?:portable|port|bedside|mobile|supine|erect|upright|semi-?erect|semi-?upright)\b(?:\s\p{L}{1,10}){0,3}\s((?:[01]\d|2[0-3])[0-5]\d)(?:\s?(?:h|hrs?))?(?![\w.,:/-])]],
  examples = { "PORTABLE AP 0630", "SEMI-UPRIGHT 1415 HRS" },
  near_misses = { "PORTABLE AP 512", "SUPINE 100 cm" },
}

rule {
  id = "sex.colon",
  about = "sex behind a colon, as in [Age:63 :M]",
  entity = "Sex", score = 72,
  pattern = [[(?<![\w:.,)%]):\s?[MFW](?![\w:.,%/])]],
  examples = { ":M", "63 :F" },
  near_misses = { "M:F", "1:M", ":MI" },
}

rule {
  id = "date.month-number",
  about = "month and year in numbers: 07.2012, 11/1998",
  entity = "Date", score = 72,
  pattern = [[(?<![\w.,/:-])(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d(?![\w/]|[.,:-]\d)]],
  examples = { "07.2012", "11/1998" },
  near_misses = { "13.2012", "7.20" },
}

rule {
  id = "age.word",
  about = "age behind its word: aged 63, age 7",
  entity = "Age", score = 76,
  pattern = [[\b(?:aged|age|agé|âgé|edad)\s?[:=]?\s(\d{1,3})(?![\d.,:/]|\s?(?:mm|cm|w|wk))]],
  examples = { "aged 63" },
  near_misses = { "AGED LESION" },
}

rule {
  id = "age.slash",
  about = "sex and age glued to each other: M/63, 63/F, F/7, M63Y, 63J/W, 63Y-M; not the colour map F/0",
  entity = "Age", score = 76,
  pattern = [[(?<![\w./:-])(?:(?:[MFWH]|MA|FE)\s?/\s?(?:0{0,2}[1-9]\d?|0?1[01]\d)(?:\s?[YJAM])?|(?:[1-9]\d?|1[01]\d)(?:\s?(?:YO?|J|A|M))?[/-][MFW]|(?:[1-9]\d?|1[01]\d)/H|[MFW]-?(?:[1-9]\d?|1[01]\d)\s?(?:YO?|YRS?|J)|(?:[1-9]\d?|1[01]\d)(?:YO?|J)-?[MFW]|(?:MALE|FEMALE|FEM|SEX)/\d{1,3})(?![\w/:-]|\.\d)]],
  examples = { "M/63", "63/F", "F/7", "W/63", "H/63", "M63Y", "63J-W", "63YF", "F/63Y", "M / 063" },
  near_misses = { "F/0", "P2/E2", "AF/63", "M63", "63F", "W/L 400" },
}

-- How scanners write settings and measurements, whatever the setting is called: shapes that hold across makers.

local us = { "US", "IVUS", "SC", "OT", "ES", "XC" }
local tomo = { "MR", "CT", "PT", "NM", "SC", "OT" }

keep {
  id = "keep.shape.code", about = "short code and small value with a sign between them: ET:16, SCV:12, CVP:A5/3, G=50", entity = "Technique", score = 84,
  pattern = [[(?<![\p{L}\d:=./-])(?!(?:id|no|nr|rm|bed|pt|pat|age|dob|acc|ref|ex|hn|vn|an|cn|pid|mrn|sex|hr|nhs|m|f|w|y|j)\s?[:=])[a-z]{1,3}\d?\s?[:=]\s?[-+]?[a-z]?\d{1,3}(?:[.,/]\d{1,3}){0,2}(?:\s?[x×]\s?\d{1,3})?%?(?![\p{L}\d:=/-])]],
  examples = { "ET:16", "EC:1/1", "CVP:A5/3", "S:312", "FOV:24x18" },
  near_misses = { "ID:123", "Age:45", "Acc:12", "14:23", "SMITH:12" },
}

keep {
  id = "keep.shape.decimal", about = "short code and a decimal: GT 0.0, SP H12.3, S23.5", entity = "Technique", score = 82,
  pattern = [[(?<![\p{L}\d:=.,/-])[a-z]{1,4}\s?[-+]?[a-z]?\d{1,3}\.\d(?:\d(?![\d.]))?(?![\p{L}\d:/-]|\.\d)]],
  examples = { "QX H12.3", "QX23.5" },
  near_misses = { "BORN 12.05.1942", "AB 12" },
}

keep {
  id = "keep.shape.measured", about = "short word right before a number with its unit is what was measured: FD 20cm, maxPG 8.1 mmHg", entity = "Measurement", score = 84,
  pattern = [[(?<![\p{L}\d'.-])(?-i:\p{L}{1,5}|\p{Ll}{1,5}\p{Lu}{1,4}|\p{Lu}{1,5}\p{Ll}{1,3}|\p{Lu}\p{Ll}{1,3}\p{Lu}{1,3}\d?)\d?\s?[:=]?\s?[-+±<>~]?\d{1,4}(?:[.,]\d{1,3})?\s?(?:mm|cm|mm2|cm2|mm²|cm²|mm³|cm³|cm/s|m/s|mmhg|khz|mhz|hz|db|%|msec|ms|bpm|ml|cc|°|deg|kvp?|mas?|µas|mgy|hu|fps|f/s|µm|um)(?![\p{L}\d])]],
  examples = { "QX 20cm", "qxvPG 8.1 mmHg", "QV2.0mm" },
  near_misses = { "Quillfeather 12 cm", "SMYTHE-DOE 12 cm", "OLD 62 kg" },
}

keep {
  id = "keep.shape.slashed", about = "decimals with slashes: SL 5.0/1.5/7.5, 5.0thk/1.5sp, 320X224/2.00 NEX, 0.984:1/0.6sp", entity = "Technique", score = 84,
  pattern = [[(?<![\w.,/:-])(?:\d{1,3}\.\d{1,2}(?:/\d{1,3}(?:\.\d{1,2})?){1,3}|\d{1,2}(?:\.\d{1,3})?\s?thk/\d{1,2}(?:\.\d{1,3})?\s?(?:sp|ovl|gap)?|\d{2,4}[x×]\d{2,4}(?:/\d{1,2}(?:\.\d{1,2})?)\s?(?:nex|nsa)?|\d\.\d{2,3}:1(?:/\d{1,2}(?:\.\d{1,3})?\s?sp)?)(?![\w/:]|[.,]\d)]],
  examples = { "5.0/1.5/7.5", "5.0thk/1.5sp", "320X224/2.00 NEX", "0.984:1/0.6sp" },
  near_misses = { "12.05/1942", "05/12/42" },
}

keep {
  id = "keep.shape.unit", about = "units by themselves, also in brackets", entity = "Measurement", score = 88,
  words = [[
mm cm µm um nm ml cc mg mgy cgy dgy gy mgycm mgycm2 cgycm2 dgycm2 gycm2 ugym2 µgym2 msv hz khz mhz db bpm mmhg msec ms sec kvp mas mbq mci
px fps lpm kpa ohm mv mev hu suv bqml cps kcts daN kgf lbs oz lb diopters dpt arcmin
]],
  examples = { "arcmin" },
}

keep {
  id = "keep.shape.weight", about = "estimated weight in pounds: 4lb 14oz; force: 45 daN", entity = "Measurement", score = 84,
  pattern = [[(?<![\w.,/:-])\d{1,3}(?:[.,]\d{1,2})?\s?(?:lbs?|oz|dan|kgf)(?![\w])]],
  examples = { "4lb 14oz" },
  near_misses = { "4lbx" },
}

keep {
  id = "keep.shape.part", about = "part with a number in the name of a sequence: t1_mprage_sag_p2_iso, ep2d_diff_3scan", entity = "Technique", score = 84, modality = tomo,
  pattern = [[(?<=_)(?:[a-z]{0,4}\d{1,4}[a-z]{0,4})(?=_|(?![\w-]))|(?<![\w-])(?:[a-z]{0,4}\d{1,3}[a-z]{0,4})(?=_\w)]],
  examples = { "sag_p2", "diff_3scan_trace" },
  near_misses = { "sag_12345" },
}

keep {
  id = "keep.shape.transducer", about = "transducers: ML6-15-D, C1-5-D, 9L-D, RAB6-D, PLT-704SBT", entity = "Technique", score = 86, modality = us,
  pattern = [[(?<![\w.-])(?:[A-Z]{1,3}\d{1,2}[A-Z]?-\d{1,2}(?:-[A-Z]{1,3}|[A-Z]{1,2})?|\d{1,2}[A-Z]{1,2}-[A-Z]{1,3}|[A-Z]{1,3}\d{1,2}[A-Za-z]{0,2}-[A-Z]{1,3}|P[LVS][TMUFL]-\d{3,4}[A-Z]{0,3}|(?:EUP|UST|SP|VF|CH|EC|EV)-?\d{0,2}-?[A-Z]?\d{1,4}[A-Z]?|[A-Z]\d{1,2}[A-Z]{1,2}\d?)(?![\w-])]],
  examples = { "ML6-15-D", "C1-5-D", "RAB6-D", "PLT-704SBT", "IC5-9-D" },
  near_misses = { "ABCD-12", "12-34" },
}

keep {
  id = "keep.shape.map", about = "grey and colour maps, with a letter: F/0, M3, C5/M7", entity = "Technique", score = 84, modality = us,
  pattern = [[(?<![\w/.-])[A-Z]/\d{1,2}(?![\w/.-])|(?<![\w/.-])[A-Z]\d{1,2}\s?/\s?[A-Z]\d{1,2}(?![\w/.-])]],
  examples = { "F/0", "P2 / E2" },
  near_misses = { "MF/0" },
}

keep {
  id = "keep.shape.position", about = "how somebody lies, in the codes of scanners: H-SP-CR, A2/PFP, F-PR", entity = "Laterality", score = 84, modality = tomo,
  pattern = [[(?<![\w-])(?:[HF]F?-?(?:SP|PR|DR|DL|DCR|DCL)(?:-?(?:CR|CC))?|[AP]\d/P[HF][SPLR]{1,2}|[+]?[LR][PA][HF]|P[HF][SPLR]{1,2})(?![\w-])]],
  examples = { "A2/PFP", "+LPH" },
  near_misses = { "H-SMITH" },
}

keep {
  id = "keep.shape.scope", about = "endoscopes: GIF-HQ190, CF-H180AL, EG-590WR", entity = "Vendor", score = 84, modality = { "ES", "XC", "GM", "OT", "SC" },
  pattern = [[(?<![\w-])(?:GIF|CF|PCF|TJF|JF|BF|ENF|CYF|URF|SIF|LF|EG|EC|EB|ED|EN|ER|VNL|CV|CLV|VP|XL|EPK)-?[A-Z]{0,3}\d{2,4}[A-Z]{0,5}\d?(?![\w-])]],
  examples = { "GIF-HQ190", "CF-H180AL", "EG-590WR" },
  near_misses = { "GIFT", "US-88213" },
}

keep {
  id = "keep.shape.over", about = "number behind a word and a slash: FSE-XL/90, SPGR/30", entity = "Technique", score = 84, modality = tomo,
  pattern = [[(?<=\p{L}/)\d{1,3}(?![\w/.:-])]],
  examples = { "SPGR/30" },
  near_misses = { "5/30" },
}

keep {
  id = "keep.shape.duration", about = "duration with its label: TA 02:15", entity = "Technique", score = 86, modality = tomo,
  pattern = [[\bTA:?\s?\d{1,2}:\d\d(?![\d:])]],
  examples = { "TA 02:15" },
  near_misses = { "TB 02:15" },
}

keep {
  id = "keep.shape.oclock", about = "place in a breast, as on a clock: 2:00 3cm FN", entity = "Clinical", score = 86, modality = us,
  pattern = [[(?<![\d:])(?:1[0-2]|[1-9]):[03]0(?=[^:\d].{0,40}\b(?:FN|FTN|N\+\d|NIPPLE|RAD|ARAD|o'?clock|SA|cmfn|\dcm)\b)]],
  examples = { "2:00 3cm FN", "10:30 RAD" },
  near_misses = { "2:00", "12:15:31 RAD" },
}

keep {
  id = "keep.shape.suffix", about = "words of medicine and of every day by their endings; names do not end so (and those of the lists go before)", entity = "Clinical", score = 82,
  pattern = [[(?<![\p{L}\d'-])(?!hosp)(?:\p{L}{4,20}(?:itis|osis|oses|otic|ectomy|ostomy|otomy|plasty|scopy|scopic|graphy|graphic|graphie|metry|metric|pathy|pathic|trophy|trophic|megaly|algia|aemia|uria|penia|ectasis|ectasia|ectatic|lithiasis|plegia|paresis|rrhea|rrhoea|rrhage|rrhagic|phagia|pnoea|pnea|cardia|thorax|tubation|centesis|verted|version|vascular|arterial|cranial|cardial|hepatic|gastric|enteric|osseous|muscular|cutaneous|mucosal|ureteral|vesical|pleural|cerebral|femoral|lateral|tomography)|\p{L}{5,20}(?:tions?|sions?|ically|ational|ments?|ments|ity|ities|ness|ized|ised|ative|atory|ular|eous|ability|ibility|zione|zioni|ción|ciones|ção|ções|keit|keiten|heit)|\p{L}{6,20}(?:ungen|ung))(?![\p{L}\d'-])]],
  examples = { "dacryocystitis", "Verschattungen" },
  near_misses = { "HARTUNG", "CLEMENT", "PALOMA" },
}

keep {
  id = "keep.shape.isotope", about = "isotopes and tracers: 99mTc-HDP, F-18, I-131 MIBG", entity = "Technique", score = 86, modality = { "NM", "PT", "CT", "SC", "OT" },
  pattern = [[(?<![\w-])(?-i:\d{2,3}m?-?(?:Tc|F|I|Ga|In|Tl|Cu|Zr|Lu|Rb|C|N|O|Xe|Kr|Sm|Sr|Y|Ra)(?:-[A-Z]{2,6}\d?)?|(?:Tc|F|I|Ga|In|Tl|Cu|Zr|Lu|Rb|C|N|O|Xe|Kr|Sm|Sr|Y|Ra)-?\d{2,3}m?(?:-[A-Z]{2,6}\d?)?)(?![\w-])]],
  examples = { "99mTc-HDP" },
  near_misses = { "AB-18", "I-1312" },
}

keep {
  id = "keep.shape.kernel", about = "reconstruction kernels: Br40d\\3, I30f 3, FC08-H", entity = "Technique", score = 86, modality = { "CT", "PT", "SC", "OT" },
  pattern = [[(?<![\w-])(?:(?:[BIHUTDQ][a-z]?)\d{2}[a-z]?(?:\\\d)?|FC\d{2}(?:-\w)?|SA?\d{2}f)(?![\w-])]],
  examples = { "Br40d\\3" },
  near_misses = { "B401234" },
}

keep {
  id = "keep.shape.window", about = "window width and level: WW/WL: 1500/-600", entity = "Technique", score = 88,
  pattern = [[\b(?:ww?\s?/\s?w?[lc]|w?l\s?/\s?ww?|window)\s?[:=]?\s?-?\d{1,5}\s?/\s?-?\d{1,5}(?![\w/])]],
  examples = { "WW/WL: 1500/-600" },
  near_misses = { "W/L 400" },
}

keep {
  id = "keep.shape.exposure", about = "exposure index of a plate: REX 1850, EXI 412, S 220, LgM 2.1", entity = "Technique", score = 86, modality = { "CR", "DX", "RG", "MG", "RF" },
  pattern = [[\b(?:rex|ei|exi|ei_s|ei_t|eit|s|e|sn|sk|lgm|sal|dei|di|svalue)\s?[#:=]?\s?-?\d{1,4}(?:\.\d{1,2})?(?![\w/:]|[.,-]\d)]],
  examples = { "REX 1850" },
  near_misses = { "REX 18501", "S 12/05/1942" },
}

keep {
  id = "keep.shape.mammo", about = "views of a breast with what was done: RMLOTAN, LCCID", entity = "Laterality", score = 88, modality = { "MG", "DX", "CR", "SC", "OT" },
  pattern = [[(?<![\w-])[RL]?(?:CC|MLO|ML|LM|LMO|XCCL|XCCM|FB|SIO|ISO|AT|CV)(?:ID|TAN|RL|RM|RI|RS|NP|AX|S|M|SP|MAG|IMF|BB|C|D)?(?![\w-])]],
  examples = { "RMLOTAN" },
  near_misses = { "RMLOX" },
}

keep {
  id = "keep.shape.french", about = "catheters: 5F JL4, 6Fr", entity = "Technique", score = 84, modality = { "XA", "RF", "US", "DX", "CR", "IVUS" },
  pattern = [[(?<![\w.-])\d{1,2}\s?Fr?(?![\w.-])]],
  examples = { "5F", "6 Fr" },
  near_misses = { "063F", "5FX" },
}

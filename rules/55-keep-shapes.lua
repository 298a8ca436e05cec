-- How scanners write settings and measurements, whatever the setting is called: shapes that hold across makers.

local us = { "US", "IVUS", "SC", "OT", "ES", "XC" }
local tomo = { "MR", "CT", "PT", "NM", "SC", "OT" }

keep {
  id = "keep.shape.code", about = "short code and small value with a sign between them: ET:16, SCV:12, CVP:A5/3, G=50", entity = "Technique", score = 84, common = true,
  pattern = [[(?<![\p{L}\d:=./-])(?!(?:id|idn|no|nr|num|rm|bed|pt|pat|pac|paz|pcn|age|alt|ans|eta|dob|acc|ref|ex|hn|vn|an|cn|bn|fn|kh|pid|mrn|mrno|mr|sex|sx|hr|nhs|nhi|ssn|tel|fax|ph|zi|sta|wd|bd|gb|geb|nac|nas|fno|uhid|rn|op|ip|reg|adm|m|f|w|y|j|a|al|h|v|d|u)\s?[:=])(?![bcdfghjklmnpqrstvwxz]{1,2}[aeiou][a-z]?\s?[:=]\s?\d{2,3}(?![\d.,/x×%]))[a-z]{1,3}\d?\s?[:=]\s?[-+]?[a-z]?\d{1,3}(?:[.,/]\d{1,3}){0,2}(?:\s?[x×]\s?\d{1,3})?%?(?![\p{L}\d:=/-])]],
  examples = { "ET:16", "EC:1/1", "CVP:A5/3", "S:312", "FOV:24x18" },
  near_misses = { "ID:123", "MR:123", "ALT:63", "PAC:123", "Age:45", "Acc:12", "14:23", "SMITH:12" },
}

keep {
  id = "keep.shape.decimal", about = "short code and a decimal: GT 0.0, SP H12.3, S23.5", entity = "Technique", score = 82, common = true,
  pattern = [[(?<![\p{L}\d:=.,/-])(?![a-z]{1,4}\s?(?:[0-2]?[1-9]|[12]0|3[01])\.(?:0[1-9]|1[0-2])(?!\d))[a-z]{1,4}\s?[-+]?[a-z]?\d{1,3}\.\d(?:\d(?![\d.]))?(?![\p{L}\d:/-]|\.\d)]],
  examples = { "QX H12.3", "QX23.5" },
  near_misses = { "BORN 12.05.1942", "AB 12", "GEB 12.05" },
}

keep {
  id = "keep.shape.measured", about = "short word right before a number with its unit is what was measured: FD 20cm, maxPG 8.1 mmHg", entity = "Measurement", score = 84, common = true,
  pattern = [[(?<![\p{L}\d'.-])(?-i:\p{L}{1,4}|\p{Ll}{1,5}\p{Lu}{1,4}|\p{Lu}{1,5}\p{Ll}{1,3}|\p{Lu}\p{Ll}{1,3}\p{Lu}{1,3}\d?)\d?\s?[:=]?\s?[-+±<>~]?\d{1,4}(?:[.,]\d{1,3})?\s?(?:mm|cm|mm2|cm2|mm²|cm²|mm³|cm³|cm/s|m/s|mmhg|khz|mhz|hz|db|%|msec|ms|bpm|ml|cc|°|deg|kvp?|mas?|µas|mgy|hu|fps|f/s|µm|um)(?![\p{L}\d])]],
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
  pattern = [[(?<=_)(?<!\d_)(?:[a-z]{1,4}\d{1,4}[a-z]{0,4}|\d{1,4}[a-z]{1,4}|\d{1,3})(?=_(?!\d+(?:_|$|\s))|(?![\w-]))|(?<![\w-])(?:[a-z]{0,4}\d{1,3}[a-z]{0,4})(?=_(?!\d+(?:_|$|\s))\w)]],
  examples = { "sag_p2", "diff_3scan_trace" },
  near_misses = { "sag_12345", "HEAD_4711", "CHEST_2012_05_12" },
}

keep {
  id = "keep.shape.transducer", about = "transducers: ML6-15-D, C1-5-D, 9L-D, RAB6-D, PLT-704SBT", entity = "Technique", score = 86, modality = us,
  pattern = [[(?<![\w.-])(?:[A-Z]{1,3}\d{1,2}[A-Z]?-(?:1?\d|2[0-4])(?:-(?:D|RS|RC|SC|H)|[A-Z]{1,2})?|\d{1,2}(?![YJAMFW])[A-Z]{1,2}-(?:D|RS|RC|SC|H)|(?!(?:[MFWHVKD]|MA|FE)\d)[A-Z]{1,3}\d{1,2}[A-Za-z]{0,2}-(?:D|RS|RC|SC|H)|P[LVS][TMUFL]-\d{3,4}[A-Z]{0,3}|EUP-?[A-Z]{1,2}\d{2,3}[A-Z]?|UST-?\d{3,4}[A-Z]?|(?:SP|VF|CH|EC|EV)-?[A-Z]?\d{1,3}[A-Z]?|(?![A-Z]\d{1,2}(?:[YJAMFWH]|YO|YR|AN|MO|WK)(?![A-Z\d]))[A-Z]\d{1,2}[A-Z]{1,2}\d?)(?![\w-])]],
  examples = { "ML6-15-D", "C1-5-D", "RAB6-D", "PLT-704SBT", "IC5-9-D" },
  near_misses = { "ABCD-12", "12-34", "SP12-3456", "S12-34", "EC12-3456", "CH1234", "EUP12-345", "M63Y", "F63-M", "63J-W" },
}

keep {
  id = "keep.shape.map", about = "grey and colour maps, with a letter: F/0, M3, C5/M7", entity = "Technique", score = 84, modality = us,
  pattern = [[(?<![\w/.-])(?:[A-Z]/0|[A-CEGIJLN-TX-Z]/\d{1,2})(?![\w/.-])|(?<![\w/.-])[A-Z]\d{1,2}\s?/\s?[A-Z]\d{1,2}(?![\w/.-])]],
  examples = { "F/0", "P2 / E2" },
  near_misses = { "MF/0", "M/63", "F/7", "W/63", "H/63" },
}

keep {
  id = "keep.shape.position", about = "how somebody lies, in the codes of scanners: H-SP-CR, A2/PFP, F-PR", entity = "Laterality", score = 84, modality = tomo,
  pattern = [[(?<![\w-])(?:[HF]F?-?(?:SP|PR|DR|DL|DCR|DCL)(?:-?(?:CR|CC))?|[AP]\d/P[HF][SPLR]{1,2}|[+][LR][PA][HF])(?![\w-])]],
  examples = { "A2/PFP", "+LPH" },
  near_misses = { "H-SMITH", "LAH", "Raf", "PHL" },
}

keep {
  id = "keep.shape.scope", about = "endoscopes: GIF-HQ190, CF-H180AL, EG-590WR", entity = "Vendor", score = 84, modality = { "ES", "XC", "GM", "SC" },
  pattern = [[(?<![\w-])(?:(?:GIF|CF|PCF|TJF|JF|BF|ENF|CYF|URF|SIF|LF)-?(?:\d?[A-Z]{1,3}\d{2,3}[A-Z]{0,3}|\d{2,3}[A-Z]{0,3})|E[GCBDNR]-?[A-Z]{0,2}\d{3,4}[A-Z]{1,5}\d?|(?:CV|CLV)-?[123]\d0|(?:VP|XL)-?\d{4}HD|EPK-?i\d{3,4})(?![\w-])]],
  examples = { "GIF-HQ190", "CF-H180AL", "EG-590WR" },
  near_misses = { "GIFT", "US-88213", "ER-1234", "EN4711", "CV-2012", "VP-1234", "CF1234" },
}

keep {
  id = "keep.shape.over", about = "number behind a word and a slash: FSE-XL/90, SPGR/30", entity = "Technique", score = 84, modality = tomo,
  pattern = [[(?<![\p{L}\d])(?:[a-z]{2,6}-)?(?:f?se|frfse|tse|f?spgr|gre|fgre|ffe|tfe|epi|ir|mpgr|xl|opt|cube|fiesta|flair)/\d{1,3}(?![\w/.:-])]],
  examples = { "SPGR/30" },
  near_misses = { "5/30", "F/72", "SEX/63", "SMITH/63" },
}

keep {
  id = "keep.shape.duration", about = "duration with its label: TA 02:15", entity = "Technique", score = 86, modality = tomo,
  pattern = [[\bTA:?\s?0?[0-6]:\d\d(?![\d:])]],
  examples = { "TA 02:15" },
  near_misses = { "TB 02:15", "TA 14:23", "TA 09:30" },
}

keep {
  id = "keep.shape.oclock", about = "place in a breast, as on a clock: 2:00 3cm FN", entity = "Clinical", score = 86, modality = us,
  pattern = [[(?<![\d:])(?:1[0-2]|[1-9]):[03]0(?=[^:\d]{1,3}(?:\d{1,2}(?:\.\d)?\s?cm|FN|FTN|N\s?\+\s?\d|(?:NIPPLE|A?RAD)(?!\s?(?:TECH|DEPT|MD))|o'?clock|SA(?!\s?\d)|cmfn)\b)]],
  examples = { "2:00 3cm FN", "10:30 RAD" },
  near_misses = { "2:00", "12:15:31 RAD", "10:30 RAD TECH" },
}

keep {
  id = "keep.shape.suffix", about = "words by endings that only medicine has: no ending that a name list has, too (those words stand in 56-keep-words.lua)", entity = "Clinical", score = 82,
  pattern = [[(?<![\p{L}\d'-])(?!hosp)(?:\p{L}{4,20}(?:ectomy|ostomy|otomy|plasty|scopy|scopic|graphy|graphic|graphie|metry|metric|(?<!o)opathic|trophy|trophic|megaly|aemia|ectasis|ectasia|ectatic|lithiasis|plegia|paresis|rrhea|rrhoea|rrhage|rrhagic|phagia|pnoea|pnea|thorax|tubation|centesis|verted|vascular|arterial|cranial|cardial|hepatic|gastric|enteric|osseous|muscular|cutaneous|mucosal|ureteral|vesical|pleural|cerebral|femoral|lateral|tomography)|\p{L}{5,20}(?:ically|ational))(?![\p{L}\d'-])]],
  examples = { "chromoscopic", "cholangiopancreatographic" },
  near_misses = { "HOLDERNESS", "Caithness", "SCHÖNHEIT", "Encarnação", "Conceição", "Ascensión", "CONSOLAZIONE", "HARTUNG", "CLEMENTS", "Prosperity", "Ascension", "Timotheous", "Davulcular", "Boopathic" },
}

keep {
  id = "keep.shape.stems", about = "endings that names have as well (ADOMAITIS, GANAPATHY, MARKOTIC, THEODOSIS), behind stems of medicine only", entity = "Clinical", score = 82,
  pattern = [[(?<![\p{L}\d'-])\p{L}{0,16}(?:(?:arthr|aden|adenoid|adnex|amnion|angi|aort|append|append?ic|arachnoid|arteri|balan|blephar|bronch|bronchiol|burs|capsul|card|cellul|cephal|cervic|cholangi|cholecyst|chondr|chorioamnion|choroid|col|colp|conjunctiv|cyst|dacr?y?oaden|dacryocyst|dermat|desm|disc|disk|diverticul|duoden|encephal|endometr|enter|epicondyl|epididym|epiglott|esophag|oesophag|ethmoid|fasci|follicul|gastr|gingiv|gloss|hepat|hidraden|hydraden|ile|jejun|kerat|labyrinth|laryng|lymphaden|lymphang|mast|mastoid|mening|metr|myel|myoc?|myos|myring|nephr|neur|onych|oophor|ophthalm|orch|orchid|oste|ot|ovar|pancreat|pannicul|parot|pericard|periodont|periost|periton|pharyng|phleb|pleur|pneumon|polyp|proct|prostat|pulp|pyel|radicul|rect|retin|rhin|sacroili|salping|scler|sialaden|sigmoid|sinus|spondyl|spondylodisc|stomat|strum|synov|tendin|tendon|tenosynov|thromb|thrombophleb|thyroid|thyreoid|tonsill|trache|typhl|ureter|urethr|uve|vagin|valvul|vascul|ventricul|vulv)itis|(?:scler|sten|fibr|thromb|necr|por|arthr|myc|kyph|lord|scoli|spondyl|nephr|hidr|mat|phag|tubercul|diverticul|lith|chondr|cyt|derm|kerat|amyloid|sarcoid|aspergill|silic|asbest|cirrh|mitr?|alkal|acid|ket|psych|neur|ptoic?|halit|endometri|adenomy|hem|haem|hydronephr|anastom|exost|synost|candid|phlebothromb|pneumoconi|steat|leukocyt|mucovisc?id|lip|calcin|hypn|di?agn|progn|symbi|pt)os[ei]s|(?:scler|sten|fibr|thromb|necr|arthr|kyph|lord|scoli|spondyl|nephr|cirrh)otic|(?:neur|my|enceph?al|cephal|cardiomy|arthr|retin|nephr|aden|lymphaden|spondyl|vascul|angi|coagul|radicul|oste|ur|plex|mast|maculo?|tendin|enter|gastr|hepat|myel|polyneur|micro?angi|uveo?|opht?halm|dermat|pneum|chondr|discr?|optic?neur|gammo?)opath(?:y|ies)|(?:haemat|hemat|protein|albumin|olig|poly|noct|glucos|glycos|keton|bacteri|chyl|hypercalci|dys|py)uria|(?:oste|cyt|leuk|leuc|neutr|lymph|sarc)openia|(?:neur|my|arthr|cephal|ot|odont|dors|lumb|gastr|mast|metatars|cox|gon|oste|fibromy|chondr|tars)algi[ae]|(?:brady|tachy|dextro|levo)cardia)(?![\p{L}\d'-])]],
  examples = { "spondylodiscitis", "glomerulonephritis", "nephrosclerosis" },
  near_misses = { "ADOMAITIS", "KALNITIS", "OZOLITIS", "GANAPATHY", "Thirupathy", "MARKOTIC", "Ljubotic", "THEODOSIS", "AMBROSIS", "MENDIBURIA", "BOCCARDIA", "BHOOPATHY" },
}

keep {
  id = "keep.shape.isotope", about = "isotopes and tracers: 99mTc-HDP, F-18, I-131 MIBG", entity = "Technique", score = 86, modality = { "NM", "PT", "CT", "SC", "OT" },
  pattern = [[(?<![\w-])(?-i:(?:99m?-?Tc|12[345]-?I|131-?I|6[78]-?Ga|111-?In|201-?Tl|6[47]-?Cu|89-?Zr|177-?Lu|82-?Rb|13-?N|15-?O|133-?Xe|81m-?Kr|153-?Sm|89-?Sr|90-?Y|223-?Ra|18-?F(?=-[A-Z])|11-?C(?=-[A-Z]))(?:-[A-Z]{2,6}\d?)?|(?:Tc-?99m?|I-?12[345]|I-?131|Ga-?6[78]|In-?111|Tl-?201|Cu-?6[47]|Zr-?89|Lu-?177|Rb-?82|N-?13|O-?15|Xe-?133|Kr-?81m|Sm-?153|Sr-?89|Y-?90|Ra-?223|F-?18(?=[\s-](?:FDG|NAF|PSMA|FET|FLT|DOPA|CHOLINE|FCH|AV|FES))|C-?11(?=[\s-][A-Z]))(?:-[A-Z]{2,6}\d?)?)(?![\w-])]],
  examples = { "99mTc-HDP" },
  near_misses = { "AB-18", "I-1312", "F-63", "63F", "F18", "C63", "Y63" },
}

keep {
  id = "keep.shape.kernel", about = "reconstruction kernels: Br40d\\3, I30f 3, FC08-H", entity = "Technique", score = 86, modality = { "CT", "PT", "SC", "OT" },
  pattern = [[(?<![\w-])(?:[BHUTQ][rlvcfpsb]\d{2}[dfmsu]?(?:\\\d)?|[BIHUTD]\d{2}[fhsuv](?:\\\d)?|FC\d{2}(?:-\w)?|SA?\d{2}f)(?![\w-])]],
  examples = { "Br40d\\3" },
  near_misses = { "B401234", "H63", "D63", "H63M", "B12" },
}

keep {
  id = "keep.shape.window", about = "window width and level: WW/WL: 1500/-600", entity = "Technique", score = 88,
  pattern = [[\b(?:ww?\s?/\s?w?[lc]|w?l\s?/\s?ww?|window)\s?[:=]?\s?-?\d{1,5}\s?/\s?-?\d{1,5}(?![\w/])]],
  examples = { "WW/WL: 1500/-600" },
  near_misses = { "W/L 400" },
}

keep {
  id = "keep.shape.exposure", about = "exposure index of a plate: REX 1850, EXI 412, S 220, LgM 2.1", entity = "Technique", score = 86, modality = { "CR", "DX", "RG", "MG", "RF" },
  pattern = [[\b(?![se]\d{4}|[a-z]{1,3}-\d{4})(?:rex|ei|exi|ei_s|ei_t|eit|s|e|sn|sk|lgm|sal|dei|di|svalue)\s?[#:=]?\s?(?!19[2-9]\d\b|20[0-2]\d\b)-?\d{1,4}(?:\.\d{1,2})?(?![\w/:]|[.,-]\d)]],
  examples = { "REX 1850" },
  near_misses = { "REX 18501", "S 12/05/1942", "S 1942", "S4711", "SN-9488" },
}

keep {
  id = "keep.shape.mammo", about = "views of a breast with what was done: RMLOTAN, LCCID", entity = "Laterality", score = 88, modality = { "MG", "DX", "CR", "SC", "OT" },
  pattern = [[(?<![\w-])[RL]?(?:CC|MLO|ML|LM|LMO|XCCL|XCCM|FB|SIO|ISO|AT|CV)(?:ID|TAN|RL|RM|RI|RS|NP|AX|S|M|SP|MAG|IMF|BB|C|D)?(?![\w-])]],
  examples = { "RMLOTAN" },
  near_misses = { "RMLOX" },
}

keep {
  id = "keep.shape.french", about = "catheters: 5F JL4, 6Fr", entity = "Technique", score = 84, modality = { "XA", "RF", "US", "DX", "CR", "IVUS" },
  pattern = [[(?<![\w.-])(?:(?:[1-9]|[12]\d|3[0-4])\s?(?:Fr|French)|(?:[3-9]|1\d|2[0-4])\s?F(?=\s(?:JL|JR|AL|AR|XB|EBU|MP|IM|LIMA|PIGTAIL|SHEATH|CATH|CATHETER|GUIDE|GUIDING|INTRODUCER|DRAIN|STENT|TIG|AMPLATZ|JUDKINS)(?!\p{L}))|(?:JL|JR|AL|AR|XB|EBU|PIGTAIL|SHEATH|CATHETER)\d?(?:\.\d)?\s\d{1,2}\s?F)(?![\w.-])]],
  examples = { "5F JL4", "6 Fr", "JR4 6F" },
  near_misses = { "063F", "5FX", "63F", "7F", "63 Fr" },
}

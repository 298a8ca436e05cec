-- Names and institutions by shape. Lists of names are in 35-name-lists.lua.

rule {
  id = "name.caret",
  about = "name in DICOM's own form; not THORAX^ROUTINE, as some makers write protocols",
  entity = "PersonName", score = 95,
  pattern = [[\p{L}[\p{L}'.-]{1,30}\^\s?[\p{L}\d'._^-]{0,40}]],
  yields = true,
  examples = { "DOE^JANE", "SMITH^ LONG", "THORAX^1QWENTIN" },
  near_misses = { "10^3", "m^2", "cm^2", "THORAX^ROUTINE", "THORAX^1_ROUTINE", "BODY^ANGIO" },
}

rule {
  id = "name.title",
  about = "name after a title",
  entity = "PersonName", score = 88,
  pattern = [[\b(?:(?-i:(?:MR|MS|DR)(?=\.)|Dr|Dra|Prof|PROF|Mr|Mrs|MRS|Ms|Herr|HERR|Frau|FRAU|Mme|MME|Monsieur|Madame|Sra?|Sig|SIG|Dott|DOTT|Dhr|Mevr)(?:\.\s?|\s(?=\p{Lu}\p{Ll}))(?:med\.?\s|(?:Dr|DR)\.?\s?){0,2})((?-i:\p{Lu})[\p{L}'-]{1,30}(?:\s(?-i:\p{Lu})[\p{L}'-]{1,30})?)]],
  examples = { "Dr. Hunt", "Prof. Dr. Graves", "Frau Meier", "Mme. Dupont" },
  near_misses = { "DR CHEST", "MR BRAIN", "MR Knee Left" },
}

rule {
  id = "name.title.modality",
  about = "name after a title that is a modality or a disease as well; not MR Knee",
  entity = "PersonName", score = 88,
  pattern = [[\b(?-i:(?:MR|MS|DR)\s((?=\p{Lu}\p{Ll})\p{Lu}[\p{L}'-]{1,30}))]],
  yields = true,
  examples = { "MR Kuznetzow", "MS Quillfeather" },
  near_misses = { "MR BRAIN", "MR Knee Left", "MR Safety", "DR Chest" },
}

rule {
  id = "name.degree",
  about = "name before a degree",
  entity = "PersonName", score = 82,
  pattern = [[((?-i:\p{Lu})[\p{L}'-]{1,30}(?:\s(?-i:\p{Lu})[\p{L}'.-]{0,30})?),?\s(?:M\.?D\.?|PhD|R\.?N\.?|RDMS|R\.?T\.?\(R\)|FRCR)(?![\p{L}\d])]],
  examples = { "Jane Miller, MD", "HUNT RDMS" },
  near_misses = { "MD", "RT LOBE" },
}

rule {
  id = "institution.word",
  about = "word for a hospital, clinic or practice; the words before it go as its name (context.beside-institution)",
  entity = "Institution", score = 85,
  pattern = [[(?<![\p{L}\d])(?:\p{L}{0,20}krankenhaus|\p{L}{0,20}klinik(?:um|en)?|hospital|hosp\.?|hospitals|clinic|clinics|clinique|clínica|clinica|infirmary|h[oô]pital|ospedale|ziekenhuis|sanatorium|policlinico|polyclinic|med(?:ical)?\s(?:center|centre|ctr|clinic|group|school)|medisch\scentrum|centre\shospitalier|health\s?care\scent(?:er|re)|imaging\scent(?:er|re)|universit(?:y|ät|é|à|eit)\p{L}{0,10}|universidad|institut[eo]?|praxis|\p{L}{2,20}praxis|\p{L}{2,20}spital|(?:village|family|dental|medical|doctors'?|mill|road|street|park|house|green|hill|lane)\ssurgery|ambulatorio|policlinique|poliklinik|dispensary|dispensaire|centro\s(?:m[eé]dico|de\ssalud|radiol[oó]gico|diagn[oó]stico)|centre\sm[eé]dical|maternit[eéà]|maternidad|(?:perinatal|antenatal|fetal|pathology|radiology)\s(?:associates|unit|dept|department|clinic|services)|cabinet\s(?:de\s)?radiologie|centre\sd'imagerie|(?:radiology|imaging|orthop(?:a)?edics|cardiology|dermatology|gastroenterology|urology|pediatrics|obgyn|ob/gyn|dental|eye\scare)\s(?:p\.?[ac]\.?|l\.?l\.?[cp]\.?|inc|ltd|gmbh|mvz)|radiology\sassociates|(?:radiology|imaging|x-?ray|orthop(?:a)?edics?|cardiology|dental|dermatology|oncology|surgical|(?:wo)?men's|children's|breast|heart|vein|eye|cancer|spine|veterinary)(?:\s(?:care|health|imaging))?\s(?:associates|group|partners|cent(?:er|re)|ctr|institute|specialists|consultants|llc|pllc|inc))(?![\p{L}])(?:\s(?:of|de|du|di|del|der|für|for|am|im|st\.?)(?:\s[\p{L}.'-]{2,25}){1,2})?\*?]],
  examples = { "MON GENERAL HOSPITAL", "Klinikum am Gasteig", "Hôpital de la Tour", "BAPTIST MED CTR", "Mccoy Medical Clinic", "Zahnarztpraxis", "LAKESIDE ORTHOPEDICS PA", "Breast Care Centre" },
  near_misses = { "MEDICAL", "CLINICAL", "INSTILLATION", "BREAST CENTRAL" },
}

rule {
  id = "name.particle",
  about = "name with its particles: van der Merwe, de la Cruz",
  entity = "PersonName", score = 70,
  pattern = [[(?<![\p{L}\d])(?-i:(?:van|Van|VAN)\s(?:der?|den|het|Der?|Den|DER?|DEN)|(?:von|Von|VON)\s(?:der|dem|und zu|DER|DEM)|(?:de|De|DE)\s(?:la|las|los|La|Las|Los|LA|LAS|LOS)|(?:da|Da|DA|dos|Dos|DOS)|(?:bin|Bin|BIN|binti|Binti|BINTI|ibn|Ibn|IBN|bint|BINT))\s(?-i:\p{Lu})[\p{L}'-]{2,30}]],
  yields = true,
  examples = { "van der Merwe", "DE LA CRUZ", "bin Rashid" },
  near_misses = { "de la tête", "DE LA HANCHE" },
}

rule {
  id = "name.comma",
  about = "a line that is nothing but family name, comma, given name: Adeyemi, Folasade M",
  entity = "PersonName", score = 66,
  pattern = [[^\s?((?-i:\p{Lu})[\p{L}'-]{1,30}(?:\s(?-i:\p{Lu})[\p{L}'-]{1,30})?,\s?(?-i:\p{Lu})[\p{L}'-]{1,30}(?:\s(?-i:\p{Lu})[\p{L}'-]{0,30}\.?)?)(?=$|\s\d|\s[MFW]\b)]],
  yields = true,
  examples = { "Adeyemi, Folasade", "Quillfeather, Osgood M" },
  near_misses = { "CHEST, PORTABLE", "liver, spleen" },
}

rule {
  id = "name.newborn",
  about = "how newborns are called: Phillips Baby Girl",
  entity = "PatientName", score = 74,
  pattern = [[\b((?:baby|infant|newborn|b/?o)\s(?:girl|boy|of|male|female)(?:\s[AB12])?)\b]],
  examples = { "Phillips Baby Girl" },
  near_misses = { "NEWBORN HEAD" },
}

rule {
  id = "name.marker",
  about = "initials and time on the marker of an X-ray picture: JMK 0930",
  entity = "PersonName", score = 64, modality = { "CR", "DX", "RG", "MG", "RF" }, exact_case = true,
  pattern = [[^(?!(?:AP|PA|LAT|RT|LT|OBL|CC|MLO|ML|LM|SUP|PRT|POR|EI|DI|ST|SE|IM|HU|ID|REX|EXI|DEI|SAL|TE|TR|TI|FOV|DAP|WW|WL|KV|MA|MAS|SID|LGM|DR|CR|FD|OD|OS|IR)\b)([A-Z]{2,3}\s?(?:[01]\d|2[0-3])[0-5]\d)$]],
  examples = { "JMK 0930" },
  near_misses = { "AP 0930", "EI 1750", "JMK 9930" },
}

rule {
  id = "name.prefix",
  about = "names with a word before them: Ó Súilleabháin, Ní Bhriain, Mc Gregor, O' Neill",
  entity = "PersonName", score = 72, exact_case = true,
  pattern = [[(?<![\p{L}\d])(?:Ó|Ní|Nic|Uí|Mc|Mac|MC|MAC|O['’])\s\p{Lu}[\p{L}'-]{2,30}]],
  yields = true,
  examples = { "Ó Súilleabháin", "Mc Gregor" },
  near_misses = { "MAC 2 CHEST" },
}

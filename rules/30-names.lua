-- Names and institutions by shape. Lists of names are in 35-name-lists.lua.

rule {
  id = "name.caret",
  about = "name in DICOM's own form; not THORAX^ROUTINE, as some makers write protocols",
  entity = "PersonName", score = 95,
  pattern = [[\p{L}[\p{L}'.-]{1,30}\^\s?[\p{L}'.^-]{0,40}]],
  yields = true,
  examples = { "DOE^JANE", "SMITH^ LONG" },
  near_misses = { "10^3", "m^2", "THORAX^ROUTINE" },
}

rule {
  id = "name.title",
  about = "name after a title",
  entity = "PersonName", score = 88,
  pattern = [[\b(?:(?-i:(?:MR|MS)(?=\.)|Dr|DR|Dra|Prof|PROF|Mr|Mrs|MRS|Ms|Herr|HERR|Frau|FRAU|Mme|MME|Monsieur|Madame|Sra?|Sig|SIG|Dott|DOTT|Dhr|Mevr)(?:\.\s?|\s(?=\p{Lu}\p{Ll}))(?:med\.?\s|(?:Dr|DR)\.?\s?){0,2})((?-i:\p{Lu})[\p{L}'-]{1,30}(?:\s(?-i:\p{Lu})[\p{L}'-]{1,30})?)]],
  examples = { "Dr. Hunt", "Prof. Dr. Graves", "Frau Meier", "Mme. Dupont" },
  near_misses = { "DR CHEST", "MR BRAIN", "MR Knee Left" },
}

rule {
  id = "name.title.modality",
  about = "name after a title that is a modality or a disease as well; not MR Knee",
  entity = "PersonName", score = 88,
  pattern = [[\b(?-i:(?:MR|MS)\s((?=\p{Lu}\p{Ll})\p{Lu}[\p{L}'-]{1,30}))]],
  yields = true,
  examples = { "MR Kuznetzow", "MS Quillfeather" },
  near_misses = { "MR BRAIN", "MR Knee Left" },
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
  pattern = [[(?<![\p{L}\d])(?:\p{L}{0,20}krankenhaus|\p{L}{0,20}klinik(?:um|en)?|hospital|hosp\.?|hospitals|clinic|clinics|clinique|clínica|clinica|infirmary|h[oô]pital|ospedale|ziekenhuis|sanatorium|policlinico|polyclinic|med(?:ical)?\s(?:center|centre|ctr|clinic|group|school)|medisch\scentrum|centre\shospitalier|health\s?care\scent(?:er|re)|imaging\scent(?:er|re)|universit(?:y|ät|é|à|eit)\p{L}{0,10}|universidad|institut[eo]?|praxis|gemeinschaftspraxis|radiology\sassociates)(?![\p{L}])(?:\s(?:of|de|du|di|del|der|für|for|am|im|st\.?)(?:\s[\p{L}.'-]{2,25}){1,2})?\*?]],
  examples = { "MON GENERAL HOSPITAL", "Klinikum am Gasteig", "Hôpital de la Tour", "BAPTIST MED CTR", "Mccoy Medical Clinic" },
  near_misses = { "MEDICAL", "CLINICAL", "INSTILLATION" },
}

-- Clinical text of every modality. A keep rule speaks for a word only when nothing speaks against it.

keep {
  id = "keep.size", about = "sizes: 512x512, 3.3 x 2.0 cm", entity = "Measurement", score = 92,
  pattern = [[(?<![\w.,/:-])\d{1,4}(?:[.,]\d{1,2})?\s?[x×*]\s?\d{1,4}(?:[.,]\d{1,2})?(?:\s?[x×*]\s?\d{1,4}(?:[.,]\d{1,2})?)?(?:\s?(?:mm|cm))?(?![\w])]],
  examples = { "512x512", "3.3 x 2.0 cm" },
  near_misses = { "05x" },
}

keep {
  id = "keep.measurement", about = "number with a unit", entity = "Measurement", score = 94,
  pattern = [[(?:(?<=\p{L}\.)|(?<=\p{L}=)|(?<![\w.,/:^@-]))[-+±<>≤≥~=]{0,2}(?:\d{1,5}(?:[.,]\d{1,4})?|[.,]\d{1,3})\s?(?:w/kg|m/s2|mm/sec|mm/s|cm/sec|cm/s|m/s|ml/min|ml/m2|l/min|l/h|mg/ml|g/ml|mw/cm2|mt/m|bq/ml|°/s|[µumcd]?gy[*·.-]?\s?c?m[2²]?|mm[23²³]?|cm[23²³]?|m[2²]|µm|um|nm|ml|cc|(?<!\d{4})(?<!\d{4}\s)[ltwxk]|mg|µg|kg|(?<!\d{5})(?<!\d{5}\s)g|k?hz|mhz|ghz|fps|f/s|db|msec|ms|secs?|(?<!\d{5})(?<!\d{5}\s)s|min|kvp?|mev|mv|mas|µas|ma|mgy|cgy|gy|msv|hu|mt|ppm|ohm|mw|mmhg|kpa|bpm|rpm|deg|°c?|px|pixels?|images?|slices?|%|mbq|kbq|bqml|bq|mci|k?cps|kcts|cts|counts|wks?|w\dd)(?![\p{L}\d^@])]],
  examples = { "5mm", "85BPM", "50 mm/s", "3.5 MHz", "120 kV", "23cm" },
  near_misses = { "63 years", "12 Main", "48855G", "6807T", "4105K" },
}

keep {
  id = "keep.measurements", about = "measurements without a blank between them: 3cm3cm", entity = "Measurement", score = 90,
  pattern = [[(?<![\w.,/:-])(?:\d{1,3}(?:[.,]\d{1,2})?(?:mm|cm)){2,4}(?![\p{L}\d^@])]],
  examples = { "3cm3cm" },
  near_misses = { "3cm" },
}

keep {
  id = "keep.setting", about = "setting with its value: WW 201, Thk 10, MI=0.4", entity = "Technique", score = 92,
  pattern = [[(?<![\p{L}\d^:])(?!(?:[a-z]{1,4}-|(?:sp|cf|st|co|ac|hc|fl|[czdm]))\d{4})(?:ww|wl|w|l|c|z|ir|fov|dfov|sfov|thk|thick|slice|sl|loc|idx|tilt|tlt|kvp?|mas?|sec|algor|te|tr|ti|etl|nex|nsa|fa|flip|st|sp|pos|se|ser|series|im|img|image|im#|frame|fr|scan|acq|echo|gain|gn|dr|dyn|comp|cmp|prf|frq|freq|depth|dep|mi|tis|tib|tic|ao|pwr|pow|hr|fps|zoom|mag|page|lut|map|edge|persist|per|rej|wf|sv|angle|ang|ef|lvef|ri|pi|psv|edv|esv|sv|co|ci|tapse|rvsp|lvm|afi|gain|wl|dist|area|vol|vmax|vmin|ivs|lvid[ds]?|lvpw|la|ao|rvd|bpd|hc|ac|fl|crl|efw|ga|afi|suv|bw|ti|scale|gap|dose|dlp|ctdi(?:vol)?|mgy|exp|sid|sod|ei|dei|exi|di|ar|filt?er|kernel|pitch|rot|batt|mb|xr|b|d|m|pw|cf|cw|thi|cri|im no)\s?(?:[#:=<>]|\s){0,2}\s?[-+]?\d{1,5}(?:[.,/]\d{1,4}){0,3}\s?%?(?![\w:]|-\d)]],
  examples = { "MI=0.4", "Thk 10", "W: 3498", "TIS<0.4", "IM#1", "Im: 1/1" },
  near_misses = { "NAME 12", "SP12-3456", "S-12-3456", "CF-4711", "SP1234", "M6352", "D4689" },
}

keep {
  id = "keep.number", about = "number of up to three digits: scales, counters, settings", entity = "ScaleMark", score = 88,
  pattern = [[(?<![\p{L}\d.,/:^@-])[-+±<>≤≥~=]{0,2}(?:\d{1,3}(?:[.,]\d{1,3})?|[.,]\d{1,3})%?(?![\w^@]|[.,:/-]\d)]],
  examples = { "5", "-.62", "10", "0.0" },
  near_misses = { "12345", "12/05/1942" },
}

keep {
  id = "keep.version", about = "version of a program: v1.23, Version 2.1.0", entity = "Vendor", score = 86,
  pattern = [[(?<![\p{L}\d])(?:v|ver\.?|vers\.?|version|rel\.?|release|sw|software|build|rev\.?)[ :]?\d{1,3}(?:\.\d{1,3}){1,3}(?![\w]|[.,:/-]\d)]],
  examples = { "v1.23", "Version 2.1.0" },
  near_misses = { "V 16.06.1976" },
}

keep {
  id = "keep.ratio", about = "small numbers with slashes: image 3/2, tissue maps", entity = "ScaleMark", score = 88,
  pattern = [[(?<![\w.,/:-])(?:\d{1,3}(?:/\d{1,3}){1,3}|\d:\d)(?![\w/:]|[.,:-]\d)|\b(?:image|img|im|ima|frame|frm|fr|slice|sl|bild|imagen|imagem|immagine|page|seite)\s?[:#]?\s?\d{1,4}/(?!19\d\d|20\d\d)[1-9]\d{3}(?![\w/:]|[.,:-]\d)]],
  examples = { "3/2", "1/1", "3/3/4", "12/05", "Bild 110/1112" },
  near_misses = { "05/12/42", "5/25/2011", "12/1942", "123/4567", "110/1112" },
}

keep {
  id = "keep.laterality", about = "side, orientation, position", entity = "Laterality", score = 92,
  words = [[
l r a p h f s i rt lt left right bilateral bilat links rechts droite gauche droit izquierda izquierdo derecha derecho
sinistra destra sin dex esquerda direita linker rechter anterior posterior superior inferior medial lateral med lat ant
post sup inf prox dist proximal distal dorsal ventral cranial caudal axial sagittal coronal sag cor ax tra transverse
trans trv oblique obl longitudinal ap pa ll rl lpo rpo lao rao decub decubitus supine prone erect upright semi sitting
standing portable rai lps las ras hfs ffs hfp ffp head feet feetfirst headfirst rp lp ra la rs ls ai pi al ar pl pr
izq der dx sx mid midline upper lower inner outer axis uoq loq uiq liq
]],
  examples = { "Semi-Upright", "LEFT", "AP" },
}

keep {
  id = "keep.technique", about = "words of acquisition and display", entity = "Technique", score = 90,
  words = [[
kv kvp ma mas fov dfov sfov ww wl w thk tlt tilt loc idx algor filter kernel pitch recon mip mpr vr vrt minip ssd scout
topogram localizer surview tomoscan image images img im se ser series acq acquisition frame frames slice slices scan
study exam protocol phase contrast cont contr contraste kontrastmittel km iv po w wo with without post pre delayed
arterial venous portal enhanced native nativ plain sequence echo te tr ti etl nex nsa flip fa tse fse gre se epi dwi adc
flair stir swi tof dti asl t1 t2 t2w t1w pd pdw fs fatsat spair dixon vibe lava thrive mprage bravo space cube haste
trufi fiesta bffe ssfp mra mrv mrcp cine dynamic subtraction sub gad gadolinium zoom mag magnified magnification scale
size width length height depth distance area volume diameter circumference page store print review freeze frozen cine
clip loop save gain gn comp compress dyn persist edge map lut gray grey color colour invert inverse rotate flip pan
non standing rendering rendered annotate measure measured displayed display displays calibrated calibration detector pixel pixels spacing plane
software attribute attributes supported test phantom accounting for per not should user inform at is of entire bar as
no yes on off in out low high med hi lo the and or to by be been has if can used using being wrong instead about than
are this that from progress lossy lossless uncompressed jpeg compression ratio overlay overlays bit bits group lines
text identified see you will dose dlp ctdi ctdivol exposure exp index ei dei exi sid sod grid angle speed rate resolution
res matrix interpolation smooth sharp standard std detail bone lung soft tissue stnd auto manual aec default preset
page store lin log sigmoid pos mrt irm tdm rx tac rmn tep petct msct sono usg road roadmap map maps down xr vw vws ed es end start stop time delay interval duration total average avg mean max min sd std dev roi hu units
unit data element elements description imager projection geometric measuring mammo value values date id name age sex patient dob none a b c d e
]],
  examples = { "FOV", "Cont no" },
}

keep {
  id = "keep.common-words", about = "little words of the seven languages", entity = "Technique", score = 86, common = true,
  words = [[
am an as at by do he if into is it its no not of off on or over so than that the their then there these this thru to under
up was we were what when where which while who with within without you your
der die das ein eine und oder mit ohne nach vor bei ist sind nicht im am zum zur auf
le les un une des du au aux et ou avec sans est sont ne pas par pour sur dans
el los las una con sin es no por para en al
il lo gli uno con senza per nel della
os as um uma com sem por em
het een en of met zonder niet voor bij
]],
  examples = { "within", "avec" },
}

keep {
  id = "keep.common-words.names", about = "little words that somebody is called as well", entity = "Technique", score = 86,
  words = "der les aux sans est una nel della uma is",
  examples = { "della" },
}

keep {
  id = "keep.dicom-tag", about = "number of a DICOM attribute", entity = "Technique", score = 90,
  pattern = [[\([\dA-F]{4},[\dA-F]{4}\)]],
  examples = { "(0028,0030)" },
  near_misses = { "(0028)" },
}

keep {
  id = "keep.anatomy", about = "anatomy and common findings", entity = "Clinical", score = 92,
  words = [[
neurography cholangiopancreatography
chest thorax abdomen abdom abd abdo pelvis pelvic head neck brain skull spine cervical thoracic lumbar sacral sacrum
coccyx lspine cspine tspine c1 c2 c3 c4 c5 c6 c7 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 l1 l2 l3 l4 l5 s1 s2 shoulder
humerus elbow forearm wrist hand finger thumb hip femur knee tibia fibula ankle foot feet toe heel calcaneus patella
clavicle scapula rib ribs sternum mandible maxilla sinus sinuses orbit orbits orbital mastoid nasal face facial lung
lungs pleura pleural trachea bronchus mediastinum heart cardiac aorta aortic arch coronary artery arteries vein veins
vessel vascular carotid vertebral jugular subclavian iliac femoral popliteal renal kidney kidneys ureter bladder
urethra prostate testis testes scrotum penis uterus uterine ovary ovaries ovarian cervix cervical vagina endometrium
fetus fetal placenta cord liver hepatic spleen splenic pancreas pancreatic gallbladder gb bile biliary duct cbd stomach
gastric duodenum bowel colon rectum rectal esophagus oesophagus barretts barrett appendix thyroid parathyroid breast
mamma mammary axilla axillary nipple lymph node nodes muscle tendon ligament cartilage bone bones joint skin fat nerve
plexus cortex white matter gray ventricle ventricles atrium atria septum septal valve mitral tricuspid pulmonary
pulmonic mass nodule cyst cysts lesion lesions tumor tumour metastasis metastases cancer carcinoma fracture fractures
hemorrhage haemorrhage infarct infarction stroke ischemia stenosis occlusion thrombus embolism aneurysm dissection
calcification calcifications stone stones effusion edema oedema pneumonia pneumothorax atelectasis consolidation
opacity emphysema fibrosis cirrhosis ascites hernia abscess inflammation infection polyp ulcer hydronephrosis
appendicitis pancreatitis cholecystitis diverticulitis colitis arthritis osteoarthritis osteoporosis scoliosis
graves hashimoto goiter goitre assess evaluate rule pain trauma injury follow followup routine screening diagnostic
biopsy guided drainage aspiration injection angio angiography angiogram cta ctpa venography cholangiography urography
arthrography myelography mammography tomography tomosynthesis radiography fluoroscopy ultrasound sonography doppler
echocardiography mri mr ct cr dx us nm pet spect xa rf mg es gi ercp eus egd colonoscopy endoscopy bronchoscopy spot
normal abnormal anomalie anomalies detectee detectees detecte analysee pas foie poumon genou cheville poignet epaule
hanche bassin crane coeur rein reins vessie sein becken schädel knie hüfte schulter wirbelsäule leber niere milz herz
lunge bauch hals kopf fuß hand torax tórax abdome cabeza cuello columna rodilla cadera hombro pulmón hígado riñón
torace addome testa collo colonna ginocchio spalla anca fegato rene schedel buik borst rug heup lever nier
a1c msk mscskel musculoskeletal obstetric ob gyn gynecology pediatric adult small parts renal vasc venous
cerebral cerebellum hippocampus thalamus pons midbrain brainstem pituitary sella temporal parietal occipital frontal
hemithorax apex apical base basal hilum hilar lobe lobes segment quadrant region area view views
]],
  phrases = { "long axis", "short axis", "axis long", "graves disease", "white matter", "gray matter" },
  examples = { "liver", "C7", "GRAVES" },
}

keep {
  id = "keep.long-axis", about = "names of views", entity = "Clinical", score = 92,
  phrases = { "long axis", "short axis", "parasternal long", "long head", "sag long", "four chamber", "two chamber", "three chamber" },
  examples = { "FOUR CHAMBER" },
  near_misses = { "LONG" },
}

keep {
  id = "keep.vendor", about = "makers and products", entity = "Vendor", score = 90,
  words = [[
philips siemens ge toshiba canon hitachi fujifilm fuji agfa konica kodak carestream hologic esaote mindray samsung
medison acuson aloka shimadzu olympus pentax sonosite zonare supersonic aixplorer healthineers healthcare viewer workstation logiq voluson
vivid epiq affiniti lumify ie33 hd11 iu22 sequoia antares somatom magnetom optima discovery revolution lightspeed
brightspeed signa ingenia achieva intera aquilion aplio brilliance ingenuity iqon mobilett ysio advantage milvue dicom
smarturgences epicard tomtec arterys osirix horos weasis orthanc centricity isite impax pacs
]],
  examples = { "PHILIPS", "Vivid" },
}

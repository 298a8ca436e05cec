-- Findings, diagnoses, procedures, devices in the body, contrast media, and the words that reports are made of.

keep {
  id = "keep.findings", about = "findings and diagnoses", entity = "Clinical", score = 91,
  words = [[
both median nasogastric fasting tirads birads lirads pirads rads voi cbv cbf mtt ttp rcbv ktrans naa abnormalities abnormality abscesses absent absence achalasia acute adenocarcinoma adenoma adenomas adenomatous
adenomyosis adenopathy adhesion adhesions aerated aeration agenesis air alveolitis aneurysmal aneurysms angiomyolipoma
angioma anomalous ankylosing ankylosis anemia apnea aplasia appearance arrhythmia arteriosclerosis artefact artefacts
artifact artifacts asbestosis aspirated asthma astrocytoma asymmetric asymmetry asymptomatic atelectatic atheroma
atherosclerosis atherosclerotic atresia atrophic atrophy atypia atypical avascular avulsion ballooning bleed bleeding
bleeds blockage blunting bowing bradycardia bronchiectasis bronchiectatic bronchiolitis bronchitis bulge bulging bullae
bullous bursitis calcific calcified calculi calculous calculus cancerous carcinoid carcinomatosis cardiomegaly
cardiomyopathy carious cavernoma cavitary cavitation cavity cellulitis cerebritis chf cholangiocarcinoma cholangitis
choledocholithiasis cholelithiasis cholesteatoma chondroma chondromalacia chondrosarcoma chronic cirrhotic cleft clot
clots clubfoot coarctation coarse collapse collapsed collateral collaterals collection collections comminuted comparable
complication complications compressed compression compressible concern concerning concretion condition confluent congenital
congested congestion congestive consistent consolidations constipation constriction contracted contracture contusion
contusions copd cord cortical cough coxarthrosis craniosynostosis crohn crohns cva cystadenoma cystitis cystocele
deformities deformity degeneration degenerative dehiscence demineralization demyelinating demyelination dense density
densities depressed dermoid destructive deviated deviation diabetes diabetic diagnosis diagnoses diarrhea diffuse dilatation
dilated dilation diminished disease diseases dislocated dislocation displaced displacement disorder dissected dissections
distended distension distorted distortion diverticula diverticular diverticulosis dvt dysfunction dysphagia dysplasia
dysplastic dyspnea eccentric ectasia ectatic ectopia ectopic effaced effacement elevated elevation embolic emboli embolus
emphysematous empyema encephalitis encephalomalacia encephalopathy enchondroma endoleak endometrioma endometriosis
endometritis engorged engorgement enlarged enlargement enteritis enthesopathy ependymoma epicondylitis epilepsy erosion
erosions erosive erythema esophagitis etiology evidence evolving exam exacerbation expanded expansile extensive
extension extravasation exudate failure fatty febrile fever fibrillation fibroadenoma fibroadenomas fibroid fibroids
fibroma fibrosarcoma fibrosing fibrotic fibrous filling fistulas fistulae flattened flattening fluid focal foci foreign
fractured fragment fragmentation fragments free function functional fusion gallstone gallstones ganglioglioma gangrene
gastric gastritis gastroenteritis germinoma glioblastoma glioma gliosis goitre gout gouty granuloma granulomas granulomatous
gravid ground hamartoma headache healed healing heartburn hemangioma hemangiomas hemarthrosis hematocele hematoma
haematoma hematomas hematuria haematuria hemiparesis hemiplegia hemoptysis hemorrhagic hemothorax hepatitis hepatoma
hepatomegaly hepatosplenomegaly hernias herniated herniation heterogeneous heterogeneity heterotopia homogeneous honeycomb
hydatid hydrocele hydrocephalus hydronephrotic hydrops hydrosalpinx hydroureter hyperdense hyperechoic hyperemia
hyperinflated hyperinflation hyperintense hyperintensity hyperplasia hyperplastic hypertension hypertensive hypertrophic
hypertrophy hypodense hypodensity hypoechoic hypoplasia hypoplastic hypotension hypothyroidism hypoxia iatrogenic
idiopathic ileitis ileus impaction impingement impression incidental incomplete increased indeterminate indication
indications indentation infarcted infarcts infarctions infectious infiltrate infiltrates infiltration infiltrative
inflamed inflammatory inflated injuries instability insufficiency intact interstitial intussusception invasion invasive
inversion ischaemia ischaemic ischemic isodense isoechoic isointense jaundice keratosis kyphoscoliosis kyphosis kyphotic
laceration lacerations lacunar laryngitis lateralization leak leakage leiomyoma leiomyomas leiomyosarcoma lesional
leukemia leukaemia leukomalacia limited linear lipid lipoma lipomas lipomatosis liposarcoma listhesis lithiasis lobulated
localised localized loculated lordosis loss lucency lucencies lucent luxation lymphadenitis lymphadenopathy lymphangitis
lymphocele lymphoedema lymphedema lymphoma lytic malalignment malformation malformations malignancy malignant malnutrition
malposition malrotation malunion marked markings mastitis mastoiditis masses megacolon melanoma meningioma meningiomas
meningitis meningocele mesothelioma metaplasia metastatic metastasized microadenoma microcalcification
microcalcifications microangiopathic mild mildly minimal minor moderate moderately mononucleosis morphology mottled
mucocele mucosal mucinous multifocal multilocular multinodular multiple murmur myelitis myelofibrosis myeloma
myelomalacia myelopathy myocarditis myoma myomas myositis myxoma narrowed narrowing nausea necrosis necrotic neoplasia
neoplasm neoplasms neoplastic nephritis nephroblastoma nephrocalcinosis nephrolithiasis nephropathy neuralgia neuritis
neuroblastoma neurofibroma neurofibromatosis neurogenic neuroma neuropathy nodal nodular nodularity nodules nonspecific
nonunion normalized numerous obese obesity obliteration obscured obstructed obstructing obstruction obstructive occluded
occlusive occult oedematous oligoamnios oligohydramnios oncologic opacification opacified opacities orchitis organized
ossification ossified osteitis osteoblastic osteoblastoma osteochondral osteochondritis osteochondroma osteolysis
osteolytic osteoma osteomalacia osteomyelitis osteonecrosis osteopenia osteopenic osteophyte osteophytes osteoporotic
osteosarcoma otitis palpable palsy palpitations pancytopenia panniculitis papilloma paralysis paraparesis paresis
parkinson partial patchy pathologic pathological pathology patency perforated perforation pericarditis perfusion
peritonitis pertussis phlebitis phleboliths phlegmon pituitary plaque plaques pleuritis pneumatocele pneumatosis
pneumoconiosis pneumomediastinum pneumonic pneumonitis pneumoperitoneum pneumothoraces polycystic polyhydramnios polypoid
polyposis polyps polytrauma porcelain possible posttraumatic pregnancy pregnant presbyesophagus previa probable prognosis
progression progressive prolapse prolapsed prominence prominent prostatitis prostatomegaly protrusion pseudoaneurysm
pseudocyst psoriatic purulent pus pyelonephritis pyloric pyonephrosis pyosalpinx radiculopathy radiolucent radiopaque
rash reaction recurrence recurrent reduced reflux regurgitation remodeling residual resolution resolving restricted
retained retention reticular reticulonodular retraction retrolisthesis rheumatic rheumatoid rickets rotation rupture
ruptured sacroiliitis saccular sarcoid sarcoidosis sarcoma scar scarring scars scattered schwannoma sciatica scleroderma
sclerosing sclerosis sclerotic seizure seizures seminoma sepsis septate septated septic sequela sequelae sequestrum severe
severity shadow shadowing shadows sialolith silicosis sinusitis situs sludge smooth solid solitary spasm spherocytosis
spiculated splenomegaly splinting spondylitis spondylarthritis spondylarthropathy spondylolisthesis spondylolysis
spondylosis sprain spur spurring spurs stable staghorn steatosis stenoses stenosed stenotic stomatitis strain stranding
strictures stricture subacute subchondral subluxation submucous suspected suspicious swelling swollen symmetric
symmetrical symmetry symptomatic symptoms syncope syndrome synovitis syringomyelia syrinx systemic systolic tachycardia
tamponade tear tears telangiectasia tendinitis tendinopathy tendinosis tendonitis teratoma thickened thickening thinning
thrombi thrombosed thrombosis thrombotic thymoma thyroiditis thyromegaly thyrotoxicosis torsion torn tortuosity tortuous
toxicity trabecular transient transposition traumatic tuberculoma tuberculosis tb tumoral tumors tumours ulcerated
ulceration ulcerations ulcerative ulcers unchanged undescended unilateral unremarkable unstable uropathy urolithiasis
valgus varices varicocele varicose varicosities varus vascularity vasculitis vegetation vegetations vertigo
visceromegaly volvulus vomiting weakness weight wedging worsened worsening wound xanthoma
ards avm aaa avn bph cad ckd cabg csf ctr dish dka ddh dvts esrd fb fnh gerd gist gbm gsw hcc hiv hnp ibd ild ipmn
mets mi mva mvc nph oa pe pna ptx pvd ra rta rul rml rll lul lll lingula sah sbo sdh edh ich sle sob soc tbi tia uti vur
wnl nad nka loc rlq ruq llq luq epig abn norm eval asses suspect
]],
  phrases = { "cho cr", "cho naa", "naa cho", "cho cre", "crohns disease", "down syndrome", "turner syndrome", "cushing syndrome", "addison disease", "bells palsy", "raynaud disease", "hodgkins lymphoma", "non hodgkin", "baker cyst", "bakers cyst", "colles fracture", "paget disease", "pagets disease",
    "graves disease", "wilms tumor", "wilms tumour", "ewing sarcoma", "charcot joint", "alzheimer disease", "parkinson disease", "marfan syndrome",
    "chiari malformation", "hirschsprung disease", "kaposi sarcoma", "schmorl node", "schmorls nodes", "perthes disease", "osgood schlatter disease",
    "barretts esophagus", "barrett esophagus", "still disease", "hill sachs lesion", "bankart lesion", "segond fracture", "jones fracture",
    "ground glass", "tree in bud", "mass effect", "free air", "free fluid", "rule out", "r o", "status post", "s p", "no evidence of",
    "short of breath", "shortness of breath", "motor vehicle", "foreign body", "tissue sampling", "first trimester", "second trimester", "third trimester" },
  examples = { "PNEUMOPERITONEUM", "R/O SBO", "BAKERS CYST", "s/p CABG" },
  near_misses = { "BAKER", "JONES" },
}

keep {
  id = "keep.procedures", about = "procedures, devices in the body, contrast media", entity = "Clinical", score = 91,
  words = [[
ablation ablated aortogram arteriogram bronchogram ductogram galactogram lymphangiogram nephrogram placement phlebogram amputation amputated anesthesia angioplasty angiographic arthrocentesis arthrodesis arthrogram
arthroplasty arthroscopy aspirate ballon balloon band banding barium bifurcated biliary biopsies biopsied bolus brachytherapy
breath breathhold breathing bypass cannula capsule cast casting catheter catheterization catheters cemented central
cesarean chemo chemotherapy chip cholangiogram cholecystectomy cholecystography clamp clip clips coil coiling coils
colectomy colonography colposcopy coned conventional coronarography craniectomy craniotomy cystogram cystography
cystoscopy cystourethrogram dacryocystography debridement decompression defecography defibrillator device devices dialysis
discectomy discography diskectomy dissect dobutamine drain drains drained draining dressing dual duct echocardiogram
echocardiographic ecg ekg eeg emg elective electrode electrodes embolization embolisation emergency endarterectomy
endograft endoprosthesis endorectal endoscopic endotracheal enema enteroclysis enterography entry epidurogram esophagogram
esophagram evacuation evar excision exchange excised explant extraction feeding fiducial fiducials filter filters
fistulogram fixation fixator flexible flow fluoro fluoroscopic followups follow-up gadavist gadobutrol gadolinium
gadopentetate gadoterate gadovist gastrografin gastrostomy gauze gel graft grafts guidance guide guidewire halo hardware
harvest hemilaminectomy hemodialysis hysterectomy hysterosalpingogram hysterosalpingography hysteroscopy imaging imaged
implant implants implanted incision infusion inhalation inject injected insert inserted insertion instillation
instrumentation interbody intervention interventional intraarterial intraoperative intravenous introducer intubated
intubation invasive iodinated iodine iodixanol iohexol iomeprol iopamidol iopromide irrigation isovist isovue jj joint
kirschner kyphoplasty laminectomy laparoscopic laparoscopy laparotomy laser lavage lead leads lithotripsy lobectomy
lumbarpuncture lumpectomy lymphography lymphoscintigraphy magnevist manipulation marker markers mask mastectomy
mechanical medication meglumine microbubble microcatheter micturating micturition monitor monitoring multihance nail
nailing needle needles nephrectomy nephrostogram nephrostomy neurosurgery nonionic noncontrast nucleotomy omnipaque
omniscan open operation operative operated oral orif orthopedic orthopantomogram ostomy oxygen pacemaker pacing packing
pain palliative pancreatectomy paracentesis patch pedicle peg percutaneous perfusate pessary picc pigtail pin pinning pins
plain plate plates plating plasty pneumonectomy port portacath postcontrast postop postoperative postpartum preop
preoperative precontrast premedication prep preparation primovist probe procedure procedures prohance prostatectomy
prosthesis prosthetic puncture pyelogram pyelography radiofrequency radiotherapy reconstruction reconstructed reduction
reformat reformats reformatted rehabilitation removal removed repair repaired repeat replacement resected resection
retrograde antegrade revascularization revision rod rods salpingectomy scintigraphy sclerotherapy screw screws sedation
selective serial sestamibi shave sheath shunt sialogram sialography sinogram sling snare sonovue specimen spinal splint
stapling staging staple staples stent stented stenting stents steroid stimulator stoma stress study studies surgeon
surgery surgical surveillance suture sutures swab swallow swallowing syringe tavi tavr tamponade tap technique tee
thoracentesis thoracotomy thoracoscopy thrombectomy thrombolysis thyroidectomy tips tracheostomy traction transabdominal
transcatheter transcranial transducer transesophageal transfusion transjugular transplantation transrectal transthoracic
transvaginal treatment treated trocar tubes tumescent turp ultravist unenhanced untreated ureteroscopy urethrogram
urethrography urogram vaccination vaginogram valvuloplasty vaporization vasectomy vcug venogram venous ventilation
ventilator ventriculogram ventriculoperitoneal vertebroplasty videofluoroscopy viewing virtual visipaque
washin washout wire wires workup xenetix ett ngt ogt cvc icd ppm cvl vps evd iabp ecmo tpn thr tkr acdf plif tlif dhs
bmi ett iud tvt ivu ivp mcug hsg cxr kub axr fnac fna us-guided ct-guided mrcps opg cbct dsa pci ptca pta dexa dxa vfss
ugi ugis lgi bas bae ba sbft
]],
  phrases = { "k wire", "kirschner wire", "j tube", "g tube", "double j", "hickman line", "swan ganz", "foley catheter", "dobhoff tube", "harrington rod",
    "total hip", "total knee", "barium swallow", "barium enema", "lumbar puncture", "spot film", "follow up", "post op", "pre op",
    "core biopsy", "fine needle", "cone down", "bone age", "bone survey", "skeletal survey", "scan range", "cut film" },
  examples = { "ETT NGT CVC", "FOLEY CATHETER", "POST OP THR" },
  near_misses = { "FOLEY", "HARRINGTON" },
}

-- Anatomy, in English and Latin. A body part by itself says nothing about who the patient is.

keep {
  id = "keep.anatomy.bones", about = "bones, joints, spine", entity = "Clinical", score = 92,
  words = [[
acetabular acetabulum acromial acromioclavicular acromion ankles arch arches atlantoaxial atlas atlantooccipital bony
calcanei calcaneal calvarial calvarium capitate capitellum carpal carpals carpometacarpal cervicothoracic clavicles
coccygeal condylar condyle condyles coracoid coronoid cortical costal costochondral costophrenic costovertebral cranial
craniocervical craniofacial cranium cuboid cuneiform cuneiforms dens diaphyseal diaphysis digit digits disc discs disk
disks dorsum elbows endplate endplates epicondyle epicondylar epiphyseal epiphysis ethmoid ethmoidal facet facets
femora femurs fibulae fibular fingers forefoot foramen foramina foraminal forearms fossa frontal glenohumeral glenoid
growth hallux hamate hamstring hands heels hindfoot hips humeral humeri humerus hyoid iliac ilium innominate
intercondylar intercostal intermetatarsal interphalangeal intertarsal intertrochanteric intervertebral ischial ischium
jaw joints knees labral labrum lamina laminae lumbosacral lunate malar malleolar malleoli malleolus mandibles mandibular
manubrium mastoids maxillae maxillary metacarpal metacarpals metacarpophalangeal metaphyseal metaphysis metatarsal
metatarsals metatarsophalangeal midfoot mortise navicular occiput odontoid olecranon osseous ossicles palmar parietal
patellae patellar patellofemoral pedicle pedicles petrous phalangeal phalanges phalanx pisiform pisiforms plafond plantar
pubic pubis radial radii radiocarpal radioulnar radius ramus sacroiliac scaphoid scaphoids scapulae scapular scapulothoracic
sesamoid sesamoids shoulders sphenoid sphenoidal spinal spines spinous sternal sternoclavicular subtalar suprascapular
symphysis syndesmosis talar talocalcaneal talocrural talonavicular talus tarsal tarsals tarsometatarsal
temporomandibular thoracolumbar thumbs tibiae tibial tibiofibular toes trapezium trapezoid triquetrum trochanter trochlea
tmj tuberosity turbinate turbinates ulna ulnae ulnar ulnas vertebra vertebrae vertebral wrists xiphoid zygoma zygomatic
zygomas c1c2 c2c3 c3c4 c4c5 c5c6 c6c7 c7t1 t12l1 l1l2 l2l3 l3l4 l4l5 l5s1 c8 s3 s4 s5 tspine bilateralknees
dip pip mcp mtp acl pcl mcl lcl atfl tfcc itb cmc acj scj gh sij ac c0
]],
  phrases = { "a c joint", "si joint", "l s spine", "t spine", "c spine", "l spine", "s i joints", "growth plate" },
  examples = { "SCAPHOID", "C SPINE", "L5S1" },
}

keep {
  id = "keep.anatomy.organs", about = "organs, vessels, nerves, muscles", entity = "Clinical", score = 92,
  words = [[
abdominal abdominis abdominopelvic abducens adductor adenoid adenoids adnexa adnexae adnexal adrenal adrenals airway
airways alveolar alveolus amnion amniotic ampulla amygdala anal anastomosis annular annulus antecubital antral antrum anus
aortas aortoiliac apices apical apices appendiceal appendicular aqueduct arachnoid areola areolar arterial arteriole
arteriovenous arterioles ascending atrial atrioventricular auditory auricle axial axillae axillofemoral azygos basilar
basilic biceps bicuspid bilary biliopancreatic bladders bowels brachial brachialis brachiocephalic brachium brainstem
breasts bronchi bronchial bronchioles bronchopulmonary buccal bulb bulbar bursa bursae buttock buttocks caecal caecum
calf callosum calvaria calyces calyx canal canals capillary capsular capsule cardia carina carotids caruncle caudate caval
cava cecal celiac coeliac cephalic cerebellar cerebelli cerebellopontine cerebrovascular cerebri cerebrum cervicis chambers
chiasm cholangiolar chordae choroid choroidal cingulate circumflex cisterna cisternal clivus cochlea cochlear colic colonic
columns common communicating confluence conjunctiva cornea coronaries corpus corpora cruciate crus crura cusp cusps
cystic deltoid descending diaphragm diaphragmatic digestive diverticulum dome duct ductal ducts ductus duodenal duodenum
dura dural ear ears efferent ejaculatory endocardial endocardium endocervical endometrial endotracheal enteric epicardial
epicardium epidermal epididymal epididymides epididymis epidural epigastric epigastrium epiglottis epiploic esophageal
oesophageal extensor extensors external extremities extremity eye eyes eyelid fallopian falx fascia fascial fasciae femoris
fimbria fistula fissure fissures flank flanks flexor flexors flexure fold follicle follicles follicular fontanelle forehead
fornix frontal fundal fundus gallbladders ganglia ganglion gastrocnemius gastroduodenal gastroesophageal
gastrointestinal genital genitalia genitourinary gingiva gland glands glandular globe globus glottic glottis gluteal
gluteus gonad gonadal gonads great greater groin groins gum gyri gyrus hair hamstrings hemidiaphragm hemidiaphragms
hemisphere hemispheres hemispheric hepatobiliary hepatopancreatic hepatorenal hiatal hiatus hila hippocampal
hollow hypopharynx hypothalamic hypothalamus ileal ileocecal ileocolic ileum ilia iliacs iliofemoral infraclavicular
infraorbital infrapatellar infrapopliteal infrarenal infraspinatus infundibulum inguinal insula insular internal interlobar
interlobular intercerebral interventricular intestinal intestine intestines intima intimal intraabdominal intracerebral
intracranial intrahepatic intramural intraocular intrathecal intrathoracic intrauterine intraventricular iris ischiorectal
isthmus jejunal jejunum jugulars labia labial labium lacrimal laryngeal larynx leaflet leaflets leg legs lens lenticular
lentiform leptomeningeal lesser levator ligamentous ligaments limb limbs lingual lingula lip lips lobar lobular lobule
lobules locoregional loin lumen luminal lymphatic lymphatics lymphnode lymphnodes lymphoid macula mammae marrow masseter
mastoid medulla medullary membrane meningeal meninges meniscal menisci meniscus mesenchymal mesenteric mesentery
mesocolon mesothelial mons mouth mucosa mucosal muscles muscular muscularis musculature myocardial myocardium myometrial
myometrium nares nasal nasopharyngeal nasopharynx navel neckvessels neocortex neural neurohypophysis neurovascular nerves
nipples nose nostril nuchal nucleus nuclei obturator occipital ocular olfactory omental omentum ophthalmic optic oral
orbits oropharynx ostia ostial ostium oviduct palate palatine pallidus pallidum palpebral pampiniform panniculus papilla
papillae papillary paraaortic paracolic parametria parametrium paranasal parapharyngeal parasagittal paraspinal
parasternal paratracheal paravertebral parenchyma parenchymal parotid parotids patent pectoral pectoralis pelvicalyceal
penile perianal pericardial pericardium perihilar perineal perineum perinephric peripheral periportal peritoneal
peritoneum perirenal periventricular peroneal petrosal pharyngeal pharynx phrenic pia pineal placental platysma pleurae
pericardiac pericolic pontine popliteus porta portae portohepatic portosystemic pouch precordial prepuce presacral
prevertebral proximal prostatic psoas pterygoid pterygopalatine pulp pupil putamen pyloric pylorus pyramidalis pyramids
quadriceps rectosigmoid rectouterine rectus renalis retina retinal retroareolar retrobulbar retrocrural retromolar
retroperitoneal retroperitoneum retropharyngeal retrosternal ribcage rolandic root roots rotator rotators rugae sac
sacculus sagittalis salivary saphenous sartorius scalp sciatic sclera scrotal sebaceous semilunar seminal semitendinosus
sensory septa septations sigmoid sinoatrial sinuses soleus somatic spermatic sphincter splenius spleens splenoportal
splenorenal stapes stomal strap subarachnoid subareolar subcallosal subcapsular subcarinal subclavicular subclavians
subcoracoid subcortical subcutaneous subdeltoid subdiaphragmatic subdural subependymal subglottic subhepatic sublingual
submandibular submental submucosa submucosal subpleural subpubic subscapularis subxiphoid sulci sulcus superficial
supraclavicular supraclinoid supraglottic suprapatellar suprapubic suprarenal suprasellar supraspinatus suprasternal
supratentorial infratentorial surae sural sylvian synovial synovium tail talamic tectum tegmentum temporalis tendons
tentorial tentorium teres testicle testicles testicular thalami thalamic thecal thenar thigh thighs thoracoabdominal
throat thymic thymus tibialis tissues tongue tonsil tonsillar tonsils tooth teeth torso tracheal tracheobronchial
tract tracts transplant transverse trapezius triangle triceps tricuspid trigone trigeminal trunk truncal tubal tube tubal
tubular tubule turbinate tympanic umbilical umbilicus uncinate uncus upper urachus ureteral ureteric ureters urethral
urinary urogenital uterocervical uterovesical uvula vagal vaginal vagus vallecula valves valvular vas vasculature vaults
vena venae veins venous ventral ventricular ventricularis vermian vermis vertebrobasilar vesical vesicle vesicles
vesicoureteral vesicouterine vestibular vestibule vestibulocochlear vitreous vocal vulva vulvar wall walls womb
aca mca pca ica eca cca va ba sma ima ivc svc lad lcx rca lca lmca cfa sfa dfa pfa gsv ssv ptv atv cfv fv popv eiv ijv ejv
scv brach ceph bas pop pta ata dpa tpt per dpt cia eia iia cbd chd cha pv smv imv hv lhv mhv rhv mpv lpv rpv lra rra lrv rrv
psma acomm pcomm acom pcom cpa iac iacs tmjs
]],
  phrases = { "circle of willis", "pouch of douglas", "papilla of vater", "ampulla of vater", "murphys sign", "murphy s sign", "pelvis judet", "judet view", "judet views", "judet obl", "ball catcher", "canal of schlemm", "fossa of rosenmuller", "bowman s capsule", "meckel diverticulum", "meckel s diverticulum", "cooper s ligament", "coopers ligament", "bartholin cyst", "bartholin gland", "cushing disease", "paget disease", "hodgkin lymphoma", "kaposi sarcoma", "colles fracture", "smith fracture", "smith s fracture", "jones fracture", "bennett fracture", "boxer s fracture", "lisfranc joint", "hoffa fat pad", "hill sachs", "morton neuroma", "sphincter of oddi", "sylvian fissure", "achilles tendon", "fallopian tube",
    "foramen magnum", "foramen of monro", "meckels cave", "morisons pouch", "bundle of his", "hilar region", "great toe",
    "little finger", "ring finger", "index finger", "middle finger", "small bowel", "large bowel", "inner ear", "middle ear" },
  examples = { "PAROTID GLAND", "Circle of Willis", "PELVICALYCEAL", "RT CCA PROX" },
  near_misses = { "WILLIS" },
}

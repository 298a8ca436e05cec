-- Clinical words of German, French, Spanish, Italian, Portuguese and Dutch. Accents do not matter.

keep {
  id = "keep.words.de", about = "German", entity = "Clinical", score = 90,
  words = [[
abdomenleeraufnahme abdomenübersicht abdominell abszess achillessehne adipositas aneurysma anschnitt appendizitis arterie arterien arthrose aszites
atelektase atmung aufhellung aufnahme aufnahmen auge augen aorta axiallat becken beckenboden beckenübersicht befund befunde belastung beidseits beids
beine bein beckenkamm bild bilder bildnummer blase blut blutung brust brustbein brustwirbel brustwirbelsäule bws hws lws bwk hwk lwk iliosakralgelenk isg
darm daumen dickdarm druck dünndarm drüse durchleuchtung durchmesser eierstock einatmung ausatmung ellenbogen ellbogen endoskopie entzündung erguss
exspiration inspiration ferse fett fläche finger fissur fraktur frakturen fuss füsse fußwurzel galle gallenblase gallengang gallengänge gallensteine gefäß gefäße
gehirn gelenk gelenke gesicht gewebe gewicht größe grösse grosszehe grundgelenk halsschlagader halsweichteile halswirbel halswirbelsäule hand hände handgelenk handwurzel
harnblase harnleiter haut herzecho herzfehler herzfrequenz herzinfarkt herzklappe hinterwand vorderwand seitenwand hirn hirnblutung hirninfarkt hoden hoch niedrig hüftgelenk
infiltrat innenohr jochbein karotis kehlkopf kiefer kieferhöhle kinn kind klappe kniegelenk kniescheibe knochen knöchel knorpel kontrast kontrastmittel kontrolle kontrollaufnahme
kopfschmerz kreuzband kreuzbein läsion länge lappen leberzirrhose leiste leistenbruch lendenwirbel lendenwirbelsäule linksventrikulär lungen lungenembolie lungenentzündung lungenödem
luftröhre lymphknoten magen mamma mamille mandel mastdarm mediastinum meniskus messung mitral mittelfuß mittelhand mittelohr muskel muskeln muskulatur nabel nachher vorher nacken nase nasennebenhöhlen nnh
nasenbein nativaufnahme nebenniere nebennieren nerv niereninsuffizienz nierenbecken nierenstein nierenarterie oberarm oberbauch oberer unterer oberflächlich oberkiefer unterkiefer
oberschenkel unterschenkel unterarm unterbauch ohne ohr ohren ödem oesophagus ösophagus osteosynthese pankreas pfanne pfortader pleuraerguss plexus pneumonie prostata punktion querschnitt längsschnitt
rachen radiologisch rand rechtsventrikulär rippe rippen röntgen röntgenaufnahme ruhe rücken rückenmark rundherd schicht schichten schichtdicke schilddrüse schädelbasis schlüsselbein schmerz
schmerzen schnitt schnittbild schräg schulterblatt schultergelenk schwangerschaft schwangerschaftswoche ssw sehne sehnen seite seitlich serie sonographie speichel speiseröhre sprunggelenk osg usg spule
stein steine steißbein stenose sternum stirn stirnhöhle strahlengang tangential thoraxübersicht thrombose trachea trommelfell tumoren übersicht übersichtsaufnahme unauffällig unfall unterer uterus vene venen ventrikel
vergrößerung verdacht verkalkung verkalkungen verletzung verlauf verlaufskontrolle volumen vorhof wade wand wange weichteile weite winkel wirbel wirbelkörper wurzel zahn zähne zehe zehen zeigefinger zeit
zunge zustand zwerchfell zwölffingerdarm zyste zysten gebärmutter gebärmutterhals plazenta fruchtwasser herzschlag kopfumfang bauchumfang femurlänge
gestrahlt stehend liegend sitzend liegen stehen sitzen funktion richtungen ebenen bettaufnahme dosis dosisbericht zusammenfassung protokoll untersuchung voruntersuchung patientenprotokoll spätphase frühphase arteriell portalvenös venös nativphase
angiographie carotiden linke linkes rechte rechtes mit des dem den ein einer eines kein keine links rechts bds beide vor nach zur zum bei von als sowie auch noch nur sehr wie über unter zwischen
]],
  phrases = { "z n", "v a", "a p", "p a", "d p", "i v", "o b", "ad axial" },
  examples = { "Röntgen Thorax", "Lendenwirbelsäule", "Z.n. Fraktur" },
}

keep {
  id = "keep.words.fr", about = "French", entity = "Clinical", score = 90,
  words = [[
abcès abdominale abdominopelvien accouchement adénopathie adénopathies aigu aiguë anévrisme anévrysme antérieur antérieure aorte appendice appendicite artère artères artériel articulaire articulation
ascite asp atélectasie avant après bassin bilatéral bilatérale bilan biliaire bouche bras cavum carotide carotides cartilage cérébral cérébrale cerveau cervicale cervicales cheveux chevilles clavicule cliché clichés
col colique côlon compression comparatif comptage condyle contraste contrôle corps costal côte côtes cotyle coude coupe coupes cou crâne cristallin cubitus cuisse cul cystite cardiaque débit décubitus dent dents diamètre diaphragme
dilatation discale disque doigt doigts dorsal dorsale dos dose douleur droit duodénum échographie écho échocardiographie embolie embryon endomètre enfant entorse épanchement épaules épaisseur épine estomac étude examen expiration inspiration extension
externe fémur fémorale fesse fièvre flexion foetal foetus foie fosse fracture fractures frontal gorge glande grossesse gros grêle hanches hématome hémorragie hépatique hernie humérus hypertrophie iliaque inférieur inférieure injection
intestin interne irm ischémie jambe jambes jonction kyste kystes langue larynx lésion lésions ligament lithiase lobe lobaire lombaire lombalgie longueur largeur hauteur lombosacré luxation mâchoire main mains malléole mammaire
mammographie masse maxillaire médiastin membre membres ménisque menton mesure mesures métastase métastases moelle mollet muscle narine nasal nerf nez nodule nodules normale nuque occlusion oedème oeil yeux oesophage omoplate
ongle orbite oreille oreilles orteil orteils os osseuse osseux ostéoporose ovaire ovaires palais pancréas panoramique parenchyme paroi patella paupière peau péricarde périmètre péritoine phalange pied pieds placenta plan
plèvre pleural pleurale pneumopathie polype ponction portale postérieur postérieure pouce poumons poignets produit profil face face prostate pubis pulmonaire pylône rachis radiographie radiographies radiologie radiologique radius rate rectum
rénal rénale reins rotule rupture sacrum sang sans scanner scapula séquence sein seins série sinusite sinus sonde sternum stérnal supérieur supérieure surrénale surrénales suspicion suivi tête temps tendon tendons testicule testicules thoracique
thyroïde tibia tibial tissu tissus trachée traumatisme trompe tronc tumeur tumeurs uretère urètre urinaire utérus valve vaisseau vaisseaux vasculaire veine veines veineux ventre ventricule vertèbre vertèbres vésicule vessie
vue vues voies vitesse volume compte rendu logiciel aide détection substitue patho pathologie médecin résultat résultats positif négatif présence absence doute probable conclusion indication technique
debout couché assis mammo tomodensitométrie tdm cliché incidence incidences dap ll
aux cette ces ce d l n qu que qui dans se son sa ses leur mais ou où donc ni car être été plus moins très
]],
  phrases = { "compte rendu", "parties molles", "sans injection", "avec injection", "gril costal", "corps etranger", "d aide", "l avant" },
  examples = { "Rachis lombaire", "sans injection", "épanchement pleural" },
}

keep {
  id = "keep.words.es", about = "Spanish", entity = "Clinical", score = 90,
  words = [[
abdominal absceso agudo amígdala aneurisma anterior antebrazo aorta apéndice apendicitis arteria arterias articulación ascitis atelectasia axila bazo bíceps bilateral boca brazo bronquio bronquios cabeza cadera caderas calcáneo cálculo cálculos
cara carótida carótidas cartílago cateter catéter ceja cerebelo cerebro cerebral cérvix ciego clavícula codo coledoco colédoco colon columna comparación contraste control corazón cordón coronal corte cortes costal costilla costillas coxis cráneo crónico cuello cuerpo
dedo dedos derrame diámetro diafragma diente dientes disco dolor dorsal dosis duodeno ecografía ecocardiograma edema embarazo embolia encéfalo endometrio engrosamiento enfermedad epigastrio escápula esfenoides esófago espalda esternón estómago
estudio estenosis espesor faringe fémur feto fetal fibroma fístula fosa fractura fracturas frente frontal garganta gástrico gemelos glándula grasa hematoma hemorragia hepático hernia hígado hombro hombros hueso huesos húmero ictus imagen imágenes
inferior infarto infección ingle injerto intestino izq dcha dcho izqda izqdo labio laringe lateral lengua lesión lesiones ligamento linfático lóbulo lumbar lumbosacra mama mamas mamografía mandíbula mano manos masa maxilar mediastino médula menisco metástasis
miembro mioma mitral muñeca muñecas muslo músculo nalga nariz nasal nervio nódulo nódulos nuca oblicua oblicuo oído ojo ojos ombligo órbita oreja ósea óseo ovario ovarios paladar páncreas pared parótida parénquima párpado pecho pelvis perfil pericardio peritoneo
pie piel pierna piernas placenta pleura pleural porta posterior proximal próstata pulgar pulmonar pulmones quiste quistes radio radiografía recto región renal resonancia riñones rodillas rótula sacro sangre sacroilíaca seno senos serie siniestra sin con superior
suprarrenal tac talón tejido tejidos tendón testículo testículos tiroides tobillo tobillos tórax torácica transversal tráquea traumatismo trompa tumor tumores úlcera uña uréter uretra urinaria útero vaso vasos vejiga vena venas ventrículo vértebra vértebras vesícula
vía vías vientre volumen útero tumefacción unilateral decúbito bipedestación proyección axial sagital medida medidas distancia ancho largo altura peso frecuencia cardiaca cardíaca aurícula hallazgos informe urgencias
espinal tamaño sano sana gran mala onda regla tabaco sala
del su sus se lo al entre hasta desde sobre muy más menos este esta
]],
  phrases = { "partes blandas", "cuerpo extrano", "vias biliares", "sin contraste", "con contraste" },
  examples = { "sin contraste", "derrame pleural" },
}

keep {
  id = "keep.words.it", about = "Italian", entity = "Clinical", score = 90,
  words = [[
addominale addome acuto anca anche aneurisma anteriore aorta appendice arteria arterie articolazione articolare ascella ascesso ascite atelettasia atrio avambraccio bacino bile biliare bilaterale bocca braccio bronco bronchi calcagno calcoli calcolo carotide carotidi cartilagine
cassa caviglia caviglie cerebrale cervelletto cervello cervicale cieco cisti cistifellea clavicola coccige colecisti coledoco collo colonna contrasto controllo corda coscia costa coste costale cranio cuore cute dente denti destra destro sinistro sinistra diaframma diametro
dimensioni disco dito dita dolore dorsale dorso dose duodeno ecografia ecocardiogramma edema embolia emorragia ematoma encefalo endometrio ernia esame esofago faringe fegato femore fetale feto fegato fianco fibroma fistola flessione follicolo fossa frattura fratture fronte frontale gamba gambe
ghiandola ginocchia ginocchio gola gomito gravidanza grasso ileo immagine immagini indagine inferiore infarto infiammazione inguine ischemia intestino labbro laterale laringe legamento lesione lesioni lingua linfonodo linfonodi lobo lombare lombosacrale lunghezza larghezza altezza mammella
mammelle mammografia mandibola mano mani mascella massa mediastino menisco mento metastasi midollo milza misura misure muscolo muscoli narice naso nervo noduli nodulo nuca obliqua occhio occhi ombelico omero orbita orecchio ossa osso osseo ovaia ovaie ovarico palato palpebra pancreas pancreatico parete
parenchima parotide pelvi pelle pericardio peritoneo petto piede piedi placenta pleura pleurico polipo pollice polmonare polmoni polmone polso polsi posteriore profilo proiezione prostata punta radio radiografia regione rene reni renale retto risonanza rotula rottura sacro sangue
scansione scapola scheletro seno seni senza serie sopra sotto spalle spessore sterno stomaco stenosi superiore surrene surreni tac tallone tendine tendini testa testicolo testicoli tessuto tessuti tibia tiroide torace toracica toracico trachea trasversale trauma tumore tumori ulna uretere uretra urinaria utero
valvola vasi vaso vena vene ventre ventricolo ventricoli versamento vertebra vertebre vescica vie volume referto paziente ortostatismo clinostatismo supino prono proiezioni quesito diagnostico eco rx rm
della dello dei degli delle dal dalla sul sulla che si più meno molto questo questa ed o ma come
]],
  phrases = { "parti molli", "senza contrasto", "con contrasto", "mezzo di contrasto", "corpo estraneo", "rachide lombare" },
  examples = { "versamento pleurico" },
  
}

keep {
  id = "keep.words.pt", about = "Portuguese", entity = "Clinical", score = 90,
  words = [[
abdominal abdómen abdômen abdome abscesso agudo aneurisma anca ancas ante antebraço aorta apêndice artéria artérias articulação ascite atelectasia axila baço bacia bexiga boca braço brônquio brônquios cabeça calcâneo cálculo cálculos calcanhar carótida carótidas cartilagem cateter cérebro cerebral
cervical cintilografia cisto cistos clavícula coluna cólon cóccix comprimento contraste controle controlo coração coronal corte cotovelo coxa crânio crónico crônico dedo dedos dente dentes derrame diafragma diâmetro direito esquerdo disco distância dor dorsal dose duodeno ecografia ecocardiograma edema
embolia endométrio enfarte infarto escápula esófago esôfago espessura esterno estômago estudo exame face faringe fémur fêmur feto fetal fígado fístula fossa fractura fratura fraturas gânglio garganta gástrico glândula gravidez gordura hematoma hemorragia hepático hérnia hipocôndrio imagem imagens incidência
inferior inflamação intestino joelho joelhos laringe largura altura lateral lesão lesões ligamento língua lobo lombar lombossacra mama mamas mamografia mandíbula mão mãos massa maxilar mediastino medida medidas medula menisco metástase metástases músculo nádega nariz nasal nervo nódulo nódulos nuca oblíqua ombro ombros
olho olhos órbita orelha ossos osso ósseo ouvido ovário ovários pâncreas parede parênquima pé pés peito pele pélvis pelve perfil perna pernas pericárdio pescoço placenta pleura pleural pólipo polegar posterior próstata pulmão pulmonar pulmões punho punhos quadril quisto radiografia região renal ressonância reto
rim rins rótula patela sacro sangue seios sem com série superior suprarrenal tac tecido tecidos tendão testículo testículos tiroide tireoide tíbia tomografia tornozelo tornozelos tórax torácica transversal traqueia traumatismo tumor tumores ultrassonografia unha ureter uretra urinária útero vaso vasos veia veias ventre
ventrículo vértebra vértebras vesícula via vias volume decúbito ortostatismo incidências laudo relatório usg urgência
dos das nos nas pelo pela não mais menos muito este esta seu sua foi ser até entre
]],
  phrases = { "partes moles", "sem contraste", "com contraste", "seios da face", "vias biliares", "corpo estranho" },
  examples = { "Coluna lombar", "SEM CONTRASTE" },
}

keep {
  id = "keep.words.nl", about = "Dutch", entity = "Clinical", score = 90,
  words = [[
aambeien abces achterwand voorwand acuut adem ader aders aneurysma appendix arm armen arterie arterieel axiaal baarmoeder baarmoederhals bekken been benen bijholte bijholten bijnier bijnieren blaas blindedarm bloed bloeding bloedvat borsten borstbeen borstkas borstvlies botbreuk botten bot bovenarm bovenbeen bovenbuik
bovenkaak breuk bronchus buikholte cervicaal coronaal darm diafragma diameter dikte dikke dunne dij doorlichting dosis duim dwars echo echografie eierstok eierstokken elleboog embolie enkel enkels foetus fractuur fracturen galblaas galgang galstenen galwegen geen gewricht gewrichten gezicht gewicht halsslagader
hand handen handwortel hart hartfilm harthelft hartklep hartinfarct heiligbeen hematoom hernia hersenen hersenbloeding heupen hiel hielbeen hoofd hoek hoogte huid hypofyse infarct infiltraat inspiratie expiratie ischemie jukbeen kaak kaakgewricht keel keelholte kin klier klieren knie knieën knieschijf kraakbeen kuit lever leverrand
laesie laesies lengte breedte lendenwervel lies liggend staand zittend lip long longen longembolie longontsteking longvlies luchtpijp luchtwegen lumbaal lymfeklier lymfeklieren maag mamma mammografie mediastinum melk meniscus meting metastase metastasen middenrif milt mond nabloeding navel nek neus neusbijholten nieren niersteen
nierbekken oedeem oesofagus ogen oog ogen oksel onderarm onderbeen onderbuik onderkaak ondersteboven onderzoek ontsteking oor oren opname opnamen opnames orbita ovarium ovaria pancreas plaat pink pijn pleura pneumonie polsen pols prostaat rechts rib ribben röntgen rug ruggenmerg ruggengraat rustecho sacrum schaambeen schedel schedelbasis schildklier
schouderblad schouders scheenbeen slagader slagaders slokdarm sleutelbeen spataderen speekselklier spier spieren staartbeen stand strottenhoofd tanden tand teelbal teen tenen thoracaal tibia tong trauma tumor tumoren urineleider urinewegen vaten vena vene verdenking vergroting verkalking vinger vingers vlokken voet voeten voorhoofd vocht vruchtwater
vruchtzak wand weefsel wekedelen wervel wervels wervelkolom cwk twk lwk zenuw ziekte zijkant zijdelings zwangerschap zwelling hartslag links linkerzijde rechterzijde beiderzijds bdz blanco doorsnede sagittaal controle verslag conclusie aanvraag onderbouwing
voor tegen naar door om uit ook dan bij aan tot de dit die deze zijn wordt werd
]],
  phrases = { "weke delen", "zonder contrast", "met contrast", "lumbale wervelkolom", "x bekken", "x thorax" },
  examples = { "zonder contrast" },
  
}

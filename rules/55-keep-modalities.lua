-- What scanners and their users write about how a picture was taken: one pack for each kind of scanner.

local us = { "US", "IVUS", "SC", "OT", "ES", "XC" }
local xr = { "CR", "DX", "RF", "XA", "RG", "PX", "IO", "SC", "OT", "MG" }

keep {
  id = "keep.us.study", about = "ultrasound: studies, presets, organs as buttons name them", entity = "Technique", score = 90, modality = us,
  words = [[
abd abdo abdomensono adnex aorta aps arm art arterial asc bil bilat bladder breast bst carot cart cba cont contrast convex
curved curvilinear linear phased array endocavity endovaginal endorectal intracavitary transvag tv ta ob ob1 ob2 ob3 obgyn gyne
gyn early fetal echo fetecho heart lev ext le ue lea uea lev uev lower upper mus nerve neo neonatal neohead ped pediatrics
pelv penile prost renal scrotum small parts smparts spine sup superficial tcd testis thy thyroid urology vasc vein venous vessel
tee tte dse lv lvef rt lt trv sag sg tr long lon ax axial cor obl dec decub sup pre post void prevoid postvoid
acoustic active aperture amplitude annular apex auto autoscan average axis back balance bar baseline beam biplane biopsy black
body brightness cal calc calcs calipers cals cfi cfm cfd ceus channel cineloop col color colour compound compression
contrast crossbeam cross curve cut cutoff cycle dB default delete density dev direction display doppler dual dup duplex
dynamics ecg echotime edge elasto elastography elasticity emission enhance enhancement ensemble equation erase exam exit fast
fate field fill filt filter flash flow foc focus focusing footprint freeze freq frequency fund fundamental fusion gain gate gray
grey grid harm harmonic hd hdr hi high histogram hold image img index init intensity invert kpa label lateral layout left level
line linedensity lock log loop low lthi m-mode main manual map max mean measure measurement mech mechanical memory menu mid
min mline mode modify motion multi needle next noise none norm normal num off offset omni on opt optimize orient output
packet page pan panel panorama panoramic patient pause peak pedof percent phase physio pict pixel play pm posn power preset
prev print profile pulse pulsed quad quality quick range rate raw ready real reduction ref reference reject report res
resolution resume review right rotate row run sample save scale scan scandepth scanner score screen sector select sens
sensitivity set setup shear shift show side single size slow smooth sonar spatial speckle spectral speed spline split srf sri
standard start state status std steer steering still stop store strain stress strip sv sweep swe symmetry system
table target temp text texture tgc thermal threshold tilt time tint tissue title tool top total touch trace transducer
transmit trap trapezoid trapezoidal trend trig trigger tsi tvi type ultra unfreeze units update user val value variance vel
velocity version video view virtual vol volume volumetric voxel wall wave waveform weight wide width window write xbeam xplane
xres zoom iscan ispatial sieclear sieclear2 ntedge dtce ddi itouch autoft autoopt advdyn precision apure magni mvi smi adf dtdi
mhz khz hz mw cm2 mmhg pht vti env pgr mgr vmax vmin tamax tamean pgmax pgmean dec slope acc accel deccel at et
]],
  phrases = { "sample volume", "wall filter", "color gain", "2d gain", "frame average", "frame avg", "line density", "field of view",
    "angle correct", "steer angle", "sweep speed", "dual live", "cine review", "small parts", "soft tissue", "early ob", "general abd" },
  examples = { "Curved Array", "SMALL PARTS" },
}

keep {
  id = "keep.echo", about = "echocardiography", entity = "Clinical", score = 90, modality = us,
words = [[
a2ch a3ch a4ch a5ch ap2 ap3 ap4 ap5 apl psl pssax pslax sax lax lax4 plax rvot lvot rvit lvid lvidd lvids lvedd lvesd lvedv lvesv lvpw
lvpwd lvpws ivsd ivss ivst rvidd rvd rvd1 rvd2 rvd3 rvwt laesv laedv lavi laa las raa rap rvsp pasp padp mpap ao aov aova avvti ava mva
mvpht tva pva mvarea dpdt rwt lvm lvmi lvmass massindex fac tapse mapse gls gcs grs strain ivrt ivct edt adt dt evel avel ea eprime
aprime sprime eaprime medial lateral septal septale tei lvfs lvef bsa teich teichholz modsimpson biplane
svi coi hrr qp qs qpqs eroa pisa vena contracta regurg regurgitant jet stroke cardiac output ejection fraction fractional shortening
trvmax trmaxpg armaxpg mrmaxpg pvein pulmvein sinus sinotubular junction stj valsalva annulus anulus root ascending arch
leaflet cusps mac sam asd vsd pda pfo ivc collapse dyskinesia akinesia akinetic dyskinetic hypokinesia hypokinetic
normokinetic wallmotion diastole diastolic systole systolic enddiastole endsystole preload afterload dysfunction filling
bubble agitated saline contrast definity optison lumason transgastric esophageal midesophageal deep bicaval
rv lv la ra pa ao mv av tv pv
]],
  phrases = { "vena contracta", "mod simpson", "mod simpsons", "simpsons", "simpson biplane", "biplane simpson", "ef simpson", "lvef simpson", "simpson s", "four chamber", "two chamber", "five chamber", "long axis", "short axis",
    "papillary muscle", "left ventricle", "right ventricle", "ejection fraction", "bull s eye" },
  examples = { "LVEF Teich" },
}

keep {
  id = "keep.ob", about = "obstetrics and gynaecology", entity = "Clinical", score = 90, modality = us,
words = [[
afi afv amniocentesis ap ac apd apad bpd bpdo cer cerebellum cervix cist magna cm cord crl cvs dv ductus eda efw ega endo fbp femur fetus
fl fhr foot frsp ga gest gestation gestational gs hc heartrate humerus hl iod ood bod ioo ivf lga lv lmp maca mca
multiple nb nbl nt nuchal ofd placenta plac presentation cephalic breech vertex radius rad sac stomach
tad ttd tc tcd thd tib tibia trimester twin twins ua ulna umb ut uterus va ventricle ys yolk previa anterior posterior
fundal spl gravida para percentile quadrant fam face profile lips nose hands feet spine
kidney bladder diaphragm chord insertion vessels ovary ovaries ovarian follicle follicles fibroid myoma endometrium cavity lut iud
rtov ltov rov lov rto lto rk lk
]],
  phrases = { "yolk sac", "fetal heart", "cisterna magna", "gest age", "nuchal translucency", "early ob", "four chamber heart" },
  examples = { "YOLK SAC" },
  near_misses = { "HADLEY" },
}

keep {
  id = "keep.ob.author", about = "tables of growth, called after their authors, beside what they measure", entity = "Clinical", score = 90, modality = us,
  pattern = [[(?<!\w)(?:ga|efw|crl|bpd|hc|ac|fl|hl|aua|lmp|gs|afi|ofd|tad|nt|ebw|edc)\d?[ (:-]{1,3}(?:hadlock|robinson|campbell|shepard|merz|osaka|kurtz|nicolaides|rempen|tokyo|hellman|hansmann|jeanty|chitty|intergrowth|shinozuka|rowlands)[ -]?\d{0,2}\)?(?!\w)]],
  examples = { "BPD Hadlock", "EFW (Hadlock 3)" },
  near_misses = { "ROBINSON", "Hadlock" },
}

keep {
  id = "keep.xr", about = "X-ray: views, positions, exposure", entity = "Technique", score = 90, modality = xr,
words = [[
abduction adduction anteroposterior apical ballcatcher bed bedside bilateral breast buckys bucky cassette carpal caudal cephalad
caudad coalition cone coned crosstable cross table crosslat decub decubitus dorsopalmar dorsoplantar dp erect exp expiration expiratory
insp inspiration inspiratory exposure ext extension external flexion flex frogleg frog froglat grashey grid grashy guided hip
inlet internal intraop inverted kub kneeling lat lateral laterals lawenstein lateral1 left lordotic medial 
mobile mortise neutral obl oblique obliques occipitomental odontoid open mouth om om30 ot outlet pa painted palmar panoramic
pantomogram plantodorsal portable postreduction prone reverse rotated rt scanogram scout scap scapular semierect sitting
skyline smv standing stenvers stress submentovertex sunrise supine swimmers swim tabletop tangential throughtable towne
townes transcapular transthoracic translateral tube tunnel upright valgus varus velpeau vertical view views weightbearing wb nwb
west xtable y zanca axillary exam room er icu ed ward trauma theatre clinic stat routine
sens speed class cassettes logm sal lgm s-value svalue evalue expindex deviation target di ei ti dap sid fdd ffd kvp mas ma
uncollimated collimated collimator collimation clipped cropped shutter annotated annotation lut gsdf contrast brightness
latitude density detail sharp soft unsharp multiscale musica autowindow edge enhancement noise
dsa roadmap roadmapping fluoro fluoroscopy mask run runs cine frames pulse pulsed magnification unmagnified subtract subtracted
projection angulation rao lao cran caud spider aec aed kerma airkerma mgym2 cgycm2 stereo
]],
  phrases = { "cross table", "x table", "open mouth", "frog leg", "weight bearing", "wt bearing", "sunrise view", "swimmers view", "towne view",
    "waters view", "caldwell view", "merchant view", "rosenberg view", "judet view", "harris view", "stenvers view", "grashey view", "zanca view",
    "y view", "scapular y", "obl", "ap view", "pa view", "lat view", "pa lat", "ap lat", "dr system", "image intensifier" },
  examples = { "FROG LEG", "WATERS VIEW" },
}

keep {
  id = "keep.ct", about = "CT: series, reconstruction, dose", entity = "Technique", score = 90, modality = { "CT", "PT", "NM", "SC", "OT" },
  words = [[
smartma noise tm acqtm spi gt ima sl ti ic thorabd abdthor thorabdroutine rendering rendered phantom volumerendering abdpel abdpelvis abdomenpelvis angio angiogram arterial artery asir asirv idose4 imr safire admire deepresolution truefidelity aidr
aice aidr3d fbp veo br36 br38 br40 br44 br49 br56 br59 br64 br68 bl57 bl64 bv36 bv40 bv44 hr36 hr40 hr60 hr64 hr68 hv40 qr36 qr40 qr44
b10f b10s b20f b20s b22f b23f b25f b26f b30f b30s b31f b31s b35f b36f b40f b40s b41s b43f b45f b46f b50f b50s b60f b60s b65f b70f b70s
b75f b75h b75s b80f b80s b90s d30f d36f h10f h20f h20s h30f h30s h31s h37s h40f h40s h41s h45s h50s h60f h60s h70h h70s i26f i30f
i31f i36f i40f i41f i44f i49f i50f i70f t20f t20s t80f t80s u30u u90u fc01 fc02 fc03 fc07 fc08 fc10 fc11 fc12 fc13 fc14 fc17 fc18 fc20 fc21 fc23
fc26 fc30 fc41 fc43 fc50 fc51 fc52 fc53 fc56 fc64 fc68 fc81 fc82 fc84 fc86 boneplus chestlung standard stnd detail edge lung
bolus bolustracking tracker tracking smartprep surestart premonitoring monitoring testbolus timing brain brainstem calcium caloric cap
cardiac carebolus caredose caredose4d care carekv cardio centricity chest chestabdpel colon colonography combine contrast coned cor
coronal corpus coronary cta ctac ctc ctdi ctdivol ctp ctpa ctperf ctv curved cpr dental dose doseinfo dosereport doserecord dual dualenergy
dyn dynamic ear ect enhanced enterography equilibrium excretory exp expiration fast feet first fused fusion gantry gated gating head
headneck hepatic hicut highres hr hrct helical helix heli insp inspiration iterative kernel late layout length localizer locator low
lowdose lungs mar metal mediastinum mip minip mm monoenergetic mono mpr mprs multiphase native nect neck neuro nephrographic noncon
oblique omar orbit patient pelvis perf perfusion phantom phase phases pitch plain portalvenous portovenous prep prone prosp
prospective pulm pulmonary range raw recon recons reference retro retrospective rotation rot rotations sag sagittal scano scanogram
scatter scout screening secondary seq sequence sequential series shuttle sinus sinuses slab slice slices smart smooth snapshot spectral
spine spiral step stone subtraction subtr summary supine surview surg table temporal thick thickness thin thins thinslice tissue
topo topogram tp total trauma traumascan triphasic urogram venous virtual vnc vne vol volume voxel vrt wholebody width window work wo
wc ww wl wcontrast wocontrast noncontrast iodine zeff effective z uroct 3d 4d
acq ac ref mas eff exposure total mgy mgycm dlp ssde scantime tube current voltage modulation kv kvs on off
]],
  phrases = { "bone plus", "soft tissue", "dose report", "dose info", "smart prep", "care dose", "test bolus", "bolus tracking", "patient protocol",
    "total mas", "total dlp", "scan time", "head first", "feet first", "slice thickness", "recon diameter", "series description", "end of report" },
  examples = { "ABDPEL PORTALVENOUS", "B31f", "TOTAL DLP" },
}

keep {
  id = "keep.mr", about = "MR: sequences, coils, parameters", entity = "Technique", score = 90, modality = { "MR", "PT", "SC", "OT" },
  words = [[
sar cbv cbf mtt naa cr cbvmap ir tp et ec xl hfs ffs hdxt iso slc sl im ima tra>cor tra>sag 2d 3d 4d ac acs acc accel adc adcmap angle angio ap asl asset arc axt1 axt2 axflair b b0 b1 balanced bh blackblood bold boldfmri
brainwave breathhold bright bravo brightblood bssfp bvalue bw caipi caipirinha cest cine cisp ciss cmra coil coils compressed compsense conc cor
corstir corflair cs csf csi cube cubeflair cubet2 dark darkfluid delayed dess diff diffusion dir dixon dce dsc dti dtitensor dual dwi dwibs
dynacad dynamic dyn ec ecg echo echoes echospacing eadc edr eff endorectal enc ep ep2d epi epse esp eswan et etl etl. exp fa fatsat fb fgre
fgret fid fiesta fiestac field fiesta-c filter fl2d fl3d flair flash flex flip flow fmri focus fov fr frfse fs fse fsefs fsel fspgr
functional g gap gd gad gadolinium gat gated ge gems gmn grad gradient grappa grasp gre greme haste head hbody hires hyperband ideal
inflow inhance inphase intergap inv inversion ir irfse isotropic ivim iso jets lava lavaflex lavaxv localizer loc longt2 mavric mag magnitude
matrix mde med medic merge mgre minip mip mixed mm molli motion mp2rage mpg mprage mpr mra mrcp mrelastography mre mrs mrv ms multiband
multiecho multislice multivane myo nativ native nav navigator neck nex noncon nosat npw nsa nx opposed outofphase outphase oversampling par
parallel partial pasl pc pca pcasl pcmra pd pdfs pdw pd+t2 perf perfusion ph phase phasecontrast phosphorus plane pol post pre press
presat probe promo propeller proset proton proton-density psif psir qmap quant quick r2 r2star radial ramp ramptime rbw readout real realtime
refocus relax resolve respiratory resp rest restore rf ro rr rtrig rtd sag sagt1 sagt2 saturation sat sat1 sat2 scantime seg segmented sel
sense ses shim shimming short silent single singlevoxel slab slice slices slicegap sms snr sp space spacing spair spatial spec
spectro spectroscopy spectrum spgr spin spir spiral spoiled ssfp ssfse star starvibe steam stir strat surface susceptibility sv swan swi swip
t1 t1fl t1fs t1map t1w t1ffe t1tse t1se t1vibe t1rho t2 t2star t2fs t2fse t2map t2tse t2w t2flair t2haste t2ffe ta te te1 te2 tensor tf tfe
tfl tgrad thk thrive ti tilt time tir tirm tof tofmra tone tr trace tracew track tracto tractography train tra transverse trcks tricks
trig trigger trufi trufisp trq tse tsefs turbo turboflash twist tx txrx ute variable vasc vat vat vcg vec venc vfa vibe view vista vol voxel
wait water waterfat watsc watselect wave we weighted wfs wip xbh xres zoom zoomit zte
8ch 16ch 18ch 20ch 32ch 48ch 64ch hdbrain hdbreast nv nvarray cardiaccoil torso torsopa bodycoil bodymatrix headcoil headneck
headspine kneecoil wristcoil shouldercoil qbody qhead knee wrist ankle foot spine sp1 sp2 sp3 sp4 sp5 sp6 sp7 he1 he2 hea hep bo1 bo2 ne1 ne2
]],
  phrases = { "fat sat", "fat suppression", "t2 star", "in phase", "out of phase", "opposed phase", "dark fluid", "b value", "breath hold", "free breathing",
    "time of flight", "phase contrast", "slice gap", "flip angle", "echo time", "repetition time", "turbo factor", "body coil", "head coil", "knee coil" },
  examples = { "T2 STAR" },
}

keep {
  id = "keep.nm", about = "nuclear medicine and PET", entity = "Technique", score = 90, modality = { "NM", "PT", "CT", "SC", "OT", "MR" },
words = [[
scan bone body p.i pi 2dosem 3diter ac acquisition activity adenosine administered amyloid ant anterior attenuation attn background bedposition beds
becquerel blank bloodpool bolus bone bonescan bpm brain bsa bullseye butterworth cardiac chang choline cine clearance collimator
correction corrected counts countrate ctac cumulative curie curve cutoff cystography datscan decay deconvolution dedicated delayed detector
diphosphonate dipyridamole dmsa dopa dose dosecalibrator dotatoc dotatate dtpa dynamic ecd ef emission energy equilibrium excretion extraction
fbb fbp fdg fdopa fes fet filtered first flash fluciclovine florbetapir flow fluoride flutemetamol fluorodeoxyglucose ga67 ga68 gallium gamma
gated gastric ge68 gemini genisys gfr glucose half halflife halo heart hepatobiliary hida hmpao hypoxia i123 i125 i131 indium
in111 inj injected injection interval intrinsic iodine iso isotope iterations iterative itoc krypton lehr lehs legp megp hegp leap lateral
late leukocyte linear lu177 lung lvef lymphoscintigraphy mag3 maa matched mbq mci mdp megacount metabolism mibg mibi midi mip mismatch
mugapet muga multigated myocardial myoview na18f nac nai neoprobe nema noac octreotide octreoscan oncology oncopet osem ot oxidronate
parathyroid pass passes peak percent perfusion perftechnetate pertechnetate petct petmr phase photopeak pib pinhole planar plane post posterior
post-void postvoid protein psf psma pyp quantitative radiopharmaceutical randoms rate rb82 reangle rebinned reconstruction redistribution
region regional reinjection relative renal renogram rest retention roi rpo lpo sample scatter scatter-corrected scintigram score screening segment
sentinel septal sestamibi shunt simulated single spect spectct sphere spot standardised standardized static stress subsets sulfur
colloid summed sum supine suv suvmax suvmean suvpeak suvbw suvbsa suvlbm sss srs sds tau technetium tc99m tc-99m tetrofosmin tew thallium time tl201
tof tracer transit transmission tumor tumour unmatched uptake uptakes vena ventilation viability volume vpfx vpfxs vq wallmotion washout wb
wbc wbpet wholebody whole window xe133 xenon y90 zubal bed bpm qc uniformity flood
f-18 ga-68 i-131 i-123 tl-201 in-111
]],
  phrases = { "whole body", "bone scan", "blood pool", "first pass", "sentinel node", "gastric emptying", "polar map", "bulls eye", "bull s eye",
    "injected dose", "bed position", "post injection", "post void" },
  examples = { "WB FDG SUVmax", "BULLS EYE", "Tc-99m MDP" },
}

keep {
  id = "keep.mg", about = "mammography and tomosynthesis", entity = "Technique", score = 90, modality = { "MG", "DX", "CR", "SC", "OT", "MR", "US" },
words = [[
3d 2d agd aec anode arch at axt axillary birads b1 b2 b3 b4 b5 breast breasts c-view cview cc ccid ccs cesm cleavage compression compressed contact
combo combohd coned contrast craniocaudal cv density densityscore dbt detector diagnostic elevated exaggerated fb fbview ffdm filter
flash force from below grid hd high id il imf implant inferior inferolateral inframammary isl iso lateral lateromedial lcc lccid
lccrl lml lmlo lmloid lm magnification magn mag mammo mammogram mammograms mammography masscontrast medial mediolateral ml mlo mlof mo modified
molybdenum mo/mo mo/rh rh/rh w/rh w/ag w/al n newton newtons nipple nippleprofile np npf oblique organ paddle pad pectoral postbiopsy
prior profile projection quadrant rcc rccid rml rmlo rmloid rm rl rolled rhodium roll sio screening sc silver slab slices spot spotmag
spotcomp spiculation ss stereo stereotactic superior synth synthesized synthetic tag tan tangential target technologist thickness thick
tomo tomohd tomosynthesis tungsten view viewmodifier views wire wireloc xccl xccm xcc lbs kgf mgd esak entrance glandular
]],
  phrases = { "bi rads", "c view", "spot compression", "implant displaced", "nipple in profile", "r cc", "l cc", "r mlo", "l mlo", "rt cc", "lt cc" },
  examples = { "BI-RADS", "SPOT COMPRESSION" },
}

keep {
  id = "keep.es", about = "endoscopy", entity = "Clinical", score = 90, modality = { "ES", "XC", "GM", "SC", "OT", "US" },
words = [[
ct cm eh ce scv cvp df d.f comment near focus d1 d2 zline polyps afi air ampulla anorectal antrum anus apc appendiceal arytenoid angle angulus argon ascending ballooning bbps bile biopsy bladder
bli bougie bougienage brush brightness bronchial bronchoscopy bulb bulbus c1 caecum cannulation capsule cap cardia carina cauterization cautery
cecum cecal chromo chromoendoscopy clip co2 coagulation cold colon colonoscope colonoscopy colposcopy contact cords cricoid crypt cystoscope cystoscopy
cvp d1 d2 d3 descending dieulafoy dilatation dilator distal diverticula diverticulum duodenal duodenoscope duodenum egd egj ejunction emr
endocuff endoloop endoscope endoscopic endoscopy endosonography enhance enteroscopy enteroscope entry epiglottis ercp esd esophageal esophagogastroduodenoscopy
esophagogram esophagus eus exit extraction eyepiece fice fiberscope flexure foreign forceps fundus fujinon fuse gastric gastritis
gastroscope gastroscopy gej glottis greater curvature haemostasis hemoclip hemorrhoids hemostasis hepatic hot hiatus hypopharynx ileocecal
ileoscopy ileum image incisura index indigo injection insertion iodine iris irrigation iscan jejunum jet knife laryngoscope laryngoscopy larynx
lci lens lesser ligation light lm lumen magnification methylene mucosa mucosal narrow nasal nbi near neoplastic
oesophagogastroduodenoscopy oesophagus ogd papilla papillotomy peg pentax pit pic polyp polypectomy polyps prague preparation probe
prox proximal push pylorus pyloric recto rectum resection retroflexed retroflexion retroversion scope sigmoid sigmoidoscope sigmoidoscopy
snare sphincterotomy splenic stent stomach stricture suction tattoo terminal texi therapeutic tonsil trachea transverse tracheal ulcer
urethra ureteroscope ureteroscopy vallecula valve varices video vocal washing water white withdrawal wli xenon zline z-line z
]],
  phrases = { "los angeles a", "los angeles b", "los angeles c", "los angeles d", "mallory weiss", "narrow band", "white light", "near focus", "cold snare",
    "hot snare", "terminal ileum", "z line", "greater curvature", "lesser curvature", "hepatic flexure", "splenic flexure", "ileocecal valve" },
  examples = { "HEPATIC FLEXURE", "Los Angeles B" },
}

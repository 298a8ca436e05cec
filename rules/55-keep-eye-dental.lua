-- Eyes, teeth, bone density, curves, microscopes and radiotherapy: packs for the kinds of devices that write most text.

keep {
  id = "keep.eye", about = "ophthalmology: OCT, fundus, fields, biometry", entity = "Clinical", score = 90,
  modality = { "OP", "OPT", "OPM", "OPV", "OPR", "OAM", "LEN", "KER", "AR", "SRF", "VA", "IOL", "OCT", "XC", "OT", "SC", "US" },
  words = [[
od os ou oculus sinister macula macular cube raster hd rnfl onh gcl ipl gcipl ilm rpe bm opl onl inl ez is elm nfl choroid choroidal cst csf
central subfield subfoveal fovea foveal foveola parafovea perifovea retina retinal thickness volume average avg grid etdrs sector quadrant clock hours
superior inferior nasal temporal disc disk cup rim area ratio vertical horizontal signal strength quality snr ssi ir faf fa icg icga bluepeak
autofluorescence fluorescein indocyanine redfree red free multicolor infrared fundus photo stereo posterior segment anterior chamber angle
pachymetry cct cornea corneal epithelium topography keratometry k1 k2 km kmax cyl axis sph sphere add pd iol axial length acd lt wtw wavefront
keratoconus pupil pupillometry mesopic scotopic photopic iop tonometry pachy biometry ultrasound a-scan b-scan scan scans line 5line
crossline radial circle enhanced depth imaging edi angio octa superficial deep plexus flow outer capillary slab avascular faz vitreous drusen
exudate exudates hemorrhage microaneurysm glaucoma cataract drusen amd dme crvo brvo mh erm vmt psr ped srf irf cnv deviation pattern total
visual field fixation losses false neg pos errors threshold stimulus iii white background strategy fast standard faster reliable ght outside
within normal limits md psd vfi dB borderline asb apostilb probability plot foveola refraction duration normative database distribution percentiles
symmetry asymmetry hemisphere change progression followup follow baseline reference registration map maps thinnest location steep flat diopter
slit gonioscopy specular endothelial cell count density cv hex pleomorphism lens opacity tear film breakup meibomian colour red-free
]],
  phrases = { "slit lamp", "posterior pole", "art hs", "art hr", "signal strength", "macular cube", "optic disc cube", "red free", "visual field", "false pos", "false neg", "fixation losses", "optic nerve head", "clock hours", "single field analysis", "sita standard", "sita fast", "sita faster", "goldmann iii", "goldmann tonometry", "bruch membrane", "oculus dexter" },
  examples = { "Macular Cube 512x128", "RNFL Thickness", "ILM-RPE", "OD" },
}

keep {
  id = "keep.dental", about = "dentistry", entity = "Clinical", score = 90, modality = { "IO", "PX", "DX", "CT", "XC", "OT", "SC", "CR" },
  words = [[
bwx bw bitewing bitewings fmx fms periapical panoramic pan pano opg opt ceph cephalometric cephalogram cbct dvt fpd occlusal tooth teeth
incisor incisors canine canines cuspid premolar premolars bicuspid molar molars wisdom upper lower ur ul lr ll maxilla mandible maxillary
mandibular tmj condyle open closed mouth bite rest child adult sinus airway crown root apex apical canal endo perio implant
caries filling bridge crowns quadrant arch jaw buccal lingual mesial distal facial palatal posterior anterior full half segment small medium large
hygienic bone loss abutment interdental nasion sella gonion pogonion orthodontic ortho exposure sharpness
]],
  phrases = { "chin rest", "chin up", "chin down" },
  examples = { "BWX" },
}

keep {
  id = "keep.density", about = "bone densitometry", entity = "Clinical", score = 90, modality = { "BMD", "DX", "CR", "OT", "SC", "CT" },
  words = [[
bmd bmc tbs dxa dexa score tscore zscore t z adult matched age g/cm2 area g cm2 femur neck troch trochanter
trochanteric intertroch shaft total hip forearm radius ulna ud 1/3 spine lumbar ap lva vfa l1 l2 l3 l4 region osteopenia osteoporosis normal
frax lean fat mass tissue android gynoid body composition vat visceral trunk precision reference nhanes who classification
]],
  phrases = { "young adult", "ward s", "wards triangle" },
  examples = { "T-score -2.1", "L1-L4 BMD" },
}

keep {
  id = "keep.curves", about = "electrocardiograms, monitors, haemodynamics", entity = "Clinical", score = 90, modality = { "ECG", "HD", "EPS", "XA", "OT", "SC", "US", "RESP", "EEG" },
  words = [[
ecg ekg avr avl avf v1 v2 v3 v4 v5 v6 i ii iii lead leads qrs qt qtc pr rr p-r-t axes sinus rhythm bradycardia tachycardia atrial fibrillation flutter
bundle lbbb rbbb normal abnormal borderline unconfirmed vent rate st elevation depression wave inversion mv mm/mv 25mm/s 10mm/mv
art ao lv rv ra la pa pcw pcwp mean sys dia edp gradient pullback cardiac output thermodilution spo2 sat nibp resp temp etco2 pulse
]],
  phrases = { "bundle branch block", "bundle branch", "heart block", "av block", "fascicular block" },
  examples = { "QRS 92 ms", "aVR" },
}

keep {
  id = "keep.angiography", about = "angiography and interventions", entity = "Clinical", score = 90, modality = { "XA", "RF", "DX", "US", "IVUS", "OCT", "SC", "OT" },
  words = [[
lca rca lad lcx lm lmca om om1 om2 d1 d2 pda plv ramus diag diagonal marginal obtuse acute svg graft grafts vgram lvgram aortogram
ventriculogram arteriogram phlebogram run runs fluoro store cine acquisition frame stent balloon wire guidewire catheter sheath coil
embolization tace tips ivc filter post pci ptca ptca dsa mask pixelshift roadmap overlay trace subtracted native landmark fd field
size magnification zoom cran caud lao rao lat ap spider straight bif bifurcation mla msa lumen plaque ffr ifr cfr dcb des bms
pressure timi flow grade access radial femoral brachial dap kerma airkerma fps frames rate patientposition table isocenter
ptc pigtail jr4 jl4 jr jl al1 ar1 xb ebu
]],
  phrases = { "rima graft", "left main", "obtuse marginal", "lv gram", "fluoro store", "last image hold", "lima graft", "judkins left", "judkins right", "thrombus burden", "plaque burden" },
  examples = { "LV Gram 30 RAO", "FD 20cm" },
}

keep {
  id = "keep.radiotherapy", about = "radiotherapy and localisation", entity = "Technique", score = 90, modality = { "RTIMAGE", "CT", "OT", "SC", "CR", "RG", "RF" },
  words = [[
drr portal iso isocenter isocentre gantry collimator couch ssd sad mlc jaw jaws wedge bolus field beam setup kv mv mvct cbct epid match shift
vrt lng lat pitch rtn plan fraction dose gtv ctv ptv oar isodose
]],
  phrases = { "pitch roll", "roll pitch" },
  examples = { "Gantry 270 Couch 0" },
}

keep {
  id = "keep.microscope", about = "microscopes and skin", entity = "Technique", score = 88, modality = { "GM", "SM", "XC", "OT", "SC" },
  words = [[
he h&e ihc pas giemsa trichrome stain staining magnification objective 4x 10x 20x 40x 100x immersion oil scale bar section slide 
dermoscopy dermatoscopic polarized polarised macro overview lesion ruler
]],
  phrases = { "paraffin block", "tissue block" },
  examples = { "20x objective" },
}

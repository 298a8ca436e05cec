-- X-ray, CT, MR, nuclear medicine, mammography, endoscopy.

keep {
  id = "keep.mammo.views", about = "mammography views", entity = "Laterality", score = 92, modality = { "MG", "DX", "CR" },
  words = "rcc lcc rmlo lmlo cc mlo ml lm xccl xccm rxccl lxccl spot mag tan id cv sio at rm rl bdc",
  examples = { "RMLO", "LCC" },
}

keep {
  id = "keep.ct.words", about = "CT settings", entity = "Technique", score = 90, modality = { "CT", "PT", "SC", "OT", "NM" },
  words = [[
bf3 b30f b31s b40f b50s b60f b70f i30f i40f bone plus chst lung soft stnd helical spiral axial rtd table feed gantry
coll collimation detector asir idose safire admire bp wp care dose4d caredose sp rot win win1 win2 lvl center
]],
  examples = { "Algor BF3" },
}

keep {
  id = "keep.mr.words", about = "MR sequences", entity = "Technique", score = 90, modality = { "MR" },
  words = [[
ax sag cor tra obl t1 t2 pd flair stir dwi adc swi se tse fse gre flash vibe tfe ffe mprage b0 b50 b400 b800 b1000
tr te ti fa nsa nex etl bw pat sense grappa ipat tgse spc blade propeller phs enc r l a p h f rl ap fh hf cp sl fov
mat ta xl gap filter dark fluid fs fat water inphase outphase opp ip op
]],
  examples = { "GRAPPA IPAT" },
}

keep {
  id = "keep.nm.words", about = "nuclear medicine and PET", entity = "Technique", score = 90, modality = { "NM", "PT", "CT" },
  words = [[
fdg f18 tc99m tc mdp hdp maa dtpa mag3 sestamibi tetrofosmin thallium tl201 i123 i131 ga68 psma dotatate rubidium suv
suvbw suvlbm bqml counts cts kcts uptake static wholebody whole body planar ant post flow spect ac nac mip fused stress
rest gated bull eye lvef
]],
  examples = { "FDG SUV" },
}

keep {
  id = "keep.es.words", about = "endoscopy", entity = "Clinical", score = 88, modality = { "ES", "XC", "GM" },
  words = [[
gi egd esophagus stomach antrum fundus cardia pylorus duodenum ileum cecum colon rectum sigmoid barretts scv cvp nbi
blue light zoom eh ce wli i-scan near focus cr gr hb iris avg peak auto
]],
  examples = { "NBI" },
}

keep {
  id = "keep.protocols", about = "protocols that are written as one word, as in Head^HeadRoutine", entity = "Technique", score = 88,
  words = [[
headroutine headseq headspi headspiral headsequence headvolume headangio headperfusion headneck innerearroutine sinusroutine
neckroutine neckangio carotidangio thoraxroutine thorroutine thoraxlowdose thoraxangio thoraxcombi thoraxhr thoraxhrct
abdomenroutine abdroutine abdomencombi abdcombi abdomenangio abdmultiphase abdomenmultiphase abdomenlowdose pelvisroutine
spineroutine cspineroutine tspineroutine lspineroutine cspine tspine lspine shoulderroutine elbowroutine wristroutine
hiproutine kneeroutine footroutine ankleroutine extremities extrroutine runoff bodyangio bodyroutine heartview calciumscoring
]],
  examples = { "HeadRoutine", "AbdRoutine" },
}

-- Ultrasound, echocardiography, obstetrics.

keep {
  id = "keep.us.words", about = "ultrasound settings and measurements", entity = "Technique", score = 90, modality = { "US", "IVUS", "SC", "OT", "ES" },
  words = [[
mi tis tib tic itm im ao pwr thi cri crd xres sonoct hpen lpen hgen lgen pen gen res cf cfm cpa dpi pw cw mm 2d 3d 4d b
bw color power prf wf sv baseline focus foc focal zone probe xdcr transducer sector mb freq harmonics tissue persist
persistence rej reject smooth sweep steer invert hr bpm fps fr frame rate compress dynamic range general thyroid
abdominal vascular msk carotid cist mag crd sec cine frozen proc xmit adult ped echo tte tee stress rest asc diam index
lvot lv rv la ra ivc svc lvidd lvids ivsd ivss lvpwd lvpws ef fs edv esv sv co ci vti vmax vmean pg mpg pht dt ea e a ee
tapse rvsp ivrt mv av tv pv mr ar tr pr as plax psax a2c a3c a4c a5c subcostal suprasternal apical parasternal bpd hc
ac fl hl crl gs ys efw ga lmp edd afi nt cm hz g p r c v x s d xv prc prs pst nc rs dva apd tad ofd fhr ri pi psv edv sd
alpha beta org cerv 3vv 3vt 3vtv fasting comp aug compr csa iqr tirads lirads orads subclav retroverted anteverted both dect chr sri har qual svd hprf antegrade retrograde vert fn ftn cmfn maxpg meanpg maxv meanv lld 2ch 3ch 4ch 5ch tissue tiss sonoview xbr aip bluntcal high1 high2 high3 low1 low2 med1 tcb tps pwr penet resol hres hpen rs elev ratio umb mca ua uta cpr nd dva lo hi ed es avg trace caliper dist ellipse tga tgc axial elevation
]],
  phrases = { "m mode", "b mode", "chi frq", "chi gn", "chi map" },
  examples = { "TIS 0.7", "Asc Ao Diam" },
}

keep {
  id = "keep.us.probe", about = "probe names", entity = "Technique", score = 86, modality = { "US", "IVUS" },
  pattern = [[(?<![\w-])(?:[CLSPVXMA]\d{1,2}-(?:1?\d|2[0-4])(?:[A-Za-z]{1,2})?|\d{1,2}[CLSPV]\d{0,2}(?:-\w{1,2})?|[CLPS]A\d{3}|[CLPSX]\d{1,2}(?:\.\d)?|\d{1,2}[LMC]\d{1,2}[LM])(?![\w-])]],
  examples = { "S5-1", "C5-1", "6L3", "8M12L" },
}

keep {
  id = "keep.us.code", about = "settings glued to their letter: 44CG43, R3, 78DR78, G66", entity = "Technique", score = 86, modality = { "US" },
  pattern = [[(?<![\w-])(?:\d{0,3}(?:CG|DR|DB|G|P|F|R|A|C|M|FR|HZ|PRF|WF|EXP|SC|AO)\d{1,3}|\d{2,3}(?:CG|DR|G|P|F|DB|EXP))(?![\w-])]],
  examples = { "44CG43", "R3", "G66", "60F" },
}

keep {
  id = "keep.us.index", about = "indices whose letters are names as well, with their value: ABI 1.02", entity = "Clinical", score = 86, modality = { "US", "HD", "SC", "OT" },
  pattern = [[\b(?:abi|tbi|tei)\s?[:=]?\s?[0-2]\.\d{1,2}(?![\w.,/-])]],
  examples = { "ABI 1.02" },
  near_misses = { "ABI 12.05", "ABI" },
}

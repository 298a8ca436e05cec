-- Layouts that the recipe deid.dicom of pydicom/deid knows (https://github.com/pydicom/deid, MIT licence, copyright 2017-2019
-- Vanessa Sochat; it credits RSNA's CTP for many), told in our own form: a device, a size, what is filled whole. Not looked
-- at by us on pictures of these devices, unlike those of regions.lua: they may fill too much, and text outside of them is
-- still looked for. Take the file away where they cost more than they give.
-- Left out: what regions.lua knows better, what hangs on attributes that regions do not ask (BurnedInAnnotation, CodeMeaning,
-- dose comments, overlays), and
-- what can never match (Modality "Other", a keyword that does not exist). Misspelt or impossible values were read as meant.

region {
  id = "region.deid.ge-lightspeed-vct-screen-save", about = "ge lightspeed vct screen save",
  entity = "Other", score = 75, modality = "CT", maker = "ge medical systems", model = "lightspeed vct", image_type = "screen save",
  fills = { { 0, 0, 512, 121 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-lightspeed-vct-dose", about = "ge lightspeed vct dose",
  entity = "Other", score = 75, modality = "CT", model = "lightspeed vct", series = "dose",
  fills = { { 0, 0, 512, 121 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-lightspeed-vct-localizer", about = "ge lightspeed vct localizer",
  entity = "Other", score = 75, modality = "CT", model = "lightspeed vct", image_type = "localizer",
  fills = { { 0, 0, 80, 85 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-ct-dose-report", about = "ge ct dose report",
  entity = "Other", score = 75, modality = "CT", maker = "ge", series = "dose report",
  fills = { { 0, 0, 512, 110 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-ct-vessel-analysis", about = "ge ct vessel analysis",
  entity = "Other", score = 75, modality = "CT", maker = "ge", rows = 512, series = "ava report",
  fills = { { 0, 0, 200, 250 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-ct-volume-rendering", about = "ge ct volume rendering",
  entity = "Other", score = 75, modality = "CT", maker = "ge", rows = 512, columns = 512, image_type = "volren",
  fills = { { 350, 0, 162, 30 }, { 390, 80, 122, 15 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-definition-as-other", about = "siemens definition as+ other",
  entity = "Other", score = 75, modality = "CT", model = "somatom definition as", image_type = "other",
  fills = { { 0, 0, 512, 121 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-definition-as-enhancement", about = "siemens definition as+ enhancement",
  entity = "Other", score = 75, modality = "CT", model = "somatom definition as", series = "enhancement",
  fills = { { 0, 0, 512, 121 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-definition-as-localizer", about = "siemens definition as+ localizer",
  entity = "Other", score = 75, modality = "CT", model = "somatom definition as", image_type = "localizer",
  fills = { { 0, 0, 80, 85 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-definition-as-3d", about = "siemens definition as+ 3d",
  entity = "Other", score = 75, modality = "CT", model = "somatom definition as", series = "3d",
  fills = { { 450, 0, 222, 85 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-ct-dose-series", about = "siemens ct dose series",
  entity = "Other", score = 75, modality = "CT", maker = "siemens", rows = 860, image_type = "secondary",
  fills = { { 0, 0, 1132, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-ct-dose", about = "philips ct dose",
  entity = "Other", score = 75, modality = "CT", maker = "philips", image_type = "dose",
  fills = { { 0, 0, 512, 135 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.vitrea-stent-planning", about = "vitrea stent planning",
  entity = "Other", score = 75, modality = "CT", maker = "vital images", rows = 1041, series = "aaa",
  fills = { { 0, 0, 795, 150 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.toshiba-aquilion-one-dose", about = "toshiba aquilion one dose",
  entity = "Other", score = 75, modality = "CT", maker = "toshiba", model = "aquilion one", rows = 512, columns = 512, image_type = "secondary",
  fills = { { 0, 0, 410, 240 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-gemini-446", about = "philips gemini 446",
  entity = "Other", score = 75, modality = "PT", maker = "philips", model = "gemini", rows = 446, columns = 245,
  fills = { { 0, 0, 125, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-gemini-445", about = "philips gemini 445",
  entity = "Other", score = 75, modality = "PT", maker = "philips", model = "gemini", rows = 445, columns = 493,
  fills = { { 0, 0, 140, 55 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-gemini-373", about = "philips gemini 373",
  entity = "Other", score = 75, modality = "PT", maker = "philips", model = "gemini", rows = 373, columns = 492,
  fills = { { 0, 0, 100, 25 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-nm-860", about = "siemens nm 860",
  entity = "Other", score = 75, modality = "NM", maker = "siemens", rows = 860, image_type = "secondary",
  fills = { { 0, 0, 1132, 90 }, { 0, 780, 1132, 80 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-nm-865", about = "siemens nm 865",
  entity = "Other", score = 75, modality = "NM", maker = "siemens", rows = 865, image_type = "secondary",
  fills = { { 0, 0, 1132, 35 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-nm-882", about = "siemens nm 882",
  entity = "Other", score = 75, modality = "NM", maker = "siemens", rows = 882, image_type = "secondary",
  fills = { { 0, 0, 1132, 65 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.adac-832", about = "adac 832",
  entity = "Other", score = 75, maker = "adac", rows = 832, columns = 1024,
  fills = { { 0, 0, 1024, 80 }, { 0, 762, 1024, 80 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-s2000", about = "siemens s2000",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "s2000", rows = 768, columns = 1024,
  fills = { { 0, 0, 1024, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-sc2000", about = "siemens sc2000",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "sc2000", rows = 768, columns = 1024, image_type = "secondary",
  fills = { { 230, 50, 260, 370 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-antares", about = "siemens antares",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "antares", rows = 768, columns = 1024,
  fills = { { 0, 0, 1024, 60 }, { 200, 60, 20, 20 }, { 800, 65, 104, 14 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-g40", about = "siemens g40",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "g40", rows = 600,
  fills = { { 0, 0, 980, 45 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-acuson-nx3", about = "siemens acuson nx3",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "acuson nx3", rows = 768,
  fills = { { 0, 0, 1150, 58 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-x150", about = "siemens x150",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "x150", rows = 600,
  fills = { { 0, 0, 1145, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-s3000", about = "siemens s3000",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "s3000", rows = 768,
  fills = { { 0, 0, 1040, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siemens-acuson-600", about = "siemens acuson 600",
  entity = "Other", score = 75, modality = "US", maker = "siemens", model = "acuson", rows = 600, columns = 800,
  fills = { { 0, 0, 800, 43 }, { 128, 56, 16, 16 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.acuson-sequoia", about = "acuson sequoia",
  entity = "Other", score = 75, modality = "US", maker = "acuson", model = "sequoia", rows = 480, columns = 640,
  fills = { { 0, 0, 640, 30 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiq9", about = "ge logiq9",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiq9",
  fills = { { 0, 0, 640, 30 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqe9", about = "ge logiqe9",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqe9",
  fills = { { 0, 0, 960, 70 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-v830", about = "ge v830",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "v830",
  fills = { { 0, 0, 960, 70 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqe", about = "ge logiqe",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqe", rows = 614,
  fills = { { 0, 0, 1150, 75 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-voluson-p8", about = "ge voluson p8",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "voluson p8", rows = 727,
  fills = { { 0, 0, 1150, 65 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-voluson-s", about = "ge voluson s",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "voluson s", rows = 743,
  fills = { { 0, 0, 925, 62 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-voluson-s10-852", about = "ge voluson s10 852",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "voluson s10", rows = 852,
  fills = { { 0, 0, 1040, 62 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-voluson-s10-600", about = "ge voluson s10 600",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "voluson s10", rows = 600,
  fills = { { 0, 0, 1040, 62 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqs7", about = "ge logiqs7",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqs7", rows = 720,
  fills = { { 0, 0, 1060, 67 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqs8-873", about = "ge logiqs8 873",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqs8", rows = 873,
  fills = { { 0, 0, 1160, 65 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqs8-768", about = "ge logiqs8 768",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqs8", rows = 768,
  fills = { { 0, 0, 1150, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqs8-819", about = "ge logiqs8 819",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqs8", rows = 819,
  fills = { { 0, 0, 937, 57 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqs8-720", about = "ge logiqs8 720",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqs8", rows = 720,
  fills = { { 0, 0, 1140, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiqp", about = "ge logiqp",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiqp", rows = 614,
  fills = { { 0, 0, 1060, 67 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiq-s6", about = "ge logiq s6",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiq s6", rows = 768,
  fills = { { 0, 0, 800, 80 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ge-logiq7", about = "ge logiq7",
  entity = "Other", score = 75, modality = "US", maker = "ge", model = "logiq7", rows = 989,
  fills = { { 0, 0, 1150, 24 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-iu22-480", about = "philips iu22 480",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "iu22", rows = 480,
  fills = { { 0, 0, 640, 47 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-iu22-768", about = "philips iu22 768",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "iu22", rows = 768,
  fills = { { 0, 0, 1024, 75 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-iu22-600", about = "philips iu22 600",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "iu22", rows = 600,
  fills = { { 0, 0, 800, 59 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-affiniti-70g-768", about = "philips affiniti 70g 768",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "affiniti 70g", rows = 768,
  fills = { { 0, 0, 1024, 22 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-affiniti-70g-825", about = "philips affiniti 70g 825",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "affiniti 70g", rows = 825,
  fills = { { 0, 0, 1140, 70 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-clearvue-650", about = "philips clearvue 650",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "clearvue 650", rows = 600,
  fills = { { 0, 0, 1150, 22 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-epiq-600", about = "philips epiq 600",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "epiq", rows = 600,
  fills = { { 0, 0, 1024, 49 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-epiq-768", about = "philips epiq 768",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "epiq", rows = 768,
  fills = { { 0, 0, 1024, 49 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.philips-epiq-825", about = "philips epiq 825",
  entity = "Other", score = 75, modality = "US", maker = "philips", model = "epiq", rows = 825,
  fills = { { 0, 0, 800, 59 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.zonare-z-one", about = "zonare z one",
  entity = "Other", score = 75, modality = "US", maker = "zonare", model = "z_one", rows = 600,
  fills = { { 0, 0, 800, 65 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.zonare-zs3", about = "zonare zs3",
  entity = "Other", score = 75, modality = "US", maker = "zonare", model = "zs3", rows = 600,
  fills = { { 0, 0, 1150, 55 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.atl-hdi-5000", about = "atl hdi 5000",
  entity = "Other", score = 75, modality = "US", maker = "atl", model = "hdi 5000", rows = 476, columns = 640,
  fills = { { 40, 0, 200, 40 }, { 240, 0, 190, 16 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.atl-hdi-4000", about = "atl hdi 4000",
  entity = "Other", score = 75, modality = "US", maker = "atl", model = "hdi4000", rows = 480,
  fills = { { 0, 0, 1140, 62 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.toshiba-a400", about = "toshiba a400",
  entity = "Other", score = 75, modality = "US", maker = "toshiba", model = "a400", rows = 720, columns = 960,
  fills = { { 0, 0, 960, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.toshiba-a500", about = "toshiba a500",
  entity = "Other", score = 75, modality = "US", maker = "toshiba", model = "a500", rows = 720, columns = 960,
  fills = { { 0, 0, 960, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.toshiba-tus-a300-632", about = "toshiba tus-a300 632",
  entity = "Other", score = 75, modality = "US", maker = "toshiba", model = "tus-a300", rows = 632,
  fills = { { 0, 0, 1150, 72 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.toshiba-tus-a300-720", about = "toshiba tus-a300 720",
  entity = "Other", score = 75, modality = "US", maker = "toshiba", model = "tus-a300", rows = 720,
  fills = { { 0, 0, 1150, 68 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.toshiba-tus-a500-903", about = "toshiba tus-a500 903",
  entity = "Other", score = 75, modality = "US", maker = "toshiba", model = "tus-a500", rows = 903,
  fills = { { 0, 0, 930, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.toshiba-tus-a500-632", about = "toshiba tus-a500 632",
  entity = "Other", score = 75, modality = "US", maker = "toshiba", model = "tus-a500", rows = 632,
  fills = { { 0, 0, 1150, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.supersonic-aixplorer", about = "supersonic aixplorer",
  entity = "Other", score = 75, modality = "US", maker = "supersonic", model = "aixplorer", rows = 1050, columns = 1400,
  fills = { { 0, 0, 1400, 89 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.seno-1058", about = "seno 1058",
  entity = "Other", score = 75, modality = "US", maker = "seno", rows = 1058, columns = 1920,
  fills = { { 161, 0, 1632, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.seno-1056", about = "seno 1056",
  entity = "Other", score = 75, modality = "US", maker = "seno", rows = 1056, columns = 1920,
  fills = { { 161, 0, 1632, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.esaote-6100", about = "esaote 6100",
  entity = "Other", score = 75, modality = "US", maker = "esaote", model = "6100", rows = 608,
  fills = { { 0, 0, 790, 52 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.esaote-6150-804", about = "esaote 6150 804",
  entity = "Other", score = 75, modality = "US", maker = "esaote", model = "6150", rows = 804,
  fills = { { 0, 0, 1030, 45 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.esaote-6150-608", about = "esaote 6150 608",
  entity = "Other", score = 75, modality = "US", maker = "esaote", model = "6150", rows = 608,
  fills = { { 0, 0, 1140, 72 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.esaote-6150-555", about = "esaote 6150 555",
  entity = "Other", score = 75, modality = "US", maker = "esaote", model = "6150", rows = 555,
  fills = { { 0, 0, 1140, 72 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.medison-accuvix-v20", about = "medison accuvix v20",
  entity = "Other", score = 75, modality = "US", maker = "medison", model = "accuvix v20", rows = 768,
  fills = { { 0, 0, 1010, 65 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.medison-sonoace-r7", about = "medison sonoace r7",
  entity = "Other", score = 75, modality = "US", maker = "medison", model = "sonoace r7", rows = 768,
  fills = { { 0, 0, 1140, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.samsung-ugeo-h60", about = "samsung ugeo h60",
  entity = "Other", score = 75, modality = "US", maker = "samsung", model = "ugeo h60", rows = 720,
  fills = { { 0, 0, 1150, 70 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.mindray-m6", about = "mindray m6",
  entity = "Other", score = 75, modality = "US", maker = "mindray", model = "m6", rows = 600,
  fills = { { 0, 0, 1050, 75 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.mindray-m7-600", about = "mindray m7 600",
  entity = "Other", score = 75, modality = "US", maker = "mindray", model = "m7", rows = 600,
  fills = { { 0, 0, 800, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.mindray-m7-768", about = "mindray m7 768",
  entity = "Other", score = 75, modality = "US", maker = "mindray", model = "m7", rows = 768,
  fills = { { 0, 0, 1080, 80 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.mindray-z5", about = "mindray z5",
  entity = "Other", score = 75, modality = "US", maker = "mindray", model = "z5", rows = 600,
  fills = { { 0, 0, 1130, 62 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.mindray-dc-8-pro", about = "mindray dc-8 pro",
  entity = "Other", score = 75, modality = "US", maker = "mindray", model = "dc-8 pro", rows = 900,
  fills = { { 0, 0, 1150, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.mindray-m9", about = "mindray m9",
  entity = "Other", score = 75, modality = "US", maker = "mindray", model = "m9", rows = 910,
  fills = { { 0, 0, 1150, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.siui-cts-8800", about = "siui cts-8800",
  entity = "Other", score = 75, modality = "US", maker = "siui", model = "cts-8800",
  fills = { { 0, 0, 1360, 100 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.kretz-v730", about = "kretz v730",
  entity = "Other", score = 75, modality = "US", maker = "kretztechnik", model = "v730", rows = 600,
  fills = { { 0, 0, 1140, 80 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.hitachi-preirus", about = "hitachi preirus",
  entity = "Other", score = 75, modality = "US", maker = "hitachi", model = "hi vision preirus", rows = 768,
  fills = { { 0, 0, 1150, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.hitachi-avius", about = "hitachi avius",
  entity = "Other", score = 75, modality = "US", maker = "hitachi", model = "hi vision avius", rows = 768,
  fills = { { 0, 0, 1140, 74 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.hitachi-prosound-f75", about = "hitachi prosound f75",
  entity = "Other", score = 75, modality = "US", maker = "hitachi", model = "prosound f75", rows = 768,
  fills = { { 0, 0, 1025, 50 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.chison-q9-new", about = "chison q9-new",
  entity = "Other", score = 75, modality = "US", maker = "chison", model = "q9-new", rows = 568,
  fills = { { 0, 0, 1250, 80 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ultrasonix-768", about = "ultrasonix 768",
  entity = "Other", score = 75, modality = "US", maker = "ultrasonix", model = "sonix", rows = 768,
  fills = { { 0, 0, 970, 60 } }, source = "pydicom/deid deid.dicom"
}
region {
  id = "region.deid.ultrasonix-600", about = "ultrasonix 600",
  entity = "Other", score = 75, modality = "US", maker = "ultrasonix", model = "sonix", rows = 600,
  fills = { { 0, 0, 970, 60 } }, source = "pydicom/deid deid.dicom"
}

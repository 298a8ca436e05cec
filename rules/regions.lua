-- Places on known devices where identity is burned in. maker, model, software: part of the header's value, any case; a
-- header that does not say never matches. fills = {x, y, width, height} in stored pixels, for exactly these rows and columns.

region {
  id = "region.us.philips-banner-600x800", about = "Philips ultrasound, top banner with name, id, date and institution",
  entity = "Other", score = 90, modality = "US", maker = "philips", rows = 600, columns = 800,
  fills = { { 0, 0, 800, 36 } },
  source = "layout seen in public Philips ultrasound sample files of this size",
}

region {
  id = "region.us.ge-logiq-banner-480x640", about = "GE LOGIQ, top line with name, id, institution",
  entity = "Other", score = 90, modality = "US", maker = "ge", model = "logiq", rows = 480, columns = 640,
  fills = { { 0, 0, 640, 40 } },
  source = "layout seen in public GE ultrasound sample files of this size",
}

region {
  id = "region.us.acuson-sequoia-banner-480x640", about = "Acuson Sequoia, top two lines",
  entity = "Other", score = 90, modality = "US", maker = "acuson", model = "sequoia", rows = 480, columns = 640,
  fills = { { 0, 0, 640, 48 } },
  source = "layout seen in public Acuson sample files of this size",
}

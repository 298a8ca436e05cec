-- Places on known devices where identity is burned in: filled whole, whatever is read there. maker, model, software: words
-- that stand in the header's value one after the other, whole and in any case ("ge" is not in "Agfa-Gevaert"); a header
-- that does not say never matches. fills = {x, y, width, height} in stored pixels, for exactly these rows and columns.
-- source says what the region was checked on. A layout that nobody has looked at does not belong here.

region {
  id = "region.us.philips-cx50-600x800", about = "Philips CX50: the upper bar without logo, MI and TI",
  entity = "Other", score = 90, modality = "US", maker = "philips", model = "cx50", rows = 600, columns = 800,
  fills = {
    { 88, 4, 482, 52 },  -- name and ID, institution
    { 664, 4, 136, 52 }, -- date and time
  },
  source = "checked on pictures of two Philips CX50, software 2.1.0 and 3.1.2, 800 by 600",
}

region {
  id = "region.us.ge-logiq-700-480x640", about = "GE LOGIQ 700: the institution in the first line, the time below the logo",
  entity = "Institution", score = 90, modality = "US", maker = "g.e. medical systems", model = "logiq 700",
  rows = 480, columns = 640,
  fills = {
    { 16, 22, 284, 18 },
    { 264, 40, 112, 16 },
  },
  source = "checked on pictures of two G.E. Medical Systems LOGIQ 700, software R1.0 and R6.1, 640 by 480",
}

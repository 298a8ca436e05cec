-- What rule files may call. Runs before each of them, and again for every call of a function that a rule declares.
-- host.* are the functions of the program (plugin/deid/rules_declare.c); they take one flat table.

local common = { "id", "about", "entity", "score", "examples", "near_misses", "modality", "where" }

local kinds = {
  rule = { "pattern", "exact_case", "action", "test", "yields" },
  keep = { "words", "phrases", "pattern", "exact_case", "test", "common" },
  label = { "words", "phrases", "value", "most", "separator" },
  names = { "words", "phrases", "beside" },
  region = { "maker", "model", "software", "rows", "columns", "image_type", "series", "anywhere", "fills",
    "source" },
  tag = { "path", "action", "value" },
  policy = { "unknown", "all_text", "thresholds", "on_text", "on_plan" },
  hook = { "on_instance", "route" },
  destination = {},
}

local function is_one_of(list, wanted)
  for _, name in ipairs(list) do
    if name == wanted then return true end
  end
  return false
end

local function as_list(value)
  if type(value) == "table" or value == nil then return value end
  return { value }
end

-- Boxes {x, y, width, height} one after the other.
local function flat(boxes)
  local numbers = {}
  for _, box in ipairs(boxes) do
    if type(box) ~= "table" or #box ~= 4 then error("a fill is {x, y, width, height}", 4) end
    for i = 1, 4 do numbers[#numbers + 1] = box[i] end
  end
  return numbers
end

-- { Date = 90 } as { "Date 90" }: tables that are given to the program are flat.
local function named_numbers(given)
  local texts = {}
  if type(given) ~= "table" then error("thresholds are a table of entities and scores", 4) end
  for name, score in pairs(given) do
    if math.type(score) ~= "integer" or score < 0 or score > 100 then
      error("a threshold is a whole number from 0 to 100", 4)
    end
    texts[#texts + 1] = tostring(name) .. " " .. score
  end
  return texts
end

local function words(list, sign, texts)
  for _, name in ipairs(as_list(list) or {}) do texts[#texts + 1] = sign .. tostring(name) end
end

-- { policy = "Balanced", with = "RetainInstitutionIdentity", without = { "CleanGraphics" }, fill = "Mean", hold = true } as one text of
-- words: what is given back to the program is no table.
local function choosing(asked)
  return function(instance)
    local answer = asked(instance)
    if type(answer) ~= "table" then return answer end
    local texts = {}
    for key, value in pairs(answer) do
      if key == "policy" then texts[#texts + 1] = tostring(value)
      elseif key == "with" then words(value, "+", texts)
      elseif key == "without" then words(value, "-", texts)
      elseif key == "fill" then texts[#texts + 1] = "fill=" .. tostring(value)
      elseif (key == "hold" or key == "refuse") and value == true then texts[#texts + 1] = key
      else error("on_instance answers with policy, with, without, fill, hold = true, refuse = true", 0) end
    end
    if #texts == 0 then return nil end
    return table.concat(texts, " ")
  end
end

local function declare(kind, given)
  if type(given) ~= "table" then error(kind .. " needs a table", 3) end
  local fields = {}
  for key, value in pairs(given) do
    if not is_one_of(common, key) and not is_one_of(kinds[kind], key) then
      error(kind .. " has no field " .. tostring(key) .. "; it has " .. table.concat(kinds[kind], ", "), 3)
    end
    fields[key] = value
  end
  if type(fields.id) ~= "string" then error(kind .. " needs an id", 3) end
  fields.modality = as_list(fields.modality)
  fields.where = as_list(fields.where)
  fields.examples = as_list(fields.examples)
  fields.near_misses = as_list(fields.near_misses)
  if fields.thresholds then fields.thresholds = named_numbers(fields.thresholds) end
  if fields.fills then fields.fills = flat(fields.fills) end
  if type(fields.on_instance) == "function" then fields.on_instance = choosing(fields.on_instance) end
  host[kind](fields)
end

function rule(given) declare("rule", given) end
function keep(given) declare("keep", given) end
function label(given) declare("label", given) end
function names(given) declare("names", given) end
function region(given) declare("region", given) end
function tag(given) declare("tag", given) end
function policy(given) declare("policy", given) end
function hook(given) declare("hook", given) end
function destination(given) declare("destination", given) end

function ps315(given)
  if type(given) ~= "table" then error("ps315 needs a table", 2) end
  local parts = { edition = "", rows = "", classes = "", types = "", private = "", concepts = "" }
  for key, value in pairs(given) do
    if parts[key] == nil or type(value) ~= "string" then error("ps315 knows no text " .. tostring(key), 2) end
    parts[key] = value
  end
  host.ps315(parts)
end

-- A PCRE2 pattern for use in functions: local coded = regex [[^\d+$]] at the top of a file, coded(text) inside.
function regex(pattern)
  local handle = host.regex_open { pattern = pattern }
  return function(text)
    return host.regex_find { regex = handle, text = text } == true
  end
end

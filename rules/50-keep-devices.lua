-- Makers and products as screens show them. Words that are people's names as well stand in phrases only.

keep {
  id = "keep.vendor.model", about = "model behind its series: LOGIQ E9, ACUSON S2000, FCR XG5000, EVIS EXERA III", entity = "Vendor", score = 88,
  pattern = [[(?<![\p{L}\d])(?:logiq|voluson|vivid|venue|versana|epiq|affiniti|clearvue|sparq|innosight|acuson|sonoline|juniper|redwood|aplio|xario|viamo|nemio|famio|arietta|lisendo|noblus|hi\s?vision|prosound|resona|anesus|zonare|accuvix|sonoace|mylab|technos|aixplorer|ultrix|terason|usmart|sonosite|m-?turbo|s-?nerve|titan|micromaxx|somatom|sensation|emotion|definition|biograph|symbia|magnetom|lightspeed|brightspeed|optima|discovery|revolution|signa|brivo|innova|allura|azurion|artis|axiom|ysio|multix|luminos|mobilett|aquilion|alexion|vantage|titan|infinix|ultimax|radrex|brilliance|ingenuity|iqon|achieva|intera|ingenia|panorama|digitaldiagnost|bucky|fcr|fdr|aspire|amulet|drx|directview|point-of-care|dx-?d|musica|regius|aerodr|selenia|lorad|affirm|senographe|pristina|mammomat|inspiration|microdose|orthophos|galileos|sidexis|orthopantomograph|planmeca|promax|kodak|veraviewepocs|cirrus|stratus|spectralis|visucam|triton|maestro|rtvue|avanti|trc|evis|exera|lucera|eluxeo|epx|endoeye|horizon|lunar|prodigy|idxa|hologic)[ -](?:[A-Z]{0,3}-?\d{1,4}[A-Z]{0,3}\+?|(?:hd|xt|hdxt|hdx|hde|xi|xr|xg|ds|xp|cx|es|as|vct|rs|plus|elite|pro|prime|expert|classic|select|one|duo|edge|flash|force|go\.?\w{0,4}|drive|i{1,3}|iv|v|vi{0,3})(?![\p{L}]))(?:\s?\d(?:\.\d)?\s?T\b)?|(?<![\p{L}\d-])(?:cr\s?(?:[137]0|12|15|25|35|[57]5|85|500|8[0-5]0|9[057]0|975)(?:\.0|-?X)?|cs\s[2-9]\d00|op\s?(?:[123]0|[123]00)D?|mx\s?8000|adc\s(?:compact|solo))(?![\w-])]],
  examples = { "LOGIQ E9", "Vivid E95", "ACUSON S2000", "FCR XG5000", "EVIS X1", "Senographe DS" },
  near_misses = { "LOGIQ SMITH", "OP MEIER", "OP 4711", "CR-10234", "CS-4711", "MX 99123" },
}

keep {
  id = "keep.vendor.products", about = "products that are no names", entity = "Vendor", score = 88,
  words = [[
affiniti clearvue sparq innosight sonoline xario viamo nemio famio lisendo noblus prosound resona anesus accuvix
sonoace mylab technos aixplorer ultrix terason usmart turbo micromaxx symbia biograph azurion axiom multix luminos
alexion infinix ultimax radrex digitaldiagnost directview aerodr senographe mammomat microdose orthophos sidexis
orthopantomograph planmeca promax veraviewepocs stratus spectralis visucam rtvue evis exera eluxeo endoeye idxa
gehealthcare siemenshealthineers bk medical topcon nidek optovue gendex instrumentarium vatech carestream swissray
sedecal elekta neusoft imaging uih landwind sonoscape wisonic alpinion lumify syngo advantx xpose xcelera impax
synapse centricity intellispace osirix horos efilm dstream espree hdxt hdx hde vct drx fcr drypix healthineers cxdi
canoscan trixell pixium dimensions 3dimensions mammography planmed metaltronica ims
]],
  phrases = { "siemens healthineers", "carl zeiss", "zeiss cirrus", "dentsply sirona", "sirona dental", "sirona orthophos", "schick elite", "schick by sirona", "galileos comfort", "edan instruments", "edan usa", "axiom artis zee", "philips allura", "siemens artis", "canon lightning", "zeiss stratus", "cirrus hd oct", "carestream lightning", "hologic selenia", "hologic lorad", "konica regius", "siemens avanto", "siemens skyra", "siemens aera", "siemens verio", "radiant viewer", "ge innova", "hitachi aloka", "hitachi medical","ge healthcare", "ge medical systems", "philips healthcare", "philips medical systems", "heidelberg engineering", "zeiss meditec", "united imaging", "canon medical", "canon medical systems",
    "toshiba medical", "magnetom avanto", "magnetom vida", "magnetom prisma", "magnetom skyra", "magnetom aera", "magnetom sola", "magnetom altea", "magnetom symphony", "magnetom trio", "magnetom sonata", "magnetom harmony", "magnetom lumina", "magnetom amira", "magnetom essenza", "magnetom espree", "magnetom verio", "magnetom allegra", "magnetom concerto", "magnetom impact", "magnetom vision",
    "somatom sensation", "somatom emotion", "somatom definition", "somatom force", "somatom drive", "somatom edge", "somatom perspective", "somatom scope", "somatom volume zoom", "somatom spirit", "somatom balance",
    "revolution apex", "revolution maxima", "revolution evo", "optima advance", "signa artist", "signa pioneer", "signa architect", "signa premier", "signa voyager", "signa creator", "signa explorer", "signa excite", "signa profile",
    "ingenia elition", "ingenia ambition", "acuson juniper", "acuson redwood", "acuson sequoia", "acuson antares", "acuson aspen", "acuson cypress", "artis zee", "artis pheno", "artis icono", "artis q", "axiom artis", "axiom aristos", "axiom luminos",
    "aquilion one", "aquilion prime", "aquilion lightning", "aquilion vision", "vantage titan", "vantage orian", "vantage galan", "vantage atlas", "selenia dimensions", "mammomat inspiration", "mammomat revelation", "mammomat novation", "senographe essential", "senographe pristina", "senographe crystal",
    "drx evolution", "drx revolution", "drx ascend", "fdr amulet", "amulet innovality", "hi vision preirus", "hi vision avius", "hi vision ascendus", "arietta prologue", "cirrus photo", "spectralis oct", "orthophos xg", "lunar prodigy", "lunar idxa", "horizon dxa", "discovery wi", "care dose", "allura xper", "allura clarity", "xper fd", "m turbo" },
  examples = { "MAGNETOM Avanto", "DRX-Evolution", "Selenia Dimensions", "MAGNETOM Vida" },
  near_misses = { "VIDA", "HARMONY", "SCHICK", "ZEISS", "SIRONA", "EDAN", "ARTIS", "GALILEOS", "ALLURA", "SELENIA", "REGIUS", "SKYRA" },
}

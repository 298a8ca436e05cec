-- Places by their Portuguese names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: libgeonames-common (data of geonames.org, CC-BY-4.0).

names {
  id = "places.pt", about = "places by their Portuguese names", entity = "Address", score = 72,
  words = [[
aalen aarau abadan abaetetuba abancay abbiategrasso abeokuta aberdare aberdeen aberystwyth abidjan abiko abilene
abomei abuja acarigua achalpur achern adana adeje adem adilabad adoni adıyaman afragola agadir agadèz agde agen ageo
aginskoye agra agrigento agropoli agüimes ahmedabad ahvaz aitos ajaccio ajdabiyah ajmer akron aksum aktau akureyri
alagoinhas alamogordo alarixe alba albacete albany albenga albertslund albi albignasego albufeira albuquerque alcamo
alcañiz alcoi alcúdia alençon alexandria alfenas algeciras alghero aligarh alkmaar allahabad allentown almada almansa
almaty almeirim almendralejo almeria almonte almuñécar alpignano altamura altea altemburgo alzira amadora amagasaki
amarillo amatitlán ambato ambattur amberg amersfoort ames amesterdã amiens amposta amritsar amásia anaheim anakapalle
ananindeua ancara andenne andijon andria anglet angoche angoulême angri annaba annapolis annecy ansbach antalya
antananarivo antequera antibes antioquia antofagasta antony antuérpia anzio anápolis aomori aosta apia aprília aqaba
aqtöbe aquisgrano aracaju arad aranjuez arapongas araraquara araure araya araçatuba arcore ardaã arendal arequipa
arese argentan argos ariccia arles arlington arnhemia arona arrah arrecife artaxata artigas arucas aruppukkottai
arzano arzignano asaka asansol aschaffenburg asdode asheville ashford ashikaga ashiya asker askøy asmara assemini
assis assuão asti atenas athlone atlanta atsugi atyrau auch augsburgo augusta aurangabad aurillac aurora austin autun
auxerre avarua aveiro avellino aversa avezzano avinhão avola ayacucho ayamonte ayodhya ayutthaya ağrı aşgabat baalbeck
bacabal bacoli bacólod badajoz baden baeza bafang bafoussam bagdá bagheria baghlan bahawalpur bailadores bakersfield
baku balaguer balkh ballarat ballerup balıkesir bamako bamberg bamenda bandung banfora bangalore banguecoque bangui
banjul banyoles barbastro bareggio bareli bariloche barinas barletta barnaul barquisimeto barranquilha barreiro
basseterre bastia batna battambang battipaglia baucau bayamón bayeux bayreuth baytown baza beaumont beaune beauvais
beaverton beira belfast belgrado belize bellevue bellingham bellinzona belluno belmopan belpasso benevento bengasi
bengbu benicarló benidorm bentonville benxi berat berga bergen bergerac berkeley berlim berna bersebá bertioga bertoua
bethlehem betim bhavnagar bhilai bhiwandi bhopal bhubaneswar biancavilla biarritz białystok biblos bielefeld biella
bienna bikaner bilbau billings binghamton binyamina birkenhead birkerød birkirkara birmingham birobidjan bisceglie
bischheim bisho bismarck bisqueque bissau bitola bitonto biłgoraj blackburn blackpool blagoveschensk blanes
bloemfontein blois bloomington blumenau bochum boconó bodinayakkanur bodrum bodø bogor bogotá boise bolesławiec
bolingbrook bollate bolonha bolzano bona borazjan borgomanero borovichí boscoreale boston bottrop botucatu bouaké
bourges bournemouth bouscat brampton brasov brasília bratislava braunschweig brazzaville breda bregenz bremen
bremerhaven breslávia bressanone bresso brest bridgeport bridgetown brindisi brisbane brno brooklyn brownsville
bruchsal bruges brugherio brusciano bruxelas bryan bréscia bucara bucaramanga bucareste buckeburgo budapeste budva
buenaventura bugia bujumbura bulawayo burbank burgas burlington burnaby burrel busan bussolengo butare buéa bydgoszcz
békéscsaba béziers böblingen bălţi cabimas cabudare cabul cachoeira caen cagliari cahors cairns cairuão caivano
cajamarca calabozo calahorra calais calama calatayud calcutá calella calgary caliningrado calpe caltagirone
caltanissetta calvià calw camagüey camaiore camaçari camberra cambridge camden campala campinas campobasso cananor
cancún canicattì cannes canoas canteleu cantuária capannori caraballeda caracas carachi carballo carbonia carcassonne
carcóvia cardito cariaco carini carlisle carmagnola carora carpi carrara cartagena carúpano casablanca casamassima
casanay casarano cascais cascina caserta casoria castamonu castelvetrano castries castrovillari cataguases catanzaro
catmandu cattolica catânia cavala cazã cecina cehegín celje cenon cercola cesena cesenatico cestas cetinje chacao
chachapoyas chadrinsk chamalières chambéry champaign chandigarh chandler changsha changwon changzhou chania chaozhou
chapecó charleroi charlotte charlottesville charlottetown chartres chattanooga cheb chelyabinsk chemnitz chengdu
chennai chesapeake chetumal cheyenne chiari chiavari chiba chicago chichicastenango chiclayo chieri chieti chigasaki
chiguayante chioggia chipiona chiryu chittagong chivasso chişinău cholula chongqing christchurch chuncheon châteaudun
châteauroux chókwè ciampino cianorte cicero cienfuegos cieszyn cincinnati cirebon ciriè cirénia ciutadella
civitavecchia clamart clarksville clearwater cleveland cleves clifton coatzacoalcos coblença cochabamba cochim codó
coimbatore coira colatina colleferro collegno colombo columbus colúmbia comiso como compiègne conacri concarneau
concepción conegliano constantina constança conversano copenhaga copertino copiapó corato corinto coriovalo cormano
cornaredo correggio corrientes corumbá corunha corvallis cosenza cotonou cottbus coulão courtrai craiova cranston
crema creusot crevillent criciúma créteil cuamba cuernavaca cufa cuiabá culiacán curicó curitiba cáceres cádiz córdova
dachau daegu daejeon dallas dalmine damanhur damieta dammam danang dandong darbhanga darhan darlington darmstadt
darwin datong davis dayton dearborn debrecen decatur dehri delft delfzijl dempassar denver derbente desio dessau
detroit dhanbad dharapuram dieppe dijon dimona dinapore divinópolis diyarbakir djibouti djidjiga dmitrov dnipro dodoma
doha dolisie domodossola donaueschingen dongying dordreque dornbirn dortmund dothan douai douala douarnenez dourados
dover draguignan drammen drancy dresden dreux drogheda dschang duaca dubai dublin dubna dubrovnique dudelange dudinka
duisburgo duluth dumbarton dunaújváros dundalk dundee dunedin dunquerque durango durban durham durrës dushanbe
dzerzhinsk díli düren düsseldorf eastbourne eaubonne edimburgo edirne edmonton edéa eger eibar eindhoven eisenach
ekaterinburg elbeuf elda elektroiugli elgin elizabeth embu empoli enna ennis erba ercolano erdenet erechim erevan
erfurt erie erlangen ermesinde erzurum esbjerg escuintla esna espinho espoo essaouira essen esslingen estepona
estetino estocolmo estoril estrasburgo estugarda esztergom eupen evanston evansville everett evreux fabriano faenza
fairbanks faisalabad faluja famagusta fano fargo fasano favara fayetteville feira felanitx felgueiras fermo
fianarantsoa fidenza figueres filadélfia fiumicino flagstaff flensburg florianópolis floridia foggia foligno
folkestone follonica fondi fongafale fontainebleau forio forli formia formigine formosa fortaleza fossano foumban
franceville frankfort frascati frattamaggiore frattaminore frauenfeld fredericia fredericksburg fredericton
fredrikstad freetown freiberga fremont fresno friburgo friedrichshafen frisinga frosinone fucheu fujieda fujinomiya
fukuchiyama fukuoka fukuroi fussa fuxin fécamp fürth făgăraş gaborone gainesville galatina galaţi gallarate galliate
galway gamagori gandia gante gardiz garoua gatineau gaza gaziantep gdańsk gdynia geel geelong gela geldermalsen
gelsenkirchen genebra georgetown gera getafe ghardaia ghazni ghedi giarre gifu gijón gilbert ginosa ginowan giovinazzo
girona gitarama giulianova giussano gizé gjirokastër gjøvik glasgow glendale gliwice gloucester goiânia gondar gorizia
goslar gota gotemburgo gotinga gradignan gragnano granada granollers grasse gravataí graz greenock greensboro grenoble
groningen grottaferrata grottaglie grozny grugliasco guacara guadalajara guaiaquil gualá guanajuato guantánamo
guarapari guarapuava guarda guarenas guarulhos guaíba guelma guildford guilin guimarães guiyang gujo gujranwala
guntakal gunzburgo guwahati gwangju gyoda gyumri győr gáldar gävle génova göppingen görlitz haarlem hachioji hadano
hadera haderslev hafnarfjörður hagen haguenau hagåtña haifa haiphong hakodate halden hamamatsu hamar hamburgo hamelin
hamhung hamilton hampton hanamaki hangzhou hanno hanyu hanói hanôver harare harbin harlingen harrisburg harstad
hartford hasselt hastings hasuda hatsukaichi haugesund havana hayward hebrom hefei heidelberga heidenheim heilbronn
hekinan helena helsingborg helsingor helsínquia hemer henderson herisau hermosillo herning herstal herzogenaurach
hialeah higuerote hikone hillerød himeji hirakata hiratsuka hirosaki hiroxima hlotse hoboken hohhot holland hollywood
holstebro homs honiara honolulu hoogeveen hoorn horten hortolândia houston hrodna huaibei huancavelica huancayo huaraz
huelva huesca huntsville hurghada huánuco hvidovre hyderabad hyvinkää hyères härnösand höxter hørsholm iaroslavl iaşi
ibadan ibiza ichihara iefremov ielets iglesias igualada ijevsk ilesa illzach ilmenau imola impfondo impéria incheon
indaiatuba indianápolis indore ingenio ingolstadt inhambane innsbruck inuyama invercargill inverness ipatinga iquique
iquitos irbid irkutsk irvine irving iráclio isahaya iserlohn ishinomaki ishøj islamabade ismaília issoire istambul
istarawshan isérnia itabuna itaituba itajaí itami itapetininga itaqui ituberá ituiutaba itumbiara ivrea izegem iznik
jabalpur jackson jacksonville jacmel jaipur jakarta jalalabad jalandar jamestown jamshedpur jaén jena jeonju jequié
jesi jiamusi jidá jilin jinan jixi joanesburgo jodhpur joinville joliet juneau juárez júpiter jēkabpils jūrmala kadapa
kadoma kaduna kagoshima kaifeng kaiserslautern kaizuka kakamigahara kakegawa kakogawa kallithea kalmar kalundborg
kamakura kamloops kananga kanazawa kandahar kano kanoya kanpur kanuma kaposvár karabük karatsu karbala karlovo
karlsruhe karlstad kashiwa kassel kasukabe katowice kawaguchi kawasaki kayes kayseri kazanluk kecskemét keetmanshoop
kehl kelibia kelowna kenner kennewick kerman kermanshah khabarovsk khammam khujand khulna kiel kielce kigali killeen
kimitsu kingston kingstown kirjatch kirkuk kirov kiryu kisangani kisarazu kishiwada kitakami kitakyushu kitchener
kitwe klagenfurt klaipėda kloten knoxville kobe kofu kolding kolwezi komotini komárom konduz kongsberg konya koper
koriyama kornwestheim koroliov korçë koshigaya kotte koulamoutou kousseri kouvola kovel kowloon košice kraljevo kranj
krasnodar krasnoznamensk kreuzlingen kristiansand kristiansund kuching kulmbach kumagaya kumamoto kumanovo kumasi
kunming kuopio kurashiki kure kushiro kuwait kyiv kyustendil köniz køge kėdainiai ladispoli lafayette lages laghouat
lagos lahore lahr lahti lainate lambaréné lampang lancaster lanciano landerneau landshut lanester langfang langreo
lannion lansing lanzhou laraxe larvik lassa lataquia latina lausana laval lebrija lecce lecco leeds leeuwarden leganés
legnago legnano leida lentini leonberg lepe lethbridge leverkusen león liberec libourne libreville lichinga lida
liepāja lille lillehammer lilongwe lima limassol limbe limbiate limoges limón linares lincoln lingolsheim linz liquiçá
lisieux lissone liubertsi liubliana liverpool livorno liège llodio llucmajor lobamba lodi logroño lomé london londrina
longmont longueuil longview longyearbyen lorient lormont louisville lourdes loures lovaina luanda lubbock lublin lubni
lubumbashi lucca lucera lucknow ludhiana ludwigsburgo lugano lugo lugoj luleå lund luneburgo luoyang lusaka luton
lutsk luxemburgo luxor lviv lynchburg lyon lárnaca lérida lípsia lörrach lübeck lüderitz macapá macerata machala
machida mackay maddaloni madison madrid madurai maebashi mafeteng magadan magangue magdeburgo mahackala mahajanga
mahdia maiduguri maizuru majuro malang maldonado malmö malnate mamudzu manacor manama manaus manchester mandalay
mandurah manduria manfredonia mangalore mangochi manila manizales manlleu mannheim manresa manta manzanares manágua
maputo maracaibo marbella marburgo marchena marcianise maribor mariehamn marigliano marmande marrakech marratxí
marselha marshall marugame marília mascalucia maseru massafra mastrique mataram mataró matera matosinhos matsudo
matsumoto matsuyama matura maturín maubeuge mazagão mazarrón mazatlán mbabane mbouda mcallen meca meda medan medford
meerut meißen mejdurechensk meknès melbourne melegnano melilla melinde melo melzo memmingen mentana merano mercedes
mesa mesagne messina metairie metz meudon mexed mexicali meymaneh michelena midelburgo midland mijas mikkeli milazzo
milwaukee milão minamata mindelo minneapolis minsk minturno mira miramas mirandola mirano misilmeri miskolc
misterbianco mitilene mitischi miyakonojo mobara modena modugno mogadíscio moguer mogán mogúncia mojaisk molfetta
moncalieri moncton mondovì mondragone monfalcone monopoli monreale monróvia mons monselice monserrato montargis
montebelluna montemurlo montepuez monterotondo monterrei montevarchi montgomery montichiari montilla montivilliers
montluçon montpellier montreal montreux montélimar monza mooka moriguchi morioka morlaix moroni moscovo mossul
mostaganem mostar mougins moulins mouscron moyobamba mudanjiang muggiò mulhouse multan mumbai munique murfreesboro
muriaé murmansk musashino mussoori mutare mymensingh mysore mâcon mântua mégara mérida mérignac mênfis módica mónaco
mönchengladbach múrcia müllheim münster nabadwip nabari nagareyama nagercoil nagoia nagpur nagykanizsa naha naipidau
nairóbi nalgonda nampula namur nanaimo nanchang nancy nangasaque nanning nantong naperville narbona narita narón
nashua nashville nassau nazaré ndola nelspruit nemuro nerja nerviano nettuno neuquén neuss nevers newark newcastle
newport niala niamey nichelino nicósia niigata niitsu nikko nimegue ningbo niscemi nishinomiya niterói nkongsamba
nobeoka noci noguinsk noicattaro nokia norfolk norrköping noto nottingham nouméa novara novokuznetsk novosibirsk noyon
numazu nuoro nuremberga nuuk nîmes nördlingen oakland odate odense oderzo odesa odessa odivelas offenburg ofunato
ogaki oita okahandja okayama okazaki okegawa okinawa oldemburgo olinda olot olten olympia omihachiman omsk omura omuta
ongole onitsha onojo onomichi oostende opole orbassano oremburgo orihuela oristano orlando orleães osaka osimo oslo
osnabrück osogbo ostrava ostuni otaru otava otavalo otawara otsu otsuki ouagadougou ouargla oulu ourinhos ouésso
ovalle oviedo owando oxnard oxónia oświęcim pachino pachuca padang paderborn pagani pakxe palafrugell palagiano
palagonia palamós palatine palermo palikir palimbão palmas palmi pamplona papeete parabiago paramaribo paranaguá
parauapebas parintins parnamirim pasadena passau pasto paterson patna patras pattukkottai paulista pavlodar paysandú
pazardzhik pekanbaru pelotas penang peniche pensacola peoria perpinhã perth perugia pesaro pescara pessac petare
peterhof pexauar peñaflor pforzheim piacenza pietrasanta pilkhuwa pindamonhangaba pinerolo pinto pioltello piombino
pionguiangue piossasco pisa pistoia piteå piteşti pitsburgo piura plasencia plauen pleven pljevlja ploemeur ploieşti
plovdiv plymouth plzeň podgorica podujevo poggibonsi poggiomarino poitiers pollença pomezia pondicherry ponferrada
pontedera pontevedra pontiac pontivy pordenone pori porlamar portici portmore porto portogruaro portsmouth posadas
potenza potsdam pozzallo pozzuoli praga princeton provo pucallpa puducotai puebla puertollano pula puliyankudi pune
puno putalão putignano pyinmana pájara pécs pérgamo périgueux płock płońsk qingdao qinhuangdao qiqihar qostanay
qualiano quebec quedlimburgo queluz quetzaltenango quillota quilmes quilpué quimbaya quimper quinxassa quios quioto
quthing quíbor qyzylorda rabat racine radolfzell ragusa rajahmundry rajkot rajpura raleigh ramenskoie rancagua ranchi
randers rangum raniganj rapallo rapperswil rastatt rauma ravenna ravensburg rawalpindi redmond redondela regensburgo
regina rehovot reiquiavique relizane rennes renukoot resende rethymno reus reutlingen rezekne rheinfelden ribera
riccione rieti riga rijeka rimini ringsted riobamba riom rishra rivera rivoli rjev rochester rockford rodes roma ronda
rondonópolis roseau roseta roskilde rosolini rostock rostov roswell rota roterdão rottweil rovaniemi rovereto rovigo
rozzano rtichtchevo ruhengeri rustavi rustemburgo rutigliano ružomberok ryugasaki rzeszów rødovre saarbrücken sabae
sacile sacramento safim saguenay sagunto saida saijo sakado sakai salamanca salisbury salta saltillo salto salvador
salzburgo salónica samarcanda samarinda sambhal samsun sanaa sandefjord sandnes sangamner sanjo sanremo santander
santos sapporo saragoça sarajevo sarandë sarasota saratov sarcelles sargodha sarh sarnia sarno saronno sarpsborg
sarreguemines sarzana sasebo saskatoon sassari sassuolo saurimo savannah savigliano savona savonlinna sayama scafati
scandicci schaerbeek schaumburg schijndel schiltigheim schio schwerin sciacca sciaffusa scicli scordia scottsdale
scranton sderot seattle sebastopol segrate selargius selma semarang semêndria sendai senigallia sens seregno serekunda
seriate serres sestu setif seto seul seveso sevilha sezze sfax shamli shantou shaoguan sheffield shekhupura shenyang
shenzhen shijiazhuang shiki shikohabad shimotoda shingu shizuoka shkodër shobara sholapur shreveport shrewsbury sibiti
siderno siedlce sighişoara sikandrabad simferopol sindelfingen sinnai sinop sintra sitges skien skikda skive skokie
slagelse slavutych sligo solin somerville sondrio sopron sora sorocaba sousse southampton speyer spinea spokane
spoleto springfield srinagar stakhanov stargard stavanger steffisburg stellenbosch stendal stockton straubing sudbury
suez suffolk suita sukagawa sukhumi sulmona sumbe sundsvall sunnyvale surabaia surakarta surate suratgarh susa suva
suzhou suzuka svendborg swakopmund sydney syracuse szekszárd szentendre szolnok szombathely székesfehérvár sète
sélestat sídon sønderborg tabay tabriz tacna tacoma tacoronte tacuarembó tadjourah taganrog taif taipé taizhou
takamatsu takasaki takatsuki takefu talca talcahuano talence tallahassee tallinn tamboré tampa tampere tampico
tangshan tapachula taranto tarifa tarija tarnów tarragona tarsus tartu tarudante tashkent tatabánya taungû tavira
taxco tcherkássi tchudovo tchussovoi tebessa teerão tegal tegucigalpa teguise telde teodósia tepic teresina terlizzi
termoli terni terracina terrassa teruel terzigno tetuão texcoco thanjavur thiene thimbu thionville thiruvananthapuram
thorshavn tianjin tiberíades tiblíssi tighina tijuana tikrit tilburgo timbouctou timişoara timotes tindivanam tindouf
tipasa tirana tiraspol tiro tirunelveli titagarh tiumen tlemcen tobruk togane togliatti toki tokorozawa tokushima
tolentino toluca tondabayashi tono toowoomba topeka toronto torrelavega torrevieja torreón tortona tosu toul toulon
toulouse tournai townsville toyohashi toyokawa tradate tralee trani trapani trebizonda trecate trento trenton
treviglio treviso trieste triggiano trinidad tromsø trondheim trujillo tréveris tsuruga tsuruoka tsuyama tubbergen
tubinga tucacas tucson tucupita tula tulcea tulcán tulsa tumbes tumeremo tupelo turim turkmenbachi turku turmero
tuscaloosa tuttlingen tuzla tver tyler téramo tívoli tóquio tønsberg ubatuba ubrique ueda ujjain ulianovsk ulsan umeå
upata uppsala urayasu urbana ureña uruguaiana urumqi ushuaia uslar usuki utica utreque utsunomiya uzhhorod uzlovaia
vada vadodara vaduz valdagno valenza valenzano valeta valkeakoski valkenswaard valladolid valledupar valls valongo
valparai valparaíso vanadzor vancouver vancôver vannes varanasi varberg varese varkaus varna varsóvia vasto vejalpur
vejle velletri velsen vence veneza venlo ventimiglia veracruz vercelli verona vesanção veszprém vevey viamão viareggio
viburgo vicenza victoria viedma viena vienciana vierzon vigevano vignola vigo vijayawada vilhena villabate
villahermosa villaricca villarrobledo villavicêncio villena villeurbanne vilnius vimercate vimodrone vincennes visby
vishakhapatnam visnagar visoko vitebsk viterbo vittoria vizianagaram vladikavkaz vladivostok vlorë voghera volfembutel
volgogrado voronezh vyborg vénissieux vólos waco wadowice wakkanai wangen warangal washington waterford waterloo
waukegan weimar wetzlar wexford whitehorse wichita wieluń wiesbaden wigan williamsburg wilmington winchester windhoek
windsor winnenden winnipeg winterthur wollongong wrexham wuhan wuhu wuppertal wurtzburgo wuxi xalapa xangai xian xiraz
xuzhou xàbia xàtiva yachimata yaizu yakima yalta yamaguchi yamoussoukro yaoundé yecla yellowknife ylöjärvi yogyakarta
yokohama yonago yonezawa yonkers york youngstown yuki yukuhashi zacatecas zadar zagazig zagreb zalaegerszeg zamora
zamość zapopan zaporizhzhya zarautz zedelgem zhangjiakou zhangzhou zhanjiang zhengzhou zhenjiang zhytomyr zibo zigong
ziguinchor zugdidi zugo zurique zwickau zárate águilas álvaro áquila åbenrå ålesund çanakkale échirolles écija éilat
épinal évora óbidos úbeda úrmia łowicz łódź świnoujście świętochłowice żagań
]],
  phrases = {
    "a haia", "abano terme", "abreu e lima", "abu dabi", "aci castello", "aci catena", "acquaviva delle fonti",
    "acqui terme", "adis abeba", "ait bélaid", "aix-en-provence", "al ain", "al khor", "al muharraq", "al-mansurah",
    "alba júlia", "albano laziale", "alcalá de henares", "alice springs", "an-najaf", "andorra-a-velha",
    "angra dos reis", "ann arbor", "antiga cidade de lamu", "antigua guatemala", "aranda de duero",
    "arcos de la frontera", "arcos de valdevez", "arenys de mar", "arlington heights", "ascoli piceno", "ashok nagar",
    "atlantic city", "bac giang", "baden-baden", "bairro de são pedro", "balneário camboriú", "banda achém",
    "bandar abbas", "bandar lampung", "bandar seri begawan", "banja luka", "bar-le-duc", "barcellona pozzo di gotto",
    "barra do garças", "barra do piraí", "barra mansa", "barracana bermeja", "basse-terre", "baton rouge",
    "belford roxo", "belo horizonte", "bento gonçalves", "bete-seã", "beverly hills", "biberach an der riß",
    "bielsko-biała", "bijelo polje", "boa vista", "bobo dioulasso", "bodh gaya", "bolonha-sobre-o-mar",
    "bordj bou arreridj", "bovisio-masciago", "broken hill", "buenos aires", "buri ram", "busko-zdrój",
    "busto arsizio", "butha-buthe", "cabo haitiano", "cachoeiro de itapemirim", "cagnes-sur-mer", "caluire-et-cuire",
    "campi bisenzio", "campina grande", "campo grande", "can tho", "canosa di puglia", "cape coral", "carate brianza",
    "carson city", "cartagena das índias", "casal di principe", "casale monferrato", "casalecchio di reno",
    "casalnuovo di napoli", "cassano d'adda", "castel maggiore", "castel volturno", "castelfranco emilia",
    "castelfranco veneto", "castellammare di stabia", "castellón de la plana", "castiglione delle stiviere",
    "castro-urdiales", "catia la mar", "cava de' tirreni", "caxias do sul", "ceglie messapica", "central waterford",
    "cernusco sul naviglio", "cerro de pasco", "cesano maderno", "cesson-sévigné", "charleville-mézières",
    "charlotte amalie", "charneca de caparica", "chiang mai", "chilpancingo de los bravo", "cidade antiga de hoi an",
    "cidade antiga de lijiang", "cidade da guatemala", "cidade da praia", "cidade de ho chi minh", "cidade do cabo",
    "cidade do méxico", "cidade guaiana", "cidade histórica de vigan", "cidade pilar", "ciego de ávila",
    "cinisello balsamo", "città di castello", "city of the dalles", "ciudad bolívar", "ciudad del este",
    "ciudad real", "ciudad victoria", "civitanova marche", "clermont-ferrand", "collado villalba",
    "colle di val d'elsa", "college station", "colorado springs", "colônia do sacramento", "comuna de jędrzejów",
    "comuna de końskie", "comuna de śrem", "comuna de świebodzin", "comuna de świecie", "conceição do araguaia",
    "concepción del uruguay", "condeixa-a-nova", "conil de la frontera", "conjunto de templos de khajuraho",
    "conselheiro lafaiete", "coral springs", "corpus christi", "cournon-d'auvergne", "cruz alta", "cusano milanino",
    "câmara de lobos", "dar es salaam", "daytona beach", "de land", "des moines", "desenzano del garda", "dire dawa",
    "dollard-des-ormeaux", "dom pedro", "dong hoi", "dos hermanas", "dunajská streda", "east merrimack",
    "east orange", "el bayadh", "el callao", "el ejido", "el escorial", "el limón", "el paso", "el paso de robles",
    "el tocuyo", "el vendrell", "embu das artes", "equeurdreville-hainneville", "escaldes-engordany",
    "esch-sur-alzette", "esplugues de llobregat", "falconara marittima", "federal way", "feira de santana",
    "figueira da foz", "fiorano modenese", "fleury-les-aubrais", "fort collins", "fort lauderdale", "fort worth",
    "fort-de-france", "foz do iguaçu", "francavilla al mare", "francavilla fontana", "francisco beltrão",
    "frankfurt am main", "frankfurt an der oder", "freiburg im breisgau", "garbagnate milanese",
    "garmisch-partenkirchen", "genzano di roma", "george town", "gioia del colle", "gioia tauro",
    "giugliano in campania", "gold coast", "governador valadares", "granadilla de abona", "grand forks",
    "grand rapids", "grand-quevilly", "gravina in puglia", "grumo nevano", "guadalajara de buga", "guajará-mirim",
    "guilford center", "guía de isora", "haldwani-cum-kathgodam", "halle an der saale", "herceg-novi",
    "huntington beach", "hérouville-saint-clair", "icod de los vinos", "ilha solteira", "illkirch-graffenstaden",
    "iujno-sakhalinsk", "jaraguá do sul", "jefferson city", "jerez de la frontera", "joué-lès-tours", "joão pessoa",
    "juazeiro do norte", "juiz de fora", "kansas city", "karlovy vary", "karlstadt am main", "katima mulilo",
    "kuala lumpur", "l'haÿ-les-roses", "la asunción", "la azulita", "la ceiba", "la chaux-de-fonds", "la goulette",
    "la grita", "la guaira", "la línea de la concepción", "la marsa", "la oliva", "la orotava", "la paz", "la plata",
    "la rochelle", "la serena", "la spezia", "la unión", "la victoria", "lake charles", "las palmas", "las piedras",
    "las vegas", "le cannet", "le havre", "le mans", "little rock", "lloret de mar", "long beach", "los angeles",
    "ludwigshafen am rhein", "madison center", "malgrat de mar", "mar del plata", "marano di napoli",
    "mariano comense", "martina franca", "mazar-e sharif", "mazara del vallo", "mbuji-mayi", "medicine hat",
    "melito di napoli", "merthyr tydfil", "miranda de ebro", "międzyrzec podlaski", "mogliano veneto",
    "mohale's hoek", "mola di bari", "mont-de-marsan", "mont-saint-aignan", "montceau-les-mines", "monte alegre",
    "montecatini terme", "montecchio maggiore", "montego bay", "morón de la frontera", "mugnano di napoli",
    "municipality of monroeville", "n'djamena", "naberejnye chelny", "nag hammadi", "neu-ulm", "neuburgo do danúbio",
    "neuilly-sur-seine", "neustadt an der weinstrasse", "new bedford", "new haven", "newcastle upon tyne",
    "nha trang", "niagara falls", "niagara-on-the-lake", "nocera inferiore", "nocera superiore", "north charleston",
    "north las vegas", "nova deli", "nova friburgo", "nova glasgow", "nova iguaçu", "nova iorque", "nova lima",
    "nova milanese", "nova orleães", "nova xavantina", "novate milanese", "novi ligure", "novi pazar",
    "novo hamburgo", "novo laredo", "novo mesto", "nuku'alofa", "nur-sultan", "oaxaca de juárez", "oklahoma city",
    "orta nova", "ouro preto", "owari-ichinomiya", "paderno dugnano", "pago pago", "palazzolo sull'oglio",
    "palm springs", "palma de maiorca", "palma di montechiaro", "palo alto", "palo del colle", "palácio de pavlovsk",
    "panchkula urban estate", "passo fundo", "pato branco", "patos de minas", "pembroke pines", "petit-quevilly",
    "petropavlovsk-kamchatski", "piatra-neamt", "piazza armerina", "pineda de mar", "placa de nazca", "pnom penh",
    "pointe-noire", "pointe-à-pitre", "pomigliano d'arco", "pompano beach", "ponta delgada", "ponta grossa",
    "ponte de lima", "port harcourt", "port louis", "port moresby", "port of spain", "port vila", "port-gentil",
    "porto alegre", "porto elizabeth", "porto empedocle", "porto príncipe", "porto said", "porto san giorgio",
    "porto sant'elpidio", "porto sudão", "porto união", "porto velho", "porto-da-paz", "porto-novo", "posto da mata",
    "poços de caldas", "prince albert", "prince george", "puerto ayacucho", "puerto cruz", "puerto de la cruz",
    "puerto iguazú", "puerto maldonado", "puerto montt", "puerto vallarta", "punta arenas", "puy-en-velay",
    "póvoa de varzim", "qacha's nek", "quartu sant'elena", "ramat gan", "ramat hasharon", "red deer",
    "reggio di calabria", "ribeirão das neves", "ribeirão preto", "rio branco", "rio de janeiro", "rio grande",
    "rocca di papa", "romano di lombardia", "roseto degli abruzzi", "rostov do don", "round rock", "rueil-malmaison",
    "ruvo di puglia", "río chico", "río cuarto", "río gallegos", "saint chamond", "saint george.s", "saint john",
    "saint john's", "saint louis", "saint paul", "saint-brieuc", "saint-denis", "saint-etienne-du-rouvray",
    "saint-germain-en-laye", "saint-jean-sur-richelieu", "saint-lô", "saint-malo", "saint-marc",
    "saint-maur-des-fossés", "saint-médard-en-jalles", "saint-pierre", "saint-quentin", "salon-de-provence",
    "salsomaggiore terme", "salt lake city", "san angelo", "san antonio", "san bartolomé",
    "san bartolomé de tirajana", "san benedetto del tronto", "san bonifacio", "san carlos", "san cataldo",
    "san cristóbal", "san cristóbal de la laguna", "san diego", "san donato milanese", "san donà di piave",
    "san fernando", "san fernando de apure", "san giorgio a cremano", "san giovanni in fiore",
    "san giovanni in persiceto", "san giovanni la punta", "san giovanni lupatoto", "san giovanni rotondo",
    "san giovanni valdarno", "san giuliano milanese", "san giuseppe vesuviano", "san ignacio",
    "san javier de loncomilla", "san josé", "san juan", "san juan de colón", "san juan de los morros",
    "san lazzaro di savena", "san luis", "san luis potosí", "san martín de los andes", "san mauro torinese",
    "san miguel de tucumán", "san miniato basso", "san pedro de macorís", "san pedro de ribas", "san pedro sula",
    "san salvador", "san salvador de jujuy", "san salvo", "san sebastián de los reyes", "san severo", "sankt pölten",
    "sanlúcar de barrameda", "sant feliu de guíxols", "sant feliu de llobregat", "sant joan despí", "sant'anastasia",
    "sant'antimo", "sant'antonio abate", "santa ana", "santa bárbara", "santa bárbara d'oeste", "santa clara",
    "santa cruz da serra", "santa cruz de la palma", "santa cruz de tenerife", "santa elena de uairén",
    "santa eulalia del río", "santa fé", "santa maria capua vetere", "santa marta", "santa mônica", "santa pola",
    "santa rosa", "santana do livramento", "santeramo in colle", "santiago de compostela", "santiago de cuba",
    "santiago do chile", "santo andré", "santo ângelo", "sao jose do rio preto", "schwäbisch gmünd",
    "schwäbisch hall", "senhor do bonfim", "sesto fiorentino", "sesto san giovanni", "sestri levante",
    "settimo torinese", "sidi bel abbes", "sioux falls", "somma vesuviana", "sotteville-lès-rouen", "spanish town",
    "st albans", "st peter port", "st. catharines", "st. charles", "st. joseph", "stara zagora", "stockton-on-tees",
    "stratford-upon-avon", "sugar land", "são bento do sul", "são bernardo do campo", "são borja", "são carlos",
    "são fernando", "são francisco", "são gabriel", "são jorgé dos ilhéos", "são josé dos campos",
    "são josé dos pinhais", "são joão del-rei", "são leopoldo", "são lourenço", "são luís", "são marino",
    "são mateus", "são paulo", "são petersburgo", "são rafael", "são sebastião", "são tomé", "tarawa do sul",
    "tassin-la-demi-lune", "tel aviv", "termini imerese", "teófilo otoni", "the valley", "thunder bay", "tizi-ouzou",
    "torre annunziata", "torre del greco", "torrejón de ardoz", "trentola-ducenta", "trezzano sul naviglio",
    "trois-rivières", "três cantos", "três corações", "três lagoas", "tuxtla gutiérrez", "ulã bator",
    "união da vitória", "v redonda", "venaria reale", "vibo valentia", "vila do conde", "vila nova de gaia",
    "vila real", "vila velha", "vila-de-santiago-maior", "vila-real", "vilafranca del penedès",
    "vilanova i la geltrú", "villa alemana", "villafranca di verona", "villenave-d'ornon", "villeneuve-sur-lot",
    "villingen-schwenningen", "virginia beach", "vittorio veneto", "vitória da conquista", "viña del mar",
    "várzea grande", "vélez-málaga", "vũng tàu", "wallingford center", "walvis bay", "weil am rhein",
    "weil der stadt", "west palm beach", "white rock", "wichita falls", "winston-salem", "xai-xai",
  },
}

names {
  id = "places.pt.common", about = "places by their Portuguese names that are words, too", entity = "Address", score = 60, beside = true,
  words = [[
acapulco acerra acra acre adelaide adelfia alcobaça alegrete alepo alicante anchorage ancona angers anjo aracati
araucária araxá ardea argel arica arzila assunção astracã avilés bagé baiona baião balaclava baltimore barbate
barcelona bari barretos basileia bath baçorá beirute belem benguela benim bordéus borne braga bristol bronte buffalo
burgos bursa bérgamo cachoeirinha caiena cairo cali campeche candelaria cantão caragua care carmona cartum caruaru
cascavel cassino catanduva cento cervia charleston chico chihuahua chino coburgo coimbra colmar colón colônia
conceição concord concordia cork coro corsico cracóvia crato cremona cuenca cumaná cusco cuíto cápua daca dacar
damasco deli dondo encarnação enseada erode escópia esmirna este florença franca fulda funchal gaeta gobo gorgonzola
gouda gravatá guanare handa hilo hove huambo imperatriz inca jacareí jambi jeju jeremias jericó jerusalém jundiaí
laredo leiria leme letícia licata limeira limerick lisboa lobito londres lorca lubango lucerna macassar macaé maceió
magenta maia malabo malaca malines malé mapuçá marabá maringá marino marsala mascate massa masulipatão matola maçuá
medelim medina miami miramar mission mobile modesto molde mombaça montevidéu monção morelia moss motril munger málaga
nadim nanquim nantes nara nardò natal nice nola nápoles olhão omaha ourense palmela palmira palência panamá paraná
paris parma passos paternò pavia pequim petrópolis phoenix piracicaba pireu portland potosí prato pretória providence
pádua quelimane quito reading recife reno resistência riade rioja rosario roses ruse ruão salem salt samara santarém
sava sedan segóvia setúbal siena siracusa sião sobral sparks split sucre sumaré sófia sória tabatinga tarbes tatuí
tempe toledo tomar tortosa tours trípoli tune tunes tânger valdivia valença valência versalhes vitré vitória
wellington worms ávila
]],
}

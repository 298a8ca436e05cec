-- Places by their Italian names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: libgeonames-common (data of geonames.org, CC-BY-4.0).

names {
  id = "places.it", about = "places by their Italian names", entity = "Address", score = 72,
  words = [[
aabenraa aalborg aalen aalsmeer aalten aarau abadan abaetetuba abakaliki abakan abancay abaza abbeville abbiategrasso
abeokuta aberdeen abidjan abomey abuja abéché acarigua accra adalia adana adeje adelaide adelfia aden adrianopoli
afragola agadir agde agen agrigento agrinio agropoli agüimes ahmedabad aitos ajaccio aktobe akureyri alanya albacete
albany albareale albenga albertslund albertville albi albignasego albufeira albuquerque alcamo alcañiz alcobaça
alcobendas alcorcón alcoy alcúdia alejsk alençon aleppo alessandria alessandropoli alessio alfortville algeciras
algeri alghero alicante alkmaar allentown alleppey almada almansa almaty almelo almendralejo almería almonte almuñécar
alpignano altamura altenburg alvaro alzira amadora amasya ambato amberg amburgo amersfoort amiens amman amposta
amritsar amstelveen anaheim ancona andenne anderlecht andria angarsk anglet angoulême angren angri ankang ankara
annaba annapolis annecy annemasse annonay ansbach antananarivo antequera antibes antivari antofagasta antony antracyt
antsiranana anurādhapura anversa anzio aosta apeldoorn apia apšeronsk aqaba aqtau aquisgrana aracaju arad aralsk
aranjuez arcore arcueil arendal arese argentan argenteuil argirocastro arica ariccia arles arlington arlon armavir
armentières arnhem arona arras arrecife arta artašat arucas arusha arzano arzignano aschaffenburg asker askøy asmara
assemini assen assila assuan asti asunción atene athlone atlanta atyrau aubagne aubervilliers auch aurillac auschwitz
austin autun auxerre avarua aveiro avellino avezzano avignone avilés axum ayamonte ayutthaya ačinsk aşgabat baalbek
baarn bacoli bacólod bacău badajoz baden baeza baghdad bagneux bagnolet baidoa baião baja baku balaguer balašicha
balašov ballerup balykčy bamako bamberga bangalore bangangte bangkok bangui banjul banyoles baracoa barbastro barbate
barcellona bareggio bari barletta barnaul barquisimeto barranquilla barreiro baryš basildon basilea basingstoke
basseterre battipaglia bayeux bayonne bayreuth baza beauvais beira beirut belebej belfast belfort belgrado bellinzona
belluno belmopan beloozërskij beloreck belorečensk belpasso belém benalmádena benevento benešov bengasi benguela
benicarló benidorm bensheim berat berbera berdsk berdyčiv berga bergamo bergeijk bergen bergerac berkeley berlino
berna besanzone beslan betim betlemme beverwijk bezons bežeck bhopal biancavilla biarritz białystok biblo bielefeld
bijaya birendranagara birkerød birkirkara birmingham birobidžan bisceglie bischheim biserta bismarck bissau biłgoraj
biškek blagnac blagoveščensk blanes blankenberge blansko bloemfontein blois bobigny bochnia bochum bodø bogatynia
bogorodick bogotá bohodochiv boise bolesławiec bollate bolu bolzano bondy borgomanero borlänge boroviči borssele
boscoducale boscoreale boston bottrop bourges bournemouth boxtel braga brasília bratislava braunschweig brazzaville
braşov breda bregenz brema bremerhaven brescia breslavia bressanone bresso bressuire brest brezno bridgeport
bridgetown brighton brignoles brisbane bristol brjansk brno brodnica bronnicy bronte brooklyn bruges brugherio brunoy
brunssum brusciano bruxelles bucaramanga bucarest budapest budua buenaventura bujumbura bukhara bulawayo burbank
burgos bursa bururi bussolengo bussum buzău buéa bydgoszcz bytom bàssora békés béthune béziers břeclav cachan
cachoeirinha caen cagliari cahors caienna caivano cajamarca calahorra calais calama calatayud calcide calcutta calella
calgary cali callao calpe caltagirone caltanissetta calvià calw camagüey camaiore cambrai cambridge cambrils
campobasso canberra cancún candelaria canicattì cannes canoas canteleu canterbury capannori capodistria capua
caraballeda caracas carballo carbonia carcassonne cardito carini carlsbad carmagnola carora carpentras carpi carrara
cartagena caruaru casablanca casamassima casarano cascais caserta casoria castelldefels castelvetrano castres
castricum castries castrovillari catania catanzaro cattolica cavaillon cecina cehegín celje cenon cercola cergy
cernavodă cerveteri cervia cesenatico cestas cettigne chadyžensk challans chamalières chambéry chania chapra charleroi
charleston charlottetown chartres chatou chaumont chaville cheb chelles chelyabinsk chemnitz chengdu chennai cherbourg
chester cheyenne chełm chełmża chiari chiavari chiba chicago chichester chieri chieti chimbote chimki chio chioggia
chipiona chivasso chişinău cholula chongqing christchurch chrzanów châteaudun châteauroux châtellerault châtillon
ciampino cieszyn cincinnati cirié ciutadella civitavecchia clamart cleveland clichy cluses coblenza coburgo cochabamba
coimbra coira colchester colleferro collegno colmar colombes colomiers columbia columbus comiso compiègne compton
conakry concarneau concepción conegliano constantina conversano copenaghen copertino corato cordenons corfù corinto
cormano cornaredo correggio corrientes corsico corumbá cosenza coslada cotonou cottbus courtrai coventry coyoacán
cracovia cranendonck creil crema cremona crevillent criciúma croia croix créteil cuenca cuernavaca cuiabá cupertino
curicó curitiba cusco częstochowa cáceres cádice córdoba dacca dachau daejeon dakar dalfsen dallas dalmine damasco
damietta danzica darmstadt darrehshahr darwin daugavpils davis dayton dearborn debrecen delft delfzijl denain denver
derhači dessau detmold detroit devanahalli deventer diemen dieppe digione dili dimona dodoma doetinchem dogubayazit
doha domodossola doneck dongen dordrecht dornbirn dortmund douai douala douarnenez dourados dover draguignan drammen
drancy draveil dresda dreux drogheda dronten dubai dublino duisburg duiven duluth dundalk dundee dunhuang dunkerque
durango durazzo durban dušhanbe dzeržinsk düsseldorf eaubonne ebebiyin echmiadzin edfu edimburgo edmonton eersel
efremov eibar eilat eindhoven eisenach ejsk ekaterinburg ekibastūz elbeuf elbląg elda elec elgin elsinore elâzığ
emanželinsk emmen empoli eniséjsk enkhuizen enna ennis enschede entebbe ercolano erfurt erkrath erlangen ermont
erzincam eršov esbjerg esfahan esmeraldas esna espinho espoo essaouira essen este estepona estoril eugene eupen exeter
fabriano faenza fairlight falkenberg falluja falun famagosta fano fargo fasano fayyum felanitx feldkirch felgueiras
fermo fidenza figueres filadelfia filippopoli firenze firminy fiumicino flagstaff flensburgo flessinga florianópolis
floridia florina foggia foligno follonica fondi fontainebleau forbach forio forlì formia formigine formosa fortaleza
fossano franceville francistown franconville frankfort frascati frattamaggiore frattaminore frauenfeld fredericia
fredericton fredrikstad freetown fresno friburgo friedrichshafen frisinga frosinone fréjus fuengirola fuenlabrada
fujairah fukuoka fulda funchal fuzhou fécamp fürstenfeldbruck fürth füssen gaborone gadaref gaeta gagny galatina galič
gallacaio galliate gallipoli galway gand gandia gatineau gatčina gdynia geertruidenberg gela geldermalsen gelendžik
gelsenkirchen gennep gennevilliers genova georgetown gera gerico gerusalemme getafe ghedi gheldria giacarta giannina
giarre gibuti gijón ginevra ginosa girona gisborne gitega giulianova giussano giza gjøvik glasgow glendale gloucester
gniezno goirle goiânia golicyno gondar gonesse gorizia gorlice gorodec goslar gottinga gouda gradignan gragnano
granollers grasse gravatá graz grenoble grigny grodno groesbeek groninga grottaferrata grottaglie grugliasco
guadalajara guaranda guarda guayaquil gubacha gubin guimarães gusev guyancourt győr gáldar gäncä gävle görlitz
göteborg haaksbergen haarlem habarovsk hachiōji haderslev hafnarfjörður hagen haguenau hagåtña haifa haikou hailar
haiphong halden hama hamar hamelin hamilton hamm hammamet hangzhou hannover hanoi harare harbin hardenberg
harenkarspel harlingen harrisburg harstad hartford hasselt haugesund hayange hazebrouck hebron heemskerk heemstede
heerenveen heerhugowaard heerlen heidelberg heilbronn heiloo helena helmond helsinki hemer hengelo heraclea hereford
herisau hernani herne herning hillerød hilversum hiroshima hjørring hodonín holstebro homs honiara honolulu hoogeveen
hoorn horsens horten houilles houston hrubieszów huaibei huambo huaraz huddersfield huelva huesca huizen hvidovre
hyderabad hyvinkää hyères höxter hørsholm ibadan ibiza iconio iglesias igualada illzach ilmenau imola imperatriz
imperia ingolstadt innsbruck inowrocław ipoh iquique iraklio irkutsk irun irvine iserlohn isernia ishinomaki ishøj
islamabad issoire istanbul istaravšan istres itaqui ivanovo ivrea ixelles išim iževsk i̇zmit jackson jacksonville
jaipur jamestown jasynuvata jaén jedda jeju jelgava jena jenin jerevan jesi jiayuguan jilin jinotega johannesburg
jubilejnyj juneau jyväskylä jūrmala kabul kaedi kagoshima kaiserslautern kajaani kalačinsk kaliningrad kallithea
kalmar kalundborg kampala kampen kamyšin kamyšlov kanaš kandahar kano karabaš karachi karakol karbala karlshamn
karlskrona karlsruhe kartuzy kashgar kassel kathmandu katowice kaufbeuren kavajë kawasaki kayanza kašin kašira
kecskemét kenosha kerkrade kharkiv khartum kiel kielce kifisià kigali kigoma kilkenny kimberley kinešma kingstown
kinshasa kireevsk kiriši kirkcaldy kiruna kiržač kitakyushu kladno klagenfurt klaipėda klincy kloten knysna kochma
kokand kolding kolomna kolín komotini komárom konduz kongsberg korolëv koszalin kozani koło košice kragujevac kranj
krasnoarmejsk krasnodar krasnoznamensk krefeld kremenčuk kreuzlingen kristiansand kristiansund kudymkar kufa kujbyšev
kulmbach kumanovo kumasi kuopio kurashiki kurovskoe kursk kurtamyš kushiro kuzneck kušva kyiv kyoto kyrenia kópavogur
kökşetaw köniz köthen køge kōbe ladispoli lagos lahore lahti lainate lanciano landerneau landshut lanester langreo
lannion lansing laon larnaka larvik latacunga latakia latina lawrence lebrija lecce lecco leeds leerdam leeuwarden
leganés legnago legnano leicester leida leiria lelystad lentini leopoli lepe leskovac leszno leticia letterkenny
leverkusen león lhasa liberec libourne libreville licata liegi liepāja lillehammer lilongwe lima limbiate limisso
limoges limón linares lincoln lindau lingolsheim linz lione lipeck lipsia lisbona lisburn lisieux lissone livadeia
liverpool livorno liévin ljubercy lleida llodio llucmajor lobito lodi logroño loja lomé londra longjumeau longyearbyen
loos lorca lorient lormont losanna losser louisville lourdes loures lovanio luanda lubecca lubiana lubliniec lublino
lubumbashi lucca lucera luchovicy ludvika lugano lugo luleå lund luneburgo lunéville lusaka lussemburgo lustenau luxor
lučegorsk lüdenscheid maardu maassluis macallè maceió macerata machala machačkala maddaloni madrid magadan magdeburgo
magnitogorsk magonza mahajanga mahilëŭ mahon makamba malabo malakoff malines malmö malnate malojaroslavec mamoutzou
manacor managua manama manaus manchester mandalay manduria manfredonia manila manlleu mannheim manosque manresa
mantova manzanares maputo maracaibo marbella marchena marcianise maribor marigliano marignane maringá marino marmande
marrakech marratxí marsala marshall marsiglia martigues mascalucia maseru massa massafra massaua mataró matera maturín
maubeuge mauguio mazarrón mazatlán mazyr mbabane mcensk medellín medemblik medenina medina megara meiningen meknes
melbourne melegnano melilla melun melzo memmingen memphis menen mentana mentone meppel merano mersin mesagne messina
metz meudon meymaneh meždurečensk miami michajlovka middelburg middelharnis middlesbrough mielec mijas mikkeli milano
milazzo millau milwaukee minglanilla minneapolis minsk minturno miramas mirandola mirano mirnyj misilmeri miskolc
misnia misterbianco mitilene mičurinsk modena modica modugno mogadiscio moguer mogán molde molfetta mombasa monaco
moncalieri mondovì mondragone mondragón monfalcone monopoli monrovia monselice monserrato montargis montauban
montbéliard montebelluna montemurlo monterey monterotondo montevarchi montevideo montfermeil montichiari montilla
montivilliers montluçon montpellier montreuil montreux montréal montélimar monza monção mončegorsk morlaix moroni
mosca moshi mosonmagyaróvár mossul mostar motril mougins moulins mouscron možajsk muggiò mukačeve mulhouse mumbai
murcia muret murmansk murri musashino muscat muyinga mytišči mâcon mérida mérignac mönchengladbach mülheim müllheim
münster naarden nachodka nador nagasaki nagoya naha nairobi najaf nampula namur nanchino nancy nanterre nantes napoli
nara narbona narva narón nashville nasiriya nassau natal navapolack nazaret nazca nemuro nerechta nerja nerviano
nerčinsk nettuno neumünster neuss nevers newark newport ngozi niamey nicea nichelino nicosia nieuwegein niigata nimega
niort niscemi nishapur niterói nivelles nizza nižnekamsk nižneudinsk nižnevartovsk noci noicattaro nokia nola
norderstedt nordhausen norimberga northampton norwich noto nottingham nouadhibou noumea novara novgorod novokujbyševsk
novokuzneck novorossijsk novosibirsk novotroick novočerkassk noyon nukus nuoro nyborg nyon nîmes oakland oaxaca
oberhausen obninsk obuchiv ocrida odense oderzo odessa odincovo odivelas oegstgeest oisterwijk okayama oldenburg
oldenzaal oldham olomouc olot olten olympia omsk oosterhout oostkamp opava opole oradea orano orbassano orenburg
orihuela oristano orly orléans orsay orsza orël osaka osijek osimo oslo ostaškov ostenda ostrava ostrogožsk ostrołęka
ostróda ostuni otavalo ottawa ouagadougou ouarzazate oudenaarde oudtshoorn oulu ourense oviedo ovruč oxford oxnard
pachino padang paderborn padova pafo pagani palafrugell palagiano palagonia palaiseau palamós palembang palencia
palenque palermo palikir palmela palmi palmira pamiers pamplona panevėžys papeete parabiago paramaribo paraná parigi
parla parma pasadena passavia patna patrasso pavia pavlodar pechino pegu pelotas peniche peoria perpignano perth
perugia pesaro pescara pessac peterborough peterhof petrozavodsk petuški peñaflor pforzheim phuentsholing piacenza
pietrasanta pilsen pindamonhangaba pinerolo pinsk pinto pioltello piombino piossasco pireo pisa pistoia piteşti
pittsburgh plaisir plasencia plauen pleven pljevlja ploemeur plymouth pochvistnevo podgorica podujevo poggibonsi
poggiomarino poissy poitiers pola polack polkowice pollença pomezia pomona ponferrada pontarlier pontedera pontevedra
pontivy pontoise pordenone pori porlamar portici portland porto portogruaro portsmouth porvoo posadas potosí potsdam
pozzallo pozzuoli požarevac praga prešov princeton prishtina privolžsk prizren prostějov pskov pszczyna ptolemaida
ptuj puebla puertollano puno purmerend puteaux putignano puškino puščino pyongyang pájara pécs périgueux płock płońsk
přerov qayrawan qostanay qualiano quimper quito qyzylorda raalte rabat radomsko radužnyj ragusa rajčichinsk raleigh
ramallah rambouillet ramenskoye ramla rancagua randers rangoon rapallo rapperswil ratisbona ravenna rawicz rawson
recklinghausen redmond redondela remscheid rennes resistencia rethymno reus reutlingen reykjavík rezé rhenen riccione
rieti riga rimini ringsted riobamba riom rivoli riyad rjažsk roanne rochester rodez rodi roermond roeselare roma
roosendaal roseau rosenheim roseville roskilde rosolini rostock roswell rota rotterdam rottweil roubaix rouen
rovaniemi rovigo royan rozzano rtiščevo rubcovsk rutana rutigliano ružomberok rydułtowy rzeszów rîbniţa rødovre
rēzekne ržev saarbrücken sacile sacramento saida salalah salamanca salechard salem salerno salisburgo salisbury salona
salonicco salou salta saltillo salvador salzgitter samarcanda samsun sanandaj sandefjord sandnes sandomierz sanremo
santander santarém santos sapporo saragozza sarajevo saratov sarcelles sarno saronno sarpsborg sarreguemines sarzana
sassari sassuolo saumur sava savigliano savona scafati scandicci scarborough schiedam schijndel schiltigheim schio
schweinfurt schwerin sciaffusa scicli scordia scutari seattle sebastopoli sebenico segovia segrate selargius semej
sendai senigallia senlis sens seregno seriate sestu setúbal seul seveso sezze sfax shanghai shantou sharja sheffield
shenzhen shigatse sibiu sichem siderno sidone siegen siena sieradz sigmaringen silkeborg sindelfingen sinferopoli
sinnai sintra sion siracusa sitges siviglia skien skierniewice skive skopje slagelse slancy slavutyč sligo slovjansk
sluck smalcalda smirne smoleńsk sneek snežinsk sofia soissons sokoto solingen solnečnogorsk sondrio sopot sopron sora
sorocaba southampton spijkenisse spinea spoleto springfield srinagar stadskanaal stamford staphorst stargard stavanger
steenbergen steffisburg stellenbosch stettino stoccarda stoccolma stockton strasburgo strigonio suchiniči suez sulmona
sumbawanga sunderland suresnes surgut suva suzhou svendborg swansea sydney syracuse sète sèvres sélestat sønderborg
słubice słupsk tacoronte taganrog taipei talca taldıqorğan talence talica tallahassee tallinn tampa tampere tampico
tangeri tapachula taranto tarbes tarifa tarija tarnobrzeg tartu tartus taskent tavira tbilisi teguise teheran tejkovo
telde teodosia teramo terneuzen terni terracina terrassa teruel terzigno tete texcoco thiais thiene thimphu thionville
thun tianjin tiberiade tichoreck tichvin tiel tijuana tilburg timbuctù timişoara tindouf tirana tiraspol tiro tivoli
tizimin tlaxcala toamasina tobruch togliattigrad tokyo toledo tolentino tolone tolosa tomar tomsk tongres topeka
torino toronto torrelavega torremolinos torrevieja torreón toruń toržok toul tourcoing tournai tournefeuille tradate
tralee tralli trani trapani travnik trbovlje trebisonda trecate trelew trelleborg trento trenton treviglio treviri
treviso trieste triggiano trinidad troick tromsø trondheim troyes truskavec tubbergen tubinga tucson tulcea tulcán
tumbes tunisi turkmenbashi turku turmero turnhout tuttlingen târnăveni tórshavn tønsberg tărgovište ubrique uchta
udačnyj uden udine ulma umeå uppsala ushuaia uslar ustka utrecht uvira uzlovaja užhorod užice užur valdagno valdivia
valence valencia valenzano valjevo valkenswaard valladolid vallauris valledupar valls valona valongo valparaíso
vancouver vannes vanves varanasi varasdino varberg varese varna varsavia veenendaal veghel vejle velenje velsen vence
venezia venlo ventimiglia venëv vercelli verden vernon verona vesoul veszprém vevey viareggio viborg vicebsk vicenza
viedma vienna vienne vientiane vierzon vignola vigo viljučinsk villabate villaco villaricca villarrobledo villena
villeurbanne vilnius vimercate vimodrone vincennes visoko viterbo vitré vlaardingen vladivostok voghera volchov volos
voronezh vršac vsevoložsk vukovar vyborg vyškov vénissieux waalwijk waco wadowice wageningen warwick washington
waterbury waterford waterloo watford wattrelos weert weesp weimar weinheim wejherowo wetzlar wexford whitehorse
wieliczka wieluń wierden wiesbaden wijchen wilhelmshaven winchester windhoek winnipeg winschoten winterthur witten
woerden worcester wrexham wuhan wuppertal würzburg włocławek xining xàbia xàtiva yalta yamoussoukro yaoundé yecla
yellowknife yerres yokohama yonkers york ypres ystad zaanstad zabbar zacatecas zagabria zahle zakopane zalaegerszeg
zamora zamość zandvoort zaprešić zarautz zeist zgorzelec zhuhai zittau znojmo zoetermeer zolder zolochiv zrenjanin
zugo zuhres zurigo zutphen zwickau zwijndrecht zwolle águilas ávila ålesund århus échirolles écija édéa élancourt
épernay épinal étampes évreux évry örebro östersund úbeda ürümqi čadca čapaevsk čačak čeboksary čechov čerepovec
čerkasy černihiv černivci černjachovsk černogolovka čudovo čusovoj ėlektrogorsk ėlektrougli ėlista łomża łowicz łódź
łęczyca świnoujście świętochłowice şımkent šachty šadrinsk šali šarypovo šatura šelechov šiauliai šimanovsk šuja
šumerlja šumicha ščigry żagań żyrardów żywiec žalalabad žytomyr
]],
  phrases = {
    "a coruña", "abano terme", "abu dhabi", "abu ghraib", "aci castello", "aci catena", "acquaviva delle fonti",
    "acqui terme", "addis abeba", "aix-en-provence", "aix-les-bains", "al-arish", "al-ayn", "al-kuwait",
    "al-rashidiyya", "albano laziale", "alcalá de guadaira", "alcalá de henares", "alessandria bucefala",
    "alessandria d'egitto", "alice springs", "alphen aan den rijn", "andorra la vella", "annecy-le-vieux",
    "antigua guatemala", "antiochia di siria", "aramil'", "aranda de duero", "arcidiocesi di kasama",
    "arcos de la frontera", "arcos de valdevez", "arenys de mar", "ascoli piceno", "astrachan'", "athis-mons",
    "aulnay-sous-bois", "bad homburg", "bad neustadt a.d.saale", "baden bei wien", "baden-baden", "bahir dar",
    "bahía blanca", "baia di assab", "baia mare", "bandar seri begawan", "banja luka", "banská bystrica",
    "bar-le-duc", "barcellona pozzo di gotto", "bat yam", "baton rouge", "be'er sheva", "belaja kalitva",
    "belize city", "belo horizonte", "benin city", "bergen op zoom", "bergisch gladbach", "beverly hills",
    "bhilai nagar", "bielsko-biała", "bijelo polje", "bila cerkva", "bilhorod-dnistrovs'kyj", "bilohirs'k",
    "boa vista", "bobo-dioulasso", "bois-colombes", "boissy-saint-léger", "boulogne-billancourt", "boulogne-sur-mer",
    "bourg-en-bresse", "bourg-la-reine", "bovisio-masciago", "brandeburgo sulla havel", "brie-comte-robert",
    "brive-la-gaillarde", "brétigny-sur-orge", "buenos aires", "busko-zdroj", "busto arsizio", "béni mellal",
    "cagnes-sur-mer", "caluire-et-cuire", "campi bisenzio", "campo di sterminio di chełmno", "campo grande",
    "can tho", "canosa di puglia", "capelle aan den ijssel", "carate brianza", "carson city", "cartagena de indias",
    "casal di principe", "casale monferrato", "casalecchio di reno", "casalnuovo di napoli", "cassano d'adda",
    "castel maggiore", "castel volturno", "castelfranco emilia", "castelfranco veneto", "castellammare di stabia",
    "castellón de la plana", "castelnuovo di cattaro", "castiglione delle stiviere", "castro-urdiales",
    "catia la mar", "cava de' tirreni", "caxias do sul", "ceglie messapica", "cerdanyola del vallès",
    "cernusco sul naviglio", "cesano boscone", "cesano maderno", "cesarea in cappadocia", "cesson-sévigné",
    "chalon-sur-saône", "champigny-sur-marne", "chanty-mansijsk", "charenton-le-pont", "charleville-mézières",
    "chevilly-larue", "chiclana de la frontera", "choisy-le-roi", "château-thierry", "châtenay-malabry",
    "cinisello balsamo", "città del capo", "città del guatemala", "città del messico", "città di castello",
    "città di logan", "ciudad bolívar", "ciudad juárez", "ciudad real", "civitanova marche", "clermont-ferrand",
    "clichy-sous-bois", "cluj-napoca", "collado villalba", "colle di val d'elsa", "colorado springs",
    "combs-la-ville", "concepción de la vega", "condeixa-a-nova", "conflans-sainte-honorine", "conil de la frontera",
    "corbeil-essonnes", "coria del río", "cornellà de llobregat", "costa mesa", "cournon-d'auvergne",
    "crépy-en-valois", "curtea de arges", "cusano milanino", "câmara de lobos", "da nang", "dar es salaam",
    "deir el-zor", "delegazione iztapalapa", "den helder", "des moines", "desenzano del garda", "deuil-la-barre",
    "distretto di ashburton", "distretto di beypazarı", "distretto di bor", "distretto di dinar",
    "distretto di edremit", "distretto di emirdağ", "distretto di i̇dil", "distretto di masterton",
    "distretto di menemen", "distretto di new plymouth", "distretto di rotorua", "distretto di soma",
    "distretto di timaru", "distretto di whakatane", "distretto di whangarei", "distretto di çubuk",
    "dnipropetrovs'k", "dolný kubín", "donec'k", "dong hoi", "dos hermanas", "drobeta-turnu severin", "dún laoghaire",
    "el carmen de viboral", "el ejido", "el escorial", "el paso", "el puerto de santa maría", "el quseir",
    "el vendrell", "escaldes-engordany", "esch-sur-alzette", "esplugues de llobregat", "falconara marittima",
    "figueira da foz", "fiorano modenese", "fleury-les-aubrais", "fontenay-aux-roses", "fontenay-sous-bois",
    "fort lauderdale", "fort worth", "fort-de-france", "fos-sur-mer", "foz do iguaçu", "francavilla al mare",
    "francavilla fontana", "francoforte sul meno", "francoforte sull'oder", "friburgo in brisgovia",
    "garbagnate milanese", "garges-lès-gonesse", "garmisch-partenkirchen", "genzano di roma", "george town",
    "gif-sur-yvette", "gioia del colle", "gioia tauro", "giugliano in campania", "gold coast", "gorzów wielkopolski",
    "granadilla de abona", "gravina in puglia", "grumo nevano", "guadalajara de buga", "guía de isora",
    "halle sul saale", "havlíčkův brod", "ho chi minh", "hoi an", "homel'", "hong kong", "huntington beach",
    "hérouville-saint-clair", "icod de los vinos", "il cairo", "illkirch-graffenstaden", "irpin'",
    "issy-les-moulineaux", "ivry-sur-seine", "jaroslavl'", "jefferson city", "jerez de la frontera", "joué-lès-tours",
    "južno-sachalinsk", "kai feng", "kalač-na-donu", "kansas city", "karlovy vary", "katima mulilo", "kazan'",
    "kerč'", "kirovo-čepeck", "kohtla-järve", "kovel'", "kryvyj rih", "kuala lumpur", "kutná hora", "l'aia",
    "l'aquila", "l'avana", "l'haÿ-les-roses", "la baule-escoublac", "la chaux-de-fonds", "la ciotat", "la courneuve",
    "la goletta", "la louvière", "la línea de la concepción", "la madeleine", "la mecca", "la oliva", "la orotava",
    "la paz", "la plata", "la rioja", "la roche-sur-yon", "la rochelle", "la serena", "la seyne-sur-mer", "la spezia",
    "la teste-de-buch", "la unión", "la valette-du-var", "la valletta", "lamezia terme", "landsberg am lech",
    "las palmas de gran canaria", "las vegas", "le blanc-mesnil", "le bouscat", "le cannet", "le chesnay",
    "le creusot", "le grand-quevilly", "le havre", "le mans", "le pecq", "le petit-quevilly", "leninsk-kuzneckij",
    "les lilas", "les sables-d'olonne", "levallois-perret", "lido di venezia", "limburgo sulla lahn", "little rock",
    "livry-gargan", "lloret de mar", "long beach", "lons-le-saunier", "loon op zand", "los altos", "los angeles",
    "ludwigshafen sul reno", "luhans'k", "maisons-laffitte", "malgrat de mar", "mantes-la-jolie", "mar del plata",
    "marano di napoli", "mariano comense", "marly-le-roi", "marsa matruh", "martina franca", "mazara del vallo",
    "mbanza kongo", "melito di napoli", "merthyr tydfil", "mineral'nye vody", "miranda de ebro",
    "międzyrzec podlaski", "mladá boleslav", "mo i rana", "mogliano veneto", "mola di bari", "mollet del vallès",
    "monaco di baviera", "mont-de-marsan", "mont-saint-aignan", "montceau-les-mines", "montecatini terme",
    "montecchio maggiore", "montego bay", "montigny-le-bretonneux", "montigny-lès-metz", "morón de la frontera",
    "mugnano di napoli", "n'djamena", "nag hammâdi", "neuburg a.d.donau", "neuilly-sur-marne", "neuilly-sur-seine",
    "neumarkt i.d.opf.", "neustadt b.coburg", "new haven", "new orleans", "new york", "newcastle upon tyne",
    "niagara falls", "nikolaevsk-na-amur", "nižnjaja tura", "nocera inferiore", "nocera superiore", "nogent-sur-oise",
    "noisy-le-grand", "noril'sk", "nova iguaçu", "nova kachovka", "nova milanese", "novate milanese", "novi ligure",
    "novi sad", "novo mesto", "nowy targ", "nuku'alofa", "nuova delhi", "nuova ulma", "nur-sultan", "oklahoma city",
    "olesa de montserrat", "orechovo-zuevo", "orta nova", "ostrów wielkopolski", "ouro preto", "paderno dugnano",
    "palazzolo sull'oglio", "palma di maiorca", "palma di montechiaro", "palo del colle", "perm'",
    "petropavlovsk-kamčatskij", "phnom penh", "piazza armerina", "pineda de mar", "pointe-noire", "pointe-à-pitre",
    "pomigliano d'arco", "pont-à-mousson", "port arthur", "port elizabeth", "port harcourt", "port louis",
    "port moresby", "port of spain", "port vila", "port-au-prince", "porto alegre", "porto d'ischia",
    "porto empedocle", "porto san giorgio", "porto sant'elpidio", "porto sudan", "porto-novo", "pozuelo de alarcón",
    "prefettura di baoding", "prefettura di nagqu", "primorsko-achtarsk", "provincia di bandundu", "puerto ayacucho",
    "puerto de la cruz", "puerto iguazú", "puerto madryn", "puerto montt", "puerto real", "punta arenas",
    "póvoa de varzim", "quartu sant'elena", "rach gia", "rahimyar khan", "raxaul bazar", "reggio calabria",
    "reggio nell'emilia", "rio de janeiro", "rocca di papa", "romano di lombardia", "romans-sur-isère",
    "roquetas de mar", "roseto degli abruzzi", "rostov sul don", "rostov velikij", "ruda śląska", "rueil-malmaison",
    "ruvo di puglia", "río cuarto", "río gallegos", "rüsselsheim am main", "saint albert", "saint john's",
    "saint louis", "saint paul", "saint-brieuc", "saint-cloud", "saint-cyr-l'école", "saint-denis", "saint-dizier",
    "saint-germain-en-laye", "saint-herblain", "saint-lô", "saint-malo", "saint-marc", "saint-martin-d'hères",
    "saint-maur-des-fossés", "saint-médard-en-jalles", "saint-nazaire", "saint-omer", "saint-pierre", "saint-quentin",
    "saint-raphaël", "saint-sébastien-sur-loire", "saint-étienne", "saint-étienne-du-rouvray",
    "sainte-geneviève-des-bois", "salon-de-provence", "salsomaggiore terme", "salt lake city", "san andrés de tumaco",
    "san antonio", "san bartolomé", "san bartolomé de tirajana", "san benedetto del tronto", "san bernardino",
    "san bonifacio", "san cataldo", "san cristóbal", "san cristóbal de la laguna", "san cristóbal de las casas",
    "san diego", "san donato milanese", "san donà di piave", "san felipe de puerto plata", "san fernando",
    "san francisco", "san gallo", "san giorgio a cremano", "san giovanni d'acri", "san giovanni in fiore",
    "san giovanni in persiceto", "san giovanni la punta", "san giovanni lupatoto", "san giovanni rotondo",
    "san giovanni valdarno", "san giuliano milanese", "san giuseppe vesuviano", "san javier de loncomilla",
    "san josé", "san juan", "san lazzaro di savena", "san luis potosí", "san marino", "san mauro torinese",
    "san miguel de tucumán", "san miniato basso", "san paolo", "san pietroburgo", "san pédro", "san salvador",
    "san salvador de jujuy", "san salvo", "san sebastián", "san sebastián de los reyes", "san severo", "sana'a",
    "sankt pölten", "sanlúcar de barrameda", "sant boi de llobregat", "sant feliu de guíxols",
    "sant feliu de llobregat", "sant joan despí", "sant'anastasia", "sant'antimo", "sant'antonio abate",
    "santa barbara", "santa coloma de gramenet", "santa cruz", "santa cruz de la palma", "santa cruz de la sierra",
    "santa cruz de tenerife", "santa eulària des riu", "santa fe", "santa maria capua vetere", "santa monica",
    "santa pola", "santa rosa", "santeramo in colle", "santi quaranta", "santiago de los caballeros",
    "santiago de tolú", "santiago del cile", "santiago del estero", "santiago di compostela", "santiago di cuba",
    "santo domingo de los colorados", "santo ângelo", "sault sainte marie", "sekondi-takoradi", "selebi pikwe",
    "sesto fiorentino", "sesto san giovanni", "sestri levante", "settimo torinese", "sidi bel abbes", "siem reap",
    "sighetu marmaţiei", "sint-oedenrode", "somma vesuviana", "sotteville-lès-rouen", "spanish town", "sredneural'sk",
    "st. george's", "st. joseph", "stara zagora", "staraya russa", "stoke-on-trent", "stratford-upon-avon",
    "são bernardo do campo", "são borja", "são carlos", "são joão del-rei", "são luís", "são tomé", "tarawa sud",
    "tassin-la-demi-lune", "tay ninh", "tel aviv", "termini imerese", "ternopil'", "the valley", "thonon-les-bains",
    "tizi ouzou", "tjumen'", "torre annunziata", "torre del greco", "torrejón de ardoz", "trentola-ducenta",
    "trezzano sul naviglio", "tuxtla gutiérrez", "tver'", "ul'janovsk", "ulan bator", "vasyl'kiv", "veliko tărnovo",
    "venaria reale", "verchnjaja pyšma", "verchnjaja salda", "vibo valentia", "victoria de las tunas",
    "vila do conde", "vila nova de gaia", "vila real", "vilafranca del penedès", "vilanova i la geltrú",
    "villafranca di verona", "villefranche-sur-saône", "villenave-d'ornon", "villeneuve-sur-lot",
    "villingen-schwenningen", "viry-châtillon", "vitry-le-françois", "vitry-sur-seine", "vittorio veneto",
    "viña del mar", "voločys'k", "voznesens'k", "vung tau", "vélez-málaga", "vélizy-villacoublay", "walvis bay",
    "weilheim in alta baviera", "west bloomfield", "wodzisław śląski", "xai-xai", "xi'an", "zelenodol'sk",
    "épinay-sur-seine", "české budějovice", "český těšín",
  },
}

names {
  id = "places.it.common", about = "places by their Italian names that are words, too", entity = "Address", score = 60, beside = true,
  words = [[
acerra agra alba altea alès anchorage angers aprilia ardea argo augusta aversa avola badalona bagheria baltimora
bastia bath best biella bienne bitonto bologna bordeaux borne boulder brindisi buffalo bury canton carlisle carmona
cascina cassino cento cesena cognac colombo colonia colón como concord concordia cordova cork coro costanza cumaná
derby desio dole drama erba favara fiume gallarate giovinazzo goes gorgonzola granada ibarra inca ingenio leek lens
lilla limerick lucerna madison magenta malacca malé meda mediaş mira modesto monreale mons montgomery málaga nardò
olinda orange panamá paternò pergamo pečora phoenix potenza praia prato pretoria providence reading regina ribera
ronda rosario roses rosetta rovereto ruse salt sari schooner sciacca sedan spalato spira sucre susa tarragona tarso
tegucigalpa teresina terlizzi termoli tortona tortosa tours tripoli tulle uruguaiana vaduz valenciennes valenza vasto
velletri versailles victoria vigevano vitoria vittoria wellington worms zara
]],
}

-- Places by their Spanish names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: libgeonames-common (data of geonames.org, CC-BY-4.0).

names {
  id = "places.es", about = "places by their Spanish names", entity = "Address", score = 72,
  words = [[
aalborg aarau abadán abakán abancay abazá abenrá abeokuta aberdeen aberystwyth abilene abiyán abuja abéché acapulco
acarigua accra acuautla acuña adana adeje adelaida adiyaman adén agadir agaña agde ageo agra agrigento agriz agén
agüimes ahmedabad ajaccio ajalpan ajaltsije ajmer akita akron aksaray aksum aktau akureyri alacuás alaguir alajuela
alapaevsk alappuzha albacete albal albany albertville albi alboraya albufeira alburquerque alcañiz alcira alcobaça
alcobendas alcorcón alcoy alcúdia aldaya alegrete alejandreta alejandría alejandrópolis aleksándrov alenzón alepo
alessandria alfafar algeciras algemesí alguer alkmaar allahabad almada almansa almatý almazora almendralejo almería
almonte almoradí almuñécar altenburgo amadora ambato amberes amberg ames amiens ammán amposta amritsar amstelveen
anaheim anapa ancona ancud andenne anderlecht andiján anglet anjō ankara annaba annapolis annecy ansbach antalya
antananarivo antequera antibes antioquía antofagasta antsiranana anzio anápolis aomori aosta apia aqaba aquisgrán
aracaju arad arak aranjuez arauca araure araya araçatuba arcila ardahan ardón arendal arequipa arese argenteuil argún
arica arlington arlés arnhem arnstadt aroa arona arrás arta artigas arucas arusha arzano asaka aschaffenburg asdod
ashtarak asjabad askøy asmara aspe assab assen asti asuán atenas athani atlanta auch auderghem augsburgo augusta
aurillac auschwitz austin auxerre avarua aveiro avellino aviñón ayacucho ayamonte aydin ayutthaya azov azrú azuqueca
baalbek baarn bacoli bacólod bacău badajoz badalona badaun baeza bagdad bagheria bagé bahawalpur bailadores baião
bajchysarái bajmut bakú balaguer balikci balikesir balj baltimore balíuag bamako bamberg banderilla banfora bangalore
bangkok bangui banjul baquba baracoa barakaldo barbastro barbate barcelona bari barinas barinitas barnaúl barquisimeto
barrancabermeja barrancas barranquilla barreiro basildon basilea basora basseterre bastia bathinda batna batum baucau
bautzen bayamo bayamón bayeux bayona bayreuth bañolas bedford beirut bejuma belebéi belfast belfort belgrado
bellinzona belluno belmopán beloréchensk belpasso belém benalmádena benarés benevento bengasi benicarló benicásim
benidorm berat berbera berbérati bereznikí berga bergen berkan berkeley berna besanzón beslán beveren bhopal
biancavilla biarriz białystok biblos bidar bielefeld biella bihać bilbao bilwi binghamton binyamina biratnagar
birkirkara birmingham birobidzhán bischheim bisho biskek biskra bismarck bissau bistriţa bizerta biłgoraj blackpool
blagovéshchensk blanes blankenberge blantyre blida bloemfontein blois blumenau bochnia bochum boconoito boconó bodrum
bogotá bohicon boise bolduque bolonia bolton bolu bolzano boma bombay boraure borlänge borovichí borssele boston
botoşani bottrop bourges bournemouth brasilia bratislava brazzaville braşov breda bregenz bremen bremerhaven bresanona
brescia breslavia bressuire brest bridgetown brighton brindisi brisbane brno bronte brooklyn brownsville bruchsal
brujas brunswick bruselas brístol bucaramanga bucarest budapest budva buguruslán bugía bujará bukavu bukittinggi
bulawayo bunia burao burgas burgos burlada burlington burnaby burriana busán butare buyumbura buzău bydgoszcz bytów
báoding béchar bélgorod bérgamo bétera béthune béziers cabagán cabanatúan cabimas caborca cabudare cabúyao
cachoeirinha caen cagliari cahul cairns cajamarca calabar calafell calais calama calambá calapán calatayud calcis
calcuta calella calgary cali calpe caltagirone caltanissetta calumet calvià calw camaguán camagüey camboriú cambrai
cambridge cambrils campello campinas cananea cananor canberra cancún canelones cannes cannet canoas canovellas
canterbury caraballeda carballo carcagente carcasona cardedeu cardenas carini carlet carlisle carmona carora carrara
carson cartagena cartago caruaru carúpano casablanca casanay cascais cascavel caserta casoria castelldefels castries
catania catanzaro catarmán catarroja cataño catbalogan catriel caucagua cehegín celje cercola cetiña ceuta chacao
chachapoyas chamartín chambéry champaign chandigarh changsha changwon changzhou chapecó chapáyevsk charallave
charleroi charleston charlotte chartres cheliábinsk chelmno chelmsford cheltenham chemnitz chengdé chengdú chennai
cherepovéts cherkasy chernígov chester chetumal cheyenne chełm chiba chicago chiclana chiclayo chicureo chieti
chiguayante chimbote chipiona chittagong chitungwiza chojnice cholula chongqing chorzów christchurch chulucanas
chusovói chéjov chúdovo chŏngjin cienfuegos cieszyn cincinnati cleveland cléveris coacalco coblenza coburgo cochabamba
cochín cocorote coira colima colombo coloncito columbia columbus comalapa comitán compiègne compostela conakry
constantina constanza copenhague copiapó corfú corintia correggio corregidora corumbá cosenza coslada cotonú cottbus
courtrai coventry coyoacán cozumel coímbra cracovia cremona crevillente criciúma crotona cuernavaca cuiabá culiacán
cullera cumanacoa cumaná curicó curitiba częstochowa cáceres cádiz córdova cúcuta dachau daegu daejeon dagupán dakar
dali dallas damieta damán darbhanga darmstadt darwin datong daugavpils davenport david davis dearborn debrecen delft
delhi delmenhorst denia denpasar denver derry desio dessau detroit dieppe dijon dili dilinga dimona dipólog diyarbakır
djelfa djizaks djougou dmítrov dnipró dodoma doetinchem doha domodossola donauwörth dordrecht dornbirn dortmund
dourados dover dresde drogheda duaca duala dublín dubná dubrovnik dubái duisburgo duluth dundalk dundee dunedin
dunfermline dunkerque dunstable durango durban durgapur durrës dushanbe dzerzhinsk düsseldorf ecatepec edfu edimburgo
edineţ edirne edmonton eibar eilat eindhoven eisenach ekaterinburgo elbląg elda elistá elsinor emden emmen encontrados
enkhuizen enna enschede entebbe envigado erbil erdenet erechim ereván erlangen ermesinde esauira eschwege escuque
esmalcalda esmirna esna esparreguera esparta espinho espoo essen estambul estepona estocolmo estoril estrasburgo
esztergom etterbeek eupen evere facatativá faenza fairbanks fairfield falkenberg falmouth falun faluya famagusta fargo
farāh felanitx feldkirch felgueiras ferganá ferrol fidenza figueres filadelfia flensburgo flesinga florencia
florianópolis florina foggia folkestone fontainebleau forbach forio forlì franceville frankenstein frankfort freetown
freiberg friburgo frisinga frosinone fuengirola fuenlabrada fuenterrabía fujairah fukuoka fulda funchal fusagasugá
fuzhou fécamp fúrmanov fürstenfeldbruck fürth füssen gabes gaborone gadarif gaeta galdácano galveston galway galípoli
gandja gandía ganshoren gardez garzón gateshead gatineau gavà gaziantep gazni gdansk gdynia gela gelsenkirchen
gembloux georgetown gera giessen gijón giresun girona gitarama gitega giurgiu gjirokastra glasgow glendale glogovia
gloucester glázov gobo goiânia goleniów gondar gonesse goradnia gorcum gori gorodéts goslar gotemburgo gotha gotinga
gouda granollers grasse gravataí gravatá graz greifswald greiz grenoble groesbeek groninga grottaglie grozni guacara
guadalajara guadalupe guanajuato guanare guanarito guantánamo guarenas guarulhos guasave guasipati guatire guayaquil
guaymas guaíba gubaja gudermés guelma guildford guilin guimarães guiyang guiza gunzburgo gyumri gáldar gálich gátchina
gävle génova gómel górlovka görlitz güeldres güigüe güines güiria gütersloh haarlem hadera hafnarfjörður hagen
haguenau haifa haikou hakodate halle halmstad hamamatsu hamburgo hamelín hamilton hamm hammamet hanau handa hangzhou
hanói hanóver harare harbin harrisburg hartford hasselt hastings hasuda hebrón hefei heilbronn heinola helsingborg
helsinki hemer heraklion herisau hermosillo hernani herne herzliya herzogenaurach herāt hialeah higüey hiroshima
hlújiv hohhot holguín honiara honolulu hoofddorp hoorn huajuápam huancavelica huancayo huaraz huelva huesca
huimanguillo huitzilzingo huixtla hunucmá hurgada huskvarna huánuco hyderabad hyerès hyvinkää hämeenlinna höxter
ibadán ibiza iesi ilmenau imola imperia inchon indianápolis ingenio ingolstadt inhambane innsbruck invercargill
inverness ioánina ipiales iquique iquitos irkutsk irún iserlohn isfahán islamabad ismailía itabuna itajaí itami itaqui
ivrea ivánovo ixelles ixtapa ixtayopan ixtepec izegem izmaíl iztapaluca iława jabárovsk jacareí jackson jacksonville
jacobabad jadyzhensk jainagar jaipur jalalabad jamestown jamán jarabali jarkov jartum jasab jashuri jeddah jeju jena
jenifra jerash jericó jersón jerusalén jette jimki jinan jinotega jiva jocotepec joensuu johannesburgo joinville joló
jolón jorramchar juanjuí juneau jyväskylä játiva jávea jēkabpils kabul kadoma kaesong kagoshima kaifeng kairuán
kaiserslautern kajovka kaliningrado kalisz kallithea kalulushi kamakura kamloops kampala kanazawa kandahar kandi kano
kanpur kapan kapurthala karabük karachi karakol karbala karditsa karlskrona karlsruhe karlstad kars kartuzy kasgar
kassel kasukabe kasímov katmandú katowice kaufbeuren kavala kawaguchi kawasaki kawthaung kayes kayseri kazán kaédi
keetmanshoop kelowna kendall kendari kenitra kerava kericho kerkrade kermanshah kermán kerpen khajuraho khankendi
khodjent kiel kielce kifa kigali kilkenny kilkís kimberley kingston kingstown kinsasa kioto kirkuk kirsánov kiréyevsk
kisangani kishangarh kislovodsk kismaayo kitakyūshū kitale kitwe klagenfurt klaipėda knoxville kobriny koekelberg
konya koroliov koshigaya kostanái kostromá koszalin kozani koło košice kragujevac krasnoarmeisk krasnodar krasnovodsk
krefeld kristiansand kristianstad kronstadt kruševac kudímkar kufa kumamoto kumanovo kumasi kunming kuopio kupang
kurgán kurgáninsk kursk kusadasi kutaisi kutno kyiv kyrenia kyzyl kániv kémerovo kímovsk kíneshma kírishi kírov
kírovsk kízel kópavogur köniz köthen kúibyshev kėdainiai kırklareli kōbe labytnangui lages lagos lagunillas lahore
lahti lainate lakewood lancaster lanciano landerneau landshut landskrona langreo lansing lanzhou laon laos
lappeenranta larache laredo latacunga latakia latina lausana layton lebrija lecce lecco lecherías leeds leeuwarden
leganés legnano leicester leiden leipzig leiria lejona lelystad leonberg lepe leskovac lethbridge leticia letterkenny
leverkusen lexington leópolis lhasa liberec libourne libreville lichinga lieja liepāja lijiang lille lillehammer
lilongwe limassol limoges linares lincoln lindau lingen lingolsheim linz lippstadt lisboa lisieux liubliana liverpool
livorno liúbertsy lleida llodio llucmajor lobamba lodz logan logroño loja lomonósov lomé london londres longyearbyen
lorca lorica lourdes loures lovaina luanda lubbock lubeca lublin lubumbashi lucca lucknow ludwigshafen lugo luisburgo
lujovitsy luján luleå lund luneburgo lunéville luoyang lusaka lustenau lutúgine luxemburgo lynwood lyon lárnaca
léninsk lípetsk lúxor lüderitz maardu maastricht macapá maceió macerata madison madrid madurai magadán magangué
magdeburgo maguilov maguncia mahabad maia maicao maidstone maiduguri majadahonda majuro makassar malaca malatya
malbork maldonado malinas malmö maluko mamoudzou manacor managua manama manaos manbiy mandalay mangalia mangalore
manises manizales manlleu mannheim manresa manzanillo manzini maputo maracaibo maracay marbella marburgo marchena
mariara maribor mariehamn maringá marmaris marrakech marratxí marsala marsella marshall martínez marília mascate
maseru mashhad massa massawa matadi mataram mataró matera matsuyama maturín maymanah mazarrón mažeikiai mbabane medan
medellín medgidia meerut megara meiningen meißen melbourne melegnano melilla melipilla melo memmingen mendoza menen
menfis merano mercedes mersin messina metz mexicali mezcales mezhduréchensk michelena michúrinsk middelburg mijas
mikkeli millau milwaukee minamata mineápolis mingacevir minsk minusinsk mirandola mirni miskolc mislata mitilene
mobaye mocoa modica mogadiscio moguer mogán mombasa mompós monastir moncada monclova mondragón monreale monrovia mons
montalbán montauban montemorelos montepuez montería montevideo montgomery montpellier montreal montreux monza monzón
monção moquegua morelia moroni morózovsk moscú mostaganem mostar mosul motatán motril moyobamba mozambique muaskar
muchamiel mudanjiang mulhouse multan munguía murcia musashino muzaffargarh mwanza mánchester mánturovo mérida méxico
módena mónaco mönchengladbach múnich múrmansk múrom mühlhausen münster naarden nador nagasaki nagoya naha nairobi
najodka nakashibetsu nakuru namangán nampula namur nanaimo nanchang nancy nankín nanning nanterre nantes nara narbona
narva narón nashville nasiriya nasáu naumburgo navojoa nayaf nazaret ndola necochea neerpelt nelspruit nemuro nerja
nerviano nesher netanya nettuno neuss nevers nevşehir newark newcastle nezahualcóyotl niamey nicea nicosia nikkō
nimega nimes ningbó niort nirgua niscemi nishapur nishinomiya niterói nitra niza nizhnevártovsk nizhneúdinsk nogales
noguinsk nokia nola nonsan northampton noshiro nottingham novara novelda novokúibyshevsk novopokróvskaya novorossiysk
novosibirsk noyon nuadibú nukus numea nuoro nuremberg nuuk nápoles nördlingen oakland oberhausen obispos obock ocrida
odate odense odesa odivelas okahandja olavarría oldenburg oldham olinda olomouc olot olten olympia olóngapo omaha
omdurmán omsk onteniente opava oporto oradea oremburgo orihuela oristano orlando orleáns oruro orán orël osaka oslo
osmaniye osnabrück osorno ospino ostende ostrava otaru otavalo ottawa ouidah oujda oulu ovalle oviedo oxford oxkutzkab
ozurgueti pachuca pacífica paderborn padua pafos painesville paiporta palafrugell palamós palencia palermo palestine
palikir palmas palmela palmira palásovka pamplona pampán panaji panzos pančevo papeete papenburgo parakou paramaribo
paranaguá paraná pardubice pariaguán parma parís pasadena pasajes passau patarrá paterna patna patrás paysandú
pazardzhik pekín pelotas peniche pensacola penzance perpiñán perth perugia pesaro pescara peshawar petare peterborough
petrópolis petushkí peñaflor peñarol pforzheim phuthaditjhaba piatyjatky picasent piestany pietarsaari
pietermaritzburg pilsen pinamalayán pindamonhangaba pingyao pinotepa pinsk pionyang pistoia pitalito piteşti
pittsburgh piura plasencia pleven ploieşti plovdiv plymouth podgorica poitiers pokhara polatlı pollença poltava
pompeya ponce ponferrada pontevedra pontiac popayán pori porlamar portici portland portsmouth portugalete porvoo
posadas posnania potsdam povórino pozzuoli požarevac praga praia prato preston pretoria preveza prešov princeton
prizren priština provo pucallpa puertollano pula puri pyinmana pájara pánuco pávlovo pávlovsk pávlovskaya pécs pérgamo
píritu pójvistnevo pólatsk púshkar púshkino płońsk qazvín qingdao quebec quedlinburg quelimane quellón quetta
quetzaltenango qufu quibdó quillota quilmes quilpué quimbaya quimper qundūz quíbor quíos racine radom rafaela raisio
raleigh ramadi ramala ramla rancagua rangún rapallo raqqa ratisbona rauma rawalpindi rawson recife redmond redondela
regina reikiavik rejovot remscheid rennes rentería requena reus reutlingen reynosa rheine rhenen riad riazhsk
riberalta richmond rieti riga rijeka riobamba riohacha riverside rize roanne rochester rodas rodríguez roeselare
rojales roma romblón romita rosas roseau rosenheim rosetta roskilde rosso rostock rostov rotorua rotterdam rottweil
rovaniemi rtíshchevo ruhengeri rumbek rustavi ružomberok rybnik rydułtowy rzeszów rámenskoye rávena rétino rímini
ríoverde rýbinsk rēzekne saafelden saarlouis sabaneta safaga safí saguenay sagunto sakai sakata salejard salem
saligorsk salisbury salou saltillo salzburgo salónica samara samarkanda samsun sanandaj sanare sanaá sangenjo sanremo
santander santarém santos santurce sapporo sarajevo sarasota sarh sarja sarrebruck sarátov saskatoon sassari savannah
savona savonlinna scandicci scarborough schaarbeek schaffhausen scheveningen schiltigheim schweinfurt schwerin seattle
sebastián sederot segovia segú semnan sendai senigallia serekunda sestao setúbal sevastopol sevilla seúl shajty shalí
shanghai shantou shashamane shatúra sheffield shenyang shenzhen shimla shizuoka shrewsbury shélejov sibiu sidón
sigmaringa simferópol sinop sintra sion sipoo siquem siracusa sirajganj sisak sitges sivas skikda skopje skövde
slavutych sligo slonim slough slántsy slávgorod smolensk soacha sochi socopó sofía sogamoso soissons solimania
solingen sondrio sopot sorocaba southampton soweto spokane spoleto springfield stade stajánov stargard statesville
stavanger steffisburg stellenbosch stirling stralsund stuttgart stúpino subotica sucre sueca suez sujumi sundsvall
sunnyvale surabaya surala suresnes susa suva suwon suzhou suzuka swakopmund swansea szczecin sámal sète sèvres
sértolovo séverskaya sídney słupsk tabay tabriz tacloban tacna tacoronte tacuarembó tadjoura taganrog tahoua taipéi
takamatsu takatsuki talara talca talcahuano tallahassee tallin tamale tampa tampere tampico tamuin tandil
tangancícuaro tangerang tapachula tarbes tarento tarija tartu taskent tatabánya tauragė tauranga tavdá tavira taúm
teapa tebas tecax tecoman tegucigalpa teguise teherán tehuacán telde telšiai temixco temuco teocaltiche tepeaca
tepexpan tepic teplice teramo teresina termez ternate terrassa teruel tervuren tessenderlo tete tetovo tetuán texcoco
teyahualco teziutlan tezoyuca thika thun tianjín tiberíades tibur tiflis tijoretsk tijuana tijvin tikrit tilburgo
timbu timisoara timotes tinaquillo tinduf tipasa tiquisate tirana tiráspol tiumén tlalcilalcalpan tlaquepaque tláhuac
tobruk tokio tokmak tokushima toledo toliatti tolosa tolón tombuctú tomsk topeka torgau toronto torquay torrelavega
torremolinos torrevieja tortona tortosa toruń toulouse townsville tralee trapani traralgon traunstein travnik
trebisonda trelew tremecén trento trenton treviso trieste trikala trnava tromsø trondheim troyes trujillo truro
tréveris tuapsé tubinga tucacas tucson tucupido tucupita tula tulcea tulcán tulle tulsa tulún tumaco tumeremo turda
turfán turku turmero turín tuxpan tuxtepec tàrrega tánger táriba târnăveni tébessa tórshavn tønsberg túnez túxpam
türkmenabat tărgovište uagadugú ubrique uccle uchiza udachni uden ujjain ujtá ukmergė uliánovsk uman umeå upata upsala
urachiche ureña urgench urmía uruapan uruguaiana ushuaia uslar ustka utrecht vaasa vaduz valdivia valence valera
valkeakoski valladolid valledupar valletta valls valongo valparaíso vancouver varazdin varberg varese varna varsovia
veghel veles venecia ventimiglia veracruz verdún verona versalles vevey viamão viareggio vicenza viedma viena
vientiane vigo viksa villach villaflores villagran villahermosa villajoyosa villalba villarreal villarrica
villarrobledo villavicencio villena vilna vinaroz vincennes visakhapatnam visby visoko viterbo viñales vladicáucaso
vladivostok vladímir volgogrado volnovaja volos vorkutá vsévolozhsk vukovar víborg vítebsk vóljov vólogda vótkinsk
waco wadowice wageningen wakefield walcourt walsall warwick washington waterford waterloo wałbrzych weihai weimar
weissenburg wels werle wetzlar wevelgem wexford whangarei whitehorse wichita wieluń wiesbaden wigan wijchen wilmington
winchester windhoek windsor winnipeg winterthur wismar witten woking wolfsburgo wollongong worcester wuhan wuppertal
wurzburgo wuxi xalapa xalisco xauen xiamen xining xinyang xoxocotla xoxocotlan xuzhou yablonovski yacuíba yakarta
yalta yamena yamusukro yantái yaritagua yaundé yazd yecla yefrémov yellowknife yichang yokohama yonago yopal yozgat
ypres yuma yumare yáquimo zacatecas zadar zagreb zahedán zakopane zalău zamora zanzíbar zapopan zaporiyia zapotiltic
zaprešić zaragoza zarauz zaínsk zhengzhou ziguinchor zihuatanejo zintan zipaquirá zitlaltepec známensk zolder zolochiv
zrenjanin zugdidi zutphen zuérate zvenígorod zwevegem zwickau zwolle zárate zúrich áchinsk águilas álvaro ámsterdam
ávila ängelholm ålesund århus çanakkale écija épinal érfurt óbidos óbninsk östersund úbeda úzhgorod ürümqi ōtsu
świnoujście świętochłowice šarypovo šiauliai żagań
]],
  phrases = {
    "abu dabi", "abu ghraib", "aci castello", "aci catena", "addis abeba", "adolfo lópez mateos", "agua dulce",
    "agua prieta", "aix-en-provence", "albano laziale", "alcalde díaz", "alcalá de guadaíra", "alcalá de henares",
    "alfaz del pi", "alice springs", "altagracia de orituco", "amorebieta-echano", "andorra la vella",
    "angra dos reis", "ann arbor", "antigua guatemala", "aranda de duero", "arcos de la frontera",
    "arcos de valdevez", "arenys de mar", "arganda del rey", "ascención de guarayos", "ascoli piceno", "ashok nagar",
    "bad kissingen", "baden-baden", "bahir dar", "bahía blanca", "bahía montego", "baia mare", "bajos de haina",
    "banda aceh", "bandar abbás", "bandar lampung", "bandar seri begawan", "bania luka", "banská bystrica",
    "barberà del vallès", "basse-terre", "bat yam", "baton rouge", "be'er sheva", "beit she'an", "belo horizonte",
    "beni melal", "bento gonçalves", "berchem-sainte-agathe", "bet shemesh", "beverly hills", "biel-bienne",
    "bielsko-biała", "bijelo polje", "bilhorod-dnistrovsky", "bishop's stortford", "boa vista", "boadilla del monte",
    "bobo-dioulasso", "boca de ratones", "boulogne-sur-mer", "bourg-en-bresse", "bridgend county borough",
    "buenos aires", "busko-zdrój", "bélaya kalitvá", "cabo coral", "cabo frío", "cabo haitiano", "cagayán de oro",
    "callosa de segura", "campina grande", "campo grande", "can tho", "capacho nuevo", "capelle aan den ijssel",
    "carlota amalia", "carrizal de ingenio", "carson city", "cartagena de indias", "casigua-el cubo",
    "castellón de la plana", "castro-urdiales", "catia la mar", "caxias do sul", "cayo hueso",
    "cerdanyola del vallès", "cerro de pasco", "charleville-mézières", "cherburgo-octeville", "chilapa de álvarez",
    "chilpancingo de los bravo", "ciudad apodaca", "ciudad benito juárez", "ciudad bolivia", "ciudad bolívar",
    "ciudad cardel", "ciudad constitución", "ciudad de aksu", "ciudad de apizaco", "ciudad de battambang",
    "ciudad de belice", "ciudad de benín", "ciudad de brandeburgo", "ciudad de cebú", "ciudad de colón",
    "ciudad de corrientes", "ciudad de formosa", "ciudad de general roca", "ciudad de guatemala",
    "ciudad de huitzuco", "ciudad de jilin", "ciudad de jotán", "ciudad de kuwait", "ciudad de la rioja",
    "ciudad de langley", "ciudad de limón", "ciudad de malabo", "ciudad de méxico", "ciudad de neuquén",
    "ciudad de pailín", "ciudad de resistencia", "ciudad de río cuarto", "ciudad de salta", "ciudad de san juan",
    "ciudad de santa fe", "ciudad de santa rosa", "ciudad de santiago del estero", "ciudad de siem riep",
    "ciudad de sihanoukville", "ciudad de wuyishan", "ciudad de yilan", "ciudad del cabo", "ciudad del carmen",
    "ciudad del este", "ciudad frontera", "ciudad guadalupe victoria", "ciudad guayana", "ciudad guzmán",
    "ciudad ho chi minh", "ciudad juárez", "ciudad mazatlán", "ciudad melchor múzquiz", "ciudad obregón",
    "ciudad real", "ciudad río bravo", "ciudad sabinas", "ciudad sabinas hidalgo", "ciudad sahagun",
    "ciudad santa catarina", "ciudad victoria", "ciudadela blanca", "clermont-ferrand", "clichy-sous-bois",
    "collado villalba", "colonia del sacramento", "colonia del sol", "colorado springs", "concepción de la vega",
    "concepción del uruguay", "condado de melguelh", "condeixa-a-nova", "conil de la frontera",
    "conselheiro lafaiete", "coral springs", "coria del río", "cornellà de llobregat", "corpus christi",
    "costa dorada", "cruz alta", "cuajimalpa de morelos", "cuart de poblet", "cuautitlán izcalli", "curtea de argeş",
    "câmara de lobos", "da nang", "daly city", "dar es-salam", "del río", "delegación iztapalapa",
    "delegación miguel hidalgo", "delegación tlalpan", "delegación xochimilco", "den helder", "des moines",
    "desenzano del garda", "dien bien phu", "dire dawa", "distrito de punakha", "distrito de sant martí",
    "distrito de ádler", "dollard-des-ormeaux", "dolores hidalgo", "don carlos de maramag", "dong hoi",
    "dos hermanas", "dos puentes", "dos quebradas", "drobeta-turnu severin", "dąbrowa górnicza",
    "egea de los caballeros", "el arish", "el cairo", "el cajón", "el callao", "el carmen de viboral", "el centro",
    "el charco", "el ejido", "el escorial", "el grullo", "el havre", "el limón", "el mansura", "el monte", "el obeid",
    "el paso", "el paso de robles", "el pireo", "el prat de llobregat", "el rosario", "el sombrero", "el tigre",
    "el tocuyo", "el valle", "el vendrell", "el vigía", "el-fayum", "el-yadida", "emmerich am rhein", "er-rachidía",
    "escaldes-engordany", "esch-sur-alzette", "este de los ángeles", "feira de santana", "figueira da foz",
    "fiorano modenese", "fort lauderdale", "fort worth", "fort-de-france", "foz de iguazu", "francisco i. madero",
    "friburgo de brisgovia", "fráncfort del meno", "fráncfort del óder", "garmisch-partenkirchen", "general escobedo",
    "george town", "gernika-lumo", "gomez palacio", "gorzów wielkopolski", "gran sudbury", "granadilla de abona",
    "grand rapids", "green bay", "guadalajara de buga", "guardamar del segura", "gustavo adolfo madero",
    "guía de isora", "harar jugol", "harlem del este", "hemel hempstead", "herceg novi", "heroica ciudad de tlaxiaco",
    "heroica matamoros", "heróica zitácuaro", "hong kong", "hospitalet de llobregat", "hradec králové",
    "huércal overa", "hérouville saint-clair", "icod de los vinos", "illkirch-graffenstaden",
    "ingeniero pablo nogués", "ivry sobre sena", "jan yunís", "janty-mansisk", "jaraguá do sul", "jastrzębie-zdrój",
    "jefferson city", "jerez de la frontera", "jesús maría", "jiquílpan de juárez", "joão pessoa", "juan jose rios",
    "juchitepec de mariano rivapalacio", "juiz de fora", "kansas city", "karlovy vary", "katav-ivánovsk",
    "katima mulilo", "knokke-heist", "kohtla-järve", "kom ombo", "komsomolsk del amur", "kryvy rig", "kuala lumpur",
    "l'aquila", "la asunción", "la azulita", "la canea", "la ceiba", "la chona", "la ciotat", "la coruña",
    "la eliana", "la estrada", "la fría", "la goleta", "la gomera", "la grita", "la guaira", "la habana", "la haya",
    "la joya", "la línea de la concepción", "la meca", "la oliva", "la orotava", "la paz", "la pintana", "la plata",
    "la rochelle", "la serena", "la spezia", "la tebaida", "la unión", "la vela de coro", "la ventosa", "la victoria",
    "la villa del rosario", "la zubia", "landsberg am lech", "las choapas", "las delicias",
    "las palmas de gran canaria", "las piedras", "las rozas de madrid", "las vegas", "lasarte-oria", "le mans",
    "le pecq-sur-seine", "lerdo de tejada", "les sables-d'olonne", "leyva solano", "limburgo del lahn", "little rock",
    "lloret de mar", "lo prado", "loma el rosario", "long beach", "los altos", "los baños", "los cayos", "los mochis",
    "los reyes de juárez", "los reyes la paz", "los ángeles", "lázaro cárdenas", "léninsk-kuznetski",
    "malgrat de mar", "mantes-la-jolie", "mar del plata", "marano di napoli", "maravatío de ocampo",
    "marbach de neckar", "martínez de la torre", "matías romero avendaño", "mazār-e šarīf", "mbanza kongo",
    "mbuji-mayi", "melchor ocampo", "melito di napoli", "miami beach", "miercurea ciuc", "mieres del camino",
    "milpa alta", "miranda de ebro", "mixquiahuala de juarez", "międzyrzec podlaski", "molenbeek-saint-jean",
    "mollet del vallés", "moncada i reixac", "monforte de lemos", "montigny-le-bretonneux", "montornès del vallès",
    "morón de la frontera", "mount isa", "mugnano di napoli", "municipio de abington", "municipio de barnet",
    "municipio de bensalem", "municipio de copacabana", "municipio de east brunswick", "municipio de jor",
    "municipio de lakewood", "municipio de maple shade", "municipio de metepec", "municipio de middletown",
    "municipio de voorhees", "municipio de west bloomfield", "municipio el hatillo", "municipio la piedad",
    "municipio tovar", "mülheim an der ruhr", "nag hammadi", "naucalpan de juárez", "ness tziona",
    "neuilly-sur-seine", "new haven", "newcastle-upon-tyne", "nha trang", "niagara falls", "nochistlán de mejía",
    "nom pen", "north kingstown", "nova iguaçu", "nova kajovka", "novi sad", "novo hamburgo", "novo mesto",
    "nowy sącz", "nowy targ", "nueva bolivia", "nueva delhi", "nueva friburgo", "nueva iberia", "nueva orleans",
    "nueva plymouth", "nueva rochelle", "nueva york", "nueva ámsterdam", "nuevo brandeburgo", "nuevo brunswick",
    "nuevo laredo", "nuevo ulm", "nuku'alofa", "nur-sultán", "nízhniaya turá", "oaxaca de juárez", "oklahoma city",
    "olesa de montserrat", "oregón city", "oréjovo-zúyevo", "ouro preto", "pago pago", "palma de mallorca",
    "palmarito tochapan", "palmerston norte", "palo alto", "palo negro", "parets del vallès", "passo fundo",
    "petropávlovsk-kamchatski", "piedras negras", "pilar de la horadada", "pinar del río", "playa del inglés",
    "playas del rosario", "pointe-noire", "ponta delgada", "ponta grossa", "port arthur", "port harcourt",
    "port vila", "porto alegre", "porto empedocle", "porto novo", "porto velho", "poza rica", "pozuelo de alarcón",
    "presidencia roque sáenz peña", "primorsko-ajtarsk", "progreso de alvaro obregon", "progreso de castro",
    "provincia de bayburt", "provincia de mantua", "provincia de nazca", "provincia de tokat", "puebla de vallbona",
    "puebla de zaragoza", "pueblo de calivo", "pueblo de caña", "pueblo nuevo", "puerto asís", "puerto ayacucho",
    "puerto aysén", "puerto boyacá", "puerto cortés", "puerto de la cruz", "puerto de santa maría",
    "puerto del carmen", "puerto elizabeth", "puerto españa", "puerto francisco de orellana", "puerto iguazú",
    "puerto louis", "puerto madryn", "puerto maldonado", "puerto mexico", "puerto montt", "puerto moresby",
    "puerto princesa", "puerto príncipe", "puerto píritu", "puerto real", "puerto saíd", "puerto sudán",
    "puerto tejada", "puerto vallarta", "punta arenas", "punta cana", "punta porá", "purísima de bustos",
    "póvoa de varzim", "qiryat mal'aji", "qiryat yam", "radolfzell am bodensee", "ramat gan", "ramat hasharon",
    "regio de calabria", "reyes acozac", "ribeirão preto", "rincón de romos", "rio grande", "rishon lezion",
    "rodolfo sánchez taboada", "roquetas de mar", "rostov del don", "ruinas de palenque", "río branco", "río chico",
    "río de janeiro", "río de teapa", "río gallegos", "río linda", "rüsselsheim am main", "sabana de parra",
    "saint albert", "saint george's", "saint john's", "saint louis", "saint paul", "saint peter port", "saint thomas",
    "saint-brieuc", "saint-cloud", "saint-denis", "saint-germain-en-laye", "saint-gilles", "saint-josse-ten-noode",
    "saint-malo", "saint-maur-des-fossés", "saint-omer", "saint-pierre", "saint-étienne", "salina cruz",
    "salt lake city", "san andres tuxtla", "san andrés de la barca", "san antonio", "san antonio de los altos",
    "san bartolomé", "san bartolomé de tirajana", "san bernandino tlaxcalancingo", "san borja", "san carlos",
    "san cataldo", "san celoni", "san cristóbal", "san cristóbal de la laguna", "san cristóbal de las casas",
    "san diego", "san donato milanese", "san donà di piave", "san egreve", "san felipe", "san felipe de puerto plata",
    "san feliú de llobregat", "san fernando", "san fernando de apure", "san francisco", "san francisco altepexi",
    "san francisco de los romo", "san francisco de macorís", "san francisco del rincón", "san francisco del sur",
    "san galo", "san giorgio a cremano", "san ignacio", "san isidro de el general", "san javier",
    "san javier de loncomilla", "san jose iturbide", "san josecito", "san josé", "san josé del cabo",
    "san josé del guaviare", "san josé del monte", "san josé del valle", "san juan", "san juan acatzingo",
    "san juan b. cuautlancingo", "san juan de alicante", "san juan de los morros", "san juan de terranova",
    "san juan del río", "san lorenzo", "san luis", "san luis de sincé", "san luis potosí", "san luis río colorado",
    "san marino", "san martin texmelucan", "san martín", "san martín cuautlalpan", "san martín de los andes",
    "san mateo", "san mateo otzacatipan", "san miguel de abona", "san miguel de allende", "san miguel de tucumán",
    "san miguel xico", "san nicolás de ilocos", "san nicolás de los arroyos", "san nicolás de los garza", "san pablo",
    "san pedro", "san pedro de jujuy", "san pedro de las colonias", "san pedro de ribas", "san pedro garza garcía",
    "san pedro madera", "san pedro sula", "san petersburgo", "san quirico de tarrasa", "san rafael", "san ramón",
    "san salvador", "san salvador de jujuy", "san salvador el seco", "san sebastián", "san sebastián de los reyes",
    "san sebastián de mariquita", "san sebastián sobre loira", "san vicente chicoloapan",
    "san vicente de tagua tagua", "san vicente del raspeig", "sancti spíritus", "sankt pölten",
    "sanlúcar de barrameda", "sant adrià de besòs", "sant boi de llobregat", "sant carles de la ràpita",
    "sant feliu de guíxols", "sant just desvern", "santa ana", "santa ana del táchira", "santa ana xalmimilulco",
    "santa bárbara", "santa clara", "santa coloma de gramenet", "santa cruz", "santa cruz de barahona",
    "santa cruz de juventino rosas", "santa cruz de la palma", "santa cruz de la sierra", "santa cruz de tenerife",
    "santa elena de uairén", "santa eulalia del río", "santa fe", "santa lucía de tirajana",
    "santa maria dos olivais", "santa marta", "santa maría", "santa maría ajoloapan", "santa maría atzompa",
    "santa mónica", "santa perpetua de moguda", "santa pola", "santa rosa jauregui", "santa rosa treinta",
    "santa rosalía de camargo", "santa tecla", "santa teresa del tuy", "santana do livramento", "santiago de chile",
    "santiago de compostela", "santiago de cuba", "santiago de tolú", "santiago tlacotepec",
    "santiago tulantepec de lugo guerrero", "santo andré", "santo domingo de los colorados", "santo tomé",
    "santo ângelo", "schwäbisch hall", "sidi bel abbes", "sidi ifni", "silao de la victoria", "sint katelijne waver",
    "sioux falls", "soledad de graciano sánchez", "south bend", "st albans", "st. charles", "st. helens",
    "st. joseph", "stara zagora", "stratford-upon-avon", "são bernardo do campo", "são borja", "são carlos",
    "são josé dos campos", "são joão del-rei", "são leopoldo", "são luís", "são paulo", "targu jiu", "tarko-salé",
    "tavernes de la valldigna", "taxco de alarcón", "tecamac de felipe villanueva", "tel aviv",
    "teotihuacán de arista", "tepatitlán de morelos", "tepeji del rio de ocampo", "tierra blanca", "tingo maría",
    "tlanepantla de baz", "toluca de lerdo", "torrejón de ardoz", "tres valles", "trois-rivières", "três lagoas",
    "tulancingo de bravo", "tultitlá de mariano escobedo", "tuxtla gutiérrez", "târgu mureş", "técpan de galeana",
    "tía juana", "uherské hradiště", "ulán bator", "ulán-udé", "urdaneta de pangasinán", "urús-martán",
    "valente diaz", "veliki nóvgorod", "veliko tarnovo", "venado tuerto", "vibo valentia", "victoria de durango",
    "vila do conde", "vila nova de gaia", "vila real", "vila velha", "vilafranca del penedès", "vilanova i la geltrú",
    "vilassar del mar", "villa alemana", "villa alhucemas", "villa carlos paz", "villa de cura",
    "villa de fray bentos", "villa independencia", "villa maría", "villa montes", "villa nanchital", "villa regina",
    "villefranche sobre saona", "villingen-schwenningen", "virginia beach", "vitória da conquista", "viña del mar",
    "vung tau", "vélez-málaga", "walvis bay", "watermael-boitsfort", "wodzisław śląski", "woluwe-saint-lambert",
    "xai xai", "xi'an", "xicotepec de juárez", "yautepec de zaragoza", "yuzhno-sajalinsk", "zacatepec de hidalgo",
    "zamora de hidalgo", "área metropolitana de billings", "ústí nad labem", "české budějovice",
  },
}

names {
  id = "places.es.common", about = "places by their Spanish names that are words, too", entity = "Address", score = 60, beside = true,
  words = [[
acre alicante allende altea anaco anchorage angers angulema apartadó argel argos armeria arrecife astracán asunción
avilés baní bata bath baza bello belén berlín best borne braga buenaventura burdeos búfalo calabozo calahorra campeche
candelaria canela cantón caracas cariaco cayena chico chihuahua chitá cobija cognac colmar colonia como concepción
concord concordia cork coro cuenca cuzco cícero córdoba daca damasco duitama durazno elche encarnación ende ensenada
esperanza espira fano faro forest fortaleza fresno gante garcía gaza ginebra goleta goma goya granada guama guarda
helena hidalgo higuerote hilo hincha igualada inca jaén leer lerdo león lima limerick liria londrina lucerna lugano
malé manila manta marfil medina menton merlo milán mira miranda mobile monterrey montilla morón málaga natal noto
oliva orange orense pampa panamá paraiso parla pasto patan pavía pergamino peto phoenix pineda pinto pisa pisco pizote
plato potenza potosí providence puno puzol páez quito reading reno rivera ronda rosario rota ruan ruse sacramento saga
salamanca salt salto salvador salé santiago sarí siena silla sirte split tarifa tarragona tarso tiro tomar torrente
torreón tours trinidad trípoli urbana valencia varadero victoria vitoria vitré wellington worms yibuti york
]],
}

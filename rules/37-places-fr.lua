-- Places by their French names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: libgeonames-common (data of geonames.org, CC-BY-4.0).

names {
  id = "places.fr", about = "places by their French names", entity = "Address", score = 72,
  words = [[
aalborg aalen aalsmeer aalten aalter aarau abadan abakan abancay abaza abbeville abbiategrasso abdoulino aberdeen
aberystwyth abidjan abiko abilene abomey abqaïq abuja abéché acapulco acarigua accra acerra achern achgabat adana
adapazarı adeje adelfia aden adiyaman adler adélaïde affreville aflou afragola afyonkarahisar agadez agadir agboville
agde agen ageo agrigente agropoli aguascalientes agüimes ahmadnâgar ahmedabad ahvaz aileu ajaccio akhaltsikhé akita
akron aksaray aksou aksoum aktaou aktioubé akureyri alaguir alajuela alamogordo alanya alaşehir alba albacete albany
albenga albertslund albertville albi albignasego albufeira albuquerque alcamo alcañiz alcobaça alcobendas alcorcón
alcoy alcúdia aleksine alençon alep alessandria alexandria alexandrie aleïsk alfortville alger alghero algésiras
alhambra aligarh aligudarz alkmaar alleppey allāhābād alma almada almansa almaty almelo almendralejo almería almonte
almuñécar alpignano altamura altenbourg alytus alzira amadora amagasaki amarillo amasya ambato amersfoort ames amiens
amman amos amoursk ampanihy amposta amritsar amstelveen amsterdam anaheim anapa ancône andenne andijan andria angarsk
angoulême angri anjo ankang ankara annaba annapolis annecy annemasse annonay anqing ansbach anseong antalya
antananarivo antequera antibes antioche antofagasta antony antsiranana anurâdhapura anvers anzio aomori aoste
apcheronsk apeldoorn apia appleton aprilia aqaba aracaju aracati arad araguaína aralsk aranjuez arar arcore arcueil
ardabil ardahan ardea ardon arendal arequipa arese arezzo argenteuil argos argoun arica ariccia arima arkhangelsk
arles arlington arlon armentières arnhem arnsberg arnstadt arona arras arrecife artachat artigas arucas arusha arzano
arzignano asaba asaka asan aschaffenbourg ashdod asheville ashford ashikaga askøy asmara assab assemini assen assilah
assino assouan asunción atbassar atchinsk athlone athènes atlanta atsugi atyraou aubagne aubervilliers auch auckland
audenarde augsbourg augusta aurangâbâd aurillac aurora auschwitz austin autun auxerre avarua aveiro avellino aversa
avezzano avignon avola aweil ayacucho ayamonte ayodhya ayutthaya azov ağrı baalbek baarn babol bacoli bacolod bacău
badajoz badalona baden baeza bafang bafoussam bagalakote bagamoyo bagdad bagdogra bagheria bagneux bagnolet bahawâlpur
baidoa baião baja bakersfield bakhmout bakhtchyssaraï bakou bakouba balachikha balaclava bali balikpapan balkh
ballarat ballerup balta baltimore balyktchy bamako bamberg bamenda bandundu bandung banfora bangalore bangangté
bangkok bangor bangui banjarmasin banjul baoding baracoa baranovitchi barbate barcelona barcelone bareggio bareli bari
bariloche barinas barletta barnaoul barquisimeto barranquilla barreiro barych basildon basingstoke bassar basseterre
bassorah bastia bata bathinda batifa batna batoumi battambang battipaglia baucau bauchi bautzen bayburt bayeux bayonne
bayreuth baza baïkonour beaumont beaune beauvais beaverton bedford beira bejetsk bekasi belebeï belek belfast belfort
belgorod belgrade bellflower bellinzone bello bellune belmopan beloretchensk belpasso belém belœil benalmádena benešov
bengbu benghazi bengkulu benguela beni benicarló benidorm bensheim bentonville benxi berat berdiansk berdytchiv berga
bergame bergeijk bergen bergerac beringen berkane berkeley berlin bernbourg bertoua besançon beslan bethlehem bethléem
betioky beveren beverwijk bexley beyrouth bezons bełchatów bhavnagar bhopal bhubaneswar bhâratpur biancavilla biarritz
białogard białystok biberach bichkek bidar bielefeld biella bienne bihać bijeljina bikine billings bilohirsk biloxi
bilzen binan binche binghamton binyamina birak biratnagar birigüi birjand birkenhead birkerød birkirkara birmingham
birobidjan bisceglie bischheim bisho biskra bismarck bissau bistriţa bitlis bitola bitonto biysk bizerte biłgoraj
blackburn blackpool blagnac blagovechtchensk blankenberge blantyre blenheim blida bloemfontein blois blumenau bobigny
bocholt bochum bodhgaya bodrum bodø bogatynia bogor bogota bohicon bohodoukhiv boise boké bolesławiec bolhrad bollate
bologne bolton bolu bolzano boma bombay bondy bongor borgomanero borlänge borovitchi borssele borås bosasso boscoreale
bossangoa botoşani bottrop bouafra bouaké bougourouslan bouguenais boujniba boukhara boulsa bourgas bourges
bournemouth boutourlinovka bouzoulouk bouïnsk boxtel bradford braga bragance brampton brasilia bratislava brazzaville
braïla braşov bremerhaven brescia bressanone bresso bressuire brest brezno briansk bridgeport bridgetown brighton
brignoles brindisi brisbane brno bron bronte brookline brooklyn brownsville bruchsal bruges brugherio brunoy brunssum
brunswick brusciano bruxelles bréda brégence brčko bucaramanga bucarest budapest budva buenaventura bujumbura bukavu
bulawayo bunia burbank burgos buriram burlington burnaby burnley bursa bushehr bussolengo bussum butare butembo buzău
buéa byblos bydgoszcz bytom byumba bârlad béchar béjaïa békés bénoye bénévent béréhové béréjany béthune béziers
bîjâpur bîkâner böblingen bălţi będzin břeclav cachan cachoeirinha cadix caen cagliari cahors cahul cairns caivano
cajamarca calabar calais calama calatayud calcutta calgary cali callao calpe caltagirone caltanissetta calviá calw
camagüey camaiore cambrai cambridge camden campana campinas campobasso canberra cancún candelaria cangzhou canicattì
cannanore cannes canoas canteleu canterbury capannori capoue caraballeda caracas carbonia carcassonne cardito carini
carlisle carora carpentras carpi carquefou carson carthagène carúpano casablanca casamassima casarano cascais cascina
caserte casoria cassel cassino castelldefels castelvetrano castricum castries castrovillari catane catanzaro cattolica
cayenne cebu cecina cehegín celje cenon cento cercola cergy cernavodă cervia cesenatico cestas cetinje chachapoyas
chachoengsao chadrinsk chaguanas chainat chaiyaphum chakhrisabz chakhty chalcis chali challans chamalières chambly
chambâ chambéry champaign chandigarh chandler changchun changsha changwon changzhou chaozhou charjah charleroi
charlottesville charlottetown chartres charypovo chatou chatoura chattanooga chaumont chaville chefchaouen chelekhov
chelles chelmsford cheltenham chemnitz chengde chengdu chennai cheonan cheongju cherbourg chesterfield chetumal
chełmno chełmża chiari chiavari chiba chicago chichester chiclayo chico chieri chieti chigasaki chilpancingo chilung
chimanovsk chimbote chino chioggia chios chipiona chiraz chisra chittagong chivasso chişinău cholet cholula chomutov
chongjin chongqing chornomorsk chorzów choumen choumerlia choumikha chpola christchurch chtchigry chulucanas chumpon
chuncheon chymkent châteaudun châteauguay châteauroux châtellerault châtillon chépétivka ciampino cienfuegos cieszyn
cincinnati cirebon cirié citium ciudadela civitavecchia clamart cleveland clichy cluses clèves coatzacoalcos coblence
cobourg cochabamba coimbatore coimbra coire colchester colima colleferro collegno colmar cologne colombes colomiers
columbia columbus comilla comiso compiègne compton comrat conakry concarneau concepción concordia conegliano
constantine conversano copenhague copertino copiapó coquitlam corato cordoue corfou corinthe cormano cornaredo coro
correggio corrientes corsico corumbá cosenza cotonou cottbus courtrai couëron coventry coxyde coyah coyoacán cracovie
craigavon craiova cranendonck crawley creil crema crevillent créteil cuenca cuernavaca cuiabá culembourg culiacán
cumaná cupertino curepipe curicó curitiba cuzco częstochowa cáceres césène córdoba cúcuta cēsis dabou dacca dachau
daegu daejeon dakar dalaman dalfsen dallas dalmine daloa dambulla damiette dammam dandong dapaong darbhanga darhan
darlington darmstadt darwin datia datong daugavpils davao davenport davis dayton debrecen decatur deggendorf delft
delfzijl delhi denain denizli denpasar denver derhatchi derna derry desio dessau detmold deva dhanbad dharamsala
diemen dieppe dijon dilbeek dili dimona dixmude diyarbakır djalalabad djeddah djelfa djibouti djidjiga djizak djouba
djougou djénné dnipro dniproroudné doba dobritch dodoma doetinchem doha dolyna dolynska domodossola donaueschingen
donauworth doncaster donetsk dongen dongguan dordrecht dornbirn dortmund dothan douai douala douarnenez doubna doubno
doubovka douchanbé doudinka doujaïl dounaïvtsi doupnitsa dourados douvres dover downey doğubeyazıt draguignan drammen
drancy draveil dresde dreux drogheda dronten drummondville dschang dubaï dublin dubrovnik dudelange duhok duisbourg
duiven duluth dunaújváros dundalk dunedin dunfermline dunhuang dunkerque dunstable durango durban durgapur durham
durrës dzaoudzi dzerjinsk dziarjynsk dédougou désarmes düren düsseldorf děčín eastbourne eaubonne edfou edmonton
eersel egra eibar eilat eindhoven eisenach eisenhüttenstadt ekaterinbourg ekibastouz elazığ elbląg elektroougli elista
elmina elseneur emmen empoli encarnación enkhuizen enna enschede ensenada entebbe enugu erba erbil ercolano erdenet
erevan erfurt erkelenz erkrath erlangen ermont erzincan erzurum esbjerg eschwege eschweiler eskilstuna esmeraldas esna
espinho espoo essaouira essen esslingen estepona estoril esztergom etchmiadzin eugene eupen evanston evansville
everett exeter faaa fabriano faenza fairbanks fairfield faisalabad falkenberg falloujah famagouste fano fargo
farnborough farâh fasano favara fayoum felgueiras ferghana ferkessédougou fermo ferrare fethiye fianarantsoa fidenza
figueres firminy fiumicino flagstaff flensbourg flessingue florianópolis floridia fochville focşani foggia foligno
folkestone follonica fontarabie forbach forio forlì formia formigine formosa forssa fortaleza foshan fossano fougères
foumban foumbot fourmanov franceville franconville frankenthal frankfort frascati frattamaggiore frattaminore
frauenfeld fredericia fredericksburg fredericton fredrikstad freeport freetown freiberg fremont fresno fria fribourg
friedrichshafen frisco frosinone fréjus fuengirola fuenlabrada fujairah fujieda fujinomiya fukuoka fulda funafuti
funchal fussa fuxin fuyun fuzhou fécamp fürstenfeldbruck fürth füssen gaborone gabrovo gabès gafsa gagarine gagny
gainesville galatina galitch gallarate galliate galveston galway galánta gand gandhinagar gandie gandja gangneung
gardêz garoua garowe gary gateshead gatineau gaza gaziantep gaète gdańsk gdynia geel geelong gejiu gela geldermalsen
gelsenkirchen gembloux gemena genk gennep gennevilliers genève georgetown gera ghardaïa ghat ghazni ghedi giarre
giessen gifu gijón gilbert ginosa giovinazzo giresun gisborne gisenyi gitarama giulianova giurgiu giussano gizeh
giżycko glasgow glendale gloucester gniezno gogrial goirle goiânia goma gombe gondal gondar gondelour gonesse gongju
gorgan gori gorizia goslar gosport goubakha goubkine goudermes goulistan goussev goya gradignan gragnano grahamstown
granada granby granges grasse gravatá graz greenock greensboro greifswald greiz grenoble grigny groesbeek groningue
grootfontein grottaferrata grottaglie grozny grudziądz grugliasco guadalajara guanajuato guantanamo guaranda guarda
guarulhos guatemala guayaquil guaymas guedera gueldre guelendjik guelma guelmim guevgueliya guildford guilin guimarães
guiyang gunsan guntzbourg guwahati guyancourt guyoville guéckédou guérande gwangju gyeongju gyumri győr gáldar gävle
gérone gödöllő göppingen görlitz göteborg göttingen głogów haaksbergen haarlem hachioji hadano hadera haderslev
hadiatch hafnarfjörður hagen haguenau hagåtña haikou hailar hakodate halabja halden halifax halmstad hama hamamatsu
hamar hambourg hamelin hamhung hami hamilton hamm hammamet hanau handa hangzhou hanovre hanoï harar harare harbin
hardenberg harenkarspel harlingen harlow harrisburg hartford hartlepool hasselt hastings hasuda haugesund haverhill
havířov hawthorne hayange hayward hazebrouck haïfa haïssyn heemskerk heemstede heerenveen heerhugowaard heerlen hefei
heidelberg heidenheim heihe heilbronn heiloo heinola hekinan helena helmond helmstedt helsingborg helsinki hemer
henderson hengelo hereford herford herisau hermosillo hernani herne herning herstal herzliya herzogenaurach higüey
hikone hilla hillerød hilversum himeji hiratsuka hirosaki hiroshima hlohovec hloukhiv hoboken hodonín hohhot holguín
holland hollywood holon homiel homs honiara honolulu hoogeveen hoorn hoover horodok houilles hounslow houston hrodna
huaibei huambo huaraz huddersfield huelva huesca huizen huizhou hunedoara huntsville hurghada huskvarna husum huánuco
hvidovre hyderâbâd hyesan hyvinkää hyères hämeenlinna härnösand hébron hénitchesk héraclée héraklion hérat höxter
hørsholm iaroslavl ibadan ibarra ibiza ichihara ichim ichinomiya idlib iefremov ielets iemanjelinsk ierchov ieïsk
iglesias iisalmi ijevsk illzach ilmenau iloilo imola imperatriz imperia impfondo incheon indio indore ingenio
inglewood ingolstadt innsbruck inowrocław inuyama invercargill inverness ioannina ioubileïny ipswich iquique iquitos
irbit irkoutsk irvine irving irún isahaya ischia iserlohn isernia ishinomaki ishøj isiro islamabad ismaïlia ispahan
isparta issoire istanbul istaravchan istres itabuna itaqui ivanovo ivrée izegem iziaslav izmaïl izmir izmit iéna iğdır
iława i̇skenderun jackson jacksonville jacmel jacobabad jaffna jainagar jaipur jaisalmer jakarta jakobstad jalalabad
jambi jamestown jammu janesville jawnpur jaén jeju jelgava jeonju jesi jharsuguda jiagedaqi jiamusi jiangmen jiaxing
jiayuguan jihlava jilin jinan jinju jixi jmérynka jodhpur joensuu johannesbourg joinville joliette juliers juneau
jurmala jytomyr jyväskylä jämsä jénine jéricho jérusalem jönköping kaarina kaboul kabwe kachgar kachine kachira kaduna
kaesong kagoshima kahramanmaraş kaifeng kairouan kaiserslautern kajaani kakegawa kakhovka kakogawa kalamata kalamazoo
kalasin kalatchinsk kalemie kaliningrad kalisz kallithéa kalmar kalmthout kalouch kalouga kalundborg kalynivka
kamakura kamianské kamina kamloops kampala kampen kamychine kamychlov kanach kananga kanazawa kanchanaburi kanchipuram
kandahar kandy kangding kanggye kaniv kankan kano kanpur kanuma kaohsiung karabach karaboulak karabük karaganda karaj
karassouk karauli karbala karchi kardjali karlshamn karlskoga karlskrona karlsruhe karlstad kars karâchi kashiwa
kassimov kastamonu kasukabe katmandou katowice kaunas kavadartsi kavala kawaguchi kawasaki kawthaung kayes kayseri
kazan kazanlak kecskemét keetmanshoop kehl kelowna kemerovo kennewick kentaou kenty kephissia kerava kericho kerkrade
kerman kermanshah kerpen kertch khabarovsk khachouri khadyjensk khajurâho khankendi kharkiv khartoum khasab kherson
khiva khmelnytskyï khmilnyk khodjent khorramabad khorramshahr khotan khouribga khoust khulnâ khénifra kibuye kiel
kielce kigali kigoma kilis kiliïa kilkenny kimberley kimitsu kindu kinechma kingston kingstown kinguissepp kinshasa
kireïevsk kirichi kirjatch kirkcaldy kirkkonummi kirkouk kirov kiruna kisangani kisarazu kishangarh kismaayo kisumu
kitakyūshū kitchener kitchevo kitwe kladno klagenfurt klaipėda kline kloten knoxville kochi kogalym kokand kokchetaou
kolda kolding kolokani kolomna kolomyia kolwezi kolín kombissiri kommounar komotiní kondôz kongoussi konin konya
konârak koper korhogo korla kornwestheim korolev korostychiv korsholm korçë koshigaya kostanaï kostroma koszalin kotka
koubinka kouchva koudougou koudymkar koufa koulamoutou koulebaki koulikoro koumanovo koumertaou koungour koupiansk
kourakhove kourgan kourganinsk kourou kourovskoïe koursk kourtamych kousséri koutaïssi koutcha kouvandyk kouvola
kouznetsk kouïbychev koweït kowloon kozani kozhikode koziatyn koło kołobrzeg kościan košice kpalimé krabi kragujevac
kralendijk kraljevo krasnoarmeïsk krasnodar krasnooufimsk krasnoznamensk krasnoïarsk krassyliv kratie krefeld
krementchouk kreuzlingen kristiansand kristiansund kroměříž kropotkine kropyvnytskyï krugersdorp krujë kréménets
kuching kukës kulmbach kumagaya kumamoto kumasi kungälv kunming kuopio kushiro kuusamo kuşadası kyiv kyzyl kyzylorda
kyōto kânnauj kénitra kópavogur köniz köthen køge kütahya kėdainiai kętrzyn kırklareli kırşehir kłodzko kōbe kōfu
labytnangui labé ladispoli ladyjyn lafayette laghouat lagos lahore lahti lainate laiwu lakewood lambaréné lampang
lamphun lancaster lanciano landerneau landskrona lanester langfang langreo lankaran lannion lansing lanzhou laon
lappeenranta larache laredo latacunga lattaquié laudio lausanne laval laventille lawrence lebedine lecce lecco leeds
leerdam leeuwarden leganés legnago legnano leicester leipzig leiria lelydorp lelystad lempäälä lentini leonberg lepe
lessossibirsk lessozavodsk lethbridge leticia letterkenny leverkusen lexington leyde león lhassa lianyungang liaocheng
liaoyang liberec liberia libourne libreville licata lichfield liepaja lijiang likasi lille lillehammer lilongwe lima
limassol limbiate limoges linares lincoln lindau lindsay linfen lingen lingolsheim linköping linz lioubertsy lipetsk
lippstadt liquiçá lisala lisbonne lisburn lisieux lissone litoměřice livadiá livermore liverpool livingstone livourne
liévin ljubljana lodi lodja loei logroño lohja loja lommel lomonossov lomé london londrina longjumeau longmont
longueuil longyan longyearbyen loos lopburi lorca lorient lormont lospalos loubny louga louhansk louisville
loukhovitsy louny lourdes loutouhyne loutsk louvain louxor loviisa lowell luanda lubango lubbock lubin lublin
lubumbashi lucera lucerne lucknow lucques ludhiana ludvika ludwigsbourg ludwigshafen lugano lugo lugoj luján luleå
lumajang lund lunebourg lunéville luoyang lusaka luton luxembourg lviv lynn lynwood lyon lérida lörrach lübeck
lüderitz lüshun maaseik maassluis maastricht macapá maceió macerata machala mackay maddaloni madrid madurai maebashi
magadan magdebourg magnitogorsk magong mahabad mahajanga mahon maidenhead maidstone maiduguri majuro makassar
makhatchkala malabo malacca malakal malakoff malatya malbork maldonado maliana malindi malines malmö malnate
maloïaroslavets mamoudzou manacor manado managua manama manaus manchester mandalay manduria manfredonia mangalia
mangalore manlleu mannheim manokwari manosque manresa mansourah mantourovo manzanares manzini maputo marabella
maracaibo maradi marbella marbourg marchena marcianise mardin marhanets maribor mariehamn marigliano marignane
marijampolė maringá marino marioupol marmande marrakech marsala marseille martigues mary marília mascalucia mascate
maseru mashhad massa massafra massaoua masvingo matadi matam matanzas mataram mataró matera matsudo matsumoto
matsuyama maturín maubeuge mauguio maun mayence mayenne mazatlán maïkop maïmana mbabane mbandaka mbouda meda medan
medellín meerut meguion meiningen meißen mejdouretchensk meknès melbourne melegnano meleouz melilla melun melzo
memmingen memphis mendoza mentana merano merced mercedes merlo mersebourg mesagne mesquite messine metz meudon
mexicali mexico meyzieux miami mianyang middelbourg middelkerke middlesbrough mielec mijas mikhaïlovka mikkeli milazzo
millau milpitas milwaukee minamata minden mingora minneapolis minoussinsk minsk minturno mira miramas mirandola mirano
misilmeri miskolc misterbianco mitchourinsk miyazaki międzyrzecz mobara modesto modica modugno modène moers mogadiscio
moguer moguilev mogán mohammédia mojaïsk molde molfetta mombasa monaco monastir moncalieri moncton mondovi mondragone
monfalcone monopoli monreale monrovia mons monselice monserrato montargis montauban montbrison montchegorsk
montebelluna montemurlo monterey monterotondo monterrey montería montevarchi montevideo montfermeil montgomery
montichiari montilla montivilliers montluçon montpellier montreuil montreux montréal montélimar monza monção mooka
mopti morelia morganton morioka morlaix moroni moscou moshi mossoul mosta mostaganem mostar motril mougins moukatchévo
moulins moulmein moundou mouravlenko mourmansk mourom mouscron moyale mpanda muggiò mukdahan mulhouse multan munich
murcie musashino mutare muzaffarabad mwanza mykolaïv myrhorod myrnohrad mysore mytichtchi mytilène médine mégare
mélitopol mérida mérignac mödling mönchengladbach mühlhausen müllheim mělník naarden nabari nadi nadjaf nador nadvirna
nagapattinam nagareyama nagasaki naghadeh nagoya nagpur nagykanizsa naha nahavand nahodka nairobi nakashibetsu
nakhitchevan nampula namur nanaimo nanchang nancy nanded nanning nanterre nantes nantong nanyang naperville naples
naplouse nara narathiwat narbonne nardò narita narva nashik nashville nassau natitingou naumbourg navahroudak navoï
nazareth nazca ndjamena ndola neerpelt neftekoumsk negombo neijiang nelson nelspruit nepean nerja nertchinsk nerviano
nesher netanya nettuno neubrandenbourg neuchâtel neumünster neuquén neuss neuwied nevers nevşehir newark newcastle
newport ngaoundéré niamey niamtougou nichapur nichelino nicosie nicée nieuwegein niigata nijnekamsk nijneoudinsk
nijnevartovsk nijyn nikkō nikopol nimègue ningbo niort niscemi niterói nitra nivelles niğde nkongsamba nobeoka noci
nogales noguinsk noicattaro nokia nola nonsan nordhausen norfolk norman norrköping northampton norwalk norwich noshiro
noto nottingham nouadhibou noukous nouméa nouna nourlat novare novgorod novokoubansk novokouznetsk novokouïbychevsk
novomoskovsk novoouzensk novossibirsk novotcherkassk novotroïtsk noyon numazu nuoro nuremberg nuuk nyborg nyeri
nyköping nyon nysa nzérékoré nétichyn nîmes nördlingen oakland oaxaca oberhausen obninsk obock oboukhiv odense oderzo
odessa odienné offenbourg ohrid oisterwijk okahandja okayama okazaki okegawa okinawa olbia oldenbourg oldenzaal
olechky oleksandriïa olinda olomouc olot olten olympia omaha omdourman omoutninsk omsk onomichi oosterhout oostkamp
opava opole oradea oran oranienburg orbassano ordos ordu orel orenbourg orense orihuela oristano orlando orly orléans
orsay orsha orsk orvault osaka osijek osimo oslo osmaniye osnabrück osorno ossa ossinniki ostachkov ostende ostrava
ostrogojsk ostrołęka ostuni otavalo ottawa otwock ouagadougou ouahigouya ouargla ouarzazate oudatchny oudtshoorn oufa
ouglitch ouidah oujda oujhorod oujour oukhta oulianovsk oulmès oulu ouman oume oural ourguentch ourmia oussinsk
ouzlovaïa oviedo ovroutch owerri ozourguéti pabianice pachino pachuca padang paderborn pagani paksé palagiano
palagonia palaiseau palanga palembang palencia palenque palerme palestine palikir pallassovka palmas palmdale palmi
palmyre palu pamiers pampelune panaji panevėžys papeete papenbourg paphos parabiago parakou paramaribo paraná parchim
pardubice paris parral pasadena passau pasto patan paternò paterson patna patras pattani pattaya paulinia pavlodar
pavlohrad pawtucket paysandú pejë pekalongan pekanbaru pelotas pendjikent pensacola penzance peoria perchotravensk
pereira pergame perm perpignan perth pervomaïsk pesaro pescara peshawar pessac petchora peterborough peterhof
petouchki petropavl petrozavodsk petrópolis pforzheim phattalung phayao phetchabun phetchaburi philadelphie phrae
phuket phuthaditjhaba piatykhatky pidhorodné pietermaritzburg pietrasanta piešťany pignerol pilsen pinto pioltello
piombino piossasco pirmasens pirot pisco pistoia piteå piteşti pittsburgh piura plasence plauen pleven pljevlja
ploemeur ploieşti plovdiv plymouth podgorica podilsk podolsk podujevë poggibonsi poggiomarino poipet poissy poitiers
pokrov polatsk poliarny polohy polokwane polonné poltava pomezia pondichéry ponferrada pontarlier pontedera pontevedra
pontiac pontianak pontivy pontoise poole porbandar pordenone pori portici portogruaro portsmouth porvoo posadas
potchefstroom potenza potosí potsdam pouchkino pouchtchino pouzzoles pozzallo požarevac požega prague praia prato
praya preston pretoria prijedor princeton pristina privoljsk prostějov protaras prévéza pskov pszczyna pucallpa puebla
pula pune puno purmerend purî pusan puteaux putignano puławy pyinmana pyongyang pyriatyn pájara pécs pégou pérouse
pétritch písek płock płońsk přerov qazvin qingdao qionghai qiqihar qualiano quanzhou quedlinbourg quetta qufu quilon
quito québec raahe raalte rachid racibórz radom radomsko radoujny rafah raguse rahatchow raigârh raisio rakhiv raleigh
ramadi ramallah rambouillet ramenskoïe ramla rancagua ranong rapallo rapperswil rasht rastatt ratchaburi ratingen
ratisbonne rauma ravenne ravensbourg rawson rayong raïtchikhinsk recife recklinghausen redding redditch redmond
rehovot reims relizane remscheid rendsbourg rennes reno reoutov repentigny resistencia reus reutlingen reykjavik
rezekne rezé reşiţa rheinfelden rhodes riajsk ribera riberalta riccione riesa rieti riga riihimäki rijeka rimini
rimouski riobamba riom rivera riverside rivoli riyad rize rizhao rjev roanne rochefort rochester rockford rockhampton
rodez rome romorantin ronda rosario rosendael rosenheim roskilde rosolini rosso rostock roswell rota roth rotherham
rotorua rotterdam rottweil roubaix roubtsovsk rouen roulers roussé roustavi rovaniemi rovereto rovigo royan rozdilna
rozzano rtichtchevo ruhengeri rumbek ruremonde rutigliano ružomberok rybnik rydułtowy rzeszów régina réni réthymnon
rødovre rădăuţi saalfeld sabae sacile sacramento safi safranbolu sagonte saguenay saintes saipan sakado sakai sakaka
sakata salalah salamanque salekhard salem salerne salford salinas salisbury salo salou salta saltillo saluces salvador
salzbourg salzgitter samara samarcande samarinda sampit samsun sanaa sanandaj sandefjord sandomierz sanming sanok
sanremo santander santarém santos sanya sapporo saragosse sarajevo sarapoul sarasota saratov sarcelles sarh sarnia
sarno saronno sarov sarrebruck sarreguemines sarrelouis sarzana saskatoon sassari sassovo sassuolo satun saumur sava
savalou savannah savigliano savone savonlinna sayama scafati scandicci scarborough schaffhouse schenectady
scheveningen schijndel schiltigheim schio schwerin sciacca scicli scordia scottsdale scranton scunthorpe sdérot
seattle segrate seinäjoki selargius semarang semeï semilouki semnan sendai senigallia senlis seosan seraing seregno
seriate serrès sestu seto settat setúbal severskaïa seveso sezze sfax shakiso shanghai shantou shaoxing shashamané
shawinigan sheffield shekhupura shenyang shenzhen sherbrooke shigatsé shijiazhuang shiki shimla shimotoda shizuoka
shkodër shonai shreveport shrewsbury sialkot sibenik sibiu siderno sidon siedlce siegen sienne sieradz sigmaringen
sihanoukville sikasso simferopol sindelfingen singburi sinnai sinop sintra sinuiju sion siping sipoo sisak sitges
sivas siófok skadovsk skellefteå skikda skopine skopje slatina slavouta slavoutytch sligo sliven slobojanske slough
sloutsk smila smolensk snejinsk soest sofia soissons sokodé sokolov sokoto solihull solingen solnetchnogorsk
somerville sondrio sopot sopron sora sorel sorokyne sosnowiec sotchi soueïda soukhinitchi soukhoumi souleimaniye soumy
sourgout sourovikino sousse southampton soweto spijkenisse spinea spokane spolète springfield sredneouralsk srinagar
stadskanaal stafford stakhanov stamford staphorst stargard starodoub starokostiantyniv stavanger steenbergen
steffisburg stellenbosch stendal stirling stockholm stockport stockton stoupino stralsund strasbourg straubing
strounino stuttgart suai subotica suceava sudak suez suhl sukagawa sukhothaï sulmona sunderland surabaya surakarta
suresnes suse sutton suva suwon suzhou svaliava svendborg svitavy svitlovodsk swakopmund swansea swindon sydney
syktyvkar sylhet synelnykové syracuse syrte szczecin szekszárd szentendre szombathely székesfehérvár sète sèvres
sébastopol ségou ségovie séguéla sékondi sélestat sélydové séoul sétif séville sønderborg słubice słupsk tabriz tabuk
tachkent tacloban tacoma tacoronte tacuarembó tadjourah taganrog taipei takamatsu takasaki takatsuki takefu talca
talcahuano taldykourgan talence tallahassee tallinn tamale tamanghasset tambov tampa tampere tanger tangshan tanjavûr
tapachula tarakan tarawa taraz tarbes targovichté tarifa tarija tarnów taroudant tarragone tartous tartu tatabánya
tataouine tatvan taungû taunton taupo tauragė tauranga tavira taxco taza taëf tbilissi tchapaïevsk tcheboksary
tchekhov tcheliabinsk tcherepovets tcherkassy tchernihiv tchernivtsi tchernogolovka tchernouchka tchirtchik tchita
tchortkiv tchoudovo tchoussovoï tczew tegucigalpa teguise tehuacán tekirdağ telde telšiai temirtaou tepic teplice
teramo teresina terlizzi termez termoli termonde ternate terneuzen terni ternivka ternopil terracina terrassa teruel
tervuren terzigno tessenderlo tetovo texcoco teïkovo thessalonique thiais thiene thika thimphou thionville
thiruvananthapuram thiès thoune thrissur thèbes théodosie tianjin tibériade tiel tieling tighina tijuana tikhvine
tikrit tilburg timişoara tindouf tioumen tipaza tirana tiraspol tirlemont tiruchirappalli tlaxcala tlemcen toamasina
tobrouk togliatti tokat tokmak tokorozawa tokushima tokyo tolbiac toledo tolentino toluca tolède tomar tombouctou
tomsk tongres topeka torcy torgau torhout torjok tornio toronto torquay torrance torremolinos torrevieja torreón
tortona tortosa toruń touapsé tougan toul toula toulon touloun toulouse toultchyn tourcoing tourfan tourinsk tournai
tournefeuille townsville toyama toyohashi toyokawa tozeur trabzon tradate trang trani trapani traralgon trat
traunstein trecate trelew trelleborg trenton trenčín treviglio trieste triggiano trinidad trinquemalay trnava tromsø
trondheim trouskavets trowbridge troyes troïtsk truro trèves tshikapa tsuruoka tubbergen tucson tucupita tukums tulcea
tulcán tulkarem tulsa tuléar tumaco tunapuna tunis tupelo turbat turda turin turku turmero turnhout tuscaloosa
tuttlingen tuzla tver tychy tyrnyaouz tâloqân târnăveni tébessa téhéran tétouan tórshavn tôlanaro tübingen türkmenabat
türkmenbaşy ubrique uchiza uddevalla uden ujjain ukmergė uliastay ulsan umeå upland uppsala urayasu urbana uruguaiana
ushuaïa uslar ustka usuki utena utica utrecht utsunomiya uttaradit uusikaupunki uvira uşak užice vaasa vacaville
vadodara vaduz valdagno valday valdivia valencia valenciennes valenza valenzano valença valjevo valkeakoski
valkenswaard valladolid vallauris valledupar vallejo valls valmiera valongo valparaiso vancouver vannes vanves
varadero varaždin varberg varennes varkaus varna varsovie varèse vaslui vassylkiv vasto vatoutiné veenendaal veghel
velbert velletri velsen vence vendôme veniov venise venlo ventspils veracruz verceil verden verkhnodniprovsk vernon
versailles vertou verviers vesoul veszprém vevey viamão viareggio viborg vicence victoriaville victorville vidin
viedma vienne vientiane vierzon vigevano vignola vigo vijayawada vilioutchinsk villabate villach villahermosa
villaricca villarrica villarrobledo villavicencio villena villeurbanne villniansk vilnius vilnohirsk vimercate
vimodrone vincennes vinkovci vinnytsia vintimille visakhapatnam visalia visby visoko vitebsk viterbe vitoria vittoria
vlaardingen vladikavkaz vladimir vladivostok vlora voghera volgograd volos volotchysk vorkouta voronej voskressensk
votkinsk voznessensk vranje vratislavie vršac vsevolojsk vukovar vyborg vychneve vynohradiv vyškov vârânasî västervik
västerås växjö vélès vénissieux vérone waalwijk waco wadowice wageningen wakefield walcourt waregem warri warrington
washington waterbury waterford waterloo wattrelos wavre wałbrzych weert weesp weihai weimar weinheim welland
wernigerode wetzlar wevelgem whangarei whitehorse whittier wichita wieliczka wieluń wierden wiesbaden wigan wijchen
williamsburg wilmington windhoek windsor winnenden winnipeg winschoten winterthour wismar witten woerden wolfenbüttel
wolfsbourg wollongong wolverhampton wonsan worcester wrexham wuhan wuhu wuppertal wurtzbourg wuxi wuyishan włocławek
xalapa xanten xiamen xiangfan xiaogan xichang xining xinyang xuzhou xàtiva yachimata yaizu yala yalova yalta yamaguchi
yambio yamoussoukro yancheng yangjiang yangon yangzhou yaoundé yarkand yasothon yassynouvata yavné yazd yellowknife
yerres yichang yinchuan yingkou ylöjärvi yogyakarta yokohama yonago yonezawa yonkers york yorkton youjné yozgat ypres
ystad yukuhashi yuma yurga zaanstad zabrze zacatecas zadar zagazig zagreb zahedan zahlé zakopane zalău zamora zamość
zandvoort zapopan zaporijjia zaprešić zaqatala zarandj zarautz zarka zarzis zavodooukovsk zaïnsk zedelgem zeist
zelenokoumsk zenica zentan zgierz zgorzelec zhangjiakou zhangzhou zhanjiang zhaoqing zhengzhou zhenjiang zhuhai
zhumadian zibo ziguinchor zihuatanejo zittau zlatooust zlín znamianka znojmo zoetermeer zolotchiv zolotonocha zonhoven
zouara zouerate zoug zouhres zurich zutphen zvényhorodka zwevegem zwickau zwijndrecht zwolle zárate ávila ängelholm
åbenrå ålesund århus çanakkale çankırı çorum échirolles écija édessa édesse édimbourg édirne édéa élancourt énerhodar
épernay épinal érié étampes évreux évry óbidos ölgiy örebro öskemen östersund úbeda ürümqi āgrā čačak łomża łowicz
łódź łęczyca ōita ōmuta ōtsu świecie świnoujście świętochłowice šaľa šiauliai żagań żyrardów żywiec žilina
]],
  phrases = {
    "abano terme", "abou dabi", "abou ghraib", "aci castello", "aci catena", "acquaviva delle fonti", "acqui terme",
    "addis-abeba", "aix-en-provence", "aix-la-chapelle", "aix-les-bains", "al bahah", "al hoceima", "al khardj",
    "al mukalla", "al rayyan", "al-aïn", "al-qadarif", "alba-julia", "albano laziale", "alcalá de guadaira",
    "alcalá de henares", "aleksandrów łódzki", "ali sabieh", "alice springs", "alphen aan den rijn", "am timan",
    "amnat charoen", "amphoe aranyaprathet", "andorre-la-vieille", "ann arbor", "annecy-le-vieux",
    "antigua guatemala", "apple valley", "aranda de duero", "arcos de la frontera", "arcos de valdevez",
    "ascoli piceno", "ashok nagar", "athis-mons", "atlantic city", "aulnay-sous-bois", "bad homburg vor der höhe",
    "bad kissingen", "baden-baden", "baher dar", "bahía blanca", "baia mare", "baie de hilo", "baie-comeau",
    "baldwin park", "banda aceh", "bandar abbas", "bandar seri begawan", "bandar-e anzali", "banja luka",
    "banská bystrica", "bar-le-duc", "barcellona pozzo di gotto", "barra do garças", "barra do piraí", "bat yam",
    "beau bassin-rose hill", "beer-sheva", "belaïa kalitva", "belize city", "belo horizonte", "belo sur tsiribihina",
    "beni ulid", "benin city", "bergen op zoom", "bergisch gladbach", "beverly hills", "beït shéan", "bielsko-biała",
    "bijelo polje", "bilhorod-dnistrovskyï", "bingen-am-rhein", "boa vista", "bobo-dioulasso", "bois-colombes",
    "bois-le-duc", "boissy-saint-léger", "bordj-bou-arreridj", "boulogne-billancourt", "boulogne-sur-mer",
    "bourg-en-bresse", "bourg-la-reine", "bourgoin-jallieu", "bovisio-masciago", "braine-l'alleud", "braine-le-comte",
    "brandebourg-sur-la-havel", "brie-comte-robert", "brive-la-gaillarde", "brétigny-sur-orge", "buena park",
    "buenos aires", "busko-zdrój", "busto arsizio", "bâton-rouge", "béni mellal", "cachoeiro de itapemirim",
    "cagayán de oro", "cagnes-sur-mer", "caluire-et-cuire", "campi bisenzio", "campina grande", "campo grande",
    "canosa di puglia", "cap comorin", "cap-girardeau", "cap-haïtien", "cap-saint-jacques", "capelle aan den ijssel",
    "carate brianza", "carson city", "casal di principe", "casale monferrato", "casalecchio di reno",
    "casalnuovo di napoli", "cassano d'adda", "castel maggiore", "castel volturno", "castelfranco emilia",
    "castelfranco veneto", "castellón de la plana", "castiglione delle stiviere", "castres-sur-l'agout",
    "castro-urdiales", "catia la mar", "cava de'tirreni", "ceglie messapica", "cergy-pontoise",
    "cernusco sul naviglio", "cesano maderno", "cesson-sévigné", "chalon-sur-saône", "champigny-sur-marne",
    "charenton-le-pont", "charleville-mézières", "charlotte amalie", "chevilly-larue", "chiang mai", "chiang rai",
    "chiclana de la frontera", "choisy-le-roi", "chutes victoria", "châlons-en-champagne", "château-thierry",
    "châtenay-malabry", "cinisello balsamo", "città di castello", "ciudad acuña", "ciudad bolívar",
    "ciudad del carmen", "ciudad del este", "ciudad guayana", "ciudad guzmán", "ciudad juárez", "ciudad obregón",
    "ciudad real", "ciudad victoria", "civitanova marche", "clermont-ferrand", "clichy-sous-bois", "cluj-napoca",
    "coconut grove", "colle di val d'elsa", "colonia del sacramento", "colorado springs", "combs-la-ville",
    "commune de motala", "commune de sillamäe", "comodoro rivadavia", "concepción de la vega",
    "concepción del uruguay", "condeixa-a-nova", "conflans-sainte-honorine", "corbeil-essonnes", "coria del río",
    "cornellà de llobregat", "corpus christi", "cournon-d'auvergne", "croix-des-bouquets", "cruz alta",
    "crépy-en-valois", "curtea de argeş", "cusano milanino", "câmara de lobos", "damnoen saduak", "dar es salam",
    "daytona beach", "dera ghazi khan", "des moines", "desenzano del garda", "deuil-la-barre", "deux-ponts",
    "dien bien phu", "dire dawa", "district d'alwar", "district de gapyeong", "district londonien d'islington",
    "dolný kubín", "dos hermanas", "drobeta turnu-severin", "dún laoghaire", "dąbrowa górnicza", "east london",
    "eau claire", "el carmen de viboral", "el escorial", "el giof", "el jadida", "el limón", "el monte", "el paso",
    "el puerto de santa maría", "el vendrell", "el-arich", "el-bayadh", "elizabeth city", "emmerich am rhein",
    "es-semara", "escaldes-engordany", "esch-sur-alzette", "esplugues de llobregat", "falconara marittima",
    "fatehpur-sikri", "figueira da foz", "fiorano modenese", "fleury-les-aubrais", "fontenay-aux-roses",
    "fontenay-le-comte", "fontenay-sous-bois", "fort collins", "fort lauderdale", "fort smith", "fort wayne",
    "fort worth", "fort érié", "fort-de-france", "fos-sur-mer", "foz do iguaçu", "francavilla al mare",
    "francavilla fontana", "francfort-sur-l'oder", "francfort-sur-le-main", "fribourg-en-brisgau", "gaal kacyo",
    "garbagnate milanese", "garges-lès-gonesse", "garmisch-partenkirchen", "genzano di roma", "george town",
    "gif-sur-yvette", "gioia del colle", "gioia tauro", "giugliano in campania", "gold coast", "gorno-altaïsk",
    "gorzów wielkopolski", "gotsé deltchev", "graaff-reinet", "granadilla de abona", "grand forks", "grand prairie",
    "grand rapids", "grand sudbury", "grand-bassam", "grand-goâve", "grande prairie", "gravina in puglia",
    "green bay", "gross-gerau", "grumo nevano", "guía de isora", "hann. münden", "hat yai", "havlíčkův brod",
    "hemel hempstead", "herceg novi", "heroica matamoros", "high wycombe", "hod hasharon", "hong kong",
    "horichni plavni", "houmt souk", "hradec králové", "huntington beach", "huntington park", "huércal overa",
    "hérouville-saint-clair", "hô chi minh ville", "hôi an", "icod de los vinos", "igbo-ukwu",
    "illkirch-graffenstaden", "iochkar-ola", "ioujno-sakhalinsk", "iowa city", "issy-les-moulineaux",
    "ivano-frankivsk", "ivry-sur-seine", "jablonec nad nisou", "jastrzębie zdrój", "jefferson city", "jelenia góra",
    "johor bahru", "joué-lès-tours", "jovti vody", "joão pessoa", "juchitán de zaragoza", "kalatch-na-donou",
    "kamianets-podilskyï", "kamphaeng phet", "kansas city", "karlovy vary", "karlstadt-sur-le-main", "kasba tadla",
    "katima mulilo", "khamis mushait", "khanty-mansiïsk", "khon kaen", "kingston-upon-hull", "kirovo-tchepetsk",
    "kiryat-yam", "knokke-heist", "ko samui", "kohtla-järve", "komsomolsk-sur-l'amour", "korsun-chevtchenkivskyï",
    "kota bahru", "kota kinabalu", "kounia-ourguentch", "kryvyï rih", "kuala lumpur", "kuala terengganu",
    "kutná hora", "kôm ombo", "l'aquila", "l'escurial", "l'haÿ-les-roses", "l'isle", "la asunción",
    "la baule-escoublac", "la canée", "la ceiba", "la chapelle-sur-erdre", "la chaux-de-fonds", "la ciotat",
    "la corogne", "la courneuve", "la goulette", "la guaira", "la havane", "la haye", "la louvière",
    "la línea de la concepción", "la madeleine", "la mecque", "la nouvelle-ibérie", "la nouvelle-orléans", "la oliva",
    "la orotava", "la paz", "la plata", "la rioja", "la roche-sur-yon", "la rochelle", "la serena",
    "la seyne-sur-mer", "la spezia", "la teste-de-buch", "la valette", "la valette-du-var", "lake charles",
    "lamezia terme", "landsberg am lech", "las cruces", "las palmas de gran canaria", "las vegas", "le blanc-mesnil",
    "le bouscat", "le caire", "le cannet", "le cap", "le chesnay", "le creusot", "le grand-quevilly", "le havre",
    "le helder", "le mans", "le pecq", "le petit-quevilly", "le pirée", "lee's summit", "leeuw-saint-pierre",
    "leninsk-kouznetski", "les gonaïves", "les lilas", "les pennes-mirabeau", "les sables d'olonne",
    "levallois-perret", "likino-douliovo", "limburg an der lahn", "little rock", "livry-gargan", "lloret de mar",
    "long beach", "lons-le-saunier", "loon op zand", "los angeles", "los mochis", "luang prabang", "m'saken",
    "maha sarakham", "maisons-laffitte", "mandelieu-la napoule", "manta ecuador", "mantes-la-jolie", "mar del plata",
    "marano di napoli", "marcq-en-barœul", "mariano comense", "marly-le-roi", "martina franca", "mata-utu",
    "mazara del vallo", "mbanza-ngungu", "mbuji-mayi", "medicine hat", "melito di napoli", "menlo park",
    "miami beach", "mineralnye vody", "mirpur khas", "międzyrzec podlaski", "mladá boleslav", "mo i rana",
    "mogliano veneto", "mohyliv-podilskyï", "mola di bari", "mons-en-barœul", "mont gambier", "mont isa",
    "mont-de-marsan", "mont-saint-aignan", "mont-sainte-gertrude", "montceau-les-mines", "montecatini terme",
    "montecchio maggiore", "montego bay", "monterey park", "montigny-le-bretonneux", "montigny-lès-metz",
    "morón de la frontera", "mountain view", "mugnano di napoli", "mwene-ditu", "mülheim an der ruhr", "nag hammadi",
    "nakhon nayok", "nakhon pathom", "nakhon phanom", "nakhon ratchasima", "nakhon si thammarat", "nakło nad notecią",
    "neu-ulm", "neubourg-sur-le-danube", "neuilly-sur-marne", "neuilly-sur-seine", "neustadt en holstein",
    "new britain", "new delhi", "new haven", "new plymouth", "new york", "newcastle-upon-tyne", "nha trang",
    "niagara falls", "nijni novgorod", "nijniaïa toura", "nikolaïevsk-sur-l'amour", "nocera inferiore",
    "nocera superiore", "noda-shi", "nogent-sur-marne", "nogent-sur-oise", "noisy-le-grand", "nong khai",
    "north kingstown", "north las vegas", "nour-soultan", "nouvelle-rochelle", "nova friburgo", "nova iguaçu",
    "nova kakhovka", "nova milanese", "novate milanese", "novi ligure", "novi pazar", "novi sad", "novo mesto",
    "novo'oukraïnka", "nové mesto nad váhom", "nové zámky", "nowy sącz", "nuku'alofa", "odorheiu secuiesc",
    "oklahoma city", "orekhovo-zouïevo", "orta nova", "ostrów wielkopolski", "oued souf", "oulan-bator",
    "oumm al qaïwaïn", "ouro preto", "ourous-martan", "paderno dugnano", "pago pago", "palazzolo sull'oglio",
    "palm springs", "palma de majorque", "palma di montechiaro", "palo alto", "palo del colle", "pathum thani",
    "pato branco", "pedro juan caballero", "petaling jaya", "petit-goâve", "petropavlovsk-kamtchatski", "phnom penh",
    "piatra neamţ", "piazza armerina", "pico rivera", "piedras negras", "pinar del río", "piotrków trybunalski",
    "point  fortin", "pointe-noire", "pointe-à-pitre", "pomigliano d'arco", "pont-à-mousson", "ponta delgada",
    "port arthur", "port blair", "port elizabeth", "port harcourt", "port moresby", "port safaga", "port-au-prince",
    "port-aux-français", "port-d'espagne", "port-gentil", "port-louis", "port-saïd", "port-soudan", "port-vila",
    "portage-aux-rats", "porto alegre", "porto empedocle", "porto novo", "porto san giorgio", "porto sant'elpidio",
    "porto velho", "pozuelo de alarcón", "prachuap khiri khan", "prince albert", "prince george",
    "province de hà tĩnh", "province de mantoue", "préfecture de bijie", "préfecture de nagchu", "puerto ayacucho",
    "puerto cabello", "puerto de la cruz", "puerto escondido", "puerto iguazú", "puerto limón", "puerto madryn",
    "puerto maldonado", "puerto montt", "puerto plata", "puerto real", "puerto vallarta", "punta arenas",
    "punta cana", "póvoa de varzim", "quartu sant'elena", "quatre bornes", "rahim yar khan", "ramat gan",
    "ramat ha-sharon", "ras el khaïmah", "red deer", "redondo beach", "reggio d'émilie", "reggio de calabre",
    "rhode-saint-genèse", "ribeirão preto", "rio de janeiro", "rio grande", "rishon lezion", "rivière-du-loup",
    "rocca di papa", "roi et", "romano di lombardia", "romans-sur-isère", "roseto degli abruzzi", "rosny-sous-bois",
    "rostov veliki", "rostov-sur-le-don", "rouyn-noranda", "ruda śląska", "rueil-malmaison", "ruvo di puglia",
    "râmnicu vâlcea", "río claro", "río cuarto", "río gallegos", "rüsselsheim am main", "sa kaeo", "saint andrews",
    "saint catharines", "saint domingue", "saint john's", "saint marys", "saint paul", "saint-albert",
    "saint-basile-le-grand", "saint-brieuc", "saint-chamond", "saint-cloud", "saint-constant", "saint-cyr-l'école",
    "saint-denis", "saint-dizier", "saint-dié-des-vosges", "saint-eustache", "saint-gall", "saint-georges",
    "saint-germain-en-laye", "saint-gilles-waes", "saint-herblain", "saint-hyacinthe", "saint-hélier",
    "saint-jacques-de-compostelle", "saint-jean", "saint-jean de terre-neuve", "saint-jean-sur-richelieu",
    "saint-jérôme", "saint-laurent-du-maroni", "saint-lazare", "saint-louis", "saint-lô", "saint-malo", "saint-marc",
    "saint-martin-d'hères", "saint-maur-des-fossés", "saint-médard-en-jalles", "saint-nazaire", "saint-nicolas",
    "saint-omer", "saint-pierre", "saint-pierre-port", "saint-pétersbourg", "saint-raphaël", "saint-sébastien",
    "saint-sébastien-sur-loire", "saint-trond", "saint-égrève", "saint-étienne", "saint-étienne-du-rouvray",
    "sainte-catherine", "sainte-geneviève-des-bois", "sakhon nakhon", "salaberry-de-valleyfield", "salon-de-provence",
    "salsomaggiore terme", "salt lake city", "samut prakan", "samut sakhon", "samut songkhram", "san antonio",
    "san bartolomé", "san bartolomé de tirajana", "san benedetto del tronto", "san bernardino", "san bonifacio",
    "san borja", "san cataldo", "san cristóbal", "san cristóbal de la laguna", "san cristóbal de las casas",
    "san diego", "san donato milanese", "san donà di piave", "san fernando", "san fernando de apure", "san francisco",
    "san francisco de macorís", "san francisco de milagro", "san giorgio a cremano", "san giovanni in fiore",
    "san giovanni in persiceto", "san giovanni la punta", "san giovanni lupatoto", "san giovanni rotondo",
    "san giovanni valdarno", "san giuliano milanese", "san giuseppe vesuviano", "san ignacio",
    "san isidro de el general", "san josé", "san josé del cabo", "san juan", "san juan de los morros",
    "san lazzaro di savena", "san luis", "san mauro torinese", "san miguel de cozumel", "san miguel de tucumán",
    "san miniato basso", "san nicolás de los arroyos", "san pedro sula", "san rafael", "san salvador",
    "san salvador de jujuy", "san salvo", "san severo", "sanary-sur-mer", "sankt pölten", "sanlúcar de barrameda",
    "sant boi de llobregat", "sant feliu de llobregat", "sant joan despí", "sant'anastasia", "sant'antimo",
    "sant'antonio abate", "santa ana", "santa barbara", "santa clara", "santa clarita", "santa coloma de gramenet",
    "santa cruz", "santa cruz de barahona", "santa cruz de la palma", "santa cruz de ténérife",
    "santa eulària des riu", "santa fe", "santa maria", "santa maria capua vetere", "santa maria dos olivais",
    "santa marta", "santa monica", "santa pola", "santa rosa", "santeramo in colle", "santiago de cuba",
    "santiago de los caballeros", "santiago de tolú", "santiago del estero", "santiago du chili",
    "santo domingo de los colorados", "santo ângelo", "satu mare", "sault-sainte-marie", "schwäbisch gmünd",
    "schwäbisch hall", "sept-îles", "sesto fiorentino", "sesto san giovanni", "sestri levante", "settimo torinese",
    "shah alam", "si saket", "sidi ifni", "sidi kacem", "sidi-bel-abbès", "siem reap", "sint-oedenrode",
    "sioux falls", "six-fours-les-plages", "slavonski brod", "somma vesuviana", "sotteville-lès-rouen", "south bend",
    "south gate", "southend-on-sea", "spanish harlem", "spanish town", "st albans", "stalowa wola", "stara zagora",
    "sti fadma", "stockton-on-tees", "stoke-on-trent", "stratford-upon-avon", "surat thani", "são borja",
    "são carlos", "são joão del-rei", "são lourenço", "são luís", "são paulo", "são tomé", "tanjung pandan",
    "tassin-la-demi-lune", "tel-aviv", "termini imerese", "the valley", "thetford-mines", "thonon-les-bains",
    "thunder bay", "tizi-ouzou", "torre annunziata", "torre del greco", "trentola-ducenta", "trezzano sul naviglio",
    "trois-rivières", "tsentar joupa", "tunbridge wells", "tuxtla gutiérrez", "tuy hòa", "târgu jiu", "târgu mureş",
    "ubon ratchathani", "udon thani", "uherské hradiště", "union city", "uthai thani", "vaihingen-sur-lenz",
    "val-d'or", "vang vieng", "velika gorica", "veliko tarnovo", "venaria reale", "verdun-sur-meuse",
    "verkhniaïa pychma", "verkhniaïa salda", "vibo valentia", "vila do conde", "vila nova de gaia", "vila real",
    "villa carlos paz", "villafranca di verona", "ville de saint-marin", "villefranche-sur-saône",
    "villenave-d'ornon", "villeneuve-sur-lot", "villingen-schwenningen", "virginia beach", "viry-châtillon",
    "vitry-le-françois", "vitry-sur-seine", "vittorio veneto", "viña del mar", "vranov nad topľou", "vélez-málaga",
    "vélizy-villacoublay", "wad madani", "walvis bay", "weil der stadt", "weil-am-rhein", "weissenburg in bayern",
    "west covina", "west hartford", "west palm beach", "white plains", "winston-salem", "wodzisław śląski",
    "woluwé-saint-lambert", "xi'an", "xian de pingyao", "yorba linda", "youjno'oukraïnsk", "zielona góra",
    "épinay-sur-seine", "île de bainbridge", "île de hilton-head", "ústí nad labem", "česká lípa", "české budějovice",
    "český těšín", "ħaż-żabbar",
  },
}

names {
  id = "places.fr.common", about = "places by their French names that are words, too", entity = "Address", score = 60, beside = true,
  words = [[
acre alicante alès anchorage angers anglet arak argentan asti baní bath berne best bordeaux borne boston boulder
bristol brême buffalo bury bâle campeche canton carmagnole carrare cavaillon celle charleston charlotte chester
cheyenne chihuahua chouïa cognac colombo concord constance cork croix crémone côme damas darjeeling derby deventer
dole douglas dundee détroit elbeuf este fada falun flint florence fontainebleau galle goes gorgonzola gotha gouda
goélette grenade guéret gênes halle independence joliet landau latina leek lens lierre limbé limerick liège londres
madison magenta malé manille marshall mediaş melo menin menton mesa milan mobile montbéliard most muret myrte málaga
mâcon mörön münster nankin natal newton nice ogre orange oxford padoue pampa panamá paradise parme pavie peniche
phoenix pise plaisance plaisir ponce portland porto providence pékin périgueux quimper rabat racine reading roman
roseau roses saga salto salé sari schiedam sedan sens solin sour sparte spire split stade sucre surate tampico tarente
tarse tempe tours trente tripoli trévise tulle tábor valence vichy victoria vista vitré wellington winchester worms
xérès
]],
}
